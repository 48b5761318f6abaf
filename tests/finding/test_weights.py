"""The weights of who takes part without being named can be learnt again, from gold of one's own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tools import weights

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "gold" / "strict_read" / "aktau_cranes.toml"


NOBODY, FIRST = ("actor", "nobody", "", ""), ("actor", "tier", "", "first")
SECOND = ("actor", "tier", "", "second")


def test_what_is_mostly_right_weighs_most() -> None:
    right = weights.Example("actor", [[NOBODY], [FIRST], [SECOND]], [False, True, False])
    other = weights.Example("actor", [[NOBODY], [FIRST], [SECOND]], [True, False, False])
    learnt = weights.learn([right] * 30 + [other] * 10)
    assert learnt[FIRST] > learnt[NOBODY] > learnt[SECOND]


def test_what_is_hardly_ever_told_is_not_weighed() -> None:
    rare = ("actor", "tier", "", "later")
    example = weights.Example("actor", [[NOBODY], [FIRST]], [False, True])
    odd = weights.Example("actor", [[NOBODY], [rare]], [False, True])
    assert rare not in weights.learn([example] * 5 + [odd] * 2)


def test_the_same_gold_gives_the_same_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tables = []
    for name in ("one.tsv", "two.tsv"):
        monkeypatch.setattr(weights, "OUT", tmp_path / name)
        monkeypatch.setattr(sys, "argv", ["weights.py", str(GOLD)])
        assert weights.main() == 0
        tables.append((tmp_path / name).read_text("utf-8"))
    assert tables[0] == tables[1]
    assert tables[0].startswith("# What speaks for a party")
    assert all(len(line.split("\t")) == 5 for line in tables[0].splitlines() if not line.startswith("#"))


def test_a_check_writes_nothing_and_counts_what_would_be_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(weights, "OUT", tmp_path / "never.tsv")
    monkeypatch.setattr(sys, "argv", ["weights.py", "--check", str(GOLD)])
    assert weights.main() == 0
    assert not (tmp_path / "never.tsv").exists()
    assert "mean log-likelihood" in capsys.readouterr().out
