"""A reading becomes a found happening: its statement, its evidence, and the rule behind each field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.statement import Found, Party, Rule, Statement
from timeline.finding.cutting import NEVER_DONE
from timeline.finding.finite import is_base_form, is_finite_form
from timeline.finding.happenings.details import ACCORDS, find_item, find_place, find_quantity
from timeline.finding.happenings.heads import head_of
from timeline.finding.happenings.naming import can_be_person
from timeline.finding.happenings.nouns import event_phrase
from timeline.finding.happenings.page import within
from timeline.finding.happenings.recalling import TOLD_BEFORE
from timeline.finding.happenings.reference import PRONOUNS
from timeline.finding.happenings.titles import (
    TITLED,
    Parts,
    clause_title,
    named,
    opens_with_pronoun,
    paired,
    printed,
    shortened,
    title_of,
)
from timeline.finding.happenings.unnamed import TOPIC
from timeline.finding.inflection import bases_of_present, irregular_participles, irregular_pasts, verb_forms
from timeline.finding.predicates import is_bare_participle, is_passive, main_verb
from timeline.finding.regex import regex
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.frames import Frame
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.parties import PartyMention
    from timeline.finding.quantities import QuantityMention
    from timeline.finding.words import Words

__all__ = ["span_of", "write_down"]

_SUBJECT_OPENERS = wordset(
    "a an the this these those there all another any both each every few many more most no one two three ten"
    " several some he she it they we you his her its their our i what"
)
"""Words that a subject in small letters begins with."""
_OPENING = 10
"""Characters within which a time opens a clause, its prepositions counted: "early in May"."""
_SUBJECT = 80
"""Characters of a subject that is told again in a title."""
_ARTICLES = frozenset(("the", "a", "an"))
_PEOPLE = frozenset(("people", "men", "women", "children", "police"))
"""Nouns of several without an "s"."""
_LATELY = frozenset(("recently", "lately", "previously", "earlier", "already", "just"))
"""Adverbs that say of one verb when it was, and nothing of another that shares its subject."""
_ORGANS = frozenset(("body", "body of the last", "role"))
"""Rules of parties that the text names by an organ of a state."""
_WHEREIN = frozenset(("in", "under", "at", "during"))
"""Prepositions of what a clause needs not to be whole: "a treaty under which Norland sends troops"."""
_WHO = frozenset(("which", "who", "that"))
_CARRIED = frozenset(("which", "whom"))
_APPOSING = (("that",), ("which",), ("who",))
"""Words that open a relative clause about what stands before them without a comma."""
_OPENERS = _WHO | {"and", "but", "then", ","}
"""Words before the subject or the verb of a clause."""
_WHOLE = frozenset(("main", "subordinate"))
"""Links of clauses that have a subject of their own."""
_CONDITIONS = (("if",), ("unless",))
_PHRASE = 6
"""Words of the noun phrase that is told again as a subject."""
_READ = 2000
"""Characters of what is said from which its title is made."""
_TOGETHER = 4
"""Characters that may stand between a source and its cue: "according to (the) ministry"."""
_OF_PERSONS = frozenset(("detained", "charged", "convicted", "released", "deported"))
"""Kinds that happen to a person, and not to the state of the office."""
_SOMEWHERE = frozenset(("visited", "attacked", "seized", "forces_sent", "forces_withdrawn"))
"""Kinds whose recipient may be told by a capital that is the place as well: "visited Moscow"."""
_BY_WORDS = {
    "sanctioned": ("sanction", "embargo", "penalt"),
    "sanctions_lifted": ("sanction", "embargo", "penalt"),
    "agreement_ended": ("withdr", "leav", "left", "quit", "pull"),
    "agreement_suspended": ("suspend", "froze", "freez"),
}
"""How the words begin without which the form of a kind would say what the text does not."""
_FORCES = wordset(
    "soldiers troops marines paratroopers peacekeepers sappers warships ships jets fighters advisers"
    " instructors mercenaries tanks aircraft bombers"
)
"""What forces are called that are sent."""
_MOVING = frozenset(("visited", "forces_sent"))
"""Kinds whose place is where somebody goes."""


def span_of(scene: Scene, reading: Reading) -> tuple[int, int]:
    """The clause that tells it; of an act of speech, what is said as well."""
    words, act = scene.page.words, reading.act
    first, last = act.clause.first, act.clause.last
    start = words.starts[first - _carries(words, first)]
    end = words.ends[max(last - 1 - _carries(words, last), first)]
    if act.frame is None or act.frame.content[0] == act.frame.content[1]:
        return start, end
    if act.frame.cue[1] <= act.frame.content[0] < end:
        return start, end  # A thing is announced, and what follows it is no longer said.
    opens = words.starts[scene.clauses[0].first]  # behind the dateline
    return max(min(start, act.frame.content[0]), opens), max(end, act.frame.content[1])


def _carries(words: Words, i: int) -> bool:
    """Whether the word before one belongs to it: "an alliance | in which"."""
    lows = words.lows
    return 0 < i < len(lows) and lows[i] in _CARRIED and lows[i - 1] in PREPOSITIONS


def write_down(scene: Scene, reading: Reading, ordinal: int) -> Found:
    """The happening that a reading is."""
    page, kind, words = scene.page, reading.kind, scene.page.words
    clause, span = reading.act.clause, span_of(scene, reading)
    start, end = words.starts[clause.first], words.ends[clause.last - 1]
    behind = -1 if is_passive(words.lows, reading.verb) else words.ends[reading.verb]
    quantity = find_quantity(page, start, end, behind)
    place = find_place(page, start, end, moving=kind in _MOVING) or _seat(scene, reading)
    item = _item(scene, reading, end, quantity)
    roles, supplied = reading.roles, reading.supplied
    personal = kind in _OF_PERSONS
    parties = [Party(m.code, m.name, "actor") for m in roles.actors + supplied.actors]
    parties += [
        Party(None if personal and m.person else m.code, m.name, "recipient")
        for m in roles.recipients + supplied.recipients
    ]
    statement = Statement(
        kind=kind,
        title=_title(scene, reading, span=span, thing=item or reading.about, place=place, quantity=quantity),
        summary=page.text[scene.sentence.start : scene.sentence.end],
        when=reading.when,
        parties=tuple(parties),
        place=place,
        item=item,
        quantity=quantity.quantity if quantity else None,
        about=reading.about,
        factuality=reading.mood,
        certainty=reading.certainty,
    )
    passages = ((scene.sentence.start, scene.sentence.end), *_named_elsewhere(scene, reading))
    rules = _rules(scene, reading, statement, quantity)
    return Found(*span, ordinal, statement, passages, reading.claims, rules)


def _named_elsewhere(scene: Scene, reading: Reading) -> list[tuple[int, int]]:
    """The sentences, beside its own, that name who takes part in it."""
    page, own = scene.page, scene.sentence
    roles, supplied = reading.roles, reading.supplied
    places = {
        m.start
        for m in (*roles.actors, *roles.recipients, *supplied.actors, *supplied.recipients)
        if not own.start <= m.start < own.end
    }
    found = {page.sentence_at(place) for place in places} - {page.sentence_at(own.start)}
    return sorted((one.start, one.end) for one in found if one is not None)


_GIFTS = frozenset(("supplied", "aided"))
"""Kinds of what is given."""


def _seat(scene: Scene, reading: Reading) -> str | None:
    """The capital that stands for those who are visited or attacked, as the place."""
    seats = [m for m in reading.roles.recipients if m.rule == "seat"] if reading.kind in _SOMEWHERE else []
    return scene.page.text[seats[0].start : seats[0].end] if seats else None


def _item(scene: Scene, reading: Reading, end: int, quantity: QuantityMention | None) -> str | None:
    """What is supplied or sent."""
    if reading.kind == "forces_sent":
        clause, lows = reading.act.clause, scene.page.words.lows
        called = next(filter(_FORCES.__contains__, lows[clause.first : clause.last]), "forces")
        return quantity.quantity.unit if quantity and quantity.item else called
    if reading.trigger is None or reading.trigger.kind != "supplied" or reading.kind not in _GIFTS:
        return None
    at = reading.trigger.at
    if is_passive(scene.page.words.lows, at):
        return (quantity.item or None) if quantity else None
    return find_item(scene.page, scene.page.words.ends[at], end, quantity)


def _title(
    scene: Scene,
    reading: Reading,
    *,
    span: tuple[int, int],
    thing: str | None,
    place: str | None,
    quantity: QuantityMention | None,
) -> str:
    if reading.kind in TITLED and _is_said_so(scene, reading):
        parts = Parts(
            tuple(mention.name for mention in reading.roles.actors),
            () if reading.roles.rule.endswith(TOPIC) else tuple(m.name for m in reading.roles.recipients),
            thing,
            quantity.quantity if quantity else None,
            place,
        )
        title = title_of(reading.kind, parts, "considered" if _is_hoped(scene, reading) else reading.mood)
        if title is not None:
            return title
    start, end = span[0], _before_apposition(scene, reading, _behind_condition(scene, span[1]))
    subject, other = "", _carried(scene, reading.act.clause)
    if reading.act.is_noun:
        start, end = event_phrase(scene.page, reading.act.clause, reading.verb)
    elif other is not None:
        start = scene.page.words.starts[reading.act.clause.first + 1]
    elif retold := _retold(scene, reading):
        subject, start = retold
    elif _lacks_its_subject(scene, reading.act.clause, start):
        subject = _subject_shared(scene, reading)
        start = _predicate(scene, reading.act.clause, start) if subject else end
    else:
        start = _behind_joint(scene, reading, start)
    words = _words_of(scene, reading, start, end, whole=not subject)
    if not words:
        words = _whole_sentence(scene, reading.act.clause)
    elif reading.act.is_noun and " " not in words:
        words = f"The {words.lower()}"
    elif subject:
        begins = words[0] if scene.page.text[start] == words[0] else words[0].lower()
        words = shortened(paired(f"{subject} {begins}{words[1:]}"))
    words = f"{words} {other}" if other and not reading.act.is_noun else words
    return named(words, *_subject_named(scene, reading)) if opens_with_pronoun(words) else words


_STATES = frozenset(("name", "adjective", "seat"))
"""Rules of states that go by their own name."""
_JOINTS = wordset("before since until though although as once whereas")
"""Conjunctions that say nothing of what their clause tells."""
_WHILE = _JOINTS | {"while", "when", "after"}
"""Conjunctions that say nothing of what goes on behind their clause: "while Norland left and Ostia"."""


def _behind_joint(scene: Scene, reading: Reading, start: int) -> int:
    """Where what a clause tells begins behind its conjunction: "before | Norland left"."""
    clause, words = reading.act.clause, scene.page.words
    first = clause.first
    if clause.link != "subordinate" or words.starts[first] != start or words.lows[first] not in _JOINTS:
        return start
    behind = words.starts[first + 1]
    told = first + 1 < _verb_of(words, clause) and words.lows[first + 1] not in SUBORDINATORS
    is_phrase = not PRONOUNS.isdisjoint(words.lows[first + 2 : clause.verb]) or within(
        scene.page.datings, start, behind + 1
    )
    return behind if told and not is_phrase else start  # "As his envoy she left", "since May the yard has"


def _verb_of(words: Words, clause: Clause) -> int:
    """The verb of a clause, or the one behind a noun that looks like one: "when fighting | broke out"."""
    i = clause.verb
    looks_so = words.lows[i].endswith("ing") and i + 1 < clause.last and is_finite_form(words.lows[i + 1])
    return i + looks_so


_APPOSED = regex(r",\s(?:an?|the|one)\s(?:[a-z-]{2,20}\s){0,2}[a-z-]{2,20}\Z")
"""What takes up a clause at its end, for the next one to go on from: "left, a step | that"."""
_APPOSITION = 70
"""Characters of the longest of these."""


def _before_apposition(scene: Scene, reading: Reading, end: int) -> int:
    """Where a clause ends before the words that a relative clause behind it is about: "left, a step that"."""
    clause, words = reading.act.clause, scene.page.words
    goes_on = words.ends[clause.last - 1] == end and words.lows[clause.last : clause.last + 1] in _APPOSING
    start = max(words.ends[clause.verb], end - _APPOSITION)
    apposed = _APPOSED.search(scene.page.text, start, end) if goes_on and start < end else None
    return apposed.start() if apposed else end


def _is_hoped(scene: Scene, reading: Reading) -> bool:
    """Whether somebody only hopes for what is planned, so that nobody is to do it yet."""
    plan = reading.act.plan
    return plan is not None and reading.mood == "planned" and scene.page.words.lows[plan.at].startswith("hop")


def _behind_condition(scene: Scene, end: int) -> int:
    """Where what is told ends with the condition that follows it: "would help if that became necessary"."""
    words = scene.page.words
    i = scene.page.word_at(end)
    if words.lows[i : i + 1] not in _CONDITIONS:
        return end
    behind = next((clause for clause in scene.clauses if clause.first == i), None)
    return words.ends[behind.last - 1] if behind is not None and behind.link == "subordinate" else end


def _names_another(scene: Scene, reading: Reading) -> bool:
    """Whether the clause names an agreement of its own, and not the one told before: "the Water Treaty"."""
    words, clause = scene.page.words, reading.act.clause
    forms = words.forms[clause.first : clause.last]
    return any(form[:1].isupper() and form.lower() in ACCORDS for form in forms)


def _is_said_so(scene: Scene, reading: Reading) -> bool:
    """Whether the form of a kind says no more than the text: who only stops buying imposes no sanctions."""
    lows, clause = scene.page.words.lows, reading.act.clause
    if reading.noun >= 0 and lows[reading.noun] not in PRONOUNS:
        return False  # "The talks ended" does not say who met.
    if (reading.kind or "").startswith("agreement_") and _names_another(scene, reading):
        return False
    if reading.kind in _BY_WORDS:
        return any(word.startswith(_BY_WORDS[reading.kind]) for word in lows[clause.first : clause.last])
    if reading.kind == "visited":
        return all(m.person or can_be_person(m) for m in reading.roles.actors)
    return True


def _subject_named(scene: Scene, reading: Reading) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of those whom the subject means, and the office of whoever acts for a state by one."""
    roles = reading.roles
    if roles.rule == TOLD_BEFORE:
        return (), ()
    subject = roles.recipients if roles.rule.startswith("passive") else roles.actors
    people = tuple(
        m.name if can_be_person(m) else _with_article(scene.page.text[m.start : m.end])
        for m in subject
        if m.rule not in _STATES  # No state is "he".
    )
    return tuple(_as_told(scene.page, m) for m in subject), people


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


