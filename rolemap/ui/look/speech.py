"""Sentences of the inner layers in the language of the window."""

from PySide6.QtCore import QCoreApplication

from rolemap.model.text import Text

_CONTEXT = "Text"


def said(words: Text) -> str:
    """A sentence as a person reads it, in the language of the window.

    The inner layers keep their sentences as template and values: the template is looked up in the
    translation, and the values are filled in after that, so that no word of the user is ever
    translated or read as a template.
    """
    template = QCoreApplication.translate(_CONTEXT, words.template)
    return template.format_map(
        {name: said(value) if isinstance(value, Text) else value for name, value in words.values}
    )
