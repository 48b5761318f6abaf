"""What a plain verb tells by who moves, or is moved, and whereto: soldiers who land, jets that are kept.

No entry of the lexicon has to know the wording: the sort of the noun and the way of the verb tell the kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.antecedents import has_own_subject
from timeline.finding.happenings.anaphora.units import FORCES as _FORCES
from timeline.finding.happenings.anchoring.tense import NOT_UNTIL
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import Roles
from timeline.finding.inflection import spellings_of
from timeline.finding.kinds.matching import Trigger
from timeline.finding.kinds.patterns import Element, Pattern
from timeline.finding.predicates import is_passive
from timeline.finding.regex import regex
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    HAVE,
    MONTHS,
    NEGATIONS,
    PREPOSITIONS,
    WEEKDAYS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act

__all__ = [
    "FORCES",
    "GOES",
    "is_of_forces",
    "mobilised",
    "moves_alone",
    "moving_trigger",
    "note_sort",
    "sort_of_subject",
    "taking",
]

_HELP, _GUESTS, _POLICE = "help", "guests", "police"
_SORTS = {
    _FORCES: wordset(
        "troops troop soldiers soldier forces peacekeepers peacekeeper contingent contingents battalion"
        " battalions brigade brigades marines paratroopers commandos sappers rangers gendarmes policemen"
        " carabinieri regiment regiments platoon platoons airmen infantry infantrymen gunners legionnaires"
        " servicemen reservists guardsmen reinforcements militiamen legion instructors advisers advisors"
        " mercenaries detachment detachments"
        " garrison squadron squadrons vanguard engineers sailors riflemen grenadiers pioneers lancers"
        " frigate frigates destroyer destroyers corvette corvettes cruiser cruisers submarine submarines"
        " warship warships gunboat gunboats flotilla minehunter minehunters minesweeper minesweepers"
        " minelayer minelayers battleship armada cutter cutters fleet"
        " fighter fighters jet jets warplane warplanes bomber bombers interceptors gunships mirages"
        " eurofighters typhoons gripens rafales tornados phantoms hornets tanks howitzers batteries battery"
        " armour"
    ),
    _HELP: wordset(
        "doctors nurses medics paramedics surgeons rescuers firefighters firemen midwives epidemiologists"
        " anaesthetists tents blankets tarpaulins medicines vaccines doses rations mattresses stretchers"
        " ventilators"
    ),
    _GUESTS: wordset(
        "king queen prince princess president minister premier chancellor envoy envoys delegation pope"
        " ambassador secretary emperor sultan emir ministers presidents vice-president negotiators mediator"
        " lawmakers senators experts inspectors officials observers monitors diplomats investigators"
        " auditors representatives delegates leaders mps deputies legislators parliamentarians congressmen"
        " patriarch archbishop bishop bishops cardinal director chief governor mayor commissioner"
        " commissioners rapporteur chairman chairwoman head speaker senator lawmaker diplomat emissary"
        " emissaries mediators negotiator leader aide adviser secretary-general deputation monarch"
    ),
    _POLICE: frozenset(("police",)),
}
"""Nouns by the sort of those who move."""
FORCES = _SORTS[_FORCES] | wordset(
    "force army navy military guards guard base bases barracks mission police airport airfield missiles war"
    " unit units company patrol patrols troop-carriers rebels insurgents militia fighters militants town"
)
"""Words without which nobody withdraws forces."""
_STATIONING = spellings_of("move station deploy rush transfer shift relocate position place")
_ON_GUARD = wordset(
    "border frontier coast street streets capital line strait intercept shadow track escort meet police riot"
    " alert through off near past over around towards toward closer aloft island islands airspace"
)
"""Words by which those who are moved are to keep watch, and are sent to nobody."""
_IN_OR_UP = (("in",), ("out",), ("up",))
_SHIPS = wordset(
    "frigate frigates destroyer destroyers corvette corvettes cruiser cruisers submarine submarines warship"
    " warships ship ships vessel vessels boat boats"
)
"""Craft that firms deliver and sail as well."""
_CIVILIAN = frozenset(("engineers", "advisers", "advisors", "instructors", "sailors"))
"""Nouns of people who may come as well as be sent."""
_SORT_OF = {word: sort for sort, words in _SORTS.items() for word in words}
_TYPE = regex(r"(?:f|b|mig|su|tu|av|ef|f/a)-\d{1,3}[a-z]{0,2}s")
"""How types of aircraft look in the plural: "F-16s"."""
_UNITS = wordset(
    "team teams unit units group groups company companies crew crews party column hospital hospitals ship"
    " ships vessel vessels boat boats guards aircraft plane planes helicopter helicopters vehicle vehicles"
    " officers carrier carriers"
)
"""Nouns whose sort stands beside them: "a medical team", "an army unit", "a field hospital"."""
_TEAMS = frozenset(("team", "teams"))
_OF_UNITS = {
    **dict.fromkeys(
        wordset("medical rescue search surgical relief surgery trauma search-and-rescue field mobile"), _HELP
    ),
    **dict.fromkeys(
        wordset(
            "army military naval navy marine infantry commando patriot tank combat artillery border coast"
            " armoured armored patrol reconnaissance surveillance attack spy airborne parachute"
            " aircraft strike"
        ),
        _FORCES,
    ),
    "police": _POLICE,
}
_DESCRIBING = wordset("led headed sent based bound stationed trained equipped assigned deployed aboard")
"""Words behind a noun that only describe it."""
_PARTS = wordset(
    "last first rest remainder most some half dozens hundreds thousands scores number group company batch"
    " contingent couple pair wave party convoy team teams unit units column handful all both many members"
    " detachment third quarter majority vanguard squadron battalion"
)
"""Nouns of an amount: what stands behind "of" is what moves."""
_CARRIERS = wordset(
    "plane planes aircraft ship ships freighter freighters train trains convoy convoys truck trucks lorry"
    " lorries flight flights barge barges vessel vessels jet jets airlifter hercules antonov boat boats"
    " helicopter helicopters ferry coaster tanker truckload truckloads planeload planeloads shipload"
    " shiploads consignment consignments shipment shipments cargo cargoes lorryload lorryloads transporter"
    " transporters frigate"
)
"""What brings something, and what is brought."""
_LOADS = wordset(
    "tents blankets tarpaulins mattresses medicine medicines vaccines vaccine doses rations food rice flour"
    " wheat maize beans lentils biscuits water stretchers ventilators oxygen aid relief cots kits"
    " purifiers nets masks blood plasma bottles supplies doctors nurses medics surgeons rescuers firefighters"
)
"""What is brought to those in need."""
_NAMELESS = wordset("engineers advisers advisors instructors sailors cutter cutters fleet fighters tanks")
"""Nouns of forces that as well are nobody's soldiers, if no state is named."""
_WITH = frozenset(("with", "of", "carrying", "bringing", "loaded", "laden", "bearing"))
_BEGINNING = spellings_of("begin start continue")
"""Verbs behind whose subject another verb tells what it does: "began to arrive"."""
_ARRIVING = spellings_of("arrive land reach dock disembark anchor berth alight deploy touch")
"""Verbs of whoever gets somewhere."""
_GOING = spellings_of(
    "go come fly sail head move travel march roll drive steam ride swing speed push pour get"
)
"""Verbs of whoever goes whereto another word tells."""
GOES = _ARRIVING | _GOING | BE
_COMING = spellings_of("come arrive")
_WHEN = wordset("late early last yesterday today again here there later tonight")
"""Words of time and place that say no more than that somebody came."""
_DATES = WEEKDAYS | MONTHS
_TURNING = spellings_of("turn return")
_LEAVING = spellings_of("leave depart quit vacate abandon")
_SERVING = spellings_of(
    "guard man patrol serve operate work build clear protect secure escort police watch monitor stay remain"
    " stand keep hold use run lead camp live help stop search treat dig fight command relieve replace begin"
    " start lurk wait sit lie loiter hover cruise"
)
"""Verbs of what forces, or those who help, do where they are sent."""
_RECALLING = spellings_of("recall withdraw pull extract")
_CARRYING = (
    spellings_of(
        "move bring take fly get put have keep ship ferry transfer base place station rotate shift post"
        " assign lend leave land drive truck sail send deploy dispatch make rush airlift"
    )
    | _RECALLING
)
"""Verbs of whoever moves or keeps something somewhere."""
_SENDING = spellings_of("send dispatch rush airlift")
"""Those of them that tell of going somewhere by themselves."""
_TAKING = spellings_of("get receive host have obtain welcome")
"""Verbs of whoever is sent something, if it is another's."""
_HOMEWARD = frozenset(("home", "homeward", "homewards", "back"))
_AWAY = _HOMEWARD | frozenset(("out", "away", "from"))
_OWN = frozenset(("their", "its", "his", "a", "an", "some"))
_IN_PLACE = (("in",), ("at",), ("on",), ("off",), ("over",), ("back",))
_GONE = frozenset(("home", "back", "gone"))
_INTO = frozenset(("to", "into", "for", "towards", "toward", "onto"))
_AT = frozenset(("in", "at", "on", "off", "near", "outside", "over", "inside", "around", "across", "along"))
_TO_PLACES = _INTO | _AT
_THERE = _TO_PLACES | frozenset(("ashore", "there", "available"))
_TO_BE = frozenset(("will", "would", "may", "might", "could", "shall"))
_PARTICLES = frozenset(("out", "in", "off", "back", "home", "up", "down", "over", "ashore"))
_PHRASES = {
    "take": wordset("station position positions quarters post posts up over"),
    "put": wordset("in into"),
    "make": wordset("for"),
    "set": wordset("off out sail course"),
    "dig": wordset("in"),
    "form": wordset("up"),
    "pull": wordset("in into"),
    "wade": wordset("ashore"),
    "go": wordset("ashore in"),
    "come": wordset("ashore in"),
}
_TRAINING = spellings_of("exercise train drill practise practice manoeuvre rehearse")
_EXERCISES = wordset("exercise exercises drill drills manoeuvres maneuvers wargame wargames")
_DURING = frozenset(("in", "during", "for"))
_TOGETHER = frozenset(("with", "alongside", "beside", "against"))
_TRAINED = _SORTS[_FORCES] | wordset(
    "armies navies ships vessels aircraft planes helicopters pilots crews units guards coastguards carrier"
    " carriers army navy air airmen police"
)
"""Words for those who train for war."""
_BASES = wordset("base bases garrison garrisons troops soldiers")
_TAKING_TOWNS = spellings_of("take retake")
_ARMED = wordset("rebels insurgents army militants jihadists islamists guerrillas separatists militia")
_ARMED_SECTORS = frozenset(("REB", "MIL"))
_HITTING = spellings_of("hit strike")
_ARRIVALS = {form: behind for verb, behind in _PHRASES.items() for form in spellings_of(verb)}
"""Verbs that tell an arrival by the word behind them: "put in", "made for", "took station"."""
_MOVING = GOES | _TURNING | _LEAVING | _ARRIVALS.keys()
_SOON = 4
"""Words behind a verb of going within which it is told whereto."""
_REACH = 8
"""Words behind a verb within which its direction stands."""
_OBJECT = 9
"""Words of an object at most."""
_BEHIND_HEADS = PREPOSITIONS | {",", "(", "-", "who", "which", "that"}
"""Words and marks behind the head of a noun phrase."""
_STOPS = wordset(", ; : . ( and but which who that while when after before")
_TO_COME = frozenset(("to", "due", "expected", "set", "scheduled", "ready"))
"""Words between a subject and what it is to do: "the guards are due to leave"."""
_ANTECEDENT = 7
"""Words before a relative clause within which what it is about stands."""
_NONE: frozenset[str] = frozenset()
_BEFORE_VERB = AUXILIARIES | _TO_COME | _BEGINNING
"""Words between a subject and the verb that tells what it does."""
_PRONOUNS = (("they",), ("it",), ("she",), ("both",), ("all",))
"""Subjects that take up whatever was told of."""


