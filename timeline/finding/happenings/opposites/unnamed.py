"""Who takes part in what a clause tells without naming anybody, or only one side: by what was told before."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.events import OF_ONE_BODY
from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE, is_new
from timeline.finding.happenings.anaphora.reference import THE_FIRM, THE_TWO
from timeline.finding.happenings.anaphora.takenup import NUMBERS, OF_THREE, are_more_than_two
from timeline.finding.happenings.details import ACCORDS, SIGNABLE
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, is_state, key, states_of, unique
from timeline.finding.happenings.page import behind_opening_time, within
from timeline.finding.happenings.roles import Roles
from timeline.finding.joints import STORY
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.words import POSSESSIVES, PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = [
    "IN_WHOSE_PLACE",
    "MUTUAL",
    "ONE_SIDED",
    "TOPIC",
    "UNDIRECTED",
    "at_each_other",
    "captors",
    "concluded_under",
    "employer",
    "of_dated_pact",
    "of_nobody",
    "reconciled",
]

TOPIC = "whom the text is about"
"""The rule of those whom no word of the clause means."""
IN_WHOSE_PLACE = "in whose place it is"
"""The rule of those whose town or region the clause names."""
ONE_SIDED = wordset("met called agreement_signed agreement_in_force ceasefire exercised_jointly cooperated")
"""Kinds without a side that is acted upon."""
UNDIRECTED = ONE_SIDED | {"traded"}
"""Kinds whose sides are told apart by nothing."""
MUTUAL = ONE_SIDED | {"attacked", "agreement_ratified"}
"""Kinds that take two: where no word tells whom, the two states that the text is about."""
_TELLING_TWO = {
    "attacked": wordset(
        "fighting clashes clash skirmishes hostilities war battle battles firefight gunfire shootout"
    ),
    "ceasefire": frozenset(("truce", "ceasefire", "cease-fire", "armistice")),
    "met": frozenset(("talks", "negotiations", "round", "joint", "summit", "commission", "committee"))
    | wordset("envoys negotiators delegations delegates chiefs teams sides commissioners dialogue dialog")
    | wordset("consultations discussions working working-level"),
}
"""Words without which these kinds may be told of others."""
_TIES = wordset(
    "relations ties quarrel dispute row feud standoff stand-off rift estrangement rapprochement thaw"
    " normalisation normalization"
)
"""What is between two."""
_SHARED = (
    _TIES
    | ACCORDS
    | wordset(
        "round rounds rupture summit commission frontier boundary cooperation"
        " co-operation contacts trade commerce confederation charter exercise exercises drill drills"
    )
) - {
    "resolution",
    "convention",
    "conventions",
    "declarations",
    "declaration",
    "lease",
    "contract",
    "contracts",
}
"""What two states have with each other, of which a text about them tells without their names."""
_OF_ACCORDS = frozenset(("agreement_ended", "agreement_suspended", "agreement_in_force"))
"""Kinds of what becomes of an accord."""
_BORDERS = frozenset(("border", "borders", "crossing", "crossings", "checkpoint", "post", "posts"))
"""What lies between two and both open again."""
_WITH_MANY = ACCORDS | {"confederation", "charter", "exercise", "exercises", "drill", "drills"}
"""Those of them that more than two may have."""
_OF_SEVERAL = frozenset(("exercised_jointly", "cooperated"))
"""Kinds of what more than two do together."""
_SORTS_OF_TIES = frozenset(("diplomatic", "bilateral", "mutual", "full", "consular"))
_TWO_WAY = frozenset(("bilateral", "two-way", "mutual", "reciprocal"))
"""What is said of trade between two."""
_JOINING = frozenset(("and", "but", "when", "while", "after", "before", "until", "that"))
_EACH_HAS = frozenset(("embassies", "missions", "ambassadors", "envoys", "consulates"))
"""What each of two has with the other, where no article tells of some: "Embassies reopened"."""
_OF_TIES = frozenset(("ties_cut", "eased"))
"""Kinds of what happens to ties."""
_ITS_OR_THE = (("the",), ("their",))
_EXCHANGED = frozenset(("exchanged", "swapped"))
"""Participles of what goes from each of two to the other."""
_TALKS = frozenset(("talks", "negotiations"))
_OF_TALKS = frozenset((None, "met"))
"""Kinds of what is told of talks and ties."""
_OTHERS = wordset(
    "donors donor leaders ministers guerrillas rebels militia militias fighters general officers union unions"
    " company firm states countries parties factions clans"
)
"""Others who act in a clause without a name."""
_OF_THEMSELVES = _OTHERS | wordset(
    "governments creditors lenders bondholders shareholders bankers delegates nations gangs activists"
    " charities traders growers farmers fishermen villagers residents islanders elders clerics bishops"
    " parents pupils governors mayors lawmakers senators deputies policymakers regulators scientists experts"
)
"""The same as the first word of a clause: "Creditors meet on Friday"."""
_DEALINGS = frozenset(("agreement_signed", "agreement_ratified", "agreement_in_force", "traded"))
"""Kinds of what two do who talk of it."""
_MEETING = frozenset(("meeting", "meetings", "session"))
_TWO_OF_THEM = frozenset(("two", "neighbours", "neighbors", "pair", "countries", "sides", "states"))
_BETWEEN_THEM = (("between", "them"), ("between", "both"))
_OF_MANY = wordset("convention conventions charter protocol protocols")
"""Pacts of many states."""
_NEAR_OWN = 4
"""Words before a pact within which it is said whose it is: "its new border treaty with Norland"."""
_MORE = wordset("another additional further more advance rest remaining others")
"""Words for those of whom some were told of before."""
_ANOTHER = (("a",), ("an",), ("another",))
_TWO, _THREE = 2, 3
_BOTH = frozenset(("both", "two", "they"))
_HOLDING = frozenset(("detained", "seized"))
_AGREED = frozenset(("agreement_signed", "agreement_in_force"))
_OF_FIRMS = frozenset((None, "traded"))
"""Kinds of what is told of a firm's own things."""
_POSSESSED = wordset(
    "shares share stock sales revenue revenues turnover profit profits loss losses earnings output"
    " exports imports production deliveries delivery shipment shipments plant plants factory factories"
    " smelter mill mine quarry yard brewery refinery workforce dividend dividends buyout successor"
    " results orders listing flotation headquarters operations flights furnace furnaces kiln line"
    " lines recall layoffs redundancies warehouse depot income margins backlog bookings"
)
"""What a firm has, of which a text about it tells without its name."""
_OBLIQUE_AFTER = frozenset(("of", "in", "at", "for", "to", "from", "with", "by", "on", ",", "that", "which"))
_FOR_ACCORDS = (
    SIGNABLE | NUMBERS.keys() | wordset("it they both this these membership accession signing ceremony")
)
"""What is told of that was signed, or stands for it."""
_OF_FIRMS_ALONE = wordset("companies firms takeover merger acquisition buyout")
_DEALS_OF_FIRMS = _OF_FIRMS_ALONE | {"contract", "lease", "venture", "concession"}
"""Words of what firms do with each other, some of which states have as well."""
_DEAL_NEAR = 3
"""Words of a clause within which such a word stands."""
_CONCLUDED = wordset("reached concluded struck signed sealed agreed clinched brokered mediated negotiated")
"""What is said of an agreement that two have made."""
_BY_WHOM = frozenset(("by", "with", "between"))
_AT = frozenset(("in", "at", "near", "from"))
_UNIONS = frozenset(("union", "unions"))
_ITS = (("its",), ("their",))
_STAFF = frozenset(("union", "unions", "workers", "creditors", "staff", "employees"))
"""Those with whom a firm talks."""
_RECONCILING = wordset(
    "mediate mediation mediator mediators broker intermediary go-between conciliate arbitrate arbitration"
    " reconcile reconciliation calm restraint moderation de-escalation de-escalate dialogue dialog talks"
    " negotiations negotiate truce ceasefire cease-fire armistice peace compromise offices venue"
)
"""What takes two, between whom somebody else stands: "offered to mediate", "urged restraint"."""
_SAID_TO_TWO = frozenset(("pledged", "requested", "endorsed"))
"""Kinds of what he says to both."""
_FEW = 8
"""Words behind a verb within which such a word stands."""
_BACK = 16
"""Words before a clause without a subject of its own within which that stands."""
_NEAR = 7
"""Words within which the subject of a clause stands."""


