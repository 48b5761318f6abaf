"""What users can rely on when events become bytes and bytes become events."""

from __future__ import annotations

import dataclasses
import types
import typing
from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.domain import document, events, statement
from timeline.domain.events import (
    EVENT_TYPES,
    DisputeSettled,
    DomainEvent,
    HappeningRecorded,
    HappeningRetracted,
    SourceAdded,
    SourceRead,
)
from timeline.domain.statement import Quantity, Statement
from timeline.domain.when import When
from timeline.recording.codec import CODEC, Codec, EventError
from timeline.recording.upcasts import UPCASTS

if TYPE_CHECKING:
    from collections.abc import Callable

STREAM = UUID(int=7)
WORDS = {**vars(document), **vars(statement), **vars(events), "When": When, "UUID": UUID}
TIMES = ("2024-06-19", "2024-22", "2023/..", "2024~", "[2024-11-01..2024-11-20]", "../1914", "-0043-03")
SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=8),
    int: st.integers(min_value=-(2**63), max_value=2**64 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    UUID: st.uuids(),
    When: st.builds(When, st.sampled_from(TIMES), st.text(max_size=8)),
    type(None): st.none(),
}


def values_of(hint: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - a type hint may be any object
    if hint in SIMPLE:
        return SIMPLE[hint]
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(values_of(arguments[0]), max_size=2).map(tuple)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*map(values_of, arguments))
    hints = typing.get_type_hints(hint, localns=WORDS)
    return st.builds(hint, *[values_of(hints[field.name]) for field in dataclasses.fields(hint)])


def again(event: DomainEvent) -> DomainEvent:
    topic, body = CODEC.encode(event)
    return CODEC.decode(topic, event.originator_id, event.originator_version, body)


def retracted(**changes: Any) -> HappeningRetracted:  # noqa: ANN401
    facts = {"recorded": "2025-01-01T00:00:00Z", "by": "Ada", "reason": "wrong"} | changes
    return HappeningRetracted(STREAM, 2, **facts)


def recorded(quantity: Quantity) -> HappeningRecorded:
    told = Statement("supplied", "shells", quantity=quantity)
    return HappeningRecorded(STREAM, 1, "2025-01-01T00:00:00Z", "Ada", "hand", told, (), (), ())


def rewritten(event: DomainEvent, change: Callable[[dict[str, Any]], Any]) -> DomainEvent:
    topic, body = CODEC.encode(event)
    values = orjson.loads(body)
    changed = change(values)
    return CODEC.decode(topic, STREAM, 1, orjson.dumps(values if changed is None else changed))


@pytest.mark.parametrize("cls", EVENT_TYPES, ids=lambda cls: cls.TOPIC)
@given(data=st.data())
def test_every_event_comes_back_as_it_was(cls: type[DomainEvent], data: st.DataObject) -> None:
    event = data.draw(values_of(cls))
    assert again(event) == event
    assert type(again(event)) is cls


def test_a_number_comes_back_with_its_type() -> None:
    (low, high) = (2, 3.0)
    back = again(recorded(Quantity(low, high, "between", "tons")))
    assert isinstance(back, HappeningRecorded)
    assert back.statement.quantity is not None
    assert type(back.statement.quantity.low) is int
    assert type(back.statement.quantity.high) is float


def test_a_time_comes_back_with_the_words_of_the_source() -> None:
    told = Statement("visited", "A visit", when=When("2024-22", "last summer"))
    back = again(HappeningRecorded(STREAM, 1, "", "", "hand", told, (), (), ()))
    assert isinstance(back, HappeningRecorded)
    assert back.statement.when is not None
    assert (back.statement.when.edtf, back.statement.when.text) == ("2024-22", "last summer")


def test_every_event_class_has_a_topic_of_its_own() -> None:
    assert all("TOPIC" in vars(cls) for cls in EVENT_TYPES)
    assert len({cls.TOPIC for cls in EVENT_TYPES}) == len(EVENT_TYPES)


def test_the_stored_topic_names_the_version() -> None:
    assert CODEC.encode(retracted())[0] == "happening-retracted.1"


def test_the_stream_and_its_version_are_not_written_twice() -> None:
    assert orjson.loads(CODEC.encode(retracted())[1]).keys() == {"recorded", "by", "reason"}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), True, "12", 2**64])
def test_a_number_that_would_not_come_back_is_not_written(value: Any) -> None:  # noqa: ANN401
    with pytest.raises(EventError, match=r"happening-recorded\.1"):
        CODEC.encode(recorded(Quantity(value, None, "about", "")))


@pytest.mark.parametrize("value", [None, 3, b"x", ["x"], "\ud800"])
def test_a_text_that_would_not_come_back_is_not_written(value: Any) -> None:  # noqa: ANN401
    with pytest.raises(EventError, match=r"happening-retracted\.1"):
        CODEC.encode(retracted(reason=value))


def test_a_list_is_not_written_where_a_tuple_belongs() -> None:
    with pytest.raises(EventError, match="omitted: list is not a tuple"):
        CODEC.encode(SourceRead(STREAM, 2, "", "", "finder", 0, []))  # type: ignore[arg-type]


def test_an_event_of_a_class_outside_the_list_is_not_written() -> None:
    @dataclasses.dataclass(frozen=True)
    class Stray(DisputeSettled):
        pass

    with pytest.raises(EventError, match="never recorded"):
        CODEC.encode(Stray(STREAM, 1, "", "", ""))


def test_an_unknown_field_is_refused_by_name() -> None:
    with pytest.raises(EventError, match=r"happening-retracted\.1: the field 'extra' is unknown"):
        rewritten(retracted(), lambda body: body.update(extra=1))


