"""Past or future: what the words around a time say about its side of the present."""

from __future__ import annotations

from itertools import pairwise

from timeline.finding.times.programme import ARRANGED, is_arranged
from timeline.finding.times.words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from timeline.finding.times.tokens import Tokens

FUTURE = words_of(
    "will ll shall would must scheduled expected expects expect due going upcoming slated pencilled penciled"
)
# Behind a day they tell a programme: "on Wednesday a conference opens".
_GIVEN = frozenset(("promised", "pledged", "agreed", "vowed"))
"""Of these what was given is over: "what they promised in May"."""
_TO_WHOM = frozenset(("him", "her", "it", "us", "them"))
_SCHEDULED = words_of("opens begins starts resumes closes ends meets votes arrives visits goes takes")
# A plan is a thing; to plan to is a future.
_INTENT = words_of(
    "plan plans planned planning hope hopes hoped intend intends likely wants vowed agreed promised "
    "pledged set"
)
_HAS = frozenset(("has", "have"))
_MEANT = frozenset(("hoped", "planned", "intended", "expected", "wanted", "meant"))
PAST = words_of(
    "was were had did said saying says told began came went took made left met won lost held gave got saw "
    "found became fell rose broke sent kept led ran grew put shot hit died has have been sold bought paid "
    "built brought caught taught thought fought sought felt fled slept swept spent stood stuck struck swore "
    "threw told tore wore wrote woke drew drove flew forgot hid knew laid lent shook sang sank sat shone "
    "spoke stole withdrew wound chose bore beat lay underwent overthrew undertook "
    "overran overcame overtook underwrote withstood withheld upheld foresaw misled befell forbade rebuilt "
    "burst dealt bred bled dug clung flung slid spun stung sprang shrank swam swung rang rode wept crept "
    "meant dwelt hung strode strove trod wove begun taken given written chosen driven stolen frozen sworn "
    "froze torn thrown drawn eaten beaten risen fallen shown born hidden hurt unfroze rewrote redrew retook "
    "resold repaid rethought overrode oversaw overslept outdid outgrew outran outsold undid unwound mistook "
    "sunk arose ate blew burnt drank forgave heard knelt leapt lit slew spilt understood"
)
_NOT_PAST = words_of("need indeed speed feed seed bleed exceed proceed succeed united hundred")
_NO_TENSE = words_of("be being to a an get stay remain keep")
_BEFORE_BASE = words_of("will shall would can could may might must should ll")
"""Words behind which a form that can be past is none: "will put off the vote"."""
ARTICLES = ("a", "an", "the")
_OPENERS = words_of("where who which whose why how because although though while")
"""Words that a clause with a verb of its own begins with."""
_MAY = words_of("should may might could")
_NOT_AHEAD = words_of("have not n t be")
"""What tells of the past behind them: "could not be reached on Friday"."""
_MODAL = frozenset(("will", "would", "ll"))
_BE = frozenset(("is", "are", "was", "were"))
_GOING_ON = words_of(
    "worked fought lasted continued stayed remained waited burned searched talked went slept marched danced "
    "queued sang prayed toiled dug kept holed languished lingered stood ran lived served ruled reigned"
    " governed operated survived endured persisted dragged raged"
)
"""Past tenses of what goes on and ends: "worked until Sunday", unlike "extended until Sunday"."""
_WAS_SO = words_of("a an the its his her their in at under part only about some")
"""Words behind "was" that tell what or where somebody was: "was mayor" is not told so, "was the mayor" is."""
_SUMS = "$€£"
_WAS = frozenset(("did", "was", "were", "didn", "wasn", "weren"))
_PRESENT = frozenset(("is", "are"))
_INSIDE = words_of("by of from after since")
"""Behind them what belongs to a day is no subject: "those hurt in the wake of Friday's storm will"."""
_STARTING = words_of("beginning starting effective")
"""They open a sentence with the day from which something is to be so."""
_FELL = frozenset(("fell", "came", "became"))
_OWNING = words_of("the a an its his her their our my these those newly most")
"""Words behind which a participle belongs to a noun: "reach the stranded climbers"."""
_BEFORE_GIVEN = _OWNING | _NO_TENSE | {"has", "have"}
_AWAITING = words_of("await awaits awaiting")
_HAD_BEEN = words_of("was were had did would")
_ONCE = words_of("originally initially previously first")
"""What was due before it was put off."""
_SAID_TO = words_of(
    "had used said believed thought reported found known alleged claimed claims claim appeared seemed proved"
    " turned"
)
_ASKING = words_of("urges asks calls invites wants tells advises")
"""Present tenses of what is to be done: "urges all to leave in May"."""
_TELLING = FUTURE | _INTENT | PAST | _BE | _MAY | ARRANGED | {"soon", "early", "be", "forecast"} | _ASKING
"""All that may tell a side without being formed like a past tense: one look-up for most words."""
_CALLING = words_of("called urged asked invited summoned told ordered appealed convened")
"""Of these what is called for is to come, whenever they did."""
_TURNING_OUT = words_of(
    "strike rally march gather demonstrate protest boycott assemble walk stay turn take down vote attend"
)
"""What many are called upon to do on a day."""
_TURNING_OUT_BY = {
    "walk": ("out", "off"),
    "stay": ("home", "at", "away", "indoors", "out"),
    "turn": ("out", "up"),
    "take": ("to", "part"),
    "down": ("tools",),
}
"""Verbs that tell so only before some words: "stay at home"."""
_TO_MEETING = 4
"""Words before a meeting within which it is said that somebody is called to it."""
_MEETINGS = words_of("meeting meetings talks summit conference hearing session")
_CALLED_FOR = _TURNING_OUT | _MEETINGS
_SUMMONED = frozenset(("summoned", "invited", "convened"))
"""What somebody has done of this on no day that is over: "has summoned both sides on Monday"."""
_SET = words_of("scheduled due planned slated pencilled penciled set")
_PREPARING = words_of("preparing planning hoping aiming intending")
"""What somebody is about with "to" whose time is to come: "is preparing to host it in May"."""
_TOOK = 4
"""Words before "until" within which it is said who took so long."""
_MOVED = words_of("postponed delayed deferred rescheduled adjourned")
_MOVED_BACK = (["put", "back"], ["pushed", "back"], ["moved", "back"])
"""Words behind which "to" leads to the day to which something is put off."""
_CALLED_OFF = words_of(
    "cancelled canceled scrapped abandoned shelved aborted dropped postponed delayed deferred"
)
_PLANNED = _SET | {"supposed", "meant", "expected"}
_WAS_BE = frozenset(("was", "were"))
_WAS_BEEN = frozenset(("was", "were", "been"))
_REACH = 14
_ARRANGED_FOR = words_of(
    "called summoned signed held convened announced released freed named approved adopted ratified sent"
    " opened reopened resumed lifted imposed launched scheduled tabled unveiled sworn deployed"
)
"""What could be done on a day that is to come: "could be signed on Friday", unlike "could be heard"."""
_AT_TIME = frozenset(("in", "on", "at"))
_FAR = 18
"""Words before a time within which its verb stands, if no mark parts them."""
ATTACKS = words_of(
    "attack attacks bombing bombings blast explosion crash killing killings shooting shootings raid raids "
    "quake earthquake murder murders collapse assault ambush"
)
"""What nobody tells of before it has happened."""
_DONE = ATTACKS | words_of(
    "ruling verdict decision announcement arrest arrests storm fire death deaths defeat statement remarks "
    "comments incident accident violence clashes strike strikes"
)
"""What of a day has happened, whatever is told of it."""
_FORESEEN = words_of("planned slated scheduled upcoming forthcoming impending")
"""What describes something that is to come."""
_BEFORE_FORESEEN = words_of("a an the its his her their our this s")
AHEAD = 10


