import Foundation
import Testing

@testable import Shell

/// An archive of a few clippings in a folder that goes away with the test.
final class SampleArchive {
  let folder: URL
  let bench: Bench
  var session: Session { bench.session }

  static let clippings = """
    {"id": "a", "title": "Hai bộ trưởng gặp nhau", "date": "2025-03-04", "source": "Bản tin A", \
    "body": "Ngày 4/3/2025, Bộ trưởng Ngoại giao Trần Văn Mẫu hội đàm với Ngoại trưởng Singapore \
    Alan Tan tại Hà Nội. Kim ngạch đạt 30 tỷ USD."}
    {"id": "b", "title": "Điện đàm với Hàn Quốc", "date": "2025-05-06", "source": "Bản tin B", \
    "body": "Ngày 6/5/2025, Bộ trưởng Ngoại giao Trần Văn Mẫu điện đàm với Ngoại trưởng Hàn Quốc \
    Kim Ho Sang về hợp tác kinh tế biển."}
    {"id": "c", "title": "A note without a day", \
    "body": "The harbour was quiet.\\u001b]0;owned\\u0007 Nothing was signed."}

    """

  init(screen: Screen = .plain) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "shell-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "feed.jsonl")
    try Data(Self.clippings.utf8).write(to: file)
    bench = Bench(archivePath: folder.path + "/archive", screen: screen)
    let status = bench.session.run(.importing, arguments: [file.path])
    try #require(status == .success, "\(bench.errors.text)")
    try #require(bench.output.drain().hasPrefix("3 added, 0 unchanged, 0 updated, 0 refused"))
    session.keepsAnswers = true
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a line and gives what it wrote, with the folder's name taken out.
  func answer(_ line: String) -> String {
    _ = session.run(line: line)
    return bench.output.drain().replacing(folder.path + "/", with: "")
  }

  /// Runs a line and gives what it told beside the answer.
  func complaint(_ line: String) -> String {
    _ = session.run(line: line)
    return bench.errors.drain()
  }
}
