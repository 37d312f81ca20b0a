"""Reading a list of 100,000 people: beside the csv module alone, and through the whole command.

`python benchmarks/imports.py [ROWS]` prints a table; each figure is the least of three runs of a
process of its own.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
RUNS = 3
TITLES = ("Data scientist", "ML engineer", "Analyst")
FLOOR = "import csv, sys; print(sum(1 for _ in csv.reader(open(sys.argv[1], newline=''))))"
PYDANTIC = """
import csv, sys
from rolemap.model.records import Person
with open(sys.argv[1], newline="") as file:
    rows = csv.DictReader(file)
    people = [
        Person(id=row["Employee ID"], name=row["Name"], email=row["E-mail"], title=row["Job title"])
        for row in rows
    ]
print(len(people))
"""
READ = """
import gc, sys
gc.disable()
from pathlib import Path
from rolemap.formats.importer import read_source
from rolemap.formats.importing.source import source_at
print(len(read_source(source_at(Path(sys.argv[1]))).org.people()))
"""


def written(path: Path) -> None:
    """A list of staff as an HR system would export it."""
    lines = ["Employee ID,Name,E-mail,Job title,Department,Manager ID,FTE"]
    for at in range(ROWS):
        boss = "" if at == 0 else str((at - 1) // 8)
        lines.append(
            f"{at},Name{at % 977} Family{at},p{at}@here.example,{TITLES[at % 3]},"
            f"Department {at % 200},{boss},{0.8 if at % 5 == 0 else 1}"
        )
    path.write_text("\n".join(lines) + "\n")


def seconds(*command: str) -> float:
    """The least processor time of some runs, in seconds, children included."""
    return min(_once(command) for _ in range(RUNS))


def _once(command: tuple[str, ...]) -> float:
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "staff.csv", Path(folder) / "out.rolemap.json"
        written(path)
        floor = seconds(sys.executable, "-c", FLOOR, str(path))
        records = seconds(sys.executable, "-c", PYDANTIC, str(path))
        read = seconds(sys.executable, "-c", READ, str(path))
        command = [sys.executable, "-m", "rolemap", "import", str(path), "-o", str(out)]
        whole = seconds(*command)
    print(f"{ROWS:,} people, processor time")
    for what, took in (
        ("the csv module alone", floor),
        ("csv and pydantic, nothing checked", records),
        ("read: headings, cells, managers, duplicates", read),
        ("`rolemap import`: own process, joined, saved, proved readable", whole),
    ):
        print(f"| {what} | {took:.2f} s | {took / records:.1f} × |")


if __name__ == "__main__":
    main()
