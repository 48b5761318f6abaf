"""How the dates of a history follow one another: where its story goes, and what it only names on the way."""

from __future__ import annotations

from dataclasses import replace

from timeline.finding.times import calendar as cal
from timeline.finding.times.asides import had_been, is_bracketed, is_in_passing, tells_which
from timeline.finding.times.resolving import resolve_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading, Relative
    from timeline.finding.times.tokens import Tokens

# How many years a story goes back or on without a second word.
_BACKWARD, _FORWARD = 10, 20
# How many words before a time a quotation is looked for.
_QUOTED = 30
# How many days a story may have gone on without saying so.
_SOON = 31
_AHEAD = frozenset(("by", "before"))
_DATED = frozenset(("year", "month", "day", "season"))


class Story:
    """A history that is read from its first time to its last, with a look at the years that it names next."""

    def __init__(self, tokens: Tokens, readings: list[Reading]) -> None:
        """Looks up for each reading the next time behind it that the text dates by itself."""
        self.tokens = tokens
        self.ahead: list[str] = []
        behind = ""
        for reading in reversed(readings):
            self.ahead.append(behind)
            behind = _dated(tokens, reading) or behind
        self.ahead.reverse()

    def stays(self, index: int, reading: Reading, head: str, last: str) -> bool:
        """Whether a story that has come to `last` does not move to `head`, which it only names."""
        there, here = cal.counted(head), cal.counted(last)
        if reading.relative is not None and self._is_beyond(index, there, here):
            return True
        return self._is_far(index, reading, there, here) or is_in_passing(self.tokens, reading, there, here)

    def _is_beyond(self, index: int, head: str, last: str) -> bool:
        """'He wrote of it three years later. In May ...': it lies behind the year that is named next."""
        after = self.ahead[index]
        return bool(after and last) and last[:4] <= after[:4] < head[:4]

    def _is_far(self, index: int, reading: Reading, head: str, last: str) -> bool:
        """A story that names a far year moves there if the year it names next is nearer to that one."""
        if reading.relative is not None or not last:
            return False
        year, here = int(head[:4]), int(last[:4])
        if here - _BACKWARD <= year <= here + _FORWARD:
            return False
        after = self.ahead[index]
        return bool(after) and abs(int(after[:4]) - year) >= abs(int(after[:4]) - here)

    def pick(self, index: int, reading: Reading, last: str, mod: str) -> str:
        """Which day, month or season is meant: rather the next one, if that is before what follows."""
        after, here, form = self.ahead[index], cal.counted(last), reading.relative
        assert form is not None
        if cal.grain_of(here) in ("month", "day"):
            if self._is_over_by_then(reading) and not self._has_gone_on(form, here):
                return "recent"
            if self.tokens.word(reading.first - 2) == "than":
                return "recent"  # "He wanted more than in the autumn."
            since = self.tokens.word(reading.first - 1) == "since"
            earlier = form.pattern[5:7].isdigit() and form.pattern[5:7] <= here[5:7]
            if since and earlier and not self._has_gone_on(form, here):
                return "recent"  # "On 27 June it met without those who had been away since January."
        if not after or not last:
            return "onward"
        pick, chosen = "upcoming", "forward"
        if cal.grain_of(here) in ("year", "decade"):
            if mod != "END":
                return "onward"
            pick = chosen = "late"
        ahead = resolve_value(replace(form, anchor="mention", pick=pick), "", here)
        return chosen if ahead and _is_by(ahead, after) else "onward"

    def _has_gone_on(self, form: Relative, here: str) -> bool:
        """'On 5 April he left. It had been in force since 12 April': the story has come that far."""
        ahead = resolve_value(replace(form, anchor="mention", pick="next"), "", here)
        begin, end = cal.day_of(here), cal.day_of(ahead) if cal.grain_of(ahead) == "day" else None
        return begin is not None and end is not None and 0 < (end - begin).days <= _SOON

    def _is_over_by_then(self, reading: Reading) -> bool:
        """'They went back to where they had begun in July': the last one; "by July" may be to come."""
        return self.tokens.word(reading.first - 1) not in _AHEAD and had_been(self.tokens, reading)


def of_writing(tokens: Tokens, reading: Reading) -> Reading:
    """'The mill stands today': what a history itself calls today is the time of writing."""
    if reading.rule != "deictic" or tokens.words[reading.first : reading.last] != ["today"]:
        return reading
    before = tokens.words[max(0, reading.first - _QUOTED) : reading.first]
    if before.count('"') % 2 or before.count("“") > before.count("”"):
        return reading
    return replace(reading, rule="reference", value="PRESENT_REF", relative=None)


def _dated(tokens: Tokens, reading: Reading) -> str:
    """The value of a time that has its year beside it and that is told of; nothing for any other."""
    head = cal.counted(reading.value.split("T", 1)[0])
    if reading.relative is not None or reading.timex_type not in ("DATE", "TIME") or "X" in head:
        return ""
    if reading.whole or cal.grain_of(head) not in _DATED or cal.day_of(head) is None:
        return ""
    return "" if tells_which(tokens, reading) or is_bracketed(tokens, reading) else head


def _is_by(one: str, other: str) -> bool:
    """Whether a time begins before another has begun, or in the same year where that is all that is named."""
    if len(other) == 4:
        return one[:4] <= other
    begin, end = cal.day_of(one), cal.day_of(other)
    return begin is not None and end is not None and begin <= end
