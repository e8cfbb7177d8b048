extension TermStream {
  /// The greatest score that one in `bounds` stands for.
  var step: Float { maximum * (1.000_01 / 255) }

  /// The greatest score in a range, 0 where no document of it has the word.
  @inline(__always)
  func bound(ofRange range: Int) -> Float { unsafe Float(bounds[range & rangeMask]) * step }

  private mutating func set(_ made: UnsafePointer<UInt8>) {
    unsafe bounds = made
    (hasBounds, rangeMask) = (true, .max)
  }

  /// Takes the stored bounds, where there are any: those of all lists in one row, in one measure.
  ///
  /// - Parameter isWhole: whether one segment alone is searched.
  mutating func takeBounds(documentLimit: Int, isWhole: Bool, _ scratch: SearchScratch) {
    if isWhole {
      if let stored = unsafe lists[0].list.bounds { unsafe set(stored) }
      return
    }
    guard unsafe lists.contains(where: { unsafe $0.list.bounds != nil }) else { return }
    let made = unsafe cleared(documentLimit, scratch)
    for index in unsafe 0..<lists.count {
      let list = unsafe lists[index]
      if let stored = unsafe list.list.bounds {
        unsafe scale(stored, list, into: made)
      } else {
        unsafe score((list.firstPart - firstPart)..<(list.partLimit - firstPart), into: made)
      }
    }
    unsafe set(made)
  }

  /// Makes bounds for lists that have none, by scoring all of them.
  mutating func makeBounds(documentLimit: Int, _ scratch: SearchScratch) {
    let made = unsafe cleared(documentLimit, scratch)
    unsafe score(0..<partCount, into: made)
    unsafe set(made)
  }

  private func cleared(_ documentLimit: Int, _ scratch: SearchScratch)
    -> UnsafeMutablePointer<UInt8>
  {
    let count = RangeBounds.count(of: documentLimit) + 16
    let made = unsafe scratch.allocate(UInt8.self, count)
    unsafe made.update(repeating: 0, count: count)
    return unsafe made
  }

  private mutating func score(_ parts: Range<Int>, into made: UnsafeMutablePointer<UInt8>) {
    let factor = 255 / max(maximum, .leastNormalMagnitude)
    for next in parts {
      load(next)
      loadFrequencies(of: next)
      for index in 0..<partSize {
        let document = unsafe documents[index]
        let range = Int(document &>> RangeBounds.shift)
        let bound = UInt8(min(255, score(of: document, at: index) * factor + 1))
        unsafe made[range] = max(made[range], bound)
      }
    }
  }

  /// Copies a list's bounds to their ranges, from 255ths of its own greatest impact to those of the
  /// greatest of all lists, rounded up.
  private func scale(
    _ stored: UnsafePointer<UInt8>, _ list: SegmentList, into made: UnsafeMutablePointer<UInt8>
  ) {
    let share = min(1, list.greatest * weight / max(maximum, .leastNormalMagnitude))
    let factor = SIMD16(repeating: UInt16(min(256, (share * 256.01).rounded(.up))))
    let first = Int((list.base &- origin) &>> RangeBounds.shift)
    let rowCount = (list.rangeCount + 15) >> 4
    let target = unsafe UnsafeMutableRawPointer(made + first)
    for row in 0..<rowCount {
      let bytes = unsafe UnsafeRawPointer(stored).loadUnaligned(
        fromByteOffset: 16 &* row, as: SIMD16<UInt8>.self)
      let scaled = SIMD16<UInt16>(truncatingIfNeeded: bytes) &* factor &+ SIMD16(repeating: 255)
      unsafe target.storeBytes(
        of: SIMD16<UInt8>(truncatingIfNeeded: scaled &>> SIMD16(repeating: 8)),
        toByteOffset: 16 &* row, as: SIMD16<UInt8>.self)
    }
    // The last row may have gone beyond the segment.
    for range in list.rangeCount..<(16 * rowCount) { unsafe made[first + range] = 0 }
  }
}
