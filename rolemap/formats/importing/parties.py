"""Who stands in a heading or a cell: a role, a person, perhaps in a role, or a team."""

import re
from dataclasses import dataclass

from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.remark import Place
from rolemap.formats.importing.table_words import (
    email_of,
    kind_of_party,
    likeness,
    looks_like_a_person,
    shown_name,
)
from rolemap.model.ids import Id

_WITH_ROLE = re.compile(r"(.{2,80}?)\s*(?:\(([^()]{2,80})\)|[\n,–-]\s*(.{2,80}))\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Party:
    """What is said of a party.

    Attributes:
        words: its name, and what else stands there.
        kind: "role", "person" or "team" where a person said so; "" to go by the words.
        heading: what stands above such names, or "".
    """

    words: str
    kind: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """A party that was read: its id and its kind."""

    id: Id
    kind: str


def add_party(gathering: Gathering, party: Party, place: Place) -> Added:
    """Tell a gathering of a party."""
    name, about = shown_name(party.words)
    role = ""
    if party.kind in ("", "person"):
        name, role = _with_role(name)
    kind = party.kind or ("person" if role else kind_of_party(name, party.heading))
    told = {"notes": about} if about else {}
    if kind == "person":
        return Added(_person(gathering, name, role, place, told), kind)
    if kind == "team":
        return Added(gathering.team(name, place=place, **told), kind)
    return Added(gathering.role(name, place=place, **told), "role")


def _with_role(name: str) -> tuple[str, str]:
    """The name and the role of "Ana Ruiz (Data Scientist)"; the words and "" of anything else."""
    found = _WITH_ROLE.fullmatch(name)
    if not found:
        return name, ""
    role = (found[2] or found[3]).strip()
    is_one = looks_like_a_person(found[1].strip()) and likeness([role]) == 1
    return (found[1].strip(), role) if is_one else (name, "")


def _person(gathering: Gathering, words: str, role: str, place: Place, told: dict[str, str]) -> Id:
    mail = email_of(words)
    name = re.sub(r"[<(\[]?\s*" + re.escape(mail) + r"\s*[>)\]]?", "", words) if mail else words
    name = name.strip(" ,;:-") or words
    if mail:
        told = {**told, "email": mail}
    if re.fullmatch(r"@[\w-]+", words.strip()):
        told = {**told, "staff_id": words.strip()}
    person = gathering.person(name, place=place, id=None, **told)
    if role:
        gathering.seat(gathering.role(role, place=place), person, place=place)
    return person
