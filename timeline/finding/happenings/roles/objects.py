"""Who is acted upon: the parties behind a verb that its kind can happen to."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.happenings.entities.before import OBLIQUE, describes_firm, leading_word, word_before
from timeline.finding.happenings.entities.beside import (
    group,
    is_gapped,
    is_joined,
    is_of_staff,
    is_state,
    owns,
    unique,
)
from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles.agents import is_by_event, is_of_another_deed
from timeline.finding.happenings.roles.beyond import ENVOYS, FORUMS, SUMS, is_aimed_at, is_beyond, sends_envoy
from timeline.finding.happenings.roles.holdings import UPON_HOLDERS, is_whose_holding
from timeline.finding.happenings.roles.sides import HELD
from timeline.finding.happenings.roles.together import is_beside
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    "OWN_FORCES",
    "RECEIVING",
    "SUFFERING",
    "is_itself",
    "objects_of",
]

_HOSTS = frozenset(("visited", "forces_sent", "supplied", "attacked", "sanctioned"))
"""Kinds whose recipient may be named as the place: "flew to Moscow"."""
_LEAVING = frozenset(("agreement_suspended", "agreement_ended", "ties_cut"))
"""Kinds whose other side is an organisation that somebody takes part in."""
_TOWARDS = ("to", "into")
_DEPARTING = spellings_of("leave depart")
_NEAR = ("to", "into", "in", "on", "at")
_PERSONAL = wordset("detained convicted charged released deported attacked expelled met called")
"""Kinds that happen to people whom no gazetteer knows."""
_TO_PERSONS = wordset("investigated accused endorsed requested threatened sanctioned aided")
"""Kinds that happen to such people where they are the object itself: "questioned Oda Lind"."""
RECEIVING = wordset("to on against with for in into")
SUFFERING = RECEIVING | {"of"}
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
OWN_FORCES = frozenset(("forces_sent", "forces_withdrawn", "mobilised"))
"""Kinds whose passive subject belongs to the actor: "soldiers of Norland were sent"."""
GIVEN = frozenset(("supplied", "returned", "forces_sent", "aided", "visited"))
_FROM = wordset(
    "sanctioned restricted traded ties_cut forces_withdrawn agreement_ended requested expelled"
    " seized refused sanctions_lifted"
)
"""Kinds whose other side may follow "from"."""
_WINNING = spellings_of("win secure land receive obtain clinch")
"""Verbs of whoever gets an order from the other side: "won a contract from Norland"."""
_OBTAINING = wordset("buy import purchase acquire procure buying importing purchasing acquiring procuring")
"""The same of what is agreed: "signed a deal to buy jets from Norland"."""
_ONLOOKING = wordset(
    "eyes presence auspices patronage gaze supervision invitation behest request insistence urging initiative"
    " sidelines margins fringes dismay delight fury annoyance anger alarm chagrin irritation displeasure"
)
_LOOKING_ON = 6
"""Words before a party within which such a noun stands."""
NOT_OBJECT = wordset(
    "in at near during than despite about under after before as via over since around off outside"
    " including within through between bordering adjoining overlooking facing following fleeing escaping"
)
_BY_WAY = frozenset(("through", "via"))
"""Prepositions before the organisation of which somebody asks for help: "asked through the bloc"."""
_MAKES = frozenset(("brand", "brands", "label", "labels"))
_MAKE = 3
"""Words behind an adjective within which such a noun stands."""
_MACHINES = wordset(
    "server servers computer computers network networks system systems website websites database databases"
    " mailboxes data software"
)
"""What hackers break into."""
_CALLS = frozenset(("call", "calls"))
_LISTING = ("and", ",")
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
_HELD_BY = ("held", "by")
_OWNING = (("owned", "by"), ("operated", "by"), ("run", "by"), ("chartered", "by"), ("belonging", "to"))
"""What says whose a thing is."""
_POSTED = wordset("ambassador envoy representative delegate emissary observer liaison")
"""Those whom a state has with others."""
_OFFICE = 5
"""Words before a party within which stands who has such a one there."""
_ABOUT = frozenset(("about", "over"))
_COMPLAINING = spellings_of("complain protest")
"""Verbs behind which "about" says whose fault it is."""
_COMPLAINTS = spellings_of("complain") | {"complaint", "complaints", "grievance", "grievances"}
"""Words behind which "to" and "with" say where somebody complains, and of nobody but states."""
_APPEALS = frozenset(("appeal", "appeals", "plea", "pleas"))
_APPLYING = spellings_of("apply")
_BEFORE_FOR = 3
"""Words before whom it is for within which such a noun stands."""
_CALLED_IN = frozenset((verb, "in") for verb in spellings_of("call"))
"""With what envoys are summoned whose state stands right behind it."""
_SENTENCE_ENDS = frozenset((".", ";", ":", ","))
_TIMING = wordset("after before during since amid despite until following")
"""Prepositions of what tells when, and not upon whom."""
_EXCEPTING = frozenset(("but", "except", "besides", "save"))
"""Words behind "than any" behind which stands the one who is left out."""
_HARM = wordset(
    "attack attacks bombing bombings killing killings murder murders shelling assassination invasion arrest"
    " arrests detention kidnapping abduction raid raids execution executions massacre occupation annexation"
    " blockade siege imprisonment jailing poisoning expulsion deportation beating torture strike strikes"
    " assault act acts violence crime crimes outrage outrages atrocity atrocities aggression offensive"
    " sanctions embargo tariffs measures blasts blast explosion explosions ambush threat threats plot"
)
"""Nouns of what is done to somebody."""
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
_BLAMING = spellings_of("blame pin link attribute ascribe trace tie connect")
"""Verbs that put a deed on whoever did it: "blamed the attack on Norland", "linked it to Norland"."""
_OF_CHARGE = frozenset(("of", "for"))
"""Words behind which a participle says what somebody is accused of."""
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
_NEAR_BY = 6
"""Words before an object within which "by" may stand before the clause of it."""
_NEAR_VERB = 7
"""Words behind a pledge within which the verb stands that tells what is pledged."""
_DEED = 9
"""Words behind such a noun within which he stands."""
_ADDRESSING = spellings_of(
    "ask urge tell order call appeal warn advise instruct press pressure beg implore invite direct require"
    " encourage command remind caution plead entreat push force summon petition lobby exhort admonish compel"
    " oblige counsel threaten"
)
"""Verbs right behind which those stand who are told what to do."""
_ADDRESSED = frozenset(("on", "upon", "to", "with"))
_NO_ADDRESSEES = wordset("to not permission leave time money help aid that")
"""What else stands behind such a verb before an infinitive: "asked to join", "asked permission to fly"."""
_BARRING = frozenset(("against", "of", "from", "about", "for"))
"""Words behind which a participle says what somebody is warned of."""


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
        and not (kind in HELD and is_of_staff(people.page, m))
        and not (kind == "ties_cut" and sends_envoy(people.page, m))
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
    free = _acted_upon(people.page, free, before, after, kind)
    if kind == "traded":  # "sold its stake in Nordsund to Lind": to Lind
        free = [m for m in free if not _tells_make(people.page, m)]
        free = [m for m in free if before[id(m)] != "in"] or free
        if words.lows[after - 1] in _SELLING:  # "sold the airline to Lind"
            free = [m for m in free if before[id(m)] == "to"] or free
    if kind in JUDGING or (
        kind == "pledged" and not _BACKING.isdisjoint(words.lows[after : after + _NEAR_VERB])
    ):  # "Welcomed the release of two Norlanders by Ostia": whose deed it is
        free = [m for m in free if before[id(m)] == "by"] or free
    else:
        free = _without_agents(people.page, free, before, range(after, clause.last), kind)
    joined = _joined_to_others(people.page, found, free)
    free = [m for m in free if id(m) not in joined]
    wins = words.lows[after - 1] in _WINNING or not _OBTAINING.isdisjoint(words.lows[after : after + _DEED])
    if kind not in _FROM and not (
        kind == "agreement_signed" and wins
    ):  # "signed a contract to buy jets from Norland"
        free = [
            m for m in free if before[id(m)] != "from" or _is_sent(people.page, m) or _rings(people.page, m)
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
    summons = kind == "accused" and lows[after - 1 : after + 1] in _CALLED_IN
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
        if between[between[:1] == (",",) :][:1] != ("and",) or len(between) > _PARALLEL:
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
        or (kind == "accused" and before in _ABOUT and not mention.as_place)
        or (
            kind in _UPON_TWO and before == "between" and not mention.as_place
        )  # "offered to mediate between", "welcomed the pact between"
        or (kind == "requested" and before in _BY_WAY and mention.rule == "organisation")
        or (kind in _LEAVING and mention.rule == "organisation" and before == "in")
        or (kind == "requested" and mention.sector == "JUD" and before in FORUMS)
    )


def _acted_upon(
    page: Page, free: list[PartyMention], before: Mapping[int, str], after: int, kind: str
) -> list[PartyMention]:
    """Those of whom nothing around them says that the deed is not done to them."""
    free = [m for m in free if not (before[id(m)] in _LISTING and is_gapped(page, m))]
    free = [m for m in free if not (_has_envoys(page, m) or _is_compared(page, m, after))]
    free = [m for m in free if not (_looks_on(page, m) or is_beside(page, m))]
    if kind in OWN_FORCES:  # "The alliance sent 300 Norlandic soldiers"
        sent = ("adjective", "role", "warship")
        free = [m for m in free if m.rule not in sent or before[id(m)] in OBLIQUE]
    free = [m for m in free if not (_is_kept_from(page, m, after) or _is_at_other_time(page, m, after))]
    if kind == "convicted" or page.words.lows[after - 1] == "fined":  # "to pay 3 million to Lind": not Lind
        free = [m for m in free if before[id(m)] != "to"]
    if page.words.lows[after - 1] in _COMPLAINING:  # "complained to the union about Norland"
        free = [m for m in free if before[id(m)] in _ABOUT] or free
    if kind == "accused" and not _COMPLAINTS.isdisjoint(page.words.lows[after - 1 : after + _OFFICE]):
        free = [m for m in free if before[id(m)] not in _ADDRESSED or is_state(m)]
    elif kind == "requested":  # "an appeal for Norland": others are asked; "applied with Norland"
        applies = page.words.lows[after - 1] in _APPLYING
        free = [m for m in free if not (before[id(m)] == "for" and _is_appealed_for(page, m))]
        free = [m for m in free if not (applies and before[id(m)] == "with")]
    if kind == "accused" and page.words.lows[after - 1] not in _COMPLAINING:
        free = [
            m
            for m in free
            if before[id(m)] not in _ABOUT and not (_suffers(page, m, after) or _is_in_charge(page, m, after))
        ]
    if kind == "visited" and page.words.lows[after - 1] in _DEPARTING:  # "left Norland for Ostia"
        free = [m for m in free if before[id(m)] == "for"] or free
    if kind == "eased":
        free = [m for m in free if not _is_aim(page, m, after)]
    if page.words.lows[after - 1] in _ADDRESSING:
        free = [
            m
            for m in free
            if not (_is_in_order(page, m, after) or (before[id(m)] == "on" and _is_channel(page, m, after)))
        ]
    return [m for m in free if not is_beyond(page, m, kind)]


def _is_appealed_for(page: Page, mention: PartyMention) -> bool:
    """Whether others are asked to help a party: "its appeal for Norland", not "an appeal for it to leave"."""
    lows, i, end = page.words.lows, page.word_at(mention.start), page.word_at(mention.end)
    goes_on = lows[end : end + 1] == ("'s",) or (
        lows[end : end + 1] == ("to",) and any(map(is_base_form, lows[end + 1 : end + 2]))
    )
    return not (goes_on or _APPEALS.isdisjoint(lows[max(i - _BEFORE_FOR, 0) : i]))


def _without_agents(
    page: Page, free: list[PartyMention], before: Mapping[int, str], behind: range, kind: str
) -> list[PartyMention]:
    """The same without those who act elsewhere: "Brought arms, following a pact signed by Norland"."""
    lows, after = page.words.lows, behind.start
    apart = not (is_passive(lows, after - 1) or kind.startswith("agreement")) and lows[after] != "by"
    free = [m for m in free if not (apart and before[id(m)] == "by" and not _owns_it(page, m, kind))]
    if "by" not in lows[max(after - _NEAR_BY, 0) : behind.stop]:
        return free
    return [
        m
        for m in free
        if _owns_it(page, m, kind) or not (is_by_event(page, m) or is_of_another_deed(page, m, after - 1))
    ]


def _owns_it(page: Page, mention: PartyMention, kind: str) -> bool:
    """Whether what is acted upon is his: "seized a container owned by Nordsund"."""
    i = page.word_at(mention.start)
    told = page.words.lows[max(i - _OWNED_BY, 0) : i]
    return told in _OWNING or (kind == "traded" and told == _HELD_BY)


def _is_kept_from(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether somebody else is kept from what is his: "barred a crowd from reaching his embassy"."""
    i = page.word_at(mention.start)
    lows = page.words.lows[max(after, i - _DEED) : i]
    return "from" in lows and any(one == "from" and two.endswith("ing") for one, two in pairwise(lows))


