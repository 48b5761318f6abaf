"""Speakers: whom a pronoun, a bare surname or "the minister" means, from the words before it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from timeline.finding.parties.sexes import sex_of
from timeline.finding.regex import regex
from timeline.finding.remembered import Remembered

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from timeline.finding.claims.mention import Span
    from timeline.finding.sentences import Sentence

__all__ = ["Speakers"]

_TITLES = r"(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Sgt|Capt|Adm|Prof|[A-Z])\.[ \u00a0]"
_REST = r"[\w’'-]{0,30}+"
_CAPITAL = rf"[A-Z]{_REST}"
_NAME = regex(
    rf"\b(?:{_CAPITAL}[ \u00a0](?:(?:de|al|van|von|bin|of|the)[ \u00a0])?|{_TITLES}){{0,6}}{_CAPITAL}"
)
_GERUND = regex(r"[A-Z][a-z]{2,20}ing[ \u00a0](?=[A-Z][\w’'-]{0,30}[ \u00a0][A-Z])")
"""What is done to whoever is named behind it: "Making Oda Lind pay"."""
_FRONTED = regex(
    r"(?:Asked|In|At|On|When|After|Before|Since|As|While|By|With|For|During|Under|From|Near|Outside|Until|Last|Earlier|Later)\b"
)
"""What opens a sentence whose subject stands behind a comma: "In Lima, Oda Lind left"."""
_NAMELESS = regex(
    r"(?P<fronted>[^,\"“”:;.]{2,120},[ \u00a0])?"
    r"(?P<who>(?:An?|an?|One|one|Another|another)[ \u00a0](?:[\w’'-]{1,24}[ \u00a0]){0,4}?"
    r"(?:spokesman|spokeswoman|minister|official|analyst|senator|lawmaker|deputy|MP|leader|witness|general|colonel"
    r"|commander|ambassador|envoy|diplomat|source|lawyer|judge|prosecutor|governor|mayor|director|manager|chief"
    r"|expert|professor|researcher|economist|officer|adviser|advisor|aide|critic|executive|engineer|trader|dealer"
    r"|banker|broker|teacher|student|driver|doctor|nurse|soldier|activist|farmer|shopkeeper|fisherman|pilot|resident"
    r"|villager|worker|neighbour|neighbor|delegate|negotiator|veteran|commodore|admiral|captain|man|woman"
    r"|father|mother|priest|bishop|scholar|historian|consultant|campaigner|organiser|organizer|owner)\b(?![’'-])"
    rf"(?:[ \u00a0](?:for|of|to)[ \u00a0](?:the[ \u00a0])?{_CAPITAL}(?:[ \u00a0]{_CAPITAL}){{0,4}})?)"
)
"""Somebody without a name as the subject of a sentence: "A diplomat in Lima was less sure."."""
_ACTS = regex(r" (?!(?:and|or|of|in|at|for)\b)[a-z]")
_CAPITALISED = regex(rf"[A-Z](?<![\w.].){_REST}(?P<more>(?=\.|[ \u00a0][A-Zdavbot]))?")
"""A word with a capital, not the S of "U.S. Secretary", and whether more of a name can follow it: "van"."""
_WORD = regex(r"[\w’'-]+")
_SHE = frozenset(("she", "her"))
_HE = frozenset(("he", "she", "him", "his", "her"))
_PERSONAL = frozenset(("he", "she"))
_THEY = frozenset(("they", "them", "their"))
_IT = frozenset(("it", "its", "itself"))
# Words that make a run of capitals something else than a person.
_BODIES_WORDS = """
north south east west new united white house states kingdom republic korea korean korea's russian american
ministry department party committee court post times news agency council union university army forces
government company corp inc bank group institute center centre federation security nations office service
bureau police parliament senate congress assembly administration commission organization organisation
association board fund foundation journal press tribune guardian reuters bbc cnn navy guard command
kremlin pentagon nato eu monday tuesday wednesday thursday friday saturday sunday january february march
april june july august september october november december the in on at but and a an according treaty
agreement campaign war
"""
_BODIES = frozenset(_BODIES_WORDS.split())
_PEOPLE_WORDS = """
spokesman spokeswoman spokesperson minister president premier chancellor official analyst senator leader
witness general admiral colonel commander ambassador envoy diplomat source lawyer attorney judge
prosecutor governor mayor director chairman chairwoman chief secretary expert professor researcher
economist officer adviser advisor critic king queen pope bishop author reporter journalist editor
candidate congressman congresswoman representative deputy executive founder owner doctor soldier activist
man woman aide teacher student driver strategist scientist
"""
_PEOPLE = frozenset(_PEOPLE_WORDS.split())


_PREPOSITIONS = (" at ", " in ", " of ", " from ", " near ", " outside ")
_NEAR = 4
"""Characters before whoever speaks within which a quotation ends."""
_LONGEST_QUOTATION = 1000
"""Its characters."""


class Speakers:
    """What a text has named so far; asked from its beginning to its end.

    Args:
        text: The text.
        sentences: Its sentences; a name that opens one is a subject a pronoun may take up.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._text = text
        self._names = list(_names(text))
        self._starts = [name.start() for name in self._names]
        self._taken = 0
        self._openings = [sentence.start for sentence in sentences]
        self._longest: dict[str, Span] = {}
        self._persons: dict[Span, bool] = {}
        self._person: dict[str, Span] = {}
        self._people: Span | None = None
        self._thing: Span | None = None
        self._either: Span | None = None

    def meant_by(self, source: Span) -> Span | None:
        """The earlier words for whom `source` means; None where it says so itself, or nothing fits.

        Args:
            source: Offsets of the words for whoever speaks; not before those of the call before.
        """
        self._read_up_to(source[0])
        words = _WORD.findall(self._text[source[0] : min(source[1], source[0] + 200)].lower())
        if not words:
            return None
        if len(words) == 1 and words[0] in _PERSONAL and (nameless := self._nameless(source[0])):
            return nameless
        if len(words) == 1 and words[0] in _HE | _THEY | _IT:
            return self._pronoun(words[0])
        found = self._short_form(words, source)
        self._remember(source, words, found)
        return found

    def _nameless(self, offset: int) -> Span | None:
        """Somebody without a name, the subject of the sentence or the one before, whom "he" means."""
        here = bisect_left(self._openings, self._opens_quotation(offset) + 1) - 1
        for i in (here, here - 1):
            match = _NAMELESS.match(self._text, self._openings[i], offset) if i >= 0 else None
            if match is None or (match["fronted"] and not _FRONTED.match(match["fronted"])):
                continue
            span = match.span("who")
            first, last = (bisect_left(self._starts, place) for place in (span[1], offset))
            named = any(map(self._can_be_meant, self._names[first:last]))
            return None if named else span
        return None

    def _can_be_meant(self, name: re.Match[str]) -> bool:
        """Whether a name is a person's, and no preposition stands before it: not "at London's Oslo House"."""
        return self._is_person(name.span()) and not self._text.endswith(_PREPOSITIONS, 0, name.start())

    def _opens_quotation(self, offset: int) -> int:
        """Where the quotation begins that ends before an offset, "“It sank,” | he said"; or there."""
        closes = max(self._text.rfind(mark, max(offset - _NEAR, 0), offset) for mark in ('"', "”"))
        if closes < 0:
            return offset
        mark = '"' if self._text[closes] == '"' else "“"
        opens = self._text.rfind(mark, max(closes - _LONGEST_QUOTATION, 0), closes)
        return opens if opens >= 0 else offset

    def _pronoun(self, word: str) -> Span | None:
        if word in _HE:
            return self._person.get("f" if word in _SHE else "m") or self._either
        return (self._people or self._thing if word in _THEY else self._thing) or self._either

    def _short_form(self, words: list[str], source: Span) -> Span | None:
        """The longest earlier name that ends in this surname, or that bears this title."""
        if len(words) > 3:
            return None
        written = self._text[source[0] : source[1]]
        head = _bare(words[-1])
        named = written.split()[-1][:1].isupper()
        if not (named or (words[0] in ("the", "this", "that") and head in _PEOPLE)):
            return None
        found = self._longest.get(head)
        if found is None or found[1] > source[0]:
            return None
        return found if found[1] - found[0] > len(written) + 2 or not named else None

    def _remember(self, source: Span, words: list[str], found: Span | None) -> None:
        span = found or source
        heads = [
            _bare(word) for word in _WORD.findall(self._text[span[0] : min(span[1], span[0] + 120)].lower())
        ]
        if not _PEOPLE.isdisjoint(heads) or self._is_person(span) or self._ends_with_person(span):
            self._remember_person(span)
        elif (
            "and" in words
            or heads[-1].endswith("s")
            or heads[0] in ("officials", "sources", "people", "some", "many")
        ):
            self._people = span
        elif len(words) == 1:
            self._either = span
        else:
            self._thing = span

    def _remember_person(self, span: Span) -> None:
        """Take in whom "he" or "she" means from now on; either one if nothing tells the person's sex."""
        sex = sex_of(self._text[span[0] : min(span[1], span[0] + 120)])
        self._person.update(dict.fromkeys(sex or "fm", span))

    def _read_up_to(self, offset: int) -> None:
        """Take in the names before an offset."""
        taken, self._taken = self._taken, bisect_left(self._starts, offset, self._taken)
        for name in self._names[taken : self._taken]:
            self._take_in(name.span(), *_heads[name[0]])

    def _take_in(self, span: Span, last: str, titles: frozenset[str], alone: bool) -> None:
        longest = self._longest.get(last)
        if longest is None or span[1] - span[0] >= longest[1] - longest[0]:
            longest = self._longest[last] = span
        if alone and longest == span:
            return  # A single word that no longer name ends in is nobody's name in full.
        if titles:
            self._longest.update(dict.fromkeys(titles, span))
        if self._opens_sentence(span) and self._is_person(longest):
            self._remember_person(longest)

    def _opens_sentence(self, span: Span) -> bool:
        """Whether a name is the subject of its sentence, maybe behind words that tell when or where."""
        i = bisect_left(self._openings, span[0] + 1) - 1
        if i < 0:
            return False
        opening = self._openings[i]
        if span[0] - opening < 12:
            return True
        fronted = self._text.startswith(", ", span[0] - 2) and _FRONTED.match(self._text, opening)
        return bool(fronted) and _ACTS.match(self._text, span[1]) is not None

    def _ends_with_person(self, span: Span) -> bool:
        """Whether an apposition names a person: "its commissioner, Jan Dahl"."""
        comma = self._text.rfind(", ", span[0], min(span[1], span[0] + 120))
        return comma > 0 and self._is_person((comma + 2, span[1]))

    def _is_person(self, span: Span) -> bool:
        """Whether a run of names looks like a person's: two words or more, none of a body or a country."""
        known = self._persons.get(span)
        if known is None:
            match = _NAME.match(self._text, span[0])
            words = _WORD.findall(match.group().lower()) if match else ()
            known = len(words) > 1 and _BODIES.isdisjoint(map(_bare, words))
            self._persons[span] = known
        return known


def _names(text: str) -> Iterator[re.Match[str]]:
    """The runs of names of a text; a name is tried only where a capital stands."""
    end = 0
    for capital in _CAPITALISED.finditer(text):
        start, behind = capital.span()
        if start < end:
            continue
        if capital["more"] is None:
            end = behind
            yield capital
            continue
        gerund = _GERUND.match(text, start) if capital[0].endswith("ing") else None
        match = _NAME.match(text, start if gerund is None else gerund.end())
        if match is not None:
            end = match.end()
            yield match


def _head(name: str) -> tuple[str, frozenset[str], bool]:
    """The word by which a name is taken up, the titles in it, and whether it is a single word."""
    words = name.lower().split()
    last = _bare(words[-1])
    return last, _PEOPLE.intersection(words) - {last}, len(words) == 1


_heads = Remembered(_head)


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word
