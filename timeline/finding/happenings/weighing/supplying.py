"""Who takes part where no word of a clause tells: of all whom a text names the likeliest one, or nobody.

A log-linear model: what speaks for each party and for nobody (`evidence.py`) is added up with the weights of
`weights.tsv`, which ``tools/weights.py`` learns from gold texts, and whoever has the greatest sum is taken.
Of one clause the one who acts is looked for first.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE
from timeline.finding.happenings.entities.beside import group, is_state, key, states_of, unique
from timeline.finding.happenings.opposites.nameless import falls_on_nameless
from timeline.finding.happenings.opposites.unnamed import UNDIRECTED
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import Roles
from timeline.finding.happenings.weighing.evidence import HELPING, ask, family_of
from timeline.finding.happenings.weighing.prominence import Prominence
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.weighing.evidence import Answer, Asked, Evidence, Question
    from timeline.finding.happenings.weighing.prominence import Entity
    from timeline.finding.parties import PartyMention

    Weights = Mapping[Question, dict[Answer, float]]

__all__ = ["WEIGHED", "questions", "supply", "weigh_in", "weights_of"]

WEIGHED = "most speaks for it"
"""The rule of those whom the weights tell."""
_RATHER_NOBODY = {"actor": 0.6, "recipient": 0.2, "other": 1.0}
"""By how much more must speak for a party than for nobody, by the side; a wrong actor is worst.

