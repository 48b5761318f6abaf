"""When something happened: an EDTF value with the words of the source, and what can be told from it."""

from __future__ import annotations

from timeline.domain.days import civil, iso, iso_year, month_span, ordinal
from timeline.domain.edtf import INFINITE, corners
from timeline.domain.edtf_date import QUALIFIERS, precision
from timeline.domain.errors import InvalidEdtfError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, NoReturn

    from timeline.domain.edtf import Corners

    Answer = Literal["yes", "no", "possibly"]
else:
    Answer = str  # importing typing costs more than all of this module

__all__ = ["Answer", "When", "from_days"]


class When:
    """A time as exact as the source gives it: immutable, hashable, compared by its two strings.

    It begins on a day from ``earliest_start`` to ``latest_start`` and ends on a day from ``earliest_end``
    to ``latest_end``; these four corners are ordinals as `timeline.domain.days` counts them, and ``None``
    where they are unbounded. Every question about it has three answers: ``yes``, ``no``, ``possibly``.

    Args:
        edtf: EDTF (ISO 8601-2:2019), kept byte for byte.
        text: the words as written in the source.

    Raises:
        InvalidEdtfError: for what is no EDTF, or no date of the calendar.
    """

    __slots__ = ("_ee", "_es", "_le", "_ls", "edtf", "text")
    __match_args__ = ("edtf", "text")

    edtf: str
    text: str
    # Infinite where the public corners are None.
    _es: float
    _ls: float
    _ee: float
    _le: float

    def __init__(self, edtf: str, text: str = "") -> None:
        try:
            bounds = corners(edtf)
        except ValueError as why:
            raise InvalidEdtfError(edtf, str(why)) from None
        self._put(edtf, text, bounds)

    def _put(self, edtf: str, text: str, bounds: Corners) -> None:
        put = object.__setattr__
        put(self, "edtf", edtf)
        put(self, "text", text)
        put(self, "_es", bounds[0])
        put(self, "_ls", bounds[1])
        put(self, "_ee", bounds[2])
        put(self, "_le", bounds[3])

    @property
    def earliest_start(self) -> int | None:
        """The first day on which it can begin; None where nothing bounds it."""
        return _finite(self._es)

    @property
    def latest_start(self) -> int | None:
        """The last day on which it can begin; None where it always was, or where nothing bounds it."""
        return _finite(self._ls)

    @property
    def earliest_end(self) -> int | None:
        """The first day on which it can end; None where it goes on, or where nothing bounds it."""
        return _finite(self._ee)

    @property
    def latest_end(self) -> int | None:
        """The last day on which it can end; None where it goes on, or where nothing bounds it."""
        return _finite(self._le)

    @property
    def earliest(self) -> str | None:
        """The earliest start as ISO 8601."""
        return None if self._es == -INFINITE else iso(int(self._es))

    @property
    def latest(self) -> str | None:
        """The latest end as ISO 8601."""
        return None if self._le == INFINITE else iso(int(self._le))

    @property
    def is_interval(self) -> bool:
        """Whether it is written with a start and an end, and so lasts throughout."""
        return "/" in self.edtf

    @property
    def is_set(self) -> bool:
        """Whether it is one of several dates, or all of them."""
        return self.edtf[0] in "[{"

    @property
    def is_open(self) -> bool:
        """Whether its end is open or unknown."""
        return self._le == INFINITE

    @property
    def qualifiers(self) -> str:
        """Which of ``~`` (approximate), ``?`` (uncertain), ``%`` (both) stand anywhere in it."""
        return "".join(mark for mark in QUALIFIERS if mark in self.edtf)

    @property
    def precision(self) -> str:
        """What it names.

        One of ``day``, ``month``, ``season``, ``quarter``, ``third``, ``half``, ``year``, ``decade``,
        ``century``, ``millennium``, ``interval``, ``set``.
        """
        return "interval" if self.is_interval else "set" if self.is_set else precision(self.edtf)

    @property
    def sort_key(self) -> tuple[float, float, float, float, str]:
        """A total order: the four corners, unbounded starts first and unbounded ends last, then the EDTF."""
        return self._es, self._ls, self._ee, self._le, self.edtf

    def with_text(self, text: str) -> When:
        """The same time in other words."""
        other = object.__new__(When)
        other._put(self.edtf, text, (self._es, self._ls, self._ee, self._le))
        return other

    def has_begun(self, day: int) -> Answer:
        """Whether it began on this day or before."""
        return "yes" if self._ls <= day else "no" if self._es > day else "possibly"

    def has_ended(self, day: int) -> Answer:
        """Whether it ended before this day."""
        return "yes" if self._le < day else "no" if self._ee >= day else "possibly"

    def holds_on(self, day: int) -> Answer:
        """Whether it has begun by this day and goes on until this day at least."""
        if self._es > day or self._le < day:
            return "no"
        return "yes" if self._ls <= day <= self._ee and not self._has_gaps else "possibly"

    def before(self, other: When) -> Answer:
        """Whether it ends before the other begins."""
        return "yes" if self._le < other._es else "no" if self._ee >= other._ls else "possibly"

    def after(self, other: When) -> Answer:
        """Whether it begins after the other ends."""
        return other.before(self)

    def overlaps(self, other: When) -> Answer:
        """Whether the two have a day in common."""
        if self._le < other._es or other._le < self._es:
            return "no"
        if self._has_gaps or other._has_gaps:
            return "yes" if "yes" in (self.contains(other), other.contains(self)) else "possibly"
        return "yes" if self._ls <= other._ee and other._ls <= self._ee else "possibly"

    def contains(self, other: When) -> Answer:
        """Whether it lasts from the other's start or before to the other's end or after.

        A plain period says some time within, so ``2024`` only possibly lasts for a day of that year;
        whether a happening lies in a period of the calendar is the question of `falls_in`.
        """
        if self._es > other._ls or self._le < other._ee:
            return "no"
        lasts = self._ls <= other._es and other._le <= self._ee
        return "yes" if lasts and not self._has_gaps else "possibly"

    def falls_in(self, period: When) -> Answer:
        """Whether it lies between the first and the last day of a period, such as a year or a quarter."""
        if self._le < period._es or self._es > period._le:
            return "no"
        return "yes" if period._es <= self._es and self._le <= period._le else "possibly"

    def same_as(self, other: When) -> Answer:
        """Whether the two begin on the same day and end on the same day."""
        if self._ls < other._es or other._ls < self._es or self._le < other._ee or other._le < self._ee:
            return "no"
        is_exact = (
            self._es == self._ls == other._es == other._ls and self._ee == self._le == other._ee == other._le
        )
        return "yes" if is_exact and not (self._has_gaps or other._has_gaps) else "possibly"

    @property
    def _has_gaps(self) -> bool:
        """Several dates, all meant, do not say that it goes on between them."""
        return self.edtf[0] == "{"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, When):
            return NotImplemented
        return self.edtf == other.edtf and self.text == other.text

    def __hash__(self) -> int:
        return hash((self.edtf, self.text))

    def __repr__(self) -> str:
        return f"When({self.edtf!r}, {self.text!r})" if self.text else f"When({self.edtf!r})"

    def __str__(self) -> str:
        return self.edtf

    def __reduce__(self) -> tuple[type[When], tuple[str, str]]:
        return When, (self.edtf, self.text)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a When does not change; make another one to give it another {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a When does not change; it keeps its {name}")


def from_days(first: int, last: int, text: str = "") -> When:
    """The shortest EDTF for these days, both included: a year, a month, a day, else ``a/b``.

    Raises:
        InvalidEdtfError: if the last day is before the first.
    """
    year, month, _ = civil(first)
    if first == last:
        return When(iso(first), text)
    if first == ordinal(year, 1, 1) and last == ordinal(year, 12, 31):
        return When(iso_year(year), text)
    if (first, last) == month_span(year, month):
        return When(f"{iso_year(year)}-{month:02}", text)
    return When(f"{iso(first)}/{iso(last)}", text)


def _finite(corner: float) -> int | None:
    return None if corner in (INFINITE, -INFINITE) else int(corner)
