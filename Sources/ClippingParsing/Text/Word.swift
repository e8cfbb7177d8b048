/// A run of letters and digits, with what stands before it.
///
/// Words are cut so that one rule reads every spelling: a run of digits is a word of its own
/// (`26/10/2025` is three words, `18h` two), letters may end in digits (`U23`, `G20`), an
/// apostrophe parts words (`d'Ivoire`) but a possessive `'s` is a flag of the word before it.
struct Word: Sendable {
  /// UTF-8 offsets into `ArticleText.bytes`.
  var start: UInt32
  var end: UInt32
  /// What stands between the word before and this one.
  var gap: Gap
  var flags: Flags
  /// Equal for equal signatures: letters with hat, horn or bar, plus the tone.
  var signature: UInt64
  /// Equal for equal folds: letters without tone or hat, đ = d.
  var fold: UInt64

  var range: Range<Int> { Int(start)..<Int(end) }
  var isCapitalised: Bool { flags.contains(.capitalised) }
  var isNumeric: Bool { flags.contains(.numeric) }
  var isFirst: Bool { flags.contains(.first) }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capitalised = Flags(rawValue: 1)
    /// All letters are capitals, and there are at least two characters.
    static let allCaps = Flags(rawValue: 2)
    /// Digits only.
    static let numeric = Flags(rawValue: 4)
    /// Some letter carries a tone, hat, horn, bar or other mark.
    static let marked = Flags(rawValue: 8)
    /// The first of its sentence.
    static let first = Flags(rawValue: 16)
    /// Followed by `'s` or `’s`, which is not part of the word's range.
    static let possessive = Flags(rawValue: 32)
    /// Letters and digits mixed, as `U23`.
    static let mixed = Flags(rawValue: 64)
  }
}

/// The kinds of characters between two words.
struct Gap: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let space = Gap(rawValue: 1)
  static let newline = Gap(rawValue: 2)
  static let dot = Gap(rawValue: 4)
  static let comma = Gap(rawValue: 8)
  /// A hyphen or any dash.
  static let hyphen = Gap(rawValue: 16)
  static let slash = Gap(rawValue: 32)
  static let colon = Gap(rawValue: 64)
  static let semicolon = Gap(rawValue: 128)
  static let open = Gap(rawValue: 256)
  static let close = Gap(rawValue: 512)
  static let quote = Gap(rawValue: 1024)
  static let apostrophe = Gap(rawValue: 2048)
  static let percent = Gap(rawValue: 4096)
  static let currency = Gap(rawValue: 8192)
  /// `?`, `!`, `…`
  static let stop = Gap(rawValue: 16384)
  static let other = Gap(rawValue: 32768)

  /// Nothing but spaces, dashes, apostrophes: a name may run across it.
  var isSoft: Bool { isSubset(of: [.space, .hyphen, .apostrophe]) }
  /// Nothing but spaces.
  var isBlank: Bool { isSubset(of: .space) }
}

/// A sentence: its words and where it stands.
struct Sentence: Sendable {
  var words: Range<Int>
  /// UTF-8 offsets into `ArticleText.bytes`.
  var bytes: Range<Int>
  /// Counts paragraphs over the whole text: the title is 0.
  var paragraph: Int
  var section: Section

  enum Section: Hashable, Sendable { case title, body, caption }
}
