/// What a person does with the clinic's data: the unit of permission, and the first word of a journaled action.
///
/// Codes are stored in the journal and never change.
public enum Deed: String, Sendable, CaseIterable {
  case makeClinic = "clinic.make"
  case loadPack = "pack.load"
  case migrate = "schema.migrate"
  case addAgency = "agency.add"
  case editAgency = "agency.edit"
  case deactivateAgency = "agency.deactivate"
  case addPerson = "person.add"
  case editPerson = "person.edit"
  case grantRoles = "person.roles"
  case deactivatePerson = "person.deactivate"
  case openCase = "case.open"
  case editCase = "case.edit"
  case assignCase = "case.assign"
  case stepCase = "case.step"
  case logSession = "session.log"
  case editSession = "session.edit"
  case addFollowUp = "followup.add"
  case finishFollowUp = "followup.done"
  case attachFile = "attachment.add"
  case importLog = "import.log"
  case inventClinic = "clinic.invent"
  case undo = "undo"
  case redo = "redo"
  case readCases = "case.read"
  case readPeople = "person.read"
  case readEmployeeNumbers = "person.read-nip"
  case readAgencies = "agency.read"
  case readReports = "report.read"
  case readHistory = "history.read"
  case undoOthers = "undo.others"
  case readWorkflow = "workflow.read"

  /// What is done, as it reads in a history, behind the name of who did it.
  public var label: Bilingual {
    switch self {
    case .makeClinic: Bilingual("set up the clinic", "menyiapkan klinik")
    case .loadPack: Bilingual("loaded a pack", "memuat paket")
    case .migrate: Bilingual("brought the file up to date", "memperbarui berkas")
    case .addAgency: Bilingual("added an agency", "menambah unit")
    case .editAgency: Bilingual("edited an agency", "mengubah unit")
    case .deactivateAgency: Bilingual("deactivated an agency", "menonaktifkan unit")
    case .addPerson: Bilingual("added a person", "menambah orang")
    case .editPerson: Bilingual("edited a person", "mengubah data orang")
    case .grantRoles: Bilingual("set a person's roles", "mengatur peran")
    case .deactivatePerson: Bilingual("deactivated a person", "menonaktifkan orang")
    case .openCase: Bilingual("opened a case", "membuka kasus")
    case .editCase: Bilingual("edited a case", "mengubah kasus")
    case .assignCase: Bilingual("assigned a case", "menugaskan kasus")
    case .stepCase: Bilingual("moved a case on", "memproses langkah kasus")
    case .logSession: Bilingual("logged a session", "mencatat sesi")
    case .editSession: Bilingual("edited a session", "mengubah sesi")
    case .addFollowUp: Bilingual("added a follow-up", "menambah tindak lanjut")
    case .finishFollowUp: Bilingual("finished a follow-up", "menyelesaikan tindak lanjut")
    case .attachFile: Bilingual("attached a file", "melampirkan berkas")
    case .importLog: Bilingual("imported a log", "mengimpor log")
    case .inventClinic: Bilingual("filled in an invented clinic", "mengisi dengan klinik rekaan")
    case .undo: Bilingual("undid a change", "mengurungkan perubahan")
    case .redo: Bilingual("redid a change", "mengulangi perubahan")
    case .readCases: Bilingual("read cases", "melihat kasus")
    case .readPeople: Bilingual("read people", "melihat orang")
    case .readEmployeeNumbers: Bilingual("read employee numbers", "melihat NIP")
    case .readAgencies: Bilingual("read agencies", "melihat unit")
    case .readReports: Bilingual("read reports", "melihat laporan")
    case .readHistory: Bilingual("read the history", "melihat riwayat")
    case .undoOthers: Bilingual("undo what others did", "mengurungkan pekerjaan orang lain")
    case .readWorkflow: Bilingual("read the workflow", "melihat alur")
    }
  }
}
