"""Curated files: what a person listed, entry by entry, becomes found happenings."""

from __future__ import annotations

from timeline.finding.curated.entries import resolve_entries

__all__ = ["resolve_entries"]
