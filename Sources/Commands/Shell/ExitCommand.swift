import ArgumentParser
import Domain

/// `exit`, which ends the shell; on the command line there is nothing to leave, and nothing happens.
struct ExitCommand: Command {
  static var manual: Manual {
    Manual(.exit, nil, Bilingual("Leaves the shell.", "Meninggalkan klinik."))
  }

  func run(at desk: inout Desk) throws -> Reply {
    desk.isLeaving = true
    return .text("")
  }
}
