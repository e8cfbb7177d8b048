import Archive
import ClippingModel

extension Session {
  /// Writes articles as pages, or as objects in the JSON formats.
  func write(_ articles: [Article], _ settings: Settings) {
    writePages(articles.map { ($0.clipping, $0) }, settings) { clipping, article in
      var json: JSONObject = ["id": .int(Int(article?.id ?? 0))]
      for member in clipping.json.members { json.append(member.key, member.value) }
      json.append("tags", JSONValue(article?.tags ?? []))
      json.append("notes", JSONValue(article?.notes ?? []))
      json.append("story", JSONValue(article?.story.map(Int.init)))
      json.append("related", .array((article?.related ?? []).map { .int(Int($0)) }))
      return json
    }
  }

  private func writePages(
    _ pages: [(Clipping, Article?)], _ settings: Settings,
    json: (Clipping, Article?) -> JSONObject
  ) {
    switch format(settings) {
    case .json:
      let objects = pages.map { JSONValue.object(json($0.0, $0.1)).description }
      output.writeLine("[" + objects.joined(separator: ",\n ") + "]")
    case .jsonl:
      for page in pages { writeObject(json(page.0, page.1)) }
    default:
      for (index, page) in pages.enumerated() {
        if index > 0 { output.writeLine() }
        writePage(of: page.0, page.1, settings)
      }
    }
  }

  func writeObject(_ object: JSONObject) {
    var object = object
    if let queryNumber { object.append("query", .int(queryNumber)) }
    var writer = JSONWriter()
    writer.write(.object(object))
    writer.endLine()
    output.write(utf8: writer.bytes)
  }

  /// Writes a page for people, on a terminal no wider than is good to read.
  func writePage(of clipping: Clipping, _ article: Article?, _ settings: Settings) {
    let width = screen.isTerminal ? min(screen.columnCount ?? 80, 100) : nil
    let page = ClippingPage(clipping: clipping, article: article, width: width)
    let usesColor = usesColor(settings)
    for line in page.lines() { output.writeLine(line.rendered(inColor: usesColor)) }
  }
}
