"""Skills as they are compared: who masters what work takes."""

from collections.abc import Iterable

from rolemap.model.records import Person, Responsibility


def compared(skill: str) -> str:
    """A skill as it is compared, without case and spaces."""
    return "".join(skill.split()).casefold()


def mastered(who: Iterable[Person]) -> set[str]:
    """The skills, as they are compared, that any of them masters."""
    return {compared(skill) for person in who for skill in person.skills}


def taken(work: Responsibility) -> dict[str, str]:
    """The skills that work takes: as they are compared, and as they are first written."""
    found: dict[str, str] = {}
    for skill in work.skills:
        found.setdefault(compared(skill), skill)
    found.pop("", None)
    return found
