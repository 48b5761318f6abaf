"""Long titles made short: what a sentence can do without goes first, and its verb never."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.finite import is_finite_form
from timeline.finding.regex import regex
from timeline.finding.words import AUXILIARIES, DETERMINERS, NEGATIONS, PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

__all__ = ["closed", "is_long", "shortened", "unstranded"]

_LONGEST = 140
_OPENED = 110
"""Characters within which the subject of a title begins."""
_ENOUGH = 50
"""Characters below which a title is not cut that could do with less."""
_OPENING = regex(
    r"(?:In|On|At|Before|After|Ahead of|During|Under|Among|With|For|From|Despite|Amid|Since"
    r"|Separately|However|Meanwhile|Additionally|Moreover|Nevertheless|Still|Also|Finally|But|Yet"
    r"|Earlier|Later|Last|Actually)\b[^“”\"—:;]{1,90}?,"
)
"""What stands before the subject of a sentence, which is whole without it."""
_BRACKETED = regex(r" \([^()“”\"]{1,80}\)")
_DASHED = regex(r" — [^—“”\"]{3,120} — ")
"""What stands in brackets or between dashes."""
_INSERTED = regex(
    r", ((?:who|which|whose|where|when|an?|the|one|now|then|also|including|\d\d, an?|\d\d|formerly"
    r"|[a-z]+ing|[a-z]+ed)\b(?:[^,“”\"();—]|,\d|, (?:[A-Z][\w.]{0,7}\.|\w+),){0,100}), (?P<behind>[a-z]+)"
)
"""What is told by the way of somebody before his verb: "Oda Lind, the owner of two yards, left"."""
_TRAILING = regex(
    r"(?:,| —) (?=(?:which|who|whose|where|when|while|although|though|as|because|since|despite|with|without"
    r"|including|compared|up|down|an?|the|after|before|for|or|according|among|following|pending|citing|even"
    r"|part|one|most|just|so|again|in|by|on|from|of|at|to|under|amid|about|[a-z]+ing|[a-z]+ed"
    r"|(?:and|but) (?:the|an?|its|his|their|they|he|she|it|that))\s)"
)
"""Where what follows a whole sentence begins, behind a comma."""
_SUBORDINATE = regex(
    r" (?=(?:because|although|though|while|whereas|after|before|since|when|which|who|where|amid|despite"
    r"|following|and (?:that|[a-z]+ed|is|are|was|were|has|have|had|will|would))\s)"
)
"""Where a clause begins that the one before it can do without."""
_ADJUNCT = regex(
    r" (?=(?:in|on|at|from|with|by|against|during|through|throughout|under|over|into|between|among|across"
    r"|for|after)\s)"
)
"""Where a phrase begins that only says more."""
_STRANDED_WORDS = ("who", "which", "whom", "and", "or", "but", "because", "while")
_STRANDED = regex(rf",?\s(?:{'|'.join(_STRANDED_WORDS)})\Z")
"""What is left at the end of words whose next ones are told elsewhere."""
_CONDITIONS = wordset("if unless only except until provided")
"""Words of what a title cannot leave out unseen."""
_DENIED = frozenset(("because", "before", "since", "after", "for", "when", "while", "until"))
"""Words that open what a negation can mean alone."""
_ENDLESS = PREPOSITIONS | DETERMINERS | {"and", "or", "as", "than"}
"""Words behind which no title breaks off."""
_OPEN_MARKS = " ,;:—"
"""Marks with which no title ends."""
_FURTHER = (", a ", ", an ", ", the ", ", one ")
"""How what is apposed begins, or one more in a row."""
_LENGTHS = wordset("minutes hours days weeks months years day week month year shortly soon")
"""Words for a length that belongs to the "after" behind it."""
_LATELY = 4
"""Words before a joint among which no condition begins."""
_PAIRS = (("“", "”"), ("(", ")"), ("{", "}"))
_PAIRED = regex(r"[“”(){}\"]")
"""Marks that have another, or are it."""
_LEADING_ON = (
    PREPOSITIONS
    | DETERMINERS
    | AUXILIARIES
    | wordset(
        "and or but nor that than if unless whether either neither both primarily largely mainly partly"
        " chiefly particularly especially only just soon shortly even including such as so because connection"
        " forward up out back off away down response behalf accordance conjunction exchange favor favour"
        " search addition"
    )
)
"""Words that no title is cut behind."""


def is_long(words: str) -> bool:
    """Whether words are too many for a title."""
    return len(words) > _LONGEST


def shortened(words: str, needed: Sequence[str] = ()) -> str:
    """The words as a title, without what a sentence can do without where they are too long for one.

    Args:
        words: the words of a title.
        needed: words that it has to keep, in this order, as its verb.
    """
    words = _without_stranded(words)
    for leaves_out in (_without_asides, _without_inserted, _without_opening):
        if len(words) > _LONGEST:
            words = leaves_out(words, needed)
    for cuts in (_TRAILING, _SUBORDINATE, _ADJUNCT):
        if len(words) > _LONGEST:
            words = _cut(words, cuts, _behind(words, needed))
    if len(words) <= _LONGEST:
        return words.rstrip(_OPEN_MARKS)
    kept = words[: _LONGEST - 1].rsplit(" ", 1)[0]
    while (shorter := kept.rpartition(" "))[2].lower() in _ENDLESS and shorter[0]:
        kept = shorter[0]
    return kept.rstrip(" ,;:—“") + "…"


def unstranded(words: str) -> str:
    """The words of a short title without what is left at its end of words that are told elsewhere."""
    return _without_stranded(words).rstrip(_OPEN_MARKS)


def _without_stranded(words: str) -> str:
    return _STRANDED.sub("", words) if words.endswith(_STRANDED_WORDS) else words


def closed(words: str) -> str:
    """The words with the marks that lack their other closed, or left out where only the second stands."""
    if _PAIRED.search(words) is None:
        return words
    if words.endswith((",”", ',"')):
        words = f"{words[:-2]}{words[-1]}"
    for opens, closes in _PAIRS:
        if words.count(opens) != words.count(closes):
            words = _paired(words, opens, closes)
    words = words.replace("“ ", "“").replace(" ”", "”")
    if ' " ' in words:  # "called it " a gift""
        parts = words.split('"')
        parts[1::2] = [part.strip() for part in parts[1::2]]
        words = '"'.join(parts)
    if words.count('"') % 2:
        before, _, behind = words.rpartition('"')
        opened = before[-1:] in ("", " ", "(") and behind.strip() != ""
        words = f'{words}"' if opened else f"{before}{behind}"
    return words


def _paired(words: str, opens: str, closes: str) -> str:
    kept, depth = [], 0
    for mark in words:
        depth += (mark == opens) - (mark == closes)
        if depth < 0:
            depth = 0  # closed without having been opened
        else:
            kept.append(mark)
    return "".join(kept) + closes * depth


def _behind(words: str, needed: Sequence[str]) -> int:
    """Where the words that a title needs have all been told."""
    end = 0
    words = words.replace("“", " ").replace('"', " ")
    for word in needed:
        at = words.find(f" {word}", end)
        end = at + len(word) + 1 if at >= 0 else end
    return end


def _without_asides(words: str, needed: Sequence[str]) -> str:
    """The words without what stands in brackets or between dashes."""
    for aside, instead in ((_BRACKETED, ""), (_DASHED, " ")):
        told = aside.search(words)
        if told is not None and not any(f" {word} " in told.group() for word in needed[:1]):
            words = aside.sub(instead, words)
    return words


def _without_inserted(words: str, needed: Sequence[str]) -> str:
    """The words without what is told by the way between a subject and its verb."""
    at = 0
    while len(words) > _LONGEST and (told := _INSERTED.search(words, at)):
        aside = told[1].split()
        phrase = aside[0] not in DETERMINERS or not any(map(_is_verb, aside))
        if phrase and _is_verb(told["behind"]) and not any(word in aside for word in needed[:1]):
            words = f"{words[: told.start()]} {words[told.start('behind') :]}"
            at = told.start()
        else:
            at = told.start() + 1
    return words


def _without_opening(words: str, needed: Sequence[str]) -> str:
    """The words from their subject on: "Peru left" for "In May, after long talks, Peru left"."""
    opening = _OPENING.match(words)
    end = opening.end() if opening else 0
    while end and not any(f" {word} " in words[:end] for word in needed):
        subject = words[end:].lstrip()
        begins = subject[:1].isupper() or subject.partition(" ")[0] in DETERMINERS
        if begins and any(map(_is_verb, subject.partition(",")[0].split())):
            return f"{subject[0].upper()}{subject[1:]}"
        end = words.find(",", end) + 1
        if end > _OPENED:
            break
    return words


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES or (word.islower() and is_finite_form(word))


def _cut(words: str, cuts: re.Pattern[str], since: int) -> str:
    """The words before the last of some joints at which a title that is short enough can end.

    Three points tell that something is left out of a quotation, or what limits the rest.
    """
    since = max(since, _ENOUGH)
    ends = [at for one in cuts.finditer(words, since, _LONGEST + 1) if _can_end(words, at := one.start())]
    if not ends:
        return words
    kept, rest = words[: ends[-1]], words[ends[-1] :]
    quoted = kept.count("“") > kept.count("”") or kept.count('"') % 2 == 1
    limited = not _CONDITIONS.isdisjoint(rest.replace(",", " ").split()) or _is_denied(kept, rest)
    return f"{kept}…" if quoted or limited else kept


def _is_denied(kept: str, rest: str) -> bool:
    """Whether what is left out may be all that is denied: "did not leave | because it rained"."""
    denies = any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in kept.lower().split())
    return denies and rest.strip(" ,—").partition(" ")[0] in _DENIED


def _can_end(words: str, at: int) -> bool:
    """Whether a sentence can end at a joint: not within several in a row, a condition or a predicate."""
    before = words[:at].lower().replace(",", " ").split()[-_LATELY:]
    if words.startswith(_FURTHER, at) and (", " in words[at + 1 :] or " and " in words[at + 1 :]):
        return False
    last = before[-1]
    if last in _LENGTHS and words.startswith((" after ", " before ", " since "), at):
        return False  # "ten days | after it left"
    leads = last in _LEADING_ON or is_finite_form(last) or last.endswith(("ed", "ing", "’s", "'s"))
    return not leads and _CONDITIONS.isdisjoint(before)
