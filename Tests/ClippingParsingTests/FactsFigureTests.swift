import ClippingModel
import Testing

@testable import ClippingParsing

@Suite struct FigureReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var language: Language
    /// `value unit [bound] [year] [target]`, ranges as `low…high`.
    var figures: [String]
    var testDescription: String { text }

    init(_ text: String, _ figures: [String], _ language: Language = .vietnamese) {
      self.text = text
      self.figures = figures
      self.language = language
    }
  }

  private func figures(_ test: Case) -> [String] {
    facts(test.text, language: test.language).facts.figures.map { figure in
      var words = [number(figure.value) + (figure.upperValue.map { "…" + number($0) } ?? "")]
      words.append(figure.unit)
      if let bound = figure.bound { words.append(bound.rawValue) }
      if let year = figure.year { words.append(String(year)) }
      if figure.kind == .target { words.append("target") }
      return words.joined(separator: " ")
    }
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  static let partners: [(String, Language, [[String]])] = [
    (
      "Kim ngạch thương mại Kenya - Peru đạt 3 tỷ USD, tăng 9%.", .vietnamese,
      [["KE", "PE"], ["KE", "PE"]]
    ),
    (
      "Xuất khẩu của Kenya sang Peru đạt 3 tỷ USD; gạo được 5 triệu tấn.", .vietnamese,
      [["KE", "PE"], []]
    ),
    ("Kenya đầu tư 2 tỷ USD vào Peru.", .vietnamese, [["KE"]]),
    ("Kim ngạch giữa hai nước đạt 3 tỷ USD.", .vietnamese, [[]]),
    ("Xuất khẩu sang Peru, Kenya, Nepal và Chile đạt 3 tỷ USD.", .vietnamese, [[]]),
    ("Tổng thống Kenya kể rằng ông mất 3 tỷ USD.", .vietnamese, [[]]),
    ("Trade between Kenya and Peru reached $3 billion.", .english, [["KE", "PE"]]),
    ("The ministers praised $3 billion in trade with Peru.", .english, [["PE"]]),
    ("Kenyan officials flew to Peru with $3 billion.", .english, [[]]),
  ]

  @Test("names the countries of a figure where its own words do", arguments: partners)
  func checkPartners(_ text: String, _ language: Language, _ countries: [[String]]) {
    let found = facts(text, language: language).facts.figures
    #expect(found.map { $0.countries.map(\.text) } == countries)
  }

  @Test("A sum weighs a topic's words twice")
  func topics() {
    #expect(facts("Kim ngạch thương mại đạt 3 tỷ USD.").facts.topics == [.trade])
    #expect(facts("Kim ngạch thương mại có tăng.").facts.topics == [])
  }

  static let money = [
    Case("Tổng vốn là 73,4 tỷ USD.", ["73400000000 USD"]),
    Case("Đạt 9,15 tỷ USD, tăng 11,57 % trong kỳ.", ["9150000000 USD", "11.57 %"]),
    Case("Có 3.273 dự án tại đây.", ["3273 dự án"]),
    Case("Thương mại đạt 8,232 tỷ USD.", ["8232000000 USD"]),
    Case("Giá bán là 11.300 USD.", ["11300 USD"]),
    Case("Gần 300.000 việc làm mới.", ["300000 việc làm less"]),
    Case("Hơn 1 triệu tấn gạo.", ["1000000 tấn more"]),
    Case("Chi 1,2 nghìn tỷ đồng.", ["1200000000000 VND"]),
    Case("Khoản vay nửa tỷ USD.", ["500000000 USD"]),
    Case("Tăng 25-30% mỗi năm.", ["25…30 %"]),
    Case("Lãi suất tăng 0,25 điểm phần trăm.", ["0.25 %"]),
    Case("Giá vàng ở mức 1,236.10 USD/ounce.", ["1236.1 USD"]),
    Case("Từ 2 đến 3 tỷ euro.", ["2000000000…3000000000 EUR"]),
    Case("Phấn đấu đạt 20 tỷ USD vào năm 2030.", ["20000000000 USD 2030 target"]),
    Case("Năm 2022 kim ngạch đạt khoảng 5 tỉ USD.", ["5000000000 USD about 2022"]),
    Case("Hơn con số 15,9 triệu USD năm 2023.", ["15900000 USD 2023"]),
    Case(
      "Tịch thu 312 triệu AUD (tương đương 240 triệu USD).",
      ["312000000 AUD", "240000000 USD about"]),
  ]

  @Test("reads money, shares and counts in Vietnamese", arguments: money)
  func checkMoney(_ test: Case) {
    #expect(figures(test) == test.figures)
  }

  static let english = [
    Case(
      "Profit fell to $639m from £600m, and $1.2b was set aside.",
      ["639000000 USD", "600000000 GBP", "1200000000 USD"], .english),
    Case("The tower is 639m high.", [], .english),
    Case("It seeks between $10 and $20 million.", ["10000000…20000000 USD"], .english),
    Case("It seeks $2m-$3m a year.", ["2000000…3000000 USD"], .english),
    Case(
      "They paid MYR 3,000, AUD 30 million and RM40 million.",
      ["3000 MYR", "30000000 AUD", "40000000 MYR"], .english),
    Case("A line of ₹40 lakh grew to INR 20 crore.", ["4000000 INR", "200000000 INR"], .english),
    Case("Trade reached 3.273 billion dollars.", ["3273000000 USD"], .english),
    Case("It is worth $1.5 billion.", ["1500000000 USD"], .english),
    Case("A grant of US$20 million came.", ["20000000 USD"], .english),
    Case("About S$300 million was set aside.", ["300000000 SGD about"], .english),
    Case("They pledged €5 million.", ["5000000 EUR"], .english),
    Case("Some 12,000 jobs and 25 percent more.", ["12000 jobs about", "25 %"], .english),
    Case("A $20-billion fund was named.", ["20000000000 USD"], .english),
    Case("Its share fell to 24.4 percent from 28.8 percent.", ["24.4 %", "28.8 %"], .english),
    Case("The rate went down from 4.2% to 4.1% in May.", ["4.2 %", "4.1 %"], .english),
    Case("It lost VND380.5 billion.", ["380500000000 VND"], .english),
    Case("They spent over a trillion dollars.", ["1000000000000 USD more"], .english),
    Case("A duty of zero percent, or twenty-five percent.", ["0 %", "25 %"], .english),
    Case("Suspending 24 percentage points of it.", ["24 %"], .english),
  ]

  @Test("reads English formats", arguments: english)
  func checkEnglish(_ test: Case) {
    #expect(figures(test) == test.figures)
  }

  static let traps = [
    Case("VSIP 2.0 sắp tới.", []),
    Case("Dịch COVID-19 đã lùi.", []),
    Case("Hội nghị lần thứ 47 ở đó.", []),
    Case("Ngày 26/10/2025 mưa to.", []),
    Case("Chiều 24.4 tỷ giá lên.", []),
    Case("The U23 and G20 teams, a few.", [], .english),
    Case("Ngày 9/5, đồng thời ông từ chức.", []),
    Case("Có 5 đồng chí tham dự.", []),
  ]

  @Test("takes no version, rank or date for an amount", arguments: traps)
  func checkTraps(_ test: Case) {
    #expect(figures(test) == test.figures)
  }

  @Test("a fact told twice is one figure")
  func repeated() {
    let (found, text) = facts("Mục tiêu 1 tỷ USD. Hai bên nâng lên 1 tỷ USD vào năm 2020.")
    var clipping = Clipping(path: "test.txt", format: .plain, body: text.article.body)
    found.fill(&clipping, from: text)
    #expect(clipping.figures.map(\.year) == [2020])
    #expect(clipping.figures.first?.text == "1 tỷ USD")
  }
}
