import ClippingModel
import Testing

@testable import ClippingParsing

@Suite struct DateReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var published: String?
    var language: Language = .vietnamese
    /// The dates found, ranges as `first…last`, labels and undated ones left out.
    var dates: [String]
    var testDescription: String { text }

    init(_ text: String, _ published: String?, _ dates: [String]) {
      self.init(text, published, .vietnamese, dates)
    }

    init(_ text: String, _ published: String?, _ language: Language, _ dates: [String]) {
      self.text = text
      self.published = published
      self.language = language
      self.dates = dates
    }
  }

  private func dates(_ test: Case) -> [String] {
    facts(test.text, language: test.language, published: test.published).facts.dates.compactMap {
      hit in
      guard !hit.isLabel, let value = hit.value else { return nil }
      return hit.end.map { "\(value)…\($0)" } ?? "\(value)"
    }
  }

  static let written = [
    Case("Ngày 30.1, hai bên trao đổi.", "2026-02-01", ["2026-01-30"]),
    Case("Chiều 26/10, đoàn tới nơi.", "2025-10-27", ["2025-10-26"]),
    Case("Lễ trao diễn ra hôm 18/7 ở đó.", "2023-07-19", ["2023-07-18"]),
    Case("Ngày 8-7 hai ông gặp nhau.", "2017-07-09", ["2017-07-08"]),
    Case("Tối 19/ 11 đoàn về nước.", "2024-11-20", ["2024-11-19"]),
    Case("Ngày 9 tháng 9 năm 2024, lễ ký diễn ra.", nil, ["2024-09-09"]),
    Case("Phiên họp ngày 2/9/2025 kết thúc sớm.", nil, ["2025-09-02"]),
    Case("Thông cáo đề 2025-10-26 nêu rõ.", nil, ["2025-10-26"]),
    Case("Hội nghị hồi tháng 2 ở Lào.", "2023-07-19", ["2023-02"]),
    Case("Tháng 10/2025 hai nước sẽ bàn tiếp.", nil, ["2025-10"]),
    Case("Xuất khẩu quý IV/2025 giảm nhẹ.", nil, ["2025-Q4"]),
    Case("Đầu tháng 10/2025, phái đoàn lên đường.", nil, ["2025-10"]),
    Case("Đoàn ở lại từ ngày 11 – 13/7.", "2025-07-10", ["2025-07-11…2025-07-13"]),
    Case("Chuyến đi từ 25 đến 28/10/2025.", nil, ["2025-10-25…2025-10-28"]),
    Case("Chuyến đi từ ngày 31/7-3/8.", "2024-08-01", ["2024-07-31…2024-08-03"]),
    Case("Trong hai ngày 19 và 20-6, ông ở Hà Nội.", "2024-06-17", ["2024-06-19…2024-06-20"]),
    Case("Ông đến các năm 2001, 2006, 2013.", nil, ["2001", "2006", "2013"]),
    Case("Thỏa thuận có từ tháng 9 năm ngoái.", "2017-02-10", ["2016-09"]),
  ]

  @Test("finds days, months, quarters and ranges as they are written", arguments: written)
  func checkWritten(_ test: Case) {
    #expect(dates(test) == test.dates)
  }

  static let relative = [
    Case("Hôm qua, bà lên đường.", "2025-03-01", ["2025-02-28"]),
    Case("Tối qua mưa lớn.", "2025-03-02", ["2025-03-01"]),
    Case("Tuần trước hai bên đã họp.", "2025-10-22", ["2025-10-13…2025-10-19"]),
    Case("Thứ Năm tuần trước, ông phát biểu.", "2025-10-22", ["2025-10-16"]),
    Case("Năm ngoái kim ngạch giảm.", "2025-10-22", ["2024"]),
    Case(
      "Sáng 5/3 họp báo. Cùng ngày, lễ đón diễn ra.", "2025-03-06", ["2025-03-05", "2025-03-05"]),
    Case("She left on Tuesday.", "2025-10-23", .english, ["2025-10-21"]),
    Case("They will meet on Friday.", "2025-10-22", .english, ["2025-10-24"]),
    Case("It ended on Thursday (Aug 20).", "2020-08-20", .english, ["2020-08-20"]),
    Case("He arrived on the 17th.", "2025-10-20", .english, ["2025-10-17"]),
    Case("The talks took place yesterday.", "2024-03-01", .english, ["2024-02-29"]),
  ]

  @Test("counts relative days from publication", arguments: relative)
  func checkRelative(_ test: Case) {
    #expect(dates(test) == test.dates)
  }

  static let english = [
    Case("On October 26 they met.", "2025-10-27", .english, ["2025-10-26"]),
    Case("The summit of Oct. 26 ended.", "2025-10-27", .english, ["2025-10-26"]),
    Case("Signed on 26 October 2025 in Rome.", nil, .english, ["2025-10-26"]),
    Case("From June 9 and 10, 2025 they talked.", nil, .english, ["2025-06-09…2025-06-10"]),
    Case("It will run October 8-10, 2025 there.", nil, .english, ["2025-10-08…2025-10-10"]),
    Case("A visit in May 2019 came first.", nil, .english, ["2019-05"]),
    Case("The minister may march on.", "2025-01-05", .english, []),
  ]

  @Test("reads English dates", arguments: english)
  func checkEnglish(_ test: Case) {
    #expect(dates(test) == test.dates)
  }

  static let traps = [
    Case("Đại hội lần thứ 47 khai mạc.", "2025-10-26", []),
    Case("Ban Chấp hành khóa XIV làm việc 24/7.", "2026-01-30", []),
    Case("Theo Nghị định 26/2025/NĐ-CP của Chính phủ.", "2025-10-26", []),
    Case("Nước này xếp thứ 4/80 quốc gia.", "2024-06-17", []),
    Case("Đội khách thua 1-2 trên sân nhà.", "2024-06-17", []),
    Case("Rừng chiếm tới 3/4 diện tích huyện.", "2017-01-10", []),
    Case("Nạn đói kéo dài hai năm qua.", "2017-01-10", []),
    Case("VSIP 2.0 sẽ xanh hơn.", "2026-01-30", []),
    Case("Bà May gặp ông Trump.", "2017-02-10", []),
    Case("Lạm phát từ 4.2% đến 4.1% trong quý.", "2017-01-10", []),
    Case("It has fallen to 24.4 percent from 4.2 million.", "2017-01-10", .english, []),
  ]

  @Test("takes no rank, score, decree or version for a date", arguments: traps)
  func checkTraps(_ test: Case) {
    #expect(dates(test) == test.dates)
  }

  @Test("marks years in names and plans")
  func labels() {
    let found = facts("Kế hoạch giai đoạn 2026-2030 nêu UNCLOS 1982 và APEC 2017.").facts.dates
    #expect(found.map(\.form) == [.period, .year, .year])
    #expect(found.map(\.isLabel) == [false, true, true])
  }

  static let inferred = [
    Case("Ngày 18/7, hai nước kỷ niệm 50 năm quan hệ, lập năm 1973.", nil, ["1973"]),
    Case(
      "Ngày 18/7, hai nước kỷ niệm 50 năm quan hệ, lập năm 1973. Họ kỷ niệm 10 năm hiệp ước năm 2013.",
      nil,
      ["2023-07-18", "1973", "2013"]),
    Case("Ngày 16/5, họ nhắc 40 năm quan hệ và Công ước Luật Biển 1982.", nil, []),
    Case("Ngày 6/2, bà bị cáo buộc bắn tin; lệnh cấm có từ tháng 9/2007.", nil, ["2007-09"]),
    Case("Ngày 7/5 ông nói: cách đây lâu, ngày 8/5/1945, chiến tranh hết.", nil, ["1945-05-08"]),
    Case("Ngày 9/3 họ gặp nhau; vòng trước là hôm 11/1/2016.", nil, ["2016-03-09", "2016-01-11"]),
    Case(
      "Chiều 11/5 họ họp. Thương mại đạt gần 72 tỷ USD trong năm 2016.", nil,
      ["2017-05-11", "2016"]),
    Case("Ngày 30.1, đội U23 châu Á 2026 được chúc mừng.", nil, ["2026-01-30"]),
    Case("Ngày 27/11 họ mời ông dự hội nghị tháng 12/2014.", nil, ["2014-11-27", "2014-12"]),
    Case("Chiều 20-2 hai bên họp; kim ngạch năm 2018 đạt 10 tỉ USD.", nil, ["2019-02-20", "2018"]),
    Case(
      "Chiều 20-2 họ họp. Buôn bán năm 2018 là 10 tỉ USD, hơn năm 2017 là 5 %.", nil,
      ["2019-02-20", "2018", "2017"]),
    Case("Ngày 20/2 họ bàn dự toán thu năm 2017 là 300 tỉ đồng.", nil, ["2017"]),
    Case("Chiều 26/10, ông dự Hội nghị Cấp cao ASEAN lần thứ 47.", nil, ["2025-10-26"]),
    Case(
      "They met on Sunday (March 2). A pact dates from January 2022.", nil, .english,
      ["2025-03-02", "2022-01"]),
    Case("Ngày 26/5 hai bên phấn đấu đạt 1 tỷ USD vào năm 2020.", nil, ["2020"]),
    // The text alone decides, whatever the clock says.
    Case("Ngày 9/3 họ gặp nhau; vòng trước là hôm 11/2/2031.", nil, ["2031-03-09", "2031-02-11"]),
    Case("Ngày 9/3 họ nhắc tầm nhìn trong năm 2045 và trong năm 2050.", nil, ["2045", "2050"]),
    // A coming year that is only named leaves the year of the day alone.
    Case(
      "Ngày 30.1, đội U23 châu Á 2026 được chúc mừng trong năm 2027 tại đây.", nil,
      ["2026-01-30", "2027"]),
    // Since when something lasts says little of the day.
    Case("Ngày 7-2 họ bàn ngừng bắn; xung đột có từ tháng 4-2014 đến nay.", nil, ["2014-04"]),
    // Years so far, years that are over, years of what is to be hosted.
    Case(
      "Ngày 11/7 họ gặp nhau. 5 tháng đầu năm 2024 họ bán 3 tỷ USD cá.", nil,
      ["2024-07-11", "2024"]),
    Case(
      "Ngày 11/5 họ gặp nhau. Tính đến tháng 3/2017, Peru có 12 dự án. Năm 2016, Peru mua cá.", nil,
      ["2017-05-11", "2017-03", "2016"]),
    Case("Ngày 4.6 họ gặp nhau, nói về việc đăng cai APEC 2027.", nil, []),
    // A day of relations long ago, and its anniversary to come.
    Case(
      "Ngày 14/5 họ gặp nhau. Hai nước kỷ niệm 45 năm quan hệ (8/11/1972 - 8/11/2017). Cùng ngày họ ăn tối.",
      nil, ["1972-11-08", "2017-11-08"]),
  ]

  @Test(
    "infers the year from the text where nothing is published, or leaves it", arguments: inferred)
  func checkInferred(_ test: Case) {
    #expect(dates(test) == test.dates)
  }
}
