"""Factuality: how far a text says that something happened."""

from __future__ import annotations

from timeline.finding.factuality.judging import Modality, judge_factuality, judge_modality

__all__ = ["Modality", "judge_factuality", "judge_modality"]
