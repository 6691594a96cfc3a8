"""Bytes in, items out: reads the files that articles come in. Plain Python: no Django, no network, no clock.

`readers.read_bytes` reads one file that is in memory, `folders.read_paths` files and folders on disk. A file that
cannot be read becomes a `Problem` that says what, where and what to do; the others go on. One format a file, all
of them in `readers.READERS`. What is article and what is furniture is decided later, by `analysis.clean`.
"""

from .folders import read_folder, read_paths
from .readers import READERS, as_read, read_bytes
from .records import Item, Problem

__all__ = ["READERS", "Item", "Problem", "as_read", "read_bytes", "read_folder", "read_paths"]
