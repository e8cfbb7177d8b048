internal import ClippingModel

/// What sites print around an article: rules, menus, notices, comment boxes.
enum FurnitureRules {
  /// Lines without a letter or digit: `---`, `***`, `###`.
  static func cutMarks(_ page: inout Page) {
    for index in page.bodyIndices where page.lines[index].key.isEmpty {
      let range = page.lines[index].range
      let hasText = page.text.bytes[range].contains { $0.isLetter || $0.isDigit || $0 >= 0x80 }
      if !hasText { page.cut(index, .markup) }
    }
  }

  /// From the heading of comments, tags or other stories to the end, where no prose follows it.
  static func cutTail(_ page: inout Page) {
    var tail: Int?
    for index in page.lines.indices.reversed() {
      let line = page.lines[index]
      if isProse(line) { break }
      if Phrases.pageTail.contains(withoutCount(line.key)) { tail = index }
    }
    guard let tail, tail > 0 else { return }
    for index in tail..<page.lines.count { page.cut(index, .furniture) }
  }

  /// Furniture, ways to other stories and notices that stand by themselves.
  static func cutLines(_ page: inout Page) {
    for index in page.bodyIndices {
      let line = page.lines[index]
      if line.isLink { page.cut(index, .related) }
      guard !line.key.isEmpty else { continue }
      if Phrases.furniture.contains(line.key) || isHeadingOfOthers(page, index) {
        page.cut(index, .furniture)
      } else if isRelated(page, line) {
        page.cut(index, .related)
      } else if line.wordCount <= 40, Phrases.notices.standWithin(line.key) {
        page.cut(index, .furniture)
      }
    }
    cutMenus(&page)
    cutRelatedLists(&page)
  }

  /// A sentence of some length: such lines are no menu.
  static func isProse(_ line: Page.Line) -> Bool {
    line.wordCount > 25 || (line.wordCount > 12 && line.endsSentence)
  }

  /// A key without the number of comments behind it.
  private static func withoutCount(_ key: String) -> String {
    guard let space = key.lastIndex(of: " "), key[key.index(after: space)...].allSatisfy(\.isNumber)
    else { return key }
    return String(key[..<space])
  }

  private static func isHeadingOfOthers(_ page: Page, _ index: Int) -> Bool {
    index > 0 && !page.lines[index].endsSentence
      && Phrases.pageTail.contains(withoutCount(page.lines[index].key))
  }

  private static func isRelated(_ page: Page, _ line: Page.Line) -> Bool {
    let bytes = page.text.bytes
    if bytes.hasBytes(">>", at: line.range.lowerBound)
      || bytes.hasBytes("»", at: line.range.lowerBound)
      || bytes.hasBytes("►", at: line.range.lowerBound)
    {
      return line.wordCount <= 40
    }
    return line.wordCount <= 30 && Phrases.related.beginsWithin(line.key)
  }

  /// Four or more short lines in a row before the first or behind the last prose of a page that has
  /// other furniture: a menu.
  private static func cutMenus(_ page: inout Page) {
    let indices = page.bodyIndices
    guard page.hasFurniture, let first = indices.first(where: { isProse(page.lines[$0]) }),
      let last = indices.last(where: { isProse(page.lines[$0]) })
    else { return }
    for part in [indices.filter { $0 < first }, indices.filter { $0 > last }] {
      var run: [Int] = []
      for index in part + [Int.max] {
        if index != Int.max, isMenuItem(page, page.lines[index]) {
          run.append(index)
        } else {
          if run.count >= 4 { for item in run { page.cut(item, .furniture) } }
          run = []
        }
      }
    }
  }

  private static func isMenuItem(_ page: Page, _ line: Page.Line) -> Bool {
    line.wordCount <= 4 && !line.isHeading && !line.endsSentence
      && !page.text.bytes[line.range].contains(where: \.isDigit)
  }

  /// The headlines under a heading such as "Related news" in the middle of a page.
  private static func cutRelatedLists(_ page: inout Page) {
    for index in page.lines.indices
    where page.lines[index].role == .cut(.furniture)
      && Phrases.pageTail.contains(withoutCount(page.lines[index].key))
    {
      var next = index + 1
      while next < page.lines.count, next - index <= 12, !isProse(page.lines[next]),
        !page.lines[next].endsSentence, page.lines[next].wordCount >= 4,
        !page.lines[next].isHeading
      {
        page.cut(next, .related)
        next += 1
      }
    }
  }
}
