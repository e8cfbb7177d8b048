import ClippingModel
import ClippingParsing
import Testing

/// The one clipping of a title line and a body.
func article(_ title: String, _ body: String) throws -> Clipping {
  try #require(clippings(title + "\n\n" + body).first)
}

@Suite("People")
struct PeopleTests {
  /// A sentence, and the people it names in the order of the text.
  private static let sentences: [(text: String, names: [String])] = [
    (
      "Now, therefore, I, JANE R. DOE JR., President of Kenya, do hereby proclaim a day of thanks to Norway.",
      ["JANE R. DOE JR"]
    ),
    (
      "Sáng 4/3/2025, Bí thư Trung ương Đảng, Bộ trưởng Ngoại giao Trần Quốc Khải đã tiếp Đại sứ Na Uy tại Việt Nam Hilde Solbakken.",
      ["Trần Quốc Khải", "Hilde Solbakken"]
    ),
    (
      "Thủ tướng Chính phủ Lê Văn Hòa điện đàm với Tổng thống Hàn Quốc Park Min Seo về hợp tác chip.",
      ["Lê Văn Hòa", "Park Min Seo"]
    ),
    (
      "Ngoại trưởng Xinh-ga-po Ta-rô Cô-nô gặp Chủ tịch Trung Quốc Tập Cận Bình ở Bắc Kinh.",
      ["Ta-rô Cô-nô", "Tập Cận Bình"]
    ),
    (
      "Thủ tướng Malaysia Dato’ Seri Zainal bin Haji Osman hội đàm với người đồng cấp Campuchia Sok Dara.",
      ["Zainal bin Haji Osman", "Sok Dara"]
    ),
    (
      "Bộ trưởng NN&PTNT Đỗ Minh Tuấn làm việc với Bộ trưởng Nông nghiệp Pháp Claire Dubois tại Paris.",
      ["Đỗ Minh Tuấn", "Claire Dubois"]
    ),
    (
      "Chủ tịch nước tiếp ông Vũ Hồng Quân, Đại sứ Việt Nam tại Peru, và bà Rosa Quispe, Phó Chủ tịch Thượng viện Peru.",
      ["Vũ Hồng Quân", "Rosa Quispe"]
    ),
    (
      "Kenyan Foreign Minister Amina Otieno met her Norwegian counterpart Espen Barth Eide in Oslo on Friday.",
      ["Amina Otieno", "Espen Barth Eide"]
    ),
    (
      "Prime Minister Anan Srisai of Thailand received Deputy Prime Minister and Foreign Minister Do Quang Huy of Vietnam.",
      ["Anan Srisai", "Do Quang Huy"]
    ),
    (
      "President Joseph R. Biden, Jr. spoke with Crown Prince Mohammed bin Salman of Saudi Arabia and King Abdullah II of Jordan.",
      ["Joseph R. Biden, Jr", "Mohammed bin Salman", "Abdullah II"]
    ),
    (
      "European Commission President Ursula von der Leyen met Thailand's Prime Minister Prayut Chan-o-cha in Brussels.",
      ["Ursula von der Leyen", "Prayut Chan-o-cha"]
    ),
    (
      "Chinese Premier Li Keqiang hosted South Korea's new national security adviser, Mr Suh Hoon, in Beijing.",
      ["Li Keqiang", "Suh Hoon"]
    ),
  ]

  @Test("A post, a country and a name make a person", arguments: sentences)
  func named(text: String, names: [String]) throws {
    let isEnglish = text.utf8.allSatisfy { $0 < 0x80 }
    let clipping = try article(isEnglish ? "Diplomacy this week" : "Đối ngoại trong tuần", text)
    #expect(clipping.people.map(\.name) == names)
  }

