"""Which of the times in a clause dates it: the one nearest to its verb that belongs to nothing else."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.domain.days import iso
from timeline.domain.when import When
from timeline.finding.claims.lexicon import finite_verbs
from timeline.finding.happenings.anchoring.attached import (
    is_attached,
    is_of_apposed,
    is_of_joined,
    right_behind,
)
from timeline.finding.happenings.anchoring.attributive import is_attributive
from timeline.finding.happenings.anchoring.comparing import PLACING, is_compared, ranks
from timeline.finding.happenings.anchoring.tense import NOT_UNTIL, is_past, is_to_come, names_month
from timeline.finding.happenings.details import ACCORDS
from timeline.finding.happenings.page import within
from timeline.finding.happenings.triggers.nouns import AGES, DATING, is_age, is_event, is_of_event
from timeline.finding.inflection import can_be_participle, spellings_of
from timeline.finding.joints import CONJUNCTIONS
from timeline.finding.predicates import behind_deadline
from timeline.finding.regex import regex
from timeline.finding.words import BE, DETERMINERS, HAVE, NEGATIONS, PREPOSITIONS, PRONOUNS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating, Page

__all__ = ["ATTENDING", "own_dating"]

_YEAR = 4
"""Characters of a year."""
_ANCHORING = frozenset(("since", "after", "following", "until"))
_OCCASIONS = wordset("talks meeting visit hearing session tour trip call speech voting")
"""Events on whose day it is that something is done after them: "left after talks with Norland on Monday"."""
_SPOKEN_AT = _OCCASIONS | wordset(
    "ceremony summit vote conference council debate briefing lunch dinner meetings"
)
"""The same of those behind which somebody speaks."""
_AFTERWARDS = frozenset(("after", "following"))
_TO_AFTER = 2
"""Words from a verb of saying to "after": "told reporters | after"."""
_NEAR_ANCHOR = 7
"""Words from such a preposition to the time that belongs to it, whatever stands between."""
_ANCHORED = 10
"""Words before a time within which such a preposition stands."""
_CLOCK = frozenset(
    ("seconds", "minutes", "minute", "hours", "hour", "shortly", "soon", "moments", "immediately")
)
_GENERIC = frozenset(
    ("the year", "the month", "the week", "the day", "the season", "the quarter", "the decade")
)
_NO_PRESENT = frozenset(("claims", "was", "has", "'s", "is", "says"))
_LONG = 60
"""Days after which a present tense does not tell of a time."""
_POSTPONED = frozenset(("postponed", "delayed", "deferred", "adjourned", "rescheduled"))
_PUT_OFF = frozenset((("put", "off"), ("put", "back"), ("pushed", "back")))
_PLANNED = frozenset(("planned", "scheduled", "slated", "due", "set"))
_AIMING = frozenset(("for", "on", "in", "to"))
_BEFORE_PLANNED = BE | HAVE | frozenset((",", "and", "or", "but", "to", "it"))
"""Words behind which that tells of the subject: "the talks, planned for May"."""
_THEM = frozenset(("them", "whom", "these", "those", "which"))
_ALL = frozenset(("all", "both", "each", "most", "first", "last"))
_AT_EVENT = frozenset(("at", "during"))
"""What makes of an event the occasion of something: "spoke at Friday's hearing"."""
_TAKING_PART = wordset("part participate participates participated participating")
_FAR_RECORD = 30
"""Words behind "is" within which it is said among what."""
_RANKED = 4
"""Words behind "is" within which something is ranked: "is one of the worst"."""
_ANSWERING = spellings_of(
    "accuse blame criticise criticize fault condemn denounce apologise apologize regret deplore defend"
    " justify avenge commemorate mourn investigate probe praise laud hail applaud commend thank censure"
    " rebuke decry slam lambast suffer hurt hamper"
)
"""Verbs that tell what follows from a deed or is thought of it, which was done before."""
_PROSECUTING = spellings_of("charge indict arrest detain convict jail imprison sentence prosecute sanction")
"""Verbs of what is done to somebody for a deed, which was done before."""
_OVER = frozenset(("over", "for"))
_LINKED = frozenset(
    (
        *((verb, "to") for verb in ("tied", "related", "linked", "connected", "attributed")),
        *((verb, "from") for verb in ("stemming", "resulting", "arising", "stemmed", "resulted")),
        *((verb, "with") for verb in ("connected", "associated", "connection")),
        ("connection", "to"),
    )
)
"""Words behind which a deed is told that something has to do with: "problems tied to | the sale in May"."""
_STANDING = spellings_of("charge indict suspect seek want hold")
"""What somebody is still held for in the present tense: "is charged with burning a boat last autumn"."""
_IS_OR_ARE = frozenset(("is", "are", "'s", "'re"))
_NOW = frozenset(("has", "have"))
_FOR = frozenset(("of", "for", "over", "with"))
_DENYING = spellings_of("deny reject")
"""Verbs whose object is what is said of somebody."""
_BEFORE_DATES = frozenset(("on", "in", "at", "last", "late", "early"))
_NO_NOUNS = BE | HAVE | PRONOUNS | DETERMINERS | frozenset(("and", "or", "but", "that", "which", "who"))
"""Words that no participle describes."""
_TOLD = 3
"""Words of a verb with its auxiliaries: "has been condemned"."""
_A_WEEK = 7
_A_MONTH = 30
"""Days after which a time is not that of what is now told."""
_OF_FORESEEN = 12
"""Words before a time within which something is said to be planned for it."""
_FORESEEN = wordset("planned slated scheduled upcoming forthcoming impending")
_NAMING = wordset(
    "called calls described termed dubbed labelled labeled branded said says saw sees considers"
)
"""Verbs behind "what" that only name a thing: "opened what it called a park on Monday"."""
_FALLING_DUE = frozenset(("payable", "redeemable", "maturing", "expiring", "ending", "record", "lasting"))
"""Words behind a noun that say when what it names is to be paid or to end."""
_MATURING = frozenset(("due", "maturing"))
_SECURITIES = wordset(
    "notes note bonds bond debentures bills debt loans stock shares certificates securities"
)
_BALLOTS = wordset("runoff run-off election elections vote referendum ballot poll polls rematch final")
"""What is to be held on a day that stands beside it."""
_LEADING = frozenset(("into", "for"))
_TO_BALLOT = 4
_MOST_OF_YEAR = 240
"""Days after which a day without a year may be one to come."""
_ABOUT = frozenset(("about", "of", "for", "over", "before"))
_LOOKING_AHEAD = spellings_of("prepare await plan expect anticipate ready")
_PARTED = wordset(", ; : that which who and but")
"""Words across which no time belongs to a noun."""
_ASIDE = regex(r",\s(?:[a-z]+\s|\d+\s){1,3}")
"""What stands between a date and what it is counted from."""
_DAY = len("2021-06-07")
_OTHER_WORDS = (", on ", ", ", " (", " (on ", " on ")
"""What stands between a time and the same in other words."""
_BESIDE = max(map(len, _OTHER_WORDS))
_MORE = ("more than ", "over ", "at least ")
_AS_EARLY = 3
_EARLIEST = frozenset((("as", "early", "as"), ("as", "soon", "as")))
"""Words before the first time at which something may be."""
_TO_EVENT = 9
"""Words before the time of an event within which something is said to be done before it."""
ATTENDING = spellings_of("attend boycott skip miss snub address chair host open disrupt join")
_KEEPING_AWAY = frozenset(
    (
        *((verb, "out", "of") for verb in ("walked", "stormed", "pulled", "dropped")),
        *((verb, "away", "from") for verb in ("stayed", "kept")),
    )
)
"""What is done at the time of the event that it is done to: "attended Monday's summit"."""
_NOUN = 6
"""Words from a time with "'s" to the end of what it names."""
_LATEST = frozenset((("most", "recently"), (",", "last"), (",", "lastly"), (",", "latterly")))
"""What stands before the last of several times, and its preposition."""
_AT_EVENTS = frozenset(("in", "on"))
_EXTENDING = spellings_of("extend prolong lengthen")
_JUST_BEFORE = wordset("day days week weeks month months year years night eve just long")
"""Words behind which "before" tells how long before."""
_APPEARING = spellings_of("appear testify go come speak stand")
"""Verbs of those who speak before a body."""
_ENDING = wordset(
    "rains season winter summit deadline close closes end ends expire expires begin begins open opens"
)
"""What else takes place in time, and what it does."""
_NEXT = frozenset(("next", "this"))
_ENDINGS = (" to ", " until ", " till ", " through ", " and ", "-", "–")
"""What follows a time with "from" if its end is told as well."""
_STARTING = spellings_of("begin start open reopen resume launch name appoint hold host")
_OPENING = CONJUNCTIONS | {",", "though", "although", "that"}
_EARLIEST_WORDS = " at the earliest"
_PAPERS = wordset(
    "note letter statement report memo memorandum message cable circular communique declaration decree order"
    " telegram petition ruling verdict judgment judgement"
)
"""Papers by which something is done on their day: "asked for it in a note of 3 May"."""
_IN_A = (("in", "a"), ("in", "an"), ("by", "a"), ("by", "an"))
_PAPER = 6
"""Words before a time within which it is said that something is done in a paper."""
_INNER = PREPOSITIONS | {"to"}
"""Words behind a subject that open a phrase within it."""
_PARTS_OF_TIME = wordset(
    "morning afternoon evening night eve day days dawn week weeks weekend month months season spring summer"
    " autumn fall winter half quarter year years beginning start middle end close late early course part"
    " much most all rest remainder bulk"
)
"""Nouns that a time follows with "of" and that are a time themselves: "on the evening of 3 May"."""


def own_dating(page: Page, clause: Clause) -> Dating | None:
    """The time that dates a clause: of several, the one nearest to its verb."""
    start, end = page.words.starts[clause.first], page.words.ends[clause.last - 1]
    near = within(page.datings, start, end)
    if not near:
        return None
    verb = page.words.starts[clause.verb] if clause.verb >= 0 else start
    found = [d for d in near if d.when is not None and not _is_of_something(page, clause, d, verb)]
    found = [d for d in found if d.rule != "counted" or not _only_counts(page, clause, found, d)]
    if not found:
        return None
    nearest = found[0]
    if len(found) > 1:
        found = [
            d
            for d in found
            if d is nearest or not (is_of_apposed(page, nearest, d, verb) or is_of_joined(page, d, verb))
        ]
        near_verb = min(found, key=lambda dating: abs(dating.start - verb))
        behind = right_behind(page, clause, found, near_verb) if near_verb.start < verb else None
        nearest = _done_then(page, clause, found, behind or near_verb)
        nearest = _told_exactly(page, found, _last_of_several(page, found, nearest))
    if nearest.rule == "not before":
        return replace(nearest, rule=NOT_UNTIL)  # What is not done before a time is done then or later.
    nearest = _extended_to(page, clause, _as_bounded(page, clause, nearest))
    nearest = _put_off(page, clause, nearest) if nearest.rule == "until" else nearest
    nearest = _before_event(page, clause, nearest)
    return _from_then_on(page, clause, _at_the_earliest(page, nearest))


def _done_then(page: Page, clause: Clause, found: Sequence[Dating], dating: Dating) -> Dating:
    """When somebody did what is for a time to come: "called a vote for July 2 earlier this month"."""
    lows, when = page.words.lows, dating.when
    if when is None or clause.verb < 0 or lows[page.word_at(dating.start) - 1] != "for":
        return dating
    if not is_to_come(page, when) or not is_past(lows, clause.first, clause.verb):
        return dating
    over = (other for other in found if other.when is not None and not is_to_come(page, other.when))
    return next(over, dating)


def _last_of_several(page: Page, found: Sequence[Dating], dating: Dating) -> Dating:
    """The last time of what was done again and again: "has since met four times, most recently on Monday"."""
    if dating.rule != "since":
        return dating
    lows = page.words.lows
    return next(
        (d for d in found if d.start > dating.end and _is_latest(lows, page.word_at(d.start))), dating
    )


def _is_latest(lows: Sequence[str], i: int) -> bool:
    i -= lows[i - 1] in PLACING
    return lows[max(i - 2, 0) : i] in _LATEST


def _at_the_earliest(page: Page, dating: Dating) -> Dating:
    """'Not until July at the earliest': then or later."""
    start = dating.when.earliest_start if dating.when is not None else None
    if start is None or not page.text.startswith(_EARLIEST_WORDS, dating.end):
        return dating
    return replace(dating, when=When(f"[{iso(start)}..]"))


def _from_then_on(page: Page, clause: Clause, dating: Dating) -> Dating:
    """What is to be so from a month or a year on: "will get 12 dollars a month from April"."""
    lows, when, i = page.words.lows, dating.when, page.word_at(dating.start)
    if lows[i - 1] != "from" or when is None or when.precision not in ("day", "month", "year"):
        return dating
    plain = not (when.is_set or when.is_interval) and when.edtf[-1].isdigit()
    ends = page.text.startswith(_ENDINGS, dating.end)
    behind = i - 1 > clause.verb or i - 1 == clause.first or lows[i - 2] in _OPENING
    if when.precision == "day" and not _STARTING.isdisjoint(lows[clause.verb : clause.last]):
        return dating  # "will begin selling gas from Monday"
    if ends or not plain or not is_to_come(page, when) or not behind or clause.verb < 0:
        return dating
    return replace(dating, when=When(f"{when.edtf}/.."))


def _extended_to(page: Page, clause: Clause, dating: Dating) -> Dating:
    """What is extended to a day to come lasts until then: "has extended the ban to 15 May"."""
    lows, when = page.words.lows, dating.when
    end = when.latest_end if when is not None and is_to_come(page, when) else None
    if end is None or clause.verb < 0 or lows[page.word_at(dating.start) - 1] != "to":
        return dating
    told = lows[clause.verb : clause.verb + _TOLD]
    done = told[0] in _NOW or is_past(lows, clause.first, clause.verb)
    if _EXTENDING.isdisjoint(told) or not done:
        return dating
    return replace(dating, when=When(f"/{iso(end)}"), rule="until")


def _before_event(page: Page, clause: Clause, dating: Dating) -> Dating:
    """What is done before an event of a time is done by then: "will pay before the summit in July"."""
    lows, i = page.words.lows, page.word_at(dating.start)
    before = lows[max(i - _TO_EVENT, clause.first + 1) : i]
    placed = lows[i - 1] in _AT_EVENTS
    if "before" not in before or not (placed or lows[i] in _NEXT) or is_past(lows, clause.first, clause.verb):
        return dating
    at = i - before[::-1].index("before")
    event = lows[at : i - placed]
    near = lows[at - 2] in _CLOCK or lows[at - 2] in _JUST_BEFORE or lows[clause.verb] in _APPEARING
    end = dating.when.latest_end if dating.when is not None and not dating.when.is_interval else None
    if end is None or near or "," in event or not any(is_event(word) or word in _ENDING for word in event):
        return dating
    return replace(dating, when=When(f"[..{iso(end)}]"), rule="before")


def _as_bounded(page: Page, clause: Clause, dating: Dating) -> Dating:
    """A time of which only one end is told: "as early as Tuesday", "more than 20 years ago"."""
    when, lows, i = dating.when, page.words.lows, page.word_at(dating.start)
    if when is None or when.earliest_start is None or when.latest_end is None:
        return dating
    told = page.text[dating.start : dating.end].lower()
    if told.endswith(" ago") and told.startswith(_MORE):
        last = when.edtf.rstrip("~") if when.edtf[:4].isdigit() else iso(when.earliest_start)[:_YEAR]
        return replace(dating, when=When(f"[..{last}]"))
    is_earliest = lows[max(i - _AS_EARLY, 0) : i] in _EARLIEST
    over = "expected" not in lows[clause.verb : i] and is_past(lows, clause.first, clause.verb)
    if is_earliest and is_to_come(page, when) and not over:
        return replace(dating, when=When(f"[{iso(when.earliest_start)}..]"))
    return dating


def _told_exactly(page: Page, found: Sequence[Dating], dating: Dating) -> Dating:
    """The day that stands beside a time as the same in other words: "a month earlier, on 7 June"."""
    behind = next((d for d in found if dating.end < d.start <= dating.end + _BESIDE), None)
    if behind is None or page.text[dating.end : behind.start] not in _OTHER_WORDS:
        return dating
    is_day = behind.when is not None and len(behind.when.edtf) == _DAY
    return behind if is_day and dating.when is not None and _is_coarse(dating.when) else dating


def _is_coarse(when: When) -> bool:
    """Whether a time is a month, a year or some day of a week."""
    return len(when.edtf) < _DAY or (
        when.is_set and not when.edtf.startswith("[..") and "..]" not in when.edtf
    )


def _is_of_something(page: Page, clause: Clause, dating: Dating, verb: int) -> bool:
    """Whether the time is that of something else than what the verb at the offset tells."""
    words, i, j = page.words, page.word_at(dating.start), page.word_at(dating.end)
    lows, told = words.lows, page.text[dating.start : dating.end].lower()
    behind = dating.start > verb
    return (
        _is_deadline(lows, clause, i, j, dating)
        or told in _GENERIC
        or is_attributive(words, i, j, dating)
        or ((behind or told.endswith(AGES)) and is_age(page, dating))
        or is_compared(lows, i, j, clause, told)
        or _is_of_some(lows, i)
        or _is_anchor(lows, i, clause)
        or _is_of_record(lows, i, clause)
        or _is_planned_for(lows, i, clause)
        or _is_maturity(lows, i)
        or _is_origin(lows, i, behind=behind)
        or (not behind and _is_within_subject(lows, i, clause))
        or is_attached(page, clause, dating, verb)
        or (told == "since" and dating.when is not None and is_to_come(page, dating.when))
        or (
            behind
            and (
                _owns(page, clause, dating)
                or _belongs_to_noun(lows, i)
                or is_of_event(lows, i, j)
                or _is_over(page, clause, i, dating)
                or _is_of_deed(page, clause, i, dating)
                or _is_of_denied(lows, i, clause)
                or _is_of_foreseen(lows, i, clause)
                or _is_of_term(lows, i, clause)
                or _is_of_what(lows, i, clause)
                or _is_of_added(lows, i, clause)
                or _is_of_ballot(page, clause, i, dating)
            )
        )
    )


def _is_planned_for(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether a noun behind the verb is said to have been planned for a time: "put off a trip due in May"."""
    i -= lows[i] in _AIMING and i > 0
    at = i - 1 - (lows[i - 1] in _AIMING)
    return (
        at > clause.verb + 1 >= 1
        and lows[at] in _PLANNED
        and lows[at - 1] not in _BEFORE_PLANNED
        and not is_adverb(lows[at - 1])
    )


