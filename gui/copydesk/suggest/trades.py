"""Words for what somebody is, in Russian, German, French and Spanish: offices and trades, small."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MEN = _words(
    # Russian, as who speaks and as whose words they are
    "премьер-министр вице-премьер вице-президент спикер градоначальник председатель зампред "
    "гендиректор руководитель начальник командующий командир лидер пресс-секретарь омбудсмен "
    "посланник консул дипломат политик чиновник парламентарий законодатель кандидат прокурор "
    "следователь майор капитан адмирал тренер наставник футболист хоккеист спортсмен форвард вратарь "
    "чемпион режиссёр режиссер актёр актер певец писатель художник музыкант учёный ученый археолог "
    "историк физик геолог биолог вулканолог сейсмолог метеоролог аналитик экономист политолог "
    "социолог юрист врач хирург инженер архитектор бизнесмен предприниматель основатель владелец "
    "банкир мужчина обвиняемый подсудимый осуждённый активист правозащитник журналист редактор "
    "епископ митрополит патриарх монарх король принц канцлер госсекретарь комиссар координатор "
    "замминистра экс-министр экс-президент министра премьера президента спикера депутата губернатора "
    "мэра главы председателя директора гендиректора руководителя представителя пресс-секретаря посла "
    "дипломата политика чиновника прокурора адвоката генерала тренера учёного археолога судья судьи "
    # German
    "politiker unternehmer verteidiger anwalt richter spieler stürmer torwart torhüter siegtorschütze "
    "torschütze forscher wissenschaftler experte vorsitzender leiter direktor regierungschef "
    "ministerpräsident gewerkschafter angeklagter autor regisseur schauspieler sänger kapitän "
    "ermittler kommissar landrat botschafter diplomat bischof pfarrer papst könig oberbürgermeister "
    "staatsanwalt oberstaatsanwalt geschäftsführer vorstandschef gründer archäologe historiker "
    "meteorologe geologe biologe ökonom parteichef fraktionschef gästetrainer verbandschef "
    "konzernchef amtsinhaber herausforderer innenminister verkehrsminister justizminister "
    "gesundheitsminister wirtschaftsminister umweltminister "
    # French
    "directeur dirigeant député sénateur élu magistrat avocat accusé prévenu ambassadeur candidat "
    "entraîneur sélectionneur joueur attaquant chercheur historien écrivain réalisateur acteur "
    "chanteur fondateur vigneron agriculteur général amiral évêque archevêque pape roi gouverneur "
    "ingénieur chirurgien opposant conseiller "
    # Spanish
    "secretario jefe diputado senador gobernador abogado mandatario funcionario diplomático embajador "
    "candidato entrenador técnico jugador delantero investigador científico experto historiador "
    "escritor empresario fundador ingeniero médico vulcanólogo sismólogo arqueólogo opositor obispo "
    "arzobispo rey príncipe comisario vicepresidente acusado político consejero"
)
WOMEN = _words(
    "женщина спортсменка певица актриса писательница чемпионка королева принцесса активистка "
    "журналистка чиновница теннисистка предпринимательница руководительница politikerin unternehmerin "
    "verteidigerin anwältin richterin trainerin forscherin wissenschaftlerin expertin chefin leiterin "
    "direktorin regierungschefin ministerpräsidentin gewerkschafterin autorin regisseurin "
    "schauspielerin sängerin landrätin senatorin botschafterin diplomatin bischöfin königin "
    "oberbürgermeisterin bürgermeisterin staatsanwältin geschäftsführerin gründerin archäologin "
    "historikerin ökonomin innenministerin verkehrsministerin justizministerin gesundheitsministerin "
    "wirtschaftsministerin umweltministerin parteichefin directrice cheffe dirigeante députée "
    "sénatrice élue procureure avocate accusée prévenue ambassadrice joueuse chercheuse historienne "
    "écrivaine réalisatrice actrice chanteuse patronne fondatrice reine infirmière militante "
    "opposante conseillère alcaldesa directora secretaria jefa diputada senadora gobernadora jueza "
    "abogada mandataria funcionaria diplomática embajadora candidata jugadora investigadora "
    "científica experta escritora actriz empresaria fundadora ingeniera médica vulcanóloga arqueóloga "
    "opositora reina vicepresidenta acusada consejera"
)
EITHER = _words(
    "vorsitzende vorsitzenden abgeordnete abgeordneten abgeordneter angeklagte angeklagten secrétaire "
    "procureur responsable syndicaliste juge diplomate économiste vulcanologue sismologue "
    "météorologue archéologue médecin commissaire líder dirigente fiscal juez canciller economista "
    "letrada letrado "
    "sindicalista activista cantante"
)
TRADES = MEN | WOMEN | EITHER
"""All of them. Nobody is meant by *a source*, so no such word is among them."""
