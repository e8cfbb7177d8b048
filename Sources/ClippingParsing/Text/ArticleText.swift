/// An article cut into sentences and words.
struct ArticleText: Sendable {
  let article: Article

  init(_ article: Article) {
    self.article = article
  }
}
