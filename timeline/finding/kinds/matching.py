"""Where the patterns of the lexicon stand in a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, compress
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.finding.kinds.choices import CURRENCIES, SCALES
from timeline.finding.kinds.lexicon import lexicon
from timeline.finding.kinds.patterns import ASKING
from timeline.finding.kinds.verbs import BE, STOPS, is_verb
from timeline.finding.remembered import Remembered
from timeline.finding.words import MODALS, MONTHS, WEEKDAYS, is_year
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.finding.kinds.patterns import Element, Pattern

__all__ = ["JOINING", "Trigger", "find_triggers"]

JOINING = frozenset(("and", ","))
"""What joins one verb to another."""
_NONE = frozenset[str]()
_TIMELY = frozenset(("in", "since", "from", "last", "after", "later"))
"""What stands beside "on" where an entry asks for a time."""
_ORDINAL = ("st", "nd", "rd", "th")
_TWO = 2
_TIMED = (MONTHS - {"may"}) | WEEKDAYS | wordset("year month week day same evening night")
"""Words before which "that" points at a time: "was charged that August"."""
_BESIDES = frozenset(("amid", "amidst", "despite", "beside", "besides", "whether"))
"""Words behind which something else stands than what is done: "opened in May amid much talk"."""
_MARKS = {'"': '"', "“": "”", "”": "“"}
"""Quotation marks, each with the one at the other end."""
_FEW = 8
"""Words, at most, that are set in quotation marks without being somebody's speech."""
_SPEAKS = frozenset(",:.?!")
"""What stands before a quotation mark where somebody's speech begins or ends."""
_LEADING = MODALS | {"to"}
"""Words behind which a verb stands as it stands in a dictionary."""
_FAR = 4
"""Words behind within which none of the far guards must stand."""
_OPENS_TIME = WEEKDAYS | wordset("on in last this late early earlier yesterday today")
"""Words by which a time begins right behind a verb."""
_TOLD = wordset("requested accused refused threatened protested conceded")
"""Kinds of what is said, whose verb a time may part from whom it is said to: "appealed on Sunday to"."""
_TO_WHOM = frozenset(("to", "for", "with", "about", "against"))
_PERIODS = WEEKDAYS | wordset("week month year night summer spring autumn winter weekend")
_DAY = 2
"""Figures of a day of the month at most."""


@dataclass(slots=True)
class Trigger:
    """A pattern found: words ``first`` to ``last`` (inclusive), the head at ``first``.

    ``verb`` is the place of the verb where it does not come first ("sanctions were imposed"), else -1.

    Attributes:
        at: the word that tells it: the verb of a passive, else the head.
        kind: the kind that the pattern stands for.
        weight: how specific the pattern is.
    """

    first: int
    last: int
    pattern: Pattern
    verb: int = -1
    at: int = field(init=False)
    kind: str = field(init=False)
    weight: int = field(init=False)

    def __post_init__(self) -> None:
        """Keep at hand what is asked for again and again."""
        self.at = self.verb if self.verb >= 0 else self.first
        self.kind, self.weight = self.pattern.kind, self.pattern.weight


class _Head:
    """The patterns that begin with one word.

    Attributes:
        patterns: all of them, in the order of the lexicon.
        alone: the places in ``patterns`` of those that need no other word.
        needed: the words of which one must follow for any of the others.
        reach: how many words behind that can be.
        length: how many words behind the last of any other can be.
    """

    __slots__ = ("_by_word", "_needs", "alone", "length", "needed", "patterns", "reach")

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.patterns = patterns
        self._needs = [pattern.needed for pattern in patterns]
        self.alone = [place for place, needed in enumerate(self._needs) if needed is None]
        self.needed = _NONE.union(*{needed for needed in self._needs if needed})
        self.reach, self.length = max(map(_reach, patterns)), max(map(_length, patterns))
        self._by_word: dict[str, list[int]] = {}

    def fitting(self, behind: Iterable[str]) -> list[int]:
        """The places of the patterns that the words behind allow, of which one is needed."""
        words = self.needed.intersection(behind)
        allowed = [self._by_word.get(word) or self._allowed_by(word) for word in words]
        return allowed[0] if len(allowed) == 1 else sorted({*chain.from_iterable(allowed)})

    def _allowed_by(self, word: str) -> list[int]:
        """The places of the patterns that need no other word than this behind."""
        known = [place for place, needed in enumerate(self._needs) if needed is None or word in needed]
        self._by_word[word] = known
        return known


_reach, _length = attrgetter("reach"), attrgetter("length")


def _head(word: str) -> _Head | None:
    """What begins with a word; None for a word that begins nothing."""
    numbers = lexicon().numbers_of(word)
    return _head_of(numbers) if numbers else None


@lru_cache(maxsize=4096)
def _head_of(numbers: tuple[int, ...]) -> _Head:
    """What the entries make that begin with one word, and as a rule with every form of it."""
    return _Head(lexicon().made_out(numbers))


_heads = Remembered(_head)


