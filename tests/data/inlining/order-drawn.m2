# command-line-arguments
./order-drawn.go:16:6: can inline T.get with cost 5 as: method(T) func(int) int { return t.a + n }
./order-drawn.go:17:6: can inline (*T).ptr with cost 4 as: method(*T) func(int) *int { return &t.b }
./order-drawn.go:20:6: cannot inline (*T).far: marked go:noinline
./order-drawn.go:51:6: cannot inline f: marked go:noinline
./order-drawn.go:54:6: cannot inline f2: marked go:noinline
./order-drawn.go:57:6: cannot inline fb: marked go:noinline
./order-drawn.go:60:6: cannot inline many: marked go:noinline
./order-drawn.go:63:6: cannot inline ints: marked go:noinline
./order-drawn.go:67:6: can inline lazy with cost 12 as: func(int, byte) int { if n > 3 { return u[b] }; return v[b] }
./order-drawn.go:74:6: can inline pair with cost 5 as: func(int, byte) (int, int) { return u[b], n }
./order-drawn.go:76:6: can inline use with cost 0 as: func(any) {  }
./order-drawn.go:65:6: can inline id[go.shape.uint8] with cost 2 as: func(*[1]uintptr, go.shape.uint8) go.shape.uint8 { return x }
./order-drawn.go:78:6: cannot inline f0x: function too complex: cost 198 exceeds budget 80
./order-drawn.go:65:6: can inline id[go.shape.int] with cost 2 as: func(*[1]uintptr, go.shape.int) go.shape.int { return x }
./order-drawn.go:85:6: cannot inline f1x: function too complex: cost 306 exceeds budget 80
./order-drawn.go:97:6: cannot inline f2x: function too complex: cost 312 exceeds budget 80
./order-drawn.go:113:6: cannot inline f3x: function too complex: cost 123 exceeds budget 80
./order-drawn.go:122:6: cannot inline f4x: function too complex: cost 411 exceeds budget 80
./order-drawn.go:147:3: can inline f5x.func1 with cost 11 as: func() { bo[c] = bo[c] && x > 3 }
./order-drawn.go:153:3: can inline f5x.func2 with cost 71 as: func() { gx = complex(fl[w[b]], fl[fb(d)]) }
./order-drawn.go:144:6: cannot inline f5x: function too complex: cost 373 exceeds budget 80
./order-drawn.go:160:6: cannot inline f6x: unhandled op GO
./order-drawn.go:162:2: can inline f6x.gowrap1 with cost 20 as: func() { .autotmp_10(.autotmp_11) }
./order-drawn.go:169:6: cannot inline f7x: function too complex: cost 491 exceeds budget 80
./order-drawn.go:184:6: cannot inline f8x: function too complex: cost 258 exceeds budget 80
./order-drawn.go:196:6: cannot inline f9x: function too complex: cost 193 exceeds budget 80
./order-drawn.go:65:6: can inline id[go.shape.string] with cost 2 as: func(*[1]uintptr, go.shape.string) go.shape.string { return x }
./order-drawn.go:203:6: cannot inline f10x: function too complex: cost 230 exceeds budget 80
./order-drawn.go:211:6: cannot inline f11x: unhandled op GO
./order-drawn.go:212:2: can inline f11x.gowrap1 with cost 20 as: func() { .autotmp_9(.autotmp_10) }
./order-drawn.go:252:9: can inline f12x.func1 with cost 6 as: func(int) int { return n + y * y }
./order-drawn.go:248:6: cannot inline f12x: function too complex: cost 85 exceeds budget 80
./order-drawn.go:255:6: cannot inline f13x: function too complex: cost 150 exceeds budget 80
./order-drawn.go:262:6: cannot inline f14x: function too complex: cost 411 exceeds budget 80
./order-drawn.go:291:3: can inline f15x.func1 with cost 8 as: func() { is[d] = any(es[d]) }
./order-drawn.go:280:6: cannot inline f15x: function too complex: cost 560 exceeds budget 80
./order-drawn.go:301:6: cannot inline f16x: call to recover
./order-drawn.go:310:6: cannot inline f17x: function too complex: cost 634 exceeds budget 80
./order-drawn.go:338:40: can inline f18x.func1 with cost 4 as: func(int) int { return n + y }
./order-drawn.go:332:6: cannot inline f18x: unhandled op DEFER
./order-drawn.go:359:2: can inline f18x.deferwrap1 with cost 63 as: func() { many(... argument...) }
./order-drawn.go:362:11: can inline f18x.func2 with cost 6 as: func(int) int { return n + (x + 3) }
./order-drawn.go:368:6: cannot inline f19x: function too complex: cost 328 exceeds budget 80
./order-drawn.go:380:6: can inline f20x with cost 67 as: func(byte, byte, byte, int, int, string) (int, string, any) { _, bo[string(bs[c])[0]] = int(.autotmp_9), .autotmp_10; gx = map[string]any{...}; _, _ = int(.autotmp_11), .autotmp_12; return <-cs[mb[d][b]], string(rune(x)), any(ii[byte(3)]) }
./order-drawn.go:387:6: cannot inline f21x: function too complex: cost 227 exceeds budget 80
./order-drawn.go:401:6: cannot inline f22x: function too complex: cost 421 exceeds budget 80
./order-drawn.go:426:6: cannot inline f23x: unhandled op DEFER
./order-drawn.go:431:4: can inline f23x.deferwrap1 with cost 8 as: func() { T.get(.autotmp_9, .autotmp_10) }
./order-drawn.go:449:64: can inline f24x.func1 with cost 4 as: func(int) int { return n + 3 }
./order-drawn.go:458:54: can inline f24x.func2 with cost 66 as: func(int) int { return n + ii[c].far(y) }
./order-drawn.go:440:6: cannot inline f24x: function too complex: cost 852 exceeds budget 80
./order-drawn.go:462:6: cannot inline f25x: function too complex: cost 244 exceeds budget 80
./order-drawn.go:473:2: can inline f26x.func1 with cost 146 as: func() { u[c], bo[<-cb[d]] = int(.autotmp_0), .autotmp_1 }
./order-drawn.go:478:34: can inline f26x.func2 with cost 4 as: func(int) int { return n + y }
./order-drawn.go:472:6: cannot inline f26x: function too complex: cost 423 exceeds budget 80
./order-drawn.go:483:6: cannot inline f27x: unhandled op DEFER
./order-drawn.go:496:4: can inline f27x.deferwrap1 with cost 8 as: func() { T.get(.autotmp_12, .autotmp_13) }
./order-drawn.go:508:6: cannot inline f28x: function too complex: cost 648 exceeds budget 80
./order-drawn.go:536:6: cannot inline f29x: function too complex: cost 656 exceeds budget 80
./order-drawn.go:550:9: can inline f29x.func1 with cost 6 as: func() int { return u[b] + x }
./order-drawn.go:562:6: cannot inline f30x: function too complex: cost 485 exceeds budget 80
./order-drawn.go:597:38: can inline f31x.func1 with cost 4 as: func(int) int { return n + y }
./order-drawn.go:577:6: cannot inline f31x: function too complex: cost 642 exceeds budget 80
./order-drawn.go:607:25: can inline f32x.func1 with cost 4 as: func(int) int { return n + 3 }
./order-drawn.go:601:6: cannot inline f32x: function too complex: cost 277 exceeds budget 80
./order-drawn.go:611:2: can inline f33x.func1 with cost 8 as: func() { ss[b] = is[b].(string) }
./order-drawn.go:610:6: cannot inline f33x: function too complex: cost 88 exceeds budget 80
./order-drawn.go:619:6: cannot inline f34x: function too complex: cost 162 exceeds budget 80
./order-drawn.go:626:6: cannot inline f35x: function too complex: cost 433 exceeds budget 80
./order-drawn.go:646:13: can inline f36x.func1 with cost 4 as: func(int) int { return n + y }
./order-drawn.go:646:94: can inline f36x.func2 with cost 4 as: func(int) int { return n + y }
./order-drawn.go:651:2: can inline f36x.func3 with cost 31 as: func() { u[mb[d][d]], v[<-cb[d]] = int(.autotmp_0), .autotmp_1 }
./order-drawn.go:642:6: cannot inline f36x: function too complex: cost 619 exceeds budget 80
./order-drawn.go:660:6: cannot inline f37x: function too complex: cost 238 exceeds budget 80
./order-drawn.go:668:6: cannot inline f38x: function too complex: cost 108 exceeds budget 80
./order-drawn.go:675:6: cannot inline f39x: function too complex: cost 218 exceeds budget 80
./order-drawn.go:682:6: cannot inline f40x: function too complex: cost 276 exceeds budget 80
./order-drawn.go:696:2: can inline f41x.func1 with cost 22 as: func() { sl[<-cb[c]] = append(sl[mb[b][d]], sl["0123456789abcdef"[c & byte(15)]]...) }
./order-drawn.go:693:6: cannot inline f41x: unhandled op DEFER
./order-drawn.go:699:2: can inline f41x.deferwrap1 with cost 20 as: func() { .autotmp_11(.autotmp_12) }
./order-drawn.go:717:26: can inline f42x.func1 with cost 4 as: func(int) int { return n + y }
./order-drawn.go:704:6: cannot inline f42x: function too complex: cost 374 exceeds budget 80
./order-drawn.go:724:6: cannot inline f43x: unhandled op GO
./order-drawn.go:726:3: can inline f43x.gowrap1 with cost 20 as: func() { .autotmp_9(.autotmp_10) }
./order-drawn.go:736:32: can inline f44x.func1 with cost 4 as: func(int) int { return n + y }
./order-drawn.go:735:6: cannot inline f44x: unhandled op DEFER
./order-drawn.go:744:2: can inline f44x.deferwrap1 with cost 8 as: func() { T.get(.autotmp_11, .autotmp_12) }
./order-drawn.go:748:6: cannot inline f45x: function too complex: cost 115 exceeds budget 80
./order-drawn.go:762:6: cannot inline f46x: function too complex: cost 338 exceeds budget 80
./order-drawn.go:774:2: can inline f47x.func1 with cost 8 as: func() { ts[d].s += string(rune(y)) }
./order-drawn.go:770:6: cannot inline f47x: function too complex: cost 309 exceeds budget 80
./order-drawn.go:788:10: can inline f48x.func1 with cost 4 as: func(int) int { return n + x }
./order-drawn.go:782:6: cannot inline f48x: function too complex: cost 149 exceeds budget 80
./order-drawn.go:796:2: can inline f49x.func1 with cost 16 as: func() { x, _ = int(.autotmp_0), .autotmp_1 }
./order-drawn.go:791:6: cannot inline f49x: function too complex: cost 260 exceeds budget 80
./order-drawn.go:804:2: can inline f50x.func1 with cost 49 as: func() { switch statement }
./order-drawn.go:819:15: can inline f50x.func2 with cost 4 as: func(int) int { return n + x }
./order-drawn.go:802:6: cannot inline f50x: unhandled op DEFER
./order-drawn.go:822:2: can inline f50x.deferwrap1 with cost 8 as: func() { T.get(.autotmp_11, .autotmp_12) }
./order-drawn.go:826:6: cannot inline f51x: function too complex: cost 239 exceeds budget 80
./order-drawn.go:833:6: cannot inline f52x: function too complex: cost 199 exceeds budget 80
./order-drawn.go:840:6: cannot inline f53x: function too complex: cost 439 exceeds budget 80
./order-drawn.go:866:2: can inline f54x.func1 with cost 410 as: func() { switch statement }
./order-drawn.go:862:6: cannot inline f54x: function too complex: cost 313 exceeds budget 80
./order-drawn.go:893:6: cannot inline f55x: function too complex: cost 337 exceeds budget 80
./order-drawn.go:65:6: can inline id[int] with cost 8 as: func(int) int { return id[go.shape.int](&.dict.id[int], x) }
./order-drawn.go:65:6: can inline id[uint8] with cost 8 as: func(byte) byte { return id[go.shape.uint8](&.dict.id[uint8], x) }
./order-drawn.go:65:6: can inline id[string] with cost 8 as: func(string) string { return id[go.shape.string](&.dict.id[string], x) }
./order-drawn.go:79:30: inlining call to (*T).ptr
./order-drawn.go:81:10: inlining call to id[go.shape.uint8]
./order-drawn.go:81:7: inlining call to id[go.shape.uint8]
./order-drawn.go:88:6: inlining call to use
./order-drawn.go:91:8: inlining call to id[go.shape.int]
./order-drawn.go:101:40: inlining call to id[go.shape.uint8]
./order-drawn.go:102:20: inlining call to lazy
./order-drawn.go:106:55: inlining call to id[go.shape.uint8]
./order-drawn.go:109:55: inlining call to (*T).ptr
./order-drawn.go:110:22: inlining call to (*T).ptr
./order-drawn.go:119:13: inlining call to id[go.shape.int]
./order-drawn.go:125:37: inlining call to id[go.shape.uint8]
./order-drawn.go:129:47: inlining call to id[go.shape.uint8]
./order-drawn.go:131:27: inlining call to id[go.shape.int]
./order-drawn.go:145:22: inlining call to id[go.shape.uint8]
./order-drawn.go:149:4: inlining call to f5x.func1
./order-drawn.go:155:4: inlining call to f5x.func2
./order-drawn.go:157:13: inlining call to lazy
./order-drawn.go:162:13: inlining call to id[go.shape.uint8]
./order-drawn.go:162:10: inlining call to id[go.shape.uint8]
./order-drawn.go:180:103: inlining call to T.get
./order-drawn.go:186:27: inlining call to (*T).ptr
./order-drawn.go:188:11: inlining call to id[go.shape.uint8]
./order-drawn.go:188:25: inlining call to pair
./order-drawn.go:200:49: inlining call to id[go.shape.uint8]
./order-drawn.go:205:6: inlining call to id[go.shape.uint8]
./order-drawn.go:205:37: inlining call to id[go.shape.uint8]
./order-drawn.go:207:23: inlining call to id[go.shape.uint8]
./order-drawn.go:207:46: inlining call to id[go.shape.uint8]
./order-drawn.go:208:27: inlining call to id[go.shape.string]
./order-drawn.go:214:29: inlining call to id[go.shape.uint8]
./order-drawn.go:221:50: inlining call to id[go.shape.uint8]
./order-drawn.go:221:33: inlining call to pair
./order-drawn.go:250:12: inlining call to (*T).ptr
./order-drawn.go:251:21: inlining call to id[go.shape.uint8]
./order-drawn.go:252:47: inlining call to f12x.func1
./order-drawn.go:263:77: inlining call to id[go.shape.uint8]
./order-drawn.go:267:41: inlining call to (*T).ptr
./order-drawn.go:281:28: inlining call to lazy
./order-drawn.go:287:23: inlining call to lazy
./order-drawn.go:293:4: inlining call to f15x.func1
./order-drawn.go:303:10: inlining call to id[go.shape.uint8]
./order-drawn.go:305:25: inlining call to T.get
./order-drawn.go:307:11: inlining call to id[go.shape.int]
./order-drawn.go:317:35: inlining call to T.get
./order-drawn.go:320:51: inlining call to id[go.shape.uint8]
./order-drawn.go:333:5: inlining call to use
./order-drawn.go:338:72: inlining call to f18x.func1
./order-drawn.go:349:17: inlining call to (*T).ptr
./order-drawn.go:362:49: inlining call to f18x.func2
./order-drawn.go:362:86: inlining call to id[go.shape.uint8]
./order-drawn.go:365:14: inlining call to id[go.shape.uint8]
./order-drawn.go:365:24: inlining call to id[go.shape.string]
./order-drawn.go:373:88: inlining call to lazy
./order-drawn.go:376:15: inlining call to id[go.shape.uint8]
./order-drawn.go:376:32: inlining call to id[go.shape.uint8]
./order-drawn.go:403:14: inlining call to id[go.shape.uint8]
./order-drawn.go:404:55: inlining call to T.get
./order-drawn.go:420:31: inlining call to id[go.shape.uint8]
./order-drawn.go:421:7: inlining call to id[go.shape.uint8]
./order-drawn.go:431:22: inlining call to T.get
./order-drawn.go:449:96: inlining call to f24x.func1
./order-drawn.go:451:7: inlining call to id[go.shape.uint8]
./order-drawn.go:458:97: inlining call to f24x.func2
./order-drawn.go:463:31: inlining call to id[go.shape.uint8]
./order-drawn.go:464:67: inlining call to id[go.shape.int]
./order-drawn.go:466:10: inlining call to id[go.shape.uint8]
./order-drawn.go:468:23: inlining call to (*T).ptr
./order-drawn.go:475:3: inlining call to f26x.func1
./order-drawn.go:477:71: inlining call to (*T).ptr
./order-drawn.go:478:66: inlining call to f26x.func2
./order-drawn.go:478:141: inlining call to (*T).ptr
./order-drawn.go:479:13: inlining call to id[go.shape.uint8]
./order-drawn.go:496:15: inlining call to id[go.shape.uint8]
./order-drawn.go:499:20: inlining call to id[go.shape.string]
./order-drawn.go:505:48: inlining call to id[go.shape.string]
./order-drawn.go:496:23: inlining call to T.get
./order-drawn.go:512:99: inlining call to T.get
./order-drawn.go:541:12: inlining call to id[go.shape.uint8]
./order-drawn.go:544:20: inlining call to (*T).ptr
./order-drawn.go:566:10: inlining call to id[go.shape.uint8]
./order-drawn.go:566:24: inlining call to pair
./order-drawn.go:572:13: inlining call to (*T).ptr
./order-drawn.go:597:70: inlining call to f31x.func1
./order-drawn.go:598:34: inlining call to (*T).ptr
./order-drawn.go:605:35: inlining call to id[go.shape.string]
./order-drawn.go:607:19: inlining call to T.get
./order-drawn.go:607:57: inlining call to f32x.func1
./order-drawn.go:607:87: inlining call to id[go.shape.uint8]
./order-drawn.go:613:3: inlining call to f33x.func1
./order-drawn.go:623:55: inlining call to id[go.shape.string]
./order-drawn.go:630:7: inlining call to id[go.shape.uint8]
./order-drawn.go:631:26: inlining call to id[go.shape.uint8]
./order-drawn.go:639:11: inlining call to id[go.shape.int]
./order-drawn.go:639:24: inlining call to id[go.shape.string]
./order-drawn.go:643:14: inlining call to id[go.shape.uint8]
./order-drawn.go:644:35: inlining call to id[go.shape.uint8]
./order-drawn.go:646:45: inlining call to f36x.func1
./order-drawn.go:646:126: inlining call to f36x.func2
./order-drawn.go:653:3: inlining call to f36x.func3
./order-drawn.go:653:3: inlining call to pair
./order-drawn.go:652:35: inlining call to pair
./order-drawn.go:671:34: inlining call to pair
./order-drawn.go:679:26: inlining call to (*T).ptr
./order-drawn.go:684:6: inlining call to use
./order-drawn.go:694:44: inlining call to id[go.shape.uint8]
./order-drawn.go:694:39: inlining call to pair
./order-drawn.go:698:3: inlining call to f41x.func1
./order-drawn.go:701:124: inlining call to T.get
./order-drawn.go:717:58: inlining call to f42x.func1
./order-drawn.go:718:16: inlining call to id[go.shape.uint8]
./order-drawn.go:725:25: inlining call to id[go.shape.string]
./order-drawn.go:729:51: inlining call to T.get
./order-drawn.go:730:14: inlining call to id[go.shape.uint8]
./order-drawn.go:736:64: inlining call to f44x.func1
./order-drawn.go:744:17: inlining call to T.get
./order-drawn.go:753:57: inlining call to id[go.shape.uint8]
./order-drawn.go:755:25: inlining call to (*T).ptr
./order-drawn.go:755:14: inlining call to pair
./order-drawn.go:765:21: inlining call to id[go.shape.int]
./order-drawn.go:765:18: inlining call to (*T).ptr
./order-drawn.go:766:21: inlining call to id[go.shape.uint8]
./order-drawn.go:766:33: inlining call to id[go.shape.string]
./order-drawn.go:766:98: inlining call to (*T).ptr
./order-drawn.go:776:3: inlining call to f47x.func1
./order-drawn.go:779:24: inlining call to T.get
./order-drawn.go:788:42: inlining call to f48x.func1
./order-drawn.go:795:31: inlining call to T.get
./order-drawn.go:798:3: inlining call to f49x.func1
./order-drawn.go:799:14: inlining call to id[go.shape.uint8]
./order-drawn.go:811:3: inlining call to f50x.func1
./order-drawn.go:812:103: inlining call to id[go.shape.int]
./order-drawn.go:819:47: inlining call to f50x.func2
./order-drawn.go:819:14: inlining call to pair
./order-drawn.go:821:18: inlining call to (*T).ptr
./order-drawn.go:811:3: inlining call to (*T).ptr
./order-drawn.go:809:14: inlining call to (*T).ptr
./order-drawn.go:822:32: inlining call to T.get
./order-drawn.go:827:17: inlining call to id[go.shape.uint8]
./order-drawn.go:827:34: inlining call to id[go.shape.uint8]
./order-drawn.go:828:47: inlining call to id[go.shape.int]
./order-drawn.go:830:125: inlining call to (*T).ptr
./order-drawn.go:834:14: inlining call to id[go.shape.int]
./order-drawn.go:836:10: inlining call to id[go.shape.uint8]
./order-drawn.go:836:7: inlining call to id[go.shape.uint8]
./order-drawn.go:836:30: inlining call to id[go.shape.uint8]
./order-drawn.go:845:39: inlining call to id[go.shape.int]
./order-drawn.go:845:62: inlining call to id[go.shape.int]
./order-drawn.go:845:69: inlining call to id[go.shape.int]
./order-drawn.go:887:3: inlining call to f54x.func1
./order-drawn.go:900:50: inlining call to lazy
./order-drawn.go:900:81: inlining call to (*T).ptr
./order-drawn.go:65:6: inlining call to id[go.shape.int]
./order-drawn.go:65:6: inlining call to id[go.shape.uint8]
./order-drawn.go:65:6: inlining call to id[go.shape.string]
<autogenerated>:1: inlining call to T.get
<autogenerated>:1: inlining call to T.get
./order-drawn.go:16:7: t does not escape
./order-drawn.go:17:7: parameter t leaks to ~r0 for (*T).ptr with derefs=0:
./order-drawn.go:17:7:   flow: ~r0 ← t:
./order-drawn.go:17:7:     from t.b (dot of pointer) at ./order-drawn.go:17:40
./order-drawn.go:17:7:     from &t.b (address-of) at ./order-drawn.go:17:38
./order-drawn.go:17:7:     from return &t.b (return) at ./order-drawn.go:17:31
./order-drawn.go:17:7: leaking param: t to result ~r0 level=0
./order-drawn.go:20:7: t does not escape
./order-drawn.go:60:11: xs does not escape
./order-drawn.go:63:11: parameter xs leaks to ~r0 for ints with derefs=0:
./order-drawn.go:63:11:   flow: ~r0 ← xs:
./order-drawn.go:63:11:     from return xs (return) at ./order-drawn.go:63:30
./order-drawn.go:63:11: leaking param: xs to result ~r0 level=0
./order-drawn.go:80:29: any([2]string{...}) escapes to heap in f0x:
./order-drawn.go:80:29:   flow: {heap} ← &{storage for any([2]string{...})}:
./order-drawn.go:80:29:     from any([2]string{...}) (spill) at ./order-drawn.go:80:29
./order-drawn.go:80:29:     from ts[d].e, gx = any([2]string{...}), any(ii[d]) (assign-pair) at ./order-drawn.go:80:14
./order-drawn.go:82:24: "x" + s escapes to heap in f0x:
./order-drawn.go:82:24:   flow: ~r1 ← &{storage for "x" + s}:
./order-drawn.go:82:24:     from "x" + s (spill) at ./order-drawn.go:82:24
./order-drawn.go:82:24:     from return u[fb(b)], "x" + s, any(ii["x"[0]]) (return) at ./order-drawn.go:82:2
./order-drawn.go:78:34: s does not escape
./order-drawn.go:80:29: any([2]string{...}) escapes to heap
./order-drawn.go:82:24: "x" + s escapes to heap
./order-drawn.go:90:37: append(sl[is[w[c]].(byte)], sl[fb(d) + mb[b][c]]...) escapes to heap in f1x:
./order-drawn.go:90:37:   flow: {heap} ← &{storage for append(sl[is[w[c]].(byte)], sl[fb(d) + mb[b][c]]...)}:
./order-drawn.go:90:37:     from append(sl[is[w[c]].(byte)], sl[fb(d) + mb[b][c]]...) (spill) at ./order-drawn.go:90:37
./order-drawn.go:90:37:     from sl[<-cb[d] + mb[c][c]] = append(sl[is[w[c]].(byte)], sl[fb(d) + mb[b][c]]...) (assign) at ./order-drawn.go:90:29
./order-drawn.go:94:49: any([]int{...}) escapes to heap in f1x:
./order-drawn.go:94:49:   flow: ~r2 ← &{storage for any([]int{...})}:
./order-drawn.go:94:49:     from any([]int{...}) (spill) at ./order-drawn.go:94:49
./order-drawn.go:94:49:     from return ts[is[b].(byte)].a, ss[d][x:], any([]int{...}) (return) at ./order-drawn.go:94:2
./order-drawn.go:94:49: []int{...} escapes to heap in f1x:
./order-drawn.go:94:49:   flow: {storage for any([]int{...})} ← &{storage for []int{...}}:
./order-drawn.go:94:49:     from []int{...} (spill) at ./order-drawn.go:94:49
./order-drawn.go:94:49:     from any([]int{...}) (interface-converted) at ./order-drawn.go:94:49
./order-drawn.go:85:34: s does not escape
./order-drawn.go:88:12: any(T{...}) does not escape
./order-drawn.go:90:37: append escapes to heap
./order-drawn.go:94:49: any([]int{...}) escapes to heap
./order-drawn.go:94:49: []int{...} escapes to heap
./order-drawn.go:109:14: map[K]T{...} escapes to heap in f2x:
./order-drawn.go:109:14:   flow: {heap} ← &{storage for map[K]T{...}}:
./order-drawn.go:109:14:     from map[K]T{...} (spill) at ./order-drawn.go:109:14
./order-drawn.go:109:14:     from map[K]T{...} (interface-converted) at ./order-drawn.go:109:14
./order-drawn.go:109:14:     from gx = map[K]T{...} (assign) at ./order-drawn.go:109:5
./order-drawn.go:97:34: s does not escape
./order-drawn.go:102:31: append does not escape
./order-drawn.go:109:14: map[K]T{...} escapes to heap
./order-drawn.go:109:70: ... argument does not escape
./order-drawn.go:114:19: string(rs[w[d]]) escapes to heap in f3x:
./order-drawn.go:114:19:   flow: {heap} ← &{storage for string(rs[w[d]])}:
./order-drawn.go:114:19:     from string(rs[w[d]]) (spill) at ./order-drawn.go:114:19
./order-drawn.go:114:19:     from ss[b] = string(rs[w[d]]) (assign) at ./order-drawn.go:114:8
./order-drawn.go:117:19: f3x ignoring self-assignment in mb[d][c], bo[c] = d, bo[c]
./order-drawn.go:119:44: any([1]int{...}) escapes to heap in f3x:
./order-drawn.go:119:44:   flow: ~r2 ← &{storage for any([1]int{...})}:
./order-drawn.go:119:44:     from any([1]int{...}) (spill) at ./order-drawn.go:119:44
./order-drawn.go:119:44:     from return f(~r0), string(rs[b]), any([1]int{...}) (return) at ./order-drawn.go:119:2
./order-drawn.go:119:28: string(rs[b]) escapes to heap in f3x:
./order-drawn.go:119:28:   flow: ~r1 ← &{storage for string(rs[b])}:
./order-drawn.go:119:28:     from string(rs[b]) (spill) at ./order-drawn.go:119:28
./order-drawn.go:119:28:     from return f(~r0), string(rs[b]), any([1]int{...}) (return) at ./order-drawn.go:119:2
./order-drawn.go:113:34: s does not escape
./order-drawn.go:114:19: string(rs[w[d]]) escapes to heap
./order-drawn.go:119:28: string(rs[b]) escapes to heap
./order-drawn.go:119:44: any([1]int{...}) escapes to heap
./order-drawn.go:140:8: f4x ignoring self-assignment in ts[d] = ts[b]
./order-drawn.go:141:51: any(bo[b]) escapes to heap in f4x:
./order-drawn.go:141:51:   flow: ~r2 ← &{storage for any(bo[b])}:
./order-drawn.go:141:51:     from any(bo[b]) (spill) at ./order-drawn.go:141:51
./order-drawn.go:141:51:     from return tp[byte(y)].l[d + b], ss[d][x:x], any(bo[b]) (return) at ./order-drawn.go:141:2
./order-drawn.go:122:34: s does not escape
./order-drawn.go:123:9: &T{...} does not escape
./order-drawn.go:123:42: append does not escape
./order-drawn.go:125:20: string(rune(y)) does not escape
./order-drawn.go:129:18: &T{...} does not escape
./order-drawn.go:141:51: any(bo[b]) escapes to heap
./order-drawn.go:155:4: complex(fl[w[b]], fl[fb(d)]) escapes to heap in f5x:
./order-drawn.go:155:4:   flow: {heap} ← &{storage for complex(fl[w[b]], fl[fb(d)])}:
./order-drawn.go:155:4:     from complex(fl[w[b]], fl[fb(d)]) (spill) at ./order-drawn.go:155:4
./order-drawn.go:155:4:     from gx = complex(fl[w[b]], fl[fb(d)]) (assign) at ./order-drawn.go:155:4
./order-drawn.go:144:34: s does not escape
./order-drawn.go:152:43: append does not escape
./order-drawn.go:155:4: complex(fl[w[b]], fl[fb(d)]) escapes to heap
./order-drawn.go:162:2: func literal escapes to heap in f6x:
./order-drawn.go:162:2:   flow: {heap} ← &{storage for func literal}:
./order-drawn.go:162:2:     from func literal (spill) at ./order-drawn.go:162:2
./order-drawn.go:163:19: ([]byte)(ss[<-cb[d]]) escapes to heap in f6x:
./order-drawn.go:163:19:   flow: {heap} ← &{storage for ([]byte)(ss[<-cb[d]])}:
./order-drawn.go:163:19:     from ([]byte)(ss[<-cb[d]]) (spill) at ./order-drawn.go:163:19
./order-drawn.go:163:19:     from bs[d] = ([]byte)(ss[<-cb[d]]) (assign) at ./order-drawn.go:163:8
./order-drawn.go:162:2: f6x capturing by value: .autotmp_10 (addr=false assign=false width=8)
./order-drawn.go:162:24: f6x capturing by value: .autotmp_11 (addr=false assign=false width=8)
./order-drawn.go:166:34: string(rs[d]) escapes to heap in f6x:
./order-drawn.go:166:34:   flow: ~r1 ← &{storage for string(rs[d])}:
./order-drawn.go:166:34:     from string(rs[d]) (spill) at ./order-drawn.go:166:34
./order-drawn.go:166:34:     from return len(ss[d][x:]), string(rs[d]), any(ii[b]) (return) at ./order-drawn.go:166:2
./order-drawn.go:160:34: s does not escape
./order-drawn.go:163:19: ([]byte)(ss[<-cb[d]]) escapes to heap
./order-drawn.go:166:34: string(rs[d]) escapes to heap
./order-drawn.go:169:34: parameter s leaks to {heap} for f7x with derefs=0:
./order-drawn.go:169:34:   flow: {heap} ← s:
./order-drawn.go:169:34:     from gx, ts[c].s = gx, s (assign-pair) at ./order-drawn.go:173:15
./order-drawn.go:181:75: any(copy(sl[c], sl[d])) escapes to heap in f7x:
./order-drawn.go:181:75:   flow: ~r2 ← &{storage for any(copy(sl[c], sl[d]))}:
./order-drawn.go:181:75:     from any(copy(sl[c], sl[d])) (spill) at ./order-drawn.go:181:75
./order-drawn.go:181:75:     from return (*T).far(ts[is[c].(byte)], [256]int{...}[c]), ss[d][3:], any(copy(sl[c], sl[d])) (return) at ./order-drawn.go:181:2
./order-drawn.go:169:34: leaking param: s
./order-drawn.go:171:31: append does not escape
./order-drawn.go:171:57: append does not escape
./order-drawn.go:177:16: string(bs[d]) does not escape
./order-drawn.go:180:73: &T{...} does not escape
./order-drawn.go:180:60: append does not escape
./order-drawn.go:181:75: any(copy(sl[c], sl[d])) escapes to heap
./order-drawn.go:193:83: any(fl[w[b]]) escapes to heap in f8x:
./order-drawn.go:193:83:   flow: ~r2 ← &{storage for any(fl[w[b]])}:
./order-drawn.go:193:83:     from any(fl[w[b]]) (spill) at ./order-drawn.go:193:83
./order-drawn.go:193:83:     from return ms[b + c][K{...}], ss[c][y:y], any(fl[w[b]]) (return) at ./order-drawn.go:193:2
./order-drawn.go:184:34: s does not escape
./order-drawn.go:186:11: &T{...} does not escape
./order-drawn.go:193:51: ... argument does not escape
./order-drawn.go:193:83: any(fl[w[b]]) escapes to heap
./order-drawn.go:197:35: any([2]string{...}) escapes to heap in f9x:
./order-drawn.go:197:35:   flow: {heap} ← &{storage for any([2]string{...})}:
./order-drawn.go:197:35:     from any([2]string{...}) (spill) at ./order-drawn.go:197:35
./order-drawn.go:197:35:     from ts[d].e, ps[b][c] = any([2]string{...}), v[c] (assign-pair) at ./order-drawn.go:197:20
./order-drawn.go:196:34: s does not escape
./order-drawn.go:197:35: any([2]string{...}) escapes to heap
./order-drawn.go:198:53: append does not escape
./order-drawn.go:208:43: any(ps[d][c]) escapes to heap in f10x:
./order-drawn.go:208:43:   flow: ~r2 ← &{storage for any(ps[d][c])}:
./order-drawn.go:208:43:     from any(ps[d][c]) (spill) at ./order-drawn.go:208:43
./order-drawn.go:208:43:     from return len(ss[b][y:]), ~r0, any(ps[d][c]) (return) at ./order-drawn.go:208:2
./order-drawn.go:203:35: s does not escape
./order-drawn.go:208:43: any(ps[d][c]) escapes to heap
./order-drawn.go:212:2: func literal escapes to heap in f11x:
./order-drawn.go:212:2:   flow: {heap} ← &{storage for func literal}:
./order-drawn.go:212:2:     from func literal (spill) at ./order-drawn.go:212:2
./order-drawn.go:226:17: any(T{...}) escapes to heap in f11x:
./order-drawn.go:226:17:   flow: {heap} ← &{storage for any(T{...})}:
./order-drawn.go:226:17:     from any(T{...}) (spill) at ./order-drawn.go:226:17
./order-drawn.go:226:17:     from is[b] = any(T{...}) (assign) at ./order-drawn.go:226:10
./order-drawn.go:231:45: &T{...} escapes to heap in f11x:
./order-drawn.go:231:45:   flow: {heap} ← &{storage for &T{...}}:
./order-drawn.go:231:45:     from &T{...} (spill) at ./order-drawn.go:231:45
./order-drawn.go:231:45:     from any(&T{...}) (interface-converted) at ./order-drawn.go:231:45
./order-drawn.go:231:45:     from ts[mb[b][b]], gx = *tp[is[d].(byte)], any(&T{...}) (assign-pair) at ./order-drawn.go:231:20
./order-drawn.go:235:12: f11x ignoring self-assignment in _, bo[d] = 0, bo[c]
./order-drawn.go:212:7: f11x capturing by value: .autotmp_9 (addr=false assign=false width=8)
./order-drawn.go:212:39: f11x capturing by value: .autotmp_10 (addr=false assign=false width=8)
./order-drawn.go:211:35: parameter s leaks to {storage for &T{...}} for f11x with derefs=0:
./order-drawn.go:211:35:   flow: {storage for &T{...}} ← s:
./order-drawn.go:211:35:     from T{...} (struct literal element) at ./order-drawn.go:231:47
./order-drawn.go:245:56: any(bo[byte(y)]) escapes to heap in f11x:
./order-drawn.go:245:56:   flow: ~r2 ← &{storage for any(bo[byte(y)])}:
./order-drawn.go:245:56:     from any(bo[byte(y)]) (spill) at ./order-drawn.go:245:56
./order-drawn.go:245:56:     from return min(many(... argument...), x / (y | 1)), ss[d], any(bo[byte(y)]) (return) at ./order-drawn.go:245:2
./order-drawn.go:211:35: leaking param: s
./order-drawn.go:226:17: any(T{...}) escapes to heap
./order-drawn.go:228:15: ... argument does not escape
./order-drawn.go:231:45: &T{...} escapes to heap
./order-drawn.go:233:14: ... argument does not escape
./order-drawn.go:245:17: ... argument does not escape
./order-drawn.go:245:56: any(bo[byte(y)]) escapes to heap
./order-drawn.go:252:93: any("0123456789abcdef"[d & byte(15)]) escapes to heap in f12x:
./order-drawn.go:252:93:   flow: ~r2 ← &{storage for any("0123456789abcdef"[d & byte(15)])}:
./order-drawn.go:252:93:     from any("0123456789abcdef"[d & byte(15)]) (spill) at ./order-drawn.go:252:93
./order-drawn.go:252:93:     from return ~r0, is[b].(string), any("0123456789abcdef"[d & byte(15)]) (return) at ./order-drawn.go:252:2
./order-drawn.go:248:35: s does not escape
./order-drawn.go:252:93: any("0123456789abcdef"[d & byte(15)]) escapes to heap
./order-drawn.go:256:36: any(T{...}) escapes to heap in f13x:
./order-drawn.go:256:36:   flow: {heap} ← &{storage for any(T{...})}:
./order-drawn.go:256:36:     from any(T{...}) (spill) at ./order-drawn.go:256:36
./order-drawn.go:256:36:     from mb[c][d], is[c] = <-cb[c], any(T{...}) (assign-pair) at ./order-drawn.go:256:18
./order-drawn.go:259:59: any(ii[c].far(y)) escapes to heap in f13x:
./order-drawn.go:259:59:   flow: ~r2 ← &{storage for any(ii[c].far(y))}:
./order-drawn.go:259:59:     from any(ii[c].far(y)) (spill) at ./order-drawn.go:259:59
./order-drawn.go:259:59:     from return ps[<-cb[c]][w[c]], is[d].(string), any(ii[c].far(y)) (return) at ./order-drawn.go:259:2
./order-drawn.go:255:35: s does not escape
./order-drawn.go:256:36: any(T{...}) escapes to heap
./order-drawn.go:257:34: &T{...} does not escape
./order-drawn.go:259:59: any(ii[c].far(y)) escapes to heap
./order-drawn.go:265:22: string(bs[byte(3)]) escapes to heap in f14x:
./order-drawn.go:265:22:   flow: {heap} ← &{storage for string(bs[byte(3)])}:
./order-drawn.go:265:22:     from string(bs[byte(3)]) (spill) at ./order-drawn.go:265:22
./order-drawn.go:265:22:     from ss[s[0]] = string(bs[byte(3)]) (assign) at ./order-drawn.go:265:11
./order-drawn.go:275:9: f14x ignoring self-assignment in ss[b] = ss[b]
./order-drawn.go:262:35: parameter s leaks to {heap} for f14x with derefs=0:
./order-drawn.go:262:35:   flow: {heap} ← s:
./order-drawn.go:262:35:     from ts[d].s, ms[d][K{...}] = s, 3 (assign-pair) at ./order-drawn.go:270:35
./order-drawn.go:277:64: &T{...} escapes to heap in f14x:
./order-drawn.go:277:64:   flow: ~r2 ← &{storage for &T{...}}:
./order-drawn.go:277:64:     from &T{...} (spill) at ./order-drawn.go:277:64
./order-drawn.go:277:64:     from any(&T{...}) (interface-converted) at ./order-drawn.go:277:64
./order-drawn.go:277:64:     from return (&T{...}).a, s + "x", any(&T{...}) (return) at ./order-drawn.go:277:2
./order-drawn.go:277:79: string(rs[b]) escapes to heap in f14x:
./order-drawn.go:277:79:   flow: {storage for &T{...}} ← &{storage for string(rs[b])}:
./order-drawn.go:277:79:     from string(rs[b]) (spill) at ./order-drawn.go:277:79
./order-drawn.go:277:79:     from T{...} (struct literal element) at ./order-drawn.go:277:66
./order-drawn.go:277:52: s + "x" escapes to heap in f14x:
./order-drawn.go:277:52:   flow: ~r1 ← &{storage for s + "x"}:
./order-drawn.go:277:52:     from s + "x" (spill) at ./order-drawn.go:277:52
./order-drawn.go:277:52:     from return (&T{...}).a, s + "x", any(&T{...}) (return) at ./order-drawn.go:277:2
./order-drawn.go:262:35: leaking param: s
./order-drawn.go:263:46: string(bs[b + b]) does not escape
./order-drawn.go:265:22: string(bs[byte(3)]) escapes to heap
./order-drawn.go:277:10: &T{...} does not escape
./order-drawn.go:277:30: any(T{...}) does not escape
./order-drawn.go:277:52: s + "x" escapes to heap
./order-drawn.go:277:64: &T{...} escapes to heap
./order-drawn.go:277:79: string(rs[b]) escapes to heap
./order-drawn.go:282:10: .autotmp_9 escapes to heap in f15x:
./order-drawn.go:282:10:   flow: {heap} ← &.autotmp_9:
./order-drawn.go:282:10:     from &.autotmp_9 (address-of) at ./order-drawn.go:282:10
./order-drawn.go:282:10:     from &.autotmp_9 (interface-converted) at ./order-drawn.go:282:10
./order-drawn.go:282:10:     from gx = &.autotmp_9 (assign) at ./order-drawn.go:282:5
./order-drawn.go:289:31: ([]rune)(ss[d][x:]) escapes to heap in f15x:
./order-drawn.go:289:31:   flow: {heap} ← &{storage for ([]rune)(ss[d][x:])}:
./order-drawn.go:289:31:     from ([]rune)(ss[d][x:]) (spill) at ./order-drawn.go:289:31
./order-drawn.go:289:31:     from rs[<-cb[d]] = ([]rune)(ss[d][x:]) (assign) at ./order-drawn.go:289:17
./order-drawn.go:298:85: any(fl[<-cb[b]]) escapes to heap in f15x:
./order-drawn.go:298:85:   flow: ~r2 ← &{storage for any(fl[<-cb[b]])}:
./order-drawn.go:298:85:     from any(fl[<-cb[b]]) (spill) at ./order-drawn.go:298:85
./order-drawn.go:298:85:     from return copy(sl[is[b].(byte)], sl["0123456789abcdef"[d & byte(15)]]), is[d].(string), any(fl[<-cb[b]]) (return) at ./order-drawn.go:298:2
./order-drawn.go:280:35: s does not escape
./order-drawn.go:282:10: moved to heap: .autotmp_9
./order-drawn.go:283:25: s + "x" does not escape
./order-drawn.go:289:31: ([]rune)(ss[d][x:]) escapes to heap
./order-drawn.go:295:14: string(bs[byte(x)]) does not escape
./order-drawn.go:295:39: s + ss[d] + "x" does not escape
./order-drawn.go:298:85: any(fl[<-cb[b]]) escapes to heap
./order-drawn.go:307:22: s + s escapes to heap in f16x:
./order-drawn.go:307:22:   flow: ~r1 ← &{storage for s + s}:
./order-drawn.go:307:22:     from s + s (spill) at ./order-drawn.go:307:22
./order-drawn.go:307:22:     from return ~r0, s + s, any(&ts[<-cb[b]]) (return) at ./order-drawn.go:307:2
./order-drawn.go:301:35: s does not escape
./order-drawn.go:307:22: s + s escapes to heap
./order-drawn.go:317:15: [3]int{...} escapes to heap in f17x:
./order-drawn.go:317:15:   flow: {heap} ← &{storage for [3]int{...}}:
./order-drawn.go:317:15:     from [3]int{...} (spill) at ./order-drawn.go:317:15
./order-drawn.go:317:15:     from gx = [3]int{...} (assign) at ./order-drawn.go:317:7
./order-drawn.go:320:15: complex(fl["0123456789abcdef"[b & byte(15)]], fl[~r0]) escapes to heap in f17x:
./order-drawn.go:320:15:   flow: {heap} ← &{storage for complex(fl["0123456789abcdef"[b & byte(15)]], fl[~r0])}:
./order-drawn.go:320:15:     from complex(fl["0123456789abcdef"[b & byte(15)]], fl[~r0]) (spill) at ./order-drawn.go:320:15
./order-drawn.go:320:15:     from gx = complex(fl["0123456789abcdef"[b & byte(15)]], fl[~r0]) (assign) at ./order-drawn.go:320:6
./order-drawn.go:328:21: map[string]any{...} escapes to heap in f17x:
./order-drawn.go:328:21:   flow: {heap} ← &{storage for map[string]any{...}}:
./order-drawn.go:328:21:     from map[string]any{...} (spill) at ./order-drawn.go:328:21
./order-drawn.go:328:21:     from map[string]any{...} (interface-converted) at ./order-drawn.go:328:21
./order-drawn.go:328:21:     from gx = map[string]any{...} (assign) at ./order-drawn.go:328:5
./order-drawn.go:328:94: any(ts[d]) escapes to heap in f17x:
./order-drawn.go:328:94:   flow: {heap} ← &{storage for any(ts[d])}:
./order-drawn.go:328:94:     from any(ts[d]) (spill) at ./order-drawn.go:328:94
./order-drawn.go:328:94:     from map[string]any{...} (map literal value) at ./order-drawn.go:328:21
./order-drawn.go:329:76: any(struct {}{}) escapes to heap in f17x:
./order-drawn.go:329:76:   flow: ~r2 ← &{storage for any(struct {}{})}:
./order-drawn.go:329:76:     from any(struct {}{}) (spill) at ./order-drawn.go:329:76
./order-drawn.go:329:76:     from return copy(sl[b], sl[b]) / 1, is[d].(string), any(struct {}{}) (return) at ./order-drawn.go:329:2
./order-drawn.go:310:35: s does not escape
./order-drawn.go:317:15: [3]int{...} escapes to heap
./order-drawn.go:317:48: ... argument does not escape
./order-drawn.go:320:15: complex(fl["0123456789abcdef"[b & byte(15)]], fl[~r0]) escapes to heap
./order-drawn.go:327:117: &T{...} does not escape
./order-drawn.go:328:21: map[string]any{...} escapes to heap
./order-drawn.go:328:94: any(ts[d]) escapes to heap
./order-drawn.go:329:76: any(struct {}{}) escapes to heap
./order-drawn.go:338:21: append(sl[is[d].(byte)], ~r0, k2[d][b & byte(1)]) escapes to heap in f18x:
./order-drawn.go:338:21:   flow: {heap} ← &{storage for append(sl[is[d].(byte)], ~r0, k2[d][b & byte(1)])}:
./order-drawn.go:338:21:     from append(sl[is[d].(byte)], ~r0, k2[d][b & byte(1)]) (spill) at ./order-drawn.go:338:21
./order-drawn.go:338:21:     from sl[w[b]] = append(sl[is[d].(byte)], ~r0, k2[d][b & byte(1)]) (assign) at ./order-drawn.go:338:13
./order-drawn.go:359:19: f18x capturing by value: .autotmp_12 (addr=false assign=false width=16)
./order-drawn.go:359:35: f18x capturing by value: .autotmp_13 (addr=false assign=false width=16)
./order-drawn.go:365:39: any([1]int{...}) escapes to heap in f18x:
./order-drawn.go:365:39:   flow: ~r2 ← &{storage for any([1]int{...})}:
./order-drawn.go:365:39:     from any([1]int{...}) (spill) at ./order-drawn.go:365:39
./order-drawn.go:365:39:     from return ts[~r0].b, ~r0, any([1]int{...}) (return) at ./order-drawn.go:365:2
./order-drawn.go:332:35: parameter s leaks to ~r1 for f18x with derefs=0:
./order-drawn.go:332:35:   flow: x ← s:
./order-drawn.go:332:35:     from .dict, x := &.dict.id[string], s (assign-pair) at ./order-drawn.go:365:24
./order-drawn.go:332:35:   flow: ~r0 ← x:
./order-drawn.go:332:35:     from ~r0 = x (assign-pair) at ./order-drawn.go:365:24
./order-drawn.go:332:35:   flow: ~r1 ← ~r0:
./order-drawn.go:332:35:     from return ts[~r0].b, ~r0, any([1]int{...}) (return) at ./order-drawn.go:365:2
./order-drawn.go:332:35: leaking param: s to result ~r1 level=0
./order-drawn.go:338:21: append escapes to heap
./order-drawn.go:348:20: &T{...} does not escape
./order-drawn.go:359:19: any(k2[s[0]]) does not escape
./order-drawn.go:359:35: any(len(append(sl[d], y))) does not escape
./order-drawn.go:359:42: append does not escape
./order-drawn.go:359:12: ... argument does not escape
./order-drawn.go:365:39: any([1]int{...}) escapes to heap
./order-drawn.go:372:27: append(sl[b], sl[("x" + ss[c] + s)[0]]...) escapes to heap in f19x:
./order-drawn.go:372:27:   flow: {heap} ← &{storage for append(sl[b], sl[("x" + ss[c] + s)[0]]...)}:
./order-drawn.go:372:27:     from append(sl[b], sl[("x" + ss[c] + s)[0]]...) (spill) at ./order-drawn.go:372:27
./order-drawn.go:372:27:     from sl[fb(mb[c][b])] = append(sl[b], sl[("x" + ss[c] + s)[0]]...) (assign) at ./order-drawn.go:372:19
./order-drawn.go:375:10: f19x ignoring self-assignment in v[w[c]] = v[byte(x)]
./order-drawn.go:377:49: any(struct {}{}) escapes to heap in f19x:
./order-drawn.go:377:49:   flow: ~r2 ← &{storage for any(struct {}{})}:
./order-drawn.go:377:49:     from any(struct {}{}) (spill) at ./order-drawn.go:377:49
./order-drawn.go:377:49:     from return ts[fb(d)].a, string(rs[b]), any(struct {}{}) (return) at ./order-drawn.go:377:2
./order-drawn.go:377:31: string(rs[b]) escapes to heap in f19x:
./order-drawn.go:377:31:   flow: ~r1 ← &{storage for string(rs[b])}:
./order-drawn.go:377:31:     from string(rs[b]) (spill) at ./order-drawn.go:377:31
./order-drawn.go:377:31:     from return ts[fb(d)].a, string(rs[b]), any(struct {}{}) (return) at ./order-drawn.go:377:2
./order-drawn.go:368:35: s does not escape
./order-drawn.go:370:37: string(rs[c]) does not escape
./order-drawn.go:372:51: "x" + ss[c] + s does not escape
./order-drawn.go:372:27: append escapes to heap
./order-drawn.go:373:51: append does not escape
./order-drawn.go:373:75: append does not escape
./order-drawn.go:377:31: string(rs[b]) escapes to heap
./order-drawn.go:377:49: any(struct {}{}) escapes to heap
./order-drawn.go:382:21: map[string]any{...} escapes to heap in f20x:
./order-drawn.go:382:21:   flow: {heap} ← &{storage for map[string]any{...}}:
./order-drawn.go:382:21:     from map[string]any{...} (spill) at ./order-drawn.go:382:21
./order-drawn.go:382:21:     from map[string]any{...} (interface-converted) at ./order-drawn.go:382:21
./order-drawn.go:382:21:     from gx = map[string]any{...} (assign) at ./order-drawn.go:382:5
./order-drawn.go:382:44: any(fl[w[d]]) escapes to heap in f20x:
./order-drawn.go:382:44:   flow: {heap} ← &{storage for any(fl[w[d]])}:
./order-drawn.go:382:44:     from any(fl[w[d]]) (spill) at ./order-drawn.go:382:44
./order-drawn.go:382:44:     from map[string]any{...} (map literal value) at ./order-drawn.go:382:21
./order-drawn.go:382:66: any(fl[c]) escapes to heap in f20x:
./order-drawn.go:382:66:   flow: {heap} ← &{storage for any(fl[c])}:
./order-drawn.go:382:66:     from any(fl[c]) (spill) at ./order-drawn.go:382:66
./order-drawn.go:382:66:     from map[string]any{...} (map literal value) at ./order-drawn.go:382:21
./order-drawn.go:384:38: string(rune(x)) escapes to heap in f20x:
./order-drawn.go:384:38:   flow: ~r1 ← &{storage for string(rune(x))}:
./order-drawn.go:384:38:     from string(rune(x)) (spill) at ./order-drawn.go:384:38
./order-drawn.go:384:38:     from return <-cs[mb[d][b]], string(rune(x)), any(ii[byte(3)]) (return) at ./order-drawn.go:384:2
./order-drawn.go:380:35: s does not escape
./order-drawn.go:381:17: string(bs[c]) does not escape
./order-drawn.go:382:21: map[string]any{...} escapes to heap
./order-drawn.go:382:44: any(fl[w[d]]) escapes to heap
./order-drawn.go:382:66: any(fl[c]) escapes to heap
./order-drawn.go:384:38: string(rune(x)) escapes to heap
./order-drawn.go:394:67: any(T{...}) escapes to heap in f21x:
./order-drawn.go:394:67:   flow: {heap} ← &{storage for any(T{...})}:
./order-drawn.go:394:67:     from any(T{...}) (spill) at ./order-drawn.go:394:67
./order-drawn.go:394:67:     from tp[c].l[d], bo[c], is[b] = len(ints(... argument...)), fl[d] < fl[b], any(T{...}) (assign-pair) at ./order-drawn.go:394:28
./order-drawn.go:398:34: "x" + ss[b] + s escapes to heap in f21x:
./order-drawn.go:398:34:   flow: ~r1 ← &{storage for "x" + ss[b] + s}:
./order-drawn.go:398:34:     from "x" + ss[b] + s (spill) at ./order-drawn.go:398:34
./order-drawn.go:398:34:     from return v[byte(3)], "x" + ss[b] + s, any(ii[w[c]]) (return) at ./order-drawn.go:398:2
./order-drawn.go:387:35: s does not escape
./order-drawn.go:394:38: ... argument does not escape
./order-drawn.go:394:67: any(T{...}) escapes to heap
./order-drawn.go:397:39: string(bs[byte(y)]) does not escape
./order-drawn.go:398:34: "x" + ss[b] + s escapes to heap
./order-drawn.go:407:20: f22x ignoring self-assignment in bo[b], sl[b][x] = bo[b], y
./order-drawn.go:415:24: ts[is[c].(byte)].far escapes to heap in f22x:
./order-drawn.go:415:24:   flow: {heap} ← &{storage for ts[is[c].(byte)].far}:
./order-drawn.go:415:24:     from ts[is[c].(byte)].far (spill) at ./order-drawn.go:415:24
./order-drawn.go:415:24:     from ts[is[c].(byte)].far (interface-converted) at ./order-drawn.go:415:24
./order-drawn.go:415:24:     from gx = ts[is[c].(byte)].far (assign) at ./order-drawn.go:415:6
./order-drawn.go:420:7: &[2]int{...} escapes to heap in f22x:
./order-drawn.go:420:7:   flow: {heap} ← &{storage for &[2]int{...}}:
./order-drawn.go:420:7:     from &[2]int{...} (spill) at ./order-drawn.go:420:7
./order-drawn.go:420:7:     from &[2]int{...} (interface-converted) at ./order-drawn.go:420:7
./order-drawn.go:420:7:     from gx = &[2]int{...} (assign) at ./order-drawn.go:420:5
./order-drawn.go:423:63: any(struct {}{}) escapes to heap in f22x:
./order-drawn.go:423:63:   flow: ~r2 ← &{storage for any(struct {}{})}:
./order-drawn.go:423:63:     from any(struct {}{}) (spill) at ./order-drawn.go:423:63
./order-drawn.go:423:63:     from return copy(sl[mb[d][c]], sl[b]), string(rs[d]), any(struct {}{}) (return) at ./order-drawn.go:423:2
./order-drawn.go:423:45: string(rs[d]) escapes to heap in f22x:
./order-drawn.go:423:45:   flow: ~r1 ← &{storage for string(rs[d])}:
./order-drawn.go:423:45:     from string(rs[d]) (spill) at ./order-drawn.go:423:45
./order-drawn.go:423:45:     from return copy(sl[mb[d][c]], sl[b]), string(rs[d]), any(struct {}{}) (return) at ./order-drawn.go:423:2
./order-drawn.go:401:35: s does not escape
./order-drawn.go:415:24: ts[is[c].(byte)].far escapes to heap
./order-drawn.go:417:67: ... argument does not escape
./order-drawn.go:417:78: append does not escape
./order-drawn.go:420:7: &[2]int{...} escapes to heap
./order-drawn.go:420:25: append does not escape
./order-drawn.go:423:45: string(rs[d]) escapes to heap
./order-drawn.go:423:63: any(struct {}{}) escapes to heap
./order-drawn.go:431:12: f23x capturing by ref: .autotmp_9 (addr=false assign=false width=2120)
./order-drawn.go:431:24: f23x capturing by value: .autotmp_10 (addr=false assign=false width=8)
./order-drawn.go:437:52: any([1]int{...}) escapes to heap in f23x:
./order-drawn.go:437:52:   flow: ~r2 ← &{storage for any([1]int{...})}:
./order-drawn.go:437:52:     from any([1]int{...}) (spill) at ./order-drawn.go:437:52
./order-drawn.go:437:52:     from return int(fl[byte(y)]), string(bs[d]), any([1]int{...}) (return) at ./order-drawn.go:437:2
./order-drawn.go:437:36: string(bs[d]) escapes to heap in f23x:
./order-drawn.go:437:36:   flow: ~r1 ← &{storage for string(bs[d])}:
./order-drawn.go:437:36:     from string(bs[d]) (spill) at ./order-drawn.go:437:36
./order-drawn.go:437:36:     from return int(fl[byte(y)]), string(bs[d]), any([1]int{...}) (return) at ./order-drawn.go:437:2
./order-drawn.go:426:35: s does not escape
./order-drawn.go:437:36: string(bs[d]) escapes to heap
./order-drawn.go:437:52: any([1]int{...}) escapes to heap
./order-drawn.go:442:20: f24x ignoring self-assignment in ss[b], k2[b][b & byte(1)] = ss[d], len(s)
./order-drawn.go:451:26: append(bs[w[c] + d], mt[byte(y)]["x" + ss[d] + s].s...) escapes to heap in f24x:
./order-drawn.go:451:26:   flow: {heap} ← &{storage for append(bs[w[c] + d], mt[byte(y)]["x" + ss[d] + s].s...)}:
./order-drawn.go:451:26:     from append(bs[w[c] + d], mt[byte(y)]["x" + ss[d] + s].s...) (spill) at ./order-drawn.go:451:26
./order-drawn.go:451:26:     from bs[~r0] = append(bs[w[c] + d], mt[byte(y)]["x" + ss[d] + s].s...) (assign) at ./order-drawn.go:451:18
./order-drawn.go:456:24: ([]byte)(s + "x") escapes to heap in f24x:
./order-drawn.go:456:24:   flow: {heap} ← &{storage for ([]byte)(s + "x")}:
./order-drawn.go:456:24:     from ([]byte)(s + "x") (spill) at ./order-drawn.go:456:24
./order-drawn.go:456:24:     from bs[byte(y)] = ([]byte)(s + "x") (assign) at ./order-drawn.go:456:15
./order-drawn.go:458:31: append(sl[fb(is[d].(byte))], ~r0, len(append(sl[w[d]], ii[d].far(3)))) escapes to heap in f24x:
./order-drawn.go:458:31:   flow: {heap} ← &{storage for append(sl[fb(is[d].(byte))], ~r0, len(append(sl[w[d]], ii[d].far(3))))}:
./order-drawn.go:458:31:     from append(sl[fb(is[d].(byte))], ~r0, len(append(sl[w[d]], ii[d].far(3)))) (spill) at ./order-drawn.go:458:31
./order-drawn.go:458:31:     from sl[mb[fb(d)][fb(d)]] = append(sl[fb(is[d].(byte))], ~r0, len(append(sl[w[d]], ii[d].far(3)))) (assign) at ./order-drawn.go:458:23
./order-drawn.go:459:44: any(ts[byte(y)]) escapes to heap in f24x:
./order-drawn.go:459:44:   flow: ~r2 ← &{storage for any(ts[byte(y)])}:
./order-drawn.go:459:44:     from any(ts[byte(y)]) (spill) at ./order-drawn.go:459:44
./order-drawn.go:459:44:     from return <-cs[w[c]], string(bs[c]), any(ts[byte(y)]) (return) at ./order-drawn.go:459:2
./order-drawn.go:459:32: string(bs[c]) escapes to heap in f24x:
./order-drawn.go:459:32:   flow: ~r1 ← &{storage for string(bs[c])}:
./order-drawn.go:459:32:     from string(bs[c]) (spill) at ./order-drawn.go:459:32
./order-drawn.go:459:32:     from return <-cs[w[c]], string(bs[c]), any(ts[byte(y)]) (return) at ./order-drawn.go:459:2
./order-drawn.go:440:35: s does not escape
./order-drawn.go:441:27: ... argument does not escape
./order-drawn.go:441:41: ... argument does not escape
./order-drawn.go:449:30: &T{...} does not escape
./order-drawn.go:451:68: "x" + ss[d] + s does not escape
./order-drawn.go:451:26: append escapes to heap
./order-drawn.go:452:35: len(ints(... argument...)) does not escape
./order-drawn.go:452:40: ... argument does not escape
./order-drawn.go:456:24: ([]byte)(s + "x") escapes to heap
./order-drawn.go:456:27: s + "x" does not escape
./order-drawn.go:458:120: append does not escape
./order-drawn.go:458:31: append escapes to heap
./order-drawn.go:459:32: string(bs[c]) escapes to heap
./order-drawn.go:459:44: any(ts[byte(y)]) escapes to heap
./order-drawn.go:463:25: append(sl[~r0], sl[b]...) escapes to heap in f25x:
./order-drawn.go:463:25:   flow: {heap} ← &{storage for append(sl[~r0], sl[b]...)}:
./order-drawn.go:463:25:     from append(sl[~r0], sl[b]...) (spill) at ./order-drawn.go:463:25
./order-drawn.go:463:25:     from sl[byte(u[c])] = append(sl[~r0], sl[b]...) (assign) at ./order-drawn.go:463:17
./order-drawn.go:469:67: any([2]string{...}) escapes to heap in f25x:
./order-drawn.go:469:67:   flow: ~r2 ← &{storage for any([2]string{...})}:
./order-drawn.go:469:67:     from any([2]string{...}) (spill) at ./order-drawn.go:469:67
./order-drawn.go:469:67:     from return v[b] << (uint(int(fl[c])) & uint(7)), "x" + s, any([2]string{...}) (return) at ./order-drawn.go:469:2
./order-drawn.go:469:48: "x" + s escapes to heap in f25x:
./order-drawn.go:469:48:   flow: ~r1 ← &{storage for "x" + s}:
./order-drawn.go:469:48:     from "x" + s (spill) at ./order-drawn.go:469:48
./order-drawn.go:469:48:     from return v[b] << (uint(int(fl[c])) & uint(7)), "x" + s, any([2]string{...}) (return) at ./order-drawn.go:469:2
./order-drawn.go:462:35: s does not escape
./order-drawn.go:463:25: append escapes to heap
./order-drawn.go:464:22: append does not escape
./order-drawn.go:468:46: string(rune(f(y))) does not escape
./order-drawn.go:469:48: "x" + s escapes to heap
./order-drawn.go:469:67: any([2]string{...}) escapes to heap
./order-drawn.go:478:14: map[K]T{...} escapes to heap in f26x:
./order-drawn.go:478:14:   flow: {heap} ← &{storage for map[K]T{...}}:
./order-drawn.go:478:14:     from map[K]T{...} (spill) at ./order-drawn.go:478:14
./order-drawn.go:478:14:     from map[K]T{...} (interface-converted) at ./order-drawn.go:478:14
./order-drawn.go:478:14:     from gx = map[K]T{...} (assign) at ./order-drawn.go:478:5
./order-drawn.go:480:36: any(<-cs[c]) escapes to heap in f26x:
./order-drawn.go:480:36:   flow: ~r2 ← &{storage for any(<-cs[c])}:
./order-drawn.go:480:36:     from any(<-cs[c]) (spill) at ./order-drawn.go:480:36
./order-drawn.go:480:36:     from return v[byte(x)], ss[d][3:], any(<-cs[c]) (return) at ./order-drawn.go:480:2
./order-drawn.go:472:35: s does not escape
./order-drawn.go:477:12: &T{...} does not escape
./order-drawn.go:478:14: map[K]T{...} escapes to heap
./order-drawn.go:480:36: any(<-cs[c]) escapes to heap
./order-drawn.go:499:16: ss[c] + ~r0 escapes to heap in f27x:
./order-drawn.go:499:16:   flow: {heap} ← &{storage for ss[c] + ~r0}:
./order-drawn.go:499:16:     from ss[c] + ~r0 (spill) at ./order-drawn.go:499:16
./order-drawn.go:499:16:     from ss[d] = ss[c] + ~r0 (assign) at ./order-drawn.go:499:8
./order-drawn.go:496:12: f27x capturing by ref: .autotmp_12 (addr=false assign=false width=2120)
./order-drawn.go:496:34: f27x capturing by value: .autotmp_13 (addr=false assign=false width=8)
./order-drawn.go:505:48: any(~r0) escapes to heap in f27x:
./order-drawn.go:505:48:   flow: ~r2 ← &{storage for any(~r0)}:
./order-drawn.go:505:48:     from any(~r0) (spill) at ./order-drawn.go:505:48
./order-drawn.go:505:48:     from return ps[c + c][w[c]], mt[d]["x"].s, any(~r0) (return) at ./order-drawn.go:505:2
./order-drawn.go:483:35: parameter s leaks to {storage for any(~r0)} for f27x with derefs=0:
./order-drawn.go:483:35:   flow: x ← s:
./order-drawn.go:483:35:     from .dict, x := &.dict.id[string], s (assign-pair) at ./order-drawn.go:505:48
./order-drawn.go:483:35:   flow: ~r0 ← x:
./order-drawn.go:483:35:     from ~r0 = x (assign-pair) at ./order-drawn.go:505:48
./order-drawn.go:483:35:   flow: {storage for any(~r0)} ← ~r0:
./order-drawn.go:483:35:     from any(~r0) (interface-converted) at ./order-drawn.go:505:48
./order-drawn.go:483:35: leaking param: s
./order-drawn.go:499:16: ss[c] + ~r0 escapes to heap
./order-drawn.go:505:48: any(~r0) escapes to heap
./order-drawn.go:512:14: map[K]T{...} escapes to heap in f28x:
./order-drawn.go:512:14:   flow: {heap} ← &{storage for map[K]T{...}}:
./order-drawn.go:512:14:     from map[K]T{...} (spill) at ./order-drawn.go:512:14
./order-drawn.go:512:14:     from map[K]T{...} (interface-converted) at ./order-drawn.go:512:14
./order-drawn.go:512:14:     from gx = map[K]T{...} (assign) at ./order-drawn.go:512:5
./order-drawn.go:520:32: string(bs[d]) escapes to heap in f28x:
./order-drawn.go:520:32:   flow: {heap} ← &{storage for string(bs[d])}:
./order-drawn.go:520:32:     from string(bs[d]) (spill) at ./order-drawn.go:520:32
./order-drawn.go:520:32:     from ts[b].s, v[d], _ = string(bs[d]), <-cs[b], ii[b].far(y) (assign-pair) at ./order-drawn.go:520:21
./order-drawn.go:522:16: any(c) escapes to heap in f28x:
./order-drawn.go:522:16:   flow: {heap} ← &{storage for any(c)}:
./order-drawn.go:522:16:     from any(c) (spill) at ./order-drawn.go:522:16
./order-drawn.go:522:16:     from is[d] = any(c) (assign) at ./order-drawn.go:522:10
./order-drawn.go:533:36: any(T{...}) escapes to heap in f28x:
./order-drawn.go:533:36:   flow: ~r2 ← &{storage for any(T{...})}:
./order-drawn.go:533:36:     from any(T{...}) (spill) at ./order-drawn.go:533:36
./order-drawn.go:533:36:     from return <-cs[fb(b)], ss[d], any(T{...}) (return) at ./order-drawn.go:533:2
./order-drawn.go:508:35: s does not escape
./order-drawn.go:512:14: map[K]T{...} escapes to heap
./order-drawn.go:520:32: string(bs[d]) escapes to heap
./order-drawn.go:522:16: any(c) escapes to heap
./order-drawn.go:533:36: any(T{...}) escapes to heap
./order-drawn.go:533:48: ... argument does not escape
./order-drawn.go:537:21: ts[byte(u[c])].far escapes to heap in f29x:
./order-drawn.go:537:21:   flow: {heap} ← &{storage for ts[byte(u[c])].far}:
./order-drawn.go:537:21:     from ts[byte(u[c])].far (spill) at ./order-drawn.go:537:21
./order-drawn.go:537:21:     from ts[byte(u[c])].far (interface-converted) at ./order-drawn.go:537:21
./order-drawn.go:537:21:     from gx = ts[byte(u[c])].far (assign) at ./order-drawn.go:537:5
./order-drawn.go:550:9: func literal escapes to heap in f29x:
./order-drawn.go:550:9:   flow: {heap} ← &{storage for func literal}:
./order-drawn.go:550:9:     from func literal (spill) at ./order-drawn.go:550:9
./order-drawn.go:550:9:     from func literal (interface-converted) at ./order-drawn.go:550:9
./order-drawn.go:550:9:     from gx = func literal (assign) at ./order-drawn.go:550:7
./order-drawn.go:557:53: any(ts[c]) escapes to heap in f29x:
./order-drawn.go:557:53:   flow: {heap} ← &{storage for any(ts[c])}:
./order-drawn.go:557:53:     from any(ts[c]) (spill) at ./order-drawn.go:557:53
./order-drawn.go:557:53:     from k2[c][c & byte(1)], ts[b].e, bo[b] = x / (x | 1), any(ts[c]), fl[c] < fl[c] (assign-pair) at ./order-drawn.go:557:30
./order-drawn.go:536:11: f29x capturing by value: b (addr=false assign=false width=1)
./order-drawn.go:536:25: f29x capturing by ref: x (addr=false assign=true width=8)
./order-drawn.go:536:25: x escapes to heap in f29x:
./order-drawn.go:536:25:   flow: {storage for func literal} ← &x:
./order-drawn.go:536:25:     from x (captured by a closure) at ./order-drawn.go:550:36
./order-drawn.go:536:25:     from x (reference) at ./order-drawn.go:550:36
./order-drawn.go:536:11: parameter b leaks to {storage for func literal} for f29x with derefs=0:
./order-drawn.go:536:11:   flow: {storage for func literal} ← b:
./order-drawn.go:536:11:     from b (captured by a closure) at ./order-drawn.go:550:31
./order-drawn.go:559:68: any(struct {}{}) escapes to heap in f29x:
./order-drawn.go:559:68:   flow: ~r2 ← &{storage for any(struct {}{})}:
./order-drawn.go:559:68:     from any(struct {}{}) (spill) at ./order-drawn.go:559:68
./order-drawn.go:559:68:     from return (&T{...}).a, ss[c], any(struct {}{}) (return) at ./order-drawn.go:559:2
./order-drawn.go:536:35: s does not escape
./order-drawn.go:536:25: moved to heap: x
./order-drawn.go:537:21: ts[byte(u[c])].far escapes to heap
./order-drawn.go:538:6: ... argument does not escape
./order-drawn.go:538:66: any(is[c].(int)) does not escape
./order-drawn.go:550:9: func literal escapes to heap
./order-drawn.go:554:24: ... argument does not escape
./order-drawn.go:557:53: any(ts[c]) escapes to heap
./order-drawn.go:559:10: &T{...} does not escape
./order-drawn.go:559:30: any(T{...}) does not escape
./order-drawn.go:559:68: any(struct {}{}) escapes to heap
./order-drawn.go:564:10: .autotmp_9 escapes to heap in f30x:
./order-drawn.go:564:10:   flow: {heap} ← &.autotmp_9:
./order-drawn.go:564:10:     from &.autotmp_9 (address-of) at ./order-drawn.go:564:10
./order-drawn.go:564:10:     from &.autotmp_9 (interface-converted) at ./order-drawn.go:564:10
./order-drawn.go:564:10:     from gx = &.autotmp_9 (assign) at ./order-drawn.go:564:5
./order-drawn.go:565:12: ts[d].get escapes to heap in f30x:
./order-drawn.go:565:12:   flow: {heap} ← &{storage for ts[d].get}:
./order-drawn.go:565:12:     from ts[d].get (spill) at ./order-drawn.go:565:12
./order-drawn.go:565:12:     from ts[d].get (interface-converted) at ./order-drawn.go:565:12
./order-drawn.go:565:12:     from gx = ts[d].get (assign) at ./order-drawn.go:565:5
./order-drawn.go:570:40: any(T{...}) escapes to heap in f30x:
./order-drawn.go:570:40:   flow: {heap} ← &{storage for any(T{...})}:
./order-drawn.go:570:40:     from any(T{...}) (spill) at ./order-drawn.go:570:40
./order-drawn.go:570:40:     from ts[c + c], gx = *tp[c + c], any(T{...}) (assign-pair) at ./order-drawn.go:570:19
./order-drawn.go:574:58: any(T{...}) escapes to heap in f30x:
./order-drawn.go:574:58:   flow: ~r2 ← &{storage for any(T{...})}:
./order-drawn.go:574:58:     from any(T{...}) (spill) at ./order-drawn.go:574:58
./order-drawn.go:574:58:     from return many(... argument...) / (len(s) | 1), ss[d][y:3], any(T{...}) (return) at ./order-drawn.go:574:2
./order-drawn.go:562:35: s does not escape
./order-drawn.go:564:10: moved to heap: .autotmp_9
./order-drawn.go:565:12: ts[d].get escapes to heap
./order-drawn.go:567:27: string(rs[d]) does not escape
./order-drawn.go:568:14: ... argument does not escape
./order-drawn.go:568:27: any(struct {}{}) does not escape
./order-drawn.go:568:41: any([]int{...}) does not escape
./order-drawn.go:568:41: []int{...} does not escape
./order-drawn.go:570:40: any(T{...}) escapes to heap
./order-drawn.go:574:14: ... argument does not escape
./order-drawn.go:574:58: any(T{...}) escapes to heap
./order-drawn.go:595:11: f31x ignoring self-assignment in ss[s[0]] = ss[d]
./order-drawn.go:598:65: any([]int{...}) escapes to heap in f31x:
./order-drawn.go:598:65:   flow: ~r2 ← &{storage for any([]int{...})}:
./order-drawn.go:598:65:     from any([]int{...}) (spill) at ./order-drawn.go:598:65
./order-drawn.go:598:65:     from return len(ints(... argument...)), string(rs[b]), any([]int{...}) (return) at ./order-drawn.go:598:2
./order-drawn.go:598:65: []int{...} escapes to heap in f31x:
./order-drawn.go:598:65:   flow: {storage for any([]int{...})} ← &{storage for []int{...}}:
./order-drawn.go:598:65:     from []int{...} (spill) at ./order-drawn.go:598:65
./order-drawn.go:598:65:     from any([]int{...}) (interface-converted) at ./order-drawn.go:598:65
./order-drawn.go:598:50: string(rs[b]) escapes to heap in f31x:
./order-drawn.go:598:50:   flow: ~r1 ← &{storage for string(rs[b])}:
./order-drawn.go:598:50:     from string(rs[b]) (spill) at ./order-drawn.go:598:50
./order-drawn.go:598:50:     from return len(ints(... argument...)), string(rs[b]), any([]int{...}) (return) at ./order-drawn.go:598:2
./order-drawn.go:577:35: s does not escape
./order-drawn.go:578:24: ... argument does not escape
./order-drawn.go:578:67: any(struct {}{}) does not escape
./order-drawn.go:586:50: append does not escape
./order-drawn.go:596:43: &T{...} does not escape
./order-drawn.go:596:68: any(fl[c]) does not escape
./order-drawn.go:598:17: ... argument does not escape
./order-drawn.go:598:50: string(rs[b]) escapes to heap
./order-drawn.go:598:65: any([]int{...}) escapes to heap
./order-drawn.go:598:65: []int{...} escapes to heap
./order-drawn.go:602:57: string(rs[d + c]) escapes to heap in f32x:
./order-drawn.go:602:57:   flow: {heap} ← &{storage for string(rs[d + c])}:
./order-drawn.go:602:57:     from string(rs[d + c]) (spill) at ./order-drawn.go:602:57
./order-drawn.go:602:57:     from T{...} (struct literal element) at ./order-drawn.go:602:22
./order-drawn.go:602:57:     from mt[b][ss[c][x:]] = T{...} (assign) at ./order-drawn.go:602:19
./order-drawn.go:606:45: is[c].(string) + ss["x"[0]] + mt[d][s].s escapes to heap in f32x:
./order-drawn.go:606:45:   flow: {heap} ← &{storage for is[c].(string) + ss["x"[0]] + mt[d][s].s}:
./order-drawn.go:606:45:     from is[c].(string) + ss["x"[0]] + mt[d][s].s (spill) at ./order-drawn.go:606:45
./order-drawn.go:606:45:     from ss[byte(y)] = is[c].(string) + ss["x"[0]] + mt[d][s].s (assign) at ./order-drawn.go:606:14
./order-drawn.go:607:84: any(k2[~r0]) escapes to heap in f32x:
./order-drawn.go:607:84:   flow: ~r2 ← &{storage for any(k2[~r0])}:
./order-drawn.go:607:84:     from any(k2[~r0]) (spill) at ./order-drawn.go:607:84
./order-drawn.go:607:84:     from return (~r0) + (~r0), string(rs[b]), any(k2[~r0]) (return) at ./order-drawn.go:607:2
./order-drawn.go:607:72: string(rs[b]) escapes to heap in f32x:
./order-drawn.go:607:72:   flow: ~r1 ← &{storage for string(rs[b])}:
./order-drawn.go:607:72:     from string(rs[b]) (spill) at ./order-drawn.go:607:72
./order-drawn.go:607:72:     from return (~r0) + (~r0), string(rs[b]), any(k2[~r0]) (return) at ./order-drawn.go:607:2
./order-drawn.go:601:35: s does not escape
./order-drawn.go:602:57: string(rs[d + c]) escapes to heap
./order-drawn.go:604:54: ss[c][x:x] + ss[<-cb[d]] + s + ss[b] + s does not escape
./order-drawn.go:605:45: s + "x" does not escape
./order-drawn.go:606:45: is[c].(string) + ss["x"[0]] + mt[d][s].s escapes to heap
./order-drawn.go:607:72: string(rs[b]) escapes to heap
./order-drawn.go:607:84: any(k2[~r0]) escapes to heap
./order-drawn.go:616:56: string(bs[b]) escapes to heap in f33x:
./order-drawn.go:616:56:   flow: ~r1 ← &{storage for string(bs[b])}:
./order-drawn.go:616:56:     from string(bs[b]) (spill) at ./order-drawn.go:616:56
./order-drawn.go:616:56:     from return tp[b].l[b] & len(append(sl[c], 3)), string(bs[b]), any(struct { x *int }{...}) (return) at ./order-drawn.go:616:2
./order-drawn.go:610:35: s does not escape
./order-drawn.go:616:33: append does not escape
./order-drawn.go:616:56: string(bs[b]) escapes to heap
./order-drawn.go:621:14: map[K]T{...} escapes to heap in f34x:
./order-drawn.go:621:14:   flow: {heap} ← &{storage for map[K]T{...}}:
./order-drawn.go:621:14:     from map[K]T{...} (spill) at ./order-drawn.go:621:14
./order-drawn.go:621:14:     from map[K]T{...} (interface-converted) at ./order-drawn.go:621:14
./order-drawn.go:621:14:     from gx = map[K]T{...} (assign) at ./order-drawn.go:621:5
./order-drawn.go:623:47: &T{...} escapes to heap in f34x:
./order-drawn.go:623:47:   flow: ~r2 ← &{storage for &T{...}}:
./order-drawn.go:623:47:     from &T{...} (spill) at ./order-drawn.go:623:47
./order-drawn.go:623:47:     from any(&T{...}) (interface-converted) at ./order-drawn.go:623:47
./order-drawn.go:623:47:     from return k2[fb(b)][w[b] & byte(1)], string(rs[c]), any(&T{...}) (return) at ./order-drawn.go:623:2
./order-drawn.go:619:35: parameter s leaks to {storage for &T{...}} for f34x with derefs=0:
./order-drawn.go:619:35:   flow: x ← s:
./order-drawn.go:619:35:     from .dict, x := &.dict.id[string], s (assign-pair) at ./order-drawn.go:623:55
./order-drawn.go:619:35:   flow: ~r0 ← x:
./order-drawn.go:619:35:     from ~r0 = x (assign-pair) at ./order-drawn.go:623:55
./order-drawn.go:619:35:   flow: {storage for &T{...}} ← ~r0:
./order-drawn.go:619:35:     from T{...} (struct literal element) at ./order-drawn.go:623:49
./order-drawn.go:623:37: string(rs[c]) escapes to heap in f34x:
./order-drawn.go:623:37:   flow: ~r1 ← &{storage for string(rs[c])}:
./order-drawn.go:623:37:     from string(rs[c]) (spill) at ./order-drawn.go:623:37
./order-drawn.go:623:37:     from return k2[fb(b)][w[b] & byte(1)], string(rs[c]), any(&T{...}) (return) at ./order-drawn.go:623:2
./order-drawn.go:619:35: leaking param: s
./order-drawn.go:621:14: map[K]T{...} escapes to heap
./order-drawn.go:621:23: &T{...} does not escape
./order-drawn.go:623:37: string(rs[c]) escapes to heap
./order-drawn.go:623:47: &T{...} escapes to heap
./order-drawn.go:626:35: s does not escape
./order-drawn.go:627:14: string(rs[d]) does not escape
./order-drawn.go:629:36: ... argument does not escape
./order-drawn.go:642:35: s does not escape
./order-drawn.go:649:78: append does not escape
./order-drawn.go:661:10: .autotmp_9 escapes to heap in f37x:
./order-drawn.go:661:10:   flow: {heap} ← &.autotmp_9:
./order-drawn.go:661:10:     from &.autotmp_9 (address-of) at ./order-drawn.go:661:10
./order-drawn.go:661:10:     from &.autotmp_9 (interface-converted) at ./order-drawn.go:661:10
./order-drawn.go:661:10:     from gx = &.autotmp_9 (assign) at ./order-drawn.go:661:5
./order-drawn.go:662:11: make(map[int]int, (*T).far(ts[fb(c)], many(... argument...))) escapes to heap in f37x:
./order-drawn.go:662:11:   flow: {heap} ← &{storage for make(map[int]int, (*T).far(ts[fb(c)], many(... argument...)))}:
./order-drawn.go:662:11:     from make(map[int]int, (*T).far(ts[fb(c)], many(... argument...))) (spill) at ./order-drawn.go:662:11
./order-drawn.go:662:11:     from make(map[int]int, (*T).far(ts[fb(c)], many(... argument...))) (interface-converted) at ./order-drawn.go:662:11
./order-drawn.go:662:11:     from gx = make(map[int]int, (*T).far(ts[fb(c)], many(... argument...))) (assign) at ./order-drawn.go:662:5
./order-drawn.go:664:12: any(w[d]) escapes to heap in f37x:
./order-drawn.go:664:12:   flow: {heap} ← &{storage for any(w[d])}:
./order-drawn.go:664:12:     from any(w[d]) (spill) at ./order-drawn.go:664:12
./order-drawn.go:664:12:     from gx = any(w[d]) (assign) at ./order-drawn.go:664:5
./order-drawn.go:665:54: any("0123456789abcdef"[d & byte(15)]) escapes to heap in f37x:
./order-drawn.go:665:54:   flow: ~r2 ← &{storage for any("0123456789abcdef"[d & byte(15)])}:
./order-drawn.go:665:54:     from any("0123456789abcdef"[d & byte(15)]) (spill) at ./order-drawn.go:665:54
./order-drawn.go:665:54:     from return <-cs[b], ss[d][y:y], any("0123456789abcdef"[d & byte(15)]) (return) at ./order-drawn.go:665:2
./order-drawn.go:660:35: s does not escape
./order-drawn.go:661:10: moved to heap: .autotmp_9
./order-drawn.go:662:11: make(map[int]int, (*T).far(ts[fb(c)], many(... argument...))) escapes to heap
./order-drawn.go:662:43: ... argument does not escape
./order-drawn.go:664:12: any(w[d]) escapes to heap
./order-drawn.go:665:54: any("0123456789abcdef"[d & byte(15)]) escapes to heap
./order-drawn.go:669:48: any(s) escapes to heap in f38x:
./order-drawn.go:669:48:   flow: {heap} ← &{storage for any(s)}:
./order-drawn.go:669:48:     from any(s) (spill) at ./order-drawn.go:669:48
./order-drawn.go:669:48:     from w[d], ts[d].e = "0123456789abcdef"[c & byte(15)], any(s) (assign-pair) at ./order-drawn.go:669:16
./order-drawn.go:668:35: parameter s leaks to {storage for any(s)} for f38x with derefs=0:
./order-drawn.go:668:35:   flow: {storage for any(s)} ← s:
./order-drawn.go:668:35:     from any(s) (interface-converted) at ./order-drawn.go:669:48
./order-drawn.go:672:43: any(T{...}) escapes to heap in f38x:
./order-drawn.go:672:43:   flow: ~r2 ← &{storage for any(T{...})}:
./order-drawn.go:672:43:     from any(T{...}) (spill) at ./order-drawn.go:672:43
./order-drawn.go:672:43:     from return ps[mb[b][d]][c], mt[d][s].s, any(T{...}) (return) at ./order-drawn.go:672:2
./order-drawn.go:668:35: leaking param: s
./order-drawn.go:669:48: any(s) escapes to heap
./order-drawn.go:671:45: append does not escape
./order-drawn.go:672:43: any(T{...}) escapes to heap
./order-drawn.go:677:14: map[K]T{...} escapes to heap in f39x:
./order-drawn.go:677:14:   flow: {heap} ← &{storage for map[K]T{...}}:
./order-drawn.go:677:14:     from map[K]T{...} (spill) at ./order-drawn.go:677:14
./order-drawn.go:677:14:     from map[K]T{...} (interface-converted) at ./order-drawn.go:677:14
./order-drawn.go:677:14:     from gx = map[K]T{...} (assign) at ./order-drawn.go:677:5
./order-drawn.go:675:35: s does not escape
./order-drawn.go:676:61: &T{...} does not escape
./order-drawn.go:677:14: map[K]T{...} escapes to heap
./order-drawn.go:682:35: s does not escape
./order-drawn.go:684:13: any(fl[c]) does not escape
./order-drawn.go:687:18: ... argument does not escape
./order-drawn.go:689:11: s + "x" does not escape
./order-drawn.go:690:17: ... argument does not escape
./order-drawn.go:698:3: append(sl[mb[b][d]], sl["0123456789abcdef"[c & byte(15)]]...) escapes to heap in f41x:
./order-drawn.go:698:3:   flow: {heap} ← &{storage for append(sl[mb[b][d]], sl["0123456789abcdef"[c & byte(15)]]...)}:
./order-drawn.go:698:3:     from append(sl[mb[b][d]], sl["0123456789abcdef"[c & byte(15)]]...) (spill) at ./order-drawn.go:698:3
./order-drawn.go:698:3:     from sl[<-cb[c]] = append(sl[mb[b][d]], sl["0123456789abcdef"[c & byte(15)]]...) (assign) at ./order-drawn.go:698:3
./order-drawn.go:699:10: f41x capturing by value: .autotmp_11 (addr=false assign=false width=8)
./order-drawn.go:699:43: f41x capturing by value: .autotmp_12 (addr=false assign=false width=8)
./order-drawn.go:701:65: map[int]int{...} escapes to heap in f41x:
./order-drawn.go:701:65:   flow: ~r2 ← &{storage for map[int]int{...}}:
./order-drawn.go:701:65:     from map[int]int{...} (spill) at ./order-drawn.go:701:65
./order-drawn.go:701:65:     from any(map[int]int{...}) (interface-converted) at ./order-drawn.go:701:65
./order-drawn.go:701:65:     from return len(s + ss[d] + "x"), string(rune(x)), any(map[int]int{...}) (return) at ./order-drawn.go:701:2
./order-drawn.go:701:44: string(rune(x)) escapes to heap in f41x:
./order-drawn.go:701:44:   flow: ~r1 ← &{storage for string(rune(x))}:
./order-drawn.go:701:44:     from string(rune(x)) (spill) at ./order-drawn.go:701:44
./order-drawn.go:701:44:     from return len(s + ss[d] + "x"), string(rune(x)), any(map[int]int{...}) (return) at ./order-drawn.go:701:2
./order-drawn.go:693:35: s does not escape
./order-drawn.go:698:3: append escapes to heap
./order-drawn.go:700:20: &T{...} does not escape
./order-drawn.go:700:43: &T{...} does not escape
./order-drawn.go:700:76: any(y) does not escape
./order-drawn.go:701:24: s + ss[d] + "x" does not escape
./order-drawn.go:701:44: string(rune(x)) escapes to heap
./order-drawn.go:701:65: map[int]int{...} escapes to heap
./order-drawn.go:701:74: ... argument does not escape
./order-drawn.go:701:91: ... argument does not escape
./order-drawn.go:701:104: ... argument does not escape
./order-drawn.go:718:10: .autotmp_13 escapes to heap in f42x:
./order-drawn.go:718:10:   flow: {heap} ← &.autotmp_13:
./order-drawn.go:718:10:     from &.autotmp_13 (address-of) at ./order-drawn.go:718:10
./order-drawn.go:718:10:     from &.autotmp_13 (interface-converted) at ./order-drawn.go:718:10
./order-drawn.go:718:10:     from gx = &.autotmp_13 (assign) at ./order-drawn.go:718:5
./order-drawn.go:720:44: any("x") escapes to heap in f42x:
./order-drawn.go:720:44:   flow: {heap} ← &{storage for any("x")}:
./order-drawn.go:720:44:     from any("x") (spill) at ./order-drawn.go:720:44
./order-drawn.go:720:44:     from mi[b][y], is[d], is[d] = is[c].(int), any("x"), any(T{...}) (assign-pair) at ./order-drawn.go:720:25
./order-drawn.go:720:55: any(T{...}) escapes to heap in f42x:
./order-drawn.go:720:55:   flow: {heap} ← &{storage for any(T{...})}:
./order-drawn.go:720:55:     from any(T{...}) (spill) at ./order-drawn.go:720:55
./order-drawn.go:720:55:     from mi[b][y], is[d], is[d] = is[c].(int), any("x"), any(T{...}) (assign-pair) at ./order-drawn.go:720:25
./order-drawn.go:704:35: parameter s leaks to {heap} for f42x with derefs=0:
./order-drawn.go:704:35:   flow: {heap} ← s:
./order-drawn.go:704:35:     from ss[c], x = s, x (assign-pair) at ./order-drawn.go:708:13
./order-drawn.go:721:61: &T{...} escapes to heap in f42x:
./order-drawn.go:721:61:   flow: ~r2 ← &{storage for &T{...}}:
./order-drawn.go:721:61:     from &T{...} (spill) at ./order-drawn.go:721:61
./order-drawn.go:721:61:     from any(&T{...}) (interface-converted) at ./order-drawn.go:721:61
./order-drawn.go:721:61:     from return f(ms[c][K{...}]), string(rs[b]), any(&T{...}) (return) at ./order-drawn.go:721:2
./order-drawn.go:721:76: string(bs[d]) escapes to heap in f42x:
./order-drawn.go:721:76:   flow: {storage for &T{...}} ← &{storage for string(bs[d])}:
./order-drawn.go:721:76:     from string(bs[d]) (spill) at ./order-drawn.go:721:76
./order-drawn.go:721:76:     from T{...} (struct literal element) at ./order-drawn.go:721:63
./order-drawn.go:721:51: string(rs[b]) escapes to heap in f42x:
./order-drawn.go:721:51:   flow: ~r1 ← &{storage for string(rs[b])}:
./order-drawn.go:721:51:     from string(rs[b]) (spill) at ./order-drawn.go:721:51
./order-drawn.go:721:51:     from return f(ms[c][K{...}]), string(rs[b]), any(&T{...}) (return) at ./order-drawn.go:721:2
./order-drawn.go:704:35: leaking param: s
./order-drawn.go:718:10: moved to heap: .autotmp_13
./order-drawn.go:705:18: append does not escape
./order-drawn.go:720:44: any("x") escapes to heap
./order-drawn.go:720:55: any(T{...}) escapes to heap
./order-drawn.go:721:51: string(rs[b]) escapes to heap
./order-drawn.go:721:61: &T{...} escapes to heap
./order-drawn.go:721:76: string(bs[d]) escapes to heap
./order-drawn.go:726:3: func literal escapes to heap in f43x:
./order-drawn.go:726:3:   flow: {heap} ← &{storage for func literal}:
./order-drawn.go:726:3:     from func literal (spill) at ./order-drawn.go:726:3
./order-drawn.go:728:12: ts[b].get escapes to heap in f43x:
./order-drawn.go:728:12:   flow: {heap} ← &{storage for ts[b].get}:
./order-drawn.go:728:12:     from ts[b].get (spill) at ./order-drawn.go:728:12
./order-drawn.go:728:12:     from ts[b].get (interface-converted) at ./order-drawn.go:728:12
./order-drawn.go:728:12:     from gx = ts[b].get (assign) at ./order-drawn.go:728:5
./order-drawn.go:731:14: map[K]T{...} escapes to heap in f43x:
./order-drawn.go:731:14:   flow: {heap} ← &{storage for map[K]T{...}}:
./order-drawn.go:731:14:     from map[K]T{...} (spill) at ./order-drawn.go:731:14
./order-drawn.go:731:14:     from map[K]T{...} (interface-converted) at ./order-drawn.go:731:14
./order-drawn.go:731:14:     from gx = map[K]T{...} (assign) at ./order-drawn.go:731:5
./order-drawn.go:726:8: f43x capturing by value: .autotmp_9 (addr=false assign=false width=8)
./order-drawn.go:726:24: f43x capturing by value: .autotmp_10 (addr=false assign=false width=8)
./order-drawn.go:732:53: string(rune(x)) escapes to heap in f43x:
./order-drawn.go:732:53:   flow: ~r1 ← &{storage for string(rune(x))}:
./order-drawn.go:732:53:     from string(rune(x)) (spill) at ./order-drawn.go:732:53
./order-drawn.go:732:53:     from return min(mt[c]["x"].a, ii[d].far(x)), string(rune(x)), any(es[c + c]) (return) at ./order-drawn.go:732:2
./order-drawn.go:724:35: s does not escape
./order-drawn.go:728:12: ts[b].get escapes to heap
./order-drawn.go:729:41: ... argument does not escape
./order-drawn.go:731:14: map[K]T{...} escapes to heap
./order-drawn.go:732:53: string(rune(x)) escapes to heap
./order-drawn.go:744:10: f44x capturing by ref: .autotmp_11 (addr=false assign=false width=2120)
./order-drawn.go:744:19: f44x capturing by value: .autotmp_12 (addr=false assign=false width=8)
./order-drawn.go:735:35: s does not escape
./order-drawn.go:736:16: append does not escape
./order-drawn.go:749:41: any([1]int{...}) escapes to heap in f45x:
./order-drawn.go:749:41:   flow: {heap} ← &{storage for any([1]int{...})}:
./order-drawn.go:749:41:     from any([1]int{...}) (spill) at ./order-drawn.go:749:41
./order-drawn.go:749:41:     from _, is[b], is[c] = min(y, x), any([1]int{...}), any(3) (assign-pair) at ./order-drawn.go:749:18
./order-drawn.go:749:51: any(3) escapes to heap in f45x:
./order-drawn.go:749:51:   flow: {heap} ← &{storage for any(3)}:
./order-drawn.go:749:51:     from any(3) (spill) at ./order-drawn.go:749:51
./order-drawn.go:749:51:     from _, is[b], is[c] = min(y, x), any([1]int{...}), any(3) (assign-pair) at ./order-drawn.go:749:18
./order-drawn.go:759:29: "x" + s escapes to heap in f45x:
./order-drawn.go:759:29:   flow: ~r1 ← &{storage for "x" + s}:
./order-drawn.go:759:29:     from "x" + s (spill) at ./order-drawn.go:759:29
./order-drawn.go:759:29:     from return k2[w[c]][b & byte(1)], "x" + s, any(es[d + c]) (return) at ./order-drawn.go:759:2
./order-drawn.go:748:35: s does not escape
./order-drawn.go:749:41: any([1]int{...}) escapes to heap
./order-drawn.go:749:51: any(3) escapes to heap
./order-drawn.go:759:29: "x" + s escapes to heap
./order-drawn.go:763:10: .autotmp_9 escapes to heap in f46x:
./order-drawn.go:763:10:   flow: {heap} ← &.autotmp_9:
./order-drawn.go:763:10:     from &.autotmp_9 (address-of) at ./order-drawn.go:763:10
./order-drawn.go:763:10:     from &.autotmp_9 (interface-converted) at ./order-drawn.go:763:10
./order-drawn.go:763:10:     from gx = &.autotmp_9 (assign) at ./order-drawn.go:763:5
./order-drawn.go:766:8: T{...} escapes to heap in f46x:
./order-drawn.go:766:8:   flow: {heap} ← &{storage for T{...}}:
./order-drawn.go:766:8:     from T{...} (spill) at ./order-drawn.go:766:8
./order-drawn.go:766:8:     from gx = T{...} (assign) at ./order-drawn.go:766:5
./order-drawn.go:766:47: "x" + ss[c] + s escapes to heap in f46x:
./order-drawn.go:766:47:   flow: x ← &{storage for "x" + ss[c] + s}:
./order-drawn.go:766:47:     from "x" + ss[c] + s (spill) at ./order-drawn.go:766:47
./order-drawn.go:766:47:     from .dict, x := &.dict.id[string], "x" + ss[c] + s (assign-pair) at ./order-drawn.go:766:33
./order-drawn.go:766:47:   flow: ~r0 ← x:
./order-drawn.go:766:47:     from ~r0 = x (assign-pair) at ./order-drawn.go:766:33
./order-drawn.go:766:47:   flow: {storage for T{...}} ← ~r0:
./order-drawn.go:766:47:     from T{...} (struct literal element) at ./order-drawn.go:766:8
./order-drawn.go:766:47:     from T{...} (interface-converted) at ./order-drawn.go:766:8
./order-drawn.go:767:49: any([]int{...}) escapes to heap in f46x:
./order-drawn.go:767:49:   flow: ~r2 ← &{storage for any([]int{...})}:
./order-drawn.go:767:49:     from any([]int{...}) (spill) at ./order-drawn.go:767:49
./order-drawn.go:767:49:     from return mt[fb(d)]["x" + s].a, ss[d], any([]int{...}) (return) at ./order-drawn.go:767:2
./order-drawn.go:767:49: []int{...} escapes to heap in f46x:
./order-drawn.go:767:49:   flow: {storage for any([]int{...})} ← &{storage for []int{...}}:
./order-drawn.go:767:49:     from []int{...} (spill) at ./order-drawn.go:767:49
./order-drawn.go:767:49:     from any([]int{...}) (interface-converted) at ./order-drawn.go:767:49
./order-drawn.go:762:35: s does not escape
./order-drawn.go:763:10: moved to heap: .autotmp_9
./order-drawn.go:765:29: &T{...} does not escape
./order-drawn.go:766:8: T{...} escapes to heap
./order-drawn.go:766:47: "x" + ss[c] + s escapes to heap
./order-drawn.go:767:24: "x" + s does not escape
./order-drawn.go:767:49: any([]int{...}) escapes to heap
./order-drawn.go:767:49: []int{...} escapes to heap
./order-drawn.go:772:19: s + "x" escapes to heap in f47x:
./order-drawn.go:772:19:   flow: {heap} ← &{storage for s + "x"}:
./order-drawn.go:772:19:     from s + "x" (spill) at ./order-drawn.go:772:19
./order-drawn.go:772:19:     from ss[d], w[b] = s + "x", s[0] (assign-pair) at ./order-drawn.go:772:14
./order-drawn.go:776:3: string(rune(y)) escapes to heap in f47x:
./order-drawn.go:776:3:   flow: {heap} ← &{storage for string(rune(y))}:
./order-drawn.go:776:3:     from string(rune(y)) (spill) at ./order-drawn.go:776:3
./order-drawn.go:776:3:     from ts[d].s += string(rune(y)) (assign) at ./order-drawn.go:776:3
./order-drawn.go:777:21: map[string]any{...} escapes to heap in f47x:
./order-drawn.go:777:21:   flow: {heap} ← &{storage for map[string]any{...}}:
./order-drawn.go:777:21:     from map[string]any{...} (spill) at ./order-drawn.go:777:21
./order-drawn.go:777:21:     from map[string]any{...} (interface-converted) at ./order-drawn.go:777:21
./order-drawn.go:777:21:     from gx = map[string]any{...} (assign) at ./order-drawn.go:777:5
./order-drawn.go:777:48: any(ts[is[c].(byte)]) escapes to heap in f47x:
./order-drawn.go:777:48:   flow: {heap} ← &{storage for any(ts[is[c].(byte)])}:
./order-drawn.go:777:48:     from any(ts[is[c].(byte)]) (spill) at ./order-drawn.go:777:48
./order-drawn.go:777:48:     from map[string]any{...} (map literal value) at ./order-drawn.go:777:21
./order-drawn.go:777:78: any(ts[mb[d][d]]) escapes to heap in f47x:
./order-drawn.go:777:78:   flow: {heap} ← &{storage for any(ts[mb[d][d]])}:
./order-drawn.go:777:78:     from any(ts[mb[d][d]]) (spill) at ./order-drawn.go:777:78
./order-drawn.go:777:78:     from map[string]any{...} (map literal value) at ./order-drawn.go:777:21
./order-drawn.go:770:35: s does not escape
./order-drawn.go:772:19: s + "x" escapes to heap
./order-drawn.go:773:39: ... argument does not escape
./order-drawn.go:776:3: string(rune(y)) escapes to heap
./order-drawn.go:777:21: map[string]any{...} escapes to heap
./order-drawn.go:777:48: any(ts[is[c].(byte)]) escapes to heap
./order-drawn.go:777:78: any(ts[mb[d][d]]) escapes to heap
./order-drawn.go:787:19: any(s) escapes to heap in f48x:
./order-drawn.go:787:19:   flow: {heap} ← &{storage for any(s)}:
./order-drawn.go:787:19:     from any(s) (spill) at ./order-drawn.go:787:19
./order-drawn.go:787:19:     from ts[d].e, _ = any(s), mt[b][s].a (assign-pair) at ./order-drawn.go:787:13
./order-drawn.go:782:35: parameter s leaks to {storage for any(s)} for f48x with derefs=0:
./order-drawn.go:782:35:   flow: {storage for any(s)} ← s:
./order-drawn.go:782:35:     from any(s) (interface-converted) at ./order-drawn.go:787:19
./order-drawn.go:788:97: any(fl[d]) escapes to heap in f48x:
./order-drawn.go:788:97:   flow: ~r2 ← &{storage for any(fl[d])}:
./order-drawn.go:788:97:     from any(fl[d]) (spill) at ./order-drawn.go:788:97
./order-drawn.go:788:97:     from return (~r0) << (uint(ii[d].far(3)) & uint(7)), string(rs[c]), any(fl[d]) (return) at ./order-drawn.go:788:2
./order-drawn.go:788:85: string(rs[c]) escapes to heap in f48x:
./order-drawn.go:788:85:   flow: ~r1 ← &{storage for string(rs[c])}:
./order-drawn.go:788:85:     from string(rs[c]) (spill) at ./order-drawn.go:788:85
./order-drawn.go:788:85:     from return (~r0) << (uint(ii[d].far(3)) & uint(7)), string(rs[c]), any(fl[d]) (return) at ./order-drawn.go:788:2
./order-drawn.go:782:35: leaking param: s
./order-drawn.go:783:45: append does not escape
./order-drawn.go:787:19: any(s) escapes to heap
./order-drawn.go:788:85: string(rs[c]) escapes to heap
./order-drawn.go:788:97: any(fl[d]) escapes to heap
./order-drawn.go:795:14: map[K]T{...} escapes to heap in f49x:
./order-drawn.go:795:14:   flow: {heap} ← &{storage for map[K]T{...}}:
./order-drawn.go:795:14:     from map[K]T{...} (spill) at ./order-drawn.go:795:14
./order-drawn.go:795:14:     from map[K]T{...} (interface-converted) at ./order-drawn.go:795:14
./order-drawn.go:795:14:     from gx = map[K]T{...} (assign) at ./order-drawn.go:795:5
./order-drawn.go:799:45: any(u[b]) escapes to heap in f49x:
./order-drawn.go:799:45:   flow: ~r2 ← &{storage for any(u[b])}:
./order-drawn.go:799:45:     from any(u[b]) (spill) at ./order-drawn.go:799:45
./order-drawn.go:799:45:     from return mt[~r0][ss[c]].a, ss[c][y:], any(u[b]) (return) at ./order-drawn.go:799:2
./order-drawn.go:791:35: s does not escape
./order-drawn.go:795:14: map[K]T{...} escapes to heap
./order-drawn.go:799:45: any(u[b]) escapes to heap
./order-drawn.go:817:8: f50x ignoring self-assignment in u[b] = u[c]
./order-drawn.go:822:10: f50x capturing by ref: .autotmp_11 (addr=false assign=false width=2120)
./order-drawn.go:822:34: f50x capturing by value: .autotmp_12 (addr=false assign=false width=8)
./order-drawn.go:823:32: any(k2[b]) escapes to heap in f50x:
./order-drawn.go:823:32:   flow: ~r2 ← &{storage for any(k2[b])}:
./order-drawn.go:823:32:     from any(k2[b]) (spill) at ./order-drawn.go:823:32
./order-drawn.go:823:32:     from return u[d], ss[d][x:], any(k2[b]) (return) at ./order-drawn.go:823:2
./order-drawn.go:802:35: s does not escape
./order-drawn.go:803:80: &T{...} does not escape
./order-drawn.go:812:6: ... argument does not escape
./order-drawn.go:812:14: any("x"[0]) does not escape
./order-drawn.go:812:73: map[int]int{...} does not escape
./order-drawn.go:823:32: any(k2[b]) escapes to heap
./order-drawn.go:830:97: map[int]int{...} escapes to heap in f51x:
./order-drawn.go:830:97:   flow: ~r2 ← &{storage for map[int]int{...}}:
./order-drawn.go:830:97:     from map[int]int{...} (spill) at ./order-drawn.go:830:97
./order-drawn.go:830:97:     from any(map[int]int{...}) (interface-converted) at ./order-drawn.go:830:97
./order-drawn.go:830:97:     from return [256]int{...}[mb[d][d]], ss[c][x:], any(map[int]int{...}) (return) at ./order-drawn.go:830:2
./order-drawn.go:826:35: s does not escape
./order-drawn.go:828:58: append does not escape
./order-drawn.go:830:97: map[int]int{...} escapes to heap
./order-drawn.go:837:50: any(struct {}{}) escapes to heap in f52x:
./order-drawn.go:837:50:   flow: ~r2 ← &{storage for any(struct {}{})}:
./order-drawn.go:837:50:     from any(struct {}{}) (spill) at ./order-drawn.go:837:50
./order-drawn.go:837:50:     from return <-cs[w[c]], string(bs[b]), any(struct {}{}) (return) at ./order-drawn.go:837:2
./order-drawn.go:837:32: string(bs[b]) escapes to heap in f52x:
./order-drawn.go:837:32:   flow: ~r1 ← &{storage for string(bs[b])}:
./order-drawn.go:837:32:     from string(bs[b]) (spill) at ./order-drawn.go:837:32
./order-drawn.go:837:32:     from return <-cs[w[c]], string(bs[b]), any(struct {}{}) (return) at ./order-drawn.go:837:2
./order-drawn.go:833:35: s does not escape
./order-drawn.go:834:57: string(rune(x)) does not escape
./order-drawn.go:837:32: string(bs[b]) escapes to heap
./order-drawn.go:837:50: any(struct {}{}) escapes to heap
./order-drawn.go:840:35: parameter s leaks to {heap} for f53x with derefs=0:
./order-drawn.go:840:35:   flow: {heap} ← s:
./order-drawn.go:840:35:     from mt[b][s] (key of map put) at ./order-drawn.go:845:7
./order-drawn.go:859:39: any(ms[b][K{...}]) escapes to heap in f53x:
./order-drawn.go:859:39:   flow: ~r2 ← &{storage for any(ms[b][K{...}])}:
./order-drawn.go:859:39:     from any(ms[b][K{...}]) (spill) at ./order-drawn.go:859:39
./order-drawn.go:859:39:     from return u[w[d]], ss[c][3:x], any(ms[b][K{...}]) (return) at ./order-drawn.go:859:2
./order-drawn.go:840:35: leaking param: s
./order-drawn.go:859:39: any(ms[b][K{...}]) escapes to heap
./order-drawn.go:864:42: ii["0123456789abcdef"[mb[d][d] & byte(15)]].far escapes to heap in f54x:
./order-drawn.go:864:42:   flow: {heap} ← &{storage for ii["0123456789abcdef"[mb[d][d] & byte(15)]].far}:
./order-drawn.go:864:42:     from ii["0123456789abcdef"[mb[d][d] & byte(15)]].far (spill) at ./order-drawn.go:864:42
./order-drawn.go:864:42:     from ii["0123456789abcdef"[mb[d][d] & byte(15)]].far (interface-converted) at ./order-drawn.go:864:42
./order-drawn.go:864:42:     from gx = ii["0123456789abcdef"[mb[d][d] & byte(15)]].far (assign) at ./order-drawn.go:864:5
./order-drawn.go:862:35: parameter s leaks to {heap} for f54x with derefs=0:
./order-drawn.go:862:35:   flow: {heap} ← s:
./order-drawn.go:862:35:     from mt[d][s] (key of map put) at ./order-drawn.go:887:3
./order-drawn.go:890:49: any([]int{...}) escapes to heap in f54x:
./order-drawn.go:890:49:   flow: ~r2 ← &{storage for any([]int{...})}:
./order-drawn.go:890:49:     from any([]int{...}) (spill) at ./order-drawn.go:890:49
./order-drawn.go:890:49:     from return fs[d + d](<-cs[c]), ss[d], any([]int{...}) (return) at ./order-drawn.go:890:2
./order-drawn.go:890:49: []int{...} escapes to heap in f54x:
./order-drawn.go:890:49:   flow: {storage for any([]int{...})} ← &{storage for []int{...}}:
./order-drawn.go:890:49:     from []int{...} (spill) at ./order-drawn.go:890:49
./order-drawn.go:890:49:     from any([]int{...}) (interface-converted) at ./order-drawn.go:890:49
./order-drawn.go:862:35: leaking param: s
./order-drawn.go:863:31: append does not escape
./order-drawn.go:864:42: ii["0123456789abcdef"[mb[d][d] & byte(15)]].far escapes to heap
./order-drawn.go:887:3: string(bs[b]) does not escape
./order-drawn.go:890:49: any([]int{...}) escapes to heap
./order-drawn.go:890:49: []int{...} escapes to heap
./order-drawn.go:900:45: map[int]int{...} escapes to heap in f55x:
./order-drawn.go:900:45:   flow: ~r2 ← &{storage for map[int]int{...}}:
./order-drawn.go:900:45:     from map[int]int{...} (spill) at ./order-drawn.go:900:45
./order-drawn.go:900:45:     from any(map[int]int{...}) (interface-converted) at ./order-drawn.go:900:45
./order-drawn.go:900:45:     from return v[w[d]], mt[d][s].s, any(map[int]int{...}) (return) at ./order-drawn.go:900:2
./order-drawn.go:893:35: s does not escape
./order-drawn.go:900:45: map[int]int{...} escapes to heap
./order-drawn.go:65:16: parameter x leaks to ~r0 for id[go.shape.string] with derefs=0:
./order-drawn.go:65:16:   flow: ~r0 ← x:
./order-drawn.go:65:16:     from return x (return) at ./order-drawn.go:65:25
./order-drawn.go:65:16: parameter x leaks to ~r0 for id[string] with derefs=0:
./order-drawn.go:65:16:   flow: x ← x:
./order-drawn.go:65:16:     from .dict, x := &.dict.id[string], x (assign-pair) at ./order-drawn.go:65:6
./order-drawn.go:65:16:   flow: ~r0 ← x:
./order-drawn.go:65:16:     from ~r0 = x (assign-pair) at ./order-drawn.go:65:6
./order-drawn.go:65:16:   flow: ~r0 ← ~r0:
./order-drawn.go:65:16:     from return ~r0 (return) at ./order-drawn.go:65:6
<autogenerated>:1: parameter ~p0 leaks to {heap} for I.far with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.far(n) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for I.far-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.far(n) (call parameter) at <autogenerated>:1
./order-drawn.go:69:11: index bounds check elided
./order-drawn.go:71:10: index bounds check elided
./order-drawn.go:74:47: index bounds check elided
./order-drawn.go:79:22: index bounds check elided
./order-drawn.go:79:20: index bounds check elided
./order-drawn.go:79:33: index bounds check elided
./order-drawn.go:79:4: index bounds check elided
./order-drawn.go:80:37: index bounds check elided
./order-drawn.go:80:4: index bounds check elided
./order-drawn.go:80:50: index bounds check elided
./order-drawn.go:81:30: index bounds check elided
./order-drawn.go:81:23: index bounds check elided
./order-drawn.go:81:4: index bounds check elided
./order-drawn.go:82:10: index bounds check elided
./order-drawn.go:82:36: index bounds check elided
./order-drawn.go:90:11: index bounds check elided
./order-drawn.go:90:45: index bounds check elided
./order-drawn.go:90:43: index bounds check elided
./order-drawn.go:90:40: index bounds check elided
./order-drawn.go:90:73: index bounds check elided
./order-drawn.go:90:61: index bounds check elided
./order-drawn.go:90:20: index bounds check elided
./order-drawn.go:90:4: index bounds check elided
./order-drawn.go:91:10: index bounds check elided
./order-drawn.go:92:9: index bounds check elided
./order-drawn.go:92:64: index bounds check elided
./order-drawn.go:92:3: index bounds check elided
./order-drawn.go:92:41: index bounds check elided
./order-drawn.go:92:38: index bounds check elided
./order-drawn.go:92:20: index bounds check elided
./order-drawn.go:92:58: index bounds check elided
./order-drawn.go:92:17: index bounds check elided
./order-drawn.go:93:12: index bounds check elided
./order-drawn.go:93:27: index bounds check elided
./order-drawn.go:93:44: index bounds check elided
./order-drawn.go:93:24: index bounds check elided
./order-drawn.go:93:6: index bounds check elided
./order-drawn.go:94:14: index bounds check elided
./order-drawn.go:94:31: index bounds check elided
./order-drawn.go:94:11: index bounds check elided
./order-drawn.go:94:59: index bounds check elided
./order-drawn.go:98:43: index bounds check elided
./order-drawn.go:98:24: index bounds check elided
./order-drawn.go:98:7: index bounds check elided
./order-drawn.go:100:29: index bounds check elided
./order-drawn.go:100:26: index bounds check elided
./order-drawn.go:102:9: index bounds check elided
./order-drawn.go:102:34: index bounds check elided
./order-drawn.go:102:45: index bounds check elided
./order-drawn.go:102:20: index bounds check elided
./order-drawn.go:102:20: index bounds check elided
./order-drawn.go:105:8: index bounds check elided
./order-drawn.go:106:46: index bounds check elided
./order-drawn.go:106:6: index bounds check elided
./order-drawn.go:106:62: index bounds check elided
./order-drawn.go:106:65: index bounds check elided
./order-drawn.go:106:17: index bounds check elided
./order-drawn.go:103:4: index bounds check elided
./order-drawn.go:103:13: index bounds check elided
./order-drawn.go:100:14: index bounds check elided
./order-drawn.go:100:8: index bounds check elided
./order-drawn.go:101:33: index bounds check elided
./order-drawn.go:109:26: index bounds check elided
./order-drawn.go:109:23: index bounds check elided
./order-drawn.go:109:48: index bounds check elided
./order-drawn.go:110:14: index bounds check elided
./order-drawn.go:110:12: index bounds check elided
./order-drawn.go:110:24: index bounds check elided
./order-drawn.go:110:32: index bounds check elided
./order-drawn.go:110:49: index bounds check elided
./order-drawn.go:110:47: index bounds check elided
./order-drawn.go:114:4: index bounds check elided
./order-drawn.go:114:21: index bounds check elided
./order-drawn.go:114:19: index bounds check elided
./order-drawn.go:115:13: index bounds check elided
./order-drawn.go:115:6: index bounds check elided
./order-drawn.go:115:4: index bounds check elided
./order-drawn.go:116:11: index bounds check elided
./order-drawn.go:116:8: index bounds check elided
./order-drawn.go:117:5: index bounds check elided
./order-drawn.go:117:26: index bounds check elided
./order-drawn.go:117:15: index bounds check elided
./order-drawn.go:119:28: index bounds check elided
./order-drawn.go:123:47: index bounds check elided
./order-drawn.go:123:45: index bounds check elided
./order-drawn.go:123:55: index bounds check elided
./order-drawn.go:123:4: index bounds check elided
./order-drawn.go:124:15: index bounds check elided
./order-drawn.go:125:8: index bounds check elided
./order-drawn.go:125:34: index bounds check elided
./order-drawn.go:125:41: index bounds check elided
./order-drawn.go:126:9: index bounds check elided
./order-drawn.go:129:44: index bounds check elided
./order-drawn.go:131:16: index bounds check elided
./order-drawn.go:131:10: index bounds check elided
./order-drawn.go:132:13: index bounds check elided
./order-drawn.go:133:10: index bounds check elided
./order-drawn.go:134:12: index bounds check elided
./order-drawn.go:136:12: index bounds check elided
./order-drawn.go:129:10: index bounds check elided
./order-drawn.go:130:6: index bounds check elided
./order-drawn.go:130:16: index bounds check elided
./order-drawn.go:140:4: index bounds check elided
./order-drawn.go:140:12: index bounds check elided
./order-drawn.go:141:35: index bounds check elided
./order-drawn.go:141:11: index bounds check elided
./order-drawn.go:141:22: index bounds check elided
./order-drawn.go:141:51: index bounds check elided
./order-drawn.go:145:19: index bounds check elided
./order-drawn.go:149:4: index bounds check elided
./order-drawn.go:149:4: index bounds check elided
./order-drawn.go:151:18: index bounds check elided
./order-drawn.go:151:12: index bounds check elided
./order-drawn.go:152:69: index bounds check elided
./order-drawn.go:152:55: index bounds check elided
./order-drawn.go:152:53: index bounds check elided
./order-drawn.go:152:46: index bounds check elided
./order-drawn.go:152:16: index bounds check elided
./order-drawn.go:152:7: index bounds check elided
./order-drawn.go:152:25: index bounds check elided
./order-drawn.go:155:4: index bounds check elided
./order-drawn.go:155:4: index bounds check elided
./order-drawn.go:155:4: index bounds check elided
./order-drawn.go:157:16: index bounds check elided
./order-drawn.go:157:30: index bounds check elided
./order-drawn.go:157:13: index bounds check elided
./order-drawn.go:157:13: index bounds check elided
./order-drawn.go:157:41: index bounds check elided
./order-drawn.go:161:13: index bounds check elided
./order-drawn.go:161:32: index bounds check elided
./order-drawn.go:161:7: index bounds check elided
./order-drawn.go:161:4: index bounds check elided
./order-drawn.go:161:26: index bounds check elided
./order-drawn.go:162:7: index bounds check elided
./order-drawn.go:162:21: index bounds check elided
./order-drawn.go:162:24: index bounds check elided
./order-drawn.go:163:25: index bounds check elided
./order-drawn.go:163:19: index bounds check elided
./order-drawn.go:163:4: index bounds check elided
./order-drawn.go:164:27: index bounds check elided
./order-drawn.go:164:4: index bounds check elided
./order-drawn.go:164:20: index bounds check elided
./order-drawn.go:164:13: index bounds check elided
./order-drawn.go:165:3: index bounds check elided
./order-drawn.go:165:16: index bounds check elided
./order-drawn.go:165:22: index bounds check elided
./order-drawn.go:165:9: index bounds check elided
./order-drawn.go:166:15: index bounds check elided
./order-drawn.go:166:34: index bounds check elided
./order-drawn.go:166:46: index bounds check elided
./order-drawn.go:170:12: index bounds check elided
./order-drawn.go:170:34: index bounds check elided
./order-drawn.go:170:47: index bounds check elided
./order-drawn.go:170:6: index bounds check elided
./order-drawn.go:171:34: index bounds check elided
./order-drawn.go:171:60: index bounds check elided
./order-drawn.go:171:75: index bounds check elided
./order-drawn.go:171:69: index bounds check elided
./order-drawn.go:172:8: index bounds check elided
./order-drawn.go:172:18: index bounds check elided
./order-drawn.go:172:36: index bounds check elided
./order-drawn.go:172:41: index bounds check elided
./order-drawn.go:173:9: index bounds check elided
./order-drawn.go:175:11: index bounds check elided
./order-drawn.go:177:16: index bounds check elided
./order-drawn.go:177:31: index bounds check elided
./order-drawn.go:178:6: index bounds check elided
./order-drawn.go:178:3: index bounds check elided
./order-drawn.go:179:13: index bounds check elided
./order-drawn.go:179:28: index bounds check elided
./order-drawn.go:179:25: index bounds check elided
./order-drawn.go:179:4: index bounds check elided
./order-drawn.go:179:7: index bounds check elided
./order-drawn.go:180:39: index bounds check elided
./order-drawn.go:180:29: index bounds check elided
./order-drawn.go:180:10: index bounds check elided
./order-drawn.go:180:96: index bounds check elided
./order-drawn.go:180:65: index bounds check elided
./order-drawn.go:180:63: index bounds check elided
./order-drawn.go:180:4: index bounds check elided
./order-drawn.go:181:14: index bounds check elided
./order-drawn.go:181:11: index bounds check elided
./order-drawn.go:181:50: index bounds check elided
./order-drawn.go:181:58: index bounds check elided
./order-drawn.go:181:78: index bounds check elided
./order-drawn.go:181:85: index bounds check elided
./order-drawn.go:185:18: index bounds check elided
./order-drawn.go:185:15: index bounds check elided
./order-drawn.go:185:13: index bounds check elided
./order-drawn.go:186:20: index bounds check elided
./order-drawn.go:186:37: index bounds check elided
./order-drawn.go:186:48: index bounds check elided
./order-drawn.go:186:57: index bounds check elided
./order-drawn.go:188:27: index bounds check elided
./order-drawn.go:188:34: index bounds check elided
./order-drawn.go:188:25: index bounds check elided
./order-drawn.go:188:8: index bounds check elided
./order-drawn.go:190:5: index bounds check elided
./order-drawn.go:190:15: index bounds check elided
./order-drawn.go:192:36: index bounds check elided
./order-drawn.go:192:33: index bounds check elided
./order-drawn.go:192:30: index bounds check elided
./order-drawn.go:192:19: index bounds check elided
./order-drawn.go:192:7: index bounds check elided
./order-drawn.go:193:34: index bounds check elided
./order-drawn.go:193:67: index bounds check elided
./order-drawn.go:193:11: index bounds check elided
./order-drawn.go:193:85: index bounds check elided
./order-drawn.go:193:83: index bounds check elided
./order-drawn.go:197:43: index bounds check elided
./order-drawn.go:197:4: index bounds check elided
./order-drawn.go:197:13: index bounds check elided
./order-drawn.go:197:51: index bounds check elided
./order-drawn.go:197:16: index bounds check elided
./order-drawn.go:198:56: index bounds check elided
./order-drawn.go:198:37: index bounds check elided
./order-drawn.go:198:4: index bounds check elided
./order-drawn.go:198:16: index bounds check elided
./order-drawn.go:198:13: index bounds check elided
./order-drawn.go:199:20: index bounds check elided
./order-drawn.go:199:3: index bounds check elided
./order-drawn.go:199:14: index bounds check elided
./order-drawn.go:200:13: index bounds check elided
./order-drawn.go:200:10: index bounds check elided
./order-drawn.go:200:28: index bounds check elided
./order-drawn.go:200:46: index bounds check elided
./order-drawn.go:204:4: index bounds check elided
./order-drawn.go:204:9: index bounds check elided
./order-drawn.go:204:40: index bounds check elided
./order-drawn.go:204:43: index bounds check elided
./order-drawn.go:204:16: index bounds check elided
./order-drawn.go:204:49: index bounds check elided
./order-drawn.go:205:3: index bounds check elided
./order-drawn.go:205:24: index bounds check elided
./order-drawn.go:205:34: index bounds check elided
./order-drawn.go:205:13: index bounds check elided
./order-drawn.go:206:6: index bounds check elided
./order-drawn.go:206:3: index bounds check elided
./order-drawn.go:207:3: index bounds check elided
./order-drawn.go:207:32: index bounds check elided
./order-drawn.go:207:54: index bounds check elided
./order-drawn.go:207:9: index bounds check elided
./order-drawn.go:208:15: index bounds check elided
./order-drawn.go:208:40: index bounds check elided
./order-drawn.go:208:43: index bounds check elided
./order-drawn.go:212:28: index bounds check elided
./order-drawn.go:212:25: index bounds check elided
./order-drawn.go:212:7: index bounds check elided
./order-drawn.go:213:4: index bounds check elided
./order-drawn.go:213:7: index bounds check elided
./order-drawn.go:213:33: index bounds check elided
./order-drawn.go:213:41: index bounds check elided
./order-drawn.go:213:16: index bounds check elided
./order-drawn.go:213:19: index bounds check elided
./order-drawn.go:214:48: index bounds check elided
./order-drawn.go:214:46: index bounds check elided
./order-drawn.go:214:44: index bounds check elided
./order-drawn.go:214:26: index bounds check elided
./order-drawn.go:214:7: index bounds check elided
./order-drawn.go:216:9: index bounds check elided
./order-drawn.go:223:9: index bounds check elided
./order-drawn.go:223:58: index bounds check elided
./order-drawn.go:223:55: index bounds check elided
./order-drawn.go:223:75: index bounds check elided
./order-drawn.go:218:9: index bounds check elided
./order-drawn.go:219:6: index bounds check elided
./order-drawn.go:219:15: index bounds check elided
./order-drawn.go:221:12: index bounds check elided
./order-drawn.go:221:36: index bounds check elided
./order-drawn.go:221:33: index bounds check elided
./order-drawn.go:221:9: index bounds check elided
./order-drawn.go:224:31: index bounds check elided
./order-drawn.go:224:48: index bounds check elided
./order-drawn.go:226:6: index bounds check elided
./order-drawn.go:228:5: index bounds check elided
./order-drawn.go:231:28: index bounds check elided
./order-drawn.go:231:59: index bounds check elided
./order-drawn.go:231:8: index bounds check elided
./order-drawn.go:231:5: index bounds check elided
./order-drawn.go:231:25: index bounds check elided
./order-drawn.go:233:38: index bounds check elided
./order-drawn.go:233:51: index bounds check elided
./order-drawn.go:235:8: index bounds check elided
./order-drawn.go:235:19: index bounds check elided
./order-drawn.go:237:6: index bounds check elided
./order-drawn.go:237:4: index bounds check elided
./order-drawn.go:237:26: index bounds check elided
./order-drawn.go:237:40: index bounds check elided
./order-drawn.go:237:38: index bounds check elided
./order-drawn.go:237:13: index bounds check elided
./order-drawn.go:239:11: index bounds check elided
./order-drawn.go:240:11: index bounds check elided
./order-drawn.go:240:8: index bounds check elided
./order-drawn.go:240:35: index bounds check elided
./order-drawn.go:240:43: index bounds check elided
./order-drawn.go:240:29: index bounds check elided
./order-drawn.go:240:40: index bounds check elided
./order-drawn.go:241:5: index bounds check elided
./order-drawn.go:241:15: index bounds check elided
./order-drawn.go:241:18: index bounds check elided
./order-drawn.go:243:4: index bounds check elided
./order-drawn.go:245:45: index bounds check elided
./order-drawn.go:245:56: index bounds check elided
./order-drawn.go:249:3: index bounds check elided
./order-drawn.go:250:5: index bounds check elided
./order-drawn.go:250:19: index bounds check elided
./order-drawn.go:251:55: index bounds check elided
./order-drawn.go:251:52: index bounds check elided
./order-drawn.go:251:33: index bounds check elided
./order-drawn.go:251:7: index bounds check elided
./order-drawn.go:252:49: index bounds check elided
./order-drawn.go:252:57: index bounds check elided
./order-drawn.go:252:93: index bounds check elided
./order-drawn.go:256:25: index bounds check elided
./order-drawn.go:256:4: index bounds check elided
./order-drawn.go:256:14: index bounds check elided
./order-drawn.go:257:4: index bounds check elided
./order-drawn.go:257:14: index bounds check elided
./order-drawn.go:257:17: index bounds check elided
./order-drawn.go:258:9: index bounds check elided
./order-drawn.go:258:49: index bounds check elided
./order-drawn.go:258:6: index bounds check elided
./order-drawn.go:258:22: index bounds check elided
./order-drawn.go:258:3: index bounds check elided
./order-drawn.go:258:37: index bounds check elided
./order-drawn.go:258:46: index bounds check elided
./order-drawn.go:258:62: index bounds check elided
./order-drawn.go:258:43: index bounds check elided
./order-drawn.go:258:30: index bounds check elided
./order-drawn.go:259:17: index bounds check elided
./order-drawn.go:259:32: index bounds check elided
./order-drawn.go:259:52: index bounds check elided
./order-drawn.go:259:11: index bounds check elided
./order-drawn.go:259:24: index bounds check elided
./order-drawn.go:259:22: index bounds check elided
./order-drawn.go:263:17: index bounds check elided
./order-drawn.go:263:26: index bounds check elided
./order-drawn.go:263:46: index bounds check elided
./order-drawn.go:263:60: index bounds check elided
./order-drawn.go:263:74: index bounds check elided
./order-drawn.go:264:7: index bounds check elided
./order-drawn.go:264:10: index bounds check elided
./order-drawn.go:264:41: index bounds check elided
./order-drawn.go:265:4: index bounds check elided
./order-drawn.go:266:11: index bounds check elided
./order-drawn.go:266:14: index bounds check elided
./order-drawn.go:267:8: index bounds check elided
./order-drawn.go:267:34: index bounds check elided
./order-drawn.go:267:18: index bounds check elided
./order-drawn.go:268:12: index bounds check elided
./order-drawn.go:269:9: index bounds check elided
./order-drawn.go:270:6: index bounds check elided
./order-drawn.go:270:15: index bounds check elided
./order-drawn.go:272:17: index bounds check elided
./order-drawn.go:272:15: index bounds check elided
./order-drawn.go:275:5: index bounds check elided
./order-drawn.go:275:13: index bounds check elided
./order-drawn.go:277:79: index bounds check elided
./order-drawn.go:277:109: index bounds check elided
./order-drawn.go:277:90: index bounds check elided
./order-drawn.go:277:17: index bounds check elided
./order-drawn.go:281:31: index bounds check elided
./order-drawn.go:281:61: index bounds check elided
./order-drawn.go:281:28: index bounds check elided
./order-drawn.go:281:28: index bounds check elided
./order-drawn.go:281:4: index bounds check elided
./order-drawn.go:281:15: index bounds check elided
./order-drawn.go:282:13: index bounds check elided
./order-drawn.go:283:21: index bounds check elided
./order-drawn.go:284:5: index bounds check elided
./order-drawn.go:284:8: index bounds check elided
./order-drawn.go:284:15: index bounds check elided
./order-drawn.go:286:30: index bounds check elided
./order-drawn.go:286:20: index bounds check elided
./order-drawn.go:286:4: index bounds check elided
./order-drawn.go:287:23: index bounds check elided
./order-drawn.go:287:23: index bounds check elided
./order-drawn.go:287:11: index bounds check elided
./order-drawn.go:288:8: index bounds check elided
./order-drawn.go:288:32: index bounds check elided
./order-drawn.go:288:35: index bounds check elided
./order-drawn.go:289:11: index bounds check elided
./order-drawn.go:289:28: index bounds check elided
./order-drawn.go:289:5: index bounds check elided
./order-drawn.go:293:4: index bounds check elided
./order-drawn.go:293:4: index bounds check elided
./order-drawn.go:295:14: index bounds check elided
./order-drawn.go:295:35: index bounds check elided
./order-drawn.go:296:14: index bounds check elided
./order-drawn.go:296:4: index bounds check elided
./order-drawn.go:298:19: index bounds check elided
./order-drawn.go:298:16: index bounds check elided
./order-drawn.go:298:53: index bounds check elided
./order-drawn.go:298:34: index bounds check elided
./order-drawn.go:298:65: index bounds check elided
./order-drawn.go:298:91: index bounds check elided
./order-drawn.go:298:85: index bounds check elided
./order-drawn.go:302:4: index bounds check elided
./order-drawn.go:304:16: index bounds check elided
./order-drawn.go:304:47: index bounds check elided
./order-drawn.go:304:28: index bounds check elided
./order-drawn.go:304:54: index bounds check elided
./order-drawn.go:304:7: index bounds check elided
./order-drawn.go:304:4: index bounds check elided
./order-drawn.go:305:10: index bounds check elided
./order-drawn.go:305:18: index bounds check elided
./order-drawn.go:305:35: index bounds check elided
./order-drawn.go:305:4: index bounds check elided
./order-drawn.go:307:13: index bounds check elided
./order-drawn.go:307:41: index bounds check elided
./order-drawn.go:307:35: index bounds check elided
./order-drawn.go:312:9: index bounds check elided
./order-drawn.go:319:10: index bounds check elided
./order-drawn.go:319:60: index bounds check elided
./order-drawn.go:314:45: index bounds check elided
./order-drawn.go:314:26: index bounds check elided
./order-drawn.go:316:13: index bounds check elided
./order-drawn.go:316:10: index bounds check elided
./order-drawn.go:317:18: index bounds check elided
./order-drawn.go:317:28: index bounds check elided
./order-drawn.go:314:15: index bounds check elided
./order-drawn.go:314:13: index bounds check elided
./order-drawn.go:315:6: index bounds check elided
./order-drawn.go:315:16: index bounds check elided
./order-drawn.go:320:37: index bounds check elided
./order-drawn.go:320:18: index bounds check elided
./order-drawn.go:320:48: index bounds check elided
./order-drawn.go:322:13: index bounds check elided
./order-drawn.go:322:42: index bounds check elided
./order-drawn.go:322:48: index bounds check elided
./order-drawn.go:324:20: index bounds check elided
./order-drawn.go:324:17: index bounds check elided
./order-drawn.go:324:5: index bounds check elided
./order-drawn.go:324:3: index bounds check elided
./order-drawn.go:325:9: index bounds check elided
./order-drawn.go:326:3: index bounds check elided
./order-drawn.go:326:10: index bounds check elided
./order-drawn.go:327:74: index bounds check elided
./order-drawn.go:327:106: index bounds check elided
./order-drawn.go:327:100: index bounds check elided
./order-drawn.go:327:40: index bounds check elided
./order-drawn.go:327:14: index bounds check elided
./order-drawn.go:327:3: index bounds check elided
./order-drawn.go:328:27: index bounds check elided
./order-drawn.go:328:66: index bounds check elided
./order-drawn.go:328:63: index bounds check elided
./order-drawn.go:328:24: index bounds check elided
./order-drawn.go:328:94: index bounds check elided
./order-drawn.go:329:17: index bounds check elided
./order-drawn.go:329:24: index bounds check elided
./order-drawn.go:329:50: index bounds check elided
./order-drawn.go:333:13: index bounds check elided
./order-drawn.go:334:14: index bounds check elided
./order-drawn.go:334:11: index bounds check elided
./order-drawn.go:334:29: index bounds check elided
./order-drawn.go:336:12: index bounds check elided
./order-drawn.go:337:10: index bounds check elided
./order-drawn.go:338:27: index bounds check elided
./order-drawn.go:338:24: index bounds check elided
./order-drawn.go:338:79: index bounds check elided
./order-drawn.go:338:8: index bounds check elided
./order-drawn.go:338:6: index bounds check elided
./order-drawn.go:340:24: index bounds check elided
./order-drawn.go:343:12: index bounds check elided
./order-drawn.go:348:9: index bounds check elided
./order-drawn.go:349:10: index bounds check elided
./order-drawn.go:352:43: index bounds check elided
./order-drawn.go:354:11: index bounds check elided
./order-drawn.go:354:20: index bounds check elided
./order-drawn.go:355:12: index bounds check elided
./order-drawn.go:352:29: index bounds check elided
./order-drawn.go:352:10: index bounds check elided
./order-drawn.go:353:12: index bounds check elided
./order-drawn.go:359:45: index bounds check elided
./order-drawn.go:359:19: index bounds check elided
./order-drawn.go:360:36: index bounds check elided
./order-drawn.go:360:6: index bounds check elided
./order-drawn.go:360:4: index bounds check elided
./order-drawn.go:361:3: index bounds check elided
./order-drawn.go:361:28: index bounds check elided
./order-drawn.go:361:34: index bounds check elided
./order-drawn.go:361:21: index bounds check elided
./order-drawn.go:362:59: index bounds check elided
./order-drawn.go:362:71: index bounds check elided
./order-drawn.go:362:93: index bounds check elided
./order-drawn.go:362:83: index bounds check elided
./order-drawn.go:363:4: index bounds check elided
./order-drawn.go:365:11: index bounds check elided
./order-drawn.go:365:42: index bounds check elided
./order-drawn.go:365:47: index bounds check elided
./order-drawn.go:370:15: index bounds check elided
./order-drawn.go:370:37: index bounds check elided
./order-drawn.go:370:12: index bounds check elided
./order-drawn.go:372:10: index bounds check elided
./order-drawn.go:372:30: index bounds check elided
./order-drawn.go:372:47: index bounds check elided
./order-drawn.go:372:37: index bounds check elided
./order-drawn.go:372:4: index bounds check elided
./order-drawn.go:373:54: index bounds check elided
./order-drawn.go:373:27: index bounds check elided
./order-drawn.go:373:88: index bounds check elided
./order-drawn.go:373:88: index bounds check elided
./order-drawn.go:373:78: index bounds check elided
./order-drawn.go:373:99: index bounds check elided
./order-drawn.go:373:6: index bounds check elided
./order-drawn.go:373:4: index bounds check elided
./order-drawn.go:373:13: index bounds check elided
./order-drawn.go:374:13: index bounds check elided
./order-drawn.go:375:5: index bounds check elided
./order-drawn.go:375:3: index bounds check elided
./order-drawn.go:375:13: index bounds check elided
./order-drawn.go:376:5: index bounds check elided
./order-drawn.go:376:3: index bounds check elided
./order-drawn.go:376:29: index bounds check elided
./order-drawn.go:376:47: index bounds check elided
./order-drawn.go:376:45: index bounds check elided
./order-drawn.go:376:12: index bounds check elided
./order-drawn.go:377:11: index bounds check elided
./order-drawn.go:377:31: index bounds check elided
./order-drawn.go:381:36: index bounds check elided
./order-drawn.go:381:30: index bounds check elided
./order-drawn.go:381:17: index bounds check elided
./order-drawn.go:381:7: index bounds check elided
./order-drawn.go:382:24: index bounds check elided
./order-drawn.go:382:46: index bounds check elided
./order-drawn.go:382:44: index bounds check elided
./order-drawn.go:382:66: index bounds check elided
./order-drawn.go:383:32: index bounds check elided
./order-drawn.go:383:13: index bounds check elided
./order-drawn.go:383:11: index bounds check elided
./order-drawn.go:384:17: index bounds check elided
./order-drawn.go:384:14: index bounds check elided
./order-drawn.go:388:18: index bounds check elided
./order-drawn.go:388:16: index bounds check elided
./order-drawn.go:388:14: index bounds check elided
./order-drawn.go:389:5: index bounds check elided
./order-drawn.go:389:10: index bounds check elided
./order-drawn.go:391:16: index bounds check elided
./order-drawn.go:391:4: index bounds check elided
./order-drawn.go:392:23: index bounds check elided
./order-drawn.go:392:21: index bounds check elided
./order-drawn.go:392:19: index bounds check elided
./order-drawn.go:394:5: index bounds check elided
./order-drawn.go:394:10: index bounds check elided
./order-drawn.go:394:49: index bounds check elided
./order-drawn.go:394:57: index bounds check elided
./order-drawn.go:394:17: index bounds check elided
./order-drawn.go:394:24: index bounds check elided
./order-drawn.go:396:6: index bounds check elided
./order-drawn.go:396:3: index bounds check elided
./order-drawn.go:397:16: index bounds check elided
./order-drawn.go:397:39: index bounds check elided
./order-drawn.go:397:13: index bounds check elided
./order-drawn.go:397:11: index bounds check elided
./order-drawn.go:398:30: index bounds check elided
./order-drawn.go:398:48: index bounds check elided
./order-drawn.go:398:46: index bounds check elided
./order-drawn.go:403:11: index bounds check elided
./order-drawn.go:404:34: index bounds check elided
./order-drawn.go:404:8: index bounds check elided
./order-drawn.go:404:63: index bounds check elided
./order-drawn.go:404:70: index bounds check elided
./order-drawn.go:404:47: index bounds check elided
./order-drawn.go:404:45: index bounds check elided
./order-drawn.go:405:31: index bounds check elided
./order-drawn.go:407:6: index bounds check elided
./order-drawn.go:407:24: index bounds check elided
./order-drawn.go:407:13: index bounds check elided
./order-drawn.go:409:23: index bounds check elided
./order-drawn.go:409:21: index bounds check elided
./order-drawn.go:411:12: index bounds check elided
./order-drawn.go:415:13: index bounds check elided
./order-drawn.go:415:10: index bounds check elided
./order-drawn.go:417:24: index bounds check elided
./order-drawn.go:417:13: index bounds check elided
./order-drawn.go:417:18: index bounds check elided
./order-drawn.go:417:33: index bounds check elided
./order-drawn.go:417:47: index bounds check elided
./order-drawn.go:417:81: index bounds check elided
./order-drawn.go:418:4: index bounds check elided
./order-drawn.go:418:11: index bounds check elided
./order-drawn.go:420:28: index bounds check elided
./order-drawn.go:420:57: index bounds check elided
./order-drawn.go:420:75: index bounds check elided
./order-drawn.go:420:66: index bounds check elided
./order-drawn.go:420:69: index bounds check elided
./order-drawn.go:421:32: index bounds check elided
./order-drawn.go:421:39: index bounds check elided
./order-drawn.go:421:4: index bounds check elided
./order-drawn.go:422:39: index bounds check elided
./order-drawn.go:423:19: index bounds check elided
./order-drawn.go:423:16: index bounds check elided
./order-drawn.go:423:30: index bounds check elided
./order-drawn.go:423:45: index bounds check elided
./order-drawn.go:427:26: index bounds check elided
./order-drawn.go:427:46: index bounds check elided
./order-drawn.go:427:67: index bounds check elided
./order-drawn.go:427:61: index bounds check elided
./order-drawn.go:427:99: index bounds check elided
./order-drawn.go:427:80: index bounds check elided
./order-drawn.go:428:27: index bounds check elided
./order-drawn.go:428:7: index bounds check elided
./order-drawn.go:429:12: index bounds check elided
./order-drawn.go:430:10: index bounds check elided
./order-drawn.go:431:14: index bounds check elided
./order-drawn.go:431:12: index bounds check elided
./order-drawn.go:433:15: index bounds check elided
./order-drawn.go:433:12: index bounds check elided
./order-drawn.go:436:23: index bounds check elided
./order-drawn.go:436:4: index bounds check elided
./order-drawn.go:436:32: index bounds check elided
./order-drawn.go:436:30: index bounds check elided
./order-drawn.go:437:15: index bounds check elided
./order-drawn.go:437:36: index bounds check elided
./order-drawn.go:437:54: index bounds check elided
./order-drawn.go:441:4: index bounds check elided
./order-drawn.go:441:7: index bounds check elided
./order-drawn.go:441:14: index bounds check elided
./order-drawn.go:442:4: index bounds check elided
./order-drawn.go:442:24: index bounds check elided
./order-drawn.go:442:11: index bounds check elided
./order-drawn.go:442:14: index bounds check elided
./order-drawn.go:443:16: index bounds check elided
./order-drawn.go:445:14: index bounds check elided
./order-drawn.go:445:12: index bounds check elided
./order-drawn.go:447:5: index bounds check elided
./order-drawn.go:447:15: index bounds check elided
./order-drawn.go:447:18: index bounds check elided
./order-drawn.go:449:52: index bounds check elided
./order-drawn.go:449:4: index bounds check elided
./order-drawn.go:449:11: index bounds check elided
./order-drawn.go:449:14: index bounds check elided
./order-drawn.go:449:21: index bounds check elided
./order-drawn.go:451:64: index bounds check elided
./order-drawn.go:451:32: index bounds check elided
./order-drawn.go:451:29: index bounds check elided
./order-drawn.go:451:45: index bounds check elided
./order-drawn.go:451:4: index bounds check elided
./order-drawn.go:452:12: index bounds check elided
./order-drawn.go:452:25: index bounds check elided
./order-drawn.go:454:5: index bounds check elided
./order-drawn.go:456:5: index bounds check elided
./order-drawn.go:458:40: index bounds check elided
./order-drawn.go:458:97: index bounds check elided
./order-drawn.go:458:133: index bounds check elided
./order-drawn.go:458:125: index bounds check elided
./order-drawn.go:458:123: index bounds check elided
./order-drawn.go:458:34: index bounds check elided
./order-drawn.go:458:7: index bounds check elided
./order-drawn.go:458:4: index bounds check elided
./order-drawn.go:459:16: index bounds check elided
./order-drawn.go:459:14: index bounds check elided
./order-drawn.go:459:32: index bounds check elided
./order-drawn.go:459:44: index bounds check elided
./order-drawn.go:463:28: index bounds check elided
./order-drawn.go:463:45: index bounds check elided
./order-drawn.go:463:11: index bounds check elided
./order-drawn.go:463:4: index bounds check elided
./order-drawn.go:464:25: index bounds check elided
./order-drawn.go:464:70: index bounds check elided
./order-drawn.go:464:84: index bounds check elided
./order-drawn.go:464:6: index bounds check elided
./order-drawn.go:464:4: index bounds check elided
./order-drawn.go:464:39: index bounds check elided
./order-drawn.go:468:15: index bounds check elided
./order-drawn.go:468:13: index bounds check elided
./order-drawn.go:468:26: index bounds check elided
./order-drawn.go:468:57: index bounds check elided
./order-drawn.go:469:70: index bounds check elided
./order-drawn.go:469:89: index bounds check elided
./order-drawn.go:469:86: index bounds check elided
./order-drawn.go:469:11: index bounds check elided
./order-drawn.go:469:30: index bounds check elided
./order-drawn.go:475:3: index bounds check elided
./order-drawn.go:475:3: index bounds check elided
./order-drawn.go:475:3: index bounds check elided
./order-drawn.go:475:3: index bounds check elided
./order-drawn.go:475:3: index bounds check elided
./order-drawn.go:475:3: index bounds check elided
./order-drawn.go:475:3: index bounds check elided
./order-drawn.go:476:9: index bounds check elided
./order-drawn.go:476:3: index bounds check elided
./order-drawn.go:477:50: index bounds check elided
./order-drawn.go:477:64: index bounds check elided
./order-drawn.go:477:6: index bounds check elided
./order-drawn.go:477:4: index bounds check elided
./order-drawn.go:477:75: index bounds check elided
./order-drawn.go:478:101: index bounds check elided
./order-drawn.go:478:94: index bounds check elided
./order-drawn.go:478:98: index bounds check elided
./order-drawn.go:478:132: index bounds check elided
./order-drawn.go:478:126: index bounds check elided
./order-drawn.go:478:144: index bounds check elided
./order-drawn.go:479:3: index bounds check elided
./order-drawn.go:480:23: index bounds check elided
./order-drawn.go:480:41: index bounds check elided
./order-drawn.go:480:10: index bounds check elided
./order-drawn.go:487:22: index bounds check elided
./order-drawn.go:487:33: index bounds check elided
./order-drawn.go:487:44: index bounds check elided
./order-drawn.go:487:52: index bounds check elided
./order-drawn.go:487:61: index bounds check elided
./order-drawn.go:486:5: index bounds check elided
./order-drawn.go:486:15: index bounds check elided
./order-drawn.go:488:16: index bounds check elided
./order-drawn.go:488:31: index bounds check elided
./order-drawn.go:488:4: index bounds check elided
./order-drawn.go:488:25: index bounds check elided
./order-drawn.go:488:39: index bounds check elided
./order-drawn.go:488:10: index bounds check elided
./order-drawn.go:490:19: index bounds check elided
./order-drawn.go:490:17: index bounds check elided
./order-drawn.go:492:13: index bounds check elided
./order-drawn.go:494:6: index bounds check elided
./order-drawn.go:496:12: index bounds check elided
./order-drawn.go:496:26: index bounds check elided
./order-drawn.go:499:23: index bounds check elided
./order-drawn.go:499:4: index bounds check elided
./order-drawn.go:499:12: index bounds check elided
./order-drawn.go:500:4: index bounds check elided
./order-drawn.go:500:49: index bounds check elided
./order-drawn.go:500:27: index bounds check elided
./order-drawn.go:502:36: index bounds check elided
./order-drawn.go:502:26: index bounds check elided
./order-drawn.go:502:24: index bounds check elided
./order-drawn.go:502:21: index bounds check elided
./order-drawn.go:503:5: index bounds check elided
./order-drawn.go:505:11: index bounds check elided
./order-drawn.go:505:22: index bounds check elided
./order-drawn.go:505:20: index bounds check elided
./order-drawn.go:505:30: index bounds check elided
./order-drawn.go:509:7: index bounds check elided
./order-drawn.go:510:5: index bounds check elided
./order-drawn.go:510:15: index bounds check elided
./order-drawn.go:512:28: index bounds check elided
./order-drawn.go:512:31: index bounds check elided
./order-drawn.go:512:38: index bounds check elided
./order-drawn.go:512:92: index bounds check elided
./order-drawn.go:512:82: index bounds check elided
./order-drawn.go:513:20: index bounds check elided
./order-drawn.go:513:18: index bounds check elided
./order-drawn.go:515:28: index bounds check elided
./order-drawn.go:515:26: index bounds check elided
./order-drawn.go:519:10: index bounds check elided
./order-drawn.go:519:23: index bounds check elided
./order-drawn.go:522:6: index bounds check elided
./order-drawn.go:520:43: index bounds check elided
./order-drawn.go:520:51: index bounds check elided
./order-drawn.go:520:6: index bounds check elided
./order-drawn.go:520:32: index bounds check elided
./order-drawn.go:520:14: index bounds check elided
./order-drawn.go:515:10: index bounds check elided
./order-drawn.go:515:15: index bounds check elided
./order-drawn.go:516:15: index bounds check elided
./order-drawn.go:516:25: index bounds check elided
./order-drawn.go:516:59: index bounds check elided
./order-drawn.go:516:62: index bounds check elided
./order-drawn.go:517:12: index bounds check elided
./order-drawn.go:525:9: index bounds check elided
./order-drawn.go:525:18: index bounds check elided
./order-drawn.go:527:32: index bounds check elided
./order-drawn.go:529:12: index bounds check elided
./order-drawn.go:529:10: index bounds check elided
./order-drawn.go:529:22: index bounds check elided
./order-drawn.go:530:6: index bounds check elided
./order-drawn.go:527:12: index bounds check elided
./order-drawn.go:527:10: index bounds check elided
./order-drawn.go:527:19: index bounds check elided
./order-drawn.go:528:6: index bounds check elided
./order-drawn.go:528:13: index bounds check elided
./order-drawn.go:533:14: index bounds check elided
./order-drawn.go:533:66: index bounds check elided
./order-drawn.go:533:26: index bounds check elided
./order-drawn.go:537:16: index bounds check elided
./order-drawn.go:537:9: index bounds check elided
./order-drawn.go:538:63: index bounds check elided
./order-drawn.go:538:32: index bounds check elided
./order-drawn.go:538:13: index bounds check elided
./order-drawn.go:538:50: index bounds check elided
./order-drawn.go:538:48: index bounds check elided
./order-drawn.go:539:20: index bounds check elided
./order-drawn.go:539:10: index bounds check elided
./order-drawn.go:539:56: index bounds check elided
./order-drawn.go:539:43: index bounds check elided
./order-drawn.go:539:4: index bounds check elided
./order-drawn.go:541:59: index bounds check elided
./order-drawn.go:541:47: index bounds check elided
./order-drawn.go:552:15: index bounds check elided
./order-drawn.go:552:12: index bounds check elided
./order-drawn.go:552:9: index bounds check elided
./order-drawn.go:552:39: index bounds check elided
./order-drawn.go:552:36: index bounds check elided
./order-drawn.go:557:5: index bounds check elided
./order-drawn.go:557:8: index bounds check elided
./order-drawn.go:557:53: index bounds check elided
./order-drawn.go:557:17: index bounds check elided
./order-drawn.go:557:61: index bounds check elided
./order-drawn.go:557:69: index bounds check elided
./order-drawn.go:557:26: index bounds check elided
./order-drawn.go:554:6: index bounds check elided
./order-drawn.go:541:15: index bounds check elided
./order-drawn.go:541:28: index bounds check elided
./order-drawn.go:541:9: index bounds check elided
./order-drawn.go:541:25: index bounds check elided
./order-drawn.go:543:10: index bounds check elided
./order-drawn.go:545:10: index bounds check elided
./order-drawn.go:545:24: index bounds check elided
./order-drawn.go:544:13: index bounds check elided
./order-drawn.go:544:5: index bounds check elided
./order-drawn.go:546:10: index bounds check elided
./order-drawn.go:547:12: index bounds check elided
./order-drawn.go:559:17: index bounds check elided
./order-drawn.go:559:51: index bounds check elided
./order-drawn.go:550:30: index bounds check elided
./order-drawn.go:563:53: index bounds check elided
./order-drawn.go:563:63: index bounds check elided
./order-drawn.go:563:60: index bounds check elided
./order-drawn.go:563:48: index bounds check elided
./order-drawn.go:563:12: index bounds check elided
./order-drawn.go:563:36: index bounds check elided
./order-drawn.go:563:9: index bounds check elided
./order-drawn.go:564:18: index bounds check elided
./order-drawn.go:564:16: index bounds check elided
./order-drawn.go:564:13: index bounds check elided
./order-drawn.go:565:9: index bounds check elided
./order-drawn.go:566:31: index bounds check elided
./order-drawn.go:566:24: index bounds check elided
./order-drawn.go:566:7: index bounds check elided
./order-drawn.go:567:8: index bounds check elided
./order-drawn.go:567:42: index bounds check elided
./order-drawn.go:567:3: index bounds check elided
./order-drawn.go:567:27: index bounds check elided
./order-drawn.go:567:17: index bounds check elided
./order-drawn.go:568:67: index bounds check elided
./order-drawn.go:570:5: index bounds check elided
./order-drawn.go:570:24: index bounds check elided
./order-drawn.go:572:6: index bounds check elided
./order-drawn.go:572:26: index bounds check elided
./order-drawn.go:572:33: index bounds check elided
./order-drawn.go:574:43: index bounds check elided
./order-drawn.go:574:77: index bounds check elided
./order-drawn.go:578:48: index bounds check elided
./order-drawn.go:578:6: index bounds check elided
./order-drawn.go:578:4: index bounds check elided
./order-drawn.go:578:12: index bounds check elided
./order-drawn.go:578:10: index bounds check elided
./order-drawn.go:579:34: index bounds check elided
./order-drawn.go:579:31: index bounds check elided
./order-drawn.go:579:45: index bounds check elided
./order-drawn.go:579:7: index bounds check elided
./order-drawn.go:579:4: index bounds check elided
./order-drawn.go:580:18: index bounds check elided
./order-drawn.go:580:29: index bounds check elided
./order-drawn.go:582:23: index bounds check elided
./order-drawn.go:586:29: index bounds check elided
./order-drawn.go:586:10: index bounds check elided
./order-drawn.go:586:53: index bounds check elided
./order-drawn.go:587:14: index bounds check elided
./order-drawn.go:589:12: index bounds check elided
./order-drawn.go:591:12: index bounds check elided
./order-drawn.go:582:13: index bounds check elided
./order-drawn.go:584:12: index bounds check elided
./order-drawn.go:595:4: index bounds check elided
./order-drawn.go:595:15: index bounds check elided
./order-drawn.go:596:23: index bounds check elided
./order-drawn.go:596:4: index bounds check elided
./order-drawn.go:596:34: index bounds check elided
./order-drawn.go:596:32: index bounds check elided
./order-drawn.go:596:51: index bounds check elided
./order-drawn.go:596:54: index bounds check elided
./order-drawn.go:596:68: index bounds check elided
./order-drawn.go:597:7: index bounds check elided
./order-drawn.go:598:27: index bounds check elided
./order-drawn.go:598:19: index bounds check elided
./order-drawn.go:598:68: index bounds check elided
./order-drawn.go:598:50: index bounds check elided
./order-drawn.go:598:81: index bounds check elided
./order-drawn.go:602:10: index bounds check elided
./order-drawn.go:602:36: index bounds check elided
./order-drawn.go:602:28: index bounds check elided
./order-drawn.go:602:57: index bounds check elided
./order-drawn.go:602:4: index bounds check elided
./order-drawn.go:603:40: index bounds check elided
./order-drawn.go:603:50: index bounds check elided
./order-drawn.go:603:4: index bounds check elided
./order-drawn.go:603:11: index bounds check elided
./order-drawn.go:604:29: index bounds check elided
./order-drawn.go:604:48: index bounds check elided
./order-drawn.go:604:42: index bounds check elided
./order-drawn.go:604:63: index bounds check elided
./order-drawn.go:604:11: index bounds check elided
./order-drawn.go:605:23: index bounds check elided
./order-drawn.go:605:4: index bounds check elided
./order-drawn.go:606:19: index bounds check elided
./order-drawn.go:606:4: index bounds check elided
./order-drawn.go:606:36: index bounds check elided
./order-drawn.go:606:49: index bounds check elided
./order-drawn.go:607:12: index bounds check elided
./order-drawn.go:607:72: index bounds check elided
./order-drawn.go:607:84: index bounds check elided
./order-drawn.go:613:3: index bounds check elided
./order-drawn.go:613:3: index bounds check elided
./order-drawn.go:614:16: index bounds check elided
./order-drawn.go:614:7: index bounds check elided
./order-drawn.go:614:41: index bounds check elided
./order-drawn.go:615:4: index bounds check elided
./order-drawn.go:615:21: index bounds check elided
./order-drawn.go:615:32: index bounds check elided
./order-drawn.go:616:36: index bounds check elided
./order-drawn.go:616:88: index bounds check elided
./order-drawn.go:616:85: index bounds check elided
./order-drawn.go:616:12: index bounds check elided
./order-drawn.go:616:17: index bounds check elided
./order-drawn.go:616:56: index bounds check elided
./order-drawn.go:620:4: index bounds check elided
./order-drawn.go:620:23: index bounds check elided
./order-drawn.go:620:36: index bounds check elided
./order-drawn.go:620:33: index bounds check elided
./order-drawn.go:621:36: index bounds check elided
./order-drawn.go:621:43: index bounds check elided
./order-drawn.go:621:58: index bounds check elided
./order-drawn.go:621:89: index bounds check elided
./order-drawn.go:621:83: index bounds check elided
./order-drawn.go:622:40: index bounds check elided
./order-drawn.go:622:37: index bounds check elided
./order-drawn.go:622:14: index bounds check elided
./order-drawn.go:622:25: index bounds check elided
./order-drawn.go:622:11: index bounds check elided
./order-drawn.go:623:65: index bounds check elided
./order-drawn.go:623:11: index bounds check elided
./order-drawn.go:623:20: index bounds check elided
./order-drawn.go:623:18: index bounds check elided
./order-drawn.go:623:37: index bounds check elided
./order-drawn.go:627:30: index bounds check elided
./order-drawn.go:627:14: index bounds check elided
./order-drawn.go:627:4: index bounds check elided
./order-drawn.go:628:6: index bounds check elided
./order-drawn.go:628:4: index bounds check elided
./order-drawn.go:629:10: index bounds check elided
./order-drawn.go:629:27: index bounds check elided
./order-drawn.go:629:25: index bounds check elided
./order-drawn.go:629:4: index bounds check elided
./order-drawn.go:629:15: index bounds check elided
./order-drawn.go:630:9: index bounds check elided
./order-drawn.go:630:4: index bounds check elided
./order-drawn.go:630:26: index bounds check elided
./order-drawn.go:631:13: index bounds check elided
./order-drawn.go:631:23: index bounds check elided
./order-drawn.go:632:12: index bounds check elided
./order-drawn.go:633:9: index bounds check elided
./order-drawn.go:634:32: index bounds check elided
./order-drawn.go:634:37: index bounds check elided
./order-drawn.go:634:6: index bounds check elided
./order-drawn.go:636:6: index bounds check elided
./order-drawn.go:636:17: index bounds check elided
./order-drawn.go:639:37: index bounds check elided
./order-drawn.go:643:11: index bounds check elided
./order-drawn.go:643:24: index bounds check elided
./order-drawn.go:644:11: index bounds check elided
./order-drawn.go:644:8: index bounds check elided
./order-drawn.go:644:32: index bounds check elided
./order-drawn.go:646:81: index bounds check elided
./order-drawn.go:646:133: index bounds check elided
./order-drawn.go:646:8: index bounds check elided
./order-drawn.go:646:6: index bounds check elided
./order-drawn.go:646:53: index bounds check elided
./order-drawn.go:649:81: index bounds check elided
./order-drawn.go:649:5: index bounds check elided
./order-drawn.go:649:8: index bounds check elided
./order-drawn.go:649:15: index bounds check elided
./order-drawn.go:649:62: index bounds check elided
./order-drawn.go:649:18: index bounds check elided
./order-drawn.go:649:25: index bounds check elided
./order-drawn.go:653:3: index bounds check elided
./order-drawn.go:653:3: index bounds check elided
./order-drawn.go:653:3: index bounds check elided
./order-drawn.go:653:3: index bounds check elided
./order-drawn.go:653:3: index bounds check elided
./order-drawn.go:653:3: index bounds check elided
./order-drawn.go:653:3: index bounds check elided
./order-drawn.go:653:3: index bounds check elided
./order-drawn.go:654:44: index bounds check elided
./order-drawn.go:654:34: index bounds check elided
./order-drawn.go:654:22: index bounds check elided
./order-drawn.go:654:3: index bounds check elided
./order-drawn.go:655:21: index bounds check elided
./order-drawn.go:655:36: index bounds check elided
./order-drawn.go:655:5: index bounds check elided
./order-drawn.go:655:3: index bounds check elided
./order-drawn.go:655:30: index bounds check elided
./order-drawn.go:655:46: index bounds check elided
./order-drawn.go:655:44: index bounds check elided
./order-drawn.go:655:15: index bounds check elided
./order-drawn.go:656:14: index bounds check elided
./order-drawn.go:656:11: index bounds check elided
./order-drawn.go:656:3: index bounds check elided
./order-drawn.go:657:16: index bounds check elided
./order-drawn.go:657:14: index bounds check elided
./order-drawn.go:657:44: index bounds check elided
./order-drawn.go:657:42: index bounds check elided
./order-drawn.go:657:25: index bounds check elided
./order-drawn.go:661:17: index bounds check elided
./order-drawn.go:661:15: index bounds check elided
./order-drawn.go:661:13: index bounds check elided
./order-drawn.go:662:27: index bounds check elided
./order-drawn.go:663:6: index bounds check elided
./order-drawn.go:663:4: index bounds check elided
./order-drawn.go:663:12: index bounds check elided
./order-drawn.go:664:12: index bounds check elided
./order-drawn.go:665:14: index bounds check elided
./order-drawn.go:665:22: index bounds check elided
./order-drawn.go:665:54: index bounds check elided
./order-drawn.go:669:3: index bounds check elided
./order-drawn.go:669:36: index bounds check elided
./order-drawn.go:669:10: index bounds check elided
./order-drawn.go:670:3: index bounds check elided
./order-drawn.go:670:41: index bounds check elided
./order-drawn.go:670:48: index bounds check elided
./order-drawn.go:670:53: index bounds check elided
./order-drawn.go:670:10: index bounds check elided
./order-drawn.go:670:13: index bounds check elided
./order-drawn.go:671:12: index bounds check elided
./order-drawn.go:671:9: index bounds check elided
./order-drawn.go:671:48: index bounds check elided
./order-drawn.go:671:58: index bounds check elided
./order-drawn.go:671:72: index bounds check elided
./order-drawn.go:671:34: index bounds check elided
./order-drawn.go:671:6: index bounds check elided
./order-drawn.go:672:63: index bounds check elided
./order-drawn.go:672:70: index bounds check elided
./order-drawn.go:672:48: index bounds check elided
./order-drawn.go:672:14: index bounds check elided
./order-drawn.go:672:11: index bounds check elided
./order-drawn.go:672:21: index bounds check elided
./order-drawn.go:672:28: index bounds check elided
./order-drawn.go:676:25: index bounds check elided
./order-drawn.go:676:47: index bounds check elided
./order-drawn.go:676:45: index bounds check elided
./order-drawn.go:676:11: index bounds check elided
./order-drawn.go:677:27: index bounds check elided
./order-drawn.go:677:50: index bounds check elided
./order-drawn.go:677:57: index bounds check elided
./order-drawn.go:677:24: index bounds check elided
./order-drawn.go:677:75: index bounds check elided
./order-drawn.go:678:7: index bounds check elided
./order-drawn.go:678:4: index bounds check elided
./order-drawn.go:679:15: index bounds check elided
./order-drawn.go:679:12: index bounds check elided
./order-drawn.go:679:52: index bounds check elided
./order-drawn.go:679:72: index bounds check elided
./order-drawn.go:683:8: index bounds check elided
./order-drawn.go:683:26: index bounds check elided
./order-drawn.go:683:37: index bounds check elided
./order-drawn.go:684:13: index bounds check elided
./order-drawn.go:686:7: index bounds check elided
./order-drawn.go:686:33: index bounds check elided
./order-drawn.go:687:5: index bounds check elided
./order-drawn.go:687:8: index bounds check elided
./order-drawn.go:689:24: index bounds check elided
./order-drawn.go:689:47: index bounds check elided
./order-drawn.go:689:44: index bounds check elided
./order-drawn.go:689:58: index bounds check elided
./order-drawn.go:689:7: index bounds check elided
./order-drawn.go:690:30: index bounds check elided
./order-drawn.go:690:39: index bounds check elided
./order-drawn.go:690:73: index bounds check elided
./order-drawn.go:690:54: index bounds check elided
./order-drawn.go:694:7: index bounds check elided
./order-drawn.go:694:41: index bounds check elided
./order-drawn.go:694:52: index bounds check elided
./order-drawn.go:694:57: index bounds check elided
./order-drawn.go:694:39: index bounds check elided
./order-drawn.go:694:3: index bounds check elided
./order-drawn.go:698:3: index bounds check elided
./order-drawn.go:698:3: index bounds check elided
./order-drawn.go:698:3: index bounds check elided
./order-drawn.go:698:3: index bounds check elided
./order-drawn.go:698:3: index bounds check elided
./order-drawn.go:699:45: index bounds check elided
./order-drawn.go:699:70: index bounds check elided
./order-drawn.go:699:31: index bounds check elided
./order-drawn.go:699:12: index bounds check elided
./order-drawn.go:699:10: index bounds check elided
./order-drawn.go:700:56: index bounds check elided
./order-drawn.go:700:63: index bounds check elided
./order-drawn.go:700:91: index bounds check elided
./order-drawn.go:700:121: index bounds check elided
./order-drawn.go:700:102: index bounds check elided
./order-drawn.go:700:14: index bounds check elided
./order-drawn.go:700:12: index bounds check elided
./order-drawn.go:701:20: index bounds check elided
./order-drawn.go:701:117: index bounds check elided
./order-drawn.go:705:21: index bounds check elided
./order-drawn.go:705:33: index bounds check elided
./order-drawn.go:707:23: index bounds check elided
./order-drawn.go:709:13: index bounds check elided
./order-drawn.go:709:10: index bounds check elided
./order-drawn.go:710:26: index bounds check elided
./order-drawn.go:710:24: index bounds check elided
./order-drawn.go:713:12: index bounds check elided
./order-drawn.go:707:13: index bounds check elided
./order-drawn.go:708:6: index bounds check elided
./order-drawn.go:717:4: index bounds check elided
./order-drawn.go:717:14: index bounds check elided
./order-drawn.go:718:13: index bounds check elided
./order-drawn.go:719:11: index bounds check elided
./order-drawn.go:719:3: index bounds check elided
./order-drawn.go:720:29: index bounds check elided
./order-drawn.go:720:4: index bounds check elided
./order-drawn.go:720:14: index bounds check elided
./order-drawn.go:720:21: index bounds check elided
./order-drawn.go:721:13: index bounds check elided
./order-drawn.go:721:76: index bounds check elided
./order-drawn.go:721:87: index bounds check elided
./order-drawn.go:721:51: index bounds check elided
./order-drawn.go:725:7: index bounds check elided
./order-drawn.go:726:11: index bounds check elided
./order-drawn.go:726:8: index bounds check elided
./order-drawn.go:728:9: index bounds check elided
./order-drawn.go:729:12: index bounds check elided
./order-drawn.go:729:9: index bounds check elided
./order-drawn.go:729:44: index bounds check elided
./order-drawn.go:729:58: index bounds check elided
./order-drawn.go:729:74: index bounds check elided
./order-drawn.go:729:6: index bounds check elided
./order-drawn.go:730:33: index bounds check elided
./order-drawn.go:730:4: index bounds check elided
./order-drawn.go:730:11: index bounds check elided
./order-drawn.go:731:26: index bounds check elided
./order-drawn.go:731:23: index bounds check elided
./order-drawn.go:731:49: index bounds check elided
./order-drawn.go:732:29: index bounds check elided
./order-drawn.go:732:15: index bounds check elided
./order-drawn.go:732:65: index bounds check elided
./order-drawn.go:736:25: index bounds check elided
./order-drawn.go:736:19: index bounds check elided
./order-drawn.go:737:44: index bounds check elided
./order-drawn.go:737:22: index bounds check elided
./order-drawn.go:740:5: index bounds check elided
./order-drawn.go:740:10: index bounds check elided
./order-drawn.go:740:17: index bounds check elided
./order-drawn.go:742:11: index bounds check elided
./order-drawn.go:742:8: index bounds check elided
./order-drawn.go:743:6: index bounds check elided
./order-drawn.go:743:34: index bounds check elided
./order-drawn.go:743:31: index bounds check elided
./order-drawn.go:743:60: index bounds check elided
./order-drawn.go:743:57: index bounds check elided
./order-drawn.go:743:79: index bounds check elided
./order-drawn.go:743:3: index bounds check elided
./order-drawn.go:743:51: index bounds check elided
./order-drawn.go:743:76: index bounds check elided
./order-drawn.go:743:25: index bounds check elided
./order-drawn.go:744:10: index bounds check elided
./order-drawn.go:744:19: index bounds check elided
./order-drawn.go:745:11: index bounds check elided
./order-drawn.go:745:25: index bounds check elided
./order-drawn.go:745:34: index bounds check elided
./order-drawn.go:745:52: index bounds check elided
./order-drawn.go:749:7: index bounds check elided
./order-drawn.go:749:14: index bounds check elided
./order-drawn.go:750:7: index bounds check elided
./order-drawn.go:751:14: index bounds check elided
./order-drawn.go:753:13: index bounds check elided
./order-drawn.go:753:18: index bounds check elided
./order-drawn.go:753:33: index bounds check elided
./order-drawn.go:753:54: index bounds check elided
./order-drawn.go:755:18: index bounds check elided
./order-drawn.go:755:14: index bounds check elided
./order-drawn.go:757:22: index bounds check elided
./order-drawn.go:757:12: index bounds check elided
./order-drawn.go:759:13: index bounds check elided
./order-drawn.go:759:11: index bounds check elided
./order-drawn.go:759:17: index bounds check elided
./order-drawn.go:759:41: index bounds check elided
./order-drawn.go:763:13: index bounds check elided
./order-drawn.go:764:56: index bounds check elided
./order-drawn.go:764:39: index bounds check elided
./order-drawn.go:764:50: index bounds check elided
./order-drawn.go:764:85: index bounds check elided
./order-drawn.go:764:82: index bounds check elided
./order-drawn.go:764:3: index bounds check elided
./order-drawn.go:764:23: index bounds check elided
./order-drawn.go:765:5: index bounds check elided
./order-drawn.go:765:37: index bounds check elided
./order-drawn.go:765:54: index bounds check elided
./order-drawn.go:766:43: index bounds check elided
./order-drawn.go:766:87: index bounds check elided
./order-drawn.go:766:68: index bounds check elided
./order-drawn.go:766:101: index bounds check elided
./order-drawn.go:766:106: index bounds check elided
./order-drawn.go:766:18: index bounds check elided
./order-drawn.go:766:127: index bounds check elided
./order-drawn.go:766:125: index bounds check elided
./order-drawn.go:767:11: index bounds check elided
./order-drawn.go:767:35: index bounds check elided
./order-drawn.go:767:62: index bounds check elided
./order-drawn.go:771:18: index bounds check elided
./order-drawn.go:771:15: index bounds check elided
./order-drawn.go:771:4: index bounds check elided
./order-drawn.go:772:4: index bounds check elided
./order-drawn.go:772:10: index bounds check elided
./order-drawn.go:773:30: index bounds check elided
./order-drawn.go:773:6: index bounds check elided
./order-drawn.go:773:4: index bounds check elided
./order-drawn.go:773:12: index bounds check elided
./order-drawn.go:776:3: index bounds check elided
./order-drawn.go:777:24: index bounds check elided
./order-drawn.go:777:51: index bounds check elided
./order-drawn.go:777:48: index bounds check elided
./order-drawn.go:777:81: index bounds check elided
./order-drawn.go:777:78: index bounds check elided
./order-drawn.go:778:20: index bounds check elided
./order-drawn.go:778:10: index bounds check elided
./order-drawn.go:778:8: index bounds check elided
./order-drawn.go:779:11: index bounds check elided
./order-drawn.go:779:43: index bounds check elided
./order-drawn.go:779:60: index bounds check elided
./order-drawn.go:779:54: index bounds check elided
./order-drawn.go:783:51: index bounds check elided
./order-drawn.go:783:48: index bounds check elided
./order-drawn.go:783:23: index bounds check elided
./order-drawn.go:783:4: index bounds check elided
./order-drawn.go:785:5: index bounds check elided
./order-drawn.go:785:13: index bounds check elided
./order-drawn.go:787:4: index bounds check elided
./order-drawn.go:787:25: index bounds check elided
./order-drawn.go:788:57: index bounds check elided
./order-drawn.go:788:85: index bounds check elided
./order-drawn.go:788:97: index bounds check elided
./order-drawn.go:792:6: index bounds check elided
./order-drawn.go:792:67: index bounds check elided
./order-drawn.go:792:65: index bounds check elided
./order-drawn.go:792:63: index bounds check elided
./order-drawn.go:792:3: index bounds check elided
./order-drawn.go:792:45: index bounds check elided
./order-drawn.go:792:26: index bounds check elided
./order-drawn.go:793:4: index bounds check elided
./order-drawn.go:794:11: index bounds check elided
./order-drawn.go:794:9: index bounds check elided
./order-drawn.go:794:32: index bounds check elided
./order-drawn.go:794:27: index bounds check elided
./order-drawn.go:794:3: index bounds check elided
./order-drawn.go:795:39: index bounds check elided
./order-drawn.go:795:46: index bounds check elided
./order-drawn.go:795:24: index bounds check elided
./order-drawn.go:795:70: index bounds check elided
./order-drawn.go:795:64: index bounds check elided
./order-drawn.go:795:75: index bounds check elided
./order-drawn.go:798:3: index bounds check elided
./order-drawn.go:798:3: index bounds check elided
./order-drawn.go:799:31: index bounds check elided
./order-drawn.go:799:11: index bounds check elided
./order-drawn.go:799:21: index bounds check elided
./order-drawn.go:799:45: index bounds check elided
./order-drawn.go:803:4: index bounds check elided
./order-drawn.go:803:31: index bounds check elided
./order-drawn.go:803:42: index bounds check elided
./order-drawn.go:803:51: index bounds check elided
./order-drawn.go:803:11: index bounds check elided
./order-drawn.go:803:20: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:811:3: index bounds check elided
./order-drawn.go:812:49: index bounds check elided
./order-drawn.go:812:43: index bounds check elided
./order-drawn.go:812:85: index bounds check elided
./order-drawn.go:812:75: index bounds check elided
./order-drawn.go:812:93: index bounds check elided
./order-drawn.go:814:33: index bounds check elided
./order-drawn.go:814:30: index bounds check elided
./order-drawn.go:814:11: index bounds check elided
./order-drawn.go:816:15: index bounds check elided
./order-drawn.go:816:9: index bounds check elided
./order-drawn.go:816:29: index bounds check elided
./order-drawn.go:819:54: index bounds check elided
./order-drawn.go:819:14: index bounds check elided
./order-drawn.go:817:4: index bounds check elided
./order-drawn.go:817:11: index bounds check elided
./order-drawn.go:815:5: index bounds check elided
./order-drawn.go:821:5: index bounds check elided
./order-drawn.go:821:34: index bounds check elided
./order-drawn.go:821:39: index bounds check elided
./order-drawn.go:822:18: index bounds check elided
./order-drawn.go:822:23: index bounds check elided
./order-drawn.go:822:10: index bounds check elided
./order-drawn.go:822:34: index bounds check elided
./order-drawn.go:823:17: index bounds check elided
./order-drawn.go:823:10: index bounds check elided
./order-drawn.go:823:32: index bounds check elided
./order-drawn.go:827:14: index bounds check elided
./order-drawn.go:827:24: index bounds check elided
./order-drawn.go:828:61: index bounds check elided
./order-drawn.go:828:41: index bounds check elided
./order-drawn.go:828:5: index bounds check elided
./order-drawn.go:828:3: index bounds check elided
./order-drawn.go:828:30: index bounds check elided
./order-drawn.go:828:18: index bounds check elided
./order-drawn.go:829:13: index bounds check elided
./order-drawn.go:830:73: index bounds check elided
./order-drawn.go:830:103: index bounds check elided
./order-drawn.go:830:110: index bounds check elided
./order-drawn.go:830:118: index bounds check elided
./order-drawn.go:830:132: index bounds check elided
./order-drawn.go:830:23: index bounds check elided
./order-drawn.go:830:55: index bounds check elided
./order-drawn.go:830:62: index bounds check elided
./order-drawn.go:830:59: index bounds check elided
./order-drawn.go:834:17: index bounds check elided
./order-drawn.go:835:23: index bounds check elided
./order-drawn.go:835:54: index bounds check elided
./order-drawn.go:835:4: index bounds check elided
./order-drawn.go:835:13: index bounds check elided
./order-drawn.go:836:4: index bounds check elided
./order-drawn.go:836:27: index bounds check elided
./order-drawn.go:837:16: index bounds check elided
./order-drawn.go:837:14: index bounds check elided
./order-drawn.go:837:32: index bounds check elided
./order-drawn.go:841:45: index bounds check elided
./order-drawn.go:841:4: index bounds check elided
./order-drawn.go:841:13: index bounds check elided
./order-drawn.go:841:54: index bounds check elided
./order-drawn.go:841:57: index bounds check elided
./order-drawn.go:841:16: index bounds check elided
./order-drawn.go:842:10: index bounds check elided
./order-drawn.go:842:7: index bounds check elided
./order-drawn.go:842:27: index bounds check elided
./order-drawn.go:843:38: index bounds check elided
./order-drawn.go:843:31: index bounds check elided
./order-drawn.go:843:50: index bounds check elided
./order-drawn.go:843:58: index bounds check elided
./order-drawn.go:845:49: index bounds check elided
./order-drawn.go:845:4: index bounds check elided
./order-drawn.go:845:14: index bounds check elided
./order-drawn.go:845:23: index bounds check elided
./order-drawn.go:845:26: index bounds check elided
./order-drawn.go:846:33: index bounds check elided
./order-drawn.go:846:7: index bounds check elided
./order-drawn.go:846:16: index bounds check elided
./order-drawn.go:847:27: index bounds check elided
./order-drawn.go:847:21: index bounds check elided
./order-drawn.go:850:29: index bounds check elided
./order-drawn.go:850:23: index bounds check elided
./order-drawn.go:852:11: index bounds check elided
./order-drawn.go:855:12: index bounds check elided
./order-drawn.go:853:12: index bounds check elided
./order-drawn.go:850:12: index bounds check elided
./order-drawn.go:850:10: index bounds check elided
./order-drawn.go:851:12: index bounds check elided
./order-drawn.go:859:20: index bounds check elided
./order-drawn.go:859:12: index bounds check elided
./order-drawn.go:859:10: index bounds check elided
./order-drawn.go:859:36: index bounds check elided
./order-drawn.go:863:34: index bounds check elided
./order-drawn.go:863:40: index bounds check elided
./order-drawn.go:863:9: index bounds check elided
./order-drawn.go:863:6: index bounds check elided
./order-drawn.go:863:4: index bounds check elided
./order-drawn.go:864:31: index bounds check elided
./order-drawn.go:864:28: index bounds check elided
./order-drawn.go:864:9: index bounds check elided
./order-drawn.go:865:7: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:887:3: index bounds check elided
./order-drawn.go:888:19: index bounds check elided
./order-drawn.go:888:17: index bounds check elided
./order-drawn.go:888:27: index bounds check elided
./order-drawn.go:888:39: index bounds check elided
./order-drawn.go:888:46: index bounds check elided
./order-drawn.go:888:62: index bounds check elided
./order-drawn.go:889:29: index bounds check elided
./order-drawn.go:889:50: index bounds check elided
./order-drawn.go:889:76: index bounds check elided
./order-drawn.go:889:47: index bounds check elided
./order-drawn.go:889:84: index bounds check elided
./order-drawn.go:889:17: index bounds check elided
./order-drawn.go:889:14: index bounds check elided
./order-drawn.go:889:3: index bounds check elided
./order-drawn.go:890:26: index bounds check elided
./order-drawn.go:890:11: index bounds check elided
./order-drawn.go:890:35: index bounds check elided
./order-drawn.go:890:51: index bounds check elided
./order-drawn.go:890:57: index bounds check elided
./order-drawn.go:894:4: index bounds check elided
./order-drawn.go:894:7: index bounds check elided
./order-drawn.go:894:52: index bounds check elided
./order-drawn.go:895:22: index bounds check elided
./order-drawn.go:895:7: index bounds check elided
./order-drawn.go:895:12: index bounds check elided
./order-drawn.go:896:10: index bounds check elided
./order-drawn.go:896:4: index bounds check elided
./order-drawn.go:897:14: index bounds check elided
./order-drawn.go:897:4: index bounds check elided
./order-drawn.go:898:40: index bounds check elided
./order-drawn.go:898:30: index bounds check elided
./order-drawn.go:898:37: index bounds check elided
./order-drawn.go:898:69: index bounds check elided
./order-drawn.go:898:63: index bounds check elided
./order-drawn.go:898:77: index bounds check elided
./order-drawn.go:898:11: index bounds check elided
./order-drawn.go:899:18: index bounds check elided
./order-drawn.go:899:15: index bounds check elided
./order-drawn.go:899:30: index bounds check elided
./order-drawn.go:900:50: index bounds check elided
./order-drawn.go:900:50: index bounds check elided
./order-drawn.go:900:60: index bounds check elided
./order-drawn.go:900:74: index bounds check elided
./order-drawn.go:900:88: index bounds check elided
./order-drawn.go:900:12: index bounds check elided
./order-drawn.go:900:10: index bounds check elided
./order-drawn.go:900:20: index bounds check elided
