"""Nouns for those that the title of a clause only counts: "A third was launched" after "two campaigns"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.headlines.heads import PEOPLE, parts
from timeline.finding.joints import TIME_NOUNS
from timeline.finding.words import PREPOSITIONS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene

__all__ = ["with_counted"]

_ORDINALS = wordset("first second third fourth fifth sixth seventh eighth ninth tenth")
_NUMBERS = wordset("two three four five six seven eight nine ten eleven twelve")
_ONE_OF_THEM = frozenset(("one", "another", "neither"))
_SOME_OF_THEM = _NUMBERS | frozenset(("both", "several", "many", "few", "most"))
_BEFORE_NUMBERS = wordset("about around over nearly almost roughly some another a further at least more than")
_JOINTS = frozenset(("and", "but", "while", "when", ","))
_FAR = 40
"""Words back within which those stand that are counted."""
_LONGEST = 4
"""Words of what they are called."""
_MEASURES = TIME_NOUNS | wordset(
    "percent dollars euros pounds yen roubles miles kilometres km hours minutes points others"
)
"""Nouns of what is measured and not counted."""
_BEFALLING_PEOPLE = wordset(
    "killed died wounded injured hurt arrested detained jailed imprisoned charged convicted sentenced drowned"
    " fled hospitalised hospitalized missing kidnapped beaten abducted shot freed expelled deported dead"
)
"""Participles and verbs of what befalls people, who need not be those counted before."""
_PERSONS = PEOPLE | wordset(
    "troops crew hostages rebels pilots monks nuns priests guards suspects pupils patients students lawyers"
    " migrants envoys diplomats tourists gunmen victims refugees nurses clerks soldiers officials relatives"
)
_OF_PERSONS = ("ers", "ors", "ists", "men", "women", "ees", "ians", "ants")
"""How nouns for people end."""
_ONE_OF = {"men": "man", "women": "woman", "people": "person", "children": "child"}


def with_counted(scene: Scene, reading: Reading, title: str) -> str:
    """The title with the noun that its subject leaves to what stands before it: "A third campaign was"."""
    clause, words = reading.act.clause, scene.page.words
    waits = clause.verb == clause.first and clause.link == "and" and scene.clauses[clause.parent].verb < 0
    opening = scene.clauses[clause.parent].first if waits else clause.first
    first = opening + (words.lows[opening] in _JOINTS)
    told = words.lows[first : clause.verb]
    told = told[: told.index(",")] if "," in told else told  # "a third, covering Lima, was"
    last = len(told) - next((k for k, word in enumerate(reversed(told)) if not is_adverb(word)), 0)
    told = told[:last]
    one = _counts_one(told)
    if not told or not (one or _counts_some(told)) or title.lower().split()[: len(told)] != list(told):
        return title
    befalls = not _BEFALLING_PEOPLE.isdisjoint(words.lows[clause.verb : reading.verb + 1])
    noun = next(_counted_before(scene, opening, one=one), "")
    head = noun.rpartition(" ")[2].lower()
    if not noun or (befalls and not (head in _PERSONS or head.endswith(_OF_PERSONS))):
        return title
    forms = title.split()
    return " ".join((*forms[: len(told)], _of_one(noun) if one else noun, *forms[len(told) :]))


def _counts_one(told: Sequence[str]) -> bool:
    """Whether a subject is one of some: "a third", "the second", "one", "another"."""
    return (len(told) == 1 and told[0] in _ONE_OF_THEM) or (
        len(told) == 2 and told[0] in ("a", "the") and told[1] in _ORDINALS
    )


def _counts_some(told: Sequence[str]) -> bool:
    """Whether a subject is only a number: "two", "over 36,000", "another three"."""
    counts = told != () and (told[-1] in _SOME_OF_THEM or _is_number(told[-1]))
    return counts and all(word in _BEFORE_NUMBERS for word in told[:-1])


def _is_number(word: str) -> bool:
    return word.replace(",", "").isdigit()


def _counted_before(scene: Scene, first: int, *, one: bool) -> Iterator[str]:
    """What is counted in the clauses before a word, the nearest last clause first, with its subject first."""
    words, page = scene.page.words, scene.page
    since = max(first - _FAR, 0)
    sentence = page.word_at(scene.sentence.start)
    for start, end in ((sentence, first), (_sentence_before(words.lows, sentence, since), sentence)):
        plain = ""
        for i in range(start, end):
            ordered = one and words.lows[i] in _ORDINALS
            counted = ordered or words.lows[i] in _NUMBERS or _is_number(words.lows[i])
            if not (counted or i == start):
                continue
            k, last = i + counted, i + counted
            while last < min(k + _LONGEST, end) and not parts(words.lows[last]):
                last += 1
            while last > k and not _is_many(words.lows[last - 1], first=ordered):
                last -= 1
            if last == k or (last < end and words.lows[last] in PREPOSITIONS and words.lows[last] == "of"):
                continue
            noun = page.text[words.starts[k] : words.ends[last - 1]]
            noun = noun[0].lower() + noun[1:] if k == start else noun
            if counted:
                yield noun
            plain = plain or noun
        if plain:
            yield plain


def _sentence_before(lows: Sequence[str], i: int, since: int) -> int:
    """The first word of the sentence before the one that begins at a word."""
    return next((k + 1 for k in range(i - 2, since, -1) if lows[k] in (".", "?", "!")), since)


def _is_many(word: str, *, first: bool) -> bool:
    """Whether a noun is of several, or of one of some behind "the first"."""
    if word in _MEASURES:
        return False
    return first or word in PEOPLE or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _of_one(noun: str) -> str:
    """A noun phrase for one of several: "vaccination campaigns" to "vaccination campaign"."""
    opening, _, head = noun.rpartition(" ")
    if head in _ONE_OF or not head.endswith("s"):
        head = _ONE_OF.get(head, head)
    elif head.endswith("ies"):
        head = f"{head[:-3]}y"
    else:
        head = head[:-2] if head.endswith(("ches", "shes", "xes", "sses")) else head[:-1]
    return f"{opening} {head}".lstrip()
