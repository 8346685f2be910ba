import ArgumentParser
import Domain

/// Whether a plan is made although it clashes.
struct InsistenceOption: ParsableArguments {
  @Flag(
    name: .both("anyway", "tetap"),
    help: .both(
      "Also where somebody is expected elsewhere at that hour, or away.",
      "Tetap dijadwalkan meskipun ada jadwal lain pada waktu itu atau sedang cuti."))
  var isInsisted = false
}
