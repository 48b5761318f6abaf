"""The words of a field become its value, or a refusal that says what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.errors import InvalidEdtfError, RequestError, UnknownNameError
from timeline.domain.kinds import KINDS, kind_named
from timeline.domain.statement import FACTUALITIES, STANCES, Claim, Party, Quantity
from timeline.domain.when import When
from timeline.finding.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.domain.statement import Certainty, Factuality, Role, Stance
    from timeline.finding.parties import Gazetteer

__all__ = [
    "CERTAINTY",
    "claims_of",
    "factuality_of",
    "kind_of",
    "parties_of",
    "quantity_of",
    "shortened",
    "when_of",
]

CERTAINTY: dict[Factuality, Certainty] = {
    "actual": "CT", "denied": "CT", "planned": "PR", "possible": "PS", "considered": "U",
}  # fmt: skip
"""The degree of FactBank behind a person's word for it, the same as in prose."""

_YEAR_FIRST = regex(r"\d{4}(?:-\d\d){0,2}")
# "10.000" is ten for some and ten thousand for others.
_POINT_OR_COMMA = regex(r"\d\.\d{3}(?!\d)|\d,\d{1,2}(?!\d)")
_LONGEST = 200
"""Characters of an amount; what is longer is a text."""
_SHOWN = 60
"""Characters of the words that a refusal repeats."""


def when_of(text: str, published: When | None, language: str) -> When | None:
    """EDTF as it is, else words, counted from the publication; None for none.

    Raises:
        RequestError: nobody can say when that is.
    """
    if not text:
        return None
    if _YEAR_FIRST.fullmatch(text):
        # Words may be put otherwise, but a date like this one has only one reading.
        try:
            return When(text, text)
        except InvalidEdtfError as error:
            raise RequestError(str(error)) from None
    from timeline.finding.times import resolve_human_date  # noqa: PLC0415 - loads the grammar

    when = resolve_human_date(text, published, language)
    if when is not None:
        return when
    remedy = "write it in EDTF or words such as 'summer 2024'"
    if published is None:
        remedy += ", and say when the publication came out if it counts from that"
    raise _misunderstood("date", text, remedy)


def kind_of(text: str) -> str | None:
    """The name of the kind; None for none.

    Raises:
        RequestError: there is no such kind.
    """
    if not text:
        return None
    try:
        return kind_named(text).name
    except UnknownNameError:
        raise RequestError(f"there is no kind {_quoted(text)}; {_advice_on_kind(text)}") from None


def _advice_on_kind(text: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - a slip is the exception

    names = {kind.label: kind.name for kind in KINDS.values()} | {name: name for name in KINDS}
    near = get_close_matches(text[:_SHOWN].lower(), names, 1)
    if near:
        return f"did you mean {names[near[0]]!r}?"
    return "leave it out, or write one such as 'met', 'supplied' or 'agreement_signed'"


def parties_of(names: Iterable[str], role: Role, gazetteer: Gazetteer | None = None) -> tuple[Party, ...]:
    """Those whom the names mean, each once; a name that nobody knows is kept as it is."""
    from timeline.finding.parties import resolve_party  # noqa: PLC0415 - loads the gazetteer

    parties: dict[str, Party] = {}
    for name in names:
        known = resolve_party(name, gazetteer)
        party = Party(known.code, known.name, role) if known else Party(None, name, role)
        parties.setdefault(party.key, party)
    return tuple(parties.values())


def quantity_of(text: str, item: str) -> Quantity | None:
    """The amount that the words say as a whole, counted in the item if they name no unit; None for none.

    Raises:
        RequestError: the words are no amount, or more than one.
    """
    if not text:
        return None
    from timeline.finding.quantities import find_quantities  # noqa: PLC0415 - loads the words for numbers

    if _POINT_OR_COMMA.search(text):
        raise _misunderstood("quantity", text, "write thousands with a comma and fractions as in '1.5'")
    # A plural put behind the words makes a unit of what stands before it: "6,000", "one ship".
    for added in ("", " things") if len(text) <= _LONGEST else ():
        for mention in find_quantities(text + added)[:1]:
            if mention.start or not _is_all(text + added, mention.end):
                continue
            amount = mention.quantity
            unit = mention.item.removesuffix(added.strip()).strip() or item if added else amount.unit
            return Quantity(amount.low, amount.high, amount.bound, unit)
    raise _misunderstood("quantity", text, "write one amount such as 'up to 14,000 soldiers'")


def _is_all(text: str, end: int) -> bool:
    """Whether nothing stands behind the amount but what it consists of: "containers of munitions"."""
    rest = text[end:].strip(" .")
    return not rest or (rest.startswith("of ") and not any(sign.isdigit() for sign in rest))


def factuality_of(text: str) -> Factuality:
    """How the text puts it; `actual` unless it is said.

    Raises:
        RequestError: there is no such word for it.
    """
    wanted = text.lower() or "actual"
    for known in FACTUALITIES:
        if known == wanted:
            return known
    raise _misunderstood("factuality", text, f"write {_one_of(FACTUALITIES)}")


def claims_of(names: Sequence[str], stance: str, gazetteer: Gazetteer | None = None) -> tuple[Claim, ...]:
    """One claim for each who makes it; a stance that nobody in particular takes is a claim all the same.

    Raises:
        RequestError: there is no such stance.
    """
    if not names and not stance:
        return ()
    from timeline.finding.parties import resolve_party  # noqa: PLC0415 - loads the gazetteer

    taken = _stance(stance or "asserts")
    known = [(name, resolve_party(name, gazetteer)) for name in names]
    by_name = tuple(Claim(name, party.code if party else None, taken, "") for name, party in known)
    return by_name or (Claim("", None, taken, ""),)


def _stance(text: str) -> Stance:
    wanted = text.lower()
    for known in STANCES:
        if known == wanted:
            return known
    raise _misunderstood("stance", text, f"write {_one_of(STANCES)}")


def shortened(text: str, longest: int) -> str:
    """The first words, up to so many characters."""
    words = " ".join(text.split())
    if len(words) <= longest:
        return words
    head = words[:longest]
    return (head.rpartition(" ")[0] or head[:-1]) + "…"


def _quoted(text: str) -> str:
    return repr(shortened(text, _SHOWN))


def _one_of(known: Sequence[str]) -> str:
    return f"{', '.join(known[:-1])} or {known[-1]}"


def _misunderstood(what: str, text: str, remedy: str) -> RequestError:
    return RequestError(f"the {what} {_quoted(text)} is not understood; {remedy}")
