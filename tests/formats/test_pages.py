"""Pages to read: they hold what the plan holds, nothing from outside, nothing that was hidden."""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from rolemap.analysis.engine import analyse
from rolemap.formats.exporter import Exporter, exporters
from rolemap.formats.handout import DoesNotFit, Handout, Options
from rolemap.formats.matrix import By, Matrix, matrix
from rolemap.formats.notation import parse
from rolemap.formats.pages import plan_data
from rolemap.formats.pages.page_data import PARTS, page_data
from rolemap.formats.progress import Cancelled
from rolemap.formats.redaction import Redaction
from rolemap.formats.visible import visible
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Person,
    Responsibility,
    Role,
    Seat,
    Settings,
    Stage,
)
from rolemap.places import resources
from rolemap.ui.look.tokens import DARK, LIGHT, Colours
from tests.formats import html_reader
from tests.formats.gfm import table as gfm_table
from tests.formats.small_orgs import orgs
from tests.formats.test_exporters import named
from tests.hostile import HOSTILE
from tests.model.samples import SAMPLES

TODAY = date(2026, 1, 15)
PAGES = {f"{one.view}{one.suffix}": one for one in exporters() if one.view in ("report", "people")}
PAGES["matrix.html"] = next(
    one for one in exporters() if (one.view, one.suffix) == ("matrix", ".html")
)
PAGES = {name: one for name, one in PAGES.items() if name.endswith((".html", ".md"))}
HTML = [one for name, one in PAGES.items() if name.endswith(".html")]
MARKDOWN = [one for name, one in PAGES.items() if name.endswith(".md")]
BYS: tuple[By, ...] = ("role", "person")

TEAM = parse(
    """
    stage Data; stage Serve; stage Idle; stage Talk (across); Data hands off to Serve
    responsibility Ingest in Data; responsibility Clean in Data; responsibility Deploy in Serve
    responsibility Pager in Serve (on call: 1 slot)
    role Engineer; role Empty; team Core; person Ana; person Ben; person Cem; person Dee
    Cem holds Engineer; Empty has a vacancy; Dee is in Core; Ben reports to Ana
    Ana is A on Ingest; Ben is R on Ingest; Dee is C on Ingest; Cem is I on Ingest
    Ana is A on Clean; Ben is A+R on Pager; Engineer is A+R on Deploy; Empty is C on Deploy
    Core is I on Deploy
    accept RM102 on Clean because so it is until 2999-01-31
    """
)


def handed(org: Org, by: By = "role", **more: object) -> Handout:
    return Handout(org, TODAY, Options(by, **more))  # type: ignore[arg-type]


def of(name: str, handout: Handout) -> bytes:
    return PAGES[name].write(handout)


def ids(*names: str) -> frozenset[str]:
    return frozenset(one.id for one in TEAM.records() if getattr(one, "name", "") in names)


def test_these_pages_are_shipped() -> None:
    assert sorted(PAGES) == ["matrix.html", "people.html", "people.md", "report.html", "report.md"]


# The letters, read by a foreign reader.


def spoken(words: str) -> str:
    return visible(words.strip(), keep="\n")


def letters_of(table: Matrix) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for group in table.groups:
        found.append((spoken(group.name), []))
        found += [(spoken(one.name), [spoken(cell) for cell in one.cells]) for one in group.rows]
    return found


def letters_in(data: bytes) -> list[tuple[str, list[str]]]:
    page = html_reader.read(data)
    (head, *rows) = page.tables[0]
    assert all(one.attributes["scope"] == "col" for one in head)
    found: list[tuple[str, list[str]]] = []
    for name, *cells in rows:
        if name.attributes["scope"] == "rowgroup":
            found.append((name.text, []))
        else:
            assert len(cells) == len(head) - 1
            found.append((name.attributes["data-sort"], ["/".join(one.chips) for one in cells]))
    return found


@settings(max_examples=15)
@given(orgs, st.sampled_from(BYS))
def test_a_browser_reads_the_letters_of_the_matrix(org: Org, by: By) -> None:
    assert letters_in(of("matrix.html", handed(org, by))) == letters_of(matrix(org, by))


@pytest.mark.parametrize("name", HOSTILE)
def test_the_page_of_the_matrix_keeps_its_shape(name: str) -> None:
    assert letters_in(of("matrix.html", handed(named(name)))) == letters_of(
        matrix(named(name), "role")
    )


