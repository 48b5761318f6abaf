"""What touches nobody else: mills that their owners close, rockets for space, patients who go home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.kinds.matching import Trigger

    Lows = tuple[str, ...]

__all__ = ["OF_SPACE", "touches_nobody"]

OF_SPACE = wordset(
    "lift-off liftoff orbit space moon mars venus asteroid satellite satellites spacecraft spaceship probe"
    " astronaut astronauts cosmonaut cosmonauts capsule launchpad"
)
"""What says that a rocket is no weapon."""
_PREMISES = wordset(
    "plant plants factory factories mill mills yard yards shipyard shipyards smelter smelters refinery"
    " refineries brewery breweries foundry steelworks works mine mines pit pits furnace furnaces office"
    " offices branch branches shop shops store stores outlet outlets restaurant restaurants hotel hotels"
    " warehouse warehouses site sites headquarters bureau showroom showrooms laboratory depot depots unit"
)
"""What somebody closes because he has no more use for it."""
_OWN = frozenset(("its", "their", "his", "her", "own"))
_SHUTTING = spellings_of("close shut shutter")
_WITHIN = frozenset(("at", "in", "from"))
_MATCHES = wordset("semi-final semi-finals quarter-final quarter-finals play-off play-offs half-time derby")
"""What tells that teams clash, and no armies."""
_UPKEEP = wordset(
    "repairs repair maintenance renovation renovations refurbishment works upgrade cleaning stocktaking"
    " lack want holiday holidays winter summer season good"
)
"""What something is closed for without harm to anyone."""
_LANDINGS = wordset("emergency forced crash soft hard safe belly lunar first")
"""Words before a landing that is no arrival of guests."""
_WARDS = frozenset(("hospital", "clinic"))
_COMPOUNDS = wordset("station stations plant plants company companies line lines")
"""What "power" and "gas" only describe: "the power station was switched off"."""
_LISTS = frozenset(("exchange", "index", "bourse"))
"""Where shares are traded, or counted."""
_SECURITIES = frozenset(("shares", "stock", "securities", "adrs", "bonds"))
_TRADES = wordset(
    "bank banks lender lenders firm firms company companies airline airlines carrier carriers operator"
    " operators mine mines plant plants port ports railway refinery broker exchange charity charities agency"
    " agencies regulator regulators"
)
"""Whose operations are no soldiers'."""
_STOPPING = spellings_of("stop halt cease quit end pause suspend")
_NEAR = 8
"""Words behind a verb that can be what it is done to."""


def touches_nobody(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether nobody does it to another: owners close a plant, a probe is launched, a patient goes home."""
    at, kind = trigger.at, trigger.kind
    if lows[at].startswith("delist"):
        return _is_of_stocks(lows, act, roles)
    if kind == "restricted":
        return _closes_own(lows, trigger, roles) or _is_part(lows, trigger) or _is_of_upkeep(lows, at)
    if kind == "sanctioned":
        return _is_of_stocks(lows, act, roles) and not _LISTS.isdisjoint(lows[at : act.clause.last])
    if kind == "attacked":
        return _is_of_science_or_sport(lows, act, at)
    if kind in ("struck", "ceasefire"):
        return _rests(lows, act, trigger, roles)
    lands = kind == "visited" and lows[at] == "landing" and lows[at - 1] in _LANDINGS
    of_ward = lows[at + 1 : at + 2] == ("from",) and not _WARDS.isdisjoint(lows[at + 2 : at + 4])
    return lands or (kind == "released" and of_ward)


def _is_of_science_or_sport(lows: Lows, act: Act, at: int) -> bool:
    """Whether something is launched into space, or teams clash in a match."""
    if lows[at].startswith("launch"):
        return not OF_SPACE.isdisjoint(lows[act.clause.first : act.clause.last])
    return lows[at].startswith("clash") and not _MATCHES.isdisjoint(lows[at : act.clause.last])


def _is_of_stocks(lows: Lows, act: Act, roles: Roles) -> bool:
    """Whether shares are taken off an exchange, or a firm takes something off its own list."""
    told = lows[act.clause.first : act.clause.last]
    return any(m.code is None for m in roles.actors) or not _SECURITIES.isdisjoint(told)


def _closes_own(lows: Lows, trigger: Trigger, roles: Roles) -> bool:
    """Whether somebody closes what is his: "closed one of its two plants", and a firm any plant at all."""
    at = trigger.at
    closed = lows[at + 1 : at + _NEAR]
    if lows[at] not in _SHUTTING or _PREMISES.isdisjoint(closed) or is_passive(lows, at):
        return False
    firms = bool(roles.actors) and all(m.code is None and not m.person for m in roles.actors)
    return firms or not _OWN.isdisjoint(closed)


def _is_of_upkeep(lows: Lows, at: int) -> bool:
    """Whether something is closed only to mend it, or for want of use: "closed for repairs"."""
    behind = lows[at + 1 : at + 5]
    return lows[at] in _SHUTTING and "for" in behind and not _UPKEEP.isdisjoint(behind)


def _rests(lows: Lows, act: Act, trigger: Trigger, roles: Roles) -> bool:
    """Whether a mill, a firm or a state stops work, and no crew strikes and no army rests.

    "The smelter stopped work", "four banks suspended operations".
    """
    if lows[trigger.at] not in _STOPPING:
        return False
    before = lows[act.clause.first : trigger.at]
    if trigger.kind == "ceasefire":
        firms = any(m.code is None and m.sector not in ("MIL", "REB") for m in roles.actors)
        return "operations" in lows[trigger.at : trigger.last + 1] and (
            firms or not _TRADES.isdisjoint(before)
        )
    if trigger.weight > 2:
        return False
    place = next((i for i, word in enumerate(before) if word in _PREMISES), -1)
    works = place >= 0 and _WITHIN.isdisjoint(before[:place])  # not "the men at the mill"
    return works or any(m.code is not None and not m.person for m in roles.actors)


def _is_part(lows: Lows, trigger: Trigger) -> bool:
    """Whether the thing of a passive only describes another: "the power station was switched off"."""
    return "turned" in trigger.pattern.flags and lows[trigger.first + 1] in _COMPOUNDS
