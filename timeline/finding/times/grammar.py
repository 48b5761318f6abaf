"""The grammar: which sequences of word classes are time expressions; earlier rules go before later ones.

A rule is written in the names of classes (lower case) and of pieces (upper case) that are defined in terms of
classes. Every repetition is bounded, so that the cost is linear in the length of a text.
"""

from __future__ import annotations

import re

_LETTERS = {
    "month": "M", "shortmonth": "b", "weekday": "W", "shortweekday": "c", "weekdays": "w", "season": "S",
    "seasons": "s", "unit": "U", "units": "V", "clockunit": "u", "clockunits": "v", "shortunit": "k",
    "quarter": "q", "quarters": "r", "half": "f", "weekend": "E", "weekends": "e", "part": "P", "parts": "p",
    "noon": "K", "number": "N", "ordinal": "O", "nineties": "D", "decade": "5", "the": "t", "a": "a",
    "last": "L", "next": "X", "this": "T", "early": "R", "edge": "B", "share": "<", "latter": "H", "ago": "g",
    "after": "l", "of": "o", "in": "i", "and": "&", "to": "2", "about": "x", "more": "m", "extra": "+",
    "whole": "=", "than": "h", "at": "@", "least": "j", "up": "^", "few": "F", "every": "y", "per": "%",
    "ampm": "A", "zone": "z", "deictic": "G", "ref": "J", "frequency": "Q", "holiday": "Z", "year": "Y",
    "small": "1", "hour": "3", "day": "4", "count": "n", "comma": ",", "stop": ".", "dash": "-", "mark": "'",
    "money": "$", "slash": "/", "s": "d", "oclock": "!", "fiscal": "\\", "period": "~", "future": ">",
    "near": ":", "recent": "*", "old": "8", "ended": "6", "same": "7", "long": "(", "so": ")",
    "clock": "C", "iso": "I",
    "numeric": "#", "era": '"', "q": "[", "times": "}", "that": ";", "eve": "{", "other": "_",
}  # fmt: skip

_PIECES = (
    ("MONTH", "(month|shortmonth stop?)"),
    ("WEEKDAY", "(weekday|shortweekday stop?)"),
    ("DAYNUM", "(small|hour|day)"),
    ("DAY", "(DAYNUM|ordinal)"),
    ("YEAR", "(comma year|of year|year|of?mark(DAYNUM|count))"),
    ("DATE", "(the?DAY of? MONTH YEAR?|MONTH the? DAY YEAR?|MONTH YEAR|MONTH)"),
    ("NUMBER", "((DAYNUM|count|year)|number((dash|and)?number){0,5})"),
    ("HALF", "(number slash number|DAYNUM slash DAYNUM|dash?and dash?a?dash?half)"),
    ("UNIT", "(unit|units|clockunit|clockunits|shortunit|quarter|quarters|weekend|weekends)"),
    ("QUANT", "(about|more than|at least|at least|up to)"),
    ("SHARE", "((the|a)?(early|ordinal|last|latter|other)(share|half) of)"),
    ("EARLY", "(the? early dash?|the? edge of|SHARE|early in)"),
    ("PICK", "(the?this?(last|next|this)early?|that this?)"),
    ("BIG", "(unit|quarter|weekend)"),
    ("OCLOCK", "((DAYNUM|number)(other mark)?oclock)"),
    ("CLOCKTIME", "((clock|DAYNUM|number|count|year) ampm|clock clockunits?|OCLOCK|number?DAYNUM?noon)"),
    ("CLOCK", "(about?CLOCKTIME zone?)"),
    ("ERAYEAR", "(DAYNUM|count|year)"),
    ("OFYEAR", "(of?(fiscal?year|PICK fiscal?unit)|of the fiscal?unit|comma year)"),
    ("ORDINALQUARTER", "(ordinal (dash|fiscal)?(quarter|half))"),
    ("HOLYNAME", "(other|mark|s|after|unit|eve|month|of|year|dash|number|WEEKDAY|part)"),
    ("SEASONYEAR", "(of?year (slash|dash)(DAYNUM|count|year)|YEAR|in year|of PICK unit)"),
)  # fmt: skip

