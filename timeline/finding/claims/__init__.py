"""Claims: who says so, by which words, and how they mean it."""

from __future__ import annotations

from timeline.finding.claims.finder import find_claims
from timeline.finding.claims.mention import ClaimMention

__all__ = ["ClaimMention", "find_claims"]
