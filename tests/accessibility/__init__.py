"""A screen reader's view of the real window: a display, the accessibility bus, and a client on it.

Linux only, and only where Xvfb, dbus-daemon, at-spi2-core and xdotool are; elsewhere these tests are
skipped and say so.
"""
