extension Unicode.Scalar {
  /// True for what could steer a terminal or turn the direction of its text: C0, DEL, C1, and the
  /// bidirectional controls of UAX #9.
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Cells that a terminal gives the scalar on its own.
  ///
  /// East Asian Width W and F of Unicode 16 in whole blocks, where a block's few unassigned or
  /// narrow members do not matter; emoji by their own property.
  fileprivate var cellCount: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      return 2
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension Character {
  /// Cells that a terminal gives the character: 0, 1 or 2.
  var cellCount: Int {
    var widest = 0
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F { return 2 }
      widest = max(widest, scalar.cellCount)
    }
    return widest
  }
}

extension StringProtocol {
  /// Cells that a terminal gives the text on one line.
  ///
  /// - Complexity: O(n).
  var cellCount: Int { reduce(0) { $0 + $1.cellCount } }

  /// The text on one line and without anything that could steer a terminal: white space becomes a
  /// space, any other control character U+FFFD.
  ///
  /// - Complexity: O(n).
  var printable: String {
    guard
      unicodeScalars.contains(where: { $0.isControl || $0.value == 0x2028 || $0.value == 0x2029 })
    else { return String(self) }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      default: result.append(scalar.isControl ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// Lines of at most `width` cells, broken at white space, or within a word that is longer.
  ///
  /// - Complexity: O(n).
  func wrapped(toCells width: Int?) -> [String] {
    guard let width, width > 0 else { return [String(self)] }
    var lines: [String] = []
    var line = ""
    var cells = 0
    for word in split(whereSeparator: \.isWhitespace) {
      var rest = word[...]
      var restCells = rest.cellCount
      if cells > 0, cells + 1 + restCells > width {
        lines.append(line)
        (line, cells) = ("", 0)
      }
      while restCells > width {
        let head = rest.prefix(fittingCells: width)
        lines.append(String(head))
        rest = rest[head.endIndex...]
        restCells = rest.cellCount
      }
      line += (cells > 0 ? " " : "") + rest
      cells += restCells + (cells > 0 ? 1 : 0)
    }
    if cells > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The longest beginning that fits, one character at least, so that a loop over it ends.
  fileprivate func prefix(fittingCells width: Int) -> SubSequence {
    var cells = 0
    var end = startIndex
    while end < endIndex {
      cells += self[end].cellCount
      if cells > width, end > startIndex { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}
