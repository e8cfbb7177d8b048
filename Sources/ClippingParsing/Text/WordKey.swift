/// Builds the two 64-bit keys of a word letter by letter.
///
/// A key holds up to eight bytes as they are, so that short words (nearly all syllables) can never
/// be confused; longer ones are mixed (FNV-1a, 64 bits).
struct WordKey {
  private(set) var fold: UInt64 = 0
  private(set) var isMarked = false
  // The signature is the fold until a mark is met.
  private var marked: UInt64 = 0
  private var foldCount = 0
  private var markedCount = 0
  private var tone: UInt8 = 0
  // For "y = i where it is the syllable's only vowel after a consonant".
  private var letterCount = 0
  private var vowelCount = 0
  private var last: UInt8 = 0
  private var endsInLetter = false

  var signature: UInt64 { isMarked ? marked : fold }

  @inline(__always)
  mutating func add(_ letter: LetterTable.Letter) {
    let base = letter.base
    if letter.isMarked {
      beginMarks()
      if letter.tone != 0 { tone = letter.tone }
    }
    Self.push(base, &fold, &foldCount)
    if isMarked { Self.push(letter.hatted, &marked, &markedCount) }
    letterCount += 1
    if Self.isVowel(base), base != UInt8(ascii: "u") || last != UInt8(ascii: "q") {
      vowelCount += 1
    }
    last = base
    endsInLetter = true
  }

  /// A digit, or a scalar of another script, byte by byte.
  @inline(__always)
  mutating func add(byte: UInt8) {
    Self.push(byte, &fold, &foldCount)
    if isMarked { Self.push(byte, &marked, &markedCount) }
    endsInLetter = false
  }

  private mutating func beginMarks() {
    guard !isMarked else { return }
    isMarked = true
    (marked, markedCount) = (fold, foldCount)
  }

  /// Settles `y` and the tone; call once, after the last letter.
  @inline(__always)
  mutating func finish() {
    if last == UInt8(ascii: "y"), endsInLetter, vowelCount == 1, letterCount > 1 {
      Self.writeI(&fold, foldCount)
      if isMarked { Self.writeI(&marked, markedCount) }
    }
    if tone != 0 { Self.push(tone | 0x10, &marked, &markedCount) }
  }

  /// Puts an `i` in the place of the last letter of a key that is not mixed.
  private static func writeI(_ key: inout UInt64, _ count: Int) {
    guard count <= 8 else { return }
    let shift = UInt64(8 * (count - 1))
    key = key & ~(0xFF << shift) | UInt64(UInt8(ascii: "i")) << shift
  }

  /// The letters a, e, i, o, u and y as bits from a.
  private static let vowels: UInt32 = 1 << 0 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24

  @inline(__always)
  private static func isVowel(_ base: UInt8) -> Bool {
    vowels >> UInt32(base &- UInt8(ascii: "a")) & 1 != 0
  }

  @inline(__always)
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
