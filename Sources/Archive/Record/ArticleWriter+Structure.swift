import ClippingModel
import GRDB

extension ArticleWriter {
  /// A row of one of the tables of an article's structure, without the article's id, which comes
  /// first in each of them.
  struct StructureRow {
    var table: String
    var values: [(any DatabaseValueConvertible)?]

    init(_ table: String, _ values: [(any DatabaseValueConvertible)?]) {
      self.table = table
      self.values = values
    }
  }

  /// What was read out of a clipping, one table after the other.
  static func structure(of clipping: Clipping) -> [StructureRow] {
    mentions(of: clipping) + events(of: clipping) + facts(of: clipping)
      + clipping.cuts.enumerated().map { ordinal, cut in
        StructureRow("cut", [ordinal, cut.reason.rawValue, SpanText.write(cut.span)])
      }
      + clipping.topics.enumerated().map { StructureRow("topic", [$0, $1.rawValue]) }
  }

  /// Writes the rows; each gives every column of its table in their order.
  func insertStructure(_ rows: [StructureRow], as id: ArticleID) throws {
    for row in rows {
      let marks = Array(repeating: "?", count: row.values.count + 1).joined(separator: ", ")
      try database.cachedStatement(sql: "INSERT INTO \(row.table) VALUES (\(marks))")
        .execute(arguments: StatementArguments([id] + row.values))
    }
  }

  private static func mentions(of clipping: Clipping) -> [StructureRow] {
    var rows = clipping.countries.enumerated().map { ordinal, country in
      StructureRow("country", [ordinal, country.code, SpanText.write(country.spans)])
    }
    for (ordinal, person) in clipping.people.enumerated() {
      let aliases = ListText.write(person.aliases)
      rows.append(
        StructureRow("person", [ordinal, person.name, aliases, SpanText.write(person.spans)]))
      for (index, role) in person.roles.enumerated() {
        rows.append(StructureRow("role", [ordinal, index, role.title, role.country]))
      }
    }
    for (ordinal, body) in clipping.organisations.enumerated() {
      rows.append(
        StructureRow(
          "organisation", [ordinal, body.name, body.abbreviation, SpanText.write(body.spans)]))
    }
    return rows
  }

  private static func events(of clipping: Clipping) -> [StructureRow] {
    var rows: [StructureRow] = []
    for (ordinal, event) in clipping.events.enumerated() {
      rows.append(
        StructureRow(
          "event",
          [
            ordinal, event.kind.rawValue, event.cameo, event.plover, event.status.rawValue,
            event.date?.description, event.endDate?.description, event.place,
            SpanText.write(event.span),
          ]))
      let participants = [
        ("person", event.participants), ("country", event.countries),
        ("organisation", event.organisations),
      ]
      for (type, names) in participants {
        for (index, name) in names.enumerated() {
          rows.append(StructureRow("event_participant", [ordinal, type, index, name]))
        }
      }
    }
    return rows
  }

  private static func facts(of clipping: Clipping) -> [StructureRow] {
    let figures = clipping.figures.enumerated().map { ordinal, figure in
      StructureRow(
        "figure",
        [
          ordinal, figure.text, figure.value, figure.upperValue, figure.unit,
          figure.bound?.rawValue, figure.year, figure.kind.rawValue,
          ListText.write(figure.countries), SpanText.write(figure.span),
        ])
    }
    let agreements = clipping.agreements.enumerated().map { ordinal, agreement in
      StructureRow(
        "agreement",
        [
          ordinal, agreement.name, ListText.write(agreement.countries), agreement.status.rawValue,
          SpanText.write(agreement.spans),
        ])
    }
    let commitments = clipping.commitments.enumerated().map { ordinal, commitment in
      StructureRow(
        "commitment",
        [
          ordinal, commitment.what, ListText.write(commitment.countries),
          ListText.write(commitment.people), commitment.due?.description, commitment.figure,
          commitment.isCheckable, SpanText.write(commitment.span),
        ])
    }
    return figures + agreements + commitments
  }
}
