"""Explicit calendar dates in other languages than English."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.finding.times import find_times

PUBLISHED = date(2025, 7, 12)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Am 19. Juni 2024 und am 5. März, im Mai 2023, seit 2022 und am 13.09.2023.",
            ["2024-06-19", "2025-03-05", "2023-05", "2022", "2023-09-13"],
        ),
        (
            "fr",
            "Le 1er mai 2024, le 19 juin, en août 2023 et depuis 2022.",
            ["2024-05-01", "2025-06-19", "2023-08", "2022"],
        ),
        (
            "es",
            "El 19 de junio de 2024, el 3 de julio, en mayo de 2023 y desde 2022.",
            ["2024-06-19", "2025-07-03", "2023-05", "2022"],
        ),
        (
            "ru",
            "19 июня 2024 года, 3 июля, в мае 2023 года и с 2022 года.",
            ["2024-06-19", "2025-07-03", "2023-05", "2022"],
        ),
        (
            "uk",
            "19 червня 2024 року, 3 липня, у травні 2023 року та з 2022 року.",
            ["2024-06-19", "2025-07-03", "2023-05", "2022"],
        ),
        (
            "ko",
            "2024년 6월 19일에, 6월 3일에, 2023년 5월에, 2022년부터.",
            ["2024-06-19", "2025-06-03", "2023-05", "2022"],
        ),
    ],
)
def test_explicit_dates_are_found_and_resolved(language: str, text: str, expected: list[str]) -> None:
    mentions = find_times(text, PUBLISHED, language=language)
    assert [m.timex_value for m in mentions] == expected
    assert [m.when and m.when.edtf for m in mentions] == expected
    assert [m.when and m.when.text for m in mentions] == [text[m.start : m.end] for m in mentions]


def test_a_day_without_a_year_stays_open_without_a_publication_date() -> None:
    (mention,) = find_times("Am 5. März begann es.", None, language="de")
    assert mention.when is None
    assert mention.timex_value == "XXXX-03-05"
    assert mention.problem == "the document has no publication date"


@pytest.mark.parametrize("language", ["de", "fr", "es", "ru", "uk"])
def test_a_month_alone_is_no_date(language: str) -> None:
    names = {"de": "Mai", "fr": "mars", "es": "mayo", "ru": "мая", "uk": "травня"}
    assert list(find_times(f"... {names[language]} ...", PUBLISHED, language=language)) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 24. Dez. 2019, vom 3. bis 5. Mai 2020.", ["2019-12-24", "2020-05-03", "2020-05-05"]),
        ("fr", "Le 2 févr. 2020, du 1er au 5 mai 2020.", ["2020-02-02", "2020-05-01", "2020-05-05"]),
        ("es", "El 1º de mayo de 2020, del 3 al 5 de mayo.", ["2020-05-01", "2025-05-03", "2025-05-05"]),
        ("ru", "С 3 по 5 мая 2020 года, 3-5 июня.", ["2020-05-03", "2020-05-05", "2025-06-03", "2025-06-05"]),
        ("uk", "У 1990 році, з 3 по 5 травня 2024 року.", ["1990", "2024-05-03", "2024-05-05"]),
        ("ko", "2024.10.03에 시작했다.", ["2024-10-03"]),
    ],
)
def test_both_days_of_a_range_short_months_and_years_first_are_found(
    language: str, text: str, expected: list[str]
) -> None:
    assert [m.timex_value for m in find_times(text, PUBLISHED, language=language)] == expected


def test_a_number_before_a_month_is_no_day_of_it() -> None:
    values = [
        m.timex_value
        for m in find_times("Kapitel 3 bis Mai 2020, 10. bis 5. Juni 2021.", None, language="de")
    ]
    assert values == ["2020-05", "2021-06-05"]
