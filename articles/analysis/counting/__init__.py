"""What a figure counts or measures: whom, what became of them, of which whole, as of when.

`counts` puts it together, one clause at a time; `derived` reckons out what follows from two figures, `ellipsis` fills
in what a short sentence leaves to the one before it.
"""
