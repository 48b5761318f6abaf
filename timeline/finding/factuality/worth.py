"""Worth: how far something is a fact, and in which mode it is told."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["CERTAIN", "Worth", "combine"]


class Worth(NamedTuple):
    """A value from -3 to 3, and 'actual', 'planned', 'considered' or 'possible'."""

    value: float
    mode: str


CERTAIN = Worth(3.0, "actual")


def combine(local: Worth, env: Worth) -> Worth:
    """What a word is worth inside something: the weaker certainty with its mode, and the signs multiplied."""
    weaker = local if abs(local.value) <= abs(env.value) else env
    value = abs(weaker.value)
    return Worth(-value if (local.value < 0) != (env.value < 0) else value, weaker.mode)