def _whole_sentence(scene: Scene, clause: Clause) -> str:
    """The sentence as a title, where the clause alone would say too little; of two by a semicolon its own."""
    words = scene.page.words
    first, last = scene.clauses[0].first, scene.clauses[-1].last  # behind the dateline
    parted = [i + 1 for i in range(first, last - 1) if words.lows[i] == ";"]
    start = words.starts[max((i for i in parted if i <= clause.first), default=first)]
    behind = next((i for i in parted if i >= clause.last), None)
    end = min(words.ends[behind - 1] if behind else scene.sentence.end, start + _READ)
    dates = tuple((dating.start, dating.end) for dating in within(scene.page.datings, start, end))
    return clause_title(scene.page.text, dates, start, end)


def _words_of(scene: Scene, reading: Reading, start: int, end: int, *, whole: bool) -> str:
    """The words between two offsets as a title, without the time and who says so."""
    end = min(end, start + _READ)
    datings = [
        one
        for one in within(scene.page.datings, start, end)
        if not (_is_subject(scene, reading, one) or _limits(scene, reading, one))
    ]
    dates = [(dating.start, dating.end) for dating in datings]
    verb = scene.page.words.starts[reading.verb]
    others = [] if reading.act.frame else [one for one in scene.frames if not one.cue[0] <= verb < one.cue[1]]
    frames = [span for frame in others if (span := _said_by(frame))]
    return clause_title(scene.page.text, (*dates, *frames), start, end, whole=whole)


