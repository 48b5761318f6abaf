"""Holidays with a fixed or a computable date."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.finding.times.calendar import easter, nth_weekday, weekday_near

# A month and day, an n-th weekday of a month (month, weekday, n), or days from Easter.
_HOLIDAYS: dict[str, tuple[int, ...] | str] = {
    "christmas": "12-25", "christmas day": "12-25", "xmas": "12-25", "christmas eve": "12-24",
    "boxing day": "12-26", "xmas eve": "12-24", "xmas day": "12-25",
    "new year's day": "01-01", "new year": "01-01", "new year's": "01-01", "new years": "01-01",
    "new years day": "01-01", "new year's eve": "12-31", "new years eve": "12-31",
    "valentine's day": "02-14", "valentine": "02-14", "valentines day": "02-14", "valentine's": "02-14",
    "halloween": "10-31", "independence day": "07-04", "st. patrick's day": "03-17",
    "st patrick's day": "03-17", "juneteenth": "06-19", "groundhog day": "02-02",
    "veterans day": "11-11", "remembrance day": "11-11",
    "midsummer day": "06-24", "midsummer's day": "06-24",
    "armistice day": "11-11", "bastille day": "07-14", "anzac day": "04-25",
    "holy saturday": (-1,), "easter saturday": (-1,), "easter": (0,), "easter sunday": (0,),
    "ascension day": (39,), "pentecost": (49,), "whit sunday": (49,), "whit monday": (50,),
    "maundy thursday": (-3,), "holy thursday": (-3,),
    "shrove tuesday": (-47,), "easter monday": (1,), "good friday": (-2,),
    "ash wednesday": (-46,), "palm sunday": (-7,),
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1),
    "memorial day": (5, 1, -1), "columbus day": (10, 1, 2), "martin luther king day": (1, 1, 3),
    "martin luther king jr. day": (1, 1, 3), "mlk day": (1, 1, 3),
    "presidents day": (2, 1, 3), "presidents' day": (2, 1, 3), "mother's day": (5, 7, 2),
    "father's day": (6, 7, 3), "mothers day": (5, 7, 2), "fathers day": (6, 7, 3),
    "election day": (11, 2, 0),
}  # fmt: skip

_NTH = "nth:"
_BESIDE = "beside:"


def is_holiday(name: str) -> bool:
    """Whether a name in lower case is a holiday's, or one that `nth_name` or `beside_name` makes."""
    return name in _HOLIDAYS or name.startswith((_NTH, _BESIDE))


def is_beside(name: str) -> bool:
    """Whether a name is one that `beside_name` makes."""
    return name.startswith(_BESIDE)


def beside_name(day: str, step: int, weekday: int) -> str:
    """'The Friday after Thanksgiving' as the name of a holiday.

    Args:
        day: the name of a holiday, or `XXXX-06-03`.
        step: how many days after it, before it if negative.
        weekday: 1 to 7 for the first such day after it or the last before it, 0 for any.
    """
    return f"{_BESIDE}{step}:{weekday}:{day}"


def _beside(name: str, year: int) -> str:
    step, weekday, base = name.removeprefix(_BESIDE).split(":", 2)
    day = date.fromisoformat(holiday(base, year) if is_holiday(base) else f"{year:04d}{base[4:]}")
    if int(weekday):
        found = weekday_near(day, int(weekday), "next" if int(step) > 0 else "last")
        return found.isoformat() if found else ""
    return (day + timedelta(days=int(step))).isoformat()


def nth_name(month: int, weekday: int, n: int) -> str:
    """'The first Monday in October' as the name of a holiday; the last is the -1st."""
    return f"{_NTH}{month}:{weekday}:{n}"


def holiday(name: str, year: int) -> str:
    """The day of a holiday in a year, ISO 8601."""
    if name.startswith(_BESIDE):
        return _beside(name, year)
    if name.startswith(_NTH):
        month, weekday, n = map(int, name.removeprefix(_NTH).split(":"))
        return nth_weekday(year, month, weekday, n).isoformat()
    rule = _HOLIDAYS[name]
    if isinstance(rule, str):
        return f"{year:04d}-{rule}"
    if len(rule) == 1:
        return (easter(year) + timedelta(days=rule[0])).isoformat()
    month, weekday, n = rule
    if n == 0:  # The Tuesday after the first Monday.
        return (nth_weekday(year, month, 1, 1) + timedelta(days=1)).isoformat()
    return nth_weekday(year, month, weekday, n).isoformat()
