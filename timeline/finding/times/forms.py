"""What a time expression says before it is resolved, and what is handed out once it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.domain.when import When

__all__ = ["MESSAGE", "Period", "Reading", "Relative", "TimeMention"]

# A text this short is a message: it tells of the day on which it is sent, and its capitals mean nothing.
MESSAGE = 160


@dataclass(slots=True, unsafe_hash=True)
class Relative:
    """The unresolved form: what has to be known to place the expression on a calendar again.

    Attributes:
        anchor: `published`; `mention` for the time mentioned last; `event` for one that nobody names; or
            empty where the year stands beside.
        unit: the unit that is counted from the anchor (`day`, `month`, `quarter`, ...), or empty.
        offset: how many units from the anchor: -1 is the last one, 0 this one, 1 the next.
        pick: which of the recurring times is meant where only a part is known: `nearest`, `recent` (the
            latest, the anchor's own day included), `last` (strictly before), `next` (strictly after),
            `upcoming` (the anchor's own or the next), `onward` (the one that a story comes to),
            `forward` (the same where a later date follows), `late` (the one that comes behind the end of
            the anchor's year), `behind` (the nearest, but rather in the past),
            `ahead` (rather in the future), `year-ago` (the one before the latest), `this` (of the anchor's
            year), `same` (within the unit that was counted to, or within the year that the offset then is),
            `weekday-6` (the nearest that is a Saturday); `yesterday` and `tomorrow` (the day beside the
            anchor, before the units are counted); `over` (the weekend that is over or has come); or
            `stretch` and, to the day, `within` (the units between here and the anchor, as a duration).
        pattern: the part that is known: `XXXX-05-13`, `XXXX-SU`, `XXXX-WXX-3`, or the name of a holiday;
            `XXXX-11/XXXX-03` for the beginning of a range, which its end places; where units are only
            counted, the unit that the value is told in.
        tail: the part of the day or the clock time behind the date: `TNI`, `T10:30`.
        mod: TIMEX3's modifier: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`.
    """

    anchor: str
    unit: str = ""
    offset: int = 0
    pick: str = ""
    pattern: str = ""
    tail: str = ""
    mod: str = ""


BESIDE = {"yesterday": -1, "tomorrow": 1}
"""Days off the anchor from which the units are counted, by the pick: "five years ago yesterday"."""
STRETCHES = frozenset(("stretch", "within"))
"""Picks of a length of time that lies beside its anchor."""
NOWHERE = Relative("", "year", 0, "same")
"""A form that needs no anchor, since its offset is a year of the calendar."""


@dataclass(slots=True, unsafe_hash=True)
class TimeMention:
    """A time expression in a text.

    Attributes:
        start: offset of the first character.
        end: offset behind the last character.
        timex_type: `DATE`, `TIME`, `DURATION` or `SET`.
        timex_value: the value in TIMEX3's notation, with `X` where it is not known.
        when: its place on the calendar, or `None`.
        rule: the name of the rule that found it.
        anchor: what it was resolved against: empty, `published`, `mention` or `event`.
        relative: the unresolved form, or `None` where the words say it all.
        reference: the value of the earlier mention that it was resolved against, or empty.
        problem: why `when` is missing though the words mean a calendar time, or empty.
        mod: TIMEX3's modifier, or empty.
    """

    start: int
    end: int
    timex_type: str
    timex_value: str
    when: When | None = None
    rule: str = ""
    anchor: str = ""
    relative: Relative | None = None
    reference: str = ""
    problem: str = ""
    mod: str = ""


@dataclass(slots=True)
class Reading:
    """Words `first` up to (not including) `last`, read: their value, or the form that is to be resolved.

    Attributes:
        only: the kind of text in which the words are a time: `narrative`, `colloquial`, or empty for any.
        whole: `quarter` where a year stands for the quarter of it that is spoken of; `era` where it is one
            of the era that is spoken of.
        instead: what the words are in another kind of text, or where no such era is spoken of.
    """

    first: int
    last: int
    rule: str
    timex_type: str = "DATE"
    value: str = ""
    relative: Relative | None = None
    mod: str = ""
    only: str = ""
    whole: str = ""
    instead: Reading | None = None


class Period(NamedTuple):
    """A stretch of time that the words around some mentions state.

    Attributes:
        start: offset of the first character, the preposition included.
        end: offset behind the last mention.
        when: the period; open or unknown at an end that the text leaves so.
        mentions: the mentions it is made of, in the order of the text.
        rule: `since`, `until`, `from-to`, `between`, `by`, `before`, `after`, `lasting` (a length beside a
            beginning or an end), `shifted` (a length before or after a day), `counted` (a length before or
            after what a clause tells), `retold` (a length behind a clause that was told before),
            `adjoining` (times that follow each other), or `for`.
    """

    start: int
    end: int
    when: When
    mentions: tuple[TimeMention, ...]
    rule: str
