"""Which claims answer the same question, whether or not their answers agree; `matching` puts it together.

`features` is what a claim offers for comparison, `likeness` and `clauses` weigh two of them, `rivals` the other
partners of either, `linkage` makes groups; `labels` and the files it uses name the question of a group.
"""
