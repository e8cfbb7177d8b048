/// A run of the line with a meaning of its own. Tokens tile the line: nothing of it is dropped.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case space
    /// Signs that hold no word and mean nothing here: the dash of `Việt Nam - Singapore`.
    case punctuation
    /// Control characters, which are a mistake.
    case control
    case word
    /// Quotes included; `isClosed` is false where the closing one is missing.
    case quoted(isClosed: Bool)
    /// The name of a field and its colon.
    case field
    case leftParenthesis, rightParenthesis
    case or, and, not
    /// `-`, `+`, `=` before a word.
    case minus, plus, exact
    /// `NEAR/8`, `ADJ/3`, `NEAR/s`.
    case near
    /// `@name`.
    case saved
    /// `*` alone.
    case everything
    /// `*`, `~2`, `^3` behind a word, phrase or group.
    case star, fuzz, weight
    /// Between the values of a field: `,` or `|`.
    case comma
  }

  public let kind: Kind
  public let text: String
  /// UTF-8 range in the line.
  public let span: Range<Int>

  /// True for what the grammar passes over.
  var isTrivia: Bool {
    switch kind {
    case .space, .punctuation, .control: true
    default: false
    }
  }
}
