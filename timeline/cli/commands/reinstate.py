"""``timeline reinstate``: what counts again."""

from __future__ import annotations

from timeline.cli.correct import corrector
from timeline.cli.options import Ident
from timeline.cli.session import open_timeline
from timeline.cli.terminal import echo
from timeline.cli.writing_options import Reason, WriteOptions

__all__ = ["command"]


def command(ident: Ident, reason: Reason, options: WriteOptions) -> None:
    """Let what was retracted count again."""
    with open_timeline(options, write=True) as timeline:
        full = corrector(timeline, options).reinstate(ident, reason)
    echo(f"reinstated {full}")
