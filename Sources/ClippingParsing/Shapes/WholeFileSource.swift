internal import ClippingModel

/// A file that is read as a whole: one article, or several behind one another.
struct WholeFileSource: ArticleSource {
  private var findings: ArraySlice<ArticleFinding>

  init(_ findings: [ArticleFinding]) {
    self.findings = findings[...]
  }

  mutating func next() -> ArticleFinding? { findings.popFirst() }
}
