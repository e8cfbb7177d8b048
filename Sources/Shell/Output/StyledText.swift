/// What a run of text is, so that a terminal with colour can show it.
enum Style: Hashable, Sendable {
  case plain, strong, faint, match, heading, error, note
  case country, person, organisation, event, figure, date

  /// The SGR parameters of ECMA-48, empty for plain text.
  var parameters: String {
    switch self {
    case .plain: ""
    case .strong, .heading: "1"
    case .faint: "2"
    case .match: "1;33"
    case .error: "1;31"
    case .note: "36"
    case .country: "32"
    case .person: "36"
    case .organisation: "35"
    case .event: "4"
    case .figure: "33"
    case .date: "34"
    }
  }
}

/// One line of text in runs of one style each. Control characters are replaced when a run is made,
/// so that no text of a clipping can steer a terminal.
struct StyledText: Equatable, ExpressibleByStringLiteral {
  struct Run: Equatable {
    var text: String
    var style: Style
  }

  private(set) var runs: [Run] = []

  init(_ text: some StringProtocol, _ style: Style = .plain) {
    append(text, style)
  }

  init(stringLiteral value: String) { self.init(value) }

  /// Text with some UTF-8 ranges, ascending and disjoint, in a style of their own. Ranges that
  /// overlap an earlier one or reach past the end are passed over.
  init(_ text: String, marking ranges: [Range<Int>], _ style: Style) {
    var offset = 0
    var index = text.startIndex
    let count = text.utf8.count
    func advance(to target: Int) -> Substring {
      let end = text.utf8.index(index, offsetBy: target - offset)
      defer { (offset, index) = (target, end) }
      return text[index..<end]
    }
    for range in ranges where range.lowerBound >= offset && range.upperBound <= count {
      append(advance(to: range.lowerBound), .plain)
      append(advance(to: range.upperBound), style)
    }
    append(advance(to: count), .plain)
  }

  mutating func append(_ text: some StringProtocol, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    runs.append(Run(text: text.printable, style: style))
  }

  mutating func append(_ other: StyledText) { runs += other.runs }

  /// The text without its styles.
  var plainText: String { runs.reduce(into: "") { $0 += $1.text } }

  /// - Complexity: O(n).
  var cellCount: Int { runs.reduce(0) { $0 + $1.text.cellCount } }

  /// The text as bytes for a terminal, with escape sequences where it has colour.
  func rendered(inColor usesColor: Bool) -> String {
    guard usesColor else { return plainText }
    return runs.reduce(into: "") { text, run in
      let parameters = run.style.parameters
      text += parameters.isEmpty ? run.text : "\u{1B}[\(parameters)m\(run.text)\u{1B}[0m"
    }
  }

  /// The text in at most `width` cells, with an ellipsis where some was left out.
  ///
  /// - Complexity: O(n).
  func clipped(toCells width: Int) -> StyledText {
    guard cellCount > width else { return self }
    var result = StyledText("")
    var rest = max(0, width - 1)
    for run in runs {
      var end = run.text.startIndex
      while end < run.text.endIndex, run.text[end].cellCount <= rest {
        rest -= run.text[end].cellCount
        end = run.text.index(after: end)
      }
      result.append(run.text[..<end], run.style)
      if end < run.text.endIndex { break }
    }
    if width > 0 { result.append("…") }
    return result
  }
}
