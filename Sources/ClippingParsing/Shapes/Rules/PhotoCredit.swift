internal import TextAnalysis

/// The credit of a picture: `Ảnh: TTXVN`, `(Ảnh: VGP/Trần Mạnh)`, `Bài, ảnh: Mai Lan`,
/// `Photo: Getty Images`.
enum PhotoCredit {
  /// The credits in a range, brackets included, in order.
  ///
  /// - Complexity: O(n) for n bytes.
  static func ranges(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var credits: [Range<Int>] = []
    var offset = range.lowerBound
    while let colon = bytes.firstOffset(of: UInt8(ascii: ":"), in: offset..<range.upperBound) {
      offset = colon + 1
      let from = credits.last?.upperBound ?? range.lowerBound
      guard let start = labelStart(bytes, colon, from: from),
        let end = end(bytes, behind: colon + 1, range.upperBound, openedBy: bytes[start])
      else { continue }
      credits.append(start..<end)
      offset = end
    }
    return credits
  }

  /// The start of a label that ends at a colon, with the bracket before it.
  private static func labelStart(_ bytes: [UInt8], _ colon: Int, from: Int) -> Int? {
    let near = max(from, colon - 32)
    var end = colon
    while end > near, bytes[end - 1].isBlank { end -= 1 }
    for label in labels where end - label.count >= near {
      let start = end - label.count
      guard label.matches(bytes, at: start), start == from || !isWord(bytes[start - 1]) else {
        continue
      }
      let isBracketed =
        start > from
        && (bytes[start - 1] == UInt8(ascii: "(") || bytes[start - 1] == UInt8(ascii: "["))
      return isBracketed ? start - 1 : start
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

  /// A label in small letters, in capitals and with a capital, compared byte by byte.
  private struct Label {
    private let forms: [[UInt8]]
    let count: Int

    init(_ text: String) {
      let title = text.prefix(1).uppercased() + text.dropFirst()
      forms = [text, text.uppercased(), title].map { Array($0.utf8) }
      count = text.utf8.count
    }

    func matches(_ bytes: [UInt8], at offset: Int) -> Bool {
      let part = bytes[offset..<offset + count]
      return forms.contains { part.elementsEqual($0) }
    }
  }

  /// Longer ones first where one ends with another.
  private static let labels = [
    "tin và ảnh", "tin, ảnh", "tin - ảnh", "bài và ảnh", "bài, ảnh", "bài - ảnh", "nguồn ảnh",
    "ảnh tư liệu", "ảnh minh họa", "ảnh minh hoạ", "ảnh chụp màn hình", "ảnh", "story and photos",
    "photo credit", "image credit", "photos", "photo", "photograph", "image", "picture", "đồ họa",
  ].map(Label.init)
}

extension PhotoCredit {
  /// The end of what a label names: the bracket that closes it; an outlet; capitals such as an
  /// agency's; else at most five capitalised words up to one that begins a sentence.
  private static func end(
    _ bytes: [UInt8], behind offset: Int, _ limit: Int, openedBy first: UInt8
  ) -> Int? {
    let near = offset..<min(limit, offset + 120)
    if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") {
      let closing = first == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
      if let end = bytes.firstOffset(of: closing, in: near) { return end + 1 }
    }
    var words = bytes.words(near)
    // No word that the window cuts off, perhaps inside a character, names anyone.
    if near.upperBound < limit, words.last?.upperBound == near.upperBound,
      !bytes[near.upperBound].isBlank
    {
      words.removeLast()
    }
    guard let word = words.first else { return nil }
    if let outlet = outletEnd(bytes, words) { return outlet }
    if isAgency(bytes, word), words.count < 2 || !isContinued(bytes, words[1]) {
      return word.upperBound
    }
    return nameEnd(bytes, words, limit)
  }

  /// The end of a known outlet of up to three words.
  private static func outletEnd(_ bytes: [UInt8], _ words: [Range<Int>]) -> Int? {
    for count in [3, 2, 1] where words.count >= count {
      let range = words[0].lowerBound..<words[count - 1].upperBound
      let isKnown = outlets.contains(Spelling.fold(String(decoding: bytes[range], as: UTF8.self)))
      if isKnown { return range.upperBound }
    }
    return nil
  }

  private static func nameEnd(_ bytes: [UInt8], _ words: [Range<Int>], _ limit: Int) -> Int? {
    var end: Int?
    for (count, word) in words.prefix(5).enumerated() {
      guard LetterCase(bytes, at: word.lowerBound) == .upper || isConnector(bytes, word) else {
        return end.map { _ in phraseEnd(bytes, words, limit) ?? word.lowerBound - 1 }
      }
      let fold = Spelling.fold(String(decoding: bytes[word], as: UTF8.self))
      if count > 0, sentenceStarters.contains(fold) { break }
      end = word.upperBound
      if isStop(bytes[word.upperBound - 1]) { break }
    }
    return end
  }

  /// Where a credit with small words in it (`Quốc phòng Việt Nam.`) ends: at a stop or the line's
  /// end within six words.
  private static func phraseEnd(_ bytes: [UInt8], _ words: [Range<Int>], _ limit: Int) -> Int? {
    let near = words.prefix(6)
    if let last = near.last, last.upperBound == limit { return limit }
    return near.first { isStop(bytes[$0.upperBound - 1]) }?.upperBound
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }

  private static func isConnector(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    word.count <= 2 && !bytes[word.lowerBound].isLetter && bytes[word.lowerBound] < 0x80
  }

  /// Capitals only: `TTXVN`, `AFP/TTXVN`, `NLĐ`.
  private static func isAgency(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    word.count >= 2 && isCapitals(bytes, word)
  }

  /// A slash, a plus or more capitals go on with a name.
  private static func isContinued(_ bytes: [UInt8], _ next: Range<Int>) -> Bool {
    let first = bytes[next.lowerBound]
    return first == UInt8(ascii: "/") || first == UInt8(ascii: "+")
      || next.count > 1 && isCapitals(bytes, next)
  }

  private static func isCapitals(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    var hasCapital = false
    for offset in word where bytes[offset] & 0xC0 != 0x80 {
      switch LetterCase(bytes, at: offset) {
      case .upper: hasCapital = true
      case .lower: return false
      case .digit, .other: break
      }
    }
    return hasCapital
  }

  /// The folds of words that begin sentences of news and no names.
  private static let sentenceStarters: Set<String> = Set(
    """
    trong về tại theo ông bà ngày sau trước với tuy nhưng các những một hai ba khi để đây như ngoài \
    từ đến do vì nếu bên cùng trên dưới qua đó này họ người chúng tôi anh chị phía nhân cũng được \
    hiện hôm sáng chiều tối trưa đêm năm tháng tuần mới đặc đồng thời thay tiếp đáp nhận phát đại \
    tổng thủ bộ phó chủ ngoại the in on at after before during he she it they but and as \
    according this that with for when while
    """.split(separator: " ").map { Spelling.fold(String($0)) })

  /// Outlets and sources whose names could run into what follows them, folded.
  private static let outlets: Set<String> = Set(
    [
      "AFP", "AP", "EPA", "TTXVN", "TTXVN phát", "VGP", "VOV", "VTV", "BNG", "TASS", "CNN", "BBC",
      "Reuters", "Xinhua", "Tân Hoa xã", "Kyodo", "Yonhap", "Bloomberg", "Getty", "Getty Images",
      "Getty Image", "Sputnik", "NYTimes", "New York Times", "The New York Times", "Daily Mail",
      "Dailymail", "The Guardian", "Guardian", "The Sun", "Nikkei", "Bernama", "Antara", "Anadolu",
      "Al Jazeera", "Associated Press", "Press Association", "Business Insider", "Internet",
      "Facebook", "Instagram", "Google", "Google Maps", "Twitter", "Youtube", "Shutterstock",
      "Sina", "Zing", "Zing.vn", "VnExpress", "Vietnam+", "VietnamPlus", "Vietnamnet", "Dân trí",
      "Tuổi Trẻ", "Thanh Niên", "Lao Động", "Tiền Phong", "Người Lao Động", "Nhân Dân",
      "Tin Tức", "Báo Tin tức", "Quốc hội", "Bộ Ngoại giao", "Thông tấn xã Việt Nam", "CTV", "NVCC",
      "FBNV", "Rex", "Splash", "Backgrid", "Pool", "Handout", "Wikipedia", "Wikimedia", "Pixabay",
    ].map { Spelling.fold($0) })
}
