extension NameKnowledge {
  /// English words that no name is made of alone, by fold: nouns of offices and programmes, verbs of
  /// headlines. Words that are also surnames (`Rice`, `Young`, `Power`) are not among them.
  ///
  /// Source: words that the releases of the White House from 2021 to 2026 often write both with a
  /// capital and without.
  static let commonWords = folds(
    """
    is was has are were had will would can did does appellate circuit transit producing launch abuse groups accords accord nominee access accountability accounts acquisition across act acting action actions activities \
    additional address addresses addressing administration administrative admissions advanced \
    advancing advisors advisory aerospace affairs affordable again against age agencies agency \
    agenda agreement agreements agriculture air airport alliance allies aluminum amended \
    amendment amendments amends ancestral and annex anniversary announced announces announcing \
    app appreciation apprenticeship apprenticeships appropriations approves area armed arms \
    article articles artificial arts assault assessment assistance associate association attend \
    attends authorities authority authorization autism aviation awareness back balanced bank \
    barriers base battle beautiful benefits better big billion bills bipartisan birthday bless \
    blocking board boom border branch brings budget build building bureau business cabinet call \
    calls campaign cancer canyon canyons capital care career caregivers category celebration \
    center centers central centre century ceremony certain chain chains challenge change charter \
    child childhood children city civil class clean climate clinic coalition code collection \
    college colleges colorectal combat combating command commerce commercial commission \
    committee communications communities community company competition comprehensive concerning \
    congressional conservation consistent construction consultation consumer continental \
    continuation continuing control cooperation coordinating coordination coronavirus corp \
    corporation cost council counsel countries country county court credit crime criminal crisis \
    critical customs cuts cyber cybersecurity daily data database days deal deals death \
    declaration defence defense deficit delegation delivering delivers democracy democratic \
    department departments designates designation determination development dietary digital \
    directive directors directs disabilities disability disaster disclosure disease disorder \
    district diversity division doctrine domestic dominance down dream driving drug during earth \
    eases eastern economic economy education educational effect efficiency efforts egg election \
    electric emergencies emergency employment end endangerment ending ends energy enforcement \
    engagement ensures ensuring enterprise entry environmental epic equal equality equipment \
    equitable equity era establishes establishing establishment ethics excellence exchange \
    executive expansion export extraordinary facilities fact fairness fake families family farm \
    father fed federal figure finance financial finding first fiscal fishing fitness flag food \
    force forces foreign former forum fostering foundation framework free freedom fuels fund \
    funding further future gas gender generation global gov government governments grants great \
    group growth guard guidance guidelines hails health healthcare healthy heart hemisphere \
    heritage high highway historic historically history holds holy homeland honor honoring \
    honors hospital hosts house housing human humanities hurricane illegal illegals illicit \
    immigrant immigrants immigration impact implementation imports imposes improvement improving \
    inauguration inc inclusion independence independent index indigenous individuals industrial \
    industries industry inflation information infrastructure initiative innovation institutions \
    insurance integrity intellectual intelligence interagency interior international internet \
    investigation investing investment investments islands issues job jobs joining joins joint \
    judicial labor labour launches laws leader leaders leadership left legislative letter \
    letters liberation liberty life list loan local loses lower made main majority make makes \
    making management manufacturers manufacturing maritime market materials maternal measures \
    media medical meeting meets member members memorandum memorial mental message middle \
    migration military mineral minerals ministry minority missing mission month monument morning \
    motor mountain mountains movement museum names nation national nationality nations native \
    natural navy network news nominates nominees northeast northern nothing notice nuclear \
    nutrition ocean office officers official oil operation operations opportunities opportunity \
    order orders organisation organization organizations outlines overstay overtime pandemic \
    part participants participates parties partners partnership partnerships party patients \
    patriot pay peace people permitting personnel persons photo picture plan plans pledge point \
    poison police policies policing policy political port post postal posted potential powers \
    practices prayer preparedness prescription presidential presidents press preventing \
    prevention prices pricing principles pro proclaims proclamation procurement production \
    products program programme programmes programs project projects promises promoting property \
    prosperity protect protecting protection protects provisions public pursuant quality quantum \
    racial radical radio range readout reauthorization receives reciprocal recognition record \
    records recovery reduction reform refugee regarding region regional register registered \
    registration regulation regulations regulatory related relating relations release relief \
    religious remarks remembrance removal report reporting representatives requirements rescue \
    research reserve resilience resolution resources respect respond response restores restoring \
    review revolutionary right rights risk risks road roll room round roundtable rural safe \
    safer safety sanctions saves saying says scam schedule school schools science scientific \
    seamounts second section sector secure secures securing security seeks senior sent service \
    services sexual sharing shows shutdown signed significant signing signs since situation \
    slams social soldiers southern space speaks special sports spouse stacks staff standard \
    standards start state statement states station strategic strategy streets strength \
    strengthening strengthens substance suicide summit supplemental supply support supporting \
    suspension sustainability system systems take takes taking tariff tariffs task tax teacher \
    team tech technical technologies technology territories terrorism terrorist test testing \
    thank the threat threats through times tips title today together trade trafficking trail \
    training transfer transformation transgender transparency transportation travel treaty \
    tribal trust turkey underserved understanding union unity universities university unleashes \
    unleashing urban urges use valley veterans victims violence vision visit visitor visits \
    volunteer vote voter voting vows war warns watch water week welcomes western wilderness \
    wildlife wins within women work worker workers workforce working works world year years \
    youth
    """)
}
