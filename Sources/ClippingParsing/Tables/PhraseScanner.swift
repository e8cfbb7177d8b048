/// Cuts a phrase of a table into words the way `WordScanner` cuts a text.
struct PhraseScanner {
  private var keys: [(key: WordKey, isBehindComma: Bool)] = []
  private var current: WordKey?
  private var isBehindComma = false

  mutating func keys(of text: String) -> [(key: WordKey, isBehindComma: Bool)] {
    let bytes = Array(text.utf8)
    let characters = CharacterTable.shared
    var isDigits = false
    var position = 0
    while position < bytes.count {
      let character = characters.character(bytes.span, at: position)
      let end = position + Int(character.byteCount)
      if !character.isInWord || (isDigits && !character.isDigit) { close() }
      if character.gap == .apostrophe, position > 0, isPossessive(bytes, behind: end) {
        position = end + 1
        continue
      }
      if character.isInWord {
        if current == nil { isDigits = character.isDigit }
        add(character, bytes[position..<end])
      } else if character.gap == .comma {
        isBehindComma = true
      }
      position = end
    }
    close()
    return keys
  }

  /// `People's`: the ending is a flag of a text's word, and no word.
  private func isPossessive(_ bytes: [UInt8], behind apostrophe: Int) -> Bool {
    guard apostrophe < bytes.count, bytes[apostrophe] == UInt8(ascii: "s") else { return false }
    return apostrophe + 1 == bytes.count || bytes[apostrophe + 1] == 0x20
  }

  private mutating func add(_ character: TextCharacter, _ bytes: ArraySlice<UInt8>) {
    var key = current ?? WordKey()
    if character.kind == .letter {
      key.add(character.letter)
    } else {
      for byte in bytes { key.add(byte: byte) }
    }
    current = key
  }

  private mutating func close() {
    guard var key = current else { return }
    key.finish()
    keys.append((key, isBehindComma))
    current = nil
    isBehindComma = false
  }
}
