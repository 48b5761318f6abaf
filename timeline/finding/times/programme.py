"""The present tense of what is arranged: "the talks resume on Monday", "he is leaving in May"."""

from __future__ import annotations

from timeline.finding.times.forms import MESSAGE
from timeline.finding.times.words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

_OF_ONE = words_of(
    "begins starts lasts opens resumes closes ends expires convenes concludes finishes runs kicks meets "
    "votes arrives visits hosts faces reopens leaves departs travels returns "
    "testifies speaks addresses publishes releases appears matures lapses launches retires premieres "
    "reconvenes takes goes comes sails flies lands joins celebrates plays hears unveils becomes turns shuts "
    "stays decides debates rules discusses considers inaugurates examines holds elects receives "
    "attends inspects"
)
_OF_ONE_THING = words_of("hands signs marks chairs tours heads presents announces names")
"""The same where something that they act on stands behind them: "Norway signs the pact on Tuesday"."""
_THING = words_of("a an the its his her their")
_OF_MANY = words_of(
    "begin start open reopen resume close end expire convene run meet vote mark hold play face sign "
    "visit travel leave elect choose walk go come return depart fly sail arrive reconvene gather debate "
    "decide discuss"
)
# These are no nouns as well, so that no plural has to stand before them.
_VERBS = words_of("begin resume expire convene reconvene")
_SUBJECTS = frozenset(("which", "who", "they", "we"))
_NO_SUBJECT = words_of("to not t did do does let and or")
_CAUSED = words_of("let lets made help helped saw watched")
"""Behind these a bare verb has no tense: "they let the march begin"."""
_UNDER_WAY = words_of(
    "meeting visiting arriving leaving returning traveling travelling flying holding hosting opening "
    "starting beginning launching"
)
_BE = frozenset(("is", "are", "am", "m", "re"))
_ASKED = words_of("did didn does doesn do don")
"""Verbs behind which a bare one has no tense of its own: "only in May did they sign"."""
_OF_NAMES = frozenset(("of", "the", "and", "for"))
_NO_NOUNS = words_of("begin resume reopen expire convene reconvene meet leave go come arrive depart gather")
"""Verbs that are no nouns as well."""
_WHOSE = frozenset(("of", "in", "from", "for"))
_JOINED = frozenset(("and", "but", "then"))
_TIMES = frozenset("MbY134t")
"""Classes of the words that a time begins with."""
_HEADLINE = 5
"""As many words as the subject of a headline has at most."""
ARRANGED = _OF_ONE | _OF_ONE_THING | _OF_MANY | _UNDER_WAY | {"set"}
"""All words that may be such a present tense."""
_AND, _CAUSE = 3, 5


def is_arranged(tokens: Tokens, i: int) -> bool:
    """Whether word `i` is such a present tense."""
    word = tokens.words[i]
    if word in _OF_ONE:
        return not _goes_back(tokens, i)
    if word in _OF_ONE_THING:
        return tokens.word(i + 1) in _THING or tokens.words[i : i + 2] == ["hands", "over"]
    if word in _OF_MANY and _ASKED.isdisjoint(tokens.words[max(i - _CAUSE, 0) : i]):
        finite = _has_many(tokens, i) or _goes_on(tokens, i) or (word in _VERBS and not _is_bare(tokens, i))
        return finite or _is_headline(tokens, i)
    if word in _UNDER_WAY:
        return tokens.word(i - 1) in _BE or _is_message(tokens, i)
    return word == "set" and tokens.word(i + 1) == "for"


def _goes_on(tokens: Tokens, i: int) -> bool:
    """'Markets were shut on Friday and reopen on Monday': a bare verb goes on with a subject of many."""
    return tokens.words[i] in _NO_NOUNS and tokens.word(i - 1) in _JOINED


def _goes_back(tokens: Tokens, i: int) -> bool:
    """'The dispute goes back to May 2019'."""
    return tokens.words[i + 1 : i + 3] == ["back", "to"] and tokens.code(i + 3) in _TIMES


def _has_many(tokens: Tokens, i: int) -> bool:
    """Whether the subject of a verb is many: "talks", "Norway and Peru", "which"."""
    before = tokens.word(i - 1)
    plural = _is_plural(before) or (tokens.words[i] in _NO_NOUNS and _heads_many(tokens, i))
    return plural or before in _SUBJECTS or "and" in tokens.words[max(i - _AND, 0) : i - 1]


def _is_plural(word: str) -> bool:
    return len(word) > 2 and word.endswith("s")


def _heads_many(tokens: Tokens, i: int) -> bool:
    """'Voters in Peru go', 'the heads of the three states meet'."""
    for k in range(i - 2, max(i - _CAUSE, 0), -1):
        if tokens.words[k] in _WHOSE:
            return _is_plural(tokens.word(k - 1))
    return False


def _is_message(tokens: Tokens, i: int) -> bool:
    """'Flying out on Sunday': a message may leave out "I am"."""
    return len(tokens.text) <= MESSAGE and tokens.code(i - 1) in (".", "")


def _is_headline(tokens: Tokens, i: int) -> bool:
    """'Facebook to start trading on Friday': a headline's future, its subject capital from the start."""
    if tokens.word(i - 1) != "to":
        return False
    reach = max(i - _HEADLINE - 2, 0)
    start = tokens.codes.rfind(".", reach, i) + 1
    subject = range(start, i - 1)
    opens = start > reach or not reach
    return (
        opens and len(subject) > 0 and all(tokens.capital(k) or tokens.words[k] in _OF_NAMES for k in subject)
    )


def _is_bare(tokens: Tokens, i: int) -> bool:
    """Whether a verb has no subject of its own, or no tense."""
    caused = not _CAUSED.isdisjoint(tokens.words[max(0, i - _CAUSE) : i])
    return caused or tokens.word(i - 1) in _NO_SUBJECT
