"""`goesc completion bash|zsh|fish`: a script for the shell, written from the help of every command.

The script holds all words, so completing starts no process. Flags come from the commands' help, by
goesc.cli.suggest.flags_of.
"""

from __future__ import annotations

from importlib import import_module

from goesc.cli.commands import COMMANDS
from goesc.cli.main import Host

USAGE = """\
usage: goesc completion bash|zsh|fish

Prints a script that completes commands, flags and the values of some flags.

Exit status: 0; 2 for usage."""

# First words after a command, and values of flags, where there are few.
WORDS: dict[str, str] = {
    "tool": "compile",
    "facts": "build show verify",
    "cache": "info clean verify",
    "completion": "bash zsh fish",
    "help": " ".join(COMMANDS),
}
VALUES: dict[tuple[str, str], str] = {
    ("build", "-mod"): "readonly vendor mod",
    ("build", "-gcflags"): "'-m' '-m=2' '-m -l' '-m=2 -l'",
    ("test", "-mod"): "readonly vendor mod",
    ("test", "-gcflags"): "'-m' '-m=2' '-m -l' '-m=2 -l'",
    ("check", "--format"): "text json jsonl sarif github junit",
    ("diff", "--format"): "text markdown json jsonl sarif github junit",
    ("explain", "--format"): "text json",
    ("allocs", "--format"): "text lines json",
    ("profile", "--format"): "text json",
    ("study", "--format"): "text csv json",
    ("report", "--format"): "html json",
    ("difftest", "--format"): "text json",
    ("cache", "--format"): "text json",
    ("check", "--mod"): "readonly vendor mod",
    ("diff", "--mod"): "readonly vendor mod",
    ("difftest", "--mode"): "tool-compile build test",
    **{(name, "--color"): "always never auto" for name in ("explain", "allocs", "profile", "check", "diff")},
    ("profile", "--by"): "objects bytes",
    ("graph", "-T"): "dot svg graphml gexf json cytoscape",
    ("graph", "--format"): "dot svg graphml gexf json cytoscape",
}


def main(argv: list[str], host: Host) -> int:
    if len(argv) != 1 or argv[0] not in _SHELLS:
        from goesc.cli.options import unknown_flag
        from goesc.cli.suggest import near

        if argv and argv[0].startswith("-"):
            return host.fail(unknown_flag(argv[0], "completion", ()))
        hint = near(argv[0], _SHELLS) if argv else ""
        return host.fail(f"completion: which of bash, zsh and fish?{hint.replace('; d', ' D', 1)}")
    host.stdout.write(_SHELLS[argv[0]](_flags()))
    return 0


def _flags() -> dict[str, list[str]]:
    """The flags of every command."""
    from goesc.cli.suggest import flags_of

    return {name: flags_of(import_module(module).USAGE) for name, (module, _) in COMMANDS.items()}


def bash(flags: dict[str, list[str]]) -> str:
    cases = "\n".join(
        f'    {name}) flags="{" ".join(names)}"; words="{WORDS.get(name, "")}" ;;' for name, names in flags.items()
    )
    values = "\n".join(
        f"    {name}:{flag}) values=({' '.join(_typed(value))}) ;;" for (name, flag), value in VALUES.items()
    )
    return f"""\
# bash completion of goesc: source <(goesc completion bash)
_goesc() {{
  local current="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" command="${{COMP_WORDS[1]}}"
  local flags="" words="" values=()
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{" ".join(flags)} --help --version" -- "$current"))
    return
  fi
  if [ "$current" = "=" ]; then  # bash takes -flag=value apart
    current=""
  elif [ "$before" = "=" ] && [ "$COMP_CWORD" -gt 2 ]; then
    before="${{COMP_WORDS[COMP_CWORD-2]}}"
  fi
  case "$command:$before" in
{values}
  esac
  if [ "${{#values[@]}}" -gt 0 ]; then
    local value
    for value in "${{values[@]}}"; do
      case "$value" in "$current"*) COMPREPLY+=("$value") ;; esac
    done
    return
  fi
  case "$command" in
{cases}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags --help" -- "$current")) ;;
    *)
      if [ "$COMP_CWORD" -eq 2 ] && [ -n "$words" ]; then
        COMPREPLY=($(compgen -W "$words" -- "$current"))
      else
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -X '!*.go' -- "$current") $(compgen -d -- "$current"))
      fi ;;
  esac
}}
complete -F _goesc goesc
"""


def zsh(flags: dict[str, list[str]]) -> str:
    commands = "\n".join(f"    {_zsh_quoted(name + ':' + COMMANDS[name][1])}" for name in flags)
    cases = "\n".join(
        f"    {name}) flags=({' '.join(names)}); words_=({WORDS.get(name, '')}) ;;" for name, names in flags.items()
    )
    values = "\n".join(
        f"    {name}:{flag}) compadd -- {' '.join(_quoted(value))}; return ;;" for (name, flag), value in VALUES.items()
    )
    return f"""\
#compdef goesc
# zsh completion of goesc: goesc completion zsh > a folder of fpath/_goesc
_goesc() {{
  local -a commands flags words_
  commands=(
{commands}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]:$words[CURRENT-1]" in
{values}
  esac
  case "$words[2]" in
{cases}
  esac
  if [[ "$words[CURRENT]" == -* ]]; then
    compadd -- $flags --help
  elif (( CURRENT == 3 && $#words_ )); then
    compadd -- $words_
  else
    _files -g '*.go(-.)' -/
  fi
}}
if [ "$funcstack[1]" = _goesc ]; then
  _goesc "$@"
else
  compdef _goesc goesc
fi
"""


def fish(flags: dict[str, list[str]]) -> str:
    lines = ["# fish completion of goesc: goesc completion fish > ~/.config/fish/completions/goesc.fish"]
    for name, names in flags.items():
        lines.append(f"complete -c goesc -n __fish_use_subcommand -f -a {name} -d {_fish_quoted(COMMANDS[name][1])}")
        seen = f"-n '__fish_seen_subcommand_from {name}'"
        if name in WORDS:
            lines.append(f"complete -c goesc {seen} -a '{WORDS[name]}'")
        for flag in names:
            kind = "-l" if flag.startswith("--") else "-s" if len(flag) == 2 else "-o"
            value = VALUES.get((name, flag), "")
            given = f" -x -a {_fish_quoted(' '.join(_quoted(value)))}" if value else ""
            lines.append(f"complete -c goesc {seen} {kind} {flag.lstrip('-')}{given}")
    return "\n".join(lines) + "\n"


def _quoted(values: str) -> list[str]:
    """Words of VALUES for a shell: those in quotes hold blanks, and stay whole."""
    if "'" in values:
        return [f'"{word}"' for word in values.strip("'").split("' '")]
    return values.split()


def _typed(values: str) -> list[str]:
    """For bash, which puts the word on the line as it is: quotes are part of it."""
    return [f"\"'{word[1:-1]}'\"" if word.startswith('"') else word for word in _quoted(values)]


def _zsh_quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


_SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}
