import Foundation
import GRDB
import Testing

@testable import Archive

/// What happens to an archive whose parts were killed, lost, damaged or made by others.
@Suite struct UpkeepTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/archive" }

  init() throws {
    folder = try Press.folder()
    _ = try Archive(path: path).importClippings(from: [folder.path + "/press"])
  }

  private func count(_ archive: Archive, _ line: String = "*") throws -> Int {
    try archive.count(Request(line)).matchCount
  }

  /// Writes to the record and leaves the index behind, as a crash between the two does.
  private func importWithoutIndex(_ text: String) throws {
    let record = try RecordFile(path: path + "/record.sqlite", mayWrite: true)
    try record.write("import") { database in
      try database.execute(sql: "INSERT INTO import (started) VALUES ('')")
      let placer = ArticlePlacer(database: database, importID: database.lastInsertedRowID)
      _ = try placer.place(Sample.clipping(text, path: "late.txt"))
    }
    try record.close()
  }

  @Test func `a crash between record and index loses nothing`() throws {
    try importWithoutIndex("Một bản tin về cá ngừ đại dương.")
    let archive = try Archive(path: path, access: .read)
    #expect(archive.openingNotes.map(\.severity) == [.note])
    #expect(try count(archive, "\"cá ngừ\"") == 1)
    #expect(try archive.check() == [])
  }

  @Test func `a lost index is built again, and that is said`() throws {
    try FileManager.default.removeItem(atPath: path + "/index")
    let archive = try Archive(path: path, access: .read)
    #expect(archive.openingNotes.first?.message.contains("built from the record") == true)
    #expect(try count(archive) == 4)
  }

  @Test func `every file of the index may be damaged`() throws {
    let index = path + "/index"
    let files = try FileManager.default.subpathsOfDirectory(atPath: index).sorted()
    #expect(files.count > 1)
    for file in files {
      let url = URL(fileURLWithPath: index + "/" + file)
      var data = try Data(contentsOf: url)
      guard !data.isEmpty else { continue }
      data[data.count / 2] ^= 0x40
      try data.write(to: url)
      let archive = try Archive(path: path, access: .read)
      _ = try? archive.search(Request("hòa bình kind:call"))
      try archive.rebuild()
      #expect(try archive.check() == [], "after \(file) was damaged")
      #expect(try count(archive) == 4)
    }
  }

  @Test func `a segment of the index may be lost`() throws {
    let index = path + "/index"
    let files = try FileManager.default.subpathsOfDirectory(atPath: index)
    let segment = try #require(files.first { $0.hasSuffix(".segment") })
    try FileManager.default.removeItem(atPath: index + "/" + segment)
    let archive = try Archive(path: path, access: .read)
    #expect(archive.openingNotes.first?.message.contains("built anew") == true)
    #expect(archive.openingNotes.first?.severity == .fault)
    #expect(try count(archive) == 4)
    #expect(try archive.check() == [])
  }

  @Test func `the index's manifest may be lost`() throws {
    try FileManager.default.removeItem(atPath: path + "/index/manifest")
    let archive = try Archive(path: path, access: .read)
    #expect(archive.openingNotes.first?.message.contains("built anew") == true)
    #expect(try count(archive) == 4)
  }

  @Test func `a folder of somebody else's in the index's place is left alone`() throws {
    try FileManager.default.removeItem(atPath: path + "/index/manifest")
    let notes = path + "/index/notes.txt"
    try Data("mine".utf8).write(to: URL(filePath: notes))
    #expect(throws: ArchiveError.self) { try Archive(path: path, access: .read) }
    #expect(FileManager.default.fileExists(atPath: notes))
  }

  @Test func `an index from another archive is not believed`() throws {
    let other = folder.path + "/other"
    _ = try Archive(path: other).importClippings(from: [folder.path + "/press/call.txt"])
    try FileManager.default.removeItem(atPath: path + "/index")
    try FileManager.default.copyItem(atPath: other + "/index", toPath: path + "/index")
    let archive = try Archive(path: path, access: .read)
    #expect(archive.openingNotes.first?.message.contains("another archive") == true)
    #expect(try count(archive) == 4)
  }

  @Test func `a record that lost its end is noticed`() throws {
    let record = try RecordFile(path: path + "/record.sqlite", mayWrite: true)
    try record.write("lose") { database in
      try database.execute(sql: "DELETE FROM article WHERE id = 4")
      try database.execute(sql: "DELETE FROM change WHERE article_id = 4")
    }
    try record.close()
    let archive = try Archive(path: path, access: .read)
    #expect(archive.openingNotes.map(\.severity) == [.fault])
    #expect(archive.openingNotes.first?.message.contains("lost its end") == true)
    #expect(try count(archive) == 3)
  }

  @Test func `a text that decayed is found by check`() throws {
    let record = try RecordFile(path: path + "/record.sqlite", mayWrite: true)
    try record.write("decay") { database in
      try database.execute(sql: "UPDATE article SET body = replace(body, 'a', 'e') WHERE id = 1")
    }
    try record.close()
    let findings = try Archive(path: path, access: .read).check()
    #expect(findings.map(\.severity) == [.fault])
    #expect(findings.first?.message.contains("article 1") == true)
  }

  @Test func `an article that only one side has is found by check`() throws {
    let archive = try Archive(path: path)
    try archive.record.write("hide") { try $0.execute(sql: "DELETE FROM article WHERE id = 2") }
    let messages = try archive.check().map(\.message)
    #expect(messages == ["article 2 is in the index, not in the record"])
  }

  @Test func `an import while another writes says so, and searching goes on`() throws {
    let archive = try Archive(path: path)
    let writer = try archive.keeper.writer()
    try withExtendedLifetime(writer) {
      let second = try Archive(path: path)
      #expect(try count(second) == 4)
      #expect {
        try second.importClippings(from: [folder.path + "/press"])
      } throws: { error in
        if case .busy = error as? ArchiveError { true } else { false }
      }
    }
  }

  @Test func `what was tagged while another imported is indexed with the import`() throws {
    let archive = try Archive(path: path)
    let second = try Archive(path: path)
    let late = try folder.write("Bản tin về một hội chợ trái cây ở tỉnh xa.", to: "late.txt")
    var options = ImportOptions()
    options.onProgress = { _ in try? second.tag([1], with: "giữa-chừng") }
    #expect(try archive.importClippings(from: [late], options: options).added == 1)
    #expect(try count(archive, "tag:giữa-chừng") == 1)
    #expect(try archive.check() == [])
  }

  @Test func `a cancelled import keeps what it committed`() throws {
    let archive = try Archive(path: folder.path + "/cancelled")
    let record = archive.record
    var options = ImportOptions()
    options.batchSize = 1
    options.isCancelled = {
      let count = try? record.read("count") {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM article")
      }
      return (count ?? 0) > 0
    }
    let report = try archive.importClippings(from: [folder.path + "/press"], options: options)
    #expect(report.wasCancelled)
    #expect(report.added >= 1)
    #expect(report.added < 4)
    #expect(try count(archive) == report.added)
    #expect(try archive.importClippings(from: [folder.path + "/press"]).unchanged == report.added)
  }

  @Test func `a changed file is found by its new words alone`() throws {
    let archive = try Archive(path: path)
    _ = try folder.write("Nay cầu đã hỏng vì lũ.", to: "press/undated.txt")
    let report = try archive.importClippings(from: [folder.path + "/press"])
    #expect((report.added, report.updated, report.unchanged) == (0, 1, 3))
    #expect(try count(archive, "\"vì lũ\"") == 1)
    #expect(try count(archive, "\"chờ đò\"") == 0)
  }

  @Test func `a folder without an archive is missing to whoever only asks`() throws {
    let empty = folder.path + "/press"
    #expect(throws: ArchiveError.missing(path: empty)) { try Archive(path: empty, access: .read) }
    #expect(throws: ArchiveError.missing(path: empty + "/no")) {
      try Archive(path: empty + "/no", access: .read)
    }
  }

  @Test func `a file is no archive`() throws {
    let file = folder.path + "/press/call.txt"
    #expect {
      try Archive(path: file)
    } throws: { error in
      if case .badFolder = error as? ArchiveError { true } else { false }
    }
  }
}
