"""The fact-check workspace: one app, because article, claim and verdict are one aggregate.

Imports point down only; `import-linter` holds every room to its floor::

    admin | api | views | management             translate: HTTP, commands, forms in; pages, JSON out
    tasks                                        what goes on after the page was answered
    filters | forms | templatetags
    services                                     every write that means something, one verb a function
    streams                                      which rows leave, as which records
    records                                      rows into the records of the contract
    exports | figures | intake | search          plain text and pictures out, files in; the text index
    models
    querysets                                    every reusable question, in domain words
    choices                                      Rating, Said, State and the rest: value, label, meaning
    analysis                                     text in, spans out; no Django, no clock, no I/O

A question about rows is a queryset method, a write is a service, a decision about text is analysis.
"""
