import Foundation

/// An empty folder that goes, with all that is in it, when the test is done.
///
/// A class, because it is removed exactly once.
public final class TemporaryFolder: Sendable {
  /// Where it stands.
  public let path: String

  /// Why no folder could be made.
  public struct Failure: Error {
    /// The system's error number.
    public let code: Int32
  }

  /// Makes the folder.
  ///
  /// - Throws: `Failure` with the system's error number.
  public init() throws(Failure) {
    var template = Array("/tmp/klinik-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)  // at worst a folder stays in /tmp
  }

  /// The path of a file in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }
}
