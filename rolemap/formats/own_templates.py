"""The organisations to start from that the user has kept: files in the user's own folder.

A file that cannot be read is listed as such: one of them must not hide the others.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from unicodedata import combining, normalize

from rolemap import places
from rolemap.formats.fs import detail_of, why_not_saved
from rolemap.formats.org_file import SUFFIX, create_org, open_org, save_org
from rolemap.formats.safe_file import AlreadyThere, create, read
from rolemap.formats.templates import Counts, Template, template, template_ids
from rolemap.model.change import Change
from rolemap.model.edits.fields import set_fields
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.text import Text, text

# Stands before the ids of own templates: one that is shipped later may have any other id.
OWN = "own:"
_LONGEST = 60
_MOST_NAMESAKES = 1000
_SIGNS = re.compile(r"[^a-z0-9]+")
# Windows takes these for devices, whatever follows the first dot.
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)


@dataclass(frozen=True, slots=True)
class BrokenTemplate:
    """A file in the folder of own templates that cannot be read; `problem` says why."""

    id: str
    name: str
    path: Path
    problem: str | Text


@dataclass(frozen=True, slots=True)
class Removed:
    """An own template that was removed, to be put back."""

    id: str
    name: str
    data: bytes


def folder() -> Path:
    """Where own templates are; it may not exist yet."""
    return places.data() / "templates"


def own_template_ids() -> tuple[str, ...]:
    """The ids of all own templates, sorted; nothing is read."""
    found: list[str] = []
    with suppress(OSError):  # a folder that cannot be looked into has none
        found = [path.name.removesuffix(SUFFIX) for path in folder().glob(f"*{SUFFIX}")]
    return tuple(OWN + one for one in sorted(found))


def stamps() -> tuple[tuple[str, int, int], ...]:
    """What tells whether any own template is another one than before; no file is read."""
    found: list[tuple[str, int, int]] = []
    for template_id in own_template_ids():
        with suppress(OSError):
            info = _file_of(template_id).stat()
            found.append((template_id, info.st_mtime_ns, info.st_size))
    return tuple(found)


def own_templates() -> tuple[Template | BrokenTemplate, ...]:
    """All own templates by name, the broken ones last."""
    found = [_listed(one) for one in own_template_ids()]
    return tuple(
        sorted(
            found, key=lambda one: (isinstance(one, BrokenTemplate), one.name.casefold(), one.id)
        )
    )


def _listed(template_id: str) -> Template | BrokenTemplate:
    try:
        return own_template(template_id)
    except RoleMapError as error:
        name = template_id.removeprefix(OWN)
        return BrokenTemplate(template_id, name, _path_of(template_id), error.message)


def any_template(template_id: str) -> Template:
    """The template with this id, shipped or own.

    Raises:
        RoleMapError: there is none, or its file is damaged.
    """
    return own_template(template_id) if template_id.startswith(OWN) else template(template_id)


def any_template_ids() -> tuple[str, ...]:
    """The ids of all templates, shipped ones first; nothing is read."""
    return (*template_ids(), *own_template_ids())


def own_template(template_id: str) -> Template:
    """The own template with this id.

    Raises:
        RoleMapError: there is none, or its file is damaged.
    """
    path = _path_of(template_id)
    org = open_org(path).org
    name = org.settings.name or template_id.removeprefix(OWN)
    return Template(template_id, name, org.settings.story, path, Counts.of(org))


def _path_of(template_id: str) -> Path:
    """The file of an own template.

    Raises:
        RoleMapError: there is none.
    """
    known = own_template_ids()
    if template_id not in known:
        # Compared with a list and never made part of a path: "own:../x" is no template.
        raise RoleMapError(
            text(
                "There is no template “{id}” of your own; there are {known}.",
                id=template_id,
                known=", ".join(known) or text("none"),
            )
        )
    return _file_of(template_id)


def _file_of(template_id: str) -> Path:
    return folder() / f"{template_id.removeprefix(OWN)}{SUFFIX}"


def save_own(org: Org, name: str, story: str = "") -> Template:
    """Keep an organisation as an own template, in a new file.

    Raises:
        RoleMapError: the name is empty or too long, or the file cannot be written.
    """
    kept = _told(org, name, story)
    where = _made_folder()
    for slug in _slugs(kept.settings.name):
        path = where / f"{slug}{SUFFIX}"
        with suppress(AlreadyThere):
            create_org(path, kept)
            return own_template(OWN + slug)
    raise RoleMapError(text("There are too many templates called “{name}”.", name=name))


def tell_own(template_id: str, name: str, story: str) -> Template:
    """Give an own template another name and another story; it keeps its id.

    Raises:
        RoleMapError: there is none, it is damaged, the name is empty, or it cannot be written.
    """
    path = _path_of(template_id)
    opened = open_org(path)
    save_org(path, _told(opened.org, name, story), expected=opened.fingerprint)
    return own_template(template_id)


def _told(org: Org, name: str, story: str) -> Org:
    words = " ".join(name.split())
    if not words:
        raise RoleMapError(text("A template needs a name."))
    change: Change = set_fields(org, org.settings.id, name=words, story=story.strip())
    return org.apply(change)


def remove_own(template_id: str) -> Removed:
    """Remove an own template, damaged or not; returns what `put_back` needs.

    Raises:
        RoleMapError: there is none, or it cannot be removed.
    """
    path = _path_of(template_id)
    known = _listed(template_id)
    data, _ = read(path)
    try:
        path.unlink()
    except OSError as error:
        cause, _ = why_not_saved(error)
        raise RoleMapError(
            text("“{name}” was not removed because {cause}.", name=known.name, cause=cause),
            detail=detail_of(error),
        ) from None
    return Removed(template_id, known.name, data)


def put_back(removed: Removed) -> None:
    """Undo `remove_own`.

    Raises:
        RoleMapError: the file cannot be written, or there is one of that name again.
    """
    _made_folder()
    create(_file_of(removed.id), removed.data)


def _made_folder() -> Path:
    where = folder()
    try:
        return places.private_folder(where)
    except OSError as error:
        cause, _ = why_not_saved(error)
        raise RoleMapError(
            text("The folder of your templates was not made because {cause}.", cause=cause),
            detail=detail_of(error),
        ) from None


def _slugs(name: str) -> list[str]:
    """Names for a file, the plainest first."""
    plain = "".join(sign for sign in normalize("NFKD", name.casefold()) if not combining(sign))
    slug = _SIGNS.sub("-", plain)[:_LONGEST].strip("-") or "template"
    if slug in _DEVICES:
        slug = f"template-{slug}"
    return [slug, *(f"{slug}-{number}" for number in range(2, _MOST_NAMESAKES))]
