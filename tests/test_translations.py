"""Every text of the window is translated, and every translation fits what it stands for.

After a change of a text: `make translations`; docs/languages.md says more.
"""

import ast
import importlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
Key = tuple[str, str]
# A field that is filled in, or Qt's own way to write a number.
_FIELD = re.compile(r"\{\w+\}|%L?n")
_MNEMONIC = re.compile(r"&(?!&)\S")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/translations.py"""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        return importlib.import_module("translations")


@pytest.fixture(scope="module")
def spoken(tool: ModuleType) -> dict[Key, Any]:
    """Every text that the window can say."""
    return tool.messages()[0]


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def known(request: pytest.FixtureRequest, tool: ModuleType) -> dict[Key, tuple[str, ...]]:
    """What a language translates."""
    return tool.read(request.param)


def test_the_whole_source_can_be_read(tool: ModuleType) -> None:
    spoken, unread = tool.messages()
    assert not unread, "\n".join(unread)
    assert len(spoken) > 500


def test_there_is_a_translation_of_what_is_said_and_of_nothing_else(
    spoken: dict[Key, Any], known: dict[Key, tuple[str, ...]]
) -> None:
    assert sorted(spoken.keys() - known.keys()) == [], "run: make translations"
    assert sorted(known.keys() - spoken.keys()) == [], "run: make translations"


def test_nothing_is_left_untranslated(known: dict[Key, tuple[str, ...]]) -> None:
    assert [key for key, forms in known.items() if not all(form.strip() for form in forms)] == []


def test_every_plural_has_all_its_forms(tool: ModuleType, spoken: dict[Key, Any]) -> None:
    for path in FILES:
        forms = tool.FORMS[path.stem.partition("_")[2]]
        for key, said in tool.read(path).items():
            assert len(said) == (forms if spoken[key].plural else 1), key


def test_fields_are_those_of_the_text(known: dict[Key, tuple[str, ...]]) -> None:
    for (context, source), forms in known.items():
        wanted = set(_FIELD.findall(source))
        for form in filter(None, forms):
            fields = set(_FIELD.findall(form))
            # "a day ago" needs no number.
            missing = wanted - fields - ({"{count}", "%n"} if len(forms) > 1 else set())
            assert not missing | (fields - wanted), (context, source, form)


def test_space_at_the_ends_and_the_last_sign_are_those_of_the_text(
    known: dict[Key, tuple[str, ...]],
) -> None:
    for (context, source), forms in known.items():
        for form in filter(None, forms):
            assert source[:1].isspace() == form[:1].isspace(), (context, source, form)
            assert source[-1:].isspace() == form[-1:].isspace(), (context, source, form)
            for sign in ("…", "."):
                assert source.endswith(sign) == form.endswith(sign), (context, source, form)


def test_a_letter_to_press_stays_one(known: dict[Key, tuple[str, ...]]) -> None:
    for (context, source), forms in known.items():
        for form in filter(None, forms):
            pressed = len(_MNEMONIC.findall(form))
            assert pressed == len(_MNEMONIC.findall(source)), (context, source, form)


def test_no_letter_is_for_two_entries_of_a_menu(known: dict[Key, tuple[str, ...]]) -> None:
    from rolemap.ui.menus.all import MENUS

    def letter(source: str) -> str:
        pressed = _MNEMONIC.search(known["Actions", source][0])
        return pressed[0][1:].casefold() if pressed else ""

    menus = {title: [one.text for one in table if one] for title, table in MENUS.items()}
    menus["&File"].append("Open &recent")
    for title, entries in {"": list(MENUS), **menus}.items():
        twice = {one for one, times in Counter(map(letter, entries)).items() if times > 1 and one}
        assert not twice, (title, twice)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_compiled_file_is_fresh(path: Path, tool: ModuleType, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool.compile_file(path, made)
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes(), "run: make translations"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_file_is_as_the_script_writes_it(
    path: Path, tool: ModuleType, spoken: dict[Key, Any]
) -> None:
    language = path.stem.partition("_")[2]
    assert path.read_text("utf-8") == tool.written(language, spoken, tool.read(path))


# What the script finds.

SOURCE = '''
class Panel(QWidget):
    def show(self):
        self.tr("Shown")
        self.tr("A" if self else "B")
        text("{count} rows", count=2)
        text("{name}", name="")
        Plural("1 row", "{count} rows of {name}")
        QCoreApplication.translate("Other", "Elsewhere")
        _words("Passed on")
        self.tr(title)

def _words(source):
    """Doc."""
    return QCoreApplication.translate("Words", source)

def outside(panel):
    panel.tr("Nobody knows whose")
    text(f"{panel}")
'''


def test_finds_texts_and_what_cannot_be_read(tool: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "rolemap" / "ui"
    folder.mkdir(parents=True)
    (folder / "panel.py").write_text(SOURCE, encoding="utf-8")
    spoken, unread = tool.messages(tmp_path)
    here = {key for key, message in spoken.items() if "rolemap/ui/panel.py" in message.places}
    assert here == {
        ("Panel", "Shown"),
        ("Panel", "A"),
        ("Panel", "B"),
        ("Text", "{count} rows"),
        ("Text", "1 row"),
        ("Text", "{count} rows of {name}"),
        ("Other", "Elsewhere"),
        ("Words", "Passed on"),
    }
    assert spoken["Text", "{count} rows"].plural
    assert not spoken["Text", "1 row"].plural
    lines = [int(problem.split(":")[1]) for problem in unread]
    assert lines == [11, 18, 19]


def test_what_is_translated_is_kept_and_what_is_gone_is_dropped(tool: ModuleType) -> None:
    spoken = {key: tool.Message(*key) for key in (("A", "old"), ("A", "new"), ("Text", "{count}"))}
    old = {("A", "old"): ("alt",), ("A", "gone"): ("weg",), ("Text", "{count}"): ("one form",)}
    assert tool.merged(spoken, old, 2) == {
        ("A", "old"): ("alt",),
        ("A", "new"): ("",),
        ("Text", "{count}"): ("", ""),
    }


# A law of the window: what a person reads goes through a translation.

SHOWS = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addItem",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
}
# The program is called so in every language.
NAMES = {"RoleMap", "[*] — RoleMap"}
_WORD = re.compile(r"[A-Za-z]{2}")


def untranslated(path: str, source: str) -> Iterator[str]:
    """What a file shows as it stands there."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(value=ast.Name(id="finding"), attr="message"):
                yield f"{path}:{node.lineno} says a finding in English: said(finding.text)"
            case _:
                pass
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name in SHOWS:
            for argument in node.args:
                for words in _bare(argument):
                    yield f"{path}:{node.lineno} shows {words!r} in every language"
        match node:
            case ast.Call(func=ast.Name(id="str"), args=[ast.Call(func=ast.Name(id="text"))]):
                yield f"{path}:{node.lineno} says a text in English: said(text(…))"
            case ast.Call(func=ast.Name(id="str"), args=[ast.Name(id="error")]):
                yield f"{path}:{node.lineno} says an error in English: why(error)"
            case _:
                pass


def _bare(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(words)) if _WORD.search(words) and words not in NAMES:
            yield words
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from _bare(part)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _bare(one)
            yield from _bare(other)
        case _:
            pass


def test_the_window_shows_nothing_untranslated() -> None:
    found = [
        breach
        for file in sorted((ROOT / "rolemap" / "ui").rglob("*.py"))
        for breach in untranslated(file.relative_to(ROOT).as_posix(), file.read_text("utf-8"))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "breach",
    [
        "label.setText('Nothing yet')",
        "QLabel(f'{count} people')",
        "menu.addAction('Open' if can else words)",
        "box.setToolTip(words + ' more')",
        "say(str(text('Copied')))",
        "say(str(error))",
        "say(finding.message)",
    ],
)
def test_the_law_can_be_broken(breach: str) -> None:
    assert list(untranslated("rolemap/ui/x.py", breach))


def test_the_law_leaves_good_code_alone() -> None:
    good = "label.setText(self.tr('Nothing yet'))\nlabel.setText(f'{name} · {count}')\nstr(path)"
    assert not list(untranslated("rolemap/ui/x.py", good))


def test_the_script_runs(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert "--fill" in done.stdout
