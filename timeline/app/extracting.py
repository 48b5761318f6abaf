"""What documents tell, read one after another or several at once, each on a core of its own."""

from __future__ import annotations

import gc
import os
import signal
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from timeline.domain.document import Document
    from timeline.finding import Extractor, Findings

__all__ = ["cores", "extract_all", "jobs_for"]

_WORTH = 150_000
"""Characters a process has to read before starting it pays: a second's worth of it."""
_AT_ONCE = 8
"""Documents that are handed over together."""
_OBJECTS = 100_000
"""New objects after which a process looks for cycles of garbage; reading makes none."""

_here: list[Extractor] = []
"""The extractor of a process that only reads."""


def cores() -> int:
    """Cores that this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)  # Linux: a container may have fewer than the machine
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def jobs_for(documents: Sequence[Document]) -> int:
    """How many processes are worth it: one a core, and only for what takes seconds to read."""
    return max(1, min(cores(), sum(len(document.text) for document in documents) // _WORTH))


def extract_all(extractor: Extractor, documents: Sequence[Document], jobs: int) -> Generator[Findings | str]:
    """What each document tells, or why it could not be read; in their order, whatever ``jobs`` is.

    Args:
        extractor: what finds happenings; it must be one that can be pickled if ``jobs`` is above 1.
        documents: what is read.
        jobs: processes that read; 1 reads in this one.

    A process that is killed takes nothing with it: what it had not read is read in this one.
    """
    done = 0
    if jobs > 1 and len(documents) > 1:
        for findings in _side_by_side(extractor, documents, jobs):
            yield findings
            done += 1
    for document in islice(documents, done, None):
        yield _extract(extractor, document)


def _side_by_side(
    extractor: Extractor, documents: Sequence[Document], jobs: int
) -> Generator[Findings | str]:
    """What the documents tell, read by other processes, for as long as these live."""
    from concurrent.futures.process import (  # noqa: PLC0415 - few builds need it
        BrokenProcessPool,
        ProcessPoolExecutor,
    )
    from multiprocessing import get_context  # noqa: PLC0415 - few builds need it

    pool = ProcessPoolExecutor(min(jobs, len(documents)), get_context("spawn"), _begin, (extractor,))
    try:
        yield from pool.map(_extract_here, documents, chunksize=_AT_ONCE)
    except (BrokenProcessPool, OSError):
        return
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _begin(extractor: Extractor) -> None:
    """Make a process ready to read; that somebody interrupts is for the one that began it to see."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(_OBJECTS)
    _here[:] = [extractor]


def _extract_here(document: Document) -> Findings | str:
    return _extract(_here[0], document)


def _extract(extractor: Extractor, document: Document) -> Findings | str:
    try:
        return extractor.extract(document)
    except Exception as error:  # noqa: BLE001 - one document must never take the batch down with it
        return f"{type(error).__name__}: {error}"
