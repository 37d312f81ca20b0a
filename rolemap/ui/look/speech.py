"""Sentences of the inner layers, numbers and days in the language of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from rolemap.model.errors import RoleMapError
from rolemap.model.text import Figure, Text, Value

_DIGITS = 10


def said(words: Text | str) -> str:
    """A sentence as a person reads it, in the language of the window.

    The inner layers keep their sentences as template and values: the template is looked up in the
    translation, and the values are filled in after that, so that no word of the user is ever
    translated or read as a template. The value `count` chooses among the forms that a language has
    for numbers.
    """
    if isinstance(words, str):
        return words
    values = dict(words.values)
    count = values.get("count")
    number = count if isinstance(count, int) else -1
    template = QCoreApplication.translate("Text", words.template, None, number)
    return template.format_map({name: _written(value) for name, value in values.items()})


def why(error: RoleMapError) -> str:
    """What an error says, in the language of the window."""
    return said(error.message)


def number(value: float) -> str:
    """A number as the language writes it, "12,5" in German."""
    locale = QLocale()
    # A thousand is no more than four digits wide on a card.
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return (
        locale.toString(value) if isinstance(value, int) else locale.toString(value, "g", _DIGITS)
    )


def day(date: date) -> str:
    """A day as the language writes it; as it stands in the file where Qt has no language."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return date.isoformat()
    shown = QDate(date.year, date.month, date.day)
    return locale.toString(shown, QLocale.FormatType.ShortFormat)


def _written(value: Value) -> str:
    match value:
        case Text():
            return said(value)
        case Figure():
            return number(value.value)
        case int():
            return number(value)
        case _:
            return value
