"""Whether a person is "he" or "she": by the title, the kinship or the given name that the text tells."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from timeline.finding.remembered import Remembered
from timeline.finding.wordsets import wordset

__all__ = ["sex_of"]

_FILE = Path(__file__).with_name("data") / "given-names.txt"
_WOMEN = wordset(
    "mrs ms miss lady dame queen princess duchess madame baroness empress sister spokeswoman chairwoman"
    " congresswoman businesswoman widow mother daughter wife actress heiress"
)
_MEN = wordset(
    "mr sir lord king prince duke baron sheikh emir sultan father brother spokesman chairman congressman"
    " businessman widower son husband actor imam ayatollah cardinal bishop pope"
)
_BEFORE = 3
"""Words before a name among which its title stands."""


@cache
def _given_names() -> dict[str, str]:
    rows = [line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines() if line[:1] in "fm"]
    return {name: sex for sex, names in rows for name in names.split()}


def sex_of(name: str, before: str = "") -> str:
    """`f`, `m`, or nothing where neither title nor given name tells.

    Args:
        name: a person's name as far as it is known, with titles or without.
        before: what stands before it in the text.
    """
    return _sex_of(name, before) if before else _sexes[name]


def _sex_of(name: str, before: str) -> str:
    words = name.replace("-", " ").split()
    for word in (*words, *reversed(before.split()[-_BEFORE:])):
        title = word.strip(".,").lower()
        if title in _WOMEN or title in _MEN:
            return "f" if title in _WOMEN else "m"
    return _given_names().get(words[0], "") if len(words) > 1 else ""


_sexes = Remembered(lambda name: _sex_of(name, ""))
"""What a name tells by itself."""
