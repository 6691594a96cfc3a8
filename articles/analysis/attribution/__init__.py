"""Find who says what in one article: source, cue and content (PARC3, PolNeAR), without a parser.

Entry point: `rules.find_attributions`. The `grammar` of a sentence gives candidates, the `constructions` that report
decide what each of them reports, the people `named` in the article are kept, and `meant` tells whom a source means.
"""
