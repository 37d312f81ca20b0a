"""What a finding is about: the first thing counts, the others stand in order.

An acceptance names the same things; in another order it would no longer fit.
"""

import pytest
from hypothesis import given

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import analyse
from rolemap.formats.notation import parse
from rolemap.model.edits.fields import set_fields
from rolemap.model.records import Limits
from tests.random_edits import TODAY, random_org, seeds

STRICT = Limits(bus_factor=4, uncovered=0.9, responsible=1, consulted=1, informed=1)


@given(seeds)
def test_the_others_stand_in_order_and_none_of_them_twice(seed: int) -> None:
    org = random_org(seed, 80)
    org = org.apply(set_fields(org, "settings", limits=STRICT))
    for finding in analyse(org, TODAY):
        rest = finding.subjects[1:]
        assert list(rest) == sorted(set(rest)), finding
        assert finding.subjects[0] not in rest
        assert all(org.find(one) is not None for one in finding.subjects)


def test_on_whom_a_stage_hangs() -> None:
    org = parse(
        """
        limit bus factor: 2; limit uncovered: 80 %; stage Train; person Ana; person Zoe
        responsibility Label in Train (weight: 2); Zoe is A+R on Label
        responsibility Report in Train; Ana is A+R on Report
        """
    )
    (finding,) = analyse(org, TODAY, [rule_called("RM501")])
    assert finding.subjects == ("stage-train", "person-ana", "person-zoe")
    assert "hangs on Zoe, Ana alone" in finding.message  # there the first to leave comes first


def test_stages_are_named_along_the_pipeline() -> None:
    stages = ("Data", "Train", "Serve", "Run", "Audit")
    lines = [f"stage {one}; responsibility Do {one} in {one}" for one in stages]
    held = [f"Ana is R on Do {one}" for one in reversed(stages)]
    org = parse("\n".join((*lines, "person Ana", *held)))
    (finding,) = analyse(org, TODAY, [rule_called("RM303")])
    assert [str(one) for one in finding.evidence] == [
        "Does work in “Data”, “Train”, “Serve”, “Run”, “Audit”",
        "Least of it in “Data”: “Do Data”",
    ]


def test_work_is_named_in_the_order_of_its_stage() -> None:
    lines = [f"stage S{one}; responsibility Do {one} in S{one}" for one in range(5)]
    held = [f"Ana is R on Do {one}" for one in range(5)]
    for one in range(5):
        lines.append(f"responsibility More {one} in S{one}; responsibility Most {one} in S{one}")
        held = [f"Ana is R on Most {one}; Ana is R on More {one}", *held]
    org = parse("\n".join((*lines, "person Ana", *held)))
    (finding,) = analyse(org, TODAY, [rule_called("RM303")])
    assert str(finding.evidence[1]) == "Least of it in “S0”: “Do 0”, “More 0”, “Most 0”"


def test_what_there_is_too_much_of_is_named_in_the_order_of_its_stage() -> None:
    work = "; ".join(
        f"responsibility {one} in Train (complexity: simple); Ana is R on {one}" for one in "DCBA"
    )
    org = parse(f"limit simple domains: 3; stage Train; person Ana; {work}")
    (finding,) = analyse(org, TODAY, [rule_called("RM305")])
    assert str(finding.evidence[0]).endswith(": “D”, “C”, “B” and 1 more")


@pytest.mark.parametrize(("letter", "code"), [("C", "RM203"), ("I", "RM204")])
def test_people_are_named_by_name(letter: str, code: str) -> None:
    names = ("Eve", "Dan", "Cem", "Ben", "Ana")
    held = [f"person {one}; {one} is {letter} on Report" for one in names]
    source = "limit consulted: 1; limit informed: 1; stage Train; responsibility Report in Train"
    (finding,) = analyse(parse("\n".join((source, *held))), TODAY, [rule_called(code)])
    assert str(finding.evidence[0]).endswith("ed: Ana, Ben, Cem and 2 more")
    assert finding.subjects[1:] == tuple(f"person-{one.lower()}" for one in sorted(names))


def test_a_vacant_role_that_is_only_asked_is_not_meant_to_be_on_call() -> None:
    org = parse(
        """
        stage Run; responsibility Pager in Run (on call); role Asked; role Meant; role Answering
        Asked is C on Pager; Meant is R on Pager; Answering is A on Pager
        """
    )
    (finding,) = analyse(org, TODAY, [rule_called("RM105")])
    assert str(finding.evidence[-1]) == "Named for it, with nobody in it: “Meant”, “Answering”"


def test_what_nobody_does_hangs_on_nobody() -> None:
    org = parse(
        """
        stage Train; person Ana; responsibility Report in Train; Ana is A+R on Report
        responsibility Archive in Train (weight: 5)
        """
    )
    (finding,) = analyse(org, TODAY, [rule_called("RM501")])
    assert finding.message == "100 % of “Train” hangs on Ana alone"
    assert [str(one) for one in finding.evidence] == ["Nobody else does “Report”"]


def test_each_circle_is_told_at_its_first_stage() -> None:
    org = parse(
        """
        stage A; stage B; stage C; stage D; A hands off to B; B hands off to A; B hands off to C
        C hands off to D; D hands off to C
        """
    )
    found = analyse(org, TODAY, [rule_called("RM402")])
    assert [one.subjects for one in found] == [("stage-a", "stage-b"), ("stage-c", "stage-d")]


def test_people_on_both_sides_of_a_wall_are_named_by_name() -> None:
    sides = {"Data": "ZYXA", "Run": "WVUB"}
    lines = [
        f"responsibility Do {one} in {stage}; person {one}; {one} is R on Do {one}"
        for stage, people in sides.items()
        for one in people
    ]
    org = parse("\n".join(("stage Data; stage Run; Data hands off to Run", *lines)))
    (finding,) = analyse(org, TODAY, [rule_called("RM401")])
    assert [str(one) for one in finding.evidence[:2]] == [
        "On “Data” work: A, X, Y and 1 more",
        "On “Run” work: B, U, V and 1 more",
    ]


def test_what_somebody_is_only_told_is_named_in_the_order_of_its_stage() -> None:
    work = "; ".join(f"responsibility {one} in Run; Ana is I on {one}" for one in "EDCBA")
    (finding,) = analyse(parse(f"stage Run; person Ana; {work}"), TODAY, [rule_called("RM602")])
    assert str(finding.evidence[0]).endswith("“E”, “D”, “C” and 2 more")


def test_a_vacant_role_may_have_no_seat_at_all() -> None:
    (finding,) = analyse(parse("role Lead"), TODAY, [rule_called("RM104")])
    assert [str(one) for one in finding.evidence] == ["It has no seat"]
