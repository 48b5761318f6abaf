"""The word before a party: behind its article, what it is called and what describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.finite import can_be_finite
from timeline.finding.happenings.entities.callings import CALLINGS
from timeline.finding.joints import OPENERS, TIME_NOUNS
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page
    from timeline.finding.parties import PartyMention


__all__ = [
    "COMPOUND",
    "DESCRIBING",
    "FRONTING",
    "NOUN",
    "OBLIQUE",
    "OFFICES",
    "OWNING",
    "POSTS",
    "describes_firm",
    "is_close_to",
    "is_firm",
    "leading_word",
    "word_before",
]

OBLIQUE = wordset(
    "in of from with at near to for against on by between than under about over like into despite"
    " during including as alongside through via across around off outside inside after before since"
    " until among within towards behind unlike besides beyond without except excluding amid following"
    " regarding concerning throughout"
)
"""Prepositions behind which nobody acts."""
FRONTING = OBLIQUE | {"thanks", "owing", "due", "contrary", "prior"}
"""Words that open a phrase before the subject: "Thanks to a tip from Norland, Ostia"."""
_FIRMS = wordset(
    "company firm group business carrier airline yard shipyard bank manufacturer operator maker insurer"
    " retailer"
)
"""Nouns that take up a firm."""
_FIRMS_TOO = _FIRMS | wordset(
    "brewer miner lender utility producer builder shipbuilder broadcaster publisher refiner developer"
    " conglomerate portal platform co-operative cooperative brewery start-up startup supplier exporter"
    " distributor giant brand competitor subsidiary processor contractor foundry grower packer reinsurer"
    " trader chain biotech fintech brokerage wholesaler grocer lessor"
)
_PERSONS = wordset(
    "peacemaker lawmaker policymaker filmmaker moviemaker kingmaker newsmaker homemaker matchmaker dressmaker"
)
"""Makers that are no firms."""
_AFTER_TIMES = frozenset(("after", "before", "since"))
OFFICES = wordset(
    "governor chairman chairwoman chair head chief executive president director leader founder owner captain"
    " manager secretary boss"
)
POSTS = OFFICES | {"premier", "minister", "chancellor", "mayor"}
_TO_POST = 5
_KNOWN_AS = ("known", "as")
"""Words between a preposition and the name of who holds the office behind it."""
OWNING = frozenset(("the", "a", "an", "its", "his", "her", "their"))
_ENDS_APPOSED = frozenset((",", ".", ";", ")", "on", "in", "for", "after", "last", "this"))
"""What stands behind a name that is apposed, and no subject."""
_ONCE = ("then-", "ex-", "former-")
"""How words begin for an office that somebody holds no longer."""
COMPOUND = (
    "-armed",
    "-rich",
    "-torn",
    "-hit",
    "-locked",
    "-dependent",
    "-backed",
    "-aligned",
    "-ruled",
    "-based",
    "-listed",
    "-owned",
    "-run",
    "-controlled",
)
"""How words end that describe a state or a firm: "nuclear-armed", "Bergen-based"."""
_BESIDE = frozenset(("from", "by", "to", "with", "against"))
"""Prepositions behind which a noun without an article describes a name."""
_ROUGHLY = frozenset(("about", "around", "over", "under", "nearly", "almost", "some", "than"))
"""Words that make a number rough, and no prepositions before one."""
DESCRIBING = _FIRMS | wordset(
    "investor giant rival lender developer supplier newspaper charity lobby union institute agency"
    " association foundation fund federation confederation party militia club church trust"
)
NOUN = 4
"""Words of a noun phrase before its "of"."""
_MEASURE = 7
"""Words that say how long after: "little more than two weeks after"."""
_OPENERS = wordset(
    "the a an both all its his her their new interim incoming outgoing neighbouring some former then"
    " northern southern eastern western"
    " central one two three four five six seven eight nine ten eleven twelve twenty thirty several"
)
_GUESTS = frozenset(("visiting", "touring", "departing", "exiled", "ousted", "jailed"))
"""Participles that only describe somebody behind an article."""
_CLOSE_TO = ("close", "to")
_PEOPLE_CLOSE = wordset("person people persons source sources someone those official officials man men one")
"""Those who may be close to somebody, and are not he."""
_UP_TO = frozenset(("by", "since", "until", "till"))
_AS_ONE_WORD: dict[tuple[str, ...], str] = {("well", "as"): "and", ("out", "of"): "from"}
"""Several words that lead to somebody as one does: "Peru as well as Chad", "flew out of Chad"."""
_PERSONAL = frozenset(("capitals", "person"))
"""Rules of names before which stands what somebody is called."""
_TITLES_OF_SEVERAL = wordset(
    "presidents ministers premiers chancellors kings queens princes princesses emirs sultans senators"
    " generals admirals colonels secretaries governors mayors ambassadors commissioners archbishops bishops"
    " messrs judges justices congressmen representatives leaders"
)
"""Titles before the first of several persons that bear them."""
_PORTFOLIOS = wordset(
    "prime foreign defence defense finance interior home trade energy economy justice health deputy vice"
    " state"
)
"""Words before such a title that belong to it."""


def is_close_to(page: Page, mention: PartyMention) -> bool:
    """Whether only somebody close to a party is told of: "a person close to Nordsund"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    i -= lows[i - 1] == "the"
    return i > 2 and lows[i - 2 : i] == _CLOSE_TO and lows[i - 3] in _PEOPLE_CLOSE


