import Archive

extension Command {
  static let export = Command(
    name: "export", shape: "QUERY", summary: "all that match, for other programs",
    details: """
      --format is json, jsonl, csv, tsv, markdown, html (one page that needs nothing else), ris,
      csl or timelinejs; jsonl where none is named. Partial matches are left out.
        chancery export --format html country:SG > singapore.html
      """,
    argument: .query
  ) { session, call throws(CommandFailure) in
    var settings = call.settings
    settings.isStrict = true
    let request = session.request(
      session.viewQuery(call), settings, defaultLimit: Session.exportLimit)
    let archive = try session.archive()
    let answer = try session.asking { () throws(ArchiveError) in try archive.search(request) }
    session.export(answer, of: request.line, settings)
    return answer.rows.isEmpty ? .nothingFound : .success
  }
}

extension Session {
  fileprivate static let exportLimit = 1_000_000

  fileprivate func export(_ answer: SearchAnswer, of line: String, _ settings: Settings) {
    let heading = line.isEmpty ? "Everything" : line
    let format = settings.format ?? .jsonl
    switch format {
    case .html: output.write(HTMLPage(heading: heading, rows: answer.rows).text)
    case .ris: output.write(Bibliography(rows: answer.rows).ris)
    case .csl: output.writeLine(Bibliography(rows: answer.rows).csl.description)
    case .timelinejs:
      output.writeLine(TimelineSlides(heading: heading, rows: answer.rows).json.description)
    default:
      var settings = settings
      settings.format = format
      writer(settings).write(answer.rows)
    }
    if answer.rows.isEmpty { errors.writeLine("nothing found") }
  }
}
