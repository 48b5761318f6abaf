"""Where sentences begin and end, and which lines are no prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.furniture import is_furniture
from timeline.finding.sentences import split_sentences


def pieces(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text)]


def kinds(text: str) -> list[str]:
    return [s.kind for s in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Orlov met Gen. A. Brandt in St. Ives.",
        "The U.S. Navy sent 3.5 million litres on Sept. 5 at 4 p.m. local time.",
        "They sailed at 4 p.m. Friday, and the rest at 5 p.m. Eastern, or 10 a.m. Lima time.",
        "See No. 7 of the list and Art. 4 of the treaty.",
        "Acme Corp. Ltd. of Dover, Del. Shipping Division paid.",
        "“Enough!” Orlov said to the crowd.",
        "'Who pays?' asked the minister.",
        "They waited ... and left.",
        "The site news.example.com was closed.",
    ],
)
def test_abbreviations_initials_decimals_and_quoted_cries_do_not_end_a_sentence(text: str) -> None:
    assert pieces(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It left the U.S. The fleet stayed.", ["It left the U.S.", "The fleet stayed."]),
        ("They met at 4 p.m. Both smiled.", ["They met at 4 p.m.", "Both smiled."]),
        ("It sank at 4 a.m. Half of them swam.", ["It sank at 4 a.m.", "Half of them swam."]),
        ("It rose to 4.6%. Banks shut.", ["It rose to 4.6%.", "Banks shut."]),
        ("It cost $4.6. Nobody paid.", ["It cost $4.6.", "Nobody paid."]),
        ("She said no. He left.", ["She said no.", "He left."]),
        ("It sold Rift Inc. Mr. Lind left.", ["It sold Rift Inc.", "Mr. Lind left."]),
        ("**Who leads it?** Nobody does.", ["**Who leads it?**", "Nobody does."]),
        ("“We won.” The mayor wept.", ["“We won.”", "The mayor wept."]),
        ("Who? Nobody knows! Yes…  Perhaps.", ["Who?", "Nobody knows!", "Yes…", "Perhaps."]),
        ("他来了。他走了。", ["他来了。", "他走了。"]),
    ],
)
def test_a_sentence_ends_where_the_next_begins(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_lines_wrapped_at_a_width_are_one_sentence() -> None:
    text = (
        "The two governments said in a joint statement that the port of\n"
        "Varna would be opened to grain ships before the end of the month.\n"
        "Nobody objected."
    )
    assert len(pieces(text)) == 2


def test_headings_and_items_are_told_from_prose() -> None:
    text = "Fleet returns to port\n\nThe fleet returned on Monday.\n\n- two frigates\n- one tender\n3. a tug"
    assert kinds(text) == ["heading", "sentence", "item", "item", "item"]
    assert pieces(text)[2:] == ["two frigates", "one tender", "a tug"]


def test_a_text_of_one_line_without_a_full_stop_is_a_sentence() -> None:
    assert kinds("The fleet returned on Monday") == ["sentence"]


@pytest.mark.parametrize(
    "line",
    [
        "By Mara Lind and Jo Ek, staff writers",
        "Image: the port at dawn.",
        "Photo by Jo Ek",
        "(Reuters)",
        "AFP/Jo Ek",
        "Jo Ek/Getty Images",
        "© 2021 The Harbour Post",
        "Share this article",
        "Recent Comments",
        "Read more: a fleet is born",
        "4 min read",
        "Reporting by Jo Ek; editing by Mara Lind",
        "By Mara Lind in Oslo",
        "By Mara Lind and Jo Ek, The Harbour Post",
        "By Mara Lind | Reuters",
        "[1/4]The port at dawn on Monday. REUTERS/Jo Ek",
        "Item 1 of 3 The fleet returned to Varna on Monday.",
        "Image caption, The fleet returned on Monday",
        "The fleet returned to Varna on Monday [KCNA via Reuters]",
        "Last modified on Sat 12 Jul 2025 11.00 CEST",
        "Correction: July 14, 2025: the year was wrong.",
        "A version of this article appears in print on July 13, 2025.",
        "An earlier version said the fleet left in 2023.",
        "This article was amended on 14 July 2025.",
    ],
)
def test_bylines_captions_credits_and_buttons_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday Northern Command had taken the town.",
        "The photo was taken in May.",
        "Reuters reported the deal on Friday.",
        "Sources close to the court said so.",
        "Share prices fell by a third.",
        "Follow-up talks were held in Oslo.",
        "Video from the harbour showed a fire.",
        "500 shares were sold on Monday.",
        "The report was published by the ministry.",
        "An earlier version of the treaty was signed in 2023.",
        "By May Norway had left the pact.",
        "The union (AP Moller) struck on Monday (see below)",
        "The item was sold in May.",
        "A version with wings flew in May.",
    ],
)
def test_prose_about_photographs_agencies_and_shares_is_no_furniture(line: str) -> None:
    assert not is_furniture(line)


def test_what_hangs_below_a_side_heading_is_furniture_until_prose_returns() -> None:
    text = (
        "The port reopened.\n\nRecent Comments\nAnna on The port\nBo on Ships\n\n"
        "Grain ships left the harbour again on Thursday, the ministry said."
    )
    assert kinds(text) == ["sentence", "furniture", "furniture", "furniture", "sentence"]


def test_a_credit_behind_a_sentence_is_cut_off() -> None:
    assert kinds("The port burned for two days. (AP Photo/Jo Ek)") == ["sentence", "furniture"]


@given(st.text(alphabet=st.sampled_from("aB. \n\r\t\"“”'!?…-1)(:。\u2028é"), max_size=60))
def test_sentences_lie_in_order_and_cover_every_word(text: str) -> None:
    last = 0
    for sentence in split_sentences(text):
        assert last <= sentence.start < sentence.end <= len(text)
        piece = text[sentence.start : sentence.end]
        assert piece == piece.strip()
        last = sentence.end
    outside = text
    for sentence in reversed(split_sentences(text)):
        outside = outside[: sentence.start] + outside[sentence.end :]
    assert "é" not in outside


@pytest.mark.parametrize("unit", ["!", '."', "“", "A. ", "\n", "\r\n- ", "No. 5 ", "By A B ", "a\n"])
def test_repetitions_are_read_to_their_end(unit: str) -> None:
    text = unit * 20_000
    assert all(s.end <= len(text) for s in split_sentences(text))


@pytest.mark.parametrize(
    ("head", "rest"),
    [
        ("**Niamey.**", "The last soldiers left."),
        ("**KINGSTON**", "Norland sent tents."),
        ("**DOHA** -", "Norland sent tents."),
        ("**Nordsund Steel**:", "The steelmaker closed a mill."),
        ("*Who pays?*", "Sudonia does."),
        ("__What did Norland keep when it left?__", "A harbour."),
    ],
)
def test_an_emphasised_head_at_the_beginning_of_a_paragraph_stands_apart(head: str, rest: str) -> None:
    text = f"They met.\n\n{head} {rest}"
    assert pieces(text) == ["They met.", head, rest]
    assert kinds(text) == ["sentence", "lead", "sentence"]


@pytest.mark.parametrize(
    "text",
    [
        "**Riyadh and Ottawa** are to exchange ambassadors.",
        "**The minister for trade resigned on Monday.** Nobody knew why.",
        "**They signed in May. Were you there?** No.",
        "*Pravda* said so.",
        "**Who pays?**",
    ],
)
def test_emphasis_that_is_part_of_what_is_told_is_no_head(text: str) -> None:
    assert "lead" not in kinds(text)
