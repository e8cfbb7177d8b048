import Archive
import ClippingModel

extension Command {
  static let stories = Command(
    name: "stories", shape: "QUERY", summary: "articles that tell the same, together",
    argument: .query
  ) { session, call throws(CommandFailure) in
    let request = session.viewRequest(call, defaultLimit: 20)
    let archive = try session.archive()
    let answer = try session.asking { () throws(ArchiveError) in try archive.stories(request) }
    session.keep(answer.rows.compactMap(\.articles.first?.id), of: request.line)
    return session.write(answer.rows, answer.summary, of: request.line, call.settings)
  }

  static let figures = Command(
    name: "figures", shape: "QUERY", summary: "amounts that the articles name, largest first",
    argument: .query
  ) { session, call throws(CommandFailure) in
    let request = session.viewRequest(call, defaultLimit: 20)
    let archive = try session.archive()
    let rows = try session.asking { () throws(ArchiveError) in try archive.figures(request) }
    session.keep(rows.map(\.article), of: request.line)
    return session.write(rows, AnswerSummary(), of: request.line, call.settings)
  }

  static let commitments = Command(
    name: "commitments", shape: "QUERY", summary: "what was agreed or pledged, soonest due first",
    argument: .query
  ) { session, call throws(CommandFailure) in
    let request = session.viewRequest(call, defaultLimit: 20)
    let archive = try session.archive()
    let rows = try session.asking { () throws(ArchiveError) in try archive.commitments(request) }
    session.keep(rows.map(\.article), of: request.line)
    return session.write(rows, AnswerSummary(), of: request.line, call.settings)
  }

  static let similar = Command(
    name: "similar", shape: "ID", summary: "articles that are near to one", argument: .articles
  ) { session, call throws(CommandFailure) in
    guard let word = call.words.first, call.words.count == 1 else {
      throw .usage("near to which article?", wayOut: "similar ID")
    }
    let id = try session.articles([word])[0]
    let limit = call.settings.limit ?? 10
    let archive = try session.archive()
    let answer = try session.asking { () throws(ArchiveError) in
      try archive.similar(to: id, limit: limit)
    }
    session.keep(answer.rows.map(\.id), of: "id:\(id)")
    return session.write(answer.rows, answer.summary, of: "", call.settings)
  }
}

extension StoryRow: Record {
  static var columns: [Table.Column] {
    [
      Table.Column(heading: "story", alignment: .right), Table.Column(heading: "date"),
      Table.Column(heading: "articles", alignment: .right),
      Table.Column(heading: "title", minimumCellCount: 20),
    ]
  }

  var tableRow: Table.Row {
    Table.Row(
      cells: [
        StyledText(String(id), .faint), StyledText(date?.description ?? "undated", .date),
        StyledText(String(articles.count)), StyledText(title, .strong),
      ],
      details: [StyledText(detail, .faint)])
  }

  var listLines: [StyledText] {
    [
      StyledText("story \(id)  \(date?.description ?? "undated")  \(title)", .strong),
      StyledText("   \(detail)"),
    ]
  }

  private var detail: String {
    let ids = articles.map { "id:\($0.id)" }.joined(separator: " ")
    return evidence.isEmpty ? ids : "\(ids) — agree on \(evidence.joined(separator: ", "))"
  }

  var json: JSONObject {
    let members = articles.map { article in
      JSONValue.object([
        "id": .int(Int(article.id)), "title": JSONValue(article.title),
        "lang": JSONValue(article.language), "source": JSONValue(article.source),
        "path": .string(article.path),
      ])
    }
    return [
      "story": .int(Int(id)), "date": JSONValue(date?.description), "title": .string(title),
      "articles": .array(members), "evidence": JSONValue(evidence),
    ]
  }

  static var structuredKeys: Set<String> { ["articles"] }
}

extension FigureRow: Record {
  static var columns: [Table.Column] {
    [
      Table.Column(heading: "amount", alignment: .right), Table.Column(heading: "unit"),
      Table.Column(heading: "as written", minimumCellCount: 12), Table.Column(heading: "kind"),
      Table.Column(heading: "date"), Table.Column(heading: "article", alignment: .right),
      Table.Column(heading: "title", minimumCellCount: 12),
    ]
  }

  private var kind: String {
    figure.kind.rawValue + (figure.year.map { " \($0)" } ?? "")
  }

  var tableRow: Table.Row {
    Table.Row(cells: [
      StyledText(JSONValue.text(of: figure.value), .figure), StyledText(figure.unit),
      StyledText(figure.text), StyledText(kind), StyledText(date?.description ?? "", .date),
      StyledText(String(article)), StyledText(title ?? path, .faint),
    ])
  }

  var listLines: [StyledText] {
    let amount = "\(JSONValue.text(of: figure.value)) \(figure.unit)"
    return [StyledText("\(amount)  “\(figure.text)”  \(kind)  article \(article)  \(path)")]
  }

  var json: JSONObject {
    var json: JSONObject = ["article": .int(Int(article)), "date": JSONValue(date?.description)]
    for member in figure.json.members { json.append(member.key, member.value) }
    json.append("title", JSONValue(title))
    json.append("path", .string(path))
    return json
  }

  static var structuredKeys: Set<String> { ["span"] }
}

extension CommitmentRow: Record {
  static var columns: [Table.Column] {
    [
      Table.Column(heading: "due"), Table.Column(heading: "countries", minimumCellCount: 9),
      Table.Column(heading: "what", minimumCellCount: 30), Table.Column(heading: "checkable"),
      Table.Column(heading: "article", alignment: .right),
    ]
  }

  var tableRow: Table.Row {
    Table.Row(cells: [
      StyledText(commitment.due?.description ?? "", .date),
      StyledText(commitment.countries.joined(separator: " "), .country),
      StyledText(commitment.what), StyledText(commitment.isCheckable ? "yes" : "no"),
      StyledText(String(article)),
    ])
  }

  var listLines: [StyledText] {
    let due = commitment.due.map { "due \($0)  " } ?? ""
    let countries = commitment.countries.joined(separator: " ")
    return [
      StyledText("\(due)\(countries)  \(commitment.what)"),
      StyledText("   article \(article) · \(path)", .faint),
    ]
  }

  var json: JSONObject {
    var json: JSONObject = ["article": .int(Int(article)), "date": JSONValue(date?.description)]
    for member in commitment.json.members { json.append(member.key, member.value) }
    json.append("title", JSONValue(title))
    json.append("path", .string(path))
    return json
  }

  static var structuredKeys: Set<String> { ["span"] }
}
