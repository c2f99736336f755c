"""From one release to another in steps, each a sentence: what a switch of versions.py means for those who upgrade.

    for step in steps(GO1_25, GO1_27):          # the newest first
        step.release.id                         "go1.27", "go1.27~callee_sets", ..., "go1.26", ..., "go1.25"
        step.why                                what the step before it does otherwise; "" for the first

Sources: the release notes of Go 1.22 to 1.27, and what the compilers print (versions.py names their functions).
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple, final

from goesc.release.model import Release
from goesc.release.versions import RELEASES, switches

# By switch, what the newer release does.
SENTENCES: Final = {
    "callee_sets":
        "a variable that holds one of several known functions is called as all of them together; before,"
        " what such a call was given went to the heap",
    "line_names_beside_file":
        "a relative name in a //line directive is that of a file beside the one with the directive",
    "interface_methods_unqualified":
        "types in signatures of unexported interface methods are written without their package",
    "multiple_values_told": "faults say that an assignment is one of several, and which of several values is meant",
    "promoted_keys": "struct literals take promoted fields as keys",
    "results_converted_in_initialisers": "package variables may be given several results that become interfaces",
    "generic_methods": "methods may have type parameters",
    "pointer_shapes_kept": "instances for pointers to generic types share their code otherwise",
    "concrete_types":
        "methods of an interface variable are called directly if all its assignments have one concrete "
        "type; before, only if it was assigned once",
    "direct_interface_by_size":
        "what is no larger than a pointer, and one, is put into an interface as it is, structs and "
        "arrays too",
    "length_of_literals": "make with the length of a slice literal has a known length",
    "recover_has_frame": "messages write recover() as the program does",
    "new_of_values": "new takes values",
    "ranged_lengths": "loops over the indices of an array do not mention the array",
    "not_a_type_tells_kind": "faults say what a name is that is no type",
    "version_of_file_under_line":
        "code below a //line directive has its file's language version, and so perhaps loop variables "
        "that last for the whole loop",
    "append_lines": "the store that append may take is told of; it was taken before as well",
    "known_values": "a variable that always holds a constant is sized as that, by make and in interfaces",
    "variable_make_may_stay":
        "a slice whose length only the run tells may stay, and takes nothing while it is small; before, "
        "it was always on the heap",
    "zero_sized_escape": "a slice of elements without size is said to be on the heap; it takes nothing",
    "stack_variable_limit":
        "variables of more than 128 KiB are moved to the heap; before, those of more than 10 MiB",
    "shape_hash_mask": "long names of shapes have other digests",
    "dead_locals": "variables that are only assigned lose their assignments, with what these would have taken",
    "plain_closures_apart":
        "function literals that capture nothing are analysed apart from the function around them",
    "files_may_lower":
        "//go:build lines may give a file an older language version, and so loop variables that last for"
        " the whole loop",
    "duplicate_closures_silent": "function literals in instances of generic functions are told of once",
    "devirtualizes_in_order":
        "interface calls are made direct in the order of functions, and again from callees to callers",
    "range_over_func": "for ranges over functions",
    "unused_name_last": "faults name unused variables last",
    "names_asked_for_types": "faults say what is no type",
    "cycles_tell_files": "the go command tells which files make an import cycle",
    "operands_tell_kind": "faults say what sort of type a defined one is",
    "differing_types_told": "faults of operands with several types say which differ, not that there is no core type",
    "literal_elements_named": "faults of elements without a type name their type, and call them elements",
    "range_faults_instead": "a fault of what is ranged over is told instead of one of the variables",
    "cycles_name_instances": "faults of cycles name instances of types with their arguments",
    "types_bound_themselves": "generic types may be mentioned in their own type parameter lists",
    "faults_reworded":
        "faults of cycles, inference, ordering of type parameters and selectors of built-in functions have other words",
    "aliases_named": "faults name types by the aliases that the program has for them",
    "instances_reworded": "faults of instances have other words, and name the variable that they are assigned to",
    "numbers_meet_numbers": "numbers beside operands of other kinds are mismatches, not conversions",
    "addresses_copies": "the run time gets addresses of copies, not of variables, so that these stay in registers",
    "inference_tells_call": "faults of inference tell of which call",
    "calls_tell_type": "faults of calls say the type of what is no function",
    "spellings_told": "faults of selectors say what has another spelling, and what it is",
    "built_ins_called_so": "faults of built-in functions call them so",
    "copies_keep_names": "function literals that come with an inlined call keep their names",
    "range_bodies_number": "function literals in ranges over functions are numbered there",
    "converts_for_parameters":
        "a constant that becomes a value of a type parameter is known by its value where a call is inlined, and"
        " goes into an interface without taking memory",
    "forward_types_wait": "wrappers of methods of types that are being declared are made later",
    "algorithms_by_signature": "functions that compare and hash values are shared by types that are alike",
    "copies_are_declared": "copies of values are declared where they are made",
    "more_intrinsics": "functions that the compiler knows are others, and so what calling them costs the inliner",
    "fewer_intrinsics": "functions that the compiler knows are others, and so what calling them costs the inliner",
    "inlining": "slices from zero and up to a length cost the inliner less",
    "favours_literals": "calls of parameters cost the inliner less, and function literals may be larger",
    "free_call": "the function that hides a pointer, and costs the inliner nothing, is another",
    "throws_unseen": "throw in package runtime costs the inliner as much as other calls",
    "callers_seen": "the functions that tell of their caller, and are not inlined, are others",
    "recursive_inlined": "functions that call themselves are inlined",
    "inlining_order": "calls are inlined in another order",
    "copies_nest": "literals that come with a call into a literal are numbered as others there",
    "inlined_results_alike": "results without a name have one where they are inlined, too",
    "assertion_at_call": "assertions of calls that were made direct stand at the call",
    "loops_keep_alive": "what loops over testing.B.Loop compute is kept alive, and calls in them are inlined",
    "range_defers_stay": "functions with defer in a range over a function are not inlined",
    "escape_non_string": "the function that keeps strings off the heap in hashes and maps is another",
    "length_of_pointers": "len and cap of a pointer to an array cost the inliner less",
    "work_queues": "explanations show other ways to the heap",
    "words": "explanations are worded otherwise",
    "jumps_to_methods": "wrappers of promoted methods end in a jump",
    "loop_state_copied": "ranges over functions look at a copy of the loop's state",
    "static_assertions": "assertions of interfaces with methods are written with their types, and cheaper to inline",
    "devirtualizes_again": "interface calls are looked at once more, from callees to callers",
    "results_with_tags": "what flows to a sixth or seventh result flows to the heap",
    "shape_name_limit": "long names of shapes are digests",
    "constants_by_value": "constants are written as their values",
    "zero_copy": "conversions of strings to bytes that nobody changes take nothing",
    "closure_results_lost": "what function literals return may stay while they are known to be called there",
    "unnamed_by_place": "parameters and results without names are told of by their places",
    "wraps_go_and_defer_early": "what go and defer are given is made in the function that they call",
    "loop_variables": "variables of loops are new in every round, in modules of go 1.22",
    "dead_code_when_read": "code that is never reached says nothing",
    "initialiser_first": "function literals of package variables are told of first",
    "devirtualizes_calls": "interface calls are made direct one by one, those of go and defer too",
    "captured_values": "variables that literals capture are known by their values",
    "range_over_integers": "for ranges over integers",
    "wrappers_inlined": "wrappers of promoted methods have no calls inlined",
}  # fmt: skip
_LANG = "{} in go.mod: from go1.22 on the variables of a loop are new in every round"
_REST = "what its library and the rest of the compiler do otherwise"


@final
class Step(NamedTuple):
    release: Release
    why: str
    lang: str = ""  # the language version; "" for what go.mod says


def steps(older: Release, newer: Release, lang: bool = False) -> list[Step]:
    """The first is the newer one, with `lang` in its own language. Between two minor releases one switch after the
    other is as in the older of them, and then all else is."""
    found = [Step(newer, "", newer.name), Step(newer, _LANG.format(newer.name))] if lang else [Step(newer, "")]
    if older.unlike or newer.unlike:
        return _between_variants(older, newer, found)
    between = RELEASES[RELEASES.index(newer) : RELEASES.index(older) + 1]
    for now, before in pairwise(between):
        at = now
        for switch in switches(now, before):
            at = at.without(switch, getattr(before, switch))
            found.append(Step(at, f"Go 1.{now.minor}: {SENTENCES[switch]}"))
        found.append(Step(before, f"Go 1.{now.minor}: {_REST}"))
    return found


def _between_variants(older: Release, newer: Release, found: list[Step]) -> list[Step]:
    """Of one release, with switches that are as they were before; of two, nothing lies between."""
    at, extra = newer, older.unlike[len(newer.unlike) :]
    if newer.minor == older.minor and older.unlike == (*newer.unlike, *extra):
        for switch in extra:
            at = at.without(switch, getattr(older, switch))
            found.append(Step(at, f"Go 1.{newer.minor}: {SENTENCES[switch]}"))
    else:
        found.append(Step(older, _REST))
    return found