def _pattern(kind: str, source: str, *flags: str) -> Pattern:
    return Pattern(kind, (Element(_NONE, _NONE),), _NONE, _NONE, frozenset(flags), source, "", 2)


_PATTERNS = {
    "forces_sent": _pattern("forces_sent", "forces move* there"),
    "forces_withdrawn": _pattern("forces_withdrawn", "forces leave*"),
    "aided": _pattern("aided", "help come*"),
    "visited": _pattern("visited", "guest be* there"),
    "seized": _pattern("seized", "forces take* a town"),
    "attacked": _pattern("attacked", "hit* a town"),
    "exercised_jointly": _pattern("exercised_jointly", "forces train*", "both"),
}


def moving_trigger(scene: Scene, act: Act, verb: int) -> Trigger | None:
    """What tells the kind of a moving that no entry of the lexicon tells.

    Args:
        scene: the sentence.
        act: what is told.
        verb: the main verb of the clause.
    """
    lows = scene.page.words.lows
    not_until = act.dating is not None and act.dating.rule == NOT_UNTIL  # "did not arrive until June"
    if not (not_until or NEGATIONS.isdisjoint(lows[act.clause.first : verb])):
        return None
    kind = _kind_of_object(scene, act, verb) or _kind_of_subject(scene, act, verb)
    kind = kind or _kind_of_place(scene, act, verb) or _kind_of_exercise(scene, act, verb)
    return Trigger(verb, verb, _PATTERNS[kind]) if kind else None


