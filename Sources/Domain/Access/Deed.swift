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
  case planSession = "session.plan"
  case cancelSession = "session.cancel"
  case missSession = "session.absent"
  case linkCases = "case.link"
  case addFollowUp = "followup.add"
  case editFollowUp = "followup.edit"
  case postponeFollowUp = "followup.postpone"
  case cancelFollowUp = "followup.cancel"
  case transferFollowUp = "followup.transfer"
  case finishFollowUp = "followup.done"
  case attachFile = "attachment.add"
  case importLog = "import.log"
  case editSetting = "setting.edit"
  case backUp = "file.backup"
  case exportPerson = "person.export"
  case erasePerson = "person.erase"
  case redactWord = "word.redact"
  case recordNotice = "person.notice"
  case recordConsent = "person.consent"
  case movePerson = "person.move"
  case mergePeople = "person.merge"
  case addLeave = "leave.add"
  case cancelLeave = "leave.cancel"
  case transferCase = "case.transfer"
  case mergeAgencies = "agency.merge"
  case closeAgency = "agency.close"
  case loadCalendar = "calendar.load"
  case editCalendar = "calendar.edit"
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
  case inspectFile = "file.inspect"
  case readPersonalReads = "access.read"
  case readRights = "access.show"
  case readSettings = "setting.read"

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
    case .stepCase: Bilingual("moved a case on", "mengubah status kasus")
    case .logSession: Bilingual("logged a session", "mencatat sesi")
    case .editSession: Bilingual("edited a session", "mengubah sesi")
    case .planSession: Bilingual("planned a session", "menjadwalkan sesi")
    case .cancelSession: Bilingual("cancelled a session", "membatalkan sesi")
    case .missSession: Bilingual("noted that nobody came", "mencatat ketidakhadiran")
    case .linkCases: Bilingual("linked cases", "mengaitkan kasus")
    case .addFollowUp: Bilingual("added a follow-up", "menambah tindak lanjut")
    case .editFollowUp: Bilingual("edited a follow-up", "mengubah tindak lanjut")
    case .postponeFollowUp: Bilingual("postponed a follow-up", "menunda tindak lanjut")
    case .cancelFollowUp: Bilingual("cancelled a follow-up", "membatalkan tindak lanjut")
    case .transferFollowUp: Bilingual("transferred a follow-up", "mengalihkan tindak lanjut")
    case .finishFollowUp: Bilingual("finished a follow-up", "menyelesaikan tindak lanjut")
    case .attachFile: Bilingual("attached a file", "melampirkan berkas")
    case .importLog: Bilingual("imported a log", "mengimpor log")
    case .editSetting: Bilingual("changed a setting", "mengubah setelan")
    case .backUp: Bilingual("made a backup", "membuat cadangan")
    case .inspectFile: Bilingual("examined the file", "mendiagnosis berkas")
    case .exportPerson: Bilingual("exported a person", "mengekspor data orang")
    case .erasePerson: Bilingual("erased a person", "menghapus identitas")
    case .redactWord: Bilingual("redacted a text", "menghitamkan teks")
    case .recordNotice: Bilingual("recorded a privacy notice", "mencatat pemberitahuan privasi")
    case .recordConsent: Bilingual("recorded a consent", "mencatat persetujuan")
    case .movePerson: Bilingual("moved a person to another agency", "memutasi orang")
    case .mergePeople: Bilingual("merged two entries of a person", "menggabungkan data orang")
    case .addLeave: Bilingual("recorded a leave", "mencatat cuti")
    case .cancelLeave: Bilingual("cancelled a leave", "membatalkan cuti")
    case .transferCase: Bilingual("transferred a case", "mengalihkan kasus")
    case .mergeAgencies: Bilingual("merged agencies", "menggabungkan unit")
    case .closeAgency: Bilingual("closed an agency", "menutup unit")
    case .loadCalendar: Bilingual("loaded a calendar", "memuat kalender")
    case .editCalendar: Bilingual("changed a day of the calendar", "mengubah hari di kalender")
    case .readPersonalReads: Bilingual("read who read personal data", "melihat riwayat akses")
    case .readRights: Bilingual("read the rights", "melihat hak")
    case .readSettings: Bilingual("read the settings", "melihat setelan")
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
