"""Lists of people as HR systems write them: what is read stands beside each as `.txt`."""

from pathlib import Path

import pytest

from rolemap.formats.importer import LIKELY, PERHAPS, importer_named
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.org_file import dumps, loads
from rolemap.formats.progress import nobody_asks
from rolemap.model.org import Org
from rolemap.model.records import Person, Role, Team

SAMPLES = sorted(Path(__file__).with_name("people").glob("*.csv"))
PEOPLE = importer_named("people")


def told(found: Imported) -> str:
    """What was read, as people read it."""
    org = found.org
    counts = [org.count(kind) for kind in (Person, Team, Role)]
    lines = ["{} people, {} teams, {} roles".format(*counts)]
    people = sorted(org.people(), key=lambda one: (one.name, one.staff_id, one.email))
    lines += [line_of(org, person) for person in people]
    lines += [f"! {remark.place}: {remark.message}" for remark in found.remarks]
    return "\n".join(lines) + "\n"


def line_of(org: Org, person: Person) -> str:
    seats = org.seats_held_by(person.id)
    parts = [
        f"{person.name} #{person.staff_id} <{person.email}>",
        person.title,
        *(
            f"{name} {getattr(person, name)}"
            for name in ("level", "pay_band")
            if getattr(person, name)
        ),
        f"{person.capacity:g} at {person.site or '-'}",
        "in " + ", ".join(sorted(org.get(Team, one).name for one in person.teams)),
        "under " + ", ".join(sorted(org.get(Person, one).name for one in person.managers)),
        *sorted(f"as {org.get(Role, one.role).name} {one.share:g}" for one in seats),
        *(f"knows {one}" for one in person.skills),
    ]
    return " | ".join(parts)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_what_a_system_exports_is_read_as_it_is_meant(sample: Path):
    source = Source.of(sample.name, sample.read_bytes())
    found = PEOPLE.read(source, Mapping(), nobody_asks)
    expected = sample.with_suffix(".txt").read_text(encoding="utf-8")
    assert told(found) == expected
    assert loads(dumps(found.org), "it").same_as(found.org)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_what_a_system_exports_is_known_for_people(sample: Path):
    sure = PEOPLE.sniff(Source.of("whatever.txt", sample.read_bytes()), Mapping())
    assert sure == PERHAPS if sample.stem == "names" else sure > LIKELY
