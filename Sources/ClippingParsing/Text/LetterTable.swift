/// How Latin letters with marks break into base letter, hat and tone.
///
/// Source: Unicode 16, canonical decompositions of Latin-1 Supplement, Latin Extended-A/B and
/// Latin Extended Additional; đ, ø, ł, æ and their like, which do not decompose, by hand.
struct LetterTable: Sendable {
  struct Letter: Sendable {
    /// The letter without any mark, `a`…`z`, 0 where the scalar is no Latin letter.
    var base: UInt8 = 0
    /// The letter with its hat, horn or bar: `base` where it has none.
    var hatted: UInt8 = 0
    /// 0 none, 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot below, 6 any other mark.
    var tone: UInt8 = 0
    var isUpper = false
    var isMarked = false

    init(base: UInt8 = 0, hatted: UInt8 = 0, tone: UInt8 = 0, isUpper: Bool = false) {
      self.base = base
      self.hatted = hatted
      self.tone = tone
      self.isUpper = isUpper
      isMarked = tone != 0 || hatted != base
    }
  }

  private var latin: [Letter]  // U+00C0…U+024F
  private var additional: [Letter]  // U+1E00…U+1EFF

  static let shared = LetterTable()

  func letter(_ scalar: UInt32) -> Letter {
    switch scalar {
    case 0x61...0x7A: Letter(base: UInt8(scalar), hatted: UInt8(scalar))
    case 0x41...0x5A: Letter(base: UInt8(scalar) + 32, hatted: UInt8(scalar) + 32, isUpper: true)
    case 0xC0...0x24F: latin[Int(scalar) - 0xC0]
    case 0x1E00...0x1EFF: additional[Int(scalar) - 0x1E00]
    default: Letter()
    }
  }

  private init() {
    latin = Array(repeating: Letter(), count: 0x250 - 0xC0)
    additional = Array(repeating: Letter(), count: 0x100)
    for (number, row) in Self.vietnamese.enumerated() { enter(row, hat: UInt8(number)) }
    for row in Self.others { enter(other: row) }
  }

  /// Rows of bare letter, then grave, acute, hook, tilde, dot below.
  private static let vietnamese = [
    "aàáảãạ", "eèéẻẽẹ", "iìíỉĩị", "oòóỏõọ", "uùúủũụ", "yỳýỷỹỵ",
    "âầấẩẫậ", "êềếểễệ", "ôồốổỗộ", "ăằắẳẵặ", "ơờớởỡợ", "ưừứửữự", "đ",
  ]
  private static let bases = [UInt8]("aeiouyaeoaoud".utf8)

  /// A base letter, then its other marked forms.
  private static let others = [
    "aäåāąǎ", "cçćĉċč", "dď", "eëēĕėęě", "gĝğġģǧ", "hĥħ", "iïîīĭįıǐ", "jĵ", "kķǩ", "lĺļľŀłḷ",
    "nñńņňǹ", "oöøōŏőǒ", "rŕŗř", "sśŝşšșṣ", "tţťŧțṭ", "uüûūŭůűųǔ", "wŵ", "yÿŷ", "zźżž",
  ]

  private mutating func enter(_ row: String, hat: UInt8) {
    let base = Self.bases[Int(hat)]
    // Letters with a hat, horn or bar take the bytes 1…7, which no text letter has.
    let hatted = hat < 6 ? base : hat - 5
    for (tone, character) in row.enumerated() {
      set(character, Letter(base: base, hatted: hatted, tone: UInt8(tone)))
    }
  }

  private mutating func enter(other row: String) {
    guard let base = row.utf8.first else { return }
    for character in row.dropFirst() {
      set(character, Letter(base: base, hatted: base, tone: 6))
    }
  }

  private mutating func set(_ character: Character, _ letter: Letter) {
    var upper = letter
    upper.isUpper = true
    if let scalar = character.unicodeScalars.first { set(scalar.value, letter) }
    let capital = character.uppercased().unicodeScalars
    if capital.count == 1, let scalar = capital.first { set(scalar.value, upper) }
  }

  private mutating func set(_ scalar: UInt32, _ letter: Letter) {
    if (0xC0...0x24F).contains(scalar) { latin[Int(scalar) - 0xC0] = letter }
    if (0x1E00...0x1EFF).contains(scalar) { additional[Int(scalar) - 0x1E00] = letter }
  }
}
