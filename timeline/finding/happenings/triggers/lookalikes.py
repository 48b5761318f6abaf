"""What looks like a deed and is none: tariffs lifted by a third, polls pushed back, a treaty honoured."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.finding.happenings.standing.mood import is_for_time
from timeline.finding.happenings.triggers.moving import FORCES
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.words import BE, DETERMINERS, PREPOSITIONS, WEEKDAYS, opens_time
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

    Lows = tuple[str, ...]

__all__ = ["FIGURES", "lets_in", "looks_alike"]

FIGURES = wordset(
    "price trade tariff bidding currency culture star ratings talent charm sales marketing media"
    " advertising publicity"
    " propaganda verbal legal court takeover proxy election electoral campaign heart panic asthma bear"
)
"""Before a word for a fight what makes it one where nobody is hurt: "a price war", "a charm offensive"."""
_WARS = frozenset(("war", "wars", "battle", "battles", "fight"))
_LEFT_TO = frozenset(("to", "without", "with", "as", "alone", "unable", "short", "exposed"))
"""What follows those of whom it is told how somebody's going leaves them."""
_HOLDING = spellings_of("hold keep")
_BACK_OR_OFF = frozenset(("back", "off", "away"))
_CREDITORS = wordset("bank banks lender lenders creditor creditors collateral security bondholders")
_INSTRUCTING = spellings_of("instruct order tell direct")
_ORGANS = wordset(
    "ministry ministries department departments agencies embassies missions ministers army navy troops"
    " soldiers generals commanders officials aides advisers staff negotiators diplomats prefects"
)
"""Those to whom whoever governs gives orders, and asks nobody else."""
_COURTS = wordset("court courts judge judges tribunal council magistrate ecowas un")
_TOLD = 6
"""Words behind such a verb within which it is said who is told."""
_OPENING = spellings_of("open")
_ROADS = frozenset(("road", "port", "ports"))
_BORDERS = wordset(
    "border borders crossing crossings frontier airspace strait corridor market archives talks"
)
_BUILT = frozenset(("new", "built", "completed", "constructed", "finished"))
_LIFTING = spellings_of("lift raise increase")
_BY_OR_TO = frozenset(("by", "to"))
_SHARES = frozenset(("%", "percent", "per", "percentage"))
_MEASURED = 7
"""Words behind such a verb within which it is said by how much."""
_PUSHING = spellings_of("push press")
_HOSTS = frozenset(("by", "at", "on"))
"""Words behind "was met" where it is told by whom, or where."""
_RECEIVING = spellings_of("receive")
_HONOURING = spellings_of("honour honor")
_BOUND_BY = wordset(
    "treaty treaties pact pacts accord accords agreement agreements memorandum deal deals contract contracts"
    " commitment commitments pledge pledges promise promises obligation obligations debt debts ceasefire"
    " truce warrant warrants vow word terms bargain guarantee guarantees convention"
    " decision decisions verdict judgment judgments result results outcome award"
    " order orders ticket tickets voucher vouchers booking bookings reservation reservations warranties"
    " deposit deposits cheque cheques card cards invoice invoices offer request requests ruling"
    " licence license licences licenses lease leases passport passports visa visas"
)
"""What is honoured by whoever keeps to it, and praises nobody."""
_HONOURED = 6
"""Words around such a verb within which that stands."""
_OWED = wordset(
    "debt debts bond bonds loan loans interest coupon coupons eurobond eurobonds borrowings notes"
)
"""On what a debtor stops payments, who punishes nobody."""
_OWED_ON = 7
_FIGHTING = spellings_of("fight")
_CONTESTS = wordset(
    "election elections by-election re-election seat seats campaign lawsuit lawsuits case cases suit appeal"
    " extradition deportation eviction merger takeover bid closure closures cuts charges proposal ruling"
)
"""What is fought at the polls or in court."""
_TOPPLING = spellings_of("topple oust unseat depose overthrow")
_IMPERSONAL = wordset(
    "crisis scandal scandals vote ballot referendum election elections defeat slump recession inflation"
    " default corruption row affair quarrel"
)
"""What brings a government down without seizing anything."""
_SUBJECT = 12
"""Words before a verb within which its subject stands."""
_POLLS = wordset(
    "election elections vote voting voters ballot ballots polls poll referendum runoff run-off candidate"
    " candidates primary"
)
_NEAR_POLLS = 12
"""Words around a round of voting within which it is said what it is."""
_PULLING = spellings_of("pull withdraw")
_DETERMINED = frozenset(("the", "a", "an", "its", "their", "his", "her", "this"))
_COMING = spellings_of("come")
_EACH_OTHER = frozenset((("each", "other"), ("one", "another")))
_CALLING = spellings_of("call brand label describe term")
_AILMENTS = wordset(
    "epidemic outbreak pandemic virus disease malaria ebola cholera climate drought famine crisis warming"
    " storm poverty hunger inflation deforestation pollution"
)
"""What is called a threat, and nobody is accused."""
_CALLED = 5
"""Words behind "call" within which stands what it is told of."""

