"""What belongs to those of whom a text tells, and acts for them: "its army", "her country"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.entities.before import OBLIQUE
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "HOME",
    "KIN",
    "ORGANS",
    "OWN",
    "OWNERS",
    "STAFF",
    "is_of_a_state",
    "is_own_thing",
    "is_owned",
    "is_owner",
]

ORGANS = wordset(
    "ministry government army navy president minister forces parliament spokesman spokeswoman court"
    " embassy consulate delegation police ambassador soldiers troops leader leaders premier authorities"
    " military envoy secretary officials"
    " vessels ships planes aircraft jets drones shares sales revenue profit profits earnings"
    " diplomats generals prosecutors cabinet ministers lawmakers negotiators board secretariat"
    " governments armies navies presidents parliaments embassies delegations envoys ambassadors premiers"
    " representatives coastguards militaries spokesmen chancellors commanders"
)
_OWN_THINGS = wordset(
    "shipment shipments output exports production ruling verdict judgment judgement decision factory"
    " plant plants mine mines smelter turnover losses workforce unit units subsidiary arm division branch"
)
"""What belongs to those of whom it is told, where it is the subject itself: "its first shipment left"."""
STAFF = wordset(
    "inspectors engineers experts staff workers team delegates monitors observers researchers fighters gunmen"
    " guards militiamen guerrillas commandos militants men surgeons doctors nurses medics teams crews"
    " volunteers rescuers members"
)
"""Those of a body who act for it."""
_CLOSE = wordset("office aides staff team administration entourage delegation")
"""Those who act for a person whose they are: "his office"."""
OWNERS = {"his": "he", "her": "she", "their": "they", "our": "we", "my": "we"}
"""The pronouns of those whom a possessive means: "her cabinet"."""
HOME = (("country",), ("nation",), ("homeland",), ("side",))
KIN = wordset(
    "grandfather grandmother grandparents grandson granddaughter nephew niece ancestors banks"
    " father mother brother sister son daughter wife husband uncle aunt cousin widow family relatives lawyer"
    " lawyers friend friends great-uncle parents neighbour neighbours neighbor neighbors ally allies rival"
    " rivals bankers insurers landlord landlords customers clients tenants"
    " enemy enemies opponent opponents critic critics creditors lenders donors foe foes adversary"
    " adversaries detractor detractors supporter supporters backers sympathisers sympathizers"
    " owner parent supplier suppliers suitor suitors bidder bidders auditor auditors competitor"
    " competitors shareholder investor investors"
    " fans admirers victims challenger challengers successor predecessor survivors"
)
"""Those of a person or a state who act for themselves."""
OWN = frozenset(("its", "our", "their"))
_WHOSE = frozenset(("'s", "whose"))
_OF_STATES = wordset("parliament lawmakers army navy cabinet government soldiers troops legislature")
"""What acts for the state of the person whose it is said to be."""
_FOR_THEMSELVES = wordset(
    "union unions customer contractor contractors agent agents partner partners shareholder shareholders"
    " investors director directors manager managers founder founders banks passengers readers visitors"
    " residents inhabitants group committee commission text '"
    " parent owner owners supplier suppliers insurer competitor competitors auditor auditors buyer buyers"
    " suitor suitors bidder bidders lender creditor backer landlord regulator regulators watchdog hosts host"
    " opponent opponents"
)
"""Those of somebody who do not act for him, and what several have in common."""

_OWNER = regex(
    r"(?:\b[Ii]ts|['’]s?)\s(?:[\w-]+\s){0,3}?"
    r"(?:owners?|parent|shareholders?|investors?|backers?|lenders?|creditors?|landlord|buyers?|suitor|bidder|rivals?|competitors?"
    r"|customers?|suppliers?|partners?|founder|auditors?|insurers?|bankers?)\b"
    r"(?:\s(?:company|firm|group))?,?\s(?:(?:an?|the)\s)?(?:[\w-]+\s){0,3}\Z"
)
_OWNING = 60
"""Characters before a firm within which stands what it is to another: "its owner, the brewer Nordsund"."""


def is_of_a_state(subject: Sequence[str]) -> bool:
    """Whether a subject is what a person only has for a state: "Lind's parliament", "Lind, whose army"."""
    owned = next((i for i, word in enumerate(subject) if word in _WHOSE), len(subject))
    return not _OF_STATES.isdisjoint(subject[owned + 1 : owned + 3])


def is_owner(text: str, start: int) -> bool:
    """Whether a firm named here is only told of as the owner or buyer of another: "Its owner, Nordsund,"."""
    return _OWNER.search(text, start - _OWNING, start) is not None


def is_owned(opening: Sequence[str]) -> bool:
    """Whether what acts is an organ or a thing of somebody, whose it is so: "its army", "her country"."""
    head = next((opening[:i] for i, word in enumerate(opening) if word in OBLIQUE), opening)
    if opening[0] in OWNERS and not _CLOSE.isdisjoint(opening[1:2]):
        return True
    return not (
        ORGANS.isdisjoint(opening)
        and ACCORDS.isdisjoint(opening)
        and opening[1:2] not in HOME
        and _OWN_THINGS.isdisjoint(head)
        and STAFF.isdisjoint(head)
    )


def is_own_thing(subject: Sequence[str]) -> bool:
    """Whether a subject is whatever somebody has: "its reserves fell", "our engineers left"."""
    return subject[:1] != () and subject[0] in OWN and _FOR_THEMSELVES.isdisjoint(subject)
