/// Cuts text into words and sentences in one pass.
struct WordScanner {
  private(set) var words: [Word] = []
  private(set) var sentences: [Sentence] = []
  private(set) var sentenceOfWord: [Int32] = []
  /// Words that carry a mark: what language a text is in shows there.
  private(set) var markedCount = 0

  private let letters = LetterTable.shared
  private let vocabulary: Vocabulary
  private let boundary = SentenceBoundary.shared
  private var paragraph = -1

  /// - Parameter byteCount: how much text is to come, so that arrays need not grow.
  init(_ vocabulary: Vocabulary, byteCount: Int = 0) {
    self.vocabulary = vocabulary
    words.reserveCapacity(byteCount / 4)
    sentenceOfWord.reserveCapacity(byteCount / 4)
  }

  /// Appends the words of `bytes[start...]`.
  ///
  /// - Complexity: O(n) for n bytes.
  mutating func scan(_ bytes: [UInt8], from start: Int, section: Sentence.Section) {
    paragraph += 1
    var firstWord = words.count
    var gap: Gap = .newline
    var position = start
    while position < bytes.count {
      let character = TextCharacter(bytes, at: position, letters: letters)
      guard character.startsWord else {
        if character.gap == .newline { paragraph += 1 }
        gap.formUnion(character.gap)
        position += character.count
        continue
      }
      var word = Word(
        start: UInt32(position), end: 0, gap: gap, flags: [], term: 0, signature: 0, fold: 0)
      position = finish(&word, bytes, character)
      if words.count > firstWord, boundary.parts(words, from: firstWord, before: word) {
        close(firstWord, words.count, section)
        firstWord = words.count
      }
      if words.count == firstWord { word.flags.insert(.first) }
      append(word)
      paragraphOfNext = paragraph
      gap = []
    }
    close(firstWord, words.count, section)
  }

  private var paragraphOfNext = 0

  private mutating func append(_ word: Word) {
    if word.flags.contains(.marked) { markedCount += 1 }
    sentenceOfWord.append(Int32(sentences.count))
    words.append(word)
  }

  private mutating func close(_ first: Int, _ end: Int, _ section: Sentence.Section) {
    guard first < end else { return }
    sentences.append(
      Sentence(
        words: first..<end, bytes: Int(words[first].start)..<Int(words[end - 1].end),
        paragraph: paragraphOfNext, section: section))
  }

  /// Reads the word that begins with `first`; returns the offset after it.
  private func finish(
    _ word: inout Word, _ bytes: [UInt8], _ first: TextCharacter
  ) -> Int {
    var key = WordKey()
    var position = Int(word.start)
    var character = first
    var letterCount = 0
    var upperCount = 0
    var digitCount = 0
    while character.continuesWord {
      if character.isDigit { digitCount += 1 } else if letterCount == 0, digitCount > 0 { break }
      if character.letter.base != 0 {
        key.add(character.letter)
        letterCount += 1
        if character.letter.isUpper { upperCount += 1 }
      } else {
        for offset in position..<position + character.count { key.add(byte: bytes[offset]) }
        if !character.isDigit { letterCount += 1 }
      }
      position += character.count
      guard position < bytes.count else { break }
      character = TextCharacter(bytes, at: position, letters: letters)
    }
    key.finish()
    word.end = UInt32(position)
    word.signature = key.signature
    word.fold = key.fold
    word.term = vocabulary.term(key.signature)
    if first.letter.isUpper { word.flags.insert(.capitalised) }
    if upperCount == letterCount, letterCount > 1 || (letterCount == 1 && digitCount > 0) {
      word.flags.insert(.allCaps)
    }
    if letterCount == 0 { word.flags.insert(.numeric) }
    if letterCount > 0, digitCount > 0 { word.flags.insert(.mixed) }
    if key.isMarked { word.flags.insert(.marked) }
    return letterCount > 0 ? possessiveEnd(&word, bytes, position) : position
  }

  /// Skips `'s` and `’s`.
  private func possessiveEnd(_ word: inout Word, _ bytes: [UInt8], _ position: Int) -> Int {
    guard position + 1 < bytes.count else { return position }
    var next = position
    if bytes[next] == UInt8(ascii: "'") {
      next += 1
    } else if next + 3 < bytes.count, bytes[next] == 0xE2, bytes[next + 1] == 0x80,
      bytes[next + 2] == 0x99
    {
      next += 3
    } else {
      return position
    }
    guard bytes[next] == UInt8(ascii: "s") else { return position }
    if next + 1 < bytes.count {
      let after = TextCharacter(bytes, at: next + 1, letters: letters)
      if after.continuesWord { return position }
    }
    word.flags.insert(.possessive)
    return next + 1
  }
}

/// One character of a text, as the scanner sees it.
struct TextCharacter {
  var count = 1
  var letter = LetterTable.Letter()
  var isDigit = false
  /// A letter of another script, or a combining mark.
  var isOtherLetter = false
  var gap: Gap = .other

  var startsWord: Bool { letter.base != 0 || isDigit || isOtherLetter }
  var continuesWord: Bool { startsWord }

  init(_ bytes: [UInt8], at position: Int, letters: LetterTable) {
    let byte = bytes[position]
    if byte < 0x80 {
      letter = letters.letter(UInt32(byte))
      isDigit = byte >= 0x30 && byte <= 0x39
      if letter.base == 0, !isDigit { gap = Self.gap(ascii: byte) }
      return
    }
    let scalar = Self.decode(bytes, at: position, count: &count)
    letter = letters.letter(scalar)
    if letter.base == 0 { classify(scalar) }
  }

  private mutating func classify(_ scalar: UInt32) {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: gap = .space
    case 0x2010...0x2015, 0x2212: gap = .hyphen
    case 0x2018, 0x2019, 0x02BC, 0xB4: gap = .apostrophe
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A: gap = .quote
    case 0x2026, 0x3002: gap = .stop
    case 0xA2...0xA5, 0x20A0...0x20CF: gap = .currency
    case 0xFF0C, 0x3001: gap = .comma
    case 0xD7, 0xF7, 0x80...0xBF, 0x2000...0x2BFF, 0xFE00...0xFE0F, 0xFF00...0xFF0F: gap = .other
    case 0x300...0x36F, 0xC0...0x1FFF, 0x2C00...0xDFFF, 0xF900...0xFDFF, 0xFF10...0xFFEF,
      0x10000...0x1EFFF, 0x20000...0x3FFFF:
      isOtherLetter = true
    default: gap = .other
    }
  }

  private static func gap(ascii byte: UInt8) -> Gap {
    switch byte {
    case 0x20, 0x09: .space
    case 0x0A, 0x0D: .newline
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "?"), UInt8(ascii: "!"): .stop
    default: .other
    }
  }

  /// The scalar at `position`; invalid bytes come out one at a time as U+FFFD.
  private static func decode(_ bytes: [UInt8], at position: Int, count: inout Int) -> UInt32 {
    let lead = bytes[position]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, position + length <= bytes.count else { return 0xFFFD }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard bytes[position + offset] & 0xC0 == 0x80 else { return 0xFFFD }
      scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    count = length
    return scalar
  }
}
