"""The gate: what `goesc check` and `goesc diff` decide.

    model       findings, sites, rules                     keys        names of allocations without positions
    collect     packages to sites                          baseline    the file of accepted allocations
    scopes      comments and the code that they cover      annotations //goesc:, judged
    gcassert    //gcassert:noescape                        checkescape // +checkescape, // +mustescape, // escapes:
    reach       what a function's calls allocate           config      goesc.toml
    check       all of it, for one tree                    compare     two trees
    instances   code for generic functions that have none  builds      both builds in one check

The room reads the public API and the syntax tree; it prints nothing and starts nothing.
"""
