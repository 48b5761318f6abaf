"""Which of the acts of a sentence are kept as happenings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.reference import PRONOUNS
from timeline.finding.happenings.casting import is_planned, is_told_after
from timeline.finding.happenings.page import within
from timeline.finding.happenings.reading import read_part
from timeline.finding.happenings.roles.sides import SPEECH_ACTS
from timeline.finding.happenings.standing.framing import only_frames
from timeline.finding.happenings.standing.intending import STATIVE, demands
from timeline.finding.happenings.standing.vouching import TO_COME, is_account
from timeline.finding.happenings.writing import span_of
from timeline.finding.inflection import can_be_participle, spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.words import BE, MODALS, PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.anaphora.answering import Answer
    from timeline.finding.happenings.casting import Part
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene

__all__ = ["can_matter", "names_somebody", "tell"]

_FLOWING = frozenset(("supplied", "forces_sent", "forces_withdrawn", "sanctioned", "sanctions_lifted"))
"""Kinds that an alliance state is made of: what somebody reports of them counts without a date."""
_BOTH = 2
_QUESTIONS = frozenset(("who", "whom", "what", "how", "whether", "why", "when", "where"))
_ASKING = frozenset(
    ("clear", "unclear", "known", "unknown", "say", "said", "ask", "asked", "disclose", "decided")
)
"""Words behind which a clause asks what is not told: "it was not clear who would pay"."""


def tell(scene: Scene, parts: Sequence[Part], answers: Sequence[Answer]) -> Sequence[Reading]:
    """What of a sentence is kept, in the order of its clauses.

    Args:
        scene: the sentence.
        parts: its acts with whoever takes part in them.
        answers: what is answered to it.
    """
    if not parts:
        return ()
    found = (read_part(scene, part) for part in parts)
    readings = [one for one in found if one and not (only_frames(scene, one) or _is_remark(scene, one))]
    kept = [
        one
        for one in readings
        if one.when is not None or _is_waiting(scene, one) or _matters_undated(scene, one, answers)
    ]
    kept = _told_by_content(scene, readings, kept)
    kept = [one for one in kept if one.when is not None or not _is_content(scene, one, kept)]
    # What somebody says is told by what it says, unless it has a date of its own.
    if any(one.kind != "stated" for one in kept):
        kept = [one for one in kept if one.kind != "stated" or one.when is not None]
    return _once([one for one in kept if not _only_repeats(scene, one, kept)])


def _only_repeats(scene: Scene, reading: Reading, kept: Sequence[Reading]) -> bool:
    """Whether a participle tells a blow or a speech again: "was shot | and wounded", "speaking in Oslo"."""
    lows, clause, verb = scene.page.words.lows, reading.act.clause, reading.verb
    if reading.kind == "stated" and lows[clause.first] == "speaking":
        others = (one for one in kept if one is not reading and one.kind in SPEECH_ACTS)
        return any(one.when == reading.when for one in others)
    if reading.kind != "attacked" or lows[clause.first] != "and" or verb != clause.first + 1:
        return False
    bare = lows[verb + 1] in _BEHIND_BLOW if verb + 1 < len(lows) else True
    before = next((one for one in kept if one.act.clause.last == clause.first), None)
    if not bare or before is None or not is_passive(lows, before.verb):
        return False
    same = (before.kind, before.when, before.roles.recipients)
    return same == (reading.kind, reading.when, reading.roles.recipients)


_QUOTES = ('"', "\u201c", "\u2018", "'")
_BEHIND_BLOW = PREPOSITIONS | {".", ",", ";", "outside", "inside", "near"}
"""What follows a participle that has no object: "and wounded in Oslo"."""
_TO_SOMEBODY = frozenset(("requested", "refused"))
"""Kinds of what somebody says to others, and does by it."""
_OF_ANYBODY = frozenset(("traded", "visited", "conceded", "met", "returned"))
"""Kinds of what anybody does for himself."""
_FIRST_PERSON = frozenset(("i", "we"))
_OPPOSING = spellings_of("oppose") | {"opposed"}
"""Verbs of a stance, which is no deed where it has no date."""
_PRAISING = spellings_of(
    "welcome praise hail applaud commend laud salute thank congratulate call describe term"
)
"""Verbs by which somebody says what he thinks of a thing."""
_PERFECT = frozenset(("has", "have"))
"""Helping verbs of what is new on the day of the report, which need not tell its day."""
_LONG = frozenset(("long", "always", "never", "often", "hitherto"))
"""Adverbs of what is nothing new."""
_HELPED = 3
"""Words before a verb within which its helping verb stands: "has since been closed"."""
_UNDATED_CUES = (
    _PRAISING
    | _PERFECT
    | wordset(
        "will would could may might shall plans plan planned planning intends intend hopes hope hoping"
        " wants want expects expected considering considers consider considered weighing mulling due set"
        " scheduled must discussing debating thinking looking working rule ruled open interested under"
        " ready willing prepared pledged pledges pledge promised promises promise vowed vows"
        " offered offers offer agreed agrees agree committed supplies supplying receives receiving provides"
        " providing sends sending delivers delivering buys buying sells selling trades trading imports"
        " importing exports exporting gets getting obtains shares sharing cooperates cooperating funds"
        " funding arms arming gives giving 'll is are yet need needs still asked invited urged ordered"
        " demanded appealed requested rejected refused declined threatened accused sought seeks seek seeking"
    )
)
"""Words without which a sentence without a date or a speaker tells nothing that is kept."""


def _once(readings: list[Reading]) -> list[Reading]:
    """The readings, of acts of speech alike only the first: "condemned it and called it a crime"."""
    if len(readings) < _BOTH:
        return readings
    kept: dict[object, Reading] = {}
    for number, one in enumerate(readings):
        alike = (one.kind, one.roles.actors, one.roles.recipients, one.when)
        kept.setdefault(alike if one.kind in SPEECH_ACTS else number, one)
    return list(kept.values())


def can_matter(scene: Scene, answers: Sequence[Answer]) -> bool:
    """Whether the sentence has a date, a speaker, or words for what is to come or goes on."""
    sentence, page = scene.sentence, scene.page
    if sentence.kind == "lead":
        return False  # A head tells nothing, though it may name what its paragraph is about.
    if (
        scene.frames
        or answers
        or any(d.when or d.problem for d in within(page.datings, sentence.start, sentence.end))
    ):
        return True
    words = page.words.lows[scene.clauses[0].first : scene.clauses[-1].last]
    return not _UNDATED_CUES.isdisjoint(words)


def names_somebody(scene: Scene) -> bool:
    """Whether the sentence names a party, so that those behind it may take up what it tells."""
    return bool(within(scene.page.parties, scene.sentence.start, scene.sentence.end))


def _is_waiting(scene: Scene, reading: Reading) -> bool:
    """Whether it has a kind, parties and a time that counts from a date of publication nobody gave."""
    if reading.kind is None or reading.is_condition or not reading.roles.actors:
        return False
    datings = within(scene.page.datings, *span_of(scene, reading))
    return any(dating.when is None and dating.problem for dating in datings)


def _matters_undated(scene: Scene, reading: Reading, answers: Sequence[Answer]) -> bool:
    """Whether a part stays without a date.

    So do pledges, plans, what is considered or unsure, and statements, if somebody acts; and new deeds.
    """
    sides, lows = len(reading.roles.actors) + len(reading.roles.recipients), scene.page.words.lows
    if reading.is_condition or _only_describes(scene, reading):
        return False
    if reading.kind is None and (_tells_state(lows, reading.verb) or _only_hopes(lows, reading)):
        return False
    if not sides:
        asks = reading.kind == "requested" and demands(lows, reading.verb)
        open_still = asks or reading.mood in ("planned", "considered") or reading.kind == "pledged"
        return open_still and is_planned(lows, reading.act, reading.kind)
    if reading.kind is None:
        return reading.mood in ("planned", "considered") and bool(reading.roles.actors)
    return (
        reading.kind in ("pledged", "threatened", "accused")
        or (reading.kind in _TO_SOMEBODY and bool(reading.roles.actors) and _is_deed(lows, reading))
        or (reading.kind == "traded" and lows[reading.verb].startswith("agree"))
        or (reading.kind == "stated" and bool(reading.roles.actors) and not _only_was_speaking(lows, reading))
        or (reading.kind == "endorsed" and bool(reading.roles.actors) and lows[reading.verb] in _PRAISING)
        or reading.mood == "planned"
        or (reading.mood == "denied" and is_account(lows, reading.act))
        or (reading.mood in ("considered", "possible") and bool(reading.roles.actors))
        or any(claim.stance in ("unverified", "hedges") for claim in reading.claims)
        or (reading.kind in _FLOWING and sides > 1 and bool(reading.claims or answers))
        or _has_come_about(lows, reading)
    )


_OF_STATE = MODALS | {"meant"}
"""Verbs of a clause that has no other: "should be in Oslo", "was meant to help"."""
_IS_OR_HAS = frozenset(("be", "have"))
_HOPING = spellings_of("hope")
_WHAT_FOR = (("to",), ("for",))
_NOW = frozenset(("may", "must", "might", "could", "can"))
"""Words before "be" that with a form in -ing guess at what goes on: "must be dreaming"."""


def _has_come_about(lows: Sequence[str], reading: Reading) -> bool:
    """Whether a deed is told as new: "Norland has expelled two envoys", not "has long opposed it"."""
    helped = lows[max(reading.verb - _HELPED, 0) : reading.verb]
    told = reading.act.clause.link != "relative"  # "on which Oslo has come to depend" is by the way
    done = told and reading.mood == "actual" and lows[reading.verb] not in _OPPOSING
    return done and not _PERFECT.isdisjoint(helped) and _LONG.isdisjoint(helped)


def _only_was_speaking(lows: Sequence[str], reading: Reading) -> bool:
    """Whether it only tells where somebody said what was told before: "was speaking in Oslo"."""
    frame, verb = reading.act.frame, reading.verb
    goes_on = lows[verb].endswith("ing") and lows[verb - 1] in BE
    return goes_on and frame is not None and frame.content[0] == frame.content[1]


def _is_deed(lows: Sequence[str], reading: Reading) -> bool:
    """Whether somebody does ask or refuse, and does not only think so."""
    return reading.mood != "denied" and lows[reading.verb] not in _OPPOSING


def _tells_state(lows: Sequence[str], verb: int) -> bool:
    """Whether it says how somebody or something will be: "will be a test", not "will be glad to leave"."""
    goes_on = lows[verb].endswith("ing") and lows[verb - 2] not in _NOW  # "will be leaving"
    is_quality = lows[verb - 1] in _IS_OR_HAS and not (goes_on or can_be_participle(lows[verb]))
    state = lows[verb] in STATIVE or lows[verb] in _OF_STATE or lows[verb - 1 : verb + 1] == ("be", "used")
    return state or (is_quality and lows[verb + 1 : verb + 2] != ("to",))


def _only_hopes(lows: Sequence[str], reading: Reading) -> bool:
    """Whether somebody only hopes that something comes: "hoped | that it would resume", "hopes they win"."""
    before = range(max(reading.act.clause.first - 1, 0), reading.verb + 1)
    return any(lows[i] in _HOPING and lows[i + 1 : i + 2] not in _WHAT_FOR for i in before)


def _only_describes(scene: Scene, reading: Reading) -> bool:
    """Whether the clause only says which thing is meant, "the terms they had set", or asks for something."""
    clause, lows = reading.act.clause, scene.page.words.lows
    asked = lows[clause.first] in _QUESTIONS and lows[clause.first - 1] in _ASKING
    return asked or (clause.link == "relative" and lows[clause.first] in PRONOUNS)


def _told_by_content(scene: Scene, readings: Sequence[Reading], kept: list[Reading]) -> list[Reading]:
    """Plans and acts that somebody tells without a date, instead of the statement, if that has none either.

    Beside a statement with a date what is done without one says no more; what is planned does.
    """
    told = [one for one in readings if _tells_for_speech(scene, one)]
    if not told:
        return kept
    said = [one for one in kept if one.when is None and _is_told_by(scene, one, told)]
    more = told if said else [one for one in told if one.mood != "actual"]
    return [one for one in readings if one not in said and (one in kept or one in more)]


def _is_remark(scene: Scene, reading: Reading) -> bool:
    """Whether what is quoted is no more than said: "We have occupied nobody," "I will buy no more eggs"."""
    if reading.when is not None or reading.kind == "stated" or not reading.claims:
        return False
    told = reading.kind is not None or reading.mood not in TO_COME
    if reading.mood != "denied" and told and not _is_of_own_life(scene, reading):
        return False
    text, place = scene.page.text, scene.page.words.starts[reading.verb]
    frame = next((one for one in scene.frames if one.says(place)), None)
    if frame is None:
        return False
    return frame.is_quoted or text.startswith(_QUOTES, frame.content[0])


def _is_of_own_life(scene: Scene, reading: Reading) -> bool:
    """Whether who is quoted tells what he himself bought, or where he went: "I came to see the flag"."""
    lows, clause = scene.page.words.lows, reading.act.clause
    done = reading.kind in _OF_ANYBODY and reading.mood != "planned"
    return done and not _FIRST_PERSON.isdisjoint(lows[clause.first : reading.verb])


def _tells_for_speech(scene: Scene, reading: Reading) -> bool:
    """Whether what somebody says is the happening, and that he says so only its claim."""
    if reading.when is not None or not reading.claims or reading.kind == "stated" or reading.is_condition:
        return False
    if (
        reading.trigger is not None
        and "both" in reading.trigger.pattern.flags
        and len(reading.roles.actors) < _BOTH
        and reading.mood not in TO_COME
    ):
        return False  # "this was why they had met"
    lows = scene.page.words.lows
    if reading.kind is None and (_tells_state(lows, reading.verb) or _only_hopes(lows, reading)):
        return False
    if reading.kind is None and reading.mood == "actual":
        return is_told_after(scene, reading.verb)
    return reading.mood in TO_COME or (reading.kind is not None and bool(reading.roles.actors))


def _is_told_by(scene: Scene, speech: Reading, told: Sequence[Reading]) -> bool:
    """Whether a statement without a date is told by what it says."""
    if speech.kind != "stated" or speech.act.frame is None:
        return False
    starts = scene.page.words.starts
    return any(speech.act.frame.says(starts[one.verb]) for one in told)


def _is_content(scene: Scene, reading: Reading, others: Sequence[Reading]) -> bool:
    """Whether an undated act of speech or a plan only says what another act of the sentence is about."""
    if reading.kind != "stated" and reading.mood not in ("planned", "possible"):
        return False
    start, end = span_of(scene, reading)
    for other in others:
        governs = other.kind in SPEECH_ACTS and (other.kind != "stated" or reading.kind == "stated")
        if other is reading or not governs:
            continue
        first, last = span_of(scene, other)
        if first <= start and end <= last:
            return True
    return False
