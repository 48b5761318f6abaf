"""Who acts and who is acted upon: the parties of a clause in their roles around its verb or noun."""

from __future__ import annotations

from timeline.finding.happenings.roles.sides import Roles, are_states
from timeline.finding.happenings.roles.verbal import roles_of

__all__ = ["Roles", "are_states", "roles_of"]
