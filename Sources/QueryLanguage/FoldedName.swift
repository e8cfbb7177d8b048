/// The plainest spelling of a name, for looking up field names, words for dates and units: lower
/// case, no diacritics, đ as d; hyphens, underscores and runs of spaces as one hyphen.
///
/// Small on purpose: it compares the words that this room itself defines. Texts are compared by
/// their analyser.
public enum FoldedName {
  /// - Complexity: O(n) for n scalars.
  public static func fold(_ name: some StringProtocol) -> String {
    var folded = ""
    for scalar in name.unicodeScalars {
      if isDropped(scalar) { continue }
      if isSeparator(scalar) {
        if !folded.isEmpty, folded.last != "-" { folded.append("-") }
      } else if let base = bases[scalar] {
        folded.unicodeScalars.append(base)
      } else {
        folded.append(scalar.properties.lowercaseMapping)
      }
    }
    if folded.last == "-" { folded.removeLast() }
    return folded
  }

  /// Combining marks (all that Vietnamese uses stand in this block) and zero-width characters.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xAD, 0xFEFF: true
    default: false
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "_" || scalar.properties.isWhitespace
      || (0x2010...0x2015).contains(scalar.value)
  }

  /// Each precomposed Vietnamese letter, in either case, and its base letter.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
      ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đð"),
    ]
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in rows {
      for scalar in (letters + letters.uppercased()).unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()
}
