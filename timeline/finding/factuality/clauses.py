"""Reading a sentence from its left: what each clause and each governing word makes of what follows."""

from __future__ import annotations

from timeline.finding.factuality.around import is_bare, seen_from_behind
from timeline.finding.factuality.lexicon import Governor, governors
from timeline.finding.factuality.small import (
    ABSENT,
    CUT_SHORT,
    GERUND,
    GERUNDS,
    GROUPED,
    NEGATED,
    SHORT_OF,
    UNREAL,
    Group,
)
from timeline.finding.factuality.worth import CERTAIN, Worth, combine
from timeline.finding.inflection import irregular_pasts
from timeline.finding.remembered import Remembered
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    Words,
    is_adverb,
)

__all__ = ["Reader"]

_PURPOSE = Worth(1.5, "planned")
_CONDITION = Worth(0.8, "possible")
_NONE = Worth(-1.0, "actual")
_IS_TO = Worth(1.9, "planned")
_PRESUPPOSED = 0.65  # how far "the sale" is taken for granted where its verb is not
_GRANTED = {"averted": 0.1, "wish": 0.3, "possible": 0.3, "considered": 0.3, "future": 0.4}
_CLAUSAL = frozenset(("report", "think", "factive", "doubt", "denied"))
_LEAVING = frozenset(("report", "think", "factive", "implicative"))  # groups that leave their objects alone
_CONDITIONS = frozenset(("if", "unless", "whether", "lest"))
_MARKS = frozenset((",", ";", ":", "—"))
_JOINING = frozenset(("and", "or", "but"))
_COMPLEMENTISERS = frozenset(("that", "how", "what", "why"))
_SMALL = GROUPED | _CONDITIONS | _MARKS | _JOINING | _COMPLEMENTISERS
_NOTHING = frozenset(("no", "nothing", "none", "nobody", "little"))
_SPOKEN = frozenset(("said", "says", "told", "added", "asked", "wrote"))
_SUBJECT_WORDS = DETERMINERS | PRONOUNS | {"there"}
_SUBJECTS = PRONOUNS | RELATIVES
_BEFORE_NOUNS = {"no"} | DETERMINERS - PRONOUNS - {"that"}
_NO_VERBS = PREPOSITIONS | DETERMINERS | PRONOUNS
_DEFINITE = frozenset(
    ("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "'s")
)
_SMALL_WORD, _TELLING, _PLAIN, _ADVERB = range(4)
"""Sorts of words: a plain one is a verb only by what stands before it, and an adverb never."""
_MULTIPLIED = frozenset(("doubled", "tripled", "trebled", "quadrupled", "quintupled", "halved"))
"""What behind "nearly" is done, and only not quite so much."""
_REACH = 60  # tokens read before the word; keeps a sentence of ten thousand words linear
_PAPERS = frozenset(("letter", "letters", "statement", "declaration"))
"""What is of intent, and is no intention."""


def _can_be_short_of(after: tuple[str, ...]) -> bool:
    """Whether a word behind "nearly" tells a deed that all but came about: "nearly sank"."""
    return after != () and after[0] not in _MULTIPLIED and _is_formed_as_verb(after[0])


def _sort(low: str) -> int:
    """The sort of a word."""
    if low in _SMALL:
        return _SMALL_WORD
    if low in governors():
        return _TELLING
    if is_adverb(low):
        return _ADVERB
    return _TELLING if _is_formed_as_verb(low) else _PLAIN


def _is_formed_as_verb(low: str) -> bool:
    return low.endswith(("ed", "ing")) or low in irregular_pasts()


_sorts = Remembered(_sort)


class Reader:
    """Reads a sentence up to one word and says what that word is worth.

    Args:
        words: The text's tokens.
        start: First token of the sentence.
        target: The token asked for.
    """

    def __init__(self, words: Words, start: int, target: int) -> None:
        self._words = words
        self._governors = governors()
        self._start = max(start, target - _REACH)
        self._target = target
        self._env = CERTAIN
        self._verb = CERTAIN
        self._last: Worth = CERTAIN
        self._governor: Governor | None = None
        self._governed_at = -99
        self._complement = CERTAIN
        self._joined = False
        self._fresh = True
        self._seen = False
        self._nobody = False
        self._group = Group()
        self._parted = Group()

    def worth(self) -> Worth:
        """What the word is worth."""
        lows = self._words.lows
        before = ""
        for k in range(self._start, self._target):
            low = lows[k]
            sort = _sorts[low]
            if sort == _SMALL_WORD:
                self._read_small(k, low)
            elif sort == _TELLING or (sort == _PLAIN and (before in _SUBJECTS or not self._group.is_empty())):
                self._read_content(k, low)
            before = low
        return seen_from_behind(self._words, self._start, self._target, self._judge(self._target))

    def _read_small(self, k: int, low: str) -> None:
        before = self._words.lows[k - 1] if k > self._start else ""
        if low == "not" and self._words.lows[k + 1] == "only":
            return  # "will not only sign but also"
        if low in SHORT_OF and not _can_be_short_of(self._words.lows[k + 1 : k + 2]):
            return  # "nearly a million"
        if low in CUT_SHORT and self._words.lows[k + 1 : k + 2] != ("'t",):
            return  # "won the vote", "8 million won"
        if self._is_determiner(k, low) or (low == "may" and self._words.forms[k] == "May"):
            return
        if low in _CONDITIONS:
            self._open(_CONDITION)
        elif low in _MARKS:
            group = self._group
            self._close(low)
            self._part(k, before, group)
        elif low in _JOINING:
            self._join(low, before)
        elif low in _COMPLEMENTISERS:
            self._open_complement(k)
        elif low != "to" or not self._names_place(k + 1):  # "to leave", not "to the town", "to Lima"
            self._group.take(low, before)

    def _names_place(self, k: int) -> bool:
        return self._words.lows[k] in DETERMINERS or self._words.forms[k][:1].isupper()

    def _part(self, k: int, before: str, group: Group) -> None:
        """Keep an auxiliary that an aside parts from its verb: "will, for the first time, sign"."""
        after = self._words.lows[k + 1]
        if before in AUXILIARIES or before in NEGATIONS:
            self._parted = group
        elif not self._parted.is_empty() and is_bare(after) and after not in _NO_VERBS:
            self._group, self._parted = self._parted, Group()

    def _join(self, low: str, before: str) -> None:
        self._joined = True
        self._seen = False
        if (low == "but" or before == ",") and abs(self._env.value) < 2:
            self._env = CERTAIN

    def _is_determiner(self, k: int, low: str) -> bool:
        """Whether "no" belongs to a noun ("no plans") and not to the verb ("no one came", "no longer")."""
        after = self._words.lows[k + 1]
        if low in ("no", "neither", "nobody", "none", "nothing") and after != "longer" and not self._seen:
            self._nobody = True
        return low in ("no", "without", "neither") and after not in ("one", "longer", "more")

    def _read_content(self, k: int, low: str) -> None:
        if self._is_verb(k, low):
            self._verb = self._verb_value(k)
            self._group = Group()
            self._joined = False
            self._fresh = False
            self._seen = True
            self._nobody = False
            self._set_governor(k, low, self._verb)
        elif low in self._governors and low not in DETERMINERS and not self._is_of_letter(k, low):
            value = self._noun_value(k)
            self._set_governor(k, low, combine(NEGATED, value) if self._group.negated else value)
            if self._group.auxiliary:
                self._group = Group()

    def _is_of_letter(self, k: int, low: str) -> bool:
        """Whether it only says what a letter is: "a letter of intent was signed"."""
        return low == "intent" and k > self._start + 1 and self._words.lows[k - 2] in _PAPERS

    def _open(self, value: Worth) -> None:
        self._env = combine(value, self._env)
        self._verb = self._env
        self._governor = None
        self._group = Group()

    def _open_complement(self, k: int) -> None:
        after = self._words.lows[k + 1]
        governor = self._governor
        if governor is None or (governor.group not in _CLAUSAL and after not in _SUBJECT_WORDS):
            return
        if k - self._governed_at <= 6:
            self._env = self._complement
            self._verb = self._env
            self._governor = None
            self._group = Group()
        self._seen = False

    def _close(self, mark: str) -> None:
        if mark in ";:" or abs(self._env.value) < 1.0:
            self._env = CERTAIN
        if mark != ",":
            self._verb = self._env
        if not self._group.to:
            self._group = Group()
        self._fresh = True
        self._seen = False
        self._nobody = False

    def _set_governor(self, k: int, low: str, value: Worth) -> None:
        after = self._words.lows[k + 1] if k + 1 < len(self._words) else ""
        governor = self._governors.get(f"{low} {after}") or self._governors.get(low)
        self._governor = governor
        self._governed_at = k
        if governor is None:
            self._complement = combine(_PURPOSE, value)
        elif value.value < 0:
            weak = Worth(-value.value, value.mode)
            self._complement = governor.negated if value.value <= -1.5 else combine(governor.negated, weak)
        else:
            self._complement = governor.affirmed if value.value >= 1.9 else combine(governor.affirmed, value)

    def _is_verb(self, k: int, low: str) -> bool:
        before = self._words.lows[k - 1] if k > self._start else ""
        if before in _BEFORE_NOUNS:
            return False
        if not self._group.is_empty() and low not in _NO_VERBS:
            return True
        if before == "'s" or before in PREPOSITIONS:
            return low.endswith("ing") and before != "'s"
        return _is_formed_as_verb(low) or before in _SUBJECTS

    def _verb_value(self, k: int) -> Worth:
        group, lows = self._group, self._words.lows
        group.negated = group.negated or self._nobody
        local = group.local()
        if k + 1 < len(lows) and lows[k + 1] in _NOTHING:
            local = combine(_NONE, local)
        if group.to:
            return self._infinitive(k, local)
        if self._joined and group.is_empty() and is_bare(lows[k]):
            return combine(self._last, self._env)
        self._last = local
        if lows[k].endswith("ing") and not group.auxiliary:
            return self._participle(k, local)
        clausal = self._governor is not None and self._governor.group in _CLAUSAL
        if clausal and not self._joined and not self._fresh and k - self._governed_at > 1:
            self._env = self._complement
        return combine(local, self._env)

    def _infinitive(self, k: int, local: Worth) -> Worth:
        lows, group = self._words.lows, self._group
        if group.auxiliary and not group.modal and lows[k - 1] == "to" and lows[k - 2] in BE:
            return combine(local if group.negated else _IS_TO, self._env)
        return combine(local, self._complement if k - self._governed_at <= 12 else _PURPOSE)

    def _participle(self, k: int, local: Worth) -> Worth:
        before = self._words.lows[k - 1] if k > self._start else ""
        if before in PREPOSITIONS and before != "off":
            return self._gerund(k, before, local)
        reach = 2 if before in ("out", "off") else 1
        if self._governor is not None and k - self._governed_at <= reach:
            return combine(local, self._complement)
        return combine(local, self._env)

    def _gerund(self, k: int, before: str, local: Worth) -> Worth:
        if self._governor is not None and k - self._governed_at <= 5 and self._governor.group not in _CLAUSAL:
            return combine(local, self._complement)
        return combine(combine(local, GERUNDS.get(before, GERUND)), self._verb)

    def _noun_value(self, k: int) -> Worth:
        lows, governor = self._words.lows, self._governor
        worth, definite = self._determined(k)
        env = self._verb
        if governor is not None and governor.group not in _LEAVING and k - self._governed_at <= 8:
            env = self._complement
        if "without" in lows[max(self._start, k - 2) : k]:
            env = combine(ABSENT, env)
        if definite and env != CERTAIN:
            share = _GRANTED.get(governor.group, _PRESUPPOSED) if governor else _PRESUPPOSED
            env = Worth(share * 2.8 + (1 - share) * env.value, env.mode)
        return combine(combine(worth, self._group.hedge) if self._group.hedge else worth, env)

    def _determined(self, k: int) -> tuple[Worth, bool]:
        """What a noun is worth by its adjectives and determiner, and whether that is a definite one."""
        worth, definite = CERTAIN, False
        for j in range(k - 1, max(self._start, k - 4) - 1, -1):
            low = self._words.lows[j]
            if low in UNREAL:
                worth = combine(UNREAL[low], worth)
            definite = definite or low in _DEFINITE
            if low in PREPOSITIONS or low in DETERMINERS:
                break
        return worth, definite

    def _judge(self, k: int) -> Worth:
        low = self._words.lows[k]
        if low in _SPOKEN and self._group.is_empty() and self._words.lows[k - 1] not in ("and", "that"):
            return CERTAIN
        if self._is_verb(k, low):
            return self._verb_value(k)
        return self._noun_value(k)
