/// What a word says to an event rule.
enum EventCue: String, CaseIterable, Sendable {
  // Verbs.
  case meet, call, visit, arrive, sign, state, aid, give, negotiate, receive, welcome, attend
  case talk, letter, say, act, wishsign, reach
  // Nouns.
  case meeting, session, calling, visiting, visiting2, summit, signing, document, jointstatement
  case statenoun, letternoun, post, press, negotiation, aidnoun
  // Status.
  case pledge, future, wish, purpose, invite, invitation, negation, past, since, after, before,
    margin
  case at, party
  /// A longer word that only looks like a cue.
  case none
}

/// Words that event rules look for, both languages.
enum EventTable {
  struct Entry: Sendable {
    var text: String
    var cue: EventCue
  }

  static let entries: [Entry] = rows.split(separator: "\n").flatMap { line -> [Entry] in
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let cue = EventCue(rawValue: String(parts[0])) else { return [] }
    return parts[1].split(separator: ";").map {
      Entry(text: String($0.drop { $0 == " " }), cue: cue)
    }
  }

  static var phrases: [Phrase] {
    entries.enumerated().map { Phrase(layer: .event, entry: $0.offset, text: $0.element.text) }
  }
}
