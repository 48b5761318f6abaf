"""Checks the table of states against Unicode CLDR and ISO 3166-1, and writes the names CLDR has besides.

    pip install babel pycountry
    python tools/gazetteer.py            # rewrites timeline/finding/parties/data/cldr.tsv

From `pycountry` comes only which two-letter code stands for which three-letter code; the English names are
CLDR's (Unicode licence v3), read through `babel`. All else in the tables is written by hand from facts.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from timeline.finding.parties.fold import key_of
from timeline.finding.parties.gazetteer import load_gazetteer

OUT = Path(__file__).resolve().parent.parent / "timeline" / "finding" / "parties" / "data" / "cldr.tsv"
HEAD = """\
# English names of states that Unicode CLDR has besides ours; written by tools/gazetteer.py.
# Unicode CLDR is (c) Unicode, Inc., under the Unicode License v3.
"""
LOCALES = ("en", "en_GB", "en_AU")


def spelling(name: str) -> str:
    """A CLDR name as news would write it: "and" for "&", nothing in brackets, no "SAR China"."""
    plain = name.replace(" & ", " and ").removesuffix(" SAR China").replace(" - ", " ").replace("’", "'")
    head, bracket, rest = plain.partition(" (")
    return head + rest.partition(")")[2] if bracket else plain


def main() -> int:
    """Writes the table; 1 if a code of ISO 3166-1 is missing among the states."""
    babel, pycountry = importlib.import_module("babel"), importlib.import_module("pycountry")
    OUT.unlink(missing_ok=True)
    known = load_gazetteer(())
    rows: list[str] = []
    for country in pycountry.countries:
        if country.alpha_3 not in known.states:
            sys.stderr.write(f"no row for {country.alpha_3}, {country.name}\n")
            return 1
        names = {babel.Locale.parse(locale).territories[country.alpha_2] for locale in LOCALES}
        forms = sorted({spelling(name) for name in names})
        new = [form for form in forms if not known.forms.rows(key_of(form))]
        rows += [f"name\t{known.names[country.alpha_3]}\t{country.alpha_3}\t\t{form}" for form in new]
    OUT.write_text(HEAD + "".join(f"{row}\n" for row in dict.fromkeys(rows)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
