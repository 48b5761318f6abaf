"""Ids that follow from content, so that reading a document twice names the same things."""

from __future__ import annotations

from uuid import UUID, uuid5

__all__ = ["hand_id", "happening_id", "source_id"]

_TIMELINE = UUID("b7a1f7f2-6c0e-5d0b-9d0e-3c5a2f1d8e64")


def source_id(digest: str) -> UUID:
    """The id of the source whose text has this SHA-256."""
    return uuid5(_TIMELINE, f"source:{digest}")


def happening_id(source: UUID, start: int, end: int, ordinal: int) -> UUID:
    """The id of the happening found in this span of a source."""
    return uuid5(source, f"happening:{start}:{end}:{ordinal}")


def hand_id(told: str) -> UUID:
    """The id of a happening that a person entered, from all that was entered."""
    return uuid5(_TIMELINE, f"hand:{told}")
