internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The scores of who looked back twice or more: everybody, by form, and team by team.
struct OutcomesMeans {
  let scores: CraftScores
  let tables: CraftTables

  private var words: any ReportMessages { tables.words }
  private var told: [(score: EvaluationScore, told: ScoreMeans.Told)] {
    EvaluationScore.compared.compactMap { score in scores.means[score].map { (score, $0) } }
  }

  var isEmpty: Bool { told.isEmpty }

  /// Whether a mean is missing where teams are shown, or where they are not.
  func isHidden(ofTeams: Bool) -> Bool {
    (ofTeams ? teams : everybody + forms).contains { $0.mean == nil }
  }

  var findings: [String] {
    guard scores.isTold else { return scores.lookedBack > 0 ? [words.scoresOfYears] : [] }
    let format = tables.run.format
    let sentences = told.compactMap { score, told -> String? in
      guard let mean = told.total, let before = mean.before else { return nil }
      return words.changed(
        tables.score(score), before: format.points(before), after: format.points(mean.after),
        people: mean.people)
    }
    let most = told.compactMap { $0.told.total?.people }.max()
    return sentences.isEmpty ? [] : sentences + [words.association(most)]
  }

  var parts: [ReportPage.Part] {
    guard !isEmpty else { return [] }
    return [
      part(.changes, everybody, [words.changeExplained]),
      part(.changesByForm, forms, [words.severalForms, words.association(nil)]),
    ]
  }

  var teamParts: [ReportPage.Part] {
    guard !isEmpty else { return [] }
    let notes = [words.changeExplained, words.association(nil)]
    return [
      part(
        .changeTeams, teams,
        notes + (told.contains(where: \.told.isTooMany) ? [words.tooManyTeams] : []))
    ]
  }

  /// All of it, for programs.
  var table: Table {
    table(
      everybody.map { ("all", $0) } + forms.map { ("form", $0) } + teams.map { ("team", $0) },
      isOfGroups: true)
  }

  private var everybody: [CraftTables.MeanLine] {
    told.map { score, told in
      CraftTables.MeanLine(
        codes: [("all", words.everybody)], score: score, mean: told.total)
    }
  }

  private var forms: [CraftTables.MeanLine] {
    ResourceForm.allCases.flatMap { form in
      told.compactMap { score, told -> CraftTables.MeanLine? in
        guard let row = told.forms.first(where: { $0.form == form }) else { return nil }
        return CraftTables.MeanLine(
          codes: [(form.rawValue, tables.run.messages.craft.form(form))], score: score,
          mean: row.mean)
      }
    }
  }

  private var teams: [CraftTables.MeanLine] {
    let names = Set(told.flatMap { $0.told.groups.map(\.group) }).sorted(by: CodeOrder.isBefore)
    return names.flatMap { team in
      told.compactMap { score, told -> CraftTables.MeanLine? in
        guard let row = told.groups.first(where: { $0.group == team }) else { return nil }
        return CraftTables.MeanLine(
          codes: [(team, tables.groups.name(team, .team))], score: score, mean: row.mean)
      }
    }
  }

  private func part(
    _ part: CraftPart, _ lines: [CraftTables.MeanLine], _ notes: [String]
  ) -> ReportPage.Part {
    let isOfGroups = part != .changes
    let shown = lines.map { line in
      var line = line
      if !isOfGroups { line.codes = [] }
      return line
    }
    return ReportPage.Part(
      title: words.title(part), table: table(lines.map { ("", $0) }, isOfGroups: isOfGroups),
      chart: tables.chart(words.title(part), shown), notes: notes)
  }

  private func table(
    _ lines: [(by: String, line: CraftTables.MeanLine)], isOfGroups: Bool
  ) -> Table {
    Table(
      name: "changes",
      columns: tables.meanColumns([
        Column(key: "by", title: words.column(.by), isForPeople: false),
        Column(key: "group", title: words.column(.group), isForPeople: isOfGroups),
      ]),
      rows: lines.map { [.text($0.by)] + tables.cells($0.line) })
  }
}
