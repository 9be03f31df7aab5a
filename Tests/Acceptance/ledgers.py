"""What the acceptance scripts share: running the program, made-up lists, and reading a ledger by
other means than the program's own code (PyPI lmdb, hashlib)."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

import lmdb

PROGRAM = os.environ.get("STUNDENBUCH", "stundenbuch")
ENVIRONMENT = dict(
    {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ},
    SWIFT_BACKTRACE="enable=no", LC_ALL="C.UTF-8")
# After so long a command hangs.
PATIENCE_SECONDS = 120


class Score:
    """Counts checks and says which failed."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, holds, sentence, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {sentence} {detail}".rstrip(), flush=True)
        return holds

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


def run(*words, environment=None):
    """Runs the program and waits; the result has returncode, stdout and stderr as text."""
    return subprocess.run(
        [PROGRAM, *words], env=ENVIRONMENT | (environment or {}), text=True, errors="replace",
        capture_output=True, timeout=PATIENCE_SECONDS)


def must(*words):
    """Runs the program for what a check rests on, and stops when that fails."""
    result = run(*words)
    if result.returncode != 0:
        raise SystemExit(f"{words} left with {result.returncode}: {result.stderr}")
    return result.stdout


def answer(*words):
    """The JSON of a command that may answer no."""
    result = run(*words, "-O", "json")
    text = result.stdout or result.stderr
    return result.returncode, json.loads(text)


def counted(ledger, state="standing"):
    """The minutes of every person in that state."""
    entries = json.loads(must(
        "hours", "list", "--ledger", ledger, "--state", state, "-O", "json"))["entries"]
    sums = {}
    for entry in entries:
        sums[entry["person"]] = sums.get(entry["person"], 0) + entry["minutes"]
    return sums


@contextlib.contextmanager
def workplace():
    """A folder of its own, removed at the end."""
    folder = tempfile.mkdtemp(prefix="stundenbuch-acceptance-")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def town(folder, name, persons=6, origin="example.org/stundenbuch"):
    """A ledger with organisations and invented persons; returns its folder."""
    ledger = f"{folder}/{name}"
    must("init", "--ledger", ledger, "--origin", origin, "--actor", "tester")
    clubs = write(
        f"{folder}/organisations.csv",
        "id,name,category,seat\n" + "".join(
            f"T{n},Musterverein {n},sport,15001000\n" for n in range(1, 4)))
    people = write(
        f"{folder}/persons.csv",
        "id,given_names,family_name,born,residence\n" + "".join(
            f"E{n},Muster{chr(96 + n)},Beispielperson,19{60 + n}-03-0{1 + n % 9},15001000\n"
            for n in range(1, persons + 1)))
    must("import", "organisations", clubs, "--ledger", ledger)
    must("import", "persons", people, "--ledger", ledger)
    return ledger


def hours(path, rows, start=0, persons=6):
    """A list of hours; row n is the same whoever asks for it. Returns the sum of its minutes."""
    lines, total = ["id,person,organisation,activity,day,minutes"], 0
    for n in range(start, start + rows):
        minutes = 30 + n % 90
        day = f"{2019 + n // 336 % 6}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}"
        lines.append(f"R{n},E{n % persons + 1},T{n % 3 + 1},training,{day},{minutes}")
        total += minutes
    write(path, "\n".join(lines) + "\n")
    return total


def records(ledger):
    """The bytes of every record, in the order of the keys, which must be dense."""
    log = lmdb.open(f"{ledger}/log", readonly=True, max_dbs=8, lock=False)
    try:
        table = log.open_db(b"events", create=False)
        with log.begin(db=table) as transaction:
            found = []
            for key, value in transaction.cursor():
                assert int.from_bytes(key, "big") == len(found), "positions are not dense"
                found.append(bytes(value))
            return found
    finally:
        log.close()


def root(leaves):
    """The Merkle tree hash of RFC 9162, section 2.1.1, over the bytes of the entries."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + root(leaves[:split]) + root(leaves[split:])).digest()


def exported(path):
    """The records of an export, by the table in Schemas/RECORD.md; None when it is none."""
    with open(path, "rb") as file:
        data = file.read()
    if data[:20] != b"stundenbuch-rec\n\x01\0\0\0":
        return None
    count, offset, found = int.from_bytes(data[36:44], "big"), 44, []
    for _ in range(count):
        size = int.from_bytes(data[offset:offset + 4], "big")
        found.append(data[offset + 4:offset + 4 + size])
        offset += 4 + size
    return found if data[offset:] == root(found) else None
