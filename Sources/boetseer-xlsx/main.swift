// Writes a workbook from typed rows on standard input; `WorkbookWire` tells their form. A program
// of its own, since libxlsxwriter is no part of a static binary.
//
// boetseer-xlsx FILE FOLDER SECONDS LANGUAGE
//   FILE      the workbook
//   FOLDER    for what it keeps while it writes
//   SECONDS   since 1970: the moment that the workbook says it was made
//   LANGUAGE  nl or en: in which order the parts of a day stand

import CXLSXWriter
import Glibc

/// As in sysexits.h, of which `boetseer` knows the meaning.
enum Ending: Int32 {
  case done = 0
  case usage = 64
  case badInput = 65
  case cannotWrite = 74
}

let words = CommandLine.arguments
guard words.count == 5, let seconds = Int(words[3]) else { exit(Ending.usage.rawValue) }
guard
  let workbook = Workbook(path: words[1], folder: words[2], made: seconds, language: words[4])
else { exit(Ending.cannotWrite.rawValue) }
do {
  try workbook.read(Input(descriptor: STDIN_FILENO))
  exit(workbook.close() ? Ending.done.rawValue : Ending.cannotWrite.rawValue)
} catch {
  // What was written so far is thrown away by who asked for it.
  exit(Ending.badInput.rawValue)
}
