"""What every module of the package keeps to that no linter looks for."""

from __future__ import annotations

import ast
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MODULES = sorted((ROOT / "timeline").rglob("*.py"))


def _names(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        yield from (one.id for one in targets if isinstance(one, ast.Name))


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_gives_each_constant_once_and_no_two_docstrings_in_a_row(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert [name for name, count in Counter(_names(tree)).items() if count > 1] == []
    assert [two.lineno for one, two in pairwise(tree.body) if _is_docstring(one) and _is_docstring(two)] == []
