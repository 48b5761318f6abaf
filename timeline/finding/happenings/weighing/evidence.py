"""What speaks for a party as the one that a clause does not name, and what for nobody.

Evidence is a list of pairs, the name of a question and the answer, which `weights.tsv` weighs. Each side that
is open (`actor`, `recipient`, or `other` of kinds without a direction) has weights of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.finding.predicates import is_passive
from timeline.finding.regex import regex
from timeline.finding.words import PREPOSITIONS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.weighing.prominence import Entity, Prominence

    Evidence = list[tuple[str, str]]

__all__ = ["Asked", "Evidence", "ask", "family_of"]

_FAMILIES = {
    kind: family
    for family, kinds in {
        "give": "supplied aided forces_sent shared_intelligence",
        "pledge": "pledged endorsed recognised conceded",
        "hit": "attacked seized restricted sanctioned expelled detained deported threatened",
        "law": "charged investigated convicted",
        "blame": "accused refused protested struck",
        "ask": "requested",
        "meet": "met called visited",
        "pact": "agreement_signed agreement_in_force agreement_ratified cooperated exercised_jointly"
        " ceasefire",
        "end": "agreement_ended agreement_suspended ties_cut forces_withdrawn",
        "trade": "traded",
        "free": "released returned eased sanctions_lifted",
        "say": "stated",
        "own": "mobilised resigned",
    }.items()
    for kind in kinds.split()
}
"""Kinds that are alike in whom they take."""
_SORTS = {
    word: sort
    for sort, words in {
        "organ": "ministry government army navy police customs court cabinet parliament minister president"
        " officials authorities prosecutors soldiers troops forces officers inspectorate secretariat"
        " committee commission agency ambassador embassy delegation envoy judges governor mayor spokesman",
        "crowd": "people children families staff police crowd patients union unions",
        "nature": "storm snow frost rain rains floods flood earthquake quake cyclone hurricane typhoon fire"
        " drought eruption landslide wave winds river outbreak tremor blaze explosion",
        "talk": "talks meeting summit visit round conference mission tour trip call series dialogue"
        " exercise drill exercises",
        "pact": "treaty deal contract accord pact protocol declaration convention letter merger takeover",
        "goods": "flight plane ship aircraft trucks truck convoy goods aid tents rice food supplies cargo"
        " barge vessel boat vehicles helicopters jets lorries trains train",
        "money": "money loan grant funds shares sales profit revenue price prices exports imports output"
        " bonds losses",
        "law": "ban sanctions embargo tariff duty levy verdict case claim law measure measures permit"
        " licence appeal request complaint suit lawsuit",
        "firm": "company firm group plant factory mine yard brewery airline carrier bank board lender",
    }.items()
    for word in words.split()
}
"""Nouns of a subject, by what they stand for."""
_PEOPLE = regex(r"[a-z-]+(?:ers|ors|ists|men|women|ees|ants|ians)")
_DEEDS = regex(r"[a-z-]+(?:ions?|ments?|[ae]nce|ings?|als?|ships?)")
_NO_HEADS = wordset(
    "the a an its his their her have has had was were is are be been will would to also when that which and"
    " but"
)
_PRONOUNS = wordset("it they he she which who that we")
_ACTING = frozenset(("people", "crowd", "nature"))
"""Subjects without a name that act themselves: "villagers sued", "the storm struck"."""
_SPEAKING = frozenset(("it", "he", "she", "we"))
"""Pronouns by which whoever speaks may be meant."""
_OWNED = frozenset(("its", "his", "her", "their"))
_BEHIND = wordset(
    "the a an its his her their to of in on at by from with for against that not into over up out and , ."
)
"""Words of which the one behind the verb is told apart."""
_ENDS = PREPOSITIONS | wordset("between about after before since until and , which that who when where")
_MANY = 4
"""Parties beyond which it is the same how many may be meant."""
_FAR = 4
"""Sentences back beyond which it is the same how far."""
_OFTEN = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """A clause of which a side is open, and what is known of it whoever that is.

    Attributes:
        page: the document.
        prominence: its parties.
        reading: what is told.
        side: `actor`, `recipient` or `other`.
        present: the keys of those who are known to take part, the one who acts first.
        acting: the first of these, if it is a party of the text.
        last: the keys of those who acted in the happening before.
        family: the family of its kind.
        span: the offsets of the clause.
        verb: where its verb begins.
        sentence: the number of its sentence.
        subject, head: what its subject stands for, and the pronoun in it.
        behind: the word behind the verb.
        passive, owned: whether it is passive; whether something in it is "its" or "his".
    """

    page: Page
    prominence: Prominence
    reading: Reading
    side: str
    present: Sequence[str]
    acting: Entity | None
    last: frozenset[str]
    family: str
    span: tuple[int, int]
    verb: int
    sentence: int
    subject: str
    head: str
    behind: str
    passive: bool
    owned: bool

    def for_nobody(self) -> Evidence:
        """What speaks for leaving the side open."""
        others = min(len(self.prominence.entities) - len(self.present), _MANY)
        return [
            ("nobody", ""),
            ("nobody: subject", self.subject),
            ("nobody: kind, subject", f"{self.family} {self.subject}"),
            ("nobody: behind", self.behind),
            ("nobody: kind, behind", f"{self.family} {self.behind}"),
            ("nobody: kind, acting", f"{self.family} {self.acting.sort if self.acting else '-'}"),
            ("nobody: kind", self.family),
            ("nobody: passive", str(self.passive)),
            ("nobody: dated", str(self.reading.when is not None)),
            ("nobody: others", str(others)),
            ("nobody: clause", self.reading.act.clause.link),
            ("nobody: verb", self.page.words.lows[self.reading.verb]),
        ]

    def candidates(self) -> list[Entity]:
        """Who may be meant: the parties named most and last, and none of a state that takes part."""
        present = set(self.present)
        entities = self.prominence.entities
        states = {entities[name].state for name in present if name in entities} - {None}
        return [
            entity
            for entity in self.prominence.spoken_of(self.span[1])
            if entity.key not in present
            and not (entity.mentions[0].code and entity.state in states)
            and entity.state not in present
            and (entity.starts[0] < self.verb or self.prominence.sentence(entity.starts[0]) == self.sentence)
        ]

    def for_party(self, entity: Entity) -> Evidence:
        """What speaks for a party: that it is one of its sort, and how it is told of."""
        return self.for_sort(entity.sort, entity.tier, entity.nth) + self.for_itself(entity)

    def for_sort(self, sort: str, tier: str, nth: str) -> Evidence:
        """What speaks for any party of this sort that is named so often."""
        acts, acts_tier = (self.acting.sort, self.acting.tier) if self.acting else ("-", "-")
        found = [
            ("sort", sort),
            ("kind, sort", f"{self.family} {sort}"),
            ("tier", tier),
            ("sort, nth", f"{sort} {nth}"),
            ("sort, tier", f"{sort} {tier}"),
            ("kind, acting, sort", f"{self.family} {acts} {sort}"),
            ("acting, tier, sort, tier", f"{acts} {acts_tier} {sort} {tier}"),
            ("pronoun, sort", f"{self.head} {sort}"),
            ("passive, sort", f"{self.passive} {sort}"),
            ("subject, sort", f"{self.subject} {sort}"),
            ("subject, tier", f"{self.subject} {tier}"),
            ("behind, sort", f"{self.behind} {sort}"),
        ]
        return [*found, ("owned, sort", sort)] if self.owned else found

    def for_itself(self, entity: Entity) -> Evidence:
        """What speaks for one party by what is told of it."""
        before = entity.before(self.verb)
        back = self.sentence - self.prominence.sentence(before.start) if before else -1
        acted = str(entity.key in self.last)
        faced = min(self.prominence.faced[self.acting.key, entity.key], 2) if self.acting else "-"
        found = [
            ("back", str(min(back, _FAR))),
            ("leads", str(entity.leads)),
            ("suffered", str(min(entity.suffered, _OFTEN))),
            ("suffers alike", str(min(entity.alike["suffers", self.family], 2))),
            ("acts alike", str(min(entity.alike["acts", self.family], 2))),
            ("acted before", acted),
            ("kind, acted before", f"{self.family} {acted}"),
            ("pronoun, acted before", f"{self.head} {acted}"),
            ("faced", str(faced)),
        ]
        if self.owned:
            found.append(("owned, acted before", acted))
        return found + self._where_named(entity)

    def can_be(self, entity: Entity) -> bool:
        """Whether nothing rules a party out: who says it of others did not do it, and "villagers" did."""
        if self.side != "actor":
            return True
        if not self.passive and self.subject in _ACTING:
            return False
        speaks = any(entity.key in (claim.code, claim.by) for claim in self.reading.claims)
        return not speaks or self.head in _SPEAKING

    def _where_named(self, entity: Entity) -> Evidence:
        """How the clause itself names a party that has no part in it so far."""
        mention = entity.within(*self.span)
        if mention is None:
            return []
        i = self.page.word_at(mention.start)
        owns = self.page.text[mention.end : mention.end + 2] in ("'s", "’s")
        return [
            ("named here", ""),
            ("named behind the verb", str(mention.start > self.verb)),
            ("named behind", self.page.words.lows[i - 1] if i else ""),
            ("named as owner", str(owns)),
            ("named by", mention.rule),
            ("named, kind", self.family),
            ("named as place", str(mention.as_place)),
        ]


def ask(
    page: Page,
    prominence: Prominence,
    reading: Reading,
    side: str,
    *,
    present: Sequence[str],
    last: Sequence[str],
) -> Asked:
    """Get a clause ready for the question who takes the open side.

    Args:
        page: the document.
        prominence: its parties.
        reading: what the clause tells.
        side: `actor`, `recipient` or `other`.
        present: the keys of those who are known to take part.
        last: the keys of those who acted in the happening before.
    """
    words, clause = page.words, reading.act.clause
    lows = words.lows
    subject = lows[clause.first : reading.verb]
    head = next((word for word in subject if word in _PRONOUNS), "noun") if subject else "-"
    following = lows[reading.verb + 1] if reading.verb + 1 < len(words) else "."
    verb = words.starts[reading.verb]
    return Asked(
        page,
        prominence,
        reading,
        side,
        present,
        prominence.entities.get(present[0]) if present else None,
        frozenset(last),
        family_of(reading.kind),
        (words.starts[clause.first], words.ends[clause.last - 1]),
        verb,
        prominence.sentence(verb),
        _stands_for(subject),
        head,
        following if following in _BEHIND else "word",
        is_passive(lows, reading.verb),
        not _OWNED.isdisjoint(lows[clause.first : clause.last]),
    )


def _stands_for(subject: Sequence[str]) -> str:
    """What the last noun of a subject stands for, before what follows it: "workers at the mine" a crowd."""
    found = "-"
    for word in subject:
        if word in _ENDS and found != "-":
            break
        if word.isalpha() and word not in _NO_HEADS:
            found = _SORTS.get(word) or _form(word)
    return found


def _form(word: str) -> str:
    if _PEOPLE.fullmatch(word):
        return "people"
    return "deed" if _DEEDS.fullmatch(word) else "noun"


def family_of(kind: str | None) -> str:
    """The family of a kind; `none` of no kind."""
    return _FAMILIES.get(kind or "", "none")
