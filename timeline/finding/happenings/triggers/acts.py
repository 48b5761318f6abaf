"""What the clauses of a sentence tell: for each the words that carry it, and the time that dates it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.clauses import only_causes, split_clauses
from timeline.finding.finite import is_base_form
from timeline.finding.happenings.anchoring.fronted import without_fronted
from timeline.finding.happenings.anchoring.occasions import is_circumstance
from timeline.finding.happenings.anchoring.sharing import SharedTimes
from timeline.finding.happenings.anchoring.spoken import as_spoken
from timeline.finding.happenings.anchoring.tense import is_past
from timeline.finding.happenings.page import within
from timeline.finding.happenings.standing.intending import WANTING, demands, intention_of
from timeline.finding.happenings.standing.parting import NAMING, said_from
from timeline.finding.happenings.standing.speaking import states, tells_after
from timeline.finding.happenings.triggers.avowing import avowed_deed
from timeline.finding.happenings.triggers.borrowing import borrowed_triggers, pronoun_triggers
from timeline.finding.happenings.triggers.gapping import sums_again, told_again, told_of_others
from timeline.finding.happenings.triggers.nouns import (
    dated_nouns,
    dates_thing,
    event_called_off,
    noun_before_time,
)
from timeline.finding.happenings.triggers.resolving import DECREEING, RESOLVING, is_decreed, is_resolved
from timeline.finding.happenings.triggers.voice import goes_on_passive
from timeline.finding.inflection import can_be_participle, spellings_of
from timeline.finding.insertions import is_hearsay_aside
from timeline.finding.kinds.matching import JOINING, find_triggers
from timeline.finding.namings import name_test
from timeline.finding.predicates import is_bare_participle, is_passive, main_verb
from timeline.finding.words import AUXILIARIES, BE, HAVE, NEGATIONS, PREPOSITIONS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.happenings.standing.intending import Intention
    from timeline.finding.kinds.matching import Trigger

__all__ = ["Act", "cut_clauses", "find_acts"]

_LIGHT = BE | spellings_of(
    "be have take hold make give carry begin start launch continue conduct follow come pay see stage mark"
    " receive do announce open run last go kill injure wound leave cause hit destroy damage consider weigh"
    " mull propose plan prepare occur happen suffer face get"
) - {"left"}
"""Verbs whose noun tells what happens: "held talks", "the attack began"."""
_MULLING = spellings_of(
    "consider weigh mull contemplate plan intend propose discuss debate seek want wish hope prepare think"
    " study explore negotiate ponder"
)
"""Verbs whose object tells what may be done: "is weighing an order", "is negotiating a pact"."""
_TALKED = frozenset(("discussed", "debated"))
"""Those that tell, in the simple past, of talks that were held: "discussed a trade deal on Monday"."""
_LOOKING = frozenset(("looking", "toying", "working", "leaning"))
"""Verbs that do so before "at", "with" or "on": "is looking at buying"."""
_MULLED_OVER = frozenset(("about", "of", "for", "on", "with", "towards", "toward"))
_TO_MULLED = 6
"""Words from such a verb within which that object stands."""
_TRANSPARENT = BE | spellings_of(
    "begin start continue manage resume be have plan intend want hope expect aim prepare need try proceed"
    " hasten rush hurry scramble"
)
"""Verbs whose infinitive tells what happens: "began to withdraw"."""
_GOING = spellings_of("go")
_LEADING_ON = _GOING | spellings_of("proceed hasten")
"""Verbs that lead on to what happens: "went on to sign"."""
_BECOMING = spellings_of("become")
_FIRST = frozenset(("first", "second", "third", "last", "latest", "only"))
"""What somebody becomes who did it: "became the first state to sign"."""
_WAS = frozenset(("was", "were"))
_TO_FIRST = 12
"""Words behind "was" within which it is said what somebody was the first to do."""
_HANDING = _LIGHT | _TRANSPARENT | _BECOMING
_HANDING_TO = ("consider", "seek")
_DECIDING = wordset("decision decisions order orders move moves vote")
"""Nouns whose infinitive tells what is done by them: "the decision to expel two envoys"."""
_COMING = spellings_of("come follow take announce make issue publish")
"""Verbs that only tell that a decision was taken, or that an event came about."""
_ANNOUNCING = spellings_of("announce")
_MEASURES = wordset(
    "expelled deported detained released returned seized attacked restricted eased sanctioned"
    " sanctions_lifted ties_cut"
)
"""Kinds of deeds that somebody announces as his own."""
_STIRRING = spellings_of(
    "anger infuriate enrage outrage alarm unsettle shock surprise stun irk upset irritate dismay please"
    " delight worry disappoint embarrass hurt spark provoke prompt trigger ignite"
)
"""Verbs of what a decision brings about in others: "the decision to close it angered Lima"."""
_TOLD_OF = wordset(
    "announced reported confirmed expected awaited scheduled set slated pencilled penciled fixed"
)
"""Passives that only tell of the event that is their subject: "the signing is set for May"."""
_TO_DECIDED = 6
"""Words from such a noun to its infinitive: "the decision by the Norwegian government to"."""
_WITHIN = wordset("of from to on in for against with by")
"""Words that join to an event what it is of: "the lifting of the curfew"."""
_RESPONDING = spellings_of("respond reply retaliate react answer")
"""Verbs of what is done by doing something else: "replied by expelling"."""
_SPENDING = spellings_of("spend")
_USING = spellings_of("use exercise")
"""Verbs of the means or the occasion of what an infinitive tells: "used his speech to accuse Peru"."""
_CARRIED_FURTHER = _HANDING | _MULLING | _LOOKING | _RESPONDING | RESOLVING | DECREEING | _SPENDING | _USING
"""Verbs behind which a clause may be told by any entry."""
_ENDING = wordset(", ; : and or but that which who")
"""What ends the phrase of a noun."""
_PARTING = wordset("since after before during over despite following amid because on about against of")
"""Words behind which a noun tells no more of what the verb tells."""
_BY_DOING = 6
"""What it counts for an entry that it tells by what somebody responds."""
_BY_MULLED = 6
"""What it counts for an entry that it tells by what somebody considers."""
_THOUGHT_OUT = frozenset(("concluded", "found", "held"))
"""Verbs of saying that without "that" are none: "having concluded one with Norland"."""
_ABLE = wordset(
    "right rights duty obligation power powers ability chance mandate authority option reason capacity means"
    " potential"
)
"""What one may have to do something, and not have done it."""
_CAUSES = frozenset(
    (("response", "to"), ("reaction", "to"), ("answer", "to"), ("retaliation", "for"), ("revenge", "for"),
     ("reprisal", "for"), ("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to"))
)  # fmt: skip
"""Words behind which stands why something happened."""
_TOPICS = frozenset(("on", "about", "over"))
"""Words behind which stands what talks or papers are about."""
_SINCE = frozenset(("since", "after", "before", "until"))
_TO_NOUN = 4
"""Words from such a word to the noun that a participle describes."""
_STOPPING = spellings_of("stop cease quit halt")
_JOINTS = frozenset(("and", ",", "the"))
_GIFTS = frozenset(("aided", "supplied", "pledged"))
"""Kinds of which others are told by a sum alone."""
_OF_WHOM = frozenset(("of", "from"))
"""What stands between people and whose they are: "soldiers of Norland, who left"."""
_OWN_ONLY = frozenset(("returned", "accused", "supplied"))
"""Kinds that no entry tells in another's stead: "American maize arrived in Lima"."""
_VOICES = frozenset(("active", "passive"))
_WEIGHED = frozenset(("met", "refused"))
"""Kinds of words that turn over what may come: "are discussing a loan", "does not rule out a ban"."""
_FORETELLING = frozenset(("will", "would", "may", "might", "could"))
"""Words that make a plan, or what may come, of what somebody says and fits no kind."""
_TOLD_BY = wordset("told informed assured quoted notified denied confirmed announced disclosed revealed")
"""Passives that name who speaks: "was told by Norland", "was quoted as saying"."""
_BY = 4
"""Words behind such a passive within which it is said by whom."""
_PAUSES = frozenset((",", ".", ";", ":", "?"))
_FAR_WHAT = 7
"""Words before a verb of calling within which "what" stands."""


