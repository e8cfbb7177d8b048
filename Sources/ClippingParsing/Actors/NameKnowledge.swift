/// What is known of names and of the words around them, as sets of word keys: one object, which all
/// who ask share.
final class NameKnowledge: Sendable {
  static let shared = NameKnowledge()

  /// Vietnamese surnames and Chinese and Korean ones in Sino-Vietnamese spelling, by signature.
  ///
  /// Source: the hundred most frequent Vietnamese surnames (Lê Trung Hoa, Họ và tên người Việt Nam)
  /// and the readings of the Hundred Family Surnames.
  let surnames = signatures(
    """
    Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Bạch Cao Châu Chu \
    Cung Cù Diệp Doãn Dư Đàm Đào Đậu Điền Đinh Đoàn Đồng Đổng Đường Giang Hà Hàn Hứa Hạ Khổng Khúc \
    Kiều Kim La Lã Lại Lâm Liêu Lục Lưu Lương Ma Mã Mạc Mai Mạnh Nghiêm Ngụy Nhâm Nhan Ninh Nông \
    Ông Phó Phí Phùng Quách Quản Sầm Tạ Tăng Thạch Thái Thân Thẩm Thiều Thi Tiêu Tô Tôn Tống Tào \
    Tất Trà Trang Triệu Trịnh Trương Từ Tưởng Tường Ung Uông Ứng Văn Vi Viên Vương Âu Ấu Biện Bành \
    Bế Bồ Cấn Chử Chung Cổ Giáp Giản Giao Hùng Khuất Khương Lôi Lều Lường Lò Lù Hầu Giàng Vàng Sùng \
    Thào Tòng Quàng Điêu Đèo Cầm Hoa Tần Mao Ôn Đằng Tập Miêu Du Tiết Tiền Ngải Nhậm Trình Trâu \
    Phương Vạn Vệ Sử Tư Bàng Lật Cảnh Hồng Hướng Lưu Tả Tề Thường Lư Lộ Khâu Khưu Phù Nhạc Sa Tiêu \
    Thôi Vưu Bành Thiệu Kha Khang Đào Sái Tào Nghê Điền Ngưu Hạng Thích Trác Tra Ngũ Cát Mẫn Thang Lỗ Bàn Triệu Đới Chương Y Siu Rơ Ksor Hầu Chẩu
    """)

  /// Given names of the West, India and Arabia, by fold: the first word of an untitled full name.
  let givenNames = folds(
    """
    John James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew \
    Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy \
    Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin \
    Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Henry \
    Nathan Douglas Peter Kyle Walter Ethan Jeremy Keith Roger Terry Sean Austin Carl Arthur Lawrence \
    Dylan Jesse Bryan Joe Jordan Billy Bruce Gabriel Logan Albert Willie Alan Juan Wayne Roy Ralph \
    Randy Eugene Vincent Russell Louis Philip Bobby Johnny Bradley Mary Patricia Jennifer Linda \
    Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly \
    Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia \
    Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine \
    Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria \
    Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria \
    Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail Alice Judy Sophia Grace Denise Amber \
    Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla \
    Alexis Lori Vladimir Sergei Sergey Dmitry Dmitri Mikhail Alexei Igor Andrei Andrey Nikolai Ivan \
    Oleg Yuri Viktor Boris Maxim Pavel Konstantin Gennady Jean Pierre Jacques Francois Michel Philippe \
    Nicolas Emmanuel Laurent Dominique Hans Klaus Heiko Jurgen Wolfgang Frank Olaf Angela Ursula \
    Antonio Jose Carlos Luis Miguel Jorge Pedro Manuel Fernando Rafael Francisco Javier Alberto Mario \
    Roberto Giuseppe Giovanni Paolo Marco Luigi Matteo Silvio Sergio Mohammed Mohamed Muhammad Ahmed \
    Ali Hassan Hussein Abdul Ibrahim Omar Khalid Yousef Mahmoud Mustafa Hamid Reza Narendra Rajnath \
    Sushma Arun Amit Rahul Sonia Anil Rajiv Vijay Ravi Sanjay Shinzo Fumio Taro Yoshihide Toshihiro \
    Yoshimasa Shigeru Sanae Takeshi Hiroshi Kenji Karoline Jared Jake Antony Lloyd Pete Marco Scott \
    Howard Jamieson Keir Rishi Theresa Tony Gordon Jeremy Dominic Liz Penny Scott Malcolm Julia \
    Jacinda Winston Justin Chrystia Mark Melanie Mike Chris Steve Jeff Kamala Harry Tom Doug Jim \
    Rodrigo Bill Brooke Hillary Rod Kristi Volodymyr Franklin Pam Jens Dan Dwight Neil Chuck Alejandro \
    Bob Recep Lindsey Jimmy Todd Martin Petro Kellyanne Lyndon Dave Tayyip Deb Mohammad Nikki Tim \
    Xavier Betsy Muammar Abdullah Madeleine Eduard Francis Delfin Enrique Tulsi Kash Andy Ketanji \
    Melania Woodrow Antonin Nicola Harjit Suzanne Dianne Anne Nayib Josh Giorgia Brad Gonzalo Oliver \
    Yulia Alain Elijah Hossein Anders Nelson Mitch Mauricio Noah Pascal Rudy Sigmar Bernie Nick Wilbur \
    Philipp Matt Brigitte Zach Leon Geoff Marsha Gregg Susie Theodore Bruno Bashar Merrick Herbert \
    Federica Gerald Ramzan Piotr Bernard Oleksandr Beata Steffen Hugo Newt Antoni Andrzej Mevlut \
    Andrej Nursultan Marc Alex Ajit Rick Katie Friedrich Greg Brett Shehbaz Derrick Ted Anwar Sylvia \
    Troy Barry Beau Karine Stefan Petr Mariano Artur Ilgar Sebastien Jayne Benoit Mahathir Fidel \
    Felipe Leonid Warren Guillaume Adel Marcos Susana Michele Franz Arne Pablo Vasily Yury Eduardo \
    Dilma Pavlo Astrid Binali Aleksey Aleksandr Naguib Moshe Milos Renato Yuriko Nawaz Kamal Romain \
    Francoise Masayoshi Manuela Aleksander Kara Tommy Jensen Kurt Jenny Anita Lorenzo Kristen Elina \
    Jaime Ilham Nikol Jerome Johann Graham Fred Isaac Abdel Jamie Alfredo Condoleezza Seth Naftali \
    Nigel Mathew Ellen Shawn Ana Hugh Jasper Monica Jair Anutin Prabowo Emil Raul Vicente Adrian Volker \
    Josep Kaja Radoslaw Petteri Mette Jonas Giorgos Kyriakos Bujar Aleksandar Ivica Zoran Gitanas Sauli
    """)

