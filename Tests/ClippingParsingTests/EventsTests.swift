import ClippingModel
import ClippingParsing
import Testing

@Suite("Events")
struct EventsTests {
  /// Events as `kind status countries`, in the order of the text.
  private static func shown(_ clipping: Clipping) -> [String] {
    clipping.events.map {
      "\($0.kind.rawValue) \($0.status.rawValue) \($0.countries.joined(separator: ","))"
    }
  }

  private static let tellings: [(title: String, body: String, events: [String])] = [
    (
      "Chủ tịch Quốc hội tiếp Đại sứ Na Uy và Đại sứ Peru",
      "Sáng 3/6/2025, Chủ tịch Quốc hội Đỗ Minh Tuấn tiếp Đại sứ Na Uy Hilde Solbakken. Chiều cùng ngày, Chủ tịch Quốc hội tiếp Đại sứ Peru Luis Tsuboyama.",
      ["meeting happened NO,VN", "meeting happened PE,VN"]
    ),
    (
      "Kenyan and Norwegian ministers hold talks",
      "Kenyan Foreign Minister Amina Otieno held talks with her Norwegian counterpart Espen Barth Eide in Oslo on March 4, 2025, during an official visit to Norway. They witnessed the signing of a memorandum of understanding on fisheries.",
      ["meeting happened KE,NO", "visit happened KE,NO", "signing happened KE,NO"]
    ),
    (
      "Bộ trưởng Ngoại giao điện đàm với Ngoại trưởng Peru",
      "Tối 5/5/2025, Bộ trưởng Ngoại giao Trần Quốc Khải đã có cuộc điện đàm với Bộ trưởng Ngoại giao Peru Jorge Salas. Hai bên mong muốn sớm ký hiệp định và hy vọng gặp nhau tại Lima.",
      ["call happened PE,VN"]
    ),
    (
      "Ngoại trưởng Kenya sẽ thăm Việt Nam",
      "Nhận lời mời của Bộ trưởng Ngoại giao Trần Quốc Khải, Ngoại trưởng Kenya Amina Otieno sẽ thăm chính thức Việt Nam từ ngày 12 đến 14/5/2025.",
      ["visit planned KE,VN"]
    ),
    (
      "Lãnh đạo gửi điện mừng Quốc khánh",
      "Ngày 28/7/2025, Chủ tịch nước Vũ Văn Lâm gửi điện mừng tới Tổng thống Peru Rosa Quispe. Cùng ngày, Bộ trưởng Ngoại giao Trần Quốc Khải gửi điện mừng tới Bộ trưởng Ngoại giao Peru Jorge Salas.",
      ["statement happened PE,VN", "statement happened PE,VN"]
    ),
    (
      "Trao hàng cứu trợ",
      "Chiều 14/8/2025, Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm đã trao tặng Chính phủ Lào 100.000 USD giúp người dân sau lũ.",
      ["aid happened LA,VN"]
    ),
    (
      "Talks on the border end in Hue",
      "Vietnamese Deputy Foreign Minister Do Quang Huy and Lao Deputy Foreign Minister Kham Inthavong co-chaired the third round of negotiations on the border in Hue on October 9, 2023.",
      ["negotiation happened LA,VN"]
    ),
    (
      "Two calls from Washington",
      "U.S. President Donald Trump spoke by phone with Russian President Vladimir Putin and Ukrainian President Volodymyr Zelenskyy on March 3, 2025.",
      ["call happened RU,US", "call happened UA,US"]
    ),
    (
      "Trao đổi Việt Nam - Peru",
      "Tối 5/5/2025, Bộ trưởng Ngoại giao Trần Quốc Khải và người đồng cấp Peru Jorge Salas có cuộc điện đàm, nói về cá và cà phê.",
      ["call happened PE,VN"]
    ),
    (
      "Ministers look at fisheries",
      "Foreign Ministers Amina Otieno of Kenya and Jorge Salas of Peru met on March 4, 2025, and spoke of tuna.",
      ["meeting happened KE,PE"]
    ),
    (
      "Peru gửi thuốc, Việt Nam cảm ơn",
      "Tại cuộc gặp ở Oslo hôm 4/3/2025, Bộ trưởng Ngoại giao Trần Quốc Khải cảm ơn Peru đã gửi thuốc. Ngoại trưởng Peru Jorge Salas cho rằng bạn bè phải giúp nhau.",
      ["meeting happened PE,VN"]
    ),
    (
      "A busy evening at the palace",
      "Kenyan President Ann Mwangi took two calls on March 4, 2025. President Rosa Quispe of Peru wished her well. Norway's Prime Minister Nils Haugen promised more ferries.",
      ["call happened KE,PE", "call happened KE,NO"]
    ),
    (
      "Kenya kêu gọi Peru rút tàu cá",
      "Bộ Ngoại giao Kenya ngày 4/3/2025 cho biết tàu cá Peru đã vào vùng biển nước này. Lima chưa trả lời.",
      ["statement happened KE,PE"]
    ),
    (
      "Joint Statement on Kenya - Peru Fisheries",
      "The Governments of Kenya and Peru agree to count their tuna together.",
      ["statement happened KE,PE"]
    ),
    (
      "Statement from the Foreign Minister of Kenya",
      "Tonight, Peru sent its boats home. Kenya is glad of it.",
      ["statement happened KE,PE"]
    ),
    (
      "Peruvian envoy summoned",
      "The Kenyan Foreign Ministry summoned Peruvian Ambassador Luis Salas on March 4, 2025, over the boats.",
      ["meeting happened KE,PE"]
    ),
    (
      "Chủ tịch nước sắp thăm Peru",
      "Chủ tịch nước Vũ Văn Lâm sẽ thăm chính thức Peru từ ngày 12 đến 14/5/2025, gặp Thủ tướng Peru Luis Rojas.",
      ["visit planned PE,VN", "meeting planned PE,VN"]
    ),
    (
      "Kenya và Peru nói chuyện biển",
      "Ngày 4/3/2025, Tổng thống Kenya Ann Mwangi và người đồng cấp Peru Rosa Quispe đều muốn giữ cá ngừ. Phát biểu sau buổi hội đàm tại Nairobi, bà Mwangi nói về tàu tuần tra.",
      ["meeting happened KE,PE"]
    ),
    (
      "Liên hợp quốc lên án Kenya bắn tàu cá",
      "Tổng thư ký Liên hợp quốc Peter Holm ngày 4/3/2025 lên án Kenya về vụ bắn tàu cá.",
      ["statement happened KE"]
    ),
    (
      "Người phát ngôn nói về chuyến thăm",
      "Người phát ngôn Bộ Ngoại giao Kenya Amina Otieno ngày 4/3/2025 cho biết chuyến thăm Peru của Tổng thống Ann Mwangi sẽ diễn ra vào tháng 4.",
      ["statement happened KE,PE", "visit planned KE,PE"]
    ),
    (
      "Cá ngừ và tàu",
      "Trong buổi tiếp Ngoại trưởng Peru Jorge Salas ngày 4/3/2025, Tổng thống Kenya Ann Mwangi nói về cá ngừ.",
      ["meeting happened KE,PE"]
    ),
    (
      "Ngoại trưởng Kenya và Peru trao đổi",
      "Ngày 4/3/2025, Ngoại trưởng Kenya Amina Otieno đã điện đàm với Ngoại trưởng Peru Jorge Salas. Trong cuộc trao đổi với Ngoại trưởng Peru Jorge Salas, bà Amina Otieno nói về cá.",
      ["call happened KE,PE"]
    ),
    (
      "Ngoại trưởng Kenya tới Hà Nội",
      "Bộ Ngoại giao Việt Nam đón Ngoại trưởng Kenya Amina Otieno ở sân bay. Bà Amina Otieno là Ngoại trưởng Kenya từ năm 2022.",
      ["visit happened KE,VN"]
    ),
    (
      "Peru và Kenya hợp tác nghề cá",
      "Đại diện hai bên ký một bản ghi nhớ về nghề cá hôm 26/1/2025 tại Lima. Ngoại trưởng Peru Jorge Salas và Ngoại trưởng Kenya Amina Otieno là người của biển.",
      ["signing happened KE,PE"]
    ),
    (
      "Peru và Kenya hợp tác nghề cá",
      "Bản ghi nhớ về nghề cá vừa được ký kết ngày 4/3/2025 tại Nairobi. Ngoại trưởng Peru Jorge Salas và Ngoại trưởng Kenya Amina Otieno là người của biển.",
      ["signing happened KE,PE"]
    ),
    (
      "Peru và Kenya đạt thỏa thuận về cá",
      "Thông cáo chung về thỏa thuận nêu rõ cá khô được bán từ mùa hè. Ngoại trưởng Peru Jorge Salas và Ngoại trưởng Kenya Amina Otieno là người của biển.",
      ["signing happened KE,PE", "statement happened KE,PE"]
    ),
    (
      "Nhóm nghề cá nhóm họp",
      "Cuộc họp nhóm công tác Peru, Kenya và Na Uy đã khai mạc tại Oslo ngày 4/3/2025. Ngoại trưởng Peru Jorge Salas và Ngoại trưởng Kenya Amina Otieno là người của biển.",
      ["meeting happened KE,NO,PE"]
    ),
  ]

