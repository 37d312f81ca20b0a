"""What calendars say of who is on call: who takes turns now, who no longer, and how much."""

from collections.abc import Iterator

from rolemap.model.records import Responsibility, Turn
from rolemap.model.text import Figure, Text, text
from rolemap.planning.comparing.fields import fields_told
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides

_ENDS = ("responsibility", "person")


def turns_told(sides: Sides) -> Iterator[Sentence]:
    """Turns on call, listed under the work that is kept on call."""
    for before, after in sides.pairs(Turn):
        one = after or before
        assert one is not None
        listed = sides.look(Responsibility, one.responsibility)
        assert listed is not None
        yield from (
            sentence(listed, what, said, (one.id,), one.person)
            for what, said in _turn(sides, before, after)
        )


def _turn(sides: Sides, before: Turn | None, after: Turn | None) -> Iterator[tuple[str, Text]]:
    same = before is not None and after is not None and _ends(before) == _ends(after)
    if before is not None and not same:
        gone = text("A calendar no longer has {person} on call for {work}")
        yield "turn removed", gone.filled(**_called(sides, before))
    if after is not None and not same:
        new = text("A calendar has {person} on call for {work}, {hours} hours a week")
        yield "turn added", new.filled(**_called(sides, after), hours=Figure(after.hours))
    if before is not None and after is not None:
        turns = text("The turns of {person} for {work}").filled(**_called(sides, after))
        yield from ((told.what, told.said) for told in fields_told(before, after, turns, _ENDS))


def _ends(one: Turn) -> tuple[str, str]:
    return one.responsibility, one.person


def _called(sides: Sides, one: Turn) -> dict[str, str | Text]:
    return {"person": sides.called(one.person), "work": sides.called(one.responsibility)}
