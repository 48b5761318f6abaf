"""What a clause leaves to others, its subject first, told again so that it can stand alone as a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.clauses import parted_subject
from timeline.finding.finite import is_base_form
from timeline.finding.happenings.anaphora.antecedents import has_own_subject
from timeline.finding.happenings.anaphora.reference import PRONOUNS
from timeline.finding.happenings.anaphora.takenup import PAIR
from timeline.finding.happenings.headlines.heads import PEOPLE, head_of, only_says_when, what_is_done_to
from timeline.finding.happenings.headlines.titles import (
    begun,
    opens_with_pronoun,
    owned,
    printed,
)
from timeline.finding.happenings.page import within
from timeline.finding.happenings.triggers.voice import is_finite_alone
from timeline.finding.inflection import (
    bases_of_present,
    can_be_participle,
    irregular_participles,
    is_past_form,
    verb_forms,
)
from timeline.finding.predicates import begins_with, is_bare_participle, is_passive, main_verb
from timeline.finding.words import (
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.parties import PartyMention
    from timeline.finding.words import Words

__all__ = [
    "JOINTS",
    "carried",
    "carries",
    "carries_count",
    "done_to_object",
    "predicate_start",
    "retold",
    "subject_parted",
    "subject_shared",
    "who_followed",
]

_OPENING = 10
"""Characters within which a time opens a clause, its prepositions counted: "early in May"."""
_SUBJECT = 80
"""Characters of a subject that is told again in a title."""
_LATELY = frozenset(("recently", "lately", "previously", "earlier", "already", "just"))
"""Adverbs that say of one verb when it was, and nothing of another that shares its subject."""
_WHEREIN = frozenset(("in", "under", "at", "during"))
"""Prepositions of what a clause needs not to be whole: "a treaty under which Norland sends troops"."""
_WHO = frozenset(("which", "who", "that"))
_CARRIED = frozenset(("which", "whom"))
_JOINING = frozenset(("and", "but"))
_NO_PHRASE = SUBORDINATORS - _JOINING
_OPENERS = _WHO | {"and", "but", "then", ","}
"""Words before the subject or the verb of a clause."""
_OFFICIAL = 60
"""Characters of the words for somebody who acts for a state."""
_PHRASE = 6
"""Words of the noun phrase that is told again as a subject."""
JOINTS = wordset("before since until though although as once whereas")
"""Conjunctions that say nothing of what their clause tells."""
_WHILE = JOINTS | {"while", "when", "after"}
"""Conjunctions that say nothing of what goes on behind their clause: "while Norland left and Ostia"."""
_BEFORE_DEEDS = frozenset(("after", "before", "while", "since"))
"""Words behind which a form in -ing tells what the subject of the main clause does."""
_BEFORE_NOUNS = DETERMINERS | PREPOSITIONS
_COUNTS = wordset(
    "none both all some most many one two three four five six seven eight nine ten half several each neither"
    " either few much part"
)
"""How many of those before it a relative clause is about: "none of which"."""
_SEVERAL = _COUNTS - frozenset(("none", "one", "each", "neither", "either", "much", "part", "half"))
_SETTLED = wordset(
    "signed concluded negotiated agreed granted awarded approved adopted imposed introduced issued ordered"
    " drafted drawn completed launched ratified cancelled suspended extended renewed reached struck scrapped"
)
"""Participles of what is done to pacts, contracts and works, and not to those who have a part in them."""
_ONE_THING = frozenset(("a", "an", "the", "its", "his", "their"))
_BEHIND_HEADS = PREPOSITIONS | {"worth", "that", "which", "to"}
"""Words behind the noun of a phrase."""
_PEOPLES = frozenset(("adjective", "people"))
"""Rules of states that are told of by some of their people: "two Peruvians who"."""
_NO_SUBJECT = PREPOSITIONS | {"there"}
"""Words with which no subject ends."""
_ROUGHLY = frozenset(("nearly", "almost", "about", "at"))
_SHARED = HAVE | BE | MODALS
"""Auxiliaries that two verbs can share."""


_FOLLOWED = frozenset(("followed", "joined"))
"""Participles by which it is told who did the same."""


def carries(words: Words, i: int) -> bool:
    """Whether the word before one belongs to it: "an alliance | in which"."""
    lows = words.lows
    return 0 < i < len(lows) and lows[i] in _CARRIED and lows[i - 1] in PREPOSITIONS


def carries_count(words: Words, i: int) -> int:
    """How many words before one belong to it: "three schools, | none of which"."""
    if not carries(words, i):
        return 0
    counted = (
        words.lows[i - 1] == "of" and i > 2 and (words.lows[i - 2] in _COUNTS or words.lows[i - 2].isdigit())
    )
    return 1 + counted + (counted and words.lows[i - 3] in _ROUGHLY)


def subject_shared(scene: Scene, reading: Reading) -> str:
    """The words before the verb of the clause that this one shares its subject with: "Norland has"."""
    clause, words = reading.act.clause, scene.page.words
    frame = reading.act.frame
    if clause.parent < 0 or (frame is not None and frame.content[0] < words.starts[clause.first]):
        return ""
    parent = scene.clauses[clause.parent]
    if clause.link == "relative" and parent.verb >= 0:
        return _described(scene, reading)
    if clause.link == "relative" and words.lows[clause.first - 1] != ",":
        alone = parent.verb < 0 and words.lows[parent.first] in PREPOSITIONS  # "In a drama that has"
        nearest = head_of(scene.page, clause, where=alone and words.lows[parent.first + 1] in DETERMINERS)
        actors = reading.roles.actors
        if nearest and len(actors) == 1 and _apposed_to(scene, clause, actors[0]):
            return begun(printed(scene.page.text[actors[0].start : actors[0].end]))
        if nearest:
            return nearest  # "The toll of the quake | that struck Norland", not the toll
    if clause.link != "and":
        return _shared_with(scene, reading, parent) if _hangs_on_phrase(scene, clause, parent) else ""
    while parent.link == "and" and parent.parent >= 0 and _has_no_subject(words, parent):
        parent = scene.clauses[parent.parent]
    return _shared_with(scene, reading, parent)


def _shared_with(scene: Scene, reading: Reading, parent: Clause) -> str:
    """The words before the verb of another clause with which one shares its subject."""
    clause, words = reading.act.clause, scene.page.words
    if clause.link == "and" and parent.link == "relative" and words.lows[parent.first] in _WHO:
        return _shared_with_relative(scene, clause, parent)
    # "Has signed and ratified", but not "did not sign and refused".
    main = main_verb(words.lows, parent)
    shares = words.lows[parent.verb] in _SHARED and not is_finite_alone(scene.page, clause, parent)
    if reading.mood != "denied" and not NEGATIONS.isdisjoint(words.lows[parent.verb : main]):
        shares = False  # "Has not fined Norland, and sued Ostia"
    if words.lows[main].endswith("ing") and not words.lows[reading.verb].endswith("ing"):
        shares = False  # "Is considering a plan and announced that it would pay"
    until = main if shares else parent.verb
    until = parent.last if until < 0 else until
    until = _before_adverbs(scene, parent, until)  # "The league recently joined it and hopes to win"
    subject = _until(scene, parent, _before_speaker(scene, parent, until))
    tells_of_it = subject and clause.link == "relative"
    return _before_relative(words, clause, parent, subject) if tells_of_it else subject


def _shared_with_relative(scene: Scene, clause: Clause, relative: Clause) -> str:
    """The subject of a relative clause with which another goes on: "The camp, which opened | and closed"."""
    if not only_says_when(scene.page, relative):
        return ""  # "which Norland sold and leased back"
    words, parent = scene.page.words, scene.clauses[relative.parent]
    subject = head_of(scene.page, relative) if parent.verb >= 0 else _until(scene, parent, parent.last)
    if not subject or "," in subject[:-1]:
        return ""
    shares = words.lows[relative.verb] in _SHARED and not is_finite_alone(scene.page, clause, relative)
    helping = words.forms[relative.verb : main_verb(words.lows, relative)] if shares else ()
    return " ".join((subject.rstrip(","), *helping))


def _before_adverbs(scene: Scene, clause: Clause, until: int) -> int:
    """Where a subject ends before what tells when or how its own verb does it: "Peru on Monday gladly"."""
    words, datings = scene.page.words, scene.page.datings
    while until - 1 > clause.first:
        last = words.ends[until - 1]
        told = within(datings, words.starts[clause.first + 1], last)
        if words.lows[until - 1] in _LATELY or (
            is_adverb(words.lows[until - 1]) and words.lows[until - 1] not in NEGATIONS
        ):
            until -= 1
        elif told and told[-1].end == last:
            until = scene.page.word_at(told[-1].start)
            until -= words.lows[until - 1] in PREPOSITIONS
        else:
            break
    return until


def subject_parted(scene: Scene, clause: Clause) -> str:
    """The subject that is joined to that of a clause behind what is told of it: "Norland and"."""
    parted = parted_subject(scene.page.words.lows, scene.clauses, clause)
    subject = _until(scene, parted, parted.last) if parted else ""
    return f"{subject} and" if subject else ""


def _before_speaker(scene: Scene, clause: Clause, until: int) -> int:
    """Where a subject ends before whoever says so: "The summit | , she said, would"."""
    words = scene.page.words
    for frame in scene.frames:
        at = scene.page.word_at(frame.source[0])
        inside = clause.first + 1 < at < until and frame.content[0] < frame.source[0]
        if inside and frame.says(words.starts[clause.first]) and words.lows[at - 1] == ",":
            return at - 1
    return until


def carried(scene: Scene, clause: Clause) -> str | None:
    """What is told of others with a preposition: "with Norland" for "Norland, with which Ostia broke".

    "" where the clause is whole without it: "a war in which rebels took the town"; None for no such clause.
    """
    words, first = scene.page.words, clause.first
    if not carries(words, first) or not first + 1 < clause.verb or words.lows[first + 1] in PRONOUNS:
        return None
    word = words.lows[first - 1]
    before = within(scene.page.parties, scene.sentence.start, words.starts[first - 1])
    i = first - 2 - (words.lows[first - 2] == ",")
    if before and before[-1].end == words.ends[i]:
        party = before[-1]
        the = "the " if words.lows[max(scene.page.word_at(party.start) - 1, 0)] == "the" else ""
        return f"{word} {the}{printed(scene.page.text[party.start : party.end])}"
    return "" if word in _WHEREIN else None


def retold(scene: Scene, reading: Reading) -> tuple[str, int] | None:
    """The subject of a clause in other words, and where the rest of the clause begins."""
    clause, words = reading.act.clause, scene.page.words
    if subject := _of_whose(scene, clause):
        return subject, words.starts[clause.verb]
    subject = _done_by_the_way(scene, reading)
    return (subject, words.ends[clause.verb]) if subject else None


def who_followed(scene: Scene, reading: Reading) -> str:
    """Who did the same as those told of before: "Ostia followed" for "left, followed by Ostia"."""
    clause, lows = reading.act.clause, scene.page.words.lows
    follows = lows[clause.first] in _FOLLOWED and clause.verb == clause.first
    if not follows or reading.kind is None or not reading.roles.actors:
        return ""
    *others, last = (mention.name for mention in reading.roles.actors)
    return f"{', '.join(others)} and {last} followed" if others else f"{last} followed"


def done_to_object(scene: Scene, clause: Clause) -> tuple[str, int] | None:
    """What a clause behind an object tells of it: "It closed an office" for "an office that it closed".

    The same by a participle: "Four boats were" for "four boats seized in May", "a port, built in May"; with
    where the rest begins.
    """
    page, words, first = scene.page, scene.page.words, clause.first
    parent = scene.clauses[clause.parent] if clause.parent >= 0 else None
    if clause.link != "relative" or parent is None:
        return None
    reduced, apart = clause.verb == first and words.lows[first] not in RELATIVES, words.lows[first - 1] == ","
    if not reduced and apart and words.lows[first] != "which":
        return None
    phrase, many = what_is_done_to(page, clause) if parent.verb < first - 1 else ("", False)
    if not phrase and reduced and apart and words.lows[first] in _SETTLED:
        phrase, many = _object_of(scene, parent), False
    opens = phrase.partition(" ")[0].lower() in DETERMINERS
    if not phrase or (reduced and parent.verb < 0) or (apart and not opens):
        return None
    if reduced and can_be_participle(words.lows[first]):
        phrase = owned(phrase, _owner(scene, parent)) if phrase.startswith("its ") else phrase
        return f"{begun(phrase)} {'were' if many else 'was'}", words.starts[first]
    verb = main_verb(words.lows, clause)
    acts = _has_own_subject(scene, clause) and not is_passive(words.lows, verb)
    if not acts or not _lacks_object(page, clause, verb):
        return None
    start = words.starts[first + (words.lows[first] in RELATIVES)]
    subject = printed(page.text[start : words.ends[verb]])
    phrase = phrase[0].lower() + phrase[1:] if opens else phrase
    return f"{begun(subject)} {phrase}", words.ends[verb]


def _object_of(scene: Scene, clause: Clause) -> str:
    """The one thing that a clause acts upon, with all that is said of it: "a pact with Norland"."""
    words = scene.page.words
    first, last = main_verb(words.lows, clause) + 1, clause.last - 1
    if not 0 < first < last:
        return ""
    # "Ended on Monday its pact with Norland"
    timed = within(scene.page.datings, words.starts[first], words.ends[min(first + 1, last)])
    first = scene.page.word_at(timed[0].end) if timed else first
    if first >= last or words.lows[first] not in _ONE_THING or words.lows[last] != ",":
        return ""
    head = next((k for k in range(first, last) if words.lows[k] in _BEHIND_HEADS), last) - 1
    if words.lows[head].endswith("s") or words.lows[head + 1] == "of" or "," in words.lows[first:last]:
        return ""  # "the head of the bank, granted"
    phrase = printed(scene.page.text[words.starts[first] : words.ends[last - 1]])
    return phrase if len(phrase) < _SUBJECT else ""


def _owner(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """The party that alone is the subject of a clause, and so whose that is upon which it acts."""
    words = scene.page.words
    start, verb = words.starts[clause.first], words.starts[clause.verb]
    told = within(scene.page.parties, start, verb)
    alone = len(told) == 1 and told[0].start == start and told[0].person is None
    return (scene.page.text[start : told[0].end],) if alone else ()


def _has_own_subject(scene: Scene, clause: Clause) -> bool:
    """Whether a relative clause tells who acts: "that the firm sold", and not "that later sank"."""
    lows, first = scene.page.words.lows, clause.first
    if has_own_subject(scene.page.words.lows, clause):
        return True
    told = lows[first] in ("that", "which") and first + 1 < clause.verb
    return (
        told
        and not only_says_when(scene.page, clause)
        and not any(map(is_adverb, lows[first + 1 : clause.verb]))
    )


def _lacks_object(page: Page, clause: Clause, verb: int) -> bool:
    """Whether a clause ends behind its verb, or goes on with a time or a place."""
    words, behind = page.words, verb + 1
    if behind >= clause.last or not words.lows[behind][0].isalnum():
        return True
    start = words.starts[behind]
    goes_on = words.lows[behind] in PREPOSITIONS and behind + 1 < clause.last
    goes_on = goes_on and words.lows[behind + 1] not in PREPOSITIONS  # "asked for in May"
    return goes_on or bool(within(page.datings, start, start + 1))


def _of_whose(scene: Scene, clause: Clause) -> str:
    """The subject of "Norland, whose envoy left": "Norland's envoy"; "" where it is not plain whose."""
    words = scene.page.words
    lows, since = words.lows, clause.first
    if clause.link != "relative" or clause.verb < 0:
        return ""
    if clause.verb == clause.first and clause.parent >= 0:  # "whose envoy, Oda Lind, | left"
        since = scene.clauses[clause.parent].first
    i = next((k for k in range(clause.verb - 1, since - 1, -1) if lows[k] == "whose"), 0)
    if i < 2 or lows[i - 1] != ",":
        return ""
    before = within(scene.page.parties, scene.sentence.start, words.starts[i])
    owner = next((m for m in reversed(before) if m.end == words.ends[i - 2]), None)
    if owner is not None and owner.rule == PAIR:
        return ""
    thing = printed(scene.page.text[words.starts[i + 1] : words.ends[clause.verb - 1]])
    if len(thing) >= _SUBJECT or i + 1 == clause.verb:
        return ""
    if owner is not None:
        name = printed(scene.page.text[owner.start : owner.end])
        name = f"The {name}" if lows[max(scene.page.word_at(owner.start) - 1, 0)] == "the" else name
    else:  # "The firm, whose envoy left"
        parent = scene.clauses[clause.parent]
        name = _until(scene, parent, i - 1) if parent.verb < 0 and parent.last == i == clause.first else ""
    if not name or "," in name:
        return ""
    return f"{name}' {thing}" if name.endswith("s") else f"{name}'s {thing}"


def _done_by_the_way(scene: Scene, reading: Reading) -> str:
    """The subject and the verb of what a participle tells: "Norland pledged" for "left, pledging to"."""
    clause, words = reading.act.clause, scene.page.words
    behind = clause.link == "subordinate" and words.lows[clause.first] in _BEFORE_DEEDS  # "after pledging"
    if (
        not (behind or clause.link == "participle")
        or clause.parent < 0
        or clause.verb != clause.first + behind
    ):
        return ""
    parent = scene.clauses[clause.parent]
    told = parent.link == "main" and parent.verb > parent.first and reading.mood == "actual"
    acts = behind or not (
        is_passive(words.lows, main_verb(words.lows, parent)) or words.lows[parent.verb] in BE
    )
    open_still = words.lows[clause.first] == "before" and not is_past_form(words.lows[parent.verb])
    if not (told and acts) or words.lows[clause.verb] == "being" or open_still:
        return ""  # "are negotiating before offering a price"
    base = next(filter(is_base_form, bases_of_present(words.lows[clause.verb])), "")
    subject = _until(scene, parent, _before_adverbs(scene, parent, parent.verb))
    is_named = subject and not opens_with_pronoun(f"{subject} ")
    return f"{subject} {verb_forms(base).past}" if base and is_named else ""


def _until(scene: Scene, clause: Clause, until: int) -> str:
    """The words of a clause before one of its words, behind the time that opens it."""
    words = scene.page.words
    until -= until == clause.last and carries(words, until)  # "The quake, | in which many died, was"
    if words.lows[until - 1] in _NO_SUBJECT:
        return ""  # "half of | that seeped out", "There | was no word, but Lind, the mayor, has"
    first = clause.first + (clause.link == "subordinate" and words.lows[clause.first] in _WHILE)
    start, end = _behind_time(scene, words.starts[first], until), words.ends[until - 1]
    if not start < end < start + _SUBJECT:
        return ""
    subject = printed(scene.page.text[start:end])
    if "," not in subject[:-1] or _is_list(subject):
        subject = subject.rstrip(",— ")  # but "The mayor, Jan Dahl, left"
    elif until == clause.last and subject.count(",") == 1 and subject.partition(", ")[2][:2] in ("a ", "an"):
        subject = f"{subject.rstrip(',')},"  # "Oda Lind, a lawyer | who had been ill, | left"
    return begun(subject)


def _is_list(subject: str) -> bool:
    """Whether commas part several: "Norland, Ostia and Peru", not "Oda Lind, a baker and poet"."""
    last = subject.rstrip(",").rpartition(", ")[2]
    first = subject.partition(" ")[0].lower()
    return " and " in last and first not in DETERMINERS and not last.startswith(("a ", "an "))


def _before_relative(words: Words, clause: Clause, phrase: Clause, subject: str) -> str:
    """The words for what a relative clause tells of, with what makes a sentence of both."""
    if clause.verb >= 0 and begins_with(words.lows, clause, clause.verb):  # "The yard, built in 1968"
        return f"{subject.rstrip(',')} {'were' if _is_of_many(words, phrase) else 'was'}"
    if "," in subject[:-1] and words.lows[clause.first] in _WHO and not _is_list(subject):
        return f"{subject.rstrip(',')},"  # "Oda Lind, a baker who left": "Oda Lind, a baker, left"
    return subject.rstrip(",")


def _hangs_on_phrase(scene: Scene, clause: Clause, parent: Clause) -> bool:
    """Whether a relative clause tells of all that stands before it: "The yard, which was sold"."""
    lows, forms = scene.page.words.lows, scene.page.words.forms
    if clause.link != "relative" or lows[parent.first] in _NO_PHRASE:
        return False
    first = parent.first + (lows[parent.first] in _JOINING)
    of_subject = lows[clause.first] in _WHO and only_says_when(scene.page, clause)
    # "The yard, built in 1968", but not "The mayor, Jan Dahl, resigned"
    opens = clause.verb == clause.first and lows[clause.verb] in irregular_participles()
    alone = "," not in lows[first : parent.last - 1] and lows[first] not in PREPOSITIONS
    done_to = alone and (opens or is_bare_participle(lows, clause, clause.verb))
    told = any(
        is_base_form(forms[i]) and lows[i - 1] not in _BEFORE_NOUNS for i in range(first + 1, parent.last)
    )  # "Many hold shares of it, which", but not "Secretary of State Oda Lind, who"
    return (of_subject or done_to) and not told


def _is_of_many(words: Words, phrase: Clause) -> bool:
    """Whether the phrase that a clause hangs on is of several: "two yards of Norland"."""
    lows, last = words.lows, phrase.last
    behind = (
        i for i in range(phrase.first + 1, last) if lows[i] in PREPOSITIONS or not lows[i][:1].isalnum()
    )
    head = next(behind, last) - 1
    plural = (
        lows[head] in PEOPLE
        or lows[head] in _SEVERAL
        or (lows[head].endswith("s") and not lows[head].endswith(("ss", "us", "is")))
    )
    named = head > phrase.first and words.forms[head][:1].isupper()
    return "and" in lows[phrase.first : last] or (plural and not named)


def _described(scene: Scene, reading: Reading) -> str:
    """What a relative clause is about, where it is one party or an event: "... of Norland, which left"."""
    if reading.noun >= 0:
        return _phrase_of(scene, reading.noun)
    actors, clause = reading.roles.actors, reading.act.clause
    head = head_of(scene.page, clause)
    if is_passive(scene.page.words.lows, reading.verb):
        actors = reading.roles.recipients  # "a decision which had been ordered by Norland"
    opening = scene.page.words.lows[clause.first]
    opens = opening in _WHO and clause.verb == clause.first + 1
    start = scene.page.words.starts[clause.first]
    # "Jan Dahl, who was sentenced"
    told = (*actors, *reading.roles.recipients) if opening == "who" else actors
    near = actors if len(actors) == 1 else [m for m in told if 0 < start - m.end <= len(", ")]
    actor = near[0] if opens and len(near) == 1 else None
    if actor is not None and not head and opening == "who":
        head = _official(scene, clause, actor)
    if actor is None or (head and actor.code and not actor.person):
        return head  # "A Danish ship", not its state
    if actor.rule in _PEOPLES and actor.end == scene.page.words.ends[clause.first - 1]:
        first = scene.page.word_at(actor.start)  # "was one of 13 Peruvians who left"
        counted = scene.page.words.lows[first - 1].isdigit() or scene.page.words.lows[first - 1] in _COUNTS
        return begun(scene.page.text[scene.page.words.starts[first - counted] : actor.end])
    return scene.page.text[actor.start : actor.end] if actor.rule == "warship" else actor.name


def _apposed_to(scene: Scene, clause: Clause, actor: PartyMention) -> bool:
    """Whether a name stands just before the words that a clause is about: "Oda Lind, a lawyer | who left"."""
    words = scene.page.words
    near = range(clause.first - 1, max(clause.first - _PHRASE, 1), -1)
    comma = next((i for i in near if words.lows[i] == ","), 0)
    return words.lows[clause.first] == "who" and comma > 0 and words.ends[comma - 1] == actor.end


def _official(scene: Scene, clause: Clause, actor: PartyMention) -> str:
    """Who acts for a state just before "who", in the words for him: "Norland's envoy in Lima, who left"."""
    words, last = scene.page.words, clause.first - 1
    last -= words.lows[last] == ","
    official = scene.page.text[actor.start : words.ends[last]]
    if (
        actor.person
        or actor.code is None
        or not actor.start < words.starts[last]
        or len(official) > _OFFICIAL
    ):
        return ""
    return "" if "," in official else printed(begun(official))


def _has_no_subject(words: Words, clause: Clause) -> bool:
    """Whether a clause behind "and" only goes on: "and left", "and, in May, left"."""
    return clause.verb <= clause.first + 1 or words.lows[clause.first + 1] == ","


def predicate_start(scene: Scene, clause: Clause, start: int) -> int:
    """Where what a clause says of a subject that is told for it begins."""
    words, first = scene.page.words, clause.first
    if clause.link == "relative" and words.lows[first] in _WHO and only_says_when(scene.page, clause):
        return words.starts[clause.verb]
    if clause.link == "and" and words.lows[first + 1 : first + 2] == (",",):
        return words.starts[clause.verb]  # "Norland left and, like Ostia, | cut its aid"
    return _behind_time(scene, start, clause.verb + 1)


def _phrase_of(scene: Scene, noun: int) -> str:
    """A noun with its article and what stands between: "The exercise"."""
    words = scene.page.words
    opens = (i for i in range(noun - 1, max(noun - _PHRASE, -1), -1) if words.lows[i] in DETERMINERS)
    phrase = scene.page.text[words.starts[next(opens, noun)] : words.ends[noun]]
    return phrase[:1].upper() + phrase[1:]


def _behind_time(scene: Scene, start: int, until: int) -> int:
    """Where a clause begins behind its conjunction and the time that opens it."""
    words = scene.page.words
    i = scene.page.word_at(start)
    i += words.lows[i] in _OPENERS
    opening = within(scene.page.datings, words.starts[i], words.starts[i] + _OPENING)
    if opening and opening[0].end < words.starts[until - 1]:
        i = scene.page.word_at(opening[0].end)
        i += words.lows[i] == ","
    return words.starts[i]
