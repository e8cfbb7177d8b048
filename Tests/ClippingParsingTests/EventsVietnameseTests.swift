import ClippingModel
import ClippingParsing
import Testing

@Suite("Events in Vietnamese")
struct EventsVietnameseTests {
  /// Events as `kind status countries`, in the order of the text.
  private static func shown(_ clipping: Clipping) -> [String] {
    clipping.events.map {
      "\($0.kind.rawValue) \($0.status.rawValue) \($0.countries.joined(separator: ","))"
    }
  }

  private static let statements: [(title: String, body: String, events: [String])] = [
    // Speakers of one state are heard one by one, and so is the other side.
    (
      "Peru dọa cấm cua của Kenya",
      "Ngày 4/3/2025, ngay sau khi Kenya tăng phí cảng, Lima đã phản ứng. Thư ký báo chí Tổng thống Peru Diego Paredes nói rằng Lima chưa vội. Người phát ngôn Bộ Ngoại giao Peru Marta Salcedo chiều cùng ngày chỉ rõ việc tăng phí của Nairobi là sai.",
      ["statement happened KE,PE", "statement happened KE,PE"]
    ),
    // To the press, far below talks of others.
    (
      "Bà Mwangi và ông Rojas điện đàm về cá",
      "Tổng thống Kenya Ann Mwangi ngày 4/3/2025 điện đàm với Tổng thống Chile Luis Rojas. Hai người bàn về tàu. Ngoại trưởng Peru Jorge Salas cùng ngày hoan nghênh cách làm của Tổng thống Kenya Ann Mwangi.",
      ["call happened CL,KE", "statement happened KE,PE"]
    ),
    // What a title says is told beside older talks.
    (
      "Peru lên tiếng yêu cầu Kenya trả tàu",
      "Peru muốn Kenya trả tàu trước mùa hè. Đề nghị đưa ra khi Ngoại trưởng Peru Jorge Salas có cuộc gặp Ngoại trưởng Kenya Amina Otieno tại Nairobi hôm 4/3/2025.",
      ["statement happened KE,PE", "meeting happened KE,PE"]
    ),
    // What one side says at a joint press conference is said there.
    (
      "Peru và Kenya thêm bạn",
      "Tổng thống Peru Rosa Quispe tuyên bố Peru và Kenya sẽ cùng giữ biển. Bà nói vậy trong cuộc họp báo chung ngày 4/3/2025 của Tổng thống Peru Rosa Quispe với Tổng thống Kenya Ann Mwangi.",
      ["statement happened KE,PE"]
    ),
    // A letter that protests is one statement.
    (
      "Kenya gửi thư phản đối luật cá của Peru",
      "Bộ Ngoại giao Kenya ngày 4/3/2025 gửi thư tới Tổng thống Peru Rosa Quispe.",
      ["statement happened KE,PE"]
    ),
  ]

  @Test("Each speaker outside talks makes a statement", arguments: statements)
  func stated(title: String, body: String, events: [String]) throws {
    #expect(Self.shown(try article(title, body)) == events)
  }

  private static let silences: [(title: String, body: String, events: [String])] = [
    (
      "Ngoại trưởng Kenya gặp Ngoại trưởng Peru",
      "Ngày 4/3/2025, Ngoại trưởng Kenya Amina Otieno gặp Ngoại trưởng Peru Jorge Salas. Cuộc gặp diễn ra trong bối cảnh Tổng thống Chile Luis Rojas tuyên bố rời hiệp ước nghề cá với Na Uy.",
      ["meeting happened KE,PE"]
    ),
    (
      "Tàu chiến Peru tới gần Kenya",
      "Ngày 4/3/2025, ba tàu chiến Peru chạy ngang cảng Mombasa của Kenya. Bộ Quốc phòng Peru cho biết tàu chạy bằng dầu cá. Trước đó có tin Kenya mua thêm xuồng. Hải quân Kenya đếm được ba tàu.",
      []
    ),
  ]

  @Test("What sources and circumstances say makes none", arguments: silences)
  func silent(title: String, body: String, events: [String]) throws {
    #expect(Self.shown(try article(title, body)) == events)
  }

