"""Turn records into what other programs read. Plain Python: records in, bytes out, one format a file.

`FORMATS` is the list; to add a format, write a file with one `Format` and add its name here. All of them stream.
"""

from .annotations import ANNOTATIONS
from .base import About, Format, Record
from .claimreview import CLAIMREVIEW
from .comma_separated import CSV
from .json_array import JSON
from .ndjson import NDJSON, lines_of

FORMATS: tuple[Format, ...] = (NDJSON, JSON, CSV, CLAIMREVIEW, ANNOTATIONS)

__all__ = ["FORMATS", "About", "Format", "Record", "format_named", "lines_of"]


def format_named(name: str) -> Format:
    """Return the format called `name`; ValueError lists the names there are."""
    for known in FORMATS:
        if known.name == name:
            return known
    raise ValueError(f"There is no format {name!r}; there are {', '.join(known.name for known in FORMATS)}.")
