"""Who is acted upon: the parties behind a verb that its kind can happen to."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.before import OBLIQUE, describes_firm, leading_word, word_before
from timeline.finding.happenings.entities.beside import (
    group,
    is_joined,
    is_of_staff,
    owns,
    unique,
)
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.beyond import FORUMS, SUMS, is_aimed_at, sends_envoy
from timeline.finding.happenings.roles.holdings import UPON_HOLDERS, is_run_by, is_whose_holding
from timeline.finding.happenings.roles.sides import HELD
from timeline.finding.happenings.roles.spared import (
    ABOUT,
    HARM,
    acted_upon,
    is_sent,
    rings,
    tells_make,
    without_agents,
)
from timeline.finding.inflection import spellings_of
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.roles.sides import Mentions
    from timeline.finding.happenings.roles.subjects import Subjects
    from timeline.finding.parties import PartyMention

__all__ = [
    "EMBASSIES",
    "GIVEN",
    "JUDGING",
    "NOT_OBJECT",
    "is_itself",
    "objects_of",
]

_HOSTS = frozenset(("visited", "forces_sent", "supplied", "attacked", "sanctioned"))
"""Kinds whose recipient may be named as the place: "flew to Moscow"."""
_LEAVING = frozenset(("agreement_suspended", "agreement_ended", "ties_cut"))
"""Kinds whose other side is an organisation that somebody takes part in."""
_TOWARDS = ("to", "into")
_NEAR = ("to", "into", "in", "on", "at")
_PERSONAL = wordset("detained convicted charged released deported attacked expelled met called")
"""Kinds that happen to people whom no gazetteer knows."""
_TO_PERSONS = wordset("investigated accused endorsed requested threatened sanctioned aided")
"""Kinds that happen to such people where they are the object itself: "questioned Oda Lind"."""
_AGAINST_FIRMS = wordset(
    "sanctioned restricted investigated charged convicted seized accused requested aided supplied"
    " agreement_ended agreement_suspended ties_cut refused threatened released eased endorsed"
)
"""Kinds that happen to firms whom no gazetteer knows, by their form of name."""
_BUYING = spellings_of("buy acquire purchase sell own swallow absorb") | {"over"}
_BEHIND_FIRM = wordset(
    ". , ; : ) for from in on at of to with last this next and after before when while as by outright a an ("
)
"""What stands behind the name of a firm that is bought itself, and nothing of its make."""
_TO_FIRMS = ("to", "from", "with", "of")
_WHENCE = ("-based", "-listed")
"""How words end that say before the name of a firm from where it is."""
_BACKING = wordset(
    "support supports supported supporting back backs backed backing endorse endorses endorsed"
)
"""Verbs of whoever stands behind what others do: "promised to back the measures taken by Norland"."""
JUDGING = frozenset(("endorsed", "accused", "refused"))
"""Kinds whose other side is whose deed it is: "welcomed a decision by Norland"."""
_COMMERCIAL = frozenset(("traded", "supplied"))
"""Kinds in which names of firms stand behind "to" and "from"."""
GIVEN = frozenset(("supplied", "returned", "forces_sent", "aided", "visited"))
_SENDING = frozenset(("supplied", "aided", "forces_sent", "pledged"))
_ARTICLES = frozenset(("the", "a", "an"))
_HOW_MUCH = SUMS | wordset("six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty half")
"""Words for how much somebody gives, behind his name: "Norland ten million"."""
_FROM = wordset(
    "sanctioned restricted traded ties_cut forces_withdrawn agreement_ended requested expelled"
    " seized refused sanctions_lifted"
)
"""Kinds whose other side may follow "from"."""
_TAKING = spellings_of("retake recapture capture wrest snatch grab seize regain reconquer conquer liberate")
"""Verbs of whoever gets land from the other side by force."""
_BARRED = wordset("tariff tariffs duty duties levy levies import imports embargo quota quotas ban bans")
"""What is threatened to those from whom something comes: "a tariff on cars from Norland"."""
_WINNING = spellings_of("win secure land receive obtain clinch")
"""Verbs of whoever gets an order from the other side: "won a contract from Norland"."""
_OBTAINING = wordset("buy import purchase acquire procure buying importing purchasing acquiring procuring")
"""The same of what is agreed: "signed a deal to buy jets from Norland"."""
NOT_OBJECT = wordset(
    "in at near during than despite about under after before as via over since around off outside"
    " including within through between bordering adjoining overlooking facing following fleeing escaping"
)
_BY_WAY = frozenset(("through", "via"))
"""Prepositions before the organisation of which somebody asks for help: "asked through the bloc"."""
_MAKE = 3
"""Words behind an adjective within which such a noun stands."""
_MACHINES = wordset(
    "server servers computer computers network networks system systems website websites database databases"
    " mailboxes data software"
)
"""What hackers break into."""
_REPEATED = frozenset(("to", "from", "on", "against", "for", "in", "at"))
"""Prepositions that are said again before another who is joined."""
_PARALLEL = 6
"""Words at most from one to the other: "and three lorries to"."""
EMBASSIES = frozenset(("embassy", "consulate", "mission", "legation"))
_EMBASSIES = EMBASSIES | {"embassies", "consulates", "missions"}
_AT_EMBASSIES = frozenset(("expelled", "protested", "attacked"))
"""Kinds of what is done to whoever has the embassy where it is done."""
_AT = frozenset(("at", "from", "outside", "near", "of"))
_OWNED_BY = 2
_CALLED_IN = frozenset((verb, "in") for verb in spellings_of("call"))
"""With what envoys are summoned whose state stands right behind it."""
_TO_PEOPLE = frozenset(("detained", "released", "convicted", "charged", "attacked", "expelled", "deported"))
_PEOPLE = wordset(
    "members fighters commanders commander leaders leader soldiers supporters employees employee managers"
    " manager workers executives directors director activists officials officers staff crew guards engineers"
    " followers militants gunmen rebels men drivers miners journalists priests monks students"
)
"""Those of a body to whom something is done."""
_OF_PLACES = frozenset(("visited", "forces_sent", "forces_withdrawn", "attacked", "seized", "restricted"))
"""Kinds of what is also done to places."""
_HELD_IN = frozenset(("in", "of"))
_STAKES = frozenset(("stake", "stakes", "shares", "interest", "holding", "shareholding", "percent", "%"))
"""What is held in a firm that is bought in part."""
_SHARES = (("shares",), ("stock",))
_SELLING = spellings_of("sell")
_INVESTING = spellings_of("invest")
_BIDS = frozenset(("bid", "offer"))
_PRICED = frozenset(("pledged", "traded"))
_PRICES = wordset("million billion euros dollars pounds yen yuan rupees crowns francs $ € £ cash")
_OF_DOERS = frozenset(("by", "between"))
_UPON_TWO = JUDGING | {"pledged"}
"""Kinds whose other side are the two between whom something is."""
_OFFERS = wordset(
    "offer offers bid bids proposal demand demands request claim claims plan appeal approach terms"
)
"""What somebody makes that another refuses."""
_CANDIDACIES = wordset(
    "candidacy candidature nomination appointment election re-election reelection leadership presidency"
)
"""What somebody has whom others judge by it."""
_OFFER = 4
"""Words behind a name within which that stands."""
_ANSWERED = {
    "refused": frozenset(("by", "from", "to")),
    "pledged": frozenset(("to",)),
    "conceded": frozenset(("to",)),
    "threatened": frozenset(("to",)),
}
"""Kinds of what goes to somebody or answers him, and the prepositions behind which he stands."""
_WHERE = frozenset(("seat", "name", "adjective"))
"""Rules of words for a state that may say only where something is."""
_THING_OF = regex(
    r"\s(?:[a-z-]+\s)?(?:offices?|headquarters|plants?|factory|factories|branch|branches|premises|home|house|flat"
    r"|apartment|villa|residence|mansion|studio|chambers|depots?|warehouses?|accounts?|assets|units?|subsidiary"
    r"|subsidiaries|arm|business|operations|mines?|stores?|mills?)"
    r"\s(?:of|owned\sby|run\sby|belonging\sto)\s"
)
_PERSON_OF = regex(
    r"(?:'s|’s|'|’)\s(?:[a-z-]+\s){0,3}(?:owner|founder|chief|executive|chairman|chairwoman|director|manager|president|head|boss"
    r"|heir|shareholder|trader|lawyer|accountant|treasurer|editor|founders|owners|officer|widow|son|daughter|brother)"
    r"s?,?\s"
)
"""What stands between a firm and the name of its head or owner."""
_NEAR_VERB = 7
"""Words behind a pledge within which the verb stands that tells what is pledged."""
_UNDERGONE = wordset(
    "release freeing extradition removal acquittal pardon exile internment capture handover return sentence"
    " sentencing conviction trial retrial jailing"
)
"""Nouns of what else happens to a person: "upheld the conviction of Oda Lind"."""
_OF_DEED = 6
"""Words before a name within which "of" stands behind the noun of the deed."""
_DEED = 9
"""Words behind such a noun within which he stands."""


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _HOW_MUCH


def _gives_as_well(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether he gives something else: "gave 20 million crowns, | Norland ten million and Ostia fifteen"."""
    lows, i, end = page.words.lows, page.word_at(mention.start), page.word_at(mention.end)
    i -= lows[i - 1] == "the"
    behind = lows[end] if end < len(lows) else "."
    gives = lows[i - 1] == "and" and behind in _ARTICLES and not owns(page, mention)
    if gives and not page.words.forms[i - 2][:1].isupper():
        return True  # "will deliver the tanks and Ostia the howitzers"
    joined = lows[i - 1] in (",", "and") and "," in lows[after:i]
    return joined and _is_number(behind) and not page.text.startswith(",", mention.end)


