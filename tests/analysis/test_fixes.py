"""What is proposed for a finding, and what it does."""

from datetime import date

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse, fixes
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix
from rolemap.analysis.manual import manual
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.remove import remove
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Responsibility

TODAY = date(2026, 1, 15)


def the_finding(code: str, org: Org) -> Finding:
    (finding,) = analyse(org, TODAY, [rule_called(code)])
    return finding


def offered(code: str, org: Org) -> dict[str, Fix]:
    return {str(fix.label): fix for fix in fixes(org, the_finding(code, org), TODAY)}


def letters(org: Org, change: Change) -> set[str]:
    """Who holds what after the change, as "Ana is R on Evaluate"."""
    after = org.apply(change)
    return {
        f"{after.party(held.party).name} is {held.letter} on "
        f"{after.get(Responsibility, held.responsibility).name}"
        for held in after.all(Assignment)
    }


def test_the_live_analysis_offers_the_same() -> None:
    org = parse(
        "stage Serve; responsibility Deploy in Serve; person Ana; person Ben;"
        "Ana is A on Deploy; Ben is A on Deploy"
    )
    live = LiveAnalysis(org, TODAY)
    for finding in live.findings():
        labels = [fix.label for fix in live.fixes(finding)]
        assert labels == [fix.label for fix in fixes(org, finding, TODAY)]
    assert live.fixes(the_finding("RM201", org))


# RM101


def test_one_of_those_who_do_the_work_can_answer_for_it() -> None:
    doers = ";".join(f"person P{n}; P{n} is R on Deploy" for n in range(5))
    org = parse(f"stage Serve; responsibility Deploy in Serve; {doers}")
    found = offered("RM101", org)
    assert list(found) == ["Make P0 accountable", "Make P1 accountable", "Make P2 accountable"]
    assert "P1 is A on Deploy" in letters(org, found["Make P1 accountable"].change)


# RM102


def test_the_accountable_role_can_do_the_work() -> None:
    org = parse(
        "stage Serve; responsibility Deploy in Serve; person Ana; person Ben; role Lead;"
        "Ana holds Lead; Lead is A on Deploy; role Empty; Empty is A on Deploy"
    )
    ((label, fix),) = offered("RM102", org).items()
    assert label == "Make Ana responsible too"
    assert letters(org, fix.change) == {
        "Lead is A on Deploy",
        "Lead is R on Deploy",
        "Empty is A on Deploy",
    }


def test_nobody_is_made_responsible_out_of_the_blue() -> None:
    org = parse("stage Serve; responsibility Deploy in Serve; person Ana; Ana is C on Deploy")
    assert not offered("RM102", org)


# RM105

PAGER = "stage Serve; responsibility Pager in Serve (on call: 1 slots + 84 hours);"  # two people


def test_the_least_busy_go_on_the_rota_and_one_of_them_answers() -> None:
    org = parse(
        PAGER + "person Ana; person Ben; person Cem; role Lead;"
        "Ana holds Lead at 60 %; Ben holds Lead at 20 %; Cem holds Lead at 10 %"
    )
    ((label, fix),) = offered("RM105", org).items()
    assert label == "Put Cem, Ben on the rota"
    assert letters(org, fix.change) == {
        "Cem is A on Pager",
        "Cem is R on Pager",
        "Ben is R on Pager",
    }


def test_those_who_know_the_stage_go_first() -> None:
    org = parse(
        PAGER + "responsibility Deploy in Serve; person Ana; person Ben; person Cem; role Lead;"
        "Ben holds Lead at 20 %; Cem holds Lead at 10 %; Lead is R on Deploy"
    )
    assert list(offered("RM105", org)) == ["Put Cem, Ben on the rota"]


def test_no_more_people_than_needed() -> None:
    org = parse(
        PAGER + "responsibility Deploy in Serve; person Ana; person Ben; person Cem;"
        "Ana is C on Deploy; Ben is C on Deploy; Cem is C on Deploy"
    )
    assert list(offered("RM105", org)) == ["Put Ana, Ben on the rota"]


