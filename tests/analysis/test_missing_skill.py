"""The rule on missing skills: when it speaks, what it knows, and whom it proposes."""

from datetime import date

import pytest

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import analyse, fixes
from rolemap.analysis.finding import Finding
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person

TODAY = date(2026, 1, 15)
RULE = rule_called("RM107")


def found(source: str) -> list[Finding]:
    return analyse(parse(source), TODAY, [RULE])


def said(source: str) -> list[str]:
    return [f"{finding.severity}: {finding.message}" for finding in found(source)]


def evidence(source: str) -> list[str]:
    (finding,) = found(source)
    return [str(fact) for fact in finding.evidence]


def offered(org: Org) -> dict[str, Change]:
    (finding,) = analyse(org, TODAY, [RULE])
    return {str(fix.label): fix.change for fix in fixes(org, finding, TODAY)}


def letters(org: Org) -> set[str]:
    return {f"{org.party(one.party).name}: {one.letter}" for one in org.all(Assignment)}


SQL = "stage Train; responsibility Evaluate in Train (skills: {}); person Ana ({}); person Ben;"


@pytest.mark.parametrize(
    ("wanted", "there", "expected"),
    [
        ("SQL", "skills: SQL", 0),
        ("SQL", "skills: Spark", 1),
        ("SQL", "learning: SQL", 1),
        ("SQL", "learning: SQL, skills: sql", 0),
        ("SQL", "skills: SQL + Spark", 0),
        ("SQL", "skills: NoSQL", 1),
        ("Deep Learning", "skills: deep  learning", 0),
        ("Power BI", "skills: PowerBI", 0),
        ("STRASSE", "skills: Straße", 0),
        (" + ", "skills: SQL", 0),  # a skill without a name is none
        ("SQL", "notes: SQL", 1),
    ],
)
def test_missing_skill(wanted: str, there: str, expected: int) -> None:
    source = SQL.format(wanted, there) + "Ana is R on Evaluate"
    skill = wanted.strip()
    message = f"warning: Nobody who works on “Evaluate” masters “{skill}”"
    assert said(source) == [message] * expected


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ("", 0),  # that nobody does it comes first
        ("Ben is C on Evaluate", 0),
        ("Ben is A on Evaluate", 1),
        ("Ben is R on Evaluate", 1),
        ("Ben is R on Evaluate; Ana is A on Evaluate", 1),  # who does it is named, so A is no work
        ("Ben is R on Evaluate; Ana is C on Evaluate", 1),
        ("Ben is R on Evaluate; Ana is R on Evaluate", 0),
        ("role Lead; Ana holds Lead; Lead is R on Evaluate", 0),
        ("role Lead (skills: SQL); Ben holds Lead; Lead is R on Evaluate", 1),
        ("team Core; Ana is in Core; Ben is in Core; Core is R on Evaluate", 0),
    ],
)
def test_only_who_works_on_it_brings_a_skill(held: str, expected: int) -> None:
    assert len(found(SQL.format("SQL", "skills: SQL") + held)) == expected


def test_supporters_bring_their_skills() -> None:
    source = "scheme RASCI;" + SQL.format("SQL", "skills: SQL") + "Ben is R on Evaluate;"
    assert found(source)
    assert not found(source + "Ana is S on Evaluate")


def test_several_missing_skills_are_one_finding() -> None:
    source = SQL.format("SQL + Spark + sql + dbt + R", "learning: dbt + SQL, skills: Spark")
    source += "Ana is R on Evaluate; Ben is R on Evaluate"
    assert said(source) == [
        "warning: 3 skills that “Evaluate” takes are mastered by nobody who works on it"
    ]
    assert evidence(source) == [
        "Missing: “SQL”, “dbt”, “R”",
        "On it work: Ana, Ben",
        "Still learning: Ana",
    ]


