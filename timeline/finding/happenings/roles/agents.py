"""Who acts behind a verb: those whom "by" names in a passive clause, and those who give "from" or "by"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.owned import KIN
from timeline.finding.happenings.anaphora.ownerless import state_by_which
from timeline.finding.happenings.anaphora.reference import THE_FIRM
from timeline.finding.happenings.anaphora.takenup import are_several, members_of_body, several_told, taken_up
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, key, left_it, owns
from timeline.finding.happenings.entities.seats import STATE_ORGANS, is_seated, judges_in, sits_abroad
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.together import told_behind
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.inflection import PARTICIPLE_ENDINGS, can_be_participle, spellings_of
from timeline.finding.joints import TIME_NOUNS
from timeline.finding.predicates import is_bare_participle, main_verb
from timeline.finding.words import DETERMINERS, PREPOSITIONS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.kinds.matching import Trigger
    from timeline.finding.parties import PartyMention

__all__ = [
    "DONATING",
    "GETTING",
    "agents_of",
    "donors_of",
    "givers_of",
    "givers_told",
    "helpers_of",
    "is_by_event",
    "is_of_another_deed",
    "tells_agent",
    "who_keeps",
]

DONATING = wordset("financed funded donated sponsored provided supplied given bankrolled lent paid")
"""Participles of what somebody has paid for or given: "a ward funded by Norland"."""
GETTING = wordset(
    "offered promised refused denied given granted lent awarded sent handed sold paid allowed pledged shown"
)
"""Participles of those who are given a thing, or are not."""
_AGENT = 6
"""Words behind "by" within which an organ of state stands with its city."""
_BY_THE_BOARD = tuple(("by", whose, "board") for whose in ("the", "its"))
_BY = frozenset(("by",))
_OF_TIMES = frozenset(("on", "in", "last", "this", "early", "late", "earlier", "yesterday", "today"))
"""Words of a time between a passive verb and "by"."""
_OF_BORDERS = frozenset(("with", "between", "to", "in", "at"))
"""Words behind a border, a road or an embassy."""
_KEEPING = spellings_of("keep hold leave")
_BY_BOTH, _BY_THE_TWO = ("by", "both"), ("by", "the", "two")
_WITH = frozenset(("with", "by", "through"))
_FROM = frozenset(("from", "of", "by"))
_HELP = wordset(
    "help aid assistance support money funds funding financing finance loan loans credit credits grant grants"
    " donation donations gift gifts backing contribution contributions subsidy subsidies sponsorship"
    " cooperation co-operation supplies capital"
)
"""Nouns for what somebody gives that something can be done."""
_NEAR_HELP = 6
"""Words between "with" and such a noun, or whose it is."""
_POSSESSIVES = frozenset(("its", "his", "her", "their"))
_RULING = STATE_ORGANS | wordset("governments parliaments armies navies ministries")
_SENT_BY = wordset(
    "agents soldiers troops forces members officials officers police marines supporters followers"
    " fighters gunmen militants rebels militiamen guerrillas insurgents jihadists commandos hackers"
    " paratroopers envoys ministers leaders governments navies armies ambassadors presidents parliament"
    " government army navy court"
)
"""Those who act for whom they are of."""
_OF_OR_FROM = frozenset(("of", "from"))
_LEADING_TO = frozenset(("after", "following", "through", "under", "during", "amid", "before"))
_CAUSED = (("because", "of"), ("due", "to"), ("response", "to"), ("owing", "to"))
_EVENT_PHRASE = 4
"""Words before "by" within which the phrase of an event begins."""
_MEASURING = wordset(
    "a an half third quarter two three four five six seven eight nine ten far then name mistake law now means"
    " video telephone phone letter post mail email e-mail road rail train air sea ship boat hand force proxy"
    " consensus accident chance decree"
)
"""Words behind "by" that tell how, or by how much: "was cut by a third", "was sent by sea"."""


def agents_of(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Those by whom what a passive clause tells is done."""
    return (
        told_behind(people, clause, _BY)
        or who_keeps(people, clause, verb)
        or _behind_by(people, clause, verb)
        or state_by_which(people.page, people.meaning.reference, clause, verb)
    )


