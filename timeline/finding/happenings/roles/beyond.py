"""Who stands behind a verb and is not acted upon: in what is asked for, before a treaty, in a consent."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.entities.before import OBLIQUE, is_close_to, word_before
from timeline.finding.happenings.page import within
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention

__all__ = ["ENVOYS", "FORUMS", "SUMS", "is_aimed_at", "is_beyond", "sends_envoy"]

_HOSTILE = wordset(
    "ties_cut restricted sanctioned seized accused expelled refused threatened attacked struck protested"
    " detained agreement_ended agreement_suspended"
)
"""Kinds of what nobody does to those for whose sake he does it."""
_SAKE = {
    "with": frozenset(("solidarity", "sympathy")),
    "for": frozenset(("sympathy", "support")),
    "of": wordset("support defence defense behalf behest request urging instigation"),
    "to": frozenset(("deference", "loyalty")),
    "from": frozenset(("pressure",)),
}
"""Nouns for why or for whose sake something is done, by the preposition behind them."""
_FOR_SAKE = frozenset(("in", "of", "on", "at", "under", "from", "the", "a", "apparent"))
"""What stands before such a noun: "out of solidarity with", "at the request of"."""

_BECOMING = wordset("be become join rejoin enter receive get have remain stay")
"""Verbs of what others grant: not "called for Norland to leave", which is said to Norland."""
_WANTED = 5
"""Words behind a name within which the infinitive stands: "for Norland and Ostia to be let in"."""
_TREATY = 4
"""Words behind a town within which stands what was signed there."""
_MONEY = wordset("million billion m bn money funds funding donations contributions $ € £")
"""What somebody asks for."""
_SUM = 12
"""Words before "for" and a name within which that stands."""
_LIST = 60
"""Characters before a name within which a list begins that it ends."""
_JOINING = frozenset(("join", "rejoin", "enter"))
_BIDS = wordset(
    "bid bids application applications invitation invitations request requests offer plea attempt attempts"
    " efforts plan plans aspirations ambition ambitions hopes"
)
"""What somebody makes or gets who wants to be let in."""
_JUDGED = frozenset(("refused", "endorsed"))
_OFFERS = frozenset(("bid", "offer", "approach"))
_BID = 9
"""Words before what somebody bids for within which that stands."""
_CONSENT = wordset("approval ratification consent assent blessing backing")
"""What a parliament gives at home."""
_NEAR = 3
"""Words before a parliament within which that stands: "approval of the Senate"."""

_TOPICS = tuple(
    (noun,) for noun in ("crisis", "war", "conflict", "question", "issue", "problem", "dispute", "file")
)
"""Nouns that a state before them only tells apart."""
_CAUSES = frozenset((("because", "of"), ("owing", "to"), ("thanks", "to")))
_CAUSE = 6
"""Words before a party within which they stand."""
ENVOYS = wordset(
    "ambassadors envoys ministers officials diplomats leaders delegates delegations negotiators lawmakers"
    " representatives counterparts"
)
"""Those who act for whoever they are from."""
_AIMED = wordset(
    "out back finger fingers aim jibe dig barb barbs broadside protest protests anger outrage fury dismay"
)
"""What stands before "at" and whoever is scolded: "lashed out at", "took aim at"."""
_AIMING = 3
"""Words before him within which that stands: "out at the"."""
_ENDS = frozenset((".", ";", "?", "!", "”", '"'))
_CHANNELS = wordset("twitter facebook instagram telegram youtube tiktok weibo linkedin whatsapp vkontakte")
"""Where people post what they say."""
_UPON_CHANNEL = wordset(
    "attack attacks ban bans curbs sanctions fine fines tax taxes pressure called calls call"
)
"""What falls on such a firm itself."""
_INDIRECT = frozenset(("how", "whether", "why"))
"""What begins a question that somebody wants an answer to."""
_QUESTION = 12
"""Words before a party within which that stands."""
FORUMS = frozenset(("to", "with", "at", "before"))
"""Words before the body that hears a complaint."""
SUMS = wordset("$ € £ two three four five several some more another money")
"""What is given to whoever stands before it, besides figures."""
_HEARING = wordset(
    "commission regulator regulators court courts tribunal ombudsman watchdog prosecutors prosecutor"
    " authority authorities agency inspectorate police board exchange"
)
"""Those of a state who hear complaints of others."""
_HEARS = 4
"""Words from the state on within which they stand."""
_BLOCS = frozenset(("EUR",))
"""Organisations to which others complain of what these do themselves."""
_BY_WAY_OF = ("by", "way", "of")


def is_aimed_at(page: Page, mention: PartyMention) -> bool:
    """Whether words are aimed at him: "hit out at the Norlandic premier", not "spoke at Norland's summit"."""
    before = page.words.lows[max(page.word_at(mention.start) - _AIMING, 0) : page.word_at(mention.start)]
    return any(aim in _AIMED and at == "at" for aim, at in pairwise(before))


def sends_envoy(page: Page, mention: PartyMention) -> bool:
    """Whether a state is that of envoys to others: "recalled the Norlandic ambassadors to Ostia"."""
    lows = page.words.lows
    i = page.word_at(mention.end)
    i += lows[i : i + 1] != ("to",)
    return lows[i : i + 1] == ("to",) and lows[i - 1] in ENVOYS


def is_beyond(page: Page, mention: PartyMention, kind: str) -> bool:
    """Whether a party behind a verb of a kind is not the one that it acts upon."""
    is_beside = _is_crossed(page, mention) or _is_topic(page, mention) or _is_cause(page, mention)
    if is_beside or any(beside(page, mention) for kinds, beside in _BESIDE if kind in kinds):
        return True
    if kind == "requested":
        if word_before(page, mention) == "for" and _is_wanted(page, mention):
            return True
        return _is_to_get(page, mention)
    if kind == "pledged":
        return _consents(page, mention)
    if kind in _JUDGED:
        return _is_target(page, mention) or (kind == "refused" and _is_to_be_joined(page, mention))
    return kind.startswith("agreement") and _is_place_of_treaty(page, mention)


def _is_crossed(page: Page, mention: PartyMention) -> bool:
    """Whether something passes through there, or a source is close: "by way of Norland"."""
    i = page.word_at(mention.start)
    return page.words.lows[max(i - len(_BY_WAY_OF), 0) : i] == _BY_WAY_OF or is_close_to(page, mention)


def _is_channel(page: Page, mention: PartyMention) -> bool:
    """Whether something is only said there: "congratulated the team on Facebook"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    return lows[i] in _CHANNELS and lows[i - 1] == "on" and lows[i - 2] not in _UPON_CHANNEL


