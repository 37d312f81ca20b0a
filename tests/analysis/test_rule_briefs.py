"""What a rule says in a few words, and how bad it is, of the example on its page."""

from datetime import date

import pytest

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import analyse
from rolemap.analysis.manual import manual
from rolemap.formats.notation import parse


@pytest.mark.parametrize(
    ("code", "severity", "brief"),
    [
        ("RM101", "error", "nobody accountable"),
        ("RM102", "error", "nobody responsible"),
        ("RM103", "error", "idle stage"),
        ("RM104", "error", "vacant role"),
        ("RM105", "error", "nobody on call"),
        ("RM106", "warning", "2 of 4 on the rota"),
        ("RM107", "warning", "nobody masters “Statistics”"),
        ("RM108", "warning", "filled vacancy"),
        ("RM201", "error", "2 accountable: Ana, Ben"),
        ("RM202", "warning", "many responsible"),
        ("RM203", "warning", "many consulted"),
        ("RM204", "info", "many informed"),
        ("RM206", "warning", "nearly the same as “ML engineer”"),
        ("RM301", "error", "over capacity"),
        ("RM302", "warning", "on call 37.5 % of the time"),
        ("RM303", "warning", "work in 5 stages"),
        ("RM304", "warning", "answers for 50 % of everything"),
        ("RM305", "warning", "too much to think of"),
        ("RM401", "warning", "over the wall"),
        ("RM402", "error", "hands on in a circle"),
        ("RM403", "error", "beside the pipeline"),
        ("RM501", "warning", "hangs on Ana alone"),
        ("RM502", "warning", "in one hand with “Validate”"),
        ("RM505", "warning", "3 things hang on this person"),
        ("RM601", "warning", "person with nothing"),
        ("RM602", "info", "only asked and told"),
        ("RM603", "info", "3 direct reports"),
        ("RM604", "info", "accountable far above the work"),
        ("RM605", "info", "4 members"),
        ("RM606", "info", "“ML engineer” stands for different jobs"),
        ("RM607", "info", "the work is platform engineering"),
        ("RM608", "warning", "graded otherwise than “ML engineer”"),
        ("RM610", "info", "nobody is “mid”"),
        ("RM701", "info", "not confirmed"),
    ],
)
def test_in_brief(code: str, severity: str, brief: str) -> None:
    rule = rule_called(code)
    finding = analyse(parse(manual(rule).sections["Bad"]), date(2026, 1, 15), [rule])[0]
    assert (finding.severity, str(finding.brief)) == (severity, brief)


def test_a_softer_finding_has_words_of_its_own() -> None:
    source = "stage Train; responsibility Evaluate in Train; person Ana; Ana is A on Evaluate"
    (finding,) = analyse(parse(source), date(2026, 1, 15), [rule_called("RM102")])
    assert (finding.severity, str(finding.brief)) == ("info", "nobody separate does it")
