extension PostTable {
  /// Phrases by category, a line `category: phrase; phrase; …` each. A capital first letter asks for
  /// a capital in the text.
  ///
  /// Source: the style of the Vietnam News Agency and of the Vietnamese Government's portal, and of
  /// the English wire agencies; portfolios after the names of ministries on the governments' sites.
  static let rows = """
    headOfState: acting president; chủ tịch nước; cố vấn nhà nước; governor-general
    headOfState: lãnh tụ tối cao; phó chủ tịch nước; phó tổng thống; president; president-elect
    headOfState: quyền chủ tịch nước; quốc trưởng; state counsellor; state president
    headOfState: supreme leader; toàn quyền; tổng thống; tổng thống đắc cử; vice president
    headOfState: vice-president
    royal: Amir; Emir; Emperor; Empress; King; Nhà Vua Nhật Bản; Pope; Prince; Princess; Queen
    royal: Sheikh; Sultan; crown prince; crown princess; công chúa; công nương; giáo hoàng
    royal: hoàng hậu; hoàng thái hậu; hoàng thái tử; hoàng thế tử; hoàng tử; nhà vua; nhật hoàng
    royal: nữ hoàng; nữ vương; quốc vương; thái tử; thái tử kế vị; đại công tước; đại giáo chủ
    royal: đức vua
    headOfGovernment: Chancellor; PM; Premier; TTg; chief executive; nữ thủ tướng
    headOfGovernment: prime minister; prime minister-designate; taoiseach; thủ hiến; thủ tướng
    headOfGovernment: thủ tướng chính phủ
    deputyHead: DPM; PTT; deputy prime minister; first deputy prime minister
    deputyHead: permanent deputy prime minister; phó thủ tướng; phó thủ tướng chính phủ
    deputyHead: phó thủ tướng kiêm bộ trưởng ngoại giao; phó thủ tướng thường trực
    deputyHead: phó thủ tướng thường trực chính phủ; vice chancellor; vice premier; vice-premier
    minister: Minister; Secretary; acting secretary; agriculture minister; bộ trưởng
    minister: bộ trưởng cao cấp; bộ trưởng cấp cao; commerce minister; commerce secretary
    minister: coordinating minister; culture minister; defence minister; defense minister
    minister: defence secretary; defense secretary; defence chief; defense chief
    minister: economy minister; education minister; energy minister
    minister: environment minister; finance minister; health minister; home affairs minister
    minister: home secretary; interior minister; justice minister; labour minister
    minister: law and home affairs minister; law minister; manpower minister
    minister: minister for defence; minister of defence; minister of defense; nữ bộ trưởng
    minister: parliamentary secretary; quyền bộ trưởng; secretary of agriculture
    minister: secretary of commerce; secretary of defence; secretary of defense
    minister: secretary of education; secretary of energy; secretary of homeland security
    minister: secretary of labor; secretary of the interior; secretary of the treasury
    minister: secretary of transportation; secretary of veterans affairs; secretary of war
    minister: senior minister; state minister; trade minister; transport minister
    minister: treasury secretary; tổng trưởng
    foreignMinister: bộ trưởng ngoại giao; external affairs minister; foreign minister
    foreignMinister: foreign affairs secretary; foreign secretary; minister for foreign affairs
    foreignMinister: minister of external affairs; minister of foreign affairs; ngoại trưởng
    foreignMinister: nữ ngoại trưởng; quyền ngoại trưởng; secretary of state; top diplomat
    international: executive vice-president; executive vice president
    deputyMinister: foreign undersecretary; undersecretary; undersecretary of state
    deputyMinister: undersecretary of defense; acting deputy secretary of state
    deputyMinister: assistant foreign minister; assistant secretary
    deputyMinister: assistant secretary of state; deputy defence minister
    deputyMinister: deputy foreign minister; deputy minister; deputy secretary
    deputyMinister: deputy secretary of state; first deputy minister; minister of state
    deputyMinister: permanent deputy foreign minister; phó bộ trưởng; quốc vụ khanh
    deputyMinister: secretary of health and human services; senior minister of state; thứ trưởng
    deputyMinister: thứ trưởng ngoại giao; thứ trưởng thường trực; trợ lý bộ trưởng
    deputyMinister: trợ lý ngoại trưởng; under secretary; under secretary of state
    deputyMinister: vice foreign minister; vice minister; vice-minister
    ambassador: ambassador-designate; ambassador designate; ambassador; deputy ambassador
    ambassador: ambassador extraordinary and plenipotentiary
    ambassador: high commissioner; phó đại sứ; đại sứ; đại sứ đặc mệnh toàn quyền
    envoy: Consul; Envoy; bí thư thứ nhất; charge d'affaires; chargé d'affaires; consul general
    envoy: consul-general; công sứ; lãnh sự; lãnh sự danh dự; minister counsellor
    envoy: permanent representative; phái viên; phó tổng lãnh sự; presidential envoy
    envoy: resident coordinator; special envoy; special presidential envoy
    envoy: special representative; tham tán; trưởng phái đoàn; trưởng đại diện
    envoy: trưởng đại diện thường trú; tùy viên; tùy viên quốc phòng; tổng lãnh sự
    envoy: điều phối viên thường trú; đại biện; đại biện lâm thời; đại diện thường trú
    envoy: đại diện thường trực; đặc phái viên; đặc sứ
    parliament: MP; NA Chairman; NA Vice Chairman; Rep; Representative; Sen; Senator; Speaker
    parliament: chủ tịch duma quốc gia; chủ tịch hạ viện; chủ tịch hội đồng liên bang
    parliament: chủ tịch nghị viện; chủ tịch quốc hội; chủ tịch thượng viện; congressman
    parliament: congresswoman; house speaker; hạ nghị sĩ; member of parliament
    parliament: national assembly chairman; national assembly chairwoman
    parliament: national assembly vice chairman; national assembly vice chairwoman; nghị sĩ
    parliament: phó chủ tịch hạ viện; phó chủ tịch quốc hội; phó chủ tịch thường trực quốc hội
    parliament: phó chủ tịch thượng viện; phó ủy viên trưởng; senate majority leader
    parliament: senate president; speaker of parliament; speaker of the house; thượng nghị sĩ
    parliament: tổng thư ký quốc hội; đại biểu quốc hội; ủy viên trưởng
    party: thủ lĩnh; thủ lĩnh đảng; chủ tịch danh dự đảng; đồng chủ tịch đảng; chief negotiator
    official: cảnh sát trưởng; tư lệnh cảnh sát; trưởng đoàn đàm phán; chief of police; trưởng ban thư ký
    parliament: dân biểu; nghị viên; hạ nghị sỹ; thượng nghị sỹ; nghị sỹ; lawmaker; house minority leader
    parliament: senate minority leader; house majority leader; majority leader; minority leader
    adviser: phó cố vấn an ninh; phó cố vấn; chiến lược gia trưởng; chief strategist
    royal: giáo sĩ; giáo sỹ; đại giáo sĩ; đại giáo chủ; ayatollah
    business: nhà kinh tế; nhà kinh tế học; nhà kinh tế trưởng; chính trị gia; nhà ngoại giao
    business: nhà hoạt động; sử gia; nhà báo; bình luận viên; người dẫn chương trình
    business: nhà sáng lập; người sáng lập; đồng sáng lập; ứng viên; ứng cử viên; ứng viên tổng thống
    business: ứng cử viên tổng thống; doanh nhân; nhà khoa học; nghiên cứu viên; nhà nghiên cứu cấp cao
    party: Leader; bí thư; bí thư huyện ủy; bí thư khu ủy; bí thư quận ủy; bí thư thành ủy
    party: bí thư thứ nhất trung ương; bí thư trung ương đảng; bí thư tỉnh ủy; bí thư đảng ủy
    party: chủ tịch đảng; general secretary; lãnh tụ; lãnh đạo; nhà lãnh đạo; party chief
    party: party general secretary; party leader; party secretary; phó bí thư
    party: phó bí thư thành ủy; phó bí thư thường trực; phó bí thư tỉnh ủy; phó trưởng ban
    party: phó trưởng ban thường trực; politburo member
    party: secretary of the party central committee; thường trực ban bí thư; thường vụ khu ủy
    party: thường vụ tỉnh ủy; trưởng ban; trưởng ban tuyên giáo trung ương
    party: trưởng ban tuyên truyền; trưởng ban tổ chức trung ương
    party: trưởng ban đối ngoại trung ương; tổng bí thư; tổng bí thư ban chấp hành trung ương
    party: ủy viên ban chấp hành; ủy viên ban thường vụ; ủy viên bộ chính trị; ủy viên dự khuyết
    party: ủy viên thường vụ; ủy viên trung ương đảng
    military: Brigadier; Captain; Colonel; Commander; Gen; General; Major; Marshal; Tướng
    military: admiral; brigadier general; chairman of the joint chiefs of staff
    military: chief of defence force; chuẩn tướng; chuẩn đô đốc; chính ủy; field marshal
    military: lieutenant colonel; lieutenant general; lt gen; major general; phó tư lệnh
    military: phó tổng tham mưu trưởng; phó đô đốc; rear admiral; sen. lt. gen.; senior colonel
    military: senior lieutenant general; tham mưu trưởng; thiếu tá; thiếu tướng; thượng tá
    military: thượng tướng; thượng úy; thống tướng; trung tá; trung tướng; trung úy; tư lệnh
    military: tổng tham mưu trưởng; tổng tư lệnh; vice admiral; đô đốc; đại tá; đại tướng
    military: đại úy
    spokesperson: deputy spokesperson; người phát ngôn; nữ phát ngôn viên; phát ngôn nhân
    spokesperson: phát ngôn viên; phó người phát ngôn; press secretary; spokesman; spokesperson
    spokesperson: spokeswoman
    adviser: NSA; adviser; advisor; cố vấn; cố vấn an ninh; cố vấn an ninh quốc gia
    adviser: cố vấn cấp cao; deputy national security adviser; deputy national security advisor
    adviser: homeland security advisor; national security adviser; national security advisor
    adviser: phó cố vấn an ninh quốc gia; principal deputy national security advisor
    adviser: senior adviser; senior advisor; special advisor; trợ lý; trợ lý đặc biệt
    official: Czar; US Trade Representative; cabinet secretary; cao ủy; chief cabinet secretary
    official: chief minister; chief of staff; chủ nhiệm; chủ nhiệm nhân đại
    official: chủ nhiệm văn phòng chính phủ; chủ nhiệm văn phòng chủ tịch nước
    official: chủ nhiệm văn phòng quốc hội; chủ nhiệm ủy ban; cục trưởng; deputy chief of staff
    official: khu trưởng; permanent secretary; phó cao ủy; phó chủ nhiệm; phó chủ nhiệm ủy ban
    official: phó cục trưởng; phó trưởng đoàn; phó tổng cục trưởng; phó vụ trưởng; police chief
    official: quan chức; quyền vụ trưởng; senior director; solicitor general; thư ký
    official: thư ký báo chí; trade representative; trưởng đoàn; trưởng đặc khu; tổng cục trưởng
    official: tổng thanh tra; united states trade representative; vụ trưởng; đại diện cấp cao
    official: đại diện thương mại; đặc khu trưởng
    judge: Judge; Justice; Magistrate; Prosecutor; attorney general; chief justice
    judge: chánh văn phòng; chánh văn phòng nội các; chánh án; công tố viên; phó chánh văn phòng
    judge: phó chánh án; thẩm phán; trưởng đoàn đàm phán; tổng chưởng lý; tổng công tố
    judge: tổng kiểm sát trưởng; tổng kiểm toán; tổng kiểm toán nhà nước
    judge: viện trưởng viện kiểm sát
    local: Governor; chủ tịch huyện; chủ tịch hđnd; chủ tịch hội đồng nhân dân; chủ tịch phường
    local: chủ tịch thành phố; chủ tịch tỉnh; chủ tịch ubnd; chủ tịch ủy ban nhân dân
    local: giám đốc công an; giám đốc sở; lieutenant governor; mayor; phó chủ tịch hđnd
    local: phó chủ tịch ubnd; phó chủ tịch ủy ban nhân dân; phó giám đốc sở; phó thị trưởng
    local: phó thống đốc; phó tỉnh trưởng; thị trưởng; thống đốc; trưởng công an; tỉnh trưởng
    local: vice governor; vice mayor; đô trưởng
    body: Administrator; Chair; Commissioner; Director; Head; chairman; chairperson; chairwoman
    body: chủ tịch; chủ tịch danh dự; deputy director; deputy secretary-general
    body: director general; director-general; executive director; giám đốc; giám đốc quốc gia
    body: giám đốc điều hành; hiệu trưởng; hội trưởng; managing director; người đứng đầu
    body: phó chủ tịch; phó chủ tịch thường trực; phó giám đốc; phó hiệu trưởng
    body: phó trưởng phòng; phó tổng giám đốc; phó tổng thư ký; phó viện trưởng
    body: secretary general; secretary-general; trưởng khoa; trưởng nhóm; trưởng phòng
    body: tổng giám đốc; tổng thư ký; vice chair; vice chairman; vice chairwoman; viện trưởng
    body: đại diện; đồng chủ tịch
    business: Activist; Actor; Actress; Analyst; Archbishop; Attorney; BS; Bishop; CEO
    business: Cardinal; Coach; Economist; Expert; Father; Founder; GS; GS.TS; HLV
    business: LS; NSND; NSƯT; PGS; PGS.TS; Prof; Professor; Rabbi; Researcher
    business: Reverend; Singer; TS; ThS; bác sĩ; bác sỹ; ca sĩ; chief executive officer
    business: chuyên gia; chuyên gia kinh tế; chủ tịch hđqt; chủ tịch hội đồng quản trị
    business: co-founder; cầu thủ; diễn viên; doanh nhân; giám mục; giám đốc kinh doanh; giáo sư
    business: hoa hậu; huấn luyện viên; hòa thượng; hậu vệ; họa sĩ; học giả; hồng y; kỹ sư
    business: linh mục; luật sư; nghệ sĩ; người mẫu; nhà nghiên cứu; nhà phân tích
    business: nhà sử học; nhà thơ; nhà văn; nhạc sĩ; phó giáo sư; thượng tọa
    business: thạc sĩ; thạc sỹ; thủ môn; tiến sĩ; tiến sỹ; tiền vệ; tiền đạo; tổng giám mục
    business: tỷ phú; võ sĩ; á hậu; đại sứ du lịch; đại sứ thiện chí; đại sứ thương hiệu
    business: đại sứ truyền thông; đạo diễn
    address: Shri; Smt; Hon; Honourable; Honorable; HRH; HM
    address: Comrade; Dame; Dr; H.E.; HE; Lady; Lord; Madam; Madame; Miss; Mme; Mr; Mr.; Mrs; Ms
    address: Sir; bà; her excellency; her highness; her majesty; her royal highness
    address: his excellency; his highness; his majesty; his royal highness; ngài
    address: ngài tổng thống; right honourable; the honorable; the honourable; their majesties
    address: their royal highnesses; ông; đ/c; đồng chí
    relation: con gái; con trai; counterpart; first lady; người kế nhiệm; người tiền nhiệm
    relation: người đồng cấp; người đồng nhiệm; phu nhân; phu quân; second gentleman
    relation: second lady; đồng cấp; đồng nhiệm
    honorific: Dato; Datuk; Haji; Hajjah; Pehin; Samdech; Seri; Sri; Techo; Tengku; Tun; Utama
    honorific: akka moha sena padei; dato seri; dato sri; datuk seri; datuk seri panglima
    honorific: tan sri
    portfolio: adb; agriculture; agriculture and environment; agriculture and rural development
    portfolio: an ninh; an ninh công cộng; an ninh nội địa; an ninh quốc gia; apec; asean
    portfolio: ban bí thư; ban chấp hành trung ương; ban chấp hành trung ương đảng
    portfolio: ban chấp hành trung ương đảng cộng sản; ban dân vận trung ương
    portfolio: ban kinh tế trung ương; ban liên lạc đối ngoại; ban liên lạc đối ngoại trung ương
    portfolio: ban nội chính trung ương; ban tuyên giáo trung ương; ban tổ chức trung ương
    portfolio: ban đối ngoại; ban đối ngoại trung ương; bang; biển và thủy sản
    portfolio: bưu chính viễn thông; bộ chính trị; bộ công an; bộ công thương
    portfolio: bộ dân tộc và tôn giáo; bộ giao thông vận tải; bộ giáo dục và đào tạo
    portfolio: bộ khoa học và công nghệ; bộ kế hoạch và đầu tư
    portfolio: bộ lao động thương binh và xã hội; bộ lao động, thương binh và xã hội
    portfolio: bộ ngoại giao; bộ ngoại giao và hợp tác; bộ nông nghiệp và môi trường
    portfolio: bộ nông nghiệp và phát triển nông thôn; bộ nội vụ; bộ quốc phòng
    portfolio: bộ thông tin và truyền thông; bộ thương mại; bộ tài chính
    portfolio: bộ tài nguyên khoáng sản và năng lượng; bộ tài nguyên và môi trường; bộ tư pháp
    portfolio: bộ tổng tham mưu; bộ văn hóa, thể thao và du lịch; bộ xây dựng; bộ y tế; cabinet
    portfolio: central committee; chiến tranh; châu Âu và ngoại giao; châu Âu và đối ngoại
    portfolio: chính hiệp; chính hiệp toàn quốc; chính phủ; commerce
    portfolio: communications and information; communist party; construction
    portfolio: council of ministers; culture; culture, sports and tourism; công an; công nghiệp
    portfolio: công nghiệp và thương mại; công thương; cấp cao; cựu chiến binh; danh dự; defence
    portfolio: defense; deputy foreign; digital development and information; du lịch
    portfolio: dân tộc và tôn giáo; dầu khí; economic affairs; economy; economy and finance
    portfolio: education; education and training; energy; environment; eu
    portfolio: europe and foreign affairs; european commission; european council
    portfolio: external affairs; external economic relations; external relations; fao; finance
    portfolio: foreign; foreign affairs; foreign affairs and cooperation
    portfolio: foreign affairs and international cooperation; foreign affairs and trade
    portfolio: foreign and european affairs; giao thông; giao thông vận tải; giáo dục
    portfolio: giáo dục và đào tạo; giáo dục đại học; government office; health
    portfolio: health and human services; home affairs; homeland security; house
    portfolio: housing and urban development; huyện; hđnd; hđnd tỉnh; hạ viện; hải quan
    portfolio: hải quân; hội hữu nghị; hội nhập; hội đồng an ninh; hội đồng an ninh quốc gia
    portfolio: hội đồng bộ trưởng; hội đồng châu âu; hội đồng liên bang; hội đồng nhà nước
    portfolio: hội đồng nhân dân; hợp tác; hợp tác quốc tế; imf; industry; industry and trade
    portfolio: information and communications; interior; justice; khoa học; khoa học công nghệ
    portfolio: khoa học và công nghệ; khoáng sản; khu tự trị; khu tự trị dân tộc; khu ủy
    portfolio: không quân; kinh tế; kinh tế và tài chính; kinh tế đối ngoại
    portfolio: kinh tế, thương mại và công nghiệp; kiêm nhiệm; kế hoạch và đầu tư
    portfolio: kế hoạch đầu tư; labor; labour; lao động; lao động thương binh và xã hội
    portfolio: lao động, thương binh và xã hội; law; law and home affairs; lhq; liên hiệp quốc
    portfolio: liên hợp quốc; liên minh châu âu; liên minh nghị sĩ hữu nghị
    portfolio: liên minh nghị viện thế giới; lâm nghiệp; lâm thời; lục quân; manpower
    portfolio: môi trường; mặt trận lào xây dựng đất nước; mặt trận tổ quốc; mới
    portfolio: national assembly; national defence; national defense; national development
    portfolio: national security; nato; natural resources and environment; nghị viện; ngoại giao
    portfolio: ngoại giao và châu Âu; ngoại giao và hợp tác; ngoại giao và hợp tác quốc tế
    portfolio: ngân hàng nhà nước; ngân hàng thế giới; ngân khố; nhà nước; nhà nước phụ trách
    portfolio: nhà trắng; nhân lực; nhân đại; nhân đại toàn quốc; nhóm nghị sĩ hữu nghị
    portfolio: nông lâm ngư nghiệp; nông nghiệp; nông nghiệp và lâm nghiệp
    portfolio: nông nghiệp và môi trường; nông nghiệp và phát triển nông thôn; năng lượng
    portfolio: năng lượng và mỏ; nội các; nội vụ; nội địa; parliament; party central committee
    portfolio: phát triển; phát triển kinh tế; phát triển quốc tế; phụ trách; phủ thủ tướng
    portfolio: planning and investment; politburo; political affairs; public security
    portfolio: quan hệ kinh tế đối ngoại; quân đội; quân đội nhân dân; quân ủy
    portfolio: quân ủy trung ương; quận; quốc hội; quốc phòng; quốc vụ viện; quỹ tiền tệ quốc tế
    portfolio: science and technology; senate; social and family development; state
    portfolio: state council; sustainability and the environment; thanh tra chính phủ
    portfolio: the interior; the national assembly; the party central committee; the senate
    portfolio: the treasury; thành phố; thành ủy; thông tin; thông tin và truyền thông
    portfolio: thương mại; thương mại và công nghiệp; thường trú; thường trực; thượng viện
    portfolio: thủ đô; thủy sản; thứ nhất; tourism; tp; trade; trade and industry; transport
    portfolio: transportation; treasury; trung ương; trung ương đảng; truyền thông; tài chính
    portfolio: tài nguyên khoáng sản và năng lượng; tài nguyên và môi trường
    portfolio: tòa án nhân dân tối cao; tư pháp; tỉnh; tỉnh ủy; tối cao; tổ chức y tế thế giới
    portfolio: tổng cục; tổng cục chính trị; ubnd; ubnd thành phố; ubnd tp; ubnd tỉnh; un; undp
    portfolio: unesco; unicef; united nations; veterans affairs; viện kiểm sát nhân dân tối cao
    portfolio: vùng; văn hóa; văn hóa và du lịch; văn hóa và thông tin
    portfolio: văn hóa, thể thao và du lịch; văn phòng chính phủ; văn phòng chủ tịch nước
    portfolio: văn phòng nội các; văn phòng quốc hội; văn phòng thủ tướng; war; wb; white house
    portfolio: who; world bank; world health organisation; world health organization; wto
    portfolio: xây dựng; y tế; điện kremlin; đương cử; đương nhiệm; đại hội đồng liên hợp quốc
    portfolio: đảng; đảng cộng sản; đảng ủy; đất đai; đất đai, hạ tầng, giao thông và du lịch
    portfolio: đắc cử; đặc mệnh toàn quyền; đặc trách; đối ngoại; ủy ban châu âu; ủy ban dân tộc
    portfolio: ủy ban kiểm tra trung ương; ủy ban nhân dân; ủy ban thường vụ
    portfolio: ủy ban thường vụ quốc hội; ủy ban trung ương mặt trận tổ quốc; ủy ban đối ngoại
    portfolio: ủy ban đối ngoại của quốc hội; ủy ban đối ngoại quốc hội
    """
}
