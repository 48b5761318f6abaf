"""Who vouches for what a clause tells: which of the frames of its sentence cover it, and which deny it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anchoring.tense import is_past
from timeline.finding.happenings.page import within
from timeline.finding.happenings.standing.mood import shifts
from timeline.finding.inflection import INVARIANT, PARTICIPLE_ENDINGS, can_be_participle, spellings_of
from timeline.finding.joints import TIME_NOUNS
from timeline.finding.predicates import main_verb
from timeline.finding.regex import regex
from timeline.finding.words import BE, MODALS, NEGATIONS, PREPOSITIONS, QUOTES, RELATIVES, SUBORDINATORS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.statement import Claim, Factuality
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.happenings.triggers.acts import Act

__all__ = [
    "TO_COME",
    "behind_measure",
    "denied",
    "frames_around",
    "is_account",
    "is_apposed",
    "is_belied",
    "is_presupposed",
    "is_reduced",
    "is_resumed",
    "opens_aside",
]

_ASIDE = RELATIVES | {"where"}
"""What opens a clause about the words before it."""
_ACCOUNTS = wordset(
    "report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions"
    " accusation accusations speculation fear fears suspicion suspicions"
)
"""Nouns for what nobody vouches for."""
_PROOF = frozenset(("confirmation", "evidence", "proof", "indication", "sign", "suggestion"))
_LACKING = frozenset(("no", "little", "without", "any", "scant"))
_TO_PROOF = 6
"""Words before "that" within which these say that nothing shows it."""
_FALSE = wordset(
    "false untrue baseless unfounded groundless wrong incorrect inaccurate fake fabricated fictitious"
    " nonsense fiction fabrication fabrications rubbish absurd ridiculous misleading disinformation"
)
"""Words for an account that is not so."""
_PROVING = BE | spellings_of("prove turn call describe reject dismiss")
"""Verbs by which it is said of one that it is."""
_NOT = NEGATIONS | {"neither", "nor", "whether"}
_TO_ACCOUNT = 5
"""Words between an account and the word that it is wrong."""
_CLOSING = 2
"""Last words of an account within which that word stands: "called the report that it sank | baseless"."""
_CHARGES = wordset("charge claim allegation accusation assertion suggestion contention version account")
"""Nouns by which what somebody said is taken up."""
_ANSWERING = spellings_of("deny reject dispute dismiss refute contest confirm call describe repeat")
"""Verbs of what somebody does with an account: "a claim that Oslo rejects"."""
_ARTICLES = frozenset(("a", "an", "the"))
_BEHIND_PARTICIPLES = wordset("up in by on at from under for out off with near between after before")
"""What follows a participle that has no verb before it, and nothing that it acts on."""
_PARTICLES = frozenset(("up", "out", "off", "under"))
_AT_FIRST = frozenset(("first", "originally", "recently", "already"))
_FOLLOWING = frozenset(("main", "and", "subordinate"))
"""Links of clauses that tell something of their own."""
TO_COME = frozenset(("possible", "planned", "considered"))
"""Moods of what may or will come."""
_GOING_ON = frozenset(("and", "but"))
_LISTING = frozenset(("and", "or", "but", "that"))
_BESIDE = frozenset(("and", "but", "though", "although", "while", "whereas", "yet"))
"""What joins a clause to what is said without its being said as well."""
_WHEN = frozenset(("before", "after", "when", "since"))
"""What opens a clause that only says when."""
_GLOSS = regex(
    r"(?:\w+ )?of wh(?:ich|om)\b[^,]* (?:ha[sd]|have|is|are|w(?:as|ere)|\w+ed)\b|the (?:\w+est|most|worst)\b"
)
"""How that begins which only glosses what a sentence told before it."""
_SOURCED = regex(rf"{_GLOSS.pattern}|an? [\w-]+ (?:that|which|who)\b|\w+ing [^,]*\d")
_ADDED = regex(r"(?:an?|the|\w+ing)\b")
_KNOWN_THEN = _WHEN | {"although", "though"}
"""What opens a clause of which whoever reports knows that it is so, if it tells of the past."""
_OCCASIONS = _WHEN | {"as", "hours", "days", "weeks"}
"""What opens a clause that only says when somebody spoke."""
_JOINING = _BESIDE | _WHEN
"""What opens a clause behind a comma that whoever reports tells."""
_FEARING = tuple(spellings_of("fear"))
_DOUBTING = tuple(spellings_of("doubt question"))
_MAY = wordset("may might can could will would should")
_HAS = frozenset(("has", "have"))
_OPENING = SUBORDINATORS | RELATIVES | {"without"}
"""Words with which another clause begins."""
_WHICH_ONE = frozenset(("which", "who", "whose", "where"))
_DEFINITE = frozenset(("the", "'s", "’s"))
_DEFINED = 4
"""Words before a noun within which stands what makes it a known one: "the", "Monday's"."""
_WHICH = (" that ", " which ", " who ", " whom ")
_MEASURED = frozenset(("after", "before"))
_LENGTHS = TIME_NOUNS | {"hour", "hours", "minutes", "decade", "decades", "century", "fortnight", "moments"}
_MEASURE = 5
"""Words before "after" within which a comma parts how long after it was."""
_OCCASION = frozenset(("after", "following", "during", "before"))
_TO_OCCASION = 6
"""Words before an event within which these stand: "after two days of talks"."""
_CONTINUING = PREPOSITIONS | {"that", "to"}
"""Words with which a clause goes on behind who is inserted in it."""
_SHORT = 4
"""Words of a participle that who speaks parts from what goes with it."""
_READ = 2000
"""Characters of what is said in which a quotation begins."""


def frames_around(scene: Scene, act: Act, place: int) -> list[Frame]:
    """The frames that can cover what an act tells at an offset.

    What is joined to the act of speech itself is not said by it.

    Nor is what a relative clause tells of the past, unless it stands in a quotation: "The fleet, which had
    left in May, could return, officials said".
    """
    clause, lows = act.clause, scene.page.words.lows
    frames = [frame for frame in scene.frames if frame.says(place)]
    if not frames:
        return frames
    if _is_background(scene, act):
        start, verb = scene.page.words.starts[clause.first], scene.page.words.starts[act.verb]
        return [
            frame for frame in frames if start < frame.cue[0] < verb or _is_quoted(scene.page, frame, start)
        ]
    frames = [
        frame
        for frame in frames
        if not _names_thing(scene, frame, _without_asides(scene, clause))
        and not _is_of_later(scene, frame, act)
        and not _is_of_gloss(scene.page, frame, act)
        and not _is_told_beside(scene, frame, act)
        and not _is_behind_opening(scene, frame, place)
        and not _is_taken_as_known(scene, frame, act)
        and not _is_known_then(scene, frame, act)
        and not _answers_speech(frame, act)
        and not _is_told_of(frame, act)
        and not _only_dates_speech(scene, frame, act)
        and not _is_inserted_behind(scene, frame, act)
        and not _tells_of_source(scene.page, frame, place)
        and not _is_hearsay_of_aside(scene, frame, act)
        and not (
            _doubts(scene.page, frame)
            and (is_presupposed(lows, act) or _is_known_event(scene.page, frame, act))
        )
    ]
    if clause.link not in ("and", "participle") or clause.parent < 0:
        return frames
    start, end = _span(scene.page, scene.clauses[clause.parent])
    if is_resumed(scene, act):
        # "Oslo, which said that it would pay, closed": nor is this said.
        end = scene.page.words.starts[clause.first]
    return [
        frame
        for frame in frames
        if frame.is_inserted
        or not start <= frame.cue[0] < end
        or _opens_clause(scene, frame)
        or (frame.mention.stance == "hedges" and scene.page.text.endswith("ly", *frame.cue))
    ]


def _opens_clause(scene: Scene, frame: Frame) -> bool:
    """Whether who says it opens the clause that he tells: "left and, according to an envoy, sank"."""
    return (
        scene.page.text.startswith(("according", "According"), frame.cue[0])
        and frame.content[0] >= frame.cue[1]
    )


def denied(scene: Scene, act: Act, mood: Factuality, claims: Sequence[Claim]) -> Factuality:
    """What somebody denies is denied, and so is what he denies that it may be; what he fears may be."""
    if mood == "planned" and _is_feared(scene, act, claims):
        return "possible"
    if not claims or any(claim.stance != "denies" for claim in claims):
        return mood
    starts = scene.page.words.starts
    first, verb = starts[act.clause.first], starts[act.verb]  # "denied that it sold, denied selling"
    denials = (frame for frame in scene.frames if frame.mention.stance == "denies")
    is_content = any(first <= frame.content[0] <= verb for frame in denials)
    return "denied" if is_content or mood in TO_COME else mood


def _is_feared(scene: Scene, act: Act, claims: Sequence[Claim]) -> bool:
    """Whether what will come is only feared: "fears that Norland will close the port"."""
    if not any(claim.stance == "hedges" for claim in claims):
        return False
    page, place = scene.page, scene.page.words.starts[act.verb]
    return any(
        frame.says(place) and page.text[slice(*frame.cue)].lower().endswith(_FEARING)
        for frame in scene.frames
    )


def is_account(lows: Sequence[str], act: Act) -> bool:
    """Whether a clause says what there are only reports or fears of: "reports that the ship had sunk"."""
    first = act.clause.first
    if lows[first] == "that":
        unproved = lows[max(first - _TO_PROOF, 0) : first]  # "no confirmation from Oslo that"
        lacks = not (_PROOF.isdisjoint(unproved) or _LACKING.isdisjoint(unproved))
        return first > 0 and (lacks or lows[first - 1] in _ACCOUNTS) and lows[act.verb] not in _ANSWERING
    return lows[first] in _ACCOUNTS and lows[first + 1 : first + 2] == ("that",)


def is_belied(lows: Sequence[str], act: Act) -> bool:
    """Whether an account is said to be wrong: "called false a report that", "rumours that ... are wrong"."""
    first, last = act.clause.first, act.clause.last
    noun = first - (lows[first] == "that")
    led = lows[max(noun - _TO_ACCOUNT, 0) : noun]
    if not _FALSE.isdisjoint(led) or not _FALSE.isdisjoint(lows[max(last - _CLOSING, act.verb) : last]):
        return _NOT.isdisjoint(led)
    behind = lows[last : last + _TO_ACCOUNT]
    at = next((i for i, word in enumerate(behind) if word in _FALSE), 0)
    return not _PROVING.isdisjoint(behind[:at]) and _NOT.isdisjoint(behind[:at])


def opens_aside(lows: Sequence[str], clause: Clause, verb: int) -> bool:
    """Whether a clause is about the words before it: "the pact | which it signed", "the pact | it signed"."""
    if clause.link != "relative":
        return lows[clause.first] == "where"
    return lows[clause.first] in _ASIDE or (verb > clause.first and lows[clause.first - 1] != ",")


def is_presupposed(lows: Sequence[str], act: Act) -> bool:
    """Whether a clause only says when the one before it is, and is taken for granted whatever that is.

    "Doubts that it will be settled before she takes office", "denied that he had left when it broke out".
    """
    clause = act.clause
    told = lows[clause.first : act.verb + 1]
    opens = clause.link == "subordinate" and told[0] in _WHEN and act.verb > clause.first + 1
    return opens and _HAS.isdisjoint(told) and not shifts(told)


def _doubts(page: Page, frame: Frame) -> bool:
    """Whether somebody does not believe what he speaks of."""
    return frame.mention.stance == "denies" or page.text[slice(*frame.cue)].lower().endswith(_DOUBTING)


def _is_known_event(page: Page, frame: Frame, act: Act) -> bool:
    """Whether a definite noun behind the verb of what is doubted is an event that took place in any case.

    "Denied that they had left Monday's meeting", not "denied Monday's attack".
    """
    verb = act.clause.verb
    if not act.is_noun or act.dating is None or not 0 <= verb < act.verb:
        return False
    definite = page.words.lows[max(act.verb - _DEFINED, verb) : act.verb]
    return page.words.starts[verb] >= frame.content[0] and not _DEFINITE.isdisjoint(definite)


def is_resumed(scene: Scene, act: Act) -> bool:
    """Whether the clause goes on behind an aside, which puts nothing in doubt: "who tried to flee, goes"."""
    clause = act.clause
    if clause.link != "and" or clause.parent < 0 or clause.verb > clause.first:
        return False
    before = next((one for one in scene.clauses if one.last == clause.first), None)
    return before is not None and before is not scene.clauses[clause.parent]


def is_reduced(lows: Sequence[str], act: Act, verb: int) -> bool:
    """Whether a participle opens an aside: "talks, broken off in May, could go on"."""
    formed = lows[verb].endswith(PARTICIPLE_ENDINGS) or lows[verb] in INVARIANT
    if not formed and can_be_participle(lows[verb]):
        behind = lows[verb + 1 : verb + 2]  # "struck in May", not "held up barges"
        formed = not _BEHIND_PARTICIPLES.isdisjoint(behind) and _PARTICLES.isdisjoint(behind)
    return act.clause.link == "relative" and verb == act.clause.first and formed


def is_apposed(scene: Scene, act: Act) -> bool:
    """Whether a noun with a participle only says what was named: "of Rift Lakes, a fund set up in 2021"."""
    words, clause = scene.page.words, act.clause
    first, verb = clause.first, act.verb
    if clause.link != "main" or words.lows[first] not in _ARTICLES or words.lows[first - 1 : first] != (",",):
        return False
    bare = verb != clause.verb or verb + 1 >= clause.last
    if bare or not words.forms[first - 2][:1].isupper():
        return False
    lows = words.lows
    formed = can_be_participle(lows[verb]) or lows[verb] in INVARIANT
    if not formed or lows[verb + 1] not in _BEHIND_PARTICIPLES:
        return False
    start = words.starts[verb]
    told = any(one.link == "main" and 0 <= one.verb < first for one in scene.clauses)
    return told and not any(frame.cue[0] <= start < frame.cue[1] for frame in scene.frames)


def _is_background(scene: Scene, act: Act) -> bool:
    """Whether a relative clause tells of the past, as whoever reports does."""
    lows, clause = scene.page.words.lows, act.clause
    if is_reduced(lows, act, act.verb) or is_apposed(scene, act) or _waits(scene, act):
        return True
    past = is_past(lows, clause.first, act.verb) or _has_past_verb(scene, clause)
    if past and clause.link == "subordinate" and lows[clause.first] in _WHEN and clause.parent >= 0:
        parent = scene.clauses[clause.parent]
        said = {scene.page.word_at(frame.content[0]) for frame in scene.frames}
        aside = parent.link == "relative" and said.isdisjoint((parent.first, parent.first + 1))
        if aside and opens_aside(lows, parent, parent.verb):
            return True
    if _dates_saying(lows, clause):
        return past
    if lows[act.verb] in _ANSWERING and _is_charge(lows, clause.first):
        return True
    opening, verb = clause, act.verb
    if clause.link == "and" and clause.parent >= 0 and lows[clause.first] == "and":
        opening = scene.clauses[clause.parent]  # "which left in 2015 | and came back in 2019"
        verb = opening.verb
    is_aside = opens_aside(lows, opening, verb) and not is_account(lows, act)
    if is_aside and lows[act.verb] in _ANSWERING:
        return True
    return is_aside and (past or _goes_on(lows, act))


def _waits(scene: Scene, act: Act) -> bool:
    """Whether a participle stands between a subject and its verb: "said the sale, made in May, | was off"."""
    lows, clause, verb = scene.page.words.lows, act.clause, act.verb
    if verb != clause.verb or not can_be_participle(lows[verb]):
        return False
    if clause.link == "and" and clause.parent >= 0 and lows[clause.first - 1] == ",":
        ahead = lows[max(scene.clauses[clause.parent].verb, 0)] in MODALS
        opens = verb == clause.first or (verb == clause.first + 1 and lows[clause.first] in _AT_FIRST)
        return ahead and opens  # "would come under a fund, launched in May"
    if lows[verb - 1] != "," or lows[clause.last - 1] != ",":
        return False
    return verb > clause.first + 1 and any(
        one.first == clause.last and one.link == "and" for one in scene.clauses
    )


def _has_past_verb(scene: Scene, clause: Clause) -> bool:
    """Whether a clause whose noun tells what was done has a verb in the past that says nothing itself."""
    lows, (start, end) = scene.page.words.lows, _span(scene.page, clause)
    if lows[clause.first] == "that" and lows[clause.first - 1] in (",", "and", "or"):
        return False  # "said that it grew, that trade had doubled"
    speaks = any(start <= frame.cue[0] < end for frame in scene.frames)
    return not speaks and is_past(lows, clause.first, main_verb(lows, clause))


def _is_charge(lows: Sequence[str], first: int) -> bool:
    """Whether words behind a comma take up what was said: "a charge Lima has rejected"."""
    article, noun = (*lows[first : first + 2], "", "")[:2]
    return article in ("a", "an") and noun in _CHARGES and lows[first - 1 : first] == (",",)


def _answers_speech(frame: Frame, act: Act) -> bool:
    """Whether somebody denies what was said, and not that it was: "he said, which she denied"."""
    says = act.frame is not None and (act.trigger is None or act.trigger.kind == "stated")
    return says and frame.mention.stance in ("denies", "unverified") and frame.content[1] <= frame.cue[0]


def _is_told_of(frame: Frame, act: Act) -> bool:
    """Whether it is itself told by who speaks behind it: "Oslo will announce that it left, two said"."""
    said = act.frame
    if said is None or said.content[0] >= said.cue[0]:
        return False
    return said.content[0] <= frame.cue[0] < min(said.cue[0], said.content[1])


def _tells_of_source(page: Page, frame: Frame, place: int) -> bool:
    """Whether it only says which source it is: "according to an audit | that it ordered in May, two sank"."""
    if frame.is_speech or place < frame.source[1] or not page.text.startswith(_WHICH, frame.source[1]):
        return False
    return page.text.find(",", frame.source[1] + 1, place) < 0


def _is_hearsay_of_aside(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether only an aside is said to be hearsay: "sold the mill, | which reportedly loses money"."""
    if frame.mention.stance != "hedges":
        return False
    cue, starts = frame.cue[0], scene.page.words.starts
    own = next((one for one in reversed(scene.clauses) if starts[one.first] <= cue), scene.clauses[0])
    told = act.clause.first
    if own.link == "relative" and not own.first <= told < own.last:
        return True
    heard = frame.source[0] == frame.source[1] and act.clause.verb >= 0
    behind = act.clause.link == "relative" and told > own.first and scene.page.words.lows[told] != "that"
    return heard and (behind or (told < own.first and frame.mention.family == "speech"))


