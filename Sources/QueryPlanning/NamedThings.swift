import QueryLanguage
import SearchIndex

/// What the words of a line name besides spelling it: `Thái Lan` is Thailand in an English article
/// too, a `điện đàm` is a call, `9/2024` is a month.
///
/// Articles in which the country acts, that report such an event or are filed under such days are
/// ranked higher. This adds to scores only; what matches is decided by the words.
struct NamedThings {
  let catalog: any FieldCatalog

  /// The longest name looked for, in words.
  private static let longestName = 4
  /// Where a name is looked for, in this order, and what an article about the thing gains: about
  /// what a word in its title is worth for a country, less for a kind, which many articles share.
  private static let fields: [(name: CatalogField, index: IndexField, weight: Float)] = [
    (.country, .country, 4), (.kind, .kind, 1.5),
  ]
  private static let dayWeight: Float = 3

  /// One clause for each thing that successive words name, the longest name first at each word.
  ///
  /// - Complexity: O(n) lookups for n words.
  func clauses(of words: [String]) -> [Query] {
    var clauses: [Query] = []
    var index = 0
    while index < words.count {
      let lengths = (1...Self.longestName).reversed().filter { index + $0 <= words.count }
      let found = lengths.lazy.compactMap { length in
        clause(of: words[index..<index + length]).map { ($0, length) }
      }.first
      if let (clause, _) = found { clauses.append(clause) }
      index += found?.1 ?? 1
    }
    return clauses
  }

  private func clause(of words: ArraySlice<String>) -> Query? {
    let name = words.joined(separator: " ")
    if words.count == 1, let days = Self.days(name) {
      return .boosted(.constant(Translator.overlap(days, Translator.filing), 1), Self.dayWeight)
    }
    // `in` and `us` are words, a code is typed in capitals; no number is meant for a CAMEO code.
    guard name.utf8.count > 3 || name == name.uppercased(), name.contains(where: \.isLetter) else {
      return nil
    }
    for field in Self.fields {
      let matches = catalog.resolve(name, in: field.name).map { value -> TermMatch in
        let term = Term(field.index.name, value.term)
        return value.isPrefix ? .prefix(term) : .exact(term)
      }
      if !matches.isEmpty {
        return .boosted(.constant(TextQuery.alternatives(matches), 1), field.weight)
      }
    }
    return nil
  }

  /// The days of a year, or of a day or month written with `/`; nil for every other word.
  private static func days(_ word: String) -> DayInterval? {
    guard word.utf8.allSatisfy({ (0x2F...0x39).contains($0) }), word.utf8.count >= 4 else {
      return nil
    }
    // Nothing relative has this form, so any day will do for today.
    let parsed = QueryParser(today: .first).parse("date:\(word)")
    guard !parsed.isMistaken, case .scoped(_, let inner) = parsed.root.kind,
      case .value(.days(let days, _)) = inner.kind
    else { return nil }
    return days
  }
}