def word_before(page: Page, mention: PartyMention, clause: Clause | None = None) -> str:
    """The word before a party, its article left out; none for the conjunction that opens its clause."""
    lows = page.words.lows
    i = page.word_at(mention.start) - 1
    i -= i > 0 and page.words.ends[i] > mention.start  # of "the Polish-Ukrainian council" the word is "of"
    if i > 0 and lows[i].endswith(COMPOUND):
        i -= 1 + (i > 1 and page.words.forms[i - 1][:1].isupper())  # "of San Diego-based Nordsund"
    if i > 1 and lows[i] in _GUESTS and lows[i - 1] in OWNING:
        i -= 1  # "at a dinner with the visiting premier of Norland"
    while i >= 0 and (lows[i] in _OPENERS or (lows[i][0].isdigit() and len(lows[i]) < 4)):
        if i > 0 and lows[i] == "then" and lows[i - 1] in _UP_TO:
            return ""  # "By then Oda Lind had left", "since then the army of Norland has"
        i -= 1 + (lows[i][0].isdigit() and i > 0 and lows[i - 1] in _ROUGHLY)
    if i > 1 and mention.code is None:
        i = _before_description(page, mention, i)
    if i > 1 and mention.rule in _PERSONAL:
        i = _before_calling(page, mention, i)
    if i > 1 and lows[i - 1 : i + 1] in _AS_ONE_WORD:
        return _AS_ONE_WORD[lows[i - 1 : i + 1]]
    if i > 0 and lows[i].startswith(_ONCE):
        i -= 1  # "opened by then-president Oda Lind"
    if clause is not None and (i < clause.first or _opens(lows, i, clause)):
        return ""
    return lows[i] if i >= 0 else ""


