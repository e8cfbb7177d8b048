/// The fields of the query language, by their full names.
public enum FieldName: String, Hashable, Sendable, CaseIterable {
  case country, person, org, actor, kind, agreement, topic, place
  case figure, usd
  case date, after, before, since, until, published
  case title, body
  case lang, source, author, format
  case tag, note
  case story, id
  case flag = "is"
  case sort
  case event
}
