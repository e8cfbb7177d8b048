import Archive

extension Command {
  static let check = Command(
    name: "check", shape: "", summary: "verify checksums, and that record and index agree",
    argument: .none
  ) { session, call throws(CommandFailure) in
    try session.refuseWords(of: call)
    let archive = try session.archive()
    // What opening had to mend was wrong too: whoever checks by a timer must hear of it.
    let mended = archive.openingNotes.filter { $0.severity == .fault }
    let findings = try mended + session.asking { () throws(ArchiveError) in try archive.check() }
    session.writer(call.settings).write(findings)
    let faults = findings.count { $0.severity == .fault }
    if session.format(call.settings).isForPeople {
      session.output.writeLine(faults == 0 ? "nothing is wrong" : counting(faults, "fault"))
    }
    return faults == 0 ? .success : .failure
  }

  static let rebuild = Command(
    name: "rebuild", shape: "", summary: "build the index anew from the record", argument: .none
  ) { session, call throws(CommandFailure) in
    try session.refuseWords(of: call)
    let archive = try session.archive(.write)
    let progress = session.progressLine()
    defer { progress.clear() }
    try session.asking { () throws(ArchiveError) in
      try archive.rebuild {
        progress.show("rebuilding: \(grouped($0.done)) of \(grouped($0.total))")
      }
    }
    progress.clear()
    let statistics = try session.asking { () throws(ArchiveError) in try archive.statistics() }
    session.output.writeLine("rebuilt the index of \(counting(statistics.articles, "article"))")
    return .success
  }

  static let compact = Command(
    name: "compact", shape: "", summary: "give back space: merge the index, vacuum the record",
    argument: .none
  ) { session, call throws(CommandFailure) in
    try session.refuseWords(of: call)
    let archive = try session.archive(.write)
    try session.asking { () throws(ArchiveError) in try archive.compact() }
    session.output.writeLine("compacted \(archive.path.printable)")
    return .success
  }

  static let stats = Command(
    name: "stats", shape: "", summary: "sizes and counts", argument: .none
  ) { session, call throws(CommandFailure) in
    try session.refuseWords(of: call)
    let archive = try session.archive()
    let statistics = try session.asking { () throws(ArchiveError) in try archive.statistics() }
    session.write(statistics, call.settings)
    return .success
  }
}

extension Session {
  func refuseWords(of call: Invocation) throws(CommandFailure) {
    guard let first = call.words.first else { return }
    throw .usage(
      "\(call.command.name) takes no '\(first.text)'", wayOut: "\(call.command.name) stands alone")
  }

  /// JSON formats get one object, the others a name and a value a row.
  fileprivate func write(_ statistics: ArchiveStatistics, _ settings: Settings) {
    let values = statistics.values
    if format(settings).isJSON {
      var json: JSONObject = [:]
      for value in values { json.append(value.name.replacing(" ", with: "_"), value.value) }
      writeObject(json)
    } else {
      writer(settings).write(values)
    }
  }
}

extension ArchiveStatistics {
  fileprivate var values: [NamedValue] {
    var values: [NamedValue] = []
    func add(_ name: String, _ value: JSONValue) {
      values.append(NamedValue(name: name, value: value))
    }
    add("archive", .string(path))
    add("articles", .int(articles))
    add("events", .int(events))
    add("people", .int(people))
    add("countries", .int(countries))
    add("organisations", .int(organisations))
    add("stories", .int(stories))
    add("undated", .int(undated))
    add("first date", JSONValue(firstDate))
    add("last date", JSONValue(lastDate))
    for (language, count) in articlesByLanguage { add("language \(language)", .int(count)) }
    for (format, count) in articlesByFormat { add("format \(format)", .int(count)) }
    add("record bytes", .int(recordBytes))
    add("index bytes", .int(indexBytes))
    add("schema version", .int(schemaVersion))
    add("last change", .int(Int(lastChange)))
    add("indexed change", .int(Int(indexedChange)))
    return values
  }
}

extension ArchiveFinding: Record {
  static var columns: [Table.Column] {
    [
      Table.Column(heading: ""), Table.Column(heading: "what", minimumCellCount: 30),
      Table.Column(heading: "where", minimumCellCount: 12),
    ]
  }

  var tableRow: Table.Row {
    Table.Row(cells: [
      StyledText(severity.rawValue, severity == .fault ? .error : .note), StyledText(message),
      StyledText(path, .faint),
    ])
  }

  var listLines: [StyledText] { [StyledText("\(severity.rawValue): \(path): \(message)")] }

  var json: JSONObject {
    ["severity": JSONValue(severity), "path": .string(path), "message": .string(message)]
  }
}
