"""What the columns of a table of modules or services may be, and what people call them."""

from rolemap.formats.importing.columns import Field
from rolemap.model.text import text

# By name, by handle, by e-mail.
OWNER_FIELDS = ("owner", "owner_handle", "owner_email")
SECOND_FIELDS = ("second", "second_handle", "second_email")

_THINGS = (
    *("module", "service", "component", "system", "application", "app", "repository", "repo"),
    *("package", "product", "project", "dataset", "data product", "model", "pipeline", "asset"),
    *("microservice", "library", "resource", "table", "dashboard", "job", "api", "tool"),
)
_FIRST = (
    *("owner", "primary owner", "primary", "technical owner", "main owner", "lead owner"),
    *("accountable owner", "current owner", "owned by", "contact", "primary contact"),
    *(f"{thing} owner" for thing in _THINGS),
    *(f"primary {thing} owner" for thing in _THINGS),
)
_SECOND = (
    *("secondary owner", "secondary", "backup owner", "backup", "deputy", "deputy owner"),
    *("co-owner", "alternate owner", "alternate", "second owner", "delegate", "stand-in"),
    *("backup contact", "secondary contact", "substitute"),
    *(f"secondary {thing} owner" for thing in _THINGS),
    *(f"backup {thing} owner" for thing in _THINGS),
)
_HANDLES = (
    "GH handle",
    "GitHub handle",
    "handle",
    "GitHub",
    "GitHub username",
    "username",
    "login",
)
_NAMES = ("name", "display name", "full name")
_EMAILS = ("email", "e-mail address", "mail")


def _with(words: tuple[str, ...], ends: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{word} {end}" for word in words for end in ends)


FIELDS = (
    Field(
        "module",
        text("module or service"),
        (
            *_THINGS,
            *_with(_THINGS, ("name",)),
            *("Modul", "Dienst", "Anwendung", "Komponente"),
        ),
    ),
    Field(
        "name",
        text("name that people use"),
        (
            "Name",
            "Display name",
            "Title",
            "Friendly name",
            *_with(_THINGS, ("display name", "title")),
        ),
    ),
    Field("code", text("number or code"), ("ID", "Code", "Key", *_with(_THINGS, ("id", "code")))),
    Field(
        "group",
        text("group that it is part of"),
        (
            *("Provider namespace", "Namespace", "Domain", "Area", "Category", "Business unit"),
            *("Product area", "Portfolio", "Department", "Gruppe", "Bereich"),
        ),
    ),
    Field("parent", text("what it is part of"), ("Parent", "Parent module", "Parent service")),
    Field(
        "status",
        text("status"),
        ("Status", "Lifecycle", "State", "Lifecycle status", *_with(_THINGS, ("status",))),
    ),
    Field("owner", text("primary owner"), (*_FIRST, *_with(_FIRST, _NAMES), "Eigentümer")),
    Field("owner_handle", text("handle of the primary owner"), _with(_FIRST, _HANDLES)),
    Field("owner_email", text("e-mail of the primary owner"), _with(_FIRST, _EMAILS)),
    Field("second", text("secondary owner"), (*_SECOND, *_with(_SECOND, _NAMES), "Stellvertreter")),
    Field("second_handle", text("handle of the secondary owner"), _with(_SECOND, _HANDLES)),
    Field("second_email", text("e-mail of the secondary owner"), _with(_SECOND, _EMAILS)),
    Field(
        "team",
        text("team"),
        (
            *("Team", "Squad", "Owner team", "Owning team", "Team name", "Responsible team"),
            *("Module owners GH team", "Module owners team", "Owner group", "Tribe"),
        ),
    ),
    Field("on_call", text("on-call"), ("On-call", "On call rotation", "On-call schedule", "Pager")),
    Field("tier", text("tier"), ("Tier", "Service tier", "Criticality", "Priority")),
    Field(
        "notes",
        text("notes"),
        (
            *("Description", "Comment", "Comments", "Notes", "Remarks", "Repo URL", "URL"),
            *("Repository URL", "Documentation", "Docs", "Runbook", "Slack", "Slack channel"),
        ),
        many=True,
    ),
)
