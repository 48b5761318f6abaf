"""The grammar: which sequences of word classes are time expressions, longest rules first."""

from __future__ import annotations

import re

_LETTERS = {
    "month": "M", "shortmonth": "b", "weekday": "W", "shortweekday": "c", "weekdays": "w", "season": "S",
    "seasons": "s", "unit": "U", "units": "V", "clockunit": "u", "clockunits": "v", "shortunit": "k",
    "quarter": "q", "quarters": "r", "half": "f", "weekend": "E", "weekends": "e", "part": "P", "parts": "p",
    "noon": "K", "number": "N", "ordinal": "O", "nineties": "D", "decade": "5", "the": "t", "a": "a",
    "last": "L", "next": "X", "this": "T", "early": "R", "edge": "B", "ago": "g", "after": "l", "of": "o",
    "in": "i", "and": "&", "to": "2", "about": "x", "more": "m", "than": "h", "at": "@", "least": "j",
    "up": "^", "few": "F", "every": "y", "per": "%", "ampm": "A", "zone": "z", "deictic": "G", "ref": "J",
    "frequency": "Q", "holiday": "Z", "year": "Y", "small": "1", "hour": "3", "day": "4", "count": "n",
    "comma": ",", "stop": ".", "dash": "-", "mark": "'", "money": "$", "slash": "/", "s": "d", "oclock": "!",
    "fiscal": "\\", "period": "~", "old": "8", "yearend": "9", "clock": "C", "iso": "I", "numeric": "#",
    "other": "_",
}  # fmt: skip

# Larger pieces in terms of the classes and of the pieces above them.
_PIECES = (
    ("MONTH", "(month|shortmonth stop?)"),
    ("WEEKDAY", "(weekday|shortweekday stop?)"),
    ("DAYNUM", "(small|hour|day)"),
    ("DAY", "(DAYNUM|ordinal)"),
    ("YEAR", "(comma year|of year|year|mark count)"),
    ("DATE", "((WEEKDAY comma? the?)?(DAY of? MONTH YEAR?|MONTH the? DAY YEAR?)|MONTH YEAR|MONTH)"),
    ("NUMBER", "((DAYNUM|count|year)|number((dash|and)?number){0,5})"),
    ("UNIT", "(unit|units|clockunit|clockunits|shortunit|quarter|quarters|weekend|weekends)"),
    ("QUANT", "(about|more than|at least|up to)"),
    ("EARLY", "(the? early dash?|the? edge of)"),
    ("PICK", "(the?(last|next|this)(last|next|this)?)"),
    (
        "CLOCK",
        "((clock ampm|DAYNUM ampm|number ampm|clock clockunits?|(DAYNUM|number) other mark oclock|noon)zone?)",
    ),
)

RULES: tuple[tuple[str, str], ...] = (
    ("iso", "iso"),
    ("numeric", "numeric"),
    ("clock", "CLOCK in the part"),
    ("clock", "CLOCK (comma|other)?(PICK?WEEKDAY comma DATE|DATE|PICK?WEEKDAY|deictic)"),
    ("clock", "CLOCK"),
    ("date-clock", "(PICK?WEEKDAY|deictic|DATE) comma? CLOCK"),
    ("part-of-date", "the? part of (DATE|WEEKDAY|deictic)"),
    ("date", "EARLY?(DATE|PICK?WEEKDAY|deictic) early? (part|parts)"),
    ("date", "EARLY?PICK WEEKDAY comma DATE"),
    ("date", "EARLY?DAY of? MONTH of? PICK unit"),
    ("date", "EARLY?MONTH of? PICK unit"),
    ("date", "EARLY?WEEKDAY comma? DATE"),
    ("date", "EARLY?PICK? DATE"),
    ("date", "EARLY?PICK?WEEKDAY PICK unit"),
    ("weekdays", "weekdays"),
    ("date", "EARLY?PICK?WEEKDAY"),
    ("holiday", "holiday (other|mark|s|after|unit|month|of|year|dash){0,5}"),
    (
        "quarter",
        "EARLY?(the|this|last)?fiscal?year? fiscal? ordinal dash? (quarter|half) (of? (year|PICK? fiscal? (unit|year)))?",
    ),
    ("quarter", "EARLY?PICK? unit mark s fiscal? ordinal dash? (quarter|half)"),
    ("quarter-ago", "(the other?|a)? (unit dash? (ago|early)) (quarter|period|month|unit)"),
    ("season", "EARLY?(the|PICK)? season (YEAR|in year|of PICK unit)"),
    ("season", "EARLY?year season"),
    ("season", "EARLY?PICK season"),
    ("decade", "EARLY?the? mark? decade"),
    ("decade", "(EARLY|the) nineties"),
    ("century", "EARLY?the? (number dash)? ordinal dash? unit"),
    ("sub-early", "early in (the|PICK) unit"),
    ("sets", "every (other|NUMBER|ordinal)? (UNIT|WEEKDAY|MONTH|season|part|noon)"),
    ("sets", "per (unit|clockunit|quarter)"),
    ("frequency", "frequency"),
    ("shift", "QUANT?(NUMBER|a few of?|few|a) (more|few|other)? UNIT (ago|early|after)"),
    ("shift", "units (ago|early|after)"),
    ("latest", "(the|this)?(last|next|this) QUANT? (NUMBER (to NUMBER)?|a? few of?) (other)? UNIT"),
    ("ordinal-units", "the ordinal (NUMBER|few) UNIT"),
    ("part-now", "EARLY?PICK part"),
    ("relative", "EARLY?PICK fiscal? (unit|quarter|weekend|half)"),
    ("duration", "half dash? a? clockunit"),
    ("duration", "QUANT? (NUMBER (to|dash|and) )? NUMBER dash? (more|few|other)? UNIT"),
    ("duration", "QUANT? (a? few of?|a) (more|other)? UNIT"),
    ("bare-units", "units"),
    ("deictic", "EARLY?deictic"),
    ("reference", "ref"),
    ("year", "EARLY?year"),
)


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
