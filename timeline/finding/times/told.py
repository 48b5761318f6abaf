"""What a text has told so far: the times that later ones count from."""

from __future__ import annotations

from timeline.finding.times import calendar as cal
from timeline.finding.times.asides import is_bracketed, looks_back, names_which, tells_which, tells_zone
from timeline.finding.times.neighbours import day_behind
from timeline.finding.times.reported import Reported
from timeline.finding.times.stories import Story

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.forms import Reading, Relative
    from timeline.finding.times.tokens import Tokens

BARE = frozenset(("clock", "part-alone", "deictic"))
"""The rules of times of day that name no day: "at 3 p.m.", "in the evening", "overnight"."""
_MONTH = len("2021-03")
_SENTENCE = 40
"""Words that stand in one sentence, unless it ends between them."""
_SINCE = 8
"""Words before a year within which that since which something is so begins."""
_PARTING = frozenset((",", ".", ";", "and", "but"))
_FAR = 300
"""Words behind a day within which its paragraph ends."""
_NAMING = frozenset(("date", "days", "weekday"))
"""The rules of times that may tell which one of its kind something is: "the June 8 vote"."""


class Told:
    """The times of a text from its first up to the one that is read now.

    Attributes:
        last: the time that the text goes on from.
        named: the one that it named last, even in passing.
        spoken: the one that it named last, years in brackets left out.
        last_day: the last day that it went on from.
        last_month: the last time that it named which is a month or lies in one.
        over: the last of those days that was over when the text was published.
        noted: the reading that `last` is of, and `last_tail` its time of day, and `last_mod` its modifier.
        before_last: the time that the text went on from before that, and `noted_before` its reading.
        reported: the period whose figures it reports.
        story: where it goes, if it tells history.
    """

    def __init__(self, tokens: Tokens, readings: list[Reading], published: str, kind: str) -> None:
        """Starts before the first reading; `kind` is `narrative`, `colloquial` or empty for news."""
        self.tokens = tokens
        self.readings = readings
        self.published = published
        self.kind = kind
        self.last = self.named = self.spoken = ""
        self.last_day = self.over = self.last_month = ""
        self.last_tail = self.last_mod = ""
        self.story = Story(tokens, readings) if kind == "narrative" else None
        self.reported = Reported(published)
        self.noted: Reading | None = None
        self.before_last = ""
        self.noted_before: Reading | None = None
        self._day: Reading | None = None
        self._of_year: Reading | None = None
        self._tail = ""

    def note(self, index: int, value: str) -> None:
        """Takes in the value of the reading at an index."""
        reading = self.readings[index]
        head = value.split("T", 1)[0]
        grain = self._grain(head)
        timed = reading.timex_type in ("DATE", "TIME") and grain and "X" not in head
        if not timed or cal.day_of(cal.counted(head)) is None:
            return
        self.named = head
        self.last_month = head if grain in ("month", "day") else self.last_month
        if grain == "quarter" and reading.rule == "quarter":
            self.reported.note(reading, head)
        if tells_which(self.tokens, reading) or looks_back(reading):
            return
        tail = value.partition("T")[2]
        behind = reading.rule in BARE and day_behind(self.tokens, self.readings, index) > 0
        if (behind and reading.rule == "clock") or self._keeps_day(reading, head):
            self._tail = tail if behind else ""
            return
        if reading.relative is not None or not is_bracketed(self.tokens, reading):
            self.spoken = head
        if self._moves_to(index, head, grain):
            self.before_last, self.noted_before = self.last, self.noted
            self.last, self.noted = head, reading
            self.last_tail, self.last_mod, self._tail = tail or self._tail, reading.mod, ""
            if grain == "day":
                self.last_day, self._day = head, reading
                self.over = head if head <= self.published else self.over
            self.reported.note_month(reading, grain)

    @staticmethod
    def _grain(value: str) -> str:
        """The unit that a value stands for, of either era."""
        return cal.grain_of(cal.counted(value))

    def _keeps_day(self, reading: Reading, head: str) -> bool:
        """'At two in the morning': what to go on from is the evening; a night was before the day told of."""
        bare = reading.relative is not None and reading.relative.anchor == "mention"
        if reading.rule != "clock":
            night = bare and not self.kind and reading.rule in BARE and bool(self.published)
            return night and head == cal.shift(self.published, "day", -1, "day") != self.last_day
        bare = bare and self.story is None  # A history goes on from the morning.
        return bare and bool(self.last_day) and head == cal.shift(self.last_day, "day", 1, "day")

    def _moves_to(self, index: int, head: str, grain: str) -> bool:
        """Whether it is a time that the text goes on from."""
        reading = self.readings[index]
        if grain in ("decade", "century") or (grain == "quarter" and reading.rule != "quarter"):
            return False
        if not self.kind and reading.rule in _NAMING and names_which(self.tokens, reading):
            return grain == "day" and not self._is_told_on_day(reading)
        if not self.kind and (self._is_background(reading) or tells_zone(self.tokens, reading)):
            return False
        if grain == "month" and not self.kind and self.reported.is_compared(self.tokens, reading):
            return False
        return self.story is None or not self.story.stays(index, reading, head, self.last)

    def _is_told_on_day(self, reading: Reading) -> bool:
        """Whether the sentence of a time has a day of its own: "spoke on Tuesday of the June 8 vote"."""
        before = self.noted
        if before is None or self._grain(self.last) != "day" or reading.first - before.last > _SENTENCE:
            return False
        return "." not in self.tokens.words[before.last : reading.first]

    def _is_background(self, reading: Reading) -> bool:
        """'Away since 17 May, he ... A day earlier': not in May, unless ", when" goes on from then."""
        tokens, last = self.tokens, reading.last
        if tokens.words[last : last + 2] == [",", "when"]:
            return False
        led = tokens.words[max(reading.first - _SINCE, 0) : reading.first]
        if "since" not in led:
            return False
        told = led[len(led) - led[::-1].index("since") :]  # "The first since it began in 2019, ..."
        return not told or (reading.rule == "year" and _PARTING.isdisjoint(told))

    def value(self, reading: Reading) -> str:
        """What a reading is worth that is not counted from another time."""
        if reading.whole == "quarter":
            return self.reported.of_year(reading.value)
        early = reading.whole == "era" or (reading.rule == "decade" and reading.value.startswith("0"))
        if early and self.last.startswith("BC"):
            return f"BC{reading.value}"
        if reading.rule == "weekday" and self._is_day_before(reading):
            return self.last_day  # "The next day, a Saturday, they met."
        year = self.kind == "colloquial" and reading.rule == "year" and len(reading.value) == 4
        return reading.value + "-XX-XX" * year

    def _is_day_before(self, reading: Reading) -> bool:
        """Whether a weekday tells which one the day just named was."""
        before = self.noted
        if before is None or not self.last_day or self.last != self.last_day:
            return False
        apposed = self.tokens.words[before.last : reading.first] == [","]
        day = cal.day_of(self.last_day)
        return apposed and day is not None and reading.value == f"XXXX-WXX-{cal.weekday_of(day)}"

    def is_of_its_era(self, reading: Reading) -> bool:
        """Whether a number may be a year that the text has come to: in 640, of a text on the 600s."""
        return reading.whole != "era" or not self.last or self.last.startswith(("BC", "0"))

    def reference(self, form: Relative) -> str:
        """The value that a form counts from, where that is an earlier mention."""
        if form.anchor != "mention":
            return ""
        if form.pattern == "quarter":
            return self.reported.quarter or self.last or self.published
        if form.unit == "year" and not form.offset and form.pick == "same":
            return self.named or self.published  # "On 19 November of that year": of the year just named.
        if form.unit == "day" or form.pattern.startswith("XXXX-WXX"):
            return self._day_reference(form)
        of_main = form.unit == "month" and form.offset != 0 and self._is_aside_of_main()
        if self.story is not None and not of_main and self._is_of_spoken(form):
            return self.spoken or self.published
        last = self.before_last if of_main else self.last
        if self._grain(self.last) == "year" and form.pattern.startswith("XXXX-XX-"):
            last = self.last_day  # "On the 17th": a year alone has no day of that number.
        elif self._grain(self.last) == "year" and _is_that_month(form):
            last = self.last_month  # "In July it sold a yard bought in 2019. That month ..."
        elif form.pick == "this" and form.pattern[5:7].isdigit() and self._grain(self.named) == "year":
            last = self.named  # "After the 2010 flood, the fever that broke out that May."
        return last or self.published

    def _is_aside_of_main(self) -> bool:
        """'In May it ruled that it was split in 1965, and a month later ...': of May, and of no bare year."""
        before, noted = self.noted_before, self.noted
        if before is None or noted is None or noted.first - before.last > _SENTENCE:
            return False
        grains = self._grain(self.before_last) in ("month", "day"), self._grain(self.last) == "year"
        return all(grains) and "." not in self.tokens.words[before.last : noted.first]

    def _is_of_spoken(self, form: Relative) -> bool:
        """'Two years later', 'that July', 'the following spring': counted from what a story told last."""
        if form.pick == "same":
            return (form.unit == "month" and not form.offset) or (form.unit == "year" and form.offset > 0)
        if form.pick:
            fine = not form.pattern.startswith("XXXX-XX-") or self._grain(self.spoken) in ("month", "day")
            return form.pick in ("this", "next") and fine  # "On the 9th": of a month.
        return form.offset > 0 or (form.unit == "year" and not form.offset)

    def _day_reference(self, form: Relative) -> str:
        if self.story is not None and form.offset > 0 and self._grain(self.spoken) == "day":
            return self.spoken
        if form.mod and not form.tail and not self.kind:  # "Earlier in the day": of this week's, or of today.
            return self.last_day if self._day_is_recent() else self.published
        told = form.tail or self._grain(self.last) != "day"  # No day is counted from a year alone.
        goes_back = form.offset > 0 and not form.tail and self._has_gone_back()
        if not goes_back and (self._day_is_current() or (told and self._day_is_recent())):
            return self.last_day
        return self.published if form.tail and self.kind != "narrative" else self.last or self.published

    def _day_is_recent(self) -> bool:
        """Whether news goes on from a day of its own week, whatever older times it named since."""
        return (
            not self.kind
            and bool(self.last_day)
            and self.last_day >= cal.shift(self.published, "day", -7, "day")
        )

    def _has_gone_back(self) -> bool:
        """'It closed last September. Two days later': a later paragraph has come to what was long before."""
        day, noted = self._day, self.noted
        if self.kind or day is None or noted is None or self.last >= self.last_day[:_MONTH]:
            return False
        if noted.first - day.first > _FAR:
            return True
        return "\n\n" in self.tokens.text[self.tokens.starts[day.first] : self.tokens.starts[noted.first]]

    def _day_is_current(self) -> bool:
        """Whether the last day lies in the last month or year that was mentioned."""
        return bool(self.last_day) and cal.counted(self.last_day)[:4] == cal.counted(self.last)[:4]


def _is_that_month(form: Relative) -> bool:
    """'That month', 'the same month', 'a day of that month'."""
    return (form.unit, form.offset) == ("month", 0) and form.pick in ("same", "")
