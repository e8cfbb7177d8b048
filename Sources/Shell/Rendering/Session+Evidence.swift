import ClippingModel

extension Session {
  /// Writes for every derived value where it was read: the words and the bytes of the file.
  func writeEvidence(of clipping: Clipping, _ settings: Settings) {
    let usesColor = usesColor(settings)
    output.writeLine()
    output.writeLine(StyledText("Read from", .heading).rendered(inColor: usesColor))
    for item in clipping.evidence {
      for span in item.spans {
        var line = StyledText("  \(item.name)", .strong)
        line.append("  bytes \(span.start)–\(span.end)", .faint)
        if let words = clipping.words(at: span) { line.append("  “\(words)”") }
        output.writeLine(line.rendered(inColor: usesColor))
      }
    }
    for cut in clipping.cuts {
      let line = StyledText(
        "  cut as \(cut.reason.rawValue)  bytes \(cut.span.start)–\(cut.span.end)", .faint)
      output.writeLine(line.rendered(inColor: usesColor))
    }
  }
}

/// A derived value and where it was read.
private struct Evidence {
  var name: String
  var spans: [SourceSpan]
}

extension Clipping {
  fileprivate var evidence: [Evidence] {
    var items: [Evidence] = []
    func add(_ name: String, _ spans: [SourceSpan?]) {
      items.append(Evidence(name: name, spans: spans.compactMap { $0 }))
    }
    add("published \(published?.value.description ?? "")", [published?.span])
    add("date \(date.map { "\($0.value) (\($0.basis.rawValue))" } ?? "")", [date?.span])
    add("source \(source?.value ?? "")", [source?.span])
    add("author \(author?.value ?? "")", [author?.span])
    add("address \(url?.value ?? "")", [url?.span])
    for country in countries { add("country \(country.code)", country.spans) }
    for person in people { add("person \(person.name)", person.spans) }
    for organisation in organisations {
      add("organisation \(organisation.abbreviation ?? organisation.name)", organisation.spans)
    }
    for event in events { add("event \(event.kindText) \(event.dateText)", [event.span]) }
    for figure in figures {
      add("figure \(JSONValue.text(of: figure.value)) \(figure.unit)", [figure.span])
    }
    for agreement in agreements { add("agreement \(agreement.name)", agreement.spans) }
    for commitment in commitments { add("commitment", [commitment.span]) }
    return items
  }

  /// The words of title or body that a span of the file became, nil where it is in neither.
  fileprivate func words(at span: SourceSpan) -> String? {
    title?.words(at: span) ?? body.words(at: span)
  }
}

extension Passage {
  /// - Complexity: O(log n) for n pieces, plus the pieces that the span covers.
  fileprivate func words(at span: SourceSpan) -> String? {
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
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    return String(text[start..<end])
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
