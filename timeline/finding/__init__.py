"""2. Finding: a Document becomes found happenings."""

from __future__ import annotations

from timeline.finding.extractor import Extractor, Findings, RuleExtractor, find_happenings, rules_with

__all__ = ["Extractor", "Findings", "RuleExtractor", "find_happenings", "rules_with"]
