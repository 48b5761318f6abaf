"""Numbers that look like years and are none: 1500 protesters, 1945 Elm Street, highs in the 80s."""

from __future__ import annotations

from itertools import pairwise

from timeline.finding.times.phrases import ends_phrase
from timeline.finding.times.words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

# What stands behind a number that counts or measures rather than dates.
_COUNTED = words_of(
    "people persons men women children soldiers troops officers workers employees jobs dollars euros "
    "pounds yen km kilometers kilometres miles metres meters feet tons tonnes square homes houses "
    "families refugees migrants fighters prisoners civilians deaths cases votes points pages units "
    "students members kg kilograms kilos grams lbs m cm mm mph kph rpm inches yards acres hectares litres "
    "liters gallons degrees calories watts kilowatts megawatts mw volts"
)
# The same, unless "in" or "since" leads to the number, or an article to one that can well be a year.
_MANY = words_of(
    "protesters protestors demonstrators marchers passengers inhabitants residents inmates detainees "
    "police policemen firefighters rescuers guests visitors patients victims delegates spectators "
    "recruits rebels militants marines sailors volunteers supporters activists evacuees survivors "
    "worshippers pilgrims nurses doctors teachers farmers miners strikers journalists personnel staff "
    "customers vehicles cars trucks lorries tanks planes buildings shops cattle sheep cows goats copies "
    "tickets seats beds trees bodies"
)
_IN_TIME = words_of("in since until till during after before early late mid through throughout circa")
_OF_ONE = words_of("the a an this that its his her their our")
_NUMBERING = words_of("another some nearly almost")
"""What a count stands behind, and hardly a year."""
_BOUNDING = (
    ("at", "least"), ("at", "most"), ("more", "than"), ("fewer", "than"), ("many", "as"), ("up", "to"),
    ("an", "estimated"), ("total", "of"),
)  # fmt: skip
_LIKE_YEARS = words_of("levels prices standards figures")
"""What is compared by the year: "more than 1990 levels"."""
_FIRST, _LAST, _ROUND = 1900, 2035, 50
"""The years that a number alone is, and what a rounded count is a multiple of."""
_STREETS = words_of(
    "street st avenue ave road rd boulevard blvd drive dr lane ln court parkway pkwy terrace highway"
)
_STREET_NAME = 4
"""As many words as the name of a street has at most, with what it ends with."""
_NO_ADDRESS = _IN_TIME | _OF_ONE | words_of("from to by")
_READINGS = words_of(
    "highs lows temperatures temperature temps readings thermometer thermometers mercury degrees fahrenheit"
)
_TRADED = words_of("trades traded trading priced closed opened")
_GAMES = words_of(
    "scored outscored touchdown touchdowns halftime quarterback dunk dunks layup layups interception "
    "interceptions fumble playoff playoffs"
)
_LEAD = (("trailing", "by"), ("trailed", "by"), ("led", "by"), ("leading", "by"))
_REPORT = 60
"""Words before a quarter that tell of a game."""
_NEAR = 12
"""Words of a sentence before a decade that tell what it measures."""


def counts(tokens: Tokens, at: int) -> bool:
    """Whether the number at a word counts, measures or numbers something, by the words beside it."""
    year, last = int(tokens.words[at]), at + 1
    if tokens.word(last) in _COUNTED or _is_numbered(tokens, at) or _is_end_of_range(tokens, at, year):
        return True
    led = at - (tokens.code(at - 1) == "x")
    before = tokens.word(led - 1)
    if before in _IN_TIME or (before in _OF_ONE and _FIRST <= year <= _LAST):
        return False
    many = tokens.word(last) in _MANY
    return many or _is_quantity(tokens, at) or _is_address(tokens, at)


def _is_quantity(tokens: Tokens, at: int) -> bool:
    """'Some 1500 armed men', 'at least 2000 cattle', 'another 2000 were hurt'."""
    before, earlier, after = tokens.word(at - 1), tokens.word(at - 2), tokens.word(at + 1)
    if before == "another" and after in ("were", "are", "have"):
        return True
    if ends_phrase(tokens, at + 1) or after in _LIKE_YEARS:
        return False
    bounded = (earlier, before) in _BOUNDING and tokens.word(at - 3) not in _IN_TIME
    return before in _NUMBERING or bounded or _is_about_many(tokens, at)


def _is_about_many(tokens: Tokens, at: int) -> bool:
    """'Paid for about 1500 goats': within a clause, since "about 1500 merchants came" may date it."""
    about, after = tokens.code(at - 1) == "x", tokens.word(at + 1)
    opens = tokens.capital(at - 1) or tokens.code(at - 2) in (",", "&", ".", "")
    return about and not opens and after.endswith("s") and not tokens.capital(at + 1)


def _is_end_of_range(tokens: Tokens, at: int, year: int) -> bool:
    """'Between 1500 and 2000 people': of two numbers the second counts, and so does the first."""
    many = tokens.word(at + 3) in _COUNTED or tokens.word(at + 3) in _MANY
    joined = tokens.code(at + 1) in ("2", "&", "-") and tokens.code(at + 2) in ("Y", "n")
    return many and joined and year % _ROUND == 0


def _is_numbered(tokens: Tokens, at: int) -> bool:
    """'No. 2010', and what an index closed at."""
    before = tokens.word(at - 1)
    number = before == "." and tokens.word(at - 2) in ("no", "nos") and not tokens.spaced(at - 2)
    return number or (before == "at" and ends_phrase(tokens, at + 1))


def _is_address(tokens: Tokens, at: int) -> bool:
    """'At 1920 Oak Street': unless what leads there leads to a time, as in "by 2008 Wall Street"."""
    if tokens.word(at - 1) in _NO_ADDRESS or tokens.code(at - 1) in (".", "M", "b"):
        return False
    for i in range(at + 1, at + 1 + _STREET_NAME):
        if not (tokens.capital(i) or tokens.code(i) == "O"):
            return False
        if i > at + 1 and tokens.word(i) in _STREETS:
            return True
    return False


def measures(tokens: Tokens, first: int) -> bool:
    """Whether "the 80s" are degrees or a price: "highs in the 80s", "traded in the 30s"."""
    if tokens.word(first - 1) not in ("in", "into", "to", "and", "from", "through"):
        return False
    start = max(first - _NEAR, 0)
    start = tokens.codes.rfind(".", start, first) + 1 or start
    before = tokens.words[start:first]
    return not _READINGS.isdisjoint(before) or tokens.word(first - 2) in _TRADED


def is_of_game(tokens: Tokens, first: int, last: int) -> bool:
    """'Scored 14 points in the third quarter', 'with 3:12 left in the second': a quarter of a game."""
    at = first - (tokens.code(first - 1) == "t")
    if tokens.word(at - 1) == "in" and tokens.word(at - 2) in ("left", "remaining"):
        return True
    before = tokens.words[max(at - _REPORT, 0) : at]
    games = not _GAMES.isdisjoint(before) or not _GAMES.isdisjoint(tokens.words[last : last + _NEAR])
    return games or any(pair in _LEAD for pair in pairwise(before[-_NEAR:]))
