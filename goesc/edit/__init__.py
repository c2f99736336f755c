"""What an edit makes necessary: after a save (`patch`), and while somebody types (`draft`).

Both stand on one index of functions (`functions`) and one way to do some of them again (`redo`); what a change outside
of bodies means for the rest is told by `meaning`.
"""
