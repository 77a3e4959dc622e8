#!/usr/bin/env python3
"""Makes random CSV files of every awkward kind and reads each with Python's csv module.

Usage: compare_csv.py COUNT [SEED] | csv-compare

Standard output is binary, one file after another, numbers as 32 bits little-endian: length and
bytes of the file; the line on which Python's strict reader gave up, or 0; the number of rows;
for each row the line on which it begins, the number of its fields, and for each field length and
bytes. The header is the first row, its names without blanks around them. Empty lines are left
out, as in docs/import.md.

csv-compare (Tests/Fuzz/Sources) reads the same files with the reader of the program. Its closing
line counts the files that read the same, those that the program refuses on purpose, and those
that differ; the last has to be 0.
"""
import csv
import io
import random
import struct
import sys

TEXTS = [
    "", "", "", " ", "x", "jansen", "Müller", "日本", "👩‍⚕️", "é", "e\u0301", "000123", "28,8",
    "28.8", "1.250,50", "=1+2", "-5", "@x", "'", " left", "right ", "a b", "\u00a0", "\u2028", "\ufeff",
    "NULL", "\\", "\\\"", "|", "#", "a,b", "a;b", "a\tb", "\"", "\"\"", "say \"yes\"",
    "12\" screen", "\"quoted\"", "two\nlines", "two\r\nlines", "two\rlines", "\n", "\r", "\r\n", "\"\n\"", ",;\t",
]
ENDS = ["\n", "\n", "\r\n", "\r\n", "\r"]


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


class Maker:
    """One random file a call; the habits of a file hold for all its rows, as in real life."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def file(self):
        rnd = self.random
        separator = rnd.choice(",,;;\t")
        end = rnd.choice(ENDS)
        mixed_ends = rnd.random() < 0.1
        # Whether fields are quoted where they must be, always, now and then, or never.
        habit = rnd.choice(["minimal", "minimal", "all", "some", "some", "never"])
        wildness = rnd.choice([0, 0, 0.02, 0.2])
        width = rnd.randint(1, 8)
        rows = [self.header(width)]
        for _ in range(rnd.randint(0, 12)):
            count = width
            if rnd.random() < wildness:
                count = max(1, width + rnd.choice([-1, 1, 1, 3]))
            rows.append([self.field(habit) for _ in range(count)])
        text = "\ufeff" if rnd.random() < 0.2 else ""
        for number, row in enumerate(rows):
            line_end = rnd.choice(ENDS) if mixed_ends else end
            if rnd.random() < 0.05:
                text += line_end * rnd.randint(1, 3)
            text += separator.join(self.written(field, separator, habit, wildness) for field in row)
            if number < len(rows) - 1 or rnd.random() < 0.7:
                text += line_end
        if rnd.random() < wildness:
            text = self.damaged(text)
        if rnd.random() < 0.005:
            # Long enough for the second and third piece in which the program reads a file.
            text += self.filler(separator, width, end)
        return text

    def header(self, width):
        names = [f"c{number}" for number in range(width)]
        if self.random.random() < 0.2:
            place = self.random.randrange(width)
            names[place] = self.random.choice(TEXTS + names)
        return names

    def field(self, habit):
        rnd = self.random
        if habit == "never":
            return rnd.choice([text for text in TEXTS if not set(text) & set('",;\t\r\n')])
        if rnd.random() < 0.5:
            return rnd.choice(TEXTS[:16])
        return "".join(rnd.choice(TEXTS) for _ in range(rnd.randint(1, 4)))

    def written(self, field, separator, habit, wildness):
        rnd = self.random
        if rnd.random() < wildness / 4:
            return field if rnd.random() < 0.5 else field + quoted(field) + field
        needed = any(sign in field for sign in separator + '"\r\n')
        return quoted(field) if needed or habit == "all" or (
            habit == "some" and rnd.random() < 0.4) else field

    def damaged(self, text):
        """A sign dropped, doubled or put where it does not belong."""
        rnd = self.random
        place = rnd.randrange(len(text) + 1)
        how = rnd.randrange(3)
        if how == 0:
            return text[:place] + text[place + 1:]
        if how == 1:
            return text[:place] + text[place:place + 1] + text[place:]
        return text[:place] + rnd.choice('",;\t\r\n "') + text[place:]

    def filler(self, separator, width, end):
        row = separator.join(quoted("é" * 40 + '"' + end) for _ in range(width)) + end
        return end + row * (150_000 // len(row))


def separator_of(text):
    """The rule of docs/import.md, written apart from the program's."""
    counts = dict.fromkeys("\t;,", 0)
    inside = False
    for sign in text.lstrip("\r\n"):
        if sign == '"':
            inside = not inside
        elif inside:
            continue
        elif sign in "\r\n":
            break
        elif sign in counts:
            counts[sign] += 1
    if counts["\t"] > max(counts[";"], counts[","]):
        return "\t"
    return ";" if counts[";"] and counts[";"] >= counts[","] else ","


def read(text):
    """The rows of Python's csv with the line of each, and where its strict reader gave up."""
    text = text[1:] if text.startswith("\ufeff") else text
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=separator_of(text), strict=True)
    rows = []
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return rows, 0
        except csv.Error:
            return rows, line
        if row:
            rows.append((line, row if rows else [name.strip() for name in row]))


def packed(text):
    data = text.encode()
    return struct.pack("<I", len(data)) + data


def main():
    csv.field_size_limit(1 << 30)
    count = int(sys.argv[1])
    maker = Maker(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    for _ in range(count):
        text = maker.file()
        rows, gave_up = read(text)
        parts = [packed(text), struct.pack("<II", gave_up, len(rows))]
        for line, row in rows:
            parts.append(struct.pack("<II", line, len(row)))
            parts.extend(packed(field) for field in row)
        sys.stdout.buffer.write(b"".join(parts))


if __name__ == "__main__":
    main()
