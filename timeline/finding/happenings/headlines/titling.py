"""The title of a happening: a form of its kind, or the words of its clause, whole without the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.clauses import is_brought_about
from timeline.finding.finite import is_finite_form
from timeline.finding.happenings.anaphora.reference import PRONOUNS
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.headlines.counted import with_counted
from timeline.finding.happenings.headlines.gaps import first_told, told_in_gap
from timeline.finding.happenings.headlines.heads import phrase_before
from timeline.finding.happenings.headlines.naming import with_names
from timeline.finding.happenings.headlines.retelling import (
    JOINTS,
    carried,
    carries,
    done_to_object,
    predicate_start,
    retold,
    subject_parted,
    subject_shared,
    who_followed,
)
from timeline.finding.happenings.headlines.shortening import closed, is_long, shortened, unstranded
from timeline.finding.happenings.headlines.titles import (
    TITLED,
    Parts,
    begun,
    clause_title,
    paired,
    printed,
    title_of,
)
from timeline.finding.happenings.opposites.unnamed import IN_WHOSE_PLACE, TOPIC
from timeline.finding.happenings.page import within
from timeline.finding.happenings.standing.mood import takes_nothing
from timeline.finding.happenings.standing.speaking import without_aside
from timeline.finding.happenings.standing.vouching import behind_measure
from timeline.finding.happenings.triggers.nouns import event_phrase
from timeline.finding.inflection import irregular_pasts
from timeline.finding.joints import STORY
from timeline.finding.regex import regex
from timeline.finding.words import (
    AUXILIARIES,
    NEGATIONS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.quantities import QuantityMention
    from timeline.finding.words import Words

__all__ = ["title_for"]

_SUBJECT_OPENERS = wordset(
    "a an the this these those there all another any both each every few many more most no one two three ten"
    " several some he she it they we you his her its their our i what"
)
"""Words that a subject in small letters begins with."""
_GOING_ON = frozenset(("and", "but"))
_APPOSING = (("that",), ("which",), ("who",))
"""Words that open a relative clause about what stands before them without a comma."""
_WHOLE = frozenset(("main", "subordinate"))
"""Links of clauses that have a subject of their own."""
_BY_THE_WAY = frozenset(("participle", "subordinate"))
"""Links of clauses that tell by a form in -ing what the subject of another one does."""
_BETWEEN = frozenset(("by", "with", "between"))
_ASKING = frozenset(("what", "how", "whether", "why", "that", "if"))
"""Words at the end of a clause that what follows belongs to."""
_ASKED = (("what",), ("how",), ("whether",), ("why",), ("who",), ("where",), ("when",), ("which",))
"""What opens a question behind a preposition: "looking into | whether it was sold"."""
_TELLING = (("that",), ("whether",), ("how",), ("why",))
_CONDITIONS = (("if",), ("unless",))
_AS_SOON = (("as", "soon", "as"), ("as", "long", "as"))
_AND_ONE = (("and", "a"), ("and", "an"), ("and", "one"))
_LITTLE = 4
"""Words of a relative clause that is told with its time, so that it tells something."""
_READ = 2000
"""Characters of what is said from which its title is made."""
_TOGETHER = 4
"""Characters that may stand between a source and its cue: "according to (the) ministry"."""
_BY_WORDS = {
    "sanctioned": ("sanction", "embargo", "penalt"),
    "sanctions_lifted": ("sanction", "embargo", "penalt"),
    "agreement_ended": ("withdr", "leav", "left", "quit", "pull"),
    "agreement_suspended": ("suspend", "froze", "freez"),
    "agreement_signed": ("sign", "initial", "ink", "conclud", "names"),
    "agreement_ratified": ("ratif", "approv"),
    "agreement_in_force": ("force", "effect", "operation", "appl"),
    "called": ("phon", "telephon", "call", "ring", "rang", "rung", "dial"),
}
"""How the words begin without which the form of a kind would say what the text does not."""
_VISITING = ("visit", "tour", "trip", "stopover", "guest")
"""The same of whoever acts for nobody: not "visits Peru" of an emigrant who arrived there."""
_NO_VISIT = wordset(
    "exile asylum refuge home back return returns returned returning flee flees fled fleeing settled moved"
    " emigrated landed"
)
"""Words of those who come to stay, or come back."""
_TAKING_UP = frozenset(("it", "both", "one", "this"))
"""Pronouns for an agreement told of before."""
_GIVING = (
    "suppl",
    "provid",
    "deliver",
    "giv",
    "gave",
    "send",
    "sent",
    "donat",
    "lend",
    "lent",
    "ship",
    "sell",
    "sold",
)
_BY_VERB = {
    "supplied": _GIVING,
    "aided": (*_GIVING, "help", "aid", "assist", "grant"),
    "forces_sent": ("send", "sent", "deploy", "dispatch", "station", "mov", "redeploy"),
}
"""The same of the verb that tells it."""
_CHOSEN = frozenset(("ties_cut", "pledged", "forces_withdrawn"))
"""Kinds whose words may tell of another kind, but not in its form."""
_APPOSED = regex(r",\s(?:an?|the|one)\s(?:[a-z-]{2,20}\s){0,2}[a-z-]{2,20}\Z")
"""What takes up a clause at its end, for the next one to go on from: "left, a step | that"."""
_ANOTHER_DEED = regex(r",?\s(?:and|or)\s[a-z]{2,20}ing\b")
"""Where a participle ends that another is joined to: "killing ten | and injuring two"."""
_TRAILING = regex(r",?\s(?:and(?:\sthe)?|the)\Z")
"""What is left over before the next giver: "4 million | and the"."""
_APPOSITION = 70
"""Characters of the longest of these."""
_LASTING = regex(
    r"\w+\s(?:hour|day|week|month|year)s?\sof\s(?:[a-z]+\s){1,3}?(?=from\b|(?:begin|start)ning\b|on\b)"
)
"""What lasts for some time, told with when it begins."""
_LIMITS = frozenset(("before", "until", "till"))
_COMPARING = frozenset(("than", "as"))
_AS_EARLY = wordset("early late recently back soon later earlier sooner more less")
"""Words before "as" and "than" that tell when: "as early as May", "no later than May"."""
_HAVING = (" to have ", " having ", " of having ", " to having ", " about having ")
"""How that goes on which somebody claims or admits to have done."""


def title_for(
    scene: Scene,
    reading: Reading,
    *,
    span: tuple[int, int],
    thing: str | None,
    place: str | None,
    quantity: QuantityMention | None,
) -> str:
    """The title of what a reading tells.

    Args:
        scene: its sentence.
        reading: what is told.
        span: the offsets of its words.
        thing: what is given, or the agreement that it is about.
        place: where it is.
        quantity: how much is given.
    """
    words = closed(_told(scene, reading, span, thing=thing, place=place, quantity=quantity))
    if is_long(words) and (said := _speaker_first(scene, reading)):
        words = closed(said)
    title = closed(shortened(words, _needed(scene, reading)) if is_long(words) else unstranded(words))
    return " ".join(title.split())  # a quotation may go on in the next paragraph


def _speaker_first(scene: Scene, reading: Reading) -> str:
    """What somebody says, behind who says so, where he is told behind it: "Lind said: “We will go”"."""
    frame, text = reading.act.frame, scene.page.text
    if frame is None or not frame.is_speech or frame.is_inserted:
        return ""
    start, end = without_aside(text, frame.source)
    if not frame.content[0] < frame.content[1] <= min(start, frame.cue[0]) or start >= end:
        return ""
    starts = scene.page.words.starts
    tells = any(one.verb >= 0 and frame.says(starts[one.verb]) for one in scene.clauses)
    if not tells and text[frame.content[0]] not in QUOTES:
        return ""  # "In a letter, Lind asked for"
    opens = max(frame.content[0], starts[scene.clauses[0].first])  # behind the dateline
    opens = opens if frame.content[0] >= scene.sentence.start else frame.content[0]
    spans = (start, end), frame.cue, (opens, frame.content[1])
    source, cue, said = (printed(text[slice(*span)]) for span in spans)
    source += "," if "," in source else ""
    cue = "said" if cue == "told" else cue
    said = said.strip(" ,")
    told = said[0].lower() + said[1:] if said.partition(" ")[0].lower() in _SUBJECT_OPENERS else f": {said}"
    return with_names(scene, reading, f"{begun(source)} {cue} {told}".replace(" : ", ": "))


def _needed(scene: Scene, reading: Reading) -> Sequence[str]:
    """The words that a title is nothing without: its verb, and the one of what somebody says."""
    forms, frame = scene.page.words.forms, reading.act.frame
    needed = [forms[reading.verb]]
    if frame is not None:
        start, end = frame.content
        said = (one for one in scene.clauses if start <= scene.page.words.ends[one.first] < end)
        needed += [forms[one.verb] for one in said if one.verb >= 0 and one.link in _WHOLE][:1]
    return needed


def _told(
    scene: Scene,
    reading: Reading,
    span: tuple[int, int],
    *,
    thing: str | None,
    place: str | None,
    quantity: QuantityMention | None,
) -> str:
    """The form of its kind, or the words of its clause, whole without the rest."""
    if reading.act.is_sum and reading.act.whom:
        return _of_sum(scene, reading, *reading.act.whom)
    if (
        reading.kind in TITLED
        and _is_said_so(scene, reading)
        and not takes_nothing(scene.page.words.lows, reading.verb)
        and not _is_hoped(scene, reading)
    ):
        parts = Parts(
            tuple(mention.name for mention in reading.roles.actors),
            () if _goes_unnamed(reading) else tuple(m.name for m in reading.roles.recipients),
            _as_written(scene, reading, thing),
            quantity.quantity if quantity else None,
            place,
        )
        title = title_of(reading.kind, parts, reading.mood)
        if title is not None:
            return title
    return with_counted(scene, reading, with_names(scene, reading, _of_clause(scene, reading, span)))


def _of_clause(scene: Scene, reading: Reading, span: tuple[int, int]) -> str:
    """The words of its clause, whole without the rest."""
    if followed := who_followed(scene, reading):
        return followed
    end = _behind_content(scene, reading, _behind_condition(scene, span[1]))
    start, end = span[0], _before_apposition(scene, reading, end)
    stop = first_told(scene, reading)
    if start < stop:
        subject, first = _opening(scene, reading, start, stop)
        told = _words_of(scene, reading, first, stop, whole=not subject)
        if again := told_in_gap(
            scene, reading, f"{subject} {told[:1].lower()}{told[1:]}" if subject else told
        ):
            return with_names(scene, reading, again)
    subject, other = "", carried(scene, reading.act.clause)
    done = None if reading.act.is_noun or other is not None else done_to_object(scene, reading.act.clause)
    if reading.act.is_noun:
        start, end = event_phrase(scene.page, reading.act.clause, reading.verb)
    elif other is not None:
        start = scene.page.words.starts[reading.act.clause.first + 1]
    elif done is not None:
        (subject, start), end = done, _until_time(scene, reading, end)
    else:
        subject, start = _opening(scene, reading, start, end)
    words = _words_of(scene, reading, start, end, whole=not subject)
    if not words:
        words = done[0] if done else _with_its_phrase(scene, reading, end)
    elif reading.act.is_noun and " " not in words:
        words = f"The {words.lower()}"
    elif subject:
        words = _with_subject(subject, words, reading.act.clause, scene.page.text[start:end])
    return f"{words} {other}" if other and not reading.act.is_noun else words


def _as_written(scene: Scene, reading: Reading, thing: str | None) -> str | None:
    """What is given or signed, with "a" where the clause has that, or "an agreement" for a pronoun."""
    clause, words = reading.act.clause, scene.page.words
    if thing is None and (reading.kind or "").startswith("agreement_"):
        behind = words.lows[reading.verb + 1 : reading.verb + 2]
        return "an agreement" if behind and behind[0] in _TAKING_UP else None  # "signed it"
    told = scene.page.text[words.starts[clause.first] : words.ends[clause.last - 1]]
    articles = ("the",) if thing and thing.split()[1:2] == ["of"] else ("a", "an")  # "the first of four"
    written = next((f"{a} {thing}" for a in articles if thing and f" {a} {thing}" in told), None)
    return written or thing


def _of_sum(scene: Scene, reading: Reading, start: int, end: int) -> str:
    """What else is given with the verb told before: "Chile pledged 4 million" for ", Chile 4 million"."""
    giver = scene.page.word_at(start)
    first = giver - (scene.page.words.lows[giver - 1] == "the")
    party = next(iter(within(scene.page.parties, start, end)))
    name = scene.page.text[scene.page.words.starts[first] : party.end]
    verb = scene.page.words.forms[reading.verb]
    written = scene.page.text[party.end : end].lstrip(" ,")
    told = _TRAILING.sub("", _words_of(scene, reading, party.end, end, whole=False))
    told = told[0].lower() + told[1:] if written[:1].islower() else told
    return f"{begun(name)} {verb} {told}"


def _opening(scene: Scene, reading: Reading, start: int, end: int) -> tuple[str, int]:
    """The subject that is told for a clause, if it has none of its own, and where the rest begins."""
    if again := retold(scene, reading):
        return again
    clause = reading.act.clause
    if is_brought_about(scene.page.words.lows, clause) and scene.clauses[clause.parent].link in STORY:
        return "", scene.page.words.starts[scene.clauses[clause.parent].first]
    if _lacks_its_subject(scene, clause, start):
        subject = subject_shared(scene, reading)
        return subject, predicate_start(scene, clause, start) if subject else end
    return subject_parted(scene, clause), _behind_joint(scene, reading, start)


def _until_time(scene: Scene, reading: Reading, end: int) -> int:
    """Where what is told of an object ends with its time: "an order issued on Monday | and also"."""
    dating, verb = reading.act.dating, scene.page.words.starts[reading.act.verb]
    return dating.end if dating is not None and verb < dating.start < end else end


def _with_subject(subject: str, words: str, clause: Clause, written: str) -> str:
    """What a clause says behind the subject that is told for it; a name keeps its capital."""
    if clause.link in _BY_THE_WAY:
        words = _ANOTHER_DEED.split(words, maxsplit=1)[0]
    is_name = words.partition(" ")[0] in written.split()
    return paired(f"{subject} {words if is_name else words[0].lower() + words[1:]}")


def _behind_joint(scene: Scene, reading: Reading, start: int) -> int:
    """Where what a clause tells begins behind its conjunction: "before | Norland left"."""
    clause, words = reading.act.clause, scene.page.words
    first = clause.first
    if clause.link == "main" and words.lows[first] in _GOING_ON and words.lows[first + 1] == ",":
        comma = next((i for i in range(first + 2, clause.verb) if words.lows[i] == ","), -1)
        return words.starts[comma + 1] if comma > 0 else start  # "and, in 2022, | Norland joined"
    if clause.link != "subordinate" or words.starts[first] != start:
        return start
    if (behind := behind_measure(words.lows, clause)) >= 0:
        measured = next((d.end for d in within(scene.page.datings, start, start + 1)), 0)
        return max(words.starts[behind], words.starts[scene.page.word_at(measured)])
    if words.lows[first] in _GOING_ON and words.lows[first + 1] == "that":
        return words.starts[first + 2]  # "said that it would close, and that | its staff would leave"
    if words.lows[first] not in JOINTS:
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
    behind = words.lows[i + 1] if 0 <= i < clause.last - 1 else ""
    if words.lows[i].endswith("s") and words.lows[i] not in AUXILIARIES:  # "but shares | fell"
        return i + (behind.endswith("ed") or behind in irregular_pasts())
    return i + (words.lows[i].endswith("ing") and is_finite_form(behind))


def _before_apposition(scene: Scene, reading: Reading, end: int) -> int:
    """Where a clause ends before the words that a relative clause behind it is about: "left, a step that"."""
    clause, words = reading.act.clause, scene.page.words
    if words.lows[clause.last : clause.last + 1] not in _APPOSING or words.ends[clause.last - 1] != end:
        return end
    start = max(words.ends[clause.verb], end - _APPOSITION)
    apposed = _APPOSED.search(scene.page.text, start, end) if start < end else None
    return apposed.start() if apposed else end


def _is_hoped(scene: Scene, reading: Reading) -> bool:
    """Whether somebody only hopes for what is planned, so that nobody is to do it yet."""
    plan = reading.act.plan
    return plan is not None and reading.mood == "planned" and scene.page.words.lows[plan.at].startswith("hop")


def _behind_condition(scene: Scene, end: int) -> int:
    """Where what is told ends with the condition that follows it: "would help if that became necessary"."""
    words = scene.page.words
    i = scene.page.word_at(end)
    if words.lows[i : i + 1] not in _CONDITIONS and words.lows[max(i - 2, 0) : i + 1] not in _AS_SOON:
        return end
    behind = [clause for clause in scene.clauses if clause.first >= i]
    if not behind or behind[0].first != i or behind[0].link != "subordinate":
        return end
    told = len(behind) > 1 and "that" in words.lows[behind[1].first - 1 : behind[1].first + 1]
    return words.ends[behind[told].last - 1]


def _behind_content(scene: Scene, reading: Reading, end: int) -> int:
    """Where what is told ends with what somebody found or is looking at: "looks at what | it could do"."""
    clause, words = reading.act.clause, scene.page.words
    last = clause.last - 1
    if words.ends[last] != end:
        return end
    opener = words.lows[clause.last : clause.last + 1]
    asks = words.lows[last] in _ASKING or (words.lows[last] in PREPOSITIONS and opener in _ASKED)
    if not (asks or (opener in _TELLING and _ends_with_verb(scene.page, clause, end))):
        return end
    behind = next((one for one in scene.clauses if one.first >= clause.last and one.verb >= 0), None)
    return words.ends[behind.last - 1] if behind is not None else end


def _ends_with_verb(page: Page, clause: Clause, end: int) -> bool:
    """Whether a clause ends with its verb, or with a time right behind it."""
    times = within(page.datings, page.words.ends[clause.verb], end) if clause.verb >= 0 else ()
    return clause.last - 1 == clause.verb or any(
        d.end == end and page.word_at(d.start) <= clause.verb + 2 for d in times[-1:]
    )


def _names_another(scene: Scene, reading: Reading) -> bool:
    """Whether the clause names an agreement of its own, and not the one told before: "the Water Treaty"."""
    words, clause = scene.page.words, reading.act.clause
    forms = words.forms[clause.first : clause.last]
    return any(form[:1].isupper() and form.lower() in ACCORDS for form in forms)


def _goes_unnamed(reading: Reading) -> bool:
    """Whether the title does not name the other side: no word tells it, or it is a town that is visited."""
    rule = reading.roles.rule
    return rule.endswith(TOPIC) or (reading.kind == "visited" and rule.endswith(IN_WHOSE_PLACE))


def _is_said_so(scene: Scene, reading: Reading) -> bool:
    """Whether the form of a kind says no more than the text: who only stops buying imposes no sanctions."""
    lows, clause = scene.page.words.lows, reading.act.clause
    if _is_of_pact(reading) and _BETWEEN.isdisjoint(lows[clause.first : clause.last]):
        return False  # "under a pact | signed in May" does not say by whom.
    if reading.noun >= 0 and lows[reading.noun] not in PRONOUNS:
        return False  # "The talks ended" does not say who met.
    trigger = reading.trigger
    by_choice = trigger is not None and (trigger.kind in _CHOSEN or _only_agrees(lows, trigger))
    if by_choice or ((reading.kind or "").startswith("agreement_") and _names_another(scene, reading)):
        return False  # "Norland left the bloc", "Norland and Ostia agreed to build a road": no pact is named.
    if reading.kind == "visited" and not all(m.person or can_be_person(m) for m in reading.roles.actors):
        return False
    told = lows[clause.first : clause.last]
    if reading.kind == "visited" and not any(word.startswith(_VISITING) for word in told):
        return all(m.code for m in reading.roles.actors) and _NO_VISIT.isdisjoint(told)
    by_verb = _BY_VERB.get(reading.kind or "")
    told = (lows[trigger.at],) if by_verb and trigger is not None else told
    beginnings = by_verb or _BY_WORDS.get(reading.kind or "")
    return beginnings is None or any(word.startswith(beginnings) for word in told)


def _only_agrees(lows: Sequence[str], trigger: Trigger) -> bool:
    """Whether two only agree, and no word names what they sign: "the two agreed in May"."""
    agrees = trigger.kind == "agreement_signed" and lows[trigger.at].startswith(("agree", "settl"))
    return agrees and ACCORDS.isdisjoint(lows[trigger.first : trigger.last + 1])


def _is_of_pact(reading: Reading) -> bool:
    """Whether a participle tells of a pact, and one of those is known who signed it."""
    clause, kind = reading.act.clause, reading.kind or ""
    reduced = clause.link == "relative" and clause.verb == clause.first
    return reduced and kind.startswith("agreement_") and len(reading.roles.actors) == 1


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


def _with_its_phrase(scene: Scene, reading: Reading, end: int) -> str:
    """A relative clause behind the phrase that it tells of; the sentence where that is short, or for others.

    What a participle tells of the phrase before it is another deed than that of the sentence.
    """
    clause, words = reading.act.clause, scene.page.words
    whole = _whole_sentence(scene, clause)
    reduced = clause.verb == clause.first and words.lows[clause.first - 1] != ","
    opener = words.forms[clause.first]
    opened = opener in RELATIVES and (is_long(whole) or _tells_little(whole, opener))
    if clause.link != "relative" or not (reduced or opened) or carries(words, clause.first):
        return whole
    first = phrase_before(scene.page, clause) if clause.first else 0
    named = words.forms[first][:1].isupper() and words.lows[first - 1] in PREPOSITIONS
    joined = words.lows[first - 1 : first + 1] in _AND_ONE  # "two Danes and a Finn who were freed"
    if first == clause.first or joined or (reduced and named):  # "its border with Peru, shut since May"
        return whole
    start = words.starts[first]
    comma = scene.page.text.find(",", words.ends[clause.verb], end) if reduced else -1
    end = comma if comma > 0 else end
    dates = tuple((one.start, one.end) for one in within(scene.page.datings, start, end))
    told = clause_title(scene.page.text, dates, start, end)
    if opened and not _tells_little(told, opener):
        return told
    if reduced and not told.endswith(opener):
        return told
    return begun(printed(scene.page.text[start:end]).rstrip(" ,;:."))  # "lorries introduced in May"


def _tells_little(title: str, opener: str) -> bool:
    """Whether next to nothing follows the word that opens a relative clause: ", which began"."""
    return len(title.rpartition(f" {opener} ")[2].split()) < _LITTLE


def _words_of(scene: Scene, reading: Reading, start: int, end: int, *, whole: bool) -> str:
    """The words between two offsets as a title, without the time and who says so."""
    end = min(end, start + _READ)
    datings = [
        one
        for one in within(scene.page.datings, start, end)
        if not (_is_subject(scene, reading, one) or _limits(scene, reading, one))
    ]
    dates = [(_behind_thing(scene.page.text, dating), dating.end) for dating in datings]
    verb = scene.page.words.starts[reading.verb]
    first = scene.page.words.starts[reading.act.clause.first]
    others = [] if reading.act.frame else [one for one in scene.frames if not one.cue[0] <= verb < one.cue[1]]
    others = [one for one in others if not _avows_deed(scene.page.text, one, first, verb)]
    frames = [span for frame in others if (span := _said_by(frame))]
    return clause_title(scene.page.text, (*dates, *frames), start, end, whole=whole)


def _behind_thing(text: str, dating: Dating) -> int:
    """Where a time begins behind what lasts so long: "a week of mourning | from Monday"."""
    lasts = _LASTING.match(text, dating.start, dating.end)
    return lasts.end() if lasts else dating.start


def _is_subject(scene: Scene, reading: Reading, dating: Dating) -> bool:
    """Whether a time is what a clause is about: "Wednesday was declared a holiday"."""
    page, clause = scene.page, reading.act.clause
    first = page.word_at(dating.start)
    opens = first == clause.first and page.words.lows[first] not in PREPOSITIONS
    return opens and page.word_at(dating.end) == clause.verb


def _limits(scene: Scene, reading: Reading, dating: Dating) -> bool:
    """Whether a time says how long something does not happen, or how much: "not lifted before Friday"."""
    words, clause = scene.page.words, reading.act.clause
    i = scene.page.word_at(dating.start)
    if words.lows[max(i - 1, 0)] in _COMPARING and words.lows[max(i - 2, 0)] not in _AS_EARLY:
        return True  # "twice as many as a year ago"
    if dating.rule == "retold":
        return True  # "Two days after | it sank, they left"
    bounds = not _LIMITS.isdisjoint(words.lows[max(i - 1, 0) : i + 1])
    return bounds and not NEGATIONS.isdisjoint(words.lows[clause.first : clause.verb + 2])


def _avows_deed(text: str, frame: Frame, first: int, verb: int) -> bool:
    """Whether a clause tells a deed by who denies or claims it, and nothing else: "denied selling"."""
    if not first <= frame.cue[0] < frame.cue[1] < verb:
        return False
    return frame.mention.stance == "denies" or text.startswith(_HAVING, frame.cue[1])


def _said_by(frame: Frame) -> tuple[int, int] | None:
    """The span of the words that say who says it, if they stand together."""
    source = frame.source if frame.source[0] < frame.source[1] else frame.cue
    gap = max(source[0], frame.cue[0]) - min(source[1], frame.cue[1])
    behind = frame.content[0] if frame.cue[0] < source[0] else 0  # "according to a report seen by Ostia, it"
    return (min(source[0], frame.cue[0]), max(source[1], frame.cue[1], behind)) if gap < _TOGETHER else None


def _lacks_its_subject(scene: Scene, clause: Clause, start: int) -> bool:
    """Whether the clause goes on from another one: "went on to the north", "whom they sent"."""
    words, first = scene.page.words, clause.first
    if start <= scene.sentence.start or words.forms[first][:1].isupper():
        return False
    if clause.link in _WHOLE and words.starts[first] == start:
        return first + (words.lows[first] in SUBORDINATORS) >= _verb_of(words, clause)
    if words.lows[first] in _GOING_ON and _verb_of(words, clause) > clause.verb == first + 1:
        return False  # "Sales rose, but shares fell"
    if words.lows[first] in ("that", "where") and clause.verb > first + 1:
        return False  # "reports that Norland bought it", "in Oslo, where a yard closed"
    return words.lows[first] not in _SUBJECT_OPENERS
