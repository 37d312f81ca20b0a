"""The inspector's section about what a person or a role really is."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from pytestqt.qtbot import QtBot

from rolemap.analysis.facts import Facts
from rolemap.model.edits.assignments import assign
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.remove import remove
from rolemap.model.ids import Id
from rolemap.model.records import Person, Role
from rolemap.model.text import text
from rolemap.ui.details.inspector_record import RecordPage
from rolemap.ui.details.really import Really
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.views.inspector import Inspector
from rolemap.ui.work_words import work_of
from tests.random_edits import START, TODAY, seeds
from tests.ui.views.office import HOSTILE, Office, Show, fits, hostile_org, only, swept

NBSP = "\u00a0"


@pytest.fixture
def inspector(office: Office, shown: Show) -> Inspector:
    made = Inspector(*office.parts)
    shown(made, 288, 900)
    return made


def section(inspector: Inspector) -> Really:
    return only(inspector.page, Really)


def told(inspector: Inspector) -> list[str]:
    found = section(inspector)
    return list(found.said()) if not found.isHidden() else []


def test_a_person(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Ana"),))
    assert section(inspector).title.text() == "What it really is"
    assert told(inspector) == [
        "Title says Data scientist, the work is data work for models",
        "Most like the work of: data-focused ML engineer",
        f"67{NBSP}% data: Ingest",
        f"33{NBSP}% models: Evaluate",
        f"Research 33{NBSP}%, development 67{NBSP}%",
    ]
    first = section(inspector).findChildren(Paragraph)[0]
    assert first.accessibleName() != first.words  # its sign is read too


def test_a_role(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Engineer"),))
    assert told(inspector) == [
        "Most like the work of: manager",
        f"100{NBSP}% coordination: Evaluate",
    ]


def test_hidden_without_work_and_for_others(office: Office, inspector: Inspector) -> None:
    office.selection.set((office.id_of("Dana"),))
    assert told(inspector) == []
    office.selection.set((office.id_of("Ingest"),))
    assert isinstance(inspector.page, RecordPage)
    assert inspector.page.findChildren(Really) == []


def test_follows_edits(office: Office, inspector: Inspector) -> None:
    ana, ingest = office.id_of("Ana"), office.id_of("Ingest")
    office.selection.set((ana,))

    def edit(record_id: Id, **values: object) -> None:
        change = set_fields(office.org, record_id, **values)
        office.document.commit(text("Edit"), change)

    edit(ingest, name="Serving")
    assert f"67{NBSP}% infrastructure: Serving" in told(inspector)
    edit(ana, title="ML engineer")
    assert told(inspector)[0].startswith("Most like")
    gone = [one.id for one in office.org.assignments_of(ana)]
    office.document.commit(text("Remove"), remove(office.org, gone[0]))
    office.document.commit(text("Remove"), remove(office.org, gone[1]))
    edit(office.id_of("Evaluate"), name="Xyzzy")
    edit(office.id_of("Train"), name="Plugh")
    assert told(inspector) == [f"100{NBSP}% other work: Xyzzy"]
    office.document.undo()
    assert told(inspector)[0] != f"100{NBSP}% other work: Xyzzy"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(seed=seeds)
def test_in_step_with_any_edit(qtbot: QtBot, seed: int) -> None:
    office, random = Office(START), Random(seed)
    live = Inspector(*office.parts)
    qtbot.addWidget(live)
    parties = [*office.org.all(Person), *office.org.all(Role)]
    for _ in range(8):
        office.selection.set((random.choice(parties).id,))
        office.edit_at_random(random)
        found = live.page.findChildren(Really)
        fresh = Inspector(*office.parts)
        assert [list(one.said()) for one in found] == [
            list(one.said()) for one in fresh.page.findChildren(Really)
        ], seed
        fresh.deleteLater()
        swept()
    live.deleteLater()
    office.close()
    swept()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_any_name(qtbot: QtBot, shown: Show, name: str) -> None:
    office = Office(hostile_org(name))
    person = office.org.people()[0]
    change = assign(office.org, person.id, office.id_of("Work"), "R")
    office.document.commit(text("Assign"), change)
    change = set_fields(office.org, office.id_of("Work"), name=person.name)
    office.document.commit(text("Rename"), change)
    facts = Facts(office.org, TODAY)
    made = Really(office.themes)
    made.show_work(facts, person)
    shown(made, 240, 300)
    assert list(made.said())
    assert fits(made)
    made.grab()
    assert work_of(facts, person).mix.kinds
    office.close()