  @Test("Each encounter is an event with its own sides", arguments: tellings)
  func told(title: String, body: String, events: [String]) throws {
    #expect(Self.shown(try article(title, body)) == events)
  }

  @Test(
    "Wishes, invitations, thanks, denials and anniversaries are no events",
    arguments: [
      "Thủ tướng Lê Văn Hòa mời Tổng thống Peru Rosa Quispe sớm thăm Việt Nam; Tổng thống Rosa Quispe vui vẻ nhận lời.",
      "Bộ trưởng Ngoại giao Trần Quốc Khải đề nghị Peru sớm ký hiệp định với Việt Nam và mong gặp Ngoại trưởng Peru Jorge Salas.",
      "Tổng thống Peru Rosa Quispe không gặp Tổng thống Chile Luis Rojas trong tuần này.",
      "Thủ tướng Lê Văn Hòa tiếp tục chỉ đạo các bộ gặp khó khăn; Tổng thống Peru Rosa Quispe tiếp nhận vai trò mới.",
      "Hai bên đang thu xếp để Tổng thống Peru Rosa Quispe thăm Việt Nam.",
      "Tại cuộc gặp với báo chí, Bộ trưởng Ngoại giao Trần Quốc Khải nói về lúa gạo. Ngoại trưởng Peru Jorge Salas nói về ngô.",
      "Peru và Kenya chưa đạt được thỏa thuận về cá; đại diện hai bên không ký bản ghi nhớ ngày 4/3/2025.",
      "Kenyan President Ann Mwangi hopes to visit Peru and invited Peruvian President Rosa Quispe to Nairobi.",
    ])
  func unreal(text: String) throws {
    #expect(Self.shown(try article("Quan hệ giữa các nước", text)) == [])
  }

