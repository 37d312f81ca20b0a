"""Mutants of a small project, tried in processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutation.run import ROOT

WALL = """
LOWEST = 3
WIDTH = "abc"[2]

def is_high(height):
    return height > LOWEST

def shown(height):
    while height > 9:
        height -= 1
    return height

def unread(height):
    return not height
"""
TESTS = """
from wall.wall import is_high, shown

def test_is_high():
    assert is_high(5)
    assert not is_high(3)

def test_shown():
    assert shown(11) == 9
"""
TRIAL = """
from pathlib import Path
from tests.mutation import trial
from tests.mutation.mutants import mutants_of

trial.load_heavy()
times, reached = trial.watched("wall", "test_wall.py")
for mutant in mutants_of("wall/wall.py", Path("wall/wall.py").read_text()):
    if mutant.lines is None or mutant.kind in {"comparison", "statement", "not, minus"}:
        tests = trial.reaching(mutant, times, reached)
        print(mutant.after.strip(), "|", len(tests), "|", trial.tried(mutant, tests, patience=1))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each trial is a fork")
def test_what_becomes_of_mutants(tmp_path: Path) -> None:
    (tmp_path / "wall").mkdir()
    (tmp_path / "wall" / "wall.py").write_text(WALL, encoding="utf-8")
    (tmp_path / "test_wall.py").write_text(TESTS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", TRIAL],
        cwd=tmp_path,
        env={"PYTHONPATH": os.pathsep.join(map(str, (tmp_path, ROOT)))},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "LOWEST = (4) | 2 | survived",
        'WIDTH = "abc"[(3)] | 2 | does not load',
        "return (height >= LOWEST) | 1 | killed",
        "while (height >= 9): | 1 | killed",
        "pass | 1 | too slow",
        "return (height) | 0 | survived",
    ]
    assert (tmp_path / "wall" / "wall.py").read_text("utf-8") == WALL