def objects_of(people: Subjects, clause: Clause, after: int, kind: str) -> Mentions:
    """The first group of parties behind a verb that it can act upon."""
    words = people.page.words
    if after >= clause.last:
        return ()
    found = people.free(words.starts[after], words.ends[clause.last - 1])
    if not found:
        return ()
    before = {id(m): leading_word(people.page, m) for m in found}
    if words.lows[after] == before[id(found[0])]:
        found = _behind_particle(people.page, found, before, after, kind)
    free = [
        m
        for m in found
        if (
            _stands_as_object(m, before[id(m)], kind)
            or (kind in _AT_EMBASSIES and _is_of_embassy(people.page, m))
            or (kind == "accused" and before[id(m)] == "at" and is_aimed_at(people.page, m))
        )
        and not _is_of_thing(people.page, m)
        and not (kind == "attacked" and before[id(m)] == "in" and _is_host(people.page, m))
        and not (kind in HELD and is_of_staff(people.page, m))
        and not (kind == "ties_cut" and sends_envoy(people.page, m))
        and not (kind in _SENDING and _gives_as_well(people.page, m, after))
    ]
    free = [
        m
        for m in free
        if m.rule != "capitals"
        or _can_receive(people, m, kind)
        or _is_known(people, m)
        or is_itself(people, m, after, kind)
    ]
    if not free:
        return ()
    free = [m for m in free if not _is_of_person(people.page, found, m)]
    free = acted_upon(people.page, free, before, after, kind)
    if kind == "traded":  # "sold its stake in Nordsund to Lind": to Lind
        free = [m for m in free if not tells_make(people.page, m)]
        free = [m for m in free if before[id(m)] != "in"] or free
        if words.lows[after - 1] in _SELLING:  # "sold the airline to Lind"
            free = [m for m in free if before[id(m)] == "to"] or free
    if kind in JUDGING or (
        kind == "pledged" and not _BACKING.isdisjoint(words.lows[after : after + _NEAR_VERB])
    ):  # "Welcomed the release of two Norlanders by Ostia": whose deed it is
        free = [m for m in free if before[id(m)] == "by"] or free
    else:
        free = without_agents(people.page, free, before, range(after, clause.last), kind)
    joined = _joined_to_others(people.page, found, free)
    free = [m for m in free if id(m) not in joined]
    wins = words.lows[after - 1] in _WINNING or not _OBTAINING.isdisjoint(words.lows[after : after + _DEED])
    takes = kind == "attacked" and words.lows[after - 1] in _TAKING  # "retook the port from Norland"
    barred = kind == "threatened" and not _BARRED.isdisjoint(words.lows[after : clause.last])
    if not (kind in _FROM or takes or barred) and not (
        kind == "agreement_signed" and wins
    ):  # "signed a contract to buy jets from Norland"
        free = [
            m for m in free if before[id(m)] != "from" or is_sent(people.page, m) or rings(people.page, m)
        ]
    towards = _NEAR if kind == "visited" else _TOWARDS
    settled = [m for m in free if kind == "visited" and before[id(m)] == words.lows[after - 1]]
    settled = settled or [m for m in free if kind in GIVEN and before[id(m)] in towards]
    settled = settled or [m for m in free if not m.as_place and before[id(m)] != "of"]
    settled = settled or [m for m in free if not m.as_place] or free
    if not settled:
        return ()
    # "to Norland and Ostia", "a promise by Norland and Ostia"
    of_deed = kind in JUDGING and before[id(settled[0])] in _OF_DOERS
    start = _first_of_list(people.page, free, settled[0])
    everyone = found if kind in GIVEN or of_deed or start is not settled[0] else settled
    first = group(people.page, everyone, start)
    hosts = _hosts_of_embassies(people.page, found, first[-1]) if kind == "attacked" else ()
    return unique((*first, *_alike(people.page, everyone, first[-1]), *hosts))


