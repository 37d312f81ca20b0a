"""The menu Help."""

from rolemap.ui.menus.entry import Entries, Entry

HELP: Entries = (
    Entry(
        "palette",
        "Find or &run…",
        lambda w: w.palette(),
        ("Ctrl+K", "Ctrl+Shift+P"),
        "find",
        at_start=True,
    ),
    Entry("letters", "What do the &letters mean?", lambda w: w.explain_letters(), ("F1",)),
    Entry("keys", "&Keys", lambda w: w.explain_keys(), ("Ctrl+?", "Ctrl+/"), at_start=True),
    Entry("start_page", "&Start page", lambda w: w.files.show_start(), at_start=True),
)
