"""The rows of the table of people: always those of a table made from nothing, at no more cost."""

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from rolemap.analysis.facts import Facts
from rolemap.analysis.kinds import mix_of
from rolemap.analysis.workload import load_of
from rolemap.model.edits.people import add_person
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Stage
from rolemap.model.text import text
from rolemap.planning.absence import falls_open
from rolemap.ui.lens import Filter, Light, light_of, light_of_parties
from rolemap.ui.mime import parties_in
from rolemap.ui.people import people_model
from rolemap.ui.people.columns import FIELDS, Column, column_hint
from rolemap.ui.people.people_light import asked_for, touches
from rolemap.ui.people.people_model import PeopleModel
from rolemap.ui.people.people_order import Down, PeopleOrder
from rolemap.ui.people.people_words import ID, ROW
from rolemap.ui.people.person_content import PersonRow, sort_value
from rolemap.ui.people.person_details import details_of
from tests.random_edits import START, TODAY, random_org, seeds
from tests.ui.views.office import HOSTILE, Office, hostile_org

_ROLE = Qt.ItemDataRole
ROLES = (_ROLE.DisplayRole, _ROLE.EditRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole, ID, ROW)
ORDERS = st.sampled_from([Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
NBSP = "\u00a0"


def said(model: PeopleModel) -> list[list[Any]]:
    """Everything that a model says of its rows, and which of them are open."""
    return [
        [
            [
                [model.index(row, column).data(role) for role in ROLES]
                for column in range(model.columnCount())
            ],
            model.spot(row),
            model.stands_out(model.spot(row)[0]),
        ]
        for row in range(model.rowCount())
    ]


def names(model: PeopleModel) -> list[str]:
    """Whose rows there are, without the details."""
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(one.data()) for one in rows if not model.spot(one.row())[1]]


def model_of(office: Office) -> PeopleModel:
    made = PeopleModel(office.bridge)
    made.show(office.org)
    return made


def cell(office: Office, name: str, column: Column, role: int = _ROLE.DisplayRole) -> Any:
    model = model_of(office)
    return model.index_of(office.id_of(name), column).data(role)


# What the cells say


@pytest.mark.parametrize(
    ("name", "column", "words"),
    [
        ("Ana", Column.NAME, "Ana"),
        ("Ana", Column.LOAD, f"120{NBSP}%, too much"),
        ("Cem", Column.LOAD, f"0{NBSP}%"),
        ("Dana", Column.LOAD, "free"),
        ("Ana", Column.LETTERS, "A 2, R 1"),
        ("Ana", Column.STAGES, "Data, Train"),
        ("Ana", Column.OPEN, "Ingest"),
        ("Ben", Column.OPEN, "Clean"),
        ("Cem", Column.OPEN, ""),
        ("Ana", Column.TITLE, "Data scientist"),
        ("Ana", Column.LEVEL, "senior"),
        ("Ana", Column.CAPACITY, f"100{NBSP}%"),
        ("Cem", Column.TEAMS, "Core"),
        ("Ben", Column.ROLES, f"Engineer 120{NBSP}%"),
        ("Ben", Column.WORK, f"Mostly data (67{NBSP}%): Clean"),
        ("Dana", Column.WORK, ""),
    ],
)
def test_cells_say_what_counts(office: Office, name: str, column: Column, words: str) -> None:
    assert cell(office, name, column) == words


def test_figures_are_explained_in_words(office: Office) -> None:
    spoken = _ROLE.AccessibleTextRole
    assert "too much" in cell(office, "Ana", Column.LOAD, spoken)
    assert "Ingest" in cell(office, "Ana", Column.LOAD, spoken)
    assert cell(office, "Ana", Column.LETTERS, spoken) == "Accountable: 2, Responsible: 1"
    assert cell(office, "Ana", Column.OPEN, spoken) == "1: Ingest: nobody else decides or does it"
    assert cell(office, "Cem", Column.OPEN, spoken) == "Nothing would fall open."


def test_work_is_explained_and_a_title_that_says_otherwise_is_marked(office: Office) -> None:
    spoken = cell(office, "Ana", Column.WORK, _ROLE.AccessibleTextRole)
    assert spoken == (
        "Title says Data scientist, the work is data work for models. "
        "Most like the work of: data-focused ML engineer. "
        f"67{NBSP}% data: Ingest. 33{NBSP}% models: Evaluate. "
        f"In the stages: Data 67{NBSP}%, Train 33{NBSP}%"
    )
    model = model_of(office)
    signs = {
        name: model.row_of(office.id_of(name)).cells[Column.WORK].severity
        for name in ("Ana", "Ben", "Dana")
    }
    assert signs == {"Ana": "info", "Ben": "", "Dana": ""}


def test_work_that_is_mostly_nothing_names_its_largest_parts() -> None:
    works = {"Serving": "infra", "Ingest": "data", "Training": "model", "Monitoring": "platform"}
    lines = [f"responsibility {one} in Work; Ana is R on {one}" for one in works]
    office = Office("\n".join(("stage Work; person Ana", *lines)))
    quarter = f"25{NBSP}%"
    expected = f"data {quarter}, models {quarter}, infrastructure {quarter}…"
    assert cell(office, "Ana", Column.WORK) == expected
    office.close()


def test_tool_tips_show_names_as_they_are() -> None:
    office = Office(hostile_org(HOSTILE["rich"]))
    model = model_of(office)
    hint = str(model.index(0, Column.NAME).data(_ROLE.ToolTipRole))
    assert "<img" not in hint
    assert "&lt;img" in hint
    office.close()


def test_every_column_has_a_title_and_a_hint(office: Office) -> None:
    model, across = model_of(office), Qt.Orientation.Horizontal
    assert model.columnCount() == len(Column)
    titles = [model.headerData(column, across) for column in Column]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    assert all(model.headerData(column, across, _ROLE.ToolTipRole) for column in Column)
    assert all(column_hint(column).endswith(".") for column in Column)
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(99, across) is None


def test_only_fields_can_be_typed_into(office: Office) -> None:
    model = model_of(office)
    model.set_open(office.id_of("Ana"), True)
    editable = Qt.ItemFlag.ItemIsEditable
    for column in Column:
        assert bool(model.flags(model.index(0, column)) & editable) == (column in FIELDS)
        assert not model.flags(model.index(1, column)) & editable


def test_dragged_are_people_only(office: Office) -> None:
    model = model_of(office)
    model.set_open(office.id_of("Ana"), True)
    data = model.mimeData([model.index(row, 0) for row in range(3)])
    assert parties_in(data) == (office.id_of("Ana"),)


# Details


def details(model: PeopleModel) -> list[tuple[str, str, str, str]]:
    found = (model.index(row, 0).data(ROW) for row in range(model.rowCount()))
    return [
        (one.words, one.figure, one.severity, one.more)
        for one in found
        if not isinstance(one, PersonRow)
    ]


def test_an_open_row_shows_what_makes_its_figures_up(office: Office) -> None:
    model = model_of(office)
    ana = office.id_of("Ana")
    model.set_open(ana, True)
    assert details(model) == [
        ("Engineer", f"80{NBSP}%", "", "seat in a role"),
        ("Ingest", f"40{NBSP}%", "", "assigned directly, in Data"),
        ("Ingest", "", "error", "nobody else decides or does it"),
        ("data", f"67{NBSP}%", "", "kind of work: Ingest"),
        ("models", f"33{NBSP}%", "", "kind of work: Evaluate"),
        ("Title says Data scientist, the work is data work for models", "", "info", ""),
    ]
    to = [model.index(row, 0).data(ID) for row in (1, 2, 3)]
    (seat,) = office.org.seats_held_by(ana)
    assert to == [seat.id, office.id_of("Ingest"), office.id_of("Ingest")]
    assert [one.row() for one in model.known(office.id_of("Ingest"))] == [2, 3]
    model.set_open(ana, False)
    assert details(model) == []


def test_on_call_and_those_left_are_named() -> None:
    office = Office(
        "stage Run; person Ana; person Ben\n"
        "responsibility Pager in Run (on call: 1 slot)\n"
        "Ana is R on Pager; Ben is A on Pager"
    )
    model = model_of(office)
    model.set_open(office.id_of("Ana"), True)
    assert details(model) == [
        ("Pager", f"100{NBSP}%", "", "on call, in Run"),
        ("Pager", "", "warning", "nobody else does it; left: Ben"),
        ("platform", f"100{NBSP}%", "", "kind of work: Pager"),
    ]
    office.close()


def test_who_has_nothing_to_show_says_so(office: Office) -> None:
    model = model_of(office)
    model.set_open(office.id_of("Dana"), True)
    assert details(model) == [("Nothing is planned, and nothing would fall open.", "", "", "")]


@given(seed=seeds)
def test_details_add_up_to_the_load(seed: int) -> None:
    org = random_org(seed, 80)
    facts = Facts(org, TODAY)
    for person in org.all(Person):
        found = details_of(facts, person)
        parts, lost = load_of(facts, person).parts, falls_open(facts, person.id)
        kinds = mix_of(facts, person.id).kinds
        assert sum(bool(one.figure) for one in found) == len(parts) + len(kinds)
        signed = [one.to for one in found if one.severity in ("error", "warning")]
        assert signed == [one.responsibility for one in lost]
        assert all(org.find(one.to) is not None for one in found if one.to)


# In step with the organisation


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds, column=st.sampled_from(Column), order=ORDERS)
def test_live_rows_equal_those_made_from_nothing(
    qtbot: QtBot, seed: int, column: Column, order: Qt.SortOrder
) -> None:
    office, random = Office(START, judged=False), Random(seed)
    live = model_of(office)
    office.bridge.changed.connect(live.on_change)
    live.set_filter(random.choice(["", "", "a", "core", "engineer"]))
    live.sort(column, order)
    light = light_of_parties(office.org, [random.choice(office.org.people()).id])
    live.set_light(light)
    for _ in range(20):
        people = sorted(one.id for one in office.org.all(Person))
        if people:
            live.set_open(random.choice(people), random.random() < 0.7)
        office.edit_at_random(random)
        said(live)  # as if painted: what is kept must not be kept too long
    fresh = model_of(office)
    fresh.set_filter("x")
    fresh.set_filter(" ".join(live._words))
    fresh.sort(column, order)
    fresh.set_light(light)
    for one in live._details:
        fresh.set_open(one, True)
    assert said(live) == said(fresh)
    for row in range(live.rowCount()):
        person_id, line = live.spot(row)
        assert line or live.index_of(person_id).row() == row
    office.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds, column=st.sampled_from(Column), order=ORDERS)
