package import Domain
package import Storage

extension Desk {
  /// The clinic's data, opened when first asked for, and kept as long as the file is the same.
  struct Opened {
    let path: String
    let casebook: Casebook
    /// The name that `--as` had when the actor was found.
    var asPerson: String?
    var actor: Actor?
  }

  /// The clinic's data; under `--known-on` those of that day.
  ///
  /// - Throws: `StorageError` where there is no clinic, or not one that this program can open; `.removed` and
  ///   `.replaced` where it is no longer the file that was opened, until ``forgetLostClinic(after:)``.
  package mutating func casebook() throws -> Casebook {
    if let past { return past.casebook }
    return try present()
  }

  /// The clinic's data as they are now, whatever day the command at hand is about.
  ///
  /// - Throws: As ``casebook()``.
  package mutating func present() throws -> Casebook {
    let path = clinicPath
    if let opened, opened.path == path {
      try opened.casebook.requireFile()
      return opened.casebook
    }
    let casebook = try Casebook(path: path)
    opened = Opened(path: path, casebook: casebook)
    return casebook
  }

  /// Who is at work: the person behind the login, or the one whom `--as` names, with the rights of now.
  ///
  /// - Throws: `StorageError.unknownLogin`, `.inactiveLogin`, `.notActingForOthers`.
  package mutating func actor() throws -> Actor {
    let casebook = try present()
    if let opened, let actor = opened.actor, opened.asPerson == options.asPerson { return actor }
    var actor = try casebook.actor(login: login)
    if let name = options.asPerson {
      guard actor.roles.contains(.admin) else { throw StorageError.notActingForOthers }
      let person = try find(person: name, in: casebook, for: actor)
      actor = try casebook.actor(login: login, as: person.id)
    }
    opened?.actor = actor
    opened?.asPerson = options.asPerson
    return actor
  }

  /// Makes sure that whoever is at work may do something at all, on their own things or on all.
  ///
  /// - Throws: `StorageError.notAllowed`, and as ``actor()``.
  mutating func requireRight(to deed: Deed) throws {
    guard try may(deed) else { throw StorageError.notAllowed(deed) }
  }

  /// Whether whoever is at work may do something at all, so that no hint names what they may not.
  mutating func may(_ deed: Deed) throws -> Bool {
    try Access.reach(of: deed, for: actor().roles) != nil
  }

  /// The moment of this command; under `--known-on` the last one of that day.
  package var now: Instant { past?.end ?? clock() }

  /// Today's date where the clinic is.
  package mutating func today() throws -> Day {
    try casebook().clinic.zone.day(of: now)
  }

  /// Speaks the clinic's language, unless somebody asked for one.
  ///
  /// Where there is no clinic, or none that can be opened, the command itself will say so if it needs one.
  mutating func adoptClinicLanguage() {
    guard !options.languageIsChosen else { return }
    if let opened, opened.path == clinicPath {
      options.language = opened.casebook.clinic.language
      return
    }
    do {
      options.language = try present().clinic.language
    } catch {}
  }

  /// Lets go of a clinic whose file was removed or replaced, once somebody has been told: the next command opens
  /// what is there.
  mutating func forgetLostClinic(after error: any Error) {
    switch error {
    case StorageError.removed, StorageError.replaced:
      opened = nil
      selectedCase = nil
    default: break
    }
  }

  /// The clinic's file: the one asked for, that of the environment, or the usual place.
  package var clinicPath: String {
    options.databasePath ?? GlobalOptions.clinicPath(environment) ?? "klinik/klinik.db"
  }
}
