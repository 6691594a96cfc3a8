"""Read news text: find what can be checked, who said it, and where outlets differ.

Plain Python, deterministic: text in, spans out. No Django, no settings, no clock, no I/O.
A stage is a file here, or a room with its entry point; what a stage needs to do its work is in the room beside it::

    pipeline.read       one article
        clean           page/                       which lines of a page are the article
        sentences, quotations, dates/, quantities/
        engines/        attribution/                who says what, and who is meant
        claims          statements/, detectors/     what can be checked, of what kind, how much it matters
    compare.compare     several articles of one story
        names           naming/                     one name for each person and body
        matching        questions/, counting/       claims that answer the same question; what a figure counts
        agreement/                                  where the answers differ, one kind a file
        origins         sources/                    on whom it all rests
    grouping            articles of one event
    spans, reports, vocabulary, records             what is handed on, and what leaves
    languages/, words/                              the words of a language; spellings, stems, lists

`import-linter` holds the rooms to this order: what reads one article knows nothing of several.
"""
