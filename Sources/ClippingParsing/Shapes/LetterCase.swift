/// How a word of normalised text begins.
enum LetterCase {
  case upper, lower, digit, other

  /// The case of the character at `offset`: ASCII, Latin-1, Latin Extended-A and the Vietnamese
  /// letters of Latin Extended Additional, where capitals are even and small letters odd.
  init(_ bytes: [UInt8], at offset: Int) {
    guard offset < bytes.count else {
      self = .other
      return
    }
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
    switch bytes[offset] {
    case 0x41...0x5A: self = .upper
    case 0x61...0x7A: self = .lower
    case 0x30...0x39: self = .digit
    case 0xC3: self = second < 0x9F ? .upper : .lower
    case 0xC4, 0xC5: self = second.isMultiple(of: 2) ? .upper : .lower
    // Ơ and Ư.
    case 0xC6: self = second == 0xA0 || second == 0xAF ? .upper : .lower
    case 0xE1 where (0xB8...0xBB).contains(second):
      self = third.isMultiple(of: 2) ? .upper : .lower
    default: self = .other
    }
  }
}
