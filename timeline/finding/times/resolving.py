"""An unresolved form, a publication date and an earlier mention make a calendar value."""

from __future__ import annotations

from timeline.finding.times import calendar as cal
from timeline.finding.times.forms import BESIDE, STRETCHES
from timeline.finding.times.holidays import holiday, is_beside, is_holiday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from timeline.finding.times.forms import Relative


# What a day back and a day ahead count when the nearest occurrence is looked for: news tells of the last
# eight months and of the next four; a story goes on.
NEAREST = (1.0, 2.0)
ONWARD = (1.3, 1.0)
FORWARD = (4.0, 1.0)
# How many months off a weekday of a number is looked for.
_MONTHS = 12
WEEKDAY = "weekday-"
"""What a pick begins with that is told by the weekday, a digit from 1 for Monday."""
_WEEK = 7
_YEARS = 3
"""Years around the anchor in which a day with its weekday is looked for."""
_LAST_JULIAN = 1923
"""The last year in which a state kept the Julian calendar."""
_JUST_OVER = 9
"""As many days back, and no more, a story that goes on may go back into the year before."""
_BEHIND_WINTER = frozenset(("SP", "SU", *(f"{month:02d}" for month in range(1, 12))))
"""What belongs to the second year of a winter: "that spring"."""
_NEXT_SEASON = {"SP": "SU", "SU": "FA", "FA": "WI"}
"""Of each season the one that follows in the same year."""
_THAW = 5
"""The month in which "this winter" is no longer the one that is over."""
BEHIND = (1.0, 3.0)
AHEAD = (5.0, 1.0)
_WEIGHTS = {"onward": ONWARD, "forward": FORWARD, "behind": BEHIND, "ahead": AHEAD}


def resolve_value(relative: Relative, published: str, reference: str) -> str:
    """The TIMEX3 value of a form, or nothing where what it is anchored on is not known.

    Args:
        relative: the unresolved form.
        published: the publication date as a TIMEX3 value, or empty.
        reference: the value of the time mentioned last, or empty.
    """
    if reference.startswith("BC") and relative.anchor == "mention":
        if relative.unit in ("decade", "century") and not relative.pattern:
            return cal.shift_before_christ(reference, relative.unit, relative.offset)
        return cal.uncounted(resolve_value(relative, published, cal.counted(reference)))
    if relative.pick in STRETCHES:
        return relative.pattern
    value = _placed(relative, published if relative.anchor == "published" else reference)
    beside = is_beside(relative.pattern)
    if value and relative.unit == "weekend" and is_holiday(relative.pattern) and not beside:
        return _weekend_of(value)
    if value and relative.unit in ("week", "weekend") and (relative.pattern[5:6].isdigit() or beside):
        day = cal.day_of(value)
        value = cal.value_at(day, relative.unit) if day else ""
    return value + relative.tail if value and cal.is_real(value) else ""


def _placed(relative: Relative, base: str) -> str:
    """The day, or the time of the grain that the form has, on the calendar."""
    if relative.pick == "same" and abs(relative.offset) > 999:
        return fill(relative.pattern, relative.offset)
    day = cal.day_of(base)
    if not base or day is None or _finer(relative, base):
        return ""
    if relative.pick in BESIDE:
        start = cal.add_days(day, BESIDE[relative.pick])
        return cal.shift(start.isoformat(), relative.unit, relative.offset, relative.pattern) if start else ""
    return _pick(relative, base, day) if relative.pick else _count(relative, base)


def _weekend_of(day: str) -> str:
    """The weekend that a holiday makes long: a Monday or a Tuesday ends the one before."""
    start = cal.day_of(day)
    near = start and cal.add_days(start, -2 if start.isoweekday() < 3 else 0)
    return cal.value_at(near, "weekend") if near else ""


def unresolved_value(relative: Relative, reference: str = "") -> str:
    """What TIMEX3 writes where the calendar time is not known: at most the year of what it counts from."""
    pattern = relative.pattern.split("/")[0] if relative.pattern.startswith("XXXX") else ""
    if not pattern:
        pattern = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "quarter": "XXXX-QX"}.get(
            relative.unit, "XXXX-XX-XX"
        )
    year = reference[:4]  # "It began in October 1915; four days later ..."
    if _finer(relative, reference) and len(year) == len("1915") and year.isdigit():
        pattern = pattern.replace("XXXX", year, 1)
    return pattern + relative.tail


def _finer(relative: Relative, base: str) -> bool:
    """Whether the form tells more exactly than its anchor is known: no weekday beside a bare month."""
    grain = cal.grain_of(base)
    if grain in ("day", "") or relative.pattern[5:6].isdigit():
        return False
    wants = "day" if relative.pattern.startswith("XXXX-WXX") or relative.unit == "day" else relative.unit
    return wants in ("day", "week", "weekend") and grain not in ("week", "weekend")


def _count(relative: Relative, base: str) -> str:
    unit = relative.unit
    grain = relative.pattern or unit
    return cal.shift(base, unit, relative.offset, grain)


