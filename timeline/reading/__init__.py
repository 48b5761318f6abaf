"""1. Reading: a file becomes a Document, or curated entries."""

from __future__ import annotations

from timeline.reading.folders import find_files
from timeline.reading.metadata import Metadata
from timeline.reading.raw import LIMIT
from timeline.reading.reader import read_path

__all__ = ["LIMIT", "Metadata", "find_files", "read_path"]
