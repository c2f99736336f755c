"""Why a value is on the heap, in words; what would keep it on the stack; and certificates of every verdict."""
