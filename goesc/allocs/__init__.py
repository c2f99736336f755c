"""What a program asks of the run time: whether it takes memory, how much, and in which order that happens.

    memory      when an allocation of escape analysis takes memory of the heap, and how much: `Accounts`
    words       what is said of calls of the run time: what they take, and when
    sizes       how many bytes an operation asks for      spared      what is not made because of where it stands
    order       in which order a function's parts are evaluated, as gc's walk phase has it
    runtime     how values are handed to the run time: by value, by address
    bounds      index checks that are superfluous
    limits      what the back end refuses: frames and symbols that are too large

Escape analysis says what may live on the stack; this room says what becomes of that verdict. It reads the IR after the
analysis and changes nothing in it. Modelled on cmd/compile/internal/walk and ssagen (Go 1.27.3).
"""
