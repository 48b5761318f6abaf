"""The quarter that a report is about: what "the same period" and "a year earlier" count from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.finding.times import calendar as cal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading, Relative

# How many words a quarter stays the period that is spoken of.
_REACH = 200


@dataclass(slots=True)
class Reported:
    """The quarter that was named last, and at which word."""

    published: str
    quarter: str = ""
    at: int = -_REACH

    def note(self, reading: Reading, quarter: str) -> None:
        """Takes in a quarter, if the report is about it: of this year or the last, and begun."""
        if reading.relative is None:
            here = self.published and cal.shift(self.published, "day", 0, "quarter")
            last_year = self.published and cal.shift(self.published, "year", -1, "year")
            if not here or not last_year <= quarter[:4] or quarter > here:
                return
        self.quarter, self.at = quarter, reading.first

    def is_near(self, reading: Reading) -> bool:
        """Whether the quarter is still spoken of at a reading."""
        return reading.first - self.at < _REACH

    def of_year(self, year: str) -> str:
        """'The 1988 period': the quarter that is spoken of, in that year; the year itself without one."""
        return year + self.quarter[4:] if self.quarter else year

    def form(self, words: list[str], form: Relative, *, near: bool) -> Relative:
        """'The same period': the quarter that is spoken of, or the last one that is over."""
        if "current" in words or "this" in words:
            return replace(form, anchor="published", unit="quarter", offset=0, pattern="")
        if not self.published:
            return form
        over = "latest" not in words or self.quarter < cal.shift(self.published, "day", 0, "quarter")
        if near and over:
            return form
        return replace(form, anchor="published", unit="quarter", offset=form.offset * 4 - 1, pattern="")
