"""Persons whose office is told without their state: "Its envoy, Jan Dahl", "whose army chief, Jan Dahl"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.finding.happenings.entities.naming import can_be_person
from timeline.finding.happenings.entities.trades import FIRMS, firm_names
from timeline.finding.happenings.entities.vouched import EXPLAINED
from timeline.finding.regex import has_any, regex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.finding.parties import PartyMention
    from timeline.finding.sentences import Sentence

__all__ = ["with_holders"]

_OFFICE = (
    r"(?:minister|president|premier|chancellor|ambassador|envoy|high commissioner|consul(?:[- ]general)?"
    r"|monarch|king|charg[eé] d['’]affaires|negotiator|diplomat|secretary[- ]general|representative"
    r"|attach[eé]|emissary"
    r"|(?:army|military|navy|defen[cs]e|intelligence|spy|security|police|policy|mission|delegation)[ ]chief"
    r"|chief[ ]of[ ]staff|security advis[eo]r|central bank governor"
    r"|spokes(?:man|woman|person)|(?:(?:executive|regional|country)[ ])?director|director[- ]general"
    r"|(?:relief|aid|humanitarian|human[ ]rights)[ ]chief|commissioner[- ]general)"
)
"""Offices that somebody has for a state or an organisation of states."""
_HELD = r"(?:(?!former|late|ex-|one-time|onetime|retired|ousted|deposed|next|first)[\w-]+[ \n])"
"""A word before an office that somebody has at the time."""
_OWN = regex(rf"\b(?P<whose>[Ii]ts|whose)[ \n]{_HELD}{{0,4}}?{_OFFICE},?[ \n]\Z")
"""What stands before the name of whoever has an office of those told of."""
_ITS = regex(rf",[ \n](?:its|whose)[ \n]{_HELD}{{0,4}}?{_OFFICE}[,.]")
"""The same behind the name: "Oda Lind, its executive director"."""
_HERS = regex(
    rf"\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir)[ \n]{_HELD}{{0,4}}?(?:{_OFFICE}|successor|deputy),?[ \n]\Z"
)
"""The same of whoever serves under or after a statesman told of: "Her foreign minister, Jan Dahl"."""
_PERSONAL = ("his ", "her ", "heir ", "His ", "Her ")
_TITLED = regex(rf"(?:[\w-]+[ \n]){{0,4}}?{_OFFICE}[ \n]", re.IGNORECASE)
_OF_TITLE = regex(r"\b(?P<whose>[Ii]ts|whose)[ \n](?:[\w-]+[ \n]){0,2}\Z")
_NOT_OF_STATE = (
    r"with|to|from|in|at|of|against|for|between|on|by|over|into|than|that|who|which|as|the|an?|his|her|its|their"
    r"|bank|federation|football|union|club|party|association|opposition|church|company"
)
"""Words between a state and an office by which the office is none of the state."""
_OF_STATE = regex(
    rf"(?:['’]s[ \n](?:first[ ](?:female|woman|ever)[ ])?(?:(?!(?:{_NOT_OF_STATE})\b){_HELD}){{0,5}}?"
    r"|[ ](?:[a-z-]+[ ]){1,2}and[ ](?:[a-z-]+[ ]){1,2}?)"
    rf"{_OFFICE},?[ \n]"
)
"""What stands between a state and who has an office of it: "Norland's oil and sea minister, Oda Lind"."""
_HEADS = regex(
    r"\b(?:speaker|president|(?:deputy[ ])?(?:head|commander)|chief|leader|chair(?:man|woman)?|governor)"
    r"[ \n]of[ \n](?:the[ \n])?\Z",
    re.IGNORECASE,
)
"""What stands before a body of state that a comma parts from who heads it: "the speaker of"."""
_NO_LONGER = ("ormer ", "x-", "etired ", "usted ", "ate ")
"""How words end by which that was once so."""
_BELONGS = regex(
    r",?[ \n](?:of|from|at)[ \n](?:the[ \n])?"
    r"|,[ \n](?:(?:the|an?|who[ \n]is(?:[ \n](?:the|an?))?)[ \n])?"
    rf"(?:(?!(?:{_NOT_OF_STATE})\b){_HELD}){{0,3}}?"
    rf"(?:{_OFFICE}|head|director|director[- ]general|official|spokes(?:wo)?man|adviser|aide)"
    r"[ \n](?:of|in|at|for)[ \n](?:the[ \n])?"
)
"""What stands between a person and the body of state that he is of: "Oda Lind, deputy head of"."""
_NAMES = r"[A-Z][\w’'-]+(?:[ ][A-Z][\w’'-]+){0,3}"
_SEVERAL = regex(
    r"\b(?i:presidents|premiers|ministers|chancellors|secretaries|ambassadors|envoys|generals|leaders|kings|emirs)"
    rf",?[ ](?:{_NAMES}[ ]of[ ](?:the[ ])?{_NAMES}(?:,[ ](?:and[ ])?|[ ]and[ ])){{0,4}}\Z"
)
"""Offices before the name of one of several who hold them: "Ministers Oda Lind of Norland and"."""
_OF = frozenset((" of ", " of the "))
_AMERICA, _UNION = "USA", "EUR"
"""Whose offices go by words that nobody else's do."""
_AMERICAN = regex(
    r",[ \n](?:an?|the)[ \n](?:(?:US|U\.S\.|American|principal|acting)[ \n])*(?:deputy[ ])?assistant[ ]"
    r"secretary[ ]of[ ](?:state|defen[cs]e|the[ ]treasury)\b",
    re.IGNORECASE,
)
"""Offices that only the United States have, behind the name of who holds one."""
_FIELD = (
    r"(?:trade|competition|economy|economic|energy|climate|environment|enlargement|neighbou?rhood|agriculture"
    r"|health|internal market|home affairs|transport|budget|development|digital|industry|fisheries|migration"
    r"|justice|crisis management|humanitarian(?: aid| affairs)?|external relations|monetary affairs)"
)
"""What European commissioners are for."""
_OF_UNION = regex(
    rf",[ \n](?:an?|the|its)[ \n](?:(?:EU|European|new)[ \n])*(?:{_FIELD}[ ]commissioner"
    rf"|commissioner[ ](?:for|in[ ]charge[ ]of)[ ](?:the[ ])?{_FIELD})\b",
    re.IGNORECASE,
)
"""The same of the European Union: "Oda Lind, the commissioner for humanitarian aid"."""
_UNION_BEFORE = regex(rf"\b(?:European|EU|(?i:{_FIELD}))[ ][Cc]ommissioner,?[ ]\Z")
"""Such an office before the name."""
_TO_FIELD = 50
"""Characters before a name within which it begins."""
_BODY = regex(
    r"\b(?:ministry|embassy|mission|consulate|delegation|navy|army|air force|coast guard|government|cabinet"
    r"|central bank|state department|defen[cs]e department)\Z",
    re.IGNORECASE,
)
"""Bodies of whom their people act for the state."""
_BEFORE = 90
"""Characters before a name within which that stands."""
_POSSESSIVES = ("its ", "Its ", "whose ", "its\n", "Its\n", "whose\n")
_OBLIQUE = regex(r"\b(?:with|to|from|in|at|of|against|for|between|on|by|over|into)\s(?:the\s)?\Z")
"""What stands before a party that its sentence only mentions."""
_PREPOSITION = 14
"""Characters of the longest of these."""
_GOES_ON = ("It ", "Its ", "That ", "This ")
"""What opens a sentence that is about whom the sentence before is about."""
_BACK = 3
"""Sentences that may go on so."""
_NEAR = 4
"""Characters between a name and "whose"."""
_UNNAMED = regex(rf"{_OFFICE}\Z")
_OF_ANY_BODY = regex(r"\b(?:director|spokes(?:man|woman|person)|representative)\b")
"""Offices that firms have as well."""
_TRADE = regex(rf"\b(?:{FIRMS}|bank|group),?\s\Z")
"""What stands before the name of a firm."""
_TRADE_WORD = 16
"""Characters before a name within which the longest of these begins."""
_SAYS_WHO = regex(
    r"[ \n][a-z]|,[ \n](?:who|an?[ \n](?:[\w-]+[ \n]){0,3}?(?:diplomat|politician|general|lawyer|economist"
    r"|banker|ally|technocrat|academic|officer|minister)\b)"
)
"""What follows the name of whoever has the office of which the sentence before told, and of nobody else."""


