"""Quantities: an amount or a range, what bounds it, its unit, and of what."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from timeline.domain.statement import Quantity
from timeline.finding.regex import regex
from timeline.finding.remembered import Remembered
from timeline.finding.words import tokenise
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.domain.statement import Bound

__all__ = ["QuantityMention", "find_quantities", "quantities_in", "read_quantity"]

_AT_MOST = "up to|as many as|as much as|no more than|not more than|at most|a maximum of|fewer than|less than"
_AT_MOST += "|under|below"
_AT_LEAST = "at least|more than|over|a minimum of|upwards of|in excess of|no fewer than|no less than"
_AT_LEAST += "|not less than|well over|above"
_ABOUT = (
    "about|around|some|roughly|approximately|nearly|almost|an estimated|circa|close to|just over|just under"
)
_BOUNDS: dict[str, Bound] = {
    **dict.fromkeys(_AT_MOST.split("|"), "at_most"),
    **dict.fromkeys(_AT_LEAST.split("|"), "at_least"),
    **dict.fromkeys(_ABOUT.split("|"), "about"),
}
_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_ONES += " seventeen eighteen nineteen"
_VALUES = {word: value for value, word in enumerate(_ONES.split(), 1)} | {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12, "dozen": 12,
}  # fmt: skip
_CROWDS = {
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
}
_DOLLARS = ("us", "a", "c", "nz", "hk", "s", "nt", "au", "ca")
"""What stands before the sign of a dollar to tell whose it is."""
_CURRENCIES = {
    "$": "dollars",
    "€": "euros",
    "£": "pounds",
    "¥": "yen",
    "₹": "rupees",
    "₩": "won",
    "₦": "naira",
} | {f"{whose}$": "dollars" for whose in _DOLLARS}
# Words between the number and its unit; a name in capitals may stand there too.
_BETWEEN = wordset("more additional new other further of the its his their metric us u.s u.s. such")
_NO_UNIT = wordset(
    "years months weeks days hours minutes seconds decades centuries times was is has as his its this"
    " us points others"
)
_PLURALS = wordset(
    "people men women children troops personnel police aircraft staff crew cattle livestock sheep artillery"
    " ammunition fish salmon trout poultry spacecraft offspring infantry cavalry"
)
_MONEY = wordset(
    "euros dollars pounds percent yen yuan won kroner kronor kronur zloty rand baht ringgit forint lira kina"
    " kip kyat riel taka naira cedi cedis leu lei lev leva birr ouguiya dram lari manat som tenge afghani"
    " pula loti kwacha kwanza metical meticais dalasi guarani soles renminbi dong vatu tala shekel shekels"
    " krona krone koruna korunas forints hryvnia hryvnias"
)
"""Units that are paid or measured with, and are no goods."""
_SINGULAR_MONEY = {
    "euro": "euros", "dollar": "dollars", "pound": "pounds", "rupee": "rupees", "rouble": "roubles",
    "ruble": "rubles", "peso": "pesos", "franc": "francs", "krona": "kronor", "krone": "kroner",
    "riyal": "riyals", "dirham": "dirhams", "dinar": "dinars", "shilling": "shillings",
}  # fmt: skip
"""Money before a noun: "a 3 million euro loan", "a 40-million-dollar order"."""
_STOPS = wordset(
    "and or in on at to from for by with were was are is have has had who that which after before but"
    " as will would could since during"
)
_MODEL = regex(r"\s\d{1,3}[A-Z]?\d?(?=\s[a-z])")
"""The number of a make, behind its name."""
_WORD = regex(r"[^\W\d_][\w.’'-]{0,40}|%")
_OF_PHRASE = regex(
    r"\sof\s(?:[a-z]{2,20}[\s-]){0,2}[a-z]{3,20}(?:(?:(?<=tary)|(?<=ical)|(?<=onal)|(?<=rian))\s[a-z]{3,20})?"
)
"""What there is so much of, up to a noun: "munitions and military equipment"."""
_PARTING = wordset("the a an to for in on at from by with its their his her last next")
"""Words that the next phrase begins with: "tons of ammunition to the army"."""
_DIGITS = regex(r"[\d.,\u00a0\u202f]+")
_GROUPING = regex(r"[,\u00a0\u202f]")
_OPENERS = (
    frozenset(_VALUES)
    | frozenset(_CROWDS)
    | {"a"}
    | {word + suffix for word in _VALUES for suffix in ("k", "m", "mn", "bn", "tn")}
)
"""What an amount in words can begin with."""
_SCALED = regex(r"a(?:\$|\s(?:hundred|thousand|million|billion|trillion|dozen)\b)", re.IGNORECASE)
"""An "a" that can begin an amount: "a million", "A$5"."""
_JOINT = regex(r"[-–.&](?=\w)")
_LAST_WORD = regex(r"[a-z]+\Z")
_SIGNS = frozenset("$€£¥₹₩₦")
_LONGEST_BOUND = max(map(len, _BOUNDS)) + 2


class QuantityMention(NamedTuple):
    """A quantity in a text.

    Attributes:
        start, end: offsets of its words, bound and unit included.
        quantity: the amount.
        item: what there is so much of: the words from the unit on ("containers of munitions"); '' for money.
    """

    start: int
    end: int
    quantity: Quantity
    item: str


class _Amount(NamedTuple):
    """An amount as it stands, and where what stands before it may begin."""

    since: int
    match: re.Match[str]


@lru_cache(maxsize=1)
def _number() -> re.Pattern[str]:
    """An amount or a range, without the bound before it."""
    small = "|".join(sorted(_VALUES, key=len, reverse=True))
    scales = r"hundred|thousand|million|billion|trillion|dozen"
    digits = r"\d{1,3}(?:[,\u00a0\u202f]\d{3}){1,4}(?:\.\d{1,3})?|\d{1,15}(?:\.\d{1,3})?"
    amount = rf"(?:{digits}|(?:{small})(?:[- ](?:{small}))?|a(?=\s(?:{scales})\b))"
    rest = rf"(?:[-\s](?:and\s)?(?:{small})(?:\shundred)?)?"
    scaled = rf"{amount}(?:(?:[-\s](?:{scales})){{1,2}}{rest}|(?:k|mn?|bn|tn)\b)?"
    return re.compile(
        rf"(?<![\w.,/-])(?P<currency>(?:{'|'.join(_DOLLARS)})\$|[$€£¥₹₩₦])?(?P<low>{scaled})"
        rf"(?:(?:\s(?:and|to)\s|\s?[–-]\s?)(?P<currency2>(?:{'|'.join(_DOLLARS)})\$|[$€£¥₹₩₦])?(?P<high>{scaled}))?"
        rf"(?:(?![\w/-])(?!\.\d)|(?=-(?:{'|'.join(_SINGULAR_MONEY)})\b))"
        rf"|\b(?P<crowd>{'|'.join(_CROWDS)})\sof\b",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _bounds_by_last_word() -> dict[str, list[str]]:
    """What can stand before an amount, by its last word, the longest first."""
    found: dict[str, list[str]] = {}
    for bound in sorted((*_BOUNDS, "between", "from"), key=len, reverse=True):
        found.setdefault(bound.rpartition(" ")[2], []).append(bound)
    return found


def _amounts(text: str, start: int, end: int) -> Iterator[_Amount]:
    """The amounts of a stretch from left to right, none overlapping another.

    The pattern is tried only where a word, or a part of one, can begin an amount: a search would try it at
    every character.
    """
    done, pattern = start, _number()
    for place in _places(text, start, end):
        if place < done:
            continue
        first = max(done, _with_currency(text, place))
        match = pattern.match(text, first, end)
        if match is None and first < place:
            match = pattern.match(text, place, end)
        if match is not None:
            yield _Amount(done, match)
            done = match.end()


def _places(text: str, start: int, end: int) -> list[int]:
    """The offsets of number words, of words not made of letters, and of the parts joined in those."""
    words = tokenise(text)
    lows = words.lows
    first, last = bisect_left(words.ends, start + 1), bisect_left(words.starts, end)
    places: list[int] = []
    for i in compress(range(first, last), map(_opens.__getitem__, lows[first:last])):
        low, place = lows[i], words.starts[i]
        if low != "a" or _SCALED.match(text, place):
            places.append(place)
        if low not in _OPENERS:
            places += [joint.end() for joint in _JOINT.finditer(text, place, words.ends[i])]
    return places


def _can_open(low: str) -> bool:
    """Whether an amount can begin with the word or inside it."""
    if low.isalpha():
        return low in _OPENERS
    return any(map(str.isdigit, low)) or not _OPENERS.isdisjoint(_JOINT.split(low))


_opens = Remembered(_can_open)


def _with_currency(text: str, place: int) -> int:
    """Where the currency before an amount begins, or the place itself."""
    if text[place - 1 : place] not in _SIGNS:
        return place
    for whose in _DOLLARS if text[place - 1] == "$" else ():
        start = place - 1 - len(whose)
        if start >= 0 and text[start : place - 1].lower() == whose and not _is_joined(text, start):
            return start
    return place if _is_joined(text, place - 1) else place - 1


def _is_joined(text: str, at: int) -> bool:
    """Whether the character before an offset belongs to the same word, number or path."""
    before = text[at - 1] if at else " "
    return before.isalnum() or before in "_.,/-"


def _bound_before(text: str, amount: _Amount) -> str:
    """The words that bound the amount behind them, in lower case; '' for none."""
    start = amount.match.start()
    if start <= amount.since or not text[start - 1].isspace():
        return ""
    before = text[max(amount.since, start - _LONGEST_BOUND) : start - 1].lower()
    last = _LAST_WORD.search(before)
    for bound in _bounds_by_last_word().get(last[0], ()) if last else ():
        if before.endswith(bound) and not _is_joined(text, start - 1 - len(bound)):
            return bound
    return ""


def find_quantities(text: str, start: int = 0, end: int | None = None) -> Sequence[QuantityMention]:
    """The quantities of a text, in order: numbers with a unit or a currency. Dates and durations are none.

    Args:
        text: the text.
        start: where to begin.
        end: where to stop; the end of the text by default.
    """
    return list(quantities_in(text, start, len(text) if end is None else end))


def quantities_in(text: str, start: int, end: int) -> Iterator[QuantityMention]:
    """The same one after the other, each read when it is asked for."""
    for amount in _amounts(text, start, end):
        mention = _read(text, amount)
        if mention is not None:
            yield mention


def read_quantity(text: str, item: str = "") -> Quantity | None:
    """The quantity that a person wrote by itself, "up to 14,000 soldiers" or "6,000"; None where it is none.

    Args:
        text: the quantity.
        item: what there is so much of, for a number without a unit.
    """
    mentions = find_quantities(text)
    if mentions:
        return mentions[0].quantity
    amount = next(_amounts(text, 0, len(text)), None)
    low = _value(amount.match["low"]) if amount and amount.match["low"] else None
    if amount is None or low is None:
        return None
    high = _value(amount.match["high"]) if amount.match["high"] else None
    rest = " ".join(text[amount.match.end() :].split())
    return _quantity(_bound_before(text, amount), low, high, rest or item)


def _read(text: str, amount: _Amount) -> QuantityMention | None:
    match = amount.match
    currency = (match["currency"] or match["currency2"] or "").lower()
    unit_end, unit, item = (match.end(), _CURRENCIES[currency], "") if currency else _unit(text, match.end())
    if not unit:
        return None
    if match["crowd"]:
        low: float | None = _CROWDS[match["crowd"].lower()]
        return QuantityMention(match.start(), unit_end, Quantity(low, None, "at_least", unit), item)
    low, high = _value(match["low"]), _value(match["high"]) if match["high"] else None
    if low is None:
        return None
    if high is not None and low < high and low < 1000 <= high and not _has_scale(match["low"]):
        # "3 to 4 million": the scale belongs to both.
        scale = _scale_of(match["high"])
        low = low * scale if low * scale < high else low
    bound = _bound_before(text, amount)
    quantity = _quantity(bound, low, high, unit)
    start = match.start() - len(bound) - 1 if bound else match.start()
    return QuantityMention(start, unit_end, quantity, item) if quantity else None


def _quantity(bound: str, low: float, high: float | None, unit: str) -> Quantity | None:
    if high is not None:
        return Quantity(low, high, "between", unit) if low < high else None
    kind = _BOUNDS.get(bound, "exactly")
    if kind == "at_most":
        return Quantity(None, low, kind, unit)
    if kind == "at_least":
        return Quantity(low, None, kind, unit)
    return Quantity(low, low, kind, unit)


def _value(words: str) -> int | float | None:
    if words.isdecimal():
        return int(words)
    done: float = 0
    total: float = 0
    match = _DIGITS.match(words)
    if match:
        digits = _GROUPING.sub("", match.group()).rstrip(".")
        try:
            total = float(digits) if "." in digits else int(digits)
        except ValueError:
            return None
        rest = words[match.end() :]
    else:
        rest = words
    parts = re.split(r"[-\s]+", rest.lower().strip())
    for part in parts:
        if part in _VALUES:
            if total >= 1000:
                done, total = done + total, 0
            total += _VALUES[part]
        elif part == "a":
            total = 1
        elif part in _SCALES:
            total *= _SCALES[part]
    whole = round(done + total, 6)
    return int(whole) if whole == int(whole) else whole


def _has_scale(words: str) -> bool:
    return _scale_of(words) > 1


def _scale_of(words: str) -> int:
    scale = 1
    for part in re.split(r"[-\s\d.,]+", words.lower()):
        scale *= _SCALES.get(part, 1)
    return scale


def _unit(text: str, end: int) -> tuple[int, str, str]:
    """Where the unit ends, the unit, and the item behind the number that ends at ``end``; '' for no unit."""
    at = end
    first = -1
    for _ in range(5):
        match = _WORD.match(text, at + 1) if text[at : at + 1] in (" ", "\u00a0", "\n", "-") else None
        if match is None and text[at : at + 1] == "%":
            return at + 1, "percent", ""
        if match is None:
            return end, "", ""
        word = match.group().rstrip(".’'")
        low = word.lower()
        if low in _STOPS or low in _NO_UNIT:
            return end, "", ""
        if at == end and low in _SINGULAR_MONEY and text[match.end() : match.end() + 1] in (" ", "-"):
            return match.end(), _SINGULAR_MONEY[low], ""  # "a 3 million euro loan"
        if low not in _BETWEEN and first < 0:
            first = match.start()
        if _is_plural(low) and (word[0].islower() or _ends_phrase(text, match.end())):
            stop = match.start() + len(word)
            item_end = _of_phrase(text, stop)
            return stop, low, "" if low in _MONEY else text[first:item_end]
        at = match.end()
        model = _MODEL.match(text, at) if word[0].isupper() else None
        at = model.end() if model else at  # "14 Leopard 2 tanks"
    return end, "", ""


def _ends_phrase(text: str, at: int) -> bool:
    """Whether a name in capitals is what is counted: "9,000 Syrians have", and not "9,000 Syrians' homes"."""
    after = _WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    return after.group() in _STOPS if after else not text[at : at + 2].strip()


def _is_plural(low: str) -> bool:
    return (
        low in _PLURALS
        or low in _MONEY
        or low.endswith("men")
        or (len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "'s", "’s", "ous", "us")))
    )


def _of_phrase(text: str, end: int) -> int:
    """The end of "of munitions" behind a unit."""
    match = _OF_PHRASE.match(text, end)
    if match is None:
        return end
    words = match.group().split()
    words = words[: next((i for i, word in enumerate(words) if word in _PARTING), len(words))]
    while words and (words[-1] in _STOPS or (words[-1].endswith("ed") and len(words) > 2)):
        words.pop()
    return end + len(" " + " ".join(words)) if len(words) > 1 else end