def _kind_of_subject(scene: Scene, act: Act, verb: int) -> str | None:
    """The kind of what the subject does, which moves or serves somewhere."""
    lows = scene.page.words.lows
    if is_passive(lows, verb):
        return None
    if lows[verb] in _TRAINING:
        return _kind_of_training(scene, act, verb)
    way = _way(lows, verb, act.clause.last)
    verb += lows[verb] in HAVE and lows[verb + 1 : verb + 2] == ("been",)
    verb += lows[verb] in _TO_BE and lows[verb + 1 : verb + 2] == ("be",)
    there = lows[verb + 1 : verb + 2] == ("there",) or lows[verb + 1 : verb + 4] == ("in", "the", "country")
    stays = lows[verb] in BE and (there or lows[verb + 1 : verb + 2] in _IN_PLACE)
    comes = _only_comes(lows, verb, act.clause.last)
    serves = not (way or comes) and (lows[verb] in _SERVING or stays)
    if not (way or serves or comes) or (serves and not there and not _is_abroad(scene, act, verb)):
        return None
    sort = sort_of_subject(scene, act, verb)
    if sort is None and _is_guest(scene, act, verb, comes=stays or comes):
        sort = _GUESTS
    sort = _armed(scene, act, verb, sort) if way == "there" else sort
    if sort == _FORCES:
        away = way == "home" or (way == "away" and not _is_own(scene, act, verb))
        return "forces_withdrawn" if away else "forces_sent"
    if sort == _HELP and way != "home":
        return "aided"
    arrives = stays or comes or (way == "there" and _is_to_named_place(scene, act, verb))
    return "visited" if sort == _GUESTS and arrives else None


