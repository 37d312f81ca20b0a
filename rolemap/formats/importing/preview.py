"""What an import would bring or change, a sentence a line, before it does."""

from collections.abc import Iterator
from itertools import islice

from rolemap.model.org import Org
from rolemap.model.records import Team
from rolemap.model.text import Plural, Text, text
from rolemap.planning.comparison import Comparison, compared

_MOST_LINES = 5_000  # nobody reads more, and each takes memory
_MOST_NAMES = 50
_MOST_EDITS = 20_000  # comparing them would take longer than anybody waits

_JOIN = Plural("1 person joins: {names}", "{count} people join: {names}")
_LEAVE = Plural("1 person leaves: {names}", "{count} people leave: {names}")
_MOVE = Plural("1 person moves: {names}", "{count} people move: {names}")


def preview(before: Org, after: Org, edits: int) -> tuple[Text | str, ...]:
    """What will be in a new plan, or what will change in one: who joins, leaves and moves first.

    Args:
        before: the plan as it is; an empty one for a new plan.
        after: the plan with what was read.
        edits: how many records are added or changed.
    """
    if all(one is before.settings for one in before.records()):
        lines = _content(after)
    elif edits > _MOST_EDITS:
        too_many = text("{count} things are added or changed: too many to list them.", count=edits)
        return (too_many,)
    else:
        found = compared(before, after)
        lines = iter((*who(found), *(one.said for one in found.everything)))
    shown = tuple(islice(lines, _MOST_LINES))
    more = sum(1 for _ in lines)
    return (*shown, text("… and {count} more lines", count=more)) if more else shown


def who(found: Comparison) -> Iterator[Text]:
    """Who joins, leaves and moves."""
    for people, words in (
        (found.joiners, _JOIN),
        (found.leavers, _LEAVE),
        (found.movers, _MOVE),
    ):
        if people:
            names = ", ".join(each.person.name for each in people[:_MOST_NAMES])
            more = "…" if len(people) > _MOST_NAMES else ""
            yield words.of(len(people), names=names + more)


def _content(org: Org) -> Iterator[Text | str]:
    """All that there will be: the stages with their work and letters, then who there is."""
    order = [org.scheme.decider.letter, *(one.letter for one in org.scheme.letters)]
    for stage in org.stages():
        yield text("Stage {name}", name=stage.name)
        for work in org.responsibilities_in(stage.id):
            held: dict[str, list[str]] = {one: [] for one in order}
            for one in org.assignments_on(work.id):
                held.setdefault(one.letter, []).append(org.party(one.party).name)
            said = [
                f"{letter} {', '.join(sorted(names))}" for letter, names in held.items() if names
            ]
            yield text("    {work}: {who}", work=work.name, who="; ".join(said) or text("nobody"))
    for words, names in (
        (text("Roles"), [one.name for one in org.roles()]),
        (text("Teams"), [one.name for one in org.teams()]),
    ):
        if names:
            yield text("{kind}: {names}", kind=words, names=", ".join(names))
    for person in org.people():
        said = [*filter(None, (person.title, person.level, person.site))]
        said += [org.get(Team, one).name for one in person.teams]
        yield ", ".join((person.name, *said))
