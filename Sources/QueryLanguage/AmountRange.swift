/// Amounts from a lower to an upper, both included, in a unit.
public struct AmountRange: Hashable, Sendable {
  /// Nil is an open end.
  public var lower: Double?
  public var upper: Double?
  /// Nil where none was given: any unit.
  public var unit: AmountUnit?

  public init(lower: Double?, upper: Double?, unit: AmountUnit?) {
    self.lower = lower
    self.upper = upper
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
