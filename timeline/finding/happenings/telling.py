"""One sentence becomes the happenings that it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.statement import Found, Party, Rule, Statement
from timeline.domain.when import When
from timeline.finding.clauses import main_verb
from timeline.finding.happenings.acts import find_acts
from timeline.finding.happenings.details import find_about, find_item, find_place, find_quantity
from timeline.finding.happenings.frames import claims_about, frames_of
from timeline.finding.happenings.mood import certainty_of, mood_of
from timeline.finding.happenings.page import within
from timeline.finding.happenings.reference import PRONOUNS
from timeline.finding.happenings.roles import Cast, Roles, is_passive
from timeline.finding.happenings.titles import clause_title, title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.statement import Factuality
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.acts import Act
    from timeline.finding.happenings.frames import Frame
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reference import Reference
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention
    from timeline.finding.quantities import QuantityMention
    from timeline.finding.sentences import Sentence

__all__ = ["tell_sentence"]

_ONGOING = frozenset(("supplied", "traded", "cooperated", "shared_intelligence"))
_AGREEMENTS = frozenset(
    ("agreement_signed", "agreement_ratified", "agreement_in_force", "agreement_suspended", "agreement_ended")
)
_LONE = frozenset(
    ("protested", "struck", "detained", "attacked", "resigned", "investigated", "charged", "convicted", "released",
     "deported", "expelled", "seized", "aided", "ceasefire", "conceded", "agreement_signed", "agreement_in_force",
     "met", "agreement_ratified", "sanctioned", "sanctions_lifted", "mobilised", "restricted", "returned", "forces_withdrawn")
)  # fmt: skip
"""Kinds that a verb alone tells, whoever acts."""
_SPEECH = frozenset(("pledged", "threatened", "requested", "accused", "refused", "stated"))
_NATURAL = frozenset(
    ("earthquake", "quake", "storm", "hurricane", "typhoon", "cyclone", "flood", "floods", "flooding", "fire", "blaze",
     "accident", "crash", "landslide", "avalanche", "tsunami", "virus", "disease", "outbreak", "epidemic", "eruption",
     "collapse", "collision", "lightning", "drought", "heatwave", "tornado", "volcano", "cholera", "malaria", "derailment",
     "mudslide", "meteorite", "micrometeoroid", "asteroid", "comet", "iceberg", "famine", "pandemic", "wildfire")
)  # fmt: skip
_STATES = frozenset(("is", "are", "was", "were", "'s", "has", "have", "had", "be", "'re", "am"))


def tell_sentence(page: Page, sentence: Sentence, reference: Reference) -> list[Found]:
    """The happenings that a sentence tells, in the order of their clauses."""
    frames = frames_of(page, sentence)
    clauses, acts = find_acts(page, sentence, frames)

    def meant(pronoun: str, offset: int) -> tuple[PartyMention, ...]:
        speaker = next((frame for frame in reversed(frames) if frame.is_speech and frame.says(offset)), None)
        if speaker is not None:
            return tuple(within(page.parties, *speaker.source))
        return reference.meant_by(pronoun)

    taken = [frame.source for frame in frames if frame.source[0] < frame.source[1] and not frame.is_speech]
    cast = Cast(page, clauses, taken, meant)
    found: list[Found] = []
    for act in acts:
        happening = _Telling(page, sentence, frames, cast, act, reference).found(len(found))
        if happening is not None:
            found.append(happening)
    _remember(page, sentence, clauses, cast, reference)
    kept = [one for one in found if one.statement.when is not None or _matters_undated(one)]
    kept = [one for one in kept if one.statement.when is not None or not _is_content(one, kept)]
    # What somebody says is told by what it says, unless it has a date of its own.
    if any(one.statement.kind != "stated" for one in kept):
        kept = [one for one in kept if one.statement.kind != "stated" or one.statement.when is not None]
    return kept


def _remember(page: Page, sentence: Sentence, clauses: Sequence[Clause], cast: Cast, reference: Reference) -> None:
    main = next((clause for clause in clauses if clause.link == "main"), clauses[0])
    subjects = cast.subjects(main, main_verb(page.words.lows, main))
    reference.note(subjects, within(page.parties, sentence.start, sentence.end))
    about = find_about(page, sentence.start, sentence.end)
    if about:
        reference.note_agreement(about, subjects if len(subjects) > 1 else ())


class _Telling:
    """The making of one happening out of one act."""

    def __init__(
        self, page: Page, sentence: Sentence, frames: Sequence[Frame], cast: Cast, act: Act,
        reference: Reference,
    ) -> None:  # fmt: skip
        self.page, self.sentence, self.frames, self.cast, self.act = page, sentence, frames, cast, act
        self.reference = reference
        words = page.words
        self.start, self.end = words.starts[act.clause.first], words.ends[act.clause.last - 1]
        self.rules: list[Rule] = []

    def found(self, number: int) -> Found | None:
        """The happening, or None where the clause tells none."""
        page, act = self.page, self.act
        trigger, roles = self._roles()
        kind = trigger.kind if trigger else ("stated" if act.frame else None)
        verb = act.verb if trigger or act.frame else main_verb(page.words.lows, act.clause)
        if kind is None and (not self._is_dated_itself() or self._is_state(verb)):
            return None
        mood = self._mood(kind, verb)
        if kind in (None, "stated") and self._is_idle(mood):
            return None
        when = act.dating.when if act.dating else None
        if act.dating:
            self._rule("when", act.dating.rule, page.text[act.dating.start : act.dating.end])
        if when is None and kind in _ONGOING and mood == "actual" and _goes_on(page.words.lows, verb):
            when = When("/..")
            self._rule("when", "going on", page.words.forms[verb])
        if kind in _AGREEMENTS:
            about = find_about(page, self.start, self.end)
            if about is None and trigger is not None and self._means_agreement(trigger) and not roles.actors:
                roles = Roles(self.reference.partners, (), "the agreement told before")
            self.reference.note_agreement(about, roles.actors)
        statement = self._statement(kind, trigger, roles, mood, when, verb)
        self._rules_of(statement, trigger, roles, verb)
        claims = claims_about(page, self._frames_around(), page.words.starts[verb])
        passages = ((self.sentence.start, self.sentence.end),)
        start, end = self._span()
        return Found(start, end, number, statement, passages, claims, tuple(self.rules))

    def _frames_around(self) -> list[Frame]:
        """The frames that can cover the clause: what is joined to the act of speech itself is not said by it."""
        clause = self.act.clause
        if clause.link not in ("and", "participle") or clause.parent < 0:
            return list(self.frames)
        parent = self.cast.clauses[clause.parent]
        starts, ends = self.page.words.starts, self.page.words.ends
        first, last = starts[parent.first], ends[parent.last - 1]
        return [frame for frame in self.frames if not first <= frame.cue[0] < last]

    def _roles(self) -> tuple[Trigger | None, Roles]:
        act = self.act
        trigger = act.trigger
        if trigger is not None:
            roles = self.cast.roles(act.clause, trigger)
            if act.frame is not None and not roles.actors:
                roles = Roles(self._speakers(), roles.recipients, "speaker")
            if self._is_enough(trigger, roles) or (act.frame is not None and trigger.kind not in ("called", "threatened")):
                return trigger, roles
        if act.frame is not None:
            return None, Roles(self._speakers() or self.cast.subjects(act.clause, act.verb), (), "speaker")
        main = main_verb(self.page.words.lows, act.clause)
        subjects = self.cast.subjects(act.clause, main)
        if is_passive(self.page.words.lows, main):
            return None, Roles(self.cast.agents(act.clause, main), subjects, "passive")
        return None, Roles(subjects, self.cast.direct(act.clause, main), "subject")

    def _speakers(self) -> tuple[PartyMention, ...]:
        assert self.act.frame is not None
        page, frame = self.page, self.act.frame
        named = within(page.parties, *frame.source)
        if not named:
            words = page.text[slice(*frame.source)].lower()
            if words in PRONOUNS:
                named = self.cast.meant(words, frame.cue[0])
            elif frame.mention.speaker:
                named = within(page.parties, *frame.mention.speaker)
        return tuple({m.code or m.name: m for m in named if not m.as_place}.values())

    def _is_enough(self, trigger: Trigger, roles: Roles) -> bool:
        """Whether the words are specific enough for the kind, or the parties make up for it."""
        clause, lows = self.act.clause, self.page.words.lows
        since = clause.first - (6 if clause.link == "relative" else 0)
        if "pair" in trigger.pattern.flags and not (roles.recipients and roles.actors):
            return False
        if trigger.kind == "attacked" and trigger.weight < 3 and any(word in _NATURAL for word in lows[since : clause.last]):
            return False
        if trigger.weight >= 2 or trigger.kind in _SPEECH or self._means_agreement(trigger):
            return True
        sides = len(roles.actors) + len(roles.recipients)
        if trigger.weight == 1:
            return sides > 0 or trigger.kind in _LONE
        return sides > 1

    def _means_agreement(self, trigger: Trigger) -> bool:
        """Whether "it was signed" is about an agreement told before."""
        words = self.page.words.lows[self.act.clause.first : self.act.clause.last]
        return trigger.kind in _AGREEMENTS and self.reference.about is not None and "it" in words

    def _is_idle(self, mood: Factuality) -> bool:
        """Whether what fits no kind did not happen, or is only a thought in passing."""
        if mood == "denied":
            return True
        clause = self.act.clause
        aside = clause.link == "relative" and clause.verb > clause.first + 1
        return mood != "actual" and aside and self.act.frame is None

    def _is_dated_itself(self) -> bool:
        """Whether the time stands in the clause, and not in the one that it hangs on."""
        dating = self.act.dating
        return dating is not None and self.start <= dating.start < self.end

    def _is_state(self, verb: int) -> bool:
        """Whether the clause says how things are rather than what happened."""
        return self.page.words.lows[verb] in _STATES

    def _mood(self, kind: str | None, verb: int) -> Factuality:
        if kind == "refused":
            return "actual"
        mood = mood_of(self.page, self.act.clause.first, verb)
        return "actual" if kind == "stated" and mood != "denied" else mood

    def _statement(
        self, kind: str | None, trigger: Trigger | None, roles: Roles, mood: Factuality, when: When | None, verb: int
    ) -> Statement:
        page = self.page
        quantity = find_quantity(page, self.start, self.end)
        place = find_place(page, self.start, self.end)
        thing = self._thing(kind, trigger, quantity)
        return Statement(
            kind=kind,
            title=self._title(kind, roles, thing, place, quantity, mood),
            summary=page.text[self.sentence.start : self.sentence.end],
            when=when,
            parties=tuple(Party(m.code, m.name, "actor") for m in roles.actors)
            + tuple(Party(m.code, m.name, "recipient") for m in roles.recipients),
            place=place,
            item=thing if kind in ("supplied", "forces_sent") else None,
            quantity=quantity.quantity if quantity else None,
            about=thing if kind in _AGREEMENTS else None,
            factuality=mood,
            certainty=certainty_of(page, verb),
        )

    def _thing(self, kind: str | None, trigger: Trigger | None, quantity: QuantityMention | None) -> str | None:
        page = self.page
        if kind in _AGREEMENTS:
            return find_about(page, self.start, self.end) or self.reference.about
        if kind == "supplied" and trigger is not None:
            if is_passive(page.words.lows, trigger.at):
                return (quantity.item or None) if quantity else None
            return find_item(page, page.words.ends[trigger.at], self.end, quantity)
        if kind == "forces_sent":
            return quantity.quantity.unit if quantity and quantity.item else "soldiers"
        return None

    def _title(
        self, kind: str | None, roles: Roles, thing: str | None, place: str | None,
        quantity: QuantityMention | None, mood: Factuality,
    ) -> str:  # fmt: skip
        page = self.page
        start, end = self._span()
        dates = tuple((d.start, d.end) for d in within(page.datings, start, end))
        fallback = clause_title(page.text, dates, start, end)
        actors = tuple(m.name for m in roles.actors)
        recipients = tuple(m.name for m in roles.recipients)
        amount = quantity.quantity if quantity else None
        return title_of(kind, actors, recipients, thing, place, amount, fallback, mood)

    def _span(self) -> tuple[int, int]:
        """The clause; of an act of speech, what is said as well."""
        frame = self.act.frame
        if frame is None or frame.content[0] == frame.content[1]:
            return self.start, self.end
        return min(self.start, frame.content[0]), max(self.end, frame.content[1])

    def _rules_of(self, statement: Statement, trigger: Trigger | None, roles: Roles, verb: int) -> None:
        words = self.page.words
        if trigger is not None:
            stretch = self.page.text[words.starts[trigger.first] : words.ends[trigger.last]]
            self._rule("kind", trigger.pattern.source, stretch)
        elif self.act.frame is not None:
            self._rule("kind", "words of saying", self.page.text[slice(*self.act.frame.cue)])
        if statement.parties:
            mentions = (*roles.actors, *roles.recipients)
            self._rule("parties", roles.rule, "; ".join(self.page.text[m.start : m.end] for m in mentions))
        if statement.place:
            self._rule("place", "preposition", statement.place)
        if statement.quantity:
            quantity = find_quantity(self.page, self.start, self.end)
            assert quantity is not None
            self._rule("quantity", "number and unit", self.page.text[quantity.start : quantity.end])
        self._rule("factuality", statement.factuality, words.forms[verb])

    def _rule(self, field: str, name: str, words: str) -> None:
        self.rules.append(Rule(field, name, " ".join(words.split())))


def _goes_on(lows: Sequence[str], verb: int) -> bool:
    """Whether the verb stands in the present: "receives", "is receiving", "has been receiving"."""
    word = lows[verb]
    return word.endswith("s") or (word.endswith("ing") and verb > 0 and lows[verb - 1] in ("is", "are", "been"))


_FLOWING = frozenset(("supplied", "forces_sent", "forces_withdrawn", "sanctioned", "sanctions_lifted"))
"""Kinds that an alliance state is made of: what somebody reports of them counts without a date."""
_GOVERNING = frozenset(("pledged", "threatened", "requested", "refused", "stated", "accused"))


def _is_content(found: Found, others: Sequence[Found]) -> bool:
    """Whether an undated act of speech or a plan only says what another act of the sentence is about."""
    same = found.statement.kind == "stated" or found.statement.factuality in ("planned", "possible")
    return same and any(
        other is not found
        and other.statement.kind in _GOVERNING
        and other.start <= found.start
        and found.end <= other.end
        and (other.statement.kind != "stated" or found.statement.kind == "stated")
        for other in others
    )


def _matters_undated(found: Found) -> bool:
    """Pledges, plans, what is considered or unsure, and statements stay without a date, if somebody acts."""
    statement = found.statement
    if statement.kind is None or not statement.parties:
        return False
    return (
        (statement.kind in _FLOWING and bool(found.claims) and len(statement.parties) > 1)
        or statement.kind in ("pledged", "stated")
        or statement.factuality in ("planned", "considered", "possible")
        or any(claim.stance in ("unverified", "hedges") for claim in found.claims)
    )
