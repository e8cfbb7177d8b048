import ClippingModel
import ClippingParsing
import Testing

@Suite("The main date")
struct MainDateTests {
  @Test(
    "It is the day of the title's event",
    arguments: [
      (
        "Bộ trưởng hội đàm với Ngoại trưởng Peru",
        "Từ ngày 2 đến 6/6/2025, Ngoại trưởng Peru Jorge Salas thăm Việt Nam. Sáng 3/6/2025, Bộ trưởng Ngoại giao Trần Quốc Khải hội đàm với Ngoại trưởng Jorge Salas.",
        "2025-06-03"
      ),
      (
        "Otieno meets Eide in Oslo",
        "Kenyan Foreign Minister Amina Otieno met Norwegian Foreign Minister Espen Barth Eide on March 4, 2025. The two last met on June 9, 2023.",
        "2025-03-04"
      ),
      (
        "Ngoại trưởng Kenya sẽ thăm Việt Nam",
        "Ngoại trưởng Kenya Amina Otieno sẽ thăm chính thức Việt Nam từ ngày 12 đến 14/5/2025.",
        "2025-05-12"
      ),
      (
        "Tổng thống Peru cảnh báo Chile về cá",
        "Giá cá ở Lima tăng trong ngày 3/5/2025. Chợ cá đông người. Tàu cá nằm bờ. Hôm 1/5/2025, Tổng thống Peru Rosa Quispe cảnh báo Chile về tàu lưới.",
        "2025-05-03"
      ),
      (
        "Kết quả xổ số ngày 6/2/2017", "Giải đặc biệt của kỳ quay ngày 6/2/2017 là 12345.",
        "2017-02-06"
      ),
    ])
  func day(title: String, body: String, expected: String) throws {
    #expect(try article(title, body).date?.value.description == expected)
  }

  @Test("Publication stands in where the text has no day, and says so")
  func published() throws {
    let clipping = try #require(
      clippings(
        "---\ntitle: Ministers meet\ndate: 2024-05-06\n---\n\nForeign Minister Do Quang Huy of Vietnam met Peruvian Foreign Minister Jorge Salas.\n",
        named: "a.md"
      ).first)
    #expect(clipping.date?.value.description == "2024-05-06")
    #expect(clipping.date?.basis == .published)
  }

  @Test("Nothing is invented where nothing is said")
  func nothing() throws {
    #expect(
      try article("A walk in the hills", "The path is steep, and the view is fine.").date == nil)
  }
}
