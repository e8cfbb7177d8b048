import ClippingModel
import Testing

@testable import ClippingParsing

@Suite struct CountryReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var language: Language
    var countries: [String]
    var testDescription: String { text }

    init(_ text: String, _ countries: [String], _ language: Language = .vietnamese) {
      self.text = text
      self.countries = countries
      self.language = language
    }
  }

  private func countries(_ test: Case) -> [String] {
    facts(test.text, language: test.language).facts.countries.map { "\($0.code.text) \($0.use)" }
  }

  static let names = [
    Case("Tổng thống Nga đã tới.", ["RU office"]),
    Case("Ngoại trưởng Xinh-ga-po phát biểu.", ["SG office"]),
    Case("Chính phủ Ô-xtrây-li-a hoan nghênh.", ["AU office"]),
    Case("Quan hệ Việt Nam - Lào phát triển.", ["VN pair", "LA pair"]),
    Case("Quan hệ Việt - Nga phát triển.", ["VN pair", "RU pair"]),
    Case("Washington cáo buộc Bắc Kinh.", ["US party", "CN party"]),
    Case("Ông gặp phái đoàn tại Đức.", ["DE venue"]),
    Case("Thủ tướng Anh Boris Johnson tới nơi.", ["GB office"]),
    Case("Hai bên bàn về vấn đề Triều Tiên.", ["KP topic"]),
    Case("Doanh nghiệp Hàn Quốc tăng vốn.", ["KR topic"]),
    Case(
      "Malaysia’s prime minister met the French President.", ["MY office", "FR office"], .english),
    Case("The People's Republic of China sent boats.", ["CN party"], .english),
    Case("The People’s Republic of China sent boats.", ["CN party"], .english),
    Case("The Republic of China sent boats.", ["TW party"], .english),
    Case("Talks were held in Bangkok, Thailand.", ["TH venue", "TH venue"], .english),
    Case("The U.S.-Japan alliance stands.", ["US pair", "JP pair"], .english),
  ]

  @Test("finds countries by any name and tells their use", arguments: names)
  func checkNames(_ test: Case) {
    #expect(countries(test) == test.countries)
  }

  static let blockers = [
    "Đoàn thăm Lào Cai và Thái Nguyên.", "Xe chạy qua Mỹ Tho, dọc sông Hàn.",
    "Ông nói với bà Nguyễn Thị Nga.", "Ca sĩ Nguyễn Văn Đức hát.", "Anh ấy nêu ý kiến hay.",
    "Chủ nhật này trời đẹp.", "Ý kiến trái chiều vẫn còn.", "Biện pháp mới được áp dụng.",
    "Anh cho rằng mình đúng.", "Lê Hoài Trung là nhà thơ.", "Áo dài rất đẹp.",
  ]

  @Test("takes no province, person or common word for a country", arguments: blockers)
  func checkBlockers(_ text: String) {
    #expect(facts(text).facts.countries.filter { $0.code.text != "VN" }.isEmpty)
  }

  @Test("a list that only defines a group names no actors")
  func lists() {
    let found = facts("Nhóm này (Peru, Kenya, Nepal và Chile) họp kín.").facts.countries
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.use == .list })
  }

  private func actors(_ body: String, title: String) -> [String] {
    let (found, text) = facts(body, title: title)
    var clipping = Clipping(path: "test.txt", format: .plain, body: text.article.body)
    CountryActors().read(text, found, into: &clipping)
    return clipping.countries.map(\.code)
  }

  @Test("two governments that deal with each other count without an event")
  func ownEvidence() {
    let body = """
      Bộ Ngoại giao Kenya cáo buộc Chính phủ Peru vi phạm thỏa thuận. Chính phủ Peru bác bỏ cáo \
      buộc của Kenya.

      Tổng thống Kenya cảnh báo Peru tại Geneva.
      """
    #expect(actors(body, title: "Kenya cáo buộc Peru") == ["KE", "PE"])
  }

  @Test("Vietnamese without marks is read by folds")
  func unmarked() {
    let found = facts("Bo truong Ngoai giao Kenya gap Thu tuong Viet Nam ngay 12/12/2025.").facts
    #expect(found.countries.map(\.code.text) == ["KE", "VN"])
    #expect(found.countries.allSatisfy { $0.use == .office })
    #expect(found.dates.compactMap { $0.value?.description } == ["2025-12-12"])
  }

  @Test("the home of a domestic story is no actor")
  func domestic() {
    let body = "Tổng thống Peru sa thải Bộ trưởng Y tế. Chính phủ Peru chưa nêu lý do."
    #expect(actors(body, title: "Peru thay Bộ trưởng Y tế") == [])
  }
}
