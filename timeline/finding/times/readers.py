"""What each rule of the grammar says: the words of a span become a value or an unresolved form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.times import words as w
from timeline.finding.times.calendar import days_in
from timeline.finding.times.forms import Reading, Relative
from timeline.finding.times.holidays import is_holiday
from timeline.finding.times.parts import Parts, amount, clock_value, collect

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.finding.times.tokens import Tokens

_LETTER = {
    "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "E", "century": "C", "quarter": "Q",
    "weekend": "WE", "hour": "TH", "minute": "TM", "second": "TS", "millennium": "L", "fortnight": "W",
}  # fmt: skip
_FUTURE = frozenset("will ll shall scheduled expected due until by plans planned".split())  # noqa: SIM905
_DIRECTION = {
    "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "latest": 0, "next": 1, "coming": 1,
    "following": 1, "upcoming": 1, "ensuing": 1, "subsequent": 1, "this": 0, "that": 0, "these": 0, "those": 0,
    "same": 0, "current": 0,
}  # fmt: skip
_ON_MENTION = frozenset("previous prior preceding following ensuing subsequent that same those".split())  # noqa: SIM905


def read(tokens: Tokens, rule: str, first: int, last: int) -> Reading | None:
    """The reading of a span by a rule, or `None` where the words mean something else."""
    parts = collect(tokens, first, last)
    return READERS[rule](tokens, first, last, parts)


def future_cue(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the clause speaks of the future."""
    for i in range(first - 1, max(first - 13, -1), -1):
        if tokens.codes[i] == ".":
            break
        if tokens.words[i] in _FUTURE:
            return True
    return any(tokens.words[i] == "will" for i in range(last, min(last + 4, len(tokens.words))))


def pad(n: int) -> str:
    return f"{n:02d}"


def _tail(parts: Parts) -> str | None:
    if parts.clock:
        return clock_value(parts.clock) or None
    return "T" + parts.part if parts.part else ""


