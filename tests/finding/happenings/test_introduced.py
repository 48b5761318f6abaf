"""Bodies that the first sentence only describes, and one behind it names."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

MAY = "2024-05-03"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Danish company that hires out tugs sued Peru on 3 May 2024. Nordsund Marine said so.",
            (MAY, "charged", "Nordsund Marine> PER<"),
        ),
        (
            "OSLO — A Danish charity asked for tents on 3 May 2024. Norden Aid said that a convoy had left.",
            (MAY, "requested", "Norden Aid>"),
        ),
        (
            "A rights group accused Belarus on 3 May 2024. Police came. Vyasna said that three were held.",
            (MAY, "accused", "Vyasna> BLR<"),
        ),
    ],
)
def test_whom_the_first_sentence_only_describes_goes_by_the_name_that_opens_a_later_one(
    text: str, expected: tuple[str, str | None, str]
) -> None:
    assert shorts(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "A group of traders shut the yard on 3 May 2024. Nordsund Marine said that it was pleased.",
        "A Swiss bank shut its office on 3 May 2024. The Justice Department said that it had looked into it.",
        "A grower shut its farm on 3 May 2024. Nordsund Foods said that it had agreed to buy Havfrue Farms.",
        "A firm owned by the town shut its yard on 3 May 2024. Nordsund Marine said that it was pleased.",
        "A Bergen firm shut its yard on 3 May 2024. It was old. It was cold. So. Nordsund Marine said so.",
    ],
)
def test_a_name_of_another_or_far_behind_is_not_that_of_whom_the_first_sentence_describes(text: str) -> None:
    assert shorts(text)[0] == (MAY, None, "")
