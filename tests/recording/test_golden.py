"""What users can rely on years later: what any version of timeline recorded can still be read."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from timeline.domain import events as e
from timeline.domain.document import Evidence, Omission
from timeline.domain.statement import Claim, Party, Quantity, Rule, Statement
from timeline.domain.when import When
from timeline.recording.codec import CODEC

GOLDEN = Path(__file__).parent / "golden"
STREAM = UUID("0f8f7c5a-4a51-5d0a-9d3c-2f6f2b1c9e11")
DONE = ("2025-07-13T08:00:00Z", "finder 1")
PASSAGE = Evidence("6a1e0c8e-17f4-5f55-8a93-0a4b6b1f2f0d", "sent “shells”", "It has ", " since 2023.", 7, 20)
CLAIM = Claim("South Korean intelligence", "KOR", "asserts", "according to")
RULE = Rule("kind", "supply verb", "sent")
FULL = Statement(
    kind="supplied",
    title="Shells for Russia",
    summary="North Korea has sent shells to Russia.",
    when=When("2023/..", "since 2023"),
    parties=(Party("PRK", "North Korea", "actor"), Party(None, "a port", "recipient")),
    place="Rason",
    item="shells",
    quantity=Quantity(12, 13.5, "between", "million"),
    about="the treaty",
    factuality="considered",
    certainty="PS",
)
BARE = Statement(kind=None, title="A fire at a shipyard")

FIRST: dict[str, e.DomainEvent] = {
    "source-added.1": e.SourceAdded(
        STREAM, 1, *DONE, "ab" * 32, "cd" * 32, "seeds/a.md", "text/markdown", "Zeile 1\nZeile “2”\n",
        "A title", When("2025-07-12", "12 July 2025"), "A paper", "https://example.org/a", "de", "B2",
    ),
    "source-read.1": e.SourceRead(STREAM, 2, *DONE, "finder 1", 3, (Omission(4, 9, "Image", "a caption"),)),
    "source-revised.1": e.SourceRevised(
        STREAM, 3, *DONE, "seeds/a.md", "A title", None, "A paper", "", "en", None, "the date was wrong"
    ),
    "source-withdrawn.1": e.SourceWithdrawn(STREAM, 4, *DONE, "a forgery"),
    "source-reinstated.1": e.SourceReinstated(STREAM, 5, *DONE, "genuine after all"),
    "happening-recorded.1": e.HappeningRecorded(
        STREAM, 1, *DONE, "found", FULL, (PASSAGE,), (CLAIM,), (RULE,)
    ),
    "happening-amended.1": e.HappeningAmended(STREAM, 2, *DONE, BARE, (), (), (), "nothing of it was so"),
    "happening-corroborated.1": e.HappeningCorroborated(STREAM, 3, *DONE, (PASSAGE,), (CLAIM, CLAIM)),
    "happening-disputed.1": e.HappeningDisputed(STREAM, 4, *DONE, "Russia denies it", (PASSAGE,)),
    "dispute-settled.1": e.DisputeSettled(STREAM, 5, *DONE, "admitted"),
    "happening-graded.1": e.HappeningGraded(STREAM, 6, *DONE, "A1", "seen by two"),
    "happening-retracted.1": e.HappeningRetracted(STREAM, 7, *DONE, "never took place"),
    "happening-reinstated.1": e.HappeningReinstated(STREAM, 8, *DONE, "it did"),
}  # fmt: skip
"""What the files say in today's classes, by the stored topic."""


def stored(topic: str) -> bytes:
    return (GOLDEN / f"{topic}.json").read_bytes().rstrip(b"\n")


@pytest.mark.parametrize("topic", FIRST)
def test_what_was_recorded_with_this_version_can_be_read(topic: str) -> None:
    event = FIRST[topic]
    assert CODEC.decode(topic, STREAM, event.originator_version, stored(topic)) == event


@pytest.mark.parametrize("cls", e.EVENT_TYPES, ids=lambda cls: cls.TOPIC)
def test_the_bytes_of_today_are_kept_for_tomorrow(cls: type[e.DomainEvent]) -> None:
    event = FIRST[f"{cls.TOPIC}.{cls.VERSION}"]
    assert CODEC.encode(event) == (f"{cls.TOPIC}.{cls.VERSION}", stored(f"{cls.TOPIC}.{cls.VERSION}"))


def test_every_kept_file_is_read() -> None:
    assert {file.stem for file in GOLDEN.glob("*.json")} == set(FIRST)
