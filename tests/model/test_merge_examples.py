"""What becomes of edits of two people, case by case."""

from collections.abc import Callable

import pytest

from rolemap.model.conflict import Merged, Why, resolved
from rolemap.model.edits.assignments import assign, reassign
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.people import add_person, join_team
from rolemap.model.edits.remove import remove
from rolemap.model.edits.responsibilities import add_responsibility
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.part_values import ABSENT, with_values
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Limits,
    OnCall,
    Person,
    Placement,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
)
from tests.model.merges import all_of
from tests.model.samples import team_of_three

BASE = team_of_three()
Edit = Callable[[Org], Org]


def after(org: Org, *changes) -> Org:
    for change in changes:
        org = org.apply(change(org))
    return org


def fields(record_id: str, **values: object):
    return lambda org: set_fields(org, record_id, **values)


def gone(record_id: str):
    return lambda org: remove(org, record_id)


def also(org: Org, *records: Record) -> Org:
    return Org.of(*org.records(), *records, unknown=org.unknown)


def together(ours: Org, theirs: Org, base: Org = BASE) -> Org:
    merged = merge(base, ours, theirs)
    assert merged.conflicts == ()
    return merged.org


def apart(ours: Org, theirs: Org, base: Org = BASE) -> tuple[Merged, Why, Org]:
    """The merge, why it has one conflict, and the plan with their side of it."""
    merged = merge(base, ours, theirs)
    (conflict,) = merged.conflicts
    return merged, conflict.why, resolved(merged, all_of("theirs", merged))


def test_lists_take_additions_and_removals_of_both() -> None:
    ours = after(BASE, fields("caz", managers=("ana",), skills=("Go",)))
    theirs = after(BASE, fields("caz", managers=("ana", "ben", "dee"), skills=("SQL",)))
    caz = together(ours, theirs).get(Person, "caz")
    assert caz.managers == ("ana", "dee")
    assert caz.skills == ("Go", "SQL")


def test_the_order_of_a_list_is_kept_where_one_side_made_it() -> None:
    ours = after(BASE, fields("ana", skills=("Z", "A", "Python")))
    assert together(ours, BASE).get(Person, "ana").skills == ("Z", "A", "Python")
    assert together(BASE, ours).get(Person, "ana").skills == ("Z", "A", "Python")


def test_two_orders_of_a_list_are_not_worth_a_question() -> None:
    base = after(BASE, fields("ana", skills=("A", "B", "C")))
    ours, theirs = (after(base, fields("ana", skills=tuple(order))) for order in ("CBA", "BAC"))
    for merged in (together(ours, theirs, base), together(theirs, ours, base)):
        assert merged.get(Person, "ana").skills == ("B", "A", "C")


def test_parts_inside_are_merged_by_their_fields() -> None:
    ours = after(BASE, fields("settings", limits=Limits(opens=7)))
    theirs = after(BASE, fields("settings", limits=Limits(stages=9)))
    limits = together(ours, theirs).settings.limits
    assert (limits.opens, limits.stages) == (7, 9)
    ours = after(BASE, fields("pager", on_call=OnCall(slots=2, hours=40)))
    theirs = after(BASE, fields("pager", on_call=OnCall(slots=3)))
    pager = together(ours, theirs).get(Responsibility, "pager")
    assert pager.on_call == OnCall(slots=3, hours=40)
    theirs = after(BASE, fields("settings", limits=Limits(opens=8)))
    merged, why, chosen = apart(after(BASE, fields("settings", limits=Limits(opens=7))), theirs)
    assert why is Why.BOTH_EDITED
    assert merged.conflicts[0].field == "limits.opens"
    assert (merged.org.settings.limits.opens, chosen.settings.limits.opens) == (7, 8)


def test_a_part_taken_away_and_edited_is_asked_for_as_a_whole() -> None:
    ours = after(BASE, fields("pager", on_call=None))
    theirs = after(BASE, fields("pager", on_call=OnCall(slots=3)))
    merged, _, chosen = apart(ours, theirs)
    assert merged.org.get(Responsibility, "pager").on_call is None
    assert chosen.get(Responsibility, "pager").on_call == OnCall(slots=3)


