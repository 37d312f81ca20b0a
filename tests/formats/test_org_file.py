"""NAME.rolemap.json: nothing is lost, the bytes are stable, and errors name the line."""

import gc
import json
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats import org_file
from rolemap.formats.org_file import BadFile, create_org, dumps, loads, open_org, save_org
from rolemap.formats.safe_file import AlreadyThere, ChangedOnDisk, ReadFailed, SaveFailed
from rolemap.model.edits.fields import rename
from rolemap.model.edits.remove import remove
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Person, Record, Stage
from tests.formats.small_orgs import SKELETON, Values, files, orgs, shuffled, written
from tests.model.samples import SAMPLES, content, team_of_three

HEAD = '{"format":"rolemap","version":1,\n'


def bad(data: bytes | str) -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(BadFile) as refusal:
        loads(data.encode() if isinstance(data, str) else data, "team.rolemap.json")
    return str(refusal.value)


# Nothing is lost.


@given(files())
def test_everything_in_a_file_comes_back(file: Values) -> None:
    again = json.loads(dumps(loads(written(file), "x")))
    assert _with_defaults(again) == _with_defaults(file)


def _with_defaults(file: Values) -> Values:
    """A file with nothing left out, records by id; as typed JSON, for True == 1 in Python."""
    sections = [key for key in file if key in SKELETON]
    full = {
        **file,
        "settings": _full(org_file.Settings, file["settings"]),
        **{
            key: {one["id"]: _full(org_file.SECTIONS[key], one) for one in file[key]}
            for key in sections
        },
    }
    return json.loads(json.dumps(full, sort_keys=True), parse_constant=pytest.fail)


def _full(kind: type[Record], values: Values) -> str:
    record = kind.model_validate(values)
    full = json.loads(record.model_dump_json())
    assert {key: full[key] for key in record.model_extra or {}} == record.model_extra
    return json.dumps(full, sort_keys=True)


@pytest.mark.parametrize("org", SAMPLES.values(), ids=SAMPLES)
def test_samples_come_back(org: Org) -> None:
    assert loads(dumps(org), "x").same_as(org)


def test_unknown_fields_survive_an_edit_at_every_level() -> None:
    file = {
        "format": "rolemap",
        "version": 1,
        "settings": {"colour": "teal", "limits": {"patience": 3}},
        "stages": [{"id": "s", "name": "Serve", "icon": {"shape": "box", "tints": [1, None]}}],
        "responsibilities": [
            {"id": "w", "stage": "s", "name": "Pager", "on_call": {"tool": "bell"}, "tags": ["x"]}
        ],
        "scenarios": [{"id": "later"}],
    }
    org = loads(written(file), "x")
    for record_id in ("s", "w"):
        org = org.apply(rename(org, record_id, "Renamed"))
    again = json.loads(dumps(org))
    assert again["settings"] == file["settings"]
    assert again["scenarios"] == file["scenarios"]
    assert again["stages"][0]["icon"] == {"shape": "box", "tints": [1, None]}
    assert again["responsibilities"][0]["on_call"] == {"tool": "bell"}
    assert again["responsibilities"][0]["tags"] == ["x"]


# The same content is the same bytes.


@given(files(), st.randoms(use_true_random=False))
def test_the_order_in_a_file_does_not_matter(file: Values, chance: Random) -> None:
    other = shuffled(file, chance)
    for section in SKELETON:
        chance.shuffle(other[section])
    assert dumps(loads(written(file), "x")) == dumps(loads(written(other), "x"))


@given(orgs)
def test_reading_and_writing_changes_nothing(org: Org) -> None:
    again = loads(dumps(org), "x")
    assert again.same_as(org)
    assert dumps(again) == dumps(org)


@given(orgs, st.permutations(["s1", "w1", "r1", "p1", "t1"]))
def test_the_order_of_edits_does_not_matter(org: Org, order: list[str]) -> None:
    edited, other = org, org
    for record_id in sorted(order):
        edited = edited.apply(rename(edited, record_id, f"new {record_id}"))
    for record_id in order:
        other = other.apply(rename(other, record_id, f"new {record_id}"))
    assert dumps(edited) == dumps(other)


