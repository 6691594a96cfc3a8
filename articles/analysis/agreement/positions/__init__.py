"""What somebody affirms, denies, grants, refuses or leaves open, and who does what on which day.

Read by `stances`, `opposites`, `turns` and `noughts`.
"""
