"""Whom a subject without a name takes up: "the bank", "the ministers", "each side", "net profit"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.anaphora.bodies import BODIES, OVERSEERS, REBELS
from timeline.finding.happenings.anaphora.dealings import OTHERS, SIDES, side_meant
from timeline.finding.happenings.anaphora.reference import THE_FIRM, THE_TWO
from timeline.finding.happenings.entities.before import is_firm, word_before
from timeline.finding.happenings.entities.beside import FIGURES, group, is_state, key, states_of, unique
from timeline.finding.happenings.entities.described import ARMED, is_of_people
from timeline.finding.happenings.page import within
from timeline.finding.inflection import spellings_of
from timeline.finding.words import AUXILIARIES, BE, HAVE, PREPOSITIONS, SUBORDINATORS, WEEKDAYS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = [
    "NUMBERS",
    "OF_STATES",
    "OF_THREE",
    "PAIR",
    "are_counted",
    "are_more_than_two",
    "are_partners",
    "are_several",
    "awaited",
    "members_of_body",
    "numbered",
    "several_told",
    "taken_up",
    "two_here",
    "two_told",
]

_BOTH = wordset(
    "two companies firms groups ministers leaders presidents sides countries delegations governments"
    " negotiators neighbours neighbors pair duo trio armies navies militaries juntas regimes parliaments"
    " capitals premiers partners rivals foes enemies adversaries archrivals arch-rivals congresses"
    " legislatures"
)
"""Nouns that take up two parties named before: "the ministers"."""
_EACH = (("side",), ("country",), ("state",), ("nation",), ("government",), ("capital",))
"""Nouns by which each of two is meant: "each side"."""
_ONE_OF_TWO = (("each",), ("neither",))
_OF_THEM, _EVERY = ("of", "them"), frozenset(("all", "both", "each", "neither", "none"))
_PERSONS = (("leader",), ("president",), ("minister",), ("man",), ("woman",))
"""Nouns by which each of two persons is meant: "neither leader"."""
_OFFICES = frozenset(("prime", "foreign", "defence", "defense", "finance", "trade", "interior"))
"""What stands before "ministers"."""
OF_STATES = wordset(
    "countries states nations governments parliaments armies navies militaries juntas regimes sides capitals"
    " neighbours congresses legislatures"
)
"""Nouns for what two have as states, whoever spoke for them before."""
_OWNERS = frozenset(("his", "her"))
_POSSESSING = _OWNERS | {"its"}
_OF_TWO = OF_STATES | frozenset(("two", "ministers", "leaders", "presidents", "delegations", "negotiators"))
"""Nouns that take up two states named in the same sentence, or those who spoke for them."""
_ALLIES = ("allies",)
_RIVALS = frozenset(("rivals", "foes", "enemies", "adversaries", "archrivals", "arch-rivals"))
_ALWAYS_TWO = _RIVALS | {"neighbours", "neighbors", "sides", "pair", "duo"}
"""Those that mean two without a count."""
_COUNTED = (("two",), ("both",))
_OF_ANY = wordset("pair duo sides parties partners")
"""Nouns for two of any sort."""
_PLAIN = frozenset(("name", "adjective", "seat", "definite"))
"""Rules of words for a state, and for nobody who acts for it."""
_TWO = 2
_NONE_OF_BEFORE = frozenset(("central", "merged", "combined", "enlarged", "resulting"))
"""Words before a noun for a firm that is none of those told of: the merged one is what became of them."""
_SINGLE = _IT = "it"
_BEFORE_IT = 3
"""Words within which a clause opens with "it", and it with its verb."""
_AWAITED = 14
"""Words behind "it" within which the infinitive stands that tells what is done."""
_OPEN = wordset("turn time up for possible impossible necessary important difficult hard easy vital crucial")
"""What is said of a deed by an "it" that is nobody."""
_FALLING = spellings_of("fall")
_TAKING = spellings_of("take")
PAIR = "pair"
"""The rule of two who are taken up together."""
_FAR = 2000
"""Characters back from a word to two who are meant by it."""
_DIRECTED = frozenset(("to", "with", "from", "against"))
"""Prepositions behind which a state is the other side."""
_FIRMS = frozenset(("companies", "firms", "groups"))
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
"""Counts of those who are taken up together."""
_SO_MANY = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4}
_COUNTS = NUMBERS | _SO_MANY
OF_THREE = wordset("trilateral tripartite three-way three-nation three-party three-country")
"""Adjectives of what three do together."""
_SIDES_TOLD = (
    _BOTH
    | OF_STATES
    | wordset(
        "allies partners powers rivals parties republics members men women ambassadors envoys premiers forces"
        " militaries teams foes enemies adversaries peoples counterparts colleagues autocrats strongmen"
        " statesmen monarchs kings emirs chancellors populists donors lenders creditors guarantors mediators"
        " signatories sponsors kingdoms monarchies emirates islands superpowers democracies"
        " charities agencies organisations organizations unions claimants"
    )
)
"""Nouns for those who are counted, and for no things."""
_OF_NO_STATE = wordset(
    "opposition rebel party union community religious tribal separatist student business local political"
    " guerrilla militia protest church gang jailed former exiled detained imprisoned provincial civic"
)
"""What stands before "leaders" who act for no state."""
_RELATED = wordset(
    "neighbours neighbors allies partners rivals counterparts colleagues foes adversaries friends"
)
"""Nouns for others who are known by their number: "its two allies"."""
_COUNTED_NOUN = 3
"""Words behind a count within which its noun stands."""
_BEHIND_COUNT = (
    PREPOSITIONS | SUBORDINATORS | AUXILIARIES | WEEKDAYS | wordset("and to not last this earlier")
)
"""What follows a count that stands alone: "urged both to stop"."""
_OF_RIVALS = wordset(
    "former old bitter longtime long-time longstanding ancient historic erstwhile regional arab asian african"
    " european balkan baltic nordic andean gulf central south east west western eastern southern northern"
    " cold-war nuclear warring feuding estranged"
)
"""What neighbours and rivals are."""
_MANAGEMENT = ("management",)
_HELD_IN = frozenset(("in", "of", "at"))
_WHOSE = 5
"""Words of a subject within which stands whose figures it tells."""
_NOUN = 5
"""Words of a subject within which stands the noun that takes up a firm."""
_STAFF = wordset("union unions workers staff employees pilots miners drivers crews engineers strike strikers")
"""Those at a firm who do not act for it."""
_ORGANS = frozenset(("board", "management", "directors"))
"""Those who decide for a firm."""
_NEIGHBOURS = frozenset(("neighbour", "neighbor"))
_STAFF_SPEAKING = wordset("executives officials managers representatives directors lawyers engineers bosses")
"""Those who act for a firm: "Company executives"."""
_MEMBERS = wordset(
    "leaders ministers chiefs members officials ambassadors commanders states troops forces planners"
)
"""Those by whom an alliance acts: "Alliance leaders will meet"."""
_THE_MEMBERS = ("the", "members")
_OF_REGIONS: dict[Sequence[str], AbstractSet[str]] = {
    ("west", "african"): frozenset(("ECOWAS",)),
    ("southern", "african"): frozenset(("SADC",)),
    ("east", "african"): frozenset(("EAC",)),
    ("african",): frozenset(("AU",)),
    ("southeast", "asian"): frozenset(("ASEAN",)),
    ("south-east", "asian"): frozenset(("ASEAN",)),
    ("pacific",): frozenset(("PIF",)),
    ("gulf",): frozenset(("GCC",)),
    ("caribbean",): frozenset(("CARICOM",)),
    ("arab",): frozenset(("LAS",)),
    ("european",): frozenset(("EUR",)),
    ("allied",): frozenset(("NATO", "CSTO")),
    ("alliance",): frozenset(("NATO", "CSTO")),
    ("south", "american"): frozenset(("MERCOSUR",)),
    ("eurasian",): frozenset(("EAEU", "SCO")),
    ("regional",): frozenset(("ECOWAS", "SADC", "EAC", "ASEAN", "PIF", "GCC", "CARICOM")),
}
"""What its members are called after, and the organisations whose they can be."""
_OF_BODY = wordset(
    "western continental atlantic transatlantic global world international military defence defense security"
    " trade trading economic customs political nuclear oil un"
)
"""What an organisation is by what it does or whose it is: "the military alliance"."""
_OF_MEMBERS = ("-member", "-nation", "-state", "-country", "-based", "-led", "-strong")
"""How words end that tell how many members it has, or where it sits."""
_OF_ALL = frozenset(("continental", "regional", "global", "world", "international"))
_BODIES_DESCRIBED = frozenset((*BODIES, "body", "group", "club"))
_LEADING = frozenset(("leaders", "ministers", "presidents", "heads", "premiers"))
_THE_SAME = ("the", "same")
_BODIES_AGAIN = frozenset(
    ("court", "tribunal", "judges", "panel", "company", "firm", "bank", "agency", "commission")
)
"""Bodies that are told of again so: "The same court ruled in 2017"."""
_THE = ("the",)
_AT_COURT = (("at", "the", "court"), ("of", "the", "court"), ("at", "the", "hague"), ("in", "the", "hague"))
"""Where judges sit who are those of a court that was told of."""
_OF_RULERS = _OFFICES | {"army", "military", "police", "intelligence", "navy"}
"""What stands before those: "army chiefs", "defence ministers"."""
_NEAR = 300
"""Characters back to an organisation whose "leaders" need no name."""
_REST = frozenset(("other", "remaining"))
"""What stands before those of an alliance who are told of beside one of them."""
_PANELS = wordset(
    "committee council board panel jury team band crew family commission delegation cabinet club"
)
"""Those who have members that are no states."""
_GROUPS = wordset("group groups movement militia organisation organization faction fighters gunmen")
"""What an armed group is called: "the Islamist group"."""
_REACH = 12
"""Words of a clause within which its subject stands."""


def awaited(people: Subjects, clause: Clause, opening: Sequence[str]) -> Mentions | None:
    """Who is to act behind an "it" that is nobody: "it was Norland's turn to sign", "it fell to Norland to".

    None where "it" may be somebody.
    """
    words = people.page.words
    if _IT not in opening[:_BEFORE_IT]:
        return None
    it = words.lows.index(_IT, clause.first)
    near = words.lows[it + 1 : min(it + _AWAITED, clause.last)]
    to = next((k for k, word in enumerate(near[:-1]) if word == "to" and is_base_form(near[k + 1])), 0)
    told = near[:to]
    is_open = not (BE.isdisjoint(told[:_BEFORE_IT]) or _OPEN.isdisjoint(told))
    falls = not _FALLING.isdisjoint(told[:_BEFORE_IT]) and "to" in told
    takes = not _TAKING.isdisjoint(told[:_BEFORE_IT])
    if not (is_open or falls or takes):
        return None
    found = people.free(words.starts[it], words.starts[it + 1 + to])
    named = group(people.page, found, found[0]) if found else ()
    return named or (() if is_open else None)


def taken_up(people: Subjects, opening: Sequence[str], place: int, alone: bool) -> Mentions:
    """Whom "the bank" takes up; where no pronoun follows, "the ministers", "the firm", "profit" too."""
    own = alone and (not FIGURES.isdisjoint(opening[:2]) or opening[:1] == _MANAGEMENT)
    if own and not _names(people, opening, place):
        return _whose(people, opening, place)
    if opening[:2] == _THE_SAME and not _BODIES_AGAIN.isdisjoint(opening[2:3]):
        opening = (*_THE, *opening[2:])
    if opening[:1] == ("all",) and opening[1:2] and opening[1] in NUMBERS:
        opening = ("the", *opening[1:])
    body = members_of_body(people, opening, place) or _body_described(people, opening, place)
    if body or (opening[:2] == _THE_MEMBERS and (body := _body_of_states(people, place))):
        return body
    if opening[:1] != ("the",) or not _REST.isdisjoint(opening[1:2]):
        return _of_owner(people, opening, place) if opening else ()
    if not OVERSEERS.isdisjoint(opening[2:3]) and is_firm("".join(opening[1:2])):
        opening = (opening[0], *opening[2:])  # "the bank regulator"
    noun = "court" if opening[1:2] == ("judges",) else "".join(opening[1:2])
    noun = REBELS[0] if noun in ARMED and not _GROUPS.isdisjoint(opening[2:3]) else noun
    named = people.meaning.of(f"the {noun}", place) if noun not in ("", "two") else ()
    if named or not alone or (noun in NUMBERS and not are_counted(opening[2:])):
        return named
    of_office = opening[1:2] and opening[1] in _OFFICES and not _BOTH.isdisjoint(opening[2:3])
    opening = _of_rivals(opening)
    allied = opening[1:2] == _ALLIES and not people.meaning.of(f"the {BODIES[0]}", place)
    if allied or (opening[1:2] and (opening[1] in _BOTH or opening[1] in NUMBERS or of_office)):
        return _several_taken_up(people, opening, place)
    # "The union at the company" is not the company.
    until = opening.index("at") if "at" in opening[1:_NOUN] and opening[1] in _STAFF else _NOUN
    is_organ = not _ORGANS.isdisjoint(opening[1:2]) and "of" not in opening[2:3]
    of_firm = any(map(is_firm, opening[1:until])) or is_organ
    return _firm(people, opening, place) if of_firm else ()


def _several_taken_up(people: Subjects, opening: Sequence[str], place: int) -> Mentions:
    """Whom "the ministers" or "the three" takes up; nobody whom "the leaders of the two Koreas" names."""
    if "of" in opening[2:_COUNTED_NOUN] and _names(people, opening, place):
        return ()
    several = two_here(people, place) if opening[1] in _OF_TWO else ()
    several = several or people.meaning.of(THE_TWO, place) or two_told(people, opening[1:])
    count = _TWO if opening[1] in _ALWAYS_TWO else _COUNTS.get(opening[1], len(several))
    several = several if count == len(several) else people.meaning.reference.several(count)
    if _are_firms(opening[1:4]):
        lends = "lenders" in opening[1:4]  # "The World Bank and the Union paid. The two lenders"
        several = tuple(m for m in several if m.code is None or (lends and m.country is None))
        return several or (people.meaning.reference.two_firms() if opening[1] == "two" else ())
    if opening[1] in _OF_ANY and len({m.code is None for m in several}) > 1:
        return people.meaning.reference.two_firms()  # no firm is the partner of a state that is told of
    return several if OF_STATES.isdisjoint(opening) and not _are_mixed(several) else states_of(several)


def _of_owner(people: Subjects, opening: Sequence[str], place: int) -> Mentions:
    """Whom "her company" takes up, or "IMF staff", or "judges in The Hague"."""
    if opening[:1] == ("judges",) and opening[1:4] in _AT_COURT:
        return people.meaning.of("the court", place)
    first, noun = opening[0], opening[1] if opening[1:] else ""
    if (first in _OWNERS and is_firm(noun)) or (first == "company" and noun in _STAFF_SPEAKING):
        return people.meaning.of(THE_FIRM, place)
    if first in _POSSESSING and (noun in SIDES or noun in OTHERS):
        return _side_of(people, first, noun, place)
    alone = first in _MEMBERS and (noun in AUXILIARIES or not noun)
    if alone or (noun in _MEMBERS and first in _OF_RULERS):
        return _body_of_states(people, place, _NEAR)  # "NATO froze it. Army chiefs met"
    are_rest = noun in _REST and "members" in opening[2:_NOUN] and "of" not in opening[:_NOUN]
    if are_rest or (first == "member" and noun in OF_STATES):
        return _body_of_states(people, place)  # "the remaining six members", "member states"
    of_body = noun in _MEMBERS and first in BODIES
    return people.meaning.of(f"the {first}", place) if of_body else ()


def _of_rivals(opening: Sequence[str]) -> Sequence[str]:
    """The words of "the former foes" or "the Balkan neighbours" without what describes the two."""
    if opening[1:2] == () or opening[1] in NUMBERS:
        return opening
    head = next((i for i, word in enumerate(opening[:_NOUN]) if word in _ALWAYS_TWO), 0)
    described = head > 1 and all(w in _OF_RIVALS or w.endswith("-armed") for w in opening[1:head])
    return (opening[0], *opening[head:]) if described else opening


def _body_described(people: Subjects, opening: Sequence[str], place: int) -> Mentions:
    """The organisation told of that "the 27-nation bloc" or "the West African grouping" takes up."""
    if opening[:1] != _THE or _BODIES_DESCRIBED.isdisjoint(opening[1:_NOUN]):
        return ()
    head = next(i for i, word in enumerate(opening[:_NOUN]) if word in _BODIES_DESCRIBED)
    told = opening[1:head]
    counted = any(word.endswith(_OF_MEMBERS) or word in _OF_ALL for word in told)
    if not told or (opening[head] not in BODIES and not counted):
        return ()
    region = next((k for k in (told[:2], told[:1]) if k in _OF_REGIONS), ())
    if not all(word in _OF_BODY or word.endswith(_OF_MEMBERS) for word in told[len(region) :]):
        return ()
    told_of = people.meaning.of(f"the {BODIES[0 if opening[head] == BODIES[0] else 2]}", place)
    if not region:
        return told_of
    others = (
        *people.meaning.of(f"the {BODIES[1]}", place),
        *people.meaning.reference.topic_body(frozenset()),
    )
    return tuple(m for m in (*told_of, *others) if m.code in _OF_REGIONS[region])[:1]


def members_of_body(people: Subjects, words: Sequence[str], place: int) -> Mentions:
    """The organisation told of whose members act: "West African leaders", "allied defence ministers"."""
    words = words[words[:1] == _THE :]
    of_members = words.index("member") if "member" in words[: _NOUN + 1] else -1
    if of_members == 0 or (of_members > 0 and not _LEADING.isdisjoint(words[:1])):
        of_states = not OF_STATES.isdisjoint(words[of_members + 1 : of_members + 2])
        return _body_of_states(people, place) if of_states else ()  # "leaders of the 28 member states"
    known = next((k for k in (words[:2], words[:1]) if k in _OF_REGIONS), ())
    behind = words[len(known) :] if known else ()
    behind = behind[not _OF_RULERS.isdisjoint(behind[:1]) :]
    if _LEADING.isdisjoint(behind[:1]):
        return ()
    told = (*_body_of_states(people, place), *people.meaning.reference.topic_body(frozenset()))
    return tuple(m for m in told if m.code in _OF_REGIONS[known])[:1]


def _side_of(people: Subjects, possessive: str, noun: str, place: int) -> Mentions:
    """Whom "its buyer" or "its rival" takes up."""
    events = people.meaning.reference.events
    if noun in SIDES:
        return side_meant(events, noun)
    owner = people.meaning.of("it" if possessive == "its" else "he", place)
    own = set(map(key, owner or [m for m in people.before(place) if is_state(m)][:1]))
    if not own:
        return ()
    others = events.other_than(own)
    if others and (noun not in _NEIGHBOURS or is_state(others[0])):
        return others
    two = people.meaning.reference.two_named()
    return tuple(m for m in two if key(m) not in own) if own & set(map(key, two)) else ()


def _body_of_states(people: Subjects, place: int, reach: int = _FAR) -> Mentions:
    """The organisation whose members act, if no panel is told of since it was named."""
    page, body = people.page, people.meaning.of(f"the {BODIES[0]}", place)
    if not body or place - body[0].end > reach:
        return ()
    since = page.words.lows[page.word_at(body[0].end) : page.word_at(place)]
    return body if _PANELS.isdisjoint(since) else ()


def _are_mixed(several: Mentions) -> bool:
    """Whether a person is meant with a state, so that he only spoke for his own."""
    return any(m.person for m in several) and any(is_state(m) and m.rule in _PLAIN for m in several)


def _whose(people: Subjects, opening: Sequence[str], place: int) -> Mentions:
    """Whose figures are told: "shares in the Danish company", "sales at the carrier", "net profit"."""
    at = next((i for i in range(1, min(_WHOSE, len(opening) - 1)) if opening[i] == "the"), 0)
    is_told = at > 0 and opening[at - 1] in _HELD_IN and any(map(is_firm, opening[at + 1 : at + 3]))
    if is_told and (told := _firm(people, opening[at:], place)):
        return told
    return people.meaning.of(THE_FIRM, place)


def two_told(people: Subjects, words: Sequence[str]) -> Mentions:
    """The two sides of what was told just before: "The pair met again", "Both sides want more"."""
    noun = words[1:2] if words[:1] in _COUNTED else words[:1]
    noun = () if noun and (noun[0] in AUXILIARIES or is_adverb(noun[0])) else noun  # "The two had agreed"
    events = people.meaning.reference.events
    if noun and noun[0] in OF_STATES and (words[:1] in _COUNTED or noun[0] in _ALWAYS_TWO):
        return events.two_states()
    event = events.of_two()
    alone = words[:1] in _COUNTED and not noun
    if not (alone or (noun and noun[0] in _OF_ANY)):
        return ()
    if event is None:
        return people.meaning.reference.two_named()
    return unique((*event.roles.actors, *event.roles.recipients))


def several_told(people: Subjects, i: int, own: AbstractSet[str]) -> Mentions:
    """Whom "both", "the trio" or "the three allies" takes up that something is done to.

    Args:
        people: who the clauses of the sentence are about.
        i: index of the first of these words.
        own: the names of those who act, who are none of them.
    """
    lows = people.page.words.lows
    at = i + (lows[i] != "both")
    count = _TWO if at == i else NUMBERS.get(lows[at], 0) or _SO_MANY.get(lows[at], 0)
    noun = _counted_noun(lows[at + 1 : at + 3])
    if not count or noun is None:
        return ()
    reference, place = people.meaning.reference, people.page.words.starts[i]
    event = reference.events.of_two()
    told = [people.meaning.of(THE_TWO, place)]
    told.append(unique((*event.roles.actors, *event.roles.recipients)) if event else reference.several())
    told += [
        reference.two_firms() if noun in _FIRMS else reference.pair(own),
        reference.group(),
        reference.several(count),
    ]
    if noun in OF_STATES:
        told = [states_of(some) for some in told]
    fitting = (some for some in told if len(some) == count and own.isdisjoint(map(key, some)))
    return next((some for some in fitting if len({m.code is None for m in some}) == 1), ())


def are_counted(behind: Sequence[str]) -> bool:
    """Whether a count stands alone, or before a noun for those who act: not in "the two prisoners"."""
    behind = behind[:_COUNTED_NOUN]
    is_noun = any(word.endswith("s") for word in behind)  # not the verb of "the five train together"
    return not is_noun or _are_firms(behind) or _counted_noun(behind) is not None


def _are_firms(words: Sequence[str]) -> bool:
    """Whether firms are told of by what they are: "the two companies", "both airlines"."""
    return any(w in _FIRMS or is_firm(w) or (w[-1] == "s" and is_firm(w[:-1])) for w in words)


def are_more_than_two(words: Sequence[str]) -> bool:
    """Whether more than two are told of by their number: "ministers of the three", "a trilateral pact"."""
    if not OF_THREE.isdisjoint(words):
        return True
    return any(one == "the" and NUMBERS.get(word, 0) > _TWO for one, word in pairwise(words))


def are_several(phrase: Sequence[str]) -> bool:
    """Whether "the presidents", "the three" or "the trio" takes up several."""
    return phrase[1:2] != () and (phrase[1] in _BOTH or phrase[1] in NUMBERS) and are_counted(phrase[2:])


def are_partners(behind: Sequence[str]) -> bool:
    """Whether words behind a possessive count those who deal with its owner: "its two allies"."""
    return (behind[0] in NUMBERS or behind[0] == "both") and not _RELATED.isdisjoint(behind[1:])


def _counted_noun(behind: Sequence[str]) -> str | None:
    """The noun of "both countries" or "the two Nordic states"; empty for none, None for one of things."""
    noun = next((word for word in behind if word in _SIDES_TOLD), None)
    if not _OF_NO_STATE.isdisjoint(behind[:1]):
        return None
    bare = not behind or not behind[0].isalpha() or behind[0] in _BEHIND_COUNT or is_adverb(behind[0])
    return "" if noun is None and bare else noun


def two_here(people: Subjects, place: int) -> Mentions:
    """The two states of which the clauses before tell: "Norland met Ostia, after which the two sides agreed".

    The nearest clause that names two tells which.
    """
    starts = people.page.words.starts
    named = [m for m in people.before(place) if m.code == m.country and _takes_part(people.page, m)]
    for clause in reversed([one for one in people.clauses if starts[one.first] < place]):
        here = unique([m for m in named if m.start >= starts[clause.first]])
        if len(here) == 1 and _SINGLE in people.page.words.lows[clause.first : clause.verb]:
            here = unique((*people.of(clause, clause.verb), *here))  # "It drew closer to Ostia: the two"
        if len(here) > 1:
            return here if len(here) == _TWO else ()
    return ()


def _two_before(page: Page, place: int) -> Mentions:
    """The two whom the text called "the two countries" last before an offset."""
    return unique([m for m in within(page.parties, max(place - _FAR, 0), place) if m.rule == PAIR][-_TWO:])


def _takes_part(page: Page, mention: PartyMention) -> bool:
    """Whether a state is told of as one side, and not as the place where something is."""
    return mention.code is not None and (not mention.as_place or word_before(page, mention) in _DIRECTED)


def _firm(people: Subjects, opening: Sequence[str], place: int) -> Mentions:
    """The firm that is taken up: "the Danish company" is one from there, "the merged company" none before."""
    i = people.page.word_at(place)
    written = people.page.words.forms[i : i + _REACH]
    adjective = next((form for form in written if form.lower() == opening[1] and form[:1].isupper()), "")
    noun = next(filter(is_firm, opening[1:_NOUN]), "")
    told = opening[1 : opening.index(noun) + 1] if noun else ()
    if opening[1] in _NONE_OF_BEFORE or (told and people.page.bearers.is_nameless(told, place)):
        return ()
    if adjective:
        return people.meaning.reference.firm_of(adjective, people.before(place))
    if noun == "group" and is_of_people(opening[opening.index(noun) - 1]):
        return ()  # "the communist group"
    return people.meaning.firm(noun, place)


def numbered(people: Subjects, opening: Sequence[str], place: int) -> Mentions:
    """Whom "the ministers of the three states" takes up, if so many were spoken of together."""
    if opening[1:3] == _OF_THEM and opening[0] in _EVERY:
        return people.meaning.of("they", place) or people.meaning.of(THE_TWO, place)
    if opening[:1] == ("each",) and opening[1:2] in _EACH:
        both = states_of(people.meaning.of(THE_TWO, place) or _two_before(people.page, place))
        return both if len(both) == _TWO and all(m.code for m in both) else ()
    if opening[:1] == ("each",) and (not opening[1:] or opening[1] in HAVE or is_adverb(opening[1])):
        return people.meaning.of("both", place) or two_told(people, ("both",))
    if opening[:1] in _ONE_OF_TWO and opening[1:2] in _PERSONS:
        return people.meaning.of(THE_TWO, place)
    for i in range(len(opening) - 2):
        count = NUMBERS.get(opening[i + 2], 0)
        if count and opening[i : i + 2] in (("of", "the"), ("from", "the")) and _ends_count(opening[i + 3 :]):
            several = people.meaning.of(THE_TWO, place)
            if len(several) != count and count > _TWO:
                reference = people.meaning.reference
                several = reference.several(count) or unique(list(reference.states()))
            elif not several and len(opening) == i + 4 and opening[-1] in OF_STATES:
                several = people.meaning.reference.events.two_states()
            return states_of(several) if len(several) == count else ()
    return ()


def _ends_count(behind: Sequence[str]) -> bool:
    """Whether a count stands alone or before a noun for states: "of the three", "from the two countries"."""
    return behind[:1] == () or behind[0] in OF_STATES or behind[0] in _BEHIND_COUNT


def _names(people: Subjects, opening: Sequence[str], place: int) -> bool:
    """Whether the words from an offset on name a party."""
    until = people.page.words.starts[
        min(people.page.word_at(place) + len(opening), len(people.page.words) - 1)
    ]
    return bool(people.free(place, until))
