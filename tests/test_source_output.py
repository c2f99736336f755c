"""Outputs: whole or not at all, never through a link that stands in a tree."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from goesc.source.output import write_output


@pytest.fixture
def places(tmp_path: Path) -> Path:
    """A tree `t` (a module with a folder) and a folder `out` that is none of its business."""
    for folder in ("t/sub", "out"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "t/go.mod").write_text("module m\n")
    (tmp_path / "out/kept").write_text("kept")
    return tmp_path


REFUSED = [  # (link, where it leads, current folder, output)
    ("t/report.html", "out/kept", "t", "report.html"),
    ("t/report.html", "out/new", "t", "report.html"),
    ("t/report.html", "t/sub/inside", "t", "report.html"),
    ("t/build", "out", "t", "build/kept"),
    ("t/build", "out", "t", "build/new"),
    ("t/build", "out", "t/sub", "../build/kept"),
    ("t/build", "out", "out", "../t/build/kept"),
    ("out/here", "t/sub", "out", "here/x"),
]


@pytest.mark.parametrize(("link", "target", "cwd", "output"), REFUSED)
def test_links_of_a_tree_are_refused(places: Path, link: str, target: str, cwd: str, output: str) -> None:
    (places / link).symlink_to(places / target)
    with pytest.raises(OSError, match="is a symbolic link of the tree"):
        write_output(output, "new", str(places / cwd), folders=True)
    assert (places / "out/kept").read_text() == "kept"
    assert not (places / "out/new").exists()
    assert not any(name.endswith(".part") for _, _, names in os.walk(places) for name in names)


def test_a_pipe_of_a_tree_is_refused(places: Path) -> None:
    os.mkfifo(places / "t/report.html")
    with pytest.raises(OSError, match="not a regular file"):
        write_output("report.html", "new", str(places / "t"))


def test_the_user_s_own_links_and_devices_are_followed(places: Path) -> None:
    (places / "out/link").symlink_to("kept")
    write_output(str(places / "out/link"), "new", str(places / "t"))
    assert (places / "out/link").is_symlink()
    assert (places / "out/kept").read_text() == "new"
    (places / "way").symlink_to("t")  # to the tree, from outside of it
    write_output("x", "1", str(places / "way"))
    write_output(str(places / "way/y"), "2", str(places / "out"))
    assert ((places / "t/x").read_text(), (places / "t/y").read_text()) == ("1", "2")
    for device in ("/dev/null", "/dev/stdout"):
        before = Path(device).stat().st_ino
        write_output(device, "", str(places / "t"))
        assert Path(device).stat().st_ino == before


def test_a_pipe_of_the_user_is_written_to(places: Path) -> None:
    reading, writing = os.pipe()
    write_output(f"/dev/fd/{writing}", "through", str(places))
    assert os.read(reading, 100) == b"through"
    os.close(reading)
    os.close(writing)


def test_a_hard_link_keeps_what_it_shares(places: Path) -> None:
    (places / "t/report.html").hardlink_to(places / "out/kept")
    write_output("report.html", "new", str(places / "t"))
    assert (places / "out/kept").read_text() == "kept"
    assert (places / "t/report.html").read_text() == "new"


def test_the_mode_stays_and_folders_are_made_when_asked_for(places: Path) -> None:
    path = places / "t/report.html"
    path.touch(0o640)
    path.chmod(0o640)
    write_output("report.html", b"\xff", str(places / "t"))
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"\xff", 0o640)
    write_output("a/b/c", "\udcff", str(places / "t"), folders=True)
    assert (places / "t/a/b/c").read_bytes() == b"\xff"
    write_output("n" * 250, "long", str(places / "t"))
    for bad in ("no/such/folder", "sub", "a\0b"):
        with pytest.raises(OSError, match=r"."):
            write_output(bad, "", str(places / "t"))
