/// Cuts text into words and sentences in one pass.
struct WordScanner {
  private(set) var words: [Word] = []
  private(set) var sentences: [Sentence] = []
  private(set) var sentenceOfWord: [Int32] = []
  /// Words that carry a mark: what language a text is in shows there.
  private(set) var markedCount = 0

  private let characters = CharacterTable.shared
  private let boundary = SentenceBoundary.shared
  private var paragraph = -1

  /// - Parameter byteCount: how much text is to come, so that arrays need not grow.
  init(byteCount: Int = 0) {
    words.reserveCapacity(byteCount / 4)
    sentenceOfWord.reserveCapacity(byteCount / 4)
  }

  /// Appends the words of `bytes[start...]`.
  ///
  /// - Complexity: O(n) for n bytes.
  mutating func scan(_ bytes: [UInt8], from start: Int, section: Sentence.Section) {
    paragraph += 1
    let bytes = bytes.span
    var firstWord = words.count
    var gap: Gap = .newline
    var position = start
    while position < bytes.count {
      let character = characters.character(bytes, at: position)
      guard character.isInWord else {
        if character.gap == .newline { paragraph += 1 }
        gap.formUnion(character.gap)
        position += Int(character.byteCount)
        continue
      }
      var word = Word(
        start: UInt32(position), end: 0, gap: gap, flags: [], signature: 0, fold: 0)
      position = finish(&word, bytes, character)
      if words.count > firstWord, SentenceBoundary.mayPart(gap),
        boundary.parts(words, from: firstWord, before: word)
      {
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
  private func finish(_ word: inout Word, _ bytes: Span<UInt8>, _ first: TextCharacter) -> Int {
    var key = WordKey()
    var position = Int(word.start)
    var character = first
    var letterCount = 0
    var upperCount = 0
    var digitCount = 0
    while character.isInWord {
      if character.kind == .letter {
        if letterCount == 0, digitCount > 0 { break }
        key.add(character.letter)
        letterCount &+= 1
        if character.letter.isUpper { upperCount &+= 1 }
      } else {
        if character.isDigit {
          digitCount &+= 1
        } else {
          if letterCount == 0, digitCount > 0 { break }
          letterCount &+= 1
        }
        for offset in position..<position + Int(character.byteCount) {
          key.add(byte: bytes[offset])
        }
      }
      position &+= Int(character.byteCount)
      guard position < bytes.count else { break }
      character = characters.character(bytes, at: position)
    }
    key.finish()
    word.end = UInt32(position)
    word.signature = key.signature
    word.fold = key.fold
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
  private func possessiveEnd(_ word: inout Word, _ bytes: Span<UInt8>, _ position: Int) -> Int {
    guard position + 1 < bytes.count else { return position }
    var next = position
    if bytes[next] == UInt8(ascii: "'") {
      next += 1
    } else if bytes[next] == 0xE2, next + 3 < bytes.count, bytes[next + 1] == 0x80,
      bytes[next + 2] == 0x99
    {
      next += 3
    } else {
      return position
    }
    guard bytes[next] == UInt8(ascii: "s") else { return position }
    if next + 1 < bytes.count, characters.character(bytes, at: next + 1).isInWord {
      return position
    }
    word.flags.insert(.possessive)
    return next + 1
  }
}
