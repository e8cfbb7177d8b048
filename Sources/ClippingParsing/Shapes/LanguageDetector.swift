internal import ClippingModel

/// Tells Vietnamese from English by marks and by the commonest words, Vietnamese typed without
/// marks included.
struct LanguageDetector {
  private var wordCount = 0
  private var markedCount = 0
  private var vietnameseCount = 0
  private var englishCount = 0

  /// The language of a range of normalised text, nil where it is too short or neither.
  ///
  /// - Complexity: O(n) for n bytes, of which at most 4 KB are looked at.
  static func language(of bytes: [UInt8], _ range: Range<Int>) -> Language? {
    var detector = LanguageDetector()
    let end = min(range.upperBound, range.lowerBound + 4096)
    var start = range.lowerBound
    var isMarked = false
    for offset in range.lowerBound..<end {
      let byte = bytes[offset]
      if byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "'") {
        isMarked = isMarked || detector.isVietnameseMark(bytes, offset)
      } else {
        if start < offset { detector.count(bytes, start..<offset, isMarked: isMarked) }
        start = offset + 1
        isMarked = false
      }
    }
    if start < end { detector.count(bytes, start..<end, isMarked: isMarked) }
    return detector.verdict
  }

  private var verdict: Language? {
    guard wordCount > 0 else { return nil }
    if markedCount * 5 > wordCount { return .vietnamese }
    let best = max(vietnameseCount, englishCount)
    guard best >= 2, best * 20 >= wordCount else {
      return markedCount * 10 > wordCount ? .vietnamese : nil
    }
    return vietnameseCount + markedCount > englishCount ? .vietnamese : .english
  }

  /// The lead bytes of ă đ ơ ư and of Latin Extended Additional, where the toned letters stand, and
  /// the Latin-1 vowels that Vietnamese uses.
  private func isVietnameseMark(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let second = bytes[offset + 1]
    switch bytes[offset] {
    case 0xC3: return second != 0x97 && second != 0xB7 && second & 0x1F != 0x11
    case 0xC4: return second == 0x82 || second == 0x83 || second == 0x90 || second == 0x91
    case 0xC6: return second == 0xA0 || second == 0xA1 || second == 0xAF || second == 0xB0
    case 0xE1: return second == 0xBA || second == 0xBB
    default: return false
    }
  }

  private mutating func count(_ bytes: [UInt8], _ range: Range<Int>, isMarked: Bool) {
    wordCount += 1
    if isMarked { markedCount += 1 }
    guard range.count <= 8 else { return }
    var key: UInt64 = 0
    for offset in range { key = key << 8 | UInt64(bytes[offset].lowercased) }
    if Self.vietnamese.contains(key) { vietnameseCount += 1 }
    if Self.english.contains(key) { englishCount += 1 }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }

  /// Common words of Vietnamese without their marks that are no common words of English.
  private static let vietnamese = keys(
    """
    va cua cac trong voi duoc cho nhung tai khong nguoi viet ngay nuoc truong hoi nghi dong thoi \
    theo nay tren ve den sau truoc chinh phu quoc gia hop tac quan he hai ben nhat tri thu tuong \
    bo ngoai giao tong bi thu chu tich khang dinh phat trien kinh te
    """)

  /// The commonest words of English that are no Vietnamese syllables without marks.
  private static let english = keys(
    """
    the of and in that is was for on with as by at from it his her are be has have an which this \
    said will not were their its but they he she who we our
    """)
}
