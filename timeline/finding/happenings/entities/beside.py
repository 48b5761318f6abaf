"""What stands beside a party: the word before it, whose it is, where, and who is joined to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.before import (
    COMPOUND,
    DESCRIBING,
    NOUN,
    OBLIQUE,
    OFFICES,
    OWNING,
    describes_firm,
    word_before,
)
from timeline.finding.happenings.entities.callings import STATE_SECTORS
from timeline.finding.happenings.page import within
from timeline.finding.inflection import PARTICIPLE_ENDINGS, can_be_participle, spellings_of
from timeline.finding.parties import name_of
from timeline.finding.regex import regex
from timeline.finding.words import AUXILIARIES, DETERMINERS, RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = [
    "FIGURES",
    "THOSE_OF",
    "comes_from",
    "describes",
    "group",
    "has_envoy",
    "is_among_those",
    "is_apposed",
    "is_counted",
    "is_deed_by",
    "is_excepted",
    "is_gapped",
    "is_held",
    "is_joined",
    "is_of_office",
    "is_of_staff",
    "is_of_subject",
    "is_other",
    "is_place",
    "is_state",
    "is_with",
    "key",
    "left_it",
    "owns",
    "states_of",
    "unique",
]

_SOME = wordset("many some most several few ordinary fellow young old poor rich local angry jobless elderly")
_COUNTS = frozenset(("hundred", "thousand", "million", "dozen"))
_HOSTS_OF = tuple(
    (many, "of")
    for many in ("hundreds", "thousands", "dozens", "millions", "scores", "group", "number", "crowd")
)
"""What says that so many of a people are told of: "many", "thousands of"."""
_NO_NOUNS = AUXILIARIES - {"'s"} | RELATIVES
"""Words of clauses, which are in no apposition."""
_ENDS_PHRASE = frozenset((",", "and", ".", ";"))
_LONG_APPOSED = 11
"""Words between two who are joined, of whom the first is said who he is."""
_APPOSED = 60
"""Characters within which an apposition ends."""
_APPOSITION = regex(
    r",\s(?:(?:(?:now|then|aged)\s)?\d{1,2}"
    r"|(?:an?|the|one of|two|three|both|its|his|her)\s[A-Za-z][^,;:]*),?\s"
)
_BODY = regex(
    r"\s(?:militia|group|movement|rebels|fighters|faction|party|company|firm|bank|union|guerrillas|authorities|government"
    r"|regime|rulers|leadership|charity|agency),?\s?"
)
"""Nouns behind a name that say what its bearer is."""
_PEOPLE = regex(r"(?:\s[a-z]{2,15}){1,2},?\s?")
_SEVERAL = wordset(
    "states countries nations governments members allies donors partners neighbours neighbors powers"
    " companies firms banks lenders insurers airlines carriers retailers makers carmakers producers suppliers"
    " investors shareholders creditors bidders rivals groups organisations organizations charities agencies"
    " unions parties bodies institutions regulators universities signatories economies"
)
"""Nouns for many who act, of whom some are named behind "including"."""
_BEARERS = wordset(
    "official lawmaker legislator judge prosecutor soldier policeman spy businessman politician candidate"
    " dissident activist journalist doctor student refugee"
)
"""Nouns for one person of a state, whose name a comma parts from it."""
_POSTS = OFFICES | wordset(
    "spokesman spokeswoman spokesperson commissioner minister mayor senator officer official analyst"
    " economist editor coach engineer attorney lawyer agent administrator coordinator"
    " vice-president co-founder"
)
"""Offices and trades that stand between whose they are and who has them."""
_STAFF = _POSTS | wordset(
    "managers directors executives employee employees worker workers trader traders engineers officers"
    " accountant accountants clerk clerks staff chairmen owners officials bosses boss supervisor supervisors"
    " consultant banker bankers salesman broker brokers"
)
"""Those of a firm who are held and convicted for themselves."""
_FOREMOST = regex(
    r"(?:'s|’s|'|’)\s(?:(?:two|three|four|five|six|ten|many|few|more)\s)?"
    r"(?:(?:[a-z]+-)*[a-z]+est|(?:[a-z]+-)?most|best|worst|only|leading|main|top|first|major|big|oldest)[\w-]*"
    r"(?:\s[\w-]+){1,5},"
)
"""What one is among those of a state or firm, in words between commas: "Norland's largest baker,"."""
_ONE_AMONG = regex(
    r",\s(?:(?:once|still|now|then|also|perhaps|probably|arguably)\s)?(?:(one\sof|among|part\sof|some\sof)\s)?(?:the\s)?\Z"
)
"""What stands before that: "Nordsund, one of Norland's largest bakers,"."""
_AMONG = 24
"""Characters before the state within which it begins."""
_OWNED = frozenset(("'s", "’s", "s'", "s’"))
_OWNED_BEHIND_S = frozenset(("' ", "’ "))
_AT_BODIES = wordset("ambassador envoy representative mission delegation delegate")
"""Whom a state has at an organisation."""
_DIPLOMATS = frozenset(("diplomat", "diplomats"))
_WHERE_POSTED = frozenset(("at", "in", "to"))
"""What stands between diplomats and those to whom others send them."""
_OWNERS = frozenset(("'s", "its", "his", "her", "their"))
_HIRED = frozenset(("hired", "employed", "sent", "commissioned", "led", "headed"))
"""What makes those who act those of whoever stands behind "by": "engineers hired by Nordsund"."""
_RELATED = wordset(
    "partner parent owner affiliate ally unit sponsor rival counterpart predecessor successor deputy"
    " colleague wife husband brother sister son daughter opponent foe challenger adversary adviser advisor"
    " aide mentor protégé"
)
"""Nouns for one who has to do with another: "its partner, Nordsund"."""
_SENT = wordset(
    "soldiers troops peacekeepers rescuers doctors medics engineers officials diplomats ministers envoys"
    " delegates delegations negotiators inspectors experts warships ships vessels aircraft jets planes"
    " helicopters warplanes team teams crew crews forces officers monitors observers firefighters members"
    " delegation mission squad unit lorries trucks convoy investigators police prosecutors detectives agents"
    " lawmakers judges auditors transports airlifters frigates destroyers tankers nurses surgeons paramedics"
    " instructors advisers advisors trainers paratroopers marines sailors pilots battalion battalions"
    " ambassadors ambassador envoy legislators senators parliamentarians leaders chiefs generals commanders"
    " representatives emissaries mediators negotiator mediator delegate leadership"
)
"""Those who are where they are because somebody sent them."""
_SPEAKING_FOR = wordset("negotiators negotiator representatives delegates commissioners")
"""Those who act for whoever they are "for"."""
_WITH = (
    ("alongside",),
    ("as", "well", "as"),
    *((word, "with") for word in ("together", "along", "jointly")),
    *(
        ("in", word, "with")
        for word in ("cooperation", "co-operation", "collaboration", "coordination", "conjunction", "concert")
    ),
    *(("in", word, "with") for word in ("partnership", "tandem", "league", "unison")),
)
"""What joins others to a subject: "Norland, together with Ostia, left"."""
_ONCE = frozenset(("former", "ex", "ex-", "retired"))
"""Words before a firm behind which somebody stands who is no longer with it."""
_DOING = wordset(
    "carrying representing waving bordering opposing backing advising defending monitoring guarding"
    " facing transporting bearing flying demanding escorting overlooking separating banning"
    " criticising criticizing accusing promoting celebrating commemorating fleeing besieging occupying"
    " targeting smuggling supplying commanding controlling shelling calling supporting protecting fighting"
    " attacking visiting leaving entering crossing owning using seeking serving"
)
"""Participles behind a noun whose object is not whoever acts: "a union representing Norland's guards"."""
_NO_HEADS = DETERMINERS | AUXILIARIES | OBLIQUE | {"and", "but", "or", "not", "newly", "s"}
_DESCRIPTION = 6
"""Words between such a participle and its object."""
_EVERY = wordset("all every each no none nobody everybody everyone anyone anybody nothing everything")
"""Words behind which "but" takes somebody out."""
_ACTING_FOR = _SENT | wordset(
    "rebels guerrillas fighters militants insurgents separatists government governments leader leaders"
    " president presidents premier premiers minister king queen emir sultan chancellor ambassador ambassadors"
    " envoy representative representatives army armies commander commanders"
)
"""Those by whom a state or a movement acts."""
_OF_FIRMS = frozenset(("executives", "managers", "directors", "lawyers", "bosses"))
_FEW = frozenset(("two", "three", "four", "five", "six", "several", "some"))
"""How many there are of whom a name tells."""
_LONG_JOINED = 8
"""Words at most between two whose people are joined."""
THOSE_OF = (("those", "of"), ("that", "of"))
"""What stands for the same things of others: "its ships, together with those of Norland"."""
_WITH_ENDS = frozenset(some[-1] for some in _WITH)
_WITH_REACH = 6
"""Words before a party within which that stands."""
_FAR = 40
"""Characters between a word for a state and the clause about those that it describes."""
_GIVING_TO = spellings_of(
    "give lend grant offer promise pay send sell owe award hand loan advance allot pledge deny guarantee"
)
"""Verbs right behind which stands whoever is given something."""
_DOLLARS = frozenset(("us", "a", "c", "nz", "hk", "s"))
"""What stands before "$" of whose dollars they are."""
_AS_MUCH = (("the", "same", "sum"), ("the", "same", "amount"))
"""What tells a sum again."""
FIGURES = wordset("revenue revenues sales turnover earnings profit profits losses shares orders output")
"""What is told of a firm without its name: "Sales fell", "net profit"."""
_SHARE = 2
"""Words before a firm that tell its shares or figures."""
_SHARES = (("shares", "in"), ("stock", "in"), ("shareholders", "in"), ("stake", "in"), ("holding", "in"))
_OF_A_STATE = 4
"""Words at most by which a firm is of a state and joined to another: "of South Korea and"."""
_PERSONS_BY = frozenset(("person", "capitals", "office", "title"))
"""Rules by which names are found that a person may have."""
_OFFICES = ("minister", "president", "premier", "chancellor", "king", "emir")
"""How what "the minister" means ends."""
_APPOSING = ((",", "the"), (",", "a"), (",", "an"))
"""What opens words that say who the person before them is."""
_LIKE_ADJECTIVES = frozenset(("US", "U.S.", "UK", "U.K.", "UAE"))
"""Short names of states that stand before a noun as adjectives do."""
_DESCRIBING = ((",", "a"), (",", "an"))
_WHENCE = frozenset(("seat", "adjective", "name"))
"""Rules of words that say whence a firm is that is described behind its name."""
_AND_OF = (("and", "of"), (",", "and", "of"))
"""What joins two of whom something is: "the leaders of Norland and of Ostia"."""
_COMMA_OF = (",", "of")
"""The same between the first of more."""
_JOINTS = wordset(
    ", and nor but also later & the 's or a an its his her their as well neighbour neighbor ally partner"
    " rival"
)


def is_place(page: Page, mention: PartyMention) -> bool:
    """Whether the words say where, or name a place and nobody who acts."""
    here = within(page.places, mention.start, mention.start + 1)
    return mention.as_place or (mention.code is None and bool(here))


def is_of_office(page: Page, mention: PartyMention, following: PartyMention) -> bool:
    """Whether a name only says of what the office is that the next one has: "Nordsund chairman Oda Lind"."""
    if mention.code is not None or following.start - mention.end > _FAR:
        return False
    if following.rule == "title":
        return (
            following.start <= mention.end + 1
        )  # "Nordsund Steel chairman Oda Lind": "Steel" may be of the title
    between = page.words.lows[page.word_at(mention.end) : page.word_at(following.start)]
    between = between[:-1] if between[-1:] == (",",) else between  # "The Nordsund chairman, Oda Lind, left"
    return 0 < len(between) < NOUN and between[-1] in _POSTS and all(map(str.islower, between))


def has_envoy(page: Page, mention: PartyMention) -> bool:
    """Whether a body only says where others have somebody: "its UN ambassador", "a diplomat at the UN"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    at = i - 1 - (i > 0 and lows[i - 1] == "the")
    if at > 0 and lows[at] in _WHERE_POSTED and lows[at - 1] in _DIPLOMATS:
        return True
    told = lows[i : page.word_at(mention.end) + 1]
    if is_state(mention) or mention.person or _AT_BODIES.isdisjoint(told):
        return False
    return i > 0 and lows[i - 1] in _OWNERS


