"""The objects of the JSON contract: a happening, a source, a cut and a part of the state as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.domain.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.domain.cut import Cut
    from timeline.domain.document import Evidence
    from timeline.domain.statement import Quantity
    from timeline.domain.views import Difference, Fluent, LeftOut, Line, Phase, SourceLine
    from timeline.domain.when import When

__all__ = [
    "BESIDE",
    "GROUPS",
    "Record",
    "beside_record",
    "changes",
    "cut_record",
    "fluent_record",
    "happening",
    "left_out",
    "source",
    "when_record",
]

Record = dict[str, object]
"""A JSON object; its keys stand in the order of the contract."""

GROUPS = {
    "agreement": "agreements",
    "flow": "flows",
    "deployment": "deployments",
    "measure": "measures",
    "cooperation": "cooperation",
    "posture": "postures",
    "stance": "stances",
    "contact": "contacts",
    "pledge": "pledges",
    "tension": "tensions",
    "incident": "incidents",
    "statement": "statements",
    "yielding": "yieldings",
}
"""Where the alliance state lists what has this effect."""

BESIDE = ("unconfirmed", "planned", "considered", "denied", "disputed")
"""What is listed beside the alliance state and never changes it."""


def happening(line: Line) -> Record:
    """One happening with everything that stands behind it."""
    told = line.statement
    return {
        "id": line.id,
        "when": when_record(told.when),
        "title": told.title,
        "summary": told.summary,
        "kind": told.kind,
        "plover": _plover(told.kind),
        "parties": [{"code": p.code, "name": p.name, "role": p.role} for p in told.parties],
        "place": told.place,
        "item": told.item,
        "about": told.about,
        "quantity": _quantity(told.quantity),
        "factuality": told.factuality,
        "standing": line.standing,
        "status": line.status,
        "claims": [{"by": c.by, "code": c.code, "stance": c.stance, "cue": c.cue} for c in line.claims],
        "grade": line.grade,
        "evidence": [_evidence(passage) for passage in line.evidence],
        "rules": [f"{rule.field}: {rule.name}" for rule in line.rules],
        "later": line.later,
        "reported": _day(line.reported),
    }


def source(line: SourceLine) -> Record:
    """One source, with what was left out of it and why."""
    return {
        "id": line.id,
        "digest": line.digest,
        "name": line.name,
        "title": line.title,
        "published": line.published.edtf if line.published else None,
        "publisher": line.publisher,
        "url": line.url,
        "language": line.language,
        "grade": line.grade,
        "finder": line.finder,
        "happenings": line.happenings,
        "omitted": [
            {"start": o.start, "end": o.end, "text": o.text, "reason": o.reason} for o in line.omitted
        ],
    }


def cut_record(cut: Cut) -> Record:
    """What the view was restricted to; days as ISO dates."""
    return {
        "as_of": _day(cut.as_of),
        "known_by": _day(cut.known_by),
        "recorded_by": _day(cut.recorded_by),
        "at_position": cut.at_position,
        "since": _day(cut.since),
        "until": _day(cut.until),
        "parties": list(cut.parties),
        "kinds": list(cut.kinds),
        "sources": list(cut.sources),
    }


def left_out(items: Iterable[LeftOut]) -> list[Record]:
    """How many were left out, and why."""
    return [{"count": item.count, "what": item.what, "why": item.why} for item in items]


def fluent_record(fluent: Fluent) -> Record:
    """What holds over time, with the phases that it went through."""
    return {
        "name": fluent.name,
        "actors": list(fluent.actors),
        "recipients": list(fluent.recipients),
        "place": fluent.place,
        "quantity": _quantity(fluent.quantity),
        "holding": fluent.holding,
        "status": fluent.status,
        "phases": [_phase(phase) for phase in fluent.phases],
        "last_reported": _day(fluent.last_reported),
        "claimed_by": list(fluent.claimed_by),
        "happenings": list(fluent.happenings),
    }


def beside_record(line: Line) -> Record:
    """A happening that does not change the state."""
    told = line.statement
    return {
        "happening": line.id,
        "title": told.title,
        "kind": told.kind,
        "parties": [{"code": p.code, "name": p.name, "role": p.role} for p in told.parties],
        "status": line.status,
        "when": when_record(told.when),
        "claimed_by": list(dict.fromkeys(claim.by for claim in line.claims if claim.by)),
        "reported": _day(line.reported),
    }


def changes(difference: Difference) -> list[Record]:
    """The differences between two cuts, each with the clock and the two days."""
    between: Record = {
        "clock": difference.clock,
        "from": iso(difference.first),
        "to": iso(difference.second),
    }
    return [
        between
        | {
            "what": change.what,
            "title": change.title,
            "before": change.before,
            "after": change.after,
            "happenings": list(change.happenings),
        }
        for change in difference.changes
    ]


def when_record(when: When | None) -> Record | None:
    """The time: EDTF, the earliest start, the latest end, the words as written."""
    if when is None:
        return None
    return {"edtf": when.edtf, "earliest": when.earliest, "latest": when.latest, "text": when.text}


def _plover(kind: str | None) -> Record | None:
    code = KINDS[kind].plover if kind in KINDS else None
    return {"event": code.event, "mode": code.mode, "context": code.context} if code else None


def _quantity(amount: Quantity | None) -> Record | None:
    if amount is None:
        return None
    return {"low": amount.low, "high": amount.high, "bound": amount.bound, "unit": amount.unit}


def _evidence(passage: Evidence) -> Record:
    return {
        "source": passage.source,
        "quote": passage.quote,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
        "start": passage.start,
        "end": passage.end,
    }


def _phase(phase: Phase) -> Record:
    return {
        "name": phase.name,
        "when": when_record(phase.when),
        "certain": phase.certain,
        "happening": phase.happening,
    }


def _day(ordinal: int | None) -> str | None:
    return None if ordinal is None else iso(ordinal)
