/// An amount that the text names.
public struct Figure: Hashable, Sendable, Codable {
  public enum Bound: String, Hashable, Sendable, Codable, CaseIterable { case about, less, more }
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case actual, target }

  /// The amount in the text's own words, unit included.
  public var text: String
  /// The amount, the lower end of a range.
  public var value: Double
  /// The upper end, where the text gives a range.
  public var upperValue: Double?
  /// ISO 4217 for money, `%`, else the counted noun in the text's words.
  public var unit: String
  public var bound: Bound?
  public var year: Int?
  public var kind: Kind
  /// Countries the amount speaks of, where the sentence says so.
  public var countries: [String]
  public var span: SourceSpan

  public init(
    text: String, value: Double, upperValue: Double? = nil, unit: String, bound: Bound? = nil,
    year: Int? = nil, kind: Kind = .actual, countries: [String] = [], span: SourceSpan
  ) {
    self.text = text
    self.value = value
    self.upperValue = upperValue
    self.unit = unit
    self.bound = bound
    self.year = year
    self.kind = kind
    self.countries = countries
    self.span = span
  }
}

/// What parties agreed, pledged or set out to do.
public struct Commitment: Hashable, Sendable, Codable {
  public var countries: [String]
  public var people: [String]
  /// The undertaking in a clause of the text.
  public var what: String
  public var due: CalendarDate?
  /// Index into `Clipping.figures` of the amount it names, if any.
  public var figure: Int?
  /// True where a later reader could check whether it was done: a signing, a session, a sum, a
  /// date. False for ceremonial wording.
  public var isCheckable: Bool
  public var span: SourceSpan

  public init(
    countries: [String], people: [String], what: String, due: CalendarDate? = nil,
    figure: Int? = nil, isCheckable: Bool, span: SourceSpan
  ) {
    self.countries = countries
    self.people = people
    self.what = what
    self.due = due
    self.figure = figure
    self.isCheckable = isCheckable
    self.span = span
  }
}
