"""`python -m goesc`: the command line."""

import sys

from goesc.cli.quick import console

sys.exit(console())