def test_rows_are_in_order(qtbot: QtBot, seed: int, column: Column, order: Qt.SortOrder) -> None:
    office, random = Office(START, judged=False), Random(seed)
    for _ in range(30):
        office.edit_at_random(random)
    model = model_of(office)
    model.sort(column, order)
    assert model.sorted_by == (column, order)
    people = [office.org.get(Person, model.spot(row)[0]) for row in range(model.rowCount())]
    values = [sort_value(model.facts, one, column) for one in people]
    if column is Column.NAME:
        values = [(one.name.casefold(),) for one in people]
    down = order == Qt.SortOrder.DescendingOrder
    assert values == sorted(values, reverse=down)
    assert len(people) == office.org.count(Person)
    office.close()


def test_sorting_keeps_what_is_pointed_at(office: Office) -> None:
    model = model_of(office)
    model.set_open(office.id_of("Ben"), True)
    kept = [QPersistentModelIndex(model.index(row, 2)) for row in range(model.rowCount())]
    spots = [model.spot(one.row()) for one in kept]
    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Dana", "Cem", "Ben", "Ana"]
    assert [model.spot(one.row()) for one in kept] == spots
    assert {one.column() for one in kept} == {2}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["Ana", "Ben", "Cem", "Dana"]),
        ("AN", ["Ana", "Dana"]),
        ("scientist ana", ["Ana"]),
        ("engineer", ["Ana", "Ben"]),
        ("core", ["Cem"]),
        ("nobody", []),
    ],
)
def test_filter_looks_at_names_titles_teams_and_roles(
    office: Office, words: str, found: list[str]
) -> None:
    model = model_of(office)
    model.set_filter(words)
    assert names(model) == found
    assert model.filtered == bool(words)


