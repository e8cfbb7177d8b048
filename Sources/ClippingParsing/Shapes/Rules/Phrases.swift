internal import TextAnalysis

/// Lines and line beginnings that sites print around their articles, compared by fold.
///
/// Gathered from saved pages of Vietnamese and English news sites; add a phrase as it is printed.
struct Phrases: Sendable {
  private let folds: Set<String>
  private let longestByteCount: Int
  /// The phrases by the hash of their first word, so that a line is compared with few.
  private let byFirstWord: [UInt64: [[UInt8]]]
  private let firstWords: WordSet

  init(_ phrases: [String]) {
    folds = Set(phrases.map { Spelling.fold($0) })
    longestByteCount = folds.lazy.map(\.utf8.count).max() ?? 0
    byFirstWord = Dictionary(grouping: folds.map { Array($0.utf8) }) {
      Self.firstWord($0.span, at: 0).hash
    }
    firstWords = WordSet(Array(byFirstWord.keys))
  }

  func contains(_ key: String) -> Bool {
    key.utf8.count <= longestByteCount && folds.contains(key)
  }

  /// True where the key begins with one of the phrases, whole words only.
  func beginsWithin(_ key: String) -> Bool {
    let key = key.utf8
    return begins(key.span, at: 0, Self.firstWord(key.span, at: 0).hash)
  }

  /// True where one of the phrases stands anywhere in the key, whole words only.
  ///
  /// - Complexity: O(n) for n bytes, times the phrases that begin with one word.
  func standWithin(_ key: String) -> Bool {
    let utf8 = key.utf8
    let key = utf8.span
    var offset = 0
    while offset < key.count {
      let word = Self.firstWord(key, at: offset)
      if begins(key, at: offset, word.hash) { return true }
      offset = word.end + 1
    }
    return false
  }

  private func begins(_ key: Span<UInt8>, at offset: Int, _ hash: UInt64) -> Bool {
    guard firstWords.contains(hash), let candidates = byFirstWord[hash] else { return false }
    return candidates.contains { phrase in
      let end = offset + phrase.count
      guard end <= key.count, end == key.count || key[end] == 0x20 else { return false }
      return phrase.indices.allSatisfy { key[offset + $0] == phrase[$0] }
    }
  }

  /// FNV-1a of the word that begins at `offset`, and where it ends.
  private static func firstWord(_ key: Span<UInt8>, at offset: Int) -> (hash: UInt64, end: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var end = offset
    while end < key.count, key[end] != 0x20 {
      hash = (hash ^ UInt64(key[end])) &* 0x100_0000_01B3
      end += 1
    }
    return (hash, end)
  }
}

extension Phrases {
  /// Headings of what follows an article on its page: from here to the end nothing is article.
  static let pageTail = Phrases([
    "Bình luận", "Bình luận (0)", "Ý kiến bạn đọc", "Ý kiến", "Gửi bình luận", "Viết bình luận",
    "Comment", "Comment (0)", "Comments", "Comments (0)", "Leave a comment", "Post a comment",
    "Leave a reply", "Join the conversation", "Same tag", "Same category", "Same author",
    "Cùng chuyên mục", "Cùng tác giả", "Cùng chủ đề", "Cùng thẻ", "Tin cùng chuyên mục",
    "Bài cùng chuyên mục", "Tin liên quan", "Bài liên quan", "Bài viết liên quan", "Tin bài khác",
    "Tin khác", "Các tin khác", "Tin mới", "Tin mới nhất", "Tin nóng", "Tin nổi bật", "Đọc nhiều",
    "Đọc nhiều nhất", "Xem nhiều", "Xem nhiều nhất", "Có thể bạn quan tâm", "Đừng bỏ lỡ",
    "Tin tức liên quan", "Bài đọc nhiều", "Tin đọc nhiều", "Chủ đề liên quan", "Từ khóa",
    "Related articles", "Related news", "Related stories", "Related posts", "Related content",
    "Related topics", "Related", "More from this section", "More on this story", "More stories",
    "Most read", "Most popular", "Most viewed", "Latest news", "Top stories", "Trending",
    "Recommended for you", "Recommended", "You may also like", "You might also like",
    "Editor's picks", "Read next", "Up next", "Tags", "Topics",
  ])

  /// Lines that are furniture wherever they stand.
  static let furniture = Phrases([
    "No data", "Share", "Share this article", "Share this", "Chia sẻ", "Chia sẻ bài viết", "Print",
    "In bài viết", "In bài", "Email", "Facebook", "Twitter", "Zalo", "Copy link",
    "Sao chép liên kết",
    "Lưu bài", "Lưu bài viết", "Save", "Listen", "Nghe bài viết", "Nghe đọc bài", "Giọng đọc",
    "Cỡ chữ", "Theo dõi trên Google News", "Follow us", "Follow us on Google News", "Home",
    "Trang chủ", "Menu", "Search", "Tìm kiếm", "Đăng nhập", "Đăng ký", "Log in", "Sign in",
    "Sign up", "Skip to content", "Skip to main content", "Advertisement", "Quảng cáo",
    "Sponsored", "Back to top", "Về đầu trang", "Loading", "Đang tải", "Ad", "Close", "Đóng",
    "Xem thêm", "Read more", "See more", "View more", "Show more", "Continue reading",
    "Đọc tiếp", "Thích", "Like", "Trả lời", "Reply", "Báo vi phạm", "Tin tức", "Breaking news",
    "Video", "Ảnh", "Photo", "Photos", "Infographic", "Podcast", "E-paper", "RSS", "Theo dõi",
    "Gửi", "Nhập bình luận", "Toggle navigation", "Main menu", "Hotline", "Trang trước",
    "Trang sau", "Previous article", "Next article", "Bài trước", "Bài sau", "Bài tiếp theo",
  ])

  /// Beginnings of lines that lead to other stories.
  static let related = Phrases([
    "Related story", "Related stories", "Related article", "Xem thêm", "Đọc thêm", "Read more",
    "Also read", "Read also", "See also", "More on", "Don't miss", "Mời bạn đọc xem thêm",
    "Mời độc giả xem thêm", "Mời xem thêm", "Mời quý vị xem", "Mời quý độc giả", "Tin liên quan",
    "Bài liên quan", "Xem tiếp", "Đọc tiếp", "Bấm vào đây để xem", "Click here to read",
    "Xem video", "Watch the video", "Watch more", "Tham khảo thêm", "Đọc bài gốc",
  ])

  /// Words by which a short line is no part of an article, wherever in it they stand.
  static let notices = Phrases([
    "subscribe to our", "sign up for our", "sign up to our", "our newsletter", "newsletter sign up",
    "all rights reserved", "we use cookies", "uses cookies", "accept all cookies", "accept cookies",
    "cookie policy", "cookie settings", "privacy policy", "terms of use", "terms of service",
    "đăng ký nhận bản tin", "nhận bản tin", "đăng ký nhận tin", "bản quyền thuộc", "giữ bản quyền",
    "ghi rõ nguồn", "vui lòng đăng nhập", "chính sách bảo mật", "điều khoản sử dụng",
    "liên hệ quảng cáo", "giấy phép số", "tổng biên tập", "trang web này sử dụng cookie",
    "chúng tôi sử dụng cookie", "download our app", "tải ứng dụng", "follow us on",
    "theo dõi chúng tôi", "theo dõi báo", "mang tính tham khảo", "mang tính chất tham khảo",
    "enable javascript", "bật javascript", "reuse this content", "reprinted without permission",
  ])
}
