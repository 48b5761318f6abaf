"""On which side of its publication a report means a time, by the verbs beside it."""

from __future__ import annotations

from dataclasses import replace

from timeline.finding.times.calendar import SEASON_START
from timeline.finding.times.cues import ARTICLES, FUTURE, is_past, side, was_to_be
from timeline.finding.times.happened import has_happened, is_of_attack
from timeline.finding.times.words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading, Relative
    from timeline.finding.times.tokens import Tokens


_LISTED = 12
"""Days and joints that one list holds: all days of a week, joined."""
_PLACING = frozenset(("in", "on", "of"))
_OF_EVENT = 8
"""Words from "since" to the time of an event: "since the invasion of the north in February"."""
_UP_TO = frozenset(("to", "until", "till", "through"))
_PREPOSITIONS = words_of("on since until till by from to for of in at after before through during throughout")


def sided(tokens: Tokens, reading: Reading, form: Relative, kind: str) -> Relative:
    """News: weekdays and months go to the side that the verbs tell."""
    if form.unit == "weekend" and form.offset == 0 and not form.pattern and form.anchor == "published":
        return replace(form, pick=_weekend(tokens, reading, kind))
    if form.pick not in ("nearest", "recent", "this"):
        return form
    before = tokens.word(reading.first - 1)
    reach = _reach(tokens, reading)
    weekday = form.pattern.startswith("XXXX-WXX")
    if weekday and reach == "future" and _came_otherwise(tokens, reading):
        reach = "past"
    if weekday and form.pick == "recent" and _is_subject(tokens, reading):
        reach = "future"
    # A message tells of the day that comes, unless a verb tells that it is over.
    season = form.pick == "this" and form.pattern[5:] in SEASON_START and reach == "future"
    if season or (
        weekday and (reach == "future" or (not reach and (form.pick == "this" or kind == "colloquial")))
    ):
        return replace(form, pick="upcoming" if form.pick in ("this", "recent") else form.pick)
    if form.pattern.startswith("XXXX-Q") and form.pick == "recent" and (before == "by" or reach == "future"):
        # "By the third quarter" is to come; "plans a mill for the third quarter" may be of the one just over.
        return replace(form, pick="upcoming" if before == "by" else "onward")
    over = form.pick == "nearest" and reach == "past"
    if over:  # "In January it fell": the verb behind is the month's own.
        from_to = before == "from" and tokens.word(reading.last) in _UP_TO  # "ran from 3 May to 7 June"
        over = _opens(tokens, reading.first) or has_happened(tokens, reading.first - from_to)
    over = over or (form.pick == "nearest" and is_of_attack(tokens, reading.first, reading.last))
    if weekday or before == "since" or over or _is_since_event(tokens, reading.first):
        return form if form.pick == "recent" else replace(form, pick="recent")
    pick = {"future": "ahead", "past": "behind"}.get(reach, "nearest")
    pick = "onward" if pick == "ahead" and was_to_be(tokens, reading.first) else pick
    return replace(form, pick=pick) if form.pick == "nearest" else form


def _reach(tokens: Tokens, reading: Reading) -> str:
    """The side that the verbs tell; without a verb "by Friday" looks ahead, "by Friday's storm" does not."""
    told = side(tokens, reading.first, reading.last)
    before = tokens.word(reading.first - 1)
    bound = before == "by" or (before == "from" and reading.rule == "weekday")
    bound = bound and tokens.word(reading.last + 1) != "s"
    return told or ("future" if bound else "")


def _came_otherwise(tokens: Tokens, reading: Reading) -> bool:
    """'Talks were to begin on Monday, but nobody came': it is told what became of it."""
    but = reading.last + (tokens.code(reading.last) == ",")
    if tokens.word(but) not in ("but", "yet") or not was_to_be(tokens, reading.first):
        return False
    ended = tokens.codes.find(".", but, but + _OF_EVENT)
    end = ended if ended > 0 else min(but + _OF_EVENT, len(tokens.words))
    return any(is_past(tokens, i) for i in range(but + 1, end)) and FUTURE.isdisjoint(tokens.words[but:end])


def _opens(tokens: Tokens, first: int) -> bool:
    """Whether a sentence opens with the time and its preposition."""
    as_of = tokens.word(first - 1) == "of" and tokens.word(first - 2) == "as"
    return tokens.word(first - 1) in _PREPOSITIONS and tokens.capital(first - 1 - as_of)


def _is_since_event(tokens: Tokens, first: int) -> bool:
    """Whether a time is that of an event since which something is so: "since the invasion in February"."""
    if tokens.word(first - 1) not in _PLACING:
        return False
    behind = tokens.words[max(first - _OF_EVENT, 0) : first - 1]
    if "since" not in behind:
        return False
    at = first - 1 - behind[::-1].index("since")
    return (tokens.word(at) in ARTICLES or tokens.word(at).endswith("ing")) and not any(
        tokens.codes[i] in ".," or is_past(tokens, i) or tokens.words[i] in FUTURE for i in range(at, first)
    )


def _is_subject(tokens: Tokens, reading: Reading) -> bool:
    """'Monday and Tuesday are holidays': the present tense of a day that is to come."""
    behind = reading.last
    while behind < reading.last + _LISTED and tokens.code(behind) in ("&", "W"):
        behind += 1
    return tokens.word(behind) in ("is", "are") and tokens.word(reading.first - 1) not in _PREPOSITIONS


def _weekend(tokens: Tokens, reading: Reading, kind: str) -> str:
    """'The weekend' is the last one, in news, unless the verbs look ahead or it has come."""
    if kind == "colloquial":
        return ""
    reach = _reach(tokens, reading)
    return "over" if reach != "future" and (reading.rule == "the-unit" or reach == "past") else ""
