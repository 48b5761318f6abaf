"""Times that a story names in passing, so that it stays where it was."""

from __future__ import annotations

from timeline.finding.times.phrases import ends_phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading
    from timeline.finding.times.tokens import Tokens

# How many words before a time its preposition and its verb are looked for.
_UNTIL, _HAD = 7, 10
# How many words before a time its clause is looked for that may deny that anything lasted.
_CLAUSE = 12
_NOT = frozenset(("not", "never", "no"))
# How many words from a time the brackets around it are looked for.
_OPENED = 12
# How many words from a time the brackets around it are looked for that tell it by another clock.
_ZONED = 5
# The rules of times whose year the story has to tell.
_COMPLETED = frozenset(("date", "days", "season"))
_PARTED = frozenset((",", ".", ";", ":"))
_ARTICLES = frozenset(("the", "a", "an"))


def tells_which(tokens: Tokens, reading: Reading) -> bool:
    """Whether a year says which one of its kind something is: "the treaty of 1990", "the 1990 treaty"."""
    if reading.rule != "year":
        return False
    of = tokens.word(reading.first - 1) == "of" and tokens.code(reading.first - 2) == "_"
    return of or names_which(tokens, reading)


def looks_back(reading: Reading) -> bool:
    """'On 2 May after a quarrel the day before. Two days later': the story stays on 2 May."""
    return reading.rule == "day-beside" and reading.relative is not None and reading.relative.offset < 0


def is_bracketed(tokens: Tokens, reading: Reading) -> bool:
    """Whether a time stands in brackets by itself."""
    return tokens.word(reading.first - 1) == "(" and tokens.word(reading.last) == ")"


def tells_zone(tokens: Tokens, reading: Reading) -> bool:
    """Whether it stands in brackets that tell a time by another clock: "at midnight (2100 UTC Friday)"."""
    opened = max(reading.first - _ZONED, 0)
    inside = tokens.words[opened : reading.first]
    if "(" not in inside or ")" in inside or ")" not in tokens.words[reading.last : reading.last + _ZONED]:
        return False
    start = opened + len(inside) - 1 - inside[::-1].index("(")
    closed = tokens.words.index(")", reading.last)
    return "z" in tokens.codes[start:closed]


def is_within_brackets(tokens: Tokens, reading: Reading) -> bool:
    """Whether a time stands in brackets with other words: '(founded 1788)', '(2 May 1793 - 8 June 1794)'."""
    before = tokens.words[max(0, reading.first - _OPENED) : reading.first]
    if "(" not in before or ")" in before[len(before) - before[::-1].index("(") :]:
        return False
    return ")" in tokens.words[reading.last : reading.last + _OPENED]


def is_in_passing(tokens: Tokens, reading: Reading, head: str, last: str) -> bool:
    """Whether a story that has come to `last` only mentions `head`: in brackets, or as what had been.

    Args:
        tokens: the words of the text.
        reading: the time that is mentioned.
        head: its calendar value.
        last: that of the time that the story has come to, or empty.
    """
    if reading.relative is not None and reading.rule == "shift":
        return reading.relative.offset < 0  # "Less than a year earlier it had won a war."
    if _ends_span(tokens, reading) or _lasted_until(tokens, reading):
        return True
    if reading.relative is not None:
        return reading.rule in _COMPLETED and had_been(tokens, reading)
    bracketed = bool(last) and is_within_brackets(tokens, reading)
    return bracketed or (head < last and _is_older(tokens, reading, head, last))


def _ends_span(tokens: Tokens, reading: Reading) -> bool:
    """'1915-1918': what happened then is told from the first year on."""
    dashed = tokens.code(reading.first - 1) == "-" and tokens.code(reading.first - 2) == "Y"
    return dashed and reading.rule in ("year", "years")


def _lasted_until(tokens: Tokens, reading: Reading) -> bool:
    """'Fighting that went on until the fall of the town in May': its beginning is what the story tells."""
    before = tokens.words[max(0, reading.first - _UNTIL) : reading.first]
    if "until" not in before or _begins_then(tokens, reading):
        return False
    return not _PARTED.intersection(before[before.index("until") :])


def _begins_then(tokens: Tokens, reading: Reading) -> bool:
    """'All was quiet until May, when the dam broke', 'work did not begin until May': the story goes there."""
    behind = reading.last + (tokens.code(reading.last) == ",")
    sentence = tokens.codes.rfind(".", max(0, reading.first - _CLAUSE), reading.first) + 1
    before = tokens.words[max(sentence, reading.first - _CLAUSE) : reading.first]
    return tokens.word(behind) == "when" or not _NOT.isdisjoint(before)


def names_which(tokens: Tokens, reading: Reading) -> bool:
    """'The May 1792 rising': an older date that tells which rising."""
    named = tokens.word(reading.first - 1) in _ARTICLES or tokens.words[reading.first] in _ARTICLES
    return named and not ends_phrase(tokens, reading.last)


def _is_older(tokens: Tokens, reading: Reading, head: str, last: str) -> bool:
    """Whether an older date is that of something named or begun, or an older year of what had been."""
    began = tokens.word(reading.first - 1) == "since"
    if began or names_which(tokens, reading) or _came_after(tokens, reading):
        return True
    return head[:4] < last[:4] and had_been(tokens, reading)


def _came_after(tokens: Tokens, reading: Reading) -> bool:
    """'This followed the election in May 2005': the story has come to what followed."""
    start = max(0, reading.first - _HAD)
    words = tokens.words[tokens.codes.rfind(".", start, reading.first) + 1 or start : reading.first]
    if "followed" not in words:
        return False
    behind = words[words.index("followed") + 1 :]
    return behind[:1] not in ([], ["by"]) and _PARTED.isdisjoint(behind)


def had_been(tokens: Tokens, reading: Reading) -> bool:
    """'The town had been walled in 1788': the same sentence says that it was over by then."""
    start = max(0, reading.first - _HAD)
    start = tokens.codes.rfind(".", start, reading.first) + 1 or start
    words = tokens.words[start : reading.first]
    if "had" in words:
        return _PARTED.isdisjoint(words[words.index("had") :])
    if "having" not in words[1:]:  # "Having failed in May, he resigned": the story goes on with it.
        return False
    return _PARTED.isdisjoint(words[words.index("having") :])
