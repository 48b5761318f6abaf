"""Documents that are broken, enormous or meant to harm: named in a sentence, never alive on any output."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from tests.cli.conftest import BARGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Inside
    from tests.conftest import Shell

# What steers a terminal or turns text round, but for the line feed that ends a line.
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f]")


def text(*lines: str) -> Callable[[Path], object]:
    return lambda path: path.write_text("\n".join(lines), "utf-8")


def data(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing.txt": (lambda path: path, "there is no such file or folder"),
    "empty.txt": (data(b""), "is empty"),
    "blank.md": (data(b" \n\n"), "is empty"),
    "binary.txt": (data(bytes(range(256))), "is no text: byte 0 is NUL"),
    "latin.txt": (data("Café".encode("latin-1")), "is not written in UTF-8: byte 3 (0xe9) does not fit"),
    "large.txt": (
        data(b"a" * 50_000_000),
        "a document may have 10,000,000 bytes, and this one has 50,000,000",
    ),
    "bomb.yaml": (text("a: &a [x, x]", "b: &b [*a, *a]", "happenings: *b"), "anchors and aliases of YAML"),
    "bomb.md": (text("---", "a: &a [x, x]", "title: *a", "---", "Text."), "anchors and aliases of YAML"),
    "deep.yaml": (text("happenings: " + "[" * 5000 + "]" * 5000), "is nested more than"),
    "list.md": (text("---", "title: [a, b]", "---", "Text."), "line 2: title is a list"),
    "when.md": (
        text("---", "published: 2024-02-31", "---", "Text."),
        "published is '2024-02-31', which is no date",
    ),
    "true.md": (text("---", "published: true", "---", "Text."), "published is 'true', which is no date"),
    "open.md": (text("---", "title: x", "Text."), "front matter begins and is never closed"),
    "tab.md": (text("---", "\ttitle: x", "---", "Text."), "is not YAML"),
    "twice.md": (text("---", "title: x", "title: y", "---", "Text."), "the key 'title' stands there twice"),
    "tag.yaml": (text("happenings: !!python/object/apply:os.system ['echo']"), "line 1"),
    "field.csv": (text("when,tilte", "2024,x"), "there is no field 'tilte'"),
    "day.yaml": (
        text("happenings:", "- {title: x, when: 2024-02-31}"),
        "the date '2024-02-31' is not a date that the",
    ),
    "kind.yaml": (text("happenings:", "- {title: x, kind: foo}"), "there is no kind 'foo'"),
    "grade.yaml": (text("happenings:", "- {title: x, grade: Z9}"), "Z9"),
    "page.html": (text("<html>"), "page.html"),
    "paper.txt": (data(b"%PDF-1.7"), "looks like a PDF"),
    "link.md": (text("---", "url: javascript:alert(1)", "---", "Text."), "which is no link"),
    "pipe.txt": (os.mkfifo, "is a pipe"),
    "name\x1b[31m\n\u202eevil.txt": (data(b""), r"name\x1b[31m\n\u202eevil.txt"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_document_that_cannot_be_read_is_named_in_a_sentence_and_the_others_are_recorded(
    fresh: Inside, name: str
) -> None:
    make, problem = REFUSED[name]
    make(fresh.folder / name)
    (fresh.folder / "barges.csv").write_text(BARGES, "utf-8")
    done = fresh.run("build", name, "barges.csv", ok=False)
    assert done.code == 3
    assert done.out.startswith("2 added, 0 unchanged (happenings)")
    refusals = [line for line in done.err.splitlines() if line.startswith("timeline: ")]
    assert len(refusals) == 1
    assert problem in refusals[0]
    assert refusals[0].endswith(".")
    assert len(refusals[0]) < 400
    assert not STEERING.search(done.err)
    preview = fresh.run("preview", name, "barges.csv", ok=False)
    assert preview.code == 3
    assert "Norwegian skippers" in preview.out


EVIL = (
    "\\e[31mred\\e]0;title\\a \\x9b2J \\u202egnp.exe\\u200b \\r\\n# heading <script>alert(1)</script> "
    "![x](https://example.org/x.png) [y](javascript:alert(2)) | cell `code` [^1]: note &lt; \\x7f\\b\\0"
).replace("\\0", "")


@pytest.fixture(scope="module")
def evil(make_shell: Callable[[str], Shell]) -> Shell:
    """A record in which every text that a person may give is hostile."""
    shell = make_shell("evil")
    shell.write(
        "evil.yaml",
        f'title: "=HYPERLINK(1) {EVIL}"\npublisher: "+1 {EVIL}"\npublished: 2024-05-05\nhappenings:\n'
        f'  - title: "=cmd|calc {EVIL}"\n    when: 2024-05-01\n    kind: supplied\n'
        f'    summary: "@SUM(A1) {EVIL}"\n'
        f'    actors: ["=1+1 {EVIL}", Russia]\n    recipients: ["-1 {EVIL}"]\n    place: "\\t=1 {EVIL}"\n'
        f'    item: "|x {EVIL}"\n    about: "{EVIL}"\n    quantity: "5 tons"\n    claimed_by: ["@x {EVIL}"]\n'
        f'  - title: "- planned {EVIL}"\n    kind: pledged\n    factuality: planned\n'
        f'    actors: [Russia, "=1+1 {EVIL}"]\n',
    )
    shell.run("build", "evil.yaml")
    # A name of a file is the word of a stranger as well.
    shell.write(
        "evil\x1b[31m\n=1.md", "---\npublished: 2024-05-06\n---\nNorway visited Latvia on 3 May 2024.\n"
    )
    shell.run("build", "evil\x1b[31m\n=1.md")
    return shell


def over(inside: Inside, shell: Shell) -> Inside:
    return type(inside)(shell.folder, inside.patch)


def test_nothing_in_a_document_is_alive_in_a_terminal(inside: Inside, evil: Shell) -> None:
    program = over(inside, evil)
    idents = [json.loads(line)["id"] for line in program.run("list", "-f", "jsonl").out.splitlines()]
    assert len(idents) == 3
    commands = [
        ["list"], ["sources"], ["state"], ["replay", "2025"], ["diff", "2000", "2025"],
        ["diff", "2000", "2025", "--clock", "known"], ["log"], ["check"], ["export", "-f", "md"],
        ["export", "-f", "csv"], ["export"], ["state", "-f", "md"], ["state", "-f", "json"],
        ["log", "-f", "jsonl"],
        ["list", "--source", "evil.yaml"], ["preview", "evil.yaml"], ["build", "evil.yaml"],
        *(["show", ident] for ident in idents), *(["why", ident] for ident in idents),
    ]  # fmt: skip
    for words in commands:
        for columns in ("60", "1000"):
            done = program.run(*words, COLUMNS=columns)
            shown = done.out.replace("\r\n", "\n") if "csv" in words else done.out
            assert shown, words
            assert STEERING.search(shown + done.err) is None, words


def test_nothing_in_a_document_is_alive_in_markdown(inside: Inside, evil: Shell) -> None:
    for words in (["export", "-f", "md"], ["state", "-f", "md"]):
        page = over(inside, evil).run(*words).out
        tokens = MarkdownIt("commonmark").enable("table").parse(page)
        inner = [child for token in tokens for child in token.children or []]
        kinds = {token.type for token in tokens} | {token.type for token in inner}
        assert kinds.isdisjoint({"html_block", "html_inline", "image", "link_open", "code_inline", "fence"})
        assert kinds.isdisjoint({"code_block", "table_open"})
        assert [
            token.content for token in tokens if token.type == "inline" and token.content == "heading"
        ] == []


def test_no_cell_of_a_table_is_a_formula(inside: Inside, evil: Shell) -> None:
    made = over(inside, evil).run("export", "-f", "csv").out
    cells = [cell for row in csv.reader(io.StringIO(made, newline="")) for cell in row]
    assert any("=cmd|calc" in cell for cell in cells)
    assert [cell for cell in cells if cell[:1] in tuple("=+-@\t\r")] == []
    assert [cell for cell in cells if "\n" in cell] == []


def test_json_keeps_every_character_and_shows_none_that_steers(inside: Inside, evil: Shell) -> None:
    made = over(inside, evil).run("export").out
    titles = [item["title"] for item in json.loads(made)["happenings"]]
    assert any("\u202egnp.exe" in title for title in titles)
    assert STEERING.search(made) is None


def test_a_very_long_line_is_read_and_shown(fresh: Inside) -> None:
    (fresh.folder / "long.txt").write_text(
        "Norway visited Latvia on 3 May 2024" + ", very" * 100_000 + ".", "utf-8"
    )
    (fresh.folder / "word.txt").write_text("Norway visited Latvia on 4 May 2024. " + "a" * 500_000, "utf-8")
    fresh.run("build", "long.txt", "word.txt", "--published", "2024-05-05")
    assert max(map(len, fresh.run("list").out.splitlines())) <= 120


def test_folders_that_lead_in_circles_or_nowhere_are_read_to_the_end(fresh: Inside) -> None:
    (fresh.folder / "docs" / "in.txt").mkdir(parents=True)
    (fresh.folder / "docs" / "barges.csv").write_text(BARGES, "utf-8")
    (fresh.folder / "docs" / "loop").symlink_to("..")
    (fresh.folder / "docs" / "nowhere.md").symlink_to("missing")
    (fresh.folder / "docs" / "itself.md").symlink_to("itself.md")
    (fresh.folder / "docs" / "also.csv").symlink_to("barges.csv")
    done = fresh.run("build", "docs", ok=False)
    assert done.code == 3
    assert done.out.startswith("2 added, 0 unchanged (happenings); 2 sources read, 2 new, 2 refused.")
    assert "Traceback" not in done.err
