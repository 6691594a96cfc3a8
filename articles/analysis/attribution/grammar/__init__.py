"""Word classes, noun phrases, clauses and subjects, told without a parser."""
