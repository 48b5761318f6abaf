"""Times that clauses of one sentence share: which clause has that of another where it has none of its own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.domain.when import When
from timeline.finding.clauses import is_brought_about
from timeline.finding.finite import is_base_form
from timeline.finding.happenings.anchoring.dating import own_dating
from timeline.finding.happenings.anchoring.following import after_deed, behind_dated
from timeline.finding.happenings.anchoring.gatherings import all_days, at_gathering
from timeline.finding.happenings.anchoring.handing import (
    AHEAD,
    REACH,
    by_then,
    dating_before,
    dating_behind,
    handed_on,
    is_now,
    shared,
    times_before,
    up_to,
)
from timeline.finding.happenings.anchoring.hours import hours_apart
from timeline.finding.happenings.anchoring.measured import measured
from timeline.finding.happenings.anchoring.meetings import tells_meeting
from timeline.finding.happenings.anchoring.occasions import UNDERTOOK, of_occasion
from timeline.finding.happenings.anchoring.since import since_event
from timeline.finding.happenings.anchoring.spoken import time_of_saying
from timeline.finding.happenings.anchoring.tense import ELSEWHEN, is_past, is_to_come
from timeline.finding.happenings.page import Dating, within
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.inflection import is_past_form, spellings_of
from timeline.finding.joints import STORY
from timeline.finding.predicates import is_bare_participle, is_passive
from timeline.finding.words import (
    BE,
    HAVE,
    MODALS,
    NEGATIONS,
    RELATIVES,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.standing.frames import Frame

__all__ = ["SharedTimes"]

_PERFECT = frozenset(("has", "have", "had"))
_STANDING = HAVE | MODALS
_CLEFT = frozenset(("that", "who", "when"))
"""What joins the halves of "it was in May that"."""
_IS = frozenset(("was", "is"))
_TO_WHEN = 10
"""Words before an aside within which "when" opens what it parts."""
_LIKEWISE = HAVE | {"did", "does", "do"}
_DUE = frozenset(("due", "expected", "scheduled", "to"))
_PRESENT_PERFECT = frozenset(("has", "have"))
_MEANWHILE = frozenset(("as", "while"))
_WERE = frozenset(("was", "were"))
_WERE_TO = (("was", "to"), ("were", "to"))
_DAYS = frozenset(("day", "week", "month", "year", "morning", "evening", "night"))
_SAID_SO = frozenset(("said", "told", "wrote", "called", "wanted", "knew", "hoped", "thought"))
_DAY = len("2021-06-07")
_OF_EVENT = frozenset(("that", "which"))
"""Words that open what is told of an event: "the quake that hit Bam"."""
_APART_FROM = frozenset((",", ";", ":", "(", "and", "or"))
_GOING_ON = frozenset(("on", "in", "at", "during", "after", "before", "amid", "since", "until", "by"))
"""Prepositions with which a clause goes on behind an aside."""
_ONLY = frozenset(("late", "early", "again", "just"))
"""What may stand before such a preposition beside adverbs: "late on Monday"."""
_AT_ONCE = frozenset(("when", "as", "while"))
"""Words that open a clause of what is so at the same time."""
_WHEN = frozenset(("when", "as"))
"""The same without what may only set two things against each other: "while profits fell in May"."""
_JOINING = frozenset(("and", "but"))
_ANOTHER_TIME = frozenset(("after", "before", "since", "until"))
"""What opens a clause about another time than that of the clause it hangs on."""
_AT = frozenset(("at", "in", "on", "during"))
_MET = frozenset(("met", "gathered", "convened", "assembled"))
_UNDER = frozenset(("under", "by", "in", "during", "at"))
_STEPS = wordset("it them him then later afterwards subsequently eventually finally next soon again")
"""Words of what was done after that, or with what had been done: "bought a mill and sold it in May"."""
_NO_DEEDS = BE | {"dated"} | spellings_of("kill wound injure maim destroy damage")
"""Past forms that tell what somebody was, or what came of what was done: "a bomb went off and killed two"."""
_UNDONE = wordset(
    "opened reopened lifted released freed ended resumed restored returned unblocked rescued reinstated"
    " cleared closed shut broken severed"
)
"""What is done to a thing by which it is no longer as it was."""
_GATHERED = frozenset(("gathered", "assembled", "flanked", "accompanied"))


@dataclass(slots=True)
class SharedTimes:
    """The times of the clauses of a sentence, as they are read in order.

    Attributes:
        page: the document.
        clauses: the clauses.
        frames: who says what in the sentence.
        dated: the time of each clause so far, by its number.
        fronted: the time that opens the sentence before a clause that hangs on another.
        said: that of those that tell an act of speech, which does not date what is said.
    """

    page: Page
    clauses: Sequence[Clause]
    frames: Sequence[Frame]
    fronted: Dating | None = None
    dated: dict[int, Dating] = field(default_factory=dict)
    said: dict[int, Dating] = field(default_factory=dict)

    def exist(self) -> bool:
        """Whether a time stands in the sentence or right before it; where none does, no clause has one."""
        words = self.page.words
        start, end = words.starts[self.clauses[0].first], words.ends[self.clauses[-1].last - 1]
        return bool(within(self.page.datings, start - REACH, end))

    def of_act(self, number: int) -> Dating | None:
        """The time of what a clause tells: of "It was in May that Norland left" that of both clauses."""
        dating, clause, before = self.of(number), self.clauses[number], self.clauses[number - 1]
        if dating is not None or not number:
            return dating
        lows, i = self.page.words.lows, before.verb
        joined = clause.first == before.last and lows[clause.first] in _CLEFT
        cleft = joined and i > 0 and lows[i - 1] == "it" and lows[i] in _IS
        return self.of(number - 1) if cleft else None

    def of(self, number: int) -> Dating | None:
        """The time that dates a clause: its own, or one that another hands on to it."""
        clause, lows = self.clauses[number], self.page.words.lows
        dating = self._own(number)
        if dating is None and "never" in lows[clause.first : clause.verb]:
            return None  # "signed it in May | but never ratified it"
        if dating is None or self._is_agreed_for(clause, dating):
            dating = self._hours_apart(number) or self._handed(number, clause) or dating
        elif dating.rule == "since" and dating.when is not None:
            dating = self._until_then(number, dating, dating.when)
        elif "since" in lows[clause.first : clause.last]:
            since = self._since(number)  # "Since the raid in May it has been shut"
            dating = since if since is not None and since.end == dating.end else dating
        if dating is None and self.fronted is not None and self._has_fronted(number, clause):
            when = dating_before(self.page, clause) if lows[clause.first] == "when" else None
            dating = when or self.fronted  # "Not since 2010, when it fell"
        aside = clause.link == "relative" or lows[clause.first] == "where"
        if dating is None and aside and clause.verb >= 0:
            return self._since(number)
        if dating is None and clause.link in STORY and clause.verb >= 0:
            handed = of_occasion(self.page, self.clauses, number) or self._behind(number + 1)
            handed = handed or self._since(number) or self._at_once(number)
            handed = handed or measured(self.page, self.clauses, number)
            handed = handed or at_gathering(self.page, self.clauses, number)
            handed = handed or self._closing(number) or self._beside(number)
            return handed or (None if self.frames else after_deed(self.page, self.clauses, number))
        return dating

    def _has_fronted(self, number: int, clause: Clause) -> bool:
        """Whether the time that opens the sentence dates a clause, the first or that on which it hangs."""
        lows = self.page.words.lows
        if any(not self._had_been(one) for one in self.clauses[1:number]) or self._had_been(clause):
            return False
        if number < 2 and (lows[clause.first] in _AT_ONCE or tells_meeting(lows, clause)):
            return True
        return number > 0 and clause.link == "main"

    def _had_been(self, clause: Clause) -> bool:
        """Whether it tells what else had come before: "on Monday, after he had left | and she had died"."""
        lows = self.page.words.lows
        return lows[clause.first] == "and" and "had" in lows[clause.first : clause.verb + 1]

    def _is_agreed_for(self, clause: Clause, dating: Dating) -> bool:
        """Whether a time is only that of what is agreed: "met in July | and agreed to meet on 20 August"."""
        page, lows = self.page, self.page.words.lows
        if clause.link != "and" or dating.when is None or not is_to_come(page, dating.when):
            return False
        words = lows[clause.verb : page.word_at(dating.start)]
        aims = any(one == "to" and is_base_form(two) for one, two in pairwise(words))
        return aims and is_past(lows, clause.first, clause.verb)

    def _until_then(self, number: int, since: Dating, when: When) -> Dating:
        """What had been so since a time was so until that of the clause before: "where it had been since".

        So until what undid it: "two gates, shut since May, | were opened on Monday".
        """
        clause = self.clauses[number]
        had = self.page.words.lows[clause.verb] == "had"
        before = self.dated.get(clause.parent) if had else None
        before = before or self._undone(number, clause, had=had)
        end = before.when if before is not None else None
        if end is None or end.is_set or end.is_interval or not when.edtf.endswith("/.."):
            return since
        begun, ended = when.earliest_start, end.earliest_start
        ends = begun is not None and ended is not None and begun < ended
        return replace(since, when=When(f"{when.edtf[:-2]}{end.edtf}")) if ends else since

    def _undone(self, number: int, clause: Clause, *, had: bool) -> Dating | None:
        """The time at which the clause behind tells that something was so no longer."""
        if number + 1 >= len(self.clauses):
            return None
        lows, behind = self.page.words.lows, self.clauses[number + 1]
        if had and behind.link == "subordinate" and lows[behind.first] == "before":
            return own_dating(self.page, behind)
        rest = behind.link == "and" and behind.parent == clause.parent and behind.verb >= 0
        told = clause.verb == clause.first or (had and clause.link == "relative")
        undone = told and not _UNDONE.isdisjoint(lows[behind.verb : behind.verb + 3])
        return own_dating(self.page, behind) if rest and undone else None

    def _own(self, number: int) -> Dating | None:
        """The time in a clause; behind an aside that a comma closes, that of what the aside parts."""
        clause = self.clauses[number]
        until = self.page.words.ends[self.clauses[-1].last - 1]
        own = time_of_saying(self.page, self.frames, clause, own_dating(self.page, clause), until)
        own = None if own is not None and self._is_said(clause, own) else all_days(self.page, clause, own)
        if own is None and clause.link in STORY and clause.verb >= 0 and number + 1 < len(self.clauses):
            return self._behind_aside(self.clauses[number + 1])
        aside = self.without_tail(number)
        return own if own is None or aside is clause else own_dating(self.page, aside)

    def without_tail(self, number: int) -> Clause:
        """An aside without the time of the clause around it: "called Peru, which left, | on Monday"."""
        clause = self.clauses[number]
        parent = self.clauses[clause.parent] if clause.link == "relative" and clause.parent >= 0 else None
        if parent is None or parent.link not in STORY or parent.last != clause.first:
            return clause
        tail = _tail(self.page, clause)
        parted = tail < clause.last and own_dating(self.page, parent) is None
        return replace(clause, last=tail) if parted else clause

    def _is_said(self, clause: Clause, dating: Dating) -> bool:
        """Whether a time behind "that" belongs to what is said: "complain that since July, when ...".

        What is said has a verb of its own, not that of the clause; "rejected that on Monday" points to what
        was said before.
        """
        starts, lows = self.page.words.starts, self.page.words.lows
        for frame in self.frames:
            inside = frame.cue[1] <= dating.start < frame.content[1] and starts[clause.first] <= frame.cue[0]
            if not inside or not frame.is_speech or starts[clause.verb] >= frame.cue[1]:
                continue
            i = self.page.word_at(frame.cue[1])
            opens = lows[i] == "that" and starts[i] != dating.start  # "replied that evening"
            if opens and any(one.verb > i and starts[one.verb] < frame.content[1] for one in self.clauses):
                return True
        return False

    def _behind_aside(self, aside: Clause) -> Dating | None:
        """The time of "It called the firm, which sells arms, on Monday"."""
        tail = _tail(self.page, aside) if aside.link == "relative" else aside.last
        return own_dating(self.page, replace(aside, first=tail, verb=-1)) if tail < aside.last else None

    def _at_once(self, number: int) -> Dating | None:
        """The time of what was done meanwhile: "When it fell in May, Peru left", "touring it, he wept"."""
        clause, lows = self.clauses[number], self.page.words.lows
        words = lows[clause.first : clause.verb + 1]
        if not is_past(lows, clause.first, clause.verb) or not HAVE.isdisjoint(words):
            return None
        before = self.clauses[number - 1] if number else None
        opens = before is not None and self._says_when(before)
        if before is None or not (opens or (_goes_on(lows, before) and self._is_beside(before, clause))):
            return None
        dating = own_dating(self.page, before)
        whole = dating is not None and dating.when is not None and "/" not in dating.when.edtf
        return dating if whole else None

    def _says_when(self, clause: Clause) -> bool:
        """Whether a clause tells when another was: "when it fell in May,", "but as it rose in June,"."""
        lows, first = self.page.words.lows, clause.first
        first += clause.link == "subordinate" and lows[first] in _JOINING
        return lows[first] in _WHEN and (clause.link == "subordinate" or clause is self.clauses[0])

    def _beside(self, number: int) -> Dating | None:
        """The time of what a semicolon parts it from: "Oslo sent tents on Monday; Lima sent doctors"."""
        clause, words = self.clauses[number], self.page.words
        lows, first, verb = words.lows, clause.first, clause.verb
        told = lows[verb] in _WERE or (is_past_form(lows[verb]) and lows[verb] not in _SAID_SO)
        if lows[first - 1] != ";" or not self.dated or not told or verb == first:
            return None
        said = lows[first : clause.last]
        if any(not others.isdisjoint(said) for others in (ELSEWHEN, NEGATIONS, HAVE)):
            return None
        if within(self.page.datings, words.starts[first], words.ends[clause.last - 1]):
            return None
        number = max(self.dated)
        before, dating = self.clauses[number], self.dated[number]
        past = before.link in STORY and is_past(lows, before.first, before.verb)
        is_day = dating.when is not None and len(dating.when.edtf) == _DAY
        if not past or not is_day or lows[before.first - 1] == ";":
            return None
        return replace(dating, start=words.starts[verb], end=words.ends[verb], rule="the clause before")

    def _closing(self, number: int) -> Dating | None:
        """The time that closes a list of what one party did: "expelled two envoys and shut a road in May"."""
        lows = self.page.words.lows
        dating, behind = None, number + 1
        while behind < len(self.clauses) and dating is None:
            clause = self.clauses[behind]
            if clause.link != "and" or clause.verb < 0 or lows[clause.first] == "or":
                return None
            dating = own_dating(self.page, clause)
            behind += 1
        goes_on = behind < len(self.clauses) and self.clauses[behind].link == "and"
        if dating is None or dating.when is None or "/" in dating.when.edtf or goes_on:
            return None
        told = self.clauses[number:behind]
        closes = dating.start > self.page.words.starts[told[-1].verb]
        alike = len({is_passive(lows, clause.verb) for clause in told}) == 1
        steps = not _STEPS.isdisjoint(lows[told[0].first : told[-1].last])
        return dating if closes and alike and not steps and all(map(self._is_deed, told)) else None

    def _is_deed(self, clause: Clause) -> bool:
        """Whether a clause tells in the simple past what somebody did, not who says so or what came of it."""
        lows, verb = self.page.words.lows, clause.verb
        place = self.page.words.starts[verb]
        inserted = any(frame.is_inserted and frame.cue[0] <= place < frame.cue[1] for frame in self.frames)
        past = is_past(lows, clause.first, verb) and HAVE.isdisjoint(lows[clause.first : verb + 1])
        return past and not inserted and lows[verb] not in _NO_DEEDS

    def _is_beside(self, participle: Clause, clause: Clause) -> bool:
        """Whether a participle opens the sentence of a clause, or stands between its subject and its verb."""
        if participle.link == "subordinate":
            return True
        inserted = participle.link == "participle" and clause.link == "and" and clause.parent >= 0
        return inserted and self.clauses[clause.parent].verb < 0

    def _behind(self, number: int) -> Dating | None:
        """The time of the clause of a number that says when the one before it is."""
        if number >= len(self.clauses):
            return None
        clause, before = self.clauses[number], self.clauses[number - 1]
        lows = self.page.words.lows
        if clause.link != "subordinate" or lows[clause.first] != "before":
            return dating_behind(self.page, clause)
        over = lows[before.verb] in HAVE or is_past(lows, before.first, before.verb)
        return None if over else up_to(self.page, own_dating(self.page, clause), before.verb)

    def _since(self, number: int) -> Dating | None:
        """Since when it is so, where another clause tells that: "has closed since it was hit in May".

        Or an event whose time stands behind it: "has been shut since the coup of May 2023".
        """
        lows, clause = self.page.words.lows, self.clauses[number]
        aside = clause.link == "relative"
        so_far = lows[clause.verb] in (_PRESENT_PERFECT if aside else _PERFECT)
        if not so_far and not (aside and is_bare_participle(lows, clause, clause.verb)):
            return None
        beside = self.clauses[number + 1 : number + 2] or self.clauses[max(number - 1, 0) : number]
        if beside and lows[beside[0].first] == "since":
            since = own_dating(self.page, beside[0])
        else:
            since = since_event(self.page, clause)
        if since is None or since.when is None or not since.when.edtf[0].isdigit() or "/" in since.when.edtf:
            return None
        return replace(since, when=When(f"{since.when.edtf}/.."), rule="since")

    def _hours_apart(self, number: int) -> Dating | None:
        """The time of the clause before, of which this one is hours away: "and hours later they fled"."""
        if not (self.said or self.dated):
            return None
        words, clause = self.page.words, self.clauses[number]
        i = hours_apart(words.lows, clause)
        if i < 0 and self.clauses[number - 1].link == "subordinate":
            i = hours_apart(
                words.lows, self.clauses[number - 1]
            )  # "Hours after he spoke on Monday, they fled"
        if i < 0:
            return None
        i = max(i, clause.first)
        known = {n: d for n, d in (self.said | self.dated).items() if not self._is_aside(n, clause)}
        if not known:
            return None
        return replace(known[max(known)], start=words.starts[i], end=words.ends[i], rule="hours apart")

    def _is_aside(self, number: int, clause: Clause) -> bool:
        """Whether a clause only describes the subject of another: "the envoy, who had fled on Monday,"."""
        aside = self.clauses[number]
        return aside.link == "relative" and clause.link in STORY and number != clause.parent

    def note(self, number: int, dating: Dating, *, is_speech: bool) -> None:
        """Take in the time of a clause, and whether that is an act of speech."""
        (self.said if is_speech else self.dated)[number] = dating

    def _handed(self, number: int, clause: Clause) -> Dating | None:
        """The time of the clause that this one is joined to."""
        if clause.link == "and":
            return None if self._is_of_described(clause) else self._of_story(number, clause)
        if is_brought_about(self.page.words.lows, clause):
            return self.dated.get(clause.parent)
        if clause.link == "participle":
            before = self.dated.get(clause.parent) or self.said.get(clause.parent)
            before = handed_on(self.page, before, clause)
            return by_then(before) if self.page.words.lows[clause.verb] == "having" else before
        if tells_meeting(self.page.words.lows, clause):
            return self._of_same_day(number - 1) if number else None
        if clause.link == "relative":
            found = self._terms(clause) or self._of_event(clause) or self._of_predicate(number, clause)
            return found or self._of_occasion(number) or self._behind_dated(number)
        return self._joined(number, clause) if number else None

    def _of_occasion(self, number: int) -> Dating | None:
        """The time behind "when" in an aside: "where many drowned | when it sank in May"."""
        behind = number + 1
        inside = behind < len(self.clauses) and self.clauses[behind].parent == number
        return self._behind(behind) if inside else None

    def _of_story(self, number: int, clause: Clause) -> Dating | None:
        """The time of the clause before of what "and" joins to it, or of the meeting that was told of."""
        if self._resumes(clause):
            return self._of_outer(clause)
        before = None if self._closes(clause) else self._before(clause.parent, clause)
        waits = self.clauses[clause.parent].verb < 0  # "In May the envoys, resting in Oslo, | left"
        if before is not None and waits and is_past(self.page.words.lows, clause.first, clause.verb):
            return before
        return handed_on(self.page, before or self._of_meeting(number, clause), clause)

    def _is_of_described(self, clause: Clause) -> bool:
        """Whether it tells of what a participle describes: "a pact signed in May, a first, | is void"."""
        lows, first, parent = self.page.words.lows, clause.first, self.clauses[clause.parent]
        set_for = (
            lows[first] in BE and "for" in lows[parent.verb + 1 : parent.verb + 3]
        )  # "talks, set for May,"
        if lows[first - 1] != "," or not (set_for or lows[first] in _STANDING) or parent.verb <= parent.first:
            return False
        return lows[parent.verb] not in _STANDING and lows[parent.verb] not in BE

    def _of_outer(self, clause: Clause) -> Dating | None:
        """The time before the "when" of which it tells: "last month, when Lind, who came in May, | left"."""
        lows, last = self.page.words.lows, self.clauses[clause.parent].first
        when = next((i for i in range(last - 1, max(last - _TO_WHEN, 0), -1) if lows[i] == "when"), 0)
        return dating_before(self.page, replace(clause, first=when)) if when else None

    def _resumes(self, clause: Clause) -> bool:
        """Whether it goes on behind an aside or a likeness: "when Lind, who came in May, | left"."""
        lows, before = self.page.words.lows, self.clauses[clause.parent]
        parted = lows[clause.first - 1] == "," and clause.first == clause.verb
        like = before.verb > 1 and lows[before.verb] in _LIKEWISE and lows[before.verb - 2] == "as"
        return parted and (like or (before.link == "relative" and lows[before.first - 1] == ","))

    def _of_predicate(self, number: int, clause: Clause) -> Dating | None:
        """The time that opens a sentence of which this is the verb: "In May its chief, Jo Lind, | quit"."""
        lows, before = self.page.words.lows, self.clauses[clause.parent]
        first = clause.first
        bare = before.verb < 0 and before.last == first == clause.verb and lows[first - 1] == ","
        acts = bare and is_past(lows, first, first) and lows[first + 1] != "by"
        behind = self.clauses[number + 1 :]
        # "At talks on 3 May, held in Oslo, | both sides agreed"
        goes_on = behind[:1] and behind[0].link == "main" and lows[behind[0].first] not in _JOINING
        if not acts or goes_on or any(o.link == "and" and o.parent == clause.parent for o in behind):
            return None
        return own_dating(self.page, before)

    def _of_event(self, clause: Clause) -> Dating | None:
        """The time of the event that a clause tells more of: "a week after the quake | that hit Bam"."""
        words, first = self.page.words, clause.first
        if words.lows[first] not in _OF_EVENT or clause.verb != first + 1:
            return None
        near = [d for d in times_before(self.page, words.starts[first]) if d.rule == "counted"]
        j = self.page.word_at(near[-1].end) if near else first
        between = words.lows[j:first]
        told = any(j <= one.verb < first for one in self.clauses)
        apart = told or not any(map(is_event, between)) or not _APART_FROM.isdisjoint(between)
        if apart or is_now(words.lows[clause.verb]):
            return None
        return replace(near[-1], start=words.starts[clause.verb], end=words.ends[clause.verb])

    def _of_meeting(self, number: int, clause: Clause) -> Dating | None:
        """The time at which those met who did so: "donors who met in Oslo on Monday | promised aid"."""
        aside, lows = self.clauses[number - 1], self.page.words.lows
        met = number > 1 and aside.link == "relative" and lows[aside.first] == "who"
        # "Lind, who met Dahl on Monday, left", but "the two, who met on Monday, agreed to pay"
        met = met and (lows[aside.first - 1] != "," or lows[clause.verb] in UNDERTOOK)
        if not met or lows[aside.verb] not in _MET or self.clauses[number - 2].verb >= 0:
            return None
        return self.dated.get(number - 1) if is_past(lows, clause.first, clause.verb) else None

    def _terms(self, clause: Clause) -> Dating | None:
        """The time of the pact or event that a clause tells of: "a deal of May 3, in which both agreed"."""
        words, first = self.page.words, clause.first
        if words.lows[first] != "which" or words.lows[first - 1] not in _UNDER:
            return None
        i = first - 2 - (words.lows[first - 2] == ",")
        i -= is_event(words.lows[i])  # "the 2019 vote, in which"
        told = is_past(words.lows, first, clause.verb) and "had" not in words.lows[first : clause.verb + 1]
        told = told and words.lows[clause.verb : clause.verb + 2] not in _WERE_TO
        near = (d for d in times_before(self.page, words.ends[i]) if told and d.end == words.ends[i])
        found = next((d for d in near if d.when is not None and not d.when.is_interval), None)
        verb = clause.verb
        return found and replace(found, start=words.starts[verb], end=words.ends[verb])

    def _before(self, number: int, clause: Clause) -> Dating | None:
        """The time of another clause; that of an act of saying only for one that is not what is said."""
        if number in self.dated:
            return self.dated[number]
        place = self.page.words.starts[clause.first]
        saying = (frame for frame in self.frames if frame.mention.family != "stance")
        # "Agreed to pay, and the strike was called off": an infinitive ends before another subject.
        text, own = self.page.text, clause.link == "main"
        is_content = any(
            frame.content[0] <= place < frame.content[1]
            and not (own and text.startswith("to ", frame.content[0]))
            for frame in saying
        )
        return None if is_content else self.said.get(number)

    def _closes(self, clause: Clause) -> bool:
        """Whether the clause says who says what stands before it: ", said an envoy"."""
        starts = self.page.words.starts
        first, last = starts[clause.first], self.page.words.ends[clause.last - 1]
        return any(
            frame.is_speech and first <= frame.cue[0] < last and frame.content[0] < first
            for frame in self.frames
        )

    def _joined(self, number: int, clause: Clause) -> Dating | None:
        """The time of the clause before, where "and", "as", "while" or "when" opens this one."""
        opener = self.page.words.lows[clause.first]
        if self._tells_day(clause):
            return self.dated.get(number - 1)
        if opener == "and" or self._is_listed(number):
            told = self._told_before(number)
            return shared(self.page, self.clauses[told], self._before(told, clause), clause)
        if opener in _MEANWHILE and clause.link == "subordinate":
            return handed_on(self.page, self.dated.get(number - 1), clause)
        if opener == "where" and (self._follows_day(clause) or self._comes_with(number, clause)):
            return self.dated.get(number - 1)
        if opener != "when":
            return self._behind_dated(number)
        return dating_before(self.page, clause) or self._of_main(number, clause)

    def _behind_dated(self, number: int) -> Dating | None:
        """The time of the clause before one that tells what came of it, or where or after what it was."""
        told = number > 0 and self.clauses[number].verb >= 0
        return behind_dated(self.page.words.lows, self.clauses, number, self.dated) if told else None

    def _of_same_day(self, number: int) -> Dating | None:
        """The day of what is done right after or before a meeting: "spoke on Monday | after meeting Lind"."""
        before, dating = self.clauses[number], self.dated.get(number) or self.said.get(number)
        if dating is None or dating.when is None or len(dating.when.edtf) != _DAY:
            return None
        return dating if is_past(self.page.words.lows, before.first, before.verb) else None

    def _of_main(self, number: int, clause: Clause) -> Dating | None:
        """The time of the clause before "when", unless a comma parts them or it is that of its subject."""
        dating, words = self.dated.get(number - 1), self.page.words
        if dating is None or words.lows[clause.first - 1] == ",":
            return None
        before, i = self.clauses[number - 1], self.page.word_at(dating.start)
        # "The favourite on Sunday was a minister | when it was ordered"
        in_subject = before.first + 2 < i < before.verb and words.lows[i - 1] in _AT
        return None if in_subject else dating

    def _is_listed(self, number: int) -> bool:
        """Whether a clause is one of several that "and" ends: "In May Norland paid, Ostia signed and ..."."""
        lows, clause = self.page.words.lows, self.clauses[number]
        if clause.link != "main" or lows[clause.first - 1] != ",":
            return False
        behind = self.clauses[number + 1] if number + 1 < len(self.clauses) else None
        return behind is not None and behind.link == "main" and lows[behind.first] == "and"

    def _follows_day(self, clause: Clause) -> bool:
        """Whether it tells what was done where somebody was on a day: "met on 3 May, where both signed"."""
        words, first = self.page.words, clause.first
        is_told = is_past(words.lows, first, clause.verb) and "had" not in words.lows[first : clause.verb + 1]
        at = words.ends[first - 2]
        return (
            words.lows[first - 1] == "," and is_told and any(d.end == at for d in times_before(self.page, at))
        )

    def _comes_with(self, number: int, clause: Clause) -> bool:
        """Whether it is to be where somebody will be: "will be in Oslo next week, where both will sign"."""
        dating, lows = self.dated.get(number - 1), self.page.words.lows
        if dating is None or dating.when is None or lows[clause.first - 1] != ",":
            return False
        told = lows[clause.first : clause.verb + 2]
        ahead = not AHEAD.isdisjoint(told) or not _DUE.isdisjoint(told)
        return ahead and is_to_come(self.page, dating.when)

    def _told_before(self, number: int) -> int:
        """The clause that "and" joins another to, and not what came before or after it."""
        told, lows = number - 1, self.page.words.lows
        while told > 0 and self.clauses[told].link == "subordinate":
            if lows[self.clauses[told].first] not in _ANOTHER_TIME:
                return number - 1
            told -= 1
        return told

    def _tells_day(self, clause: Clause) -> bool:
        """Whether the clause tells what else was on a day just named: "Saturday, the day a court ruled"."""
        words, first = self.page.words, clause.first
        if (
            words.lows[first - 1] != ","
            or words.lows[first] != "the"
            or _DAYS.isdisjoint(words.lows[first + 1 : first + 2])
        ):
            return False
        return any(d.end == words.ends[first - 2] for d in times_before(self.page, words.starts[first]))


_NAME = 5
"""Words from the comma before a name that is apposed to the one behind it."""


def _tail(page: Page, clause: Clause) -> int:
    """Where an aside ends within its clause and the clause before it goes on with a preposition."""
    lows = page.words.lows
    if lows[clause.first - 1] != "," or (lows[clause.first] not in RELATIVES and clause.verb > clause.first):
        return clause.last
    commas = (i for i in range(clause.last - 2, clause.verb, -1) if lows[i] == ",")
    comma, before = next(commas, clause.last), next(commas, -1)
    if 0 <= comma - before <= _NAME and page.words.forms[before + 1][0].isupper():
        return clause.last  # "which sacked its premier, Jan Dahl, in May"
    behind = comma + 1
    while behind < clause.last and (lows[behind] in _ONLY or is_adverb(lows[behind])):
        behind += 1
    return comma + 1 if behind < clause.last and lows[behind] in _GOING_ON else clause.last


def _goes_on(lows: Sequence[str], clause: Clause) -> bool:
    """Whether a participle tells what is done at the time: "touring it on Monday", "gathered in Oslo"."""
    first = clause.first + (lows[clause.first] in _AT_ONCE)
    so = (lows[first].endswith("ing") and lows[first] != "having") or lows[first] in _GATHERED
    return clause.verb == first and so