  private static let encounters: [(title: String, body: String, events: [String])] = [
    // The official form of a state's name stands between the post and the name.
    (
      "Tổng thống nước Cộng hòa Kenya thăm Việt Nam",
      "Trong khuôn khổ chuyến thăm Việt Nam (từ ngày 3 đến 5/3/2025), ngày 4/3/2025, Tổng thống nước Cộng hòa Kenya Ann Mwangi đã đến thăm và làm việc với lãnh đạo tỉnh Lâm Đồng.",
      ["visit happened KE,VN", "meeting happened KE,VN"]
    ),
    // One who holds two posts is one caller.
    (
      "Chủ tịch nước hội kiến lãnh đạo Quốc hội Peru",
      "Sáng 4/3/2025, Chủ tịch nước Vũ Văn Lâm hội kiến Chủ tịch Thượng viện, kiêm Chủ tịch Nhóm hữu nghị Peru Jorge Salas.",
      ["meeting happened PE,VN"]
    ),
    // A couple is received once.
    (
      "Thủ tướng gặp Nhật hoàng",
      "Ngày 4/3/2025, Thủ tướng Lê Văn Hòa gặp Nhật hoàng Naruhito và Hoàng hậu Masako tại Tokyo.",
      ["meeting happened JP,VN"]
    ),
    // `Trước đó cùng ngày` is no background.
    (
      "Thủ tướng tiếp Ngoại trưởng Peru",
      "Ngày 4/3/2025, Thủ tướng Lê Văn Hòa tiếp Ngoại trưởng Peru Jorge Salas. Trước đó cùng ngày, Bộ trưởng Ngoại giao Trần Quốc Khải hội đàm với Ngoại trưởng Peru Jorge Salas.",
      ["meeting happened PE,VN", "meeting happened PE,VN"]
    ),
    // Who reports of a journey has not made it.
    (
      "Kenya bàn chuyện biển với Peru",
      "Người phát ngôn Bộ Ngoại giao Chile Luis Vera cho biết, trong chuyến thăm Peru ngày 4/3/2025, Tổng thống Kenya Ann Mwangi đã xem cảng.",
      ["visit happened KE,PE", "statement happened CL,KE,PE"]
    ),
    // Who took part stands before `trong cuộc điện đàm`.
    (
      "Tân Tổng thống Kenya gọi cho hai nước",
      "Ngày 4/3/2025, Tổng thống Kenya Ann Mwangi gọi cho hai nước. Tổng thống Ann Mwangi và Tổng thống Chile Luis Rojas trong cuộc điện đàm ngày 4/3/2025 đã nói về đồng.",
      ["call happened CL,KE"]
    ),
    // The one behind the comma is the subject, and each guest is met in turn.
    (
      "Chủ tịch nước gặp các lãnh đạo bên lề diễn đàn",
      "Ngày 4/3/2025, Chủ tịch nước Vũ Văn Lâm dự diễn đàn ở Lima. Tại cuộc gặp Tổng thống Kenya Ann Mwangi, Chủ tịch nước Vũ Văn Lâm nói về chè. Tại cuộc gặp Tổng thống Chile Luis Rojas, Chủ tịch nước Vũ Văn Lâm nói về rượu.",
      ["meeting happened KE,VN", "meeting happened CL,VN"]
    ),
    // Ambassadors named by their countries alone.
    (
      "Chủ tịch nước nhận Quốc thư",
      "Ngày 4/3/2025, Chủ tịch nước Vũ Văn Lâm tiếp các Đại sứ Peru, Kenya và Na Uy trình Quốc thư.",
      ["meeting happened PE,VN", "meeting happened KE,VN", "meeting happened NO,VN"]
    ),
    // A dialogue of the two countries that are spoken of.
    (
      "Peru và Kenya bàn chuyện biển",
      "Ngày 4/3/2025, Ngoại trưởng Peru Jorge Salas gặp lại bạn cũ là Ngoại trưởng Kenya Amina Otieno. Tại vòng 3 cuộc đối thoại chiến lược giữa hai nước ở Lima, ông Jorge Salas nói về cá.",
      ["meeting happened KE,PE"]
    ),
    (
      "Peru và Kenya kết thúc ủy ban",
      "Phát biểu ngày 4/3/2025 sau khi đồng chủ trì phiên họp Ủy ban hợp tác Kenya - Peru lần thứ 2, Ngoại trưởng Peru Jorge Salas cảm ơn Ngoại trưởng Kenya Amina Otieno.",
      ["meeting happened KE,PE"]
    ),
    // Papers: counted after talks, or signed in a nominal.
    (
      "Ngoại trưởng Kenya và Peru họp",
      "Ngày 4/3/2025, Ngoại trưởng Kenya Amina Otieno hội đàm với Ngoại trưởng Peru Jorge Salas. Sau cuộc họp, hai bên đã nhất trí và ký kết 3 văn kiện về cá.",
      ["meeting happened KE,PE", "signing happened KE,PE"]
    ),
    (
      "Kenya vay tiền làm cảng",
      "Hiệp định vay giữa Kenya và Na Uy là để làm cảng. Việc ký kết được tiến hành chiều 4/3/2025 giữa Bộ trưởng Tài chính Kenya Amina Otieno và Đại sứ Na Uy Nils Haugen.",
      ["signing happened KE,NO"]
    ),
    // Hours of negotiation between ministers.
    (
      "Peru và Kenya qua đêm vì cá",
      "Thỏa thuận đạt được ngày 4/3/2025 sau nhiều giờ đàm phán căng thẳng giữa Ngoại trưởng Peru Jorge Salas và người đồng cấp Kenya Amina Otieno.",
      ["negotiation happened KE,PE"]
    ),
    // A sum for somebody is aid.
    (
      "Na Uy viện trợ để Kenya chống hạn",
      "Chính phủ Na Uy ngày 4/3/2025 giải ngân 12 triệu USD cho Kenya để đào giếng. Đại sứ Na Uy tại Kenya Nils Haugen nói về mưa.",
      ["aid happened KE,NO"]
    ),
  ]

