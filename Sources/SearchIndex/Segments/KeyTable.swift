internal import ByteStorage

/// Finds the document with a key: open addressing over the documents, three quarters full.
///
///     slots      1 each: 0 where the slot is free, else a byte of the key's hash that is not 0
///     slots × 4  the document
///
/// The first slot looked at is the key's hash scaled to the number of slots; the next ones follow,
/// around the end. The bytes of hash lie together, so that a look-up in vain seldom costs more than
/// one access to memory.
enum KeyTable {
  static func slotCount(forDocuments count: Int) -> Int {
    count == 0 ? 0 : count + count / 3 + 1
  }

  /// - Precondition: less than 2³² documents.
  static func byteCount(forDocuments count: Int) -> Int { 5 * slotCount(forDocuments: count) }

  static func hash(_ key: borrowing Span<UInt8>) -> UInt64 {
    Checksum(of: copy key).value
  }

  /// The slot depends on the upper bits, so that the lowest byte tells those at one place apart.
  static func fingerprint(_ hash: UInt64) -> UInt8 {
    max(UInt8(truncatingIfNeeded: hash), 1)
  }

  static func firstSlot(_ hash: UInt64, slotCount: Int) -> Int {
    Int(hash.multipliedFullWidth(by: UInt64(slotCount)).high)
  }

  /// The table of keys by document. `isIncluded` says which documents can be found.
  static func encode(hashes: [UInt64], isIncluded: (Int) -> Bool) -> [UInt8] {
    let slotCount = slotCount(forDocuments: hashes.count)
    var bytes = [UInt8](repeating: 0, count: byteCount(forDocuments: hashes.count))
    for (document, hash) in hashes.enumerated() where isIncluded(document) {
      var slot = firstSlot(hash, slotCount: slotCount)
      while bytes[slot] != 0 { slot = slot + 1 == slotCount ? 0 : slot + 1 }
      bytes[slot] = fingerprint(hash)
      for index in 0..<4 {
        bytes[slotCount + 4 * slot + index] = UInt8(truncatingIfNeeded: document >> (8 * index))
      }
    }
    return bytes
  }
}

extension SegmentReader {
  /// The bytes of a document's key.
  func key(of document: UInt32) throws(IndexError) -> UnsafeRawBufferPointer {
    unsafe try element(of: .keys, ends: .keyEnds, at: Int(document))
  }

  /// The stored record of a document.
  func storedRecord(of document: UInt32) throws(IndexError) -> UnsafeRawBufferPointer {
    unsafe try element(of: .stored, ends: .storedEnds, at: Int(document))
  }

  /// One of the pieces that a section consists of, given where each of them ends.
  private func element(
    of section: SegmentSection, ends: SegmentSection, at index: Int
  ) throws(IndexError) -> UnsafeRawBufferPointer {
    precondition(index < documentCount, "document \(index) of \(documentCount)")
    let reader = unsafe PackedIntegerReader(try bytes(ends), count: documentCount)
    let start = index == 0 ? 0 : Int(clamping: reader.value(at: index - 1))
    let end = Int(clamping: reader.value(at: index))
    guard start <= end else {
      throw .damaged(
        path: path, offset: metadata.sections[ends.rawValue].lowerBound,
        expected: "ends in order", found: "\(start) before \(end)")
    }
    return unsafe try bytes(section, start..<end)
  }

  /// The document that had the key when the segment was written, whether it is deleted or not.
  ///
  /// - Complexity: O(1), with the bytes of one key looked at as a rule.
  func document(
    withKey key: borrowing Span<UInt8>, hash: UInt64
  ) throws(IndexError) -> UInt32? {
    let slotCount = byteCount(of: .keyTable) / 5
    let fingerprint = KeyTable.fingerprint(hash)
    var slot = KeyTable.firstSlot(hash, slotCount: slotCount)
    for _ in 0..<slotCount {
      let found = unsafe try bytes(.keyTable, slot..<slot + 1)[0]
      if found == 0 { return nil }
      if found == fingerprint, let document = try document(inSlot: slot, slotCount, key) {
        return document
      }
      slot = slot + 1 == slotCount ? 0 : slot + 1
    }
    guard slotCount > 0 else { return nil }
    throw damagedKeyTable(expected: "free slots", found: "none in \(slotCount)")
  }

  private func document(
    inSlot slot: Int, _ slotCount: Int, _ key: borrowing Span<UInt8>
  ) throws(IndexError) -> UInt32? {
    let start = slotCount + 4 * slot
    let bytes = unsafe try bytes(.keyTable, start..<start + 4)
    let document = UInt32(littleEndian: unsafe bytes.loadUnaligned(as: UInt32.self))
    guard document < documentCount else {
      throw damagedKeyTable(expected: "a document below \(documentCount)", found: "\(document)")
    }
    let found = unsafe try self.key(of: document)
    return unsafe key.withUnsafeBytes({ unsafe $0.elementsEqual(found) }) ? document : nil
  }

  private func damagedKeyTable(expected: String, found: String) -> IndexError {
    .damaged(
      path: path, offset: metadata.sections[SegmentSection.keyTable.rawValue].lowerBound,
      expected: expected, found: found)
  }
}
