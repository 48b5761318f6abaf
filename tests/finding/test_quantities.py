"""Quantities: how much, how sure of it, and of what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.domain.statement import Quantity
from timeline.finding.quantities import find_quantities, read_quantity


@pytest.mark.parametrize(
    ("text", "quantity", "item"),
    [
        (
            "up to 12,500 Norland soldiers were",
            Quantity(None, 12500, "at_most", "soldiers"),
            "Norland soldiers",
        ),
        ("between 5,000 and 6,000 troops", Quantity(5000, 6000, "between", "troops"), "troops"),
        ("more than 900 crates of shells", Quantity(900, None, "at_least", "crates"), "crates of shells"),
        ("fewer than 40 ships", Quantity(None, 40, "at_most", "ships"), "ships"),
        ("about 300 more miners", Quantity(300, 300, "about", "miners"), "miners"),
        ("two ferries sank", Quantity(2, 2, "exactly", "ferries"), "ferries"),
        ("twenty-five policemen", Quantity(25, 25, "exactly", "policemen"), "policemen"),
        ("a dozen tanks", Quantity(12, 12, "exactly", "tanks"), "tanks"),
        ("hundreds of strikers", Quantity(100, None, "at_least", "strikers"), "strikers"),
        ("gave A$2.5 million", Quantity(2.5 * 10**6, 2.5 * 10**6, "exactly", "dollars"), ""),
        ("promised 500,000 kina in relief", Quantity(500_000, 500_000, "exactly", "kina"), ""),
        ("killed 3.2 million fish", Quantity(3.2 * 10**6, 3.2 * 10**6, "exactly", "fish"), "fish"),
        ("fined it 3 million kronor", Quantity(3 * 10**6, 3 * 10**6, "exactly", "kronor"), ""),
        ("More than 9,000 Malians have left", Quantity(9000, None, "at_least", "malians"), "Malians"),
        ("40 billion euros over three years", Quantity(40 * 10**9, 40 * 10**9, "exactly", "euros"), ""),
        ("$1.3bn for the port", Quantity(1300000000, 1300000000, "exactly", "dollars"), ""),
        ("3 to 4 million people", Quantity(3000000, 4000000, "between", "people"), "people"),
        ("at least 20 percent", Quantity(20, None, "at_least", "percent"), ""),
        ("15% of it", Quantity(15, 15, "exactly", "percent"), ""),
    ],
)
def test_amounts_are_read_with_bound_and_unit(text: str, quantity: Quantity, item: str) -> None:
    mention = find_quantities(text)[0]
    assert (mention.quantity, mention.item) == (quantity, item)


@pytest.mark.parametrize(
    "text",
    [
        "in May 2024",
        "for three days",
        "a three-day visit",
        "chapter 4.",
        "at 10:30",
        "version 2.1.3",
        "No. 7",
    ],
)
def test_dates_lengths_and_bare_numbers_are_no_quantities(text: str) -> None:
    assert not find_quantities(text)


def test_a_bound_belongs_to_the_words_of_the_quantity() -> None:
    text = "They sent up to 40 trucks."
    mention = find_quantities(text)[0]
    assert text[mention.start : mention.end] == "up to 40 trucks"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6,000", Quantity(6000, 6000, "exactly", "sappers")),
        ("up to 40 trucks", Quantity(None, 40, "at_most", "trucks")),
        ("5-10", Quantity(5, 10, "between", "sappers")),
        ("a lot", None),
    ],
)
def test_a_quantity_alone_takes_its_unit_from_the_item(text: str, expected: Quantity | None) -> None:
    assert read_quantity(text, "sappers") == expected


@given(st.text(alphabet="0123456789.,- upto$€%bnmilothsandce ", max_size=200))
def test_offsets_slice_back_and_ranges_rise(text: str) -> None:
    for mention in find_quantities(text):
        assert 0 <= mention.start < mention.end <= len(text)
        low, high = mention.quantity.low, mention.quantity.high
        assert low is None or high is None or low <= high


@pytest.mark.parametrize(
    ("text", "item"),
    [
        (
            "It sent 400 crates of shells and military equipment to Peru.",
            "crates of shells and military equipment",
        ),
        ("It sent 400 crates of food and humanitarian aid to Peru.", "crates of food and humanitarian aid"),
        ("It sent 400 tons of coal last week.", "tons of coal"),
    ],
)
def test_what_is_counted_ends_with_a_noun_and_before_a_time(text: str, item: str) -> None:
    assert [one.item for one in find_quantities(text)] == [item]
