internal import ClippingModel
internal import TextAnalysis

/// Which line is the headline.
///
/// A stated title counts first; then a heading near the top; then a first line that looks like a
/// headline: three to thirty words, more text behind it, no full stop unless page furniture shows
/// that headlines of this site have one. In segmented text a headline may be glued to the lead. Else
/// the article has no title.
enum TitleRules {
  private static let headlineWordCount = 3...30

  static func chooseTitle(_ page: inout Page) {
    guard page.facts.title == nil else { return }
    cutBanner(&page)
    guard let first = page.bodyIndices.first else { return }
    let near = page.bodyIndices.prefix(6)
    if let heading = near.first(where: {
      page.lines[$0].isHeading && page.lines[$0].wordCount <= headlineWordCount.upperBound * 2
    }), near.prefix(while: { $0 < heading }).allSatisfy({ !FurnitureRules.isProse(page.lines[$0]) })
    {
      page.lines[heading].role = .title
      for index in page.bodyIndices where index < heading { page.cut(index, .furniture) }
    } else if isHeadline(page, first) {
      page.lines[first].role = .title
    } else if page.isSegmented, let title = gluedTitle(page.text.bytes, page.lines[first].range) {
      page.innerTitle = title
    }
  }

  private static func isHeadline(_ page: Page, _ index: Int) -> Bool {
    let line = page.lines[index]
    let rest = page.bodyIndices.filter { $0 > index }
    guard headlineWordCount.contains(line.wordCount), let next = rest.first,
      rest.contains(where: { page.lines[$0].wordCount > line.wordCount }),
      LetterCase(page.text.bytes, at: line.range.lowerBound) != .lower
    else { return false }
    guard endsWithStop(page.text.bytes, line.range) else { return true }
    return page.hasFurniture && page.lines[next].isApart && line.wordCount <= 20
  }

  private static func endsWithStop(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range.upperBound - 1] == UInt8(ascii: ".")
      && !bytes.hasBytes("...", at: range.upperBound - 3)
  }
}

extension TitleRules {
  /// The site's own name above the headline: `Example.vn - News of the day`, `Trang chủ > Thế giới`.
  private static func cutBanner(_ page: inout Page) {
    for index in page.bodyIndices.prefix(3) {
      let line = page.lines[index]
      guard line.wordCount <= 14, !line.isHeading, page.bodyIndices.count > 2 else { return }
      if let domain = domain(page.text.bytes, line.range) {
        page.cut(index, .furniture)
        var value = MappedText()
        value.append(domain, of: page.text)
        page.facts.take(.source, value, basis: .page)
      } else if isBreadcrumb(page.text.bytes, line.range) {
        page.cut(index, .furniture)
      } else {
        return
      }
    }
  }

  /// A first word that is a domain, with a dash, a bar or nothing behind it.
  private static func domain(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let words = bytes.words(line)
    guard let word = words.first else { return nil }
    let labels = bytes[word].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, (2...8).contains(last.count),
      last.allSatisfy({ $0.isLetter && $0 == $0.lowercased }),
      labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isLabelByte) })
    else { return nil }
    guard words.count > 1 else { return word }
    let next = words[1].lowerBound
    let isSeparator =
      bytes[next] == UInt8(ascii: "-") || bytes[next] == UInt8(ascii: "|")
      || bytes.hasBytes("–", at: next) || bytes.hasBytes("—", at: next)
    return isSeparator ? word : nil
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-")
  }

  private static func isBreadcrumb(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let words = bytes.words(line)
    let separators = words.filter {
      $0.count == 1
        && (bytes[$0.lowerBound] == UInt8(ascii: ">") || bytes[$0.lowerBound] == UInt8(ascii: "/"))
        || bytes.hasBytes("›", at: $0.lowerBound) || bytes.hasBytes("»", at: $0.lowerBound)
    }
    return separators.count >= 1 && words.count <= 12
      && separators.count * 6 >= words.count
  }
}

extension TitleRules {
  /// The headline that a lead follows without a mark between: it ends before a capital, its last
  /// four words are said again soon after, and with the capital behind them they are not.
  private static func gluedTitle(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let words = bytes.words(line.lowerBound..<min(line.upperBound, line.lowerBound + 1200))
    guard words.count > 20 else { return nil }
    let folds = words.prefix(110).map { Spelling.fold(String(decoding: bytes[$0], as: UTF8.self)) }
    for index in 5..<min(30, folds.count) {
      let before = words[index - 1]
      if let last = before.last, !bytes[last].isLetter, bytes[last] < 0x80 { return nil }
      if LetterCase(bytes, at: words[index].lowerBound) == .upper,
        isRepeated(folds, index - 4..<index), !isRepeated(folds, index - 3..<index + 1)
      {
        return line.lowerBound..<before.upperBound
      }
    }
    return nil
  }

  /// True where a run of words stands again behind it.
  private static func isRepeated(_ folds: [String], _ run: Range<Int>) -> Bool {
    guard run.upperBound + run.count <= folds.count else { return false }
    return (run.upperBound...folds.count - run.count).contains {
      folds[$0..<$0 + run.count].elementsEqual(folds[run])
    }
  }
}
