"""Who acts and who is acted upon in a clause, from the places of the parties around its verb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.finding.happenings.page import within
from timeline.finding.words import BE, is_adverb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

__all__ = ["Roles", "assign_roles", "is_passive", "subjects"]

_HOSTS = frozenset(("visited", "forces_sent", "supplied", "aided", "attacked", "sanctioned", "met"))
"""Kinds whose recipient may be named as the place: "flew to Moscow"."""
_OBLIQUE = frozenset(
    ("in", "of", "from", "with", "at", "near", "to", "for", "against", "on", "by", "between", "than", "under", "about",
     "over", "like", "into", "despite", "during", "including", "as", "alongside", "through", "via", "across")
)  # fmt: skip
_NOT_OBJECT = frozenset(("in", "at", "near", "during", "than", "despite", "about", "under", "after", "before", "as", "via"))
_ADJECTIVES = frozenset(("ready", "willing", "prepared", "determined", "committed", "unwilling", "reluctant", "on"))
_PRONOUNS = frozenset(("he", "she", "it", "they", "both", "who", "which", "that"))


@dataclass(frozen=True, slots=True)
class Roles:
    """The parties of one happening, and the rule that told them apart."""

    actors: tuple[PartyMention, ...] = ()
    recipients: tuple[PartyMention, ...] = ()
    rule: str = ""


def is_passive(lows: Sequence[str], verb: int) -> bool:
    """Whether the verb is a participle with a form of "be" before it, or with "by" behind it."""
    if lows[verb].endswith("ing") or lows[verb] in _ADJECTIVES:
        return False
    for j in range(verb - 1, max(verb - 5, -1), -1):
        if lows[j] in BE:
            return True
        if not (is_adverb(lows[j]) or lows[j] in ("been", "being", "not", "also")):
            break
    return verb + 1 < len(lows) and lows[verb + 1] == "by"


def subjects(page: Page, clause: Clause, verb: int, taken: Sequence[tuple[int, int]] = ()) -> tuple[PartyMention, ...]:
    """The parties that stand before a verb as its subject, the last coordinated group of them."""
    words = page.words
    found = [
        mention
        for mention in within(page.parties, words.starts[clause.first], words.starts[verb])
        if not mention.as_place and not _inside(mention, taken)
    ]
    heads = [m for m in found if _word_before(page, m) not in _OBLIQUE and not _is_possessive(page, m)]
    if heads:
        return _group(page, heads, heads[0])
    owners = [m for m in found if _is_possessive(page, m) and _word_before(page, m) not in _OBLIQUE]
    return _group(page, owners, owners[0]) if owners else ()


def objects(page: Page, clause: Clause, after: int, kind: str, taken: Sequence[tuple[int, int]] = ()) -> tuple[PartyMention, ...]:
    """The first group of parties behind a verb that it can act upon."""
    words = page.words
    end = words.ends[clause.last - 1]
    found = [m for m in within(page.parties, words.starts[after], end) if not _inside(m, taken)]
    free = [
        m
        for m in found
        if (_word_before(page, m) not in _NOT_OBJECT and not m.as_place)
        or (kind in _HOSTS and (m.as_place or _word_before(page, m) == "in"))
    ]
    preferred = [m for m in free if not (m.as_place and any(not other.as_place for other in free))]
    return _group(page, preferred, preferred[0]) if preferred else ()


def assign_roles(
    page: Page, clause: Clause, trigger: Trigger, inherited: tuple[PartyMention, ...], taken: Sequence[tuple[int, int]]
) -> Roles:
    """Actors and recipients of the happening that a trigger tells in its clause.

    Args:
        page: the document.
        clause: the clause.
        trigger: the words that tell the kind.
        inherited: the subject of the clause that this one hangs on.
        taken: spans that belong to something else, as the sources of claims do.
    """
    if "noun" in trigger.pattern.flags:
        return _of_noun(page, clause, trigger, taken)
    lows = page.words.lows
    before = subjects(page, clause, trigger.first, taken) or _by_pronoun(lows, clause, trigger, inherited)
    after = objects(page, clause, trigger.first + 1, trigger.kind, taken)
    if is_passive(lows, trigger.first):
        agents = tuple(m for m in after if _word_before(page, m) in ("by", "and"))
        if agents and _word_before(page, agents[0]) == "by":
            return Roles(agents, before, "passive")
        return Roles((), before or after, "passive")
    if "both" in trigger.pattern.flags:
        return Roles(_unique((*before, *after)), (), "together")
    if "rev" in trigger.pattern.flags:
        return Roles(after, before, "receiver first")
    return Roles(before, tuple(m for m in after if _key(m) not in {_key(b) for b in before}), "active")


def _of_noun(page: Page, clause: Clause, trigger: Trigger, taken: Sequence[tuple[int, int]]) -> Roles:
    words = page.words
    found = [
        m for m in within(page.parties, words.starts[clause.first], words.ends[clause.last - 1]) if not _inside(m, taken)
    ]
    place = words.starts[trigger.first]
    before = [m for m in found if m.end <= place + 1 and place - m.end < 40 and not m.as_place]
    by = [m for m in found if m.start > place and _word_before(page, m) in ("by", "of", "between", "from")]
    to = [m for m in found if m.start > place and _word_before(page, m) in ("to", "on", "against", "with", "for", "in", "into")]
    if "both" in trigger.pattern.flags:
        return Roles(_unique((*before[-1:], *_group_all(page, found, by), *to[:1])), (), "noun")
    actors = tuple(before[-1:]) or tuple(by[:1])
    return Roles(actors, tuple(m for m in to[:1] if not actors or _key(m) != _key(actors[0])), "noun")


def _by_pronoun(
    lows: Sequence[str], clause: Clause, trigger: Trigger, inherited: tuple[PartyMention, ...]
) -> tuple[PartyMention, ...]:
    """What a clause without a party before its verb shares with the one it hangs on."""
    if clause.link in ("and", "participle", "relative"):
        return inherited
    opening = lows[clause.first : trigger.first]
    return inherited if any(word in _PRONOUNS for word in opening) else ()


def _group(page: Page, mentions: Sequence[PartyMention], first: PartyMention) -> tuple[PartyMention, ...]:
    """A mention and those joined to it: "A, B and C"."""
    group = [first]
    for mention in mentions[mentions.index(first) + 1 :]:
        between = page.text[group[-1].end : mention.start].strip(" \n")
        if mention.start < group[-1].end or between in (",", "and", ", and", "&", "and the", "’s and", "'s and", ", the", "or"):
            group.append(mention)
        else:
            break
    return _unique(group)


def _group_all(page: Page, found: Sequence[PartyMention], starts: Sequence[PartyMention]) -> tuple[PartyMention, ...]:
    return _group(page, found, starts[0]) if starts else ()


def _unique(mentions: Sequence[PartyMention]) -> tuple[PartyMention, ...]:
    return tuple({_key(mention): mention for mention in reversed(mentions)}.values())[::-1]


def _key(mention: PartyMention) -> str:
    return mention.code or mention.name


def _word_before(page: Page, mention: PartyMention) -> str:
    """The word before a party, its article left out."""
    i = page.word_at(mention.start) - 1
    while i >= 0 and page.words.lows[i] in ("the", "a", "an", "both", "all", "its", "his", "neighbouring", "some"):
        i -= 1
    return page.words.lows[i] if i >= 0 else ""


def _is_possessive(page: Page, mention: PartyMention) -> bool:
    return page.text[mention.end : mention.end + 2] in ("'s", "’s", "s'", "s’")


def _inside(mention: PartyMention, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= mention.start < end for start, end in spans)
