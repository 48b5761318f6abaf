"""What a time means in its text: which of the times told so far it counts from, and on which side it lies."""

from __future__ import annotations

from dataclasses import replace

from timeline.finding.times import calendar as cal
from timeline.finding.times.asides import tells_which
from timeline.finding.times.cues import side
from timeline.finding.times.forms import NOWHERE, STRETCHES, Relative
from timeline.finding.times.neighbours import DAYS, coordinated, day_behind, ends_range, joins_range
from timeline.finding.times.resolving import resolve_value
from timeline.finding.times.sides import sided
from timeline.finding.times.told import BARE, Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.times.forms import Reading
    from timeline.finding.times.tokens import Tokens

_SENTENCE = 20
_NEWS = 60
"""How many days back a report still tells of without naming the day again."""
_SOON = 100
"""Days within which a story goes on in its year."""
_MONTH = len("2021-03")
_TURN = 94
"""Years behind which a century has turned "by the turn of the century", unless one did in the last five."""
_SIZES = {"year": 4, "month": 7, "week": 10}
"""How much of a day tells in which unit it lies; of a week all of it."""
_LISTED = 4
"""Words between the times of two verbs in a list: "arrested in May 2023, released in August"."""
_TO_DO = 8
"""Words before a time within which it is told what somebody is to do."""
_PLACING = frozenset(("in", "on", "by"))
_OPENING = frozenset(("when", "where", "after"))
_GOES_ON = frozenset(("and", "but", "then"))
_SEEN = frozenset(("last", "next", "this"))
"""What counts from the day of writing, unlike "the last" and "the next"."""


