"""Whose home, office or account it is that is searched, seized or frozen: "raided the villa of Oda Lind"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.before import OBLIQUE
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention

__all__ = ["HOLDINGS", "UPON_HOLDERS", "is_run_by", "is_whose_holding"]

UPON_HOLDERS = frozenset(("investigated", "seized", "restricted", "sanctioned", "attacked", "eased"))
"""Kinds of what is done to somebody's home, office or account."""
HOLDINGS = wordset(
    "assets account accounts property properties home homes house houses flat flats apartment villa residence"
    " mansion estate yacht yachts passport visa office offices headquarters premises studio plant factory"
    " licence license licences licenses permit permits concession charter registration accreditation funds"
    " shares stake cargo mine mines mill mills smelter refinery depot warehouse"
)
"""What somebody holds or has, and others take, search or give back."""
_OF_THINGS = wordset(
    "licence license licences licenses permit permits concession charter registration accreditation cargo"
    " shares stake plant factory funds mine mines mill mills smelter refinery depot warehouse"
)
"""Those of them that a drug, a mine or a ship may have as well."""
_PERSONAL = HOLDINGS - _OF_THINGS
_RUN = wordset(
    "plant plants factory factories smelter smelters refinery refineries mill mills sawmill sawmills brewery"
    " breweries mine mines quarry quarries pit pits warehouse warehouses depot depots shipyard shipyards yard"
    " rig rigs platform platforms pipeline pipelines well wells convoy convoys lorry lorries truck trucks"
    " tanker tankers ship ships vessel vessels vehicle vehicles camp camps clinic clinics compound compounds"
    " branch branches shop shops store stores farm farms plantation plantations"
)
"""What firms and charities run, and others attack, block or take."""
_ON_THE_SPOT = frozenset(("attacked", "protested", "seized", "struck"))
"""Kinds of what is done to such things."""
_PHRASE = 6
"""Words of whoever has it, by what he is: "of the exiled banker Oda Lind"."""


def is_whose_holding(page: Page, mention: PartyMention) -> bool:
    """Whether such a thing is his: "the home of Oda Lind", "the accounts of the banker Oda Lind"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    of = next((k for k in range(i - 1, max(i - _PHRASE, 0), -1) if lows[k] in OBLIQUE or lows[k] == ","), 0)
    return of > 0 and lows[of] == "of" and lows[of - 1] in _PERSONAL


def is_run_by(page: Page, mention: PartyMention, kind: str) -> bool:
    """Whether what is hit or blocked is run by a body: "attacked a convoy of Medics for Peace"."""
    if kind not in _ON_THE_SPOT or mention.as_place:
        return False
    lows, i = page.words.lows, page.word_at(mention.start)
    of = next((k for k in range(i - 1, max(i - _PHRASE, 0), -1) if lows[k] in OBLIQUE or lows[k] == ","), 0)
    return of > 0 and lows[of] == "of" and lows[of - 1] in _RUN
