# command-line-arguments
./bounds-order-and-temporaries.go:13:6: cannot inline f: marked go:noinline
./bounds-order-and-temporaries.go:16:6: cannot inline h: marked go:noinline
./bounds-order-and-temporaries.go:19:6: cannot inline two: marked go:noinline
./bounds-order-and-temporaries.go:22:6: cannot inline mixed: marked go:noinline
./bounds-order-and-temporaries.go:25:6: cannot inline pairOf: marked go:noinline
./bounds-order-and-temporaries.go:28:6: cannot inline raw: marked go:noinline
./bounds-order-and-temporaries.go:31:6: cannot inline pick: marked go:noinline
./bounds-order-and-temporaries.go:34:6: cannot inline with: marked go:noinline
./bounds-order-and-temporaries.go:37:6: cannot inline sum: marked go:noinline
./bounds-order-and-temporaries.go:39:6: cannot inline plain: function too complex: cost 132 exceeds budget 80
./bounds-order-and-temporaries.go:44:6: cannot inline sentInSelect: function too complex: cost 135 exceeds budget 80
./bounds-order-and-temporaries.go:52:6: can inline receivedInSelect with cost 79 as: func(chan int, *int, *[4]int, int) int { select statement; *p, t[f(b) & 3] = 1, 2; return  }
./bounds-order-and-temporaries.go:61:6: cannot inline bothReceivedInSelect: function too complex: cost 88 exceeds budget 80
./bounds-order-and-temporaries.go:70:6: cannot inline sent: function too complex: cost 132 exceeds budget 80
./bounds-order-and-temporaries.go:75:6: can inline sentNil with cost 73 as: func(chan unsafe.Pointer, *int, *[4]int, int) { c <- nil; *p, t[uintptr(raw(b)) & uintptr(3)] = 1, 2 }
./bounds-order-and-temporaries.go:80:6: cannot inline sentPointer: function too complex: cost 132 exceeds budget 80
./bounds-order-and-temporaries.go:85:6: can inline received with cost 76 as: func(chan int, *int, *[4]int, int) (int, bool) { v, ok = int(.autotmp_6), .autotmp_7; *p, t[f(b) & 3] = 1, 2; return  }
./bounds-order-and-temporaries.go:91:6: can inline receivedAlone with cost 78 as: func(chan int, *int, *[4]int, int) int { v := <-c; *p, t[f(b) & 3] = 1, 2; return v }
./bounds-order-and-temporaries.go:97:6: cannot inline called: function too complex: cost 134 exceeds budget 80
./bounds-order-and-temporaries.go:103:6: cannot inline secondOfOthers: function too complex: cost 135 exceeds budget 80
./bounds-order-and-temporaries.go:109:6: can inline looked with cost 77 as: func(map[int]int, *int, *[4]int, int) (int, bool) { v, ok = int(.autotmp_6), .autotmp_7; *p, t[f(b) & 3] = 1, 2; return  }
./bounds-order-and-temporaries.go:115:6: cannot inline lookedByAddress: function too complex: cost 137 exceeds budget 80
./bounds-order-and-temporaries.go:121:6: cannot inline lookedForNumber: function too complex: cost 136 exceeds budget 80
./bounds-order-and-temporaries.go:127:6: can inline asserted with cost 76 as: func(any, *int, *[4]int, int) (int, bool) { v, ok = int(.autotmp_6), .autotmp_7; *p, t[f(b) & 3] = 1, 2; return  }
./bounds-order-and-temporaries.go:133:6: can inline deletedByParameter with cost 15 as: func(map[float64]int, *int, *[4]int, float64) { delete(m, k); *p, t[int(k) & 3] = 1, 2 }
./bounds-order-and-temporaries.go:138:6: can inline notDeleted with cost 12 as: func(map[float64]int, *int, *[4]int, float64) { *p, t[int(k) & 3] = 1, 2 }
./bounds-order-and-temporaries.go:142:6: can inline deletedByNumber with cost 14 as: func(map[int]int, *int, *[4]int, int) { delete(m, k); *p, t[k & 3] = 1, 2 }
./bounds-order-and-temporaries.go:147:6: can inline dividedByAddress with cost 77 as: func(map[float64]int, keyed, *int, *[4]int, int) { m[s.f] /= 2; *p, t[int(h(b)) & 3] = 1, 2 }
./bounds-order-and-temporaries.go:152:6: can inline dividedByNumber with cost 76 as: func(map[int]int, pair, *int, *[4]int, int) { m[s.a] /= 2; *p, t[f(b) & 3] = 1, 2 }
./bounds-order-and-temporaries.go:157:6: can inline dividedByAddressOfOther with cost 76 as: func(map[float64]int, keyed, *int, *[4]int, int) { m[s.f] /= 2; *p, t[f(b) & 3] = 1, 2 }
./bounds-order-and-temporaries.go:162:6: can inline addedByAddress with cost 77 as: func(map[float64]int, keyed, *int, *[4]int, int) { m[s.f] += 2; *p, t[int(h(b)) & 3] = 1, 2 }
./bounds-order-and-temporaries.go:167:6: cannot inline compared: function too complex: cost 143 exceeds budget 80
./bounds-order-and-temporaries.go:173:6: cannot inline comparedTo: function too complex: cost 143 exceeds budget 80
./bounds-order-and-temporaries.go:179:6: cannot inline comparedCalls: function too complex: cost 200 exceeds budget 80
./bounds-order-and-temporaries.go:185:6: cannot inline keyOfPair: function too complex: cost 139 exceeds budget 80
./bounds-order-and-temporaries.go:191:6: cannot inline literal: function too complex: cost 324 exceeds budget 80
./bounds-order-and-temporaries.go:197:6: cannot inline literalOfNumbers: function too complex: cost 325 exceeds budget 80
./bounds-order-and-temporaries.go:205:6: can inline comparedLater with cost 78 as: func(pair, *[4]int, *[4]int, int, int) int { return with(u[c & 3], pair{...} == q) }
./bounds-order-and-temporaries.go:209:6: can inline comparedToLater with cost 78 as: func(pair, *[4]int, *[4]int, int, int) int { return with(u[c & 3], q == pair{...}) }
./bounds-order-and-temporaries.go:213:6: cannot inline receivedLater: function too complex: cost 132 exceeds budget 80
./bounds-order-and-temporaries.go:217:6: can inline receivedBeside with cost 75 as: func(*[4]int, *[4]int, int, int) int { return u[c & 3] + <-pick(t[b & 3], 1) }
./bounds-order-and-temporaries.go:221:6: can inline assertedPointer with cost 74 as: func(*[4]any, *[4]int, int, int) int { return sum(u[c & 3], *x[b & 3].(*int)) }
./bounds-order-and-temporaries.go:225:6: can inline assertedNumber with cost 73 as: func(*[4]any, *[4]int, int, int) int { return sum(u[c & 3], x[b & 3].(int)) }
./bounds-order-and-temporaries.go:229:6: can inline assertedPointerAsked with cost 11 as: func(*[4]any, *[4]int, int, int) (*int, bool) { p, ok = (*int)(.autotmp_6), .autotmp_7; return  }
./bounds-order-and-temporaries.go:234:6: can inline resultsStored with cost 73 as: func(*[4]int, *[4]int, int, int) { t[b & 3], u[c & 3] = int(.autotmp_4), .autotmp_5 }
./bounds-order-and-temporaries.go:238:6: cannot inline resultsStoredByCalls: function too complex: cost 142 exceeds budget 80
./bounds-order-and-temporaries.go:247:6: cannot inline swapped: marked go:noinline
./bounds-order-and-temporaries.go:242:6: cannot inline argumentsOfMore: function too complex: cost 146 exceeds budget 80
./bounds-order-and-temporaries.go:257:6: can inline inlined with cost 5 as: func(int) (int, int) { return n, n + 1 }
./bounds-order-and-temporaries.go:249:6: can inline inlinedStored with cost 21 as: func(*[4]int, *[4]int, int, int) { t[b & 3], u[c & 3] = int(.autotmp_4), .autotmp_5 }
./bounds-order-and-temporaries.go:253:6: cannot inline inlinedStoredByCalls: function too complex: cost 90 exceeds budget 80
./bounds-order-and-temporaries.go:259:6: cannot inline lookedStored: function too complex: cost 85 exceeds budget 80
./bounds-order-and-temporaries.go:263:6: cannot inline receivedStored: function too complex: cost 84 exceeds budget 80
./bounds-order-and-temporaries.go:267:6: cannot inline assertedStored: function too complex: cost 84 exceeds budget 80
./bounds-order-and-temporaries.go:271:6: can inline appendedToElement with cost 30 as: func(map[int][]int, *[4]int, *[4]int, int, int) { m[t[b & 3]] = append(m[t[b & 3]], u[c & 3], u[c & 1]) }
./bounds-order-and-temporaries.go:275:6: can inline appendedToOther with cost 23 as: func(map[int][]int, []int, *[4]int, *[4]int, int, int) { m[t[b & 3]] = append(s, u[c & 3], u[c & 1]) }
./bounds-order-and-temporaries.go:279:6: can inline otherStored with cost 15 as: func(map[int][]int, *[4]int, *[4][]int, int, int) { m[t[b & 3]] = ss[c & 3] }
./bounds-order-and-temporaries.go:285:9: can inline literalCalled.func1 with cost 16 as: func() (int, int) { for loop; return n, 2 }
./bounds-order-and-temporaries.go:283:6: can inline literalCalled with cost 42 as: func(*[4]int, int, int) (int, int) { n := b; x, y = int(.autotmp_6), .autotmp_7; return  }
./bounds-order-and-temporaries.go:296:7: can inline literalKept.func1 with cost 16 as: func() (int, int) { for loop; return n, 2 }
./bounds-order-and-temporaries.go:294:6: can inline literalKept with cost 50 as: func(*[4]int, int, int) (int, int) { n := b; l := func literal; kept = l; x, y = int(.autotmp_7), .autotmp_8; return  }
./bounds-order-and-temporaries.go:309:6: can inline returned with cost 73 as: func(*int, *[4]int, *[4]int, int, int) (int, int) { return u[c & 3], sum(t[b & 3], 1) }
./bounds-order-and-temporaries.go:313:6: can inline returnedCall with cost 75 as: func(*[4]int, int, int) (int, int) { return int(.autotmp_5), .autotmp_6 }
./bounds-order-and-temporaries.go:317:6: can inline returnedInlined with cost 23 as: func(*[4]int, int, int) (int, int) { return int(.autotmp_5), .autotmp_6 }
./bounds-order-and-temporaries.go:321:6: can inline returnedOfThemselves with cost 18 as: func(*[4]int, *[4]int, int, int) (int, int) { x, y = b, c; return t[y & 3], u[x & 3] }
./bounds-order-and-temporaries.go:326:6: cannot inline appendedByAddress: function too complex: cost 82 exceeds budget 80
./bounds-order-and-temporaries.go:331:6: cannot inline appendedByNumber: function too complex: cost 81 exceeds budget 80
./bounds-order-and-temporaries.go:336:6: can inline appendedInMap with cost 34 as: func(*[4]map[int][]int, *[4]int, *[4]int, int, int) { ms[b & 3][t[b & 3]] = append(ms[b & 3][t[b & 3]], u[c & 3]) }
./bounds-order-and-temporaries.go:340:6: cannot inline appendedWithCalls: function too complex: cost 89 exceeds budget 80
./bounds-order-and-temporaries.go:349:6: cannot inline g: marked go:noinline
./bounds-order-and-temporaries.go:351:6: can inline beforeCopiedKey with cost 76 as: func(map[one]int, *int, *[4]int, int, uint64) int { *p, t[g(b) & uint64(3)] = 1, 2; return m[one{...}] }
./bounds-order-and-temporaries.go:356:6: cannot inline behindCopiedKey: function too complex: cost 81 exceeds budget 80
./bounds-order-and-temporaries.go:362:6: can inline beforeOtherKey with cost 74 as: func(map[uint64]int, *int, *[4]int, int, uint64) int { *p, t[g(b) & uint64(3)] = 1, 2; return m[k] }
./bounds-order-and-temporaries.go:367:6: can inline beforeCopiedKeyOfOther with cost 76 as: func(map[one]int, *int, *[4]int, int, uint64) int { *p, t[f(b) & 3] = 1, 2; return m[one{...}] }
./bounds-order-and-temporaries.go:383:6: cannot inline look: marked go:noinline
./bounds-order-and-temporaries.go:385:6: can inline boxedNumber with cost 15 as: func(*int, *[4]int, int) { sink = n; *p, t[n & 3] = 1, 2 }
./bounds-order-and-temporaries.go:390:6: can inline boxedByte with cost 15 as: func(*int, *[4]int, byte) { sink = n; *p, t[n & byte(3)] = 1, 2 }
./bounds-order-and-temporaries.go:395:6: can inline boxedSmall with cost 16 as: func(*int, *[4]int, small) { sink = n; *p, t[n.b & byte(3)] = 1, 2 }
./bounds-order-and-temporaries.go:400:6: can inline boxedSmaller with cost 16 as: func(*int, *[4]int, smaller) { sink = n; *p, t[n.b & byte(3)] = 1, 2 }
./bounds-order-and-temporaries.go:405:6: can inline boxedPair with cost 16 as: func(*int, *[4]int, pair) { sink = n; *p, t[n.b & 3] = 1, 2 }
./bounds-order-and-temporaries.go:410:6: can inline boxedLarge with cost 16 as: func(*int, *[4]int, large) { sink = n; *p, t[n.b & 3] = 1, 2 }
./bounds-order-and-temporaries.go:415:6: can inline lookedAtPair with cost 79 as: func(*int, *[4]int, pair) bool { ok := look(n); *p, t[n.b & 3] = 1, 2; return ok }
./bounds-order-and-temporaries.go:421:6: can inline boxedLocal with cost 80 as: func(*int, *[4]int, int) { n := pairOf(b); sink = n; *p, t[n.b & 3] = 1, 2 }
./bounds-order-and-temporaries.go:427:6: cannot inline boxedLocalLarge: function too complex: cost 86 exceeds budget 80
./bounds-order-and-temporaries.go:434:6: can inline boxedField with cost 18 as: func(*int, *[4]int, large, [2]pair) { sink = q[1]; *p, t[n.b & 3] = 1, 2 }
./bounds-order-and-temporaries.go:441:6: can inline deletedByLocal with cost 79 as: func(map[float64]int, *int, *[4]int, int) { k := h(b); delete(m, k); *p, t[int(k) & 3] = 1, 2 }
./bounds-order-and-temporaries.go:447:6: cannot inline lookedByLocal: function too complex: cost 85 exceeds budget 80
./bounds-order-and-temporaries.go:454:6: can inline lookedByParameter with cost 21 as: func(map[float64]int, *int, *[4]int, float64) int { v := m[k]; *p, t[int(k) & 3] = 1, 2; return v }
./bounds-order-and-temporaries.go:460:6: can inline sentLocal with cost 78 as: func(chan int, *int, *[4]int, int) { k := f(b); c <- k; *p, t[k & 3] = 1, 2 }
./bounds-order-and-temporaries.go:466:6: can inline sentParameter with cost 14 as: func(chan int, *int, *[4]int, int) { c <- k; *p, t[k & 3] = 1, 2 }
./bounds-order-and-temporaries.go:471:6: cannot inline sentLarge: function too complex: cost 85 exceeds budget 80
./bounds-order-and-temporaries.go:480:6: can inline elementOfConverted with cost 10 as: func([]byte, []int, *[256]byte, byte) []int { return append(sl, ([256]int)(sl)[t[c]]) }
./bounds-order-and-temporaries.go:484:6: can inline madeOfFour with cost 11 as: func(*[256]int, *[256]int, byte, byte) int { return len(make([][4]int, t[b], u[c])) }
./bounds-order-and-temporaries.go:486:6: can inline madeOfFive with cost 11 as: func(*[256]int, *[256]int, byte, byte) int { return len(make([][5]int, t[b], u[c])) }
./bounds-order-and-temporaries.go:488:6: can inline madeKept with cost 10 as: func(*[256]int, *[256]int, byte, byte) [][4]int { return make([][4]int, t[b], u[c]) }
./bounds-order-and-temporaries.go:490:6: can inline negated with cost 13 as: func([]int, *[256]int, byte) []int { return append(s, t[-b], -t[b]) }
./bounds-order-and-temporaries.go:492:6: can inline comparedWithNil with cost 18 as: func(*[4]any, *[4]error, int, int) bool { return t[b & 3] == nil == (u[c & 3] == nil) }
./bounds-order-and-temporaries.go:503:6: can inline madeBySigned with cost 13 as: func(*[256]map[int]int, *[256]int, byte, byte) int { return len(make([]int, m[b][1], u[c])) }
./bounds-order-and-temporaries.go:505:6: can inline madeByUnsigned with cost 13 as: func(*[256]map[uint]int, *[256]int, byte, byte) int { return len(make([]int, m[b][uint(1)], u[c])) }
./bounds-order-and-temporaries.go:507:6: can inline madeByUint64 with cost 13 as: func(*[256]map[uint64]int, *[256]int, byte, byte) int { return len(make([]int, m[b][uint64(1)], u[c])) }
./bounds-order-and-temporaries.go:509:6: can inline madeByNumber with cost 13 as: func(*[256]map[number]int, *[256]int, byte, byte) int { return len(make([]int, m[b][number(1)], u[c])) }
./bounds-order-and-temporaries.go:511:6: can inline madeByInt32 with cost 13 as: func(*[256]map[int32]int, *[256]int, byte, byte) int { return len(make([]int, m[b][int32(1)], u[c])) }
./bounds-order-and-temporaries.go:513:6: can inline madeByUint32 with cost 13 as: func(*[256]map[uint32]int, *[256]int, byte, byte) int { return len(make([]int, m[b][uint32(1)], u[c])) }
./bounds-order-and-temporaries.go:515:6: can inline madeByText with cost 13 as: func(*[256]map[string]int, *[256]int, byte, byte) int { return len(make([]int, m[b]["a"], u[c])) }
./bounds-order-and-temporaries.go:517:6: can inline madeByWord with cost 13 as: func(*[256]map[word]int, *[256]int, byte, byte) int { return len(make([]int, m[b][word("a")], u[c])) }
./bounds-order-and-temporaries.go:519:6: can inline madeByFloat with cost 13 as: func(*[256]map[float64]int, *[256]int, byte, byte) int { return len(make([]int, m[b][1], u[c])) }
./bounds-order-and-temporaries.go:521:6: can inline madeBySignedVariable with cost 13 as: func(*[256]map[int]int, *[256]int, byte, byte, int) int { return len(make([]int, m[b][k], u[c])) }
./bounds-order-and-temporaries.go:525:6: can inline madeByUint64Variable with cost 13 as: func(*[256]map[uint64]int, *[256]int, byte, byte, uint64) int { return len(make([]int, m[b][k], u[c])) }
./bounds-order-and-temporaries.go:529:6: can inline madeByTextVariable with cost 13 as: func(*[256]map[string]int, *[256]int, byte, byte, string) int { return len(make([]int, m[b][k], u[c])) }
./bounds-order-and-temporaries.go:533:6: can inline madeByWordVariable with cost 13 as: func(*[256]map[word]int, *[256]int, byte, byte, word) int { return len(make([]int, m[b][k], u[c])) }
./bounds-order-and-temporaries.go:537:6: can inline madeByPointer with cost 13 as: func(*[256]map[*int]int, *[256]int, byte, byte, *int) int { return len(make([]int, m[b][k], u[c])) }
./bounds-order-and-temporaries.go:541:6: can inline appendedByByte with cost 15 as: func(map[byte][]int, *[256]byte, byte) { m[t[b]] = append(m[t[b]], 1) }
./bounds-order-and-temporaries.go:543:6: can inline appendedByIndex with cost 15 as: func(map[int][]int, *[256]int, byte) { m[t[b]] = append(m[t[b]], 1) }
./bounds-order-and-temporaries.go:545:6: cannot inline appendedSums: function too complex: cost 144 exceeds budget 80
./bounds-order-and-temporaries.go:549:6: can inline appendedByParameter with cost 21 as: func(map[float64][]int, *int, *[4]int, float64) { m[k] = append(m[k], 1); *p, t[int(k) & 3] = 1, 2 }
./bounds-order-and-temporaries.go:250:26: inlining call to inlined
./bounds-order-and-temporaries.go:254:34: inlining call to inlined
./bounds-order-and-temporaries.go:290:3: inlining call to literalCalled.func1
./bounds-order-and-temporaries.go:303:10: inlining call to literalKept.func1
./bounds-order-and-temporaries.go:318:16: inlining call to inlined
./bounds-order-and-temporaries.go:39:12: p does not escape
./bounds-order-and-temporaries.go:39:20: t does not escape
./bounds-order-and-temporaries.go:44:19: c does not escape
./bounds-order-and-temporaries.go:44:31: p does not escape
./bounds-order-and-temporaries.go:44:39: t does not escape
./bounds-order-and-temporaries.go:52:23: c does not escape
./bounds-order-and-temporaries.go:52:35: p does not escape
./bounds-order-and-temporaries.go:52:43: t does not escape
./bounds-order-and-temporaries.go:61:27: c does not escape
./bounds-order-and-temporaries.go:61:40: p does not escape
./bounds-order-and-temporaries.go:61:48: t does not escape
./bounds-order-and-temporaries.go:70:11: c does not escape
./bounds-order-and-temporaries.go:70:23: p does not escape
./bounds-order-and-temporaries.go:70:31: t does not escape
./bounds-order-and-temporaries.go:75:14: c does not escape
./bounds-order-and-temporaries.go:75:37: p does not escape
./bounds-order-and-temporaries.go:75:45: t does not escape
./bounds-order-and-temporaries.go:80:18: c does not escape
./bounds-order-and-temporaries.go:80:41: p does not escape
./bounds-order-and-temporaries.go:80:49: t does not escape
./bounds-order-and-temporaries.go:85:15: c does not escape
./bounds-order-and-temporaries.go:85:27: p does not escape
./bounds-order-and-temporaries.go:85:35: t does not escape
./bounds-order-and-temporaries.go:91:20: c does not escape
./bounds-order-and-temporaries.go:91:32: p does not escape
./bounds-order-and-temporaries.go:91:40: t does not escape
./bounds-order-and-temporaries.go:97:13: p does not escape
./bounds-order-and-temporaries.go:97:21: t does not escape
./bounds-order-and-temporaries.go:103:21: p does not escape
./bounds-order-and-temporaries.go:103:29: t does not escape
./bounds-order-and-temporaries.go:109:13: m does not escape
./bounds-order-and-temporaries.go:109:28: p does not escape
./bounds-order-and-temporaries.go:109:36: t does not escape
./bounds-order-and-temporaries.go:115:22: m does not escape
./bounds-order-and-temporaries.go:115:41: p does not escape
./bounds-order-and-temporaries.go:115:49: t does not escape
./bounds-order-and-temporaries.go:121:22: m does not escape
./bounds-order-and-temporaries.go:121:41: p does not escape
./bounds-order-and-temporaries.go:121:49: t does not escape
./bounds-order-and-temporaries.go:127:15: x does not escape
./bounds-order-and-temporaries.go:127:22: p does not escape
./bounds-order-and-temporaries.go:127:30: t does not escape
./bounds-order-and-temporaries.go:133:25: m does not escape
./bounds-order-and-temporaries.go:133:44: p does not escape
./bounds-order-and-temporaries.go:133:52: t does not escape
./bounds-order-and-temporaries.go:138:17: m does not escape
./bounds-order-and-temporaries.go:138:36: p does not escape
./bounds-order-and-temporaries.go:138:44: t does not escape
./bounds-order-and-temporaries.go:142:22: m does not escape
./bounds-order-and-temporaries.go:142:37: p does not escape
./bounds-order-and-temporaries.go:142:45: t does not escape
./bounds-order-and-temporaries.go:147:23: m does not escape
./bounds-order-and-temporaries.go:147:51: p does not escape
./bounds-order-and-temporaries.go:147:59: t does not escape
./bounds-order-and-temporaries.go:152:22: m does not escape
./bounds-order-and-temporaries.go:152:45: p does not escape
./bounds-order-and-temporaries.go:152:53: t does not escape
./bounds-order-and-temporaries.go:157:30: m does not escape
./bounds-order-and-temporaries.go:157:58: p does not escape
./bounds-order-and-temporaries.go:157:66: t does not escape
./bounds-order-and-temporaries.go:162:21: m does not escape
./bounds-order-and-temporaries.go:162:49: p does not escape
./bounds-order-and-temporaries.go:162:57: t does not escape
./bounds-order-and-temporaries.go:167:23: p does not escape
./bounds-order-and-temporaries.go:167:31: t does not escape
./bounds-order-and-temporaries.go:173:25: p does not escape
./bounds-order-and-temporaries.go:173:33: t does not escape
./bounds-order-and-temporaries.go:179:28: p does not escape
./bounds-order-and-temporaries.go:179:36: t does not escape
./bounds-order-and-temporaries.go:185:16: m does not escape
./bounds-order-and-temporaries.go:185:32: p does not escape
./bounds-order-and-temporaries.go:185:40: t does not escape
./bounds-order-and-temporaries.go:192:22: map[float64]int{...} escapes to heap in literal:
./bounds-order-and-temporaries.go:192:22:   flow: m ← &{storage for map[float64]int{...}}:
./bounds-order-and-temporaries.go:192:22:     from map[float64]int{...} (spill) at ./bounds-order-and-temporaries.go:192:22
./bounds-order-and-temporaries.go:192:22:     from m := map[float64]int{...} (assign) at ./bounds-order-and-temporaries.go:192:4
./bounds-order-and-temporaries.go:192:22:   flow: ~r0 ← m:
./bounds-order-and-temporaries.go:192:22:     from return m (return) at ./bounds-order-and-temporaries.go:194:2
./bounds-order-and-temporaries.go:191:14: p does not escape
./bounds-order-and-temporaries.go:191:22: t does not escape
./bounds-order-and-temporaries.go:192:22: map[float64]int{...} escapes to heap
./bounds-order-and-temporaries.go:198:18: map[int]int{...} escapes to heap in literalOfNumbers:
./bounds-order-and-temporaries.go:198:18:   flow: m ← &{storage for map[int]int{...}}:
./bounds-order-and-temporaries.go:198:18:     from map[int]int{...} (spill) at ./bounds-order-and-temporaries.go:198:18
./bounds-order-and-temporaries.go:198:18:     from m := map[int]int{...} (assign) at ./bounds-order-and-temporaries.go:198:4
./bounds-order-and-temporaries.go:198:18:   flow: ~r0 ← m:
./bounds-order-and-temporaries.go:198:18:     from return m (return) at ./bounds-order-and-temporaries.go:200:2
./bounds-order-and-temporaries.go:197:23: p does not escape
./bounds-order-and-temporaries.go:197:31: t does not escape
./bounds-order-and-temporaries.go:198:18: map[int]int{...} escapes to heap
./bounds-order-and-temporaries.go:205:28: t does not escape
./bounds-order-and-temporaries.go:205:31: u does not escape
./bounds-order-and-temporaries.go:209:30: t does not escape
./bounds-order-and-temporaries.go:209:33: u does not escape
./bounds-order-and-temporaries.go:213:20: t does not escape
./bounds-order-and-temporaries.go:213:23: u does not escape
./bounds-order-and-temporaries.go:217:21: t does not escape
./bounds-order-and-temporaries.go:217:24: u does not escape
./bounds-order-and-temporaries.go:221:22: x does not escape
./bounds-order-and-temporaries.go:221:33: u does not escape
./bounds-order-and-temporaries.go:225:21: x does not escape
./bounds-order-and-temporaries.go:225:32: u does not escape
./bounds-order-and-temporaries.go:229:27: parameter x leaks to p for assertedPointerAsked with derefs=1:
./bounds-order-and-temporaries.go:229:27:   flow: .autotmp_6 ← *x:
./bounds-order-and-temporaries.go:229:27:     from x (indirection) at ./bounds-order-and-temporaries.go:230:11
./bounds-order-and-temporaries.go:229:27:     from x[b & 3] (fixed-array-index-of) at ./bounds-order-and-temporaries.go:230:11
./bounds-order-and-temporaries.go:229:27:     from x[b & 3].(*int) (dot) at ./bounds-order-and-temporaries.go:230:16
./bounds-order-and-temporaries.go:229:27:     from .autotmp_6, .autotmp_7 := x[b & 3].(*int) (assign-pair-dot-type) at ./bounds-order-and-temporaries.go:230:8
./bounds-order-and-temporaries.go:229:27:   flow: p ← .autotmp_6:
./bounds-order-and-temporaries.go:229:27:     from p, ok = (*int)(.autotmp_6), .autotmp_7 (assign-pair) at ./bounds-order-and-temporaries.go:230:8
./bounds-order-and-temporaries.go:229:27: leaking param: x to result p level=1
./bounds-order-and-temporaries.go:229:38: u does not escape
./bounds-order-and-temporaries.go:234:20: t does not escape
./bounds-order-and-temporaries.go:234:23: u does not escape
./bounds-order-and-temporaries.go:238:27: t does not escape
./bounds-order-and-temporaries.go:238:30: u does not escape
./bounds-order-and-temporaries.go:242:22: t does not escape
./bounds-order-and-temporaries.go:242:25: u does not escape
./bounds-order-and-temporaries.go:249:20: t does not escape
./bounds-order-and-temporaries.go:249:23: u does not escape
./bounds-order-and-temporaries.go:253:27: t does not escape
./bounds-order-and-temporaries.go:253:30: u does not escape
./bounds-order-and-temporaries.go:259:19: m does not escape
./bounds-order-and-temporaries.go:259:34: t does not escape
./bounds-order-and-temporaries.go:259:37: u does not escape
./bounds-order-and-temporaries.go:259:48: oks does not escape
./bounds-order-and-temporaries.go:263:21: t does not escape
./bounds-order-and-temporaries.go:263:32: oks does not escape
./bounds-order-and-temporaries.go:263:46: cs does not escape
./bounds-order-and-temporaries.go:267:21: t does not escape
./bounds-order-and-temporaries.go:267:32: oks does not escape
./bounds-order-and-temporaries.go:267:46: xs does not escape
./bounds-order-and-temporaries.go:272:20: append(m[t[b & 3]], u[c & 3], u[c & 1]) escapes to heap in appendedToElement:
./bounds-order-and-temporaries.go:272:20:   flow: {heap} ← &{storage for append(m[t[b & 3]], u[c & 3], u[c & 1])}:
./bounds-order-and-temporaries.go:272:20:     from append(m[t[b & 3]], u[c & 3], u[c & 1]) (spill) at ./bounds-order-and-temporaries.go:272:20
./bounds-order-and-temporaries.go:272:20:     from m[t[b & 3]] = append(m[t[b & 3]], u[c & 3], u[c & 1]) (assign) at ./bounds-order-and-temporaries.go:272:12
./bounds-order-and-temporaries.go:271:24: m does not escape
./bounds-order-and-temporaries.go:271:41: t does not escape
./bounds-order-and-temporaries.go:271:44: u does not escape
./bounds-order-and-temporaries.go:272:20: append escapes to heap
./bounds-order-and-temporaries.go:276:20: append(s, u[c & 3], u[c & 1]) escapes to heap in appendedToOther:
./bounds-order-and-temporaries.go:276:20:   flow: {heap} ← &{storage for append(s, u[c & 3], u[c & 1])}:
./bounds-order-and-temporaries.go:276:20:     from append(s, u[c & 3], u[c & 1]) (spill) at ./bounds-order-and-temporaries.go:276:20
./bounds-order-and-temporaries.go:276:20:     from m[t[b & 3]] = append(s, u[c & 3], u[c & 1]) (assign) at ./bounds-order-and-temporaries.go:276:12
./bounds-order-and-temporaries.go:275:39: parameter s leaks to {heap} for appendedToOther with derefs=0:
./bounds-order-and-temporaries.go:275:39:   flow: {temp} ← s:
./bounds-order-and-temporaries.go:275:39:     from append(s, u[c & 3], u[c & 1]) (call parameter) at ./bounds-order-and-temporaries.go:276:20
./bounds-order-and-temporaries.go:275:39:   flow: {heap} ← {temp}:
./bounds-order-and-temporaries.go:275:39:     from m[t[b & 3]] = append(s, u[c & 3], u[c & 1]) (assign) at ./bounds-order-and-temporaries.go:276:12
./bounds-order-and-temporaries.go:275:22: m does not escape
./bounds-order-and-temporaries.go:275:39: leaking param: s
./bounds-order-and-temporaries.go:275:48: t does not escape
./bounds-order-and-temporaries.go:275:51: u does not escape
./bounds-order-and-temporaries.go:276:20: append escapes to heap
./bounds-order-and-temporaries.go:279:46: parameter ss leaks to {heap} for otherStored with derefs=1:
./bounds-order-and-temporaries.go:279:46:   flow: {heap} ← *ss:
./bounds-order-and-temporaries.go:279:46:     from ss (indirection) at ./bounds-order-and-temporaries.go:280:16
./bounds-order-and-temporaries.go:279:46:     from ss[c & 3] (fixed-array-index-of) at ./bounds-order-and-temporaries.go:280:16
./bounds-order-and-temporaries.go:279:46:     from m[t[b & 3]] = ss[c & 3] (assign) at ./bounds-order-and-temporaries.go:280:12
./bounds-order-and-temporaries.go:279:18: m does not escape
./bounds-order-and-temporaries.go:279:35: t does not escape
./bounds-order-and-temporaries.go:279:46: leaking param content: ss
./bounds-order-and-temporaries.go:283:20: t does not escape
./bounds-order-and-temporaries.go:294:32: literalKept capturing by value: c (addr=false assign=false width=8)
./bounds-order-and-temporaries.go:294:18: literalKept capturing by value: t (addr=false assign=false width=8)
./bounds-order-and-temporaries.go:295:2: literalKept capturing by value: n (addr=false assign=false width=8)
./bounds-order-and-temporaries.go:296:7: func literal escapes to heap in literalKept:
./bounds-order-and-temporaries.go:296:7:   flow: l ← &{storage for func literal}:
./bounds-order-and-temporaries.go:296:7:     from func literal (spill) at ./bounds-order-and-temporaries.go:296:7
./bounds-order-and-temporaries.go:296:7:     from l := func literal (assign) at ./bounds-order-and-temporaries.go:296:4
./bounds-order-and-temporaries.go:296:7:   flow: {heap} ← l:
./bounds-order-and-temporaries.go:296:7:     from kept = l (assign) at ./bounds-order-and-temporaries.go:302:7
./bounds-order-and-temporaries.go:294:32: parameter c leaks to {storage for func literal} for literalKept with derefs=0:
./bounds-order-and-temporaries.go:294:32:   flow: {storage for func literal} ← c:
./bounds-order-and-temporaries.go:294:32:     from c (captured by a closure) at ./bounds-order-and-temporaries.go:297:13
./bounds-order-and-temporaries.go:294:18: parameter t leaks to {storage for func literal} for literalKept with derefs=0:
./bounds-order-and-temporaries.go:294:18:   flow: {storage for func literal} ← t:
./bounds-order-and-temporaries.go:294:18:     from t (captured by a closure) at ./bounds-order-and-temporaries.go:298:5
./bounds-order-and-temporaries.go:294:18: leaking param: t
./bounds-order-and-temporaries.go:296:7: func literal escapes to heap
./bounds-order-and-temporaries.go:309:15: p does not escape
./bounds-order-and-temporaries.go:309:23: t does not escape
./bounds-order-and-temporaries.go:309:26: u does not escape
./bounds-order-and-temporaries.go:313:19: t does not escape
./bounds-order-and-temporaries.go:317:22: t does not escape
./bounds-order-and-temporaries.go:321:27: t does not escape
./bounds-order-and-temporaries.go:321:30: u does not escape
./bounds-order-and-temporaries.go:327:17: append(m[s.f], 2) escapes to heap in appendedByAddress:
./bounds-order-and-temporaries.go:327:17:   flow: {heap} ← &{storage for append(m[s.f], 2)}:
./bounds-order-and-temporaries.go:327:17:     from append(m[s.f], 2) (spill) at ./bounds-order-and-temporaries.go:327:17
./bounds-order-and-temporaries.go:327:17:     from m[s.f] = append(m[s.f], 2) (assign) at ./bounds-order-and-temporaries.go:327:9
./bounds-order-and-temporaries.go:326:24: m does not escape
./bounds-order-and-temporaries.go:326:54: p does not escape
./bounds-order-and-temporaries.go:326:62: t does not escape
./bounds-order-and-temporaries.go:327:17: append escapes to heap
./bounds-order-and-temporaries.go:332:17: append(m[s.a], 2) escapes to heap in appendedByNumber:
./bounds-order-and-temporaries.go:332:17:   flow: {heap} ← &{storage for append(m[s.a], 2)}:
./bounds-order-and-temporaries.go:332:17:     from append(m[s.a], 2) (spill) at ./bounds-order-and-temporaries.go:332:17
./bounds-order-and-temporaries.go:332:17:     from m[s.a] = append(m[s.a], 2) (assign) at ./bounds-order-and-temporaries.go:332:9
./bounds-order-and-temporaries.go:331:23: m does not escape
./bounds-order-and-temporaries.go:331:48: p does not escape
./bounds-order-and-temporaries.go:331:56: t does not escape
./bounds-order-and-temporaries.go:332:17: append escapes to heap
./bounds-order-and-temporaries.go:337:26: append(ms[b & 3][t[b & 3]], u[c & 3]) escapes to heap in appendedInMap:
./bounds-order-and-temporaries.go:337:26:   flow: {heap} ← &{storage for append(ms[b & 3][t[b & 3]], u[c & 3])}:
./bounds-order-and-temporaries.go:337:26:     from append(ms[b & 3][t[b & 3]], u[c & 3]) (spill) at ./bounds-order-and-temporaries.go:337:26
./bounds-order-and-temporaries.go:337:26:     from ms[b & 3][t[b & 3]] = append(ms[b & 3][t[b & 3]], u[c & 3]) (assign) at ./bounds-order-and-temporaries.go:337:18
./bounds-order-and-temporaries.go:336:20: ms does not escape
./bounds-order-and-temporaries.go:336:42: t does not escape
./bounds-order-and-temporaries.go:336:45: u does not escape
./bounds-order-and-temporaries.go:337:26: append escapes to heap
./bounds-order-and-temporaries.go:341:20: append(m[t[b & 3]], f(u[c & 3]), u[c & 1]) escapes to heap in appendedWithCalls:
./bounds-order-and-temporaries.go:341:20:   flow: {heap} ← &{storage for append(m[t[b & 3]], f(u[c & 3]), u[c & 1])}:
./bounds-order-and-temporaries.go:341:20:     from append(m[t[b & 3]], f(u[c & 3]), u[c & 1]) (spill) at ./bounds-order-and-temporaries.go:341:20
./bounds-order-and-temporaries.go:341:20:     from m[t[b & 3]] = append(m[t[b & 3]], f(u[c & 3]), u[c & 1]) (assign) at ./bounds-order-and-temporaries.go:341:12
./bounds-order-and-temporaries.go:340:24: m does not escape
./bounds-order-and-temporaries.go:340:41: t does not escape
./bounds-order-and-temporaries.go:340:44: u does not escape
./bounds-order-and-temporaries.go:341:20: append escapes to heap
./bounds-order-and-temporaries.go:351:22: m does not escape
./bounds-order-and-temporaries.go:351:37: p does not escape
./bounds-order-and-temporaries.go:351:45: t does not escape
./bounds-order-and-temporaries.go:356:22: m does not escape
./bounds-order-and-temporaries.go:356:37: p does not escape
./bounds-order-and-temporaries.go:356:45: t does not escape
./bounds-order-and-temporaries.go:362:21: m does not escape
./bounds-order-and-temporaries.go:362:39: p does not escape
./bounds-order-and-temporaries.go:362:47: t does not escape
./bounds-order-and-temporaries.go:367:29: m does not escape
./bounds-order-and-temporaries.go:367:44: p does not escape
./bounds-order-and-temporaries.go:367:52: t does not escape
./bounds-order-and-temporaries.go:383:11: x does not escape
./bounds-order-and-temporaries.go:386:9: n escapes to heap in boxedNumber:
./bounds-order-and-temporaries.go:386:9:   flow: {heap} ← &{storage for n}:
./bounds-order-and-temporaries.go:386:9:     from n (spill) at ./bounds-order-and-temporaries.go:386:9
./bounds-order-and-temporaries.go:386:9:     from sink = n (assign) at ./bounds-order-and-temporaries.go:386:7
./bounds-order-and-temporaries.go:385:18: p does not escape
./bounds-order-and-temporaries.go:385:26: t does not escape
./bounds-order-and-temporaries.go:386:9: n escapes to heap
./bounds-order-and-temporaries.go:391:9: n escapes to heap in boxedByte:
./bounds-order-and-temporaries.go:391:9:   flow: {heap} ← &{storage for n}:
./bounds-order-and-temporaries.go:391:9:     from n (spill) at ./bounds-order-and-temporaries.go:391:9
./bounds-order-and-temporaries.go:391:9:     from sink = n (assign) at ./bounds-order-and-temporaries.go:391:7
./bounds-order-and-temporaries.go:390:16: p does not escape
./bounds-order-and-temporaries.go:390:24: t does not escape
./bounds-order-and-temporaries.go:391:9: n escapes to heap
./bounds-order-and-temporaries.go:396:9: n escapes to heap in boxedSmall:
./bounds-order-and-temporaries.go:396:9:   flow: {heap} ← &{storage for n}:
./bounds-order-and-temporaries.go:396:9:     from n (spill) at ./bounds-order-and-temporaries.go:396:9
./bounds-order-and-temporaries.go:396:9:     from sink = n (assign) at ./bounds-order-and-temporaries.go:396:7
./bounds-order-and-temporaries.go:395:17: p does not escape
./bounds-order-and-temporaries.go:395:25: t does not escape
./bounds-order-and-temporaries.go:396:9: n escapes to heap
./bounds-order-and-temporaries.go:401:9: n escapes to heap in boxedSmaller:
./bounds-order-and-temporaries.go:401:9:   flow: {heap} ← &{storage for n}:
./bounds-order-and-temporaries.go:401:9:     from n (spill) at ./bounds-order-and-temporaries.go:401:9
./bounds-order-and-temporaries.go:401:9:     from sink = n (assign) at ./bounds-order-and-temporaries.go:401:7
./bounds-order-and-temporaries.go:400:19: p does not escape
./bounds-order-and-temporaries.go:400:27: t does not escape
./bounds-order-and-temporaries.go:401:9: n escapes to heap
./bounds-order-and-temporaries.go:406:9: n escapes to heap in boxedPair:
./bounds-order-and-temporaries.go:406:9:   flow: {heap} ← &{storage for n}:
./bounds-order-and-temporaries.go:406:9:     from n (spill) at ./bounds-order-and-temporaries.go:406:9
./bounds-order-and-temporaries.go:406:9:     from sink = n (assign) at ./bounds-order-and-temporaries.go:406:7
./bounds-order-and-temporaries.go:405:16: p does not escape
./bounds-order-and-temporaries.go:405:24: t does not escape
./bounds-order-and-temporaries.go:406:9: n escapes to heap
./bounds-order-and-temporaries.go:411:9: n escapes to heap in boxedLarge:
./bounds-order-and-temporaries.go:411:9:   flow: {heap} ← &{storage for n}:
./bounds-order-and-temporaries.go:411:9:     from n (spill) at ./bounds-order-and-temporaries.go:411:9
./bounds-order-and-temporaries.go:411:9:     from sink = n (assign) at ./bounds-order-and-temporaries.go:411:7
./bounds-order-and-temporaries.go:410:17: p does not escape
./bounds-order-and-temporaries.go:410:25: t does not escape
./bounds-order-and-temporaries.go:411:9: n escapes to heap
./bounds-order-and-temporaries.go:415:19: p does not escape
./bounds-order-and-temporaries.go:415:27: t does not escape
./bounds-order-and-temporaries.go:416:13: n does not escape
./bounds-order-and-temporaries.go:423:9: n escapes to heap in boxedLocal:
./bounds-order-and-temporaries.go:423:9:   flow: {heap} ← &{storage for n}:
./bounds-order-and-temporaries.go:423:9:     from n (spill) at ./bounds-order-and-temporaries.go:423:9
./bounds-order-and-temporaries.go:423:9:     from sink = n (assign) at ./bounds-order-and-temporaries.go:423:7
./bounds-order-and-temporaries.go:421:17: p does not escape
./bounds-order-and-temporaries.go:421:25: t does not escape
./bounds-order-and-temporaries.go:423:9: n escapes to heap
./bounds-order-and-temporaries.go:430:9: n escapes to heap in boxedLocalLarge:
./bounds-order-and-temporaries.go:430:9:   flow: {heap} ← &{storage for n}:
./bounds-order-and-temporaries.go:430:9:     from n (spill) at ./bounds-order-and-temporaries.go:430:9
./bounds-order-and-temporaries.go:430:9:     from sink = n (assign) at ./bounds-order-and-temporaries.go:430:7
./bounds-order-and-temporaries.go:427:22: p does not escape
./bounds-order-and-temporaries.go:427:30: t does not escape
./bounds-order-and-temporaries.go:430:9: n escapes to heap
./bounds-order-and-temporaries.go:435:10: q[1] escapes to heap in boxedField:
./bounds-order-and-temporaries.go:435:10:   flow: {heap} ← &{storage for q[1]}:
./bounds-order-and-temporaries.go:435:10:     from q[1] (spill) at ./bounds-order-and-temporaries.go:435:10
./bounds-order-and-temporaries.go:435:10:     from sink = q[1] (assign) at ./bounds-order-and-temporaries.go:435:7
./bounds-order-and-temporaries.go:434:17: p does not escape
./bounds-order-and-temporaries.go:434:25: t does not escape
./bounds-order-and-temporaries.go:435:10: q[1] escapes to heap
./bounds-order-and-temporaries.go:441:21: m does not escape
./bounds-order-and-temporaries.go:441:40: p does not escape
./bounds-order-and-temporaries.go:441:48: t does not escape
./bounds-order-and-temporaries.go:447:20: m does not escape
./bounds-order-and-temporaries.go:447:39: p does not escape
./bounds-order-and-temporaries.go:447:47: t does not escape
./bounds-order-and-temporaries.go:454:24: m does not escape
./bounds-order-and-temporaries.go:454:43: p does not escape
./bounds-order-and-temporaries.go:454:51: t does not escape
./bounds-order-and-temporaries.go:460:16: c does not escape
./bounds-order-and-temporaries.go:460:28: p does not escape
./bounds-order-and-temporaries.go:460:36: t does not escape
./bounds-order-and-temporaries.go:466:20: c does not escape
./bounds-order-and-temporaries.go:466:32: p does not escape
./bounds-order-and-temporaries.go:466:40: t does not escape
./bounds-order-and-temporaries.go:471:16: c does not escape
./bounds-order-and-temporaries.go:471:30: p does not escape
./bounds-order-and-temporaries.go:471:38: t does not escape
./bounds-order-and-temporaries.go:481:15: append(sl, ([256]int)(sl)[t[c]]) escapes to heap in elementOfConverted:
./bounds-order-and-temporaries.go:481:15:   flow: ~r0 ← &{storage for append(sl, ([256]int)(sl)[t[c]])}:
./bounds-order-and-temporaries.go:481:15:     from append(sl, ([256]int)(sl)[t[c]]) (spill) at ./bounds-order-and-temporaries.go:481:15
./bounds-order-and-temporaries.go:481:15:     from return append(sl, ([256]int)(sl)[t[c]]) (return) at ./bounds-order-and-temporaries.go:481:2
./bounds-order-and-temporaries.go:480:35: parameter sl leaks to ~r0 for elementOfConverted with derefs=0:
./bounds-order-and-temporaries.go:480:35:   flow: {temp} ← sl:
./bounds-order-and-temporaries.go:480:35:     from append(sl, ([256]int)(sl)[t[c]]) (call parameter) at ./bounds-order-and-temporaries.go:481:15
./bounds-order-and-temporaries.go:480:35:   flow: ~r0 ← {temp}:
./bounds-order-and-temporaries.go:480:35:     from return append(sl, ([256]int)(sl)[t[c]]) (return) at ./bounds-order-and-temporaries.go:481:2
./bounds-order-and-temporaries.go:480:25: s does not escape
./bounds-order-and-temporaries.go:480:35: leaking param: sl to result ~r0 level=0
./bounds-order-and-temporaries.go:480:45: t does not escape
./bounds-order-and-temporaries.go:481:15: append escapes to heap
./bounds-order-and-temporaries.go:484:17: t does not escape
./bounds-order-and-temporaries.go:484:20: u does not escape
./bounds-order-and-temporaries.go:484:65: make([][4]int, t[b], u[c]) does not escape
./bounds-order-and-temporaries.go:486:17: t does not escape
./bounds-order-and-temporaries.go:486:20: u does not escape
./bounds-order-and-temporaries.go:486:65: make([][5]int, t[b], u[c]) does not escape
./bounds-order-and-temporaries.go:488:64: make([][4]int, t[b], u[c]) escapes to heap in madeKept:
./bounds-order-and-temporaries.go:488:64:   flow: ~r0 ← &{storage for make([][4]int, t[b], u[c])}:
./bounds-order-and-temporaries.go:488:64:     from make([][4]int, t[b], u[c]) (spill) at ./bounds-order-and-temporaries.go:488:64
./bounds-order-and-temporaries.go:488:64:     from return make([][4]int, t[b], u[c]) (return) at ./bounds-order-and-temporaries.go:488:53
./bounds-order-and-temporaries.go:488:15: t does not escape
./bounds-order-and-temporaries.go:488:18: u does not escape
./bounds-order-and-temporaries.go:488:64: make([][4]int, t[b], u[c]) escapes to heap
./bounds-order-and-temporaries.go:490:65: append(s, t[-b], -t[b]) escapes to heap in negated:
./bounds-order-and-temporaries.go:490:65:   flow: ~r0 ← &{storage for append(s, t[-b], -t[b])}:
./bounds-order-and-temporaries.go:490:65:     from append(s, t[-b], -t[b]) (spill) at ./bounds-order-and-temporaries.go:490:65
./bounds-order-and-temporaries.go:490:65:     from return append(s, t[-b], -t[b]) (return) at ./bounds-order-and-temporaries.go:490:52
./bounds-order-and-temporaries.go:490:14: parameter s leaks to ~r0 for negated with derefs=0:
./bounds-order-and-temporaries.go:490:14:   flow: {temp} ← s:
./bounds-order-and-temporaries.go:490:14:     from append(s, t[-b], -t[b]) (call parameter) at ./bounds-order-and-temporaries.go:490:65
./bounds-order-and-temporaries.go:490:14:   flow: ~r0 ← {temp}:
./bounds-order-and-temporaries.go:490:14:     from return append(s, t[-b], -t[b]) (return) at ./bounds-order-and-temporaries.go:490:52
./bounds-order-and-temporaries.go:490:14: leaking param: s to result ~r0 level=0
./bounds-order-and-temporaries.go:490:23: t does not escape
./bounds-order-and-temporaries.go:490:65: append escapes to heap
./bounds-order-and-temporaries.go:492:22: t does not escape
./bounds-order-and-temporaries.go:492:33: u does not escape
./bounds-order-and-temporaries.go:503:19: m does not escape
./bounds-order-and-temporaries.go:503:40: u does not escape
./bounds-order-and-temporaries.go:503:85: make([]int, m[b][1], u[c]) does not escape
./bounds-order-and-temporaries.go:505:21: m does not escape
./bounds-order-and-temporaries.go:505:43: u does not escape
./bounds-order-and-temporaries.go:505:88: make([]int, m[b][uint(1)], u[c]) does not escape
./bounds-order-and-temporaries.go:507:19: m does not escape
./bounds-order-and-temporaries.go:507:43: u does not escape
./bounds-order-and-temporaries.go:507:88: make([]int, m[b][uint64(1)], u[c]) does not escape
./bounds-order-and-temporaries.go:509:19: m does not escape
./bounds-order-and-temporaries.go:509:43: u does not escape
./bounds-order-and-temporaries.go:509:88: make([]int, m[b][number(1)], u[c]) does not escape
./bounds-order-and-temporaries.go:511:18: m does not escape
./bounds-order-and-temporaries.go:511:41: u does not escape
./bounds-order-and-temporaries.go:511:86: make([]int, m[b][int32(1)], u[c]) does not escape
./bounds-order-and-temporaries.go:513:19: m does not escape
./bounds-order-and-temporaries.go:513:43: u does not escape
./bounds-order-and-temporaries.go:513:88: make([]int, m[b][uint32(1)], u[c]) does not escape
./bounds-order-and-temporaries.go:515:17: m does not escape
./bounds-order-and-temporaries.go:515:41: u does not escape
./bounds-order-and-temporaries.go:515:86: make([]int, m[b]["a"], u[c]) does not escape
./bounds-order-and-temporaries.go:517:17: m does not escape
./bounds-order-and-temporaries.go:517:39: u does not escape
./bounds-order-and-temporaries.go:517:84: make([]int, m[b][word("a")], u[c]) does not escape
./bounds-order-and-temporaries.go:519:18: m does not escape
./bounds-order-and-temporaries.go:519:43: u does not escape
./bounds-order-and-temporaries.go:519:88: make([]int, m[b][1], u[c]) does not escape
./bounds-order-and-temporaries.go:521:27: m does not escape
./bounds-order-and-temporaries.go:521:48: u does not escape
./bounds-order-and-temporaries.go:522:17: make([]int, m[b][k], u[c]) does not escape
./bounds-order-and-temporaries.go:525:27: m does not escape
./bounds-order-and-temporaries.go:525:51: u does not escape
./bounds-order-and-temporaries.go:526:17: make([]int, m[b][k], u[c]) does not escape
./bounds-order-and-temporaries.go:529:25: m does not escape
./bounds-order-and-temporaries.go:529:49: u does not escape
./bounds-order-and-temporaries.go:529:73: k does not escape
./bounds-order-and-temporaries.go:530:17: make([]int, m[b][k], u[c]) does not escape
./bounds-order-and-temporaries.go:533:25: m does not escape
./bounds-order-and-temporaries.go:533:47: u does not escape
./bounds-order-and-temporaries.go:533:71: k does not escape
./bounds-order-and-temporaries.go:534:17: make([]int, m[b][k], u[c]) does not escape
./bounds-order-and-temporaries.go:537:20: m does not escape
./bounds-order-and-temporaries.go:537:42: u does not escape
./bounds-order-and-temporaries.go:537:66: k does not escape
./bounds-order-and-temporaries.go:538:17: make([]int, m[b][k], u[c]) does not escape
./bounds-order-and-temporaries.go:541:79: append(m[t[b]], 1) escapes to heap in appendedByByte:
./bounds-order-and-temporaries.go:541:79:   flow: {heap} ← &{storage for append(m[t[b]], 1)}:
./bounds-order-and-temporaries.go:541:79:     from append(m[t[b]], 1) (spill) at ./bounds-order-and-temporaries.go:541:79
./bounds-order-and-temporaries.go:541:79:     from m[t[b]] = append(m[t[b]], 1) (assign) at ./bounds-order-and-temporaries.go:541:71
./bounds-order-and-temporaries.go:541:21: m does not escape
./bounds-order-and-temporaries.go:541:39: t does not escape
./bounds-order-and-temporaries.go:541:79: append escapes to heap
./bounds-order-and-temporaries.go:543:78: append(m[t[b]], 1) escapes to heap in appendedByIndex:
./bounds-order-and-temporaries.go:543:78:   flow: {heap} ← &{storage for append(m[t[b]], 1)}:
./bounds-order-and-temporaries.go:543:78:     from append(m[t[b]], 1) (spill) at ./bounds-order-and-temporaries.go:543:78
./bounds-order-and-temporaries.go:543:78:     from m[t[b]] = append(m[t[b]], 1) (assign) at ./bounds-order-and-temporaries.go:543:70
./bounds-order-and-temporaries.go:543:22: m does not escape
./bounds-order-and-temporaries.go:543:39: t does not escape
./bounds-order-and-temporaries.go:543:78: append escapes to heap
./bounds-order-and-temporaries.go:546:15: append(m[1], u[b] + f(t[c]), u[c] + f(t[b])) escapes to heap in appendedSums:
./bounds-order-and-temporaries.go:546:15:   flow: {heap} ← &{storage for append(m[1], u[b] + f(t[c]), u[c] + f(t[b]))}:
./bounds-order-and-temporaries.go:546:15:     from append(m[1], u[b] + f(t[c]), u[c] + f(t[b])) (spill) at ./bounds-order-and-temporaries.go:546:15
./bounds-order-and-temporaries.go:546:15:     from m[1] = append(m[1], u[b] + f(t[c]), u[c] + f(t[b])) (assign) at ./bounds-order-and-temporaries.go:546:7
./bounds-order-and-temporaries.go:545:19: m does not escape
./bounds-order-and-temporaries.go:545:36: t does not escape
./bounds-order-and-temporaries.go:545:39: u does not escape
./bounds-order-and-temporaries.go:546:15: append escapes to heap
./bounds-order-and-temporaries.go:550:15: append(m[k], 1) escapes to heap in appendedByParameter:
./bounds-order-and-temporaries.go:550:15:   flow: {heap} ← &{storage for append(m[k], 1)}:
./bounds-order-and-temporaries.go:550:15:     from append(m[k], 1) (spill) at ./bounds-order-and-temporaries.go:550:15
./bounds-order-and-temporaries.go:550:15:     from m[k] = append(m[k], 1) (assign) at ./bounds-order-and-temporaries.go:550:7
./bounds-order-and-temporaries.go:549:26: m does not escape
./bounds-order-and-temporaries.go:549:47: p does not escape
./bounds-order-and-temporaries.go:549:55: t does not escape
./bounds-order-and-temporaries.go:550:15: append escapes to heap
./bounds-order-and-temporaries.go:41:7: index bounds check elided
./bounds-order-and-temporaries.go:66:7: index bounds check elided
./bounds-order-and-temporaries.go:77:7: index bounds check elided
./bounds-order-and-temporaries.go:99:7: index bounds check elided
./bounds-order-and-temporaries.go:105:7: index bounds check elided
./bounds-order-and-temporaries.go:111:7: index bounds check elided
./bounds-order-and-temporaries.go:123:7: index bounds check elided
./bounds-order-and-temporaries.go:129:7: index bounds check elided
./bounds-order-and-temporaries.go:139:7: index bounds check elided
./bounds-order-and-temporaries.go:144:7: index bounds check elided
./bounds-order-and-temporaries.go:154:7: index bounds check elided
./bounds-order-and-temporaries.go:159:7: index bounds check elided
./bounds-order-and-temporaries.go:164:7: index bounds check elided
./bounds-order-and-temporaries.go:169:7: index bounds check elided
./bounds-order-and-temporaries.go:175:7: index bounds check elided
./bounds-order-and-temporaries.go:181:7: index bounds check elided
./bounds-order-and-temporaries.go:199:7: index bounds check elided
./bounds-order-and-temporaries.go:206:28: index bounds check elided
./bounds-order-and-temporaries.go:206:15: index bounds check elided
./bounds-order-and-temporaries.go:210:33: index bounds check elided
./bounds-order-and-temporaries.go:210:15: index bounds check elided
./bounds-order-and-temporaries.go:214:27: index bounds check elided
./bounds-order-and-temporaries.go:214:17: index bounds check elided
./bounds-order-and-temporaries.go:218:26: index bounds check elided
./bounds-order-and-temporaries.go:218:10: index bounds check elided
./bounds-order-and-temporaries.go:222:14: index bounds check elided
./bounds-order-and-temporaries.go:222:23: index bounds check elided
./bounds-order-and-temporaries.go:226:22: index bounds check elided
./bounds-order-and-temporaries.go:226:14: index bounds check elided
./bounds-order-and-temporaries.go:230:11: index bounds check elided
./bounds-order-and-temporaries.go:235:3: index bounds check elided
./bounds-order-and-temporaries.go:235:11: index bounds check elided
./bounds-order-and-temporaries.go:239:7: index bounds check elided
./bounds-order-and-temporaries.go:239:32: index bounds check elided
./bounds-order-and-temporaries.go:239:3: index bounds check elided
./bounds-order-and-temporaries.go:239:19: index bounds check elided
./bounds-order-and-temporaries.go:243:32: index bounds check elided
./bounds-order-and-temporaries.go:243:3: index bounds check elided
./bounds-order-and-temporaries.go:243:11: index bounds check elided
./bounds-order-and-temporaries.go:250:3: index bounds check elided
./bounds-order-and-temporaries.go:250:11: index bounds check elided
./bounds-order-and-temporaries.go:254:7: index bounds check elided
./bounds-order-and-temporaries.go:254:36: index bounds check elided
./bounds-order-and-temporaries.go:254:3: index bounds check elided
./bounds-order-and-temporaries.go:254:19: index bounds check elided
./bounds-order-and-temporaries.go:260:7: index bounds check elided
./bounds-order-and-temporaries.go:260:32: index bounds check elided
./bounds-order-and-temporaries.go:260:3: index bounds check elided
./bounds-order-and-temporaries.go:260:21: index bounds check elided
./bounds-order-and-temporaries.go:264:7: index bounds check elided
./bounds-order-and-temporaries.go:264:33: index bounds check elided
./bounds-order-and-temporaries.go:264:3: index bounds check elided
./bounds-order-and-temporaries.go:264:21: index bounds check elided
./bounds-order-and-temporaries.go:268:7: index bounds check elided
./bounds-order-and-temporaries.go:268:31: index bounds check elided
./bounds-order-and-temporaries.go:268:3: index bounds check elided
./bounds-order-and-temporaries.go:268:21: index bounds check elided
./bounds-order-and-temporaries.go:272:5: index bounds check elided
./bounds-order-and-temporaries.go:272:33: index bounds check elided
./bounds-order-and-temporaries.go:272:41: index bounds check elided
./bounds-order-and-temporaries.go:276:5: index bounds check elided
./bounds-order-and-temporaries.go:280:16: index bounds check elided
./bounds-order-and-temporaries.go:280:5: index bounds check elided
./bounds-order-and-temporaries.go:290:3: index bounds check elided
./bounds-order-and-temporaries.go:303:10: index bounds check elided
./bounds-order-and-temporaries.go:310:22: index bounds check elided
./bounds-order-and-temporaries.go:310:10: index bounds check elided
./bounds-order-and-temporaries.go:314:14: index bounds check elided
./bounds-order-and-temporaries.go:318:18: index bounds check elided
./bounds-order-and-temporaries.go:323:10: index bounds check elided
./bounds-order-and-temporaries.go:323:18: index bounds check elided
./bounds-order-and-temporaries.go:333:7: index bounds check elided
./bounds-order-and-temporaries.go:337:4: index bounds check elided
./bounds-order-and-temporaries.go:337:11: index bounds check elided
./bounds-order-and-temporaries.go:337:45: index bounds check elided
./bounds-order-and-temporaries.go:341:5: index bounds check elided
./bounds-order-and-temporaries.go:341:35: index bounds check elided
./bounds-order-and-temporaries.go:341:44: index bounds check elided
./bounds-order-and-temporaries.go:363:7: index bounds check elided
./bounds-order-and-temporaries.go:368:7: index bounds check elided
./bounds-order-and-temporaries.go:387:7: index bounds check elided
./bounds-order-and-temporaries.go:392:7: index bounds check elided
./bounds-order-and-temporaries.go:397:7: index bounds check elided
./bounds-order-and-temporaries.go:417:7: index bounds check elided
./bounds-order-and-temporaries.go:424:7: index bounds check elided
./bounds-order-and-temporaries.go:436:7: index bounds check elided
./bounds-order-and-temporaries.go:444:7: index bounds check elided
./bounds-order-and-temporaries.go:450:7: index bounds check elided
./bounds-order-and-temporaries.go:463:7: index bounds check elided
./bounds-order-and-temporaries.go:481:34: index bounds check elided
./bounds-order-and-temporaries.go:481:32: index bounds check elided
./bounds-order-and-temporaries.go:484:83: index bounds check elided
./bounds-order-and-temporaries.go:484:77: index bounds check elided
./bounds-order-and-temporaries.go:486:77: index bounds check elided
./bounds-order-and-temporaries.go:486:83: index bounds check elided
./bounds-order-and-temporaries.go:488:76: index bounds check elided
./bounds-order-and-temporaries.go:488:82: index bounds check elided
./bounds-order-and-temporaries.go:490:70: index bounds check elided
./bounds-order-and-temporaries.go:490:78: index bounds check elided
./bounds-order-and-temporaries.go:493:11: index bounds check elided
./bounds-order-and-temporaries.go:493:30: index bounds check elided
./bounds-order-and-temporaries.go:503:103: index bounds check elided
./bounds-order-and-temporaries.go:503:94: index bounds check elided
./bounds-order-and-temporaries.go:505:97: index bounds check elided
./bounds-order-and-temporaries.go:505:106: index bounds check elided
./bounds-order-and-temporaries.go:507:106: index bounds check elided
./bounds-order-and-temporaries.go:507:97: index bounds check elided
./bounds-order-and-temporaries.go:509:97: index bounds check elided
./bounds-order-and-temporaries.go:509:106: index bounds check elided
./bounds-order-and-temporaries.go:511:104: index bounds check elided
./bounds-order-and-temporaries.go:511:95: index bounds check elided
./bounds-order-and-temporaries.go:513:106: index bounds check elided
./bounds-order-and-temporaries.go:513:97: index bounds check elided
./bounds-order-and-temporaries.go:515:106: index bounds check elided
./bounds-order-and-temporaries.go:515:95: index bounds check elided
./bounds-order-and-temporaries.go:517:93: index bounds check elided
./bounds-order-and-temporaries.go:517:104: index bounds check elided
./bounds-order-and-temporaries.go:519:106: index bounds check elided
./bounds-order-and-temporaries.go:519:97: index bounds check elided
./bounds-order-and-temporaries.go:522:26: index bounds check elided
./bounds-order-and-temporaries.go:522:35: index bounds check elided
./bounds-order-and-temporaries.go:526:35: index bounds check elided
./bounds-order-and-temporaries.go:526:26: index bounds check elided
./bounds-order-and-temporaries.go:530:35: index bounds check elided
./bounds-order-and-temporaries.go:530:26: index bounds check elided
./bounds-order-and-temporaries.go:534:26: index bounds check elided
./bounds-order-and-temporaries.go:534:35: index bounds check elided
./bounds-order-and-temporaries.go:538:26: index bounds check elided
./bounds-order-and-temporaries.go:538:35: index bounds check elided
./bounds-order-and-temporaries.go:541:66: index bounds check elided
./bounds-order-and-temporaries.go:543:65: index bounds check elided
./bounds-order-and-temporaries.go:546:30: index bounds check elided
./bounds-order-and-temporaries.go:546:44: index bounds check elided
./bounds-order-and-temporaries.go:546:23: index bounds check elided
./bounds-order-and-temporaries.go:546:37: index bounds check elided
