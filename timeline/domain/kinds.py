"""The product kinds of happening, each with one PLOVER code and its effect on the alliance state."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.domain.errors import UnknownNameError

__all__ = ["KINDS", "Kind", "Plover", "kind_named"]


@dataclass(frozen=True, slots=True)
class Plover:
    """A code of the PLOVER 2.0 event ontology: event type, mode and context ('' where it has none)."""

    event: str
    mode: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """What sort of happening it is.

    Attributes:
        name: the stable name, as in JSON and after ``--kind``.
        label: the words for a reader.
        plover: the code it is exported with; None for plain statements, which PLOVER has not.
        effect: the part of the alliance state that it changes.
        phase: what it does there (a treaty is signed, ratified, in force, suspended, ended).
    """

    name: str
    label: str
    plover: Plover | None
    effect: str
    phase: str = ""


_ALL = (
    Kind("met", "meeting", Plover("CONSULT", "third-party", "diplomatic"), "contact"),
    Kind("visited", "visit", Plover("CONSULT", "visit", "diplomatic"), "contact"),
    Kind("called", "call", Plover("CONSULT", "phone", "diplomatic"), "contact"),
    Kind("agreement_signed", "agreement signed", Plover("SUPPORT", "", "diplomatic"), "agreement", "signed"),
    Kind(
        "agreement_ratified",
        "agreement ratified",
        Plover("SUPPORT", "", "legislative"),
        "agreement",
        "ratified",
    ),
    Kind("agreement_in_force", "agreement in force", Plover("SUPPORT", "", "legal"), "agreement", "in force"),
    Kind(
        "agreement_suspended",
        "agreement suspended",
        Plover("SANCTION", "withdraw", "diplomatic"),
        "agreement",
        "suspended",
    ),
    Kind("agreement_ended", "agreement ended", Plover("SANCTION", "withdraw", "legal"), "agreement", "ended"),
    Kind("pledged", "pledge", Plover("AGREE"), "pledge"),
    Kind("supplied", "supply", Plover("AID"), "flow"),
    Kind("forces_sent", "forces sent", Plover("AID", "", "military"), "deployment", "begins"),
    Kind(
        "forces_withdrawn",
        "forces withdrawn",
        Plover("RETREAT", "withdraw", "military"),
        "deployment",
        "ends",
    ),
    Kind("mobilised", "mobilisation", Plover("MOBILIZE", "troops", "military"), "posture"),
    Kind("exercised_jointly", "joint exercise", Plover("COOPERATE", "", "military"), "cooperation"),
    Kind("traded", "trade and cooperation", Plover("COOPERATE", "", "economic"), "cooperation"),
    Kind(
        "shared_intelligence", "shared intelligence", Plover("COOPERATE", "", "intelligence"), "cooperation"
    ),
    Kind("cooperated", "cooperation", Plover("COOPERATE"), "cooperation"),
    Kind("aided", "help", Plover("AID", "", "humanitarian"), "cooperation"),
    Kind("endorsed", "endorsement", Plover("SUPPORT"), "stance"),
    Kind("recognised", "recognition", Plover("SUPPORT", "", "territory"), "stance"),
    Kind("conceded", "concession", Plover("CONCEDE"), "yielding"),
    Kind("ceasefire", "ceasefire", Plover("RETREAT", "ceasefire", "military"), "yielding"),
    Kind("released", "release", Plover("RETREAT", "release"), "yielding"),
    Kind("returned", "return", Plover("RETREAT", "", "legal"), "yielding"),
    Kind("eased", "restriction eased", Plover("RETREAT", "access"), "yielding"),
    Kind("resigned", "resignation", Plover("RETREAT", "resign", "executive"), "yielding"),
    Kind("requested", "request", Plover("REQUEST"), "tension"),
    Kind("accused", "accusation", Plover("ACCUSE"), "tension"),
    Kind("investigated", "investigation", Plover("ACCUSE", "investigate", "legal"), "tension"),
    Kind("charged", "charge or lawsuit", Plover("ACCUSE", "allege", "legal"), "tension"),
    Kind("refused", "refusal", Plover("REJECT"), "tension"),
    Kind("threatened", "threat", Plover("THREATEN"), "tension"),
    Kind("sanctioned", "sanctions", Plover("SANCTION", "discontinue", "economic"), "measure", "begins"),
    Kind("ties_cut", "ties or aid cut", Plover("SANCTION", "discontinue", "diplomatic"), "tension"),
    Kind("convicted", "conviction", Plover("SANCTION", "convict", "legal"), "incident"),
    Kind("sanctions_lifted", "sanctions lifted", Plover("RETREAT", "", "economic"), "measure", "ends"),
    Kind("attacked", "attack", Plover("ASSAULT"), "incident"),
    Kind("detained", "detention", Plover("COERCE", "arrest"), "incident"),
    Kind("deported", "deportation", Plover("COERCE", "deport", "migration"), "incident"),
    Kind("seized", "seizure", Plover("COERCE", "seize"), "incident"),
    Kind("expelled", "expulsion", Plover("SANCTION", "expel", "diplomatic"), "incident"),
    Kind("restricted", "restriction", Plover("COERCE", "restrict"), "incident"),
    Kind("protested", "protest", Plover("PROTEST", "demo"), "incident"),
    Kind("struck", "strike", Plover("PROTEST", "strike"), "incident"),
    Kind("stated", "statement", None, "statement"),
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}


def kind_named(name: str) -> Kind:
    """The kind of this name; spaces, hyphens and capitals do not matter.

    Raises:
        UnknownNameError: there is no such kind.
    """
    key = name.strip().lower().replace("-", "_").replace(" ", "_")
    if key not in KINDS:
        raise UnknownNameError("kind", name, tuple(KINDS))
    return KINDS[key]
