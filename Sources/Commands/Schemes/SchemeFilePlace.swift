internal import Interchange
internal import Records

/// Where something of a scheme stands in its file, for what only the database can find wrong.
enum SchemeFilePlace {
  /// The value of `valid_from` of a version.
  static func version(_ code: String, validFrom: Day, in bytes: [UInt8]) -> YAMLNode? {
    guard case .list(let versions) = scheme(code, in: bytes)?["versions"]?.value
    else { return nil }
    return versions.lazy.compactMap { $0["valid_from"] }
      .first { Day(iso: $0.text) == validFrom }
  }

  /// The value of a key of a scheme, or its code where the file does not have the key.
  static func field(_ key: String, of code: String, in bytes: [UInt8]) -> YAMLNode? {
    let scheme = scheme(code, in: bytes)
    return scheme?[key] ?? scheme?["code"]
  }

  /// The code of the pot of the first version.
  static func pot(of code: String, in bytes: [UInt8]) -> YAMLNode? {
    guard case .list(let versions) = scheme(code, in: bytes)?["versions"]?.value
    else { return nil }
    return versions.first?["pot"]?["code"]
  }

  private static func scheme(_ code: String, in bytes: [UInt8]) -> YAMLNode? {
    guard let root = try? YAMLTree.read(bytes), case .list(let all) = root["schemes"]?.value
    else { return nil }
    return all.first { $0["code"]?.text == code }
  }
}

extension YAMLNode {
  fileprivate subscript(key: String) -> YAMLNode? {
    guard case .map(let pairs) = value else { return nil }
    return pairs.first { $0.key == key }?.node
  }

  fileprivate var text: String {
    if case .scalar(let text, _) = value { text } else { "" }
  }
}