  @Test(
    "An article that reports none has none",
    arguments: [
      (
        "Lịch thi đấu",
        "Tối 5/5/2025, đội tuyển Việt Nam gặp Thái Lan trên sân Mỹ Đình; Lào gặp Malaysia."
      ),
      (
        "Giá gạo tăng",
        "Chủ tịch UBND tỉnh Lê Quốc Thái làm việc với doanh nghiệp; gạo xuất sang Philippines tăng 5%."
      ),
      (
        "Rugby tour",
        "The side led by John Adams toured Wales and met Ireland in Dublin, winning 12-7."
      ),
      (
        "Hội đồng họp khẩn",
        "Tổng thống Hàn Quốc triệu tập Hội đồng An ninh; quân đội Mỹ theo dõi tên lửa."
      ),
      (
        "Ba chiếc xe mới",
        "Ngày 4/3/2025, quỹ xe Nhật Bản trao tặng ba xe cho học sinh Việt Nam ở miền núi."
      ),
      (
        "Quy hoạch kho số",
        "Ông Lê Văn Bình, Phó Cục trưởng Cục Bưu điện, cho hay Việt Nam học Hàn Quốc và Trung Quốc về kho số."
      ),
      (
        "Tàu lạ trên biển",
        "Hãng xe Nhật Bản công bố giá mới ngày 6/2/2025; khách Việt Nam chờ đợi."
      ),
      (
        "Order signed",
        "President Donald Trump signed an executive order on school lunches on May 5, 2025."
      ),
    ])
  func none(title: String, body: String) throws {
    #expect(Self.shown(try article(title, body)) == [])
  }

