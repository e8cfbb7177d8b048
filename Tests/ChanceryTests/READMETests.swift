import Foundation
import Testing

/// Runs what README.md shows: each `console` block is a conversation with the program over the
/// sample clippings, `$ ` before a line that is typed, `…` where output is left out.
@Suite struct READMETests {
  private struct Exchange {
    var line: String
    var shown: [Substring] = []
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func exchanges() throws -> [Exchange] {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    var exchanges: [Exchange] = []
    var isConversation = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConversation = line == "```console"
      } else if isConversation, line.hasPrefix("$ ") {
        exchanges.append(Exchange(line: String(line.dropFirst(2))))
      } else if isConversation, !exchanges.isEmpty {
        exchanges[exchanges.count - 1].shown.append(line)
      }
    }
    return exchanges
  }

  @Test func `What README shows is what the program says`() throws {
    let program = try Program()
    defer { program.remove() }
    // Paths are shown as they are from the folder of the project.
    try FileManager.default.createSymbolicLink(
      at: program.folder.appending(path: "seeds"),
      withDestinationURL: Self.root.appending(path: "seeds"))
    let imported = try program.run("import", "seeds")
    try #require(imported.status == 0, "\(imported.errors)")
    let exchanges = try Self.exchanges()
    try #require(exchanges.count >= 5)
    for exchange in exchanges where exchange.line.contains("Scripts/run") {
      let line = exchange.line.replacing("Scripts/run", with: "\"$chancery\"")
      let outcome = try program.runShell(line)
      let told = (outcome.output + outcome.errors).split(
        separator: "\n", omittingEmptySubsequences: false)
      expect(told, toShow: exchange)
    }
  }

  /// Every line that is shown comes, in this order; `…` stands for any lines between, and at the
  /// end of a line for the rest of it.
  private func expect(_ told: [Substring], toShow exchange: Exchange) {
    var rest = told[...]
    var mayLeaveOut = false
    for line in exchange.shown {
      if line.trimmingPrefix(while: { $0 == " " }) == "…" {
        mayLeaveOut = true
        continue
      }
      let index = mayLeaveOut ? rest.firstIndex { matches($0, line) } : rest.startIndex
      guard let index, index < rest.endIndex, matches(rest[index], line) else {
        Issue.record(
          "\(exchange.line)\nREADME shows:\n\(line)\nthe program said:\n\(told.joined(separator: "\n"))"
        )
        return
      }
      rest = rest[(index + 1)...]
      mayLeaveOut = false
    }
  }

  private func matches(_ told: Substring, _ shown: Substring) -> Bool {
    shown.hasSuffix("…") && shown != told ? told.hasPrefix(shown.dropLast()) : told == shown
  }
}
