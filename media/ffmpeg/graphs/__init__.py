"""Intentions turned into command lines: pure functions, one module a noun."""
