import Archive
import ClippingModel

extension Session {
  /// Writes for every derived value the rule that gave it, the text around it and its bytes.
  func writeEvidence(of clipping: Clipping, _ settings: Settings) {
    let usesColor = usesColor(settings)
    output.writeLine()
    output.writeLine(StyledText("Read from", .heading).rendered(inColor: usesColor))
    for note in clipping.evidence {
      output.writeLine(clipping.line(note).rendered(inColor: usesColor))
    }
    for cut in clipping.cuts {
      let line = StyledText(
        "  cut as \(cut.reason.rawValue)  bytes \(cut.span.start)–\(cut.span.end)", .faint)
      output.writeLine(line.rendered(inColor: usesColor))
    }
  }
}

/// A value and what it rests on.
private struct Evidence {
  var name: String
  var rule: String
  var span: SourceSpan
}

extension Clipping {
  /// The member `rules` of `extract --explain --format jsonl`.
  var rulesJSON: JSONValue {
    .array(
      ruleNotes.map { note in
        let passage = note.span.flatMap(surroundings)
        return .object([
          "facet": JSONValue(note.facet), "value": .string(note.value), "rule": .string(note.rule),
          "span": note.span.map { .array([.int($0.start), .int($0.end)]) } ?? .null,
          "text": JSONValue(passage.map { $0.before + $0.words + $0.after }),
        ])
      })
  }

  fileprivate var evidence: [Evidence] {
    func stated(_ name: String, _ value: String?, _ span: SourceSpan?) -> [Evidence] {
      guard let value, let span else { return [] }
      return [Evidence(name: "\(name) \(value)", rule: "stated", span: span)]
    }
    let frame =
      stated("published", published?.value.description, published?.span)
      + stated("source", source?.value, source?.span)
      + stated("author", author?.value, author?.span) + stated("address", url?.value, url?.span)
    return frame
      + ruleNotes.compactMap { note in
        note.span.map {
          Evidence(name: "\(note.facet.rawValue) \(note.value)", rule: note.rule, span: $0)
        }
      }
  }

  fileprivate func line(_ evidence: Evidence) -> StyledText {
    var line = StyledText("  \(evidence.name)", .strong)
    line.append("  \(evidence.rule)", .note)
    line.append("  bytes \(evidence.span.start)–\(evidence.span.end)", .faint)
    guard let passage = surroundings(of: evidence.span) else { return line }
    line.append("  …\(passage.before)", .faint)
    line.append(passage.words, .match)
    line.append("\(passage.after)…", .faint)
    return line
  }

  /// The words of title or body that a span of the file became and the text around them, on one
  /// line; nil where it is in neither.
  fileprivate func surroundings(of span: SourceSpan) -> Passage.Surroundings? {
    title?.surroundings(of: span) ?? body.surroundings(of: span)
  }
}

extension Passage {
  fileprivate struct Surroundings {
    var before: String
    var words: String
    var after: String
  }

  /// Bytes of text shown on either side.
  private static let margin = 40

  /// - Complexity: O(log n) for n pieces, plus the pieces that the span covers.
  fileprivate func surroundings(of span: SourceSpan) -> Surroundings? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].source.end <= span.start { low = middle + 1 } else { high = middle }
    }
    var range: Range<Int>?
    for piece in pieces[low...] where piece.textCount > 0 {
      guard piece.source.start < span.end else { break }
      let covered = piece.textRange(coveredBy: span)
      range = (range?.lowerBound ?? covered.lowerBound)..<covered.upperBound
    }
    guard let range, !range.isEmpty else { return nil }
    let first = index(max(0, range.lowerBound - Self.margin))
    let start = index(range.lowerBound)
    let end = index(range.upperBound)
    let last = index(min(text.utf8.count, range.upperBound + Self.margin))
    return Surroundings(
      before: Self.oneLine(text[first..<start]), words: Self.oneLine(text[start..<end]),
      after: Self.oneLine(text[end..<last]))
  }

  /// The character that holds a byte.
  private func index(_ offset: Int) -> String.Index {
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    return index.samePosition(in: text) ?? text.index(before: index)
  }

  private static func oneLine(_ text: Substring) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}

extension Passage.Piece {
  fileprivate func textRange(coveredBy span: SourceSpan) -> Range<Int> {
    guard textCount == source.count else { return textOffset..<textOffset + textCount }
    let start = max(span.start, source.start) - source.start
    let end = min(span.end, source.end) - source.start
    return textOffset + start..<textOffset + max(start, end)
  }
}