def _is_asked_about(page: Page, mention: PartyMention) -> bool:
    """Whether it stands in what somebody wants to know: "wants to know how a line on Norland vanished"."""
    i = page.word_at(mention.start)
    asked = page.words.lows[max(i - _QUESTION, 0) : i]
    last = next((k for k in range(len(asked) - 1, -1, -1) if asked[k] in _ENDS), -1)
    return not _INDIRECT.isdisjoint(asked[last + 1 :])


def _is_forum(page: Page, mention: PartyMention) -> bool:
    """Whether it only hears a complaint of somebody else: "lodged a complaint with the union"."""
    before, i = word_before(page, mention), page.word_at(mention.end)
    if before in FORUMS and mention.country and not _HEARING.isdisjoint(page.words.lows[i : i + _HEARS]):
        return True  # "complained to Norland's competition commission"
    of_many = mention.rule == "organisation" and mention.code is not None and mention.country is None
    return of_many and before in FORUMS and mention.code not in _BLOCS and mention.sector in (None, "JUD")


def _gives_as_well(page: Page, mention: PartyMention) -> bool:
    """Whether it is another giver with his sum: "Norland pledged 3 million and Ostia some 2 million"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    behind = lows[i : i + 1]
    gives = behind and (behind[0] in SUMS or behind[0][0].isdigit())
    return bool(gives) and lows[page.word_at(mention.start) - 1] in ("and", "while", ";")


def _is_topic(page: Page, mention: PartyMention) -> bool:
    """Whether a name only says which crisis is meant: "the causes of the Norland crisis"."""
    i = page.word_at(mention.end)
    return mention.rule == "name" and page.words.lows[i : i + 1] in _TOPICS


def _is_cause(page: Page, mention: PartyMention) -> bool:
    """Whether he only stands in what it is done because of: "was halted because of raids from Norland"."""
    i = page.word_at(mention.start)
    told = page.words.lows[max(i - _CAUSE, 0) : i]
    return not _CAUSES.isdisjoint(pairwise(told)) and "," not in told


def _is_sake(page: Page, mention: PartyMention) -> bool:
    """Whether it is done for his sake: "closed the border out of solidarity with Norland"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    i -= lows[i - 1] == "the"
    return i > _NEAR and lows[i - 2] in _SAKE.get(lows[i - 1], ()) and lows[i - _NEAR] in _FOR_SAKE


