"""The class that says what a release of Go does: numbers, names and switches.

Every field names the file and function that it stands for, of Go 1.27.3 where nothing else is said. The defaults
of switches are what the newest release does. Values: versions.py.
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias, final


@final
class InlineLimits(NamedTuple):
    """Costs and limits of the inliner, in nodes of the IR (cmd/compile/internal/inline/inl.go)."""

    budget: int = 80  # inlineMaxBudget
    call: int = 57  # inlineExtraCallCost: of a call that is not inlined itself
    parameter_call: int = 17  # inlineParamExtraCallCost: of a call of a parameter
    panic: int = 1  # inlineExtraPanicCost
    throw: int = 80  # inlineExtraThrowCost
    big_function: int = 5000  # inlineBigFunctionNodes: from this size on a caller is big
    big_function_budget: int = 20  # inlineBigFunctionMaxCost: of what is inlined into a big caller
    closure_factor: int = 2  # by which a literal may cost more than a function (inlineCostOK)
    closure_called_once: int = 800  # inlineClosureCalledOnceCost
    slice_from_zero: int = 1  # that x[0:] is cheaper than x[i:] (hairyVisitor.doNode)
    slice_to_length: int = 2  # that x[:len(x)] is cheaper than x[:i]


@final
class Words(NamedTuple):
    """How explanations are written, from -m=2 on (escape/solve.go:explainFlow, walkOne; graph.go:flow)."""

    flow: str = "\u2190"  # between where a value goes and where it comes from
    names_functions: bool = True  # "escapes to heap in f:", "leaks to {heap} for f with derefs=0:"


# Bytes that small objects take (internal/runtime/gc/sizeclasses.go:SizeClassToSize).
SIZE_CLASSES = (
    0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416,
    448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200,
    3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384,
    18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
)  # fmt: skip


@final
class BackEndLimits(NamedTuple):
    """What the back end and the code that it makes decide by, in bytes where nothing else is said."""

    frame: int = 1 << 30  # ssagen/pgen.go:maxStackSize
    symbol: int = 2_000_000_000  # cmd/internal/obj/objfile.go:MaxSymSize
    boxed_on_stack: int = 1024  # of a value that an interface holds (walk/convert.go:dataWord)
    string_buffer: int = 32  # of a string or []byte that stays; as many runes (walk/walk.go:tmpstringbufsize)
    make_on_stack: int = 32  # of a slice with a variable length (base/flag.go: Debug.VariableMakeThreshold)
    map_group: int = 8  # elements for which a map has room on the stack (internal/abi/map.go:MapGroupSlots)
    map_element: int = 128  # of what the fast functions store (internal/abi/map.go:MapMaxElemBytes)
    ssa_parts: int = 4  # words of a value in registers, fields of its struct (ssa/decompose.go:MaxStruct)
    rune_buffer: int = 4  # of string(r) that stays (walk/convert.go:walkRuneToString)
    specialized_malloc: int = 80  # of an object that a function for its size class makes (ssa.go:specializedMallocSym)
    size_classes: tuple[int, ...] = SIZE_CLASSES
    tiny: int = 16  # objects below share memory if they hold no pointers (internal/runtime/gc: TinySize)
    aggregated: int = 16  # of small variables that are moved together (ssa.go:maxAggregatedHeapAllocation)
    open_defers: int = 8  # defer statements of a function without records (walk/walk.go:maxOpenDefers)
    open_exits: int = 15  # returns times defers of such a function (ssa.go:buildssa)
    few_operands: int = 5  # of a concatenation that have functions of their own (walk/expr.go:walkAddString)
    few_fields: int = 4  # of a variable's literal that are stored one by one (walk/complit.go:anylit)
    few_tests: int = 4  # of a switch, from which on they are halved (walk/switch.go:binarySearch)
    table_tests: int = 8  # of a table of jumps, at least (walk/switch.go:tryJumpTable)
    table_width: int = 4  # and entries for each of them, at most
    map_header: int = 48  # of internal/runtime/maps.Map
    waiting: int = 104  # of the record of a goroutine that waits (runtime/runtime2.go:sudog)
    moved_appends: int = 2  # to a slice that is moved to the heap, at least (slice/slice.go:analyze)
    static_entries: int = 25  # of a map literal that are stored one by one (walk/complit.go:maplit)
    small_literal: int = 256  # of a slice literal without a copy in static data (ir/cfg.go:MaxSmallArraySize)


Intrinsics: TypeAlias = tuple[tuple[str, str, str], ...]


@final
class Release(NamedTuple):
    """What the compiler and the go command of one minor release do, in its last patch release. Sizes are in bytes."""

    minor: int  # of the language too: -lang goes up to go1.<minor>
    version: str  # the patch release whose library the facts are of, and that a Go tree's VERSION names
    experiments: tuple[str, ...]  # on by default on every target (internal/buildcfg/exp.go:ParseGOEXPERIMENT)
    other_experiments: tuple[str, ...]  # that GOEXPERIMENT may name too (internal/goexperiment/flags.go)
    stack_variable_limit: int  # of a declared variable (ir/cfg.go:MaxStackVarSize)
    stack_implicit_limit: int  # of new, &T{}, make and closures (ir/cfg.go:MaxImplicitStackVarSize)
    capture_limit: int  # of a variable that a closure holds a copy of (escape/escape.go:flowClosure)
    results_with_tags: int  # flows to later results count as flows to the heap (escape/leaks.go:numEscResults)
    shape_name_limit: int  # longer link strings of shapes are hashed (base/flag.go:ParseFlags, -d=maxshapelen)
    shape_hash_mask: bytes  # what the SHA-256 of such a string is inverted with (cmd/internal/hash/hash.go:Sum32)
    unlike: tuple[str, ...] = ()  # goesc's own: switches that are as in the next older release that differs
    most_m: int = 4  # goesc's own: how many -m it models
    flags_unlike: tuple[tuple[str, str], ...] = ()  # by name, what it says of them; "": there are none (flags.py)
    inlining: InlineLimits = InlineLimits()
    back_end: BackEndLimits = BackEndLimits()
    # A variable that is assigned several known functions, and nothing else, is called as their union
    # (escape/call.go:resolveAssignedCallees; ir/reassignment.go:FuncAssignments).
    callee_sets: bool = True
    # A relative name in a //line directive stands for a file beside the one with the directive
    # (syntax/parser.go:updateBase).
    line_names_beside_file: bool = True
    # Messages write types in the signatures of unexported interface methods as elsewhere, not as in link symbols
    # (types/fmt.go:tconv2).
    interface_methods_unqualified: bool = True
    # Struct literals may have promoted fields as keys, whatever -lang (types2/literals.go:compositeLit).
    promoted_keys: bool = True
    # Faults of cycles name instances with their type arguments (types2/decl.go:cycleError).
    cycles_name_instances: bool = True
    # Package variables may be given several results of a call that are converted; else the compiler dies of it
    # (staticinit/sched.go:tryStaticInit; until 1.21 pkginit/initorder.go).
    results_converted_in_initialisers: bool = True
    # Methods may have type parameters of their own, whatever -lang (syntax/parser.go:funcDeclOrNil).
    generic_methods: bool = True
    # A pointer to what is no shape and has one stays as it is where other pointers share a shape
    # (noder/reader.go:shapify).
    pointer_shapes_kept: bool = False
    # A literal that comes with an inlined call keeps the name and number that it has there; else it is one more of the
    # function it comes into, named after all those that it came through (ir/func.go:closureName).
    copies_keep_names: bool = True
    # The body of a range over a function numbers the literals in it; else the function around does
    # (ir/func.go:closureName).
    range_bodies_number: bool = True
    # A constant that becomes a value of a type parameter is first one of its type (noder/reader.go:expr).
    converts_for_parameters: bool = True
    # A name that is mentioned while its type is being read asks for no wrappers yet (noder/reader.go:needWrapper).
    forward_types_wait: bool = True
    # The concrete type of an interface variable is known if all its assignments give it the same; else only that of a
    # variable that is assigned once, and converted there (devirtualize/devirtualize.go:StaticCall, concreteType).
    concrete_types: bool = True
    # An interface holds any type itself that is one word, and that a pointer; else structs and arrays of exactly one
    # such part (types/type.go:IsDirectIface).
    direct_interface_by_size: bool = True
    # make([]T, len(x)) has a known length where x is a slice literal (escape/escape.go:rewriteWithLiterals).
    length_of_literals: bool = True
    # recover is told where the frame is, which messages write in its place (typecheck/func.go:tcRecover).
    recover_has_frame: bool = False
    # Functions that compare and hash values are made for the signatures of types; else for types
    # (reflectdata/alg.go:geneq, genhash).
    algorithms_by_signature: bool = True
    # A copy of a value is declared by the assignment that makes it; else by one that stands nowhere
    # (noder/reader.go:tempCopy).
    copies_are_declared: bool = True
    # The assertion that a devirtualised call is given stands at the call; else at the selector
    # (devirtualize/devirtualize.go:StaticCall).
    assertion_at_call: bool = True
    # Wrappers of promoted methods end in a jump to a method with a pointer receiver that cannot be inlined
    # (noder/reader.go:addTailCall).
    jumps_to_methods: bool = True
    # The body of a loop over a function looks at a copy of the loop's state (rangefunc/rewrite.go:bodyFunc).
    loop_state_copied: bool = True
    # An assertion from an interface with methods is to a type that is known; else to one that a descriptor tells, for
    # which messages have no text (noder/reader.go:exprType; ir/expr.go:ToStatic).
    static_assertions: bool = True
    # Generic types may be mentioned in their own type parameter lists, whatever -lang (types2/decl.go:validCycle).
    types_bound_themselves: bool = True
    # A numeric constant beside an operand of another kind is a mismatch; else it cannot be converted
    # (types2/expr.go:matchTypes).
    numbers_meet_numbers: bool = True
    # new takes values, whatever -lang (types2/builtins.go:builtin).
    new_of_values: bool = True
    # A loop over the indices of an array mentions its length, not the array (types2/range.go:rangeStmt).
    ranged_lengths: bool = True
    # "x (variable) is not a type", else "x is not a type" (types2/typexpr.go:ident).
    not_a_type_tells_kind: bool = True
    # Faults say that an assignment is one of several, and which of several values is meant
    # (types2/assignments.go:initVars, assignVars; expr.go:multiExpr).
    multiple_values_told: bool = True
    # Code below a //line directive has its file's language version; else it has none, and so variables of its loops for
    # each round (noder/writer.go:forStmt, distinctVars).
    version_of_file_under_line: bool = True
    # The generic function that takes a value to the heap unless its pointers are all those of strings, known by name
    # (escape/call.go:isEscapeNonString): its package, and the start of its instances' names.
    escape_non_string: tuple[str, str] = ("internal/abi", "EscapeNonString[")
    # len and cap of a pointer to an array are those of the pointer; else of what it points to
    # (typecheck/expr.go:tcLenCap).
    length_of_pointers: bool = True
    # Functions that are instructions there and not in the newest release, and the other way round: machines, package,
    # names, as in goesc.inline.intrinsics (ssagen/intrinsics.go).
    more_intrinsics: Intrinsics = ()
    fewer_intrinsics: Intrinsics = ()
    # What the body of a loop over testing.B.Loop computes is kept alive (bloop/bloop.go); else calls in it are neither
    # inlined nor devirtualised, and a line says so (inline/interleaved/interleaved.go:mark).
    loops_keep_alive: bool = True
    # Calls of parameters are cheaper than others, and a literal may be twice as dear as a function, or more if it is
    # called once (inline/inl.go:CanInline, inlineCostOK).
    favours_literals: bool = True
    # A function that is cheap to call, functions that who calls them cannot be inlined, by package and name; whether
    # throw and the like are known as what the compiler calls alone, or in package runtime
    # (inline/inl.go:hairyVisitor.doNode).
    free_call: tuple[str, str] = ("internal/abi", "NoEscape")
    throws_unseen: bool = True
    callers_seen: tuple[str, str] = ("internal/runtime/sys", "GetCallerPC GetCallerSP")
    # A function that calls itself can be inlined, until a call comes out of its own body; else it cannot
    # (inline/inl.go:CanInlineFuncs, canInlineCallExpr).
    recursive_inlined: bool = True
    # A literal that comes with an inlined call into a literal is numbered as others there; else as those of functions
    # (noder/reader.go:unifiedInlineCall).
    copies_nest: bool = True
    # Results without a name are ~r0 where a call is inlined as well; else ~R0, without a package
    # (noder/reader.go:funcargs).
    inlined_results_alike: bool = True
    # In which order functions are worked on when all are decided on: in "batches", callees first, which know how often
    # literals are called; or one after the other ("listed"); or in "groups", which are decided on and worked on before
    # those that call them (inline/interleaved/interleaved.go:DevirtualizeAndInlinePackage).
    inlining_order: str = "batches"
    # A function with defer in a range over a function cannot be inlined (inline/inl.go:hairyVisitor.doNode).
    range_defers_stay: bool = True
    # The store that append may make is an allocation, which messages name `append` (escape/call.go:callExpr,
    # escape.go:finish).
    append_lines: bool = True
    # A variable that always has the value of a constant is sized and printed as that by make and where it becomes an
    # interface (escape/escape.go:rewriteWithLiterals).
    known_values: bool = True
    # A slice whose length is no constant may stay (escape/utils.go:HeapAllocReason).
    variable_make_may_stay: bool = True
    # The solver's work lists are queues, and what escapes goes to the front; else they are stacks. Only the ways that
    # explanations show depend on it (escape/solve.go:walkAll, walkOne).
    work_queues: bool = True
    words: Words = Words()
    # A slice of elements without size is on the heap (escape/utils.go:HeapAllocReason).
    zero_sized_escape: bool = True
    # Variables that are only assigned lose their assignments, and these say nothing (deadlocals/deadlocals.go:Funcs).
    dead_locals: bool = True
    # Function literals that capture nothing are groups of their own; else each belongs to the function around it
    # (ir/func.go:IsClosure, ir/scc.go, escape/escape.go:Batch).
    plain_closures_apart: bool = True
    # //go:build lines give files versions below 1.21, and those of packages without a version
    # (types2/check.go:initFiles).
    files_may_lower: bool = True
    # Parameters of function literals in instances of generic functions are told of once, with no instance
    # (ir/func.go:NewClosureFunc).
    duplicate_closures_silent: bool = True
    # Calls are devirtualised in the order of functions, else bottom-up; and if in that order, then bottom-up once more
    # (inline/interleaved/interleaved.go:DevirtualizeAndInlinePackage).
    devirtualizes_in_order: bool = True
    devirtualizes_again: bool = True
    # Ranges go over functions, whatever -lang (types2/stmt.go:rangeKeyVal).
    range_over_func: bool = True
    # "declared and not used: x", else "x declared and not used" (types2/stmt.go:usage).
    unused_name_last: bool = True
    # Import cycles tell the files that import (cmd/go/internal/load/pkg.go:PackageError).
    cycles_tell_files: bool = True
    # Operands tell what sort of type a defined one is: "x (variable of struct type T)"
    # (types2/operand.go:operandString).
    operands_tell_kind: bool = True
    # Faults of operands with several types say which of them differ; else that these have no core type, and faults of
    # slices, append and copy have other words for all operands (types2/under.go:commonUnder, coreType).
    differing_types_told: bool = True
    # "cannot call x: T is not a function", else "cannot call non-function x" (types2/call.go:callExpr).
    calls_tell_type: bool = True
    # Elements of composite literals without a type are told of by the name of their type, and called elements; else by
    # its underlying type, and what is in a literal that has no type is not looked at (types2/literals.go:compositeLit).
    literal_elements_named: bool = True
    # Faults say "cannot use operator <", "invalid use of len in selector expression", "declared at p.go:1:2",
    # "x refers to y"; else "is not comparable with <", "cannot select on len", "p.go:1:2", "x refers to"
    # (types2/expr.go:comparison, call.go:selector, infer.go:infer, initorder.go:reportCycle).
    faults_reworded: bool = True
    # Faults write types as the aliases by which the program names them, else as what these stand for (types2/alias.go).
    aliases_named: bool = True
    # Faults of inference tell of which call, and duplicate methods are called so (types2/call.go:arguments, typeset.go:
    # computeInterfaceTypeSet).
    inference_tells_call: bool = True
    # What has another spelling than a selector is told of, and what it is; else only what differs in the case of the
    # first letter, by name (types2/errsupport.go:lookupError).
    spellings_told: bool = True
    # "for built-in len", else "for len" (types2/builtins.go:builtin).
    built_ins_called_so: bool = True
    # A name where a type is wanted is refused for what it is; else as the operand that it is
    # (types2/typexpr.go:ident).
    names_asked_for_types: bool = True
    # A fault of an operand that is ranged over is told instead of one of the variables, and its cause behind a colon;
    # else beside it, and in parentheses (types2/range.go:rangeStmt).
    range_faults_instead: bool = True
    # "not enough type arguments for type T: have 1, want 2", and inference for a variable names it; else "got 1
    # arguments but 2 type parameters", and "variable in assignment" (types2/instantiate.go:validateTArgLen,
    # call.go:funcInst).
    instances_reworded: bool = True
    # Where the run time wants the address of a local variable that registers hold, it gets that of a copy
    # (walk/order.go:addrTemp).
    addresses_copies: bool = True
    # Constants are written as their values; else as the program has them (noder/writer.go:expr; ir/fmt.go:exprFmt).
    constants_by_value: bool = True
    # A []byte made of a string that nobody writes to shares its bytes (escape/escape.go:finish); else it is not asked
    # who writes to what.
    zero_copy: bool = True
    # What a function literal returns is followed through all its calls as long as they are known; else only if the
    # literal is called where it stands (escape/solve.go:walkOne, outlives).
    closure_results_lost: bool = True
    # Parameters and results without a name are called ~p0 and ~r0; else a result that is named _ is ~b0, and messages
    # call parameters _ or arg#1 (ir/func.go:DeclareParams).
    unnamed_by_place: bool = True
    # go and defer evaluate the parts of literals, and leave new(T) to the function that they call later; else only
    # those of slices, and what they keep for later counts among the temporaries from escape analysis on
    # (typecheck/stmt.go:normalizeGoDeferCall; escape/call.go:copyExpr).
    wraps_go_and_defer_early: bool = True
    # Loops of files of Go 1.22 have variables for each round (noder/writer.go:distinctVars).
    loop_variables: bool = True
    # Statements that are never reached are left out as the program is read; else some of them are found later, by the
    # conditions of ifs and switches (noder/writer.go:terminates, staticBool).
    dead_code_when_read: bool = True
    # Package variables are initialised by a function that is read first; else their function literals join the program
    # where they are declared, as glob..func1, and the function comes last (noder/reader.go:pkgInit; ir/func.go:
    # closureName).
    initialiser_first: bool = True
    # Each call is devirtualised by itself, what go and defer call later too; else function by function, once
    # (devirtualize/devirtualize.go:StaticCall).
    devirtualizes_calls: bool = True
    # A variable that a function literal captures is known to hold what it was defined with, there too
    # (ir/expr.go:StaticValue).
    captured_values: bool = True
    # Ranges go over integers, whatever -lang (types2/stmt.go:rangeKeyVal).
    range_over_integers: bool = True
    # Wrappers of methods have calls inlined that -l leaves elsewhere, of functions of packages compiled without it
    # (noder/reader.go:finishWrapperFunc).
    wrappers_inlined: bool = False

    @property
    def name(self) -> str:
        """As in build tags and -lang: "go1.27"."""
        return f"go1.{self.minor}"

    @property
    def flag(self) -> str:
        """As --go names it: "1.27"."""
        return f"1.{self.minor}"

    @property
    def id(self) -> str:
        """Its name among releases and what is made of them: "go1.27", "go1.27~append_lines"."""
        return "~".join(filter(None, [self.name, ",".join(self.unlike)]))

    def without(self, switch: str, value: Any) -> Release:
        """With the value that a switch has in an older release."""
        changed: dict[str, Any] = {switch: value}
        return self._replace(**changed)._replace(unlike=(*self.unlike, switch))

    def has_language(self, minor: int) -> bool:
        """Whether it compiles go1.<minor> (-lang, go.mod's go line)."""
        return minor <= self.minor

    def serves(self, version: str) -> bool:
        """Whether a Go tree is of this release: "go1.27.1", "go1.27rc1", "go1.27-mine"."""
        rest = version.removeprefix(self.name)
        return rest != version and not rest[:1].isdigit()

    @property
    def limits(self) -> InlineLimits:
        """Of the inliner, as it weighs literals."""
        found = self.inlining
        if self.favours_literals:
            return found
        return found._replace(parameter_call=found.call, closure_factor=1, closure_called_once=0)

    def with_cheap_calls(self) -> Release:
        """Under -l=4 a call hardly counts (inline/inl.go:CanInline)."""
        return self._replace(inlining=self.inlining._replace(call=1, parameter_call=1))

    @property
    def number(self) -> str:
        """As the go command writes it: "1.27.3"."""
        return self.version.removeprefix("go")
