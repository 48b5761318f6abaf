"""How events that an older timeline wrote become today's: one pure step from each version to the next."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    Upcasts = Mapping[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]]

__all__ = ["UPCASTS"]

UPCASTS: Upcasts = {}
"""By topic and version: what turns the stored body of that version into that of the next.

A step sees the body alone (the ids of stream and event never change), and once released it is never
changed and never removed.
"""
