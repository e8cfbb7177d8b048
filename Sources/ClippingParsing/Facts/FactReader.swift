internal import ClippingModel

/// Reads dates, figures, countries, organisations, agreements and topics.
struct FactReader: Sendable {
  func read(_ text: ArticleText, into clipping: inout Clipping) {}
}
