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
    Entry("what_is_this", "&What is this?", lambda w: w.explain(), ("F1",), context=True),
    Entry("letters", "What do the &letters mean?", lambda w: w.show_help("")),
    Entry("tour", "Guided &tour", lambda w: w.take_tour(), at_start=True),
    Entry("keys", "&Keys", lambda w: w.explain_keys(), ("Ctrl+?", "Ctrl+/"), at_start=True),
    Entry("start_page", "&Start page", lambda w: w.files.show_start(), at_start=True),
)