def is_counted(page: Page, mention: PartyMention) -> bool:
    """Whether so many people are told of, who do not act for their state: "1,300 Somalis", "many Somalis"."""
    if mention.rule != "people":
        return False
    i, lows = page.word_at(mention.start), page.words.lows
    if i == 0:
        return False
    return (
        lows[i - 1][0].isdigit()
        or lows[i - 1] in _SOME
        or lows[i - 1] in _COUNTS
        or lows[max(i - 2, 0) : i] in _HOSTS_OF
    )


def is_excepted(page: Page, mention: PartyMention) -> bool:
    """Whether others act and not he: "Not Norland but Ostia left", "All members but Norland left"."""
    before = word_before(page, mention)
    if before != "but":
        return before == "not" or left_it(page, mention) or _only_describes(page, mention)
    i = page.word_at(mention.start)
    return not _EVERY.isdisjoint(page.words.lows[max(i - _WITH_REACH, 0) : i])


def left_it(page: Page, firm: PartyMention) -> bool:
    """Whether somebody acts who worked there once: "a former Nordsund trader founded it"."""
    lows, i = page.words.lows, page.word_at(firm.start)
    behind = page.words.forms[page.word_at(firm.end) : page.word_at(firm.end) + 1]
    is_firm = firm.rule in ("capitals", "company") and firm.code is None
    return is_firm and i > 0 and lows[i - 1] in _ONCE and behind != () and behind[0].islower()