def side(tokens: Tokens, first: int, last: int) -> str:
    """`future` or `past` by the nearest verb before the words in their clause, else the next behind."""
    if tokens.word(first - 1) in _STARTING and tokens.capital(first - 1):
        return _behind(tokens, last) or "future"
    led = _led_to(tokens, first)
    if led is not None:
        blamed = tokens.word(first - 1) == "for" and _of_what_it_has(tokens, first, last) == "past"
        return "past" if blamed else led  # "No one stood up for Tuesday's bombing."
    leads = _opens_clause(tokens, first) or _tells_which(tokens, first, last)
    if leads and (found := _behind(tokens, last)):
        return found
    if (owned := _of_what_it_has(tokens, first, last)) is not None:
        return owned
    called = parted = False
    far = max(first - _FAR, 0)  # The headline above tells of the past in the present tense.
    opened = tokens.text.rfind("\n\n", tokens.starts[far], tokens.starts[first])
    for i in range(first - 1, far - 1, -1):
        if (
            tokens.codes[i] == "."
            or tokens.starts[i] < opened
            or tokens.words[i] in _OPENERS
            or _joins_clause(tokens, i)
        ):
            break
        parted = parted or tokens.codes[i] in ",-"
        if parted and i < first - _REACH:
            break
        if found := _of(tokens, i):
            calls = called and tokens.words[i] in _CALLING and tokens.word(i - 1) not in _HAD_BEEN
            return "future" if calls else found
        called = called or (tokens.words[i] in _CALLED_FOR and _is_called_for(tokens, i))
    return _behind(tokens, last)


