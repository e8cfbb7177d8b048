import Archive

extension Option {
  static let by = Option(
    name: "by", placeholder: "FIELD[,FIELD]",
    help: "what to count by; two fields give a cross table",
    values: FacetField.allCases.map(\.rawValue))

  static let per = Option(
    name: "per", placeholder: "PERIOD", help: "day, week, month, quarter or year",
    values: TimelinePeriod.allCases.map(\.rawValue))
}

extension Command {
  static let facets = Command(
    name: "facets", aliases: ["facet"], shape: "[FIELD[,FIELD]] QUERY",
    summary: "counts by country, kind, person, month …",
    details: """
      Without a query, of everything; in the shell, of the last answer.
        facets country after:2025-10
        facets --by country,kind 'hội đàm'
      """,
    options: [.by], argument: .query
  ) { session, call throws(CommandFailure) in
    let (fields, line) = try session.facetFields(call)
    let request = session.request(line, call.settings, defaultLimit: 20)
    let archive = try session.archive()
    if fields.count == 2 {
      let table = try session.asking { () throws(ArchiveError) in
        try archive.crossTable(request, by: fields[0], and: fields[1])
      }
      return session.write(table, of: line, call.settings)
    }
    let answer = try session.asking { () throws(ArchiveError) in
      try archive.facets(request, by: fields[0])
    }
    return session.write(
      answer.rows, answer.summary, of: line, call.settings,
      counted: counting(answer.summary.matchCount, "article"))
  }

  static let timeline = Command(
    name: "timeline", shape: "[PERIOD] QUERY", summary: "articles per day, week, month …",
    details: """
      Without --per, per month.
        timeline year country:Singapore
        timeline --per week 'kinh tế'
      """,
    options: [.per], argument: .query
  ) { session, call throws(CommandFailure) in
    let (period, line) = try session.timelinePeriod(call)
    let request = session.request(line, call.settings, defaultLimit: 1_000)
    let archive = try session.archive()
    let answer = try session.asking { () throws(ArchiveError) in
      try archive.timeline(request, per: period)
    }
    let maximum = answer.bars.map(\.count).max() ?? 0
    let rows = answer.bars.map { TimelineRow(bar: $0, maximum: maximum) }
    return session.write(
      rows, answer.summary, of: line, call.settings,
      counted: counting(answer.summary.matchCount, "article"))
  }
}

extension Session {
  /// The fields to count by and the query: `--by`, else the first word where it names fields.
  fileprivate func facetFields(_ call: Invocation) throws(CommandFailure) -> (
    [FacetField], String
  ) {
    if let names = call.value(of: .by) {
      return (try facetFields(named: names), viewQuery(call))
    }
    guard let first = call.words.first, let fields = try? facetFields(named: first.text) else {
      let names = FacetField.allCases.map(\.rawValue).joined(separator: ", ")
      let near = call.words.first.flatMap {
        nearest(to: $0.text, among: FacetField.allCases.map(\.rawValue))
      }
      throw .usage(
        "facets needs to be told what to count by",
        wayOut: near.map { "did you mean facets \($0)?" } ?? "fields: \(names)")
    }
    return (fields, query(after: call))
  }

  private func facetFields(named names: String) throws(CommandFailure) -> [FacetField] {
    var fields: [FacetField] = []
    for name in names.split(separator: ",", omittingEmptySubsequences: false) {
      guard let field = FacetField(name: String(name)) else {
        let known = FacetField.allCases.map(\.rawValue)
        throw .usage(
          "cannot count by '\(name)'",
          wayOut: nearest(to: String(name), among: known).map { "did you mean \($0)?" }
            ?? "fields: " + known.joined(separator: ", "))
      }
      fields.append(field)
    }
    guard fields.count <= 2 else {
      throw .usage("at most two fields at once", wayOut: "for example --by country,kind")
    }
    return fields
  }

  /// The query after a first word that was something else; that of the last answer where there is
  /// none.
  private func query(after call: Invocation) -> String {
    let line = call.words.dropFirst().map(\.raw).joined(separator: " ")
    return line.isEmpty ? lastQuery ?? "" : line
  }

  fileprivate func timelinePeriod(_ call: Invocation) throws(CommandFailure) -> (
    TimelinePeriod, String
  ) {
    if let name = call.value(of: .per) {
      guard let period = TimelinePeriod(rawValue: name) else {
        let known = TimelinePeriod.allCases.map(\.rawValue)
        throw .usage(
          "there is no period '\(name)'", wayOut: "periods: " + known.joined(separator: ", "))
      }
      return (period, viewQuery(call))
    }
    if let period = call.words.first.flatMap({ TimelinePeriod(rawValue: $0.text) }) {
      return (period, query(after: call))
    }
    return (.month, viewQuery(call))
  }

  fileprivate func write(_ table: CrossTable, of line: String, _ settings: Settings) -> ExitStatus {
    let rows = CrossTableRow.rows(of: table)
    report(table.summary.notes, in: line, settings)
    if format(settings).isForPeople {
      writeRemarks(
        table.summary, settings, counted: counting(table.summary.matchCount, "article"))
    }
    let heading = Table.Column(heading: table.rowField.rawValue, minimumCellCount: 8)
    let columns = table.columns.map { Table.Column(heading: $0.value, alignment: .right) }
    writer(settings).write(rows, columns: [heading] + columns)
    if rows.isEmpty { writeEmptiness(table.summary, settings) }
    return rows.isEmpty ? .nothingFound : .success
  }
}
