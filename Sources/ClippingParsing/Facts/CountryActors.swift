internal import ClippingModel

/// Tells the countries that act from those that are only named, once the events are known: a
/// country counts when it takes part in an event that is no background, or when enough speaks for
/// it in the text itself.
struct CountryActors: Sendable {
  func read(_ text: ArticleText, _ facts: Facts, into clipping: inout Clipping) {
  }
}