@pytest.mark.parametrize("by", BYS)
def test_the_report_has_the_same_matrix(by: By) -> None:
    org = TEAM
    assert letters_in(of("report.html", handed(org, by))) == letters_of(matrix(org, by))
    source = of("report.md", handed(org, by)).decode().partition("## Matrix")[2]
    read = gfm_table(source.partition("## ")[0])
    table = matrix(org, by)
    assert read.header == ["Responsibility", *(one.heading for one in table.columns)]
    assert [(cells[0], [] if bold else cells[1:]) for bold, cells in read.rows] == letters_of(table)


# Nothing comes in, nothing breaks out.


def all_named(names: Sequence[str]) -> Org:
    """An organisation in which everything has one of the names, each with a part of its own."""
    return Org.of(
        Settings(name=names[0], story=names[0]),
        *(
            record
            for number, name in enumerate(names)
            for record in (
                Stage(id=f"s{number}", name=name, rank=f"{number:03}", notes=name),
                Responsibility(id=f"w{number}", stage=f"s{number}", name=name, effort=0.5),
                Person(id=f"p{number}", name=name, title=name, skills=(name,)),
                Role(id=f"r{number}", name=name),
                Assignment(
                    id=f"a{number}", party=f"p{number}", responsibility=f"w{number}", letter="A"
                ),
                Acceptance(id=f"c{number}", code="RM102", subjects=(f"w{number}",), reason=name),
            )
        ),
        *(
            Handoff(id=f"h{number}", source=f"s{number}", target=f"s{number + 1}", what=name)
            for number, name in enumerate(names[1:])
        ),
    )


HONESTLY = [f"honest {number:03}" for number in range(len(HOSTILE))]


@pytest.mark.parametrize("exporter", HTML, ids=lambda one: one.view)
def test_no_name_is_more_than_words_on_a_page(exporter: Exporter) -> None:
    page = html_reader.read(exporter.write(handed(all_named(HOSTILE), findings=True)))
    for name in HOSTILE:
        assert spoken(name) in page.text
    assert page.headings[0] == spoken(HOSTILE[0])
    like = html_reader.read(exporter.write(handed(all_named(HONESTLY), findings=True)))
    assert set(page.tags) == set(like.tags)


@pytest.mark.parametrize("exporter", HTML, ids=lambda one: one.view)
def test_a_page_lets_in_only_what_it_brings(exporter: Exporter) -> None:
    page = html_reader.read(exporter.write(handed(TEAM)))
    (policy,) = [one["content"] for one in page.metas if "http-equiv" in one]
    assert policy.startswith("default-src 'none'; ")
    allowed = re.findall(r"'sha256-([^']+)'", policy)
    hashes = [hashlib.sha256(one.encode()).digest() for one in page.code.values()]
    assert allowed == [base64.b64encode(one).decode() for one in hashes]
    assert "unsafe" not in policy
    assert ("script" in page.code) == (exporter.view == "matrix")
    assert not re.search(r"url\(|@import|https?:", page.code["style"])


def parsed(source: str) -> str:
    return MarkdownIt("gfm-like", {"linkify": False}).render(source)


@pytest.mark.parametrize("exporter", MARKDOWN, ids=lambda one: one.view)
def test_no_name_is_more_than_words_in_markdown(exporter: Exporter) -> None:
    def tags(names: Sequence[str]) -> Counter[str]:
        # Which names are alike is not what this is about.
        shown = parsed(exporter.write(handed(all_named(names), findings=False)).decode())
        return Counter(one for one in re.findall(r"</?\w+", shown) if one != "<br")

    # Names that nobody could take for marks have the same tags around them.
    assert tags(HOSTILE) == tags(HONESTLY)


@pytest.mark.parametrize("exporter", PAGES.values(), ids=PAGES)
@settings(max_examples=5)
@given(org=orgs)
def test_every_page_can_be_written_of_anything(exporter: Exporter, org: Org) -> None:
    data = exporter.write(handed(org, findings=True))
    if exporter in HTML:
        html_reader.read(data)
    assert visible(data.decode(), keep="\n").encode() == data


# What is left out stays out.


