"""The record that shim.c writes of a run, and the disk as a power cut may leave it.

Not run by itself; see crashes.py. A record is six 64-bit numbers (call, inode, place, length of
two names, length of the bytes), the names below the watched folder, and the bytes.

The model is harsher than a real disk: what was written to a file counts only once that file was
synced, a name only once its folder was; before that each single write, cut and name may be there
or not, in any combination, and a write may be there in part, by sectors.
"""

import struct

MAKE, WRITE, TRUNCATE, SYNC, UNLINK, RENAME, LINK, OPEN, DONE = range(1, 10)
HEAD = struct.Struct("<6Q")
SECTOR = 512


class Call:
    __slots__ = ("call", "inode", "place", "name", "other", "bytes")

    def __init__(self, call, inode, place, name="", other="", data=b""):
        self.call, self.inode, self.place = call, inode, place
        self.name, self.other, self.bytes = name, other, data

    def __str__(self):
        return f"{'? create write truncate sync unlink rename link open done'.split()[self.call]}" \
               f" {self.name} {self.place}+{len(self.bytes)}"


def read(path):
    with open(path, "rb") as file:
        content = file.read()
    calls, place = [], 0
    while place < len(content):
        call, inode, offset, first, second, size = HEAD.unpack_from(content, place)
        place += HEAD.size
        name = content[place:place + first].decode().lstrip("/")
        other = content[place + first:place + first + second].decode().lstrip("/")
        place += first + second
        calls.append(Call(call, inode, offset, name, other, content[place:place + size]))
        place += size
    return calls


def append(path, call):
    with open(path, "ab") as file:
        file.write(HEAD.pack(call.call, call.inode, call.place, 0, 0, 0))


class File:
    def __init__(self):
        self.durable = b""
        self.pending = []

    def sync(self):
        self.durable = bytes(applied(self.durable, self.pending))
        self.pending = []


class Disk:
    """Plays the calls one by one; `crash` answers what may be left at this moment."""

    def __init__(self):
        self.byInode = {}
        self.names = {}
        self.pendingNames = []

    def play(self, call):
        if call.call == MAKE:
            self.byInode[call.inode] = File()
            self.pendingNames.append((MAKE, call.name, None, self.byInode[call.inode]))
        elif call.call in (WRITE, TRUNCATE):
            self.byInode[call.inode].pending.append(call)
        elif call.call in (UNLINK, RENAME, LINK):
            file = self.byInode[call.inode]
            self.pendingNames.append((call.call, call.name, call.other, file))
        elif call.call == SYNC and call.name == "":
            self.names = named(self.names, self.pendingNames)
            self.pendingNames = []
        elif call.call == SYNC:
            self.byInode[call.inode].sync()

    def settle(self):
        """As if everything until now had reached the disk."""
        for file in self.byInode.values():
            file.sync()
        self.names = named(self.names, self.pendingNames)
        self.pendingNames = []

    def is_settled(self):
        return not self.pendingNames and not any(f.pending for f in self.byInode.values())

    def crash(self, keeps, keeps_name, tears):
        """The files that are left: {name: bytes}.

        keeps(call) says whether an unsynced write or cut is there, keeps_name() an unsynced
        name, tears(call) answers the bytes of a write that is there in part, or None.
        """
        left = {}
        kept = [change for change in self.pendingNames if keeps_name()]
        for name, file in sorted(named(self.names, kept).items()):
            content = left.setdefault(id(file), applied(
                file.durable, [call for call in file.pending if keeps(call)], tears))
            left[name] = content
        return {name: bytes(content) for name, content in left.items() if isinstance(name, str)}


def named(names, changes):
    names = dict(names)
    for call, name, other, file in changes:
        if call == MAKE:
            names[name] = file
        elif call == LINK:
            names[other] = file
        elif call == UNLINK and names.get(name) is file:
            del names[name]
        elif call == RENAME:
            if names.get(name) is file:
                del names[name]
            names[other] = file
    return names


def applied(durable, calls, tears=lambda call, content: None):
    content = bytearray(durable)
    for call in calls:
        if call.call == TRUNCATE:
            if call.place <= len(content):
                del content[call.place:]
            else:
                content.extend(bytes(call.place - len(content)))
            continue
        end = call.place + len(call.bytes)
        if end > len(content):
            content.extend(bytes(end - len(content)))
        content[call.place:end] = tears(call, content) or call.bytes
    return content


def torn(call, content, random):
    """The write with some of its sectors as they were before."""
    new = bytearray(call.bytes)
    end = call.place + len(new)
    sector = call.place - call.place % SECTOR
    while sector < end:
        if random.random() < 0.5:
            first, last = max(sector, call.place), min(sector + SECTOR, end)
            new[first - call.place:last - call.place] = content[first:last]
        sector += SECTOR
    return new