def _only_describes(page: Page, mention: PartyMention) -> bool:
    """Whether he stands in what says which those are who act: "states bordering Norland closed roads"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    for k in range(i - 1, max(i - 1 - _DESCRIPTION, 0), -1):
        if lows[k] in _DOING:
            return lows[k - 1].isalpha() and lows[k - 1] not in _NO_HEADS
        if not lows[k].isalpha() or lows[k] in OBLIQUE:
            break
    return False


def is_gapped(page: Page, mention: PartyMention) -> bool:
    """Whether it does again what stands before: "Norland pledged 6 million euros and Ostia 25 million"."""
    i, lows = page.word_at(mention.end), page.words.lows
    if i >= len(lows) or word_before(page, mention) not in ("and", ","):
        return False
    i += lows[i] in _DOLLARS and lows[i + 1 : i + 2] == ("$",)
    is_sum = lows[i][0].isdigit() or lows[i] in "$€£" or lows[i : i + 3] in _AS_MUCH
    return is_sum and not _is_given_too(page, mention)


def _is_given_too(page: Page, mention: PartyMention) -> bool:
    """Whether it gets what those do who stand before it: "lent Norland and Ostia 6 million euros"."""
    near = within(page.parties, mention.start - _FAR, mention.end)
    first = next((m for m in near if word_before(page, m) in _GIVING_TO), mention)
    return first is not mention and mention in group(page, near, first)


def is_state(mention: PartyMention) -> bool:
    """Whether a party is a state as such, and nobody who acts for one."""
    return mention.code is not None and mention.code == mention.country and not mention.person


def is_of_staff(page: Page, mention: PartyMention) -> bool:
    """Whether one of its people is told of, and not the firm: "two managers of Nordsund were held"."""
    if mention.code is not None or mention.person:
        return False
    lows, i = page.words.lows, page.word_at(mention.start)
    if owns(page, mention):
        end = page.word_at(mention.end)
        return not _STAFF.isdisjoint(lows[end : end + NOUN + 1])
    before = word_before(page, mention)
    if before not in ("of", "at", "from"):
        return False
    while lows[i] != before:
        i -= 1
    return lows[i - 1] in _STAFF


def states_of(mentions: Mentions) -> Mentions:
    """The same, with the state of every person who acts for one: parliaments are not the presidents'."""
    return unique(
        [
            replace(m, name=name_of(m.code), person=None)
            if m.person and m.code and m.code == m.country
            else m
            for m in mentions
        ]
    )


