"""What a text has said so far: the times that later ones count from, and how its dates hang together."""

from __future__ import annotations

from dataclasses import replace

from timeline.finding.times import calendar as cal
from timeline.finding.times.cues import side
from timeline.finding.times.forms import Relative
from timeline.finding.times.resolving import resolve_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading
    from timeline.finding.times.tokens import Tokens

# How many words a quarter stays the period that is spoken of.
_QUARTER_REACH = 200
_MONTH_REACH = 20
_COMPARED = ("from", "than", "with", "over", "on")
# The rules whose forms do not look at what follows, so that looking ahead ends there.
_DAYS = frozenset(("date", "days", "weekday", "deictic", "holiday"))
_ON: tuple[list[str], ...] = (["on"], [], [")"], [")", "on"], [")", ","])
"""What stands between a time of day and its day."""
_ALSO = (["("], ["/"], ["to"], ["and"], ["-"], ["–"], [","])
"""What stands between two times of one day."""
_TO = ("to", "until", "till", "through", "-", "–", "—")
# How many years a story goes back or on without a second word.
BACKWARD, FORWARD = 10, 20
_COORDINATING = frozenset("&2-,tRB<oi")

# A form that needs no anchor, since its offset is a year of the calendar.
_NOWHERE = Relative("", "year", 0, "same")


