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

  /// A text of many words that is the same wherever it is asked for.
  private static let longText: String = {
    let places = ["bến cảng", "nhà ga", "chợ nổi", "cây cầu", "con tàu", "kho gạo", "bãi cát"]
    let deeds = ["mở cửa", "chờ khách", "đổi tên", "dời chỗ", "thắp đèn", "nghỉ trưa"]
    let times = ["sáng sớm", "giữa trưa", "xế chiều", "đêm khuya", "cuối tuần"]
    return (0..<70).map { "Vào \(times[$0 % 5]) \(places[$0 % 7]) \(deeds[$0 % 6])." }
      .joined(separator: " ")
  }()

  @Test("A wire copy is a copy though its head differs")
  func copy() throws {
    let sketches = [
      try Self.sketch(7, ("Bến cảng hôm nay", Self.longText)),
      try Self.sketch(3, ("Chuyện bến cảng", Self.longText)),
    ]
    let link = try #require(StoryMatcher.links(among: sketches).first)
    #expect(link.relation == .copy)
  }

  @Test(
    "Texts of one form are no copies where their day or what their headlines name differs",
    arguments: [
      ("on May 3, 2024", "Wexham", "on May 3, 2024", "Wexham", true),
      ("on May 3, 2024", "Wexham", "on May 5, 2024", "Wexham", true),
      ("on May 3, 2024", "Wexham", "on June 9, 2024", "Wexham", false),
      ("on May 3, 2024", "Wexham", "on May 3, 2024", "Darnley", false),
      ("on May 3, 2024", "Kenya", "on May 3, 2024", "Peru", false),
    ])
  func forms(day: String, place: String, otherDay: String, other: String, isCopy: Bool) throws {
    func order(_ day: String, _ place: String) -> (String, String) {
      (
        "President orders relief for \(place)",
        "The President ordered relief for \(place) \(day). " + Self.paragraphs(about: place)
      )
    }
    let sketches = [
      try Self.sketch(1, order(day, place)), try Self.sketch(2, order(otherDay, other)),
    ]
    #expect(!StoryMatcher.links(among: sketches).isEmpty == isCopy)
  }

  /// Long paragraphs, every fourth of which names the place.
  private static func paragraphs(about place: String) -> String {
    let sums = ["shelter", "water", "roads", "schools", "bridges", "power", "clinics", "harbours"]
    return (0..<96).map { number in
      let need = sums[number % 8] + " and " + sums[(number / 8) % 8]
      let who = number.isMultiple(of: 4) ? place : "the county"
      return "The office weighs what \(who) asks of \(need) and sends what is needed."
    }.joined(separator: " ")
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