def tells_agent(page: Page, clause: Clause, verb: int) -> bool:
    """Whether "by" tells behind a passive verb who does it, named or not: "by residents", not "by May"."""
    lows = page.words.lows
    by = next((i for i in range(verb + 1, min(verb + _AGENT, clause.last - 1)) if lows[i] == "by"), 0)
    if by == 0 or lows[by + 1] in _MEASURING or lows[by + 1].endswith("ing") or lows[by + 1][0].isdigit():
        return False
    return not within(page.datings, page.words.starts[by], page.words.ends[min(by + 2, clause.last - 1)])


def _behind_by(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Those behind "by" in a passive clause."""
    words = people.page.words
    if verb + 1 >= clause.last:
        return ()
    found = people.free(words.starts[verb + 1], words.ends[clause.last - 1])
    named = [
        m
        for m in found
        if (word_before(people.page, m) == "by" or _sends_those(people.page, m))
        and not (
            (is_by_event(people.page, m) and not _is_given_by(people.page, m, verb))
            or _is_of_kin(people.page, m)
            or left_it(people.page, m)
            or is_of_another_deed(people.page, m, verb)
        )
    ]
    if not named and people.taken:  # "was promised 40 trucks by Norland", "was suggested by Norland, and"
        all_named = within(people.page.parties, words.starts[verb + 1], words.ends[clause.last - 1])
        found = named = [m for m in all_named if _is_given_by(people.page, m, verb)]
    named = named or [m for m in found[:1] if m.as_place and _sits_in(people.page, m)]
    if not named and words.lows[verb + 1] == "by":
        found = named = judges_in(people.page, verb + 2, clause.last)  # "was fined by a court in Bergen"
    return group(people.page, found, named[0]) if named else _taken_up_behind_by(people, clause, verb)


def _taken_up_behind_by(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Whom a noun behind "by" takes up: "was sold by the board", "was agreed by both", "by its army"."""
    words = people.page.words
    by = _plain_by(people.page, clause, verb)
    if by > verb + 1:  # "was announced jointly on Monday by the three"
        return _several_behind_by(people, clause, verb, by)
    behind = words.lows[verb + 1 : verb + 4]
    if not by:
        return ()
    if behind in _BY_THE_BOARD:
        return people.meaning.of(THE_FIRM, words.starts[verb])
    if behind[:2] == _BY_BOTH or behind == _BY_THE_TWO:
        own = frozenset(map(key, people.of(clause, verb)))
        return several_told(people, verb + 2, own)
    phrase = words.lows[verb + 2 : min(verb + 2 + _AGENT, clause.last)]
    body = members_of_body(people, phrase, words.starts[verb])
    if not body and behind[:2] == ("by", "the") and verb + 4 <= clause.last:
        noun = "court" if behind[2] == "judges" else behind[2]
        meant = people.meaning.of(f"the {noun}", words.starts[verb])
        return meant or _several_behind_by(people, clause, verb, by)
    owned = not _POSSESSIVES.isdisjoint(behind[1:2])
    return _whose_organ(people, clause, verb) if owned else body


def _plain_by(page: Page, clause: Clause, verb: int) -> int:
    """The "by" behind a passive verb that only adverbs and a time part from it; 0 for none."""
    lows = page.words.lows
    for i in range(verb + 1, min(verb + 1 + _AGENT, clause.last - 1)):
        if lows[i] == "by":
            return i
        if not (is_adverb(lows[i]) or lows[i] in _OF_TIMES or lows[i] in TIME_NOUNS or lows[i].isdigit()):
            return 0
    return 0


def _several_behind_by(people: Subjects, clause: Clause, verb: int, by: int) -> Mentions:
    """The several who are taken up behind "by": "by the presidents", "by the three", "by the allies"."""
    words = people.page.words
    phrase = words.lows[by + 1 : min(by + 1 + _AGENT, clause.last)]
    ends = (i for i, word in enumerate(phrase) if word in PREPOSITIONS or not word.isalpha())
    end = next(ends, len(phrase))
    if phrase[:1] != ("the",) or phrase[end : end + 1] == ("of",) or not are_several(phrase[:end]):
        return ()  # "by the leaders of a party"
    phrase = phrase[:end]
    own = set(map(key, people.of(clause, verb)))
    meant = taken_up(people, phrase, words.starts[by + 1], alone=True)
    return meant if len(meant) > 1 and own.isdisjoint(map(key, meant)) else ()


def who_keeps(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Who has something be as a participle tells: "Norland has kept the border | closed"."""
    lows = people.page.words.lows
    if clause.parent < 0 or not is_bare_participle(lows, clause, verb) or not lows[verb - 1].isalpha():
        return ()
    parent = people.clauses[clause.parent]
    keeps = main_verb(lows, parent)
    if keeps < 0 or lows[keeps] not in _KEEPING:
        return ()
    # "Kept photos of an envoy held in May"
    alone = PREPOSITIONS.intersection(lows[keeps:verb]) <= _OF_BORDERS
    return people.of(parent, keeps) if alone else ()


def _whose_organ(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Whose organ it is that acts upon something that is nobody's: "was ratified by its parliament"."""
    words = people.page.words
    opening = words.lows[verb + 2 : min(verb + 2 + _AGENT, clause.last)]
    until = next((i for i, word in enumerate(opening) if word in PREPOSITIONS), len(opening))
    organ = opening[:until]
    if _RULING.isdisjoint(organ) or people.of(clause, verb):
        return ()
    return people.whose(clause, organ, words.starts[verb + 2])


def _is_given_by(page: Page, mention: PartyMention, verb: int) -> bool:
    """Whether "by" names who gives or refuses somebody a thing: "was refused a loan by Norland"."""
    lows, by = page.words.lows, _by_before(page, mention, verb)
    if by == 0 or word_before(page, mention) != "by" or (by > verb + 1 and lows[verb] not in GETTING):
        return False
    return PREPOSITIONS.isdisjoint(lows[verb + 1 : by])


def donors_of(people: Subjects, clause: Clause, verb: int) -> Mentions:
    """Those who paid for what a subject is: "sirens paid for by Norland were installed"."""
    words = people.page.words
    if DONATING.isdisjoint(words.lows[clause.first : verb]):
        return ()
    found = people.free(words.starts[clause.first], words.starts[verb])
    giving = [m for m in found if word_before(people.page, m) == "by" and _is_donor(people.page, m)]
    return group(people.page, found, giving[0]) if giving else ()


def helpers_of(people: Subjects, clause: Clause, verb: int, *, gives: bool = False) -> Mentions:
    """Those with whose help something is done: "was built with Danish money", "with a loan from Norland".

    Args:
        people: who the clauses of the sentence are about.
        clause: the clause.
        verb: its verb, a passive.
        gives: the verb tells that something is given, with whatever that is ("was supplied with wheat from").
    """
    words = people.page.words
    if verb + 1 >= clause.last or _WITH.isdisjoint(words.lows[verb : clause.last]):
        return ()
    found = people.free(words.starts[verb + 1], words.ends[clause.last - 1])
    helping = [m for m in found if not m.as_place and _helps(people.page, m, verb, gives=gives)]
    return group(people.page, found, helping[0]) if helping else ()


def _helps(page: Page, mention: PartyMention, verb: int, *, gives: bool) -> bool:
    """Whether he gives the help with which something is done behind a verb."""
    lows, i, end = page.words.lows, page.word_at(mention.start), page.word_at(mention.end)
    before = word_before(page, mention)
    if before in _WITH:
        behind = lows[end + owns(page, mention) : end + _NEAR_HELP]
        told = next((word for word in behind if word in PREPOSITIONS or not word.isalpha()), "")
        until = behind.index(told) if told else len(behind)
        is_whose = mention.rule == "adjective" or owns(page, mention)
        return is_whose and not _HELP.isdisjoint(behind[:until])
    while lows[i] != before and i > verb:
        i -= 1
    since = next((k for k in range(i - 1, max(i - _NEAR_HELP, verb), -1) if lows[k] in PREPOSITIONS), i)
    thing = before == "from" and gives and lows[since] == "with"
    return lows[since] in _WITH and before in _FROM and (thing or lows[i - 1] in _HELP)


def _is_donor(page: Page, mention: PartyMention) -> bool:
    """Whether "by" names him behind what was paid for."""
    lows, by = page.words.lows, _by_before(page, mention, 1)
    return lows[by - 1] in DONATING or lows[by - 2 : by] == ("paid", "for")


def givers_of(people: Subjects, clause: Clause, trigger: Trigger) -> Mentions:
    """Those behind "from" or "by" who give what a subject gets: "drew criticism from Norland"."""
    words = people.page.words
    found = people.free(words.ends[trigger.last], words.ends[clause.last - 1])
    giving = [m for m in found if word_before(people.page, m) in ("from", "by") and not m.as_place]
    return group(people.page, found, giving[0]) if giving else givers_told(people, trigger)


def givers_told(people: Subjects, trigger: Trigger) -> Mentions:
    """Whose thing it is that an entry ends with: "came under new Norlandic sanctions"."""
    words = people.page.words
    if trigger.kind == "traded" or trigger.last <= trigger.at + 1:
        return ()  # not "bought a mill from the Lind family"
    found = people.free(words.ends[trigger.at], words.starts[trigger.last])
    giving = [m for m in found if m.person is None and people.page.word_at(m.end) >= trigger.last - 1]
    return group(people.page, found, giving[0]) if giving else ()


def _sends_those(page: Page, mention: PartyMention) -> bool:
    """Whether those act who are his: "was abducted by agents of the North"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    i -= lows[i - 1] == "the"
    near = lows[max(i - _AGENT, 0) : i - 1]
    return lows[i - 1] in _OF_OR_FROM and near[-1:] != () and near[-1] in _SENT_BY and "by" in near


def is_of_another_deed(page: Page, mention: PartyMention, verb: int) -> bool:
    """Whether "by" goes with a participle of its own: "were freed under a deal brokered by Norland"."""
    lows, by = page.words.lows, _by_before(page, mention, verb)
    word = lows[by - 1]
    named = word.endswith(PARTICIPLE_ENDINGS) and can_be_participle(word) and word != "hundred"
    told = by - 1 > verb + 1 and named
    return told and lows[by - 2] not in ("and", ",", "been", "was", "were", "or")


def _by_before(page: Page, mention: PartyMention, since: int) -> int:
    """The last "by" of the few words before somebody, behind a word; 0 for none."""
    lows, i = page.words.lows, page.word_at(mention.start)
    return next((k for k in range(i - 1, max(i - _AGENT, since), -1) if lows[k] == "by"), 0)


def _is_of_kin(page: Page, mention: PartyMention) -> bool:
    """Whether a relative of his is meant: "by Oda Lind's father"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    return owns(page, mention) and not KIN.isdisjoint(lows[i + 1 : i + 2])


def is_by_event(page: Page, mention: PartyMention) -> bool:
    """Whether "by" names who acts in an event: "was signed during a visit by Norland's premier"."""
    lows, by = page.words.lows, _by_before(page, mention, 1)
    if by == 0 or not is_event(lows[by - 1].removesuffix("s")):
        return False
    if lows[by - 2 : by] == ("under", "sanctions"):
        return False  # "was put under sanctions by Norland"
    articles = lows[max(by - _EVENT_PHRASE, 0) : by - 1]
    led = lows[by - 2] in _LEADING_TO or lows[by - 3 : by - 1] in _CAUSED  # "because of attacks by"
    return led or not DETERMINERS.isdisjoint(articles)


def _sits_in(page: Page, mention: PartyMention) -> bool:
    """Whether an organ of state acts that sits in a city: "by the government in Bern"."""
    i = page.word_at(mention.start)
    before = page.words.lows[max(i - _AGENT, 0) : i]
    seated = before[-1:] == ("in",) and "by" in before and is_seated(before)
    return seated and not sits_abroad(page, mention)
