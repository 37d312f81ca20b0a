"""The laws of the house: what may import what, and how long a file or a function may be.

Every law is also tried on something that breaks it, so that it cannot pass by looking at nothing.
"""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "rolemap").rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 50


def python(*arguments: str, cwd: Path = ROOT, path: Path = ROOT) -> str:
    """Run the interpreter with `path` first on its search path; fail with all it said."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


# Laws of one file: each yields what breaks it.


def file_is_short(path: str, source: str) -> Iterator[str]:
    lines = len(source.splitlines())
    if lines > LONGEST_FILE:
        yield f"{path} has {lines} lines, {LONGEST_FILE} at the most"


def functions_are_short(path: str, source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            if ast.get_docstring(node) is not None:
                # A docstring can be a page of the manual.
                lines -= (node.body[0].end_lineno or 0) - node.body[0].lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{path}:{node.lineno} {node.name} has {lines} lines"


def module_has_docstring(path: str, source: str) -> Iterator[str]:
    if not ast.get_docstring(ast.parse(source)):
        yield f"{path} does not say what it is for"


def nothing_runs_data(path: str, source: str) -> Iterator[str]:
    modules = {"pickle", "marshal", "shelve", "dill"}
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names) if modules & {name.name for name in names}:
                yield f"{path}:{node.lineno} imports a module that runs what it reads"
            case ast.ImportFrom(module=module) if module in modules:
                yield f"{path}:{node.lineno} imports a module that runs what it reads"
            case ast.Call(func=ast.Name(id="eval" | "exec" | "__import__" as name)):
                yield f"{path}:{node.lineno} calls {name}"
            case ast.Attribute(value=ast.Name(id="yaml"), attr="load" | "unsafe_load"):
                yield f"{path}:{node.lineno} uses yaml.load"
            case _:
                pass


def only_ui_mentions_qt(path: str, source: str) -> Iterator[str]:
    if not path.startswith("rolemap/ui/"):
        for number, line in enumerate(source.splitlines(), start=1):
            if "PySide6" in line or "shiboken6" in line:
                yield f"{path}:{number} mentions PySide6"


Law = Callable[[str, str], Iterator[str]]

LAWS_AND_BREACHES: list[tuple[Law, str]] = [
    (file_is_short, "\n" * (LONGEST_FILE + 1)),
    (functions_are_short, "def f():\n  'Doc.'\n" + "  1\n" * LONGEST_FUNCTION),
    (module_has_docstring, "import json\n"),
    (nothing_runs_data, "import pickle"),
    (nothing_runs_data, "def f():\n    from marshal import loads"),
    (nothing_runs_data, "eval('1')"),
    (nothing_runs_data, "x = [exec('1')]"),
    (nothing_runs_data, "import yaml\nyaml.load('')"),
    (only_ui_mentions_qt, "name = 'PySide6.QtCore'"),
]
LAWS = dict.fromkeys(law for law, _ in LAWS_AND_BREACHES)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_every_file_keeps_the_law(law: Law) -> None:
    assert len(FILES) > 10
    broken = [
        breach
        for file in FILES
        for breach in law(file.relative_to(ROOT).as_posix(), file.read_text("utf-8"))
    ]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize(("law", "breach"), LAWS_AND_BREACHES)
def test_every_law_can_be_broken(law: Law, breach: str) -> None:
    assert list(law("rolemap/model/org.py", breach))


def test_laws_leave_good_code_alone() -> None:
    good = '"""Opens a window."""\n\n\ndef start(app):\n    """Run."""\n    return app.exec()\n'
    assert not [breach for law in LAWS for breach in law("rolemap/ui/app.py", good)]


# The contracts of pyproject.toml.

CONTRACTS = """
from importlinter.cli import lint_imports_command
lint_imports_command(["--no-cache", "--no-logo"])
"""

# The contract, the file that breaks it, and what stands in it.
FORBIDDEN_IMPORTS = [
    ("Each layer imports only downwards", "model/upwards.py", "import rolemap.session"),
    ("Each layer imports only downwards", "cli/sideways.py", "def f():\n    import rolemap.ui"),
    ("Each layer imports only downwards", "unlisted.py", ""),
    ("No folder has a cycle", "model/edits/egg.py", "import rolemap.model.edits.hen"),
    ("No folder has a cycle", "model/edits/hen.py", "def f():\n    import rolemap.model.edits.egg"),
    ("Only ui knows Qt", "cli/commands/painting.py", "def f():\n    from PySide6 import QtCore"),
    (
        "Only analysis.graph and planning know networkx",
        "analysis/knotted.py",
        "import networkx as nx",
    ),
    ("Only places knows appdirs", "session/roaming.py", "def f():\n    import appdirs"),
    (
        "Only formats.sheets knows xlsxwriter",
        "formats/exporters/spread.py",
        "def f():\n    import xlsxwriter",
    ),
    (
        "Only workbook_grid knows python_calamine",
        "formats/importers/rusty.py",
        "def f():\n    import python_calamine",
    ),
    ("Rules do not know each other", "analysis/rules/nosy.py", "import rolemap.analysis.rules.shy"),
    ("Rules do not know each other", "analysis/rules/shy.py", ""),
    ("Exporters do not know each other", "formats/exporters/fat.py", "from . import thin"),
    ("Exporters do not know each other", "formats/exporters/thin.py", ""),
    ("Importers do not know each other", "formats/importers/cat.py", "from . import dog"),
    ("Importers do not know each other", "formats/importers/dog.py", ""),
    ("Commands do not know each other", "cli/commands/loud.py", "def f():\n    from . import calm"),
    ("Commands do not know each other", "cli/commands/calm.py", ""),
    ("Reports do not know each other", "cli/reports/loud.py", "def f():\n    from . import calm"),
    ("Reports do not know each other", "cli/reports/calm.py", ""),
]


def test_import_contracts_are_kept() -> None:
    python("-c", CONTRACTS)


def test_every_import_contract_can_be_broken(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "rolemap", tmp_path / "rolemap")
    for _, file, source in FORBIDDEN_IMPORTS:
        (tmp_path / "rolemap" / file).write_text(source, encoding="utf-8")

    with pytest.raises(AssertionError) as report:
        python("-c", CONTRACTS, cwd=tmp_path, path=tmp_path)

    said = str(report.value)
    assert " 0 kept" in said, said
    for contract, file, _ in FORBIDDEN_IMPORTS:
        assert f"{contract} BROKEN" in said, said
        assert f".{Path(file).stem}" in said, said


# What users get.

WITHOUT_QT = """
import importlib, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def modules(*, of_ui: bool) -> list[str]:
    """The names of the modules in the package `ui`, or of all others."""
    names = (".".join(file.relative_to(ROOT).with_suffix("").parts) for file in FILES)
    return [
        name.removesuffix(".__init__") for name in names if name.startswith("rolemap.ui.") == of_ui
    ]


