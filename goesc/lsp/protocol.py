"""The objects of the language server protocol that goesc speaks of, as records that msgspec reads and writes.

    msgspec.convert({"textDocument": {"uri": "file:///x.go"}, "position": {...}}, HoverParams)
    msgspec.json.encode(InlayHint(Position(4, 4), "heap: returned, 8 bytes"))

Names are those of the protocol (3.17), written as Python writes them. What comes in is checked while it is read:
parameters of another shape raise msgspec.ValidationError. What goes out leaves out what is as by default.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, TypeAlias

from msgspec import UNSET, Meta, Struct, UnsetType

Natural: TypeAlias = Annotated[int, Meta(ge=0)]
Id: TypeAlias = int | str

PARSE_ERROR: Final = -32700
INVALID_REQUEST: Final = -32600
METHOD_NOT_FOUND: Final = -32601
INVALID_PARAMS: Final = -32602
INTERNAL_ERROR: Final = -32603
NOT_INITIALIZED: Final = -32002
REQUEST_CANCELLED: Final = -32800

SEVERITIES: Final = {"warning": 2, "information": 3, "hint": 4}
QUICK_FIX: Final = "quickfix"
AUTOMATIC: Final = 2  # a code action that an editor asks for by itself
WARNING, LOG = 2, 4  # of messages to people


class _In(Struct, rename="camel"):
    pass


class _Out(Struct, rename="camel", omit_defaults=True):
    pass


# --- Messages --------------------------------------------------------------------------------------


class Message(_In):
    """A request has a method and an id, a notification a method, a response an id."""

    method: str = ""
    id: Id | None = None
    params: Any = None
    result: Any = None
    error: Any = None


# --- Both ways -------------------------------------------------------------------------------------


class Position(Struct):
    line: Natural
    character: Natural


class Range(Struct):
    start: Position
    end: Position


# --- What an editor says ---------------------------------------------------------------------------


class InitializeParams(_In):
    capabilities: dict[str, Any] = {}
    initialization_options: Any = None


class Identifier(_In):
    uri: str
    version: int | None = None


class Item(_In):
    uri: str
    text: str
    version: int = 0


class ContentChange(_In):
    text: str
    range: Range | None = None


class DidOpenParams(_In):
    text_document: Item


class DidChangeParams(_In):
    text_document: Identifier
    content_changes: list[ContentChange]


class DocumentParams(_In):
    """Of what is about a document as a whole: saved, closed, its diagnostics."""

    text_document: Identifier


class HoverParams(_In):
    text_document: Identifier
    position: Position


class InlayHintParams(_In):
    text_document: Identifier
    range: Range


class CodeActionContext(_In):
    diagnostics: list[Any] = []
    only: list[str] | None = None
    trigger_kind: int = 1


class CodeActionParams(_In):
    text_document: Identifier
    range: Range
    context: CodeActionContext


class FileEvent(_In):
    uri: str


class WatchedFilesParams(_In):
    changes: list[FileEvent]


class ConfigurationParams(_In):
    settings: Any = None


class CancelParams(_In):
    id: Id


# --- What goesc says -------------------------------------------------------------------------------


class Location(_Out):
    uri: str
    range: Range


class Related(_Out):
    location: Location
    message: str


class Diagnostic(_Out):
    range: Range
    message: str
    severity: int = 0
    code: str = ""
    source: str = ""
    related_information: list[Related] = []


class Markup(_Out):
    kind: str  # "markdown" or "plaintext"
    value: str


class InlayHint(_Out):
    position: Position
    label: str
    tooltip: Markup | UnsetType = UNSET
    padding_left: bool = False


class Hover(_Out):
    contents: Markup
    range: Range


class TextEdit(_Out):
    range: Range
    new_text: str


class Versioned(Struct):
    uri: str
    version: int | None  # of the open document; None: as it is on the disk


class DocumentEdit(_Out):
    text_document: Versioned
    edits: list[TextEdit]


class WorkspaceEdit(_Out):
    """One of the two, as the editor understands it: with `document_changes` it can see that its text is another now."""

    changes: dict[str, list[TextEdit]] = {}
    document_changes: list[DocumentEdit] = []


class CodeAction(_Out):
    title: str
    kind: str
    edit: WorkspaceEdit
    diagnostics: list[Any] = []  # of those that were sent along, what it mends
