import ClippingModel
import ClippingParsing
import Testing

@Suite("Stories")
struct StoriesTests {
  private static let vietnamese = (
    "Bộ trưởng Ngoại giao hội đàm với Ngoại trưởng Peru",
    "Ngày 3/6/2025, tại Hà Nội, Bộ trưởng Ngoại giao Trần Quốc Khải hội đàm với Bộ trưởng Ngoại giao Peru Jorge Salas. Hai bên phấn đấu đưa thương mại lên 2 tỷ USD và thúc đẩy CPTPP, UNCLOS."
  )
  private static let english = (
    "Foreign ministers of Vietnam and Peru hold talks",
    "Vietnamese Foreign Minister Tran Quoc Khai held talks with Peruvian Foreign Minister Jorge Salas in Hanoi on June 3, 2025. The sides aim for trade of 2 billion USD and cited CPTPP and UNCLOS."
  )
  private static let other = (
    "Thủ tướng tiếp Ngoại trưởng Peru",
    "Ngày 3/6/2025, tại Hà Nội, Thủ tướng Lê Văn Hòa tiếp Bộ trưởng Ngoại giao Peru Jorge Salas đang thăm Việt Nam."
  )

  private static func sketch(_ id: Int64, _ text: (String, String)) throws -> StorySketch {
    StorySketch(id: id, clipping: try article(text.0, text.1))
  }

  @Test("The same meeting in two languages is one story, with what agrees")
  func translation() throws {
    let sketches = [try Self.sketch(1, Self.vietnamese), try Self.sketch(2, Self.english)]
    let link = try #require(StoryMatcher.links(among: sketches).first)
    #expect(link.relation == .translation)
    #expect(link.evidence.contains(.event(.meeting)))
    #expect(link.evidence.contains(.person("Trần Quốc Khải")))
    #expect(link.evidence.contains(.figure("2 tỷ USD")))
    #expect(link.evidence.contains(.abbreviation("UNCLOS")))
    #expect(StoryMatcher.stories([link]) == [[1, 2]])
  }

  @Test("Another meeting of the same guest on the same day is another story")
  func sameGuest() throws {
    let sketches = [try Self.sketch(1, Self.vietnamese), try Self.sketch(2, Self.other)]
    #expect(StoryMatcher.links(among: sketches).isEmpty)
  }

  @Test("A wire copy is a copy though its head differs")
  func copy() throws {
    let places = ["bến cảng", "nhà ga", "chợ nổi", "cây cầu", "con tàu", "kho gạo", "bãi cát"]
    let deeds = ["mở cửa", "chờ khách", "đổi tên", "dời chỗ", "thắp đèn", "nghỉ trưa"]
    let times = ["sáng sớm", "giữa trưa", "xế chiều", "đêm khuya", "cuối tuần"]
    let body = (0..<70).map { "Vào \(times[$0 % 5]) \(places[$0 % 7]) \(deeds[$0 % 6])." }
      .joined(separator: " ")
    let sketches = [
      try Self.sketch(7, ("Bến cảng hôm nay", body)), try Self.sketch(3, ("Chuyện bến cảng", body)),
    ]
    let link = try #require(StoryMatcher.links(among: sketches).first)
    #expect(link.relation == .copy)
  }

  @Test("Stories join what links join")
  func joined() {
    func link(_ a: Int64, _ b: Int64) -> StoryLink {
      StoryLink(first: a, second: b, relation: .sameEvent, evidence: [], score: 9)
    }
    #expect(
      StoryMatcher.stories([link(5, 9), link(2, 4), link(9, 4), link(10, 11)])
        == [[2, 4, 5, 9], [10, 11]])
  }
}
