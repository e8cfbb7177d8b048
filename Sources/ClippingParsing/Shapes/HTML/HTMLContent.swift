internal import ClippingModel

/// Finds the article in a page by its structure: which element holds the paragraphs, by length of
/// text and share of links; names of classes only tip the scales.
///
/// After C. Kohlschütter, P. Fankhauser and W. Nejdl, "Boilerplate Detection using Shallow Text
/// Features" (WSDM 2010), for text and link density, and Arc90's Readability for scores that
/// paragraphs pass to the elements around them.
struct HTMLContent {
  private let tree: HTMLTree
  private var linkCounts: [Int]
  private var isSkipped: [Bool]
  /// The element that holds the article.
  private(set) var root = 0
  /// The last `h1` before the end of the article's element, else the first of the page.
  private var topHeading: Int?

  /// - Complexity: O(n) for n nodes and bytes.
  init(_ tree: HTMLTree) {
    self.tree = tree
    linkCounts = Array(repeating: 0, count: tree.nodes.count)
    isSkipped = Array(repeating: false, count: tree.nodes.count)
    measure()
    choose()
    let headings = tree.nodes.indices.filter {
      tree.nodes[$0].tag == .topHeading && textCount($0) >= 8
    }
    topHeading = headings.last { $0 < tree.nodes[root].end } ?? headings.first
  }

  private func textCount(_ index: Int) -> Int { tree.nodes[index].text.count }

  /// The share of an element's text that stands in links.
  private func linkDensity(_ index: Int) -> Double {
    Double(linkCounts[index]) / Double(max(1, textCount(index)))
  }

  /// Marks what cannot be article and counts linked text upwards.
  private mutating func measure() {
    for index in tree.nodes.indices.reversed() {
      let node = tree.nodes[index]
      if node.tag == .anchor {
        linkCounts[index] = node.text.count
      } else if node.tag != .text {
        var child = index + 1
        while child < node.end {
          linkCounts[index] += linkCounts[child]
          child = tree.nodes[child].end
        }
      }
      isSkipped[index] = node.tag == .furniture || isHintedFurniture(index) || isLinkBox(index)
    }
  }

  /// Named as furniture, and too small to be the page's main text.
  private func isHintedFurniture(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard !node.hint.isEmpty, node.tag != .html, textCount(index) * 2 < tree.text.count else {
      return false
    }
    return Self.furnitureHints.contains { node.hint.contains($0) }
      && !Self.articleHints.contains { node.hint.contains($0) }
  }

  /// A block most of whose text is links: lists of stories, menus, tags.
  private func isLinkBox(_ index: Int) -> Bool {
    switch tree.nodes[index].tag {
    case .container, .list, .block, .listItem: textCount(index) > 0 && linkDensity(index) > 0.6
    default: false
    }
  }

  private static let furnitureHints = [
    "comment", "related", "sidebar", "footer", "navbar", "menu", "share", "social", "promo",
    "newsletter", "subscribe", "cookie", "banner", "advert", "breadcrumb", "tags", "most-read",
    "popular", "recommend", "tin-lien-quan", "lien-quan", "binh-luan", "xem-them", "widget",
    "popup", "modal", "paywall", "signup",
  ]
  private static let articleHints = ["article", "content", "story", "entry", "post-body", "detail"]
}

extension HTMLContent {
  /// Gives each paragraph's worth to the elements around it and takes the best.
  private mutating func choose() {
    var scores = Array(repeating: 0.0, count: tree.nodes.count)
    var ancestors: [Int] = []
    var index = 0
    while index < tree.nodes.count {
      while let last = ancestors.last, tree.nodes[last].end <= index { ancestors.removeLast() }
      let node = tree.nodes[index]
      if isSkipped[index] {
        index = node.end
        continue
      }
      if let worth = worth(index) { share(worth, ancestors, &scores) }
      if node.tag != .text { ancestors.append(index) }
      index += 1
    }
    var best = 0.0
    for index in tree.nodes.indices where scores[index] > 0 {
      let score = scores[index] * (1 - linkDensity(index)) * (isArticleHinted(index) ? 1.25 : 1)
      if score > best { (best, root) = (score, index) }
    }
  }