def test_two_places_in_the_order_are_not_worth_a_question() -> None:
    ours, theirs = (after(BASE, fields("clean", rank=rank)) for rank in "Bx")
    for merged in (together(ours, theirs), together(theirs, ours)):
        assert merged.get(Responsibility, "clean").rank == "x"


def test_a_place_in_the_order_goes_with_the_stage() -> None:
    moved = after(BASE, fields("clean", stage="serve", rank="B"))
    ranked = after(BASE, fields("clean", rank="x"))
    clean = together(moved, ranked).get(Responsibility, "clean")
    assert (clean.stage, clean.rank) == ("serve", "B")
    elsewhere = after(BASE, fields("clean", stage="train", rank="x"))
    _, why, chosen = apart(moved, elsewhere)
    clean = chosen.get(Responsibility, "clean")
    assert (why, clean.stage, clean.rank) == (Why.BOTH_EDITED, "train", "x")


def test_a_removed_person_comes_back_with_all_that_went_along() -> None:
    ours = after(BASE, gone("ben"))
    theirs = after(BASE, fields("ben", title="Lead"))
    merged, why, chosen = apart(ours, theirs)
    assert why is Why.REMOVED_AND_EDITED
    assert merged.org.same_as(ours)
    assert chosen.same_as(theirs)
    assert chosen.get(Seat, "seat-ben").person == "ben"
    assert chosen.get(Person, "caz").managers == ("ana", "ben")


def test_what_names_something_removed_is_one_conflict_with_it() -> None:
    ours = after(BASE, gone("serve"))
    ids = iter(("new", "letter"))
    theirs = after(
        BASE,
        lambda org: add_responsibility(org, "serve", "Watch", new_id=lambda: next(ids)),
        lambda org: assign(org, "ana", "new", "R", new_id=lambda: next(ids)),
    )
    merged, why, chosen = apart(ours, theirs)
    assert why is Why.REMOVED_AND_NAMED
    assert merged.conflicts[0].record_id == "serve"
    assert merged.org.same_as(ours)
    assert chosen.same_as(theirs)


def test_who_is_new_can_do_without_a_manager_that_has_left() -> None:
    ours = after(BASE, gone("ana"))
    theirs = after(
        BASE, lambda org: add_person(org, "Uta", managers=("ana", "ben"), new_id=lambda: "uta")
    )
    merged, why, chosen = apart(ours, theirs)
    assert why is Why.REMOVED_AND_NAMED
    assert merged.org.get(Person, "uta").managers == ("ben",)
    assert chosen.get(Person, "uta").managers == ("ana", "ben")
    assert resolved(merge(BASE, theirs, ours), {}).same_as(chosen)


def test_a_new_seat_is_vacant_if_who_holds_it_has_left() -> None:
    ours = after(BASE, gone("caz"))
    merged, _, chosen = apart(ours, also(BASE, Seat(id="new", role="engineer", person="caz")))
    assert merged.org.get(Seat, "new").person is None
    assert chosen.get(Seat, "new").person == "caz"


def test_a_team_that_is_gone_and_joined() -> None:
    ours = after(BASE, gone("platform"))
    merged, why, chosen = apart(ours, after(BASE, lambda org: join_team(org, "ana", "platform")))
    assert why is Why.REMOVED_AND_NAMED
    assert merged.org.get(Person, "ana").teams == ()
    assert [one.id for one in chosen.members_of("platform")] == ["ana", "ben", "caz"]
    assert chosen.count(Team) == 1


def test_letters_that_go_together_share_a_cell() -> None:
    ours = also(BASE, Assignment(id="o", party="ana", responsibility="label", letter="A"))
    theirs = also(BASE, Assignment(id="t", party="ana", responsibility="label", letter="R"))
    assert len(together(ours, theirs).assignments_on("label")) == 2


