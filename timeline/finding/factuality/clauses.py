"""Reading a sentence from its left: what each clause and each governing word makes of what follows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from timeline.finding.factuality.lexicon import Governor, governors
from timeline.finding.factuality.worth import CERTAIN, Worth, combine
from timeline.finding.inflection import irregular_pasts
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    Words,
    is_adverb,
)

__all__ = ["Reader"]

_PURPOSE = Worth(1.5, "planned")
_PRESUPPOSED = 0.65  # how far "the sale" is taken for granted where its verb is not
_GRANTED = {"averted": 0.1, "wish": 0.3, "possible": 0.3, "considered": 0.3, "future": 0.4}
_CONDITION = Worth(0.8, "possible")
_QUESTION = Worth(0.8, "possible")
_ORDER = Worth(0.8, "considered")
_NEGATED = Worth(-2.5, "actual")
_ABSENT = Worth(-2.0, "actual")
_NONE = Worth(-1.0, "actual")
_IS_TO = Worth(1.9, "planned")
# Modals: affirmed, negated, mode.
_MODALS = {
    "will": (1.9, -2.0, "planned"),
    "'ll": (1.9, -2.0, "planned"),
    "wo": (1.9, -2.0, "planned"),
    "won": (1.9, -2.0, "planned"),
    "shall": (1.7, -2.0, "planned"),
    "would": (1.2, -1.4, "planned"),
    "'d": (1.2, -1.4, "planned"),
    "wouldn": (1.2, -1.4, "planned"),
    "can": (1.3, -1.8, "possible"),
    "ca": (1.3, -1.8, "possible"),
    "cannot": (-1.8, -1.8, "possible"),
    "could": (1.0, -2.0, "possible"),
    "couldn": (1.0, -2.0, "possible"),
    "may": (0.9, -0.9, "possible"),
    "might": (0.8, -0.8, "possible"),
    "should": (1.0, -1.0, "considered"),
    "shouldn": (1.0, -1.0, "considered"),
    "must": (1.2, -1.2, "considered"),
    "ought": (1.0, -1.0, "considered"),
}
_HEDGES = {
    word: Worth(value, "possible")
    for value, words in (
        (2.0, "reportedly apparently"),
        (1.9, "probably likely"),
        (1.8, "presumably"),
        (1.6, "seemingly"),
        (1.4, "allegedly"),
        (1.2, "supposedly hopefully"),
        (0.9, "potentially"),
        (0.8, "possibly perhaps maybe"),
        (-0.8, "nearly almost"),
        (-1.8, "hardly"),
    )
    for word in words.split()
}
# Adjectives and determiners that leave open whether their noun is there.
_UNREAL = {
    "possible": Worth(0.9, "possible"),
    "potential": Worth(0.9, "possible"),
    "proposed": Worth(1.2, "considered"),
    "planned": Worth(1.5, "planned"),
    "alleged": Worth(1.4, "possible"),
    "suspected": Worth(1.4, "possible"),
    "likely": Worth(1.6, "possible"),
    "future": Worth(1.4, "planned"),
    "threatened": Worth(0.8, "possible"),
    "would-be": Worth(0.4, "possible"),
    "hypothetical": Worth(0.0, "possible"),
    "any": Worth(0.9, "possible"),
    "no": Worth(-2.6, "actual"),
}
_CLAUSAL = frozenset(("report", "think", "factive", "doubt"))
_CONDITIONS = frozenset(("if", "unless", "whether", "lest"))
_NOTHING = frozenset(("no", "nothing", "none", "nobody", "little"))
_SPOKEN = frozenset(("said", "says", "told", "added", "asked", "wrote"))
_ORDERED = frozenset(("him", "her", "them", "me", "us", "it", "the", "your", "a", "an", "my", "our"))
_SUBJECT_WORDS = DETERMINERS | PRONOUNS | {"there"}
_DEFINITE = frozenset(
    ("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "'s")
)
_GERUNDS = {
    "without": Worth(-2.0, "actual"),
    "instead": Worth(-2.0, "actual"),
    "against": Worth(0.6, "considered"),
    "at": Worth(1.4, "planned"),
    "for": Worth(1.6, "planned"),
    "from": Worth(1.8, "possible"),
    "of": Worth(2.0, "actual"),
}
_GERUND = Worth(2.4, "actual")
_REACH = 60  # tokens read before the word; keeps a sentence of ten thousand words linear


@cache
def _pasts() -> frozenset[str]:
    return irregular_pasts()


@dataclass(slots=True)
class _Group:
    """The small words before a verb."""

    negated: bool = False
    modal: str = ""
    to: bool = False
    auxiliary: bool = False
    hedge: Worth | None = None

    def local(self) -> Worth:
        """What the verb is worth by its own small words."""
        worth = _NEGATED if self.negated else CERTAIN
        if self.modal:
            affirmed, negated, mode = _MODALS[self.modal]
            worth = Worth(negated if self.negated else affirmed, mode)
        return combine(worth, self.hedge) if self.hedge else worth

    def is_empty(self) -> bool:
        return not (self.modal or self.to or self.auxiliary or self.negated)


class Reader:
    """Reads a sentence up to one word and says what that word is worth.

    Args:
        words: The text's tokens.
        start: First token of the sentence.
        target: The token asked for.
    """

    def __init__(self, words: Words, start: int, target: int) -> None:
        self._words = words
        self._start = max(start, target - _REACH)
        self._target = target
        self._env = CERTAIN
        self._main = CERTAIN
        self._verb = CERTAIN
        self._last: Worth = CERTAIN
        self._governor: Governor | None = None
        self._governed_at = -99
        self._complement = CERTAIN
        self._joined = False
        self._fresh = True
        self._seen = False
        self._nobody = False
        self._group = _Group()

    def worth(self) -> Worth:
        """What the word is worth."""
        lows = self._words.lows
        for k in range(self._start, self._target):
            self._read(k, lows[k])
        worth = self._judge(self._target)
        worth = self._undone(worth)
        if self._is_ordered():
            return combine(_ORDER, worth)
        return combine(_QUESTION, worth) if self._is_asked() else worth

    def _undone(self, worth: Worth) -> Worth:
        """What is left of a noun whose own verb takes it back: 'the visit was cancelled'."""
        lows, k = self._words.lows, self._target + 1
        if k + 1 < len(lows) and lows[k] == "of":
            while k + 1 < min(len(lows), self._target + 8) and lows[k] not in AUXILIARIES:
                k += 1
        while k + 1 < min(len(lows), self._target + 12) and lows[k] in BE | HAVE:
            k += 1
            governor = governors().get(lows[k])
            if governor and governor.group == "averted":
                return combine(governor.affirmed, worth)
            if lows[k] in ("postponed", "delayed", "expected", "planned", "scheduled"):
                return combine(_PURPOSE, worth)
        return worth

    def _is_asked(self) -> bool:
        """Whether the sentence, or the quotation, is a question."""
        lows = self._words.lows
        for k in range(self._target + 1, min(self._target + 40, len(lows))):
            if lows[k] in (".", "!", ";") or lows[k] in QUOTES:
                return False
            if lows[k] == "?":
                return True
        return False

    def _is_ordered(self) -> bool:
        """Whether a bare verb opens the sentence or the quotation: 'Send them home.'"""
        k, lows = self._target, self._words.lows
        opens = k == self._start or lows[k - 1] in QUOTES
        after = lows[k + 1] if k + 1 < len(lows) else ""
        return opens and self._bare(k) and after in _ORDERED

    def _read(self, k: int, low: str) -> None:
        group = self._group
        if (low in NEGATIONS or low == "n") and not self._is_determiner(k, low):
            group.negated = True
        elif low in _MODALS and not (low == "may" and self._words.forms[k] == "May"):
            group.modal = low
        elif low == "to":
            group.negated = group.negated or (group.auxiliary and self._words.lows[k - 1] == "yet")
            group.to = True
        elif low in _HEDGES and low not in ("likely", "unlikely"):
            group.hedge = _HEDGES[low]
        elif low in _CONDITIONS:
            self._open(_CONDITION)
        elif low in AUXILIARIES:
            group.auxiliary = low != "'s"
        elif low in (",", ";", ":", "--"):
            self._close(low)
        elif low in ("and", "or", "but"):
            self._joined = True
            self._seen = False
            if low == "but" or (k > self._start and self._words.lows[k - 1] == ","):
                self._env = self._main if abs(self._env.value) < 2 else self._env
        elif low == "that" or low in ("how", "what", "why"):
            self._open_complement(k)
        elif not is_adverb(low) or low in governors():
            self._read_content(k, low)

    def _is_determiner(self, k: int, low: str) -> bool:
        """Whether "no" belongs to a noun ("no plans") and not to the verb ("no one came", "no longer")."""
        after = self._words.lows[k + 1]
        if low in ("no", "neither", "nobody", "none", "nothing") and after != "longer" and not self._seen:
            self._nobody = True
        return low in ("no", "without", "neither") and after not in ("one", "longer", "more")

    def _read_content(self, k: int, low: str) -> None:
        if self._is_verb(k, low):
            self._verb = self._verb_value(k)
            self._group = _Group()
            self._joined = False
            self._fresh = False
            self._seen = True
            self._nobody = False
            self._set_governor(k, low, self._verb)
        elif low in governors() and low not in DETERMINERS:
            value = self._noun_value(k)
            self._set_governor(k, low, combine(_NEGATED, value) if self._group.negated else value)
            if self._group.auxiliary:
                self._group = _Group()
        elif low not in PREPOSITIONS and low not in DETERMINERS and low not in PRONOUNS:
            if not self._group.to and not self._group.modal and not self._group.auxiliary:
                self._group.negated = self._group.negated and self._words.lows[k - 1] != "no"

    def _open(self, value: Worth) -> None:
        self._env = combine(value, self._env)
        self._verb = self._env
        self._governor = None
        self._group = _Group()

    def _open_complement(self, k: int) -> None:
        after = self._words.lows[k + 1]
        if (
            self._governor is not None
            and self._governor.group not in _CLAUSAL
            and after not in _SUBJECT_WORDS
        ):
            return
        if self._governor is not None and k - self._governed_at <= 6:
            self._env = self._complement
            self._verb = self._env
            self._governor = None
            self._group = _Group()
        self._seen = False

    def _close(self, mark: str) -> None:
        if mark == ";" or mark == ":" or abs(self._env.value) < 1.0:
            self._env = self._main
        if mark != ",":
            self._verb = self._env
        if not self._group.to:
            self._group = _Group()
        self._fresh = True
        self._seen = False
        self._nobody = False

    def _set_governor(self, k: int, low: str, value: Worth) -> None:
        after = self._words.lows[k + 1] if k + 1 < len(self._words) else ""
        governor = governors().get(f"{low} {after}") or governors().get(low)
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
        if before == "no" or (before in DETERMINERS and before not in PRONOUNS and before != "that"):
            return False
        if (
            not self._group.is_empty()
            and low not in PREPOSITIONS
            and low not in DETERMINERS
            and low not in PRONOUNS
        ):
            return True
        if before == "'s" or before in PREPOSITIONS:
            return low.endswith("ing") and before != "'s"
        if low.endswith("ed") or low in _pasts():
            return True
        if low.endswith("ing"):
            return before in PRONOUNS or not before[:1].isalpha() or before not in DETERMINERS
        return before in PRONOUNS or before in RELATIVES

    def _verb_value(self, k: int) -> Worth:
        group = self._group
        lows = self._words.lows
        before = lows[k - 1] if k > self._start else ""
        group.negated = group.negated or self._nobody
        local = group.local()
        if k + 1 < len(lows) and lows[k + 1] in _NOTHING:
            local = combine(_NONE, local)
        if group.to:
            near = k - self._governed_at <= 12
            if group.auxiliary and not group.modal and lows[k - 1] == "to" and lows[k - 2] in BE:
                return combine(_IS_TO if not group.negated else local, self._env)
            return combine(local, self._complement if near else _PURPOSE)
        if self._joined and group.is_empty() and self._bare(k):
            return combine(self._last, self._env)
        self._last = local
        if lows[k].endswith("ing") and not group.auxiliary:
            if before in PREPOSITIONS and before != "off":
                return self._gerund(k, before, local)
            particle = before in PREPOSITIONS or before in ("out", "off")
            if k - self._governed_at <= 1 + particle and self._governor is not None:
                return combine(local, self._complement)
        if (
            self._governor is not None
            and self._governor.group in _CLAUSAL
            and not self._joined
            and not self._fresh
        ):
            finite = group.modal or group.auxiliary or not lows[k].endswith("ing")
            if finite and k - self._governed_at > 1:
                self._env = self._complement
        return combine(local, self._env)

    def _bare(self, k: int) -> bool:
        low = self._words.lows[k]
        return not low.endswith(("ed", "ing", "s")) and low not in _pasts()

    def _gerund(self, k: int, before: str, local: Worth) -> Worth:
        if self._governor is not None and k - self._governed_at <= 5 and self._governor.group not in _CLAUSAL:
            return combine(local, self._complement)
        return combine(combine(local, _GERUNDS.get(before, _GERUND)), self._verb)

    def _noun_value(self, k: int) -> Worth:
        lows = self._words.lows
        value, definite = CERTAIN, False
        for j in range(k - 1, max(self._start, k - 4) - 1, -1):
            low = lows[j]
            if low in _UNREAL:
                value = combine(_UNREAL[low], value)
            definite = definite or low in _DEFINITE
            if low in PREPOSITIONS or low in DETERMINERS:
                break
        env = self._verb
        if self._governor is not None and self._governor.group not in (
            "report",
            "think",
            "factive",
            "implicative",
        ):
            env = self._complement if k - self._governed_at <= 8 else env
        if lows[k - 1] == "without" or (k > 1 and lows[k - 2] == "without"):
            env = combine(_ABSENT, env)
        if definite and env != CERTAIN:
            share = _GRANTED.get(self._governor.group, _PRESUPPOSED) if self._governor else _PRESUPPOSED
            env = Worth(share * 2.8 + (1 - share) * env.value, env.mode)
        if self._group.hedge:
            value = combine(value, self._group.hedge)
        return combine(value, env)

    def _judge(self, k: int) -> Worth:
        low = self._words.lows[k]
        if low in _SPOKEN and self._group.is_empty() and self._words.lows[k - 1] not in ("and", "that"):
            return CERTAIN
        if self._is_verb(k, low):
            return self._verb_value(k)
        return self._noun_value(k)