def _is_subject(scene: Scene, reading: Reading, dating: Dating) -> bool:
    """Whether a time is what a clause is about: "Wednesday was declared a holiday"."""
    page, clause = scene.page, reading.act.clause
    first = page.word_at(dating.start)
    opens = first == clause.first and page.words.lows[first] not in PREPOSITIONS
    return opens and page.word_at(dating.end) == clause.verb


def _limits(scene: Scene, reading: Reading, dating: Dating) -> bool:
    """Whether a time says how long something does not happen: "will not be lifted before Friday"."""
    words, clause = scene.page.words, reading.act.clause
    i = scene.page.word_at(dating.start)
    bounds = not _LIMITS.isdisjoint(words.lows[max(i - 1, 0) : i + 1])
    return bounds and not NEGATIONS.isdisjoint(words.lows[clause.first : clause.verb + 2])


_LIMITS = frozenset(("before", "until", "till"))
_GIVEN_TOO = wordset(
    "given offered awarded paid told shown sent granted promised handed lent taught denied fined named"
    " elected appointed called declared considered sentenced"
)
"""Passive verbs with an object: "was awarded the prize", "was named the head"."""
_SHARED = HAVE | BE | MODALS
"""Auxiliaries that two verbs can share."""


def _subject_shared(scene: Scene, reading: Reading) -> str:
    """The words before the verb of the clause that this one shares its subject with: "Norland has"."""
    clause, words = reading.act.clause, scene.page.words
    frame = reading.act.frame
    if clause.parent < 0 or (frame is not None and frame.content[0] < words.starts[clause.first]):
        return ""
    parent = scene.clauses[clause.parent]
    if clause.link == "relative" and parent.verb >= 0:
        return _described(scene, reading)
    if clause.link == "relative" and words.lows[clause.first - 1] != ",":
        nearest = head_of(scene.page, clause)
        if nearest:
            return nearest  # "The toll of the quake | that struck Norland", not the toll
    if clause.link != "and" and not _hangs_on_phrase(scene, clause, parent):
        return ""
    while parent.link == "and" and parent.parent >= 0 and parent.verb <= parent.first + 1:
        parent = scene.clauses[parent.parent]
    # "Has signed and ratified", but not "did not sign and refused".
    shares = words.lows[parent.verb] in _SHARED and not _is_finite_alone(scene.page, clause, parent)
    until = main_verb(words.lows, parent) if shares else parent.verb
    until = parent.last if until < 0 else until
    while until - 1 > parent.first and words.lows[until - 1] in _LATELY:
        until -= 1  # "The league recently joined it and hopes to win"
    subject = _until(scene, parent, until)
    return (
        _before_relative(words, clause, parent, subject) if subject and clause.link == "relative" else subject
    )


