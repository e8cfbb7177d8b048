import Archive

extension Command {
  static let tag = Command(
    name: "tag", shape: "TAG ID…", summary: "put a tag on articles",
    details: "tag:NAME finds them again. In the shell, .tag todo $1 $2.", argument: .articles
  ) { session, call throws(CommandFailure) in
    let (tag, ids) = try session.tagged(call)
    let archive = try session.archive(.write)
    try session.asking { () throws(ArchiveError) in try archive.tag(ids, with: tag) }
    session.output.writeLine("tagged \(counting(ids.count, "article")) with \(tag.printable)")
    return .success
  }

  static let untag = Command(
    name: "untag", shape: "TAG ID…", summary: "take a tag off articles", argument: .articles
  ) { session, call throws(CommandFailure) in
    let (tag, ids) = try session.tagged(call)
    let archive = try session.archive(.write)
    try session.asking { () throws(ArchiveError) in try archive.untag(ids, from: tag) }
    session.output.writeLine("took \(tag.printable) off \(counting(ids.count, "article"))")
    return .success
  }

  static let note = Command(
    name: "note", shape: "ID TEXT…", summary: "add a note to an article",
    details: "note:WORD finds it again.", argument: .articles
  ) { session, call throws(CommandFailure) in
    guard call.words.count > 1 else {
      throw .usage("which article, and what?", wayOut: "note ID TEXT")
    }
    let id = try session.articles([call.words[0]])[0]
    let text = call.words.dropFirst().map(\.text).joined(separator: " ")
    let archive = try session.archive(.write)
    try session.asking { () throws(ArchiveError) in try archive.note(id, text: text) }
    session.output.writeLine("noted")
    return .success
  }

  static let save = Command(
    name: "save", shape: "NAME QUERY", summary: "keep a search under a name",
    details:
      "@NAME stands for it in a query. In the shell without a query: that of the last answer.",
    argument: .query
  ) { session, call throws(CommandFailure) in
    guard let name = call.words.first?.text else {
      throw .usage("under which name?", wayOut: "save NAME QUERY")
    }
    let typed = call.words.dropFirst().map(\.raw).joined(separator: " ")
    guard let line = typed.isEmpty ? session.lastQuery : typed else {
      throw .usage("save which query?", wayOut: "save \(name) QUERY")
    }
    let archive = try session.archive(.write)
    try session.asking { () throws(ArchiveError) in try archive.save(line, as: name) }
    session.output.writeLine("@\(name) is \(line)".printable)
    return .success
  }

  static let saved = Command(
    name: "saved", shape: "", summary: "the saved searches", argument: .none
  ) { session, call throws(CommandFailure) in
    try session.refuseWords(of: call)
    let archive = try session.archive()
    let searches = try session.asking { () throws(ArchiveError) in try archive.savedSearches() }
    return session.write(searches, AnswerSummary(), of: "", call.settings)
  }

  static let forget = Command(
    name: "forget", shape: "NAME", summary: "forget a saved search", argument: .names
  ) { session, call throws(CommandFailure) in
    let name = try session.onlyName(call)
    let archive = try session.archive(.write)
    try session.asking { () throws(ArchiveError) in try archive.unsave(name) }
    session.output.writeLine("forgot @\(name.printable)")
    return .success
  }

  static let new = Command(
    name: "new", shape: "NAME", summary: "what a saved search finds since last asked",
    argument: .names
  ) { session, call throws(CommandFailure) in
    let name = try session.onlyName(call)
    let limit = call.settings.limit ?? 100
    let archive = try session.archive(.write)
    let answer = try session.asking { () throws(ArchiveError) in
      try archive.new(name, limit: limit)
    }
    session.keep(answer.rows.map(\.id), of: "@" + name)
    return session.write(answer.rows, answer.summary, of: "@" + name, call.settings)
  }
}

extension Session {
  fileprivate func tagged(_ call: Invocation) throws(CommandFailure) -> (String, [Int64]) {
    guard call.words.count > 1 else {
      throw .usage(
        "which tag, and which articles?",
        wayOut: "\(call.command.name) TAG ID…" + (keepsAnswers ? ", an ID may be a row: $1" : ""))
    }
    return (call.words[0].text, try articles(Array(call.words.dropFirst())))
  }

  fileprivate func onlyName(_ call: Invocation) throws(CommandFailure) -> String {
    guard call.words.count == 1, let name = call.words.first?.text else {
      throw .usage("one name, please", wayOut: "\(call.command.name) NAME; saved lists them")
    }
    return name.hasPrefix("@") ? String(name.dropFirst()) : name
  }
}

extension SavedSearch: Record {
  static var columns: [Table.Column] {
    [Table.Column(heading: "name"), Table.Column(heading: "query", minimumCellCount: 20)]
  }

  var tableRow: Table.Row { Table.Row(cells: [StyledText("@" + name, .strong), StyledText(line)]) }
  var listLines: [StyledText] { [StyledText("@\(name)\t\(line)")] }
  var json: JSONObject { ["name": .string(name), "query_line": .string(line)] }
}