# The first of the rules that match at a word is tried first; a reader may refuse, and the next is tried.
RULES: tuple[tuple[str, str], ...] = (
    ("iso", "iso clock?"),
    ("dashed", "DAYNUM dash MONTH dash(year|count|DAYNUM)"),
    ("may-day", "month unit"),
    ("clocks", "(clock|DAYNUM)(to|dash|and)CLOCK"),
    ("numeric", "numeric"),
    ("attacks", "small slash small"),
    ("edges", "early dash?(and|to)dash?early dash?(month|shortmonth stop?)YEAR?"),
    ("era", "(EARLY|about)?(the?season of?|MONTH of?)?ERAYEAR((dash|to|and)ERAYEAR)?era"),
    ("era", "(EARLY|about)?the?(early dash?)?ordinal dash?unit era"),
    ("era", "era ERAYEAR"),
    ("clock", "(OCLOCK|clock|DAYNUM|number) in the part"),
    ("clock", "CLOCK (comma|of)?(this?WEEKDAY comma DATE|DATE|PICK?WEEKDAY|early?deictic)"),
    ("clock", "CLOCK"),
    ("four-digit-clock", "((count|year)(zone|clockunits|shortunit)|year)"),
    ("clock-date", "(PICK?WEEKDAY|deictic|DATE) comma? CLOCK"),
    ("edge-day", "the(ordinal|last)unit (of|in)(the unit|MONTH YEAR?|year|PICK unit)"),
    ("edge-weekday", "the(ordinal|last)WEEKDAY (of|in)MONTH YEAR?"),
    ("edge-days", "the(ordinal|last|early)(units|clockunits) of(MONTH YEAR?|year|the unit)"),
    ("day-of-that", "the ordinal of PICK unit"),
    ("part-of-day", "the?early?part of the ordinal"),
    ("hours-of", "(the(early|other))clockunits of(WEEKDAY comma?DATE|DATE|WEEKDAY|deictic)part?"),
    ("part-of-date", "the?early?part clockunits?of(WEEKDAY comma?DATE|DATE|WEEKDAY|deictic)"),
    ("day-beside", "the?unit after(deictic)?"),
    ("part-beside", "the part after"),
    ("spoken-year", "month of?number number(dash?number)?"),
    ("days", "the?DAY(comma DAY){0,3}(to|dash|and)the?DAY of? MONTH(YEAR|of PICK unit)?"),
    ("days", "MONTH DAY(comma DAY){0,3}(to|dash|and)DAY YEAR?"),
    ("years", "(EARLY|the?fiscal unit?)?the?year dash(DAYNUM|count)"),
    ("years", "the?year slash(DAYNUM|count|year)"),
    ("date", "EARLY?a?(WEEKDAY comma?DATE|PICK?WEEKDAY|DATE|deictic) early?(part|parts)"),
    ("date", "(early dash?)?part deictic"),
    ("unit-of", "(EARLY|the)?unit of DATE"),
    ("date", "EARLY?DATE of? PICK unit"),
    ("date", "EARLY?PICK?WEEKDAY (comma?DATE|PICK unit)"),
    ("weekday-the", "WEEKDAY the ordinal"),
    ("date", "(EARLY|about)?PICK? DATE(comma WEEKDAY)?"),
    ("sets", "weekdays part?"),
    ("date", "EARLY?PICK?WEEKDAY parts?"),
    ("holiday", "(PICK|the)?holiday HOLYNAME{0,5}"),
    ("quarter-ago", "(the|a)?unit dash?(ago|early)(ORDINALQUARTER)"),
    ("quarter-ago", "the?(ORDINALQUARTER|quarter|period)a unit (ago|early)"),
    ("quarter", "EARLY?(the year|the|PICK year?)?fiscal?(the?year)?fiscal?ORDINALQUARTER OFYEAR?"),
    ("quarter", "EARLY?PICK unit mark s fiscal?ordinal?dash?(quarter|half|period)"),
    ("months-quarter", "the?(month|shortmonth stop?)dash(month|shortmonth stop?)(quarter|period)(of?year)?"),
    ("quarter", "the last quarter of(fiscal?year|the fiscal?unit|PICK unit)"),
    ("short-quarter", "(q small|small q)of?(year|mark count)?"),
    ("glued-quarter", "small q DAYNUM"),
    ("short-quarter", "year q small"),
    ("same-quarter", "(the|a)?(same|this)(quarter|period|unit|units)(PICK unit|of?year|a unit (ago|early))?"),
    ("same-unit", "(the|a) this unit (PICK unit|a unit (ago|early))"),
    ("year-ago", "(the same?|a)?unit dash?(ago|early)(dash?(quarter|period|unit))?"),
    ("period", "the (year|last|this)(ordinal)?(quarter|period)"),
    ("spoken-year", "(the?season of|the unit)?number number(dash?number)?"),
    ("season", "(EARLY|about)?(the|PICK)?early?season SEASONYEAR"),
    ("season", "EARLY?year season"),
    ("season", "(EARLY|about)?(the|PICK)?(early dash?)?season"),
    ("decade", "EARLY?(the|PICK)?(early dash?)?mark?decade"),
    ("decade", "(EARLY|the)nineties"),
    ("century", "EARLY?the?(early dash?)?(number dash)?ordinal dash?unit"),
    ("recent", "the?more?recent(UNIT)(and units)?"),
    ("sets", "every(other|NUMBER|ordinal|few)?(UNIT|WEEKDAY|MONTH DAYNUM?|season|part|noon)"),
    ("sets", "(per|NUMBER?times a)(unit|clockunit|quarter)"),
    ("frequency", "frequency"),
    ("compound", "QUANT?(NUMBER|a)UNIT(comma? and|comma)?NUMBER UNIT(ago)?"),
    ("shift-from", "QUANT?(NUMBER|a few of?|few of?|a)UNIT other(ref|deictic|PICK?WEEKDAY)"),
    ("anniversary", "(NUMBER|a)UNIT ago (deictic|this BIG|WEEKDAY)"),
    ("shift", "QUANT?(NUMBER|a few of?|few of?|a)(extra|more|other)?HALF?UNIT(and so)?(ago|early|after)"),
    ("vague-shift", "the?units (ago|early|after)"),
    ("quarter-century", "(the?last|a)?quarter dash?(of a)?unit"),
    ("year", "EARLY?the unit year"),
    ("latest", "(the|this)?(last|next|this)QUANT?(NUMBER((to|and)NUMBER)?|a?few of?)(more|other)?UNIT"),
    ("latest", "(the|this)?(last|next|this)(units|clockunits|quarters)"),
    ("ordinal-units", "the ordinal (NUMBER|few)? (units|clockunits|quarters)"),
    ("part-now", "EARLY?PICK part"),
    ("lasting", "(the|a)?(NUMBER dash)?(units|unit|clockunits|clockunit)dash long"),
    ("lasting", "the?units dash old"),
    ("relative", "EARLY?PICK fiscal?(BIG|shortunit)(and so)?"),
    ("relative", "EARLY?(the|a)(whole|fiscal)?BIG"),
    ("year-end", "about?the?unit(mark s)?dash?edge(of?year)?"),
    ("half-unit", "half dash?a?dash?(clockunit|unit)"),
    ("duration", "(a|the)?NUMBER dash unit period"),
    ("duration", "few dash unit"),
    ("duration", "a unit and number"),
    ("duration", "QUANT?(NUMBER(to|dash|and))?NUMBER HALF?dash?(more|extra|few|other)?UNIT(and a half)?"),
    ("duration", "QUANT?(the|a)?(a? few of?|a)(more|extra|other)?UNIT(dash?and dash?a?dash?half)?"),
    ("duration", "extra(NUMBER)?UNIT"),
    ("duration", "the NUMBER UNIT"),
    ("bare-units", "(the early?|early)?(units|clockunits|quarters)(and(units|clockunits))?"),
    ("deictic", "EARLY?deictic"),
    ("part-alone", "(early dash|in the early?)part"),
    ("one-word", "the?(other?near)?future"),
    ("one-word", "the last"),
    ("one-word", "(more|other)?ref"),
    ("one-word", "recent"),
    ("year", "(EARLY|about)?the?(fiscal unit?)?(early dash?)?year(fiscal unit)?|mark(DAYNUM|count)"),
    ("year", "EARLY?the?unit year"),
    ("day-alone", "the ordinal"),
    ("colloquial", "(the|a)?(whole|early|other)?(part|parts|weekend|weekends|unit)"),
)  # fmt: skip


