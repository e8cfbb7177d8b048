internal import ClippingModel

/// Reads people and their posts.
struct ActorReader: Sendable {
  func read(_ text: ArticleText, _ facts: Facts, into clipping: inout Clipping) {}
}
