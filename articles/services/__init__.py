"""Every write that means something: one verb, one function, keyword-only, atomic, validated.

Pages, admin, REST, commands and tasks all call these; nothing else changes what people rely on. Each returns what
it made or changed and raises one of `errors`. Who did it is always an argument, and history rows say so too.
"""