# How often a letter is met before all its rules become one pattern. Most of the cost of a first text is
# compiling, and a rule that many letters can begin is compiled once as long as each is tried alone.
_COLD = 40
# Letters that begin or make a time by themselves, and letters that only lead to one of those.
_HEADS = 'MbWcwSsUVuvkqrEePpKD5GJQZYCI#[">*A!~}'
_LEADING = "tanOLX;TRB<Hogi&2x+=m@jh^Fy%-'/134$N\\:78()df,"


def _letters(regex: str, at: int) -> tuple[set[str], bool, int]:
    """The letters that a translated rule can begin with, whether it can be empty, where its group ends."""
    first: set[str] = set()
    empty, passed = False, True
    while at < len(regex) and regex[at] != ")":
        if regex[at] == "|":
            empty, passed, at = empty or passed, True, at + 1
            continue
        if regex.startswith("(?:", at):
            letters, optional, at = _letters(regex, at + 3)
        else:
            at += regex[at] == "\\"
            letters, optional = {regex[at]}, False
        at += 1
        if passed:
            first |= letters
        if regex.startswith("?", at):
            optional, at = True, at + 1
        elif regex.startswith("{0", at):
            optional, at = True, regex.index("}", at) + 1
        passed = passed and optional
    return first, empty or passed, at


