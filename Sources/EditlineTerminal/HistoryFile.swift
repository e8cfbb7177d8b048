import FoundationEssentials
import Glibc

/// The lines that were typed, oldest first, one a line of a file that its owner alone may read.
///
/// Lines are appended as they are typed, so that several shells can share the file and a crash
/// loses none.
struct HistoryFile {
  private static let keptLineCount = 1_000

  private let path: String

  init(path: String) { self.path = path }

  /// The latest lines; none where the file cannot be read.
  func lines() -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    return lines.suffix(Self.keptLineCount)
  }

  /// Appends a line. A history that cannot be written is no reason to stop anyone from working:
  /// the line is then remembered for this shell alone.
  func append(_ line: String) {
    makeFolder()
    let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // It may have been made by another program, or before umask was set.
    _ = fchmod(descriptor, 0o600)
    let output = DescriptorOutput(descriptor)
    output.write(line.filter { !$0.isNewline } + "\n")
    output.flush()
  }

  private func makeFolder() {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}