def _carried(scene: Scene, clause: Clause) -> str | None:
    """What is told of others with a preposition: "with Norland" for "Norland, with which Ostia broke".

    "" where the clause is whole without it: "a war in which rebels took the town"; None for no such clause.
    """
    words, first = scene.page.words, clause.first
    if not _carries(words, first) or not first + 1 < clause.verb or words.lows[first + 1] in PRONOUNS:
        return None
    word = words.lows[first - 1]
    before = within(scene.page.parties, scene.sentence.start, words.starts[first - 1])
    i = first - 2 - (words.lows[first - 2] == ",")
    if before and before[-1].end == words.ends[i]:
        party = before[-1]
        the = "the " if words.lows[max(scene.page.word_at(party.start) - 1, 0)] == "the" else ""
        return f"{word} {the}{printed(scene.page.text[party.start : party.end])}"
    return "" if word in _WHEREIN else None


def _retold(scene: Scene, reading: Reading) -> tuple[str, int] | None:
    """The subject of a clause in other words, and where the rest of the clause begins."""
    clause, words = reading.act.clause, scene.page.words
    if subject := _of_whose(scene, clause):
        return subject, words.starts[clause.verb]
    subject = _done_by_the_way(scene, reading)
    return (subject, words.ends[clause.verb]) if subject else None


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
    if owner is None or owner.rule == "pair":
        return ""
    thing = printed(scene.page.text[words.starts[i + 1] : words.ends[clause.verb - 1]])
    if len(thing) >= _SUBJECT or i + 1 == clause.verb:
        return ""
    name = printed(scene.page.text[owner.start : owner.end])
    name = f"The {name}" if lows[max(scene.page.word_at(owner.start) - 1, 0)] == "the" else name
    return f"{name}' {thing}" if name.endswith("s") else f"{name}'s {thing}"


