import Foundation

/// What is timed: the cheapest command, for the start-up alone, and the whole main job.
let commands: [(arguments: [String], rounds: Int)] = [
  (["version"], 100),
  (["demo"], 5),
]

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: performance BINARY   (make bench)\n".utf8))
  exit(64)
}
let binary = CommandLine.arguments[1]

print("median ms\t95 % ms\truns\tcommand")
for command in commands {
  let measured = try Measurement.of(command.arguments, by: binary, rounds: command.rounds)
  let figures = [0.5, 0.95].map { String(format: "%.1f", measured.milliseconds(at: $0)) }
  print("\(figures[0])\t\(figures[1])\t\(command.rounds)\tboetseer \(measured.name)")
}
