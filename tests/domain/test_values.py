"""Values: whatever the domain and its views are made of never changes."""

from __future__ import annotations

from dataclasses import is_dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from timeline import domain, projecting


def dataclasses_of(package: Any) -> list[type]:  # noqa: ANN401 - a module with a path
    modules = [import_module(f"{package.__name__}.{found.name}") for found in iter_modules(package.__path__)]
    return [
        thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type) and is_dataclass(thing) and thing.__module__ == module.__name__
    ]


@pytest.mark.parametrize("package", [domain, projecting], ids=lambda package: package.__name__)
def test_every_value_is_frozen(package: Any) -> None:  # noqa: ANN401 - likewise
    values = dataclasses_of(package)
    assert values
    assert [cls.__name__ for cls in values if not cls.__dataclass_params__.frozen] == []  # type: ignore[attr-defined]
