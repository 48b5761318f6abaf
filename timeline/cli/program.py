"""The live program: only the command that is asked for is loaded, and every refusal gets its exit code."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer

from timeline import __version__
from timeline.cli import COMMANDS
from timeline.cli.configuration import settings
from timeline.cli.flat import flattened
from timeline.domain.errors import InputError, OutputError, StoreError, TimelineError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["EXIT_INPUT", "EXIT_STORE", "EXIT_USAGE", "program", "run"]

EXIT_USAGE, EXIT_INPUT, EXIT_STORE, EXIT_INTERRUPTED = 2, 3, 4, 130

_HELP = """What happened, when, who says so, how sure are we, and what did we know at the time?

timeline reads documents, finds the dated happenings in them, records each with its passage, and
replays the record into a chronology and an alliance state on any date."""

_EPILOG = (
    "Exit codes: 0 ok, 1 found (--exit-code, --strict), 2 usage, 3 some input could not be read, 4 the store."
)


def run(words: Sequence[str]) -> int:
    """Run the command line and say with which exit code to leave."""
    words = _command_first(list(words))
    command = words[0] if words and words[0] in COMMANDS else None
    try:
        given = settings()
        app = typer.main.get_command(program(command))
        app.main(words, prog_name="timeline", default_map=dict.fromkeys(COMMANDS, given))
    except SystemExit as leaving:
        return _flushed(leaving.code if isinstance(leaving.code, int) else 1)
    except TimelineError as refusal:
        _complain(str(refusal))
        return (
            EXIT_STORE
            if isinstance(refusal, StoreError)
            else EXIT_INPUT
            if isinstance(refusal, InputError)
            else EXIT_USAGE
        )
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        return _hung_up()
    return _flushed(0)


def program(only: str | None = None) -> typer.Typer:
    """The Typer application with one command, or with all of them."""
    app = typer.Typer(
        help=_HELP,
        epilog=_EPILOG,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for name in (only,) if only else COMMANDS:
        module = import_module(f"timeline.cli.commands.{_module(name)}")
        app.command(name, no_args_is_help=False)(flattened(module.command))
    return app


def _module(name: str) -> str:
    """The room of a command: its name, but for the one that would shadow a built-in."""
    return f"{name}_" if name == "list" else name


def _root(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and leave.", is_eager=True)
    ] = False,
) -> None:
    if version:
        typer.echo(f"timeline {__version__}")
        raise typer.Exit


def _command_first(words: list[str]) -> list[str]:
    """Options that stand before the command go behind it: ``timeline --store FILE list``."""
    place = next((i for i, word in enumerate(words) if word in COMMANDS), 0)
    before = words[:place]
    if not before or not before[0].startswith("--") or before[0] in {"--help", "--version"}:
        return words
    return [words[place], *before, *words[place + 1 :]]


def _complain(sentence: str) -> None:
    from timeline.exporting.safe import plain  # noqa: PLC0415 - only a refusal needs it

    sys.stderr.write(f"timeline: {plain(sentence)}\n")


def _exit_code(refusal: TimelineError) -> int:
    if isinstance(refusal, StoreError | OutputError):
        return EXIT_STORE
    return EXIT_INPUT if isinstance(refusal, InputError) else EXIT_USAGE


def _flushed(code: int) -> int:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return _hung_up()
    return code


def _hung_up() -> int:
    """The reader of our output went away, as ``head`` does: no more is owed to it."""
    import os  # noqa: PLC0415 - loaded at start-up anyway

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
