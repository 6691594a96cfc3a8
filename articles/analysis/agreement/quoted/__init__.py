"""Quotations: one utterance or two, what each change of words means, and how sure its speaker is.

Read by `quotes` and `speakers`.
"""
