"""The quarter or the month that a report is about: what "the same period" and "a year earlier" count from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.finding.times import calendar as cal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading, Relative
    from timeline.finding.times.tokens import Tokens

# How many words a quarter stays the period that is spoken of, and a month that of the figures.
_REACH, _MONTH_REACH, _MONTHS_REACH = 200, 20, 60
_MONTHS = frozenset(("P6M", "P9M", "P12M"))
"""Lengths that figures are of without being a quarter's."""
_FIGURES = 5
_COMPARED = frozenset(("from", "than", "with", "against", "double", "twice", "triple", "those"))


@dataclass(slots=True)
class Reported:
    """The quarter that was named last and at which word, and behind which word its month was."""

    published: str
    quarter: str = ""
    at: int = -_REACH
    month_at: int = -_REACH

    def note(self, reading: Reading, quarter: str) -> None:
        """Takes in a quarter, if the report is about it: of this year or the last, and begun."""
        if reading.relative is None:
            here = self.published and cal.shift(self.published, "day", 0, "quarter")
            last_year = self.published and cal.shift(self.published, "year", -1, "year")
            if not here or not last_year <= quarter[:4] or quarter > here:
                return
        compared = self.is_near(reading) and quarter == cal.shift(self.quarter, "year", -1, "quarter")
        if not compared:
            self.quarter, self.at = quarter, reading.first

    def note_month(self, reading: Reading, grain: str) -> None:
        """Takes in the time that the text goes on from, which may be a month."""
        self.month_at = reading.last if grain == "month" else -_REACH

    def is_near(self, reading: Reading) -> bool:
        """Whether the quarter is still spoken of at a reading."""
        return reading.first - self.at < _REACH

    def month_is_near(self, reading: Reading) -> bool:
        """Whether the figures of a month are spoken of: "rose in May from a year earlier"."""
        return reading.first - self.month_at < _MONTH_REACH

    def is_compared(self, tokens: Tokens, reading: Reading) -> bool:
        """'Prices rose in February from January': the figures of February are spoken of."""
        return tokens.word(reading.first - 1) in ("from", "than") and self.month_is_near(reading)

    def year_before(self, tokens: Tokens, readings: list[Reading], index: int, form: Relative) -> Relative:
        """'A year earlier' is the quarter, the month or the year before that is compared with."""
        reading = readings[index]
        if self._is_of_months(readings, index):
            return replace(form, pattern="")
        if self.is_near(reading) and not self._is_to_come(tokens, reading):
            return replace(form, anchor="mention", pattern="quarter")
        figures = tokens.words[max(reading.first - _FIGURES, 0) : reading.first]
        compared = not _COMPARED.isdisjoint(figures) and self.month_is_near(reading)
        return replace(form, anchor="mention", pattern="month") if compared else replace(form, pattern="")

    def _is_to_come(self, tokens: Tokens, reading: Reading) -> bool:
        """'It closes in the fourth quarter. A year earlier it had sold': nothing is compared with a plan."""
        here = self.published and cal.shift(self.published, "day", 0, "quarter")
        opens = reading.first > 0 and tokens.word(reading.first - 1) == "."
        return opens and bool(here) and self.quarter > here

    def _is_of_months(self, readings: list[Reading], index: int) -> bool:
        """'For the nine months it earned 5 million, against 4 million a year earlier'."""
        before = readings[index - 1] if index else None
        if before is None or before.value not in _MONTHS:
            return False
        return self.at < before.first and readings[index].first - before.last < _MONTHS_REACH

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
        if not self.quarter and form.offset and "year" in words and "quarter" not in words:
            return replace(form, anchor="published", unit="year", pattern="")  # "The same period last year."
        return replace(form, anchor="published", unit="quarter", offset=form.offset * 4 - 1, pattern="")
