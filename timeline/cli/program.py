"""The live program: only the command that is asked for is loaded, and every refusal gets its exit code."""

from __future__ import annotations

import sys
from contextlib import suppress
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

_UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What all errors in a command line are; typer does not export it."""
_FLAGS = frozenset({"--dry-run", "--quiet", "-q", "--strict", "--exit-code", "--disputed", "--settled"})
"""Options that take no value."""
_ASKING = frozenset({"--help", "-h", "--version", "-", "--"})

_HELP = """What happened, when, who says so, how sure are we, and what did we know at the time?

timeline reads documents, finds the dated happenings in them, records each with its passage, and
replays the record into a chronology and an alliance state on any date."""

_EPILOG = """Exit codes: 0 ok, 1 found (--exit-code, --strict), 2 usage, 3 some input could not be read,
4 the store or an output."""


def run(words: Sequence[str]) -> int:
    """Run the command line and say with which exit code to leave."""
    words = _command_first(list(words) or ["--help"])
    command = words[0] if words[0] in COMMANDS else ""
    try:
        code = _answered(words, command)
        sys.stdout.flush()
    except TimelineError as refusal:
        _complain(str(refusal))
        return _exit_code(refusal)
    except _UsageError as misuse:
        _complain(_in_a_line(misuse, command))
        return EXIT_USAGE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away, as head does: no more is owed to it.
        _let_go()
        return 0
    except OSError as error:
        _let_go()
        _complain(_from_the_system(error))
        return EXIT_STORE
    return code


def _answered(words: list[str], command: str) -> int:
    """Typer without its handling of errors, which prints three lines where one says it all."""
    app = typer.main.get_command(program(command))
    try:
        with app.make_context("timeline", words, default_map=dict.fromkeys(COMMANDS, settings())) as context:
            app.invoke(context)
    except typer.Exit as leaving:
        return leaving.exit_code
    return 0


def program(only: str = "") -> typer.Typer:
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
    place = 0
    while place < len(words) and words[place].startswith("-") and words[place] not in _ASKING:
        takes_value = "=" not in words[place] and words[place] not in _FLAGS
        place += 2 if takes_value else 1
    if place == 0 or place >= len(words) or words[place] not in COMMANDS:
        return words
    return [words[place], *words[:place], *words[place + 1 :]]


def _in_a_line(misuse: Exception, command: str) -> str:
    """What is wrong, and where the options are listed."""
    context = getattr(misuse, "ctx", None)
    path = context.command_path if context else f"timeline {command}".strip()
    message = getattr(misuse, "format_message", misuse.__str__)().strip().rstrip(".")
    message = message.replace(". Did you", "; did you").replace("(Possible", "(possible")
    return f"{message[:1].lower()}{message[1:]}{'' if message.endswith('?') else '.'} See `{path} --help`."


def _from_the_system(error: OSError) -> str:
    """What the system refused outside of documents, store and exports, which say it themselves."""
    gone = isinstance(error, FileNotFoundError)
    where = error.filename or ("the current folder" if gone else "standard output")
    return f"{where}: {(error.strerror or str(error)).lower()}."


def _complain(sentence: str) -> None:
    from timeline.cli.terminal import say  # noqa: PLC0415 - only a refusal needs it

    say(f"timeline: {sentence}")


def _exit_code(refusal: TimelineError) -> int:
    if isinstance(refusal, StoreError | OutputError):
        return EXIT_STORE
    return EXIT_INPUT if isinstance(refusal, InputError) else EXIT_USAGE


def _let_go() -> None:
    """Send what is still to be printed nowhere, so that leaving does not fail over it."""
    import os  # noqa: PLC0415 - loaded at start-up anyway

    with suppress(OSError):  # standing in for it may be what is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
