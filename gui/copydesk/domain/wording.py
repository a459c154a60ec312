"""Small lists of words that the rules of selecting and reporting go by, in the interface's languages.

Function words, abbreviations and reporting verbs: closed classes that any grammar lists.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words(
    "of the de la le los las del della di da dos das do du des van von der den zu zur for bin ibn al ad "
    "ul abu ter ten af av bint binte binti dei degli dalla dello wa ван дер ден тер фон цу де ла ле дель дю "
    "ди дос бин бен ибн абу бинт аль эль"
)
"""Stand inside names, between capitalised parts."""

HYPHENATED = _words("al el ul ad adh an ar as ash at ath az аль эль ад ан ар ас ат аз аш")
"""Arabic articles in small letters: before a hyphen they begin a name or the last part of one."""

_OPENERS = _words(
    "the a an in on at by for from to of and or but as if it he she they we you i his her their its "
    "my our your this that these those when while after before since with without under over during "
    "meanwhile however although because according "
    "then yesterday today tomorrow now here there so yet earlier later "
    "der die das ein eine im am in und aber oder er sie es wir ich nach vor "
    "bei mit als wenn doch le la les un une des en dans et mais ou il elle ils elles nous je selon après "
    "avant pour avec comme el los las una unos y pero o ella ellos nosotros yo según tras antes para con "
    "den dem laut auch für zwei drei mein meine unser unsere seine ihre dieser diese dieses seit durch gegen "
    "wegen trotz rund etwa dort hier gestern heute ende anfang mitte zudem außerdem kein keine viele einige "
    "wer wem wessen wie wann warum wieso weshalb woher wohin wobei wofür wogegen woran worauf welche "
    "welcher welches welchen welchem aus auf beim zum zur vom ins ans aufs fürs ohne unter über zwischen "
    "hinter neben gegenüber statt anstatt außer außerhalb innerhalb oberhalb unterhalb jenseits entgegen "
    "entlang gemäß gemäss dank mangels angesichts aufgrund infolge anhand seitens mittels binnen zugunsten "
    "zulasten samt nebst bis ab bezüglich hinsichtlich anlässlich einem einen einer eines jede jeder "
    "jedes jeden jedem alle allen aller alles manche mancher manchen mehrere mehreren viel vielen wenige "
    "wenigen weitere weiteren solche solcher solchen beide beiden keinem keinen keiner einigen dies "
    "diesem diesen jene jener jenes jenem jenen deren dessen denen ihm ihn ihnen uns unserem unseren "
    "unserer unseres euch euer eure mein meinem meinen meiner meines dein deine deren sich mich dich mir "
    "dir dass daß weil denn bevor nachdem ehe während sobald solange sooft obwohl obgleich indem sofern "
    "soweit falls damit sodass weder entweder sondern sowohl sowie dann doch noch schon erst selbst "
    "sogar nicht nichts niemand jemand jetzt nun damals danach davor zuvor zuletzt zunächst zugleich "
    "inzwischen mittlerweile unterdessen allerdings jedoch dennoch trotzdem deshalb deswegen daher darum "
    "dabei dafür dagegen daran darauf daraus darin darüber davon dazu daneben demnach demzufolge "
    "dementsprechend derzeit derweil seitdem seither vorher vorerst vorgestern morgen übermorgen abends "
    "morgens mittags nachts bereits bislang bisher immer niemals oft häufig meist meistens manchmal "
    "mehrfach einmal zweimal wieder erneut ferner überdies ansonsten andernfalls vielmehr vielleicht "
    "offenbar angeblich laut zufolge insgesamt insbesondere besonders vor allem lediglich kaum knapp "
    "genau ungefähr mindestens höchstens spätestens frühestens eigentlich natürlich sicher freilich gewiss "
    "immerhin schließlich letztlich endlich plötzlich später früher vier fünf sechs sieben acht neun zehn "
    "zwölf hundert tausend hunderte tausende dutzende hierzu hierbei hiermit dorthin daheim drinnen "
    "draußen oben unten rechts nämlich somit sonst daraufhin gleichzeitig ebenfalls wörtlich abschließend "
    "anschließend hingegen dadurch künftig währenddessen ohnehin einerseits andererseits zusätzlich zwar "
    "kürzlich jüngst tatsächlich vermutlich womöglich möglicherweise wahrscheinlich erstmals "
    "letztendlich folglich indes indessen "
    "mon ma mes notre nos cet cette ces chez quand hier interrogé interrogée lors "
    "au cependant toutefois pourtant néanmoins désormais ensuite enfin lorsque puisque leurs voilà voici "
    "además asimismo luego después entonces tampoco quizá quizás incluso excepto cualquier porque todavía "
    "à aux dès malgré pendant depuis durant parmi puis ainsi alors "
    "durante mediante mientras aunque hoy ayer así también hacia hasta entre sobre "
    "mi mis su sus él este esta estos estas ese cuando desde preguntado preguntada unas "
    "об к за из от о не или у со её его их наш этот эта эти тот там здесь все два две три согласно ранее "
    "сейчас сегодня вчера когда пока однако также теперь один одна одни другой другая другие сам сама сами "
    "во со обо ото про для без безо под подо над надо перед передо между среди через сквозь ради кроме "
    "вместо благодаря вопреки несмотря насчёт насчет около вокруг возле против вдоль внутри вне ввиду "
    "вследствие относительно касательно помимо накануне спустя где куда откуда почему зачем сколько кто "
    "кого кому кем чей чья чьё чьи какой какая какое какие который которая которые каждый каждая каждое "
    "любой любая всякий многие немногие некоторые несколько много мало никто ничто никакой никто свой своя "
    "своё свои твой ваш ваша ваше ваши мой моя моё мои наша наше наши тем та те такой такая такое такие "
    "сей весь вся всё всем всех оба обе обоих обеих тогда затем потом уже ещё еще даже лишь только именно "
    "впрочем кстати итак поэтому потому оттого зато либо тоже ведь разве неужели пусть ныне недавно вскоре "
    "скоро утром днём днем вечером ночью позже позднее прежде наконец напротив наоборот вообще значит "
    "видимо вероятно возможно действительно конечно правда хотя чтобы будто словно ежели едва нельзя можно "
    "нужно нет вот вон туда сюда всегда никогда иногда часто редко снова опять вновь четыре пять шесть "
    "семь восемь девять десять сто тысячи десятки сотни всего почти примерно сначала сперва дальше далее "
    "притом причём причем "
    "ce d'après d’après otro otra otros otras ambos ihr ihren ihrer ihrem sein seinen seiner seinem "
    "como в на и но он она они мы я по после до при с как если это"
)
TITLES = _words(
    "mr mrs ms mx madam mdm dr prof sir herr frau monsieur madame mme mlle señor señora sra don doña"
)
NOT_FIRST = _OPENERS | TITLES
"""Capitalised where a sentence begins, or titles: no first part of a name."""

CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober "
    "dezember lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes "
    "sábado domingo понедельник вторник среду четверг пятницу субботу воскресенье"
)
"""Capitalised, but nobody's name."""

