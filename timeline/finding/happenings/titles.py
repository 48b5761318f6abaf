"""Short titles: who, what, whom, from the parties and the words of the clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.finding.happenings.details import shown

if TYPE_CHECKING:
    from timeline.domain.statement import Factuality, Quantity

__all__ = ["clause_title", "title_of"]

_LONGEST = 100
# {a} who acts, {r} to whom, {x} what; the first form that can be filled is taken.
_FORMS: dict[str, tuple[str, ...]] = {
    "met": ("{a2} meet", "{a} meets {r}", "{a} in talks"),
    "visited": ("{a} visits {r}", "{a} visits {p}"),
    "called": ("{a2} speak by telephone", "{a} calls {r}"),
    "agreement_signed": ("{a2} sign {x}", "{a} signs {x}", "{a2} sign an agreement", "{a} signs an agreement"),
    "agreement_ratified": ("{a} ratifies {x}", "{a} ratifies an agreement"),
    "agreement_in_force": ("{x} enters into force",),
    "agreement_suspended": ("{a} suspends {x}", "{a} suspends an agreement"),
    "agreement_ended": ("{a} withdraws from {x}", "{a} withdraws from an agreement"),
    "supplied": ("{a} supplies {x} to {r}", "{a} supplies {x}", "{r} receives {x}", "{a} supplies {r}"),
    "forces_sent": ("{a} sends {x} to {r}", "{a} sends {x} to {p}", "{a} sends {x}", "{a} sends forces to {r}", "{a} sends forces"),
    "accused": ("{a} accuses {r}",),
    "sanctioned": ("{a} imposes sanctions on {r}", "Sanctions on {r}", "{a} imposes sanctions"),
    "sanctions_lifted": ("{a} lifts sanctions on {r}", "Sanctions on {r} lifted"),
}  # fmt: skip


def title_of(
    kind: str | None, actors: tuple[str, ...], recipients: tuple[str, ...], thing: str | None, place: str | None,
    quantity: Quantity | None, fallback: str, mood: Factuality = "actual",
) -> str:  # fmt: skip
    """The title of a happening: the first form of its kind that can be filled, else the words of the clause."""
    if thing and quantity is not None and kind in ("supplied", "forces_sent"):
        thing = f"{shown(quantity)} {thing}"
    values = {
        "a": _joined(actors),
        "a2": _joined(actors) if len(actors) > 1 else "",
        "r": _joined(recipients),
        "x": thing or "",
        "p": place or "",
    }
    for form in _FORMS.get(kind or "", ()):
        names = re.findall(r"\{(\w+)\}", form)
        if all(values[name] for name in names):
            title = _agreeing(form, len(actors)).format(**values)
            title = _short(title[0].upper() + title[1:])
            return title if mood == "actual" else f"{title} ({mood})"
    return fallback


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
