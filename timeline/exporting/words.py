"""Standing, parties, quantities and cuts in plain words, as text that is not yet escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.kinds import KINDS
from timeline.exporting.moments import human_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from timeline.domain.cut import Cut
    from timeline.domain.statement import Claim, Quantity, Stance
    from timeline.domain.views import Line

__all__ = [
    "HEADINGS",
    "amount",
    "claimants",
    "clipped",
    "counted",
    "cuts",
    "details",
    "joined",
    "names_of",
    "sentence",
    "standing",
    "stopped",
]

HEADINGS = {
    "agreement": "Agreements",
    "flow": "Supplies",
    "deployment": "Deployments",
    "measure": "Sanctions and other measures",
    "cooperation": "Cooperation",
    "posture": "Mobilisation",
    "stance": "Endorsement and recognition",
    "contact": "Contacts",
    "pledge": "Open commitments",
    "tension": "Tensions",
    "incident": "Incidents",
    "statement": "Statements",
    "yielding": "Concessions and ceasefires",
}
"""What the parts of an alliance state are called, by effect."""

_ENDS = (".", "!", "?", "…")
_CLOSING = "\"'”’»)"
_BOUNDS = {"at_least": "at least ", "at_most": "up to ", "about": "about "}
_LABELS = {
    "planned": "planned",
    "considered": "under consideration",
    "unconfirmed": "unconfirmed",
    "denied": "denied",
    "disputed": "disputed",
    "retracted": "retracted",
}


def standing(line: Line) -> str:
    """How far it can be relied upon: ``unconfirmed, according to ...; corroborated by 3 sources``.

    Empty for what a single source asserts in its own voice.
    """
    label = _LABELS.get(line.status, "")
    told = _attribution(line)
    parts = [f"{label}{_glue(label, told)}{told}"] if label or told else []
    sources = len({passage.source for passage in line.evidence})
    if line.standing == "corroborated" and sources > 1:
        parts.append(f"corroborated by {sources} sources")
    if line.grade:
        parts.append(f"graded {line.grade}")
    return "; ".join(parts)


def amount(quantity: Quantity) -> str:
    """An amount with its bound and unit: ``up to 14,000 soldiers``, ``10,000 to 12,000 soldiers``."""
    low, high = quantity.low, quantity.high
    if quantity.bound == "between" and low is not None and high is not None:
        number = f"{_number(low)} to {_number(high)}"
    else:
        limit = high if quantity.bound == "at_most" or low is None else low
        number = "" if limit is None else f"{_BOUNDS.get(quantity.bound, '')}{_number(limit)}"
    return f"{number} {quantity.unit}".strip()


def details(title: str, quantity: Quantity | None, place: str | None) -> list[str]:
    """The amount and the place, as far as the title does not tell them already."""
    said = title.casefold()
    shown = []
    words = {word.strip(".,;:()") for word in said.split()}
    if quantity and words.isdisjoint(_numbers(quantity)):
        shown.append(amount(quantity))
    if place and place.casefold() not in said:
        shown.append(place)
    return [detail for detail in shown if detail.strip()]


def sentence(title: str) -> str:
    """A title as part of a longer sentence: without the full stop at its end."""
    return title.strip().removesuffix(".").strip()


def stopped(words: str) -> str:
    """With a full stop, unless the words end with a mark of their own, within quotation marks or not."""
    return words if words.rstrip(_CLOSING).endswith(_ENDS) else f"{words}."


def clipped(text: str, most: int) -> str:
    """The beginning of a long text, cut between words and marked with an ellipsis."""
    if len(text) <= most:
        return text
    return f"{text[:most].rpartition(' ')[0] or text[:most]} …"


def joined(words: Iterable[str]) -> str:
    """A list as English writes it: ``A``, ``A and B``, ``A, B and C``; repetitions count once."""
    *rest, last = dict.fromkeys(words) or ("",)
    return f"{', '.join(rest)} and {last}" if rest else last


def claimants(names: Iterable[str]) -> str:
    """Who says so, naming once what they share: ``South Korean and Ukrainian intelligence``."""
    distinct = list(dict.fromkeys(names))
    shared = _shared_ending([name.split() for name in distinct]) if len(distinct) > 1 else 0
    if not shared:
        return joined(distinct)
    *rest, last = distinct
    return joined([*(" ".join(name.split()[:-shared]) for name in rest), last])


def counted(number: int, noun: str) -> str:
    """``1 source``, ``3 sources``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def names_of(lines: Iterable[Line]) -> dict[str, str]:
    """What the texts call the parties, by key."""
    names: dict[str, str] = {}
    for line in lines:
        for party in line.statement.parties:
            names.setdefault(party.key, party.name or party.key)
    return names


def cuts(cut: Cut, names: Mapping[str, str]) -> list[str]:
    """Every cut that was made, one in a sentence without its full stop; empty if none was.

    Args:
        cut: what the view was restricted to.
        names: what to call the parties and the sources, by key and by id.
    """
    days = [
        ("What can have begun by {}", cut.as_of),
        ("Only from sources published by {}", cut.known_by),
        ("Only from what the record held at the end of {}", cut.recorded_by),
        ("Only what can touch the time since {}", cut.since),
        ("Only what can touch the time until {}", cut.until),
    ]
    said = [sentence.format(human_day(day)) for sentence, day in days if day is not None]
    if cut.at_position is not None:
        said.append(f"Only from the record up to position {cut.at_position}")
    if cut.parties:
        said.append(f"Only with {joined(names.get(key, key) for key in cut.parties)}")
    if cut.kinds:
        labels = joined(KINDS[kind].label if kind in KINDS else kind for kind in cut.kinds)
        said.append(f"Only of the kind{'' if len(cut.kinds) == 1 else 's'} {labels}")
    if cut.sources:
        said.append(f"Only as told by {joined(names.get(ident, ident) for ident in cut.sources)}")
    return said


def _attribution(line: Line) -> str:
    asserting = _claimants(line.claims, "asserts")
    denying = _claimants(line.claims, "denies")
    doubting = _claimants(line.claims, "hedges", "unverified")
    if line.status == "denied":
        by = denying or asserting or doubting
        return f"by {by}" if by else ""
    parts = [
        f"according to {joined(w for w in (asserting, doubting) if w)}" if asserting or doubting else "",
        f"denied by {denying}" if denying else "",
    ]
    said = "; ".join(part for part in parts if part)
    if said or line.status != "attributed":
        return said
    return next((claim.cue for claim in line.claims if claim.cue), "as reported")


def _glue(label: str, told: str) -> str:
    if not label or not told:
        return ""
    return " " if told.startswith("by ") else ", "


def _shared_ending(names: list[list[str]]) -> int:
    """How many last words, common nouns that is, all of them share and each has something before."""
    shared = 0
    while all(len(name) > shared + 1 for name in names):
        endings = {name[-shared - 1] for name in names}
        if len(endings) > 1 or not endings.pop().islower():
            break
        shared += 1
    return shared


def _claimants(claims: Iterable[Claim], *stances: Stance) -> str:
    return claimants(c.by or c.code or "" for c in claims if c.stance in stances and (c.by or c.code))


def _numbers(quantity: Quantity) -> list[str]:
    return [_number(limit) for limit in (quantity.high, quantity.low) if limit is not None]


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,g}" if value % 1 else f"{value:,.0f}"
