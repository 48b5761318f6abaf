"""Unions and the like with a state in their name, which act for themselves and not for that state."""

from __future__ import annotations

from timeline.finding.regex import regex

__all__ = ["span_of_union"]

_BODY = r"(?:Union|Federation|Confederation|Association|Guild|Brotherhood)"
_STAFF = (
    r"(?:Workers|Employees|Unions?|Miners|Teachers|Farmers|Nurses|Officers|Trades|Staff|Professionals|Engineers"
    r"|Journalists|Industries|Technicians|Manufacturers|Exporters|Producers)"
)
_OWN_BODY = regex(
    rf"(?:[ ][A-Z][\w'’.-]+(?:,?[ ](?:and|&|of))?){{1,5}}?"
    rf"[ ](?:{_BODY}(?:[ ](?:Confederation|Federation|Congress|Association|Council))?)\b"
    rf"(?![ ][A-Z])(?:[ ]of[ ][A-Z][\w-]+)?"
    r"|[ ](?:National[ ])?Labou?r[ ]Congress\b"
    r"|(?:[ ][A-Z][\w'’.-]+){0,2}"
    r"[ ](?:Museum|Library|Theatre|Opera|Ballet|Orchestra|Philharmonic)\b(?![ ][A-Z])"
    r"|[ ]Academy\b(?![ ][A-Z])(?:[ ]of[ ](?!the\b)[A-Z]\w+)?"
    rf"|[ ]{_STAFF}[ ]Organi[sz]ation\b(?![ ][A-Z])"
    rf"|[ ]{_BODY}[ ](?:of|for)[ ](?:the[ ])?[A-Z][\w'’-]+(?:[ ](?:of[ ])?[A-Z][\w'’-]+){{0,4}}"
    rf"(?:,?[ ]and[ ](?:[A-Z][\w'’-]+[ ]){{0,3}}?{_STAFF}\b)?"
)
"""What makes a union or the like of the word for a state before it: "the Canadian Union of Miners"."""
_BODY_OF = regex(
    rf"\b(?!The\b)(?:[A-Z][\w'’-]+[ ](?:(?:and|&)[ ])?){{1,4}}"
    rf"(?:{_BODY}|Society|Chamber|(?:Unions?|Labou?r)[ ]Congress)"
    r"(?:[ ]of[ ][A-Z][\w-]+(?:[ ]and[ ][A-Z][\w-]+)?)?[ ]of[ ](?:the[ ])?\Z"
    r"|\bChamber[ ]of[ ](?!Deputies|Representatives|Peers)[A-Z][\w-]+(?:[ ]and[ ][A-Z][\w-]+)?"
    r"[ ]of[ ](?:the[ ])?\Z"
)
"""The same before the name of the state: "the Law Society of Kenya", "the Chamber of Mines of Namibia"."""
_CHURCH_OF = regex(r"\b(?!The\b)(?:[A-Z][\w-]+[ ]){0,3}Church[ ]of[ ](?:the[ ])?\Z")
"""The same before it of a church: "the Lutheran Church of Malawi"."""
_BODY_OF_OURS = regex(rf"\b(?:{_BODY}|Congress)[ ]of[ ]\Z")
_OURS = regex(r"(?:[ ](?:(?:and|of)[ ])?[A-Z][\w'’-]+)+")
"""The same around the word for those of a state: "the Confederation of British Industry"."""
_LONGEST_BODY = 80
"""Characters before a state within which the name of such a body begins."""
_OF = (" of ", " of the ")


def span_of_union(text: str, since: int, state: tuple[int, int], *, named: bool) -> tuple[int, int]:
    """The span of the name of a union or the like that has a word for a state in it; an empty one for none.

    Args:
        text: the text, folded.
        since: where the last party ends.
        state: the span of the word for the state.
        named: whether that is its name, "Kenya", and no adjective.
    """
    start, end = state
    if behind := _OWN_BODY.match(text, end):
        return start, behind.end()
    if not text.endswith(_OF, 0, start):
        return start, start
    first = max(start - _LONGEST_BODY, since)
    before = (_BODY_OF if named else _BODY_OF_OURS).search(text, first, start)
    before = before or (_CHURCH_OF.search(text, first, start) if named else None)
    ours = None if named else _OURS.match(text, end)
    if before is None or not (named or ours):
        return start, start
    return before.start(), ours.end() if ours else end