def _done_by_the_way(scene: Scene, reading: Reading) -> str:
    """The subject and the verb of what a participle tells: "Norland pledged" for "left, pledging to"."""
    clause, words = reading.act.clause, scene.page.words
    if clause.link != "participle" or clause.parent < 0 or clause.verb != clause.first:
        return ""
    parent = scene.clauses[clause.parent]
    told = parent.link == "main" and parent.verb > parent.first and reading.mood == "actual"
    if not told or is_passive(words.lows, main_verb(words.lows, parent)) or words.lows[parent.verb] in BE:
        return ""
    base = next(filter(is_base_form, bases_of_present(words.lows[clause.verb])), "")
    subject = _until(scene, parent, parent.verb)
    is_named = subject and not opens_with_pronoun(f"{subject} ")
    return f"{subject} {verb_forms(base).past}" if base and is_named else ""


def _until(scene: Scene, clause: Clause, until: int) -> str:
    """The words of a clause before one of its words, behind the time that opens it."""
    words = scene.page.words
    first = clause.first + (clause.link == "subordinate" and words.lows[clause.first] in _WHILE)
    start, end = _behind_time(scene, words.starts[first], until), words.ends[until - 1]
    if not start < end < start + _SUBJECT:
        return ""
    subject = printed(scene.page.text[start:end])
    subject = subject if "," in subject[:-1] else subject.rstrip(",— ")  # "The mayor, Jan Dahl, left"
    return subject[:1].upper() + subject[1:]


