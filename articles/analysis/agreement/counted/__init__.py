"""Figures: whether two of them answer one question, and what excuses their difference. Read by `numbers`."""
