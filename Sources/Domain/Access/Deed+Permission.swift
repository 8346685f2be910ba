extension Deed {
  /// What is done as it reads behind "you may" and "you may not": `add people`, `menambah orang`.
  public var permission: Bilingual {
    switch self {
    case .makeClinic: Bilingual("set up the clinic", "menyiapkan klinik")
    case .loadPack: Bilingual("load packs", "memuat paket")
    case .migrate: Bilingual("bring the file up to date", "memperbarui berkas")
    case .addAgency: Bilingual("add agencies", "menambah unit")
    case .editAgency: Bilingual("edit agencies", "mengubah unit")
    case .deactivateAgency: Bilingual("deactivate agencies", "menonaktifkan unit")
    case .addPerson: Bilingual("add people", "menambah orang")
    case .editPerson: Bilingual("edit people", "mengubah data orang")
    case .grantRoles: Bilingual("give roles and logins", "memberi peran dan akun")
    case .deactivatePerson: Bilingual("deactivate people", "menonaktifkan orang")
    case .openCase: Bilingual("open cases", "membuka kasus")
    case .editCase: Bilingual("edit cases", "mengubah kasus")
    case .assignCase: Bilingual("assign cases", "menugaskan kasus")
    case .stepCase: Bilingual("move cases on", "memproses langkah kasus")
    case .logSession: Bilingual("log sessions", "mencatat sesi")
    case .editSession: Bilingual("edit sessions", "mengubah sesi")
    case .addFollowUp: Bilingual("add follow-ups", "menambah tindak lanjut")
    case .finishFollowUp: Bilingual("finish follow-ups", "menyelesaikan tindak lanjut")
    case .attachFile: Bilingual("attach files", "melampirkan berkas")
    case .importLog: Bilingual("import logs", "mengimpor log")
    case .inventClinic: Bilingual("fill with an invented clinic", "mengisi dengan klinik rekaan")
    case .undo: Bilingual("undo your own work", "mengurungkan pekerjaan sendiri")
    case .redo: Bilingual("redo what you undid", "mengulangi yang diurungkan")
    case .undoOthers: Bilingual("undo what others did", "mengurungkan pekerjaan orang lain")
    case .readCases: Bilingual("read cases", "melihat kasus")
    case .readPeople: Bilingual("read people", "melihat orang")
    case .readEmployeeNumbers: Bilingual("read NIP and contacts", "melihat NIP dan kontak")
    case .readAgencies: Bilingual("read agencies", "melihat unit")
    case .readReports: Bilingual("read reports", "melihat laporan")
    case .readHistory: Bilingual("read the history", "melihat riwayat")
    case .readWorkflow: Bilingual("read the workflow", "melihat alur")
    }
  }
}
