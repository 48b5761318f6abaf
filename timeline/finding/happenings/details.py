"""The place, the goods, the amount and the agreement of a happening, from the words of its clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.finding.finite import is_finite_form
from timeline.finding.happenings.page import within
from timeline.finding.quantities import quantities_in
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.domain.statement import Quantity
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PlaceMention
    from timeline.finding.quantities import QuantityMention

__all__ = [
    "ACCORDS",
    "BROKERED",
    "MEDIATED",
    "SIGNABLE",
    "find_about",
    "find_item",
    "find_place",
    "find_quantity",
]

ACCORDS = wordset(
    "agreement agreements treaty treaties pact pacts deal deals accord accords memorandum protocol"
    " protocols declarations conventions charters"
    " contract contracts declaration convention charter roadmap partnership resolution ceasefire truce"
    " lease"
)
"""Words for an agreement."""
BROKERED = wordset("brokered mediated facilitated hosted overseen monitored witnessed guaranteed")
"""Participles of what is only between others: "a truce brokered by Norland and Ostia"."""
MEDIATED = BROKERED | {"negotiated", "arranged"}
"""Participles of what is between others: "a truce brokered by Norland"."""
SIGNABLE = ACCORDS | wordset(
    "arrangement arrangements memoranda covenant covenants understanding understandings paper papers text"
    " texts alliance document documents letter letters compact compacts settlement extension entente"
    " framework instrument instruments"
)
"""The same, and whatever else is signed."""
_SORTS = (
    r"(?:agreement|treaty|treaties|pact|deal|accord|memorandum|protocol|contract|declaration|convention|charter|roadmap"
    r"|partnership|resolution|ceasefire|truce|lease)s?\b"
)
_NO_ATTRIBUTE = (
    r"(?!(?:an?|the|its|their|his|her|of|to|for|and|that|which|who|whose|with|by|in|on|from|at|sign\w*)\s)"
)
"""What no noun has before it: another phrase begins, as in "the keeper of the treaty"."""
_ACCORD = regex(
    rf"\b(?:an?|the|its|their|his|another|this|such\sa)\s((?:{_NO_ATTRIBUTE}[\w’'-]{{2,20}}\s){{0,4}}?{_SORTS})"
)
_BARE_ACCORD = regex(rf"\b((?:{_NO_ATTRIBUTE}[a-z-]{{2,20}}\s){{0,1}}{_SORTS})")
_TOPIC = regex(
    r"\s(?:on|of|for)\s(?:an?\s|the\s)?[“\"]?([a-z][\w-]{1,20}(?:\s(?:and\s)?[a-z][\w-]{1,20}){0,4})[”\"]?"
)
_OBJECT_END = regex(
    r"\s(?:to|for|from|since|in|on|at|by|with|until|after|before|during|as|over|via|that|which|who|when|while|under"
    r"|against|near|into|across|was|were|is|are|has|have|had|will|would|could|last|this|and\sthe)\b|[,;:—–()]|\.(?!\d)"
)
_LEADING = regex(
    r"^(?:(?:it|them|him|her|us|with|over|up|out|back|the|a|an|its|his|their|some|more|new|additional|further|any)\s)+",
    re.IGNORECASE,
)
_OWNER = regex(r"^[’']s?\s")
"""What is left of a name that has what is given: "gave Kenya's army trucks"."""
_LOCAL = regex(
    r"\b(?:(?:in|at|near|outside|around|off|across|inside)"
    r"|(?:town|city|village|port|island|province|airport|harbou?r|capital|region|district|suburb) of)"
    r"\s(?:[\w’'-]{1,15}\s){0,4}\Z",
    re.IGNORECASE,
)
_TOWARDS = regex(
    r"\b(?:(?:to|into|for|in|at|near|outside|around|off|across|inside)|(?:town|city|village|port|island) of)"
    r"\s(?:[\w’'-]{1,15}\s){0,4}\Z",
    re.IGNORECASE,
)
_REACHED = frozenset(("going", "object"))
"""Rules of places that a verb tells as where something is done: "reached Aden", "shelled Goma"."""
_NEAR_VERB = 12
"""Characters behind a verb within which the amount of its object begins."""
_LONGEST_ITEM = 80
_LONGEST_NAME = 40
"""Characters before a clause within which the place stands that it is about."""
_JOINED = regex(
    r"(?:,\s?|\s?[—–]\s?|\s(?=and\b))(?P<and>and\b)?,?\s?"
    r"(?:(?:above all|not least|especially|also),?\s)?(?=\w)"
)
"""What joins one thing to the next in a list."""
_MOST, _WORDS = 6, 5
"""Things in a list, and words of one."""
_NO_ITEM = regex(
    r"(?:the|a|an|out|up|off|over|through|back|away|down|in|on|at|of|to|for|from|by|with|as)\b"
    r"|(?:arriving|supplied|delivered|provided|given|sent|sail|consent|birth|way|rise|notice|thanks|evidence|permission)\Z"
)
"""What stands behind a verb of giving and is nothing that is given: "got | through", "gave | consent"."""
_A_DELIVERY = regex(r" (?:supplies|deliveries|shipments)$")
"""What is supplied is the food in "food supplies"."""
_STOPPING = wordset(
    "includes include calls provides covers obliges for that which who between under was were had has"
)


_PARTS = wordset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last next one two three four five six"
    " part some several most half many any none"
)
"""What is told of a number that is told behind "of"."""
_THEIR = wordset("its their his her the these those our")
_TRAILING = wordset("in on after with by and between at for from to under of the")


def find_place(page: Page, start: int, end: int, *, moving: bool = False) -> str | None:
    """The first place that the clause names behind "in" or the like; of a movement, also behind "to"."""
    if page.text.startswith("where ", start) and (
        before := within(page.places, max(start - _LONGEST_NAME, 0), start)
    ):
        return before[-1].name  # "from Andijan, where troops fired"
    places = within(page.places, start, end)
    if not places:
        return None
    pattern = _TOWARDS if moving else _LOCAL
    local = [
        place
        for place in places
        if place.rule in _REACHED or pattern.search(page.text[max(0, place.start - 60) : place.start])
    ]
    if local and _is_state(page, local[0]):
        known = (None, local[0].code)  # "in Kenya, at the port of Mombasa"
        local = [place for place in local[1:] if place.code in known and not _is_state(page, place)] or local
    return local[0].name if local else None


def _is_state(page: Page, place: PlaceMention) -> bool:
    """Whether the place is a whole state, named as such."""
    return any(mention.rule == "name" for mention in within(page.parties, place.start, place.start + 1))


def find_quantity(page: Page, start: int, end: int, behind: int = -1) -> QuantityMention | None:
    """The amount in the clause that its verb is about, and that is no part of a date.

    Args:
        page: the document.
        start: where the clause begins.
        end: where it ends.
        behind: where its verb ends, if what stands right behind that has the amount; -1 if it is the first.
    """
    first = None
    for mention in quantities_in(page.text, start, end):
        dates = within(page.datings, start - 60, min(mention.end, end))
        if any(d.end > mention.start for d in dates) or _is_no_amount(page, mention.start):
            continue
        if behind < 0 or 0 <= mention.start - behind < _NEAR_VERB:
            return mention
        first = first or mention
        if mention.start > behind:
            break
    return first


def _is_no_amount(page: Page, start: int) -> bool:
    """Whether a number belongs to a name, or says of how many some are: "the first of four ships"."""
    i = page.word_at(start)
    i -= i > 0 and page.words.lows[i - 1] in _THEIR
    part_of = i > 1 and page.words.lows[i - 1] == "of" and page.words.lows[i - 2] in _PARTS
    return part_of or _is_of_name(page, start)


def _is_of_name(page: Page, start: int) -> bool:
    """Whether a number belongs to the name before it: "the Rumah 2 plants", not "sent Norland 2 ships"."""
    i = page.word_at(start)
    if i < 2 or not page.text[start].isdigit() or not page.words.forms[i - 1][:1].isupper():
        return False
    before = page.words.starts[i - 1]
    inside = page.words.forms[i - 1].isalpha() and page.words.ends[i - 1] == start - 1
    opens = not page.words.lows[i - 2][-1:].isalnum() and page.words.lows[i - 2] != ","
    return (
        inside
        and not opens
        and not any(m.end > before for m in within(page.parties, before - _LONGEST_NAME, start))
    )


_SERVING = ("suppl", "provid", "equip", "furnish")
"""How the verbs begin whose object may be those who get what stands behind "with"."""
_VERB = 12
"""Characters of the longest of them."""
_SERVED = regex(
    r"\b(?:rebels|militants|fighters|insurgents|guerrillas|militias?|army|forces|troops|soldiers|police|farmers"
    r"|famil(?:y|ies)|villagers|residents|refugees|survivors|victims|people|women|children|households|hospitals?"
    r"|clinics?|schools?|units?|crews?|workers|patients|pupils|students|groups?|shelters|camps?|towns?|villages?"
    r"|communities|migrants|evacuees|nurses|doctors)\s*\Z"
)
"""Those who are supplied, at the end of an object."""
_WITH = regex(r"[^,;:.]{0,60}?\swith\s")


def find_item(page: Page, verb_end: int, end: int, quantity: QuantityMention | None) -> str | None:
    """What is given: the words behind the verb, without its amount, up to the next preposition."""
    begin, stop = _object(page.text, verb_end, end)
    receivers = within(page.parties, begin, stop)
    if receivers and receivers[0].start - begin < 6 and page.text.startswith(" with ", stop):
        # "supplied Kenya with trucks"
        begin, stop = _object(page.text, stop + len(" with"), end)
    elif (served := _served_with(page.text, verb_end, (begin, stop), end)) >= 0:
        begin, stop = _object(page.text, served, end)
    elif receivers and receivers[0].start - begin < 6:
        # "gave Kenya trucks"
        begin = receivers[0].end
    if quantity is not None and begin <= quantity.start < stop:
        return quantity.item or None
    dates = within(page.datings, begin, stop)
    stop = dates[0].start if dates else stop
    words = _OWNER.sub("", " ".join(page.text[begin:stop].split()))
    words = _LEADING.sub("", words).strip(" “”\"’'")
    words = _listed(_A_DELIVERY.sub("", words), _further(page.text, stop, end))
    told = any(char.isalpha() for char in words) and _NO_ITEM.match(words) is None
    return words if 2 < len(words) <= _LONGEST_ITEM and told else None


def _served_with(text: str, verb_end: int, told: tuple[int, int], end: int) -> int:
    """Where what people are supplied with begins: "supplied rebels there with | fuel"; -1 for nowhere."""
    verb = text[max(verb_end - _VERB, 0) : verb_end].rpartition(" ")[2].lower()
    if not verb.startswith(_SERVING) or _SERVED.search(text[slice(*told)]) is None:
        return -1
    behind = _WITH.match(text, told[1], end)
    return behind.end() if behind else -1


def _further(text: str, stop: int, end: int) -> list[str]:
    """What else is given: "food, fuel and, above all, advice", behind the food; none where no list ends."""
    found: list[str] = []
    while len(found) < _MOST and (joint := _JOINED.match(text, stop, end)):
        begin, stop = _object(text, joint.end(), end)
        words = text[begin:stop].split()
        if not 0 < len(words) <= _WORDS:
            return []
        found += _A_DELIVERY.sub("", " ".join(words)).split(" and ")
        if joint["and"] or "and" in words:
            return found
    return []


def _listed(first: str, others: list[str]) -> str:
    return ", ".join((*first.split(" and "), *others[:-1])) + f" and {others[-1]}" if others else first


def _object(text: str, begin: int, end: int) -> tuple[int, int]:
    """The words from a place up to the next preposition, mark or verb."""
    match = _OBJECT_END.search(text, begin, end)
    return begin, match.start() if match else end


def find_about(page: Page, start: int, end: int) -> str | None:
    """The agreement that the clause is about, with its subject: "treaty on trade"."""
    match = _ACCORD.search(page.text, start, end) or _BARE_ACCORD.search(page.text, start, end)
    if match is None:
        return None
    name = " ".join(match[1].split()).removeprefix("no ")
    at = match.end()
    place = next((p for p in within(page.places, at, end) if p.start - at < 8), None)
    topic = _TOPIC.match(page.text, at, end) or (_TOPIC.match(page.text, place.end, end) if place else None)
    if topic is None:
        return name
    words = topic[1].split()
    for number, word in enumerate(words):
        # "A pact on fish | came into force", but "on exchange of classified data"
        tells = number > 0 and words[number - 1] not in _TRAILING and word[-1] != "s" and is_finite_form(word)
        if word in _STOPPING or tells:
            words = words[:number]
            break
    while words and words[-1] in _TRAILING:
        words.pop()
    return f"{name} on {' '.join(words)}" if words else name


def shown(quantity: Quantity) -> str:
    """An amount in words: "up to 14,000"."""
    if quantity.bound == "between":
        return f"{quantity.low:,} to {quantity.high:,}"
    amount = quantity.high if quantity.low is None else quantity.low
    lead = {"at_most": "up to ", "at_least": "at least ", "about": "about "}.get(quantity.bound, "")
    return f"{lead}{amount:,}"