def _is_origin(lows: Sequence[str], i: int, *, behind: bool) -> bool:
    """Whether it is from when a thing is: "a treaty dating from 1951", "The accord from 1998 is void"."""
    if lows[i - 1] != "from":
        return False
    return lows[i - 2] in DATING or (not behind and lows[i - 2] in ACCORDS)


def _only_counts(page: Page, clause: Clause, found: Sequence[Dating], counted: Dating) -> bool:
    """Whether what is counted does not date the clause.

    It only explains the date before it, "on 15 May, two days after the vote"; it is of a deed with a date
    of its own, "after they met on 3 May"; or of what stands behind the verb, "came ten years after the war",
    or before its comma, "a week after the war, prices are rising".
    """
    before = (page.text[d.end : counted.start] for d in found if d.end < counted.start)
    dated = any(d.start > counted.end and "," not in page.text[counted.end : d.start] for d in found)
    behind = clause.first < clause.verb < page.word_at(counted.start)
    between = page.words.lows[page.word_at(counted.end) : max(clause.verb, 0)]
    behind = behind or (clause.link != "subordinate" and "," in between)
    return dated or behind or any(_ASIDE.fullmatch(words) for words in before)


def _is_deadline(lows: Sequence[str], clause: Clause, i: int, j: int, dating: Dating) -> bool:
    """Whether it is until when somebody may do something: "gave him until Friday to leave".

    Who "has until Friday to leave", or "has been given until" then, is yet to leave by then.
    """
    if dating.rule != "until" or lows[j : j + 1] != ("to",) or _took_until(lows, clause.verb):
        return False
    return behind_deadline(lows, clause.verb) != i + 1


