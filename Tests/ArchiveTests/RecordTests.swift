import ClippingModel
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct RecordTests {
  let folder: TemporaryFolder
  let record: RecordFile

  init() throws {
    folder = try TemporaryFolder()
    record = try RecordFile(path: folder.path + "/record.sqlite", mayWrite: true)
  }

  private func place(_ clippings: [Clipping]) throws -> [ArticlePlacer.Outcome] {
    try record.write("import") { database in
      try database.execute(sql: "INSERT INTO import (started) VALUES ('')")
      let placer = ArticlePlacer(database: database, importID: database.lastInsertedRowID)
      return try clippings.map { try placer.place($0) }
    }
  }

  private func clipping(_ id: ArticleID) throws -> Clipping? {
    try record.read("read") { try ArticleLoader(database: $0).clipping(id) }
  }

  @Test func `a clipping comes back as it went in`() throws {
    #expect(try place([Sample.rich]) == [.added(1)])
    #expect(try clipping(1) == Sample.rich)
  }

  @Test func `an article that is not there is nil`() throws {
    #expect(try clipping(1) == nil)
  }

  @Test func `the same file again changes nothing`() throws {
    let file = Sample.clipping("Một cuộc gặp ở Oslo.")
    #expect(try place([file]) == [.added(1)])
    #expect(try place([file]) == [.unchanged(1)])
  }

  @Test func `a file with other content keeps its article's id`() throws {
    _ = try place([Sample.clipping("Lần đầu.")])
    let second = Sample.clipping("Lần sau, sửa lại.")
    #expect(try place([second]) == [.updated(1)])
    #expect(try clipping(1) == second)
  }

  @Test func `what was updated loses the structure it had`() throws {
    var file = Sample.rich
    _ = try place([file])
    file.body = Sample.passage("Không còn gì.")
    file.people = []
    file.events = []
    file.figures = []
    #expect(try place([file]) == [.updated(1)])
    #expect(try clipping(1) == file)
  }

  @Test func `a moved file stays the same article, and then keeps its id through a change`() throws
  {
    _ = try place([Sample.clipping("Chuyển chỗ.", path: "old.txt")])
    #expect(try place([Sample.clipping("Chuyển chỗ.", path: "new.txt")]) == [.unchanged(1)])
    #expect(try place([Sample.clipping("Khác.", path: "new.txt")]) == [.added(2)])
    #expect(try place([Sample.clipping("Khác nữa.", path: "new.txt")]) == [.updated(2)])
    #expect(try clipping(1)?.body.text == "Chuyển chỗ.")
  }

  @Test func `two files that trade contents trade articles`() throws {
    _ = try place([Sample.clipping("Một.", path: "1"), Sample.clipping("Hai.", path: "2")])
    let traded = [Sample.clipping("Hai.", path: "1"), Sample.clipping("Một.", path: "2")]
    #expect(try place(traded) == [.unchanged(2), .unchanged(1)])
  }

  @Test func `a record without an id is known by its content alone`() throws {
    func record(_ number: Int, _ text: String) -> Clipping {
      Sample.clipping(text, path: "feed.jsonl") { $0.record = number }
    }
    _ = try place([record(1, "Một."), record(2, "Hai.")])
    let shifted = [record(1, "Không."), record(2, "Một."), record(3, "Hai.")]
    #expect(try place(shifted) == [.added(3), .unchanged(1), .unchanged(2)])
  }

  @Test func `an id that stands twice in one file names the first, and again next time`() throws {
    func record(_ number: Int, _ text: String) -> Clipping {
      Sample.clipping(text, path: "feed.jsonl") {
        $0.record = number
        $0.statedID = "same"
      }
    }
    let file = [record(1, "Một."), record(2, "Hai.")]
    #expect(try place(file) == [.added(1), .addedBeside(2, other: 1)])
    #expect(try place(file) == [.unchanged(1), .unchanged(2)])
  }

  @Test func `what the rules of reading find anew updates the article, once`() throws {
    #expect(try place([Sample.clipping("Hội đàm.")]) == [.added(1)])
    let reread = Sample.clipping("Hội đàm.") {
      $0.countries = [CountryMention(code: "SG", spans: [SourceSpan(0, 3)])]
    }
    #expect(try place([reread]) == [.updated(1)])
    #expect(try place([reread]) == [.unchanged(1)])
    let codes = try record.read("read") {
      try String.fetchAll($0, sql: "SELECT code FROM country WHERE article_id = 1")
    }
    #expect(codes == ["SG"])
  }

  @Test func `the same words in another file do not change what was read`() throws {
    #expect(try place([Sample.clipping("Hội đàm.", path: "a.txt")]) == [.added(1)])
    let elsewhere = Sample.clipping("Hội đàm.", path: "b.txt") {
      $0.countries = [CountryMention(code: "SG", spans: [SourceSpan(0, 3)])]
    }
    #expect(try place([elsewhere]) == [.unchanged(1)])
  }

  @Test func `a record of the first version is brought to this one with all it holds`() throws {
    _ = try place([Sample.clipping("Một.")])
    try record.write("age") {
      try $0.execute(sql: "ALTER TABLE article DROP COLUMN reading")
      try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '2'")
      try $0.execute(sql: "PRAGMA user_version = 1")
    }
    try record.close()
    let opened = try RecordFile(path: record.path, mayWrite: true)
    let (bodies, version) = try opened.read("read") {
      (
        try String.fetchAll($0, sql: "SELECT body FROM article WHERE reading = 0"),
        try Int.fetchOne($0, sql: "PRAGMA user_version")
      )
    }
    #expect(bodies == ["Một."])
    #expect(version == RecordSchema.version)
    try opened.close()
  }

  @Test func `what comes by standard input replaces nothing`() throws {
    #expect(try place([Sample.clipping("Một.", path: "-")]) == [.added(1)])
    #expect(try place([Sample.clipping("Hai.", path: "-")]) == [.added(2)])
    #expect(try place([Sample.clipping("Một.", path: "-")]) == [.unchanged(1)])
  }

  @Test func `every change has a number, and only changes have`() throws {
    _ = try place([Sample.clipping("Một.")])
    _ = try place([Sample.clipping("Một.")])
    _ = try place([Sample.clipping("Hai.")])
    let (ids, last) = try record.read("read") { try ChangeLog(database: $0).articles(after: 0) }
    #expect(ids == [1])
    #expect(last == 2)
  }

  @Test func `a record of a later version is refused with both numbers`() throws {
    try record.write("age") { try $0.execute(sql: "PRAGMA user_version = 99") }
    try record.close()
    #expect(
      throws: ArchiveError.newerVersion(
        path: record.path, found: 99, supported: RecordSchema.version)
    ) {
      try RecordFile(path: record.path, mayWrite: true)
    }
  }

  @Test func `another program's database is refused and left alone`() throws {
    let path = folder.path + "/other.sqlite"
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE mine (x)") }
    try other.close()
    #expect(throws: ArchiveError.self) { try RecordFile(path: path, mayWrite: true) }
    let again = try DatabaseQueue(path: path)
    #expect(try again.read { try $0.tableExists("mine") })
  }

  @Test func `a file that is no database is called damaged`() throws {
    let path = try folder.write(String(repeating: "không phải ", count: 200), to: "bad.sqlite")
    #expect {
      try RecordFile(path: path, mayWrite: true)
    } throws: { error in
      if case .damaged = error as? ArchiveError { true } else { false }
    }
  }
}
