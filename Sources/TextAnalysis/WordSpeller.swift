/// Spells one word in both ways while its scalars go by.
///
/// A reusable machine: `reset`, `add` for each scalar, `finish`, then read `fold` and, where
/// `isMarked`, `signature`.
struct WordSpeller {
  private(set) var fold: [UInt8] = []
  /// Letters and marks so far; `finish` puts the tones behind. Empty while nothing is marked.
  private(set) var signature: [UInt8] = []
  private(set) var isMarked = false
  private var tones: [UInt8] = []

  var isEmpty: Bool { fold.isEmpty }

  @inline(__always)
  mutating func reset() {
    fold.removeAll(keepingCapacity: true)
    guard isMarked else { return }
    signature.removeAll(keepingCapacity: true)
    tones.removeAll(keepingCapacity: true)
    isMarked = false
  }

  /// Adds an ASCII letter or digit, already in lower case.
  @inline(__always)
  mutating func add(ascii byte: UInt8) {
    fold.append(byte)
    if isMarked { signature.append(byte) }
  }

  /// Adds any other scalar of a word: a letter, a digit or a combining mark.
  mutating func add(_ scalar: UInt32, _ properties: ScalarProperties) {
    if let letter = LatinLetter(scalar) {
      add(letter)
    } else if properties.isMark {
      add(mark: scalar)
    } else {
      let lower = properties.lowercase(of: scalar)
      if lower < 0x80 {
        add(ascii: UInt8(truncatingIfNeeded: lower))
      } else {
        addParts(of: lower)
      }
    }
  }

  private mutating func add(_ letter: LatinLetter) {
    mark()
    fold.append(letter.fold.0)
    if let second = letter.fold.1 { fold.append(second) }
    if letter.standsForItself {
      signature.append(letter.form.0)
      signature.append(letter.form.1)
      return
    }
    signature.append(letter.fold.0)
    if letter.hasMark {
      signature.append(letter.form.0)
      signature.append(letter.form.1)
    }
    if let tone = letter.tone { tones.append(tone) }
  }

  private mutating func add(mark scalar: UInt32) {
    mark()
    if let tone = Tone.lastByte(of: scalar) {
      tones.append(tone)
    } else {
      signature.appendScalar(scalar)
    }
  }

  /// Hangul syllables stay whole; other letters give their base and marks.
  private mutating func addParts(of lower: UInt32) {
    guard ScalarProperties(of: lower).isDecomposable else {
      fold.appendScalar(lower)
      if isMarked { signature.appendScalar(lower) }
      return
    }
    for part in Normalization.decomposition(of: lower) {
      if ScalarProperties(of: part).isMark, !fold.isEmpty {
        add(mark: part)
      } else {
        fold.appendScalar(part)
        if isMarked { signature.appendScalar(part) }
      }
    }
  }

  /// From here on the signature differs from the fold.
  @inline(__always)
  private mutating func mark() {
    guard !isMarked else { return }
    isMarked = true
    signature.append(contentsOf: fold)
  }

  /// Ends the word: writes a final `y` as `i` where the two are equal, and the tones at the end.
  mutating func finish() {
    if fold.last == UInt8(ascii: "y"), Self.endsInInterchangeableY(fold) {
      fold[fold.count - 1] = UInt8(ascii: "i")
      if isMarked, signature.last == UInt8(ascii: "y") {
        signature[signature.count - 1] = UInt8(ascii: "i")
      }
    }
    for tone in tones {
      signature.append(0xCC)
      signature.append(tone)
    }
  }

  /// True for a Vietnamese onset and `y` with nothing between (`ty`, `quy`; not `tay`, `thuy`).
  private static func endsInInterchangeableY(_ fold: [UInt8]) -> Bool {
    guard (2...4).contains(fold.count) else { return false }
    var onset: UInt32 = 0
    for byte in fold.dropLast() { onset = onset << 8 | UInt32(byte) }
    return onsets.contains(onset)
  }

  private static let onsets: Set<UInt32> = Set(
    [
      "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "ch", "gh", "gi",
      "kh", "ng", "nh", "ph", "qu", "th", "tr", "ngh",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
}

/// The five marks of Vietnamese tones, each by the last byte of its UTF-8 form.
enum Tone {
  /// grave, acute, tilde, hook above, dot below: U+0300, 0301, 0303, 0309, 0323. All begin with
  /// 0xCC.
  static let lastBytes: [UInt8] = [0x80, 0x81, 0x83, 0x89, 0xA3]

  static func lastByte(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x300, 0x301, 0x303, 0x309, 0x323: UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    default: nil
    }
  }
}

/// A precomposed Latin letter, taken apart by table.
///
/// Bits 0–7 and 8–15: the fold; 16–31: the UTF-8 bytes of a mark other than a tone, or of the letter
/// itself; 32–34: the tone; 35: there is a mark; 36: the letter stands for itself; 63: the entry is
/// in use.
struct LatinLetter {
  private let entry: UInt64

  @inline(__always)
  init?(_ scalar: UInt32) {
    if scalar >= 0xC0, scalar < 0x250 {
      entry = UnicodeTables.latin[Int(scalar) - 0xC0]
    } else if scalar >= 0x1E00, scalar < 0x1F00 {
      entry = UnicodeTables.latinAdditional[Int(scalar) - 0x1E00]
    } else {
      return nil
    }
    if entry == 0 { return nil }
  }

  var fold: (UInt8, UInt8?) {
    let second = UInt8(truncatingIfNeeded: entry >> 8)
    return (UInt8(truncatingIfNeeded: entry), second == 0 ? nil : second)
  }
  var form: (UInt8, UInt8) {
    (UInt8(truncatingIfNeeded: entry >> 16), UInt8(truncatingIfNeeded: entry >> 24))
  }
  var tone: UInt8? {
    let number = Int(entry >> 32 & 7)
    return number == 0 ? nil : Tone.lastBytes[number - 1]
  }
  var hasMark: Bool { entry >> 35 & 1 != 0 }
  var standsForItself: Bool { entry >> 36 & 1 != 0 }
}