def _first_of_list(page: Page, free: Sequence[PartyMention], one: PartyMention) -> PartyMention:
    """The first of those who are joined to one: of "the armies of Norland and Ostia" both."""
    i = free.index(one)
    if i and word_before(page, one) == "and" and is_joined(page, free[i - 1], one):
        return free[i - 1]
    return one


def _behind_particle(
    page: Page, found: Sequence[PartyMention], before: dict[int, str], after: int, kind: str
) -> Sequence[PartyMention]:
    """Those found, the first of whom a particle that belongs to the verb does not part from it."""
    lows = page.words.lows
    summons = kind == "requested" and lows[after - 1 : after + 1] in _CALLED_IN
    apart = lows[after] in lows[after + 1 : page.word_at(found[0].start)]
    if apart or (lows[after] != "off" and not summons):
        return found
    first = replace(found[0], as_place=found[0].as_place and not summons)
    before[id(first)] = lows[after - 1]  # "shrugged off Norland's threat", "called in its envoy"
    return [first, *found[1:]]


def _hosts_of_embassies(page: Page, found: Sequence[PartyMention], owner: PartyMention) -> Mentions:
    """The states hit as well where embassies are in several: "outside embassies in Norland and Ostia"."""
    behind = list(found[list(found).index(owner) + 1 :])
    if not (behind and _is_of_embassy(page, owner) and word_before(page, behind[0]) == "in"):
        return ()
    hosts = unique((*group(page, behind, behind[0]), *_alike(page, behind, behind[0])))
    return hosts if len(hosts) > 1 else ()


