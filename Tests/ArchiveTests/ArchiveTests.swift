import ClippingModel
import Foundation
import GRDB
import QueryLanguage
import Testing

@testable import Archive

/// Clippings of our wording, their files and what must be found in them.
enum Press {
  static let files = [
    "call.txt": """
     date 2025-11-04 Sáng 4/11, Bộ trưởng Ngoại giao Lê Hoài Trung đã điện đàm với Bộ trưởng Ngoại giao \
    Singapore Vivian Balakrishnan. Hai bên nhất trí đưa kim ngạch lên 30 tỷ USD và bàn về hoà bình ở khu vực.
    """,
    "meeting.txt": """
     date 2025-10-20 Chiều 20/10 tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone. \
    Thủ tướng Phạm Minh Chính đề nghị hai bên sớm nối tuyến đường sắt và giữ hòa bình biên giới.
    """,
    "english.txt": """
     date 2024-03-08 On March 8, Vietnamese Foreign Minister Le Hoai Trung met Malaysian Foreign Minister Mohamad Hasan \
    in Kuala Lumpur. The ministers spoke about palm oil and a new railway across the border.
    """,
    "undated.txt": """
    Cây cầu bắc qua con sông nhỏ đã xong, người dân hai bờ đi lại dễ dàng hơn trước nhiều, không còn phải chờ đò.
    """,
  ]

  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/press", withIntermediateDirectories: true)
    for (name, text) in files { _ = try folder.write(text, to: "press/" + name) }
    return folder
  }
}

@Suite struct ArchiveTests {
  let folder: TemporaryFolder
  let archive: Archive

  init() throws {
    folder = try Press.folder()
    archive = try Archive(path: folder.path + "/archive")
    let report = try archive.importClippings(from: [folder.path + "/press"])
    #expect(report.added == Press.files.count)
    #expect(report.refused == [])
  }

  private func found(_ line: String, strict: Bool = true) throws -> [String] {
    var request = Request(line)
    request.isStrict = strict
    return try archive.search(request).rows.map { Self.name($0.path) }
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
  }

  @Test(arguments: [
    ("place:\"Kuala Lumpur\"", ["english"]), ("place:Malaysia", ["english"]),
    ("place:\"Ma-lai-xi-a\"", ["english"]), ("place:\"Viet Nam\"", ["meeting"]),
  ]) func `a country's name asks for all places in it`(_ line: String, _ names: [String]) throws {
    #expect(try found(line) == names)
  }

  @Test(arguments: [
    ("country:Singapore", ["call"]), ("nước:Lào", ["meeting"]),
    ("person:\"Lê Hoài Trung\"", ["call", "english"]), ("person:sonexay", ["meeting"]),
    ("person:\"Bộ trưởng Ngoại giao Lê Hoài Trung\"", ["call", "english"]),
    ("person:\"bo truong le hoai trung\"", ["call", "english"]),
    ("person:\"Trần Lê Hoài Trung\"", []),
    ("kind:call", ["call"]), ("kind:041", ["call"]), ("kind:04", ["call", "english", "meeting"]),
    ("event:(kind:meeting country:MY)", ["english"]), ("event:(kind:call country:LA)", []),
    ("figure:>=20bn", ["call"]), ("figure:>=40bn", []), ("after:2025", ["call", "meeting"]),
    ("before:2025", ["english"]), ("date:2025-10", ["meeting"]),
    ("date:2025-10-20..2025-11", ["call", "meeting"]), ("lang:en", ["english"]),
    ("is:undated", ["undated"]), ("-country:VN lang:vi", ["undated"]),
    ("\"hai ben\"", ["call", "meeting"]), ("\"hai bên\" -kind:call", ["meeting"]),
    ("=hoà", ["call"]), ("=hòa", ["meeting"]), ("hòa bình", ["call", "meeting"]),
    ("hoa binh", ["call", "meeting"]), ("railw*", ["english"]), ("body:railway", ["english"]),
    ("railway OR \"con sông\"", ["english", "undated"]), ("id:2", ["english"]),
    ("*", ["call", "english", "meeting", "undated"]), ("source:nobody", []),
  ]) func `a query finds just these`(_ line: String, _ expected: [String]) throws {
    #expect(try found(line).sorted() == expected, "\(line)")
  }

