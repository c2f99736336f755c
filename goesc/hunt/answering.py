"""What a process that hunts answers: about modules by their keys, and about files while a finding is reduced.

    answering = Answering(ask, build, os.environ)
    answering.answer({"mode": "m-l", "keys": [[1, 0, -1]]})
    # {"programs": 1, "lines": 164, "rejected": 0, "found": [{"key": [1, 0, -1], "kind": "lines: leaking param", ...}],
    #  "reached": []}

With `steer` it says, too, what each module was the first to reach in this process.

With `near` modules are edits of the programs in a folder.

With `others` it is not goesc that the compiler is held against, but the compiler of another release.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any, final

from goesc.hunt.apart import apart
from goesc.hunt.modes import MODES, OLDER, Mode, flagged
from goesc.hunt.near import Programs
from goesc.hunt.programs import Key, judging, module_of
from goesc.hunt.reached import Reached
from goesc.hunt.room import Ask, Build, Room
from goesc.hunt.verdict import Verdict
from goesc.oracle.modules import Files
from goesc.oracle.toolchain import OracleError, find
from goesc.release import NEWEST, RELEASES
from goesc.source.gcflags import split_quoted
from goesc.source.room import resident

MUCH = 1 << 30  # bytes of this process
EACH_ROOM = 400 << 20  # and what is known of the library of each release


@final
class Answering:
    def __init__(self, ask: Ask, build: Build, environ: Mapping[str, str], reached: Reached | None = None) -> None:
        self._ask = ask
        self._reached = reached
        self._build = build
        self._environ = environ
        self._rooms: dict[str, Room] = {}
        self._within = ""  # where rooms have their folders
        self._programs: dict[str, Programs] = {}

    def close(self) -> None:
        for room in self._rooms.values():
            room.close()

    def answer(self, request: Mapping[str, Any]) -> dict[str, Any]:
        within = request.get("scratch", "")
        if within != self._within:
            self._within = within
            self.close()
            self._rooms.clear()
        if "files" in request:
            return self._judge(request, Key(*request["key"]), request["files"])._asdict()
        mode = mode_of(request)
        done: dict[str, Any] = {"programs": 0, "lines": 0, "rejected": 0, "found": [], "reached": []}
        reached = self._reached if request.get("steer") else None
        for one in request["keys"]:
            key = Key(*one)
            rooms = self._rooms_for(request, key)
            language = min(room.language for room in rooms)
            if request.get("near"):
                files = self._near(request["near"]).module(rooms[0], key)
            else:
                files = module_of(key, mode, language, rooms[0].library, request["functions"])
            if not files:
                continue
            if reached is not None:
                reached.start()
            try:
                verdict = self._judge(request, key, files)
            finally:
                if reached is not None:
                    reached.stop()
            if reached is not None:
                if request["mode"] == "allocs":
                    reached.said.counts["runtime"].update(line.rpartition(":")[2] for line in verdict.expected)
                fresh = reached.fresh()
                if fresh:
                    done["reached"].append((key, fresh))
            done["programs"] += 1
            done["lines"] += verdict.lines
            done["rejected"] += verdict.rejected
            if verdict.kind:
                done["found"].append({"key": key, "files": files, **verdict._asdict()})
        return done

    @property
    def is_full(self) -> bool:
        """Whether another process had better go on: what is kept from the collector (goesc.source.room.lasting), old
        modules too, this one has until it ends."""
        return resident() > MUCH + EACH_ROOM * len(self._rooms)

    def _judge(self, request: Mapping[str, Any], key: Key, files: Files) -> Verdict:
        rooms = self._rooms_for(request, key)
        if len(rooms) > 1:
            flags = split_quoted(request["flags"] or "-m -l")
            return apart(rooms[0], rooms[1], files, flags, request.get("met", ()), request.get("kind", ""))
        return mode_of(request).judge(rooms[0], files, judging(key))

    def _rooms_for(self, request: Mapping[str, Any], key: Key) -> list[Room]:
        """That of the compiler that is asked for, or of an older one; two that are to be told apart."""
        if request["mode"] == OLDER and not request["go"]:
            return [self._room(self._older[key.number % len(self._older)])]
        return [self._room(go) for go in (request["go"], *filter(None, [request["other"]]))]

    @cached_property
    def _older(self) -> list[str]:
        """Releases whose compilers are at hand. Raises OracleError if there is none."""
        found = []
        for release in RELEASES:
            if release is not NEWEST:
                with suppress(OracleError):
                    find(release.name)
                    found.append(release.name)
        if not found:
            raise OracleError("no compiler of an older release is at hand")
        return found

    def _near(self, folder: str) -> Programs:
        found = self._programs.get(folder)
        if found is None:
            found = self._programs[folder] = Programs([Path(folder)])
        return found

    def _room(self, go: str) -> Room:
        room = self._rooms.get(go)
        if room is None:
            room = self._rooms[go] = Room(self._ask, self._build, self._environ, find(go or None), self._within)
        return room


def mode_of(request: Mapping[str, Any]) -> Mode:
    return flagged(request["flags"]) if request["flags"] else MODES[request["mode"]]


def verdict_of(answer: Mapping[str, Any]) -> Verdict:
    """What another process has said."""
    texts = {name: tuple(answer[name]) for name in ("difference", "expected")}
    return Verdict(**{**answer, **texts})
