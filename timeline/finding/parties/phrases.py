"""Who in a state acts: the words around its name, "Russian army" or "foreign minister of"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    import re

    from timeline.finding.parties.gazetteer import Gazetteer

__all__ = [
    "PARTICLE",
    "Role",
    "is_portfolio",
    "name_after",
    "past_stop",
    "role_after",
    "role_before",
    "title_before",
    "word_before",
    "word_end",
]

_HOUR = "pm"
"""What is no office, as "PM" is: "at 5 pm Lind said"."""
_SHORTENED = ("Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "Cos", "Bros")
"""Words that end a name and are written with a full stop."""
_OWN_STOP = regex(r"\.(?=[ \n,;:'’][a-z0-9(]|[ \n]?[,;:'’)])")
"""A full stop behind which the sentence goes on."""
_OWNS = regex(r"'s?(?![^\W_])")
_WORD = regex(r"(?!\n\n)[ \n]{1,2}([^\W_]+(?:-[^\W_]+){0,3})\.?")
PARTICLE = "al|el|bin|bint|ben|ibn|van|von|de|del|dela|della|der|da|di|dos|ad|as|ur"
_GLOTTAL = r"(?:'(?!(?:s|ll|re|ve|d|m|t)\b)[a-z]+)?"
"""The rest of a word of a name behind an apostrophe: "Sa'ar", and not "Lind's"."""
_NAME = regex(
    rf"[ \n]((?:[A-Z]\.|[A-Z][^\W_]*(?:-[a-z]+)?{_GLOTTAL}|(?:{PARTICLE})[ -](?=[A-Z]))"
    rf"(?:[ '-]{{1,2}}(?:[A-Z]\.|[A-Z][^\W_]*(?:-[a-z]+)?{_GLOTTAL}|(?:{PARTICLE})(?=[ -][A-Z]))){{0,5}})"
)
_REST = regex(_GLOTTAL)
_JOINING = frozenset(("and", "of", "for", "the"))
_PORTFOLIOS = frozenset(("minister", "ministry", "secretary", "agency", "department", "authority", "chief"))
_FIELDS = wordset(
    "affairs trade defence defense development cooperation co-operation justice finance finances interior"
    " health education energy agriculture environment economy industry transport labour labor culture"
    " security commerce planning infrastructure tourism climate fisheries fishing migration immigration"
    " integration investment investments science technology sport sports youth employment welfare housing"
    " water mines mining petroleum communications information resources protection equality women forestry"
    " research innovation business services relations policing police administration children"
    " minerals oil gas electricity power ports railways roads shipping aviation forests wildlife livestock"
    " food lands land veterans pensions families gender religion arts heritage media telecommunications"
    " digitisation digitalisation decentralisation reconstruction construction works transition"
)
"""Nouns with which what an office is for ends: "Minister for Foreign Trade and Development"."""
_OFFICES_OF_FIELDS = frozenset(("minister", "secretary", "commissioner"))
_FIELD = regex(r"(?:,|,?[ ]and|[ ](of|for)(?:[ ]the)?)?[ ]([^\W\d_]+)")
_MOST_FIELDS = 8
_BEARER = regex(r",?[ ][A-Z][a-z]")
"""What an office is for, one after the other, and how the name behind it begins."""
_PORTFOLIO = regex(
    r"(?<![^\W_])(?:(?:[A-Z][a-z]+[ ]){0,3}Minister[ ]and[ ])?(?:Deputy[ ]|Vice[ ]|State[ ])?"
    r"(?:Minister|Secretary)(?:[ ]of[ ]State)?[ ](?:of|for)[ ](?:the[ ])?"
    r"(?:[A-Z][\w-]+(?:,[ ](?:and[ ])?|[ ]and[ ]|[ ])){1,6}\Z"
)
"""What stands before a name and says what office its bearer has and what for."""
_FAR_BACK = 110
"""Characters before a name within which that begins."""
_LEADING = frozenset(
    ("official", "officials", "leaders", "delegation", "negotiators", "side", "chiefs", "staff")
)
_OF_STATE = frozenset(("minister", "ministers", "secretary"))
"""Offices of state, whatever trade they are for: "trade and industry minister"."""
_NATIONAL = "national"
"""Somebody of a state, and in front of an office only a word for what it is: "national security adviser"."""
_ACTING = frozenset(("role", "title", "modifier"))
_CALLING = frozenset(("title", "honorific"))
_NAMING = _ACTING | _CALLING
_UNKNOWN = ("", "")
_DESCRIBED = frozenset(
    ("the", "a", "an", "s", "’s", "'s", "its", "their", "newly", "recently", "former", "of")
)
"""Words behind which a participle describes what follows."""
_ON_WHAT = regex(
    r"(?<=Com)(?:mission|mittee)[ ](on[ ](?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|[A-Z][a-z]{2,8}\.?[ ]\d)[A-Z][a-z]+(?:(?:[ ]and)?[ ][A-Z][a-z]+){0,3})"
)
"""What a body is for by its own name: "Commission on Human Rights", and not "the Commission on Monday"."""
_BODY, _LONGEST_TASK = len("mission"), 60
"""Letters of the longer of the two nouns behind those that both begin with, and of the longest such name."""


class Role(NamedTuple):
    """What a phrase makes of a state.

    Attributes:
        at: the offset to which, or from which, the phrase reaches.
        sector: PLOVER's sector.
        title: the last word is a title, which a name may follow.
        words: the words of the role in lower case.
    """

    at: int
    sector: str
    title: bool
    words: str


def word_end(text: str, end: int) -> int:
    """Where a word of a name ends of which an apostrophe parts the rest: "Sa'ar"."""
    rest = _REST.match(text, end) if text.startswith("'", end) else None
    return rest.end() if rest else end


def word_before(text: str, start: int) -> tuple[int, str]:
    """Where the word before an offset begins, and the word without a full stop; (-1, "") if there is none."""
    end = start - 1
    if end < 1 or text[end] not in " \n":
        return -1, ""
    low = end - 24 if end > 24 else 0
    space = text.rfind(" ", low, end)
    line = text.rfind("\n", low if space < 0 else space, end)
    at = (space if line < 0 else line) + 1
    if at == 0 and low:
        return -1, ""
    return at, text[at:end].rstrip(".")


def role_after(text: str, end: int, gazetteer: Gazetteer) -> Role | None:
    """The body, people or title that follows a state's name: "'s Defense Ministry", " foreign minister"."""
    owned = _OWNS.match(text, end)
    begin = at = owned.end() if owned else end
    best, previous, linked, words = None, "", False, gazetteer.words
    for _ in range(8):
        match = _WORD.match(text, at)
        if match is None:
            break
        word = match[1].lower()
        kind, sector = words.get(f"{previous} {word}") or words.get(word, _UNKNOWN)
        if word in _JOINING:
            if not _joins(word, previous, gazetteer):
                break
            linked = word != "and" and best is not None
        elif kind not in _ACTING and (best or not _is_portfolio(text, match)):
            break
        elif best and kind == "modifier" and word.endswith("ed"):
            break  # "the Danish police accused ministers": a verb
        at = match.end(1)
        if linked and best and word not in _JOINING:
            best = best._replace(at=at, words=text[begin:at].strip().lower())
        elif kind in ("role", "title"):
            leads = best is not None and (kind == "title" or word in _LEADING) and best.words != _NATIONAL
            leads = leads and not (best and best.sector == "BUS" and word in _OF_STATE)
            best = Role(
                at, best.sector if best and leads else sector, kind == "title", text[begin:at].strip().lower()
            )
        previous = word
    if best and _is_described(text, best.at, gazetteer):
        return None
    return best and _with_fields(text, _with_task(text, best))


