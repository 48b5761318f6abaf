"""Marks of Markdown, HTML and footnotes, of which a text keeps the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.layout import Piece
from timeline.finding.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["pieces_of_markup"]

_ADDRESS = r"\([^\s()]{0,800}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,2}(?:\s\"[^\"\n]{0,200}\")?\)"
"""An address behind a link, with a title or without."""
_BLOCKS = (
    "p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|table|tr|td|th|blockquote|section|article|header|footer|figure"
)
_INLINE = "a|b|i|u|em|strong|span|sup|sub|small|big|cite|q|mark|time|abbr|font|s|del|ins|img|figcaption|code"
_MARK = regex(
    rf"\[!\[[^\[\]\n]{{0,400}}\]{_ADDRESS}\]{_ADDRESS}"  # a picture that is a link
    rf"|!\[[^\[\]\n]{{0,400}}\](?:{_ADDRESS}|\[[^\[\]\n]{{0,80}}\])"
    rf"|\[\]{_ADDRESS}"
    rf"|\[(?P<linked>[^\[\]\n]{{1,400}})\](?:{_ADDRESS}|\[[^\[\]\n]{{0,80}}\])"
    r"|\[(?<=\S\[)(?:\d{1,3}|[a-z]|(?:note|nb)\s\d{1,2}|\^[\w-]{1,20}|citation\sneeded)\]"  # a footnote
    r"|\[(?<!\S\[)[^\[\]\n]{1,80}\]:[ \t]+<?(?:https?:|mailto:|[./#])\S*"  # the address of a link
    r"(?:[ \t]+\"[^\"\n]{0,200}\")?"
    r"|<sup>\[?\d{1,3}\]?</sup>"
    rf"|<(?P<block>/?(?:{_BLOCKS})(?=[\s/>])[^<>\n]{{0,400}})>"
    rf"|</?(?:{_INLINE})(?=[\s/>])[^<>\n]{{0,400}}>"
    r"|<!--[^<>]{0,400}-->"
    r"|&(?P<entity>\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
    r"|\\(?P<escaped>[\\`*_{}\[\]()#+\-.!$&<>~|'\"])"
    r"|[¹²³⁰⁴-⁹](?<=[.,;:!?”’)\"].)[¹²³⁰⁴-⁹]{0,2}(?!\w)"
)
"""What is no word, or stands for one."""
_WRITTEN_WITH = frozenset("[<&\\¹²³⁰⁴⁵⁶⁷⁸⁹")
"""Characters without which a text has none of it."""


def pieces_of_markup(text: str) -> Iterator[Piece] | None:
    """The pieces of a text without the marks, in order; None where there can be none.

    Of links the words are kept, of pictures, footnotes and addresses nothing; tags of blocks part paragraphs,
    and an entity is the character that it stands for.
    """
    return _pieces(text) if not _WRITTEN_WITH.isdisjoint(text) else None


def _pieces(text: str) -> Iterator[Piece]:
    until = 0
    for mark in _MARK.finditer(text):
        yield Piece(text[until : mark.start()], until)
        yield from _kept(mark)
        until = mark.end()
    yield Piece(text[until:], until)


def _kept(mark: re.Match[str]) -> Iterator[Piece]:
    """What is kept of a mark, or stands in its place."""
    if mark["linked"]:
        start, end = mark.span("linked")
        yield Piece(mark["linked"], start, start - mark.start(), mark.end() - end)
    elif mark["block"]:
        yield from (Piece("\n", mark.start()), Piece("\n", mark.start()))
    elif mark["escaped"]:
        yield Piece(mark["escaped"], mark.start("escaped"), 1)
    elif mark["entity"]:
        from html import unescape  # noqa: PLC0415 - few texts have entities

        meant = unescape(mark[0])
        if meant != mark[0]:
            yield Piece(meant[:1], mark.start(), 0, len(mark[0]) - 1)
        else:
            yield Piece(mark[0], mark.start())
