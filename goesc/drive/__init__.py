"""Many packages on all cores, or on many machines: in dependency order, on any `concurrent.futures.Executor`.

    run = Run(units, flags, setting, tell, jobs=4)              # or executor=dask_client.get_executor()
    for unit, answer in run.results():                          # in the order of the units
        answer.told, answer.failed

A package is one task, and tasks and answers are plain data (`tasks`): files and flags go in, text comes out, and with
it the facts that packages which import this one need (goesc.facts). So a package is analysed where a worker is free,
whoever analysed what it imports. `order` decides what may start and bears with workers that die; `pool` holds the
processes of this machine.
"""
