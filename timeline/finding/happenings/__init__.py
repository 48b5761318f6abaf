"""Happenings in prose: who did what to whom, when, who says so, how sure."""

from __future__ import annotations

from timeline.finding.happenings.prose import read_prose

__all__ = ["read_prose"]