def with_holders(
    text: str,
    sentences: Sequence[Sentence],
    parties: Sequence[PartyMention],
    names: Sequence[PartyMention],
) -> tuple[Sequence[PartyMention], list[PartyMention]]:
    """The parties and the unknown names, with those among the parties whose state or body is told.

    Whoever is named so once keeps the state.
    """
    unknown = [m for m in (*names, *parties) if m.code is None and _is_person(m)]
    firms = _firms(text, names)
    owners = (m for m in reversed(parties) if m.code in (_AMERICA, _UNION) and _can_own(m))
    by_office = {m.code or "": m for m in owners}
    holding = _Holding(text, [one.start for one in sentences], sentences, parties, firms, by_office)
    found: dict[str, PartyMention] = {}
    for mention in unknown:
        if mention.name not in found and (owner := holding.owner(mention)) is not None:
            found[mention.name] = owner
    if (first := holding.of_the_lead(names)) is not None:
        found.setdefault(*first)
    if not found:
        return parties, list(names)
    families = {name.rpartition(" ")[2]: owner for name, owner in found.items()}
    held = [_holder(m, found[m.name]) for m in names if m.name in found]
    known = [_as_holder(m, found, families) for m in parties]
    return sorted((*known, *held), key=_start), [m for m in names if m.name not in found]


