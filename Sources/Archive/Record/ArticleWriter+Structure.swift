import ClippingModel
import GRDB

extension ArticleWriter {
  /// Writes what was read out of a clipping, one table after the other.
  func insertStructure(of clipping: Clipping, as id: ArticleID) throws {
    try insertMentions(of: clipping, as: id)
    try insertEvents(of: clipping, as: id)
    try insertFacts(of: clipping, as: id)
    for (ordinal, cut) in clipping.cuts.enumerated() {
      try insert("cut", [id, ordinal, cut.reason.rawValue, SpanText.write(cut.span)])
    }
    for (ordinal, topic) in clipping.topics.enumerated() {
      try insert("topic", [id, ordinal, topic.rawValue])
    }
  }

  private func insertMentions(of clipping: Clipping, as id: ArticleID) throws {
    for (ordinal, country) in clipping.countries.enumerated() {
      try insert("country", [id, ordinal, country.code, SpanText.write(country.spans)])
    }
    for (ordinal, person) in clipping.people.enumerated() {
      let aliases = ListText.write(person.aliases)
      try insert("person", [id, ordinal, person.name, aliases, SpanText.write(person.spans)])
      for (index, role) in person.roles.enumerated() {
        try insert("role", [id, ordinal, index, role.title, role.country])
      }
    }
    for (ordinal, body) in clipping.organisations.enumerated() {
      try insert(
        "organisation", [id, ordinal, body.name, body.abbreviation, SpanText.write(body.spans)])
    }
  }

  private func insertEvents(of clipping: Clipping, as id: ArticleID) throws {
    for (ordinal, event) in clipping.events.enumerated() {
      try insert(
        "event",
        [
          id, ordinal, event.kind.rawValue, event.cameo, event.plover, event.status.rawValue,
          event.date?.description, event.endDate?.description, event.place,
          SpanText.write(event.span),
        ])
      let participants = [
        ("person", event.participants), ("country", event.countries),
        ("organisation", event.organisations),
      ]
      for (type, names) in participants {
        for (index, name) in names.enumerated() {
          try insert("event_participant", [id, ordinal, type, index, name])
        }
      }
    }
  }

  private func insertFacts(of clipping: Clipping, as id: ArticleID) throws {
    for (ordinal, figure) in clipping.figures.enumerated() {
      try insert(
        "figure",
        [
          id, ordinal, figure.text, figure.value, figure.upperValue, figure.unit,
          figure.bound?.rawValue, figure.year, figure.kind.rawValue,
          ListText.write(figure.countries), SpanText.write(figure.span),
        ])
    }
    for (ordinal, agreement) in clipping.agreements.enumerated() {
      try insert(
        "agreement",
        [
          id, ordinal, agreement.name, ListText.write(agreement.countries),
          agreement.status.rawValue, SpanText.write(agreement.spans),
        ])
    }
    for (ordinal, commitment) in clipping.commitments.enumerated() {
      try insert(
        "commitment",
        [
          id, ordinal, commitment.what, ListText.write(commitment.countries),
          ListText.write(commitment.people), commitment.due?.description, commitment.figure,
          commitment.isCheckable, SpanText.write(commitment.span),
        ])
    }
  }

  /// Inserts a row that gives every column of the table in its order.
  private func insert(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
      .execute(arguments: StatementArguments(values))
  }
}
