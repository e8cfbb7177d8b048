internal import ClippingModel

/// Where an article comes from, and what its file says of its shape.
struct ArticleOrigin: Sendable {
  var path: String
  var record: Int?
  var line: Int?
  var format: ClippingFormat
  /// The text may begin with header lines: it is a file's own, no record's field.
  var mayHaveHeader: Bool
}

/// Makes an article of decoded text: normalise, read the header, repair segmentation, join wrapped
/// lines, apply the page rules, gather what is left.
enum ArticleBuilder {
  /// The article, or nil where no text is left.
  static func article(
    _ text: MappedText, facts: StatedFacts, origin: ArticleOrigin
  ) -> Article? {
    var text = TextNormalizer.normalized(text)
    let detected = facts.language ?? LanguageDetector.language(of: text.bytes, 0..<text.count)
    if detected == .vietnamese { TextNormalizer.correctEth(&text) }
    var draft = Draft(text, facts: facts, origin: origin)
    var page = isMarkedUp(text, origin) ? draft.markedUpPage() : draft.page()
    page.language = draft.facts.language ?? detected
    return article(&page, draft, origin)
  }

  private static func article(
    _ page: inout Page, _ draft: Draft, _ origin: ArticleOrigin
  ) -> Article? {
    for rule in PageRules.all { rule.apply(&page) }
    let article = ArticleAssembly(page, draft, origin).article
    return article.body.text.isEmpty && article.title == nil ? nil : article
  }

  private static func isMarkedUp(_ text: MappedText, _ origin: ArticleOrigin) -> Bool {
    switch origin.format {
    case .html: true
    case .feed, .jsonl, .csv: HTMLReader.isHTML(text) && !MarkdownText.isMarkdown(text)
    default: false
    }
  }

  /// A text between its header and its page.
  struct Draft {
    let text: MappedText
    private(set) var facts: StatedFacts
    private(set) var headerCuts: [Cut] = []
    private(set) var isMarkdown = false
    private(set) var isSegmented = false
    private(set) var isHeadered = false
    private(set) var addressDate: DatedFact?
    private let mayHaveHeader: Bool

    init(_ text: MappedText, facts: StatedFacts, origin: ArticleOrigin) {
      self.text = text
      self.facts = facts
      isMarkdown = origin.format == .markdown
      mayHaveHeader = origin.mayHaveHeader
    }

    /// The lines of the text without its header and its marks.
    mutating func page() -> Page {
      let content = withoutHeader()
      if SegmentedText.isSegmented(content) {
        isSegmented = true
        var page = Page(SegmentedText.repaired(content), facts: facts)
        page.isSegmented = true
        return page
      }
      let hasMarks = isMarkdown || MarkdownText.isMarkdown(content)
      let markdown = MarkdownText(content, hasMarks: hasMarks)
      isMarkdown = isMarkdown || hasMarks
      takeAddresses(markdown, content)
      return Page(
        markdown.text, facts: facts, headings: markdown.headings, links: markdown.links)
    }
  }
}

extension ArticleBuilder.Draft {
  /// The lines of a page or fragment in HTML.
  mutating func markedUpPage() -> Page {
    let reader = HTMLReader(text)
    facts.fill(from: reader.facts)
    let lines = reader.lines
    // The attribute that states a language is the site's, not the article's.
    if let language = LanguageDetector.language(of: lines.text.bytes, 0..<lines.text.count) {
      facts.language = language
    }
    return Page(
      lines.text, facts: facts, headings: lines.headings, captions: lines.captions)
  }

  private mutating func withoutHeader() -> MappedText {
    guard mayHaveHeader else { return text }
    let header = HeaderReader(text, facts: facts)
    guard !header.headerRanges.isEmpty else { return text }
    facts = header.facts
    isMarkdown = isMarkdown || header.hasFrontMatter
    isHeadered = header.hasKeyLines
    headerCuts = header.headerRanges.map { Cut(.header, text.span(of: $0)) }
    var edits = TextEdits()
    for range in header.headerRanges { edits.delete(range) }
    return edits.applied(to: text)
  }

  /// The link around the title is the article's address, and addresses carry days.
  private mutating func takeAddresses(_ markdown: MarkdownText, _ content: MappedText) {
    if let address = markdown.originalAddress ?? markdown.titleAddress {
      var value = MappedText()
      value.append(address, of: content)
      facts.take(.url, value, basis: .page)
    }
    // Behind the first few, addresses lead to other articles.
    for address in markdown.addresses.prefix(2) {
      guard let date = DateStamp.date(inAddress: content.bytes, address) else { continue }
      addressDate = DatedFact(date, basis: .page, span: content.span(of: address))
      return
    }
  }
}
