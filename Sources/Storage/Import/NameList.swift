/// Distinct names in the order in which they first came, found by their bytes without making a string.
struct NameList {
  private(set) var names: [String] = []
  private var indices: [Int: [Int]] = [:]

  /// The place of a name in the list; a new one is added.
  mutating func index(of name: UnsafeRawBufferPointer) -> Int64 {
    var hasher = Hasher()
    hasher.combine(bytes: name)
    let hash = hasher.finalize()
    for index in indices[hash, default: []] where names[index].utf8.elementsEqual(name) {
      return Int64(index)
    }
    names.append(String(decoding: name, as: UTF8.self))
    indices[hash, default: []].append(names.count - 1)
    return Int64(names.count - 1)
  }
}