def comes_from(page: Page, firm: PartyMention, state: PartyMention) -> bool:
    """Whether a firm is said to be of a state: "Hanlim of South Korea"."""
    return firm.code is None and page.text[firm.end : state.start].lstrip("*_") in (" of ", " of the ")


_ABOUT_AS_MANY = (
    ("more", "than"),
    ("fewer", "than"),
    ("less", "than"),
    ("up", "to"),
    ("close", "to"),
    ("many", "as"),
)
"""Words before a count: "more than a dozen soldiers from Norland"."""
_AIDES = frozenset(("adviser", "advisor", "advisers", "advisors", "aide", "aides", "assistant", "counsel"))
"""Those who act for whoever stands behind "to"."""


def is_of_subject(page: Page, mention: PartyMention, clause: Clause) -> bool:
    """Whether it owns the subject and no place: "the navy of Norland", not "near the port of Norland".

    Those who are sent are also "from" it: "doctors from Norland".
    """
    before = word_before(page, mention, clause)
    if before == "for" and _is_for(page, mention):
        return True
    if before not in ("of", "from"):
        k = page.word_at(mention.start)
        if before == "to" and k > clause.first + 1:  # "an adviser to Norland's premier"
            at = k - 1 - (page.words.lows[k - 1] != "to")
            return page.words.lows[at - 1] in _AIDES
        return before == "by" and not _HIRED.isdisjoint(page.words.lows[max(k - NOUN, clause.first) : k])
    lows, i = page.words.lows, page.word_at(mention.start) - 1
    while lows[i] != before and i > clause.first:  # "doctors of the relief group Open Hands"
        i -= 1
    sent = lows[i - 1] in _SENT
    if before == "from" and not sent:
        return False
    return not any(
        lows[k] in OBLIQUE
        and not (sent and (lows[k + 1][0].isdigit() or lows[k - 1 : k + 1] in _ABOUT_AS_MANY))
        for k in range(max(i - NOUN, clause.first + 1), i)
    )