_ADMITTING = spellings_of("admit")
_LET_IN = wordset(
    "child children infants babies boys girls people men women adults patient patients casualties wounded"
    " injured student students pupil pupils migrants refugees families passengers visitors tourists workers"
    " members newcomers soldiers journalists reporters observers inspectors inmates residents fans spectators"
    " evacuees survivors victims cases applicants candidates recruits travellers foreigners guests players"
)
"""Who is admitted to a place, by somebody who admits nothing."""
_MIGRANTS = wordset(
    "migrants migrant refugees asylum-seekers seekers immigrants emigrants settlers exiles fans workers"
    " labourers laborers holidaymakers"
)
_WARDS = wordset("hospital hospitals clinic ward care hospice")
"""Where the sick are admitted to."""
_JOINED = wordset("member members nato eu union commonwealth bloc club alliance asean brics")
"""What those are let into, or as, who join states: "admitted Gabon as a member"."""
_AS_MEMBER = 14
_ADMITTED = 7
"""Words behind "admit" within which they stand."""
_ENDING = PREPOSITIONS | WEEKDAYS | wordset(". , ; : last this next yesterday today and who")
_FALLING = spellings_of("fall")
_LYING = frozenset(("in", "at", "of", "from", "for", "near", "around", "outside"))
"""Words by which a noun tells only where something is."""
_TO_PLACE = 4
"""Words before the noun of a place within which such a word stands."""
_TAKING = spellings_of("take")
_SETTLING = spellings_of("settle resolve")
_ARBITERS = wordset(
    "court courts tribunal tribunals judge judges arbitrator arbitrators jury panel arbitration ruling"
    " judgment verdict award"
)
"""Who or what settles a quarrel of others."""
_ARMED_OR_NOT = wordset("carrier carriers fleet fleets mission missions squadron squadrons flotilla")
_UNARMED = wordset(
    "bulk ore gas lng lpg oil cargo container livestock car heavy-lift freight air budget low-cost mail"
    " letter fishing merchant tanker taxi truck trade aid medical humanitarian diplomatic fact-finding"
    " observer election electoral monitoring technical evaluation assessment imf fund bank rescue relief"
    " space business grain shadow pilgrim cable survey advisory cultural goodwill"
)
"""Before such a word what makes it no force: "the trade mission", "a fishing fleet"."""
_FESTIVE = spellings_of("celebrate cheer welcome hail mark mourn commemorate greet thank applaud")
"""What a crowd that marches to do so does not protest against."""
_ASKED_FOR = 5
"""Words behind a verb of marching within which it is said what for."""
_ELECTORATE = frozenset(("voters", "electorate", "referendum", "plebiscite"))
_CHARTERED = wordset(
    "flight flights plane planes airline airlines bus buses school schools company companies"
)
"""What "charter" before it makes no treaty of."""
_CARRYING = wordset(
    "telephone phone road rail train ferry air power internet communication communications transport data"
    " flight sea mobile bus trade shipping radio"
)
"""Links of such a sort are restored by nobody who recognises anybody."""
_WITHDRAWN = wordset(
    "notice objection objections offer bid proposal request threat complaint veto claim consent"
)
"""What is withdrawn whatever it is about: "withdrew its notice to end the visits of forces"."""
_LOADED = frozenset(("carrying", "bringing", "evacuating", "ferrying", "transporting"))
"""Words behind what moves that tell whom or what it has aboard."""
_NO_OBJECT = ((",",), (".",), ("by",), ("and",))
"""What follows a participle that is done to nobody else."""
_CLOSER = frozenset(("closer", "nearer", "towards", "toward"))
_FED = frozenset(("food", "bread", "meals", "dinner"))
"""What is put on a table by who offers nothing."""
_LISTS = frozenset(("list", "register", "roll", "rolls"))
_PLACES = wordset(
    "county counties district districts village villages town towns province provinces region regions area"
    " areas state states site sites street streets island islands school schools"
)
_NEVER = frozenset(("not", "never", "n't", "nobody"))
_UNABLE = frozenset(("cannot", "could", "can"))
_NOT_OR_ONLY = frozenset(("not", "only", "no", "little", "nothing"))
_REACHED = frozenset(("reached", "contacted"))
_MERGING = spellings_of("merge absorb swallow")
_NO_FIRMS = wordset(
    "brigade brigades battalion battalions regiment regiments district districts unit battlegroup army armies"
    " ministry ministries department departments province provinces municipality municipalities parish"
    " parishes commands faculty faculties"
)
"""What is merged without any trade."""
_TIMELY = frozenset(("next", "last"))
_NAMED_BY_GOODS = wordset(
    "treaty deal contract contracts pact agreement accord law bill ministry minister talks market industry"
    " sector inquiry concession licence permit"
)
"""What goods only stand before to say of which sort it is."""
_PAPERS = wordset(
    "passport passports licence licences license licenses certificate certificates diploma diplomas degree"
    " degrees qualification qualifications visas documents ballots wills titles marriages"
)
"""What is recognised as good, as no state or government is."""
_STATEHOOD = wordset("independence sovereignty state government republic annexation")