def _alike(page: Page, mentions: Sequence[PartyMention], last: PartyMention) -> Mentions:
    """Those that "and" joins behind the same preposition: "beef from Norland and pork from Ostia"."""
    found: list[PartyMention] = []
    leading = word_before(page, last)
    for mention in mentions[list(mentions).index(last) + 1 :] if leading in _REPEATED else ():
        between = page.words.lows[page.word_at(last.end) : page.word_at(mention.start)]
        as_well = (
            len(between) > 1 and between[0] == "," and _is_number(between[1])
        )  # "30 to Norland, 40 to Ostia"
        joins = as_well or between[between[:1] == (",",) :][:1] == ("and",)
        if not joins or len(between) > _PARALLEL:
            break
        if word_before(page, mention) != leading or "by" in between:
            break
        found.append(mention)
        last = mention
    return tuple(found)


def _is_of_thing(page: Page, mention: PartyMention) -> bool:
    """Whether the word for a state only says where the thing of another is: "the Paris offices of"."""
    return mention.rule in _WHERE and _THING_OF.match(page.text, mention.end) is not None


def _is_of_person(page: Page, found: Sequence[PartyMention], mention: PartyMention) -> bool:
    """Whether a firm only says whose head the next one is: "charged Nordsund's founder, Oda Lind"."""
    following = next((m for m in found if m.start > mention.end), None)
    if mention.code is not None or following is None or not can_be_person(following):
        return False
    return _PERSON_OF.fullmatch(page.text, mention.end, following.start) is not None


def _is_host(page: Page, mention: PartyMention) -> bool:
    """Whether the embassy of another stands there: "torched its embassy in Norland"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    return lows[i - 2] in EMBASSIES


def _is_of_embassy(page: Page, mention: PartyMention) -> bool:
    """Whether it is whose embassy those are at: "expelled two diplomats at the Norlandic embassy"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    named = lows[page.word_at(mention.start) : i + 1]  # "the Norlandic embassy", "embassies of Norland"
    return word_before(page, mention) in _AT and not _EMBASSIES.isdisjoint(named)


