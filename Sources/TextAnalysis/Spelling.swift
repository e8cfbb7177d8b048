/// How words are compared: by *signature* where the writer gave marks, by *fold* where not.
///
/// - The **fold** is lower case without tone, hat, horn or bar: `Đường` → `duong`.
/// - The **signature** keeps letters and their marks and says the tone apart from its place:
///   `hoà` and `hòa` have the same, `hóa` another. Its bytes are the decomposed (NFD) lower-case
///   letters, tones behind the last letter.
///
/// In both, `y` is written `i` where it is the only vowel of a Vietnamese syllable and follows its
/// consonant (`tỷ` = `tỉ`, `quý` = `quí`; not `tay`, `thúy`), and `Ð` (eth) is `Đ`.
public enum Spelling {
  /// The folds of the words of a text, with one space between.
  public static func fold(_ text: String) -> String {
    spell(text.utf8.span) { $0.fold }
  }

  /// The folds of the words of a text in UTF-8, with one space between.
  public static func fold(utf8 text: Span<UInt8>) -> String {
    spell(text) { $0.fold }
  }

  /// The signatures of the words of a text, with one space between; a word without marks gives its
  /// fold.
  public static func signature(_ text: String) -> String {
    spell(text.utf8.span) { $0.isMarked ? $0.signature : $0.fold }
  }

  /// True where the text carries a tone, hat, horn, bar or other diacritic.
  public static func isMarked(_ text: String) -> Bool {
    var isMarked = false
    forEachWord(text.utf8.span) { speller, _, _ in isMarked = isMarked || speller.isMarked }
    return isMarked
  }

  @inline(__always)
  private static func spell(_ text: Span<UInt8>, _ form: (WordSpeller) -> [UInt8]) -> String {
    var result: [UInt8] = []
    forEachWord(text) { speller, _, _ in
      if !result.isEmpty { result.append(UInt8(ascii: " ")) }
      result.append(contentsOf: form(speller))
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Calls `body` with each word, spelt, and its byte range: maximal runs of letters, numbers and
  /// the marks on them; soft hyphens and zero-width characters inside do not part a word.
  @inline(__always)
  static func forEachWord(
    _ text: Span<UInt8>, _ body: (inout WordSpeller, _ start: Int, _ end: Int) -> Void
  ) {
    var offset = 0
    forEachWord(text, from: &offset) { speller, start, end in
      body(&speller, start, end)
      return true
    }
  }

  /// The same from `offset` on, until `body` says false; `offset` is then where to go on.
  @inline(__always)
  static func forEachWord(
    _ text: Span<UInt8>, from offset: inout Int,
    _ body: (inout WordSpeller, _ start: Int, _ end: Int) -> Bool
  ) {
    var speller = WordSpeller()
    var start = 0
    var end = 0
    while offset < text.count {
      let scalarOffset = offset
      let byte = text[offset]
      if byte < 0x80 {
        offset += 1
        let lower = ASCIIWords.lowercase(of: byte)
        if lower != 0 {
          if speller.isEmpty { start = scalarOffset }
          speller.add(ascii: lower)
          end = offset
          continue
        }
      } else {
        let scalar = decodeScalar(text, at: &offset)
        let properties = ScalarProperties(of: scalar)
        if properties.isWord || (properties.isMark && !speller.isEmpty) {
          if speller.isEmpty { start = scalarOffset }
          speller.add(scalar, properties)
          end = offset
          continue
        }
        if properties.isIgnored { continue }
      }
      if !speller.isEmpty {
        speller.finish()
        guard body(&speller, start, end) else { return }
        speller.reset()
      }
    }
    if !speller.isEmpty {
      speller.finish()
      _ = body(&speller, start, end)
    }
  }
}

enum ASCIIWords {
  /// The lower case of an ASCII letter or digit, 0 for every other byte.
  @inline(__always)
  static func lowercase(of byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    if lower &- UInt8(ascii: "a") < 26 { return lower }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }
}
