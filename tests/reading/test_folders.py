"""Which files a path means."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from timeline.reading import find_files, read_path


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lay(*names: str) -> None:
    for name in names:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Two bridges", encoding="utf-8")


def names(*paths: str | Path) -> list[str]:
    return [name for _, name in find_files([Path(path) for path in paths])[0]]


def problems(*paths: str | Path) -> list[str]:
    return [str(problem) for problem in find_files([Path(path) for path in paths])[1]]


def test_folders_are_walked_in_sorted_order() -> None:
    lay("in/b.md", "in/a/z.txt", "in/a/A.csv", "in/c.yml", "in/c.MARKDOWN")
    assert names("in") == ["in/a/A.csv", "in/a/z.txt", "in/b.md", "in/c.MARKDOWN", "in/c.yml"]


def test_hidden_files_and_folders_are_passed_over() -> None:
    lay("in/.a.md", "in/.git/b.md", "in/c.md")
    assert names("in") == ["in/c.md"]


def test_a_hidden_file_that_is_named_is_given() -> None:
    lay(".a.md")
    assert names(".a.md") == [".a.md"]


def test_unknown_forms_in_a_folder_are_left_out_with_a_note() -> None:
    lay("in/a.md", "in/b.png")
    notes: list[str] = []
    found, problems = find_files([Path("in")], note=notes.append)
    assert ([name for _, name in found], problems) == (["in/a.md"], ())
    assert notes == ["in/b.png: left out; documents end in .md, .txt, .yaml or .csv."]


def test_an_unknown_form_that_is_named_is_given_so_that_reading_refuses_it() -> None:
    lay("b.png")
    assert names("b.png") == ["b.png"]


def test_a_missing_path_is_a_problem_and_the_others_are_given() -> None:
    lay("a.md")
    assert names("none.md", "a.md") == ["a.md"]
    assert problems("none.md", "a.md", "a.md/b.md", "a\0.md") == [
        "none.md: there is no such file or folder; check the path.",
        "a.md/b.md: there is no such file or folder; check the path.",
        "a\\x00.md: there is no such file or folder; check the path.",
    ]


def test_a_folder_without_documents_is_a_problem() -> None:
    Path("in").mkdir()
    assert problems("in") == ["in: holds no document; add files in .md, .txt, .yaml or .csv."]


def test_a_file_that_is_meant_twice_is_given_once() -> None:
    lay("in/a.md")
    Path("in/b.md").symlink_to("a.md")
    assert names("in/a.md", "in", Path("in").resolve()) == ["in/a.md"]


def test_links_in_a_circle_come_to_an_end() -> None:
    lay("in/a.md")
    Path("in/loop").symlink_to(".")
    Path("in/up").symlink_to("..")
    assert names("in") == ["in/a.md"]


def test_a_dangling_link_is_refused_when_it_is_read() -> None:
    lay("in/a.md")
    Path("in/b.md").symlink_to("nowhere.md")
    Path("in/c.md").symlink_to("c.md")
    assert names("in") == ["in/a.md", "in/b.md", "in/c.md"]


def test_a_folder_that_cannot_be_opened_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    lay("in/a.md", "in/b/c.md")
    listed = Path.iterdir

    def forbidden(path: Path) -> object:
        if path.name == "b":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", forbidden)
    assert names("in") == ["in/a.md"]
    assert problems("in") == ["in/b: the folder cannot be opened (Permission denied); check its rights."]


def test_a_file_that_cannot_be_looked_at_is_given_so_that_reading_refuses_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forbidden(_path: Path, **_: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", forbidden)
    monkeypatch.setattr(Path, "lstat", forbidden)
    assert names("a.md") == ["a.md"]


def test_names_below_the_current_folder_are_relative_to_it(here: Path) -> None:
    lay("in/a.md", "work/b.md")
    os.chdir("work")
    assert names(here / "work" / "b.md", "./b.md") == ["b.md"]
    assert names("../in/a.md", here / "in") == ["../in/a.md"]
    assert names(here / "in") == [(here / "in" / "a.md").as_posix()]


def test_a_name_of_undecodable_bytes_becomes_text() -> None:
    path = os.fsdecode(b"caf\xe9.txt")
    try:
        lay(path)
    except OSError:
        pytest.skip("the file system takes only names in Unicode")
    (found,) = find_files([Path(path)])[0]
    assert found == (Path(path), "caf\ufffd.txt")
    assert read_path(*found)[0].title == "caf\ufffd"


def test_a_hyphen_is_standard_input() -> None:
    assert find_files([Path("-")]) == (((Path("-"), "standard input"),), ())
