"""Templates: those that are shipped, and what becomes of a folder with others."""

from pathlib import Path

import pytest

from rolemap import places
from rolemap.formats.org_file import BadFile, create_org, dumps, open_org
from rolemap.formats.templates import Counts, template, template_ids, templates
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility, Role, Settings, Stage

# What is shipped.


def test_both_first_templates_are_there() -> None:
    assert {"startup-full-stack", "big-tech-split"} <= set(template_ids())


@pytest.mark.parametrize("template_id", template_ids())
def test_every_template_tells_a_story(template_id: str) -> None:
    found = template(template_id)
    assert found.name != template_id
    assert len(found.story) > 50
    counts = found.counts
    assert counts.stages > 0
    if template_id != "blank":  # which is to be filled
        assert min(counts.responsibilities, counts.people) > 0


@pytest.mark.parametrize("template_id", template_ids())
def test_every_template_is_stored_as_it_would_be_saved(template_id: str) -> None:
    path = template(template_id).path
    assert path.read_bytes() == dumps(open_org(path).org)


def test_the_first_two_templates_share_their_pipeline() -> None:
    one, other = (
        open_org(template(name).path).org for name in ("startup-full-stack", "big-tech-split")
    )

    def pipeline(org: Org) -> list[tuple[str, list[str]]]:
        return [
            (stage.name, [work.name for work in org.responsibilities_in(stage.id)])
            for stage in org.stages()
        ]

    assert pipeline(one) == pipeline(other)


# Another folder.


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of templates."""
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    made = tmp_path / "templates"
    made.mkdir()
    return made


def test_a_template_is_its_file(folder: Path) -> None:
    path = folder / "small-shop.rolemap.json"
    org = Org.of(
        Settings(name="Small shop", story="Two people."),
        Stage(id="s", name="Data"),
        Responsibility(id="v", stage="s", name="Ingest"),
        Responsibility(id="w", stage="s", name="Label"),
        Role(id="r", name="Lead"),
        *(Person(id=name, name=name) for name in ("Ana", "Ben", "Cem")),
    )
    create_org(path, org)
    found = template("small-shop")
    assert (found.id, found.name, found.story) == ("small-shop", "Small shop", "Two people.")
    assert (found.path, found.counts) == (path, Counts(1, 2, 1, 3))
    assert templates() == (found,)


def test_templates_are_sorted_and_other_files_are_none(folder: Path) -> None:
    for name in ("b", "a", "c"):
        create_org(folder / f"{name}.rolemap.json", Org.of())
    (folder / "README.md").write_text("no template")
    (folder / "x.json").write_text("no template")
    assert template_ids() == ("a", "b", "c")
    assert [one.name for one in templates()] == ["a", "b", "c"]  # for want of a better name


@pytest.mark.parametrize("name", ["", "c", "../a", "a.rolemap.json", "/etc/passwd", "A"])
def test_an_unknown_template_is_answered_with_the_known_ones(folder: Path, name: str) -> None:
    for known in ("a", "b"):
        create_org(folder / f"{known}.rolemap.json", Org.of())
    create_org(folder.parent / "a.rolemap.json", Org.of())
    with pytest.raises(RoleMapError) as refusal:
        template(name)
    assert str(refusal.value) == f"There is no template “{name}”; there are a, b."


def test_a_folder_that_is_missing_has_no_templates(folder: Path) -> None:
    folder.rmdir()
    assert templates() == ()
    with pytest.raises(RoleMapError, match="there are none"):
        template("a")


def test_a_damaged_template_is_an_error(folder: Path) -> None:
    (folder / "a.rolemap.json").write_text("{")
    assert template_ids() == ("a",)
    with pytest.raises(BadFile):
        templates()