def _with_fields(text: str, office: Role) -> Role:
    """The office with all that it is for, if a name follows: "minister for women and youth, Oda Lind"."""
    if not office.title or _OFFICES_OF_FIELDS.isdisjoint(office.words.split()):
        return office
    at, fields = office.at, office.words.endswith(tuple(_FIELDS))
    for _ in range(_MOST_FIELDS):
        match = _FIELD.match(text, at)
        if match is None or match[2].lower() not in _FIELDS or not (fields or match[1]):
            break
        at, fields = match.end(), True
    return office._replace(at=at) if _BEARER.match(text, at) else office


def _with_task(text: str, body: Role) -> Role:
    """The body with what it is for by its name: "National Commission on Human Rights"."""
    if not text.startswith(" on ", body.at):
        return body
    task = _ON_WHAT.search(text, body.at - _BODY, body.at + _LONGEST_TASK)
    return body._replace(at=task.end()) if task and task.start(1) == body.at + 1 else body


def _is_portfolio(text: str, match: re.Match[str]) -> bool:
    """Whether an unknown word names what an office is for: "fisheries" before "minister"."""
    following = _WORD.match(text, match.end(1))
    if following is None or match[0].endswith("."):
        return False
    if following[1].lower() in _PORTFOLIOS:
        return True
    after = _WORD.match(text, following.end(1))
    return (
        after is not None
        and match[1][0].isupper()
        and following[1][0].isupper()
        and after[1].lower() in _PORTFOLIOS
    )


def _joins(word: str, previous: str, gazetteer: Gazetteer) -> bool:
    """After a modifier "and" goes on ("foreign and trade minister"), after a body or title "of" and "for"."""
    if word == "the":
        return previous in ("of", "for")
    kind = gazetteer.words.get(previous, _UNKNOWN)[0]
    return kind in _ACTING and previous not in _JOINING and (kind == "modifier") == (word == "and")


def _is_described(text: str, at: int, gazetteer: Gazetteer) -> bool:
    """Whether a thing follows, which the words before it only describe: "military aid", "opposition to"."""
    following = _WORD.match(text, at)
    if following is None:
        return False
    opposes = following[1] == "to" and text.endswith(("opposition", "resistance"), 0, at)
    return opposes or gazetteer.words.get(following[1], _UNKNOWN)[0] == "thing"


