"""The organisations to start from that RoleMap ships: files in resources/templates."""

from dataclasses import dataclass
from pathlib import Path

from rolemap import places
from rolemap.formats.org_file import SUFFIX, open_org
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility, Role, Stage
from rolemap.model.text import text


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of what a reader asks for first."""

    stages: int
    responsibilities: int
    roles: int
    people: int

    @classmethod
    def of(cls, org: Org) -> "Counts":
        """What there is in an organisation."""
        kinds = (Stage, Responsibility, Role, Person)
        return cls(*(org.count(kind) for kind in kinds))


@dataclass(frozen=True, slots=True)
class Template:
    """An organisation to start from.

    Attributes:
        id: the file's name without its suffix; what `rolemap new --template` takes.
        name: what a person calls it.
        story: what team it shows, in a few sentences.
    """

    id: str
    name: str
    story: str
    path: Path
    counts: Counts


# What most people begin with comes first, the empty one last; the others by id.
_FIRST, _LAST = ("startup-full-stack", "big-tech-split"), ("blank",)


def template_ids() -> tuple[str, ...]:
    """The ids of all templates, in the order in which they are offered; nothing is read."""
    found = (path.name.removesuffix(SUFFIX) for path in _folder().glob(f"*{SUFFIX}"))
    return tuple(sorted(found, key=_place))


def _place(template_id: str) -> tuple[int, str]:
    if template_id in _FIRST:
        return _FIRST.index(template_id), ""
    return len(_FIRST) + (template_id in _LAST), template_id


def templates() -> tuple[Template, ...]:
    """All templates, by id.

    Raises:
        RoleMapError: one of the files is damaged.
    """
    return tuple(map(template, template_ids()))


def template(template_id: str) -> Template:
    """The template with this id.

    Raises:
        RoleMapError: there is none, or its file is damaged.
    """
    known = template_ids()
    if template_id not in known:
        # Compared with a list and never made part of a path: "../x" is no template.
        raise RoleMapError(
            text(
                "There is no template “{id}”; there are {known}.",
                id=template_id,
                known=", ".join(known) or text("none"),
            )
        )
    path = _folder() / f"{template_id}{SUFFIX}"
    org = open_org(path).org
    settings = org.settings
    return Template(template_id, settings.name or template_id, settings.story, path, Counts.of(org))


def _folder() -> Path:
    return places.resources() / "templates"
