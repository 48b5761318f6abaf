"""Heads that run into their paragraphs, digests of items under such heads, and emphasis in what is told."""

from __future__ import annotations

from tests.finding.happenings.telling import read, shorts, tell

HEADED = "{} Peru threatened Chile on Monday.\n\n{} It withdrew its envoy on Tuesday."


def test_nobody_of_one_item_of_a_digest_acts_in_the_next() -> None:
    first, second = shorts(HEADED.format("**Lima.**", "**Oslo.**"))
    assert first == ("2024-05-13", "threatened", "PER> CHL<")
    assert "PER" not in second[2]


def test_under_questions_and_heads_that_name_nobody_a_text_goes_on() -> None:
    for first, second in (("*Who signed?*", "*Who left?*"), ("**The plan.**", "**The rift.**")):
        told = shorts(HEADED.format(first, second))
        assert told[1][2].startswith("PER>")


def test_a_head_tells_nothing_and_is_in_no_title() -> None:
    found = tell(
        "They met.\n\n**What happened on Monday?** On Tuesday France met Peru.\n\n**LIMA** Peru is vast."
    )
    assert [one.statement.title for one in found] == ["France and Peru meet"]


def test_emphasis_is_neither_in_titles_nor_in_summaries_and_offsets_slice_back() -> None:
    text = "**France and Peru** met *Oda Lind* on Monday."
    (found,) = read(text).found
    assert "*" not in found.statement.title
    assert found.statement.summary == "France and Peru met Oda Lind on Monday."
    assert text[slice(*found.passages[0])] == text


def test_an_unknown_name_at_the_head_of_an_item_is_the_firm_of_which_it_tells() -> None:
    item = "**{}.** A court in Oslo fined the {} on Monday. The company sold a mill on Tuesday."
    told = shorts(
        "\n\n".join((item.format("Vinnhamn", "ferry operator"), item.format("Zentek", "chipmaker")))
    )
    assert [parties for _, _, parties in told] == [
        "NOR> Vinnhamn<",
        "Vinnhamn>",
        "NOR> Zentek<",
        "Zentek>",
    ]


def test_heads_that_divide_what_is_told_of_one_firm_name_nobody() -> None:
    told = shorts(
        "Skov Foods left Peru in May.\n\n**Cash.** The brewer sold a mill on Monday.\n\n**Rent.** It rose."
    )
    assert not any("Cash" in parties for _, _, parties in told)
