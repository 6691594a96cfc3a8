"""Let a reading process end with the one that writes. Entry point: `end_with_the_writer`.

The readers import this file, so it imports nothing of Django, which they do not set up.
"""

from __future__ import annotations

import os
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread


def end_with_the_writer() -> None:
    """Watch the process that started this one; where it was killed, this one would wait for work for ever."""
    writer = parent_process()
    if writer is not None:
        Thread(target=lambda: wait([writer.sentinel]) and os._exit(1), daemon=True).start()
