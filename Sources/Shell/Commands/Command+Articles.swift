import Archive
import ClippingModel

extension Option {
  static let explain = Option(
    name: "explain", help: "for every derived value, the rule that gave it and the text around it")
}

extension Command {
  static let show = Command(
    name: "show", shape: "ID…", summary: "an article with its structure marked",
    details: "In the shell, 1 and $1 are the first row of the last answer.",
    argument: .articles
  ) { session, call throws(CommandFailure) in
    let ids = try session.articles(call.words)
    let archive = try session.archive()
    var articles: [Article] = []
    for id in ids {
      articles.append(try session.asking { () throws(ArchiveError) in try archive.article(id) })
    }
    session.write(articles, call.settings)
    return .success
  }

  static let open = Command(
    name: "open", shape: "ID", summary: "open an article's address, or its file",
    details: "Where no desktop can, it is printed.", argument: .articles, place: .shell
  ) { session, call throws(CommandFailure) in
    guard call.words.count == 1 else {
      throw .usage("open which article?", wayOut: "for example .open $1")
    }
    let id = try session.articles(call.words)[0]
    let archive = try session.archive()
    let article = try session.asking { () throws(ArchiveError) in try archive.article(id) }
    let target = article.clipping.url?.value ?? article.clipping.path
    // An address comes from a clipping: only what a browser or a viewer takes is handed on.
    let isAddress = target.hasPrefix("https://") || target.hasPrefix("http://")
    let isOpened = (isAddress || target.hasPrefix("/")) && session.opener?(target) ?? false
    session.output.writeLine((isOpened ? "opened " : "") + target.printable)
    return .success
  }

  static let explain = Command(
    name: "explain", shape: "QUERY [ID]",
    summary: "how a query was understood, and the parts of a score",
    details: """
      The last word is an article where it is a number (or $1 in the shell) and stands alone.
        explain 'kinh tế country:SG' 3
      In the shell, .explain $1 tells the score of the first row of the last answer.
      """,
    argument: .query
  ) { session, call throws(CommandFailure) in
    let (line, id) = try session.explained(call)
    let request = session.request(line, call.settings, defaultLimit: 10)
    let archive = try session.archive()
    let explanation = try session.asking { () throws(ArchiveError) in
      try archive.explain(request, article: id)
    }
    session.write(explanation, of: id, call.settings)
    return id != nil && explanation.score == nil ? .nothingFound : .success
  }
}

extension Session {
  /// The articles that words name: ids, or in the shell rows of the last answer.
  func articles(_ words: [Word]) throws(CommandFailure) -> [ArticleID] {
    guard !words.isEmpty else {
      throw .usage("which article?", wayOut: keepsAnswers ? "for example .show $1" : "show 3")
    }
    var ids: [ArticleID] = []
    for word in words { ids.append(try article(word.text)) }
    return ids
  }

  private func article(_ text: String) throws(CommandFailure) -> ArticleID {
    let isRow = text.hasPrefix("$")
    let digits = isRow ? text.dropFirst() : text.hasPrefix("id:") ? text.dropFirst(3) : text[...]
    guard let number = ArticleID(digits), number > 0 else {
      throw .usage(
        "'\(text)' names no article",
        wayOut: "an article is named by its id, or in the shell by its row, as $1")
    }
    let meansRow = isRow || (keepsAnswers && !lastAnswer.isEmpty && !text.hasPrefix("id:"))
    guard meansRow else { return number }
    guard number <= lastAnswer.count else {
      let held = counting(lastAnswer.count, "row")
      throw .usage(
        lastAnswer.isEmpty
          ? "there is no answer yet to take row \(number) of"
          : "the last answer has \(held), no row \(number)",
        wayOut: "the article whose id is \(number) is named id:\(number)")
    }
    return lastAnswer[Int(number) - 1]
  }

  fileprivate func explained(_ call: Invocation) throws(CommandFailure) -> (String, ArticleID?) {
    if call.words.count == 1, let row = call.words.first, row.raw.hasPrefix("$"), let lastQuery {
      return (lastQuery, try article(row.text))
    }
    guard call.words.count > 1, let last = call.words.last,
      last.raw.hasPrefix("$") || Int(last.raw) != nil
    else { return (viewQuery(call), nil) }
    let line = call.words.dropLast().map(\.raw).joined(separator: " ")
    return (line, try article(last.text))
  }
}
