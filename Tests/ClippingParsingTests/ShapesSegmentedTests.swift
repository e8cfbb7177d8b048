import ClippingModel
import ClippingParsing
import Testing

@Suite("Word-segmented text")
struct ShapesSegmentedTests {
  private static let text = """
    Bộ_trưởng Trần_Văn_Minh thăm Viêng_Chăn

    Chiều 4/3 , Bộ_trưởng Trần_Văn_Minh ( trái ) tới Viêng_Chăn ; ông gặp Thủ_tướng Lào , bàn về \
    " đường sắt mới " và vốn 2 tỷ_USD.Hai bên hẹn gặp lại . Tăng 7 % so với năm trước .
    """

  @Test("Underscores, spaced punctuation and glued sentences come out as printed")
  func repaired() throws {
    let clipping = try #require(clippings(Self.text).first)
    #expect(clipping.format == .segmented)
    #expect(clipping.title?.text == "Bộ trưởng Trần Văn Minh thăm Viêng Chăn")
    #expect(
      clipping.body.text == """
        Chiều 4/3, Bộ trưởng Trần Văn Minh (trái) tới Viêng Chăn; ông gặp Thủ tướng Lào, bàn về \
        "đường sắt mới" và vốn 2 tỷ USD. Hai bên hẹn gặp lại. Tăng 7% so với năm trước.
        """)
  }

  @Test("What was repaired still points at the file")
  func map() throws {
    let bytes = Array(Self.text.utf8)
    let clipping = try #require(readings(bytes).first?.clipping)
    #expect(clipping.source(of: "Trần Văn Minh", in: bytes) == "Trần_Văn_Minh")
    #expect(clipping.source(of: "(trái)", in: bytes) == "( trái )")
    #expect(clipping.source(of: "USD. Hai bên", in: bytes) == "USD.Hai bên")
  }

  @Test("A hyphen set apart inside a name is put back, one between names is not")
  func hyphens() throws {
    let text =
      "Thủ_tướng Somchai_Wong - sawat và Bộ_trưởng bàn quan_hệ Thái_Lan - Việt_Nam hôm qua ."
    #expect(
      try #require(clippings(text).first).body.text
        == "Thủ tướng Somchai Wong-sawat và Bộ trưởng bàn quan hệ Thái Lan - Việt Nam hôm qua.")
  }

  @Test("A headline glued to its lead is told by the words that the lead repeats")
  func gluedTitle() throws {
    let text = """
      Lào muốn mở thêm đường_sắt sang Việt_Nam Thủ_tướng Lào nói nước ông muốn mở thêm đường_sắt \
      sang Việt_Nam khi tiếp Bộ_trưởng Trần_Văn_Minh ở Viêng_Chăn . Hai bên hẹn gặp lại vào mùa thu .
      """
    let clipping = try #require(clippings(text).first)
    #expect(clipping.title?.text == "Lào muốn mở thêm đường sắt sang Việt Nam")
    #expect(clipping.body.text.hasPrefix("Thủ tướng Lào nói nước ông"))
  }

  @Test("A few underscores make no segmented text")
  func notSegmented() throws {
    let text =
      "The file names a_b and c_d stay as they are, " + String(repeating: "word ", count: 90)
    #expect(try #require(clippings(text).first).body.text.contains("a_b"))
  }
}
