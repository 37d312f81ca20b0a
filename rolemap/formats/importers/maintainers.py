"""A table of maintainers: projects by maturity, and who maintains them, often filled down."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rolemap.formats.importer import LIKELY, NO, PERHAPS, NotUsable, importer
from rolemap.formats.importing.columns import Columns, Field, heading_key
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.owners import (
    Mention,
    Owners,
    email_in,
    handle_in,
    is_nobody,
    mention,
)
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.tables import Table, tables
from rolemap.formats.progress import Progress
from rolemap.model.ids import Id
from rolemap.model.text import Plural, Text, text

FIELDS = (
    Field(
        "phase",
        text("maturity or phase"),
        ("Maturity level", "Project maturity", "Maturity", "Stage", "Level", "Category", "Reife"),
    ),
    Field(
        "project",
        text("project"),
        ("Project name", "Subproject", "Repository", "Repo", "Component", "Projekt"),
        required=True,
    ),
    Field(
        "name",
        text("name of the maintainer"),
        ("Maintainer", "Maintainers", "Maintainer name", "Committer", "Committers", "Full name"),
    ),
    Field(
        "handle",
        text("handle of the maintainer"),
        (
            *("GitHub", "GitHub name", "GitHub handle", "GitHub ID", "GitHub user", "GH handle"),
            *(
                "GitHub username",
                "GitHub account",
                "GitLab",
                "GitLab username",
                "Username",
                "Login",
            ),
            *("Maintainer handle", "Maintainer GitHub"),
        ),
    ),
    Field("email", text("e-mail"), ("E-mail", "Mail", "Maintainer email", "Email address")),
    Field(
        "company",
        text("company"),
        ("Affiliation", "Organization", "Organisation", "Employer", "Org", "Firma"),
    ),
    Field("part", text("part in the project"), ("Role", "Position", "Status", "Rolle")),
    Field(
        "list",
        text("where the list is kept"),
        ("OWNERS/MAINTAINERS", "Owners file", "Maintainers file", "Source", "URL", "Link"),
    ),
)
_PEOPLE = ("name", "handle", "email")
_LEFT = {"emeritus", "emerita", "emeriti", "alumni", "alumnus", "former", "inactive", "retired"}
_LEADS = frozenset({"lead", "chair", "project lead", "lead maintainer", "leader", "bdfl"})
_PLAIN = frozenset(
    {"", "maintainer", "member", "committer", "active", "tech lead", "technical lead", "owner"}
)
_WHO_LEFT = Plural(
    "One person who left a project is listed and was not made a holder.",
    "{count} entries of people who left a project are listed and were not made holders.",
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One maintainer of one project, or a project without any.

    Attributes:
        is_start: whether the project is named here, not filled down.
    """

    row: int
    phase: str
    project: str
    who: Mention | None
    is_start: bool


def _fits(columns: Columns) -> bool:
    return any(columns.of(key) for key in _PEOPLE)


def sniff(source: Source, mapping: Mapping) -> int:
    """Whether a table has columns for projects and their maintainers."""
    found, _ = tables(source, mapping, FIELDS, _fits)
    if not found:
        return NO
    for table in found:
        columns = table.columns
        headings = (columns.headings[at] for key in _PEOPLE for at in columns.of(key))
        if any(
            word in heading_key(heading) for heading in headings for word in ("maintain", "committ")
        ):
            return LIKELY
    return PERHAPS if any(table.columns.of("handle") for table in found) else NO


