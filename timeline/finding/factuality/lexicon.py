"""The lexicon of factuality: what a governing word makes of what it governs."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from timeline.finding.factuality.worth import Worth
from timeline.finding.inflection import spellings

__all__ = ["Governor", "governors"]


class Governor(NamedTuple):
    """What a word makes of what it governs: its group, and the worth when it is affirmed and negated."""

    group: str
    affirmed: Worth
    negated: Worth


@cache
def governors() -> dict[str, Governor]:
    """Word form in lower case, a particle behind a space, to what it makes of what it governs.

    Of two groups that name a word the first counts.
    """
    found: dict[str, Governor] = {}
    governor: Governor | None = None
    for line in Path(__file__).with_name("lexicon.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            group, mode, affirmed, negated = line.strip("[]").split()
            governor = Governor(group, Worth(float(affirmed), mode), Worth(float(negated), mode))
        elif governor and line and not line.startswith("#"):
            for item in line.split(","):
                for form in _forms(item.strip()):
                    found.setdefault(form, governor)
    return found


def _forms(item: str) -> tuple[str, ...]:
    if item.endswith("/n"):
        return (item[:-2],)
    verb, *particle = item.split()
    return tuple(" ".join((form, *particle)) for form in spellings(verb))
