import Glibc

/// What is fuzzed: each takes any bytes, and nothing may crash, hang or break the law that stands beside it.
///
/// Built and run by Scripts/fuzz only, as a library that libFuzzer's own `main` drives; a folder of Tests/Fuzz with a
/// target's name holds the inputs from which it starts.
enum Target: String, CaseIterable {
  case splitter, dispatch, csv, pack, date, nip, changeset

  func take(_ bytes: UnsafeRawBufferPointer) {
    switch self {
    case .splitter: splitLine(bytes)
    case .dispatch: Reception.shared.run(bytes)
    case .csv: readTable(bytes)
    case .pack: readPack(bytes)
    case .date: readDay(bytes)
    case .nip: readEmployeeNumber(bytes)
    case .changeset: Recordings.shared.read(bytes)
    }
  }

  /// The one that the environment names.
  static let chosen: Target = {
    let name = getenv("KLINIK_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = Target(rawValue: name) else {
      fatalError("KLINIK_FUZZ_TARGET is one of: " + allCases.map(\.rawValue).joined(separator: ", "))
    }
    return target
  }()
}

/// Called by libFuzzer with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  Target.chosen.take(UnsafeRawBufferPointer(start: start, count: count))
  return 0
}

/// Ends the run where a law does not hold; libFuzzer then keeps the input.
func require(_ claim: Bool, _ law: @autoclosure () -> String) {
  if !claim { fatalError(law()) }
}
