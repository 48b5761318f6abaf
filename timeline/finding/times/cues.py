"""Past or future: what the words around a time say about its side of the present."""

from __future__ import annotations

from timeline.finding.times.words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

_FUTURE = words_of("will ll shall would must scheduled expected expects expect due going upcoming slated ")
# They tell a programme: "on Wednesday a conference opens", "the fair ends on Sunday".
_SCHEDULED = words_of("opens begins starts resumes closes ends meets votes arrives visits goes takes")
_PROGRAMME = _SCHEDULED - {"takes", "goes"} | words_of("concludes convenes expires hosts finishes")
_TOGETHER = words_of("resume begin start open meet vote convene mark hold")
"""The same of many: "talks resume on Sunday"."""
# A plan is a thing; to plan to is a future.
# The present tense of a timetable looks ahead: "the talks resume on Monday", "the fair opens in May".
_TIMETABLE = words_of("begins starts opens resumes closes ends expires convenes runs kicks")
_TIMETABLE_OF_MANY = words_of("begin start open resume close end expire convene run")
_NO_NOUNS = words_of("begin resume expire convene")
_CAUSED = words_of("let lets made help helped saw watched")
_NO_SUBJECT = words_of("to not t did do does let and or")
_ARRANGED = words_of(
    "meeting visiting arriving leaving returning traveling travelling flying holding hosting opening "
    "starting beginning launching"
)
_INTENT = words_of(
    "plan plans planned planning hope hopes hoped intend intends likely wants vowed agreed set "
)
_PAST = words_of(
    "was were had did said saying says told began came went took made left met won lost held gave got saw "
    "found became fell rose broke sent kept led ran grew put shot hit died has have been"
)
_NOT_PAST = words_of("need indeed speed feed seed bleed exceed proceed succeed united hundred")
_NO_TENSE = words_of("be being to a an get")
_OPENERS = words_of("where who which whose because although though while")
"""Words that a clause with a verb of its own begins with."""
_REACH = 14
_AHEAD = 6


def side(tokens: Tokens, first: int, last: int) -> str:
    """`future` or `past` by the nearest verb before the words in their clause, else the next behind."""
    led = _led_to(tokens, first)
    if led is not None:
        return led
    for i in range(first - 1, max(first - _REACH, -1), -1):
        if tokens.codes[i] == "." or tokens.words[i] in _OPENERS:
            break
        if found := _of(tokens, i) or ("future" if _is_programme(tokens, i) else ""):
            return found
    for i in range(last, min(last + _AHEAD, len(tokens.words))):
        if tokens.codes[i] == "." or tokens.words[i] == "that":
            break
        if found := _of(tokens, i) or ("future" if tokens.words[i] in _SCHEDULED else ""):
            return found
    return ""


def _led_to(tokens: Tokens, first: int) -> str | None:
    """The side that the preposition before a time tells; `None` where it tells none."""
    before, earlier = tokens.word(first - 1), tokens.word(first - 2)
    if before in ("until", "till") and earlier != "not":
        return "past" if earlier == "up" or _lasted(tokens, first - 1) else "future"
    if before == "for" and tokens.codes[first] in "Wc":
        return "future"
    return {"since": "past", "effective": ""}.get(before)


def _lasted(tokens: Tokens, until: int) -> bool:
    """Whether what went on for some time is over: "burned for three days until Friday"."""
    i = until - 1
    while i > 0 and tokens.codes[i] in "VUNn134":
        i -= 1
    return i < until - 1 and tokens.word(i) == "for" and _is_past(tokens, i - 1)


def _is_past(tokens: Tokens, i: int) -> bool:
    """Whether a word is a past tense: 'be named' and 'be held' are none."""
    word = tokens.words[i]
    formed = word in _PAST or (len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST)
    return formed and tokens.word(i - 1) not in _NO_TENSE


def _is_programme(tokens: Tokens, i: int) -> bool:
    """Whether a word is a present tense that tells what is arranged: "ends", "talks resume"."""
    word, before = tokens.words[i], tokens.word(i - 1)
    many = before.endswith("s") or before in ("which", "who") or "and" in tokens.words[max(i - 3, 0) : i - 1]
    return word in _PROGRAMME or (word in _TOGETHER and many)


def _of(tokens: Tokens, i: int) -> str:
    word, after = tokens.words[i], tokens.word(i + 1)
    if word in _FUTURE or (word in ("is", "are") and after == "to"):
        return "future"
    if (word in ("soon", "early") and after == "as") or _is_arranged(tokens, i):
        return "future"
    if word in _INTENT:
        aims = after == "to" or (word.startswith("plan") and after in ("a", "an", "the", "for"))
        return "future" if aims else ""
    return "past" if _is_past(tokens, i) else ""


def _is_arranged(tokens: Tokens, i: int) -> bool:
    """'The talks resume', 'he is leaving', 'it is set for': the present tense of what is arranged."""
    word, before = tokens.words[i], tokens.word(i - 1)
    if word in _TIMETABLE:
        return True
    if word in _TIMETABLE_OF_MANY:
        many = len(before) > 2 and before.endswith("s")
        caused = not _CAUSED.isdisjoint(tokens.words[max(0, i - 5) : i])
        return many or (word in _NO_NOUNS and before not in _NO_SUBJECT and not caused)
    if word in _ARRANGED:
        return before in ("is", "are")
    return word == "set" and tokens.word(i + 1) == "for"