@given(orgs)
def test_an_edit_and_its_undo_leave_the_same_bytes(org: Org) -> None:
    change = remove(org, "s1")
    assert dumps(org.apply(change).apply(change.inverse())) == dumps(org)


@given(orgs, st.sampled_from(["s2", "w2", "r2", "p2", "t1"]))
def test_a_changed_record_changes_one_line(org: Org, record_id: str) -> None:
    before = dumps(org).split(b"\n")
    after = dumps(org.apply(rename(org, record_id, "another name"))).split(b"\n")
    assert len(before) == len(after)
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert [json.loads(line.rstrip(b","))["id"] for line in changed] == [record_id]


@given(orgs)
def test_each_record_has_a_line_of_its_own(org: Org) -> None:
    data = dumps(org)
    lines = [line.rstrip(b",") for line in data.decode().encode().split(b"\n")]
    ids = [json.loads(line)["id"] for line in lines if line.startswith(b'{"')]
    assert sorted(ids) == sorted(content(org).keys() - {"settings"})
    assert data.endswith(b"\n}\n")


def test_the_bytes_are_as_documented() -> None:
    org = Org.of(Stage(id="b", name="Später"), Stage(id="a", name="Data", rank="K"))
    assert dumps(org).decode() == (
        '{\n"format":"rolemap",\n"version":1,\n"settings":{},\n"stages":[\n'
        '{"id":"a","name":"Data","rank":"K"},\n{"id":"b","name":"Später"}\n]\n}\n'
    )


def test_unknown_fields_follow_the_known_ones_by_name() -> None:
    record = {"zeta": {"b": 1, "a": [{"d": 1, "c": 2}]}, "alpha": 1, "name": "Data", "id": "a"}
    line = dumps(Org.of(Stage.model_validate(record))).decode().splitlines()[5]
    assert line == '{"id":"a","name":"Data","alpha":1,"zeta":{"a":[{"c":2,"d":1}],"b":1}}'


# What other programs make of a file.


@pytest.mark.parametrize("org", [SAMPLES["nothing"], team_of_three()])
def test_a_byte_order_mark_is_read_over(org: Org) -> None:
    assert loads(b"\xef\xbb\xbf" + dumps(org), "x").same_as(org)


@pytest.mark.parametrize("indent", [None, 1, 4, "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_any_layout_is_read(indent: int | str | None, end: str) -> None:
    org = team_of_three()
    text = json.dumps(json.loads(dumps(org)), indent=indent).replace("\n", end)
    assert loads(text.encode(), "x").same_as(org)


# What is no organisation.


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "This file is empty. Restore it from a backup."),
        (b" \n\t\n", "This file is empty. Restore it from a backup."),
        (b"\xef\xbb\xbf", "This file is empty. Restore it from a backup."),
        (b"[]", "This is JSON, but not a RoleMap organisation."),
        (b"null", "This is JSON, but not a RoleMap organisation."),
        (b"{}", "This is JSON, but not a RoleMap organisation."),
        (b'{"format":"drawing","version":1}', "This is JSON, but not a RoleMap organisation."),
        (b'{"format":"rolemap"}', "“version”: field required."),
        (b'{"format":"rolemap","version":1.5}', "“version”: input should be a valid integer"),
        ('{"format":"rolemap","version":1}'.encode("utf-16"), "This file is not in UTF-8. Save"),
        ('{"format":"rolemap","version":1}'.encode("utf-16-le"), "This file is not in UTF-8."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "This file is not in UTF-8."),
        (b'{"format":"rolemap","version":2}', "This is a file of version 2; this RoleMap reads"),
        # Another version may have another shape; it must not be called a mistake.
        (b'{"format":"rolemap","version":2,"stages":{}}', "This is a file of version 2;"),
        (b'{"format":"rolemap","version":2,"settings":[]}', "This is a file of version 2;"),
        (b'{"format":"rolemap","version":1,"q":NaN}', "There is a number here that JSON"),
    ],
)
def test_what_is_no_organisation(data: bytes, said: str) -> None:
    sentence = bad(data)
    assert sentence.startswith(("team.rolemap.json: ", "team.rolemap.json, line 1: "))
    assert said in sentence


