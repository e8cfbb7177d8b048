import ByteStorage
import Foundation

/// A small index in memory whose bytes can be changed and sealed again, with checksums that match: what
/// only a faulty or a hostile writer makes.
///
/// It knows the files by their documented layout alone, not by the library's own readers.
struct ResealedIndex {
  /// A stretch of a file that a change can be aimed at.
  struct Part {
    let name: String
    let file: String
    let range: Range<Int>
  }

  /// Files by name, as they are in the folder.
  let files: [String: [UInt8]]
  /// The manifest, and of each segment its metadata and sections that are not empty.
  let parts: [Part]

  private static let sectionNames = [
    "stored", "postings", "positions", "dictionary", "dictionaryIndex", "norms", "lengths",
    "columns",
    "keys", "keyEnds", "keyTable", "storedEnds",
  ]

  /// Reads the index in a folder.
  init(folder: String) throws {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }
    self.files = files
    parts = files.keys.sorted().flatMap { Self.parts(of: $0, files[$0] ?? []) }
  }

  private static func parts(of name: String, _ file: [UInt8]) -> [Part] {
    let (end, entrance) = (contentEnd(of: file), number(file, at: file.count - 56))
    let whole = Part(
      name: name == "manifest" ? "manifest" : "metadata", file: name, range: entrance..<end)
    guard name.hasSuffix(".segment") else { return [whole] }
    var place = entrance
    _ = varint(file, &place)
    return [whole]
      + sectionNames.compactMap { section in
        let start = varint(file, &place)
        let count = varint(file, &place)
        return count == 0
          ? nil : Part(name: section, file: name, range: start..<(start + count))
      }
  }

  private static func contentEnd(of file: [UInt8]) -> Int { number(file, at: file.count - 64) }

  private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
    (0..<8).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  private static func varint(_ bytes: [UInt8], _ place: inout Int) -> Int {
    var (value, shift) = (0, 0)
    while true {
      let byte = bytes[place]
      place += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }
}

extension ResealedIndex {
  /// One change: bytes that are put in the place of others.
  struct Change {
    let part: Part
    /// Counted from the beginning of the part, around its end.
    let offset: Int
    let operation: Operation
  }

  enum Operation {
    case set([UInt8])
    case flip(UInt8)
    case add(UInt8)
    /// Repeats so many bytes that lie before.
    case copy(distance: Int, count: Int)
  }

  /// The files with the changes made and everything sealed again, the segments' seals in the manifest
  /// too.
  func files(with changes: [Change]) -> [String: [UInt8]] {
    var changed = files
    for change in changes { apply(change, to: &changed[change.part.file, default: []]) }
    var manifest = changed["manifest"] ?? []
    for name in Set(changes.map(\.part.file)).sorted() where name != "manifest" {
      guard let old = files[name], let new = changed[name] else { continue }
      let sealed = Self.sealed(new)
      changed[name] = sealed
      Self.replace(old.suffix(8), by: sealed.suffix(8), in: &manifest)
    }
    changed["manifest"] = Self.sealed(manifest)
    return changed
  }

  private func apply(_ change: Change, to file: inout [UInt8]) {
    let range = change.part.range
    let start = range.lowerBound + change.offset % range.count
    switch change.operation {
    case .set(let bytes):
      for (index, byte) in bytes.enumerated() where start + index < range.upperBound {
        file[start + index] = byte
      }
    case .flip(let bits): file[start] ^= bits
    case .add(let amount): file[start] &+= amount
    case .copy(let distance, let count):
      for index in start..<min(start + count, range.upperBound) where index - distance >= 0 {
        file[index] = file[index - distance]
      }
    }
  }

  private static func replace(
    _ old: ArraySlice<UInt8>, by new: ArraySlice<UInt8>, in bytes: inout [UInt8]
  ) {
    for start in bytes.indices where bytes[start...].starts(with: old) {
      bytes.replaceSubrange(start..<(start + old.count), with: new)
      return
    }
  }

  /// A file with the checksums of what it holds now.
  private static func sealed(_ file: [UInt8]) -> [UInt8] {
    let end = contentEnd(of: file)
    var checksums = [UInt8](repeating: 0, count: (8 - end % 8) % 8)
    for start in stride(from: 0, to: end, by: 16384) {
      append(
        Checksum(of: file.span.extracting(start..<min(start + 16384, end))).value, to: &checksums)
    }
    var footer = Array(file.suffix(64).prefix(16))
    append(Checksum(of: checksums.span).value, to: &footer)
    footer += file.suffix(40).prefix(32)
    append(Checksum(of: footer.span).value, to: &footer)
    return file.prefix(end) + checksums + footer
  }

  private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }
}
