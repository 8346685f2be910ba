import Domain
import Glibc
import Storage

/// What the workbench is asked to do.
enum Errand {
  case demo(file: String, seed: UInt64, cases: Int)
  case generate(file: String, seed: UInt64, cases: Int)
  case units(file: String, seed: UInt64, units: Int)
  case bench(BenchRequest)

  static let usage = """
    usage: Workbench demo FILE [--seed N] [--cases N]      a clinic to look at; 120 cases
           Workbench generate FILE [--seed N] [--cases N]  a clinic in a few big units; 100000 cases
           Workbench units FILE [--seed N] [--units N]     a clinic of many small units; 100000 units
           Workbench bench [--quick] [--only NAME]… [--runs N] [--keep FOLDER] [--klinik FILE]
    """

  /// Reads the arguments; nil where they make no sense.
  init?(_ arguments: [String]) {
    var words = Words(arguments)
    let seed = words.number("--seed").map(UInt64.init(clamping:)) ?? 1
    switch words.next() {
    case "demo":
      let cases = words.number("--cases") ?? 120
      guard let file = words.next() else { return nil }
      self = .demo(file: file, seed: seed, cases: cases)
    case "generate":
      let cases = words.number("--cases") ?? 100_000
      guard let file = words.next() else { return nil }
      self = .generate(file: file, seed: seed, cases: cases)
    case "units":
      let units = words.number("--units") ?? 100_000
      guard let file = words.next() else { return nil }
      self = .units(file: file, seed: seed, units: units)
    case "bench":
      self = .bench(BenchRequest(&words))
    default: return nil
    }
    guard words.isEmpty else { return nil }
  }

  func run() throws -> Int32 {
    switch self {
    case .demo(let file, let seed, let cases):
      say("Seed \(seed).")
      _ = try InventedClinic.units(.demo(seed: seed, cases: cases), at: file, login: ownLogin())
    case .generate(let file, let seed, let cases):
      say("Seed \(seed).")
      _ = try InventedClinic.bulk(.bulk(seed: seed, cases: cases), at: file, login: ownLogin())
    case .units(let file, let seed, let units):
      say("Seed \(seed).")
      let plan = ClinicPlan.bulk(seed: seed, cases: 0)
      let (casebook, admin) = try InventedClinic.make(plan, at: file, login: ownLogin())
      try InventedClinic.addSessions(units, seed: seed, to: casebook, by: admin)
      try casebook.settle()
    case .bench(let request):
      return try measure(request)
    }
    return 0
  }
}

/// The arguments not read yet.
struct Words {
  private var words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  var isEmpty: Bool { words.isEmpty }

  mutating func next() -> String? {
    words.isEmpty ? nil : words.removeFirst()
  }

  mutating func flag(_ name: String) -> Bool {
    guard let position = words.firstIndex(of: name) else { return false }
    words.remove(at: position)
    return true
  }

  mutating func value(_ name: String) -> String? {
    guard let position = words.firstIndex(of: name), position + 1 < words.count else { return nil }
    defer { words.removeSubrange(position...position + 1) }
    return words[position + 1]
  }

  mutating func number(_ name: String) -> Int? {
    value(name).flatMap(Int.init)
  }
}

/// Does what the arguments ask for, and gives the exit status.
func begin(_ arguments: [String]) -> Int32 {
  guard let errand = Errand(arguments) else {
    say(Errand.usage)
    return 64
  }
  do {
    return try errand.run()
  } catch {
    say("\(error)")
    return 1
  }
}

/// Writes a line to standard error.
func say(_ line: String) {
  var text = line + "\n"
  text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// The name under which klinik will know whoever runs this.
func ownLogin() -> String {
  guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "\(getuid())" }
  return String(cString: name)
}