def _armed(scene: Scene, act: Act, verb: int, sort: str | None) -> str | None:
    """The sort of those who go somewhere, where police who do so in another state are forces."""
    return _FORCES if sort == _POLICE and _is_abroad(scene, act, verb) else sort


def _is_guest(scene: Scene, act: Act, verb: int, *, comes: bool) -> bool:
    """Whether a person comes or is there, or a team of an international body: "an IMF team arrived"."""
    subject = scene.people.of(act.clause, verb)
    if comes and any(m.person for m in subject):
        return True
    told = scene.page.words.lows[max(verb - _SOON, 0) : verb]
    return not _TEAMS.isdisjoint(told) and any(m.code and not m.country for m in subject)


def _is_to_named_place(scene: Scene, act: Act, verb: int) -> bool:
    """Whether the name of a place stands behind the verb: "reached Salamis", not "reached its goal"."""
    words = scene.page.words
    i = next(
        (k for k in range(verb + 1, act.clause.last) if words.lows[k] not in _TO_PLACES), act.clause.last
    )
    named = i < act.clause.last and words.forms[i][0].isupper()
    return named and words.lows[i] not in _DATES


def _kind_of_training(scene: Scene, act: Act, verb: int) -> str | None:
    """The kind of what forces of more than one state train: "ships of Norland and Ostia drilled off Oslo"."""
    words = scene.page.words
    first = act.clause.first
    together = not _TOGETHER.isdisjoint(words.lows[verb + 1 : verb + 1 + _SOON])
    until = act.clause.last if together else verb
    told = within(scene.page.parties, words.starts[first], words.ends[until - 1])
    states = {m.country for m in told if m.country and not m.as_place}
    return None if len(states) < 2 or _TRAINED.isdisjoint(words.lows[first:until]) else "exercised_jointly"