def test_letters_that_do_not_are_asked_for() -> None:
    ours = after(BASE, lambda org: assign(org, "caz", "label", "R", new_id=lambda: "new"))
    theirs = after(BASE, lambda org: reassign(org, "ben-C-clean", "caz", "label"))
    merged, why, chosen = apart(ours, theirs)
    assert why is Why.LETTERS
    assert merged.org.same_as(ours)
    assert chosen.same_as(theirs)


def test_many_decisions_about_one_cell_are_one() -> None:
    numbers = range(8)
    base = Org.of(
        Stage(id="s", name="S"),
        *(Person(id=one, name=one) for one in ("p", *(f"p{n}" for n in numbers))),
        *(
            Responsibility(id=one, name=one, stage="s")
            for one in ("w", *(f"w{n}" for n in numbers))
        ),
        *(
            Assignment(id=f"a{n}", party=f"p{n}", responsibility=f"w{n}", letter="R")
            for n in numbers
        ),
    )
    ours = after(base, *(fields(f"a{n}", party="p", letter="C") for n in numbers))
    theirs = after(base, *(fields(f"a{n}", responsibility="w", letter="I") for n in numbers))
    merged, why, chosen = apart(ours, theirs, base)
    assert why is Why.LETTERS
    assert merged.org.same_as(ours)
    assert chosen.same_as(theirs)


def test_a_switched_scheme_takes_no_letters_of_the_old_one() -> None:
    ours = after(BASE, lambda org: switch_scheme(org, "DACI"))
    theirs = after(BASE, lambda org: assign(org, "ana", "label", "R", new_id=lambda: "new"))
    merged, why, chosen = apart(ours, theirs)
    assert (why, merged.conflicts[0].field) == (Why.SCHEME, "scheme")
    assert merged.org.same_as(ours)
    assert chosen.same_as(theirs)
    # Whatever has nothing to do with letters is merged.
    theirs = after(BASE, fields("ana", title="Lead"), fields("ben-C-clean", deputy=None))
    assert together(ours, theirs).settings.scheme == "DACI"


def test_a_hand_off_is_never_made_a_loop() -> None:
    ours = after(BASE, fields("data-train", source="serve"))
    theirs = after(BASE, fields("data-train", target="serve"))
    merged, why, chosen = apart(ours, theirs)
    assert why is Why.LOOP
    assert merged.org.get(Handoff, "data-train").source == "serve"
    assert chosen.get(Handoff, "data-train").target == "serve"


def test_a_place_on_the_map_is_one_thing() -> None:
    ours, theirs = (after(BASE, fields("place-data", x=x, y=2.0 + x)) for x in (1.0, 2.0))
    merged, _, chosen = apart(ours, theirs)
    assert len(merged.conflicts[0].differences) == 2
    place = chosen.get(Placement, "place-data")
    assert (place.x, place.y) == (2.0, 4.0)


SAME: dict[str, tuple[Record, Record]] = {
    "letter": (
        Assignment(id="1", party="ana", responsibility="label", letter="R"),
        Assignment(id="2", party="ana", responsibility="label", letter="R"),
    ),
    "hand-off": (
        Handoff(id="1", source="data", target="serve"),
        Handoff(id="2", source="data", target="serve"),
    ),
    "seat": (
        Seat(id="1", role="engineer", person="caz"),
        Seat(id="2", role="engineer", person="caz"),
    ),
    "separation": (
        Separation(id="1", first="fit", second="label"),
        Separation(id="2", first="fit", second="label"),
    ),
    "requirement": (
        Requirement(id="1", item="x", name="X"),
        Requirement(id="2", item="x", name="X"),
    ),
    "acceptance": (
        Acceptance(id="1", code="RM101", subjects=("ana",), reason="so"),
        Acceptance(id="2", code="RM101", subjects=("ana",), reason="so"),
    ),
    "placement": (
        Placement(id="1", subject="ana", x=1, y=2),
        Placement(id="2", subject="ana", x=1, y=2),
    ),
}


@pytest.mark.parametrize("case", SAME)
def test_what_both_have_noted_is_noted_once(case: str) -> None:
    one, two = SAME[case]
    for ours, theirs in ((one, two), (two, one)):
        assert together(also(BASE, ours), also(BASE, theirs)).same_as(also(BASE, one))


