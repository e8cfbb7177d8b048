import Foundation
import QueryLanguage
import Testing

/// The table of codes that people read has an example of each, and each gives its code.
@Suite struct DiagnosticsArticleTests {
  @Test func `every code has an example that gives it`() throws {
    var shown: Set<String> = []
    for row in try rows() {
      let parsed = QueryParser(today: .first).parse(bytes: row.bytes)
      let found =
        parsed.line.utf8.elementsEqual(row.bytes)
        ? codes(parsed.line) : parsed.diagnostics.map(\.code)
      #expect(found.map(\.rawValue).contains(row.code), "\(row.code): \(parsed.line.prefix(80))")
      #expect(Set(found).count == 1, "\(row.code) comes with others: \(found.map(\.rawValue))")
      shown.insert(row.code)
    }
    #expect(shown == Set(DiagnosticCode.allCases.map(\.rawValue)))
  }

  private func rows() throws -> [(code: String, bytes: [UInt8])] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: "Sources/QueryLanguage/QueryLanguage.docc/Diagnostics.md")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| Q") }.map { line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        let quoted = cells[2].split(separator: "`", omittingEmptySubsequences: false)
        let count = quoted[2].split(separator: "×").last.flatMap {
          Int($0.trimmingCharacters(in: .whitespaces))
        }
        let once = bytes(String(quoted[1]))
        return (cells[0], Array(repeatElement(once, count: count ?? 1).joined()))
      }
  }

  /// `\u{7}` and `\xFF` as what they stand for.
  private func bytes(_ text: String) -> [UInt8] {
    Array(text.replacing("\\u{7}", with: "\u{7}").utf8).split(
      separator: Array("\\xFF".utf8), omittingEmptySubsequences: false
    ).map(Array.init).joined(separator: [0xFF]).map { $0 }
  }
}
