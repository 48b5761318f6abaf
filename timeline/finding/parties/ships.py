"""Warships: what a navy puts before their names tells whose they are."""

from __future__ import annotations

from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

__all__ = ["ship_after"]

_WORD = r"(?:[A-Z][\w’'-]*[^\W_]|[A-Z]\.)"
_SHIP = regex(rf"[ \n](?P<name>{_WORD}(?:[ \n](?:of[ \n]|de[ \n])?{_WORD}){{0,3}})")
_OWNER = ("'s", "’s")
_OFFICERS = wordset(
    "Commissioner Director Agent Agents Officer Officers Inspector Inspectors Spokesman Spokeswoman"
)


def ship_after(text: str, end: int) -> tuple[str, int] | None:
    """The name of a ship behind what its navy puts before it, and where it ends, or None."""
    match = _SHIP.match(text, end)
    if match is None:
        return None
    name = match["name"]
    if name.endswith(_OWNER):
        name = name[:-2]
    if name.partition(" ")[0] in _OFFICERS:  # "the INS Commissioner"
        return None
    return name, match.start("name") + len(name)
