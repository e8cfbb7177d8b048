/// One line of CSV (RFC 4180 with bare line feeds), TSV (no quoting: cells hold neither tab nor
/// line break) or a Markdown table.
struct SeparatedLine {
  private let format: OutputFormat

  init(_ format: OutputFormat) { self.format = format }

  /// The headings; for Markdown with the rule below them.
  func head(_ names: [String]) -> String {
    guard format == .markdown else { return line(names) }
    return line(names) + line(names.map { _ in "---" })
  }

  /// - Parameter cells: text without control characters.
  func line(_ cells: [String]) -> String {
    switch format {
    case .csv: cells.map(Self.quoted).joined(separator: ",") + "\n"
    case .markdown: "| " + cells.map(Self.escaped).joined(separator: " | ") + " |\n"
    default: cells.joined(separator: "\t") + "\n"
    }
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("<", with: "&lt;")
  }
}