def is_deed_by(page: Page, mention: PartyMention, first: int) -> bool:
    """Whether a subject is what somebody does: "a decree by Norland", not "a ship built by Norland"."""
    lows, by = page.words.lows, page.word_at(mention.start) - 1
    while lows[by] != "by" and by > first:
        by -= 1
    noun = lows[by - 1]
    told = noun.isalpha() and not (noun.endswith(PARTICIPLE_ENDINGS) or can_be_participle(noun))
    return told and by - first > 1 and not owns(page, mention) and OBLIQUE.isdisjoint(lows[first:by])


def is_with(page: Page, mention: PartyMention) -> bool:
    """Whether somebody is joined to a subject: "Norland, together with Ostia", "Norland as well as Ostia"."""
    i = page.word_at(mention.start)
    return _is_with(page.words.lows[max(i - _WITH_REACH, 0) : i])


def is_among_those(page: Page, mention: PartyMention, clause: Clause) -> bool:
    """Whether it is one of several whom a clause is about: "Several states, including Norland, ..."."""
    lows, i = page.words.lows, page.word_at(mention.start) - 1
    i -= lows[i] == "the"
    if lows[i] != "including":
        return False
    i -= 1 + (lows[i - 1] == ",")
    return i >= clause.first and lows[i] in _SEVERAL


def _is_with(words: Sequence[str]) -> bool:
    """Whether words end with what joins others to a subject."""
    if _WITH_ENDS.isdisjoint(words[-_WITH_REACH + 1 :]):
        return False
    told = tuple(word for word in words if word not in ("the", ","))
    told = told[:-2] if told[-2:] in THOSE_OF else told
    return any(told[-len(some) :] == some for some in _WITH)


