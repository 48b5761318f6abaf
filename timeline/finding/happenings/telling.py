"""One sentence becomes the happenings that it tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.domain.statement import Found, Party, Rule, Statement
from timeline.domain.when import When
from timeline.finding.clauses import split_clauses
from timeline.finding.happenings.details import find_about, find_item, find_place, find_quantity
from timeline.finding.happenings.frames import claims_about, frames_of
from timeline.finding.happenings.mood import certainty_of, mood_of
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import Roles, assign_roles, is_passive, subjects
from timeline.finding.happenings.titles import clause_title, title_of
from timeline.finding.kinds.matching import find_triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.statement import Factuality
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.frames import Frame
    from timeline.finding.happenings.page import Dating, Page
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["tell_sentence"]

_SPEECH_KINDS = frozenset(("stated", "pledged", "threatened", "requested", "accused", "refused", "endorsed"))
_ONGOING = frozenset(("supplied", "traded", "cooperated", "shared_intelligence"))
_AGREEMENTS = frozenset(
    ("agreement_signed", "agreement_ratified", "agreement_in_force", "agreement_suspended", "agreement_ended")
)
_NATURAL = frozenset(
    ("earthquake", "quake", "storm", "hurricane", "typhoon", "cyclone", "flood", "floods", "flooding", "fire", "blaze",
     "accident", "crash", "landslide", "avalanche", "tsunami", "virus", "disease", "outbreak", "epidemic", "eruption",
     "collapse", "derailed", "collision", "lightning", "drought", "heatwave", "tornado", "volcano", "cholera", "bus",
     "train", "ferry", "mudslide")
)  # fmt: skip
_STATIVE = frozenset(("is", "are", "was", "were", "'s", "has", "have", "had"))


@dataclass(frozen=True, slots=True)
class Told:
    """What one clause tells: the words that carry it, and when."""

    clause: Clause
    trigger: Trigger | None
    verb: int
    dating: Dating | None
    frame: Frame | None = None


def tell_sentence(page: Page, sentence: Sentence) -> list[Found]:
    """The happenings that a sentence tells, in the order of their clauses."""
    first, last = page.word_at(sentence.start), page.word_at(sentence.end)
    if last - first < 3:
        return []
    frames = frames_of(page, sentence)
    clauses = split_clauses(page.words.lows, first, last, _forced(page, frames))
    told = _tell_clauses(page, clauses, frames)
    found: list[Found] = []
    counts: dict[tuple[int, int], int] = {}
    for one in told:
        happening = _found(page, sentence, one, clauses, frames, counts)
        if happening is not None:
            found.append(happening)
    kept = [one for one in found if one.statement.when is not None or _matters_undated(one)]
    # What somebody says is told by what it says, unless it has a date of its own.
    if any(one.statement.kind != "stated" for one in kept):
        kept = [one for one in kept if one.statement.kind != "stated" or one.statement.when is not None]
    return kept


def _forced(page: Page, frames: Sequence[Frame]) -> list[int]:
    cuts = []
    for frame in frames:
        if not frame.is_speech or frame.content[0] == frame.content[1]:
            continue
        if frame.content[0] >= frame.cue[1]:
            cuts.append(page.word_at(frame.content[0]))
        elif frame.content[1] <= max(frame.cue[0], frame.source[0]) + 1:
            cuts.append(page.word_at(frame.content[1]))
    return cuts


def _tell_clauses(page: Page, clauses: Sequence[Clause], frames: Sequence[Frame]) -> list[Told]:
    told: list[Told] = []
    dated: dict[int, Dating] = {}
    for number, clause in enumerate(clauses):
        dating = _dating_of(page, clause, frames)
        if dating is None and clause.link in ("and", "participle"):
            dating = dated.get(clause.parent)
        if dating is not None:
            dated[number] = dating
        frame = next((f for f in frames if f.is_speech and _holds(page, clause, f.cue[0])), None)
        trigger = _trigger_of(page, clause, frame)
        if frame is not None and (trigger is None or trigger.kind not in _SPEECH_KINDS):
            told.append(Told(clause, None, page.word_at(frame.cue[0]), dating, frame))
            continue
        if trigger is not None:
            told.append(Told(clause, trigger, trigger.first, dating, frame))
        elif dating is not None and clause.verb >= 0:
            told.append(Told(clause, None, clause.verb, dating))
    return told


def _holds(page: Page, clause: Clause, offset: int) -> bool:
    return page.words.starts[clause.first] <= offset < page.words.ends[clause.last - 1]


def _dating_of(page: Page, clause: Clause, frames: Sequence[Frame]) -> Dating | None:
    """The time that dates a clause: of several, the one nearest to its verb."""
    start, end = page.words.starts[clause.first], page.words.ends[clause.last - 1]
    found = [
        d
        for d in within(page.datings, start, end)
        if d.when is not None and not _is_attributive(page, d)
    ]
    if not found:
        return None
    verb = page.words.starts[clause.verb] if clause.verb >= 0 else start
    return min(found, key=lambda d: abs(d.start - verb))


def _is_attributive(page: Page, dating: Dating) -> bool:
    """ "the 2015 agreement": the year says which one, not when."""
    i = page.word_at(dating.start)
    j = page.word_at(dating.end)
    words = page.words
    if dating.end - dating.start > 4 or not words.forms[i].isdigit():
        return False
    before = words.lows[i - 1] if i else ""
    after = words.lows[j] if j < len(words) else ""
    return before in ("the", "its", "their", "a", "his", "'s", "under", "of") and after.isalpha() and after not in (
        "and", "to", "in", "when", "after", "but", "with", "by", "for", "at", "on", "that", "as", "or", "was", "were", "had", "the", "a",
    )  # fmt: skip


def _trigger_of(page: Page, clause: Clause, frame: Frame | None) -> Trigger | None:
    """The words of the clause that tell its kind best: verbs before nouns, specific ones before others."""
    lows = page.words.lows
    best: tuple[float, Trigger] | None = None
    for trigger in find_triggers(lows, clause.first, clause.last):
        if trigger.last >= clause.last:
            continue
        score = 1.5 * min(trigger.weight, 3) - 0.05 * (trigger.first - clause.first)
        if "noun" in trigger.pattern.flags:
            score -= 2
        if trigger.kind == "stated":
            score -= 3
        if best is None or score > best[0]:
            best = (score, trigger)
    return best[1] if best else None


def _found(
    page: Page, sentence: Sentence, told: Told, clauses: Sequence[Clause], frames: Sequence[Frame],
    counts: dict[tuple[int, int], int],
) -> Found | None:  # fmt: skip
    clause, trigger = told.clause, told.trigger
    lows = page.words.lows
    start, end = page.words.starts[clause.first], page.words.ends[clause.last - 1]
    if told.frame is not None:
        start, end = min(start, told.frame.content[0] or start), max(end, told.frame.content[1])
    taken = [f.source for f in frames if not _holds(page, clause, f.cue[0]) or not f.is_speech]
    inherited = _inherited(page, clause, clauses, taken) or _speakers(page, frames, page.words.starts[told.verb])
    kind = trigger.kind if trigger else ("stated" if told.frame else None)
    if trigger is not None:
        roles = assign_roles(page, clause, trigger, inherited, taken)
    else:
        roles = Roles(subjects(page, clause, told.verb, taken) or (inherited if clause.link != "main" else ()), (), "subject")
    if trigger is not None and not _is_enough(lows, clause, trigger, roles):
        kind, trigger = None, None
    mood: Factuality = "actual" if told.frame is not None and trigger is None else mood_of(lows, clause.first, told.verb)
    when = told.dating.when if told.dating else None
    rules = [Rule("when", told.dating.rule, page.text[told.dating.start : told.dating.end])] if told.dating else []
    if kind is None and (when is None or _is_state(page, clause)):
        return None
    if mood == "denied" and kind in (None, "stated"):
        return None
    if when is None and kind in _ONGOING and mood == "actual" and _is_present(lows, told.verb):
        when = When("/..")
        rules.append(Rule("when", "going on", page.words.forms[told.verb]))
    claims = claims_about(page, frames, page.words.starts[told.verb])
    quantity = find_quantity(page, start, end, kind)
    place = find_place(page, start, end)
    thing = None
    if kind in _AGREEMENTS:
        thing = find_about(page, start, end)
    elif kind == "supplied" and trigger is not None:
        passive = is_passive(lows, trigger.first)
        thing = (quantity.item or None if quantity else None) if passive else find_item(page, page.words.ends[trigger.first], end, quantity)
    elif kind == "forces_sent":
        thing = (quantity.quantity.unit if quantity else None) or "soldiers"
    parties = _parties(roles)
    fallback = clause_title(page.text, tuple((d.start, d.end) for d in within(page.datings, start, end)), start, end)
    title = title_of(
        kind,
        tuple(m.name for m in roles.actors),
        tuple(m.name for m in roles.recipients),
        thing,
        place[0] if place else None,
        quantity.quantity if quantity else None,
        fallback,
    )
    if trigger is not None:
        rules.append(Rule("kind", trigger.pattern.source, page.text[page.words.starts[trigger.first] : page.words.ends[trigger.last]]))
    if parties:
        rules.append(Rule("parties", roles.rule, "; ".join(page.text[m.start : m.end] for m in (*roles.actors, *roles.recipients))))
    if place:
        rules.append(Rule("place", "preposition", page.text[place[1][0] : place[1][1]]))
    if quantity:
        rules.append(Rule("quantity", "number and unit", page.text[quantity.start : quantity.end]))
    rules.append(Rule("factuality", mood, page.words.forms[told.verb]))
    statement = Statement(
        kind=kind,
        title=title,
        summary=page.text[sentence.start : sentence.end],
        when=when,
        parties=parties,
        place=place[0] if place else None,
        item=thing if kind in ("supplied", "forces_sent") else None,
        quantity=quantity.quantity if quantity else None,
        about=thing if kind in _AGREEMENTS else None,
        factuality=mood,
        certainty=certainty_of(mood),
    )
    ordinal = counts.get((start, end), 0)
    counts[start, end] = ordinal + 1
    return Found(start, end, ordinal, statement, ((sentence.start, sentence.end),), claims, tuple(rules))


def _inherited(page: Page, clause: Clause, clauses: Sequence[Clause], taken: Sequence[tuple[int, int]]) -> tuple[PartyMention, ...]:
    if clause.parent < 0:
        return ()
    parent = clauses[clause.parent]
    if parent.verb < 0:
        return ()
    return subjects(page, parent, parent.verb, taken) or _inherited(page, parent, clauses, taken)


def _speakers(page: Page, frames: Sequence[Frame], offset: int) -> tuple[PartyMention, ...]:
    """Whom "it" and "they" mean in what somebody says: the speaker, as a rule."""
    inner = [frame for frame in frames if frame.is_speech and frame.says(offset)]
    return tuple(within(page.parties, *inner[-1].source)) if inner else ()


def _is_enough(lows: Sequence[str], clause: Clause, trigger: Trigger, roles: Roles) -> bool:
    """Whether the words are specific enough for the kind, or the parties make up for it."""
    if trigger.kind == "attacked" and any(word in _NATURAL for word in lows[clause.first : clause.last]):
        return False
    if trigger.weight >= 2 or trigger.kind in _SPEECH_KINDS:
        return True
    if trigger.weight == 1:
        return bool(roles.actors or roles.recipients)
    return bool(roles.actors and roles.recipients)


def _is_state(page: Page, clause: Clause) -> bool:
    """Whether the clause says how things are rather than what happened."""
    lows = page.words.lows
    if clause.verb < 0:
        return True
    if lows[clause.verb] not in _STATIVE:
        return False
    return not any(word.endswith(("ed", "en", "wn", "ilt", "nt", "ld", "ught", "orn", "ung", "ade", "id", "eft", "ut", "ot")) for word in lows[clause.verb + 1 : clause.verb + 4])


def _is_present(lows: Sequence[str], verb: int) -> bool:
    word = lows[verb]
    return word.endswith("s") or (word.endswith("ing") and verb > 0 and lows[verb - 1] in ("is", "are", "been"))


def _parties(roles: Roles) -> tuple[Party, ...]:
    return tuple(Party(m.code, m.name, "actor") for m in roles.actors) + tuple(
        Party(m.code, m.name, "recipient") for m in roles.recipients
    )


def _matters_undated(found: Found) -> bool:
    """Pledges, plans, what is considered or unsure, and statements stay without a date, if somebody acts."""
    statement = found.statement
    if statement.kind is None or not statement.parties:
        return False
    return (
        statement.kind in ("pledged", "stated")
        or statement.factuality in ("planned", "considered", "possible")
        or any(claim.stance in ("unverified", "hedges") for claim in found.claims)
    )
