"""The shipped templates: each file whole and worth choosing, its findings as they were reviewed.

tests/golden/templates has the findings of each template, one on a line. After a change of a rule
or of a template write them anew with UPDATE_GOLDEN=1, and read every line of the difference: is it
what a careful reviewer would say of this team? A new template needs a story, a paragraph in
docs/templates.md, and its findings there.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rolemap.analysis.engine import analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.formats.catalogues import catalogues
from rolemap.formats.org_file import dumps, loads
from rolemap.formats.templates import template, template_ids
from rolemap.model import rank
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Responsibility,
    Role,
    Seat,
    Stage,
    Team,
)
from tests.formats import golden

TODAY = date(2026, 1, 5)
ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "templates.md"
REVIEWED = ROOT / "tests" / "golden" / "templates"
IDS = template_ids()

# Whom the sources of the templates speak of, who wrote them, and companies whose teams are told
# about in public.
_REAL = """
    adobe airbnb alibaba amazon anthropic apple baidu booking databricks deepmind facebook google
    ibm instagram linkedin meta microsoft netflix nvidia openai oracle palantir pinterest salesforce
    shopify snowflake spotify stripe tencent tesla tiktok twitter uber yandex youtube zalando
    arthur egor erwin gautam hirschl howell kirmer kreuzberger kühl raymond smith stephanie yoo
