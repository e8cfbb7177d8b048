/// Unicode normalisation form C, with the way back to the bytes it came from.
public enum Normalization {
  /// Calls `replace` for each stretch of `text` that NFC changes, in order, with the stretch and
  /// what stands in its place. What lies between stays as it is, byte for byte; invalid UTF-8 is
  /// left alone.
  ///
  /// - Complexity: O(n) for n bytes; a run of m combining marks is sorted in O(m log m).
  public static func forEachChange(
    in text: Span<UInt8>, _ replace: (Range<Int>, [UInt8]) -> Void
  ) {
    var segment = Segment()
    var starterOffset = 0
    var offset = 0
    while offset < text.count {
      let scalarOffset = offset
      let scalar = decodeScalar(text, at: &offset)
      if scalar < 0x300 || !ScalarProperties(of: scalar).isUnstable {
        segment.flush(text, starterOffset..<scalarOffset, replace)
        starterOffset = scalarOffset
        segment.first = scalar
      } else {
        segment.rest.append(scalar)
      }
    }
    segment.flush(text, starterOffset..<text.count, replace)
  }

  /// The text in NFC.
  public static func nfc(_ text: String) -> String {
    let input = Array(text.utf8)
    var output: [UInt8] = []
    var done = 0
    forEachChange(in: input.span) { range, replacement in
      output += input[done..<range.lowerBound]
      output += replacement
      done = range.upperBound
    }
    guard done > 0 else { return text }
    output += input[done...]
    return String(decoding: output, as: UTF8.self)
  }

  /// A scalar that starts a stretch and the unstable ones behind it.
  private struct Segment {
    var first: UInt32?
    var rest: [UInt32] = []

    mutating func flush(
      _ text: Span<UInt8>, _ range: Range<Int>, _ replace: (Range<Int>, [UInt8]) -> Void
    ) {
      guard !rest.isEmpty else { return }
      var bytes: [UInt8] = []
      let original = (first.map { [$0] } ?? []) + rest
      rest.removeAll(keepingCapacity: true)
      first = nil
      let composed = Normalization.composed(original)
      guard composed != original, !original.contains(replacementScalar) else { return }
      for scalar in composed { bytes.appendScalar(scalar) }
      replace(range, bytes)
    }
  }
}

extension Normalization {
  /// The full canonical decomposition of a scalar.
  static func decomposition(of scalar: UInt32) -> [UInt32] {
    if (0xAC00...0xD7A3).contains(scalar) {
      let index = scalar - 0xAC00
      let trailing = index % 28
      let pair = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
      return trailing == 0 ? pair : pair + [0x11A7 + trailing]
    }
    guard ScalarProperties(of: scalar).isDecomposable,
      let index = UnicodeTables.decomposable.binarySearch(scalar)
    else { return [scalar] }
    let second = UnicodeTables.decompositionSecond[index]
    return decomposition(of: UnicodeTables.decompositionFirst[index])
      + (second == 0 ? [] : decomposition(of: second))
  }

  /// The canonical combining class, 0 for a starter.
  static func combiningClass(of scalar: UInt32) -> UInt8 {
    guard let index = UnicodeTables.combining.binarySearch(scalar) else { return 0 }
    return UnicodeTables.combiningClass[index]
  }

  /// Decomposes, puts marks in canonical order and composes (Unicode Standard Annex 15).
  private static func composed(_ scalars: [UInt32]) -> [UInt32] {
    var parts: [(scalar: UInt32, order: UInt8)] = []
    var markStart = 0
    for scalar in scalars.lazy.flatMap(decomposition(of:)) {
      let order = combiningClass(of: scalar)
      if order == 0 {
        sortMarks(&parts, from: markStart)
        markStart = parts.count + 1
      }
      parts.append((scalar, order))
    }
    sortMarks(&parts, from: markStart)
    return joined(parts)
  }

  private static func sortMarks(_ parts: inout [(scalar: UInt32, order: UInt8)], from start: Int) {
    guard parts.count - start > 1 else { return }
    let sorted = parts[start...].enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    parts.replaceSubrange(start..., with: sorted.map(\.element))
  }

  private static func joined(_ parts: [(scalar: UInt32, order: UInt8)]) -> [UInt32] {
    var result: [UInt32] = []
    var starter: Int?
    var lastOrder: UInt8 = 0
    for (scalar, order) in parts {
      let isBlocked = result.count - 1 != starter && lastOrder >= order
      if let index = starter, !isBlocked, let whole = composite(result[index], scalar) {
        result[index] = whole
        continue
      }
      if order == 0 { starter = result.count }
      lastOrder = order
      result.append(scalar)
    }
    return result
  }

  private static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0,
      (0x11A8...0x11C2).contains(second)
    {
      return first + second - 0x11A7
    }
    return composites[UInt64(first) << 32 | UInt64(second)]
  }

  /// Primary composites: pairs that are their scalar's decomposition, without those that NFC takes
  /// apart for good.
  private static let composites: [UInt64: UInt32] = {
    var result: [UInt64: UInt32] = [:]
    for (index, scalar) in UnicodeTables.decomposable.enumerated() {
      let second = UnicodeTables.decompositionSecond[index]
      guard second != 0, !ScalarProperties(of: scalar).isUnstable else { continue }
      result[UInt64(UnicodeTables.decompositionFirst[index]) << 32 | UInt64(second)] = scalar
    }
    return result
  }()
}

extension Array where Element: Comparable {
  /// The index of `element` in a sorted array.
  fileprivate func binarySearch(_ element: Element) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == element ? low : nil
  }
}
