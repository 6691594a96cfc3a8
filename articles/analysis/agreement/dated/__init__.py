"""Events and their days: what happened, to whom, when, and whether two reports mean one. Read by `dates`."""
