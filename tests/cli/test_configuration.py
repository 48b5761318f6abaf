"""Settings: options before environment before the project's file before the user's own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import RIVER, Inside

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Shell


@pytest.fixture
def project(fresh: Inside) -> Inside:
    (fresh.folder / "river.yaml").write_text(RIVER, "utf-8")
    return fresh


def stores(shell: Inside) -> list[str]:
    return sorted(str(path.relative_to(shell.folder)) for path in shell.folder.rglob("*.db"))


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_an_option_goes_before_the_environment_before_the_project_before_the_user(project: Inside) -> None:
    build = ["build", "river.yaml", "-q"]
    project.run(*build)
    assert stores(project) == ["timeline.db"]

    write(project.folder / ".config" / "timeline" / "config.toml", 'store = "user.db"\n')
    project.run(*build)
    assert stores(project)[0] == ".config/timeline/user.db"

    write(project.folder / "timeline.toml", 'store = "project.db"\n')
    project.run(*build)
    assert "project.db" in stores(project)

    project.run(*build, TIMELINE_STORE="environment.db")
    assert "environment.db" in stores(project)

    project.run(*build, "--store", "option.db", TIMELINE_STORE="other.db")
    assert "option.db" in stores(project)
    assert "other.db" not in stores(project)


def test_xdg_says_where_the_settings_of_a_user_are(project: Inside) -> None:
    write(project.folder / "xdg" / "timeline" / "config.toml", 'by = "Ann"\n')
    xdg = str(project.folder / "xdg")
    project.run("add", "--title", "A quiet meeting", XDG_CONFIG_HOME=xdg)
    assert project.run("log").out.rstrip().endswith("Ann")
    project.run("add", "--title", "A second meeting", "--by", "Bo", XDG_CONFIG_HOME=xdg)
    assert project.run("log").out.rstrip().endswith("Bo")


def test_what_both_files_say_is_said_by_the_project_and_the_rest_by_the_user(project: Inside) -> None:
    write(project.folder / ".config" / "timeline" / "config.toml", 'by = "Ann"\nout = "user"\n')
    write(project.folder / "timeline.toml", 'out = "project"\n')
    project.run("build", "river.yaml", "-q")
    project.run("add", "--title", "A quiet meeting")
    assert (project.folder / "project" / "chronology.json").exists()
    assert not (project.folder / ".config" / "timeline" / "user").exists()
    assert project.run("log").out.rstrip().endswith("Ann")


@pytest.mark.parametrize("name", ["timeline.toml", "pyproject.toml"])
def test_a_project_is_found_from_the_folders_in_it_and_its_paths_count_from_its_own(
    project: Inside, name: str
) -> None:
    table = "[tool.timeline]\n" if name == "pyproject.toml" else ""
    settings = 'store = "record.db"\nout = "out"\npaths = ["river.yaml"]\ntoday = "2024-03-01"\n'
    write(project.folder / name, table + settings)
    deep = project.folder / "a" / "b"
    deep.mkdir(parents=True)
    Inside(deep, project.patch).run("build", "-q")
    assert stores(project) == ["record.db"]
    assert (project.folder / "out" / "chronology.md").exists()
    assert list(deep.iterdir()) == []
    listed = Inside(deep, project.patch).run("list", "--as-of", "yesterday")
    assert listed.out.startswith("What can have begun by 29 February 2024.\n")


def test_without_a_store_of_its_own_the_record_is_in_the_project_folder(project: Inside) -> None:
    write(project.folder / "timeline.toml", "")
    deep = project.folder / "a"
    deep.mkdir()
    Inside(deep, project.patch).run("build", "../river.yaml", "-q")
    assert stores(project) == ["timeline.db"]


def test_timeline_toml_goes_before_a_table_in_pyproject_and_any_other_pyproject_does_not_matter(
    project: Inside,
) -> None:
    write(project.folder / "pyproject.toml", '# timeline\n[tool.timeline]\nstore = "shared.db"\n')
    write(project.folder / "timeline.toml", 'store = "own.db"\n')
    project.run("build", "river.yaml", "-q")
    assert stores(project) == ["own.db"]
    (project.folder / "timeline.toml").unlink()
    for text in (
        "# timeline\n[tool.other]\n",
        "[project]\nname = 'timeline'\n",
        "tool = 1 # timeline\n",
        "= broken",
    ):
        write(project.folder / "pyproject.toml", text)
        assert "there is no store" in project.run("list").err


def test_a_tilde_is_the_home_of_the_user(project: Inside) -> None:
    write(project.folder / "timeline.toml", 'store = "~/at-home.db"\n')
    home = project.folder / "home"
    home.mkdir()
    project.run("build", "river.yaml", "-q", HOME=str(home))
    assert stores(project) == ["home/at-home.db"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("store = ", "the settings cannot be read (Invalid value"),
        (
            "sotre = 'x'",
            "there is no setting 'sotre'; known: store, out, by, today, publisher, language, paths",
        ),
        ("store = 5", "store has to be a text in quotation marks"),
        ("paths = 'seeds'", "paths has to be a list of texts"),
        ("paths = [1]", "paths has to be a list of texts"),
        ("a = " + "[" * 3000, "the settings cannot be read ("),
        ('"\\u001b[31m" = 1', "there is no setting '\\x1b[31m'"),
    ],
)
def test_settings_that_cannot_be_used_are_refused_in_a_sentence(
    project: Inside, text: str, problem: str
) -> None:
    for path in (project.folder / "timeline.toml", project.folder / ".config" / "timeline" / "config.toml"):
        write(path, text)
        done = project.run("list", ok=False)
        path.unlink()
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith(f"timeline: {path}: {problem}")
        assert done.err.count("\n") == 1
        assert "\x1b" not in done.err


def test_a_table_of_pyproject_that_is_no_table_is_refused(project: Inside) -> None:
    write(project.folder / "pyproject.toml", "[tool]\ntimeline = 5\n")
    done = project.run("list", ok=False)
    assert (
        done.err
        == f"timeline: {project.folder / 'pyproject.toml'}: the settings of timeline have to be a table.\n"
    )


def test_settings_that_are_no_text_are_refused(project: Inside) -> None:
    (project.folder / "timeline.toml").write_bytes(b"by = '\xff'\n")
    assert "the settings cannot be read" in project.run("list", ok=False).err


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is kept from the superuser")
def test_settings_that_may_not_be_read_are_refused(project: Inside) -> None:
    path = project.folder / "timeline.toml"
    write(path, "")
    path.chmod(0)
    done = project.run("list", ok=False)
    assert (done.code, done.err) == (
        2,
        f"timeline: {path}: the settings cannot be read (Permission denied).\n",
    )


def test_every_cut_can_be_set_in_the_environment(inside: Inside) -> None:
    by_option = inside.run("list", "--as-of", "2024-03-01", "--party", "PRK").out
    assert inside.run("list", TIMELINE_AS_OF="2024-03-01", TIMELINE_PARTY="PRK").out == by_option
    assert (
        inside.run("list", TIMELINE_AS_OF="yesterday", TIMELINE_TODAY="2024-03-02", TIMELINE_PARTY="PRK").out
        == by_option
    )


def test_a_folder_that_is_gone_is_said_in_a_sentence(shell: Shell) -> None:
    gone = shell.folder / "gone"
    gone.mkdir()
    script = f'rmdir "$PWD" && exec {sys.executable} -m timeline list'
    done = subprocess.run(
        ["sh", "-c", script], cwd=gone, env=shell.environment(), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (4, "timeline: the current folder: no such file or directory.\n")
