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
      guard let credit = PhotoCredit.ranges(page.text.bytes, line.range).last,
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
      for credit in PhotoCredit.ranges(page.text.bytes, line) where credit.lowerBound >= start {
        let before = start..<credit.lowerBound
        let caption = lastSentence(page.text.bytes, before)
        if let caption, page.text.bytes.wordCount(caption) <= longestCaption,
          !connectives.beginsWithin(firstWords(page, caption))
        {
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

  private static func firstWords(_ page: Page, _ range: Range<Int>) -> String {
    Spelling.fold(page.text.string(range.prefix(40)))
  }

  /// How sentences of an argument go on, which no caption does.
  private static let connectives = Phrases([
    "tuy nhiên", "nhưng", "song", "theo", "ngoài ra", "đồng thời", "bên cạnh", "do đó", "vì vậy",
    "vì thế", "trước đó", "sau đó", "dưới đây", "tất cả", "được biết", "cụ thể", "mặc dù",
    "mặt khác",
    "thế nhưng", "hơn nữa", "trong khi", "however", "but", "according", "meanwhile", "also",
  ])
}
