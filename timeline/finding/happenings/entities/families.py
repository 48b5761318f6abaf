"""Whom a family name alone means: of those who bear it, the one spoken of last who goes by it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.entities.bearers import is_called_as_firm, is_told_to_be_firm
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.parties.sexes import sex_of
from timeline.finding.regex import regex
from timeline.finding.words import AUXILIARIES, PREPOSITIONS, is_adverb

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.parties import PartyMention

__all__ = ["with_whole_names"]

_HONORIFIC = regex(r"(?:Mr|Mrs|Ms|Miss|Messrs|Dr|Sir|Dame|Lady)\.?[ \n]")
_TITLED = regex(rf"{_HONORIFIC.pattern}\Z")
_OPENS = regex(
    r"(?:\A|[.!?:;,\n]['’\"”)]{0,2}\s*['‘\"“`(]{0,2}"
    r"|\b(?:that|when|while|as|because|but|if|where|since|although|though|said|says|added|told"
    r"|father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt|cousin|nephew|niece|widow)[ \n])"
    r"(?:[A-Z][a-z]{1,4}\.[ ]){0,2}\Z"
)
"""What stands before a name that opens a clause, or says who was told of: "the boy's father, Jan Lind"."""
_NOT_ACTING = regex(r"['’]s\b|[.;:!?)”\"]|[ \n](?:and|or)\b")
"""What stands behind a name that does not act: "Oda Lind's flat", "her husband, Jan Lind."."""
_BEFORE = 24
"""Characters before a name within which that stands."""
_CHILD = regex(
    r"\b(?:\d|1[0-5]|one|two|three|four|five|six|seven|eight|nine|ten)-(?:year|month)-old\s(?:[a-z]+\s){0,2}\Z"
)
"""What stands before the name of a child, who goes by the given name."""
_AGED = regex(r",\s(?:\d|1[0-5]),")
"""What stands behind it."""
_WORDS = 4
"""Words of a whole name at most."""
_TITLE = 12
"""Characters before a family name within which its title stands."""


@dataclass(slots=True)
class _Family:
    """Those whom a text has told of by one family name.

    Attributes:
        members: by the given name the first mention of each.
        of_sex: the same of each sex, with "" for those whose given name tells none.
        longer: the given names of those whose name ends with a shorter one, by that: "Comedian Oda Lind".
        last: the given name of the one spoken of last.
        is_settled: whether a statesman goes by the family name alone.
        acted: where one of them acted last.
    """

    members: dict[str, PartyMention] = field(default_factory=dict)
    of_sex: dict[str, dict[str, PartyMention]] = field(default_factory=dict)
    longer: dict[str, list[str]] = field(default_factory=dict)
    last: str = ""
    is_settled: bool = False
    acted: int = 0

    def tell(self, text: str, mention: PartyMention) -> None:
        """Take in somebody who is told of by the whole name; "AG Lind" and "Comedian Oda Lind" are none."""
        given = mention.name.partition(" ")[0]
        if not _is_given(given, mention) or any(map(self._has, _shorter(mention.name))):
            return
        for other in self.longer.pop(mention.name, ()):
            member = self.members.get(other)
            if member is not None and member.name.endswith(f" {mention.name}"):
                del self.members[other], self.of_sex[sex_of(member.name)][other]
                self.last = given if self.last == other else self.last
        self._take(given, mention)
        opens = _opens(text, mention)
        self.acted = mention.start if opens else self.acted
        if not self.last or (not self.is_settled and opens):
            self.last = given

    def settle(self, mention: PartyMention) -> None:
        """Take in a statesman who is told of without the given name: "President Lind"."""
        self.last = mention.name.partition(" ")[0]
        self._take(self.last, mention)
        self.is_settled = True

    def meant(self, text: str, mention: PartyMention) -> PartyMention | None:
        """Whom the family name alone means."""
        if not self.members:
            return None
        before = max(mention.start - _TITLE, 0)
        sex = sex_of("", text[before : mention.end].rpartition(" ")[0])
        last = self.members[self.last]
        if sex and sex_of(last.name) != sex:
            fit = self.of_sex.get(sex) or self.of_sex.get("")
            return next(reversed(fit.values())) if fit else None
        self.is_settled, self.acted = self.is_settled or last.code is not None, mention.start
        return last

    def _take(self, given: str, mention: PartyMention) -> None:
        if given not in self.members:
            self.members[given] = self.of_sex.setdefault(sex_of(mention.name), {})[given] = mention
            for name in _shorter(mention.name):
                self.longer.setdefault(name, []).append(given)

    def _has(self, name: str) -> bool:
        member = self.members.get(name.partition(" ")[0])
        return member is not None and member.name == name


def with_whole_names(
    text: str, parties: Sequence[PartyMention], names: Sequence[PartyMention]
) -> tuple[list[PartyMention], list[PartyMention]]:
    """The parties and the unknown names, where a family name alone means whoever bears it and is told of.

    "Ms. Lind" is a woman; who goes by the given name, as children do, is nobody's "Lind". A firm that bears
    the name is meant if it goes by that alone, or was named last: "Lind Foods sued Oda Lind. Lind lost".
    """
    families: dict[str, _Family] = {}
    meant: dict[int, PartyMention] = {}
    by_given = {name.name for name in names if text[name.start : name.end] == name.name.partition(" ")[0]}
    firms = _Firms(text, _going_by_one_word(text, names))
    for mention in sorted((*parties, *names), key=_start):
        firms.note(mention)
        if mention.as_place or not can_be_person(mention):
            continue
        own = _HONORIFIC.sub("", text[mention.start : mention.end], count=1)
        last = own.rpartition(" ")[2]
        family = families.get(last)
        if " " in mention.name and own.endswith(mention.name):
            if mention.name not in by_given and not _is_child(text, mention):
                families.setdefault(last, _Family()).tell(text, mention)
        elif mention.code is not None and (family is None or own != last):
            if " " in mention.name and mention.name.endswith(last):
                families.setdefault(last, _Family()).settle(mention)
        elif family is not None and own == last:
            is_of_person = any(family.of_sex.get(sex) for sex in family.of_sex if sex)  # not "Institut Dahl"
            firm = firms.meant(mention, last, family.acted) if is_of_person else None
            member = firm or family.meant(text, mention)
            if member is not None and member.name != mention.name:
                meant[mention.start] = _as_member(mention, member)
    return [meant.get(m.start, m) for m in parties], [meant.get(m.start, m) for m in names]


def _going_by_one_word(text: str, names: Sequence[PartyMention]) -> AbstractSet[str]:
    """The single words that a text says to be the names of firms: "the fashion house Dahl"."""
    words = ((text[m.start : m.end], m) for m in names)
    return {word for word, m in words if " " not in word and is_told_to_be_firm(text, m)}


@dataclass(slots=True)
class _Firms:
    """The firms of which a text tells by names that begin with a single word.

    Attributes:
        text: the text.
        alone: the words that are the whole names of firms.
        acted: the firm that acted last, by the first word of its name.
    """

    text: str
    alone: AbstractSet[str]
    acted: dict[str, PartyMention] = field(default_factory=dict)

    def note(self, mention: PartyMention) -> None:
        """Take in a firm that acts by its whole name."""
        words = self.text[mention.start : mention.end]
        is_firm = " " in words and mention.code is None and is_called_as_firm(words)
        if is_firm and _opens(self.text, mention):
            self.acted[words.partition(" ")[0]] = mention

    def meant(self, mention: PartyMention, word: str, acted: int) -> PartyMention | None:
        """The firm that a word means which is a family name as well.

        Args:
            mention: where the word stands alone.
            word: the word.
            acted: where one who bears it as a family name acted last.
        """
        firm = self.acted.get(word)
        is_later = firm is not None and firm.start > acted
        if mention.name.startswith(f"{word} ") and (firm is None or is_later):
            return mention
        if mention.code is not None or _is_titled(self.text, mention):
            return None
        if word in self.alone:
            return firm or replace(mention, name=word)
        return firm if is_later else None


def _is_titled(text: str, mention: PartyMention) -> bool:
    """Whether a name has a title before it, or with it."""
    before = mention.start - _TITLE
    titled = _TITLED.search(text, before, mention.start) or _HONORIFIC.match(text, mention.start)
    return titled is not None or bool(mention.person)


def _as_member(mention: PartyMention, member: PartyMention) -> PartyMention:
    """A family name alone as somebody who bears it."""
    return replace(
        mention,
        name=member.name,
        person=mention.person and member.name,
        code=member.code,
        country=member.country,
        sector=member.sector,
        held=member.held,
    )


def _opens(text: str, mention: PartyMention) -> bool:
    """Whether a name opens a clause or says whose kin acts: not "met Jan Lind", "son of Jan Lind"."""
    opens = _OPENS.search(text, mention.start - _BEFORE, mention.start)
    return opens is not None and _NOT_ACTING.match(text, mention.end) is None


def _is_given(word: str, mention: PartyMention) -> bool:
    """Whether a word is a given name and does not only stand before one: "Will Lind resign?", "AG Lind"."""
    low = word.lower()
    if low in AUXILIARIES or low in PREPOSITIONS or (word.isupper() and word.isalpha()):
        return False
    return sex_of(mention.name) != "" or not (is_adverb(low) or is_base_form(low))


def _shorter(name: str) -> list[str]:
    """The whole names with which one ends: "Oda Lind" of "Comedian Oda Lind"."""
    words = name.split(" ")
    return [" ".join(words[i:]) for i in range(max(1, len(words) - _WORDS), len(words) - 1)]


def _is_child(text: str, mention: PartyMention) -> bool:
    """Whether the age says that somebody is a child."""
    before = mention.start - _BEFORE
    return (
        _AGED.match(text, mention.end) is not None or _CHILD.search(text, before, mention.start) is not None
    )


def _start(mention: PartyMention) -> int:
    return mention.start
