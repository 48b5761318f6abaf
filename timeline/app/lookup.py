"""From what a user types to what the record holds: ids, sources, parties."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.domain.errors import AmbiguousIdError, UnknownIdError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.domain.source import Source
    from timeline.domain.views import Line
    from timeline.projecting.holdings import Holdings

__all__ = ["busiest_partner", "called", "line_of", "named_parties", "party_keys", "source_of", "sources_of"]

_SHORTEST = 4
"""Characters of an id below which nothing is looked up."""
_MANY = 20
"""Names that a refusal lists at most."""


def line_of(ident: str, *places: Sequence[Line]) -> Line:
    """The one line in the first place that holds any with this id or beginning of an id."""
    wanted = ident.strip().lower()
    if len(wanted) < _SHORTEST:
        raise UnknownIdError("happening", ident)
    for lines in places:
        fits = [line for line in lines if any(own.startswith(wanted) for own in line.ids)]
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise AmbiguousIdError("happening", ident, tuple(line.id for line in fits))
    raise UnknownIdError("happening", ident)


def source_of(ident: str, holdings: Holdings) -> Source:
    """The one source with this id, digest (or the beginning of one) or file name."""
    wanted = ident.strip()
    sources = holdings.sources_by_text
    low = wanted.lower()
    named = [key for key, source in sources.items() if source.name == wanted]
    standing = [key for key in named if not sources[key].withdrawn]
    fits = (
        standing
        or named
        or [
            key
            for key, source in sources.items()
            if len(low) >= _SHORTEST and (key.startswith(low) or source.digest.startswith(low))
        ]
    )
    if not fits:
        raise UnknownIdError("source", ident)
    if len(fits) > 1:
        raise AmbiguousIdError("source", ident, tuple(fits))
    return sources[fits[0]]


def sources_of(ident: str, holdings: Holdings) -> tuple[str, ...]:
    """Ids of all sources that a file of this name gave, else of the one with this id or digest."""
    named = [
        key for key, s in holdings.sources_by_text.items() if s.name == ident.strip() and not s.withdrawn
    ]
    return tuple(named) or (str(source_of(ident, holdings).id),)


def named_parties(holdings: Holdings) -> dict[str, str]:
    """What the record calls each party: its most frequent name, ties by the alphabet."""
    names: dict[str, Counter[str]] = {}
    for happening in holdings.happenings.values():
        for party in happening.told.statement.parties:
            names.setdefault(party.key, Counter())[party.name] += 1
    return {key: min(told, key=lambda name: (-told[name], name)) for key, told in names.items()}


def busiest_partner(key: str, lines: Iterable[Line]) -> tuple[str, ...]:
    """The party that shares the most of these lines with this one, ties by name; none if it is alone."""
    partners = Counter(other for line in lines for other in set(line.statement.codes()) - {key})
    return (min(partners, key=lambda other: (-partners[other], other)),) if partners else ()


def called(keys: Sequence[str], holdings: Holdings) -> dict[str, str]:
    """What to call the parties of these keys: by the record, else by the gazetteer."""
    names = {key: name for key, name in named_parties(holdings).items() if key in keys}
    if all(key in names for key in keys):
        return names
    from timeline.finding.parties import name_of  # noqa: PLC0415 - for what the record does not know

    return {key: name_of(key) or key for key in keys} | names


def party_keys(wanted: Iterable[str], holdings: Holdings) -> tuple[str, ...]:
    """Keys of parties that a user names by code, name or adjective.

    Raises:
        UnknownNameError: neither the record nor the gazetteer knows the name.
    """
    names = named_parties(holdings)
    return tuple(_party_key(name, names) for name in wanted)


def _nearest(wanted: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names that it may be a slip of, else some that there are."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a refusal needs it

    known = sorted(set(names))
    return tuple(get_close_matches(wanted, known) or known[:_MANY])


def _party_key(wanted: str, names: dict[str, str]) -> str:
    folded = wanted.strip().casefold()
    for key, name in names.items():
        if folded in {key.casefold(), name.casefold()}:
            return key
    from timeline.finding.parties import resolve_party  # noqa: PLC0415 - a name that the record does not know

    party = resolve_party(wanted)
    if party is None or party.code is None:
        raise UnknownNameError("party", wanted, _nearest(wanted, names.values()))
    return party.code
