"""Remember answers: about single words, in a table that can be asked for many at once, and of an object's own.

Entry points: `Remembered` and `once`. A table answers in a third of the time that `lru_cache` takes, which keeps count
of what was asked last; `once` is `cached_property` without the lock that Python took for it until 3.12.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Answer = TypeVar("Answer")


class Remembered(dict[str, Answer]):
    """The answers to a question about a word; where there are `most`, it begins anew."""

    def __init__(self, ask: Callable[[str], Answer], most: int) -> None:
        """Start without answers."""
        self.ask = ask
        self.most = most

    def __missing__(self, word: str) -> Answer:
        """Ask about a word and keep the answer."""
        if len(self) >= self.most:
            self.clear()
        answer = self[word] = self.ask(word)
        return answer


class once(Generic[Answer]):
    """A method without arguments whose answer the object keeps in place of it."""

    def __init__(self, ask: Callable[[Any], Answer]) -> None:
        """Take over the method's name and what it says of itself."""
        self.ask = ask
        self.name = ask.__name__
        self.__doc__ = ask.__doc__

    def __get__(self, owner: Any, kind: type | None = None) -> Answer:
        """Ask, and keep the answer: the next time Python finds it on the object first."""
        answer: Answer = self.ask(owner)
        owner.__dict__[self.name] = answer
        return answer