def test_everything_but_the_window_loads_without_qt() -> None:
    assert "rolemap.cli" in modules(of_ui=False)
    python("-c", WITHOUT_QT, *modules(of_ui=False))


def test_the_window_does_not_load_without_qt() -> None:
    with pytest.raises(AssertionError, match="PySide6"):
        python("-c", WITHOUT_QT, *modules(of_ui=True))


def test_wheel_holds_the_package_and_its_resources(tmp_path: Path) -> None:
    python("-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    (wheel,) = tmp_path.glob("*.whl")
    with ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "site")
    assert {name.split("/")[0].split("-")[0] for name in names} == {"rolemap"}
    for file in FILES:
        assert file.relative_to(ROOT).as_posix() in names
    for kind in ("templates", "samples"):
        files = list((ROOT / "resources" / kind).rglob("*.rolemap.json"))
        assert files
        for file in files:
            assert f"rolemap/{file.relative_to(ROOT).as_posix()}" in names

    for file in (ROOT / "resources" / "exports").iterdir():
        assert f"rolemap/{file.relative_to(ROOT).as_posix()}" in names

    where = "import rolemap.places as p; print(p.resources())"
    found = python("-c", where, cwd=tmp_path, path=tmp_path / "site").strip()
    assert Path(found) == tmp_path / "site" / "rolemap" / "resources"
