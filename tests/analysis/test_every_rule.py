"""What holds for every rule: a new one is tested here without a line being added."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from inspect import getmodule
from pathlib import Path

import pytest
from pydantic import ValidationError

from rolemap.analysis.catalogue import AnyRule, rules
from rolemap.analysis.engine import analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.manual import SECTIONS, manual
from rolemap.analysis.rule import rule as make_rule
from rolemap.formats.notation import parse
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org
from rolemap.model.records import Limits, Stage
from rolemap.registry import names_in

TODAY = date(2026, 1, 15)
RULES = rules()
# Small and large enough for any limit; what a limit does not allow is left out.
NUMBERS = (0.05, 0.1, 0.3, 0.5, 0.9, 1, 2, 3, 5, 10, 1000)

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def example(rule: AnyRule, section: str) -> Org:
    return parse(manual(rule).sections[section])


def findings(rule: AnyRule, org: Org) -> list[Finding]:
    return analyse(org, TODAY, [rule])


def test_every_file_holds_one_rule() -> None:
    modules = [getmodule(rule.judge) for rule in RULES]
    names = [str(module.__name__).rpartition(".")[2] for module in modules if module]
    assert sorted(names) == sorted(names_in("rolemap.analysis.rules"))


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


@every_rule
def test_code_and_name(rule: AnyRule) -> None:
    assert re.fullmatch(r"RM[1-7]\d\d", rule.code)
    module = getmodule(rule.judge)
    assert module is not None
    assert module.__doc__ is not None
    assert module.__doc__.startswith(f"{rule.code}: ")
    assert module.__file__ is not None
    assert Path(module.__file__).stem.replace("_", "-") == rule.name


@every_rule
def test_the_page_says_everything(rule: AnyRule) -> None:
    page = manual(rule)
    assert page.summary.endswith(".")
    for section in SECTIONS:
        assert page.sections[section].strip(), section
    assert rule.source
    for limit in rule.limits:
        assert f"`{limit}`" in rule.manual, f"{limit} is not explained"


@every_rule
def test_bad_is_reported_and_good_is_not(rule: AnyRule) -> None:
    assert findings(rule, example(rule, "Bad"))
    assert not findings(rule, example(rule, "Good"))


@every_rule
def test_silent_where_there_is_nothing(rule: AnyRule) -> None:
    assert not findings(rule, Org.of())


@every_rule
def test_the_same_answer_twice(rule: AnyRule) -> None:
    org = example(rule, "Bad")
    assert findings(rule, org) == findings(rule, org)
    assert findings(rule, org) == findings(rule, example(rule, "Bad"))


@every_rule
def test_a_finding_says_what_and_who(rule: AnyRule) -> None:
    org = example(rule, "Bad")
    for finding in findings(rule, org):
        assert finding.code == rule.code
        subjects = [org.find(subject) for subject in finding.subjects]
        assert all(subjects)
        assert isinstance(subjects[0], rule.about)
        assert len(set(finding.subjects)) == len(subjects)
        # So that an acceptance still fits when somebody is given another name.
        assert list(finding.subjects[1:]) == sorted(finding.subjects[1:])
        assert sentence(finding.message)
        assert all(sentence(str(fact)) for fact in finding.evidence)
    assert rule.severity in {finding.severity for finding in findings(rule, org)}


def sentence(said: str) -> bool:
    """One short sentence without a full stop, with every blank filled in."""
    return bool(said) and not said.endswith(".") and "{" not in said and len(said) < 120


@every_rule
def test_a_fix_mends_and_breaks_nothing(rule: AnyRule) -> None:
    org = example(rule, "Bad")
    before = errors(org)
    for finding in findings(rule, org):
        for fix in rule.fixes(Facts(org, TODAY), finding):
            after = org.apply(fix.change)
            keys = {(one.code, one.subjects[0]) for one in findings(rule, after)}
            assert (finding.code, finding.subjects[0]) not in keys
            assert errors(after) <= before
            assert len(str(fix.label)) <= 60


def errors(org: Org) -> set[tuple[str, str]]:
    every = analyse(org, TODAY)
    return {(one.code, one.subjects[0]) for one in every if one.severity is Severity.ERROR}


@every_rule
def test_a_limit_that_a_rule_names_matters(rule: AnyRule) -> None:
    orgs = example(rule, "Bad"), example(rule, "Good")
    usual = [findings(rule, org) for org in orgs]
    for limit in rule.limits:
        others = [[findings(rule, org) for org in varied] for varied in variations(orgs, limit)]
        assert any(found != usual for found in others), limit


def variations(orgs: tuple[Org, ...], limit: str) -> Iterator[list[Org]]:
    """The same organisations, with one limit set to this and that."""
    for number in NUMBERS:
        with suppress(ValidationError):
            limits = Limits.model_validate({limit: number})
            yield [org.apply(set_fields(org, "settings", limits=limits)) for org in orgs]


@every_rule
def test_a_rule_names_the_limits_that_it_reads(
    rule: AnyRule, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: set[str] = set()
    look = Limits.__getattribute__

    def spy(limits: Limits, name: str) -> object:
        if name in Limits.model_fields:
            read.add(name)
        return look(limits, name)

    orgs = example(rule, "Bad"), example(rule, "Good")
    monkeypatch.setattr(Limits, "__getattribute__", spy)
    for org in orgs:
        findings(rule, org)
    assert read == set(rule.limits)


def test_a_page_without_a_section_is_refused() -> None:
    def lonely_stage(facts: Facts, stage: Stage) -> Iterator[Finding]:
        """A stage is alone.

        Why it matters:
            It does not.
        """
        return iter(())

    lonely = make_rule("RM999", about=Stage, severity=Severity.INFO, source="none")(lonely_stage)
    with pytest.raises(ValueError, match="RM999"):
        manual(lonely)
