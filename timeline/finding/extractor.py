"""The seam behind which happenings are found: rules today, beside them a parser or a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.domain.document import Document, Omission
    from timeline.domain.statement import Found
    from timeline.finding.parties import Gazetteer

__all__ = ["Extractor", "Findings", "RuleExtractor", "find_happenings", "rules_with"]


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
        """Its version: another one says that its answers may be others."""

    def extract(self, document: Document) -> Findings:
        """The happenings that the document tells; its offsets slice back into the document's text."""


@dataclass(frozen=True, slots=True)
class RuleExtractor:
    """The finder of this package: a curated document by its entries, prose by rules.

    Attributes:
        gazetteer: whom it knows; None for the shipped tables.
    """

    gazetteer: Gazetteer | None = None
    name: str = "rules"
    version: str = "20"

    def extract(self, document: Document) -> Findings:
        """The happenings that the document tells."""
        if document.entries is not None:
            from timeline.finding.curated import resolve_entries  # noqa: PLC0415 - only curated files need it

            return resolve_entries(document, self.gazetteer)
        from timeline.finding.happenings import read_prose  # noqa: PLC0415 - loads the lexicons

        return read_prose(document, self.gazetteer)


def rules_with(files: Sequence[Path]) -> RuleExtractor:
    """The rules with gazetteer files of a user's own; what these hold is part of the version.

    Raises:
        GazetteerError: a line of a file cannot be read.
        OSError: a file cannot be read.
    """
    if not files:
        return RuleExtractor()
    from hashlib import sha256  # noqa: PLC0415 - few users have files of their own

    from timeline.finding.parties import load_gazetteer  # noqa: PLC0415 - loads the tables

    digest = sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()[:8]
    return RuleExtractor(load_gazetteer(files), version=f"{RuleExtractor().version}+{digest}")


def find_happenings(document: Document) -> Findings:
    """The happenings that a document tells, found by the rules of this package.

    Offsets slice back into ``document.text``. Nothing in a document makes it raise.
    """
    return RuleExtractor().extract(document)
