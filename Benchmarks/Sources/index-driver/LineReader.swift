import Glibc

/// The lines of a file, one by one, as bytes.
final class LineReader {
  private let file: UnsafeMutablePointer<FILE>
  private var line: UnsafeMutablePointer<CChar>?
  private var capacity = 0

  init(path: String) throws {
    guard let file = fopen(path, "r") else {
      throw IndexDriver.Refusal(message: "\(path): \(String(cString: strerror(errno)))")
    }
    self.file = file
  }

  deinit {
    free(line)
    fclose(file)
  }

  /// The next line without its end.
  func next() -> [UInt8]? {
    var count = getline(&line, &capacity, file)
    guard count >= 0, let line else { return nil }
    if count > 0, line[count - 1] == CChar(UInt8(ascii: "\n")) { count -= 1 }
    return Array(UnsafeRawBufferPointer(start: line, count: count))
  }
}
