"""The command line: one module per group of commands (Typer), over the same application layer as the window.

Knows no Qt: the callables that open the window or run the tour are handed in by ``main``.
Exit code 0 means done, 1 refused (the reason on one line of standard error), 2 a mistake in the usage.
"""