def _of_what_it_has(tokens: Tokens, first: int, last: int) -> str | None:
    """The side of a day that something belongs to: "Friday's report will", "would appeal Friday's ruling"."""
    if tokens.code(last) != "'" or tokens.word(last + 1) != "s":
        return None
    if _will(tokens, last + 2):
        return "" if tokens.word(first - 1) in _INSIDE else "future"
    return "past" if tokens.word(last + 2) in _DONE and tokens.word(first - 1) != "before" else None


def _is_called_for(tokens: Tokens, i: int) -> bool:
    """Whether many are to come then, or somebody to a meeting: "to walk out on Monday", "to talks"."""
    word, before = tokens.words[i], tokens.word(i - 1)
    if before == "to" and word in _TURNING_OUT:
        return word not in _TURNING_OUT_BY or tokens.word(i + 1) in _TURNING_OUT_BY[word]
    return word in _MEETINGS and "to" in tokens.words[max(i - _TO_MEETING, 0) : i]


def _joins_clause(tokens: Tokens, i: int) -> bool:
    """Whether what stands before belongs to the clause before: "said he, and the cup in June may ..."."""
    return tokens.words[i] in ("and", "but") and tokens.code(i - 1) == "," and tokens.word(i + 1) in ARTICLES


def _behind(tokens: Tokens, last: int) -> str:
    """The side that the next verb behind the words tells, and what stands between two commas aside."""
    start = _behind_aside(tokens, last)
    for i in range(start, min(start + AHEAD, len(tokens.words))):
        if tokens.codes[i] == "." or tokens.words[i] in ("that", "when"):
            break
        if tokens.words[i] in _GIVEN and not _is_given(tokens, i):
            return "past"  # "In July it agreed to sell": it was then that it agreed.
        if found := _of(tokens, i) or ("future" if tokens.words[i] in _SCHEDULED else ""):
            return found
    return ""


def _behind_aside(tokens: Tokens, last: int) -> int:
    """Where it goes on behind a time: "On September 11th, the new year, | both leaders crossed"."""
    if tokens.code(last) != ",":
        return last
    for i in range(last + 1, min(last + AHEAD, len(tokens.words))):
        if tokens.codes[i] == "." or _of(tokens, i):
            break
        if tokens.codes[i] == ",":
            return i + 1
    return last


def _is_given(tokens: Tokens, i: int) -> bool:
    """Whether what is agreed or promised is a thing, or has been: "the promised help", "has agreed to"."""
    return tokens.word(i - 1) in _BEFORE_GIVEN


