"""Wiring only: settings, addresses and the two server interfaces. No domain code."""
