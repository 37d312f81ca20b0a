"""Severity profiles: the same findings, taken more or less seriously; nothing else changes."""

from datetime import date

import pytest
from hypothesis import given

from rolemap.analysis.catalogue import rule_called, rules
from rolemap.analysis.engine import analyse
from rolemap.analysis.finding import Severity
from rolemap.analysis.severity_profile import PROFILES, shifted
from rolemap.formats.notation import parse
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org
from tests.random_edits import TODAY, random_org, seeds


def judged_as(org: Org, profile: str) -> Org:
    return org.apply(set_fields(org, "settings", profile=profile))


@given(seeds)
def test_a_profile_shifts_what_the_standard_finds(seed: int) -> None:
    org = random_org(seed)
    by_code = {rule.code: rule for rule in rules()}
    for profile in PROFILES:
        wanted = {
            (found.code, found.subjects, level)
            for found in analyse(judged_as(org, "standard"), TODAY)
            if (level := shifted(found.severity, by_code[found.code].shifts.get(profile)))
        }
        got = {
            (found.code, found.subjects, found.severity)
            for found in analyse(judged_as(org, profile), TODAY)
        }
        assert got == wanted


def test_rules_name_only_profiles_that_there_are() -> None:
    for rule in rules():
        assert set(rule.shifts) <= set(PROFILES) - {"standard"}, rule.code
    assert any(rule.shifts for rule in rules())


@pytest.mark.parametrize("profile", ["unheard of", "standard"])
def test_an_unknown_profile_is_the_standard(profile: str) -> None:
    org = parse("stage Train; responsibility Evaluate in Train")
    assert analyse(judged_as(org, profile), TODAY) == analyse(org, TODAY)


def test_a_small_team_hears_softer_words_of_hanging_on_one() -> None:
    org = parse("stage Train; responsibility Evaluate in Train; person Ana; Ana is A+R on Evaluate")

    def severities(profile: str) -> set[Severity]:
        found = analyse(judged_as(org, profile), date(2026, 1, 1))
        return {one.severity for one in found if one.code == "RM501"}

    assert severities("standard") == {Severity.WARNING}
    assert severities("small") == {Severity.INFO}


def test_shifts_stop_at_the_ends() -> None:
    assert shifted(Severity.INFO, "softer") is Severity.INFO
    assert shifted(Severity.ERROR, "harder") is Severity.ERROR
    assert shifted(Severity.WARNING, "softer") is Severity.INFO
    assert shifted(Severity.WARNING, "harder") is Severity.ERROR
    assert shifted(Severity.WARNING, "off") is None
    assert shifted(Severity.ERROR, "softer") is Severity.WARNING
    assert shifted(Severity.INFO, "harder") is Severity.WARNING
    assert shifted(Severity.INFO, None) is Severity.INFO


@pytest.mark.parametrize(
    ("profile", "shift", "codes"),
    [
        ("small", "softer", "RM106 RM202 RM203 RM302 RM305 RM501 RM502 RM505"),
        ("small", "off", "RM303 RM304 RM602 RM603 RM604 RM605 RM607 RM608 RM610"),
        ("regulated", "harder", "RM106 RM302 RM401 RM502"),
    ],
)
def test_what_profiles_do_to_rules(profile: str, shift: str, codes: str) -> None:
    assert {rule_called(code).shifts.get(profile) for code in codes.split()} == {shift}