def of_nobody(scene: Scene, act: Act, kind: str | None) -> Roles | None:
    """Who takes part in what a clause tells without naming anybody; None where nothing tells."""
    lows = scene.page.words.lows[act.clause.first : act.clause.last]
    if "between" in lows and _is_between_them(lows):
        two = opponents(scene) or scene.people.meaning.of(THE_TWO, scene.page.words.starts[act.clause.first])
        return Roles(two, (), "taken up by a noun") if len(two) > 1 else None
    if found := _of_event(scene, act, kind, lows) or _of_firm(scene, act, kind, lows):
        return found
    agreed = kind == "pledged" and ("was" in lows or "were" in lows) and "agreed" in lows
    of_ties = kind is None or kind in _OF_TIES
    of_trade = kind == "traded" and _is_two_way(scene, act)
    shared = _shared_noun(scene, act, kind)
    if not of_ties and kind not in MUTUAL and not (agreed or of_trade or shared):
        return None
    between_two = of_trade or shared != ""
    between_two = between_two or (_is_of_ties(scene, act) if of_ties else _is_mutual(scene, act, kind))
    firms = scene.reference.firm_pair() if between_two and kind in _OF_TALKS else ()
    if between_two and not OF_THREE.isdisjoint(lows[:_NEAR]):
        three = scene.reference.several(_THREE)
        return Roles(states_of(three), (), "taken up by a noun") if three else None
    if between_two and not _DEALS_OF_FIRMS.isdisjoint(lows[:_DEAL_NEAR]):
        firms = _unless_others(scene, scene.reference.two_firms())
    between_two = between_two and _OF_FIRMS_ALONE.isdisjoint(lows[:_DEAL_NEAR])
    between_two = between_two and not are_more_than_two(lows[:_NEAR])
    if shared and not firms and scene.reference.topic_firm(frozenset()):
        return None
    two = firms or (scene.reference.pair() if between_two else ())
    if not two and between_two and (shared in _WITH_MANY or kind in _OF_SEVERAL):
        two = scene.reference.several()
    if not two and between_two and (of_ties or of_trade):
        two = scene.reference.events.two_states()
    if not two and between_two and kind == "met" and act.dating is not None and "with" not in lows:
        two = _dealing(scene)
    return Roles(two, (), TOPIC) if two else None