  @Test("Posts of one holder in a row are all his, each with its country")
  func chain() throws {
    let clipping = try article(
      "Hội đàm tại Hà Nội",
      "Ủy viên Bộ Chính trị, Phó Thủ tướng, Bộ trưởng Ngoại giao Trần Quốc Khải hội đàm với Bộ trưởng Ngoại giao Peru Jorge Salas."
    )
    let host = try #require(clipping.people.first)
    #expect(
      host.roles.map(\.title) == ["Ủy viên Bộ Chính trị", "Phó Thủ tướng", "Bộ trưởng Ngoại giao"])
    #expect(host.roles.allSatisfy { $0.country == "VN" })
    #expect(clipping.people.last?.roles == [.init(title: "Bộ trưởng Ngoại giao", country: "PE")])
  }

  @Test("A post that several share is each one's, in the singular, with his own country")
  func sharedPost() throws {
    let clipping = try article(
      "Ministers look at fisheries",
      "Foreign Ministers Amina Otieno of Kenya, Jorge Salas of Peru and Espen Barth Eide of Norway met in Oslo. The Foreign Ministers Retreat followed."
    )
    #expect(clipping.people.map(\.name) == ["Amina Otieno", "Jorge Salas", "Espen Barth Eide"])
    #expect(
      clipping.people.flatMap(\.roles).map(\.title)
        == Array(repeating: "Foreign Minister", count: 3))
    #expect(clipping.people.flatMap(\.roles).map(\.country) == ["KE", "PE", "NO"])
  }

  @Test("Shorter forms, other spellings and slips are the same person")
  func coreference() throws {
    let clipping = try article(
      "Ngoại trưởng Otieno thăm Hà Nội",
      """
      Ngày 4/3/2025, Ngoại trưởng Kenya Amina Otieno đến Hà Nội. Bà Otieno hội đàm với Bộ trưởng Ngoại giao Phạm Bình Khải.

      Bộ trưởng Phạm Binh Khải cảm ơn Ngoại trưởng Kenya. Ông Khải cho biết Ngoại trưởng Amina Wanjiru Otieno sẽ trở lại.
      """)
    #expect(clipping.people.map(\.name) == ["Amina Wanjiru Otieno", "Phạm Bình Khải"])
    #expect(try #require(clipping.people.first).spans.count >= 4)
  }

  @Test("A known person carries the spellings of the other language")
  func aliases() throws {
    let clipping = try article(
      "Thủ tướng gặp Thủ tướng Singapore",
      "Thủ tướng Lê Văn Hòa đã gặp Thủ tướng Singapore Lý Hiển Long tại Hà Nội ngày 4/3/2020.")
    #expect(clipping.people.last?.aliases.contains("Lee Hsien Loong") == true)
  }

  @Test(
    "Bylines, streets, places, monuments and offices are nobody",
    arguments: [
      "Đoàn đã đặt vòng hoa ở đường Nguyễn Huệ và thăm Học viện Hồ Chí Minh.",
      "Bộ trưởng Ngoại giao Peru hội đàm với lãnh đạo khu vực châu Á - Thái Bình Dương.",
      "The Foreign Minister of Peru visited the John Adams Memorial in Washington with officials from Kenya.",
      "Giám đốc Sở GD&ĐT và Chủ tịch UBND P.1 dự buổi lễ cùng Đại sứ Peru và Đại sứ Kenya.",
    ])
  func nobody(text: String) throws {
    let isEnglish = text.utf8.allSatisfy { $0 < 0x80 }
    let clipping = try article(isEnglish ? "News of the day" : "Tin trong ngày", text)
    #expect(clipping.people.map(\.name) == [])
  }

  @Test("Where nothing is diplomatic only holders of public office count")
  func domestic() throws {
    let clipping = try article(
      "Trường mới ở xã Bình An",
      "Chủ tịch UBND tỉnh Lê Quốc Thái dự lễ khai giảng. Cô giáo Mai Thị Lành và ông Phan Văn Bảy, Giám đốc Công ty Gạo Vàng, tặng quà cho học sinh."
    )
    #expect(clipping.people.map(\.name) == ["Lê Quốc Thái"])
  }

  @Test(
    "Hostile text is read in time that grows with its length",
    arguments: ["A B ", "Tổng thống ", "Mr ", "Nguyễn ", "President Lee, ", "và ông Lê Văn A "])
  func linear(unit: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      clock.measure { _ = clippings(String(repeating: unit, count: count)) }
    }
    _ = time(100)
    let short = time(2_000)
    let long = time(16_000)
    #expect(long < short * 8 * 6 + .milliseconds(200), "\(short) then \(long)")
  }
}
