// Starting: what a command costs before it does anything.
extension Benchmark {
  static var start: Benchmark {
    Benchmark(name: "start", work: "`klinik --version`", bound: "–") { laboratory in
      let (own, theirs) = try laboratory.compare(
        31, { _ in laboratory.klinik(nil, ["--version"]) },
        with: { _ in laboratory.sqlite(":memory:", "SELECT 1") })
      return outcome(own, theirs, "`sqlite3 :memory:`")
    }
  }

  static var shell: Benchmark {
    Benchmark(name: "shell", work: "the shell, left again at once, 100,000 cases", bound: "–") { laboratory in
      let path = try laboratory.bigClinic()
      let line = "\(laboratory.folder)/exit"
      try writeFile(line) { try $0("exit\n") }
      let (own, theirs) = try laboratory.compare(
        21,
        { _ in
          var shell = laboratory.klinik(path, [])
          shell.input = line
          return shell
        }, with: { _ in laboratory.sqlite(path, "SELECT count(*) FROM setting") })
      return outcome(own, theirs, "sqlite3 opening the same file")
    }
  }

  private static func outcome(_ own: Timing, _ theirs: Timing, _ reference: String) -> Outcome {
    Outcome(
      measured:
        "\(Figures.ratio(own.median / theirs.median)): \(own.words), \(own.memory)",
      reference: "\(reference): \(theirs.words)")
  }
}
