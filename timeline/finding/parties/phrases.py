"""Who in a state acts: the words around its name, "Russian army" or "foreign minister of"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from timeline.finding.parties.gazetteer import Gazetteer

__all__ = ["Role", "name_after", "role_after", "role_before", "title_before"]

_OWNS = re.compile(r"'s?(?![^\W_])")
_WORD = re.compile(r"[ \n]{1,2}([^\W_]+(?:-[^\W_]+)*)\.?")
_WORD_BEFORE = re.compile(r"([^\W_]+(?:-[^\W_]+){0,2})\.?[ \n]\Z")
_OF = re.compile(r"(?<![^\W_])([^\W_]+)(?:'s)?[ \n]of[ \n](?:the[ \n])?\Z")
_NAME = re.compile(
    r"[ \n]((?:[A-Z][^\W_]*\.?|(?:al|el|bin|ibn|van|von|de|der|da|di|dos|ad|as)[ -](?=[A-Z]))"
    r"(?:[ '-]{1,2}(?:[A-Z][^\W_]*|(?:al|el|bin|ibn|van|von|de|der|da|di|dos|ad|as|ur)(?=[ -][A-Z])|[A-Z]\.)){0,5})"
)
_JOINING = frozenset(("and", "of", "for", "the"))
_DESCRIBES = frozenset(
    """
    aid assistance support cooperation action actions operation operations exercise exercises drill drills equipment base
    bases budget spending treaty alliance pact parade campaign presence ties power might technology satellite satellites
    station custody visit intervention hardware expert experts strike strikes convoy convoys vehicle vehicles post academy
    attache program programme programs supplies help exports imports sales plant plants facility facilities site sites
    capability capabilities doctrine balance buildup build-up expenditure training link links relations law rule coup
    service services conference report reports briefing reactor oil gas territory
""".split()
)
_HONORIFICS = frozenset(("mr", "mrs", "ms", "dr", "sir", "lord", "lady", "sheikh", "sheik", "comrade"))
_NO_NAMES = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December The On In At For With After But And He She It They This That
""".split()
)


class Role(NamedTuple):
    """What a phrase makes of a state.

    Attributes:
        at: the offset to which, or from which, the phrase reaches.
        sector: PLOVER's sector.
        title: the last word is a title, which a name may follow.
        words: the words of the role in lower case.
    """

    at: int
    sector: str
    title: bool
    words: str


def role_after(text: str, end: int, gazetteer: Gazetteer) -> Role | None:
    """The body, people or title that follows a state's name: "'s Defense Ministry", " foreign minister"."""
    owned = _OWNS.match(text, end)
    at = owned.end() if owned else end
    begin, best, previous = at, None, ""
    for _ in range(7):
        match = _WORD.match(text, at)
        if match is None:
            break
        word = match[1].lower()
        pair = f"{previous} {word}"
        kind, sector = gazetteer.words.get(pair) or gazetteer.words.get(word, ("", ""))
        if not kind or (word in _JOINING and not _joins(word, previous, gazetteer)):
            break
        at = match.end(1)
        if kind != "modifier":
            best = Role(at, sector, kind == "title", text[begin:at].strip().lower())
        previous = word
        if text[at : at + 1] in ",.;:":
            break
    if best and _is_described(text, best.at):
        return None
    return best


def _joins(word: str, previous: str, gazetteer: Gazetteer) -> bool:
    kind = gazetteer.words.get(previous, ("", ""))[0]
    return bool(kind) and previous not in _JOINING and (kind == "modifier") == (word == "and")


def _is_described(text: str, at: int) -> bool:
    """Whether a thing follows, so that the words before it only describe it ("military aid")."""
    following = _WORD.match(text, at)
    return bool(following) and following[1] in _DESCRIBES


def role_before(text: str, start: int, gazetteer: Gazetteer) -> Role | None:
    """The body, people or title before "of" and a state's name: "Ministry of Defence of the", "president of"."""
    best, at = None, start
    for _ in range(2):
        match = _OF.search(text, max(at - 40, 0), at)
        if match is None:
            break
        word = match[1].lower()
        kind, sector = gazetteer.words.get(word, ("", ""))
        if not kind:
            break
        at = match.start()
        at, words = _premodifiers(text, at, gazetteer)
        best = Role(at, sector or (best.sector if best else ""), False, f"{words}{word}")
    return best if best and best.sector else None


def _premodifiers(text: str, at: int, gazetteer: Gazetteer) -> tuple[int, str]:
    words = ""
    for _ in range(3):
        match = _WORD_BEFORE.search(text, max(at - 30, 0), at)
        if match is None or gazetteer.words.get(match[1].lower(), ("",))[0] not in ("modifier", "title"):
            break
        if match[1].lower() in _JOINING:
            break
        at, words = match.start(), f"{match[1].lower()} {words}"
    return at, words


def title_before(text: str, start: int, gazetteer: Gazetteer) -> Role | None:
    """The title or honorific right before a person's name: "President", "Foreign Minister", "Mr."."""
    at, best = start, None
    for _ in range(5):
        match = _WORD_BEFORE.search(text, max(at - 40, 0), at)
        if match is None:
            break
        word = match[1].lower()
        kind, sector = gazetteer.words.get(word, ("", ""))
        if best is None and word not in _HONORIFICS and kind != "title":
            break
        if not kind and word not in _HONORIFICS and best:
            break
        at = match.start()
        if kind in ("title", "role", "modifier") and word not in _JOINING:
            best = Role(at, sector or (best.sector if best else ""), True, text[at:start].strip().lower())
        elif word in _HONORIFICS:
            best = best or Role(at, "", True, word)
            best = best._replace(at=at)
    return best


def name_after(text: str, end: int) -> tuple[int, int] | None:
    """Where the run of capitalised words after a title stands, or None."""
    match = _NAME.match(text, end)
    if match is None:
        return None
    start, stop = match.span(1)
    first = match[1].partition(" ")[0]
    if first in _NO_NAMES or first.isupper() and len(first) > 4:
        return None
    for word in _NO_NAMES.intersection(match[1].split(" ")):
        stop = min(stop, start + match[1].index(f" {word}"))
    name = text[start:stop]
    if name.endswith(("'", "-")):
        stop -= 1
    return start, stop
