"""From units to results: in this process, on all cores, or on many machines.

    plan = Plan(units, flags, tell, environ)                    # what is wanted: goesc.drive.plan
    for unit, answer in results(plan, jobs=4):                  # or executor=dask_client.get_executor(): run
        answer.told, answer.failed                              # in the order of the units

`stages` takes one package through the compiler, `one` makes an answer of that. Elsewhere a package is a task, and tasks
and answers are plain data (`tasks`): files and flags go in, text comes out, and with it the facts that packages which
import this one need (goesc.facts). So a package is analysed where a worker is free, whoever analysed what it imports.
`order` decides what may start and bears with workers that die; `pool` holds the processes of this machine; `keep` is
what earlier runs left.
"""
