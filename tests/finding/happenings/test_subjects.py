"""Who the subject of a clause stands for."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def parties(text: str) -> str:
    """Who takes part in what the last clause tells."""
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru met Chad. In March parliaments in Oslo and Bern approved the treaty.", "NOR> CHE>"),
        ("The governments in Oslo and Bern signed a pact on Monday.", "NOR> CHE>"),
        ("The parliament in Oslo approved the treaty on Monday.", "NOR>"),
    ],
)
def test_organs_of_several_states_are_those_of_all_in_whose_capitals_they_sit(
    text: str, expected: str
) -> None:
    assert parties(text) == expected
