"""What a rule is beside what it judges: its facts, and what its decorators leave behind."""

from collections.abc import Iterator
from datetime import date

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.records import Stage
from rolemap.model.text import text

FACTS = Facts(parse("stage Train"), date(2026, 1, 15))


@rule("RM999", about=Stage, severity=Severity.WARNING, source="A book")
def always_wrong(facts: Facts, stage: Stage) -> Iterator[Finding]:
    """Whatever there is."""
    yield always_wrong.finding((stage.id,), text("It is wrong"), text("It is there"))


def found() -> Finding:
    (finding,) = always_wrong.judge(FACTS, FACTS.org.get(Stage, "stage-train"))
    return finding


def test_a_finding_takes_from_its_rule_what_is_not_said() -> None:
    finding = found()
    assert (finding.code, finding.severity) == ("RM999", Severity.WARNING)
    assert str(finding.brief) == "always wrong"
    assert [str(one) for one in finding.evidence] == ["It is there"]
    said = always_wrong.finding((), text("x"), brief=text("y"), severity=Severity.INFO)
    assert (str(said.brief), said.severity) == ("y", Severity.INFO)


def test_a_rule_of_which_nothing_more_is_said() -> None:
    assert (always_wrong.limits, always_wrong.spreads) == ((), None)
    assert always_wrong.manual == "Whatever there is."
    assert always_wrong.in_profile(found(), "small") == found()
    assert not always_wrong.explains
    assert always_wrong.explained(FACTS, found()) == ()
    assert always_wrong.fixes(FACTS, found()) == ()


def test_fixers_and_explainers_are_known_to_the_rule_and_stay_functions() -> None:
    @rule("RM998", about=Stage, severity=Severity.INFO, source="")
    def mended(facts: Facts, stage: Stage) -> Iterator[Finding]:
        yield from ()

    @mended.fixer
    def mend(facts: Facts, finding: Finding) -> Iterator[Fix]:
        yield Fix(text("Do nothing"), Change())

    @mended.explainer
    def tell(facts: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
        yield "RM101", "x"

    assert mended.explains
    assert mended.fixes(FACTS, found()) == tuple(mend(FACTS, found())) != ()
    assert mended.explained(FACTS, found()) == tuple(tell(FACTS, found())) == (("RM101", "x"),)
