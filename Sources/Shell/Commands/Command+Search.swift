import Archive

extension Command {
  static let search = Command(
    name: "search", aliases: ["s"], shape: "QUERY",
    summary: "ranked articles, best first",
    details: """
      In the shell a line without a dot is a search.
        country:Singapore after:2025-10
        "đối tác chiến lược" country:SG,MY -kind:call sort:date
        event:(kind:call country:KR person:"Tô Lâm") figure:>=100bn
      .fields lists the fields.
      """,
    argument: .query
  ) { session, call throws(CommandFailure) in
    let line = call.query
    let request = session.request(line, call.settings, defaultLimit: 10)
    let archive = try session.archive()
    let answer = try session.asking { () throws(ArchiveError) in try archive.search(request) }
    session.keep(answer.rows.map(\.id), of: line)
    return session.write(
      answer.rows, answer.summary, of: line, call.settings,
      counted: session.heading(of: answer, request))
  }

  static let events = Command(
    name: "events", shape: "QUERY", summary: "events, one a row",
    details: """
      Events of the articles that match; with event:( … ) of these the events that match.
        events country:Singapore after:2025-10
        events event:(kind:call country:KR)
      """,
    argument: .query
  ) { session, call throws(CommandFailure) in
    let request = session.viewRequest(call, defaultLimit: 20)
    let archive = try session.archive()
    let answer = try session.asking { () throws(ArchiveError) in try archive.events(request) }
    session.keep(answer.rows.map(\.article), of: request.line)
    return session.write(
      answer.rows, answer.summary, of: request.line, call.settings,
      counted: counting(answer.eventCount, "event"))
  }

  static let count = Command(
    name: "count", shape: "QUERY", summary: "how many articles match",
    details: "Articles that have only some of the words are not counted.", argument: .query
  ) { session, call throws(CommandFailure) in
    let request = session.viewRequest(call, defaultLimit: 1)
    let archive = try session.archive()
    let summary = try session.asking { () throws(ArchiveError) in try archive.count(request) }
    session.report(summary.notes, in: request.line, call.settings)
    session.writeCount(summary, call.settings)
    return summary.matchCount == 0 ? .nothingFound : .success
  }
}

extension Session {
  /// Keeps an answer, so that `$1` and views without a query can refer to it.
  func keep(_ articles: [ArticleID], of line: String) {
    guard keepsAnswers else { return }
    lastAnswer = articles
    lastQuery = line
  }

  /// The query of a view: as typed, else that of the last answer.
  func viewQuery(_ call: Invocation) -> String {
    call.query.isEmpty ? lastQuery ?? "" : call.query
  }

  fileprivate func heading(of answer: SearchAnswer, _ request: Request) -> String? {
    guard let first = answer.rows.first, let last = answer.rows.last else { return nil }
    let matches = counting(answer.summary.matchCount, "article")
    let partial = answer.rows.count { !$0.missing.isEmpty }
    if answer.summary.matchCount == 0 { return "no article has it all; those that have some" }
    if partial > 0 { return "\(matches), then \(counting(partial, "partial match"))" }
    let isAll = first.rank == 1 && answer.summary.matchCount <= answer.rows.count
    return isAll ? matches : "\(first.rank)–\(last.rank) of \(matches)"
  }

  fileprivate func writeCount(_ summary: AnswerSummary, _ settings: Settings) {
    let format = format(settings)
    if format.isForPeople {
      writeRemarks(summary, settings)
      output.writeLine(String(summary.matchCount))
    } else if format.isJSON {
      var json: JSONObject = [
        "count": .int(summary.matchCount), "undated": .int(summary.undatedCount),
      ]
      if let queryNumber { json.append("query", .int(queryNumber)) }
      output.writeLine(JSONValue.object(json).description)
    } else {
      writer(settings).write([NamedValue(name: "count", value: .int(summary.matchCount))])
    }
    if summary.matchCount == 0, format.isForPeople { writeEmptiness(summary, settings) }
  }
}
