"""Names for those whom the title of a clause calls only by a pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.owned import KIN, is_owned
from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE
from timeline.finding.happenings.entities.beside import key, unique
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.entities.trades import FIRM_NAME
from timeline.finding.happenings.headlines.titles import (
    begun,
    named,
    opens_with_owner,
    opens_with_pronoun,
    owned,
    printed,
    renamed,
    speaks_himself,
)
from timeline.finding.happenings.roles.sides import OWNED
from timeline.finding.happenings.standing.speaking import without_aside
from timeline.finding.parties.sexes import sex_of
from timeline.finding.words import BE, POSSESSIVES, PREPOSITIONS, PRONOUNS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.parties import PartyMention

__all__ = ["with_names"]

_ORGANS = frozenset(("body", "body of the last", "role", "warship"))
"""Rules of parties that the text names by an organ of a state."""
_STATES = frozenset(("name", "adjective", "seat"))
"""Rules of states that go by their own name."""
_SUFFERING_FIRST = ("passive", "receiver first")
"""How rules are called by which the subject is whoever is acted upon."""
_OPENING = 6
"""Words of a title within which stands what is somebody's."""
_ARTICLES = frozenset(("the", "a", "an"))
_BODIES = wordset(
    "company firm group bank unit maker concern board union alliance ministry government court agency panel"
    " commission party council airline carrier retailer brewer manufacturer operator department office bloc"
    " administration thrift insurer lender utility regulator publisher producer supplier subsidiary parent"
    " consortium association federation league committee organization organisation university institute team"
    " club chain giant conglomerate developer builder contractor distributor brokerage fund trust army navy"
    " military parliament senate congress cabinet embassy mission delegation bureau authority partnership"
    " corporation foundation church shipyard yard refiner miner broadcaster exchange venture affiliate"
)
"""Nouns of those who speak and are no persons, so that "it" means them in what they say."""
_PERSONS = KIN | wordset(
    "spokesman spokeswoman official president minister premier chancellor ambassador envoy attorney"
    " judge prosecutor mayor governor senator chairman chairwoman director manager analyst officer"
    " general commander captain pilot teacher doctor priest bishop king queen prince leader secretary"
)
"""Nouns of those whom "he" means in what they say."""
_PEOPLE = frozenset(("people", "police", "men", "women"))
_CALLED = 60
"""Characters of the longest words for a speaker that stand for his pronoun."""
_NAMES = 3
"""Words of the longest name of a person that is told from one of a firm by its first."""
_SAYING = 12
"""Characters from where a content begins within which its subject stands: "that in May | it"."""