def _kind_of_exercise(scene: Scene, act: Act, verb: int) -> str | None:
    """The kind of whatever more than one state does in an exercise: "threw a bridge over it in a drill"."""
    words, last = scene.page.words, act.clause.last
    behind = words.lows[verb + 1 : last]
    if _EXERCISES.isdisjoint(behind):
        return None
    at = next(i for i, word in enumerate(behind) if word in _EXERCISES)
    if _DURING.isdisjoint(behind[max(at - _SOON, 0) : at]):
        return None
    told = within(scene.page.parties, words.starts[act.clause.first], words.ends[last - 1])
    return "exercised_jointly" if len({m.country for m in told if m.country and not m.as_place}) > 1 else None


def _only_comes(lows: Sequence[str], verb: int, last: int) -> bool:
    """Whether somebody comes, and only a time says more of it: "came in 1968", "arrived late on Monday"."""
    if lows[verb] not in _COMING:
        return False
    behind = (*lows[verb + 1 : min(verb + 3, last)], ".", ".")
    dated = behind[0] in ("in", "on", "at") and (behind[1] in _DATES or behind[1].isdigit())
    return dated or behind[0] in _WHEN or not behind[0].isalpha()


def _kind_of_object(scene: Scene, act: Act, verb: int) -> str | None:
    """The kind of what is done to the object, or to the subject of a passive, which is moved somewhere."""
    lows, last = scene.page.words.lows, act.clause.last
    if lows[verb] not in _CARRYING or lows[verb : verb + 2] == ("put", "off"):
        return None
    behind: Sequence[str]
    if is_passive(lows, verb):
        sort = _armed(scene, act, verb, sort_of_subject(scene, act, verb))
        behind = lows[verb + 1 : min(verb + 1 + _REACH, last)]
    else:
        sort, behind = _sort_of_object(scene, act, verb)
    if sort == _FORCES:
        since = behind[:1] == ("from",) and (behind[1:2] == () or behind[1].isdigit() or behind[1] in _DATES)
        if not since and not _AWAY.isdisjoint(behind[:2]):
            return "forces_withdrawn"
        return None if _THERE.isdisjoint(behind[:2]) or not _is_abroad(scene, act, verb) else "forces_sent"
    given = lows[verb] in _SENDING or not _THERE.isdisjoint(behind[:2])
    return "aided" if sort == _HELP and given and lows[verb] not in _RECALLING else None


def _kind_of_place(scene: Scene, act: Act, verb: int) -> str | None:
    """The kind of what forces or states do to a town that no table need know: "Russia hit Kharkiv"."""
    words = scene.page.words
    takes, i = words.lows[verb] in _TAKING_TOWNS, verb + 1
    if not (takes or words.lows[verb] in _HITTING) or is_passive(words.lows, verb) or i >= act.clause.last:
        return None
    after = words.forms[i + 1] if i + 1 < act.clause.last else "."
    named = words.forms[i][0].isupper() and not (after[0].isupper() or after.isdigit())
    named_here = within(scene.page.parties, words.starts[i], words.ends[i])
    others = any(not (m.as_place or (takes and m.rule == "seat")) for m in named_here)
    sort = sort_of_subject(scene, act, verb)
    if not named or others or words.lows[i] in _DATES or sort == _GUESTS:
        return None
    subject = scene.people.of(act.clause, verb)
    if takes:
        armed = sort == _FORCES or any(m.sector in _ARMED_SECTORS for m in subject)
        return "seized" if armed or not _ARMED.isdisjoint(words.lows[act.clause.first : verb]) else None
    return "attacked" if subject and all(m.code and m.code == m.country for m in subject) else None


