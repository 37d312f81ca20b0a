"""What stands out on the map: whom the pointer rests on, who is selected, or a filter."""

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Handoff, Person, Responsibility, Role, Team
from rolemap.model.text import text
from rolemap.ui.bridge import Bridge
from rolemap.ui.lens import Filter, FilterKind, Light, light_of, light_of_parties
from rolemap.ui.spotlight import Spotlight
from tests.random_edits import START, random_change, random_org
from tests.ui.canvas.hand import chip, click, hover, letter_id
from tests.ui.desk import Desk

CREW = """
stage Data; stage Run; Data hands off to Run
responsibility Own in Data; responsibility ByRole in Data; responsibility ByTeam in Data
responsibility StandIn in Run; responsibility Other in Run (on call)
role Engineer; team Core; person Ana; person Ben
Ana holds Engineer at 50 %; Ana is in Core
Ana is A+R on Own; Engineer is A on ByRole; Core is R on ByTeam; Ben is A on StandIn deputy Ana
Ben is C on Own
"""


@pytest.fixture
def crew(qtbot: QtBot) -> Iterator[Desk]:
    """A team in which Ana holds letters in every way there is."""
    made = Desk(CREW)
    yield made
    made.close()


@pytest.fixture
def spotlight(crew: Desk) -> Spotlight:
    made = Spotlight(crew.bridge, crew.selection, crew.scene)
    made.lit.connect(crew.scene.shine)
    return made


def _lit(desk: Desk) -> set[str]:
    return {card.content.name for card in desk.scene.cards.values() if card.lit}


ALL = {"Own", "ByRole", "ByTeam", "StandIn", "Other"}


@pytest.mark.parametrize(
    ("party", "works"),
    [
        ("Ana", {"Own", "ByRole", "ByTeam", "StandIn"}),
        ("Ben", {"Own", "StandIn"}),
        ("Engineer", {"ByRole"}),
        ("Core", {"ByTeam"}),
    ],
)
def test_a_party_lights_up_all_that_it_touches(
    crew: Desk, spotlight: Spotlight, party: str, works: set[str]
) -> None:
    crew.selection.set((crew.id_of(party),))
    assert _lit(crew) == works
    crew.selection.set(())
    assert _lit(crew) == ALL


def test_the_letters_because_of_which_a_card_stands_out_do_too(
    crew: Desk, spotlight: Spotlight
) -> None:
    crew.selection.set((crew.id_of("Ana"),))
    own, stand_in = (crew.scene.cards[crew.id_of(one)] for one in ("Own", "StandIn"))
    assert own.lights == {letter_id(crew, "Own", "Ana", one) for one in "AR"}
    assert stand_in.lights == {letter_id(crew, "StandIn", "Ben", "A")}


def test_the_light_dims_and_everything_comes_back(crew: Desk, spotlight: Spotlight) -> None:
    calm = crew.view.grab().toImage()
    spotlight.set_filter(Filter("party", crew.id_of("Ben")))
    assert crew.view.grab().toImage() != calm
    assert all(arrow.opacity() < 1 for arrow in crew.scene.arrows())
    spotlight.set_filter(Filter())
    assert all(arrow.opacity() == 1 for arrow in crew.scene.arrows())
    assert crew.view.grab().toImage() == calm


def test_the_filter_says_when_it_changes(crew: Desk, spotlight: Spotlight) -> None:
    said: list[Filter] = []
    spotlight.filtered.connect(said.append)
    for _ in range(2):
        spotlight.set_filter(Filter("gaps"))
    assert said == [Filter("gaps")] == [spotlight.filter]


def test_selection_comes_before_the_filter_and_the_pointer_before_both(
    crew: Desk, spotlight: Spotlight, qtbot: QtBot
) -> None:
    spotlight.set_filter(Filter("party", crew.id_of("Core")))
    assert _lit(crew) == {"ByTeam"}
    crew.selection.set((crew.id_of("Engineer"),))
    assert _lit(crew) == {"ByRole"}
    crew.selection.hovered.emit((crew.id_of("Ben"),))
    qtbot.waitUntil(lambda: _lit(crew) == {"Own", "StandIn"})
    crew.selection.hovered.emit(())
    qtbot.waitUntil(lambda: _lit(crew) == {"ByRole"})
    crew.selection.set(())
    assert _lit(crew) == {"ByTeam"}


def test_a_card_that_is_selected_lights_up_nobody(crew: Desk, spotlight: Spotlight) -> None:
    click(crew, crew.at("Own"))
    assert _lit(crew) == ALL


def test_resting_on_a_letter_lights_up_who_holds_it(
    crew: Desk, spotlight: Spotlight, qtbot: QtBot
) -> None:
    hover(crew, QPoint(900, 600))
    hover(crew, chip(crew, "Own", "Ben", "C"))
    qtbot.waitUntil(lambda: _lit(crew) == {"Own", "StandIn"})
    hover(crew, QPoint(900, 600))
    qtbot.waitUntil(lambda: _lit(crew) == ALL)


def test_whoever_is_gone_lights_up_nothing(crew: Desk, spotlight: Spotlight) -> None:
    crew.selection.set((crew.id_of("Ben"),))
    crew.commands.remove([crew.id_of("Ben")])
    assert _lit(crew) == ALL


