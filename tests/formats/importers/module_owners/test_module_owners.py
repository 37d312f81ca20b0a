"""Tables of modules and services: who owns what, and exactly the gaps that the table has."""

import csv
import io
from itertools import permutations
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.importer import LIKELY, NO, SURE, NotUsable, importer_named
from rolemap.formats.importing.joining import joined
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility
from tests.formats.importers.reading import chart, counts, found_by, imported, remarks, sample
from tests.formats.importing.shared_data import shared_file

HERE = Path(__file__).parent
MODULES = importer_named("module-owners")
AZURE = "azure-verified-modules"

# Stages, responsibilities, roles, people, teams, letters and remarks of each file.
AZURE_FILES = {
    "BicepPatternModules": (1, 67, 0, 32, 0, 126, 4),
    "BicepResourceModules": (89, 537, 0, 61, 0, 372, 5),
    "BicepUtilityModules": (1, 2, 0, 2, 0, 4, 4),
    "TerraformPatternModules": (1, 59, 0, 36, 0, 110, 3),
    "TerraformResourceModules": (79, 158, 0, 71, 0, 309, 4),
    "TerraformUtilityModules": (1, 14, 0, 5, 0, 29, 3),
}


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows, as the standard library reads them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def modules(org: Org, code: str) -> set[str]:
    """The modules that a rule reports, by name."""
    return {org.get(Responsibility, one).name for one in found_by(org, code)}


def is_gap(row: dict[str, str]) -> bool:
    """Whether nobody owns a module."""
    return row["ModuleStatus"] == "Orphaned" or not row["PrimaryModuleOwnerGHHandle"]


def hangs_on_one(row: dict[str, str]) -> bool:
    """Whether one person alone owns a module."""
    second = row["SecondaryModuleOwnerGHHandle"].casefold()
    return not is_gap(row) and second in ("", row["PrimaryModuleOwnerGHHandle"].casefold())


def has_exactly_these_findings(org: Org, rows: list[dict[str, str]]) -> None:
    assert modules(org, "RM101") == {row["ModuleName"] for row in rows if is_gap(row)}
    assert modules(org, "RM503") == {row["ModuleName"] for row in rows if hangs_on_one(row)}
    # Who owns a module is never told to lack what it takes.
    assert not found_by(org, "RM107")
    assert not found_by(org, "RM201")


@pytest.mark.parametrize("name", AZURE_FILES)
def test_all_and_only_the_gaps_of_real_files_are_found(name: str):
    path = shared_file(f"{AZURE}/{name}.csv")
    has_exactly_these_findings(imported(sample(path)).org, rows_of(path))


def test_all_and_only_the_gaps_of_the_sample_are_found():
    path = HERE / "modules.csv"
    org, rows = imported(sample(path)).org, rows_of(path)
    has_exactly_these_findings(org, rows)
    assert modules(org, "RM101") == {
        *("shop/data/click", "shop/data/old", "shop/serve/rank", "shop/serve/price")
    }
    assert modules(org, "RM503") == {"shop/data/order", "shop/serve/search", "shop/serve/fraud"}


def test_files_that_come_one_after_the_other_keep_their_gaps():
    paths = [shared_file(f"{AZURE}/{name}.csv") for name in AZURE_FILES]
    org = Org.of()
    for path in (*paths, paths[1]):
        org = org.apply(joined(org, imported(sample(path))).change)
    has_exactly_these_findings(org, [row for path in paths for row in rows_of(path)])


@pytest.mark.parametrize(("name", "expected"), AZURE_FILES.items())
def test_real_files_are_read_in_full(name: str, expected: tuple[int, ...]):
    path = shared_file(f"{AZURE}/{name}.csv")
    assert counts(imported(sample(path))) == expected
    rows = rows_of(path)
    owned = [row for row in rows if not is_gap(row)]
    seconds = [row for row in owned if row["SecondaryModuleOwnerGHHandle"]]
    people = {row["PrimaryModuleOwnerGHHandle"].casefold() for row in owned}
    people |= {row["SecondaryModuleOwnerGHHandle"].casefold() for row in seconds}
    groups = {row.get("ProviderNamespace", "") for row in rows}
    letters = 2 * len(owned) + len(seconds)
    assert expected[:6] == (len(groups), len(rows), 0, len(people), 0, letters)


def test_a_primary_owner_answers_and_a_secondary_one_stands_in():
    org = imported(sample(HERE / "modules.csv")).org
    held = {
        (org.party(one.party).name, one.letter): one.deputy and org.party(one.deputy).name
        for one in org.all(Assignment)
        if org.get(Responsibility, one.responsibility).name == "shop/data/customer"
    }
    assert held == {
        ("Ana Ruiz", "A"): "Ben Okafor",
        ("Ana Ruiz", "R"): "Ben Okafor",
        ("Ben Okafor", "R"): None,
    }


def test_the_sample_is_read_in_full_and_what_is_odd_is_told():
    read = imported(sample(HERE / "modules.csv"))
    assert counts(read) == (2, 9, 0, 4, 0, 13, 5)
    assert remarks(read) == [
        "line 1: The column “FirstSeen” is not read.",
        "line 8, column 6: “李-w” is no handle and no e-mail.",
        "line 5: “shop/data/old” is Orphaned: who is named there does not own it.",
        "line 9: The same person is named as owner and as deputy; that makes one.",
        "line 10, column 7: “@ben-o” is called “Ben Okafor” and “B. Okafor”; “Ben Okafor” was "
        "kept.",
    ]
    assert {(one.name, one.staff_id) for one in read.org.people()} == {
        *{("Ana Ruiz", "@ana-r"), ("Ben Okafor", "@ben-o"), ("Cy", "@cy"), ("李伟", "")}
    }
    (old,) = (one for one in read.org.all(Responsibility) if one.name == "shop/data/old")
    assert old.notes == "ModuleDisplayName: Old Stream\nModuleStatus: Orphaned"