@dataclass(slots=True)
class Act:
    """What one clause tells.

    Attributes:
        clause: the clause.
        verb: index of the word that tells it.
        trigger: the entry of the lexicon that it matches, if any.
        dating: the time that dates it, if any.
        frame: the frame of speech, if it is an act of speech.
        plan: the intention that the clause tells, if any.
        whom: the span of those of whom the clause tells it again, at another time or with another sum.
        is_sum: whether these give another sum.
        is_noun: whether a noun with a time of its own tells it, and not the verb of the clause.
        rivals: other entries that its main verb matches, of which one tells it where ``trigger`` means
            something else.
    """

    clause: Clause
    verb: int
    trigger: Trigger | None
    dating: Dating | None
    frame: Frame | None = None
    plan: Intention | None = None
    is_noun: bool = False
    whom: tuple[int, int] | None = None
    is_sum: bool = False
    rivals: tuple[Trigger, ...] = ()


def cut_clauses(page: Page, start: int, end: int, frames: Sequence[Frame]) -> list[Clause]:
    """The clauses of the sentence at ``start:end``; what is said begins one of its own."""
    first, last = page.word_at(start), page.word_at(end)
    lows, forms = page.words.lows, page.words.forms
    is_name = name_test(lows, forms, first, last)
    return split_clauses(lows, first, last, said_from(page, frames), is_name)


