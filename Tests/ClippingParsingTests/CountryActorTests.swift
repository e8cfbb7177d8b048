import ClippingModel
import Testing

@testable import ClippingParsing

@Suite("Countries that act")
struct CountryActorTests {
  private func uses(_ text: String, _ language: Language = .vietnamese) -> [String] {
    facts(text, language: language).facts.countries.map { "\($0.code.text) \($0.use)" }
  }

  private func actors(_ body: String, title: String) -> [String] {
    let isEnglish = body.utf8.count { $0 >= 0x80 } * 50 < body.utf8.count
    let (found, text) = facts(body, title: title, language: isEnglish ? .english : .vietnamese)
    var clipping = Clipping(path: "test.txt", format: .plain, body: text.article.body)
    CountryActors().read(text, found, into: &clipping)
    return clipping.countries.map(\.code)
  }

  @Test(
    "One sentence that has a state do something, or something done to it, is enough",
    arguments: [
      (
        "Ngoại trưởng Kenya hội đàm với Ngoại trưởng Na Uy tại Oslo. Chính phủ Peru cũng bày tỏ lo ngại.",
        ["KE", "NO", "PE"]
      ),
      (
        "Bộ Ngoại giao Kenya nêu lập trường. Tổng thống Kenya và Thủ tướng Na Uy hối thúc Nepal mở cửa khẩu.",
        ["KE", "NO", "NP"]
      ),
      (
        "The Foreign Ministry of Kenya condemned the raid. Norway, which chairs the group, said it would wait. Both voiced concerns about Nepal's plans.",
        ["KE", "NO", "NP"]
      ),
      (
        "U.S. Secretary of State Jane Doe urged Kenya to wait. The Prime Minister of the Kingdom of Norway rejected the call.",
        ["KE", "NO", "US"]
      ),
    ])
  func oneSentence(body: String, codes: [String]) {
    #expect(actors(body, title: "Tin đối ngoại") == codes)
  }

  @Test(
    "A doing told as a noun, a dealing, a visit and a trade figure are enough too",
    arguments: [
      (
        "Ngoại trưởng Kenya hội đàm với Ngoại trưởng Na Uy. Theo đề nghị của Peru và Nepal, cuộc họp lùi lại.",
        ["KE", "NO", "NP", "PE"]
      ),
      (
        "Ngoại trưởng Kenya hội đàm với Ngoại trưởng Na Uy. Ông kể về cuộc điện đàm với Tổng thống Peru Juan Doe.",
        ["KE", "NO", "PE"]
      ),
      (
        "Ngoại trưởng Kenya hội đàm với Ngoại trưởng Na Uy. Thâm hụt thương mại với Peru còn 2 tỷ USD.",
        ["KE", "NO", "PE"]
      ),
      (
        "Ngoại trưởng Kenya hội đàm với Ngoại trưởng Na Uy. Có sự góp mặt của chuyên gia từ Nepal và Peru.",
        ["KE", "NO", "NP", "PE"]
      ),
      (
        "Kenyan President Jane Doe met Norwegian Prime Minister Ola Roe. She told him of her conversation with Peruvian President Juan Poe.",
        ["KE", "NO", "PE"]
      ),
      (
        "Kenyan President Jane Doe met Norwegian Prime Minister Ola Roe. Both Peru and Nepal rebuked the plan.",
        ["KE", "NO", "NP", "PE"]
      ),
      (
        "Kenyan President Jane Doe met Norwegian Prime Minister Ola Roe. They spoke of Peru's full-scale invasion.",
        ["KE", "NO", "PE"]
      ),
      (
        "Kenyan President Jane Doe met Norwegian Prime Minister Ola Roe. She is flying from Oslo to Peru today.",
        ["KE", "NO", "PE"]
      ),
      (
        "Kenyan President Jane Doe met Norwegian Prime Minister Ola Roe. Rice comes from economies such as Peru and Nepal combined.",
        ["KE", "NO"]
      ),
      (
        "Ngoại trưởng Kenya hội đàm với Ngoại trưởng Na Uy. Ông thăm thành phố gần biên giới với Peru.",
        ["KE", "NO"]
      ),
    ])
  func dealings(body: String, codes: [String]) {
    #expect(actors(body, title: "Tin đối ngoại") == codes)
  }

  @Test("Partners of trade count with the change of their own, without an event")
  func tradeChanges() {
    let body = """
      Hải quan Kenya cho biết số liệu tháng. Xuất khẩu sang thị trường Peru giảm 8%, Nepal tăng 3%, \
      còn sang Na Uy thì ổn định.
      """
    #expect(actors(body, title: "Xuất khẩu giảm") == ["KE", "NP", "PE"])
    #expect(actors("Giá gạo ở Peru giảm 8%, ở Nepal tăng 3%.", title: "Giá gạo") == [])
  }

