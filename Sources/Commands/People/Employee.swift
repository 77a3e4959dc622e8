internal import ArgumentParser
internal import Messages

/// People in service, one by one.
struct Employee: Noun {
  static var about: About {
    About("employee", dutch: ["medewerker"], Messages.current.people.employee)
  }

  static var verbs: [any Described.Type] {
    [
      EmployeeList.self, EmployeeShow.self, EmployeeAdd.self, EmployeeChange.self,
      EmployeeEnd.self, EmployeeRehire.self,
    ]
  }
}