def test_who_could_and_does_something_else_on_it() -> None:
    source = SQL.format("SQL + Spark", "skills: Spark") + (
        "person Cem (skills: SQL); person Dana (skills: R); person Eve (skills: sql + R);"
        "Ana is R on Evaluate; Eve is A on Evaluate; Cem is I on Evaluate; Dana is C on Evaluate"
    )
    assert evidence(source) == [
        "On it work: Ana",
        "Could, but does not work on it: Cem, Eve",
    ]


def test_an_accepted_lack_comes_back_when_somebody_else_does_the_work() -> None:
    source = SQL.format("SQL", "learning: SQL") + "Ana is R on Evaluate;"
    accepted = source + "accept RM107 on Evaluate + Ana because she learns it"
    (finding,) = found(accepted)
    assert finding.accepted
    (finding,) = found(accepted + "; Ben is R on Evaluate")
    assert not finding.accepted


ABLE = """
stage Train; responsibility Evaluate in Train (skills: SQL + Spark, effort: 20 %); person Ana
person Ben (skills: sql + spark); person Cem (skills: SQL); person Dana (skills: Spark + SQL)
person Eve (skills: Spark + SQL + R); person Fay (skills: SQL, learning: Spark)
role Lead; Dana holds Lead at 50 %; Eve holds Lead at 20 %; Ben holds Lead at 60 %
"""


def test_the_least_busy_who_master_all_of_it_are_proposed() -> None:
    org = parse(ABLE + "Ana is R on Evaluate; Eve is C on Evaluate")
    found = offered(org)
    assert list(found) == [f"Let {name} work on it too" for name in ("Eve", "Dana", "Ben")]
    after = org.apply(found["Let Eve work on it too"])
    assert letters(after) == {"Ana: R", "Eve: R"}  # who does it need not be asked


def test_who_could_do_half_of_it_is_not_named() -> None:
    source = SQL.format("SQL + Spark", "skills: R") + "person Cem (skills: SQL);"
    assert evidence(source + "Ana is R on Evaluate; Cem is C on Evaluate") == [
        "Missing: “SQL”, “Spark”",
        "On it work: Ana",
    ]


def test_who_has_a_part_in_it_comes_first() -> None:
    org = parse(ABLE + "Ana is R on Evaluate; Ben is I on Evaluate")
    assert list(offered(org)) == [f"Let {name} work on it too" for name in ("Ben", "Eve", "Dana")]


def test_no_more_than_three_are_proposed() -> None:
    more = "person Gus (skills: SQL + Spark); person Hal (skills: SQL + Spark);"
    found = offered(parse(ABLE + more + "Ana is R on Evaluate"))
    assert list(found) == [f"Let {name} work on it too" for name in ("Gus", "Hal", "Eve")]


def test_who_did_it_by_answering_for_it_goes_on_doing_it() -> None:
    org = parse(ABLE + "Ana is A on Evaluate")
    after = org.apply(offered(org)["Let Eve work on it too"])
    assert letters(after) == {"Ana: A", "Ana: R", "Eve: R"}


def test_nobody_without_time_is_proposed() -> None:
    busy = ABLE.replace("60 %", "91 %") + "Ana is R on Evaluate"
    assert list(offered(parse(busy))) == [f"Let {name} work on it too" for name in ("Eve", "Dana")]


def test_nobody_is_proposed_where_nobody_can() -> None:
    org = parse(ABLE.replace("SQL + Spark,", "SQL + Cobol,") + "Ana is R on Evaluate")
    assert not offered(org)


def test_nothing_is_read_of_the_many_who_have_no_part() -> None:
    """A skill that is mastered elsewhere helps nobody; it is proposed, but is no evidence."""
    org = parse(ABLE + "Ana is R on Evaluate")
    (finding,) = analyse(org, TODAY, [RULE])
    names = {person.name for person in org.all(Person)} - {"Ana"}
    assert not [fact for fact in finding.evidence if any(name in str(fact) for name in names)]
