import ClippingModel

extension Clipping {
  /// The object of `extract --format jsonl`: its keys and their order are a promise to other
  /// programs. What the text does not support is null.
  var json: JSONObject {
    var json: JSONObject = ["path": .string(path)]
    if let line { json.append("line", .int(line)) }
    if let record { json.append("record", .int(record)) }
    json.append("format", JSONValue(format))
    json.append("lang", JSONValue(language))
    json.append("title", JSONValue(title?.text))
    json.append("source", JSONValue(source?.value))
    json.append("author", JSONValue(author?.value))
    json.append("url", JSONValue(url?.value))
    json.append("published", JSONValue(published))
    json.append("date", JSONValue(date))
    json.append("countries", list(countries, \.json))
    json.append("people", list(people, \.json))
    json.append("organisations", list(organisations, \.json))
    json.append("events", list(events, \.json))
    json.append("figures", list(figures, \.json))
    json.append("agreements", list(agreements, \.json))
    json.append("commitments", list(commitments, \.json))
    json.append("topics", JSONValue(topics.map(\.rawValue)))
    json.append("body", .string(body.text))
    return json
  }

  private func list<Value>(_ values: [Value], _ json: (Value) -> JSONObject) -> JSONValue {
    .array(values.map { .object(json($0)) })
  }
}

extension JSONValue {
  fileprivate init(_ span: SourceSpan?) {
    self = span.map { .array([.int($0.start), .int($0.end)]) } ?? .null
  }

  fileprivate init(_ spans: [SourceSpan]) { self = .array(spans.map { JSONValue($0) }) }

  fileprivate init(_ date: CalendarDate?) { self.init(date?.description) }

  fileprivate init(_ fact: DatedFact?) {
    guard let fact else {
      self = .null
      return
    }
    var json: JSONObject = ["value": JSONValue(fact.value)]
    if let end = fact.end { json.append("end", JSONValue(end)) }
    json.append("basis", JSONValue(fact.basis))
    json.append("span", JSONValue(fact.span))
    self = .object(json)
  }
}

extension CountryMention {
  fileprivate var json: JSONObject { ["code": .string(code), "spans": JSONValue(spans)] }
}

extension PersonMention {
  fileprivate var json: JSONObject {
    let roles = roles.map { role in
      JSONValue.object(["title": .string(role.title), "country": JSONValue(role.country)])
    }
    return ["name": .string(name), "roles": .array(roles), "spans": JSONValue(spans)]
  }
}

extension OrganisationMention {
  fileprivate var json: JSONObject {
    [
      "name": .string(name), "abbreviation": JSONValue(abbreviation), "spans": JSONValue(spans),
    ]
  }
}

extension Event {
  var json: JSONObject {
    var json: JSONObject = [
      "kind": JSONValue(kind), "cameo": .string(cameo), "plover": .string(plover),
      "status": JSONValue(status), "date": JSONValue(date),
    ]
    if let endDate { json.append("end", JSONValue(endDate)) }
    json.append("place", JSONValue(place))
    json.append("participants", JSONValue(participants))
    json.append("countries", JSONValue(countries))
    if !organisations.isEmpty { json.append("organisations", JSONValue(organisations)) }
    json.append("span", JSONValue(span))
    return json
  }
}

extension Figure {
  var json: JSONObject {
    var json: JSONObject = ["text": .string(text), "value": .number(value)]
    if let upperValue { json.append("upper", .number(upperValue)) }
    json.append("unit", .string(unit))
    json.append("bound", JSONValue(bound))
    json.append("year", JSONValue(year))
    json.append("kind", JSONValue(kind))
    if !countries.isEmpty { json.append("countries", JSONValue(countries)) }
    json.append("span", JSONValue(span))
    return json
  }
}

extension AgreementMention {
  fileprivate var json: JSONObject {
    [
      "name": .string(name), "countries": JSONValue(countries), "status": JSONValue(status),
      "span": JSONValue(spans.first),
    ]
  }
}

extension Commitment {
  var json: JSONObject {
    [
      "countries": JSONValue(countries), "people": JSONValue(people), "what": .string(what),
      "due": JSONValue(due), "checkable": .bool(isCheckable), "span": JSONValue(span),
    ]
  }
}
