"""The guard around every test sees what it is there to see, and nothing else."""

import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

CASES = """
import logging
import threading

import pytest
from PySide6.QtCore import QRunnable, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QDialog, QWidget

kept = []
log = logging.getLogger("rolemap")


def test_ok_nothing():
    pass


def test_ok_without_a_screen(qapp):
    assert qapp.platformName() == "offscreen"


def test_bad_log():
    log.warning("the disk is full")


@pytest.fixture
def noisy():
    log.error("no key")


def test_bad_log_of_a_fixture(noisy):
    pass


def test_ok_expected_log(caplog):
    log.warning("as it should be")
    assert caplog.records
    caplog.clear()


def test_ok_log_of_little_weight(caplog):
    caplog.set_level("DEBUG")
    log.info("opened")


def test_bad_thread():
    threading.Thread(target=threading.Event().wait, name="forgotten", daemon=True).start()


def test_ok_thread_that_ends():
    threading.Thread(target=threading.Event().wait, args=(0.05,)).start()


def test_bad_window(qapp):
    kept.append(QDialog())
    kept[-1].show()


def test_ok_window_of_an_earlier_test(qapp):
    assert kept[-1].isVisible()


def test_ok_closed_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    QTimer(window).start(10)
    window.show()


def test_ok_window_to_be_deleted(qapp):
    kept.append(QWidget())
    kept[-1].show()
    kept.pop().deleteLater()


def test_bad_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(60_000)


def test_ok_stopped_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(5)
    kept[-1].stop()


class Sleeper(QThread):
    def run(self):
        QThread.msleep(1_000)


def test_bad_qthread(qapp):
    kept.append(Sleeper())
    kept[-1].start()


class Nap(QRunnable):
    def __init__(self, ms):
        super().__init__()
        self.ms = ms

    def run(self):
        QThread.msleep(self.ms)


def test_ok_worker_that_ends(qapp):
    QThreadPool.globalInstance().start(Nap(50))


def test_bad_worker(qapp):
    QThreadPool.globalInstance().start(Nap(1_000))


def test_ok_and_good_night(qapp):
    QThreadPool.globalInstance().waitForDone()
    for sleeper in kept:
        if isinstance(sleeper, Sleeper):
            sleeper.wait()
"""

SAID = {
    "test_bad_log": "logged: rolemap: the disk is full",
    "test_bad_log_of_a_fixture": "logged: rolemap: no key",
    "test_bad_thread": "left behind: <Thread(forgotten",
    "test_bad_window": "QDialog",
    "test_bad_timer": "QTimer",
    "test_bad_qthread": "Sleeper",
    "test_bad_worker": "left behind: a worker in the thread pool",
}


def test_what_is_left_behind_fails_the_test_that_left_it(tmp_path: Path) -> None:
    guard = (HERE / "conftest.py").read_text("utf-8")
    impatient = guard.replace("_PATIENCE_MS = 2_000", "_PATIENCE_MS = 300")
    assert impatient != guard
    (tmp_path / "conftest.py").write_text(impatient, "utf-8")
    (tmp_path / "test_cases.py").write_text(CASES, "utf-8")
    elsewhere = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rE", "-p", "no:cacheprovider", "--tb=no"],
        cwd=tmp_path,
        env={**elsewhere, "COLUMNS": "300"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = dict(re.findall(r"^ERROR test_cases\.py::(\w+) - (.*)$", done.stdout, re.MULTILINE))
    assert said.keys() == SAID.keys(), done.stdout + done.stderr
    for test, words in SAID.items():
        assert words in said[test]
    assert f"{CASES.count('def test_')} passed, {len(SAID)} errors" in done.stdout
