import ClippingModel
import Testing

@testable import ClippingParsing

@Suite struct AgreementReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var language: Language
    var names: [String]
    var testDescription: String { text }

    init(_ text: String, _ names: [String], _ language: Language = .vietnamese) {
      self.text = text
      self.names = names
      self.language = language
    }
  }

  private func names(_ test: Case) -> [String] {
    let (found, text) = facts(test.text, language: test.language)
    var clipping = Clipping(path: "test.txt", format: .plain, body: text.article.body)
    found.fill(&clipping, from: text)
    return clipping.agreements.map(\.name)
  }

  static let named = [
    Case("Tuân thủ Công ước Liên hợp quốc về Luật Biển năm 1982 (UNCLOS).", ["UNCLOS"]),
    Case("Sớm đạt Bộ Quy tắc ứng xử ở Biển Đông (COC).", ["COC"]),
    Case("Hai nước cùng dự EVFTA và CPTPP.", ["EVFTA", "CPTPP"]),
    Case("They backed the Paris Agreement.", ["Paris Agreement"], .english),
  ]

  @Test("gives conventions their common name", arguments: named)
  func checkNamed(_ test: Case) {
    #expect(names(test) == test.names)
  }

  static let levels = [
    Case(
      "Quan hệ Đối tác chiến lược toàn diện Việt Nam - Peru đã lập.",
      ["Comprehensive Strategic Partnership (VN-PE)"]),
    Case("Kenya và Peru là đối tác toàn diện.", ["Comprehensive Partnership (KE-PE)"]),
    Case(
      "Việt Nam nâng quan hệ lên Đối tác chiến lược với Kenya.", ["Strategic Partnership (VN-KE)"]),
    Case(
      "The Vietnam-Chile Comprehensive Partnership grew.", ["Comprehensive Partnership (VN-CL)"],
      .english),
  ]

  @Test("gives levels of relations their pair", arguments: levels)
  func checkLevels(_ test: Case) {
    #expect(names(test) == test.names)
  }

  static let documents = [
    Case("Hai bên ký Bản ghi nhớ về nghề cá.", ["MoU on fisheries"]),
    Case("Đề nghị ký mới Bản Ghi nhớ về thương mại gạo.", ["MoU on rice trade"]),
    Case("Ký Hiệp định Miễn thị thực cho hộ chiếu công vụ.", ["Visa waiver agreement"]),
    Case("Ký Hiệp định về hàng không.", ["Agreement on air services"]),
    Case("Lễ ký Hiệp định vận tải hàng không.", ["Air services agreement"]),
    Case("Ký Chương trình hợp tác văn hoá với Chile.", ["Cultural cooperation programme"]),
    Case("Hiệp ước Hòa bình và Hữu nghị được ký.", ["Treaty of Peace and Friendship"]),
    Case(
      "Ký Bản ghi nhớ (MoU) giữa Bộ Y tế Peru và Bộ Y tế Chile về hợp tác y tế.", ["MoU on health"]),
    Case("Hai bên ra Tuyên bố chung.", ["Joint Statement"]),
    Case("Các hiệp định đã ký được rà soát.", []),
    Case("Nhiều bản ghi nhớ còn bỏ ngỏ.", []),
    Case(
      "They signed a memorandum of understanding on green shipping with Oslo.",
      ["MoU on green shipping"], .english),
    Case(
      "The Economic Connectivity Agreement holds.", ["Economic Connectivity Agreement"], .english),
    Case("It depends on a possible free trade agreement.", [], .english),
  ]

  @Test("names documents by kind and subject", arguments: documents)
  func checkDocuments(_ test: Case) {
    #expect(names(test) == test.names)
  }

  @Test("a short form and its long form are one agreement")
  func merged() {
    let test = Case(
      "Ký Bản ghi nhớ về khoáng sản. Hai bên mừng Bản ghi nhớ về khoáng sản và năng lượng.",
      ["MoU on minerals and energy"])
    #expect(names(test) == test.names)
  }

  @Test("tells what is signed from what is to be signed")
  func status() {
    let found = facts("Hai bên đã ký Nghị định thư về lao động và sẽ ký Hiệp định về y tế.").facts
    #expect(found.agreements.map(\.status) == [.signed, .toBeSigned])
  }
}
