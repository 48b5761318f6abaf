"""A document of prose becomes found happenings."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from timeline.domain.statement import Found, Party, Rule, Statement
from timeline.finding.extractor import Findings
from timeline.finding.happenings.page import Page, read_page
from timeline.finding.kinds.matching import find_triggers
from timeline.finding.words import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.domain.document import Document
    from timeline.finding.sentences import Sentence

__all__ = ["read_prose"]


def read_prose(document: Document) -> Findings:
    """The happenings that a document of prose tells, in order."""
    page = read_page(document)
    found: list[Found] = []
    for sentence in page.sentences:
        if sentence.kind in ("sentence", "item"):
            found.extend(_read_sentence(page, sentence))
    return Findings(tuple(found))


def _read_sentence(page: Page, sentence: Sentence) -> Iterator[Found]:
    times = [t for t in page.within(page.times, sentence.start, sentence.end) if t.when is not None]
    words = tokenise(page.text)
    first = bisect_left(words.starts, sentence.start)
    triggers = find_triggers(words, first, bisect_left(words.starts, sentence.end))
    parties = page.within(page.parties, sentence.start, sentence.end)
    for ordinal, time in enumerate(times[:1]):
        kind = triggers[0].kind if triggers else None
        yield _found(page, sentence, ordinal, time, kind, parties)


def _found(page: Page, sentence: Sentence, ordinal: int, time: Any, kind: str | None, parties: Any) -> Found:  # noqa: ANN401
    words = page.text[sentence.start : sentence.end]
    roles = tuple(
        Party(mention.code, mention.name, "actor" if number == 0 else "recipient")
        for number, mention in enumerate(parties[:2])
    )
    statement = Statement(kind, words[:90], words, time.when, roles)
    rules = (Rule("when", time.rule, page.text[time.start : time.end]),)
    span = (sentence.start, sentence.end)
    return Found(*span, ordinal, statement, (span,), (), rules)
