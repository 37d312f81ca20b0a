"""`rolemap export`: hand an organisation out in another format."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from rolemap.cli.clock import today
from rolemap.cli.output import complain, say
from rolemap.formats.visible import visible

if TYPE_CHECKING:
    from rolemap.formats.exporter import Exporter
    from rolemap.formats.handout import Handout, Options, View
    from rolemap.model.ids import Id
    from rolemap.model.org import Org


class Export(click.Command):
    """A command whose help lists the formats there are."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the formats of each view below the options."""
        from rolemap.cli.painted import all_exporters

        with formatter.section("Formats"):
            known = all_exporters(ctx)
            formatter.write_dl([(f"{one.view} {one.suffix}", one.name) for one in known])


@click.command(cls=Export)
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--output",
    "-o",
    required=True,
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="The file to write; its suffix says the format. One that is there is replaced.",
)
@click.option(
    "--view",
    type=click.Choice(("matrix", "map", "people", "report")),
    help="What to show; by default the first view that has such files.",
)
@click.option(
    "--template",
    metavar="NAME",
    help="A template of your own: its file, or its name in the folder for them.",
)
@click.option("--format", "form", metavar="SUFFIX", help="The format, where OUT does not say it.")
@click.option(
    "--by",
    type=click.Choice(("role", "person")),
    default="role",
    show_default=True,
    help="What the columns are; people include what they hold through roles and teams.",
)
@click.option(
    "--stage", "stages", multiple=True, metavar="NAME", help="Only this stage; may be repeated."
)
@click.option(
    "--of", "parties", multiple=True, metavar="NAME", help="Only what a person, role or team holds."
)
@click.option("--gaps", is_flag=True, help="Only what has a gap.")
@click.option(
    "--findings/--no-findings",
    default=None,
    help="Whether problems are told too; by default what is usual in the format.",
)
@click.option("--redact", is_flag=True, help="Pseudonyms instead of names, and no notes.")
@click.option(
    "--paper", type=click.Choice(("A4", "Letter")), default="A4", show_default=True, help="Pages."
)
@click.option("--tiled", is_flag=True, help="A map over several pages, at its full size.")
@click.option(
    "--scale",
    type=click.FloatRange(0.1, 8),
    default=1,
    show_default=True,
    help="How large a picture is.",
)
@click.option(
    "--dated",
    type=click.DateTime(("%Y-%m-%d",)),
    help="The day to write on it; without, the same plan is the same file every day.",
)
@click.pass_context
def command(  # noqa: PLR0913, one for each option
    ctx: click.Context,
    *,
    path: Path,
    output: Path,
    view: "View | None",
    form: str | None,
    template: str | None,
    by: Literal["role", "person"],
    stages: tuple[str, ...],
    parties: tuple[str, ...],
    findings: bool | None,
    paper: Literal["A4", "Letter"],
    scale: float,
    dated: datetime | None,
    gaps: bool,
    redact: bool,
    tiled: bool,
) -> None:
    """Write an organisation for other programs, or for paper."""
    from rolemap.cli.files import opened
    from rolemap.formats.handout import Options
    from rolemap.model.errors import RoleMapError

    exporter = _exporter(ctx, output, view, form, template)
    org = opened(path)
    if output.exists() and output.samefile(path):
        raise RoleMapError(f"“{output}” is the organisation itself; export to another file.")
    options = Options(by, findings, paper, tiled, scale, dated.date() if dated else None)
    only = _only(org, today(ctx), stages, parties, gaps=gaps)
    whom = _parties(org, parties)
    _write(exporter, _handout(org, today(ctx), options, only, whom, redact=redact), output)


def _exporter(
    ctx: click.Context, output: Path, view: "View | None", form: str | None, template: str | None
) -> "Exporter":
    """What writes the file: a template of the user, or what its suffix says."""
    if template is not None:
        from rolemap.formats.pages.own_page import own_page

        return own_page(template, output).exporter()
    from rolemap.cli.painted import all_exporters
    from rolemap.formats.exporter import exporter_for

    named = output if form is None else Path(f"x.{form.lstrip('.')}")
    return exporter_for(named, view, all_exporters(ctx))


def _only(
    org: "Org", day: date, stages: tuple[str, ...], parties: tuple[str, ...], *, gaps: bool
) -> "frozenset[Id] | None":
    """The responsibilities that are asked for; None for all."""
    from rolemap.analysis.engine import analyse
    from rolemap.analysis.facts import Facts
    from rolemap.cli.named import ids_of
    from rolemap.formats.handout import works_of

    if not (stages or parties or gaps):
        return None
    return works_of(
        Facts(org, day),
        ids_of(org.stages(), stages, "stage"),
        _parties(org, parties),
        only_gaps=gaps,
        findings=analyse(org, day) if gaps else (),
    )


def _parties(org: "Org", names: tuple[str, ...]) -> "frozenset[Id]":
    from rolemap.cli.named import ids_of

    return ids_of((*org.people(), *org.roles(), *org.teams()), names, "person, role or team")


def _handout(
    org: "Org",
    day: date,
    options: "Options",
    only: "frozenset[Id] | None",
    whom: "frozenset[Id]",
    *,
    redact: bool,
) -> "Handout":
    from rolemap.formats.handout import Handout
    from rolemap.formats.redaction import Redaction

    if not redact:
        return Handout(org, day, options, only, parties=whom)
    hidden = Redaction(org)
    shown = None if only is None else hidden.ids_of(only)
    return Handout(hidden.org, day, options, shown, parties=hidden.ids_of(whom))


def _write(exporter: "Exporter", handout: "Handout", output: Path) -> None:
    for note in exporter.export(handout, output).notes:
        complain(str(note))
    say(f"Wrote {visible(str(output))}")
