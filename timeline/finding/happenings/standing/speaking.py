"""Who says it, and whether that vouches for what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.domain.statement import Claim
from timeline.finding.happenings.entities.before import word_before
from timeline.finding.happenings.entities.private import acting_as_themselves
from timeline.finding.happenings.entities.trades import FIRMS
from timeline.finding.happenings.page import within
from timeline.finding.happenings.standing.said import TOLD
from timeline.finding.regex import regex
from timeline.finding.words import QUOTES
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.parties import PartyMention

__all__ = [
    "are_staff",
    "claims_about",
    "is_sent_to",
    "nameless_speaker",
    "speaker_parties",
    "speaks_for_others",
    "states",
    "tells_after",
    "told_so",
    "without_aside",
]

_NOT_VOUCHING = wordset(
    "pleaded pleads sworn swore described describes "
    "called calls call urged urges demanded demands demand ordered orders asked asks requested promised"
    " promises promise pledged pledges vowed vows threatened threatens threaten refused refuses agreed"
    " agrees decided decides voted vote ruled rule backed backs supported supports welcomed welcomes"
    " praised praises condemned condemns criticised criticized thanked thanks invited proposed proposes"
    " recommended planned plans offered offers chose rejected rejects declined declines dismissed"
    " opposed opposes blamed blames banned sentenced approved approves appealed ask want wants wanted"
    " hoped hopes considering considers considered sought seeks seek apply applied calling urging demanding"
    " ordering asking requesting promising pledging vowing threatening refusing supporting welcoming praising"
    " condemning criticising criticizing inviting proposing recommending offering rejecting blaming seeking"
    " referring refers referred refer alluding"
)
"""Cues that tell an act of their own and vouch for nothing that they govern."""
_FORUMS = wordset(
    "exchange bourse conference forum summit newspaper daily weekly magazine broadcaster radio website portal"
    " channel outlet podcast inquiry hearing"
)
"""What somebody speaks to or at, and is called after where it is."""
_NEAR_FORUM = 2
"""Words behind a town within which that stands."""
_TELLING = wordset(
    "told tells informed informs assured assures notified notifies reminded reminds briefed warned warns"
    " cautioned cautions advised advises"
)
"""Words of saying whose object is whoever is told so."""
_NEAR_CUE = 40
"""Characters behind such a word within which that object begins."""
_THAT = len("that ")
_ASIDE = regex(
    rf"(?<=\w),\s(?:an?|the|one\sof\sthe)\s(?:(?!(?:for|of|at|in|to|from|with)\b)[\w-]{{2,20}}\s){{0,4}}?(?:{FIRMS}|group|bank|union|agency)"
    r"(?=,|\s(?:that|which|who|behind|with|in|of|from|at|for|to|based|owned|backed|controlled|building|running)\b|\Z)|"
    r",\s(?:who|which|whose|with|[a-z]{3,20}ing|reached|quoted|asked)\b"
    r"|,\s(?:[a-z]{2,18}(?:ed|en|wn)|led|run|held|sold|built|bought)\s(?:by|in|at|on|from|with|to|last|since)\b"
)
_PLANNING = regex(
    r"\s(?:also\s|now\s)?(?:will|would|plans|intends|aims|hopes|wants|has\s(?:agreed|decided))\b"
)
_ARTICLE = len("the ") + 1
_FOR_OTHERS = regex(
    r"(?i)\b(?:critics|opponents|proponents|supporters|backers|detractors|rivals|enemies|foes|adversaries"
    r"|competitors|victims)\b(?!')"
    r"|(?:^(?:its|his|her|their)|(?:'s|’s))\s(?:[\w-]+\s){0,2}?(?:lenders?|bankers?|creditors?|suppliers?|customers?|clients?"
    r"|shareholders?|investors?|landlords?|tenants|insurers?|bondholders?|neighbours?|neighbors?|donors|sponsors"
    r"|owners?|parent|auditors?|suitors?|bidders?|buyers?|regulators?)\b(?!'|,?\s[A-Z])"
    r"|\s(?:except|other than|apart from)\s|\s(?:loyal|opposed|hostile|sympathetic|close)\sto\s"
)
_STAFF = regex(r"\b(?:unions?|workers|staff|employees|miners|dockers|welders|strikers)\sat\b")
_ARTICLES = frozenset(("the", "a", "an"))
_MADE_KNOWN = regex(
    r"\s(?:recently\s|newly\s|just\s)?(?:seen|published|released|obtained|reviewed|compiled|issued|prepared|cited|quoted|leaked"
    r"|shared|circulated|carried|posted|sent|filed|commissioned|unveiled|submitted|reached|interviewed|contacted)\Z"
)
"""How it is said who has made a source known, or asked it: "a report seen | by Reuters"."""
_PERSONS = frozenset(("he", "she"))
_INDEFINITE = ("a ", "an ", "one ", "another ")
_WHERE_SENT = frozenset(("to", "in", "at", "for"))
"""Words behind which stands where somebody is sent, or what he is there for."""
_UNNAMED = (("it", None), ("they", None))
_LONGEST_NAME = 80
"""Characters of a party with its office before a name."""


def states(page: Page, frame: Frame) -> bool:
    """Whether the cue tells a plain statement, and no act of another kind."""
    return frame.mention.family == "speech" and _vouches(page, frame)


def tells_after(page: Page, frame: Frame, place: int) -> bool:
    """Whether who says it is named behind what is said, which is no quotation: "it sank, officials said"."""
    if not frame.is_speech or place >= min(frame.source[0], frame.cue[0]):
        return False
    said = page.text[frame.content[0] : frame.cue[0]]
    return states(page, frame) and not any(mark in said for mark in QUOTES)


def claims_about(
    page: Page, frames: Sequence[Frame], offset: int, subjects: Sequence[PartyMention] = ()
) -> tuple[Claim, ...]:
    """The claims that cover the place where a happening is told; the innermost speaker last.

    The subject says so himself where a pronoun behind it does: "The firm will build ferries, it said".
    """
    claims: dict[tuple[str, str | None, str], Claim] = {}
    for frame in frames:
        if not frame.says(offset) or not _vouches(page, frame):
            continue
        cue = " ".join(page.text[frame.cue[0] : frame.cue[1]].split())
        if " not " in f" {cue} " and frame.mention.stance == "asserts":
            continue
        speakers = speaker_parties(page, frame)
        if len(subjects) == 1 and frame.content[0] < frame.source[0] and speakers[0] in _UNNAMED:
            speakers = [(subjects[0].name, subjects[0].code)]
        for by, code in speakers:
            if not by and frame.mention.stance in ("asserts", "denies"):
                continue
            claims.setdefault((by, code, frame.mention.stance), Claim(by, code, frame.mention.stance, cue))
    return tuple(claims.values())


def speaker_parties(page: Page, frame: Frame) -> list[tuple[str, str | None]]:
    """Who says it, as (name, code) pairs: one for each party that the source names, else its words."""
    span = without_aside(page.text, _behind_who(page, frame.source))
    named = within(page.parties, *span) or _around_name(page, span[0]) or _whose_plan(page, frame)
    if not named and frame.mention.speaker:
        span = frame.mention.speaker
        named = within(page.parties, *span)
    start = max((d.end for d in within(page.datings, *span) if d.start <= span[0]), default=span[0])
    words = " ".join(page.text[slice(start, without_aside(page.text, span)[1])].split()).strip(" ,")
    known = _MADE_KNOWN.search(words)
    words = words[: known.start()] if known else words
    if words.lower().startswith("the "):
        words = words[4:]
    if speaks_for_others(words) or are_staff(words):
        return [(words, None)]
    acting = [mention for mention in named if not mention.as_place] or named
    acting = acting_as_themselves(page.text, [m for m in acting if m is acting[0] or not is_sent_to(page, m)])
    codes = list(dict.fromkeys(mention.code for mention in acting if mention.code))
    if not words:
        return [("", None)]
    if words == "it":
        words = named[0].name if named else words
    if len(named) == 1 and (_is_short_for(words, named[0]) or _is_cut(span[0], named[0])):
        words = named[0].name
    return [(words, code) for code in codes] or [(words, None)]


def nameless_speaker(page: Page, frame: Frame) -> tuple[int, int] | None:
    """The words for somebody without a name whom "he" or "she" means: "A diplomat was unsure. He said"."""
    told = frame.mention.speaker
    if told is None or page.text[slice(*frame.source)].lower() not in _PERSONS:
        return None
    return told if page.text[slice(*told)].lower().startswith(_INDEFINITE) else None


def speaks_for_others(words: str) -> bool:
    """Whether those named are only against or for whom others speak: "its critics", "rivals of Norland"."""
    return _FOR_OTHERS.search(words) is not None


def are_staff(words: str) -> bool:
    """Whether those who speak only work for whoever is named: "the union at Nordsund"."""
    return _STAFF.search(words) is not None


def is_sent_to(page: Page, mention: PartyMention) -> bool:
    """Whether a party only says where the one who speaks was sent: "Norland's envoy to the UN"."""
    lows, i = page.words.lows, page.word_at(mention.start)
    i -= i > 0 and lows[i - 1] in _ARTICLES
    return i > 1 and lows[i - 1] in _WHERE_SENT and lows[i - 2] not in ("and", ",")


def _whose_plan(page: Page, frame: Frame) -> Sequence[PartyMention]:
    """Who tells before it says so what it will do itself: "Norland will buy ferries, it said"."""
    if frame.content[0] >= frame.source[0] or page.text[slice(*frame.source)] != "it":
        return ()
    first = within(page.parties, frame.content[0], frame.content[0] + _ARTICLE)[:1]
    return [m for m in first if m.person is None and _PLANNING.match(page.text, m.end)]


def _behind_who(page: Page, source: tuple[int, int]) -> tuple[int, int]:
    """The party of whom a relative clause says so: "Norland received Oda Lind, who said"."""
    if page.text[slice(*source)] != "who":
        return source
    before = within(page.parties, max(source[0] - _LONGEST_NAME, 0), source[0])
    is_near = bool(before) and page.text[before[-1].end : source[0]] in (", ", " ")
    return (before[-1].start, before[-1].end) if is_near else source


def without_aside(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The words for whoever says it without what is told of him: "Skov | , which owns it", " | , a bank"."""
    aside = _ASIDE.search(text, *span)
    return span if aside is None else (span[0], aside.start())