def test_who_has_no_time_is_left_out() -> None:
    org = parse(
        PAGER + "person Ana; person Ben; person Cem (capacity: 0 %); person Dana; role Lead;"
        "Ana holds Lead at 80 %; Dana holds Lead at 75 %"
    )
    assert list(offered("RM105", org)) == ["Put Ben, Dana on the rota"]


def test_the_effort_of_the_work_takes_time_too() -> None:
    busy = (
        PAGER.replace("hours)", "hours, effort: 40 %)")
        + "person Ana; person Ben; role Lead; Ana holds Lead at {} %"
    )
    assert list(offered("RM105", parse(busy.format(55)))) == ["Put Ben, Ana on the rota"]
    # With 56 % Ana has too little left for her half of both; Ben alone is half of the rota.
    assert list(offered("RM105", parse(busy.format(56)))) == ["Put Ben on the rota"]


def test_a_label_stays_short() -> None:
    org = parse(PAGER.replace("84", "168") + "person Ana; person Ben; person Cem; person Dana")
    assert list(offered("RM105", org)) == ["Put Ana, Ben and 2 more on the rota"]


def test_half_a_rota_is_better_than_none_but_less_is_not() -> None:
    rota = "stage Serve; responsibility Pager in Serve (on call: 1 slots + 168 hours);"  # four
    assert list(offered("RM105", parse(rota + "person Ana; person Ben"))) == [
        "Put Ana, Ben on the rota"
    ]
    assert not offered("RM105", parse(rota + "person Ana"))


def test_an_accountable_role_keeps_its_letter_while_it_is_vacant() -> None:
    org = parse(PAGER + "person Ana; person Ben; role Lead; Lead is A on Pager")
    (fix,) = offered("RM105", org).values()
    assert letters(org, fix.change) == {
        "Ana is R on Pager",
        "Ben is R on Pager",
        "Lead is A on Pager",
    }


def test_a_finding_that_is_no_longer_true_has_no_edit() -> None:
    org = parse(PAGER + "person Ana; person Ben")
    finding = the_finding("RM105", org)
    quiet = org.apply(set_fields(org, "responsibility-pager", on_call=None))
    assert not rule_called("RM105").fixes(Facts(quiet, TODAY), finding)
    assert not rule_called("RM106").fixes(Facts(quiet, TODAY), finding)


# RM106


def test_a_rota_is_filled_up() -> None:
    org = parse(
        "stage Serve; responsibility Pager in Serve (on call); person Ana; person Ben; person Cem;"
        "person Dana; person Eve; Ana is A on Pager; Ana is R on Pager; Eve is R on Pager"
    )
    ((label, fix),) = offered("RM106", org).items()
    assert label == "Add Ben, Cem to the rota"
    assert {"Ana is R on Pager", "Ben is R on Pager"} < letters(org, fix.change)


def test_of_many_who_join_a_rota_two_are_named() -> None:
    org = parse(
        "stage Serve; responsibility Pager in Serve (on call); person Ana; person Ben; person Cem;"
        "person Dana; Ana is A+R on Pager"
    )
    assert list(offered("RM106", org)) == ["Add Ben, Cem and 1 more to the rota"]


def test_who_is_on_the_rota_by_answering_for_it_stays_on_it() -> None:
    org = parse(PAGER + "person Ana; person Ben; Ana is A on Pager")
    (fix,) = offered("RM106", org).values()
    assert letters(org, fix.change) == {
        "Ana is A on Pager",
        "Ana is R on Pager",
        "Ben is R on Pager",
    }


def test_too_few_to_fill_a_rota() -> None:
    org = parse(
        "stage Serve; responsibility Pager in Serve (on call); person Ana; person Ben; person Cem;"
        "Ana is A+R on Pager"
    )
    assert not offered("RM106", org)


# RM201

TWO = (
    "stage Train; responsibility Evaluate in Train; person Ana; person Ben; person Cem; role Lead;"
)


def test_the_other_one_does_the_work() -> None:
    org = parse(TWO + "Ana is A+R on Evaluate; Ben is A on Evaluate")
    found = offered("RM201", org)
    assert list(found) == ["Keep Ana", "Keep Ben"]
    assert letters(org, found["Keep Ana"].change) == {
        "Ana is A on Evaluate",
        "Ana is R on Evaluate",
        "Ben is R on Evaluate",
    }
    assert letters(org, found["Keep Ben"].change) == {
        "Ana is R on Evaluate",
        "Ben is A on Evaluate",
    }


