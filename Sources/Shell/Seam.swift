import Archive
import QueryLanguage
extension Diagnostic { func rendered(in line: String) -> String { "\(self)" } }
extension Archive { func articleCount() throws(ArchiveError) -> Int { try statistics().articles } }
extension FieldName { static var completionNames: [String] { allCases.map(\.rawValue) } }
