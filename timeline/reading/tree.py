"""YAML as a tree of plain texts, lists and mappings that know their lines, and nothing more of YAML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.domain.errors import InputError
from timeline.reading.wording import at, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    import yaml
    from yaml._yaml import Mark as CMark

    _Mark = yaml.Mark | CMark

__all__ = ["DEPTH", "Node", "plant"]

DEPTH = 16
"""Lists and mappings that may stand inside each other; a curated file needs four."""

_TOO_DEEP = (f"is nested more than {DEPTH} deep", "flatten it")
_NULLS = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it stands.

    Every scalar is text, as written: YAML would make a number of ``012``, a truth value of ``no`` (the
    language) and a time in some zone of a date.

    Attributes:
        value: text, None for nothing, a list, or a mapping.
        line: its line in the file, from 1.
        start, end: offsets in characters into the text that was parsed.
    """

    value: str | list[Node] | dict[str, Node] | None
    line: int
    start: int = 0
    end: int = 0


def plant(text: str, name: str, first_line: int = 1) -> Node:
    """The tree of a text in YAML; ``first_line`` is the line of the file on which the text begins.

    Anchors, aliases and tags are refused: the first two can make a small file enormous, the last can name
    things that are no text.

    Raises:
        InputError: it is not YAML, or more of YAML than is read here.
    """
    import yaml  # noqa: PLC0415  # plain text does not need it

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is not everywhere
    try:
        return _grow(yaml.parse(text, Loader=loader), name, first_line)
    except yaml.MarkedYAMLError as error:
        line = first_line + (error.problem_mark.line if error.problem_mark else 0)
        problem = f"is not YAML: {error.problem or error.context}"
        # Newer parsers look ahead and give up by themselves.
        _refuse("nesting depth" in problem, name, line, *_TOO_DEEP)
    except yaml.reader.ReaderError as error:
        char = chr(max(0, int(error.character)))
        line = first_line + text.count("\n", 0, max(0, text.find(char)))
        problem = f"is not YAML: the character U+{ord(char):04X} may not stand in it"
    except (yaml.YAMLError, ValueError, OverflowError):  # such as an escape that is no character
        line, problem = first_line, "is not YAML"
    raise InputError(
        at(name, line), problem, "put quotation marks around a text with a colon or a special sign"
    )


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read."""

    value: list[Node] | dict[str, Node]
    event: yaml.CollectionStartEvent
    key: str | None = None
    end: int = 0


def _grow(events: Iterator[yaml.Event], name: str, first_line: int) -> Node:
    """The one document among the events, without recursion: nesting cannot exhaust the stack."""
    import yaml  # noqa: PLC0415

    root = Node(None, first_line)
    opened: list[_Open] = []
    documents = 0
    for event in events:
        line = first_line + _mark(event.start_mark).line
        node: Node | None = None
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            _refuse(documents > 1, name, line, "a second YAML document begins", "make it a file of its own")
        elif isinstance(event, yaml.NodeEvent):
            _refuse_more_than_text(event, name, line)
            if isinstance(event, yaml.ScalarEvent):
                node = Node(_text_of(event), line, _mark(event.start_mark).index, _mark(event.end_mark).index)
                _refuse_surrogates(node, name)
            elif isinstance(event, yaml.CollectionStartEvent):
                opened.append(_Open([] if isinstance(event, yaml.SequenceStartEvent) else {}, event))
                _refuse(len(opened) > DEPTH, name, line, *_TOO_DEEP)
        elif isinstance(event, yaml.CollectionEndEvent):
            node = _close(opened.pop(), event, first_line)
        if node is not None:
            if opened:
                _put(node, opened[-1], name)
            else:
                root = node
    return root


def _text_of(event: yaml.ScalarEvent) -> str | None:
    is_plain = event.implicit[0]
    return None if is_plain and event.value in _NULLS else event.value


def _close(frame: _Open, event: yaml.Event, first_line: int) -> Node:
    # The end mark of an indented collection lies behind the comments and blank lines that follow it.
    end = _mark(event.end_mark).index if frame.event.flow_style or not frame.end else frame.end
    start = _mark(frame.event.start_mark)
    return Node(frame.value, first_line + start.line, start.index, end)


def _mark(mark: _Mark | None) -> _Mark:
    assert mark is not None, "events of the parser have marks"
    return mark


def _put(node: Node, frame: _Open, name: str) -> None:
    frame.end = node.end
    if isinstance(frame.value, list):
        frame.value.append(node)
    elif frame.key is None:
        key = node.value if isinstance(node.value, str) else ""
        _refuse(not key, name, node.line, "a key is no text", "give each value a name and a colon before it")
        twice = f"the key {quoted(key)} stands there twice"
        _refuse(key in frame.value, name, node.line, twice, "keep one of them")
        frame.key = key
    else:
        frame.value[frame.key] = node
        frame.key = None


def _refuse_more_than_text(event: yaml.NodeEvent, name: str, line: int) -> None:
    marked = event.anchor is not None
    _refuse(marked, name, line, "anchors and aliases of YAML are not read here", "write the value out")
    tagged = getattr(event, "tag", None) is not None
    _refuse(tagged, name, line, "tags of YAML are not read here", "leave out the word with the !")


def _refuse_surrogates(node: Node, name: str) -> None:
    if isinstance(node.value, str):
        half = any("\ud800" <= char <= "\udfff" for char in node.value) if not node.value.isascii() else False
        _refuse(half, name, node.line, "an escape stands for half a character", "write the character itself")


def _refuse(wrong: bool, name: str, line: int, problem: str, remedy: str) -> None:
    if wrong:
        raise InputError(at(name, line), problem, remedy)