def looks_alike(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether the words around a trigger show that nobody does such a thing."""
    if "according" in lows[trigger.first : trigger.last]:
        return True  # "were finished, according to an audit"
    told_of = _BY_KIND.get(trigger.kind)
    return told_of is not None and told_of(lows, act, trigger)


def _only_leaves(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether it only tells how others fare: "pulled out, leaving the United Nations to cope"."""
    at = trigger.at
    if lows[at] != "leaving" or lows[at - 1] != ",":
        return False
    return not _LEFT_TO.isdisjoint(lows[at + 2 : at + _MEASURED])


def _raises(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether a tax or tariff is made higher, "were lifted by 75 per cent", or a road or port is new."""
    at = trigger.at
    if lows[at] in _OPENING:
        around = lows[max(at - _SUBJECT, 0) : at + _MEASURED]
        new = not (_ROADS.isdisjoint(around) or _BUILT.isdisjoint(around))
        return new and _BORDERS.isdisjoint(around)
    if lows[at] not in _LIFTING:
        return False
    behind = lows[at + 1 : min(at + 2 * _MEASURED, act.clause.last)]
    return any(
        word in _BY_OR_TO and not _SHARES.isdisjoint(behind[i : i + _MEASURED])
        for i, word in enumerate(behind)
    )


def _puts_off(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether something is only put off, and nobody urged: "the polls were pushed back", "pushed to May"."""
    at = trigger.at
    behind = lows[at + 1 : at + 4]
    if lows[at] not in _PUSHING or not behind:
        return False
    return behind[0] == "back" or (behind[0] == "to" and is_passive(lows, at) and _opens_time(behind[1:]))


def _opens_time(words: Lows) -> bool:
    """Whether some words open a time: "May", "early 2025", "the spring"."""
    return any(opens_time(word) or word in WEEKDAYS or word in _TIMELY for word in words[:2])


def _is_no_meeting(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether something is received, "a letter from the king", a round is one of voting, or a goal is met."""
    if lows[trigger.first] in ("round", "rounds"):
        return not _POLLS.isdisjoint(lows[max(trigger.first - _NEAR_POLLS, 0) : trigger.last + _NEAR_POLLS])
    at = trigger.at
    if lows[at] == "met" and trigger.first == at and is_passive(lows, at):
        return _HOSTS.isdisjoint(lows[at + 1 : at + _MEASURED])
    return lows[at] in _RECEIVING and "from" in lows[at + 1 : trigger.last]


def _keeps_to(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether somebody only does what he is bound to: "has honoured the treaty"."""
    at = trigger.at
    if lows[at] not in _HONOURING:
        return False
    passive = is_passive(lows, at)
    thing = lows[max(act.clause.first, at - _HONOURED) : at] if passive else lows[at + 1 : at + _HONOURED]
    return not _BOUND_BY.isdisjoint(thing)


def _defaults(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether a debtor does not pay what he owes: "suspended payments on its foreign debt"."""
    behind = lows[trigger.last : trigger.last + _OWED_ON]
    on_debt = any(one.startswith("payment") and two in ("on", "of", "to") for one, two in pairwise(behind))
    return on_debt and not _OWED.isdisjoint(behind)


def _brings_down(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether nobody takes power, or it is a war of words or prices: "a crisis that toppled the premier"."""
    first, at = act.clause.first, trigger.at
    if act.clause.link == "relative" and lows[first - 1] in _WARS and lows[first - 2] in FIGURES:
        return True  # "a price war which was started in May"
    if lows[at] in _FIGHTING and not _CONTESTS.isdisjoint(lows[at + 1 : at + _TO_PLACE]):
        return True  # "is fighting an election"
    topples = lows[at] in _TOPPLING and not is_passive(lows, at)
    return topples and not _IMPERSONAL.isdisjoint(lows[max(at - _SUBJECT, 0) : at])


def _pulls_plan(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether those who could be soldiers drop something of theirs: "advisers pulled the flotation"."""
    at = trigger.at
    if trigger.first == at or lows[at] not in _PULLING or is_passive(lows, at):
        return False
    behind = lows[at + 1 : at + _CALLED]
    return (
        behind[:1] != () and behind[0] in _DETERMINED and "from" not in behind and FORCES.isdisjoint(behind)
    )


def _is_sworn(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether it only tells what allies owe one another: "may come to each other's aid"."""
    told = lows[trigger.at + 1 : trigger.last]
    return lows[trigger.at] in _COMING and any(pair in _EACH_OTHER for pair in pairwise(told))


def _names_danger(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether what is called a threat is nobody's doing: "called the epidemic a threat"."""
    at = trigger.at
    return lows[at] in _CALLING and not _AILMENTS.isdisjoint(lows[at + 1 : at + _CALLED])


def lets_in(lows: Lows, trigger: Trigger) -> bool:
    """Whether people or members are let in, and nothing is owned up to: "admitted 61 children in May"."""
    at = trigger.at
    if trigger.kind != "conceded" or lows[at] not in _ADMITTING:
        return False
    behind = lows[at + 1 : at + 1 + _ADMITTED]
    if (
        behind[:1] != ()
        and behind[0] not in _ENDING
        and not _JOINED.isdisjoint(lows[at + 2 : at + _AS_MEMBER])
    ):
        return True
    if "to" in behind and not _WARDS.isdisjoint(behind):
        return True
    who = next((i for i, word in enumerate(behind) if word in _LET_IN), -1)
    # "Admitted killing the children", "admitted children had died"
    plain = who >= 0 and not any(word.endswith("ing") or word in PREPOSITIONS for word in behind[:who])
    return plain and "that" not in behind[:who] and not _ENDING.isdisjoint(behind[who + 1 : who + 2])


def _falls_in_number(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether a place is only where something falls: "cases in the port fell", not "the port fell"."""
    if lows[trigger.at] not in _FALLING or trigger.first == trigger.at:
        return False
    first = act.clause.first
    for i in range(trigger.first - 1, max(trigger.first - 1 - _TO_PLACE, first), -1):
        if lows[i] in _LYING:
            return lows[i - 1].isalpha()
        if lows[i] in DETERMINERS and lows[i - 1] not in _LYING:
            return False
    return False


def _is_taken_then(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether "in" only opens a time: "a step taken in 2018", not "were taken in"."""
    if lows[trigger.at] not in _TAKING or lows[trigger.at + 1 : trigger.at + 2] != ("in",):
        return False
    then = lows[trigger.at + 2 : trigger.at + 3]
    return any(map(opens_time, then))


def _only_keeps_back(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether a crowd is only kept where it is, and nobody detained: "held back the protesters"."""
    at = trigger.at
    return lows[at] in _HOLDING and not _BACK_OR_OFF.isdisjoint(lows[at + 1 : at + 2])


def _is_security(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether something only stands as security for a loan: "the mill was pledged to a bank"."""
    at = trigger.at
    pledged = lows[at] == "pledged" and (is_passive(lows, at) or "as" in lows[at + 1 : at + _MEASURED])
    return pledged and not _CREDITORS.isdisjoint(lows[at + 1 : at + _MEASURED])


def _tells_own(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether a government tells bodies of its own what to do: "instructed ministries to save"."""
    at = trigger.at
    if lows[at] not in _INSTRUCTING:
        return False
    told = lows[at + 1 : at + _TOLD]
    told = told[: told.index("to")] if "to" in told else ()
    if not told or any(word in PREPOSITIONS or word == "and" for word in told):
        return False
    return told[-1] in _ORGANS and _COURTS.isdisjoint(lows[act.clause.first : at])


def _asks_voters(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether there is only a vote: "voters will be asked to approve it"."""
    asked = lows[trigger.at] == "asked" and is_passive(lows, trigger.at)
    return asked and not _ELECTORATE.isdisjoint(lows[act.clause.first : trigger.at + _ASKED_FOR])


def _asks_nobody(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether something is only put off or to be voted on, or those are told what to do who are one's own."""
    return any(told(lows, act, trigger) for told in (_puts_off, _tells_own, _asks_voters, _is_moved_by))


def _rejoices(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether a crowd is glad or in mourning: "marched to celebrate the exit"."""
    behind = lows[trigger.at + 1 : act.clause.last]
    return any((one == "to" and two in _FESTIVE) or two == "celebration" for one, two in pairwise(behind))


def _does_not_mind(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether nobody is against it: "did not object to the jets"."""
    at = trigger.at
    return lows[at] == "object" and not _NEVER.isdisjoint(lows[max(at - 3, 0) : at])


def _ends_no_pact(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether a pact is what ends something else: "the war was ended by a treaty"."""
    by_pact = lows[trigger.at].endswith("ed") and "by" in lows[trigger.at + 1 : trigger.last]
    return by_pact or _only_leaves(lows, act, trigger)


def _is_of_flights(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether a charter is none of states: "charter flights started in May"."""
    first = trigger.first
    return lows[first].startswith("charter") and not _CHARTERED.isdisjoint(lows[first + 1 : first + 2])


def _recognises_nobody(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether links are those of wires and roads, envoys go back to their posts, or papers are held good."""
    told = lows[trigger.first : trigger.last + 1]
    around = lows[max(trigger.first - _MEASURED, 0) : trigger.last + _MEASURED]
    if is_passive(lows, trigger.at) and not _PAPERS.isdisjoint(around):
        return _STATEHOOD.isdisjoint(around)
    return "back" in told or any(
        one in _CARRYING and two in ("link", "links")
        for one, two in pairwise(lows[max(trigger.first - 1, 0) : trigger.last + 1])
    )


def _gives_no_word(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether somebody is unable to give something, or it is only security: "could not guarantee it"."""
    at = trigger.at
    before = lows[max(at - 2, 0) : at]
    unable = before[-1:] == ("cannot",) or not (
        _UNABLE.isdisjoint(before[:-1]) or _NOT_OR_ONLY.isdisjoint(before)
    )
    only = lows[at - 1] in _UNABLE and not _NOT_OR_ONLY.isdisjoint(lows[at + 1 : at + 2])
    feeds = lows[trigger.last] == "table" and not _FED.isdisjoint(lows[at : trigger.last])
    was_due = lows[at - 1 : at + 1] == ("originally", "promised") and is_for_time(lows, at)
    return unable or only or feeds or _is_security(lows, act, trigger) or was_due


def _strikes_places(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether it is places that are taken off a list, and nobody expelled: "struck nine districts off it"."""
    return lows[trigger.last] in _LISTS and not _PLACES.isdisjoint(lows[trigger.at + 1 : trigger.last])


def _is_reached(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether somebody was only asked by reporters: "reached by telephone, he declined to comment"."""
    at = trigger.at
    return lows[at] in _REACHED and (at == act.clause.first or is_passive(lows, at) or lows[at - 1] == ",")


def _merges_no_firms(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether units or offices are merged, and nothing is bought: "is merged into the brigade"."""
    merges = lows[trigger.at] in _MERGING
    return merges and not _NO_FIRMS.isdisjoint(lows[max(act.clause.first - 3, 0) : act.clause.last])


def _goes_on_trial_again(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether a judgment is only to be fought: "a decision that it will appeal against"."""
    return not trigger.pattern.elements[0].verbs and "appeal" in lows[trigger.first : trigger.last]


def _is_no_help(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether help is only owed, or nobody is taken in."""
    return _is_sworn(lows, act, trigger) or _is_taken_then(lows, act, trigger)


def _is_of_trade(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether a ship, a fleet or a mission is a merchant's or an expert's: "the bulk carrier left Odessa"."""
    first = trigger.first
    return lows[first] in _ARMED_OR_NOT and lows[first - 1] in _UNARMED


def _only_migrates(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether those come who seek refuge, work or a match: "Syrian migrants travelled to Greece"."""
    first, at = act.clause.first, trigger.at
    return not lows[at].startswith("visit") and not _MIGRANTS.isdisjoint(lows[max(first, at - 2) : at])


def _moves_no_forces(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether what leaves is unarmed, or a plan is pulled, or it is only told who is left."""
    if lows[trigger.at] == "left" and any(
        one == "there" and two in BE for one, two in pairwise(lows[act.clause.first : trigger.at])
    ):
        return True  # "there are fewer than 900 fighters left"
    return (
        _is_of_trade(lows, act, trigger)
        or not _WITHDRAWN.isdisjoint(lows[trigger.at + 1 : min(trigger.at + 4, trigger.last)])
        or _pulls_plan(lows, act, trigger)
        or _carries_others(lows, act, trigger)
    )


def _carries_others(lows: Lows, _act: Act, trigger: Trigger) -> bool:
    """Whether what moves carries people or goods: "two army trucks carrying refugees left"."""
    told = lows[trigger.first + 1 : trigger.at]
    at = next((i for i, word in enumerate(told) if word in _LOADED), -1)
    return at >= 0 and FORCES.isdisjoint(told[at:])


def _sends_no_forces(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether what goes somewhere is unarmed, carries others, or stays: "gave money but no troops"."""
    none = any(pair == ("but", "no") for pair in pairwise(lows[trigger.first : trigger.last + 1]))
    return none or _is_of_trade(lows, act, trigger) or _carries_others(lows, act, trigger)


def _is_not_given(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether help is only sworn, or the noun stands in an aside: "500 soldiers, the first batch, left"."""
    at = trigger.at
    aside = trigger.first < at and lows[at - 1] == "," and lows[trigger.first - 1] != ","
    names = lows[trigger.last + 1 : trigger.last + 2]  # "gave the gas treaty a reading"
    return aside or not _NAMED_BY_GOODS.isdisjoint(names) or _is_sworn(lows, act, trigger)


def _is_moved_by(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether somebody only had heart for it: "the board, encouraged by the price, bought"."""
    at = trigger.at
    opens = at == act.clause.first or lows[at - 1] == ","
    return lows[at] == "encouraged" and opens and lows[at + 1 : at + 2] in _NO_OBJECT


def _comes_closer(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether something is only nearer than it was: "one step closer to becoming a member"."""
    near = lows[max(trigger.first - 2, 0) : trigger.first]
    return not _CLOSER.isdisjoint(near) or _is_of_flights(lows, act, trigger)


def _judges(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether a court settles what others quarrel over: "the tribunal settled the boundary"."""
    return lows[trigger.at] in _SETTLING and not _ARBITERS.isdisjoint(lows[act.clause.first : trigger.at])


def _takes_no_place(lows: Lows, act: Act, trigger: Trigger) -> bool:
    """Whether what falls is no town, or a government is brought down, or somebody is told to have been."""
    if lows[trigger.at] in _TOPPLING and is_passive(lows, trigger.at):
        return True
    return _falls_in_number(lows, act, trigger) or _brings_down(lows, act, trigger)


_BY_KIND: dict[str, Callable[[Lows, Act, Trigger], bool]] = {
    "agreement_ended": _ends_no_pact,
    "agreement_in_force": _comes_closer,
    "agreement_signed": _judges,
    "called": _is_reached,
    "convicted": _goes_on_trial_again,
    "expelled": _strikes_places,
    "protested": _rejoices,
    "refused": _does_not_mind,
    "recognised": _recognises_nobody,
    "visited": _only_migrates,
    "traded": _merges_no_firms,
    "ties_cut": _only_leaves,
    "eased": _raises,
    "requested": _asks_nobody,
    "detained": _only_keeps_back,
    "pledged": _gives_no_word,
    "met": _is_no_meeting,
    "endorsed": _keeps_to,
    "sanctioned": _defaults,
    "attacked": _brings_down,
    "seized": _takes_no_place,
    "forces_withdrawn": _moves_no_forces,
    "forces_sent": _sends_no_forces,
    "accused": _names_danger,
    "aided": _is_no_help,
    "supplied": _is_not_given,
}
"""What else it can be, by the kind that it looks like."""
