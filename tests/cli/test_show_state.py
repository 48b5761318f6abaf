"""How an alliance state looks on a screen."""

from __future__ import annotations

import pytest

from timeline.cli.show_state import _course
from timeline.domain.views import Phase
from timeline.domain.when import When


def began(when: str | None) -> Phase:
    return Phase("began", When(when) if when else None, True, "01234567")


@pytest.mark.parametrize(
    ("phases", "said"),
    [
        ((began("2024-10"), began(None)), ["began October 2024"]),
        ((began(None),), ["start unknown"]),
        ((began("2024"), began("2024-10")), ["began 2024 and October 2024"]),
    ],
)
def test_a_start_that_no_report_dates_is_unknown(phases: tuple[Phase, ...], said: list[str]) -> None:
    assert _course(phases) == said
