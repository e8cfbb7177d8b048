import ClippingModel
import ClippingParsing
import Testing

@Suite("Events of English news and releases")
struct EventsEnglishNewsTests {
  private static func shown(_ clipping: Clipping) -> Set<String> {
    Set(clipping.events.map { "\($0.kind.rawValue) \($0.countries.joined(separator: ","))" })
  }

  @Test(
    "A verb that only carries its noun tells an encounter of the noun's kind",
    arguments: [
      (
        "Kenyan President Ann Mwangi and Peruvian President Rosa Quispe held a long and friendly working meeting at the palace on March 4, 2025.",
        ["meeting KE,PE"]
      ),
      (
        "Kenyan President Ann Mwangi had a short but warm telephone conversation with Peruvian President Rosa Quispe on March 4, 2025.",
        ["call KE,PE"]
      ),
      (
        "Kenya and Peru held the fourth round of trade talks in Lima on March 4, 2025.",
        ["negotiation KE,PE"]
      ),
      (
        "Peru hosted Kenya and Norway in Lima for the ninth meeting of their fish dialogue on March 4, 2025.",
        ["meeting KE,NO,PE"]
      ),
      (
        "Kenyan President Ann Mwangi had separate discussions with her counterparts from Peru and Norway on March 4, 2025.",
        ["meeting KE,PE", "meeting KE,NO"]
      ),
      (
        "Kenyan Foreign Minister Ann Mwangi met Peruvian Foreign Minister Rosa Quispe on March 4, 2025, an hour before presidents opened the tuna summit.",
        ["meeting KE,PE"]
      ),
    ])
  func carried(text: String, events: [String]) throws {
    #expect(Self.shown(try article("Fish", text)) == Set(events))
  }

  @Test(
    "Who talks, calls, receives and welcomes is told by the verb and what stands around it",
    arguments: [
      (
        "Kenyan President Ann Mwangi discussed tuna with her Peruvian counterpart Rosa Quispe by phone on March 4, 2025.",
        "call"
      ),
      (
        "Kenyan President Ann Mwangi called her Peruvian counterpart Rosa Quispe on March 4, 2025.",
        "call"
      ),
      (
        "Kenyan President Ann Mwangi called on Peruvian President Rosa Quispe in Lima on March 4, 2025.",
        "meeting"
      ),
      (
        "Kenyan President Ann Mwangi welcomed Peruvian Prime Minister Rosa Quispe to the State House on March 4, 2025.",
        "meeting"
      ),
      (
        "Kenyan Foreign Minister Ann Mwangi was received by Peruvian President Rosa Quispe on March 4, 2025.",
        "meeting"
      ),
      ("Representatives of Kenya and Peru met in Oslo on March 4, 2025.", "meeting"),
      (
        "Kenyan Foreign Minister Ann Mwangi spoke about fish at the 7th Kenya-Peru Joint Commission Meeting in Lima on March 4, 2025.",
        "meeting"
      ),
    ])
  func contact(text: String, kind: String) throws {
    #expect(Self.shown(try article("Fish", text)) == ["\(kind) KE,PE"])
  }

  @Test("Envoys who hand over their credentials are received one by one")
  func credentials() throws {
    let text =
      "New ambassadors from Peru and Norway presented their credentials to Kenyan President Ann Mwangi on March 4, 2025."
    #expect(Self.shown(try article("Fish", text)) == ["meeting KE,PE", "meeting KE,NO"])
  }

  @Test("Whoever is visiting pays a visit beside the talks")
  func visiting() throws {
    let text =
      "Kenyan Foreign Minister Ann Mwangi met Peruvian Foreign Minister Rosa Quispe, who is visiting Kenya, on March 4, 2025."
    #expect(Self.shown(try article("Fish", text)) == ["meeting KE,PE", "visit KE,PE"])
  }

  @Test(
    "What a state says to another on a day, or issues, is a statement",
    arguments: [
      "Kenya on Tuesday condemned Peru's fishing near its coast and told its boats to leave.",
      "LIMA - Kenya's foreign ministry said on Tuesday it was expelling two Peruvian envoys.",
      "Kenyan Foreign Minister Ann Mwangi told reporters on Tuesday that Peru must stop fishing.",
      "Kenyan President Ann Mwangi expressed deep grief over the flood in Peru on March 4, 2025.",
      "Kenyan President Ann Mwangi on Tuesday announced a delegation to Peru led by her fish minister.",
    ])
  func statements(text: String) throws {
    #expect(Self.shown(try article("Fish", text)) == ["statement KE,PE"])
  }

  @Test("What is said during talks is part of them")
  func saidInTalks() throws {
    let text =
      "Kenyan President Ann Mwangi met Peruvian President Rosa Quispe in Lima on March 4, 2025. Kenyan President Ann Mwangi urged Peru to sell fish."
    #expect(Self.shown(try article("Fish", text)) == ["meeting KE,PE"])
  }

  @Test(
    "Goods and sums given to a state are aid",
    arguments: [
      "The Kenyan government provided $5 million in humanitarian assistance for Peru on March 4, 2025.",
      "Kenya on March 4, 2025 handed over two patrol boats to Peru.",
    ])
  func aid(text: String) throws {
    #expect(Self.shown(try article("Fish", text)) == ["aid KE,PE"])
  }

