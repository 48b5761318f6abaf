"""Run timeline from a checkout: ``python cli.py --help``. Installed, the command is ``timeline``."""

from __future__ import annotations

from timeline.cli import main

if __name__ == "__main__":
    main()
