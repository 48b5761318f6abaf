"""Stretches of capitals: where the names of a sentence can begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.finite import is_base_form
from timeline.finding.furniture import DATELINE
from timeline.finding.happenings.entities.naming import is_of_trade, is_own_council, states_of_place
from timeline.finding.happenings.entities.trades import (
    FIRMS,
    INSTITUTIONS,
    firm_names,
    institutions,
)
from timeline.finding.inflection import bases_of_present
from timeline.finding.parties.ambiguity import PREFIXES
from timeline.finding.parties.sexes import sex_of
from timeline.finding.regex import by_letter, regex
from timeline.finding.remembered import Remembered
from timeline.finding.words import MONTHS, WEEKDAYS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from timeline.finding.sentences import Sentence

__all__ = ["NO_NAMES", "SORTS_OF", "candidates", "ends_firm", "firm_forms", "is_body", "is_managed"]

_CAPITAL = "A-ZÀ-ÖØ-ÞĀČĆĎĐĒĘĚĞĪİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽ"
"""Capitals of the Latin script with which names begin: "Åsvik", "Škoda"."""
_PART = (
    rf"(?:(?:a[ldrshnt]{{1,2}}-|el-)?[{_CAPITAL}][\w’'-]{{1,30}}|[A-Z]{{2,8}}|[A-Z]\.(?:-?[A-Z]\.){{0,3}})"
)
# The same with its capital put first: a search then skips from capital to capital.
_FIRST = rf"[{_CAPITAL}](?:[\w’'-]{{1,30}}|[A-Z]{{1,7}}|\.(?:-?[A-Z]\.){{0,3}})"
_QUOTING = "\"“‘'`« "
"""Marks that may stand before the first word of a sentence."""
_SUM = regex(r"[A-Z]{1,3}(?:\$\s?\d|\d[\d.,]*[\s-]?(?:million|billion|trillion|bn|m)\b)")
"""A sum in a currency that is written with letters."""
_CODE = len(" NZ$")
"""Characters of the longest letters before a dollar, with the space before them."""
_CLOSING = regex(r"[,.!?]?(?:\"|”|''|’’)")
"""What closes a quotation right behind its words."""
_ON_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De)[a-z]*\.?\s\d"
_ON_WHAT = rf"on(?<=Commission\son)(?!\s(?:{_ON_DAY}))"
_JOINING = (
    r"of|the|de|du|van|von|der|den|da|do|dos|das|del|dela|della|la|el|al|bin|bint|ben|ibn|for"
    rf"|&(?:amp;)?|{_ON_WHAT}"
)
_NAME = regex(
    rf"{_FIRST}(?:\s(?:(?:{_JOINING})\s(?:the\s)?)?"
    rf"{_PART}){{0,5}}(?:\sand\s(?:{_PART}\s){{1,3}}?(?:{INSTITUTIONS}|Workers|Miners|Teachers|Farmers)\b"
    r"|\sand\s(?:Partners|Sons|Brothers|Daughters|Associates)\b)?"
)
_TIMES = MONTHS | WEEKDAYS
_TITLES = wordset(
    "Mr Mrs Ms Dr Sir Lord Lady President Premier Minister Prime Chancellor King Queen Prince Princess"
    " General Colonel Captain Judge Justice Senator Governor Mayor Professor Bishop Pope Secretary"
    " Commissioner Chief Chairman Director Foreign Defence Defense Finance Interior Economy Energy"
    " Health Trade Vice Deputy Speaker Attorney Presidential Capt Gen Col Lt Sgt Maj Gov Sen Rep Rev Adm"
    " Prof Cmdr Brig Hon Opposition Leader Archbishop Cardinal Sheikh Admiral Major Lieutenant Sergeant"
    " Commander Ambassador Envoy Executive Managing Officer Administrator Lawyer Analyst Activist Businessman"
    " Superintendent Inspector Detective Constable Corporal Brigadier Marshal Commodore Sheriff"
    " Solicitor Rabbi Imam Ayatollah Monsignor Reverend Congressman Congresswoman Representative Councilman"
    " Magistrate Prosecutor Consul Doctor Chairwoman Supt Insp Det Cpl Pvt Msgr Spokesperson"
    " Spokesman Spokeswoman CEO CFO COO Founder Co-founder Cofounder Trainee Manager Engineer Economist"
    " Fisherman PM MP Rector Dean Provost Vice-Chancellor Headmaster Registrar Geologist"
    " Attorney-General Solicitor-General Secretary-General"
)
_OFFICER = frozenset(
    ("Financial", "Operating", "Technology", "Technical", "Commercial", "Information", "Risk")
)
"""What stands between "Chief" and "Officer"."""
_HEADS = wordset(
    "Chairman Chairwoman Chairperson CEO CFO COO Director President Founder Co-founder Spokesman Spokeswoman"
    " Spokesperson Executive"
)
"""Titles that stand between the body of somebody and his name: "Nordsund Chairman Lars Lind"."""
_BEFORE_TITLES = wordset(
    "District Circuit Assistant Associate Senior Special Staff Lance Petty Warrant Rear Party"
)
"""What stands before a title and belongs to it: "District Attorney"."""
_RANKS = wordset(
    "Capt Gen Col Lt Sgt Maj Gov Sen Rep Rev Adm Prof Cmdr Brig Hon Mr Mrs Ms Dr Supt Insp Det Cpl Pvt Msgr"
)
"""Titles that a full stop ends, so that a name follows: "Ohio Sen. Lind"."""
NO_NAMES = wordset(
    "The A An In On At By For From With After Before Since During When While As But And Or If It He She"
    " They We I This That These Those His Her Its Their Our My Your Both Each Most Many Some Several"
    " One None Nobody Neither Either Two Three Four"
    " Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen"
    " Eighteen Nineteen"
    " Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety Dozens Hundreds Thousands Millions"
    " About Around According Former Last Next Under Over Critics Police"
    " Rescue Construction Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February"
    " March April May June July August September October November December Spring Summer Autumn Winter"
    " Once Although Though Because Unless Until Whether Where Why How Yet So Still Instead Despite Besides"
    " Across Among Amid Along Within Without Behind Beyond Between Against Gen"
    " Parliament Soldiers Workers Prosecutors Unions Voters Experts Scientists Students However"
    " Meanwhile Earlier Later Then Now Today Yesterday Here There What Who Not No Only Even Also More"
    " Rival Rivals Less All Any Another Other Such Talks Government Opposition Court Courts Storm Hurricane"
    " Islam Supreme Constitutional Appeals Street Square Bridge Mosque River Sea Ocean Island Islands"
    " Cyclone Typhoon Hurricanes Cyclones Typhoons Storms Tropical Soyuz Euro Straits Strait Sound Gulf"
    " Corridor Furnace Stream Base"
    " Road Avenue Boulevard Highway Motorway Turnpike Expressway Freeway Parkway Causeway Tunnel Plaza"
    " Cemetery Heights Peninsula Mountains Creek Lagoon Glacier Volcano Reservoir Prison"
    " Tower Dam Station Treaty Act Prize Festival"
    " Day Week Airport Port Canal"
    " Arrangement Arrangements Pact Accords Declaration Memorandum Understanding Partnership Compact"
    " Pipeline Bay Lake Mount Valley Beach Park Market Palace Castle Church Cathedral Stadium Theatre School"
    " Hospital Bill Law Accord Protocol Convention Resolution Charter Project Programme Plan Agreement Report"
    " Olympic Olympics World War Games Cup North South East West Northern Southern Eastern Western"
    " Central Brussels Christmas Easter Ramadan House Congress Senate Council Committee Embassy Consulate"
)
"""Words with a capital that are nobody's name by themselves."""
_OPENERS = wordset(
    "Snow Rain Rains Floods Frost Alone Together Leaders Members Officials Residents Farmers"
    " Fishermen Shareholders Investors Analysts Engineers Doctors Nurses Troops Ships Planes Lorries Trucks"
    " Relations Demand Sales Profits Imports Prices Negotiators Diplomats Ministers Lawmakers Creditors"
    " Passengers Passenger Builders Ground Staff Pilots Miners Teachers Villagers Protesters Rebels Donors"
    " Neither Not Half Almost Nearly Just Elsewhere Separately Afterwards Since Formerly Founded Built"
    " Based"
)
"""Words that open a sentence with a capital and no name: "Rival Nordsund"."""
_ALONE = wordset(
    "Moreover Furthermore Nevertheless Nonetheless Notwithstanding Therefore Thus Hence Otherwise Indeed"
    " Likewise Never Rarely Seldom Perhaps Maybe Soon Sooner Often Sometimes Again Overall Ever Always"
    " Already Nowhere Anyway Anyhow Regardless Meantime Underneath Inside Outside Above Below Nearby"
    " Thereafter Thereupon Thereby Hitherto Heretofore Hereafter Nor Lest Whereas Whereupon Whenever"
    " Wherever Whatever Whichever Whoever Whom Whose Which Worse Granted Given Too Very Yes Oh Ah Well"
    " Please Thanks First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Twice Thrice Abroad"
    " Ahead Afterward Sure Enough Than Except Via Per Unlike Like Throughout Toward Towards Upon Till"
    " Nothing Something Everything Anything Everyone Everybody Someone Somebody Anyone Anybody Few Fewer"
    " University State Republic Kingdom Channel Local Radio Flight Article Route Sector Block Unit Phase"
    " MPs Office Command Hospital Security Agriculture Papuan Tory Indigenous Sukhois Mirages Rafales"
    " Typhoons Leopards Hercules Tornados Gripens Globemasters Hornets Antonovs Tupolevs Boeings Airbuses"
)
"""Words that are no names by themselves: "Moreover, the company said", "Channel 4", but "First Quantum"."""
_OF_PARTS = frozenset(("European", "African", "Asian", "American", "Arab", "Indigenous"))
"""Last words that only say whence somebody is: "a Latin American envoy"."""
_CURRENCIES = wordset(
    "USD EUR GBP JPY CNY RMB VND INR AUD CAD CHF SEK NOK DKK ISK SGD HKD NZD ZAR KES NGN GHS UGX TZS BRL MXN"
    " ARS CLP COP PEN UYU THB IDR MYR PHP KRW TWD AED SAR QAR KWD OMR JOD EGP MAD TND RUB UAH KZT PLN CZK HUF"
    " RON RSD ILS PKR BDT LKR NPR KHR XOF XAF ETB ZMW MZN AOA"
)
"""Codes of currencies, which stand behind a sum as words do: "18 million USD"."""
_TRADES_BEFORE = wordset(
    "Brewer Retailer Lender Insurer Airline Carrier Miner Shipbuilder Shipowner Refiner Broadcaster Publisher"
    " Grocer Wholesaler Builder Broker Supplier Operator Manufacturer"
)
"""Words for a firm of some trade, which are no part of its name: "Brewer Nordsund"."""
_UNITED = wordset("Movement Coalition Centre Center Alliance Campaign Party Council Voice Union Fund Action")
"""Words behind which "for" says what somebody stands up for: "Movement for Change"."""
_LEAVING = ("left ", "leave ", "leaves ", "leaving ", "quit ", "departed ", "swapped ", "exchanged ")
_BID_BY = regex(
    r"\b(?:bid|offer|approach|proposal)s?\s(?:made\s)?(?:by|from)\s(?:the\s)?(?:[A-Za-z-]+(?:'s|’s)?\s){0,3}\Z"
)
"""What stands before the name of a firm that bids "for" another."""
_NEAR_BID = 60
"""Characters before that name within which it stands."""
_SHORT_FORM = regex(
    r"(?:I|It|He|She|We|You|They|That|There|Here|Who|What|Don|Didn|Isn|Wasn|Can|Let)['’](?:m|s|d|t|ve|re|ll)"
)
"""Words of a sentence that are drawn together with a verb: "I've"."""
_OF_MANY = wordset(
    "People Women Men Children Citizens Veterans Nurses Teachers Workers Farmers Writers Seamen Fishermen"
    " Railwaymen Firemen Policemen Boatmen Servicemen Longshoremen Lumbermen Herdsmen Midwives Housewives"
)
"""Whose a body is by its own name: "People's Union"."""
_GENERIC = wordset("Cos Cos. PLC plc International Worldwide Service Services Investors Restaurants Holding")
"""Words that, alone or before a legal form, are no name: in "Dahl's Inc." the firm is Dahl's."""
_MODELS = regex(r"[A-Z][A-Za-z]{0,3}-?\d{1,4}s")
"""Several of a make: "two hundred T-72s"."""
_UNDERTAKINGS = ("Exercise ", "Operation ", "Mission ", "Project ")
"""What opens the names of what is undertaken by others."""
_FROM = tuple(
    wordset(
        "-based -born -listed -owned -controlled -backed -led -made -aligned -allied -linked -run -held"
        " -funded -trained -armed -supported"
    )
)
"""How words end that only say whence or whose something is: "Bergen-based Nordsund"."""
_OF = " of "
_POINTS = wordset("North South East West Northern Southern Eastern Western Central")
_MANAGED = wordset(
    "River Sea Ocean Island Islands Straits Strait Gulf Corridor Stream Road Street Highway Motorway"
    " Turnpike Expressway Parkway Causeway Tunnel Bridge Tower Dam Station Airport Port Canal Pipeline Bay"
    " Lake Mount Valley Beach Park Market Castle School Hospital Prison Law Reservoir Peninsula Mountains"
    " Lagoon Creek Heights Theatre Festival Stadium Cemetery Workers Students Scientists Soldiers Prosecutors"
    " Police Rescue Construction"
)
"""Of these, what bodies are set up for and called after: "Volta River Authority", "Dahl Workers Union"."""
_LANDS = wordset("Straits Strait Sound Gulf Bay Lake Valley River Island")
"""Words of the names of places with which those of firms begin as well."""
_PLACING = ("Gulf ", *(f"{point} " for point in sorted(_POINTS)))
"""How the names of firms begin that are named after where they are."""
_TRADE_BEFORE = regex(rf"\b{FIRMS}\s\Z")
_TRADED = 16
"""Characters before a name within which the longest word for a firm begins."""
_OTHER_FIRM_FORMS = wordset("Railway Power Transmission Bancorp Bancshares")
firm_forms: Remembered[bool] = Remembered(lambda word: firm_names[word] or word in _OTHER_FIRM_FORMS)
"""Whether a name of several words that ends with a word is that of a firm."""
_FORM_BEGUN = (" S.", " N.", " B.")
"""How such a form looks where a name is cut at its first full stop: "Nordsund S." of "Nordsund S.A."."""
_LEGAL_FORMS = (" S.A.", " N.V.", " B.V.", " A.G.", " S.L.")
"""Such forms, which the text itself tells and the name of a firm need not."""
SORTS_OF = wordset(
    "bank banco church house isle republic kingdom league lord knights friends doctors reporters sons"
    " daughters army party front movement voice academy board institute university college museum bay"
    " gulf cape port"
)
"""Words that open a name with "of" in it."""
_DENOMINATIONS = wordset(
    "Orthodox Roman Catholic Lutheran Anglican Methodist Baptist Presbyterian Evangelical Coptic Armenian"
    " Reformed Episcopal Adventist Pentecostal Maronite Protestant Unification"
)
_SPEAKERS_FOR = wordset(
    "Lawyers Attorneys Solicitors Spokesmen Spokespeople Representatives Advisers Advisors Negotiators"
    " Officials Executives Managers Prosecutors Bankers Administrators Receivers Liquidators Counsel"
    " Earnings Results Bidders Bids Offers Demand Orders Prices Plans Prospects Support Freedom Justice"
)
"""Words that open a sentence, or a slogan, before "for" and the name of whom they concern."""
_OF_TOWNS = wordset(
    "Federation Confederation Council Chamber Academy Congress Network Movement Alliance Coalition Club"
    " Archdiocese Diocese Conference Assembly Bank University College Church Front Army League Brotherhood"
    " Museum Trust School House Court Order Company Banco Banca"
)
"""Words in the names of bodies to which the town belongs behind "of"."""
_INITIAL = regex(r"(?:[A-Z]\.){1,3}")
_NOUN_FORM = regex(r"(?:s|m[ae]n|ion|[mt]ent|[ae]nce|ing|[au]l|[eo]r|ship|dom|age|th|hood|ure|ism|ist|y)\Z")
"""How nouns end, so that one before "of" need be no name."""
_NOUNS = wordset(
    "Part Half Much Most Rest End Use Control Word Fear Hope Support Trade Rule Map View Proof"
    " Prince Duke"
    " Emir Sultan Bank Church House Port President People Republic State League Land"
    " Heart Top Head Chief None All Some Few Each One Ban Fate Role Site Seat"
    " Lord Queen Bishop Friend Wife Native Relief Flag Coast Crown Cost Price Name"
    " Size Team Fall Rise Lack Talk Love Hatred Smoke Snow Rain Heat Grain Oil Steel Wheat Rice"
    " Crew Staff Group Fleet Release Collapse Defense Purchase Arrest Assault Attack Conquest"
    " Raid Visit March Siege Blockade Defeat Retreat Revolt Coup Vote Return Pursuit Prime"
)
"""Other such words that stand at the head of a sentence."""
_OWNER = regex(r"[A-Z][a-z][\w-]+(?=(?:'s|’s)\s)")
"""A single word to whose bearer belongs what is named behind it."""
_BANKING = wordset(
    "Development Commercial Savings Investment Industrial Agricultural Cooperative Trust Merchant"
)
_CARRIERS = wordset(
    "Railways Airlines Airways Breweries Steel Petroleum Cement Terminals Textiles Shipping Shipbuilding"
    " Holdings Motors Logistics Telecom Insurance Pharma Foods Chemicals Copper Cargo Electronics Ferries"
    " Capital Mining Shipyards Industries Partners Bearings Aluminium Aluminum Securities Dairies"
)
"""Last words of firms that are named after their state or town: "Russian Railways"."""
_OPENS = regex(rf"(?:{by_letter('|'.join(sorted(_OPENERS)))})\sof\s")
"""How a stretch begins whose first word is a noun and whose name stands behind it."""
_PLACES = (" County", " Province", " District", " City", " Region", " Township", " Parish", " State")
_LABEL = regex(r"[A-Z][a-z]+(?:\s[a-z]+){0,2}:\s")
"""What stands before a sentence and says of what it tells."""


