/// A change that nobody may make to the file, whatever tool they use.
struct ForbiddenChange: Sendable {
  let name: String
  /// What happens first, in the same transaction: statements that are allowed.
  var first: [String] = []
  let act: Act
  /// What closes the transaction after it: a seal, when `first` opened an event.
  var last: [String] = []
  /// A part of the answer that says why; a mistyped statement is refused for another reason.
  let refusal: String
  /// A transaction that is allowed and differs in nothing but what makes this one forbidden. Nil
  /// where no such thing exists: then the act itself must pass when the triggers are gone.
  var honest: [String]?

  enum Act: Sendable {
    case insert(String, [String: String])
    /// Table, new values, and which row.
    case update(String, [String: String], of: String)
    /// Table, and the key of the row.
    case delete(String, String)

    var table: String {
      switch self {
      case .insert(let table, _), .update(let table, _, _), .delete(let table, _): table
      }
    }
  }
}

/// The ways to write a change: each settles conflicts in another manner
/// (https://sqlite.org/lang_conflict.html, https://sqlite.org/lang_upsert.html).
///
/// Where the language has no such form of a statement, the nearest one with the same effect
/// stands for it.
enum Form: String, CaseIterable, Sendable {
  case plain
  case orReplace = "OR REPLACE"
  case orIgnore = "OR IGNORE"
  case orFail = "OR FAIL"
  case orAbort = "OR ABORT"
  case updateOrReplace = "UPDATE OR REPLACE"
  case upsert
}

/// The columns of a table, its key first.
struct TableShape: Sendable {
  let key: String
  let columns: [String]
  let keyIsText: Bool
}

extension ForbiddenChange.Act {
  func sql(_ form: Form, _ shape: TableShape) -> String {
    switch self {
    case .insert(let table, let row): Self.insertion(table, row, form, shape)
    case .update(let table, let values, let place):
      Self.change(table, values, place, form, shape)
    case .delete(let table, let victim): Self.removal(table, victim, form, shape)
    }
  }

  /// A row that may not be; as an UPDATE the newest row becomes it.
  private static func insertion(
    _ table: String, _ row: [String: String], _ form: Form, _ shape: TableShape
  ) -> String {
    let names = row.keys.sorted()
    let list = names.joined(separator: ", ")
    let values = names.map { row[$0] ?? "" }.joined(separator: ", ")
    switch form {
    case .plain: return "INSERT INTO \(table) (\(list)) VALUES (\(values))"
    case .updateOrReplace:
      let pairs = names.map { "\($0) = \(row[$0] ?? "")" }.joined(separator: ", ")
      return "UPDATE OR REPLACE \(table) SET \(pairs) "
        + "WHERE \(shape.key) = (SELECT max(\(shape.key)) FROM \(table))"
    case .upsert:
      let pairs = names.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
      return "INSERT INTO \(table) (\(list)) VALUES (\(values)) "
        + "ON CONFLICT DO UPDATE SET \(pairs)"
    default: return "INSERT \(form.rawValue) INTO \(table) (\(list)) VALUES (\(values))"
    }
  }

  /// A row that becomes another; as an INSERT the changed copy takes the place of the row.
  private static func change(
    _ table: String, _ values: [String: String], _ place: String, _ form: Form,
    _ shape: TableShape
  ) -> String {
    let pairs = values.keys.sorted().map { "\($0) = \(values[$0] ?? "")" }
      .joined(separator: ", ")
    let list = shape.columns.joined(separator: ", ")
    switch form {
    case .plain: return "UPDATE \(table) SET \(pairs) WHERE \(place)"
    case .updateOrReplace: return "UPDATE OR REPLACE \(table) SET \(pairs) WHERE \(place)"
    case .orReplace:
      let changed = shape.columns.map { values[$0] ?? $0 }.joined(separator: ", ")
      return "INSERT OR REPLACE INTO \(table) (\(list)) SELECT \(changed) FROM \(table) "
        + "WHERE \(place)"
    case .upsert:
      return "INSERT INTO \(table) (\(list)) SELECT \(list) FROM \(table) WHERE \(place) "
        + "ON CONFLICT DO UPDATE SET \(pairs)"
    default: return "UPDATE \(form.rawValue) \(table) SET \(pairs) WHERE \(place)"
    }
  }

  /// A row that goes: deleted, pushed out by another one that takes its key, or moved away.
  private static func removal(
    _ table: String, _ victim: String, _ form: Form, _ shape: TableShape
  ) -> String {
    let key = shape.key
    let away = shape.keyIsText ? "\(key) || ' '" : "\(key) + 1000000"
    let other = "(SELECT max(\(key)) FROM \(table) WHERE \(key) <> \(victim))"
    let list = shape.columns.joined(separator: ", ")
    switch form {
    case .plain: return "DELETE FROM \(table) WHERE \(key) = \(victim)"
    case .orReplace:
      let copy = shape.columns.map { $0 == key ? victim : $0 }.joined(separator: ", ")
      return "INSERT OR REPLACE INTO \(table) (\(list)) SELECT \(copy) FROM \(table) "
        + "WHERE \(key) = \(other)"
    case .updateOrReplace:
      return "UPDATE OR REPLACE \(table) SET \(key) = \(victim) WHERE \(key) = \(other)"
    case .upsert:
      return "INSERT INTO \(table) (\(list)) SELECT \(list) FROM \(table) "
        + "WHERE \(key) = \(victim) ON CONFLICT DO UPDATE SET \(key) = \(away)"
    default: return "UPDATE \(form.rawValue) \(table) SET \(key) = \(away) WHERE \(key) = \(victim)"
    }
  }
}
