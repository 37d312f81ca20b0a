"""What stands out, in one paragraph, and how many there are of everything."""

from rolemap.analysis.finding import Severity
from rolemap.formats.pages.data import Counts
from rolemap.formats.pages.people_data import load_data
from rolemap.formats.pages.source import Source, seen
from rolemap.model.records import Role, Team

_MOST_NAMED = 3


def counts_data(source: Source) -> Counts:
    """How many there are of what is shown."""
    handout = source.handout
    org = handout.org
    open_ones = [one for one in handout.findings if source.told and one.accepted is None]
    severities = [one.severity for one in open_ones]
    stages = handout.stages()
    return {
        "stages": len(stages),
        "responsibilities": sum(len(handout.works_in(one.id)) for one in stages),
        "roles": org.count(Role) if handout.shown is None else _columns(source, "role"),
        "people": len(handout.people()),
        "teams": org.count(Team) if handout.shown is None else _columns(source, "team"),
        "errors": severities.count(Severity.ERROR),
        "warnings": severities.count(Severity.WARNING),
        "notes": severities.count(Severity.INFO),
        "accepted": sum(source.told and one.accepted is not None for one in handout.findings),
    }


def _columns(source: Source, kind: str) -> int:
    return sum(one.kind == kind for one in source.handout.matrix.columns)


def summary_data(source: Source) -> str:
    """What stands out, in a few sentences."""
    counts = counts_data(source)
    said = [_what_there_is(counts)]
    if source.told:
        said += _what_is_found(source, counts)
    busy = [one for one in load_data(source) if one["too_much"]]
    if busy:
        most = f"{busy[0]['percent']:g} %" if busy[0]["percent"] >= 0 else "more time than there is"
        others = _counted(len(busy) - 1, "other person", "other people")
        more = f", and {others} for too much too" if len(busy) > 1 else ""
        said.append(f"{busy[0]['name']} is planned for {most}{more}.")
    return " ".join(said)


def _what_there_is(counts: Counts) -> str:
    work = _counted(counts["responsibilities"], "responsibility", "responsibilities")
    stages = _counted(counts["stages"], "stage")
    people = _counted(counts["people"], "person", "people")
    roles = _counted(counts["roles"], "role")
    verb = "is" if counts["responsibilities"] == 1 else "are"
    return f"There {verb} {work} in {stages}, for {people} and {roles}."


def _what_is_found(source: Source, counts: Counts) -> list[str]:
    found = [
        _counted(counts["errors"], "error"),
        _counted(counts["warnings"], "warning"),
        _counted(counts["notes"], "note"),
    ]
    there = [one for one in found if not one.startswith("no ")]
    accepted = _counted(counts["accepted"], "finding was", "findings were")
    more = f"; {accepted} accepted" if counts["accepted"] else ""
    if not there:
        return [f"Nothing is found to be wrong{more}."]
    worst = [
        seen(one.text)
        for one in source.handout.findings
        if one.accepted is None and one.severity is Severity.ERROR
    ]
    said = [f"The check finds {_in_a_row(there)}{more}."]
    return said + [f"{one}." for one in worst[:_MOST_NAMED]]


def _in_a_row(parts: list[str]) -> str:
    *before, last = parts
    return f"{', '.join(before)} and {last}" if before else last


def _counted(number: int, one: str, many: str = "") -> str:
    noun = one if number == 1 else many or f"{one}s"
    return f"{number or 'no'} {noun}"