  /// Small words inside names, by fold.
  let particles = folds(
    """
    bin binti ibn ben al el ul ur van von der den de del della di da das dos do du la le ter zu zum \
    abu y e san santa st
    """)

  /// Capitalised words that begin no name, by fold (English) or signature (Vietnamese).
  let notNames = folds(
    """
    the a an he she it they we i you this that these those his her their its our your my in on at as \
    for from with by to of and or but after before during since while when if also both each all \
    according monday tuesday wednesday thursday friday saturday sunday january february march april \
    june july august september october november december today yesterday tomorrow mr mrs ms \
    ministry department office council committee commission congress senate house parliament \
    government party assembly court university institute agency association company corporation \
    group bank fund center centre administration republic kingdom union nations states united \
    federal national international foreign minister president prime chairman secretary general \
    embassy consulate delegation summit conference forum meeting joint statement agreement act law \
    order bill north league chief provisions counsel atomics electric motors services staff election elections ally allies non special counsel science public safety prix cup champions south east west eastern western northern southern central asia europe africa \
    america pacific atlantic middle world global economic security defense defence white black \
    sunday act section article executive memorandum readout remarks fact sheet statement new
    """)

  /// Capitalised syllables that begin no name, by signature.
  let notVietnameseNames = signatures(
    """
    Bộ Ban Chính Trung Ủy Uỷ Hội Quốc Nhà Đảng Liên Cộng Vương Thường Tỉnh Thành Phủ Văn_phòng \
    Cơ Tổng Phó Tại Theo Trong Sau Trước Khi Nhân Về Đây Đó Các Những Một Hai Ba Cùng Ngày Sáng \
    Chiều Tối Trưa Đêm Ngoài Bên Đồng Tuy Vì Nếu Để Với Từ Đến Tới Trên Dưới Việc Như Còn Và \
    Nhưng Bởi Do Nên Cả Mọi Mỗi Đại Hiệp Ngân Tập Công Trường Viện Học Khu Cục Vụ Sở Phòng Tòa \
    Toà Cảng Đoàn Biển Đông Châu Lễ Tuyên Chương Kế Nghị Luật Hiến Quân Tư Đài Báo Truyền Thông \
    Ảnh Nguồn Đại_sứ Phát Tham Thăm Gặp Tiếp Ký Chúng Tôi Ông Bà Anh Chị Cô Em Ngài Đức Nữ Tân \
    Cựu Nguyên Quyền Kể Không Đã Sẽ Đang Được Bị Có Là Cũng Hiện Nay Năm Tháng Tuần Quý Thứ Chủ
    """)

  /// Surnames that are also in `notNames` begin a name only where more of one follows.
  let ambiguousSurnames = signatures("Văn Tập Công Đồng Đoàn Tư Đại Viên Phó Thái Hà Ông Đức")

  /// Before a name: what is called after a person, not the person.
  let namesakes = signatures(
    """
    đường phố trường quận tỉnh ty đoàn giải cúp lăng tượng hát viện cầu bay chùa cung học thưởng \
    hàng xã phường huyện sông hồ núi đảo tàu hiệu hãng quỹ nhóm ban đài rạp chợ đền miếu ga công_ty
    """)

  /// After a name: what is called after a person, not the person.
  let monuments = folds(
    """
    commemorative marker memorial statue monument mausoleum museum university school street avenue \
    road award prize foundation doctrine act center centre library airport stadium bridge institute \
    city square highway hall building hospital college era administration trail county park corp post
    assassination
    """)

  /// Lower-case words that end a post: its holder does something.
  let stops = signatures(
    """
    đã sẽ đang vừa cũng đều là có không chưa được bị do bởi với hay hoặc nhưng mà thì khi nếu để \
    nhằm cho rằng này đó kia trên dưới trong ngoài từ đến tới sang vào ra lên xuống nói nêu nhấn \
    khẳng bày đề đánh chúc cảm hoan tin mong phát tuyên thông gặp nhận trả trao gửi cam đồng nhất \
    ca hứa mời chuyển kêu lưu giới ghi theo sau trước còn vẫn phải nên cần muốn xin tự đưa dẫn \
    nhậm đảm giữ nghe xem thấy biết tham dự cùng hai các những một mọi như vì qua đón thay thể \
    tiếp lại nữa ấy viết đăng đáp bước rời bay ký họp bàn thảo chủ ủng phản cáo lên hỏi đòi bác
    """)

  private static func signatures(_ list: String) -> WordSet { .signatures(list) }

  static func folds(_ list: String) -> WordSet { .folds(list) }
}
