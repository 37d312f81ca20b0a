"""Each conflict of a merge in words."""

from rolemap.formats.conflict_words import ConflictWords
from rolemap.formats.notation import parse
from rolemap.model.conflict import Difference, Merged
from rolemap.model.edits.fields import set_fields
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.records import Assignment, OnCall
from tests.model.merges import random_triple
from tests.model.samples import SAMPLES, team_of_three

BASE = team_of_three()
WORDS = ConflictWords(Merged(BASE))


def test_every_conflict_can_be_told() -> None:
    told = 0
    for seed in range(300):
        merged = random_triple(seed).merged()
        words = ConflictWords(merged)
        for conflict in merged.conflicts:
            assert str(words.why(conflict)).endswith(".")
            for one in conflict.differences:
                told += 1
                assert str(words.place(one))
                assert str(words.before(one))
                assert str(words.value(one, "ours"))
                assert str(words.value(one, "theirs"))
    assert told > 100


THINGS = {
    "ana": "“Ana”",
    "ana-A-clean": "A of “Ana” on “Clean”",
    "data-train": "the hand-off from “Data” to “Train”",
    "seat-ben": "the seat of “Ben” as “ML engineer”",
    "seat-free": "a vacant seat as “ML engineer”",
    "place-data": "where “Data” is drawn",
    "fine": "the acceptance of RM101 for On-call",
    "fit-or-clean": "the separation of “Fit” and “Clean”",
    "settings": "the settings",
    "go-back": "“Rollback”",
    "nothing": "nothing",
}


def test_each_thing_has_words() -> None:
    assert {one: str(WORDS.thing(one)) for one in THINGS} == THINGS


def _value(kind: str, path: tuple[str, ...], value: object, *items: str) -> str:
    return str(WORDS.value(Difference("x", kind, path, items, None, value, None), "ours"))


def test_values_are_told_with_names_instead_of_ids() -> None:
    assert _value("seat", ("person",), "ana") == "Ana"
    assert _value("seat", ("person",), None) == "nothing"
    assert _value("person", ("managers",), ("ana", "ben", "zed"), "ben", "zed") == "Ben, zed"
    assert _value("person", ("teams",), ("platform",), "other") == "nothing"
    assert _value("acceptance", ("subjects",), ("ana", "fit")) == "Ana, Fit"
    assert _value("person", (), BASE.find("ana")) == "“Ana” as it is there"
    assert _value("person", (), None) == "not there"


def test_values_are_told_as_one_writes_them() -> None:
    assert _value("person", ("capacity",), 0.5) == "0.5"
    assert _value("stage", ("across",), True) == "yes"
    assert _value("stage", ("across",), False) == "no"
    assert _value("settings", ("levels",), ("a", "b")) == "a, b"
    assert _value("person", ("title",), "Lead") == "“Lead”"
    assert _value("person", ("title",), "") == "nothing"
    assert _value("settings", ("limits", "opens"), 3) == "3"
    said = _value("responsibility", ("on_call",), OnCall(slots=2))
    assert said == "slots 2, hours 168.0, sites 1"


def test_an_unknown_part_of_the_file_is_told_by_its_key() -> None:
    def org(value: int) -> Org:
        return Org.of(*BASE.records(), unknown={"a_b": value})

    merged = merge(org(0), org(1), org(2))
    words = ConflictWords(merged)
    (conflict,) = merged.conflicts
    assert str(words.why(conflict)).startswith("Both sides have edited a_b, a part")
    assert words.place(conflict.about) == "a_b"


def test_letters_and_loops_are_told_with_what_they_are_about() -> None:
    def holding(letter: str) -> Org:
        held = Assignment(id=letter, party="caz", responsibility="label", letter=letter)
        return Org.of(*BASE.records(), held)

    merged = merge(BASE, holding("R"), holding("C"))
    assert str(ConflictWords(merged).why(merged.conflicts[0])).endswith(
        "do not go together: C of “Caz” on “Label”, R of “Caz” on “Label”."
    )
    ours = BASE.apply(set_fields(BASE, "data-train", source="serve"))
    merged = merge(BASE, ours, BASE.apply(set_fields(BASE, "data-train", target="serve")))
    said = str(ConflictWords(merged).why(merged.conflicts[0]))
    assert "make the hand-off from “Serve” to “Train” lead from a stage to itself" in said


def test_many_things_are_counted() -> None:
    work = "; ".join(f"responsibility W{number} in Data" for number in range(9))
    base = parse(f"stage Data; {work}")
    (stage,) = base.stages()
    with_more = (
        record.model_copy(update={"notes": "new"}) for record in base.responsibilities_in(stage.id)
    )
    ours = Org.of(stage, *with_more)
    merged = merge(base, ours, Org.of())
    said = str(ConflictWords(merged).why(merged.conflicts[0]))
    assert said.startswith("Their side has removed “Data”, which our side needs for “W0”, ")
    assert said.endswith(", 4 more.")


def test_every_sample_can_be_told() -> None:
    for org in SAMPLES.values():
        words = ConflictWords(Merged(org))
        assert all(str(words.thing(record.id)) for record in org.records())
