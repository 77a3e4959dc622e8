import Glibc

/// A folder of its own for one test, removed with everything in it at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/boetseer-store-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw POSIXFailure(code: errno) }
    path = String(cString: made)
  }

  deinit {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink("\(path)/\(name)") }
    }
    closedir(folder)
    rmdir(path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}

struct POSIXFailure: Error { let code: Int32 }

/// The bytes of a file, nil when it cannot be read.
func bytes(of path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var info = stat()
  guard fstat(descriptor, &info) == 0 else { return nil }
  var found = [UInt8](repeating: 0, count: Int(info.st_size))
  return read(descriptor, &found, found.count) == found.count ? found : nil
}

/// Makes a file with these bytes.
func write(_ bytes: [UInt8], to path: String) throws {
  let descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
  guard descriptor >= 0 else { throw POSIXFailure(code: errno) }
  defer { close(descriptor) }
  guard write(descriptor, bytes, bytes.count) == bytes.count else {
    throw POSIXFailure(code: errno)
  }
}

/// The permission bits of a file.
func mode(of path: String) -> mode_t? {
  var info = stat()
  return stat(path, &info) == 0 ? info.st_mode & 0o777 : nil
}

/// Names in a folder, sorted.
func names(in path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var found: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { found.append(name) }
  }
  return found.sorted()
}
