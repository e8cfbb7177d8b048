internal import ClippingModel

/// Gathers what the rules left of a page into an article.
struct ArticleAssembly {
  private let page: Page
  private let innerCuts: [Page.InnerCut]
  private(set) var article: Article

  init(_ page: Page, _ draft: ArticleBuilder.Draft, _ origin: ArticleOrigin) {
    self.page = page
    innerCuts = page.innerCuts.sorted { $0.range.lowerBound < $1.range.lowerBound }
    article = Article(
      path: origin.path, record: origin.record, line: origin.line,
      format: Self.format(page, draft, origin), body: Passage(text: "", pieces: []))
    article.isSegmented = page.isSegmented
    article.language = page.language
    takeFacts(draft)
    article.title = page.titleText.flatMap(oneLine)
    takeBody()
    article.captions = page.captions.sorted { $0.lowerBound < $1.lowerBound }
      .map { assembled([$0]).passage }.filter { !$0.text.isEmpty }
    takeCuts(draft)
  }

  private static func format(
    _ page: Page, _ draft: ArticleBuilder.Draft, _ origin: ArticleOrigin
  ) -> ClippingFormat {
    guard origin.format == .plain else { return origin.format }
    if page.isSegmented { return .segmented }
    if draft.isHeadered { return .headered }
    if draft.isMarkdown { return .markdown }
    return page.hasFurniture ? .web : .plain
  }

  private mutating func takeFacts(_ draft: ArticleBuilder.Draft) {
    article.statedID = page.facts.id.map { $0.string(0..<$0.count) }
    article.source = page.facts.source?.sourcedText ?? hostOfAddress()
    article.author = page.facts.author?.sourcedText
    article.url = page.facts.url?.sourcedText
    article.published = published ?? draft.addressDate
  }

  /// The site of the address stands in for an outlet that is not named.
  private func hostOfAddress() -> SourcedText? {
    guard let url = page.facts.url else { return nil }
    var start = 0
    for prefix: StaticString in ["https://", "http://", "www."]
    where url.bytes.hasBytes(prefix, at: start) {
      start += prefix.utf8CodeUnitCount
    }
    let end =
      url.bytes[start...].firstIndex {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?")
      } ?? url.count
    guard start < end, url.bytes[start..<end].contains(UInt8(ascii: ".")) else { return nil }
    return SourcedText(url.string(start..<end), span: url.span(of: start..<end))
  }

  /// The day that is stated, unless the article's own address has one long after it: then the stated
  /// one is that of something else, as a picture.
  private var published: DatedFact? {
    guard let stated = page.facts.published else { return dateOfAddress() }
    guard let own = dateOfAddress(), own.value.precision == .day,
      own.value.dayNumber > stated.value.lastDayNumber + Self.delay
    else { return stated }
    return own
  }

  /// Days after which an article is no longer put online.
  private static let delay = 60

  private func dateOfAddress() -> DatedFact? {
    guard let url = page.facts.url,
      let date = DateStamp.date(inAddress: url.bytes, 0..<url.count)
    else { return nil }
    return DatedFact(date, basis: .page, span: url.span(of: 0..<url.count))
  }

  private func oneLine(_ title: MappedText) -> Passage? {
    let normalized = TextNormalizer.normalized(title)
    var result = MappedText()
    for word in normalized.bytes.words(0..<normalized.count) {
      if !result.isEmpty {
        result.append(
          CollectionOfOne(0x20), replacing: word.lowerBound - 1..<word.lowerBound, of: normalized)
      }
      result.append(word, of: normalized)
    }
    return result.isEmpty ? nil : result.passage
  }
}

extension ArticleAssembly {
  private mutating func takeBody() {
    var body = MappedText()
    body.reserveCapacity(page.text.count)
    var cutIndex = 0
    for line in page.lines where line.role == .body {
      let kept = keptRanges(line.range, &cutIndex)
      guard let first = kept.first else { continue }
      if !body.isEmpty {
        let gap = max(0, first.lowerBound - 1)..<first.lowerBound
        body.append([0x0A, 0x0A], replacing: gap, of: page.text)
      }
      let start = body.count
      append(kept, to: &body)
      article.paragraphs.append(start..<body.count)
    }
    article.body = body.passage
  }

  /// The parts of a line that neither a cut nor the title took.
  private func keptRanges(_ line: Range<Int>, _ cutIndex: inout Int) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var start = line.lowerBound
    func keep(_ end: Int) {
      let range = page.text.bytes.trimmed(start..<max(start, end))
      if !range.isEmpty { kept.append(range) }
    }
    if let title = page.innerTitle, title.lowerBound == line.lowerBound { start = title.upperBound }
    while cutIndex < innerCuts.count, innerCuts[cutIndex].range.lowerBound < line.upperBound {
      let cut = innerCuts[cutIndex].range
      if cut.upperBound > start {
        keep(cut.lowerBound)
        start = max(start, cut.upperBound)
      }
      cutIndex += 1
    }
    keep(line.upperBound)
    return kept
  }

  private func assembled(_ ranges: [Range<Int>]) -> MappedText {
    var result = MappedText()
    append(ranges, to: &result)
    return result
  }

  /// Appends ranges with one space between, unless the second begins with a mark, and runs of
  /// spaces inside them as one.
  private func append(_ ranges: [Range<Int>], to result: inout MappedText) {
    let start = result.count
    for range in ranges {
      if result.count > start, !isClosingMark(page.text.bytes[range.lowerBound]) {
        result.append(
          CollectionOfOne(0x20), replacing: range.lowerBound - 1..<range.lowerBound, of: page.text)
      }
      appendWithSingleSpaces(range, to: &result)
    }
  }

  private func isClosingMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")")
  }

  private func appendWithSingleSpaces(_ range: Range<Int>, to result: inout MappedText) {
    let bytes = page.text.bytes.span
    var done = range.lowerBound
    while let found = bytes.firstOffset(
      of: 0x20, before: 0x20, or: 0x20, in: done..<range.upperBound)
    {
      result.append(done..<found + 1, of: page.text)
      done = found + 2
      while done < range.upperBound, bytes[done] == 0x20 { done += 1 }
    }
    result.append(done..<range.upperBound, of: page.text)
  }

  private mutating func takeCuts(_ draft: ArticleBuilder.Draft) {
    var cuts = draft.headerCuts
    for line in page.lines {
      if case .cut(let reason) = line.role {
        cuts.append(Cut(reason, page.text.span(of: line.range)))
      }
    }
    cuts += page.innerCuts.map { Cut($0.reason, page.text.span(of: $0.range)) }
    article.cuts = cuts.sorted { $0.span < $1.span }
  }
}
