"""The playground's examples, taken from the repository's pages: `python -m tests.playground_examples` writes them anew.

The texts are those of examples/classic.go, of the blocks of docs/how-gc-decides.md that are Go files, and of the tutorial's
program. Titles in both languages stand here.
"""

from __future__ import annotations

import json
from pathlib import Path

from goesc.playground.site import EXAMPLES
from tests.docs_pages import ROOT, blocks_of

TITLES = {
    "classic": ("The classic: a returned address", "经典例子"),
    "returned": ("An address that is returned", "返回的地址"),
    "down": ("A pointer that only goes down", "只向下传递的指针"),
    "identity": ("A parameter that leaks to a result", "泄漏到结果的参数"),
    "content": ("Content that leaks", "泄漏的内容"),
    "behind": ("Stored behind a pointer", "存到指针之后"),
    "iface": ("Interfaces and unknown methods", "接口与未知方法"),
    "closure": ("Closures", "闭包"),
    "loop": ("Loops", "循环"),
    "size": ("Too large for the stack", "对栈来说太大"),
    "variable": ("A size known at run time", "运行时才知道的大小"),
    "grow": ("Slices that grow", "增长的切片"),
    "goroutine": ("Goroutines and defer", "goroutine 与 defer"),
    "global": ("Package variables", "包变量"),
    "printing": ("Printing", "打印"),
    "inlined": ("What inlining changes", "内联带来的变化"),
    "shop": ("The tutorial's shop", "教程中的商店"),
    "cheap": ("The tutorial's cheapest item", "教程中最便宜的商品"),
    "sum": ("The tutorial's annotations", "教程中的注解"),
}


def examples() -> list[dict[str, str]]:
    texts = {"classic": (ROOT / "examples" / "classic.go").read_text(encoding="utf-8")}
    for page in ("docs/how-gc-decides.md", "docs/tutorial.md"):
        for block in blocks_of((ROOT / page).read_text(encoding="utf-8")):
            if block.language == "go" and block.title:
                texts[Path(block.title).stem] = "\n".join(block.lines) + "\n"
    return [{"name": n, "title": TITLES[n][0], "title_zh": TITLES[n][1], "text": text} for n, text in texts.items()]


def text() -> str:
    return json.dumps(examples(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    EXAMPLES.write_text(text(), encoding="utf-8")