def test_what_refers_to_one_of_two_equal_facts_refers_to_the_one_that_is_left() -> None:
    one, two = SAME["hand-off"]
    ours = also(BASE, one, Acceptance(id="a", code="RM5", subjects=("1",), reason="so"))
    theirs = also(BASE, two, Acceptance(id="b", code="RM5", subjects=("2",), reason="so"))
    assert together(ours, theirs).same_as(ours)


def test_vacancies_and_namesakes_are_two() -> None:
    ours = also(BASE, Seat(id="1", role="engineer"), Role(id="r", name="Lead"))
    theirs = also(BASE, Seat(id="2", role="engineer"), Role(id="s", name="Lead"))
    org = together(ours, theirs)
    assert (org.count(Seat), org.count(Role)) == (5, 4)


def test_the_same_fact_told_in_two_ways_is_asked_for() -> None:
    one, two = SAME["hand-off"]
    theirs = two.model_copy(update={"what": "features"})
    merged, why, chosen = apart(also(BASE, one), also(BASE, theirs))
    assert (why, merged.org.get(Handoff, "1").what) == (Why.BOTH_ADDED, "")
    assert chosen.get(Handoff, "1").what == "features"


def test_one_id_for_things_of_two_kinds() -> None:
    ours, theirs = also(BASE, Stage(id="x", name="X")), also(BASE, Role(id="x", name="X"))
    merged, why, chosen = apart(ours, theirs)
    assert why is Why.BOTH_ADDED
    assert merged.org.same_as(ours)
    assert chosen.same_as(theirs)


def _with_unknown(**parts: object) -> Org:
    return Org.of(*BASE.records(), unknown=parts)  # pyright: ignore[reportArgumentType]


def test_unknown_parts_of_the_file_are_merged_by_key() -> None:
    base = _with_unknown(a=1, b=1, c=1)
    org = together(_with_unknown(a=2, b=1, c=1), _with_unknown(a=1, b=1, d=[1]), base)
    assert dict(org.unknown) == {"a": 2, "b": 1, "d": [1]}
    merged, why, chosen = apart(_with_unknown(a=2), _with_unknown(b=1, c=1), base)
    assert (why, merged.conflicts[0].key) == (Why.BOTH_EDITED, ("", "a"))
    assert dict(merged.org.unknown) == {"a": 2}
    assert dict(chosen.unknown) == {}


def test_unknown_fields_are_merged_like_others() -> None:
    def dee(**values: object) -> Org:
        rest = (record for record in BASE.records() if record.id != "dee")
        return Org.of(*rest, Person.model_validate({"id": "dee", "name": "Dee", **values}))

    org = together(dee(pronouns="they", badges=["a"]), dee(badges=["a", "b"]), dee(badges=["a"]))
    assert org.get(Person, "dee").model_extra == {"pronouns": "they", "badges": ["a", "b"]}
    merged, _, chosen = apart(dee(copy=True), dee(copy=1), dee(copy=0))
    assert merged.org.get(Person, "dee").model_extra == {"copy": True}
    assert chosen.get(Person, "dee").model_extra == {"copy": 1}
    _, _, chosen = apart(dee(copy=True), dee(), dee(copy=0))
    assert chosen.get(Person, "dee").model_extra == {}


def test_values_are_set_by_their_path() -> None:
    settings = with_values(Settings(), {("limits", "opens"): 9, ("name",): "X"})
    assert (settings.limits.opens, settings.name) == (9, "X")
    assert with_values(Person(id="a", name="A"), {("later",): ABSENT}) == Person(id="a", name="A")
    with pytest.raises(Rejected, match="“opens” cannot hold"):
        with_values(settings, {("limits", "opens"): -1})


def test_a_plan_edited_after_the_merge_skips_what_is_gone() -> None:
    ours, theirs = (after(BASE, fields("ben", capacity=share)) for share in (0.1, 0.2))
    merged = merge(BASE, ours, theirs)
    edited = Merged(after(merged.org, gone("ben")), merged.conflicts)
    assert resolved(edited, all_of("theirs", merged)).same_as(edited.org)
