import ClippingModel
import ClippingParsing
import Dispatch
import Foundation
import Synchronization

/// Reads clippings off files in batches of bounded size, in the order of the files.
struct BatchReader {
  /// What was read since the last batch.
  struct Batch: Sendable {
    var clippings: [Clipping] = []
    var refused: [ImportReport.Refusal] = []
    var warnings: [ImportReport.Refusal] = []
    var progress = ImportProgress(
      filesDone: 0, filesFound: 0, bytesDone: 0, articlesRead: 0, path: "")
  }

  private let options: ImportOptions
  private let reader = ClippingReader()
  private var findings: [ClippingFinder.Finding]
  private var nextFinding = 0
  private var records: RawReadings?
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
    guard records != nil || nextFinding < findings.count else { return nil }
    var batch = Batch()
    for reading in derive(cut(into: &batch)) { take(reading, into: &batch) }
    batch.progress = progress
    return batch
  }

  /// Cuts the batch's records out of their files.
  private mutating func cut(into batch: inout Batch) -> [RawReading] {
    var raw: [RawReading] = []
    var byteCount = 0
    while raw.count < options.batchSize, byteCount < Self.batchByteCount,
      batch.refused.count < options.batchSize, !options.isCancelled(), openNext(into: &batch)
    {
      if let record = records?.next() {
        raw.append(record)
        byteCount += record.textByteCount
      } else {
        records = nil
        progress.filesDone += 1
      }
    }
    return raw
  }

  /// Reads the records on all cores; their order stays. After a cancellation the rest is missing.
  private func derive(_ raw: [RawReading]) -> [Reading] {
    let readings = Mutex([Reading?](repeating: nil, count: raw.count))
    let isCancelled = options.isCancelled
    DispatchQueue.concurrentPerform(iterations: raw.count) { index in
      guard !isCancelled() else { return }
      let reading = raw[index].reading()
      readings.withLock { $0[index] = reading }
    }
    return readings.withLock { $0 }.compactMap { $0 }
  }

  /// Sees to it that there is a file to read from; false where there is no further one.
  private mutating func openNext(into batch: inout Batch) -> Bool {
    while records == nil {
      guard nextFinding < findings.count else { return false }
      defer { nextFinding += 1 }
      switch findings[nextFinding] {
      case .refused(let error): refuse(error, into: &batch)
      case .file(let path):
        progress.path = path
        do {
          records = reader.rawReadings(try Self.open(path))
        } catch {
          refuse(error, into: &batch)
        }
      }
    }
    return true
  }

  private mutating func refuse(_ error: ClippingInputError, into batch: inout Batch) {
    batch.refused.append(ImportReport.Refusal(error))
    progress.filesDone += 1
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
      batch.warnings += diagnostics.filter { $0.severity == .warning }.map {
        ImportReport.Refusal(path: $0.path, line: $0.line, reason: $0.message)
      }
      progress.articlesRead += 1
      progress.bytesDone += count
      options.onProgress(progress)
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
