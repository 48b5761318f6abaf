"""Whom a noun for a side of what was told before means: "the buyer", "the donor", "the host"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.anaphora.events import Event, Events
    from timeline.finding.happenings.roles import Roles
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["BUYER_FIRST", "BUYS_IT", "HOST_FIRST", "OTHERS", "SIDES", "by_sort", "side_meant", "transfer"]

BUYER_FIRST = "buyer first"
"""The rule of those of whom the one that acts gets what the other makes: "ordered jets from Norland"."""
BUYS_IT = "active; buys it"
"""The rule of those of whom the one that acts buys the other: "Nordsund bought Skov Foods"."""
HOST_FIRST = "together; host first"
"""The rule of those of whom the first receives the others: "Norland received Oda Lind"."""
_ONE_WAY = ("active", "receiver first", "passive")
"""How rules begin of which the one who acts gives: "sold jets to Norland", "Norland bought jets from"."""
_GIVERS = wordset(
    "donor giver seller vendor supplier exporter lessor provider sender builder maker manufacturer"
    " shipbuilder yard shipyard lender creditor benefactor"
)
_TAKERS = wordset(
    "recipient receiver buyer purchaser customer client borrower debtor beneficiary lessee importer"
)
_HOSTS = wordset("host hosts")
_GUESTS = wordset("guest guests visitor visitors")
_BIDDERS = wordset("bidder suitor acquirer")
_TARGET = "target"
SIDES = _GIVERS | _TAKERS | _HOSTS | _GUESTS | _BIDDERS | {_TARGET}
"""Nouns for one side of a gift, a sale or a visit."""
OTHERS = wordset("partner ally neighbour neighbor counterpart rival foe")
"""Nouns for the other of two."""
_BIDS = frozenset(("pledged", "traded"))
"""Kinds of what bidders do: "offered 3 million for Nordsund", "agreed to buy it"."""
_GIVEN = frozenset(("supplied", "aided", "traded", "pledged", "returned"))
"""Kinds of what goes from one to another."""


def side_meant(events: Events, noun: str) -> Mentions:
    """Whom a noun for a side means: who gave, got, came or was host in the last event of that sort."""
    if noun not in SIDES:
        return ()
    if noun in _BIDDERS or noun == _TARGET:
        bids = (told.roles for told in events.lately(_BIDS) if _is_bid(told.roles))
        sides = (told.recipients if noun == _TARGET else told.actors for told in bids)
    elif noun in _HOSTS or noun in _GUESTS:
        visits = map(visit, events.lately(("visited", "met")))
        sides = (told.recipients if noun in _HOSTS else told.actors for told in visits)
    else:
        gifts = map(transfer, events.lately(_GIVEN))
        sides = (told.actors if noun in _GIVERS else told.recipients for told in gifts)
    return next(filter(None, sides), ())[:1]


def _is_bid(roles: Roles) -> bool:
    """Whether one firm bids for or buys another."""
    sides = (*roles.actors, *roles.recipients)
    return len(roles.actors) == len(roles.recipients) == 1 and all(m.code is None for m in sides)


def visit(event: Event) -> Roles:
    """Who comes and to whom, in a visit or where somebody is received; nobody where two meet."""
    roles = event.roles
    if event.kind == "visited":
        return roles
    if event.kind == "met" and roles.rule == "passive":  # "was received by Norland"
        return roles._replace(actors=roles.recipients, recipients=roles.actors)
    received = roles.rule.startswith(HOST_FIRST) and len(roles.actors) > 1
    guests, hosts = (roles.actors[1:], roles.actors[:1]) if received else ((), ())
    return roles._replace(actors=guests, recipients=hosts)


def transfer(event: Event) -> Roles:
    """Who gives and who gets in an event that moves things or money: whoever ordered them gets them."""
    roles = event.roles
    if event.kind == "refused":  # Who refuses it was to get it.
        return roles._replace(actors=roles.recipients, recipients=roles.actors)
    if event.kind == "agreement_signed":
        return by_sort(roles)
    return _sale(roles) if event.kind == "traded" else roles


def _sale(roles: Roles) -> Roles:
    """Who sells and who buys."""
    if roles.rule.startswith(BUYER_FIRST):
        return roles._replace(actors=roles.recipients, recipients=roles.actors)
    if roles.rule.startswith(BUYS_IT):
        return roles._replace(actors=(), recipients=roles.actors)
    if roles.actors and roles.recipients and roles.rule.startswith(_ONE_WAY):
        return roles
    return by_sort(roles)


def by_sort(roles: Roles) -> Roles:
    """Of a firm or a fund and a state the state gets it; of others nobody is known to."""
    everyone = (*roles.actors, *roles.recipients)
    firms = tuple(m for m in everyone if m.country is None)
    states = tuple(m for m in everyone if m.country)
    one_each = len(firms) == len(states) == 1
    return roles._replace(actors=firms if one_each else (), recipients=states if one_each else ())
