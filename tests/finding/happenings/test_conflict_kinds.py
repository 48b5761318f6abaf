"""The ways in which news tells what is done against somebody: idioms, light verbs, nouns, passives."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

TOLD = {
    "resigned": """
        The finance minister of Peru called it quits on Monday.
        Two junior ministers bowed out of the Dutch government on Monday.
        The chairman of Nordvik was made to go on Monday.
        The farmers' party pulled out of the coalition in Oslo on Monday.
        The director laid down her mandate in Bern on Monday.
        The editor of the Kurier parted company with the paper in Graz on Monday.
        Kenya's sports minister left office on Monday amid protests.
        Three members of the board in Oslo gave up their seats on Monday.
        The resignation of the Dutch cabinet was accepted on Monday.
        """,
    "accused": """
        Two nurses in Leeds came forward on Monday to accuse the surgeon.
        The mayor of Ghent came under fire on Monday for his silence.
        The opposition in Kenya cried foul on Monday over the count.
        Relatives in Lagos vented their anger at the airline on Monday.
        The railway in Peru came in for heavy criticism on Monday.
        Forty doctors in Oslo attacked the plan of the ministry on Monday.
        """,
    "investigated": """
        Prosecutors in Turin launched a probe on Monday into the bank.
        The regulator in Oslo placed the broker under scrutiny on Monday.
        Police in Malmö combed through the wreckage on Monday.
        Prosecutors in Riga opened a file on the bank on Monday.
        A panel in Oslo was tasked on Monday with probing the fire.
        Auditors went through the books of the club in Bari on Monday.
        A public inquiry got under way in Leeds on Monday.
        Regulators in Bern began examining the merger on Monday.
        He was questioned for six hours on Monday.
        """,
    "charged": """
        Norway instituted proceedings against Chile at the world court on Monday.
        A man in Leeds was booked on murder charges on Monday.
        The senator was slapped with sedition charges in Manila on Monday.
        A grand jury in Ohio returned an indictment on Monday.
        Prosecutors in Bonn appealed against the acquittal on Monday.
        The city of Ghent took legal steps against the owner on Monday.
        Military judges in Lima charged the general with treason on Monday.
        """,
    "convicted": """
        The former general got 20 years in Lima on Monday for torture.
        A court in Baku put the editor behind bars for six years on Monday.
        The builder was held liable by a court in Genoa on Monday.
        A Madrid court slapped a 3 million euro fine on the builder on Monday.
        The verdict against the editor was confirmed by a court in Baku on Monday.
        The sentence of the mayor was raised to seven years in Lima on Monday.
        She got five years on Monday.
        """,
    "threatened": """
        North Korea vowed on Monday to reduce Seoul to ashes.
        The European Union brandished tariffs against China on Monday.
        A school in Oslo received a bomb threat on Monday.
        Algeria gave Madrid two weeks on Monday to reverse its stance.
        The Taliban put the women's groups on notice on Monday.
        """,
    "expelled": """
        Moldova declared two Russian envoys personae non gratae on Monday.
        Mali threw out the head of the UN mission on Monday.
        Peru gave the Chilean ambassador her marching orders on Monday.
        Norway was excluded from the group on Monday.
        The regime chased the monitors out of Darfur on Monday.
        Niger ordered the departure of the UN coordinator on Monday.
        The party threw out its treasurer in Rome on Monday.
        Riga declared the Russian consul undesirable on Monday.
        Four others were ordered out on Monday.
        """,
    "protested": """
        Clashes broke out at a rally in Lima on Monday.
        Shopkeepers in Lima shuttered their stores on Monday in protest at the tax.
        Women in Tehran banged pots on Monday.
        A demonstration by nurses brought Oslo to a halt on Monday.
        Students in Ghent pelted the bus of the minister with eggs on Monday.
        Bakers across Tunisia held a day of rage on Monday.
        Mourners in Dhaka turned the funeral into a rally on Monday.
        Thousands gathered in Oslo on Monday to call for elections.
        The march in Oslo ended in clashes on Monday.
        """,
    "struck": """
        The walkout by pilots grounded 40 flights in Lisbon on Monday.
        A general strike brought Peru to a standstill on Monday.
        Controllers in Oslo withdrew their labour on Monday.
        The union in Ghent called its members out on Monday.
        Strikes by cleaners spread to Lyon on Monday.
        Pilots in Riga began a work-to-rule on Monday.
        A lightning strike by cabin crew stranded 5,000 passengers in Rome on Monday.
        Unions brought Belgium to a halt on Monday.
        A strike by pharmacists closed most shops in Turin on Monday.
        The port of Oslo was paralysed by a dockers' strike on Monday.
        Lecturers in Leeds took part in a walkout on Monday.
        The strike began on Monday.
        Its drivers, who walked out on Monday, want higher pay.
        The union's members walked out on Monday.
        """,
    "detained": """
        A judge in Lima remanded four men on Monday.
        The editor was led away by police in Baku on Monday.
        Masked men in Caracas hustled the lawyer into a van on Monday.
        The customs chief of Peru was put in handcuffs on Monday.
        The hacker landed behind bars in Minsk on Monday.
        The governor's brother was caught in Lima on Monday.
        Security forces in Baku seized the opposition leader on Monday.
        Agents took the publisher from his home in Baku on Monday.
        Two nuns were held by police in Managua on Monday.
        Two others were held on suspicion of theft on Monday.
        """,
    "deported": """
        Turkey sent back 80 Afghans on Monday.
        The family was removed from the country on Monday.
        Thailand turned over two dissidents to Laos on Monday.
        Jordan bundled the priest out of the country on Monday.
        Libya forcibly returned 60 Eritreans on Monday.
        Officers in Leeds put the hacker aboard a flight to Newark on Monday.
        Iran threw out thousands of Afghans on Monday.
        They were sent back to Eritrea on Monday.
        She was extradited in May.
        A court in Leeds ordered his deportation on Monday.
        """,
    "seized": """
        Norway's army retook the port on Monday.
        The fortress of Kars fell to the rebels on Monday.
        Customs officers in Ghent made the largest haul of the year on Monday.
        Settlers grabbed land near Hebron on Monday.
        The port of Bosaso passed into the hands of the militia on Monday.
        Customs officers in Lima intercepted 300 kilos of heroin on Monday.
        """,
    "attacked": """
        Fighting erupted on the border of Chad and Mali on Monday.
        Hackers crippled the computers of the Danish railway on Monday.
        Two soldiers died in a firefight near Gao on Monday.
        Ukraine knocked out a radar station near Rostov on Monday.
        The hotel in Kabul came under mortar fire on Monday.
        Missiles rained down on Kharkiv on Monday.
        Syrian jets flew 20 raids on Idlib on Monday.
        The Sudanese army forced the rebels from the city on Monday.
        An acid attack blinded the student in Delhi on Monday.
        The deadliest attack occurred in Kabul on Monday.
        The attack on Karsk began on Monday.
        Iran mounted a counter-offensive near Basra on Monday.
        Its tanks crossed the border on Monday.
        Three ships were sunk in 1982.
        The mayor of Lima survived an attack in 2019.
        """,
}
ANOTHER_SENSE = """
    The plant in Ghent expelled toxic fumes on Monday.
    The pianist attacked the sonata in Oslo on Monday.
    A heart attack killed the actor in Rome on Monday.
    The governor of Ohio resigned himself to defeat on Monday.
    The engine quit over the Baltic on Monday.
    Thousands of pilgrims gathered in Lourdes on Monday.
    Chile beat Peru on Monday.
    A gas explosion killed two workers in Oslo on Monday.
    The army marched in the parade in Oslo on Monday.
    The plane turned back on Monday.
    The engine seized up in Rome on Monday.
    The mayor of Lima survived a heart attack in 2019.
    The book came out in May.
    Ajax crushed Celtic 6-0 on Monday.
    A rise in prices threatened the recovery on Monday.
    A trial of the new vaccine began in Oslo on Monday.
    Locusts invaded the valley in Kenya on Monday.
    Typhoon Mawar lashed Guam on Monday.
    The firm demonstrated its new drone in Oslo on Monday.
    The senator rallied supporters in Ohio on Monday.
    The senator locked up endorsements in Ohio on Monday.
    """


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, line.strip()) for kind, lines in TOLD.items() for line in lines.strip().splitlines()],
)
def test_news_tells_a_conflict_in_many_ways(kind: str, text: str) -> None:
    assert kind in [found for _, found, _ in shorts(text)]


@pytest.mark.parametrize("text", [line.strip() for line in ANOTHER_SENSE.strip().splitlines()])
def test_the_same_words_tell_no_conflict_where_things_or_games_are_meant(text: str) -> None:
    assert {found for _, found, _ in shorts(text)} <= {None}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police cut the internet in Lima on Monday.", "restricted"),
        ("Police shut down the newsroom of the Kurier in Lima on Monday.", "restricted"),
        ("The police hit squad met in Lima on Monday.", "met"),
    ],
)
def test_police_do_what_a_verb_says_that_is_a_noun_too(text: str, kind: str) -> None:
    assert [found for _, found, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru returned Karsk to Chile in 1972.", ("1972", "returned", "PER> CHL<")),
        ("The islands were returned to Peru by Chile in 1972.", ("1972", "returned", "CHL> PER<")),
        ("Nauru went back to China in 2005.", ("2005", "recognised", "NRU> CHN<")),
    ],
)
def test_who_gives_land_back_does_not_change_sides(text: str, told: tuple[str, str, str]) -> None:
    assert shorts(text) == [told]


def test_each_before_a_day_is_of_those_who_act_and_no_set_of_days() -> None:
    assert shorts("Peru and Chile freed nine prisoners each on Monday.")[0][0] == "2024-05-13"
    assert all(when is None for when, _, _ in shorts("Peru and Chile free nine prisoners each Monday."))
