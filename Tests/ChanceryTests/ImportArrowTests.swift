import Foundation
import Testing

/// Which room may import which: the table of ARCHITECTURE.md, in the one place where it is held.
private let allowedArrows: [String: Set<String>] = [
  "BlockCodec": [],
  "ByteStorage": [],
  "CEditline": [],
  "CGumbo": [],
  "CZlib": [],
  "ClippingModel": [],
  "QueryLanguage": [],
  "TextAnalysis": [],
  "SearchIndex": ["BlockCodec", "ByteStorage", "TextAnalysis"],
  "ClippingParsing": ["CGumbo", "CZlib", "ClippingModel", "TextAnalysis"],
  "QueryPlanning": ["QueryLanguage", "SearchIndex", "TextAnalysis"],
  "Archive": [
    "ClippingModel", "ClippingParsing", "GRDB", "QueryLanguage", "QueryPlanning", "SearchIndex",
    "TextAnalysis",
  ],
  "Shell": ["Archive", "ClippingModel", "QueryLanguage"],
  "EditlineTerminal": ["CEditline", "Shell"],
  "chancery": ["Archive", "ArgumentParser", "EditlineTerminal", "Shell"],
]

/// Modules of the toolchain that any room may import.
private let toolchain: Set<String> = ["Darwin", "Dispatch", "Glibc", "Musl", "Synchronization"]

/// Rooms that someone may build on without Foundation in their program.
private let withoutFoundation: Set<String> = [
  "BlockCodec", "ByteStorage", "ClippingModel", "SearchIndex", "TextAnalysis",
]

@Suite struct ImportArrowTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func rooms() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path + "/Sources")
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Modules that a room's files import, each with a file that does.
  private static func imports(of room: String) throws -> [String: String] {
    let folder = root.path + "/Sources/" + room
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var imports: [String: String] = [:]
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        if let module = module(importedBy: line) { imports[module] = "\(room)/\(file)" }
      }
    }
    return imports
  }

  /// `public import struct A.B` → `A`.
  private static func module(importedBy line: Substring) -> String? {
    var words = line.split(separator: " ").map(String.init)[...]
    while let first = words.first,
      first.hasPrefix("@")
        || ["public", "package", "internal", "fileprivate", "private"].contains(first)
    {
      words = words.dropFirst()
    }
    guard words.popFirst() == "import", var name = words.popFirst() else { return nil }
    if ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"].contains(name) {
      guard let named = words.popFirst() else { return nil }
      name = named
    }
    return name.split(separator: ".").first.map(String.init)
  }

  @Test func `Every room is in the table`() throws {
    #expect(try Set(Self.rooms()) == Set(allowedArrows.keys))
  }

  @Test func `A room imports what the table allows and nothing else`() throws {
    for room in try Self.rooms() {
      let allowed = allowedArrows[room, default: []].union(toolchain)
        .union(withoutFoundation.contains(room) ? [] : ["Foundation", "FoundationEssentials"])
      for (module, file) in try Self.imports(of: room) where !allowed.contains(module) {
        Issue.record("\(file) imports \(module), which \(room) may not")
      }
    }
  }

  @Test(arguments: withoutFoundation.sorted())
  func `The index and what is under it link no Foundation`(room: String) throws {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let folder = products.appending(path: room + ".build").path
    let objects = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".o") }
    try #require(!objects.isEmpty, "no object files in \(folder)")
    for object in objects {
      // The compiler notes in each object what the linker is to add for it.
      let bytes = try Data(contentsOf: URL(filePath: folder + "/" + object))
      #expect(bytes.range(of: Data("-lFoundation".utf8)) == nil, "\(room)/\(object)")
    }
  }

  @Test func `The arrows make no circle`() {
    var settled: Set<String> = []
    var rest = allowedArrows
    while let next = rest.first(where: {
      $0.value.allSatisfy { settled.contains($0) || rest[$0] == nil }
    }) {
      settled.insert(next.key)
      rest[next.key] = nil
    }
    #expect(rest.isEmpty, "a circle among \(rest.keys.sorted())")
  }

  @Test(arguments: [
    ("import Foundation", "Foundation"), ("public import struct Glibc.stat", "Glibc"),
    ("@testable import Shell", "Shell"), ("  internal import GRDB // why", "GRDB"),
    ("// import GRDB", nil), ("let importer = 1", nil),
  ])
  func `An import line is read for what it is`(line: String, module: String?) {
    #expect(Self.module(importedBy: line[...]) == module)
  }
}
