"""Lets ``python -m timeline`` do what the command does."""

from __future__ import annotations

from timeline.cli import main

if __name__ == "__main__":
    main()
