internal import ClippingModel

/// Reads events, the main date and commitments.
struct EventReader: Sendable {
  func read(_ text: ArticleText, _ facts: Facts, _ cast: Cast, into clipping: inout Clipping) {}
}