def test_of_a_role_one_holder_is_kept() -> None:
    org = parse(TWO + "Ana holds Lead; Ben holds Lead; Lead is A on Evaluate; Cem is R on Evaluate")
    assert letters(org, offered("RM201", org)["Keep Ben"].change) == {
        "Ben is A on Evaluate",
        "Lead is R on Evaluate",
        "Cem is R on Evaluate",
    }


def test_a_role_of_one_keeps_its_letter() -> None:
    org = parse(
        TWO + "Ana holds Lead; Lead is A on Evaluate; Ana is A on Evaluate; Ben is A on Evaluate;"
        "role Empty; Empty is A on Evaluate; Cem is R on Evaluate"
    )
    assert letters(org, offered("RM201", org)["Keep Ana"].change) == {
        "Ana is A on Evaluate",
        "Lead is A on Evaluate",
        "Ben is R on Evaluate",
        "Empty is A on Evaluate",
        "Cem is R on Evaluate",
    }


def test_who_answers_through_a_role_alone_gets_no_letter_beside_it() -> None:
    org = parse(
        TWO + "Ana holds Lead; Lead is A on Evaluate; Ben is A on Evaluate; Cem is R on Evaluate"
    )
    assert letters(org, offered("RM201", org)["Keep Ana"].change) == {
        "Lead is A on Evaluate",
        "Ben is R on Evaluate",
        "Cem is R on Evaluate",
    }


def test_who_is_kept_goes_on_doing_what_nobody_else_was_named_for() -> None:
    org = parse(TWO + "Ana is A on Evaluate; Ben is A on Evaluate")
    assert letters(org, offered("RM201", org)["Keep Ana"].change) == {
        "Ana is A on Evaluate",
        "Ana is R on Evaluate",
        "Ben is R on Evaluate",
    }


# RM401


def test_somebody_of_the_next_stage_is_consulted_who_answers_first() -> None:
    org = parse(
        """
        stage Train; responsibility Evaluate in Train; responsibility Report in Train
        stage Serve; responsibility Deploy in Serve; Train hands off to Serve
        person Ana; person Ben; person Cem; person Dana; person Eve; person Fay
        Ana is A+R on Evaluate; Fay is A+R on Deploy; Cem is R on Deploy; Ben is R on Deploy
        Dana is R on Deploy; Eve is A on Evaluate; Fay is I on Report
        """
    )
    found = offered("RM401", org)
    assert list(found) == [
        "Consult Fay on “Report”",
        "Consult Ben on “Report”",
        "Consult Cem on “Report”",
    ]
    assert "Fay is C on Report" in letters(org, found["Consult Fay on “Report”"].change)


def test_an_emptied_stage_has_nobody_to_consult() -> None:
    org = parse(
        "stage Train; responsibility Evaluate in Train; stage Serve;"
        "responsibility Deploy in Serve; Train hands off to Serve; person Ana; person Ben;"
        "Ana is R on Evaluate; Ben is R on Deploy"
    )
    finding = the_finding("RM401", org)
    emptied = org.apply(remove(org, "responsibility-evaluate"))
    assert not rule_called("RM401").fixes(Facts(emptied, TODAY), finding)


def test_no_edit_is_proposed_for_what_needs_a_decision() -> None:
    for code in ("RM103", "RM104", "RM202", "RM301", "RM501", "RM601"):
        rule = rule_called(code)
        org = parse(manual(rule).sections["Bad"])
        (finding, *_) = analyse(org, TODAY, [rule])
        assert not rule.fixes(Facts(org, TODAY), finding)


# RM402


def test_a_circle_is_cut_where_work_goes_back() -> None:
    org = parse(
        """
        stage Data; stage Train; stage Serve; stage Retire
        Data hands off to Train; Train hands off to Serve; Serve hands off to Data
        Serve hands off to Retire
        """
    )
    ((label, fix),) = offered("RM402", org).items()
    assert label == "No hand-off from Serve to Data"
    assert set(fix.change.edits) == {"handoff-3"}
