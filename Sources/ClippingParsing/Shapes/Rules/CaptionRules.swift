internal import ClippingModel
internal import TextAnalysis

/// Captions of pictures and the credits behind them.
enum CaptionRules {
  private static let longestCaption = 60
  private static let longestCredit = 8

  /// Lines that end in a credit, the line above a credit that stands alone, and lines that a page
  /// marks as captions.
  static func cutCaptionLines(_ page: inout Page) {
    for index in page.bodyIndices {
      let line = page.lines[index]
      if line.isCaption {
        page.cutCaption(index, line.range)
        continue
      }
      guard let credit = credits(page.text.bytes, line.range).last,
        credit.upperBound == line.range.upperBound
          || page.text.bytes.wordCount(credit.lowerBound..<line.range.upperBound) <= longestCredit
      else { continue }
      let caption = page.text.bytes.trimmed(line.range.lowerBound..<credit.lowerBound)
      if caption.isEmpty {
        page.cut(index, .credit)
        cutAbove(&page, index)
      } else if page.text.bytes.wordCount(caption) <= longestCaption,
        sentenceStarts(page.text.bytes, caption).count <= 2
      {
        page.cutCaption(index, withoutDash(page.text.bytes, caption))
      }
    }
  }

  private static func cutAbove(_ page: inout Page, _ credit: Int) {
    guard credit > 0 else { return }
    let line = page.lines[credit - 1]
    guard line.role == .body, !line.isHeading, !page.lines[credit].isApart,
      line.wordCount <= longestCaption, !line.endsSentence || line.wordCount <= 25
    else { return }
    page.cutCaption(credit - 1, line.range)
  }

  /// A credit in the middle of a line, and the sentence before it.
  static func cutInnerCaptions(_ page: inout Page) {
    for index in page.bodyIndices {
      let line = page.lines[index].range
      var start = line.lowerBound
      for credit in credits(page.text.bytes, line) where credit.lowerBound >= start {
        let before = start..<credit.lowerBound
        let caption = lastSentence(page.text.bytes, before)
        if let caption, page.text.bytes.wordCount(caption) <= longestCaption {
          page.captions.append(withoutDash(page.text.bytes, page.text.bytes.trimmed(caption)))
          page.cut(caption, .caption)
        }
        page.cut(credit, .credit)
        start = credit.upperBound
      }
    }
  }

  /// The sentence that ends a range, and the one before where it begins in lower case; nil where
  /// the whole range is one sentence that begins a line of prose.
  private static func lastSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isBlank || bytes[end - 1] == UInt8(ascii: ".") {
      end -= 1
    }
    // A caption is short: looking back further would find something else.
    let from = max(range.lowerBound, end - 600)
    let starts = sentenceStarts(bytes, from..<end)
    let start = starts.last { LetterCase(bytes, at: $0) != .lower }
    guard let start, start > from || from == range.lowerBound else { return nil }
    return start..<range.upperBound
  }

  /// Where sentences begin in a range: its start, and behind a stop and blanks.
  private static func sentenceStarts(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    let range = bytes.trimmed(range)
    var starts = [range.lowerBound]
    var offset = range.lowerBound
    while offset + 2 < range.upperBound {
      let isStop =
        bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: "!")
        || bytes[offset] == UInt8(ascii: "?")
      if isStop, bytes[offset + 1].isBlank, !isInitial(bytes, before: offset, range) {
        var next = offset + 1
        while next < range.upperBound, bytes[next].isBlank { next += 1 }
        starts.append(next)
      }
      offset += 1
    }
    return starts
  }

  /// `J. `: a single letter before the stop.
  private static func isInitial(_ bytes: [UInt8], before stop: Int, _ range: Range<Int>) -> Bool {
    stop - 1 >= range.lowerBound && bytes[stop - 1].isLetter
      && (stop - 2 < range.lowerBound || bytes[stop - 2] == 0x20)
  }

  /// Without the dash or bracket that led to the credit.
  private static func withoutDash(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      if bytes[end - 1].isBlank || bytes[end - 1] == UInt8(ascii: "-")
        || bytes[end - 1] == UInt8(ascii: "(") || bytes[end - 1] == UInt8(ascii: "[")
      {
        end -= 1
      } else if bytes.hasBytes("–", at: end - 3) {
        end -= 3
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }
}

