import QueryLanguage
import SearchIndex

/// Writes a query of the engine for people: one line a node, parts indented under it.
enum QueryPrinter {
  /// - Complexity: O(n) for n nodes.
  static func text(_ query: Query, indent: Int = 0) -> String {
    let (head, parts) = pieces(query)
    let line = String(repeating: "  ", count: indent) + head
    return ([line] + parts.map { text($0, indent: indent + 1) }).joined(separator: "\n")
  }

  private static func pieces(_ query: Query) -> (String, [Query]) {
    switch query {
    case .all: ("all", [])
    case .none: ("none", [])
    case .term(let term): (text(term), [])
    case .any(let parts): ("any of", parts)
    case .every(let parts): ("every", parts)
    case .atLeast(let count, let parts): ("at least \(count) of", parts)
    case .required(let required, let optional):
      ("the first \(required.count), scored by the rest too", required + optional)
    case .excluding(let kept, let excluded): ("first without second", [kept, excluded])
    case .constant(let part, let score): ("score \(score)", [part])
    case .boosted(let part, let factor): ("score × \(factor)", [part])
    case .proximity(let part, let terms, let weight):
      (
        "score + up to \(weight) where near and in order: "
          + terms.map(text).joined(separator: " "),
        [part]
      )
    default: (leaf(query), [])
    }
  }

  private static func leaf(_ query: Query) -> String {
    switch query {
    case .phrase(let slots, let slop, let ordered):
      "phrase\(slop > 0 ? " within \(slop) more" : "")\(ordered ? "" : " in any order"): "
        + text(slots)
    case .samePosition(let groups): "one event: " + text(groups)
    case .samePositionExcluding(let groups, let without):
      "one event: \(text(groups)) without \(text(without))"
    case .unparted(let slots, _, let ordered):
      "one sentence\(ordered ? " in order" : ""): " + text(slots)
    case .match(let match): text(match)
    case .range(let field, let range): "\(field) \(days(range))"
    case .oneOf(let field, let values):
      "\(field) one of \(values.sorted().map(String.init).joined(separator: ", "))"
    case .exists(let field): "\(field) known"
    case .keys(let keys): "keys \(keys.joined(separator: ", "))"
    default: "\(query)"
    }
  }

  /// Integer columns hold days; the ends of the calendar are open ends.
  private static func days(_ range: ClosedRange<Int64>) -> DayInterval {
    func day(_ number: Int64, unless end: Day) -> Day? {
      let day = Day(number: Int(clamping: number))
      return day == end ? nil : day
    }
    return DayInterval(
      first: day(range.lowerBound, unless: .first), last: day(range.upperBound, unless: .last))
  }

  private static func text(_ slots: [[TermMatch]]) -> String {
    slots.map(text).joined(separator: " + ")
  }

  private static func text(_ alternatives: [TermMatch]) -> String {
    alternatives.count == 1
      ? text(alternatives[0]) : "(\(alternatives.map(text).joined(separator: " | ")))"
  }

  static func text(_ match: TermMatch) -> String {
    switch match {
    case .exact(let term): text(term)
    case .prefix(let term): text(term) + "*"
    case .fuzzy(let term, let edits, _): text(term) + "~\(edits)"
    case .affixed(let term, let suffix): text(term) + "*" + shown(suffix, of: term.field)
    case .range(let field, nil, nil): "\(field):*"
    case .range(let field, let lower, let upper):
      "\(field):\(lower.map { shown($0, of: field) } ?? "")..\(upper.map { shown($0, of: field) } ?? "")"
    }
  }

  private static func text(_ term: Term) -> String {
    "\(term.field):\(shown(term.bytes, of: term.field))"
  }

  private static func shown(_ bytes: [UInt8], of field: String) -> String {
    switch IndexField(rawValue: field) {
    case .figure, .figureUnit: FigureKey.text(bytes)
    default: String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension FigureKey {
  /// A key as it would be typed: the unit, if it has one, and the amount.
  static func text(_ key: [UInt8]) -> String {
    guard key.count >= 8 else { return String(decoding: key, as: UTF8.self) }
    let ordered = key.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let amount = Double(bitPattern: ordered >> 63 == 1 ? ordered ^ (1 << 63) : ~ordered)
    let unit = String(decoding: key.dropLast(8).dropLast(), as: UTF8.self)
    return unit.isEmpty ? "\(amount)" : "\(amount) \(unit)"
  }
}
