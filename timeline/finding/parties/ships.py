"""Warships: what a navy puts before their names tells whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.regex import regex

if TYPE_CHECKING:
    from timeline.finding.parties.gazetteer import Gazetteer

__all__ = ["ship_after"]

_WORD = r"(?:[A-Z][\w’'-]*[^\W_]|[A-Z]\.)"
_SHIP = regex(rf"[ \n](?P<name>{_WORD}(?:[ \n](?:of[ \n]|de[ \n])?{_WORD}){{0,3}})")
_OWNER = ("'s", "’s")
_OF_OFFICE = ("title", "role")


def ship_after(text: str, end: int, gazetteer: Gazetteer) -> tuple[str, int] | None:
    """The name of a ship behind what its navy puts before it, and where it ends, or None."""
    match = _SHIP.match(text, end)
    if match is None:
        return None
    name = match["name"]
    if name.endswith(_OWNER):
        name = name[:-2]
    kind, sector = gazetteer.words.get(name.partition(" ")[0].lower(), ("", ""))
    if kind in _OF_OFFICE and sector != "MIL":  # "INS Commissioner", but "ARA General Belgrano"
        return None
    return name, match.start("name") + len(name)
