internal import ClippingModel

/// A file that is read as a whole: one article, or several behind one another.
struct WholeFileSource: ArticleSource {
  private var findings: ArraySlice<ArticleFinding>

  init(_ findings: [ArticleFinding]) {
    self.findings = findings[...]
  }

  mutating func next() -> ArticleFinding? { findings.popFirst() }
}

/// Opens a file, tells its shape and gives the source that reads it.
enum ShapeReader {
  static func source(_ file: ClippingFile) throws(ClippingInputError) -> any ArticleSource {
    var stream = try ByteStream(file)
    let first = try stream.nextChunk()
    guard !first.isEmpty else { throw .empty(file.path) }
    let start = Shape.start(first)
    switch Shape(path: file.path, start: start) {
    case .jsonLines:
      return JSONLinesSource(
        RecordStream(stream, firstChunk: first, limits: file.limits), path: file.path)
    case .binary: throw .binary(file.path)
    case let shape:
      var bytes = first
      while true {
        let chunk = try stream.nextChunk()
        if chunk.isEmpty { break }
        bytes += chunk
        guard bytes.count <= file.limits.articleByteCount else { throw .tooLarge(file) }
      }
      return WholeFileSource(findings(bytes, shape, file.path))
    }
  }

  private static func findings(_ bytes: [UInt8], _ shape: Shape, _ path: String) -> [ArticleFinding]
  {
    let decoded = TextDecoder.repaired(bytes, at: 0)
    let origin = ArticleOrigin(path: path, format: shape.format, mayHaveHeader: true)
    let place = LinePlace(path: path, line: 1, fileOffset: 0)
    let diagnostics = decoded.faults.prefix(1).map { place.invalidUTF8(bytes, at: $0) }
    guard let article = ArticleBuilder.article(decoded.text, facts: StatedFacts(), origin: origin)
    else {
      return [.refused(ClippingInputError(.noText, path: path, message: "holds no text"))]
    }
    return [.article(article, diagnostics)]
  }
}

/// The shape of a file, told from its name and first bytes.
enum Shape {
  case text, markdown, html, jsonLines, json, csv, feed, binary

  /// The first bytes that a shape is told from.
  static func start(_ bytes: [UInt8]) -> ArraySlice<UInt8> { bytes.prefix(1 << 16) }

  init(path: String, start: ArraySlice<UInt8>) {
    let name = path.lowercased()
    let stem = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    let first = start.first { !$0.isBlank }
    if start.contains(0) {
      self = .binary
    } else if first == UInt8(ascii: "{") {
      self = .jsonLines
    } else if stem.hasSuffix(".md") || stem.hasSuffix(".markdown") {
      self = .markdown
    } else {
      self = .text
    }
  }

  var format: ClippingFormat {
    switch self {
    case .markdown: .markdown
    case .html: .html
    case .jsonLines, .json: .jsonl
    case .csv: .csv
    case .feed: .feed
    case .text, .binary: .plain
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
