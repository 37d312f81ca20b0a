"""What has changed in the pipeline: stages, responsibilities, hand-offs."""

from collections.abc import Iterator

from rolemap.model.records import Handoff, OnCall, Responsibility, Role, Stage, Team
from rolemap.model.text import Plural, Text, in_a_row, text
from rolemap.planning.comparing.fields import fields_told, unknown_told
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides

_ON_CALL = ("slots", "hours", "sites")


def stages_told(sides: Sides) -> Iterator[Sentence]:
    """Stages that are new, gone, renamed or changed."""
    for before, after in sides.pairs(Stage):
        if before is None or after is None:
            yield from come_or_gone(before, after)
            continue
        yield from renamed(before, after)
        if before.across != after.across:
            said = (
                text("“{name}” now accompanies every stage", name=after.name)
                if after.across
                else text("“{name}” is now a step of the pipeline", name=after.name)
            )
            yield sentence(after, "across", said, (after.id,))
        yield from _fields(sides, before, after, "across")


def come_or_gone(
    before: Stage | Role | Team | None, after: Stage | Role | Team | None
) -> Iterator[Sentence]:
    """That a stage, role or team is new, or is gone."""
    record = after or before
    assert record is not None
    words = _NEW if after is not None else _GONE
    said = words[record.KIND].filled(name=record.name)
    yield sentence(record, "added" if after is not None else "removed", said, (record.id,))


_NEW = {
    "stage": text("The stage “{name}” is new"),
    "role": text("The role “{name}” is new"),
    "team": text("The team “{name}” is new"),
}
_GONE = {
    "stage": text("The stage “{name}” is gone"),
    "role": text("The role “{name}” is gone"),
    "team": text("The team “{name}” is gone"),
}


def renamed(
    before: Stage | Responsibility | Role | Team, after: Stage | Responsibility | Role | Team
) -> Iterator[Sentence]:
    """That a thing has another name."""
    if before.name != after.name:
        said = text("“{before}” is now called “{after}”", before=before.name, after=after.name)
        yield sentence(after, "renamed", said, (after.id,))


def _fields(
    sides: Sides, before: Stage | Responsibility, after: Stage | Responsibility, *skip: str
) -> Iterator[Sentence]:
    called = sides.called(after.id)
    yield from fields_told(before, after, called, ("name", "rank", *skip))


def responsibilities_told(sides: Sides) -> Iterator[Sentence]:
    """Responsibilities that are new, gone, renamed, moved or changed."""
    for before, after in sides.pairs(Responsibility):
        if before is None or after is None:
            yield _planned(sides, before, after)
            continue
        yield from renamed(before, after)
        if before.stage != after.stage:
            source, target = sides.called(before.stage), sides.called(after.stage)
            said = text(
                "“{name}” moves from {source} to {target}",
                name=after.name,
                source=source,
                target=target,
            )
            yield sentence(after, "stage", said, (after.id,), before.stage, after.stage)
        yield from _on_call(before, after)
        yield from _fields(sides, before, after, "stage", "on_call")


def _planned(sides: Sides, before: Responsibility | None, after: Responsibility | None) -> Sentence:
    work = after or before
    assert work is not None
    values = {"name": work.name, "stage": sides.called(work.stage)}
    if after is None:
        said = text("“{name}” in {stage} is no longer planned", **values)
    elif after.on_call is not None:
        said = text("“{name}” in {stage} is new, and is kept on call", **values)
    else:
        said = text("“{name}” in {stage} is new", **values)
    return sentence(work, "removed" if after is None else "added", said, (work.id,), work.stage)


def _on_call(before: Responsibility, after: Responsibility) -> Iterator[Sentence]:
    was, now = before.on_call, after.on_call
    if was == now:
        return
    if now is None:
        said = text("“{name}” is no longer kept on call", name=after.name)
    elif was is None:
        said = text("“{name}” is now kept on call: {rota}", name=after.name, rota=_rota(now))
    else:
        if any(getattr(was, one) != getattr(now, one) for one in _ON_CALL):
            values = {"name": after.name, "after": _rota(now), "before": _rota(was)}
            said = text("“{name}” is on call with {after}, was {before}", **values)
            yield sentence(after, "on_call", said, (after.id,))
        called = text("“{name}”, kept on call", name=after.name)
        yield from unknown_told(was, now, called, after)
        return
    yield sentence(after, "on_call", said, (after.id,))


def _rota(on_call: OnCall) -> str | Text:
    hours = text("{hours} hours a week", hours=f"{on_call.hours:g}")
    people = Plural("1 person at a time", "{count} people at a time").of(on_call.slots)
    sites = Plural("1 site", "{count} sites").of(on_call.sites)
    return in_a_row([people, hours, sites])


def handoffs_told(sides: Sides) -> Iterator[Sentence]:
    """Hand-offs that are new, gone, redirected or changed."""
    for before, after in sides.pairs(Handoff):
        one = after or before
        assert one is not None
        start = sides.look(Stage, one.source)
        assert start is not None
        source, target = sides.called(one.source), sides.called(one.target)
        values: dict[str, str | Text] = {"source": source, "target": target}
        what, said = "", None
        if before is None:
            what, said = "added", text("{source} now hands off to {target}", **values)
        elif after is None:
            what, said = "removed", text("{source} no longer hands off to {target}", **values)
        elif (before.source, before.target) != (after.source, after.target):
            values |= {"old": sides.called(before.source), "end": sides.called(before.target)}
            what = "redirected"
            said = (
                text("{source} hands off to {target} instead of {end}", **values)
                if before.source == after.source
                else text("{source} hands off to {target} instead of {old} to {end}", **values)
            )
        if said is not None:
            ends = (one.source, one.target, *((before.source, before.target) if before else ()))
            yield sentence(start, f"handoff {what}", said, (one.id,), *ends)
        if before is not None and after is not None:
            called = text("Hand-off {handoff}", handoff=sides.called(one.id))
            for told in fields_told(before, after, called, ("source", "target")):
                yield sentence(start, told.what, told.said, told.tells, one.target)
