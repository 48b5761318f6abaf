"""Readers of words for the past, the present and the future as such, and of the bare words of messages."""

from __future__ import annotations

from timeline.finding.times import words as w
from timeline.finding.times.cues import side
from timeline.finding.times.forms import MESSAGE, Reading, Relative
from timeline.finding.times.parts import duration_value
from timeline.finding.times.phrases import ends_phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

# The older guidelines, which histories are annotated by, count these adjectives among the times.
_ADJECTIVES = {
    "recent": "narrative", "former": "narrative", "current": "narrative", "present": "narrative",
}  # fmt: skip
_TIMES = frozenset("LXTMbWcYiRt")
"""Classes that begin the time which a word before it only introduces."""
_MODALS = frozenset(("may", "might", "could", "can"))
_CLAUSE_WORDS = w.words_of(
    "and but or to is was were are has had have by for with as which that who he she it they we i you of "
    "in on at from than when while because so if will would s"
)


def read_one_word(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading | None:
    """Words for the past, the present and the future as such."""
    value = w.REFERENCES.get(tokens.words[last - 1], "")
    only = _where(tokens, first, last) if value else None
    if only is None or ("_" in tokens.codes[first + 1 : last] and "very" not in parts.words):
        return None
    if tokens.codes[first] == "_":
        first += 1
    first -= tokens.words[first] == "now" and tokens.word(first - 1) == "right"
    return Reading(first, last, "reference", "DATE", value, only=only)


def read_other_day(tokens: Tokens, first: int, last: int, _parts: Parts) -> Reading | None:
    """'I saw her the other day': some time ago."""
    told = tokens.words[first + 1] == "other" and tokens.words[last - 1] in ("day", "week")
    told = told and ends_phrase(tokens, last) and tokens.word(first - 1) not in ("on", "of", "for", "and")
    return Reading(first, last, "reference", "DATE", "PAST_REF") if told else None


def _where(tokens: Tokens, first: int, last: int) -> str | None:
    """In which kind of text such a word is a time; `None` where it is none at all."""
    word, after = tokens.words[last - 1], tokens.word(last)
    ends = not after.isalpha() or after in _CLAUSE_WORDS
    if word == "future" and len(tokens.text) <= MESSAGE:
        return ""
    if word == "future":
        named = tokens.codes[first] in "ti" or tokens.word(first - 1) == "in"
        return "" if named and after != "of" and ends else "narrative"
    if word == "past":
        named = tokens.codes[first] == "t" and (ends or _opens(tokens, first, last))
        return "" if named and (tokens.code(last) or "_") not in "134N" else None
    is_none = _ADVERBS.get(word)
    if is_none is not None:
        return None if is_none(tokens, first, last) else ""
    return _ADJECTIVES.get(word, "")


def _opens(tokens: Tokens, first: int, last: int) -> bool:
    """'In the past the valley was dry': a phrase of its own opens the sentence."""
    led = tokens.word(first - 1) == "in" and tokens.capital(first - 1)
    return led and tokens.code(last) in ("t", "a", ";", "T")


def _is_no_now(tokens: Tokens, _first: int, last: int) -> bool:
    """'Now, ...' opens an argument, and 'every now and then' is no time."""
    after = tokens.word(last)
    opens = after == "," and tokens.capital(last - 1) and len(tokens.text) > MESSAGE
    return opens or (after == "and" and tokens.word(last + 1) in ("then", "again"))


def _is_no_soon(tokens: Tokens, first: int, last: int) -> bool:
    return not _is_soon(tokens, first, last)


def _is_bounded(tokens: Tokens, first: int, last: int) -> bool:
    """'As recently as May', 'most recently in May'."""
    told = tokens.word(first - 1) == "most" and tokens.code(last) in _TIMES
    return told or tokens.word(first - 1) == "as"


def _is_soon(tokens: Tokens, first: int, last: int) -> bool:
    """Whether 'soon' looks ahead: not 'as soon as', nor 'soon after', nor 'they soon left'."""
    after = tokens.word(last)
    if tokens.word(last - 2) in ("as", "so", "too", "how") or after in ("after", "as"):
        return False
    if tokens.word(last - 2) in _MODALS:
        return True
    return side(tokens, first, last) == "future" or not after.isalpha() or after in ("in", "to", "by")


# Adverbs that are a time, unless they are used as their test says.
_ADVERBS = {"now": _is_no_now, "soon": _is_no_soon, "recently": _is_bounded}


def read_bare(tokens: Tokens, first: int, last: int, parts: Parts) -> list[Reading]:
    """A bare part of the day, or weekend: in a message that of its day, in a history "night" is any night."""
    if tokens.code(last) == "-" and tokens.code(last + 1) == "8":
        return []  # "A week-old strike."
    readings = [read_colloquial(tokens, first, last, parts)]
    if tokens.words[last - 1] == "night" and tokens.codes[first] in "_P" and not tokens.capital(last - 1):
        readings.append(Reading(last - 1, last, "night", "TIME", "XXXX-XX-XXTNI", only="narrative"))
    return readings


def read_colloquial(tokens: Tokens, first: int, last: int, parts: Parts) -> Reading:
    """In a short message a bare morning, weekend or day is the one on which it is sent."""
    if tokens.codes[first] == "_":
        first += 1
    if parts.part:
        form = Relative("published", "day", 0, tail="T" + parts.part)
        return Reading(first, last, "colloquial", "TIME", relative=form, only="colloquial")
    if parts.unit == "weekend":
        if parts.plural:
            return Reading(first, last, "colloquial", "SET", "XXXX-WE", only="colloquial")
        form = Relative("published", "weekend", 0)
        return Reading(first, last, "colloquial", "DATE", relative=form, only="colloquial")
    if parts.unit == "day" and tokens.codes[first] == "t" and last == first + 2:
        return Reading(
            first, last, "colloquial", "DATE", relative=Relative("published", "day"), only="colloquial"
        )
    while tokens.codes[first] != "U":
        first += 1
    return Reading(first, last, "colloquial", "DURATION", duration_value(parts.unit, "1"), only="colloquial")
