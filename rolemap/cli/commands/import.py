"""`rolemap import`: make an organisation of what others keep, or bring it into one."""

from pathlib import Path

import click

from rolemap.cli.output import format_option


class Import(click.Command):
    """A command whose help lists the formats there are."""

    def format_epilog(
        self,
        ctx: click.Context,  # noqa: ARG002, click calls it
        formatter: click.HelpFormatter,
    ) -> None:
        """Write the formats below the options."""
        from rolemap.formats.importer import importers

        with formatter.section("Formats"):
            formatter.write_dl([(one.format, str(one.name)) for one in importers()])


@click.command(cls=Import)
@click.argument("path", type=click.Path(path_type=Path), metavar="SOURCE")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="The organisation to write; with --into, that file itself if it is left out.",
)
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="An organisation that it joins; who is there already is brought up to date.",
)
@click.option(
    "--as", "format", metavar="FORMAT", help="The format, where the content leaves doubt."
)
@click.option(
    "--mapping",
    "mapping_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="How the source is to be read: which column is what, kept from an earlier import.",
)
@click.option(
    "--save-mapping",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Keep how it was read, guesses filled in, to be changed or used again.",
)
@click.option("--encoding", metavar="NAME", help="How the text is written, such as cp1252.")
@click.option("--sheet", metavar="NAME", help="Only this sheet or table.")
@click.option(
    "--remove-leavers", is_flag=True, help="Remove those whom a list of everybody has no more."
)
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would come of it.")
@format_option
def command(  # noqa: PLR0913, one for each option
    *,
    path: Path,
    output: Path | None,
    into: Path | None,
    format: str | None,
    mapping_file: Path | None,
    save_mapping: Path | None,
    encoding: str | None,
    sheet: str | None,
    remove_leavers: bool,
    dry_run: bool,
    form: str,
) -> int:
    """Make an organisation of lists and tables of others.

    SOURCE is a file, or a folder of files. What it is, is found out from its content. Exit codes: 0
    imported, 1 imported with remarks, 2 nothing could be made of it.
    """
    from rolemap.cli.importing import bring_in, keep_mapping, mapping_for, report, write
    from rolemap.model.errors import RoleMapError

    if output is None and into is None and not dry_run:
        raise RoleMapError("Say where to write it with -o OUT, or only look with --dry-run.")
    mapping = mapping_for(mapping_file, format=format, encoding=encoding, sheet=sheet)
    found = bring_in(path, mapping, into, remove_leavers=remove_leavers)
    if save_mapping is not None:
        keep_mapping(found.imported.mapping, save_mapping)
    written = None if dry_run else write(found, output, into)
    report(found, form, written)
    return 1 if found.remarks else 0
