"""Running over a text: what the grammar matches is read by the rule's reader."""

from __future__ import annotations

from dataclasses import replace

from timeline.finding.times import read_beside as b
from timeline.finding.times import read_clocks as c
from timeline.finding.times import read_compounds as k
from timeline.finding.times import read_dates as d
from timeline.finding.times import read_days as a
from timeline.finding.times import read_distances as g
from timeline.finding.times import read_edges as e
from timeline.finding.times import read_holidays as h
from timeline.finding.times import read_lengths as n
from timeline.finding.times import read_periods as p
from timeline.finding.times import read_quarters as q
from timeline.finding.times import read_references as r
from timeline.finding.times import read_sets as s
from timeline.finding.times import read_shares as sh
from timeline.finding.times import read_years as y
from timeline.finding.times.grammar import GRAMMAR
from timeline.finding.times.parts import collect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeline.finding.times.forms import Reading
    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

    Reader = Callable[[Tokens, int, int, Parts], Reading | list[Reading] | None]

READERS: dict[str, Reader] = {
    "iso": d.read_iso, "dashed": d.read_dashed, "may-day": h.read_may_day, "clocks": c.read_clocks,
    "edges": e.read_edges, "part-beside": b.read_part_beside, "day-beside": b.read_day_beside,
    "beside-day": b.read_beside_day, "part-of-next": c.read_part_of_next,
    "attacks": d.read_attacks, "weekday-the": d.read_weekday_the,
    "same-unit": b.read_same_unit, "day-alone": a.read_day_alone, "days-alone": a.read_days_alone,
    "day-of-that": a.read_day_of_that,
    "edge-day": e.read_edge_day, "edge-days": e.read_edge_days, "edge-set": s.read_edge_set,
    "edge-weekday": e.read_edge_weekday,
    "hours-of": c.read_hours_of, "hours-of-part": c.read_hours_of_part, "clock-part": c.read_clock_part,
    "clock-on": c.read_clock_on, "week-number": d.read_week_number,
    "past-hour": c.read_past_hour, "minutes-past": c.read_minutes_past,
    "half-hour": c.read_half_hour, "other-day": r.read_other_day,
    "in-time": g.read_in_time,
    "part-alone": c.read_part_alone, "shift-from": g.read_shift_from, "anniversary": g.read_anniversary,
    "fiscal-short": q.read_fiscal, "fiscal-quarter": q.read_fiscal, "decades": p.read_decades,
    "glued-quarter": q.read_glued_quarter,
    "months-quarter": q.read_months_quarter, "month-quarter": q.read_month_quarter, "months": a.read_months,
    "before-last": b.read_before_last, "weekday-beside": b.read_weekday_beside,
    "weekday-week": b.read_weekday_week,
    "weekdays-ago": g.read_weekdays_ago, "compound": k.read_compound,
    "quarter-century": sh.read_quarter_century, "era": y.read_era, "unit-of": d.read_unit_of,
    "numeric": d.read_numeric, "clock": c.read_clock, "clock-date": c.read_clock,
    "four-digit-clock": c.read_four_digits, "part-of-date": d.read_date, "days": a.read_days,
    "years": y.read_years, "date": d.read_date, "holiday": h.read_holiday, "year": y.read_year,
    "spoken-year": y.read_spoken_year, "early-year": y.read_early_year, "early-date": y.read_early_date,
    "early-years": y.read_early_years,
    "night-of": a.read_night_of,
    "deictic": d.read_date, "quarter": q.read_quarter,
    "same-quarter": q.read_same_quarter, "year-ago": q.read_year_ago, "period": q.read_period,
    "quarter-ago": q.read_quarter_ago,
    "short-quarter": q.read_short_quarter, "season": p.read_season, "decade": p.read_decade,
    "century": p.read_century, "centuries": p.read_centuries,
    "relative": p.read_relative, "part-now": p.read_part_now,
    "year-end": p.read_year_end, "recent": n.read_recent, "sets": s.read_sets, "each": s.read_each,
    "frequency": s.read_frequency, "shift": g.read_shift, "vague-shift": g.read_vague_shift,
    "latest": n.read_latest, "ordinal-units": n.read_ordinal_units, "half-unit": sh.read_half_unit,
    "after-that": g.read_after_that, "half-shift": g.read_half_shift, "round": n.read_round,
    "part-told": c.read_part_told,
    "lasting": n.read_lasting, "three-quarters": sh.read_three_quarters,
    "part-of-day": c.read_part_of_day, "duration": n.read_duration,
    "bare-units": n.read_bare_units, "one-word": r.read_one_word, "colloquial": r.read_bare,
}  # fmt: skip

_THAT_THIS = ["that", "this"]
"""Words of which the first opens a clause: "said that this year it will pay"."""


def scan(tokens: Tokens) -> Iterator[Reading]:
    """The readings of a text from left to right, none overlapping another."""
    codes, first = tokens.codes, GRAMMAR.start(tokens.codes, 0)
    while first >= 0:
        position = first + 1
        apart = tokens.glued(first) or tokens.words[first : first + 2] == _THAT_THIS
        for reading in () if apart else _readings_at(tokens, first):
            yield _without_mark(tokens, reading)
            position = max(position, reading.last)
        first = GRAMMAR.start(codes, position)


def _without_mark(tokens: Tokens, reading: Reading) -> Reading:
    """A reading without the mark behind an abbreviation that is not its own: "Coming on tues?"."""
    stop = reading.last - 1
    if tokens.codes[stop] != "." or stop == reading.first:
        return reading
    ends = stop + 1 == len(tokens.words) or not tokens.capital(stop - 1)
    return replace(reading, last=stop) if ends or tokens.words[stop] != "." else reading


def _readings_at(tokens: Tokens, first: int) -> list[Reading]:
    """The readings by the first rule whose reader does not refuse."""
    for rule, last in GRAMMAR.matches(tokens.codes, first):
        if "\n\n" in tokens.text[tokens.starts[first] : tokens.end(last - 1)]:
            continue  # "... at 1 a.m." and, in the paragraph below, "Wednesday was ..."
        found = READERS[rule](tokens, first, last, collect(tokens, first, last))
        if found:
            return found if isinstance(found, list) else [found]
    return []
