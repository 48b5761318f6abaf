"""A reading becomes a found happening: its statement, its evidence, and the rule behind each field."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from timeline.domain.statement import Found, Party, Rule, Statement
from timeline.finding.emphasis import unmarked
from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE
from timeline.finding.happenings.citing import cited_with
from timeline.finding.happenings.details import find_item, find_place, find_quantity
from timeline.finding.happenings.headlines.retelling import carries, carries_count
from timeline.finding.happenings.headlines.titling import title_for
from timeline.finding.happenings.passages import passage_of, with_content
from timeline.finding.happenings.roles.sides import HELD
from timeline.finding.predicates import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.parties import PartyMention
    from timeline.finding.quantities import QuantityMention

__all__ = ["span_of", "write_down"]

_SOMEWHERE = frozenset(("visited", "attacked", "seized", "forces_sent", "forces_withdrawn"))
"""Kinds whose recipient may be told by a capital that is the place as well: "visited Moscow"."""
_FORCES = wordset(
    "soldiers troops marines paratroopers peacekeepers sappers warships ships jets fighters advisers"
    " instructors mercenaries tanks aircraft bombers"
)
"""What forces are called that are sent."""
_MOVING = frozenset(("visited", "forces_sent"))
"""Kinds whose place is where somebody goes."""
_GIFTS = frozenset(("supplied", "aided"))
"""Kinds of what is given."""


def span_of(scene: Scene, reading: Reading) -> tuple[int, int]:
    """The clause that tells it; of an act of speech, what is said as well."""
    words, act = scene.page.words, reading.act
    first, last = act.clause.first, act.clause.last
    start = words.starts[first - carries(words, first)]
    end = words.ends[max(last - 1 - carries_count(words, last), first)]
    if act.frame is None or act.frame.content[0] == act.frame.content[1]:
        return start, end
    if act.frame.cue[1] <= act.frame.content[0] < end:
        return start, end  # A thing is announced, and what follows it is no longer said.
    start, end = min(start, act.frame.content[0]), max(end, act.frame.content[1])
    if start >= scene.sentence.start:  # not what a quotation says in a sentence before
        start = max(start, words.starts[scene.clauses[0].first])  # behind the dateline
    return start, end


def write_down(scene: Scene, reading: Reading, ordinal: int) -> Found:
    """The happening that a reading is."""
    page, kind, words = scene.page, reading.kind, scene.page.words
    clause = reading.act.clause
    span = with_content(scene, clause, span_of(scene, reading))
    told = passage_of(scene, clause, span)
    start, end = words.starts[clause.first], words.ends[clause.last - 1]
    behind = -1 if is_passive(words.lows, reading.verb) else words.ends[reading.verb]
    if reading.act.is_sum and reading.act.whom:
        (start, end), behind = reading.act.whom, -1
    quantity = find_quantity(page, start, end, behind)
    place = find_place(page, start, end, moving=kind in _MOVING) or _seat(scene, reading)
    item = _item(scene, reading, end, quantity)
    roles, supplied = reading.roles, reading.supplied
    personal = kind in HELD
    parties = [Party(_code(scene, reading, m), m.name, "actor") for m in (*roles.actors, *supplied.actors)]
    parties += [
        Party(None if personal and m.person else _code(scene, reading, m), m.name, "recipient")
        for m in (*roles.recipients, *supplied.recipients)
    ]
    passage = (min(scene.sentence.start, told[0]), scene.sentence.end)  # a quotation may begin before
    statement = Statement(
        kind=kind,
        title=title_for(
            scene, reading, span=span, thing=item or reading.about, place=place, quantity=quantity
        ),
        summary=unmarked(page.written[slice(*passage)]),
        when=reading.when,
        parties=tuple(parties),
        place=place,
        item=item,
        quantity=quantity.quantity if quantity else None,
        about=reading.about,
        factuality=reading.mood,
        certainty=reading.certainty,
    )
    passages = (passage, *cited_with(page, reading, passage, statement.title))
    rules = _rules(scene, reading, statement, quantity)
    return Found(*told, ordinal, statement, passages, reading.claims, rules)


def _code(scene: Scene, reading: Reading, mention: PartyMention) -> str | None:
    """For whom a party acts when it happens; only who held an office may act for others on other days."""
    return mention.code_on(_day(scene, reading)) if mention.held else mention.code


def _day(scene: Scene, reading: Reading) -> str:
    """The day on which it begins, or else on which the text came out; "" if neither is known."""
    published = scene.page.published
    told = reading.when.earliest if reading.when else None
    return told or (date.fromordinal(published).isoformat() if published else "")


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
            rules.append(("parties", roles.rule, "; ".join([text[m.start : m.end] for m in mentions])))
    if statement.place:
        rules.append(("place", "place of the clause", statement.place))
    if quantity is not None:
        rules.append(("quantity", "number and unit", text[quantity.start : quantity.end]))
    if statement.item:
        rules.append(("item", "object of the verb", statement.item))
    if statement.about:
        rules.append(("about", "name of an agreement", statement.about))
    rules.append(("factuality", statement.factuality, words.forms[reading.verb]))
    rules += [("claims", claim.stance, claim.cue) for claim in reading.claims]
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
