"""Events that a text tells a second time: "invited Lima on Monday. The invitation was issued on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.beside import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene

__all__ = ["without_repeats"]

_DEFINITE = frozenset(("the", "this", "that"))
_DAY = len("2024-05-17")


def without_repeats(scenes: Sequence[Scene], told: Sequence[Sequence[Reading]]) -> list[list[Reading]]:
    """What sentences tell, without what a definite noun only takes up that was told of the same day.

    Args:
        scenes: the sentences.
        told: what each tells.
    """
    seen: dict[tuple[str | None, str], list[frozenset[str]]] = {}
    kept: list[list[Reading]] = []
    for scene, readings in zip(scenes, told, strict=True):
        kept.append([one for one in readings if not _is_repeat(scene, one, seen)])
        for one in kept[-1]:
            if one.kind is not None and one.when is not None:
                seen.setdefault((one.kind, one.when.edtf), []).append(_parties(one))
    return kept


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
