"""``timeline add``: a happening by hand."""

from __future__ import annotations

from timeline.cli.correct import corrector, fields_of
from timeline.cli.options import Today
from timeline.cli.session import open_timeline
from timeline.cli.terminal import echo
from timeline.cli.writing_options import Telling, WriteOptions

__all__ = ["command"]


def command(
    options: WriteOptions,
    telling: Telling,
    today: Today = None,
) -> None:
    """Record a happening by hand, best with the passage that tells it."""
    with open_timeline(options, write=True) as timeline:
        person = corrector(timeline, options, today)
        ident = person.add(fields_of(telling), telling.source, telling.quote)
    echo(f"added {ident}")
