"""What an editor should look at before publishing: unsourced, undated and unresolved lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.domain.views import Chronology, Line

__all__ = ["CHECKS", "Finding", "examine"]

CHECKS = ("unsourced", "undated", "unresolved", "unpublished", "premature")
"""Names of the checks, in the order of their findings."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: the check, the id of the happening or source, and what is the matter."""

    check: str
    id: str
    what: str


def examine(view: Chronology) -> tuple[Finding, ...]:
    """All findings of a chronology, by check and then in its order."""
    found = [*_about_lines(view), *_about_sources(view)]
    return tuple(sorted(found, key=lambda finding: CHECKS.index(finding.check)))


def _about_lines(view: Chronology) -> Iterator[Finding]:
    for line in view.lines:
        title = line.statement.title
        if not line.evidence:
            yield Finding("unsourced", line.id, f"no passage stands behind “{title}”")
        if line.statement.when is None:
            yield Finding("undated", line.id, f"nothing dates “{title}”")
        elif _told_too_early(line):
            yield Finding("premature", line.id, f"“{title}” is told as a fact before it can have begun")


def _told_too_early(line: Line) -> bool:
    when = line.statement.when
    if when is None or line.reported is None or line.statement.factuality != "actual":
        return False
    return when.has_begun(line.reported) == "no"


def _about_sources(view: Chronology) -> Iterator[Finding]:
    for source in view.sources:
        if source.published is None:
            yield Finding(
                "unpublished", source.id, f"{source.name} has no publication date; give it with --published"
            )
        for omission in source.omitted:
            yield Finding("unresolved", source.id, f"{source.name}: “{omission.text}”: {omission.reason}")
