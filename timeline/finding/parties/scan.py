"""The longest names of the gazetteer in a text, and the capitalised words that none of them covers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.finding.parties.fold import TOKEN
from timeline.finding.regex import regex

if TYPE_CHECKING:
    from timeline.finding.parties.gazetteer import Gazetteer, Row
    from timeline.finding.parties.shelves import Shelf

__all__ = ["Hit", "scan", "scan_short"]

# The capital comes before the look behind it: a search then skips from capital to capital.
_CAPITALISED = regex(r"[A-Z](?<![A-Z].)(?:\.(?<![^\W_]..)(?:[A-Z]\.){0,5}[A-Z]\b\.?|[^\W_]*)")
_SMALL_HEAD = regex(r"(?<![^\W_])[^\W_]{1,4}\Z")
_HEAD = 6
"""Letters and digits before the first capital of a name, as of "easyJet", and one more to see."""
_STEP = regex(rf"( {{1,2}}|\n|-|' ?|\. ?|, ?| ?[&+/] ?)({TOKEN.pattern})")
_PARTICLE = regex(
    r"(?<![^\W_])(?:[aA](?:s|r|sh|n)-|(?:[aAeE][ld]|[Bb]in|(?:[Vv][ao]n|[Dd]e)(?: de[rn])?)[ -])\Z"
)
_OPENERS = frozenset((
    "The", "A", "An", "In", "On", "At", "But", "And", "He", "She", "It", "They", "This", "That", "For", "By",
    "With", "As", "I", "We", "His", "Her", "Its", "Their", "There", "If", "When", "What", "After", "Since",
    "From", "Not", "Or", "So", "To", "Of", "You", "Mr", "Mrs",
))  # fmt: skip
_ARTICLE = "The"
"""The opener with which a name may begin: "The Hague", but not "The mayor"."""
_SHORT = 3
"""Letters of the longest abbreviation that a full stop ends inside a name."""
_SMALL = frozenset(("OF", "THE", "AND", "FOR", "IN", "ON", "DE", "AL"))


@dataclass(slots=True)
class Hit:
    """A name found, or a capitalised word found nowhere (`rows` empty).

    `meant` is what `is_meant` told of it, which parties and places both ask; None as long as nobody has.
    """

    start: int
    end: int
    key: str
    rows: tuple[Row, ...] = ()
    meant: bool | None = None


@lru_cache(maxsize=2)
def scan(text: str, gazetteer: Gazetteer) -> tuple[Hit, ...]:
    """Every capitalised stretch of a folded text, in order, none overlapping; the last text is remembered."""
    return tuple(scan_short(text, gazetteer))


def scan_short(text: str, gazetteer: Gazetteer) -> list[Hit]:
    """The same of a few words, not remembered."""
    hits: list[Hit] = []
    done = 0
    shelf_of = gazetteer.forms.shelf
    for match in _CAPITALISED.finditer(text):
        start, end = match.span()
        if start < done:
            continue
        token = match[0]
        if start and text[start - 1].isalnum():
            head = _SMALL_HEAD.search(text, start - _HEAD, start)
            if head is None or not shelf_of(head[0] + token).longest:
                continue  # "McAdam": the capital stands inside a word
            start, token = head.start(), head[0] + token
        opens = token in _OPENERS
        if opens and not (token == _ARTICLE and text[end + 1 : end + 2].isupper()):
            continue
        if token[-1] == "." or "." in token:
            token = token.replace(".", "")
        shelf = shelf_of(token)
        shouted = not shelf.longest and len(token) > 2 and token.isupper()
        if shouted:
            token = token.capitalize()
            shelf = shelf_of(token)
        named = (
            _longest(text, (start, end), token, shelf, gazetteer, shouted=shouted) if shelf.longest else None
        )
        if opens and named is None:
            continue
        hit = named or Hit(start, end, token)
        done = hit.end
        hits.append(hit)
    return hits


def _longest(
    text: str, first: tuple[int, int], key: str, shelf: Shelf, gazetteer: Gazetteer, *, shouted: bool
) -> Hit | None:
    """The longest name that begins with the span `first`, the token `key`, whose names are on a shelf."""
    start, end = first
    found: tuple[int, str, tuple[Row, ...]] | None = None
    known = shelf.rows
    for count in range(1, shelf.longest + 1):
        rows = known.get(key)
        if rows:
            found = end, key, rows
        elif rows is None and count > 1:
            break  # No name begins so.
        step = _next_token(text, end, key) if count < shelf.longest else None
        if step is None:
            break
        joint, token, end = step
        if count == 1 and joint == ", ":
            known = gazetteer.forms.shelf(f"{key},").rows
        key = f"{key}{joint}{_cased(token) if shouted else token}"
    if found is None:
        return None
    hit = Hit(start, *found)
    _take_particle(text, hit)
    return hit


def _next_token(text: str, end: int, key: str) -> tuple[str, str, int] | None:
    """What joins the token after `end` to a key, that token, and where it ends.

    A full stop parts names unless it ends an abbreviation or leads to a domain: "Gazeta.ru".
    """
    step = _STEP.match(text, end)
    if step is None:
        return None
    is_stop = step[1][0] == "." and len(key.rpartition(" ")[2]) > _SHORT
    if is_stop and not (step[1] == "." and step[2][0].islower()):
        return None
    return (", " if step[1][0] == "," else " "), step[2].replace(".", ""), step.end()


def _cased(token: str) -> str:
    if token in _SMALL:
        return token.lower()
    return token.capitalize() if token.isupper() and len(token) > 2 else token


def _take_particle(text: str, hit: Hit) -> None:
    """Lets "al-" or "von der" before the name of a person, group or paper belong to it."""
    if any(row.kind in ("person", "group", "media") for row in hit.rows):
        particle = _PARTICLE.search(text, hit.start - 8, hit.start)
        if particle:
            hit.start = particle.start()
