"""What is done by deciding it: "voted to end the lease", "signed a decree banning flights"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.kinds.matching import Trigger

__all__ = ["DECREEING", "RESOLVING", "is_decreed", "is_resolved"]

RESOLVING = spellings_of("vote decide resolve opt elect choose")
"""Verbs whose infinitive tells what is done by them: "voted to recognise Norland"."""
_RESOLVED = wordset(
    "recognised ties_cut agreement_signed agreement_ratified agreement_suspended agreement_ended expelled"
    " sanctioned sanctions_lifted restricted eased endorsed pledged supplied aided forces_sent"
    " forces_withdrawn traded requested refused seized released returned conceded charged"
)
"""Kinds of what is done, or bound to be done, as soon as it is decided."""
DECREEING = spellings_of("sign issue pass enact adopt approve publish promulgate")
_DECREES = wordset(
    "decree decrees law laws bill bills act order orders edict ordinance ordinances legislation directive"
    " resolution regulations"
)
"""What they make: a text that does what its participle tells."""
_DECREED = (_RESOLVED - {"conceded"}) | {"mobilised"}


def is_resolved(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether it is what somebody decides to do by the main verb: "voted on Monday to end the lease"."""
    i = trigger.first
    decides = lows[main] in RESOLVING and main < i - 1 and lows[i - 1] == "to"
    decides = decides and lows[i - 2] not in ("not", "whether")
    return decides and trigger.kind in _RESOLVED and not is_passive(lows, main)


def is_decreed(lows: Sequence[str], trigger: Trigger, main: int) -> bool:
    """Whether it is what a law or an order does that is given: "signed a bill banning the book"."""
    i = trigger.first
    decrees = lows[main] in DECREEING and main < i - 1 and lows[i - 1] in _DECREES
    decrees = decrees and lows[i].endswith("ing") and trigger.kind in _DECREED
    return decrees and not is_passive(lows, main)