@pytest.mark.parametrize("exporter", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("org", [*SAMPLES.values(), TEAM], ids=[*SAMPLES, "team"])
def test_no_page_gives_away_who_somebody_is(exporter: Exporter, org: Org) -> None:
    hidden = Redaction(org, Random(1)).org
    words = exporter.write(handed(hidden, "person", findings=True)).decode()
    kept = " ".join(getattr(one, "name", "") for one in org.records() if one.KIND != "person")
    for person in org.all(Person):
        for secret in (person.name, person.title, person.site, person.id):
            found = re.search(rf"\b{re.escape(secret)}\b", words) if secret else None
            assert not found or secret in kept


@pytest.mark.parametrize("exporter", PAGES.values(), ids=PAGES)
def test_of_a_part_nothing_else_is_shown(exporter: Exporter) -> None:
    # What is found about a person may name more, and a sheet says which roles a person has.
    handout = replace(handed(TEAM, "person", findings=False), shown=ids("Ingest", "Clean"))
    words = exporter.write(handout).decode()
    assert "Ingest" in words
    for other in ("Deploy", "Pager", "Idle", "Serve"):
        assert other not in words


def test_a_sheet_can_be_for_one_person() -> None:
    handout = replace(handed(TEAM), shown=ids("Ingest", "Clean"), parties=ids("Ana"))
    page = html_reader.read(of("people.html", handout))
    assert page.ids == ["person-1"]
    assert page.headings[:2] == ["Ana", "Ana"]
    assert page.links == []
    assert of("people.md", handout).startswith(b"# Ana\n")
    # By role: whoever is behind it.
    assert [one.name for one in replace(handed(TEAM), parties=ids("Engineer")).asked_for()] == [
        "Cem"
    ]


@pytest.mark.parametrize("name", ["report.html", "report.md", "people.html", "people.md"])
def test_problems_are_told_or_not(name: str) -> None:
    told = of(name, handed(TEAM, findings=True)).decode()
    not_told = of(name, handed(TEAM, findings=False)).decode()
    message = analyse(TEAM, TODAY)[0].brief
    assert str(message) in told or name.startswith("people")
    assert not any(sign in not_told for sign in ("✕", "⚠"))
    assert told != not_told
    assert of(name, handed(TEAM)).decode() == (told if name.startswith("report") else not_told)


def test_the_matrix_has_a_column_of_problems_where_they_are_wanted() -> None:
    head = html_reader.read(of("matrix.html", handed(TEAM, findings=True))).tables[0][0]
    assert head[-1].text == "Problems"
    head = html_reader.read(of("matrix.html", handed(TEAM))).tables[0][0]
    assert "Problems" not in [one.text for one in head]


# What the pages say.


def sheet(name: str) -> dict[str, object]:
    people = page_data(handed(TEAM), ["people"])["people"]
    return next(one for one in people if one["name"] == name)  # type: ignore[attr-defined]


def test_a_sheet_says_what_a_person_holds_and_whom_to_ask() -> None:
    ana = sheet("Ana")
    assert ana["reports"] == ["Ben"]
    ingest, clean = ana["answers_for"]  # type: ignore[misc]
    assert (ingest["work"], ingest["stage"], ingest["doers"]) == ("Ingest", "Data", ["Ben"])  # type: ignore[index]
    assert (ingest["ask"], ingest["tell"], ingest["falls"]) == (["Dee"], ["Cem"], False)  # type: ignore[index]
    assert clean["falls"]  # type: ignore[index]
    cem = sheet("Cem")
    assert [one["through"] for one in cem["answers_for"]] == [["Engineer"]]  # type: ignore[attr-defined, index]
    assert [one["work"] for one in cem["told"]] == ["Ingest"]  # type: ignore[attr-defined, index]
    assert [one["work"] for one in sheet("Dee")["asked"]] == ["Ingest"]  # type: ignore[attr-defined, index]
    assert [one["work"] for one in sheet("Ben")["on_call"]] == ["Pager"]  # type: ignore[attr-defined, index]


def test_deputies_are_on_both_sheets() -> None:
    people = page_data(Handout(SAMPLES["team of three"], TODAY), ["people"])["people"]
    found = {one["name"]: one for one in people}  # type: ignore[attr-defined]
    assert found["Ben"]["asked"][0]["deputies"] == ["Caz"]
    assert found["Caz"]["stands_in"] == [{"work": "Clean", "whom": "Ben"}]


def test_what_was_accepted_is_told_with_its_reason_and_end() -> None:
    for name in ("report.html", "report.md"):
        words = of(name, handed(TEAM)).decode()
        assert "so it is" in words
        assert "2999-01-31" in words


def test_requirements_say_who_owns_them() -> None:
    org = SAMPLES["team of three"]
    (one,) = page_data(Handout(org, TODAY), ["requirements"])["requirements"]  # type: ignore[misc]
    assert (one["name"], one["state"], one["works"]) == ("Rollback", "unowned", ["Label"])  # type: ignore[index]
    for shown, count in (("label", 1), ("fit", 0)):
        part = Handout(org, TODAY, shown=frozenset([shown]))
        assert len(page_data(part, ["requirements"])["requirements"]) == count  # type: ignore[arg-type]


def test_somebody_without_time_has_a_load_without_an_end() -> None:
    org = parse(
        "stage S; responsibility W in S (on call: 1 slot)\n"
        "person Ana (capacity: 0); Ana is A+R on W"
    )
    (load,) = page_data(handed(org), ["load"])["load"]  # type: ignore[misc]
    assert load["percent"] == -1  # type: ignore[index]
    for name in ("report.html", "report.md", "people.html"):
        assert "planned without having time" in of(name, handed(org)).decode()
    assert "more time than there is" in of("report.md", handed(org)).decode()


def test_what_stands_out_is_said_in_numbers() -> None:
    def said(source: str) -> object:
        return page_data(handed(parse(source)), ["summary"])["summary"]

    assert said("stage S") != said("")
    assert said("") == (
        "There are no responsibilities in no stages, for no people and no roles."
        " Nothing is found to be wrong."
    )
    busy = "stage S; person Ana; person Ben; role R; Ana holds R at 150 %; Ben holds R at 120 %"
    assert "Ana is planned for 150 %, and 1 other person for too much too." in str(said(busy))


def test_the_day_is_written_only_where_it_is_asked_for() -> None:
    for name in PAGES:
        assert "2026-02-03" not in of(name, handed(TEAM)).decode()
        dated = of(name, handed(TEAM, dated=date(2026, 2, 3))).decode()
        assert "2026-02-03" in dated


def test_paper_is_what_was_chosen() -> None:
    letter = of("matrix.html", handed(TEAM, paper="Letter")).decode()
    assert "size: Letter landscape" in letter
    assert "size: A4 portrait" in of("report.html", handed(TEAM)).decode()


# Sizes, progress, looks.


def test_a_matrix_too_large_for_a_page_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_data, "MOST_CELLS", 3)
    for name in ("matrix.html", "report.html", "report.md"):
        with pytest.raises(DoesNotFit, match="choose some of the stages or people"):
            of(name, handed(TEAM))
    assert of("people.html", handed(TEAM))


