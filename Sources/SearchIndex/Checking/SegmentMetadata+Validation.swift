internal import ByteStorage

extension SegmentMetadata {
  /// Checks that the numbers fit each other and the file, so that no number in it makes its reader
  /// take more memory than the file warrants, or compute with what cannot be.
  func checkCounts(in file: SealedFile) throws(IndexError) {
    let keyTable = sections[SegmentSection.keyTable.rawValue].count
    let wanted = KeyTable.byteCount(forDocuments: documentCount)
    guard keyTable == wanted else {
      throw .damaged(
        path: file.path, offset: file.entrance,
        expected: "a key table of \(wanted) bytes for \(documentCount) documents",
        found: "\(keyTable)")
    }
    for (ordinal, field) in fields.enumerated() where !field.statistics.fit(documentCount) {
      throw .damaged(
        path: file.path, offset: file.entrance,
        expected: "lengths of at most \(documentCount) documents in field \(ordinal)",
        found: "\(field.statistics)")
    }
  }
}

extension FieldStatistics {
  /// Whether so many documents can have these lengths: each has one at least, and fits 32 bits.
  fileprivate func fit(_ limit: Int) -> Bool {
    documentCount <= UInt64(limit) && totalLength >= documentCount
      && totalLength <= documentCount * UInt64(UInt32.max)
  }
}