def _as_holder(
    mention: PartyMention, found: Mapping[str, PartyMention], families: Mapping[str, PartyMention]
) -> PartyMention:
    """A party as somebody whose office is told, also by the family name: "Ms Lind"."""
    if mention.code is not None:
        return mention
    owner = found.get(mention.name)
    if owner is None and mention.rule == "title":
        owner = families.get(mention.name)
    return mention if owner is None else _holder(mention, owner)


@dataclass(slots=True)
class _Holding:
    """Where the sentences begin of a text whose parties are known, and whose offices are told in it."""

    text: str
    starts: Sequence[int]
    sentences: Sequence[Sentence]
    parties: Sequence[PartyMention]
    firms: Sequence[PartyMention]
    by_office: Mapping[str, PartyMention]

    def owner(self, mention: PartyMention) -> PartyMention | None:
        """Whose office a person has of whom the text says so: "Its envoy, Jan Dahl"."""
        start = mention.start
        state = self._state_before(mention) or self._body_behind(mention) or self._of_one(mention)
        state = state or self._of_several(mention)
        its = _ITS.match(self.text, mention.end)
        if state is not None or its is not None:
            is_of_firm = its is not None and self._is_of_firm(its[0], start)
            return state or (None if is_of_firm else self._it(start))
        before = self.text[max(start - _BEFORE, 0) : start]
        if has_any(before, _PERSONAL) and (hers := _HERS.search(before)):
            return self._hers(start - len(before) + hers.start("whose"))
        if not has_any(before, _POSSESSIVES):
            return None
        pattern = _OF_TITLE if _TITLED.match(self.text, start, mention.end) else _OWN
        match = pattern.search(before)
        if match is None:
            return None
        place = start - len(before) + match.start("whose")
        if match["whose"] == "whose":
            i = bisect_left(self.parties, place, key=_start) - 1
            near = self.parties[i] if i >= 0 else None
            return near if near and place - near.end < _NEAR and _can_own(near) else None
        return None if self._is_of_firm(match[0], place) else self._it(place)

    def _is_of_firm(self, office: str, place: int) -> bool:
        """Whether an office that firms have too is that of one which its sentence names: "its director"."""
        i = bisect_right(self.starts, place) - 1
        if i < 0 or _OF_ANY_BODY.search(office) is None:
            return False
        firm = bisect_left(self.firms, self.starts[i], key=_start)
        return firm < len(self.firms) and self.firms[firm].start < place

    def _state_before(self, mention: PartyMention) -> PartyMention | None:
        """The state just before a person of whose office or body the words between tell."""
        i = bisect_left(self.parties, mention.start, key=_start) - 1
        state = self.parties[i] if i >= 0 else None
        if state is None or mention.start - state.end > _BEFORE or not _can_own(state):
            return None
        if state.rule in ("role", "body"):
            is_behind = mention.start == state.end + len(", ") and self.text[state.end] == ","
            closed = self.text.startswith((",", "."), mention.end)
            return state if is_behind and closed and self._is_headed(state) else None
        return state if _OF_STATE.fullmatch(self.text, state.end, mention.start) else None

    def _is_headed(self, body: PartyMention) -> bool:
        heads = _HEADS.search(self.text, body.start - _BEFORE, body.start)
        return heads is not None and not self.text.endswith(_NO_LONGER, 0, heads.start())

    def _body_behind(self, mention: PartyMention) -> PartyMention | None:
        """The body of a state just behind a person who is said to be of it."""
        i = bisect_left(self.parties, mention.end, key=_start)
        body = self.parties[i] if i < len(self.parties) else None
        if body is None or body.rule != "role" or body.start - mention.end > _BEFORE or not _can_own(body):
            return None
        is_of_it = _BODY.search(self.text, body.start, body.end) and _BELONGS.fullmatch(
            self.text, mention.end, body.start
        )
        return body if is_of_it else None

    def _of_several(self, mention: PartyMention) -> PartyMention | None:
        """The state behind one of several who hold an office: "Ministers Oda Lind of Norland and"."""
        i = bisect_left(self.parties, mention.end, key=_start)
        state = self.parties[i] if i < len(self.parties) else None
        if state is None or self.text[mention.end : state.start] not in _OF or not _can_own(state):
            return None
        since = max(mention.start - 2 * _BEFORE, 0)
        return state if _SEVERAL.search(self.text, since, mention.start) else None

    def _of_one(self, mention: PartyMention) -> PartyMention | None:
        """The United States or the European Union, if they are told of and it is an office of only theirs."""
        end = mention.end
        if _AMERICAN.match(self.text, end):
            return self.by_office.get(_AMERICA)
        is_of_union = _OF_UNION.match(self.text, end) or self._is_commissioner(mention)
        return self.by_office.get(_UNION) if is_of_union else None

    def _is_commissioner(self, mention: PartyMention) -> bool:
        """Whether the words before a name, or those of its title, make its bearer a European commissioner."""
        start = mention.start
        if mention.rule == "title" and "ommissioner " in self.text[start : mention.end]:
            start = self.text.index("ommissioner ", start) + len("ommissioner ")
        before = self.text[max(start - _TO_FIELD, 0) : start]
        return "ommissioner" in before and _UNION_BEFORE.search(before) is not None

    def _hers(self, place: int) -> PartyMention | None:
        """Who is meant by "her": the only state for which people act in her sentence and the one before."""
        i = bisect_right(self.starts, place) - 1
        if i < 0:
            return None
        told = self._between(self.starts[max(i - 1, 0)], place)
        acting = [m for m in told if m.code is not None and m.sector == "GOV"]
        return acting[-1] if len({m.code for m in acting}) == 1 else None

    def _it(self, place: int) -> PartyMention | None:
        """Who is meant by "its": the only one named before it in its sentence, or who was told of before."""
        i = bisect_right(self.starts, place) - 1
        named = self._within(self.starts[i], place) if i >= 0 else []
        acting = [m for m in named if not m.as_place]
        if acting:
            return acting[0] if len({m.code for m in acting}) == 1 else None
        for k in range(i - 1, max(i - 1 - _BACK, -1), -1):
            if self.sentences[k].kind == "heading":
                return None
            told = self._within(self.starts[k], self.sentences[k].end)
            if not self.text.startswith(_GOES_ON, self.starts[k]):
                return next((m for m in told if not self._is_mentioned(m)), None)
        return None

    def _within(self, start: int, end: int) -> list[PartyMention]:
        """The states and bodies named between two offsets."""
        return [m for m in self._between(start, end) if _can_own(m)]

    def _between(self, start: int, end: int) -> Sequence[PartyMention]:
        first = bisect_left(self.parties, start, key=_start)
        return self.parties[first : bisect_left(self.parties, end, key=_start)]

    def _is_mentioned(self, mention: PartyMention) -> bool:
        before = mention.start - _PREPOSITION
        return mention.as_place or _OBLIQUE.search(self.text, before, mention.start) is not None

    def of_the_lead(self, names: Sequence[PartyMention]) -> tuple[str, PartyMention] | None:
        """Who opens the second sentence by name, where an office without a name opened the first."""
        lead = next(
            (i for i, one in enumerate(self.sentences) if one.kind == "sentence"), len(self.sentences)
        )
        if lead + 1 >= len(self.sentences) or self.sentences[lead + 1].kind != "sentence":
            return None
        told = [m for m in self._within(self.starts[lead], self.sentences[lead].end) if not m.as_place]
        second = self.starts[lead + 1]
        i = bisect_left(names, second, key=_start)
        name = names[i] if i < len(names) and names[i].start == second else None
        if name is None or not told or not _is_person(name) or any(m.name == name.name for m in names[:i]):
            return None
        holder = told[0]
        unnamed = holder.rule == "role" and holder.person is None
        opens = unnamed and _UNNAMED.search(self.text, holder.start, holder.end) is not None
        return (name.name, holder) if opens and _SAYS_WHO.match(self.text, name.end) else None


def _firms(text: str, names: Sequence[PartyMention]) -> list[PartyMention]:
    """The unknown names of firms, as they are called or said to be."""
    return [
        m
        for m in names
        if firm_names[m.name.rpartition(" ")[2]]
        or EXPLAINED.match(text, m.end)
        or _TRADE.search(text, m.start - _TRADE_WORD, m.start)
    ]


def _can_own(mention: PartyMention) -> bool:
    """Whether a party is a state or a body that has ministers and envoys, or acts for one."""
    return mention.code is not None and mention.person is None and mention.sector != "JRN"


def _is_person(mention: PartyMention) -> bool:
    """Whether a name can be that of a person, of whom more than one word is told."""
    return " " in mention.name and not mention.as_place and can_be_person(mention)


def _holder(mention: PartyMention, owner: PartyMention) -> PartyMention:
    return replace(
        mention,
        code=owner.code,
        country=owner.country,
        sector="GOV",
        person=mention.name,
        rule="office",
    )


def _start(mention: PartyMention) -> int:
    return mention.start
