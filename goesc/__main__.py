"""`python -m goesc`: the command line."""

import sys

from goesc.cli.main import console

sys.exit(console())