SERVICES = {
    "Service,Owner\ncart,Ana": {"it / cart": {"Ana": "AR"}},
    "Component,Component owner,Backup\ncart,Ana,Ben": {"it / cart": {"Ana": "AR", "Ben": "R"}},
    "System,Domain,Owner\ncart,Shop,Ana": {"Shop / cart": {"Ana": "AR"}},
    "Application name,Primary owner,Deputy\ncart,@ana,TBD": {"it / cart": {"ana": "AR"}},
    "Repo,Owner email\ncart,ana@shop.example": {"it / cart": {"ana@shop.example": "AR"}},
    'Service,Owner\ncart,"ana@x.example, ben@x.example"': {
        "it / cart": {"ana@x.example": "AR", "ben@x.example": "AR"}
    },
    'Service,Owner\ncart,"Ruiz, Ana"': {"it / cart": {"Ruiz, Ana": "AR"}},
    "Service,Owner\ncart,Ana Ruiz <ana@x.example>": {"it / cart": {"Ana Ruiz": "AR"}},
    "Service,Owner,Status\ncart,Ana,unmaintained": {"it / cart": {}},
    "Service,Team,Tier\ncart,Payments,1": {"it / cart": {"Payments": "R"}},
    "Service,Team,Owner\ncart,Payments,": {"it / cart": {}},
    "Service ID,Service name,Owner\n7,cart,Ana": {"it / cart": {"Ana": "AR"}},
    "ID,Owner\n7,Ana": {"it / 7": {"Ana": "AR"}},
    "Service,Owner\ncart,Ana\ncart,Ben": {"it / cart": {"Ana": "AR", "Ben": "AR"}},
    "Service,Owner\ncart,n/a\nmail,-": {"it / cart": {}, "it / mail": {}},
    "Service,Owner,Backup\ncart,Ana; Ben,Cy; Dee": {
        "it / cart": {"Ana": "AR", "Ben": "AR", "Cy": "R", "Dee": "R"}
    },
}


@pytest.mark.parametrize(("words", "expected"), SERVICES.items())
def test_any_table_of_services_with_owners_is_read(words: str, expected: dict[str, object]):
    assert chart(imported(words, "it.csv", "module-owners").org) == expected


def test_what_lists_services_is_known_by_its_headings():
    def sniffed(heading: str) -> int:
        row = ",".join("abcd"[: heading.count(",") + 1])
        return MODULES.sniff(Source.of("it.csv", f"{heading}\n{row}\n".encode()), Mapping())

    assert (
        sniffed("Service,Owner,Tier") == sniffed("ModuleName,PrimaryModuleOwnerGHHandle") == LIKELY
    )
    assert sniffed("Name,E-mail,Manager") == sniffed("Task,Responsible,Accountable") == NO
    assert sniffed("Project,Maintainer,GitHub") == NO
    with pytest.raises(NotUsable):
        imported("a,b\n1,2\n", "it.csv", "module-owners")


def test_columns_can_be_said():
    source = Source.of("it.csv", b"Ding,Wer\ncart,Ana\n")
    mapping = Mapping(columns={"Ding": "module", "Wer": "owner"})
    assert MODULES.sniff(source, mapping) == LIKELY
    read = MODULES.read(source, mapping, lambda _: None)
    assert chart(read.org) == {"it / cart": {"Ana": "AR"}}
    assert read.mapping.columns == {"Ding": "module", "Wer": "owner"}


def written(heading: list[str], rows: list[list[str]], end: str = "\n") -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator=end).writerows([heading, *rows])
    return out.getvalue()


def test_the_order_of_rows_and_columns_and_the_line_breaks_do_not_matter():
    heading, *rows = csv.reader(io.StringIO((HERE / "modules.csv").read_text("utf-8")))
    plain = imported(written(heading, rows), "it.csv")
    for seed in range(5):
        Random(seed).shuffle(rows)
        order = list(range(len(heading)))
        Random(seed).shuffle(order)
        words = written(
            [heading[at] for at in order], [[row[at] for at in order] for row in rows], "\r\n"
        )
        again = imported("\ufeff" + words, "it.csv")
        assert chart(again.org) == chart(plain.org)
        assert len(again.remarks) == len(plain.remarks)
        assert {one.name for one in again.org.people()} == {one.name for one in plain.org.people()}


CELL = st.sampled_from(
    ["", "ana", "@ben", "n/a", "Cy; Dee", "é@x.example", "Orphaned", "live", "x" * 600]
)


@settings(max_examples=100)
@given(
    order=st.sampled_from(list(permutations(range(5)))[::7]),
    rows=st.lists(st.lists(CELL | st.text(max_size=8), max_size=6), max_size=6),
)
def test_whatever_stands_there_is_read_or_refused(order: tuple[int, ...], rows: list[list[str]]):
    headings = ["Service", "Owner", "Owner handle", "Backup", "Status"]
    words = written([headings[at] for at in order], rows)
    source = Source.of("it.csv", words.encode("utf-8", "replace"))
    assert NO <= MODULES.sniff(source, Mapping()) <= SURE
    try:
        org = imported(source, format="module-owners").org
    except RoleMapError:
        return
    assert org.count(Responsibility) <= len(rows)
    assert all(one.name for one in org.all(Person))
