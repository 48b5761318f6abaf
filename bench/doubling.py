"""What twice the text costs: 2 is linear."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 6


def cost_of_twice(read: Callable[[str], object], piece: str, length: int) -> float:
    """How many times as long twice a text takes, as the ratio of the best of some rounds.

    The two take turns, so that what else the machine does slows both.

    Args:
        read: what reads a text.
        piece: the text is this again and again.
        length: about how many characters it has once.
    """
    once = piece * max(length // len(piece), 1)
    costs = [(_seconds(read, once), _seconds(read, once * 2)) for _ in range(ROUNDS)]
    return min(twice for _, twice in costs) / min(one for one, _ in costs)


def _seconds(read: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    read(text)
    return time.process_time() - started