def role_before(text: str, start: int, gazetteer: Gazetteer) -> Role | None:
    """The body, people or title before "of" and a state's name: "Ministry of Defence of the"."""
    best, at = None, start
    for _ in range(2):
        of, word = word_before(text, at)
        if word.lower() == "the":
            of, word = word_before(text, of)
        if word != "of" and not (word == "for" and best is not None):
            break
        begin, word = word_before(text, of)
        kind, sector = gazetteer.words.get(word.lower(), _UNKNOWN)
        if kind not in _ACTING:
            break
        at, words = _modifiers_before(text, begin, gazetteer)
        best = Role(at, sector or (best.sector if best else ""), kind == "title", f"{words}{word.lower()}")
    return best if best and best.sector else None


def _modifiers_before(text: str, at: int, gazetteer: Gazetteer) -> tuple[int, str]:
    words = ""
    for _ in range(3):
        begin, word = word_before(text, at)
        low = word.lower()
        if low in _JOINING or gazetteer.words.get(low, _UNKNOWN)[0] not in ("modifier", "title"):
            break
        at, words = begin, f"{low} {words}"
    return at, words


def _ends_sentence(text: str, begin: int, title: str) -> bool:
    """Whether a full stop behind a title ends a sentence: "the minister. Lind", but not "Capt. Lind"."""
    return text[begin + len(title)] == "." and (title.islower() or len(title) > _ABBREVIATED)


_ABBREVIATED = 5
"""Letters of the longest abbreviation of a title: "Capt.", "Assoc.", "Insp."."""


def title_before(text: str, start: int, gazetteer: Gazetteer) -> Role | None:
    """The title or honorific right before a person's name: "President", "Foreign Minister", "Mr."."""
    begin, title = word_before(text, start)
    if title == _HOUR:
        return None
    low = title.lower()
    if low in _FIELDS and title[0].isupper() and (field := _field_before(text, start)) is not None:
        return field
    kind = gazetteer.words.get(low, _UNKNOWN)[0]
    if kind not in _NAMING or _ends_sentence(text, begin, title):
        return None
    at, best = (start, None) if kind in _CALLING else _past_state_office(text, start, gazetteer)
    for _ in range(5):
        begin, word = word_before(text, at)
        low = word.lower()
        kind, sector = gazetteer.words.get(low, _UNKNOWN)
        if low in _JOINING or kind not in _NAMING or (best and _ends_sentence(text, begin, word)):
            break
        if kind not in _CALLING and (best is None or text[begin + len(word)] == "."):
            break  # "They are dead. Mr Lind ..."
        if (
            kind == "modifier"
            and low.endswith("ed")
            and word_before(text, begin)[1].lower() not in _DESCRIBED
        ):
            break  # "Soldiers detained President Lind": a verb, and no "the detained President Lind"
        at = begin
        words = "" if kind == "honorific" else text[at : start - 1].lower()
        best = Role(at, (best.sector if best else "") or sector, True, words or (best.words if best else ""))
    return best


def _field_before(text: str, start: int) -> Role | None:
    """The office before a name that ends with what it is for: "Minister for Trade and Development"."""
    match = _PORTFOLIO.search(text, start - _FAR_BACK, start)
    if match is None:
        return None
    return Role(match.start(), "GOV", title=True, words=match[0].strip().lower())


def is_portfolio(text: str, start: int, word: str) -> bool:
    """Whether a word with a capital says what an office is for, and opens no name: "Affairs"."""
    return word.lower() in _FIELDS and _PORTFOLIO.search(text, start - _FAR_BACK, start) is not None


def _past_state_office(text: str, start: int, gazetteer: Gazetteer) -> tuple[int, Role | None]:
    """A title that ends in "of" something: "Secretary of State", "Chief of Staff"."""
    at, last = word_before(text, start)
    of, word = word_before(text, at)
    if word != "of" or gazetteer.words.get(last.lower(), _UNKNOWN)[0] not in _ACTING:
        return start, None
    begin, word = word_before(text, of)
    kind, sector = gazetteer.words.get(word.lower(), _UNKNOWN)
    if kind != "title":
        return start, None
    return begin, Role(begin, sector, title=True, words=text[begin : start - 1].lower())


def name_after(text: str, end: int, gazetteer: Gazetteer) -> tuple[int, int] | None:
    """Where the run of capitalised words after a title stands, or None."""
    match = _NAME.match(text, end)
    if match is None:
        return None
    start, at = match.span(1)
    stop = start
    for word in match[1].split(" "):
        if gazetteer.words.get(word.lower(), _UNKNOWN)[0] == "plain" and word[0].isupper():
            break
        at = start + match[1].index(word, stop - start) + len(word)
        stop = at
    name = text[start:stop].rstrip("'- ")
    return (start, start + len(name)) if name else None


def past_stop(text: str, start: int, end: int) -> int:
    """Where a name ends with the full stop of its last word: "Ferdinand Marcos Jr. and"."""
    shortened = text.startswith(".", end) and text.endswith(_SHORTENED, start, end)
    return end + 1 if shortened and _OWN_STOP.match(text, end) else end