def _is_for(page: Page, mention: PartyMention) -> bool:
    """Whether those act who speak for it: "negotiators for Norland"."""
    lows, i = page.words.lows, page.word_at(mention.start) - 1
    i -= lows[i] == "the"
    return i > 0 and lows[i] == "for" and lows[i - 1] in _SPEAKING_FOR


def is_held(page: Page, mention: PartyMention) -> bool:
    """Whether a firm's shares or figures are told of: "shares in Norland Lines", "sales at the brewer"."""
    i = page.word_at(mention.start)
    if mention.code is not None or i < _SHARE:
        return False
    held, held_in = page.words.lows[i - _SHARE : i]
    return (held, held_in) in _SHARES or (held_in == "at" and held in FIGURES)


def owns(page: Page, mention: PartyMention) -> bool:
    """Whether something belongs to it: "Norland's", "Lind Foods'"."""
    behind = page.text[mention.end : mention.end + 2]
    return behind in _OWNED or (behind in _OWNED_BEHIND_S and page.text[mention.end - 1] == "s")


def is_apposed_owner(page: Page, mention: PartyMention) -> bool:
    """Whether it only says of whose somebody is one: "Nordsund, Norland's largest baker,".

    Or "Nordsund, one of Norland's bakers,", but not "the ship, one of Norland's best,", which is Norland's.
    """
    if not owns(page, mention):
        return False
    before = _ONE_AMONG.search(page.text, mention.start - _AMONG, mention.start)
    if before is None or _FOREMOST.match(page.text, mention.end) is None:
        return False
    return before[1] is None or page.words.forms[page.word_at(before.start()) - 1][:1].isupper()


def is_apposed(page: Page, mention: PartyMention, place: int) -> bool:
    """Whether the words up to a relative clause say what a party is: "Nils Dahl, a banker who"."""
    return place - mention.end < _APPOSED and _APPOSITION.fullmatch(page.text, mention.end, place) is not None


def describes(page: Page, mention: PartyMention, place: int) -> bool:
    """Whether it says who those are that a clause is about: "Dutch crews, who", "the Hizb militia, which"."""
    if _BODY.fullmatch(page.text, mention.end, place):
        return True
    if mention.rule != "adjective" or place - mention.end > _FAR:
        return False
    return _PEOPLE.fullmatch(page.text, mention.end, place) is not None


def group(page: Page, mentions: Sequence[PartyMention], first: PartyMention) -> Mentions:
    """A mention and those joined to it: "A, B and C"."""
    group, end = [first], first.end
    for mention in mentions[list(mentions).index(first) + 1 :]:
        between = _behind_brackets(page.words.lows[page.word_at(end) : page.word_at(mention.start)])
        if mention.start == end + 1 and page.text[end] == "-":
            group.append(mention)
            end = mention.end  # "the Polish-Ukrainian battalion"
        elif between == ("of",) and group[-1].person and mention.code == group[-1].code:
            end = mention.end  # "Oda Lind of Norland and Jan Dahl"
        elif comes_from(page, group[-1], mention) and is_state(mention) and not owns(page, mention):
            end = mention.end  # "Nordsund of Norland and Skov"
        elif between == ("(",):
            end = mention.end  # "Oda Lind (Greens) and Jan Dahl"
        elif between == _COMMA_OF and word_before(page, group[-1]) != "of":
            break  # "Nordsund, of Norland"
        elif _is_head_of(page, group[-1], mention):
            group[-1], end = mention, mention.end  # "the head of Nordsund, Oda Lind, left"
        elif _is_in_apposition(page, group[-1], mention, between):
            continue  # "Norland, a member of the Union, and Ostia"
        elif (
            _is_apposed_and(between)
            or mention.start < end
            or (len(between) < 6 and (_joins(between) or between in _AND_OF or between == _COMMA_OF))
            or _lists_persons(page, group[-1], mention, between)
            or _joins_people(between)
        ):
            group.append(mention)
            end = mention.end
        else:
            break
    return unique(group)


