import Glibc

// What keeps a large clinic safe: a copy of it, and the proof that the copy is good. Only `--only` runs these.
extension Benchmark {
  static var backingUp: Benchmark {
    Benchmark(
      name: "backup", work: "`backup create` of a clinic of 1 GB",
      bound: "≤ 2x `sqlite3 .backup`, `sync` and `sha256sum`",
      isLong: true
    ) { laboratory in
      let path = try laboratory.gigabyteClinic()
      let targets = (laboratory.target("own"), laboratory.target("theirs"))
      let (own, theirs) = try laboratory.compare(
        3,
        { _ in
          removeBackup(targets.0)
          return laboratory.klinik(path, ["backup", "create", targets.0])
        },
        with: { _ in
          removeBackup(targets.1)
          return sameWork(path, targets.1)
        })
      removeBackup(targets.1)
      let copy = try laboratory.run(Child(words: ["cp", path, targets.1]))
      removeBackup(targets.0)
      removeBackup(targets.1)
      let ratio = own.median / theirs.median
      return Outcome(
        measured: "\(Figures.ratio(ratio)): \(own.words), \(own.memory)",
        reference: "\(theirs.words), \(theirs.memory); `cp`: \(Figures.time(copy.milliseconds))",
        holds: ratio <= 2)
    }
  }

  static var testingBackup: Benchmark {
    Benchmark(
      name: "backup-test", work: "`backup test` of a clinic of 1 GB", bound: "–", isLong: true
    ) { laboratory in
      let path = try laboratory.gigabyteClinic()
      let target = laboratory.target("tested")
      removeBackup(target)
      _ = try laboratory.run(laboratory.klinik(path, ["backup", "create", target]))
      let (own, theirs) = try laboratory.compare(
        1, { _ in laboratory.klinik(path, ["backup", "test", target]) },
        with: { _ in laboratory.klinik(path, ["verify"]) })
      let bytes = try laboratory.answer(of: Child(words: ["stat", "-c", "%s", target]))
      removeBackup(target)
      return Outcome(
        measured: "\(Figures.ratio(own.median / theirs.median)): \(own.words), \(own.memory)",
        reference: "`verify`: \(theirs.words), \(theirs.memory); \(bytes) bytes", holds: nil)
    }
  }

  /// A copy that is on the disk and of which the digest is known, by tools that everybody has.
  private static func sameWork(_ path: String, _ target: String) -> Child {
    let script = #"sqlite3 -batch "$0" ".backup '$1'" && sync "$1" && sha256sum "$1""#
    return Child(words: ["sh", "-c", script, path, target])
  }

  private static func removeBackup(_ path: String) {
    unlink(path)
    unlink(path + ".sha256")
  }
}

extension Laboratory {
  /// A place for a copy.
  fileprivate func target(_ name: String) -> String { "\(folder)/backup-\(name).db" }
}
