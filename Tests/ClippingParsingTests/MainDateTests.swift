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
        "Kenyan president meets Peruvian minister",
        "Kenyan President Ann Mwangi met Peruvian Foreign Minister Jorge Salas in Lima on March 4, 2011. They spoke of fish.\n\nPage updated on 21 May 2013.",
        "2011-03-04"
      ),
      (
        "Kenya muốn có luật về cá",
        "Giá cá lại tăng. Chợ đông. Tàu nằm bờ. Tôm cũng đắt. Tại Lima hôm 18/11/2023, Tổng thống Kenya Ann Mwangi nói về nghề cá. Một ngày trước đó, bà Ann Mwangi hội đàm với Tổng thống Peru Rosa Quispe.",
        "2023-11-18"
      ),
      (
        "Hội đồng họp", "(23/4/2020)\n\nHôm nay 21/4/2020, hội đồng tỉnh họp về nghề cá.",
        "2020-04-21"
      ),
      (
        "Kết quả xổ số ngày 6/2/2017", "Giải đặc biệt của kỳ quay ngày 6/2/2017 là 12345.",
        "2017-02-06"
      ),
    ])
  func day(title: String, body: String, expected: String) throws {
    #expect(try article(title, body).date?.value.description == expected)
  }

  @Test(
    "The day of an address is the article's own, and not that of a link in a sentence",
    arguments: [
      (
        "---\ntitle: Fish\nsource: https://example.com/news/fish-prices-rise-2025-02-10\ndate: 2019-06-28\n---\n\nFish prices rise.\n",
        "2025-02-10"
      ),
      (
        "---\ntitle: Fish\nsource: https://example.com/news/fish-prices-rise-2025-02-10\ndate: 2025-02-09\n---\n\nFish prices rise.\n",
        "2025-02-09"
      ),
      (
        "# Fish\n\nFish prices rise, as this [older story](https://example.com/2016/10/28/fish) told.\n",
        nil
      ),
      (
        "# Fish\n\n![](https://example.com/2016/10/28/fish.jpg)\n\nFish prices rise.\n",
        "2016-10-28"
      ),
    ] as [(String, String?)])
  func address(text: String, expected: String?) throws {
    let clipping = try #require(clippings(text, named: "a.md").first)
    #expect(clipping.date?.value.description == expected)
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

  @Test(
    "An end, a term or another day is not that of a text which says only `today`",
    arguments: [
      (
        "Kenya ký hiệp định với Peru",
        "Hôm nay, Ngoại trưởng Kenya Amina Otieno ký hiệp định nghề cá với Ngoại trưởng Peru Jorge Salas. Hiệp định có hiệu lực đến ngày 10/11/2025. Nhiệm kỳ của bà kéo dài đến tháng 9/2023."
      ),
      (
        "Kenya muốn Peru trả tàu",
        "Bộ Ngoại giao Kenya cho biết Peru phải trả tàu trước ngày 10/11/2025. Cá vẫn đắt."
      ),
      (
        "Tàu cá trở lại",
        "Chiều nay, tàu cá Peru trở lại cảng sau nhiều tháng. Vụ kiện bắt đầu khi tàu va phải phao ngày 3/2/2024 ở Lima."
      ),
    ])
  func unknown(title: String, body: String) throws {
    #expect(try article(title, body).date == nil)
  }

  @Test("A month that stands alone under the title is when the text was published")
  func monthStamp() throws {
    let clipping = try #require(
      clippings("Peru và nghề cá\nTháng 9 năm 2019\n\nPeru có nhiều cá và nhiều tàu.\n").first)
    #expect(clipping.published?.value.description == "2019-09")
    #expect(clipping.date?.value.description == "2019-09")
    #expect(!clipping.body.text.contains("2019"))
    let other = try #require(
      clippings("Peru và nghề cá\nMarketing 2019\n\nPeru có nhiều cá và nhiều tàu.\n").first)
    #expect(other.published == nil)
  }

  @Test("Nothing is invented where nothing is said")
  func nothing() throws {
    #expect(
      try article("A walk in the hills", "The path is steep, and the view is fine.").date == nil)
  }
}