def _behind_brackets(between: Sequence[str]) -> Sequence[str]:
    """Words between two names without the brackets that open them: "Oda Lind (NCP) | and Jan Dahl".

    "And the leader known as Dahl" joins him as "and the leader, Dahl" does.
    """
    if between[-2:] == ("known", "as") and "and" in between:
        between = (*between[:-2], ",")
    if between[:1] == (")",):
        return between[1:]
    closed = between[:1] == ("(",) and between[2:3] == (")",)
    return between[3:] if closed else between


def _is_head_of(page: Page, body: PartyMention, head: PartyMention) -> bool:
    """Whether a name between commas is that of who heads what stands before: "the head of Nordsund".

    Or of the one of a state who has no part in its government: "a Danish lawmaker, Oda Lind,".
    """
    lows, i, k = page.words.lows, page.word_at(body.start), page.word_at(head.end)
    if page.text[body.end : head.start] != ", " or lows[k : k + 1] != (",",) or head.code is not None:
        return False
    if body.rule == "role" and lows[page.word_at(body.end) - 1] in _BEARERS:
        return head.rule == "capitals"
    i -= lows[i - 1] == "the"
    return i > 1 and lows[i - 1] == "of" and (lows[i - 2] in _POSTS or lows[i - 2] in _RELATED)


def _lists_persons(page: Page, one: PartyMention, other: PartyMention, between: Sequence[str]) -> bool:
    """Whether persons are listed by whose they are: "Norland's Oda Lind, Ostia's Jan Dahl and ..."."""
    if len(between) > _OF_A_STATE or not (one.rule in _PERSONS_BY and other.rule in _PERSONS_BY):
        return False
    i = page.word_at(other.end)
    if between[:1] == ("of",) and between[-1:] == (",",):
        return page.words.lows[i : i + 1] == ("of",)  # "Oda Lind of Norland, Jan Dahl of Ostia and ..."
    owned = between[:1] == (",",) and between[-1:] == ("'s",)
    return owned and page.words.lows[i : i + 1] in ((",",), ("and",))


def _is_apposed_and(between: Sequence[str]) -> bool:
    """Whether words say who the one before them is and join another: "Jan Dahl, the mayor, and Oda Lind"."""
    between = between[:-1] if between[-1:] == ("the",) else between
    return between[-2:] == (",", "and") and len(between) <= _LONG_APPOSED and _opens_apposition(between[:-2])


def _opens_apposition(told: Sequence[str]) -> bool:
    """Whether words behind a name say who or what that is: ", the mayor", ", Norland's ally"."""
    opens = told[:1] == (",",) and (told[1:2] != () and (told[1] in OWNING or "'s" in told))
    return opens and "," not in told[1:] and _NO_NOUNS.isdisjoint(told)


def _is_in_apposition(page: Page, one: PartyMention, mention: PartyMention, between: Sequence[str]) -> bool:
    """Whether a name stands in what is said of the one before: ", a foe of Ostia,", ", Ostia's ally,".

    Or the state from where a person is: "Jan Dahl, the Ostian doctor".
    """
    if one.rule in _PERSONS_BY and between in _APPOSING and _tells_whence(mention):
        return True
    if one.rule in _PERSONS_BY and mention.rule == "definite" and between == (",",):
        return page.text.endswith(_OFFICES, mention.start, mention.end)  # "Jan Dahl, the minister, left"
    if between in _DESCRIBING and mention.rule in _WHENCE and not owns(page, mention):
        return True  # "Nordsund, an Oslo fund"
    if between[-1:] != () and between[-1] in OBLIQUE:
        return _opens_apposition(between)
    if between != (",",) or not owns(page, mention):
        return False
    i = page.word_at(mention.end)
    behind = page.words.lows[i : i + _LONG_APPOSED]
    return next((word for word in behind if word in _ENDS_PHRASE), "") in (",", ".")


def _tells_whence(mention: PartyMention) -> bool:
    """Whether a word for a state may only say from where one is: "the Ostian doctor", not "minister"."""
    return mention.rule == "adjective" or (mention.rule == "role" and mention.sector not in STATE_SECTORS)


