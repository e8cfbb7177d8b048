/// Amounts from a lower to an upper, in a unit.
public struct AmountRange: Hashable, Sendable {
  /// Nil is an open end.
  public var lower: Double?
  public var upper: Double?
  /// True where the end itself is left out: `>10bn`.
  public var excludesEnds = false
  /// Nil where none was given: any unit.
  public var unit: AmountUnit?

  public init(lower: Double?, upper: Double?, excludesEnds: Bool = false, unit: AmountUnit?) {
    self.lower = lower
    self.upper = upper
    self.excludesEnds = excludesEnds
    self.unit = unit
  }
}

/// What is counted.
public enum AmountUnit: Hashable, Sendable {
  /// ISO 4217, or `%`.
  case known(String)
  /// A counted noun in the asker's words.
  case counted(String)
}
