"""What is help by the text alone: in a text on relief, lorries that bring flour, a grant that is weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.acts import Act

__all__ = ["helps"]

_MOVING = spellings_of(
    "arrive reach dock land leave sail set go come cross fly carry bring depart roll head take unload load"
    " follow anchor berth"
) | wordset("due expected underway way")
"""Verbs, and words for what is to come, of things that are on their way."""
_GIVING = spellings_of(
    "give release pay contribute add raise double treble increase top grant allocate earmark hand"
    " distribute feed provide donate fly deliver truck ship airlift unload send bring transfer wire"
    " disburse fund buy"
)
_WEIGHING = spellings_of("consider weigh mull discuss ponder plan prepare") | wordset("thinking studying")
_LOADS = wordset(
    "tonnes tons food rice flour wheat maize grain beans oil biscuits water medicine medicines tents"
    " blankets kits tarpaulins mattresses cots masks pumps generators units supplies goods rations parcels"
    " bottles litres boxes crates pallets diggers vaccines seed seeds fodder vouchers stoves sheets"
)
_SUMS = wordset(
    "dollars euros pounds yen yuan rupees francs kroner kronor crowns money grant grants funds cash $ € £"
    " contribution donation million payments payment allowances vouchers loan"
)
_GIFTS = wordset(
    "grant grants contribution contributions donation donations gift flight flights shipment aid help"
)
_NO_GIFTS = wordset(
    "damage damages losses loss cost costs losing lost debt debts ransom fine bribe bribes sold profit"
)
"""Words of sums that nobody gives."""


def helps(lows: Sequence[str], act: Act, verb: int) -> bool:
    """Whether a clause of a text on relief tells of goods on their way, of a sum given, or of a gift weighed.

    Args:
        lows: the words of the text in small letters.
        act: what is told.
        verb: the main verb of the clause.
    """
    words = lows[act.clause.first : act.clause.last]
    behind = lows[verb + 1 : act.clause.last]
    if not _NO_GIFTS.isdisjoint(words):
        return False
    told = words[max(verb - act.clause.first - 1, 0) :]
    if not (_WEIGHING.isdisjoint(told) or _GIFTS.isdisjoint(behind)):
        return True
    if lows[verb] in _GIVING and not (_LOADS.isdisjoint(behind) and _SUMS.isdisjoint(behind)):
        return True
    return not _MOVING.isdisjoint(lows[verb : verb + 2]) and not _LOADS.isdisjoint(words)
