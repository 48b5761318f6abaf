"""The gold texts can be trusted, the scorer counts what it says, and the finder stays near its score."""

from __future__ import annotations

import re
import sys
from datetime import date, timedelta
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from timeline.domain.kinds import KINDS
from timeline.domain.statement import STATUSES, Claim, Found, Party, Statement
from timeline.domain.when import When
from timeline.finding.parties import resolve_party

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "tests" / "gold").glob("*/*.toml"))
TRAIN = [file for file in FILES if file.parent.name == "train"]
HELD_OUT = [file for file in FILES if file.parent.name == "held_out"]
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
WEEKDAY = re.compile(rf"\b({'|'.join(DAYS)})\b")
SAMPLE = """
subject = "aid"
published = "2024-06-21"
text = '''
Norland met Sudonia on Monday and sent it grain. Ostia refused.
'''

[[happening]]
quote = "Norland met Sudonia"
when = "2024-06-17"
kind = "met"
actors = ["NOR", "SUD"]

[[happening]]
quote = "sent it grain"
when = ["2024-06-17", "undated"]
kind = ["supplied", "aided"]
actors = ["NOR"]
maybe = ["SUD"]
"""


def load() -> ModuleType:
    """The scorer, which is in no package."""
    spec = spec_from_file_location("bench_gold", ROOT / "bench" / "gold.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


gold = load()


@pytest.fixture
def sample(tmp_path: Path) -> Any:  # noqa: ANN401 - a class of a module that is loaded by its path
    path = tmp_path / "sample.toml"
    path.write_text(SAMPLE, "utf-8")
    return gold.read_gold(path)


def found(
    kind: str | None, when: str | None, *parties: Party, start: int = 0, claims: tuple[Claim, ...] = ()
) -> Found:
    statement = Statement(kind, "title", when=When(when) if when else None, parties=parties)
    return Found(start, start + 19, 0, statement, ((0, 48),), claims)


NORLAND, SUDONIA = Party("NOR", "Norland", "actor"), Party("SUD", "Sudonia", "recipient")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_quote_stands_once_and_within_one_paragraph(file: Path) -> None:
    text = gold.read_gold(file)
    assert text.happenings
    assert 80 <= len(text.text.split()) <= 255
    for happening in text.happenings:
        assert text.text[happening.start : happening.end] == happening.quote
        assert "\n" not in happening.quote
        assert happening.words in text.text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_label_is_one_that_the_product_knows(file: Path) -> None:
    text = gold.read_gold(file)
    for happening in text.happenings:
        for edtf in happening.when:
            assert edtf is None or When(edtf).edtf == edtf
        assert set(happening.kind) <= {None, *KINDS}
        assert set(happening.status) <= set(STATUSES)
        for names in (*happening.actors, *happening.recipients, *happening.maybe):
            code = names.split("|")[0]
            # "GUUAM" is a name as the text has it, and no code.
            assert not code.isupper() or resolve_party(code) or code in text.text, code


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_weekdays_fall_on_the_days_that_the_gold_gives(file: Path) -> None:
    text = gold.read_gold(file)
    if text.published:
        assert date.fromisoformat(text.published).strftime("%A") == text.weekday
    for happening in text.happenings:
        named = WEEKDAY.findall(happening.words or happening.quote)
        when = happening.when[0]
        if named and when is not None and re.fullmatch(r"\d{4}-\d\d-\d\d", when):
            assert named == [date.fromisoformat(when).strftime("%A")], happening.quote


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_the_words_date_to_the_day_is_dated_to_that_day(file: Path) -> None:
    for happening in gold.read_gold(file).happenings:
        words = re.fullmatch(rf"\D*?(\d\d?) ({'|'.join(MONTHS)})( \d{{4}})?", happening.words)
        if words and not re.search(r"(?i)since|from|between|until|by|before|after", happening.words):
            month = MONTHS.index(words[2]) + 1
            assert happening.when[0][5:] == f"{month:02}-{int(words[1]):02}", happening.quote


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_happened_does_not_lie_behind_its_report(file: Path) -> None:
    text = gold.read_gold(file)
    for happening in text.happenings:
        when = happening.when[0]
        if text.published and when and set(happening.status) <= {"asserted", "attributed"}:
            end = When(when).earliest
            soon = date.fromisoformat(text.published) + timedelta(days=1)
            assert end is None or end <= soon.isoformat(), happening.quote


@pytest.mark.parametrize(
    ("half", "subjects"),
    [
        (TRAIN, {"diplomacy", "aid", "alliances", "company", "war", "sanctions", "courts", "disasters"}),
        (HELD_OUT, {"diplomacy", "aid", "alliances", "company", "war", "sanctions", "courts"}),
    ],
    ids=["train", "held_out"],
)
def test_each_half_is_large_and_tells_of_its_subjects(half: list[Path], subjects: set[str]) -> None:
    assert len(half) >= 16
    assert subjects <= {gold.read_gold(file).subject for file in half}


def test_no_sentence_stands_in_both_halves() -> None:
    sentences = [
        {
            line
            for file in half
            for line in re.split(r"(?<=[.!?])\s", gold.read_gold(file).text)
            if len(line) > 30
        }
        for half in (TRAIN, HELD_OUT)
    ]
    assert not sentences[0] & sentences[1]


def test_the_example_of_the_documents_is_a_gold_file(tmp_path: Path) -> None:
    example = re.findall(r"```toml\n(.*?)```", (ROOT / "docs" / "gold.md").read_text("utf-8"), re.DOTALL)
    path = tmp_path / "example.toml"
    path.write_text(example[0], "utf-8")
    text = gold.read_gold(path)
    assert [happening.dated for happening in text.happenings] == [True, True]
    assert len(gold.measure(text).pairs) >= 1


def test_a_field_that_nobody_reads_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "typo.toml"
    path.write_text(SAMPLE.replace("maybe", "perhaps"), "utf-8")
    with pytest.raises(ValueError, match="perhaps"):
        gold.read_gold(path)


def test_a_quote_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "twice.toml"
    path.write_text(SAMPLE.replace('quote = "sent it grain"', 'quote = "o"'), "utf-8")
    with pytest.raises(ValueError, match="times in the text"):
        gold.read_gold(path)


def test_each_happening_is_paired_once_and_by_its_date_first(sample: Any) -> None:  # noqa: ANN401
    late = found("met", "2024-06-18", NORLAND)
    right = found("met", "2024-06-17", NORLAND, SUDONIA)
    pairs = gold.pair(sample, [late, right, right])
    assert [(p.gold.quote, p.dated_right) for p in pairs] == [
        ("Norland met Sudonia", True),
        ("sent it grain", True),
    ]
    assert pairs[0].found is right
    assert pairs[0].kept
    assert not pairs[1].kept


def test_who_is_named_first_in_a_meeting_does_not_matter_but_in_a_supply_it_does(sample: Any) -> None:  # noqa: ANN401
    turned = (Party("SUD", "Sudonia", "actor"), Party("NOR", "Norland", "recipient"))
    meeting, supply = sample.happenings
    assert gold.compare(meeting, found("met", None, *turned))["parties"]
    assert not gold.compare(supply, found("supplied", None, *turned))["parties"]
    assert gold.compare(supply, found("supplied", None, NORLAND))["parties"]
    assert not gold.compare(meeting, found("met", None, NORLAND))["parties"]
    assert not gold.compare(supply, found("supplied", None, NORLAND, Party("OST", "Ostia", "recipient")))[
        "parties"
    ]


def test_a_party_with_a_code_is_right_by_its_own_name_as_well_but_by_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "named.toml"
    path.write_text(
        SAMPLE.replace('actors = ["NOR", "SUD"]', 'actors = ["Norland", "Free Sudonia"]'), "utf-8"
    )
    meeting = gold.read_gold(path).happenings[0]
    free = Party("SUD", "Free Sudonia", "recipient")
    assert gold.compare(meeting, found("met", None, NORLAND, free))["parties"]
    assert not gold.compare(meeting, found("met", None, NORLAND, SUDONIA))["parties"]


def test_bounds_must_be_exactly_right_and_undated_means_undated(sample: Any) -> None:  # noqa: ANN401
    meeting, supply = sample.happenings
    assert gold.same_bounds(meeting, found("met", "[2024-06-17..2024-06-17]"))
    assert not gold.same_bounds(meeting, found("met", "2024-06"))
    assert not gold.same_bounds(meeting, found("met", None))
    assert gold.same_bounds(supply, found("met", None))


def test_an_unnamed_doubt_is_no_claimant(sample: Any) -> None:  # noqa: ANN401
    meeting = sample.happenings[0]
    doubt = Claim("", None, "unverified", "could not be confirmed")
    said = Claim("Ostia", "OST", "asserts", "said")
    assert gold.compare(meeting, found("met", None, claims=(doubt,)))["claimant"]
    assert not gold.compare(meeting, found("met", None, claims=(said,)))["claimant"]
    assert not gold.compare(meeting, found("met", None, claims=(doubt,)))["status"]


def test_the_finder_stays_near_its_score_on_the_training_half() -> None:
    # When this was written it found 1503 of 1610 dated happenings (.934); of 1803 that it gave, 1530 (.849)
    # were right throughout; and of 99 claims 83 had the right claimant (.838). The floors lie three standard
    # errors, sqrt(p (1 - p) / n), below: a rule traded for another passes, a finder that breaks does not. The
    # held-out half has no floor, so that nobody tunes to it.
    outcomes = [gold.measure(gold.read_gold(file)) for file in TRAIN]
    wanted = [g for o in outcomes for g in o.text.happenings if g.dated and not g.optional]
    hits = [p for o in outcomes for p in o.pairs if p.dated_right]
    dated = [p for p in hits if p.gold.dated and not p.gold.optional]
    given = sum(len(o.pairs) + len(o.false) for o in outcomes)
    claimed = [p for p in hits if p.gold.claimed_by and gold.ANY not in p.gold.claimed_by]
    assert len(dated) / len(wanted) >= 0.91
    assert sum(p.kept for p in hits) / given >= 0.81
    assert sum(p.right["claimant"] for p in claimed) / len(claimed) >= 0.72
