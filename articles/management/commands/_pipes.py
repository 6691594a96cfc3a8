"""Let `manage.py export claims | head` end as other programs do. Entry point: `quiet_when_nobody_reads`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any

NOBODY_READS = 141  # the exit status of a program that SIGPIPE (13) ended: 128 + 13


def quiet_when_nobody_reads(handle: Callable[..., None]) -> Callable[..., None]:
    """End a command without a traceback where the program that reads its output has gone."""

    @wraps(handle)
    def ends(*args: Any, **options: Any) -> None:
        try:
            handle(*args, **options)
            sys.stdout.flush()
        except BrokenPipeError:
            # What is still in the buffer goes nowhere, so that Python does not complain when it closes.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(NOBODY_READS) from None

    return ends
