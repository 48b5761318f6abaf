"""5. Exporting: views become files."""

from __future__ import annotations