def test_who_only_names_somebody_follows_the_new_name() -> None:
    office = Office(
        "stage Run; person Ana; person Ben; person Cem; person Zed; Ben reports to Ana\n"
        "responsibility Fit in Run; Cem is A on Fit; Cem is R on Fit deputy Zed"
    )
    model = model_of(office)
    office.bridge.changed.connect(model.on_change)
    said(model)
    office.commands.rename(office.id_of("Ana"), "Eve")
    office.commands.rename(office.id_of("Zed"), "Yan")
    assert model.index_of(office.id_of("Ben"), Column.MANAGERS).data() == "Eve"
    hint = model.index_of(office.id_of("Cem"), Column.OPEN).data(_ROLE.AccessibleTextRole)
    assert "left: Yan" in hint
    office.close()


# How much is done


def crowd(count: int = 10_000) -> Org:
    org = Office(START, judged=False).org
    people = [Person(id=f"p{n:05}", name=f"Person {n:05}") for n in range(count)]
    stage = next(org.all(Stage))
    works = [Responsibility(id=f"w{n}", stage=stage.id, name=f"Work {n}") for n in range(50)]
    letters = [
        Assignment(id=f"a{n}", party=f"p{n:05}", responsibility=f"w{n % 50}", letter="I")
        for n in range(count)
    ]
    return Org.of(*org.records(), *people, *works, *letters)