class Discourse:
    """The state of resolving one text, from its first reading to its last."""

    def __init__(self, tokens: Tokens, readings: list[Reading], published: str, kind: str) -> None:
        """Starts before the first reading; `kind` is `narrative`, `colloquial` or empty for news."""
        self.tokens = tokens
        self.readings = readings
        self.published = published
        self.kind = kind
        self.last = ""
        self.last_day = ""
        self.far = 0
        self.quarter = ""
        self.quarter_at = -_QUARTER_REACH
        self.noted: Reading | None = None

    def note(self, reading: Reading, value: str) -> None:
        """Takes in a resolved value."""
        if reading.timex_type not in ("DATE", "TIME"):
            return
        head = value.split("T", 1)[0]
        if head.startswith("BC"):
            self.last = self.last_day = ""
        grain = cal.grain_of(head)
        if not grain or "X" in head or cal.day_of(head) is None:
            return
        if grain == "quarter" and reading.rule == "quarter" and reading.relative is not None:
            self.quarter, self.quarter_at = head, reading.first
        if (self.kind == "narrative" and self._is_aside(reading, head)) or self._tells_which(reading):
            return
        if grain in ("decade", "century") or (grain == "quarter" and reading.rule != "quarter"):
            return
        if reading.rule == "day-beside" and reading.relative is not None and reading.relative.offset < 0:
            return  # "... on 2 May after a quarrel the day before. Two days later": the story stays on 2 May.
        self.last, self.noted = head, reading
        if grain == "day":
            self.last_day = head

    def _is_aside(self, reading: Reading, head: str) -> bool:
        """A story that names a far year does not move there until it names it, or one beside it, again."""
        if reading.relative is not None or not self.last:
            return False
        year, here = int(head[:4]), int(self.last[:4])
        near = here - BACKWARD <= year <= here + FORWARD
        aside = not near and not (self.far and abs(year - self.far) <= 1)
        self.far = year if not near else 0
        return aside

    def _tells_which(self, reading: Reading) -> bool:
        """Whether a year says which one of its kind something is: "the treaty of 1990"."""
        of = self.tokens.word(reading.first - 1) == "of" and self.tokens.code(reading.first - 2) == "_"
        return of and reading.rule == "year"

    def reference(self, form: Relative) -> str:
        """The value that a form counts from, where that is an earlier mention."""
        if form.anchor != "mention":
            return ""
        if form.pattern == "quarter":
            return self.quarter or self.last or self.published
        by_day = form.unit == "day" or form.pattern.startswith("XXXX-WXX")
        if by_day:
            if self._day_is_current():
                return self.last_day
            if form.tail and self.kind != "narrative":
                return self.published
            return self.last or self.published
        return self.last or self.published

    def _day_is_current(self) -> bool:
        """Whether the last day lies in the last month or year that was mentioned."""
        return bool(self.last_day) and self.last_day.startswith(self.last[:4])

    def form(self, index: int, reading: Reading) -> Relative:
        """The form as it is meant here: with the anchor of the kind of text, and the side that verbs tell."""
        form = self._meant(index, reading)
        if form.anchor == "mention" and self.reference(form) == self.published and not self.last:
            counted = reading.rule == "shift" and form.offset > 0 and self.published
            untold = counted and self._is_told(reading)
            return replace(form, anchor="event" if untold else "published")
        return form

    def _is_told(self, reading: Reading) -> bool:
        """Whether the verbs say that it is over, so that it cannot count ahead from the publication."""
        return side(self.tokens, reading.first, reading.last) == "past"

    def _meant(self, index: int, reading: Reading) -> Relative:  # noqa: PLR0911 - one return a kind of form
        form = reading.relative
        assert form is not None
        near_quarter = reading.first - self.quarter_at < _QUARTER_REACH
        if form.unit == "year" and form.offset == -1 and reading.rule in ("shift", "year-ago"):
            if near_quarter:
                return replace(form, anchor="mention", pattern="quarter")
            compared = self.tokens.word(reading.first - 1) in _COMPARED and self._month_is_near(reading)
            return replace(form, anchor="mention", pattern="month") if compared else replace(form, pattern="")
        if form.pick == "stretch":
            return form
        if reading.rule == "clock" and (beside := self._day_behind(index)):
            return replace(beside, tail=form.tail)
        if form.pattern == "quarter":
            if (
                not near_quarter
                and self.tokens.code(reading.last) == "6"
                and (ended := self._quarter_ended(index))
            ):
                self.quarter, self.quarter_at = ended, reading.first
                near_quarter = True
            return self._quarter_form(reading, form, near=near_quarter)
        if form.pick == "nearest" and (year := self._coordinated_year(index, form)):
            return replace(_NOWHERE, offset=year, pattern=form.pattern, tail=form.tail, mod=form.mod)
        if form.pick in ("nearest", "recent") and self._ends_range(index, form):
            return replace(form, anchor="mention", pick="next")
        undated = not self.published and bool(self.last) and form.pick == "nearest"
        if form.anchor == "published" and (self.kind == "narrative" or undated):
            pick = "onward" if form.pick == "nearest" else form.pick
            return replace(form, anchor="mention", pick=pick)
        return self._sided(reading, form)

    def _month_is_near(self, reading: Reading) -> bool:
        """Whether the figures of a month are spoken of: "rose in May from a year earlier"."""
        near = self.noted is not None and reading.first - self.noted.last < _MONTH_REACH
        return near and cal.grain_of(self.last) == "month"

    def _quarter_form(self, reading: Reading, form: Relative, *, near: bool) -> Relative:
        words = self.tokens.words[reading.first : reading.last]
        if "current" in words or "this" in words:
            return replace(form, anchor="published", unit="quarter", offset=0, pattern="")
        over = (
            "latest" not in words
            or not self.published
            or self.quarter < cal.shift(self.published, "day", 0, "quarter")
        )
        if (near and over) or not self.published:
            return form
        return replace(form, anchor="published", unit="quarter", offset=form.offset * 4 - 1, pattern="")

    def _quarter_ended(self, index: int) -> str:
        """'The quarter ended Sept. 29': the calendar quarter whose end is the nearest."""
        if index + 1 >= len(self.readings):
            return ""
        after = self.readings[index + 1]
        value = after.value
        if (
            after.relative is not None
            and after.rule in _DAYS
            and after.first == self.readings[index].last + 1
        ):
            value = resolve_value(self.form(index + 1, after), self.published, self.last)
        day = cal.day_of(value) if len(value) == 10 else None
        moved = day and cal.add_days(day, -45)
        return cal.value_at(moved, "quarter") if moved else ""

    def _sided(self, reading: Reading, form: Relative) -> Relative:
        """News: weekdays and months go to the side that the verbs tell."""
        if form.unit == "weekend" and form.offset == 0:
            return replace(form, pick=self._weekend(reading))
        if form.pick not in ("nearest", "recent", "this"):
            return form
        before = self.tokens.word(reading.first - 1)
        reach = side(self.tokens, reading.first, reading.last) or ("future" if before == "by" else "")
        weekday = form.pattern.startswith("XXXX-WXX")
        if weekday and (reach == "future" or (form.pick == "this" and not reach)):
            return replace(form, pick={"this": "upcoming", "recent": "next"}.get(form.pick, form.pick))
        if before == "by" and form.pattern.startswith("XXXX-Q") and form.pick == "recent":
            return replace(form, pick="upcoming")
        if weekday or before == "since":
            return form if form.pick == "recent" else replace(form, pick="recent")
        sided = {"future": "ahead", "past": "behind"}.get(reach, "nearest")
        return replace(form, pick=sided) if form.pick == "nearest" else form

    def _weekend(self, reading: Reading) -> str:
        """'The weekend' is the last one, in news, unless the verbs look ahead or it has come."""
        if self.kind == "colloquial":
            return ""
        reach = side(self.tokens, reading.first, reading.last)
        return "over" if reach != "future" and (reading.rule == "the-unit" or reach == "past") else ""

    def _day_behind(self, index: int) -> Relative | None:
        """'At 3 a.m. (0800 GMT) on Tuesday': the form of the day that stands behind the time."""
        there = index + (1 if self._gap(index) not in _ALSO else 2)
        if there >= len(self.readings) or self._gap(there - 1) not in _ON:
            return None
        after = self.readings[there]
        if after.rule not in _DAYS or self.readings[there - 1].rule != "clock":
            return None
        if after.relative is not None:
            return self.form(there, after)
        day = after.value.split("T", 1)[0]
        if cal.grain_of(day) != "day":
            return None
        return replace(_NOWHERE, offset=int(day[:4]), pattern="XXXX" + day[4:])

    def _gap(self, index: int) -> list[str]:
        """The words between a reading and the next."""
        if index + 1 >= len(self.readings):
            return []
        return self.tokens.words[self.readings[index].last : self.readings[index + 1].first]

    def _ends_range(self, index: int, form: Relative) -> bool:
        """'From Monday to Friday': the end comes after the start, once that is placed."""
        before = self.readings[index - 1] if index else None
        if before is None or before is not self.noted or before.timex_type != "DATE":
            return False
        joined = self.tokens.words[before.last : self.readings[index].first]
        if len(joined) != 1 or not (
            joined[0] in _TO or (joined[0] == "and" and self.tokens.word(before.first - 1) == "between")
        ):
            return False
        known = before.relative.pattern if before.relative is not None else ""
        return len(known) == len(form.pattern) and known[:6] == "XXXX-W" == form.pattern[:6]

    def _coordinated_year(self, index: int, form: Relative) -> int:
        """'March and April 1918': the year of a later date that is joined to this one; 0 without one."""
        here = form.pattern
        for i in range(index, min(index + 4, len(self.readings) - 1)):
            this, after = self.readings[i], self.readings[i + 1]
            gap = self.tokens.codes[this.last : after.first]
            if not gap or len(gap) > 4 or any(code not in _COORDINATING for code in gap):
                return 0
            if gap != "," and after.value[:4].isdigit() and len(after.value) >= 7:
                year = int(after.value[:4])
                return year - 1 if here[5:] > after.value[5:10] and here[5:7].isdigit() else year
            if after.relative is None:
                return 0
        return 0

    def quarter_of(self, year: str) -> str:
        """'The 1988 period': the quarter that is spoken of, in that year; the year itself without one."""
        return year + self.quarter[4:] if self.quarter else year