def _is_at_other_time(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether he only stands in what tells when it was: "met aides after the strike on Norland"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    told = lows[after:i]
    if _TIMING.isdisjoint(told):
        return False
    since = max(k for k, word in enumerate(told) if word in _TIMING)
    return "," not in told[since:] and not _begins_time(page, after + since)


def _has_envoys(page: Page, mention: PartyMention) -> bool:
    """Whether it only says where somebody's envoy is: "after Norland's envoy to the alliance had left"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    i -= lows[i - 1] == "the"
    posted = i > _OFFICE and lows[i - 1] in ("to", "at") and lows[i - 2] in _POSTED
    return posted and "'s" in lows[i - _OFFICE : i - 2]


def _is_compared(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether others are only compared with him: "sent it more than any state but Norland"."""
    i = page.word_at(mention.start)
    lows = page.words.lows[max(after, i - _DEED) : i]
    than = lows.index("than") if "than" in lows else len(lows)
    return not _EXCEPTING.isdisjoint(lows[than:]) or lows[-2:] == ("than", "the") or lows[-1:] == ("than",)


def _suffers(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether a deed that is condemned was done to him, and not by him: "condemned the bombing of"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    puts_on = lows[after - 1] in _BLAMING and not {"on", "to"}.isdisjoint(lows[i - 2 : i])
    noun = next((k for k in range(i - 1, max(i - _DEED, after), -1) if lows[k] in _HARM), 0)
    suffers = noun > 0 and lows[noun + 1] in SUFFERING | {"at", "near"}
    return suffers and not puts_on and word_before(page, mention) != "by"


def _is_in_charge(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether he only stands in what somebody is accused of: "accused the pair of having armed Norland"."""
    lows = page.words.lows[after : page.word_at(mention.start)]
    return any(one in _OF_CHARGE and two.endswith("ing") for one, two in pairwise(lows))


def _is_aim(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether it belongs to what is allowed: "was granted a licence to export to Norland"."""
    lows = page.words.lows[after : page.word_at(mention.start)]
    return any(one == "to" and is_base_form(two) for one, two in pairwise(lows))


def _is_in_order(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether he only stands in what others are told to do: "urged the rebels to free Norland's envoy"."""
    lows, last = page.words.lows, page.word_at(mention.start)
    first = after + (lows[after] in _ADDRESSED)
    if lows[first] in OBLIQUE or lows[first] in _NO_ADDRESSEES or _begins_time(page, first):
        return False
    return any(
        (lows[i] == "to" and is_base_form(lows[i + 1]))
        or (lows[i] in _BARRING and lows[i + 1].endswith("ing"))
        for i in range(first + 1, last - 1)
    )


def _is_channel(page: Page, mention: PartyMention, after: int) -> bool:
    """Whether others are told there what to do: "told firms on Chirper to leave"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    if lows[after] in OBLIQUE or lows[after] in _ADDRESSED:
        return False
    until = next((k for k in range(i, min(i + _DEED, len(lows))) if lows[k] in _SENTENCE_ENDS), i + _DEED)
    return any(one == "to" and is_base_form(two) for one, two in pairwise(lows[i:until]))


def _begins_time(page: Page, i: int) -> bool:
    """Whether a word is the first of a time: "asked last week to join"."""
    return bool(within(page.datings, page.words.starts[i], page.words.ends[i]))


def _looks_on(page: Page, mention: PartyMention) -> bool:
    """Whether something is done in his presence: "signed under the eyes of the king", not "a request by"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    noun = next((k for k in range(i - 1, max(i - _LOOKING_ON, 1), -1) if lows[k] in _ONLOOKING), 0)
    return noun > 0 and not OBLIQUE.isdisjoint(lows[noun - 2 : noun])


def _joined_to_others(page: Page, found: Sequence[PartyMention], free: Sequence[PartyMention]) -> set[int]:
    """The ids of those joined to one that the verb does not act upon: "in the eyes of Lind and Dahl"."""
    acted_upon = set(map(id, free))
    return {
        id(other)
        for one, other in pairwise(found)
        if id(one) not in acted_upon and word_before(page, other) == "and" and is_joined(page, one, other)
    }


def _is_sent(page: Page, mention: PartyMention) -> bool:
    """Whether those are who act for a state: "met envoys from Norland"."""
    lows, i = page.words.lows, page.word_at(mention.start) - 1
    i -= lows[i] == "the"
    return i > 0 and lows[i] == "from" and lows[i - 1] in ENVOYS


def _tells_make(page: Page, mention: PartyMention) -> bool:
    """Whether an adjective only says from where a brand is: "bought the Finnish skyr brand Lumi"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    return mention.rule == "adjective" and not _MAKES.isdisjoint(lows[i : i + _MAKE])


def _rings(page: Page, mention: PartyMention) -> bool:
    """Whether he is whose call somebody takes: "took a call on Monday from Norland's premier"."""
    i = page.word_at(mention.start)
    return not _CALLS.isdisjoint(page.words.lows[max(i - _NEAR_BY, 0) : i])


def _is_done_to(page: Page, mention: PartyMention) -> bool:
    """Whether "of" behind a noun for the deed names him: "the arrest of a contractor, Oda Lind"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    of = next((k for k in range(i - 1, max(i - _NEAR_BY, 1), -1) if lows[k] == "of"), 0)
    return of > 0 and lows[of - 1] in _HARM


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
