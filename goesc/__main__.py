"""`python -m goesc`: the command line."""

import os
import sys

# `python -m` puts the current folder first on the module path, and that may be the tree to be analysed. It goes before
# anything is imported that is not loaded yet, unless goesc itself stands in it.
_HOME = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
if not sys.flags.safe_path and sys.path and os.path.realpath(sys.path[0]) != _HOME:
    del sys.path[0]

from goesc.cli.quick import script  # noqa: E402 - after the module path is right

script()