def find_acts(page: Page, clauses: Sequence[Clause], frames: Sequence[Frame]) -> list[Act]:
    """What the clauses of a sentence tell."""
    acts: list[Act] = []
    clauses, fronted = without_fronted(page, clauses, frames)
    times = SharedTimes(page, clauses, frames, fronted)
    dated = times.exist()
    sources = [frame for frame in frames if not frame.is_speech and frame.cue[0] < frame.source[0]]
    for number, clause in enumerate(clauses):
        if _only_names_source(page, clause, sources) or is_circumstance(page.words.lows, clause):
            continue
        dating = times.of_act(number) if dated else None
        act = _act(page, clauses, clause, dating, frames)
        if act is not None:
            act.clause = times.without_tail(number) if act.clause is clause else act.clause
            acts.append(act)
            acts += _told_again(page, act)
        if act is not None and act.trigger is not None and (others := told_of_others(page, clause)):
            act.clause = replace(clause, last=page.word_at(others[0][0]))
            acts += [replace(act, whom=whom) for whom in others]
        if dating is not None and (clause.verb >= 0 or dating.rule != "since"):
            times.note(number, dating, is_speech=act is not None and act.frame is not None)
        acts += _other_sums(page, act) if act is not None else []
    if not dated:
        return acts
    acts = as_spoken(page, acts, frames)
    used = {act.dating.start for act in acts if act.dating is not None and not dates_thing(page, act.clause)}
    acts += [
        Act(clause, noun, trigger, dating, is_noun=True)
        for clause, noun, trigger, dating in dated_nouns(page, clauses, used)
    ]
    return acts


def _told_again(page: Page, act: Act) -> list[Act]:
    """The same act at the further times of its clause, which then ends before them."""
    clause, dating = act.clause, act.dating
    if dating is None or not (act.frame is None or _does(act)) or act.verb >= page.word_at(dating.end):
        return []
    again = told_again(page, clause, dating)
    if again:
        act.clause = replace(clause, last=page.word_at(again[0][1][0]))
    return [replace(act, clause=clause, dating=other, whom=whom) for other, whom in again]


