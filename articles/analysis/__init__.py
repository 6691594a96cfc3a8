"""Read news text: find what can be checked, who said it, and where outlets differ.

Plain Python, deterministic: text in, spans out. No Django, no settings, no clock, no I/O.
`pipeline.read` reads one article; `compare.compare` sets several side by side.
"""
