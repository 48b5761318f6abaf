"""What is made of a string once and looked up from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Remembered"]

_Made = TypeVar("_Made")

_MOST = 1 << 15
_LONGEST = 60
"""Characters of the longest string that is remembered; in no language are words longer."""


class Remembered(dict[str, _Made], Generic[_Made]):
    """What a function makes of strings. Few words make up most of any text, so that it is hardly ever called.

    A lookup is that of a dictionary, without a call; once it is full it begins anew.
    """

    def __init__(self, make: Callable[[str], _Made]) -> None:
        self._make = make

    def __missing__(self, key: str) -> _Made:
        made = self._make(key)
        if len(key) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[key] = made
        return made
