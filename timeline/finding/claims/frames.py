"""Frames: whether a word of the lexicon is a cue here, judged by what stands around it."""

from __future__ import annotations

from functools import cache
from itertools import compress, count
from typing import TYPE_CHECKING

from timeline.finding.claims.contents import tells_of_noun
from timeline.finding.claims.cues import Cue
from timeline.finding.claims.lexicon import OF_PEOPLES, Entry, finite_verbs, says_what, verb_entries
from timeline.finding.claims.unverified import CHECKING, DOUBTS, doubt_at
from timeline.finding.inflection import is_past_form
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    MONTHS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    SUBORDINATORS,
    WEEKDAYS,
    Words,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["OF_QUESTIONS", "QUESTIONED", "TOLD_THINGS", "find_cues", "possible_cues"]

_WH = frozenset(("that", "whether", "if", "how", "what", "why", "where", "when", "who", "which"))
_STOPS = frozenset((".", ",", ";", ")", "?", "!", "-", "–", "—", "]", "...", "…"))
_ARTICLES = (
    DETERMINERS
    - PRONOUNS
    - {"that", "all", "both", "two", "one", "five", "ten", "each", "many", "several", "most", "few"}
)
BY_WAY_OF = tuple(
    (way,) for way in ("email", "e-mail", "phone", "telephone", "letter", "text", "fax", "video")
)
"""Ways in which somebody says so: "said by email" is no passive."""
_ANNOUNCED = frozenset(("announced", "revealed", "disclosed", "confirmed", "reported", "proposed"))
TOLD_THINGS = wordset(
    "deal deals plan plans step steps measure measures project projects move moves merger agreement accord"
    " purchase takeover decision decisions cuts changes reforms reform sanctions settlement package budget"
    " programme program programmes programs pact treaty order orders contract contracts ceasefire truce"
    " agreements accords offer offers understanding compromise cut increase ban boycott strike strikes"
    " withdrawal curfew amnesty initiative scheme loan loans reshuffle moratorium tariff tariffs arrangement"
    " rule rules law laws policy policies levy levies tax taxes freeze embargo closure closures layoffs grant"
    " grants investment investments expulsion expulsions suspension restrictions tender auction"
)
"""What is announced or reported, and says nothing itself."""
_WHEN = WEEKDAYS | {"last", "earlier", "this", "yesterday", "today"}
_REDUCED = frozenset(("when", "if", "as", "recently"))
# What is said to show or to suggest; a noun behind one of them is none.
_PAPER_WORDS = """
poll polls polling survey surveys study studies data figures records findings documents statistics images
photos photographs footage filings emails minutes
"""
_PAPERS = frozenset(_PAPER_WORDS.split())
_BEFORE_NOUNS = DETERMINERS | PREPOSITIONS | BE | {"'s", "no", ""}
_SUPPORTS = frozenset(("do", "does", "did", "'t", "n't", "not", "let", "also", "who", "which"))
_CLAUSE_SIGNS = frozenset((":", "that"))
_PHRASE_ENDS = frozenset(
    ("for", "because", "while", "when", "who", "which", "and", "if", "after", "before", "since", "nor")
)
_MANY = frozenset(("police", "people", "men", "women", "children", "media", "staff", "crew", "data"))
_SINGLE = frozenset(("a", "an", "this", "that", "each", "every"))
_ONE = frozenset(("a", "an", "the"))
_NOUNS_IN_ING = frozenset(("ruling", "finding", "warning", "offering", "reading", "writing"))
"""Nouns of what is said, where an article stands before them: "the high court ruling"."""
_CLAUSE = 9
"""Words behind a semicolon within which somebody cannot confirm what stands before it."""
_SUBJECTS = frozenset(("he", "she", "it", "they", "we", "i", "there"))
_OBJECTS = frozenset(("me", "him", "her", "them", "us", "you", "reporters", "journalists"))

_ACCORDING = Entry("according", ("to",), "speech", "asserts", "x", "base", noun=False)


@cache
def _triggers() -> frozenset[str]:
    return frozenset(verb_entries()) | DOUBTS | {"according"}