def _sort_of_object(scene: Scene, act: Act, verb: int) -> tuple[str | None, Sequence[str]]:
    """The sort of the object of a verb, and the words beside it that tell where that goes."""
    words, last = scene.page.words, act.clause.last
    lows = words.lows
    first = verb + 1 + (lows[verb + 1 : verb + 2] != () and lows[verb + 1] in _PARTICLES)
    end = _end_of_phrase(lows, first, min(first + _OBJECT, last))
    sort = _sort_of(lows[first:end], words.forms[first:end])
    return sort, (*lows[verb + 1 : first], *lows[end : min(end + _REACH, last)])


def taking(scene: Scene, act: Act, verb: int) -> tuple[Trigger, Roles] | None:
    """Who gets the forces of another state, and whose those are: "Ostia got 180 Norlandic policemen"."""
    words = scene.page.words
    if words.lows[verb] not in _TAKING or is_passive(words.lows, verb):
        return None
    sort, _ = _sort_of_object(scene, act, verb)
    hosts = scene.people.of(act.clause, verb)
    if sort != _FORCES or not hosts or not all(m.code for m in hosts):
        return None
    start, end = words.ends[verb], words.ends[min(verb + _OBJECT, act.clause.last) - 1]
    own = {m.country for m in hosts}
    others = [m for m in within(scene.page.parties, start, end) if m.country and m.country not in own]
    if not others or others[0].rule not in ("adjective", "role"):
        return None
    return Trigger(verb, verb, _PATTERNS["forces_sent"]), Roles((others[0],), hosts, "receiver first")


def _end_of_phrase(lows: Sequence[str], first: int, last: int) -> int:
    """Where the noun phrase ends that begins at a word, with what it is "of"."""
    for i in range(first, last):
        word = lows[i]
        if word in _STOPS or (word in PREPOSITIONS and not (word == "of" and lows[i - 1] in _PARTS)):
            return i
        if word in _HOMEWARD or word in ("out", "away", "ashore", "available", "there"):
            return i
    return last


def _way(lows: Sequence[str], verb: int, last: int) -> str:
    """Whether somebody gets somewhere ("there"), goes "home" or only "away"; nothing of other verbs."""
    word = lows[verb]
    if word not in _MOVING:
        return ""
    behind = lows[verb + 1 : min(verb + 1 + _REACH, last)]
    behind = behind[: next((i for i, one in enumerate(behind) if one in _STOPS), len(behind))]
    if _goes_home(word, behind):
        return "home"
    if word in _LEAVING:
        if behind[:1] == ("behind",) or not _OWN.isdisjoint(behind[:1]):
            return ""  # "leave their artillery near the border"
        return "there" if "for" in behind or "to" in behind else "away"
    arrives = word in _ARRIVALS and not _ARRIVALS[word].isdisjoint(behind[:1])
    goes = word in _GOING and not _INTO.isdisjoint(behind[:_SOON])
    if word in _GOING and behind[:1] == ("out",) and not goes:
        return "away"
    return "there" if arrives or goes or word in _ARRIVING else ""


def _goes_home(word: str, behind: Sequence[str]) -> bool:
    """Whether somebody goes where he came from: "flew home", "turned for home", "sailed out of"."""
    if word in BE:
        return not _GONE.isdisjoint(behind[:1])
    if word in _TURNING:
        return "home" in behind[:2]
    return word in _GOING and (not _HOMEWARD.isdisjoint(behind[:1]) or behind[:2] == ("out", "of"))