  private func isArticleHinted(_ index: Int) -> Bool {
    Self.articleHints.contains { tree.nodes[index].hint.contains($0) }
  }

  /// What a paragraph, or text that stands right in a container, is worth.
  private func worth(_ index: Int) -> Double? {
    let node = tree.nodes[index]
    guard node.tag == .paragraph || node.tag == .text || node.tag == .listItem else { return nil }
    let count = node.text.count
    guard count >= 40, node.tag != .text || count >= 80 else { return nil }
    var commaCount = 0
    for offset in node.text where tree.text.bytes[offset] == UInt8(ascii: ",") { commaCount += 1 }
    let worth = 1 + Double(min(commaCount, 10)) * 0.5 + min(Double(count) / 100, 4)
    return (node.tag == .listItem ? 0.3 : node.tag == .text ? 0.5 : 1) * worth
      * (1 - linkDensity(index))
  }

  /// All to the nearest container, half to the next, a third to the one after.
  private func share(_ worth: Double, _ ancestors: [Int], _ scores: inout [Double]) {
    var step = 0.0
    for ancestor in ancestors.reversed() where tree.nodes[ancestor].tag == .container {
      step += 1
      scores[ancestor] += worth / step
      if step == 3 { return }
    }
  }
}

extension HTMLContent {
  /// The lines of the article.
  func lines() -> HTMLLines {
    var lines = HTMLLines(tree.text)
    guard !tree.nodes.isEmpty else { return lines }
    if let topHeading { lines.append(tree.nodes[topHeading].text, .topHeading) }
    var captionEnd = 0
    var closings: [Int] = []
    var index = root
    let end = tree.nodes[root].end
    while index < end {
      while let last = closings.last, last <= index {
        lines.breakLine()
        closings.removeLast()
      }
      let node = tree.nodes[index]
      if index != root, isSkipped[index] || node.tag == .title || index == topHeading {
        lines.breakLine()
        index = node.end
        continue
      }
      if node.tag.isBlock {
        lines.breakLine()
        if node.end > index + 1 { closings.append(node.end) }
        lines.begin(node.tag)
      }
      if node.tag == .caption || node.hint.contains("caption") {
        captionEnd = max(captionEnd, node.end)
      }
      if node.tag == .text { lines.add(node.text, isCaption: index < captionEnd) }
      index += 1
    }
    lines.breakLine()
    return lines
  }
}

/// Gathers the lines of a page, each normalised, with what is known of them.
struct HTMLLines {
  private(set) var text = MappedText()
  private(set) var headings: Set<Int> = []
  private(set) var captions: Set<Int> = []

  private let source: MappedText
  private var line = MappedText()
  private var isHeading = false
  private var isCaption = false

  init(_ source: MappedText) {
    self.source = source
  }

  mutating func append(_ range: Range<Int>, _ tag: HTMLTag) {
    begin(tag)
    add(range, isCaption: false)
    breakLine()
  }

  mutating func begin(_ tag: HTMLTag) {
    isHeading = tag == .heading || tag == .topHeading
  }

  mutating func add(_ range: Range<Int>, isCaption: Bool) {
    line.append(range, of: source)
    self.isCaption = self.isCaption || isCaption
  }

  /// Ends the line; line feeds within it were only layout.
  mutating func breakLine() {
    defer {
      line = MappedText()
      (isHeading, isCaption) = (false, false)
    }
    let range = line.bytes.trimmed(0..<line.count)
    guard !range.isEmpty else { return }
    var kept = MappedText()
    kept.append(range, of: line)
    kept = TextNormalizer.normalized(kept)
    if isHeading { headings.insert(text.count) }
    if isCaption { captions.insert(text.count) }
    var start = 0
    for offset in 0..<kept.count where kept.bytes[offset] == UInt8(ascii: "\n") {
      text.append(start..<offset, of: kept)
      text.append(CollectionOfOne(0x20), replacing: offset..<offset + 1, of: kept)
      start = offset + 1
    }
    text.append(start..<kept.count, of: kept)
    text.append(CollectionOfOne(0x0A), replacing: kept.count..<kept.count, of: kept)
  }
}
