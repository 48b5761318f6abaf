"""The tables that come with the package, and those a user adds."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.finding.parties import GazetteerError, code_of, find_parties, load_gazetteer, resolve_party
from timeline.finding.parties.gazetteer import shipped_gazetteer

DATA = Path(__file__).parents[3] / "timeline" / "finding" / "parties" / "data"


def written(folder: Path, *lines: str) -> Path:
    path = folder / "mine.tsv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_user_adds_a_person_with_an_office(tmp_path: Path) -> None:
    path = written(tmp_path, "person\tAda Nemo\tPER\tGOV\tA. Nemo\t2024-01-01\t\tfisheries minister")
    (mention,) = find_parties("Ada Nemo spoke.", load_gazetteer([path]))
    assert (mention.person, mention.code, mention.sector) == ("Ada Nemo", "PER", "GOV")
    assert find_parties("Ada Nemo spoke.") == ()


def test_a_users_row_comes_before_the_shipped_one(tmp_path: Path) -> None:
    path = written(tmp_path, "company\tShining Path\tPER\tBUS")
    (mention,) = find_parties("Shining Path sells shoes.", load_gazetteer([path]))
    assert mention.sector == "BUS"


def test_a_user_silences_a_name(tmp_path: Path) -> None:
    path = written(tmp_path, "not\tWashington Avenue")
    assert find_parties("The shop on Washington Avenue shut.", load_gazetteer([path])) == ()


def test_comments_empty_lines_a_header_and_a_byte_order_mark_are_passed_over(tmp_path: Path) -> None:
    path = written(tmp_path, "\ufeff# mine", "", "kind\tname\tcode", "group\tBlue Falcons\tPER\tREB")
    assert code_of("Blue Falcons", gazetteer=load_gazetteer([path])) == "PER"


@pytest.mark.parametrize("line", ["ship\tTitanic", "person", "person\t"])
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str) -> None:
    path = written(tmp_path, "# first", line)
    with pytest.raises(GazetteerError, match=r"mine\.tsv, line 2"):
        load_gazetteer([path])


def test_every_state_has_a_name_that_leads_back_to_its_code() -> None:
    for code in shipped_gazetteer().states:
        party = resolve_party(shipped_gazetteer().names[code])
        assert party is not None
        assert party.code == code


def test_the_states_of_iso_3166_are_all_there() -> None:
    assert len(shipped_gazetteer().states - {"XKX"}) == 249


def test_offices_begin_before_they_end_and_have_a_known_code() -> None:
    known = shipped_gazetteer()
    rows = [row for name in known.families for row in known.bearers(name)]
    assert [row.name for row in rows if row.until and row.until < row.since[: len(row.until)]] == []
    assert {row.code for row in rows} <= known.names.keys()


@pytest.mark.parametrize("path", sorted(DATA.glob("*.tsv")), ids=lambda path: path.stem)
def test_tables_have_no_line_twice(path: Path) -> None:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    assert [line for line in set(lines) if lines.count(line) > 1] == []


TABLES = ("companies", "groups", "media", "organisations")


def forms(table: str) -> list[str]:
    lines = (DATA / f"{table}.tsv").read_text("utf-8").splitlines()
    cells = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [form for row in cells for form in (row[1], *("".join(row[4:5]).split("|"))) if form]


@pytest.mark.parametrize("table", TABLES)
def test_every_name_of_the_tables_is_found_whole_or_without_its_particle(table: str) -> None:
    missed = []
    for form in forms(table):
        text = f"In May {form} left."
        opens = (7, 7 + len(form.partition("-")[0]) + 1 if form[0].islower() else 7)
        if not any(m.start in opens and m.end == 7 + len(form) for m in find_parties(text)):
            missed.append(form)
    assert missed == []


@pytest.mark.parametrize(
    "name",
    ["eBay", "easyJet", "1MDB", "Gazeta.ru", "Amazon.com", "Blohm+Voss", "RFE/RL", "al-Jazeera",
     "Foreign, Commonwealth and Development Office", "Bureau of Alcohol, Tobacco and Firearms"],
)  # fmt: skip
def test_names_may_begin_small_or_hold_a_comma_a_stop_or_a_sign(name: str) -> None:
    text = f"In May {name} left."
    assert [text[m.start : m.end] for m in find_parties(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In Guinea, Bissau voted.", ["Guinea", "Bissau"]),
        ("Norway left.com is a site.", ["Norway"]),
        ("The reBay left.", []),
        ("Sanctions hit Russia/China trade.", ["Russia", "China"]),
    ],
)
def test_a_comma_a_stop_or_a_sign_between_two_names_joins_them_to_no_third(
    text: str, names: list[str]
) -> None:
    assert [text[m.start : m.end] for m in find_parties(text)] == names
