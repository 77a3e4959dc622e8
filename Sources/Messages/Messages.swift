/// Every sentence that the program says, in one language.
///
/// Each area of the domain has a protocol with one function or property a sentence, and two
/// structures that answer to it: a sentence that lacks a language does not compile. Values come
/// in as text that is ready to be read (amounts, days) or as values of `Records`.
package struct Messages: Sendable {
  package let language: Language
  package let frame: any FrameMessages
  package let errors: any ErrorMessages
  package let refusals: any RefusalMessages
  package let terms: any TermMessages
  package let files: any FileMessages
  package let people: any PeopleMessages
  package let schemes: any SchemeMessages
  package let accounts: any AccountMessages
  package let claims: any ClaimMessages
  package let imports: any ImportMessages
  package let upkeep: any UpkeepMessages
  package let doctor: any DoctorMessages
  package let audit: any AuditMessages
  package let ends: any EndMessages
  package let funds: any FundMessages
  package let support: any SupportMessages
  package let reports: any ReportMessages
  package let exports: any ExportMessages
  package let leaving: any LeavingMessages
  package let settings: any SettingMessages
  package let sight: any SightMessages
  package let leave: any LeaveMessages
  package let due: any DueMessages
  package let room: any RoomMessages
  package let craft: any CraftTerms
  package let agreements: any AgreementMessages
  package let experiments: any ExperimentMessages
  package let plans: any PlanMessages
  package let privacy: any PrivacyMessages
  package let packets: any PacketMessages
  package let queries: any QueryMessages
  package let exportRuns: any ExportRunMessages
  package let register: any RegisterMessages
  package let oversight: any OversightMessages

  package static let english = Messages(
    language: .english, frame: EnglishFrame(), errors: EnglishErrors(), refusals: EnglishRefusals(),
    terms: EnglishTerms(), files: EnglishFiles(), people: EnglishPeople(),
    schemes: EnglishSchemes(), accounts: EnglishAccounts(), claims: EnglishClaims(),
    imports: EnglishImports(), upkeep: EnglishUpkeep(), doctor: EnglishDoctor(),
    audit: EnglishAudit(), ends: EnglishEnds(), funds: EnglishFunds(),
    support: EnglishSupport(), reports: EnglishReports(), exports: EnglishExports(),
    leaving: EnglishLeaving(), settings: EnglishSettings(), sight: EnglishSight(),
    leave: EnglishLeave(), due: EnglishDue(), room: EnglishRoom(),
    craft: EnglishCraftTerms(), agreements: EnglishAgreements(),
    experiments: EnglishExperiments(), plans: EnglishPlans(), privacy: EnglishPrivacy(),
    packets: EnglishPackets(), queries: EnglishQueries(), exportRuns: EnglishExportRuns(),
    register: EnglishRegister(), oversight: EnglishOversight())

  package static let dutch = Messages(
    language: .dutch, frame: DutchFrame(), errors: DutchErrors(), refusals: DutchRefusals(),
    terms: DutchTerms(), files: DutchFiles(), people: DutchPeople(),
    schemes: DutchSchemes(), accounts: DutchAccounts(), claims: DutchClaims(),
    imports: DutchImports(), upkeep: DutchUpkeep(), doctor: DutchDoctor(),
    audit: DutchAudit(), ends: DutchEnds(), funds: DutchFunds(),
    support: DutchSupport(), reports: DutchReports(), exports: DutchExports(),
    leaving: DutchLeaving(), settings: DutchSettings(), sight: DutchSight(),
    leave: DutchLeave(), due: DutchDue(), room: DutchRoom(),
    craft: DutchCraftTerms(), agreements: DutchAgreements(),
    experiments: DutchExperiments(), plans: DutchPlans(), privacy: DutchPrivacy(),
    packets: DutchPackets(), queries: DutchQueries(), exportRuns: DutchExportRuns(),
    register: DutchRegister(), oversight: DutchOversight())

  package static func of(_ language: Language) -> Messages {
    switch language {
    case .english: english
    case .dutch: dutch
    }
  }

  /// The language of the command that runs; help texts are made before anything is parsed, so
  /// it cannot be handed to them.
  @TaskLocal package static var current = Messages.english
}