_SETTLING = frozenset(("conclude", "agree"))
_A_THING = (("a",), ("an",), ("the",))
_THING = 5
"""Words behind such a verb within which stands what is settled."""
_LANDS = wordset(
    "river rivers island islands isles islets border borders boundary frontier territory territories waters"
    " sovereignty ownership land lands region area seabed reef shoal peninsula enclave strip valley plateau"
    " triangle province archipelago lake gulf"
)
"""What two states want for themselves."""
_PLEAS = frozenset(("guilty", "innocent", "contest"))
_PARTICLES = frozenset(("out", "down", "off", "away", "up", "back", "aside", "apart"))
"""Words that make another verb of the one before them: "backing out of the deal"."""
_INFORMING = frozenset(("informing", "notifying", "advising"))
QUESTIONED = wordset("asked questioned quizzed pressed challenged")
OF_QUESTIONS = wordset("about whether if why how what when where by on at during")
"""What follows such a word where it is the speaker who was asked: ", asked about the plan, said"."""
_QUOTED = 9
"""Words within which "as saying" follows "quoted", with who quotes, or who is quoted, in between."""
_CLOSING = frozenset((",", ".", ";"))
_TURNS = frozenset(("and", "but", "while", "although", "though", "whereas"))
"""Behind a comma what somebody says may end at these."""
_BEFORE_SPEECHES = frozenset(("on", "in", "last", "this", "late", "early"))
_TOLD_IN = (
    WEEKDAYS | MONTHS | wordset("note letter statement report editorial memo interview month week year")
)
"""Words of when, and in what, somebody says something."""
_NO_SPEAKER = (
    PREPOSITIONS - {"of"} | SUBORDINATORS | frozenset(("and", "but", "or", "who", "which", "that", "to"))
)
"""Words that do not stand between the comma and a verb of saying that opens nothing."""
_SEVERAL = 6
"""Words before a verb within which "and" joins those who are its subject."""
_SPEAKER = 5
"""Words, at most, of a speaker between what is quoted and its verb."""
_CLOSING_QUOTED = frozenset((",", ".", "?", "!", "…", "...", "—", "-"))
"""What ends what is quoted."""
_ASIDE = 6
"""Words within which a comma opens what says who says so."""


def possible_cues(words: Words) -> list[int]:
    """The tokens of a text that may be cues, in order."""
    return list(compress(count(), map(_triggers().__contains__, words.lows)))


def find_cues(words: Words, possible: Sequence[int], start: int, end: int) -> Iterator[Cue]:
    """Cues among the tokens start..end of one sentence, those inside another's words left out.

    Args:
        words: The text's tokens.
        possible: What `possible_cues` gave for this sentence.
        start: First token of the sentence.
        end: Token behind the sentence's last.
    """
    lows = words.lows
    outer: Cue | None = None
    last = -1
    for i in possible:
        cue = _cue(words, i, start, end)
        if cue is None or (outer and _is_inside(lows, outer, cue)):
            continue
        if cue.voice == "infinitive" and cue.first == last + 1:
            continue
        last = cue.last
        if cue.entry.family == "speech" and cue.frame == "t":
            outer = cue
        yield cue


def _is_inside(lows: tuple[str, ...], outer: Cue, cue: Cue) -> bool:
    """Whether a cue belongs to what another cue says ("He said he hoped to see it")."""
    before = lows[cue.first - 1]
    if cue.entry.lemma in CHECKING and ";" in lows[max(outer.last, cue.first - _CLAUSE) : cue.first]:
        return False  # "said it sank; Reuters could not verify this"
    if cue.voice == "according" or before in ("and", "but") or (cue.voice == "participle" and before == ","):
        return False
    if (
        cue.voice == "infinitive"
        or any(low in MODALS for low in lows[cue.first : cue.head])
        or cue.entry.family in ("thought", "wish", "document")
    ):
        return True
    plain = cue.entry.lemma in ("say", "tell") and cue.voice == "active"
    return not plain and cue.frame not in "tp" and not _restarts(lows, outer.last + 1, cue.first)


def _restarts(lows: tuple[str, ...], start: int, end: int) -> bool:
    """Whether a new main clause begins between two cues (", and the mayor", "; he")."""
    for k in range(end - 1, max(start, end - 12), -1):
        if lows[k] == ";" or (lows[k] in _TURNS and lows[k - 1] == ","):
            return True
    return False


