internal import ClippingModel

/// What a shape reader finds next: an article and what it noticed, or why there is none.
enum ArticleFinding: Sendable {
  case article(Article, [ReadingDiagnostic])
  case refused(ClippingInputError)
}

/// Reads the records of a file one behind the other.
protocol ArticleSource {
  mutating func next() -> ArticleFinding?
}

/// One JSON object a line (jsonlines.org). A line that is none is refused and the next one read.
struct JSONLinesSource: ArticleSource {
  private var stream: RecordStream
  private let path: String
  private var recordCount = 0
  private var isBroken = false

  init(_ stream: RecordStream, path: String) {
    self.stream = stream
    self.path = path
  }

  mutating func next() -> ArticleFinding? {
    while !isBroken {
      do {
        guard let line = try stream.nextLine() else { return nil }
        if line.bytes.allSatisfy(\.isBlank) { continue }
        recordCount += 1
        return finding(line)
      } catch {
        isBroken = true
        return .refused(error)
      }
    }
    return nil
  }

  private func finding(_ line: RecordStream.Line) -> ArticleFinding {
    let decoded = TextDecoder.repaired(line.bytes, at: line.fileOffset)
    let place = LinePlace(path: path, line: line.number, fileOffset: line.fileOffset)
    let origin = ArticleOrigin(
      path: path, record: recordCount, line: line.number, format: .jsonl, mayHaveHeader: false)
    var reader = JSONObjectReader(decoded.text)
    do throws(JSONObjectReader.Fault) {
      let fields = try reader.readObject()
      reader.skipBlanks()
      _ = reader.skip(UInt8(ascii: ","))
      reader.skipBlanks()
      if reader.next != nil {
        throw JSONObjectReader.Fault(
          offset: reader.offset, message: "nothing was expected behind the object")
      }
      let diagnostics = decoded.faults.prefix(1).map { place.invalidUTF8(line.bytes, at: $0) }
      return RecordReader.finding(fields, origin: origin, place: place, diagnostics: diagnostics)
    } catch {
      return .refused(
        place.syntaxError("invalid JSON: \(error.message)", in: decoded.text, at: error.offset))
    }
  }
}

/// Where a record stands, to say where in it something was wrong.
struct LinePlace: Sendable {
  var path: String
  /// 1-based number of the record's first line.
  var line: Int
  /// Where that line begins.
  var fileOffset: Int

  /// An error at an offset of the record's text.
  func syntaxError(_ message: String, in text: MappedText, at offset: Int) -> ClippingInputError {
    let offset = min(offset, text.count)
    let (line, column) = position(text.bytes, offset)
    return ClippingInputError(
      .syntax, path: path, line: line, column: column, byteOffset: text.fileOffset(at: offset),
      message: message, remedy: "mend or remove this record")
  }

  func invalidUTF8(_ bytes: [UInt8], at fileOffset: Int) -> ReadingDiagnostic {
    let (line, column) = position(bytes, fileOffset - self.fileOffset)
    return ReadingDiagnostic(
      .warning, "bytes that are not UTF-8 were read as U+FFFD", path: path, line: line,
      column: column, byteOffset: fileOffset)
  }

  private func position(_ bytes: [UInt8], _ offset: Int) -> (line: Int, column: Int) {
    var line = self.line
    var start = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    return (line, bytes.characterCount(start..<max(start, min(offset, bytes.count))) + 1)
  }
}
