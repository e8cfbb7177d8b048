import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct DocumentedSchemaTests {
  @Test func `ARCHITECTURE.md describes every column of the record, and no other`() throws {
    let folder = try TemporaryFolder()
    let record = try RecordFile(path: folder.path + "/record.sqlite", mayWrite: true)
    let live = try record.read("list the tables") { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT s.name AS relation, c.name AS field FROM sqlite_master AS s
          JOIN pragma_table_info(s.name) AS c
          WHERE s.type IN ('table', 'view') AND s.name NOT LIKE 'sqlite%'
            AND s.name <> 'grdb_migrations'
          """
      ).map { "\($0["relation"] as String).\($0["field"] as String)" }
    }
    let documented = try Self.documentedColumns()
    #expect(Set(documented) == Set(live))
    #expect(documented.count == Set(documented).count)
  }

  /// `table.column` for each row of the tables in the section "What is in the record?".
  private static func documentedColumns() throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("ARCHITECTURE.md"), encoding: .utf8)
    let sections = text.components(separatedBy: "\n## ")
    let section = try #require(sections.first { $0.hasPrefix("What is in the record?") })
    var columns: [String] = []
    var table: Substring = ""
    for line in section.split(separator: "\n") {
      let quoted = line.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
      if line.hasPrefix("### `") { table = quoted[1] }
      if line.hasPrefix("| `") { columns.append("\(table).\(quoted[1])") }
    }
    return columns
  }
}
