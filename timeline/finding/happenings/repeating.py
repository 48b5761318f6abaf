"""Events that a text tells a second time: "invited Lima on Monday. The invitation was issued on Monday"."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.beside import key
from timeline.finding.happenings.roles.sides import SPEECH_ACTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene

__all__ = ["without_repeats"]

_DEFINITE = frozenset(("the", "this", "that"))
_DAY = len("2024-05-17")
_NEW = 62
"""Days before a report in which what it tells as new was done."""


def without_repeats(scenes: Sequence[Scene], told: Sequence[Sequence[Reading]]) -> list[list[Reading]]:
    """What sentences tell, without what a definite noun only takes up that was told of the same day.

    Args:
        scenes: the sentences.
        told: what each tells.
    """
    seen: dict[tuple[str | None, str], list[frozenset[str]]] = {}
    dated = _newly_dated(scenes, told)
    kept: list[list[Reading]] = []
    for scene, readings in zip(scenes, told, strict=True):
        new = [one for one in readings if not (one.when is None and _is_told_with_day(one, dated))]
        kept.append([one for one in new if not _is_repeat(scene, one, seen)])
        for one in kept[-1]:
            if one.kind is not None and one.when is not None:
                seen.setdefault((one.kind, one.when.edtf), []).append(_parties(one))
    return kept


def _newly_dated(
    scenes: Sequence[Scene], told: Sequence[Sequence[Reading]]
) -> dict[str, list[frozenset[str]]]:
    """Who takes part in what was done in the weeks before the report, by its kind."""
    published = scenes[0].page.published if scenes else None
    found: dict[str, list[frozenset[str]]] = {}
    if published is None:
        return found
    for one in chain.from_iterable(told):
        first = one.when.earliest_start if one.when is not None else None
        if one.kind is not None and first is not None and published - _NEW <= first <= published:
            found.setdefault(one.kind, []).append(_parties(one))
    return found


def _is_told_with_day(reading: Reading, dated: dict[str, list[frozenset[str]]]) -> bool:
    """Whether a deed that is told as new has its day elsewhere: "has signed a pact. It was signed in May"."""
    if reading.mood != "actual" or reading.kind not in dated or reading.kind in SPEECH_ACTS:
        return False
    own = _parties(reading)
    return bool(own) and own in dated[reading.kind]


def _is_repeat(
    scene: Scene, reading: Reading, seen: dict[tuple[str | None, str], list[frozenset[str]]]
) -> bool:
    """Whether a noun that is the subject tells a kind again, of the same day and nobody else."""
    clause, lows = reading.act.clause, scene.page.words.lows
    when = reading.when.edtf if reading.when is not None else ""
    by_noun = reading.trigger is None or reading.trigger.first < clause.verb
    if len(when) != _DAY or lows[clause.first] not in _DEFINITE or reading.act.frame or not by_noun:
        return False
    own = _parties(reading)
    return any(own <= one for one in seen.get((reading.kind, when), ()))


def _parties(reading: Reading) -> frozenset[str]:
    return frozenset(key(mention) for mention in (*reading.roles.actors, *reading.roles.recipients))
