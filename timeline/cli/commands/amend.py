"""``timeline amend``: a correction, told anew and with its reason."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from timeline.cli.correct import corrector, fields_of, tell_of_others
from timeline.cli.options import Ident, Today
from timeline.cli.session import open_timeline
from timeline.cli.terminal import echo
from timeline.cli.writing_options import Reason, Telling, WriteOptions
from timeline.domain.errors import RequestError

__all__ = ["command"]


def command(
    ident: Ident,
    reason: Reason,
    options: WriteOptions,
    telling: Telling,
    *,
    grade: Annotated[
        str | None, Option("--grade", metavar="CODE", show_default=False, help="Admiralty code, A1 to F6.")
    ] = None,
    disputed: Annotated[bool, Option("--disputed", help="Somebody contradicts it.")] = False,
    settled: Annotated[bool, Option("--settled", help="The dispute is over, and it stands.")] = False,
    today: Today = None,
) -> None:  # fmt: skip
    """Correct a happening; what was told before stays in the record.

    What is given replaces what was told. An empty value takes back what was told: --place "".
    """
    fields = fields_of(telling)
    if not fields and not telling.quote and not grade and not (disputed or settled):
        raise RequestError("there is nothing to amend; give what should be told instead, such as --when.")
    if disputed and settled:
        raise RequestError("a happening cannot be disputed and settled at once; give one of them.")
    with open_timeline(options, write=True) as timeline:
        person = corrector(timeline, options, today)
        others = person.other_reports(ident)
        with person.at_once():
            if disputed:
                ident = person.dispute(ident, reason, telling.source, telling.quote)
            elif settled:
                ident = person.settle(ident, reason)
            if fields or (telling.quote and not disputed):
                ident = person.amend(ident, fields, reason, telling.source, telling.quote)
            if grade:
                ident = person.grade(ident, grade, reason)
    echo(f"amended {ident}")
    tell_of_others(others, "amended")
