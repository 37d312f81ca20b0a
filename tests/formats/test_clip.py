"""The clipboard's text: what is copied comes back, and nothing else is ever taken for it."""

import json
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats import clip
from rolemap.formats.clip import (
    MOST_LINES,
    VERSION,
    BadClip,
    Clip,
    clip_plain,
    clip_text,
    lines_of,
    read_clip,
)
from rolemap.formats.notation import parse
from rolemap.formats.org_file import dumps, loads
from rolemap.model.edits.copies import paste, paste_lines
from rolemap.model.edits.excerpts import excerpt
from rolemap.model.edits.fields import tidy
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Settings, Stage, Team
from tests.formats.small_orgs import orgs as odd_orgs
from tests.formats.small_orgs import written
from tests.hostile import FORMULAS, HOSTILE
from tests.model.samples import SAMPLES, content, is_whole, team_of_three
from tests.random_edits import random_org, seeds

orgs = st.sampled_from(list(SAMPLES.values())) | odd_orgs | seeds.map(random_org)


def some(org: Org, seed: int) -> list[Id]:
    """Something to select, most often of one kind."""
    random = Random(seed)
    records = list(org.records())
    kind = type(random.choice(records))
    ids = sorted(one.id for one in records if random.random() < 0.2 or isinstance(one, kind))
    return random.sample(ids, random.randint(1, len(ids)))


def refused(source: str) -> str:
    """The sentence with which a text is refused; anything but a refusal fails the test."""
    with pytest.raises(BadClip) as refusal:
        read_clip(source)
    assert str(refusal.value).endswith(".")
    return refusal.value.detail


def text_of(org: Org, *ids: Id) -> str:
    return clip_text(excerpt(org, ids or content(org)), org)


# What is copied comes back.


@given(orgs, seeds)
def test_what_is_copied_comes_back(org: Org, seed: int) -> None:
    records = excerpt(org, some(org, seed))
    if records:
        source = clip_text(records, org)
        assert read_clip(source) == Clip(records, org.settings.scheme)
        assert clip_text(excerpt(org, [one.id for one in reversed(records)]), org) == source


@given(orgs, orgs, seeds)
def test_what_is_read_can_be_pasted(org: Org, target: Org, seed: int) -> None:
    source = clip_text(excerpt(org, [*(one.id for one in org.stages()), *some(org, seed)]), org)
    if '"stages"' in source:
        found = read_clip(source)
        pasted = paste(target, found.records, scheme=found.scheme)
        assert is_whole(target.apply(pasted.change))


def test_what_was_not_copied_is_not_in_the_text() -> None:
    org = team_of_three()
    source = text_of(org, "pager")
    assert '"On-call"' in source
    for hidden in ("Forecasts", "Ana", "Fit", "Data"):
        assert hidden not in source
    # The stage says where it was, and is not pasted.
    assert [one.id for one in read_clip(source).records] == ["pager"]
    assert '"Serve"' in source


def test_the_text_is_a_file_too() -> None:
    org = loads(text_of(team_of_three()).encode(), "x")
    assert org.count(Person) == 4
    assert json.loads(text_of(team_of_three(), "fit"))["clip"] == {
        "version": VERSION,
        "holders": ["train"],
    }


# Anything else is refused.


@given(st.text() | st.text(alphabet='{}[]",:x1\\\n') | st.text(st.characters(categories=["Cs"])))
def test_any_text_is_refused(source: str) -> None:
    refused(source)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "null",
        "[]",
        "{}",
        "NaN",
        '"clip"',
        "[" * 100_000,
        '{"clip":' * 10_000,
        "1" * 10_000,
        "\ud800",
        dumps(team_of_three()).decode(),
        dumps(Org.of()).decode(),
        clip_text((), Org.of()),
    ],
    ids=lambda source: source[:12],
)
def test_what_is_no_copy_is_refused(source: str) -> None:
    refused(source)


