"""Words and letters, whatever they are about: one form for spellings, stems and synonyms, and lists matched fast.

`folding` and `tokens` cut and level characters; `wording`, `word_forms` and `spelling` say when two words are one;
`cues` and `needles` look long lists up; `frames` names the sort of event that words speak of.
"""
