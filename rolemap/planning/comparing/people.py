"""Who has come, gone and moved; roles, seats and teams."""

from collections.abc import Iterator, Sequence

from rolemap.model.ids import Id
from rolemap.model.records import Person, Role, Team
from rolemap.model.text import Text, in_a_row, text
from rolemap.planning.comparing.fields import fields_told
from rolemap.planning.comparing.phrases import row, share
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides
from rolemap.planning.comparing.work import come_or_gone, renamed


def people_told(sides: Sides) -> Iterator[Sentence]:
    """People who join, leave, move, or about whom something else has changed."""
    for before, after in sides.pairs(Person):
        if before is None or after is None:
            yield _joined_or_left(sides, before, after)
            continue
        if before.name != after.name:
            values = {"before": before.name, "after": after.name}
            said = text("{before} is now called {after}", **values)
            yield sentence(after, "renamed", said, (after.id,))
        yield from _managers(sides, before, after)
        yield from _teams(sides, before, after)
        yield from fields_told(before, after, after.name, ("name", "managers", "teams"))


def _joined_or_left(sides: Sides, before: Person | None, after: Person | None) -> Sentence:
    person = after or before
    assert person is not None
    facts: list[str | Text] = [one for one in (person.title, person.level) if one]
    if person.capacity != 1:
        facts.append(share(person.capacity))
    if person.teams:
        facts.append(text("in {teams}", teams=_row(sides, person.teams)))
    if person.managers and after is not None:
        facts.append(text("reports to {managers}", managers=_row(sides, person.managers)))
    elif person.managers:
        facts.append(text("reported to {managers}", managers=_row(sides, person.managers)))
    words = text("{name} joins") if after is not None else text("{name} leaves")
    said: Text = words.filled(name=person.name)
    if facts:
        said = text("{said}: {facts}", said=said, facts=in_a_row(facts))
    what = "joined" if after is not None else "left"
    return sentence(person, what, said, (person.id,), *person.teams, *person.managers)


def _row(sides: Sides, ids: Sequence[Id]) -> str | Text:
    return row([sides.called(one) for one in ids])


def _managers(sides: Sides, before: Person, after: Person) -> Iterator[Sentence]:
    was, now = before.managers, after.managers
    if was == now:
        return
    values: dict[str, str | Text] = {
        "name": after.name,
        "now": _row(sides, now),
        "was": _row(sides, was),
    }
    if not was:
        said = text("{name} now reports to {now}", **values)
    elif not now:
        said = text("{name} reports to nobody any more, was {was}", **values)
    elif set(was) == set(now):
        said = text("{name} reports to {now}, in another order", **values)
    else:
        said = text("{name} now reports to {now}, was {was}", **values)
    yield sentence(after, "managers", said, (after.id,), *was, *now)


def _teams(sides: Sides, before: Person, after: Person) -> Iterator[Sentence]:
    if before.teams == after.teams:
        return
    left = [one for one in before.teams if one not in after.teams]
    joined = [one for one in after.teams if one not in before.teams]
    source, target = _row(sides, left), _row(sides, joined)
    if left and joined:
        values = {"name": after.name, "source": source, "target": target}
        said = text("{name} moves from {source} to {target}", **values)
    elif joined:
        said = text("{name} joins {teams}", name=after.name, teams=target)
    elif left:
        said = text("{name} leaves {teams}", name=after.name, teams=source)
    else:
        said = text("{name}: teams in another order", name=after.name)
    yield sentence(after, "teams", said, (after.id,), *left, *joined)


def roles_told(sides: Sides) -> Iterator[Sentence]:
    """Roles that are new, gone, renamed or changed."""
    for before, after in sides.pairs(Role):
        yield from _named(sides, before, after)


def teams_told(sides: Sides) -> Iterator[Sentence]:
    """Teams that are new, gone, renamed or changed."""
    for before, after in sides.pairs(Team):
        yield from _named(sides, before, after)


def _named(
    sides: Sides, before: Role | Team | None, after: Role | Team | None
) -> Iterator[Sentence]:
    if before is None or after is None:
        yield from come_or_gone(before, after)
        return
    yield from renamed(before, after)
    yield from fields_told(before, after, sides.called(after.id), ("name", "rank"))
