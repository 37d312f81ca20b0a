"""`rolemap rules`: what is looked for, and the manual page of each rule."""

from typing import TYPE_CHECKING, TypedDict

import click

from rolemap.cli.output import format_option, say, say_json

if TYPE_CHECKING:
    from rolemap.analysis.catalogue import AnyRule


@click.command()
@click.argument("code", required=False, default="")
@format_option
def command(code: str, form: str) -> None:
    """List the rules, or explain the one with this CODE or name."""
    from rolemap.analysis.catalogue import rule_called, rules

    found = (rule_called(code),) if code else rules()
    if form == "json":
        say_json({"rules": [_entry(rule) for rule in found]})
    elif code:
        say(_page(found[0]))
    else:
        say("\n".join(map(_line, found)))


class Entry(TypedDict):
    """A rule as JSON; `limits` are those it reads, with their usual values."""

    code: str
    name: str
    severity: str
    about: str
    limits: dict[str, float]
    source: str
    summary: str
    manual: str


def _entry(rule: "AnyRule") -> Entry:
    from inspect import cleandoc

    from rolemap.analysis.manual import manual

    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "about": rule.about.KIND,
        "limits": _limits(rule),
        "source": rule.source,
        "summary": manual(rule).summary,
        "manual": cleandoc(rule.manual),
    }


def _limits(rule: "AnyRule") -> dict[str, float]:
    from rolemap.model.records import Limits

    return {name: Limits.model_fields[name].default for name in rule.limits}


def _line(rule: "AnyRule") -> str:
    entry = _entry(rule)
    return f"{entry['code']}  {entry['severity']:<7}  {entry['name']:<25}  {entry['summary']}"


def _page(rule: "AnyRule") -> str:
    entry = _entry(rule)
    limits = ", ".join(
        f"{name.replace('_', ' ')} {value:g}" for name, value in entry["limits"].items()
    )
    facts = {"Severity": entry["severity"], "About": entry["about"], "Limits": limits}
    facts["Source"] = entry["source"]
    lines = (f"{label + ':':<10}{value}" for label, value in facts.items() if value)
    return "\n".join((f"{rule.code} {rule.name}", *lines, "", entry["manual"]))
