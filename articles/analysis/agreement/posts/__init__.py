"""Posts of people, and whether one person can hold two of them. Read by `titles`."""
