import Glibc
import Storage

/// A table of comma-separated values: the rows are the same however little of the file is in memory at once.
func readTable(_ bytes: UnsafeRawBufferPointer) {
  guard ftruncate(table, 0) == 0, pwrite(table, bytes.baseAddress, bytes.count, 0) == bytes.count else {
    fatalError("a file cannot be written")  // nothing can be fuzzed
  }
  let path = "/proc/self/fd/\(table)"
  let whole = rows(path, bufferSize: 1 << 18)
  // Whether zeros mean UTF-16 or a mistake is guessed from as much as is seen.
  guard !bytes.contains(0) else { return }
  require(whole == rows(path, bufferSize: 64), "the window does not change the rows")
}

/// A file without a name, which every input fills anew.
private let table: Int32 = {
  var name = Array("/tmp/klinik-fuzz-XXXXXX".utf8CString)
  let file = mkstemp(&name)
  guard file >= 0, unlink(name) == 0 else { fatalError("no file can be made in /tmp") }
  return file
}()

/// The fields of every row, and what ended the reading.
private func rows(_ path: String, bufferSize: Int) -> [[String]] {
  var rows: [[String]] = []
  do {
    var reader = try CSVReader(path: path, bufferSize: bufferSize)
    rows.append(reader.header)
    try reader.forEachRow { row in
      rows.append((0..<row.count).map { row.text($0) })
    } misfit: { error in
      rows.append(["\(error)"])
    }
    require(reader.progress.bytesDone <= reader.progress.bytesInAll, "no more is read than there is")
  } catch {
    // How a file is called that is none at all depends on how much of it was seen.
    rows.append(["refused"])
  }
  return rows
}
