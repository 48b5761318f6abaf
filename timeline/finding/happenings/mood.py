"""How a happening is put: as done, planned, considered, possible or denied, and how surely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.factuality import judge_factuality, judge_modality

if TYPE_CHECKING:
    from timeline.domain.statement import Certainty, Factuality
    from timeline.finding.happenings.page import Page

__all__ = ["certainty_of", "mood_of"]


def mood_of(page: Page, verb: int) -> Factuality:
    """The mood of the word that tells a happening."""
    return judge_modality(page.text, page.words.starts[verb], page.words.ends[verb])


def certainty_of(page: Page, verb: int) -> Certainty:
    """FactBank's degree: certain, probable, possible, or not said."""
    value = abs(judge_factuality(page.text, page.words.starts[verb], page.words.ends[verb]))
    return "CT" if value >= 2.5 else "PR" if value >= 1.5 else "PS" if value >= 0.5 else "U"
