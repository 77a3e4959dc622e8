/// Short ways to write the table.
extension ForbiddenChange {
  /// A row under an open event that differs from a sound one in some values.
  ///
  /// - Parameters:
  ///   - base: values of the sound row where the usual ones do not fit.
  ///   - before: whole events that come first, in the same transaction.
  ///   - inside: statements under the same event, which the sound row needs too.
  ///   - after: statements under the same event that make the sound row a forbidden one.
  static func row(
    _ name: String, _ table: String, but changed: [String: String] = [:],
    base: [String: String] = [:], before: [String] = [], inside: [String] = [],
    after: [String] = [], refusal: String
  ) -> ForbiddenChange {
    let open = SoundRow.openEvent
    return ForbiddenChange(
      name: name, first: before + [open] + inside + after,
      act: .insert(table, SoundRow.values(table, but: base.merging(changed) { $1 })),
      last: [SoundRow.seal], refusal: refusal,
      honest: [open] + inside + [SoundRow.insert(table, but: base), SoundRow.seal])
  }

  /// The same thing twice under two numbers.
  static func twice(
    _ name: String, _ table: String, base: [String: String] = [:], refusal: String
  ) -> ForbiddenChange {
    row(
      name, table, base: base, after: [SoundRow.insert(table, but: base)], refusal: refusal)
  }

  static func update(
    _ name: String, _ table: String, _ values: [String: String], of place: String,
    first: [String] = [], refusal: String? = nil
  ) -> ForbiddenChange {
    ForbiddenChange(
      name: name, first: first, act: .update(table, values, of: place),
      refusal: refusal ?? "\(table): rows are never changed")
  }

  static func delete(
    _ name: String, _ table: String, _ victim: String, first: [String] = []
  ) -> ForbiddenChange {
    ForbiddenChange(
      name: name, first: first, act: .delete(table, victim),
      refusal: "\(table): rows are never deleted")
  }
}