def _took_until(lows: Sequence[str], verb: int) -> bool:
    """Whether a verb tells until when it took: "it took Peru until May", not "took part until May"."""
    return verb > 0 and lows[verb] == "took" and (lows[verb - 1] == "it" or lows[verb + 1] == "until")


def _put_off(page: Page, clause: Clause, dating: Dating) -> Dating:
    """What is put off until a day, or not done or took until then, is on that day."""
    lows = page.words.lows[max(clause.verb, clause.first) : page.word_at(dating.start) + 1]
    if not NEGATIONS.isdisjoint(lows) and dating.when:
        return replace(dating, when=When(dating.when.edtf.rpartition("/")[2]), rule=NOT_UNTIL)
    if (
        not _took_until(page.words.lows, clause.verb)
        and _POSTPONED.isdisjoint(lows)
        and _PUT_OFF.isdisjoint(pairwise(lows))
    ):
        return dating
    end = dating.when.edtf.rpartition("/")[2] if dating.when else ""
    return replace(dating, when=When(end)) if end else dating


def _owns(page: Page, clause: Clause, dating: Dating) -> bool:
    """Behind the verb, "Wednesday's meeting" dates the meeting, and not the clause, unless that is at it."""
    if page.text[dating.end : dating.end + 2] not in ("'s", "’s"):
        return False
    lows, i = page.words.lows, page.word_at(dating.start)
    takes_part = lows[i - 1] == "in" and lows[i - 2 - is_adverb(lows[i - 2])] in _TAKING_PART
    if takes_part or lows[i - 1] in _AT_EVENT or _is_spoken_after(lows, i - 1, i + _NOUN, clause):
        return False
    attends = lows[i - 1] in ATTENDING or lows[max(i - 3, 0) : i] in _KEEPING_AWAY
    return not (attends and any(map(is_event, lows[i + 1 : i + _NOUN])))


