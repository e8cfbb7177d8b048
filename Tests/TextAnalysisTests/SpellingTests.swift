import TextAnalysis
import Testing

@Suite("Words compare by signature and fold")
struct SpellingTests {
  @Test(
    "Spellings of one word have one signature",
    arguments: [
      ("hoà bình", "hòa bình"), ("Uỷ", "Ủy"), ("quí", "quý"), ("sỹ", "sĩ"), ("tỷ", "tỉ"),
      ("kỹ", "kĩ"), ("Lý", "lí"), ("MỸ", "Mĩ"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"),
      ("Việt", "Vie\u{302}\u{323}t"), ("Việt", "Vie\u{323}\u{302}t"), ("Ðảng", "Đảng"),
      ("Vi\u{200B}ệt", "việt"), ("\u{FEFF}Nam", "nam"), ("hợp\u{AD}tác", "hợptác"),
      ("Việt\u{A0}Nam", "Việt Nam"), ("Bùi_Thanh_Sơn", "Bùi Thanh Sơn"),
      ("Việt Nam – Singapore", "Việt Nam Singapore"), ("Müller", "mu\u{308}ller"), ("ty", "ti"),
      ("ẤN ĐỘ", "ấn độ"), ("Κύπρος", "κύπρος"), ("МОСКВА", "москва"),
    ])
  func equalSignatures(_ first: String, _ second: String) {
    #expect(Spelling.signature(first) == Spelling.signature(second))
    #expect(Spelling.fold(first) == Spelling.fold(second))
  }

  @Test(
    "Different words have different signatures",
    arguments: [
      ("tay", "tai"), ("Huy", "Hui"), ("hòa", "hóa"), ("đàm", "dầm"), ("thúy", "thúi"),
      ("đường", "đương"), ("hop", "hợp"), ("sky", "ski"), ("may", "mai"), ("an", "ân"),
    ])
  func differentSignatures(_ first: String, _ second: String) {
    #expect(Spelling.signature(first) != Spelling.signature(second))
  }

  @Test(
    "The fold has no marks",
    arguments: [
      ("Đối tác Chiến lược", "doi tac chien luoc"), ("ĐIỆN ĐÀM", "dien dam"),
      ("Timor-Leste", "timor leste"), ("São Tomé", "sao tome"), ("Łódź", "lodz"),
      ("Ångström", "angstrom"), ("Türkiye", "turkiye"), ("Straße", "strasse"), ("tỷ", "ti"),
      ("Thuỷ", "thuy"), ("COVID-19", "covid 19"), ("", ""), (" .,;", ""),
    ])
  func fold(_ text: String, _ expected: String) {
    #expect(Spelling.fold(text) == expected)
  }

  @Test(
    "Marks are seen", arguments: [("hợp", true), ("đ", true), ("hop", false), ("e\u{301}", true)])
  func isMarked(_ text: String, _ expected: Bool) {
    #expect(Spelling.isMarked(text) == expected)
  }
}