def _cue(words: Words, i: int, start: int, end: int) -> Cue | None:
    lows = words.lows
    readings = verb_entries().get(lows[i])
    if readings is None:
        if lows[i] != "according":
            return doubt_at(words, i, start)
        if i + 1 < end and lows[i + 1] == "to":
            return Cue(i, i, i + 1, _ACCORDING, "p", "according", negated=False)
        return None
    is_plea = readings[0].lemma == "plead" and not _PLEAS.isdisjoint(lows[i + 1 : i + 3])
    if (
        is_plea
        or _settles_something(lows, i, readings[0])
        or _contests_land(lows, i, readings[0])
        or _is_part_of_noun(words, i, start, readings[0])
        or _informs(lows, i, end)
        or not _is_verb(words, i, start, end, readings[0])
    ):
        return None
    first, negated = _group_start(lows, i, start)
    voice = _voice(lows, i, first, end, readings[0].form)
    quoted = _quoted(lows, i, start) if lows[i] == "saying" else -1
    if quoted >= 0:
        first, negated = _group_start(lows, quoted, start)
        voice = "active" if first < quoted else "quoted"
    for entry in readings:
        last = i + len(entry.particle)
        if last >= end or (entry.particle and lows[i + 1 : last + 1] != entry.particle):
            continue
        frame = _complement(words, last + 1, end)
        if entry.frames == "q":
            spoken = frame in "nop" and _is_quoted(words, first, start)
        else:
            spoken = entry.family == "speech" and (
                (frame in "nopa" and _follows_quotation(lows, first, start))
                or (frame == "n" and voice == "active" and _is_set_apart(lows, (start, first, last + 1, end)))
            )
        if spoken or _fits(entry, frame):
            return Cue(first, i, last, entry, frame, voice, negated)
    return None


def _informs(lows: tuple[str, ...], i: int, end: int) -> bool:
    """Whether a participle only says what is in a letter: "letters informing governors were sent"."""
    noun = lows[i - 1].isalpha() and lows[i - 1] not in BE
    return lows[i] in _INFORMING and noun and "that" not in lows[i : min(i + _QUOTED, end)]


def _settles_something(lows: tuple[str, ...], i: int, entry: Entry) -> bool:
    """Whether a deal is concluded or agreed, and nothing said: "concluded a deal that limits arms"."""
    if entry.lemma not in _SETTLING or lows[i + 1 : i + 2] not in _A_THING:
        return False
    return not TOLD_THINGS.isdisjoint(lows[i + 2 : i + _THING])


def _contests_land(lows: tuple[str, ...], i: int, entry: Entry) -> bool:
    """Whether it is told whose something is, and nothing said of it: "have disputed the river"."""
    return entry.lemma == "dispute" and not _LANDS.isdisjoint(lows[i + 1 : i + _THING])


def _fits(entry: Entry, frame: str) -> bool:
    frames = entry.frames
    if frames in ("x", "s"):
        return frames == "x" or frame == "i"
    phrasal = bool(entry.particle) and frame in "nt" and frames != "t"  # "points to", not "goes on"
    return frame in frames or (frame == "a" and "o" in frames) or phrasal


def _follows_quotation(lows: tuple[str, ...], first: int, start: int) -> bool:
    """Whether a quotation ends before the frame: '“...,” Lind wrote in a note'."""
    return any(lows[k] in QUOTES for k in range(first - 1, max(start, first - 15), -1))


def _is_quoted(words: Words, first: int, start: int) -> bool:
    """Whether at most a speaker stands behind a quotation and before the frame: '“...,” Lind snapped'."""
    lows = words.lows
    for k in range(first - 1, max(start, first - _SPEAKER - 1), -1):
        if lows[k] in QUOTES:
            return lows[k - 1] in _CLOSING_QUOTED
        if not (words.forms[k][:1].isupper() or lows[k] in PRONOUNS or lows[k] in _ARTICLES):
            return False
    return False


def _is_set_apart(lows: tuple[str, ...], places: tuple[int, int, int, int]) -> bool:
    """Whether who says so and when stand apart from what is said: "..., the paper wrote on Monday, ..."."""
    start, first, behind, end = places
    comma = next((k for k in range(first - 1, max(start, first - _ASIDE - 1), -1) if lows[k] == ","), -1)
    if (
        not 0 <= comma < first - 1
        or lows[start] in SUBORDINATORS
        or not _NO_SPEAKER.isdisjoint(lows[comma + 1 : first])
    ):
        return False
    if lows[behind] not in _BEFORE_SPEECHES or behind + 1 >= end:
        return False
    return lows[behind + 1].isdigit() or not _TOLD_IN.isdisjoint(lows[behind + 1 : behind + 3])


