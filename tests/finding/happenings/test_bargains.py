"""Names that no table knows, of those with whom somebody deals."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nordsund Lines bought two cranes from Skandor in May.", "Skandor"),
        ("Nordsund Lines ended its venture with Skandor in May.", "Skandor"),
        ("Nordsund Lines got two cranes delivered by Skandor in May.", "Skandor"),
        ("The order for 60 trams went to Skandor in May.", "Skandor"),
        ("Talks with Skandor ended in May, Nordsund Lines said.", "Skandor"),
    ],
)
def test_with_whom_somebody_deals_is_somebody(text: str, name: str) -> None:
    assert any(name in parties for _, _, parties in shorts(text))


SAAB = "Saab builds jets. Saab has its works in Sweden. Saab made money. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAAB + "Peru ordered 17 aircraft in May.", "PER> Saab<"),
        (SAAB + "Peru signed for four aircraft in May.", "PER> Saab<"),
        (SAAB + "A fund, Lind Capital, bought 34 per cent in May.", "Lind Capital> Saab<"),
        (SAAB + "Peru said in May that it had 17 aircraft.", "PER>"),
    ],
)
def test_what_is_ordered_or_bought_into_is_that_of_the_firm_of_the_text(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected
