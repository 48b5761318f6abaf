"""JSON and JSON Lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema

from timeline.exporting import chronology_json, schema, state_json

if TYPE_CHECKING:
    from timeline.domain.views import AllianceState, Chronology


def check(document: bytes, name: str) -> None:
    validator = jsonschema.Draft202012Validator(schema(name), format_checker=jsonschema.FormatChecker())
    validator.validate(json.loads(document))


def test_a_chronology_keeps_its_published_contract(story: Chronology) -> None:
    check(chronology_json(story), "chronology-1")


def test_an_alliance_state_keeps_its_published_contract(state: AllianceState) -> None:
    check(state_json(state), "alliance-state-1")
