/// One encounter, statement or signing that the text reports.
public struct Event: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case meeting, call, visit, summit, signing, statement, negotiation, aid, other
  }

  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case happened, planned, background
  }

  public var kind: Kind
  /// CAMEO code, three or four digits, as `041`.
  public var cameo: String
  /// PLOVER 2021 category, as `CONSULT`.
  public var plover: String
  public var status: Status
  public var date: CalendarDate?
  public var endDate: CalendarDate?
  public var place: String?
  /// Names as in `Clipping.people`, in the order of the text.
  public var participants: [String]
  /// ISO 3166-1 alpha-2, sorted.
  public var countries: [String]
  /// Names as in `Clipping.organisations`.
  public var organisations: [String]
  /// The clause that reports it.
  public var span: SourceSpan

  public init(
    kind: Kind, cameo: String, plover: String, status: Status, date: CalendarDate? = nil,
    endDate: CalendarDate? = nil, place: String? = nil, participants: [String] = [],
    countries: [String] = [], organisations: [String] = [], span: SourceSpan
  ) {
    self.kind = kind
    self.cameo = cameo
    self.plover = plover
    self.status = status
    self.date = date
    self.endDate = endDate
    self.place = place
    self.participants = participants
    self.countries = countries
    self.organisations = organisations
    self.span = span
  }
}
