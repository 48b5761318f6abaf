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
    "money": "$", "slash": "/", "s": "d", "oclock": "!", "fiscal": "\\", "period": "~", "future": ">", "near": ":",
    "recent": "*", "old": "8", "ended": "6", "same": "7", "long": "(", "so": ")", "clock": "C", "iso": "I",
    "numeric": "#", "era": '"', "q": "[", "other": "_",
}  # fmt: skip

_PIECES = (
    ("MONTH", "(month|shortmonth stop?)"),
    ("WEEKDAY", "(weekday|shortweekday stop?)"),
    ("DAYNUM", "(small|hour|day)"),
    ("DAY", "(DAYNUM|ordinal)"),
    ("YEAR", "(comma year|of year|year|mark DAYNUM|mark count)"),
    ("DATE", "(the?DAY of? MONTH YEAR?|MONTH the? DAY YEAR?|MONTH YEAR|MONTH)"),
    ("NUMBER", "((DAYNUM|count|year)|number((dash|and)?number){0,5})"),
    ("HALF", "(number slash number|DAYNUM slash DAYNUM|dash?and dash?a?dash?half)"),
    ("UNIT", "(unit|units|clockunit|clockunits|shortunit|quarter|quarters|weekend|weekends)"),
    ("QUANT", "(about|more than|at least|at least|up to)"),
    ("SHARE", "((the|a)?(early|ordinal|last|latter|other)(share|half) of)"),
    ("EARLY", "(the? early dash?|the? edge of|SHARE|early in)"),
    ("PICK", "(the?(last|next|this)(last|next|this|early)?)"),
    ("BIG", "(unit|quarter|weekend)"),
    ("CLOCKTIME", "((clock|DAYNUM|number|count) ampm|clock clockunits?|(DAYNUM|number)(other mark)?oclock|number?DAYNUM?noon)"),
    ("CLOCK", "(about?CLOCKTIME zone?)"),
)  # fmt: skip

