"""The seam behind which happenings are found: rules today, beside them a parser or a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from timeline.domain.document import Document, Omission
    from timeline.domain.statement import Found

__all__ = ["FINDER", "Extractor", "Findings", "RuleExtractor", "find_happenings"]

FINDER = "rules 1"
"""Name and version of the finder; a new version lets what it found before be amended."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What an extractor took from a document.

    Attributes:
        found: the happenings, in order of their place.
        omitted: passages that looked like one and gave none, with the reason.
    """

    found: tuple[Found, ...] = ()
    omitted: tuple[Omission, ...] = ()


class Extractor(Protocol):
    """Anything that finds happenings in a document. It never raises over the content of one."""

    @property
    def name(self) -> str:
        """What it is called, such as 'rules'."""

    @property
    def version(self) -> str:
        """Its version; a change of its answers is a change of this."""

    def extract(self, document: Document) -> Findings:
        """The happenings that the document tells."""


@dataclass(frozen=True, slots=True)
class RuleExtractor:
    """The finder of this package: a curated document by its entries, prose by rules."""

    name: str = "rules"
    version: str = "1"

    def extract(self, document: Document) -> Findings:
        """The happenings that the document tells."""
        if document.entries is not None:
            from timeline.finding.curated import resolve_entries  # noqa: PLC0415 - only curated files need it

            return resolve_entries(document)
        from timeline.finding.happenings import read_prose  # noqa: PLC0415 - loads the lexicons

        return read_prose(document)


def find_happenings(document: Document) -> Findings:
    """The happenings that a document tells, found by the rules of this package.

    Offsets slice back into ``document.text``. Nothing in a document makes it raise.
    """
    return RuleExtractor().extract(document)
