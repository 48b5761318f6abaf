"""Years that begin in April, where a text reckons in yen: "approved in fiscal 2019"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.when import When
from timeline.finding.regex import regex
from timeline.finding.times.words import NUMBER_OF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Dating

__all__ = ["in_fiscal_years"]

_FISCAL = "fiscal "
_OF_JAPAN = regex(r"¥|\byen\b|\bJapan|\bTokyo")
_YEAR = regex(r"(?:the\s)?fiscal\s(?:year\s)?(\d{4})")
_FROM = regex(r"(?:the\s(\w+)\syears\s)?(?:from|beginning\sin|starting\sin)\s\Z")
_THROUGH = regex(r"through\sfiscal\s(?:year\s)?(\d{4})")
_LAST = 9900
_BEFORE = 40
"""Characters before a year within which it is told that something begins with it."""


def in_fiscal_years(text: str, datings: Sequence[Dating]) -> Sequence[Dating]:
    """The times of a text, those of its fiscal years from April to March where it is one of Japan."""
    if _FISCAL not in text or _OF_JAPAN.search(text) is None:
        return datings
    return [_in_fiscal_year(text, dating) for dating in datings]


def _in_fiscal_year(text: str, dating: Dating) -> Dating:
    words = text[dating.start : dating.end]
    if through := _THROUGH.fullmatch(words):
        return replace(dating, when=When(f"/{min(int(through[1]), _LAST) + 1:04}-03"))
    year = _YEAR.fullmatch(words)
    if year is None or dating.when is None or dating.when.edtf != year[1]:
        return dating
    first = min(int(year[1]), _LAST)
    begins = _FROM.search(text, max(dating.start - _BEFORE, 0), dating.start)
    if begins is None:
        return replace(dating, when=When(f"{first:04}-04/{first + 1:04}-03"))
    count = NUMBER_OF.get(begins[1] or "", 0)
    return replace(dating, when=When(f"{first:04}-04/{first + count:04}-03" if count else f"{first:04}-04"))
