internal import ClippingModel
internal import TextAnalysis

/// Who published the text, and when: lines that a page prints over or under it.
enum BylineRules {
  /// `Source: https://…`, `Nguồn: …`, and the line of an address alone.
  static func takeStatedLines(_ page: inout Page) {
    for index in page.bodyIndices {
      let line = page.lines[index]
      let bytes = page.text.bytes
      guard line.range.count < 400, let address = address(bytes, line.range) else { continue }
      let label = bytes.trimmed(line.range.lowerBound..<address.lowerBound)
      let isLabel =
        label.isEmpty
        || (bytes[label.upperBound - 1] == UInt8(ascii: ":") && bytes.wordCount(label) <= 5)
      guard isLabel, bytes.trimmed(address.upperBound..<line.range.upperBound).isEmpty else {
        continue
      }
      var value = MappedText()
      value.append(address, of: page.text)
      page.facts.take(.url, value, basis: .page)
      page.cut(index, .header)
    }
  }

  /// `By Grace Lim, Diplomatic Correspondent` above the text.
  static func takeWriter(_ page: inout Page) {
    let bytes = page.text.bytes
    for index in page.bodyIndices.prefix(6) {
      let line = page.lines[index]
      guard line.wordCount <= 9, !line.endsSentence,
        bytes.hasBytes("By ", at: line.range.lowerBound)
          || bytes.hasBytes("BY ", at: line.range.lowerBound)
      else { continue }
      let words = bytes.words(
        line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 120))
      guard words.count >= 3,
        words.allSatisfy({
          LetterCase(bytes, at: $0.lowerBound) == .upper || bytes[$0].elementsEqual("and".utf8)
        })
      else { continue }
      var value = MappedText()
      value.append(words[1].lowerBound..<line.range.upperBound, of: page.text)
      page.facts.take(.author, value, basis: .page)
      page.cut(index, .byline)
    }
  }

  /// The line that a page prints between headline and text: the outlet, often twice and glued to
  /// the date (`VietnamPlusVietnamPlus26/10/2025`), or a date with weekday and hour.
  static func takeByline(_ page: inout Page) {
    for index in page.bodyIndices.prefix(6) {
      let line = page.lines[index]
      guard line.wordCount <= 12, line.range.count <= 120, !line.endsSentence,
        let date = DateStamp.date(in: page.text.bytes, line.range),
        date.date.precision == .day || isMonthAlone(date, line),
        isStamp(page.text.bytes, behind: date.range.upperBound..<line.range.upperBound),
        isOutlet(page.text.bytes, before: line.range.lowerBound..<date.range.lowerBound)
      else { continue }
      takeOutlet(&page, line.range.lowerBound..<date.range.lowerBound)
      if page.facts.published == nil {
        page.facts.published = DatedFact(
          date.date, basis: .page, span: page.text.span(of: date.range))
      }
      page.cut(index, .byline)
      page.hasFurniture = true
      return
    }
  }

  /// `Tháng 9 năm 2019` and nothing else on the line.
  private static func isMonthAlone(
    _ date: (date: CalendarDate, range: Range<Int>), _ line: Page.Line
  ) -> Bool {
    date.date.precision == .month && date.range == line.range
  }

  /// Hours, zones and bars: what stands behind the date of a byline.
  private static func isStamp(_ bytes: [UInt8], behind range: Range<Int>) -> Bool {
    let words = bytes.words(range)
    return words.count <= 6
      && words.allSatisfy { word in
        bytes[word].contains(where: \.isDigit)
          || word.count <= 5 && LetterCase(bytes, at: word.lowerBound) != .lower
      }
  }

  /// A weekday, or a name: three words at most, or five that end in a capitalised one; none of them
  /// ends a sentence.
  private static func isOutlet(_ bytes: [UInt8], before range: Range<Int>) -> Bool {
    let words = bytes.words(range).filter { bytes[$0].contains { $0.isLetter || $0 >= 0x80 } }
    guard let first = words.first, let last = words.last else { return true }
    let isName =
      words.count <= 3 || (words.count <= 5 && LetterCase(bytes, at: last.lowerBound) == .upper)
    return LetterCase(bytes, at: first.lowerBound) != .lower
      && (isName || isWeekday(bytes, first))
      && !words.contains { bytes[$0.upperBound - 1] == UInt8(ascii: ".") && $0.count > 3 }
  }

  private static func isWeekday(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    weekdays.beginsWithin(Spelling.fold(String(decoding: bytes[word], as: UTF8.self)))
  }

  private static func takeOutlet(_ page: inout Page, _ range: Range<Int>) {
    let bytes = page.text.bytes
    var outlet = bytes.trimmed(range)
    while let last = outlet.last, !bytes[last].isLetter, bytes[last] < 0x80, !bytes[last].isDigit {
      outlet = bytes.trimmed(outlet.lowerBound..<last)
    }
    let half = outlet.count / 2
    if outlet.count.isMultiple(of: 2),
      bytes[outlet.lowerBound..<outlet.lowerBound + half]
        .elementsEqual(bytes[outlet.lowerBound + half..<outlet.upperBound])
    {
      outlet = outlet.lowerBound..<outlet.lowerBound + half
    }
    guard outlet.count >= 3,
      !weekdays.beginsWithin(Spelling.fold(page.text.string(outlet)))
    else { return }
    var value = MappedText()
    value.append(outlet, of: page.text)
    page.facts.take(.source, value, basis: .page)
  }

  private static let weekdays = Phrases([
    "Thứ", "Chủ nhật", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    "Sunday", "Chủ", "Cập", "Cập nhật", "Updated", "Published", "Posted", "Ngày", "Đăng",
    "Xuất bản",
  ])

  private static func address(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard var start = bytes.firstOffset(of: UInt8(ascii: ":"), in: range) else { return nil }
    // "Source: https://…" has a colon before the address's own.
    while !bytes.hasBytes("://", at: start) {
      guard let next = bytes.firstOffset(of: UInt8(ascii: ":"), in: start + 1..<range.upperBound)
      else { return nil }
      start = next
    }
    while start > range.lowerBound, bytes[start - 1].isLetter { start -= 1 }
    guard bytes.hasBytes("http", at: start) else { return nil }
    var end = start
    while end < range.upperBound, !bytes[end].isBlank { end += 1 }
    return start..<end
  }
}

