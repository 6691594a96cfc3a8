"""Whom a source means that is no full name: a pronoun, a post, a description, a surname, a body's other name.

`who` puts it together.
"""
