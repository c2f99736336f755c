"""The store of what was learned about packages: `goesc.source.store.Store`, under the name that this room uses."""

from goesc.source.store import Store

__all__ = ["Store"]