def _belongs_to_noun(lows: Sequence[str], i: int) -> bool:
    """Behind the verb, "the armistice of 27 July 1953" dates the armistice, and not the clause."""
    if i > 3 and lows[i - 1] == "and" and lows[i - 2].isdecimal():
        i -= 2  # "the loans of 2013 and 2014"
    if i < 2 or lows[i - 1] != "of" or lows[i - 2] in _PARTS_OF_TIME or lows[i - 2] == "out":
        return False
    return lows[i - 2] not in _PAPERS or not any(pair in _IN_A for pair in pairwise(lows[i - _PAPER : i - 2]))


def _is_within_subject(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Before the verb, "a parade to mark the rising of 1916" is not of that year; "the rising of 1916" is."""
    if i - 2 <= clause.first or lows[i - 1] != "of" or lows[i - 2] in _PARTS_OF_TIME:
        return False
    opens = lows[clause.first] in PREPOSITIONS or lows[clause.first] in CONJUNCTIONS
    before = lows[clause.first + 1 : i - 2]
    return not opens and "," not in before and not _INNER.isdisjoint(before)


def _is_of_deed(page: Page, clause: Clause, i: int, dating: Dating) -> bool:
    """Whether it is when that was done which the clause is about: "accuses it of burning a boat in May".

    What goes on or stands now was not done at a time that is over; of what happened a few days ago it is
    not said so clearly which of the two was then.
    """
    words = page.words.lows[clause.verb : i]
    end = dating.when.latest_end if dating.when else None
    if clause.verb < 0 or page.published is None or end is None or end >= page.published:
        return False
    if words[-1:] == ("for",) or words[1:3] == ("to", "have"):
        return False  # "has a charge for the quarter", "claims to have burnt it in May"
    if _goes_on(words):
        return not names_month(page, dating)  # "are weighing a stop in May": of next year.
    over = page.published - end
    at = next((k + 2 for k, pair in enumerate(pairwise(words)) if pair in _LINKED), 0)
    linked = at > 0 and over > _A_WEEK and _tells_deed(words[at:])
    if linked or (over > _A_MONTH and not _PROSECUTING.isdisjoint(words[:_TOLD]) and _is_of_crime(words)):
        return True
    if _ANSWERING.isdisjoint(words[:_TOLD]) or (
        over <= _A_MONTH and words[0] not in _NOW and not _is_now(words[0])
    ):
        return False
    doing = any(one in _FOR and other.endswith("ing") for one, other in pairwise(words))
    return doing or _tells_deed(words[1:])


def _is_of_crime(words: Sequence[str]) -> bool:
    """Whether it is told for which deed somebody is held: "charged over the poisoning of a judge in May"."""
    i = next((k + 1 for k, word in enumerate(words) if k and word in _OVER), len(words))
    named = words[i : i + 1] == ("the",) and "of" in words[i:]
    return named and any(map(is_event, words[i + 1 : words.index("of", i)]))


def _tells_deed(words: Sequence[str]) -> bool:
    return any(is_event(word) and word not in _PAPERS for word in words)


def _goes_on(words: Sequence[str]) -> bool:
    """Whether a verb with what follows says what goes on or stands now: "is considering", "are accused"."""
    told = next((word for word in words[1:] if not is_adverb(word)), "") if words[0] in _IS_OR_ARE else ""
    return told.endswith("ing") or told in _STANDING or told in _ANSWERING


def _is_now(verb: str) -> bool:
    return verb.endswith("s") and verb not in ("was", "'s")


def _is_of_ballot(page: Page, clause: Clause, i: int, dating: Dating) -> bool:
    """Whether what was done leads to a vote on a day to come: "sent the two into a runoff on 17 June"."""
    lows, end = page.words.lows, dating.when.latest_end if dating.when is not None else None
    if page.published is None or end is None or 0 <= page.published - end < _MOST_OF_YEAR:
        return False
    at = i - 1 - (lows[i - 1] in PLACING)
    leads = lows[at] in _BALLOTS and not _LEADING.isdisjoint(lows[max(at - _TO_BALLOT, 0) : at])
    return leads and is_past(lows, clause.first, clause.verb)


def _is_of_denied(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is when that was done which somebody denies: "denied a part in the damage done on 3 May"."""
    if clause.verb < 0 or lows[clause.verb] not in _DENYING:
        return False
    i -= lows[i - 1] in _BEFORE_DATES
    i -= lows[i - 1] == "out"  # "a raid carried out on 3 May"
    done, noun = lows[i - 1], lows[i - 2]
    return (
        i - 2 > clause.verb
        and can_be_participle(done)
        and noun.isalpha()
        and noun not in _NO_NOUNS
        and not is_adverb(noun)
    )


def _is_of_foreseen(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is when what is planned will be: "talked about the planned visit of the king in May"."""
    if clause.verb >= 0 and lows[clause.verb] in _LOOKING_AHEAD:
        return False  # "prepared for the upcoming talks in May" looks ahead itself
    for k in range(i - 2, max(clause.verb + 1, i - _OF_FORESEEN), -1):
        if lows[k] in _PARTED or lows[k] in PRONOUNS:
            return False
        if lows[k] in _FORESEEN:
            about = lows[k - 2] in _ABOUT and lows[k - 1] in DETERMINERS
            return about and any(map(is_event, lows[k + 1 : i]))
    return False


def _is_of_term(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is when something falls due that a noun names: "signed a lease expiring in 2031"."""
    at = i - 1 - (lows[i - 1] in _BEFORE_DATES)
    return at > clause.verb + 1 and lows[at] in _FALLING_DUE and lows[at - 1] not in _NO_NOUNS


def _is_of_added(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is that of what is added: "will go, its owners having voted on Monday", "whose land"."""
    told = lows[clause.verb + 1 : i] if clause.verb >= 0 else ()
    if "whose" in told:
        return True
    return "having" in told and lows[clause.verb] != "having" and not is_past(lows, clause.first, clause.verb)


def _is_of_what(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether it is when that was done of which "what" speaks: "will match what Norland paid last week"."""
    told = lows[clause.verb + 1 : i] if clause.verb >= 0 else ()
    if "what" not in told:
        return False
    at = clause.verb + 1 + told.index("what")
    behind = lows[at + 1 : i]
    named = behind[:1] == () or behind[0] in BE or not _NAMING.isdisjoint(behind)
    apart = lows[at - 1] in PREPOSITIONS or lows[at - 1] in _PARTED
    return not (named or apart) and any(
        is_past(lows, at + 1, k) for k in range(at + 2, i) if lows[k].isalpha()
    )


def _is_maturity(lows: Sequence[str], i: int) -> bool:
    """Whether it is when a security is to be paid back: "holders of notes due Nov. 1, 2009"."""
    at = i - 1 - (lows[i - 1] in _BEFORE_DATES)
    near = lows[max(at - 2, 0) : at]
    return at > 0 and lows[at] in _MATURING and BE.isdisjoint(near) and not _SECURITIES.isdisjoint(near)


def _is_over(page: Page, clause: Clause, i: int, dating: Dating) -> bool:
    """Whether a present tense stands before a time long past: "marks the landing on the coast in 1944"."""
    lows = page.words.lows
    verb = lows[clause.verb] if clause.verb >= 0 else ""
    if not verb.endswith("s") or verb in _NO_PRESENT or lows[i - 1] not in ("in", "on"):
        return False
    last = dating.when.latest_end if dating.when else None
    return page.published is not None and last is not None and last + _LONG < page.published


def _is_anchor(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """In "since its founding in 1949" or "after the attack of 3 May" the time dates the noun."""
    first = max(i - _ANCHORED + 1, clause.first)
    if _ANCHORING.isdisjoint(lows[first:i]):
        return False
    for j in range(i - 1, first - 1, -1):
        if lows[j] in (",", ";") or j == clause.verb:
            return False
        if lows[j] in _ANCHORING:
            if lows[j - 1] in _CLOCK or _is_spoken_after(lows, j, i, clause):
                return False
            noun = next(filter(is_event, lows[j + 1 : i]), "")
            far = i - j >= _NEAR_ANCHOR and (not noun or noun in _OCCASIONS)
            return j < i - 1 and not far and not (j == clause.first and clause.link == "subordinate")
    return False


def _is_spoken_after(lows: Sequence[str], j: int, i: int, clause: Clause) -> bool:
    """Whether somebody speaks behind an occasion, on its day: "said after a meeting on Monday that"."""
    verb = clause.verb
    near = 0 <= verb < j <= verb + _TO_AFTER and lows[j] in _AFTERWARDS
    spoken = near and lows[verb] in finite_verbs()
    return spoken and not _SPOKEN_AT.isdisjoint(lows[j + 1 : i])


def _is_of_some(lows: Sequence[str], i: int) -> bool:
    """Whether only some of those told of are meant: "four were killed, two of them on 7 May"."""
    at = i - 1 - (lows[i - 1] in PLACING)
    return lows[at] in _THEM and lows[at - 1] == "of" and lows[at - 3] == "," and lows[at - 2] not in _ALL


def _is_of_record(lows: Sequence[str], i: int, clause: Clause) -> bool:
    """Whether a thing is ranked among what was done since: "is the largest sum it has pledged since 2010"."""
    if clause.verb < 0 or lows[clause.verb] not in BE or "since" not in lows[i - 1 : i + 1]:
        return False
    told = lows[clause.verb + 1 : min(i, clause.verb + _FAR_RECORD)]
    return not HAVE.isdisjoint(told) and ranks(told[:_RANKED])
