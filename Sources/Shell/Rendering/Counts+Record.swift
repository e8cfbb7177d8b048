import Archive
import ClippingModel

extension FacetAnswer.Row: Record {
  static var columns: [Table.Column] {
    [
      Table.Column(heading: "count", alignment: .right), Table.Column(heading: "value"),
      Table.Column(heading: "name", minimumCellCount: 12),
    ]
  }

  var tableRow: Table.Row {
    Table.Row(cells: [
      StyledText(String(count), .strong), StyledText(value),
      StyledText(label == value ? "" : label),
    ])
  }

  var listLines: [StyledText] {
    [StyledText("\(count)\t\(value)" + (label == value ? "" : " (\(label))"))]
  }

  var json: JSONObject { ["value": .string(value), "label": .string(label), "count": .int(count)] }
}

/// One row of a cross table: a value, and its counts under each value of the other field.
struct CrossTableRow: Record {
  var field: FacetField
  var value: FacetAnswer.Row
  var columnField: FacetField
  var counts: [(value: FacetAnswer.Row, count: Int)]

  static func rows(of table: CrossTable) -> [CrossTableRow] {
    zip(table.rows, table.counts).map { row, counts in
      CrossTableRow(
        field: table.rowField, value: row, columnField: table.columnField,
        counts: zip(table.columns, counts).map { ($0, $1) })
    }
  }

  /// The headings depend on the answer: `Session.writeCrossTable` sets them.
  static var columns: [Table.Column] { [] }

  var tableRow: Table.Row {
    let numbers = counts.map { StyledText($0.count == 0 ? "·" : String($0.count)) }
    return Table.Row(cells: [StyledText(value.label, .strong)] + numbers)
  }

  var listLines: [StyledText] {
    let parts = counts.filter { $0.count > 0 }.map { "\($0.value.value) \($0.count)" }
    return [StyledText("\(value.value)\t\(value.count)\t" + parts.joined(separator: ", "))]
  }

  /// A row an object, with a member for each value of the other field.
  var json: JSONObject {
    var json: JSONObject = [:]
    json.append(field.rawValue, .string(value.value))
    json.append("count", .int(value.count))
    for (column, count) in counts { json.append(column.value, .int(count)) }
    return json
  }
}

/// A bar of a timeline, with the longest bar for scale.
struct TimelineRow: Record {
  var bar: TimelineAnswer.Bar
  var maximum: Int

  static var columns: [Table.Column] {
    [
      Table.Column(heading: "period"), Table.Column(heading: "count", alignment: .right),
      Table.Column(heading: "", minimumCellCount: 1),
    ]
  }

  private static let longestBar = 50

  var tableRow: Table.Row {
    let length = maximum == 0 ? 0 : (bar.count * Self.longestBar + maximum - 1) / maximum
    return Table.Row(cells: [
      StyledText(bar.label, .date), StyledText(String(bar.count)),
      StyledText(String(repeating: "█", count: length), .figure),
    ])
  }

  var listLines: [StyledText] { [StyledText("\(bar.label)\t\(bar.count)")] }

  var json: JSONObject {
    [
      "period": .string(bar.label), "start": .string(bar.start.description),
      "count": .int(bar.count),
    ]
  }
}

/// A single number or text under a name, such as a count or a statistic.
struct NamedValue: Record {
  var name: String
  var value: JSONValue

  static var columns: [Table.Column] {
    [Table.Column(heading: "what"), Table.Column(heading: "", minimumCellCount: 20)]
  }

  private var text: String {
    if case .string(let text) = value { return text }
    return value.description
  }

  var tableRow: Table.Row { Table.Row(cells: [StyledText(name), StyledText(text, .strong)]) }
  var listLines: [StyledText] { [StyledText("\(name): \(text)")] }
  var json: JSONObject { ["name": .string(name), "value": value] }
}