"""
# A template may say which published work it shows.
_CREDITED = {"mlops-roles": ("Kreuzberger", "Kühl", "Hirschl")}


@pytest.fixture(params=IDS)
def template_id(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def data(template_id: str) -> bytes:
    return template(template_id).path.read_bytes()


@pytest.fixture
def org(template_id: str) -> Org:
    return shipped(template_id)


def shipped(template_id: str) -> Org:
    path = template(template_id).path
    return loads(path.read_bytes(), path.name)


# The files.


def test_every_template_of_the_guide_is_there() -> None:
    assert set(IDS) == {
        "big-tech-split",
        "blank",
        "ds-mle-handoff",
        "everything-named",
        "four-mle-types",
        "mlops-roles",
        "r-and-d-two-ladders",
        "research-to-production",
        "startup-full-stack",
        "two-camps-one-title",
    }


def test_saving_changes_nothing(data: bytes, org: Org) -> None:
    assert dumps(org) == data
    assert not org.unknown


def test_name_and_story_fit_the_start_page(org: Org) -> None:
    settings = org.settings
    assert 0 < len(settings.name) <= 30
    assert 150 <= len(settings.story) <= 700
    assert "\n" not in settings.story
    assert settings.story.endswith(".")


def test_no_two_templates_have_the_same_name() -> None:
    assert len({shipped(one).settings.name for one in IDS}) == len(IDS)


@pytest.mark.parametrize("kind", [Stage, Responsibility, Role, Team, Person])
def test_names_are_unique_and_short(
    org: Org, kind: type[Stage | Responsibility | Role | Team | Person]
) -> None:
    names = Counter(record.name.casefold() for record in org.all(kind))
    assert [name for name, times in names.items() if times > 1] == []
    assert [name for name in names if len(name) > 40 or name != name.strip()] == []


def test_ids_can_be_read(org: Org) -> None:
    for kind in (Stage, Responsibility, Role, Team, Person):
        for record in org.all(kind):
            assert re.fullmatch(rf"{kind.KIND}(-[a-z0-9]+)+", record.id)
    for kind in (Seat, Assignment, Handoff):
        ids = {record.id for record in org.all(kind)}
        assert ids == {f"{kind.KIND}-{number}" for number in range(1, len(ids) + 1)}


def test_ranks_leave_room_between_them(org: Org) -> None:
    rows = [org.stages(), org.all(Role), org.all(Team)]
    rows += [org.responsibilities_in(stage.id) for stage in org.stages()]
    for row in rows:
        ranks = [record.rank for record in row]
        assert all(map(rank.is_key, ranks))
        assert len(set(ranks)) == len(ranks)


def test_nobody_and_no_company_is_real(template_id: str, data: bytes) -> None:
    text = data.decode()
    for name in _CREDITED.get(template_id, ()):
        assert name in text
        text = text.replace(name, "")
    words = set(re.findall(r"\w+", text.casefold()))
    assert words & set(_REAL.split()) == set()


def test_no_person_is_in_two_templates() -> None:
    names = Counter(person.name for one in IDS for person in shipped(one).all(Person))
    assert [name for name, times in names.items() if times > 1] == []


def test_levels_are_steps_of_the_ladder(org: Org) -> None:
    steps = {"", *org.settings.levels}
    assert {record.level for kind in (Person, Role) for record in org.all(kind)} <= steps


def test_skills_that_are_asked_for_are_spelt_as_those_that_are_there(org: Org) -> None:
    asked = {skill for work in org.all(Responsibility) for skill in work.skills}
    there = {skill for person in org.all(Person) for skill in (*person.skills, *person.learning)}
    assert asked <= there


def test_the_guide_has_a_paragraph_on_each_template_and_on_no_other() -> None:
    told = re.findall(r"^\*\*.+?\*\* \(`([a-z-]+)`\)", PAGE.read_text("utf-8"), re.MULTILINE)
    assert sorted(told) == sorted(IDS)


# What RoleMap says of them.


def _line(finding: Finding) -> str:
    accepted = f" (accepted: {finding.accepted.reason})" if finding.accepted else ""
    return f"{finding.severity} {finding.code} {finding.message}{accepted}\n"


def test_findings_are_those_that_were_reviewed(template_id: str, org: Org) -> None:
    """UPDATE_GOLDEN=1 writes them anew; the difference is to be read line by line."""
    found = "".join(map(_line, analyse(org, TODAY)))
    golden.check(f"templates/{template_id}.txt", found.encode())


def test_there_are_no_findings_of_templates_that_are_gone() -> None:
    assert sorted(path.stem for path in REVIEWED.iterdir()) == sorted(IDS)


# What each of them is there to show.


def found(org: Org, code: str, *, accepted: bool = False) -> list[str]:
    """The names of what a rule reports: of what is reported first."""
    findings = (one for one in analyse(org, TODAY) if one.code == code)
    subjects = [one.subjects[0] for one in findings if (one.accepted is not None) == accepted]
    return [str(getattr(org.find(one), "name", one)) for one in subjects]


def walls(org: Org) -> list[tuple[str, str]]:
    handoffs = [org.get(Handoff, one) for one in found(org, "RM401")]
    name = {stage.id: stage.name for stage in org.stages()}
    return [(name[one.source], name[one.target]) for one in handoffs]


def workers(org: Org, *stages: str) -> Iterator[set[str]]:
    """The titles of those who work on each of these stages."""
    facts = Facts(org, TODAY)
    by_name = {stage.name: stage.id for stage in org.stages()}
    for name in stages:
        yield {person.title for person in facts.workers_in(by_name[name]).values()}


def test_scientists_and_engineers_meet_at_the_first_model() -> None:
    org = shipped("ds-mle-handoff")
    *before, both, behind, last = workers(
        org, "Problem", "Data", "EDA", "PoC model", "Deployment", "Maintenance"
    )
    assert not any("engineer" in title for titles in before for title in titles)
    assert {"Data scientist", "ML engineer"} <= both
    assert not any("scientist" in title for title in behind | last)
    assert found(org, "RM202", accepted=True) == ["First model"]
    assert walls(org) == []
    assert found(org, "RM106") == ["On call"]


def test_each_kind_of_ml_engineer_has_work_of_its_own() -> None:
    org = shipped("four-mle-types")
    kinds = {role.kind for role in org.all(Role)}
    assert {
        f"{focus} ML engineer"
        for focus in ("data-focused", "infra-focused", "model-focused", "full-stack")
    } <= kinds
    assert walls(org) == [("Experiments", "Serving")]
    assert "Pilot product" in found(org, "RM501")


def test_research_goes_over_two_walls_on_its_way_to_production() -> None:
    org = shipped("research-to-production")
    assert org.count(Handoff) == 4
    assert walls(org) == [("First model", "Model rewrite"), ("Model rewrite", "Release")]
    assert found(org, "RM102") == found(org, "RM101") == ["Drift and retraining"]


def test_one_title_covers_two_camps_that_share_no_work() -> None:
    org = shipped("two-camps-one-title")
    facts = Facts(org, TODAY)
    titled = [one for one in org.people() if one.title == "Machine learning engineer"]
    camps = {
        frozenset(work.name for work in facts.responsibilities_worked_on(one.id)) for one in titled
    }
    assert len(titled) == 4
    one, other = camps
    assert not one & other
    (scientist,) = (one for one in org.people() if one.title == "Data scientist")
    same = {work.name for work in facts.responsibilities_worked_on(scientist.id)}
    assert any(len(same & camp) >= 4 for camp in camps)
    assert all(scientist.pay_band < one.pay_band for one in titled)


def test_development_lacks_a_rung_that_research_has() -> None:
    org = shipped("r-and-d-two-ladders")
    ladders = {
        track: {one.level for one in org.people() if one.track == track}
        for track in ("research", "development")
    }
    assert ladders["research"] - ladders["development"] == {"director"}
    assert found(org, "RM104") == ["Platform director"]


def test_the_paper_names_nobody_who_answers() -> None:
    org = shipped("mlops-roles")
    assert {held.letter for held in org.all(Assignment)} == {"R", "S"}
    assert {held.party for held in org.all(Assignment)} == {role.id for role in org.all(Role)}
    assert len(found(org, "RM101")) == org.count(Responsibility)
    assert found(org, "RM102") == ["Automated training run", "Continuous training"]
    assert found(org, "RM105") == ["On call"]
    shared = ["Code of the ML pipeline", "Training infrastructure", "Deploy to production"]
    assert found(org, "RM202") == [*shared, "Monitoring"]


def test_where_everything_is_named_nothing_is_an_error_and_hardly_anything_a_warning() -> None:
    severities = Counter(one.severity for one in analyse(shipped("everything-named"), TODAY))
    assert severities[Severity.ERROR] == 0
    assert severities[Severity.WARNING] <= 2


def test_a_blank_pipeline_is_six_stages_in_a_row() -> None:
    org = shipped("blank")
    names = [stage.name for stage in org.stages()]
    assert len(names) == len(found(org, "RM103")) == 6
    pairs = [(one.source, one.target) for one in org.all(Handoff)]
    stages = [stage.id for stage in org.stages()]
    assert sorted(pairs) == sorted(zip(stages, stages[1:], strict=False))
    assert not any(org.count(kind) for kind in (Responsibility, Role, Person, Assignment))


@pytest.mark.parametrize(
    ("template_id", "catalogue_id"),
    [("everything-named", "by-stage"), ("mlops-roles", "mlops-steps")],
)
def test_a_whole_catalogue_is_on_the_map(template_id: str, catalogue_id: str) -> None:
    covered = {one for work in shipped(template_id).all(Responsibility) for one in work.covers}
    (catalogue,) = (one for one in catalogues() if one.id == catalogue_id)
    assert covered == {item.id for item in catalogue.items}
