"""Shares are told with one digit behind the point where a whole number would hide something."""

from datetime import date

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import analyse
from rolemap.analysis.finding import Finding
from rolemap.formats.notation import parse


def found(code: str, source: str) -> Finding:
    (finding,) = analyse(parse(source), date(2026, 1, 15), [rule_called(code)])
    return finding


def test_how_much_somebody_is_planned_for() -> None:
    finding = found(
        "RM301",
        "limit load: 88.88 %; person Ana (capacity: 66.66 %); role Lead; Ana holds Lead at 77.77 %",
    )
    assert finding.message == "Ana is planned for 77.8 % of full time and has 66.7 %"
    assert [str(one) for one in finding.evidence] == [
        "Lead: 77.8 %",
        "The limit is 88.9 % of the capacity",
    ]


def test_how_much_somebody_is_on_call() -> None:
    finding = found(
        "RM302",
        """
        limit on call share: 12.34 %; stage Run; person Ana
        responsibility Pager in Run (on call: 1 slot + 23 hours); Ana is A+R on Pager
        responsibility Night in Run (on call: 1 slot + 29 hours); Ana is A+R on Night
        """,
    )
    assert finding.message == "Ana is on call 31 % of the time"
    assert [str(one) for one in finding.evidence] == [
        "Night: 17.3 %",
        "Pager: 13.7 %",
        "The limit is 12.3 % of the time",
    ]


def test_a_limit_of_all_the_time_need_not_be_told() -> None:
    source = "person Ana; role Lead; role Scientist; Ana holds Lead at 40 %"
    finding = found("RM301", f"{source}; Ana holds Scientist at 210 %")
    assert [str(one) for one in finding.evidence] == ["Scientist: 210 %", "Lead: 40 %"]
    finding = found("RM301", f"limit load: 200 %; {source}; Ana holds Scientist at 210 %")
    assert str(finding.evidence[-1]) == "The limit is 200 % of the capacity"