def test_a_name_in_latin_1_is_found() -> None:
    data = (HEAD + '"stages":[\n{"id":"a","name":"Zoë"}]}').encode("latin-1")
    assert bad(data).startswith("team.rolemap.json, line 3: This file is not in UTF-8.")


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_conflict_marks_of_git_are_named(end: bytes) -> None:
    lines = dumps(team_of_three()).splitlines()
    lines[4:6] = [b"<<<<<<< ours", lines[4], b"=======", lines[5], b">>>>>>> theirs"]
    sentence = bad(end.join(lines))
    assert sentence.startswith("team.rolemap.json, line 5: There are conflict marks of git")


@given(st.integers(1, len(dumps(team_of_three())) - 3))
def test_a_truncated_file_is_refused_with_its_last_line(length: int) -> None:
    data = dumps(team_of_three())[:length]
    last = data.count(b"\n") + 1
    places = {f"team.rolemap.json, line {line}:" for line in (last, last - 1)}
    # In the middle of a character it is not even UTF-8.
    assert bad(data).partition(": ")[0] + ":" in places


@pytest.mark.parametrize(
    ("deep", "said"),
    [("[" * 5000, "recursion limit exceeded"), ("9" * 5000, "number out of range")],
)
def test_bombs_are_refused(deep: str, said: str) -> None:
    assert said in bad(HEAD + f'"q":{deep}}}')


# Which line is at fault.

STAGE = '"stages":[\n{"id":"s","name":"Serve"}],\n'


@pytest.mark.parametrize(
    ("rest", "line", "said"),
    [
        ('"stages":[\n{"id":"a","name":"x"},\n{"id":"b"}]}', 4, "“stages.name”: field required"),
        ('"stages":[\n{"id":"a","name":5}]}', 3, "“stages.name”: input should be a valid string"),
        ('"stages":[\n{"id":"","name":"x"}]}', 3, "“stages.id”"),
        ('"stages":[\n{"id":"a","name":"x"},\n5]}', 4, "“stages”: "),
        ('"stages":\n{"a":1}}', 2, "“stages”: input should be a valid array"),
        ('"stages":null}', 2, "“stages”: input should be a valid array"),
        ('"settings":{"scheme":5}}', 2, "“settings.scheme”: input should be a valid string"),
        ('"x":1,\n\n"settings":{"limits":{"load":-1}}}', 4, "“settings.limits.load”"),
        ('"settings":[]}', 2, "“settings”: "),
        ('"settings":{"id":"x"}}', 2, "The settings have the id “settings”"),
        ('"settings":{"limits":[]}}', 2, "“settings.limits”: "),
        (STAGE + '"placements":[{"id":"p","subject":"s","x":NaN,"y":1}]}', 4, "“placements.x”"),
        (STAGE + '"placements":[{"id":"p","subject":"s","x":1e999,"y":1}]}', 4, "finite number"),
        ('"stages":[\n{"id":"a","name":"x"},\n{"id":"a","name":"y"}]}', 4, "used twice"),
        ('"stages":[\n{"id":"é","name":"x"},\n{"id":"\\u00e9","name":"y"}]}', 4, "used twice"),
        (STAGE + '"teams":[\n{"id":"s","name":"y"}]}', 5, "“s” is used twice"),
        ('"handoffs":[\n{"id":"h","source":"s","target":"s"}]}', 3, "“s” that does not exist"),
        ('"handoffs":[\n{"source":"s","target":"s" , "id" : "h"}]}', 3, "does not exist"),
        (STAGE + '"handoffs":[{"id":"h","source":"s","target":"s"}]}', 4, "two different stages"),
        # The same id elsewhere, in what nobody knows, is not the record.
        (
            '"handoffs":[\n{"id":"h","source":"s","target":"s"}],\n"later":[\n{"id":"h"}]}',
            3,
            "does not exist",
        ),
    ],
)
def test_the_line_at_fault_is_named(rest: str, line: int, said: str) -> None:
    sentence = bad(HEAD + rest)
    assert sentence.startswith(f"team.rolemap.json, line {line}: ")
    assert said in sentence


