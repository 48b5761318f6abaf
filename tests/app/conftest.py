"""A record in memory that a curated text fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.app import Timeline
from timeline.app.building import build
from timeline.reading import Metadata
from timeline.recording import open_record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Timeline]:
    """Builds a text as a curated file of its own, into a new record or the one that is given."""
    monkeypatch.chdir(tmp_path)

    def tell(
        text: str,
        name: str = "told.yaml",
        into: Timeline | None = None,
        at: str = "2025-06-01T12:00:00+00:00",
    ) -> Timeline:
        (tmp_path / name).write_text(text, "utf-8")
        timeline = into or Timeline(open_record(None, write=True))
        report = build(timeline, [tmp_path / name], Metadata(), at=at)
        assert report.problems == []
        return timeline

    return tell
