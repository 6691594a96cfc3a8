"""A received text or web page: which of its lines are the article. `clean`, beside this room, puts it together.

`characters` and `wrapping` repair, `markup`, `asides` and `regained` read web pages, `blocks` cuts the text, and
`zones` finds where the article starts and ends and labels every block. What only the place of a line decided,
`second_look` decides anew from many small signs. `head` reads what stands above the article, `furniture` what is none.
"""
