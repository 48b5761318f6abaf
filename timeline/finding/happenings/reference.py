"""Whom "he", "she", "it" and "they" mean: the subjects of the sentences before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.parties import PartyMention

__all__ = ["PRONOUNS", "Reference"]

PRONOUNS = frozenset(("he", "she", "it", "they", "both", "we", "i"))
_REACH = 2
"""How many sentences back a pronoun reaches."""


class Reference:
    """What has been spoken of, sentence by sentence."""

    def __init__(self) -> None:
        self._subjects: list[tuple[PartyMention, ...]] = []
        self._people: list[PartyMention | None] = []
        self.about: str | None = None
        self.partners: tuple[PartyMention, ...] = ()

    def note_agreement(self, about: str | None, partners: tuple[PartyMention, ...]) -> None:
        """Take in an agreement that "it" may mean later."""
        if about:
            self.about, self.partners = about, partners

    def note(self, subjects: tuple[PartyMention, ...], mentions: Sequence[PartyMention]) -> None:
        """Take in a sentence: the subject of its main clause, and everyone it names."""
        people = [m for m in subjects if m.person] or [m for m in mentions if m.person]
        self._subjects.append(subjects)
        self._people.append(people[0] if people else None)

    def meant_by(self, pronoun: str) -> tuple[PartyMention, ...]:
        """The parties that a pronoun at the beginning of the next sentence means; none where it is not clear."""
        if pronoun in ("he", "she"):
            person = next((one for one in reversed(self._people[-_REACH:]) if one is not None), None)
            return (person,) if person else ()
        for subjects in reversed(self._subjects[-1:]):
            if pronoun == "it":
                return subjects if len(subjects) == 1 and not subjects[0].person else ()
            return subjects if len(subjects) > 1 or (subjects and not subjects[0].person) else ()
        return ()