def _dealing(scene: Scene) -> Mentions:
    """The two who made a pact or a deal that was told of lately, where some talk without a name."""
    reference = scene.reference
    events = reference.events.lately(_DEALINGS)
    both = reference.partners or next(
        (unique((*event.roles.actors, *event.roles.recipients)) for event in events), ()
    )
    return states_of(both) if len(both) == _TWO else ()


def _unless_others(scene: Scene, firms: Mentions) -> Mentions:
    """Two firms, unless the sentence names somebody else whose contract it may be."""
    named = within(scene.page.parties, scene.sentence.start, scene.sentence.end)
    others = {key(m) for m in named if not m.as_place} - set(map(key, firms))
    return () if others else firms


def of_dated_pact(scene: Scene, act: Act, roles: Roles) -> Roles:
    """Whose pact it is of which only the time is told: "Norland asked Ostia for help under a pact of 1960".

    It is that of the two states of its sentence, or else of those that the text is about.
    """
    words, clauses = scene.page.words, scene.clauses
    if roles.actors:
        own = not POSSESSIVES.keys().isdisjoint(words.lows[max(act.verb - _NEAR_OWN, 0) : act.verb])
        own = own or [word_before(scene.page, m) for m in roles.actors] == ["with"]
        whose = scene.people.of(act.clause, main_verb(words.lows, act.clause)) if own else ()
        return roles._replace(actors=unique((*states_of(whose), *roles.actors)))
    named = words.forms[act.verb - 1]
    called, of, after = (*words.forms[act.verb : act.verb + 3], "", "")[:3]
    is_called = of == "of" and called[0].isupper() and after[:1].isupper()
    if words.lows[act.verb] in _OF_MANY or is_called or (named.isupper() and len(named) > 1):
        return roles  # "the ANZUS pact", "the Treaty of Lisbon"
    found = scene.people.free(words.starts[clauses[0].first], words.ends[clauses[-1].last - 1])
    here = unique([m for m in found if m.code is not None and not m.as_place])
    if len(here) == _TWO and all(m.country for m in here):
        return Roles(states_of(here), (), "the two of its sentence")
    two = scene.reference.pair()
    meant = set(map(key, here)) <= set(map(key, two))  # "Sudonia let them in under a pact of 2007"
    return Roles(two, (), TOPIC) if two and meant else roles


