import Foundation
import SearchIndex
import TextAnalysis

extension Schema {
  /// One field of each kind.
  static let sample = Schema([
    Schema.Field("text", .text(WordAnalyzer())),
    Schema.Field("title", .text(WordAnalyzer())),
    Schema.Field("tag", .keyword(positions: false)),
    Schema.Field("event", .keyword(positions: true)),
    Schema.Field("number", .integer),
    Schema.Field("source", .stored),
  ])
}

extension Document {
  static func sample(key: String, text: String, number: Int64? = nil) -> Document {
    var document = Document(key: key)
    document.add(text, to: "text")
    document.add(String(text.prefix(8)), to: "title")
    document.add(keyword: text.count % 2 == 0 ? "even" : "odd", to: "tag")
    for (position, word) in text.split(separator: " ").enumerated() {
      document.add(keyword: String(word), to: "event", at: UInt32(position / 2))
    }
    if let number { document.set(number, in: "number") }
    document.store(Array(text.utf8), in: "source")
    return document
  }
}

/// Calls `body` with the path of a new folder, which is removed afterwards.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("search-index-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}