  @Test func `partial matches follow whole ones and say what they lack`() throws {
    let answer = try archive.search(Request("đường sắt Singapore"))
    #expect(answer.summary.matchCount == 0)
    let call = try #require(answer.rows.first { $0.path.hasSuffix("call.txt") })
    #expect(call.missing.contains("sắt"))
    #expect(!call.missing.contains("Singapore"))
    #expect(try found("đường sắt Singapore", strict: true).isEmpty)
  }

  @Test func `pages of an answer are its parts`() throws {
    var request = Request("*")
    let all = try archive.search(request).rows.map(\.id)
    request.limit = 2
    let first = try archive.search(request).rows
    request.offset = 2
    let second = try archive.search(request).rows
    #expect((first + second).map(\.id) == all)
    #expect((first + second).map(\.rank) == [1, 2, 3, 4])
  }

  @Test func `a snippet's highlights are the words asked for`() throws {
    let row = try #require(try archive.search(Request("kim ngạch")).rows.first)
    let marked = row.highlights.map { row.snippet.substring(utf8: $0).lowercased() }
    #expect(marked == ["kim", "ngạch"])
  }

  @Test func `a date filter says how many have no date`() throws {
    #expect(try archive.count(Request("after:2025")).undatedCount == 1)
    #expect(try archive.count(Request("country:SG after:2025")).undatedCount == 0)
    #expect(try archive.count(Request("kind:call")).undatedCount == 0)
  }

