"""``timeline retract``: what no longer counts."""

from __future__ import annotations

from timeline.cli.correct import corrector, tell_of_others
from timeline.cli.options import Ident
from timeline.cli.session import open_timeline
from timeline.cli.terminal import echo
from timeline.cli.writing_options import Reason, WriteOptions

__all__ = ["command"]


def command(ident: Ident, reason: Reason, options: WriteOptions) -> None:
    """Take a happening or a source out of every view, not the record."""
    with open_timeline(options, write=True) as timeline:
        person = corrector(timeline, options)
        others = person.other_reports(ident)
        full = person.retract(ident, reason)
    echo(f"retracted {full}")
    tell_of_others(others, "retracted")
