/// A row of an answer that can be written in every format.
protocol Record {
  /// The headings of a table of such rows.
  static var columns: [Table.Column] { get }
  /// What a table shows of the row.
  var tableRow: Table.Row { get }
  /// What a list shows of the row, a line each.
  var listLines: [StyledText] { get }
  /// Everything, under the keys of the JSON formats.
  var json: JSONObject { get }
  /// Keys whose values have no place in a cell of CSV, TSV or Markdown.
  static var structuredKeys: Set<String> { get }
}

extension Record {
  static var structuredKeys: Set<String> { [] }
}

/// Writes the rows of one answer in the format that was asked for.
struct RecordWriter {
  var format: OutputFormat
  var output: any Output
  var screen: Screen
  var usesColor: Bool
  /// Added to each JSON object in a script.
  var queryNumber: Int?

  /// Writes all rows; nothing but a frame (`[]`, headings) where there is none.
  ///
  /// - Parameter columns: the headings of a table, where they depend on the answer.
  func write<Row: Record>(_ rows: [Row], columns: [Table.Column] = Row.columns) {
    switch format {
    case .table: writeTable(rows, columns)
    case .list: writeList(rows)
    case .json: writeJSON(rows)
    case .jsonl: rows.forEach { output.writeLine(line(of: $0)) }
    default: writeSeparated(rows)
    }
  }

  private func line(of row: some Record) -> String {
    var json = row.json
    if let queryNumber { json.append("query", .int(queryNumber)) }
    return JSONValue.object(json).description
  }

  private func writeTable(_ rows: [some Record], _ columns: [Table.Column]) {
    guard !rows.isEmpty else { return }
    let table = Table(columns: columns, rows: rows.map(\.tableRow))
    let width = screen.columnCount
    table.lines(width: width, inColor: usesColor).forEach(output.writeLine)
  }

  private func writeList(_ rows: [some Record]) {
    let width = screen.columnCount.map { max(20, $0) }
    for row in rows {
      for line in row.listLines {
        let fitted = screen.isTerminal ? width.map(line.clipped(toCells:)) ?? line : line
        output.writeLine(fitted.rendered(inColor: usesColor))
      }
    }
  }

  private func writeJSON(_ rows: [some Record]) {
    output.write("[")
    for (index, row) in rows.enumerated() {
      output.write((index > 0 ? ",\n " : "") + line(of: row))
    }
    output.writeLine("]")
  }

  private func writeSeparated<Row: Record>(_ rows: [Row]) {
    let separator = SeparatedLine(format)
    let objects = rows.map(\.json)
    let widest = objects.max { $0.members.count < $1.members.count }
    let keys = (widest?.members ?? []).map(\.key).filter { !Row.structuredKeys.contains($0) }
    guard !keys.isEmpty else { return }
    output.write(separator.head(keys))
    for object in objects {
      output.write(separator.line(keys.map { (object[$0] ?? .null).cellText }))
    }
  }
}

extension JSONValue {
  /// The value in a cell: several texts are joined by `; `.
  fileprivate var cellText: String {
    switch self {
    case .null: ""
    case .string(let text): text.printable
    case .array(let values): values.map(\.cellText).joined(separator: "; ")
    default: description
    }
  }
}
