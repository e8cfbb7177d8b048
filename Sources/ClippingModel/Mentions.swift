/// A country that acts or is acted upon.
public struct CountryMention: Hashable, Sendable, Codable {
  /// ISO 3166-1 alpha-2, upper case.
  public var code: String
  public var spans: [SourceSpan]

  public init(code: String, spans: [SourceSpan]) {
    self.code = code
    self.spans = spans
  }
}

/// A person who speaks, acts, is met or discussed.
public struct PersonMention: Hashable, Sendable, Codable {
  public struct Role: Hashable, Sendable, Codable {
    /// The post in the text's own words, `Bộ trưởng Ngoại giao`.
    public var title: String
    /// ISO 3166-1 alpha-2, where the text says or implies whose.
    public var country: String?

    public init(title: String, country: String?) {
      self.title = title
      self.country = country
    }
  }

  /// The fullest form in the text, without titles and honorifics, NFC.
  public var name: String
  /// Other spellings of the same person: shorter forms in this text, known ones in the other
  /// language.
  public var aliases: [String]
  public var roles: [Role]
  public var spans: [SourceSpan]

  public init(name: String, aliases: [String] = [], roles: [Role], spans: [SourceSpan]) {
    self.name = name
    self.aliases = aliases
    self.roles = roles
    self.spans = spans
  }
}

public struct OrganisationMention: Hashable, Sendable, Codable {
  public var name: String
  public var abbreviation: String?
  public var spans: [SourceSpan]

  public init(name: String, abbreviation: String?, spans: [SourceSpan]) {
    self.name = name
    self.abbreviation = abbreviation
    self.spans = spans
  }
}

/// A treaty, memorandum, programme or level of relations.
public struct AgreementMention: Hashable, Sendable, Codable {
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case inForce, signed, toBeSigned, underNegotiation, mentioned
  }

  /// The canonical name: the common abbreviation of a convention, else as gold convention R10.
  public var name: String
  /// Parties, ISO 3166-1 alpha-2, where they are named.
  public var countries: [String]
  public var status: Status
  public var spans: [SourceSpan]

  public init(name: String, countries: [String], status: Status, spans: [SourceSpan]) {
    self.name = name
    self.countries = countries
    self.status = status
    self.spans = spans
  }
}

/// A subject of the small taxonomy that `topic:` asks by.
public enum Topic: String, Hashable, Sendable, Codable, CaseIterable {
  case trade, investment, defence, security, maritime, energy, environment, technology
  case education, culture, health, agriculture, tourism, transport, finance, labour
  case consular, humanitarian, multilateral, border, party, sport
}
