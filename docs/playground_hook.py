"""The playground as a part of the site (`hooks` in mkdocs.yml): it is written to play/, and the programs of the pages
lead there.

Where npm's files are not made (docs/playground.md) the site is built without. GOESC_FACTS names a file of `goesc facts
build --bodies` for what -m needs of the library.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from pathlib import Path
from typing import Any

from goesc.cli.main import Host, run

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "goesc" / "playground" / "web" / "dist"
PLACE = "play"
WORDS = {"en": "Open in the playground", "zh": "在练习场中打开"}

log = logging.getLogger("mkdocs.hooks.playground")


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:  # noqa: ARG001 - mkdocs gives them by name
    if not ASSETS.is_dir():
        return markdown
    up = "../" * page.url.count("/")
    words = WORDS["zh" if "zh" in page.file.src_path else "en"]
    if page.file.src_path == "playground.md":
        return markdown.replace("\n\n", f'\n\n<p><a href="{up}{PLACE}/">{words}</a></p>\n\n', 1)
    if not re.match(r"how-gc-decides|tutorial", page.file.src_path):
        return markdown
    examples = json.loads((ROOT / "goesc" / "playground" / "examples.json").read_text(encoding="utf-8"))
    names = {one["name"] for one in examples}

    def with_link(found: re.Match[str]) -> str:
        name = found[1]
        link = f'<p><a href="{up}{PLACE}/#example={name}">{words}</a></p>\n' if name in names else ""
        return f"{found[0]}\n{link}"

    return re.sub(r'^```go title="(\w+)\.go"\n.*?^```\n', with_link, markdown, flags=re.MULTILINE | re.DOTALL)


def on_post_build(config: Any) -> None:
    if not ASSETS.is_dir():
        log.info("without the playground: %s is not made", ASSETS)
        return
    out = str(Path(config["site_dir"]) / PLACE)
    host = Host(sys.stdout, sys.stderr, str(ROOT), os.environ)
    if run(["playground", "--out", out, "--assets", str(ASSETS)], host):
        raise SystemExit(1)