def _other_sums(page: Page, act: Act) -> list[Act]:
    """What others give by a sum alone behind the clause of an act, which then ends before them."""
    if act.whom is not None or act.trigger is None or act.trigger.kind not in _GIFTS:
        return []
    clause = act.clause
    others = sums_again(page, clause, act.trigger.at)
    found = [
        replace(act, whom=whom, is_sum=True, dating=next(iter(within(page.datings, *whom)), act.dating))
        for whom in others
    ]
    if others and len(within(page.parties, *others[-1])) == 1:
        last = page.word_at(others[0][0])
        while page.words.lows[last - 1] in _JOINTS:
            last -= 1
        act.clause = replace(clause, last=last)
    return found


def _does(act: Act) -> bool:
    """Whether an act of speech does something by it: "pledged 6 million pounds"."""
    return act.trigger is not None and act.trigger.kind != "stated"


def _only_names_source(page: Page, clause: Clause, sources: Sequence[Frame]) -> bool:
    """Whether the clause is "according to a study of 2019" or "it was reported" and nothing else."""
    if is_hearsay_aside(page.words.lows, clause.first, clause.last):
        return True
    if not sources:
        return False
    first, last = page.words.starts[clause.first], page.words.ends[clause.last - 1]
    return any(
        frame.cue[0] <= first and (last <= frame.content[0] + 2 or frame.content[0] < frame.cue[0] == first)
        for frame in sources
    )


def _only_calls(lows: Sequence[str], main: int) -> bool:
    """Whether it only says by which word somebody calls a thing: "amid what Norland called a siege"."""
    if lows[main] not in NAMING:
        return False
    before = lows[max(main - _FAR_WHAT, 0) : main]
    return "what" in before and _PAUSES.isdisjoint(before[before.index("what") :])


def _act(
    page: Page, clauses: Sequence[Clause], clause: Clause, dating: Dating | None, frames: Sequence[Frame]
) -> Act | None:
    main = main_verb(page.words.lows, clause)
    if main < 0 or _only_calls(page.words.lows, main):
        return None
    told = _told_otherwise(page, clause, main, dating, frames)
    return told or _told_by_verb(page, clauses, clause, dating, frames)


def _told_otherwise(
    page: Page, clause: Clause, main: int, dating: Dating | None, frames: Sequence[Frame]
) -> Act | None:
    """What a clause tells of an event that was not held, or of what somebody says that he did."""
    if dating is not None and (event := event_called_off(page, clause, dating, main)):
        return Act(clause, *event, dating, is_noun=True)
    frame = _frame_at(frames, page.words.starts[main]) if frames else None
    if frame is None or is_passive(page.words.lows, main):
        return None
    deed, trigger = avowed_deed(page, clause, frame, main, dating)
    if deed == 0 or (trigger is None and dating is None):
        return None
    if trigger is None and frame.mention.stance == "denies":
        return Act(clause, main, None, None, frame)  # What is denied and fits no kind did not happen then.
    return Act(clause, deed if trigger is None else trigger.at, trigger, dating)


