"""Own templates: kept, told, removed and put back; no id leads out of the folder, no file hides."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rolemap import places
from rolemap.formats.org_file import SUFFIX, dumps, open_org
from rolemap.formats.own_templates import (
    OWN,
    BrokenTemplate,
    any_template,
    any_template_ids,
    own_template,
    own_template_ids,
    own_templates,
    put_back,
    remove_own,
    save_own,
    tell_own,
)
from rolemap.formats.templates import Template, template_ids
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from tests.random_edits import START, random_org, seeds
from tests.ui.views.office import HOSTILE


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where own templates will be."""
    monkeypatch.setattr(places, "data", lambda: tmp_path / "data")
    return tmp_path / "data" / "templates"


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@given(seed=seeds, name=st.text(max_size=80), story=st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_kept_comes_back(
    tmp_path_factory: pytest.TempPathFactory, seed: int, name: str, story: str
) -> None:
    where = tmp_path_factory.mktemp("data")
    org = random_org(seed, 20)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places, "data", lambda: where)
        try:
            kept = save_own(org, name, story)
        except RoleMapError:
            assert own_template_ids() == ()
            return
        assert kept.name == " ".join(name.split())
        assert kept.story == story.strip()
        assert own_templates() == (kept,)
        again = open_org(kept.path).org
        settings_ = org.settings.model_copy(update={"name": kept.name, "story": kept.story})
        assert again.settings == settings_
        own = {one.id: one for one in org.records()} | {settings_.id: settings_}
        assert {one.id: one for one in again.records()} == own
        removed = remove_own(kept.id)
        assert own_templates() == ()
        put_back(removed)
        assert own_templates() == (kept,)


def test_the_first_one_makes_a_private_folder(folder: Path) -> None:
    assert own_templates() == ()
    kept = save_own(START, "Big team, 2026")
    assert kept.id == "own:big-team-2026"
    assert kept.path == folder / "big-team-2026.rolemap.json"
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o777 == 0o700
        assert kept.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ünï côde", "uni-code"),
        ("模型", "template"),
        ("..", "template"),
        ("../../x", "x"),
        ("con", "template-con"),
        ("x" * 400, "x" * 60),
        ("<b>&", "b"),
    ],
)
def test_a_name_becomes_a_file_in_the_folder(folder: Path, name: str, file: str) -> None:
    assert save_own(START, name).name == name
    assert files(folder) == [file + SUFFIX]


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_any_name_can_be_kept(folder: Path, name: str) -> None:
    name = name.replace("\u0000", "")[:500]
    assert save_own(START, name).name == " ".join(name.split())


def test_namesakes_live_beside_each_other(folder: Path) -> None:
    kept = [save_own(START, "Team") for _ in range(3)]
    assert [one.id for one in kept] == ["own:team", "own:team-2", "own:team-3"]
    assert {one.name for one in own_templates()} == {"Team"}


@pytest.mark.parametrize("name", ["", "  ", "\n", "x" * 501])
def test_a_bad_name_is_refused_and_nothing_is_written(folder: Path, name: str) -> None:
    with pytest.raises(RoleMapError):
        save_own(START, name)
    assert not folder.exists()
    kept = save_own(START, "Team")
    with pytest.raises(RoleMapError):
        tell_own(kept.id, name, "")
    assert own_templates() == (kept,)


def test_told_otherwise_it_keeps_its_id_and_content(folder: Path) -> None:
    kept = save_own(START, "Team", "A story.")
    told = tell_own(kept.id, "Crew", "Another.")
    assert (told.id, told.path, told.name, told.story) == (kept.id, kept.path, "Crew", "Another.")
    assert own_templates() == (told,)
    back = tell_own(kept.id, "Team", "A story.")
    assert back == kept
    assert kept.path.read_bytes() == dumps(open_org(kept.path).org)


@pytest.mark.parametrize(
    "name",
    ["", "own:", "own:x", "own:../out", "own:..", "own:/etc/passwd", "own:a.rolemap.json", "a"],
)
def test_no_id_leads_out_of_the_folder(folder: Path, name: str) -> None:
    kept = save_own(START, "A")
    outside = folder.parent / f"out{SUFFIX}"
    outside.write_bytes(kept.path.read_bytes())
    for ask in (own_template, remove_own, lambda one: tell_own(one, "B", "")):
        with pytest.raises(RoleMapError, match="There is no template"):
            ask(name)
    assert outside.exists()
    assert own_templates() == (kept,)


@given(st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_id_that_is_not_listed_is_refused(folder: Path, said: str) -> None:
    with pytest.raises(RoleMapError):
        own_template(OWN + said)


def test_own_ones_are_beside_those_that_are_shipped(folder: Path) -> None:
    kept = save_own(START, template_ids()[0])
    assert any_template(kept.id) == kept
    assert any_template(template_ids()[0]).path != kept.path
    assert any_template_ids() == (*template_ids(), kept.id)


# Files that are not in order


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"format":"rolemap"}'])
def test_a_broken_file_is_listed_with_a_sentence_and_can_be_removed(
    folder: Path, content: bytes
) -> None:
    kept = save_own(START, "Good")
    (folder / f"bad{SUFFIX}").write_bytes(content)
    first, broken = own_templates()
    assert first == kept
    assert isinstance(broken, BrokenTemplate)
    assert (broken.id, broken.name) == ("own:bad", "bad")
    assert "bad" in str(broken.problem)
    with pytest.raises(RoleMapError):
        tell_own(broken.id, "Better", "")
    removed = remove_own(broken.id)
    assert own_templates() == (kept,)
    put_back(removed)
    assert (folder / f"bad{SUFFIX}").read_bytes() == content


def test_a_folder_in_place_of_a_file_is_broken_too(folder: Path) -> None:
    (folder / f"odd{SUFFIX}").mkdir(parents=True)
    (found,) = own_templates()
    assert isinstance(found, BrokenTemplate)
    with pytest.raises(RoleMapError):
        remove_own(found.id)


def test_other_files_are_none(folder: Path) -> None:
    kept = save_own(START, "A")
    (folder / "notes.txt").write_text("no template")
    assert own_templates() == (kept,)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may do anything")
def test_a_folder_that_is_protected_says_so(folder: Path) -> None:
    kept = save_own(START, "A")
    folder.chmod(0o500)
    try:
        for act in (lambda: save_own(START, "B"), lambda: remove_own(kept.id)):
            with pytest.raises(RoleMapError, match="because"):
                act()
    finally:
        folder.chmod(0o700)
    assert own_templates() == (kept,)


def test_what_cannot_be_removed_or_made_says_why(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = save_own(START, "A")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(RoleMapError, match="“A” was not removed because"):
        remove_own(kept.id)
    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(RoleMapError, match="was not made because"):
        save_own(START, "B")
    assert own_templates() == (kept,)


def test_a_file_in_place_of_the_folder_is_no_crash(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("?")
    assert own_templates() == ()
    with pytest.raises(RoleMapError):
        save_own(START, "A")


def test_put_back_takes_no_place_of_another(folder: Path) -> None:
    removed = remove_own(save_own(START, "A").id)
    other = save_own(Org.of(), "A")
    with pytest.raises(RoleMapError):
        put_back(removed)
    assert own_templates() == (other,)
    assert isinstance(other, Template)
