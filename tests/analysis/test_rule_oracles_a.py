"""Rules against what they mean, worked out again from the records alone, slowly and plainly.

For the rules on skills, on many asked or told, on duties kept apart and on old letters.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.analysis.neighbourhood import Neighbourhood
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign, confirm
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.people import add_person, join_team
from rolemap.model.edits.remove import remove
from rolemap.model.edits.separations import separate
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Limits,
    Person,
    Responsibility,
    Seat,
    Separation,
    Team,
)
from tests.random_edits import TODAY, Move, random_change, seeds

# Something for each of the rules, and everybody on one row.
START = parse(
    """
    limit consulted: 2; limit informed: 2; limit confirmed days: 10
    stage Data; stage Train; stage Serve; Data hands off to Train; Train hands off to Serve
    responsibility Ingest in Data (skills: SQL + Spark); responsibility Label in Data
    responsibility Build in Train (skills: Py Torch); responsibility Check in Train
    responsibility Deploy in Serve (skills: sql); role Engineer; team Core
    person Ana (skills: SQL); person Ben (skills: pytorch, learning: Spark); person Cem
    person Dana; person Eve
    Ana is in Core; Ben is in Core; Cem is in Core; Dana holds Engineer; Eve holds Engineer
    Ana is A+R on Ingest; Core is C on Ingest; Engineer is C on Ingest
    Core is I on Label; Engineer is R on Label; Ben is A+R on Build confirmed 2026-01-01
    Ben is A on Check; Engineer is R on Check; Core is C on Check confirmed 2025-12-01
    Build is apart from Check; Deploy is apart from Label; Dana is A on Deploy
    """
)

Subjects = tuple[Id, ...]
SKILLS = ("SQL", " s q l ", "Spark", "spark", "R", "Straße", "STRASSE", " ")


def lively_moves(seed: int, length: int) -> Iterator[Move]:
    """As `random_moves`, of a user who minds what these rules are about."""
    random = Random(seed)
    org = START
    for _ in range(length):
        make = random_change if random.random() < 0.6 else random.choice(_WISHES)
        try:
            change = make(org, random)
            after = org.apply(change)
        except Rejected:
            continue
        yield Move(org, change, after)
        org = after


def lively_org(seed: int, length: int = 40) -> Org:
    org = START
    for move in lively_moves(seed, length):
        org = move.after
    return org


def _some(
    org: Org, random: Random, *kinds: type[Person | Responsibility | Assignment | Team]
) -> Id:
    found = sorted(record.id for kind in kinds for record in org.all(kind))
    return random.choice(found) if found else "nothing"


def _skills(org: Org, random: Random) -> Change:
    skills = tuple(random.sample(SKILLS, random.randint(0, 3)))
    if random.random() < 0.5:
        return set_fields(org, _some(org, random, Responsibility), skills=skills)
    field = random.choice(["skills", "skills", "learning"])
    return set_fields(org, _some(org, random, Person), **{field: skills})


def _letter(org: Org, random: Random) -> Change:
    party, work = _some(org, random, Person, Team), _some(org, random, Responsibility)
    return assign(org, party, work, random.choice("AAR"), new_id=_new_id(random))


def _ask(org: Org, random: Random) -> Change:
    party, work = _some(org, random, Person, Team), _some(org, random, Responsibility)
    return assign(org, party, work, random.choice("CI"), new_id=_new_id(random))


def _apart(org: Org, random: Random) -> Change:
    first, second = (_some(org, random, Responsibility) for _ in range(2))
    return separate(org, first, second, "x", new_id=_new_id(random))


def _confirm(org: Org, random: Random) -> Change:
    day = TODAY - timedelta(days=random.choice([0, 9, 10, 11, 12, 200]))
    return confirm(org, (_some(org, random, Assignment),), day)


def _join(org: Org, random: Random) -> Change:
    return join_team(org, _some(org, random, Person), _some(org, random, Team))


def _come(org: Org, random: Random) -> Change:
    return add_person(org, "Fay", new_id=_new_id(random))


def _go(org: Org, random: Random) -> Change:
    return remove(org, _some(org, random, Person), new_id=_new_id(random))


def _limits(org: Org, random: Random) -> Change:
    limits = Limits(
        consulted=random.randint(0, 3),
        informed=random.randint(0, 3),
        confirmed_days=random.randint(1, 12),
    )
    return set_fields(org, "settings", limits=limits)


def _new_id(random: Random) -> Callable[[], Id]:
    return lambda: f"{random.getrandbits(60):015x}"


_WISHES = (_skills, _skills, _letter, _letter, _ask, _ask, _apart, _confirm, _join, _come, _go)
_WISHES = (*_WISHES, _limits)


# The letters, resolved once more.


def people_behind(org: Org, party: Id) -> set[Id]:
    seated = {seat.person for seat in org.all(Seat) if seat.role == party and seat.person}
    members = {person.id for person in org.all(Person) if party in person.teams}
    return seated | members | {person.id for person in org.all(Person) if person.id == party}


def holding(org: Org, work: Responsibility, *senses: str) -> set[Id]:
    """Who holds a letter of one of these senses on it; "works" stands for all that take time."""
    found: set[Id] = set()
    for held in org.all(Assignment):
        letter = org.scheme.find(held.letter)
        if held.responsibility != work.id or letter is None:
            continue
        if letter.sense in senses or ("works" in senses and letter.works):
            found |= people_behind(org, held.party)
    return found


def at_work(org: Org, work: Responsibility) -> set[Id]:
    return holding(org, work, "works") or holding(org, work, "decide")


# What each rule means.


def missing_skill(org: Org, work: Responsibility) -> list[Subjects]:
    workers = at_work(org, work)
    known = {
        skill.replace(" ", "").casefold()
        for person in org.all(Person)
        if person.id in workers
        for skill in person.skills
    }
    wanted = {skill.replace(" ", "").casefold() for skill in work.skills} - {""}
    return [(work.id, *sorted(workers))] if workers and wanted - known else []


def many_consulted(org: Org, work: Responsibility) -> list[Subjects]:
    asked = holding(org, work, "consult") - at_work(org, work) - holding(org, work, "decide")
    many = len(asked) > org.settings.limits.consulted
    return [(work.id, *sorted(asked))] if many else []


def many_informed(org: Org, work: Responsibility) -> list[Subjects]:
    told = holding(org, work, "inform")
    for held in org.all(Assignment):
        letter = org.scheme.find(held.letter)
        if held.responsibility == work.id and (letter is None or letter.sense != "inform"):
            told -= people_behind(org, held.party)
    many = len(told) > org.settings.limits.informed
    return [(work.id, *sorted(told))] if many else []


def duties_not_separated(org: Org, work: Responsibility) -> list[Subjects]:
    ends = {(apart.first, apart.second) for apart in org.all(Separation)}
    others = [one for one in org.all(Responsibility) if (work.id, one.id) in ends]
    pairs = [(one.id, in_hand(org, work) & in_hand(org, one)) for one in others if one != work]
    return [(work.id, *sorted({other, *both})) for other, both in pairs if both]


def in_hand(org: Org, work: Responsibility) -> set[Id]:
    return at_work(org, work) | holding(org, work, "decide")


def not_confirmed(org: Org, work: Responsibility) -> list[Subjects]:
    last = TODAY - timedelta(days=org.settings.limits.confirmed_days)
    old = {
        held.party
        for held in org.all(Assignment)
        if held.responsibility == work.id and held.confirmed_on and held.confirmed_on < last
    }
    return [(work.id, *sorted(old))] if old else []


ORACLES: dict[str, Callable[[Org, Responsibility], list[Subjects]]] = {
    "RM107": missing_skill,
    "RM203": many_consulted,
    "RM204": many_informed,
    "RM502": duties_not_separated,
    "RM701": not_confirmed,
}
RULES = [rule_called(code) for code in ORACLES]

every_rule = pytest.mark.parametrize("code", list(ORACLES))


def reported(org: Org, code: str, today: date = TODAY) -> Counter[Subjects]:
    return Counter(one.subjects for one in analyse(org, today, [rule_called(code)]))


def meant(org: Org, code: str) -> Counter[Subjects]:
    return Counter(found for work in org.all(Responsibility) for found in ORACLES[code](org, work))


@every_rule
def test_there_is_something_to_find_at_the_start(code: str) -> None:
    assert meant(START, code)
    assert reported(START, code) == meant(START, code)


@every_rule
@given(seeds)
def test_a_rule_reports_what_it_means(code: str, seed: int) -> None:
    org = lively_org(seed)
    assert reported(org, code) == meant(org, code)


@given(seeds)
def test_what_is_kept_up_is_what_a_new_run_finds(seed: int) -> None:
    """With everything that the findings say, such as whether anybody is left out."""
    codes = set(ORACLES)
    live = LiveAnalysis(START, TODAY)
    for move in lively_moves(seed, 30):
        live.update(move.before, move.after, move.change)
        kept = Counter(one for one in live.findings() if one.code in codes)
        assert kept == Counter(analyse(move.after, TODAY, RULES)), move.change


@given(seeds)
def test_a_row_that_gains_or_loses_its_last_blank_is_judged_again(seed: int) -> None:
    for move in lively_moves(seed, 20):
        reach = Neighbourhood(move.before, move.after, move.change)
        if reach.everything:
            continue
        touched = reach.touched.get(Responsibility.KIND, set())
        assert full_rows(move.before) ^ full_rows(move.after) <= touched, move.change


def full_rows(org: Org) -> set[Id]:
    everybody = {person.id for person in org.all(Person)}
    rows = {work.id: set[Id]() for work in org.all(Responsibility)}
    for held in org.all(Assignment):
        rows[held.responsibility] |= people_behind(org, held.party)
    return {work for work, on_it in rows.items() if on_it == everybody and everybody}


def test_a_new_person_leaves_a_blank_in_every_row() -> None:
    """Also in a row in which nobody else is concerned."""
    rule = rule_called("RM203")
    live = LiveAnalysis(START, TODAY)

    def told() -> set[str]:
        return {
            str(fact) for one in live.findings() if one.code == rule.code for fact in one.evidence
        }

    everybody = "Everybody has a letter on it"
    assert everybody in told()
    change = add_person(START, "Fay", new_id=lambda: "fay")
    after = START.apply(change)
    live.update(START, after, change)
    assert everybody not in told()
    live.update(after, START, change.inverse())
    assert everybody in told()
