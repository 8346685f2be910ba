public import Domain

extension StorageError {
  /// What was refused, why, and what would be accepted or done next, with the line to type.
  ///
  /// It repeats what was typed, and names codes, but no other personal data.
  public var wording: Bilingual {
    switch self {
    case .noClinic, .alreadyThere, .notAFile, .notAClinic, .empty, .unreadable, .readOnly, .removed,
      .replaced, .directoryNotWritable, .folderReadOnly, .onNetwork, .newer, .older, .upgradeRefused, .full,
      .busy, .damaged, .inputOutput, .interrupted, .guarded, .sqlite, .noScratch, .pastUnknown:
      fileWording
    case .noBackup, .backupChanged, .fixedSetting: keepingWording
    case .beforeClinic, .past: pastWording
    case .notAllowed, .notYours, .heldByAnother, .notActingForOthers, .unknownLogin, .inactiveLogin:
      rightsWording
    case .notFound(let missing): missing.wording
    case .inactivePerson, .numberTaken, .loginTaken, .agencyTaken, .aliasTaken, .agencyLoop, .lastAdmin,
      .nothingGiven, .noMentor:
      registerWording
    case .hasLogin, .noSuchLogin, .noSuchPlace, .nothingToRedact, .noConsent: erasureWording
    case .moveTooEarly, .agencyClosed, .renameTooEarly, .leaveOverlaps, .noLeave, .onlyOwnLeave,
      .noCalendarYear, .noOwnHoliday,
      .mergedWithItself, .mergedAway, .numbersDiffer, .nothingToTransfer:
      lifeWording
    case .caseClosed, .noSuchStep, .stepNotYours, .stepOfImport, .stepNeeds, .noSuchResult, .onlyProposed,
      .loggedAlready, .dayInFuture,
      .clockInFuture,
      .notOnCase,
      .notInSession, .holdsSession, .lastVisitor, .dayTooOld,
      .dueBeforeToday, .dueTooFar, .dueBeforeAgreed, .alreadyDone, .alreadyCancelled, .notLater,
      .linkedToItself,
      .notLinked:
      caseWording
    case .notPlanned, .planInPast, .planTooFar, .clashes, .stillAhead: planWording
    case .notACaseWorkflow, .packDiffers, .packOlder, .calendarDiffers, .calendarLacksYears, .calendarOlder,
      .noSuchPack:
      packWording
    case .notAttached(let path, let fault): fault.wording(path)
    case .fileErased(let code):
      Bilingual(
        "The bytes of \(code) were erased for good. What stays: klinik attachment list",
        "Isi \(code) sudah dihapus untuk selamanya. Yang tersisa: klinik lampiran daftar")
    case .noSuchColumn, .emptyLog, .tooManyActivities, .alreadyImported, .casesImported: importWording
    case .nothingToUndo, .nothingToRedo, .noSuchUnit, .alreadyUndone, .notUndoable, .notYourUnit,
      .touchedLater, .dependedOn:
      journalWording
    }
  }

  private var rightsWording: Bilingual {
    switch self {
    case .notAllowed(let deed):
      Bilingual(
        "You may not \(deed.permission.english). Who may: \(Self.permitted(deed).english). "
          + "Your own rights: klinik whoami",
        "Anda tidak berhak \(deed.permission.indonesian). Yang berhak: \(Self.permitted(deed).indonesian). "
          + "Hak Anda: klinik saya")
    case .notYours(let code, let deed): Self.notYours(code, deed)
    case .heldByAnother(let person):
      Bilingual(
        "A mentor logs only sessions that they held themself, not those of \(person). "
          + "Ask staff to log it in that name, or leave that person out.",
        "Mentor hanya mencatat sesi yang dipimpinnya sendiri, bukan sesi \(person). "
          + "Minta petugas mencatatnya atas nama itu, atau jangan sebut orang itu.")
    case .notActingForOthers:
      Bilingual(
        "You may not act for others; --as is the admin's. Leave it out, or ask the admin.",
        "Anda tidak berhak bertindak atas nama orang lain; --sebagai hanya untuk admin. "
          + "Hapus opsi itu, atau minta admin.")
    case .unknownLogin(let login):
      Bilingual(
        "The login \(login) belongs to nobody in this clinic. "
          + "An admin adds it: klinik person edit PERSON --login \(login)",
        "Akun \(login) bukan milik siapa pun di klinik ini. "
          + "Admin menambahkannya: klinik orang ubah ORANG --akun \(login)")
    case .inactiveLogin(let login):
      Bilingual(
        "The person behind the login \(login) is deactivated. "
          + "An admin can change that: klinik person edit PERSON --activate",
        "Pemilik akun \(login) sudah nonaktif. Admin dapat mengaktifkannya: klinik orang ubah ORANG --aktifkan"
      )
    default: Self.unworded
    }
  }

