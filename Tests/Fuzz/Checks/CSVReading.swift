package import Interchange

/// What reading a whole file gives: records and errors in the order in which they came.
package struct CSVReading {
  package private(set) var header: [String] = []
  package private(set) var records: [[String]] = []
  /// The physical line on which each record begins.
  package private(set) var lines: [Int] = []
  package private(set) var errors: [CSVError] = []

  package init(_ text: String) { self.init(Array(text.utf8)) }

  package init(_ bytes: [UInt8]) {
    do throws(CSVError) {
      var reader = try CSVReader(bytes: bytes)
      header = reader.header
      while true {
        do throws(CSVError) {
          guard let record = try reader.next() else { return }
          records.append(record.values)
          lines.append(record.line)
        } catch {
          errors.append(error)
        }
      }
    } catch {
      errors.append(error)
    }
  }
}

/// The same bytes; `==` of texts takes a composed letter and its parts for one.
func sameBytes(_ left: [String], _ right: [String]) -> Bool {
  left.elementsEqual(right) { $0.utf8.elementsEqual($1.utf8) }
}

func sameBytes(_ left: [[String]], _ right: [[String]]) -> Bool {
  left.elementsEqual(right) { sameBytes($0, $1) }
}
