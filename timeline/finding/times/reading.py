"""Running over a text: what the grammar matches is read by the rule's reader."""

from __future__ import annotations

from timeline.finding.times import read_dates as d
from timeline.finding.times import read_lengths as n
from timeline.finding.times import read_periods as p
from timeline.finding.times.forms import Reading
from timeline.finding.times.grammar import GRAMMAR, RULES, SINGLES
from timeline.finding.times.parts import collect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeline.finding.times.parts import Parts
    from timeline.finding.times.tokens import Tokens

    Reader = Callable[[Tokens, int, int, Parts], Reading | list[Reading] | None]

READERS: dict[str, Reader] = {
    "iso": d.read_iso, "era": d.read_era, "unit-of": d.read_unit_of, "numeric": d.read_numeric, "clock": d.read_clock, "clock-date": d.read_clock,
    "part-of-date": d.read_date, "days": d.read_days, "years": d.read_years, "date": d.read_date,
    "holiday": d.read_holiday, "year": d.read_year, "spoken-year": d.read_spoken_year, "deictic": d.read_date,
    "quarter": p.read_quarter, "same-quarter": p.read_same_quarter, "year-ago": p.read_year_ago,
    "period": p.read_period, "short-quarter": p.read_short_quarter, "season": p.read_season, "decade": p.read_decade, "century": p.read_century,
    "relative": p.read_relative, "part-now": p.read_part_now, "year-end": p.read_year_end,
    "recent": n.read_recent, "sets": n.read_sets, "frequency": n.read_frequency, "shift": n.read_shift,
    "vague-shift": n.read_vague_shift, "latest": n.read_latest, "ordinal-units": n.read_ordinal_units,
    "half-unit": n.read_half_unit, "duration": n.read_duration, "bare-units": n.read_bare_units,
    "one-word": n.read_one_word, "colloquial": n.read_colloquial,
}  # fmt: skip


def scan(tokens: Tokens) -> Iterator[Reading]:
    """The readings of a text from left to right, none overlapping another."""
    codes, position = tokens.codes, 0
    while match := GRAMMAR.search(codes, position):
        first = match.start()
        readings = _readings_at(tokens, first, (match.lastindex or 1) - 1, match.end())
        position = first + 1
        for reading in readings:
            yield reading
            position = max(position, reading.last)


def _readings_at(tokens: Tokens, first: int, index: int, last: int) -> list[Reading]:
    """The readings by the first rule, from `index` on, whose reader does not refuse."""
    while True:
        found = READERS[RULES[index][0]](tokens, first, last, collect(tokens, first, last))
        if found:
            return found if isinstance(found, list) else [found]
        match = None
        while match is None:
            index += 1
            if index == len(RULES):
                return []
            match = SINGLES[index].match(tokens.codes, first)
        last = match.end()
