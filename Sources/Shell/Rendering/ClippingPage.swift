import Archive
import ClippingModel

/// A clipping as a page for people: title, facts, the text with what it names marked, and the
/// structure that was read out of it.
struct ClippingPage {
  var clipping: Clipping
  /// What an archive knows beside the clipping; nil for one that was only read.
  var article: Article?
  var width: Int?

  /// - Complexity: O(n) in the length of the text, O(m log m) for m marks.
  func lines() -> [StyledText] {
    var lines = heading()
    lines.append("")
    lines += bodyLines()
    for section in sections() where !section.lines.isEmpty {
      lines.append("")
      lines.append(StyledText(section.name, .heading))
      lines += section.lines
    }
    return lines
  }

  private func heading() -> [StyledText] {
    var lines: [StyledText] = []
    if let title = clipping.title?.text {
      lines += title.printable.wrapped(toCells: width).map { StyledText($0, .strong) }
    }
    for (name, value) in facts() {
      var line = StyledText(name.padding(to: 10), .faint)
      line.append(value)
      lines.append(line)
    }
    return lines
  }

  private func facts() -> [(String, String)] {
    var facts: [(String, String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append((name, value)) }
    }
    add("id", article.map { String($0.id) })
    add("date", clipping.date.map { "\($0.rangeText) (\($0.basis.rawValue))" })
    add("published", clipping.published.map { "\($0.rangeText) (\($0.basis.rawValue))" })
    add("source", clipping.source?.value)
    add("author", clipping.author?.value)
    add("address", clipping.url?.value)
    add("language", clipping.language?.rawValue)
    add("file", clipping.path + (clipping.line.map { ":\($0)" } ?? ""))
    add("format", clipping.format.rawValue)
    add("topics", clipping.topics.map(\.rawValue).joined(separator: ", "))
    add("tags", article?.tags.joined(separator: ", "))
    add("story", article?.story.map(String.init))
    add("same story", article?.related.map { "id:\($0)" }.joined(separator: " "))
    article?.notes.forEach { add("note", $0) }
    return facts
  }

  private func bodyLines() -> [StyledText] {
    let marks = article?.bodyMarks ?? []
    return MarkedText(clipping.body.text, marks: marks).wrapped(toCells: width)
  }
}

extension ClippingPage {
  private func sections() -> [(name: String, lines: [StyledText])] {
    [
      ("Countries", [countryLine].compactMap { $0 }),
      ("People", clipping.people.map(\.line)),
      ("Organisations", clipping.organisations.map(\.line)),
      ("Events", clipping.events.enumerated().map { $0.element.line(number: $0.offset + 1) }),
      ("Figures", clipping.figures.map(\.line)),
      ("Agreements", clipping.agreements.map(\.line)),
      ("Commitments", clipping.commitments.map(\.line)),
    ]
  }

  private var countryLine: StyledText? {
    let codes = clipping.countries.map { "\($0.code) ×\($0.spans.count)" }
    return codes.isEmpty ? nil : StyledText("  " + codes.joined(separator: "  "), .country)
  }
}

extension DatedFact {
  fileprivate var rangeText: String { value.description + (end.map { "..\($0)" } ?? "") }
}

extension PersonMention {
  fileprivate var line: StyledText {
    var line = StyledText("  " + name, .person)
    let posts = roles.map { $0.title + ($0.country.map { " (\($0))" } ?? "") }
    if !posts.isEmpty { line.append(" — " + posts.joined(separator: "; ")) }
    return line
  }
}

extension OrganisationMention {
  fileprivate var line: StyledText {
    StyledText("  " + name + (abbreviation.map { " (\($0))" } ?? ""), .organisation)
  }
}

extension Event {
  fileprivate func line(number: Int) -> StyledText {
    var line = StyledText("  \(number). ", .faint)
    line.append(dateText + " ", .date)
    line.append(kindText, .event)
    line.append(" \(cameo) \(plover)", .faint)
    if !countries.isEmpty { line.append("  " + countries.joined(separator: " "), .country) }
    if !participants.isEmpty { line.append("  " + participants.joined(separator: ", "), .person) }
    if let place { line.append("  at " + place) }
    return line
  }
}

extension Figure {
  fileprivate var line: StyledText {
    var line = StyledText("  " + text, .figure)
    var amount = JSONValue.text(of: value)
    if let upperValue { amount += ".." + JSONValue.text(of: upperValue) }
    line.append("  = \(amount) \(unit)")
    let facts = [bound?.rawValue, kind == .target ? "target" : nil, year.map(String.init)]
      .compactMap { $0 }
    if !facts.isEmpty { line.append("  (\(facts.joined(separator: ", ")))", .faint) }
    return line
  }
}

extension AgreementMention {
  fileprivate var line: StyledText {
    StyledText("  \(name)  \(countries.joined(separator: " "))  \(status.rawValue)")
  }
}

extension Commitment {
  fileprivate var line: StyledText {
    var line = StyledText("  " + countries.joined(separator: " "), .country)
    line.append("  " + what)
    if let due { line.append("  due \(due)", .date) }
    if isCheckable { line.append("  checkable", .faint) }
    return line
  }
}

extension String {
  /// The text with blanks after it, up to `width` cells.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - cellCount))
  }
}