Beside a party that has met or agreed, others are as often people of whom the text tells no name.
"""
_ENOUGH = 5
"""Sentences below which a text does not show whom it is about."""
_FILE = Path(__file__).with_name("weights.tsv")


_ALONE = frozenset(("none", "say", "own", "pact"))
"""Families of kinds that are as often done to nobody as to somebody whom the clause does not name."""
_DEEDS = wordset(
    "it this that these those terrorism violence extremism racism separatism corruption bloodshed"
    " anti-semitism antisemitism"
)
"""What is blamed where no one is: "called it a crime", "condemned terrorism"."""
_TOLD = wordset("reports report claims claim allegations allegation rumours rumors suggestions accounts")
_OBJECT = 3
"""Words behind a verb within which what is told is blamed, and nobody: "called such reports fake"."""
_DEEDS_OF_SOMEBODY = wordset("attacked seized detained threatened charged convicted")
"""Kinds of which nobody is taken for the doer whom no word names: a wrong answer would accuse."""
_RIVALS = wordset("rival opponent foe adversary challenger predecessor enemy nemesis")
"""Those of one state who deal with each other: "Lind and his rival Jan Dahl"."""
_COUNTED = frozenset(("back", "suffered", "suffers alike", "acts alike", "faced", "nobody: others"))
"""Questions to which the answer is a number."""
_NOTHING: dict[Answer, float] = {}


@cache
def weights_of() -> Mapping[str, Weights]:
    """What each answer to a question about an open side weighs, by the side."""
    weights: dict[str, dict[Question, dict[Answer, float]]] = {"actor": {}, "recipient": {}, "other": {}}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            side, question, known, answer, weight = line.split("\t")
            weights[side].setdefault((question, known), {})[_read(question, answer)] = float(weight)
    return weights


def _read(question: str, answer: str) -> Answer:
    """The answer as it is given: a word, a number, or whether it is so."""
    if answer in ("True", "False"):
        return answer == "True"
    return int(answer) if question in _COUNTED and answer != "-" else answer


def weigh_in(scenes: Sequence[Scene], told: Sequence[Sequence[Reading]]) -> None:
    """Find for the happenings of a document those who take part without a name in their clause.

    Args:
        scenes: its sentences.
        told: what each of them tells; who is found is noted in ``supplied``.
    """
    for asked in questions(scenes, told):
        if (meant := _meant(asked)) is not None:
            supply(asked, meant)
    for some in told:
        for reading in some:
            if _is_half(reading):
                reading.supplied = Roles()


def _is_half(reading: Reading) -> bool:
    """Whether of the states that do something together only one was found, and none is named.

    Of what a firm signs or an organisation's members agree among themselves one party is told.
    """
    found = reading.supplied.actors
    if reading.kind not in UNDIRECTED or len(found) != 1 or reading.supplied.rule != WEIGHED:
        return False
    return found[0].country is not None and not (reading.roles.actors or reading.roles.recipients)


def questions(scenes: Sequence[Scene], told: Sequence[Sequence[Reading]]) -> Iterator[Asked]:
    """The open sides of what a document tells, in order; each may be answered before the next is asked."""
    placed = [(scene, one) for scene, some in zip(scenes, told, strict=True) for one in some]
    if not placed or len(scenes) < _ENOUGH:
        return
    page, firms = scenes[0].page, scenes[0].reference.bearers.firms
    reference = scenes[-1].reference
    stricken = next((m.code or "" for m in reference.stricken(frozenset())), "")
    deeds = [(family_of(reading.kind), reading.roles) for _, reading in placed]
    prominence = Prominence(page, firms, deeds, stricken, of_region=reference.of_region)
    last: list[str] = []
    told_of: dict[str, Reading] = {}
    for scene, reading in placed:
        if reading.act.is_noun:
            continue  # "The armistice of 1953" is told in passing, and may be that of others.
        _go_on(reading, told_of)
        named = [*map(key, reading.roles.actors), *map(key, reading.roles.recipients)]
        for side in _sides_open(reading, firms, page, prominence):
            if side != "recipient" or reading.roles.actors or reading.supplied.actors:
                present = [*map(key, reading.supplied.actors), *named]
                yield ask(page, prominence, reading, side, scene.clauses, present=present, last=last)
        if reading.kind and (named or reading.supplied.actors or reading.supplied.recipients):
            told_of[reading.kind] = reading
        last = [key(m) for m in reading.roles.actors] or last


def _go_on(reading: Reading, told_of: Mapping[str, Reading]) -> None:
    """Supply for what goes on with an event those who were found for that: "a second convoy followed"."""
    before = told_of.get(reading.kind or "")
    if before is None or reading.roles.rule != TOLD_BEFORE:
        return
    if reading.roles.actors or reading.roles.recipients:
        return
    actors = before.roles.actors + before.supplied.actors
    reading.supplied = Roles(actors, before.roles.recipients + before.supplied.recipients, TOLD_BEFORE)


def _sides_open(
    reading: Reading, firms: AbstractSet[str], page: Page, prominence: Prominence
) -> tuple[str, ...]:
    """The sides of a happening that no word of it names."""
    if reading.supplied.actors or reading.supplied.recipients:
        return ()
    lows, actors, recipients = page.words.lows, len(reading.roles.actors), len(reading.roles.recipients)
    if reading.kind in UNDIRECTED and actors == 1 and _are_two(page, reading):
        return ()
    if reading.kind in UNDIRECTED:
        return ("actor", "other") if not actors + recipients else ("other",) * (actors + recipients == 1)
    locks_out = reading.kind == "struck" and any(m.name in firms for m in reading.roles.actors)
    closed = (
        recipients
        or locks_out
        or (reading.kind == "attacked" and reading.roles.rule == "together")
        or (reading.kind == "requested" and prominence.stricken)
        or (prominence.of_region and family_of(reading.kind) in HELPING)
        or falls_on_nameless(lows, reading.act.clause, reading.verb, reading.kind)
    )
    blamed = lows[reading.verb + 1 : reading.verb + 1 + _OBJECT] if reading.kind == "accused" else ()
    blames_deed = not (_DEEDS.isdisjoint(blamed[:1]) and _TOLD.isdisjoint(blamed))
    asks = not (closed or blames_deed) and family_of(reading.kind) not in _ALONE
    unknown = reading.kind in _DEEDS_OF_SOMEBODY
    return ("actor",) * (not actors and not unknown) + ("recipient",) * asks


def _are_two(page: Page, reading: Reading) -> bool:
    """Whether two rivals of one state do something together: "Lind and his rival Jan Dahl signed"."""
    words, (actor,) = page.words, reading.roles.actors
    if not actor.person:
        return False
    before = within(page.parties, words.starts[reading.act.clause.first], words.starts[reading.verb])
    others = [m for m in before if m.person not in (None, actor.person) and m.start > actor.end]
    between = words.lows[page.word_at(actor.end) : page.word_at(others[0].start)] if others else ()
    return between[:1] == ("and",) and between[-1] in _RIVALS


def supply(asked: Asked, meant: Entity) -> None:
    """Note a party as the one that takes the open side."""
    supplied = asked.reading.supplied
    found = _mention(meant, asked.verb)
    if asked.side == "recipient":
        supplied = supplied._replace(recipients=(found,))
    else:
        supplied = supplied._replace(actors=(*supplied.actors, *_with_fellows(asked, found)))
    asked.reading.supplied = supplied._replace(rule=WEIGHED)


def _meant(asked: Asked) -> Entity | None:
    """The party for which most speaks, unless more speaks for nobody."""
    candidates = [] if asked.acts_itself() else asked.candidates()
    if not candidates:
        return None
    weights = weights_of()[asked.side]
    best, most = None, sum(_weighed(weights, asked.for_nobody())) + _RATHER_NOBODY[asked.side]
    about_sort = [weights.get(one, _NOTHING) for one in asked.about_sort()]
    about_itself = [weights.get(one, _NOTHING) for one in asked.about_itself()]
    by_sort: dict[tuple[str, str], float] = {}
    for entity in candidates:
        alike = (entity.sort_nth, entity.tier)
        weight = by_sort.get(alike)
        if weight is None:
            weight = by_sort[alike] = sum(map(dict.get, about_sort, asked.sort_of(entity), repeat(0.0)))
        of_itself = [*map(dict.get, about_itself, asked.told_of(entity), repeat(0.0))]
        if named := asked.where_named(entity):
            of_itself += _weighed(weights, named)
        weight += sum(of_itself)
        if weight > most:
            best, most = entity, weight
    return best if best is not None and asked.can_be(best) else None


def _weighed(weights: Weights, evidence: Evidence) -> list[float]:
    return [weights.get((question, known), _NOTHING).get(answer, 0.0) for question, known, answer in evidence]


def _with_fellows(asked: Asked, meant: PartyMention) -> tuple[PartyMention, ...]:
    """Who acts with those whom the sentence joins to him: "Yields on debt of Norland and Ostia rose"."""
    sentence, until = asked.page.sentence_at(asked.verb), asked.span[1]
    if sentence is None or not sentence.start <= meant.start < until:
        return (meant,)
    here = within(asked.page.parties, sentence.start, until)
    several = (group(asked.page, here, m) for m in here)
    fellows = next((some for some in several if key(meant) in map(key, some)), ())
    roles, supplied = asked.reading.roles, asked.reading.supplied
    own = set(map(key, (*roles.actors, *roles.recipients, *supplied.actors)))
    alike = (m for m in fellows if key(m) not in own and is_state(m) == is_state(meant))
    return unique((meant, *(replace(m, rule=WEIGHED, as_place=False) for m in alike)))


def _mention(entity: Entity, offset: int) -> PartyMention:
    """The last mention before an offset, or else the first, as the state for which a person acts."""
    mention = entity.before(offset) or entity.mentions[0]
    if entity.sort == "state":
        (mention,) = states_of((mention,))
    return replace(mention, rule=WEIGHED, as_place=False)
