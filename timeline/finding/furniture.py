"""Page furniture: bylines, captions, credits, share buttons and other lines that tell nothing; datelines."""

from __future__ import annotations

import re
from functools import cache

from timeline.finding.regex import regex

__all__ = ["DATELINE", "is_furniture", "opens_furniture_section"]

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DASH = r"(?:(?:--|[-–—_])\s|—(?=[A-Z“\"]))"
DATELINE = regex(
    rf"[A-Z][A-Z.,’'/ -]{{2,40}}(?:,\s[\w. ]{{1,30}}){{0,3}}\s?(?:\([^()]{{1,40}}\)\s?)?(?::\s|{_DASH})"
    r"|(?=[^(]{3,100}+\()[A-Z][\w.’' -]{2,30}(?:,\s[\w. ]{1,30}){0,3}\s?\([^()]{1,40}\)"
    rf"\s?{_DASH}"
    r"|[A-Z][\w.’'/-]{2,20}+(?:\s[A-Z][\w.’'-]{1,20}+){0,2}(?:,\s[\w. ]{1,30}){0,3}\s(?:--|[-–—_])\s(?=[A-Z])"
    rf"|\([A-Z][\w /-]{{1,30}}\)\s?{_DASH}"
    rf"|[A-Z][\w.’'/-]{{2,20}}+(?:\s[A-Z][\w.’'-]{{1,20}}+){{0,2}},\s{_MONTH}\s\d{{1,2}}(?::\s|—)(?=[A-Z“\"])"
)
"""The place and the agency before the first sentence of a report: "GENEVA (Reuters) - ".

Where words in small letters may stand, a look ahead for the bracket spares most sentences the rest."""

_LONGEST = 400  # a caption may run long, but an article's paragraph behind "Photo:" is no caption

_CREDIT = 150
"""Characters of the longest credit that closes a caption."""

# What such a line begins with. Anchored at its start; the alternatives never repeat a repetition.
_OPENINGS = r"""
    (?:image|images|photo|photos|photograph|picture|caption|video|graphic|illustration|map|audio|infographic
      |file\ photo|featured\ image|photo\ credit|image\ credit|image\ source|image\ caption|photo\ by
      |credit|credits|source|sources|tags?|topics?|categor(?:y|ies)|keywords|labels
      |watch|listen|see\ also|also\ read|read\ also|read\ more|more|related|related\ stories|related\ articles
      |follow\ us|contact|share|filed\ under|posted\ (?:in|by|on)|written\ by|edited\ by|author|published
      |last\ (?:updated|modified)|updated|modified|issued\ on|date|e-?mail|tel|phone
      |corrections?|clarification|editor['’]s\ note|editors['’]\ note)\s?:
  | (?:image|photo|photograph|picture|video|graphic|illustration)s?\s
    (?:by|via|courtesy|credit|copyright)\b
  | (?:photo|image|video)\s?[/|]
  | (?:image|picture|photo)\s(?:caption|source),
  | item\s\d{1,2}\sof\s\d{1,2}\b|\[\d{1,2}/\d{1,2}\]
  | (?:reporting|additional\sreporting|writing|editing|compiled|translated|edited)\sby\s
  | (?:©|\(c\)\s|copyright\b|all\srights\sreserved)
  | advertisement\b|sponsored\scontent|skip\sto\s(?:main\s)?content|story\scontinues\sbelow
  | subscribe\s(?:to|now|for|here)\b|sign\sup\s(?:for|to|here|now)\b
  | log\sin\b|click\shere\b|read\sthe\srest\shere
  | share\s(?:this|on|via|with|article)\b|follow\s(?:us|me)\b|join\s(?:us|our)\b|like\sus\b
  | (?:read|view|see|show|load)\s(?:more|all|next)\b|leave\sa\s(?:comment|reply)
  | post\sa\scomment|comments?\s\(?\d
  | this\s(?:story|article|post|piece)\s(?:(?:was|has\sbeen|is)\s)?(?:(?:first|originally|also)\s)?
    (?:published|appeared|updated|amended|corrected|reposted|republished)\b
  | an?\s(?:earlier\s|previous\s)?version\s
    (?:of\sthis\s(?:story|article|report|piece)\b|(?:mis)?(?:said|stated|gave)\b)
  | (?:first|originally|last)\s(?:published|updated|posted|modified)\b
  | join\s[\d,.]{1,12}\s
  | (?:updated|published|posted)\s(?:on\s|at\s)?\d
  | \d{1,3}[-\s](?:min(?:ute)?s?)\sread\b|\d{1,5}\s(?:comments?|shares?|views?|likes?|retweets?)\W{0,3}\Z
  | (?:terms\sof\s(?:use|service)|privacy\spolicy|cookie\spolicy|about\sus|contact\sus|home\s?[>|»])
  | back\sto\stop\b|table\sof\scontents\b
"""
# Whole lines: headings of side columns, and what follows them until prose begins again.
_SECTIONS = r"""
    (?:recent|latest|top|popular|featured|reader)\s(?:comments|posts|articles|stories|news|headlines|tweets)
  | (?:most\s(?:read|popular|viewed|shared|commented)|trending(?:\snow|\stopics)?
      |you\s(?:may|might)\s(?:also\s)?like
      |related(?:\s(?:articles|stories|posts|news|topics|content|links|coverage))?
      |more\s(?:from|on|stories|news)\b.{0,40}
      |recommended(?:\sfor\syou)?|comments|share\sthis.{0,20}|archives?|categories|tags|newsletter|advertisement
      |follow\sus.{0,30}|see\salso|further\sreading|read\snext|what\sto\sread\snext|editors?['’]?s?\spicks?)
"""
# What those patterns may begin with, so that most prose is passed over at its first word.
_FIRST_WORDS = """
image images photo photos photograph photographs picture pictures caption video videos graphic graphics
illustration illustrations map audio infographic file featured credit credits source sources tag tags topic
topics category categories keywords labels watch listen see also read more related follow contact share
filed posted written edited author published last updated date e-mail email tel phone reporting additional
writing editing compiled translated copyright all advertisement sponsored skip story subscribe sign log
click join like view show load leave post comment comments this first originally terms privacy cookie about
home back table recent latest top popular reader most trending you recommended archive archives newsletter
further what editor editors editor's editor’s editors' editors’ modified issued item correction corrections
clarification a an
"""
_FIRST = frozenset(_FIRST_WORDS.split())
_AGENCIES = (
    r"(?:ap|afp|upi|tass|kcna|dpa|efe|ansa|pti|ians|ani|anadolu|reuters|xinhua|yonhap|interfax|kyodo|itar-tass"
    r"|ria\snovosti|bloomberg|associated\spress|agence\sfrance-presse|agencies|staff|getty(?:\simages)?|epa|bbc|cnn)"
)
_NAME = r"[^\W\d_a-z][\w.’'-]{0,30}"


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(_OPENINGS, re.VERBOSE | re.IGNORECASE)


