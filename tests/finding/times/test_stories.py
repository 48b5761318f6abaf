"""Which time a text has come to: stories that go on, asides, and news that means its own day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.finding.times.said import PUBLISHED, REST, values
from timeline.domain.when import When
from timeline.finding.times import find_times


def story(text: str) -> dict[str, str]:
    """The words and the value of each mention of a history."""
    return {text[m.start : m.end]: m.timex_value for m in find_times(text, PUBLISHED, narrative=True)}


@pytest.mark.parametrize(
    "aside",
    [
        "The guild (1790) stayed out of it.",
        "The heirs of the March 1785 rising joined in.",
        "The town had been walled in June 1788.",
        "It had lost another war less than two years earlier.",
    ],
)
def test_a_story_does_not_move_to_what_it_names_in_passing(aside: str) -> None:
    text = f"On 2 May 1793 the gates fell. {aside} On 17 August the guard was raised."
    assert story(text)["17 August"] == "1793-08-17"


def test_a_story_stays_at_the_beginning_of_what_lasted_until_later() -> None:
    text = (
        "In September 1744 it began and went on until the fall of the town in May 1745. By October all fled."
    )
    assert story(text)["October"] == "1744-10"


def test_a_story_moves_to_a_far_year_where_the_year_it_names_next_is_nearer_to_that_one() -> None:
    moved = "The mine opened in 1790. On 4 June 1840 it was flooded. In August it was dry. By 1842 it closed."
    assert story(moved)["August"] == "1840-08"
    stayed = (
        "The mine opened in May 1790. A film of 1950 shows it. In August it was flooded. By 1792 it closed."
    )
    assert story(stayed)["August"] == "1790-08"
    assert story("The mill of 1185 fell on 5 April 1430. It was rebuilt by June.")["June"] == "1430-06"


def test_a_month_comes_next_in_a_story_where_a_later_date_follows_unless_it_is_only_just_over() -> None:
    text = "Work began in January 1868. Water burst in on {}. The headings met on 7 March 1870."
    assert story(text.format("19 August"))["19 August"] == "1868-08-19"
    assert story(text.format("30 December"))["30 December"] == "1867-12-30"


def test_what_is_told_by_its_distance_counts_from_the_time_told_last_even_if_the_story_stays() -> None:
    text = (
        "The fort fell in May 1746. The estates were kept until 1782 and returned two years later. "
        "In June 1746 all was quiet."
    )
    assert story(text)["two years later"] == "1784"


def test_what_had_been_in_a_season_does_not_move_a_story() -> None:
    text = "In November 1905 the ship, which had spent the winter at sea, came back. She left on the 27th."
    assert story(text)["the 27th"] == "1905-11-27"


def test_a_heading_sets_the_year_and_a_span_of_years_its_first_one() -> None:
    assert story("== 1823 ==\n\nIn May the lake froze.")["May"] == "1823-05"
    assert story("== 1823-1825 ==\n\nIn May the lake froze.")["May"] == "1823-05"
    assert list(story("The duke (r. 1640-1661) was lame.").values()) == ["1640", "1661"]
    assert list(story("The width = 1640 in all.")) == []


def test_a_history_goes_on_from_times_before_christ() -> None:
    text = (
        "He crossed in the autumn of 218 BC. In December of that year he won. On 21 June 217 BC he won "
        "again. The following year the fleets met on 2 August. Three days later one fled. It fell in 211 and "
        "again in 206. By 29 BC it was a port; forty years later it burned."
    )
    assert list(story(text).values()) == [
        "BC0218-FA", "BC0218-12", "BC0217-06-21", "BC0216", "BC0216-08-02", "BC0216-08-05", "BC0211",
        "BC0206", "BC0029", "0012",
    ]  # fmt: skip
    first = find_times(text, PUBLISHED, narrative=True)[1]
    assert first.when is not None
    assert first.when.edtf == "-0217-12"


def test_years_of_three_digits_are_told_of_in_histories_and_numbers_of_things_are_none() -> None:
    text = (
        "In 476 the last of them fell. Slavs came in the 580s. From 650 to 681 it was at peace; in the "
        "spring of 682 it rose. It held 300 houses in 200 villages in 1300. In 120 it stood."
    )
    assert list(story(text).values()) == ["0476", "058", "0650", "0681", "0682-SP", "1300"]


def test_a_story_does_not_go_back_into_the_year_before_where_a_later_date_follows() -> None:
    text = "Gold was found on January 24, 1848. The ship came on December 31. In 1849 many followed."
    assert story(text)["December 31"] == "1848-12-31"


def test_what_lies_behind_the_year_that_is_named_next_does_not_move_a_story() -> None:
    text = (
        "He came in May 1859. He wrote of it three years later. In June he fell ill. In January 1860 he left."
    )
    assert story(text)["June"] == "1859-06"


def test_since_names_a_beginning_that_a_story_does_not_go_back_to() -> None:
    text = "He died in May 1861. He had been, with a break, minister since July 1852. In June a son followed."
    assert story(text)["June"] == "1861-06"


def test_a_day_may_open_a_sentence_before_a_name() -> None:
    text = "War came on 26 April 1859. On the 29th Marek crossed the river. On the 5th Army they relied."
    assert list(story(text).values()) == ["1859-04-26", "1859-04-29"]


def test_an_ordinal_behind_a_month_is_its_day_where_it_counts_nothing() -> None:
    assert story("They came in January 1881. In June the first ship left.")["June"] == "1881-06"
    assert story("They came in January 1881. It began on June the first.")["June the first"] == "1881-06-01"


def test_easter_is_that_of_the_julian_calendar_before_1583() -> None:
    assert list(story("The rising began on Palm Sunday 1282.").values()) == ["1282-03-22"]
    assert list(story("The rising began at Easter 1916.").values()) == ["1916-04-23"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Until 1498 it had no lord. In that year it got one.", "that year", "1498"),
        (
            "It held until November 1934. On the 17th of that month it fell.",
            "the 17th of that month",
            "1934-11-17",
        ),
        ("It held until 23 February 1581. He died that July.", "that July", "1581-07"),
        ("It held until the 9th of May 1821, and two days later it fell.", "two days later", "1821-05-11"),
    ],
)
def test_that_year_and_what_comes_later_are_seen_from_the_time_told_last(
    text: str, words: str, value: str
) -> None:
    assert story(f"It began on 3 March 1490. {text}")[words] == value


def test_a_text_that_names_few_years_and_no_day_of_its_own_tells_history() -> None:
    years = "It was dug in 1816, widened in 1817 and roofed in 1819. It reached the river on 3 January 1820."
    text = f"{years} On the 6th it was flooded. In July all was dry."
    assert [m.timex_value for m in find_times(text, PUBLISHED)][-2:] == ["1820-01-06", "1820-07"]
    news = f"{years} On Friday the council met. In June it had voted."
    assert [m.timex_value for m in find_times(news, PUBLISHED)][-2:] == ["2025-07-11", "2025-06"]


def test_a_history_that_ends_with_opening_hours_is_still_one() -> None:
    years = "".join(f" In {year} it had burned." for year in range(1830, 1836))
    text = f"He left on March 9, 1844.{years} In July he fell ill. The mill is open from Tuesday to Sunday."
    assert story(text)["July"] == [m for m in find_times(text, PUBLISHED) if m.rule == "date"][-1].timex_value


def test_days_that_are_listed_are_days_each() -> None:
    text = "They charged on 5 April 1916 and failed on the 6th, the 9th and the 22nd."
    assert list(story(text).values()) == ["1916-04-05", "1916-04-06", "1916-04-09", "1916-04-22"]


def test_decades_before_christ_are_read() -> None:
    text = "In the 330s BC he ruled. The early 480s BC had been calm."
    assert list(story(text).values()) == ["BC033", "BC048"]
    first = find_times(text, PUBLISHED, narrative=True)[0]
    assert first.when is not None
    assert first.when.edtf == "[-0338..-0329]"


def test_a_day_alone_is_of_the_month_told_last_and_a_number_before_a_verb_is_a_year() -> None:
    text = "The vote of 1860 led to war. It was besieged from June 1864 until April 1865. It fell on the 9th."
    assert list(story(text).values()) == ["1860", "1864-06", "1865-04", "1865-04-09"]


def test_today_is_the_time_of_writing_of_a_history_outside_quotations() -> None:
    assert story("The mill of 1790 stands today.")["today"] == "PRESENT_REF"
    assert story('He wrote on 2 May 1790: "We leave today." They left.')["today"] == "1790-05-02"


def test_a_night_of_two_days_begins_on_the_first() -> None:
    text = "The fort burned on the night of 14-15 August 1821. They left the following morning."
    assert list(story(text).values()) == ["1821-08-14TNI", "1821-08-15TMO"]
    assert [value for _, value in values("It burned on the night of May 4-5, 2019.")] == ["2019-05-04TNI"]


def test_the_night_that_something_lasted_is_that_of_the_day_spoken_of() -> None:
    assert story("It began on 18 April 1915. Reserves came during the night.")["the night"] == "1915-04-18TNI"
    assert story("It began on 18 April 1915. By the evening all was over.")["the evening"] == "1915-04-18TEV"
    assert values("They danced through the night of the feast.") == []


def test_seasons_are_no_verbs() -> None:
    assert list(story("In 1904 they decided to winter in the bay.")) == ["1904"]


def test_what_follows_a_year_comes_in_the_next_one() -> None:
    text = "The bank failed in 1866. The following spring it opened again."
    assert story(text)["The following spring"] == "1867-SP"


def test_days_of_that_year_are_of_the_year_just_named_even_in_passing() -> None:
    text = "It was signed in 1673. It was hit in August 1915, and from 12 to 19 November of that year."
    assert story(text)["19 November of that year"] == "1915-11-19"


def test_a_sentence_that_names_a_year_goes_on_in_it() -> None:
    assert values("It was hit in 2001, when a tremor in late June killed two.")[1] == ("late June", "2001-06")
    assert values("He was held in January 2003 and freed in March.")[1] == ("March", "2003-03")
    assert values("A plan approved in 2001 lets them buy shares through June.")[1] == ("June", "2025-06")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A dam burst on 3 March 2019. A court was told of it on 20 March.", ["2019-03-03", "2019-03-20"]),
        ("It left on 9 December 2019. Its envoy was expelled on 5 January.", ["2019-12-09", "2020-01-05"]),
        (
            "A dam burst on 3 March 2019. It was heard on 20 March.\n\nHe spoke on 4 May. He left in June.",
            ["2019-03-03", "2019-03-20", "2019-05-04", "2019-06"],
        ),
        ("In 2019 the two fell out. Lima closed its port in March.", ["2019", "2019-03"]),
        (
            "The quarrel began in May 2019. Lima went to court in June. It won in March 2020.",
            ["2019-05", "2019-06", "2020-03"],
        ),
        ("It was founded last year, after a fire had killed two on 3 March.", ["2024", "2024-03-03"]),
        # News: a month by itself, a day that is far, another paragraph, and a plan.
        ("The yard was bought in May 2019. It sacked ten in June.", ["2019-05", "2025-06"]),
        ("In 2019 sales fell. Oda Lind, hired in March, says that they rise.", ["2019", "2025-03"]),
        ("A dam burst on 3 March 2019. A court heard of it on 4 July.", ["2019-03-03", "2025-07-04"]),
        ("A dam burst on 3 May 2019.\n\nA court heard of it on 4 July.", ["2019-05-03", "2025-07-04"]),
        ("A dam burst on 3 July 2019. A court will hear of it on 20 July.", ["2019-07-03", "2025-07-20"]),
    ],
)
def test_news_goes_on_in_the_year_of_a_day_that_was_soon_before(text: str, told: list[str]) -> None:
    assert [value for _, value in values(text)] == told


def test_news_means_its_own_day_by_a_clock_time_where_the_day_before_it_is_to_come_or_long_past() -> None:
    assert (
        values("A march is planned for Monday. Shares stood at 12 by 1430 GMT.")[1][1] == "2025-07-12T14:30"
    )
    assert values("It was founded on 3 May 2001. At 3 p.m. it rang.")[1][1] == "2025-07-12T15:00"
    assert values("It will open on Monday. It will close at 3 p.m. then.")[1][1] == "2025-07-14T15:00"


def test_the_night_before_is_that_of_the_day_before_the_one_spoken_of() -> None:
    assert values("On Friday 40 were dead, up from 17 the night before.")[1] == (
        "the night before",
        "2025-07-10TNI",
    )
    assert values("They met the night before the vote.") == []


def test_the_month_that_another_is_compared_with_is_not_the_one_spoken_of() -> None:
    text = "Prices rose 0.7 percent in June from May and 2 percent from a year earlier."
    assert values(text)[-1][1] == "2024-06"


def test_a_comparison_with_a_year_earlier_finds_its_month_behind_the_figure() -> None:
    assert values("It rose to 14.7 percent in May from 9.9 percent a year earlier.")[1][1] == "2024-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It flared in the winter of 2008-09.", [("the winter of 2008-09", "2008-WI")]),
        ("The weather was spring-like.", []),
        ("Between 1740 and 1745 it was rebuilt.", [("1740", "1740"), ("1745", "1745")]),
    ],
)
def test_years_of_a_span_are_read_and_likenesses_are_not(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_the_months_of_a_range_lie_within_a_year() -> None:
    assert [value for _, value in values("It fell between August and June.")] == ["2024-08", "2025-06"]
    assert [value for _, value in values("It fell from February to June.")] == ["2025-02", "2025-06"]


def test_a_quarter_that_names_its_year_is_compared_with_the_one_a_year_earlier() -> None:
    assert values("In the second quarter of 2025 it sold 104, up from 95 a year earlier.")[1][1] == "2024-Q2"


def test_the_year_of_an_event_is_not_the_one_of_the_report() -> None:
    assert values("It was the year of the flood.") == []


def test_a_year_that_is_a_heading_is_one_and_days_that_are_listed_are_days_each() -> None:
    text = "The fort stood.\n\n1867\n\nIt fell on 7 May. They charged again on the 8th and the 9th."
    assert list(story(text).values()) == ["1867", "1867-05-07", "1867-05-08", "1867-05-09"]


def test_the_day_that_an_anniversary_is_told_to_is_no_day_of_the_story() -> None:
    assert list(story("On 2 May 1869, three years to the day after Holm, it fell.").values()) == [
        "1869-05-02",
        "P3Y",
    ]


def test_a_history_is_one_though_it_tells_of_the_following_sunday() -> None:
    years = "".join(f" In {year} it had met." for year in range(1830, 1842))
    text = f"He left on March 9, 1844. The following Sunday two deserted.{years} In July he fell ill."
    assert [m.timex_value for m in find_times(text, PUBLISHED)][1] == "1844-03-10"


def test_a_weekday_ahead_may_be_the_day_of_the_report_itself() -> None:
    assert values("They will meet later Saturday.") == [("later Saturday", "2025-07-12")]
    assert values("They will meet on Saturday.") == [("Saturday", "2025-07-12")]
    assert values("They will meet next Saturday.") == [("next Saturday", "2025-07-19")]


def test_some_weekday_is_no_day_of_the_calendar_unless_something_is_of_it() -> None:
    (mention,) = find_times("He fell ill. It was a Monday, and it rained." + REST, PUBLISHED)
    assert (mention.timex_value, mention.when) == ("XXXX-WXX-1", None)
    assert values("He said so in a Monday speech.") == [("Monday", "2025-07-07")]


def test_two_digits_behind_an_apostrophe_are_a_year_where_a_preposition_leads_to_them() -> None:
    assert values("In '11 he came; by '68 he had left.") == [("'11", "2011"), ("'68", "1968")]
    assert values("He wore the '11 and said: 'no'.") == []


@pytest.mark.parametrize("opening", ["Saturday, July 12, 2025\n\nA court ruled", "A court ruled on Friday"])
def test_news_that_looks_far_back_is_still_news(opening: str) -> None:
    years = "".join(f" In {year} it had met." for year in range(1950, 1962))
    text = f"{opening} that the port may stay.{years} It will meet on Tuesday."
    assert [m.timex_value for m in find_times(text, PUBLISHED)][-1] == "2025-07-15"


def test_a_text_that_opens_with_a_day_long_over_tells_history_and_an_anniversary_is_news() -> None:
    told = (
        "Rain fell on 4 May 1907. The dam broke on 6 May. In June 1909 it was rebuilt, and on 9 July opened."
    )
    assert [m.timex_value for m in find_times(told, PUBLISHED)][-1] == "1909-07-09"
    news = "The mayor spoke on Friday of the flood of May 1907, and of that of June 1909. On 9 July he left."
    assert [m.timex_value for m in find_times(news, PUBLISHED)][-1] == "2025-07-09"


def test_a_story_goes_on_from_the_beginning_of_what_stands_in_brackets() -> None:
    text = "The siege (1 August 1704 - 2 January 1705) was long. The first shells fell on 7 August."
    assert story(text)["7 August"] == "1704-08-07"
    text = "The duke (born 3 May 1804 at sea, died 9 June 1866 in Leith) was lame. In July he was baptised."
    assert story(text)["July"] == "1804-07"


def test_behind_the_end_of_a_year_comes_the_next_one_if_what_follows_is_later() -> None:
    text = "He came in June 1884. By the end of the year he was poor. In January he left. {}"
    assert story(text.format("In March 1885 he came back."))["January"] == "1885-01"
    assert story(text.format("In March 1884 he had been rich."))["January"] == "1884-01"


@pytest.mark.parametrize(
    "until", ["All was quiet until May 1745, when the gate fell.", "They did not rebuild it until May 1745."]
)
def test_a_story_moves_to_the_end_of_what_lasted_where_that_is_when_something_began(until: str) -> None:
    text = f"It burned in July 1744. {until} By June all were there."
    assert story(text)["June"] == "1745-06"


def test_a_day_alone_may_stand_before_a_plural_and_counts_no_floor() -> None:
    text = "War came on 4 May 1859. At 05:30 on the 11th guns opened fire. On the 14th one of them burst."
    assert list(story(text).values()) == [
        "1859-05-04", "1859-05-11T05:30", "1859-05-11", "1859-05-14",
    ]  # fmt: skip
    assert values("They live on the 19th floor.") == []


def test_the_last_winter_is_the_one_before_that_which_has_come() -> None:
    assert values("Snow was kept from last winter.", date(2014, 2, 7)) == [("last winter", "2012-WI")]
    assert values("Snow was kept from last winter.", date(2014, 5, 7)) == [("last winter", "2013-WI")]


def test_a_month_of_what_had_been_is_the_last_one() -> None:
    text = "They fell back on 13 September 1921 to where they had begun in July. On 2 May 1922 it rained."
    assert story(text)["July"] == "1921-07"
    text = "It began on 16 December 1921 and had been stopped by January. On 2 May 1922 it rained."
    assert story(text)["January"] == "1922-01"


def test_a_weekday_of_a_story_is_the_next_one() -> None:
    text = "It shook on Monday, 5 May 1902. On Wednesday the mayor came. In 1903 he left."
    assert story(text)["Wednesday"] == "1902-05-07"


def test_midnight_follows_the_evening_that_is_told_of() -> None:
    text = "On 30 October 1876 at 11 p.m. it blew. At midnight the wave came."
    assert story(text)["midnight"] == "1876-10-31T00:00"


def test_the_turn_of_a_century_is_the_nearest_beginning_of_one_and_a_decade_has_an_end() -> None:
    assert (
        story("It opened in 1895. At the turn of the century it closed.")["the turn of the century"] == "19"
    )
    assert (
        story("It opened in 1902. At the turn of the century it was ill.")["the turn of the century"] == "19"
    )
    assert story("It opened in 1873. By the end of the decade it burned.")["the end of the decade"] == "187"
    assert values("So it was since the turn of the century.") == [("the turn of the century", "20")]


def test_an_hour_of_a_part_of_a_day_is_one_time() -> None:
    text = "At ten in the morning of 20 September 1830 they left."
    assert story(text) == {"ten in the morning of 20 September 1830": "1830-09-20T10:00"}
    assert values("It passed in the early hours of this morning.") == [
        ("the early hours of this morning", "2025-07-12TMO"),
    ]


def test_the_year_before_may_stand_before_a_preposition() -> None:
    text = "It began in the autumn of 1882. They had met the year before at a dinner."
    assert story(text)["the year before"] == "1881"


def test_what_had_been_ends_with_its_clause_and_having_begins_it() -> None:
    text = (
        "It fell on 30 March 1885. But peace had been agreed: it was signed on 4 April. In 1886 all was over."
    )
    assert story(text)["4 April"] == "1885-04-04"
    text = "The king came on 30 August 1640, having left in May. In October it rained. In 1641 he died."
    assert story(text)["May"] == "1640-05"
    assert story(text)["October"] == "1640-10"


def test_days_behind_a_month_are_of_its_year_and_roughly_so_far_behind_its_days() -> None:
    text = "He fell ill in August 1870 and died nine days later."
    mention = find_times(text, PUBLISHED, narrative=True)[1]
    assert (mention.timex_value, mention.when) == ("1870-XX-XX", When("[1870-08-10..1870-09-09]"))


def test_the_day_behind_one_that_only_the_month_is_known_of_is_told_as_that_month() -> None:
    text = "He fell ill in August 1870. The following day he died."
    assert str(find_times(text, PUBLISHED, narrative=True)[1].when) == "1870-08"


def test_a_season_of_the_next_year_is_of_the_one_behind_the_year_just_named() -> None:
    text = (
        "It closed on 13 September 1752. A cart ran until 1764. It was sold in the spring of the next year."
    )
    assert story(text)["the spring of the next year"] == "1765-SP"


@pytest.mark.parametrize(
    ("time", "value"), [("Last week", "2025-W27"), ("Last month", "2025-06"), ("The next month", "1793-06")]
)
def test_no_history_counts_from_the_day_of_its_publication(time: str, value: str) -> None:
    history = "The gates fell on 2 May 1790. In 1791 they rose again, by 3 May 1793 they did not."
    text = f"{history} {time} the guard was raised."
    assert {text[m.start : m.end]: m.timex_value for m in find_times(text, PUBLISHED)}[time] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He died in 490 BC. In the following decade trade rose.", "BC048"),
        ("The peace of 387 BC undid the gains of the previous century.", "BC04"),
        ("It fell in 5 BC. In the next decade it rose.", "000"),
        ("It fell in 479 BC. In that decade it rose.", "BC047"),
    ],
)
def test_decades_and_centuries_before_christ_are_counted_towards_christ(text: str, value: str) -> None:
    assert [m.timex_value for m in find_times(text, None, narrative=True)][-1] == value


def test_a_story_stays_at_what_followed_an_older_event() -> None:
    text = "On 20 May 2006 it took office. This followed the vote in December 2005. On 23 November it fell."
    assert story(text)["23 November"] == "2006-11-23"


def test_a_story_counts_since_a_month_of_the_year_it_has_come_to() -> None:
    assert story("On 27 June 1950 they met without him, away since January.")["January"] == "1950-01"


def test_next_day_makes_no_news_of_a_history() -> None:
    years = "".join(f"It was dug in {year}. " for year in range(1810, 1816))
    text = (
        f"{years}It reached the river on 3 January 1820. On 6 June it was flooded. Next day the guard left."
    )
    assert [m.timex_value for m in find_times(text, PUBLISHED)][-1] == "1820-06-07"


def test_a_history_without_a_day_of_publication_is_one_by_the_years_beside_its_days() -> None:
    text = "It reached the river on 3 January 1820. On 6 June it was flooded. On Monday all was dry."
    assert [m.timex_value for m in find_times(text, None)] == ["1820-01-03", "1820-06-06", "1820-06-12"]
    news = "It opened on 3 January 1820. On 6 June it burned. Yesterday it fell."
    assert find_times(news, None)[-1].problem


def test_who_was_sentenced_today_is_in_the_news_however_far_that_looks_back() -> None:
    years = "".join(f" In {year} it had met." for year in range(1950, 1962))
    text = f"A general was sentenced today for a massacre.{years} It closes at the end of July."
    assert find_times(text, PUBLISHED)[0].timex_value == PUBLISHED.isoformat()


def test_more_than_in_the_autumn_is_more_than_in_the_last_one() -> None:
    text = "In February 1640 he asked for more land than in the autumn. On 9 March he left. It was May 1640."
    assert story(text)["the autumn"] == "1639-FA"
    assert story(text)["9 March"] == "1640-03-09"


def test_having_done_so_opens_a_sentence_with_what_comes_next() -> None:
    text = "He fell in April 1974. Having failed to rally them in September, he left. In 1975 they voted."
    assert story(text)["September"] == "1974-09"


def test_a_day_soon_behind_is_of_the_same_year_even_where_it_had_been() -> None:
    text = "On 5 April 1982 he resigned. The blockade had been in force since 12 April. In 1983 he died."
    assert story(text)["12 April"] == "1982-04-12"


def test_a_weekday_behind_a_day_tells_which_one_it_was() -> None:
    text = "On 3 May 1901 the mill burned. The next day, a Saturday, they wept. In 1902 it was built anew."
    assert story(text)["Saturday"] == "1901-05-04"


def test_midsummer_day_is_that_of_june() -> None:
    assert values("They met on Midsummer Day 1893.") == [("Midsummer Day 1893", "1893-06-24")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 1917 the tsar fell. On Thursday 8 March the women marched. In 1918 it was over.", "1917-03-08"),
        ("In 1905 the guards shot. On Sunday 9 January many died. In 1906 a duma met.", "1905-01-09"),
    ],
)
def test_a_day_and_its_weekday_agree_by_one_of_two_calendars(text: str, value: str) -> None:
    assert value in story(text).values()


def test_a_history_goes_on_from_the_night_to_the_day_behind_it() -> None:
    text = (
        "The signal came at 22:55 on 24 April 1974. By 3 a.m. it fell. At noon they knelt. In 1975 he died."
    )
    assert story(text)["3 a.m."] == "1974-04-25T03:00"
    assert story(text)["noon"] == "1974-04-25T12:00"


def test_a_weekday_of_a_number_is_the_day_of_that_number() -> None:
    text = "In 1912 they struck on 3 January. On Thursday the 11th the women walked out. In 1913 it ended."
    assert story(text)["Thursday the 11th"] == "1912-01-11"


def test_a_text_without_a_publication_that_goes_on_next_day_is_a_history() -> None:
    text = "The fleet sailed on 2 April 1982. On Monday they met. Next day the ministers left for good."
    assert [value for _, value in values(text, None)] == ["1982-04-02", "1982-04-05", "1982-04-06"]


def test_the_hour_of_one_day_says_nothing_of_the_next_one() -> None:
    text = "It came at 22:55 on 24 April 1974. On 26 April they met. At 3 a.m. it rained. In 1975 he died."
    assert story(text)["3 a.m."] == "1974-04-26T03:00"


def test_by_the_turn_of_the_century_is_the_turn_that_is_to_come() -> None:
    text = "The mill opened in 1846. By the turn of the century it had forty looms."
    assert story(text)["the turn of the century"] == "19"


def test_that_spring_belongs_to_the_second_year_of_the_winter_that_was_told() -> None:
    text = "In the winter of 1962-63 the lake froze. That spring the dam broke. That autumn it was mended."
    assert story(text)["That spring"] == "1963-SP"
    assert story(text)["That autumn"] == "1963-FA"


def test_a_decade_of_three_digits_is_of_the_era_that_is_told_of() -> None:
    text = "In 264 BC the war began. In 241 BC it ended. In the 230s he took the coast."
    assert story(text)["the 230s"] == "BC023"
    assert story("In 571 it fell. In the 580s they came.")["the 580s"] == "058"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The well was dug c. 1890.", "1890~"),
        ("The well was dug about 183 BC.", "-0182~"),
        ("The well was dug in the year 149 BC.", "-0148"),
        ("The well was dug in 5,000 B.C.", "-4999"),
        ("The well was dug in 12000 BC.", "Y-11999"),
        ("The well was dug in the third millennium BC.", "[-2999..-2000]"),
    ],
)
def test_old_years_are_as_exact_as_they_are_told(text: str, edtf: str) -> None:
    (mention,) = find_times(text + REST, None)
    assert str(mention.when) == edtf


def test_no_year_is_the_year_nought() -> None:
    assert values("In 0 BC it fell.", None) == []


@pytest.mark.parametrize(("last", "value"), [(1975, "1960-11-04"), (1963, "2024-11-04")])
def test_a_history_of_many_years_may_end_with_what_was_said_last_month(last: int, value: str) -> None:
    years = "".join(f" In May {year} the lake rose again." for year in range(1961, last))
    text = (
        f"The dam was filled in February 1960. On 4 November the slope slid.{years} It was told last month."
    )
    first = [m for m in find_times(text, PUBLISHED) if text[m.start : m.end] == "4 November"]
    assert [m.timex_value for m in first] == [value]


def test_the_next_year_is_the_one_behind_that_of_which_is_told() -> None:
    text = "The court ruled in October 2018. In July of the next year Oslo tightened its controls."
    assert values(text, date(2023, 5, 7))[1] == ("July of the next year", "2019-07")


def test_last_and_next_and_this_year_count_from_the_day_of_writing_in_a_history_too() -> None:
    text = (
        "Norland joined in 1992 and left in March 1998. In May 2003 it came back, and in 2011 it led drills. "
        "It froze its part in February this year. In October it had signed a contract, which ends next June. "
        "The venture, begun in 2012, was wound up last August."
    )
    told = dict(values(text, date(2014, 6, 13)))
    assert told["February this year"] == "2014-02"
    assert told["next June"] == "2015-06"
    assert told["last August"] == "2013-08"


def test_what_a_history_tells_as_over_does_not_lie_behind_the_day_of_its_publication() -> None:
    text = "On 2 May 2012 the gates fell. On 3 March 2014 they were rebuilt. In October the guard had left."
    mentions = find_times(text, When("2014-06-13"), narrative=True)
    assert [m.timex_value for m in mentions] == ["2012-05-02", "2014-03-03", "2013-10"]


@pytest.mark.parametrize(("time", "value"), [("last autumn", "2024-06-12"), ("in the autumn", "2022-06-12")])
def test_a_text_that_tells_of_last_autumn_is_news_and_no_history(time: str, value: str) -> None:
    text = (
        "It asked for help in May 2021 and in September 2022. On 12 June it left the bloc."
        f" It had skipped the games {time}. A lease of 2010 ran from 1995, and of 2009 from 1999."
    )
    assert value in [m.timex_value for m in find_times(text, date(2024, 6, 21))]
