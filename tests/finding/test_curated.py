"""What a person lists is taken as written, or left out as a whole with the reason."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.domain.document import Document, Entry, Omission
from timeline.domain.statement import Claim, Found, Party, Quantity, Rule
from timeline.domain.when import When
from timeline.finding.curated import resolve_entries

Value = str | tuple[str, ...]

FIELDS = (
    "when", "kind", "title", "summary", "actors", "recipients", "place", "item", "about", "quantity",
    "factuality", "claimed_by", "stance", "quote", "grade",
)  # fmt: skip
SEVERAL = ("actors", "recipients", "claimed_by")


def listed(
    *entries: dict[str, Value], published: str | None = "2025-07-12", language: str = "en"
) -> Document:
    """A curated document in which each entry is a line with its values."""
    lines = [" ".join(str(value) for value in entry.values()) for entry in entries]
    made, start = [], 0
    for number, (fields, line) in enumerate(zip(entries, lines, strict=True), 11):
        made.append(Entry(fields, start, start + len(line), number))
        start += len(line) + 1
    when = When(published) if published else None
    text = "\n".join(lines)
    return Document(
        "a.yaml", text, "application/yaml", "", published=when, language=language, entries=tuple(made)
    )


def taken(document: Document | None = None, /, **fields: Value) -> Found:
    findings = resolve_entries(document or listed({"title": "A bridge opens", **fields}))
    assert not findings.omitted
    return findings.found[0]


def refused(document: Document | None = None, /, **fields: Value) -> Omission:
    findings = resolve_entries(document or listed({"title": "A bridge opens", **fields}))
    assert not findings.found
    return findings.omitted[0]


def words_of(found: Found, document: Document) -> list[str]:
    return [document.text[start:end] for start, end in found.passages]


def test_an_entry_stands_where_it_stands_in_the_file() -> None:
    document = listed({"title": "A bridge opens"}, {"title": "A tunnel floods", "place": "Leeds"})
    second = resolve_entries(document).found[1]
    assert document.text[second.start : second.end] == "A tunnel floods Leeds"
    assert second.ordinal == 0


@pytest.mark.parametrize(
    ("fields", "passage"),
    [
        ({"title": "A bridge opens"}, "A bridge opens"),
        ({"title": "A bridge opens", "summary": "It had been closed."}, "It had been closed."),
        (
            {"title": "It opens", "summary": "At last.", "quote": "the bridge was opened"},
            "the bridge was opened",
        ),
        ({"kind": "met", "actors": ("Kenya",)}, "met ('Kenya',)"),
    ],
)
def test_the_passage_is_the_quote_or_the_summary_or_the_title_or_the_whole_entry(
    fields: dict[str, Value], passage: str
) -> None:
    document = listed(fields)
    assert words_of(taken(document), document) == [passage]


def test_words_that_the_file_breaks_over_lines_are_quoted_with_their_entry() -> None:
    entry = Entry({"title": "A bridge opens"}, 0, 15, 1)
    document = Document("a.yaml", "A bridge\n opens", "application/yaml", "", entries=(entry,))
    assert words_of(taken(document), document) == ["A bridge\n opens"]


def test_a_quote_stays_visible_among_the_rules() -> None:
    assert Rule("quote", "entry", "the bridge was opened") in taken(quote="the bridge was opened").rules


def test_words_are_copied_without_the_white_space_around_them() -> None:
    statement = taken(
        title=" A bridge opens\n",
        summary=" It has two lanes. ",
        place=" Leeds ",
        item=" stone ",
        about=" road pact ",
    ).statement
    assert (statement.title, statement.summary) == ("A bridge opens", "It has two lanes.")
    assert (statement.place, statement.item, statement.about) == ("Leeds", "stone", "road pact")


def test_fields_that_are_not_given_stay_empty() -> None:
    found = taken()
    statement = found.statement
    assert (statement.kind, statement.when, statement.parties, statement.quantity) == (None, None, (), None)
    assert (statement.place, statement.item, statement.about, statement.summary) == (None, None, None, "")
    assert (statement.factuality, statement.certainty, found.claims) == ("actual", "CT", ())
    assert found.rules == (Rule("title", "entry", "A bridge opens"),)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2024-06-19", "2024-06-19"),
        ("2023/..", "2023/.."),
        ("summer of 2024", "2024-22"),
        ("13.09.2023", "2023-09-13"),
        ("19 June 2024", "2024-06-19"),
        ("since 2023", "2023/.."),
        ("yesterday", "2025-07-11"),
        ("11-13 July 2025", "2025-07-11/2025-07-13"),
    ],
)
def test_a_date_is_read_as_people_write_it_and_its_words_are_kept(words: str, edtf: str) -> None:
    when = taken(when=words).statement.when
    assert when is not None
    assert (when.edtf, when.text) == (edtf, words)


def test_a_date_is_read_in_the_language_of_the_file() -> None:
    document = listed({"title": "Eine Brücke", "when": "13. September 2023"}, language="de")
    assert taken(document).statement.when == When("2023-09-13", "13. September 2023")


def test_a_slip_in_a_date_leaves_the_entry_out_with_its_line_and_a_remedy() -> None:
    assert refused(when="smumer of 2024").reason == (
        "line 11: the date 'smumer of 2024' is not understood; "
        "write it in EDTF or words such as 'summer 2024'"
    )


def test_a_day_that_no_calendar_has_is_not_read_otherwise() -> None:
    assert refused(when="2024-02-31").reason == (
        "line 11: the date '2024-02-31' is not a date that the calendar has: February 2024 has 29 days"
    )


def test_yesterday_needs_a_publication_that_says_when_it_came_out() -> None:
    omission = refused(listed({"title": "A bridge opens", "when": "yesterday"}, published=None))
    assert omission.reason.endswith(", and say when the publication came out if it counts from that")


def test_one_wrong_entry_does_not_keep_the_others_out() -> None:
    findings = resolve_entries(
        listed({"title": "One"}, {"title": "Two", "when": "nevermore"}, {"title": "Three"})
    )
    assert [found.statement.title for found in findings.found] == ["One", "Three"]
    assert [omission.reason[:8] for omission in findings.omitted] == ["line 12:"]


def test_what_is_left_out_is_shown_by_its_title_and_where_it_stands() -> None:
    document = listed({"title": "One"}, {"place": "Leeds", "title": "A bridge " * 20, "kind": "nonsense"})
    omission = refused(Document("a", document.text, "", "", entries=(document.entries or ())[1:]))
    assert document.text[omission.start : omission.end].startswith("Leeds A bridge")
    assert omission.text.startswith("A bridge A bridge")
    assert omission.text.endswith(" A…")
    assert len(omission.text) <= 61


def test_what_is_left_out_without_a_title_is_shown_by_its_first_words() -> None:
    assert refused(listed({"place": "Leeds", "item": "stone"})).text == "Leeds stone"


def test_a_kind_is_found_by_its_name_however_it_is_spelt() -> None:
    assert taken(kind="Agreement signed").statement.kind == "agreement_signed"


@pytest.mark.parametrize(("slip", "meant"), [("visitted", "visited"), ("meeting", "met")])
def test_a_slip_in_a_kind_is_answered_with_the_nearest(slip: str, meant: str) -> None:
    assert refused(kind=slip).reason == f"line 11: there is no kind '{slip}'; did you mean '{meant}'?"


def test_a_kind_that_is_like_none_is_answered_with_examples() -> None:
    assert refused(kind="xyzzy").reason == (
        "line 11: there is no kind 'xyzzy'; "
        "leave it out, or write one such as 'met', 'supplied' or 'agreement_signed'"
    )


def test_parties_are_known_by_code_name_and_adjective_and_others_keep_their_names() -> None:
    parties = taken(actors=("RUS", "north korean", "Freedonia"), recipients="Ukraine").statement.parties
    assert parties == (
        Party("RUS", "Russia", "actor"),
        Party("PRK", "North Korea", "actor"),
        Party(None, "Freedonia", "actor"),
        Party("UKR", "Ukraine", "recipient"),
    )


def test_a_party_is_listed_once_in_a_role() -> None:
    parties = taken(
        actors=("Russia", "RUS", "Freedonia", "Freedonia"), recipients=("Russia",)
    ).statement.parties
    assert [(party.key, party.role) for party in parties] == [
        ("RUS", "actor"), ("Freedonia", "actor"), ("RUS", "recipient"),
    ]  # fmt: skip


def test_semicolons_separate_parties_and_claimants_and_nothing_else() -> None:
    found = taken(actors="Freedonia; Sylvania;", claimed_by=("Kyiv; Seoul",), title="A bridge; a ferry")
    assert [party.name for party in found.statement.parties] == ["Freedonia", "Sylvania"]
    assert [claim.by for claim in found.claims] == ["Kyiv", "Seoul"]
    assert found.statement.title == "A bridge; a ferry"


@pytest.mark.parametrize(
    ("words", "quantity"),
    [
        ("up to 14,000 soldiers", Quantity(None, 14_000, "at_most", "soldiers")),
        ("more than 900 crates of shells", Quantity(900, None, "at_least", "crates")),
        ("between 3 and 5 tons", Quantity(3, 5, "between", "tons")),
        ("$20 million", Quantity(20_000_000, 20_000_000, "exactly", "dollars")),
        ("one ferry", Quantity(1, 1, "exactly", "ferry")),
        ("about 50 km", Quantity(50, 50, "about", "km")),
    ],
)
def test_a_quantity_has_its_bound_and_its_unit(words: str, quantity: Quantity) -> None:
    assert taken(quantity=words).statement.quantity == quantity


def test_a_bare_number_counts_the_item() -> None:
    assert taken(quantity="6,000", item="bricks").statement.quantity == Quantity(
        6_000, 6_000, "exactly", "bricks"
    )
    assert taken(quantity="6,000").statement.quantity == Quantity(6_000, 6_000, "exactly", "")


@pytest.mark.parametrize(
    "words", ["plenty", "10 tons or more", "3 ships and 4 boats", "not 14 soldiers", "-5"]
)
def test_an_amount_that_is_only_partly_understood_is_not_taken(words: str) -> None:
    assert refused(quantity=words).reason == (
        f"line 11: the quantity '{words}' is not understood; write one amount such as 'up to 14,000 soldiers'"
    )


def test_a_text_is_no_amount() -> None:
    assert "is not understood" in refused(quantity="3 soldiers of " + "the old guard of " * 20 + "it").reason


@pytest.mark.parametrize("words", ["10.000 soldiers", "2,5 tons"])
def test_an_amount_that_two_readers_read_differently_is_not_taken(words: str) -> None:
    assert refused(quantity=words).reason.endswith("write thousands with a comma and fractions as in '1.5'")


@pytest.mark.parametrize(
    ("word", "certainty"),
    [("actual", "CT"), ("Planned", "PR"), ("considered", "U"), ("possible", "PS"), ("denied", "CT")],
)
def test_factuality_brings_its_degree_of_certainty(word: str, certainty: str) -> None:
    statement = taken(factuality=word).statement
    assert (statement.factuality, statement.certainty) == (word.lower(), certainty)


def test_another_word_for_factuality_is_answered_with_those_that_there_are() -> None:
    assert refused(factuality="likely").reason == (
        "line 11: the factuality 'likely' is not understood; "
        "write actual, planned, considered, possible or denied"
    )


def test_each_claimant_makes_a_claim_and_asserts_unless_it_is_said() -> None:
    assert taken(claimed_by=("South Korea", "Aunt May")).claims == (
        Claim("South Korea", "KOR", "asserts", ""),
        Claim("Aunt May", None, "asserts", ""),
    )


def test_a_stance_holds_for_all_claimants() -> None:
    claims = taken(claimed_by=("Kyiv", "Seoul"), stance="Hedges").claims
    assert [(claim.by, claim.code, claim.stance) for claim in claims] == [
        ("Kyiv", "UKR", "hedges"), ("Seoul", "KOR", "hedges"),
    ]  # fmt: skip


def test_a_stance_that_nobody_in_particular_takes_is_not_lost() -> None:
    assert taken(stance="unverified").claims == (Claim("", None, "unverified", ""),)


def test_another_word_for_a_stance_is_answered_with_those_that_there_are() -> None:
    assert refused(claimed_by=("Kyiv",), stance="doubts").reason == (
        "line 11: the stance 'doubts' is not understood; write asserts, denies, hedges or unverified"
    )


def test_a_grade_is_an_admiralty_code_and_kept_in_sight() -> None:
    assert Rule("grade", "entry", "c3") in taken(grade="c3").rules
    assert refused(grade="G7").reason == "line 11: the grade 'G7' is not an Admiralty code from A1 to F6"


def test_every_value_that_was_given_is_kept_in_the_words_of_the_entry() -> None:
    found = taken(
        when="2024",
        kind="met",
        actors=("Russia",),
        recipients=("Ukraine",),
        claimed_by=("Seoul", "Kyiv"),
        stance="denies",
    )
    assert found.rules == (
        Rule("title", "entry", "A bridge opens"),
        Rule("when", "entry", "2024"),
        Rule("kind", "entry", "met"),
        Rule("parties", "entry", "Russia"),
        Rule("parties", "entry", "Ukraine"),
        Rule("claims", "entry", "Seoul; Kyiv"),
        Rule("claims", "entry", "denies"),
    )


def test_without_a_title_the_summary_begins_one() -> None:
    assert taken(listed({"summary": "The bridge\nopens."})).statement.title == "The bridge opens."
    title = taken(listed({"summary": "The bridge opens again " * 9})).statement.title
    assert title.startswith("The bridge opens again The bridge")
    assert title.endswith(" The…")
    assert len(title) <= 101


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ({"kind": "supplied", "actors": ("Freedonia",), "recipients": ("Sylvania",), "item": "stone"},
         "Freedonia supplies stone to Sylvania"),
        ({"kind": "agreement_ratified", "actors": ("Freedonia",), "item": "law", "about": "road pact"},
         "Freedonia ratifies the road pact"),
        ({"kind": "protested", "actors": ("Freedonia", "Sylvania")}, "Freedonia, Sylvania: protest"),
        ({"kind": "protested"}, "Protest"),
    ],
)  # fmt: skip
def test_without_title_and_summary_the_parts_make_one(entry: dict[str, Value], title: str) -> None:
    assert taken(listed(entry)).statement.title == title


def test_an_entry_that_does_not_say_what_happened_is_left_out() -> None:
    assert refused(listed({"when": "2024", "actors": ("Russia",)})).reason == (
        "line 11: nothing says what happened; give it a title, a summary or a kind"
    )


def test_an_entry_from_no_file_is_refused_without_a_line() -> None:
    entry = Entry({"title": "A bridge opens", "kind": "metting"}, 0, 0, 0)
    document = Document("", "", "application/yaml", "", entries=(entry,))
    assert resolve_entries(document).omitted == (
        Omission(0, 0, "A bridge opens", "there is no kind 'metting'; did you mean 'met'?"),
    )


def test_an_entry_from_no_file_is_taken_all_the_same() -> None:
    entry = Entry({"title": "A bridge opens", "when": "2024"}, 0, 0, 0)
    found = taken(Document("", "", "application/yaml", "", entries=(entry,)))
    assert (found.statement.title, found.passages) == ("A bridge opens", ((0, 0),))


def test_a_document_without_entries_gives_nothing() -> None:
    assert resolve_entries(Document("a.md", "A bridge opens.", "text/markdown", "")).found == ()


_texts = st.one_of(
    st.text(st.characters(), max_size=30),
    st.text("0123456789-/.,~?%XT[]{}: ", max_size=20),
    st.sampled_from(["2024", "met", "denied", "asserts", "B2", "Russia", "3 ships", "yesterday", "x" * 9999]),
)
_entries = st.fixed_dictionaries(
    {},
    optional={
        field: st.lists(_texts, max_size=3).map(tuple) if field in SEVERAL else _texts for field in FIELDS
    },
)


@settings(deadline=None, max_examples=150)
@given(_entries, st.integers(0, 99), st.sampled_from([None, "2024", "2025-07-12"]))
def test_whatever_an_entry_says_it_is_either_taken_or_left_out_with_a_reason(
    fields: dict[str, Value], line: int, published: str | None
) -> None:
    when = When(published) if published else None
    entry = Entry(fields, 0, 0, line)
    findings = resolve_entries(Document("", "", "", "", published=when, entries=(entry,)))
    assert len(findings.found) + len(findings.omitted) == 1
    assert all(found.statement.title.strip() for found in findings.found)
    assert all(omission.reason.startswith(f"line {line}: ") == (line > 0) for omission in findings.omitted)
