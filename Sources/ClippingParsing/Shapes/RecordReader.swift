internal import ClippingModel

/// Makes an article of the named fields of a record: a JSON object, a CSV row, an item of a feed.
enum RecordReader {
  static func finding(
    _ fields: [JSONObjectReader.Field], origin: ArticleOrigin, place: LinePlace,
    diagnostics: [ReadingDiagnostic]
  ) -> ArticleFinding {
    var facts = StatedFacts()
    var body: MappedText?
    var summary: MappedText?
    for entry in fields {
      switch field(entry.key) {
      case .body: if (body?.count ?? 0) < entry.value.count { body = entry.value }
      case .summary: summary = summary ?? entry.value
      case let field?: facts.take(field, entry.value, basis: .page)
      case nil: break
      }
    }
    let text = body ?? summary ?? MappedText()
    guard !text.bytes.trimmed(0..<text.count).isEmpty || facts.title != nil else {
      return .refused(noText(fields, origin, place))
    }
    facts.title = facts.title.flatMap { $0.isEmpty ? nil : TextNormalizer.normalized($0) }
    guard let article = ArticleBuilder.article(text, facts: facts, origin: origin) else {
      return .refused(noText(fields, origin, place))
    }
    return .article(article, diagnostics)
  }

  private static func field(_ key: String) -> StatedFacts.Field? {
    StatedFacts.Field(key: key.lowercased())
  }

  private static func noText(
    _ fields: [JSONObjectReader.Field], _ origin: ArticleOrigin, _ place: LinePlace
  ) -> ClippingInputError {
    let names = fields.prefix(8).map { "'\($0.key)'" }.joined(separator: ", ")
    return ClippingInputError(
      .noText, path: origin.path, line: place.line, byteOffset: place.fileOffset,
      message: "the record has no text"
        + (names.isEmpty ? "" : " in any field that is read (it has \(names))"),
      remedy: "give it a 'title' or a 'body'")
  }
}
