extension EventTable {
  /// Phrases by cue, a line `cue: phrase; phrase; …` each. A phrase stands under the cue that it has
  /// as a whole, so that `tiếp tục` is never `tiếp` and `gặp khó khăn` never `gặp`.
  ///
  /// Source: the verbs and nouns of CAMEO 1.1b3, codes 01–08, as the Vietnamese and the English
  /// press put them.
  static let rows = """
    meet: gặp; gặp gỡ; gặp mặt; gặp nhau; gặp riêng; hội đàm; hội kiến; tiếp; tiếp kiến
    meet: tiếp xã giao; tiếp thân mật; tới chào; đến chào; chào xã giao
    meet: đến chào xã giao; tới chào xã giao; chào từ biệt; đến chào từ biệt; yết kiến
    meet: làm việc với; tiếp và làm việc với; gặp và làm việc với; gặp gỡ và làm việc với
    meet: tiếp xúc với; hội đàm hẹp; ăn sáng làm việc; ăn trưa làm việc; ăn tối với; met
    meet: met with; meets; meets with; meet; meet with; held talks; held talks with; hold talks
    meet: hold talks with; holds talks; holds talks with; holding talks; held bilateral talks
    meet: held bilateral talks with; held discussions; held discussions with; had talks
    meet: had talks with; held a meeting; held a meeting with; held a bilateral meeting
    meet: held a bilateral meeting with; had a meeting; had a meeting with
    meet: had a bilateral meeting; had a bilateral meeting with; had breakfast with
    meet: had lunch with; had dinner with; hosted breakfast; hosted breakfast for
    meet: hosted to lunch; hosted to lunch by; hosted to dinner; hosted to dinner by
    meet: hosted to breakfast by; hosted lunch; hosted dinner; hosted lunch for
    meet: triệu tập; triệu tập đến; summoned; summons; có cuộc gặp với; có buổi làm việc với
    meet: có cuộc trao đổi với; có cuộc hội đàm với; có buổi tiếp; có cuộc gặp gỡ với
    meet: hosted dinner for; hosted a lunch for; hosted a dinner for; sat down with; called on
    meet: calls on; call on; calling on; paid a courtesy call on; pays a courtesy call on
    meet: paid courtesy calls on
    none: hội ngộ; tiếp tục; tiếp theo; tiếp cận; tiếp nhận; tiếp nối; tiếp diễn; tiếp đó
    none: tiếp sau; tiếp đến; tiếp tế; tiếp viên; tiếp thu; tiếp thị; tiếp giáp; tiếp quản
    none: tiếp tay; tiếp sức; tiếp liệu; tiếp dân; tiếp tân; tiếp khách; tiếp xúc cử tri
    none: tiếp xúc; tiếp đất; tiếp bước; tiếp lửa; tiếp đón; đón tiếp; trực tiếp; gián tiếp
    none: liên tiếp; kế tiếp; nối tiếp; giao tiếp; gặp khó khăn; gặp khó; gặp phải; gặp nạn
    none: gặp sự cố; gặp rắc rối; gặp trở ngại; gặp nhiều; gặp vấn đề; gặp may; gặp lại
    none: gặp mặt cử tri; gặp gỡ cử tri; bắt gặp; thường gặp; hay gặp; chưa gặp; không gặp
    none: gặp được; gặp rủi ro; gặp thuận lợi; gặp bất lợi; gặp hạn; gấp gặp; Gặp gỡ đầu Xuân
    none: cuộc tọa đàm; thăm xã giao; thăm hỏi; lời thăm hỏi; thăm quan; tham quan; thăm dò
    none: thăm khám; thăm viếng; thăm nuôi; thăm bệnh; thăm lại; thăm dân; thăm nhà
    none: thăm gia đình; thăm Đại sứ quán; chuyến thăm lẫn nhau; các chuyến thăm
    none: những chuyến thăm; chuyến thăm cấp cao; chuyến thăm nhà; trao đổi đoàn; dự án; dự thảo
    none: dự báo; dự đoán; dự luật; dự trữ; dự toán; dự phòng; ký sắc lệnh; ký quyết định
    none: ký ban hành; ký lệnh; ký giả; ký ức; ký hiệu; ký túc xá; ký sinh; chữ ký; đăng ký
    none: thư ký; thời kỳ; kỷ niệm; nhật ký; bút ký; hồi ký; ký hợp đồng; ký hợp đồng lao động
    none: gửi lời chia buồn; gửi lời thăm hỏi; gửi lời chúc mừng; receiving; hosting
    none: annual meeting; meeting room; town hall meeting; visitor; visitors; home visit
    none: high-level visits; exchange of visits; mutual visits; sign language; signs of; sign of
    none: signed into law; signed an executive order; signed a proclamation; signed the bill
    none: signed legislation; signed up; sign up; road signs
    none: gặp đội; gặp đội tuyển; gặp tuyển; tiếp đội; tiếp đội tuyển; phải chăng; phải không
    none: bên phải; phía phải; cánh phải; vấp phải; mắc phải; chứ không phải; không phải
    talk: trao đổi với; thảo luận với; đối thoại với
    meeting: tiếp xúc song phương; cuộc gặp; cuộc gặp gỡ; cuộc gặp mặt; buổi gặp; buổi gặp gỡ
    meeting: cuộc hội đàm; buổi hội đàm; cuộc hội kiến; buổi hội kiến; buổi tiếp; cuộc tiếp
    meeting: buổi làm việc; cuộc làm việc; phiên làm việc; cuộc trao đổi; buổi trao đổi
    meeting: cuộc thảo luận; các cuộc thảo luận; cuộc hội đàm cấp cao
    meeting: cuộc họp với; buổi họp với; cuộc tiếp xúc; cuộc gặp thượng đỉnh; cuộc gặp cấp cao; cuộc gặp ba bên
    meeting: họp song phương; meeting with; meetings with; a meeting with; courtesy call on
    meeting: courtesy call; meeting; meetings; the meeting; bilateral meeting
    meeting: bilateral meeting with; talks; talks with; bilateral talks; bilateral talks with
    meeting: trilateral meeting; first meeting
    session: cuộc họp; phiên họp; kỳ họp; kỳ họp Ủy ban; cuộc đối thoại; phiên đối thoại
    session: đối thoại chiến lược; đối thoại quốc phòng; tham vấn chính trị; tham khảo chính trị
    session: cuộc tham vấn
    call: điện đàm; điện đàm trực tuyến; gọi điện; gọi điện thoại; gọi điện đàm
    call: hội đàm trực tuyến; hội đàm qua điện thoại; trao đổi qua điện thoại
    call: trao đổi trực tuyến; trao đổi điện thoại; nói chuyện qua điện thoại
    call: nói chuyện điện thoại; hội kiến trực tuyến; họp trực tuyến; gặp trực tuyến; spoke with
    call: spoke by phone; spoke by phone with; spoke by telephone; spoke by telephone with
    call: spoke on the phone; spoke on the phone with; spoke today with
    call: spoke today by phone with; spoke today by secure video; spoke over the phone
    call: spoke over the phone with; spoke by video with; spoke to; speaks with
    call: speaks by phone with; speak with; speak by phone; phoned; telephoned; held a call
    call: held a call with; held a phone call; held a phone call with; held a video call
    call: held a video call with; held a telephone call with; held phone talks
    call: held phone talks with; held talks over phone with; held online talks
    call: held online talks with; held a telephone conversation
    call: held a telephone conversation with; held a productive call with; had a call with
    call: had a phone call; had a phone call with; had a phone conversation
    call: had a phone conversation with; had a telephone conversation with; received a call from
    call: received a phone call from; took a call from; took a phone call from
    calling: cuộc trao đổi qua điện thoại; cuộc nói chuyện qua điện thoại; cuộc đàm thoại
    calling: cuộc hội đàm qua điện thoại; cuộc điện đàm trực tuyến
    calling: cuộc điện đàm; cuộc gọi; cuộc gọi điện thoại; cuộc điện thoại
    calling: cuộc trao đổi điện thoại; cuộc trao đổi trực tuyến; cuộc nói chuyện điện thoại
    calling: cuộc hội đàm trực tuyến; cuộc hội kiến trực tuyến; cuộc gặp trực tuyến; phone call
    calling: phone call with; phone calls with; phone talks; phone talks with; telephone call
    calling: telephone call with; telephone conversation; telephone conversation with
    calling: phone conversation; phone conversation with; telephone talks; video call
    calling: video call with; video conference with; call with; call between; online talks
    calling: took a call; took calls; took two calls; took three calls; two calls; three calls
    calling: phone calls; telephone calls; separate calls; calls with
    calling: virtual talks; virtual meeting with; virtual bilateral meeting
    visit: thăm; sang thăm; đến thăm; tới thăm; lên đường thăm; thăm chính thức
    visit: thăm cấp nhà nước; thăm hữu nghị; thăm hữu nghị chính thức; thăm và làm việc
    visit: thăm làm việc; đến thăm và làm việc; tới thăm và làm việc; sang thăm và làm việc
    visit: công du; visited; visits; paid an official visit to; paid a state visit to
    visit: pays an official visit to; pay an official visit to; paid a visit to; pay a visit to
    visit: paying an official visit to; paying a state visit to; visit the White House
    visiting: chuyến viếng thăm; chuyến thăm cấp nhà nước; chuyến thăm cấp Nhà nước
    visiting: chuyến thăm chính thức; chuyến thăm hữu nghị; chuyến thăm và làm việc tại
    visiting: chuyến thăm; chuyến công du; chuyến công tác; chuyến đi; chuyến thăm và làm việc
    visiting: visit; official visit; state visit; working visit; official visit to
    visiting: state visit to; working visit to; visit to; visit by; visits to; trip to
    visiting: working trip to; tour of; trip
    summit: hội nghị thượng đỉnh; hội nghị cấp cao; thượng đỉnh; hội nghị cấp cao ASEAN
    summit: hội nghị các nhà lãnh đạo; tuần lễ cấp cao; diễn đàn cấp cao; HNCC; summit; summits
    summit: summit meeting; leaders' meeting; leaders meeting; high-level forum
    attend: dự; tham dự; tới dự; đến dự; sang dự; đồng chủ trì; chủ trì; phát biểu tại; attend
    attend: attended; attends; attending; chaired; co-chaired; addressed; spoke at; speaking at
    attend: took part in; participated in
    future: dự kiến; dự định; sẽ; sắp; sắp tới; chuẩn bị; theo kế hoạch; lên kế hoạch
    future: có kế hoạch; theo dự kiến; tới đây; trong tương lai; được mong đợi; will; would
    future: to be; due to; set to; scheduled to; scheduled for; is expected to; expected to
    future: plans to; plan to; planned to; planned; upcoming; forthcoming; next; later this
    sign: ký; ký kết; ký tắt; ký chính thức; ký và trao; trao đổi văn kiện
    sign: trao văn kiện; signed; sign; signs; exchanged notes; inked
    wishsign: ký mới
    reach: đạt thỏa thuận; đạt được thỏa thuận; đạt được một thỏa thuận; đạt một thỏa thuận
    signing: lễ ký; lễ ký kết; lễ ký và trao; lễ trao đổi; lễ trao các văn kiện
    signing: lễ trao văn kiện; chứng kiến lễ ký; chứng kiến lễ ký kết; chứng kiến việc ký
    signing: chứng kiến ký kết; chứng kiến trao đổi; chứng kiến lễ trao; signing; signing of
    signing: signing ceremony; witnessed the signing; witnessed the signing of
    signing: witness the signing of; witnessed the exchange of; signature
    document: bản ghi nhớ; biên bản ghi nhớ; MOU; hiệp định; hiệp ước; thỏa thuận
    document: bản thỏa thuận; nghị định thư; ý định thư; thư bày tỏ ý định; văn kiện
    document: văn kiện hợp tác; văn bản hợp tác; biên bản hợp tác; biên bản
    document: chương trình hợp tác; chương trình hành động; kế hoạch hợp tác; kế hoạch hành động
    document: công hàm trao đổi; văn bản ghi nhớ; văn bản thỏa thuận; hiệp định vay; hiệp định khung
    document: công ước; memorandum of understanding; memoranda of understanding
    document: memorandum of cooperation; agreement; agreements; treaty; pact; accord; accords
    document: deal; deals; protocol; MOUs; letter of intent; declaration; framework agreement
    document: action plan; plan of action
    jointstatement: tuyên bố chung; thông cáo chung; tuyên bố tầm nhìn chung
    jointstatement: tuyên bố báo chí chung; joint statement; joint communique; joint communiqué
    jointstatement: joint press statement; joint declaration; joint vision statement
    state: áp thuế; áp thuế quan; tạm dừng áp thuế; tạm hoãn áp thuế; áp đặt trừng phạt
    state: tuyên bố; ra tuyên bố; đưa ra tuyên bố; ra thông cáo; phát đi thông cáo; ra thông báo
    state: công bố; thông báo; phản đối; lên án; cáo buộc; chỉ trích; cảnh báo; kêu gọi
    state: lên tiếng; issued a statement; issued statements; released a statement; announced
    state: announces; declared; condemned; condemns; accused; warned; urged; called for
    state: protested; denounced; rejected
    say: chúc mừng; cho biết; cho hay; nói; khẳng định; nhấn mạnh; thừa nhận; bác bỏ; đòi
    say: yêu cầu; hối thúc; thúc giục; hoan nghênh; ca ngợi; đe dọa; xin lỗi; trả lời; nêu rõ
    say: bày tỏ quan ngại; bày tỏ lo ngại; bày tỏ; tố; tố cáo; phát biểu; chia sẻ; bình luận
    say: said; says; told; told reporters; stated; confirmed; confirms; acknowledged; admitted
    say: demanded; demands; criticized; criticised; slammed; blasted; praised; accuses; urges
    say: warns; rejects; denies; vowed; threatened; threatens; apologized; apologised; voiced
    say: voiced concern; expressed concern; expressed concerns; congratulated; tweeted
    say: chỉ rõ; chỉ ra; cho rằng; nhận định; tái khẳng định; mô tả; quả quyết; lưu ý; dọa
    press: họp báo chung; cuộc họp báo chung; joint press conference; joint news conference
    press: họp báo; press conference; news conference
    meet: hội đàm cấp cao; tiến hành hội đàm; tiến hành hội đàm cấp cao
    letter: có điện cảm ơn; có điện cảm ơn gửi; gửi điện cảm ơn; gửi điện thăm hỏi; gửi điện cám ơn
    letter: gửi công hàm; trao công hàm; gửi thư; gửi điện; gửi điện mừng; gửi thư chúc mừng
    letter: gửi thư mừng; trao đổi thư mừng; trao đổi điện mừng; gửi điện chúc mừng
    letter: gửi điện chia buồn; sent a message; sent a letter; wrote to
    letter: sent a congratulatory letter; sent a congratulatory message; sent congratulations
    letter: sent condolences; sent a message of condolences; sent a message of condolence
    letter: extended condolences
    letternoun: công hàm; điện mừng; thư chúc mừng; thư mừng; điện chia buồn; diplomatic note
    letternoun: congratulatory message; congratulatory letter; message of congratulations
    post: đăng trên; viết trên; chia sẻ trên; bài đăng; Facebook post; in a post
    post: on Truth Social; posted on; tweeted
    negotiate: đàm phán; thương lượng; negotiated; negotiating
    negotiation: vòng đàm phán; phiên đàm phán; cuộc đàm phán; các cuộc đàm phán; hòa đàm
    negotiation: đàm phán ba bên; đàm phán 3 bên; vòng hòa đàm; cuộc hòa đàm
    negotiation: negotiations; negotiation; round of negotiations; round of talks; peace talks
    negotiation: trade talks; nuclear talks; ceasefire talks
    aid: viện trợ; viện trợ khẩn cấp; viện trợ nhân đạo; viện trợ không hoàn lại; cứu trợ
    aid: cứu trợ khẩn cấp; hỗ trợ khẩn cấp; hỗ trợ nhân đạo; trao tặng; trao hàng viện trợ
    aid: trao hàng cứu trợ; donated; donates
    aidnoun: hàng viện trợ; hàng cứu trợ; gói viện trợ; humanitarian aid
    aidnoun: humanitarian assistance; emergency aid; relief supplies; relief aid
    aidnoun: security assistance; aid package; military assistance; military aid
    wish: được kỳ vọng; mong; mong muốn; mong đợi; hy vọng; hi vọng; muốn; đề nghị; đề xuất; cần
    wish: sớm; sẵn sàng; khả năng; nếu; có thể; tiến tới; hướng tới; thúc đẩy
    wish: phải; xin; buộc phải; xin phép
    wish: tăng cường; looks forward to; look forward to; looked forward to; looking forward to
    wish: hopes to; hope to; hoped to; hoping to; wants to; want to; wish to; wished to; should
    wish: could; may; might; can; would like to; called for a
    purpose: để; nhằm
    act: tiến hành; tổ chức
    invite: mời; lời mời; nhận lời; invited; invites
    invite: thu xếp để; sắp xếp để; arranging for; arrange for
    invitation: nhận lời mời; theo lời mời; invitation; at the invitation of
    negation: không; chưa; hoãn; hủy; hủy bỏ; từ chối; phủ nhận; not; no; never; postponed
    negation: cancelled; canceled; declined; refused; denied
    past: từng; trước đó; trước đây; năm ngoái; năm trước; tháng trước; hồi; vừa qua; mới đây
    past: gần đây; vừa rồi; trong quá khứ; kỷ niệm ngày; last year; last month; last week
    past: earlier this year; earlier this month; earlier this week; previously; earlier; recent
    past: recently; had; last met
    since: kể từ; kể từ khi; since
    after: sau khi; sau; kết thúc; after; following
    before: trước khi; trước thềm; before; ahead of; prior to
    margin: bên lề; nhân dịp; nhân; trong khuôn khổ; trong thời gian; trong dịp
    margin: on the sidelines of; on the margins of; on the occasion of; within the framework of
    margin: in the framework of; as part of; during
    at: tại; at
    party: hai bên; hai nước; hai Bộ trưởng; hai nhà lãnh đạo; hai ông; hai Thủ tướng
    party: hai Ngoại trưởng; hai Chủ tịch; hai Tổng thống; hai vị lãnh đạo; hai nguyên thủ
    party: lãnh đạo hai nước; both sides; two sides; two leaders; two ministers; the two leaders
    party: the two sides; the two ministers; both leaders; both countries; two countries
    receive: received; receives; hosted; hosts
    welcome: welcomed; welcomes
    visiting2: visiting
    arrive: đã tới; đã đến; tới thủ đô; đến thủ đô; đặt chân tới; đặt chân đến; lên đường tới
    arrive: lên đường sang; lên đường đến; đã có mặt tại
    arrive: is in; was in; arrived in; arrives in; arrived; travelled to; traveled to; travels to; travel to
    arrive: travelling to; traveling to; flew to; fly to
    statenoun: statement; in a statement; press release
    give: provided; delivered; handed over
    give: giải ngân; tài trợ; hỗ trợ; cấp; tặng; quyên góp; cung cấp; trao; chuyển giao; dành
    pledge: agree to; agreed; agreed on; agreed that; agreed to; agrees to; aim to; aimed to; aims to
    pledge: commit to; committed; committed to; commits to; cam kết; cam kết sẽ; cùng nhất trí
    pledge: hai bên nhất trí; khẳng định sẽ; khẳng định sẽ tiếp tục; nhất trí; nhất trí cần
    pledge: nhất trí sẽ; phấn đấu; phấn đấu đạt; pledge to; pledged; pledged to; pledges to
    pledge: thỏa thuận sẽ; thống nhất sẽ; vowed to; vows to; đặt mục tiêu; đồng ý; đồng ý sẽ
    """
}
