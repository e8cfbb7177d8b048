import Archive

extension Command {
  static let importing = Command(
    name: "import", shape: "PATH…", summary: "read clippings into the archive",
    details: """
      Files, folders and - (standard input); plain text, HTML, Markdown with front matter, JSON
      Lines, CSV, all also as .gz. Goes on after a bad one; what is told as added is on disk.
      """,
    argument: .paths
  ) { session, call throws(CommandFailure) in
    let paths = call.words.map(\.text)
    guard !paths.isEmpty else {
      throw .usage("import what?", wayOut: "name files or folders, or - for standard input")
    }
    let archive = try session.archive(.write)
    let progress = session.progressLine()
    var options = ImportOptions()
    let cancellation = session.cancellation
    options.isCancelled = { cancellation.isRequested }
    options.onProgress = { progress.show($0.line) }
    defer { progress.clear() }
    let report = try session.asking { () throws(ArchiveError) in
      try archive.importClippings(from: paths, options: options)
    }
    progress.clear()
    session.write(report, call.settings)
    return report.status
  }
}

extension ImportProgress {
  /// `[#####·····] 12 of 40 files · 3,120 articles · 14 MB · clippings.jsonl`; no bar for one file,
  /// whose end is not known before it comes.
  fileprivate var line: String {
    var parts = [counting(articlesRead, "article")]
    if filesFound > 1 {
      parts.insert("\(bar) \(grouped(filesDone)) of \(counting(filesFound, "file"))", at: 0)
    }
    if bytesDone >> 20 > 0 { parts.append("\(grouped(bytesDone >> 20)) MB") }
    return (parts + [path]).joined(separator: " · ")
  }

  private var bar: String {
    let width = 20
    let filled = min(width, filesDone * width / max(1, filesFound))
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: "·", count: width - filled) + "]"
  }
}

extension ImportReport {
  fileprivate var status: ExitStatus {
    if wasCancelled { return .interrupted }
    if !refused.isEmpty { return .failure }
    return added + unchanged + updated == 0 ? .nothingFound : .success
  }

  fileprivate var counts: String {
    "\(grouped(added)) added, \(grouped(unchanged)) unchanged, \(grouped(updated)) updated, "
      + "\(grouped(refused.count)) refused"
  }

  fileprivate var json: JSONObject {
    [
      "added": .int(added), "unchanged": .int(unchanged), "updated": .int(updated),
      "refused": .array(refused.map { .object($0.json) }),
      "warnings": .array(warnings.map { .object($0.json) }),
      "cancelled": .bool(wasCancelled), "seconds": .number(seconds),
    ]
  }
}

extension ImportReport.Refusal {
  var json: JSONObject {
    ["path": .string(path), "line": JSONValue(line), "reason": .string(reason)]
  }

  var text: String { (path + (line.map { ":\($0)" } ?? "") + ": " + reason).printable }
}

extension Session {
  /// A summary on the output; what was refused and noticed on the error output, a line each.
  fileprivate func write(_ report: ImportReport, _ settings: Settings) {
    if format(settings).isJSON {
      writeObject(report.json)
      return
    }
    for warning in report.warnings { errors.writeLine("warning: \(warning.text)") }
    for refusal in report.refused { errors.writeLine("refused: \(refusal.text)") }
    let seconds = (report.seconds * 10).rounded() / 10
    output.writeLine(report.counts + " (\(JSONValue.text(of: seconds)) s)")
    if report.wasCancelled {
      errors.writeLine("cancelled; what was added before stays, the same import goes on from there")
    }
  }
}
