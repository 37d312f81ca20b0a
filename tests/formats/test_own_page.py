"""Templates of users see plain data only, take no more than they may, and fail in a sentence."""

import re
from datetime import date
from itertools import repeat
from pathlib import Path
from typing import get_type_hints, is_typeddict

import pytest

from rolemap import places
from rolemap.formats.handout import Handout
from rolemap.formats.pages import budget, data
from rolemap.formats.pages import own_page as own_page_module
from rolemap.formats.pages.own_page import OwnPage, own_page, own_page_names
from rolemap.formats.pages.page_data import PARTS
from rolemap.formats.pages.sandbox import FILTERS
from rolemap.formats.safe_file import ReadFailed
from rolemap.model.errors import RoleMapError
from tests.formats.test_exporters import named
from tests.formats.test_pages import TEAM

HANDOUT = Handout(TEAM, date(2026, 1, 15))


def filled(source: str, name: str = "x.html.j2", handout: Handout = HANDOUT) -> str:
    return OwnPage(Path(name), source).write(handout).decode().rstrip("\n")


def refused(source: str, name: str = "x.html.j2") -> str:
    with pytest.raises(RoleMapError) as refusal:
        filled(source, name)
    said = str(refusal.value)
    assert said.startswith(f"“{name}” cannot be filled in")
    assert said.endswith(".")
    assert "\n" not in said
    return said


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that are reached at once."""
    monkeypatch.setattr(budget, "MOST_STEPS", 20_000)
    monkeypatch.setattr(budget, "MOST_PARTS", 200_000)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ by }} {{ counts.people }}", "role 4"),
        (
            "{% for one in people %}{{ loop.index }}/{{ loop.length }} {{ one.name }};{% endfor %}",
            "1/4 Ana;2/4 Ben;3/4 Cem;4/4 Dee;",
        ),
        ("{{ letters | map(attribute='letter') | join('/') }}", "R/A/C/I"),
        ("{{ letters | join('/', attribute='letter') }}", "R/A/C/I"),
        ("{{ stages | selectattr('across') | map(attribute='name') | first }}", "Talk"),
        ("{{ people[1:3] | length }} {{ people[0]['name'] }}", "2 Ana"),
        (
            "{% for name, many in counts.items() %}{{ name }}{{ many }} {% endfor %}",
            "stages4 responsibilities4 roles2 people4 teams1 ",
        ),
        (
            "{% set x = namespace(n=0) %}{% for i in range(5) %}{% set x.n = x.n + i %}{% endfor %}"
            "{{ x.n }}",
            "10",
        ),
        ("{% macro f(x) %}<b>{{ x }}</b>{% endmacro %}{{ f('<') }}", "<b>&lt;</b>"),
        ("{% set x %}<i>{{ 'a' ~ '<' ~ 1 }}</i>{% endset %}{{ x }}", "<i>a&lt;1</i>"),
        ("{% set x | upper %}a{% endset %}{{ x }}{{ x ~ '<' }}", "AA&lt;"),
        (
            "{{ 'a-b'.split('-') | join }} {{ 'ab' * 2 }} {{ 7 % 4 }} {{ 2 ** 3 }}"
            " {{ 1.26 | round(1) }}",
            "ab abab 3 8 1.3",
        ),
        (
            "{{ 'aa' | replace('a', 'b') }} {{ [3, 1] | sort | first }} {{ ([1] * 3) | sum }}",
            "bb 1 3",
        ),
        (
            "{{ dict(a=1).a }} {{ {'b': [1, {'c': 2}]}.b[1].c }} {{ 'x' if (1, 2) | length == 2 }}",
            "1 2 x",
        ),
        (
            "{% for key, ones in letters | groupby('tone') | list %}{{ key }} {% endfor %}",
            "consult decide inform work ",
        ),
        (
            "{% for one in letters | groupby('tone') %}"
            "{{ one.grouper[0] }}{{ one.list | length }}{% endfor %}",
            "c1d1i1w1",
        ),
        (
            "{% for n in [1, [2]] recursive %}{{ loop(n) if n is iterable else n }}{% endfor %}",
            "12",
        ),
        ("{{ true }} {{ whole }} {{ title }}", "True True "),
        ("{{ ' x ' | trim(none) }}", "x"),
        (
            "{% import 'parts.html.j2' as parts %}{{ parts.listed(people[0].reports) }}",
            "<bdi>Ben</bdi>",
        ),
    ],
)
def test_a_template_can(source: str, expected: str) -> None:
    assert filled(source).startswith(
        expected.rstrip() if expected.endswith("w1") else expected.strip()
    )


def test_a_template_can_build_on_a_shipped_page() -> None:
    page = filled("{% extends 'page.html.j2' %}{% block main %}<p>{{ summary }}</p>{% endblock %}")
    assert page.startswith("<!DOCTYPE html>")
    assert "There are 4 responsibilities" in page
    every = "{% extends ['page.html.j2'][0] %}"
    assert "<h1" in filled(every)


@pytest.mark.parametrize("name", ["<b>", "&amp;", "*x*", "[a](b)", "1. x", "- x", "=", "a|b"])
def test_names_are_only_words_by_themselves(name: str) -> None:
    handout = Handout(named(name), date(2026, 1, 15))
    assert "<b>" not in filled("{{ title }}", handout=handout)
    said = filled("{{ title }}", "x.md.j2", handout)
    assert said != name or name == "="


@pytest.mark.parametrize(
    ("source", "line", "why"),
    [
        ("a\nb\n{{ nonsense }}", 3, "there is nothing called “nonsense”"),
        ("a\n{% for x in people %}\n{{ x.nme }}{% endfor %}", 3, "there is no “nme”"),
        ("a\n{{ people[99] }}", 2, "there is no “99”"),
        ("a\n{% for x in %}", 2, "Expected an expression"),
        ("{% do x %}", 1, "unknown tag"),
        ("a\n{{ ''.__class__.__mro__ }}", 2, "“__class__” cannot be used here"),
        ("{{ people.append(1) }}", 1, "“append” cannot be used here"),
        ("{{ '{:999999999}'.format(1) }}", 1, "“format” cannot be used here"),
        ("{{ self.__init__ }}", 1, "cannot be used here"),
        ("{{ namespace.__init__ }}", 1, "cannot be used here"),
        ("{% macro f() %}{% endmacro %}{{ f._func }}", 1, "cannot be used here"),
        ("{{ title | safe }}", 1, "there is no filter “safe” here"),
        ("{{ people | map('safe') | list }}", 1, "No filter named 'safe'"),
        ("\n{% autoescape false %}{% endautoescape %}", 2, "escaping cannot be switched off"),
        ("{{ people }}", 1, "a list or several named values cannot be written"),
        ("{{ people | upper }}", 1, "cannot be written"),
        ("{{ people | join }}", 1, "cannot be written"),
        ("{{ 'a' ~ people }}", 1, "cannot be written"),
        ("{{ {}.get('x') }}", 1, "nothing (none) cannot be written"),
        ("{{ 1 / 0 }}", 1, "division by zero"),
        ("{{ 'a' + 1 }}", 1, "can only concatenate"),
        ("{{ '%9999d' % 1 }}", 1, "“%” is for numbers"),
        ("{{ cycler('a') }}", 1, "there is nothing called “cycler”"),
        # More than there is room for.
        (
            "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
            1,
            "steps",
        ),
        (
            "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}{% endmacro %}"
            "{{ f(60) }}",
            1,
            "steps",
        ),
        (
            "{% for a in range(999) recursive %}"
            "{{ loop(range(999)) if loop.depth < 3 }}{% endfor %}",
            1,
            "steps",
        ),
        ("{% macro f() %}{{ f() }}{% endmacro %}\n{{ f() }}", 1, "it calls itself without an end"),
        ("{{ range(999999999) | length }}", 1, "Range too big"),
        ("{{ 'x' * 10 ** 10 }}", 1, "it writes more than 50 MB"),
        ("{{ 2 * [1] * 10 ** 10 }}", 1, "a list in it becomes too long"),
        ("{{ 10 ** 1000 }}", 1, "a power is a number of at most"),
        ("{{ 2 ** 'a' }}", 1, "a power is a number of at most"),
        ("{{ 5 | round(-999999999) }}", 1, "so many digits"),
        ("{{ ('x' * 999999) | replace('x', 'x' * 999) }}", 1, "50 MB"),
        ("{{ range(99) | join('x' * 999999) }}", 1, "50 MB"),
    ],
)
def test_a_template_cannot(source: str, line: int, why: str) -> None:
    said = refused(source)
    assert f", line {line}: " in said
    assert why in said


@pytest.mark.parametrize(
    "grow",
    [
        "[ns.x, ns.x]",
        "(ns.x, ns.x)",
        "{'a': ns.x, 'b': ns.x}",
        "dict(a=ns.x, b=ns.x)",
        "ns.x + ns.x",
        "[ns.x[0:], ns.x[0:]]",
        "range(1000) | map(attribute='zz', default=ns.x) | list",
        "[ns.x, ns.x] | groupby('zz', default=1) | list",
        "ns.x ~ ns.x",
        "[ns.x, ns.x] | join(ns.x)",
        "ns.x | replace('x', 'xx')",
        "ns.x * ns.x",
    ],
)
@pytest.mark.parametrize("start", ["[1]", "'x'", "9", "{'a': 1}"])
def test_nothing_grows_without_an_end(start: str, grow: str) -> None:
    source = (
        f"{{% set ns = namespace(x={start}) %}}"
        f"{{% for i in range(60) %}}{{% set ns.x = {grow} %}}{{% endfor %}}"
    )
    # What does not grow: twice a number sixty times is not much, and there is no "x" in 9.
    if start == "9" and grow in ("ns.x + ns.x", "ns.x | replace('x', 'xx')"):
        assert filled(source) == ""
    else:
        assert ", line 1: " in refused(source)


def test_words_of_a_block_do_not_grow_either() -> None:
    source = (
        "{% set ns = namespace(x='xx') %}{% for i in range(60) %}"
        "{% set ns.x %}{{ ns.x }}{{ ns.x }}{% endset %}{% endfor %}"
    )
    assert "50 MB" in refused(source)


def test_a_page_is_no_larger_than_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "50 MB" in refused("{% for a in range(9999) %}{{ 'x' * 10000 }}{% endfor %}")
    told: list[float] = []
    filled(
        "{% for a in range(3000) %}x{{ a }}{% endfor %}", handout=HANDOUT.with_progress(told.append)
    )
    assert told[-1] == 0.75


def test_time_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter(range(10**6))
    spent = budget.Budget(lambda: next(now) * 20.0)
    endless = spent.counted(repeat(1))
    with pytest.raises(budget.TooMuch, match="more than 30 seconds"):
        list(endless)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("{% include 'nope' %}", "it builds on “nope”, which is not there"),
        ("{% include '/etc/passwd' %}", "which is not there"),
        ("{% include '../samples/churn-team.rolemap.json' %}", "which is not there"),
        ("".join(f"{{% for a{n} in [1] %}}" for n in range(30)) + "{% endfor %}" * 30, "nested"),
        ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", "itself"),
    ],
)
def test_what_cannot_be_begun_is_said_too(source: str, why: str) -> None:
    assert why in refused(source)


def test_a_long_complaint_is_cut() -> None:
    assert len(refused("{{ " + "x" * 5000 + " }}")) < 400


# Where templates are.


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "data", lambda: tmp_path / "data")
    found = tmp_path / "data" / "exports"
    found.mkdir(parents=True)
    return found


def test_a_template_is_found_by_name_or_path(folder: Path, tmp_path: Path) -> None:
    for name in ("a.html.j2", "a.md.j2", "B.HTML.J2", "note.txt"):
        (folder / name).write_text(name)
    assert own_page_names() == ("B.HTML.J2", "a.html.j2", "a.md.j2")
    assert own_page("a").source == "a.html.j2"
    assert own_page("a", Path("out.md")).source == "a.md.j2"
    assert own_page("a.md.j2").suffix == ".md"
    assert own_page("B.HTML.J2").suffix == ".html"
    elsewhere = tmp_path / "mine.md.j2"
    elsewhere.write_text("\ufeff# {{ title }}")
    page = own_page(str(elsewhere))
    assert page.source == "# {{ title }}"
    assert page.exporter().suffix == ".md"
    assert page.exporter().findings


@pytest.mark.parametrize("name", ["nope", "../a", "a/../a.html.j2"])
def test_there_is_no_such_template(folder: Path, name: str) -> None:
    (folder / "a.html.j2").write_text("x")
    with pytest.raises(RoleMapError):
        own_page(name)


def test_nothing_is_known_without_the_folder(folder: Path) -> None:
    folder.rmdir()
    assert own_page_names() == ()
    with pytest.raises(RoleMapError, match="which has none"):
        own_page("x")


def test_what_is_no_template_is_refused(tmp_path: Path) -> None:
    for name, content, why in (
        ("x.txt", b"", "ends in .html.j2 or .md.j2"),
        ("x.md.j2", b"\xff\xfe", "not UTF-8"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(RoleMapError, match=why):
            own_page(str(tmp_path / name))
    (tmp_path / "big.md.j2").write_bytes(b"x" * 2**21)
    with pytest.raises(ReadFailed, match="larger than"):
        own_page(str(tmp_path / "big.md.j2"))
    with pytest.raises(ReadFailed):
        own_page(str(tmp_path / "gone.md.j2"))


def test_the_manual_names_every_value_and_filter() -> None:
    manual = (places.resources().parent / "docs" / "exports-pages.md").read_text("utf-8")
    named_there = set(re.findall(r"`(\w+)`", manual))
    kinds = [one for one in vars(data).values() if is_typeddict(one)]
    fields = {name for kind in kinds for name in get_type_hints(kind)}
    assert sorted({*PARTS, *fields} - named_there) == []
    assert [one for one in FILTERS - {"d", "e"} if one not in manual] == []


def test_what_is_made_is_weighed_at_every_depth() -> None:
    assert budget.made(None) is None
    pair = ([1, {"a": (2, 3)}], "x")
    made = budget.made(pair)
    assert isinstance(made, budget.Many)
    assert made.weight == 8
    assert budget.made(made) is made


def test_too_much_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> object:
        raise MemoryError

    monkeypatch.setattr(own_page_module, "plain", full)
    assert "it takes too much memory" in refused("{{ title }}")


def test_a_shipped_template_may_be_built_on_twice() -> None:
    source = (
        "{% import 'parts.html.j2' as a %}{% import 'parts.html.j2' as b %}{{ a.listed([title]) }}"
    )
    assert filled(source) == "<bdi></bdi>"