  @Test("Whom others confront, or are concerned about, is dealt with by name")
  func confronted() {
    let body = """
      Kenyan President Jane Doe met Norwegian Prime Minister Ola Roe. She voiced concern that Peru \
      had broken its word. Both will confront Nepal's smugglers.
      """
    #expect(actors(body, title: "Talks") == ["KE", "NO", "NP", "PE"])
  }

  @Test("The form of a state stands between the office and the name")
  func stateForms() {
    #expect(uses("Tổng thống nước Cộng hòa Peru đến dự.") == ["PE office"])
    #expect(
      uses("They announced frameworks with the EU, Peru, Kenya and Nepal.", .english)
        == ["PE actingList", "KE actingList", "NP actingList"])
  }

  @Test("Who is spoken about, lends the place or stands behind a preposition does not act")
  func passive() {
    let body = """
      Ngoại trưởng Kenya hội đàm với Ngoại trưởng Na Uy về Nepal. Hai bên gặp nhau khi Peru tổ chức \
      hội nghị. Chính phủ Kenya nhấn mạnh hòa bình ở Sudan và cảm ơn Chính phủ Na Uy.
      """
    #expect(actors(body, title: "Kenya và Na Uy bàn về Nepal") == ["KE", "NO"])
  }

  @Test(
    "Members of a list act where the sentence has each do it",
    arguments: [
      ("Kenya, Peru và Nepal cùng một số nước khác cũng lên án vụ việc.", "actingList"),
      ("Cuộc đàm phán giữa Kenya, Peru và Nepal kéo dài.", "actingList"),
      ("Đại diện của Kenya, Peru và Nepal có mặt.", "actingList"),
      ("Bộ trưởng đã hội đàm với các nước như Kenya, Peru và Nepal.", "actingList"),
      ("Những nước đề nghị lùi cuộc họp gồm Kenya, Peru và Nepal.", "actingList"),
      ("Bà bắt đầu chuyến công du ba nước vùng núi gồm Kenya, Peru và Nepal.", "actingList"),
      ("Ông tìm cách tiếp cận với các nước trong vùng như Kenya, Peru và Nepal.", "actingList"),
      ("Họ muốn thân thiện với các nước trong vùng như Kenya, Peru và Nepal.", "list"),
      ("Kenya, Peru và Nepal đang ở vòng đầu thảo luận về lúa gạo.", "actingList"),
      ("Thâm hụt thương mại với các quốc gia như Kenya, Peru và Nepal còn lớn.", "list"),
      ("Những nước vùng cao gồm Kenya, Peru và Nepal.", "list"),
      ("Xuất khẩu sang các nước như Kenya, Peru và Nepal giảm.", "list"),
      ("Gạo đến từ Kenya, Peru và Nepal là chủ yếu.", "list"),
    ])
  func lists(text: String, use: String) {
    #expect(uses(text).allSatisfy { $0.hasSuffix(" " + use) })
    #expect(uses(text).count == 3)
  }

  @Test("A short name counts behind another country in a list")
  func shortNames() {
    #expect(
      uses("Peru kêu gọi Mỹ, Trung cùng hành động.").map { $0.prefix(2) } == ["PE", "US", "CN"])
    #expect(uses("Hai nước Nhật và Hàn sẽ họp.").map { $0.prefix(2) } == ["JP", "KR"])
  }

  @Test("Georgia is the country only where something else speaks for it")
  func georgia() {
    #expect(uses("The Governor of Georgia signed the bill.", .english) == [])
    #expect(uses("Thống đốc bang Georgia đã ký.") == [])
    #expect(uses("Georgia signed it. The Georgian side was glad.", .english).count == 2)
    #expect(uses("Tổng thống Georgia đã ký.") == ["GE office"])
  }

  @Test("A government's own text has it deal with whom it names")
  func government() {
    let body = "Office of the Press Secretary. Today the Government of Kenya agreed to the terms."
    #expect(actors(body, title: "THE WHITE HOUSE") == ["KE", "US"])
    #expect(actors("The Government of Kenya agreed.", title: "Terms agreed") == [])
    let delegation = "The President announced a delegation to Lima, Peru, for the festival."
    #expect(actors(delegation, title: "THE WHITE HOUSE") == ["PE", "US"])
    let quotes = "Kenyan President Amina Otieno: \"We are grateful for this day of peace.\""
    #expect(actors(quotes, title: "THE WHITE HOUSE") == ["KE", "US"])
  }
}
