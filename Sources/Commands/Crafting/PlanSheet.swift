internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// A page to print: the six steps with room to write. It needs no plan in any file.
struct PlanSheet: ReadingCommand {
  @Argument(help: ArgumentHelp(plan: .sheetEmployee, "emp"))
  var employee: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    About(
      "sheet", dutch: ["blad"], Messages.current.plans.help(.sheet),
      examples: [
        Example("plan sheet -o plan.html", plan: .sheet),
        Example("plan sheet 000123 -o plan.html", plan: .sheetFor),
      ])
  }

  /// Rows to write in; a step about many things gets more.
  private static let rows = [1: 8, 2: 12, 3: 8, 4: 5, 5: 2, 6: 3]

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.plans
    let who = try employee.map { typed in
      let store = try run.openStore(.readOnly)
      return EmployeeWords.who(try run.employee(typed, store).state(on: run.today))
    }
    let title = words.sheetTitle(who)
    var document = Document(title: title, language: LocalLanguage(run.messages.language))
    document.blocks = [.heading(level: 1, title), .paragraph(words.sheetLead)]
    for step in 1...6 {
      document.blocks.append(.heading(level: 2, words.step(step)))
      document.blocks += words.guidance(step, isManager: false).map { .paragraph($0) }
      if step == 1 {
        document.blocks += [
          .heading(level: 3, words.sheetChecklist), .checklist(words.checklist),
        ]
      }
      let columns = words.sheetColumns(step)
      document.blocks.append(
        .form(
          Table(
            name: "step_\(step)",
            columns: columns.enumerated().map {
              Column(key: "column_\($0 + 1)", title: $1, wraps: true)
            },
            rows: Array(
              repeating: columns.map { _ in .text("") }, count: PlanSheet.rows[step] ?? 3))))
    }
    document.blocks.append(.heading(level: 2, words.sheetManager))
    document.blocks += (1...6).flatMap { step in
      words.guidance(step, isManager: true).map { .note("\(words.step(step)). \($0)") }
    }
    return .document(document)
  }
}
