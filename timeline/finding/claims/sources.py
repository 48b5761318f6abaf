"""Sources: the words in the sentence for whoever says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.claims.lexicon import finite_verbs, verb_entries
from timeline.finding.claims.phrases import (
    COMMAS,
    Tokens,
    clause_subject,
    is_dotted,
    noun_phrase_after,
    past_verbs,
    phrase_before,
    phrase_before_aside,
    tells,
    with_listed,
)
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    SUBJECT_RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.claims.cues import Cue
    from timeline.finding.words import Words

__all__ = ["find_source"]

_ENDS = frozenset((";", ":", ".", "?", "!", "…", "...", "—", "–"))
_OWNING = frozenset(("his", "her", "its", "their"))
"""What opens a speaker behind a quotation alone: ""It is over," said her lawyer"."""
_NEVER_BEHIND = frozenset(
    (
        "there",
        "him",
        "me",
        "us",
        "them",
        "her",
        "his",
        "their",
        "its",
        "my",
        "our",
        "your",
        "no",
        "this",
        "these",
    )
)
_BEFORE_VERB = frozenset((",", "?", "!", "—", "–", "as", "so"))
_OPENING = PREPOSITIONS | {"while", "when"}
_LINKING = PREPOSITIONS | SUBORDINATORS
_JOINING = frozenset(("and", "but", "or"))
_WHAT_IS_SAID = wordset(
    "charge claim accusation allegation assertion suggestion demand idea notion figure move step view report"
    " offer proposal plan decision remark act word term phrase description sum price fact allegations charges"
)
"""Nouns for what somebody says something of: ", a charge that he denied"."""
_REPORTING = frozenset(("say", "report", "announce", "write", "add"))
"""Verbs whose subject may follow them at the end: ", said Oda Lind"; not ", dubbed Eagle"."""
_REMARKING = _REPORTING | wordset(
    "remark note argue explain comment quip joke observe insist recall declare claim muse opine exclaim"
)
"""Verbs behind which a name is who speaks, and nobody whom it is done to."""
_WHERE_OR_WHEN = WEEKDAYS | wordset("in on at last this yesterday today earlier late during after")
"""Words by which a phrase begins that says where or when somebody spoke."""
_PAUSES = frozenset((",", ".", "!", "?", ";", ":", "as", "when", "while"))
_FEW = 9
"""Words of such a phrase at most."""
_RELATIVE = 16
"""Tokens of a relative clause that says who somebody is."""
_WRITTEN_BY = (("by",), ("from",))
_WRITTEN = wordset(
    "report statement study survey letter note memo analysis audit estimate inquiry paper review"
)
"""What somebody says something in, before his name."""


def find_source(words: Words, cue: Cue, start: int, end: int, previous: Tokens | None) -> Tokens | None:
    """The tokens that name who says it, or None.

    Args:
        words: The text's tokens.
        cue: The cue.
        start: First token of the sentence.
        end: Token behind the sentence's last.
        previous: The source of the claim before it in the sentence, which a second verb may share.
    """
    if cue.entry.frames == "s":
        return None
    if cue.voice == "according":
        phrase = noun_phrase_after(words, cue.last + 1, end)
        return _with_author(words, phrase, end) if phrase else None
    if cue.voice == "quoted":
        return noun_phrase_after(words, cue.first + 1, end)
    if cue.voice == "passive":
        return _agent(words, cue.last + 1, end)
    if _inverted(words, cue, start, end):
        after = noun_phrase_after(words, cue.last + 1, end)
        if after and not _goes_on(words, after, cue.head, start):
            return after
    return _subject(words, cue, start, end, previous)


def _with_author(words: Words, phrase: Tokens, end: int) -> Tokens:
    """The phrase with whoever wrote what it names: "according to a report by Norland's army"."""
    first, last = phrase
    by = words.lows[last : last + 1] in _WRITTEN_BY and words.lows[last - 1] in _WRITTEN
    if not by or last + 1 >= end:
        return phrase
    author = noun_phrase_after(words, last + 1, end)
    return (first, author[1]) if author else phrase


def _agent(words: Words, j: int, end: int) -> Tokens | None:
    """The phrase behind "by" in a passive clause."""
    for k in range(j, min(j + 10, end)):
        low = words.lows[k]
        if low == "by":
            return noun_phrase_after(words, k + 1, end)
        if low in _ENDS or low in ("that", ",", "to"):
            return None
    return None


def _inverted(words: Words, cue: Cue, start: int, end: int) -> bool:
    """Whether the speaker stands behind the verb, as in '..., said Mara Lind'."""
    lows = words.lows
    j = cue.last + 1
    if cue.voice != "active" or cue.entry.family != "speech" or cue.first != cue.head or j >= end:
        return False
    before = lows[cue.head - 1] if cue.head > start else ""
    if lows[j] in _OWNING and before in QUOTES:
        return _closes_clause(words, cue, start, end)
    if lows[j] in _NEVER_BEHIND or lows[j] in COMMAS or lows[j] in _ENDS or lows[j] in QUOTES:
        return False
    if cue.head == start:
        return words.forms[start][0].isupper() and words.forms[j][0].isupper()
    if before in QUOTES or (before == "," and lows[cue.head - 2] in QUOTES and cue.entry.lemma != "tell"):
        return True
    return before in _BEFORE_VERB and cue.entry.lemma != "tell" and _closes_clause(words, cue, start, end)


def _goes_on(words: Words, after: Tokens, head: int, start: int) -> bool:
    """Whether a verb follows what stands behind the verb of saying: "he, on "The Hour," said it gives"."""
    if words.lows[start] in QUOTES or words.lows[head - 1] not in QUOTES:
        return False
    last, behind = words.forms[after[1] - 1], words.lows[after[1] : after[1] + 1]
    acts = last.islower() and last.endswith(("s", "ed")) and not DETERMINERS.isdisjoint(behind)
    return acts and after[1] - after[0] > 1


def _closes_clause(words: Words, cue: Cue, start: int, end: int) -> bool:
    """Whether nothing but a speaker follows the verb up to the next mark."""
    lows = words.lows
    after = noun_phrase_after(words, cue.last + 1, end)
    if after is None or any(low in finite_verbs() for low in lows[after[0] : after[1]]):
        return False
    marked = after[1] >= end - 1 or lows[after[1]] in (",", "who") or _only_dates(words, cue, after[1], end)
    reports = cue.entry.lemma in _REPORTING
    return marked and not _ends_aside(words, cue.head - 1, start, reports=reports)


def _only_dates(words: Words, cue: Cue, i: int, end: int) -> bool:
    """Whether what stands behind a speaker only says where and when: ", said Oda Lind in Oslo on Monday"."""
    lows = words.lows
    named = cue.entry.lemma in _REMARKING and words.forms[i - 1][0].isupper()
    if lows[i] not in _WHERE_OR_WHEN or not named:
        return False
    last = next((k for k in range(i, min(i + _FEW, end)) if lows[k] in _PAUSES), end)
    return last - i < _FEW and not any(low in finite_verbs() or low in AUXILIARIES for low in lows[i:last])


def _ends_aside(words: Words, i: int, start: int, *, reports: bool) -> bool:
    """Whether the comma at i closes an aside that stands behind the subject (", a former envoy,")."""
    lows = words.lows
    for k in range(i - 1, max(start, i - 20), -1):
        if lows[k] in QUOTES:
            return i - k > 2 and words.forms[k + 1][0].isupper()
        if lows[k] in (",", "—", "–", "("):
            if reports and _has_told(words, k, start):
                return False  # "Police led Jan Dahl, a clerk, to the port, said Oda Lind"
            return (
                not any(low in AUXILIARIES or low in finite_verbs() for low in lows[k + 1 : i])
                or lows[k + 1] in RELATIVES
            )
    return False


def _has_told(words: Words, comma: int, start: int) -> bool:
    """Whether the sentence has its verb before a comma, so that no subject waits for one behind it."""
    told = words.lows[start:comma]
    return SUBORDINATORS.isdisjoint(told) and RELATIVES.isdisjoint(told) and tells(words, start, comma)


def _subject(words: Words, cue: Cue, start: int, end: int, previous: Tokens | None) -> Tokens | None:
    """Who stands before the verb, or is understood there."""
    lows = words.lows
    i = cue.first - 1
    while i > start and (is_adverb(lows[i]) or lows[i] in AUXILIARIES) and lows[i] not in PRONOUNS:
        i -= 1
    if lows[i] == "well" and lows[i - 1] in MODALS:
        i -= 2  # "the rebels might well say"
    if cue.voice == "participle" and (i < start or (i == start and lows[i] in _OPENING)):
        return _behind_opening(words, cue.last, end)
    if i < start:
        return None
    if cue.voice == "participle" and _hangs_on_name(words, i):
        return _name_before(words, i, start)
    if cue.voice in ("infinitive", "participle") and not _hangs_on_name(words, i):
        if cue.voice == "participle" and (lows[i] in COMMAS or lows[i] in _LINKING):
            return previous or clause_subject(words, i, start)
        return clause_subject(words, i + 1, start) or previous
    return _finite_subject(words, i, start, previous)


def _finite_subject(words: Words, i: int, start: int, previous: Tokens | None) -> Tokens | None:
    lows = words.lows
    low = lows[i]
    if low in _JOINING or (low in COMMAS and i > start and lows[i - 1] in _JOINING):
        return previous or clause_subject(words, i, start)
    if low in COMMAS:
        return phrase_before_aside(words, i, start) or previous
    if low in QUOTES or (low in _ENDS and not is_dotted(words, i)):
        return previous
    if low in SUBORDINATORS and low not in RELATIVES:
        return previous or clause_subject(words, i, start)
    phrase = phrase_before(words, i, start)
    if phrase is None:
        return None
    found = _described_by(words, i, start) or _before_relative(words, phrase[0], start)
    return found or _behind_what_is_said(words, with_listed(words, phrase, start), start)


def _behind_what_is_said(words: Words, phrase: Tokens, start: int) -> Tokens:
    """Who says so behind what a comma adds and he says of it: ", a charge | Mara Lind denied"."""
    first, last = phrase
    if first <= start or words.lows[first - 1] != "," or words.lows[first] not in ("a", "an"):
        return phrase
    for k in range(first + 2, last):
        opens = words.lows[k] in DETERMINERS or words.forms[k][0].isupper()
        if opens and words.lows[k - 1] in _WHAT_IS_SAID:
            return (k, last)
    return phrase


def _described_by(words: Words, i: int, start: int) -> Tokens | None:
    """Whom a relative clause describes that ends at ``i``: "a man who asked not to be named said"."""
    lows = words.lows
    for k in range(i - 2, max(start, i - _RELATIVE), -1):
        if lows[k] in COMMAS or lows[k] in _ENDS or lows[k] in QUOTES:
            return None
        if lows[k] == "who":
            led = lows[k + 1] in AUXILIARIES
            verb = k + 1 + (led or is_adverb(lows[k + 1]))
            told = led or lows[verb] in past_verbs() or lows[verb].endswith(("ed", "s"))
            return phrase_before(words, k - 1, start) if told and verb < i else None
    return None


def _before_relative(words: Words, first: int, start: int) -> Tokens | None:
    """Whom a relative clause describes whose object begins at ``first``: "a man who had sued it said"."""
    lows = words.lows
    k = first - 1
    if k <= start or lows[k] not in finite_verbs():
        return None
    k -= 1
    while k > start and (lows[k] in AUXILIARIES or is_adverb(lows[k])):
        k -= 1
    return phrase_before(words, k - 1, start) if k > start and lows[k] in SUBJECT_RELATIVES else None


def _hangs_on_name(words: Words, i: int) -> bool:
    """Whether an infinitive or participle stands right behind a name, which then is its subject."""
    low = words.lows[i]
    plain = low in verb_entries() or low in COMMAS or low in _LINKING or low in AUXILIARIES
    return words.forms[i][0].isupper() and not plain


def _name_before(words: Words, i: int, start: int) -> Tokens:
    """The name that ends at ``i``: "resulted in | Nordsund Steel | reporting a loss"."""
    first = i
    while first > start and words.forms[first - 1][0].isupper() and words.lows[first - 1] not in DETERMINERS:
        first -= 1
    return (first, i + 1)


def _behind_opening(words: Words, i: int, end: int) -> Tokens | None:
    """The subject behind an opening clause: 'Claiming victory, Orlov ...'."""
    for k in range(i, min(i + 40, end)):
        if words.lows[k] == ",":
            phrase = noun_phrase_after(words, k + 1, end)
            return None if phrase is None else (phrase[0], _before_past(words, *phrase))
    return None


def _before_past(words: Words, first: int, last: int) -> int:
    """Where a subject ends before its verb: "the king | pardoned nine"."""
    lows = words.lows
    told = (k for k in range(first + 1, last) if lows[k].endswith("ed") and words.forms[k].islower())
    return next((k for k in told if lows[k - 1] not in DETERMINERS and not is_adverb(lows[k - 1])), last)
