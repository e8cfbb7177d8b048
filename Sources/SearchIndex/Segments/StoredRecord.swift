internal import ByteStorage

/// The stored fields of one document: for each the field's ordinal (one byte), the number of bytes (a
/// varint), the bytes.
enum StoredRecord {
  static func append(_ value: [UInt8], field: Int, to record: inout [UInt8]) {
    record.append(UInt8(truncatingIfNeeded: field))
    record.append(lengthAndBytes: value)
  }

  /// The value of a field, if the record has one.
  static func value(of field: Int, in record: UnsafeRawBufferPointer) -> [UInt8]? {
    var cursor = unsafe ByteCursor(record)
    while !cursor.isAtEnd {
      let ordinal = cursor.byte()
      let bytes = unsafe cursor.bytes(cursor.count())
      if Int(ordinal) == field && !cursor.isOverrun { return unsafe Array(bytes) }
    }
    return nil
  }

  /// Whether the record is one, with fields below `fieldCount`.
  static func isValid(_ record: UnsafeRawBufferPointer, fieldCount: Int) -> Bool {
    var cursor = unsafe ByteCursor(record)
    while !cursor.isAtEnd {
      guard cursor.byte() < fieldCount else { return false }
      cursor.skip(cursor.count())
    }
    return !cursor.isOverrun
  }
}
