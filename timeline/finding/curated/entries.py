"""The entries of a curated file become found happenings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.document import Omission, checked_grade
from timeline.domain.errors import RequestError
from timeline.domain.kinds import KINDS
from timeline.domain.statement import Found, Rule, Statement
from timeline.finding.curated.values import (
    CERTAINTY,
    claims_of,
    factuality_of,
    kind_of,
    parties_of,
    quantity_of,
    shortened,
    when_of,
)
from timeline.finding.extractor import Findings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.document import Document, Entry
    from timeline.finding.parties import Gazetteer

__all__ = ["resolve_entries"]

_LONGEST = 100
"""Characters of a title that is made of a summary."""
_EXCERPT = 60
"""Characters that stand for an entry that is left out."""

# The field of the statement that a field of an entry fills; the others are of the same name.
_FILLS = {"actors": "parties", "recipients": "parties", "claimed_by": "claims", "stance": "claims"}


def resolve_entries(document: Document, gazetteer: Gazetteer | None = None) -> Findings:
    """The happenings that a curated file lists, each with the words of its entry that tell it.

    The rules of a happening are the fields that were given, by the name of the field of the statement that
    they fill, with their words as written; ``grade`` and ``quote`` are kept there only, because a statement
    has neither. An entry with a value that cannot be understood is left out as a whole, with the reason,
    because a happening without that value would say something else. Nothing that an entry says makes it
    raise.
    """
    found: list[Found] = []
    omitted: list[Omission] = []
    for entry in document.entries or ():
        try:
            found.append(_found(entry, document, gazetteer))
        except RequestError as problem:
            omitted.append(_omission(entry, document, str(problem)))
    return Findings(tuple(found), tuple(omitted))


def _found(entry: Entry, document: Document, gazetteer: Gazetteer | None) -> Found:
    """The happening of an entry.

    Raises:
        RequestError: a value is not understood, or nothing says what happened.
    """
    checked_grade(_text(entry, "grade"))
    statement = _statement(entry, document, gazetteer)
    return Found(
        start=entry.start,
        end=entry.end,
        ordinal=0,
        statement=statement if statement.title else replace(statement, title=_composed(statement)),
        passages=(_passage(entry, document.text),),
        claims=claims_of(_several(entry, "claimed_by"), _text(entry, "stance"), gazetteer),
        rules=tuple(
            Rule(_FILLS.get(field, field), "entry", _text(entry, field))
            for field in entry.fields
            if _text(entry, field)
        ),
    )


def _passage(entry: Entry, text: str) -> tuple[int, int]:
    """The words that tell it: the quote, else the summary, else the title, where they stand in one piece."""
    for field in ("quote", "summary", "title"):
        words = _text(entry, field)
        start = text.find(words, entry.start, entry.end) if words else -1
        if start >= 0:
            return start, start + len(words)
    return entry.start, entry.end


def _statement(entry: Entry, document: Document, gazetteer: Gazetteer | None) -> Statement:
    item, summary = _text(entry, "item"), _text(entry, "summary")
    factuality = factuality_of(_text(entry, "factuality"))
    actors = parties_of(_several(entry, "actors"), "actor", gazetteer)
    recipients = parties_of(_several(entry, "recipients"), "recipient", gazetteer)
    return Statement(
        kind=kind_of(_text(entry, "kind")),
        title=_text(entry, "title") or shortened(summary, _LONGEST),
        summary=summary,
        when=when_of(_text(entry, "when"), document.published, document.language),
        parties=actors + recipients,
        place=_text(entry, "place") or None,
        item=item or None,
        quantity=quantity_of(_text(entry, "quantity"), item),
        about=_text(entry, "about") or None,
        factuality=factuality,
        certainty=CERTAINTY[factuality],
    )


def _several(entry: Entry, field: str) -> Sequence[str]:
    """The values of a field that can have more than one; within a text they are separated by semicolons."""
    texts = (text.strip() for text in _text(entry, field).split(";"))
    return tuple(dict.fromkeys(text for text in texts if text))


def _text(entry: Entry, field: str) -> str:
    value = entry.fields.get(field, "")
    parts = (value,) if isinstance(value, str) else value
    return "; ".join(part.strip() for part in parts if part.strip())


def _composed(statement: Statement) -> str:
    """A title from the parts, as one from prose is.

    Raises:
        RequestError: nothing says what happened.
    """
    if statement.kind is None:
        raise RequestError("nothing says what happened; give it a title, a summary or a kind")
    from timeline.finding.happenings.headlines.titles import Parts, title_of  # noqa: PLC0415 - most entries have a title

    kind = KINDS[statement.kind]
    actors, recipients = (
        tuple(party.name for party in statement.parties if party.role == role)
        for role in ("actor", "recipient")
    )
    things = [statement.item, statement.about]
    thing = next(filter(None, reversed(things) if kind.effect == "agreement" else things), None)
    lead = ", ".join(actors or recipients)
    label = f"{lead}: {kind.label}" if lead else kind.label[0].upper() + kind.label[1:]
    parts = Parts(actors, recipients, thing, statement.quantity, statement.place)
    return title_of(kind.name, parts, statement.factuality) or label


def _omission(entry: Entry, document: Document, problem: str) -> Omission:
    words = _text(entry, "title") or _text(entry, "summary") or document.text[entry.start : entry.end]
    words = words or "; ".join(_text(entry, field) for field in entry.fields)
    where = f"line {entry.line}: " if entry.line else ""
    return Omission(entry.start, entry.end, shortened(words, _EXCERPT), where + problem.removesuffix("."))
