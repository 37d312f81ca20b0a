"""Folding: nothing is lost, nothing stands twice, and mending a cause mends what is under it."""

from hypothesis import given

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.folding import Folded, causes, fold
from rolemap.formats.notation import parse
from rolemap.model.edits.roles import take_seat
from rolemap.model.org import Org
from tests.random_edits import TODAY, random_org, seeds

VACANT = """
stage Train; role Engineer; Engineer has a vacancy; person Ana
responsibility Evaluate in Train; responsibility Deploy in Train; responsibility Pager in Train
responsibility Label in Train
Engineer is A+R on Evaluate; Engineer is A on Deploy; Ana is R on Deploy; Ana is R on Pager
Engineer is A on Pager; Ana is R on Label
"""


def folded(org: Org) -> list[Folded]:
    return fold(Facts(org, TODAY), analyse(org, TODAY))


@given(seeds)
def test_every_finding_stands_somewhere_once(seed: int) -> None:
    org = random_org(seed, 40)
    found = analyse(org, TODAY)
    shown = fold(Facts(org, TODAY), found)
    all_shown = [one for each in shown for one in (each.finding, *each.consequences)]
    assert sorted(map(repr, all_shown)) == sorted(map(repr, found))
    kept = [each.finding for each in shown]
    assert kept == [one for one in found if one in kept]  # in the same order
    for each in shown:
        assert all(one.accepted is None for one in each.consequences)
        assert not (each.consequences and each.finding.accepted)


def test_a_vacant_role_explains_what_nobody_answers_for() -> None:
    (vacant,) = (one for one in folded(parse(VACANT)) if one.finding.code == "RM104")
    told = [(one.code, one.subjects[0]) for one in vacant.consequences]
    assert ("RM101", "responsibility-evaluate") in told
    assert ("RM101", "responsibility-deploy") in told
    assert ("RM101", "responsibility-pager") in told
    assert ("RM101", "responsibility-label") not in told  # nobody was named for that


def test_what_waits_for_a_role_goes_by_its_letters() -> None:
    org = parse(VACANT)
    (vacant,) = analyse(org, TODAY, [rule_called("RM104")])
    told = rule_called("RM104").explained(Facts(org, TODAY), vacant)
    assert sorted(told) == [
        ("RM101", "responsibility-deploy"),
        ("RM101", "responsibility-evaluate"),
        ("RM101", "responsibility-pager"),
        ("RM102", "responsibility-evaluate"),
        ("RM105", "responsibility-evaluate"),
    ]


def test_filling_the_role_mends_all_that_stood_under_it() -> None:
    org = parse(VACANT)
    (vacant,) = (one for one in folded(org) if one.finding.code == "RM104")
    filled = org.apply(take_seat(org, "role-engineer", "person-ana"))
    left = {(one.code, one.subjects[0]) for one in analyse(filled, TODAY)}
    assert vacant.consequences
    assert not left & {(one.code, one.subjects[0]) for one in vacant.consequences}


def test_what_is_kept_up_folds_as_a_new_run() -> None:
    org = parse(VACANT)
    found = analyse(org, TODAY)
    known = LiveAnalysis(org, TODAY).causes(found)
    assert known == causes(Facts(org, TODAY), found) != {}


def test_an_idle_stage_explains_what_nobody_does_in_it() -> None:
    org = parse("stage Train; responsibility Evaluate in Train; person Ana; Ana is C on Evaluate")
    (idle,) = (one for one in folded(org) if one.finding.code == "RM103")
    told = {(one, "responsibility-evaluate") for one in ("RM102", "RM105")}
    explains = rule_called("RM103").explained(Facts(org, TODAY), idle.finding)
    assert set(explains) == told
    assert {one.code for one in idle.consequences} == {
        one.code for one in analyse(org, TODAY) if one.code in ("RM102", "RM105")
    }


def test_an_accepted_cause_explains_nothing() -> None:
    # What hangs on Ana would stand under RM501, which nobody has accepted.
    org = parse(f"limit opens: 9; {VACANT}; accept RM104 on Engineer because we are hiring")

    def codes(found: list[Finding]) -> list[str]:
        return [one.code for one in found]

    assert codes([one.finding for one in folded(org)]) == codes(analyse(org, TODAY))
