/// Why a file, or a record of one, could not be read, where, and what can be done about it.
public struct ClippingInputError: Error, Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// No such file, or no permission.
    case unreadable
    /// A folder, pipe, socket or device.
    case notRegular
    case empty
    case binary
    /// Larger than the limits allow, before or after decompression.
    case tooLarge
    /// A `.gz` file that is cut short or damaged.
    case damaged
    /// Bytes that no known encoding explains.
    case encoding
    /// JSON, CSV or XML that breaks its own grammar.
    case syntax
    /// Well formed, but without any text to read.
    case noText
    /// A symbolic link that leads back to a folder already entered.
    case loop
  }

  public var reason: Reason
  public var path: String
  /// 1-based; nil where the whole file is meant.
  public var line: Int?
  /// 1-based, in characters of the line; nil where the whole line is meant.
  public var column: Int?
  /// Offset into the file as read, after decompression.
  public var byteOffset: Int?
  /// What is wrong, as a clause without a full stop.
  public var message: String
  /// The way out, as a clause without a full stop; nil where there is none.
  public var remedy: String?

  public init(
    _ reason: Reason, path: String, line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil,
    message: String, remedy: String? = nil
  ) {
    self.reason = reason
    self.path = path
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
    self.message = message
    self.remedy = remedy
  }
}

extension ClippingInputError: CustomStringConvertible {
  /// `path:line:column: message; remedy`
  public var description: String {
    var place = path
    if let line { place += ":\(line)" }
    if let line, let column, line > 0 { place += ":\(column)" }
    return remedy.map { "\(place): \(message); \($0)" } ?? "\(place): \(message)"
  }
}
