"""The entries of a curated file become found happenings: what a person wrote, resolved and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.document import Omission, checked_grade
from timeline.domain.errors import InvalidValueError, TimelineError
from timeline.domain.kinds import kind_named
from timeline.domain.statement import FACTUALITIES, STANCES, Claim, Found, Party, Quantity, Rule, Statement
from timeline.domain.when import When
from timeline.finding.extractor import Findings

if TYPE_CHECKING:
    from typing import TypeVar

    from timeline.domain.document import Document, Entry
    from timeline.domain.statement import Certainty, Factuality, Role, Stance

    _Word = TypeVar("_Word", bound=str)

__all__ = ["resolve_entries"]

_CERTAINTIES: dict[str, Certainty] = {"planned": "PR", "possible": "PS", "considered": "U"}


def resolve_entries(document: Document) -> Findings:
    """The happenings that a curated file lists, in its order.

    An entry with a value that cannot be read gives no happening but an omission that says which value, on
    which line, and what is expected; the others go on.
    """
    found: list[Found] = []
    omitted: list[Omission] = []
    for entry in document.entries or ():
        try:
            found.append(_resolve(document, entry))
        except TimelineError as problem:
            words = document.text[entry.start : entry.end]
            omitted.append(Omission(entry.start, entry.end, words, f"Line {entry.line}: {problem}"))
    return Findings(tuple(found), tuple(omitted))


def _resolve(document: Document, entry: Entry) -> Found:
    kind = kind_named(_one(entry, "kind")).name if _one(entry, "kind") else None
    summary = _one(entry, "summary") or _one(entry, "quote")
    title = _one(entry, "title") or summary or (kind or "").replace("_", " ")
    if not title:
        raise InvalidValueError("the entry", document.text[entry.start : entry.end], "one with a title or a summary")
    checked_grade(_one(entry, "grade"))
    factuality: Factuality = _choice(_one(entry, "factuality") or "actual", FACTUALITIES, "the factuality")
    parties = tuple(
        party
        for field, role in (("actors", "actor"), ("recipients", "recipient"))
        for party in _parties(_several(entry, field), role)  # type: ignore[arg-type]
    )
    statement = Statement(
        kind=kind,
        title=title,
        summary=summary,
        when=_when(document, _one(entry, "when")),
        parties=parties,
        place=_one(entry, "place") or None,
        item=_one(entry, "item") or None,
        quantity=_quantity(_one(entry, "quantity"), _one(entry, "item")),
        about=_one(entry, "about") or None,
        factuality=factuality,
        certainty=_CERTAINTIES.get(factuality, "CT"),
    )
    rules = tuple(
        Rule(field, "curated", value if isinstance(value, str) else "; ".join(value))
        for field, value in entry.fields.items()
    )
    span = (entry.start, entry.end)
    return Found(*span, 0, statement, (span,), _claims(entry), rules)


def _when(document: Document, text: str) -> When | None:
    """EDTF as it is, or a date as people write it, relative to the publication."""
    if not text:
        return None
    try:
        return When(text, text)
    except InvalidValueError:
        from timeline.finding.times import resolve_human_date  # noqa: PLC0415 - loads the grammar and dateparser

    when = resolve_human_date(text, document.published, language=document.language)
    if when is None:
        raise InvalidValueError("the date", text, "a date such as 2024-06-19, summer of 2024 or 13.09.2023")
    return when


def _claims(entry: Entry) -> tuple[Claim, ...]:
    written = _one(entry, "stance")
    speakers = _several(entry, "claimed_by")
    if not speakers and not written:
        return ()
    stance: Stance = _choice(written or "asserts", STANCES, "the stance")
    return tuple(Claim(party.name, party.code, stance, "") for party in _parties(speakers or ("",), "actor"))


def _parties(names: tuple[str, ...], role: Role) -> tuple[Party, ...]:
    """The parties by their codes where they are known; a name nobody knows stays a name."""
    from timeline.finding.parties import resolve_party  # noqa: PLC0415 - loads the gazetteer

    parties = []
    for name in names:
        known = resolve_party(name) if name else None
        parties.append(Party(known.code, known.name, role) if known else Party(None, name, role))
    return tuple(parties)


def _quantity(text: str, item: str) -> Quantity | None:
    from timeline.finding.quantities import read_quantity  # noqa: PLC0415 - compiles its pattern

    if not text:
        return None
    quantity = read_quantity(text, item)
    if quantity is None:
        raise InvalidValueError("the quantity", text, "an amount such as 300, up to 14,000 soldiers or 3 to 5 million euros")
    return quantity


def _choice(word: str, known: tuple[_Word, ...], what: str) -> _Word:
    key = word.strip().lower()
    for one in known:
        if one == key:
            return one
    raise InvalidValueError(what, word, f"one of {', '.join(known)}")


def _one(entry: Entry, field: str) -> str:
    value = entry.fields.get(field, "")
    return value if isinstance(value, str) else "; ".join(value)


def _several(entry: Entry, field: str) -> tuple[str, ...]:
    value = entry.fields.get(field, ())
    return (value,) if isinstance(value, str) else value
