internal import ClippingModel

/// Tells what an article is about from the words of `TopicTable`.
struct TopicReader {
  private let text: FactText

  /// Mentions from which a topic counts; one in the title weighs as many, and one beside a sum as
  /// two: `kim ngạch đạt 20 tỷ USD` is of trade.
  private static let enough = 3

  /// The sentences that name a sum.
  private let sums: Set<Int32>

  init(_ text: FactText, _ figures: [FigureHit]) {
    self.text = text
    sums = Set(
      figures.lazy.filter { CueTable.currencies.contains($0.unit) }
        .map { text.text.sentenceOfWord[$0.words.lowerBound] })
  }

  /// The topics in the order of their weight; ties in the order of the taxonomy.
  ///
  /// - Complexity: O(n) for n words.
  func read() -> [Topic] {
    var weights: [Topic: Int] = [:]
    for hit in text.text.hits[.topic] {
      let section = text.text.sentence(ofWord: Int(hit.firstWord)).section
      guard section != .caption else { continue }
      weights[TopicEntries.topics[Int(hit.entry)], default: 0] +=
        section == .title
        ? Self.enough : sums.contains(text.text.sentenceOfWord[Int(hit.firstWord)]) ? 2 : 1
    }
    let order = Topic.allCases
    return order.enumerated()
      .filter { weights[$0.element] ?? 0 >= Self.enough }
      .sorted {
        let a = weights[$0.element] ?? 0
        let b = weights[$1.element] ?? 0
        return a == b ? $0.offset < $1.offset : a > b
      }
      .map(\.element)
  }
}

/// `TopicTable` as entries of the gazetteer's `topic` layer.
enum TopicEntries {
  /// The topic of each line.
  static let topics: [Topic] = rows.map(\.topic)

  static var phrases: [Phrase] {
    rows.enumerated().flatMap { number, row in
      row.names.map { Phrase(layer: .topic, entry: number, text: $0) }
    }
  }

  private static let rows: [(topic: Topic, names: [String])] =
    TopicTable.lines.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let topic = Topic(rawValue: String(fields[0])) else { return nil }
      return (topic, fields[1].split(separator: "|").map(String.init))
    }
}
