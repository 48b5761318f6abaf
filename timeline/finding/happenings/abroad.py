"""A document in a language that is not read here: its explicit dates, and what they tell undetermined."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from timeline.domain.document import Omission
from timeline.domain.statement import Found, Rule, Statement
from timeline.finding.extractor import Findings
from timeline.finding.happenings.headlines.titles import clause_title
from timeline.finding.sentences import split_sentences
from timeline.finding.times import find_times
from timeline.finding.words import tokenise
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.domain.document import Document
    from timeline.finding.times import TimeMention

__all__ = ["is_english", "read_abroad"]

_SMALL_WORDS = wordset(
    "the of and to in a is was for on that with by as it at from be has were have which an are its his but"
    " not had he after been this will who said they their"
)
_SHARE = 0.12
"""Of the words of English prose about four in ten are among these, of other languages hardly one."""
_LONGEST = 1500
"""Characters of the longest sentence that is told whole; what is told of many dates stays linear so."""
_JUDGED = 1000
"""Tokens at the head of a text by which its language is judged."""
_ENOUGH = 30
"""Words below which no language is guessed."""


def is_english(document: Document) -> bool:
    """Whether a document says that it is English, or says nothing else and reads like English."""
    if document.language.partition("-")[0].lower() not in ("en", ""):
        return False
    head = tokenise(document.text).lows[:_JUDGED]
    small = sum(map(_SMALL_WORDS.__contains__, head))
    if small >= _SHARE * len(head):
        return True  # However many of the tokens are words, which need not be counted then.
    words = sum(map(str.isalpha, head))
    return words < _ENOUGH or small >= _SHARE * words


def read_abroad(document: Document) -> Findings:
    """A happening of no kind for each explicit date of the text, and an omission that says why no more."""
    language = document.language.partition("-")[0].lower() or "en"
    text = document.text
    times = [time for time in find_times(text, None, language=language) if time.when is not None]
    sentences = [one for one in split_sentences(text) if one.kind in ("sentence", "item")]
    starts = [sentence.start for sentence in sentences]
    found: list[Found] = []
    for time in times:
        first, last = bisect_right(starts, time.start) - 1, bisect_right(starts, time.end - 1) - 1
        if first >= 0 and time.end <= sentences[last].end:
            # Where a full stop stands behind the day, a date can reach over what looks like an end.
            span = _near(time, sentences[first].start, sentences[last].end)
            found.append(_undetermined(text, span, time, len(found)))
    told = "not English" if language == "en" else f"in {language!r}, which is not read here"
    reason = f"the text is {told}: only its explicit dates are recorded, and what they tell is undetermined"
    end = sentences[0].end if sentences else len(text)
    start = sentences[0].start if sentences else 0
    return Findings(tuple(found), (Omission(start, end, text[start:end], reason),))


def _near(time: TimeMention, start: int, end: int) -> tuple[int, int]:
    """The sentence around a time, or what stands near it in one that no person wrote."""
    if end - start <= _LONGEST:
        return start, end
    return max(start, time.start - _LONGEST // 2), min(end, time.end + _LONGEST // 2)


def _undetermined(text: str, span: tuple[int, int], time: TimeMention, ordinal: int) -> Found:
    statement = Statement(
        kind=None,
        title=clause_title(text, (), *span),
        summary=text[slice(*span)],
        when=time.when,
        certainty="U",
    )
    rule = Rule("when", time.rule, text[time.start : time.end])
    return Found(*span, ordinal, statement, (span,), (), (rule,))
