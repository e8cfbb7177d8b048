import Glibc

/// The lines of a file, one by one, in memory that does not grow with the file.
final class LineReader {
  struct Unreadable: Error {
    let path: String
    let errno: Int32
  }

  private let file: UnsafeMutablePointer<FILE>
  private var line: UnsafeMutablePointer<CChar>?
  private var capacity = 0

  init(path: String) throws {
    guard let file = fopen(path, "r") else { throw Unreadable(path: path, errno: errno) }
    self.file = file
    setvbuf(file, nil, _IOFBF, 1 << 18)
  }

  deinit {
    free(line)
    fclose(file)
  }

  /// The next line without its end.
  func next() -> [UInt8]? {
    var count = getline(&line, &capacity, file)
    guard count >= 0, let line else { return nil }
    if count > 0, line[count - 1] == CChar(bitPattern: UInt8(ascii: "\n")) { count -= 1 }
    return Array(UnsafeRawBufferPointer(start: line, count: count))
  }
}
