"""The words and the rules: values, events, decisions and views. Standard library only."""

from __future__ import annotations
