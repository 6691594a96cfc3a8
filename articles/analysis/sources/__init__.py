"""Who is who among the sources of one story, across its outlets. `origins`, beside this room, puts it together.

`cast` gives every source one name, with the `roster` of people, bodies and posts that `tellings` fills; `allusions`,
`described` and `authorship` find whom a description means; `own_voice` and `borrowed` trace what has no source.
"""
