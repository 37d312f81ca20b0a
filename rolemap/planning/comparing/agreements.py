"""What is agreed: separations, requirements, accepted findings; and what is only drawn."""

from collections.abc import Iterator, Sequence

from rolemap.model.ids import Id
from rolemap.model.records import Acceptance, Placement, Requirement, Responsibility, Separation
from rolemap.model.text import Plural, Text, text
from rolemap.planning.comparing.fields import fields_told
from rolemap.planning.comparing.phrases import row
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides

_ENDS = ("first", "second")


def separations_told(sides: Sides) -> Iterator[Sentence]:
    """Duties that one person must not hold together, or now may."""
    for before, after in sides.pairs(Separation):
        one = after or before
        assert one is not None
        listed = sides.look(Responsibility, one.first)
        assert listed is not None
        yield from (
            sentence(listed, what, said, (one.id,), one.second)
            for what, said in _separation(sides, before, after)
        )


def _separation(
    sides: Sides, before: Separation | None, after: Separation | None
) -> Iterator[tuple[str, Text]]:
    apart = text("{first} and {second} must now lie with different people")
    together = text("{first} and {second} may now lie with one person")
    same = before is not None and after is not None and _ends(before) == _ends(after)
    if before is not None and not same:
        yield "separation removed", together.filled(**_called(sides, before))
    if after is not None and not same:
        said = apart.filled(**_called(sides, after))
        if after.reason:
            said = text("{said}: {reason}", said=said, reason=after.reason)
        yield "separation added", said
    if before is not None and after is not None:
        pair = text("{first} and {second}, kept apart").filled(**_called(sides, after))
        if same and before.first != after.first:
            yield "separation", text("{name}: named the other way round", name=pair)
        skip = _ENDS if same else (*_ENDS, "reason")
        yield from ((told.what, told.said) for told in fields_told(before, after, pair, skip))


def _ends(one: Separation) -> set[Id]:
    return {one.first, one.second}


def _called(sides: Sides, one: Separation) -> dict[str, str | Text]:
    return {"first": sides.called(one.first), "second": sides.called(one.second)}


def requirements_told(sides: Sides) -> Iterator[Sentence]:
    """Items of catalogues that somebody has to own now, or need no longer."""
    for before, after in sides.pairs(Requirement):
        one = after or before
        assert one is not None
        if after is None:
            said = text("“{name}” is no longer required", name=one.name)
            yield sentence(one, "removed", said, (one.id,))
        elif before is None:
            said = text("“{name}” is now required", name=one.name)
            if one.reason:
                said = text("{said}: {reason}", said=said, reason=one.reason)
            yield sentence(one, "added", said, (one.id,))
        else:
            if before.name != after.name:
                values = {"before": before.name, "after": after.name}
                said = text("“{before}”, which is required, is now called “{after}”", **values)
                yield sentence(one, "renamed", said, (one.id,))
            yield from fields_told(before, after, sides.called(one.id), ("name",))


def acceptances_told(sides: Sides) -> Iterator[Sentence]:
    """Findings that somebody accepts now, or no longer."""
    for before, after in sides.pairs(Acceptance):
        one = after or before
        assert one is not None
        values = {"code": one.code, "subjects": _row(sides, one.subjects)}
        if after is None:
            said = text("{code} on {subjects} is no longer accepted", **values)
            yield sentence(one, "removed", said, (one.id,), *one.subjects)
        elif before is None:
            said = text("{code} on {subjects} is now accepted", **values)
            if one.until is not None:
                said = text("{said} until {day}", said=said, day=one.until.isoformat())
            said = text("{said}: {reason}", said=said, reason=one.reason)
            yield sentence(one, "added", said, (one.id,), *one.subjects)
        else:
            called = text("{code} on {subjects}, accepted", **values)
            if before.subjects != after.subjects:
                was = _row(sides, before.subjects)
                said = text("{name}: was on {subjects}", name=called, subjects=was)
                yield sentence(one, "subjects", said, (one.id,), *before.subjects, *one.subjects)
            yield from fields_told(before, after, called, ("subjects",))


def _row(sides: Sides, ids: Sequence[Id]) -> str | Text:
    return row([sides.called(one) for one in ids])


def placements_told(sides: Sides) -> Iterator[Sentence]:
    """One sentence for all that is drawn elsewhere."""
    pairs = sides.pairs(Placement)
    if pairs:
        edited = [after or before for before, after in pairs]
        records = [one for one in edited if one is not None]
        words = Plural("1 thing is drawn elsewhere", "{count} things are drawn elsewhere")
        subjects = dict.fromkeys(one.subject for one in records)
        tells = (one.id for one in records)
        yield sentence(sides.after.settings, "placement", words.of(len(subjects)), tells, *subjects)
