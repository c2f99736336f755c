"""Escape analysis: what may live on the stack, and what the parameters of functions leak.

`analyze.analyze(program, report)` is the door. The other modules, in the order in which a batch of functions meets
them:

    graph       locations, holes, flows          walk      dispatch and the state of one function
    rules       one table each for expressions and statements
    exprs, stmts, assigns, calls, builtins, closures, unsafe    the flow rules
    literals    constants looked up behind names  reasons  sizes that force the heap
    solver      the fixed point                   explain  the paths that `-m -m` prints
    tags        what a parameter leaks            finish   the messages on allocations
    stages      times and counts          solvers  solvers by name      variants, fields  other rules than gc's
    model       the graph for people (networkx)   reference  a plain solver on that model

Modelled on cmd/compile/internal/escape (Go 1.27.3).
"""
