internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Everything of one employee, for HR and the employee.
struct EmployeeShow: ReadingCommand {
  @Argument(
    help: ArgumentHelp(
      Messages.current.people.option(.employeeArgument), valueName: "emp"))
  var employee: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.people
    return About(
      "show", dutch: ["toon"], words.employeeShow,
      examples: [
        Example("employee show 000123", words.example(.show)),
        Example("employee show 000123 --format json", words.example(.showScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openRegisters()
    let person = try run.employee(
      employee, run.asking("employee show"), in: store, asOf: run.asOf)
    if let sight = try run.sight(store, of: person.id), !sight.isOwn(person.id) {
      throw run.notForYou(person.number)
    }
    let sheet = EmployeeSheet(
      run: run, register: try Register(store, asOf: run.asOf), person: person,
      schedule: try store.workSchedule(of: person.id))
    return .page(.lines(try sheet.lines()), json: try sheet.json(), table: try sheet.table())
  }
}
