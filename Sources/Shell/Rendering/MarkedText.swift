import Archive

/// Text in which runs that mean something are shown in a style each, broken into lines.
struct MarkedText {
  private let text: String
  private let marks: [Article.Mark]

  /// - Parameter marks: in ascending order of their start. Of marks that overlap the first is
  ///   shown; an event is a clause and would hide what it names, so it is not shown in the text.
  init(_ text: String, marks: [Article.Mark]) {
    self.text = text
    self.marks = marks.filter { $0.meaning.style != .event }
  }

  /// A line for each line of the text, or more where it is longer than `width` cells.
  ///
  /// - Complexity: O(n + m) for n bytes and m marks.
  func wrapped(toCells width: Int?) -> [StyledText] {
    var lines: [StyledText] = []
    var offset = 0
    var next = marks[...]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for part in line.pieces(toCells: width) {
        let start = offset + line.utf8.distance(from: line.startIndex, to: part.startIndex)
        lines.append(styled(part, from: start, &next))
      }
      offset += line.utf8.count + 1
    }
    return lines
  }

  private func styled(
    _ part: Substring, from start: Int, _ next: inout ArraySlice<Article.Mark>
  ) -> StyledText {
    let end = start + part.utf8.count
    var result = StyledText("")
    var index = part.startIndex
    func take(to offset: Int, _ style: Style) {
      let current = start + part.utf8.distance(from: part.startIndex, to: index)
      guard offset > current else { return }
      let target = part.utf8.index(index, offsetBy: min(offset, end) - current)
      result.append(part[index..<target], style)
      index = target
    }
    while let mark = next.first, mark.range.lowerBound < end {
      take(to: mark.range.lowerBound, .plain)
      take(to: mark.range.upperBound, mark.meaning.style)
      // A mark that goes on in the next line is met there again.
      if mark.range.upperBound > end { return result }
      next.removeFirst()
    }
    take(to: end, .plain)
    return result
  }
}

extension Article.Mark.Meaning {
  fileprivate var style: Style {
    switch self {
    case .country: .country
    case .person: .person
    case .organisation: .organisation
    case .event: .event
    case .figure: .figure
    case .agreement, .commitment: .event
    case .date: .date
    }
  }
}

extension Substring {
  /// The line in pieces of at most `width` cells, broken at white space where there is any.
  ///
  /// - Complexity: O(n).
  fileprivate func pieces(toCells width: Int?) -> [Substring] {
    guard let width, width > 0 else { return [self] }
    var pieces: [Substring] = []
    var start = startIndex
    var lastBlank: Index?
    var cells = 0
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      if character.isWhitespace { lastBlank = index }
      cells += character.cellCount
      if cells > width, index > start {
        let end = lastBlank.flatMap { $0 > start ? $0 : nil } ?? index
        pieces.append(self[start..<end])
        start = end == index && lastBlank != index ? index : self.index(after: end)
        cells = start <= index ? self[start...index].cellCount : 0
        lastBlank = nil
      }
      index = self.index(after: index)
    }
    pieces.append(self[start...])
    return pieces
  }
}
