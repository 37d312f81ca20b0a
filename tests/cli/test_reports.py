"""Every way of printing what was found: whole, pointing at the right line, and deaf to names."""

import json
import os
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.analysis.catalogue import rule_called, rules
from rolemap.analysis.finding import Finding
from rolemap.analysis.manual import manual
from rolemap.cli.report import Report, Unusable, Write, explanation
from rolemap.formats.lines import lines_of
from rolemap.formats.org_file import dumps
from rolemap.formats.visible import visible
from rolemap.model.edits.roles import add_role
from rolemap.model.org import Org
from rolemap.model.text import Text
from rolemap.registry import modules_in, names_in
from tests.cli import sarif
from tests.cli.build_log import commands
from tests.cli.console import Console, saved
from tests.cli.team import CODES, FINE, FOUND, TEAM, everything_called
from tests.formats import gfm
from tests.hostile import HOSTILE

TODAY = date(2026, 1, 15)
TEXT = Text("x")
SUM = "**1 error, 1 warning, 1 note, 1 accepted in 2 files**"
WRITERS: dict[str, Write] = {
    module.__name__.rsplit(".", 1)[1]: module.write for module in modules_in("rolemap.cli.reports")
}
# What the log of a build would obey.
OBEYED = (
    "::error::x",
    "  ::add-mask::a",
    "\u00a0::stop-commands::x",
    "::error file=a,line=1::x",
    "x\n::error::y",
    "x\r::error::y",
    "##[error]x",
    "###[add-path]/tmp",
    "##vso[task.setvariable variable=a]b",
    "##teamcity[buildStatus text='x']",
    "a ##[group]b",
)
# And what means something inside of a report.
ORDERS = (
    *OBEYED,
    "%0A::error::x",
    "50 % of a:b, c",
    "[x](1)",
    "{0} {{0}} }",
    "a](sarif:/runs/0)",
)
names = st.sampled_from((*HOSTILE, *ORDERS)) | st.text(min_size=1, max_size=30)


def report(org: Org, path: str = "team.rolemap.json", codes: str = "") -> Report:
    """The findings of an organisation as if read from a file."""
    chosen = [rule_called(code) for code in codes.split(",")] if codes else rules()
    return Report.on(Path(path), org, TODAY, chosen, dumps(org))


def written(form: str, *reports: Report, explain: bool = False) -> str:
    """What a format prints of these."""
    return WRITERS[form](reports, (), explain=explain)


def results(*reports: Report, unusable: tuple[Unusable, ...] = ()) -> list[dict]:
    """The results in SARIF, which is valid."""
    log = json.loads(WRITERS["sarif"](reports, unusable, explain=False))
    sarif.check(log)
    return log["runs"][0]["results"]


# All of them.


def test_there_is_a_file_for_each_format() -> None:
    assert set(WRITERS) == {"github", "json", "markdown", "sarif", "text"}


@pytest.mark.parametrize("form", WRITERS)
def test_every_format_is_offered(rolemap: Console, team: Path, form: str) -> None:
    assert form in rolemap("check", "--help").out
    said = rolemap("check", team, "--format", form, "--select", CODES)
    assert (said.code, said.err) == (1, "")
    whole = Report.on(team, TEAM, date.today(), [rule_called(one) for one in FOUND], dumps(TEAM))
    assert said.out == written(form, whole) + "\n"


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("explain", [False, True])
def test_every_format_reports_every_finding_once(form: str, explain: bool) -> None:
    whole = report(TEAM, codes=CODES)
    said = written(form, whole, explain=explain)
    for finding in whole.findings:
        words = json.dumps(finding.message)[1:-1] if form in ("json", "sarif") else finding.message
        assert said.count(words) == 1, words


@pytest.mark.parametrize("form", WRITERS)
def test_every_format_is_the_same_each_time(form: str) -> None:
    assert written(form, report(TEAM), report(FINE)) == written(form, report(TEAM), report(FINE))


@pytest.mark.parametrize("form", WRITERS)
@given(name=names)
@settings(max_examples=100)
def test_no_name_is_obeyed_by_a_terminal_or_the_log_of_a_build(form: str, name: str) -> None:
    whole = report(everything_called(name), path="a,b:c%.rolemap.json")
    said = WRITERS[form]([whole], [Unusable(Path("x"), name)], explain=False)
    assert visible(said, keep="\n") == said
    found = commands(said)
    if form == "github":
        assert len(found) == len(whole.findings) + 1
        assert {one.name for one in found} <= {"error", "warning", "notice"}
    else:
        assert found == []


