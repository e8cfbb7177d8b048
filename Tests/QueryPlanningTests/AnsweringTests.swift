import Foundation
import QueryLanguage
import QueryPlanning
import SearchIndex
import TextAnalysis
import Testing

/// Plans find what their lines mean, asked of a real index.
@Suite struct AnsweringTests {
  /// A small index in a folder of its own.
  private final class Shelf {
    let folder: URL
    let snapshot: Snapshot

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "plans-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let index = try Index(
        path: folder.path(), schema: IndexLayout.schema(analyzer: SyllableAnalyzer()))
      let writer = try index.writer()
      for document in Self.documents { try writer.add(document) }
      try writer.commit()
      snapshot = try index.snapshot()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func keys(_ query: Query) throws -> String {
      var keys: [String] = []
      var documents: [UInt32] = []
      try snapshot.forEachMatch(query) { documents.append($0) }
      for document in documents { keys.append(try snapshot.key(of: document)) }
      return keys.sorted().joined(separator: " ")
    }

    private static let documents: [Document] = [
      article(
        "a", "Hội đàm về biển", "Hai bên bàn về hợp tác kinh tế biển. Tổng bí thư dự.",
        days: ("2025-10-26", "2025-10-26"),
        events: [("call", ["SG"], "2025-10-26"), ("meeting", ["KR"], "2025-10-20")]),
      article(
        "b", "Trade talks", "Ministers spoke of trade with Balakrishnan, and of the sea.",
        days: ("2025-10-25", "2025-10-28"), events: [("call", ["KR"], "2025-10-28")]),
      article(
        "c", "Tỷ giá", "Kinh doanh khó, tế nhị là hợp lý. Kyle bình luận hoà bình.",
        days: ("2025-01-01", "2025-12-31"), events: [("meeting", ["SG", "KR"], nil)]),
      article("d", "Hóa đơn", "Hòa bình và hop tac; biển.", days: nil, events: []),
    ]

    private static func article(
      _ key: String, _ title: String, _ body: String, days: (String, String)?,
      events: [(kind: String, countries: [String], day: String?)]
    ) -> Document {
      var document = Document(key: key)
      document.add(title, to: IndexField.title.name)
      document.add(body, to: IndexField.body.name)
      if let days {
        document.set(number(days.0), in: IndexField.date.name)
        document.set(number(days.1), in: IndexField.dateEnd.name)
      }
      for (ordinal, event) in events.enumerated() {
        let position = UInt32(ordinal)
        document.add(keyword: event.kind, to: IndexField.kind.name)
        document.add(keyword: event.kind, to: IndexField.eventKind.name, at: position)
        for country in event.countries {
          document.add(keyword: country, to: IndexField.country.name)
          document.add(keyword: country, to: IndexField.eventCountry.name, at: position)
        }
        guard let day = event.day else { continue }
        let digits = Array(day.utf8.filter { $0 != UInt8(ascii: "-") })
        document.add(keyword: digits, to: IndexField.eventDate.name, at: position)
        document.add(keyword: digits, to: IndexField.eventDateEnd.name, at: position)
      }
      return document
    }

    private static func number(_ date: String) -> Int64 {
      let parts = date.split(separator: "-").compactMap { Int($0) }
      return Int64(Day(year: parts[0], month: parts[1], day: parts[2])?.number ?? 0)
    }
  }

  private static let answers: [(line: String, keys: String)] = [
    ("hợp tác", "a"), ("hop tac", "a d"), ("hợp", "a c"), ("tỉ gia", "c"), ("biển", "a d"),
    ("hòa bình", "c d"), ("hóa", "d"), ("sea OR biển", "a b d"), ("hợp -biển", "c"),
    ("\"kinh tế\"", "a"), ("kinh tế", "a c"), ("\"tế biển tổng\"", ""), ("\"khó tế\"", "c"),
    ("\"kinh tế hợp\"~4", "a"), ("\"hợp kinh\"~2", "a"), ("hợp NEAR/2 kinh", "a"),
    ("kinh ADJ/2 hợp", ""), ("kinh NEAR/s bí", ""), ("kinh NEAR/s tế", "a c"),
    ("minist*", "b"), ("bì*", "c d"), ("\"tổng bí*\"", "a"), ("ky*", "c"), ("gi*", "c"),
    ("tỷ*", "c"), ("ti*", "c"), ("Balakrisnan~", "b"),
    ("Balakrisnan", ""), ("title:biển", "a"), ("body:biển", "a d"), ("-country:SG", "b d"),
    ("kind:call", "a b"), ("country:SG country:KR", "a c"), ("country:SG,KR", "a b c"),
    ("event:(kind:call country:SG)", "a"), ("event:(kind:meeting country:SG)", "c"),
    ("event:(kind:call -country:SG)", "b"), ("event:(country:KR date:2025-10)", "a b"),
    ("event:(country:KR after:2025-10-21)", "b"), ("event:(-kind:call)", "a c"),
    ("event:*", "a b c"),
    ("date:2025-10-26", "a b c"), ("date:2025-10-29", "c"), ("after:2026", ""), ("date:*", "a b c"),
    ("before:2025-10-26", "b c"), ("-date:2025", "d"), ("*", "a b c d"), ("", "a b c d"),
    ("country:*", "a b c"), ("person:Nobody", ""), ("-person:Nobody", "a b c d"), ("@sea", "a"),
  ]

  @Test func `a line finds the articles that it means`() throws {
    let shelf = try Shelf()
    for (line, keys) in Self.answers {
      let found = try shelf.keys(planner.plan(line).query)
      #expect(found == keys, "\(line)")
    }
  }

  @Test func `what is relaxed adds those that have some of the words`() throws {
    let shelf = try Shelf()
    let plan = try planner.plan("hội đàm trade")
    #expect(try shelf.keys(plan.query) == "")
    #expect(try shelf.keys(#require(plan.relaxation?.query)) == "a b")
    let filtered = try planner.plan("hội trade -kind:meeting")
    #expect(try shelf.keys(#require(filtered.relaxation?.query)) == "b")
  }

  @Test func `what has no date can be counted`() throws {
    let shelf = try Shelf()
    #expect(try shelf.keys(#require(planner.plan("biển after:2025-10").undated)) == "d")
  }

  @Test func `words close together and in order come first`() throws {
    let shelf = try Shelf()
    let hits = try shelf.snapshot.search(planner.plan("kinh tế").query).hits
    #expect(try hits.map { try shelf.snapshot.key(of: $0.document) } == ["a", "c"])
  }
}
