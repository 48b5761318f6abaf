"""A whole EDTF expression (date, interval or set): its four corners, infinite where it is open."""

from __future__ import annotations

from timeline.domain.edtf_date import span

__all__ = ["INFINITE", "Corners", "corners"]

INFINITE = float("inf")
_NO_TIMES = "a date in EDTF: intervals and sets are of dates without times of day"
# Earliest start, latest start, earliest end, latest end: ordinals of closed days, or infinite.
Corners = tuple[float, float, float, float]


def corners(text: str) -> Corners:
    """Read one EDTF expression of level 0 or 1, or of the part of level 2 that `docs/when.md` names.

    Raises:
        ValueError: with what the text is not, as `InvalidEdtfError` words it.
    """
    if not text.isascii():
        raise ValueError("a date in EDTF, which is written in ASCII: digits, - / . , and a few letters")
    if "/" in text:
        return _interval(text)
    if text.startswith(("[", "{")):
        return _set(text)
    first, last = span(text)
    return first, last, first, last


def _interval(text: str) -> Corners:
    start, _, end = text.partition("/")
    if not (start or end):
        raise ValueError("an interval that says anything: one of its ends has to be known or open (..)")
    if "T" in text:
        raise ValueError(_NO_TIMES)
    earliest_start, latest_start = _end(start, -INFINITE)
    earliest_end, latest_end = _end(end, INFINITE)
    if latest_end < earliest_start:
        raise ValueError(f"an interval: it ends ({end}) before it begins ({start})")
    # Nothing ends before it begins, so each end of an interval also bounds the other.
    return earliest_start, min(latest_start, latest_end), max(earliest_end, earliest_start), latest_end


def _end(text: str, opening: float) -> tuple[float, float]:
    """An open end lies infinitely far off; an unknown one may lie anywhere."""
    if text == "..":
        return opening, opening
    return span(text) if text else (-INFINITE, INFINITE)


def _set(text: str) -> Corners:
    closing = "]" if text[0] == "[" else "}"
    if text[-1] != closing:
        raise ValueError(f"a date in EDTF: a set that opens with {text[0]} closes with {closing}")
    if "T" in text:
        raise ValueError(_NO_TIMES)
    parts = text[1:-1].split(",")
    if len(parts) == 1 and ".." not in text:
        raise ValueError("a date in EDTF: a set has two members or more, as [2023,2024] or [2023..2024]")
    last = len(parts) - 1
    members = [_member(part, i == 0, i == last) for i, part in enumerate(parts)]
    bounds = members[0] if last == 0 else _hull(members)
    return bounds if closing == "}" else (bounds[0], bounds[3], bounds[0], bounds[3])


def _hull(members: list[Corners]) -> Corners:
    """All of them: it begins with the first to begin and ends with the last to end."""
    earliest_starts, latest_starts, earliest_ends, latest_ends = zip(*members, strict=True)
    return min(earliest_starts), min(latest_starts), max(earliest_ends), max(latest_ends)


def _member(text: str, is_first: bool, is_last: bool) -> Corners:
    start, is_range, end = text.partition("..")
    if not is_range:
        first, last = span(text)
        return first, last, first, last
    if not (start or (is_first and end)) or not (end or (is_last and start)):
        raise ValueError(
            "a date in EDTF: only the first of a set may open with .., and only the last end with it"
        )
    earliest_start, latest_start = span(start) if start else (-INFINITE, -INFINITE)
    earliest_end, latest_end = span(end) if end else (INFINITE, INFINITE)
    if latest_end < earliest_start:
        raise ValueError(f"a set: {text} ends before it begins")
    return earliest_start, latest_start, earliest_end, latest_end
