import SearchIndex
import TextAnalysis

/// Finds the words of a query in a text.
struct WordMarker {
  /// The terms to mark, each with how much it tells: a rare one more than a common one.
  private let weights: [[UInt8]: Double]
  private let analyzer: any Analyzer

  /// A word that the query asked for.
  struct Mark: Hashable {
    /// UTF-8 range in the text.
    var range: Range<Int>
    /// Its place among the tokens, for telling neighbours.
    var position: Int
    var term: [UInt8]
    var weight: Double
  }

  /// A text cut into words, with those the query asked for.
  struct MarkedText {
    var marks: [Mark] = []
    /// UTF-8 offsets at which sentences begin, ascending, 0 the first.
    var sentenceStarts: [Int] = [0]
  }

  /// The most terms that a prefix or a fuzzy word is marked by.
  private static let expansionLimit = 1000

  init(_ matches: [TermMatch], snapshot: Snapshot, analyzer: any Analyzer) throws(IndexError) {
    var weights: [[UInt8]: Double] = [:]
    let total = Double(max(1, snapshot.documentCount))
    for match in matches {
      for (bytes, count) in try snapshot.terms(match, limit: Self.expansionLimit) {
        // The binary logarithm of rarity, whole; never nothing, so that common words still count.
        let rarity = max(0.5, Double((total / Double(max(1, count))).exponent))
        weights[bytes] = max(weights[bytes] ?? 0, rarity)
      }
    }
    self.weights = weights
    self.analyzer = analyzer
  }

  func mark(_ text: String) -> MarkedText {
    var tokens = TokenBatch()
    analyzer.analyze(text.utf8.span, into: &tokens)
    var marked = MarkedText()
    var isAfterBoundary = false
    for token in tokens.tokens {
      let term = Array(tokens.term(of: token))
      if term == SyllableAnalyzer.boundaryTerm {
        isAfterBoundary = true
        continue
      }
      let range = Int(token.start)..<Int(token.end)
      if isAfterBoundary { marked.sentenceStarts.append(range.lowerBound) }
      isAfterBoundary = false
      guard let weight = weights[term], marked.marks.last?.range != range else { continue }
      marked.marks.append(
        Mark(range: range, position: Int(token.position), term: term, weight: weight))
    }
    return marked
  }
}
