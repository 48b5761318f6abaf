"""The words that time expressions are made of, each with the class letter that the grammar reads."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


def _numbered(text: str, first: int = 0) -> dict[str, int]:
    return {name: i for i, name in enumerate(text.split(), first)}


_MONTHS = _numbered(
    "january february march april may june july august september october november december", 1
)
_SHORT_MONTHS = _numbered("jan feb mar apr may jun jul aug sep oct nov dec", 1)
_WEEKDAYS = _numbered("monday tuesday wednesday thursday friday saturday sunday", 1)
MONTHS, WEEKDAYS = tuple(_MONTHS), tuple(_WEEKDAYS)
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
    "sun": 7,
}  # fmt: skip

MONTH_OF: dict[str, int] = _MONTHS | _SHORT_MONTHS | {"sept": 9}
WEEKDAY_OF: dict[str, int] = _WEEKDAYS | SHORT_WEEKDAYS | {name + "s": i for name, i in _WEEKDAYS.items()}

SEASON_OF = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_OF |= {name + "s": code for name, code in SEASON_OF.items()}

UNIT_OF = {
    "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade", "century": "century",
    "quarter": "quarter", "weekend": "weekend", "fortnight": "fortnight", "millennium": "millennium",
    "hour": "hour", "minute": "minute", "second": "second",
}  # fmt: skip
UNIT_OF |= {name + "s": name for name in UNIT_OF} | {"centuries": "century", "millennia": "millennium"}
UNIT_OF |= {
    "yr": "year", "yrs": "year", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute",
    "sec": "second", "secs": "second", "wk": "week", "wks": "week", "mth": "month", "mths": "month",
    "wkend": "weekend",
    "wknd": "weekend",
    "date": "day",
}  # fmt: skip

PART_OF = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nite": "NI", "midmorning": "MO",
    "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI",
}  # fmt: skip
CLOCK_WORDS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T00:00"}

NUMBER_OF = _numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
POWERS = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 10**9, "trillion": 10**12}
NUMBER_OF |= TENS | POWERS | {"dozen": 12}

ORDINAL_OF = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
)
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
    "recently": "PAST_REF", "lately": "PAST_REF", "soon": "FUTURE_REF", "recent": "PAST_REF",
    "former": "PAST_REF", "current": "PRESENT_REF", "future": "FUTURE_REF", "past": "PAST_REF",
    "present": "PRESENT_REF",
}  # fmt: skip

DEICTIC = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tmr": 1, "tmrw": 1, "tdy": 0, "tomoro": 1,
    "tomorow": 1, "ytd": -1, "2day": 0, "2moro": 1, "2nite": 0, "tonite": 0, "2night": 0, "2nyt": 0,
    "overnight": 0, "tmw": 1, "tml": 1,
    "trmw": 1, "tmrrw": 1, "2mr": 1, "yest": -1, "ystd": -1, "2mrw": 1, "tomolo": 1,
    "tomo": 1, "tomoz": 1, "tmoro": 1, "yday": -1, "2morrow": 1, "2mrow": 1, "tmrow": 1,
}  # fmt: skip

# Adverbs and adjectives that are sets on their own.
FREQUENCIES = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H",
    "nightly": "P1D", "everyday": "P1D", "quarterly": "P3M", "biweekly": "P2W", "fortnightly": "P2W",
}  # fmt: skip

ZONES = words_of(
    "est edt et pst pdt pt cst cdt mst mdt gmt utc bst cet cest eet eest msk ist jst kst hkt sgt aest aedt "
    "local"
)
