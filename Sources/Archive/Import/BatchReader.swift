import ClippingModel
import ClippingParsing
import Foundation

/// Reads clippings off files in batches of bounded size, in the order of the files.
struct BatchReader {
  /// What was read since the last batch.
  struct Batch: Sendable {
    var clippings: [Clipping] = []
    var refused: [ImportReport.Refusal] = []
    var warnings: [ImportReport.Refusal] = []
    /// UTF-8 bytes of the clippings' texts.
    var byteCount = 0
    var progress = ImportProgress(
      filesDone: 0, filesFound: 0, bytesDone: 0, articlesRead: 0, path: "")
  }

  private let options: ImportOptions
  private let reader = ClippingReader()
  private var findings: [ClippingFinder.Finding]
  private var nextFinding = 0
  private var readings: Readings?
  private var progress: ImportProgress

  init(paths: [String], options: ImportOptions) {
    self.options = options
    findings = ClippingFinder(paths: paths).findings()
    progress = ImportProgress(
      filesDone: 0, filesFound: findings.count, bytesDone: 0, articlesRead: 0, path: "")
  }

  var isCancelled: Bool { options.isCancelled() }

  /// A batch ends when it holds this much text, so that a few huge articles do not fill memory.
  private static let batchByteCount = 16 << 20

  /// The next batch, nil where everything is read. A batch may be empty.
  mutating func next() -> Batch? {
    guard readings != nil || nextFinding < findings.count else { return nil }
    var batch = Batch()
    while batch.clippings.count < options.batchSize, batch.byteCount < Self.batchByteCount,
      batch.refused.count < options.batchSize, !options.isCancelled()
    {
      guard openNext(into: &batch) else { break }
      if let reading = readings?.next() {
        take(reading, into: &batch)
      } else {
        readings = nil
        progress.filesDone += 1
      }
    }
    batch.progress = progress
    return batch
  }

  /// Sees to it that there is a file to read from; false where there is no further one.
  private mutating func openNext(into batch: inout Batch) -> Bool {
    while readings == nil {
      guard nextFinding < findings.count else { return false }
      defer { nextFinding += 1 }
      switch findings[nextFinding] {
      case .refused(let error): batch.refused.append(ImportReport.Refusal(error))
      case .file(let path):
        progress.path = path
        do {
          readings = reader.read(try Self.open(path))
        } catch {
          batch.refused.append(ImportReport.Refusal(error))
        }
      }
    }
    return true
  }

  private static func open(_ path: String) throws(ClippingInputError) -> ClippingFile {
    guard path == "-" else { return try ClippingFile(path: path) }
    let data: Data
    do {
      data = try FileHandle.standardInput.readToEnd() ?? Data()
    } catch {
      throw ClippingInputError(.unreadable, path: "-", message: "\(error)")
    }
    return ClippingFile(named: "-", bytes: [UInt8](data))
  }

  private mutating func take(_ reading: Reading, into batch: inout Batch) {
    switch reading {
    case .refused(let error):
      batch.refused.append(ImportReport.Refusal(error))
    case .clipping(let clipping, let diagnostics):
      let count = clipping.body.text.utf8.count
      batch.clippings.append(clipping)
      batch.byteCount += count
      batch.warnings += diagnostics.filter { $0.severity == .warning }.map {
        ImportReport.Refusal(path: $0.path, line: $0.line, reason: $0.message)
      }
      progress.articlesRead += 1
      progress.bytesDone += count
    }
  }
}

extension ImportReport.Refusal {
  init(_ error: ClippingInputError) {
    self.init(
      path: error.path, line: error.line,
      reason: error.remedy.map { "\(error.message); \($0)" } ?? error.message)
  }
}
