/// Builds the two 64-bit keys of a word letter by letter.
///
/// A key holds up to eight bytes as they are, so that short words (nearly all syllables) can never
/// be confused; longer ones are mixed (FNV-1a, 64 bits).
struct WordKey {
  private(set) var fold: UInt64 = 0
  private(set) var isMarked = false
  /// Letters with hat, horn or bar, plus the tone; the fold where no letter has a mark.
  private(set) var signature: UInt64 = 0
  /// The bytes in either key.
  private var count = 0
  private var tone: UInt8 = 0
  private var endsInLetter = false

  @inline(__always)
  mutating func add(_ letter: LetterTable.Letter) {
    // Without a jump: which letters carry marks, nobody can foresee.
    isMarked = isMarked != letter.isMarked || isMarked
    tone = letter.tone == 0 ? tone : letter.tone
    push(letter.base, letter.hatted)
    endsInLetter = true
  }

  /// A digit, or a scalar of another script, byte by byte.
  @inline(__always)
  mutating func add(byte: UInt8) {
    push(byte, byte)
    endsInLetter = false
  }

  /// Settles `y` and the tone; call once, after the last letter.
  @inline(__always)
  mutating func finish() {
    if endsInLetter, count > 1, count <= 8, lastByte == UInt8(ascii: "y"), isOnlyVowelLast {
      writeI(&fold)
      writeI(&signature)
    }
    if tone != 0 { Self.push(tone | 0x10, &signature, count) }
  }

  @inline(__always)
  private var lastByte: UInt8 {
    UInt8(truncatingIfNeeded: fold &>> UInt64(8 * (count - 1)))
  }

  /// For "y = i where it is the syllable's only vowel after a consonant": whether no letter before
  /// the last is a vowel, where the `u` of `qu` is none.
  private var isOnlyVowelLast: Bool {
    var last: UInt8 = 0
    for index in 0..<count - 1 {
      let byte = UInt8(truncatingIfNeeded: fold &>> UInt64(8 * index))
      guard byte.isLetter else { continue }
      if Self.isVowel(byte), byte != UInt8(ascii: "u") || last != UInt8(ascii: "q") { return false }
      last = byte
    }
    return last != 0
  }

  /// Puts an `i` in the place of the last letter of a key that is not mixed.
  private func writeI(_ key: inout UInt64) {
    let shift = UInt64(8 * (count - 1))
    key = key & ~(0xFF << shift) | UInt64(UInt8(ascii: "i")) << shift
  }

  /// The letters a, e, i, o, u and y as bits from a.
  private static let vowels: UInt32 = 1 << 0 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24

  private static func isVowel(_ base: UInt8) -> Bool {
    vowels >> UInt32(base &- UInt8(ascii: "a")) & 1 != 0
  }

  @inline(__always)
  private mutating func push(_ base: UInt8, _ hatted: UInt8) {
    Self.push(base, &fold, count)
    Self.push(hatted, &signature, count)
    count &+= 1
  }

  @inline(__always)
  private static func push(_ byte: UInt8, _ key: inout UInt64, _ count: Int) {
    if count < 8 {
      key |= UInt64(byte) &<< UInt64(8 &* count)
    } else {
      mix(byte, &key, count)
    }
  }

  private static func mix(_ byte: UInt8, _ key: inout UInt64, _ count: Int) {
    if count == 8 { key = (0xcbf2_9ce4_8422_2325 ^ key) &* 0x0000_0100_0000_01b3 }
    key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    key |= 1 << 63
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
