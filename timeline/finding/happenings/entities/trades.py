"""Words that say of a body what it is: nouns for firms, and the words with which names of firms end."""

from __future__ import annotations

from timeline.finding.regex import by_letter, regex
from timeline.finding.remembered import Remembered

__all__ = ["FIRMS", "FIRM_NAME", "INSTITUTIONS", "firm_names", "institutions"]

FIRMS = by_letter(
    r"company|operator|firm|carrier|maker|carmaker|drugmaker|chipmaker|manufacturer|shipbuilder|retailer"
    r"|producer|supplier|developer|giant|lender|insurer|broker|airline|refiner|miner|brewer|shipyard|yard"
    r"|conglomerate|start-?up|subsidiary|utility|publisher|steelmaker|shipowner|contractor|concern|charity|museum"
    r"|newspaper|university|club|foundation|investor|trader|distributor|tenant|buyer|landlord|chain|bidder"
    r"|dealership|suitor|driller|vendor|seller|acquirer|purchaser|broadcaster|winemaker"
    r"|watchmaker|papermaker|winery|cannery|tannery|sawmill|brewery|refinery|bakery|distillery|foundry|supermarket"
    r"|customer|competitor|shareholder|processor|exporter|importer|grower|builder|smelter|florist|packer|bottler"
    r"|wholesaler|grocer|fund|lessor|planemaker|canner|dairy|shipper|caterer|charterer|automaker|truckmaker"
    r"|toymaker|tyremaker|biotech|fintech|brokerage|reinsurer|bookmaker|bookseller|hotelier|auctioneer|jeweller"
    r"|consultancy|co-?operative|hauli?er|shipping\sline|cruise\sline|ferry\sline|container\sline|bus\sline|trading\shouse"
    r"|auditor|forwarder|telco|stevedore|underwriter|outsourcer|recruiter|concessionaire|franchisee|licensee|restaurateur"
    r"|oil\smajor|energy\smajor|gas\smajor|mining\smajor|tech\smajor|pharma\smajor|drugs\smajor|salmon\sfarmer|fish\sfarmer"
    r"|fashion\shouse|auction\shouse|publishing\shouse"
)
"""Nouns for a firm: what is Danish about "the Danish carrier" is the firm."""
INSTITUTIONS = by_letter(
    r"Service|Administration|Agency|Department|Ministry|Bureau|Authority|Corporation|Corp|Association|Institute"
    r"|Office|Fund|Foundation|Society|Union|Organi[sz]ation|Company|Commission|Board|Inc|Ltd|PLC|Group|Bank|Party|University"
)
"""Last words of names that no person bears."""
_INSTITUTION = regex(INSTITUTIONS)
_FIRM_FORMS = (
    r"Co|Ltd|Inc|Corp|Group|Holdings|Airlines|Airways|Steel|Foods|Energy|Mining|Lines|Breweries|Resources|Minerals"
    r"|Co-operative|Cooperative|Bank|Company|Railways|Shipping|Oil|Aviation|Aerospace|Logistics|Electric|Electronics"
    r"|Software|Ventures|Semiconductors?|Petroleum|Gas|Chemicals|Cement|Devices|Therapeutics|Biotech|Robotics"
    r"|Automotive|Entertainment|Fisheries|Metals"
)
"""Last words of the names of firms."""
FIRM_NAME = regex(by_letter(
    rf"{_FIRM_FORMS}|Air|PLC|plc|AG|SA|NV|AB|ASA|Oyj|GmbH|Holding|Airline|Motors?|Industries|Pharma|Laboratories|Labs"
    r"|Textiles|Telecom|Systems|Technologies|Partners|Capital|Insurance|Coatings|Works|Mills|Rail|Shipyards?|Yards?"
    r"|Docks|Dockyards?|Shipbuilding|Ceramics?|Paper|Press|Sugar|Tea|Coffee|Timber|Rubber|Glass|Plastics|Optics|Radar"
    r"|Tubes?|Cables?|Tyres?|Trading|Stores|Mart|Retail|Studios|Pictures|Media|Broadcasting|Publishing|Biologics"
    r"|Biosciences|Diagnostics|Hotels|Resorts|Ferries|Navigation|Maritime|Offshore|Drilling|Exploration"
    r"|Petrochemicals?|Refining|Solar|Renewables|Hydro|Recycling|Construction|Builders|Engineering|Machinery"
    r"|Instruments|Dynamics|Aircraft|Helicopters|Satellites?|Networks?|Mobile|Wireless|Digital|Analytics|Payments"
    r"|Securities|Investments?|Assurance|Reinsurance|Leasing|Properties|Realty|Beverages|Brewing|Distillers|Dairies"
    r"|Dairy|Bakeries|Farms|Plantations|Seeds|Fertili[sz]ers|Agri|Agro|Poultry|Seafoods?|Salmon|Tobacco"
    r"|Pharmaceuticals?|Vaccines|Wagons?|Batter(?:y|ies)|Semiconductor|Displays|Parcels|Couriers|Freight"
    r"|Chemical|Brands|Materials|Components|Trucks|Marine|Cruises|Tankers|Express|Telekom|Communications|Cellular"
    r"|Healthcare|Genomics|Nutrition|Lithium|Nickel|Potash|Uranium|Cobalt|Zinc|Alumini?um|Stainless|Energie|Energies"
    r"|Energia|Utilities|Creameries|Creamery|Brewery|Homes|Developments|Infrastructure|Solutions|Consulting|Denizcilik"
    r"|Werke|Stahl|Ceramic|Turbines|Elevators|Lifts|Forge|Foundry|Castings|Apparel|Footwear|Outfitters|Supermarkets"
    r"|Pharmacy|Pharmacies|Lenders|Microfinance|Fintech|Tech|Interactive|Cinemas|Outdoor|Waste|Environmental"
    r"|Iron|Cargo|Bulk|Terminals|Haulage|Transport|Line|Gold|Copper|Coal|Mines|Quarries|Diamonds|Graphite|Floors|Flooring|Tiles|Cycles?"
    r"|Wheels|Bikes|Motorcycles|Tractors|Engines|Bearings|Axles|Gears|Valves|Pumps|Tools|Wire|Lighting|Appliances|Furniture"
    r"|Packaging|Lumber|Pulp|Cacao|Cocoa|Chocolate|Confectionery|Biscuits|Meats|Grain|Granos|Feeds|Wines|Spirits|Leather"
    r"|Garments|Fashion|Cosmetics|Jewell?ery|Toys|Gaming|Genetics|Medical|Biopharma|Biotherapeutics|Diagnostic|Airlink"
    r"|Broadband|Fibre|Fiber|Robotic|Quantum|Finance|Financial|Mutual|Acquisition|Equity|Advisors|Estates"
))  # fmt: skip
"""The same, and more such words that say so wherever they stand."""
firm_names: Remembered[bool] = Remembered(lambda word: FIRM_NAME.fullmatch(word) is not None)
"""Whether a word is one of these."""
institutions: Remembered[bool] = Remembered(lambda word: _INSTITUTION.fullmatch(word) is not None)
"""Whether a word is one of those that end the names of institutions."""