def is_attributive(page: Page, mention: PartyMention) -> bool:
    """Whether a name stands before a noun as an adjective would: "an EU loan", "the US embargo"."""
    if mention.rule != "organisation" and page.text[mention.start : mention.end] not in _LIKE_ADJECTIVES:
        return False
    behind = page.words.forms[page.word_at(mention.end) : page.word_at(mention.end) + 1]
    return page.text.startswith(" ", mention.end) and bool(behind) and behind[0].isalpha()


def is_joined(page: Page, one: PartyMention, other: PartyMention) -> bool:
    """Whether another party is joined to the one before it: "A and B"."""
    return len(group(page, (one, other), one)) > 1


def _joins(between: Sequence[str]) -> bool:
    """Whether words join two parties, what the second one is included: "and the Czech group"."""
    if between[1:2] == ("and",) and (between[0] in _ACTING_FOR or between[0] in _OF_FIRMS):
        between = between[1:]  # "Hizb leaders and Ostian officials"
    if between[-1:] == ("'s",) and "and" in (between[0], between[between[0] == ","]):
        return (
            True  # "Jonas Lind and Ostia's Jan Dahl", "Norland's premier, Jonas Lind, and Ostia's Jan Dahl"
        )
    if between[-3:-2] == ("and",) and between[-2:] in THOSE_OF:
        return True  # "Norland's president and that of Ostia"
    if between[:1] == ("of",) and "and" in between[:_OF_A_STATE]:
        return _joins(between[between.index("and") :])  # "Nordsund of Norland | and Ostia's Skov"
    if between and between[-1] in DESCRIBING and between[0] in ("and", ","):
        between = [word for word in between if word in _JOINTS]
    apposed = between[:-1] if between[-1:] == (",",) else between
    if apposed[:1] == ("and",) and (
        describes_firm(apposed[-1])
        or apposed[-1] in _RELATED
        or (apposed[-1] in _POSTS and len(apposed) < len(between))
    ):
        # "Nordsund and its Danish partner, Skov", "Nordsund and the brewer Skov", "and the mayor, Jan Dahl,"
        return True
    # "Norland and nuclear-armed Ostia"
    first = between[:1] == ("and",)
    if (between[-1:] != ("alongside",) or between[0] == ",") and _is_with(between):
        return True
    return all(word in _JOINTS or (first and word.endswith(COMPOUND)) for word in _uncounted(between))


def _uncounted(between: Sequence[str]) -> Sequence[str]:
    """Words that join two, without how many are joined: "Norland and | two | Ostian firms"."""
    counted = between[-1:] != () and between[-1] in _FEW and between[:1] in (("and",), (",",))
    return between[:-1] if counted else between


def _joins_people(between: Sequence[str]) -> bool:
    """Whether words join the people of one to those of another: "'s government and the rebels of the"."""
    ends = len(between) - (between[-1:] == ("the",))
    if not 2 < ends <= _LONG_JOINED or between[ends - 1] != "of" or between[ends - 2] not in _ACTING_FOR:
        return False
    joint = between.index("and") if "and" in between else ends
    owned = between[: max(joint - 1, 0)] in ((), ("'s",)) and joint < _OF_A_STATE
    phrase = between[joint + 1 : ends - 1]
    return owned and bool(phrase) and OBLIQUE.isdisjoint(phrase) and AUXILIARIES.isdisjoint(phrase)


def unique(mentions: Sequence[PartyMention]) -> Mentions:
    """The mentions, each party once."""
    kept: dict[str, PartyMention] = {}
    for mention in mentions:
        kept.setdefault(key(mention), mention)
    return tuple(kept.values())


def key(mention: PartyMention) -> str:
    """What one party has in common in all its mentions."""
    return mention.code or mention.name


def is_other(mention: PartyMention, own: AbstractSet[str]) -> bool:
    """Whether a party is none of those who act, and acts for none of their states."""
    return key(mention) not in own and (mention.country or "") not in own
