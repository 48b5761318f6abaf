"""Whether a clause can have the time of the one beside it, by its tense and by what joins the two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.domain.when import When
from timeline.finding.finite import is_base_form
from timeline.finding.happenings.anchoring.dating import own_dating
from timeline.finding.happenings.anchoring.tense import is_past, is_to_come
from timeline.finding.happenings.page import Dating, within
from timeline.finding.inflection import INVARIANT, is_past_form
from timeline.finding.predicates import is_passive, main_verb
from timeline.finding.words import BE, HAVE, MODALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Page

__all__ = [
    "AHEAD",
    "REACH",
    "by_then",
    "dating_before",
    "dating_behind",
    "handed_on",
    "is_now",
    "shared",
    "times_before",
    "up_to",
]

_LATER = frozenset(("later", "subsequently", "eventually", "since", "still"))
"""Words of what was not done at the time of the clause before."""
AHEAD = frozenset(("will", "would", "shall", "'ll", "must", "should", "may"))
_BOUNDING = frozenset(("by", "before", "not before", "after"))
"""Rules of periods that the time in their words only bounds."""
REACH = 40
"""Characters before a clause within which the time begins that it is about."""
_PERFECT = frozenset(("has", "have", "had"))
_WERE = frozenset(("was", "were"))


def times_before(page: Page, place: int) -> Sequence[Dating]:
    """The times right before an offset."""
    return within(page.datings, place - REACH, place)


def shared(page: Page, before: Clause, dating: Dating | None, clause: Clause) -> Dating | None:
    """A time that opens the sentence dates the clause joined by "and" as well, if that is not later."""
    if dating is None or before.verb < 0 or handed_on(page, dating, clause) is None:
        return None
    lows = page.words.lows
    if dating.start > page.words.starts[before.verb]:
        when = dating.when
        day = when is not None and when.earliest_start == when.latest_end
        if when is not None and when.precision == "month" and when.edtf[-1].isdigit():
            day = is_passive(lows, main_verb(lows, clause))  # "fell in May 2021, and ten were killed"
        past = _is_told(lows, before) and _is_told(lows, clause)
        aimed = lows[page.word_at(dating.start) - 1] == "for"
        if aimed or not (day and past and HAVE.isdisjoint(lows[clause.first : clause.verb + 1])):
            return None
    return dating if _LATER.isdisjoint(page.words.lows[clause.first : clause.verb + 2]) else None


def _is_told(lows: Sequence[str], clause: Clause) -> bool:
    return lows[clause.verb] in ("was", "were") or is_past(lows, clause.first, clause.verb)


def handed_on(page: Page, dating: Dating | None, clause: Clause) -> Dating | None:
    """The time of the clause before, unless that is over and this one looks ahead: "and will give".

    What is called or planned "for Monday" dates that, and not what is done beside it.
    """
    if dating is not None and dating.rule == "until":
        return None  # "has food until May and asked for more"
    if dating is None or dating.when is None or page.published is None:
        return dating
    lows = page.words.lows
    end = dating.when.latest_end
    ahead = not AHEAD.isdisjoint(lows[clause.first : clause.verb + 1])
    done = not ahead and (lows[clause.verb] in _PERFECT or is_past(lows, clause.first, clause.verb))
    if done and (lows[page.word_at(dating.start) - 1] == "for" or is_to_come(page, dating.when)):
        return None
    if _is_present(lows, clause.verb) and end is not None and end < page.published:
        return None  # "was freed last week and says he is innocent"
    return None if ahead and end is not None and end < page.published else dating


def by_then(dating: Dating | None) -> Dating | None:
    """What had been done by the time of a clause: "left on Monday, having promised to stay"."""
    when = dating.when if dating is not None else None
    if dating is None or when is None or when.latest_end is None:
        return dating
    end = when.edtf if when.edtf.replace("-", "").isdigit() else iso(when.latest_end)
    return replace(dating, when=When(f"[..{end}]"), rule="before")


def is_now(verb: str) -> bool:
    """Whether a verb tells nothing of what an event did: "a deal that bans fishing", "that may come"."""
    return verb in MODALS or verb in BE or (verb.endswith("s") and verb != "has")


def _is_present(lows: Sequence[str], i: int) -> bool:
    verb = lows[i]
    if verb in ("has", "have", "are") or (verb.endswith("s") and verb != "was"):
        return True
    base = is_base_form(verb) and not is_past_form(verb) and verb not in INVARIANT and verb not in BE
    return base and lows[i - 1] != "to"


def dating_behind(page: Page, clause: Clause) -> Dating | None:
    """The time of a clause behind this one that says when: "promised aid when he toured the camp in May".

    What those did meanwhile to whom it was done says so as well: "freed two men who were sleeping on Monday".
    """
    lows = page.words.lows
    if clause.link == "relative" and lows[clause.verb] in _WERE and lows[clause.first] == "who":
        does = clause.verb + 1 < clause.last and lows[clause.verb + 1].endswith("ing")
        return own_dating(page, clause) if does else None
    if clause.link != "subordinate" or page.words.lows[clause.first] != "when":
        return None
    return own_dating(page, clause)


def up_to(page: Page, dating: Dating | None, verb: int) -> Dating | None:
    """The time of a verb up to one that is to come: "may go there before he leaves office in January"."""
    end = dating.when.latest_end if dating is not None and dating.when is not None else None
    if dating is None or end is None or page.published is None or end <= page.published:
        return None
    start, behind = page.words.starts[verb], page.words.ends[verb]
    return Dating(start, behind, When(f"[..{iso(end)}]"), "before")


def dating_before(page: Page, clause: Clause) -> Dating | None:
    """The time right before "when": "since the flood of May 2023, when troops were sent"."""
    place = page.words.starts[clause.first]
    near = [d for d in times_before(page, place) if d.when is not None]
    if not near or page.text[near[-1].end : place].strip() not in ("", ","):
        return None
    when = near[-1].when
    if near[-1].rule in _BOUNDING and near[-1].named is not None:
        return replace(near[-1], when=near[-1].named)
    ends = [end for end in when.edtf.split("/") if end not in ("", "..")] if when else []
    return replace(near[-1], when=When(ends[-1])) if ends else None