@pytest.mark.parametrize("order", ORDERS)
def test_no_file_name_is_obeyed_either(
    rolemap: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    path = saved(tmp_path / order.replace("/", "-"), FINE)
    monkeypatch.chdir(tmp_path)
    for form in set(WRITERS) - {"github"}:
        assert commands(rolemap("check", path.name, "--format", form).out) == [], form
    path.write_bytes(b"{")
    for form in set(WRITERS) - {"github"}:
        said = rolemap("check", path.name, "--format", form)
        assert commands(said.out) == commands(said.err) == [], form


@pytest.mark.parametrize("order", OBEYED)
def test_the_reader_of_the_log_finds_what_would_be_obeyed(order: str) -> None:
    assert len(commands(order)) == 1


# Explanations.


def test_the_explanation_is_that_of_the_manual(rolemap: Console, team: Path) -> None:
    said = rolemap("check", team, "--explain", "--select", "RM101").out
    assert max(map(len, said.splitlines())) <= 100
    page = manual(rule_called("RM101"))
    bare = " ".join(said.split())
    for title in ("Why it matters", "What to do"):
        assert f"{title}: {' '.join(page.sections[title].split())}" in bare


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_every_rule_is_explained(rule) -> None:
    finding = Finding(rule.code, rule.severity, ("x",), TEXT, TEXT)
    words = explanation(finding)
    assert list(words) == ["Why it matters", "What to do"]
    assert all(one and "\n" not in one for one in words.values())


@pytest.mark.parametrize("form", WRITERS)
def test_only_who_asks_gets_an_explanation(form: str) -> None:
    why = explanation(report(TEAM, codes="RM101").findings[0])["Why it matters"]
    once, asked = (written(form, report(TEAM, codes="RM101"), explain=one) for one in (False, True))
    start = why.split(",")[0][:30]
    assert (start in once) is (form == "sarif")  # where each rule has its help anyway
    assert start in asked


# JSON.


@given(name=names)
def test_json_is_what_it_was(name: str) -> None:
    said = written("json", report(everything_called(name)))
    plain = json.dumps(json.loads(said), indent=2, ensure_ascii=True)
    assert said == plain or "##" in name


# SARIF.


def test_sarif_says_what_was_found_and_where() -> None:
    whole = report(TEAM, codes=CODES)
    found = results(whole)
    assert {one["ruleId"]: one["level"] for one in found} == {
        code: level.replace("info", "note") for code, level in FOUND.items()
    }
    rows = dumps(TEAM).decode().split("\n")
    for one, finding in zip(found, whole.findings, strict=True):
        (place,) = (at["physicalLocation"] for at in one["locations"])
        assert place["artifactLocation"] == {"uri": "team.rolemap.json"}
        row = rows[place["region"]["startLine"] - 1]
        assert row.startswith(f'{{"id":"{finding.subjects[0]}"')
        assert one["message"]["text"].startswith(f"{finding.message}.")


def test_sarif_tells_of_every_rule_what_its_manual_does() -> None:
    whole = json.loads(written("sarif", report(TEAM), report(FINE)))
    driver = whole["runs"][0]["tool"]["driver"]
    codes = [one["id"] for one in driver["rules"]]
    assert codes == sorted(set(codes))
    for one in driver["rules"]:
        rule = rule_called(one["id"])
        assert one["name"] == rule.name
        assert sarif.said(one["shortDescription"]["text"]) == manual(rule).summary
        assert "## Why it matters" in one["help"]["markdown"]
        for words in explanation(Finding(rule.code, rule.severity, ("x",), TEXT, TEXT)).values():
            assert words in one["help"]["markdown"]
    for result in whole["runs"][0]["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_suppresses_what_is_accepted_with_the_reason() -> None:
    found = {one["ruleId"]: one["suppressions"] for one in results(report(TEAM, codes=CODES))}
    (suppressed,) = found.pop("RM202")
    assert suppressed["kind"] == "inSource"
    assert suppressed["justification"] == "they learn from each other (until 2999-12-31)"
    line = suppressed["location"]["physicalLocation"]["region"]["startLine"]
    assert '"code":"RM202"' in dumps(TEAM).decode().split("\n")[line - 1]
    assert all(one == [] for one in found.values())


def test_sarif_says_which_files_could_not_be_used(rolemap: Console, tmp_path: Path) -> None:
    fine = saved(tmp_path / "fine.rolemap.json", FINE)
    said = rolemap("check", fine, tmp_path / "gone.rolemap.json", "--format", "sarif")
    log = json.loads(said.out)
    sarif.check(log)
    (invocation,) = log["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("There is no file “")
    assert said.code == 2


def test_a_fingerprint_stays_when_the_file_changes_elsewhere() -> None:
    def prints(org: Org) -> dict[str, dict[str, str]]:
        return {
            one["ruleId"]: one["partialFingerprints"] for one in results(report(org, codes=CODES))
        }

    more = TEAM.apply(add_role(TEAM, "Before everybody", new_id=lambda: "a"))
    assert lines_of(dumps(more))["person-ana"] != lines_of(dumps(TEAM))["person-ana"]
    assert prints(more) == prints(TEAM)
    assert len({str(one) for one in prints(TEAM).values()}) == len(FOUND)


@given(name=names)
def test_in_sarif_a_name_is_no_link_and_no_placeholder(name: str) -> None:
    whole = report(everything_called(name), codes="RM101,RM201")
    for one, finding in zip(results(whole), whole.findings, strict=True):
        first = sarif.said(one["message"]["text"]).split("\n")[0]
        assert first == f"{visible(finding.message)}.".replace("](", "] (")


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/team.json", "a%20b/team.json"),
        ("../ü%.json", "../%C3%BC%25.json"),
        ("c:d#e?.json", "c%3Ad%23e%3F.json"),
        ("/tmp/a b.json", "file:///tmp/a%20b.json"),
        (os.fsdecode(b"\xff.json"), "%FF.json"),
    ],
)
def test_sarif_names_the_file_as_a_uri(path: str, uri: str) -> None:
    for one in results(report(TEAM, path, CODES)):
        location = one["locations"][0]["physicalLocation"]["artifactLocation"]
        assert location == {"uri": uri}
    assert os.fsencode(path).endswith(unquote(uri).encode("utf-8", "surrogateescape")[-5:])


@pytest.mark.parametrize("form", ["sarif", "github"])
def test_without_lines_the_file_alone_is_named(form: str) -> None:
    one_line = Report.on(
        Path("x.json"), TEAM, TODAY, [rule_called("RM101")], dumps(TEAM).replace(b"\n", b"")
    )
    said = written(form, one_line)
    assert "x.json" in said
    assert "startLine" not in said
    assert "line=" not in said


# GitHub.


def test_github_gets_a_command_for_each_finding() -> None:
    whole = report(TEAM, "a,b:c/50 %.json", CODES)
    said = written("github", whole)
    *orders, last = said.split("\n")
    assert last == "1 error, 1 warning, 1 note, 1 accepted"
    found = commands("\n".join(orders))
    assert [one.name for one in found] == ["error", "warning", "notice", "notice"]
    lines = lines_of(dumps(TEAM))
    for one, finding in zip(found, whole.findings, strict=True):
        name = rule_called(finding.code).name
        accepted = " (accepted)" if finding.accepted else ""
        assert one.properties == {
            "file": "a,b:c/50 %.json",
            "line": str(lines[finding.subjects[0]]),
            "title": f"{finding.code} {name}{accepted}",
        }
        assert one.data.split("\n")[0] == finding.message
    assert found[-1].data.split("\n")[-1] == (
        "accepted: they learn from each other (until 2999-12-31)"
    )


def test_github_is_told_of_files_that_cannot_be_used(rolemap: Console, tmp_path: Path) -> None:
    gone = tmp_path / "gone.rolemap.json"
    (found,) = commands(rolemap("check", gone, "--format", "github").out)
    assert found.name == "error"
    assert found.properties == {"file": gone.as_posix()}
    assert found.data.startswith("There is no file “")


@given(name=names)
def test_github_reads_the_very_words(name: str) -> None:
    whole = report(everything_called(name), codes="RM101,RM201,RM202")
    found = commands(written("github", whole))
    assert [one.data.split("\n")[0] for one in found] == [
        visible(finding.message) for finding in whole.findings
    ]
    assert all(set(one.properties) == {"file", "line", "title"} for one in found)


# Markdown.


def test_markdown_is_a_table_for_each_file_and_a_line_that_sums_up() -> None:
    said = written("markdown", report(TEAM, codes=CODES), report(FINE, "fine.json", CODES))
    assert said.split("\n")[0] == "## team.rolemap.json"
    assert said.endswith("## fine.json\n\n✓ nothing found\n\n" + SUM)
    found = gfm.table(said)
    assert found.header == ["Severity", "Rule", "Finding"]
    assert [cells[0] for _, cells in found.rows] == ["✕ error", "⚠ warning", "i info", "✓ accepted"]
    assert found.rows[-1][1][1:] == [
        "RM202 many-responsible",
        "3 people are responsible for “Evaluate”\nResponsible: Ana, Ben, Cem\n"
        "accepted: they learn from each other (until 2999-12-31)",
    ]


@given(name=names)
def test_names_in_markdown_are_only_words(name: str) -> None:
    whole = report(everything_called(name), codes="RM101,RM103,RM201,RM202")
    found = gfm.table(written("markdown", whole))
    messages = [cells[2].split("\n")[0] for _, cells in found.rows]
    assert messages == [visible(finding.message) for finding in whole.findings]


@given(name=names)
def test_the_name_of_a_file_is_only_words_too(name: str) -> None:
    said = written("markdown", report(FINE, name.replace("\0", "") or "x"))
    head = said.split("\n")[0]
    assert head.startswith("## ")
    gfm.words(head.removeprefix("## "))
    assert commands(said) == []


def test_markdown_names_what_could_not_be_used() -> None:
    said = WRITERS["markdown"]((), [Unusable(Path("x"), "“<x>” is gone.")], explain=False)
    assert said == "✕ “&lt;x&gt;” is gone."


def test_the_formats_are_the_modules_of_the_folder() -> None:
    assert tuple(WRITERS) == names_in("rolemap.cli.reports")