extension CaptionRules {
  /// `Ảnh: TTXVN`, `(Ảnh: VGP/Trần Mạnh)`, `Photo: Reuters` with the brackets around them, in order.
  ///
  /// - Complexity: O(n) for n bytes.
  private static func credits(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var credits: [Range<Int>] = []
    var offset = range.lowerBound
    while let colon = bytes.firstOffset(of: UInt8(ascii: ":"), in: offset..<range.upperBound) {
      offset = colon + 1
      guard
        let start = labelStart(bytes, colon, from: credits.last?.upperBound ?? range.lowerBound),
        let end = creditEnd(bytes, behind: colon + 1, range.upperBound)
      else { continue }
      credits.append(start..<end)
      offset = end
    }
    return credits
  }

  /// The start of a label such as `Ảnh`, `Nguồn ảnh`, `(Photo` that ends at a colon.
  private static func labelStart(_ bytes: [UInt8], _ colon: Int, from: Int) -> Int? {
    let near = max(from, colon - 24)
    var end = colon
    while end > near, bytes[end - 1].isBlank { end -= 1 }
    for label in labels where end - label.count >= near {
      let start = end - label.count
      guard label.matches(bytes, at: start), start == from || !isWord(bytes[start - 1]) else {
        continue
      }
      guard start > from,
        bytes[start - 1] == UInt8(ascii: "(") || bytes[start - 1] == UInt8(ascii: "[")
      else { return start }
      return start - 1
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

  /// A label in small letters and one in capitals, compared byte by byte.
  private struct Label {
    let small: [UInt8]
    let large: [UInt8]
    let title: [UInt8]
    var count: Int { small.count }

    init(_ text: String) {
      small = Array(text.utf8)
      large = Array(text.uppercased().utf8)
      title = Array((text.prefix(1).uppercased() + text.dropFirst()).utf8)
    }

    func matches(_ bytes: [UInt8], at offset: Int) -> Bool {
      let part = bytes[offset..<offset + count]
      return part.elementsEqual(small) || part.elementsEqual(large) || part.elementsEqual(title)
    }
  }

  /// Longer ones first where one ends with another.
  private static let labels = [
    "nguồn ảnh", "ảnh tư liệu", "ảnh minh họa", "ảnh minh hoạ", "ảnh chụp màn hình", "ảnh",
    "photos",
    "photo credit", "image credit", "photo", "photograph", "image", "picture", "đồ họa",
  ].map(Label.init)

  /// The end of the names behind a label: capitals such as an agency's, else at most five
  /// capitalised words up to one that begins a sentence.
  private static func creditEnd(_ bytes: [UInt8], behind offset: Int, _ limit: Int) -> Int? {
    var end = offset
    var count = 0
    for word in bytes.words(offset..<min(limit, offset + 160)) {
      let first = LetterCase(bytes, at: word.lowerBound)
      guard first == .upper || isConnector(bytes, word) else { break }
      let text = String(decoding: bytes[word], as: UTF8.self)
      if count > 0, sentenceStarters.contains(Spelling.fold(text)) { break }
      end = word.upperBound
      count += 1
      let last = bytes[word.upperBound - 1]
      if last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
        break
      }
      if count == 1, isAgency(bytes, word), !isContinued(bytes, end, limit) { break }
      if count == 5 { break }
    }
    return count > 0 ? end : nil
  }

  private static func isConnector(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    word.count <= 2 && !bytes[word.lowerBound].isLetter && bytes[word.lowerBound] < 0x80
  }

  /// Capitals only: `TTXVN`, `AFP`, `BNG`.
  private static func isAgency(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    word.count >= 2 && bytes[word].allSatisfy { !$0.isLetter || $0 != $0.lowercased || $0 < 0x41 }
      && bytes[word.lowerBound].isLetter
  }

  /// A slash or plus goes on with another name.
  private static func isContinued(_ bytes: [UInt8], _ end: Int, _ limit: Int) -> Bool {
    end + 1 < limit && bytes[end] == 0x20
      && (bytes[end + 1] == UInt8(ascii: "/") || bytes[end + 1] == UInt8(ascii: "+"))
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
}
