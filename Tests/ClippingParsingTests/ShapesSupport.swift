import ClippingModel
import ClippingParsing

/// What is found in bytes under a name.
func readings(_ bytes: [UInt8], named name: String = "clipping.txt") -> [Reading] {
  Array(ClippingReader().read(ClippingFile(named: name, bytes: bytes)))
}

func readings(_ text: String, named name: String = "clipping.txt") -> [Reading] {
  readings(Array(text.utf8), named: name)
}

/// The clippings in a text, refusals left out.
func clippings(_ text: String, named name: String = "clipping.txt") -> [Clipping] {
  readings(text, named: name).compactMap(\.clipping)
}

extension Reading {
  var clipping: Clipping? {
    if case .clipping(let clipping, _) = self { clipping } else { nil }
  }

  var diagnostics: [ReadingDiagnostic] {
    if case .clipping(_, let diagnostics) = self { diagnostics } else { [] }
  }

  var refusal: ClippingInputError? {
    if case .refused(let error) = self { error } else { nil }
  }
}

extension Clipping {
  /// The paragraphs of the body.
  var paragraphs: [String] {
    body.text.split(separator: "\n\n").map(String.init)
  }

  /// The bytes of the file behind the first occurrence of `words` in the body.
  func source(of words: String, in file: [UInt8]) -> String? {
    let text = Array(body.text.utf8)
    let needle = Array(words.utf8)
    guard
      let start = text.indices.first(where: { text[$0...].starts(with: needle) }),
      let span = body.span(of: start..<start + needle.count)
    else { return nil }
    return String(decoding: file[span.start..<span.end], as: UTF8.self)
  }
}
