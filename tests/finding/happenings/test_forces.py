"""What armed forces do: who sends, hosts, hits and visits whom."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("General Jan Lind, head of the Polish army, flew to Kyiv on Monday.", ("visited", "POL> UKR<")),
        ("The Polish army flew to Estonia on Monday.", ("forces_sent", "POL> EST<")),
    ],
)
def test_whoever_heads_an_army_goes_somewhere_himself(text: str, told: tuple[str, str]) -> None:
    assert [found[1:] for found in shorts(text)] == [told]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The sale of 40 jets to Chad was approved in June.", "2023-06"),
        ("The ship sold to Chad sank in June.", "2023-06"),
        ("The treaty was to be signed in June.", "2024-06"),
    ],
)
def test_to_before_a_name_does_not_put_off_what_was_done(text: str, when: str) -> None:
    assert [found[0] for found in shorts(text)] == [when]


@pytest.mark.parametrize(
    "office", ["defence secretary", "foreign minister", "Armed Forces Minister", "deputy prime minister"]
)
def test_whoever_a_comma_parts_from_an_office_holds_it(office: str) -> None:
    text = f"Norway sent a frigate to the Gulf on Monday. The {office}, Jonas Lind, visited Kyiv on Tuesday."
    assert shorts(text)[-1] == ("2024-05-14", "visited", "NOR> UKR<")
    assert shorts(f"{text} On Wednesday Lind left.")[-1] == ("2024-05-15", None, "NOR>")


def test_two_cities_parted_by_a_stroke_are_a_dateline() -> None:
    assert tell("OSLO/BERN (AP) — Peru left the bloc on Monday.")[0].statement.title == "Peru left the bloc"
