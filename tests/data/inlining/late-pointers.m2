# command-line-arguments
./late-pointers.go:15:6: can inline once with cost 79 as: func(bool) string { err := errors.New("a"); if b { err = nil }; return err.Error() }
./late-pointers.go:23:6: cannot inline twice: function too complex: cost 87 exceeds budget 80
./late-pointers.go:31:6: cannot inline known: function too complex: cost 106 exceeds budget 80
./late-pointers.go:39:6: cannot inline unknown: function too complex: cost 106 exceeds budget 80
./late-pointers.go:47:6: cannot inline variables: function too complex: cost 101 exceeds budget 80
./late-pointers.go:55:6: cannot inline addresses: function too complex: cost 91 exceeds budget 80
./late-pointers.go:63:6: cannot inline one: function too complex: cost 86 exceeds budget 80
./late-pointers.go:72:6: cannot inline tables: function too complex: cost 223 exceeds budget 80
./late-pointers.go:82:6: can inline (*own).Write with cost 4 as: method(*own) func([]byte) (int, error) { return o.n, nil }
./late-pointers.go:84:6: can inline newOwn with cost 6 as: func(int) io.Writer { return &own{...} }
./late-pointers.go:86:6: cannot inline owned: function too complex: cost 97 exceeds budget 80
./late-pointers.go:94:6: cannot inline created: function too complex: cost 213 exceeds budget 80
./late-pointers.go:100:18: devirtualizing r.Read to *io.SectionReader
./late-pointers.go:16:19: inlining call to errors.New
./late-pointers.go:20:18: devirtualizing err.Error to *errors.errorString
./late-pointers.go:20:18: inlining call to errors.(*errorString).Error
./late-pointers.go:24:19: inlining call to errors.New
./late-pointers.go:26:19: inlining call to errors.New
./late-pointers.go:32:21: inlining call to io.LimitReader
./late-pointers.go:34:21: inlining call to io.LimitReader
./late-pointers.go:36:15: devirtualizing l.Read to *io.LimitedReader
./late-pointers.go:40:19: inlining call to io.TeeReader
./late-pointers.go:42:19: inlining call to io.TeeReader
./late-pointers.go:48:33: inlining call to adler32.New
./late-pointers.go:50:18: inlining call to adler32.New
./late-pointers.go:52:15: devirtualizing h.Size to *adler32.digest
./late-pointers.go:52:15: inlining call to adler32.(*digest).Size
./late-pointers.go:48:33: inlining call to adler32.(*digest).Reset
./late-pointers.go:50:18: inlining call to adler32.(*digest).Reset
./late-pointers.go:56:16: inlining call to fnv.New32
./late-pointers.go:58:16: inlining call to fnv.New32
./late-pointers.go:64:16: inlining call to fnv.New64
./late-pointers.go:69:15: devirtualizing h.Size to *fnv.sum64
./late-pointers.go:69:15: inlining call to fnv.(*sum64).Size
./late-pointers.go:73:20: inlining call to crc32.NewIEEE
./late-pointers.go:75:20: inlining call to crc32.NewIEEE
./late-pointers.go:73:20: inlining call to crc32.New
./late-pointers.go:75:20: inlining call to crc32.New
./late-pointers.go:87:13: inlining call to newOwn
./late-pointers.go:89:13: inlining call to newOwn
./late-pointers.go:91:16: devirtualizing w.Write to *own
./late-pointers.go:91:16: inlining call to (*own).Write
./late-pointers.go:95:26: inlining call to io.NewSectionReader
./late-pointers.go:97:26: inlining call to io.NewSectionReader
./late-pointers.go:16:19: &errors.errorString{...} does not escape
./late-pointers.go:24:19: &errors.errorString{...} escapes to heap in twice:
./late-pointers.go:24:19:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./late-pointers.go:24:19:     from &errors.errorString{...} (spill) at ./late-pointers.go:24:19
./late-pointers.go:24:19:     from &errors.errorString{...} (interface-converted) at ./late-pointers.go:24:19
./late-pointers.go:24:19:     from ~r0 = &errors.errorString{...} (assign-pair) at ./late-pointers.go:24:19
./late-pointers.go:24:19:   flow: err ← ~r0:
./late-pointers.go:24:19:     from err := ~r0 (assign) at ./late-pointers.go:24:6
./late-pointers.go:24:19:   flow: {heap} ← err:
./late-pointers.go:24:19:     from err.Error() (call parameter) at ./late-pointers.go:28:18
./late-pointers.go:26:19: &errors.errorString{...} escapes to heap in twice:
./late-pointers.go:26:19:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./late-pointers.go:26:19:     from &errors.errorString{...} (spill) at ./late-pointers.go:26:19
./late-pointers.go:26:19:     from &errors.errorString{...} (interface-converted) at ./late-pointers.go:26:19
./late-pointers.go:26:19:     from ~r0 = &errors.errorString{...} (assign-pair) at ./late-pointers.go:26:19
./late-pointers.go:26:19:   flow: err ← ~r0:
./late-pointers.go:26:19:     from err = ~r0 (assign) at ./late-pointers.go:26:7
./late-pointers.go:26:19:   flow: {heap} ← err:
./late-pointers.go:26:19:     from err.Error() (call parameter) at ./late-pointers.go:28:18
./late-pointers.go:24:19: &errors.errorString{...} escapes to heap
./late-pointers.go:26:19: &errors.errorString{...} escapes to heap
./late-pointers.go:31:25: parameter p leaks to {heap} for known with derefs=0:
./late-pointers.go:31:25:   flow: {heap} ← p:
./late-pointers.go:31:25:     from (*io.LimitedReader).Read(l.(*io.LimitedReader), p) (call parameter) at ./late-pointers.go:36:15
./late-pointers.go:31:12: parameter r leaks to {heap} for known with derefs=0:
./late-pointers.go:31:12:   flow: io.r ← r:
./late-pointers.go:31:12:     from io.r, io.n := r, int64(1) (assign-pair) at ./late-pointers.go:32:21
./late-pointers.go:31:12:   flow: {storage for &io.LimitedReader{...}} ← io.r:
./late-pointers.go:31:12:     from io.LimitedReader{...} (struct literal element) at ./late-pointers.go:32:21
./late-pointers.go:31:12:   flow: ~r0 ← &{storage for &io.LimitedReader{...}}:
./late-pointers.go:31:12:     from &io.LimitedReader{...} (spill) at ./late-pointers.go:32:21
./late-pointers.go:31:12:     from &io.LimitedReader{...} (interface-converted) at ./late-pointers.go:32:21
./late-pointers.go:31:12:     from ~r0 = &io.LimitedReader{...} (assign-pair) at ./late-pointers.go:32:21
./late-pointers.go:31:12:   flow: l ← ~r0:
./late-pointers.go:31:12:     from l := ~r0 (assign) at ./late-pointers.go:32:4
./late-pointers.go:31:12:   flow: {temp} ← l:
./late-pointers.go:31:12:     from l.(*io.LimitedReader) (dot) at ./late-pointers.go:36:15
./late-pointers.go:31:12:     from (*io.LimitedReader).Read(l.(*io.LimitedReader), p) (call parameter) at ./late-pointers.go:36:15
./late-pointers.go:31:12:   flow: {heap} ← *{temp}:
./late-pointers.go:31:12: leaking param: r
./late-pointers.go:31:25: leaking param: p
./late-pointers.go:32:21: &io.LimitedReader{...} does not escape
./late-pointers.go:34:21: &io.LimitedReader{...} does not escape
./late-pointers.go:39:27: parameter p leaks to {heap} for unknown with derefs=0:
./late-pointers.go:39:27:   flow: {heap} ← p:
./late-pointers.go:39:27:     from l.Read(p) (call parameter) at ./late-pointers.go:44:15
./late-pointers.go:40:19: &io.teeReader{...} escapes to heap in unknown:
./late-pointers.go:40:19:   flow: ~r0 ← &{storage for &io.teeReader{...}}:
./late-pointers.go:40:19:     from &io.teeReader{...} (spill) at ./late-pointers.go:40:19
./late-pointers.go:40:19:     from &io.teeReader{...} (interface-converted) at ./late-pointers.go:40:19
./late-pointers.go:40:19:     from ~r0 = &io.teeReader{...} (assign-pair) at ./late-pointers.go:40:19
./late-pointers.go:40:19:   flow: l ← ~r0:
./late-pointers.go:40:19:     from l := ~r0 (assign) at ./late-pointers.go:40:4
./late-pointers.go:40:19:   flow: {heap} ← l:
./late-pointers.go:40:19:     from l.Read(p) (call parameter) at ./late-pointers.go:44:15
./late-pointers.go:42:19: &io.teeReader{...} escapes to heap in unknown:
./late-pointers.go:42:19:   flow: ~r0 ← &{storage for &io.teeReader{...}}:
./late-pointers.go:42:19:     from &io.teeReader{...} (spill) at ./late-pointers.go:42:19
./late-pointers.go:42:19:     from &io.teeReader{...} (interface-converted) at ./late-pointers.go:42:19
./late-pointers.go:42:19:     from ~r0 = &io.teeReader{...} (assign-pair) at ./late-pointers.go:42:19
./late-pointers.go:42:19:   flow: l ← ~r0:
./late-pointers.go:42:19:     from l = ~r0 (assign) at ./late-pointers.go:42:5
./late-pointers.go:42:19:   flow: {heap} ← l:
./late-pointers.go:42:19:     from l.Read(p) (call parameter) at ./late-pointers.go:44:15
./late-pointers.go:39:14: parameter r leaks to {storage for &io.teeReader{...}} for unknown with derefs=0:
./late-pointers.go:39:14:   flow: io.r ← r:
./late-pointers.go:39:14:     from io.r, io.w := r, nil (assign-pair) at ./late-pointers.go:42:19
./late-pointers.go:39:14:   flow: {storage for &io.teeReader{...}} ← io.r:
./late-pointers.go:39:14:     from io.teeReader{...} (struct literal element) at ./late-pointers.go:42:19
./late-pointers.go:39:14: parameter r leaks to {storage for &io.teeReader{...}} for unknown with derefs=0:
./late-pointers.go:39:14:   flow: io.r ← r:
./late-pointers.go:39:14:     from io.r, io.w := r, nil (assign-pair) at ./late-pointers.go:40:19
./late-pointers.go:39:14:   flow: {storage for &io.teeReader{...}} ← io.r:
./late-pointers.go:39:14:     from io.teeReader{...} (struct literal element) at ./late-pointers.go:40:19
./late-pointers.go:39:14: leaking param: r
./late-pointers.go:39:27: leaking param: p
./late-pointers.go:40:19: &io.teeReader{...} escapes to heap
./late-pointers.go:42:19: &io.teeReader{...} escapes to heap
./late-pointers.go:48:33: new(adler32.digest) does not escape
./late-pointers.go:50:18: new(adler32.digest) does not escape
./late-pointers.go:56:16: fnv.s escapes to heap in addresses:
./late-pointers.go:56:16:   flow: ~r0 ← &fnv.s:
./late-pointers.go:56:16:     from &fnv.s (address-of) at ./late-pointers.go:56:16
./late-pointers.go:56:16:     from &fnv.s (interface-converted) at ./late-pointers.go:56:16
./late-pointers.go:56:16:     from ~r0 = &fnv.s (assign-pair) at ./late-pointers.go:56:16
./late-pointers.go:56:16:   flow: h ← ~r0:
./late-pointers.go:56:16:     from h := ~r0 (assign) at ./late-pointers.go:56:4
./late-pointers.go:56:16:   flow: {heap} ← h:
./late-pointers.go:56:16:     from h.Size() (call parameter) at ./late-pointers.go:60:15
./late-pointers.go:58:16: fnv.s escapes to heap in addresses:
./late-pointers.go:58:16:   flow: ~r0 ← &fnv.s:
./late-pointers.go:58:16:     from &fnv.s (address-of) at ./late-pointers.go:58:16
./late-pointers.go:58:16:     from &fnv.s (interface-converted) at ./late-pointers.go:58:16
./late-pointers.go:58:16:     from ~r0 = &fnv.s (assign-pair) at ./late-pointers.go:58:16
./late-pointers.go:58:16:   flow: h ← ~r0:
./late-pointers.go:58:16:     from h = ~r0 (assign) at ./late-pointers.go:58:5
./late-pointers.go:58:16:   flow: {heap} ← h:
./late-pointers.go:58:16:     from h.Size() (call parameter) at ./late-pointers.go:60:15
./late-pointers.go:56:16: moved to heap: fnv.s
./late-pointers.go:58:16: moved to heap: fnv.s
./late-pointers.go:73:20: &crc32.digest{...} escapes to heap in tables:
./late-pointers.go:73:20:   flow: ~r0 ← &{storage for &crc32.digest{...}}:
./late-pointers.go:73:20:     from &crc32.digest{...} (spill) at ./late-pointers.go:73:20
./late-pointers.go:73:20:     from &crc32.digest{...} (interface-converted) at ./late-pointers.go:73:20
./late-pointers.go:73:20:     from ~r0 = &crc32.digest{...} (assign-pair) at ./late-pointers.go:73:20
./late-pointers.go:73:20:   flow: ~r0 ← ~r0:
./late-pointers.go:73:20:     from ~r0 = ~r0 (assign-pair) at ./late-pointers.go:73:20
./late-pointers.go:73:20:   flow: h ← ~r0:
./late-pointers.go:73:20:     from h := ~r0 (assign) at ./late-pointers.go:73:4
./late-pointers.go:73:20:   flow: {heap} ← h:
./late-pointers.go:73:20:     from h.Size() (call parameter) at ./late-pointers.go:77:15
./late-pointers.go:75:20: &crc32.digest{...} escapes to heap in tables:
./late-pointers.go:75:20:   flow: ~r0 ← &{storage for &crc32.digest{...}}:
./late-pointers.go:75:20:     from &crc32.digest{...} (spill) at ./late-pointers.go:75:20
./late-pointers.go:75:20:     from &crc32.digest{...} (interface-converted) at ./late-pointers.go:75:20
./late-pointers.go:75:20:     from ~r0 = &crc32.digest{...} (assign-pair) at ./late-pointers.go:75:20
./late-pointers.go:75:20:   flow: ~r0 ← ~r0:
./late-pointers.go:75:20:     from ~r0 = ~r0 (assign-pair) at ./late-pointers.go:75:20
./late-pointers.go:75:20:   flow: h ← ~r0:
./late-pointers.go:75:20:     from h = ~r0 (assign) at ./late-pointers.go:75:5
./late-pointers.go:75:20:   flow: {heap} ← h:
./late-pointers.go:75:20:     from h.Size() (call parameter) at ./late-pointers.go:77:15
./late-pointers.go:73:20: &crc32.digest{...} escapes to heap
./late-pointers.go:75:20: &crc32.digest{...} escapes to heap
./late-pointers.go:82:7: o does not escape
./late-pointers.go:82:21: p does not escape
./late-pointers.go:84:39: &own{...} escapes to heap in newOwn:
./late-pointers.go:84:39:   flow: ~r0 ← &{storage for &own{...}}:
./late-pointers.go:84:39:     from &own{...} (spill) at ./late-pointers.go:84:39
./late-pointers.go:84:39:     from &own{...} (interface-converted) at ./late-pointers.go:84:39
./late-pointers.go:84:39:     from return &own{...} (return) at ./late-pointers.go:84:32
./late-pointers.go:84:39: &own{...} escapes to heap
./late-pointers.go:87:13: &own{...} does not escape
./late-pointers.go:89:13: &own{...} does not escape
./late-pointers.go:95:26: &io.SectionReader{...} does not escape
./late-pointers.go:97:26: &io.SectionReader{...} does not escape