  @Test(
    "Office holders without a country are of the one that the report is told from",
    arguments: [
      (
        "LIMA, Peru (AP) - Foreign Minister Rosa Quispe held talks with Kenyan Foreign Minister Ann Mwangi on March 4, 2025.",
        "meeting KE,PE"
      ),
      (
        "Ambassador Abel Mutua paid a courtesy call on Peruvian Foreign Minister Rosa Quispe on March 4, 2025. He conveyed the wish of the Government of Kenya to buy fish from Peru.",
        "meeting KE,PE"
      ),
      (
        "Senior Minister Abel Mutua concluded his visit to Peru today.\n\nMINISTRY OF FOREIGN AFFAIRS\n\nKENYA\n\n4 MARCH 2025",
        "visit KE,PE"
      ),
    ])
  func home(text: String, event: String) throws {
    #expect(Self.shown(try article("Fish", text)) == [event])
  }

  @Test(
    "Two hosts of one traveller did not meet, and a remark in quotation marks is no news",
    arguments: [
      "The Secretary will meet Kenyan President Ann Mwangi on Monday. In Lima he will meet Peruvian President Rosa Quispe.",
      "Kenyan Foreign Minister Ann Mwangi gave a speech about fish and ships on March 4, 2025.\n\nA large crowd listened to her for an hour in the old port.\n\nThey had come from far away to hear of tuna and of rice.\n\nThe port is an old one and has seen many of them come.\n\n“Peruvian President Rosa Quispe met Norwegian President Ola Dahl in March, and people liked it,” a fisherman said.",
    ])
  func untold(text: String) throws {
    #expect(try article("Fish", text).events.isEmpty)
  }

  @Test("A headline that no blank line parts from a wrapped text is its title")
  func headline() throws {
    let text =
      """
      Joint Statement on a Framework for the Kenya-Peru Agreement on Tuna and Rice
      The Republic of Kenya and the Republic of Peru have agreed on how to
      fish for tuna, and on what is to become of the rice that both of them
      grow in the wet fields of the coast. They will meet again to talk of
      boats, of nets and of the ports from which the boats leave, so that
      the fish of both seas may be sold on the markets of both of them.
      """
    #expect(
      try article("", text).title?.text
        == "Joint Statement on a Framework for the Kenya-Peru Agreement on Tuna and Rice")
  }

  @Test(
    "Sessions, summonses and talks are told without their people, in the passive and by their frame",
    arguments: [
      (
        "The second meeting of the Joint Committee between Kenya and Peru was held in Nairobi on March 4, 2025.",
        "meeting"
      ),
      (
        "The Kenyan side was led by Deputy Foreign Minister Abel Mutua and the Peruvian side by Deputy Foreign Minister Luis Vega on March 4, 2025.",
        "meeting"
      ),
      (
        "Peru's ambassador to Kenya was summoned to the foreign ministry in Nairobi on Monday over the attack on Kenyan boats.",
        "meeting"
      ),
      (
        "Kenya's defence minister Abel Mutua and his Peruvian counterpart agreed on Monday to share boats during a phone call.",
        "call"
      ),
      (
        "A memorandum of understanding on fish was signed by Kenyan Minister Ann Mwangi and Peruvian Minister Rosa Quispe on March 4, 2025.",
        "signing"
      ),
    ])
  func nominal(text: String, kind: String) throws {
    #expect(Self.shown(try article("Fish", text)) == ["\(kind) KE,PE"])
  }

  @Test(
    "Spokespersons and ministers speak for their state in any form",
    arguments: [
      "A Kenyan foreign ministry spokesperson said at a briefing on Monday that the planned summit with Peru had been postponed.",
      "In an address to parliament on Monday, Kenyan President Ann Mwangi said Peru had broken its word on tuna.",
      "Kenya rejects Peru's claim to the islands, Foreign Minister Ann Mwangi said on Monday.",
      "Kenyan President Ann Mwangi thanked Peru for its help in a letter to President Rosa Quispe on March 4, 2025.",
    ])
  func speakers(text: String) throws {
    #expect(Self.shown(try article("Fish", text)) == ["statement KE,PE"])
  }

  @Test("A paper that only recalls older acts reports none")
  func recalled() throws {
    let text =
      "On March 4, 1995, the President of Kenya declared an emergency with respect to Peru. It must stay in force beyond March 4, 2025."
    #expect(try article("Notice", text).events.isEmpty)
  }

  @Test("A release that opens with its own country has officials of that country")
  func release() throws {
    let text =
      "LIMA, Peru – The Peruvian Department of Fisheries today announced a trip of Secretary Carlos Rojas Vega. Secretary Rojas will visit Norway. In Oslo, Secretary Rojas will meet with Prime Minister Kari Berg. Chilean President Luis Soto will send boats, and Norway pays."
    let events = try article("Secretary Rojas leads trip to Norway", text).events
    let visit = try #require(events.first { $0.kind == .visit })
    #expect(visit.countries == ["NO", "PE"])
    #expect(visit.participants == ["Carlos Rojas Vega"])
  }

  @Test("An old act that the title tells is reported")
  func titled() throws {
    let text =
      "---\ntitle: Kenya and Peru sign agreement on fish\ndate: 2014-05-06\n---\n\nKenyan Foreign Minister Amina Otieno and Peruvian Foreign Minister Jorge Salas signed an agreement on fish on March 4, 2008.\n"
    let clipping = try #require(clippings(text, named: "a.md").first)
    #expect(Self.shown(clipping) == ["signing KE,PE"])
    #expect(clipping.date?.value.description == "2008-03-04")
  }
}