def _is_own(scene: Scene, act: Act, verb: int) -> bool:
    """Whether the place that is left lies in the land of those who leave: "left Salamis"."""
    words = scene.page.words
    actors = {m.country for m in scene.people.of(act.clause, verb)}
    start, end = words.ends[verb], words.ends[min(verb + _REACH, act.clause.last) - 1]
    return any(place.code in actors for place in within(scene.page.places, start, end) if place.code)


def _is_abroad(scene: Scene, act: Act, verb: int) -> bool:
    """Whether a place in another state than that of the subject stands behind a verb."""
    words = scene.page.words
    own = {m.country for m in scene.people.of(act.clause, verb)}
    start, end = words.ends[verb], words.ends[act.clause.last - 1]
    found = within(scene.page.parties, start, end)
    capital = "capital" in words.lows[verb : act.clause.last]
    states = {m.country for m in found if m.as_place or (capital and m.rule == "adjective")}
    places = {
        place.code
        for place in within(scene.page.places, start, end)
        if capital or scene.page.text[place.end : place.end + 2] not in ("'s", "’s")  # "in Peru's interest"
    }
    return bool(own) and not (states | places) <= (own | {None})


def sort_of_subject(scene: Scene, act: Act, verb: int) -> str | None:
    """The sort of whoever a clause is about: by its noun, the one before it, or what a pronoun takes up."""
    words, clause = scene.page.words, act.clause
    lows, forms, first = words.lows, words.forms, clause.first
    if clause.link == "relative" and lows[first] in ("which", "who", "that"):
        return None if has_own_subject(lows, clause) else _sort_before(lows, first)
    i = verb
    if clause.link == "participle" and clause.parent >= 0:  # "French soldiers went to Chad, having left Mali"
        parent = scene.clauses[clause.parent]
        first, i = parent.first, max(parent.verb, parent.first)
    while i > first and (lows[i - 1] in _BEFORE_VERB or is_adverb(lows[i - 1])):
        i -= 1
    if lows[i - 1] == "," and "," in lows[first : i - 1]:  # "500 soldiers, the first batch, left"
        i = first + lows[first : i - 1].index(",")
    if lows[first:i] in _PRONOUNS:
        return scene.reference.units.sort
    if lows[first] in PREPOSITIONS and lows[i - 1] in _SORT_OF:
        return _SORT_OF[lows[i - 1]]  # "After a stop in Riga the premier was in Oslo"
    return _sort_of(lows[first:i], forms[first:i]) or _sort_of_people(scene, first, i)


def _sort_of_people(scene: Scene, first: int, last: int) -> str | None:
    """Whether people of a state are those of its forces: "the last Americans", if soldiers were told of."""
    words, forces = scene.page.words, scene.reference.units.forces
    if first == last or not (forces or _tells_of_bases(scene)):
        return None
    subject = within(scene.page.parties, words.starts[first], words.ends[last - 1])
    people = [m for m in subject if m.rule in ("people", "adjective") and m.end == words.ends[last - 1]]
    return _FORCES if any(m.country in forces if forces else m.rule == "people" for m in people) else None


def _tells_of_bases(scene: Scene) -> bool:
    """Whether the sentence speaks of bases or soldiers: "the lease of the bases ended and the Dutch left"."""
    told = scene.page.words.lows[scene.clauses[0].first : scene.clauses[-1].last]
    return not _BASES.isdisjoint(told)


def moves_alone(scene: Scene, act: Act, trigger: Trigger) -> bool:
    """Whether it is told without a party: what is moved, or soldiers who are nobody else's than a state's."""
    clause, lows = act.clause, scene.page.words.lows
    if is_passive(lows, trigger.at) or trigger.kind == "seized":
        return True
    forces = trigger.kind.startswith("forces") and sort_of_subject(scene, act, trigger.at) == _FORCES
    forces = forces and not scene.reference.of_relief
    subject = lows[max(clause.first - _ANTECEDENT * (clause.link == "relative"), 0) : trigger.at]
    return forces and _NAMELESS.isdisjoint(subject) and _SHIPS.isdisjoint(subject)


