internal import ClippingModel

/// An article cut into sentences and words: title, body and captions behind one another in one
/// array of bytes, with the way back to the file.
///
/// Never changed once it is made, and shared by all that read it: an object, because a dozen readers
/// hold it and a value of this size would be copied for each.
final class ArticleText: Sendable {
  let article: Article
  /// Title, body, captions; NFC UTF-8, parted by a line end.
  let bytes: [UInt8]
  let words: [Word]
  let sentences: [Sentence]
  /// The sentence of each word.
  let sentenceOfWord: [Int32]
  /// What the tables hold of the words, one list a layer.
  let hits: GazetteerHits
  /// `article.language`, else what the marks of the words say.
  let language: Language

  private let passages: [(start: Int, passage: Passage)]

  /// - Complexity: O(n) for n bytes of text.
  init(_ article: Article) {
    self.article = article
    var bytes: [UInt8] = []
    var passages: [(start: Int, passage: Passage)] = []
    let gazetteer = Gazetteer.tables(
      for: article.body.text.utf8.span.extracting(first: 1024), language: article.language)
    let passageTexts = [article.title, article.body].compactMap { $0 } + article.captions
    let byteCount = passageTexts.reduce(0) { $0 + $1.text.utf8.count + 1 }
    var scanner = WordScanner(byteCount: byteCount)
    bytes.reserveCapacity(byteCount)
    func append(_ passage: Passage, _ section: Sentence.Section, _ scanner: inout WordScanner) {
      let start = bytes.count
      passages.append((start, passage))
      bytes.append(contentsOf: passage.text.utf8)
      scanner.scan(bytes, from: start, section: section)
      bytes.append(UInt8(ascii: "\n"))
    }
    if let title = article.title { append(title, .title, &scanner) }
    append(article.body, .body, &scanner)
    for caption in article.captions { append(caption, .caption, &scanner) }
    self.bytes = bytes
    self.passages = passages
    words = scanner.words
    sentences = scanner.sentences
    sentenceOfWord = scanner.sentenceOfWord
    language =
      article.language ?? (scanner.markedCount * 8 > scanner.words.count ? .vietnamese : .english)
    hits = gazetteer.hits(in: scanner.words)
  }

  /// The text of a byte range.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text of a range of words, without the gap before the first.
  func string(words range: Range<Int>) -> String {
    range.isEmpty ? "" : string(byteRange(ofWords: range))
  }

  /// The bytes from the first word's start to the last word's end; `range` must not be empty.
  func byteRange(ofWords range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  func string(word index: Int) -> String { string(words[index].range) }

  /// The span of the file that a byte range of this text came from.
  ///
  /// - Complexity: O(log n) for n passages and their pieces.
  func span(_ range: Range<Int>) -> SourceSpan? {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].start <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let owner = passages[low - 1]
    return owner.passage.span(of: range.lowerBound - owner.start..<range.upperBound - owner.start)
  }

  func span(words range: Range<Int>) -> SourceSpan? {
    range.isEmpty ? nil : span(byteRange(ofWords: range))
  }

  func sentence(ofWord index: Int) -> Sentence { sentences[Int(sentenceOfWord[index])] }
}