def _before_relative(words: Words, clause: Clause, phrase: Clause, subject: str) -> str:
    """The words for what a relative clause tells of, with what makes a sentence of both."""
    if clause.verb == clause.first:  # "The yard, built in 1968"
        return f"{subject.rstrip(',')} {'were' if _is_of_many(words, phrase) else 'was'}"
    if "," in subject[:-1] and words.lows[clause.first] in _WHO:
        return f"{subject.rstrip(',')},"  # "Oda Lind, a baker who left": "Oda Lind, a baker, left"
    return subject


def _hangs_on_phrase(scene: Scene, clause: Clause, parent: Clause) -> bool:
    """Whether a relative clause tells of all that stands before it: "The yard, which was sold"."""
    lows, forms = scene.page.words.lows, scene.page.words.forms
    if clause.link != "relative" or lows[parent.first] in SUBORDINATORS:
        return False
    of_subject = lows[clause.first] in _WHO and _only_says_when(scene, clause)
    # "The yard, built in 1968", but not "The mayor, Jan Dahl, resigned"
    opens = clause.verb == clause.first and lows[clause.verb] in irregular_participles()
    alone = "," not in lows[parent.first : parent.last - 1] and lows[parent.first] not in PREPOSITIONS
    done_to = alone and (opens or is_bare_participle(lows, clause, clause.verb))
    told = any(
        is_base_form(forms[i]) and lows[i - 1] not in DETERMINERS | PREPOSITIONS
        for i in range(parent.first + 1, parent.last)
    )  # "Many hold shares of it, which", but not "Secretary of State Oda Lind, who"
    return (of_subject or done_to) and not told


def _is_of_many(words: Words, phrase: Clause) -> bool:
    """Whether the phrase that a clause hangs on is of several: "two yards of Norland"."""
    lows, last = words.lows, phrase.last
    behind = (
        i for i in range(phrase.first + 1, last) if lows[i] in PREPOSITIONS or not lows[i][:1].isalnum()
    )
    head = next(behind, last) - 1
    plural = lows[head] in _PEOPLE or (
        lows[head].endswith("s") and not lows[head].endswith(("ss", "us", "is"))
    )
    named = head > phrase.first and words.forms[head][:1].isupper()
    return "and" in lows[phrase.first : last] or (plural and not named)


def _is_finite_alone(page: Page, clause: Clause, parent: Clause) -> bool:
    """Whether a verb can share no auxiliary: "were agreed and took effect", "was built and had its test"."""
    lows = page.words.lows
    verb = lows[clause.verb]
    only_past = verb in irregular_pasts() and verb not in irregular_participles()
    if verb in AUXILIARIES or only_past or verb.endswith("s"):
        return True
    if lows[parent.verb] in MODALS and not is_base_form(verb):
        return True  # "would open talks and hoped to agree"
    return lows[parent.verb] in BE and (verb in NEVER_DONE or _has_object(page, clause))


def _has_object(page: Page, clause: Clause) -> bool:
    """Whether a verb acts on what stands right behind it: "and freed the men", not "awarded the prize"."""
    words, i = page.words, clause.verb + 1
    if i >= clause.last or words.lows[clause.verb].endswith("ing") or words.lows[clause.verb] in _GIVEN_TOO:
        return False
    start = words.starts[i]
    if within(page.datings, start, start + 1):
        return False
    return words.lows[i] in DETERMINERS or bool(within(page.parties, start, start + 1))


