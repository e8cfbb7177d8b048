import ClippingModel
import ClippingParsing
import Testing

@Suite("Events of English papers and recaps")
struct EventsEnglishTests {
  private static func shown(_ clipping: Clipping) -> [String] {
    clipping.events.map {
      "\($0.kind.rawValue) \($0.status.rawValue) \($0.countries.joined(separator: ","))"
    }
  }

  @Test(
    "A concluded agreement between two sides is a signing",
    arguments: [
      "Kenyan President Ann Mwangi and Peruvian President Rosa Quispe agreed to a framework for tuna quotas.",
      "Kenyan President Ann Mwangi reached a tuna deal with Peruvian President Rosa Quispe on March 4, 2025.",
    ])
  func concluded(text: String) throws {
    #expect(Self.shown(try article("Fish", text)).contains("signing happened KE,PE"))
  }

  @Test(
    "What is not concluded, or no agreement, is no signing",
    arguments: [
      "Kenyan President Ann Mwangi and Peruvian President Rosa Quispe have not reached a deal on tuna.",
      "Kenyan President Ann Mwangi and Peruvian President Rosa Quispe agreed to the need for a deal.",
      "Kenyan President Ann Mwangi and Peruvian President Rosa Quispe reached a crowd of fishermen.",
    ])
  func unconcluded(text: String) throws {
    #expect(!Self.shown(try article("Fish", text)).contains { $0.hasPrefix("signing") })
  }

  @Test(
    "The closing formula of a paper is its signing",
    arguments: [
      "Signed at Lima on March 4, 2025, in two copies.",
      "DONE in duplicate at Lima, this 4th day of March, 2025.",
    ])
  func closing(formula: String) throws {
    let clipping = try article(
      "Agreement Between Kenya and Peru on Tuna",
      "Kenya and Peru, wishing to sign an agreement on tuna, count their boats.\n\n\(formula)")
    #expect(Self.shown(clipping) == ["signing happened KE,PE"])
  }

  @Test("A declaration of two leaders is their statement, and their meeting is between them")
  func declared() throws {
    let clipping = try article(
      "Tuna",
      "We, the President of Kenya and the President of Peru, as witnessed by the King of Norway, having met in Oslo, Norway, on March 4, 2025, declare that tuna is free."
    )
    #expect(Set(Self.shown(clipping)) == ["meeting happened KE,PE", "statement happened KE,PE"])
  }

  @Test("A summit with somebody is told by its noun")
  func summit() throws {
    let clipping = try article(
      "The President looks back",
      "Kenyan President Ann Mwangi gave a first look at yesterday's tuna summit with Peruvian President Rosa Quispe."
    )
    #expect(Self.shown(clipping) == ["summit happened KE,PE"])
  }

  @Test("Experts of two sides negotiate")
  func experts() throws {
    let clipping = try article(
      "Kenya and Peru count tuna",
      "In line with the wish of Kenyan President Ann Mwangi and Peruvian President Rosa Quispe, Kenya held technical talks with the Peruvian delegation on March 4, 2025."
    )
    #expect(Self.shown(clipping) == ["negotiation happened KE,PE"])
  }
}
