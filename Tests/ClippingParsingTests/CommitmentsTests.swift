import ClippingModel
import ClippingParsing
import Testing

@Suite("Commitments")
struct CommitmentsTests {
  private static func read(_ sentence: String) throws -> [Commitment] {
    try article(
      "Hai Bộ trưởng hội đàm",
      "Ngày 3/6/2025, Bộ trưởng Ngoại giao Trần Quốc Khải hội đàm với Bộ trưởng Ngoại giao Peru Jorge Salas. \(sentence)"
    ).commitments
  }

  @Test("Each clause after a verb of agreement is one, of both sides")
  func clauses() throws {
    let found = try Self.read(
      "Hai bên nhất trí sớm ký Hiệp định thương mại; phấn đấu đạt kim ngạch 2 tỷ USD vào năm 2030.")
    #expect(found.map(\.countries) == [["PE", "VN"], ["PE", "VN"]])
    #expect(found.last?.due == CalendarDate(year: 2030))
    #expect(found.last?.figure != nil)
    #expect(found.allSatisfy { $0.people == ["Trần Quốc Khải", "Jorge Salas"] })
  }

  @Test(
    "Ceremony is told from what can be checked",
    arguments: [
      ("Hai bên nhất trí tiếp tục thúc đẩy quan hệ hữu nghị giữa hai nước.", false),
      ("Hai bên nhất trí họp phiên họp lần thứ ba của Ủy ban hỗn hợp tại Lima.", true),
      ("Hai bên nhất trí đưa thương mại lên 3 tỷ USD trong những năm tới.", true),
    ])
  func checkable(sentence: String, expected: Bool) throws {
    let commitment = try #require(try Self.read(sentence).first)
    #expect(commitment.isCheckable == expected)
  }

  @Test("One country's pledge is its own")
  func single() throws {
    let clipping = try article(
      "Ministers meet in Oslo",
      "Kenyan Foreign Minister Amina Otieno met Norwegian Foreign Minister Espen Barth Eide on March 4, 2025. Norway will provide $12 million for coastal patrols by 2027."
    )
    let commitment = try #require(clipping.commitments.first)
    #expect(commitment.countries == ["NO"])
    #expect(commitment.due == CalendarDate(year: 2027))
    #expect(commitment.what.hasPrefix("provide $12 million"))
  }

  @Test(
    "A forecast, a condition or another's word is no undertaking",
    arguments: [
      "Peru sẽ khó tránh khỏi sóng gió trong năm nay.",
      "Peru sẽ phải ra tòa vì vụ việc này.",
      "Ông Salas cho rằng Peru sẽ rút quân trong năm nay.",
      "Nếu mưa lớn, Peru sẽ đóng cảng trong hai ngày.",
      "Quan hệ với Peru sẽ đi vào chiều sâu.",
    ])
  func forecasts(sentence: String) throws {
    #expect(try Self.read(sentence).isEmpty)
  }

  @Test(
    "A noun, an opinion, a wish or a participle is no undertaking",
    arguments: [
      "Ông Salas nhắc tới các cam kết an ninh của Peru.",
      "Hai bên nhất trí cho rằng quan hệ đang tốt.",
      "Ông Salas mong muốn hai bên phấn đấu đưa quan hệ lên tầm cao mới.",
      "Ông Salas đồng ý với nhận định của báo giới.",
      "Ông Salas nói sẽ không có bên nào thắng.",
    ])
  func others(sentence: String) throws {
    #expect(try Self.read(sentence).isEmpty)
  }

  @Test("Those whom a word joins undertake together, and a day gone by is nobody's deadline")
  func together() throws {
    let clipping = try article(
      "Ministers meet in Oslo",
      "Kenyan Foreign Minister Amina Otieno met Norwegian Foreign Minister Espen Barth Eide. Kenya and Norway will remove tariffs by 2020. In 2024 they had begun. Crimes committed by gangs rose."
    )
    let found = try #require(clipping.commitments.first)
    #expect(clipping.commitments.count == 1)
    #expect(found.countries == ["KE", "NO"])
    #expect(found.due == nil)
    #expect(found.isCheckable)
  }

  @Test(
    "The clause ends before the speaker and before a turn",
    arguments: [
      ("“Peru sẽ xây hai bến cảng mới”, ông Salas nói.", "xây hai bến cảng mới"),
      ("Peru sẽ xây hai bến cảng, nhưng chưa rõ bao giờ.", "xây hai bến cảng"),
      ("Hai bên nhất trí xây hai bến cảng, ông Salas cho biết.", "xây hai bến cảng"),
    ])
  func clauseEnds(sentence: String, expected: String) throws {
    #expect(try Self.read(sentence).map(\.what) == [expected])
  }

  @Test("Nothing is due before the article's day, nor since a day")
  func due() throws {
    let found = try Self.read(
      "Hai bên nhất trí rà soát bản kế hoạch ký ngày 4/5/2021. Hai bên nhất trí mở lại đường bay trong tháng 9/2025."
    )
    #expect(found.map(\.due) == [nil, CalendarDate(year: 2025, month: 9)])
  }

  @Test("An act of two syllables is told from words that hold one of them")
  func acts() throws {
    let found = try Self.read(
      "Hai bên nhất trí trao đổi đoàn cấp cao và các thành phố. Hai bên nhất trí sớm thành lập Ủy ban hỗn hợp."
    )
    #expect(found.map(\.isCheckable) == [false, true])
  }
}
