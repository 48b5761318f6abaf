"""Who does what a passive tells of something told before, and who is somebody's without being him."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def last(text: str) -> str:
    return shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sent 400 soldiers to Mali in 2019. The soldiers were withdrawn in May 2022.", "NOR> MLI<"),
        ("Iran seized two Greek tankers in 2022. The crews were freed in March 2023.", "IRN> GRC<"),
        ("Peru arrested three Chileans on Monday. They were deported on Tuesday.", "PER> CHL<"),
        ("Orrin Rail AG filed a lawsuit against Gabon in 2021. The lawsuit was dropped on Monday.", "> GAB<"),
        (
            "Japan offered Fiji a loan of 4 million yen in May. The offer was rejected on Monday.",
            "FJI> JPN<",
        ),
        ("Norway signed a pact with Chad in 2019. The pact was scrapped on Monday.", "NOR> TCD>"),
        ("Kenya and Chad held talks in Lima in April. A deal was reached on Monday.", "KEN> TCD>"),
        ("Kenya and Chad fought for a week. A truce was agreed on Monday.", "KEN> TCD>"),
        ("Spain lent Chad 4 million euros in 2022. Payments were frozen in May 2023.", "ESP> TCD<"),
        ("Chile promised Peru ten ambulances. Five were handed over on Monday.", "CHL> PER<"),
        (
            "Cuba asked Mexico for fuel. The first cargo, of 9 tonnes, was delivered on Monday.",
            "MEX> CUB<",
        ),
    ],
)
def test_a_passive_takes_up_who_did_what_was_told_before(text: str, expected: str) -> None:
    assert last(text).endswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran seized two Greek tankers in 2022. The law was dropped on Monday.", ""),
        (
            "Nordsund Foods and Skov Lines signed a merger deal in May. The merger was dropped on Monday.",
            "Nordsund Foods> Skov Lines>",
        ),
        ("Norway sent 400 soldiers to Mali in 2019. Sweden's soldiers were withdrawn in May 2022.", "SWE>"),
        ("Japan opened a port in Fiji in May. The offer was rejected on Monday.", ""),
        ("Peru sued Chile in April. The complaint was lodged in May by villagers of Tilomar.", ""),
    ],
)
def test_what_was_not_told_before_is_nobodys(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orrin Rail AG is in debt. In May 2023 its parent lent it 3 million pounds.", "Orrin Rail AG<"),
        ("Orrin Rail AG defaulted in May 2023. Its lenders seized two engines on Monday.", "Orrin Rail AG<"),
        ("In May 2023 Orrin Rail AG's owner lent it 40 million euros.", "Orrin Rail AG<"),
        ("Cuba's creditors agreed on Monday to a delay.", "CUB<"),
        ("Orrin Rail AG is in debt. On Monday its biggest shareholder accused the board of lying.", "<"),
    ],
)
def test_who_owns_a_firm_or_lends_to_it_is_not_the_firm(text: str, expected: str) -> None:
    assert last(text).endswith(expected)
    assert ">" not in last(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile each sent 40 trucks to Cuba on Monday.", ["PER> CHL> CUB<"]),
        ("The two sides met. Norway and Chad paid each wounded man 40 dollars on Monday.", ["NOR> TCD>"]),
        ("Peru and Chile quarrel. Each accused the other on Monday of lying.", ["PER> CHL>"]),
    ],
)
def test_each_of_two_does_the_same(text: str, expected: list[str]) -> None:
    assert [one[2] for one in shorts(text)][-1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Spain arrested a Chilean spy in 2021. Chile asked for his extradition on Monday.",
            "CHL> ESP<",
        ),
        ("Chad sent soldiers to Niger in May 2023. Mali demanded their withdrawal on Monday.", "MLI> TCD<"),
        ("Poland banned grain from Ukraine in 2023. Poland lifted the ban on Monday.", "POL> UKR<"),
        ("Cuba left in May. On Monday Spain threatened its leaders with sanctions.", "ESP> CUB<"),
        (
            "Peru and Chile both claim the reef. On Monday Peru accused its rival of lying.",
            "PER> CHL<",
        ),
        ("Cuba offered Peru and Chile help. The latter refused on Monday.", "CHL> CUB<"),
        (
            "Spain sued Orrin Rail AG in May. The company rejected the claim on Monday.",
            "Orrin Rail AG> ESP<",
        ),
        ("Chad accused Mali of lying in May. Mali expelled its ambassador on Monday.", "MLI> TCD<"),
        ("Spain sheltered him in May. Peru arrested two of its citizens on Monday.", "PER> ESP<"),
        ("Chad's president visited Cuba in May. On Monday he thanked his hosts.", "TCD> CUB<"),
        ("Chad seized a Greek tanker in May 2023. Chad freed the ship on Monday.", "TCD> GRC<"),
        ("Chad left in May 2023. Spain sent the landlocked country tents on Monday.", "ESP> TCD<"),
        ("Orrin Rail AG left Lima in May. Company executives visited Cuba on Monday.", "> CUB<"),
        ("Cuba closed its border with Peru in May 2023. It was reopened on Monday.", "CUB> PER<"),
        ("An adviser to Chad's prime minister met a Cuban envoy on Monday.", "TCD> CUB>"),
    ],
)
def test_the_other_side_of_what_was_told_is_meant(text: str, expected: str) -> None:
    assert last(text).endswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orrin Rail AG is building a plant in Peru. On Monday gunmen raided the factory.", "Orrin Rail AG<"),
        ("Orrin Rail AG owns a mine in Peru. Workers at the mine struck on Monday.", "Orrin Rail AG<"),
        ("Orrin Rail AG left Peru in May. On Monday gunmen attacked the factory.", ""),
    ],
)
def test_a_plant_that_was_told_of_is_that_of_the_firm_that_runs_it(text: str, expected: str) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sanctions were imposed in May on Peru and Chad.", "PER< TCD<"),
        ("Sanctions were imposed on Peru and Chad by Norway in May.", "NOR> PER< TCD<"),
        ("The troops were withdrawn from Peru, Chad and Mali in May.", "PER< TCD< MLI<"),
        ("The rifles were shipped to Peru and Chad in May.", "PER< TCD<"),
        ("The jets were bought from Peru and Chad in May.", "PER> TCD>"),
        ("Ambassadors were recalled from Lima on Monday and Chad protested.", "PER<"),
    ],
)
def test_all_who_are_joined_behind_a_passive_are_concerned(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Dahl, briefly detained in May, left Peru on Monday.", "Jan Dahl<"),
        ("Peru, sharply criticised in May, left on Monday.", "PER<"),
        ("Peru sharply criticised it in May, briefly closed a port and left.", "PER>"),
    ],
)
def test_an_adverb_before_the_participle_of_an_aside_changes_nothing(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three Russian envoys were expelled from Peru in May.", "PER> RUS<"),
        ("Jan Dahl was deported from Peru to Chad in May.", "PER> Jan Dahl<"),
        ("Seven Russian envoys were thrown out of Peru in May.", "PER> RUS<"),
        ("Two Russian diplomats were told to leave Peru in May.", "PER> RUS<"),
        ("Two staff of Russia's embassy in Lima were expelled in May.", "PER> RUS<"),
        ("Jan Dahl was expelled from a club in Peru in May.", "Jan Dahl<"),
        ("French soldiers were expelled from Peru in May by rebels.", "FRA<"),
    ],
)
def test_the_state_out_of_which_somebody_is_sent_sends_him(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Dahl was placed under Peruvian sanctions in May.", "PER> Jan Dahl<"),
        ("Chad came under new European Union sanctions in May.", "EUR> TCD<"),
        ("Jan Dahl was placed under sanctions in Peru in May.", "Jan Dahl<"),
    ],
)
def test_whose_sanctions_somebody_comes_under_imposes_them(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oda Lind walked out of a Peruvian prison in May.", "PER> Oda Lind<"),
        ("Oda Lind walked free in May.", "Oda Lind<"),
        ("Two Peruvians have been behind bars since May.", "PER<"),
        ("Oda Lind walked out of a theatre in May.", "Oda Lind>"),
    ],
)
def test_who_leaves_a_prison_or_sits_there_suffers_it(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Protesters in Yerevan were beaten by police in May.", "ARM>"),
        ("Two Peruvians were arrested by security forces in Minsk in May.", "BLR> PER<"),
        ("Protesters in Goma were beaten by UN police in May.", "UNO>"),
        ("Protesters were beaten by police in May.", ""),
    ],
)
def test_police_by_whom_something_is_done_are_those_of_the_state_where_it_is(
    text: str, expected: str
) -> None:
    assert shorts(text)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Peruvian lawyers were barred from entering Kenya in May.", "KEN> PER<"),
        ("Peruvian planes were banned from Canadian airspace in May.", "CAN> PER<"),
        ("Peruvian planes were grounded in May after leaving Kenya.", "PER<"),
    ],
)
def test_the_state_out_of_which_somebody_is_kept_keeps_him_out(text: str, expected: str) -> None:
    assert shorts(text)[0][2] == expected


def test_brussels_by_which_something_is_done_is_the_union() -> None:
    assert shorts("Peruvian cars were hit with duties by Brussels in May.")[0][2] == "EUR> PER<"
    assert "EUR" not in shorts("Peruvian cars were hit with duties near Brussels in May.")[0][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Visas were refused to Peru's delegation by Chad on Monday.", "TCD> PER<"),
        ("Peruvian officials were denied visas by Chad on Monday.", "TCD> PER<"),
        ("Peru was denied observer status by the European Union on Monday.", "EUR> PER<"),
        ("The charge was denied by Chad on Monday.", "TCD>"),
    ],
)
def test_to_whom_something_is_refused_is_told_by_to_or_by_the_subject(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian wine was banned in Chad in March.", "TCD> PER<"),
        ("The firm was fined by regulators in Chad in March.", "TCD>"),
        ("Peruvian wine was banned in March.", "PER<"),
        ("Peruvian wine was banned in March by Mali.", "MLI> PER<"),
    ],
)
def test_what_is_banned_in_a_state_is_banned_by_it(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In March, Peruvian gas supplies to Chad were cut off.", "PER> TCD<"),
        ("Gas supplies to Chad were cut off by Peru in March.", "PER> TCD<"),
        ("Oda Lind was put under sanctions by Chad in March.", "TCD>"),
        ("Peru's ambassador in Chad was summoned on Monday.", "TCD> PER<"),
    ],
)
def test_a_measure_told_in_the_passive_names_both_sides(text: str, expected: str) -> None:
    assert shorts(text)[-1][2].startswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emmanuel Macron was elected in May.", ">"),
        ("Emmanuel Macron was beaten in May.", "<"),
    ],
)
def test_whoever_is_elected_acts(text: str, expected: str) -> None:
    assert shorts(text)[-1][2].endswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sale of 40 jets to Peru was approved by Chad on Monday.", "TCD> PER<"),
        ("The sale of 40 jets was approved by Chad on Monday.", "TCD>"),
    ],
)
def test_to_whom_a_sale_is_that_is_approved_is_the_other_side(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's airspace was closed on Sunday.", "PER>"),
        ("Peruvian airspace was closed to Malian jets on Sunday.", "PER> MLI<"),
        ("Peru's border with Mali was reopened on Sunday.", "PER> MLI<"),
        ("The border with Mali was closed by Peru on Sunday.", "PER> MLI<"),
        ("Peruvian jets were banned on Sunday.", "PER<"),
    ],
)
def test_who_closes_and_opens_his_own_space_acts(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A fine was slapped on the bank by Norway on Monday.", "sanctioned"),
        ("A bailout was sought from the fund by Peru on Monday.", "requested"),
        ("Its last F-15s were withdrawn from the base on Monday.", "forces_withdrawn"),
        ("Group tours to Peru were halted on Monday.", "restricted"),
        ("A fine bridge was built on Monday.", None),
    ],
)
def test_what_a_verb_and_its_object_tell_a_passive_tells_with_all_that_stands_behind(
    text: str, kind: str | None
) -> None:
    assert shorts(text)[-1][1] == kind
