import Archive
import ClippingModel

extension ArticleRow: Record {
  static var columns: [Table.Column] {
    [
      Table.Column(heading: "", alignment: .right),
      Table.Column(heading: "date"),
      Table.Column(heading: "countries", minimumCellCount: 9),
      Table.Column(heading: "title", minimumCellCount: 16),
      Table.Column(heading: "source", minimumCellCount: 6),
    ]
  }

  static var structuredKeys: Set<String> { ["highlights"] }

  var tableRow: Table.Row {
    var details = [StyledText(snippet, marking: highlights, .match)]
    if !missing.isEmpty { details.append(lacks) }
    return Table.Row(
      cells: [
        StyledText("$\(rank)", .faint), StyledText(date?.description ?? "undated", .date),
        StyledText(countries.joined(separator: " "), .country),
        StyledText(title ?? fileName, .strong), StyledText(source ?? "", .faint),
      ],
      details: details)
  }

  var listLines: [StyledText] {
    var heading = StyledText("\(rank). ", .faint)
    heading.append(title ?? fileName, .strong)
    var facts: [String] = [date?.description ?? "undated"]
    if !countries.isEmpty { facts.append(countries.joined(separator: " ")) }
    if !kinds.isEmpty { facts.append(kinds.map(\.rawValue).joined(separator: " ")) }
    if let source { facts.append(source) }
    facts.append("id \(id)")
    var lines = [heading, StyledText("   " + facts.joined(separator: " · ")), place]
    var text = StyledText("   ")
    text.append(StyledText(snippet, marking: highlights, .match))
    lines.append(text)
    if !missing.isEmpty {
      var line = StyledText("   ")
      line.append(lacks)
      lines.append(line)
    }
    return lines
  }

  private var lacks: StyledText {
    StyledText("partial: without " + missing.joined(separator: ", "), .note)
  }

  private var place: StyledText {
    StyledText("   " + path + (line.map { ":\($0)" } ?? ""), .faint)
  }

  private var fileName: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The keys and their order are a promise to other programs.
  var json: JSONObject {
    var json: JSONObject = [
      "rank": .int(rank), "id": .int(Int(id)), "score": .number(score),
      "date": JSONValue(date?.description), "title": JSONValue(title),
      "lang": JSONValue(language), "source": JSONValue(source), "url": JSONValue(url),
      "path": .string(path),
    ]
    if let line { json.append("line", .int(line)) }
    if let record { json.append("record", .int(record)) }
    json.append("countries", JSONValue(countries))
    json.append("people", JSONValue(people))
    json.append("kinds", JSONValue(kinds.map(\.rawValue)))
    json.append("story", JSONValue(story.map(Int.init)))
    json.append("snippet", .string(snippet))
    let ranges = highlights.map { JSONValue.array([.int($0.lowerBound), .int($0.upperBound)]) }
    json.append("highlights", .array(ranges))
    if !missing.isEmpty { json.append("missing", JSONValue(missing)) }
    return json
  }
}
