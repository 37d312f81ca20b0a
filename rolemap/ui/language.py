"""The language of the window: the one that was chosen, or that of the system."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from rolemap.model.text import text
from rolemap.places import resources
from rolemap.ui.look.speech import said
from rolemap.ui.memory import Memory

SYSTEM = "system"
# What the texts in the source are written in, and what stands in for every unknown language.
ENGLISH = "en"

_OURS, _QT = "rolemap", "qtbase"
_NAME = "language"


def languages() -> tuple[str, ...]:
    """The codes of the languages that there are, sorted: "de", "en"."""
    found = (path.stem.partition("_")[2] for path in _folder().glob(f"{_OURS}_*.qm"))
    return tuple(sorted({ENGLISH, *found}))


def own_name(code: str) -> str:
    """What a language calls itself: "Deutsch"."""
    return "English" if code == ENGLISH else QLocale(code).nativeLanguageName()


def meant(choice: str) -> str:
    """The code of the language that a choice leads to; English where there is no such language."""
    known = languages()
    if choice != SYSTEM:
        return choice if choice in known else ENGLISH
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in known), ENGLISH)


def use(app: QCoreApplication, choice: str = SYSTEM, *, mirrored: bool = False) -> str:
    """Let every window that is opened from now on speak a language, and write numbers like it.

    Args:
        app: the application.
        choice: the code of a language, or "system".
        mirrored: whether one reads from right to left, whatever the language.

    Returns:
        The code of the language.
    """
    code = meant(choice)
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    if code != ENGLISH:
        shipped = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # Asked last to first: ours may say otherwise what Qt says too.
        _install(app, shipped / f"{_QT}_{code}.qm")
        _install(app, _folder() / f"{_OURS}_{code}.qm")
    QLocale.setDefault(_locale(code, choice))
    if isinstance(app, QGuiApplication):
        right = Qt.LayoutDirection.RightToLeft
        app.setLayoutDirection(right if mirrored else QLocale(code).textDirection())
    return code


def choose(memory: Memory | None, choice: str) -> str:
    """Remember a language for the next start, and say so in the present one."""
    if memory is not None:
        memory.set_language(choice)
    return said(text("The new language is used after a restart"))


def choose_mirrored(memory: Memory | None, mirrored: bool) -> str:
    """Remember for the next start whether one reads from right to left, and say so."""
    if memory is not None:
        memory.set_mirrored(mirrored)
    return said(text("The new direction is used after a restart"))


def _install(app: QCoreApplication, path: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    if translator.load(str(path)):
        app.installTranslator(translator)


def _locale(code: str, choice: str) -> QLocale:
    """How numbers and days are written: as in the system's country, if it speaks the language."""
    system = QLocale.system()
    same = system.language() == QLocale(code).language()
    return system if choice == SYSTEM or same else QLocale(code)


def _folder() -> Path:
    return resources() / "translations"