def _head_behind_modal(word: str) -> _Head | None:
    """What begins with a word behind "will" or "to", where it is a verb whatever else it may be."""
    numbers = lexicon().numbers_behind_modal(word)
    return _head_of(numbers) if numbers else None


_heads_behind_modals = Remembered(_head_behind_modal)


def find_triggers(
    lows: Sequence[str], first: int = 0, last: int | None = None, joined: int | None = None
) -> list[Trigger]:
    """All patterns that match, in order of their head; of one head and verb the most specific of each kind.

    Args:
        lows: words in lower case.
        first: where to begin.
        last: where to end, exclusive; the end of the words by default.
        joined: from where on a pattern begins only behind "and" or a comma; nowhere by default.
    """
    found: list[Trigger] = []
    stop = len(lows) if last is None else last
    free = stop if joined is None else max(first, min(joined, stop))
    joints = map(JOINING.__contains__, lows[free - 1 : stop - 1])
    for i in (*range(first, free), *compress(range(free, stop), joints)):
        head = (_heads_behind_modals if i and lows[i - 1] in _LEADING else _heads)[lows[i]]
        if head is None:
            continue
        later = _length_of_time(lows, i + 1) if i + 1 < stop and lows[i + 1] in _OPENS_TIME else 0
        behind = lows[i + 1 : i + 1 + head.reach + later]
        # Behind most heads, which are common words such as "to" and "in", nothing follows that they need.
        fitting = head.alone if head.needed.isdisjoint(behind) else head.fitting(behind)
        if fitting:
            found += _best_at(head, fitting, lows, (i, i + later), stop)
    return found


def _length_of_time(lows: Sequence[str], i: int) -> int:
    """The words of a time that stands between a verb and what belongs to it: "appealed | on Sunday | to"."""
    word, after = lows[i], lows[i + 1] if i + 1 < len(lows) else ""
    if word in WEEKDAYS or word in ("yesterday", "today"):
        return 1
    if word == "on":
        if after in WEEKDAYS:
            return 2
        day = 0 if after.isdigit() and len(after) > _DAY else _length_of_day(lows, i + 1)
        return day and day + 1
    if word == "in":
        return 2 if after in MONTHS or is_year(after) else 0
    if word in ("last", "this"):
        return 2 if after in _PERIODS or after in MONTHS else 0
    behind = _length_of_time(lows, i + 1) if after in _OPENS_TIME else 0
    return behind and behind + 1


def _best_at(
    head: _Head, fitting: Iterable[int], lows: Sequence[str], places: tuple[int, int], stop: int
) -> Iterable[Trigger]:
    """The most specific of each slot and verb among the patterns that can begin with a word.

    Of the places the one is that of the word, the other that of the last word of a time right behind it.
    """
    i, since = places
    best: dict[tuple[str, int], Trigger] = {}
    verbal: bool | None = None
    word, behind = lows[i], lows[i + 1 : since + 1 + head.length]
    for place in fitting:
        pattern = head.patterns[place]
        if pattern.ends is not None and pattern.ends.isdisjoint(behind):
            continue
        slot = pattern.slot
        if word in pattern.verbs:
            verbal = is_verb(lows, i) if verbal is None else verbal
            if not verbal:
                continue
            known = best.get((slot, -1))
            if known is not None and known.weight >= pattern.weight:
                continue
        end, verb = _match(pattern, lows, i, len(lows) if "wide" in pattern.flags else stop)
        if end >= 0 and ((known := best.get((slot, verb))) is None or known.weight < pattern.weight):
            best[slot, verb] = Trigger(i, end, pattern, verb)
    if since > i and verbal:
        addressing = (
            pattern for pattern in map(head.patterns.__getitem__, fitting) if _addresses(pattern, word)
        )
        for pattern in addressing:
            end, verb = _match(pattern, lows, since, stop)
            if end >= 0 and verb < 0:
                best.setdefault((pattern.slot, -1), Trigger(i, end, pattern))
    asking = {slot: one.weight for (slot, _), one in best.items() if slot.endswith(ASKING)}
    return [one for one in best.values() if not _gives_way(one, asking)] if asking else best.values()


def _gives_way(trigger: Trigger, asking: Mapping[str, int]) -> bool:
    """Whether a weak entry stands beside a better one of its kind that asks for more than words."""
    better = asking.get(f"{trigger.pattern.slot}{ASKING}", 0)
    return "weak" in trigger.pattern.flags and better > trigger.weight


def _addresses(pattern: Pattern, word: str) -> bool:
    """Whether a pattern asks, behind its verb, for a word that leads to whom something is said."""
    told = pattern.slot in _TOLD and word in pattern.verbs and bool(pattern.behind)
    return told and not pattern.behind[0].gap and pattern.behind[0].words <= _TO_WHOM


_NO_MATCH = (-1, -1)


