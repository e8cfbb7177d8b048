import Foundation
import TextAnalysis
import Testing

@Suite("Normalisation agrees with Foundation's")
struct NormalizationTests {
  @Test("Every scalar below U+30000, alone and decomposed, becomes Foundation's NFC")
  func everyScalar() {
    var wrong: [String] = []
    for value in UInt32(0x80)..<0x30000 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned
      else { continue }
      let text = "x" + String(scalar) + "y"
      let forms = [text, text.decomposedStringWithCanonicalMapping]
      for form in forms
      where !Array(Normalization.nfc(form).unicodeScalars).elementsEqual(
        form.precomposedStringWithCanonicalMapping.unicodeScalars)
      {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20))")
  }

  @Test("Marks in any order become Foundation's NFC", arguments: 0..<300)
  func marksInAnyOrder(seed: Int) {
    let parts: [Unicode.Scalar] = [
      "a", "e", "o", "u", "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}",
      "\u{31B}", "\u{323}", "\u{1100}", "\u{1161}", "\u{11A8}", "đ", "ệ", "\u{1E0A}",
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var scalars = String.UnicodeScalarView()
    for _ in 0..<12 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      scalars.append(parts[Int(state % UInt64(parts.count))])
    }
    let text = String(scalars)
    #expect(
      Normalization.nfc(text).unicodeScalars.elementsEqual(
        text.precomposedStringWithCanonicalMapping.unicodeScalars), "seed \(seed)")
  }

  @Test("Only the stretches that change are reported")
  func changes() {
    let text = Array("Việt Nam, Vie\u{302}\u{323}t".utf8)
    var ranges: [Range<Int>] = []
    var replacements: [String] = []
    Normalization.forEachChange(in: text.span) { range, bytes in
      ranges.append(range)
      replacements.append(String(decoding: bytes, as: UTF8.self))
    }
    #expect(ranges == [14..<19])
    #expect(replacements == ["ệ"])
  }

  @Test("Text in NFC is left alone, and so are bytes that are no UTF-8")
  func untouched() {
    var count = 0
    let bytes: [UInt8] = Array("Đảng Cộng sản".utf8) + [0xCC, 0xFF, 0x80]
    Normalization.forEachChange(in: bytes.span) { _, _ in count += 1 }
    #expect(count == 0)
  }
}
