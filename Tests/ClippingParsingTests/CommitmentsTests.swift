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
}
