import Archive

extension Session {
  func format(_ settings: Settings) -> OutputFormat {
    settings.format ?? (screen.isTerminal ? .table : .list)
  }

  func usesColor(_ settings: Settings) -> Bool { screen.usesColor && settings.usesColor }

  func writer(_ settings: Settings) -> RecordWriter {
    RecordWriter(
      format: format(settings), output: output, screen: screen,
      usesColor: usesColor(settings) && format(settings).isForPeople, queryNumber: queryNumber)
  }

  /// The request of a call that asks for a view of a query.
  func viewRequest(_ call: Invocation, defaultLimit: Int) -> Request {
    request(viewQuery(call), call.settings, defaultLimit: defaultLimit)
  }

  /// Writes an answer: what people should know first, then the rows, or why there are none.
  ///
  /// - Parameters:
  ///   - line: the query that was answered, which notes point into.
  ///   - counted: how many of what there are, for people.
  func write<Row: Record>(
    _ rows: [Row], _ summary: AnswerSummary, of line: String, _ settings: Settings,
    counted: String? = nil
  ) -> ExitStatus {
    let format = format(settings)
    report(summary.notes, in: line, settings)
    if format.isForPeople { writeRemarks(summary, settings, counted: counted) }
    writer(settings).write(rows)
    if rows.isEmpty { writeEmptiness(summary, settings) }
    return rows.isEmpty ? .nothingFound : .success
  }

  /// Says what is to be known above the rows: how many there are, the days that were meant, what
  /// was left out.
  func writeRemarks(_ summary: AnswerSummary, _ settings: Settings, counted: String? = nil) {
    var parts = counted.map { [$0] } ?? []
    parts += summary.remarks
    if summary.undatedCount > 0 {
      parts.append("\(counting(summary.undatedCount, "undated article")) left out")
    }
    guard !parts.isEmpty else { return }
    let line = StyledText(parts.joined(separator: " · "), .faint)
    output.writeLine(line.rendered(inColor: usesColor(settings)))
  }

  /// Says why nothing was found, and what would find something. Programs that read the answer are
  /// spared it: it goes to the error output.
  func writeEmptiness(_ summary: AnswerSummary, _ settings: Settings) {
    let isForPeople = format(settings).isForPeople
    let place = isForPeople ? output : errors
    if let archive = try? archive(), (try? archive.articleCount()) == 0 {
      let verb = keepsAnswers ? ".import" : "chancery import"
      place.writeLine("nothing found: the archive is empty; \(verb) PATH… fills it")
      return
    }
    place.writeLine("nothing found")
    guard let emptiness = summary.emptiness else { return }
    for clause in emptiness.emptyClauses {
      place.writeLine("  nothing has \(clause.printable)")
    }
    if let nearest = emptiness.nearest {
      let count = counting(nearest.count, "article")
      place.writeLine("  \(nearest.line.printable)   finds \(count)")
    }
  }
}

/// `1 article`, `12,000 articles`, `2 matches`, `3 stories`.
func counting(_ count: Int, _ noun: String) -> String {
  guard count != 1 else { return "1 " + noun }
  if noun.hasSuffix("y") { return "\(grouped(count)) \(noun.dropLast())ies" }
  return "\(grouped(count)) \(noun)" + (noun.hasSuffix("ch") ? "es" : "s")
}

/// `12,000`
func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = number < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
    text.append(digit)
  }
  return text
}
