"""The colours that Qt's own widgets use where the style sheet says nothing."""

from PySide6.QtGui import QColor, QPalette

from rolemap.ui.look.tokens import Colours


def palette(colours: Colours) -> QPalette:
    """The palette of an application in these colours."""
    roles = QPalette.ColorRole
    values = {
        roles.Window: colours.surface,
        roles.WindowText: colours.text,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.canvas,
        roles.Text: colours.text,
        roles.PlaceholderText: colours.text_weak,
        roles.Button: colours.panel,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.on_accent,
        roles.ToolTipBase: colours.surface,
        roles.ToolTipText: colours.text,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Accent: colours.accent,
        roles.Link: colours.accent_text,
        roles.LinkVisited: colours.accent_text,
        roles.Light: colours.surface,
        roles.Midlight: colours.panel,
        roles.Mid: colours.line,
        roles.Dark: colours.line_strong,
        roles.Shadow: colours.text_weak,
    }
    made = QPalette()
    for role, value in values.items():
        made.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text_disabled))
    return made
