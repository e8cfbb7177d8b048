/// What rendering must know of the place where its text will be read.
public struct Screen: Sendable {
  /// True where a person reads standard output on a terminal.
  public var isTerminal: Bool
  /// Cells in a line, nil where lines may be as long as they like.
  public var columnCount: Int?
  public var rowCount: Int?
  public var usesColor: Bool
  /// True where standard error is a terminal, so that progress can be drawn over itself.
  public var showsProgress: Bool

  public init(
    isTerminal: Bool, columnCount: Int?, rowCount: Int? = nil, usesColor: Bool,
    showsProgress: Bool = false
  ) {
    self.isTerminal = isTerminal
    self.columnCount = columnCount
    self.rowCount = rowCount
    self.usesColor = usesColor
    self.showsProgress = showsProgress
  }

  /// A pipe or a file: no colour, no width.
  public static let plain = Screen(isTerminal: false, columnCount: nil, usesColor: false)
}
