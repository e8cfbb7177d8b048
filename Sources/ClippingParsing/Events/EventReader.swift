internal import ClippingModel

/// Reads events, the main date and commitments.
struct EventReader: Sendable {
  func read(_ text: ArticleText, into clipping: inout Clipping) {}
}
