"""A text as words with offsets, and one class letter a word: what the grammar runs over."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from timeline.finding.regex import regex
from timeline.finding.remembered import Remembered
from timeline.finding.times.classes import CLASS_OF, UNKNOWN
from timeline.finding.times.forms import MESSAGE
from timeline.finding.times.words import MONTH_OF, ORDINAL_OF, POWERS, words_of

# Each piece is a word with the white space that follows it, so that the pieces cover the text and the
# offsets are their running lengths. Most are plain words, which are tried first.
_PIECE = regex(
    r"(?:[a-z]{2,}[^\W\d_]*|[,.;:'\"$-]|(?:[ap]\.m|b\.c|a\.d)\b\.?|[^\W\d_]+|2(?:day|morrow|moro|mrow|mrw|mr|night|nite|nyt)\b"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:t[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?(?![0-9])"
    r"|[12][0-9]{3}/[0-9]{1,2}/[0-9]{1,2}(?![0-9/])"
    r"|[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})(?![0-9/])"
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])"
    r"|[0-9]+(?:(?:,[0-9]{3})+|\.[0-9]+)?(?:(?:st|nd|rd|th|s)\b)?|.)\s*",
    re.DOTALL,
)
_AMBIGUOUS = regex(r"\?")
_LEADS_TO_DATE = words_of(
    "in since until till by of from to between and during before after for through last next this early "
    "late mid every each on the - , around about that previous following beginning end or through "
    "throughout"
)
_ONLY_BEFORE_MONTHS = words_of("in since until till last next early late mid by")
"""What shows that "March for" names the month, and no march."""
_PICKS = words_of("last next this every each following early late mid past coming on nxt lst")
_JOINING = frozenset(("and", "or", "to", "-", "–", "through"))
_DIGITS = frozenset("134OY")
_ENDLESS = 30
"""As many digits no count of anything has, and few more Python would refuse to read."""
_COUNTING = ("1", "3", "4", "n", "Y")
_SHORT_YEAR = frozenset("134n")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words of a text in lower case, their offsets, and their classes as one string, letter by word."""

    text: str
    words: list[str]
    starts: list[int]
    codes: str
    pieces: list[str]

    def end(self, i: int) -> int:
        """The offset behind word `i`."""
        return self.starts[i] + len(self.words[i])

    def word(self, i: int) -> str:
        """Word `i` in lower case, or nothing outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def code(self, i: int) -> str:
        """The class of word `i`, or nothing outside the text."""
        return self.codes[i] if 0 <= i < len(self.words) else ""

    def capital(self, i: int) -> bool:
        """Whether word `i` begins with a capital letter."""
        return 0 <= i < len(self.words) and self.text[self.starts[i]].isupper()

    def spaced(self, i: int) -> bool:
        """Whether white space follows word `i`."""
        return len(self.pieces[i]) > len(self.words[i])

    def glued_digit(self, i: int) -> bool:
        """Whether word `i` is a number without white space before it."""
        return 0 < i < len(self.words) and self.words[i].isdigit() and not self.spaced(i - 1)

    def glued(self, i: int) -> bool:
        """Whether word `i` goes on with letters or digits where another ends: the 5 of "SC5 days"."""
        if not 0 < i < len(self.words) or self.spaced(i - 1):
            return False
        if self.words[i - 1] == "#":
            return self.words[i].isalpha()  # A tag is a name, "#3" a number.
        return (self.words[i - 1][-1:] + self.words[i][0]).isalnum()


def lower(text: str) -> str:
    """The text in lower case with every offset kept."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def tokenize(text: str) -> Tokens:
    """Cuts a text into words and gives each its class."""
    pieces = _PIECE.findall(lower(text))
    words = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=0))
    joined = "".join(map(_classes.__getitem__, words))
    if "?" in joined:
        codes = list(joined)
        tokens = Tokens(text, words, starts, joined, pieces)
        for match in _AMBIGUOUS.finditer(joined):
            i = match.start()
            codes[i] = _sense(tokens, i)
        joined = "".join(codes)
    return Tokens(text, words, starts, joined, pieces)


def _class(word: str) -> str:
    """The class of a word by itself."""
    found = CLASS_OF.get(word, UNKNOWN)
    return _number_class(word) if found == UNKNOWN and "0" <= word[:1] <= "9" else found


_classes = Remembered(_class)


def _number_class(word: str) -> str:
    if ":" in word and "-" not in word:
        return "C"
    if "-" in word:
        return "I"
    if "/" in word or word.count(".") == 2:
        return "#"
    return "n" if word[-1] not in "sthd" and len(word) < _ENDLESS else UNKNOWN