def reconciled(scene: Scene, act: Act, kind: str | None, own: AbstractSet[str]) -> Mentions:
    """The two whom a third state asks to keep calm, or between whom it mediates: "offered to mediate"."""
    words, last = scene.page.words, act.clause.last
    behind = words.lows[act.verb + 1 : min(act.verb + 1 + _FEW, last)]
    if kind not in _SAID_TO_TWO or _RECONCILING.isdisjoint(behind) or "with" in behind:
        return ()
    found = scene.people.free(words.ends[act.verb], words.ends[last - 1])
    is_named = any(not m.as_place and key(m) not in own for m in found)
    if is_named:
        return ()
    two = scene.reference.events.opponents(own) or scene.reference.pair()
    return two if own.isdisjoint(map(key, two)) else ()


def opponents(scene: Scene) -> Mentions:
    """The two of whom the sentence told before that they did something; none if it told of no two."""
    told = scene.reference.events.told_here()
    two = unique((*told.roles.actors, *told.roles.recipients)) if told else ()
    return two if len(two) == _TWO else ()


def at_each_other(scene: Scene, act: Act, kind: str | None) -> Mentions:
    """Who accuse each other where a sentence told of two before: "and both sides accused each other"."""
    lows = scene.page.words.lows[act.clause.first : act.clause.last]
    verb = act.verb - act.clause.first
    if kind != "accused" or "each" not in lows or "other" not in lows[verb:]:
        return ()
    if lows[verb + 1 : verb + 3] == ("the", "other"):  # "Each accused the other"
        two = scene.people.of(act.clause, act.verb)
        return two if len(two) == _TWO and "each" in lows[:verb] else ()
    both = ("each", "other") in pairwise(lows)
    return opponents(scene) if both and not _BOTH.isdisjoint(lows[:verb]) else ()


def concluded_under(scene: Scene, act: Act) -> Mentions:
    """The sides of what a sentence begins with: "Under a pact reached in May, Norland and Ostia trade"."""
    if two := _under_pact_behind(scene, act):
        return two
    words, first = scene.page.words, scene.clauses[0].first
    verb = act.verb + (words.lows[act.verb] in ACCORDS)
    opens = words.lows[first] == "under" and first < verb - 1 < first + _NEAR
    with_whom = _accord_with(scene, first, verb) if opens and words.lows[verb] in _CONCLUDED else ()
    if not opens or words.lows[verb] not in _CONCLUDED or not (with_whom or words.lows[verb - 1] in ACCORDS):
        return ()
    mains = (one for one in scene.clauses if one.first > verb and one.link in STORY and one.verb >= 0)
    main = next(mains, None)
    subjects = scene.people.of(main, main_verb(words.lows, main)) if main else ()
    if with_whom:
        return unique((*subjects, *with_whom)) if len(subjects) == 1 else ()
    if main is not None and len(subjects) == 1 and subjects[0].code is None:
        return _partners_told(scene, subjects)
    if main is None or not all(m.code for m in subjects) or len(subjects) > 1:
        return subjects if all(m.code for m in subjects) else ()
    behind = within(scene.page.parties, words.starts[main.verb], words.ends[main.last - 1])
    others = [m for m in behind if is_state(m) and not m.as_place and word_before(scene.page, m) not in _AT]
    sides = unique((*subjects, *others[:1]))
    return sides if len(sides) > 1 else _partners_told(scene, subjects)


