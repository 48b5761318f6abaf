"""Groups of options: a command takes a frozen dataclass, and the command line shows its fields."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Any, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["flattened"]


def flattened(command: Callable[..., None]) -> Callable[..., None]:
    """The command with each parameter that is a dataclass of options replaced by the fields of it."""
    hints = get_type_hints(command, include_extras=True)
    hints.pop("return", None)
    groups: dict[str, Any] = {name: hint for name, hint in hints.items() if is_dataclass(hint)}

    def run(**given: Any) -> None:
        for name, group in groups.items():
            given[name] = group(**{field.name: given.pop(field.name) for field in fields(group)})
        command(**given)

    parameters = list(_parameters(command, hints))
    run.__name__ = command.__name__
    run.__doc__ = command.__doc__
    run.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return run


def _parameters(command: Callable[..., None], hints: dict[str, Any]) -> Iterator[Parameter]:
    defaults = {name: parameter.default for name, parameter in signature(command).parameters.items()}
    for name, hint in hints.items():
        if is_dataclass(hint):
            inner = get_type_hints(hint, include_extras=True)
            for field in fields(hint):
                yield _parameter(field.name, inner[field.name], field.default)
        else:
            yield _parameter(name, hint, defaults[name])


def _parameter(name: str, hint: Any, default: Any) -> Parameter:
    absent = Parameter.empty if default is MISSING else default  # a dataclass has its own word for it
    return Parameter(name, Parameter.KEYWORD_ONLY, default=absent, annotation=hint)
