"""Find who says what in one article: source, cue and content (PARC3, PolNeAR), without a parser.

Entry point: `rules.find_attributions`. tokens → candidates → contents → speakers.
"""