extension BylineRules {
  /// `(Ngày Nay) - `, `(TTXVN) `, `TTO - `, `VOV.VN - ` before the first sentence.
  static func takeDateline(_ page: inout Page) {
    let bytes = page.text.bytes
    for index in page.bodyIndices.prefix(4) {
      let range = page.lines[index].range
      if let wire = wireDateline(bytes, range) { take(wire, &page) }
      guard let dateline = bracketedOutlet(bytes, range) ?? bareOutlet(bytes, range) else {
        continue
      }
      var value = MappedText()
      value.append(dateline.outlet, of: page.text)
      page.facts.take(.source, value, basis: .dateline)
      page.cut(dateline.range, .byline)
    }
  }

  /// `HANOI, Oct. 26, 2025 (VNA) - `: place, day, outlet. It stays in the text, which may say the
  /// day nowhere else; only a day with its year is one of publication.
  private static func wireDateline(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (outlet: Range<Int>, day: Range<Int>)? {
    let near = line.lowerBound..<min(line.upperBound, line.lowerBound + 80)
    guard let open = bytes.firstOffset(of: UInt8(ascii: "("), in: near), open > line.lowerBound,
      let close = bytes.firstOffset(of: UInt8(ascii: ")"), in: open..<near.upperBound),
      bytes.wordCount(line.lowerBound..<open) <= 9,
      bytes[line.lowerBound..<open].contains(UInt8(ascii: ",")),
      textStart(bytes, behind: close + 1, line, needsDash: true) != nil
    else { return nil }
    return (bytes.trimmed(open + 1..<close), line.lowerBound..<open)
  }

  private static func take(_ wire: (outlet: Range<Int>, day: Range<Int>), _ page: inout Page) {
    var outlet = MappedText()
    outlet.append(wire.outlet, of: page.text)
    page.facts.take(.source, outlet, basis: .dateline)
    var day = MappedText()
    day.append(wire.day, of: page.text)
    page.facts.take(.published, day, basis: .dateline)
  }

  /// A bracket of at most five words, then a dash or, for names that sites are known by, nothing.
  private static func bracketedOutlet(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (outlet: Range<Int>, range: Range<Int>)? {
    guard bytes[line.lowerBound] == UInt8(ascii: "("),
      let close = bytes.firstOffset(
        of: UInt8(ascii: ")"), in: line.lowerBound..<min(line.upperBound, line.lowerBound + 60))
    else { return nil }
    let outlet = bytes.trimmed(line.lowerBound + 1..<close)
    guard !outlet.isEmpty, bytes.wordCount(outlet) <= 5,
      !bytes[outlet].contains(where: \.isDigit),
      LetterCase(bytes, at: outlet.lowerBound) == .upper
    else { return nil }
    guard let end = textStart(bytes, behind: close + 1, line, needsDash: false) else { return nil }
    return (outlet, line.lowerBound..<end)
  }

  /// Capitals or a domain, then a dash: `TTO - `, `VOV.VN – `.
  private static func bareOutlet(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (outlet: Range<Int>, range: Range<Int>)? {
    var end = line.lowerBound
    while end < line.upperBound, end - line.lowerBound < 24, !bytes[end].isBlank { end += 1 }
    let word = line.lowerBound..<end
    let isCapitals =
      word.count >= 3 && word.count <= 6
      && bytes[word].allSatisfy { $0.isLetter && $0 != $0.lowercased }
    let isDomain = isCapitals || knownDomainEnds.contains { bytes.hasBytes($0, at: end - 3) }
    guard isDomain, !cities.contains(String(decoding: bytes[word], as: UTF8.self)),
      let start = textStart(bytes, behind: end, line, needsDash: true)
    else { return nil }
    return (word, line.lowerBound..<start)
  }

  private static let knownDomainEnds: [StaticString] = [".vn", ".VN"]
  /// Places that stand before a dash in English datelines and are short enough for an outlet.
  private static let cities: Set<String> = [
    "PARIS", "TOKYO", "SEOUL", "DELHI", "ROME", "CAIRO", "DOHA", "DUBAI", "HANOI", "HUE", "MINSK",
    "KYIV", "KIEV", "LIMA", "BERN", "OSLO", "RIGA", "MALE", "LAGOS", "ACCRA", "SOFIA", "SYDNEY",
    "LONDON", "MOSCOW", "BERLIN", "MANILA", "TAIPEI", "VIENNA", "GENEVA", "PHNOM",
  ]

  /// Where the text goes on behind blanks and a dash, in upper case.
  private static func textStart(
    _ bytes: [UInt8], behind offset: Int, _ line: Range<Int>, needsDash: Bool
  ) -> Int? {
    var start = offset
    var hasDash = false
    while start < line.upperBound {
      if bytes[start].isBlank || bytes[start] == UInt8(ascii: ":") {
        start += 1
      } else if bytes[start] == UInt8(ascii: "-") {
        hasDash = true
        start += 1
      } else if bytes.hasBytes("–", at: start) || bytes.hasBytes("—", at: start) {
        hasDash = true
        start += 3
      } else {
        break
      }
    }
    guard start > offset, start < line.upperBound, hasDash || !needsDash,
      LetterCase(bytes, at: start) != .lower
    else { return nil }
    return start
  }
}
