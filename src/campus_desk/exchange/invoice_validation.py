"""E-invoices held to their published rules by ``invoice_judge``, in processes of their own. Implements the port.

Saxon takes half a second to read the rules and keeps memory with every document: a judge stays for a run, is replaced
after some hundred documents, and goes when the run is over. Whatever is not a complete answer is an error.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from pathlib import Path
from queue import Empty, LifoQueue
from tempfile import TemporaryFile
from threading import Lock, Semaphore, Thread, Timer
from typing import IO, Any

from campus_desk.application.einvoice_ports import Finding, Validation
from campus_desk.domain.errors import ValidationUnavailable

STAGES = ("xsd", "en16931", "br-fr")
_LARGEST_ANSWER = 64 << 20
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def judge_command() -> tuple[str, ...]:
    """Return the command that starts a judge: the file itself, whatever folder the program was started from."""
    return (sys.executable, "-P", str(Path(__file__).with_name("invoice_judge.py")))


class JudgedInvoices:
    """Validates documents in parallel, each by one of a few judges that stay until ``close``.

    Args:
        judges: How many may work at the same time; the second starts when the first has its hands full. One keeps up
            with a run, which draws the next page meanwhile.
        patience: Seconds a judge may take to start, or for one document, before it is killed.
        documents_per_judge: After so many a judge is replaced: its memory grows.
        command: What starts a judge.
    """

    def __init__(
        self,
        judges: int = 1,
        patience: float = 60,
        documents_per_judge: int = 200,
        command: Sequence[str] | None = None,
    ) -> None:
        self._judges = judges
        self._patience = patience
        self._documents_per_judge = documents_per_judge
        self._command = tuple(command or judge_command())
        self._free = Semaphore(judges)
        self._submitting = Lock()
        self._submitted: set[Future[Validation]] = set()
        # The judge that was used last is used first: a run of single documents keeps one warm, not all of them.
        self._idle: LifoQueue[_Judge] = LifoQueue()

    def warm(self) -> None:
        """Start the judges, and do not wait for them: they read the rules while other work is done."""
        while self._idle.qsize() < self._judges:
            try:
                self._idle.put(_Judge(self._command, self._patience))
            except ValidationUnavailable:
                # The first document will say so.
                return

    def submit(self, document: bytes) -> Callable[[], Validation]:
        """Begin to validate a document and return what waits for the answer."""
        pending: Future[Validation] = Future()
        thread = Thread(target=self._settle, args=(pending, document), name="invoice-validation", daemon=True)
        with self._submitting:
            thread.start()
            self._submitted.add(pending)
        return pending.result

    def validate(self, documents: Sequence[bytes]) -> Sequence[Validation]:
        """Return what the rules say about each document.

        Raises:
            ValidationUnavailable: There is no answer to rely on for one of them.
        """
        pending = [self.submit(document) for document in documents]
        return [answer() for answer in pending]

    def close(self) -> None:
        """End the judges, after everything that was submitted: what has not begun yet would start one that stays."""
        with self._submitting:
            submitted = tuple(self._submitted)
        wait(submitted)
        while True:
            try:
                judge = self._idle.get_nowait()
            except Empty:
                return
            judge.end()

    def _settle(self, pending: Future[Validation], document: bytes) -> None:
        with self._free:
            try:
                validation = self._judged(document)
            except BaseException as error:  # noqa: BLE001 - whoever waits for the answer gets it
                pending.set_exception(error)
            else:
                pending.set_result(validation)
        with self._submitting:
            self._submitted.discard(pending)

    def _judged(self, document: bytes) -> Validation:
        try:
            judge = self._idle.get_nowait()
        except Empty:
            judge = _Judge(self._command, self._patience)
        try:
            validation = judge.judge(document)
        except BaseException:
            judge.end()
            raise
        if judge.documents < self._documents_per_judge and self._idle.qsize() < self._judges:
            self._idle.put(judge)
        else:
            judge.end()
        return validation


class _Judge:
    """One child process.

    Attributes:
        documents: How many it has judged.
    """

    def __init__(self, command: Sequence[str], patience: float) -> None:
        self.documents = 0
        self._rules = ""
        self._patience = patience
        self._out_of_patience = False
        self._said = TemporaryFile()  # noqa: SIM115 - it lives as long as the process
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this program's own file
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            self._said.close()
            raise ValidationUnavailable("start", str(error)) from error

    def judge(self, document: bytes) -> Validation:
        """Return what the rules say about a document."""
        self._rules = self._rules or self._greeted()
        self.documents += 1
        stages = self._answered(len(document).to_bytes(4, "big") + document, "died")
        try:
            found = {stage["name"]: (int(stage["fired"]), str(stage["error"])) for stage in stages}
            findings = tuple(
                Finding(str(rule), str(text), str(location))
                for stage in stages
                for rule, text, location in stage["findings"]
            )
        except (TypeError, KeyError, ValueError) as error:
            raise ValidationUnavailable("unreadable", str(stages)[:80]) from error
        if not findings:
            for name in STAGES:
                fired, problem = found.get(name, (0, ""))
                if fired < 1:
                    raise ValidationUnavailable("silent", problem or name)
        return Validation(self._rules, sum(fired for fired, _ in found.values()), findings)

    def _greeted(self) -> str:
        greeting = self._answered(b"", "start")
        if not isinstance(greeting, dict) or not isinstance(greeting.get("rules"), str):
            raise ValidationUnavailable("unreadable", str(greeting)[:80])
        rules: str = greeting["rules"]
        return rules

    def end(self) -> None:
        """End the process, however it is."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:  # what was not yet sent to a process that is gone
                    continue
        self._said.close()

    def _answered(self, question: bytes, otherwise: str) -> Any:
        """Send a frame, if any, and return the answer; ``otherwise`` says why there is none."""
        assert self._process.stdin is not None and self._process.stdout is not None  # noqa: S101, PT018 - mypy
        timer = Timer(self._patience, self._lose_patience)
        timer.daemon = True
        timer.start()
        try:
            if question:
                self._process.stdin.write(question)
                self._process.stdin.flush()
            header = self._read(self._process.stdout, 4)
            size = int.from_bytes(header, "big")
            if size > _LARGEST_ANSWER:
                raise ValidationUnavailable("unreadable", repr(header))
            return json.loads(self._read(self._process.stdout, size))
        except OSError as error:
            raise self._gone(otherwise) from error
        except EOFError as error:
            raise self._gone(otherwise) from error
        except ValueError as error:
            raise ValidationUnavailable("unreadable", str(error)) from error
        finally:
            timer.cancel()

    @staticmethod
    def _read(stream: IO[bytes], size: int) -> bytes:
        read = stream.read(size)
        if len(read) < size:
            raise EOFError
        return read

    def _lose_patience(self) -> None:
        self._out_of_patience = True
        self._process.kill()

    def _gone(self, otherwise: str) -> ValidationUnavailable:
        if self._out_of_patience:
            return ValidationUnavailable("timeout", f"{self._patience:g}")
        self._process.kill()
        code = self._process.wait()
        self._said.seek(0)
        lines = self._said.read().decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), f"code {code}")
        return ValidationUnavailable(otherwise, last)
