"""Who bears an office or heads a body: the name that a comma parts from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.finding.parties.phrases import PARTICLE
from timeline.finding.regex import regex

if TYPE_CHECKING:
    from timeline.finding.parties.gazetteer import Gazetteer
    from timeline.finding.parties.phrases import Role

__all__ = ["bearer_after", "bearer_before", "is_in_office", "office_before"]

_NAMED = (
    rf"((?:(?:[A-Z][^\W_]*(?:['-][^\W_]+)?[ -]|[A-Z][^\W_]?\.[ ])(?:(?:{PARTICLE})[ -]){{0,2}}){{1,3}}"
    r"[A-Z][^\W_]*(?:['-][^\W_]+)?)"
)
_RANK = (
    r"(?:(?:Lt|Col|Gen|Maj|Brig|Adm|Capt|Cmdr|Sgt|Lieutenant|General|Colonel|Major|Brigadier|Admiral|Captain"
    r"|Commodore|Commander|Marshal|Vice|Rear|Air|Chief|Senior)\.?[ -]){0,4}"
)
_NAME_AFTER = regex(rf",[ \n]{_RANK}{_NAMED}(?=,[ \n])")
_OFFICE_OF = regex(
    rf"{_NAMED},[ \n](?:who[ \n](?:is|was)[ \n])?(?:the[ \n]|an?[ \n]|(?:his|her|their)[ \n](?:new[ \n])?)?\Z"
)
_HEAD_OF = regex(
    rf"{_NAMED},[ \n](?:who[ \n](?:heads|leads|headed|led|runs|chairs|commands)"
    r"|(?:the[ \n])?(?:head|chief|commander|director|leader)[ \n]of)[ \n](?:the[ \n])?\Z"
)
"""A name before a body of state that its bearer heads: "Oda Lind, who leads the Norwegian navy"."""
_PORTFOLIO = (
    r"(?:(?:acting|interim|deputy|foreign|home|defen[cs]e|finance|interior|justice|trade|energy|economy|health"
    r"|environment|agriculture|transport|education|culture|labou?r|security|armed[ ]forces|aid|development)"
    r"[ ]){1,3}"
)
_OFFICE_BEFORE = regex(
    r"\bthe[ \n](?:then[ ])?"
    rf"(?P<office>{_PORTFOLIO}(?:minister|secretary)|(?:acting[ ]|deputy[ ])?prime[ ]minister|premier"
    r"|(?:government|cabinet|army|military|police|(?:foreign|defen[cs]e|interior|finance|health)[ ]ministry)"
    r"(?:'s)?[ ](?:spokes(?:man|woman|person)|chief)|central[ ]bank[ ](?:governor|chief|president)"
    r"|attorney[ ]general"
    r"|(?:(?:state|deputy|cabinet)[ ])?(?:minister|secretary)[ ](?:of|for)[ ](?:the[ ])?"
    r"[a-z-]+(?:(?:,|,?[ ]and)?[ ][a-z-]+){0,5})"
    r",[ \n]\Z",
    re.IGNORECASE,
)
"""An office of state that its bearer is named behind: "The defence secretary, Oda Lind, ..."."""
_IN_OFFICE = regex(
    r",[ \n](?:(?!former|ex-|ousted|deposed|then)[\w'-]+[ \n]){0,5}?"
    r"(?:minister|secretary|president|premier|chancellor|king|envoy|ambassador|chief|commissioner|adviser|leader)\b",
    re.IGNORECASE,
)
"""What says behind a name which office its bearer has: "Oda Lind, the home secretary"."""
_COMMA = (", ", ",\n")
_BACK = 80
"""Characters before an office or a body within which such a name begins."""


def bearer_after(text: str, end: int) -> tuple[int, int] | None:
    """The span of the name between commas behind an office: "Norland's president, Oda Lind, ..."."""
    match = _NAME_AFTER.match(text, end)
    return match.span(1) if match else None


def is_in_office(text: str, end: int) -> bool:
    """Whether an office is told behind a name, and not as one of the past."""
    return _IN_OFFICE.match(text, end) is not None


def office_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of the office that a comma parts from the name behind it, if another comma ends the name."""
    if text[start - 2 : start] not in _COMMA or text[end : end + 1] != ",":
        return None
    match = _OFFICE_BEFORE.search(text, start - _BACK, start)
    return match.span("office") if match else None


def bearer_before(
    text: str, since: int, start: int, role: Role, gazetteer: Gazetteer
) -> tuple[int, int] | None:
    """The span of the name before an office, or before a body that its bearer heads.

    Args:
        text: the text, folded.
        since: where the last party ends.
        start: where the state of the office begins.
        role: the office or body.
        gazetteer: the words that can open a sentence before a name ("When John Smith, ...").
    """
    before = (_OFFICE_OF if role.title else _HEAD_OF).search(text, max(start - _BACK, since), start)
    if before is None:
        return None
    first, end = before.span(1)
    while first < end and (word := text[first:end].partition(" ")[0]).lower() in gazetteer.words:
        first += len(word) + 1
    return (first, end) if first < end else None
