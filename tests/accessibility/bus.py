"""A display, a session bus and the accessibility bus of one test, and what a screen reader asks on it.

The protocol is AT-SPI 2, spoken directly: ``org.a11y.atspi.Accessible``, ``.Component``, ``.Event.Object``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

T = TypeVar("T")

PROGRAMS = ("Xvfb", "dbus-daemon", "xdotool")
LAUNCHERS = tuple(
    Path(folder) / "at-spi-bus-launcher" for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")
)
MOST_SECONDS = 60.0
ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"


def what_is_missing() -> str:
    """Return which programs are not here, empty when all are."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if not any(path.exists() for path in LAUNCHERS):
        missing.append("at-spi2-core")
    return ", ".join(missing)


def wait_for(found: Callable[[], T | None], what: str) -> T:
    """Ask until there is an answer."""
    end = time.monotonic() + MOST_SECONDS
    while True:
        answer = found()
        if answer:
            return answer
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Reference:
    """An object of an application on the bus."""

    owner: str
    path: str


@dataclass
class ScreenReader:
    """Asks applications what they show, and hears what they tell.

    Attributes:
        events: What has arrived and was not looked at yet.
        heard: The announcements so far; ``focused`` the names of what took the focus.
    """

    connection: DBusConnection
    events: deque[Any] = field(default_factory=deque)
    heard: list[str] = field(default_factory=list)
    focused: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Ask to be told of announcements and of the focus."""
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        for event in ("object:announcement", "object:state-changed:focused"):
            self.connection.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", (event,)))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self.connection.send_and_get_reply(message_bus.AddMatch(rule))
        # Into a queue of its own: events also come while an answer is waited for.
        self.connection.filter(rule, queue=self.events)

    def hear(self) -> None:
        """Take in the events that have arrived."""
        with suppress(TimeoutError):
            self.connection.recv_messages(timeout=0.05)
        while self.events:
            message = self.events.popleft()
            fields = {key.name: value for key, value in message.header.fields.items()}
            detail, one, _, value = message.body[:4]
            if fields.get("member") == "Announcement":
                self.heard.append(str(value[1]))
            elif fields.get("member") == "StateChanged" and detail == "focused" and one:
                name = self.name(Reference(fields["sender"], fields["path"]))
                if name:
                    self.focused.append(name)

    def application(self) -> Reference | None:
        """Return the first application on the bus."""
        found = self._call(Reference(REGISTRY, ROOT), "GetChildren")
        return Reference(*found[0]) if found else None

    def children(self, of: Reference) -> list[Reference]:
        """Return what is inside."""
        return [Reference(*child) for child in self._call(of, "GetChildren")]

    def name(self, of: Reference) -> str:
        """Return what it is called."""
        address = DBusAddress(of.path, of.owner, ACCESSIBLE)
        return str(self._reply(Properties(address).get("Name"))[0][1])

    def role(self, of: Reference) -> str:
        """Return what kind of thing it is."""
        return str(self._call(of, "GetRoleName"))

    def everything(self, below: Reference) -> Iterator[Reference]:
        """Yield an object and all that is inside, depth first."""
        yield below
        for child in self.children(below):
            yield from self.everything(child)

    def find(self, role: str, name: str, below: Reference) -> Reference | None:
        """Return the first object of a role and name."""
        return next(
            (each for each in self.everything(below) if self.role(each) == role and self.name(each) == name),
            None,
        )

    def grab_focus(self, of: Reference) -> bool:
        """Give it the keyboard."""
        address = DBusAddress(of.path, of.owner, "org.a11y.atspi.Component")
        return bool(self._reply(new_method_call(address, "GrabFocus"))[0])

    def _call(self, of: Reference, method: str) -> Any:
        return self._reply(new_method_call(DBusAddress(of.path, of.owner, ACCESSIBLE), method))[0]

    def _reply(self, message: Any) -> Sequence[Any]:
        reply = self.connection.send_and_get_reply(message, timeout=MOST_SECONDS)
        assert reply.header.message_type is MessageType.method_return, reply.body
        body: Sequence[Any] = reply.body
        return body


@dataclass(frozen=True)
class Stage:
    """Where the desk runs: its display and its buses.

    Attributes:
        environment: What a program on it needs.
    """

    environment: Mapping[str, str]
    reader: ScreenReader

    def press(self, *keys: str) -> None:
        """Press keys as the keyboard of the display would, e.g. ``alt+Right``."""
        for key in keys:
            subprocess.run(["xdotool", "key", key], env=dict(self.environment), check=True)

    def focus_window(self, name: str) -> None:
        """Give the display's keyboard to a window; there is no window manager to do it."""

        def found() -> str | None:
            search = ["xdotool", "search", "--onlyvisible", "--name", name]
            done = subprocess.run(
                search, env=dict(self.environment), check=False, capture_output=True, text=True
            )
            return done.stdout.split()[0] if done.stdout.split() else None

        window = wait_for(found, "the window")
        subprocess.run(["xdotool", "windowfocus", "--sync", window], env=dict(self.environment), check=True)


@contextmanager
def staged(folder: Path) -> Iterator[Stage]:
    """Start a display and the buses, and end them."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    with ExitStack() as stack:
        reading, writing = os.pipe()
        xvfb = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
        stack.enter_context(started(xvfb, pass_fds=(writing,), stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        # HOME and XDG_* are the tests' own already; the bus keeps its sockets apart from anybody else's.
        environment = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(runtime)}
        environment["XDG_CACHE_HOME"] = str(folder / "cache")
        daemon = stack.enter_context(
            started(
                ["dbus-daemon", "--session", "--nofork", "--print-address"],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        )
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        session = stack.enter_context(open_dbus_connection(address))
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (accessibility,) = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body
        reader = ScreenReader(stack.enter_context(open_dbus_connection(accessibility)))
        reader.listen()
        environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        environment["QT_QPA_PLATFORM"] = "xcb"
        yield Stage(environment, reader)


@contextmanager
def started(command: Sequence[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Run a program beside the test and end it."""
    process: subprocess.Popen[str] = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=MOST_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
