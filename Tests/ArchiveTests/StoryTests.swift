import ClippingModel
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct StoryTests {
  let folder: TemporaryFolder
  let record: RecordFile

  init() throws {
    folder = try TemporaryFolder()
    record = try RecordFile(path: folder.path + "/record.sqlite", mayWrite: true)
  }

  /// Long enough for some of its runs of words to be sampled.
  private static let wording = (1...400).map { word($0 * 7 % 401) }.joined(separator: " ") + "."

  /// A made-up word of its own for each number below 4096.
  private static func word(_ number: Int) -> String {
    let letters = Array("bcdghklmnpqrstvx")
    return "\(letters[number / 256])a\(letters[number / 16 % 16])o\(letters[number % 16])"
  }

  private func clipping(_ name: String, _ body: String) -> Clipping {
    Sample.clipping(body, path: name) { $0.language = .vietnamese }
  }

  /// Writes clippings as one import and gives the ids that the linker touched.
  private func write(_ clippings: [Clipping]) throws -> Set<ArticleID> {
    try record.write("import") { database in
      try database.execute(sql: "INSERT INTO import (started) VALUES ('')")
      let importID = database.lastInsertedRowID
      let placer = ArticlePlacer(database: database, importID: importID)
      let written = try clippings.compactMap { clipping in
        try placer.place(clipping).writtenID.map { (id: $0, clipping: clipping) }
      }
      return try StoryLinker(importID: importID).link(written, in: database)
    }
  }

  private func stories() throws -> [Int64?] {
    try record.read("read") {
      try Row.fetchAll($0, sql: "SELECT story_id FROM article ORDER BY id").map { $0["story_id"] }
    }
  }

  @Test func `a wire copy joins the story of an article imported before`() throws {
    #expect(try write([clipping("a.txt", Self.wording)]) == [])
    #expect(try write([clipping("b.txt", Self.wording + " Tin của báo khác.")]) == [2])
    #expect(try stories() == [1, 1])
    let last = try record.read("read") { database in
      try Row.fetchOne(database, sql: "SELECT * FROM change ORDER BY number DESC LIMIT 1")
    }
    #expect(last?["action"] == "linked")
    #expect(last?["article_id"] == 1)
  }

  @Test func `an article that tells something else joins nothing`() throws {
    let other = "Một đoàn tàu chở chuối chín đi qua vùng núi mà không gặp trở ngại nào đáng kể cả."
    #expect(try write([clipping("a.txt", Self.wording), clipping("b.txt", other)]) == [])
    #expect(try stories() == [nil, nil])
  }

  @Test func `a copy that is rewritten leaves its story`() throws {
    let copy = clipping("b.txt", Self.wording + " Hết.")
    _ = try write([clipping("a.txt", Self.wording), copy])
    #expect(try stories() == [1, 1])
    let rewritten = clipping(
      "b.txt", "Bản tin đã được rút lại theo yêu cầu của tòa soạn vì nhầm lẫn.")
    _ = try write([rewritten])
    #expect(try stories() == [nil, nil])
  }

  @Test func `of two copies the later is the duplicate`() throws {
    _ = try write([clipping("a.txt", Self.wording), clipping("b.txt", Self.wording + " Hết.")])
    let articles = try record.read("read") { database in
      try [1, 2].map { try IndexedArticle(id: $0, in: database) }
    }
    #expect(articles.map { $0?.isDuplicate } == [false, true])
  }
}
