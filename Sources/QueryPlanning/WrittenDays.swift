import QueryLanguage
import SearchIndex

/// Days that a line's free words write out: `9/2024`, `26/10/2025`, `2024`.
///
/// Articles filed under them are ranked higher. This adds to scores only; what matches is decided by
/// the words.
enum WrittenDays {
  /// What an article filed under the days gains: about a word that a few articles in a hundred hold.
  private static let weight: Float = 3

  /// One clause for each of the words that writes days.
  ///
  /// - Complexity: O(n) for n words.
  static func clauses(of words: [String]) -> [Query] {
    words.compactMap(days).map { days in
      .boosted(.constant(Translator.overlap(days, Translator.filing), 1), weight)
    }
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
