import Archive
import ClippingModel

/// An answer as one HTML page that needs nothing else: no script, no address but the articles' own.
struct HTMLPage {
  var heading: String
  var rows: [ArticleRow]

  var text: String {
    let items = rows.map(item).joined()
    return """
      <!doctype html>
      <html><head><meta charset="utf-8"><title>\(heading.escapedForHTML)</title>
      <meta name="viewport" content="width=device-width">
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em }
      li { margin: 1em 0 } h2 { font-size: 1em; margin: 0 } p { margin: .2em 0 }
      .facts { color: #555; font-size: .9em } mark { background: #fe9 }
      </style></head><body>
      <h1>\(heading.escapedForHTML)</h1>
      <ol>
      \(items)</ol>
      </body></html>

      """
  }

  private func item(_ row: ArticleRow) -> String {
    let title = (row.title ?? row.path).escapedForHTML
    let language = row.language.map { " lang=\"\($0.rawValue)\"" } ?? ""
    var facts = [row.date?.description ?? "undated"] + row.countries
    if let source = row.source { facts.append(source) }
    return """
      <li\(language)><h2>\(linked(title, to: row.url))</h2>
      <p class="facts">\(facts.joined(separator: " · ").escapedForHTML)</p>
      <p>\(marked(row))</p></li>

      """
  }

  /// Only addresses of the web become links: `javascript:` and the like stay text.
  private func linked(_ title: String, to address: String?) -> String {
    guard let address, address.hasPrefix("https://") || address.hasPrefix("http://") else {
      return title
    }
    return "<a href=\"\(address.escapedForHTML)\">\(title)</a>"
  }

  private func marked(_ row: ArticleRow) -> String {
    StyledText(row.snippet, marking: row.highlights, .match).runs.reduce(into: "") { text, run in
      let words = run.text.escapedForHTML
      text += run.style == .match ? "<mark>\(words)</mark>" : words
    }
  }
}

extension String {
  /// The text without control characters and with what HTML reads as markup escaped.
  fileprivate var escapedForHTML: String {
    printable.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
