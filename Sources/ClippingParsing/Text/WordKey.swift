/// Builds the two 64-bit keys of a word letter by letter.
///
/// A key holds up to eight bytes as they are, so that short words (nearly all syllables) can never
/// be confused; longer ones are mixed (FNV-1a, 64 bits).
struct WordKey {
  private(set) var signature: UInt64 = 0
  private(set) var fold: UInt64 = 0
  private var signatureCount = 0
  private var foldCount = 0
  private var tone: UInt8 = 0
  private(set) var isMarked = false
  // For "y = i where it is the syllable's only vowel after a consonant".
  private var vowelCount = 0
  private var hasConsonant = false
  private var lastVowelIsY = false
  private var previous: UInt8 = 0
  private var endsInVowel = false

  mutating func add(_ letter: LetterTable.Letter) {
    let base = letter.base
    if letter.tone != 0 || letter.hatted != base { isMarked = true }
    if letter.tone != 0 { tone = letter.tone }
    Self.push(base, &fold, &foldCount)
    Self.push(letter.hatted, &signature, &signatureCount)
    let isVowel =
      Self.isVowel(base) && !(base == UInt8(ascii: "u") && previous == UInt8(ascii: "q"))
    if isVowel {
      vowelCount += 1
      lastVowelIsY = base == UInt8(ascii: "y")
    } else if vowelCount == 0 {
      hasConsonant = true
    }
    endsInVowel = isVowel
    previous = base
  }

  /// A digit, or a scalar of another script, byte by byte.
  mutating func add(byte: UInt8) {
    Self.push(byte, &fold, &foldCount)
    Self.push(byte, &signature, &signatureCount)
    endsInVowel = false
  }

  /// Settles `y` and the tone; call once, after the last letter.
  mutating func finish() {
    if vowelCount == 1, lastVowelIsY, hasConsonant, endsInVowel {
      Self.writeI(&signature, signatureCount)
      Self.writeI(&fold, foldCount)
    }
    if tone != 0 { Self.push(tone | 0x10, &signature, &signatureCount) }
  }

  /// Puts an `i` in the place of the last letter of a key that is not mixed.
  private static func writeI(_ key: inout UInt64, _ count: Int) {
    guard count <= 8 else { return }
    let shift = UInt64(8 * (count - 1))
    key = key & ~(0xFF << shift) | UInt64(UInt8(ascii: "i")) << shift
  }

  private static func isVowel(_ base: UInt8) -> Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func push(_ byte: UInt8, _ key: inout UInt64, _ count: inout Int) {
    if count < 8 {
      key |= UInt64(byte) << UInt64(8 * count)
    } else {
      if count == 8 { key = (0xcbf2_9ce4_8422_2325 ^ key) &* 0x0000_0100_0000_01b3 }
      key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      key |= 1 << 63
    }
    count += 1
  }

  /// The keys of a single word, as a table or a rule names it.
  static func of(_ text: String) -> WordKey {
    var key = WordKey()
    for scalar in text.unicodeScalars {
      let letter = LetterTable.shared.letter(scalar.value)
      if letter.base != 0 {
        key.add(letter)
      } else {
        for byte in String(scalar).utf8 { key.add(byte: byte) }
      }
    }
    key.finish()
    return key
  }
}