  @Test func `nothing found names the clause that leaves nothing and a query that does not`() throws
  {
    let emptiness = try #require(
      try archive.search(Request("country:Peru lang:vi")).summary.emptiness)
    #expect(emptiness.emptyClauses == ["country:Peru"])
    #expect(emptiness.nearest?.line == "lang:vi")
    #expect(emptiness.nearest?.count == 3)
  }

  @Test func `a mistake is told with its place and changes nothing`() throws {
    #expect {
      try archive.search(Request("cuontry:Singapore"))
    } throws: { error in
      guard case .query(let line, let diagnostics) = error as? ArchiveError else { return false }
      return line == "cuontry:Singapore" && diagnostics.first?.span == 0..<7
        && diagnostics.first?.suggestions.contains { $0.hasPrefix("country") } == true
    }
  }

  @Test func `events are rows of their own, those asked for`() throws {
    let answer = try archive.events(Request("event:(kind:call)"))
    #expect(answer.rows.map(\.event.kind) == [.call])
    #expect(answer.rows.first?.event.countries == ["SG", "VN"])
    #expect(answer.rows.first?.text.contains("điện đàm") == true)
    #expect(try archive.events(Request("country:LA")).rows.map(\.event.kind) == [.meeting])
  }

  @Test func `facets count articles`() throws {
    func counts(_ field: FacetField, _ line: String = "*") throws -> [String: Int] {
      let rows = try archive.facets(Request(line), by: field).rows
      return Dictionary(rows.map { ($0.value, $0.count) }, uniquingKeysWith: +)
    }
    #expect(try counts(.country)["VN"] == 3)
    #expect(try counts(.language) == ["vi": 3, "en": 1])
    #expect(try counts(.kind) == ["call": 1, "meeting": 2])
    #expect(try counts(.person)["Lê Hoài Trung"] == 2)
    #expect(try counts(.month, "lang:vi") == ["2025-10": 1, "2025-11": 1])
    #expect(try counts(.quarter) == ["2024-Q1": 1, "2025-Q4": 2])
    #expect(try counts(.week)["2025-W45"] == 1)
    #expect(try archive.facets(Request("*"), by: .country).rows.first?.label == "Vietnam")
  }

  @Test func `a cross table counts pairs`() throws {
    let table = try archive.crossTable(Request("*"), by: .country, and: .kind)
    let row = try #require(table.rows.firstIndex { $0.value == "VN" })
    let column = try #require(table.columns.firstIndex { $0.value == "meeting" })
    #expect(table.counts[row][column] == 2)
  }

  @Test func `a timeline has a bar for each period between`() throws {
    let answer = try archive.timeline(Request("*"), per: .year)
    #expect(answer.bars.map(\.label) == ["2024", "2025"])
    #expect(answer.bars.map(\.count) == [1, 2])
    #expect(answer.summary.remarks == ["1 article has no date as precise as a year"])
  }

  @Test func `tags and notes are found at once, and gone when taken away`() throws {
    let call = try #require(try archive.search(Request("kind:call")).rows.first?.id)
    try archive.tag([call], with: "theo-dõi")
    try archive.note(call, text: "Hỏi lại về con số")
    #expect(try found("tag:theo-dõi") == ["call"])
    #expect(try found("is:tagged") == ["call"])
    #expect(try found("note:\"con số\"") == ["call"])
    #expect(try archive.article(call).notes == ["Hỏi lại về con số"])
    try archive.untag([call], from: "theo-dõi")
    #expect(try found("is:tagged").isEmpty)
  }

  @Test func `no article is tagged where one of them is not there`() throws {
    #expect(throws: ArchiveError.notFound(what: "article", name: "99")) {
      try archive.tag([1, 99], with: "x")
    }
    #expect(try found("is:tagged").isEmpty)
  }

  @Test func `a saved search stands for its line, and new shows what came since`() throws {
    try archive.save("kind:meeting", as: "gặp")
    #expect(try found("@gặp lang:en") == ["english"])
    #expect(try archive.new("gặp", limit: 10).rows.count == 2)
    #expect(try archive.new("gặp", limit: 10).rows.isEmpty)
    let text = " date 2025-12-01 Ngày 1/12, Chủ tịch nước Lương Cường tiếp Đại sứ Peru tại Hà Nội."
    _ = try archive.importClippings(from: [try folder.write(text, to: "later.txt")])
    #expect(try archive.new("gặp", limit: 10).rows.map { Self.name($0.path) } == ["later"])
    try archive.unsave("gặp")
    #expect(try archive.savedSearches() == [])
  }

  @Test func `values complete by what their names begin with`() {
    #expect(
      archive.completions(ofField: "country", prefix: "xinh", limit: 5).map(\.value) == ["SG"])
    let people = archive.completions(ofField: "person", prefix: "tru", limit: 5)
    #expect(people.contains { $0.value == "\"Lê Hoài Trung\"" })
    #expect(archive.completions(ofField: "", prefix: "rail", limit: 5).map(\.value) == ["railway"])
    #expect(archive.completions(ofField: "nonsense", prefix: "", limit: 5).isEmpty)
  }

  @Test func `an article's marks point at its words`() throws {
    let id = try #require(try archive.search(Request("kind:call")).rows.first?.id)
    let article = try archive.article(id)
    let people = article.bodyMarks.compactMap { mark -> String? in
      guard case .person = mark.meaning else { return nil }
      return article.clipping.body.text.substring(utf8: mark.range)
    }
    #expect(people.contains { $0.hasSuffix("Vivian Balakrishnan") })
  }

  @Test func `an explained score is the one that ranks`() throws {
    let row = try #require(try archive.search(Request("railway")).rows.first)
    let explanation = try archive.explain(Request("railway"), article: row.id)
    guard case .part(let value, _, _) = explanation.score else {
      Issue.record("no score")
      return
    }
    #expect(abs(value - row.score) < 1e-5)
    #expect(explanation.stages.map(\.name).contains("plan"))
  }

  @Test func `a sound archive has no findings`() throws {
    #expect(try archive.check() == [])
    try archive.compact()
    #expect(try archive.check() == [])
    let statistics = try archive.statistics()
    #expect(statistics.articles == 4)
    #expect(statistics.undated == 1)
    #expect(statistics.lastChange == statistics.indexedChange)
  }
}
