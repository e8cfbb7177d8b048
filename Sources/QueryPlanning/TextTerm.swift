import QueryLanguage
import SearchIndex
import TextAnalysis

/// A word of a query as the index knows it.
struct TextTerm: Hashable {
  /// How it is compared where it stands for other words than itself.
  enum Match: Hashable {
    case whole, prefix
    case fuzzy(edits: Int)
  }

  var fold: [UInt8]
  /// Nil where the word carries no mark.
  var signature: [UInt8]?
  var match = Match.whole
  /// True where a `y` was typed last, which would be written `i` if the word ended there.
  var endsInY = false

  /// The form to look up: a word that was typed with marks is that spelling alone.
  var bytes: [UInt8] { signature ?? fold }
}

extension TextTerm {
  /// The terms of words that follow each other, one for each position; the end of a sentence inside
  /// them is a term too.
  ///
  /// - Complexity: O(n) for n bytes.
  static func terms(of words: [WordPattern]) -> [TextTerm] {
    let text = Array(words.map(\.text).joined(separator: " ").utf8)
    var batch = TokenBatch()
    SyllableAnalyzer().analyze(text.span, into: &batch)
    var terms: [TextTerm] = []
    var starts: [Int] = []
    var last: UInt32?
    for token in batch.tokens {
      let bytes = Array(batch.term(of: token))
      if token.position == last {
        terms[terms.count - 1].signature = bytes
      } else {
        let word = String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self)
        terms.append(TextTerm(fold: bytes, endsInY: FoldedName.fold(word).last == "y"))
        starts.append(Int(token.start))
      }
      last = token.position
    }
    mark(&terms, starts, by: words)
    return terms
  }

  /// Gives the last term of each word the word's match: `Viet-Nam*` is `viet` and `nam*`.
  private static func mark(_ terms: inout [TextTerm], _ starts: [Int], by words: [WordPattern]) {
    var end = 0
    var next = 0
    for word in words {
      end += word.text.utf8.count
      while next < starts.count, starts[next] < end { next += 1 }
      if next > 0 { terms[next - 1].match = Match(word.match) }
      end += 1
    }
  }

  /// What stands for the term in a field.
  func matches(in field: String) -> [TermMatch] {
    switch match {
    case .whole: [.exact(Term(field, bytes))]
    case .fuzzy(let edits): [.fuzzy(Term(field, bytes), edits: edits, prefix: 0)]
    case .prefix: prefixes(in: field)
    }
  }

  /// A tone stands behind the letters of the whole word, so it is asked for there.
  ///
  /// A `y` at the end of a syllable is written `i`, but not where letters follow: `ky*` is the word
  /// `ki` (kỳ, ký) and all that begins with `ky`, not `kinh`.
  private func prefixes(in field: String) -> [TermMatch] {
    var (letters, tones) = Self.partedTones(bytes)
    guard endsInY, letters.last == UInt8(ascii: "i") else {
      return [Self.prefix(letters, tones, in: field)]
    }
    letters[letters.count - 1] = UInt8(ascii: "y")
    return [.exact(Term(field, bytes)), Self.prefix(letters, tones, in: field)]
  }

  private static func prefix(_ letters: [UInt8], _ tones: [UInt8], in field: String) -> TermMatch {
    tones.isEmpty ? .prefix(Term(field, letters)) : .affixed(Term(field, letters), suffix: tones)
  }

  /// Letters, and the tones behind them: grave, acute, tilde, hook above, dot below.
  private static func partedTones(_ form: [UInt8]) -> ([UInt8], tones: [UInt8]) {
    var letters = Array(String(decoding: form, as: UTF8.self).unicodeScalars)
    var tones: [Unicode.Scalar] = []
    while let last = letters.last, [0x300, 0x301, 0x303, 0x309, 0x323].contains(last.value) {
      tones.insert(letters.removeLast(), at: 0)
    }
    func bytes(_ scalars: [Unicode.Scalar]) -> [UInt8] {
      Array(String(String.UnicodeScalarView(scalars)).utf8)
    }
    return (bytes(letters), bytes(tones))
  }
}

extension TextTerm.Match {
  init(_ match: WordPattern.Match) {
    switch match {
    case .smart, .exact: self = .whole
    case .prefix: self = .prefix
    case .fuzzy(let edits): self = .fuzzy(edits: edits)
    }
  }
}
