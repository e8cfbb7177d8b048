import Foundation
import QueryPlanning
import Testing

@testable import Archive

@Suite struct ConceptBoostTests {
  private func concepts(_ words: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let record = try RecordFile(path: folder.path + "/record.sqlite", mayWrite: true)
    let catalog = ArchiveCatalog(record: record, change: 0)
    let boost = ConceptBoost(words: words.split(separator: " ").map(String.init), catalog: catalog)
    return boost.concepts.map {
      "\($0.words) = \($0.field.name):\($0.terms.joined(separator: ","))"
    }
  }

  @Test(arguments: [
    ("Thái Lan visit", ["Thái Lan = country:TH", "visit = kind:visit"]),
    ("kim ngạch Hàn Quốc", ["Hàn Quốc = country:KR"]),
    ("Mozambique trade", ["Mozambique = country:MZ", "trade = topic:trade"]),
    ("South Korea", ["South Korea = country:KR"]),
    ("anh my nga", []), ("", []), ("không gì cả", []),
  ]) func `runs of words name what the tables know, the longest first`(
    _ words: String, _ expected: [String]
  ) throws {
    #expect(try concepts(words) == expected)
  }
}
