"""2. Finding: a Document becomes found happenings."""

from __future__ import annotations

from timeline.finding.extractor import FINDER, Extractor, Findings, RuleExtractor, find_happenings

__all__ = ["FINDER", "Extractor", "Findings", "RuleExtractor", "find_happenings"]
