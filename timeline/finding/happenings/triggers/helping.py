"""What is help by the text alone: in a text on relief, lorries that bring flour, a grant that is weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["brings_help", "flies_in", "helps", "is_of_help", "pays_for_relief"]

_MOVING = spellings_of(
    "arrive reach dock land leave sail set go come cross fly carry bring depart roll head take unload load"
    " follow anchor berth"
) | wordset("due expected underway way")
"""Verbs, and words for what is to come, of things that are on their way."""
_GIVING = spellings_of(
    "give release pay contribute add raise double treble increase top grant allocate earmark hand"
    " distribute feed provide donate fly deliver truck ship airlift unload send bring transfer wire"
    " disburse fund buy enlarge expand receive get dispatch hand pledge inject"
)
_WEIGHING = spellings_of("consider weigh mull discuss ponder plan prepare") | wordset("thinking studying")
_LOADS = wordset(
    "tonnes tons food rice flour wheat maize grain beans oil biscuits water medicine medicines tents"
    " blankets kits tarpaulins mattresses cots masks pumps generators units supplies goods rations parcels"
    " bottles litres boxes crates pallets diggers vaccines seed seeds fodder vouchers stoves sheets"
    " doses vaccine sacks soup meals bread lentils oats barley potatoes milk blood plasma bandages stretchers"
    " quilts lumber timber roofing plywood planks bricks cement clothes clothing shoes nappies toiletries"
    " hampers pasta sugar salt coal firewood kerosene fuel toys incubators wheelchairs beds latrines"
)
_SUMS = wordset(
    "dollars euros pounds yen yuan rupees francs kroner kronor crowns money grant grants funds cash $ € £"
    " contribution donation million payments payment allowances vouchers loan sum third thirds half rest"
    " remainder amount tranche instalment quarter billion"
)
_GIFTS = wordset(
    "grant grants contribution contributions donation donations gift flight flights shipment aid help"
)
_HELPERS = wordset(
    "rescuers rescuer firefighters doctors doctor nurses medics paramedics surgeons engineers sappers experts"
    " volunteers team teams specialists divers midwives technicians hospitals crews firemen"
)
"""Those who help by coming."""
_WORKING = spellings_of(
    "dig search treat clear mend repair rebuild vaccinate help assist join operate work remain stay spend"
    " install restore comb run see examine perform build drill clean check screen teach"
    " train feed cook lift pull find free rescue"
)
_COMING = wordset("arrive arrives arrived land landed flew fly cross crossed came")
"""Verbs of those who come to help."""
_REACHING = spellings_of(
    "reach assist help feed vaccinate treat shelter serve support house clothe supply immunise"
)
"""Verbs of help whose object are people."""
_PEOPLE = wordset(
    "people households families children women patients survivors refugees victims pupils inhabitants"
    " islanders residents evacuees mothers"
)
_PAYING = spellings_of("pay")
_TO_PEOPLE = _PEOPLE | frozenset(("family", "household"))
_CARRIERS = wordset(
    "ship ships plane planes flight flights aircraft convoy convoys lorries trucks helicopter helicopters"
    " barge barges boat boats train trains vessel vessels shipment shipments consignment ferry machines"
)
"""What brings goods."""
_TRANSPORTS = wordset(
    "planes plane aircraft airlifter airlifters transports transporter transporters hercules helicopters"
    " convoy carrier ship ships vessel vessels warship frigate freighter"
)
"""What no guests arrive in who are told of by it."""
_BRINGING = frozenset(("with", "carrying", "bringing", "loaded", "laden"))
_BUILT = wordset(
    "shelter shelters home homes house houses hospital hospitals clinic clinics school schools bridge bridges"
    " road roads well wells camp camps runway sewers dyke dykes prefabs bungalows latrines"
)
"""What is built for those in distress."""
_ORDINAL = wordset("first second third fourth fifth another further last next final")
_SET = wordset("planned scheduled expected due")
_STOPPING = spellings_of("stop cease quit halt suspend")
_GIVEN = wordset("handed distributed delivered unloaded donated flown shipped airlifted brought sent dropped")
_TAKING_UP = (("they",), ("these",), ("both",), ("all",))
"""Subjects that take up the goods told of before."""
_TAKEN = wordset("charge part place over effect note office control home out")
"""Words behind "take", "come" and the like of what nobody brings: "took charge", "flew home"."""
_AWAY = frozenset(("away", "back", "home"))
_UNITS = wordset("kilometres kilometers km metres meters miles degrees knots mph kph percent % years")
"""What is counted that is no people: "winds reached 90 kilometres an hour"."""
_NO_GIFTS = wordset(
    "damage damages losses loss cost costs losing lost debt debts ransom fine bribe bribes sold profit"
)
"""Words of sums that nobody gives."""


def brings_help(words: Sequence[str]) -> bool:
    """Whether those who arrive bring something: "a Hercules landed with 12 rubber boats and tents"."""
    return not _LOADS.isdisjoint(words) and not _BRINGING.isdisjoint(words)


def flies_in(words: Sequence[str]) -> bool:
    """Whether planes or ships arrive, which bring help to those in distress, and no guests."""
    return not _TRANSPORTS.isdisjoint(words)


def is_of_help(words: Sequence[str]) -> bool:
    """Whether what is promised is something for those in distress: "promised 200 prefabricated shelters"."""
    return not all(sort.isdisjoint(words) for sort in (_LOADS, _HELPERS, _CARRIERS, _BUILT))


def pays_for_relief(words: Sequence[str]) -> bool:
    """Whether somebody pays for goods or to people in need: "paid each family 50 dollars for a tent"."""
    return not _PAYING.isdisjoint(words) and not (_LOADS.isdisjoint(words) and _TO_PEOPLE.isdisjoint(words))


def helps(lows: Sequence[str], act: Act, verb: int, since: int) -> bool:
    """Whether a clause of a text on relief tells of goods on their way, of a sum given, or of a gift weighed.

    Args:
        lows: the words of the text in small letters.
        act: what is told.
        verb: the main verb of the clause.
        since: where its subject stands, if that is in the clause before.
    """
    words = (*lows[since : act.clause.first], *lows[act.clause.first : act.clause.last])
    behind = lows[verb + 1 : act.clause.last]
    if not _NO_GIFTS.isdisjoint(words) or lows[verb] in _STOPPING:
        return False
    told = words[max(verb - since - 1, 0) :]
    sent = "sending" in behind and not _CARRIERS.isdisjoint(behind) and _AWAY.isdisjoint(behind)
    gift = sent or not _GIFTS.isdisjoint(behind)
    weighs_gift = gift and not _WEIGHING.isdisjoint(told)
    before = words[: max(verb - since, 0)]
    working = lows[verb : verb + 3]
    works = _TAKEN.isdisjoint(working[1:]) and not (
        _HELPERS.isdisjoint(before) or (_WORKING.isdisjoint(working) and _COMING.isdisjoint(working))
    )
    if weighs_gift or works or _gives(lows[verb], behind) or _comes_to_people(lows[verb : act.clause.last]):
        return True
    if lows[verb] in _GIVEN and is_passive(lows, verb):
        return before[:1] in _TAKING_UP or not (_LOADS.isdisjoint(before) and _HELPERS.isdisjoint(before))
    moving = lows[verb : verb + 2]
    if not _TAKEN.isdisjoint(moving[1:]):
        return False
    if not _CARRIERS.isdisjoint(before) and not _ORDINAL.isdisjoint(before):
        return not (_MOVING.isdisjoint(moving) and _SET.isdisjoint(moving))
    # No "families go into winter under tin sheets"
    people = _LOADS.isdisjoint(before) and not _PEOPLE.isdisjoint(before)
    return not (people or _MOVING.isdisjoint(moving) or _LOADS.isdisjoint(words))


def _gives(verb: str, behind: Sequence[str]) -> bool:
    """Whether a verb gives goods or money, or sends those who help or what carries it."""
    return verb in _GIVING and not all(
        sort.isdisjoint(behind) for sort in (_LOADS, _SUMS, _HELPERS, _CARRIERS)
    )


def _comes_to_people(told: Sequence[str]) -> bool:
    """Whether help reaches so many: "reached 215,000 people", "plans to assist 1.7 million"."""
    for i, word in enumerate(told[:4]):
        if word in _REACHING:
            behind = told[i + 1 : i + 6]
            counted = any(one[0].isdigit() for one in behind[:2]) and _UNITS.isdisjoint(behind)
            return counted or not _PEOPLE.isdisjoint(behind)
    return False
