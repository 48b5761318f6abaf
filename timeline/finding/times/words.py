"""The words that time expressions are made of, each with the class letter that the grammar reads."""

from __future__ import annotations

MONTHS = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()  # noqa: SIM905
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
    "sun": 7,
}  # fmt: skip

MONTH_OF: dict[str, int] = {name: i for i, name in enumerate(MONTHS, 1)}
MONTH_OF |= {name: i for i, name in enumerate(SHORT_MONTHS, 1)} | {"sept": 9}
WEEKDAY_OF: dict[str, int] = {name: i for i, name in enumerate(WEEKDAYS, 1)}
WEEKDAY_OF |= SHORT_WEEKDAYS | {name + "s": i for name, i in WEEKDAY_OF.items()}

SEASON_OF = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_OF |= {name + "s": code for name, code in SEASON_OF.items()}

UNIT_OF = {
    "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade", "century": "century",
    "quarter": "quarter", "weekend": "weekend", "fortnight": "fortnight", "millennium": "millennium",
    "hour": "hour", "minute": "minute", "second": "second",
}  # fmt: skip
UNIT_OF |= {name + "s": name for name in UNIT_OF} | {"centuries": "century", "millennia": "millennium"}
UNIT_OF |= {
    "yr": "year", "yrs": "year", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second",
    "secs": "second", "wk": "week", "wks": "week", "mth": "month", "mths": "month", "wkend": "weekend",
}  # fmt: skip

PART_OF = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nite": "NI", "midmorning": "MO",
    "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI", "daytime": "DT", "overnight": "NI",
}  # fmt: skip
CLOCK_WORDS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T00:00"}

NUMBER_OF = {
    name: i
    for i, name in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "  # noqa: SIM905
        "seventeen eighteen nineteen twenty".split()
    )
}
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
NUMBER_OF |= TENS | {"hundred": 100, "thousand": 1000, "dozen": 12, "million": 1_000_000}

ORDINAL_OF = {
    name: i
    for i, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "  # noqa: SIM905
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
ORDINAL_OF |= {"thirtieth": 30, "final": -1}
ORDINAL_OF |= {
    f"{i}{'th' if 10 < i % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(i % 10, 'th')}": i
    for i in range(1, 101)
}

DECADE_OF = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip

# Words that stand for the past, the present or the future as such.
REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "previously": "PAST_REF", "formerly": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF", "shortly": "FUTURE_REF", "recent": "PAST_REF",
}  # fmt: skip

DEICTIC = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tmr": 1, "tmrw": 1, "tdy": 0, "tomoro": 1,
    "tomorow": 1, "ytd": -1, "2day": 0, "2moro": 1, "2nite": 0, "tonite": 0, "2night": 0, "tmw": 1, "tml": 1,
    "yest": -1, "ystd": -1, "2mrw": 1, "tomolo": 1,
}  # fmt: skip

# Adverbs and adjectives that are sets on their own.
FREQUENCIES = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H",
    "nightly": "P1D", "everyday": "P1D", "quarterly": "P1Q", "biweekly": "P2W", "fortnightly": "P2W",
}  # fmt: skip

ZONES = frozenset("est edt et pst pdt pt cst cdt mst mdt gmt utc bst cet cest jst hkt sgt".split())  # noqa: SIM905

# One letter a class. The grammar names them; see `grammar.CLASSES`.
_CLASS_WORDS = {
    "M": [name for name in MONTHS if name not in ("may", "march", "august")],
    "b": "feb apr jul aug sep sept oct nov dec".split(),  # noqa: SIM905
    "?": "may march august jan mar jun sun sat mon wed fall second seconds falls min mins sec".split(),  # noqa: SIM905
    "W": WEEKDAYS,
    "c": [name for name in SHORT_WEEKDAYS if name not in ("sun", "sat", "mon", "wed")],
    "w": [name + "s" for name in WEEKDAYS],
    "S": ["spring", "summer", "autumn", "winter"],
    "s": ["springs", "summers", "autumns", "winters"],
    "U": ["day", "week", "month", "year", "decade", "century", "fortnight", "millennium"],
    "V": ["days", "weeks", "months", "years", "decades", "centuries", "fortnights", "millennia"],
    "u": ["hour", "minute"],
    "v": ["hours", "minutes"],
    "k": ["yr", "yrs", "hr", "hrs", "secs", "wk", "wks", "mth", "mths"],
    "q": ["quarter"],
    "r": ["quarters"],
    "f": ["half"],
    "E": ["weekend", "wkend"],
    "e": ["weekends"],
    "P": ["morning", "afternoon", "evening", "night", "nite", "midmorning"],
    "p": ["mornings", "afternoons", "evenings", "nights"],
    "K": ["noon", "midday", "midnight"],
    "N": list(NUMBER_OF),
    "O": list(ORDINAL_OF),
    "D": list(DECADE_OF),
    "t": ["the"],
    "a": ["a", "an"],
    "L": ["last", "past", "previous", "prior", "preceding", "latest"],
    "X": ["next", "coming", "following", "upcoming", "ensuing", "subsequent"],
    "T": ["this", "that", "these", "those", "same", "current"],
    "R": ["early", "late", "mid", "earlier", "later"],
    "B": ["beginning", "start", "end", "middle", "close", "eve", "rest", "remainder", "turn"],
    "g": ["ago", "back"],
    "l": ["before", "after", "hence", "afterwards", "afterward", "thereafter", "on"],
    "o": ["of"],
    "i": ["in"],
    "&": ["and", "or"],
    "2": ["to", "until", "till", "through"],
    "x": "about around approximately roughly nearly almost some over under just only exactly barely within".split(),  # noqa: SIM905
    "m": ["more", "less", "fewer", "longer", "another", "additional", "extra", "whole", "full", "entire"],
    "h": ["than"],
    "@": ["at"],
    "j": ["least", "most"],
    "^": ["up"],
    "F": ["few", "several", "many", "couple", "dozens", "hundreds", "thousands"],
    "y": ["every", "each"],
    "%": ["per"],
    "A": ["am", "pm", "a.m.", "p.m.", "a.m", "p.m"],
    "z": list(ZONES),
    "G": list(DEICTIC),
    "J": list(REFERENCES),
    "Q": list(FREQUENCIES),
    "Z": (
        "christmas xmas easter thanksgiving halloween new valentine labor memorial independence good boxing "  # noqa: SIM905
        "veterans columbus martin election st ash palm ramadan hanukkah passover mother father presidents holy"
    ).split(),
    "Y": [str(year) for year in range(1000, 2200)],
    "1": [str(n) for n in range(1, 13)] + [f"0{n}" for n in range(1, 10)],
    "3": [str(n) for n in range(13, 25)] + ["0", "00"],
    "4": [str(n) for n in range(25, 32)],
    "n": [str(n) for n in range(32, 1000)],
    ",": [","],
    ".": [".", "!", "?", ";"],
    "-": ["-", "–", "—", "‑", "‐"],
    "'": ["'", "’", "‘", "`", "´"],
    "$": ["$", "€", "£", "¥", "us$"],
    "/": ["/"],
    "d": ["s"],
    "!": ["o'clock", "oclock", "clock"],
    "\\": ["fiscal"],
    "~": ["period", "term", "time", "times", "moment", "future", "present"],
    "8": ["old"],
    "9": ["year-end", "yearend"],
}  # fmt: skip

CLASS_OF: dict[str, str] = {word: letter for letter, words in _CLASS_WORDS.items() for word in words}
CLASS_OF |= {f"{n}s": "5" for n in range(1000, 2200, 10)} | {f"{n}0s": "5" for n in range(1, 10)}
