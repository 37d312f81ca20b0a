"""A file with conflicts becomes a document by choosing: one step, still to be saved."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given

from rolemap.formats.bad_file import BadFile
from rolemap.formats.conflict_file import dumps_conflicted
from rolemap.formats.org_file import dumps, loads, open_org
from rolemap.formats.safe_file import ChangedOnDisk, Fingerprint
from rolemap.model.conflict import Merged, Side, resolved
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.records import Person
from rolemap.session.document import Document
from rolemap.session.undecided import Undecided, open_document
from tests.model.merges import all_of, random_triple
from tests.random_edits import seeds
from tests.session.conflicted import NAME, OURS, START, write_conflicts, write_marks

SIDES: tuple[Side, ...] = ("ours", "theirs")


def opened(path: Path) -> Undecided:
    found = open_document(path)
    assert isinstance(found, Undecided)
    return found


def of(merged: Merged) -> Undecided:
    return Undecided(Path(NAME), merged, Fingerprint.of(b""))


@given(seed=seeds)
def test_whatever_is_chosen_is_one_step_from_our_side(seed: int) -> None:
    merged = random_triple(seed).merged()
    for side in SIDES:
        choices = all_of(side, merged)
        document = of(merged).decided(choices)
        assert dumps(document.org) == dumps(resolved(merged, choices))
        assert len(document.history.past) <= 1
        assert document.modified
        if document.history.past:
            document.undo()
            known = [sorted(map(repr, org.records())) for org in (document.org, merged.org)]
            assert known[0] == known[1]
            document.redo()
            assert dumps(document.org) == dumps(resolved(merged, choices))


def test_a_plan_without_conflicts_is_a_document_at_once(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(dumps(START))
    document = open_document(path)
    assert isinstance(document, Document)
    assert not document.modified
    assert document.org.same_as(START)


@pytest.mark.parametrize("sides", list(product(SIDES, repeat=3)), ids="-".join)
def test_what_is_saved_has_no_conflicts(tmp_path: Path, sides: tuple[Side, ...]) -> None:
    path = write_conflicts(tmp_path / NAME)
    undecided = opened(path)
    keys = [one.key for one in undecided.merged.conflicts]
    assert len(keys) == 3
    choices = dict(zip(keys, sides, strict=True))
    document = undecided.decided(choices)
    assert document.modified, "the file still has conflicts, whatever was chosen"
    document.save()
    assert not document.modified
    assert open_org(path).org.same_as(resolved(undecided.merged, choices))
    assert isinstance(open_document(path), Document)


def test_undo_after_saving_shows_ours_again_and_is_unsaved(tmp_path: Path) -> None:
    undecided = opened(write_conflicts(tmp_path / NAME))
    document = undecided.decided(all_of("theirs", undecided.merged))
    assert document.org.find("caz") is None
    document.save()
    document.undo()
    assert document.org.same_as(OURS)
    assert document.modified
    document.redo()
    assert not document.modified


def test_undo_before_saving_is_unsaved_too(tmp_path: Path) -> None:
    undecided = opened(write_conflicts(tmp_path / NAME))
    document = undecided.decided(all_of("theirs", undecided.merged))
    document.undo()
    assert document.modified


def test_who_changed_the_file_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = write_conflicts(tmp_path / NAME)
    undecided = opened(path)
    path.write_bytes(dumps(START))
    document = undecided.decided({})
    with pytest.raises(ChangedOnDisk):
        document.save()
    assert open_org(path).org.same_as(START)


def test_marks_of_git_are_conflicts_with_the_names_of_the_sides(tmp_path: Path) -> None:
    undecided = opened(write_marks(tmp_path / NAME))
    (conflict,) = undecided.merged.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == (0.5, 0.8, 0.2)
    assert (undecided.ours, undecided.theirs) == ("HEAD", "feature/data")
    document = undecided.decided({conflict.key: "theirs"})
    assert document.org.get(Person, "ben").capacity == 0.2
    document.undo()
    assert document.org.get(Person, "ben").capacity == 0.8


def test_sides_that_have_no_name_of_their_own_are_not_named_twice(tmp_path: Path) -> None:
    undecided = opened(write_marks(tmp_path / NAME, "ours", "theirs"))
    assert (undecided.ours, undecided.theirs) == ("", "")


def test_marks_in_which_nothing_is_to_be_chosen_are_still_to_be_saved(tmp_path: Path) -> None:
    path = tmp_path / NAME
    source = dumps(Org.of(Person(id="ana", name="Ana"))).decode()
    line = next(one for one in source.splitlines() if '"ana"' in one)
    other = line.replace("ana", "ben").replace("Ana", "Ben")
    marked = f"<<<<<<< HEAD\n{line}\n||||||| 1\n=======\n{other}\n>>>>>>> other"
    path.write_text(source.replace(line, marked), encoding="utf-8")
    undecided = opened(path)
    assert undecided.merged.conflicts == ()
    document = undecided.decided({})
    assert {one.id for one in document.org.people()} == {"ana", "ben"}
    assert document.modified
    document.save()
    assert isinstance(open_document(path), Document)


def test_a_part_that_is_not_known_is_chosen_too() -> None:
    sides = [Org.of(*START.records(), unknown={"wiki": side}) for side in ("base", "us", "them")]
    merged = merge(*sides)
    document = of(merged).decided(all_of("theirs", merged))
    assert document.org.unknown == {"wiki": "them"}
    assert document.modified


def test_one_id_given_to_two_kinds_can_be_chosen_all_the_same() -> None:
    base = Org.of()
    ours = Org.of(Person(id="x", name="Ana"))
    theirs = loads(b'{"format":"rolemap","version":1,"stages":[{"id":"x","name":"S"}]}', "x")
    merged = merge(base, ours, theirs)
    assert len(merged.conflicts) == 1
    document = of(merged).decided(all_of("theirs", merged))
    assert [one.id for one in document.org.stages()] == ["x"]
    assert document.modified


@pytest.mark.parametrize(
    "source",
    [
        b"<<<<<<< HEAD\n",
        b"<<<<<<< HEAD\n=======\n>>>>>>> other\n",
        dumps_conflicted(Merged(START)).replace(b"\n}\n", b',\n"conflicts":[1]\n}\n'),
    ],
)
def test_what_cannot_be_rebuilt_is_said(tmp_path: Path, source: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(source)
    with pytest.raises(BadFile, match=r"team\.rolemap\.json"):
        open_document(path)
    assert path.read_bytes() == source
