"""The entries of a curated file become found happenings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.extractor import Findings

if TYPE_CHECKING:
    from timeline.domain.document import Document

__all__ = ["resolve_entries"]


def resolve_entries(document: Document) -> Findings:  # noqa: ARG001 - the first step of it
    """The happenings that a curated file lists."""
    return Findings()
