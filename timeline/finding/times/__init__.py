"""Time expressions in a text: found, read, and placed on the calendar."""

from __future__ import annotations

from timeline.finding.times.curated import resolve_human_date
from timeline.finding.times.finder import find_times
from timeline.finding.times.forms import Relative, TimeMention
from timeline.finding.times.periods import Period, find_periods
from timeline.finding.times.placing import resolve, resolve_again

__all__ = [
    "Period",
    "Relative",
    "TimeMention",
    "find_periods",
    "find_times",
    "resolve",
    "resolve_again",
    "resolve_human_date",
]