def test_a_filter_by_a_party_that_is_gone_lets_nothing_stand_out(
    crew: Desk, spotlight: Spotlight
) -> None:
    spotlight.set_filter(Filter("party", crew.id_of("Ben")))
    crew.commands.remove([crew.id_of("Ben")])
    assert _lit(crew) == set()
    crew.document.undo()
    assert _lit(crew) == {"Own", "StandIn"}


def test_the_light_follows_an_edit(crew: Desk, spotlight: Spotlight) -> None:
    spotlight.set_filter(Filter("party", crew.id_of("Ben")))
    crew.commands.put((crew.id_of("Ben"),), crew.id_of("Other"))
    assert _lit(crew) == {"Own", "StandIn", "Other"}


def test_a_hand_off_drawn_while_a_filter_is_on_steps_back_too(
    crew: Desk, spotlight: Spotlight
) -> None:
    spotlight.set_filter(Filter("party", crew.id_of("Ben")))
    crew.commands.hand_off(crew.id_of("Run"), crew.id_of("Data"))
    assert [arrow.lit for arrow in crew.scene.arrows()] == [False, False]


@pytest.mark.parametrize("kind", ["gaps", "problems", "finding"])
def test_a_filter_by_findings_follows_them(
    crew: Desk, spotlight: Spotlight, kind: FilterKind
) -> None:
    spotlight.set_filter(Filter(kind, "RM105"))
    assert "Other" in _lit(crew)
    crew.commands.put((crew.id_of("Ana"),), crew.id_of("Other"), "A")
    crew.commands.put((crew.id_of("Ana"), crew.id_of("Ben")), crew.id_of("Other"), "R")
    found = crew.bridge.findings_on(crew.id_of("Other"))
    wanted = {"gaps": lambda code: code.startswith("RM1"), "problems": lambda _: True}
    test = wanted.get(kind, lambda code: code == "RM105")
    parties = {"Ana", "Ben", "Engineer"} if kind == "problems" else set()
    by_party = any(crew.bridge.findings_on(crew.id_of(one)) for one in parties)
    assert ("Other" in _lit(crew)) == (any(test(one.code) for one in found) or by_party)


# Against all the letters there are


def _touched(org: Org, party_id: Id) -> dict[Id, set[Id]]:
    """The letters of a party by responsibility, found by looking at each."""
    found: dict[Id, set[Id]] = {}
    person = org.look(Person, party_id)
    for one in org.all(Assignment):
        mine = one.party == party_id
        if person is not None:
            seats = org.seats_of(one.party) if org.look(Role, one.party) else []
            mine = (
                mine
                or one.deputy == party_id
                or any(seat.person == party_id for seat in seats)
                or one.party in person.teams
            )
        if mine:
            found.setdefault(one.responsibility, set()).add(one.id)
    return found


@pytest.mark.parametrize("seed", range(20))
def test_parties_light_up_what_looking_at_every_letter_finds(seed: int) -> None:
    org, draw = random_org(seed, 60), Random(seed)
    parties = sorted(one.id for kind in (Person, Role, Team) for one in org.all(kind))
    for _ in range(10):
        chosen = draw.sample(parties, draw.randint(0, min(3, len(parties))))
        wanted: dict[Id, set[Id]] = {}
        for one in chosen:
            for work, letters in _touched(org, one).items():
                wanted.setdefault(work, set()).update(letters)
        light = light_of_parties(org, [*chosen, "nobody"])
        assert light.ids == frozenset(wanted)
        assert light.chips == {work: frozenset(letters) for work, letters in wanted.items()}


@pytest.mark.parametrize("seed", range(3))
def test_findings_light_up_what_they_are_about(qtbot: QtBot, seed: int) -> None:
    desk, draw = Desk(), Random(seed)
    for _ in range(40):
        try:
            desk.document.commit(text("Edit"), random_change(desk.document.org, draw))
        except Rejected:
            continue
        codes = sorted({one.code for one in desk.bridge.findings()})
        asked = [Filter("gaps"), Filter("problems"), *(Filter("finding", one) for one in codes)]
        for one in asked:
            assert light_of(desk.bridge, one) == _found(desk.bridge, one), one
    assert light_of(desk.bridge, Filter()) == Light()
    desk.close()


def _found(bridge: Bridge, asked: Filter) -> Light:
    org = bridge.org
    lit: set[Id] = set()
    chips: dict[Id, set[Id]] = {}
    for finding in bridge.findings():
        meant = {
            "gaps": finding.code.startswith("RM1"),
            "problems": True,
            "finding": finding.code == asked.of,
        }[asked.kind]
        if finding.accepted is not None or not meant:
            continue
        for subject in finding.subjects:
            if isinstance(org.find(subject), Responsibility | Handoff):
                lit.add(subject)
            elif isinstance(org.find(subject), Person | Role | Team):
                for work, letters in _touched(org, subject).items():
                    chips.setdefault(work, set()).update(letters)
    return Light(
        frozenset(lit | chips.keys()), {one: frozenset(held) for one, held in chips.items()}
    )


def test_random_parties_were_random() -> None:
    assert any(
        random_org(seed, 60).count(Assignment) > START.count(Assignment) for seed in range(20)
    )
