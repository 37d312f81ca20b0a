"""`rolemap export`: the format of the suffix, and no file lost by mistake."""

import csv
from datetime import date
from pathlib import Path

import pytest

from rolemap.formats.exporter import exporters, exporters_in, in_order
from rolemap.formats.handout import Handout, Options
from tests.cli.console import Console
from tests.cli.team import TEAM


@pytest.mark.parametrize("exporter", exporters(), ids=lambda one: f"{one.view}{one.suffix}")
@pytest.mark.parametrize("by", ["role", "person"])
def test_the_suffix_says_the_format(rolemap: Console, team: Path, exporter, by) -> None:
    out = team.with_name(f"matrix{exporter.suffix}")
    said = rolemap("export", team, "-o", out, "--by", by, "--view", exporter.view)
    assert (said.code, said.out, said.err) == (0, f"Wrote {out}\n", "")
    assert out.read_bytes() == exporter.write(Handout(TEAM, date.today(), Options(by)))


def test_the_help_lists_all_formats(rolemap: Console) -> None:
    formats = rolemap("export", "--help").out.partition("Formats:\n")[2].splitlines()
    assert [line.split(maxsplit=2) for line in formats] == [
        [one.view, one.suffix, one.name]
        for one in in_order((*exporters(), *exporters_in("rolemap.ui.exporters")))
    ]


def test_columns_are_roles_unless_told_otherwise(rolemap: Console, team: Path) -> None:
    out = team.with_name("matrix.CSV")
    assert rolemap("export", team, "--output", out).code == 0
    (header, *_) = csv.reader(out.read_text("utf-8-sig").splitlines())
    # There are no roles, and nobody has given Dee a letter.
    assert header == ["Stage", "Responsibility", "Ana", "Ben", "Cem"]


def test_an_earlier_export_is_replaced(rolemap: Console, team: Path) -> None:
    out = team.with_name("matrix.md")
    out.write_text("old")
    out.chmod(0o644)
    assert rolemap("export", team, "-o", out).code == 0
    assert out.read_text().startswith("# ")
    assert out.stat().st_mode & 0o777 == 0o644


def test_an_unknown_format_is_refused_before_anything_is_read(
    rolemap: Console, tmp_path: Path
) -> None:
    said = rolemap.failed("export", "gone.rolemap.json", "-o", tmp_path / "matrix.docx")
    known = "“matrix.docx” does not say what to export to; end it in one of .csv, "
    assert said.startswith(known)


def test_the_organisation_itself_is_not_overwritten(rolemap: Console, team: Path) -> None:
    before, link = team.read_bytes(), team.with_name("link.md")
    link.symlink_to(team)
    said = rolemap.failed("export", team, "-o", link)
    assert said == f"“{link}” is the organisation itself; export to another file."
    assert team.read_bytes() == before


@pytest.mark.parametrize("out", ["no/such/folder/matrix.csv", "folder.csv"])
def test_where_nothing_can_be_written_is_said(rolemap: Console, team: Path, out: str) -> None:
    (team.parent / "folder.csv").mkdir()
    assert "was not saved because" in rolemap.failed("export", team, "-o", team.parent / out)


def test_what_a_person_should_know_is_told(rolemap: Console, team: Path) -> None:
    out = team.with_name("matrix.md")
    out.touch()
    team.with_name("twin.md").hardlink_to(out)
    said = rolemap("export", team, "-o", out)
    assert (said.code, said.out) == (0, f"Wrote {out}\n")
    assert said.err.startswith(f"rolemap: “{out}” had a second name somewhere; ")


def test_a_template_of_ones_own_is_filled(rolemap: Console, team: Path) -> None:
    template = team.with_name("mine.md.j2")
    template.write_text("{% for one in people %}{{ one.name }};{% endfor %}")
    out = team.with_name("out.md")
    said = rolemap("export", team, "-o", out, "--template", template)
    assert (said.code, said.out, said.err) == (0, f"Wrote {out}\n", "")
    assert out.read_text() == "Ana;Ben;Cem;Dee;\n"
    assert rolemap("export", team, "-o", out, "--template", template, "--of", "Ana").code == 0
    assert out.read_text() == "Ana;\n"
    template.write_text("a\n{{ b }}")
    said = rolemap.failed("export", team, "-o", out, "--template", template)
    assert said == "“mine.md.j2” cannot be filled in, line 2: there is nothing called “b”."
    assert out.read_text() == "Ana;\n"


def test_a_redacted_sheet_is_still_for_the_one_who_was_asked_for(
    rolemap: Console, team: Path
) -> None:
    out = team.with_name("sheet.md")
    said = rolemap("export", team, "-o", out, "--view", "people", "--of", "Ana", "--redact")
    assert said.code == 0
    assert out.read_text().startswith("# Person ")
    assert "Ana" not in out.read_text()