DATES = CALENDAR - {"may", "march", "august", "mai", "jan", "jun", "mar", "domingo"}
"""Days and months that nobody is called."""

BODIES = _words(
    "academy agency alliance army assembly association authority bank board bureau chamber commission "
    "committee company compact conference confederation congress convention council court department "
    "directorate embassy federation force forces foundation fund group guard house institute kingdom "
    "league legion ministry museum network office order organisation organization parliament party "
    "republic school senate service society state states treaty tribunal union university ministerio "
    "consejo instituto banco gobierno ministère conseil institut banque ministerium"
)
"""Nouns that go on with "of" in the names of bodies."""

ABBREVIATED = _words(
    "mr mrs ms dr prof sen rep gov gen col lt capt sgt rev hon st jr sr inc ltd co corp vs etc no vol pp "
    "adm cmdr cdr brig maj supt insp det cllr smt cpl msgr sens reps gens "
    "rs fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun bzw ca usw evtl "
    "ggf nr str hr fr mme mlle m mm sra srta ud uds г гг ул стр им др тыс млн млрд руб"
)
"""Are followed by a full stop that ends no sentence."""

BEFORE_NAMES = _words(
    "amb cde engr atty arch barr brgy cong asst assoc comm cmsr vice pres ptr fr bro sis ven mgr dir sec "
    "usec asec mdm  adv alh alhj chf pst evang apos rtd det dep const pte ldr sqn flt brig lieut pvt pfc spc "
    "arcp abp bp mons  ing lic arq dra srta ma md mohd muhd muh wm chas thos geo jos gd km kum shri ofc "
    "cllrs profs drs revs gen  brgys otd bart dcn canon alderm hons messrs"
)
"""Are followed by a full stop that ends no sentence where they are capitalised: *Engr. Lee*."""

