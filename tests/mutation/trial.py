"""Tries mutants in processes of their own, forked from one that has loaded what is heavy.

No file is changed: the import of the one module gets the mutant's source.
"""

import gc
import importlib.util
import json
import os
import pkgutil
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any

import coverage
import pytest

from tests.mutation.mutants import Mutant

KILLED, SURVIVED, TOO_SLOW, UNFIT = "killed", "survived", "too slow", "does not load"
PATIENCE = 120  # seconds
# Loaded once, before the forks: what the tests load anyway and no mutant changes.
HEAVY = ("hypothesis", "networkx", "rapidfuzz", "pytestqt.plugin", "PySide6.QtWidgets", "xdist")
ARGUMENTS = [
    "-q",
    "-x",
    "-p",
    "no:cacheprovider",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
]

# Of a test: how long it takes. Of a file: for each line, the tests that run it; "" is the import.
Times = dict[str, float]
Reached = dict[str, dict[int, set[str]]]


def load_heavy() -> None:
    """Load what is heavy and not what is mutated."""
    for name in HEAVY:
        if importlib.util.find_spec(name.split(".")[0]):
            importlib.import_module(name)
    model = importlib.import_module("rolemap.model")
    for module in pkgutil.walk_packages(model.__path__, "rolemap.model."):
        importlib.import_module(module.name)
    assert "rolemap.analysis" not in sys.modules
    gc.freeze()


class Watch:
    """Notes which lines each test runs, and for how long."""

    def __init__(self, recorder: coverage.Coverage) -> None:
        self.times: Times = {}
        self._recorder = recorder

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Note one test."""
        _forget()
        self._recorder.switch_context(item.nodeid)
        start = time.perf_counter()
        result = yield
        self.times[item.nodeid] = time.perf_counter() - start
        return result


def _forget() -> None:
    """Empty what is kept for the next call: who asks first would look like the only one."""
    for name, module in list(sys.modules.items()):
        if name.startswith("rolemap."):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def watched(folder: str, tests: str) -> tuple[Times, Reached]:
    """What each test runs of a folder; fails where a test fails."""
    result = Path("watched.json").resolve()

    def run() -> int:
        recorder = coverage.Coverage(data_file=None, source=[folder], config_file=False)
        watch = Watch(recorder)
        recorder.start()
        failed = pytest.main([*ARGUMENTS, tests], plugins=[watch])
        recorder.stop()
        data = recorder.get_data()
        root = Path.cwd()
        reached = {
            Path(file).relative_to(root).as_posix(): data.contexts_by_lineno(file)
            for file in data.measured_files()
        }
        result.write_text(json.dumps([watch.times, reached]), encoding="utf-8")
        return int(failed)

    code = _in_fork(run, patience=PATIENCE * 10)
    if code != 0:
        raise SystemExit("The tests fail without a fault, too:\n" + LOG.read_text("utf-8"))
    times, reached = json.loads(result.read_text("utf-8"))
    return times, {
        file: {int(line): set(tests) for line, tests in lines.items()}
        for file, lines in reached.items()
    }


class Chosen:
    """Keeps the tests that are wanted, in the order that is wanted."""

    def __init__(self, tests: list[str]) -> None:
        self._order = {test: place for place, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Choose and put in order."""
        wanted = [item for item in items if item.nodeid in self._order]
        items[:] = sorted(wanted, key=lambda item: self._order[item.nodeid])


def reaching(mutant: Mutant, times: Times, reached: Reached) -> list[str]:
    """The tests that run the function with the fault, quick ones first.

    All tests, where the fault is run by the import: then what it made may be read anywhere.
    """
    file = reached.get(mutant.path, {})
    first, last = mutant.lines or (0, 10**9)
    near = set[str]().union(*(file[line] for line in file if first <= line <= last))
    everywhere = mutant.lines is None or "" in near
    return sorted(times if everywhere else near, key=lambda test: times[test])


def tried(mutant: Mutant, tests: list[str], patience: int = PATIENCE) -> str:
    """Whether one of the tests kills the mutant."""
    name = mutant.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    unfit = 99

    def run() -> int:
        sys.meta_path.insert(0, _Mutated(name, mutant))
        try:
            importlib.import_module(name)
        except Exception:  # noqa: BLE001 - whatever a mutant does
            return unfit
        files = sorted({test.split("::")[0] for test in tests})
        return int(pytest.main([*ARGUMENTS, *files], plugins=[Chosen(tests)]))

    if not tests:
        return SURVIVED
    match _in_fork(run, patience):
        case 0:
            return SURVIVED
        case None:
            return TOO_SLOW
        case code:
            return UNFIT if code == unfit else KILLED


class _Loader(SourceFileLoader):
    source = ""

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.source, self.path, "exec", dont_inherit=True)


class _Mutated(MetaPathFinder):
    def __init__(self, name: str, mutant: Mutant) -> None:
        self._name = name
        self._loader = _Loader(name, str(Path(mutant.path).resolve()))
        self._loader.source = mutant.source

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if fullname != self._name:
            return None
        return importlib.util.spec_from_file_location(
            fullname, self._loader.path, loader=self._loader
        )


LOG = Path("log.txt")


def _in_fork(run: Callable[[], int], patience: int) -> int | None:
    """The exit code of `run` in a process of its own; None where it took too long."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = 70
        try:
            log = os.open(LOG, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(log, 1)
            os.dup2(log, 2)
            # Nobody handles these, so they end the process. Its own time counts: on a busy
            # machine a slow mutant is not an endless one.
            signal.setitimer(signal.ITIMER_PROF, patience)
            signal.alarm(10 * patience)
            code = run()
        except Exception:  # noqa: BLE001 - to be read in the log
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
