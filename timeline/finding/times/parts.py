"""The parts of a span that the grammar matched: month, day, year, number, unit, direction and so on."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.finding.times import words as w

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

_EARLY = {
    "early": "START", "beginning": "START", "start": "START", "late": "END", "end": "END", "close": "END",
    "mid": "MID", "middle": "MID", "earlier": "BEFORE", "later": "AFTER", "eve": "BEFORE", "turn": "START",
    "rest": "END", "remainder": "END", "latter": "END", "back": "END",
}  # fmt: skip

_LETTER = {
    "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE", "century": "CE", "quarter": "Q",
    "weekend": "WE", "hour": "H", "minute": "M", "second": "S", "millennium": "ML", "fortnight": "W",
}  # fmt: skip
_DOZEN, _POWERS = 12, frozenset(w.POWERS.values())
CLOCK_UNITS = frozenset(("hour", "minute", "second"))


@dataclass(slots=True)
class Parts:
    """What was found in a span, zero or empty where it was not."""

    month: int = 0
    day: int = 0
    year: int = 0
    weekday: int = 0
    season: str = ""
    ordinal: int = 0
    numbers: list[str] = field(default_factory=list)
    unit: str = ""
    plural: bool = False
    half: bool = False
    directions: list[str] = field(default_factory=list)
    mod: str = ""
    part: str = ""
    clock: str = ""
    deictic: str = ""
    few: bool = False
    article: bool = False
    ago: str = ""
    era: str = ""
    words: list[str] = field(default_factory=list)


def collect(tokens: Tokens, first: int, last: int) -> Parts:
    """Reads the words from `first` up to (not including) `last`, each by its class."""
    parts = Parts(words=tokens.words[first:last])
    number: list[str] = []
    for i in range(first, last):
        code, word = tokens.codes[i], tokens.words[i]
        if code == "N":
            number.append(word)
            continue
        if number and i + 1 < last and _joins(tokens, i):
            continue
        if number:
            _number(parts, number, tokens, i)
            number = []
        if code in "134nY" and i + 1 < last and tokens.codes[i + 1] == "0":
            parts.numbers.append(scaled(word, tokens.words[i + 1]))
        elif code in "134nY":
            _number(parts, [word], tokens, i + 1)
        else:
            _word(parts, code, word)
    if number:
        _number(parts, number, tokens, last)
    return parts


def _joins(tokens: Tokens, i: int) -> bool:
    """Whether a hyphen or an 'and' makes one number of two: 'five and ten' stay apart."""
    code = tokens.codes[i]
    if code not in "-&" or tokens.codes[i + 1] != "N" or tokens.codes[i - 1] != "N":
        return False
    return w.NUMBER_OF[tokens.words[i - 1]] >= (20 if code == "-" else 100)


def _number(parts: Parts, number: list[str], tokens: Tokens, after: int) -> None:
    """Digits stand for a day, an hour or a year by their neighbours; what is left is a count."""
    word, i = number[0], after - len(number)
    if len(number) > 1:
        parts.numbers.append(str(amount(number)))
        return
    code = tokens.codes[i]
    if code in "Yn" and tokens.code(after) == "A":
        parts.clock = word if "." in word else f"{word[:-2]}:{word[-2:]}"
    elif code == "Y":
        if tokens.code(after) and tokens.codes[after] in "-UVuvkqr" and not parts.month:
            parts.numbers.append(word)
        parts.year = int(word)
    elif tokens.code(i - 1) == "'" and len(word) == 2 and word.isdigit():
        parts.year = 1900 + int(word) if int(word) > 25 else 2000 + int(word)
    elif tokens.code(after) == "A" or tokens.code(after + 2) == "!":
        parts.clock = word if code != "N" else str(amount([word]))
    else:
        parts.numbers.append(word if code != "N" else str(amount([word])))


def scaled(digits: str, power: str) -> str:
    """`4.5`, `billion` is 4500000000."""
    whole, _, fraction = digits.replace(",", "").partition(".")
    return str(int(whole + fraction) * w.POWERS[power] // 10 ** len(fraction))


def amount(number: list[str]) -> int:
    """The value of number words: `twenty`, `four` is 24; `two`, `hundred` is 200."""
    total = 0
    for word in number:
        n = int(word) if word.isdigit() else w.NUMBER_OF.get(word, 0)
        total = max(total, 1) * n if (n == _DOZEN or n in _POWERS) and total else total + n
    return total


# What a word of a class sets, and the table that its value comes from.
_VALUES: dict[str, tuple[str, dict[str, int] | dict[str, str]]] = {
    "M": ("month", w.MONTH_OF), "b": ("month", w.MONTH_OF), "W": ("weekday", w.WEEKDAY_OF),
    "c": ("weekday", w.WEEKDAY_OF), "w": ("weekday", w.WEEKDAY_OF), "S": ("season", w.SEASON_OF),
    "s": ("season", w.SEASON_OF), "O": ("ordinal", w.ORDINAL_OF), "P": ("part", w.PART_OF),
    "p": ("part", w.PART_OF),
}  # fmt: skip
_WORDS = {"K": "clock", "C": "clock", "G": "deictic"}
_FLAGS = {"f": "half", "F": "few", "a": "article"}


def _word(parts: Parts, code: str, word: str) -> None:
    if code in _VALUES:
        name, table = _VALUES[code]
        setattr(parts, name, table[word])
    elif code in _WORDS:
        setattr(parts, _WORDS[code], word)
    elif code in _FLAGS:
        setattr(parts, _FLAGS[code], True)
    elif code in "UVuvkqrEe":
        parts.unit = w.UNIT_OF[word]
        parts.plural = code in "Vvre" or word.endswith("s")
    elif code in "LXT;":
        parts.directions.append(word)
    elif code in "RBH" or (code == "x" and not parts.mod):
        parts.mod = parts.mod or _EARLY.get(word, "APPROX")
    _neighbours(parts, code, word)


def _neighbours(parts: Parts, code: str, word: str) -> None:
    """What depends on the words around: before and after, the half of the day, the era."""
    if code in "gl" or word in ("earlier", "later"):
        parts.ago = parts.ago or word
    elif code == "A":
        parts.clock += word[0] + "m"
    elif code == '"':
        parts.era = "BC" if word[0] == "b" else "AD"


def clock_value(clock: str) -> str:
    """`10:35am`, `10pm`, `noon` as the time part of TIMEX3, or nothing where there is no such time."""
    if clock in w.CLOCK_WORDS:
        return w.CLOCK_WORDS[clock]
    half = clock[-2:] if clock[-2:] in ("am", "pm") else ""
    fields = clock.removesuffix(half).replace(".", ":").split(":")
    if not all(f.isdigit() for f in fields):
        return ""
    hour, rest = int(fields[0]), fields[1:]
    if hour > 24 or any(int(f) > 59 for f in rest) or (half and hour > 12):
        return ""
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return "T" + ":".join([f"{hour:02d}", *(rest or ["00"])])


def duration_value(unit: str, count: str) -> str:
    """ISO 8601's duration of a unit and a count (`X` for an unknown one)."""
    if unit == "fortnight" and count.isdigit():
        count = str(int(count) * 2)
    return f"P{'T' if unit in CLOCK_UNITS else ''}{count}{_LETTER[unit]}"
