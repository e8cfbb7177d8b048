import Archive
import ClippingModel

/// Articles as entries of a bibliography.
struct Bibliography {
  var rows: [ArticleRow]

  /// RIS, as reference managers import it: a tag of two letters, two blanks, a dash, a blank.
  var ris: String { rows.map(entry).joined(separator: "\n") }

  private func entry(_ row: ArticleRow) -> String {
    var lines = ["TY  - NEWS", "ID  - \(row.id)"]
    func add(_ tag: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(tag)  - \(value.printable)") }
    }
    add("TI", row.title ?? row.path)
    add("T2", row.source)
    add("PY", row.date.map { String($0.year) })
    // A part that is not known is left empty: YYYY/MM/DD/
    add("DA", row.date.map { $0.slashed })
    add("LA", row.language?.rawValue)
    add("UR", row.url)
    row.countries.forEach { add("KW", $0) }
    lines.append("ER  - ")
    return lines.joined(separator: "\n") + "\n"
  }

  /// CSL-JSON, as citation processors read it.
  var csl: JSONValue {
    .array(
      rows.map { row in
        var json: JSONObject = [
          "id": .string("chancery-\(row.id)"), "type": .string("article-newspaper"),
          "title": .string(row.title ?? row.path),
        ]
        func add(_ key: String, _ value: String?) {
          if let value { json.append(key, .string(value)) }
        }
        add("container-title", row.source)
        if let date = row.date {
          let parts = JSONValue.array(date.knownParts.map { .int($0) })
          json.append("issued", .object(["date-parts": .array([parts])]))
        }
        add("language", row.language?.rawValue)
        add("URL", row.url)
        return .object(json)
      })
  }
}

extension CalendarDate {
  /// Year, month and day as far as they are known.
  var knownParts: [Int] {
    switch precision {
    case .year, .quarter: [year]
    case .month: [year, month]
    case .day: [year, month, day]
    }
  }

  fileprivate var slashed: String {
    let parts = knownParts.map { $0 < 10 ? "0\($0)" : String($0) }
    return (parts + Array(repeating: "", count: 4 - parts.count)).joined(separator: "/")
  }
}

/// Articles as the slides of TimelineJS (Knight Lab); those without a date have no place in one.
struct TimelineSlides {
  var heading: String
  var rows: [ArticleRow]

  var json: JSONValue {
    let events = rows.compactMap { row in row.date.map { slide(row, on: $0) } }
    return .object([
      "title": .object(["text": .object(["headline": .string(heading)])]),
      "events": .array(events),
    ])
  }

  private func slide(_ row: ArticleRow, on date: CalendarDate) -> JSONValue {
    var start: JSONObject = [:]
    for (key, part) in zip(["year", "month", "day"], date.knownParts) {
      start.append(key, .int(part))
    }
    // TimelineJS reads its texts as HTML.
    let text: JSONObject = [
      "headline": .string((row.title ?? row.path).replacing("<", with: "&lt;")),
      "text": .string(row.snippet.replacing("<", with: "&lt;")),
    ]
    var slide: JSONObject = ["start_date": .object(start), "text": .object(text)]
    if let url = row.url, url.hasPrefix("http") {
      slide.append("media", .object(["url": .string(url)]))
    }
    return .object(slide)
  }
}
