internal import ByteStorage

/// The terms of one field of a segment, in byte order.
struct TermCursor {
  private let dictionary: TermDictionary
  private let field: UInt8
  private var block: Int
  private var terms: BlockTerms
  private var entries: ByteCursor
  /// The current term with the field's ordinal in front.
  private var bytes: [UInt8] = []
  private var hasPending = false
  /// What the dictionary says of the current term.
  private(set) var entry: TermEntry

  /// The current term.
  var term: ArraySlice<UInt8> { bytes.dropFirst() }

  /// Stands before the first term of the field that is not before `lower`.
  init(_ dictionary: TermDictionary, field: Int, from lower: [UInt8]) throws(IndexError) {
    self.dictionary = dictionary
    self.field = UInt8(truncatingIfNeeded: field)
    block = dictionary.blockCount
    terms = unsafe BlockTerms(UnsafeRawBufferPointer(start: nil, count: 0))
    entries = terms.entries
    entry = TermEntry(from: &entries, after: nil, firstOrdinal: 0)
    try seek(to: lower)
  }

  /// Moves to the next term; false behind the field's last.
  mutating func next() throws(IndexError) -> Bool {
    if hasPending {
      hasPending = false
    } else {
      guard try advance() else { return false }
    }
    return bytes.first == field
  }

  /// Moves so that `next` gives the first term that is not before `lower`.
  mutating func seek(to lower: [UInt8]) throws(IndexError) {
    hasPending = false
    let found = try unsafe lower.withUnsafeBytesTyped { (bytes) throws(IndexError) in
      unsafe try dictionary.block(field: Int(field), term: bytes)
    }
    bytes.removeAll(keepingCapacity: true)
    try enterBlock(found ?? 0)
    while try advance() {
      if isNotBefore(lower) {
        hasPending = true
        return
      }
    }
  }

  private func isNotBefore(_ lower: [UInt8]) -> Bool {
    guard let first = bytes.first, first == field else { return (bytes.first ?? 0) > field }
    return !bytes.dropFirst().lexicographicallyPrecedes(lower)
  }

  private mutating func enterBlock(_ number: Int) throws(IndexError) {
    block = number
    guard number < dictionary.blockCount else { return }
    terms = unsafe BlockTerms(try dictionary.bytes(ofBlock: number))
    entries = terms.entries
    entryIsFirst = true
  }

  private var entryIsFirst = true

  private mutating func advance() throws(IndexError) -> Bool {
    while block < dictionary.blockCount {
      if terms.next() {
        // Within a block terms ascend; the first of the next must be behind the last of this one.
        if entryIsFirst, unsafe !bytes.isEmpty && !bytes.lexicographicallyPrecedes(terms.suffix) {
          break
        }
        bytes.removeLast(bytes.count - terms.sharedCount)
        unsafe bytes.append(contentsOf: terms.suffix)
        entry = TermEntry(
          from: &entries, after: entryIsFirst ? nil : entry,
          firstOrdinal: TermDictionary.firstOrdinal(ofBlock: block))
        entryIsFirst = false
        return true
      }
      try enterBlock(block + 1)
    }
    if block < dictionary.blockCount { throw dictionary.damage(inBlock: block, expected: "terms") }
    bytes.removeAll(keepingCapacity: true)
    return false
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` with a typed error.
  func withUnsafeBytesTyped<Result>(
    _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Result
  ) throws(IndexError) -> Result {
    let result: Swift.Result<Result, IndexError> = unsafe withUnsafeBytes { buffer in
      do throws(IndexError) { return .success(unsafe try body(buffer)) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