def _sense(tokens: Tokens, i: int) -> str:  # noqa: PLR0911 - one return a kind of word
    """The class of a word that is a time only beside the right neighbours."""
    word, before, after = tokens.words[i], tokens.word(i - 1), tokens.word(i + 1)
    capital = tokens.text[tokens.starts[i]].isupper()
    after_stop = i + 2 if after == "." else i + 1
    beside = tokens.code(i - 1), tokens.code(after_stop)
    if word == "one":  # Another number begins behind it: "a new one five days later".
        return UNKNOWN if tokens.code(i + 1) == "N" and after != "dozen" else "N"
    if word in POWERS:  # "4.5 billion years", and in words "two hundred".
        return "0" if tokens.code(i - 1) in _COUNTING else "N"
    if word == "date":  # "On the same date": that is the same day.
        return "U" if before == "same" and tokens.word(i - 3) in ("on", "from", "by", "until") else UNKNOWN
    if word == "following":  # Without an article it is the preposition: "following Monday's debate".
        return "X" if before in ("the", "these", "each", "every") or tokens.code(i + 1) == "V" else UNKNOWN
    if word in ("fall", "falls"):
        return _fall(tokens, i)
    if word in ("second", "seconds", "min", "mins", "sec"):
        return _small_unit(tokens, i)
    dated = any(code and code in _DIGITS for code in beside)
    if word == "august":
        return "M" if capital or dated else UNKNOWN
    if word in ("may", "march"):
        dated = dated and (capital or before not in ORDINAL_OF)  # "the fourth may be sold"
        return "M" if dated or _is_month(tokens, i) else UNKNOWN
    if word in ("jan", "mar", "jun"):
        led = capital and before in _LEADS_TO_DATE and before not in ("and", ",")
        named = tokens.capital(i + 1) and tokens.codes[i + 1] == UNKNOWN  # "The life of Jan Welles."
        named = named or tokens.word(i + 1) in ("de", "del")  # "A march in Mar del Plata."
        return "b" if dated or (led and not named) else UNKNOWN
    dated = dated or _is_dated(tokens, after_stop)
    return "c" if _is_weekday(tokens, i, dated=dated) else UNKNOWN


def _is_month(tokens: Tokens, i: int) -> bool:
    """Whether "may" or "march" is the month, by the words beside it."""
    before, after = tokens.word(i - 1), tokens.word(i + 1)
    if after == "'" and tokens.code(i + 2) in _SHORT_YEAR:
        return True
    if not tokens.capital(i):
        return False
    if after in _JOINING and tokens.word(i + 2) in MONTH_OF and tokens.capital(i + 2):
        return True  # "March and April were cold."
    marched = after in ("of", "on", "for", "against") and before not in _ONLY_BEFORE_MONTHS
    led = before in _LEADS_TO_DATE or (tokens.words[i] == "march" and before != "")
    return led and not marched and not _follows_name(tokens, i)


def _is_dated(tokens: Tokens, behind: int) -> bool:
    """Whether a date follows a weekday: "Wed March 4", "Sat., 2 March"."""
    if tokens.word(behind) in MONTH_OF:
        return True
    return tokens.code(behind) == "," and tokens.code(behind + 1) in ("1", "3", "4", "M", "b", "?")


def _is_weekday(tokens: Tokens, i: int, *, dated: bool) -> bool:
    """Whether "sat" or "mon" is the day; a message writes it without a capital: "on mon", "sat nite"."""
    before, capital = tokens.word(i - 1), tokens.capital(i)
    if len(tokens.text) <= MESSAGE and tokens.words[i] != "sun":
        listed = _is_listed(tokens, i, -1) or _is_listed(tokens, i, 1)
        return before in _PICKS or tokens.code(i + 1) == "P" or listed or (capital and dated)
    return (capital and (dated or before in _PICKS)) or before in _PICKS - {"on", "early", "late"}


def _is_listed(tokens: Tokens, i: int, step: int) -> bool:
    """Whether another weekday is joined to word `i`: "mon, wed and thur"."""
    joined = (tokens.code(i + step) or "_") in ",&-/"
    return joined and (tokens.code(i + 2 * step) or "_") in "Wc"


def _follows_name(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word or the end of a sentence comes before."""
    if i == 0 or tokens.codes[i - 1] == ".":
        return True
    first = tokens.text[tokens.starts[i - 1]]
    return first.isupper() and tokens.words[i - 1] not in _LEADS_TO_DATE


def _fall(tokens: Tokens, i: int) -> str:
    before, after = tokens.word(i - 1), tokens.word(i + 1)
    year = tokens.code(i + 1) == "Y" or (after in ("of", "in", ",") and tokens.code(i + 2) == "Y")
    if year or (before in _PICKS and before != "on"):
        return "S"
    if before in ("the", "in", "since", "until", "by") and after in (
        ".",
        ",",
        "and",
        "when",
        "after",
        "but",
        "or",
    ):
        return "S"
    return UNKNOWN


def _small_unit(tokens: Tokens, i: int) -> str:
    word, before, code = tokens.words[i], tokens.word(i - 1), tokens.code(i - 1)
    counted = bool(code) and code in "134nNFy"
    if word == "seconds":
        return "v"
    if word == "second":
        if before == "every" and (tokens.code(i + 1) or "_") in "WUP":
            return "O"  # "Every second Tuesday."
        return "u" if before in ("per", "every", "one", "split") or (code in "34n" and code) else "O"
    return "k" if counted else UNKNOWN
