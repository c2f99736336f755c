// What the page says, in its two languages. What goesc says of a program stays as goesc says it.

export const WORDS = {
  en: {
    skip: "To the program", title: "playground", example: "Example", release: "Go", inlining: "inlining", share: "Copy link",
    program: "Program", answers: "Answers", why: "Why", allocs: "Allocations", graph: "Graph", compare: "Compare",
    dark: "Dark", light: "Light", copied: "Copied", own: "(your program)", builds: "Calls",
    coming: "Loading goesc: Python and the library's facts, once", starting: "Starting goesc", failed: "goesc could not start",
    long: "This takes too long; edit the program to ask again.", nothing: "Nothing is allocated and nothing leaks on this line.",
    choose: "Put the cursor on a line with a mark. Alt ↓ and Alt ↑ go from mark to mark.",
    sums: (heap, stack, leaks, calls) => `${heap} on the heap, ${stack} on the stack, ${leaks} ${leaks === 1 ? "parameter leaks" : "parameters leak"}, ${calls} other ${calls === 1 ? "call takes" : "calls take"} memory`,
    heap: "on the heap", stack: "on the stack", leak: "leaks", call: "takes memory",
    without: "Without inlining: ", unsure: "a function called here has errors: this may be too much",
    level: "with reasons (-m=2)", silent: "goesc build says nothing.", function: "Function", calls: "Nothing takes memory.",
    line: "Line", called: "Call", bytes: "Bytes", when: "When", reason: "Why", in_loop: "in a loop", any: "any",
    against: "with", same: "Both say the same.", advice: "Changes that keep it off the heap", seek: "Look for changes",
    seeking: "Trying changes…", apply: "Apply", none: "No change of those that goesc knows would.", line_at: (n) => `Line ${n}`,
    causes: {}, // goesc's own words
    editor: "Go program", escape: "Tab indents; Escape, then Tab leaves the editor",
  },
  zh: {
    skip: "转到程序", title: "练习场", example: "示例", release: "Go", inlining: "内联", share: "复制链接",
    program: "程序", answers: "结果", why: "原因", allocs: "分配", graph: "图", compare: "比较",
    dark: "深色", light: "浅色", copied: "已复制", own: "（你的程序）", builds: "调用",
    coming: "正在加载 goesc：Python 与标准库的事实，只需一次", starting: "正在启动 goesc", failed: "goesc 无法启动",
    long: "耗时过长；修改程序后重试。", nothing: "这一行没有分配，也没有泄漏。",
    choose: "把光标放在带标记的行上。Alt ↓ 与 Alt ↑ 在标记之间移动。",
    sums: (heap, stack, leaks, calls) => `堆上 ${heap} 个，栈上 ${stack} 个，泄漏的参数 ${leaks} 个，其他占用内存的调用 ${calls} 个`,
    heap: "在堆上", stack: "在栈上", leak: "泄漏", call: "占用内存",
    without: "不带内联：", unsure: "这里调用的函数有错误：结果可能偏多",
    level: "附原因 (-m=2)", silent: "goesc build 没有输出。", function: "函数", calls: "没有占用内存。",
    line: "行", called: "调用", bytes: "字节", when: "何时", reason: "原因", in_loop: "在循环中", any: "不定",
    against: "与", same: "两者输出相同。", advice: "能避免堆分配的修改", seek: "寻找修改",
    seeking: "正在尝试…", apply: "应用", none: "goesc 所知的修改都不能避免。", line_at: (n) => `第 ${n} 行`,
    causes: {
      heap: "堆", returned: "被返回", "stored in heap": "存到指针之后", global: "包变量", "interface call": "接口方法调用", "unknown call": "未知函数调用",
      "call argument": "调用参数", captured: "被闭包捕获", loop: "循环中保留", "too large": "太大", "variable size": "大小可变",
      "interface conversion": "接口转换", "go statement": "go 语句", defer: "循环中的 defer", "sent on channel": "发送到通道",
      "map or slice element": "map 或切片元素", panic: "传给 panic", other: "其他",
    },
    editor: "Go 程序", escape: "Tab 缩进；先按 Escape 再按 Tab 离开编辑器",
  },
};
