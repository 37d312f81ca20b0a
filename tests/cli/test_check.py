"""`rolemap check`: what it prints, and with what it exits."""

import json
from pathlib import Path

import pytest

from rolemap.analysis.catalogue import rule_called, rules
from rolemap.cli.report import Report
from rolemap.formats.notation import parse
from rolemap.formats.org_file import dumps
from rolemap.formats.visible import visible
from rolemap.model.edits.fields import rename
from rolemap.model.org import Org
from rolemap.model.records import Person
from tests.cli.console import Console, saved
from tests.cli.team import CODES, FINE, FOUND, TEAM, everything_called
from tests.hostile import CONTROLS, HONEST, HOSTILE

# Text for people.


def test_findings_are_grouped_by_file_worst_first(
    rolemap: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    saved(Path("team.rolemap.json"), TEAM)
    saved(Path("fine.rolemap.json"), FINE)
    said = rolemap("check", "--select", CODES, "team.rolemap.json", "fine.rolemap.json")
    assert said.err == ""
    assert said.out == (
        "team.rolemap.json\n"
        "  ✕ error     RM101  Nobody is accountable for “Evaluate”\n"
        "                     Ana, Ben, Cem do the work\n"
        "  ⚠ warning   RM601  Dee has no part in the plan\n"
        "  i info      RM102  Nobody separate does “Report”\n"
        "                     Accountable, and so taken to do it: Ana\n"
        "  ✓ accepted  RM202  3 people are responsible for “Evaluate”\n"
        "                     Responsible: Ana, Ben, Cem\n"
        "                     accepted: they learn from each other (until 2999-12-31)\n"
        "\n"
        "fine.rolemap.json\n"
        "  ✓ nothing found\n"
        "\n"
        "1 error, 1 warning, 1 note, 1 accepted in 2 files\n"
    )


def test_the_last_line_sums_up(rolemap: Console, team: Path, tmp_path: Path) -> None:
    def last(*arguments: str | Path) -> str:
        return rolemap("check", *arguments).out.splitlines()[-1]

    assert last(team, "--select", CODES) == "1 error, 1 warning, 1 note, 1 accepted"
    assert last(team, "--select", "RM202") == "1 accepted"
    assert last(team, "--select", "RM301") == "nothing found"
    two = TEAM.apply(rename(TEAM, "person-dee", "Eva"))
    second = saved(tmp_path / "two.rolemap.json", two)
    assert last(team, second, "--select", "RM101,RM202") == "2 errors, 2 accepted in 2 files"


def test_the_sample_with_more_than_ten_of_a_kind_is_counted_right(
    rolemap: Console, tmp_path: Path
) -> None:
    people = [Person(id=str(number), name=f"P{number}") for number in range(20)]
    many = saved(tmp_path / "many.rolemap.json", Org.of(*people))
    said = rolemap("check", many, "--select", "RM601")
    assert said.out.splitlines()[-1] == "20 warnings"


# JSON for programs.


def test_json_has_exactly_the_promised_shape(rolemap: Console, team: Path) -> None:
    said = rolemap("check", team, "--select", CODES, "--format", "json")
    assert said.err == ""
    whole = json.loads(said.out)
    assert list(whole) == ["files"]
    (file,) = whole["files"]
    assert list(file) == ["file", "findings", "summary"]
    assert file["file"] == str(team)
    assert list(file["summary"].items()) == [
        ("error", 1),
        ("warning", 1),
        ("info", 1),
        ("accepted", 1),
    ]
    keys = ["code", "name", "severity", "message", "subjects", "accepted", "fixes", "source"]
    assert all(list(finding) == keys for finding in file["findings"])
    assert {one["code"]: one["severity"] for one in file["findings"]} == FOUND
    for finding in file["findings"]:
        assert all(list(one) == ["kind", "id", "name"] for one in finding["subjects"])
        assert all(list(one) == ["label"] for one in finding["fixes"])
        rule = rule_called(finding["code"])
        assert (finding["name"], finding["source"]) == (rule.name, rule.source)
        assert finding["accepted"] is (finding["code"] == "RM202")
    assert file["findings"][0]["subjects"] == [
        {"kind": "responsibility", "id": "responsibility-evaluate", "name": "Evaluate"}
    ]
    assert {"label": "Make Ana accountable"} in file["findings"][0]["fixes"]
    assert file["findings"][0]["message"] == "Nobody is accountable for “Evaluate”"


def test_json_lists_files_without_findings(rolemap: Console, tmp_path: Path) -> None:
    fine = saved(tmp_path / "fine.rolemap.json", FINE)
    said = rolemap("check", fine, fine, "--select", "RM101", "--format", "json")
    summary = {"error": 0, "warning": 0, "info": 0, "accepted": 0}
    entry = {"file": str(fine), "findings": [], "summary": summary}
    assert json.loads(said.out) == {"files": [entry, entry]}


def test_json_is_printed_even_if_no_file_can_be_used(rolemap: Console, tmp_path: Path) -> None:
    said = rolemap("check", tmp_path / "gone.rolemap.json", "--format", "json")
    assert json.loads(said.out) == {"files": []}
    assert said.code == 2


def test_both_forms_are_the_same_each_time(rolemap: Console, team: Path) -> None:
    for form in ("text", "json"):
        first = rolemap("check", team, "--format", form)
        assert rolemap("check", team, "--format", form) == first


# Which rules.


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (["--select", "RM101"], {"RM101"}),
        (["--select", "rm101, nobody-responsible,"], {"RM101", "RM102"}),
        (["--select", "RM101", "--select", "RM202"], {"RM101", "RM202"}),
        (["--select", "RM1"], {"RM101", "RM102"}),
        (["--select", "RM10,Person-With-Nothing"], {"RM101", "RM102", "RM601"}),
        (["--select", CODES, "--ignore", "RM1"], {"RM202", "RM601"}),
        (["--select", CODES, "--ignore", "RM1,many-responsible"], {"RM601"}),
        (["--select", "RM101", "--ignore", "RM101"], set[str]()),
        (["--select", ""], set(FOUND)),
        (["--select", "RM", "--ignore", ","], set(FOUND)),
    ],
)
def test_rules_are_chosen(
    rolemap: Console, team: Path, options: list[str], codes: set[str]
) -> None:
    said = rolemap("check", team, *options, "--format", "json")
    found = {one["code"] for one in json.loads(said.out)["files"][0]["findings"]}
    assert found & set(FOUND) == codes


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("word", ["RM999", "RM9", "nonsense", "101", "RM1011", "nobody"])
def test_an_unknown_rule_is_refused(rolemap: Console, team: Path, option: str, word: str) -> None:
    said = rolemap.failed("check", team, option, f"RM101,{word}")
    assert said == f"There is no rule “{word}”; “rolemap rules” lists them."


