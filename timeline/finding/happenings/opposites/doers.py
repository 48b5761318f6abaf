"""Who does what a clause tells only of others: who invites them, held them, or gave what they got."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.anaphora.recalling import TOLD_BEFORE
from timeline.finding.happenings.anaphora.takenup import are_more_than_two
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.beside import group, is_state, key
from timeline.finding.happenings.opposites.partners import announcers, who_refuses
from timeline.finding.happenings.opposites.unnamed import TOPIC, captors
from timeline.finding.happenings.page import within
from timeline.finding.happenings.roles import Roles
from timeline.finding.happenings.roles.agents import DONATING
from timeline.finding.inflection import spellings_of
from timeline.finding.predicates import is_passive
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.triggers.acts import Act
    from timeline.finding.parties import PartyMention

    Mentions = tuple[PartyMention, ...]

__all__ = ["GIFTS_OF", "TRAVELS", "with_actors", "with_speakers"]

_SUITS = wordset("suit lawsuit claim petition case objection objections challenge challenges motion")
"""What courts dismiss, and not whoever is sued."""
_JUDGED = frozenset(("thrown", "quashed"))
"""Participles of what courts do to it: "Ostia's appeal was thrown out"."""
GIFTS_OF = frozenset(("supplied", "aided", "returned"))
"""Kinds of what comes from somebody."""
_GIVING = frozenset(("from", "by"))
_BROUGHT = frozenset(("supplied", "aided"))
_NEAR_BY = 60
"""Characters behind "by" within which whoever gave is named."""
_COMING = frozenset(("will", "would"))
_HOSTING = {
    ("requested", "invited"): "to",
    ("met", "received"): "in",
    ("met", "welcomed"): "in",
}
"""Kinds and participles of what a host does, and the word before his place."""
_CONVENED = wordset(
    "hosted convened convoked organised organized chaired called arranged held staged summoned"
)
"""Participles of what those do who hold a meeting."""
_SENT = frozenset(("who", "which"))
_SENDING = frozenset(("aided", "forces_sent", "supplied"))
"""Kinds of what sends people or ships."""
_COMES = spellings_of("come")
_ARRIVING = spellings_of("land arrive dock come depart return reach fly")
"""Verbs of those who are sent."""
_BY_LAW = frozenset(("restricted", "sanctioned"))
_BANNED = wordset("banned outlawed prohibited blocked fined censored forbidden barred blacklisted")
"""Participles of what a state does by law to what is there."""
_OF_MEMBERS = {
    **dict.fromkeys(("sanctioned", "expelled", "restricted", "ties_cut", "refused"), "from"),
    "sanctions_lifted": "to",
}
"""Kinds of what an organisation does to a member, and the word before its name."""
TRAVELS = frozenset(("visited", "met"))
_OFFICIALS = frozenset(("officials", "ministers", "diplomats", "negotiators", "envoys", "lawmakers"))
"""Those who act for the state that a text is about, where no other is named."""


def with_speakers(scene: Scene, act: Act, kind: str | None, roles: Roles) -> Roles:
    """The roles with those who threaten by what they say, or whose accord is announced by nobody named."""
    if kind == "stated" and (whose := announcers(scene, act)):
        return Roles(whose, (), TOLD_BEFORE)
    told = scene.reference.events.told_here()
    again = told is not None and told.kind == "threatened"  # "warned that Norland would pay for it"
    if kind != "threatened" or again or not roles.rule.startswith("receiver first"):
        return roles
    threatening = scene.speakers_at(scene.page.words.starts[act.verb])
    return roles._replace(actors=threatening, rule=f"{roles.rule}; who says so") if threatening else roles


def with_actors(scene: Scene, act: Act, kind: str | None, roles: Roles) -> Roles:
    """The roles with those who act where only their office is told, or who held those that were freed."""
    subject = scene.page.words.lows[act.clause.first : act.verb]
    if kind in TRAVELS and subject[:1] and subject[0] in _OFFICIALS and not are_more_than_two(subject):
        two = scene.reference.pair() if kind == "met" else ()
        home = two or scene.reference.topic(frozenset(map(key, roles.recipients)))
        if home:
            return roles._replace(actors=home, rule=f"{roles.rule}; {TOPIC}")
    held = captors(scene, roles) if kind == "released" else ()
    if held:
        return roles._replace(actors=held, rule=f"{roles.rule}; {TOLD_BEFORE}")
    inviting = _host(scene, act, kind, roles) or _convening(scene, act, kind)
    inviting = inviting or _shutting_out(scene, act, kind, roles)
    inviting = inviting or _senders(scene, act, roles) or _banning(scene, act, kind)
    if inviting:
        acting = set(map(key, inviting))
        whom = tuple(m for m in roles.recipients if key(m) not in acting)
        return Roles(inviting, whom, f"{roles.rule}; whose place, body or people it is")
    judged = not _SUITS.isdisjoint(subject) or scene.page.words.lows[act.verb] in _JUDGED
    refusing = who_refuses(scene, roles) if kind == "refused" and not judged else ()
    if refusing:
        return roles._replace(actors=refusing, rule=f"{roles.rule}; {TOLD_BEFORE}")
    givers = (_givers(scene, act) or _donors(scene, act, roles)) if kind in GIFTS_OF else ()
    givers = _whence(scene, act) if kind == "pledged" else givers
    if givers:
        others = tuple(m for m in roles.recipients if m not in givers)
        return roles._replace(actors=givers, recipients=others, rule=f"{roles.rule}; where it comes from")
    givers = _promising(scene, act) if kind in _BROUGHT else ()
    return roles._replace(actors=givers, rule=f"{roles.rule}; who says so") if givers else roles


def _host(scene: Scene, act: Act, kind: str | None, roles: Roles) -> Mentions:
    """Who invites or receives somebody of whom a clause tells: "was invited to Oslo", "received in Oslo"."""
    lows = scene.page.words.lows
    leading = _HOSTING.get((kind or "", lows[act.verb]))
    if leading is None or not roles.recipients or not is_passive(lows, act.verb):
        return ()
    own = set(map(key, roles.recipients))
    found = scene.people.free(scene.page.words.ends[act.verb], scene.page.words.ends[act.clause.last - 1])
    near = (m for m in found if m.country and key(m) not in own)
    return tuple(m for m in near if word_before(scene.page, m) == leading)[:1]


def _convening(scene: Scene, act: Act, kind: str | None) -> Mentions:
    """Who holds a meeting of those who have no name: "Envoys attended talks hosted by Norland"."""
    words, clause = scene.page.words, act.clause
    lows = words.lows[clause.first : clause.last]
    if kind != "met" or "by" not in lows[1:] or lows[lows.index("by", 1) - 1] not in _CONVENED:
        return ()
    found = scene.people.free(words.ends[clause.first + lows.index("by", 1)], words.ends[clause.last - 1])
    return tuple(m for m in found if word_before(scene.page, m) == "by")[:1]


def _senders(scene: Scene, act: Act, roles: Roles) -> Mentions:
    """Who sent those of whom a relative clause tells where they are: "Norland sent doctors, who landed"."""
    words, clause = scene.page.words, act.clause
    if clause.link != "relative" or words.lows[clause.first] not in _SENT or clause.parent < 0:
        return ()
    if clause.verb != clause.first + 1 or words.lows[act.verb] not in _ARRIVING:
        return ()
    told = scene.reference.events.told_here()
    if told is None or told.kind not in _SENDING:
        return ()
    own = set(map(key, roles.recipients))
    return tuple(m for m in told.roles.actors if key(m) not in own)


def _banning(scene: Scene, act: Act, kind: str | None) -> Mentions:
    """The state in which something is banned or somebody is fined: "was banned in Norland"."""
    words = scene.page.words
    banned = kind in _BY_LAW and words.lows[act.verb] in _BANNED and is_passive(words.lows, act.verb)
    if not banned:
        return ()
    found = within(scene.page.parties, words.ends[act.verb], words.ends[act.clause.last - 1])
    return tuple(m for m in found if is_state(m) and word_before(scene.page, m) == "in")[:1]


def _donors(scene: Scene, act: Act, roles: Roles) -> Mentions:
    """Who gave things of which an aside tells by whom: "The kits, given by Norland, | reached Ostia"."""
    before = next((one for one in scene.clauses if one.last == act.clause.first), None)
    told = scene.reference.events.told_here() if before is not None and before.link == "relative" else None
    if told is None or told.kind not in _SENDING or act.clause.link != "and":
        return ()
    own = set(map(key, roles.recipients))
    return tuple(m for m in told.roles.actors if key(m) not in own)


def _shutting_out(scene: Scene, act: Act, kind: str | None, roles: Roles) -> Mentions:
    """The organisation from which somebody is shut out: "Norland was suspended from the league"."""
    leading = _OF_MEMBERS.get(kind or "")
    if leading is None or not roles.recipients or not is_passive(scene.page.words.lows, act.verb):
        return ()
    words = scene.page.words
    found = scene.people.free(words.ends[act.verb], words.ends[act.clause.last - 1])
    bodies = (m for m in found if m.code is not None and m.country is None and not m.person)
    own = set(map(key, roles.recipients))
    return tuple(m for m in bodies if word_before(scene.page, m) == leading and key(m) not in own)[:1]


def _promising(scene: Scene, act: Act) -> Mentions:
    """Who says that goods will come, if he is not in distress: "Norland said tents would come"."""
    words = scene.page.words
    if _COMING.isdisjoint(words.lows[act.clause.first : act.verb]):
        return ()
    speakers = scene.speakers_at(words.starts[act.verb])
    known = {m.code or "" for m in scene.reference.stricken(frozenset())}
    return tuple(m for m in speakers if m.country and m.code == m.country and m.code not in known)[:1]


def _givers(scene: Scene, act: Act) -> Mentions:
    """From whom the goods are that are the subject: "a ship with maize from Norland docked"."""
    words = scene.page.words
    before = within(scene.page.parties, words.starts[act.clause.first], words.starts[act.verb])
    found = (m for m in before if word_before(scene.page, m) in _GIVING)
    return tuple(m for m in found if not m.as_place)[:1] or _whence(scene, act) or _giving_behind(scene, act)


def _whence(scene: Scene, act: Act) -> Mentions:
    """From whom the goods come that are the subject: "rifles that came from Norland and Ostia"."""
    words = scene.page.words
    if words.lows[act.verb] not in _COMES or words.lows[act.verb + 1 : act.verb + 2] != ("from",):
        return ()
    behind = scene.people.free(words.ends[act.verb], words.ends[act.clause.last - 1])
    first = next((m for m in behind if word_before(scene.page, m) == "from"), None)
    return group(scene.page, behind, first) if first is not None else ()


def _giving_behind(scene: Scene, act: Act) -> Mentions:
    """Who gave what somebody received, in words behind it: "received ten tugs, | donated by Norland"."""
    words, i = scene.page.words, act.clause.last
    if words.lows[i - 1] != "," or words.lows[i : i + 1] == () or words.lows[i] not in DONATING:
        return ()
    by = i + 1 + (words.lows[i + 1 : i + 2] == ("for",))
    if words.lows[by : by + 1] != ("by",):
        return ()
    near = within(scene.page.parties, words.ends[by], words.ends[by] + _NEAR_BY)
    donors = tuple(m for m in near if word_before(scene.page, m) == "by")[:1]
    return group(scene.page, near, donors[0]) if donors else ()
