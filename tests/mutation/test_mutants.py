"""How mutants are made, drawn, and given their tests."""

from collections import Counter

import pytest

from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.run import interval, report, sample
from tests.mutation.trial import KILLED, SURVIVED, TOO_SLOW, UNFIT, reaching


def after(source: str) -> list[str]:
    return [mutant.after for mutant in mutants_of("a.py", source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a = b < c", ["a = (b <= c)"]),
        ("a = b and c", ["a = (b or c)"]),
        ("a = not b", ["a = (b)"]),
        ("a = b + 1", ["a = (b - 1)", "a = b + (2)"]),
        ("a = b | c", ["a = (b & c)"]),
        ("a = True", ["a = (False)"]),
        ("a = b if c else d", ["a = b if (not c) else d"]),
        (
            "a = [b for b in c if d]",
            ["a = [b for b in c if (not d)]", "a = [b for b in c if (True)]"],
        ),
        ("a = any(b)", ["a = (all(b))"]),
        ("a = sorted(b, key=c)", ["a = (sorted(b))", "a = (list(b))"]),
        ("a.append(b)", ["pass"]),
        ("a += b", ["pass"]),
        ("def a():\n    return b", ["    return None"]),
        ("while a:\n    break", ["while (not a):", "    continue"]),
    ],
)
def test_a_fault_for_each_thing_that_can_be_wrong(source: str, expected: list[str]) -> None:
    assert after(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        '"""1 < 2"""',
        "a: int | None = b",
        "A: TypeAlias = B | C",
        "def a(b: C | D) -> E | F: ...",
        "assert a < b",
        "a = f'{b + c}'",
        "a = text('b', c=d)",
        "a = list[B | C]()",
        "@lru_cache(maxsize=4)\ndef a(): ...",
        "a(source=b < c)",
        "def a():\n    return None",
    ],
)
def test_what_no_test_should_be_sure_of_is_left_alone(source: str) -> None:
    assert [line for line in after(source) if line != "pass"] == []


def test_a_mutant_has_one_fault_and_else_the_lines_as_they_were() -> None:
    source = 'a = "“é”"; b = c(\n    d < e,  # why\n    f,\n)\n'
    (mutant,) = mutants_of("a.py", source)
    assert mutant.source == source.replace("d < e", "(d <= e)")
    assert (mutant.line, mutant.before, mutant.after) == (
        2,
        "    d < e,  # why",
        "    (d <= e),  # why",
    )


def mutants(path: str, count: int) -> list[Mutant]:
    return mutants_of(path, "a = b < c\n" * count)


def test_a_sample_is_in_proportion_and_the_same_each_time() -> None:
    everything = mutants("a.py", 60) + mutants("b.py", 30) + mutants("c.py", 10)
    drawn = sample(everything, 50, seed=1)
    counted = Counter(mutant.path for mutant in drawn)
    assert counted == {"a.py": 30, "b.py": 15, "c.py": 5}
    assert drawn == sample(everything, 50, seed=1) != sample(everything, 50, seed=2)
    assert len(sample(everything, 1000, seed=1)) == 100


def test_tests_that_reach_the_function_come_quick_ones_first() -> None:
    source = "a = 1\ndef f():\n    b()\n    return c < d\ndef g():\n    return e < f"
    by_line = {(one.line, one.kind): one for one in mutants_of("a.py", source)}
    times = {"slow": 2.0, "quick": 1.0, "far": 0.1}
    reached = {"a.py": {1: {""}, 3: {"slow", "quick"}, 4: {"slow"}, 6: set[str]()}}
    assert reaching(by_line[4, "comparison"], times, reached) == ["quick", "slow"]
    assert reaching(by_line[6, "comparison"], times, reached) == []
    assert reaching(by_line[1, "constant"], times, reached) == ["far", "quick", "slow"]


@pytest.mark.parametrize(
    ("died", "of", "low", "high"),
    [(90, 100, 0.826, 0.945), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1)],
)
def test_the_interval_is_wilsons(died: int, of: int, low: float, high: float) -> None:
    assert interval(died, of) == pytest.approx((low, high), abs=0.001)


def test_the_report_counts_what_loads(capsys: pytest.CaptureFixture[str]) -> None:
    (a,), (b,) = mutants("rolemap/analysis/a.py", 1), mutants("rolemap/analysis/rules/b.py", 1)
    report([(a, KILLED), (a, SURVIVED), (a, UNFIT), (b, TOO_SLOW)])
    said = capsys.readouterr().out
    for line in (
        "| a.py | 2 | 1 | 50 |",
        "| rules/b.py | 1 | 1 | 100 |",
        "| rules | 1 | 1 | 100 |",
    ):
        assert line in said
    assert "2 of 3 died: 66.7 %" in said
