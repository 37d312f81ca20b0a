"""A document: every way to change it is the same way, and undo takes any of it back."""

from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given

from rolemap.formats.notation import parse
from rolemap.formats.safe_file import ChangedOnDisk, SaveFailed
from rolemap.model.change import Change
from rolemap.model.edits.fields import rename
from rolemap.model.edits.offers import offer
from rolemap.model.errors import Rejected
from rolemap.model.text import text
from rolemap.session.document import Changed, Document
from tests.random_edits import random_change, seeds

TEAM = "stage Train; responsibility Evaluate in Train; person Ana; person Ben"
NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


def _document(source: str = TEAM) -> Document:
    return Document(parse(source), now=lambda: NOON)


def _rename(document: Document, name: str, merge_key: str = "") -> None:
    change = rename(document.org, "person-ana", name)
    document.commit(text("Rename"), change, merge_key=merge_key)


@given(seeds)
def test_undo_all_is_the_start_and_redo_all_is_the_end(seed: int) -> None:
    document, draw = _document(), Random(seed)
    start = document.org
    for _ in range(30):
        try:
            document.commit(text("Edit"), random_change(document.org, draw))
        except Rejected:
            continue
        if draw.random() < 0.2:
            document.undo()
    end = document.org
    steps = len(document.history.past)
    for _ in range(steps):
        document.undo()
    assert document.org.same_as(start)
    for _ in range(steps):
        document.redo()
    assert document.org.same_as(end)


@given(seeds)
def test_the_news_add_up_to_the_document(seed: int) -> None:
    document, draw = _document(), Random(seed)
    told = document.org

    def follow(event: Changed) -> None:
        nonlocal told
        assert event.before is told
        told = told.apply(event.change)
        assert told.same_as(event.after)
        told = event.after

    document.listen(follow)
    for _ in range(20):
        try:
            document.commit(text("Edit"), random_change(document.org, draw))
        except Rejected:
            continue
        draw.choice((document.undo, document.redo, lambda: None))()
    assert told is document.org


def test_an_empty_change_is_no_step() -> None:
    document = _document()
    assert not document.commit(text("Nothing"), Change())
    assert document.history.last is None


def test_a_rejected_change_changes_nothing() -> None:
    document = _document()
    stale = rename(document.org, "person-ana", "Anne")
    _rename(document, "Anna")
    before, step = document.org, document.history.last
    with pytest.raises(Rejected):
        document.commit(text("Rename"), stale)
    assert document.org is before
    assert document.history.last is step


def test_typing_is_one_step_until_something_else_happens() -> None:
    document = _document()
    for name in ("An", "Ann", "Anna"):
        _rename(document, name, merge_key="name")
    assert len(document.history.past) == 1
    document.take(offer(document.org, "person-ben", "responsibility-evaluate"))
    _rename(document, "Anne", merge_key="name")
    assert len(document.history.past) == 3
    for _ in range(3):
        document.undo()
    assert document.org.same_as(parse(TEAM))


def test_typing_after_a_save_is_a_step_of_its_own(tmp_path: Path) -> None:
    document = _document()
    _rename(document, "Ann", merge_key="name")
    document.save(tmp_path / "team.rolemap.json")
    assert not document.modified
    _rename(document, "Anna", merge_key="name")
    assert document.modified
    document.undo()
    assert not document.modified


def test_typing_back_to_the_old_name_can_still_be_undone() -> None:
    document = _document()
    _rename(document, "Ann", merge_key="name")
    _rename(document, "Ana", merge_key="name")
    document.undo()
    assert document.org.same_as(parse(TEAM))


def test_a_new_edit_forgets_what_could_be_redone() -> None:
    document = _document()
    _rename(document, "Ann")
    document.undo()
    _rename(document, "Anna")
    assert document.history.next is None
    assert document.history.future == ()


def test_a_listener_may_not_commit() -> None:
    document = _document()
    document.listen(lambda _: document.undo())
    with pytest.raises(RuntimeError, match="may not commit"):
        _rename(document, "Ann")


def test_a_listener_can_leave() -> None:
    document, heard = _document(), list[Changed]()
    leave = document.listen(heard.append)
    _rename(document, "Ann")
    leave()
    _rename(document, "Anna")
    assert len(heard) == 1
    assert heard[0].step.at == NOON


def test_nothing_to_undo_or_redo_is_no_error() -> None:
    document = _document()
    document.undo()
    document.redo()
    assert document.history.future == ()


def test_saved_and_opened_it_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "team.rolemap.json"
    document = _document()
    _rename(document, "Anna")
    document.save(path)
    again = Document.open(path)
    assert again.org.same_as(document.org)
    assert not again.modified
    assert again.path == path


def test_a_file_that_somebody_else_changed_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "team.rolemap.json"
    _document().save(path)
    mine, theirs = Document.open(path), Document.open(path)
    _rename(theirs, "Anne")
    theirs.save()
    _rename(mine, "Anna")
    with pytest.raises(ChangedOnDisk):
        mine.save()
    assert mine.modified
    assert Document.open(path).org.same_as(theirs.org)
    mine.save(tmp_path / "mine.rolemap.json")
    assert not mine.modified


def test_a_failed_save_leaves_the_document_unsaved(tmp_path: Path) -> None:
    document = _document()
    _rename(document, "Anna")
    with pytest.raises(SaveFailed):
        document.save(tmp_path / "no such folder" / "team.rolemap.json")
    assert document.modified
    assert document.path is None
