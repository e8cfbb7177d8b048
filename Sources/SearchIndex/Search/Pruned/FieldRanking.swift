/// What BM25 needs of a field in a snapshot, worked out once when the snapshot is opened.
///
/// `@unchecked` because of the pointer: nothing writes behind it after `init`.
@safe
final class FieldRanking: @unchecked Sendable {
  let documentCount: Int
  let averageLength: Float
  /// A penalty for each length byte; valid while this object lives.
  let penalties: UnsafePointer<Float>

  init(_ statistics: FieldStatistics) {
    documentCount = Int(statistics.documentCount)
    averageLength = statistics.averageLength
    let values = LengthPenalties(averageLength: averageLength).values
    let memory = UnsafeMutablePointer<Float>.allocate(capacity: values.count)
    for (index, value) in values.enumerated() { unsafe (memory + index).initialize(to: value) }
    unsafe penalties = UnsafePointer(memory)
  }

  deinit { unsafe penalties.deallocate() }
}
