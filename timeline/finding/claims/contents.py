"""Contents: the span of what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.inflection import INVARIANT, can_be_participle, irregular_pasts, is_past_form
from timeline.finding.words import (
    AUXILIARIES,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
    Words,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.claims.cues import Cue
    from timeline.finding.claims.phrases import Tokens
    from timeline.finding.quotations import Quotations

__all__ = ["Scene", "find_content", "tells_of_noun"]

_MARKS = frozenset((",", ".", ";", ":", "-", "–", "—", ")", "?", "!", "'"))
_DASHES = frozenset((",", "-", "–", "—"))
_DESCRIBING = RELATIVES | {"or"}
"""Words that go on about whoever spoke: "..., said Oda Lind, | who leads it"."""
_OPENED_QUOTE = 3
"""Words of a comma, the mark that opens a quotation and the first word in it."""
_JOINING = frozenset(("and", "but", "or", "because", "so"))
"""Words with which what is quoted goes on from what was said before its speaker."""
_THAT_WHICH = frozenset(("that", "which"))
_NO_PARTICIPLES = frozenset(("nothing", "something", "anything", "everything"))
_OPENED = 20
"""Characters of what is said that stand before its speaker where all of it does."""
_EDGE = 40  # marks trimmed at most; keeps thousands of them in a row linear
_ADDRESSING = frozenset(("tell", "inform", "remind", "assure", "notify", "warn", "advise", "promise"))
_ADDRESSEE = 6
"""Words of whom something is told."""
_AUDIENCE = wordset(
    "reporters journalists lawmakers deputies investors analysts shareholders parliament reuters afp ap"
    " bloomberg xinhua tass interfax kyodo yonhap cnn"
)
"""Those to whom things are told, in one word."""
_NO_ADDRESSEE = AUXILIARIES | _MARKS | SUBORDINATORS | RELATIVES | {"to"}
_IN_A = (("in", "a"), ("in", "an"))
_SAID_IN = wordset("statement interview letter report speech post briefing note memo tweet message email")
"""Nouns for that in which somebody says something."""
_STATED = 5
"""Words of "in a joint written statement"."""
_THING = 16
"""Words within which a thing ends that is said."""
_BESIDE_DAYS = wordset(
    "here on again today yesterday later earlier ago afterwards minutes hours days weeks months years"
    " a an one two three four five six hour day week month year"
)
"""Words beside a day, or how long after, that tell when something is said."""
_VENUES = frozenset(
    (word,) for word in ("on", "in", "at", "during", "after", "before", "through", "via", "by", "late")
)
_WHEN_OR_WHY = wordset(
    "after before because when while at for to with without under over during amid despite"
)
"""Words that open an aside which tells the circumstances of a deed, and not who did it."""
_ADVERBIALS = wordset(
    "on in at during after before to of about earlier later last this over within since throughout"
)


_PARTICIPLE = 2
"""Words of a participle that acts on nothing: "sold to"."""
_ASIDE = 15
"""Words before such an adverb within which the verb of its clause stands."""
_SAYING = wordset("said told added reported claimed thought believed wrote announced")
_NO_PHRASE = SUBORDINATORS | {"and", "but"}


class Scene(NamedTuple):
    """Where a claim is looked for.

    `start` and `end` are the sentence's first token and the one behind its last, `low` and `high` the same
    narrowed by the claims before and after.
    """

    words: Words
    quotations: Quotations
    start: int
    end: int
    low: int
    high: int


def find_content(scene: Scene, cue: Cue, source: Tokens | None) -> tuple[int, int] | None:
    """Offsets of what is said, or None where nothing is."""
    words = scene.words
    first = min(cue.first, source[0]) if source else cue.first
    last = max(cue.last + 1, source[1]) if source and source[0] > cue.last else cue.last + 1
    bounds = _bounds(scene, cue, source, (first, last))
    if bounds is not None:
        return _trimmed(words, *bounds)
    venue = last + (last < scene.end and words.lows[last] in WEEKDAYS)
    adverbial = cue.frame == "n" and not cue.entry.particle and words.lows[venue : venue + 1] in _VENUES
    postposed = cue.frame != "t" and _closes_content(words, first - 1, scene.start, after_comma=adverbial)
    goes_on = words.lows[first - 1] == "," and _goes_on_quoted(words.lows[last : last + 3])
    if cue.frame == "p" or last > cue.last + 1 or postposed or goes_on:
        inside = _around_frame(scene, first, last)
        if inside:
            return inside
    if adverbial:
        last = _behind_date(words.lows, last, scene.high)
        if scene.high - last < 4:
            return None
    return _behind(scene, last, addressed=cue.entry.lemma in _ADDRESSING)


def _goes_on_quoted(behind: tuple[str, ...]) -> bool:
    """Whether what is said goes on in a quotation: "it sank, he said, “and nobody came”"."""
    return len(behind) == _OPENED_QUOTE and behind[0] == "," and behind[1] in QUOTES and behind[2] in _JOINING


def _bounds(scene: Scene, cue: Cue, source: Tokens | None, frame: Tokens) -> Tokens | None:
    """The words that are said, where the form of the cue tells it or an aside holds them."""
    words, (first, last) = scene.words, frame
    if cue.voice == "participle" and source and source[0] > cue.last:
        that = words.lows[cue.last + 1] == "that"
        return cue.last + 1 + that, source[0]  # "Saying that it had won, Norland left"
    if cue.voice == "adverb":
        if _is_of_participle(words.lows, cue.first, scene.low):
            return cue.first, _comma(scene, cue.first)
        return _apart(words, cue.first, scene.low), scene.high
    if cue.voice == "passive" and cue.frame != "t":
        # "Were denied by the agency, | which opened an inquiry": what follows is nobody's word.
        parted = source and source[0] > cue.last and "," in words.lows[source[1] : source[1] + 1]
        end = source[1] if source and parted else scene.high
        return scene.start, min(end, scene.high)
    return (last, _comma(scene, last)) if _tells_of_which(words.lows, first, source, cue) else None


def _comma(scene: Scene, k: int) -> int:
    """The first comma from a word on, or where what is looked at ends."""
    return next((i for i in range(k, scene.high) if scene.words.lows[i] == ","), scene.high)


def _tells_of_which(lows: tuple[str, ...], first: int, source: Tokens | None, cue: Cue) -> bool:
    """Whether somebody says in an aside what something is: "the bank, which Oslo says is broke, closed"."""
    which = lows[first - 1] in RELATIVES and lows[first] not in RELATIVES
    about = first > 1 and lows[first - 2] == "," and which
    return about and source is not None and cue.voice == "active" and cue.frame != "p"


def tells_of_noun(lows: tuple[str, ...], that: int) -> bool:
    """Whether "that" is the subject of a verb right behind it: "said after talks that ended on Friday"."""
    behind = lows[that + 1]
    return lows[that - 1].isalpha() and (behind in AUXILIARIES or is_past_form(behind))


def _apart(words: Words, i: int, low: int) -> int:
    """Where that begins of which an adverb tells that it is hearsay: at once where an aside opens with it.

    "Lima signed a pact, reportedly | offering land": that it signed is no hearsay.
    """
    lows = words.lows
    opens = i > low and lows[i - 1] in _DASHES and i + 1 < len(lows) and lows[i + 1] not in _DASHES
    is_aside = opens and (lows[i + 1].endswith("ing") or lows[i + 1] in _WHEN_OR_WHY)
    return i if is_aside else low


def _is_of_participle(lows: tuple[str, ...], i: int, low: int) -> bool:
    """Whether such an adverb tells of a noun behind the verb: "left over secrets allegedly sold to Ostia"."""
    behind = lows[i + 1 : i + 3]
    if len(behind) < _PARTICIPLE or behind[1] not in PREPOSITIONS or lows[i - 1] in AUXILIARIES:
        return False
    if not (can_be_participle(behind[0]) or behind[0] in INVARIANT) or not lows[i - 1].isalpha():
        return False
    for k in range(i - 2, max(low, i - _ASIDE) - 1, -1):
        if lows[k] in _MARKS or lows[k] in _NO_PHRASE:
            return False
        if lows[k] in AUXILIARIES or is_past_form(lows[k]):
            return lows[k - 1] not in RELATIVES and lows[k] not in _SAYING
    return False


def _behind_date(lows: tuple[str, ...], j: int, limit: int) -> int:
    """Where what is said may begin behind "on Monday" or "in a statement"; `limit` behind others."""
    if lows[j : j + 2] in _IN_A:
        told = next((k + 1 for k in range(j + 2, min(j + _STATED, limit)) if lows[k] in _SAID_IN), limit)
        follows = told < limit and lows[told][0].isalpha() and lows[told] not in PREPOSITIONS
        return told if follows else limit
    if j + 1 >= limit or not (lows[j + 1] in WEEKDAYS or lows[j + 1] in MONTHS or lows[j + 1].isdigit()):
        return limit
    k = j + 2
    while k < min(limit, j + 8) and (lows[k].isdigit() or lows[k] in MONTHS or lows[k] == ","):
        k += 1
    return k


def _closes_content(words: Words, k: int, start: int, *, after_comma: bool) -> bool:
    """Whether what is said ends at token k: with a quotation, or, before a bare frame, with a comma."""
    if k > start and words.lows[k] == ",":
        if after_comma:
            return True
        k -= 1
    return k >= start and words.lows[k] in QUOTES


def _around_frame(scene: Scene, first: int, last: int) -> tuple[int, int] | None:
    """What stands before a frame, or on both sides of one that interrupts it."""
    words = scene.words
    about = first - 1 > scene.start and words.lows[first - 1] == "," and words.lows[first - 2] in RELATIVES
    if about and "," in words.lows[last : scene.high]:
        return _trimmed(words, first - 2, _end_of_aside(scene, first - 2, last))
    content = _trimmed(words, max(scene.low, scene.start), first)
    if content is None or words.lows[max(scene.low, scene.start)] == "having":
        return None
    tail = last
    while tail < scene.end and tail - last < 8 and not _marks(words, tail):
        tail += 1
    begin = _quote_start(scene, first)
    start = content[0] if begin is None else min(begin, content[0])
    inserted = scene.end - tail > 3 and words.lows[tail] in _DASHES and words.lows[first - 1] in _DASHES
    adds = inserted and _adds(words.lows, tail + 1) and words.lows[first - 2] not in PREPOSITIONS
    if (
        inserted
        and not adds
        and (words.lows[tail + 1] not in _DESCRIBING or content[1] - content[0] < _OPENED)
    ):
        rest = _trimmed(words, first, scene.high)
        return (start, rest[1]) if rest else (start, content[1])
    return (start, content[1])


def _adds(lows: tuple[str, ...], k: int) -> bool:
    """Whether what stands behind who speaks is whoever reports': "will go, he said, ending a quarrel".

    So is what the whole is called: "will go, he said, a step that Peru condemned".
    """
    participle = lows[k].endswith("ing") and lows[k] not in PREPOSITIONS and lows[k] not in _NO_PARTICIPLES
    return participle or (lows[k] in ("a", "an") and not _THAT_WHICH.isdisjoint(lows[k + 2 : k + 4]))


def _end_of_aside(scene: Scene, opens: int, last: int) -> int:
    """Where a relative clause ends that a frame interrupts: "the ship, which, Oslo says, sank, | was old"."""
    lows = scene.words.lows
    if lows[opens - 1] != ",":
        return scene.high
    closes = lows.index(",", last)
    return next((k for k in range(closes + 1, scene.high) if lows[k] == ","), scene.high)


def _marks(words: Words, k: int) -> bool:
    return words.lows[k] in _MARKS or words.lows[k] in QUOTES


def _quote_start(scene: Scene, first: int) -> int | None:
    """Where the quotation that ends just before the frame began, perhaps sentences ago."""
    words, start = scene.words, scene.start
    k = first - 1
    while k >= start and words.lows[k] in _DASHES:
        k -= 1
    if k < start or words.lows[k] not in QUOTES:
        return None
    quoted = scene.quotations.around(words.starts[k])
    return quoted[0] if quoted and quoted[0] < words.starts[start] else None


def _behind(scene: Scene, j: int, *, addressed: bool) -> tuple[int, int] | None:
    """What follows the frame, without the addressee, the adverbials and the "that" between them."""
    words, lows, limit = scene.words, scene.words.lows, scene.high
    k = j
    if addressed:
        opening = _next_opening(lows, j, _before_order(lows, j, min(limit, j + 14)))
        k = opening or _behind_addressee(lows, j, limit)
    k = _behind_manner(lows, k, limit)
    for _ in range(2):
        if k >= limit or not (lows[k] in (",", ":") or lows[k] in _ADVERBIALS):
            break
        opening = _next_opening(lows, k, limit)
        if opening is None:
            break
        k = opening
    if k < limit and lows[k] == "that":
        k += 1
    elif k < limit and lows[k] in DETERMINERS:
        limit = _end_of_thing(lows, k, limit)
    content = _trimmed(words, k, limit)
    if content and k < scene.end and lows[k] in QUOTES:
        quoted = scene.quotations.around(words.starts[k])
        if quoted and (quoted[1] > content[1] or k + 1 == limit):
            return (content[0], quoted[1])
    return content


def _behind_manner(lows: tuple[str, ...], k: int, limit: int) -> int:
    """Where "that" stands behind adverbs and a day: "said here privately on Friday that"; else `k`."""
    i = k
    while i < limit and (is_adverb(lows[i]) or lows[i] in WEEKDAYS or lows[i] in _BESIDE_DAYS):
        i += 1
    return i if i < limit and lows[i] == "that" else k


def _before_order(lows: tuple[str, ...], j: int, limit: int) -> int:
    """Where somebody is told to do something, behind which "that" opens no more what he is told."""
    orders = (k for k in range(j + 1, limit - 1) if lows[k] == "to" and lows[k + 1] not in DETERMINERS)
    return next(orders, limit)


def _behind_addressee(lows: tuple[str, ...], j: int, limit: int) -> int:
    """Where what is said may begin behind whom it is told: "told reporters no yard would close"."""
    if j + 1 < limit and lows[j] in _AUDIENCE and lows[j + 1] not in _NO_ADDRESSEE | PREPOSITIONS:
        return j + 1  # "told Reuters talks had taken place"
    first = j + 1 + (j < limit and lows[j] in DETERMINERS)
    for k in range(first, min(first + _ADDRESSEE, limit)):
        if lows[k] in _NO_ADDRESSEE:
            return j
        if lows[k - 1] not in PREPOSITIONS and (lows[k] in DETERMINERS or lows[k] in PRONOUNS):
            return k
    return j


def _end_of_thing(lows: tuple[str, ...], k: int, limit: int) -> int:
    """Where a thing ends that is said, and what its speaker did besides begins: "denied it and was fined"."""
    for i in range(k + 1, min(k + _THING, limit - 1)):
        if lows[i] in AUXILIARIES:
            return limit
        told = lows[i + 1] in AUXILIARIES or lows[i + 1] in irregular_pasts()
        if lows[i] in ("and", "but") and told:
            return i
    return limit


def _next_opening(lows: tuple[str, ...], k: int, limit: int) -> int | None:
    """The "that" or quotation mark behind an adverbial such as "on Monday"."""
    for i in range(k + 1, min(k + 14, limit)):
        if lows[i] == "that" and i + 1 < limit and tells_of_noun(lows, i):
            continue
        if lows[i] in ("that", ":") or lows[i] in QUOTES:
            return i
    return None


def _trimmed(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """Tokens start..end as offsets, without the marks at their edges."""
    lows = words.lows
    first, last = min(end, start + _EDGE), max(start, end - _EDGE)
    while start < first and (lows[start] in _MARKS or lows[start] in ("and", "but")):
        start += 1
    while end > max(start, last) and lows[end - 1] in _MARKS and not _abbreviation(words, end - 1):
        end -= 1
    return (words.starts[start], words.ends[end - 1]) if start < end else None


def _abbreviation(words: Words, k: int) -> bool:
    before = words.lows[k - 1] if k else ""
    return words.lows[k] == "." and "." in before and words.ends[k - 1] == words.starts[k]