  @Test("Encounters are told in many ways", arguments: encounters)
  func met(title: String, body: String, events: [String]) throws {
    #expect(Self.shown(try article(title, body)) == events)
  }

  @Test(
    "Duty, request, sport and borders make no encounter",
    arguments: [
      "Tổng thống Peru Rosa Quispe phải gặp Tổng thống Kenya Ann Mwangi vì sức ép của Quốc hội.",
      "Đại sứ Peru Jorge Salas xin gặp Thủ tướng Lê Văn Hòa để báo cáo.",
      "Trong trận cuối, Đại sứ quán Kenya gặp đội Đại sứ quán Peru và thắng hai bàn.",
    ])
  func unreal(text: String) throws {
    let events = try article("Kenya, Peru và Việt Nam", text).events
    #expect(events.filter { $0.kind == .meeting && $0.status == .happened } == [])
  }

  @Test("A company and who invited take part in nothing")
  func bystanders() throws {
    let company = try article(
      "Tập đoàn Google tới Việt Nam",
      "Ngày 4/3/2025, Bộ trưởng Ngoại giao Trần Quốc Khải làm việc với đoàn của Google về tin giả ở Việt Nam."
    )
    #expect(company.events == [])
    let invited = try article(
      "Tổng thống Kenya trả lời Peru",
      "Tổng thống Kenya Ann Mwangi hồi tháng 1/2025 đã nhận lời mời của Tổng thống Peru Rosa Quispe thăm Peru trong năm 2026."
    )
    #expect(invited.events.filter { $0.kind == .visit } == [])
  }

  @Test("`trong năm nay` is no day of the meeting that it is said at")
  func yearOfPlan() throws {
    let clipping = try article(
      "Thủ tướng tiếp Ngoại trưởng Peru",
      "Sáng 4/3/2025, Thủ tướng Lê Văn Hòa tiếp Ngoại trưởng Peru Jorge Salas. Tại buổi tiếp của Thủ tướng Lê Văn Hòa, Ngoại trưởng Peru Jorge Salas nói trong năm nay sẽ mua thêm gạo."
    )
    #expect(Self.shown(clipping) == ["meeting happened PE,VN"])
  }

  @Test("The day of `cùng ngày` is that of the news, not of a treaty recalled")
  func sameDay() throws {
    let clipping = try article(
      "Thủ tướng tiếp Ngoại trưởng Peru",
      "Ngày 4/3/2025, Thủ tướng Lê Văn Hòa tiếp Ngoại trưởng Peru Jorge Salas. Hai nước lập quan hệ ngoại giao (14/11/1994). Cùng ngày, Chủ tịch nước Vũ Văn Lâm tiếp Ngoại trưởng Peru Jorge Salas."
    )
    #expect(clipping.events.map(\.date?.description) == ["2025-03-04", "2025-03-04"])
  }

  @Test("A headline of another story in brackets is no part of the article")
  func bracketed() throws {
    let clipping = try article(
      "Kenya và Peru bàn về cá",
      "Kenya muốn thêm tàu. [Tổng thống Chile thăm Na Uy và ký hiệp định cá] Ngày 4/3/2025, Ngoại trưởng Kenya Amina Otieno gặp Ngoại trưởng Peru Jorge Salas [trái] ở Lima."
    )
    #expect(Self.shown(clipping) == ["meeting happened KE,PE"])
    #expect(!clipping.body.text.contains("Na Uy"))
    #expect(clipping.body.text.contains("[trái]"))
  }
}
