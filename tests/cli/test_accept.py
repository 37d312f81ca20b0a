"""`rolemap accept` and `check --accept`: what they write and refuse, and when it comes back."""

import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from rolemap.cli import files, group
from rolemap.formats import org_file
from rolemap.formats.notation import parse
from rolemap.formats.org_file import dumps, open_org, save_org
from rolemap.formats.safe_file import Fingerprint, save
from rolemap.formats.visible import visible
from rolemap.model.edits.assignments import assign, unassign
from rolemap.model.edits.fields import rename
from rolemap.model.org import Org
from rolemap.model.records import Acceptance, Person
from tests.cli.build_log import commands
from tests.cli.console import Console, Said, saved
from tests.cli.team import everything_called
from tests.hostile import CONTROLS, HOSTILE

TODAY = date(2026, 1, 15)
DAY = timedelta(days=1)

# Two findings RM101, one RM202, and nothing accepted.
PLAN = parse(
    """
    stage Train
    responsibility Evaluate in Train; responsibility Tune in Train; responsibility Report in Train
    person Ana; person Ben; person Cem; person Dee
    Ana is R on Evaluate; Ben is R on Evaluate; Cem is R on Evaluate; Dee is R on Tune
    Dee is A+R on Report
    """
)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A file in which nothing is accepted yet."""
    return saved(tmp_path / "plan.rolemap.json", PLAN)


def on(day: date, *arguments: str | Path) -> Said:
    """Run `rolemap ARGUMENTS` as if it were that day."""
    done = CliRunner().invoke(group.main, list(map(str, arguments)), obj=day)
    return Said(done.exit_code, done.stdout, done.stderr)


def acceptances(path: Path) -> list[Acceptance]:
    """What is accepted in a file, by code and subject."""
    return sorted(open_org(path).org.all(Acceptance), key=lambda one: (one.code, one.subjects))


def found(path: Path, code: str, day: date = TODAY) -> set[bool]:
    """For the findings of a rule on a day: whether they are accepted."""
    said = on(day, "check", path, "--select", code, "--fail-on", "never").out
    return {"✓ accepted" in line for line in said.splitlines() if f"  {code}  " in line}


EITHER = pytest.mark.parametrize("way", ["accept", "check"])


def ask(way: str, path: Path, code: str, *options: str) -> list[str | Path]:
    """The arguments that accept something in either way."""
    if way == "accept":
        return ["accept", path, code, *options]
    return ["check", path, "--select", "RM601", "--accept", code, *options]


# What is written.


@EITHER
def test_a_finding_is_accepted_with_reason_and_dates(plan: Path, way: str) -> None:
    said = on(
        TODAY,
        *ask(
            way, plan, "RM101:Evaluate", "--reason", " until  the\nlaunch ", "--until", "2026-03-31"
        ),
    )
    assert (said.code, said.err) == (0, "")
    (one,) = acceptances(plan)
    assert one.model_copy(update={"id": ""}) == Acceptance.model_construct(
        id="",
        code="RM101",
        subjects=("responsibility-evaluate",),
        reason="until the launch",
        accepted_on=TODAY,
        until=date(2026, 3, 31),
    )
    assert found(plan, "RM101") == {True, False}


def test_what_was_accepted_is_said(plan: Path) -> None:
    said = on(TODAY, "accept", plan, "RM101", "many-responsible:Ana", "--reason", "x")
    assert said.out.splitlines() == [
        "Accepted: RM101 Nobody is accountable for “Evaluate”",
        "Accepted: RM101 Nobody is accountable for “Tune”",
        "Accepted: RM202 3 people are responsible for “Evaluate”",
    ]
    (text,) = {
        line.strip() for line in on(TODAY, "check", plan).out.splitlines() if "accepted: " in line
    }
    assert text == "accepted: x"


def test_check_looks_after_it_has_accepted(plan: Path) -> None:
    before = on(TODAY, "check", plan, "--select", "RM101")
    assert before.code == 1
    after = on(TODAY, "check", plan, "--select", "RM101", "--accept", "RM101", "--reason", "new")
    assert (after.code, after.err) == (0, "")
    assert after.out.splitlines()[-1] == "2 accepted"


@pytest.mark.parametrize(
    "subject",
    [
        "Evaluate",
        "evaluate",
        " EVALUATE ",
        "responsibility-evaluate",
    ],
)
def test_the_subject_is_a_name_or_an_id(plan: Path, subject: str) -> None:
    on(TODAY, "accept", plan, f"rm101:{subject}", "--reason", "x")
    assert [one.subjects for one in acceptances(plan)] == [("responsibility-evaluate",)]


@pytest.mark.parametrize("name", [one for one in HOSTILE if "\0" not in one])
def test_any_name_can_be_named(tmp_path: Path, name: str) -> None:
    org = Org.of(Person(id="p", name=name), Person(id="q", name="Other"))
    path = saved(tmp_path / "x.rolemap.json", org)
    said = on(TODAY, "accept", path, f"RM601:{name}", "--reason", name)
    if not name.strip():
        assert said.code == 2
        return
    assert (said.code, said.err) == (0, "")
    assert [one.subjects for one in acceptances(path)] == [("p",)]


def test_an_id_goes_before_a_name(tmp_path: Path) -> None:
    org = Org.of(Person(id="p", name="q"), Person(id="q", name="p"))
    path = saved(tmp_path / "x.rolemap.json", org)
    on(TODAY, "accept", path, "RM601:p", "--reason", "x")
    assert [one.subjects for one in acceptances(path)] == [("p",)]


def test_a_code_alone_leaves_earlier_reasons_alone(plan: Path) -> None:
    on(TODAY, "accept", plan, "RM101:Tune", "--reason", "first")
    on(TODAY, "accept", plan, "RM101", "--reason", "second")
    assert [one.reason for one in acceptances(plan)] == ["second", "first"]
    on(TODAY, "accept", plan, "RM101:Tune", "--reason", "third")
    assert [one.reason for one in acceptances(plan)] == ["second", "third"]


def test_the_same_finding_named_twice_is_accepted_once(plan: Path) -> None:
    said = on(TODAY, "accept", plan, "RM101:Tune", "RM101", "nobody-accountable", "--reason", "x")
    assert said.out.count("Tune") == 1
    assert len(acceptances(plan)) == 2


def test_all_else_in_the_file_stays(plan: Path) -> None:
    before = plan.read_bytes()
    plan.write_bytes(before.replace(b'"name":"Ana"', b'"name":"Ana","x_hobby":[1,{"b":2,"a":1}]'))
    plan.chmod(0o640)
    on(TODAY, "accept", plan, "RM202", "--reason", "x")
    on(TODAY, "accept", plan, "RM202", "--withdraw")
    assert b'"x_hobby":[1,{"a":1,"b":2}]' in plan.read_bytes()
    assert plan.read_bytes().replace(b',"x_hobby":[1,{"a":1,"b":2}]', b"") == before
    assert plan.stat().st_mode & 0o777 == 0o640


def test_what_a_person_should_know_of_the_save_is_told(plan: Path) -> None:
    (plan.parent / "twin").hardlink_to(plan)
    said = on(TODAY, "accept", plan, "RM202", "--reason", "x")
    assert said.code == 0
    assert said.err.startswith(f"rolemap: “{plan}” had a second name somewhere; ")


# When it comes back.


@EITHER
def test_a_finding_comes_back_when_its_last_day_is_over(plan: Path, way: str) -> None:
    last = date(2026, 3, 31)
    on(TODAY, *ask(way, plan, "RM202", "--reason", "x", "--until", last.isoformat()))
    assert found(plan, "RM202", TODAY) == found(plan, "RM202", last) == {True}
    assert found(plan, "RM202", last + DAY) == {False}
    select = ("--select", "RM202", "--fail-on", "warning")
    assert [on(day, "check", plan, *select).code for day in (last, last + DAY)] == [0, 1]


def test_without_a_last_day_it_never_ends(plan: Path) -> None:
    on(TODAY, "accept", plan, "RM202", "--reason", "x")
    assert found(plan, "RM202", date.max) == {True}


@EITHER
def test_it_may_end_today_but_not_before(plan: Path, way: str) -> None:
    before = plan.read_bytes()
    late = (TODAY - DAY).isoformat()
    said = on(TODAY, *ask(way, plan, "RM202", "--reason", "x", "--until", late))
    assert said.code != 0
    assert plan.read_bytes() == before
    assert on(TODAY, *ask(way, plan, "RM202", "--reason", "x", "--until", str(TODAY))).code == 0


@EITHER
def test_a_finding_comes_back_when_who_is_involved_changes(plan: Path, way: str) -> None:
    on(TODAY, *ask(way, plan, "RM202:Evaluate", "--reason", "they learn from each other"))

    def changed(edit) -> set[bool]:
        org = open_org(plan).org
        save_org(plan, org.apply(edit(org, "person-dee", "responsibility-evaluate")))
        return found(plan, "RM202")

    assert changed(lambda org, person, work: assign(org, person, work, "R")) == {False}
    assert changed(unassign) == {True}  # the old facts again
    assert changed(lambda org, person, _: rename(org, person, "Eva")) == {True}


# What is refused: in one sentence, with the file as it was.


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["RM101"], "Say with --reason why this is accepted, so that others can follow it."),
        (["RM101", "--reason", " "], "Say with --reason why this is accepted"),
        (["RM101", "--reason", "\x01"], "An accepted finding needs a reason"),
        (["RM999", "--reason", "x"], "There is no rule “RM999”; “rolemap rules” lists them."),
        (["RM1", "--reason", "x"], "There is no rule “RM1”; “rolemap rules” lists them."),
        (["RM301", "--reason", "x"], "There is no finding RM301 in “{}”; nothing was accepted."),
        (
            ["RM101:Report", "--reason", "x"],
            "There is no finding RM101 about “Report” in “{}”; nothing was accepted.",
        ),
        (
            ["RM101:", "--reason", "x"],
            "Say whom or what “RM101:” is about, or leave the colon out.",
        ),
        (["RM101: ", "--reason", "x"], "Say whom or what “RM101: ” is about"),
        (
            ["RM101", "--reason", "x", "--until", "2026-01-14"],
            "2026-01-14 is past; accept until today or a later day.",
        ),
        (["RM101", "--reason", "x", "--until", "soon"], "“soon” is no day; write it like 2030-"),
        (["RM101", "--reason", "x", "--until", "2026-02-30"], "“2026-02-30” is no day;"),
        (["RM101", "--reason", "x", "--until", "01/02/2026"], "“01/02/2026” is no day;"),
    ],
)
@EITHER
def test_what_makes_no_sense_is_refused(
    rolemap: Console,
    plan: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
    options: list[str],
    sentence: str,
) -> None:
    from rolemap.cli.commands import accept, check

    for command in (accept, check):
        monkeypatch.setattr(command, "today", lambda ctx: TODAY)
    before = plan.read_bytes()
    said = rolemap.failed(*ask(way, plan, *options))
    assert said.startswith(sentence.format(plan))
    assert plan.read_bytes() == before


def test_one_that_fits_nothing_stops_all(rolemap: Console, plan: Path) -> None:
    before = plan.read_bytes()
    said = rolemap.failed("accept", plan, "RM101", "RM301", "--reason", "x")
    assert said == f"There is no finding RM301 in “{plan}”; nothing was accepted."
    assert plan.read_bytes() == before


def test_a_code_alone_wants_something_that_is_not_accepted(rolemap: Console, plan: Path) -> None:
    assert rolemap("accept", plan, "RM202", "--reason", "x").code == 0
    said = rolemap.failed("accept", plan, "RM202", "--reason", "y")
    assert said == (
        f"There is no finding RM202 in “{plan}” that is not accepted already; nothing was accepted."
    )


def test_a_name_of_several_things_is_refused_with_their_ids(
    rolemap: Console, tmp_path: Path
) -> None:
    path = saved(tmp_path / "x.rolemap.json", everything_called("Same"))
    said = rolemap.failed("accept", path, "RM202:Same", "--reason", "x")
    assert said == "“Same” is the name of 5 things; use an id instead: p, q, v, w, x."
    assert rolemap("accept", path, "RM202:v", "--reason", "x").code == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["accept", "x"], "Missing argument 'CODE[:SUBJECT]...'; see “rolemap accept --help”."),
        (["accept"], "Missing argument 'FILE'; see “rolemap accept --help”."),
        (["accept", "x", "RM101", "--withdraw", "--reason", "y"], "--withdraw takes no --reason"),
        (["accept", "x", "RM101", "--withdraw", "--until", "y"], "--withdraw takes no --reason"),
        (["check", "x", "y", "--accept", "RM101", "--reason", "z"], "--accept takes one FILE; see"),
        (["check", "x", "--reason", "z"], "--reason and --until go with --accept; see “rolemap"),
        (["check", "x", "--until", "z"], "--reason and --until go with --accept; see “rolemap"),
    ],
)
def test_wrong_usage_is_one_sentence(rolemap: Console, arguments: list[str], sentence: str) -> None:
    assert rolemap.failed(*arguments).startswith(sentence)


@EITHER
def test_a_file_that_cannot_be_used_is_named(rolemap: Console, tmp_path: Path, way: str) -> None:
    gone = tmp_path / "gone.rolemap.json"
    said = rolemap.failed(*ask(way, gone, "RM101", "--reason", "x"))
    assert said.startswith(f"There is no file “{gone}”")
    gone.write_bytes(b"{")
    said = rolemap.failed(*ask(way, gone, "RM101", "--reason", "x"))
    assert said.startswith(f"{gone}, line 1: ")
    assert gone.read_bytes() == b"{"


def test_who_else_wrote_the_file_meanwhile_is_not_overwritten(
    rolemap: Console, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = dumps(PLAN.apply(rename(PLAN, "person-ana", "Anna")))
    read = files.read

    def and_then(path: Path) -> tuple[bytes, Fingerprint]:
        got = read(path)
        save(path, other)
        return got

    monkeypatch.setattr(files, "read", and_then)
    said = rolemap.failed("accept", plan, "RM101", "--reason", "x")
    assert "changed" in said
    assert plan.read_bytes() == other


def test_a_save_that_fails_leaves_the_file(
    rolemap: Console, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = plan.read_bytes()

    def full(path: Path, data: bytes, *, expected: Fingerprint | None = None) -> Fingerprint:
        raise org_file.SaveFailed(f"“{path}” was not saved because the drive is full.")

    monkeypatch.setattr(org_file, "save", full)
    assert "the drive is full" in rolemap.failed("accept", plan, "RM101", "--reason", "x")
    assert plan.read_bytes() == before
    assert os.listdir(plan.parent) == [plan.name]


# Taking it back.


def test_an_acceptance_is_withdrawn(rolemap: Console, plan: Path) -> None:
    before = plan.read_bytes()
    rolemap("accept", plan, "RM101", "--reason", "x")
    said = rolemap("accept", plan, "RM101:Tune", "--withdraw")
    assert (said.code, said.out) == (0, "No longer accepted: RM101 x\n")
    assert [one.subjects for one in acceptances(plan)] == [("responsibility-evaluate",)]
    assert rolemap("accept", plan, "nobody-accountable", "--withdraw").code == 0
    assert plan.read_bytes() == before


def test_what_has_ended_or_outlived_its_finding_can_be_withdrawn(
    rolemap: Console, team: Path
) -> None:
    assert "RM601" in {one.code for one in acceptances(team)}  # ended in the year 2000
    assert rolemap("accept", team, "RM601:Dee", "RM202:Cem", "--withdraw").code == 0
    assert acceptances(team) == []


def test_what_is_not_accepted_cannot_be_withdrawn(rolemap: Console, team: Path) -> None:
    before = team.read_bytes()
    for word in ("RM101", "RM202:Dee"):
        said = rolemap.failed("accept", team, "RM601", word, "--withdraw")
        assert said == f"Nothing is accepted as {word} in “{team}”."
    assert team.read_bytes() == before


# Names that are no names.


@pytest.mark.parametrize("name", [*CONTROLS, "::error::x", "##[error]x", "a\nb"])
def test_no_name_and_no_reason_is_obeyed(rolemap: Console, tmp_path: Path, name: str) -> None:
    path = saved(tmp_path / "x.rolemap.json", everything_called(name))
    for arguments in (
        ["accept", path, "RM201", "--reason", name],
        ["accept", path, "RM201", "--withdraw"],
        ["check", path, "--accept", "RM201", "--reason", name],
        ["accept", path, "RM202:" + name, "--reason", name],
        ["accept", path, "RM301:" + name, "--reason", name],
        ["accept", path, name, "--reason", name],
        ["accept", path, "RM201", "--reason", name, "--until", name],
    ):
        said = rolemap(*arguments)
        for words in (said.out, said.err):
            assert visible(words, keep="\n") == words
            assert commands(words) == []


def test_the_same_is_accepted_on_every_way(plan: Path, tmp_path: Path) -> None:
    """The command and the option of `check` leave the same behind, but for the ids."""
    twin = saved(tmp_path / "twin.rolemap.json", PLAN)
    options = ("--reason", "x", "--until", "2026-12-31")
    on(TODAY, *ask("accept", plan, "RM101", *options))
    on(TODAY, *ask("check", twin, "RM101", *options))
    one, other = (
        [(it.code, it.subjects, it.reason, it.accepted_on, it.until) for it in acceptances(path)]
        for path in (plan, twin)
    )
    assert one == other
    assert len(one) == 2
