"""Short titles: who, what, whom, from the parties and the words of the clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.finding.happenings.details import shown

if TYPE_CHECKING:
    from timeline.domain.statement import Factuality, Quantity

__all__ = ["Parts", "clause_title", "title_of"]

_LONGEST = 100
# {a} who acts, {r} to whom, {x} what; the first form that can be filled is taken.
_FORMS: dict[str, tuple[str, ...]] = {
    "met": ("{a2} meet", "{a} meets {r}", "{a} in talks"),
    "visited": ("{a} visits {r}", "{a} visits {p}"),
    "called": ("{a2} speak by telephone", "{a} calls {r}"),
    "agreement_signed": ("{a} signs {x}", "{a} signs an agreement"),
    "agreement_ratified": ("{a} ratifies {x}", "{a} ratifies an agreement"),
    "agreement_in_force": ("{x} enters into force",),
    "agreement_suspended": ("{a} suspends {x}", "{a} suspends an agreement"),
    "agreement_ended": ("{a} withdraws from {x}", "{a} withdraws from an agreement"),
    "supplied": ("{a} supplies {x} to {r}", "{a} supplies {x}", "{r} receives {x}", "{a} supplies {r}"),
    "forces_sent": ("{a} sends {x} to {r}", "{a} sends {x} to {p}", "{a} sends {x}", "{a} sends forces"),
    "accused": ("{a} accuses {r}",),
    "sanctioned": ("{a} imposes sanctions on {r}", "Sanctions on {r}", "{a} imposes sanctions"),
    "sanctions_lifted": ("{a} lifts sanctions on {r}", "Sanctions on {r} lifted"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parts:
    """What a title can be made of: names of the parties, the thing, its amount and the place."""

    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    thing: str | None = None
    quantity: Quantity | None = None
    place: str | None = None


def title_of(kind: str | None, parts: Parts, mood: Factuality) -> str | None:
    """The first form of the kind that can be filled; None for none, where the words of the clause serve."""
    thing = parts.thing or ""
    if thing and parts.quantity is not None and kind in ("supplied", "forces_sent"):
        thing = f"{shown(parts.quantity)} {thing}"
    values = {
        "a": _joined(parts.actors),
        "a2": _joined(parts.actors) if len(parts.actors) > 1 else "",
        "r": _joined(parts.recipients),
        "x": thing,
        "p": parts.place or "",
    }
    for form in _FORMS.get(kind or "", ()):
        if all(values[name] for name in re.findall(r"\{(\w+)\}", form)):
            title = _agreeing(form, len(parts.actors)).format(**values)
            title = _short(title[0].upper() + title[1:])
            return title if mood == "actual" else f"{title} ({mood})"
    return None


def _agreeing(form: str, actors: int) -> str:
    """The form with its verb in the plural where several act."""
    if actors < 2 or not form.startswith("{a} "):
        return form
    verb, space, rest = form[4:].partition(" ")
    plural = verb[:-3] + "y" if verb.endswith("ies") else verb.removesuffix("s")
    return "{a} " + plural + space + rest


def _joined(names: tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def clause_title(text: str, cut_out: tuple[tuple[int, int], ...], start: int, end: int) -> str:
    """The words of a clause without the spans to cut out (its dates), shortened at a word."""
    kept: list[str] = []
    at = start
    for first, last in sorted(cut_out):
        if at <= first < end:
            kept.append(
                re.sub(
                    r"\b(?:on|in|by|since|during|at|of|from|back in|early on)\s*(?:the\s+)?$",
                    "",
                    text[at:first],
                    flags=re.IGNORECASE,
                )
            )
            at = last
    kept.append(text[at:end])
    words = " ".join(" ".join(kept).split())
    words = re.sub(
        r"^(?:and|but|or|then|that|while|when|which|who|after|where|as|,|;|—)\s+",
        "",
        words.strip(" ,;:—–"),
        flags=re.IGNORECASE,
    )
    words = re.sub(r"\s+([,.;:])", r"\1", words).strip(" ,;:.—–")
    return _short(words[:1].upper() + words[1:])


def _short(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
