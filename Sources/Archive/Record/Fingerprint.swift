import ClippingModel
import GRDB

/// FNV-1a, 64 bits (Fowler, Noll & Vo): ten lines in any language, so that whoever holds a record
/// can check it.
///
/// It is no proof against forgery: where two contents have the same fingerprint the texts
/// themselves are compared.
struct Fingerprint: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in the bytes of a text and an end mark (0xFF, which no UTF-8 holds), so that `ab`, `c`
  /// differs from `a`, `bc`. Nil takes in another mark.
  mutating func add(_ text: String?) {
    guard let text else { return add(byte: 0xFE) }
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xFF)
  }

  private mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Takes in a value as SQLite writes it out, a number like its digits.
  mutating func add(_ value: (any DatabaseValueConvertible)?) {
    switch value?.databaseValue.storage {
    case .string(let text): add(text)
    case .int64(let number): add(String(number))
    case .double(let number): add(String(number))
    case .null, .blob, nil: add(nil as String?)
    }
  }

  /// As SQLite holds it.
  var signed: Int64 { Int64(bitPattern: value) }
}

extension Fingerprint {
  /// Of what makes two clippings the same: what they say and where they say they are from, whatever
  /// file they lie in.
  init(content clipping: Clipping) {
    add(clipping.title?.text)
    add(clipping.body.text)
    add(clipping.source?.value)
    add(clipping.author?.value)
    add(clipping.url?.value)
    add(clipping.published?.value.description)
  }

  /// Of title and body alone: kept with them so that decay is noticed.
  init(title: String?, body: String) {
    add(title)
    add(body)
  }
}
