"""Contents: the span of what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.words import QUOTES, Words

if TYPE_CHECKING:
    from timeline.finding.claims.frames import Cue
    from timeline.finding.claims.sources import Tokens
    from timeline.finding.quotations import Quotations

__all__ = ["find_content"]

_MARKS = frozenset((",", ".", ";", ":", "-", "–", "—", "--", ")", "?", "!", "'"))
_ADVERBIALS = frozenset("on in at during after before to of by about earlier later last this".split())  # noqa: SIM905


def find_content(
    words: Words, cue: Cue, source: Tokens | None, bounds: Tokens, limits: Tokens, quotations: Quotations
) -> tuple[int, int] | None:
    """Offsets of what is said, or None where nothing is.

    Args:
        words: The text's tokens.
        cue: The cue.
        source: The tokens of the source.
        bounds: First token of the sentence, and the token behind its last.
        limits: The same, narrowed by the claims before and after in the sentence.
        quotations: The text's quotations.
    """
    start, end = bounds
    first = min(cue.first, source[0]) if source else cue.first
    last = max(cue.last + 1, source[1]) if source and source[0] > cue.last else cue.last + 1
    if cue.voice == "passive" and cue.frame != "t" and cue.entry.frames != "s":
        return _trimmed(words, start, limits[1])
    if cue.frame == "p" or cue.voice == "according" or last > cue.last + 1:
        inside = _around_frame(words, first, last, bounds, limits, quotations)
        if inside:
            return inside
    return _behind(words, last, limits[1], end, quotations)


def _around_frame(
    words: Words, first: int, last: int, bounds: Tokens, limits: Tokens, quotations: Quotations
) -> tuple[int, int] | None:
    """What stands before a frame, or on both sides of one that interrupts it."""
    start, end = bounds
    begin = _quote_start(words, first, start, quotations) if first > start else None
    content = _trimmed(words, max(limits[0], start), first)
    if content is None:
        return None
    tail = last
    while (
        tail < end and tail - last < 8 and words.lows[tail] not in _MARKS and words.lows[tail] not in QUOTES
    ):
        tail += 1
    goes_on = (
        end - tail > 3
        and words.lows[tail] in (",", "-", "—", "–")
        and words.lows[first - 1] in (",", "—", "-", "–")
    )
    if goes_on:
        rest = _trimmed(words, first, limits[1])
        content = (content[0], rest[1] if rest else content[1])
    return (min(begin, content[0]) if begin is not None else content[0], content[1])


def _quote_start(words: Words, first: int, start: int, quotations: Quotations) -> int | None:
    """Where the quotation that ends just before the frame began, perhaps sentences ago."""
    k = first - 1
    while k >= start and words.lows[k] in (",", "-", "—", "–"):
        k -= 1
    if k < start or words.lows[k] not in QUOTES:
        return None
    quoted = quotations.around(words.starts[k])
    return quoted[0] if quoted and quoted[0] < words.starts[start] else None


def _behind(words: Words, j: int, limit: int, end: int, quotations: Quotations) -> tuple[int, int] | None:
    lows = words.lows
    k = j
    while k < limit and (lows[k] in (",", ":") or (lows[k] in _ADVERBIALS and not _opens_content(lows, k))):
        nxt = _next_opening(lows, k, limit)
        if nxt is None:
            break
        k = nxt
    if k < limit and lows[k] == "that":
        k += 1
    content = _trimmed(words, k, limit)
    if content and k < end and lows[k] in QUOTES:
        quoted = quotations.around(words.starts[k])
        if quoted and (quoted[1] > content[1] or k + 1 == limit):
            content = (content[0], quoted[1])
    return content


def _opens_content(lows: tuple[str, ...], k: int) -> bool:
    return lows[k] == "that" or lows[k] in QUOTES


def _next_opening(lows: tuple[str, ...], k: int, limit: int) -> int | None:
    """The "that" or quotation mark behind an adverbial such as "on Monday"."""
    for i in range(k + 1, min(k + 14, limit)):
        if lows[i] in ("that", ":") or lows[i] in QUOTES:
            return i
    return None


def _trimmed(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """Tokens start..end as offsets, without the marks at their edges."""
    lows = words.lows
    while start < end and (lows[start] in _MARKS or lows[start] in ("and", "but")):
        start += 1
    while end > start and lows[end - 1] in _MARKS and not _abbreviation(words, end - 1):
        end -= 1
    return (words.starts[start], words.ends[end - 1]) if start < end else None


def _abbreviation(words: Words, k: int) -> bool:
    return (
        words.lows[k] == "." and k > 0 and "." in words.lows[k - 1] and words.ends[k - 1] == words.starts[k]
    )