def _is_verb(words: Words, i: int, start: int, end: int, entry: Entry) -> bool:
    """Whether the form is a verb here and no noun or adjective."""
    before = words.lows[i - 1] if i > start else ""
    if entry.form in ("past", "participle"):
        return before not in _ARTICLES
    if entry.form == "ing":
        return before not in DETERMINERS and before != "'s" and not before.isdigit()
    if before == "to":
        return entry.form == "base"
    if not entry.noun or before in PRONOUNS or before in MODALS or before in _SUPPORTS or before in _PAPERS:
        return True
    if before in _BEFORE_NOUNS or before.isdigit() or before in finite_verbs():
        return False
    return _says(words.lows, i, (start, end), entry) or (entry.form == "third" and _says_apart(words, i, end))


def _is_part_of_noun(words: Words, i: int, start: int, entry: Entry) -> bool:
    """Whether the form is in a name or behind an article: "the United States", "a newly announced plan"."""
    if i == start:
        return False
    if words.forms[i][0].isupper() and words.forms[i - 1][0].isupper():
        return True
    if entry.form == "ing":
        described = words.lows[max(start, i - 3) : i]
        is_one = not _ONE.isdisjoint(described) and all(map(str.isalpha, described))
        return is_one and words.lows[i] in _NOUNS_IN_ING
    k = i - 1
    while k > start and is_adverb(words.lows[k]):
        k -= 1
    return entry.form in ("past", "participle") and k < i - 1 and words.lows[k] in _ONE


def _says(lows: tuple[str, ...], i: int, bounds: tuple[int, int], entry: Entry) -> bool:
    """Whether a form that is a noun as often is the verb of those who stand before it."""
    start, end = bounds
    before = lows[i - 1] if i > start else ""
    after = lows[i + 1] if i + 1 < end else ""
    if entry.form == "base" and _is_one(lows, i, start):
        return False  # "a newspaper report that"
    if lows[i + 1 : i + 3] == ("to", "have"):
        return True  # "the rebels claim to have taken it"
    if entry.form == "base" and after in _CLOSING and before.endswith("s"):
        return "," in lows[max(start, i - _ASIDE) : i]  # ", some officials fear."
    several = before.endswith("s") or "and" in lows[max(start, i - _SEVERAL) : i]
    if entry.form == "base" and several and says_what(lows, i):
        return True  # "officials fear Norland has left"
    if entry.form == "third" and before.isalpha() and not before.endswith(OF_PEOPLES) and says_what(lows, i):
        return True  # "Ostia claims Norland has left", not "Norlandic claims Ostia made"
    return after in _WH or after in QUOTES or after in DETERMINERS or after in _SUBJECTS or after in _OBJECTS


def _says_apart(words: Words, i: int, end: int) -> bool:
    """Whether one who is named behind a comma says so, and nothing else: "fled, the UN estimates."."""
    lows = words.lows
    if i + 1 < end and lows[i + 1] not in _CLOSING:
        return False
    comma = next((k for k in range(i - 2, max(i - _ASIDE - 1, 0), -1) if lows[k] == ","), -1)
    if comma < 0 or lows[i - 1] == ",":
        return False
    named = lows[comma + 1] in _ARTICLES or words.forms[comma + 1][:1].isupper()
    return named and not lows[i - 1].endswith("s") and "and" not in lows[comma + 1 : i]


def _is_one(lows: tuple[str, ...], i: int, start: int) -> bool:
    """Whether a single noun with its article stands before the word: no subject of a form without -s."""
    before = lows[i - 1]
    if before.endswith("s") or before in _MANY or not before.isalpha():
        return False
    return not _SINGLE.isdisjoint(lows[max(start, i - 4) : i - 1])


def _group_start(lows: tuple[str, ...], i: int, start: int) -> tuple[int, bool]:
    """The first token of the verb group that ends at i, and whether it is negated."""
    first, negated = i, False
    for k in range(i - 1, max(start, i - 9) - 1, -1):
        low = lows[k]
        if low in AUXILIARIES or low in NEGATIONS or low == "to":
            negated = negated or low in NEGATIONS
            first = k
        elif not is_adverb(low):
            break
    return first, negated


def _quoted(lows: tuple[str, ...], i: int, start: int) -> int:
    """Where "quoted" stands before "as saying"; -1 for nowhere near."""
    places = range(i - 2, max(start, i - _QUOTED), -1) if lows[i - 1] == "as" else ()
    return next((k for k in places if lows[k] == "quoted"), -1)