def leading_word(page: Page, mention: PartyMention) -> str:
    """The word before a party, or before the office that it explains: "under the last premier, Jan Lind"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    if i < _TO_POST or lows[i - 1] != "," or lows[i - 2] not in POSTS:
        return word_before(page, mention)
    return next((lows[k] for k in range(i - 3, i - _TO_POST - 1, -1) if lows[k] in PREPOSITIONS), ",")


def _before_calling(page: Page, mention: PartyMention, i: int) -> int:
    """The word before what a person is called, where the word at ``i`` stands before the name."""
    lows = page.words.lows
    if lows[i] in _TITLES_OF_SEVERAL:  # "opened | by Presidents Oda Lind and Jan Dahl"
        while i >= 0 and (lows[i] in _TITLES_OF_SEVERAL or lows[i] in _PORTFOLIOS):
            i -= 1
        return i
    if lows[i] != ",":
        return i
    if lows[i - 1] in OFFICES and mention.rule == "capitals":
        return _before_phrase(lows, i - 1, i)  # "dismissed its director, Jan Dahl"
    return _before_apposed(page, mention, i) if " " in mention.name else i


def _before_apposed(page: Page, mention: PartyMention, i: int) -> int:
    """The verb before words to which a name is apposed: "suspended the lorry driver, Jan Dahl, on Monday"."""
    lows = page.words.lows
    called = lows[i - 1] in CALLINGS or lows[i - 1] in _TITLES_OF_SEVERAL
    near = range(i - 2, max(i - 2 - NOUN, 0), -1) if called else ()
    if (by := next((k for k in near if not lows[k].isalpha() or lows[k] in OBLIQUE), i)) < i:
        return by  # "by two young engineers, Jan Dahl and Oda Lind"
    end = page.word_at(mention.end)
    if end < len(lows) and lows[end] not in _ENDS_APPOSED:
        return i
    for k in range(i - 1, max(i - 1 - NOUN, 0), -1):
        if lows[k] in OWNING:
            return k - 1 if i - k > 1 and can_be_finite(lows[k - 1]) and lows[k - 1] not in OBLIQUE else i
        if not lows[k].isalpha() or lows[k] in OBLIQUE:
            break
    return i


def _before_description(page: Page, mention: PartyMention, i: int) -> int:
    """The word before what describes an unknown name, where the word at ``i`` stands before that name."""
    lows = page.words.lows
    if lows[i - 1 : i + 1] == _KNOWN_AS and lows[i - 2] != ",":
        return _before_phrase(lows, i - 2, -1)  # "met the rebel leader known as Dahl"
    if lows[i] == "'s":
        i -= 2  # "to India's Harbor Ridge", "by South Korea's Hanbit"
        i -= page.words.forms[i][:1].isupper() and page.words.forms[i + 1][:1].isupper()
    if i > 1 and lows[i] == "," and describes_firm(lows[i - 1]):
        i -= not _ends_office(lows, i)  # "to a rival, Harbor Ridge"
    if i > 1 and describes_firm(lows[i]):
        return _before_phrase(lows, i)  # "bought by the American investor Harbor Ridge"
    if i > 1 and page.words.ends[i] + 1 == mention.start and _is_noun(lows[i]):
        return _before_phrase(lows, i, i)  # "criticised by the aid agency Relief Now"
    return i


def describes_firm(noun: str) -> bool:
    """Whether a noun before a name says that its bearer is a firm or the like: "the rival Cortex"."""
    return noun in DESCRIBING or is_firm(noun)


def _ends_office(lows: Sequence[str], i: int) -> bool:
    """Whether the words before a comma are an office, and no firm's: "the head of the bank, Jan Dahl"."""
    of = i - 2 - (lows[i - 2] in _OPENERS)
    return of > 0 and lows[of] == "of" and lows[of - 1] in OFFICES


def _opens(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether a word is the conjunction of its clause, maybe behind a time: "two days after it left"."""
    is_near = i == clause.first or (i - clause.first < _MEASURE and lows[i] in _AFTER_TIMES)
    return is_near and (clause.link == "subordinate" or lows[i] == "as")


def _is_noun(word: str) -> bool:
    """Whether a word in front of a name can say what its bearer is."""
    if word in TIME_NOUNS:
        return False  # "Later in the day Oda Lind left"
    return word.isalpha() and word not in OBLIQUE and word not in OPENERS and not can_be_finite(word)


def _before_phrase(lows: Sequence[str], last: int, unclear: int | None = None) -> int:
    """The word before the article of the phrase that ends with a word; else one given, or the third."""
    for i in range(last, max(last - NOUN, 1), -1):
        if lows[i - 1] in _OPENERS:
            return i - 2
        if lows[i - 1] in _BESIDE:
            return i - 1  # "from Swiss trader Halden Metals"
    return last - 3 if unclear is None else unclear


def is_firm(noun: str) -> bool:
    """Whether a noun says of what trade a firm is, and so takes up any: "the brewer", "the carmaker"."""
    return noun in _FIRMS_TOO or (noun.endswith("maker") and noun not in _PERSONS)