def _described(scene: Scene, reading: Reading) -> str:
    """What a relative clause is about, where it is one party or an event: "... of Norland, which left"."""
    if reading.noun >= 0:
        return _phrase_of(scene, reading.noun)
    actors, clause = reading.roles.actors, reading.act.clause
    head = head_of(scene.page, clause)
    opens = scene.page.words.lows[clause.first] in _WHO and clause.verb == clause.first + 1
    actor = actors[0] if opens and len(actors) == 1 else None
    if actor is None or (head and actor.code and not actor.person):
        return head  # "A Danish ship", not its state
    return actor.name


def _predicate(scene: Scene, clause: Clause, start: int) -> int:
    """Where what a clause says of a subject that is told for it begins."""
    words, first = scene.page.words, clause.first
    if clause.link == "relative" and words.lows[first] in _WHO and _only_says_when(scene, clause):
        return words.starts[clause.verb]
    return _behind_time(scene, start, clause.verb + 1)


def _only_says_when(scene: Scene, clause: Clause) -> bool:
    """Whether between "which" and its verb nothing stands but a time: "which last month withdrew"."""
    words = scene.page.words
    first, verb = words.starts[clause.first], words.starts[clause.verb]
    told = within(scene.page.datings, first, verb)
    inside = range(clause.first + 1, clause.verb)
    return all(
        words.lows[i] in PREPOSITIONS or any(d.start <= words.starts[i] < d.end for d in told) for i in inside
    )


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


def _said_by(frame: Frame) -> tuple[int, int] | None:
    """The span of the words that say who says it, if they stand together."""
    source = frame.source if frame.source[0] < frame.source[1] else frame.cue
    gap = max(source[0], frame.cue[0]) - min(source[1], frame.cue[1])
    return (min(source[0], frame.cue[0]), max(source[1], frame.cue[1])) if gap < _TOGETHER else None


def _lacks_its_subject(scene: Scene, clause: Clause, start: int) -> bool:
    """Whether the clause goes on from another one: "went on to the north", "whom they sent"."""
    words, first = scene.page.words, clause.first
    if start <= scene.sentence.start or words.forms[first][:1].isupper():
        return False
    if clause.link in _WHOLE and words.starts[first] == start:
        return first + (words.lows[first] in SUBORDINATORS) >= _verb_of(words, clause)
    if words.lows[first] in ("that", "where") and clause.verb > first + 1:
        return False  # "reports that Norland bought it", "in Oslo, where a yard closed"
    return words.lows[first] not in _SUBJECT_OPENERS


def _rules(
    scene: Scene, reading: Reading, statement: Statement, quantity: QuantityMention | None
) -> tuple[Rule, ...]:
    """For every field that was set, the rule and the words that it read."""
    text, words, act = scene.page.text, scene.page.words, reading.act
    rules = _rules_of_kind(scene, reading)
    if act.dating is not None and reading.when is not None:
        rules.append(("when", act.dating.rule, text[act.dating.start : act.dating.end]))
    elif reading.when is not None:
        rules.append(("when", "going on", words.forms[reading.verb]))
    for roles in (reading.roles, reading.supplied):
        if mentions := roles.actors + roles.recipients:
            rules.append(("parties", roles.rule, "; ".join(text[m.start : m.end] for m in mentions)))
    if statement.place:
        rules.append(("place", "place of the clause", statement.place))
    if quantity is not None:
        rules.append(("quantity", "number and unit", text[quantity.start : quantity.end]))
    if statement.item:
        rules.append(("item", "object of the verb", statement.item))
    if statement.about:
        rules.append(("about", "name of an agreement", statement.about))
    rules.append(("factuality", statement.factuality, words.forms[reading.verb]))
    rules.extend(("claims", claim.stance, claim.cue) for claim in reading.claims)
    return tuple([Rule(field, name, " ".join(said.split())) for field, name, said in rules])


def _rules_of_kind(scene: Scene, reading: Reading) -> list[tuple[str, str, str]]:
    """The rule of the kind and its words, if it has one."""
    text, words, act = scene.page.text, scene.page.words, reading.act
    if reading.trigger is not None:
        stretch = text[words.starts[reading.trigger.first] : words.ends[reading.trigger.last]]
        return [("kind", reading.trigger.pattern.name, stretch)]
    if reading.kind is not None and reading.noun >= 0:
        return [("kind", TOLD_BEFORE, words.forms[reading.noun])]
    return [("kind", "words of saying", text[slice(*act.frame.cue)])] if act.frame is not None else []
