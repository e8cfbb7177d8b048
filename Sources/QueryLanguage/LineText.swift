/// A line as scalars with the UTF-8 offset of each, so that a lexer can look around freely.
struct LineText: Sendable {
  let scalars: [Unicode.Scalar]
  /// One more than there are scalars: the last is the line's length in bytes.
  private let offsets: [Int]

  init(_ line: String) {
    scalars = Array(line.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offset += UTF8.width(scalar)
      offsets.append(offset)
    }
    self.offsets = offsets
  }

  var count: Int { scalars.count }

  /// The UTF-8 range of a range of scalars.
  func span(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }
}

extension Unicode.Scalar {
  /// Any space, including no-break ones, tabs, line ends and a byte order mark.
  var isSpace: Bool { properties.isWhitespace || value == 0xFEFF }

  /// A control character that has no business in a line.
  var isControl: Bool { properties.generalCategory == .control && !properties.isWhitespace }

  /// Straight or curly double quotes.
  var isQuote: Bool {
    switch value {
    case 0x22, 0x201C, 0x201D, 0x201E, 0x201F, 0xFF02: true
    default: false
    }
  }

  /// A letter or number: what words are made of.
  var isWordPart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  var isLetter: Bool { isWordPart && properties.numericType == nil }
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A combining mark, as NFD text has them.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
