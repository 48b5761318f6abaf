"""1. Reading: a file becomes a Document, or curated entries."""

from __future__ import annotations
