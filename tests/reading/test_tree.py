"""YAML without its traps."""

from __future__ import annotations

from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from timeline.domain.errors import InputError
from timeline.reading.tree import DEPTH, Node, plant


@pytest.fixture(params=["libyaml", "pure Python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not every machine has the parser in C, and both must read and refuse the same."""
    if request.param == "pure Python":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML was built without libyaml")


def plain(node: Node) -> object:
    if isinstance(node.value, dict):
        return {key: plain(value) for key, value in node.value.items()}
    return [plain(value) for value in node.value] if isinstance(node.value, list) else node.value


def refusal(text: str) -> str:
    with pytest.raises(InputError) as caught:
        plant(text, "a.yaml")
    return str(caught.value)


def test_every_scalar_is_the_text_that_was_written() -> None:
    text = "[012, 1_000, 0x1f, no, 12:30, 2024-06-19, 1e3, 'null', .inf]"
    expected = ["012", "1_000", "0x1f", "no", "12:30", "2024-06-19", "1e3", "null", ".inf"]
    assert plain(plant(text, "a")) == expected


def test_nothing_is_none() -> None:
    assert plain(plant("{a: , b: ~, c: null, d: ''}", "a")) == {"a": None, "b": None, "c": None, "d": ""}
    assert plant("# a comment\n", "a").value is None


def test_values_know_their_lines_and_offsets() -> None:
    text = (
        "first: é🌉\nlist:\n  - when: 2024\n    title: |\n      two\n      lines\n\n  # why\n  - {when: x}\n"
    )
    tree = plant(text, "a", first_line=2)
    assert isinstance(tree.value, dict)
    first, entries = tree.value["first"], tree.value["list"].value
    assert isinstance(entries, list)
    assert (first.line, text[first.start : first.end]) == (2, "é🌉")
    assert [entry.line for entry in entries] == [4, 10]
    assert text[entries[0].start : entries[0].end].rstrip() == (
        "when: 2024\n    title: |\n      two\n      lines"
    )
    assert text[entries[1].start : entries[1].end] == "{when: x}"


@pytest.mark.parametrize("text", ["&a [x]", "a: &b x", "- &a x\n- *a", "a: *b"])
def test_anchors_and_aliases_are_refused(text: str) -> None:
    assert "anchors and aliases of YAML are not read here; write the value out." in refusal(text)


def test_an_alias_bomb_is_refused_at_its_first_line() -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
    assert refusal(bomb).startswith("a.yaml, line 1: anchors and aliases")


@pytest.mark.parametrize("text", ["!!python/object/apply:os.system [echo]", "a: !!int 5", "a: !x y"])
def test_tags_are_refused(text: str) -> None:
    assert "tags of YAML are not read here" in refusal(text)


def test_a_key_twice_is_refused_with_its_line() -> None:
    assert (
        refusal("a: 1\nb: 2\na: 3\n") == "a.yaml, line 3: the key 'a' stands there twice; keep one of them."
    )


@pytest.mark.parametrize("text", ["? [a, b]\n: c", "{[a]: b}", "'': x"])
def test_a_key_that_is_no_text_is_refused(text: str) -> None:
    assert "a key is no text" in refusal(text)


def test_deep_nesting_is_refused_and_not_followed() -> None:
    assert plain(plant("[" * DEPTH + "]" * DEPTH, "a")) is not None
    assert f"is nested more than {DEPTH} deep" in refusal("[" * 100_000)


def test_a_second_document_is_refused() -> None:
    assert refusal("a: 1\n---\nb: 2\n").startswith("a.yaml, line 2: a second YAML document begins")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: [", None),
        ("a: 1\nb: c: d", 2),
        ("\tx: 1", 1),
        ("a: 'open", None),
        ("%YAML 9\n---\nx", None),
    ],
)
def test_broken_yaml_is_refused(text: str, line: int | None) -> None:
    words = refusal(text)
    assert "is not YAML" in words
    assert line is None or words.startswith(f"a.yaml, line {line}: ")


def test_a_control_character_is_named_with_its_line() -> None:
    assert refusal("a: 1\nb: \x07") == (
        "a.yaml, line 2: is not YAML: the character U+0007 may not stand in it; "
        "put quotation marks around a text with a colon or a special sign."
    )


@pytest.mark.parametrize("escape", ['"\\ud800"', '"\\UFFFFFFFF"', '"\\U00110000"'])
def test_an_escape_that_is_no_character_is_refused(escape: str) -> None:
    assert refusal(f"a: {escape}").startswith("a.yaml, line 1: ")


def test_a_directive_with_an_endless_number_is_refused() -> None:
    assert "is not YAML" in refusal("%YAML " + "9" * 5000 + "\n---\nx")


SIGNS = st.text(st.sampled_from("ab:-[]{},#&*!|>'\"%@?\\ \n\t~0.\x85\u2028é🌉"), max_size=60)


@given(st.one_of(st.text(st.characters(exclude_categories=["Cs"])), SIGNS))
def test_any_text_is_a_tree_or_a_refusal(text: str) -> None:
    with suppress(InputError):
        plain(plant(text, "a.yaml"))
