import ClippingModel
import ClippingParsing
import Foundation
import Testing

@Suite("Files, folders and encodings")
struct ShapesInputTests {
  /// Runs `body` with a new folder that is removed behind it.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "clippings-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test("What is no regular file is refused and never waited for")
  func refused() throws {
    try inFolder { folder in
      try write("", folder + "/empty.txt")
      let status = unsafe mkfifo(folder + "/pipe.txt", 0o600)
      try #require(status == 0)
      let cases: [(String, ClippingInputError.Reason)] = [
        (folder, .notRegular), (folder + "/pipe.txt", .notRegular),
        (folder + "/none.txt", .unreadable),
        (folder + "/empty.txt", .empty), ("/dev/zero", .notRegular),
      ]
      for (path, reason) in cases {
        do throws(ClippingInputError) {
          _ = try ClippingFile(path: path)
          Issue.record("\(path) was opened")
        } catch {
          #expect(error.reason == reason)
          #expect(error.path == path)
          #expect(error.description.hasPrefix(path + ": "))
        }
      }
    }
  }

  @Test(
    "Binary files are refused",
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x00, 0x00, 0x10], Array("%PDF-1.7 stream".utf8),
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D],
    ] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    #expect(readings(bytes).map { $0.refusal?.reason } == [.binary])
  }

  @Test("Blank files hold no text", arguments: ["\n\n  \n", "\u{FEFF}", "---\n", "\u{200B}"])
  func blank(text: String) {
    #expect(readings(text).map { $0.refusal?.reason } == [.noText])
  }

  @Test("A folder's files come in the order of their names, without hidden ones and README.md")
  func folder() throws {
    try inFolder { folder in
      for name in ["b.txt", "a.txt", ".hidden", "README.md", "Z.txt"] {
        try write("x", "\(folder)/\(name)")
      }
      try FileManager.default.createDirectory(
        atPath: folder + "/c", withIntermediateDirectories: true)
      try write("x", folder + "/c/d.txt")
      let found = ClippingFinder(paths: [folder]).findings()
      #expect(
        found == ["Z.txt", "a.txt", "b.txt", "c/d.txt"].map { .file(path: "\(folder)/\($0)") })
      #expect(
        ClippingFinder(paths: [folder + "/README.md"]).findings()
          == [.file(path: folder + "/README.md")])
    }
  }

  @Test("A link back to a folder above is reported once; a second way to a folder is not walked")
  func loop() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/a", withIntermediateDirectories: true)
      try write("x", folder + "/a/x.txt")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/a/up", withDestinationPath: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/b", withDestinationPath: folder + "/a")
      let found = ClippingFinder(paths: [folder]).findings()
      #expect(found.count == 2)
      guard case .refused(let error) = found.first else {
        Issue.record("no loop was reported: \(found)")
        return
      }
      #expect(error.reason == .loop)
      #expect(found.last == .file(path: folder + "/a/x.txt"))
    }
  }

  @Test("A gzip file is read as what it holds; spans count inflated bytes")
  func gzip() throws {
    let text = "{\"title\": \"A\", \"body\": \"Some text.\"}\n"
    let found = readings(Gzip.stored(text) + Gzip.stored(text), named: "a.jsonl.gz")
    #expect(found.compactMap(\.clipping).map { $0.body.text } == ["Some text.", "Some text."])
    #expect(found.last?.clipping?.body.span(of: 0..<4)?.start == text.utf8.count + 24)
  }

  @Test("A damaged or cut gzip file gives what was whole and then its reason")
  func damagedGzip() {
    let text = String(repeating: "{\"title\": \"A\", \"body\": \"Some text.\"}\n", count: 3)
    var cut = Gzip.stored(text)
    cut.removeLast(4)
    let found = readings(cut, named: "a.jsonl.gz")
    #expect(found.last?.refusal?.reason == .damaged)
    var wrong = Gzip.stored(text)
    wrong[wrong.count - 6] ^= 0xFF
    #expect(readings(wrong, named: "a.jsonl.gz").last?.refusal?.reason == .damaged)
  }

  @Test("Files and records over the limits are refused")
  func limits() {
    var limits = ClippingFile.Limits()
    limits.articleByteCount = 300_000
    limits.recordByteCount = 300_000
    let long = Array(String(repeating: "word ", count: 200_000).utf8)
    let line = Array("{\"body\": \"".utf8) + long
    for bytes in [long, line] {
      let file = ClippingFile(named: "a", bytes: bytes, limits: limits)
      let found = Array(ClippingReader().read(file))
      #expect(found.map { $0.refusal?.reason } == [.tooLarge])
    }
  }

  @Test("A line of five megabytes is a record like any other")
  func longLine() {
    let page = String(repeating: "<p>word</p> ", count: 1 << 19)
    let text = "{\"title\": \"A\", \"page\": \"\(page)\", \"body\": \"Some text.\"}\n"
    #expect(
      clippings(text + text, named: "a.jsonl").map(\.body.text) == ["Some text.", "Some text."])
  }

  private static let sample =
    "Ngày 5/3, Bộ trưởng và đoàn của chính phủ hai nước đã có một cuộc họp."

  @Test(
    "Encodings are told from the bytes",
    arguments: [
      ("UTF-16", Array(sample.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      (
        "UTF-16",
        [0xFE, 0xFF] + Array(sample.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      ),
      ("Windows-1258", Legacy.windows1258), ("VISCII", Legacy.viscii), ("TCVN3", Legacy.tcvn3),
      ("VNI", Legacy.vni),
    ] as [(String, [UInt8])])
  func encoding(name: String, bytes: [UInt8]) throws {
    let reading = try #require(readings(bytes).first)
    #expect(reading.clipping?.body.text == Self.sample)
    #expect(reading.diagnostics.map(\.message) == ["read as \(name)"])
  }

  @Test("A short text in UTF-8 with a few bytes that are not is not taken for another encoding")
  func strayBytes() throws {
    let bytes = Array("Họp ở Hà N".utf8) + [0xE1] + Array("i về ".utf8) + [0xFF, 0xFE, 0x2E]
    let reading = try #require(readings(bytes).first)
    #expect(reading.clipping?.body.text == "Họp ở Hà N\u{FFFD}i về \u{FFFD}.")
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("A byte order mark is no part of the first record")
  func markedRecords() {
    let text =
      "\u{FEFF}{\"title\": \"A\", \"body\": \"One.\"}\n{\"title\": \"B\", \"body\": \"Two.\"}\n"
    #expect(clippings(text, named: "a.jsonl").map { $0.title?.text } == ["A", "B"])
    #expect(clippings("\u{FEFF}title,body\nA,One.\n", named: "a.csv").map(\.body.text) == ["One."])
    #expect(
      clippings("\u{FEFF}[{\"body\": \"One.\"}]", named: "a.json").map(\.body.text) == ["One."])
  }

  @Test("JSON Lines in UTF-16 are read too")
  func wideRecords() {
    let text = "{\"title\": \"A\", \"body\": \"One.\"}\n{\"title\": \"B\", \"body\": \"Two.\"}\n"
    let bytes: [UInt8] =
      [0xFF, 0xFE] + Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let found = readings(bytes, named: "a.jsonl").compactMap(\.clipping)
    #expect(found.map { $0.title?.text } == ["A", "B"])
    #expect(found.last?.body.span(of: 0..<4)?.end == bytes.count - 6)
  }

  @Test("Western text is read as Windows-1252")
  func western() throws {
    let bytes = Array("The caf".utf8) + [0xE9, 0x20, 0x93] + Array("Lotus".utf8) + [0x94, 0x2E]
    #expect(try #require(readings(bytes).first).clipping?.body.text == "The café “Lotus”.")
  }

  @Test(
    "Text is made plain: marks composed, invisible characters gone, blanks spaces, eth a bar",
    arguments: [
      (
        "Vie\u{323}\u{302}t Nam va\u{300} ca\u{301}c nu\u{31B}o\u{31B}\u{301}c",
        "Việt Nam và các nước"
      ),
      ("\u{FEFF}Vi\u{AD}ệt\u{A0}Nam và\u{200B} các\u{2003}nước", "Việt Nam và các nước"),
      ("\u{D0}ảng và nhà nước \u{F0}ã họp bàn", "Đảng và nhà nước đã họp bàn"),
    ])
  func plain(raw: String, text: String) throws {
    let bytes = Array(raw.utf8)
    let clipping = try #require(readings(bytes).first?.clipping)
    #expect(Array(clipping.body.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(clipping.body.span(of: 0..<text.utf8.count)?.end == bytes.count)
  }
}

/// A gzip member whose contents are stored, not compressed (RFC 1951, 3.2.4).
enum Gzip {
  static func stored(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let count = UInt16(bytes.count)
    var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1]
    member += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
    member += bytes
    let checksum = crc32(bytes)
    for value in [checksum, UInt32(bytes.count)] {
      member += (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) }
    }
    return member
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
