"""One file becomes one document, or several where a curated file cites several publications."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from timeline.domain.document import Document
from timeline.reading.curated_csv import read_curated_csv
from timeline.reading.curated_yaml import read_curated_yaml
from timeline.reading.forms import MARKDOWN, PLAIN, YAML, form_of
from timeline.reading.metadata import Metadata
from timeline.reading.prose import Prose, begins_with_fence, read_markdown, read_plain, title_from_name
from timeline.reading.raw import LIMIT, STDIN, load, spell
from timeline.reading.wording import ignore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from timeline.domain.document import Entry

__all__ = ["read_path"]

_NOTHING = Metadata()


def read_path(
    path: Path,
    name: str,
    *,
    defaults: Metadata = _NOTHING,
    note: Callable[[str], None] = ignore,
    limit: int = LIMIT,
) -> Sequence[Document]:
    """The document in a file, or those that a curated file cites; ``-`` is standard input.

    Args:
        path: the file.
        name: what to call it, in the record and in messages.
        defaults: what is taken where the document says nothing.
        note: is given a sentence for each thing that was left out and harms nothing.
        limit: bytes that the file may have.

    Raises:
        InputError: the file cannot be read as a document; one sentence says why and what to do.
    """
    form = form_of(path, name)
    data = load(path, name, limit)
    text = spell(data, name)
    if path == STDIN and begins_with_fence(text):
        form = MARKDOWN
    documents, digest = [], sha256(data).hexdigest()
    for part, entries in _parts(text, form, name, note):
        known = part.metadata.completed_by(defaults).completed_by(Metadata(title=part.heading, language="en"))
        documents.append(
            Document(
                name=name,
                text=part.text,
                media_type=form,
                file_digest=digest,
                title=known.title,
                published=known.published,
                publisher=known.publisher,
                url=known.url,
                language=known.language,
                grade=known.grade,
                entries=entries,
            )
        )
    return documents


def _parts(
    text: str, form: str, name: str, note: Callable[[str], None]
) -> Iterator[tuple[Prose, tuple[Entry, ...] | None]]:
    """What the file tells, each part with its entries; prose is one part and has none."""
    if form == MARKDOWN:
        yield read_markdown(text, name, note), None
    elif form == PLAIN:
        yield read_plain(text, name, note), None
    else:
        listings = (read_curated_yaml if form == YAML else read_curated_csv)(text, name, note)
        for listing in listings:
            yield Prose(listing.metadata, title_from_name(name), listing.text), tuple(listing.entries)