def _stands_as_object(mention: PartyMention, before: str, kind: str) -> bool:
    """Whether the word before a party lets a verb of a kind act upon it."""
    return (
        (before not in NOT_OBJECT and not mention.as_place)
        or (kind == "traded" and before == "in" and mention.code is None)
        or (mention.rule == "capitals" and kind in _COMMERCIAL and before in _TO_FIRMS)
        or (before == "over" and kind in _PRICED and mention.code is None)
        or (kind in _HOSTS and before in (_TOWARDS if kind == "supplied" else _NEAR))
        or (kind == "restricted" and before == "at")
        or (kind == "accused" and before in ABOUT and not mention.as_place)
        or (
            kind in _UPON_TWO and before == "between" and not mention.as_place
        )  # "offered to mediate between", "welcomed the pact between"
        or (kind == "requested" and before in _BY_WAY and mention.rule == "organisation")
        or (kind in _LEAVING and mention.rule == "organisation" and before == "in")
        or (kind == "requested" and mention.sector == "JUD" and before in FORUMS)
    )


def _joined_to_others(page: Page, found: Sequence[PartyMention], free: Sequence[PartyMention]) -> set[int]:
    """The ids of those joined to one that the verb does not act upon: "in the eyes of Lind and Dahl"."""
    acted_upon = set(map(id, free))
    return {
        id(other)
        for one, other in pairwise(found)
        if id(one) not in acted_upon and word_before(page, other) == "and" and is_joined(page, one, other)
    }


def _is_done_to(page: Page, mention: PartyMention) -> bool:
    """Whether "of" behind a noun for the deed names him: "the arrest of a contractor, Oda Lind"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    of = next((k for k in range(i - 1, max(i - _OF_DEED, 1), -1) if lows[k] == "of"), 0)
    return of > 0 and (lows[of - 1] in HARM or lows[of - 1] in _UNDERGONE)


def _is_whose_people(page: Page, mention: PartyMention) -> bool:
    """Whether it is done to people of a body: "arrested four members of the Halden Front"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    i -= lows[i - 1] == "the"
    return i > 1 and lows[i - 1] in ("of", "from") and lows[i - 2] in _PEOPLE


def is_itself(people: Subjects, mention: PartyMention, after: int, kind: str) -> bool:
    """Whether a body stands right behind the verb, and no thing of its make: "lent Nordsund 3 million"."""
    page = people.page
    if page.word_at(mention.start) != after or kind in _OF_PLACES:
        return False
    is_sure = mention.name in page.bearers.firms or (" " in mention.name and not mention.as_place)
    i = page.word_at(mention.end)
    behind = page.words.lows[i : i + 1]
    given = behind and (behind[0][0].isdigit() or behind[0] in SUMS)
    return is_sure and bool(given or _BEHIND_FIRM.issuperset(behind) or _is_dated(page, mention))


def _is_dated(page: Page, mention: PartyMention) -> bool:
    """Whether a time follows: "hired Nordsund Tuesday"."""
    return bool(within(page.datings, mention.end, mention.end + 2))


def _is_known(people: Subjects, mention: PartyMention) -> bool:
    """Whether a name that no table knows has acted before, and stands here for itself."""
    known = people.meaning.reference.has_acted(mention) and not owns(people.page, mention)
    return known and not mention.as_place and word_before(people.page, mention) != "of"


def _can_receive(people: Subjects, mention: PartyMention, kind: str) -> bool:
    """Whether a name that no table knows is whom it happens to, and no thing or place."""
    before = word_before(people.page, mention)
    # "ended its venture with Nordsund"
    parts = kind in _LEAVING and before == "with" and not mention.as_place
    is_firm = mention.name in people.page.bearers.firms
    if (
        parts
        or (kind in _COMMERCIAL and before in _TO_FIRMS)
        or (kind in GIVEN and before == "to" and is_firm)
        or (kind in _TO_PEOPLE and _is_whose_people(people.page, mention))
        or (kind in UPON_HOLDERS and is_whose_holding(people.page, mention))
        or is_run_by(people.page, mention, kind)
        or (kind == "attacked" and is_firm and _has_machines(people.page, mention))
        or (kind in JUDGING and _is_candidate(people.page, mention, before))
        or (kind == "traded" and _is_in_part(people.page, mention))
        or (kind == "agreement_signed" and before == "to" and " " in mention.name and not mention.as_place)
        or _is_addressed(people.page, mention, kind, before)
    ):
        return True
    return _is_whom(people, mention, kind)


