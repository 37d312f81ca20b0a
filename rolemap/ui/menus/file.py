"""The menu File."""

from rolemap.ui.menus.entry import SEPARATOR, Entries, Entry

FILE: Entries = (
    Entry("new", "&New", lambda w: w.files.new(), ("Ctrl+N",), "new", at_start=True),
    Entry(
        "template",
        "New from &template…",
        lambda w: w.files.new_from_template(),
        ("Ctrl+Shift+N",),
        at_start=True,
    ),
    Entry("sample", "Open the sa&mple", lambda w: w.files.open_sample(), at_start=True),
    SEPARATOR,
    Entry("open", "&Open…", lambda w: w.files.open(), ("Ctrl+O",), "open", at_start=True),
    SEPARATOR,
    Entry("save", "&Save", lambda w: w.files.save(), ("Ctrl+S",), "save"),
    Entry("save_as", "Save &as…", lambda w: w.files.save_as(), ("Ctrl+Shift+S",)),
    Entry("save_template", "Save as temp&late…", lambda w: w.files.save_as_template()),
    Entry(
        "import", "&Import…", lambda w: w.bringing.bring_file(), ("Ctrl+Shift+I",), at_start=True
    ),
    Entry("import_folder", "Import a &folder…", lambda w: w.bringing.bring_folder(), at_start=True),
    Entry(
        "import_clipboard",
        "Import from the clip&board…",
        lambda w: w.bringing.bring_clipboard(),
        ("Ctrl+Shift+V",),
        at_start=True,
    ),
    Entry("export", "&Export…", lambda w: w.handing.export(), ("Ctrl+E",), "export"),
    Entry("print", "&Print…", lambda w: w.handing.print(), ("Ctrl+P",)),
    SEPARATOR,
    Entry("close", "&Close", lambda w: w.close(), ("Ctrl+W",), at_start=True),
    Entry("quit", "&Quit", lambda w: w.quit(), ("Ctrl+Q",), at_start=True),
)
