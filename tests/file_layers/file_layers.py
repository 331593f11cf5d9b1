#!/usr/bin/python3
"""Exchanges through what offices really have between their computers, with the real program.

file_layers.py FOLDER folder       FOLDER is where werkpad-cli is. One folder for all: what the others are compared with
file_layers.py FOLDER samba        a Samba server on loopback, mounted twice with mount.cifs (needs root and the kernel's cifs)
file_layers.py FOLDER syncthing    two Syncthing processes on loopback, a folder each

Run by hand: nothing of this is part of ctest. Skips with exit code 77 and a sentence where what it needs is missing.
"""
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import xml.etree.ElementTree

SKIPPED = 77
LONGEST_WAIT = 180  # seconds, for what one computer writes to be seen by the other
PASSPHRASE = "mercado in het groen"


def skip(why):
    print(f"Skipped: {why}")
    sys.exit(SKIPPED)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Desk:
    """A database file, and the way to the share as its computer sees it."""

    def __init__(self, programs, database, share):
        self.program = os.path.join(programs, "werkpad-cli")
        self.database = database
        self.share = share

    def run(self, *arguments, code="", fails=False):
        environment = {"WERKPAD_DATABASE": self.database, "WERKPAD_PASSPHRASE": PASSPHRASE,
                       "WERKPAD_INVITATION_CODE": code}
        done = subprocess.run([self.program, *arguments, "--json"], env=environment, capture_output=True, text=True)
        if done.returncode != 0 and not fails:
            raise RuntimeError(f"{arguments} ended with {done.returncode}: {done.stderr}")
        return json.loads(done.stdout) if done.stdout else {"error": done.stderr}

    def sync(self):
        return self.run("sync", "--share", self.share, fails=True)

    def hash(self):
        return self.run("info")["content_hash"]

    def add(self, surname):
        return self.run("client", "add", f"surname={surname}")["client"]["id"]

    def kill_in_sync(self, after):
        environment = {"WERKPAD_DATABASE": self.database, "WERKPAD_PASSPHRASE": PASSPHRASE}
        child = subprocess.Popen([self.program, "sync", "--share", self.share], env=environment,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        child.wait()


def converge(first, second, what):
    """Both exchange until they show the same; how long the files took to get there is not ours to judge."""
    until = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < until:
        reports = [first.sync(), second.sync(), first.sync()]
        if first.hash() == second.hash():
            refused = [one["file"] for report in reports for one in report.get("refused", [])]
            print(f"{what}: the same on both" + (f"; not there whole at first: {len(refused)}" if refused else ""))
            return
        time.sleep(0.5)
    raise RuntimeError(f"{what}: after {LONGEST_WAIT} s they differ; {reports[1]}")


def run_scenarios(programs, own, ways):
    first = Desk(programs, os.path.join(own, "first.werkpad"), ways[0])
    second = Desk(programs, os.path.join(own, "second.werkpad"), ways[1])
    first.run("create", "--office", "Proefplein", "--admin", "S. de Boer")
    first.run("share", "init", ways[0])
    client = first.add("Berg")
    invitation = os.path.join(own, "invitation")
    code = first.run("share", "invite", "--for", "Balie 2", "--out", invitation)["code"]
    until = time.monotonic() + LONGEST_WAIT
    while True:
        joined = second.run("share", "join", ways[1], "--invitation", invitation, code=code, fails=True)
        if "error" not in joined:
            break
        if time.monotonic() > until:
            raise RuntimeError(f"joining: {joined['error']}")
        time.sleep(0.5)
    converge(first, second, "joining")

    for number in range(20):
        (first if number % 2 else second).add(f"Om{number}")
        first.sync()
        second.sync()
    converge(first, second, "twenty exchanges each")

    first.run("client", "set", client, "phone=1111111111")
    second.run("client", "set", client, "phone=2222222222", "--purpose", "gebeld")
    converge(first, second, "one field changed on both")
    conflicts = first.run("conflicts", "list")["conflicts"]
    assert [one["field"] for one in conflicts] == ["phone"], conflicts

    for number in range(10):
        first.add(f"Gedood{number}")
        first.kill_in_sync(random.uniform(0.02, 0.3))
        second.sync()
    converge(first, second, "killed ten times while publishing")
    assert first.run("check")["ok"] and second.run("check")["ok"]

    for ending in ("", ".keys"):
        shutil.copy(first.database + ending, os.path.join(own, "copy.werkpad" + ending))
    copy = Desk(programs, os.path.join(own, "copy.werkpad"), ways[1])
    first.add("VanDeEerste")
    copy.add("VanDeKopie")
    first.sync()
    copy.sync()
    converge(first, copy, "a copied database")
    converge(first, second, "and the others")

    first.run("share", "compact", "--share", ways[0])
    first.add("NaHetOpruimen")
    converge(first, second, "after compacting")
    for way in ways:
        left = [name for _, _, names in os.walk(way) for name in names if "conflict" in name]
        if left:
            print(f"copies that were made of files: {left}")


def over_folder(programs, own):
    share = os.path.join(own, "share")
    os.mkdir(share)
    run_scenarios(programs, own, (share, share))


def over_samba(programs, own):
    if not shutil.which("smbd"):
        skip("smbd is not there; the package samba has it.")
    if not shutil.which("mount.cifs"):
        skip("mount.cifs is not there; the package cifs-utils has it.")
    if os.geteuid() != 0:
        skip("only root can mount.")
    shared = os.path.join(own, "served")
    os.mkdir(shared)
    os.chmod(shared, 0o777)
    port = free_port()
    settings = os.path.join(own, "smb.conf")
    with open(settings, "w", encoding="utf-8") as out:
        out.write(f"""[global]
server role = standalone server
map to guest = bad user
guest account = root
interfaces = lo
bind interfaces only = yes
smb ports = {port}
disable netbios = yes
pid directory = {own}
lock directory = {own}
state directory = {own}
cache directory = {own}
private dir = {own}
ncalrpc dir = {own}/ncalrpc
log file = {own}/smbd.log
[werkplein]
path = {shared}
guest ok = yes
read only = no
""")
    server = subprocess.Popen(["smbd", "--foreground", "--no-process-group", "-s", settings],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    mounted = []
    try:
        time.sleep(2)
        if server.poll() is not None:
            skip("smbd does not start here: " + open(os.path.join(own, "smbd.log"), encoding="utf-8").read()[-300:])
        for name in ("one", "other"):
            way = os.path.join(own, name)
            os.mkdir(way)
            done = subprocess.run(["mount", "-t", "cifs", "//127.0.0.1/werkplein", way, "-o", f"port={port},guest,vers=3.1.1"],
                                  capture_output=True, text=True)
            if done.returncode != 0:
                skip(f"mounting is refused here: {done.stderr.strip().splitlines()[0]}")
            mounted.append(way)
        run_scenarios(programs, own, mounted)
    finally:
        for way in mounted:
            subprocess.run(["umount", "-l", way], check=False)
        server.terminate()
        server.wait()


class Syncthing:
    """One process with a home of its own, that knows nobody but the other."""

    def __init__(self, own, name):
        self.home = os.path.join(own, name + "-home")
        self.folder = os.path.join(own, name)
        os.mkdir(self.folder)
        done = subprocess.run(["syncthing", "generate", "--home", self.home, "--no-default-folder"],
                              capture_output=True, text=True)
        if done.returncode != 0:
            done = subprocess.run(["syncthing", "-generate", self.home], capture_output=True, text=True)
        if done.returncode != 0:
            skip(f"syncthing does not start here: {done.stderr.strip()[-300:]}")
        self.settings = os.path.join(self.home, "config.xml")
        self.port, self.api = free_port(), free_port()
        root = xml.etree.ElementTree.parse(self.settings).getroot()
        self.device = root.find("device").get("id")
        self.key = root.find("gui/apikey").text
        self.process = None

    def connect(self, other):
        tree = xml.etree.ElementTree.parse(self.settings)
        root = tree.getroot()
        for folder in root.findall("folder"):
            root.remove(folder)
        options = root.find("options")
        for name, value in (("listenAddress", f"tcp://127.0.0.1:{self.port}"), ("globalAnnounceEnabled", "false"),
                            ("localAnnounceEnabled", "false"), ("relaysEnabled", "false"), ("natEnabled", "false"),
                            ("urAccepted", "-1"), ("autoUpgradeIntervalH", "0"), ("crashReportingEnabled", "false"),
                            ("startBrowser", "false")):
            for old in options.findall(name):
                options.remove(old)
            xml.etree.ElementTree.SubElement(options, name).text = value
        root.find("gui/address").text = f"127.0.0.1:{self.api}"
        device = xml.etree.ElementTree.SubElement(root, "device", id=other.device, name="other")
        xml.etree.ElementTree.SubElement(device, "address").text = f"tcp://127.0.0.1:{other.port}"
        folder = xml.etree.ElementTree.SubElement(root, "folder", id="werkplein", path=self.folder, type="sendreceive",
                                                  rescanIntervalS="1", fsWatcherEnabled="true", fsWatcherDelayS="1")
        for known in (self.device, other.device):
            xml.etree.ElementTree.SubElement(folder, "device", id=known)
        tree.write(self.settings)

    def start(self):
        environment = dict(os.environ, STNODEFAULTFOLDER="1", STNOUPGRADE="1", HOME=self.home)
        self.process = subprocess.Popen(["syncthing", "serve", "--home", self.home, "--no-browser"], env=environment,
                                        stdout=open(os.path.join(self.home, "log"), "w", encoding="utf-8"),
                                        stderr=subprocess.STDOUT)

    def waits_until_up(self):
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                request = urllib.request.Request(f"http://127.0.0.1:{self.api}/rest/system/connections",
                                                 headers={"X-API-Key": self.key})
                with urllib.request.urlopen(request, timeout=5) as answer:
                    connections = json.load(answer)["connections"]
                if any(one["connected"] for one in connections.values()):
                    return True
            except (OSError, urllib.error.URLError):
                pass
            if self.process.poll() is not None:
                return False
            time.sleep(0.5)
        return False

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()


def over_syncthing(programs, own):
    if not shutil.which("syncthing"):
        skip("syncthing is not there; the package of that name has it.")
    one, other = Syncthing(own, "one"), Syncthing(own, "other")
    one.connect(other)
    other.connect(one)
    try:
        one.start()
        other.start()
        if not one.waits_until_up() or not other.waits_until_up():
            skip("the two processes of syncthing do not find each other: " +
                 open(os.path.join(one.home, "log"), encoding="utf-8").read()[-300:])
        run_scenarios(programs, own, (one.folder, other.folder))
    finally:
        one.stop()
        other.stop()


def main():
    layers = {"folder": over_folder, "samba": over_samba, "syncthing": over_syncthing}
    if len(sys.argv) != 3 or sys.argv[2] not in layers:
        print(__doc__)
        return 2
    programs = os.path.abspath(sys.argv[1])
    if not os.path.exists(os.path.join(programs, "werkpad-cli")):
        print(f"{programs} has no werkpad-cli")
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # what was started is stopped
    with tempfile.TemporaryDirectory(prefix="werkpad-layers-") as own:
        layers[sys.argv[2]](programs, own)
    return 0


if __name__ == "__main__":
    sys.exit(main())
