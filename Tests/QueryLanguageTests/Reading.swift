import Foundation
import QueryLanguage
import Testing

/// A Saturday, so that weeks have days on both sides.
let referenceDay = Day(year: 2025, month: 12, day: 13) ?? .first

/// Reads a line as of the reference day, with a few saved searches.
func parse(_ line: String, saved: [String: String] = [:]) -> ParsedQuery {
  QueryParser(
    today: referenceDay, savedSearchNames: saved.keys.sorted(), savedSearch: { saved[$0] }
  ).parse(line)
}

func tree(_ line: String, saved: [String: String] = [:]) -> String {
  TreePrinter.text(parse(line, saved: saved).root)
}

func codes(_ line: String, saved: [String: String] = [:]) -> [String] {
  parse(line, saved: saved).diagnostics.map(\.code.rawValue)
}

func rendered(_ line: String) -> String {
  DiagnosticRenderer().render(parse(line).diagnostics, in: line)
}

/// An article of the module's documentation.
func article(_ name: String, of module: String = "QueryLanguage") throws -> String {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let path = root.appending(path: "Sources/\(module)/\(module).docc/\(name).md")
  return try String(contentsOf: path, encoding: .utf8)
}
