"""Where resources and the user's own files live; the only module that knows appdirs."""

from pathlib import Path


def resources() -> Path:
    """The folder of shipped data (icons, templates, samples), in a wheel or in a checkout."""
    here = Path(__file__).resolve().parent
    installed = here / "resources"
    return installed if installed.is_dir() else here.parent / "resources"


def state() -> Path:
    """The user's folder for window state and logs; it may not exist yet."""
    import appdirs

    return Path(appdirs.user_state_dir("rolemap", appauthor=False))


def data() -> Path:
    """The user's folder for what the user keeps, such as own templates; it may not exist yet."""
    import appdirs

    return Path(appdirs.user_data_dir("rolemap", appauthor=False))


def private_folder(folder: Path) -> Path:
    """Make `folder` (and its parents) readable by its owner alone and return it.

    Raises:
        OSError: the folder cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
