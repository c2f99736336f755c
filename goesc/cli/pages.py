"""What `goesc help COMMAND` says after a command's own text: examples, environment, where to read on.

The text of a command (its usage, flags and exit status) is the USAGE of its module; completion and hints read it too.
"""

from __future__ import annotations

# (command line, what it is for); tests parse each
EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "build": (
        ("goesc build -gcflags=-m x.go", "one file"),
        ("goesc build -gcflags='-m -l' ./...", "all packages of the module, without inlining"),
        ("goesc build -gcflags=-m=2 ./parser", "with the way along which each value escapes"),
        ("goesc build -gcflags='all=-m -l' --tags netgo .", "and of all packages that it imports"),
    ),
    "test": (
        ("goesc test -gcflags='-m -l' .", "the package here, with its tests"),
        ("goesc test -gcflags=-m ./...", "all packages of the module, as go build would inline them"),
    ),
    "tool": (
        ("goesc tool compile -p=main -m -l x.go", "as `go tool compile` prints it"),
        ("goesc tool compile -S x.go | grep CALL", "the calls that take memory"),
    ),
    "explain": (
        ("goesc explain x.go:6", "what is declared or allocated on that line"),
        ("goesc explain '(*Cart).Add' ./shop", "all heap allocations and leaking parameters of a method"),
        ("goesc explain --follow --depth 3 x.go", "into the packages it calls"),
        ("goesc explain --certify ./...", "prove every verdict, and check the proofs"),
    ),
    "allocs": (
        ("goesc allocs ./shop", "what the code of a package asks of the run time"),
        ("goesc allocs -l --lines x.go", "line:function:call, for scripts"),
        ("goesc allocs --json ./... | jq '.packages[].calls[] | select(.in_loop)'", "what is in loops"),
    ),
    "profile": (
        ("goesc profile mem.pb.gz", "packages of this module, from go test -memprofile=mem.pb.gz -memprofilerate=1"),
        ("goesc profile --base old.pb.gz new.pb.gz ./cart", "what one package allocates more than before"),
        ("goesc profile --json mem.pb.gz encoding/csv", "for another program"),
    ),
    "check": (
        ("goesc check", "annotations and baseline of the module"),
        ("goesc check --update-baseline", "accept the heap allocations there are"),
        ("goesc check --allocs --update-baseline", "accept the calls that take memory"),
        ("goesc check --budget Encode=2", "a run of Encode takes memory twice at most"),
        ("goesc check -l --inline", "with and without inlining"),
        ("goesc check --format text --format sarif:goesc.sarif", "two formats at once"),
    ),
    "diff": (
        ("goesc diff main", "what the working tree changes"),
        ("goesc diff v1.0.0 v1.1.0 -- ./server/...", "two tags, some packages"),
        ("goesc diff old.json new.json", "two reports of goesc check --format json"),
    ),
    "report": (("goesc report -o report.html ./...", "one page about the whole module"),),
    "graph": (
        ("goesc graph -f sum -o sum.svg x.go", "one function, drawn"),
        ("goesc graph --path result x.go", "the way of a variable to what outlives it"),
        ("goesc graph -T json ./...", "node-link JSON, as networkx reads it"),
    ),
    "playground": (
        ("goesc playground --open", "a page of this machine's own, without a network"),
        ("goesc playground --out public/play --facts std.facts", "for a web server; with the bodies that -m needs"),
    ),
    "study": (
        ("goesc study --rules fields ./...", "what telling fields apart would keep off the heap"),
        ("goesc study --rules fields --csv std", "over the library, for another program"),
    ),
    "difftest": (
        ("goesc difftest x.go", "one file through both compilers"),
        ("goesc difftest --mode build ./...", "packages, as go build sees them"),
        ("goesc difftest --mode test ./...", "and with their tests"),
        ("goesc difftest --allocs --mode build ./...", "what takes memory, in both builds"),
    ),
    "fuzz": (
        ("goesc fuzz --count 20 --seed 7", "twenty programs; the same seed gives the same ones"),
        ("goesc fuzz --allocs --time 60", "for a minute, calls that take memory"),
    ),
    "facts": (
        ("goesc facts show os.WriteFile", "what a function does with its parameters"),
        ("goesc facts verify fmt", "against the real compiler"),
    ),
    "cache": (
        ("goesc cache info", "where it is, and how large"),
        ("goesc cache clean --older-than 7d", "what was not used for a week"),
    ),
    "completion": (
        ("source <(goesc completion bash)", "in this shell, or in ~/.bashrc"),
        ("goesc completion zsh > ~/.zfunc/_goesc", "a folder of zsh's fpath"),
        ("goesc completion fish > ~/.config/fish/completions/goesc.fish", "for fish"),
    ),
}

_GO = (
    ("GOROOT, PATH", "where a Go source tree is looked for; without one facts serve"),
    ("GOESC_GO", "the release that answers, as --go; GOESC_GO_1_26 names a tree of 1.26"),
    ("GOESC_FACTS", "a file of goesc facts build --bodies, for machines without a Go tree"),
    ("GOOS, GOARCH, GOFLAGS", "and the other variables of the go command that choose files"),
    ("GOESC_CACHE", "the cache's folder, or off"),
)
_JUDGE = (("PATH", "where the real go command is looked for"), ("GOESC_CACHE", "the cache's folder, or off"))
ENVIRONMENT: dict[str, tuple[tuple[str, str], ...]] = {
    **dict.fromkeys(("build", "test", "tool", "allocs", "check", "diff", "report", "graph", "facts", "lsp"), _GO),
    **dict.fromkeys(("explain", "profile"), (*_GO, ("NO_COLOR, FORCE_COLOR", "heeded with --color auto"))),
    "playground": (("GOESC_FACTS", "a file for --facts, where none is given"),),
    "difftest": _JUDGE,
    "fuzz": _JUDGE,
}

SEE: dict[str, tuple[str, ...]] = {
    "build": ("explain", "report", "tool"),
    "test": ("build", "difftest"),
    "tool": ("build",),
    "explain": ("allocs", "graph", "report", "build"),
    "allocs": ("explain", "tool", "difftest"),
    "profile": ("allocs", "explain", "report"),
    "check": ("diff", "explain"),
    "diff": ("check",),
    "report": ("explain", "graph"),
    "study": ("graph", "difftest"),
    "graph": ("explain", "report"),
    "playground": ("explain", "facts", "report"),
    "difftest": ("fuzz", "facts"),
    "fuzz": ("difftest",),
    "facts": ("cache", "difftest"),
    "cache": ("facts",),
}


def page(name: str, line: str, usage: str) -> str:
    """The whole help of a command: its own text, then what stands here."""
    parts = [usage.rstrip("\n") if "\n\n" in usage else f"{usage}\n\n{line[0].upper()}{line[1:]}."]
    examples = EXAMPLES.get(name, ())
    if examples:
        parts.append("Examples:\n" + "\n".join(f"  {command}\n      {purpose}" for command, purpose in examples))
    variables = ENVIRONMENT.get(name, ())
    if variables:
        parts.append("Environment:\n" + "\n".join(f"  {names:<24}{text}" for names, text in variables))
    others = SEE.get(name, ())
    if others:
        parts.append("See also: " + ", ".join(f"goesc help {other}" for other in others))
    return "\n\n".join(parts) + "\n"
