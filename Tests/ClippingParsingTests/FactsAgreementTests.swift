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
    Case(
      "They left the Paris Climate Accord; the Paris Agreement goes on.", ["Paris Climate Accord"],
      .english),
    Case("Theo hiệp định thương mại tự do Bắc Mỹ.", ["NAFTA"]),
    Case("Họ phá vỡ thỏa thuận ngừng bắn Minsk.", ["Minsk agreements"]),
    Case("Họ rút khỏi hiệp định thương mại tự do NAFTA.", ["NAFTA"]),
    Case("Tehran và Iran giữ thỏa thuận hạt nhân.", ["Iran nuclear deal (JCPOA)"]),
    Case("Kenya tìm một thỏa thuận hạt nhân.", []),
    Case("Iran keeps the nuclear deal.", ["Iran nuclear deal (JCPOA)"], .english),
    Case("Kenya keeps the nuclear deal.", [], .english),
    Case("Iran and Kenya hope for a nuclear deal.", [], .english),
    Case("Sở Văn hóa ban hành Bộ quy tắc ứng xử nơi công cộng.", []),
    Case("Theo Bộ Thương mại Mỹ (DOC), thuế tăng.", []),
    Case(
      "The Declaration on the Conduct of Parties (DOC) in the South China Sea holds.", ["DOC"],
      .english),
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

  static let praise = [
    Case("Kenya luôn coi Việt Nam là đối tác chiến lược.", []),
    Case("Mỹ ủng hộ Kenya với tư cách một đối tác chiến lược.", []),
    Case(
      "Peru coi trọng quan hệ Đối tác chiến lược với ASEAN.", ["Strategic Partnership (ASEAN-PE)"]),
    Case(
      "Quan hệ hữu nghị truyền thống, đoàn kết đặc biệt và hợp tác toàn diện Việt Nam - Lào.",
      ["Traditional friendship, special solidarity and comprehensive cooperation (VN-LA)"]),
  ]

  @Test("tells levels from praise, and takes bodies as partners", arguments: praise)
  func checkPraise(_ test: Case) {
    #expect(names(test) == test.names)
  }

  static let others = [
    // Pointing back, wished for, of any kind, more than one.
    Case("Mỹ rút khỏi thỏa thuận thương mại lịch sử này sau khi Peru ký.", []),
    Case("Peru và Chile hướng tới ký kết hiệp định hòa bình.", []),
    Case("Anh muốn có thỏa thuận thương mại với Peru.", []),
    Case("Việt Nam đã ký 12 hiệp định thương mại tự do với Peru và các nước.", []),
    // Companies' papers.
    Case("Tập đoàn Alba của Peru ký biên bản ghi nhớ về năng lượng với Chile.", []),
    Case(
      "They signed memorandums with a Peruvian company, a memorandum of understanding.", [],
      .english),
    // Plans of one's own.
    Case("Peru ghi nhận Chương trình hành động của Chính phủ.", []),
    Case("Chile and Peru welcome the national AI Action Plan.", [], .english),
    // Laws, congresses, disasters.
    Case("Peru saw the President approve a Kansas Disaster Declaration with Chile.", [], .english),
    Case("Chile and Peru read the Declaration of Independence.", [], .english),
    Case("Chile met Peru at the Republican National Convention.", [], .english),
    Case("The Chile-Peru Free Trade Agreement Implementation Act passed.", [], .english),
    Case("The Kansas City Agreement holds.", [], .english),
    Case("Peru thanked the North Atlantic Treaty Organization and Chile.", [], .english),
  ]

  @Test("leaves out what is no agreement of states", arguments: others)
  func checkOthers(_ test: Case) {
    #expect(names(test) == test.names)
  }

  static let newspaper = [
    Case(
      "Kenya and Peru back the Kenya-Peru Rice Partnership.", ["Kenya-Peru Rice Partnership"],
      .english),
    Case("Kenya and Peru praised the Kenya-Peru Bilateral Partnership.", [], .english),
    Case(
      "Officials of Kenya and Peru signed the Rice Trade Agreement (RTA) in Lima.",
      ["Rice Trade Agreement (RTA)"], .english),
    Case(
      "Agreement between the Government of Kenya and the Government of Peru for the Sharing of Weather Data",
      ["Agreement for the Sharing of Weather Data"], .english),
    Case(
      "Under a new Memorandum of Cooperation, the two countries Kenya and Peru will plant trees.",
      ["Memorandum of Cooperation"], .english),
    Case("Under a Memorandum of Cooperation, a town in Kenya plants trees.", [], .english),
    Case("Kenya and Peru signed a Water Action Plan.", ["Water Action Plan"], .english),
    Case("Kenya and Peru spoke of a Water Action Plan.", [], .english),
    Case("Kenya and Peru signed a Statement of Intent.", ["Statement of Intent"], .english),
    Case(
      "Kenya's president visited Peru to sign a security cooperation agreement.",
      ["Security cooperation agreement"], .english),
    Case(
      "Kenya's president plans to sign a security cooperation agreement with Peru.", [], .english),
    Case("Kenya và Peru đã ký công hàm trao đổi về khoản tín dụng mới.", ["Exchange of notes"]),
    Case(
      "Kenya và Peru đã ký công hàm trao đổi vốn vay ODA.", ["Exchange of notes on ODA loan"]),
    Case("Kenya và Peru chuẩn bị ký công hàm trao đổi.", []),
  ]

  @Test("names what newspapers tell two states to have agreed", arguments: newspaper)
  func checkNewspaper(_ test: Case) {
    #expect(names(test) == test.names)
  }

  static let capitalised = [
    Case(
      "Under the Chile-Peru Agreement on Reciprocal, Fair, and Balanced Trade, duties fall.",
      ["Chile-Peru Agreement on Reciprocal, Fair, and Balanced Trade"]),
    Case(
      "Chile and Peru agreed on a Framework for an Agreement on Reciprocal Trade.",
      ["Framework for an Agreement on Reciprocal Trade"]),
    Case("Peru Signs Technology Prosperity Deal with Chile", ["Technology Prosperity Deal"]),
    Case(
      "Peru saw a start on the Agreement Toward a New Golden Age for the U.S. and Chile.",
      ["Agreement Toward a New Golden Age for the U.S"]),
    Case("Chile hailed Peru’s Kuala Lumpur Accords on Friday.", ["Kuala Lumpur Accords"]),
    Case("Chile and Peru issued a joint declaration.", ["Joint declaration"]),
  ]

  @Test("cuts English names where they begin and end", arguments: capitalised)
  func checkCapitalised(_ test: Case) {
    #expect(names(Case(test.text, test.names, .english)) == test.names)
  }

  @Test("the pair of a Vietnamese article is the reporter's only if it is told of")
  func home() {
    let test = Case(
      "Jordan and the United States met. Jordan and the United States traded. The United States "
        + "thanked Jordan. Vietnam was listed. Jordan and the United States keep a comprehensive "
        + "partnership.", ["Comprehensive Partnership (JO-US)"], .english)
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
      "Chile and Peru keep the Economic Connectivity Agreement.",
      ["Economic Connectivity Agreement"], .english),
    Case("Peru và Chile ký Hiệp định về nuôi lạc đà.", ["Agreement"]),
    Case("Peru và Chile đạt được thỏa thuận về luân phiên lạc đà.", ["Agreement"]),
    Case("Peru và Chile chưa đạt được thỏa thuận về lạc đà.", []),
    Case("Peru và Chile không đạt được thỏa thuận về lãi suất.", []),
    Case("Peru ký một thỏa thuận với Chile về người di cư.", ["Agreement on migration"]),
    Case("Theo nội dung Biên bản ghi nhớ 2011 với Peru.", ["MoU"]),
    Case("Ký Biên bản kỳ họp Ủy ban liên Chính phủ.", ["Minutes"]),
    Case("It depends on a possible free trade agreement.", [], .english),
  ]

  @Test("names documents by kind and subject", arguments: documents)
  func checkDocuments(_ test: Case) {
    #expect(names(test) == test.names)
  }

  static let standings = [
    // One side's proposal, a wish, a doubt, a definition, a verb, a body.
    Case("Peru đề nghị Chile sớm ký Hiệp định về nghề cá.", []),
    Case("Hai bên nhất trí sớm ký Hiệp định về nghề cá.", ["Agreement on fisheries"]),
    Case("Hai bên nhất trí hợp tác; Peru đề nghị sớm ký Hiệp định về nghề cá.", []),
    Case("Peru đề nghị Chile tuân thủ Hiệp định về nghề cá.", ["Agreement on fisheries"]),
    Case("Chile nói không dễ ký hiệp ước hòa bình với Peru.", []),
    Case("Chile đã ký hiệp ước hòa bình với Peru.", ["Peace treaty"]),
    Case("Chile và Peru thúc đẩy đàm phán, ký kết các hiệp định về y tế.", []),
    Case("Chile và Peru có mạng lưới hiệp định thương mại tự do.", []),
    Case("CPTPP là một hiệp định thương mại tự do của Chile và Peru.", ["CPTPP"]),
    Case("Chile và Peru đang thỏa thuận về đường bay.", []),
    Case("Chile rời Tổ chức Hiệp ước phương Nam cùng Peru.", []),
    Case("Hai bên thực hiện tốt các tuyên bố chung.", []),
    Case("Họ nói khi hiệp định thương mại giữa Peru và Chile được ký, thuế sẽ giảm.", []),
    // A document that is described and not named.
    Case("Peru và Chile đạt được thỏa thuận lập vùng đệm ở biên giới.", ["Agreement"]),
    Case("Chính phủ Peru vừa phê duyệt thỏa thuận để Chile nâng cấp con đường.", ["Agreement"]),
    Case(
      "Ông chứng kiến lễ ký kết thỏa thuận về kết bạn giữa hai tỉnh với Chile, Peru.",
      ["Agreement"]),
    Case("Thỏa thuận lập vùng đệm giữa Peru và Chile đã có hiệu lực.", ["Agreement"]),
    Case("Peru nói theo thỏa thuận này, Chile rút quân.", []),
    Case("Câu lạc bộ Lima của Peru đạt thỏa thuận mượn tiền vệ Chile.", []),
    Case("Peru và Chile nhắc lại Hiệp ước Tordesillas.", []),
    Case("Peru và Chile đã phê chuẩn Hiệp ước Tordesillas.", ["Tordesillas treaty"]),
  ]

  @Test("tells a document that is there from one that is wished for", arguments: standings)
  func checkStandings(_ test: Case) {
    #expect(names(test) == test.names)
  }

  static let englishStandings = [
    Case("Chile struck a deal to give Peru the use of two ports.", ["Deal"]),
    Case("Chile and Peru reached an agreement on a shared ferry.", ["Agreement on a shared ferry"]),
    Case("Chile seeks an agreement on a shared ferry with Peru.", []),
    Case("Chile and Peru spoke of a possible agreement to share ferries.", []),
    Case("There is broad agreement on the need for ferries in Chile and Peru.", []),
    Case("If Chile enters into a new bilateral free trade agreement with Peru, it ends.", []),
    Case(
      "Chile and Peru signed a landmark critical minerals agreement.",
      ["Critical minerals agreement"]),
    Case("Chile and Peru will deal with the flood.", []),
    Case("Chile read the trade deal countries a list; Peru was on it.", []),
    Case(
      "They noted the expanded Agreement on Defense Cooperation between Chile and Peru.",
      ["Agreement on Defense Cooperation"]),
    Case("Chile hailed President Doe Trade Deal gains with Peru.", ["Trade Deal"]),
  ]

  @Test("tells the same in English", arguments: englishStandings)
  func checkEnglishStandings(_ test: Case) {
    #expect(names(Case(test.text, test.names, .english)) == test.names)
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