def _is_inserted_behind(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether who speaks is inserted where another clause begins: "left because, it said, nobody paid".

    Or in an aside between its subject and its verb: "a drill in which the boats, officers said, sank".
    """
    speaks, spoken = min(frame.source[0], frame.cue[0]), max(frame.source[1], frame.cue[1])
    if not frame.content[0] < speaks <= spoken < frame.content[1] - 1:
        return False
    words = scene.page.words
    first = scene.page.word_at(speaks)
    if act.dating is not None and _interrupts_later(scene, frame, act):
        return True
    joint = words.lows[first - 2 : first]
    if act.verb >= first or joint[1:] != (",",):
        return False
    short = next((one for one in scene.clauses if act.verb < one.first < first <= one.last + 1), None)
    if short is not None and short.last - short.first <= _SHORT and _is_apart(words.lows, short):
        return True  # "left, helped, officials said, by a fall in prices"
    which = next((i for i in range(first - 1, act.verb, -1) if words.lows[i] in _WHICH_ONE), first)
    aside = which < first and not any(which < one.verb < first for one in scene.clauses)
    return aside or joint[0] in _OPENING


def _interrupts_later(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether who speaks is inserted where a later clause goes on: "sank, when, it said, in May"."""
    words = scene.page.words
    first = scene.page.word_at(min(frame.source[0], frame.cue[0]))
    behind = scene.page.word_at(max(frame.source[1], frame.cue[1])) + 1
    goes_on = words.lows[behind - 1 : behind] == (",",) and not _CONTINUING.isdisjoint(
        words.lows[behind : behind + 1]
    )
    if words.lows[first - 1] != "," or not goes_on:
        return False
    own = next((one for one in reversed(scene.clauses) if one.verb >= 0 and one.first < first - 1), None)
    later = own is not None and own.first > act.verb and own.link in ("and", "subordinate", "relative")
    return later and own is not act.clause and is_past(words.lows, act.clause.first, act.verb)


def _is_apart(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause is a participle behind a comma."""
    word = lows[clause.first]
    return lows[clause.first - 1] == "," and (word.endswith("ing") or can_be_participle(word))


def _is_of_later(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether who speaks at the end only vouches for that: "It has applied, and may win, he said".

    What is told as done before that, whoever reports knows; of what may or will come he does not. Of two
    deeds of one time he has both from whoever speaks: "Norland invited her, and she accepted, she said".
    """
    page, clause = scene.page, act.clause
    lows, starts = page.words.lows, page.words.starts
    speaks = min(frame.source[0], frame.cue[0])
    is_last = frame.content[0] < starts[clause.last - 1] < speaks and not frame.is_inserted
    if not is_last or shifts(lows[clause.first : act.verb + 1]):
        return False
    later = [one for one in scene.clauses if clause.last <= one.first and starts[one.first] < speaks]
    told = any(
        _goes_on_behind(lows, one, page.word_at(speaks))
        and (act.dating is not None or not is_past(lows, one.first, one.verb))
        for one in later
    )
    return told and not any(mark in page.text[scene.sentence.start : speaks] for mark in QUOTES)


def _is_of_gloss(page: Page, frame: Frame, act: Act) -> bool:
    """Whether who closes the sentence only vouches for what is added: "sank, the worst loss yet, he said".

    Only that is "according to" somebody before whom no comma stands: "opened, at a cost of 3m according to".
    """
    text, speaks = page.text, min(frame.source[0], frame.cue[0])
    if frame.is_inserted or frame.content[0] >= speaks:
        return False
    told = max(page.words.ends[act.verb], act.dating.end if act.dating else 0)
    apart = text[told:speaks].rstrip().endswith(",")
    comma = text.rfind(", ", told, speaks - 2 if apart else speaks)
    if comma < 0 or _is_quoted(page, frame, speaks):
        return False
    source = text.startswith("according", frame.cue[0])
    gloss = _ADDED if source and not apart else _SOURCED if source else _GLOSS
    return gloss.match(text, comma + 2, speaks) is not None


def _is_taken_as_known(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether a noun with a time names what is known: "slower than after the quake of May, he said".

    So does one for a pact: "said that it would honour the treaty of 1951".
    """
    if act.is_noun and _is_occasion(scene, frame, act):
        return True
    known = act.is_noun and (act.trigger is None or "mulled" in act.trigger.pattern.flags)
    if not known or act.dating is None:
        return False
    return not _is_quoted(scene.page, frame, scene.page.words.starts[act.clause.first])


def _is_occasion(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether a noun only tells after what a thing is announced: "announced a cut after talks in Lima"."""
    lows, starts, first = scene.page.words.lows, scene.page.words.starts, act.clause.first
    named = starts[first] <= frame.cue[0] < frame.cue[1] <= frame.content[0] < starts[act.verb]
    return named and not _OCCASION.isdisjoint(lows[max(act.verb - _TO_OCCASION, first) : act.verb])


def _is_known_then(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether a clause that only says when tells of the past: "it has lost money since Ostia sued in May".

    Not of what somebody only believes: "Doctors believe that he died when it sank on Monday".
    """
    lows, clause = scene.page.words.lows, act.clause
    if act.dating is None or clause.link != "subordinate" or lows[clause.first] not in _KNOWN_THEN:
        return False
    taken = frame.mention.stance in ("asserts", "denies") or lows[clause.first] == "before"
    if not taken or act.verb <= clause.first + 1:
        return False
    start = scene.page.words.starts[clause.first]
    inside = start < frame.cue[0] < scene.page.words.starts[act.verb]
    return not inside and is_past(lows, clause.first, act.verb) and not _is_quoted(scene.page, frame, start)


def _is_told_beside(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether a clause only stands beside what is said: "said it would pay, and Ostia left on Monday".

    Its past is not moved back as that of what is said would be ("had left"), and it alone has a time.
    """
    page, clause = scene.page, act.clause
    lows, start = page.words.lows, page.words.starts[clause.first]
    joined = lows[clause.first] in _BESIDE or (clause.link == "main" and lows[clause.first] != "that")
    apart = joined and lows[clause.first - 1] == "," and lows[clause.first + 1] != "that"
    if not apart or act.dating is None or frame.content[0] < frame.cue[1] or start <= frame.content[0]:
        return False
    if frame.cue[0] == scene.sentence.start and _opens_clause(scene, frame):
        return False
    if not is_past(lows, clause.first, act.verb) or "had" in lows[clause.first : act.verb]:
        return False
    dated = within(page.datings, frame.content[0], start)
    return not dated and not _is_quoted(page, frame, start)


def _only_dates_speech(scene: Scene, frame: Frame, act: Act) -> bool:
    """Whether a clause behind who speaks only tells when he did: "will pay, it said, after Ostia sued"."""
    page, clause = scene.page, act.clause
    lows, start = page.words.lows, page.words.starts[clause.first]
    spoken = max(frame.cue[1], frame.source[1])
    if lows[clause.first] not in _OCCASIONS or lows[clause.first - 1] != "," or not spoken < start:
        return False
    if frame.content[0] >= frame.cue[0] or not is_past(lows, clause.first, act.verb):
        return False
    dated = within(page.datings, spoken, start)
    return (bool(dated) or lows[clause.first] == "after") and not _is_quoted(page, frame, start)


def _is_behind_opening(scene: Scene, frame: Frame, place: int) -> bool:
    """Whether who speaks in a clause that opens the sentence does not say the main one.

    "After Oslo said that it would pay, Lima called off the strike".
    """
    page, clauses = scene.page, scene.clauses
    if clauses[0].link != "subordinate" or frame.content[0] < frame.cue[1]:
        return False
    starts, lows = page.words.starts, page.words.lows
    if frame.cue[0] >= page.words.ends[clauses[0].last - 1]:
        return False
    behind = (one for one in clauses if one.link == "main" and _opens_apart(lows, one.first))
    main = next((starts[one.first] for one in behind if starts[one.first] > frame.content[0]), -1)
    return 0 <= main <= place and not _is_quoted(page, frame, main)


def _opens_apart(lows: Sequence[str], first: int) -> bool:
    """Whether a comma stands where a clause begins, and no word that joins it to what is before."""
    first += lows[first] == ","
    return lows[first - 1] == "," and _LISTING.isdisjoint(lows[first : first + 1])


def _goes_on_behind(lows: Sequence[str], clause: Clause, end: int) -> bool:
    """Whether a clause behind a comma tells more, and is no aside within: ", which it owns, she said"."""
    first, verb = clause.first, clause.verb
    if lows[first - 1] != "," or verb < 0:
        return False
    if clause.link == "relative":
        return lows[end - 1] != "," or not _MAY.isdisjoint(lows[first : verb + 1])
    return lows[first] in _GOING_ON


def _goes_on(lows: Sequence[str], act: Act) -> bool:
    """Whether an aside tells since when something has been so: "which has held a stake since May"."""
    before = lows[act.clause.first : act.verb]
    since = act.dating is not None and act.dating.rule == "since"
    return (
        since
        and lows[act.clause.first] != "that"
        and not _HAS.isdisjoint(before)
        and "to" not in before
        and not shifts(before)
    )


def behind_measure(lows: Sequence[str], clause: Clause) -> int:
    """Where a clause begins behind how long it was before: "Two years after | the dam burst"; -1 for none."""
    first = clause.first
    if clause.link != "subordinate" or clause.verb < 0:
        return -1
    opening = lows[first : min(first + _MEASURE, clause.verb)]
    joint = next((i for i, word in enumerate(opening) if word in _MEASURED), 0)
    return first + joint + 1 if joint and opening[joint - 1] in _LENGTHS else -1


def _dates_saying(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a clause only tells how long after it something is said: ", three weeks after it had left"."""
    if behind_measure(lows, clause) >= 0:
        return True
    first = clause.first
    measure = lows[max(first - _MEASURE, 0) : first]
    apart = clause.link == "subordinate" and lows[first] == "after" and not _LENGTHS.isdisjoint(measure[-1:])
    return apart and "," in measure


def _without_asides(scene: Scene, clause: Clause) -> Clause:
    """The clause that an aside hangs on: "a day after Oslo elected Lind, | whom Lima reviles"."""
    while clause.link == "relative" and clause.parent >= 0:
        clause = scene.clauses[clause.parent]
    return clause


def _names_thing(scene: Scene, frame: Frame, clause: Clause) -> bool:
    """Whether a thing is announced in another clause, which this one only follows: "ordered a halt after".

    What follows a comma is told itself unless "that" says otherwise: "said that it lost, | and it sold".
    """
    if not frame.is_speech or clause.link not in _FOLLOWING or frame.content[0] < frame.cue[1]:
        return False
    start, end = _span(scene.page, clause)
    if start <= frame.cue[0] < end or frame.content[0] >= start or _is_quoted(scene.page, frame, start):
        return False
    lows = scene.page.words.lows
    before, opening = lows[clause.first - 1], lows[clause.first : clause.first + 2]
    joins = before == "," and lows[clause.first] in _JOINING and "that" not in opening
    if joins or before == ":":
        return True
    spans = (_span(scene.page, one) for one in scene.clauses)
    return any(first <= frame.cue[0] and frame.content[0] < last for first, last in spans)


def _is_quoted(page: Page, frame: Frame, until: int) -> bool:
    """Whether the words at an offset are given as they were said: a quotation is open there."""
    said = page.text[frame.content[0] : min(until, frame.content[0] + _READ)]
    return (said.count('"') % 2 == 1) or sum(map(said.count, "“«")) > sum(map(said.count, "”»"))


def _span(page: Page, clause: Clause) -> tuple[int, int]:
    return page.words.starts[clause.first], page.words.ends[clause.last - 1]