def _voice(lows: tuple[str, ...], i: int, first: int, end: int, form: str) -> str:
    group = lows[first:i]
    if form == "ing":
        return "active" if any(low in BE for low in group) else "participle"
    if form in ("past", "participle"):
        for low in reversed(group):
            if low in HAVE:
                return "active"
            if low in BE and low != "'s":
                return "passive"
        by = lows[i + 1 : i + 2] == ("by",) and lows[i + 2 : i + 3] not in BY_WAY_OF
        reduced = not group and i + 1 < end and (by or lows[i - 1] in _REDUCED or _is_done_to(lows, i))
        return "passive" if reduced else "active"
    return "infinitive" if "to" in group else "active"


def _is_done_to(lows: tuple[str, ...], i: int) -> bool:
    """Whether a bare participle tells what was said of a thing, or asked of somebody."""
    return _tells_of_thing(lows, i) or _is_questioned(lows, i) or _is_told_first(lows, i)


def _is_questioned(lows: tuple[str, ...], i: int) -> bool:
    """Whether somebody was asked: "the minister, asked whether he would go, said no"."""
    return lows[i] in QUESTIONED and lows[i - 1] == "," and not OF_QUESTIONS.isdisjoint(lows[i + 1 : i + 2])


def _is_told_first(lows: tuple[str, ...], i: int) -> bool:
    """Whether a thing was first told of at some time: "a goal first raised in May"."""
    if lows[i - 1] != "first":
        return False
    behind = lows[i + 1 : i + 2]
    dated = not PREPOSITIONS.isdisjoint(behind) and not _clause_later(lows, i + 1, len(lows))
    return behind == ("when",) or dated


def _tells_of_thing(lows: tuple[str, ...], i: int) -> bool:
    """Whether the participle says of a thing when it was told: "a deal announced in March"."""
    return (
        lows[i] in _ANNOUNCED
        and lows[i - 1 - (lows[i - 1] == ",")] in TOLD_THINGS
        and (lows[i + 1] in PREPOSITIONS or lows[i + 1] in _WHEN)
    )


def _complement(words: Words, j: int, end: int) -> str:
    """What follows, as a letter of lexicon.txt; n where it is none of the others."""
    lows = words.lows
    while j < end and (is_adverb(lows[j]) or lows[j] in WEEKDAYS):
        j += 1
    if j >= end:
        return "p"
    low = lows[j]
    if low in _WH or low in QUOTES or low == ":" or low in _SUBJECTS:
        return "t"
    if low in _STOPS:
        return "t" if low == "," and j + 1 < end and lows[j + 1] in QUOTES else "p"
    if low == "to":
        return "i" if j + 1 < end and lows[j + 1] not in DETERMINERS and lows[j + 1] not in _OBJECTS else "n"
    if low in _PARTICLES or low in PREPOSITIONS:
        return "t" if low not in _PARTICLES and _clause_later(lows, j, end) else "n"
    return _object_or_clause(words, j, end)


def _clause_later(lows: tuple[str, ...], j: int, end: int) -> bool:
    """Whether behind "on Monday" or "in a statement" there comes a that or a quotation.

    Of "said on Monday, ending a row that had lasted for years" the "that" tells of the row.
    """
    aside = False
    for k in range(j, min(j + 14, end)):
        low = lows[k]
        if low == "that" and k + 1 < end and tells_of_noun(lows, k):
            continue
        if low == "that" or low in QUOTES or low == ":":
            return low != "that" or not aside or lows[k - 1] == ","
        if low in (".", ";"):
            return False
        behind = lows[k + 1] if low == "," and k + 1 < end else ""
        aside = aside or behind.endswith("ing") or behind in ("a", "an")
    return False


def _acts(words: Words, k: int) -> bool:
    """Whether an auxiliary stands there, and neither a possessive nor the month."""
    return words.lows[k] in AUXILIARIES and words.lows[k] != "'s" and words.forms[k] != "May"


def _object_or_clause(words: Words, j: int, end: int) -> str:
    lows, finite = words.lows, finite_verbs()
    for k in range(j + 1, min(j + 14, end)):
        low = lows[k]
        if low in QUOTES or low in _CLAUSE_SIGNS or _acts(words, k) or low in finite:
            return "t"
        if is_past_form(low) and words.forms[k - 1][0].isupper() and words.forms[k][0].islower():
            return "t"  # "believe Norland sent jets"
        if low == "to":
            return "i"
        if low == "as":
            return "a"
        if low in _STOPS or low in _PHRASE_ENDS:
            return "o"
    return "o"
