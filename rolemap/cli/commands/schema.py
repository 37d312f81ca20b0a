"""`rolemap schema`: the JSON Schema of the file format."""

import click

from rolemap.cli.output import say_json


@click.command()
def command() -> None:
    """Print the JSON Schema of NAME.rolemap.json."""
    from rolemap.formats.org_file import OrgFile

    dialect = "https://json-schema.org/draft/2020-12/schema"
    say_json({"$schema": dialect, **OrgFile.model_json_schema()})
