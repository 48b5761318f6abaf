"""Which class each word belongs to: one letter a class, which the grammar names."""

from __future__ import annotations

from timeline.finding.times import words as w

UNKNOWN = "_"

_CLASS_WORDS: dict[str, str] = {
    "b": "feb apr jul aug sep sept oct nov dec",
    "S": "spring summer autumn winter",
    "s": "springs summers autumns winters",
    "U": "day week month year decade century fortnight millennium",
    "V": "days weeks months years decades centuries fortnights millennia",
    "u": "hour minute",
    "v": "hours minutes",
    "k": "yr yrs hr hrs secs wk wks mth mths",
    "q": "quarter",
    "r": "quarters",
    "f": "half",
    "E": "weekend wkend wknd",
    "e": "weekends",
    "P": "morning afternoon evening night nite midmorning",
    "p": "mornings afternoons evenings nights",
    "K": "noon midday midnight",
    "t": "the",
    "a": "a an",
    "L": "last past previous prior preceding latest lst",
    "X": "next coming upcoming ensuing subsequent nxt",
    ";": "that",
    "T": "this these those same current",
    "R": "early late mid earlier later",
    "B": "beginning start end middle close rest remainder turn",
    "{": "eve",
    "<": "part portion",
    "H": "latter back",
    "g": "ago",
    "o": "of",
    "i": "in",
    "&": "and or",
    "2": "to until till through",
    "x": "about around approximately roughly nearly almost some circa",
    "m": "more less fewer longer",
    "+": "another additional extra",
    "=": "whole full entire",
    "h": "than",
    "@": "at",
    "j": "least most",
    "^": "up",
    "F": "few several many couple dozens",
    "y": "every each",
    "%": "per",
    "A": "am pm a.m. p.m. a.m p.m",
    "Z": "christmas xmas easter thanksgiving halloween new valentine valentines labor memorial "
    "independence good boxing veterans bastille remembrance armistice anzac columbus martin election "
    "st ash palm midsummer mother father mothers fathers presidents holy ascension whit pentecost maundy "
    "shrove juneteenth groundhog mlk",
    ",": ",",
    ".": ". ! ? ;",
    "-": "- – — ‑ ‐",
    "'": "' ’ ‘ ` ´",
    "$": "$ € £ ¥",
    "/": "/",
    "d": "s",
    "!": "o'clock oclock clock",
    "\\": "fiscal fy financial",
    "~": "period",
    ">": "future",
    "*": "recent",
    ":": "near foreseeable distant immediate",
    '"': "bc bce ad ce b.c. a.d. b.c a.d",
    "8": "old olds",
    "[": "q h",
    "}": "twice once thrice times",
    "l": "before after ahead hence afterwards afterward thereafter",
    "6": "ended ending",
    "7": "comparable corresponding",
    "(": "long",
    ")": "so",
    "?": "may march august jan mar jun sun sat mon wed fall falls second seconds min mins sec following one "
    "date hundred thousand million billion trillion",
    "9": "½",
}


def _class_of() -> dict[str, str]:
    table: dict[str, str] = {}
    table.update(dict.fromkeys(w.NUMBER_OF, "N"))
    table.update(dict.fromkeys(w.ORDINAL_OF, "O"))
    table.update(dict.fromkeys(w.DECADE_OF, "D"))
    table.update(dict.fromkeys(w.DEICTIC, "G"))
    table.update(dict.fromkeys(w.FREQUENCIES, "Q"))
    table.update(dict.fromkeys(w.REFERENCES, "J"))
    table.update(dict.fromkeys(w.ZONES, "z"))
    table.update(dict.fromkeys(w.MONTHS, "M"))
    table.update(dict.fromkeys(w.SHORT_WEEKDAYS, "c"))
    table.update(dict.fromkeys(w.WEEKDAYS, "W"))
    table.update({name + "s": "w" for name in w.WEEKDAYS})
    table.update(dict.fromkeys(map(str, range(1000, 2200)), "Y"))
    table.update(dict.fromkeys(map(str, range(32, 1000)), "n"))
    table.update(dict.fromkeys(map(str, range(1, 13)), "1"))
    table.update(dict.fromkeys([f"0{n}" for n in range(1, 10)], "1"))
    table.update(dict.fromkeys(["0", "00", *map(str, range(13, 25))], "3"))
    table.update(dict.fromkeys(map(str, range(25, 32)), "4"))
    table.update({f"{n}s": "5" for n in range(200, 2200, 10)} | {f"{n}0s": "5" for n in range(1, 10)})
    for letter, names in _CLASS_WORDS.items():
        table.update(dict.fromkeys(names.split(), letter))
    return table


CLASS_OF = _class_of()
