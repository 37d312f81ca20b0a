"""`rolemap new`: start an organisation from a template."""

from pathlib import Path

import click

from rolemap.cli.output import complain, say
from rolemap.formats.visible import visible


@click.command()
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--template", "template_id", metavar="ID", default="", help="One of “rolemap templates”."
)
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
def command(path: Path, template_id: str, force: bool) -> None:
    """Start an organisation from a template.

    A FILE without a suffix gets .rolemap.json.
    """
    from rolemap.cli.files import opened
    from rolemap.formats.org_file import SUFFIX, create_org, save_org
    from rolemap.formats.own_templates import any_template, any_template_ids
    from rolemap.formats.safe_file import AlreadyThere
    from rolemap.model.errors import RoleMapError

    if not template_id:
        raise RoleMapError(f"Say which with --template: {', '.join(any_template_ids()) or 'none'}.")
    found = any_template(template_id)
    org = opened(found.path)
    if not path.suffix:
        path = path.with_name(path.name + SUFFIX)
    try:
        saved = save_org(path, org) if force else create_org(path, org)
    except AlreadyThere:
        sentence = f"“{path}” is there already; choose another name or replace it with --force."
        raise RoleMapError(sentence) from None
    for note in saved.notes:
        complain(str(note))
    say(f"Wrote {visible(str(path))}: {visible(found.name)}")
