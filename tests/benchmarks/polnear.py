"""PolNeAR (Newell, Margolin and Ruths, LREC 2018): who says what in news of the US election of 2016.

The data: networkdynamics/PolNeAR, source, cue and content as character offsets; its texts carry no licence, so none is
kept here. `predict` takes rows {"id", "text"} and returns {"id", "attributions": [{"source", "cue", "content"}]}.

What differs from CONTRACT "attributions": PolNeAR also marks much that no desk would follow ("the plan allows", "a vow"),
names "that" as part of the content, and takes a run of quoted sentences as one content, as is done here.
"""

from __future__ import annotations

from typing import Any

from articles.analysis.engines import engine_named
from articles.analysis.quotations import find_quotations
from articles.analysis.sentences import split_sentences
from articles.analysis.spans import Attribution, Span

Row = dict[str, Any]


def predict(rows: list[Row], engine: str = "rules") -> list[Row]:
    """Return the attributions of each row's text, found by the engine of that name."""
    reader = engine_named(engine)
    answers = []
    for row in rows:
        body = row["text"]
        found = reader.find_attributions(body, split_sentences(body), find_quotations(body))
        answers.append({"id": row["id"], "attributions": [_row(item) for item in found]})
    return answers


def _row(item: Attribution) -> Row:
    return {"source": _places(item.source), "cue": _places(item.cue), "content": _places(*item.content)}


def _places(*spans: Span | None) -> list[list[int]]:
    return [[span.start, span.end] for span in spans if span is not None]
