"""For whom the answers of an interview speak: for whom its introduction says that the person speaks."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.trades import FIRMS
from timeline.finding.happenings.page import within
from timeline.finding.parties import PartyMention
from timeline.finding.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.sentences import Sentence

__all__ = ["Interview", "interview_in"]

_ROUND = " \t\n*_"
_QUESTIONS = 2
"""Questions that stand alone at least in an interview."""
_OFFICE = (
    r"(?:head|heads|director|coordinator|co-ordinator|commander|chief|leader|founder|co-founder|owner|president|chair"
    r"|chairman|chairwoman|executive|manager|spokesman|spokeswoman|ambassador|envoy|minister|secretary|negotiator"
    r"|representative|delegate|engineer|doctor|nurse|captain|general|colonel|admiral|officer|secretary-general)"
)
_SPEAKS_FOR = regex(
    rf"\b{_OFFICE}\s(?:of|for|at|with|in)\s(?:the\s)?(?:[\w-]+\s){{0,3}}\Z"
    r"|\b(?:led|leads|heads|headed|commanded|commands|ran|runs|founded|represented|represents|chaired|chairs"
    r"|directed|directs|managed|manages|owns|coordinates|coordinated|(?:works?|worked|spoke|speaks|negotiated)\sfor)\s"
    r"(?:an?\s|the\s)?(?:[A-Z][a-z]+\s)?(?:[a-z-]+\s){0,3}\Z"
)
"""What stands before those for whom a person speaks: "the head of Oxfam", "led Norland's delegation"."""
_NEAR = 60
"""Characters before these within which that stands."""
_FIRM = regex(
    rf"\b(?:{FIRMS}|[a-z]+maker|union|group)\s"
    r"(?P<name>[A-Z][\w&-]+(?:\s[A-Z][\w&-]+){0,2})"
)
"""A firm that is named with its trade: "the ferry operator Nordsund"."""


class Interview:
    """An interview.

    Attributes:
        start: where its first question stands.
        speaks_for: for whom the person who answers speaks; nobody if the introduction does not say so.
    """

    __slots__ = ("speaks_for", "start")

    def __init__(self, start: int, speaks_for: tuple[PartyMention, ...]) -> None:
        """Take in where the questions begin, and for whom the answers speak."""
        self.start = start
        self.speaks_for = speaks_for


def interview_in(page: Page) -> Interview | None:
    """The interview that a text is, by its questions that stand alone: "**How bad is it?**"."""
    heads = [one for one in page.sentences if one.kind in ("heading", "lead")]
    asked = [one.start for one in heads if page.text[one.start : one.end].rstrip(_ROUND).endswith("?")]
    if len(asked) < _QUESTIONS:
        return None
    introduction = takewhile(lambda one: one.start < asked[0], page.sentences)
    named = (
        mention
        for one in introduction
        for mention in _named_in(page, one)
        if not mention.as_place
        and _SPEAKS_FOR.search(page.text, max(one.start, mention.start - _NEAR), mention.start)
    )
    return Interview(asked[0], tuple(islice(named, 1)))


def _named_in(page: Page, sentence: Sentence) -> Sequence[PartyMention]:
    """Whom an introduction names; in one that stands as a heading a firm by its trade as well."""
    if sentence.kind != "heading":
        return within(page.parties, sentence.start, sentence.end)
    firm = _FIRM.search(page.text, sentence.start, sentence.end)
    named = (PartyMention(*firm.span("name"), firm["name"], rule="capitals"),) if firm else ()
    return (*within(page.parties, sentence.start, sentence.end), *named)
