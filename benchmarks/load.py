"""Reading a file: against pydantic alone on the same bytes, in the same run."""

from benchmarks.generator import organisation
from benchmarks.timing import heading, ratio, seconds, shown
from rolemap.formats.org_file import OrgFile, dumps, loads

_RUNS = 9


def main() -> None:
    """Print the time to read and to write 10,000 people, and the ratio to pydantic's own."""
    heading("Read and validate a file of 10,000 people")
    org = organisation(10_000)
    data = dumps(org)
    print(f"  {len(data) / 1e6:.1f} MB, {sum(1 for _ in org.records()):,} records")
    OrgFile.model_validate_json(data)  # builds the validators, once
    ours, theirs = list[float](), list[float]()
    for _ in range(_RUNS):  # in turn, so that a slow moment of the machine hits both
        theirs += seconds(lambda: OrgFile.model_validate_json(data), 1)
        ours += seconds(lambda: loads(data, "bench"), 1)
    floor = shown("pydantic alone: model_validate_json", theirs)
    ratio("read + validated / pydantic alone", shown("RoleMap: loads", ours) / floor, 1.5)
    shown("RoleMap: dumps", seconds(lambda: dumps(org), _RUNS))


if __name__ == "__main__":
    main()