class Grammar:
    """The rules, compiled when a text first needs them: all that can begin with a letter, or one alone."""

    def __init__(self) -> None:
        """Translates the rules into regular expressions over letters."""
        pieces: dict[str, str] = {}

        def expand(match: re.Match[str]) -> str:
            return pieces.get(match[0]) or re.escape(_LETTERS[match[0]])

        def translate(rule: str) -> str:
            return re.sub(r"[A-Za-z]+", expand, rule.replace("(", "(?:")).replace(" ", "")

        for name, rule in _PIECES:
            pieces[name] = translate(rule)
        self.rules = [translate(rule) for _, rule in RULES]
        self._first = [_letters(rule, 0)[0] for rule in self.rules]
        self._by_letter: dict[str, tuple[re.Pattern[str], list[int]]] = {}
        self._alone: dict[int, re.Pattern[str]] = {}
        self._met: dict[str, int] = {}
        heads, leading = re.escape(_HEADS), re.escape(_LEADING)
        opening = re.escape("".join(sorted(set(_LEADING) & set[str]().union(*self._first))))
        # A cheap look ahead: no rule is tried where no head follows within reach.
        self._gate = re.compile(
            f"[{heads}]|[{opening}][{leading}]{{0,8}}_?[{leading}]{{0,4}}[{heads}]|NN|tL|tO|[nY]z|1/1|'[134n]"
        )

    def start(self, codes: str, position: int) -> int:
        """Where a rule may begin, from a position on; -1 behind the last such place."""
        match = self._gate.search(codes, position)
        return match.start() if match else -1

    def match(self, codes: str, position: int) -> tuple[int, int]:
        """The index of the first rule that matches at a position, and where it ends; -1 where none does."""
        letter = codes[position]
        met = self._met[letter] = self._met.get(letter, 0) + 1
        if met <= _COLD:
            return self.next(codes, position, -1)
        pattern, numbers = self._by_letter.get(letter) or self._compiled(letter)
        match = pattern.match(codes, position)
        return (numbers[(match.lastindex or 1) - 1], match.end()) if match else (-1, position)

    def next(self, codes: str, position: int, index: int) -> tuple[int, int]:
        """The first rule behind `index` that matches at a position, and where it ends; -1 where none does."""
        letter = codes[position]
        for i in range(index + 1, len(self.rules)):
            if letter in self._first[i]:
                pattern = self._alone.get(i)
                if pattern is None:
                    pattern = self._alone[i] = re.compile(self.rules[i])
                if match := pattern.match(codes, position):
                    return i, match.end()
        return -1, position

    def _compiled(self, letter: str) -> tuple[re.Pattern[str], list[int]]:
        numbers = [i for i, first in enumerate(self._first) if letter in first]
        # Letters that begin the same rules share one pattern.
        alike = next((found for found in self._by_letter.values() if found[1] == numbers), None)
        pattern = alike[0] if alike else re.compile("|".join(f"({self.rules[i]})" for i in numbers) or "(?!)")
        self._by_letter[letter] = pattern, numbers
        return pattern, numbers


GRAMMAR = Grammar()
