"""Words for what somebody is: they stand before names and for them. Closed lists of offices and trades."""

from copydesk.suggest.names.institutions import FIRMS, VOICES, WRITTEN
from copydesk.suggest.names.trades import CALLED, CALLED_MEN, CALLED_WOMEN, MEN, TRADES, WOMEN


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ROLES = (
    _words(
        "president vice-president premier prime minister chancellor king queen prince princess secretary "
        "secretary-general director-general general-secretary attorney-general solicitor-general "
        "governor-general auditor-general commissioner-general pm fm cm "
        "undersecretary senator congressman congresswoman representative rep sen gov governor mayor deputy "
        "ambassador envoy diplomat consul commissioner councillor councilor lawmaker legislator mp mep "
        "mla mlc msp mna mpa "
        "judge justice prosecutor attorney lawyer sheriff officer general colonel major captain admiral "
        "lieutenant sergeant commander marshal gen col maj capt lt sgt brigadier spokesman spokeswoman "
        "spokesperson chairman chairwoman chairperson chair director head chief leader boss ceo founder "
        "president-elect manager analyst economist professor prof dr doctor expert researcher scientist "
        "historian author writer editor journalist reporter correspondent activist campaigner organiser "
        "organizer coach coordinator adviser advisor aide official master harbourmaster candidate nominee "
        "veteran pastor bishop archbishop cardinal pope rabbi imam sheikh farmer resident mr mrs ms miss "
        "sir lord lady dame foreign defence defense finance interior health trade energy press acting "
        "former interim präsident präsidentin bundeskanzler kanzler kanzlerin ministerin "
        "sprecher sprecherin bürgermeister herr frau président "
        "présidente ministre porte-parole maire presidente presidenta ministro ministra portavoz alcalde "
        "brother sister father inspector superintendent detective rear constable midfielder captain skipper "
        "chairperson treasurer registrar principal rector dean provost curator founder owner commander "
        "президент министр премьер глава губернатор представитель секретарь депутат директор посол мэр "
        "замглавы сенатор генерал полковник адвокат эксперт глава"
    )
    | TRADES
)
"""Titles and trades, small; abbreviations without their full stop."""

HONORIFICS = _words("mr mrs ms miss mx dr m mme mlle")
"""Stand before surnames, small."""

ADDRESSED = _words(
    "president vice-president vice speaker chair chairman chairwoman chairperson minister prime foreign "
    "secretary mayor ambassador justice judge chancellor premier commissioner governor senator attorney "
    "chief foreman convener deputy"
)
"""Titles by which people are spoken to, so no surnames: *Mr Speaker*."""

RANKS = _words(
    "sp dsp asp csp acp dcp cp aig dig igp ssp adgp dgp sdpo sho cs ps pas mca mna mpa mlc ocs ocpd dpp cdf "
    "coas cjn pc wpc dc wdc dci dcs ds di dsi dcc acc cfo coo cto cio cmo vp svp evp avp pm fm dpm md dg "
    "mec ag vc ceo cpl ssgt sfc msgt cpo wo nco gso"
)
"""Ranks and offices in capitals before full names, small."""

NOT_NOW = _words(
    "former ex deputy vice then late acting interim designate future next incoming would-be shadow "
    "assistant "
    "associate honorary previous onetime sometime a an any every each no another some ehemalige "
    "ehemaliger "
    "ehemaligen frühere früherer früheren stellvertretende stellvertretender ein eine einer einen un "
    "une una "
    "ancien ancienne antiguo antigua exministro бывший бывшая заместитель"
)
"""Before a title, small: whoever has it then does not hold the office, or is one of many."""

TOLD_APART = _words(
    "former retired veteran ex onetime longtime self-styled trained seasoned frühere früherer "
    "früheren ehemalige ehemaliger ehemaligen einstige einstiger ancien ancienne retraité retraitée "
    "antiguo antigua veterano veterana jubilado jubilada vétéran бывший бывшая экс отставной "
    "многолетний"
)
"""Are said of somebody who is known: *the retired plumber*."""