def _told_by_verb(
    page: Page, clauses: Sequence[Clause], clause: Clause, dating: Dating | None, frames: Sequence[Frame]
) -> Act | None:
    lows, starts = page.words.lows, page.words.starts
    main = main_verb(lows, clause)
    trigger, rivals = _trigger(lows, clauses, clause, main)
    frame = _frame_at(frames, starts[main])
    if trigger is not None and lows[main] in _RESPONDING and lows[trigger.first - 1] == "by":
        frame = None  # "replied by sending home two envoys"
    names_teller = lows[main] in _TOLD_BY and "by" in lows[main + 1 : main + _BY]
    if (
        frame is not None
        and not names_teller
        and (is_passive(lows, main) or goes_on_passive(page, clauses, clause, main))
    ):
        # "were reported killed", "was summoned and told that": nobody is named who says so.
        frame = None
        trigger = None if trigger and trigger.kind == "stated" else trigger
    is_saying = frame is not None and frame.mention.family == "speech"
    had_said = dating is not None and lows[clause.first : main] == ("having",)
    had_said = had_said and (lows[main] not in _THOUGHT_OUT or "that" in lows[main : clause.last])
    goes_on = clause.link == "participle" and not had_said
    if is_saying and goes_on and (trigger is None or trigger.kind == "stated"):
        # "..., saying that": the same act of speech goes on.
        return None
    plan = intention_of(lows, clause)
    if frame is not None:
        by_cue = (
            trigger
            if trigger
            and trigger.kind != "stated"
            and (trigger.first <= main <= trigger.last or _is_announced(lows, trigger, main))
            else None
        )
        if by_cue is not None or states(page, frame):
            return Act(clause, main, by_cue, dating, frame, plan)
    weighed = plan is not None and plan.mood == "considered" and trigger is not None and trigger.at == plan.at
    if trigger is not None and not (weighed and trigger.kind in _WEIGHED):
        # "A merger is under consideration": what is intended is told by the verb.
        by_noun = plan is not None and "noun" in trigger.pattern.flags
        decided = "noun" not in trigger.pattern.flags and (
            _is_decided(lows, trigger, main) or is_resolved(lows, trigger, main)
        )
        at = max(trigger.at, plan.at) if plan and by_noun else main if decided else trigger.at
        return Act(clause, at, trigger, dating, plan=plan, rivals=rivals)
    if plan is not None or dating is not None or _is_told_by_speech(page, clause, main, frames):
        return _without_entry(page, clause, main, dating, plan)
    return None


def _without_entry(
    page: Page, clause: Clause, main: int, dating: Dating | None, plan: Intention | None
) -> Act | None:
    """What a clause tells whose verb no entry knows: an event that the time in its subject dates, or this."""
    lows = page.words.lows
    if dating is not None and plan is None and (told := noun_before_time(page, clause, dating, main)):
        return Act(clause, *told, dating, is_noun=True)
    if only_causes(lows, clause):
        return None
    if dating is not None and plan is None and lows[main] in _WAS:
        main = _done_first(lows, main, page.word_at(dating.start))
    return Act(clause, max(main, plan.at) if plan else main, None, dating, plan=plan)


def _done_first(lows: Sequence[str], main: int, until: int) -> int:
    """What somebody was the first to do, before a word: "was the first to declare a ban"; or the verb."""
    to = next((i for i in range(main + 2, min(until, main + _TO_FIRST)) if lows[i] == "to"), 0)
    told = to and lows[main + 1] == "the" and lows[main + 2] in _FIRST and is_base_form(lows[to + 1])
    return to + 1 if told and _ENDING.isdisjoint(lows[main:to]) else main