def test_a_missing_field_is_refused_by_name() -> None:
    with pytest.raises(EventError, match=r"happening-retracted\.1: the field 'by' is missing"):
        rewritten(retracted(), lambda body: {"recorded": body["recorded"], "reason": "x"})


@pytest.mark.parametrize("value", [None, 1, 1.5, True, [], {}])
def test_a_field_of_the_wrong_type_is_refused_by_name(value: object) -> None:
    with pytest.raises(EventError, match=r"reason: .* is not text"):
        rewritten(retracted(), lambda body: body.update(reason=value))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", 1),
        ("factuality", "certain"),
        ("parties", {}),
        ("parties", [{"code": "PRK", "name": "North Korea", "role": "bystander"}]),
        ("parties", [{"code": "PRK", "name": "North Korea"}]),
        ("parties", [{"code": "PRK", "name": "North Korea", "role": "actor", "rank": 1}]),
        ("parties", ["PRK"]),
        ("when", "2024"),
        ("when", {"edtf": "2024-02-31", "text": ""}),
        ("when", {"edtf": 2024, "text": ""}),
        ("when", {"edtf": "2024"}),
        ("quantity", {"low": "1", "high": None, "bound": "about", "unit": ""}),
        ("quantity", {"low": True, "high": None, "bound": "about", "unit": ""}),
        ("quantity", {"low": 1, "high": None, "bound": [], "unit": ""}),
    ],
)
def test_a_statement_that_timeline_would_not_write_is_refused(field: str, value: object) -> None:
    with pytest.raises(EventError, match=r"happening-recorded\.1: statement: "):
        rewritten(
            recorded(Quantity(1, 2, "between", "")), lambda body: body["statement"].update({field: value})
        )


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b"{" * 5000, b"[" * 100_000])
def test_what_is_no_json_object_is_refused(body: bytes) -> None:
    with pytest.raises(EventError, match="happening-retracted"):
        CODEC.decode("happening-retracted.1", STREAM, 1, body)


@pytest.mark.parametrize(
    "topic",
    [
        "", ".", "1", ".1", "happening-retracted", "happening-retracted.", "happening-retracted.0",
        "happening-retracted.01", "happening-retracted.-1", "happening-retracted.١", "happening-merged.1",
        "happening-retracted.1.1", "os.system", "os:system", "antigravity", "x" * 9999, "\x1b[31m.1",
        "happening-retracted." + "9" * 9999,
    ],
)  # fmt: skip
def test_an_unknown_topic_is_refused_by_name(topic: str) -> None:
    with pytest.raises(EventError) as refusal:
        CODEC.decode(topic, STREAM, 1, b"{}")
    assert refusal.value.newer
    assert len(str(refusal.value)) < 200
    assert "\x1b" not in str(refusal.value)


def test_a_newer_version_is_refused_by_name() -> None:
    with pytest.raises(
        EventError, match=r"happening-retracted\.2: only versions up to 1 are known"
    ) as refusal:
        CODEC.decode("happening-retracted.2", STREAM, 1, b"{}")
    assert refusal.value.newer


@dataclasses.dataclass(frozen=True)
class Third(DisputeSettled):
    TOPIC = "dispute-settled"
    VERSION = 3

    reason: str
    kind: str


def in_three_steps() -> Codec:
    return Codec(
        [Third],
        {
            ("dispute-settled", 1): lambda body: {**body, "grounds": body["reason"]},
            ("dispute-settled", 2): lambda body: {
                "recorded": body["recorded"],
                "by": body["by"],
                "reason": body["grounds"],
                "kind": "old",
            },
        },
    )


def test_an_event_of_the_first_version_is_brought_up_to_date_step_by_step() -> None:
    body = orjson.dumps({"recorded": "2025", "by": "Ada", "reason": "settled"})
    event = in_three_steps().decode("dispute-settled.1", STREAM, 4, body)
    assert event == Third(STREAM, 4, "2025", "Ada", "settled", "old")


def test_an_event_of_a_middle_version_takes_the_remaining_steps() -> None:
    body = orjson.dumps({"recorded": "2025", "by": "Ada", "reason": "x", "grounds": "settled"})
    event = in_three_steps().decode("dispute-settled.2", STREAM, 4, body)
    assert event == Third(STREAM, 4, "2025", "Ada", "settled", "old")


@pytest.mark.parametrize("body", [b"[]", b"null", b"{}", b'{"reason": 1}'])
def test_a_body_that_an_upcast_cannot_take_is_refused(body: bytes) -> None:
    with pytest.raises(EventError, match=r"dispute-settled\.1"):
        in_three_steps().decode("dispute-settled.1", STREAM, 4, body)


def test_a_long_text_is_shortened_in_a_refusal() -> None:
    with pytest.raises(EventError) as refusal:
        rewritten(recorded(Quantity(1, None, "about", "")), lambda body: body.update(origin="\x07" * 9999))
    assert len(str(refusal.value)) < 200
    assert "\x07" not in str(refusal.value)


def test_a_source_keeps_its_whole_text() -> None:
    text = "Zeile\n\u2028 \U0001f5d3 " * 1000
    event = SourceAdded(STREAM, 1, "", "", "", "", "", "", text, "", When("2025-07-12"), "", "", "en", "B2")
    assert again(event) == event


def test_every_older_version_has_a_step_to_the_next() -> None:
    assert {(cls.TOPIC, version) for cls in EVENT_TYPES for version in range(1, cls.VERSION)} == set(UPCASTS)
