/// Where one sentence ends and the next begins.
///
/// Rules, each of which asks what stands between two words:
/// - a blank line always parts;
/// - `.`, `!`, `?` or `…` with white space or a closing quote behind it parts, unless the next word
///   begins in lower case or, for a full stop, the word before is an initial (`J.`) or a known
///   abbreviation (`Mr.`, `TP.`);
/// - a full stop with nothing beside it (`USD.Tổng`) parts a word of two letters or more from one
///   that begins with a capital and goes on in lower case.
public enum Sentences {
  /// True where the words at two ranges of UTF-8 `text`, with no word between, belong to different
  /// sentences.
  public static func isBoundary(
    _ text: Span<UInt8>, before: Range<Int>, after: Range<Int>
  ) -> Bool {
    if after.lowerBound - before.upperBound == 1, text[before.upperBound] != fullStop {
      return false
    }
    let gap = Gap(text, before.upperBound..<after.lowerBound)
    if gap.hasBlankLine { return true }
    guard gap.hasTerminator else { return false }
    if gap.isBareStop {
      return before.count >= 2 && Capital.isCapitalised(text, after)
    }
    guard gap.isOpenBehindTerminator, !Capital.isLowercase(text, after.lowerBound) else {
      return false
    }
    return !(gap.hasOnlyStop && isAbbreviation(text, before))
  }

  private static let fullStop = UInt8(ascii: ".")

  /// What stands between two words.
  private struct Gap {
    var hasBlankLine = false
    var hasTerminator = false
    /// The gap is one full stop and nothing else.
    var isBareStop = false
    /// The only terminator is one full stop.
    var hasOnlyStop = true
    /// White space or a closing mark stands behind the terminator.
    var isOpenBehindTerminator = false

    init(_ text: Span<UInt8>, _ range: Range<Int>) {
      var newlineCount = 0
      for offset in range {
        switch text[offset] {
        case UInt8(ascii: "\n"):
          newlineCount += 1
          hasBlankLine = hasBlankLine || newlineCount > 1
          isOpenBehindTerminator = isOpenBehindTerminator || hasTerminator
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\""),
          UInt8(ascii: ")"), UInt8(ascii: "'"):
          isOpenBehindTerminator = isOpenBehindTerminator || hasTerminator
        case UInt8(ascii: "."):
          hasOnlyStop = hasOnlyStop && !hasTerminator
          hasTerminator = true
          newlineCount = 0
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
          hasTerminator = true
          hasOnlyStop = false
          newlineCount = 0
        case 0xE2 where offset + 2 < range.upperBound && text[offset + 1] == 0x80:
          newlineCount = 0
          if text[offset + 2] == 0xA6 {
            hasTerminator = true
            hasOnlyStop = false
          } else if hasTerminator {
            isOpenBehindTerminator = true
          }
        case 0x80..<0xC0: break
        default: newlineCount = 0
        }
      }
      isBareStop = range.count == 1 && hasTerminator && hasOnlyStop
    }
  }

  /// True for a single letter and for words that are written with a full stop.
  private static func isAbbreviation(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    if word.count == 1 { return ASCIIWords.lowercase(of: text[word.lowerBound]) > 0x39 }
    guard word.count <= 4 else { return false }
    var key: UInt32 = 0
    for offset in word {
      let byte = text[offset]
      guard byte < 0x80 else { return false }
      key = key << 8 | UInt32(ASCIIWords.lowercase(of: byte))
    }
    return abbreviations.contains(key)
  }

  private static let abbreviations: Set<UInt32> = Set(
    [
      "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "capt", "sgt", "st",
      "no", "vs", "jr", "sr", "inc", "ltd", "co", "corp", "etc", "jan", "feb", "mar", "apr", "jun",
      "jul", "aug", "sep", "sept", "oct", "nov", "dec", "tp", "ts", "ths", "gs", "pgs", "tx", "tt",
      "bs", "ks", "p", "q",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
}

/// How a word begins.
enum Capital {
  /// True where the letter at `offset` has another upper case: it is in lower case.
  static func isLowercase(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    var next = offset
    let scalar = decodeScalar(text, at: &next)
    let properties = ScalarProperties(of: scalar)
    return properties.isLetter && properties.lowercase(of: scalar) == scalar
      && (scalar < 0x80 || LatinLetter(scalar) != nil || scalar < 0x500)
  }

  /// True where the word begins with a capital and goes on in lower case.
  static func isCapitalised(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var offset = word.lowerBound
    let scalar = decodeScalar(text, at: &offset)
    let isCapital = ScalarProperties(of: scalar).lowercase(of: scalar) != scalar
    return isCapital && offset < word.upperBound && isLowercase(text, offset)
  }
}