def is_body(word: str) -> bool:
    """Whether a name ends as that of a firm or an institution."""
    return firm_forms[word] or institutions[word]


def candidates(text: str, sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    """Stretches of capitals without titles, and whether they open their sentence."""
    opening = sentence.start
    for first, last in _stretches(text, sentence):
        words = text[first:last]
        owner = _OWNER.match(text, first, last) if "'s" in words or "’s" in words else None
        if owner is not None and not _is_of_name(words, owner.end() - first):
            opens = not text[opening:first].strip(_QUOTING)
            yield first, owner.end(), opens  # "Nordsund's German unit"
        if words.startswith(_PLACING) and _TRADE_BEFORE.search(text, first - _TRADED, first):
            yield first, last, False  # "the investor Gulf Harbour"
            continue
        cut = _cuts[words]
        rules = words.endswith(_PLACES)  # "Officials of Salem County"
        if cut is None and not rules and _OPENS.match(words) and (of := _owner_behind(words)):
            yield first + of[0], first + of[1], False  # "Rebels of the Skarvik Front"
        if cut is not None:
            start = first + cut[0]
            opens = not text[opening:start].strip(_QUOTING) or _heads_report(text, sentence, start)
            end = 0 if _is_quoted(text, start, first + cut[1]) else cut[2] if opens else cut[1]
            if opens and end and (gerund := _gerund(text[start : first + end])):
                start, opens = start + gerund, False
            if opens and end and (trade := _trade(text[start : first + end])):
                start, opens = start + trade, False
            if opens and not end and (of := _owner_behind(text[start : first + cut[1]])):
                start, end, opens = start + of[0], start - first + of[1], False
            if end and not text.endswith(PREFIXES, max(start - 6, 0), start):  # "an anti-Castro crowd"
                yield start, first + end, opens
                yield from _employer(text, first + end, last)


def _employer(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The firm that somebody is of: "Nordsund Foods" behind "Oda Lind"."""
    start += len(_OF)
    if text.endswith(_OF, 0, start) and ends_firm(text[start:end].split(" ")):
        yield start, end, False


def _stretches(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Stretches of capitals, each from where its first word begins: "easyJet"."""
    opening = sentence.start
    for match in _NAME.finditer(text, opening, sentence.end):
        written = match[0]
        is_one = " for " not in written and " and " not in written
        spans = (match.span(),) if is_one else _apart(match)
        if is_one and (head := _head_inside(written)):
            spans = (match.start(), match.start() + head - 1), (match.start() + head, match.end())
        for first, last in spans:
            if _SUM.match(text, first, sentence.end):
                continue  # "cost it R112-million", "worth US$12 million"
            begin = first
            while begin > opening and text[begin - 1].islower():
                begin -= 1
            yield begin, _before_sum(text, first, last)


def _head_inside(words: str) -> int:
    """Where a title begins between a body and who heads it: in "Nordsund CEO Oda Lind"; else 0."""
    parts = words.split(" ")
    at = next((i for i, part in enumerate(parts[1:-1], 1) if part in _HEADS), 0)
    while at and (parts[at - 1] in _TITLES or parts[at - 1] in _OFFICER):
        at -= 1
    if not at or is_body(parts[-1]) or firm_names[parts[-1]] or "of" in parts[at:]:
        return 0
    return sum(map(len, parts[:at])) + at


def _before_sum(text: str, first: int, last: int) -> int:
    """Where a name ends behind which it is told whose dollars follow: "gave Nordsund | US$12 million"."""
    if not text.startswith("$", last):
        return last
    space = text.rfind(" ", first, last)
    return space if space > first and last - space <= _CODE else last


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether several words stand alone in quotation marks, as a title or slogan: "the book “Lost Land”"."""
    opened = text[max(start - 1, 0) : start] in ('"', "“", "`")
    return opened and _CLOSING.match(text, end) is not None and " " in text[start:end]


def _apart(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """The span of a stretch of capitals, or of two firms that "and" joins: "Lind Steel and Dahl Group".

    Who leaves one for another or bids for it names two as well: "left Earth for Mars", "a bid by Skov for
    Lind", not "left Doctors for Peace".
    """
    one, _, other = match[0].partition(" for ")
    leaves = other and " " not in one and match.string.endswith(_LEAVING, 0, match.start())
    bids = other and _BID_BY.search(match.string, max(match.start() - _NEAR_BID, 0), match.start())
    both = " " in one and match.string.endswith(_LEAVING, 0, match.start()) and _are_firms(one, other)
    if bids or both or (leaves and not (is_body(one) or one in _UNITED or one.endswith("s"))):
        return (match.start(), match.start() + len(one)), (match.end() - len(other), match.end())
    one, _, other = match[0].partition(" and ")
    parts = other.split()
    if not parts[1:]:
        return (match.span(),)
    is_owner = parts[0].endswith(("'s", "’s")) and parts[0][:-2] not in _OF_MANY
    is_firm = " " in one and firm_forms[one.rpartition(" ")[2]] and firm_forms[parts[-1]]
    if is_owner or (is_firm and not firm_forms[parts[0]] and parts[0] not in _BANKING):
        return (match.start(), match.start() + len(one)), (match.end() - len(other), match.end())
    return (match.span(),)


def _are_firms(*names: str) -> bool:
    """Whether all of several names end as those of firms do: "left Skov Foods for Dahl Steel"."""
    return all(firm_forms[name.rpartition(" ")[2]] for name in names)


def _owner_behind(words: str) -> tuple[int, int] | None:
    """Where a name stands behind a noun that opens a sentence: in "Shares of Nordsund Lines"."""
    begin = words.find(_OF) + len(_OF)
    begin += len("the ") * words.startswith("the ", begin)  # "Fighters of the Army of Saint Mark"
    cut = _cuts[words[begin:]] if words[begin : begin + 1].isupper() else None
    return (begin + cut[0], begin + cut[1]) if cut is not None and cut[2] else None


def _gerund(name: str) -> int:
    """The length of a participle that opens a sentence before a name: of "Making Oda Lind available, he"."""
    verb, _, rest = name.partition(" ")
    if not verb.endswith("ing") or " " not in rest or is_body(rest.rpartition(" ")[2]):
        return 0
    is_verb = any(map(is_base_form, filter(None, bases_of_present(verb.lower()))))
    return len(verb) + 1 if is_verb else 0


def _trade(name: str) -> int:
    """The length of a trade that opens a sentence before the name of a firm: of "Carmaker Nordsund"."""
    trade, _, rest = name.partition(" ")
    return len(trade) + 1 if rest and (trade in _TRADES_BEFORE or trade.endswith("maker")) else 0


def _heads_report(text: str, sentence: Sentence, start: int) -> bool:
    """Whether only a dateline or a label stands before a word: "LIMA, Nov 24 - Leaders", "Travel: Ships"."""
    if text.startswith(":", start - 2) and _LABEL.fullmatch(text, sentence.start, start):
        return True
    if text[start - 1].isalnum() or text[start - 2].isalnum():
        return False
    dateline = DATELINE.match(text, sentence.start, sentence.end)
    return dateline is not None and dateline.end() == start


def _opens_firm(parts: Sequence[str]) -> bool:
    """Whether a point of the compass or a word for a place opens the name of a firm: "Straits Offshore"."""
    if len(parts) > 1 and parts[0] in _LANDS:
        return firm_names[parts[-1]]
    return len(parts) > 1 and parts[0] in _POINTS and firm_forms[parts[-1]]


def is_managed(parts: Sequence[str]) -> bool:
    """Whether words name a body by what it is set up for: "Volta River Authority"."""
    return len(parts) > 2 and parts[-2] in _MANAGED and institutions[parts[-1]]


def ends_firm(parts: Sequence[str]) -> bool:
    """Whether what looks like a place is part of the name of a firm: "Carrick Lake Resources"."""
    if not parts or parts[0] in NO_NAMES or not firm_forms[parts[-1]]:
        return False
    if parts[-1] == "Bank":
        return len(parts) > 2 and parts[-2] in _BANKING  # "Korea Development Bank", not "Central Bank"
    return len(parts) > 2 or (len(parts) == 2 and parts[-1] in _CARRIERS)


def _without_day(words: str) -> str:
    """A name without the day behind it: "told the Board of Investment | Wednesday"."""
    name, _, day = words.rpartition(" ")
    return name if " " in name and day.lower() in WEEKDAYS else words


def _cut(words: str) -> tuple[int, int, int] | None:
    """Where the name in a stretch of capitals begins and ends, and where it ends if it opens a sentence.

    An end of zero, or None for it all, says that there is no name: "The", "Prime Minister", "Lake Norm".
    """
    if (
        words in NO_NAMES
        or words in _ALONE
        or words in _CURRENCIES
        or words.startswith(_UNDERTAKINGS)
        or _SHORT_FORM.fullmatch(words)
        or _MODELS.fullmatch(words)
    ):
        return None
    words = (words[:-2] if words.endswith(("'s", "’s")) else words).rstrip("'’")
    words = words[:-3] if words.endswith(_FORM_BEGUN) else words
    words = words[:-5] if words.endswith(_LEGAL_FORMS) else words
    words = _without_day(words)
    start, end, parts = 0, len(words), words.split()
    owner = max(words.rfind("'s "), words.rfind("’s "))
    if len(parts) > 1 and owner >= 0 and not _is_of_name(words, owner):
        # "Europe's Rosetta"
        start, parts = owner + 3, words[owner + 3 :].split()
    while (
        parts
        and not _opens_firm(parts)
        and (
            parts[0] in NO_NAMES
            or (parts[0] in _OPENERS and not is_body(parts[-1]))
            or (parts[0].rstrip(".") in _TITLES and parts[1:2] != ["and"] and not is_of_trade(parts))
            or (parts[0] in _BEFORE_TITLES and parts[1:] and parts[1].rstrip(".") in _TITLES)
            or parts[0].islower()
            or (parts[0].endswith("ed") and parts[1:2] == ["the"])
            or parts[0].endswith(_FROM)
            or (parts[2:] and parts[1].endswith(_FROM))
            or (parts[0] in _OFFICER and parts[1:2] == ["Officer"])
        )
    ):
        count = 2 if parts[0].lower() in _TIMES else 1  # "the arrest in May of Oda Lind"
        if parts[1:2] == ["of"] and count == 1:
            return None
        count = count if parts[1:2] == ["of"] else 1
        start += len(" ".join(parts[:count])) + 1
        parts = parts[count:]
    if parts[2:] and parts[1] == "for" and parts[0] in _SPEAKERS_FOR:
        start, parts = start + len(parts[0]) + len(" for "), parts[2:]  # "Lawyers for Nordsund"
    sorts = not parts or parts[0].lower() in SORTS_OF
    # "Deliveries of the Comet": the capital is that of the sentence.
    is_opening_only = parts[1:2] == ["of"] and not sorts
    if "of" in parts[1:] and not sorts and not NO_NAMES.isdisjoint(parts):
        parts = parts[: parts.index("of")]  # "Hanlim of South Korea"
        end = start + sum(map(len, parts)) + len(parts) - 1
    if "of" in parts[1:] and (parts[-1] in _OF_PARTS or _is_of_town(parts, parts.index("of", 1))):
        # "Nordsund Shipping of Bergen", "Oda Lind of the American agency"
        parts = parts[: parts.index("of", 1)]
        end = start + sum(map(len, parts)) + len(parts) - 1
    if "of" in parts[2:] and _is_of_person(parts[: parts.index("of", 2)]):
        parts = parts[: parts.index("of", 2)]  # "Jan S. Dahl of Halden Metals"
        end = start + sum(map(len, parts)) + len(parts) - 1
    inner = parts[1:] if _opens_firm(parts) else parts
    inner = _without_managed(inner) if len(parts) > 2 and institutions[parts[-1]] else inner
    inner = [] if ends_firm(parts) or any(part[:-2] in _OF_MANY for part in parts[:-1]) else inner
    if (
        not parts
        or start >= end
        or not NO_NAMES.isdisjoint(_without_church(inner, parts))
        or parts[-1] in _RANKS
        or parts[-1] in _OF_PARTS
        or words.startswith(_UNDERTAKINGS, start)
    ):
        return None
    return start, end, 0 if is_opening_only and _can_be_noun(parts[0]) else end


def _is_of_name(words: str, owner: int) -> bool:
    """Whether the possessive belongs to a name: "People's Union", "Dahl's International Inc."."""
    own, behind = words[:owner].rpartition(" ")[2], words[owner + len("'s ") :].split()
    return own in _OF_MANY or (behind != [] and all(part in _GENERIC or firm_forms[part] for part in behind))


def _without_managed(inner: Sequence[str]) -> list[str]:
    """The inner words of the name of a body, without the river, or those, that it is set up for."""
    return [word for word in inner if word not in _MANAGED]


def _without_church(inner: Sequence[str], parts: Sequence[str]) -> Sequence[str]:
    """The inner words of a name, but the "Church" of a denomination and the "Council" of a body."""
    if not _DENOMINATIONS.isdisjoint(parts[:2]):
        return [word for word in inner if word != "Church"]
    return inner[:-1] if is_own_council(parts) else inner


def _is_of_town(parts: Sequence[str], of: int) -> bool:
    """Whether the words behind "of" in a name only say of which town a firm is: not "Bank of Bergen"."""
    own = parts[:of]
    is_firm = firm_names[own[-1]]
    if own[-1].endswith("s") and not is_firm:
        return False
    of_town = (
        parts[of + 1 : of + 2] not in ([], ["America"])
        and _OF_TOWNS.isdisjoint(own)
        and not any(map(institutions.__getitem__, own))
    )
    is_called_so = is_firm and len(own) > 1  # "Halden Metals of Nowhere"
    return of_town and (
        is_called_so or (not _can_be_noun(own[0]) and bool(states_of_place(" ".join(parts[of + 1 :]))))
    )


def _is_of_person(own: Sequence[str]) -> bool:
    """Whether the words before "of" are a person's name, of whom it says to which body he belongs."""
    if any(map(_INITIAL.fullmatch, own[1:])):
        return True
    names_body = not _OF_TOWNS.isdisjoint(own) or is_body(own[-1]) or firm_names[own[-1]]
    return not names_body and sex_of(" ".join(own)) != ""


def _can_be_noun(word: str) -> bool:
    """Whether the capital of a word before "of" may be only that of its sentence: "Control of Norland"."""
    return _NOUN_FORM.search(word) is not None or word in _NOUNS or "-" in word


_cuts = Remembered(_cut)