def _pick(relative: Relative, base: str, day: date) -> str:
    pattern, pick = relative.pattern, relative.pick
    if pick == "over":
        return cal.shift(base, "week", 0 if day.isoweekday() > 5 else -1, "weekend")
    if pick == "same":
        moved = cal.shift(base, relative.unit, relative.offset, relative.unit)
        return _within(pattern, moved)
    if pattern.startswith("XXXX-WXX-"):
        back = (day.isoweekday() - int(pattern[9])) % _WEEK
        if back == 1 and pick == "last" and relative.anchor == "published":
            day = cal.add_days(day, -1) or day  # "Last Wednesday" is not what a Thursday calls yesterday.
        if back == _WEEK - 1 and pick == "next" and relative.anchor == "published":
            day = cal.add_days(day, 1) or day  # Nor is "next Thursday" what a Wednesday calls tomorrow.
        return _weekday(cal.weekday_near(day, int(pattern[9]), pick), relative)
    if pattern.startswith("XXXX-XX-"):
        numbered = pick.startswith(WEEKDAY) and _numbered_weekday(pattern, day, int(pick[-1]))
        return numbered or _day_of_month(pattern[8:], day)
    begin, slash, end = pattern.partition("/")
    if slash:
        last = _yearly(end, pick, day, cal.grain_of(base))
        return fill(begin, int(last[:4]) - (begin[5:] > end[5:])) if last > "0001" else ""
    value = ""
    if pick.startswith(WEEKDAY):
        value, pick = _on_weekday(pattern, day, int(pick[-1])), "nearest"
    value = value or _yearly(pattern, pick, day, cal.grain_of(base))
    # "The summer before last" is a year before the last one.
    years = relative.offset if relative.unit == "year" and value else 0
    return fill(pattern, int(value[:4]) + years) if years else value


def _weekday(found: date | None, relative: Relative) -> str:
    """The weekday that was found, so many weeks, months or years off: "a year ago this Tuesday"."""
    if found is None:
        return ""
    unit = relative.unit if relative.unit in ("month", "year") else "week"
    return cal.shift(found.isoformat(), unit, relative.offset, "day")


def _within(pattern: str, value: str) -> str:
    """The part that is known, inside the year or the month that was counted to."""
    if not value:
        return ""
    if pattern.startswith("XXXX-WXX-"):
        start = cal.day_of(value)
        found = start and cal.weekday_near(start, int(pattern[9]), "upcoming")
        return found.isoformat() if found else ""
    if pattern.startswith("XXXX-XX-"):
        return value[:7] + pattern[7:] if len(value) >= 7 else ""
    return fill(pattern, int(value[:4]))


def fill(pattern: str, year: int) -> str:
    """A yearly pattern in a year: `XXXX-05-13` in 2024, or the name of a holiday."""
    if is_holiday(pattern):
        return holiday(pattern, year)
    return f"{year:04d}{pattern[4:]}"


def _day_of_month(day: str, base: date) -> str:
    return f"{base.year:04d}-{base.month:02d}-{day}"


def _yearly(pattern: str, pick: str, day: date, grain: str) -> str:
    """The occurrence of a month, season, quarter or day that is meant beside a day."""
    if pick == "late":
        day, pick, grain = day.replace(month=12, day=1), "onward", "month"
    if pick == "this" or (pick in ("onward", "next") and grain in ("year", "decade")):
        behind = grain == "season" and day.month == 12 and pattern[5:] in _BEHIND_WINTER
        begun = pattern == "XXXX-WI" and pick == "this" and day.month < _THAW  # This winter, in January.
        # After 1979 "the following May" is of 1980.
        return fill(pattern, day.year + (behind or pick == "next") - begun)
    if pick == "year-ago":  # The one before the latest.
        latest = _yearly(pattern, "recent", day, grain)
        return fill(pattern, max(int(latest[:4]) - 1, 1)) if latest else ""
    reach = 2 if pick == "last" or pattern == "XXXX-02-29" else 1  # The last winter may have begun in 2012.
    years = range(max(day.year - reach, 1), min(day.year + reach, 9999) + 1)
    dated = [(d, c) for year in years if (d := cal.day_of(c := fill(pattern, year))) is not None]
    if not dated:
        return ""
    if pick in ("last", "recent", "next", "upcoming"):
        here = cal.value_at(day, cal.grain_of(dated[0][1]) or "day")
        if pick == "next" and _NEXT_SEASON.get(here[5:]) == pattern[5:]:
            here = fill(pattern, day.year)  # In May "next summer" is not the one that is about to begin.
        if pick in ("last", "recent"):
            return max((c for d, c in dated if d <= day and (c != here or pick == "recent")), default="")
        return min(
            (c for d, c in dated if (d > day and c != here) or (c == here and pick == "upcoming")), default=""
        )
    if pick == "forward":
        dated = [(d, c) for d, c in dated if d.year >= day.year or (day - d).days < _JUST_OVER] or dated
    weight = _WEIGHTS.get(pick, NEAREST)
    return min((_distance(d, day, weight), c) for d, c in dated)[1]


def _on_weekday(pattern: str, day: date, weekday: int) -> str:
    """The nearest day of such a number on such a weekday; nothing within three years.

    Where the nearest of all is on that weekday of the Julian calendar, which some kept until 1923, that.
    """
    years = range(max(day.year - _YEARS, 1), min(day.year + _YEARS, 9999) + 1)
    days = sorted(
        filter(None, (cal.day_of(fill(pattern, year)) for year in years)), key=lambda one: abs(one - day)
    )
    if days and days[0].year <= _LAST_JULIAN and cal.weekday_of(days[0], julian=True) == weekday:
        return days[0].isoformat()
    return next((one.isoformat() for one in days if cal.weekday_of(one) == weekday), "")


def _numbered_weekday(pattern: str, day: date, weekday: int) -> str:
    """'Thursday the 11th': the nearest such day within a year; nothing without one."""
    months = [cal.shift(day.isoformat(), "month", step, "month") for step in range(-_MONTHS, _MONTHS + 1)]
    days = [cal.day_of(month + pattern[7:]) for month in months if month]
    fitting = [one for one in days if one is not None and cal.weekday_of(one) == weekday]
    return min(fitting, key=lambda one: abs(one - day)).isoformat() if fitting else ""


def _distance(found: date, day: date, weight: tuple[float, float]) -> float:
    days = (found - day).days
    return days * weight[1] if days > 0 else -days * weight[0]
