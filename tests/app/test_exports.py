"""Files are put in place whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from timeline.app.exports import export_all, put_in_place, write_exports
from timeline.domain.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.app import Timeline


def test_a_build_writes_four_files(told: Callable[..., Timeline]) -> None:
    timeline = told("happenings:\n  - {title: A meeting, when: 2024}\n")
    made = export_all(timeline.chronology(), timeline.state())
    assert list(made) == ["chronology.json", "chronology.md", "alliance-state.json", "alliance-state.md"]
    assert all(made.values())


def test_only_what_is_new_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    one = {"x": b"1", "y": b"2"}
    assert list(write_exports(folder, one)) == [(folder / "x", True), (folder / "y", True)]
    stamp = (folder / "x").stat().st_mtime_ns
    assert list(write_exports(folder, one | {"y": b"3"})) == [(folder / "x", False), (folder / "y", True)]
    assert (folder / "x").stat().st_mtime_ns == stamp
    assert sorted(path.name for path in folder.iterdir()) == ["x", "y"]


def test_a_dry_run_says_the_same_and_writes_nothing(tmp_path: Path) -> None:
    assert list(write_exports(tmp_path / "a", {"x": b"1"}, dry_run=True)) == [(tmp_path / "a" / "x", True)]
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_is_replaced_as_a_whole_or_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x"
    put_in_place(path, b"old")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(OutputError, match="No space left on device"):
            put_in_place(path, b"new")
    assert path.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == ["x"]
    put_in_place(path, b"new")
    assert path.read_bytes() == b"new"


def test_what_a_link_leads_to_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("real")
    put_in_place(tmp_path / "link", b"1")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"1"


def test_a_device_is_written_to_and_not_replaced() -> None:
    put_in_place(Path(os.devnull), b"1")
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize("name", ["folder", "file/x", "a\0b", "x" * 300])
def test_a_place_where_no_file_can_be_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="it cannot be written"):
        put_in_place(tmp_path / name, b"1")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_a_long_name_that_the_system_takes_is_no_hindrance(tmp_path: Path) -> None:
    put_in_place(tmp_path / ("x" * 250), b"1")
    assert len(list(tmp_path.iterdir())) == 1