def _is_announced(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether it is the measure that somebody announces: "announced on Monday the closure of a port"."""
    if lows[main] not in _ANNOUNCING or trigger.kind not in _MEASURES or not _is_event(trigger):
        return False
    return main > trigger.first or _PARTING.isdisjoint(lows[trigger.first - 2 : trigger.first])


def _is_told_by_speech(page: Page, clause: Clause, main: int, frames: Sequence[Frame]) -> bool:
    """Whether somebody tells what will or may be, or behind it says of it that it has been."""
    if not frames:
        return False
    lows, start = page.words.lows, page.words.starts[main]
    saying = next(
        (frame for frame in frames if frame.says(start) and frame.mention.family != "thought"), None
    )
    if saying is None:
        return False
    foretold = not _FORETELLING.isdisjoint(lows[clause.first : main + 1])
    return foretold or (tells_after(page, saying, start) and _is_done(lows, clause, main))


def _is_done(lows: Sequence[str], clause: Clause, main: int) -> bool:
    """Whether the verb tells what came about, and not how things are."""
    before = lows[clause.first : main]
    return (
        lows[main] not in AUXILIARIES
        and NEGATIONS.isdisjoint(before)
        and (not HAVE.isdisjoint(before) or is_past(lows, clause.first, main))
    )


def _frame_at(frames: Sequence[Frame], place: int) -> Frame | None:
    """The act of speech that the word at the offset names."""
    for frame in frames:
        if frame.is_speech and frame.cue[0] <= place < frame.cue[1]:
            return frame
    return None


def _trigger(
    lows: Sequence[str], clauses: Sequence[Clause], clause: Clause, main: int
) -> tuple[Trigger | None, tuple[Trigger, ...]]:
    """The entry that tells the kind of a clause best, its main verb before others, and verbs before nouns.

    And the others that its main verb matches, which tell it where that one means something else.
    """
    first = clause.first
    if clause.link == "relative" and first > 1:
        # What a relative clause is about stands just before it: "soldiers who were sent", "drivers, who".
        before = first - (2 if lows[first - 1] == "," else 1)
        first = _noun_before(lows, clause, before) if lows[before].isalpha() else first
    # Behind most main verbs only a verb that is joined to them can carry the clause.
    hands_on = lows[main] in _CARRIED_FURTHER or lows[main].startswith(_HANDING_TO)
    hands_on = hands_on or lows[main + 1 : main + 2] == ("back",)
    found = find_triggers(lows, first, clause.last, None if hands_on else main + 1)
    best = _best(lows, clause, main, found, (*found, *borrowed_triggers(lows, clauses, clause, main)))
    if best is not None and (best.first < best.last or best.first != main):
        rivals = (
            one
            for one in found
            if one is not best
            and (one.kind == best.kind or one.kind not in _OWN_ONLY)
            and one.weight > 1
            and one.first <= main <= one.last
        )
        return best, tuple(one for one in rivals if _can_carry(lows, clause, one, main))
    return _best(lows, clause, main, found, pronoun_triggers(lows, clauses, clause, main)) or best, ()


def _noun_before(lows: Sequence[str], clause: Clause, i: int) -> int:
    """The noun that a relative clause is about: the word before it, or that before "of": "troops of"."""
    if lows[clause.first] != "who" or lows[i - 1] not in _OF_WHOM:
        return i
    return i - 2 if lows[i - 2].isalpha() else i


def _best(
    lows: Sequence[str], clause: Clause, main: int, found: Sequence[Trigger], triggers: Iterable[Trigger]
) -> Trigger | None:
    """The one of some entries that tells the kind of a clause best, of all that were found in it."""
    best: tuple[float, Trigger] | None = None
    first = clause.first
    behind = main + 2 if lows[main + 1 : main + 2] == ("to",) else main + 1
    for trigger in triggers:
        around = trigger.first < main <= trigger.last
        if around and _is_of(lows, trigger, _event_of(lows, first, main, found)):
            continue
        if not _can_carry(lows, clause, trigger, main):
            continue
        score = 1.5 * min(trigger.weight, 4) - 0.05 * abs(trigger.first - main)
        # "Will not renew the pact"
        denies = around and not NEGATIONS.isdisjoint(lows[trigger.first : main])
        score += 3 if denies or main in (trigger.first, trigger.verb) else 0
        score -= 2 if "noun" in trigger.pattern.flags else 0
        score += _BY_MULLED if "mulled" in trigger.pattern.flags else 0
        if trigger.kind == "stated" and trigger.weight < 2:
            # "Was announced on a visit to Norland": what else the clause tells counts more.
            score -= 4 if "passive" in trigger.pattern.flags else 3
        score += 2 if trigger.first == behind else 0
        score += _BY_DOING if lows[main] in _RESPONDING and lows[trigger.first - 1] == "by" else 0
        if best is None or score > best[0]:
            best = (score, trigger)
    return best[1] if best else None


def _event_of(lows: Sequence[str], first: int, main: int, found: Sequence[Trigger]) -> int:
    """The first noun before the main verb that tells a happening or a decision; else the main verb."""
    events = (one.first for one in found if _is_event(one) and one.last <= main)
    return min((*events, *(i for i in range(first, main) if lows[i] in _DECIDING)), default=main)


def _is_event(trigger: Trigger) -> bool:
    """Whether an entry is a noun that tells a happening by itself."""
    flags = trigger.pattern.flags
    return "noun" in flags and flags.isdisjoint(("mulled", "weak"))


def _is_of(lows: Sequence[str], trigger: Trigger, event: int) -> bool:
    """Whether an entry begins in what an event before the main verb is of: "signing of the pact came"."""
    if event >= trigger.first:
        return False
    between = lows[event + 1 : trigger.first]
    return not _WITHIN.isdisjoint(between) and _ENDING.isdisjoint(between)


def _can_carry(lows: Sequence[str], clause: Clause, trigger: Trigger, main: int) -> bool:
    """Whether the clause happens to be about it: its main verb, or what a light verb hands on to."""
    flags = trigger.pattern.flags
    wrong = not flags.isdisjoint(_VOICES) and _wrong_voice(lows, clause, trigger)
    if (
        "loose" in flags
        or wrong
        or _only_leads(lows, trigger, main)
        or _is_stopped(lows, trigger, main)
        or _is_cause(lows, trigger, main)
        or _is_done_by(lows, trigger)
        or (trigger.kind == "requested" and lows[trigger.at] in WANTING and not demands(lows, trigger.at))
    ):
        return False
    if "mulled" in flags:
        return _is_mulled(lows, trigger, main)
    # "Was allowed to print again" is told by what was allowed.
    last = trigger.last + ("passive" in flags and lows[trigger.last] == "to")
    if trigger.first <= main <= last:
        return True
    if lows[main] in BE and not HAVE.isdisjoint(lows[main + 1 : trigger.last]):
        return False  # "is the largest sum the bank has ever pledged"
    if "noun" in flags:
        behind = (
            main + 1 + 2 * (not WEEKDAYS.isdisjoint(lows[main + 2 : main + 3]))
        )  # "announced | on Monday"
        apart = not _PARTING.isdisjoint(lows[behind : trigger.first])  # "is on the run since the raid"
        told = trigger.first < main and lows[main] in _TOLD_OF and is_passive(lows, main)
        return (lows[main] in _LIGHT or told) and trigger.first - main < 6 and not apart
    hands_on = _hands_on if trigger.first > main else _is_decided
    return trigger.kind != "stated" and hands_on(lows, trigger, main)


def _is_decided(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether it is what is decided by the decision that is the subject: "the decision to close it came"."""
    to = trigger.first - 1
    if not (lows[main] in _COMING or lows[main] in _STIRRING) or trigger.at >= main or lows[to] != "to":
        return False
    noun = next((i for i in range(to - 1, max(to - _TO_DECIDED, 0), -1) if lows[i] in _DECIDING), -1)
    between = lows[noun + 1 : to]
    return noun >= 0 and "not" not in between and _ENDING.isdisjoint(between)


def _only_leads(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether the main verb only leads to the verb behind it: "went on to sign", "proceeded to vote"."""
    if trigger.first != main:
        return False
    if lows[main] in _MULLING:  # "is considering | lifting its sanctions"
        behind = lows[main + 1] if main + 1 < len(lows) else "."
        doing = behind.endswith("ing") or lows[main + 1 : main + 3] == ("whether", "to")
        return doing and not any(behind in element.words for element in trigger.pattern.elements[1:])
    if lows[main] not in _LEADING_ON:
        return False
    to = main + 1 + (lows[main + 1 : main + 2] == ("on",))
    leads = lows[main] not in _GOING or to > main + 1
    return leads and lows[to : to + 1] == ("to",) and any(map(is_base_form, lows[to + 1 : to + 2]))


def _is_stopped(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether it is only told that nobody does so any longer: "stopped flying"."""
    return lows[main] in _STOPPING and trigger.at == main + 1 and lows[trigger.at].endswith("ing")


def _is_cause(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether it is only why it happened: "the step came in response to a petition filed by Norland"."""
    if trigger.first <= main + 2:
        return False
    return any(pair in _CAUSES for pair in pairwise(lows[main + 1 : trigger.first]))


def _is_done_by(lows: Sequence[str], trigger: Trigger) -> bool:
    """Whether what an entry takes for a gift names who acts: "was acquired by Nordsund Steel"."""
    at = trigger.at
    if trigger.kind not in _GIFTS or lows[at + 1 : at + 2] != ("by",) or trigger.last <= at + 2:
        return False
    return is_passive(lows, at) and not any("by" in element.words for element in trigger.pattern.elements)


def _is_purpose(lows: Sequence[str], main: int, to: int) -> bool:
    """Whether the first infinitive behind a verb opens there: "used it | to urge them to go"."""
    inner = (i for i in range(main + 1, to) if lows[i] == "to" and is_base_form(lows[i + 1]))
    return not is_passive(lows, main) and next(inner, -1) < 0


def _is_mulled(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether it is the object of a verb of considering: "is weighing an appeal", not "the appeal"."""
    if lows[main] in _TALKED and HAVE.isdisjoint(lows[max(main - 2, 0) : main]):
        return False
    if lows[main] not in _MULLING or not main < trigger.first <= main + _TO_MULLED:
        return False
    if demands(lows, main):
        return False  # "wants a truce" asks for it
    between = lows[main + 1 + (lows[main + 1] in _MULLED_OVER) : trigger.first]
    if "to" in between or (between[:1] and between[0].endswith("ing")):
        return False  # "is considering withdrawing its troops"
    meant = "the" not in between or lows[trigger.last] == "of"
    return meant and _PARTING.isdisjoint(between)


def _wrong_voice(lows: Sequence[str], clause: Clause, trigger: Trigger) -> bool:
    """Whether the entry is for the other voice: soldiers "were sent", and nobody "was flown" on a visit."""
    if "active" in trigger.pattern.flags:
        return is_passive(lows, trigger.at)
    return not (
        is_passive(lows, trigger.at)
        or is_bare_participle(lows, clause, trigger.at)
        or _describes_noun(lows, clause, trigger)
    )


def _describes_noun(lows: Sequence[str], clause: Clause, trigger: Trigger) -> bool:
    """Whether a participle only describes a noun behind a preposition: "under an accord signed in May"."""
    at, first = trigger.at, clause.first
    opens = lows[first] in PREPOSITIONS or lows[first] in _SINCE
    if not opens or at <= trigger.first or not first < trigger.first <= first + _TO_NOUN:
        return False
    behind = lows[at + 1 : at + 2]
    return can_be_participle(lows[at]) and not PREPOSITIONS.isdisjoint(behind or (".",))


def _hands_on(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether the main verb leaves the telling to the entry behind it."""
    i, before = trigger.first, lows[trigger.first - 1]
    asks = lows[main] in _MULLING and "whether" in lows[main + 1 : min(i, main + _TO_MULLED)]
    responds = before == "by" and (lows[main] in _RESPONDING or lows[main + 1] == "back")
    if asks or responds or is_decreed(lows, trigger, main):
        return True  # "is weighing whether to expel him", "hit back by expelling"
    if before == "to":
        if lows[i - 2] in _ABLE:
            return False  # "has the right to defend itself"
        goes_on = lows[main] in _GOING and lows[i - 2] == "on"
        is_first = lows[main] in _BECOMING and not _FIRST.isdisjoint(lows[main + 1 : i - 1])
        leads = goes_on or is_first or is_resolved(lows, trigger, main)
        if lows[main] in BE and "for" in lows[main + 2 : i - 1]:
            return leads  # "is the deadline for Norland to leave"
        leads = leads or (lows[main] in _USING and _is_purpose(lows, main, i - 1))
        return leads or lows[main] in _TRANSPARENT or lows[main].startswith(_HANDING_TO)
    weighs = lows[main] in _MULLING or lows[main] in _LOOKING or lows[main] in _SPENDING
    if weighs and lows[i].endswith("ing") and main < i <= main + _TO_MULLED:
        # "is thinking of lending", "spent Monday in Oslo meeting envoys", not "spent it on training"
        over = before == lows[main] or before in _MULLED_OVER or before == "at"
        return over != (lows[main] in _SPENDING)
    about = before in _TOPICS and lows[i].endswith("ing")  # "took up a treaty on joining"
    return (lows[main] in _HANDING and not about) or before in JOINING
