import ClippingModel
import Testing

@Suite("Names of people")
struct PeopleNameTests {
  private func names(_ text: String) throws -> [String] {
    let isEnglish = text.utf8.count { $0 >= 0x80 } * 50 < text.utf8.count
    return try article(isEnglish ? "Diplomacy this week" : "Đối ngoại trong tuần", text)
      .people.map(\.name)
  }

  @Test(
    "A name ends where the words of offices and headlines begin",
    arguments: [
      (
        "Kenyan President Otieno Announces New Trade Plan. The Director of National Intelligence Wanjiru Achieng met Norwegian Foreign Minister Espen Eide.",
        ["Otieno", "Wanjiru Achieng", "Espen Eide"]
      ),
      (
        "The Assistant to the President for Domestic Policy and the Secretary of Transportation for matters of the Coast Guard joined Foreign Minister Jorge Salas of Peru and Minister Amina Otieno of Kenya.",
        ["Jorge Salas", "Amina Otieno"]
      ),
      (
        "The Honorable Brian A. Keller, Ambassador to Peru, and Foreign Minister Amina Otieno of Kenya spoke. Kimberly-Stone Inc. built a hall.",
        ["Brian A. Keller", "Amina Otieno"]
      ),
    ])
  func english(text: String, names expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(
    "What an envoy or minister is charged with stands between the post and the name",
    arguments: [
      (
        "Đặc phái viên của Tổng thống Kenya về vấn đề Sudan Peter Njoroge đã gặp Ngoại trưởng Na Uy Espen Eide.",
        ["Peter Njoroge", "Espen Eide"]
      ),
      (
        "Bộ trưởng Chính sách Kinh tế và Tài chính Nhật Bản Kenta Morita hội đàm với Bộ trưởng Thương mại Peru Rosa Quispe.",
        ["Kenta Morita", "Rosa Quispe"]
      ),
      (
        "Đại sứ Jose \"Chito\" Velasco của Philippines gặp Thủ tướng Campuchia Sok Dara.",
        ["Jose \"Chito\" Velasco", "Sok Dara"]
      ),
      (
        "Thủ tướng Peru nói với Đại sứ Kenya Amina Otieno về vấn đề bảo vệ Sơn Trà.",
        ["Amina Otieno"]
      ),
    ])
  func charged(text: String, names expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test("A district or commune is not its own chairman")
  func districts() throws {
    let clipping = try article(
      "Nước sạch về làng",
      "Ông Đỗ Quốc Tấn, Chủ tịch UBND huyện Chương Mỹ, cho biết. Trưởng Công an quận Hoàng Mai và lãnh đạo xã Thạch Tiến có mặt."
    )
    #expect(clipping.people.map(\.name) == ["Đỗ Quốc Tấn"])
  }

  @Test(
    "Several holders of one post are read with a portfolio of each",
    arguments: [
      (
        "Tổng thống Peru Jorge Salas thăm Kenya cùng các Bộ trưởng Kinh tế Rosa Quispe; Nông Công nghiệp Pedro Vargas và Sản xuất Luis Ramos.",
        ["Jorge Salas", "Rosa Quispe", "Pedro Vargas", "Luis Ramos"]
      ),
      (
        "Tổng thống Peru Jorge Salas gặp các tân Chủ tịch Thượng viện Kenya Amina Otieno và Hạ viện Peter Njoroge.",
        ["Jorge Salas", "Amina Otieno", "Peter Njoroge"]
      ),
      (
        "Người phát ngôn của Tổng thống Kenya, Wanjiru Achieng, cho biết Tổng thống Peru Jorge Salas sẽ đến.",
        ["Wanjiru Achieng", "Jorge Salas"]
      ),
      (
        "Tổng thống Peru Jorge Salas gặp Tổng Giám đốc kinh doanh Lotusia và Bộ trưởng Brexit của Anh Jane Doe.",
        ["Jorge Salas", "Jane Doe"]
      ),
      (
        "The Prime Minister of Norway, Eide Ingrid, met President Jorge Salas of Peru in Lima.",
        ["Eide Ingrid", "Jorge Salas"]
      ),
    ])
  func severalHolders(text: String, names expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(
    "A foreign name is told by the post behind it, and a post by what was said before",
    arguments: [
      (
        "Tổng thống Peru Jorge Salas nói với báo giới. Theo Wanjiru Achieng, phó cố vấn an ninh của Kenya, hai bên sẽ họp.",
        ["Jorge Salas", "Wanjiru Achieng"]
      ),
      (
        "Tổng thống Peru Jorge Salas gặp Bộ trưởng Tài chính nước chủ nhà Espen Eide, và người phát ngôn bộ này Ingrid Solbakken.",
        ["Jorge Salas", "Espen Eide", "Ingrid Solbakken"]
      ),
      (
        "Tổng thống Peru Jorge Salas gặp Quốc vụ khanh phụ trách các vấn đề châu Phi Peter Njoroge.",
        ["Jorge Salas", "Peter Njoroge"]
      ),
      (
        "Tổng thống Peru Jorge Salas tiếp ông Đỗ Quốc Tấn, Phó Trưởng ban Chỉ đạo Tây Bắc, và giám đốc tập đoàn Lotusia.",
        ["Jorge Salas", "Đỗ Quốc Tấn"]
      ),
      (
        "Tổng thống Kenya, Wanjiru Achieng đã đến Lima và gặp Tổng thống Peru Jorge Salas.",
        ["Wanjiru Achieng", "Jorge Salas"]
      ),
    ])
  func apposed(text: String, names expected: [String]) throws {
    #expect(try names(text) == expected)
  }
}