def _under_pact_behind(scene: Scene, act: Act) -> Mentions:
    """The two of a sentence that ends with under which pact it is: "left Chad under a pact | signed in May".

    None where it says by whom or with whom that is.
    """
    words, verb, opening = scene.page.words, act.verb, scene.clauses[0].first
    under = max(verb - _DEAL_NEAR - 2, opening)
    if (
        words.lows[verb] not in _CONCLUDED
        or words.lows[verb - 1] not in ACCORDS
        or is_passive(words.lows, verb)
    ):
        return ()
    if "under" not in words.lows[under:verb] or not _BY_WHOM.isdisjoint(words.lows[verb : act.clause.last]):
        return ()
    found = scene.people.free(words.starts[opening], words.starts[verb])
    two = unique(states_of(tuple(m for m in found if m.code and m.code == m.country)))
    return two if len(two) == _TWO and words.lows[opening] != "under" else ()


def _accord_with(scene: Scene, first: int, verb: int) -> Mentions:
    """With whom the accord is behind which a participle stands: "a deal with Norland | signed in May"."""
    words = scene.page.words
    at = next((i for i in range(first + 1, verb) if words.lows[i] == "with"), 0)
    found = scene.people.free(words.starts[at], words.starts[verb]) if at else ()
    named = found and words.lows[at - 1] in ACCORDS and not found[0].as_place
    return group(scene.page, found, found[0]) if named else ()


def _partners_told(scene: Scene, subjects: Mentions) -> Mentions:
    """The two of whom a text tells that they deal with each other, if whoever acts is one of them."""
    reference = scene.reference
    two = reference.partners or reference.two_firms() or reference.pair()
    return two if len(two) == _TWO and {key(m) for m in subjects} <= set(map(key, two)) else ()


def _is_between_them(lows: Sequence[str]) -> bool:
    """Whether it is between two whom the words take up: "between them", "between the two"."""
    triples = zip(lows, lows[1:], lows[2:], strict=False)
    the_two = any(one == "between" and two == "the" and three in _TWO_OF_THEM for one, two, three in triples)
    return the_two or any(pair in _BETWEEN_THEM for pair in pairwise(lows))


def _of_event(scene: Scene, act: Act, kind: str | None, lows: Sequence[str]) -> Roles | None:
    """Who took part in what was told before: who fought, who was sent, whose agreement it is."""
    reference = scene.reference
    if kind == "ceasefire" and (fighting := reference.events.just_told()) and fighting.kind == "attacked":
        return Roles(unique((*fighting.roles.actors, *fighting.roles.recipients)), (), TOLD_BEFORE)
    sent = reference.events.last((kind,)) if kind == "forces_sent" and not _MORE.isdisjoint(lows) else None
    if sent is not None:
        return sent.roles._replace(rule=TOLD_BEFORE)
    # "A treaty was signed" is another one.
    taken_up = kind in _AGREED and lows[:1] not in _ANOTHER and _OTHERS.isdisjoint(lows)
    subject = _accord_told_of(scene, act) if taken_up else ()
    several = _of_agreement(scene) if subject else ()
    told = NUMBERS.get(next(filter(NUMBERS.__contains__, subject), ""), len(several))
    several = several if told == len(several) else ()  # "all seven signed": not six
    return Roles(several, (), TOLD_BEFORE) if several else None


def _accord_told_of(scene: Scene, act: Act) -> Sequence[str]:
    """The words for an accord, or for who signs it, that a clause is about; none where it is about another.

    "It was signed", "the three signed", and not "the union, launched in May", "its rival's treaty".
    """
    lows, clause = scene.page.words.lows, act.clause
    goes_on = clause.link == "and" and clause.parent >= 0 and clause.verb - clause.first <= 1
    if goes_on or clause.link in ("relative", "participle"):
        before = lows[max(clause.first - _BACK, scene.clauses[0].first) : clause.first]
        behind_accord = not SIGNABLE.isdisjoint(before)
        accord = next((i for i in range(len(before) - 1, -1, -1) if before[i] in SIGNABLE), -1)
        if behind_accord and is_new(before, accord):
            return ()
        if behind_accord or not goes_on:
            return before if behind_accord else ()
        clause = scene.clauses[clause.parent]
    first = behind_opening_time(scene.page, clause.first)
    subject = lows[first : max(clause.verb, first)]
    opens = subject[:1] != () and subject[0] in SIGNABLE and "with" not in subject
    if opens or "'s" in subject:  # "Protocols will be signed"
        return ()
    return () if _FOR_ACCORDS.isdisjoint(subject) else subject