def test_an_edit_looks_at_no_more_rows_than_it_touches(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(crowd(), judged=False)
    model = model_of(office)
    office.bridge.changed.connect(model.on_change)
    calls: list[str] = []
    for name in ("person_row", "sort_value", "matches", "details_of"):
        real = getattr(people_model, name)
        monkeypatch.setattr(
            people_model,
            name,
            lambda *given, name=name, real=real: calls.append(name) or real(*given),
        )
    news: list[int] = []
    model.dataChanged.connect(lambda first, last, _: news.append(last.row() - first.row() + 1))
    office.commands.set_field("p05000", "title", "Chief")
    office.commands.rename("p05000", "Zacharias")
    office.document.commit(text("Edit"), add_person(office.org, "Aaron", new_id=lambda: "new"))
    office.commands.remove(["p00007"])
    office.commands.undo()
    # Those with whom the person shares the work, at most.
    assert 0 < len(calls) < 1_500
    assert sum(news) < 100
    assert "person_row" not in calls
    office.close()


def test_settings_without_figures_change_no_row(office: Office) -> None:
    model = model_of(office)
    office.bridge.changed.connect(model.on_change)
    news: list[object] = []
    model.modelReset.connect(lambda: news.append("reset"))
    model.dataChanged.connect(lambda *_: news.append("data"))
    office.commands.set_field("settings", "name", "Another")
    assert news == []
    assert model.facts.org is office.org
    office.commands.switch_scheme("DACI")
    assert news == ["reset"]


def test_many_at_once_are_shown_from_nothing() -> None:
    office = Office("; ".join(f"person P{n}" for n in range(300)))
    model = model_of(office)
    office.bridge.changed.connect(model.on_change)
    model.set_open(office.id_of("P1"), True)
    office.commands.remove([one.id for one in office.org.all(Person)])
    assert model.rowCount() == 0
    office.commands.undo()
    assert model.rowCount() == 300
    office.close()


# What stands out


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=seeds, kind=st.sampled_from(["gaps", "problems", "party", "finding", "all"]))
def test_a_filter_lets_through_whoever_has_to_do_with_it(
    qtbot: QtBot, seed: int, kind: Any
) -> None:
    office, random = Office(START), Random(seed)
    for _ in range(20):
        office.edit_at_random(random)
    model = model_of(office)
    people = [one.id for one in office.org.people()] or [""]
    asked = Filter(kind, random.choice(people) if kind == "party" else "RM301")
    only = asked_for(office.bridge, model.facts, asked)
    if only is None:
        assert kind == "all"
    else:
        light = light_of(office.bridge, asked)
        holders = {one.id for one in office.org.people() if touches(model.facts, light, one.id)}
        assert holders <= only
        extra = (
            {asked.of}
            if kind == "party"
            else {subject for found in office.bridge.findings() for subject in found.subjects}
        )
        assert only <= holders | extra
    office.close()


def test_people_come_and_go_with_what_is_asked_for(office: Office) -> None:
    model = model_of(office)
    ana, ben = office.id_of("Ana"), office.id_of("Ben")
    model.set_only(frozenset({ana}))
    assert names(model) == ["Ana"]
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_only(frozenset({ben}))
    assert names(model) == ["Ben"]
    assert not resets
    model.set_only(None)
    assert len(names(model)) == 4


def test_light_is_forgotten_where_an_edit_touches(office: Office) -> None:
    model = model_of(office)
    office.bridge.changed.connect(model.on_change)
    dana = office.id_of("Dana")
    assert model.set_light(Light(frozenset({office.id_of("Ingest")})))
    assert not model.stands_out(dana)
    office.commands.put([dana], office.id_of("Ingest"), "C")
    assert model.stands_out(dana)


# The order itself


def test_down_turns_the_order_round() -> None:
    assert sorted([Down((1,)), Down((3,)), Down((2,))]) == [Down((3,)), Down((2,)), Down((1,))]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3)), max_size=30), st.data())
def test_order_finds_every_line(people: list[tuple[int, int]], data: st.DataObject) -> None:
    order = PeopleOrder()
    keys = {f"id{place}": ((value,), f"id{place}") for place, (value, _) in enumerate(people)}
    lines = {f"id{place}": count for place, (_, count) in enumerate(people)}
    half = len(people) // 2
    order.fill(list(keys.values())[:half], lines)
    for one in list(keys)[half:]:
        order.put(keys[one], lines[one])
    for one in data.draw(st.sets(st.sampled_from(sorted(keys)))) if keys else ():
        new = data.draw(st.integers(0, 3))
        order.resize(one, lines[one], new)
        lines[one] = new
    wanted = [(one, n) for one in sorted(keys, key=keys.__getitem__) for n in range(lines[one] + 1)]
    assert [order.spot(row) for row in range(len(order))] == wanted
    assert all(order.row_of(*spot) == row for row, spot in enumerate(wanted))
    for one in keys:
        order.take(one, lines[one])
    assert len(order) == 0
    assert order.row_of("id0") is None
