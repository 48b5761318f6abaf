"""How what an act tells is put: its mood, its time, and who vouches for it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.domain.when import When
from timeline.finding.clauses import is_brought_about
from timeline.finding.happenings.anchoring.aims import BY_THEN, is_of_aim, is_of_content, is_to_meeting
from timeline.finding.happenings.anchoring.tense import (
    NOT_UNTIL,
    is_past,
    is_scheduled,
    is_to_come,
    set_ahead,
    set_in_past,
    set_to_come,
)
from timeline.finding.happenings.casting import Part
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group
from timeline.finding.happenings.opposites.unnamed import UNDIRECTED
from timeline.finding.happenings.roles import Roles
from timeline.finding.happenings.roles.sides import SPEECH_ACTS
from timeline.finding.happenings.standing.intending import was_deed
from timeline.finding.happenings.standing.mood import (
    arranged_for,
    can_be_denied,
    certainty_of,
    is_arranged,
    mood_of,
    shifts,
    takes_nothing,
)
from timeline.finding.happenings.standing.speaking import claims_about
from timeline.finding.happenings.standing.undone import is_called_off, is_date_of_plan, never_came
from timeline.finding.happenings.standing.vouching import (
    denied,
    frames_around,
    is_account,
    is_apposed,
    is_belied,
    is_presupposed,
    is_reduced,
    is_resumed,
    opens_aside,
)
from timeline.finding.happenings.triggers.nouns import is_event
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_rumoured, is_said_by_people, main_verb
from timeline.finding.words import BE, HAVE, NEGATIONS, RELATIVES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.statement import Certainty, Claim, Factuality
    from timeline.finding.clauses import Clause
    from timeline.finding.happenings.page import Dating
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.happenings.triggers.acts import Act

__all__ = ["Reading", "read_part"]

_OF_BOTH = frozenset(("even", "ever", "to", "otherwise", "so", "much", "as"))
"""Words between "or" and a verb that is denied with the one before it."""
_ONGOING = frozenset(("supplied", "traded", "cooperated", "shared_intelligence"))
"""Kinds that a present tense tells as going on."""
_AHEAD = frozenset(("pledged", "threatened", "requested"))
"""Kinds that are about what is to come."""
_DAY = len("2024-05-17")
_NOBODY = Roles()
_PRESENT = frozenset(("is", "are"))
_ARRANGED = wordset("supposed due expected scheduled set meant likely")
"""Words between these and "to" of what is to come: "is supposed to leave"."""
_OTHER = RELATIVES | {"what", "since", "after"}
_AHEAD_OF = {"will", "should", *wordset("hope hopes plan plans intend intends aim aims want wants")}
"""Words of a clause about what is to come."""
_WAS = frozenset(("was", "were", "had"))
_UNTIL = frozenset(("by", "before", "until", "till"))
_OF_EVENT = 5
"""Words before the noun of an event within which these stand."""
_ISSUE = 2
"""Days from a report to the issue of a paper that it is written for."""
_OWN_WORDS = 3
"""Words in which a verb stands that nothing puts in doubt: "has also met"."""
_BACKGROUND = frozenset(("after", "when", "since", "as", "where"))
"""What opens a clause that is told as known."""
_NEAR = 5
"""Words behind "under" or a verb within which a permit stands, or when something was to be."""
_BY_PACT = frozenset(("under", "by"))
_INSTEAD = frozenset(("but", "yet"))
_CLAIMING = spellings_of("claim")
_FIGHTS = wordset("clash clashes fighting incident shooting shoot-out shootout")
_HARMED = frozenset(("hurt", "injured", "wounded", "killed", "harmed"))
_WILL = frozenset(("will", "would", "wo", "won", "wouldn", "'ll"))
_DONE_FOR_OTHERS = wordset(
    "supplied aided released returned met recognised cooperated endorsed conceded agreement_signed"
    " agreement_ratified forces_withdrawn forces_sent eased sanctions_lifted pledged"
)
"""Kinds of what others want of somebody, so that he refuses if he will not do it."""
_WITH = frozenset(("with", "from"))
"""Words behind which the other stands with whom somebody will not deal."""
_ANYONE = frozenset(("anyone", "anybody"))
_WERE = frozenset(("were", "could"))
"""Verbs of a condition that nobody expects to come true."""
_SUPPOSED = 5
"""Words from "if" on within which these stand."""
_SET_UP = frozenset(
    ("set", behind) for behind in ("up", "off", "out", "aside", "foot", "sail", "fire", "free")
)
"""What tells a deed and no time that is set: "which set up a clinic"."""
_INTENDING = spellings_of("plan intend want hope prepare consider mull weigh wish")
_MAY = frozenset(("may", "might", "could"))
_USUALLY = wordset("usually normally typically ordinarily generally traditionally customarily")
_STILL = frozenset(("yet", "still", "well", "also", "now"))
_OUGHT = frozenset(("should", "ought"))
_HARDLY = frozenset(("barely", "hardly", "scarcely"))
_KEEPING = frozenset(("keep", "go", "continue"))
_PERMITS = wordset(
    "licence license permit waiver exemption accord agreement deal treaty pact resolution law rules terms"
)
"""Nouns of what lets somebody do a thing: "under a licence"."""
_UNREAL = frozenset(("had", "if"))
"""What opens a clause about what might have been."""
_WOULD = frozenset(("would", "might", "could"))
_SUPPORTING = spellings_of("support back favour favor")
"""Verbs of what is done otherwise than by saying so: "said that it had supported him"."""
_MODALS = wordset("will would could may might shall to must should")


@dataclass(slots=True)
class Reading(Part):
    """A part as it was understood.

    Attributes:
        mood: how it is put.
        certainty: how surely.
        when: its time, or None.
        claims: who vouches for it.
        supplied: who takes part without a name in its clause, told by all of the text.
    """

    mood: Factuality = "actual"
    certainty: Certainty = "CT"
    when: When | None = None
    claims: tuple[Claim, ...] = ()
    supplied: Roles = _NOBODY


def read_part(scene: Scene, part: Part) -> Reading | None:
    """How, when and by whose word a part is told; None where it is no happening."""
    lows, act, kind, verb = scene.page.words.lows, part.act, part.kind, part.verb
    mood = _mood(scene, act, kind, verb)
    if mood == "denied":
        mood = _all_the_same(lows, act, kind, verb)
    idle = kind in (None, "stated") and _is_idle(lows, act, mood)
    if idle or _harms_nobody(lows, part, mood) or _is_usual(scene, act, verb):
        return None
    certainty = certainty_of(scene.page, act.clause.first, verb)
    claims: tuple[Claim, ...] = ()
    if scene.frames:
        place = scene.page.words.starts[verb]
        receives = part.roles.rule.startswith("receiver first")  # "Norland will buy jets from Ostia, it said"
        subjects = part.roles.recipients if receives else part.roles.actors
        claims = claims_about(scene.page, _saying_so(scene, act, place), place, subjects)
        mood = denied(scene, act, mood, claims)
        claims = () if mood == "actual" and _does_by_saying(lows, part, claims) else claims
    when = act.dating.when if act.dating else None
    kind, mood = _refused(lows, part, mood, when)
    roles = _parted(scene, part) if kind == "refused" and part.kind in UNDIRECTED else part.roles
    named = roles.actors or roles.recipients
    calls = mood == "actual" and kind == "requested" and bool(named) and _calls_now(scene, act, when)
    if act.dating and when and mood == "actual":
        kind, mood, when = _own_time(scene, part, kind, when, calls=calls)
    both = roles.actors and roles.recipients
    if when is None and kind in _ONGOING and both and mood == "actual" and _goes_on(scene, verb):
        when, mood = (None, "planned") if _is_term(lows, act) else (When("/.."), mood)
    if when is not None and act.dating is not None and (mood == "planned" or _should(scene, act, mood)):
        when = _set_forward(scene, act, act.dating, when)
    if mood == "planned" and _is_conditional(scene):
        mood = "considered"
    when, mood = _ahead(scene, part, kind, mood, when)
    if act.dating is not None and _came_to_nothing(scene, part, act.dating, mood):
        mood = "denied"
    return Reading(
        act,
        kind,
        part.trigger,
        roles,
        verb,
        part.is_condition,
        part.about,
        part.noun,
        mood,
        certainty,
        when,
        claims,
    )


def _all_the_same(lows: Sequence[str], act: Act, kind: str | None, verb: int) -> Factuality:
    """The mood of what is denied in words, if all that they deny is something else.

    "Was not repaired until late February", "no group has claimed the raid", "nobody was hurt in the raid".
    """
    first, last = act.clause.first, act.clause.last
    if kind == "attacked":
        claimed = lows[verb] in _CLAIMING or "responsibility" in lows[first:last]
        harmless = lows[verb] in _HARMED and not BE.isdisjoint(lows[first:verb])
        told = any(is_event(word) or word in _FIGHTS for word in lows[verb:last])
        if claimed or (harmless and told):
            return "actual"
    return "actual" if act.dating is not None and _lacks_since(lows, act, kind) else "denied"


def _harms_nobody(lows: Sequence[str], part: Part, mood: Factuality) -> bool:
    """Whether it only tells that nobody came to harm: "no one was hurt | when a drone fell on it"."""
    harmless = mood == "denied" and part.kind == "attacked" and lows[part.verb] in _HARMED
    return harmless and not BE.isdisjoint(lows[part.act.clause.first : part.verb])


def _own_time(
    scene: Scene, part: Part, kind: str | None, when: When, *, calls: bool
) -> tuple[str | None, Factuality, When | None]:
    """The kind, mood and time of what was done, whose time may be that of what was aimed at by it."""
    act, verb = part.act, part.verb
    if not (calls or _tells_past(scene, act, verb)):
        aims = _has_done(scene.page.words.lows, verb) and is_of_aim(scene, act, when)
        return kind, "actual", None if aims else when  # "has signed a pact to sell it by May"
    ahead = calls or (is_of_content(scene, act, kind) if kind in _AHEAD else is_of_aim(scene, act, when))
    if not ahead and act.dating is not None:
        return kind, "actual", set_in_past(scene.page, act.dating, when, verb)
    if not calls and _is_called_for(scene, part, kind) and is_to_come(scene.page, when):
        return None, "planned", when  # "Unions called on miners to walk out on Friday"
    return kind, "actual", None


def _does_by_saying(lows: Sequence[str], part: Part, claims: Sequence[Claim]) -> bool:
    """Whether who says that he did it does it by saying so: "Norland said that it welcomed the move"."""
    uttered = part.kind in ("accused", "requested") and part.act.clause.link == "participle"
    if not uttered and (part.kind != "endorsed" or lows[part.verb] in _SUPPORTING):
        return False
    codes = {one.code for one in part.roles.actors if one.code}
    names = tuple(one.name for one in part.roles.actors)
    return all(one.stance == "asserts" and (one.code in codes or one.by.endswith(names)) for one in claims)


def _lacks_since(lows: Sequence[str], act: Act, kind: str | None) -> bool:
    """Whether what was not so until a time came about then, or nothing of no kind was done since then."""
    rule = act.dating.rule if act.dating is not None else ""
    perfect = kind is None and not HAVE.isdisjoint(lows[act.clause.first : act.verb + 1])
    return rule == NOT_UNTIL or (rule == "since" and perfect)


def _ahead(
    scene: Scene, part: Part, kind: str | None, mood: Factuality, when: When | None
) -> tuple[When | None, Factuality]:
    """The time and the mood of a part: what is told of a time to come is planned."""
    act, verb = part.act, part.verb
    ought = mood == "considered" and not _OUGHT.isdisjoint(scene.page.words.lows[max(verb - 4, 0) : verb])
    if when is None or not (mood == "actual" or ought):
        return when, mood
    if ought and _is_not_over(scene, when):
        return when, "planned"
    if kind == "stated" and _is_of_next_issue(scene, act, when, verb):
        return when, mood
    if is_to_come(scene.page, when) or _is_later(scene, act, when, verb):
        return (None, mood) if _is_said_now(scene, act, kind) else (when, "planned")
    return when, mood


def _refused(
    lows: Sequence[str], part: Part, mood: Factuality, when: When | None
) -> tuple[str | None, Factuality]:
    """The kind and the mood of a part: who will not do what others want of him refuses."""
    if mood != "denied" or when is not None or part.kind not in _DONE_FOR_OTHERS:
        return part.kind, mood
    before = lows[part.act.clause.first : part.verb]
    will_not = any(one in _WILL and two in NEGATIONS for one, two in pairwise(before))
    return ("refused", "actual") if will_not else (part.kind, mood)


def _parted(scene: Scene, part: Part) -> Roles:
    """The roles of who will not do with another what takes two: "Norland will not sign a pact with Ostia"."""
    page, roles = scene.page, part.roles
    others = [m for m in roles.actors if m.start > page.words.starts[part.verb]]
    leading = _WITH | {page.words.lows[part.verb]}
    first = next((m for m in others if word_before(page, m) in leading), None)
    if first is None or len(others) == len(roles.actors):
        return roles
    actors = tuple(m for m in roles.actors if m not in others)
    return Roles(actors, group(page, others, first), f"{roles.rule}; who is refused")


def _is_of_next_issue(scene: Scene, act: Act, when: When | None, verb: int) -> bool:
    """Whether what is told as said is of a day that follows: "said in an editorial on Saturday, 25 May"."""
    published, day = scene.page.published, when.latest_end if when is not None else None
    near = published is not None and day is not None and published < day <= published + _ISSUE
    return near and when is not None and len(when.edtf) == _DAY and _tells_past(scene, act, verb)


def _is_not_over(scene: Scene, when: When) -> bool:
    """Whether some of a time is to come: "should grow this year"."""
    published, last = scene.page.published, when.latest_end
    return published is not None and last is not None and last > published


def _is_later(scene: Scene, act: Act, when: When, verb: int) -> bool:
    """Whether a present tense tells what comes in the rest of a time: "who leaves office later this year"."""
    page, dating = scene.page, act.dating
    if is_scheduled(page, when, act.clause, verb):
        return True
    lies_ahead = dating is not None and page.words.lows[page.word_at(dating.start)] == "later"
    return (
        lies_ahead and HAVE.isdisjoint(page.words.lows[verb - 2 : verb]) and not _tells_past(scene, act, verb)
    )


def _saying_so(scene: Scene, act: Act, place: int) -> Sequence[Frame]:
    """Who vouches for an act; a visit is none of what is said on it: "announced on a visit to Norland"."""
    frames = frames_around(scene, act, place)
    if not act.is_noun or act.trigger is None or act.trigger.kind != "visited":
        return frames
    start = scene.page.words.starts[act.clause.first]
    return [frame for frame in frames if not start <= frame.cue[0] < place]


def _is_allowed(scene: Scene, act: Act, verb: int) -> bool:
    """Whether something is open to people: "can apply from Monday", "under the accord it may fish"."""
    lows, clause = scene.page.words.lows, act.clause
    when = act.dating.when if act.dating is not None else None
    if lows[verb - 1] == "may" and clause.first < verb:
        goes_on = lows[verb] in _KEEPING and any(one.endswith("ing") for one in lows[verb + 1 : verb + 3])
        if goes_on and when is not None and act.dating is not None and act.dating.rule == "until":
            return True
        under = next((i for i in range(clause.first, clause.last) if lows[i] == "under"), clause.last)
        return not _PERMITS.isdisjoint(lows[under : min(under + _NEAR, clause.last)])
    allowed = "can" in lows[clause.first : act.verb]
    return allowed and when is not None and is_to_come(scene.page, when)


def _was_arranged(lows: Sequence[str], act: Act, verb: int) -> bool:
    """Whether an aside tells for when something was to be: "a round, scheduled for May, was called off"."""
    return is_arranged(lows, verb) and (is_reduced(lows, act, verb) or lows[verb - 1] == ",")


def _was_set_for(scene: Scene, act: Act, verb: int) -> bool:
    """Whether the time of an event is that for which it was planned: "the talks had been set for May"."""
    page, dating = scene.page, act.dating
    at = arranged_for(page.words.lows, page.word_at(dating.start)) if dating is not None else -1
    return verb < at <= verb + _NEAR


def _should(scene: Scene, act: Act, mood: Factuality) -> bool:
    """Whether what may come is said to be foreseen: "should close in the fourth quarter"."""
    words = scene.page.words.lows[act.clause.first : act.verb]
    return mood == "considered" and "should" in words and "have" not in words


def _set_forward(scene: Scene, act: Act, dating: Dating, when: When) -> When:
    """A time that is planned, as seen from the report."""
    words = scene.page.words.lows[act.clause.first : act.verb + 1]
    was = ("to", "have") in pairwise(words) and not _WAS.isdisjoint(words)
    was = was or _came_otherwise(scene, act, words)
    if was or _was_arranged(scene.page.words.lows, act, act.verb) or _was_set_for(scene, act, act.verb):
        return when  # "Was to have met him on Monday": that is over.
    when = set_to_come(scene.page, dating, when)
    ahead = _looks_ahead(words)
    return set_ahead(scene.page, dating, when) if ahead and not _is_of_other(scene, act, dating) else when


def _came_otherwise(scene: Scene, act: Act, words: Sequence[str]) -> bool:
    """Whether it is told what became of it instead: "was to meet on Monday, | but nobody came"."""
    behind = next((one for one in scene.clauses if one.first == act.clause.last), None)
    lows = scene.page.words.lows
    if behind is None or lows[behind.first] not in _INSTEAD or behind.verb < 0 or "to" not in words:
        return False
    return not _WAS.isdisjoint(words) and is_past(lows, behind.first, behind.verb)


def _looks_ahead(words: Sequence[str]) -> bool:
    """Whether a verb stands in the future as seen from the report: "will leave", "are to leave"."""
    return not _AHEAD_OF.isdisjoint(words) or any(
        one in _PRESENT and (two == "to" or (two in _ARRANGED and three == "to"))
        for one, two, three in zip(words, words[1:], (*words[2:], ""), strict=False)
    )


def _is_of_other(scene: Scene, act: Act, dating: Dating) -> bool:
    """Whether the time of a clause is that of something else: "will match what they gave in May"."""
    words = scene.page.words.lows[act.verb : scene.page.word_at(dating.start)]
    return not _OTHER.isdisjoint(words)


def _is_said_now(scene: Scene, act: Act, kind: str | None) -> bool:
    """Whether only what is announced is to come: "will close its plant next year, blaming weak demand".

    The same of what somebody has asked for, "has asked for talks in May", and of what is cancelled: "a
    meeting set for Monday was cancelled".
    """
    before = scene.page.words.lows[max(act.verb - 2, 0) : act.verb]
    off = before[:1] != () and before[0] in HAVE and before[-1] == "been"  # "has been cancelled"
    if kind == "refused" and (off or is_past(scene.page.words.lows, act.clause.first, act.verb)):
        return True
    if kind == "requested" and not HAVE.isdisjoint(before) and "been" not in before:
        return True
    if kind == "pledged" and not HAVE.isdisjoint(before) and act.dating is not None:
        return act.dating.rule in BY_THEN  # "have been promised homes by the end of the year"
    ahead = act.dating is not None and act.dating.end <= scene.page.words.starts[act.clause.first]
    return kind in SPEECH_ACTS and act.clause.link == "participle" and ahead


def _is_conditional(scene: Scene) -> bool:
    """Whether it is only to be on a condition: "would resume talks only if", "would quit if anyone could"."""
    lows = scene.page.words.lows[scene.clauses[0].first : scene.clauses[-1].last]
    if "if" not in lows:
        return False
    at = lows.index("if")
    unlikely = not _ANYONE.isdisjoint(lows[at + 1 : at + 2]) or not _WERE.isdisjoint(
        lows[at + 1 : at + _SUPPOSED]
    )
    return unlikely or ("only", "if") in pairwise(lows)


def _calls_now(scene: Scene, act: Act, when: When | None) -> bool:
    """Whether a present tense asks for what is to come: "calls for talks before 1 October"."""
    if act.dating is None or when is None or not is_to_come(scene.page, when):
        return False
    behind = act.dating.start > scene.page.words.starts[act.verb]
    return behind and not _tells_past(scene, act, act.verb)


def _has_done(lows: Sequence[str], verb: int) -> bool:
    """Whether a verb stands in the perfect and its subject acts: "has signed"."""
    before = lows[max(verb - 2, 0) : verb]
    return not HAVE.isdisjoint(before) and "been" not in before


def _is_called_for(scene: Scene, part: Part, kind: str | None) -> bool:
    """Whether what is to come is told, and not only that somebody unnamed called for it."""
    if kind == "requested":
        return not (part.roles.actors or part.roles.recipients)
    return kind is None and is_to_meeting(scene.page.words.lows[part.act.verb : part.act.clause.last])


def _mood(scene: Scene, act: Act, kind: str | None, verb: int) -> Factuality:
    """A refusal or a statement is itself an actual act, whatever it is about; and so is what a noun tells."""
    if act.is_noun:
        if is_called_off(scene.page.words.lows, main_verb(scene.page.words.lows, act.clause)):
            return "denied" if verb < act.clause.verb else "actual"
        ahead = _awaits_event(scene, act, verb) or _was_set_for(scene, act, verb)
        return "planned" if ahead else "actual"
    refused = kind == "refused"
    mood = _mood_of_refusal(scene, act, verb) if refused else _mood_of_clause(scene, act, kind, verb)
    lows, first = scene.page.words.lows, act.clause.first
    if kind == "stated" and lows[verb - 1] in _HARDLY:
        return "denied"
    if lows[first] in _UNREAL and _never_was(scene, act.clause, verb):
        return "denied"
    if mood == "actual" and is_said_by_people(lows, first, verb):
        return "possible"
    return "planned" if mood == "possible" and _is_allowed(scene, act, verb) else mood


def _came_to_nothing(scene: Scene, part: Part, dating: Dating, mood: Factuality) -> bool:
    """Whether what was to be at a time did not come about: "talks, set for May, were called off"."""
    lows, clause, verb = scene.page.words.lows, part.act.clause, part.verb
    if mood == "planned" and never_came(lows, scene.clauses, clause, verb):
        return True
    undone = part.kind is None and is_called_off(lows, verb)
    return undone and is_date_of_plan(lows, clause, scene.page.word_at(dating.start), verb)


def _never_was(scene: Scene, clause: Clause, verb: int) -> bool:
    """Whether it is only told what would have come of it: "had it paid, they would have left"."""
    lows, clauses = scene.page.words.lows, scene.clauses
    told = (pair for pair in pairwise(lows[clauses[0].first : clauses[-1].last]) if pair[1] == "have")
    return "had" in lows[clause.first : verb] and any(one in _WOULD for one, _ in told)


def _mood_of_clause(scene: Scene, act: Act, kind: str | None, verb: int) -> Factuality:
    page, first = scene.page, act.clause.first
    lows = page.words.lows
    if act.trigger is not None and "noun" in act.trigger.pattern.flags and verb < act.clause.verb:
        verb = main_verb(lows, act.clause)  # "The release of the crew may follow in May"
    told = kind == "stated" and _MODALS.isdisjoint(lows[max(verb - 3, 0) : verb])
    if (told and not can_be_denied(page, first, verb)) or _came_about(lows, act, verb):
        return "actual"
    if is_account(lows, act):
        mood = "denied" if is_belied(lows, act) else mood_of(page, first, verb)
        return "possible" if mood == "actual" else mood
    if _was_arranged(lows, act, verb) or _was_set_for(scene, act, verb):
        return "planned"
    if is_reduced(lows, act, verb) or _is_of_its_own(lows, act, verb) or is_apposed(scene, act):
        return "possible" if is_rumoured(lows, verb) else "actual"
    if verb - first < _OWN_WORDS and act.plan is None and is_resumed(scene, act):
        before = lows[first:verb]
        undoubted = _MODALS.isdisjoint((*before, lows[verb])) and NEGATIONS.isdisjoint(before)
        if undoubted and not takes_nothing(lows, verb):
            return "actual"
    mood = act.plan.mood if act.plan and act.plan.covers(verb) else mood_of(page, first, verb)
    if mood == "actual" and (
        _goes_on_denied(scene, act.clause, verb) or _does_nothing(lows, act, kind, verb)
    ):
        mood = "denied"
    if mood == "denied" and act.trigger is not None and act.trigger.pattern.is_negative:
        mood = "actual" if _MODALS.isdisjoint(lows[first:verb]) else "planned"
    return "actual" if told and mood != "denied" else mood


def _came_about(lows: Sequence[str], act: Act, verb: int) -> bool:
    """Whether somebody did what another led him to do: "prompted Norland to leave"."""
    weighs = act.plan is not None and act.plan.mood == "considered"
    brought = is_brought_about(lows, act.clause) and not weighs
    return brought and NEGATIONS.isdisjoint(lows[act.clause.first : verb])


def _awaits_event(scene: Scene, act: Act, noun: int) -> bool:
    """Whether something is to be done by an event: "hopes to join by the summit in July"."""
    lows = scene.page.words.lows
    ahead = not _AHEAD_OF.isdisjoint(lows[act.clause.first : noun])
    until = lows[max(noun - _OF_EVENT, act.clause.first) : noun]
    return ahead and not _UNTIL.isdisjoint(until) and not is_past(lows, act.clause.first, act.clause.verb)


def _mood_of_refusal(scene: Scene, act: Act, verb: int) -> Factuality:
    """Who means to refuse has not yet done so: "intends to vote against", "may yet object"."""
    lows = scene.page.words.lows
    if act.plan is not None and act.plan.covers(verb - 1) and lows[act.plan.at] in _INTENDING:
        return act.plan.mood
    may = lows[verb - 1] in _MAY or (lows[verb - 1] in _STILL and lows[verb - 2] in _MAY)
    return "possible" if may and act.clause.first < verb else "actual"


def _does_nothing(lows: Sequence[str], act: Act, kind: str | None, verb: int) -> bool:
    """Whether a deed is told by its object as not done; what hits nobody is done.

    So are talks that "brought no result": the verb does not tell them, as it does a pact.
    """
    first = act.trigger.first if act.trigger is not None else verb + 1
    tells = first == verb or (kind == "agreement_signed" and first < verb)
    return tells and kind not in (None, "attacked", "stated") and takes_nothing(lows, verb)


def _goes_on_denied(scene: Scene, clause: Clause, verb: int) -> bool:
    """Whether "or" goes on with what was not done: "has not fined Norland or sued Ostia"."""
    lows = scene.page.words.lows
    if (
        lows[clause.first] != "or"
        or clause.parent < 0
        or not _OF_BOTH.issuperset(lows[clause.first + 1 : verb])
    ):
        return False
    parent = scene.clauses[clause.parent]
    return not NEGATIONS.isdisjoint(lows[parent.first : main_verb(lows, parent)])


def _is_of_its_own(lows: Sequence[str], act: Act, verb: int) -> bool:
    """Whether a clause tells what was, whatever it hangs on: "might sell the yard that it bought in May".

    So does one that says when, of what is to come as well: "may leave before the pact expires in June".
    """
    clause = act.clause
    if act.dating is not None and is_presupposed(lows, act) and not is_past(lows, clause.first, verb):
        return True
    when = clause.link == "subordinate" and lows[clause.first] in _BACKGROUND
    opens = when or opens_aside(lows, clause, verb)
    last = verb if lows[verb : verb + 2] in _SET_UP else verb + 1
    return opens and not shifts(lows[clause.first : last]) and is_past(lows, clause.first, verb)


def _is_idle(lows: Sequence[str], act: Act, mood: Factuality) -> bool:
    """Whether what fits no kind did not happen, or is only a thought in passing."""
    if mood == "denied":
        return True
    if act.dating is not None and is_account(lows, act):
        return (
            False  # "Reports that a dam had burst on Friday could not be confirmed": just what is in doubt.
        )
    if act.frame is not None:
        return act.dating is None and mood != "actual"
    aside = act.clause.link == "relative" and act.clause.verb > act.clause.first + 1
    return mood != "actual" and aside and act.dating is None


def _is_usual(scene: Scene, act: Act, verb: int) -> bool:
    """Whether a month or a season only says when something usually is: "which normally begins in May".

    What usually was in a year that is named came about: "usually met rebels in May 2021".
    """
    lows, page = scene.page.words.lows, scene.page
    if _USUALLY.isdisjoint(lows[max(verb - 2, act.clause.first) : verb]) or act.dating is None:
        return False
    if any(mark.isdigit() for mark in page.text[act.dating.start : act.dating.end]):
        return False
    return not is_past(lows, act.clause.first, verb) or is_reduced(lows, act, verb)


_AWAITING = wordset("before ahead for until till by to")
"""What stands before an event that may be yet to come when the rest has been done."""
_TOLD_OF = wordset(
    "announced confirmed agreed approved arranged expected discussed ordered authorised authorized due"
    " scheduled slated planned set"
)
"""Participles of an event that may be yet to come."""


def _tells_past(scene: Scene, act: Act, verb: int) -> bool:
    """Whether a verb tells the past; a participle does if what it hangs on does: "left, saying that"."""
    lows, clause = scene.page.words.lows, act.clause
    if clause.link == "participle" and clause.parent >= 0:
        parent = scene.clauses[clause.parent]
        return is_past(lows, parent.first, main_verb(lows, parent))
    if act.is_noun and verb < clause.verb and _AWAITING.isdisjoint(lows[clause.first : verb]):
        main = main_verb(lows, clause)  # "The raid in June angered Ostia"
        return _TOLD_OF.isdisjoint(lows[verb : main + 1]) and is_past(lows, clause.first, main)
    deed = was_deed(lows[clause.first : verb], lows[verb])
    return deed or is_past(lows, clause.first, verb) or is_reduced(lows, act, verb)


def _is_term(lows: Sequence[str], act: Act) -> bool:
    """Whether it is what a pact lays down: "an agreement by which Norland sells gas to Ostia"."""
    first = act.clause.first
    return act.clause.link == "relative" and lows[first] == "which" and lows[first - 1] in _BY_PACT


def _goes_on(scene: Scene, verb: int) -> bool:
    """Whether the verb stands in the present: "receives", "is receiving", "has been receiving"."""
    lows = scene.page.words.lows
    word = lows[verb]
    return word.endswith("s") or (
        word.endswith("ing") and verb > 0 and lows[verb - 1] in ("is", "are", "been")
    )
