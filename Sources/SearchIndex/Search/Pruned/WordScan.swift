/// The best documents of one word in one segment: its blocks in order, without those whose bound
/// does not reach the threshold.
@safe
struct WordScan {
  var stream: TermStream
  var hits: TopHits

  mutating func run() {
    let list = stream.list
    let scale = stream.maximum * (1.000_01 / 255)
    for part in 0..<list.partCount {
      if part < list.blockCount,
        unsafe Float(list.blockImpacts[part]) * scale < hits.threshold
      {
        continue
      }
      stream.load(part)
      stream.loadFrequencies(of: part)
      for index in 0..<stream.partSize {
        let document = unsafe stream.documents[index]
        let score = stream.score(of: document, at: index)
        if score >= hits.threshold {
          if hits.isAllowed(document) { hits.offer(document, score: score) }
        }
      }
    }
  }
}