def test_a_large_page_is_written_and_can_be_cancelled() -> None:
    org = parse("stage S")
    stage = org.stages()[0].id
    works = [Responsibility(id=f"w{n}", stage=stage, name=f"W{n}") for n in range(300)]
    people = [Person(id=f"p{n}", name=f"P{n}") for n in range(100)]
    big = Org.of(*org.records(), *works, *people)
    told: list[float] = []
    handout = handed(big, "person").with_progress(told.append)
    assert of("matrix.html", handout).count(b'<td class="cell">') == 30_000
    assert told == sorted(told)
    assert told[0] >= 0
    assert told[-1] <= 1

    def stop(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        of("people.html", handed(big).with_progress(stop))


def test_every_part_can_be_asked_for_alone() -> None:
    whole = page_data(handed(TEAM))
    assert list(whole) == list(PARTS)
    for name, value in whole.items():
        assert page_data(handed(TEAM), [name]) == {name: value}


@pytest.mark.parametrize(("colours", "block"), [(LIGHT, 0), (DARK, 1)])
def test_pages_have_the_colours_of_the_window(colours: Colours, block: int) -> None:
    style = (resources() / "exports" / "page.css").read_text("utf-8")
    known = dict(
        re.findall(r"--([\w-]+): (#\w+);", re.findall(r":root \{(.*?)\}", style, re.S)[block])
    )
    for name, value in known.items():
        tone, _, part = name.rpartition("-")
        if part in ("fill", "ring", "letter"):
            assert getattr(getattr(colours, f"chip_{tone}"), part) == value, name
        else:
            assert getattr(colours, name.replace("-", "_")) == value, name
    assert len(known) == 37


def test_on_call_is_said_in_words() -> None:
    org = parse("stage S; responsibility W in S (on call: 2 slots + 3 sites)")
    assert "on call: 168 h a week, 2 at a time, 3 sites" in of("report.md", handed(org)).decode()


def test_a_load_that_is_no_figure_is_said_so() -> None:
    records = (
        Role(id="r", name="R"),
        Seat(id="s", role="r", person="p", share=10),
    )
    for capacity in (1e-308, 1e-300, 1e-5):
        org = Org.of(*records, Person(id="p", name="P", capacity=capacity))
        assert "planned without having time" in of("report.md", handed(org)).decode()


def test_a_deputy_on_what_is_not_shown_is_not_named() -> None:
    handout = Handout(SAMPLES["team of three"], TODAY, shown=frozenset(["fit"]))
    people = page_data(replace(handout, parties=frozenset(["caz"])), ["people"])["people"]
    assert [one["stands_in"] for one in people] == [[]]  # type: ignore[attr-defined]