# The first of the rules that match at a word is tried first; a reader may refuse, and the next is tried.
RULES: tuple[tuple[str, str], ...] = (
    ("iso", "iso"),
    ("numeric", "numeric"),
    ("era", "(EARLY|about)?(the?season of?|MONTH of?)?(DAYNUM|count|year)((dash|to|and)(DAYNUM|count|year))?era"),
    ("era", "(EARLY|about)?the?(early dash?)?ordinal dash?unit era"),
    ("era", "era(DAYNUM|count|year)"),
    ("clock", "(CLOCK|DAYNUM|number) in the part"),
    ("clock", "CLOCK (comma|of)?(this?WEEKDAY comma DATE|DATE|PICK?WEEKDAY|deictic)"),
    ("clock", "CLOCK"),
    ("clock-date", "(PICK?WEEKDAY|deictic|DATE) comma? CLOCK"),
    ("part-of-date", "the? part of (WEEKDAY comma?DATE|DATE|WEEKDAY|deictic)"),
    ("days", "the?DAY(comma DAY){0,3}(to|dash|and)the?DAY of? MONTH YEAR?"),
    ("days", "MONTH DAY(comma DAY){0,3}(to|dash|and)DAY YEAR?"),
    ("years", "year dash(DAYNUM|count)"),
    ("date", "EARLY?a?(WEEKDAY comma?DATE|PICK?WEEKDAY|DATE|deictic) early?(part|parts)"),
    ("unit-of", "(EARLY|the)?unit of DATE"),
    ("date", "EARLY?DATE of? PICK unit"),
    ("date", "EARLY?PICK?WEEKDAY (comma?DATE|PICK unit)"),
    ("date", "(EARLY|about)?PICK? DATE(comma WEEKDAY)?"),
    ("sets", "weekdays part?"),
    ("date", "EARLY?PICK?WEEKDAY parts?"),
    ("holiday", "(PICK|the)? holiday (other|mark|s|after|unit|month|of|year|dash|number|WEEKDAY|part){0,5}"),
    ("quarter", "EARLY?(the year|the|PICK year?)?fiscal?(the?year)?fiscal?ordinal dash?(quarter|half)(of?(fiscal?year|PICK fiscal?unit)|comma year)?"),
    ("quarter", "EARLY?PICK unit mark s fiscal?ordinal?dash?(quarter|half|period)"),
    ("short-quarter", "(q small|small q)of?(year|mark count)?"),
    ("short-quarter", "year q small"),
    ("same-quarter", "(the|a)?(same|this)(quarter|period|unit|units)(PICK unit|of?year|(a|number) unit (ago|early))?"),
    ("year-ago", "(the same?|a)?unit dash?(ago|early)(dash?(quarter|period|unit))?"),
    ("period", "the (year|last|this)(ordinal)?(quarter|period)"),
    ("season", "(EARLY|about)?(the|PICK)?early?season(year slash(DAYNUM|count|year)|YEAR|in year|of PICK unit)"),
    ("season", "EARLY?year season"),
    ("season", "(EARLY|about)?(the|PICK)?(early dash?)?season"),
    ("decade", "EARLY?(the|PICK)?(early dash?)?mark?decade"),
    ("decade", "(EARLY|the)nineties"),
    ("century", "EARLY?the?(early dash?)?(number dash)?ordinal dash?unit"),
    ("spoken-year", "(the?season of|the unit)?number number(dash?number)?"),
    ("recent", "the?more?recent(UNIT)(and units)?"),
    ("sets", "every(other|NUMBER|ordinal)?(UNIT|WEEKDAY|MONTH|season|part|noon)"),
    ("sets", "per(unit|clockunit|quarter)"),
    ("frequency", "frequency"),
    ("shift", "QUANT?(NUMBER|a few of?|few of?|a)(extra|more|other)?HALF?UNIT(and so)?(ago|early|after)"),
    ("vague-shift", "units (ago|early|after)"),
    ("latest", "(the|this)?(last|next|this)QUANT?(NUMBER((to|and)NUMBER)?|a?few of?)(more|other)?UNIT"),
    ("latest", "(the|this)?(last|next|this)(units|clockunits|quarters)"),
    ("ordinal-units", "the ordinal (NUMBER|few)? (units|clockunits|quarters)"),
    ("part-now", "EARLY?PICK part"),
    ("relative", "EARLY?PICK fiscal?BIG(and so)?"),
    ("relative", "EARLY?(the|a)(whole|fiscal)?BIG"),
    ("year-end", "the?unit(mark s)?dash?edge"),
    ("half-unit", "half dash?a?dash?(clockunit|unit)"),
    ("duration", "QUANT?(NUMBER(to|dash|and))?NUMBER HALF?dash?(more|extra|few|other)?UNIT(and a half)?"),
    ("duration", "QUANT?(the|a)?(a? few of?|a)(more|extra|other)?UNIT(dash?and dash?a?dash?half)?"),
    ("duration", "extra(NUMBER)?UNIT"),
    ("duration", "the NUMBER UNIT"),
    ("bare-units", "(the early?|early)?(units|clockunits|quarters)(and(units|clockunits))?"),
    ("deictic", "EARLY?deictic"),
    ("one-word", "the?near?future"),
    ("one-word", "the last"),
    ("one-word", "(more|other)?ref"),
    ("one-word", "recent"),
    ("year", "(EARLY|about)?the?(early dash?)?year"),
    ("colloquial", "(the|a)?(whole|early|other)?(part|parts|weekend|weekends|unit)"),
)  # fmt: skip


def _compile() -> tuple[re.Pattern[str], list[re.Pattern[str]]]:
    pieces: dict[str, str] = {}

    def expand(match: re.Match[str]) -> str:
        name = match[0]
        if name in pieces:
            return pieces[name]
        return re.escape(_LETTERS[name])

    def translate(rule: str) -> str:
        regex = re.sub(r"[A-Za-z]+", expand, rule.replace("(", "(?:"))
        return regex.replace(" ", "")

    for name, rule in _PIECES:
        pieces[name] = translate(rule)
    singles = [translate(rule) for _, rule in RULES]
    whole = "|".join(f"({rule})" for rule in singles)
    return re.compile(f"(?=[^_.,])(?:{whole})"), [re.compile(rule) for rule in singles]


GRAMMAR, SINGLES = _compile()
