"""Times that only say which one is meant: "the 2015 agreement", "winter tents", "the results for 2020"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.words import MONTHS, PREPOSITIONS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Dating
    from timeline.finding.words import Words

__all__ = ["is_attributive"]

_AFTER_YEARS = PREPOSITIONS | wordset(
    "and when but that as or was were had the a an it he she they who which because while is has did does do"
)
_SEASONS = wordset("spring summer autumn fall winter")
_YEAR = 4
"""Characters of a year."""
_FOLLOWING_SEASONS = _AFTER_YEARS | wordset(
    "of were are be been will would could may might came comes is before until since during through so then"
    " rather instead not than only already again also alone but"
    " if there this these here approaches approached ended ends began begins nears neared approaching"
)
"""Words behind a season that are no noun which it describes."""
_SEASONAL = wordset(
    "offensive campaign session storm storms flood floods flooding drought harvest rains fighting election"
    " elections unrest crisis break holidays recess"
)
"""What takes place in the season before it: "began a spring offensive"."""
_BEFORE_NOUNS = frozenset(("the", "a", "an", "its", "their", "his", "her", "'s", "this"))
_AIMED = ("ed", "set", "due")
"""How words end that a year is the aim of: "planned for 2030"."""
_AT_EVENT = frozenset(("at", "during"))
_AT_OCCASION = _AT_EVENT | {"in"}
"""What makes of an event the occasion of something: "spoke at the 2019 summit"."""
_OF_YEARS = wordset(
    "summit conference congress convention assembly forum expo olympics games championships championship"
    " festival fair election elections referendum campaign war crisis conflict crash earthquake quake tsunami"
    " flood floods hurricane cyclone typhoon eruption famine drought pandemic epidemic outbreak uprising"
    " revolution revolt coup invasion genocide massacre protests unrest season hajj"
)
"""What takes place within a year by which it is known: "lost his seat in the 2019 election"."""
_HAVING_PART = wordset(
    "role roles part share interest crimes abuses atrocities victory defeat deaths killings losses hand"
    " responsibility conduct service complicity candidate contender favourite favorite winner loser runner-up"
    " as than like unlike"
)
"""What somebody has in an event, whenever it is told of: "its role in the 2003 war"."""
_NAME = 5
"""Words behind a year within which the occasion stands: "the 2019 Munich Security Conference"."""
_SUMS = wordset(
    "euros dollars pounds yen yuan rupees francs kroner kronor crowns pesos reais rand percent million"
    " billion trillion"
)
"""What a profit or a loss is told in: "earned 88 million euros for the third quarter"."""
_BEHIND_FISCAL = _AFTER_YEARS | {"alone", "are", "were", "will", "through"}
_DEADLINES = frozenset(("deadline", "deadlines", "ultimatum", "cutoff"))
_ACCOUNTS = wordset(
    "results result figures figure forecast forecasts budget budgets earnings profit profits outlook accounts"
    " report target targets estimate estimates sales revenue guidance plan plans data order orders tax taxes"
    " output production quota quotas prices spending dividend growth demand harvest"
)
"""Nouns that "for" tells the period of, not when they are told of."""


def is_attributive(words: Words, i: int, j: int, dating: Dating) -> bool:
    """In "the 2015 agreement" the year says which one, not when."""
    if i > 1 and words.lows[i - 1] == "for" and _is_of_figures(words.lows[i - 2], words.lows[i:j], dating):
        return True
    is_sort = j < len(words) and (
        _is_fiscal(words.lows, i, j) or (words.lows[j - 1] in _SEASONS and _is_sort(words, i, j))
    )
    if is_sort or i == 0 or j >= len(words):
        return is_sort
    if not words.forms[i].isdigit() or dating.end - dating.start > _YEAR:
        return dating.rule != "day-alone" and _says_which(words, i, j)
    if _is_scope(words.lows, i):
        return True
    if not words.lows[j].replace("-", "").isalpha() or words.lows[j] in _AFTER_YEARS:
        return False  # "a 1960 pact", "a 1960 water-sharing pact"
    return not _is_at_occasion(words.lows, i, j) and (
        words.lows[i - 1] in _BEFORE_NOUNS or words.lows[i - 1] in ("under", "of")
    )


def _is_fiscal(lows: Sequence[str], i: int, j: int) -> bool:
    """Whether a fiscal year says of which one something is: "unspent fiscal 2024 funds"."""
    return lows[i] == "fiscal" and lows[j].isalpha() and lows[j] not in _BEHIND_FISCAL


def _is_at_occasion(lows: Sequence[str], i: int, j: int) -> bool:
    """Whether the year is that of an occasion at which it is done: "met at the 2019 peace conference"."""
    if i < 3 or lows[i - 1] != "the" or lows[i - 2] not in _AT_OCCASION:
        return False
    if lows[i - 2] == "in" and (is_event(lows[i - 3]) or lows[i - 3] in _HAVING_PART):
        return False  # "its part in the 2003 war"
    end = j
    while end < min(j + _NAME, len(lows)) and lows[end].replace("-", "").isalpha():
        if lows[end] in _AFTER_YEARS:
            break
        end += 1
    return any(word in _OF_YEARS for word in lows[j:end])


def _is_sort(words: Words, i: int, j: int) -> bool:
    """Whether a season says of which sort something is, or is judged: "winter tents", "worst winter"."""
    if j - i > 1 and words.lows[i] not in _BEFORE_NOUNS - {"this"}:
        return False  # "last winter"
    before = words.lows[i - 1] if i else ""
    judged = j - i == 1 and (before.endswith("est") or before == "worst")
    is_noun = (
        words.forms[j].isalpha() and words.forms[j].islower() and words.lows[j] not in _FOLLOWING_SEASONS
    )
    return judged or (is_noun and words.lows[j] not in _SEASONAL and not is_event(words.lows[j]))


def _is_of_figures(before: str, told: Sequence[str], dating: Dating) -> bool:
    """Whether "for" tells the time of figures: "profits for 2020", "88 million euros for the quarter"."""
    if before in _ACCOUNTS:
        return dating.rule != "lasting" or told[1:2] == ("year",)
    return before in _SUMS and ("quarter" in told or told[-1] == "year")


def _says_which(words: Words, i: int, j: int) -> bool:
    """Whether a whole date stands between an article and its noun: "the May 3, 2021, raid on the port"."""
    lows = words.lows
    if "of" in lows[i:j]:
        return False  # "on the 13th of May dismissed"
    i += i + 1 < len(lows) and lows[i] in _BEFORE_NOUNS
    if lows[i - 1] in _BEFORE_NOUNS and lows[i] in WEEKDAYS and lows[j] in _DEADLINES:
        return True  # "beyond its Thursday deadline"
    if lows[i - 1] not in _BEFORE_NOUNS or (lows[i].lower() not in MONTHS and not lows[i][0].isdigit()):
        return False
    j += lows[j] == "," and lows[j - 1].isdigit()
    near = lows[j : j + 2]
    # "At a May summit in Oslo"
    at_event = lows[i - 2] in _AT_EVENT and (any(map(is_event, near)) or not _OF_YEARS.isdisjoint(near))
    return (
        j < len(lows)
        and not at_event
        and words.forms[j].isalpha()
        and words.forms[j].islower()
        and lows[j] not in _AFTER_YEARS
    )


def _is_scope(lows: Sequence[str], i: int) -> bool:
    """Whether the year at ``i`` says what something is about: "the results for 2020 and 2021"."""
    if i > 3 and lows[i - 1] in ("and", ",") and lows[i - 2].isdigit():
        i -= 2
    return i > 1 and lows[i - 1] == "for" and not lows[i - 2].endswith(_AIMED) and lows[i - 2].isalpha()
