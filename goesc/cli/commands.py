"""The commands and their groups: what `goesc help` shows. Nothing is imported here, so that it shows at once.

overview()      the list, which fits a terminal of 24 lines by 80 columns
"""

from __future__ import annotations

# command -> (module, one line of help)
COMMANDS: dict[str, tuple[str, str]] = {
    "build": ("goesc.cli.build", "print escape analysis as `go build -gcflags=-m` does"),
    "test": ("goesc.cli.test", "the same of packages with their tests, as `go test -c` does"),
    "explain": ("goesc.cli.explain", "why a value is on the heap, and what would keep it off"),
    "allocs": ("goesc.cli.allocs", "what really takes memory: by line, how much, when, and why"),
    "profile": ("goesc.cli.profile", "what a program allocated as it ran, and why on the heap"),
    "check": ("goesc.cli.check", "the gate: annotations hold, no heap allocation is new"),
    "diff": ("goesc.cli.diff", "compare heap allocations of two revisions, folders, reports"),
    "report": ("goesc.cli.report", "write one page that shows the analysis in a browser"),
    "graph": ("goesc.cli.graph", "draw and export the graph behind the verdicts"),
    "playground": ("goesc.playground.command", "a page on which goesc runs in the browser, offline"),
    "lsp": ("goesc.cli.lsp", "the language server: all this in an editor, beside gopls"),
    "tool": ("goesc.cli.tool", "`goesc tool compile`: as the bare compiler prints it"),
    "study": ("goesc.cli.study", "what other solvers and rules would keep off the heap"),
    "difftest": ("goesc.cli.difftest", "compare goesc with the real Go compiler, line by line"),
    "fuzz": ("goesc.cli.fuzz", "compare on generated programs, and reduce what differs"),
    "facts": ("goesc.cli.facts", "make, show and verify what is known of imported packages"),
    "cache": ("goesc.cli.cache", "show, clean and check what is kept between runs"),
    "completion": ("goesc.cli.completion", "print a completion script for bash, zsh or fish"),
    "version": ("goesc.cli.version", "the versions of goesc and of the modelled Go"),
    "help": ("goesc.cli.help", "explain a command"),
}

# Everyday's come first, without a title, so that the whole fits; what is in no group comes last.
GROUPS: dict[str, tuple[str, ...]] = {
    "": ("build", "test", "explain", "allocs", "profile", "check", "diff", "report", "graph", "playground", "lsp"),
    "Research": ("study", "tool", "difftest", "fuzz", "facts"),
    "goesc itself": ("cache", "completion", "version", "help"),
}
ASKING = ("-h", "-help", "--help")  # one of these asks for help, of a command if it follows one


def overview() -> str:
    """What `goesc --help` prints."""
    grouped = {name for names in GROUPS.values() for name in names}
    groups = {**GROUPS, "More": tuple(name for name in COMMANDS if name not in grouped)}
    lines = ["goesc: Go's escape analysis without Go. 'goesc help COMMAND' explains one of:"]
    for title, names in groups.items():
        known = [name for name in names if name in COMMANDS]
        if known:
            lines += [f"{title}:"] if title else []
            lines += [f"  {name:<11}{COMMANDS[name][1]}" for name in known]
    return "\n".join(lines) + "\n"