STILL = _words(
    "new current incumbent outgoing visiting neue neuer neuen nouveau nouvelle nuevo nueva новый новая"
)
"""Before a title, small: whoever has it then holds the office all the same."""

DEFINITE = _words("the der die den dem le la el")
"""Before a title: it is said of one who holds the office."""

LATTER = _words("dernier dernière último última letzterer letztere последний последняя")
"""With *this*, stand for the person named last."""

PRONOUNS = LATTER | _words(
    "himself herself hers he she him her his er sie il elle él ella он она она он она её ее него неё lui ним "
    "ней его seinen seiner ihren ihrer celui-ci celle-ci su"
)
"""Stand for a person named before."""

IT = _words("it its itself they them their themselves es elles ils оно они")
"""Stand for a body named before, where no person is meant."""

SELF = _words("i me myself we ourselves ich wir je nous yo nosotros я мы")
"""Stand for whoever is quoted around them."""

SHE = _words(
    "she her hers herself sie ihr ihre ihrem ihres ihren ihrer elle celle-ci ella она её ее неё ней "
    "dernière última letztere последняя"
)
HE = _words(
    "er ihm ihn sein seine seinem seines "
    "he him himself his seinen seiner il lui celui-ci él он его него ним dernier último letzterer последний"
)
"""Pronouns for a woman, and for a man."""

OF_WOMEN = (
    _words(
        "mrs ms miss lady dame queen princess baroness duchess countess sister mother daughter "
        "widow wife actress spokeswoman chairwoman congresswoman policewoman businesswoman woman frau madame "
        "mme señora ministerin kanzlerin präsidentin sprecherin présidente "
        "presidenta ministra"
    )
    | WOMEN
    | CALLED_WOMEN
)
OF_MEN = (
    _words(
        "mr sir lord king prince baron duke count brother father son widower husband "
        "spokesman chairman congressman policeman businessman man herr monsieur señor"
    )
    | MEN
    | CALLED_MEN
)
"""Said of women, and of men."""

PERSONS = (
    ROLES
    | OF_WOMEN
    | OF_MEN
    | CALLED
    | _words(
        "executive defendant suspect accused politician negotiator pilot trader singer actor actress player "
        "striker goalkeeper sprinter rider winger trainer lawmaker teacher nurse surgeon fugitive convict "
        "monk nun priest abbot engineer geologist biologist volcanologist seismologist astronomer "
        "archaeologist physicist meteorologist ecologist entrepreneur billionaire magnate tycoon politician "
        "architect painter sculptor poet novelist composer conductor director midwife plaintiff witness "
        "champion winner challenger incumbent speaker statesman leader whip ombudsman auditor inspector "
        "wife husband son daughter widow widower partner colleague successor predecessor cousin uncle aunt "
        "grandmother grandfather grandson granddaughter teammate rival opponent client barrister solicitor "
        "counsel magistrate legislator parliamentarian businessman businesswoman industrialist oligarch "
        "academic scholar lecturer consultant specialist ecologist chemist oceanographer hydrologist "
        "climatologist virologist epidemiologist ornithologist anthropologist linguist sociologist "
        "psychologist strategist mediator emissary monarch sovereign prelate cleric pontiff patriarch vicar "
        "playwright essayist columnist broadcaster presenter anchor photographer filmmaker producer "
        "screenwriter pianist violinist cellist guitarist drummer rapper soprano tenor dancer "
        "choreographer curator librarian star celebrity entertainer performer musician artist sculptor "
        "athlete gymnast jumper skater wrestler boxer climber mountaineer sportsman sportswoman medic "
        "paramedic physician policeman policewoman detective soldier sailor fisherman skipper mariner "
        "ferryman winemaker brewer baker shopkeeper innkeeper landlord tenant pensioner administrator "
        "bureaucrat unionist convener steward environmentalist conservationist naturalist dissident "
        "businesswoman newcomer native teen teenager youngster boy girl "
        "investigator rower cyclist swimmer runner skier forward defender batsman bowler driver дипломат "
        "чиновник политик градоначальник diplomat politiker politikerin"
    )
)
"""What people are called by instead of their names."""

