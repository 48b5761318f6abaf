"""Words that say where something is: "in", datelines, and names joined to a place."""

from __future__ import annotations

import re

__all__ = ["DATELINE", "JOINED", "begins_line", "is_place"]

_AT = re.compile(
    r"(?<![^\W_])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Tt]hroughout|[Aa]round|[Ww]ithin)[ \n]"
    r"(?:the[ \n])?(?:(?:(?:[Nn]orth|[Ss]outh)(?:[ -]?(?:east|west))?|[Ee]ast|[Ww]est)(?:ern)?[ -]|[Cc]entral[ ]"
    r"|downtown[ ]|neighbou?ring[ ]|nearby[ ]|mainland[ ])?\Z"
)
DATELINE = re.compile(
    r"(?:,[ ][A-Z][A-Za-z]+)?(?:,[ ][A-Z][a-z]+\.?[ ]\d{1,2}|[ ]\([A-Z][A-Za-z /-]{1,30}\)|,[ ][A-Z][a-z]+[ ]\([A-Z]"
    r"|[ ]?[—–]|[ ]--?[ ])"
)
"""What follows a place at the head of a report: ", July 12 (Reuters) -"; to be matched on unfolded text."""

JOINED = re.compile(r"(?:,|,?[ \n](?:and|or)|[ \n]as well as)[ \n](?:the[ \n])?")
"""What joins two names into a list."""


def begins_line(text: str, start: int) -> bool:
    """Whether nothing stands before an offset on its line."""
    return start == 0 or text[start - 1] == "\n"


def is_place(text: str, start: int, end: int, *, dateline: bool) -> bool:
    """Whether the words around a name of a state or its seat say where something is.

    Args:
        text: the whole text.
        start, end: the name in it.
        dateline: whether the name can head a report.
    """
    if _AT.search(text, max(start - 32, 0), start):
        return True
    return dateline and begins_line(text, start) and DATELINE.match(text, end) is not None
