internal import ClippingModel

/// Opens a file, tells its shape and gives the source that reads it.
enum ShapeReader {
  static func source(_ file: ClippingFile) throws(ClippingInputError) -> any ArticleSource {
    var stream = try ByteStream(file)
    let first = try stream.nextChunk()
    guard !first.isEmpty else { throw .empty(file.path) }
    let shape = Shape(path: file.path, start: Shape.start(first))
    switch shape {
    case .jsonLines:
      return JSONLinesSource(
        RecordStream(stream, firstChunk: first, limits: file.limits), path: file.path)
    case .csv(let separator):
      return CSVSource(
        RecordStream(stream, firstChunk: first, limits: file.limits), path: file.path,
        separator: separator, limits: file.limits)
    case .binary: throw .binary(file.path)
    default:
      let bytes = try all(first, &stream, file)
      return WholeFileSource(WholeFile(bytes, shape, file.path).findings())
    }
  }

  private static func all(
    _ first: [UInt8], _ stream: inout ByteStream, _ file: ClippingFile
  ) throws(ClippingInputError) -> [UInt8] {
    var bytes = first
    while true {
      let chunk = try stream.nextChunk()
      if chunk.isEmpty { return bytes }
      bytes += chunk
      guard bytes.count <= file.limits.articleByteCount else { throw .tooLarge(file) }
    }
  }
}

/// A file in memory, and what is found in it.
private struct WholeFile {
  private let text: MappedText
  private let shape: Shape
  private let path: String
  private let diagnostics: [ReadingDiagnostic]
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], _ shape: Shape, _ path: String) {
    let decoded = TextDecoder.decoded(bytes)
    self.bytes = bytes
    self.shape = shape
    self.path = path
    text = decoded.text
    let place = LinePlace(path: path, line: 1, fileOffset: 0)
    let encoding = decoded.encodingName.map {
      ReadingDiagnostic(.note, "read as \($0)", path: path, line: 1, column: 1, byteOffset: 0)
    }
    diagnostics =
      [encoding].compactMap { $0 }
      + decoded.faults.prefix(1).map { place.invalidUTF8(bytes, at: $0) }
  }

  func findings() -> [ArticleFinding] {
    let findings =
      switch shape {
      case .json: jsonFindings()
      case .feed: feedFindings()
      case .html: [finding(text)]
      default: textFindings()
      }
    return findings.isEmpty ? [.refused(noText)] : findings
  }

  private var noText: ClippingInputError {
    ClippingInputError(
      .noText, path: path, message: "holds no text that could be read as an article")
  }

  private func finding(
    _ text: MappedText, part: (index: Int, line: Int)? = nil, facts: StatedFacts = StatedFacts()
  ) -> ArticleFinding {
    let origin = ArticleOrigin(
      path: path, record: part.map { $0.index + 1 }, line: part?.line, format: shape.format,
      mayHaveHeader: true)
    guard let article = ArticleBuilder.article(text, facts: facts, origin: origin) else {
      return .refused(noText)
    }
    return .article(article, part?.index ?? 0 == 0 ? diagnostics : [])
  }

}

/// Counts lines up to places that are asked for in ascending order.
private struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The 1-based line of an offset that is not before the one asked for last.
  mutating func line(at target: Int) -> Int {
    while offset < min(target, bytes.count) {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    return line
  }
}

extension WholeFile {
  private func textFindings() -> [ArticleFinding] {
    let normalized = TextNormalizer.normalized(text)
    let parts = ArticleSplitter.parts(normalized)
    guard parts.count > 1 else { return [finding(normalized)] }
    let shared = sharedFacts(normalized)
    var counter = LineCounter(bytes)
    return parts.enumerated().compactMap { index, range in
      let trimmed = normalized.bytes.trimmed(range)
      guard !trimmed.isEmpty else { return nil }
      var part = MappedText()
      part.append(range, of: normalized)
      let line = counter.line(at: normalized.fileOffset(at: trimmed.lowerBound))
      return finding(part, part: (index, line), facts: index == 0 ? StatedFacts() : shared)
    }
  }

  /// What the header of the first part states for those that follow: all but their title.
  private func sharedFacts(_ text: MappedText) -> StatedFacts {
    var facts = HeaderReader(text).facts
    (facts.title, facts.language, facts.id) = (nil, nil, nil)
    return facts
  }

  private func feedFindings() -> [ArticleFinding] {
    var counter = LineCounter(bytes)
    return FeedReader(text).items().enumerated().map { index, item in
      let offset = text.fileOffset(at: item.offset)
      let place = LinePlace(path: path, line: counter.line(at: offset), fileOffset: offset)
      let origin = ArticleOrigin(
        path: path, record: index + 1, line: place.line, format: .feed, mayHaveHeader: false)
      return RecordReader.finding(
        item.fields, origin: origin, place: place, diagnostics: index == 0 ? diagnostics : [])
    }
  }

  /// The objects of an array, or one behind the other; what breaks the grammar ends the file.
  private func jsonFindings() -> [ArticleFinding] {
    var findings: [ArticleFinding] = []
    var counter = LineCounter(bytes)
    let hasMark = text.bytes.starts(with: Shape.byteOrderMark)
    var reader = JSONObjectReader(text, at: hasMark ? Shape.byteOrderMark.count : 0)
    reader.skipBlanks()
    _ = reader.skip(UInt8(ascii: "["))
    while true {
      reader.skipBlanks()
      if reader.skip(UInt8(ascii: ",")) { continue }
      guard let next = reader.next, next != UInt8(ascii: "]") else { return findings }
      let offset = text.fileOffset(at: reader.offset)
      let place = LinePlace(path: path, line: counter.line(at: offset), fileOffset: offset)
      do throws(JSONObjectReader.Fault) {
        let fields = try reader.readObject()
        let origin = ArticleOrigin(
          path: path, record: findings.count + 1, line: place.line, format: .jsonl,
          mayHaveHeader: false)
        findings.append(
          RecordReader.finding(fields, origin: origin, place: place, diagnostics: []))
      } catch {
        let start = LinePlace(path: path, line: 1, fileOffset: 0)
        findings.append(
          .refused(
            start.syntaxError("invalid JSON: \(error.message)", in: text, at: error.offset)))
        return findings
      }
    }
  }
}

extension ClippingInputError {
  static func binary(_ path: String) -> Self {
    Self(
      .binary, path: path, message: "is a binary file, not text",
      remedy: "export it as text, HTML or JSON Lines")
  }

  static func tooLarge(_ file: ClippingFile) -> Self {
    Self(
      .tooLarge, path: file.path,
      message: "is larger than \(file.limits.articleByteCount >> 20) MB and no file of records",
      remedy: "split it, or make it JSON Lines")
  }
}
