"""What a title leaves out of a long sentence, and what it never does."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import tell
from timeline.finding.happenings.headlines.shortening import closed, shortened

_LONGEST = 140
_FILLED = (
    "the small port of Halden on the western coast, where the ferries of three firms have called for years"
)


_BY_THE_WAY = {
    "Oda Lind, the owner of a chain of twenty bakeries and of two mills near the old harbour of Halden in the"
    " south, sold both to a fund from Oslo on Monday.": "Oda Lind sold both to a fund from Oslo",
    "The yard, which employs some two thousand welders, fitters and painters from all over the country,"
    " launched a ferry of 4,000 tonnes on Monday.": "The yard launched a ferry of 4,000 tonnes",
    "Peru on Monday closed the border crossing at the bridge, a wooden one that had been built in the time"
    " of the old king and repaired many times.": "Peru on Monday closed the border crossing at the bridge",
    "In a long letter to the heads of all the mills in the valley of the upper river, the union asked on"
    " Monday for a rise of nine percent and a shorter week.": (
        "The union asked on Monday for a rise of nine percent and a shorter week"
    ),
    "The council on Monday shut the swimming bath behind the town hall because the roof had begun to leak and"
    " the money for a new one could not be found.": (
        "The council on Monday shut the swimming bath behind the town hall"
    ),
    "Sales at the mill — one of the oldest on the river and for some twenty years the largest employer by far"
    " of the whole valley — fell 5 percent in May.": "Sales at the mill fell 5 percent",
}


@pytest.mark.parametrize(("text", "title"), _BY_THE_WAY.items())
def test_a_long_title_leaves_out_what_is_told_by_the_way(text: str, title: str) -> None:
    assert tell(text)[0].statement.title == title


def test_several_in_a_row_are_nothing_that_a_title_leaves_out() -> None:
    words = (
        f"The mayor, a judge, two clerks and the owner of the mill met behind the locked doors of {_FILLED}"
    )
    assert shortened(words, ["met"]).startswith(
        "The mayor, a judge, two clerks and the owner of the mill met"
    )


def test_no_condition_is_left_out_of_a_title_unseen() -> None:
    words = (
        "The bank will lend the town the money for the new bridge over the river and for both of the roads"
        " that lead there if the council agrees to it"
    )
    assert shortened(words, ["lend"]) == "The bank will lend the town the money for the new bridge…"


def test_what_alone_may_be_denied_is_not_left_out_of_a_title_unseen() -> None:
    words = (
        "The mayor of the small port of Halden in the north of the island did not resign from his seat on the"
        " council because the money for the new bridge was lost"
    )
    assert shortened(words, ["resign"]).endswith("…")


def test_a_title_is_not_cut_between_a_particle_and_its_object() -> None:
    words = (
        "Peru and Chile agreed on Monday to bring forward by several months the opening of the rail bridge"
        " over the river which parts the two towns of Halden and Skov"
    )
    assert not shortened(words, ["agreed"]).endswith("bring forward")


def test_a_title_is_not_cut_before_its_verb() -> None:
    words = f"The sale of the mill by the heirs of its founder to the owners of {_FILLED} has failed"
    assert shortened(words, ["failed"]).endswith("…")


@pytest.mark.parametrize("words", ["x" * 300, "the " * 90, ", " * 100, "“" * 200, " — a " * 60, "( " * 99])
def test_no_words_are_too_odd_to_be_shortened(words: str) -> None:
    assert len(shortened(words, ["left"])) <= _LONGEST
    assert isinstance(closed(words), str)


def test_a_short_title_keeps_every_word() -> None:
    words = "Oda Lind, the mayor, who was ill, left Oslo because it rained"
    assert shortened(words, ["left"]) == words


def test_whoever_speaks_behind_a_long_quotation_stands_before_it_in_its_title() -> None:
    text = (
        "“We have waited for the ferry for three days in the rain with our children and with nothing to eat"
        " but the bread that we had brought,” said Oda Lind, a baker from Halden."
    )
    title = tell(text)[0].statement.title
    assert title.startswith("Oda Lind said: “We have waited for the ferry")
    assert title.endswith("”")
    assert len(title) <= _LONGEST + len("…”")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Oda Lind said they would “wait for the ferry", "Oda Lind said they would “wait for the ferry”"),
        ("Peru joined the pact (the Lima Treaty", "Peru joined the pact (the Lima Treaty)"),
        ("The firm, it said” sold a mill", "The firm, it said sold a mill"),
        ('The union called it "a gift', 'The union called it "a gift"'),
        ('The union" left', "The union left"),
        ("Lind said: “We wait,”", "Lind said: “We wait”"),
        ('The firm had " heard nothing" of it', 'The firm had "heard nothing" of it'),
        ('The firm said " it was a gift', 'The firm said "it was a gift"'),
        ("The firm is “ seeking help” from Peru", "The firm is “seeking help” from Peru"),
        ("“Wait” and (so on)", "“Wait” and (so on)"),
        ('"', ""),
        ("", ""),
    ],
)
def test_no_mark_of_a_title_lacks_its_other(words: str, title: str) -> None:
    assert closed(words) == title


def test_the_marks_of_a_wire_are_no_part_of_a_title() -> None:
    assert tell("&UR; The yard closed on Monday. &QL;")[0].statement.title == "The yard closed"


_WITH_ITS_PHRASE = {
    "The board said that the new rules of the bourse had hit the debt which had to be taken up for half of"
    " the old firm's 728 million recapitalization that took place in 1988.": (
        "Half of the old firm's 728 million recapitalization that took place in 1988"
    ),
    "The three largest makers of lorries and several of the makers of smaller vans are testing new electric"
    " engines, which were shown to the public in Oslo in 1988.": (
        "New electric engines, which were shown to the public in Oslo"
    ),
    "Most of what it sold were lorries introduced in April 1988.": "Lorries introduced in April 1988",
    "The mayor, who fell ill in 1988, left.": "The mayor fell ill",
}


@pytest.mark.parametrize(("text", "title"), _WITH_ITS_PHRASE.items())
def test_a_relative_clause_in_a_long_sentence_is_titled_with_its_phrase(text: str, title: str) -> None:
    assert title in [found.statement.title for found in tell(text)]
