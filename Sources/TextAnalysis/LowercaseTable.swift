/// The lower case of the letters and numbers of the first scalars, as they are written in UTF-8: of
/// every alphabet of Europe and the Near East, of Greek, Cyrillic and Vietnamese.
///
/// An entry holds up to three bytes, the first one lowest, and above them their number; 0 is what is
/// neither letter nor number.
enum LowercaseTable {
  static let limit: UInt32 = 0x2000

  static let entries: [UInt32] = (0..<limit).map { scalar in
    let properties = ScalarProperties(of: scalar)
    guard properties.isWord else { return 0 }
    var bytes: [UInt8] = []
    bytes.appendScalar(properties.lowercase(of: scalar))
    let packed = bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return packed | UInt32(bytes.count) << 24
  }
}
