import Foundation
import SearchIndex
import TextAnalysis

/// Indexes the text files of a folder and ranks them for a question.
///
///     swift run --package-path Examples folder-search FOLDER WORD…
@main
struct FolderSearch {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, arguments.count > 1 else {
      print("usage: folder-search FOLDER WORD…")
      exit(2)
    }
    let place = FileManager.default.temporaryDirectory.appending(
      path: "folder-search-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }

    // A schema names the fields: here one of text, to rank by.
    let schema = Schema([.init("text", .text(SyllableAnalyzer()))])
    let index = try Index(path: place.path, schema: schema)
    try add(filesOf: folder, to: index)

    // Any of the words will do, all are better.
    let words = arguments.dropFirst().joined(separator: " ")
    let query = try QueryBuilder(schema).any(words, in: "text")
    let snapshot = try index.snapshot()
    for hit in try snapshot.search(query) {
      print(String(format: "%6.2f  %@", hit.score, try snapshot.key(of: hit.document)))
    }
  }

  static func add(filesOf folder: String, to index: Index) throws {
    let writer = try index.writer()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names where name.hasSuffix(".txt") {
      guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else {
        continue
      }
      var document = Document(key: name)
      document.add(text, to: "text")
      try writer.add(document)
    }
    // Nothing is visible before this line; everything is durable behind it.
    try writer.commit()
  }
}