@given(orgs, st.sampled_from([("w1", "stage"), ("a1", "party"), ("h1", "target"), ("e1", "role")]))
def test_a_dangling_reference_is_found_in_any_file(org: Org, at: tuple[str, str]) -> None:
    lines = dumps(org).decode().split("\n")
    place, record = next(
        (place, json.loads(line.rstrip(",")))
        for place, line in enumerate(lines)
        if line.startswith(f'{{"id":"{at[0]}"')
    )
    lines[place] = json.dumps({**record, at[1]: "gone"}) + "," * lines[place].endswith(",")
    assert bad("\n".join(lines)).startswith(f"team.rolemap.json, line {place + 1}: ")


# Numbers that could be read but never be written again.

NAN_PLACES = [
    ('"q":NaN}', 2),
    ('"a":1,\n"q":{"deep":[1,-Infinity]}}', 3),
    ('"settings":{"q":NaN}}', 2),
    ('\n"settings":{"limits":{"q":Infinity}}}', 3),
    ('"stages":[\n{"id":"s","name":"s","q":[NaN]}]}', 3),
    ('"stages":[\n{"id":"s","name":"s","q":1e999}]}', 3),
    (
        STAGE + '"responsibilities":[\n{"id":"w","stage":"s","name":"w","on_call":{"q":NaN}}]}',
        5,
    ),
]


@pytest.mark.parametrize(("rest", "line"), NAN_PLACES)
def test_numbers_that_json_does_not_know_are_refused(rest: str, line: int) -> None:
    sentence = bad(HEAD + rest)
    assert sentence.startswith(f"team.rolemap.json, line {line}: There is a number here")
    assert "Replace NaN and Infinity by a number." in sentence


def test_the_collector_runs_again_after_a_bad_file() -> None:
    assert gc.isenabled()
    bad("{}")
    assert gc.isenabled()


# Files.


def test_a_file_is_made_read_and_replaced(tmp_path: Path) -> None:
    path, org = tmp_path / "team.rolemap.json", team_of_three()
    made = create_org(path, org)
    opened = open_org(path)
    assert opened.org.same_as(org)
    assert opened.fingerprint == made
    org = org.apply(rename(org, "ana", "Anna"))
    saved = save_org(path, org, expected=made)
    assert open_org(path).org.get(Person, "ana").name == "Anna"
    with pytest.raises(ChangedOnDisk):
        save_org(path, team_of_three(), expected=made)
    with pytest.raises(AlreadyThere):
        create_org(path, org)
    assert open_org(path).fingerprint == saved


def test_a_file_with_a_byte_order_mark_can_be_saved_again(tmp_path: Path) -> None:
    path = tmp_path / "team.rolemap.json"
    path.write_bytes(b"\xef\xbb\xbf" + dumps(team_of_three()))
    opened = open_org(path)
    save_org(path, opened.org, expected=opened.fingerprint)
    assert path.read_bytes() == dumps(opened.org)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ReadFailed):
        open_org(tmp_path / "team.rolemap.json")


@pytest.mark.parametrize("written", [dumps(Org.of()), b"{"])
def test_what_cannot_be_read_back_is_never_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bytes
) -> None:
    path = tmp_path / "team.rolemap.json"
    monkeypatch.setattr(org_file, "dumps", lambda org: written)
    with pytest.raises(SaveFailed, match="nothing was written"):
        save_org(path, team_of_three())
    assert not path.exists()


def test_every_error_is_one_for_a_person() -> None:
    assert issubclass(BadFile, RoleMapError)