BEFORE_NUMBERS = _words("no nr")
"""The same, but only before a number: *voted no.* ends a sentence."""

CUES = _words(
    "said says say saying told tells tell stated states added adds explained explains noted notes "
    "stressed stresses emphasized emphasised emphasizes emphasises warned warns warn announced announces "
    "declared declares claimed claims claim argued argues argue insisted insists reported reports "
    "confirmed confirms denied denies admitted admits acknowledged acknowledges asked asks answered "
    "replied replies responded commented remarked suggested suggests urged urges promised promises "
    "pledged vowed wrote writes tweeted demanded demands concluded continued recalled observed "
    "complained proposed proposes predicted revealed maintained reiterated repeated cautioned conceded "
    "asserted asserts alleged testified quipped sagte sagt sagten erklärte erklärt betonte betont teilte "
    "meinte warnte warnt forderte fordert kritisierte bestätigte bestätigt berichtete berichtet schrieb "
    "schreibt antwortete fragte behauptete laut zufolge dit déclaré déclare affirmé affirme expliqué "
    "explique ajouté ajoute indiqué indique précisé précise souligné souligne annoncé annonce estimé "
    "estime assuré assure répondu répond dénoncé confirmé selon dijo dice afirmó afirma declaró declara "
    "explicó explica añadió añade señaló señala aseguró asegura indicó indica anunció anuncia sostuvo "
    "sostiene advirtió advierte respondió preguntó confirmó destacó subrayó manifestó comentó según "
    "сказал сказала сказали заявил заявила заявили заявило сообщил сообщила сообщили сообщило отметил "
    "отметила подчеркнул подчеркнула добавил добавила пояснил пояснила рассказал рассказала ответил "
    "ответила спросил спросила написал написала утверждает предупредил предупредила подтвердил "
    "подтвердила lancé dicho asegurado afirmado señalado explicado declarado gesagt mitteilte teilten "
    "hieß говорит говорят сообщает сообщают говорится пишет"
)
"""Reporting verbs in the forms that news use, without auxiliaries."""

CUE_PHRASES = (
    "according to",
    "in the words of",
    "was quoted as saying",
    "were quoted as saying",
    "is quoted as saying",
    "pointed out",
    "went on to say",
    "nach angaben von",
    "nach angaben der",
    "nach angaben des",
    "nach den worten von",
    "d'après",
    "de acuerdo con",
    "в соответствии с",
    "по словам",
    "по данным",
    "по мнению",
)
"""The same in several words; they go before the verbs in them."""

CUES_BEFORE_NAMES = frozenset(
    (
        *(
            "according to",
            "in the words of",
            "laut",
            "selon",
            "d'après",
            "de acuerdo con",
            "según",
            "по словам",
        ),
        *("по данным", "по мнению", "nach angaben von", "nach angaben der", "nach angaben des"),
        "nach den worten von",
    )
)
"""Cues that the speaker always follows."""

BESIDE_CUES = _words(
    "has had have also later then was were is would will who he's be been and but while that as hat habe "
    "hatte auch dann und aber a ont avait aussi et mais ha han había también y pero также и но not never "
    "now just nicht nie ne pas no nunca не since yet still already again earlier often once too"
)
"""Auxiliaries, adverbs and conjunctions that stand between a speaker and the cue."""

AFTER_SPEAKERS = _words(
    "in on at to after during that when while as before from by earlier later yesterday today late this "
    "last who which reporters journalists lawmakers am im in bei vor nach gegenüber à lors après devant "
    "en durante ante tras este в на во после журналистам monday tuesday wednesday thursday friday "
    "saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes que dass ist war "
    "sei wäre sind waren est était es fue"
)
"""Words that no longer belong to the speaker behind a cue."""

ARTICLES = _words("the a an its his her their der die das le la el")
"""Stand before nouns."""

COORDINATORS = _words("and but und aber et mais y pero и но")
"""Join two things that one actor does."""

CONJUNCTIONS = _words(
    "after before when because although if while since wie nachdem weil wenn quand lorsque cuando porque "
    "как когда если"
)
"""Begin a clause with a speaker of its own."""

BEFORE_DAYS = _words("on am le el в во")
"""Stand before the name of a day."""

NOUNS_TOO = _words(
    "report reports reported claim claims asks asked state states answers replies notes estime indica"
)
"""Reporting verbs that are as often nouns, or mean something else before *for* and *to*."""
