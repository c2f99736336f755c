"""What a program asks of the run time: whether it takes memory, how much, and in which order that happens.

    order       in which order a function's parts are evaluated, as gc's walk phase has it
    requests    what a function has the run time do that may take memory
    runtime     how values are handed to the run time: by value, by address
    bounds      index checks that are superfluous
    limits      what the back end refuses: frames and symbols that are too large

Escape analysis says what may live on the stack; this room says what becomes of that verdict. It reads the IR after the
analysis and changes nothing in it. Modelled on cmd/compile/internal/walk and ssagen (Go 1.27.3).
"""
