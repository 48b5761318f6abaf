"""Short titles: who, what, whom, from the parties and the words of the clause."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.finding.happenings.details import shown
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from timeline.domain.statement import Factuality, Quantity

__all__ = [
    "TITLED",
    "Parts",
    "begun",
    "clause_title",
    "named",
    "opens_with_owner",
    "opens_with_pronoun",
    "owned",
    "paired",
    "printed",
    "renamed",
    "speaks_himself",
    "title_of",
]

# {a} who acts, {r} to whom, {x} what; the first form that can be filled is taken.
_FORMS: dict[str, tuple[str, ...]] = {
    "met": ("{a} meets {r}", "{a2} meet"),
    "visited": ("{a} visits {r}", "{a} visits {p}"),
    "called": ("{a} calls {r}", "{a2} speak by telephone"),
    "agreement_signed": ("{a} signs {x}",),
    "agreement_ratified": ("{a} ratifies {x}",),
    "agreement_in_force": ("{x} enters into force",),
    "agreement_suspended": ("{a} suspends {x}",),
    "agreement_ended": ("{a} withdraws from {x}",),
    "supplied": ("{a} supplies {x} to {r}", "{a} supplies {x}", "{r} receives {x}"),
    "aided": ("{a} gives {x} to {r}", "{r} receives {x}"),
    "forces_sent": ("{a} sends {x} to {r}", "{a} sends {x} to {p}", "{a} sends {x}", "{a} sends forces"),
    "sanctioned": ("{a} imposes sanctions on {r}", "Sanctions on {r}", "{a} imposes sanctions"),
    "sanctions_lifted": ("{a} lifts sanctions on {r}", "Sanctions on {r} lifted"),
}  # fmt: skip
TITLED: AbstractSet[str | None] = _FORMS.keys()
"""Kinds that have forms of titles."""
_OF_AGREEMENTS = frozenset(kind for kind in _FORMS if kind.startswith("agreement_"))
_NO_THING = frozenset(("or", "and", "it", "them", "him", "her", "us", "this", "that"))
"""Words with which nothing is named that is given or signed."""
_DETERMINERS = frozenset(("a", "an", "the", "their", "its", "this", "that", "two", "several"))


def begun(words: str) -> str:
    """Words as they begin a title: with a capital, but for a name such as "eBay"."""
    return words if words[1:2].isupper() else words[:1].upper() + words[1:]


class Parts(NamedTuple):
    """What a title can be made of: names of the parties, the thing, its amount and the place."""

    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    thing: str | None = None
    quantity: Quantity | None = None
    place: str | None = None


def title_of(kind: str | None, parts: Parts, mood: Factuality) -> str | None:
    """The first form of the kind that can be filled; None for none, where the words of the clause serve."""
    thing = parts.thing or ""
    if thing and parts.quantity is not None and kind in ("supplied", "aided", "forces_sent"):
        counted = thing if parts.quantity.unit in thing.lower().split() else parts.quantity.unit
        thing = f"{shown(parts.quantity)} {counted}"
    if thing.partition(" ")[0] in _NO_THING:
        return None  # "gives them to", "signs the or lease"
    if kind in _OF_AGREEMENTS and thing and thing.partition(" ")[0] not in _DETERMINERS:
        thing = f"the {thing}"
    values = {
        "a": _joined(parts.actors),
        "a2": _joined(parts.actors) if len(parts.actors) > 1 else "",
        "r": _joined(parts.recipients),
        "x": thing,
        "p": parts.place or "",
    }
    for form in _FORMS.get(kind or "", ()):
        if all(values[name] for name in _slots(form)):
            title = _in_mood(form, len(parts.actors) > 1, mood).format(**values)
            return begun(title)
    return None


@cache
def _slots(form: str) -> tuple[str, ...]:
    """What a form has to be filled with."""
    return tuple(re.findall(r"\{(\w+)\}", form))


_VERB_FORM = regex(r"(\{\w+\} )([a-z]+s|meet|speak)\b(.*)")


def _in_mood(form: str, plural: bool, mood: Factuality) -> str:
    """The form with its verb as the number of those who act and the mood want it: ``{a} may send {x}``."""
    parts = _VERB_FORM.fullmatch(form)
    if parts is None:
        return form if mood == "actual" else f"{form} ({mood})"
    subject, verb, rest = parts.groups()
    plural = plural and subject in {"{a} ", "{a2} "}
    base = verb[:-3] + "y" if verb.endswith("ies") else verb.removesuffix("s")
    told = {
        "actual": base if plural else verb,
        "planned": f"{'are' if plural else 'is'} to {base}",
        "considered": f"may {base}",
        "possible": f"may {base}",
        "denied": f"{'do' if plural else 'does'} not {base}",
    }
    return f"{subject}{told[mood]}{rest}"


def _joined(names: tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


_LEADS_TO_A_DATE = regex(
    r"(?:^|[\s,;])(?:(?:on|in|dated|by|since|during|throughout|at|of|from|until|late|early|back in|early on"
    r"|(?:(?:for|during|in|through|throughout) )?(?:much|most|all|part|half|the (?:rest|whole|bulk)) of"
    r"|(?:just|shortly|soon|right) (?:after|before)|only|effective|over|within"
    r"|as (?:early|late|recently|far back|soon) as"
    r"|(?<!fell\s)(?<!fall\s)(?<!them\s)(?<!him\s)(?<!her\s)(?<!got\s)(?<!pulled\s)(?<!followed\s)through)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_LEADING = 30
"""Characters of the longest of these."""
_LEADS_IN = regex(
    r"(?:(?:effective\s+)?(?:on|in|by|since|during|through|throughout|at|from|(?:up\s+)?until|over)|(?:as\s+)?of|as\s+from|effective)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_OPENER = regex(
    r"(?:(?:and|but),?|or|then|that(?! (?:will|would|is|was|has|had|can|could|may|might|must|should)\b)"
    r"|while|when|which|who|whom|after|where|because|[,;—–])\s+",
    re.IGNORECASE,
)
_EDGES = " ,;:.—–"
_TYPED = (("``", "“"), ("''", "”"), (" _ ", " — "), (" -- ", " — "))
"""Marks as a typewriter has them, and as they are printed."""
_MARKUP = regex(r"&[A-Z]{2}\b;?\s*")
"""What a wire has for marks that it cannot send: "&QL;"."""
_OPENING_MARKS = frozenset('“"')
_CLOSING_MARKS = frozenset('”"')
_JOINING = (" and", " but", " or", " and again", " and then", " and before that")
"""What is left over before a second time: "in May and again | in June"."""
_COUNTS_TO = regex(r"\s*(?:after|before)\b")
_MANY = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|half|few|couple|dozen"
    "|several|some|many|more|less|fewer|than|about|around|nearly|almost|only|just|barely|hardly|over|under|of|at|least"
    "|most|exactly|roughly|fully|full|the|good|mere|little)"
)
"""Words that say how long."""
_COUNTED = regex(
    rf",?\s(?:{_MANY}\s|\d{{1,3}}\s){{0,3}}(?:(?:second|minute|hour|day|week|fortnight|month|year)s?|shortly|soon)\s*$"
)
_LENGTH = 36
_PRONOUNS = ("He", "She", "It", "They", "Both ", "The two ", "The latter ", "The former ")
_TAKEN_UP = r"(?: (?:foreign |prime |defen[cs]e )?[a-z]+(?<!s)s\b)?"
"""The noun behind "the two", if there is one: "the two | met", "the two sides | met"."""
_OF_TWO = r"The (?:latter|former)(?= (?:is|was|has|had|will|would|may|could)\b)"
_PRONOUN = regex(
    rf"(?:(?P<person>He|She)|It|{_OF_TWO}"
    rf"|(?P<many>They|(?:Both(?! of\b)|The two)(?! [A-Z]){_TAKEN_UP}))\b(?!['’])"
)
_IS_DONE = regex(r"It (?:is|was|has been|had been|will be|would be)\b")
"""How a title begins whose pronoun does nothing itself."""
_DANGLING_WORDS = tuple(
    wordset(
        "and or to than between of for in on at by with from before after until into early late a an the said"
        " says is are was were be been its his their her our who which whom as within effective"
    )
)
_DANGLES = regex(rf"\b(?:{'|'.join(_DANGLING_WORDS)})$")
"""What a title cannot end with, in lower case."""
_SHORTEST = 12
"""Characters below which nothing is told without what was left out."""
_DANGLING = 12
"""Characters that hold the longest word that dangles."""


def clause_title(
    text: str, aside: tuple[tuple[int, int], ...], start: int, end: int, *, whole: bool = True
) -> str:
    """The words of ``text[start:end]``, a clause, as a title.

    The spans of ``aside`` say when, or who says so; they are left out where they open or close the clause
    and what stays is whole without them, unless a subject is to be put before it.
    """
    first, last = start, _without_length(text, start, end)
    for _ in range(len(aside)):
        before, opening = (first, last), _opens(text, first, last)
        for at, stop in aside:
            if at <= opening < stop < last and not _owns(text, stop):
                first = stop
                break
        for at, stop in aside:
            if first < at < last <= _closes(text, stop, last):
                last = _before(text, first, at)
                break
        if (first, last) == before:
            break
    words = _tidy(text[first:last])
    if (whole and len(words) < _SHORTEST) or _dangles(words[-_DANGLING:].lower()):
        words = _tidy(text[start:end])
    return begun(words)


def _dangles(closing: str) -> bool:
    """Whether words end with one that leads on to others."""
    return closing.endswith(_DANGLING_WORDS) and _DANGLES.search(closing) is not None


def _owns(text: str, end: int) -> bool:
    """Whether what ends there has something: "Monday's meeting"."""
    return text[end : end + 2] in ("'s", "’s")


def _without_length(text: str, start: int, end: int) -> int:
    """Where the clause ends before a length that belongs to the one behind it: "..., ten days after"."""
    if _COUNTS_TO.match(text, end) is None:
        return end
    return next((match.start() for match in _COUNTED.finditer(text, max(start, end - _LENGTH), end)), end)


def opens_with_pronoun(title: str) -> bool:
    """Whether a title begins like one with a pronoun for somebody: then others can be named for it."""
    return title.startswith(_PRONOUNS)


def named(title: str, actors: tuple[str, ...], people: tuple[str, ...]) -> str:
    """The title with the names of those who act for the pronoun that it begins with.

    No pronoun means somebody who is named behind it: "It was Norland's turn to sign". One that does
    something with all the others is the one who is left: "It signed a pact with Norland".
    "He" and "she" have that of ``people``, which may be an office where ``actors`` has its state.
    """
    match = _PRONOUN.match(title)
    if match is None or not actors:
        return title
    if match[0] == "It" and len(actors) > 1 and " with " in title and not _IS_DONE.match(title):
        actors = tuple(name for name in actors if not _tells_of(title, name))
    if (match["many"] is not None) != (len(actors) > 1):
        return title
    who = people if match["person"] else actors
    if not who or any(_tells_of(title, name) for name in who):
        return title
    names = _joined(who)
    return begun(names) + title[match.end() :]


def speaks_himself(title: str) -> bool:
    """Whether a title begins with a word for whoever speaks: "We will go"."""
    return title.lstrip('“"').startswith(_OF_HIMSELF)


def _tells_of(title: str, name: str) -> bool:
    """Whether a title has a name, and not only a word that begins like it: "Iraqi"."""
    at = title.find(name)
    return at >= 0 and not title[at + len(name) :][:1].isalpha()


def renamed(title: str, name: str) -> str:
    """The title with a name for the pronoun that it begins with."""
    return begun(f"{name} {title.partition(' ')[2]}")


_OWNING = ("Its ", "His ", "Her ", "Their ")
_LANDS = frozenset(("country", "nation", "homeland"))
"""Nouns of what somebody calls his that say no more than its name."""


def opens_with_owner(title: str) -> bool:
    """Whether a title begins with a pronoun for whose something is: "Its army left"."""
    return title.startswith(_OWNING)


def owned(title: str, owners: tuple[str, ...]) -> str:
    """The title with the names of whose that is with which it begins, if any: "Norland's army left"."""
    if not owners:
        return title
    names, thing = begun(_joined(owners)), title.partition(" ")[2]
    first, _, rest = thing.partition(" ")
    if first in _LANDS:
        return f"{names} {rest}"
    mark = "'" if names.endswith("s") else "'s"
    return f"{names}{mark} {thing}"


_OF_HIMSELF = ("I ", "I'", "I’", "We ", "We'", "We’", "My ", "Our ")
"""How a speaker begins who speaks of himself."""


def _tidy(words: str) -> str:
    words = printed(words).strip(_EDGES).removesuffix(" (")
    if words.endswith(_JOINING):
        joint = next(filter(words.endswith, _JOINING))
        words = words.removesuffix(joint).rstrip(",")
    opener = _OPENER.match(words)
    return paired(words[opener.end() :] if opener else words)


def printed(words: str) -> str:
    """The words on one line, with the marks that print has for those of a typewriter."""
    words = f" {' '.join(words.split())} "
    words = words.replace(" ''", " “") if "''" in words else words
    words = _MARKUP.sub("", words) if "&" in words else words
    for typed, mark in _TYPED:
        words = words.replace(typed, mark) if typed in words else words
    return words.replace(" ,", ",").strip()


def paired(words: str) -> str:
    """The words without a mark at their edge that lacks its other, or marks around it all.

    Whoever speaks of himself is quoted: "“We will go”", but "They will go".
    """
    opens, closes = words[:1] in _OPENING_MARKS, words[-1:] in _CLOSING_MARKS
    first, last, straight = map(words.count, '“”"')
    around = opens and closes and first + last + straight == len("“”") and first == last
    if not around and (opens == closes or (first == last and straight % 2 == 0)):
        return words
    inner = words[opens : len(words) - closes].strip(_EDGES)
    return f"“{inner}”" if inner.startswith(_OF_HIMSELF) else inner


def _opens(text: str, start: int, end: int) -> int:
    """Where the words of the clause begin, behind a preposition that leads to a date."""
    at = start
    while at < end and text[at] in " \n,;:—–":
        at += 1
    lead = _LEADS_IN.match(text, at, end)
    return lead.end() if lead else at


def _closes(text: str, at: int, end: int) -> int:
    """The end of the punctuation that follows, or of a joint that leads to nothing, as far as ``end``."""
    while at < end and text[at] in " \n,;:.—–":
        at += 1
    return end if text[at:end].strip() in ("and", "or") else at


def _before(text: str, start: int, at: int) -> int:
    """Where the words before a date end, without the preposition that leads to it."""
    lead = _LEADS_TO_A_DATE.search(text, max(start, at - _LEADING), at)
    return lead.start() if lead else at