WHOLE = json.loads(text_of(team_of_three(), "data", "train", "pager", "ben"))
JUNK: list[Any] = [
    None,
    True,
    -1,
    10**400,
    float("nan"),
    float("inf"),
    "",
    "no such thing",
    "x" * 20_000,
    "\ud800",
    [],
    {},
    [[]],
    [None],
    {"id": "data"},
    [{"id": "data", "name": "twice"}],
]


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where in a JSON value each of its parts is."""
    inside: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    return [path, *(found for key, part in inside for found in paths(part, (*path, key)))]


def changed(path: tuple[Any, ...], junk: Any) -> Any:
    """A copy in which one part is another one."""
    whole = json.loads(json.dumps(WHOLE))
    if not path:
        return junk
    *outer, last = path
    at = whole
    for key in outer:
        at = at[key]
    at[last] = junk
    return whole


@given(st.sampled_from(paths(WHOLE)), st.sampled_from(JUNK), st.booleans())
def test_a_damaged_copy_is_refused_or_is_whole(
    path: tuple[Any, ...], junk: Any, ascii_only: bool
) -> None:
    source = json.dumps(changed(path, junk), ensure_ascii=ascii_only)
    try:
        found = read_clip(source)
    except BadClip:
        return
    org = Org.of(Settings(scheme="RASCI"), Stage(id="here", name="Here"))
    try:
        pasted = paste(org, found.records, after="here", scheme=found.scheme)
    except Rejected:
        return
    assert is_whole(org.apply(pasted.change))
    assert is_whole(loads(dumps(org.apply(pasted.change)), "x"))


@given(st.integers(0), st.integers(0), st.binary(max_size=8))
def test_damaged_bytes_are_refused_or_are_whole(start: int, length: int, junk: bytes) -> None:
    data = json.dumps(WHOLE).encode()
    start %= len(data)
    broken = data[:start] + junk + data[start + length % 20 :]
    try:
        found = read_clip(broken.decode("utf-8", "surrogateescape"))
    except BadClip:
        return
    assert found.records


@pytest.mark.parametrize(
    ("path", "junk"),
    [
        (("clip",), None),
        (("clip",), {}),
        (("clip", "version"), VERSION + 1),
        (("clip", "version"), "1"),
        (("clip", "version"), True),
        (("clip", "holders"), "serve"),
        (("clip", "holders"), [1]),
        (("format",), "clip"),
        (("version",), 99),
        (("stages",), {}),
        (("stages", 0, "id"), "train"),
        (("stages", 0, "name"), ""),
        (("stages", 0, "tint"), float("nan")),
        (("people", 0, "capacity"), float("nan")),
        (("people", 0, "capacity"), "much"),
        (("people", 0, "managers"), ["nobody"]),
        (("responsibilities", 0, "stage"), "nowhere"),
        (("assignments", 0, "party"), "nobody"),
        (("assignments", 0, "responsibility"), "data"),
        (("handoffs", 0, "target"), "data"),
    ],
)
def test_what_is_wrong_is_refused(path: tuple[Any, ...], junk: Any) -> None:
    assert read_clip(json.dumps(WHOLE)).records
    assert refused(json.dumps(changed(path, junk)))


def test_a_number_that_is_too_long_is_refused() -> None:
    source = json.dumps(changed(("stages", 0, "rank"), 0))
    assert refused(source.replace('"rank": 0', f'"rank": {"1" * 5_000}'))
    source = json.dumps(changed(("stages", 0, "tint"), 0))
    assert refused(source.replace('"tint": 0', f'"tint": {"1" * 5_000}'))


def test_a_copy_that_is_too_large_is_not_even_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    source = json.dumps(WHOLE)
    monkeypatch.setattr(clip, "MOST_CHARACTERS", len(source))
    assert read_clip(source).records
    assert "too large" in refused(source + " ")


def test_a_refusal_names_nobody() -> None:
    broken = changed(("people", 0, "capacity"), "Ben")
    assert "Ben" not in refused(json.dumps(broken))


# Plain text for other programs.


def test_plain_text_is_a_table_of_stage_work_and_letters() -> None:
    org = parse(
        """
        stage Data; stage Empty; stage Run
        responsibility Ingest in Data; responsibility Clean in Data; responsibility Pager in Run
        person Ben; person Ana; person Cem
        Ben is R on Ingest; Ana is A on Ingest; Cem is R on Ingest; Ana is R on Ingest
        """
    )
    stages = excerpt(org, [one.id for one in org.stages()])
    assert clip_plain(stages, org) == (
        "Data\tIngest\tA: Ana; R: Ana, Ben, Cem\nData\tClean\t\nEmpty\t\t\nRun\tPager\t"
    )
    (pager,) = (one.id for one in org.all(Responsibility) if one.name == "Pager")
    assert clip_plain(excerpt(org, [pager]), org) == "Run\tPager\t"
    people = excerpt(org, [one.id for one in org.all(Person)])
    assert clip_plain(people, org) == "Ana\nBen\nCem"


def test_a_foreign_letter_comes_last() -> None:
    org = SAMPLES["crowded"]
    assert clip_plain(excerpt(org, ["in-a0"]), org) == "Same\tWork\tQ: Me"


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_breaks_the_table_or_is_calculated(name: str) -> None:
    org = Org.of(
        Stage(id="s", name=name),
        Responsibility(id="w", stage="s", name=name),
        Person(id="p", name=name),
        Team(id="t", name=name),
        Assignment(id="a", party="p", responsibility="w", letter=name[:20]),
        Assignment(id="b", party="t", responsibility="w", letter="R"),
    )
    for ids, columns in ((["s"], 3), (["p", "t"], 1)):
        plain = clip_plain(excerpt(org, ids), org)
        rows = [line.split("\t") for line in plain.split("\n")]
        assert [len(row) for row in rows] == [columns] * (2 if columns == 1 else 1)
        for cell in (cell for row in rows for cell in row):
            assert cell.replace("\u200d", "").replace("\u200c", "").isprintable()
            assert not cell.lstrip(' "').startswith(tuple("=+-@＝＋－＠"))
            assert not any(
                part.lstrip(' "').startswith(tuple("=+-@＝＋－＠")) for part in cell.split(";")
            )


def test_formulas_are_told_from_words() -> None:
    assert any(one.startswith("=") for one in FORMULAS)


# Text from elsewhere.


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Evaluate", "Evaluate"),
        ("  Evaluate \t the  model ", "Evaluate the model"),
        ("- Evaluate", "Evaluate"),
        ("\t• Evaluate", "Evaluate"),
        ("o\tEvaluate", "Evaluate"),
        ("o Evaluate", "o Evaluate"),
        ("– Evaluate", "Evaluate"),
        ("1. Evaluate", "Evaluate"),
        ("12) Evaluate", "Evaluate"),
        ("(3) Evaluate", "Evaluate"),
        ("a) Evaluate", "Evaluate"),
        ("1.2.3. Evaluate", "Evaluate"),
        ("- [ ] Evaluate", "Evaluate"),
        ("* [x] Evaluate", "Evaluate"),
        ("- 1. Evaluate", "Evaluate"),
        ("\ufeff- Evaluate", "Evaluate"),
        ("3 models", "3 models"),
        ("2.0 rollout", "2.0 rollout"),
        ("A. Smith", "A. Smith"),
        ("-5 degrees", "-5 degrees"),
        ("+1", "+1"),
        ("2026. The year", "2026. The year"),
        ("e-mail", "e-mail"),
        ("\x1b[31mred\x07", "[31mred"),
        ("a\ud800b", "ab"),
        ("x" * 600, "x" * 500),
        ("x" * 499 + " y", "x" * 499),
    ],
)
def test_a_line_comes_without_its_bullet(line: str, name: str) -> None:
    assert lines_of(line) == (name,)


@pytest.mark.parametrize("line", ["", "  ", "-", "1.", " • ", "\x00", "\u200b", "\u202e \ufeff"])
def test_a_line_that_says_nothing_is_left_out(line: str) -> None:
    assert lines_of(f"One\n{line}\r\nTwo") == ("One", "Two")


def test_only_so_many_lines_are_taken() -> None:
    source = "\n".join(f"line {number}" for number in range(MOST_LINES + 5))
    assert lines_of(source) == tuple(f"line {number}" for number in range(MOST_LINES))


@given(st.lists(st.text() | st.sampled_from(HOSTILE)).map("\n".join) | st.text(st.characters()))
def test_every_line_can_be_a_responsibility(source: str) -> None:
    lines = lines_of(source)
    assert all(tidy(line) == line for line in lines)
    if lines:
        org = Org.of(Stage(id="s", name="S"))
        after = org.apply(paste_lines(org, lines, after="s").change)
        assert [one.name for one in after.responsibilities_in("s")] == list(lines)
        assert loads(dumps(after), "x").same_as(after)


def test_a_huge_text_is_only_read_so_far() -> None:
    assert lines_of("\n" * 5_000_000 + "late") == ()
    assert lines_of("1." * 3_000_000)[0].startswith("1.1.")


def test_written_is_what_another_program_would_write() -> None:
    assert read_clip(written(WHOLE).decode()) == read_clip(json.dumps(WHOLE))
