"""`rolemap templates`: list what one can start from."""

import click

from rolemap.cli.output import complain, counted, format_option, say, say_json
from rolemap.formats.visible import visible


@click.command()
@format_option
def command(form: str) -> None:
    """List the templates to start from, also your own."""
    from dataclasses import asdict

    from rolemap.formats.own_templates import BrokenTemplate, own_templates
    from rolemap.formats.templates import Counts, Template, templates

    own = own_templates()
    for broken in own:
        if isinstance(broken, BrokenTemplate):
            complain(str(broken.problem))
    found = (*templates(), *(one for one in own if isinstance(one, Template)))
    if form == "json":
        entries = [
            {"id": one.id, "name": one.name, "story": one.story, **asdict(one.counts)}
            for one in found
        ]
        say_json({"templates": entries})
        return

    def size(counts: Counts) -> str:
        return ", ".join(
            (
                counted(counts.stages, "stage"),
                counted(counts.responsibilities, "responsibility", "responsibilities"),
                counted(counts.roles, "role"),
                counted(counts.people, "person", "people"),
            )
        )

    pages = (
        f"{visible(one.id)}\n  {visible(one.name)}: {size(one.counts)}\n"
        + click.wrap_text(visible(one.story), 78, "  ", "  ")
        for one in found
    )
    say("\n\n".join(pages))