def _tells_which(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a time says which one is meant of which more is told: "the flood of May 3, in which"."""
    of = tokens.word(first - 1) == "of" and tokens.word(first - 3) in ARTICLES
    return of and tokens.code(last) == "," and tokens.word(last + 2) == "which"


def _opens_clause(tokens: Tokens, first: int) -> bool:
    """Whether a time and its preposition begin a clause that is joined: "It was safe, and in May it will"."""
    joined = tokens.word(first - 2) in ("and", "but") and tokens.code(first - 3) == ","
    return joined and tokens.word(first - 1) in ("in", "on", "from", "by")


def _led_to(tokens: Tokens, first: int) -> str | None:
    """The side that the preposition before a time tells; `None` where it tells none."""
    before, earlier = tokens.word(first - 1), tokens.word(first - 2)
    if _is_awaited(before, earlier):
        return "future"
    if before in ("until", "till") and earlier != "not":
        until = first - 1
        over = earlier == "up" or _lasted(tokens, until) or _had_not(tokens, first) or _was_not(tokens, until)
        return "past" if over else "future"
    if before == "for" and tokens.codes[first] in "Wc":
        return "future"
    if before == "to" and _is_put_off(tokens, first):
        return "future"
    if before in ("by", "before") and (_is_promised(tokens, first) or _is_condition(tokens, first)):
        return "future"
    return {"since": "past", "effective": ""}.get(before)


def _is_put_off(tokens: Tokens, first: int) -> bool:
    """'Was put back to May', 'is postponed to June': of that month, unless it had been."""
    moved = tokens.word(first - 2) in _MOVED or tokens.words[max(first - 3, 0) : first - 1] in _MOVED_BACK
    return moved and "had" not in tokens.words[max(first - AHEAD, 0) : first]


def _is_awaited(before: str, earlier: str) -> bool:
    """'The vote is on Tuesday', 'they await Friday's figures', 'ahead of Sunday's final'."""
    present = before in _PRESENT or (before in ("on", "in") and earlier in _PRESENT)
    return present or before in _AWAITING or (before == "of" and earlier == "ahead")


def _is_condition(tokens: Tokens, first: int) -> bool:
    """'If the deal is not signed by Monday', 'unless it pays by May': not what was or had been."""
    for i in range(first - 2, max(first - _REACH, -1), -1):
        word = tokens.words[i]
        if tokens.codes[i] == "." or word in _HAD_BEEN:
            return False
        if word in ("if", "unless"):
            return True
    return False


def _lasted(tokens: Tokens, until: int) -> bool:
    """Whether what went on is over: "burned for a week until Friday", "worked on until Sunday"."""
    if "took" in tokens.words[max(until - _TOOK, 0) : until]:
        return True  # "It took Peru until May to pay it."
    for k in range(until - 1, max(until - AHEAD, 0), -1):
        if tokens.codes[k] in ".,":
            break
        if tokens.words[k] in _GOING_ON:
            return tokens.word(k - 1) not in _NO_TENSE
        if tokens.words[k] in _WAS_BE:
            after = tokens.word(k + 1)
            return after in _WAS_SO or after[:1].isdigit() or after[:1] in _SUMS
    i = until - 1
    while i > 0 and tokens.codes[i] in "VUNn134":
        i -= 1
    return i < until - 1 and tokens.word(i) == "for" and is_past(tokens, i - 1)


def _was_not(tokens: Tokens, until: int) -> bool:
    """'The session did not open until Wednesday': it did then."""
    for i in range(until - 1, max(until - AHEAD, 0), -1):
        if tokens.codes[i] == ".":
            break
        if tokens.words[i] in ("not", "t"):
            return any(word in _WAS for word in tokens.words[max(i - 2, 0) : i])
    return False


def _is_promised(tokens: Tokens, first: int) -> bool:
    """'Promised new laws by January': what is to be there by then is to come."""
    for i in range(first - 2, max(first - _REACH, -1), -1):
        if tokens.codes[i] == ".":
            break
        if tokens.words[i] in _GIVEN:
            return tokens.word(i - 1) not in ("had", "been")
    return False


def _had_not(tokens: Tokens, first: int) -> bool:
    """'Until Thursday, they had not called him a suspect': what a sentence opens with is over by then."""
    if not tokens.capital(first - 1):
        return False
    for i in range(first, min(first + _FAR, len(tokens.words))):
        if tokens.codes[i] == ".":
            break
        if tokens.words[i] in ("had", "was", "were"):
            return True
    return False


def is_past(tokens: Tokens, i: int) -> bool:
    """Whether a word is a past tense: 'be named' and 'be held' are none."""
    word = tokens.words[i]
    formed = word in PAST or (len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST)
    before = tokens.word(i - 1)
    is_base = before in _NO_TENSE or before in _BEFORE_BASE or (before == "are" and word.endswith("ed"))
    return formed and not is_base and not (before in _OWNING and word.endswith("ed"))


def _of(tokens: Tokens, i: int) -> str:
    word, after = tokens.words[i], tokens.word(i + 1)
    tells = word in _TELLING or word.endswith(("ed", "ing"))
    open_still = word in _MEANT and tokens.word(i - 1) == "had"  # "Had hoped to sign it in May": the nearest.
    if not tells or open_still or tokens.codes[i] == "c" or (word in _SET and _is_called_off(tokens, i)):
        return ""  # "Sat 3 May" is no past of "to sit".
    once = (
        tokens.word(i - 1) in _ONCE
        or (word == "due" and tokens.word(i - 1) in _FELL)
        or (tokens.word(i - 1) == "been" and tokens.word(i - 2) == "had")
    )
    if once and (word in FUTURE or word in _SET):
        return "past"
    if word in FUTURE or is_arranged(tokens, i) or _is_ahead(tokens, i) or _asks_to(tokens, i):
        return "past" if _was_over(tokens, i) else "future"
    if word in _INTENT and tokens.word(i - 1) == "been" and tokens.word(i - 2) == "had":
        return "past"
    if word in _INTENT:
        given = tokens.word(i + 2) in ARTICLES or (word in _GIVEN and tokens.word(i + 2) in _TO_WHOM)
        aims = after == "to" and not given  # "agreed to the truce on Monday", "promised to them in May"
        aims = aims or (word.startswith("plan") and after in (*ARTICLES, "for"))
        return "future" if aims else "past" if word in _GIVEN else ""
    # "After taking office in May".
    over = word.endswith("ing") and tokens.word(i - 1) == "after"
    return "past" if over or is_past(tokens, i) else ""


def was_to_be(tokens: Tokens, first: int) -> bool:
    """'The work was to begin in May', 'was due to end in May': it was planned then, and may be over."""
    for i in range(first - 1, max(first - _REACH, 0), -1):
        if tokens.codes[i] == "." or tokens.words[i] in _MODAL:
            return False
        if tokens.words[i] in _WAS_BE:
            return tokens.word(i + 1) == "to" or (
                tokens.word(i + 1) in _PLANNED and tokens.word(i + 2) == "to"
            )
    return False


def _is_called_off(tokens: Tokens, i: int) -> bool:
    """'A round scheduled for May was cancelled': whether that was to come yet, only its nearness tells."""
    for k in range(i + 1, min(i + _REACH, len(tokens.words) - 1)):
        if tokens.codes[k] == ".":
            break
        if tokens.words[k] in _CALLED_OFF or (
            tokens.words[k] in ("called", "put") and tokens.words[k + 1] == "off"
        ):
            return not _WAS_BEEN.isdisjoint(tokens.words[i + 1 : k])
    return False


def _was_over(tokens: Tokens, i: int) -> bool:
    """'A check scheduled for May had been skipped': what was to be is over."""
    if tokens.words[i] not in ("scheduled", "due", "planned", "slated") or tokens.word(i + 1) != "for":
        return False
    behind = tokens.words[i + 2 : i + AHEAD]
    return any(one == "had" and two in ("been", "not") for one, two in pairwise(behind))


def _is_ahead(tokens: Tokens, i: int) -> bool:
    """'Is to', 'may', 'to be held', 'as soon as': words that look ahead beside the right neighbours."""
    word, after = tokens.words[i], tokens.word(i + 1)
    if word in _BE:
        return after == "to"
    if word in _MAY:
        likely = after == "be" and (word != "could" or tokens.word(i + 2) in _ARRANGED_FOR)
        return (likely or after not in _NOT_AHEAD) and tokens.codes[i] != "M"
    if word in _PREPARING:
        return after == "to" and tokens.word(i - 1) in _PRESENT
    if (word in _SUMMONED and tokens.word(i - 1) in _HAS) or _is_forecast(tokens, i):
        return True
    return (word in ("soon", "early") and after == "as") or _is_to_be(tokens, i) or _is_foreseen(tokens, i)


def _is_forecast(tokens: Tokens, i: int) -> bool:
    """'Rain was forecast through Thursday': of what comes, not "was forecast in May"."""
    was = tokens.words[i] == "forecast" and tokens.word(i - 1) in (*_WAS_BEEN, *_PRESENT)
    return was and tokens.word(i + 1) not in _AT_TIME


def _asks_to(tokens: Tokens, i: int) -> bool:
    """'Urges the two to meet in May': what is asked in a present tense is to come."""
    if tokens.words[i] not in _ASKING:
        return False
    behind = tokens.words[i + 1 : i + AHEAD]
    return any(one == "to" and two not in ARTICLES for one, two in pairwise(behind))


def _is_foreseen(tokens: Tokens, i: int) -> bool:
    """'Talked about the planned visit of the king': what describes a thing that is to come."""
    if tokens.words[i] not in _FORESEEN or tokens.word(i - 1) not in _BEFORE_FORESEEN:
        return False
    return not is_past(tokens, i - 2)


def _is_to_be(tokens: Tokens, i: int) -> bool:
    """'A talk to be aired on Sunday': unless it is said or used to be, or is "too ill to be"."""
    is_aim = tokens.words[i] == "be" and tokens.word(i - 1) == "to"
    return is_aim and tokens.word(i - 2) not in _SAID_TO and tokens.word(i - 3) != "too"


def _will(tokens: Tokens, start: int) -> bool:
    """Whether what belongs to a day is to come: "Thursday's report will cover May"."""
    for i in range(start, min(start + AHEAD - 1, len(tokens.words))):
        if tokens.codes[i] in ".,":
            break
        if tokens.words[i] in _MODAL:
            return True
    return False