MEANT_ROLES = (
    ROLES
    | OF_WOMEN
    | OF_MEN
    | _words(
        "defendant suspect accused politician diplomat fugitive convict singer actor striker pilot monk "
        "priest incumbent statesman entrepreneur billionaire дипломат чиновник политик градоначальник "
        "politiker"
    )
) - {"resident", "farmer", "expert", "reporter", "mother", "father", "official"}
"""With *the*, stand for who spoke last, though nobody said so."""

PAPERS = WRITTEN | _words(
    "letters video recording voicemail memoir memoirs diary diaries blog column columns article essay "
    "speech lecture remarks findings draft guidance blueprint roadmap advert advertisement flyer poster "
    "comments writings logbook log journal tweets posts messages emails instructions inscription epitaph "
    "plaque sign caption poem "
    "autobiography biography script novel sermon footnote preamble appendix text "
    "petition complaint lawsuit suit affidavit telegram cable advisory "
    "audit census prospectus e-mail email motion inquiry proposal agreement manual newsletter factsheet "
    "statement statements communique communiqué bulletin notice report reports annex letter note memo "
    "release filing document documents declaration resolution rules statistics figures data study survey "
    "poll notification message dispatch website post tweet indictment verdict ruling decision directive "
    "warrant circular decree order protocol summary leaflet paper brochure memorandum manifesto charter "
    "prospectus transcript guidelines minutes warning editorial mitteilung erklärung bericht "
    "communiqué rapport comunicado informe сообщение сообщении заявление заявлении доклад докладе отчёте "
    "отчете письме релизе"
)
"""Speak for those who issue them."""

COMPANIES = FIRMS | _words(
    "company firm airline operator carrier manufacturer maker lender bank retailer brewer brewery "
    "chipmaker drugmaker planemaker toymaker steelmaker truckmaker tyremaker tiremaker phonemaker papermaker "
    "enginemaker supermarket conglomerate fintech distillery "
    "shipbuilder automaker carmaker insurer supplier developer contractor utility producer concern "
    "startup start-up entreprise société empresa compañía unternehmen konzern компания"
)
"""With *the*, never a ministry, a court or an agency of the state."""

OFFICES = frozenset((("press", "office"), ("press", "center"), ("press", "centre"), ("press", "service")))
"""Ends of what speaks for the body that it belongs to."""

SPOKEN_FOR = VOICES | _words(
    "spokesman spokeswoman spokesperson spokespeople press-service press spokesmen sprecher sprecherin "
    "porte-parole portavoz пресс-служба пресс-секретарь"
)
"""Nameless, they speak for the body that they belong to."""

BODIES_MEANT = _words(
    "company firm airline group broadcaster operator carrier manufacturer maker bank lender union "
    "club charity "
    "newspaper daily magazine agency service panel forum centre center watchdog brewer retailer "
    "insurer utility supplier developer contractor team club campaign movement hospital museum "
    "airport alliance coalition tribunal inspectorate parliament senate chamber society bureau network "
    "station foundation observatory port railway consortium bloc faction archive laboratory academy school "
    "league regulator ministry department body organisation "
    "organization unternehmen konzern behörde zeitung blatt magazin zeitschrift tageszeitung wochenzeitung "
    "entreprise société empresa compañía компания ведомство "
    "агентство организация учреждение предприятие "
    "служба"
)
"""With *the*, stand for the body that was named last, even if its name has not that word."""

BODIES_ALONE = _words(
    "authority board ministry government union council commission committee agency party court bank "
    "company police army association federation institute university office department organisation "
    "organization group ministerium regierung gouvernement gobierno министерство правительство"
)
"""With an article, stand for the body of that name named before."""

KIN = _words("wife husband brother sister son daughter mother father widow partner")
"""English words for somebody's relative."""

THE_ONE = _words("the this der die dem den des le la el l' l’ ce cette este cet esta dieser diese")
"""Say that somebody is meant who is known."""
