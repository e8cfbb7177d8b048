import ClippingModel

@testable import ClippingParsing

/// A plain article of one body, as the shape readers would hand it on.
func factArticle(
  _ body: String, title: String? = nil, language: Language? = nil, published: String? = nil
) -> Article {
  var article = Article(path: "test.txt", format: .plain, body: passage(body))
  article.title = title.map(passage)
  article.language = language
  article.published = published.flatMap { CalendarDate($0) }.map {
    DatedFact($0, basis: .header, span: nil)
  }
  return article
}

private func passage(_ text: String) -> Passage {
  let count = text.utf8.count
  let piece = Passage.Piece(textOffset: 0, textCount: count, source: SourceSpan(0, count))
  return Passage(text: text, pieces: [piece])
}

/// What the fact rules find in a text.
func facts(
  _ body: String, title: String? = nil, language: Language = .vietnamese, published: String? = nil
) -> (facts: Facts, text: ArticleText) {
  let text = ArticleText(
    factArticle(body, title: title, language: language, published: published))
  return (FactReader().read(text), text)
}
