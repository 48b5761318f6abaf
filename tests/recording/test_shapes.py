"""What users can rely on when single values are written and read back."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Literal
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.recording.shapes import ShapeError, shape_of

HINTS = [
    str,
    int,
    float,
    UUID,
    int | float | None,
    tuple[str, ...],
    tuple[UUID, ...] | None,
    Literal["a", "b"],
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.uuids())
def test_an_id_comes_back_as_it_was(ident: UUID) -> None:
    shape = shape_of(UUID)
    assert shape.read(shape.write(ident)) == ident


@pytest.mark.parametrize("value", [None, 7, "", "7", "0F8F7C5A-4A51-5D0A-9D3C-2F6F2B1C9E11", "0" * 32, []])
def test_what_is_no_id_in_its_usual_form_is_refused(value: object) -> None:
    with pytest.raises(ShapeError, match="not a UUID"):
        shape_of(UUID).read(value)
    with pytest.raises(ShapeError, match="not a UUID"):
        shape_of(UUID).write(value)


@pytest.mark.parametrize("hint", HINTS, ids=str)
@given(value=JSON)
def test_any_json_value_is_read_as_what_writes_it_again_or_refused(hint: Any, value: object) -> None:  # noqa: ANN401
    shape = shape_of(hint)
    with suppress(ShapeError):
        assert orjson.dumps(shape.write(shape.read(value))) == orjson.dumps(value)


@pytest.mark.parametrize(
    "hint", [set[str], dict[str, str], object, str | UUID, tuple[str, ...] | tuple[int, ...]]
)
def test_a_type_that_could_not_be_told_from_its_bytes_is_refused_when_it_is_declared(hint: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError):
        shape_of(hint)
