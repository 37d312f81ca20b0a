"""Responsibilities as items of catalogues: add, link, unlink; and what a file keeps of it."""

import pytest

from rolemap.formats.notation import parse
from rolemap.formats.org_file import dumps, loads
from rolemap.model.edits.covering import add_item, cover, uncover
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import OnCall, Responsibility, Stage

ORG = Org.of(
    Stage(id="run", name="Run"),
    Responsibility(id="back", stage="run", name="Back", covers=("x", "y")),
)


def test_a_new_responsibility_is_the_item() -> None:
    after = ORG.apply(add_item(ORG, "On-call", "pager", "run", on_call=True, new_id=lambda: "n"))
    made = after.get(Responsibility, "n")
    assert (made.name, made.covers, made.on_call) == ("On-call", ("pager",), OnCall())
    assert [one.id for one in after.responsibilities_in("run")] == ["back", "n"]


def test_most_items_need_nobody_on_call() -> None:
    after = ORG.apply(add_item(ORG, "Rollback", "z", "run", new_id=lambda: "n"))
    assert after.get(Responsibility, "n").on_call is None


def test_links_are_kept_in_order_and_none_twice() -> None:
    after = ORG.apply(cover(ORG, "back", "z"))
    assert after.get(Responsibility, "back").covers == ("x", "y", "z")
    assert not cover(after, "back", "x")


def test_unlinking_takes_one_link() -> None:
    after = ORG.apply(uncover(ORG, "back", "x"))
    assert after.get(Responsibility, "back").covers == ("y",)
    assert not uncover(after, "back", "x")


def test_an_empty_id_is_refused() -> None:
    with pytest.raises(Rejected):
        cover(ORG, "back", "")


def test_ids_that_no_catalogue_has_are_kept_in_the_file() -> None:
    data = dumps(ORG)
    assert b'"covers":["x","y"]' in data
    assert loads(data, "f").same_as(ORG)


def test_a_file_without_links_is_as_before() -> None:
    org = Org.of(Stage(id="s", name="S"), Responsibility(id="r", stage="s", name="R"))
    assert b"covers" not in dumps(org)


def test_the_notation_can_state_links() -> None:
    (work,) = parse("stage S; responsibility R in S (covers: x + y)").all(Responsibility)
    assert work.covers == ("x", "y")
