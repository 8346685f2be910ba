import CDigest
import Foundation

/// A SHA-256 in the making.
struct Digest {
  private var context = SHA2_CTX()

  init() {
    SHA256Init(&context)
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    SHA256Update(&context, start.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    Array(bytes).withUnsafeBytes { add($0) }
  }

  mutating func add(_ text: String) {
    add(Int64(text.utf8.count))
    add(text.utf8)
  }

  /// Eight bytes, most significant first.
  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { add($0) }
  }

  mutating func add(_ number: Int64?) {
    add(number == nil ? 0 : 1)
    add(number ?? 0)
  }

  /// The 32 bytes; the digest is spent afterwards.
  mutating func finish() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&bytes, &context)
    return bytes
  }
}

extension Digest {
  /// The SHA-256 of some bytes.
  static func of(_ bytes: Data) -> Data {
    var digest = Digest()
    bytes.withUnsafeBytes { digest.add($0) }
    return Data(digest.finish())
  }
}

extension Data {
  /// Two digits a byte.
  var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