@cache
def _section() -> re.Pattern[str]:
    return re.compile(rf"(?:{_SECTIONS})\s?[:…]?\Z", re.VERBOSE | re.IGNORECASE)


@cache
def _byline() -> re.Pattern[str]:
    """'By Ana Silva and Jo Ek in Oslo, staff writers': names only; 'By Monday the army had' is prose."""
    names = rf"{_NAME}(?:\s{_NAME}){{1,4}}"
    post = r"(?i:writers?|correspondent|reporter|editor|staff|press|news|reuters)"
    role = rf"(?:,?\s(?:[\w-]{{1,20}}\s){{0,4}}{post}\b\W?)"
    where = rf"(?:\s(?:in|at)\s{_NAME}(?:\s{_NAME}){{0,2}})"
    paper = rf"(?:(?:,|\s[|/–—-]|\sfor)\s(?:The\s)?{_NAME}(?:\s{_NAME}){{0,4}})"
    others = rf"(?:(?:,\s|\sand\s|,\sand\s|\s&\s){names}){{0,4}}"
    return re.compile(rf"(?i:by|from)\s{names}{others}{where}?(?:{role}|{paper})?\s?\Z")


@cache
def _credit() -> re.Pattern[str]:
    """'(Reuters)', '- AFP', 'AP Photo/Jo Ek', 'Jo Ek/Getty Images' and nothing else in the line."""
    photo = r"(?:photo|images?|pictures?|file|handout|pool|via)"
    mark = rf"{_AGENCIES}(?:\s{photo}){{0,3}}"
    who = r"[\w.’'-]{1,30}(?:\s[\w.’'-]{1,30}){0,4}"
    return re.compile(
        rf"[\[(—–-]*\s?(?:(?:{photo}\s?:\s?)?{mark}(?:\s?[/|,]\s?{who}){{0,3}}"
        rf"|{who}(?:\s?/\s?{who}){{0,2}}\s?/\s?{mark}"
        rf"|(?:file|handout|pool)\s(?:photo|image|picture))\.?[\])]*\.?\Z",
        re.IGNORECASE,
    )


@cache
def _caption() -> re.Pattern[str]:
    """What a credit in brackets closes: 'Lavrov meets Kim in Wonsan [KCNA via Reuters]'."""
    via = r"[^\[\]()]{0,60}"
    return re.compile(
        rf"(?<![.!?…])\s(?:\[{via}\b{_AGENCIES}\b{via}\]|\({_AGENCIES}\s(?:photo|images?)\b{via}\))\Z",
        re.IGNORECASE,
    )


def is_furniture(line: str) -> bool:
    """Whether a line, or a sentence standing alone, belongs to the page and not to the report.

    Args:
        line: One line or sentence without surrounding white space.
    """
    if len(line) > _LONGEST:
        return False
    words = line.split(None, 1)
    first = words[0].lower().rstrip(":") if words else ""
    if (first in _FIRST or not first.isalpha()) and (_opening().match(line) or _section().match(line)):
        return True
    if first in ("by", "from") and _byline().match(line):
        return True
    if line[-1:] in ("]", ")") and _caption().search(line, max(len(line) - _CREDIT, 0)):
        return True
    return len(line) <= 100 and ("/" in line or len(line) < 40) and _credit().match(line) is not None


def opens_furniture_section(line: str) -> bool:
    """Whether the line heads a side column ("Recent Comments"), so that short lines below it belong to it."""
    return len(line) <= 60 and _section().match(line) is not None