@importer(
    "maintainers",
    name=text("Maintainers of projects (table)"),
    sniff=sniff,
    patterns=("*maintainers*.csv", "*.csv", "*.tsv", "*.xlsx"),
    fields=FIELDS,
)
def read(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Read projects as responsibilities of their maintainers, in a stage for each phase."""
    known, others = tables(source, mapping, FIELDS, _fits)
    if not known:
        raise NotUsable(
            text(
                "“{name}” has no table with a column of projects and one of maintainers; "
                "choose the columns.",
                name=source.name,
            )
        )
    reading = _Reading(_stem(source.name))
    for table in known:
        reading.read(_with_phase(table), progress)
    found = reading.found
    found.remarks[:0] = others
    return found.imported(known[0].columns.mapping(mapping))


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _with_phase(table: Table) -> Table:
    """The table with its first column as the phase, if that has no heading and projects follow."""
    columns = table.columns
    project = columns.first("project")
    if columns.of("phase") or not project or columns.headings[0]:
        return table
    fields = {0: "phase", **columns.fields}
    return replace(table, columns=replace(columns, fields=fields), unnamed=frozenset({0}))


class _Reading:
    """The tables of a source that are being read.

    Attributes:
        found: what was gathered so far.
    """

    def __init__(self, otherwise: str) -> None:
        self.found = Gathering()
        self._otherwise = otherwise
        self._owners = Owners()
        self._companies: dict[Id, dict[str, None]] = {}
        self._lists: dict[Id, dict[str, None]] = {}

    def read(self, table: Table, progress: Progress) -> None:
        """Gather what a table says."""
        self.found.remarks.extend(table.not_read())
        lines = list(self._lines(table, progress))
        self._owners.tell(one.who for one in lines if one.who)
        self._tell_of_repeats(table, lines)
        left = 0
        for one in lines:
            work = self._work(table, one)
            left += one.who is not None and not self._holds(table, one, work)
        for person, companies in self._companies.items():
            self.found.state(person, notes=f"Company: {'; '.join(companies)}")
        for work, addresses in self._lists.items():
            self.found.state(work, notes="\n".join(addresses))
        if left:
            self.found.remark("", _WHO_LEFT.of(left))
        self.found.remarks.extend(self._owners.remarks())

    def _lines(self, table: Table, progress: Progress) -> Iterator[_Line]:
        """The rows with what is filled down in them; what is none of it becomes a remark."""
        phase = project = ""
        for row in table.rows(progress):
            new_phase, new_project = table.cell(row, "phase"), table.cell(row, "project")
            who = self._who(table, row)
            if not new_project and (who is None or (new_phase and new_phase != phase)):
                self.found.remark(table.place(row), _unread(who))
                continue
            phase, project = new_phase or phase, new_project or project
            if project:
                yield _Line(row, phase, project, who, bool(new_project))
            else:
                self.found.remark(table.place(row), _unread(who))

    def _who(self, table: Table, row: int) -> Mention | None:
        """Whom a row names, or None."""
        place = table.place(row, "name" if table.columns.of("name") else "")
        told = {key: table.cell(row, key) for key in _PEOPLE}
        told = {key: "" if is_nobody(words) else words for key, words in told.items()}
        if not any(told.values()):
            return None
        who = mention(told["name"], place)
        handle, address = handle_in(told["handle"]), email_in(told["email"] or told["handle"])
        if told["handle"] and not handle and not address:
            message = text("“{words}” is no handle; it was left out.", words=told["handle"])
            self.found.remark(table.place(row, "handle"), message)
            who = who if told["name"] else replace(who, name=told["handle"])
        if told["email"] and not address:
            message = text("“{words}” is no e-mail; it was left out.", words=told["email"])
            self.found.remark(table.place(row, "email"), message)
        who = replace(who, handle=handle or who.handle, email=address or who.email)
        return who if who.key else None

    def _work(self, table: Table, one: _Line) -> Id:
        place = table.place(one.row)
        stage = self.found.stage(one.phase or self._otherwise, place=place)
        work = self.found.work(stage, one.project, place=place)
        address = table.cell(one.row, "list")
        if address:
            self._lists.setdefault(work, {})[address] = None
        return work

    def _holds(self, table: Table, one: _Line, work: Id) -> bool:
        """Let somebody hold a project; False for who left it."""
        assert one.who is not None
        part = table.cell(one.row, "part")
        words = part.casefold()
        if _LEFT.intersection(words.replace("(", " ").replace(")", " ").split()):
            return False
        if words not in _PLAIN | _LEADS:
            message = text("“{part}” is not known; it was taken for a maintainer.", part=part)
            self.found.remark(table.place(one.row, "part"), message)
        person = self._owners.person(self.found, one.who)
        self.found.hold(
            person, work, ("A", "R") if words in _LEADS else "R", place=table.place(one.row)
        )
        company = table.cell(one.row, "company")
        if any(map(str.isalnum, company)):
            self._companies.setdefault(person, {})[company] = None
        return True

    def _tell_of_repeats(self, table: Table, lines: list[_Line]) -> None:
        """Say where a project begins a second time, somewhere else."""
        ended: Counter[tuple[str, str]] = Counter()
        before: tuple[str, str] | None = None
        for one in lines:
            key = (one.phase.casefold(), one.project.casefold())
            if key != before:
                if key in ended:
                    message = text("“{project}” stands here again; it was taken for the same.")
                    place = table.place(one.row)
                    self.found.remarks.append(Remark(place, message.filled(project=one.project)))
                ended[key] += 1
            before = key


def _unread(who: Mention | None) -> Text:
    if who is None:
        return text("This row names no project and nobody; it was left out.")
    return text("This row names somebody but no project; it was left out.")