def _is_wanted(page: Page, mention: PartyMention) -> bool:
    """Whether others are asked for what shall become of him: "pressed for Norland to be let in"."""
    lows, i = page.words.lows, page.word_at(mention.end)
    to = next((k for k in range(i, min(i + _WANTED, len(lows) - 1)) if lows[k] == "to"), -1)
    inside = lows[i:to] if to >= 0 else ()
    return to >= 0 and lows[to + 1] in _BECOMING and OBLIQUE.isdisjoint(inside) and "," not in inside


def _is_to_get(page: Page, mention: PartyMention) -> bool:
    """Whether he is to get the money that others are asked for: "appealed for 6 million for Norland"."""
    lows = page.words.lows
    near = within(page.parties, mention.start - _LIST, mention.end)
    first = next((m for m in near if word_before(page, m) == "for"), None)
    if first is None or lows[page.word_at(mention.end) : page.word_at(mention.end) + 1] == ("to",):
        return False
    i = page.word_at(first.start)
    is_listed = OBLIQUE.isdisjoint(lows[i : page.word_at(mention.start)])
    return is_listed and not _MONEY.isdisjoint(lows[max(i - _SUM, 0) : i - 1])


def _is_to_be_joined(page: Page, mention: PartyMention) -> bool:
    """Whether it is what another asks to join, who is refused: "vetoed its bid to join the alliance"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    i -= lows[i - 1] == "the"
    asks = i > _NEAR and lows[i - 2] == "to" and lows[i - 1] in _JOINING
    return asks and lows[i - _NEAR] in _BIDS


def _is_target(page: Page, mention: PartyMention) -> bool:
    """Whether it is what another bids for: "rejected a bid by Nordsund for Skov"."""
    i = page.word_at(mention.start)
    told = page.words.lows[max(i - _BID, 0) : i]
    return word_before(page, mention) == "for" and not _OFFERS.isdisjoint(told) and "by" in told


def _consents(page: Page, mention: PartyMention) -> bool:
    """Whether it is the parliament that somebody asks for its consent: "to seek Senate approval"."""
    lows, first = page.words.lows, page.word_at(mention.start)
    behind = lows[page.word_at(mention.end) : page.word_at(mention.end) + 1]
    before = lows[max(first - _NEAR, 0) : first]
    return not _CONSENT.isdisjoint(behind) or (
        word_before(page, mention) == "of" and not _CONSENT.isdisjoint(before)
    )


def _is_place_of_treaty(page: Page, mention: PartyMention) -> bool:
    """Whether a town only says where a treaty was made: "left the Paris climate accord"."""
    i = page.word_at(mention.end)
    inside = takewhile(lambda word: word not in OBLIQUE and word.isalpha(), page.words.lows[i : i + _TREATY])
    return mention.rule == "seat" and not ACCORDS.isdisjoint(tuple(inside))


_BESIDE = (
    (_HOSTILE, _is_sake),
    (frozenset(("accused", "protested")), _is_forum),
    (frozenset(("requested",)), _is_asked_about),
    (frozenset(("pledged", "supplied", "aided")), _gives_as_well),
    (frozenset(("endorsed", "accused", "refused", "pledged", "stated", "threatened")), _is_channel),
)
"""By kinds what tells that somebody named behind the verb is not the one upon whom it falls."""
