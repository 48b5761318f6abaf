"""What the subject of a clause stands for: where it begins, and which of its nouns tells who acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.page import within
from timeline.finding.regex import regex
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page

__all__ = ["ACTING", "HEADS", "PRONOUN", "SORTS", "forms_of", "opening_of", "stands_for"]

SORTS = {
    word: sort
    for sort, words in {
        "organ": "ministry government governments army navy navies police customs court courts cabinet"
        " parliament parliaments minister ministers president presidents premier officials authorities"
        " prosecutor prosecutors soldiers troops forces officers inspectorate secretariat committee"
        " commission agency ambassador ambassadors embassy delegation delegations envoy envoys judge"
        " judges jury governor governors mayor spokesman spokeswoman office department council senate"
        " secretary regulator regulators diplomats military chief chiefs general admiral",
        "unit": "fleet squadron squadrons battalion brigade platoon regiment garrison garrisons"
        " contingent unit units crew crews team teams guards marines warships destroyer destroyers"
        " frigate frigates submarine bombers fighters peacekeepers pilots commandos",
        "crowd": "people children families staff crowd crowds patients union unions men women nurses doctors"
        " pupils students rebels guerrillas residents refugees pilgrims miners mob boy girl woman man"
        " hundreds thousands dozens tens fishermen veterans servicemen exiles infants survivors"
        " analyst analysts economist trader broker investor witness witnesses onlooker onlookers expert"
        " experts jogger walker passer-by passers-by neighbour neighbours neighbor neighbors driver"
        " passenger worker farmer fisherman shepherd hunter hiker climber sailor pilot engineer lawyer"
        " lawyers attorney attorneys teacher student pupil doctor nurse surgeon scientist researcher"
        " professor historian author reporter journalist activist protester gunman sniper bomber attacker"
        " suspect suspects robber thief thieves burglar hacker smuggler victim victims customer consumer"
        " shopper tourist voter critic critics opponent opponents supporter fan fans observer commentator"
        " columnist pensioner priest bishop monk nun widow relative relatives parents mother father"
        " brother sister son daughter wife husband uncle aunt everyone somebody someone nobody others"
        " extremists opposition candidate candidates bidder bidders buyer buyers purchaser seller"
        " associations family household households couple migrants migrant gang gangs clerk clerks charities"
        " recruiter trucker gunmen militants",
        "nature": "storm storms snow snowfall frost rain rains rainfall floods flood flooding earthquake"
        " quake aftershock aftershocks cyclone hurricane typhoon tornado fire fires wildfire wildfires"
        " drought eruption volcano lava ash landslide landslides mudflow mudslide avalanche avalanches"
        " wave waves winds river rivers outbreak epidemic cholera measles ebola virus disease tremor"
        " blaze explosion explosions blast tsunami heatwave famine water waters lightning"
        " temperature temperatures hail hailstorm blizzard downpour downpours dyke dykes dike levee monsoon"
        " locusts swarm tremors mudslides",
        "talk": "talks meeting meetings summit visit round conference mission tour trip call series dialogue"
        " exercise drill exercises negotiations session hearing hearings forum trial ceremony",
        "event": "war fighting clashes clash battle election elections vote referendum poll scandal crisis"
        " dispute accident crash collapse attack attacks raid coup revolution strike strikes protest"
        " protests riots construction work production drilling building campaign",
        "pact": "treaty deal contract accord pact protocol declaration convention letter merger takeover"
        " agreement arrangement memorandum settlement alliance charter sale purchase buyout",
        "paper": "study report survey audit newspaper daily weekly magazine statement document documents book"
        " article film paper figures data results rumour rumours reports",
        "goods": "flight flights plane planes ship ships aircraft truck trucks convoy convoys goods aid tents"
        " rice food supplies cargo barge vessel vessels boat boats vehicles helicopters helicopter"
        " jets jet lorries lorry trains train tanker ferry shipment shipments delivery deliveries"
        " consignment consignments batch rifles shells missiles tanks medicines vaccines equipment"
        " transports relief containers",
        "thing": "telescope probe rover satellite rocket capsule spacecraft bridge dam road railway pipeline"
        " tower tunnel airport port harbour school hospital house church museum statue reactor furnace"
        " warehouse terminal camp station line plant mine factory software network flag",
        "money": "money loan loans grant grants fund funds shares sales profit profits revenue price prices"
        " exports imports output bonds losses debt debts payment payments budget turnover",
        "law": "ban sanctions embargo tariff tariffs duty duties levy verdict case claim law laws measure"
        " measures permit licence appeal request complaint suit lawsuit decree ruling order orders"
        " decision decisions proposal plan plans offer bid resolution rules",
        "firm": "company companies firm firms group brewery airline airlines carrier bank banks board lender"
        " shareholders owner owners management yard subsidiary supplier suppliers manufacturer",
    }.items()
    for word in words.split()
}
"""Nouns of a subject, by what they stand for."""
_PEOPLE = regex(r"[a-z-]+(?:ers|ors|ists|men|women|ees|ants|ians)")
_DEEDS = regex(r"[a-z-]+(?:ions?|ments?|[ae]nce|ings?|als?|ships?)")
_NO_HEADS = (
    DETERMINERS
    | AUXILIARIES
    | NEGATIONS
    | PRONOUNS
    | RELATIVES
    | SUBORDINATORS
    | wordset("to but first second third last next late early there here according due both some 's")
)
"""Words that stand for nothing themselves."""
PRONOUN = "pronoun"
"""What a subject stands for that is one."""
_NAME = "name"
"""What a name stands for that has no noun before it."""
HEADS = wordset("it they he she which who that we")
_NO_SUBJECT = AUXILIARIES | wordset("and but or then , later also now only again")
"""Words before a verb that shares the subject of the verb before it."""
ACTING = frozenset(("people", "crowd", "nature"))
"""Subjects without a name that act themselves: "villagers sued", "the storm struck"."""
_SOME = frozenset(("some", "others", "many", "most", "several", "few"))
"""What stands for people of whom no more is told: "some had predicted more"."""
_ENDS = PREPOSITIONS | wordset(
    "between about after before since until and , which that who when where close familiar briefed involved"
)
_UNITS = wordset("hours hour days day weeks week months month years year decades decade minutes")
_COUNTED_FROM = frozenset(("after", "before", "since"))
_COUNTED_TO = wordset("later earlier ago before after afterwards year month week day time")
"""Words before the comma behind a time that opens a clause: "a month later, some", "this week, some"."""
_AT = wordset("on in at by during within beyond")
"""Prepositions of what opens a clause, which ends with its comma."""
_FRONT = 12
"""Words within which such a time ends."""


def opening_of(clauses: Sequence[Clause], clause: Clause, verb: int, lows: Sequence[str]) -> slice:
    """The words before a verb, or those of the subject that it shares: "Miners marched | and clashed"."""
    while clause.link == "and" and clause.parent >= 0 and _NO_SUBJECT.issuperset(lows[clause.first : verb]):
        clause = clauses[clause.parent]
        verb = clause.verb if clause.verb >= 0 else clause.last
    return slice(_behind_occasion(lows, clause.first, verb), verb)


def _behind_occasion(lows: Sequence[str], first: int, verb: int) -> int:
    """The first word of a subject behind the time that is counted to or from it, or behind a fronted time.

    "Ten days after the judges ruled", "A month later, some migrants entered", "In May 2022, a clash forced".
    """
    behind = first
    for i in range(first, min(first + _FRONT, verb - 1)):
        if lows[i] in _UNITS and lows[i + 1] in _COUNTED_FROM:
            behind = i + 2
        if lows[i] == ",":
            opens = behind > first or lows[i - 1] in _COUNTED_TO or lows[first] in _AT
            if not opens or lows[i + 1] not in _AT:
                return i + 1 if opens else first
            behind = i + 1
    return behind


def forms_of(page: Page, opening: slice) -> Sequence[str]:
    """The words of a subject as they are written, but a first noun without the capital: "Managers said"."""
    words, i = page.words, opening.start
    is_name = i >= opening.stop or _form(words.lows[i]) == "noun"
    if is_name or within(page.parties, words.starts[i], words.ends[i]):
        return words.forms[opening]
    return (words.lows[i], *words.forms[i + 1 : opening.stop])


def stands_for(lows: Sequence[str], forms: Sequence[str]) -> str:
    """What the last noun of a subject stands for, before what follows it: "workers at the mine" a crowd.

    A name behind a noun is what the noun says: "Cyclone Pam".
    """
    found = "-"
    if lows[:1] and lows[0] in _SOME and (len(lows) < 2 or lows[1] in AUXILIARIES or lows[2:3] == ("those",)):
        return "crowd"
    for word, form in zip(lows, forms, strict=True):
        ends = word in _ENDS or (found in ACTING and word.endswith("ing"))
        if (ends and found not in ("-", PRONOUN)) or (word in AUXILIARIES and found != "-"):
            break  # "crowds | waving flags", "pictures | that are meant to show"
        if word in HEADS and found == "-":
            found = PRONOUN
        if not word.isalpha() or word in _NO_HEADS or is_adverb(word):
            continue
        sort = SORTS.get(word)
        if sort is None and form[0].isupper():
            found = _NAME if found in ("-", PRONOUN) else found
        else:
            found = sort or _form(word)
    return found


def _form(word: str) -> str:
    if _PEOPLE.fullmatch(word):
        return "people"
    return "deed" if _DEEDS.fullmatch(word) else "noun"
