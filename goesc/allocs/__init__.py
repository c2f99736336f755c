"""What a program asks of the run time: whether it takes memory, how much, and in which order that happens.

    calls       every call of the run time that takes memory, in the code that gc makes: `runtime_calls`
    model       what is said of a call                code        the visit of a function: its state
    objects, texts, slices, maps, literals, interfaces, statements    the rules, by operation
    moves       slices that begin on the stack and are moved to the heap
    asking      how much of a function has to be visited  registers   which variables are in registers
    flow        what is known where paths part        values    of variables and expressions
    conditions  which are decided, what they tell     constants what is known of values by themselves
    stores      what memory was set to last           checks    what ends a block, what is sure to panic
    within      bounds checks: which fail, what they tell
    counters    of loops: what the body knows of them       tries       loops whose variables stay constant
    shortcut    whether && and || tell of their operands behind a condition
    joins       what is known where a path that is never taken meets others
    reach       what may be reached again             shapes, held    what interfaces are known to hold
    arithmetic  on numbers and ranges of them
    memory      when an allocation of escape analysis takes memory, and how much, as the calls say: `Accounts`
    words       what is said of calls of the run time: what they take, and when
    sizes       how many bytes an operation asks for      spared      what is not made because of where it stands
    order       in which order a function's parts are evaluated, as gc's walk phase has it
    temporaries what holds the parts that are moved before their statement
    runtime     how values are handed to the run time: by value, by address
    bounds      index checks that are superfluous
    limits      what the back end refuses: frames and symbols that are too large

Escape analysis says what may live on the stack; this room says what becomes of that verdict. It reads the IR after the
analysis and changes nothing in it. Modelled on cmd/compile/internal/walk and ssagen (Go 1.27.3).
"""
