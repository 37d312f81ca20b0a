"""The rules against a careful reader: whole organisations, and what a reviewer lists about each.

Each `tests/orgs/NAME.org` is an organisation in the text notation; its first line may be
`# profile: small`. `NAME.expected` says what is to be found there, one finding a line:

    # judged: RM101, RM201           only these codes are compared; the line may be repeated
    error RM201 Deploy + Ana + Ben   # why (the order of the subjects does not matter)
    accepted RM202 Evaluate + Ana    # found, and accepted
    ? info RM602 Cem                 # found, but a reviewer would not say it: a false alarm
    ! what a reviewer says and no rule does: only counted
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest

from rolemap.analysis.catalogue import rules
from rolemap.analysis.engine import analyse
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.severity_profile import PROFILES, judged_as
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Stage

ORGS = Path(__file__).parent.parent / "orgs"
QUALITY = ORGS.parent.parent / "docs" / "quality.md"
NAMES = sorted(path.stem for path in ORGS.glob("*.org"))
TODAY = date(2026, 1, 15)
BEARABLE = 1 / 20  # of all findings: more false alarms than that and nobody reads the list

# "error" or "accepted", the code, and the names of what it is about.
Said: TypeAlias = tuple[str, str, frozenset[str]]


@dataclass(frozen=True)
class Review:
    """What a careful reader lists about an organisation."""

    judged: frozenset[str]
    wanted: Counter[Said]
    disputed: Counter[Said]
    beyond: int


def review_of(written: str) -> Review:
    """The list that an .expected file holds; it fails at a line that is none of its kinds."""
    judged = re.findall(r"RM\d{3}", " ".join(re.findall(r"^# judged:(.*)$", written, re.MULTILINE)))
    lines = [line for line in written.splitlines() if line and not line.startswith("#")]
    beyond = [line for line in lines if line.startswith("! ")]
    disputed = [line.removeprefix("? ") for line in lines if line.startswith("? ")]
    wanted = [line for line in lines if not line.startswith(("? ", "! "))]
    return Review(
        frozenset(judged),
        Counter(map(_said, wanted)),
        Counter(map(_said, disputed)),
        len(beyond),
    )


def _said(line: str) -> Said:
    finding, _, why = line.partition(" # ")
    level, code, names = finding.strip().split(" ", 2)
    assert level in (*Severity, "accepted"), f"no severity: {line}"
    assert re.fullmatch(r"RM\d{3}", code), f"no code: {line}"
    assert why.strip(), f"no reason: {line}"
    return level, code, frozenset(name.strip() for name in names.split(" + "))


def org_called(name: str) -> Org:
    source = (ORGS / f"{name}.org").read_text(encoding="utf-8")
    profile = re.match(r"# profile: (\w+)\n", source)
    if profile is None:
        return parse(source)
    assert profile[1] in PROFILES
    return judged_as(parse(source), profile[1])


def review_called(name: str) -> Review:
    return review_of((ORGS / f"{name}.expected").read_text(encoding="utf-8"))


def found_in(org: Org, judged: frozenset[str]) -> Counter[Said]:
    return Counter(
        _as_said(org, finding) for finding in analyse(org, TODAY) if finding.code in judged
    )


def _as_said(org: Org, finding: Finding) -> Said:
    level = "accepted" if finding.accepted else finding.severity.value
    return level, finding.code, frozenset(_name(org, one) for one in finding.subjects)


def _name(org: Org, record_id: str) -> str:
    record = org.find(record_id)
    if isinstance(record, Handoff):
        source, target = org.get(Stage, record.source), org.get(Stage, record.target)
        return f"{source.name} hands off to {target.name}"
    return getattr(record, "name", "") or record_id


def in_words(said: Counter[Said]) -> str:
    lines = [f"{level} {code} {' + '.join(sorted(names))}" for level, code, names in said]
    return "\n".join(sorted(lines)) or "none"


@dataclass(frozen=True)
class Comparison:
    """What the rules find against what a reader lists."""

    found: Counter[Said]
    review: Review

    @property
    def misses(self) -> Counter[Said]:
        return self.review.wanted - self.found

    @property
    def alarms(self) -> Counter[Said]:
        return self.found - self.review.wanted

    @property
    def surprises(self) -> Counter[Said]:
        """False alarms that the list does not name."""
        return self.alarms - self.review.disputed

    @property
    def bygone(self) -> Counter[Said]:
        """False alarms that the list names and no rule gives any more."""
        return self.review.disputed - self.found

    def __str__(self) -> str:
        return (
            f"missed:\n{in_words(self.misses)}\nfalse alarms that are not on the list:\n"
            f"{in_words(self.surprises)}\nfalse alarms in all:\n{in_words(self.alarms)}"
        )


def comparison(name: str) -> Comparison:
    review = review_called(name)
    return Comparison(found_in(org_called(name), review.judged), review)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_a_careful_reader_lists_is_missed(name: str) -> None:
    compared = comparison(name)
    assert not compared.misses, str(compared)


@pytest.mark.parametrize("name", NAMES)
def test_disputed_findings_are_still_found(name: str) -> None:
    assert not comparison(name).bygone


def test_no_more_than_one_finding_in_twenty_is_a_false_alarm() -> None:
    compared = {name: comparison(name) for name in NAMES}
    alarms = sum(one.alarms.total() for one in compared.values())
    assert alarms <= BEARABLE * sum(one.found.total() for one in compared.values()), "\n".join(
        f"{name}: {one}" for name, one in compared.items() if one.alarms
    )


def test_the_figures_in_the_docs_are_those_measured() -> None:
    compared = [comparison(name) for name in NAMES]
    measured = {
        "organisations": len(compared),
        "findings that a reviewer lists": sum(one.review.wanted.total() for one in compared),
        "found": sum(one.found.total() for one in compared),
        "missed": sum(one.misses.total() for one in compared),
        "false alarms": sum(one.alarms.total() for one in compared),
        "said by the reviewer, by no rule": sum(one.review.beyond for one in compared),
    }
    written = QUALITY.read_text(encoding="utf-8")
    for what, count in measured.items():
        assert f"| {what} | {count} |" in written, what


@pytest.mark.parametrize("name", NAMES)
def test_every_list_speaks_of_what_there_is(name: str) -> None:
    org, review = org_called(name), review_called(name)
    said = [*review.wanted, *review.disputed]
    assert review.judged
    assert review.judged <= {rule.code for rule in rules()}
    assert {code for _, code, _ in said} <= review.judged
    ids = {record.id for kind in (Handoff, *_named()) for record in org.all(kind)}
    known = {"settings", *(_name(org, one) for one in ids)}
    assert {one for _, _, names in said for one in names} <= known
    assert {path.stem for path in ORGS.glob("*.expected")} == set(NAMES)


def _named() -> list[type]:
    return [rule.about for rule in rules() if "name" in rule.about.model_fields]


def test_every_judged_rule_has_something_to_find_somewhere() -> None:
    reviews = [review_called(name) for name in NAMES]
    judged = frozenset[str]().union(*(review.judged for review in reviews))
    assert judged == {code for review in reviews for _, code, _ in review.wanted}


def test_a_well_run_team_is_left_in_peace() -> None:
    assert not review_called("well-run").wanted
    assert not comparison("well-run").found


def test_a_comparison_tells_misses_from_false_alarms() -> None:
    review = review_of(
        "# judged: RM101, RM102, RM601\nerror RM101 Label # a miss\nerror RM102 Build # true\n"
        "? warning RM601 Ana # she has only just come\n! A remark\n"
    )
    org = parse("stage Train; responsibility Build in Train; person Ana; person Ben")
    compared = Comparison(found_in(org, review.judged), review)
    assert in_words(compared.misses) == "error RM101 Label"
    assert in_words(compared.surprises) == "error RM101 Build\nwarning RM601 Ben"
    assert in_words(compared.alarms - compared.surprises) == "warning RM601 Ana"
    assert not compared.bygone
    assert review.beyond == 1


@pytest.mark.parametrize(
    "line", ["bad RM101 Build # why", "error RM1 Build # why", "error RM101 Build"]
)
def test_a_line_that_is_no_finding_is_refused(line: str) -> None:
    with pytest.raises(AssertionError):
        review_of(line)
