"""The menu Add."""

from rolemap.ui.menus.entry import Entries, Entry

ADD: Entries = (
    Entry("add_stage", "&Stage", lambda w: w.add_stage(), ("Ctrl+Alt+S",), "add-stage", None, True),
    Entry(
        "add_responsibility",
        "&Responsibility",
        lambda w: w.add_responsibility(),
        ("Ctrl+Alt+N",),
        "add-responsibility",
        lambda w: w.stage_at_hand() is not None,
        context=True,
    ),
    Entry(
        "add_handoff",
        "&Hand-off…",
        lambda w: w.add_handoff(),
        ("Ctrl+Alt+H",),
        when=lambda w: w.stage_at_hand() is not None,
        context=True,
    ),
    Entry(
        "add_person", "&Person", lambda w: w.commands.add_person(), ("Ctrl+Alt+P",), "add-person"
    ),
    Entry("add_role", "R&ole", lambda w: w.commands.add_role(), ("Ctrl+Alt+O",), "add-role"),
    Entry("add_team", "&Team", lambda w: w.commands.add_team(), ("Ctrl+Alt+T",)),
)
