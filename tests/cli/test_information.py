"""The commands that inform: rules, schema, templates, self-test."""

import json
import shutil
from inspect import cleandoc
from pathlib import Path

import pytest

from rolemap import places
from rolemap.analysis.catalogue import AnyRule, rules
from rolemap.formats.exporter import exporters, exporters_in
from rolemap.formats.importer import importers
from rolemap.formats.org_file import SECTIONS, OrgFile
from rolemap.formats.templates import template_ids, templates
from rolemap.model.records import Limits
from rolemap.registry import names_in
from tests.cli.console import Console

EVERY_RULE = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)


# rules


def test_rules_are_listed(rolemap: Console) -> None:
    said = rolemap("rules")
    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert [line.split()[:3] for line in lines] == [
        [rule.code, rule.severity.value, rule.name] for rule in rules()
    ]
    assert all(line.endswith(".") for line in lines)


@EVERY_RULE
def test_every_rule_has_a_page(rolemap: Console, rule: AnyRule) -> None:
    by_code, by_name = rolemap("rules", rule.code.lower()), rolemap("rules", rule.name)
    assert by_code == by_name
    head, _, page = by_code.out.partition("\n\n")
    assert page == cleandoc(rule.manual).rstrip() + "\n"
    assert head.splitlines()[0] == f"{rule.code} {rule.name}"
    assert f"Severity: {rule.severity.value}\n" in head
    assert f"Source:   {rule.source}" in head
    for limit in rule.limits:
        assert f"{limit.replace('_', ' ')} {Limits.model_fields[limit].default:g}" in head
    assert ("Limits:" in head) is bool(rule.limits)


def test_rules_as_json(rolemap: Console) -> None:
    found = json.loads(rolemap("rules", "--format", "json").out)["rules"]
    assert [one["code"] for one in found] == [rule.code for rule in rules()]
    keys = ["code", "name", "severity", "about", "limits", "source", "summary", "manual"]
    assert all(list(one) == keys for one in found)
    rota = json.loads(rolemap("rules", "RM106", "--format", "json").out)["rules"]
    assert rota == [one for one in found if one["code"] == "RM106"]
    assert rota[0]["limits"]["on_call_share"] == 0.25
    assert rota[0]["about"] == "responsibility"


def test_an_unknown_rule_is_refused(rolemap: Console) -> None:
    said = rolemap.failed("rules", "RM000")
    assert said == "There is no rule “RM000”; “rolemap rules” lists them."


# schema


def test_the_schema_is_that_of_the_file(rolemap: Console) -> None:
    said = rolemap("schema")
    assert (said.code, said.err) == (0, "")
    schema = json.loads(said.out)
    assert schema.pop("$schema") == "https://json-schema.org/draft/2020-12/schema"
    assert schema == OrgFile.model_json_schema()
    assert {"format", "version", "settings", *SECTIONS} == set(schema["properties"])
    assert schema["additionalProperties"] is True
    assert rolemap("schema") == said


# templates


def test_templates_are_listed(rolemap: Console) -> None:
    said = rolemap("templates")
    assert (said.code, said.err) == (0, "")
    ids = [line for line in said.out.splitlines() if line and not line.startswith(" ")]
    assert ids == list(template_ids())
    assert "  Startup, full-stack: 7 stages, " in said.out
    assert all(len(line) <= 80 for line in said.out.splitlines())


def test_templates_as_json(rolemap: Console) -> None:
    found = json.loads(rolemap("templates", "--format", "json").out)
    assert found == {
        "templates": [
            {
                "id": one.id,
                "name": one.name,
                "story": one.story,
                "stages": one.counts.stages,
                "responsibilities": one.counts.responsibilities,
                "roles": one.counts.roles,
                "people": one.counts.people,
            }
            for one in templates()
        ]
    }


# self-test


def test_an_installation_that_is_whole_says_so(rolemap: Console) -> None:
    said = rolemap("self-test")
    assert (said.code, said.err) == (0, "")
    counts = {line.split()[0]: int(line.split()[1]) for line in said.out.splitlines()}
    assert counts["rules"] == len(rules())
    assert counts["exporters"] == len(exporters()) + len(exporters_in("rolemap.ui.exporters"))
    assert counts["importers"] == len(importers())
    assert counts["commands"] == len(names_in("rolemap.cli.commands"))
    assert counts["views"] == len(names_in("rolemap.ui.views"))
    assert counts["templates"] == len(templates())
    assert list(counts)[-4:] == ["catalogues", "icons", "templates", "samples"]
    assert min(counts.values()) > 0


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the resources that a test may damage."""
    copy = tmp_path / "resources"
    shutil.copytree(places.resources(), copy)
    monkeypatch.setattr(places, "resources", lambda: copy)
    return copy


@pytest.mark.parametrize("folder", ["catalogues", "icons", "templates", "samples"])
def test_a_missing_folder_is_noticed(rolemap: Console, resources: Path, folder: str) -> None:
    shutil.rmtree(resources / folder)
    said = rolemap("self-test")
    assert said.code == 1
    missing = [line.split() for line in said.out.splitlines() if "✕ missing" in line]
    assert missing == [[folder, "0", "✕", "missing"]]


@pytest.mark.parametrize("folder", ["templates", "samples"])
def test_a_damaged_file_is_noticed(rolemap: Console, resources: Path, folder: str) -> None:
    file = next((resources / folder).glob("*.json"))
    file.write_bytes(file.read_bytes()[:-10])
    said = rolemap("self-test")
    assert said.code == 1
    assert said.err.startswith(f"rolemap: {folder}: {file}, line ")


PACKAGES = ["analysis.rules", "formats.exporters", "formats.importers", "ui.views"]


@pytest.mark.parametrize("package", PACKAGES)
def test_an_empty_folder_of_modules_is_noticed(
    rolemap: Console, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    # What a frozen build looks like whose maker forgot the modules that nobody imports by name.
    from importlib import import_module

    from rolemap.analysis import catalogue
    from rolemap.formats import exporter, importer

    kept = (catalogue.rules, exporter.exporters_in, importer.importers)
    for cached in kept:
        cached.cache_clear()
    monkeypatch.setattr(import_module(f"rolemap.{package}"), "__path__", [])
    try:
        said = rolemap("self-test")
    finally:
        for cached in kept:
            cached.cache_clear()
    assert said.code == 1
    assert f"{package.split('.')[1]:<10}   0  ✕ missing" in said.out
