import Archive
import ClippingModel

extension EventRow: Record {
  static var columns: [Table.Column] {
    [
      Table.Column(heading: "", alignment: .right), Table.Column(heading: "date"),
      Table.Column(heading: "kind"), Table.Column(heading: "countries", minimumCellCount: 9),
      Table.Column(heading: "participants", minimumCellCount: 16),
      Table.Column(heading: "place", minimumCellCount: 5),
      Table.Column(heading: "article", alignment: .right),
    ]
  }

  var tableRow: Table.Row {
    Table.Row(
      cells: [
        StyledText("$\(rank)", .faint), StyledText(event.dateText, .date),
        StyledText(event.kindText, .event),
        StyledText(event.countries.joined(separator: " "), .country),
        StyledText(event.participants.joined(separator: ", "), .person),
        StyledText(event.place ?? ""), StyledText(String(article)),
      ],
      details: [StyledText(text, .faint)])
  }

  var listLines: [StyledText] {
    var heading = StyledText("\(rank). ", .faint)
    heading.append("\(event.dateText) \(event.kindText)", .strong)
    var parties = event.countries
    if !event.participants.isEmpty { parties.append(event.participants.joined(separator: ", ")) }
    if let place = event.place { parties.append("at " + place) }
    return [
      heading, StyledText("   " + parties.joined(separator: " · ")),
      StyledText("   article \(article) · \(path)", .faint), StyledText("   " + text),
    ]
  }

  var json: JSONObject {
    var json: JSONObject = ["rank": .int(rank), "article": .int(Int(article))]
    json.append("event", .int(ordinal))
    for member in event.json.members { json.append(member.key, member.value) }
    json.append("text", .string(text))
    json.append("title", JSONValue(title))
    json.append("source", JSONValue(source))
    json.append("path", .string(path))
    return json
  }

  static var structuredKeys: Set<String> { ["span"] }
}

extension Event {
  var dateText: String {
    guard let date else { return "undated" }
    return date.description + (endDate.map { "..\($0)" } ?? "")
  }

  /// `call`, and the status where it did not simply happen.
  var kindText: String { kind.rawValue + (status == .happened ? "" : " (\(status.rawValue))") }
}