def _is_short_for(words: str, party: PartyMention) -> bool:
    """Whether the words are less than a person's name: "the minister", "Lind"."""
    return len(words) < len(party.name) and (bool(party.person) or party.name.endswith(f" {words}"))


def _is_cut(start: int, party: PartyMention) -> bool:
    """Whether the words begin inside a name, or with the rest of whence it is: "Ill.-based First Loom"."""
    return party.rule == "capitals" and (party.start < start or party.start == start + len("based "))


def _around_name(page: Page, place: int) -> Sequence[PartyMention]:
    """The party whose words hold the name at an offset: "Norland's minister, Jan Dahl"."""
    before = within(page.parties, place - _LONGEST_NAME, place)
    return before[-1:] if before and before[-1].end > place else ()


def _vouches(page: Page, frame: Frame) -> bool:
    if frame.is_quoted:
        return True
    words = page.text[slice(*frame.cue)].lower().split()
    if not TOLD.isdisjoint(words) and frame.content[0] >= frame.cue[1]:
        # "told the state to reduce" is an order.
        said = page.text[frame.content[0] : min(frame.content[1], frame.content[0] + 60)]
        if (
            " to " in said
            and " that " not in said
            and page.text[frame.content[0] - 5 : frame.content[0]] != "that "
        ):
            return False
    before = page.text[max(frame.content[0] - _THAT, 0) : frame.content[0]]
    if frame.mention.stance == "unverified" or (frame.mention.stance == "denies" and before == "that "):
        return True  # "dismissed reports that", unlike "dismissed the envoy"
    return frame.mention.family != "wish" and _NOT_VOUCHING.isdisjoint(words)


def told_so(page: Page, verb: int) -> tuple[PartyMention, ...]:
    """Who is told so, and is no parliament: "told the emir on Monday that", "told the daily Nordlys"."""
    words, lows = page.words, page.words.lows
    if lows[verb] not in _TELLING:
        return ()
    behind = within(page.parties, words.ends[verb], words.ends[verb] + _NEAR_CUE)
    known = (m for m in behind if m.code is None or not (m.sector in ("JRN", "LEG") or _is_forum(page, m)))
    return tuple(m for m in known if word_before(page, m) == lows[verb])[:1]


def _is_forum(page: Page, mention: PartyMention) -> bool:
    """Whether a town or state only says where those sit who hear it: "told the Lima stock exchange"."""
    i = page.word_at(mention.end)
    return not _FORUMS.isdisjoint(page.words.lows[i : i + _NEAR_FORUM])
