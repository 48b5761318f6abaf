"""Settings: options before environment before ``timeline.toml`` before the user's own file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from timeline.domain.errors import RequestError

__all__ = ["SETTINGS", "ConfigurationError", "project_folder", "settings"]

SETTINGS: dict[str, type] = {
    "store": str,
    "out": str,
    "by": str,
    "today": str,
    "publisher": str,
    "language": str,
    "paths": list,
    "gazetteer": list,
}
"""What can be set in a file, and its type."""

_TYPES: dict[type, str] = {str: "a text in quotation marks", list: "a list of texts"}


class ConfigurationError(RequestError):
    """A settings file says something that cannot be used."""

    def __init__(self, where: Path, problem: str) -> None:
        super().__init__(f"{where}: {problem}.")


def project_folder() -> Path:
    """The nearest folder upward that holds ``timeline.toml`` or ``[tool.timeline]``; else the current one."""
    found = _project_settings()
    return found[0].parent if found else Path.cwd()


def settings() -> dict[str, Any]:
    """What the settings files say, the project's before the user's; paths are taken from their folder.

    Raises:
        ConfigurationError: one of them cannot be read, or says what cannot be set.
    """
    own = _user_file()
    merged = _checked(own, _loaded(own)) if own.is_file() else {}
    if found := _project_settings():
        merged |= _checked(*found)
    return merged


def _project_settings() -> tuple[Path, object] | None:
    for folder in (here := Path.cwd(), *here.parents):
        own = folder / "timeline.toml"
        if own.is_file():
            return own, _loaded(own)
        shared = folder / "pyproject.toml"
        if shared.is_file() and b"timeline" in _bytes_of(shared):
            tool = _loaded(shared).get("tool", {})
            if isinstance(tool, dict) and "timeline" in tool:
                return shared, tool["timeline"]
    return None


def _user_file() -> Path:
    if os.name == "posix" and sys.platform != "darwin":
        # What platformdirs says there, for a tenth of its start-up.
        base = os.environ.get("XDG_CONFIG_HOME", "").strip() or os.path.expanduser("~/.config")  # noqa: PTH111
        return Path(base, "timeline", "config.toml")
    from platformdirs import user_config_path  # noqa: PLC0415 - likewise

    return user_config_path("timeline") / "config.toml"


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigurationError(path, f"the settings cannot be read ({error.strerror})") from None


def _loaded(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - most folders have no settings

    try:
        return tomllib.loads(_bytes_of(path).decode())
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(path, f"the settings cannot be read ({error})") from None


def _checked(path: Path, values: object) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise ConfigurationError(path, "the settings of timeline have to be a table")
    for key, value in values.items():
        if key not in SETTINGS:
            raise ConfigurationError(path, f"there is no setting {key!r}; known: {', '.join(SETTINGS)}")
        items = value if isinstance(value, list) else [value]
        if not isinstance(value, SETTINGS[key]) or not all(isinstance(item, str) for item in items):
            raise ConfigurationError(path, f"{key} has to be {_TYPES[SETTINGS[key]]}")
    located = dict(values)
    for key in {"store", "out"} & values.keys():
        located[key] = _beside(path, values[key])
    for key in {"paths", "gazetteer"} & values.keys():
        located[key] = [_beside(path, item) for item in values[key]]
    return located


def _beside(path: Path, name: str) -> str:
    """A path that a settings file names: from its folder, or from home."""
    return str(path.parent / os.path.expanduser(name))  # noqa: PTH111 - it stays as it is where there is no home
