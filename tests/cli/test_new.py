"""`rolemap new`: a first file from a template, and the story that it starts."""

from datetime import date
from pathlib import Path

import pytest

from rolemap.formats.org_file import open_org, save_org
from rolemap.formats.templates import template, template_ids
from rolemap.model.edits.assignments import assign
from rolemap.model.org import Org
from rolemap.model.records import Responsibility
from tests.cli.console import Console


@pytest.mark.parametrize("template_id", template_ids())
def test_every_template_becomes_a_file(rolemap: Console, tmp_path: Path, template_id: str) -> None:
    path = tmp_path / "team.rolemap.json"
    said = rolemap("new", path, "--template", template_id)
    assert said.out == f"Wrote {path}: {template(template_id).name}\n"
    assert (said.code, said.err) == (0, "")
    assert open_org(path).org.same_as(open_org(template(template_id).path).org)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("team", "team.rolemap.json"),
        ("team.json", "team.json"),
        ("team.rolemap", "team.rolemap"),
        ("team.rolemap.json", "team.rolemap.json"),
        (".team", ".team.rolemap.json"),
    ],
)
def test_a_name_without_suffix_gets_one(
    rolemap: Console, tmp_path: Path, name: str, written: str
) -> None:
    said = rolemap("new", tmp_path / name, "--template", template_ids()[0])
    assert said.out.startswith(f"Wrote {tmp_path / written}: ")
    assert [one.name for one in tmp_path.iterdir()] == [written]


def test_nothing_is_overwritten_unless_forced(rolemap: Console, tmp_path: Path) -> None:
    path = tmp_path / "team.rolemap.json"
    path.write_text("precious")
    command = ("new", tmp_path / "team", "--template", template_ids()[0])
    said = rolemap.failed(*command)
    assert said == f"“{path}” is there already; choose another name or replace it with --force."
    assert path.read_text() == "precious"
    assert rolemap(*command, "--force").code == 0
    assert open_org(path).org.count(Responsibility)


def test_what_a_person_should_know_is_told(rolemap: Console, tmp_path: Path) -> None:
    path = tmp_path / "team.rolemap.json"
    path.touch()
    (tmp_path / "twin").hardlink_to(path)
    said = rolemap("new", path, "--template", template_ids()[0], "--force")
    assert said.code == 0
    assert said.err.startswith(f"rolemap: “{path}” had a second name somewhere; ")


def test_force_makes_a_new_file_as_well(rolemap: Console, tmp_path: Path) -> None:
    path = tmp_path / "team.rolemap.json"
    assert rolemap("new", path, "--template", template_ids()[0], "--force").code == 0
    assert path.exists()


def test_a_template_has_to_be_chosen(rolemap: Console, tmp_path: Path) -> None:
    known = ", ".join(template_ids())
    assert rolemap.failed("new", tmp_path / "x") == f"Say which with --template: {known}."
    said = rolemap.failed("new", tmp_path / "x", "--template", "../../etc/passwd")
    assert said == f"There is no template “../../etc/passwd”; there are {known}."
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_said(rolemap: Console, tmp_path: Path) -> None:
    said = rolemap.failed("new", tmp_path / "no" / "x", "--template", template_ids()[0])
    assert "was not saved because" in said


def test_the_first_minute(rolemap: Console, tmp_path: Path) -> None:
    path = tmp_path / "t.rolemap.json"
    assert rolemap("new", path, "--template", "startup-full-stack").code == 0
    before = rolemap("check", path)
    assert before.code == 1
    assert "Nobody is on call for “On-call monitoring”" in before.out

    save_org(path, _with_a_rota(open_org(path).org))
    after = rolemap("check", path)
    assert "Nobody is on call for “On-call monitoring”" not in after.out
    assert after.code == 0


def _with_a_rota(org: Org) -> Org:
    """The same team with everybody who has time for it on call."""
    from rolemap.analysis.facts import Facts
    from rolemap.analysis.workload import load_of

    (pager,) = (one for one in org.all(Responsibility) if one.name == "On-call monitoring")
    facts = Facts(org, date(2026, 1, 1))
    free = sorted(org.people(), key=lambda one: load_of(facts, one).ratio)[:4]
    org = org.apply(assign(org, free[0].id, pager.id, "A"))
    for person in free:
        org = org.apply(assign(org, person.id, pager.id, "R"))
    return org
