/// The stretch of the file that is in memory: from the row at hand to as far as was read.
///
/// It keeps its size, whatever the length of the file, and grows only for a row that does not fit.
struct CSVWindow: ~Copyable {
  private let source: CSVSource
  private var storage: UnsafeMutableRawBufferPointer
  private var end = 0
  private var bytesRead = 0
  private var digest = Digest()
  /// Where the row at hand begins.
  private(set) var start = 0
  /// Whether the file has nothing after this window.
  private(set) var isLast = false

  init(_ source: consuming CSVSource, capacity: Int) {
    self.source = source
    storage = .allocate(byteCount: max(1, capacity), alignment: 16)
  }

  deinit {
    storage.deallocate()
  }

  /// Everything in memory; the row at hand begins at `start`.
  var bytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(rebasing: storage[..<end]) }

  /// Bytes that are left from the row at hand on.
  var count: Int { end - start }

  /// Bytes of the file before the row at hand.
  var bytesDone: Int { bytesRead - count }

  /// Bytes of the file when it was opened.
  var bytesInAll: Int { source.size }

  /// Gives up everything before a place.
  mutating func advance(to place: Int) {
    start = place
  }

  /// Reads on behind what is there.
  ///
  /// At least half of the window is free for it, so a long row that is scanned anew after each reading costs
  /// twice its length in all and not its square.
  mutating func refill() throws(CSVError) {
    if count > storage.count / 2 {
      move(to: .allocate(byteCount: storage.count * 2, alignment: 16))
    } else if start > 0 {
      UnsafeMutableRawBufferPointer(rebasing: storage[..<count]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: storage[start..<end]))
    }
    end = count
    start = 0
    let added = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: storage[end...]))
    digest.add(UnsafeRawBufferPointer(rebasing: storage[end..<(end + added)]))
    end += added
    bytesRead += added
    isLast = added == 0
  }

  /// The SHA-256 of everything that was read; asked once, at the end.
  mutating func finishDigest() -> [UInt8] { digest.finish() }

  private mutating func move(to larger: UnsafeMutableRawBufferPointer) {
    larger.copyBytes(from: storage[start..<end])
    storage.deallocate()
    storage = larger
  }
}