  private static func notYours(_ code: String, _ deed: Deed) -> Bilingual {
    switch deed {
    case .readPeople, .exportPerson:
      let readers = series(Access.roles(for: deed).map(\.label))
      return Bilingual(
        "\(code) is not you; what is known of others is read by: \(readers.english). "
          + "Your own rights: klinik whoami",
        "\(code) bukan Anda sendiri; data orang lain hanya dibaca oleh: \(readers.indonesian). "
          + "Hak Anda: klinik saya")
    default:
      return Bilingual(
        "\(code) is not your own, and you may \(deed.permission.english) only on what is. "
          + "Who may: \(permitted(deed).english). Your own rights: klinik whoami",
        "\(code) bukan milik Anda, dan Anda berhak \(deed.permission.indonesian) hanya atas milik sendiri. "
          + "Yang berhak: \(permitted(deed).indonesian). Hak Anda: klinik saya")
    }
  }

  private var registerWording: Bilingual {
    switch self {
    case .inactivePerson(let code):
      Bilingual(
        "\(code) is deactivated. Staff or an admin can change that: klinik person edit \(code) --activate",
        "\(code) sudah nonaktif. Petugas atau admin dapat mengaktifkannya: klinik orang ubah \(code) --aktifkan"
      )
    case .numberTaken(let code):
      Bilingual(
        "That NIP is \(code)'s already. See who it is: klinik person show \(code)",
        "NIP itu sudah tercatat milik \(code). Lihat: klinik orang lihat \(code)")
    case .loginTaken(let login, let code):
      Bilingual(
        "The login \(login) is \(code)'s already; a login belongs to one person only.",
        "Akun \(login) sudah milik \(code); satu akun hanya untuk satu orang.")
    case .agencyTaken(let code):
      Bilingual(
        "The agency \(code) is there already: klinik agency show \(code). Give another code with --code.",
        "Unit \(code) sudah ada: klinik unit lihat \(code). Beri kode lain dengan --kode.")
    case .aliasTaken(let alias, let code):
      Bilingual(
        "\(alias) already means the agency \(code). Choose another name for this one.",
        "\(alias) sudah berarti unit \(code). Pilih nama lain.")
    case .agencyLoop(let code):
      Bilingual(
        "\(code) cannot stand below itself or below one of its own units. Name another one with --parent.",
        "\(code) tidak bisa berada di bawah dirinya atau unit bawahannya. Sebut unit lain dengan --induk.")
    case .lastAdmin:
      Bilingual(
        "Then nobody could administer the clinic any more. "
          + "Give somebody with a login that role first: klinik person roles PERSON --add admin",
        "Nanti tidak ada lagi yang dapat mengelola klinik. "
          + "Beri dahulu peran itu kepada orang lain yang punya akun: klinik orang peran ORANG --tambah admin"
      )
    case .noMentor(let code):
      Bilingual(
        "\(code) is not a mentor. An admin can give the role: klinik person roles \(code) --add mentor",
        "\(code) bukan mentor. Admin dapat memberi perannya: klinik orang peran \(code) --tambah mentor")
    case .nothingGiven:
      Bilingual(
        "Nothing to change was given. What can be changed: klinik help NOUN edit",
        "Tidak ada yang diminta untuk diubah. Yang dapat diubah: klinik bantuan KATA-BENDA ubah")
    default: Self.unworded
    }
  }

