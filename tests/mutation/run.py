"""Tells how many faults the tests of rolemap/analysis notice: `make mutants`, for docs/quality.md.

    python -m tests.mutation.run [--seed N] [--but N ...] [--sample N] [--only TEXT]

A sample of all mutants, spread over the modules as the mutants are, is tried in a copy of the
project. For each mutant run the tests that reach it, until one fails.
"""

import argparse
import math
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.trial import SURVIVED, UNFIT, load_heavy, reaching, tried, watched

ROOT = Path(__file__).resolve().parents[2]
MUTATED, TESTS = "rolemap/analysis", "tests/analysis"
COPIED = ("rolemap", "tests", "resources", "docs", "benchmarks", "pyproject.toml")


def main() -> None:
    """Try a sample and print what became of it."""
    wishes = argparse.ArgumentParser()
    wishes.add_argument("--seed", type=int, default=1)
    wishes.add_argument("--sample", type=int, default=500)
    wishes.add_argument("--but", type=int, nargs="*", default=[], help="samples to leave out")
    wishes.add_argument("--only", default="", help="mutants whose file or line holds this")
    asked = wishes.parse_args()
    os.environ["HYPOTHESIS_PROFILE"] = "mutants"
    with tempfile.TemporaryDirectory() as folder:
        copy_to(Path(folder))
        os.chdir(folder)
        sys.path[0] = folder
        everything = [
            mutant
            for path in sorted(Path(MUTATED).rglob("*.py"))
            for mutant in mutants_of(path.as_posix(), path.read_text("utf-8"))
            if asked.only in f"{mutant.path}:{mutant.line}"
        ]
        # Whoever mended what survived in a sample has seen its mutants: they would flatter.
        seen = {one for seed in asked.but for one in sample(everything, asked.sample, seed)}
        unseen = [one for one in everything if one not in seen]
        chosen = sample(unseen, asked.sample, asked.seed)
        print(f"{len(chosen)} of {len(unseen)} mutants, {len(everything)} in all", flush=True)
        load_heavy()
        report(all_tried(chosen))


def copy_to(folder: Path) -> None:
    """Copy what the tests need."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name)
        else:
            shutil.copy2(ROOT / name, folder)


def sample(mutants: list[Mutant], size: int, seed: int) -> list[Mutant]:
    """As many of each module as it has of all, by chance within the module."""
    draw = random.Random(seed)
    # Ranks spread over 0 to 1 within each module: the first ones of all are in proportion.
    ranked = list[tuple[float, int]]()
    for path in {mutant.path: None for mutant in mutants}:
        places = [place for place, mutant in enumerate(mutants) if mutant.path == path]
        draw.shuffle(places)
        ranked += [((rank + draw.random()) / len(places), one) for rank, one in enumerate(places)]
    return [mutants[place] for place in sorted(one for _, one in sorted(ranked)[:size])]


def all_tried(mutants: list[Mutant]) -> list[tuple[Mutant, str]]:
    """What became of each mutant; survivors are printed at once."""
    start = time.perf_counter()
    times, reached = watched(MUTATED, TESTS)
    print(f"{len(times)} tests in {time.perf_counter() - start:.0f} s, watched", flush=True)
    results = list[tuple[Mutant, str]]()
    for mutant in mutants:
        fate = tried(mutant, reaching(mutant, times, reached))
        results.append((mutant, fate))
        if fate == SURVIVED:
            print(f"\n{mutant.path}:{mutant.line} survives ({mutant.kind})", flush=True)
            print(*(f"- {line}" for line in mutant.before.splitlines()), sep="\n")
            print(f"+ {mutant.after}", flush=True)
    print(f"\n{time.perf_counter() - start:.0f} s in all")
    return results


def report(results: list[tuple[Mutant, str]]) -> None:
    """Print the figures for each module, each kind of fault, and of all."""
    counted = [(mutant, fate) for mutant, fate in results if fate != UNFIT]
    for title, group in (
        ("module", lambda mutant: mutant.path.removeprefix(f"{MUTATED}/")),
        ("fault", lambda mutant: mutant.kind),
        ("part", lambda mutant: "rules" if "/rules/" in mutant.path else "rest"),
    ):
        tried_of = Counter(group(mutant) for mutant, _ in counted)
        dead_of = Counter(group(mutant) for mutant, fate in counted if fate != SURVIVED)
        print(f"\n| {title} | tried | died | % |\n|---|---|---|---|")
        for name in sorted(tried_of):
            tried_here, died = tried_of[name], dead_of[name]
            print(f"| {name} | {tried_here} | {died} | {100 * died / tried_here:.0f} |")
    died = sum(fate != SURVIVED for _, fate in counted)
    low, high = interval(died, len(counted))
    print(f"\n{dict(Counter(fate for _, fate in results))}")
    print(f"{died} of {len(counted)} died: {100 * died / len(counted):.1f} %", end="")
    print(f", 95 % interval {100 * low:.1f} to {100 * high:.1f} %")


def interval(died: int, of: int) -> tuple[float, float]:
    """Wilson's interval: between what shares the true one lies with 95 %."""
    z = 1.96
    middle = died / of + z * z / (2 * of)
    width = z * math.sqrt(died / of * (1 - died / of) / of + z * z / (4 * of * of))
    return (middle - width) / (1 + z * z / of), (middle + width) / (1 + z * z / of)


if __name__ == "__main__":
    main()
