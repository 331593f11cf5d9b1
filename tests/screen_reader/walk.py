#!/usr/bin/python3
"""Walks the window from outside, as a screen reader does: signs in, looks through the list, a dossier and the import.

walk.py FOLDER    where werkpad and werkpad-cli are; /usr/bin/python3 of Debian, which knows pyatspi

Fails when something that can have the focus has no name, when a table has no headings, or when the program ends. Skips
with exit code 77 and a sentence where what it needs is missing. Xvfb, the bus and the office are its own and go with it.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
LONGEST_WAIT = 60  # seconds; a loaded machine
USER, PASSPHRASE = "S. de Boer", "mercado in het groen"
PEOPLE = "voornamen;achternaam;geboortedatum\nJan;Berg;17-05-1980\nAyşe;Yılmaz;12-03-2001\n"


def skip(why):
    print(f"Skipped: {why}")
    sys.exit(SKIPPED)


def start_over_on_own_display(folder):
    """Runs this script again with an X server, a session bus and folders of its own."""
    for program, package in (("Xvfb", "xvfb"), ("dbus-run-session", "dbus")):
        if not shutil.which(program):
            skip(f"{program} is not there; the package {package} has it.")
    with tempfile.TemporaryDirectory(prefix="werkpad-walk-") as own:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            display = os.read(reading, 16).decode().strip()
            if not display:
                skip("Xvfb does not start here.")
            environment = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb",
                               QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", TMPDIR=own, XDG_RUNTIME_DIR=own,
                               XDG_CONFIG_HOME=own, WERKPAD_WALK=own, WERKPAD_PASSPHRASE=PASSPHRASE)
            environment.pop("NO_AT_BRIDGE", None)
            os.chmod(own, 0o700)
            return subprocess.call(["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), folder],
                                   env=environment)
        finally:
            server.terminate()
            server.wait()


def below(accessible):
    """The object and all below it; of a table only itself, since it has a child for each of its cells."""
    yield accessible
    if accessible.getRoleName() in ("table", "tree table", "tree"):
        return
    for child in accessible:
        if child is not None:
            yield from below(child)


class Walk:
    def __init__(self, program, office):
        self.faults = []
        self.objects = 0
        self.process = subprocess.Popen([program, "--language", "nl", "--today", "2026-11-23", office])
        self.application = self.wait_for("the program on the bus", self.on_the_bus)

    def wait_for(self, what, look):
        until = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < until:
            if self.process.poll() is not None:
                sys.exit(f"The program ended with {self.process.returncode} while waiting for {what}.")
            try:
                found = look()
                if found is not None:
                    return found
            except Exception:  # an object that went while it was asked: the bus has several kinds of error for it
                pass
            time.sleep(0.1)
        names = sorted({f"{one.getRoleName()} '{one.name}'" for one in below(self.application) if one.name})
        return sys.exit(f"There is no {what} after {LONGEST_WAIT} seconds. There are: {', '.join(names)}")

    @staticmethod
    def on_the_bus():
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "werkpad" and application.childCount > 0:
                return application
        return None

    def find(self, role, name):
        def look():
            for accessible in below(self.application):
                if (accessible.getRoleName() == role and name in accessible.name
                        and accessible.getState().contains(pyatspi.STATE_SHOWING)):
                    return accessible
            return None
        return self.wait_for(f"{role} '{name}'", look)

    def press(self, role, name):
        self.find(role, name).queryAction().doAction(0)

    def fill(self, role, name, text):
        self.find(role, name).queryEditableText().setTextContents(text)

    def look_at(self, screen):
        """Everything that can have the focus has a name; every table has headings and cells that can be read."""
        for accessible in self.wait_for(screen, lambda: list(below(self.application))):
            state = accessible.getState()
            if not state.contains(pyatspi.STATE_SHOWING):
                continue
            self.objects += 1
            role = accessible.getRoleName()
            if state.contains(pyatspi.STATE_FOCUSABLE) and not accessible.name:
                self.faults.append(f"{screen}: a {role} without a name, in '{accessible.parent.name}'")
            if role in ("table", "tree table"):
                self.look_at_table(screen, accessible)
        print(f"{screen}: {self.objects} objects so far, {len(self.faults)} faults")

    def look_at_table(self, screen, accessible):
        table = accessible.queryTable()
        for column in range(table.nColumns if table.nRows > 0 else 0):
            header = table.getColumnHeader(column)
            if header is None or not header.name:
                self.faults.append(f"{screen}: column {column + 1} of '{accessible.name}' has no heading")
        for row in range(min(table.nRows, 5)):
            for column in range(table.nColumns):
                if table.getAccessibleAt(row, column) is None:
                    self.faults.append(f"{screen}: '{accessible.name}' has no cell at {row + 1}, {column + 1}")

    def type(self, *keys):
        for key in keys:
            pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)

    def sign_in(self):
        self.find("password text", "Wachtzin")
        self.look_at("Aanmelden")
        self.fill("password text", "Wachtzin", PASSPHRASE)
        self.press("push button", "Aanmelden")

    def read_list(self):
        down, up = 0xFF54, 0xFF52
        self.find("push button", "Naar de lijst met klanten")
        self.look_at("Vandaag")
        self.press("push button", "Naar de lijst met klanten")
        table = self.find("table", "Klanten")
        self.wait_for("rows in the list", lambda: True if table.queryTable().nRows > 20 else None)
        self.look_at("Klanten")
        table.queryComponent().grabFocus()
        self.type(down, down, down, up)
        # The list is filtered to nobody and filled again while a reader holds cells of it.
        self.fill("text", "Filter deze lijst", "zzzz")
        self.find("push button", "Iedereen tonen")
        self.fill("text", "Filter deze lijst", "")
        table = self.find("table", "Klanten")
        self.wait_for("rows in the list", lambda: True if table.queryTable().nRows > 20 else None)
        self.look_at("Klanten, gefilterd")

    def read_dossier(self):
        self.press("push button", "Dossier openen")
        self.find("page tab", "Situatie")
        self.look_at("Dossier")
        self.press("page tab", "Geschiedenis")
        self.look_at("Dossier, geschiedenis")

    def read_import(self, file):
        self.press("push button", "Klanten importeren")
        self.fill("text", "Bestand", file)
        self.look_at("Importeren, bestand")
        self.press("push button", "Verder")
        self.find("table", "Eerste rijen van het bestand")
        self.look_at("Importeren, bekijken")
        self.press("push button", "Verder")
        self.find("push button", "Importeren")
        self.look_at("Importeren, proef")
        self.press("push button", "Annuleren")

    def end(self):
        alive = self.process.poll() is None
        self.process.terminate()
        self.process.wait(LONGEST_WAIT)
        if not alive:
            self.faults.append("the program ended by itself")
        print("\n".join(self.faults) or f"Everything has a name: {self.objects} objects looked at.")
        return 1 if self.faults else 0


def walk(folder, own):
    cli, office = os.path.join(folder, "werkpad-cli"), os.path.join(own, "office.werkpad")
    # Somebody without a caseload: then Vandaag is empty and has a button, which a reader can press without keys.
    for words in (["create", "--office", "Rotterdam", "--admin", USER],
                  ["user", "role", USER, "administrator", "team_lead"],
                  ["demo", "--clients", "60", "--seed", "1"]):
        subprocess.run([cli, "--database", office, "--user", USER, *words], check=True, stdout=subprocess.DEVNULL)
    file = os.path.join(own, "klanten.csv")
    with open(file, "w", encoding="utf-8") as people:
        people.write(PEOPLE)
    journey = Walk(os.path.join(folder, "werkpad"), office)
    try:
        journey.sign_in()
        journey.read_list()
        journey.read_import(file)
        journey.read_dossier()
    except BaseException:
        journey.process.kill()
        raise
    return journey.end()


if len(sys.argv) != 2:
    sys.exit(__doc__)
try:
    import pyatspi
except ImportError:
    skip("pyatspi is not there; the packages python3-pyatspi, gir1.2-atspi-2.0 and at-spi2-core have it.")
inside = os.environ.get("WERKPAD_WALK")
sys.exit(walk(sys.argv[1], inside) if inside else start_over_on_own_display(sys.argv[1]))
