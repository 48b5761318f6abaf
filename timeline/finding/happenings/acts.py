"""What the clauses of a sentence tell: for each the words that carry it, and the time that dates it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.domain.when import When
from timeline.finding.clauses import main_verb, split_clauses
from timeline.finding.happenings.frames import states
from timeline.finding.happenings.nouns import dated_nouns
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import is_passive
from timeline.finding.inflection import spellings
from timeline.finding.kinds.matching import JOINING, find_triggers
from timeline.finding.words import BE
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.frames import Frame
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.kinds.matching import Trigger

__all__ = ["Act", "cut_clauses", "find_acts"]


def _forms(bases: str) -> frozenset[str]:
    return BE | frozenset(form for base in bases.split() for form in spellings(base))


_LIGHT = _forms(
    "be have take hold make give carry begin start launch continue conduct follow come pay see stage mark"
    " receive do announce open run last go kill injure wound leave cause hit destroy damage consider weigh"
    " mull propose plan prepare"
) - {"left"}
"""Verbs whose noun tells what happens: "held talks", "the attack began"."""
_TRANSPARENT = _forms(
    "begin start continue manage resume be have plan intend want hope expect aim prepare need try"
)
"""Verbs whose infinitive tells what happens: "began to withdraw"."""
_HANDING = _LIGHT | _TRANSPARENT
_HANDING_TO = ("consider", "threaten")
_SPEECH = wordset("pledged threatened requested accused refused endorsed conceded")
_VOICES = frozenset(("active", "passive"))
_INTENDING = wordset(
    "plans plan planned planning intends intend intended considering considers weighing mulling aims wants"
)
"""Words that make a plan of what fits no kind, even without a date."""
_AFTER_YEARS = wordset(
    "and to in when after but with by for at on that as or was were had the a an from it he she they"
    " who which because while under is has"
)


_ANCHORING = frozenset(("since", "after", "following", "until"))
_CLOCK = frozenset(
    ("seconds", "minutes", "minute", "hours", "hour", "shortly", "soon", "moments", "immediately")
)
_AIMED = ("ed", "set", "due")
"""How words end that a year is the aim of: "planned for 2030"."""
_LATER = frozenset(("later", "subsequently", "eventually", "since"))
_GIVING = ("pledged", "pledges", "promised", "promises", "offered", "offers")
_THING = re.compile(
    r"(?:an?\s|another\s|some\s|up to\s|more than\s|about\s|nearly\s|at least\s|[$€£]|\d)", re.IGNORECASE
)
_AHEAD = frozenset(("will", "shall", "'ll"))
_GENERIC = frozenset(
    ("the year", "the month", "the week", "the day", "the season", "the quarter", "the decade")
)
_NO_PRESENT = frozenset(("was", "has", "'s", "is", "says"))
_LONG = 60
"""Days after which a present tense does not tell of a time."""
_POSTPONED = frozenset(("postponed", "delayed", "deferred", "adjourned", "rescheduled"))
_FIRSTS = frozenset(("worst", "first", "most", "best", "last"))


@dataclass(slots=True)
class Act:
    """What one clause tells.

    Attributes:
        clause: the clause.
        verb: index of the word that tells it.
        trigger: the entry of the lexicon that it matches, if any.
        dating: the time that dates it, if any.
        frame: the frame of speech, if it is an act of speech.
        is_noun: whether a noun with a time of its own tells it, and not the verb of the clause.
    """

    clause: Clause
    verb: int
    trigger: Trigger | None
    dating: Dating | None
    frame: Frame | None = None
    is_noun: bool = False


_ACCOUNTS = wordset(
    "results result figures figure forecast forecasts budget budgets earnings profit profits outlook accounts"
    " report target targets estimate estimates sales revenue guidance plan plans data"
)
"""Nouns that "for" tells the period of, not when they are told of."""
_PARTS_OF_TIME = wordset(
    "morning afternoon evening night eve day days dawn week weeks weekend month months season spring summer"
    " autumn fall winter half quarter year years beginning start middle end close late early course part"
)
"""Nouns that a time follows with "of" and that are a time themselves: "on the evening of 3 May"."""


def cut_clauses(page: Page, start: int, end: int, frames: Sequence[Frame]) -> list[Clause]:
    """The clauses of the sentence at ``start:end``; what is said begins one of its own."""
    first, last = page.word_at(start), page.word_at(end)
    return split_clauses(page.words.lows, first, last, _said_from(page, frames))


def find_acts(page: Page, clauses: Sequence[Clause], frames: Sequence[Frame]) -> list[Act]:
    """What the clauses of a sentence tell."""
    acts: list[Act] = []
    dated: dict[int, Dating] = {}
    said: dict[int, Dating] = {}
    for number, clause in enumerate(clauses):
        if _only_names_source(page, clause, frames):
            continue
        dating = _own_dating(page, clause)
        if dating is None and clause.link in ("and", "participle"):
            dating = _handed_on(page, dated.get(clause.parent), clause)
        elif dating is None and number and page.words.lows[clause.first] == "and":
            before = dated.get(number - 1) or _fronted(page, frames, said.get(number - 1), clause)
            dating = _shared(page, clauses[number - 1], before, clause)
        elif dating is None and number and page.words.lows[clause.first] == "when":
            dating = _dating_before(page, clause) or (
                dated.get(number - 1) if page.words.lows[clause.first - 1] != "," else None
            )
        if dating is None and number + 1 < len(clauses) and clause.link == "main":
            dating = _dating_behind(page, clauses[number + 1])
        act = _act(page, clauses, clause, dating, frames)
        if act is not None:
            acts.append(act)
        if dating is not None:
            (dated if act is None or act.frame is None else said)[number] = dating
    used = {act.dating.start for act in acts if act.dating is not None}
    acts += [
        Act(clause, trigger.first, trigger, dating, is_noun=True)
        for clause, trigger, dating in dated_nouns(page, clauses, used)
    ]
    return acts


def _only_names_source(page: Page, clause: Clause, frames: Sequence[Frame]) -> bool:
    """Whether the clause is "according to a study published in 2019" and nothing else."""
    if not frames:
        return False
    first, last = page.words.starts[clause.first], page.words.ends[clause.last - 1]
    return any(
        not frame.is_speech and frame.cue[0] <= first and last <= frame.content[0] + 2
        for frame in frames
        if frame.cue[0] < frame.source[0]
    )


def _shared(page: Page, before: Clause, dating: Dating | None, clause: Clause) -> Dating | None:
    """A time that opens the sentence dates the clause joined by "and" as well, if that is not later."""
    if dating is None or before.verb < 0 or dating.start > page.words.starts[before.verb]:
        return None
    return dating if _LATER.isdisjoint(page.words.lows[clause.first : clause.verb + 1]) else None


def _fronted(page: Page, frames: Sequence[Frame], dating: Dating | None, clause: Clause) -> Dating | None:
    """The time of an act of saying, for a clause behind it that is not what is said."""
    place = page.words.starts[clause.first]
    return None if any(frame.content[0] <= place < frame.content[1] for frame in frames) else dating


def _handed_on(page: Page, dating: Dating | None, clause: Clause) -> Dating | None:
    """The time of the clause before, unless that is over and this one looks ahead: "and will give"."""
    if dating is None or dating.when is None or page.published is None:
        return dating
    end = dating.when.latest_end
    ahead = not _AHEAD.isdisjoint(page.words.lows[clause.first : clause.verb + 1])
    return None if ahead and end is not None and end < page.published else dating


def _dating_behind(page: Page, clause: Clause) -> Dating | None:
    """The time of a clause behind this one that says when: "promised aid when he toured the camp in May"."""
    if clause.link != "subordinate" or page.words.lows[clause.first] != "when":
        return None
    return _own_dating(page, clause)


def _dating_before(page: Page, clause: Clause) -> Dating | None:
    """The time right before ", when": "since the flood of May 2023, when troops were sent"."""
    place = page.words.starts[clause.first]
    near = [d for d in within(page.datings, place - 40, place) if d.when is not None]
    if not near or page.text[near[-1].end : place].strip() != ",":
        return None
    when = near[-1].when
    ends = [end for end in when.edtf.split("/") if end not in ("", "..")] if when else []
    return replace(near[-1], when=When(ends[0])) if len(ends) == 1 else None


def _said_from(page: Page, frames: Sequence[Frame]) -> list[int]:
    """The words at which what is said begins, or the words of saying behind it."""
    cuts = []
    for frame in frames:
        if frame.content[0] == frame.content[1]:
            continue
        if not frame.is_speech:
            if frame.cue[0] < frame.source[0] <= frame.content[0]:
                # Of "according to a study published in 2019" verb and date are not those of what is said.
                cuts.append(page.word_at(frame.content[0]))
            continue
        if page.text.startswith("to ", frame.content[0]) or _gives(page, frame):
            # "promised to send", "pledged 3 million euros": one act, not two.
            continue
        if frame.content[0] >= frame.cue[1]:
            cuts.append(page.word_at(frame.content[0]))
        elif frame.content[1] <= max(frame.cue[0], frame.source[0]) + 1:
            cuts.append(page.word_at(frame.content[1]))
    return cuts


def _gives(page: Page, frame: Frame) -> bool:
    """Whether what is pledged or offered is a thing, and nothing is said of it."""
    said = page.text[frame.content[0] : frame.content[0] + 24].lstrip()
    return page.text[slice(*frame.cue)].lower().endswith(_GIVING) and _THING.match(said) is not None


def _act(
    page: Page, clauses: Sequence[Clause], clause: Clause, dating: Dating | None, frames: Sequence[Frame]
) -> Act | None:
    lows, starts = page.words.lows, page.words.starts
    main = main_verb(lows, clause)
    if main < 0:
        return None
    trigger = _trigger(lows, clause, main)
    frame = _frame_at(frames, starts[main])
    if frame is not None and (is_passive(lows, main) or _is_joined_passive(lows, clauses, clause, main)):
        # "were reported killed": nobody is named who says so.
        frame = None
    if frame is not None and clause.link == "participle" and frame.mention.family == "speech":
        # "..., saying that": the same act of speech goes on.
        return None
    if frame is not None:
        by_cue = (
            trigger
            if trigger and trigger.first <= main <= trigger.last and trigger.kind != "stated"
            else None
        )
        if by_cue is not None or states(page, frame):
            return Act(clause, main, by_cue, dating, frame)
    if trigger is not None:
        return Act(clause, trigger.at, trigger, dating)
    if dating is not None or not _INTENDING.isdisjoint(lows[clause.first : main + 1]):
        return Act(clause, main, None, dating)
    return None


def _frame_at(frames: Sequence[Frame], place: int) -> Frame | None:
    """The act of speech that the word at the offset names."""
    for frame in frames:
        if frame.is_speech and frame.cue[0] <= place < frame.cue[1]:
            return frame
    return None


def _is_joined_passive(lows: Sequence[str], clauses: Sequence[Clause], clause: Clause, main: int) -> bool:
    """Whether a participle shares the "was" before it: "was prepared in May and announced in June"."""
    if clause.link != "and" or clause.parent < 0 or clause.verb != main or not lows[main].endswith("ed"):
        return False
    parent = main_verb(lows, clauses[clause.parent])
    return parent >= 0 and is_passive(lows, parent)


def _own_dating(page: Page, clause: Clause) -> Dating | None:
    """The time that dates a clause: of several, the one nearest to its verb."""
    start, end = page.words.starts[clause.first], page.words.ends[clause.last - 1]
    near = within(page.datings, start, end)
    if not near:
        return None
    verb = page.words.starts[clause.verb] if clause.verb >= 0 else start
    found = [
        d
        for d in near
        if d.when is not None
        and not _is_attributive(page, d)
        and not _is_compared(page, d)
        and not _is_anchor(page, clause, d)
        and page.text[d.start : d.end].lower() not in _GENERIC
        and not (
            d.start > verb and (_owns(page, d) or _belongs_to_noun(page, d) or _is_over(page, clause, d))
        )
    ]
    if not found:
        return None
    nearest = min(found, key=lambda dating: abs(dating.start - verb))
    return _put_off(page, clause, nearest) if nearest.rule == "until" else nearest


def _put_off(page: Page, clause: Clause, dating: Dating) -> Dating:
    """What is put off until a day is to be on that day."""
    lows = page.words.lows[max(clause.verb, clause.first) : page.word_at(dating.start) + 1]
    if _POSTPONED.isdisjoint(lows) and ("put", "off") not in pairwise(lows):
        return dating
    end = dating.when.edtf.rpartition("/")[2] if dating.when else ""
    return replace(dating, when=When(end)) if end else dating


def _is_attributive(page: Page, dating: Dating) -> bool:
    """In "the 2015 agreement" the year says which one, not when."""
    words = page.words
    i, j = page.word_at(dating.start), page.word_at(dating.end)
    if i > 1 and words.lows[i - 1] == "for" and words.lows[i - 2] in _ACCOUNTS:
        return True
    if i == 0 or j >= len(words) or not words.forms[i].isdigit() or dating.end - dating.start > 4:
        return False
    if _is_scope(words.lows, i):
        return True
    if not words.lows[j].isalpha() or words.lows[j] in _AFTER_YEARS:
        return False
    return words.lows[i - 1] in ("the", "its", "their", "a", "his", "'s", "under", "of", "this")


def _is_scope(lows: Sequence[str], i: int) -> bool:
    """Whether the year at ``i`` says what something is about: "the results for 2020 and 2021"."""
    if i > 3 and lows[i - 1] in ("and", ",") and lows[i - 2].isdigit():
        i -= 2
    return i > 1 and lows[i - 1] == "for" and not lows[i - 2].endswith(_AIMED) and lows[i - 2].isalpha()


def _owns(page: Page, dating: Dating) -> bool:
    """Behind the verb, "Wednesday's meeting" dates the meeting, and not the clause."""
    return page.text[dating.end : dating.end + 2] in ("'s", "’s")


def _belongs_to_noun(page: Page, dating: Dating) -> bool:
    """Behind the verb, "the armistice of 27 July 1953" dates the armistice, and not the clause."""
    lows, i = page.words.lows, page.word_at(dating.start)
    return i > 1 and lows[i - 1] == "of" and lows[i - 2] not in _PARTS_OF_TIME


def _is_over(page: Page, clause: Clause, dating: Dating) -> bool:
    """Whether a present tense stands before a time long past: "marks the landing on the coast in 1944"."""
    lows, last = page.words.lows, dating.when.latest_end if dating.when else None
    verb = lows[clause.verb] if clause.verb >= 0 else ""
    if not verb.endswith("s") or verb in _NO_PRESENT or page.published is None or last is None:
        return False
    return last + _LONG < page.published and lows[page.word_at(dating.start) - 1] in ("in", "on")


def _is_anchor(page: Page, clause: Clause, dating: Dating) -> bool:
    """In "since its founding in 1949" or "after the attack of 3 May" the time dates the noun."""
    i = page.word_at(dating.start)
    lows = page.words.lows
    for j in range(i - 1, max(i - 7, clause.first - 1), -1):
        if lows[j] in (",", ";") or j == clause.verb:
            return False
        if lows[j] in _ANCHORING:
            if lows[j - 1] in _CLOCK:
                return False
            return j < i - 1 and not (j == clause.first and clause.link == "subordinate")
    return False


def _is_compared(page: Page, dating: Dating) -> bool:
    """In "the worst since 2020" the time is that of something else."""
    i = page.word_at(dating.start)
    before = page.words.lows[max(0, i - 6) : i]
    since = page.words.lows[i] == "since" or "since" in before
    return since and any(word in _FIRSTS or (word.endswith("est") and len(word) > 5) for word in before)


def _trigger(lows: Sequence[str], clause: Clause, main: int) -> Trigger | None:
    """The entry that tells the kind of a clause best: its main verb before others, verbs before nouns."""
    best: tuple[float, Trigger] | None = None
    first = clause.first
    if clause.link == "relative" and first and lows[first - 1].isalpha():
        # What a relative clause is about stands just before it: "soldiers who were sent".
        first -= 1
    # Behind most main verbs only a verb that is joined to them can carry the clause.
    hands_on = lows[main] in _HANDING or lows[main].startswith(_HANDING_TO)
    for trigger in find_triggers(lows, first, clause.last, None if hands_on else main + 1):
        if not _can_carry(lows, trigger, main):
            continue
        score = 1.5 * min(trigger.weight, 3) - 0.05 * abs(trigger.first - main)
        score += 3 if main in (trigger.first, trigger.verb) else 0
        score -= 2 if "noun" in trigger.pattern.flags else 0
        score -= 3 if trigger.kind == "stated" else 0
        if best is None or score > best[0]:
            best = (score, trigger)
    return best[1] if best else None


def _can_carry(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether the clause happens to be about it: its main verb, or what a light verb hands on to."""
    flags = trigger.pattern.flags
    if "loose" in flags or (not flags.isdisjoint(_VOICES) and _wrong_voice(lows, trigger)):
        return False
    if trigger.first <= main <= trigger.last:
        return True
    if "noun" in flags:
        return lows[main] in _LIGHT and trigger.first - main < 6
    return trigger.kind != "stated" and trigger.first > main and _hands_on(lows, trigger.first, main)


def _wrong_voice(lows: Sequence[str], trigger: Trigger) -> bool:
    """Whether the entry is for the other voice: soldiers "were sent", and nobody "was flown" on a visit."""
    return is_passive(lows, trigger.at) is not ("passive" in trigger.pattern.flags)


def _hands_on(lows: Sequence[str], i: int, main: int) -> bool:
    """Whether the main verb leaves the telling to the verb at ``i`` behind it."""
    before = lows[i - 1]
    if before == "to":
        return lows[main] in _TRANSPARENT or lows[main].startswith(_HANDING_TO)
    return lows[main] in _HANDING or before in JOINING
