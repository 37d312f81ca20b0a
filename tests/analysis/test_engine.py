"""The engine: what an edit changes about the findings is what a whole new run would say."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis import engine
from rolemap.analysis.catalogue import rule_called, rules, rules_about, wide_rules
from rolemap.analysis.engine import LiveAnalysis, analyse, fixes, judge_all
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.acceptances import accept, withdraw
from rolemap.model.edits.assignments import assign
from rolemap.model.edits.remove import remove
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Responsibility, Stage
from rolemap.model.text import text
from tests.random_edits import GRADED, START, TODAY, random_moves, random_org, seeds

lengths = st.integers(1, 60)


def found(org: Org, today: date = TODAY) -> list[tuple[str, str]]:
    return [(finding.code, finding.subjects[0]) for finding in analyse(org, today)]


# Laws.


@given(seeds, lengths, st.sampled_from([START, GRADED]))
def test_findings_kept_up_are_those_of_a_new_run(seed: int, length: int, start: Org) -> None:
    live: LiveAnalysis | None = None
    for move in random_moves(seed, length, start):
        live = live or LiveAnalysis(move.before, TODAY)
        live.update(move.before, move.after, move.change)
        assert Counter(live.findings()) == Counter(analyse(move.after, TODAY)), move.change


@pytest.mark.torture
def test_findings_kept_up_for_long_are_those_of_a_new_run() -> None:
    """Ten thousand edits, in which each of the wide rules finds something at times."""
    edits = 0
    codes = set[str]()
    for seed in count():
        start = GRADED if seed % 2 else START
        live = LiveAnalysis(start, TODAY)
        for move in random_moves(seed, 400, start):
            live.update(move.before, move.after, move.change)
            findings = live.findings()
            assert Counter(findings) == Counter(analyse(move.after, TODAY)), (seed, move.change)
            codes.update(finding.code for finding in findings)
            edits += 1
        if edits >= 10_000:
            break
    assert not {rule.code for rule in wide_rules()} - codes


@given(seeds, lengths)
def test_undoing_everything_brings_the_first_findings_back(seed: int, length: int) -> None:
    moves = list(random_moves(seed, length))
    if not moves:
        return
    live = LiveAnalysis(moves[-1].after, TODAY)
    for move in reversed(moves):
        live.update(move.after, move.before, move.change.inverse())
    assert Counter(live.findings()) == Counter(analyse(moves[0].before, TODAY))


@given(seeds)
def test_what_came_and_went_is_the_difference(seed: int) -> None:
    for move in random_moves(seed, 30):
        live = LiveAnalysis(move.before, TODAY)
        before = Counter(live.findings())
        delta = live.update(move.before, move.after, move.change)
        after = Counter(live.findings())
        assert Counter(delta.come) == after - before
        assert Counter(delta.gone) == before - after


@given(seeds)
def test_same_organisation_same_findings_in_the_same_order(seed: int) -> None:
    org = random_org(seed)
    shuffled = Org.of(*sorted(org.records(), key=lambda record: record.id[::-1]))
    assert analyse(shuffled, TODAY) == analyse(org, TODAY)


@given(seeds)
def test_an_edit_that_is_offered_mends_and_breaks_nothing(seed: int) -> None:
    org = random_org(seed, 40)
    before = analyse(org, TODAY)
    for finding in before:
        for fix in fixes(org, finding, TODAY):
            after = analyse(org.apply(fix.change), TODAY)
            assert key(finding) not in set(map(key, after)), fix.label
            assert errors(after) <= errors(before), fix.label


def key(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.subjects[0]


def errors(findings: list[Finding]) -> set[tuple[str, str]]:
    severe = [one for one in findings if one.severity is Severity.ERROR and not one.accepted]
    return set(map(key, severe))


# Acceptance.

OVERLAP = """
stage Train; responsibility Evaluate in Train; person Ana; person Ben
Ana is A+R on Evaluate; Ben is A on Evaluate
"""
ACCEPTED = "accept RM201 on Evaluate + Ana + Ben because they learn from each other"


def overlap(org: Org, today: date = TODAY) -> Finding:
    (finding,) = [one for one in analyse(org, today) if one.code == "RM201"]
    return finding


def test_an_accepted_finding_stays_in_the_list_with_its_reason() -> None:
    finding = overlap(parse(OVERLAP + ACCEPTED))
    assert finding.accepted is not None
    assert finding.accepted.reason == "they learn from each other"


def test_an_acceptance_holds_to_the_end_of_its_last_day() -> None:
    org = parse(f"{OVERLAP}{ACCEPTED} until {TODAY}")
    assert overlap(org, TODAY).accepted is not None
    assert overlap(org, TODAY + timedelta(days=1)).accepted is None


def test_an_accepted_finding_comes_back_when_the_facts_change() -> None:
    org = parse(OVERLAP + "person Cem;" + ACCEPTED)
    third = org.apply(assign(org, "person-cem", "responsibility-evaluate", "A"))
    assert overlap(org).accepted is not None
    assert overlap(third).accepted is None


def test_an_acceptance_is_for_one_rule_and_one_thing() -> None:
    for other in (
        "accept RM202 on Evaluate + Ana + Ben because x",
        "accept RM201 on Ana because x",
    ):
        assert overlap(parse(OVERLAP + other)).accepted is None


def test_an_acceptance_goes_with_the_person_whom_it_is_about() -> None:
    org = parse(OVERLAP + ACCEPTED)
    without = org.apply(remove(org, "person-ben"))
    again = without.apply(assign(without, "person-ana", "responsibility-evaluate", "C"))
    assert not [finding for finding in analyse(again, TODAY) if finding.accepted]


def test_accepting_and_taking_it_back_are_seen_by_the_live_analysis() -> None:
    org = parse(OVERLAP)
    live = LiveAnalysis(org, TODAY)
    finding = overlap(org)
    accepting = accept(org, finding.code, finding.subjects, "so it is")
    after = org.apply(accepting)
    delta = live.update(org, after, accepting)
    assert delta.gone == (finding,)
    assert delta.come == (overlap(after),)
    taking_back = withdraw(after, finding.code, finding.subjects)
    live.update(after, after.apply(taking_back), taking_back)
    assert Counter(live.findings()) == Counter(analyse(org, TODAY))


# Order.


def test_worst_first_then_along_the_pipeline_accepted_last() -> None:
    org = parse(
        """
        stage Serve; stage Data; stage Train
        responsibility Deploy in Serve; responsibility Ingest in Data; responsibility Label in Data
        responsibility Evaluate in Train; person Ana; person Ben
        Ana is R on Deploy; Ana is R on Ingest; Ana is R on Label; Ben is A+R on Evaluate
        role Lead
        Data hands off to Train; Serve hands off to Data
        accept RM101 on Deploy because so it is
        """
    )
    assert found(org) == [
        ("RM101", "responsibility-ingest"),
        ("RM101", "responsibility-label"),
        ("RM109", "stage-serve"),
        ("RM501", "stage-serve"),
        ("RM501", "stage-data"),
        ("RM401", "handoff-1"),
        ("RM501", "stage-train"),
        ("RM104", "role-lead"),
        ("RM505", "person-ana"),
        ("RM504", "settings"),
        ("RM101", "responsibility-deploy"),
    ]


# The parts.


def test_only_chosen_rules_run() -> None:
    org = parse("stage Train; responsibility Evaluate in Train")
    assert found(org) == [
        ("RM103", "stage-train"),
        ("RM101", "responsibility-evaluate"),
        ("RM102", "responsibility-evaluate"),
    ]
    chosen = analyse(org, TODAY, [rule_called("rm102")])
    assert [finding.code for finding in chosen] == ["RM102"]


def test_nothing_is_found_about_what_does_not_exist() -> None:
    assert judge_all(Facts(Org.of(), TODAY), "person", "nobody") == ()


def test_rules_are_found_by_code_and_name_and_kind() -> None:
    assert [one.code for one in rules()] == sorted(one.code for one in rules())
    for one in rules():
        assert rule_called(one.code.lower()) is one
        assert rule_called(f" {one.name.upper()} ") is one
        assert one in (*rules_about(one.about), *wide_rules())
    assert {one.about for one in rules()} > {Stage, Responsibility}
    with pytest.raises(RoleMapError, match="“RM999”"):
        rule_called("RM999")


def test_a_change_of_nothing_changes_nothing() -> None:
    org = parse(OVERLAP)
    live = LiveAnalysis(org, TODAY)
    delta = live.update(org, org, Change())
    assert (delta.gone, delta.come) == ((), ())


def test_an_edit_that_does_not_mend_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    org = parse("stage Train; responsibility Evaluate in Train; person Ana; Ana is R on Evaluate")
    found_by = rule_called("RM101")
    (finding,) = analyse(org, TODAY, [found_by])
    assert fixes(org, finding, TODAY)
    monkeypatch.setattr(found_by, "_fixer", lambda *_: iter([Fix(text("Do nothing"), Change())]))
    assert found_by.fixes(Facts(org, TODAY), finding)
    assert not fixes(org, finding, TODAY)


def test_an_edit_that_would_overload_somebody_is_not_offered() -> None:
    """Ben would have to do half of the work that he only answers for, and has no time."""
    source = OVERLAP.replace("Evaluate in Train", "Evaluate in Train (effort: 60 %)")
    busy = parse(source + "role Lead; Ben holds Lead at 90 %")
    proposed = rule_called("RM201").fixes(Facts(busy, TODAY), overlap(busy))
    assert [str(fix.label) for fix in proposed] == ["Keep Ana", "Keep Ben"]
    offered = fixes(busy, overlap(busy), TODAY)
    assert [str(fix.label) for fix in offered] == ["Keep Ben"]


@pytest.mark.parametrize("spreads", [True, False])
def test_an_edit_that_would_bring_an_error_far_away_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, spreads: bool
) -> None:
    """Far away is looked only where the wide rule says that the edit may spread."""

    @rule("RM999", about=Stage, severity=Severity.ERROR, source="", spreads=lambda _: spreads)
    def strange(facts: Facts, stage: Stage) -> Iterator[Finding]:
        if stage.name == "Far" and facts.deciders("responsibility-evaluate"):
            yield strange.finding((stage.id,), text("Somebody answers elsewhere"))

    source = "stage Train; responsibility Evaluate in Train; person Ana; Ana is R on Evaluate"
    org = parse(f"{source}; stage Far")
    (finding,) = analyse(org, TODAY, [rule_called("RM101")])
    assert fixes(org, finding, TODAY)
    monkeypatch.setattr(engine, "wide_rules", lambda: (strange,))
    assert bool(fixes(org, finding, TODAY)) == (not spreads)
