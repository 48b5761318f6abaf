"""Who takes part where no word of a clause tells: the likeliest of those whom the text names, or nobody."""

from __future__ import annotations

from timeline.finding.happenings.weighing.supplying import weigh_in

__all__ = ["weigh_in"]
