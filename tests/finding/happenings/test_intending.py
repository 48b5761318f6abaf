"""Plans, and what is considered, however a clause says so."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def moods(text: str) -> list[str]:
    return [one.statement.factuality for one in tell(f"It rained on the coast. {text}")]


@pytest.mark.parametrize(
    "text",
    [
        "The vote will be a test of Norway's resolve.",
        "The rates will be between 35 and 55 euros, Norway said.",
        "Norway wants to know who did it.",
        "Norway's main aim is to stop the oil.",
        "Both moves are intended to help Norway.",
        "No one wants to leave Norway.",
        "But no one wants to take risks, Norway said.",
        "Norway will have some news.",
        "Norway hopes that it will not rain.",
        "The proceeds will be used to reduce the debt of Norway.",
    ],
)
def test_how_things_will_be_and_what_they_are_for_is_no_plan(text: str) -> None:
    assert set(moods(text)) <= {"actual"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway plans a fertiliser plant near Lima.",
        "Norway is preparing a resolution on the matter.",
        "Norway is to receive two ships.",
        "Norway and Peru will convene twice a year.",
        "The charity plans a second round of aid.",
        "Norway hopes to replace its helicopters.",
        "Norway must now move its embassy.",
    ],
)
def test_what_somebody_has_decided_on_or_hopes_to_do_is_planned(text: str) -> None:
    assert moods(text) == ["planned"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Peru are discussing a bridging loan.",
        "Norway is looking at a plot near Lima.",
        "Norway is thinking of sending more cutters.",
        "Norway has not ruled out a sit-in.",
        "Norway is examining whether its pilots could train there.",
        "Norway is working on a new law.",
        "A merger of the two banks is under consideration.",
        "The council is thinking about listing the two ovens.",
    ],
)
def test_what_somebody_turns_over_is_considered(text: str) -> None:
    assert moods(text) == ["considered"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway is not planning a fertiliser plant.",
        "Norway will be important.",
        "Norway ruled out a sit-in.",
        "The meeting, Norway hopes, helped.",
        "Norway wanted a quick end to it.",
        "Norway is examining whether the fires were lit on purpose.",
        "It is to be hoped.",
    ],
)
def test_what_nobody_intends_is_no_plan(text: str) -> None:
    assert not {"planned", "considered"} & set(moods(text))


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Norway's exports should pass the mark this year.", "planned"),
        ("The ship ought to be afloat by September.", "planned"),
        ("The ship should sail.", "considered"),
    ],
)
def test_what_should_come_in_a_time_not_over_is_planned(text: str, mood: str) -> None:
    assert set(moods(text)) <= {mood}


@pytest.mark.parametrize(
    "text",
    [
        '"We have never seized a ship," Norway said.',
        '"We will close our eyes to it," said Norway.',
        '"I cannot sell a promise," said Norway\'s envoy.',
    ],
)
def test_a_quotation_of_what_is_not_done_or_will_be_is_a_statement(text: str) -> None:
    assert [one.statement.kind for one in tell(text)] == ["stated"]


def test_a_quotation_of_a_deed_with_a_kind_is_that_deed() -> None:
    assert [one.statement.kind for one in tell('"We will withdraw our troops from Peru," Norway said.')] == [
        "forces_withdrawn"
    ]


def test_what_is_told_behind_it_is_a_plan_even_of_nobody_named() -> None:
    found = tell("It rained. The defence will appeal, Norway's counsel said.")
    assert [(one.statement.kind, one.statement.factuality) for one in found] == [(None, "planned")]
    assert found[0].claims[0].code == "NOR"


def test_since_and_so_far_open_no_clause_where_they_count_time() -> None:
    assert [one.statement.kind for one in tell("So far Norway has since promised two ships.")] == ["pledged"]


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("Norway is weighing an order of ten jets.", "traded", "NOR>"),
        ("Norway and Peru are discussing a similar agreement.", "agreement_signed", "NOR> PER>"),
        ("Norway is considering an agreement with Peru.", "agreement_signed", "NOR> PER>"),
        ("Norway is considering the transfer of used destroyers to Peru.", "supplied", "NOR> PER<"),
        ("Norway is thinking about a medical team for Peru.", "aided", "NOR> PER<"),
        ("Norway is weighing legal action against Peru.", "charged", "NOR> PER<"),
    ],
)
def test_what_is_considered_has_the_kind_of_its_noun(text: str, kind: str, parties: str) -> None:
    assert [one[1:] for one in shorts(text)] == [(kind, parties)]


@pytest.mark.parametrize("text", ["Norway praised the agreement on Monday.", "Norway will appeal on Monday."])
def test_the_same_nouns_tell_nothing_where_nobody_considers_them(text: str) -> None:
    assert {one[1] for one in shorts(text)}.isdisjoint({"agreement_signed", "requested"})


def test_an_accord_with_a_date_of_its_own_was_signed_then() -> None:
    text = "Norway returned two boats on Monday under an accord of May 2019 with Peru."
    assert ("2019-05", "agreement_signed") in [one[:2] for one in shorts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru wants an apology from Chile.",
        "Peru still wants Chile to open the port.",
        "The rebels want a truce first.",
        "The bakers' union wants the mill closed.",
    ],
)
def test_who_wants_a_thing_or_others_to_do_it_asks_for_it(text: str) -> None:
    found = tell(f"It rained on the coast. {text}")
    assert [(one.statement.kind, one.statement.factuality) for one in found] == [("requested", "actual")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru wants to open the port.",
        "Peru does not want a base.",
        "Peru no longer wants a base.",
        "Not everybody wants their help in Peru.",
        "The general whom Peru wants as its envoy is old.",
    ],
)
def test_who_wants_to_do_something_or_does_not_want_a_thing_asks_for_nothing(text: str) -> None:
    assert "requested" not in [one[1] for one in shorts(f"It rained on the coast. {text}")]


def test_several_plan_with_an_adverb_between() -> None:
    assert "planned" in moods("Peru and Chile trained. The partners also plan a drill off Lima in June.")


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Peru's president wished Chile a happy new year on Monday.", "actual"),
        ("Peru's president wished Chile's team luck on Monday.", "actual"),
        ("Peru wishes to join the alliance this year.", "considered"),
    ],
)
def test_who_wishes_another_well_considers_nothing(text: str, mood: str) -> None:
    assert moods(text) == [mood]
