"""The documents say what the program does."""

from __future__ import annotations

import re

from tests.conftest import ROOT
from timeline.cli import COMMANDS
from timeline.domain.kinds import KINDS

DOCS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_model_lists_every_kind_with_its_code_and_effect() -> None:
    told = {
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for line in (ROOT / "docs" / "model.md").read_text("utf-8").splitlines()
        if line.count("|") == 4
    }
    for kind in KINDS.values():
        code = kind.plover
        plover = (
            " ".join(part for part in (code.event, code.mode, code.context) if part) if code else "(none)"
        )
        effect = f"{kind.effect}: {kind.phase}" if kind.phase else kind.effect
        assert (kind.name, plover, effect) in told


def test_every_command_that_the_documents_name_exists() -> None:
    for document in DOCS:
        named = set(re.findall(r"(?:`|\$ |^)timeline ([a-z]+)", document.read_text("utf-8"), re.MULTILINE))
        assert named <= set(COMMANDS) | {"build"}, document


def test_every_link_within_the_documents_leads_somewhere() -> None:
    for document in DOCS:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text("utf-8")):
            if "://" not in target:
                assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_every_decision_is_dated_and_short() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert decisions
    for decision in decisions:
        assert re.match(r"\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$", decision.name)
        assert len(decision.read_text("utf-8").splitlines()) <= 25
