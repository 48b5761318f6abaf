"""Hands for the tests of reading: write a file, read it, or take its refusal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from timeline.domain.errors import InputError
from timeline.reading import Metadata, read_path

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.domain.document import Document

NOTHING = Metadata()


@dataclass
class Desk:
    """A folder to write documents into, and the notes that reading them left."""

    folder: Path
    notes: list[str] = field(default_factory=list)

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def read_all(self, name: str, content: str | bytes, defaults: Metadata = NOTHING) -> list[Document]:
        path = self.write(name, content)
        return list(read_path(path, name, defaults=defaults, note=self.notes.append))

    def read(self, name: str, content: str | bytes, defaults: Metadata = NOTHING) -> Document:
        (document,) = self.read_all(name, content, defaults)
        return document

    def refusal(self, name: str, content: str | bytes) -> str:
        with pytest.raises(InputError) as caught:
            self.read_all(name, content)
        return str(caught.value)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)
