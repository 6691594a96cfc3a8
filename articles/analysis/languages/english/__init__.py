"""English: one file of words and rules for each stage that needs them."""

FUNCTION_WORDS = frozenset(
    "the of and to a in that is was for on with as by at from his her its their has had have it he she they be are "
    "were been will would not but which who an this or said more than about after into over could may also".split()
)
