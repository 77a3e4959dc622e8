import Foundation

/// Rounds of each job; the three take turns, so that a slow moment of the machine hits them all.
let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 7

let folder = FileManager.default.temporaryDirectory.appending(path: "layers-\(getpid())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

let contestants: [any Contestant] = try [
  RawContestant(folder), LayerContestant(folder), GRDBContestant(folder),
]

print("job\tC\tours\tGRDB\tours/C\tGRDB/C   (CPU seconds, medians of \(rounds))")
for job in Job.allCases {
  var seconds = [[Double]](repeating: [], count: contestants.count)
  var sums: [Int64] = []
  for round in 0..<rounds {
    sums = []
    for index in contestants.indices {
      // Whoever goes first finds the caches colder.
      let turn = (index + round) % contestants.count
      let before = processorSeconds()
      let sum = try contestants[turn].run(job)
      seconds[turn].append(processorSeconds() - before)
      sums.append(sum)
    }
    guard Set(sums).count == 1 else {
      print("\(job): the answers differ: \(sums)")
      exit(1)
    }
  }
  let medians = seconds.map { $0.sorted()[rounds / 2] }
  let figures = medians.map { String(format: "%.3f", $0) }.joined(separator: "\t")
  print(
    "\(job.rawValue)\t\(figures)\t"
      + String(format: "%.2f\t%.2f", medians[1] / medians[0], medians[2] / medians[0]))
}