class Discourse(Told):
    """The forms of the readings of a text as they are meant, in its order."""

    def form(self, index: int, reading: Reading) -> Relative:
        """The form as it is meant here: with the anchor of the kind of text, and the side that verbs tell."""
        if index and self.readings[index - 1].rule == "edges":  # "Mid- to late September": of the same one.
            return replace(self.form(index - 1, self.readings[index - 1]), mod=reading.mod)
        form = self._meant(index, reading)
        if form.anchor == "mention" and self.reference(form) == self.published and not self.last:
            counted = reading.rule == "shift" and form.offset > 0 and self.published
            untold = counted and self._is_told(reading)
            return replace(form, anchor="event" if untold else "published")
        return form

    def _is_told(self, reading: Reading) -> bool:
        """Whether the verbs say that it is over, so that it cannot count ahead from the publication."""
        return side(self.tokens, reading.first, reading.last) == "past"

    def _meant(self, index: int, reading: Reading) -> Relative:
        form = reading.relative
        assert form is not None
        if self.kind == "colloquial" and reading.rule == "shift" and form.anchor == "published":
            return replace(form, pattern="day")  # To a message "two years ago" is an anniversary.
        if form.unit == "year" and form.offset == -1 and reading.rule in ("shift", "year-ago"):
            return self.reported.year_before(self.tokens, self.readings, index, form)
        if settled := self._settled(reading, form):
            return settled
        if form.tail and (clock := self._of_day(index, reading, form)):
            return clock
        if form.pattern == "quarter":
            return self._of_quarter(index, reading, form)
        meant = (
            self._joined(index, form) or self._of_day_over(reading, form) or self._told(index, reading, form)
        )
        return self._of_week_before(index, meant) if reading.rule == "weekday" else meant

    def _of_week_before(self, index: int, form: Relative) -> Relative:
        """'Between Friday and Sunday ten died', told on a Friday: of two weekdays the first came first."""
        this, after = self.readings[index], next(iter(self.readings[index + 1 : index + 2]), None)
        if after is None or after.relative is None or after.rule != "weekday" or form.pick != "recent":
            return form
        words = self.tokens.words
        between = words[this.last : after.first]
        if "to" in words[max(this.first - _TO_DO, 0) : max(this.first - 1, 0)]:
            return form  # "Were told to stay at home from Friday to Sunday."
        joined = between in (["and"], ["and", "on"]) or joins_range(self.tokens, this, after)
        end = sided(self.tokens, after, after.relative, self.kind) if joined and self.published else None
        if end is None or end.pick != "recent" or form.anchor != "published" or form.offset:
            return form
        here, there = (resolve_value(one, self.published, "") for one in (form, end))
        return replace(form, offset=-1) if here > there else form

    def _settled(self, reading: Reading, form: Relative) -> Relative | None:
        """The form of what does not depend on the times beside it."""
        if form.pick in STRETCHES:
            return form
        if form.mod and self._is_of_told_unit(reading, form):
            return replace(form, anchor="mention")
        return self._of_month_of_report(reading, form)

    def _of_month_of_report(self, reading: Reading, form: Relative) -> Relative | None:
        """'It leaves on 31 October. On the 11th a court held': of the month of the report, if it is over."""
        day = form.pick == "this" and form.pattern.startswith("XXXX-XX-")
        if self.kind or not day or not self.last > self.published > "" or not self._is_told(reading):
            return None
        over = f"{self.published[:_MONTH]}{form.pattern[7:]}" <= self.published
        return replace(form, anchor="published") if over else None

    def _of_day(self, index: int, reading: Reading, form: Relative) -> Relative | None:
        """A clock time on the day that stands behind it, or on the day of the report."""
        timed = reading.rule in ("clock", "part-alone") or self.tokens.words[reading.last - 1] == "overnight"
        there = day_behind(self.tokens, self.readings, index) if timed else 0
        day = self._day_at(there) if there else None
        if day is not None:
            closes = form.tail == "T00:00" and day.pattern.endswith(" eve")  # "Midnight on New Year's Eve."
            return replace(day, tail="T24:00" if closes else form.tail)
        bare = form.anchor == "mention" and reading.rule in BARE and not form.offset
        if bare and self._is_night_before(reading, form):
            return replace(form, anchor="published", offset=-1)
        today = bare and self._is_of_today(reading)
        if today:
            return replace(form, anchor="published")
        after_midnight = bare and self._is_after_midnight(reading, form)
        return replace(form, offset=1) if after_midnight else None

    def _is_night_before(self, reading: Reading, form: Relative) -> bool:
        """'It was washed away overnight': what is told of a night is not that of the day of the report."""
        of_today = form.tail == "TNI" and self.published in (self.reference(form), self.last_day)
        return not self.kind and of_today and bool(self.published) and self._is_told(reading)

    def _is_after_midnight(self, reading: Reading, form: Relative) -> bool:
        """'That night they marched. At two in the morning ...': it is the morning of the next day."""
        if reading.rule != "clock" or form.offset or not "T00:00" <= form.tail < "T08:00" or not self.noted:
            return False
        overnight = "overnight" in self.tokens.words[self.noted.first : self.noted.last]
        return not overnight and (self.last_tail in ("NI", "EV") or "18:00" <= self.last_tail < "25")

    def _of_day_over(self, reading: Reading, form: Relative) -> Relative | None:
        """'A vote set for Friday brought them out that night': since they came, of a day that is over."""
        counted = form.anchor == "mention" and form.unit == "day" and not form.pick
        if self.kind or not counted or not self.last_day > self.published > "" or not self._is_told(reading):
            return None
        here = cal.day_of(self.published)
        over = cal.day_of(self.over) if self.over and reading.rule not in BARE else here
        days = (over - here).days if here and over else 0
        return replace(form, anchor="published", offset=form.offset + days)

    def _day_at(self, index: int) -> Relative | None:
        """The form of the day at an index."""
        day = self.readings[index]
        if day.relative is not None:
            return self.form(index, day)
        value = day.value.split("T", 1)[0]
        if cal.grain_of(value) != "day":
            return None
        return replace(NOWHERE, offset=int(value[:4]), pattern="XXXX" + value[4:])

    def _joined(self, index: int, form: Relative) -> Relative | None:
        """What a time takes from the one that it is joined to: 'March and April 1918', 'Monday to Friday'."""
        open_year = form.pick == "nearest" or form.pattern.startswith("XXXX-Q")
        joined = coordinated(self.tokens, self.readings, index, form) if open_year else None
        if joined is not None:
            return replace(joined, pattern=form.pattern, tail=form.tail, mod=form.mod)
        if form.pick == "nearest" and (begun := self._beside(index, form)):
            return begun
        before = self.readings[index - 1] if index else None
        if form.pick not in ("nearest", "recent") or before is None or before is not self.noted:
            return None
        this = self.readings[index]
        follows = self._follows_weekday(before, this, form) or ends_range(self.tokens, before, this, form)
        return replace(form, anchor="mention", pick="next") if follows else None

    def _follows_weekday(self, before: Reading, this: Reading, form: Relative) -> bool:
        """'Rain is due on Monday and Tuesday': of two weekdays that are joined both are to come."""
        weekdays = form.pattern.startswith("XXXX-WXX") and before.rule == "weekday" == this.rule
        ahead = weekdays and self.last_day == self.last > self.published > "" and form.pick == "recent"
        return ahead and self.tokens.words[before.last : this.first] in (
            ["and"],
            ["or"],
            ["and", "on"],
            [","],
        )

    def _beside(self, index: int, form: Relative) -> Relative | None:
        return self._begins_range(index, form) or self._of_year_behind(index, form)

    def _of_year_behind(self, index: int, form: Relative) -> Relative | None:
        """'On the night of May 15 last year': of the year that stands right behind the day."""
        this, after = self.readings[index], next(iter(self.readings[index + 1 : index + 2]), None)
        year = after.relative if after is not None and after.first == this.last else None
        plain = year is not None and (year.unit, year.pick, year.pattern) == ("year", "", "")
        if year is None or not plain or not form.pattern[5:6].isdigit():
            return None
        return replace(year, pick="same", pattern=form.pattern, tail=form.tail, mod=form.mod)

    def _begins_range(self, index: int, form: Relative) -> Relative | None:
        """'Between November and March': the beginning is the last one before the end."""
        if self.kind or index + 1 == len(self.readings):
            return None
        this, after = self.readings[index], self.readings[index + 1]
        end = after.relative
        if end is None or end.pick != "nearest" or not joins_range(self.tokens, this, after):
            return None
        if len(form.pattern) != len(end.pattern) or not (form.pattern + end.pattern)[5:6].isdigit():
            return None
        placed = sided(self.tokens, after, end, self.kind)
        return replace(placed, pattern=f"{form.pattern}/{end.pattern}", tail=form.tail, mod=form.mod)

    def _told(self, index: int, reading: Reading, form: Relative) -> Relative:
        """A story and the sentence that names a year go on in it; news is seen from its own day."""
        undated = not self.published and bool(self.last) and form.pick == "nearest"
        if form.pick == "nearest" and not self.kind and self._is_told_of_a_year(index, form):
            self._of_year = reading
            year = int(self.last[:4]) + self._is_after_it(form)
            return replace(NOWHERE, offset=year, pattern=form.pattern, tail=form.tail, mod=form.mod)
        if form.anchor == "published" and (self.kind == "narrative" or undated):
            if self.published and self._is_seen_from_report(reading, form):
                return sided(self.tokens, reading, form, "")
            if form.pick != "nearest":
                weekday = form.pick == "recent" and form.pattern.startswith("XXXX-WXX")
                if form.pattern == "century" and self.tokens.word(reading.first - 1) == "by":
                    form = replace(form, offset=_TURN)
                return replace(form, anchor="mention", pick="upcoming" if weekday else form.pick)
            pick = self.story.pick(index, reading, self.last, self.last_mod) if self.story else "onward"
            told = replace(form, anchor="mention", pick=pick)
            return replace(form, pick="recent") if self._is_beyond_report(reading, told) else told
        return sided(self.tokens, reading, form, self.kind)

    def _is_seen_from_report(self, reading: Reading, form: Relative) -> bool:
        """'Last September', 'in May this year': in a history too such words count from the day of writing."""
        words = self.tokens.words[reading.first : reading.last]
        beside = words[0] in _SEEN or (len(words) > 1 and words[-2] in _SEEN and words[-1] == "year")
        return beside and form.unit != "day"  # "Next day they left."

    def _is_beyond_report(self, reading: Reading, form: Relative) -> bool:
        """Whether what a history tells as over would lie behind the day of its publication."""
        reference = self.reference(form)
        if not self.published or reference[:4] < self.published[:4]:
            return False
        value = resolve_value(form, self.published, reference)
        return value[5:7].isdigit() and value > self.published and self._is_told(reading)

    def _is_after_it(self, form: Relative) -> bool:
        """Whether a month follows in the next year: "left Lima in August 2022 and Quito in February"."""
        month, told = form.pattern[5:7], self.last[5:7]
        if not (month.isdigit() and told.isdigit()) or month >= told:
            return False
        return f"{int(self.last[:4]) + 1}-{month}" <= self.published[:7]

    def _is_of_today(self, reading: Reading) -> bool:
        """Whether news means its own day by a clock time, since the day named last is to come or far off."""
        before = self.noted
        if self.kind == "narrative" or not self.published or before is None:
            return False
        ahead = side(self.tokens, reading.first, reading.last) == "future"
        between = self.tokens.words[before.last : min(reading.first, before.last + _SENTENCE)]
        if "." not in between and not (ahead and "," in between):
            return False
        if self.last_day > self.published or ahead:
            return ahead == (self.last_day < self.published)
        return self.last_day < cal.shift(self.published, "day", -_NEWS, "day")

    def _is_told_of_a_year(self, index: int, form: Relative) -> bool:
        """'In 2001, when a tremor in June killed ten': the sentence that named a year goes on in it."""
        before, reading = self.noted, self.readings[index]
        if self._is_no_longer(reading, form):
            return True
        stated = before is not None and (_states_year(before) or before is self._of_year)
        if before is None or self.last[:4] >= self.published[:4]:
            return False
        keeps = self._keeps_year(reading, form) or self._follows_soon(before, reading, form)
        if not stated:
            keeps = keeps or self._is_before_it(before, reading)
            return keeps or self._is_same_month(before, reading, form)
        if keeps or self._looks_back(index, before, form):
            return True
        between = self.tokens.words[before.last : min(reading.first, before.last + _SENTENCE)]
        if "last" in between:
            return False  # "It was built in 1999 and last seen on 6 December."
        aside = "," in between and self._is_aside(before)  # "Peru, which left in 2019 after a coup, joined"
        within = bool(_OPENING.intersection(between[:2])) and between.count(",") < 2 and not aside
        opens = within or self._heads(before, between)
        # "They joined in March 2021, and in June": of that year; "in March, and on 2 June" is of this one.
        parted = "," in between and max(len(form.pattern), _MONTH) > min(len(self.last), _MONTH)
        listed = between[:1] == [","] and len(between) <= _LISTED and not self._is_aside(before)
        # "They joined in 2021 and left in June": of this year too.
        closed = between[:1] == [","] and self._is_aside(before)  # "A pact, signed in May 2021, and in June"
        joined = listed or not (closed or _GOES_ON.isdisjoint(between))
        joined = joined and not parted and len(self.last) >= _MONTH
        goes_on = "." not in between and (opens or joined)
        near = reading.first - before.last <= _SENTENCE
        return near and goes_on and side(self.tokens, reading.first, reading.last) != "future"

    def _keeps_year(self, reading: Reading, form: Relative) -> bool:
        """'They met in May 2013 and in July 2013. In September they split': the year of the two before."""
        earlier, before, month = self.noted_before, self.noted, form.pattern[5:_MONTH]
        if earlier is None or before is None or not month.isdigit() or self._are_parted(earlier, reading):
            return False
        between = self.tokens.codes[before.last : min(reading.first, before.last + 2 * _SENTENCE)]
        if between.count(".") != 1:
            return False
        of_one_year = self.before_last[:4] == self.last[:4] and len(self.last) >= _MONTH
        later = month > self.last[5:_MONTH]
        return of_one_year and later and _opens_sentence(self.tokens, reading) and self._is_told(reading)

    def _follows_soon(self, before: Reading, reading: Reading, form: Relative) -> bool:
        """'It burst on 3 March 2003. A report came on 10 March': a day soon after one of that year."""
        if not form.pattern[5:_MONTH].isdigit() or form.unit or not self._is_told(reading):
            return False
        between = self.tokens.codes[before.last : min(reading.first, before.last + 2 * _SENTENCE)]
        goes_on = self._of_year is not None and self._of_year in (before, self.noted_before)
        day = len(form.pattern) > _MONTH
        parted = not (goes_on and day) and self._are_parted(before, reading)
        if parted or between.count(".") != 1 or reading.first - before.last > 2 * _SENTENCE:
            return False
        if self._heads(before, ()) and "," not in between.rpartition(".")[2]:
            return (
                int(self.last[:4]) < int(self.published[:4]) - 1
            )  # "In 2003 sales fell. It lost a yard in May."
        if len(self.last) < _MONTH or not (goes_on or (day and self._grain(self.last) == "day")):
            return False
        year = int(self.last[:4]) + self._is_after_it(form)
        here, then = cal.day_of(self.last), cal.day_of(f"{year:04d}{form.pattern[4:]}")
        return here is not None and then is not None and 0 <= (then - here).days <= _SOON

    def _is_before_it(self, before: Reading, reading: Reading) -> bool:
        """'It was founded last year, after a fire on 3 March': not after what was done in that year."""
        opening = self.tokens.words[before.last : min(before.last + 2, reading.first)]
        between = self.tokens.words[before.last : min(reading.first, before.last + _SENTENCE)]
        return (
            "after" in opening and between.count(",") < 2 and "." not in between and len(between) < _SENTENCE
        )

    def _is_same_month(self, before: Reading, reading: Reading, form: Relative) -> bool:
        """'Four months later he gave way: in June a pact was signed': the month that was counted to."""
        near = reading.first - before.last <= _SENTENCE
        same = near and form.pattern[4:_MONTH] == self.last[4:_MONTH]
        return same and "." not in self.tokens.words[before.last : reading.first]

    def _looks_back(self, index: int, before: Reading, form: Relative) -> bool:
        """'It joined in 2016. In May it left. In 2019 ...': the years that a report goes through."""
        tokens, reading = self.tokens, self.readings[index]
        opens = _opens_sentence(tokens, reading)
        goes_on = len(self.last) >= _MONTH and "." in tokens.codes[before.last : reading.first]
        dated = form.pattern[5:7].isdigit() and (opens or goes_on)
        if not dated or reading.first - before.last > 2 * _SENTENCE or not self._is_told(reading):
            return False
        after = "" if self._are_parted(before, reading) else self._year_behind(index)
        near = opens or (after.isdigit() and int(after) <= int(self.last[:4]) + 1)
        return near and bool(after) and self.last[:4] <= after < self._year_of_news(form)

    def _year_of_news(self, form: Relative) -> str:
        """The year of such a month or day as news means it: the last one."""
        year = int(self.published[:4])
        return f"{year - (form.pattern[4:] > self.published[4:]):04d}"

    def _year_behind(self, index: int) -> str:
        """The year with which the paragraph goes on in a later sentence; of what had been it is none."""
        tokens, this = self.tokens, self.readings[index]
        for other in self.readings[index + 1 : index + 1 + _LISTED]:
            between = tokens.words[this.last : other.first]
            if len(between) > 2 * _SENTENCE or self._are_parted(this, other):
                return ""
            if year := self._year_named(other):
                sentence = between[len(between) - between[::-1].index(".") :] if "." in between else ["had"]
                is_told = "had" not in sentence and self._is_told(other)
                return year if is_told else ""
        return ""

    def _year_named(self, reading: Reading) -> str:
        """The year of a date that names it, or that is counted in years from the one told last."""
        form, value = reading.relative, reading.value
        if form is None:
            return value[:4] if value[:4].isdigit() and not tells_which(self.tokens, reading) else ""
        counted = form.anchor == "mention" and form.unit == "year" and form.offset > 0
        return str(int(self.last[:4]) + form.offset) if counted else ""

    def _are_parted(self, first: Reading, second: Reading) -> bool:
        """Whether a paragraph ends between two times."""
        tokens = self.tokens
        return "\n\n" in tokens.text[tokens.starts[first.last - 1] : tokens.starts[second.first]]

    def _heads(self, year: Reading, between: Sequence[str]) -> bool:
        """'In 2010 sales fell in May': whether a sentence opens with a year, and only one thing is told."""
        led = self.tokens.word(year.first - 1) == "in" and self.tokens.capital(year.first - 1)
        return led and year.rule == "year" and ";" not in between

    def _is_aside(self, reading: Reading) -> bool:
        """Whether a comma stands before a time in its sentence: "Norland, founded in March 2021, left"."""
        before = self.tokens.words[max(reading.first - _SENTENCE, 0) : reading.first]
        opened = len(before) - before[::-1].index(".") if "." in before else 0
        return "," in before[opened:] and reading is not self._of_year

    def _is_of_told_unit(self, reading: Reading, form: Relative) -> bool:
        """'Hired in 2010, fired at the end of the year', 'later in the month': not in this one."""
        before, size = self.noted, _SIZES.get(form.unit, 0)
        near = before is not None and reading.first - before.last <= _SENTENCE and len(self.last) >= size > 0
        past = near and not form.offset and self.last[:size] < self.published[:size]
        later = form.mod == "AFTER" and reading.rule == "the-unit"
        parted = before is not None and "." in self.tokens.codes[before.last : reading.first]
        known = later or (form.mod == "END" and (form.unit == "year" or (form.unit == "month" and parted)))
        return past and known and not self.kind and side(self.tokens, reading.first, reading.last) == "past"

    def _is_no_longer(self, reading: Reading, form: Relative) -> bool:
        """'In October', told in October of a year before: of its own month nobody says so."""
        of_this = form.pattern[4:] == self.published[4:_MONTH] != ""
        told = self.last[:4].isdigit() and int(self.last[:4]) == int(self.published[:4] or 0) - 1
        return of_this and told and side(self.tokens, reading.first, reading.last) == "past"

    def _of_quarter(self, index: int, reading: Reading, form: Relative) -> Relative:
        near = self.reported.is_near(reading)
        if not near and (ended := self._quarter_ended(index)):
            self.reported.quarter, self.reported.at, near = ended, reading.first, True
        return self.reported.form(self.tokens.words[reading.first : reading.last], form, near=near)

    def _quarter_ended(self, index: int) -> str:
        """'The quarter that ended Sept. 29': the calendar quarter whose end is the nearest."""
        end = self.readings[index].last
        end += self.tokens.word(end) in ("that", "which")
        if index + 1 >= len(self.readings) or self.tokens.code(end) != "6":
            return ""
        after = self.readings[index + 1]
        value = after.value
        if after.relative is not None and after.rule in DAYS and after.first <= end + 2:
            value = resolve_value(self.form(index + 1, after), self.published, self.last)
        day = cal.day_of(value) if len(value) == 10 else None
        moved = day and cal.add_days(day, -45)
        return cal.value_at(moved, "quarter") if moved else ""


def _states_year(reading: Reading) -> bool:
    """Whether a time names its year, or takes it up: "June 2013", "June of that year"."""
    form = reading.relative
    return form is None or (form.anchor == "mention" and form.unit == "year" and form.pick == "same")


def _opens_sentence(tokens: Tokens, reading: Reading) -> bool:
    """Whether a sentence opens with a time: "In May", "On 3 May"."""
    return tokens.word(reading.first - 1) in _PLACING and tokens.capital(reading.first - 1)