  /// Stands where `wording` sends a case to the wrong shelf; a test walks through all of them.
  static let unworded = Bilingual("This was refused.", "Ini ditolak.")

  /// Everybody who may: `admin, petugas; hanya atas miliknya sendiri: mentor`.
  private static func permitted(_ deed: Deed) -> Bilingual {
    let all = series(Access.roles(for: deed, reaching: .any).map(\.label))
    let own = series(Access.roles(for: deed, reaching: .own).map(\.label))
    guard !own.english.isEmpty else { return all }
    return Bilingual(
      "\(all.english); only on their own: \(own.english)",
      "\(all.indonesian); hanya atas miliknya sendiri: \(own.indonesian)")
  }

  /// Parts of a sentence one after the other.
  static func sentence(_ parts: Bilingual...) -> Bilingual {
    Bilingual(parts.map(\.english).joined(), parts.map(\.indonesian).joined())
  }

  static func series(_ words: [Bilingual]) -> Bilingual {
    Bilingual(
      words.map(\.english).joined(separator: ", "), words.map(\.indonesian).joined(separator: ", "))
  }
}

extension StorageError.NotFound {
  fileprivate var wording: Bilingual {
    switch self {
    case .code(let code):
      Bilingual(
        "\(code) was not found, or you may not see it. See the list: klinik \(code.kind.listCommand.english)",
        "\(code) tidak ditemukan atau Anda tidak berwenang melihatnya. "
          + "Lihat daftar: klinik \(code.kind.listCommand.indonesian)"
      )
    case .person(let typed, let near, mayAdd: true):
      Bilingual(
        "There is no person “\(typed)”.\(Self.meant(near).english) "
          + "Registering somebody new: klinik person add \(typed)",
        "Orang bernama “\(typed)” tidak ditemukan.\(Self.meant(near).indonesian) "
          + "Mendaftarkan orang baru: klinik orang tambah \(typed)")
    case .person(let typed, let near, mayAdd: false):
      Bilingual(
        "There is no person “\(typed)” whom you may see.\(Self.meant(near).english) "
          + "Who there is: klinik person list. Staff registers somebody new.",
        "Orang bernama “\(typed)” tidak ditemukan, atau Anda tidak berwenang melihatnya."
          + "\(Self.meant(near).indonesian) Daftarnya: klinik orang daftar. Orang baru didaftarkan oleh petugas."
      )
    case .agency(let typed, let near, mayAdd: true):
      Bilingual(
        "There is no agency “\(typed)”.\(Self.meant(near).english) "
          + "Registering a new one: klinik agency add \(typed)",
        "Unit “\(typed)” tidak ditemukan.\(Self.meant(near).indonesian) "
          + "Mendaftarkan unit baru: klinik unit tambah \(typed)")
    case .agency(let typed, let near, mayAdd: false):
      Bilingual(
        "There is no agency “\(typed)”.\(Self.meant(near).english) "
          + "Which there are: klinik agency list. Staff registers a new one.",
        "Unit “\(typed)” tidak ditemukan.\(Self.meant(near).indonesian) "
          + "Daftarnya: klinik unit daftar. Unit baru didaftarkan oleh petugas.")
    case .login(let typed):
      Bilingual(
        "The login \(typed) belongs to nobody. Who there is: klinik person list",
        "Akun \(typed) bukan milik siapa pun. Yang ada: klinik orang daftar")
    }
  }
}

extension StorageError.NotFound {
  private static func meant(_ near: [String]) -> Bilingual {
    guard !near.isEmpty else { return Bilingual(same: "") }
    let list = near.joined(separator: ", ")
    return Bilingual(" Did you mean \(list)?", " Maksud Anda \(list)?")
  }
}

extension Code.Kind {
  fileprivate var listCommand: Bilingual {
    switch self {
    case .case: Bilingual("case list", "kasus daftar")
    case .proposal: Bilingual("proposal list", "usulan daftar")
    case .session: Bilingual("session list", "sesi daftar")
    case .followUp: Bilingual("followup list", "tindak-lanjut daftar")
    case .attachment: Bilingual("attachment list", "lampiran daftar")
    case .person: Bilingual("person list", "orang daftar")
    }
  }
}
