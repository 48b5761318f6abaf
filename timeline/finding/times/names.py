"""Names that hold the word or the number of a time and are none: newspapers, programmes, treaties, models."""

from __future__ import annotations

from timeline.finding.times.forms import MESSAGE
from timeline.finding.times.phrases import ends_phrase
from timeline.finding.times.words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

QUOTES = ('"', "“", "'", "`", "‘", "«")
# The names of newspapers, and of days that have become a name.
_PAPERS = words_of(
    "times post herald telegraph mail mirror express star independent tribune observer standard sun people"
)
_NAMED_DAYS = words_of("bloody black cyber freaky")
# "The Good Friday Agreement", "Easter Island": what is named after a holiday.
NAMED_AFTER = words_of("agreement accord accords island islands rising massacre")
_CALLED_BY_DAY = _PAPERS | NAMED_AFTER
# What goes by a number, though no capital shows it: "resolution 1973".
_NUMBERED = words_of(
    "flight resolution room route highway section article number # page bus line model channel regulation "
    "directive squadron bill"
)


NUMBERED = words_of(
    "division corps army regiment brigade infantry battalion cavalry fleet squadron panzer legion street "
    "avenue amendment century congress district parallel circuit battery company"
)
"""What an ordinal counts with a capital: "the 5th Army"."""


_PROGRAMMES = frozenset(("show", "programme", "program", "presenter", "host"))
_FIRST_NAMES = frozenset(("april", "may", "june", "august"))
_LEADING = words_of(
    "in since until till by of from to between during before after for through last next this that early "
    "late mid the a an on - s each every its his her their our"
)
"""Words that a month stands behind, and that no name does."""
_OF_PERSONS = words_of(
    "said says told tells asked replied recalled explained laughed smiled cried wept thought thinks knew "
    "knows loves loved hates hated wants wanted hopes hoped wrote married believes believed feels felt"
)
_SHOWING = words_of(
    "show shows showed shown reveal reveals revealed indicate indicated suggest suggested say said"
)
_PUBLISHING = words_of("release released releases publish published publishes approve approved")
_MEETINGS = words_of("meeting cabinet council board court committee policy")
"""What keeps minutes."""
_BESIDE_EVENT = words_of("before after that following leading immediately prior between when it he she they")
"""What the minutes are counted beside: "in the minutes before the blast"."""
_WATERS = words_of("hot mineral thermal freshwater underground natural coil")
_TITLES = words_of("mr mrs ms dr prof rev sen gen col capt judge")


def is_title(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words are a name, by their capitals: 'USA Today', 'the Today show', 'ABC's "This Week"'."""
    if len(tokens.text) <= MESSAGE or not (tokens.capital(first) and tokens.capital(last - 1)):
        return False
    before = tokens.word(first - 1)
    if last - first > 1:
        return before == "s" or before in QUOTES
    if before == "the" or tokens.word(last) in _PROGRAMMES:
        return tokens.word(last + 1) != "business"
    written = tokens.text[tokens.starts[first - 1] : tokens.end(first - 1)] if first else ""
    called = before == "s" or (len(before) > 1 and written.isupper() and tokens.word(first + 1) != "is")
    return called or (before.isalpha() and written.islower())


def is_called(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a weekday is part of a name: 'the Sunday Times', 'Bloody Sunday', 'Good Friday Agreement'."""
    if len(tokens.text) <= MESSAGE:
        return False
    part = last - (tokens.codes[last - 1] == "P")
    if tokens.code(part) == "P" and tokens.capital(part) and tokens.capital(part + 1):
        return True  # "Friday Night Lights."
    before = tokens.word(first - 1) in _NAMED_DAYS and tokens.capital(first - 1)
    return before or (tokens.word(last) in _CALLED_BY_DAY and tokens.capital(last))


def is_first_name(tokens: Tokens, first: int, last: int) -> bool:
    """'June Carter', 'Mrs. April Jones', 'June said': a month that nothing leads to as to a time."""
    if is_titled(tokens, first) or _is_sea(tokens, first, last):
        return True
    named = last == first + 1 and tokens.words[first] in _FIRST_NAMES and tokens.code(last) == "_"
    if not named or len(tokens.text) <= MESSAGE or not tokens.words[last].isalpha():
        return False
    called = tokens.capital(last) or _is_of_person(tokens, last)
    return called and tokens.word(first - 1) not in _LEADING and tokens.capital(first)


def _is_of_person(tokens: Tokens, i: int) -> bool:
    """'June said', 'August was born': what only a person does; a month was hot, and saw rain."""
    return tokens.words[i] in _OF_PERSONS or (tokens.words[i] == "was" and tokens.word(i + 1) == "born")


def _is_sea(tokens: Tokens, first: int, last: int) -> bool:
    """'Mar del Plata', 'Mar-a-Lago': a sea in the name of a place."""
    behind = (tokens.word(last), tokens.word(last + 1))
    return tokens.words[first:last] == ["mar"] and (behind[0] == "del" or behind == ("-", "a"))


def is_titled(tokens: Tokens, first: int) -> bool:
    """'Mr. Winter', 'Mrs. May': a surname behind its title."""
    at = first - 1 - (tokens.word(first - 1) == ".")
    return tokens.word(at) in _TITLES and tokens.capital(at) and tokens.capital(first)


def ends_name(tokens: Tokens, first: int) -> bool:
    """Whether a name or a noun that is numbered stands before: 'Windows 2000', 'resolution 1973'."""
    if tokens.word(first - 1) in _NUMBERED:
        return True
    if len(tokens.text) <= MESSAGE or tokens.code(first - 1) != "_" or not tokens.capital(first - 1):
        return False
    opens = not tokens.word(first - 2)[-1:].isalnum()
    return not opens and tokens.words[first - 1].isalpha()


def is_source(tokens: Tokens, i: int) -> bool:
    """'A spring near the farm', 'hot springs', 'spring water': where water comes from."""
    if tokens.words[i] not in ("spring", "springs"):
        return False
    before = tokens.word(i - 1)
    one = before in ("a", "one") and ends_phrase(tokens, i + 1)
    return one or before in _WATERS or tokens.word(i + 1) in ("water", "waters")


def are_record(tokens: Tokens, last: int) -> bool:
    """'The minutes of the meeting', 'the bank released minutes': what was said there, and no length."""
    at = last - 1
    before, after = tokens.word(at - 1), tokens.word(last)
    named = tokens.capital(at - 1) and tokens.code(at - 1) == "_" and tokens.code(at - 2) not in (".", "")
    kept = before in _PUBLISHING or before in _MEETINGS or before == "s" or named
    return kept or after in _SHOWING or (before == "the" and after not in _BESIDE_EVENT)
