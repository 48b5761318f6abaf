"""English: the time expressions of a text, found, read and resolved in the order of the text."""

from __future__ import annotations

from timeline.finding.times.cues import side
from timeline.finding.times.discourse import Discourse
from timeline.finding.times.forms import MESSAGE, TimeMention
from timeline.finding.times.placing import place, place_roughly, problem_of
from timeline.finding.times.reading import scan
from timeline.finding.times.resolving import resolve_value, unresolved_value
from timeline.finding.times.stories import of_writing
from timeline.finding.times.tokens import tokenize
from timeline.finding.times.values import when_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading, Relative
    from timeline.finding.times.tokens import Tokens

# News names few years but its own; history names many, and hardly ever says "yesterday".
_NEAR = frozenset(("day", "week", "weekend", "month"))
_MANY, _SOME = 6, 4
# More than how many of them stand against a word that is seen from the day of publication.
_TO_DEICTIC = 3
# How many of them stand against one that no history tells so.
_TO_SEEN = 10
# The rules of what is counted from the day of writing: "last year", "two years ago".
_FROM_TODAY = frozenset(("relative", "shift", "year-ago"))
# How many words the lead of a report has, and how many times are looked at there.
_LEAD, _OPENING = 60, 8


def find(text: str, published: str, narrative: bool | None) -> list[TimeMention]:
    """The time mentions of an English text; `published` is a TIMEX3 value or empty."""
    tokens = tokenize(text)
    readings = list(scan(tokens))
    if narrative is None:
        narrative = tells_history(tokens, readings, published)
    kind = "narrative" if narrative else "colloquial" if is_message(text) else ""
    fitting = [r if not r.only or r.only == kind else r.instead for r in readings]
    readings = [r for r in fitting if r is not None]
    if narrative:
        readings = [of_writing(tokens, r) for r in readings]
    return _resolved(tokens, readings, Discourse(tokens, readings, published, kind))


def is_message(text: str) -> bool:
    """Whether a text is a short message rather than an article."""
    return len(text) <= MESSAGE


def tells_history(tokens: Tokens, readings: list[Reading], published: str) -> bool:
    """Whether a text follows its own dates (history) rather than the day of its publication (news)."""
    if any(_opens_news(tokens, reading, published) for reading in readings[:_OPENING]):
        return False
    year = int(published[:4]) if published else 0
    dated = deictic = seen = 0
    for reading in readings:
        value, form = reading.value, reading.relative
        if form is None and reading.timex_type != "DURATION":
            dated += value.startswith("BC") or (value[:4].isdigit() and _is_far(int(value[:4]), year))
        elif form is not None and form.anchor == "published":
            seen += bool(published) and _is_seen_from_it(tokens, reading, form)
            deictic += reading.rule in ("deictic", "weekday", "relative")
    if seen and dated < _TO_SEEN * seen:
        return False  # A history may end with what was said "last month".
    if not published:
        return dated > 0 and (not deictic or _names_its_days(tokens, readings))
    if dated > 1 and not deictic and _opens_history(readings, year):
        return True
    return dated > _TO_DEICTIC * deictic and dated >= (_MANY if deictic else _SOME)


def _is_seen_from_it(tokens: Tokens, reading: Reading, form: Relative) -> bool:
    """Whether a time is told as no history does, from the day of publication: "last week", "tomorrow"."""
    if _is_next_day(reading, form):
        return False
    counted = form.offset != 0 and form.unit in _NEAR and reading.rule in ("deictic", "relative")
    lasts = form.pick == "last" and tokens.words[reading.first] == "last"  # "last May", "last autumn"
    return lasts or (counted and tokens.words[reading.first] != "the")  # "the next month"


def _is_far(told: int, year: int) -> bool:
    """Whether a year is none of those that news tells of without a second thought, nor one to come."""
    return told < year - 1 or not year


def _is_next_day(reading: Reading, form: Relative) -> bool:
    """'Next day they left': no day is counted so from that of publication."""
    return form.unit == "day" and reading.rule == "relative"


def _names_its_days(tokens: Tokens, readings: list[Reading]) -> bool:
    """Whether it dates a day or a month by its year before it names a weekday, and counts none from today."""
    told = False
    for reading in readings:
        form = reading.relative
        if form is None:
            fine = reading.timex_type != "DURATION" and len(reading.value) > len("1950")
            told = told or (fine and not reading.whole)
        elif form.anchor == "published":
            from_today = reading.rule in _FROM_TODAY and form.offset and not _is_next_day(reading, form)
            if _is_seen_from_it(tokens, reading, form) or from_today:
                return False
            if not told and reading.rule in ("deictic", "weekday", "relative"):
                return False
    return told


def _opens_history(readings: list[Reading], year: int) -> bool:
    """Whether the first time that a text tells is a day or a month of a year long over."""
    first = next((reading for reading in readings if reading.timex_type in ("DATE", "TIME")), None)
    if first is None or first.relative is not None or first.whole or len(first.value) <= len("1950"):
        return False
    begun = first.value[:4]
    return begun.startswith("BC") or (begun.isdigit() and int(begun) < year - 1)


def _opens_news(tokens: Tokens, reading: Reading, published: str) -> bool:
    """Whether it is a dateline of the day of publication, a weekday, or "today" of what is over."""
    if reading.first > _LEAD or not published:
        return False
    seen_from_it = reading.relative is not None and reading.relative.anchor == "published"
    if seen_from_it and tokens.words[reading.first : reading.last] == ["today"]:
        return side(tokens, reading.first, reading.last) == "past"  # "Was sentenced today."
    return reading.value == published or (reading.rule == "weekday" and seen_from_it)


def _resolved(tokens: Tokens, readings: list[Reading], discourse: Discourse) -> list[TimeMention]:
    mentions = []
    for index in range(len(readings)):
        reading = readings[index]
        if not discourse.is_of_its_era(reading):
            if reading.instead is None:
                continue
            readings[index] = reading.instead
        reading = readings[index]
        mention = _mention(tokens, index, reading, discourse)
        if not mention.problem:
            discourse.note(index, mention.timex_value)
        elif mention.anchor == "mention" and discourse.published and not discourse.kind:
            continue  # News that never named the day speaks of any such day: "redemptions that day".
        mentions.append(mention)
    return mentions


def _mention(tokens: Tokens, index: int, reading: Reading, discourse: Discourse) -> TimeMention:
    """A reading becomes a mention: with its form as it is meant here, or the value that the words give."""
    start, end = tokens.starts[reading.first], tokens.end(reading.last - 1)
    words, published, mod = tokens.text[start:end], discourse.published, reading.mod
    if reading.relative is None:
        value = discourse.value(reading)
        when = when_of(value, words, mod, published) if reading.timex_type in ("DATE", "TIME") else None
        return TimeMention(start, end, reading.timex_type, value, when, reading.rule, mod=mod)
    form = discourse.form(index, reading)
    reference = discourse.reference(form)
    value = resolve_value(form, published, reference)
    when = place(form, value, published, words, mod) if value else place_roughly(form, reference)
    problem = "" if value or when else problem_of(form, published, reference)
    value = value or unresolved_value(form, reference)
    return TimeMention(
        start, end, reading.timex_type, value, when, reading.rule, form.anchor, form, reference, problem, mod
    )
