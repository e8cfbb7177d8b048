/// Which rule gave a value of a clipping, and from which bytes of its file.
public struct RuleNote: Hashable, Sendable {
  /// What kind of value it is.
  public enum Facet: String, Hashable, Sendable, CaseIterable {
    case country, person, organisation, date, event, figure, agreement, commitment, topic
  }

  public var facet: Facet
  public var value: String
  /// The rule in words, with what it went by: `verb hội đàm`, `name as party`.
  public var rule: String
  /// Nil where the value stands in no one place.
  public var span: SourceSpan?

  public init(_ facet: Facet, _ value: String, rule: String, span: SourceSpan?) {
    self.facet = facet
    self.value = value
    self.rule = rule
    self.span = span
  }
}
