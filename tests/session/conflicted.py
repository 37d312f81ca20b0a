"""Files in which a merge has left something to choose."""

from pathlib import Path

from rolemap.formats.conflict_file import save_merged
from rolemap.formats.org_file import dumps
from rolemap.model.change import Change
from rolemap.model.edits.fields import rename, set_fields
from rolemap.model.edits.remove import remove
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.records import Person
from tests.model.samples import team_of_three

NAME = "team.rolemap.json"
START = team_of_three()


def edited(org: Org, *changes: Change) -> Org:
    """The plan after these edits of it."""
    return org.apply(Change.joined(changes))


OURS = edited(
    START,
    set_fields(START, "ben", capacity=0.8),
    set_fields(START, "caz", title="Lead"),
    set_fields(START, "label", notes="By hand"),
)
THEIRS = edited(
    START,
    set_fields(START, "ben", capacity=0.2),
    remove(START, "caz"),
    set_fields(START, "label", notes="By a model"),
)


def write_conflicts(path: Path, base: Org = START, ours: Org = OURS, theirs: Org = THEIRS) -> Path:
    """A file as the merge of RoleMap leaves it."""
    save_merged(path, merge(base, ours, theirs))
    return path


def write_marks(path: Path, ours: str = "HEAD", theirs: str = "feature/data") -> Path:
    """A file as git leaves it where it merged as text."""
    sides = [
        dumps(one).decode().splitlines(keepends=True)
        for one in (
            edited(START, set_fields(START, "ben", capacity=0.8)),
            edited(START, set_fields(START, "ben", capacity=0.2)),
        )
    ]
    base = dumps(START).decode().splitlines(keepends=True)
    lines: list[str] = []
    for before, one, other in zip(base, *sides, strict=True):
        if one == other:
            lines.append(one)
        else:
            lines += [f"<<<<<<< {ours}\n", one, "||||||| 123\n", before, "=======\n", other]
            lines.append(f">>>>>>> {theirs}\n")
    path.write_text("".join(lines), encoding="utf-8")
    return path


def write_named(path: Path, names: tuple[str, ...]) -> Path:
    """A file with a conflict about each of these names."""
    base = Org.of(*(Person(id=f"p{at:03}", name="x") for at in range(len(names))))
    both = [base, base]
    for at, name in enumerate(names):
        for side, org in enumerate(both):
            both[side] = org.apply(rename(org, f"p{at:03}", f"{name} {side}"))
    return write_conflicts(path, base, *both)
