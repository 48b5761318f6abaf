"""Views made by hand: a small story with every sort of line, and the state that it leaves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import pytest

from timeline.domain.cut import Cut
from timeline.domain.days import ordinal
from timeline.domain.document import Evidence, Omission
from timeline.domain.statement import Claim, Party, Quantity, Rule, Statement
from timeline.domain.views import AllianceState, Chronology, Fluent, LeftOut, Line, Phase, SourceLine
from timeline.domain.when import When

A_DAY = ordinal(2025, 7, 12)


def an_id(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, name))


def a_source(name: str = "report.md", **changes: Any) -> SourceLine:  # noqa: ANN401 - fields of many types
    source = SourceLine(
        id=an_id(name),
        digest="ab" * 32,
        name=f"seeds/{name}",
        title="A visit to the coast",
        published=When("2025-07-12"),
        publisher="The Daily Example",
        url="https://news.example/visit?page=1",
        language="en",
        grade="B2",
        finder="rules 1",
        happenings=1,
        omitted=(),
    )
    return replace(source, **changes)


def a_passage(source: SourceLine, quote: str, start: int = 0) -> Evidence:
    return Evidence(source.id, quote, "before ", " after", start, start + len(quote))


def a_line(title: str, edtf: str | None = None, *, kind: str | None = None, **changes: Any) -> Line:  # noqa: ANN401 - likewise
    """A line; changes to its statement and to itself are given by name."""
    when = None if edtf is None else When(edtf, f"words for {edtf}")
    of_statement = {key: changes.pop(key) for key in list(changes) if key in Statement.__dataclass_fields__}
    line = Line(
        id=an_id(title),
        ids=(an_id(title),),
        origin="found",
        statement=Statement(kind=kind, title=title, when=when, **of_statement),
        claims=(),
        evidence=(),
        rules=(),
        standing="single source",
        status="asserted",
        grade=None,
        later=False,
        reported=A_DAY,
        last_reported=A_DAY,
    )
    return replace(line, **changes)


def a_chronology(*lines: Line, sources: tuple[SourceLine, ...] = (), **changes: Any) -> Chronology:  # noqa: ANN401 - likewise
    view = Chronology(
        cut=Cut(),
        sources=sources,
        dated=tuple(line for line in lines if line.statement.when),
        undated=tuple(line for line in lines if not line.statement.when),
        left_out=(),
    )
    return replace(view, **changes)


def a_story() -> Chronology:
    """Lines of every standing, dated and undated, two sources, a cut, omissions."""
    paper = a_source(omitted=(Omission(900, 911, "Photo: X", "no verb"),), happenings=7)
    agency = a_source(
        "agency.md",
        title="Ministers sign in the capital",
        publisher="Example Agency",
        url="",
        published=When("2024-06"),
        grade=None,
    )
    korea, russia = Party("PRK", "North Korea", "actor"), Party("RUS", "Russia", "recipient")
    both = (korea, replace(russia, role="actor"))
    seoul = Claim("South Korean intelligence", "KOR", "asserts", "according to")
    kyiv = Claim("Ukrainian intelligence", "UKR", "asserts", "according to")
    return a_chronology(
        a_line(
            "Russia sends food to North Korea",
            "/..",
            kind="supplied",
            evidence=(a_passage(paper, "Food keeps coming.", 10),),
            claims=(replace(seoul, by="Western services", code=None),),
            status="attributed",
        ),
        a_line(
            "North Korea supplies artillery shells to Russia",
            "2023/..",
            kind="supplied",
            parties=(korea, russia),
            item="artillery shells",
            evidence=(a_passage(paper, "Shells have been arriving since 2023.", 40),),
            rules=(Rule("when", "since", "since 2023"),),
        ),
        a_line(
            "North Korean soldiers fight in the border region",
            "2024",
            kind="forces_sent",
            parties=(korea, russia),
            place="Kursk",
            quantity=Quantity(None, 14_000, "at_most", "soldiers"),
            claims=(seoul, kyiv),
            status="attributed",
            evidence=(a_passage(paper, "Up to 14,000 soldiers took part.", 90),),
            later=True,
        ),
        a_line(
            "North Korea and Russia sign a treaty",
            "2024-06-19",
            kind="agreement_signed",
            parties=both,
            about="partnership treaty",
            standing="corroborated",
            grade="A1",
            evidence=(a_passage(paper, "They signed it.", 200), a_passage(agency, "Both signed.", 5)),
        ),
        a_line("The foreign minister visits Wonsan", "2025-07-11/2025-07-13", kind="visited", place="Wonsan"),
        a_line(
            "North Korea sends 30,000 more soldiers",
            kind="forces_sent",
            parties=(korea, russia),
            factuality="possible",
            claims=(Claim("officials in Kyiv", "UKR", "unverified", "assessments"),),
            status="unconfirmed",
            evidence=(a_passage(paper, "There could be 30,000 more.", 300),),
        ),
        a_line("A denial", factuality="denied", status="denied", claims=(seoul,), reported=None),
        sources=(agency, paper),
        cut=Cut(as_of=ordinal(2024, 3, 1), known_by=A_DAY, parties=("PRK",)),
        left_out=(LeftOut(2, "told only by sources without a publication date", "give it with --published"),),
    )


def a_state() -> AllianceState:
    """What the story leaves on the day of the article."""
    story = a_story()
    shells, soldiers, treaty, visit = (line.id for line in story.dated[1:])
    both = ("PRK", "RUS")

    def fluent(effect: str, name: str, phase: Phase, **changes: Any) -> Fluent:  # noqa: ANN401 - likewise
        base = Fluent(
            effect, name, ("PRK",), ("RUS",), None, None, "certain", "asserted", (phase,),
            A_DAY, (), (phase.happening,),
        )  # fmt: skip
        return replace(base, **changes)

    return AllianceState(
        cut=Cut(as_of=A_DAY),
        on=A_DAY,
        parties=(("PRK", "North Korea"), ("RUS", "Russia")),
        fluents=(
            fluent(
                "agreement",
                "partnership treaty",
                Phase("signed", When("2024-22"), False, treaty),
                actors=both,
                recipients=(),
                holding="possible",
            ),
            fluent(
                "contact",
                "The foreign minister visits Wonsan",
                Phase("took place", When("2025-07-11/2025-07-13"), True, visit),
                place="Wonsan",
                holding="over",
            ),
            fluent(
                "flow",
                "artillery shells",
                Phase("supplied", When("2023/.."), True, shells),
                holding="presumed",
            ),
            fluent(
                "deployment",
                "North Korean soldiers fight in the border region",
                Phase("began", When("2024"), True, soldiers),
                place="Kursk",
                quantity=Quantity(None, 14_000, "at_most", "soldiers"),
                claimed_by=("South Korean intelligence", "Ukrainian intelligence"),
                status="attributed",
            ),
        ),
        beside=story.undated,
        left_out=(LeftOut(1, "certainly later", "the state is that of 2025-07-12"),),
    )


class Snapshots:
    """What exports looked like when somebody last read them; delete a file to have it written anew."""

    folder = Path(__file__).parent / "snapshots"

    def check(self, name: str, document: bytes) -> None:
        kept = self.folder / name
        if not kept.exists():
            kept.parent.mkdir(exist_ok=True)
            kept.write_bytes(document)
            pytest.fail(f"{kept} was missing and is written now: read it, and keep it if it is right")
        assert document.decode() == kept.read_bytes().decode()


@pytest.fixture
def snapshots() -> Snapshots:
    return Snapshots()


@pytest.fixture
def story() -> Chronology:
    return a_story()


@pytest.fixture
def state() -> AllianceState:
    return a_state()
