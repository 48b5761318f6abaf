"""What a noun tells that is the subject: "A request by Norland was refused", "The order was placed in May".

The words around such a noun name some of the sides: whose it is, by or from whom, to whom, with whom. The
others are those of the dealing told before that it takes up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.happenings.anaphora.dealings import transfer, visit
from timeline.finding.happenings.anaphora.events import OF_ONE_BODY, REACH_OF_NAMED
from timeline.finding.happenings.anaphora.recalling import ENDS_SUBJECT, TOLD_BEFORE, is_of_another
from timeline.finding.happenings.details import MEDIATED
from timeline.finding.happenings.entities.before import OBLIQUE, word_before
from timeline.finding.happenings.entities.beside import (
    group,
    is_state,
    key,
    states_of,
    unique,
)
from timeline.finding.happenings.opposites.unnamed import TOPIC, UNDIRECTED
from timeline.finding.happenings.page import behind_opening_time
from timeline.finding.happenings.roles import Roles
from timeline.finding.happenings.triggers.around import ABOUT, named_around
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.words import DETERMINERS, POSSESSIVES, SUBORDINATORS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.anaphora.events import Event
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["Deed", "told_of_deed"]

AROUND = "around the noun"
"""The rule of those whom the words around a noun name."""


class _Sort(NamedTuple):
    """A sort of deeds.

    Attributes:
        kind: the kind of a deed of this sort; None for that of the event told before.
        takes: the kinds of the events told before that it can be.
    """

    kind: str | None
    takes: frozenset[str]


class Deed(NamedTuple):
    """A noun for a deed that is the subject of a clause.

    Attributes:
        act: what is told.
        verb: the word that tells it.
        sort: the sort of the deed.
        first: the first word of its noun phrase.
        head: the noun.
    """

    act: Act
    verb: int
    sort: _Sort
    first: int
    head: int


_GIFTS = frozenset(("supplied", "aided", "traded", "pledged"))
_PACTS = wordset("agreement_signed agreement_ratified agreement_in_force agreement_ended traded supplied")
_SORTS = {
    "order orders purchase sale takeover acquisition": _Sort(
        "traded", frozenset(("traded", "agreement_signed", "supplied"))
    ),
    "trade commerce": _Sort("traded", frozenset(("traded",))),
    "agreement accord treaty pact deal contract lease settlement extension renewal prolongation protocol"
    " memorandum arrangement dispute quarrel": _Sort("agreement_signed", _PACTS),
    "truce ceasefire cease-fire armistice lull": _Sort("ceasefire", frozenset(("ceasefire", "attacked"))),
    "talks negotiations meeting round session discussions consultations summit contacts": _Sort(
        "met", frozenset(("met",))
    ),
    "exercise exercises drill drills manoeuvres maneuvers": _Sort(
        "exercised_jointly", frozenset(("exercised_jointly",))
    ),
    "venture partnership cooperation collaboration tie-up": _Sort("cooperated", frozenset(("cooperated",))),
    "relations ties": _Sort(None, frozenset(("ties_cut", "recognised"))),
    "programme program scheme": _Sort(None, frozenset(("aided", "supplied", "cooperated"))),
    "visit trip tour stay journey": _Sort("visited", frozenset(("visited", "met"))),
    "request requests appeal demand demands plea call application wish invitation": _Sort(
        "requested", frozenset(("requested",))
    ),
    "protest protests complaint complaints objection objections accusation accusations allegation"
    " allegations": _Sort("accused", frozenset(("accused", "protested"))),
    "claim claims lawsuit lawsuits suit suits petition petitions": _Sort(
        "charged", frozenset(("charged", "requested"))
    ),
    "offer offers proposal proposals bid": _Sort(
        "pledged", frozenset(("pledged", "requested", "supplied", "aided"))
    ),
    "duty duties tariff tariffs sanctions embargo ban curbs levy restrictions suspension blockade"
    " boycott": _Sort("sanctioned", frozenset(("sanctioned", "restricted"))),
    "delivery deliveries shipment shipments handover transfer donation gift consignment cargo tranche loan"
    " instalment instalments payment payments"
    " grant credit money aid": _Sort("supplied", _GIFTS | {"refused", "agreement_signed"}),
}
_NOUNS = {noun: sort for nouns, sort in _SORTS.items() for noun in nouns.split()}
"""Nouns of deeds of two."""
_MADE = wordset(
    "made placed put lodged submitted sent issued given granted addressed agreed arranged concluded sealed"
    " struck reached conveyed presented renewed prolonged extended completed closed handed paid initialled"
    " unloaded landed delivered shipped flown settled won doubled tripled increased expanded reduced"
    " confirmed"
)
"""Participles that tell of a deed that it was done."""
_MADE_BY = _MADE | wordset("filed brought raised tabled launched mounted put signed drafted proposed")
"""The same before "by" and whoever made the deed."""
_COMING = spellings_of("come go follow arrive")
_DATING = frozenset(("dates", "dated", "date"))
_ELSEWHERE = wordset("under up to into across through about")
"""Words behind "come" with which it tells something else: "came under strain"."""
_SHARES = frozenset(("most", "some", "much", "many", "part", "half", "all", "several", "none"))
_OPENING = frozenset(("and", "but", "that"))
_CLEAR = frozenset(("met", "exercised_jointly", "visited", "agreement_signed", "requested"))
"""Kinds of deeds whose noun alone tells them."""
_WILL = frozenset(("will", "would", "wo", "'ll"))
_PLACED = wordset(
    "placed come came given won went doubled tripled increased expanded reduced extended confirmed"
)
_QUARRELS = frozenset(("dispute", "quarrel"))
"""Nouns for what is between two, and is no agreement unless the verb says so."""
_COURT_WORD = frozenset(("order", "orders"))
_REJECTED = wordset("rejected refused declined dismissed ignored rebuffed spurned snubbed")
"""Participles that tell of a request or an offer that it was not granted."""
_ACCEPTED = wordset("accepted granted heeded met")
_YIELDS = frozenset(("pledged", "conceded", "endorsed"))
"""Kinds that words tell of who gives in to a request."""
_REJECTED_WITH = {
    "turned": "down",
    "brushed": "aside",
    "thrown": "out",
    "voted": "down",
    "sent": "back",
    "passed": "over",
}
"""The same with the word behind them."""
_OFF = {("called", "off"), ("broken", "off"), ("broke", "down"), ("wound", "up"), ("put", "off")}
_STOPPED = wordset(
    "cancelled canceled suspended postponed interrupted halted collapsed failed stalled stopped"
)
"""Verbs that tell of a deed that it was not done or not gone on with."""
_ASKED = frozenset(("requested", "pledged", "supplied", "accused", "charged"))
"""Kinds of what the other side may refuse."""
_ENDED = frozenset(("agreement_ended", "agreement_suspended", "ties_cut", "recognised", "eased"))
"""Kinds of what two have that ends or begins anew."""
_CUT = frozenset(("ties_cut", "sanctioned", "restricted"))
"""Kinds of what ends deliveries, of which he tells who made them."""
_OVER = spellings_of("end finish conclude close begin start open resume continue last run happen") | wordset(
    "held scheduled planned due set expected foreseen"
)
_BEGUN = frozenset(("begun", "held", "opened", "resumed", "concluded", "closed"))
_BEFORE_PHRASES = ENDS_SUBJECT | OBLIQUE
_ASIDE = frozenset(("relative", "participle"))
"""Links of clauses that only describe the noun before them."""
_INDEFINITE = frozenset(("a", "an", "some", "no", "any"))
_GOING_ON = wordset("second third fourth further new next return similar first follow-up another")
"""Words behind "a" by which a deed goes on with one told before."""
_MEASURED = frozenset(("sanctioned", "restricted", "sanctions_lifted", "eased", "agreement_in_force"))
"""Kinds of what is told of a measure."""
_WHICH = frozenset(("which", "that"))
_ARRIVES = frozenset(("returned", "visited"))
"""Kinds that words tell of who arrives, where a gift does: "A gift of Norland's arrived"."""
_APART = wordset("and or but while that which who")
"""What stands between a noun and a participle that tells of another one."""
_IT = frozenset(("it", "they"))
_MADE_OF_IT = wordset(
    "renewed extended prolonged made lodged submitted placed addressed conveyed agreed concluded arranged"
    " reached"
)
_MADE_KINDS = frozenset(("requested", "pledged", "traded", "agreement_signed"))
_AROUND_TIME = frozenset(("after", "before", "following"))
_SAYING = frozenset(("name", "adjective", "role", "seat", "capitals", "company", "house"))
"""Rules of those who speak of their own deeds."""
_ONES = frozenset(("one", "ones"))
_MORE = wordset("another more further additional extra")
_GIVEN = frozenset(("supplied", "aided", "pledged"))
_PHRASE = 9
"""Words of a noun phrase before its head and the first preposition, and before a participle about it."""
_MOST, _NEXT = 2, 2


def told_of_deed(
    scene: Scene, act: Act, kind: str | None, verb: int, roles: Roles
) -> tuple[str | None, Roles]:
    """The kind and the roles of what a noun tells that is the subject; those given, where none does.

    Args:
        scene: the sentence.
        act: what is told.
        kind: its kind, if its words tell one.
        verb: the word that tells it.
        roles: who takes part by name.
    """
    if act.is_noun or act.frame is not None or verb < 0:
        return kind, roles
    if kind is None and (again := _made_again(scene, act, verb)):
        return again
    if kind == "charged" and not roles.recipients and is_passive(scene.page.words.lows, verb):
        roles = roles._replace(recipients=_charged(scene, act, verb))
    deed = _deed(scene, act, verb)
    if deed is None:
        return kind, _asked_of(scene, act, verb, roles) if kind == "requested" else roles
    off = _is_off(scene.page.words.lows, verb)
    if off and kind is None and not (act.dating is not None and act.dating.rule == "until"):
        found = _sides(scene, deed, deed.sort.kind or "", roles)
        if deed.sort.kind and len(found.actors) > 1:
            scene.reference.events.note(deed.sort.kind, found)
        return None, found
    told = _kind_told(scene, deed, kind)
    if told is None or (deed.sort.kind == "charged" and told != "refused"):
        return kind, roles
    found = _sides(scene, deed, told, roles)
    is_clear = kind or deed.sort.kind in _CLEAR  # "The transfer" may be that of a player.
    return (told, found) if is_clear or found.actors or found.recipients else (kind, roles)


def _made_again(scene: Scene, act: Act, verb: int) -> tuple[str, Roles] | None:
    """What "it" is that was made, sent or agreed: the request or the pact that was told of just before."""
    lows, clause = scene.page.words.lows, act.clause
    clause = _with_subject(scene, clause)  # "It took effect in May and was extended in June"
    event = scene.reference.events.just_told() if lows[clause.first] in _IT and act.dating else None
    if event is None or not is_passive(lows, verb) or lows[verb] not in _MADE_OF_IT:
        return None
    if event.kind == "refused":  # What was refused had been asked for.
        asked = Roles(event.roles.recipients, event.roles.actors, TOLD_BEFORE)
        return "requested", asked
    kind = "agreement_signed" if event.kind == "agreement_in_force" else event.kind
    return (kind, event.roles._replace(rule=TOLD_BEFORE)) if kind in _MADE_KINDS else None


def _with_subject(scene: Scene, clause: Clause) -> Clause:
    """The clause whose subject one shares: "The pact took effect in May | and was extended in June"."""
    while clause.link == "and" and clause.parent >= 0 and clause.verb - clause.first <= 1:
        clause = scene.clauses[clause.parent]
    return clause


def _asked_of(scene: Scene, act: Act, verb: int, roles: Roles) -> Roles:
    """The roles, with those of whom something is asked: "Their departure was demanded by Norland"."""
    lows, clause = scene.page.words.lows, act.clause
    if roles.recipients or lows[clause.first] not in POSSESSIVES or not is_passive(lows, verb):
        return roles
    own = set(map(key, roles.actors))
    meant = scene.people.whose(
        clause, lows[clause.first : clause.verb], scene.page.words.starts[clause.first]
    )
    return roles._replace(recipients=tuple(m for m in meant if key(m) not in own))


def _charged(scene: Scene, act: Act, verb: int) -> Mentions:
    """Against whom a case is that is the subject: "A case against Norland was brought by Ostia"."""
    words = scene.page.words
    at_once = words.lows[verb + 1 : verb + 2] == ("against",)  # "Charges were brought against Lind"
    last = act.clause.last if at_once else verb
    found = scene.people.free(words.starts[act.clause.first], words.ends[last - 1])
    against = [m for m in found if word_before(scene.page, m) == "against"]
    return group(scene.page, found, against[0]) if against else ()


def _deed(scene: Scene, act: Act, verb: int) -> Deed | None:
    """The noun of a deed that is the subject; None where the subject is none."""
    lows, clause = scene.page.words.lows, act.clause
    if clause.link == "relative":
        own = clause.first + (lows[clause.first] in _WHICH or is_adverb(lows[clause.first]))
        # "an offer that was refused", "a pact first signed in 1990"
        if clause.verb != own or clause.parent < 0:
            return None
        end = scene.page.words.ends[verb]
        acts = scene.people.free(end, end + _NEXT)  # "ties with Peru, which left Chad"
        return None if acts else _deed_before(scene, act, verb)
    first, until = clause.first, clause.verb
    if clause.link == "and" and clause.parent >= 0 and until - first <= 1:
        parent = _with_subject(scene, clause)
        first, until = parent.first, parent.verb if parent.verb >= 0 else parent.last
    opens = clause.link == "subordinate" and lows[first] in SUBORDINATORS
    first += opens or lows[first] in _OPENING
    first = behind_opening_time(scene.page, first)
    if first >= until:
        return None
    if lows[first] in _SHARES and lows[first + 1 : first + 2] == ("of",) and first + 2 < until:
        first += 2  # "Most of the sanctions were lifted"
    if not opens and lows[first] in OBLIQUE:
        return None  # "After a visit to Norland, Ostia left"
    head = _head(lows, first, until)
    if head >= 0 and lows[head] in ABOUT and lows[head + 1 : head + 2] == ("of",):
        behind = _head(lows, head + 2, until)
        head = behind if behind >= 0 and lows[behind] in _NOUNS else head
    if head > first and lows[head - 1] in OF_ONE_BODY:
        return None  # "The next rate meeting"
    named = head > first and scene.page.words.forms[head][:1].isupper()  # "Banking Cooperation"
    sort = _NOUNS.get(lows[head]) if head >= 0 and not named else None
    if head > first and lows[head] in _ONES and not _GOING_ON.isdisjoint(lows[first:head]):
        sort = _sort_of(scene.reference.events.latest())  # "A similar one with Norland was signed"
    return Deed(act, verb, sort, first, head) if sort else None


def _sort_of(event: Event | None) -> _Sort | None:
    """The sort of the deed that was told of last."""
    kind = "agreement_signed" if event and event.kind.startswith("agreement") else event and event.kind
    return next((sort for sort in _NOUNS.values() if sort.kind == kind), None) if kind else None


def _deed_before(scene: Scene, act: Act, verb: int) -> Deed | None:
    """The noun that a participle tells of: "The order, placed in May, is worth 3 million euros"."""
    lows, clause = scene.page.words.lows, act.clause
    forms = scene.page.words.forms  # "The Cooperation Council" is no deed.
    since = max(scene.clauses[clause.parent].first, clause.first - _PHRASE)
    last = clause.first - 1 - (lows[clause.first - 1] == ",")
    opens = scene.clauses[0].first
    noun = (i for i in range(last, since - 1, -1) if (lows[i] if i == opens else forms[i]) in _NOUNS)
    head = next(noun, -1)
    if head < 0 or (
        lows[clause.first] in _WHICH and head < last and ENDS_SUBJECT.isdisjoint(lows[head + 1 : head + 2])
    ):
        return None
    if "," in lows[head:last] or not _APART.isdisjoint(lows[head:last]):
        return None
    first = head
    while first > since and lows[first] not in DETERMINERS and lows[first - 1] not in _BEFORE_PHRASES:
        first -= 1
    return Deed(act, verb, _NOUNS[lows[head]], first, head)


def _head(lows: Sequence[str], first: int, until: int) -> int:
    """The last word of the noun phrase that begins at a word."""
    last = min(until, first + _PHRASE)
    if not ENDS_SUBJECT.isdisjoint(lows[first:last]):
        last = next(i for i in range(first, last) if lows[i] in ENDS_SUBJECT)
    while last > first and is_adverb(lows[last - 1]):
        last -= 1
    if lows[last : last + 1] == ("by",) and lows[last - 1] in _MADE_BY and last - 1 > first:
        last -= 1  # "A complaint filed by Norland"
    return last - 1 if last > first else -1


def _is_off(lows: Sequence[str], verb: int) -> bool:
    """Whether a verb tells of a deed that nothing came of it."""
    return lows[verb] in _STOPPED or tuple(lows[verb : verb + 2]) in _OFF


def _kind_told(scene: Scene, deed: Deed, kind: str | None) -> str | None:
    """The kind of what is told of a deed; None where it is none of this sort."""
    lows, verb, sort = scene.page.words.lows, deed.verb, deed.sort
    told = lows[deed.act.clause.first : deed.act.clause.last]
    rejected = lows[verb] in _REJECTED or _REJECTED_WITH.get(lows[verb], "-") in lows[verb + 1 : verb + 2]
    by = sort.kind == "agreement_signed" and "by" in told
    if (sort.kind in _ASKED or by) and rejected and _is_done_to(lows, deed):
        return "refused"
    if sort.kind in _ASKED and lows[verb] in _ACCEPTED and kind in _YIELDS:
        return kind
    if kind is None:
        return _kind_of_verb(scene, deed)
    arrives = kind in _ARRIVES and sort.kind == "supplied" and lows[deed.head] != "handover"
    if arrives and "back" not in told:
        return "supplied"
    return kind if kind in (sort.kind, "refused", "agreement_signed") or _is_over(kind, sort) else None


def _is_over(kind: str, sort: _Sort) -> bool:
    """Whether a kind tells that a deed of a sort is over or begins anew, or that a contract is a sale."""
    if sort.kind == "agreement_signed" and kind in ("traded", "agreement_in_force"):
        return True  # "The contract went to Nordsund", "Norland's pact with Ostia was applied in May"
    if sort.kind == "sanctioned":
        return kind in _MEASURED
    mutual = sort.kind is None or sort.kind in UNDIRECTED
    return kind in _ENDED and (mutual or kind == "ties_cut")


def _is_done_to(lows: Sequence[str], deed: Deed) -> bool:
    """Whether the verb is passive, or a participle that describes the noun."""
    return is_passive(lows, deed.verb) or deed.verb == deed.act.clause.first


def _kind_of_verb(scene: Scene, deed: Deed) -> str | None:
    """The kind of a deed of which a verb of no kind tells that it was done, goes on or is put off."""
    lows, act, verb, sort = scene.page.words.lows, deed.act, deed.verb, deed.sort
    if lows[deed.head] in _QUARRELS or (lows[deed.head] in _COURT_WORD and lows[verb] not in _PLACED):
        return None
    if act.dating is None and _WILL.isdisjoint(lows[act.clause.first : verb]):
        return None
    is_pact = sort.kind == "agreement_signed"
    public = lows[verb : verb + 2] == ("made", "public")
    made = _is_off(lows, verb) or (_is_done_to(lows, deed) and lows[verb] in _MADE and not public)
    dates = is_pact and lows[verb] in _DATING and lows[verb + 1 : verb + 2] in (("from",), ("back",))
    comes = lows[verb] in _COMING and not is_pact and _ELSEWHERE.isdisjoint(lows[verb + 1 : verb + 2])
    goes_on = lows[verb] in _OVER and not is_pact
    if verb == act.clause.first:  # "The handover, once planned for May"
        goes_on = goes_on and lows[verb] in _BEGUN
    if not (made or comes or goes_on or dates):
        return None
    event = next(scene.reference.events.lately(sort.takes), None) if sort.kind is None else None
    return event.kind if event else sort.kind


def _sides(scene: Scene, deed: Deed, told: str, roles: Roles) -> Roles:
    """Who takes part: those whom the words around the noun name, and those of the dealing told before."""
    named = named_around(scene, deed)
    mutual = deed.sort.kind is None or deed.sort.kind in UNDIRECTED
    ends = told in _ENDED and not (named.agents or (roles.actors and roles.recipients))
    fails = told in ("", "refused")  # "Talks with Norland were broken off"
    if told in UNDIRECTED or (mutual and not named.agents and (ends or fails)):
        around = (*named.owners, *named.agents, *named.beside, *named.to)
        several = unique((*roles.actors, *around, *roles.recipients))
        known = (*roles.actors, *named.owners, *named.agents)
        alone = bool(named.beside) and not known and scene.page.words.lows[deed.head + 1] == "with"
        if alone and len(several) > 1 and told in UNDIRECTED:  # "talks with Norland and Ostia"
            others = states_of(scene.reference.events.other_than(set(map(key, several)), REACH_OF_NAMED))
            return Roles((*others, *several), (), TOLD_BEFORE if others else AROUND)
        return _with_others(scene, deed, several, roles, told=told, around=bool(around))
    accepted = told in _YIELDS and scene.page.words.lows[deed.verb] in _ACCEPTED
    if named.agents and mutual and told in _ENDED | {"refused"}:
        own = set(map(key, named.agents))
        others = unique([m for m in (*named.owners, *named.beside, *roles.recipients) if key(m) not in own])
        return Roles(named.agents, others, AROUND)
    if told == "refused" or accepted:
        refused = named.to if deed.sort.kind == "supplied" else ()  # "A loan to Norland was refused"
        asking = refused or named.owners or roles.recipients
        own = set(map(key, asking))
        seat = () if named.agents else _seat(scene, deed)
        by = unique([m for m in (*named.agents, *roles.actors, *seat, *named.to) if key(m) not in own])
        found = _filled(scene, deed, Roles(by, asking, AROUND), refused=True)
        # Of a suit that is dismissed a court does so, and not whoever was sued.
        return found._replace(actors=by) if deed.sort.kind == "charged" else found
    actors = named.owners or named.agents or roles.actors
    own = set(map(key, actors))
    others = unique([m for m in (*named.to, *roles.recipients) if key(m) not in own])
    if others and not actors and told in _CUT:
        actors = _speaker(scene, deed, set(map(key, others)))
    return _filled(scene, deed, Roles(actors, others, AROUND))


def _seat(scene: Scene, deed: Deed) -> Mentions:
    """In whose capital a deed is turned down: "The offer was dismissed in Oslo"."""
    words = scene.page.words
    found = scene.people.free(words.starts[deed.verb], words.ends[deed.act.clause.last - 1])
    return tuple(m for m in found if m.rule == "seat" and word_before(scene.page, m) == "in")[:1]


def _is_known(scene: Scene, deed: Deed) -> bool:
    """Whether the noun takes up a deed told before, or goes on with it: "the order", "a second round"."""
    lows = scene.page.words.lows
    if is_of_another(scene.page, deed.first, deed.head):
        return False
    behind = deed.act.clause.first > deed.head
    if behind and (deed.act.clause.link not in _ASIDE or scene.reference.events.told_here()):
        return True  # "A request was made but met with a refusal", "made a request that was refused"
    return lows[deed.first] not in _INDEFINITE or not _GOING_ON.isdisjoint(
        lows[deed.first + 1 : deed.first + 2]
    )


def _with_others(
    scene: Scene, deed: Deed, named: Mentions, roles: Roles, *, told: str, around: bool
) -> Roles:
    """Both sides of what two do together, where fewer are named."""
    if len(named) >= _MOST:
        known = roles.actors if told in UNDIRECTED else (*roles.actors, *roles.recipients)
        return Roles(named, (), AROUND) if set(map(key, named)) != set(map(key, known)) else roles
    if told == "ceasefire" and len(named) == 1 and key(named[0]) in set(map(key, roles.actors)):
        return roles  # whoever mediated it
    own = set(map(key, named))
    events = scene.reference.events
    for event in events.lately(deed.sort.takes) if named or _is_known(scene, deed) else ():
        sides = unique((*event.roles.actors, *event.roles.recipients))
        if own.issubset(map(key, sides)) and len(sides) > len(named):
            return Roles(sides, (), TOLD_BEFORE)
    another = bool(named) and all(map(is_state, named)) and not _is_known(scene, deed)
    topic = scene.reference.topic(own) if another and deed.sort.kind != "traded" else ()
    others = topic or (events.other_than(own, REACH_OF_NAMED) if named else ())
    others = states_of(others) if all(map(is_state, named)) else others
    if around and not others and all(word_before(scene.page, m) != "between" for m in named):
        # not of "a pact between Norland and two unions"
        others = _first_side(scene, deed, own, of_states=all(map(is_state, named)))
    if others:
        return Roles((*named, *others), (), TOLD_BEFORE)
    same = () if named else _of_same(scene, deed)
    two = () if named or same else _two(scene, deed, told)
    if same or two:
        return Roles(same or two, (), AROUND if same else TOPIC)
    return roles


def _of_same(scene: Scene, deed: Deed) -> Mentions:
    """Whose talks they are of which a clause tells that two do: "signed it, ending talks that began"."""
    lows = scene.page.words.lows[deed.first - 1 : deed.head]
    led = any(word in _AROUND_TIME or word.endswith("ing") for word in lows)
    event = scene.reference.events.told_here() if led else None
    if event is None or deed.act.clause.first <= deed.head:
        return ()
    sides = unique((*event.roles.actors, *(event.roles.recipients if event.kind in UNDIRECTED else ())))
    return sides if len(sides) > 1 else ()


def _two(scene: Scene, deed: Deed, told: str) -> Mentions:
    """Of whom a text is about that tells of talks without saying whose: "Negotiations had begun in May"."""
    two = scene.reference.pair() if told == "refused" else ()
    alone = deed.sort.kind in ("met", "cooperated") and _is_known(scene, deed)
    return two or (scene.reference.two_firms() if alone else ())


def _first_side(scene: Scene, deed: Deed, own: AbstractSet[str], *, of_states: bool) -> Mentions:
    """Who has a deed with somebody who alone is named: who says so, or in whose land it is."""
    clause = deed.act.clause
    if clause.first > deed.head and clause.parent >= 0:  # "Norland has a treaty with Ostia that was signed"
        parent = scene.clauses[clause.parent]
        subjects = scene.people.of(parent, main_verb(scene.page.words.lows, parent))
        if len(subjects) == 1 and _can_have(subjects[0], own):
            return subjects
    return _speaker(scene, deed, own) or (_host(scene, deed, own) if of_states else ())


def _host(scene: Scene, deed: Deed, own: AbstractSet[str]) -> Mentions:
    """In whose land or capital a deed with somebody is: "Manoeuvres with Norland began in Ostia"."""
    words, clause = scene.page.words, deed.act.clause
    if not MEDIATED.isdisjoint(words.lows[deed.head : deed.verb]):
        return ()
    found = scene.people.free(words.starts[deed.verb], words.ends[clause.last - 1])
    drill = deed.sort.kind == "exercised_jointly"
    hosts = (m for m in found if m.rule == "seat" or (drill and is_state(m)))
    return tuple(m for m in hosts if key(m) not in own and word_before(scene.page, m) == "in")[:1]


def _speaker(scene: Scene, deed: Deed, own: AbstractSet[str]) -> Mentions:
    """Who tells of a deed, and may be the one whose it is."""
    speakers = scene.speakers_at(scene.page.words.starts[deed.verb])
    return tuple(m for m in speakers if _can_have(m, own))[:1]


def _can_have(mention: PartyMention, own: AbstractSet[str]) -> bool:
    return mention.rule in _SAYING and key(mention) not in own and not mention.as_place


def _filled(scene: Scene, deed: Deed, roles: Roles, *, refused: bool = False) -> Roles:
    """The roles, with whoever did it, or offered what is refused, as he was told of before."""
    own = set(map(key, (*roles.actors, *roles.recipients)))
    if (roles.actors and (roles.recipients or not refused)) or not (own or _is_known(scene, deed)):
        return roles if own or refused else _asking(scene, deed, roles)
    returned = scene.page.words.lows[deed.head - 1] == "return"  # "A return visit"
    found = roles
    for event in scene.reference.events.lately(deed.sort.takes):
        told = _as_told(event, turned=refused or returned)
        # Of "Norland offered ships" it is open to whom; whoever declines the offer is one of these.
        open_to = refused and not told.actors and not _agree(found.actors, told.recipients)
        if (open_to or _agree(found.actors, told.actors)) and _agree(found.recipients, told.recipients):
            found = Roles(found.actors or told.actors, found.recipients or told.recipients, TOLD_BEFORE)
        if found.actors and found.recipients:
            return found
    own = set(map(key, (*found.actors, *found.recipients)))
    other = scene.reference.events.other_than(own) if own else ()
    if not other:
        return found if own or refused else _asking(scene, deed, found)
    return Roles(found.actors or other, found.recipients or other, TOLD_BEFORE)


def _asking(scene: Scene, deed: Deed, roles: Roles) -> Roles:
    """Who asks for what he was given, or for more of it: "A request for another ship was made in May"."""
    more = not _MORE.isdisjoint(scene.page.words.lows[deed.head : deed.verb])
    if deed.sort.kind != "requested" or not (more or _is_known(scene, deed)):
        return roles
    event = next(scene.reference.events.lately(_GIVEN), None)
    told = transfer(event) if event else Roles()
    if not (told.actors and told.recipients):
        just = scene.reference.state_that_acted(0) if scene.page.words.lows[deed.verb] in _MADE else ()
        return Roles(just, roles.recipients, TOLD_BEFORE) if just else roles
    return Roles(told.recipients, told.actors, TOLD_BEFORE)


def _as_told(event: Event, *, turned: bool) -> Roles:
    """Who gives, comes or asks, and the other side; turned where the other one refuses or comes in turn."""
    if event.kind in ("visited", "met"):
        told = visit(event)
    else:
        told = transfer(event) if not turned else event.roles
    turns = turned and event.kind != "refused"  # Whoever refused told so himself.
    return told._replace(actors=told.recipients, recipients=told.actors) if turns else told


def _agree(named: Mentions, told: Mentions) -> bool:
    """Whether all of those named are among those told of."""
    return set(map(key, named)) <= set(map(key, told))
