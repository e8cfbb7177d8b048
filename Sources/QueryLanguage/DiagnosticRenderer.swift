/// Writes diagnostics for people: the message, the line, and a caret under the very characters.
///
///     error[Q012]: unknown field 'cuontry'
///       cuontry:Singapore after:2025-10
///       ^^^^^^^ did you mean country:?   (.fields lists them all)
public struct DiagnosticRenderer: Sendable {
  /// Cells of a line that are shown; a longer one is shown around the mistake.
  public var width: Int

  public init(width: Int = 160) {
    self.width = max(width, 20)
  }

  /// All of them, one below the other, without a line end at the end.
  public func render(_ diagnostics: [Diagnostic], in line: String) -> String {
    diagnostics.map { render($0, in: line) }.joined(separator: "\n")
  }

  /// One diagnostic. Control characters of the line come out as `�`, so that none reaches a
  /// terminal.
  ///
  /// - Complexity: O(n) for n bytes of the line.
  public func render(_ diagnostic: Diagnostic, in line: String) -> String {
    let head =
      "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]: \(Self.shown(diagnostic.message))"
    let (before, marked, after) = window(around: diagnostic.span, in: line)
    let caret =
      String(repeating: " ", count: CellWidth.of(before))
      + String(repeating: "^", count: max(1, CellWidth.of(marked)))
    let wayOut = Self.wayOut(of: diagnostic).map { " " + Self.shown($0) } ?? ""
    return "\(head)\n  \(before)\(marked)\(after)\n  \(caret)\(wayOut)"
  }

  /// `did you mean country:?   (.fields lists them all)`, `help: …`.
  static func wayOut(of diagnostic: Diagnostic) -> String? {
    var parts: [String] = []
    if !diagnostic.suggestions.isEmpty {
      let colon = diagnostic.code == .unknownField ? ":" : ""
      let all = diagnostic.suggestions.map { $0 + colon }
      let listed =
        all.count == 1
        ? all[0] : all.dropLast().joined(separator: ", ") + " or " + all[all.count - 1]
      parts.append("did you mean \(listed)?")
    }
    if diagnostic.code == .unknownField { parts.append("(.fields lists them all)") }
    if let fixed = diagnostic.fixedLine { parts.append("help: \(fixed)") }
    if let help = diagnostic.help { parts.append("help: \(help)") }
    return parts.isEmpty ? nil : parts.joined(separator: "   ")
  }

  // MARK: The line

  /// What is shown of the line: before, under and behind the carets.
  private func window(around span: Range<Int>, in line: String)
    -> (before: String, marked: String, after: String)
  {
    let bytes = line.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: min(span.lowerBound, bytes.count))
    let upper = bytes.index(bytes.startIndex, offsetBy: min(span.upperBound, bytes.count))
    let before = Self.shown(line[..<lower])
    let marked = Self.shown(line[lower..<upper])
    let after = Self.shown(line[upper...])
    guard CellWidth.of(before) + CellWidth.of(marked) + CellWidth.of(after) > width else {
      return (before, marked, after)
    }
    let middle = Self.prefix(marked, cells: width / 2)
    let left = Self.suffix(before, cells: width / 4)
    let right = Self.prefix(after, cells: width / 4)
    return (left, middle, middle == marked ? right : "")
  }

  /// The first so many cells, with `…` where something was cut.
  private static func prefix(_ text: String, cells: Int) -> String {
    var taken = ""
    var count = 0
    for character in text {
      count += CellWidth.of(String(character))
      if count > cells { return taken + "…" }
      taken.append(character)
    }
    return taken
  }

  private static func suffix(_ text: String, cells: Int) -> String {
    var taken: [Character] = []
    var count = 0
    for character in text.reversed() {
      count += CellWidth.of(String(character))
      if count > cells { return "…" + String(taken.reversed()) }
      taken.append(character)
    }
    return text
  }

  /// Text without anything that a terminal would obey: control characters and the marks that turn
  /// the direction of writing are replaced, other spaces become spaces.
  static func shown(_ text: some StringProtocol) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: shown.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: shown.append("\u{FFFD}")
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
