/// Something a reader noticed that did not keep it from reading.
public struct ReadingDiagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, CaseIterable { case note, warning }

  public var severity: Severity
  /// What was noticed, as a clause without a full stop.
  public var message: String
  public var path: String
  /// 1-based.
  public var line: Int
  /// 1-based, in characters.
  public var column: Int
  /// Offset into the file as read, after decompression.
  public var byteOffset: Int

  public init(
    _ severity: Severity, _ message: String, path: String, line: Int, column: Int, byteOffset: Int
  ) {
    self.severity = severity
    self.message = message
    self.path = path
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }
}