def _date(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    tail = _tail(p)
    if tail is None:
        return None
    kind = "TIME" if tail else "DATE"
    day = int(p.numbers[-1]) if p.numbers and p.numbers[-1].isdigit() else p.ordinal
    if p.month:
        return _month(tokens, first, last, p, day, tail, kind)
    if p.weekday:
        return _weekday(tokens, first, last, p, tail, kind)
    if p.deictic:
        return _deictic(tokens, first, last, p)
    return None


def _month(tokens: Tokens, first: int, last: int, p: Parts, day: int, tail: str, kind: str) -> Reading | None:
    if day > days_in(p.year or 2000, p.month) or day < 0:
        return None
    if tokens.word(last) in ("percent", "%") and p.numbers:
        return None
    known = pad(p.month) + (f"-{pad(day)}" if day else "")
    if p.year:
        return Reading(first, last, "date", kind, f"{p.year:04d}-{known}{tail}", mod=p.mod)
    pattern = f"XXXX-{known}"
    if p.unit:  # "June last year", "August of that year"
        offset = _DIRECTION[p.directions[-1]] if p.directions else 0
        relative = Relative(_anchor(p), "year", offset, "same", pattern, tail, p.mod)
    else:
        relative = Relative(
            _anchor(p), pick=_direction_pick(p) or "nearest", pattern=pattern, tail=tail, mod=p.mod
        )
    return Reading(first, last, "date", kind, relative=relative, mod=p.mod)


def _anchor(p: Parts) -> str:
    return "mention" if any(d in _ON_MENTION for d in p.directions) else "published"


def _direction_pick(p: Parts) -> str:
    if not p.directions:
        return ""
    return {-1: "last", 0: "this", 1: "next"}[_DIRECTION[p.directions[-1]]]


def _weekday(tokens: Tokens, first: int, last: int, p: Parts, tail: str, kind: str) -> Reading | None:
    pattern = f"XXXX-WXX-{p.weekday}"
    if p.unit in ("week", "weekend"):
        offset = _DIRECTION[p.directions[-1]] if p.directions else 0
        relative = Relative(_anchor(p), "week", offset, "same", pattern, tail, p.mod)
    else:
        pick = _direction_pick(p)
        if not pick:
            pick = "next" if future_cue(tokens, first, last) else "recent"
        elif pick == "this":
            pick = "upcoming" if "coming" in p.directions or future_cue(tokens, first, last) else "recent"
        relative = Relative(_anchor(p), pick=pick, pattern=pattern, tail=tail, mod=p.mod)
    return Reading(first, last, "weekday", kind, relative=relative, mod=p.mod)


def _deictic(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    tail = _tail(p) or ""
    if not tail and p.deictic in ("tonight", "2nite", "tonite", "2night"):
        tail = "TNI"
    offset = w.DEICTIC[p.deictic]
    kind = "TIME" if tail else "DATE"
    return Reading(
        first, last, "deictic", kind, relative=Relative("published", "day", offset, tail=tail, mod=p.mod)
    )


def _clock(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    if p.month or p.weekday or p.deictic:
        day = [n for n in p.numbers if n != p.clock]
        p.numbers = day
        return _date(tokens, first, last, p)
    tail = clock_value(p.clock)
    if not tail:
        return None
    if p.part and ":" not in p.clock:
        tail = clock_value(p.clock + ("am" if p.part == "MO" else "pm"))
    return Reading(first, last, "clock", "TIME", relative=Relative("mention", "day", 0, tail=tail))


def _iso(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    word = tokens.words[first]
    year, month, day = int(word[:4]), int(word[5:7]), int(word[8:10])
    if not 1 <= month <= 12 or not 1 <= day <= days_in(year, month):
        return None
    return Reading(first, last, "iso", "TIME" if "t" in word else "DATE", word.upper())


def _numeric(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    word = tokens.words[first]
    a, b, c = (int(x) for x in word.replace(".", "/").split("/"))
    year = c if c > 99 else 1900 + c if c > 40 else 2000 + c
    month, day = (b, a) if a > 12 or "." in word else (a, b)
    if not 1 <= month <= 12 or not 1 <= day <= days_in(year, month) or year < 1000:
        return None
    return Reading(first, last, "numeric", "DATE", f"{year:04d}-{pad(month)}-{pad(day)}")


def _holiday(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    for end in range(last, first, -1):
        name = tokens.text[tokens.starts[first] : tokens.end(end - 1)].lower().replace("’", "'")
        name = " ".join(name.split())
        if is_holiday(name):
            year = tokens.word(end)
            if tokens.code(end) == "Y":
                from timeline.finding.times.resolving import fill

                return Reading(first, end + 1, "holiday", "DATE", fill(name, int(year)))
            return Reading(
                first, end, "holiday", "DATE", relative=Relative("published", pick="nearest", pattern=name)
            )
    return None


def _quarter(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    if p.half:
        code = {1: "H1", 2: "H2", -1: "H2"}.get(p.ordinal, "")
    else:
        code = {1: "Q1", 2: "Q2", 3: "Q3", 4: "Q4", -1: "Q4"}.get(p.ordinal, "")
    if not code:
        return None
    if p.year:
        return Reading(first, last, "quarter", "DATE", f"{p.year:04d}-{code}", mod=p.mod)
    if p.directions and p.unit == "year":
        rel = Relative(_anchor(p), "year", _DIRECTION[p.directions[-1]], "same", f"XXXX-{code}", mod=p.mod)
    else:
        rel = Relative("published", pick="recent", pattern=f"XXXX-{code}", mod=p.mod)
    return Reading(first, last, "quarter", "DATE", relative=rel, mod=p.mod)


def _quarter_ago(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    return Reading(
        first, last, "quarter-ago", "DATE", relative=Relative("mention", "year", -1, pattern="quarter")
    )


def _season(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    if p.year:
        return Reading(first, last, "season", "DATE", f"{p.year:04d}-{p.season}", mod=p.mod)
    if p.unit == "year" and p.directions:
        rel = Relative(
            _anchor(p), "year", _DIRECTION[p.directions[-1]], "same", f"XXXX-{p.season}", mod=p.mod
        )
    else:
        pick = _direction_pick(p) or "nearest"
        rel = Relative(_anchor(p), pick=pick, pattern=f"XXXX-{p.season}", mod=p.mod)
    return Reading(first, last, "season", "DATE", relative=rel, mod=p.mod)


def _decade(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    word = next((x for x in p.words if x.endswith("0s")), "")
    if word:
        digits = word[:-2]
        if len(digits) == 1:
            marked = "'" in tokens.codes[first:last] or p.mod or tokens.codes[first] == "t"
            digits = ("19" if digits not in "01" else "20") + digits if marked else ""
        return Reading(first, last, "decade", "DATE", digits, mod=p.mod) if digits else None
    name = next(x for x in p.words if x in w.DECADE_OF)
    return Reading(first, last, "decade", "DATE", f"19{w.DECADE_OF[name]}", mod=p.mod)


def _century(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    if p.unit != "century":
        return None
    n = p.ordinal + (int(p.numbers[0]) if p.numbers and p.numbers[0].isdigit() else 0)
    return Reading(first, last, "century", "DATE", pad(n - 1), mod=p.mod) if 0 < n < 100 else None


def _relative(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    direction = p.directions[-1]
    offset = _DIRECTION[direction]
    if len(p.directions) > 1 and p.directions[0] == "this":
        offset = 0 if direction == "coming" else _DIRECTION[direction]
    if p.half or p.unit in ("hour", "minute", "second"):
        return None
    rel = Relative(_anchor(p), p.unit, offset, mod=p.mod)
    if p.plural:
        return None
    return Reading(first, last, "relative", "DATE", relative=rel, mod=p.mod)


def _part_now(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    offset = _DIRECTION[p.directions[-1]]
    rel = Relative(_anchor(p), "day", offset, tail="T" + p.part)
    return Reading(first, last, "part", "TIME", relative=rel)


def _sub_early(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    if not p.directions:
        p.directions = ["this"]
    return _relative(tokens, first, last, p)


def _count_text(p: Parts) -> str:
    if p.numbers and not p.few:
        return p.numbers[-1].replace(",", "")
    if p.few:
        return "2" if "couple" in p.words else "X"
    return "1"


def duration_value(unit: str, count: str) -> str:
    letter = _LETTER[unit]
    if unit == "fortnight" and count.isdigit():
        count = str(int(count) * 2)
    return f"P{'T' if letter[0] == 'T' else ''}{count}{letter[-1] if letter[0] == 'T' else letter}"


def _duration(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    if tokens.code(last) == "8" or (tokens.code(last) == "-" and tokens.code(last + 1) == "8"):
        return None
    if tokens.code(first - 1) == "$" or not p.unit:
        return None
    return Reading(first, last, "duration", "DURATION", duration_value(p.unit, _count_text(p)), mod=p.mod)


def _latest(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    return Reading(first, last, "latest", "DURATION", duration_value(p.unit, _count_text(p)))


def _ordinal_units(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    return Reading(first, last, "ordinal-units", "DURATION", duration_value(p.unit, _count_text(p)))


def _bare_units(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    return Reading(first, last, "bare-units", "DURATION", duration_value(p.unit, "X"))


def _shift(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    ago = p.ago
    if ago in ("ago", "back", "earlier", "previously", "before"):
        sign = -1
    elif ago in ("later", "after", "hence", "afterwards", "afterward", "thereafter", "on"):
        sign = 1
    else:
        return None
    if ago in ("before", "after", "back", "on"):
        return _duration(tokens, first, last - 1, p)
    count = _count_text(p)
    anchor = "published" if ago in ("ago", "hence") else "mention"
    if not count.isdigit():
        value = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Reading(first, last, "shift", "DATE", value)
    if p.unit in ("hour", "minute", "second"):
        return _duration(tokens, first, last, p)
    rel = Relative(anchor, p.unit, sign * int(count), mod=p.mod if p.mod in ("START", "END") else "")
    return Reading(first, last, "shift", "DATE", relative=rel)


def _sets(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    if p.weekday:
        value = f"XXXX-WXX-{p.weekday}" + ("T" + p.part if p.part else "")
    elif p.month:
        value = f"XXXX-{pad(p.month)}"
    elif p.season:
        value = f"XXXX-{p.season}"
    elif p.part:
        value = "XXXX-XX-XXT" + p.part
    elif p.unit:
        value = duration_value(p.unit, p.numbers[-1] if p.numbers else "1")
    else:
        return None
    return Reading(first, last, "set", "SET", value)


def _weekdays(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    return _sets(tokens, first, last, p)


def _frequency(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    return Reading(first, last, "frequency", "SET", w.FREQUENCIES[tokens.words[first]])


def _reference(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    return Reading(first, last, "reference", "DATE", w.REFERENCES[tokens.words[first]])


def _year(tokens: Tokens, first: int, last: int, p: Parts) -> Reading | None:
    if tokens.code(first - 1) in ("$", "/", "#") or tokens.code(last) in ("%",):
        return None
    if not 1900 <= p.year <= 2035:
        if tokens.word(first - 1) not in (
            "in",
            "since",
            "until",
            "from",
            "by",
            "of",
            "to",
            "before",
            "after",
            "between",
            "and",
            "-",
            "–",
            "late",
            "early",
            "mid",
            "during",
            "(",
        ):
            return None
        if tokens.code(last) in ("V", "v", "U"):
            return None
    return Reading(first, last, "year", "DATE", f"{p.year:04d}", mod=p.mod)


READERS: dict[str, Callable[[Tokens, int, int, Parts], Reading | None]] = {
    "iso": _iso, "numeric": _numeric, "clock": _clock, "date-clock": _clock, "part-of-date": _date, "date": _date,
    "weekdays": _weekdays, "holiday": _holiday, "quarter": _quarter, "quarter-ago": _quarter_ago,
    "season": _season, "decade": _decade, "century": _century, "sub-early": _sub_early, "sets": _sets,
    "frequency": _frequency, "shift": _shift, "latest": _latest, "ordinal-units": _ordinal_units,
    "part-now": _part_now, "relative": _relative, "duration": _duration, "bare-units": _bare_units,
    "deictic": _deictic, "reference": _reference, "year": _year,
}  # fmt: skip