def _of_firm(scene: Scene, act: Act, kind: str | None, lows: Sequence[str]) -> Roles | None:
    """The firm that a text is about, where its own things are told of, or talks with its staff."""
    with_staff = kind == "met" and not _STAFF.isdisjoint(lows) and not _is_of_one_body(scene, act)
    if not with_staff and not (kind in _OF_FIRMS and _is_its_own(scene, act)):
        return None
    if firm := scene.reference.topic_firm(frozenset()):
        return Roles(firm, (), TOPIC)
    speaker = () if with_staff else _firm_speaking(scene, act)
    return Roles(speaker, (), "who says so") if speaker else None


def _firm_speaking(scene: Scene, act: Act) -> Mentions:
    """The firm that tells of its own things: "Rift Lakes said profit fell"."""
    speakers = scene.speakers_at(scene.page.words.starts[act.verb])
    return tuple(m for m in speakers if m.code is None and m.name in scene.reference.bearers.firms)[:1]


def _of_agreement(scene: Scene) -> Mentions:
    """Whose agreement is told of: of the partners of the one told before, or of several states."""
    reference = scene.reference
    told = reference.partners or (() if reference.pair() else reference.several())
    return told if len(told) > 1 and all(m.code for m in told) else ()


def _is_its_own(scene: Scene, act: Act) -> bool:
    """Whether the subject is what a firm has, and no other's: "Exports fell", "its first shipment left"."""
    words = scene.page.words
    first = behind_opening_time(scene.page, act.clause.first)
    subject = words.lows[first : max(min(act.clause.verb, first + _NEAR), first)]
    head = next((i for i, word in enumerate(subject) if word in _OBLIQUE_AFTER), len(subject))
    if act.clause.link not in STORY or subject[head - 1 : head] == () or subject[head - 1] not in _POSSESSED:
        return False
    return not within(scene.page.parties, words.starts[first], words.starts[max(act.clause.verb, first)])


def _is_mutual(scene: Scene, act: Act, kind: str | None) -> bool:
    """Whether its words tell of two sides, and of no others: of violence only fighting does."""
    first, words = act.clause.first, scene.page.words
    lows = words.lows[first : act.clause.last]
    if not _OTHERS.isdisjoint(lows) or (kind == "met" and _is_of_one_body(scene, act)):
        return False
    if act.clause.link == "relative" and kind == "met":  # "Negotiations, | opened in May, failed"
        return words.lows[first - 1 - (words.lows[first - 1] == ",")] in _TALKS
    if act.clause.link == "relative":
        # What a named treaty or a war of others tells behind it is about these.
        named = within(scene.page.parties, words.starts[max(first - 2, 0)], words.starts[first])
        return kind == "agreement_signed" and words.forms[first - 1].islower() and not named
    told_by = _TELLING_TWO.get(kind or "")
    whole = words.lows[scene.clauses[0].first : act.clause.last]
    return told_by is None or not told_by.isdisjoint(whole if kind == "ceasefire" else lows)


def _is_of_one_body(scene: Scene, act: Act) -> bool:
    """Whether many meet who have no name, or one body does: "Creditors meet", "the next rate meeting"."""
    lows, clause = scene.page.words.lows, act.clause
    first = behind_opening_time(scene.page, clause.first)
    subject = lows[first : max(min(clause.verb, first + _NEAR), first)]
    if subject[:1] != () and subject[0] in _OF_THEMSELVES:
        return True
    return any(one in OF_ONE_BODY and two in _MEETING for one, two in pairwise(subject))