def note_sort(scene: Scene, act: Act, verb: int) -> None:
    """Remember of which sort the subject is, or else the object, for the sentences that take it up."""
    if act.clause.link != "main" or verb < 0:
        return
    units, own = scene.reference.units, sort_of_subject(scene, act, verb)
    if sort := own or _sort_of_object(scene, act, verb)[0]:
        units.note_sort(sort)
        if sort == _FORCES:
            note = units.note_moving if own else units.note_forces
            note(scene.people.of(act.clause, verb))


def is_of_forces(scene: Scene, act: Act, trigger: Trigger) -> bool:
    """Whether soldiers or warplanes go where a guest would be on a visit: "The bombers flew to Guam"."""
    words = scene.page.words.lows[act.clause.first : trigger.at]
    if "naval" in trigger.pattern.flags or not _CIVILIAN.isdisjoint(words):
        return False
    return _armed(scene, act, trigger.at, sort_of_subject(scene, act, trigger.at)) == _FORCES


def _sort_of(lows: Sequence[str], forms: Sequence[str]) -> str | None:
    """The sort of a noun phrase, by its head and by what it is "of" or "with"."""
    if _BEHIND_HEADS.isdisjoint(lows):
        return _sort_of_phrase(lows, forms, 0, len(lows))
    start = 0
    for i, word in enumerate(lows):
        if word not in _BEHIND_HEADS:
            continue
        if word == "of" and i and (lows[i - 1] in _PARTS or lows[i - 1][0].isdigit()):
            start = i + 1
        else:
            return _sort_of_phrase(lows, forms, start, i)
    return _sort_of_phrase(lows, forms, start, len(lows))


def _sort_of_phrase(lows: Sequence[str], forms: Sequence[str], first: int, last: int) -> str | None:
    """The same of the words from the first to the last (exclusive), and what stands behind them."""
    head = _head(lows, forms, first, last)
    if (
        head in _CARRIERS
        and not _WITH.isdisjoint(lows[last : last + 1])
        and not _LOADS.isdisjoint(lows[last:])
    ):
        return _HELP
    if head in _UNITS:
        return next(
            (_OF_UNITS[word] for word in lows[first:last] if word in _OF_UNITS and word != head), None
        )
    return _SORT_OF.get(head) or (_FORCES if _TYPE.fullmatch(head) else None)


def _head(lows: Sequence[str], forms: Sequence[str], first: int, last: int) -> str:
    """The last noun in small letters: "destroyer" of "the Italian destroyer Caio Duilio"."""
    for i in range(last - 1, first - 1, -1):
        word, form = lows[i], forms[i]
        if word in _DESCRIBING:
            continue  # "a delegation led by the minister"
        if word in _SORT_OF or not (form[:1].isupper() or form.isdigit()) or _TYPE.fullmatch(word):
            return word
    return ""


def _sort_before(lows: Sequence[str], first: int) -> str | None:
    """The sort of the nearest noun before a relative clause."""
    i = first - 1 - (lows[first - 1] == ",")
    for k in range(i, max(i - _ANTECEDENT, 0) - 1, -1):
        word = lows[k]
        if word in _STOPS:
            return None
        if word in _UNITS and k and lows[k - 1] in _OF_UNITS:
            return _OF_UNITS[lows[k - 1]]
        if word in _SORT_OF or _TYPE.fullmatch(word):
            return _SORT_OF.get(word, _FORCES)
    return None


def mobilised(lows: tuple[str, ...], act: Act, trigger: Trigger, roles: Roles) -> str:
    """Forces that are stationed in a land abroad, or sent there, are sent: "moved missiles to Ostia"."""
    told = lows[trigger.at + 1 : act.clause.last]
    own = {m.country for m in roles.actors}
    abroad = bool(own) and any(m.country and m.country not in own for m in roles.recipients)
    to = abroad and lows[trigger.at] in _STATIONING and not {"to", "in"}.isdisjoint(told)
    sent = to or (lows[trigger.at] in _SENDING and not _SORTS[_FORCES].isdisjoint(told))
    guards = told[:1] in _IN_OR_UP or not _ON_GUARD.isdisjoint(told)
    return "forces_sent" if sent and not guards else "mobilised"