def _is_in_part(page: Page, mention: PartyMention) -> bool:
    """Whether parts of it are bought or sold: "500 Nordsund shares"."""
    end = page.word_at(mention.end)
    return page.words.lows[end : end + 1] in _SHARES


def _is_candidate(page: Page, mention: PartyMention, before: str) -> bool:
    """Whether it is his candidacy or office that is judged: "backed Lind's nomination"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    if owns(page, mention):
        end = page.word_at(mention.end) + 1
        return not _CANDIDACIES.isdisjoint(lows[end : end + 1])
    return before == "of" and not _CANDIDACIES.isdisjoint(lows[max(i - _OWNED_BY, 0) : i])


def _has_machines(page: Page, mention: PartyMention) -> bool:
    """Whether it is whose computers are broken into: "Nordsund's servers", "the network of Nordsund"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    behind = page.word_at(mention.end)
    told = lows[behind : behind + _MAKE + 1] if owns(page, mention) else lows[max(i - _MAKE, 0) : i]
    return not _MACHINES.isdisjoint(told)


def _is_addressed(page: Page, mention: PartyMention, kind: str, before: str) -> bool:
    """Whether a preposition or a noun of what comes from him says that a name is whom it concerns."""
    lows, i = page.words.lows, page.word_at(mention.start)
    if kind == "traded" and before in _HELD_IN:
        i -= lows[i - 1] == "the"
        return lows[i - 2] in _STAKES or not _INVESTING.isdisjoint(lows[max(i - _DEED, 0) : i])
    if kind == "traded" and before == "into":  # "put 3 million into Nordsund Foods"
        return not _PRICES.isdisjoint(lows[max(i - _DEED, 0) : i])
    if before == "for" and kind in _PRICED:
        # "offered 3 million for Nordsund Foods"
        return lows[i - 2] in _BIDS or not _PRICES.isdisjoint(lows[max(i - _DEED, 0) : i])
    if kind == "refused" and owns(page, mention):
        return not _OFFERS.isdisjoint(lows[i + 1 : page.word_at(mention.end) + _OFFER])
    if " " not in mention.name:  # "rejected a bid by Nordsund"
        return kind == "refused" and before == "by" and not _OFFERS.isdisjoint(lows[max(i - _OFFER, 0) : i])
    return (kind in _LEAVING and before == "with") or (kind in _ANSWERED and before in _ANSWERED[kind])


def _is_whom(people: Subjects, mention: PartyMention, kind: str) -> bool:
    """The same of one right behind its verb or what describes it."""
    i = people.page.word_at(mention.start)
    i -= people.page.words.lows[i - 1].endswith(_WHENCE)  # "bought Bergen-based Nordsund"
    before = people.page.words.lows[i - 1 - (people.page.words.lows[i - 1] == ",")]
    if kind in _PRICED and (describes_firm(before) or before == "'s"):
        return word_before(people.page, mention) not in OBLIQUE  # "bought the Danish brewer Nordsund"
    if kind in _PRICED and before in _BUYING and not mention.as_place:
        i = people.page.word_at(mention.end)
        return _BEHIND_FIRM.issuperset(people.page.words.lows[i : i + 1])  # not "bought Nordsund jets"
    firms = people.meaning.reference.bearers.firms
    if kind in _AGAINST_FIRMS and (mention.name in firms or not can_be_person(mention)):
        return True  # "banned imports from a plant of Nordsund Ltd"
    if kind in _TO_PERSONS and can_be_person(mention) and not mention.as_place:
        joined = kind == "aided" and before in ("and", ",")  # "sent boats, and its envoy, Jan Dahl, said"
        return word_before(people.page, mention) not in OBLIQUE and not (owns(people.page, mention) or joined)
    is_it = kind in _PERSONAL and not mention.as_place
    return is_it and (word_before(people.page, mention) != "of" or _is_done_to(people.page, mention))