def _is_of_ties(scene: Scene, act: Act) -> bool:
    """Whether it is between two: "Relations soured in May", "the lists were exchanged"."""
    first, lows = act.clause.first, scene.page.words.lows
    if lows[act.verb] in _EXCHANGED and is_passive(lows, act.verb):
        return "by" not in lows[act.verb : act.clause.last]
    subject = lows[first : max(min(act.clause.verb, first + _NEAR), first)]
    if not _TALKS.isdisjoint(subject):
        return "with" not in subject  # "Talks with another lender stalled"
    bare = subject[subject[:1] in _ITS_OR_THE :]
    bare = bare[next((i for i, word in enumerate(bare) if word not in _SORTS_OF_TIES), 0) :]
    return not _TIES.isdisjoint(bare[:1]) or not _EACH_HAS.isdisjoint(subject[:1])


def _shared_noun(scene: Scene, act: Act, kind: str | None) -> str:
    """What two share and no other has, if that is the subject: "A deal on visas was dropped in May"."""
    words, clause = scene.page.words, act.clause
    if act.dating is None or not (kind is None or kind in _OF_TIES or kind in _OF_ACCORDS):
        return ""
    if clause.link == "and" and clause.parent >= 0 and clause.verb == clause.first:
        clause = scene.clauses[clause.parent]  # "The crossings, shut since May, | were reopened"
    first = behind_opening_time(scene.page, clause.first + (words.lows[clause.first] in _JOINING))
    verb = clause.verb if clause.verb >= 0 else clause.last
    subject = words.lows[first : max(min(verb, first + _BACK), first)]
    ends = (i for i, word in enumerate(subject) if word in _OBLIQUE_AFTER or word in PREPOSITIONS)
    head = next(ends, len(subject))
    nouns = _SHARED | _BORDERS if kind == "eased" else _SHARED
    if head == 0 or subject[head - 1] not in nouns or "with" in subject or not _OTHERS.isdisjoint(subject):
        return ""
    if head > 1 and not words.forms[first + head - 1].islower():
        return ""  # "The Warsaw Treaty"
    span = words.starts[first], words.ends[verb - 1]
    named = bool(within(scene.page.parties, *span)) or bool(within(scene.page.places, *span))
    return "" if named else subject[head - 1]


def _is_two_way(scene: Scene, act: Act) -> bool:
    """Whether it is told of the trade between two: "Two-way trade fell in May"."""
    return act.trigger is not None and scene.page.words.lows[act.trigger.first] in _TWO_WAY


def employer(scene: Scene, act: Act) -> Mentions:
    """At whose works a strike is: "workers at Nordsund walked out"."""
    words, clause = scene.page.words, act.clause
    until = words.starts[max(clause.verb, clause.first)]
    before = within(scene.page.parties, scene.sentence.start, until)
    return tuple(m for m in before if m.code is None and word_before(scene.page, m) in ("at", "of"))[-1:]


def employer_told(scene: Scene, act: Act) -> Mentions:
    """The firm that has been told of, whose staff strikes: "its pilots walked out", "the union called"."""
    first = act.clause.first
    subject = scene.page.words.lows[first : max(min(act.verb, first + _NEAR), first)]
    are_staff = subject[:1] in _ITS or not _UNIONS.isdisjoint(subject)
    if act.clause.link == "relative" or not are_staff or "at" in subject:
        return ()
    acting = {key(m) for m in scene.people.of(act.clause, act.verb)}
    told = scene.reference.meant_by(THE_FIRM)
    return tuple(m for m in told if key(m) not in acting and m.name in scene.reference.bearers.firms)


def captors(scene: Scene, roles: Roles) -> Mentions:
    """Who held those that were freed: whoever was told to have seized or arrested them."""
    event = scene.reference.events.last(_HOLDING)
    freed = {key(m) for m in roles.recipients}
    if event is None or (
        freed and event.roles.recipients and freed.isdisjoint(map(key, event.roles.recipients))
    ):
        return ()
    return tuple(m for m in event.roles.actors if key(m) not in freed)