  @Test("An event has a CAMEO code, a PLOVER category, people, a day, and a span of the file")
  func fields() throws {
    let body =
      "Sáng 3/6/2025, tại Lima, Thủ tướng Lê Văn Hòa hội đàm với Thủ tướng Na Uy Jonas Dahl bên lề hội nghị."
    let file = "Hai Thủ tướng gặp nhau\n\n" + body
    let event = try #require(try article("Hai Thủ tướng gặp nhau", body).events.first)
    #expect(event.kind == .meeting)
    #expect(event.plover == "CONSULT")
    #expect(event.participants == ["Lê Văn Hòa", "Jonas Dahl"])
    #expect(event.date == CalendarDate(year: 2025, month: 6, day: 3))
    #expect(event.countries == ["NO", "VN"])
    let told = String(decoding: Array(file.utf8)[event.span.start..<event.span.end], as: UTF8.self)
    #expect(told.contains("hội đàm"))
  }

  @Test("Last year's meeting is background beside today's")
  func background() throws {
    let clipping = try article(
      "Otieno meets Eide",
      "On March 4, 2025, Kenyan Foreign Minister Amina Otieno met Norwegian Foreign Minister Espen Barth Eide. Last year, Otieno met Peruvian Foreign Minister Jorge Salas in Lima."
    )
    #expect(Self.shown(clipping) == ["meeting happened KE,NO", "meeting background KE,PE"])
  }

  @Test("A sentence too long for one scene may be cut in the middle of any phrase")
  func cutPhrases() throws {
    for padding in 265..<300 {
      let sentence =
        String(repeating: "word ", count: padding)
        + "Kenyan Foreign Minister Amina Otieno held talks with Norwegian Foreign Minister Espen Barth Eide during an official visit to Norway"
      let clipping = try article(
        "Otieno meets Eide",
        "On March 4, 2025, Kenyan Foreign Minister Amina Otieno met Norwegian Foreign Minister Espen Barth Eide. \(sentence)"
      )
      #expect(clipping.events.contains { $0.kind == .meeting }, "\(padding) words before")
    }
  }

  @Test(
    "Sentences without an end are read in time that grows with their length",
    arguments: [
      "Tổng thống Nga gặp Tổng thống Mỹ ",
      "President Rosa Quispe of Peru met King Olav of Norway and ",
      "chuyến thăm Peru của Thủ tướng Na Uy Jonas Dahl, ký bản ghi nhớ, ",
    ])
  func linear(unit: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let text = "Tổng thống Nga gặp Tổng thống Mỹ\n\n" + String(repeating: unit, count: count)
      return clock.measure { _ = clippings(text) }
    }
    _ = time(100)
    let short = time(500)
    let long = time(4_000)
    #expect(long < short * 8 * 6 + .milliseconds(200), "\(short) then \(long)")
  }
}
