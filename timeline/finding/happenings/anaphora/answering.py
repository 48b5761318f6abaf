"""What somebody answers to what was told just before: "Kyiv rejected this", ", a claim that Oslo disputes".

An answer tells nothing of its own: it is a claim about what its sentence, or the one before, tells before it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.domain.statement import Claim, Rule
from timeline.finding.happenings.roles.sides import SPEECH_ACTS
from timeline.finding.happenings.standing.speaking import speaker_parties
from timeline.finding.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.domain.statement import Found
    from timeline.finding.happenings.page import Page
    from timeline.finding.happenings.reading import Reading
    from timeline.finding.happenings.scene import Scene
    from timeline.finding.happenings.standing.frames import Frame
    from timeline.finding.sentences import Sentence

__all__ = ["Answer", "answered", "answers_to"]

_OPENING = 60
"""Characters within which an answer to the sentence before begins."""
_OWN = regex(r"\s(?:\w+\s){0,3}(?:that|whether|how|who|what)\b")
"""What opens what a doubt itself is about."""
_ACCOUNT = (
    r"(?:charges?|claims?|accusations?|allegations?|assertions?|suggestions?|reports?|accounts?|versions?"
    r"|statements?|story|stories|rumou?rs?|findings?|figures?)"
)
_TAKEN_UP = (
    r"(?:(?:the|this|that|these|those|such|all|any|its|his|her|their)\s(?:\w+\s)?"
    rf"{_ACCOUNT}|(?:(?:all|both|any)\s(?:of\s)?)?(?:this|that|it|them|these|those))\b"
)
"""Words that take up what was said."""
_GUILT = r"(?:(?:any|all)\s)?(?:\w+\s)?(?:wrongdoing|involvement|responsibility|guilt)"
_DENIED = regex(
    rf"\s(?:{_TAKEN_UP}|{_GUILT}\b|having done so)"
    r"(?:\s(?:as|in|on|at|and|when|yesterday|today|last|later?|\w+ly)\b[^,;]{0,80})?(?=[.,;”\"]|\Z)"
)
"""What is denied that somebody else said: "this", "the charge as absurd", "any wrongdoing"."""
_UNTRUE = regex(
    rf"[“\"]?{_TAKEN_UP},?\s(?:(?:was|were|is|are|as)\s)?[“\"]?"
    r"(?:\w+ly\s|(?:an?|pure|utter|all|total)\s){0,2}"
    r"(?:false|untrue|not true|lies?|nonsense|baseless|unfounded|groundless|absurd|ridiculous|fabricat\w+"
    r"|propaganda|incorrect|inaccurate|inventions?|fiction|fantasy|slander|wrong)\b",
    re.IGNORECASE,
)
"""What says that it is not so: "the claim was baseless"."""
_PASSIVE = regex(rf"{_TAKEN_UP}\Z", re.IGNORECASE)
_MARK = regex(
    r"(?:;|\s[—–-]|,?\s(?:but|though|although|while|whereas)|,\sand"
    rf"|,\s(?P<about>which|something|an?\s(?:\w+\s)?{_ACCOUNT}(?:\s(?:that|which))?))\s(?:something\s)?\Z"
)
"""What parts an answer from what it answers in the same sentence."""
_BACK = 40
"""Characters before an answer within which that stands."""
_ACTS = SPEECH_ACTS | {"charged", "investigated", "convicted"}
"""Kinds whose telling is not denied together with what they are about."""


class Answer(NamedTuple):
    """Who answers, and to what.

    Attributes:
        claims: what he claims.
        sentence: where he does.
        until: the offset before which it is told; his sentence's start where it stands in the one before.
        rule: how the answer is put.
    """

    claims: tuple[Claim, ...]
    sentence: Sentence
    until: int
    rule: str


def answers_to(scenes: Sequence[Scene]) -> list[Sequence[Answer]]:
    """For each sentence the answers to what it tells, in itself or in the one behind it."""
    given = [_answers_of(scene) if scene.frames else () for scene in scenes]
    return [
        [
            *(answer for answer in own if answer.until > answer.sentence.start),
            *(answer for answer in following if answer.until == answer.sentence.start),
        ]
        if own or following
        else ()
        for own, following in pairwise((*given, ()))
    ]


def answered(
    scene: Scene, readings: Sequence[Reading], told: Sequence[Found], answers: Sequence[Answer]
) -> Sequence[Found]:
    """What a sentence tells with the answers to it, and the sentences that give them as evidence.

    Args:
        scene: the sentence.
        readings: what it tells, as it was understood.
        told: the same as it was written down.
        answers: the answers.
    """
    for answer in answers:
        meant = _meant(scene, readings, answer)
        told = [
            _with(one, answer) if any(reading is other for other in meant) else one
            for reading, one in zip(readings, told, strict=True)
        ]
    return told


def _meant(scene: Scene, readings: Sequence[Reading], answer: Answer) -> Sequence[Reading]:
    """What an answer is about: what somebody else says; a doubt about all that is told without it."""
    if answer.claims[0].stance == "unverified":
        said = [one for one in readings if one.claims]
        return said or [one for one in readings if one.kind not in _ACTS] or readings
    starts = scene.page.words.starts
    here = scene.sentence.start < answer.until
    return [
        one
        for one in readings
        if one.kind not in _ACTS
        and one.mood == "actual"
        and any(claim.stance == "asserts" for claim in one.claims)
        and not (here and starts[one.verb] >= answer.until)
    ]


def _with(found: Found, answer: Answer) -> Found:
    passage = (answer.sentence.start, answer.sentence.end)
    return replace(
        found,
        claims=(*found.claims, *answer.claims),
        passages=found.passages if passage in found.passages else (*found.passages, passage),
        rules=(*found.rules, *(Rule("claims", answer.rule, claim.cue) for claim in answer.claims)),
    )


def _answers_of(scene: Scene) -> Sequence[Answer]:
    return [answer for frame in scene.frames if (answer := _answer(scene.page, scene.sentence, frame))]


def _answer(page: Page, sentence: Sentence, frame: Frame) -> Answer | None:
    if frame.mention.stance == "unverified":
        return _doubt(page, sentence, frame)
    text, cue = page.text, frame.cue
    if frame.mention.stance != "denies":
        taken_up = _UNTRUE.match(text, *frame.content)
    elif text.startswith(" by ", cue[1]):
        taken_up = _PASSIVE.match(text, sentence.start, cue[0] - 1)
    else:
        taken_up = _DENIED.match(text, cue[1], sentence.end)
    until = _until(text, sentence, frame, taken_up)
    if until < 0:
        return None
    said = " ".join(text[slice(*cue)].split())
    claims = tuple(Claim(by, code, "denies", said) for by, code in speaker_parties(page, frame) if by)
    return Answer(claims, sentence, until, "denied by what follows") if claims else None


def _doubt(page: Page, sentence: Sentence, frame: Frame) -> Answer | None:
    """That nobody could check what the sentence before says ("This has not been confirmed")."""
    # "The claim that he fled could not ...", "could not confirm reports that he fled"
    own = " that " in page.text[sentence.start : frame.cue[0]] or _OWN.match(page.text, frame.cue[1])
    if own or frame.cue[0] - sentence.start >= _OPENING or sentence.start <= frame.content[0] < frame.cue[0]:
        return None
    claim = Claim("", None, "unverified", " ".join(page.text[slice(*frame.cue)].split()))
    return Answer((claim,), sentence, sentence.start, "doubt in the next sentence")


def _until(text: str, sentence: Sentence, frame: Frame, taken_up: re.Match[str] | None) -> int:
    """Where what is answered ends; -1 where nothing told before is."""
    denies = frame.mention.stance == "denies"
    if not (taken_up or denies):
        return -1
    spans = (frame.source, frame.cue, (taken_up.span() if taken_up else frame.cue))
    first = min(start for start, end in spans if start < end)
    mark = _MARK.search(text, max(first - _BACK, sentence.start), first)
    if mark is not None:
        return mark.start() if taken_up or mark["about"] else -1
    opens = first - sentence.start < _OPENING and "," not in text[sentence.start : first]
    return sentence.start if taken_up and opens else -1