def _match(pattern: Pattern, words: Sequence[str], i: int, stop: int) -> tuple[int, int]:
    """The last word matched with the head at ``i``, and the verb if it is not the head; -1 for none."""
    if "turned" in pattern.flags:
        return _match_passive(pattern, words, i, stop)
    at, verb = i, -1
    for element in pattern.behind:
        found = _next(element.words, words, at + 1, at + element.gap + 2, stop)
        if found >= 0 and words[found] in element.verbs:
            if not is_verb(words, found):
                found = -1
            elif verb < 0 and not pattern.verbs:
                verb = found
        if found >= 0:
            at = found if words[found] not in CURRENCIES else _end_of_sum(words, found)
        elif not element.optional:
            return _NO_MATCH
    return (at, verb) if _is_allowed(pattern, words, at) else _NO_MATCH


def _match_passive(pattern: Pattern, words: Sequence[str], i: int, stop: int) -> tuple[int, int]:
    """The same of a passive: "sanctions .. imposed .. on"; its participle is the verb."""
    participle, *others = pattern.behind
    at = _next(participle.words, words, i + 1, i + participle.gap + 2, stop)
    verb = at = _passive_from(participle, words, i, at, stop)
    for element in others if verb >= 0 else ():
        at = _next(element.words, words, at + 1, at + element.gap + 2, stop)
        if at < 0:
            return _NO_MATCH
    # What stands behind the participle may be to whom it was done.
    return (verb, verb) if verb >= 0 and _is_allowed(pattern, words, at) else _NO_MATCH


def _end_of_sum(words: Sequence[str], at: int) -> int:
    """The last word of the sum that a sign of money opens: "$ 500m", "$ 3 billion"."""
    figure = "".join(words[at + 1 : at + 2])
    if not figure[:1].isdigit():
        return at
    return at + 1 + (not SCALES.isdisjoint(words[at + 2 : at + 3]))


def _passive_from(element: Element, words: Sequence[str], head: int, at: int, stop: int) -> int:
    """The first participle from ``at`` on that is passive: "a pact brokered by Norland was reached"."""
    while at >= 0 and not _is_passive_at(words, at):
        at = _next(element.words, words, at + 1, head + element.gap + 2, stop)
    return at


def _is_allowed(pattern: Pattern, words: Sequence[str], at: int) -> bool:
    """Whether no word that the pattern forbids follows."""
    if pattern.guards and at + 1 < len(words) and words[at + 1] in pattern.guards:
        return _opens_time(words, at + 1)
    if pattern.far_guards:
        return _next(pattern.far_guards, words, at + 1, at + 1 + _FAR, len(words)) < 0
    return True


def _opens_time(words: Sequence[str], i: int) -> bool:
    """Whether "on" only leads to a day: "seized on Monday", not "seized on it"."""
    if words[i] != "on" or i + 1 >= len(words):
        return False
    behind = words[i + 1]
    return _length_of_day(words, i + 1) > 0 or (behind.isdigit() and len(behind) <= _DAY)


def _length_of_day(words: Sequence[str], i: int) -> int:
    """The words from ``i`` on that name a day: "Friday", "8 April", "the 8th of April"; none in "4 tanks"."""
    word, *behind = words[i : i + 4] or ("",)
    if word in WEEKDAYS:
        return 1
    if word in MONTHS:
        return 1 + (behind != [] and _is_number(behind[0]))
    if word == "the":
        return 4 * (
            len(behind) > _TWO and behind[1] == "of" and behind[2] in MONTHS and _is_number(behind[0])
        )
    return 2 * (behind != [] and behind[0] in MONTHS and _is_number(word))


def _is_number(word: str) -> bool:
    """Whether a word is the number of a day: "8", "8th"."""
    return word[:1].isdigit() and (word.isdigit() or word.endswith(_ORDINAL))


def _is_passive_at(words: Sequence[str], i: int) -> bool:
    """Whether a form of "be" stands closely before the participle at ``i``."""
    return not BE.isdisjoint(words[max(0, i - 3) : i])


def _next(wanted: frozenset[str], words: Sequence[str], at: int, reach: int, stop: int) -> int:
    """The first word wanted from ``at`` up to ``reach`` and ``stop``, with nothing to part them; -1 for none.

    "That" before a time opens no clause. "On" that leads to a day is none: "fired on Sunday" fires on
    nobody, and "called on Friday for" is "called for". Entries that ask for a time read it: "quit on|in".
    """
    index = at
    while index < reach and index < stop:
        word = words[index]
        if word in wanted:
            if word == "that" and index + 1 < len(words) and words[index + 1] in _TIMED:
                index += 1
                continue
            day = _length_of_day(words, index + 1) if word == "on" and wanted.isdisjoint(_TIMELY) else 0
            if not day:
                return index
            index += 1 + day
            reach += 1 + day
            continue
        if word in _MARKS and _marks_few(words, index, stop):
            reach += 1
        elif word in STOPS or word in _BESIDES:
            break
        index += 1
    return -1


def _marks_few(words: Sequence[str], i: int, stop: int) -> bool:
    """Whether a quotation mark sets off a few words of a clause: 'imposed "crippling" sanctions'."""
    if words[i - 1] in _SPEAKS:
        return False
    other = _MARKS[words[i]]
    before = words[max(i - _FEW, 1) : i]
    if other in before:
        return words[i - 1 - before[::-1].index(other) - 1] not in _SPEAKS
    return other in words[i + 1 : min(i + _FEW, stop)]
