/// One word of a command line: as it was typed, and as a name or path with its quotes resolved.
struct Word: Equatable, Sendable {
  /// With quotes, as the query language wants it.
  var raw: String
  /// Without quotes, as a path or a name.
  var text: String

  /// A word that a shell has already taken out of its quotes.
  init(argument: String) {
    raw = argument
    text = argument
  }

  private init(raw: String, text: String) {
    self.raw = raw
    self.text = text
  }

  /// The words of a dot command's line: parted by white space outside of quotes. A quote that is
  /// never closed reaches to the end; the query language tells of it where it matters.
  ///
  /// - Complexity: O(n).
  static func split(_ line: some StringProtocol) -> [Word] {
    var words: [Word] = []
    var raw = ""
    var text = ""
    var isQuoted = false
    for character in line {
      if character.isWhitespace, !isQuoted {
        if !raw.isEmpty { words.append(Word(raw: raw, text: text)) }
        (raw, text) = ("", "")
        continue
      }
      raw.append(character)
      if character == "\"" { isQuoted.toggle() } else { text.append(character) }
    }
    if !raw.isEmpty { words.append(Word(raw: raw, text: text)) }
    return words
  }
}