def test_all_rules_run_by_themselves(
    rolemap: Console, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[object] = []
    on = Report.on
    monkeypatch.setattr(Report, "on", lambda *given: ran.extend(given[3]) or on(*given))
    rolemap("check", team)
    assert ran == list(rules())


# Exit codes.


@pytest.mark.parametrize(
    ("select", "fails_on"),
    [
        ("RM101", {"error", "warning", "info"}),
        ("RM601", {"warning", "info"}),
        ("RM102", {"info"}),
        ("RM202", set[str]()),  # accepted
        ("RM301", set[str]()),  # not found
        (CODES, {"error", "warning", "info"}),
    ],
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_what_was_found_decides_the_exit_code(
    rolemap: Console, team: Path, select: str, fails_on: set[str], form: str
) -> None:
    def code(*options: str) -> int:
        return rolemap("check", team, "--select", select, "--format", form, *options).code

    assert code() == int("error" in fails_on)
    for level in ("error", "warning", "info"):
        assert code("--fail-on", level) == int(level in fails_on)
    assert code("--fail-on", "never") == 0


def test_of_several_files_the_worst_decides(rolemap: Console, team: Path, tmp_path: Path) -> None:
    fine = saved(tmp_path / "fine.rolemap.json", FINE)
    gone = tmp_path / "gone.rolemap.json"
    select = ("--select", "RM101")
    assert rolemap("check", fine, *select).code == 0
    assert rolemap("check", fine, team, *select).code == 1
    said = rolemap("check", team, gone, fine, *select)
    assert said.code == 2
    assert said.err.startswith(f"rolemap: There is no file “{gone}”")
    assert said.err.count("\n") == 1
    assert said.out.splitlines()[0] == str(team)
    assert str(fine) in said.out
    assert rolemap("check", gone, "--fail-on", "never").code == 2


# What cannot be used: one sentence with file, line and remedy.

LINES = dumps(TEAM).splitlines(keepends=True)


def _with_conflict() -> bytes:
    marks = [b"<<<<<<< HEAD\n", LINES[6], b"=======\n", LINES[6], b">>>>>>> theirs\n"]
    return b"".join([*LINES[:6], *marks, *LINES[7:]])


def _dangling() -> tuple[bytes, int]:
    data = dumps(TEAM).replace(b'"party":"person-cem"', b'"party":"person-gone"')
    line = next(at for at, one in enumerate(data.splitlines(), 1) if b"person-gone" in one)
    return data, line


def _twice() -> tuple[bytes, int]:
    place = next(at for at, one in enumerate(LINES) if b'"id":"person-ana"' in one)
    return b"".join([*LINES[: place + 1], *LINES[place:]]), place + 2


HALF = b"".join(LINES)[:300]
UNUSABLE = {
    "empty": (b"", None, "This file is empty. Restore it from a backup."),
    "not JSON": (b"hello", 1, "This is not JSON (expected value). Mend that line"),
    "conflict": (_with_conflict(), 7, "There are conflict marks of git in this file. Resolve"),
    "newer": (dumps(TEAM).replace(b":1,", b":99,", 1), None, "Open it with a newer RoleMap."),
    "no organisation": (b'{"format":"x"}', None, "Choose a file that RoleMap has saved."),
    "dangling": (*_dangling(), "that does not exist. Mend or delete that line."),
    "duplicate": (*_twice(), "“person-ana” is used twice. Mend or delete that line."),
    "truncated": (HALF, HALF.count(b"\n") + 1, "EOF while parsing"),
    "UTF-16": (dumps(TEAM).decode().encode("utf-16"), 1, "Save it as text in UTF-8."),
    "no number": (b'{"format":"rolemap","version":1,\n"x":NaN}', 2, "Replace NaN and Infinity"),
}


@pytest.mark.parametrize("kind", UNUSABLE)
@pytest.mark.parametrize("command", ["check", "export"])
def test_what_cannot_be_used_is_named_with_line_and_remedy(
    rolemap: Console, tmp_path: Path, kind: str, command: str
) -> None:
    data, line, remedy = UNUSABLE[kind]
    path = tmp_path / "team.rolemap.json"
    path.write_bytes(data)
    options = ["-o", tmp_path / "x.md"] if command == "export" else []
    said = rolemap.failed(command, path, *options)
    assert said.startswith(f"{path}, line {line}: " if line else f"{path}: ")
    assert remedy in said
    assert not (tmp_path / "x.md").exists()
    assert path.read_bytes() == data


@pytest.mark.parametrize("command", ["check", "export"])
def test_what_is_no_file_is_named(rolemap: Console, tmp_path: Path, command: str) -> None:
    options = ["-o", tmp_path / "x.md"] if command == "export" else []
    folder = rolemap.failed(command, tmp_path, *options)
    assert folder.startswith(f"“{tmp_path}” cannot be opened because it is a folder; ")
    gone = tmp_path / "gone.rolemap.json"
    assert rolemap.failed(command, gone, *options).startswith(f"There is no file “{gone}”")


def test_a_byte_order_mark_does_no_harm(rolemap: Console, tmp_path: Path, team: Path) -> None:
    path = tmp_path / "bom.rolemap.json"
    path.write_bytes(b"\xef\xbb\xbf" + team.read_bytes())
    assert rolemap("check", path).out.replace("bom", "team") == rolemap("check", team).out


# Names that are no names.


@pytest.mark.parametrize("name", [*CONTROLS, *HONEST, "a\nb", "a\r\nb", "\t=1"])
def test_no_name_reaches_the_terminal_as_a_command(
    rolemap: Console, tmp_path: Path, name: str
) -> None:
    path = saved(tmp_path / "team.rolemap.json", everything_called(name))
    plain = rolemap("check", path, "--select", "RM101,RM201,RM202")
    assert plain.code == 1
    assert visible(plain.out, keep="\n") == plain.out
    assert f"“{visible(name)}”" in plain.out
    ascii_only = rolemap("check", path, "--format", "json")
    assert ascii_only.out.isascii()
    assert visible(ascii_only.out, keep="\n") == ascii_only.out
    names = {
        subject["name"]
        for finding in json.loads(ascii_only.out)["files"][0]["findings"]
        for subject in finding["subjects"]
    }
    assert names == {name}


def test_braces_in_names_are_only_braces(rolemap: Console, tmp_path: Path) -> None:
    path = saved(tmp_path / "team.rolemap.json", everything_called("{0} {work} {{x}} %s"))
    assert "“{0} {work} {{x}} %s”" in rolemap("check", path).out


@pytest.mark.parametrize("name", [one for one in HOSTILE if "\0" not in one and "/" not in one])
def test_no_file_name_reaches_the_terminal_as_a_command(
    rolemap: Console, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name[:80]
    missing = rolemap("check", path)
    assert missing.code == 2
    assert visible(missing.err, keep="\n") == missing.err
    assert missing.err.count("\n") == 1
    saved(path, FINE)
    found = rolemap("check", path)
    assert visible(found.out, keep="\n") == found.out
    assert found.out.startswith(f"{visible(str(path))}\n")
    path.write_bytes(b"{")
    damaged = rolemap("check", path)
    assert visible(damaged.err, keep="\n") == damaged.err
    assert damaged.err.count("\n") == 1


VACANT = """
stage Train; role Engineer; Engineer has a vacancy; person Ana
responsibility Evaluate in Train; Engineer is A+R on Evaluate; Ana is C on Evaluate
"""


def test_what_follows_from_a_finding_stands_under_it(tmp_path: Path, rolemap: Console) -> None:
    path = saved(tmp_path / "team.rolemap.json", parse(VACANT))
    said = rolemap("check", path).out
    cause, below = said.index("RM104"), said.index("↳ ✕ RM101")
    assert cause < below
    assert said.count("RM101") == 1


@pytest.mark.parametrize(("profile", "word"), [("standard", "warning"), ("small", "info")])
def test_the_profile_says_how_strictly(
    tmp_path: Path, rolemap: Console, profile: str, word: str
) -> None:
    source = "stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate"
    path = saved(tmp_path / "team.rolemap.json", parse(source))
    line = next(
        one
        for one in rolemap("check", path, "--profile", profile).out.splitlines()
        if "RM501" in one
    )
    assert word in line
