"""Settings: options before environment before ``timeline.toml`` before the user's own file."""

from __future__ import annotations

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
}
"""What can be set in a file, and its type."""


class ConfigurationError(RequestError):
    """A settings file says something that cannot be used."""


def project_folder() -> Path:
    """The nearest folder upward that holds ``timeline.toml`` or ``[tool.timeline]``; else the current one."""
    found = _project_file()
    return found[0].parent if found else Path.cwd()


def settings() -> dict[str, Any]:
    """What the settings files say, the project's before the user's; paths are taken from their folder."""
    merged = _user_settings()
    if found := _project_file():
        merged |= _checked(found[0], found[1])
    return merged


def _project_file() -> tuple[Path, dict[str, Any]] | None:
    for folder in (here := Path.cwd(), *here.parents):
        own = folder / "timeline.toml"
        if own.is_file():
            return own, _loaded(own)
        shared = folder / "pyproject.toml"
        if shared.is_file() and b"[tool.timeline]" in shared.read_bytes():
            return shared, _loaded(shared)["tool"]["timeline"]
    return None


def _user_settings() -> dict[str, Any]:
    from platformdirs import user_config_path  # noqa: PLC0415 - only when a command runs

    path = user_config_path("timeline") / "config.toml"
    return _checked(path, _loaded(path)) if path.is_file() else {}


def _loaded(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - most folders have no settings

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path}: the settings cannot be read ({error}).") from None


def _checked(path: Path, values: dict[str, Any]) -> dict[str, Any]:
    for key, value in values.items():
        if key not in SETTINGS:
            raise ConfigurationError(f"{path}: there is no setting {key!r}; known: {', '.join(SETTINGS)}.")
        if not isinstance(value, SETTINGS[key]):
            raise ConfigurationError(f"{path}: {key} has to be a {SETTINGS[key].__name__}.")
    located = dict(values)
    for key in {"store", "out"} & values.keys():
        located[key] = str(path.parent / values[key])
    if "paths" in values:
        located["paths"] = [str(path.parent / str(item)) for item in values["paths"]]
    return located
