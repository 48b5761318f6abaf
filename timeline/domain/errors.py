"""Refusals: each takes the facts and composes one sentence saying what, where and what to do."""

from __future__ import annotations

__all__ = [
    "AlreadyRecordedError",
    "AmbiguousIdError",
    "ConflictError",
    "InputError",
    "InvalidCutError",
    "InvalidEdtfError",
    "InvalidValueError",
    "NotRetractedError",
    "NothingChangedError",
    "OutputError",
    "RequestError",
    "RetractedError",
    "StoreError",
    "TimelineError",
    "UnknownIdError",
    "UnknownNameError",
]


class TimelineError(Exception):
    """Everything that timeline refuses; ``str()`` is one sentence for a person."""


class InputError(TimelineError):
    """A document cannot be read; the rest of the batch goes on.

    Args:
        where: the file, with a line where one is known.
        problem: what is wrong with it.
        remedy: what to do about it.
    """

    def __init__(self, where: str, problem: str, remedy: str = "") -> None:
        self.where, self.problem, self.remedy = where, problem, remedy
        super().__init__(f"{where}: {problem}" + (f"; {remedy}" if remedy else "") + ".")


class StoreError(TimelineError):
    """The store cannot be opened, read or written.

    Args:
        where: the file of the store.
        problem: what is wrong with it.
        remedy: what to do about it.
    """

    def __init__(self, where: str, problem: str, remedy: str = "") -> None:
        self.where, self.problem, self.remedy = where, problem, remedy
        super().__init__(f"{where}: {problem}" + (f"; {remedy}" if remedy else "") + ".")


class ConflictError(StoreError):
    """Somebody else recorded in the meantime; nothing of this batch was."""

    def __init__(self, where: str) -> None:
        super().__init__(
            where,
            "something else was recorded in the meantime, so nothing of this was",
            "run the command again",
        )


class OutputError(TimelineError):
    """A file of an export cannot be written.

    Args:
        where: the file.
        problem: what the system says.
    """

    def __init__(self, where: str, problem: str) -> None:
        self.where, self.problem = where, problem
        super().__init__(f"{where}: it cannot be written ({problem}); the record is not affected.")


class RequestError(TimelineError):
    """What was asked for cannot be done as it was asked."""


class InvalidValueError(RequestError):
    """A value is not of its kind: a date that no calendar has, an unknown format."""

    def __init__(self, what: str, value: str, expected: str) -> None:
        self.what, self.value, self.expected = what, value, expected
        shown = value if len(value) <= 60 else value[:57] + "..."
        super().__init__(f"{what} {shown!r} is not {expected}.")


class InvalidEdtfError(InvalidValueError, ValueError):
    """A string is not EDTF (ISO 8601-2:2019) of a level that is read here."""

    def __init__(
        self, value: str, why: str = "a date in EDTF, such as 2024-06-19, 2024-22 or 2023/.."
    ) -> None:
        super().__init__("the date", value, why)


class InvalidCutError(RequestError):
    """The cuts of a view contradict each other."""


class UnknownNameError(RequestError):
    """A name is not in a closed list (a kind, a party, a format)."""

    def __init__(self, what: str, name: str, known: tuple[str, ...] = ()) -> None:
        self.what, self.name, self.known = what, name, known
        hint = f"; known: {', '.join(known)}" if known else ""
        super().__init__(f"there is no {what} {name!r}{hint}.")


class UnknownIdError(RequestError):
    """No happening or source has this id."""

    def __init__(self, what: str, given: str) -> None:
        self.given = given
        listing = "sources" if what == "source" else "list"
        super().__init__(f"there is no {what} {given!r} in this cut; `timeline {listing}` shows the ids.")


class AmbiguousIdError(RequestError):
    """The beginning of an id fits more than one."""

    def __init__(self, what: str, given: str, fits: tuple[str, ...]) -> None:
        self.given, self.fits = given, fits
        super().__init__(f"{given!r} stands for {len(fits)} {what}s; give one of: {', '.join(fits[:5])}.")


class AlreadyRecordedError(RequestError):
    """The same thing is in the record already."""

    def __init__(self, what: str, ident: str) -> None:
        super().__init__(f"this {what} is recorded already, as {ident}.")


class NothingChangedError(RequestError):
    """An amendment that amends nothing."""

    def __init__(self, ident: str) -> None:
        super().__init__(f"happening {ident} already says that; nothing was recorded.")


class RetractedError(RequestError):
    """A retracted happening takes nothing but a reinstatement."""

    def __init__(self, ident: str) -> None:
        super().__init__(f"happening {ident} is retracted; reinstate it first.")


class NotRetractedError(RequestError):
    """Only what was retracted can be reinstated."""

    def __init__(self, ident: str) -> None:
        super().__init__(f"happening {ident} is not retracted.")
