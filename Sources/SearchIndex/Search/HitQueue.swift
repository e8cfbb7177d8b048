/// The best hits so far, at most so many: a binary heap with the worst of them on top.
struct HitQueue {
  let limit: Int
  private let order: SearchOptions.Order
  /// Only hits that come after this one are taken.
  private let after: Hit?
  private var heap: [Hit] = []

  init(_ options: SearchOptions, documentCount: Int) {
    limit = max(0, min(options.limit, documentCount))
    order = options.order
    after = options.after
    heap.reserveCapacity(limit)
  }

  var isFull: Bool { heap.count == limit }

  /// The worst of a full queue: what does not come before it is of no use.
  var worst: Hit? { isFull ? heap.first : nil }

  /// A score below it is of no use, however it is rounded.
  var leastScore: Double {
    guard order == .score, let worst, worst.score > 0 else { return -.infinity }
    return Double(worst.score) * 0.999_999
  }

  /// Takes a hit if it is among the best so far.
  mutating func add(_ hit: Hit) {
    if let after, !precedes(after, hit) { return }
    guard heap.count == limit else {
      heap.append(hit)
      siftUp(heap.count - 1)
      return
    }
    guard let worst = heap.first, precedes(hit, worst) else { return }
    heap[0] = hit
    siftDown()
  }

  /// Whether one hit comes before the other: by score or column, then by document.
  func precedes(_ one: Hit, _ other: Hit) -> Bool {
    switch order {
    case .score:
      return one.score != other.score ? one.score > other.score : one.document < other.document
    case .column(_, let ascending):
      guard one.sortValue != other.sortValue else { return one.document < other.document }
      guard let value = one.sortValue else { return false }
      guard let otherValue = other.sortValue else { return true }
      return ascending ? value < otherValue : value > otherValue
    }
  }

  private mutating func siftUp(_ start: Int) {
    var place = start
    while place > 0 {
      let parent = (place - 1) / 2
      guard precedes(heap[parent], heap[place]) else { return }
      heap.swapAt(parent, place)
      place = parent
    }
  }

  private mutating func siftDown() {
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, precedes(heap[child], heap[child + 1]) { child += 1 }
      guard precedes(heap[place], heap[child]) else { return }
      heap.swapAt(place, child)
      place = child
    }
  }

  /// The hits, best first.
  func sorted() -> [Hit] { heap.sorted(by: precedes) }
}