def _subject_named(scene: Scene, reading: Reading) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of those whom the subject means, and the office of whoever acts for a state by one."""
    if reading.roles.rule in (TOLD_BEFORE, OWNED):
        return (), ()
    subject = _subject(reading)
    people = tuple(
        m.name if can_be_person(m) else _with_article(scene.page.text[m.start : m.end])
        for m in subject
        if m.rule not in _STATES  # No state is "he".
    )
    return tuple(_as_told(scene.page, m) for m in subject), people


def _subject(reading: Reading) -> Sequence[PartyMention]:
    """Those whom the subject of its clause means."""
    roles = reading.roles
    return roles.recipients if roles.rule.startswith(_SUFFERING_FIRST) else roles.actors


def with_names(scene: Scene, reading: Reading, words: str) -> str:
    """The title with names for the pronoun that it begins with, as far as they are known."""
    if opens_with_owner(words):
        name = owned(words, _owners(scene, reading, words))
    elif words.startswith("It ") and any(_is_somebody(scene, m) for m in _subject(reading)):
        name = words
    elif opens_with_pronoun(words):
        name = named(words, *_subject_named(scene, reading))
    elif (state := _that_state(scene, reading, words)) != words:
        return state
    elif speaks_himself(words) and reading.act.frame is None:
        return _quoted(scene, reading, words)
    else:
        return words
    return name if name != words else _with_speaker(scene, reading, words)


def _that_state(scene: Scene, reading: Reading, title: str) -> str:
    """The title with the name of the state for the "that country" that it begins with."""
    subject = _subject(reading)[:1]
    told = scene.page.text[subject[0].start : subject[0].end].lower() if subject else ""
    if not told.startswith("that "):
        return title
    noun = told.removeprefix("that ")
    opening = title.lower().removeprefix("that ")
    return f"{subject[0].name}{title[-len(opening) :][len(noun) :]}" if opening.startswith(noun) else title


def _owners(scene: Scene, reading: Reading, title: str) -> tuple[str, ...]:
    """The names of whose that is with which a title begins, if they are known to act by it."""
    own, _, thing = title.partition(" ")
    subject = unique(_subject(reading))
    if thing[:1].isupper() or (len(subject) > 1) != (own == "Their") or not subject:
        return ()  # "His Norlandic colleague"
    clause, words = reading.act.clause, scene.page.words
    own = own.lower()
    at = clause.first if words.lows[clause.first] == own else -1
    if at >= 0:
        meant = scene.people.whose(clause, words.lows[at : clause.verb], words.starts[at])
        known = set(map(key, meant)) == set(map(key, subject))
    else:
        known = is_owned(title.lower().split(maxsplit=_OPENING)[:_OPENING])
    known = known and not any(m.name in thing for m in subject)
    return tuple(m.name for m in subject) if known else ()


def _as_told(page: Page, mention: PartyMention) -> str:
    """The name of a party, or of the organ that the text names for a state: "the Justice Department"."""
    i = page.word_at(mention.start)
    if mention.rule not in _ORGANS or i == 0:
        return mention.name
    before = page.words.forms[i - 1]
    if before[:1].isupper() and before.lower() not in _ARTICLES:
        return mention.name  # "Ontario | Supreme Court"
    words = printed(page.text[mention.start : mention.end])
    return f"{before.lower()} {words}" if before.lower() in _ARTICLES else words


def _with_article(words: str) -> str:
    return f"The {words.removeprefix('the ')}" if words[:1].islower() else words


def _with_speaker(scene: Scene, reading: Reading, title: str) -> str:
    """The title with the words for whoever speaks, where its pronoun means him: "The mill would close"."""
    words, clause = scene.page.words, reading.act.clause
    told = title.partition(" ")[0].lower()
    pronoun = POSSESSIVES.get(told, told)
    opening = words.lows[clause.first : clause.first + 2]
    if told not in opening or pronoun not in POSSESSIVES.values():
        return title
    i = clause.first + opening.index(told)
    speaker = _speaker(scene, words.starts[i])
    behind = words.lows[i + 1 : i + 3]
    waits = told == "it" and behind[:1] and behind[0] in BE and not behind[-1].endswith(("ed", "ing"))
    if not speaker or waits or not _can_be(pronoun, speaker):
        return title  # "Oslo said it was unnecessary that"
    return owned(title, (speaker,)) if told in POSSESSIVES else renamed(title, speaker)


def _is_somebody(scene: Scene, mention: PartyMention) -> bool:
    """Whether a party is a person by office or by a given name, and so nobody is called "it"."""
    if mention.person or scene.reference.is_firm(mention) or FIRM_NAME.search(mention.name):
        return bool(mention.person)
    return len(mention.name.split()) <= _NAMES and sex_of(mention.name) != ""


def _quoted(scene: Scene, reading: Reading, title: str) -> str:
    """The title as what somebody says of himself: "Oda Lind: “We will go”"."""
    start = scene.page.words.starts[reading.verb]
    frame = next((one for one in scene.frames if one.is_speech and one.says(start)), None)
    subject = unique(_subject(reading))
    if frame is not None and frame.source[0] < frame.source[1]:
        start, end = without_aside(scene.page.text, frame.source)
        comma = scene.page.text.find(",", start, end)  # "Jan Dahl, a clerk in Oslo"
        speaker = _called(scene, (start, comma if comma > 0 else end))
    else:
        speaker = subject[0].name if len(subject) == 1 else ""
    if not speaker or (len(subject) == 1 and subject[0].name in title):
        return title  # Nobody who says "I know Jan Dahl" is Jan Dahl.
    return f"{begun(speaker)}: “{title.strip('“”')}”"


def _called(scene: Scene, span: tuple[int, int]) -> str:
    """The words for a speaker, if they are short and no pronoun."""
    words = printed(scene.page.text[slice(*span)]).rstrip(",")
    told = words.lower().split()
    known = told and len(words) <= _CALLED and told[0] not in PRONOUNS and "," not in words
    return words if known and POSSESSIVES.keys().isdisjoint(told) and "who" not in told else ""


def _speaker(scene: Scene, offset: int) -> str:
    """The words for whoever says what begins just before an offset, if they are no pronoun."""
    text = scene.page.text
    frame = next((one for one in scene.frames if one.says(offset)), None)
    if frame is None or not frame.cue[1] <= offset <= frame.content[0] + _SAYING:
        return ""
    start, end = without_aside(text, frame.source)
    if start == end:  # "Nordsund Corp. | said that its sales rose"
        start, end = scene.page.words.starts[scene.clauses[0].first], frame.cue[0]
    elif not frame.is_speech:
        return ""
    return _called(scene, (start, end)) if end <= offset else ""


def _can_be(pronoun: str, speaker: str) -> bool:
    """Whether a pronoun can mean who is called so: "it" no official, "they" nobody alone."""
    words = speaker.split()
    head = next((words[i - 1] for i in range(1, len(words)) if words[i].lower() in PREPOSITIONS), words[-1])
    many = (
        head in _PEOPLE or " and " in speaker or (head.islower() and head.endswith("s") and head[-2:] != "ss")
    )
    if pronoun in ("they", "it"):
        is_body = head.lower() in _BODIES or FIRM_NAME.search(speaker) is not None
        return many if pronoun == "they" else not many and is_body
    is_person = head in _PERSONS or (head[:1].isupper() and FIRM_NAME.search(speaker) is None)
    return not many and is_person
