"""The YAML of a source: that of its one file, or of those files of a folder that are meant."""

from rolemap.formats.importing.decoding import decoded
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import why
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.tree import Tree
from rolemap.formats.importing.unread import Unread
from rolemap.formats.importing.yaml_text import read_yaml
from rolemap.formats.progress import Progress
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Plural

_OTHERS = Plural(
    "A file of the folder is none of these and was not read.",
    "{count} files of the folder are none of these and were not read.",
)


def yaml_trees(
    source: Source,
    mapping: Mapping,
    gathering: Gathering,
    endings: tuple[str, ...],
    progress: Progress,
    *,
    mark: str = "",
) -> list[Tree]:
    """All documents of a source; a file of a folder that cannot be read is left out, and told.

    Args:
        source: a file, or a folder.
        mapping: how its text is written.
        gathering: is told what is not read.
        endings: what the paths of those files of a folder end with that are read.
        progress: is told how far it is.
        mark: what such a file holds.

    Raises:
        RoleMapError: the single file cannot be read.
    """
    if not source.is_folder:
        yaml = read_yaml(source.text(mapping.encoding), source.name)
        gathering.remarks += yaml.remarks
        return list(yaml.documents)
    trees: list[Tree] = []
    others = Unread()
    for number, (path, data) in enumerate(source.files.items()):
        progress(number / len(source.files))
        if not path.lower().endswith(endings) or mark.encode() not in data:
            others.also(_OTHERS, path)
            continue
        try:
            yaml = read_yaml(decoded(data, path, mapping.encoding), path, file=path)
        except RoleMapError as error:
            gathering.remark(path, why(error))
            continue
        gathering.remarks += yaml.remarks
        trees += yaml.documents
    others.tell(gathering)
    return trees
