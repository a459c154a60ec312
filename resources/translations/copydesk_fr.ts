<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> %</source>
        <comment>unit after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> ({names})</source>
        <comment>names after a number</comment>
        <translation> ({names})</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>unit after a number</comment>
        <translation> caractères</translation>
    </message>
    <message>
        <source> hours of work</source>
        <comment>unit after a number</comment>
        <translation> heures de travail</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>unit after a number</comment>
        <translation> minutes</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>unit after a font&apos;s size</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>% alike</source>
        <comment>after a number: how similar words are</comment>
        <translation>% semblable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln acteur</numerusform>
            <numerusform>%Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) of no kind yet</source>
        <translation>
            <numerusform>%Ln acteur encore sans type</numerusform>
            <numerusform>%Ln acteurs encore sans type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) without {name}</source>
        <translation>
            <numerusform>%Ln acteur sans {name}</numerusform>
            <numerusform>%Ln acteurs sans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <comment>that differ</comment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be looked at again.</source>
        <translation>
            <numerusform>%Ln annotation est à revoir.</numerusform>
            <numerusform>%Ln annotations sont à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be reviewed.</source>
        <translation>
            <numerusform>%Ln annotation est à vérifier.</numerusform>
            <numerusform>%Ln annotations sont à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) deleted.</source>
        <translation>
            <numerusform>%Ln annotation supprimée.</numerusform>
            <numerusform>%Ln annotations supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) have other words now.</source>
        <translation>
            <numerusform>%Ln annotation porte maintenant sur d’autres mots.</numerusform>
            <numerusform>%Ln annotations portent maintenant sur d’autres mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) here do not fit the text any more and are not shown.</source>
        <translation>
            <numerusform>%Ln annotation d’ici ne convient plus au texte et n’est pas montrée.</numerusform>
            <numerusform>%Ln annotations d’ici ne conviennent plus au texte et ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) laid on these.</source>
        <comment>articles that were here</comment>
        <translation>
            <numerusform>%Ln annotation posée dessus.</numerusform>
            <numerusform>%Ln annotations posées dessus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) lost their words and are kept for review.</source>
        <translation>
            <numerusform>%Ln annotation a perdu ses mots et reste à vérifier.</numerusform>
            <numerusform>%Ln annotations ont perdu leurs mots et restent à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of “{topic}”. Undo takes this back.</source>
        <translation>
            <numerusform>%Ln annotation de «&#xa0;{topic}&#xa0;». Annuler revient en arrière.</numerusform>
            <numerusform>%Ln annotations de «&#xa0;{topic}&#xa0;». Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) saved</source>
        <translation>
            <numerusform>%Ln annotation sauvée</numerusform>
            <numerusform>%Ln annotations sauvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to look at.</source>
        <translation>
            <numerusform>%Ln annotation à revoir.</numerusform>
            <numerusform>%Ln annotations à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to re&amp;view…</source>
        <translation>
            <numerusform>%Ln annotation à &amp;vérifier…</numerusform>
            <numerusform>%Ln annotations à &amp;vérifier…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were here already.</source>
        <translation>
            <numerusform>%Ln annotation était déjà là.</numerusform>
            <numerusform>%Ln annotations étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will have other words, to be reviewed.</source>
        <translation>
            <numerusform>%Ln annotation portera sur d’autres mots, à vérifier.</numerusform>
            <numerusform>%Ln annotations porteront sur d’autres mots, à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will lose their words, and be kept for review.</source>
        <translation>
            <numerusform>%Ln annotation perdra ses mots et restera à vérifier.</numerusform>
            <numerusform>%Ln annotations perdront leurs mots et resteront à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will move with their words.</source>
        <translation>
            <numerusform>%Ln annotation suivra ses mots.</numerusform>
            <numerusform>%Ln annotations suivront leurs mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>that differ</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln article ajouté à {name}.</numerusform>
            <numerusform>%Ln articles ajoutés à {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are not in the project and left out.</source>
        <translation>
            <numerusform>%Ln article n&apos;est pas dans le projet et est laissé de côté.</numerusform>
            <numerusform>%Ln articles ne sont pas dans le projet et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted. {undo} brings back what was deleted.</source>
        <translation>
            <numerusform>%Ln article supprimé. {undo} rétablit ce qui a été supprimé.</numerusform>
            <numerusform>%Ln articles supprimés. {undo} rétablit ce qui a été supprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article importé</numerusform>
            <numerusform>%Ln articles importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln article lié comme version.</numerusform>
            <numerusform>%Ln articles liés comme versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln article retiré de {name}.</numerusform>
            <numerusform>%Ln articles retirés de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) unlinked.</source>
        <translation>
            <numerusform>%Ln article dissocié.</numerusform>
            <numerusform>%Ln articles dissociés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were here already.</source>
        <translation>
            <numerusform>%Ln article était déjà là.</numerusform>
            <numerusform>%Ln articles étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without {name}</source>
        <translation>
            <numerusform>%Ln article sans {name}</numerusform>
            <numerusform>%Ln articles sans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), {share} the same</source>
        <translation>
            <numerusform>%Ln article, identique à {share}</numerusform>
            <numerusform>%Ln articles, identiques à {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln attribut</numerusform>
            <numerusform>%Ln attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>documents or parts of them</comment>
        <translation>
            <numerusform>%Ln n’a pas pu être lu</numerusform>
            <numerusform>%Ln n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added to the codebook.</source>
        <translation>
            <numerusform>%Ln entrée ajoutée au livre de codes.</numerusform>
            <numerusform>%Ln entrées ajoutées au livre de codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln groupe lié comme versions.</numerusform>
            <numerusform>%Ln groupes liés comme versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of articles that are nearly the same, the earliest first in each.</source>
        <translation>
            <numerusform>%Ln groupe d’articles presque identiques, le plus ancien en tête.</numerusform>
            <numerusform>%Ln groupes d’articles presque identiques, le plus ancien en tête de chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same, and linked as versions.</source>
        <translation>
            <numerusform>%Ln groupe de textes presque identiques, liés comme versions.</numerusform>
            <numerusform>%Ln groupes de textes presque identiques, liés comme versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same.</source>
        <translation>
            <numerusform>%Ln groupe de textes presque identiques.</numerusform>
            <numerusform>%Ln groupes de textes presque identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <comment>texts left out of an import</comment>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the project already</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln déjà dans le projet</numerusform>
            <numerusform>%Ln déjà dans le projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) deleted.</source>
        <translation>
            <numerusform>%Ln version ultérieure supprimée.</numerusform>
            <numerusform>%Ln versions ultérieures supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) of others left out.</source>
        <translation>
            <numerusform>%Ln version ultérieure d’un autre texte écartée.</numerusform>
            <numerusform>%Ln versions ultérieures d’autres textes écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) were kept: somebody has worked on them.</source>
        <translation>
            <numerusform>%Ln version ultérieure a été gardée&#xa0;: quelqu’un y a travaillé.</numerusform>
            <numerusform>%Ln versions ultérieures ont été gardées&#xa0;: quelqu’un y a travaillé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) without {name}</source>
        <translation>
            <numerusform>%Ln mention sans {name}</numerusform>
            <numerusform>%Ln mentions sans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s) tagged. {undo} takes it back.</source>
        <translation>
            <numerusform>%Ln occurrence codée. {undo} pour annuler.</numerusform>
            <numerusform>%Ln occurrences codées. {undo} pour annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln office(s)</source>
        <translation>
            <numerusform>%Ln fonction</numerusform>
            <numerusform>%Ln fonctions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other version(s)</source>
        <translation>
            <numerusform>%Ln autre version</numerusform>
            <numerusform>%Ln autres versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s)</source>
        <translation>
            <numerusform>%Ln passage ou citation</numerusform>
            <numerusform>%Ln passages et citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s) are about it.</source>
        <translation>
            <numerusform>%Ln passage ou citation en parle.</numerusform>
            <numerusform>%Ln passages et citations en parlent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without {name}</source>
        <translation>
            <numerusform>%Ln passage sans {name}</numerusform>
            <numerusform>%Ln passages sans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the file could not be read</source>
        <translation>
            <numerusform>%Ln morceau du fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln morceaux du fichier n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln problème trouvé.</numerusform>
            <numerusform>%Ln problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as addressee</source>
        <translation>
            <numerusform>%Ln citation comme destinataire</numerusform>
            <numerusform>%Ln citations comme destinataire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as speaker</source>
        <translation>
            <numerusform>%Ln citation comme locuteur</numerusform>
            <numerusform>%Ln citations comme locuteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without cue</source>
        <translation>
            <numerusform>%Ln citation sans verbe introducteur</numerusform>
            <numerusform>%Ln citations sans verbe introducteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without speaker</source>
        <translation>
            <numerusform>%Ln citation sans locuteur</numerusform>
            <numerusform>%Ln citations sans locuteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without stance</source>
        <translation>
            <numerusform>%Ln citation sans position</numerusform>
            <numerusform>%Ln citations sans position</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without topic</source>
        <translation>
            <numerusform>%Ln citation sans thème</numerusform>
            <numerusform>%Ln citations sans thème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without {name}</source>
        <translation>
            <numerusform>%Ln citation sans {name}</numerusform>
            <numerusform>%Ln citations sans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere and are left out.</source>
        <translation>
            <numerusform>%Ln extrait cité se trouve ailleurs et est laissé de côté.</numerusform>
            <numerusform>%Ln extraits cités se trouvent ailleurs et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere than the file says</source>
        <translation>
            <numerusform>%Ln extrait cité se trouve ailleurs que le fichier ne le dit</numerusform>
            <numerusform>%Ln extraits cités se trouvent ailleurs que le fichier ne le dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) taken from where the nearest words stand.</source>
        <translation>
            <numerusform>%Ln extrait cité pris là où se trouvent les mots les plus proches.</numerusform>
            <numerusform>%Ln extraits cités pris là où se trouvent les mots les plus proches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) move; the names stay as aliases, and notes are kept.</source>
        <translation>
            <numerusform>%Ln renvoi est déplacé&#xa0;; les noms restent comme alias, et les notes sont gardées.</numerusform>
            <numerusform>%Ln renvois sont déplacés&#xa0;; les noms restent comme alias, et les notes sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) get the same in {column}.</source>
        <translation>
            <numerusform>%Ln ligne reçoit la même valeur dans {column}.</numerusform>
            <numerusform>%Ln lignes reçoivent la même valeur dans {column}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lost</source>
        <translation>
            <numerusform>%Ln ligne perdue</numerusform>
            <numerusform>%Ln lignes perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>%Ln ligne retirée</numerusform>
            <numerusform>%Ln lignes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) taken from {name}.</source>
        <translation>
            <numerusform>%Ln règle reprise de {name}.</numerusform>
            <numerusform>%Ln règles reprises de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted. {undo} takes them back.</source>
        <translation>
            <numerusform>%Ln suggestion acceptée. {undo} pour annuler.</numerusform>
            <numerusform>%Ln suggestions acceptées. {undo} pour annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) are open in the project.</source>
        <translation>
            <numerusform>%Ln suggestion est en attente dans le projet.</numerusform>
            <numerusform>%Ln suggestions sont en attente dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) rejected. {undo} takes that back.</source>
        <translation>
            <numerusform>%Ln suggestion refusée. {undo} pour annuler.</numerusform>
            <numerusform>%Ln suggestions refusées. {undo} pour annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>%Ln déjà codée</numerusform>
            <numerusform>%Ln déjà codées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <comment>offers</comment>
        <translation>
            <numerusform>%Ln pris</numerusform>
            <numerusform>%Ln pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) already in the project or in this import.</source>
        <translation>
            <numerusform>%Ln texte déjà dans le projet ou dans cette importation.</numerusform>
            <numerusform>%Ln textes déjà dans le projet ou dans cette importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) left out: already in the project.</source>
        <translation>
            <numerusform>%Ln texte écarté&#xa0;: déjà dans le projet.</numerusform>
            <numerusform>%Ln textes écartés&#xa0;: déjà dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of the file are left out.</source>
        <translation>
            <numerusform>%Ln élément du fichier est laissé de côté.</numerusform>
            <numerusform>%Ln éléments du fichier sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) put right</source>
        <translation>
            <numerusform>%Ln chose réparée</numerusform>
            <numerusform>%Ln choses réparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln coché</numerusform>
            <numerusform>%Ln cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <comment>passages and quotations</comment>
        <translation>
            <numerusform>%Ln coché</numerusform>
            <numerusform>%Ln cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) are right below it.</source>
        <translation>
            <numerusform>%Ln thème se trouve juste en dessous.</numerusform>
            <numerusform>%Ln thèmes se trouvent juste en dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) of quotations</source>
        <translation>
            <numerusform>%Ln thème de citations</numerusform>
            <numerusform>%Ln thèmes de citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) suggested.</source>
        <translation>
            <numerusform>%Ln thème suggéré.</numerusform>
            <numerusform>%Ln thèmes suggérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) without definition</source>
        <translation>
            <numerusform>%Ln thème sans définition</numerusform>
            <numerusform>%Ln thèmes sans définition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are stored; deleting the attribute takes them away, undo brings them back.</source>
        <translation>
            <numerusform>%Ln valeur est enregistrée&#xa0;; supprimer l’attribut l’emporte, Annuler la ramène.</numerusform>
            <numerusform>%Ln valeurs sont enregistrées&#xa0;; supprimer l’attribut les emporte, Annuler les ramène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with parts that cannot be read</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln illisible en tout ou partie</numerusform>
            <numerusform>%Ln illisibles en tout ou partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be as before</source>
        <comment>what is not the same in a backup</comment>
        <translation>
            <numerusform>%Ln serait comme avant</numerusform>
            <numerusform>%Ln seraient comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would come back</source>
        <comment>what only a backup has</comment>
        <translation>
            <numerusform>%Ln reviendrait</numerusform>
            <numerusform>%Ln reviendraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go</source>
        <comment>what a backup does not have</comment>
        <translation>
            <numerusform>%Ln disparaîtrait</numerusform>
            <numerusform>%Ln disparaîtraient</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Copydesk</source>
        <translation>À &amp;propos de Copydesk</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>&amp;Accepter la suggestion</translation>
    </message>
    <message>
        <source>&amp;Actors…</source>
        <translation>&amp;Acteurs…</translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation>&amp;Acteur…</translation>
    </message>
    <message>
        <source>&amp;Add what the error says and the text of the article that is open</source>
        <translation>&amp;Ajouter ce que dit l’erreur et le texte de l’article ouvert</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>&amp;Autres noms</translation>
    </message>
    <message>
        <source>&amp;All are right</source>
        <translation>&amp;Toutes sont justes</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;At first</source>
        <translation>Au &amp;départ</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Attributs…</translation>
    </message>
    <message>
        <source>&amp;Bounds</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Livre de codes</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Compare with its versions…</source>
        <translation>&amp;Comparer avec ses versions…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Copier	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>C&amp;orriger le texte…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Define</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Supprimer	Suppr</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln later version(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln version ultérieure</numerusform>
            <numerusform>&amp;Supprimer %Ln versions ultérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>Supprimer &amp;l’annotation</translation>
    </message>
    <message>
        <source>&amp;Delete article</source>
        <translation>Supprimer &amp;l’article</translation>
    </message>
    <message>
        <source>&amp;Delete it alone</source>
        <translation>Le &amp;supprimer seul</translation>
    </message>
    <message>
        <source>&amp;Delete the list</source>
        <translation>&amp;Supprimer la liste</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation>&amp;Modifier	F2</translation>
    </message>
    <message>
        <source>&amp;Edit annotation</source>
        <translation>&amp;Modifier l’annotation</translation>
    </message>
    <message>
        <source>&amp;Edit title and source…</source>
        <translation>&amp;Modifier le titre et la source…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Empty it in all of them</source>
        <translation>Le &amp;vider dans tous</translation>
    </message>
    <message>
        <source>&amp;Ends of a selection</source>
        <translation>&amp;Bords d’une sélection</translation>
    </message>
    <message>
        <source>&amp;Every other occurrence…</source>
        <translation>&amp;Toutes les autres occurrences…</translation>
    </message>
    <message>
        <source>&amp;Everything stands out</source>
        <translation>&amp;Tout mettre en avant</translation>
    </message>
    <message>
        <source>&amp;Export codebook…</source>
        <translation>&amp;Exporter le livre de codes…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>&amp;Fill in {column}…</source>
        <translation>&amp;Remplir {column}…</translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Remplir…</translation>
    </message>
    <message>
        <source>&amp;Fill in…	Ctrl+Return</source>
        <translation>&amp;Remplir…	Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;Filter the articles</source>
        <translation>&amp;Filtrer les articles</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>Rechercher &amp;dans l’article…</translation>
    </message>
    <message>
        <source>&amp;Find topics that may be the same…</source>
        <translation>Rechercher les thèmes peut-être &amp;identiques…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>&amp;Deviner à nouveau</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;History of the codebook…</source>
        <translation>&amp;Historique du livre de codes…</translation>
    </message>
    <message>
        <source>&amp;How good</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln article(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>&amp;Importer %Ln article</numerusform>
            <numerusform>&amp;Importer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import all</source>
        <translation>Tout &amp;importer</translation>
    </message>
    <message>
        <source>&amp;Import annotations</source>
        <translation>&amp;Importer les annotations</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Importer des articles…</translation>
    </message>
    <message>
        <source>&amp;Import codebook…</source>
        <translation>&amp;Importer un livre de codes…</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>&amp;En cours</translation>
    </message>
    <message>
        <source>&amp;Into this one</source>
        <translation>&amp;Dans celui-ci</translation>
    </message>
    <message>
        <source>&amp;It is right now</source>
        <translation>C’est &amp;juste ainsi</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of an actor</comment>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Apprentissage</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Lier %Ln groupe</numerusform>
            <numerusform>&amp;Lier %Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Link as versions</source>
        <translation>&amp;Lier comme versions</translation>
    </message>
    <message>
        <source>&amp;Load rules…</source>
        <translation>&amp;Charger des règles…</translation>
    </message>
    <message>
        <source>&amp;Lock the last tag</source>
        <translation>Verro&amp;uiller le dernier code</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Mentions</translation>
    </message>
    <message>
        <source>&amp;Mentions of actors</source>
        <translation>&amp;Mentions d’acteurs</translation>
    </message>
    <message>
        <source>&amp;Mentions…</source>
        <translation>&amp;Mentions…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Merge in</source>
        <translation>&amp;Intégrer</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Rétrécir</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;New actors</source>
        <translation>&amp;Nouveaux acteurs</translation>
    </message>
    <message>
        <source>&amp;New attribute…</source>
        <translation>&amp;Nouvel attribut…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;New topic</source>
        <translation>&amp;Nouveau thème</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>Annotation &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>Suggestion &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Next that lacks it</source>
        <translation>Suivante à laquelle il man&amp;que</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Pas identiques</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open copy</source>
        <translation>&amp;Ouvrir la copie</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Open the article	Enter</source>
        <translation>&amp;Ouvrir l’article	Entrée</translation>
    </message>
    <message>
        <source>&amp;Open the place	Enter</source>
        <translation>&amp;Ouvrir l’endroit	Entrée</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Fait partie de</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Passages</translation>
    </message>
    <message>
        <source>&amp;Passages…</source>
        <translation>&amp;Passages…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>Annotation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>Suggestion &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Previous untagged name</source>
        <translation>Nom non &amp;codé précédent</translation>
    </message>
    <message>
        <source>&amp;Print article…</source>
        <translation>Imprimer l’&amp;article…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>&amp;Quotations…</source>
        <translation>&amp;Citations…</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>Cod&amp;es récents</translation>
    </message>
    <message>
        <source>&amp;Recode</source>
        <translation>&amp;Recoder</translation>
    </message>
    <message>
        <source>&amp;Recode…</source>
        <translation>&amp;Recoder…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>&amp;Reject the suggestion</source>
        <translation>&amp;Refuser la suggestion</translation>
    </message>
    <message>
        <source>&amp;Reject {count}</source>
        <translation>&amp;Refuser {count}</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Rename the list…</source>
        <translation>&amp;Renommer la liste…</translation>
    </message>
    <message>
        <source>&amp;Report of the last crash…</source>
        <translation>&amp;Rapport du dernier plantage…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;Retire it instead</source>
        <translation>Le &amp;retirer plutôt</translation>
    </message>
    <message>
        <source>&amp;Retired: no longer offered; what is tagged with it stays</source>
        <translation>&amp;Retiré&#xa0;: n’est plus proposé&#xa0;; ce qu’il code déjà reste</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save rules…</source>
        <translation>&amp;Enregistrer les règles…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Show suggestions now</source>
        <translation>&amp;Montrer les suggestions maintenant</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>&amp;Split off…</source>
        <translation>&amp;Séparer…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Commencer…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Codage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thème &amp;de couleurs</translation>
    </message>
    <message>
        <source>&amp;They are right</source>
        <translation>Elles sont &amp;justes</translation>
    </message>
    <message>
        <source>&amp;This one goes</source>
        <translation>&amp;Celui-ci disparaît</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>&amp;Thèmes…</translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation>T&amp;hème…</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlink from its versions</source>
        <translation>&amp;Dissocier de ses versions</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Tout décocher</translation>
    </message>
    <message>
        <source>&amp;Update entries that are here already</source>
        <translation>&amp;Mettre à jour les entrées déjà présentes</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utilité</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Pour quoi</translation>
    </message>
    <message>
        <source>&amp;What is missing</source>
        <translation>Ce qui man&amp;que</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>É&amp;tendre</translation>
    </message>
    <message>
        <source>(the whole article)</source>
        <translation>(tout l’article)</translation>
    </message>
    <message>
        <source>1 annotation refers to {name}. Choose what takes its place, or delete it first.</source>
        <translation>1 annotation renvoie à {name}. Choisissez ce qui le remplace, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>1 value of {name} does not fit the new type: {example}. Change it first.</source>
        <translation>1 valeur de {name} ne convient pas au nouveau type&#xa0;: {example}. Modifiez-la d’abord.</translation>
    </message>
    <message>
        <source>1 value of {name} is {example}. Say which choice takes its place.</source>
        <translation>1 valeur de {name} est {example}. Dites quel choix la remplace.</translation>
    </message>
    <message>
        <source>A closing parenthesis has no partner. Take it away, or put a ( before.</source>
        <translation>Une parenthèse fermante est seule. Retirez-la, ou ajoutez un ( avant.</translation>
    </message>
    <message>
        <source>A date as 2018, 2018-09 or 2018-09-06</source>
        <translation>Une date comme 2018, 2018-09 ou 2018-09-06</translation>
    </message>
    <message>
        <source>A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>Un jour, un mois ou une année&#xa0;: AAAA-MM-JJ, AAAA-MM ou AAAA</translation>
    </message>
    <message>
        <source>A desktop workbench for marking up news articles: who says what about what.</source>
        <translation>Un atelier pour annoter des articles de presse&#xa0;: qui dit quoi sur quoi.</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheet programs and R; a name that ends in .zip packs them.</source>
        <translation>Un dossier de tables pour les tableurs et R&#x202f;; un nom terminé par .zip les compresse.</translation>
    </message>
    <message>
        <source>A folder with a file each for actors, quotations and topics: a token a line, four columns. A name that ends in .zip packs them.</source>
        <translation>Un dossier avec un fichier pour les acteurs, les citations et les thèmes&#xa0;: un token par ligne, quatre colonnes. Un nom terminé par .zip les compresse.</translation>
    </message>
    <message>
        <source>A folder with a file each for actors, quotations and topics: a token a line, two columns. A name that ends in .zip packs them.</source>
        <translation>Un dossier avec un fichier pour les acteurs, les citations et les thèmes&#xa0;: un token par ligne, deux colonnes. Un nom terminé par .zip les compresse.</translation>
    </message>
    <message>
        <source>A folder with a table of tokens for each article, and the layers that INCEpTION needs to read them; a name that ends in .zip packs them.</source>
        <translation>Un dossier avec une table de tokens par article et les couches dont INCEpTION a besoin pour les lire&#x202f;; un nom terminé par .zip les compresse.</translation>
    </message>
    <message>
        <source>A folder with a text and an annotation file for each article, and brat&apos;s configuration; a name that ends in .zip packs them.</source>
        <translation>Un dossier avec un fichier texte et un fichier d’annotations par article, et la configuration de brat&#x202f;; un nom terminé par .zip les compresse.</translation>
    </message>
    <message>
        <source>A folder with an article a row, what is marked in it as nested lists, and a card about it.</source>
        <translation>Un dossier avec un article par ligne, ses annotations en listes imbriquées, et une fiche descriptive.</translation>
    </message>
    <message>
        <source>A key is one character, and {key} is not. Choose another one.</source>
        <translation>Une touche est un seul caractère, et {key} n’en est pas un. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>Un manifeste</translation>
    </message>
    <message>
        <source>A new actor is a</source>
        <comment>before a list: person, organisation …</comment>
        <translation>Un nouvel acteur est&#xa0;:</translation>
    </message>
    <message>
        <source>A new list will be made.</source>
        <translation>Une nouvelle liste sera créée.</translation>
    </message>
    <message>
        <source>A pair of parentheses is empty. Put words into it, or take it away.</source>
        <translation>Une paire de parenthèses est vide. Mettez-y des mots, ou retirez-la.</translation>
    </message>
    <message>
        <source>A project folder with its texts, codes in their categories, codings, cases and notes.</source>
        <translation>Un dossier de projet avec ses textes, ses codes par catégories, ses codages, ses cas et ses notes.</translation>
    </message>
    <message>
        <source>A quotation can only be nested in one of the same article.</source>
        <translation>Une citation ne peut être imbriquée que dans une autre du même article.</translation>
    </message>
    <message>
        <source>A quotation cannot be nested in itself. Choose another one.</source>
        <translation>Une citation ne peut pas être imbriquée en elle-même. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A quote mark has no partner. Put a second &quot; where the phrase ends.</source>
        <translation>Un guillemet est seul. Mettez un second &quot; à la fin de l’expression.</translation>
    </message>
    <message>
        <source>A sample has at least one article. Ask for more than none.</source>
        <translation>Un échantillon compte au moins un article. Demandez-en plus de zéro.</translation>
    </message>
    <message>
        <source>A sheet for each table, with filters, and a dictionary that tells what the columns mean.</source>
        <translation>Une feuille par table, avec des filtres, et un dictionnaire qui explique les colonnes.</translation>
    </message>
    <message>
        <source>A short sign that exports write, such as 2.1</source>
        <translation>Un signe court que les exports écrivent, par exemple 2.1</translation>
    </message>
    <message>
        <source>A small file that says with which options the export was made, and has the hash of each file</source>
        <translation>Un petit fichier qui indique les options de l’exportation et contient l’empreinte (hash) de chaque fichier</translation>
    </message>
    <message>
        <source>A sync program has left {name}, another copy of this project. They differ in {articles} and {annotations}.</source>
        <translation>Un programme de synchronisation a laissé {name}, une autre copie de ce projet. Elles diffèrent en {articles} et {annotations}.</translation>
    </message>
    <message>
        <source>A template has the codebook and the settings of this project, but none of its articles.</source>
        <translation>Un modèle contient le livre de codes et les réglages de ce projet, mais aucun de ses articles.</translation>
    </message>
    <message>
        <source>A text of the codebook is longer than a cell of Excel can be: {text}… Export it as CSV.</source>
        <translation>Un texte du livre de codes est plus long que ne peut l’être une cellule d’Excel&#xa0;: {text}… Exportez-le en CSV.</translation>
    </message>
    <message>
        <source>A text was corrected since these places were found. Find them again.</source>
        <translation>Un texte a été corrigé depuis que ces endroits ont été trouvés. Recherchez-les à nouveau.</translation>
    </message>
    <message>
        <source>A token a line in ten columns, with all annotations in the last one and in comments.</source>
        <translation>Un token par ligne en dix colonnes, avec toutes les annotations dans la dernière et dans des commentaires.</translation>
    </message>
    <message>
        <source>A topic cannot be below itself. Choose another one to put it under.</source>
        <translation>Un thème ne peut pas être placé sous lui-même. Choisissez-en un autre comme parent.</translation>
    </message>
    <message>
        <source>A value is re&amp;quired</source>
        <translation>Une valeur est &amp;obligatoire</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>Une valeur est obligatoire ici.</translation>
    </message>
    <message>
        <source>A zip file with a JSON file for each article, with its types: DKPro&apos;s layers and ours; a name without .zip makes a folder.</source>
        <translation>Un fichier zip avec un fichier JSON par article, avec ses types&#xa0;: les couches de DKPro et les nôtres&#x202f;; un nom sans .zip crée un dossier.</translation>
    </message>
    <message>
        <source>A zip file with an XMI file for each article and the type system: DKPro&apos;s layers and ours; a name without .zip makes a folder.</source>
        <translation>Un fichier zip avec un fichier XMI par article et le système de types&#xa0;: les couches de DKPro et les nôtres&#x202f;; un nom sans .zip crée un dossier.</translation>
    </message>
    <message>
        <source>A zip file with tasks in JSON and the labelling configuration, each span a region of its own; a name without .zip makes a folder.</source>
        <translation>Un fichier zip avec les tâches en JSON et la configuration d’annotation, chaque segment étant une région à part&#x202f;; un nom sans .zip crée un dossier.</translation>
    </message>
    <message>
        <source>A&amp;ccept {count}</source>
        <translation>A&amp;ccepter {count}</translation>
    </message>
    <message>
        <source>A&amp;rticles…</source>
        <translation>A&amp;rticles…</translation>
    </message>
    <message>
        <source>About Copydesk</source>
        <translation>À propos de Copydesk</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Accepter %Ln suggestion</numerusform>
            <numerusform>Accepter %Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept all suggestions &amp;here</source>
        <translation>Accepter &amp;toutes les suggestions ici</translation>
    </message>
    <message>
        <source>Accept or reject &amp;many…</source>
        <translation>En accepter ou refuser &amp;beaucoup…</translation>
    </message>
    <message>
        <source>Accept or reject all suggestions of a kind that are so sure, here or in all articles</source>
        <translation>Accepter ou refuser toutes les suggestions d’un type qui sont aussi sûres, ici ou dans tous les articles</translation>
    </message>
    <message>
        <source>Accept or reject many suggestions</source>
        <translation>Accepter ou refuser beaucoup de suggestions</translation>
    </message>
    <message>
        <source>Accept suggestion: {name}</source>
        <translation>Accepter la suggestion&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Accepted, %</source>
        <translation>Acceptées, %</translation>
    </message>
    <message>
        <source>Accepted: {name}. {undo} takes it back.</source>
        <translation>Accepté&#xa0;: {name}. {undo} pour annuler.</translation>
    </message>
    <message>
        <source>Accepting suggestions</source>
        <translation>Acceptation des suggestions</translation>
    </message>
    <message>
        <source>Act&amp;ors…</source>
        <translation>Acteu&amp;rs…</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>in the command palette</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>column of a table</comment>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Actor for “{words}”</source>
        <translation>Acteur pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Actor or topic</source>
        <translation>Acteur ou thème</translation>
    </message>
    <message numerus="yes">
        <source>Actor or topic for %Ln occurrence(s)</source>
        <translation>
            <numerusform>Acteur ou thème pour %Ln occurrence</numerusform>
            <numerusform>Acteur ou thème pour %Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Actors, topics and the parts of quotations as codes, without the articles.</source>
        <translation>Les acteurs, les thèmes et les parties des citations comme codes, sans les articles.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list</source>
        <translation>
            <numerusform>Ajouter %Ln article à une liste</numerusform>
            <numerusform>Ajouter %Ln articles à une liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list…</source>
        <translation>
            <numerusform>Ajouter %Ln article à une liste…</numerusform>
            <numerusform>Ajouter %Ln articles à une liste…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to {name}</source>
        <translation>
            <numerusform>Ajouter %Ln article à {name}</numerusform>
            <numerusform>Ajouter %Ln articles à {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;built-in codebook…</source>
        <translation>Ajouter &amp;un livre de codes intégré…</translation>
    </message>
    <message>
        <source>Add a built-in codebook</source>
        <translation>Ajouter un livre de codes intégré</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Add a topic to the quotation</source>
        <translation>Ajouter un thème à la citation</translation>
    </message>
    <message>
        <source>Add actor: {name}</source>
        <translation>Ajouter l’acteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Add all files below a folder as articles</source>
        <translation>Ajouter comme articles tous les fichiers d’un dossier</translation>
    </message>
    <message>
        <source>Add files to the project as articles</source>
        <translation>Ajouter des fichiers au projet comme articles</translation>
    </message>
    <message>
        <source>Add it as an example of what the topic is (Enter)</source>
        <translation>L’ajouter comme exemple de ce qu’est le thème (Entrée)</translation>
    </message>
    <message>
        <source>Add it as an example of what the topic is not (Shift+Enter)</source>
        <translation>L’ajouter comme exemple de ce que le thème n’est pas (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics, states, organisations and others</source>
        <translation>Ajouter les Media Topics de l’IPTC, des États, des organisations et d’autres</translation>
    </message>
    <message>
        <source>Add the articles, annotations and codebook of a Copydesk JSON Lines file</source>
        <translation>Ajouter les articles, les annotations et le livre de codes d’un fichier JSON Lines de Copydesk</translation>
    </message>
    <message>
        <source>Add the selected articles to a saved list</source>
        <translation>Ajouter les articles sélectionnés à une liste enregistrée</translation>
    </message>
    <message>
        <source>Add the selected text to the selected quotation</source>
        <translation>Ajouter le texte sélectionné à la citation sélectionnée</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Add to a &amp;list…</source>
        <translation>&amp;Ajouter à une liste…</translation>
    </message>
    <message>
        <source>Add to q&amp;uotation</source>
        <translation>Co&amp;mpléter</translation>
    </message>
    <message>
        <source>Add to quotation</source>
        <translation>Ajouter à la citation</translation>
    </message>
    <message>
        <source>Add topic: {name}</source>
        <translation>Ajouter le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Add what only the copy has to this project, as one change</source>
        <translation>Ajouter à ce projet ce que la copie est seule à avoir, en une modification</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Addressee of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Destinataire d&apos;une citation</translation>
    </message>
    <message>
        <source>Addressee: {name}</source>
        <translation>Destinataire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a row to write in</comment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>column of a table</comment>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: how similar words are, in percent</comment>
        <translation>Semblable</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s)</source>
        <translation>
            <numerusform>Le seul article (%Ln)</numerusform>
            <numerusform>Tous les articles (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s)</source>
        <translation>
            <numerusform>Le seul document (%Ln)</numerusform>
            <numerusform>Tous les documents (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>Toutes les actions ont retrouvé leurs touches d’origine.</translation>
    </message>
    <message>
        <source>All annotations stay where they are.</source>
        <translation>Toutes les annotations restent en place.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>Tous les articles sont terminés.</translation>
    </message>
    <message>
        <source>All articles in one XML file, with actors, topics and all annotations.</source>
        <translation>Tous les articles dans un seul fichier XML, avec acteurs, thèmes et toutes les annotations.</translation>
    </message>
    <message>
        <source>All articles that are shown are done.</source>
        <translation>Tous les articles affichés sont terminés.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>All that is about it, and the topics below it, go to this one:</source>
        <translation>Tout ce qui en parle, et les thèmes au-dessous, passe à celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>All topics that words here speak for are tagged or rejected already.</source>
        <translation>Tous les thèmes pour lesquels des mots parlent ici sont déjà codés ou refusés.</translation>
    </message>
    <message>
        <source>All words must stand in the article. “Quotes” keep words together, wor* finds what begins so; AND, OR, NOT and NEAR(a b, 5) join them. Enter searches.</source>
        <translation>Tous les mots doivent figurer dans l’article. Les &quot;guillemets&quot; les gardent ensemble, mot* trouve ce qui commence ainsi&#x202f;; AND, OR, NOT et NEAR(a b, 5) les combinent. Entrée lance la recherche.</translation>
    </message>
    <message>
        <source>All work is in {name}</source>
        <translation>Tout le travail est dans {name}</translation>
    </message>
    <message>
        <source>All you had tagged is in the project file. The report below helps to mend it: it holds no text of your articles.</source>
        <translation>Tout ce que vous avez codé est dans le fichier du projet. Le rapport ci-dessous aide à réparer&#xa0;: il ne contient aucun texte de vos articles.</translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles unless you add it.</source>
        <translation>Tout ce que vous avez codé est dans le fichier du projet. Vous pouvez continuer&#xa0;; si la fenêtre se comporte bizarrement, redémarrez Copydesk. Le rapport ci-dessous aide à réparer&#xa0;: il ne contient aucun texte de vos articles, sauf si vous l’ajoutez.</translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles.</source>
        <translation>Tout ce que vous avez codé est dans le fichier du projet. Vous pouvez continuer&#x202f;; si la fenêtre se comporte bizarrement, relancez Copydesk. Le rapport ci-dessous aide à corriger l’erreur&#xa0;: il ne contient aucun texte de vos articles.</translation>
    </message>
    <message>
        <source>Also: {rule}</source>
        <translation>Aussi&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>An actor and a topic cannot be one. Choose entries of one kind.</source>
        <translation>Un acteur et un thème ne peuvent pas être fusionnés. Choisissez des entrées du même genre.</translation>
    </message>
    <message>
        <source>An actor cannot be part of itself. Choose another one.</source>
        <translation>Un acteur ne peut pas faire partie de lui-même. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An article has a text. To be rid of this one, delete the article.</source>
        <translation>Un article a un texte. Pour vous défaire de celui-ci, supprimez l’article.</translation>
    </message>
    <message>
        <source>An attribute in the pattern needs its name. Write {example}.</source>
        <translation>Un attribut du modèle a besoin de son nom. Écrivez {example}.</translation>
    </message>
    <message>
        <source>An attribute is a question that is answered for each actor, article, mention, passage or quotation: the frame of a quotation, the founding year of an actor. It is then a field in the details, and a column in what is exported.</source>
        <translation>Un attribut est une question à laquelle on répond pour chaque acteur, article, mention, passage ou citation&#xa0;: le cadrage d’une citation, l’année de fondation d’un acteur. C’est alors un champ dans les détails et une colonne dans ce qui est exporté.</translation>
    </message>
    <message>
        <source>An opening parenthesis has no partner. Put a ) where it ends.</source>
        <translation>Une parenthèse ouvrante est seule. Mettez un ) là où elle se ferme.</translation>
    </message>
    <message>
        <source>And one for each of 14 days and of 12 weeks.</source>
        <translation>Et une pour chacun des 14 jours et des 12 semaines.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Annotations cannot be imported from {format}. Choose {others}.</source>
        <translation>Les annotations ne peuvent pas être importées depuis {format}. Choisissez {others}.</translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Annotations de l’article</translation>
    </message>
    <message>
        <source>Annotations to look at again</source>
        <translation>Annotations à revoir</translation>
    </message>
    <message>
        <source>Annotations to re&amp;view…</source>
        <translation>Annotations à &amp;vérifier…</translation>
    </message>
    <message>
        <source>Annotations to review</source>
        <translation>Annotations à vérifier</translation>
    </message>
    <message>
        <source>Annotations whose words change</source>
        <translation>Annotations dont les mots changent</translation>
    </message>
    <message>
        <source>Another actor for “{words}”</source>
        <translation>Autre acteur pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Another article has this very text already. Delete one of the two.</source>
        <translation>Un autre article a déjà exactement ce texte. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Another definition</source>
        <translation>Autre définition</translation>
    </message>
    <message>
        <source>Another entry of the file is “{name}” already.</source>
        <translation>Une autre entrée du fichier s’appelle déjà «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Another program has left {journal} beside {name} in the middle of a change. Open and close the project once in that program, or move {journal} away.</source>
        <translation>Un autre programme a laissé {journal} à côté de {name} au milieu d’une modification. Ouvrez et fermez le projet une fois dans ce programme, ou mettez {journal} de côté.</translation>
    </message>
    <message>
        <source>Another program took away a part of {name}, so the last action was not saved. Close that program and repeat the action.</source>
        <translation>Un autre programme a retiré une partie de {name}&#x202f;; la dernière action n’a donc pas été enregistrée. Fermez ce programme et recommencez l’action.</translation>
    </message>
    <message>
        <source>Another topic for the whole article</source>
        <translation>Autre thème pour tout l’article</translation>
    </message>
    <message>
        <source>Another topic for “{words}”</source>
        <translation>Autre thème pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>column of a table</comment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Article {number} in {name} has no text: “{title}”. Get it from the archive again.</source>
        <translation>L’article {number} de {name} n’a pas de texte&#xa0;: «&#xa0;{title}&#xa0;». Récupérez-le à nouveau dans l’archive.</translation>
    </message>
    <message>
        <source>Article {number} in {name} is cut off: “{title}”. Export it from the archive again.</source>
        <translation>L’article {number} de {name} est tronqué&#xa0;: «&#xa0;{title}&#xa0;». Exportez-le à nouveau depuis l’archive.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Articles terminés</translation>
    </message>
    <message>
        <source>Articles have no attribute {name}. Define it first.</source>
        <translation>Les articles n’ont pas d’attribut {name}. Définissez-le d’abord.</translation>
    </message>
    <message>
        <source>Articles have no attributes. Define them with Codebook &gt; Attributes…</source>
        <translation>Les articles n’ont pas d’attributs. Définissez-les avec Livre de codes &gt; Attributs…</translation>
    </message>
    <message>
        <source>Articles in common</source>
        <translation>Articles en commun</translation>
    </message>
    <message>
        <source>Articles looked at</source>
        <translation>Articles examinés</translation>
    </message>
    <message>
        <source>Articles, codes, codings, cases, notes and links in one file.</source>
        <translation>Articles, codes, codages, cas, notes et liens dans un seul fichier.</translation>
    </message>
    <message>
        <source>As addressee ({count})</source>
        <translation>Comme destinataire ({count})</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Comme choisi en dernier</translation>
    </message>
    <message>
        <source>As each person prefers</source>
        <translation>Au choix de chacun</translation>
    </message>
    <message>
        <source>As speaker ({count})</source>
        <translation>Comme locuteur ({count})</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>As they were &amp;made</source>
        <translation>Dans l’ordre de &amp;création</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>As written</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Comme écrit</translation>
    </message>
    <message>
        <source>As you chose last time for these labels.</source>
        <translation>Comme vous l&apos;avez choisi la dernière fois pour ces étiquettes.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>Ascending; press for descending</source>
        <translation>Croissant&#x202f;; cliquez pour décroissant</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attribute</source>
        <comment>what a value says</comment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attribute of its own name</source>
        <translation>Attribut de ce nom</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message numerus="yes">
        <source>Attributes of %Ln article(s)</source>
        <translation>
            <numerusform>Attributs de %Ln article</numerusform>
            <numerusform>Attributs de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the article</source>
        <translation>Attributs de l’article</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Retour au projet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups made before stay where they are.</source>
        <translation>Les sauvegardes déjà faites restent où elles sont.</translation>
    </message>
    <message>
        <source>Backups, latest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before or after</source>
        <comment>words beside a hit, where lines of both directions are listed</comment>
        <translation>Avant ou après</translation>
    </message>
    <message>
        <source>Blind</source>
        <comment>a coder who sees no suggestions</comment>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Blind, but shown before</source>
        <translation>À l’aveugle, mais déjà montrées</translation>
    </message>
    <message>
        <source>Blind, first pass done</source>
        <translation>À l’aveugle, premier passage fait</translation>
    </message>
    <message>
        <source>Blind, shown early</source>
        <translation>À l’aveugle, montré plus tôt</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Both are {name}. Choose another one.</source>
        <translation>Les deux sont {name}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Bring back topic: {name}</source>
        <translation>Rétablir le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Bring in actors, topics and attributes from CSV, Excel, REFI-QDA, SKOS or JSON</source>
        <translation>Importer des acteurs, thèmes et attributs depuis CSV, Excel, REFI-QDA, SKOS ou JSON</translation>
    </message>
    <message>
        <source>Bringing the project up to date</source>
        <translation>Mise à jour du projet</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>But not: “{text}”</source>
        <translation>Mais pas&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what made suggestions: rules, or learning</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>Par agence</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of an annotation</comment>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation>Par nombre d’annotations</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By the hit</source>
        <translation>Par le résultat</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Par les mots qui suivent</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Par les mots qui précèdent</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Byline</source>
        <comment>column of a table</comment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>C&amp;hoix</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>CSV and TSV</source>
        <translation>CSV et TSV</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tables CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>upper and lower case of an alias</comment>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change c&amp;oder…</source>
        <translation>Chan&amp;ger de codeur…</translation>
    </message>
    <message>
        <source>Change coder</source>
        <translation>Changer de codeur</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Change shortcuts in the preferences, then choose here that they hold for all</source>
        <translation>Modifiez des raccourcis dans les préférences, puis choisissez ici qu’ils valent pour tous</translation>
    </message>
    <message>
        <source>Change the coder: each annotation bears the name</source>
        <translation>Changer de codeur&#xa0;: chaque annotation porte son nom</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Chec&amp;k the project…</source>
        <translation>&amp;Vérifier le projet…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Check that the file is sound and every highlight still has its words</source>
        <translation>Vérifier que le fichier est sain et que chaque marque a encore ses mots</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Vérifier le projet</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Vérification du projet</translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of an attribute</comment>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices that were saved under a name</source>
        <translation>Choix enregistrés sous un nom</translation>
    </message>
    <message>
        <source>Choose a file or a folder with annotations</source>
        <translation>Choisir un fichier ou un dossier avec des annotations</translation>
    </message>
    <message>
        <source>Choose a file that another tool has written</source>
        <translation>Choisir un fichier écrit par un autre outil</translation>
    </message>
    <message>
        <source>Choose a folder of files that belong together, such as those of brat</source>
        <translation>Choisir un dossier de fichiers qui vont ensemble, comme ceux de brat</translation>
    </message>
    <message>
        <source>Choose a saved list in the filter first.</source>
        <translation>Choisissez d’abord une liste enregistrée dans le filtre.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a template that somebody gave you</source>
        <translation>Choisir un modèle que quelqu’un vous a donné</translation>
    </message>
    <message>
        <source>Choose a topic that is in the codebook already.</source>
        <translation>Choisissez un thème qui est déjà dans le livre de codes.</translation>
    </message>
    <message>
        <source>Choose an actor or topic</source>
        <translation>Choisir un acteur ou un thème</translation>
    </message>
    <message>
        <source>Choose an article to see how it differs from the earliest of its group.</source>
        <translation>Choisissez un article pour voir en quoi il diffère du plus ancien de son groupe.</translation>
    </message>
    <message>
        <source>Choose another actor or topic</source>
        <translation>Choisir un autre acteur ou thème</translation>
    </message>
    <message>
        <source>Choose another one: this is the actor itself.</source>
        <translation>Choisissez-en un autre&#xa0;: c’est l’acteur lui-même.</translation>
    </message>
    <message>
        <source>Choose at least two entries to merge.</source>
        <translation>Choisissez au moins deux entrées à fusionner.</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it is named and speaks.</source>
        <translation>Choisissez-en un dans la liste pour voir où il est nommé et parle.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Choose rows by kind, coder, type or another value</source>
        <translation>Choisir les lignes par type, codeur ou une autre valeur</translation>
    </message>
    <message>
        <source>Choose the format above, and what is in the file is shown here.</source>
        <translation>Choisissez le format ci-dessus, et le contenu du fichier s&apos;affichera ici.</translation>
    </message>
    <message>
        <source>Choose the format…</source>
        <translation>Choisir le format…</translation>
    </message>
    <message>
        <source>Choose two different ones. Undo takes the merge back.</source>
        <translation>Choisissez deux entrées différentes. La fusion peut être annulée.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Chosen by {what}; press to show the other rows again</source>
        <translation>Choisi par {what}&#xa0;; appuyez pour revoir les autres lignes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear the filter of the article list</source>
        <translation>Effacer le filtre de la liste d’articles</translation>
    </message>
    <message>
        <source>Click to sort by this column; right-click to choose rows by it</source>
        <translation>Cliquez pour trier par cette colonne&#xa0;; un clic droit choisit les lignes par elle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Fermer les résultats</translation>
    </message>
    <message>
        <source>Close the tables (Esc)</source>
        <translation>Fermer les tableaux (Échap)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>CoNLL-2002 (BIOES)</source>
        <translation>CoNLL-2002 (BIOES)</translation>
    </message>
    <message>
        <source>CoNLL-2002 (IOB1)</source>
        <translation>CoNLL-2002 (IOB1)</translation>
    </message>
    <message>
        <source>CoNLL-2002 (IOB2)</source>
        <translation>CoNLL-2002 (IOB2)</translation>
    </message>
    <message>
        <source>CoNLL-2003 (BIOES)</source>
        <translation>CoNLL-2003 (BIOES)</translation>
    </message>
    <message>
        <source>CoNLL-2003 (IOB1)</source>
        <translation>CoNLL-2003 (IOB1)</translation>
    </message>
    <message>
        <source>CoNLL-2003 (IOB2)</source>
        <translation>CoNLL-2003 (IOB2)</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column of a table</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code points</source>
        <comment>what offsets count</comment>
        <translation>Points de code</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Livres de codes</translation>
    </message>
    <message>
        <source>Coded as</source>
        <translation>Codé comme</translation>
    </message>
    <message>
        <source>Coder</source>
        <comment>what a value says</comment>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Coder</source>
        <comment>column of a table</comment>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Coder 1, coder 2 and so on, the same in each export; names in notes stay as they are</source>
        <translation>Codeur 1, codeur 2, etc., les mêmes à chaque exportation&#x202f;; les noms dans les notes restent tels quels</translation>
    </message>
    <message>
        <source>Coder and note</source>
        <translation>Codeur et note</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Codeur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <translation>Couleur&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largeur de colonne</translation>
    </message>
    <message>
        <source>Com&amp;pleteness…</source>
        <translation>Co&amp;mplétude…</translation>
    </message>
    <message>
        <source>Comes with Copydesk</source>
        <translation>Livré avec Copydesk</translation>
    </message>
    <message>
        <source>Command palette: type an action, article, actor or topic</source>
        <translation>Palette de commandes&#xa0;: saisissez une action, un article, un acteur ou un thème</translation>
    </message>
    <message>
        <source>Compare names, and merge or keep apart what is alike</source>
        <translation>Comparer les noms, et fusionner ou garder distincts ceux qui se ressemblent</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>Comparer des textes</translation>
    </message>
    <message>
        <source>Compare the texts…</source>
        <translation>Comparer les textes…</translation>
    </message>
    <message>
        <source>Compare this text with</source>
        <translation>Comparer ce texte avec</translation>
    </message>
    <message>
        <source>Compare with anot&amp;her copy…</source>
        <translation>Différence&amp;s avec une autre copie…</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Comparer avec une autre copie</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>Comparing it with the project…</source>
        <translation>Comparaison avec le projet…</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Comparaison des noms</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>Comparaison des copies</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all that is said here</source>
        <translation>Copier tout ce qui est dit ici</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copier les lignes sélectionnées pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Copy title and source</source>
        <translation>Copier le titre et la source</translation>
    </message>
    <message>
        <source>Copy what is said here, each document with its whole path</source>
        <translation>Copier ce qui est dit ici, chaque document avec son chemin complet</translation>
    </message>
    <message>
        <source>Copydesk broke down on {date}. What was tagged until then is saved.</source>
        <translation>Copydesk a planté le {date}. Ce qui était codé jusque-là est enregistré.</translation>
    </message>
    <message>
        <source>Copydesk dataset (JSON Lines)</source>
        <translation>Jeu de données Copydesk (JSON Lines)</translation>
    </message>
    <message>
        <source>Copydesk did not end as it should. Your work is saved.</source>
        <translation>Copydesk ne s’est pas terminé comme il faut. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>Copydesk made a mistake. Your work is saved.</source>
        <translation>Copydesk a commis une erreur. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>Copydesk projects</source>
        <translation>Projets Copydesk</translation>
    </message>
    <message>
        <source>Copydesk reads what was marked in brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, Discourse Network Analyzer, QualCoder, Taguette and other tools, and lays it on the articles of the project by their text.</source>
        <translation>Copydesk lit ce qui a été marqué dans brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, Discourse Network Analyzer, QualCoder, Taguette et d&apos;autres outils, et le pose sur les articles du projet d&apos;après leur texte.</translation>
    </message>
    <message>
        <source>Copydesk was ended from outside after {date}, as by a power cut. What was tagged is saved.</source>
        <translation>Copydesk a été arrêté de l’extérieur après le {date}, comme par une coupure de courant. Ce qui était codé est enregistré.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Copie des lignes</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copie du projet</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Correcting the text</source>
        <translation>Correction du texte</translation>
    </message>
    <message>
        <source>Count what is still missing, such as stances, and go through it</source>
        <translation>Compter ce qui manque encore, comme les positions, et le parcourir</translation>
    </message>
    <message>
        <source>Counted are pieces: a quotation that “she said” divides has two.</source>
        <translation>Ce sont des parties qui sont comptées : une citation que « dit-elle » interrompt en a deux.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Cue</source>
        <comment>part of a quotation: the reporting verb</comment>
        <translation>Verbe introducteur</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Verbe introducteur d&apos;une citation</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <translation>Verbe introducteur d’une citation</translation>
    </message>
    <message>
        <source>Cue: {words}. {undo} takes it back.</source>
        <translation>Verbe introducteur&#xa0;: {words}. {undo} pour annuler.</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Verbes introducteurs</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of an attribute</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day and month in {name} could be meant either way round: {written} was read as {date}.</source>
        <translation>Dans {name}, le jour et le mois peuvent être inversés&#xa0;: {written} a été lu comme {date}.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Define another attribute (Insert)</source>
        <translation>Définir un autre attribut (Inser)</translation>
    </message>
    <message>
        <source>Define attribute: {name}</source>
        <translation>Définir l’attribut&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Define what is filled in for actors, articles, mentions, passages and quotations</source>
        <translation>Définir ce qui se remplit pour les acteurs, articles, mentions, passages et citations</translation>
    </message>
    <message>
        <source>Define, order, merge and retire topics, and see what is about them</source>
        <translation>Définir, ordonner, fusionner et retirer des thèmes, et voir ce qui en parle</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>column of a table</comment>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation>
            <numerusform>Supprimer %Ln annotation</numerusform>
            <numerusform>Supprimer %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>Supprimer %Ln article</numerusform>
            <numerusform>Supprimer %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln later version(s)</source>
        <translation>
            <numerusform>Supprimer %Ln version ultérieure</numerusform>
            <numerusform>Supprimer %Ln versions ultérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Supprimer l’acteur</translation>
    </message>
    <message>
        <source>Delete actor: {name}</source>
        <translation>Supprimer l’acteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete article: {name}</source>
        <translation>Supprimer l’article&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete attribute: {name}</source>
        <translation>Supprimer l’attribut&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete list: {name}</source>
        <translation>Supprimer la liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete mention</source>
        <translation>Supprimer la mention</translation>
    </message>
    <message>
        <source>Delete passage</source>
        <translation>Supprimer le passage</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete quotation</source>
        <translation>Supprimer la citation</translation>
    </message>
    <message>
        <source>Delete the actor (Del); undo brings it back</source>
        <translation>Supprimer l’acteur (Suppr)&#xa0;; Annuler le ramène</translation>
    </message>
    <message>
        <source>Delete the article with its annotations; undo brings it back</source>
        <translation>Supprimer l’article avec ses annotations&#x202f;; l’annulation le ramène</translation>
    </message>
    <message>
        <source>Delete the attribute with its values; undo brings them back (Del)</source>
        <translation>Supprimer l’attribut avec ses valeurs&#xa0;; Annuler les ramène (Suppr)</translation>
    </message>
    <message>
        <source>Delete the preset that is shown</source>
        <translation>Supprimer le préréglage affiché</translation>
    </message>
    <message>
        <source>Delete the saved list that is shown; its articles stay</source>
        <translation>Supprimer la liste enregistrée affichée&#x202f;; ses articles restent</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>Delete the topic (Del)</source>
        <translation>Supprimer le thème (Suppr)</translation>
    </message>
    <message>
        <source>Delete topic: {name}</source>
        <translation>Supprimer le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Deleted {topic}. Undo brings it back.</source>
        <translation>{topic} supprimé. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Deleted. {undo} brings it back.</source>
        <translation>Supprimé. {undo} le ramène.</translation>
    </message>
    <message>
        <source>Deleting rows</source>
        <translation>Suppression des lignes</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>Ordre décroissant</translation>
    </message>
    <message>
        <source>Descending; press for ascending</source>
        <translation>Décroissant&#x202f;; cliquez pour croissant</translation>
    </message>
    <message>
        <source>Descri&amp;bes</source>
        <translation>Décr&amp;it</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>Décrit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of a table</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the selected annotation</source>
        <translation>Détails de l’annotation sélectionnée</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Differences between the two texts</source>
        <translation>Différences entre les deux textes</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>type of a quotation</comment>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Direct quotations</source>
        <translation>Citations directes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer (version 2 and 3)</source>
        <translation>Discourse Network Analyzer (versions 2 et 3)</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Divides the articles at random; versions of an article stay together</source>
        <translation>Répartit les articles au hasard&#x202f;; les versions d’un article restent ensemble</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Ne pas les chercher</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document {number} of {name} {reason}. Correct it or export the file anew.</source>
        <translation>Le document {number} de {name} {reason}. Corrigez-le ou exportez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Documents trouvés</translation>
    </message>
    <message>
        <source>Documents looked at</source>
        <translation>Documents examinés</translation>
    </message>
    <message>
        <source>Documents shown</source>
        <translation>Documents affichés</translation>
    </message>
    <message>
        <source>Documents with span groups, entities and categories in one file. Needs spaCy installed.</source>
        <translation>Documents avec groupes de segments, entités et catégories dans un seul fichier. spaCy doit être installé.</translation>
    </message>
    <message>
        <source>Documents with statements: who says what, and whether they agree.</source>
        <translation>Des documents avec des énoncés&#xa0;: qui dit quoi, et s’il est d’accord ou non.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done articles learnt from</source>
        <translation>Articles terminés dont on a appris</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Drag a handle</source>
        <translation>Tirer une poignée</translation>
    </message>
    <message>
        <source>Drag to the other side; hide it in the View menu</source>
        <translation>Faites glisser de l’autre côté&#x202f;; masquez-le dans le menu Affichage</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <source>Draw a s&amp;ample…</source>
        <translation>Tirer &amp;un échantillon…</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Tirer un échantillon</translation>
    </message>
    <message>
        <source>Draw articles at random and keep them as a list</source>
        <translation>Tirer des articles au hasard et les garder comme liste</translation>
    </message>
    <message>
        <source>Draw sample: {name}</source>
        <translation>Tirer l’échantillon&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>Drop text files or a folder on this window.</source>
        <translation>Déposez des fichiers texte ou un dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Each annotation bears the coder&apos;s name, so it cannot be empty.</source>
        <translation>Chaque annotation porte le nom du codeur&#xa0;: il ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Each annotation bears the name of its coder.
Who codes from now on?</source>
        <translation>Chaque annotation porte le nom de son codeur.
Qui code désormais&#x202f;?</translation>
    </message>
    <message>
        <source>Each annotation bears the name of the coder who made it.</source>
        <translation>Chaque annotation porte le nom du codeur qui l’a faite.</translation>
    </message>
    <message>
        <source>Each new selection is tagged at once, until Esc</source>
        <translation>Chaque nouvelle sélection est codée aussitôt, jusqu’à Échap</translation>
    </message>
    <message>
        <source>Each person&apos;s own</source>
        <translation>Ceux de chacun</translation>
    </message>
    <message>
        <source>Each row has its own {column}. Select one row.</source>
        <translation>Chaque ligne a son propre champ {column}. Sélectionnez une seule ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln actor(s)</source>
        <translation>
            <numerusform>Modifier %Ln acteur</numerusform>
            <numerusform>Modifier %Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)</source>
        <translation>
            <numerusform>Modifier %Ln article</numerusform>
            <numerusform>Modifier %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)…</source>
        <translation>
            <numerusform>Modifier %Ln article…</numerusform>
            <numerusform>Modifier %Ln articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln topic(s)</source>
        <translation>
            <numerusform>Modifier %Ln thème</numerusform>
            <numerusform>Modifier %Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit actor note</source>
        <translation>Modifier la note de l’acteur</translation>
    </message>
    <message>
        <source>Edit actor: {name}</source>
        <translation>Modifier l’acteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Edit aliases: {name}</source>
        <translation>Modifier les alias&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Edit article note</source>
        <translation>Modifier la note de l’article</translation>
    </message>
    <message>
        <source>Edit attribute</source>
        <translation>Modifier l’attribut</translation>
    </message>
    <message>
        <source>Edit attribute: {name}</source>
        <translation>Modifier l’attribut&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Edit attributes of %Ln article(s)…</source>
        <translation>
            <numerusform>Modifier les attributs de %Ln article…</numerusform>
            <numerusform>Modifier les attributs de %Ln articles…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit examples: {name}</source>
        <translation>Modifier les exemples&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Edit ids: {name}</source>
        <translation>Modifier les identifiants&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln annotation(s)</source>
        <translation>
            <numerusform>Modifier la note de %Ln annotation</numerusform>
            <numerusform>Modifier la note de %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln article(s)</source>
        <translation>
            <numerusform>Modifier la note de %Ln article</numerusform>
            <numerusform>Modifier la note de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit roles: {name}</source>
        <translation>Modifier les rôles&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, date, agency, place and byline</source>
        <translation>Modifier le titre, la date, l’agence, le lieu et la signature de l’article</translation>
    </message>
    <message>
        <source>Edit the example (F2)</source>
        <translation>Modifier l’exemple (F2)</translation>
    </message>
    <message>
        <source>Edit the selected annotation in the tagging panel</source>
        <translation>Modifier l’annotation sélectionnée dans le volet de codage</translation>
    </message>
    <message>
        <source>Edit title and source…</source>
        <translation>Modifier le titre et la source…</translation>
    </message>
    <message>
        <source>Edit topic note</source>
        <translation>Modifier la note du thème</translation>
    </message>
    <message>
        <source>Edit topic: {name}</source>
        <translation>Modifier le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Edit {fields}</source>
        <translation>Modifier&#xa0;: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Edit {fields} of %Ln article(s)</source>
        <translation>
            <numerusform>Modifier dans %Ln article&#xa0;: {fields}</numerusform>
            <numerusform>Modifier dans %Ln articles&#xa0;: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited, %</source>
        <translation>Modifiées, %</translation>
    </message>
    <message>
        <source>Either</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Indifférente</translation>
    </message>
    <message>
        <source>Ends of a selection</source>
        <translation>Bords d’une sélection</translation>
    </message>
    <message>
        <source>Enter goes to the actor.</source>
        <translation>Entrée va à l’acteur.</translation>
    </message>
    <message>
        <source>Enter opens the place, Space ticks it</source>
        <translation>Entrée ouvre l’endroit, Espace le coche</translation>
    </message>
    <message>
        <source>Enter: do it</source>
        <translation>Entrée&#xa0;: exécuter</translation>
    </message>
    <message>
        <source>Enter: go to its next tag in the article. Select words first to tag them with it.</source>
        <translation>Entrée&#xa0;: aller à sa marque suivante dans l’article. Sélectionnez d’abord des mots pour les coder avec.</translation>
    </message>
    <message>
        <source>Enter: open the article</source>
        <translation>Entrée&#xa0;: ouvrir l’article</translation>
    </message>
    <message>
        <source>Enter: tag “{words}” with it    Ctrl+Enter: go to its next tag</source>
        <translation>Entrée&#xa0;: coder «&#xa0;{words}&#xa0;» avec    Ctrl+Entrée&#xa0;: aller à sa marque suivante</translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>Entrées du livre de codes</translation>
    </message>
    <message>
        <source>Entries that may be the same</source>
        <translation>Entrées peut-être identiques</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entry {number} of {name} has no text: “{title}”. Save the page it points to and import that.</source>
        <translation>L’entrée {number} de {name} n’a pas de texte&#xa0;: «&#xa0;{title}&#xa0;». Enregistrez la page vers laquelle elle renvoie et importez celle-ci.</translation>
    </message>
    <message>
        <source>Entry {row} of {name} is not an object.</source>
        <translation>L’entrée {row} de {name} n’est pas un objet.</translation>
    </message>
    <message>
        <source>Europresse</source>
        <translation>Europresse</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>Every occurrence of {names}</source>
        <translation>Toutes les occurrences de {names}</translation>
    </message>
    <message>
        <source>Everything about the articles, one a line; a project can be restored from it.</source>
        <translation>Tout sur les articles, un par ligne&#x202f;; un projet peut en être restauré.</translation>
    </message>
    <message>
        <source>Everything as linked data: a page of annotations an article, with positions and quotes.</source>
        <translation>Tout en données liées&#xa0;: une page d’annotations par article, avec positions et extraits.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Example of it</source>
        <translation>En est un exemple</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Excel and OpenDocument tables</source>
        <translation>Tableaux Excel et OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Excludes: {text}</source>
        <comment>what a topic excludes</comment>
        <translation>Exclut&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Exporter le livre de codes</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Export to a folder in</source>
        <translation>Exporter vers un dossier dans</translation>
    </message>
    <message>
        <source>Exported to {name}: {things}.</source>
        <translation>Exporté vers {name}&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Exporting the codebook</source>
        <translation>Exportation du livre de codes</translation>
    </message>
    <message>
        <source>Exporting the dataset</source>
        <translation>Exportation du jeu de données</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>F1 of quotations placed exactly, on articles that were not learnt from.</source>
        <translation>F1 des citations placées exactement, sur des articles dont on n’a pas appris.</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source>Factiva</source>
        <translation>Factiva</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of a file</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File or folder with annotations</source>
        <translation>Fichier ou dossier avec des annotations</translation>
    </message>
    <message>
        <source>Fill in a&amp;ttributes…</source>
        <translation>Remplir les attri&amp;buts…</translation>
    </message>
    <message>
        <source>Fill in rows</source>
        <translation>Remplir des lignes</translation>
    </message>
    <message>
        <source>Fill in the attributes that are defined for articles; of all that are selected at once</source>
        <translation>Remplir les attributs définis pour les articles&#xa0;; de tous ceux qui sont sélectionnés à la fois</translation>
    </message>
    <message>
        <source>Fill with this &amp;value	Ctrl+D</source>
        <translation>Remplir avec cette &amp;valeur	Ctrl+D</translation>
    </message>
    <message>
        <source>Filling in rows</source>
        <translation>Remplissage des lignes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter articles by title, agency, place or section</source>
        <translation>Filtrer les articles par titre, agence, lieu ou rubrique</translation>
    </message>
    <message>
        <source>Filter by name or alias</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter by name, code or keyword</source>
        <translation>Filtrer par nom, code ou mot-clé</translation>
    </message>
    <message>
        <source>Filter by status, date, agency, coder, list and more</source>
        <translation>Filtrer par état, date, agence, codeur, liste et plus</translation>
    </message>
    <message>
        <source>Filter by title or agency</source>
        <translation>Filtrer par titre ou agence</translation>
    </message>
    <message>
        <source>Filter of the articles</source>
        <translation>Filtre des articles</translation>
    </message>
    <message>
        <source>Filter the topics</source>
        <translation>Filtrer les thèmes</translation>
    </message>
    <message>
        <source>Find actors that may be the &amp;same…</source>
        <translation>Rechercher les a&amp;cteurs peut-être identiques…</translation>
    </message>
    <message>
        <source>Find an a&amp;rticle</source>
        <translation>&amp;Rechercher un article</translation>
    </message>
    <message>
        <source>Find any action, article, actor or topic by a few letters</source>
        <translation>Trouver toute action, tout article, acteur ou thème en quelques lettres</translation>
    </message>
    <message>
        <source>Find every other occurrence of what is selected, and tag them all</source>
        <translation>Trouver toutes les autres occurrences de la sélection et les coder</translation>
    </message>
    <message>
        <source>Find in names, words, titles and notes</source>
        <translation>Chercher dans les noms, mots, titres et notes</translation>
    </message>
    <message>
        <source>Find in the &amp;project…</source>
        <translation>Rechercher da&amp;ns le projet…</translation>
    </message>
    <message>
        <source>Find in the project</source>
        <translation>Rechercher dans le projet</translation>
    </message>
    <message>
        <source>Find in the project: words, “a phrase”, wor*, AND OR NOT, NEAR(a b, 5)</source>
        <translation>Rechercher dans le projet&#xa0;: mots, &quot;une expression&quot;, mot*, AND OR NOT, NEAR(a b, 5)</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Chercher dans le tableau</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>R&amp;echercher le suivant</translation>
    </message>
    <message>
        <source>Find near d&amp;uplicates…</source>
        <translation>Rechercher les &amp;quasi-doublons…</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rec&amp;hercher le précédent</translation>
    </message>
    <message>
        <source>Find texts that are nearly the same: wire copy run by several papers, and updates</source>
        <translation>Rechercher les textes presque identiques&#xa0;: dépêches reprises par plusieurs journaux et mises à jour</translation>
    </message>
    <message>
        <source>Find words in all articles</source>
        <translation>Rechercher des mots dans tous les articles</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Rechercher des mots dans cet article</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>Premières lignes de l’exportation</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 and QualCoder.</source>
        <translation>Pour ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 et QualCoder.</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana and QualCoder.</source>
        <translation>Pour ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana et QualCoder.</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice, R, Stata and SPSS, and for archives: a Frictionless data package.</source>
        <translation>Pour Excel, LibreOffice, R, Stata et SPSS, et pour les archives&#xa0;: un paquet de données Frictionless.</translation>
    </message>
    <message>
        <source>For INCEpTION and programs that use dkpro-cassis.</source>
        <translation>Pour INCEpTION et les programmes qui utilisent dkpro-cassis.</translation>
    </message>
    <message>
        <source>For INCEpTION, DKPro and other programs built on UIMA.</source>
        <translation>Pour INCEpTION, DKPro et d’autres programmes fondés sur UIMA.</translation>
    </message>
    <message>
        <source>For annotators who work with INCEpTION or WebAnno.</source>
        <translation>Pour l’annotation avec INCEpTION ou WebAnno.</translation>
    </message>
    <message>
        <source>For annotators who work with Label Studio.</source>
        <translation>Pour l’annotation avec Label Studio.</translation>
    </message>
    <message>
        <source>For annotators who work with Prodigy: its relations and spans interfaces.</source>
        <translation>Pour l’annotation avec Prodigy&#xa0;: ses interfaces de relations et de segments.</translation>
    </message>
    <message>
        <source>For annotators who work with brat, and many programs for language technology.</source>
        <translation>Pour l’annotation avec brat et de nombreux programmes de traitement des langues.</translation>
    </message>
    <message>
        <source>For annotators who work with doccano: sequence labelling with relations and overlaps.</source>
        <translation>Pour l’annotation avec doccano&#xa0;: étiquetage de séquences avec relations et chevauchements.</translation>
    </message>
    <message>
        <source>For archives, editions and the digital humanities: oXygen, TEI Publisher, CATMA, Voyant.</source>
        <translation>Pour les archives, les éditions et les humanités numériques&#xa0;: oXygen, TEI Publisher, CATMA, Voyant.</translation>
    </message>
    <message>
        <source>For backups, for merging projects, and for scripts in Python or R.</source>
        <translation>Pour les sauvegardes, la fusion de projets et les scripts en Python ou R.</translation>
    </message>
    <message>
        <source>For digital editions and libraries, and for whoever queries with SPARQL.</source>
        <translation>Pour les éditions et bibliothèques numériques, et pour qui interroge en SPARQL.</translation>
    </message>
    <message>
        <source>For everyone with a spreadsheet program: Excel, LibreOffice, Numbers.</source>
        <translation>Pour tous ceux qui ont un tableur&#xa0;: Excel, LibreOffice, Numbers.</translation>
    </message>
    <message>
        <source>For example: “{text}”</source>
        <translation>Par exemple&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>For linguists&apos; tools: UDPipe, Stanza, Grew and all that reads Universal Dependencies.</source>
        <translation>Pour les outils de linguistique&#xa0;: UDPipe, Stanza, Grew et tout ce qui lit Universal Dependencies.</translation>
    </message>
    <message>
        <source>For political scientists who code discourse networks with Discourse Network Analyzer.</source>
        <translation>Pour les politistes qui codent des réseaux de discours avec Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>For programs that learn to find names and other sequences.</source>
        <translation>Pour les programmes qui apprennent à repérer les noms et autres séquences.</translation>
    </message>
    <message>
        <source>For reading, printing and showing to others: any browser opens it.</source>
        <translation>Pour lire, imprimer et montrer&#xa0;: n’importe quel navigateur l’ouvre.</translation>
    </message>
    <message>
        <source>For researchers who code texts with QualCoder.</source>
        <translation>Pour la recherche qui code des textes avec QualCoder.</translation>
    </message>
    <message>
        <source>For researchers who tag documents with Taguette.</source>
        <translation>Pour la recherche qui étiquette des documents avec Taguette.</translation>
    </message>
    <message>
        <source>For training and analysis in Python with spaCy and Prodigy.</source>
        <translation>Pour l’entraînement et l’analyse en Python avec spaCy et Prodigy.</translation>
    </message>
    <message>
        <source>For training models, and for pandas, polars, DuckDB and R&apos;s arrow.</source>
        <translation>Pour entraîner des modèles, et pour pandas, polars, DuckDB et arrow en R.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Forget what was set: all as it was guessed</source>
        <translation>Oublier ce qui a été réglé : tout comme deviné</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found by where the quoted words stand; choose where that is not right</source>
        <translation>Trouvé d&apos;après l&apos;endroit où se trouvent les mots cités ; choisissez si ce n&apos;est pas juste</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>Trouvé, %</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It works without a network and sends nothing anywhere.</source>
        <translation>Logiciel libre sous licence MIT. Il fonctionne sans réseau et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: label where a link begins</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>D’un &amp;fichier…</translation>
    </message>
    <message>
        <source>From the quotation</source>
        <comment>which way a link leads</comment>
        <translation>Depuis la citation</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <source>From: {title}</source>
        <translation>De&#xa0;: {title}</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Give this action its first keys again</source>
        <translation>Rendre à cette action ses touches d’origine</translation>
    </message>
    <message>
        <source>Give up, and go back to the text</source>
        <translation>Abandonner et revenir au texte</translation>
    </message>
    <message>
        <source>Give what is ticked to a new actor</source>
        <translation>Donner ce qui est coché à un nouvel acteur</translation>
    </message>
    <message>
        <source>Give what is ticked to another actor</source>
        <translation>Donner ce qui est coché à un autre acteur</translation>
    </message>
    <message>
        <source>Give what is ticked, or else selected, to a new topic (Ctrl+Shift+R)</source>
        <translation>Donner ce qui est coché, sinon sélectionné, à un nouveau thème (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Go through the annotations at a place</source>
        <translation>Parcourir les annotations d’un endroit</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, from the innermost outwards</source>
        <translation>Parcourir les annotations au curseur, de la plus intérieure vers l’extérieur</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, inwards</source>
        <translation>Parcourir les annotations au curseur, vers l’intérieur</translation>
    </message>
    <message>
        <source>Go through what is offered</source>
        <translation>Parcourir les propositions</translation>
    </message>
    <message>
        <source>Go to the annotation before that lacks what was looked at in the list</source>
        <translation>Aller à l’annotation précédente à laquelle manque ce qui a été regardé dans la liste</translation>
    </message>
    <message>
        <source>Go to the article it is from (Enter)</source>
        <translation>Aller à l’article d’où il vient (Entrée)</translation>
    </message>
    <message>
        <source>Go to the filter of the article list</source>
        <translation>Aller au filtre de la liste d’articles</translation>
    </message>
    <message>
        <source>Go to the next annotation that lacks what was looked at in the list</source>
        <translation>Aller à l’annotation suivante à laquelle manque ce qui a été regardé dans la liste</translation>
    </message>
    <message>
        <source>Gone; kept for review</source>
        <translation>Disparus&#x202f;; à vérifier</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>kind of an actor</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups of articles that are nearly the same</source>
        <translation>Groupes d’articles presque identiques</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Deviné</translation>
    </message>
    <message>
        <source>Guessed: {fields}. Press F2 on an article to correct it.</source>
        <translation>Deviné&#xa0;: {fields}. Appuyez sur F2 sur un article pour le corriger.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time of day, in Qt&apos;s pattern</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HTML in the texts of {name} was turned into plain text.</source>
        <translation>Le HTML des textes de {name} a été converti en texte brut.</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>Half of the articles took less, half more.</source>
        <translation>La moitié des articles a pris moins, la moitié plus.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>High contrast, light or dark as the system</source>
        <translation>Contraste élevé, clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>History of the codebook</source>
        <translation>Historique du livre de codes</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Hits in their context</source>
        <translation>Résultats en contexte</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>How the actor is in the quotations</source>
        <translation>Ce qu’est l’acteur dans les citations</translation>
    </message>
    <message>
        <source>How the text will look</source>
        <translation>Aperçu du texte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Importer %Ln article</numerusform>
            <numerusform>Importer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a &amp;dataset…</source>
        <translation>Importer un &amp;jeu de données…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer &amp;un dossier…</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Importer un jeu de données</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import anno&amp;tations…</source>
        <translation>Importer des anno&amp;tations…</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Import annotations of a folder</source>
        <translation>Importer les annotations d&apos;un dossier</translation>
    </message>
    <message>
        <source>Import annotations: {name}</source>
        <translation>Importer des annotations&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Importer un livre de codes</translation>
    </message>
    <message>
        <source>Import codebook: {name}</source>
        <translation>Importer le livre de codes&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Importer un livre de codes…</translation>
    </message>
    <message>
        <source>Import dataset: {name}</source>
        <translation>Importer le jeu de données&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Import of annotations</source>
        <translation>Import d&apos;annotations</translation>
    </message>
    <message>
        <source>Import the file as articles, without what is marked in it</source>
        <translation>Importer le fichier comme articles, sans ce qui y est marqué</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>origin of an annotation</comment>
        <translation>Importée</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s).</source>
        <translation>
            <numerusform>%Ln article importé.</numerusform>
            <numerusform>%Ln articles importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from {name}: {things}</source>
        <translation>Importé de {name} : {things}</translation>
    </message>
    <message>
        <source>Imported: {things}.</source>
        <translation>Importé&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Importing a dataset</source>
        <translation>Importation d’un jeu de données</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Import des annotations</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Importation d’articles</translation>
    </message>
    <message>
        <source>Importing the codebook</source>
        <translation>Importation du livre de codes</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Dans tous les articles</translation>
    </message>
    <message>
        <source>In braces: date, title, agency, place, byline, section, language; {ignore} for the rest</source>
        <translation>Entre accolades&#xa0;: date, title, agency, place, byline, section, language&#x202f;; {ignore} pour le reste</translation>
    </message>
    <message>
        <source>In brackets: the articles each has worked on.</source>
        <translation>Entre parenthèses : les articles sur lesquels chacun a travaillé.</translation>
    </message>
    <message>
        <source>In order of import</source>
        <translation>Par ordre d’importation</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of an article</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In proportion by agency</source>
        <translation>En proportion par agence</translation>
    </message>
    <message>
        <source>In proportion by month</source>
        <translation>En proportion par mois</translation>
    </message>
    <message>
        <source>In proportion by section</source>
        <translation>En proportion par rubrique</translation>
    </message>
    <message>
        <source>In proportion by status</source>
        <translation>En proportion par état</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>In the front matter of {name} the values of {keys} were not understood and left out.</source>
        <translation>Dans l’en-tête (front matter) de {name}, les valeurs de {keys} n’ont pas été comprises et ont été écartées.</translation>
    </message>
    <message>
        <source>In the tag field</source>
        <translation>Dans le champ de code</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Dans cet article</translation>
    </message>
    <message>
        <source>In this codebook each of these is below the next one, and so below itself: {names}. Correct what they are below.</source>
        <translation>Dans ce livre de codes, chacun de ces éléments est placé sous le suivant, et donc sous lui-même&#xa0;: {names}. Corrigez leurs parents.</translation>
    </message>
    <message>
        <source>In this project it stays as the project&apos;s settings say.</source>
        <translation>Dans ce projet, cela reste comme le disent les réglages du projet.</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a topic</comment>
        <translation>En usage</translation>
    </message>
    <message>
        <source>In {name}, {key} is for both “{one}” and “{other}”. Nothing was changed.</source>
        <translation>Dans {name}, {key} sert à la fois à «&#xa0;{one}&#xa0;» et à «&#xa0;{other}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Inclut</translation>
    </message>
    <message>
        <source>Includes: {text}</source>
        <comment>what a topic includes</comment>
        <translation>Inclut&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Indirect</source>
        <comment>type of a quotation</comment>
        <translation>Indirecte</translation>
    </message>
    <message>
        <source>Indirect quotations</source>
        <translation>Citations indirectes</translation>
    </message>
    <message>
        <source>Inside NEAR only words and phrases can stand: write AND, OR and NOT around it.</source>
        <translation>NEAR ne contient que des mots et des expressions&#xa0;: écrivez AND, OR et NOT à l’extérieur.</translation>
    </message>
    <message>
        <source>Is not: {text}</source>
        <translation>N’est pas&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Is: {text}</source>
        <translation>Est&#xa0;: {text}</translation>
    </message>
    <message>
        <source>It has the same articles, annotations, actors and topics as the project now.</source>
        <translation>Elle a les mêmes articles, annotations, acteurs et thèmes que le projet maintenant.</translation>
    </message>
    <message>
        <source>It is not linked as a version of another article.</source>
        <translation>Il n’est pas lié comme version d’un autre article.</translation>
    </message>
    <message>
        <source>It is not recognised: say what wrote it.</source>
        <translation>Non reconnu : dites quel outil l&apos;a écrit.</translation>
    </message>
    <message>
        <source>It is offered no more; what is tagged with it stays as it is.</source>
        <translation>Il n’est plus proposé&#xa0;; ce qu’il code déjà reste tel quel.</translation>
    </message>
    <message>
        <source>It is read whole: the memory for it grows with the file.</source>
        <translation>Il est lu en entier : la mémoire nécessaire croît avec le fichier.</translation>
    </message>
    <message>
        <source>It was not looked through to the end. Choose it once more to look again.</source>
        <translation>Il n&apos;a pas été parcouru jusqu&apos;au bout. Choisissez-le encore une fois pour recommencer.</translation>
    </message>
    <message>
        <source>Item {number} of {name} has no text: “{title}” ({kind}).</source>
        <translation>L’élément {number} de {name} n’a pas de texte&#xa0;: «&#xa0;{title}&#xa0;» ({kind}).</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Joins</source>
        <comment>column: what a link joins</comment>
        <translation>Relie</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder distincts</translation>
    </message>
    <message>
        <source>Keep it among your own templates, which New from template offers</source>
        <translation>Le garder parmi vos modèles, que Nouveau à partir d’un modèle propose</translation>
    </message>
    <message>
        <source>Keep one each for</source>
        <translation>En garder une chacune pour</translation>
    </message>
    <message>
        <source>Keep the &amp;one</source>
        <translation>Garder l’&amp;un</translation>
    </message>
    <message>
        <source>Keep the earliest</source>
        <translation>Garder le plus ancien</translation>
    </message>
    <message>
        <source>Keep the earliest of each group</source>
        <translation>Garder le plus ancien de chaque groupe</translation>
    </message>
    <message>
        <source>Keep the o&amp;ther</source>
        <translation>Garder l’&amp;autre</translation>
    </message>
    <message>
        <source>Keep the selected words as an example of what the topic is</source>
        <translation>Garder les mots sélectionnés comme exemple de ce qu’est le thème</translation>
    </message>
    <message>
        <source>Keep the selected words as an example of what the topic is not</source>
        <translation>Garder les mots sélectionnés comme exemple de ce que le thème n’est pas</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>share of suggestions that were accepted or edited</comment>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>Kept as an example of what {topic} is not.</source>
        <translation>Gardé comme exemple de ce que {topic} n’est pas.</translation>
    </message>
    <message>
        <source>Kept as an example of {topic}.</source>
        <translation>Gardé comme exemple de {topic}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of an actor, or type of a quotation</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an actor</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a table</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of a new actor</source>
        <translation>Type d’un nouvel acteur</translation>
    </message>
    <message>
        <source>Kind of the actors that are listed</source>
        <translation>Type des acteurs de la liste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels: {count}</source>
        <translation>Étiquettes : {count}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column of a table</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language, text, theme and keys</source>
        <translation>Langue, texte, thème de couleurs et touches</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last on {date}. Press to see what was corrected.</source>
        <translation>La dernière fois le {date}. Cliquez pour voir ce qui a été corrigé.</translation>
    </message>
    <message>
        <source>Last tag aga&amp;in</source>
        <translation>&amp;Dernier code à nouveau</translation>
    </message>
    <message>
        <source>Lay what was marked in other tools on the articles: brat, INCEpTION, Label Studio …</source>
        <translation>Poser sur les articles ce qui a été marqué dans d&apos;autres outils : brat, INCEpTION, Label Studio …</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>column: kind of thing in a file, such as entity or code</comment>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>column: which way a link leads</comment>
        <translation>Mène</translation>
    </message>
    <message>
        <source>Learning was ended by the system. Close other programs and try again.</source>
        <translation>L’apprentissage a été arrêté par le système. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Learnt</source>
        <comment>what made suggestions</comment>
        <translation>Appris</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions follow your work.</source>
        <translation>
            <numerusform>Appris de %Ln article terminé&#xa0;: les suggestions suivent votre travail.</numerusform>
            <numerusform>Appris de %Ln articles terminés&#xa0;: les suggestions suivent votre travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions go on by the rules.</source>
        <translation>
            <numerusform>Appris de %Ln article terminé&#xa0;: les suggestions continuent par règles.</numerusform>
            <numerusform>Appris de %Ln articles terminés&#xa0;: les suggestions continuent par règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt, %</source>
        <translation>Appris, %</translation>
    </message>
    <message>
        <source>Least likeness of words that are taken</source>
        <translation>Ressemblance minimale des mots qui sont pris</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Laissé de côté : {things}.</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Moins de</translation>
    </message>
    <message>
        <source>Let all that is about this topic be about another one (Ctrl+M)</source>
        <translation>Faire parler d’un autre thème tout ce qui parle de celui-ci (Ctrl+M)</translation>
    </message>
    <message>
        <source>Let all that refers to one refer to another, which stays</source>
        <translation>Faire passer tous les renvois d’une entrée à une autre, qui reste</translation>
    </message>
    <message>
        <source>Let all that refers to this actor refer to another one</source>
        <translation>Faire renvoyer à un autre tout ce qui renvoie à cet acteur</translation>
    </message>
    <message>
        <source>Let another topic take its &amp;place</source>
        <translation>Laisser un autre thème &amp;prendre sa place</translation>
    </message>
    <message>
        <source>Let mentions stand out or back</source>
        <translation>Mettre les mentions en avant ou en retrait</translation>
    </message>
    <message>
        <source>Let passages stand out or back</source>
        <translation>Mettre les passages en avant ou en retrait</translation>
    </message>
    <message>
        <source>Let quotations stand out or back</source>
        <translation>Mettre les citations en avant ou en retrait</translation>
    </message>
    <message>
        <source>Let the columns mean again what their names and values suggest</source>
        <translation>Redonner aux colonnes le sens que suggèrent leurs noms et leurs valeurs</translation>
    </message>
    <message>
        <source>Let what is ticked, or else selected, be about another topic (Ctrl+R)</source>
        <translation>Faire parler d’un autre thème ce qui est coché, sinon sélectionné (Ctrl+R)</translation>
    </message>
    <message>
        <source>LexisNexis and Nexis Uni</source>
        <translation>LexisNexis et Nexis Uni</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Hauteur de ligne</translation>
    </message>
    <message>
        <source>Line {line} of {name} is not an object in JSON.</source>
        <translation>La ligne {line} de {name} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is too long to be an article.</source>
        <translation>La ligne {line} de {name} est trop longue pour être un article.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is longer than 64 MB. This is no file of text in lines.</source>
        <translation>La ligne {number} de {name} dépasse 64 Mo. Ce n’est pas un fichier de texte en lignes.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is no token with its offsets, so this is not WebAnno TSV 3, or it was changed. Export it anew.</source>
        <translation>La ligne {number} de {name} n’est pas un token avec ses positions&#xa0;: ce n’est donc pas du WebAnno TSV 3, ou il a été modifié. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not a JSON object. Correct it or export the file anew.</source>
        <translation>La ligne {number} de {name} n’est pas un objet JSON. Corrigez-la ou exportez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not in UTF-8. Save the file in UTF-8 and import it again.</source>
        <translation>La ligne {number} de {name} n’est pas en UTF-8. Enregistrez le fichier en UTF-8 et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Line {number} of {name}: {reason}. Correct it or export the dataset anew.</source>
        <translation>Ligne {number} de {name}&#xa0;: {reason}. Corrigez-la ou exportez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column: role of a link between marks</comment>
        <translation>Lien</translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln article(s) as versions</source>
        <translation>
            <numerusform>Lier %Ln article comme version</numerusform>
            <numerusform>Lier %Ln articles comme versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>Lier comme versions</translation>
    </message>
    <message>
        <source>Link the selected articles as versions of one another</source>
        <translation>Lier les articles sélectionnés comme versions les uns des autres</translation>
    </message>
    <message>
        <source>Link them as versions</source>
        <translation>Les lier comme versions</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links: {count}</source>
        <translation>Liens : {count}</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Ln {line}</source>
        <comment>line number</comment>
        <translation>L. {line}</translation>
    </message>
    <message>
        <source>Ln {line}: {words}</source>
        <comment>line number</comment>
        <translation>L. {line}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Load a set of keys</source>
        <translation>Charger un jeu de touches</translation>
    </message>
    <message>
        <source>Load a set…</source>
        <translation>Charger un jeu…</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Charger des règles</translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translation>{name} chargé.</translation>
    </message>
    <message>
        <source>Loaded. This version has no action called {names}; their keys are kept.</source>
        <translation>Chargé. Cette version n’a pas d’action appelée {names}&#x202f;; leurs touches sont conservées.</translation>
    </message>
    <message>
        <source>Locked (Esc ends it): {name}</source>
        <translation>Verrouillé (Échap y met fin)&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Locked: each selection becomes {name}. Esc ends it.</source>
        <translation>Verrouillé&#xa0;: chaque sélection devient {name}. Échap y met fin.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look a&amp;gain…</source>
        <translation>Re&amp;voir…</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>column of a table</comment>
        <translation>À revoir</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %Ln annotation(s)</source>
        <translation>
            <numerusform>Revoir %Ln annotation</numerusform>
            <numerusform>Revoir %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln group(s)…</source>
        <comment>of texts nearly the same</comment>
        <translation>
            <numerusform>Voir %Ln groupe…</numerusform>
            <numerusform>Voir %Ln groupes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at each, and press Space to take the nearest words.</source>
        <translation>Regardez chacun, et appuyez sur Espace pour prendre les mots les plus proches.</translation>
    </message>
    <message>
        <source>Look at the annotations that a merge, a split or another definition has touched</source>
        <translation>Revoir les annotations touchées par une fusion, une scission ou une autre définition</translation>
    </message>
    <message>
        <source>Look at the annotations whose words a correction has changed</source>
        <translation>Voir les annotations dont une correction a changé les mots</translation>
    </message>
    <message>
        <source>Look for mentions and quotations in all articles of the project</source>
        <translation>Rechercher des mentions et des citations dans tous les articles du projet</translation>
    </message>
    <message>
        <source>Look for paragraphs that the topics of the codebook are about; never done unasked</source>
        <translation>Chercher les paragraphes dont parlent les thèmes du livre de codes&#xa0;; jamais sans demande</translation>
    </message>
    <message>
        <source>Look through the backups of the project, and go back to one</source>
        <translation>Regarder les sauvegardes du projet et revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <translation>Lecture des sauvegardes</translation>
    </message>
    <message>
        <source>Looking for the rows</source>
        <translation>Recherche des lignes</translation>
    </message>
    <message>
        <source>Looking whether the project is sound</source>
        <translation>Vérification que le projet est sain</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Make a project that has the codebook and settings of a template</source>
        <translation>Créer un projet qui a le livre de codes et les réglages d’un modèle</translation>
    </message>
    <message>
        <source>Make a project: one file that holds everything</source>
        <translation>Créer un projet&#xa0;: un fichier qui contient tout</translation>
    </message>
    <message>
        <source>Make an actor</source>
        <translation>Créer un acteur</translation>
    </message>
    <message>
        <source>Make an actor (Ctrl+N)</source>
        <translation>Créer un acteur (Ctrl+N)</translation>
    </message>
    <message>
        <source>Make an annotation of it, and select the next</source>
        <translation>En faire une annotation et sélectionner la suivante</translation>
    </message>
    <message>
        <source>Make and show suggestions as articles open</source>
        <translation>Produire et afficher des suggestions à l’ouverture des articles</translation>
    </message>
    <message>
        <source>Make annotations of all suggestions in the article</source>
        <translation>Faire des annotations de toutes les suggestions de l’article</translation>
    </message>
    <message>
        <source>Make backups of the project that is open</source>
        <translation>Faire des sauvegardes du projet ouvert</translation>
    </message>
    <message>
        <source>Make list: {name}</source>
        <translation>Créer la liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Make one here, tag words as an actor with A, or import a codebook.</source>
        <translation>Créez-en un ici, codez des mots comme acteur avec A, ou importez un livre de codes.</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>Agrandir ou réduire le texte</translation>
    </message>
    <message>
        <source>Making the first lines…</source>
        <translation>Préparation des premières lignes…</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Création du projet</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln annotation(s) reviewed</source>
        <translation>
            <numerusform>Marquer %Ln annotation comme vérifiée</numerusform>
            <numerusform>Marquer %Ln annotations comme vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) done</source>
        <translation>
            <numerusform>Marquer %Ln article comme terminé</numerusform>
            <numerusform>Marquer %Ln articles comme terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) in progress</source>
        <translation>
            <numerusform>Marquer %Ln article comme en cours</numerusform>
            <numerusform>Marquer %Ln articles comme en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) new</source>
        <translation>
            <numerusform>Marquer %Ln article comme nouveau</numerusform>
            <numerusform>Marquer %Ln articles comme nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark articles done when all in them is marked. From two of them on, what is suggested is compared with what you marked.</source>
        <translation>Marquez les articles terminés quand tout y est marqué. À partir de deux, ce qui est suggéré est comparé à ce que vous avez marqué.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Mark done and open the &amp;next</source>
        <translation>Marquer &amp;comme terminé et ouvrir le suivant</translation>
    </message>
    <message>
        <source>Mark in progress</source>
        <translation>Marquer comme en cours</translation>
    </message>
    <message>
        <source>Mark new</source>
        <translation>Marquer comme nouveau</translation>
    </message>
    <message>
        <source>Mark the article done and open the next that is not</source>
        <translation>Marquer l’article comme terminé et ouvrir le suivant qui ne l’est pas</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>how many a coder marked</comment>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>column: how often a label is used</comment>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Matching and recent tags</source>
        <translation>Codes correspondants et récents</translation>
    </message>
    <message numerus="yes">
        <source>Measured against %Ln done article(s); what is learnt, on those it was not learnt from.</source>
        <translation>
            <numerusform>Mesuré sur %Ln article terminé&#xa0;; l’appris, sur ceux dont il n’est pas appris.</numerusform>
            <numerusform>Mesuré sur %Ln articles terminés&#xa0;; l’appris, sur ceux dont il n’est pas appris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring suggestions</source>
        <translation>Mesure des suggestions</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Mention of an actor</source>
        <comment>what a label becomes</comment>
        <translation>Mention d&apos;un acteur</translation>
    </message>
    <message>
        <source>Mention: {name}</source>
        <translation>Mention&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>column of a table</comment>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions and quotations over time; the table has the numbers</source>
        <translation>Mentions et citations au fil du temps&#xa0;; le tableau donne les nombres</translation>
    </message>
    <message>
        <source>Mentions by new names</source>
        <translation>Mentions sous de nouveaux noms</translation>
    </message>
    <message>
        <source>Mentions in their context</source>
        <translation>Mentions dans leur contexte</translation>
    </message>
    <message>
        <source>Mentions of known actors</source>
        <translation>Mentions d’acteurs connus</translation>
    </message>
    <message>
        <source>Mentions {count}</source>
        <translation>Mentions {count}</translation>
    </message>
    <message numerus="yes">
        <source>Mentions: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Mentions&#xa0;: seulement sur le %Ln article terminé où aucune suggérée n’a été acceptée.</numerusform>
            <numerusform>Mentions&#xa0;: seulement sur les %Ln articles terminés où aucune suggérée n’a été acceptée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Merge &amp;actors…</source>
        <translation>Fusionner des &amp;acteurs…</translation>
    </message>
    <message>
        <source>Merge &amp;topics…</source>
        <translation>Fusionner des &amp;thèmes…</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionner des acteurs</translation>
    </message>
    <message>
        <source>Merge copy: {name}</source>
        <translation>Intégrer la copie&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Fusionner dans {name}</translation>
    </message>
    <message>
        <source>Merge the one into the other on the right (Ctrl+2)</source>
        <translation>Fusionner l’un dans l’autre, à droite (Ctrl+2)</translation>
    </message>
    <message>
        <source>Merge the other into the one on the left (Ctrl+1)</source>
        <translation>Fusionner l’autre dans l’un, à gauche (Ctrl+1)</translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Fusionner des thèmes</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Merged in what {name} had.</source>
        <translation>Ce qu’avait {name} est intégré.</translation>
    </message>
    <message>
        <source>Merging adds what only the copy has, also what was deleted here since. What both have stays as it is here. The copy is not changed, and one undo takes everything back.</source>
        <translation>Intégrer ajoute ce que la copie est seule à avoir, aussi ce qui a été supprimé ici depuis. Ce que les deux ont reste comme ici. La copie n’est pas modifiée, et une seule annulation reprend tout.</translation>
    </message>
    <message>
        <source>Merging the copy</source>
        <translation>Intégration de la copie</translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) with suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Temps médian pour %Ln article avec suggestions&#xa0;: {minutes} minutes</numerusform>
            <numerusform>Temps médian pour %Ln articles avec suggestions&#xa0;: {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) without suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Temps médian pour %Ln article sans suggestions&#xa0;: {minutes} minutes</numerusform>
            <numerusform>Temps médian pour %Ln articles sans suggestions&#xa0;: {minutes} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine, as they are now</source>
        <translation>Les miens, tels qu’ils sont</translation>
    </message>
    <message>
        <source>Missing articles</source>
        <translation>Articles manquants</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>type of a quotation</comment>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln topic(s)</source>
        <translation>
            <numerusform>Déplacer %Ln thème</numerusform>
            <numerusform>Déplacer %Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;in, below the one before</source>
        <translation>Mettre &amp;sous le précédent</translation>
    </message>
    <message>
        <source>Move &amp;out</source>
        <translation>&amp;Remonter d’un niveau</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move an end of the selected annotation</source>
        <translation>Déplacer une extrémité de l’annotation sélectionnée</translation>
    </message>
    <message>
        <source>Move content of quotation</source>
        <translation>Déplacer le contenu de la citation</translation>
    </message>
    <message>
        <source>Move cue of quotation</source>
        <translation>Déplacer le verbe introducteur de la citation</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move its ends in the article if they are not where they should be.</source>
        <translation>Déplacez ses limites dans l’article si elles ne sont pas au bon endroit.</translation>
    </message>
    <message>
        <source>Move speaker of quotation</source>
        <translation>Déplacer le locuteur de la citation</translation>
    </message>
    <message>
        <source>Move text of mention</source>
        <translation>Déplacer le texte de la mention</translation>
    </message>
    <message>
        <source>Move text of passage</source>
        <translation>Déplacer le texte du passage</translation>
    </message>
    <message>
        <source>Move the choice down (Alt+Down)</source>
        <translation>Descendre le choix (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move the choice up (Alt+Up)</source>
        <translation>Monter le choix (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the end back</source>
        <translation>Reculer la fin</translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation>Reculer la fin d’un mot</translation>
    </message>
    <message>
        <source>Move the end forward</source>
        <translation>Avancer la fin</translation>
    </message>
    <message>
        <source>Move the end forward by a word</source>
        <translation>Avancer la fin d’un mot</translation>
    </message>
    <message>
        <source>Move the start back</source>
        <translation>Reculer le début</translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation>Reculer le début d’un mot</translation>
    </message>
    <message>
        <source>Move the start forward</source>
        <translation>Avancer le début</translation>
    </message>
    <message>
        <source>Move the start forward by a word</source>
        <translation>Avancer le début d’un mot</translation>
    </message>
    <message>
        <source>Move topic: {name}</source>
        <translation>Déplacer le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>NEAR takes two words or more and how many words may lie between: NEAR(ferry harbour, 5).</source>
        <translation>NEAR prend deux mots ou plus et le nombre de mots qui peuvent les séparer&#xa0;: NEAR(ferry port, 5).</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Nom de l’acteur</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Nom du nouveau thème</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced</source>
        <translation>Nom du préréglage&#x202f;; celui du même nom est remplacé</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Name; Enter adds it, Esc leaves</source>
        <translation>Nom&#xa0;; Entrée l’ajoute, Échap quitte</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Quasi-doublons</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Mots les plus proches</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance on a topic</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Never propose these two again (Ctrl+3)</source>
        <translation>Ne plus jamais proposer ces deux-là (Ctrl+3)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>New actor: {name}</source>
        <translation>Nouvel acteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New actors</source>
        <translation>Nouveaux acteurs</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nouvel attribut</translation>
    </message>
    <message>
        <source>New example</source>
        <translation>Nouvel exemple</translation>
    </message>
    <message>
        <source>New fro&amp;m template…</source>
        <translation>Nouveau à partir d’un &amp;modèle…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nouveau à partir d’un modèle…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New project from a template</source>
        <translation>Nouveau projet à partir d’un modèle</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>New topic &amp;below</source>
        <translation>Nouveau thème au-&amp;dessous</translation>
    </message>
    <message>
        <source>New topic at the top</source>
        <translation>Nouveau thème tout en haut</translation>
    </message>
    <message>
        <source>New topic below the chosen one (Ctrl+Shift+N)</source>
        <translation>Nouveau thème sous celui qui est choisi (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>New topic below {topic}</source>
        <translation>Nouveau thème sous {topic}</translation>
    </message>
    <message>
        <source>New topic beside the chosen one (Ins)</source>
        <translation>Nouveau thème à côté de celui qui est choisi (Inser)</translation>
    </message>
    <message>
        <source>New topic: {name}</source>
        <translation>Nouveau thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>New: {things}.</source>
        <translation>Nouveau : {things}.</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>Flux d’actualités</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Next annotation &amp;here</source>
        <translation>Annotation suivante &amp;ici</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next untagged na&amp;me</source>
        <translation>&amp;Nom non codé suivant</translation>
    </message>
    <message>
        <source>Next untagged q&amp;uoted words</source>
        <translation>&amp;Mots entre guillemets non codés suivants</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No actor is chosen</source>
        <translation>Aucun acteur n’est choisi</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Pas encore d’acteurs</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Sans agence</translation>
    </message>
    <message>
        <source>No annotation is to be looked at again.</source>
        <translation>Aucune annotation n’est à revoir.</translation>
    </message>
    <message>
        <source>No annotation is to be reviewed.</source>
        <translation>Aucune annotation n’est à vérifier.</translation>
    </message>
    <message>
        <source>No annotations are chosen. Choose at least one kind.</source>
        <translation>Aucune annotation n’est choisie. Choisissez au moins un type.</translation>
    </message>
    <message>
        <source>No article has all that is asked for.</source>
        <translation>Aucun article ne répond à tous les critères.</translation>
    </message>
    <message>
        <source>No article has an open suggestion. The menu Tag, “Suggest in all articles”, makes some.</source>
        <translation>Aucun article n’a de suggestion en attente. Le menu Codage, «&#xa0;Suggérer dans tous les articles&#xa0;», en produit.</translation>
    </message>
    <message>
        <source>No article is among those chosen for the export. Choose more of them.</source>
        <translation>Aucun article ne répond au choix fait pour l’exportation. Choisissez plus largement.</translation>
    </message>
    <message>
        <source>No article is shown of this document.</source>
        <translation>Aucun article de ce document n’est affiché.</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>No article stands out in {name}, so all text of the page was taken. Look whether menus are in it.</source>
        <translation>Aucun article ne se détache dans {name}&#xa0;: tout le texte de la page a été pris. Vérifiez s’il contient des menus.</translation>
    </message>
    <message>
        <source>No articles were found there. Copydesk reads texts, web pages, Word, PDF and e-mail files, tables, feeds, and the exports of news archives.</source>
        <translation>Aucun article n’a été trouvé à cet endroit. Copydesk lit les textes, les pages web, les fichiers Word, PDF et de courriel, les tableaux, les flux et les exportations d’archives de presse.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>No attributes yet</source>
        <translation>Pas encore d’attributs</translation>
    </message>
    <message>
        <source>No backup was made, but your work is saved. {why}</source>
        <translation>Aucune sauvegarde n’a été faite, mais votre travail est enregistré. {why}</translation>
    </message>
    <message>
        <source>No codebook called {name} comes with the program. Choose one of {names}.</source>
        <translation>Aucun livre de codes nommé {name} n’est fourni avec le programme. Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>No coder of this project is called {name}. Check the name.</source>
        <translation>Aucun codeur de ce projet ne s’appelle {name}. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>No column of {name} looks like the text of articles. Choose it in the import window, or say it with --map text=COLUMN; the columns are: {columns}.</source>
        <translation>Aucune colonne de {name} ne ressemble au texte d’articles. Choisissez-la dans la fenêtre d’importation, ou indiquez-la avec --map text=COLUMN&#x202f;; les colonnes sont&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>No copy of {name} could be written to {folder} ({reason}). Free some space there, or choose another folder.</source>
        <translation>Aucune copie de {name} n’a pu être écrite dans {folder} ({reason}). Libérez-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
    <message>
        <source>No labels to map: all in the file is in Copydesk&apos;s own words.</source>
        <translation>Aucune étiquette à faire correspondre : tout le fichier est dans les termes de Copydesk.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No occurrences of {words}. Check the spelling, or take away “whole words” or “match case”.</source>
        <translation>Aucune occurrence de {words}. Vérifiez l’orthographe, ou retirez «&#xa0;Mots entiers&#xa0;» ou «&#xa0;Respecter la casse&#xa0;».</translation>
    </message>
    <message>
        <source>No other untagged name with a capital letter in this article.</source>
        <translation>Aucun autre nom à majuscule non codé dans cet article.</translation>
    </message>
    <message>
        <source>No other untagged quotation marks in this article.</source>
        <translation>Plus aucun guillemet non codé dans cet article.</translation>
    </message>
    <message>
        <source>No row can have {value} in {column}. Choose one of {values}.</source>
        <translation>Aucune ligne ne peut avoir {value} dans {column}. Choisissez une valeur parmi {values}.</translation>
    </message>
    <message>
        <source>No row has what you look for.</source>
        <translation>Aucune ligne n’a ce que vous cherchez.</translation>
    </message>
    <message>
        <source>No row is ticked. Tick rows with the space bar, or choose “Tick all”.</source>
        <translation>Aucune ligne n’est cochée. Cochez des lignes avec la barre d’espace, ou choisissez «&#xa0;Tout cocher&#xa0;».</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans rubrique</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>No suggestion fits. Choose other kinds, or move the bound.</source>
        <translation>Aucune suggestion ne convient. Choisissez d’autres types ou déplacez la limite.</translation>
    </message>
    <message>
        <source>No suggestion is left here.</source>
        <translation>Il ne reste plus de suggestion ici.</translation>
    </message>
    <message>
        <source>No suggestion is shown here</source>
        <translation>Aucune suggestion n’est affichée ici</translation>
    </message>
    <message>
        <source>No suggestion was accepted or rejected yet.</source>
        <translation>Aucune suggestion n’a encore été acceptée ou refusée.</translation>
    </message>
    <message>
        <source>No suggestions are shown in an article until it is marked done.</source>
        <translation>Aucune suggestion n’est montrée dans un article avant qu’il soit marqué terminé.</translation>
    </message>
    <message>
        <source>No text fits the regular expression “{query}”. Try a shorter one.</source>
        <translation>Aucun texte ne correspond à l’expression régulière «&#xa0;{query}&#xa0;». Essayez-en une plus courte.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Pas encore de thèmes</translation>
    </message>
    <message>
        <source>No two articles are nearly the same.</source>
        <translation>Il n’y a pas d’articles presque identiques.</translation>
    </message>
    <message>
        <source>No two entries are left that may be the same.</source>
        <translation>Il ne reste pas deux entrées qui pourraient être identiques.</translation>
    </message>
    <message>
        <source>No two names are alike.</source>
        <translation>Il n’y a pas deux noms qui se ressemblent.</translation>
    </message>
    <message>
        <source>No value is stored yet.</source>
        <translation>Aucune valeur n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>No words are tagged with this actor yet: select some, and press A.</source>
        <translation>Aucun mot n’est encore codé avec cet acteur&#xa0;: sélectionnez-en, et appuyez sur A.</translation>
    </message>
    <message>
        <source>No words here speak for a topic. Keywords and examples of topics help.</source>
        <translation>Aucun mot ici ne parle pour un thème. Les mots-clés et exemples des thèmes aident.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Nobody else is mentioned in the same articles.</source>
        <translation>Personne d’autre n’est mentionné dans les mêmes articles.</translation>
    </message>
    <message>
        <source>Nobody has said yet what this topic means.</source>
        <translation>Personne n’a encore dit ce que signifie ce thème.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>who speaks</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no preset of an export</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None are left</source>
        <translation>Il n’en reste aucun</translation>
    </message>
    <message>
        <source>None is ticked: what all of them have tagged.</source>
        <translation>Aucun n’est coché : ce que tous ont codé.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>cue of a quotation</comment>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>None: it was taken out of the text.</source>
        <translation>Aucun&#xa0;: ils ont été retirés du texte.</translation>
    </message>
    <message>
        <source>Nor&amp;mal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>Not all that is in the project is in this format.</source>
        <translation>Ce format ne contient pas tout ce qui est dans le projet.</translation>
    </message>
    <message>
        <source>Not at all: purely at random</source>
        <translation>Pas du tout&#xa0;: purement au hasard</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not in it: {things}.</source>
        <translation>Non inclus&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Not in this format: {things}.</source>
        <translation>Pas dans ce format&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Not nested</source>
        <translation>Non imbriquée</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible pour l’instant</translation>
    </message>
    <message>
        <source>Not read in {name}, for they are hidden or no column looks like texts: {sheets}.</source>
        <translation>Non lues dans {name}, car masquées ou sans colonne de textes&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>Not readable, or not wholly</source>
        <translation>Illisibles, ou pas entièrement</translation>
    </message>
    <message>
        <source>Not: {rule}</source>
        <translation>Pas&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>what a value says</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: what is to be known of a document</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a table</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>an empty cell of a table</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what is suggested</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing has been tagged yet: there is no tag to repeat.</source>
        <translation>Rien n’a encore été codé&#xa0;: il n’y a pas de code à répéter.</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Rien ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Nothing is about this topic yet.</source>
        <translation>Rien ne parle encore de ce thème.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Rien n’est encore corrigé.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Il ne reste rien à vérifier.</translation>
    </message>
    <message>
        <source>Nothing is marked in this text.</source>
        <translation>Rien n’est annoté dans ce texte.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>Nothing is suggested here.</source>
        <translation>Rien n’est suggéré ici.</translation>
    </message>
    <message>
        <source>Nothing is suggested. Suggest in all articles looks for something.</source>
        <translation>Rien n’est suggéré. Suggérer dans tous les articles cherche quelque chose.</translation>
    </message>
    <message>
        <source>Nothing is tagged so far. Select words in an article and press A, T or Q.</source>
        <translation>Rien n’est encore codé. Sélectionnez des mots dans un article et appuyez sur A, T ou Q.</translation>
    </message>
    <message>
        <source>Nothing is to be looked at. Merging, splitting and other definitions lead here.</source>
        <translation>Rien n’est à revoir. Les fusions, les scissions et les nouvelles définitions mènent ici.</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>Rien de nouveau dans {name}</translation>
    </message>
    <message>
        <source>Nothing new was imported.</source>
        <translation>Rien de nouveau n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing new would come in</source>
        <translation>Rien de nouveau n&apos;arriverait</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Nothing of a Copydesk project can be read in {name}. Open a backup, or choose another file.</source>
        <translation>Rien d’un projet Copydesk n’est lisible dans {name}. Ouvrez une sauvegarde, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing tagged yet</source>
        <translation>Rien de codé pour l’instant</translation>
    </message>
    <message>
        <source>Nothing tells where {first} ends and {second} begins. Put a mark between them, such as _.</source>
        <translation>Rien n’indique où finit {first} et où commence {second}. Mettez un signe entre les deux, par exemple _.</translation>
    </message>
    <message>
        <source>Nothing that is of the kind {kind} has the id {id}. An export shows the ids.</source>
        <translation>Rien du genre {kind} n’a l’identifiant {id}. Un export montre les identifiants.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Nothing to measure against yet</source>
        <translation>Rien encore à quoi mesurer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”. Try fewer words, or the beginning of one: wor*</source>
        <translation>Rien n’a été trouvé pour «&#xa0;{query}&#xa0;». Essayez moins de mots, ou le début d’un mot&#xa0;: mot*</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a label becomes</comment>
        <translation>Rien : laissé de côté</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a value says</comment>
        <translation>Rien : laissé de côté</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a link joins</comment>
        <translation>Rien : laissé de côté</translation>
    </message>
    <message>
        <source>Now: {values}.</source>
        <translation>Actuellement&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of an attribute</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers for the names of coders</source>
        <translation>Des numéros à la place des noms des codeurs</translation>
    </message>
    <message>
        <source>O&amp;ffices</source>
        <translation>&amp;Fonctions</translation>
    </message>
    <message>
        <source>O&amp;verview beside the text</source>
        <translation>Vue d’&amp;ensemble à côté du texte</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>the state or body that an office belongs to</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>Des acteurs</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>Des articles</translation>
    </message>
    <message>
        <source>Of direct and indirect quotations, the type need not be right. –: none are there to tell it by.</source>
        <translation>Pour les citations directes et indirectes, le type peut être faux. – : aucune ne permet de le dire.</translation>
    </message>
    <message>
        <source>Of mentions</source>
        <translation>Des mentions</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>Des passages</translation>
    </message>
    <message>
        <source>Of quotations</source>
        <translation>Des citations</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Fonction de</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Offsets</source>
        <comment>label: what offsets of a file count</comment>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Offsets in {unit}.</source>
        <translation>Positions en {unit}.</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>One is made when a project has been opened, too. None is made if nothing has changed.</source>
        <translation>Il s’en fait une aussi à l’ouverture d’un projet. Il ne s’en fait pas si rien n’a changé.</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Une seule annulation revient en arrière.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Seulement dans la copie</translation>
    </message>
    <message>
        <source>Only rows in which these words are found (Ctrl+F)</source>
        <translation>Seulement les lignes où se trouvent ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only rows with {value}</source>
        <translation>Seulement les lignes avec {value}</translation>
    </message>
    <message>
        <source>Only the &amp;articles…</source>
        <translation>Seulement les &amp;articles…</translation>
    </message>
    <message>
        <source>Only what they have tagged; with none ticked, what anybody has tagged</source>
        <translation>Seulement ce qu’ils ont codé&#x202f;; si aucun n’est coché, tout ce qui est codé</translation>
    </message>
    <message>
        <source>Only what those who are ticked have tagged.</source>
        <translation>Seulement ce qu’ont codé ceux qui sont cochés.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Ouvrez d’abord un projet</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>Ouvrez d’abord un article</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Open an article to tag it.</source>
        <translation>Ouvrez un article pour le coder.</translation>
    </message>
    <message>
        <source>Open an article to tag with it or to go to its tags.</source>
        <translation>Ouvrez un article pour coder avec ou aller à ses marques.</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop articles into it.</source>
        <translation>Ouvrez ou créez d’abord un projet, puis déposez-y des articles.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Ouvrir &amp;le projet d’exemple</translation>
    </message>
    <message>
        <source>Open the backup read-only, to look into it</source>
        <translation>Ouvrir la sauvegarde en lecture seule, pour y regarder</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Opposes</source>
        <comment>stance on a topic</comment>
        <translation>S’oppose</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind of an actor</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column of a table</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an actor</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>column of a table</comment>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outside &amp;ids</source>
        <translation>&amp;Identifiants externes</translation>
    </message>
    <message>
        <source>Outside id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Outside ids</source>
        <translation>Identifiants externes</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <translation>Vue d’ensemble de l’article</translation>
    </message>
    <message>
        <source>P&amp;revious that lacks it</source>
        <translation>P&amp;récédente à laquelle il manque</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet for Hugging Face datasets</source>
        <translation>Parquet pour Hugging Face datasets</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>column of a table</comment>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parts need at least two shares above 0.</source>
        <translation>Pour des parties, il faut au moins deux proportions supérieures à 0.</translation>
    </message>
    <message>
        <source>Parts of the same annotation</source>
        <comment>what a link joins</comment>
        <translation>Parties de la même annotation</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passage on a topic</source>
        <comment>what a label becomes</comment>
        <translation>Passage sur un thème</translation>
    </message>
    <message>
        <source>Passage: {name}</source>
        <translation>Passage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>column of a table</comment>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Passages and quotations about the topic</source>
        <translation>Passages et citations qui parlent du thème</translation>
    </message>
    <message>
        <source>Pauses over 5 minutes and articles that are not done are left out.</source>
        <translation>Les pauses de plus de 5 minutes et les articles non terminés sont laissés de côté.</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of an actor</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where a file goes</comment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of a table</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place mention again</source>
        <translation>Replacer la mention</translation>
    </message>
    <message>
        <source>Place passage again</source>
        <translation>Replacer le passage</translation>
    </message>
    <message>
        <source>Place quotation again</source>
        <translation>Replacer la citation</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation here</source>
        <translation>A&amp;nnotation précédente ici</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Press a key to add</source>
        <translation>Appuyez sur une touche à ajouter</translation>
    </message>
    <message>
        <source>Press {next} in the article to go through what is suggested, {accept} to accept it, {reject} to reject it.</source>
        <translation>Dans l’article, appuyez sur {next} pour parcourir les suggestions, {accept} pour accepter, {reject} pour refuser.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous untagged quoted w&amp;ords</source>
        <translation>Mots &amp;entre guillemets non codés précédents</translation>
    </message>
    <message>
        <source>Print article</source>
        <translation>Imprimer l’article</translation>
    </message>
    <message>
        <source>Print the article with its highlights and the list of what is marked</source>
        <translation>Imprimer l’article avec ses surlignages et la liste de ce qui est annoté</translation>
    </message>
    <message>
        <source>ProQuest</source>
        <translation>ProQuest</translation>
    </message>
    <message>
        <source>Prodigy (JSON Lines)</source>
        <translation>Prodigy (JSON Lines)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>name of a file</comment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project settin&amp;gs…</source>
        <translation>R&amp;églages du projet…</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Réglages du projet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column of a table</comment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Publié depuis</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Publié jusqu’au</translation>
    </message>
    <message>
        <source>Published up to</source>
        <translation>Publié jusqu’au</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Put all tables on the clipboard, for a spreadsheet or a letter</source>
        <translation>Mettre tous les tableaux dans le presse-papiers, pour un tableur ou une lettre</translation>
    </message>
    <message>
        <source>Put it at the &amp;selected words</source>
        <translation>Placer sur les mots &amp;sélectionnés</translation>
    </message>
    <message>
        <source>Put right what was read wrongly.</source>
        <translation>Rectifiez ce qui a été mal lu.</translation>
    </message>
    <message>
        <source>Put right what was read wrongly. What is marked goes along with its words.</source>
        <translation>Rectifiez ce qui a été mal lu. Les annotations suivent leurs mots.</translation>
    </message>
    <message>
        <source>Put right what was read wrongly; annotations go along with their words</source>
        <translation>Rectifier ce qui a été mal lu&#x202f;; les annotations suivent leurs mots</translation>
    </message>
    <message>
        <source>Put the backup in the place of the project, which is kept beside it</source>
        <translation>Mettre la sauvegarde à la place du projet, qui est gardé à côté</translation>
    </message>
    <message>
        <source>Quadruple click</source>
        <translation>Quadruple clic</translation>
    </message>
    <message>
        <source>QualCoder project</source>
        <translation>Projet QualCoder</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>what a label becomes</comment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotation and its addressee</source>
        <comment>what a link joins</comment>
        <translation>Citation et son destinataire</translation>
    </message>
    <message>
        <source>Quotation and its cue</source>
        <comment>what a link joins</comment>
        <translation>Citation et son verbe introducteur</translation>
    </message>
    <message>
        <source>Quotation and its speaker</source>
        <comment>what a link joins</comment>
        <translation>Citation et son locuteur</translation>
    </message>
    <message>
        <source>Quotation and the one around it</source>
        <comment>what a link joins</comment>
        <translation>Citation et celle qui l&apos;entoure</translation>
    </message>
    <message>
        <source>Quotation tagged. {speaker} takes the speaker, {cue} the cue, from the words beside it.</source>
        <translation>Citation codée. {speaker} prend le locuteur, {cue} le verbe introducteur, dans les mots voisins.</translation>
    </message>
    <message>
        <source>Quotation without speaker</source>
        <translation>Citation sans locuteur</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Citation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>column of a table</comment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotations are suggested by the rules.</source>
        <translation>Les citations sont suggérées d’après les règles.</translation>
    </message>
    <message>
        <source>Quotations are suggested by what was learnt.</source>
        <translation>Les citations sont suggérées d’après ce qui a été appris.</translation>
    </message>
    <message>
        <source>Quotations in their context</source>
        <translation>Citations dans leur contexte</translation>
    </message>
    <message>
        <source>Quotations {count}</source>
        <translation>Citations {count}</translation>
    </message>
    <message numerus="yes">
        <source>Quotations: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Citations&#xa0;: seulement sur le %Ln article terminé où aucune suggérée n’a été acceptée.</numerusform>
            <numerusform>Citations&#xa0;: seulement sur les %Ln articles terminés où aucune suggérée n’a été acceptée.</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;eset the panels</source>
        <translation>Ré&amp;initialiser les volets</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Livre de codes REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>RIS references</source>
        <translation>Références RIS</translation>
    </message>
    <message>
        <source>Re&amp;code…</source>
        <translation>Re&amp;coder…</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Retirer &amp;de la liste</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>which format a document is read as</comment>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Reading the codebook</source>
        <translation>Lecture du livre de codes</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Recent tag {n}</source>
        <translation>Code récent {n}</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Recoder</translation>
    </message>
    <message>
        <source>Recode as {name}</source>
        <translation>Recoder en {name}</translation>
    </message>
    <message>
        <source>Recognised.</source>
        <translation>Reconnu.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Redoing the change</source>
        <translation>Rétablissement de la modification</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Rétabli&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln suggestion(s)</source>
        <translation>
            <numerusform>Refuser %Ln suggestion</numerusform>
            <numerusform>Refuser %Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all suggestions h&amp;ere</source>
        <translation>R&amp;efuser toutes les suggestions d’ici</translation>
    </message>
    <message>
        <source>Reject suggestion: {name}</source>
        <translation>Refuser la suggestion&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rejected, %</source>
        <translation>Refusées, %</translation>
    </message>
    <message>
        <source>Rejected: {name}. {undo} takes it back.</source>
        <translation>Refusé&#xa0;: {name}. {undo} pour annuler.</translation>
    </message>
    <message>
        <source>Rejecting suggestions</source>
        <translation>Refus des suggestions</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the list</source>
        <translation>
            <numerusform>Retirer %Ln article de la liste</numerusform>
            <numerusform>Retirer %Ln articles de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from {name}</source>
        <translation>
            <numerusform>Retirer %Ln article de {name}</numerusform>
            <numerusform>Retirer %Ln articles de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove cue: {words}</source>
        <translation>Retirer le verbe introducteur&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Remove nesting</source>
        <translation>Retirer l’imbrication</translation>
    </message>
    <message>
        <source>Remove speaker: {words}</source>
        <translation>Retirer le locuteur&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Remove text: {words}</source>
        <translation>Retirer le texte&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Remove the choice (Del)</source>
        <translation>Retirer le choix (Suppr)</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>Retirer l’exemple (Suppr)</translation>
    </message>
    <message>
        <source>Remove topic: {name}</source>
        <translation>Retirer le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Remove words: {words}</source>
        <translation>Retirer les mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename actor: {name}</source>
        <translation>Renommer l’acteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rename list: {name}</source>
        <translation>Renommer la liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rename the attribute, or change what it holds (Enter)</source>
        <translation>Renommer l’attribut, ou changer ce qu’il contient (Entrée)</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Rename the saved list that is shown</source>
        <translation>Renommer la liste enregistrée affichée</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Repaired: {right}, {removed}. The project as it was is kept in {name}.</source>
        <translation>Réparé&#xa0;: {right}, {removed}. Le projet tel qu’il était est gardé dans {name}.</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Réparation du projet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>an attribute that has no value yet</comment>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore to a &amp;new file…</source>
        <translation>Restaurer dans un &amp;nouveau fichier…</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>Restaurer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Restoring keeps {name} as it is now beside it, under another name.</source>
        <translation>La restauration garde {name} tel qu’il est à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Reta&amp;g…</source>
        <translation>&amp;Recoder…</translation>
    </message>
    <message>
        <source>Retag: {name}</source>
        <translation>Recoder&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Retagged: {name}</source>
        <translation>Recodé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retire topic: {name}</source>
        <translation>Retirer le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>column of a table</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>state of a topic</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte RTF</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Juste, %</translation>
    </message>
    <message>
        <source>Right: share of the suggested that you marked just so. Found: share of the marked that was suggested just so. F1: both in one number. Roughly: F1 where half of the words will do.</source>
        <translation>Juste&#xa0;: part de ce qui est suggéré que vous avez marqué tel quel. Trouvé&#xa0;: part de ce qui est marqué qui était suggéré tel quel. F1&#xa0;: les deux en un nombre. À peu près&#xa0;: F1 si la moitié des mots suffit.</translation>
    </message>
    <message>
        <source>Roughly, %</source>
        <translation>À peu près, %</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a quotation mark that is not closed or not doubled. Of the lines after it only those were read that are rows of their own.</source>
        <translation>La ligne {row} de {name} contient un guillemet non fermé ou non doublé. Parmi les lignes qui suivent, seules ont été lues celles qui forment une ligne de tableau à elles seules.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has damaged characters.</source>
        <translation>La ligne {row} de {name} contient des caractères endommagés.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no text.</source>
        <translation>La ligne {row} de {name} n’a pas de texte.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {count} cells where {width} are expected.</source>
        <translation>La ligne {row} de {name} a {count} cellules au lieu de {width}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what made suggestions</comment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules for labels</source>
        <translation>Règles pour les étiquettes</translation>
    </message>
    <message>
        <source>Rules written to {name}.</source>
        <translation>Règles écrites dans {name}.</translation>
    </message>
    <message>
        <source>Rules, %</source>
        <translation>Règles, %</translation>
    </message>
    <message>
        <source>S&amp;corecard…</source>
        <translation>B&amp;ilan…</translation>
    </message>
    <message>
        <source>S&amp;how all articles</source>
        <translation>Aff&amp;icher tous les articles</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>A&amp;rrêter l&apos;examen</translation>
    </message>
    <message>
        <source>Sa&amp;lvage a damaged project…</source>
        <translation>Récupérer un projet endomma&amp;gé…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Enregistrer &amp;comme modèle…</translation>
    </message>
    <message>
        <source>Salvage a damaged project</source>
        <translation>Récupérer un projet endommagé</translation>
    </message>
    <message>
        <source>Salvaged {name}: {kept}, {lost}.</source>
        <translation>{name} sauvé&#xa0;: {kept}, {lost}.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Salvaging {name}</source>
        <translation>Récupération de {name}</translation>
    </message>
    <message>
        <source>Sample of {count}</source>
        <translation>Échantillon de {count}</translation>
    </message>
    <message>
        <source>Save &amp;as PDF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save ({key})</source>
        <translation>Enregistrer ({key})</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>Enregistrer une co&amp;pie du projet…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Enregistrer une copie du projet</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <translation>Enregistrer comme jeu…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Save in a &amp;file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Save it where you want, to give it to others</source>
        <translation>L’enregistrer où vous voulez, pour le donner à d’autres</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Save the article with its highlights and the list of what is marked as a PDF</source>
        <translation>Enregistrer en PDF l’article avec ses surlignages et la liste de ce qui est annoté</translation>
    </message>
    <message>
        <source>Save the codebook and settings, so that other projects can be started from them</source>
        <translation>Enregistrer le livre de codes et les réglages, pour commencer d’autres projets avec eux</translation>
    </message>
    <message>
        <source>Save the keys as a set</source>
        <translation>Enregistrer les touches comme jeu</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged project in a new one</source>
        <translation>Enregistrer dans un nouveau projet ce qui est lisible d’un projet endommagé</translation>
    </message>
    <message>
        <source>Save what is chosen under a name</source>
        <translation>Enregistrer les choix sous un nom</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Copie enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>Saved as the template {name}. New from template offers it.</source>
        <translation>Enregistré comme modèle {name}. Nouveau à partir d’un modèle le propose.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saved l&amp;ist</source>
        <translation>Liste &amp;enregistrée</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Liste enregistrée</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>Say how one works in this project: what is suggested, how selections are taken, keys</source>
        <translation>Dire comment on travaille dans ce projet&#xa0;: ce qui est suggéré, comment les sélections sont prises, les touches</translation>
    </message>
    <message>
        <source>Say where the new project goes, and make it</source>
        <translation>Dire où va le nouveau projet, et le créer</translation>
    </message>
    <message>
        <source>Say who is coding: each annotation bears the name</source>
        <translation>Indiquer qui code&#xa0;: chaque annotation porte ce nom</translation>
    </message>
    <message>
        <source>Says</source>
        <comment>column: what a value says</comment>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Scorecard of suggestions</source>
        <translation>Bilan des suggestions</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Search actions by their words or keys</source>
        <translation>Rechercher des actions par leurs mots ou touches</translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation>Rechercher en appuyant sur une touche</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Rechercher des touches</translation>
    </message>
    <message>
        <source>Search keys by what they do</source>
        <translation>Rechercher des touches selon leur effet</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>column of a table</comment>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>See how good suggestions are here, and how much time they save</source>
        <translation>Voir ce que valent les suggestions ici, et combien de temps elles gagnent</translation>
    </message>
    <message>
        <source>See what another copy of the project has that this one has not, and merge it in</source>
        <translation>Voir ce qu’une autre copie du projet a et que celle-ci n’a pas, et l’intégrer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+A</source>
        <translation>Tout &amp;sélectionner	Ctrl+A</translation>
    </message>
    <message>
        <source>Select a quotation first</source>
        <translation>Sélectionnez d’abord une citation</translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <translation>Sélectionnez d’abord une citation.</translation>
    </message>
    <message>
        <source>Select a quotation first: click it in the text or in the tree.</source>
        <translation>Sélectionnez d’abord une citation&#xa0;: cliquez dessus dans le texte ou dans l’arbre.</translation>
    </message>
    <message>
        <source>Select a revision to see what it changed, or two to compare them.</source>
        <translation>Sélectionnez une révision pour voir ce qu’elle a changé, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>Select a suggestion first</source>
        <translation>Sélectionnez d’abord une suggestion</translation>
    </message>
    <message>
        <source>Select an annotation first</source>
        <translation>Sélectionnez d’abord une annotation</translation>
    </message>
    <message>
        <source>Select an annotation or a suggestion first</source>
        <translation>Sélectionnez d’abord une annotation ou une suggestion</translation>
    </message>
    <message>
        <source>Select at least two articles in the list to link them as versions.</source>
        <translation>Sélectionnez au moins deux articles dans la liste pour les lier comme versions.</translation>
    </message>
    <message>
        <source>Select at least two articles to link them as versions.</source>
        <translation>Sélectionnez au moins deux articles pour les lier comme versions.</translation>
    </message>
    <message>
        <source>Select the name before that is in no mention yet</source>
        <translation>Sélectionner le nom précédent qui n’est encore dans aucune mention</translation>
    </message>
    <message>
        <source>Select the next name that is in no mention yet</source>
        <translation>Sélectionner le nom suivant qui n’est encore dans aucune mention</translation>
    </message>
    <message>
        <source>Select the next part of the quotation first.</source>
        <translation>Sélectionnez d’abord la partie suivante de la citation.</translation>
    </message>
    <message>
        <source>Select the next part of the quotation, then press {key}.</source>
        <translation>Sélectionnez la partie suivante de la citation, puis appuyez sur {key}.</translation>
    </message>
    <message>
        <source>Select the next quoted words that are in no quotation yet</source>
        <translation>Sélectionner les mots entre guillemets suivants qui ne sont encore dans aucune citation</translation>
    </message>
    <message>
        <source>Select the next suggestion in the text</source>
        <translation>Sélectionner la suggestion suivante dans le texte</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Sélectionner le paragraphe</translation>
    </message>
    <message>
        <source>Select the quoted words before that are in no quotation yet</source>
        <translation>Sélectionner les mots entre guillemets précédents qui ne sont encore dans aucune citation</translation>
    </message>
    <message>
        <source>Select the reporting verb, such as “said”, then press {key}.</source>
        <translation>Sélectionnez le verbe introducteur, tel que «&#xa0;a dit&#xa0;», puis appuyez sur {key}.</translation>
    </message>
    <message>
        <source>Select the rows first.</source>
        <translation>Sélectionnez d’abord les lignes.</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Sélectionner la phrase</translation>
    </message>
    <message>
        <source>Select the suggestion before in the text</source>
        <translation>Sélectionner la suggestion précédente dans le texte</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Sélectionner le mot</translation>
    </message>
    <message>
        <source>Select the word, name or quoted words, clause, sentence, paragraph</source>
        <translation>Sélectionner le mot, le nom ou les mots entre guillemets, la proposition, la phrase, le paragraphe</translation>
    </message>
    <message>
        <source>Select the words in the article that it is about now, or give it up.</source>
        <translation>Sélectionnez dans l’article les mots sur lesquels elle porte maintenant, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Select the words that are an example of a topic first.</source>
        <translation>Sélectionnez d’abord les mots qui sont un exemple d’un thème.</translation>
    </message>
    <message>
        <source>Select the words that are quoted first.</source>
        <translation>Sélectionnez d’abord les mots cités.</translation>
    </message>
    <message>
        <source>Select the words that name the actor first.</source>
        <translation>Sélectionnez d’abord les mots qui nomment l’acteur.</translation>
    </message>
    <message>
        <source>Select the words that name the actor, then press {key}.</source>
        <translation>Sélectionnez les mots qui nomment l’acteur, puis appuyez sur {key}.</translation>
    </message>
    <message>
        <source>Select the words that name the speaker, then press {key}.</source>
        <translation>Sélectionnez les mots qui nomment le locuteur, puis appuyez sur {key}.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is about first.</source>
        <translation>Sélectionnez d’abord les mots sur lesquels porte l’annotation.</translation>
    </message>
    <message>
        <source>Select the words to tag as {name} first.</source>
        <translation>Sélectionnez d’abord les mots à coder comme {name}.</translation>
    </message>
    <message>
        <source>Select what is said, or click into words in quote marks, then press {key}.</source>
        <translation>Sélectionnez ce qui est dit, ou cliquez dans des mots entre guillemets, puis appuyez sur {key}.</translation>
    </message>
    <message>
        <source>Select words first, then press {digit} to tag them as {name}.</source>
        <translation>Sélectionnez d’abord des mots, puis appuyez sur {digit} pour les coder comme {name}.</translation>
    </message>
    <message>
        <source>Select words in the article, then press {actor} for an actor, {topic} for a topic, {quotation} for a quotation.</source>
        <translation>Sélectionnez des mots dans l’article, puis appuyez sur {actor} pour un acteur, {topic} pour un thème, {quotation} pour une citation.</translation>
    </message>
    <message>
        <source>Select words, or a mention or passage, then press {key} to tag every other occurrence.</source>
        <translation>Sélectionnez des mots, une mention ou un passage, puis appuyez sur {key} pour coder toutes les autres occurrences.</translation>
    </message>
    <message>
        <source>Selected groups</source>
        <translation>Groupes sélectionnés</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>what was guessed is now set</comment>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Set &amp;cue</source>
        <translation>&amp;Verbe</translation>
    </message>
    <message>
        <source>Set &amp;speaker</source>
        <translation>L&amp;ocuteur</translation>
    </message>
    <message>
        <source>Set addressee: none</source>
        <translation>Définir le destinataire&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Set addressee: {name}</source>
        <translation>Définir le destinataire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Set content: {name}</source>
        <translation>Définir le contenu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Set cue: none</source>
        <translation>Définir le verbe introducteur&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Set cue: {name}</source>
        <translation>Définir le verbe introducteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Set how one works in the project</source>
        <translation>Fixer comment on travaille dans le projet</translation>
    </message>
    <message>
        <source>Set kind: {kind}</source>
        <translation>Définir le type&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Set nesting</source>
        <translation>Définir l’imbrication</translation>
    </message>
    <message>
        <source>Set speaker: none</source>
        <translation>Définir le locuteur&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Set speaker: {name}</source>
        <translation>Définir le locuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Set text: {name}</source>
        <translation>Définir le texte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Set topic: {name}</source>
        <translation>Définir le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Set topic: {name} ({stance})</source>
        <translation>Définir le thème&#xa0;: {name} ({stance})</translation>
    </message>
    <message>
        <source>Set type: {type}</source>
        <translation>Définir le type&#xa0;: {type}</translation>
    </message>
    <message>
        <source>Set {attribute}</source>
        <translation>Définir {attribute}</translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln actor(s)</source>
        <translation>
            <numerusform>Fixer {attribute} de %Ln acteur</numerusform>
            <numerusform>Fixer {attribute} de %Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln annotation(s)</source>
        <translation>
            <numerusform>Fixer {attribute} de %Ln annotation</numerusform>
            <numerusform>Fixer {attribute} de %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln article(s)</source>
        <translation>
            <numerusform>Fixer {attribute} de %Ln article</numerusform>
            <numerusform>Fixer {attribute} de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of keys (*.json)</source>
        <translation>Jeux de touches (*.json)</translation>
    </message>
    <message>
        <source>Settings of the project</source>
        <translation>Réglages du projet</translation>
    </message>
    <message>
        <source>Settle all that is to be looked at again</source>
        <translation>Régler tout ce qui est à revoir</translation>
    </message>
    <message>
        <source>Settle near duplicates</source>
        <translation>Régler les quasi-doublons</translation>
    </message>
    <message>
        <source>Several actors here are called so: {names}.</source>
        <translation>Plusieurs acteurs portent ce nom ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Several actors here have its ids: {names}.</source>
        <translation>Plusieurs acteurs ont ses identifiants ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Several topics here are called so: {names}.</source>
        <translation>Plusieurs thèmes portent ce nom ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Several topics here have its code: {names}.</source>
        <translation>Plusieurs thèmes ont son code ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Share of {part}</source>
        <translation>Proportion de {part}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts of its own</source>
        <translation>Raccourcis propres</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>Afficher les &amp;suggestions</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln…</source>
        <translation>
            <numerusform>Afficher le seul (%Ln)…</numerusform>
            <numerusform>Afficher les %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all actors, and of each where it is named and speaks</source>
        <translation>Montrer tous les acteurs, et de chacun où il est nommé et parle</translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation>Afficher toutes les touches sur une page</translation>
    </message>
    <message>
        <source>Show all of the project as a table: sort, choose, fill in, copy</source>
        <translation>Montrer tout le projet en tableau&#xa0;: trier, choisir, remplir, copier</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Show how the text differs from its other versions</source>
        <translation>Montrer en quoi le texte diffère de ses autres versions</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show me no suggestions in an article until I have marked it done</source>
        <translation>Ne me montrer aucune suggestion dans un article avant que je l’aie marqué terminé</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>N’afficher que les lignes contenant ces mots</translation>
    </message>
    <message>
        <source>Show or hide what is marked in the whole article, beside its scroll bar</source>
        <translation>Afficher ou masquer ce qui est marqué dans tout l’article, près de sa barre de défilement</translation>
    </message>
    <message>
        <source>Show or hide what the topic means</source>
        <translation>Afficher ou masquer ce que signifie le thème</translation>
    </message>
    <message>
        <source>Show suggestions before the first pass is done</source>
        <translation>Montrer les suggestions avant la fin du premier passage</translation>
    </message>
    <message>
        <source>Show the actors with these letters in their names (Ctrl+F)</source>
        <translation>Montrer les acteurs dont le nom a ces lettres (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the other rows again</source>
        <translation>Montrer de nouveau les autres lignes</translation>
    </message>
    <message>
        <source>Show the place in the article (Enter)</source>
        <translation>Montrer l’endroit dans l’article (Entrée)</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Show the topics with these words (Ctrl+F)</source>
        <translation>Montrer les thèmes avec ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show them in groups afterwards</source>
        <translation>Les montrer ensuite par groupes</translation>
    </message>
    <message>
        <source>Show what is known of the last time that Copydesk broke down</source>
        <translation>Montrer ce qu’on sait du dernier plantage de Copydesk</translation>
    </message>
    <message>
        <source>Show what is marked in the whole article beside its scroll bar</source>
        <translation>Afficher près de la barre de défilement ce qui est marqué dans tout l’article</translation>
    </message>
    <message>
        <source>Show what is suggested here before the first pass is done; that is kept</source>
        <translation>Montrer ce qui est suggéré ici avant la fin du premier passage&#xa0;; cela est noté</translation>
    </message>
    <message>
        <source>Show what the marks mean, and which of them stand out</source>
        <translation>Afficher ce que signifient les marques et lesquelles ressortent</translation>
    </message>
    <message>
        <source>Show who changed the codebook when, and compare two revisions</source>
        <translation>Afficher qui a modifié le livre de codes et quand, et comparer deux révisions</translation>
    </message>
    <message>
        <source>Signs such as &amp;amp; in the texts of {name} were resolved.</source>
        <translation>Les signes tels que &amp;amp; dans les textes de {name} ont été résolus.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>So long a text is looked through only on request: “{action}”.</source>
        <translation>Un texte aussi long n’est parcouru que sur demande&#xa0;: «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>Some of them</source>
        <comment>column: examples of values</comment>
        <translation>Quelques-unes</translation>
    </message>
    <message>
        <source>Something in this project is damaged.</source>
        <translation>Quelque chose est endommagé dans ce projet.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Sort &amp;down</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>Sort &amp;up</source>
        <translation>Tri cr&amp;oissant</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>part of a quotation</comment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>column of a table</comment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Locuteur d&apos;une citation</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Locuteur d’une citation</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Locuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Speaker: {name}. {undo} takes it back.</source>
        <translation>Locuteur&#xa0;: {name}. {undo} pour annuler.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Speakers, topics, definitions and required attributes that are not there yet will be listed.</source>
        <translation>Les locuteurs, thèmes, définitions et attributs obligatoires qui manquent encore seront listés.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Scinder {name}</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>column of a table</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Stance on the topic</source>
        <comment>what a value says</comment>
        <translation>Position sur le thème</translation>
    </message>
    <message>
        <source>Stance on {name}</source>
        <translation>Position sur {name}</translation>
    </message>
    <message>
        <source>Standing back: {what}</source>
        <translation>En retrait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Standing o&amp;ut</source>
        <translation>&amp;Mise en avant</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>En avant</translation>
    </message>
    <message>
        <source>Start from template: {name}</source>
        <translation>Commencer avec le modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>State</source>
        <comment>kind of an actor</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>State body</source>
        <comment>kind of an actor</comment>
        <translation>Organe de l’État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a table</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Status of the article</source>
        <translation>État de l’article</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>État&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and keep these</source>
        <translation>Arrêter et garder ceux-ci</translation>
    </message>
    <message>
        <source>Stop, and keep what is done so far</source>
        <translation>Arrêter et garder ce qui est déjà fait</translation>
    </message>
    <message>
        <source>Stop, and leave everything as it was</source>
        <translation>Arrêter et tout laisser comme avant</translation>
    </message>
    <message>
        <source>Stop, and leave everything as it was (Esc)</source>
        <translation>Arrêter et tout laisser comme avant (Échap)</translation>
    </message>
    <message>
        <source>Stray spaces, a comma after a name and a possessive ’s are left out. What will be tagged is shown before.</source>
        <translation>Les espaces superflues, la virgule après un nom et le possessif ’s sont écartés. Ce qui sera codé est montré avant.</translation>
    </message>
    <message>
        <source>Struck through: only in the earliest. Underlined: only in this one.</source>
        <translation>Barré&#xa0;: seulement dans le plus ancien. Souligné&#xa0;: seulement dans celui-ci.</translation>
    </message>
    <message>
        <source>Struck through: only there. Underlined: only in the text that is open now.</source>
        <translation>Barré&#xa0;: seulement là. Souligné&#xa0;: seulement dans le texte ouvert.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggérer</translation>
    </message>
    <message>
        <source>Suggest &amp;topics for this article</source>
        <translation>Suggérer des t&amp;hèmes pour cet article</translation>
    </message>
    <message>
        <source>Suggest in all articles</source>
        <translation>Suggérer dans tous les articles</translation>
    </message>
    <message>
        <source>Suggest mentions and quotations as articles open</source>
        <translation>Suggérer mentions et citations à l’ouverture des articles</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>origin of an annotation</comment>
        <translation>Suggérée</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>how many were suggested</comment>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Suggested by {engine}, {version}</source>
        <translation>Suggérée par {engine}, {version}</translation>
    </message>
    <message>
        <source>Suggested, {score}, accepted</source>
        <translation>Suggérée, {score}, acceptée</translation>
    </message>
    <message>
        <source>Suggested, {score}, accepted and edited</source>
        <translation>Suggérée, {score}, acceptée et modifiée</translation>
    </message>
    <message>
        <source>Suggesti&amp;ons</source>
        <translation>Su&amp;ggestions</translation>
    </message>
    <message>
        <source>Suggesting in all articles</source>
        <translation>Suggestions dans tous les articles</translation>
    </message>
    <message>
        <source>Suggesting topics</source>
        <translation>Recherche de thèmes</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggestion, {score}: {what}</source>
        <comment>how sure it is, then what is suggested</comment>
        <translation>Suggestion, {score}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions are found on this computer alone. They have dashed outlines, and nothing is tagged before you accept it.</source>
        <translation>Les suggestions sont produites sur cet ordinateur seul. Elles ont un contour en tirets, et rien n’est codé avant que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>Suggestions are hidden here, but were shown before, and exports will say so</source>
        <translation>Les suggestions sont cachées ici, mais ont déjà été montrées, et les exports le diront</translation>
    </message>
    <message>
        <source>Suggestions are not hidden here.</source>
        <translation>Les suggestions ne sont pas cachées ici.</translation>
    </message>
    <message>
        <source>Suggestions are shown early. {undo} hides them; that they were shown stays recorded.</source>
        <translation>Les suggestions sont montrées plus tôt. {undo} les cache, mais il reste noté qu’elles ont été montrées.</translation>
    </message>
    <message>
        <source>Suggestions are shown here, as the first pass over the article is done</source>
        <translation>Les suggestions sont montrées ici, car le premier passage sur l’article est fait</translation>
    </message>
    <message>
        <source>Suggestions are still being looked for.</source>
        <translation>Les suggestions sont encore en cours de recherche.</translation>
    </message>
    <message>
        <source>Suggestions for the article</source>
        <translation>Suggestions pour l’article</translation>
    </message>
    <message>
        <source>Suggestions of quotations go by the rules alone. {why}</source>
        <translation>Les citations sont suggérées d’après les règles seules. {why}</translation>
    </message>
    <message>
        <source>Suggestions were shown here before the first pass was done, and exports say so</source>
        <translation>Les suggestions ont été montrées ici avant la fin du premier passage, et les exports le disent</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance on a topic</comment>
        <translation>Soutient</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Ta&amp;gging</source>
        <translation>&amp;Codage</translation>
    </message>
    <message>
        <source>Tab&amp;les</source>
        <translation>Ta&amp;bleaux</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s)</source>
        <translation>
            <numerusform>Coder %Ln occurrence</numerusform>
            <numerusform>Coder %Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s): {name}</source>
        <translation>
            <numerusform>Coder %Ln occurrence&#xa0;: {name}</numerusform>
            <numerusform>Coder %Ln occurrences&#xa0;: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag actor: {name}</source>
        <translation>Coder l’acteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation>Coder comme</translation>
    </message>
    <message>
        <source>Tag as {name}</source>
        <translation>Coder comme {name}</translation>
    </message>
    <message>
        <source>Tag occurrences</source>
        <translation>Coder les occurrences</translation>
    </message>
    <message>
        <source>Tag quotation: {name}</source>
        <translation>Coder la citation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tag something first: {key} then locks that tag.</source>
        <translation>Codez d’abord quelque chose&#xa0;: {key} verrouille alors ce code.</translation>
    </message>
    <message>
        <source>Tag the selected text with the recent tag of that number</source>
        <translation>Coder le texte sélectionné avec le code récent de ce numéro</translation>
    </message>
    <message>
        <source>Tag the selected text, or else the whole article, with a topic</source>
        <translation>Coder avec un thème le texte sélectionné, ou sinon tout l’article</translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, as an actor</source>
        <translation>Coder comme acteur les mots sélectionnés ou le nom au curseur</translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, with the tag used last</source>
        <translation>Coder avec le dernier code les mots sélectionnés ou le nom au curseur</translation>
    </message>
    <message>
        <source>Tag the selected words, or those quoted at the caret, as a quotation</source>
        <translation>Coder comme citation les mots sélectionnés ou ceux cités au curseur</translation>
    </message>
    <message>
        <source>Tag topic: {name}</source>
        <translation>Coder le thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tag with the row that is marked</source>
        <translation>Coder avec la ligne marquée</translation>
    </message>
    <message>
        <source>Tag: type an actor or topic</source>
        <translation>Coder&#xa0;: saisissez un acteur ou un thème</translation>
    </message>
    <message>
        <source>Tagged actor: {name}</source>
        <translation>Acteur codé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tagged already</source>
        <translation>Déjà codées</translation>
    </message>
    <message>
        <source>Tagged topic: {name}</source>
        <translation>Thème codé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tagged topic: {name} (whole article)</source>
        <translation>Thème codé&#xa0;: {name} (article entier)</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Tagging every occurrence</source>
        <translation>Codage de toutes les occurrences</translation>
    </message>
    <message>
        <source>Taguette database</source>
        <translation>Base de données Taguette</translation>
    </message>
    <message>
        <source>Take all that are listed off the list; undo brings them back</source>
        <translation>Ôter de la liste tout ce qui y figure&#xa0;; l’annulation le ramène</translation>
    </message>
    <message>
        <source>Take as e&amp;xample of the topic</source>
        <translation>Prendre comme e&amp;xemple du thème</translation>
    </message>
    <message>
        <source>Take as example of what it is &amp;not</source>
        <translation>Prendre comme exemple de ce qu’il &amp;n’est pas</translation>
    </message>
    <message>
        <source>Take as {unit}</source>
        <comment>what offsets count</comment>
        <translation>Prendre comme {unit}</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Take over what the file says; what it leaves empty stays as it is</source>
        <translation>Reprendre ce que dit le fichier&#xa0;; ce qu’il laisse vide reste tel quel</translation>
    </message>
    <message>
        <source>Take rules from a file</source>
        <translation>Prendre les règles d&apos;un fichier</translation>
    </message>
    <message>
        <source>Take the guess</source>
        <translation>Prendre le sens deviné</translation>
    </message>
    <message>
        <source>Take the last widening back</source>
        <translation>Annuler le dernier élargissement</translation>
    </message>
    <message>
        <source>Take the selected articles off the saved list that is shown</source>
        <translation>Retirer les articles sélectionnés de la liste enregistrée affichée</translation>
    </message>
    <message>
        <source>Take the selected articles out of their groups of versions</source>
        <translation>Retirer les articles sélectionnés de leurs groupes de versions</translation>
    </message>
    <message>
        <source>Take the selected ones off the list (Ctrl+Return)</source>
        <translation>Ôter de la liste les annotations sélectionnées (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take the selected text as the cue (C)</source>
        <translation>Prendre le texte sélectionné comme verbe introducteur (C)</translation>
    </message>
    <message>
        <source>Take the selected text as the speaker (S)</source>
        <translation>Prendre le texte sélectionné comme locuteur (S)</translation>
    </message>
    <message>
        <source>Take what is at &amp;least</source>
        <translation>Prendre ce qui est au &amp;moins</translation>
    </message>
    <message>
        <source>Take {key} off</source>
        <translation>Retirer {key}</translation>
    </message>
    <message>
        <source>Taken as they are</source>
        <translation>Prises telles quelles</translation>
    </message>
    <message>
        <source>Takes all that are so much like what the file quotes; see them ticked below</source>
        <translation>Prend tout ce qui ressemble autant à ce que le fichier cite ; voyez les coches ci-dessous</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of an attribute</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of an article</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>part of an annotation</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Texte corrigé</translation>
    </message>
    <message>
        <source>Texts that are nearly the same</source>
        <translation>Textes presque identiques</translation>
    </message>
    <message>
        <source>Texts with entities and relations, one article a line; each span is an entity of its own.</source>
        <translation>Textes avec entités et relations, un article par ligne&#x202f;; chaque segment est une entité à part.</translation>
    </message>
    <message>
        <source>Texts with tokens, spans and relations, one article a line; each span is one of its own.</source>
        <translation>Textes avec tokens, segments et relations, un article par ligne&#x202f;; chaque segment est à part.</translation>
    </message>
    <message>
        <source>That actor is not in the codebook any more. Choose another one.</source>
        <translation>Cet acteur n’est plus dans le livre de codes. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That annotation is in the text already, or it was given up.</source>
        <translation>Cette annotation est déjà dans le texte, ou elle a été abandonnée.</translation>
    </message>
    <message>
        <source>That annotation was deleted. Undo brings it back.</source>
        <translation>Cette annotation a été supprimée. L’annulation la ramène.</translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation>Cet article n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>That attribute was deleted. Undo brings it back.</source>
        <translation>Cet attribut a été supprimé. Annuler le ramène.</translation>
    </message>
    <message>
        <source>That entry is not in the codebook any more. Choose another one.</source>
        <translation>Cette entrée n’est plus dans le livre de codes. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That entry was deleted. Undo brings it back.</source>
        <translation>Cette entrée a été supprimée. L’annulation la ramène.</translation>
    </message>
    <message>
        <source>That list is not in the project any more.</source>
        <translation>Cette liste n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>That quotation is tagged already. {speaker} takes the speaker, {cue} the cue.</source>
        <translation>Cette citation est déjà codée. {speaker} prend le locuteur, {cue} le verbe introducteur.</translation>
    </message>
    <message>
        <source>That quotation of {name} is tagged already. {key} again tags it for another speaker too.</source>
        <translation>Cette citation est déjà codée, avec {name} comme locuteur. Encore {key} la code aussi pour un autre locuteur.</translation>
    </message>
    <message>
        <source>That topic is not in the codebook any more. Choose another one.</source>
        <translation>Ce thème n’est plus dans le livre de codes. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That was the first article in the list.</source>
        <translation>C’était le premier article de la liste.</translation>
    </message>
    <message>
        <source>That was the last article in the list.</source>
        <translation>C’était le dernier article de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>L’article sélectionné (%Ln)</numerusform>
            <numerusform>Les %Ln articles sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown</source>
        <translation>
            <numerusform>L’article affiché (%Ln)</numerusform>
            <numerusform>Les %Ln articles affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>The actor or topic of that annotation was deleted. Undo that first.</source>
        <translation>L’acteur ou le thème de cette annotation a été supprimé. Annulez d’abord cela.</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>The article could not be printed. Is the printer there and on?</source>
        <translation>L’article n’a pas pu être imprimé. L’imprimante est-elle branchée et allumée&#x202f;?</translation>
    </message>
    <message>
        <source>The article is tagged as {name} already.</source>
        <translation>L’article est déjà codé avec {name}.</translation>
    </message>
    <message>
        <source>The article&apos;s text</source>
        <translation>Le texte de l’article</translation>
    </message>
    <message>
        <source>The articles with their highlights, lists and codebook, in one file to read and to print.</source>
        <translation>Les articles avec surlignages, listes et livre de codes, dans un seul fichier à lire et à imprimer.</translation>
    </message>
    <message>
        <source>The articles&apos; texts</source>
        <translation>Le texte des articles</translation>
    </message>
    <message>
        <source>The attribute {attribute} does not take the value “{value}”, which was left out.</source>
        <translation>L’attribut {attribute} n’accepte pas la valeur «&#xa0;{value}&#xa0;», qui a été écartée.</translation>
    </message>
    <message>
        <source>The attribute {name} has no target or type that is known. Its target is one of {targets}, its type one of {types}.</source>
        <translation>L’attribut {name} n’a pas de cible ou de type connu. Sa cible est l’une de {targets}, son type l’un de {types}.</translation>
    </message>
    <message>
        <source>The backup of {when} is restored.</source>
        <translation>La sauvegarde du {when} est restaurée.</translation>
    </message>
    <message>
        <source>The backup of {when} is restored. The project as it was before is kept beside it as {name}.</source>
        <translation>La sauvegarde du {when} est restaurée. Le projet tel qu’il était est gardé à côté sous {name}.</translation>
    </message>
    <message>
        <source>The codebook has none so far. Tag one in an article, or import a codebook.</source>
        <translation>Le livre de codes n’en a pas encore. Codez-en un dans un article, ou importez un livre de codes.</translation>
    </message>
    <message>
        <source>The codebook has not been changed yet. Each change of it will be listed here.</source>
        <translation>Le livre de codes n’a pas encore été modifié. Chacune de ses modifications figurera ici.</translation>
    </message>
    <message>
        <source>The corrections are not saved. Cancel once more to drop them.</source>
        <translation>Les corrections ne sont pas enregistrées. Annulez encore une fois pour les abandonner.</translation>
    </message>
    <message>
        <source>The date format {format} is not understood. Write for example {example}; %Y, %m, %d, %H, %M and %b are known, and a year is needed.</source>
        <translation>Le format de date {format} n’est pas compris. Écrivez par exemple {example}&#x202f;; %Y, %m, %d, %H, %M et %b sont connus, et il faut une année.</translation>
    </message>
    <message>
        <source>The date {written} in row {row} of {name} cannot be read. Such dates are attributes now.</source>
        <translation>La date {written} de la ligne {row} de {name} est illisible. Ces dates sont devenues des attributs.</translation>
    </message>
    <message>
        <source>The default of {name}, {value}, would be no value of it. Choose another default, or none.</source>
        <translation>La valeur par défaut de {name}, {value}, n’en serait pas une valeur. Choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored in {name}. Free some space, or open it read-only.</source>
        <translation>Le disque est plein&#x202f;; rien ne peut donc être enregistré dans {name}. Libérez de la place, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full, so the last action was not saved. Free some space and repeat it.</source>
        <translation>Le disque est plein&#x202f;; la dernière action n’a donc pas été enregistrée. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The document does not say so: it was read off its text or its name.</source>
        <translation>Le document ne le dit pas&#xa0;: c’est déduit de son texte ou de son nom.</translation>
    </message>
    <message>
        <source>The documents of one project or of all of them, with highlights and their tags.</source>
        <translation>Les documents d’un projet ou de tous, avec les surlignages et leurs étiquettes.</translation>
    </message>
    <message>
        <source>The earliest of the group.</source>
        <translation>Le plus ancien du groupe.</translation>
    </message>
    <message>
        <source>The file looks like one of an annotation tool: import what is marked in it, too</source>
        <translation>Le fichier ressemble à celui d&apos;un outil d&apos;annotation : importer aussi ce qui y est marqué</translation>
    </message>
    <message>
        <source>The file quotes</source>
        <translation>Le fichier cite</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>La première date est postérieure à la dernière.</translation>
    </message>
    <message>
        <source>The first row of {name} was taken as the names of the columns.</source>
        <translation>La première ligne de {name} a été lue comme les noms des colonnes.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Choose a new or an empty folder.</source>
        <translation>Le dossier {path} contient d’autres fichiers. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>The front matter of {name} was read without its lines {lines}. Write a key and a value in each.</source>
        <translation>L’en-tête (front matter) de {name} a été lu sans ses lignes {lines}. Écrivez dans chacune une clé et une valeur.</translation>
    </message>
    <message>
        <source>The key {key} sets {name} already. Choose another one.</source>
        <translation>La touche {key} fixe déjà {name}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The keys could not be written to {path}: {reason}. Choose another place.</source>
        <translation>Les touches n’ont pas pu être écrites dans {path}&#xa0;: {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The least sure of them</source>
        <translation>Les moins sûres d’entre elles</translation>
    </message>
    <message>
        <source>The list {name} is deleted; its articles stay.</source>
        <translation>La liste {name} est supprimée&#x202f;; ses articles restent.</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>The office ends in {until}, before it begins. Correct one of the dates.</source>
        <translation>La fonction prend fin le {until}, avant d’avoir commencé. Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>The one that goes</source>
        <translation>Celui qui disparaît</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Celui qui reste</translation>
    </message>
    <message>
        <source>The other topic</source>
        <translation>L’autre thème</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply. Use fewer.</source>
        <translation>Les parenthèses sont trop imbriquées. Utilisez-en moins.</translation>
    </message>
    <message>
        <source>The part {part} would have no articles in it. Choose more articles or other shares.</source>
        <translation>La partie {part} ne contiendrait aucun article. Choisissez plus d’articles ou d’autres proportions.</translation>
    </message>
    <message>
        <source>The pattern has a brace without its other half. Write fields as {example}.</source>
        <translation>Une accolade du modèle est seule. Écrivez les champs comme {example}.</translation>
    </message>
    <message>
        <source>The pattern has an unknown field, {field}. Fields are {fields}.</source>
        <translation>Le modèle contient un champ inconnu, {field}. Les champs sont {fields}.</translation>
    </message>
    <message>
        <source>The pattern has the field {field} twice. Use {ignore} for one of them.</source>
        <translation>Le modèle contient deux fois le champ {field}. Utilisez {ignore} pour l’un des deux.</translation>
    </message>
    <message>
        <source>The pattern has too many parts. Write {ignore} for what is not needed.</source>
        <translation>Le modèle a trop de parties. Écrivez {ignore} pour ce qui est inutile.</translation>
    </message>
    <message>
        <source>The pattern {pattern} has no field. Write for example {example}.</source>
        <translation>Le modèle {pattern} n’a pas de champ. Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>The preferences could not be stored in {path}: {reason}. Make that folder writable; your projects are not affected.</source>
        <translation>Les préférences n’ont pas pu être enregistrées dans {path}&#xa0;: {reason}. Rendez ce dossier accessible en écriture&#x202f;; vos projets ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The program&apos;s font</source>
        <translation>La police du programme</translation>
    </message>
    <message>
        <source>The project has the codebook and settings of {name}.</source>
        <translation>Le projet a le livre de codes et les réglages de {name}.</translation>
    </message>
    <message>
        <source>The project is open for reading only: no suggestion can be accepted.</source>
        <translation>Le projet est ouvert en lecture seule&#xa0;: aucune suggestion ne peut être acceptée.</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>Le projet est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The project is sound: {spans} compared.</source>
        <translation>Le projet est sain&#xa0;: {spans} comparées.</translation>
    </message>
    <message>
        <source>The project was not closed last time. All that was saved is here.</source>
        <translation>Le projet n’a pas été fermé la dernière fois. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used ({reason}). Make it simpler.</source>
        <translation>L’expression régulière ne peut pas être utilisée ({reason}). Simplifiez-la.</translation>
    </message>
    <message>
        <source>The regular expression is malformed at character {position}: {reason}. Mend it there, or put \ before a character that means itself.</source>
        <translation>L’expression régulière est mal formée au caractère {position}&#xa0;: {reason}. Corrigez-la à cet endroit, ou mettez \ devant un caractère à prendre tel quel.</translation>
    </message>
    <message>
        <source>The regular expression takes too long. Make it simpler: avoid repeats inside repeats, such as (a+)+, and say what may not be in between, such as [^.]* for .*</source>
        <translation>L’expression régulière prend trop de temps. Simplifiez-la&#xa0;: évitez les répétitions imbriquées, comme (a+)+, et dites ce qui ne peut pas se trouver au milieu, comme [^.]* au lieu de .*</translation>
    </message>
    <message>
        <source>The rules are not JSON: {reason}. Correct them, or write them anew with a dry run.</source>
        <translation>Les règles ne sont pas du JSON&#xa0;: {reason}. Corrigez-les, ou écrivez-les à nouveau avec un essai à blanc.</translation>
    </message>
    <message>
        <source>The rules cannot be read: {reason}. Correct that entry and try again.</source>
        <translation>Les règles sont illisibles&#xa0;: {reason}. Corrigez cette entrée et réessayez.</translation>
    </message>
    <message>
        <source>The rules cannot be written to {name}: {reason}. Choose another place.</source>
        <translation>Les règles ne peuvent pas être écrites dans {name} : {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The same articles and seed give the same parts again</source>
        <translation>Les mêmes articles et la même graine redonnent les mêmes parties</translation>
    </message>
    <message>
        <source>The same articles and seed give the same sample again</source>
        <translation>Les mêmes articles et la même graine redonnent le même échantillon</translation>
    </message>
    <message>
        <source>The same for &amp;all groups</source>
        <translation>De même pour &amp;tous les groupes</translation>
    </message>
    <message>
        <source>The sample cannot be larger than the number of articles to draw from, {count}. Ask for no more.</source>
        <translation>L’échantillon ne peut pas dépasser le nombre d’articles disponibles, {count}. N’en demandez pas plus.</translation>
    </message>
    <message>
        <source>The sample is the list {name}.</source>
        <translation>L’échantillon est la liste {name}.</translation>
    </message>
    <message>
        <source>The sample project cannot be made in {folder}: {reason}. Make that folder writable.</source>
        <translation>Le projet d’exemple ne peut pas être créé dans {folder}&#xa0;: {reason}. Rendez ce dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The search cannot be understood. Put its words in quote marks.</source>
        <translation>La recherche est incompréhensible. Mettez ses mots entre guillemets.</translation>
    </message>
    <message>
        <source>The search has too many words. Use at most {count}.</source>
        <translation>La recherche compte trop de mots. Utilisez-en au plus {count}.</translation>
    </message>
    <message>
        <source>The selected words, or the reporting verb nearby, are the quotation&apos;s cue</source>
        <translation>Les mots sélectionnés, ou le verbe voisin, sont le verbe introducteur de la citation</translation>
    </message>
    <message>
        <source>The selected words, or those beside the cue, name the quotation&apos;s speaker</source>
        <translation>Les mots sélectionnés, ou ceux à côté du verbe introducteur, nomment le locuteur de la citation</translation>
    </message>
    <message>
        <source>The shortcuts of this project cannot act beside yours. Yours stay.</source>
        <translation>Les raccourcis de ce projet ne peuvent agir à côté des vôtres. Les vôtres restent.</translation>
    </message>
    <message>
        <source>The speaker&apos;s organisation</source>
        <comment>what a value says</comment>
        <translation>L&apos;organisation du locuteur</translation>
    </message>
    <message>
        <source>The suggested actor is not in the codebook any more. Have suggestions made again.</source>
        <translation>L’acteur suggéré n’est plus dans le livre de codes. Relancez les suggestions.</translation>
    </message>
    <message>
        <source>The suggested topic is not in the codebook any more. Have suggestions made again.</source>
        <translation>Le thème suggéré n’est plus dans le livre de codes. Refaites faire les suggestions.</translation>
    </message>
    <message>
        <source>The suggestion is adjusted. {accept} accepts it so, Esc puts it back.</source>
        <translation>La suggestion est ajustée. {accept} l’accepte ainsi, Échap la remet en place.</translation>
    </message>
    <message>
        <source>The suggestion stands where it was proposed.</source>
        <translation>La suggestion est là où elle a été proposée.</translation>
    </message>
    <message>
        <source>The text as it was imported</source>
        <translation>Le texte tel qu’il a été importé</translation>
    </message>
    <message>
        <source>The text is corrected. {undo} takes it back.</source>
        <translation>Le texte est corrigé. {undo} pour annuler.</translation>
    </message>
    <message>
        <source>The text of “{title}” is its abstract, not the whole article.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» est son résumé, pas l’article entier.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Celle du thème graphique</translation>
    </message>
    <message>
        <source>The time at articles cannot be told yet: it needs changes in articles that are done.</source>
        <translation>Le temps passé aux articles ne se dit pas encore&#xa0;: il faut des modifications dans des articles terminés.</translation>
    </message>
    <message>
        <source>The topic that takes its place</source>
        <translation>Le thème qui prend sa place</translation>
    </message>
    <message>
        <source>The topics below it move to the top of the tree.</source>
        <translation>Les thèmes au-dessous passent en haut de l’arbre.</translation>
    </message>
    <message>
        <source>The window speaks it once the preferences are closed.</source>
        <translation>La fenêtre l’utilisera dès la fermeture des préférences.</translation>
    </message>
    <message>
        <source>The years in {name} have two figures: {written} was read as {date}.</source>
        <translation>Les années de {name} ont deux chiffres&#xa0;: {written} a été lu comme {date}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème de couleurs</translation>
    </message>
    <message>
        <source>There already, and will be replaced: {names}.</source>
        <translation>Existe déjà et sera remplacé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There are no Web Annotations in {name}. Choose another file or another format.</source>
        <translation>Il n’y a pas de Web Annotations dans {name}. Choisissez un autre fichier ou un autre format.</translation>
    </message>
    <message>
        <source>There are no articles so far. File &gt; Import articles… brings some in.</source>
        <translation>Il n’y a pas encore d’articles. Fichier &gt; Importer des articles… en apporte.</translation>
    </message>
    <message>
        <source>There are no articles to draw from.</source>
        <translation>Il n’y a pas d’articles parmi lesquels tirer.</translation>
    </message>
    <message>
        <source>There are no codes in {name}. Export the codebook anew.</source>
        <translation>Il n’y a pas de codes dans {name}. Exportez à nouveau le livre de codes.</translation>
    </message>
    <message>
        <source>There are no topics yet. Define some in the codebook first.</source>
        <translation>Il n’y a pas encore de thèmes. Définissez-en d’abord dans le livre de codes.</translation>
    </message>
    <message>
        <source>There are too many to show them all. Look for something rarer.</source>
        <translation>Il y en a trop pour tout afficher. Cherchez quelque chose de plus rare.</translation>
    </message>
    <message>
        <source>There is a list {name} already. Choose another name.</source>
        <translation>Il y a déjà une liste {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an actor of that name already. This makes another one.</source>
        <translation>Il existe déjà un acteur de ce nom. Un second sera créé.</translation>
    </message>
    <message>
        <source>There is an attribute {name} of that kind already. Choose another name.</source>
        <translation>Il y a déjà un attribut {name} de ce type. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an id of that scheme already. Write over it, or name another scheme.</source>
        <translation>Il y a déjà un identifiant de ce système. Écrivez par-dessus, ou nommez un autre système.</translation>
    </message>
    <message>
        <source>There is no CoNLL dataset of Copydesk in {name}. Unpack the file, and import what is in it.</source>
        <translation>Il n’y a pas de jeu de données CoNLL de Copydesk dans {name}. Décompressez le fichier et importez son contenu.</translation>
    </message>
    <message>
        <source>There is no CoNLL file in the folder {name}: none has a word and its tags in each line.</source>
        <translation>Il n’y a pas de fichier CoNLL dans le dossier {name}&#xa0;: aucun n’a un mot et ses étiquettes sur chaque ligne.</translation>
    </message>
    <message>
        <source>There is no actor of that name.</source>
        <translation>Il n’y a pas d’acteur de ce nom.</translation>
    </message>
    <message>
        <source>There is no actor {name} in the codebook. Give a name, alias or id.</source>
        <translation>Il n’y a pas d’acteur {name} dans le livre de codes. Donnez un nom, un autre nom ou un identifiant.</translation>
    </message>
    <message>
        <source>There is no attribute {name} for such annotations. Define it first.</source>
        <translation>Il n’y a pas d’attribut {name} pour ces annotations. Définissez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no attribute {name} of that kind. Define it first.</source>
        <translation>Il n’y a pas d’attribut {name} de ce genre. Définissez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no backup of {name} yet. One is made soon after a project is opened, and then as often as the preferences say.</source>
        <translation>Il n’y a pas encore de sauvegarde de {name}. Il s’en fait une peu après l’ouverture d’un projet, puis aussi souvent que le disent les préférences.</translation>
    </message>
    <message>
        <source>There is no column {name} in that table. Choose by one of these: {columns}.</source>
        <translation>Il n’y a pas de colonne {name} dans ce tableau. Choisissez par l’une de celles-ci&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>There is no column {name} in that table. Sort by one of these: {columns}.</source>
        <translation>Il n’y a pas de colonne {name} dans cette table. Triez selon l’une de celles-ci&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>There is no dataset format called {name}. Choose {others}.</source>
        <translation>Il n’y a pas de format de données appelé {name}. Choisissez {others}.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name.</source>
        <translation>Il n’y a pas de fichier à l’emplacement {path}. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no form of codebook called {name}. Choose one of {names}.</source>
        <translation>Il n’y a pas de format de livre de codes nommé {name}. Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>There is no learning curve yet. Mark at least 5 articles done.</source>
        <translation>Il n’y a pas encore de courbe d’apprentissage. Marquez au moins 5 articles terminés.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Check the name, or make a new project.</source>
        <translation>Il n’y a pas de projet à l’emplacement {path}. Vérifiez le nom, ou créez un nouveau projet.</translation>
    </message>
    <message>
        <source>There is no project in {name}. Export it anew as REFI-QDA.</source>
        <translation>Il n’y a pas de projet dans {name}. Exportez-le à nouveau en REFI-QDA.</translation>
    </message>
    <message>
        <source>There is no project.qde in {path}. Choose the project&apos;s file or folder.</source>
        <translation>Il n&apos;y a pas de project.qde dans {path}. Choisissez le fichier ou le dossier du projet.</translation>
    </message>
    <message>
        <source>There is no recent tag {digit} yet.</source>
        <translation>Il n’y a pas encore de code récent {digit}.</translation>
    </message>
    <message>
        <source>There is no report: Copydesk has not broken down.</source>
        <translation>Il n’y a pas de rapport&#xa0;: Copydesk n’a pas planté.</translation>
    </message>
    <message>
        <source>There is no revision {number}. Give a number from 0 to {last}.</source>
        <translation>Il n’y a pas de révision {number}. Donnez un nombre de 0 à {last}.</translation>
    </message>
    <message>
        <source>There is no template called {name}. Choose one of {names}, or name a file.</source>
        <translation>Il n’y a pas de modèle appelé {name}. Choisissez parmi {names}, ou nommez un fichier.</translation>
    </message>
    <message>
        <source>There is no topic {name} in the codebook. Give a name, code or id.</source>
        <translation>Il n’y a pas de thème {name} dans le livre de codes. Donnez un nom, un code ou un identifiant.</translation>
    </message>
    <message>
        <source>There is no {column} {value}. Choose one of {values}.</source>
        <translation>Il n’y a pas de {value} dans {column}. Choisissez parmi {values}.</translation>
    </message>
    <message>
        <source>There is nothing in {name}. Export the dataset anew.</source>
        <translation>Il n’y a rien dans {name}. Exportez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>There is nothing to import: all that can come is here already.</source>
        <translation>Il n’y a rien à importer&#xa0;: tout ce qui peut l’être est déjà là.</translation>
    </message>
    <message>
        <source>There is too little to measure against: {count} of at least {least} articles are done. Mark articles done when all in them is marked.</source>
        <translation>Il y a trop peu pour mesurer&#xa0;: {count} article(s) terminé(s) sur au moins {least}. Marquez les articles terminés quand tout y est marqué.</translation>
    </message>
    <message>
        <source>These act while the article has the focus.</source>
        <translation>Elles agissent quand l’article a le focus.</translation>
    </message>
    <message>
        <source>These are the only words of the annotation. Delete the annotation instead.</source>
        <translation>Ce sont les seuls mots de l’annotation. Supprimez plutôt l’annotation.</translation>
    </message>
    <message>
        <source>These words are tagged as {name} already.</source>
        <translation>Ces mots sont déjà codés avec {name}.</translation>
    </message>
    <message>
        <source>They are about &amp;another topic</source>
        <translation>Ils parlent d’un &amp;autre thème</translation>
    </message>
    <message>
        <source>They are about a &amp;new topic</source>
        <translation>Ils parlent d’un &amp;nouveau thème</translation>
    </message>
    <message>
        <source>They are tagged as soon as all are found.</source>
        <translation>Elles seront codées dès que toutes seront trouvées.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>This attribute is defined otherwise here, and stays so.</source>
        <translation>Cet attribut est défini autrement ici, et le reste.</translation>
    </message>
    <message>
        <source>This export has no lines to show.</source>
        <translation>Cette exportation n’a pas de lignes à montrer.</translation>
    </message>
    <message>
        <source>This format cannot do without them</source>
        <translation>Ce format ne peut pas s’en passer</translation>
    </message>
    <message>
        <source>This format needs spaCy, which is not installed. Install it with &apos;pip install spacy&apos; where Copydesk is installed, or choose another format.</source>
        <translation>Ce format demande spaCy, qui n’est pas installé. Installez-le avec «&#xa0;pip install spacy&#xa0;» là où Copydesk est installé, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>This is a guess: choose to confirm or to correct it.</source>
        <translation>C&apos;est une supposition : choisissez pour confirmer ou corriger.</translation>
    </message>
    <message>
        <source>This is the backup of {when}, to look into. It cannot be changed.</source>
        <translation>Ceci est la sauvegarde du {when}, pour y regarder. Elle ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>This is there already and will be replaced.</source>
        <translation>Ceci existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>This project is open read-only: no sample can be kept in it.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: aucun échantillon ne peut y être conservé.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be imported into it.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: rien ne peut y être importé.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be tagged in it.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: rien ne peut y être codé.</translation>
    </message>
    <message>
        <source>This project is open read-only: you can read and export, not tag.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: vous pouvez lire et exporter, mais pas coder.</translation>
    </message>
    <message>
        <source>This project lies on another computer. Work in it stops if the connection does; a copy on this computer is quicker and safer.</source>
        <translation>Ce projet se trouve sur un autre ordinateur. Le travail s’y arrête si la connexion s’arrête&#xa0;; une copie sur cet ordinateur est plus rapide et plus sûre.</translation>
    </message>
    <message>
        <source>This project was exported without files that other programs can read. Export it from INCEpTION anew, with &quot;UIMA CAS XMI&quot; as its secondary format.</source>
        <translation>Ce projet a été exporté sans fichiers que d’autres programmes puissent lire. Exportez-le à nouveau depuis INCEpTION, avec &quot;UIMA CAS XMI&quot; comme format secondaire.</translation>
    </message>
    <message>
        <source>This project was made by an older Copydesk and is open for reading only, without an index of words. Search it by regular expression, or open a copy that can be written.</source>
        <translation>Ce projet a été créé par une version plus ancienne de Copydesk et est ouvert en lecture seule, sans index de mots. Cherchez-y par expression régulière, ou ouvrez une copie modifiable.</translation>
    </message>
    <message>
        <source>Those of the project, as they are</source>
        <translation>Ceux du projet, tels quels</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>Ne rien cocher</translation>
    </message>
    <message>
        <source>Tick the annotations that belong to the other one first.</source>
        <translation>Cochez d’abord les annotations qui reviennent à l’autre.</translation>
    </message>
    <message>
        <source>Tidied when it is tagged</source>
        <translation>Nettoyés au codage</translation>
    </message>
    <message>
        <source>Tidy the ends of a selection when tagging it</source>
        <translation>Nettoyer les extrémités d’une sélection en la codant</translation>
    </message>
    <message>
        <source>Time at one article with suggestions: {minutes} minutes</source>
        <translation>Temps passé sur un article avec suggestions&#xa0;: {minutes} minutes</translation>
    </message>
    <message>
        <source>Time at one article without suggestions: {minutes} minutes</source>
        <translation>Temps passé sur un article sans suggestions&#xa0;: {minutes} minutes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title and source</source>
        <translation>Titre et source</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: label where a link ends</comment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>To the quotation</source>
        <comment>which way a link leads</comment>
        <translation>Vers la citation</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>column of a table</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Topic for the whole article</source>
        <translation>Thème pour tout l’article</translation>
    </message>
    <message>
        <source>Topic for “{words}”</source>
        <translation>Thème pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Topic retired</source>
        <translation>Thème retiré</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Topics and stance</source>
        <comment>column of a table</comment>
        <translation>Thèmes et position</translation>
    </message>
    <message>
        <source>Topics are what passages and quotations are about. Make the first, or bring in a codebook.</source>
        <translation>Les thèmes sont ce dont parlent les passages et les citations. Créez le premier, ou importez un livre de codes.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Train, dev and test</source>
        <translation>Train, dev et test</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Triple clic</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>the progress of a dry run</comment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Turn down all suggestions in the article</source>
        <translation>Refuser toutes les suggestions de l’article</translation>
    </message>
    <message>
        <source>Turn it down for good, and select the next</source>
        <translation>La refuser définitivement et sélectionner la suivante</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of an attribute</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a quotation</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a table</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type a date as 2018, 2018-09 or 2018-09-06.</source>
        <translation>Saisissez une date comme 2018, 2018-09 ou 2018-09-06.</translation>
    </message>
    <message>
        <source>Type a file or a folder and press Enter, or choose it</source>
        <translation>Saisir un fichier ou un dossier et appuyer sur Entrée, ou le choisir</translation>
    </message>
    <message>
        <source>Type a name for the actor.</source>
        <translation>Saisissez un nom pour l’acteur.</translation>
    </message>
    <message>
        <source>Type a name for the article.</source>
        <translation>Saisissez un titre pour l’article.</translation>
    </message>
    <message>
        <source>Type a name for the attribute.</source>
        <translation>Saisissez un nom pour l’attribut.</translation>
    </message>
    <message>
        <source>Type a name for the list.</source>
        <translation>Saisissez un nom pour la liste.</translation>
    </message>
    <message>
        <source>Type a name for the tag.</source>
        <translation>Saisissez un nom pour le code.</translation>
    </message>
    <message>
        <source>Type a name for the template.</source>
        <translation>Tapez un nom pour le modèle.</translation>
    </message>
    <message>
        <source>Type a name for the topic.</source>
        <translation>Saisissez un nom pour le thème.</translation>
    </message>
    <message>
        <source>Type an example; or press I on words of an article</source>
        <translation>Tapez un exemple&#xa0;; ou appuyez sur I sur des mots d’un article</translation>
    </message>
    <message>
        <source>Type another actor, topic or speaker for the selected annotation</source>
        <translation>Saisir un autre acteur, thème ou locuteur pour l’annotation sélectionnée</translation>
    </message>
    <message>
        <source>Type at least one choice for {name}.</source>
        <translation>Tapez au moins un choix pour {name}.</translation>
    </message>
    <message>
        <source>Type of quotation</source>
        <comment>what a value says</comment>
        <translation>Type de citation</translation>
    </message>
    <message>
        <source>Type the coder&apos;s name: each annotation bears it.</source>
        <translation>Saisissez le nom du codeur&#xa0;: chaque annotation le porte.</translation>
    </message>
    <message>
        <source>Type the regular expression to look for.</source>
        <translation>Saisissez l’expression régulière à rechercher.</translation>
    </message>
    <message>
        <source>Type the title of the office, such as Foreign Minister.</source>
        <translation>Saisissez l’intitulé de la fonction, par exemple ministre des Affaires étrangères.</translation>
    </message>
    <message>
        <source>Type the words to look for.</source>
        <translation>Saisissez les mots à rechercher.</translation>
    </message>
    <message>
        <source>Type to find anything:  {action} actions  {article} articles  {actor} actors  {topic} topics</source>
        <translation>Tapez pour tout trouver&#xa0;:  {action} actions  {article} articles  {actor} acteurs  {topic} thèmes</translation>
    </message>
    <message>
        <source>Type words and press Enter.</source>
        <translation>Saisissez des mots et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>UIMA CAS JSON 0.4</source>
        <translation>UIMA CAS JSON 0.4</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <comment>what offsets count</comment>
        <translation>Unités UTF-16</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unités UTF-16</translation>
    </message>
    <message>
        <source>UTF-16 units, or code points</source>
        <translation>Unités UTF-16, ou points de code</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <comment>what offsets count</comment>
        <translation>Octets UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 bytes of the text in its HTML</source>
        <translation>Octets UTF-8 du texte dans son HTML</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Annuler quand même</translation>
    </message>
    <message>
        <source>Undo takes this back.</source>
        <translation>Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Undoing the change</source>
        <translation>Annulation de la modification</translation>
    </message>
    <message numerus="yes">
        <source>Undoing “{change}” takes %Ln article(s) out of the project. Redo brings them back.</source>
        <translation>
            <numerusform>Annuler «&#xa0;{change}&#xa0;» retire %Ln article du projet. Rétablir le fait revenir.</numerusform>
            <numerusform>Annuler «&#xa0;{change}&#xa0;» retire %Ln articles du projet. Rétablir les fait revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Annulé&#xa0;: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Unlink %Ln article(s)</source>
        <translation>
            <numerusform>Dissocier %Ln article</numerusform>
            <numerusform>Dissocier %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Déverrouillé.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Uses</source>
        <comment>how many passages and quotations are about a topic</comment>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column: name of a value that marks have</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of annotations</comment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values: {count}</source>
        <comment>of annotations</comment>
        <translation>Valeurs : {count}</translation>
    </message>
    <message>
        <source>Versi&amp;ons</source>
        <translation>Versio&amp;ns</translation>
    </message>
    <message>
        <source>Very little text was found in {name}. Check that the article is in it.</source>
        <translation>Très peu de texte a été trouvé dans {name}. Vérifiez que l’article s’y trouve.</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Page web en un seul fichier</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What becomes of labels</source>
        <translation>Ce que deviennent les étiquettes</translation>
    </message>
    <message>
        <source>What becomes of what the file has</source>
        <translation>Ce que devient le contenu du fichier</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What differs between the copies</source>
        <translation>Ce qui diffère entre les copies</translation>
    </message>
    <message>
        <source>What differs between this project and {name}:</source>
        <translation>Ce qui diffère entre ce projet et {name}&#xa0;:</translation>
    </message>
    <message>
        <source>What does not count, and where it belongs instead</source>
        <translation>Ce qui ne compte pas, et où cela va plutôt</translation>
    </message>
    <message>
        <source>What else counts as the topic</source>
        <translation>Ce qui compte aussi comme ce thème</translation>
    </message>
    <message>
        <source>What file names say</source>
        <translation>Ce que disent les noms de fichiers</translation>
    </message>
    <message>
        <source>What is attached to {name} was not read: {files}. Save it beside the message to import it.</source>
        <translation>Les pièces jointes de {name} n’ont pas été lues&#xa0;: {files}. Enregistrez-les à côté du message pour les importer.</translation>
    </message>
    <message>
        <source>What is chosen here holds for everybody who works in this project, and goes into its templates. Undo takes it back.</source>
        <translation>Ce qui est choisi ici vaut pour tous ceux qui travaillent dans ce projet, et va dans ses modèles. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>What is done with articles that are not in the project</source>
        <translation>Ce qui est fait des articles qui ne sont pas dans le projet</translation>
    </message>
    <message>
        <source>What is guessed is in italics. What you choose goes for all rows that are selected.</source>
        <translation>Ce qui est deviné est en italique. Votre choix vaut pour toutes les lignes sélectionnées.</translation>
    </message>
    <message>
        <source>What is in the template</source>
        <translation>Ce qu’il y a dans le modèle</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>What is looked for is too long. Look for at most {count} characters.</source>
        <translation>Le texte cherché est trop long. Cherchez au plus {count} caractères.</translation>
    </message>
    <message>
        <source>What is marked in the whole article; click to go there</source>
        <translation>Ce qui est marqué dans tout l’article&#x202f;; cliquez pour y aller</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is not in the export</source>
        <translation>Ce qui n’est pas dans l’exportation</translation>
    </message>
    <message>
        <source>What is the actor called that {count} of {name} belong to?</source>
        <translation>Comment s’appelle l’acteur auquel appartiennent {count} de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What is the actor called?</source>
        <translation>Comment s’appelle l’acteur&#xa0;?</translation>
    </message>
    <message>
        <source>What is to be known of single documents</source>
        <translation>Ce qu’il faut savoir de chaque document</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What links join</source>
        <translation>Ce que relient les liens</translation>
    </message>
    <message>
        <source>What new ones get at first</source>
        <translation>Ce que les nouveaux reçoivent au départ</translation>
    </message>
    <message>
        <source>What new ones get at first; empty for nothing</source>
        <translation>Ce que les nouveaux reçoivent au départ&#xa0;; vide pour rien</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui plaide pour</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui se trouve là</translation>
    </message>
    <message>
        <source>What the attribute describes</source>
        <translation>Ce que l’attribut décrit</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Ce que signifient les colonnes</translation>
    </message>
    <message>
        <source>What the marks mean, and which of them stand out</source>
        <translation>Ce que signifient les marques et lesquelles ressortent</translation>
    </message>
    <message>
        <source>What the topic means, as a second coder must know it</source>
        <translation>Ce que le thème veut dire, tel qu’un second codeur doit le savoir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to do about the selected groups</source>
        <translation>Que faire des groupes sélectionnés</translation>
    </message>
    <message>
        <source>What values say</source>
        <translation>Ce que disent les valeurs</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Ce qui arriverait</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>Ce que signifie {column}</translation>
    </message>
    <message>
        <source>What {topic} means</source>
        <translation>Ce que signifie {topic}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it is missing</source>
        <translation>Où cela manque</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Which actor</source>
        <comment>what a value says</comment>
        <translation>Quel acteur</translation>
    </message>
    <message>
        <source>Which actor do {count} of {name} belong to?</source>
        <translation>À quel acteur appartiennent {count} de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Which actor takes its place?</source>
        <translation>Quel acteur prend sa place&#xa0;?</translation>
    </message>
    <message>
        <source>Which actor takes its place? With none, they are left without.</source>
        <translation>Quel acteur prend sa place&#xa0;? Sans aucun, ils restent sans.</translation>
    </message>
    <message>
        <source>Which topic</source>
        <comment>what a value says</comment>
        <translation>Quel thème</translation>
    </message>
    <message>
        <source>Who is spoken to</source>
        <comment>what a value says</comment>
        <translation>À qui l&apos;on parle</translation>
    </message>
    <message>
        <source>Who is that? Press Enter to take the first, or type a name.</source>
        <translation>Qui est-ce&#x202f;? Appuyez sur Entrée pour prendre le premier, ou saisissez un nom.</translation>
    </message>
    <message>
        <source>Who is that? Type a name.</source>
        <translation>Qui est-ce&#x202f;? Saisissez un nom.</translation>
    </message>
    <message>
        <source>Who says what about what: mark it up in news articles.</source>
        <translation>Qui dit quoi sur quoi&#xa0;: annotez-le dans les articles de presse.</translation>
    </message>
    <message>
        <source>Who should start from it, and how one works with it</source>
        <translation>Qui devrait commencer avec lui, et comment on travaille avec</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <comment>what a value says</comment>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Article entier</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Projet entier</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why they are to be looked at</source>
        <translation>Pourquoi elles sont à revoir</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Avec avertissement</translation>
    </message>
    <message>
        <source>With every occurrence</source>
        <comment>origin of an annotation</comment>
        <translation>Avec toutes les occurrences</translation>
    </message>
    <message>
        <source>With its &amp;annotations…</source>
        <translation>Avec ses &amp;annotations…</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Avec des suggestions</translation>
    </message>
    <message>
        <source>With texts that are here already</source>
        <translation>Avec des textes déjà présents</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>À la souris</translation>
    </message>
    <message>
        <source>With these, suggestions agree by themselves: the figures are too good.</source>
        <translation>Avec celles-ci, les suggestions concordent d’elles-mêmes&#xa0;: les chiffres sont trop bons.</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>the quotation that this one is nested in</comment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Without a choice they are in {folder}.</source>
        <translation>Sans choix, elles sont dans {folder}.</translation>
    </message>
    <message>
        <source>Without speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>Without them: offsets, hashes and quotes only</source>
        <translation>Sans eux&#xa0;: seulement positions, empreintes et extraits</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column of a table</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>of an annotation</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>part of a quotation: what is said</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Nouveaux mots</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Anciens mots</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Mots maintenant</translation>
    </message>
    <message>
        <source>Words that speak for the topic, with commas between them</source>
        <translation>Mots qui parlent pour le thème, séparés par des virgules</translation>
    </message>
    <message>
        <source>Words that stand elsewhere</source>
        <translation>Mots qui se trouvent ailleurs</translation>
    </message>
    <message>
        <source>Work &amp;blind</source>
        <translation>Travailler &amp;à l’aveugle</translation>
    </message>
    <message>
        <source>Work blind</source>
        <translation>Travailler à l’aveugle</translation>
    </message>
    <message numerus="yes">
        <source>Work blind (Tag &gt; Suggestions) in %Ln article(s) or more: then only those are measured against.</source>
        <translation>
            <numerusform>Travaillez à l’aveugle (Codage &gt; Suggestions) dans au moins %Ln article&#xa0;: seuls ceux-là servent alors de mesure.</numerusform>
            <numerusform>Travaillez à l’aveugle (Codage &gt; Suggestions) dans au moins %Ln articles&#xa0;: seuls ceux-là servent alors de mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with suggestions</source>
        <translation>Travailler avec des suggestions</translation>
    </message>
    <message>
        <source>Would come in: {things}</source>
        <translation>Arriveraient : {things}</translation>
    </message>
    <message>
        <source>Write the annotated dataset for other tools</source>
        <translation>Écrire le jeu de données annoté pour d’autres outils</translation>
    </message>
    <message>
        <source>Write the backup to another file, and leave the project as it is</source>
        <translation>Écrire la sauvegarde dans un autre fichier, et laisser le projet tel quel</translation>
    </message>
    <message>
        <source>Write the codebook for other programs, or as a document</source>
        <translation>Écrire le livre de codes pour d’autres programmes, ou comme document</translation>
    </message>
    <message>
        <source>Write the rules to a file, for others or a script</source>
        <translation>Écrire les règles dans un fichier, pour d&apos;autres ou pour un script</translation>
    </message>
    <message>
        <source>Write the same into all selected rows (Ctrl+Return)</source>
        <translation>Écrire la même chose dans toutes les lignes sélectionnées (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Write the whole project, as it is now, to another file</source>
        <translation>Écrire tout le projet, tel qu’il est maintenant, dans un autre fichier</translation>
    </message>
    <message>
        <source>Writes {names}.</source>
        <translation>Écrit {names}.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is written</comment>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Years or months</source>
        <translation>Années ou mois</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>type of an attribute</comment>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>You code as {name}: each annotation bears that name.</source>
        <translation>Vous codez en tant que {name}&#xa0;: chaque annotation porte ce nom.</translation>
    </message>
    <message>
        <source>You have a template of that name: it will be replaced.</source>
        <translation>Vous avez un modèle de ce nom&#xa0;: il sera remplacé.</translation>
    </message>
    <message>
        <source>You stopped it before the end: what had come in by then is here.</source>
        <translation>Vous avez arrêté avant la fin&#xa0;: ce qui était déjà importé est là.</translation>
    </message>
    <message>
        <source>You work blind: mark the article done first, or show suggestions now.</source>
        <translation>Vous travaillez à l’aveugle&#xa0;: marquez d’abord l’article terminé, ou montrez les suggestions maintenant.</translation>
    </message>
    <message>
        <source>You work blind: suggestions are hidden here until the article is marked done.</source>
        <translation>Vous travaillez à l’aveugle&#xa0;: les suggestions sont cachées ici jusqu’à ce que l’article soit marqué terminé.</translation>
    </message>
    <message>
        <source>You work blind: suggestions are hidden until articles are marked done.</source>
        <translation>Vous travaillez à l’aveugle&#xa0;: les suggestions sont cachées jusqu’à ce que les articles soient marqués terminés.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, as coder</source>
        <translation>Votre nom de codeur</translation>
    </message>
    <message>
        <source>Your name, as coder. Each annotation bears it.</source>
        <translation>Votre nom de codeur. Chaque annotation le porte.</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Fichier zip</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Réd&amp;uire</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what an attribute takes</comment>
        <translation>une date</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>what an attribute takes</comment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a part of the other&apos;s name</source>
        <translation>une partie du nom de l’autre</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>what an attribute takes</comment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>actors and topics without a name</source>
        <translation>acteurs et thèmes sans nom</translation>
    </message>
    <message>
        <source>actors that no annotation names</source>
        <translation>acteurs qu’aucune annotation ne nomme</translation>
    </message>
    <message>
        <source>actors, with their aliases, identifiers and notes</source>
        <translation>acteurs, avec leurs alias, identifiants et notes</translation>
    </message>
    <message>
        <source>aliases, parents and descriptions of actors, definitions of topics, and links between versions of an article</source>
        <translation>alias, parents et descriptions des acteurs, définitions des thèmes, et liens entre les versions d’un article</translation>
    </message>
    <message>
        <source>aliases, parents, descriptions and attributes of actors</source>
        <translation>alias, parents, descriptions et attributs des acteurs</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>spans of an annotation</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation files without their texts</source>
        <translation>fichiers d’annotations sans leurs textes</translation>
    </message>
    <message>
        <source>annotations in several pieces: each piece stands for itself</source>
        <translation>annotations en plusieurs morceaux&#xa0;: chaque morceau vaut pour lui-même</translation>
    </message>
    <message>
        <source>annotations of Copydesk that were changed, so that what they are of is not known</source>
        <translation>annotations de Copydesk qui ont été modifiées, si bien qu’on ne sait pas sur quoi elles portent</translation>
    </message>
    <message>
        <source>annotations of articles that are not in the project</source>
        <translation>annotations d’articles qui ne sont pas dans le projet</translation>
    </message>
    <message>
        <source>annotations of no characters</source>
        <translation>annotations sans aucun caractère</translation>
    </message>
    <message>
        <source>annotations of other views</source>
        <translation>annotations d’autres vues</translation>
    </message>
    <message>
        <source>annotations of tasks that were rejected or ignored</source>
        <translation>annotations de tâches rejetées ou ignorées</translation>
    </message>
    <message>
        <source>annotations of white space only</source>
        <translation>annotations ne portant que sur des espaces</translation>
    </message>
    <message>
        <source>annotations of words (parts of speech, lemmas, dependencies)</source>
        <translation>annotations de mots (parties du discours, lemmes, dépendances)</translation>
    </message>
    <message>
        <source>annotations that are nested too deeply</source>
        <translation>annotations imbriquées trop profondément</translation>
    </message>
    <message>
        <source>annotations that were skipped</source>
        <translation>annotations sautées</translation>
    </message>
    <message>
        <source>annotations whose place is not a stretch of text</source>
        <translation>annotations dont l’emplacement n’est pas un passage de texte</translation>
    </message>
    <message>
        <source>annotations without words, which are kept for review</source>
        <translation>annotations sans mots, qui restent à vérifier</translation>
    </message>
    <message>
        <source>articles and annotations</source>
        <translation>articles et annotations</translation>
    </message>
    <message>
        <source>articles and what is marked in them: a codebook has only codes</source>
        <translation>articles et ce qui y est annoté&#xa0;: un livre de codes n’a que des codes</translation>
    </message>
    <message>
        <source>articles of nothing but white space</source>
        <translation>articles ne contenant que des espaces</translation>
    </message>
    <message>
        <source>articles of white space only, and what is marked in them</source>
        <translation>articles ne contenant que des espaces, et ce qui y est annoté</translation>
    </message>
    <message>
        <source>articles that are damaged in the file</source>
        <translation>articles endommagés dans le fichier</translation>
    </message>
    <message>
        <source>articles too long for one: they go on in the next one</source>
        <translation>articles trop longs pour un seul&#xa0;: ils se poursuivent dans le suivant</translation>
    </message>
    <message>
        <source>as the file says</source>
        <comment>an actor or topic</comment>
        <translation>comme le dit le fichier</translation>
    </message>
    <message>
        <source>at first: {value}</source>
        <comment>the default</comment>
        <translation>au départ&#xa0;: {value}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <comment>the tallest bar of a chart</comment>
        <translation>au plus {count}</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>attributes of what is no annotation</source>
        <translation>attributs de ce qui n’est pas une annotation</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>avant une réparation</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>broken sequences of tags: mended as conlleval does</source>
        <translation>séquences d’étiquettes rompues&#xa0;: réparées comme le fait conlleval</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>cases linked to images, audio and video</source>
        <translation>cas liés à des images, du son et de la vidéo</translation>
    </message>
    <message>
        <source>cases that no text belongs to</source>
        <translation>cas auxquels aucun texte n’appartient</translation>
    </message>
    <message>
        <source>cases without a name</source>
        <translation>cas sans nom</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>an entry of a codebook</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>choices of attributes, and which are for annotations or required</source>
        <translation>choix des attributs, et lesquels valent pour les annotations ou sont obligatoires</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>points de code</translation>
    </message>
    <message>
        <source>coders, notes, attributes and dates of annotations</source>
        <translation>codeurs, notes, attributs et dates des annotations</translation>
    </message>
    <message>
        <source>codings and notes without a place or a code</source>
        <translation>codages et notes sans emplacement ou sans code</translation>
    </message>
    <message>
        <source>codings whose code is not in the file</source>
        <translation>codages dont le code n&apos;est pas dans le fichier</translation>
    </message>
    <message>
        <source>codings whose text is not there</source>
        <translation>codages dont le texte est absent</translation>
    </message>
    <message>
        <source>codings with codes that are not Copydesk&apos;s</source>
        <translation>codages avec des codes qui ne sont pas de Copydesk</translation>
    </message>
    <message>
        <source>comments of doccano</source>
        <translation>commentaires de doccano</translation>
    </message>
    <message>
        <source>conflict, left out</source>
        <comment>an entry of a codebook</comment>
        <translation>conflit, écartée</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>caractères de contrôle</translation>
    </message>
    <message>
        <source>control characters in titles and notes, which XML cannot hold</source>
        <translation>caractères de contrôle dans les titres et notes, que XML ne peut pas contenir</translation>
    </message>
    <message>
        <source>control characters that XML cannot hold</source>
        <translation>caractères de contrôle que XML ne peut pas contenir</translation>
    </message>
    <message>
        <source>control characters, of which there are pictures</source>
        <translation>caractères de contrôle, remplacés par leurs symboles</translation>
    </message>
    <message>
        <source>control characters, what the codebook says of actors, and links between versions of an article</source>
        <translation>caractères de contrôle, ce que le livre de codes dit des acteurs, et liens entre les versions d’un article</translation>
    </message>
    <message>
        <source>control characters, which XML cannot hold</source>
        <translation>caractères de contrôle, que XML ne peut pas contenir</translation>
    </message>
    <message>
        <source>cues and speakers in texts that were changed after the export</source>
        <translation>verbes introducteurs et locuteurs dans des textes modifiés après l’exportation</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s pattern: day, short name of the month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>definitions and notes of topics</source>
        <translation>définitions et notes des thèmes</translation>
    </message>
    <message>
        <source>definitions of attributes</source>
        <translation>définitions des attributs</translation>
    </message>
    <message>
        <source>definitions, notes and parents of topics</source>
        <translation>définitions, notes et parents des thèmes</translation>
    </message>
    <message>
        <source>doccano (JSON Lines)</source>
        <translation>doccano (JSON Lines)</translation>
    </message>
    <message>
        <source>documents that are not in UTF-8</source>
        <translation>documents qui ne sont pas en UTF-8</translation>
    </message>
    <message>
        <source>documents that cannot be read</source>
        <translation>documents illisibles</translation>
    </message>
    <message>
        <source>documents too long for one article: they go on in the next one</source>
        <translation>documents trop longs pour un seul article&#xa0;: ils se poursuivent dans le suivant</translation>
    </message>
    <message>
        <source>drafts of annotations</source>
        <translation>brouillons d’annotations</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>ends of annotations inside a token: widened to whole tokens</source>
        <translation>limites d’annotations à l’intérieur d’un token&#xa0;: étendues aux tokens entiers</translation>
    </message>
    <message>
        <source>ends of entities that did not begin</source>
        <translation>fins d’entités qui n’ont pas commencé</translation>
    </message>
    <message>
        <source>entities at words that are not in the text</source>
        <translation>entités sur des mots qui ne sont pas dans le texte</translation>
    </message>
    <message>
        <source>entities of which a piece is missing</source>
        <translation>entités dont il manque un morceau</translation>
    </message>
    <message>
        <source>entities that do not end</source>
        <translation>entités qui ne se terminent pas</translation>
    </message>
    <message>
        <source>entries of the codebook: with no article there is no line to hold them</source>
        <translation>entrées du livre de codes&#xa0;: sans article, aucune ligne ne peut les contenir</translation>
    </message>
    <message>
        <source>events whose trigger is not in the file</source>
        <translation>événements dont le déclencheur n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>feature structures without a type</source>
        <translation>structures de traits sans type</translation>
    </message>
    <message>
        <source>formatting of texts</source>
        <translation>mise en forme des textes</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>further user data of documents</source>
        <translation>autres données utilisateur des documents</translation>
    </message>
    <message>
        <source>groups (sets) of codes</source>
        <translation>groupes (ensembles) de codes</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>a document whose articles are in the project</comment>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>highlights whose document is not there</source>
        <translation>surlignages dont le document est absent</translation>
    </message>
    <message>
        <source>highlights without words or outside of their document</source>
        <translation>surlignages sans mots ou hors de leur document</translation>
    </message>
    <message>
        <source>how annotations came to be that nobody made by hand</source>
        <translation>origine des annotations que personne n’a faites à la main</translation>
    </message>
    <message>
        <source>how annotations came to be, choices of attributes, control characters in titles and notes, and links between versions of an article</source>
        <translation>origine des annotations, choix des attributs, caractères de contrôle dans les titres et les notes, et liens entre les versions d’un article</translation>
    </message>
    <message>
        <source>ids, and control characters, of which there are pictures</source>
        <translation>identifiants, et caractères de contrôle, remplacés par leurs symboles</translation>
    </message>
    <message>
        <source>images, audio and video files</source>
        <translation>fichiers d’images, de son et de vidéo</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <comment>name of a file</comment>
        <translation>rapport-importation.csv</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <comment>where suggestions are</comment>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <comment>a document that can be read in part</comment>
        <translation>en partie</translation>
    </message>
    <message>
        <source>kinds, aliases, identifiers, attributes and notes of actors</source>
        <translation>types, alias, identifiants, attributs et notes des acteurs</translation>
    </message>
    <message>
        <source>labels of doccano that have no place or no name</source>
        <translation>étiquettes de doccano sans emplacement ou sans nom</translation>
    </message>
    <message>
        <source>later version, left out</source>
        <translation>version ultérieure, écartée</translation>
    </message>
    <message>
        <source>layers whose words are not those of the first file: their marks stay out</source>
        <translation>couches dont les mots ne sont pas ceux du premier fichier&#xa0;: leurs marques sont écartées</translation>
    </message>
    <message>
        <source>lemmas, parts of speech and dependencies of words</source>
        <translation>lemmes, parties du discours et dépendances des mots</translation>
    </message>
    <message>
        <source>line breaks before the first word, which become blanks</source>
        <translation>retours à la ligne avant le premier mot, qui deviennent des espaces</translation>
    </message>
    <message>
        <source>lines that are not brat&apos;s</source>
        <translation>lignes qui ne sont pas de brat</translation>
    </message>
    <message>
        <source>lines that are not of the format</source>
        <translation>lignes qui ne sont pas du format</translation>
    </message>
    <message>
        <source>lines with more or fewer columns than the others: their words have no tags</source>
        <translation>lignes avec plus ou moins de colonnes que les autres&#xa0;: leurs mots n’ont pas d’étiquettes</translation>
    </message>
    <message>
        <source>links between statements of different documents</source>
        <translation>liens entre des énoncés de documents différents</translation>
    </message>
    <message>
        <source>links between versions of an article</source>
        <translation>liens entre les versions d’un article</translation>
    </message>
    <message>
        <source>links from and to codes</source>
        <translation>liens depuis et vers des codes</translation>
    </message>
    <message>
        <source>links from annotations that are not in the file</source>
        <translation>liens partant d’annotations qui ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>links from cases</source>
        <translation>liens depuis des cas</translation>
    </message>
    <message>
        <source>links from entity to entity (bridging, split antecedents)</source>
        <translation>liens d’entité à entité (anaphores associatives, antécédents multiples)</translation>
    </message>
    <message>
        <source>links that join different kinds of annotations into one</source>
        <translation>liens qui réunissent des annotations de genres différents</translation>
    </message>
    <message>
        <source>links that nest a quotation in itself</source>
        <translation>liens qui imbriquent une citation en elle-même</translation>
    </message>
    <message>
        <source>links to or from annotations of Copydesk that it did not make</source>
        <translation>liens depuis ou vers des annotations de Copydesk dont il n’est pas l’auteur</translation>
    </message>
    <message>
        <source>links to or from what is not marked</source>
        <translation>liens depuis ou vers ce qui n’est pas marqué</translation>
    </message>
    <message>
        <source>links to or from words that are not marked</source>
        <translation>liens depuis ou vers des mots qui ne sont pas marqués</translation>
    </message>
    <message>
        <source>links to versions of an article that are left out</source>
        <translation>liens vers des versions d’un article qui sont écartées</translation>
    </message>
    <message>
        <source>links to what is not in the file</source>
        <translation>liens vers ce qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>links to what is not in the same text</source>
        <translation>liens vers ce qui n&apos;est pas dans le même texte</translation>
    </message>
    <message>
        <source>mentions and quotations without any words</source>
        <translation>mentions et citations sans aucun mot</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>presque la même graphie</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an entry of a codebook</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of an attribute</comment>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>notes of Copydesk that were changed and cannot be read</source>
        <translation>notes de Copydesk qui ont été modifiées et sont illisibles</translation>
    </message>
    <message>
        <source>notes on topics</source>
        <translation>notes sur les thèmes</translation>
    </message>
    <message>
        <source>notes on what is no annotation</source>
        <translation>notes sur ce qui n’est pas une annotation</translation>
    </message>
    <message>
        <source>notes that belong to no text, selection or code</source>
        <translation>notes qui n&apos;appartiennent à aucun texte, sélection ou code</translation>
    </message>
    <message>
        <source>notes that cannot be read</source>
        <translation>notes qui ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>rien de perdu</translation>
    </message>
    <message>
        <source>nothing: outside of the text</source>
        <comment>what stands where a file says</comment>
        <translation>rien : en dehors du texte</translation>
    </message>
    <message>
        <source>offices, rules and colours of actors, and rules and examples of topics that are new</source>
        <translation>fonctions, règles et couleurs des acteurs, et règles et exemples des thèmes, qui sont nouveaux</translation>
    </message>
    <message>
        <source>or by key</source>
        <comment>search actions by their words or by key</comment>
        <translation>ou par touche</translation>
    </message>
    <message>
        <source>or drop a .copydesk file here</source>
        <translation>ou déposez ici un fichier .copydesk</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>autres ({count})</translation>
    </message>
    <message>
        <source>overlapping and nested annotations, who is named, what belongs together in a quotation, white space, and links between versions of an article</source>
        <translation>annotations imbriquées ou qui se chevauchent, qui est nommé, ce qui va ensemble dans une citation, espaces, et liens entre les versions d’un article</translation>
    </message>
    <message>
        <source>part not read</source>
        <translation>non lu en partie</translation>
    </message>
    <message>
        <source>parts of speech, lemmas and heads of words</source>
        <translation>parties du discours, lemmes et têtes des mots</translation>
    </message>
    <message>
        <source>passages of whole articles as labels, what the codebook says of actors, and links between versions of an article</source>
        <translation>passages d’articles entiers comme étiquettes, ce que le livre de codes dit des acteurs, et liens entre les versions d’un article</translation>
    </message>
    <message>
        <source>passages of whole articles, data about articles and links between versions of an article, and what the codebook says of actors</source>
        <translation>passages d’articles entiers, données sur les articles et liens entre les versions d’un article, et ce que le livre de codes dit des acteurs</translation>
    </message>
    <message>
        <source>passages of whole articles, which are in the metadata only</source>
        <translation>passages d’articles entiers, qui ne sont que dans les métadonnées</translation>
    </message>
    <message>
        <source>pictures in documents</source>
        <translation>images dans les documents</translation>
    </message>
    <message>
        <source>places of addressees, of whom only the name is kept</source>
        <translation>emplacements des destinataires, dont seul le nom est gardé</translation>
    </message>
    <message>
        <source>predictions beside annotations</source>
        <translation>prédictions à côté des annotations</translation>
    </message>
    <message>
        <source>quotations around a quotation, besides the first or without words</source>
        <translation>citations autour d’une citation, en plus de la première ou sans mots</translation>
    </message>
    <message>
        <source>quotations nested in one that is not there any more</source>
        <translation>citations imbriquées dans une autre qui n’existe plus</translation>
    </message>
    <message>
        <source>quotations nested in themselves</source>
        <translation>citations imbriquées en elles-mêmes</translation>
    </message>
    <message>
        <source>quotations nested in what is not in the document</source>
        <translation>citations imbriquées dans ce qui n’est pas dans le document</translation>
    </message>
    <message>
        <source>quotations that another is nested in, which are not laid</source>
        <translation>citations dans lesquelles une autre est imbriquée, et qui ne sont pas placées</translation>
    </message>
    <message>
        <source>quotations whose outer quotation is left out</source>
        <translation>citations dont la citation englobante est écartée</translation>
    </message>
    <message>
        <source>references of what is no annotation</source>
        <translation>renvois de ce qui n’est pas une annotation</translation>
    </message>
    <message>
        <source>references that lead nowhere</source>
        <translation>renvois qui ne mènent nulle part</translation>
    </message>
    <message>
        <source>references to words or to what is not there</source>
        <translation>renvois à des mots ou à ce qui est absent</translation>
    </message>
    <message>
        <source>regions of Label Studio that have no place in a text</source>
        <translation>régions de Label Studio sans emplacement dans un texte</translation>
    </message>
    <message>
        <source>regions of Label Studio without a label</source>
        <translation>régions de Label Studio sans étiquette</translation>
    </message>
    <message>
        <source>relations between words or annotations that are not there</source>
        <translation>relations entre des mots ou des annotations absents</translation>
    </message>
    <message>
        <source>relations with what is no annotation</source>
        <translation>relations avec ce qui n’est pas une annotation</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>replies to annotations</source>
        <translation>réponses à des annotations</translation>
    </message>
    <message>
        <source>required</source>
        <comment>an attribute</comment>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>results of Label Studio of a kind that texts do not have</source>
        <translation>résultats de Label Studio d’un genre que les textes n’ont pas</translation>
    </message>
    <message>
        <source>rules.json</source>
        <comment>name of a file</comment>
        <translation>regles.json</translation>
    </message>
    <message>
        <source>search terms (regular expressions)</source>
        <translation>termes de recherche (expressions régulières)</translation>
    </message>
    <message>
        <source>second answers about whole documents</source>
        <translation>secondes réponses sur des documents entiers</translation>
    </message>
    <message>
        <source>second entries of one knowledge base</source>
        <translation>secondes entrées d’une même base de connaissances</translation>
    </message>
    <message>
        <source>second speakers of one quotation</source>
        <translation>seconds locuteurs d’une même citation</translation>
    </message>
    <message>
        <source>selections without a place in the text</source>
        <translation>sélections sans place dans le texte</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
    <message>
        <source>short for the other</source>
        <translation>abrégé de l’autre</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spans that are outside of the text</source>
        <translation>segments hors du texte</translation>
    </message>
    <message>
        <source>spans without a place or a label</source>
        <translation>segments sans emplacement ou sans étiquette</translation>
    </message>
    <message>
        <source>stances without a topic of a quotation</source>
        <translation>positions sans thème d’une citation</translation>
    </message>
    <message>
        <source>statements whose document is not there</source>
        <translation>énoncés dont le document est absent</translation>
    </message>
    <message>
        <source>statements without a place</source>
        <translation>énoncés sans emplacement</translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation>recherche en cours…</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>such as 2004-03</source>
        <translation>par exemple 2004-03</translation>
    </message>
    <message>
        <source>such as Foreign Minister</source>
        <translation>par exemple ministre des Affaires étrangères</translation>
    </message>
    <message>
        <source>such as en</source>
        <translation>par exemple fr</translation>
    </message>
    <message>
        <source>such as the state of a ministry</source>
        <translation>par exemple l’État d’un ministère</translation>
    </message>
    <message>
        <source>such as wikidata</source>
        <translation>par exemple wikidata</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>par exemple {example}</translation>
    </message>
    <message>
        <source>tagged already</source>
        <translation>déjà codée</translation>
    </message>
    <message>
        <source>taken as they are</source>
        <translation>pris tels quels</translation>
    </message>
    <message>
        <source>texts that cannot be read</source>
        <translation>textes qui ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>texts written for whole documents</source>
        <translation>textes écrits pour des documents entiers</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <comment>offers</comment>
        <translation>
            <numerusform>le premier (%Ln) est affiché</numerusform>
            <numerusform>les %Ln premiers sont affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>the quotation of {name}</source>
        <comment>a suggestion that was settled</comment>
        <translation>la citation de {name}</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>an entry of a codebook</comment>
        <translation>identique</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same surname and initial</source>
        <translation>le même nom de famille et la même initiale</translation>
    </message>
    <message>
        <source>the theme&apos;s own</source>
        <translation>celle du thème graphique</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>l’article entier</translation>
    </message>
    <message>
        <source>the words themselves</source>
        <comment>an actor that a file&apos;s marks name</comment>
        <translation>les mots eux-mêmes</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>tidied</source>
        <comment>the ends of a selection</comment>
        <translation>nettoyés</translation>
    </message>
    <message>
        <source>titles, dates and other data about articles</source>
        <translation>titres, dates et autres données sur les articles</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>topics of mentions</source>
        <translation>thèmes de mentions</translation>
    </message>
    <message>
        <source>topics of parts of quotations</source>
        <translation>thèmes de parties de citations</translation>
    </message>
    <message>
        <source>topics of whole articles</source>
        <translation>thèmes d’articles entiers</translation>
    </message>
    <message>
        <source>topics of whole articles that are not as Copydesk tells them</source>
        <translation>thèmes d’articles entiers qui ne sont pas tels que Copydesk les indique</translation>
    </message>
    <message>
        <source>types, speakers, addressees, topics and nesting of quotations, and which parts belong together</source>
        <translation>types, locuteurs, destinataires, thèmes et imbrication des citations, et quelles parties vont ensemble</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>values of a kind that is not known</source>
        <translation>valeurs d’un genre inconnu</translation>
    </message>
    <message>
        <source>values of documents that are no single value</source>
        <translation>valeurs de documents qui ne sont pas une valeur unique</translation>
    </message>
    <message>
        <source>values of documents that are too long or too many</source>
        <translation>valeurs de documents trop longues ou trop nombreuses</translation>
    </message>
    <message>
        <source>values of regions that are no single value</source>
        <translation>valeurs de régions qui ne sont pas une valeur unique</translation>
    </message>
    <message>
        <source>values of relations</source>
        <translation>valeurs de relations</translation>
    </message>
    <message>
        <source>values of variables that no statement has</source>
        <translation>valeurs de variables qu’aucun énoncé n’a</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>what Copydesk told of the article: it was changed</source>
        <translation>ce que Copydesk indiquait de l’article&#xa0;: il a été modifié</translation>
    </message>
    <message>
        <source>what the codebook says of actors, and links between versions of an article</source>
        <translation>ce que le livre de codes dit des acteurs, et liens entre les versions d’un article</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>which actor a mention names: only the actor&apos;s kind is written</source>
        <translation>quel acteur une mention nomme&#xa0;: seul le type de l’acteur est écrit</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>pendant le travail</translation>
    </message>
    <message>
        <source>white space, notes, attributes and other data of articles</source>
        <translation>espaces, notes, attributs et autres données des articles</translation>
    </message>
    <message>
        <source>whole article</source>
        <translation>article entier</translation>
    </message>
    <message>
        <source>words of notes that are not in the file as plain text</source>
        <translation>mots de notes qui ne sont pas en texte brut dans le fichier</translation>
    </message>
    <message>
        <source>words that do not stand where the file says</source>
        <translation>mots qui ne se trouvent pas là où le dit le fichier</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the project&apos;s text of the article</source>
        <translation>mots qui se trouvent ailleurs dans le texte de l’article du projet</translation>
    </message>
    <message>
        <source>words that the file has no letters for</source>
        <translation>mots pour lesquels le fichier n’a pas de lettres</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>what an attribute takes</comment>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{accepted} of {marked} mentions were accepted as suggested, {edited} edited.</source>
        <translation>{accepted} mentions sur {marked} ont été acceptées telles que suggérées, {edited} modifiées.</translation>
    </message>
    <message>
        <source>{accepted} of {marked} quotations were accepted as suggested, {edited} edited.</source>
        <translation>{accepted} citations sur {marked} ont été acceptées telles que suggérées, {edited} modifiées.</translation>
    </message>
    <message>
        <source>{action} has {key} already.</source>
        <translation>{action} a déjà {key}.</translation>
    </message>
    <message>
        <source>{choice} is no choice of {name}.</source>
        <translation>{choice} n’est pas un choix de {name}.</translation>
    </message>
    <message>
        <source>{colour} is no colour. Write it as # and six digits, such as #336699.</source>
        <translation>{colour} n’est pas une couleur. Écrivez-la avec # et six chiffres hexadécimaux, par exemple #336699.</translation>
    </message>
    <message>
        <source>{column} is counted or kept by the program. Choose another column.</source>
        <translation>{column} est compté ou tenu par le programme. Choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>{count} annotations refer to {name}. Choose what takes its place, or delete them first.</source>
        <translation>{count} annotations renvoient à {name}. Choisissez ce qui le remplace, ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>{count} more rows of {name} could not be read.</source>
        <translation>{count} autres lignes de {name} n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>{count} of {all} articles have any; “{action}” looks through all.</source>
        <translation>{count} articles sur {all} en ont&#xa0;; «&#xa0;{action}&#xa0;» les parcourt tous.</translation>
    </message>
    <message>
        <source>{count} values of {name} are of choices that would go, such as {example}. Say which choices take their place.</source>
        <translation>{count} valeurs de {name} sont des choix qui disparaîtraient, comme {example}. Dites quels choix les remplacent.</translation>
    </message>
    <message>
        <source>{count} values of {name} do not fit the new type, such as {example}. Change them first.</source>
        <translation>{count} valeurs de {name} ne conviennent pas au nouveau type, comme {example}. Modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>{count}%</source>
        <comment>a share of a hundred</comment>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>{date} is no date. Write a year, a month or a day, such as 2004, 2004-03 or 2004-03-09.</source>
        <translation>{date} n’est pas une date. Écrivez une année, un mois ou un jour, par exemple 2004, 2004-03 ou 2004-03-09.</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminés</translation>
    </message>
    <message>
        <source>{drawn}: {parts}</source>
        <comment>a sample and its shares</comment>
        <translation>{drawn}&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>{ending} file</source>
        <comment>kind of a file</comment>
        <translation>Fichier {ending}</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <comment>how often a field was guessed</comment>
        <translation>{field} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{field} changed in %Ln article(s).</source>
        <translation>
            <numerusform>{field}&#xa0;: modification dans %Ln article.</numerusform>
            <numerusform>{field}&#xa0;: modification dans %Ln articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>dates</comment>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{format} can be read but not written. Choose {others}.</source>
        <translation>{format} peut être lu mais pas écrit. Choisissez {others}.</translation>
    </message>
    <message>
        <source>{format} can be written but not read. Choose {others}.</source>
        <translation>{format} peut être écrit mais pas lu. Choisissez {others}.</translation>
    </message>
    <message>
        <source>{format} cannot do without the articles&apos; texts. Choose {others}, or export with texts.</source>
        <translation>{format} ne peut pas se passer du texte des articles. Choisissez {others}, ou exportez avec les textes.</translation>
    </message>
    <message>
        <source>{group}, linked already</source>
        <translation>{group}, déjà liés</translation>
    </message>
    <message>
        <source>{key} alone is needed in fields: this action needs Ctrl or Alt with it.</source>
        <translation>{key} seule sert dans les champs&#xa0;: cette action doit y joindre Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Take it from there?</source>
        <translation>{key} appartient à «&#xa0;{action}&#xa0;». La reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>{key} is needed to copy, paste and select all in every field.</source>
        <translation>{key} sert à copier, coller et tout sélectionner dans chaque champ.</translation>
    </message>
    <message>
        <source>{key} is needed to move between fields and to leave them.</source>
        <translation>{key} sert à passer d’un champ à l’autre et à les quitter.</translation>
    </message>
    <message>
        <source>{key} is needed to move in texts and lists. Hold Ctrl or Alt with it.</source>
        <translation>{key} sert à se déplacer dans les textes et les listes. Maintenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <source>{key} is now for “{action}”.</source>
        <translation>{key} sert maintenant à «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” and will not set {choice}.</source>
        <translation>{key} est la touche de «&#xa0;{action}&#xa0;» et ne fixera pas {choice}.</translation>
    </message>
    <message>
        <source>{key} leads on.</source>
        <translation>{key} mène plus loin.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} ouvre un menu.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} ou {other}</translation>
    </message>
    <message>
        <source>{key}+click</source>
        <translation>{key}+clic</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+molette</translation>
    </message>
    <message>
        <source>{log} beside {name} belongs to another project, and would be written into this one. Move {log} away, then open {name} again.</source>
        <translation>{log}, à côté de {name}, appartient à un autre projet et serait écrit dans celui-ci. Déplacez {log}, puis ouvrez {name} de nouveau.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month such as May 2031</comment>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} et %Ln autre</numerusform>
            <numerusform>{names} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <comment>name of a file</comment>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <comment>an actor who is not in the codebook</comment>
        <translation>{name} (nouveau)</translation>
    </message>
    <message>
        <source>{name} (salvaged)</source>
        <translation>{name} (récupéré)</translation>
    </message>
    <message>
        <source>{name} (saved)</source>
        <comment>name of a file</comment>
        <translation>{name} (enregistré)</translation>
    </message>
    <message>
        <source>{name} ({alias})</source>
        <comment>an actor, and another name of it</comment>
        <translation>{name} ({alias})</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <comment>a choice, and how many articles have it</comment>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} ({origin})</source>
        <comment>an annotation and how it came to be</comment>
        <translation>{name} ({origin})</translation>
    </message>
    <message>
        <source>{name} and the rest of its archive were left out: it unpacks to more than {size} GB. Unpack it yourself and import the folder.</source>
        <translation>{name} et le reste de son archive ont été écartés&#xa0;: décompressée, elle dépasse {size} Go. Décompressez-la vous-même et importez le dossier.</translation>
    </message>
    <message>
        <source>{name} breaks off before its end. What is there was read.</source>
        <translation>{name} s’interrompt avant la fin. Ce qui s’y trouve a été lu.</translation>
    </message>
    <message>
        <source>{name} breaks off, so it is not whole. Export it anew.</source>
        <translation>{name} s’interrompt et n’est donc pas complet. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} cannot be locked in {folder} ({reason}). Copy it to a folder on this computer.</source>
        <translation>{name} ne peut pas être verrouillé dans {folder} ({reason}). Copiez-le dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} cannot be made there ({reason}). Choose another name or folder.</source>
        <translation>{name} ne peut pas y être créé ({reason}). Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be part of itself. Choose another one, or fewer rows.</source>
        <translation>{name} ne peut pas faire partie de lui-même. Choisissez-en un autre, ou moins de lignes.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}). Check the folder&apos;s permissions.</source>
        <translation>{name} est inaccessible ({reason}). Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Check the file and its folder.</source>
        <translation>{name} est illisible ({reason}). Vérifiez le fichier et son dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Open it in the program that it comes from, and save it again.</source>
        <translation>{name} est illisible ({reason}). Ouvrez-le dans le programme dont il provient et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check its permissions.</source>
        <translation>{name} ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Check the name and the folder.</source>
        <translation>{name} est illisible&#xa0;: {reason}. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Choose another file.</source>
        <translation>{name} ne peut pas être lu : {reason}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: it is damaged, encrypted or too large. Unpack it yourself, and import the folder.</source>
        <translation>{name} ne peut pas être décompressé&#xa0;: il est endommagé, chiffré ou trop volumineux. Décompressez-le vous-même et importez le dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be used now ({reason}). Check that the file is still there and try again.</source>
        <translation>{name} est inutilisable pour l’instant ({reason}). Vérifiez que le fichier est toujours là et réessayez.</translation>
    </message>
    <message>
        <source>{name} cannot be written to. Open it read-only, or copy it to a folder that you may write to.</source>
        <translation>Impossible d’écrire dans {name}. Ouvrez-le en lecture seule, ou copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{name} could not be made in {folder} ({reason}). Choose a folder that you may write to.</source>
        <translation>{name} n’a pas pu être créé dans {folder} ({reason}). Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{name} could not be read because of an error in Copydesk; see the log.</source>
        <translation>{name} n’a pas pu être lu à cause d’une erreur de Copydesk&#x202f;; voyez le journal.</translation>
    </message>
    <message>
        <source>{name} could not be read: what reads it broke down over it. Save it again in the program it comes from, and import that.</source>
        <translation>{name} n’a pas pu être lu&#xa0;: la lecture s’est interrompue sur une panne. Enregistrez-le à nouveau dans son programme d’origine et importez-le.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}), so nothing was repaired. Free some space and try again.</source>
        <translation>{name} n’a pas pu être écrit ({reason}), donc rien n’a été réparé. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{name} could not be written or read ({reason}), so the last action was not saved. See that its disk is there and has room, then repeat it.</source>
        <translation>{name} n’a pas pu être écrit ou lu ({reason}), donc la dernière action n’a pas été enregistrée. Vérifiez que son disque est là et a de la place, puis répétez-la.</translation>
    </message>
    <message>
        <source>{name} defines XML entities of its own, which can fill the memory or point at other files. Save it without them and import it again.</source>
        <translation>{name} définit ses propres entités XML, qui peuvent saturer la mémoire ou renvoyer à d’autres fichiers. Enregistrez-le sans elles et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} defines a document type, so it is not read. Export it anew.</source>
        <translation>{name} définit un type de document et n&apos;est donc pas lu. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} defines a document type, which files of UIMA do not. Do not trust it.</source>
        <translation>{name} définit un type de document, ce que les fichiers UIMA ne font pas. Ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>{name} does not begin with &quot;#FORMAT=WebAnno TSV 3&quot;, so it is none.</source>
        <translation>{name} ne commence pas par &quot;#FORMAT=WebAnno TSV 3&quot; et n’est donc pas de ce format.</translation>
    </message>
    <message>
        <source>{name} does not exist. Check the name and the folder.</source>
        <translation>{name} n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{name} does not fit the pattern {pattern}, so that nothing was read from its name.</source>
        <translation>{name} ne correspond pas au modèle {pattern}&#x202f;; rien n’a donc été lu dans son nom.</translation>
    </message>
    <message>
        <source>{name} does not fit this pattern.</source>
        <translation>{name} ne correspond pas à ce modèle.</translation>
    </message>
    <message>
        <source>{name} does not have all that is in the project.</source>
        <translation>{name} ne contient pas tout ce qui est dans le projet.</translation>
    </message>
    <message>
        <source>{name} does not say which characters its signs are. Run text recognition (OCR) on it first, then import it again.</source>
        <translation>{name} n’indique pas à quels caractères correspondent ses signes. Passez-le d’abord à la reconnaissance de texte (OCR), puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name, or open it.</source>
        <translation>{name} existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} has a line of more than {most} characters. Check that it is the right file.</source>
        <translation>{name} contient une ligne de plus de {most} caractères. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{name} has a place outside the archive as its name, so it was left out. Do not trust this file.</source>
        <translation>Le nom de {name} désigne un endroit hors de l’archive&#x202f;; il a été écarté. Ne faites pas confiance à ce fichier.</translation>
    </message>
    <message>
        <source>{name} has a sheet that is too large to be read ({cells} cells). Delete the empty rows and columns, or save the sheet as CSV.</source>
        <translation>{name} contient une feuille trop grande pour être lue ({cells} cellules). Supprimez les lignes et colonnes vides, ou enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>{name} has a value in it that is too long to be read.</source>
        <translation>{name} contient une valeur trop longue pour être lue.</translation>
    </message>
    <message>
        <source>{name} has a value that is too large or too deep for an annotation or a page of them. Choose another file or another format.</source>
        <translation>{name} contient une valeur trop grande ou trop profonde pour une annotation ou une page d’annotations. Choisissez un autre fichier ou un autre format.</translation>
    </message>
    <message>
        <source>{name} has more than {most} actors. Split it.</source>
        <translation>{name} contient plus de {most} acteurs. Divisez-le.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Import it in parts.</source>
        <translation>{name} contient plus de {most} fichiers. Importez-le par parties.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Split it.</source>
        <translation>{name} contient plus de {most} fichiers. Divisez-le.</translation>
    </message>
    <message>
        <source>{name} has more than {most} rows. Split it, or choose another file.</source>
        <translation>{name} contient plus de {most} lignes. Divisez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} has no .ann file with a .txt file of the same name. Choose the folder that has both.</source>
        <translation>{name} ne contient pas de fichier .ann avec un fichier .txt du même nom. Choisissez le dossier qui contient les deux.</translation>
    </message>
    <message>
        <source>{name} has no article of Europresse in it. Export the articles as HTML, with their full text.</source>
        <translation>{name} ne contient aucun article d’Europresse. Exportez les articles en HTML, avec leur texte intégral.</translation>
    </message>
    <message>
        <source>{name} has no article of Factiva in it. Export the articles with their full text.</source>
        <translation>{name} ne contient aucun article de Factiva. Exportez les articles avec leur texte intégral.</translation>
    </message>
    <message>
        <source>{name} has no article of LexisNexis in it. Export the articles with their full text.</source>
        <translation>{name} ne contient aucun article de LexisNexis. Exportez les articles avec leur texte intégral.</translation>
    </message>
    <message>
        <source>{name} has no article of ProQuest in it. Export the articles as text, with their full text.</source>
        <translation>{name} ne contient aucun article de ProQuest. Exportez les articles en format texte, avec leur texte intégral.</translation>
    </message>
    <message>
        <source>{name} has no column that holds names. Call one “name”, and others “code”, “parent” and “definition”.</source>
        <translation>{name} n’a pas de colonne qui contienne des noms. Nommez-en une «&#xa0;name&#xa0;», et d’autres «&#xa0;code&#xa0;», «&#xa0;parent&#xa0;» et «&#xa0;definition&#xa0;».</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. Its columns are: {columns}.</source>
        <translation>{name} n’a pas de colonne «&#xa0;{column}&#xa0;». Ses colonnes sont&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no concepts of SKOS in it. Choose another file.</source>
        <translation>{name} ne contient pas de concepts SKOS. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} has no document with text and annotations that can be read. Export it anew, with its texts.</source>
        <translation>{name} ne contient aucun document avec texte et annotations qui soit lisible. Exportez-le à nouveau, avec ses textes.</translation>
    </message>
    <message>
        <source>{name} has no ending that stands for a form of codebook. Name the form, or give the file one of these endings: {endings}.</source>
        <translation>{name} n’a pas une extension qui désigne un format de livre de codes. Indiquez le format, ou donnez au fichier l’une de ces extensions&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>{name} has no line such as NAME_ [CODE] in it, so it is no actor dictionary. Choose another file.</source>
        <translation>{name} ne contient aucune ligne comme NAME_ [CODE]&#xa0;: ce n’est donc pas un dictionnaire d’acteurs. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} has no lines. Check that it is the right file.</source>
        <translation>{name} n’a pas de lignes. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{name} has no reference in it; each begins with a line “TY  - NEWS”. Export it again as RIS.</source>
        <translation>{name} ne contient aucune référence&#x202f;; chacune commence par une ligne «&#xa0;TY  - NEWS&#xa0;». Exportez-le à nouveau en RIS.</translation>
    </message>
    <message>
        <source>{name} has no rows in it. Check that it is the right file.</source>
        <translation>{name} ne contient aucune ligne. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{name} has no text in it. Check that it is the right file.</source>
        <translation>{name} ne contient pas de texte. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are pictures. Run text recognition (OCR) on it first, then import it again.</source>
        <translation>{name} n’a pas de couche de texte&#xa0;: ses pages sont des images. Passez-le d’abord à la reconnaissance de texte (OCR), puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} has no text, so nothing is marked in it.</source>
        <translation>{name} n’a pas de texte, donc rien n’y est marqué.</translation>
    </message>
    <message>
        <source>{name} has nothing in it. Check that it is the right file.</source>
        <translation>{name} est vide. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{name} has offsets far outside of its text, so it was changed or is damaged. Export it anew.</source>
        <translation>{name} a des positions bien au-delà de son texte&#xa0;: il a été modifié ou est endommagé. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} has references: the texts are their abstracts, not the whole articles.</source>
        <translation>{name} contient des références&#xa0;: les textes sont leurs résumés, pas les articles entiers.</translation>
    </message>
    <message>
        <source>{name} has something for {action} that is no key. Nothing was changed.</source>
        <translation>{name} contient pour {action} quelque chose qui n’est pas une touche. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} has the same as this project.</source>
        <translation>{name} a la même chose que ce projet.</translation>
    </message>
    <message>
        <source>{name} has too many cells to be a codebook. Choose another file.</source>
        <translation>{name} a trop de cellules pour être un livre de codes. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} has too many pages, or too much text, to be one document. Split it and import the parts.</source>
        <translation>{name} a trop de pages, ou trop de texte, pour un seul document. Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>{name} has {count} bytes that are no characters in its encoding {charset}; � stands for them.</source>
        <translation>{name} a {count} octets qui ne sont pas des caractères dans son encodage {charset}&#x202f;; � les remplace.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files. Unpack it and import the folder.</source>
        <translation>{name} contient plus de {most} fichiers. Décompressez-le et importez le dossier.</translation>
    </message>
    <message>
        <source>{name} holds no files that end in {suffix}, so it is no {title}. Choose another file.</source>
        <translation>{name} ne contient pas de fichiers qui se terminent par {suffix}&#xa0;: le format n’est donc pas {title}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read.</source>
        <translation>{name} ne contient rien de lisible.</translation>
    </message>
    <message>
        <source>{name} is JSON, but no UIMA CAS: it has no &quot;%FEATURE_STRUCTURES&quot;.</source>
        <translation>{name} est du JSON, mais pas un CAS UIMA&#xa0;: il n’a pas de &quot;%FEATURE_STRUCTURES&quot;.</translation>
    </message>
    <message>
        <source>{name} is NewsML-G2 without a news item. Check that it is the right file.</source>
        <translation>{name} est du NewsML-G2 sans article. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is UTF-8 with {count} damaged characters. Save it as UTF-8 again where it came from.</source>
        <translation>{name} est en UTF-8 avec {count} caractères endommagés. Enregistrez-le à nouveau en UTF-8 là d’où il vient.</translation>
    </message>
    <message>
        <source>{name} is XML, but no XMI of UIMA. Choose a file that ends in .xmi.</source>
        <translation>{name} est du XML, mais pas du XMI d’UIMA. Choisissez un fichier qui se termine par .xmi.</translation>
    </message>
    <message>
        <source>{name} is a Copydesk project. Open it from the File menu.</source>
        <translation>{name} est un projet Copydesk. Ouvrez-le depuis le menu Fichier.</translation>
    </message>
    <message>
        <source>{name} is a backup of another project. Restore it to a new file.</source>
        <translation>{name} est la sauvegarde d’un autre projet. Restaurez-la dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{name} is a codebook of REFI-QDA. Read it as qdc.</source>
        <translation>{name} est un livre de codes REFI-QDA. Lisez-le comme qdc.</translation>
    </message>
    <message>
        <source>{name} is a dataset of Copydesk. Import it as a dataset, so that its annotations come along.</source>
        <translation>{name} est un jeu de données de Copydesk. Importez-le comme jeu de données, pour que ses annotations suivent.</translation>
    </message>
    <message>
        <source>{name} is a feed without entries. Save it again when it has some.</source>
        <translation>{name} est un flux sans entrées. Enregistrez-le à nouveau quand il en aura.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project. Choose a {suffix} file.</source>
        <translation>{name} est un dossier, pas un projet. Choisissez un fichier {suffix}.</translation>
    </message>
    <message>
        <source>{name} is a link, not a document.</source>
        <translation>{name} est un lien, pas un document.</translation>
    </message>
    <message>
        <source>{name} is a part of the open project. Import articles from other files.</source>
        <translation>{name} est une partie du projet ouvert. Importez des articles d’autres fichiers.</translation>
    </message>
    <message>
        <source>{name} is a part of the project. Choose another name for the export.</source>
        <translation>{name} est une partie du projet. Choisissez un autre nom pour l’exportation.</translation>
    </message>
    <message>
        <source>{name} is a picture. Run text recognition (OCR) on it and import the text.</source>
        <translation>{name} est une image. Passez-la à la reconnaissance de texte (OCR) et importez le texte.</translation>
    </message>
    <message>
        <source>{name} is a project of REFI-QDA. Read it as qdpx.</source>
        <translation>{name} est un projet REFI-QDA. Lisez-le comme qdpx.</translation>
    </message>
    <message>
        <source>{name} is an archive in an archive in an archive. Unpack it and import the folder.</source>
        <translation>{name} est une archive dans une archive dans une archive. Décompressez-la et importez le dossier.</translation>
    </message>
    <message>
        <source>{name} is another project, not a copy of this one. Export a dataset there and import it here.</source>
        <translation>{name} est un autre projet, pas une copie de celui-ci. Exportez-y un jeu de données et importez-le ici.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Close it there, and try again.</source>
        <translation>Un autre programme est en train d’écrire dans {name}. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Try again in a moment.</source>
        <translation>Un autre programme écrit dans {name}. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>{name} is being written to, or was left half written. Open it once in the program that it comes from, close it there, and try again.</source>
        <translation>{name} est en cours d’écriture, ou est resté à moitié écrit. Ouvrez-le une fois dans le programme dont il provient, fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>{name} is below {parent}, which has no row of its own. Add a row for it, or correct the name.</source>
        <translation>{name} est sous {parent}, qui n’a pas de ligne à lui. Ajoutez-en une, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>{name} is broken XML (line {line}). Download or export it again.</source>
        <translation>{name} est du XML mal formé (ligne {line}). Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is broken XML. Look whether its last article is whole, and whether any is missing.</source>
        <translation>{name} est du XML mal formé. Vérifiez si le dernier article est entier et s’il en manque.</translation>
    </message>
    <message>
        <source>{name} is closed. Open it again first.</source>
        <translation>{name} est fermé. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is damaged after its entry {row}, and nothing that follows was read. Export it again.</source>
        <translation>{name} est endommagé après l’entrée {row}&#x202f;; rien de ce qui suit n’a été lu. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged or no zip file. Fetch it again.</source>
        <translation>{name} est endommagé ou n’est pas un fichier zip. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged or not what its name says. Fetch it again.</source>
        <translation>{name} est endommagé ou n’est pas ce que dit son nom. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is something else than its ending says. Open it in the program it comes from, save it again and import that.</source>
        <translation>{name} est endommagé, ou autre chose que ce qu’indique son extension. Ouvrez-le dans son programme d’origine, enregistrez-le à nouveau et importez-le.</translation>
    </message>
    <message>
        <source>{name} is damaged, or locked with a password. Export it anew.</source>
        <translation>{name} est endommagé ou protégé par un mot de passe. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no copy of it was kept. Restore a backup that was made earlier.</source>
        <translation>{name} est endommagé, donc aucune copie n’en a été gardée. Restaurez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>{name} is damaged. Export it anew, or fetch it again.</source>
        <translation>{name} est endommagé. Exportez-le à nouveau, ou récupérez-le encore une fois.</translation>
    </message>
    <message>
        <source>{name} is damaged. Fetch it again.</source>
        <translation>{name} est endommagé. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged. Open a backup or a copy of it.</source>
        <translation>{name} est endommagé. Ouvrez-en une sauvegarde ou une copie.</translation>
    </message>
    <message>
        <source>{name} is in WebAnno TSV {version}, which is not read. Export it as WebAnno TSV 3.</source>
        <translation>{name} est en WebAnno TSV {version}, qui n’est pas lu. Exportez-le en WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s old format. Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>{name} est dans l’ancien format de Word. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et importez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is in an unknown encoding. Save it as UTF-8 and import it again.</source>
        <translation>{name} est dans un encodage inconnu. Enregistrez-le en UTF-8 et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too large for a document.</source>
        <translation>{name} dépasse {size} Mo, ce qui est trop pour un document.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive and choose the folder.</source>
        <translation>{name} est protégé par un mot de passe. Décompressez l’archive et choisissez le dossier.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive and import the folder.</source>
        <translation>{name} est verrouillé par un mot de passe. Décompressez l’archive et importez le dossier.</translation>
    </message>
    <message>
        <source>{name} is nested so deep that its end could not be read.</source>
        <translation>{name} est si profondément imbriqué que la fin n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>{name} is nested too deep to be a list of articles.</source>
        <translation>{name} est trop profondément imbriqué pour être une liste d’articles.</translation>
    </message>
    <message>
        <source>{name} is nested too deep to be read. Copy its text in a browser and save that as a file.</source>
        <translation>{name} est trop profondément imbriqué pour être lu. Copiez son texte dans un navigateur et enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>{name} is no CoNLL file: there is no column of tags such as B-PER, I-PER and O beside the words. Choose another file or another format.</source>
        <translation>{name} n’est pas un fichier CoNLL&#xa0;: il n’y a pas de colonne d’étiquettes comme B-PER, I-PER et O à côté des mots. Choisissez un autre fichier ou un autre format.</translation>
    </message>
    <message>
        <source>{name} is no CoNLL-U: it has no lines of ten columns with tabs between them that begin with a number. Choose another file or another format.</source>
        <translation>{name} n’est pas du CoNLL-U&#xa0;: il n’a pas de lignes de dix colonnes séparées par des tabulations et commençant par un nombre. Choisissez un autre fichier ou un autre format.</translation>
    </message>
    <message>
        <source>{name} is no DocBin of spaCy, or it is damaged: {reason}. Export it anew with DocBin.to_disk.</source>
        <translation>{name} n’est pas un DocBin de spaCy, ou il est endommagé&#xa0;: {reason}. Exportez-le à nouveau avec DocBin.to_disk.</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text, whatever its ending says. Open it in the program it comes from, save it as .odt and import that.</source>
        <translation>{name} n’est pas un texte OpenDocument, quoi que dise son extension. Ouvrez-le dans son programme d’origine, enregistrez-le en .odt et importez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is no RSS or Atom feed. Check that it is the right file.</source>
        <translation>{name} n’est pas un flux RSS ou Atom. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is no SKOS that can be read: {reason}. Export it anew.</source>
        <translation>{name} n’est pas du SKOS lisible&#xa0;: {reason}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is no Word document, whatever its ending says. Open it in the program it comes from, save it as .docx and import that.</source>
        <translation>{name} n’est pas un document Word, quoi que dise son extension. Ouvrez-le dans son programme d’origine, enregistrez-le en .docx et importez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is no codebook of REFI-QDA. Choose a file that ends in .qdc.</source>
        <translation>{name} n’est pas un livre de codes REFI-QDA. Choisissez un fichier qui se termine par .qdc.</translation>
    </message>
    <message>
        <source>{name} is no codebook that can be read: {reason}. Correct it or export it anew.</source>
        <translation>{name} n’est pas un livre de codes lisible&#xa0;: {reason}. Corrigez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is no file of REFI-QDA. Choose a project (.qdpx, .qde) or a codebook (.qdc).</source>
        <translation>{name} n&apos;est pas un fichier REFI-QDA. Choisissez un projet (.qdpx, .qde) ou un livre de codes (.qdc).</translation>
    </message>
    <message>
        <source>{name} is no kind of document that Copydesk reads. Leave it out, or save its text in a file that ends in .txt, .docx, .html or .pdf.</source>
        <translation>{name} n’est pas un type de document que lit Copydesk. Laissez-le de côté, ou enregistrez son texte en .txt, .docx, .html ou .pdf.</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}. Save it as CSV anew.</source>
        <translation>{name} n’est pas un tableau lisible&#xa0;: {reason}. Enregistrez-le à nouveau en CSV.</translation>
    </message>
    <message>
        <source>{name} is no template that can be read: {reason}. Correct it or save it anew.</source>
        <translation>{name} n’est pas un modèle lisible&#xa0;: {reason}. Corrigez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read. Save it as an Excel workbook anew.</source>
        <translation>{name} n’est pas un classeur lisible. Enregistrez-le à nouveau comme classeur Excel.</translation>
    </message>
    <message>
        <source>{name} is not JSON that can be read: {reason}. Export it anew.</source>
        <translation>{name} n’est pas du JSON lisible&#xa0;: {reason}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not JSON, or it breaks off. Export it anew or choose another format.</source>
        <translation>{name} n’est pas du JSON, ou il s’interrompt. Exportez-le à nouveau ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>{name} is not REFI-QDA that can be read: {reason}. Export it anew.</source>
        <translation>{name} n’est pas du REFI-QDA lisible&#xa0;: {reason}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not XML that can be read: {reason}. Export it anew.</source>
        <translation>{name} n’est pas du XML lisible&#xa0;: {reason}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not a Copydesk project. Choose a {suffix} file.</source>
        <translation>{name} n’est pas un projet Copydesk. Choisissez un fichier {suffix}.</translation>
    </message>
    <message>
        <source>{name} is not a choice, so it has no choices. Remove them.</source>
        <translation>{name} n’est pas un choix, et n’a donc pas de choix. Retirez-les.</translation>
    </message>
    <message>
        <source>{name} is not a file of rules. Choose another file.</source>
        <translation>{name} n&apos;est pas un fichier de règles. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is not a file of {program} that can be read: {missing} is missing in it. Choose another file, or open it in a newer {program} and save it there.</source>
        <translation>{name} n’est pas un fichier {program} lisible&#xa0;: il y manque {missing}. Choisissez un autre fichier, ou ouvrez-le dans une version plus récente de {program} et enregistrez-le là.</translation>
    </message>
    <message>
        <source>{name} is not a set of Copydesk&apos;s keys. Nothing was changed.</source>
        <translation>{name} n’est pas un jeu de touches de Copydesk. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is not an SQLite database, or it is encrypted. Choose another file, or save it without a password.</source>
        <translation>{name} n’est pas une base de données SQLite, ou elle est chiffrée. Choisissez un autre fichier, ou enregistrez-la sans mot de passe.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8. Export it anew.</source>
        <translation>{name} n’est pas en UTF-8. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not tagged in this article.</source>
        <translation>{name} n’est pas codé dans cet article.</translation>
    </message>
    <message>
        <source>{name} is not text but binary data. Save its text as UTF-8, or import the document it came from.</source>
        <translation>{name} n’est pas du texte mais des données binaires. Enregistrez son texte en UTF-8, ou importez le document d’origine.</translation>
    </message>
    <message>
        <source>{name} is not there. Choose another file or folder.</source>
        <translation>{name} n&apos;est pas là. Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read. Of files that end in {ending}, these are: {kinds}.</source>
        <translation>{name} est d’un type qui n’est pas lu. Parmi les fichiers en {ending}, sont lus&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>{name} is of an older Copydesk, and a backup of it must be made before it is brought up to date. {why} Until then it can be opened read-only.</source>
        <translation>{name} est d’un Copydesk plus ancien, et doit être sauvegardé avant d’être mis à jour. {why} D’ici là, il peut être ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk. Close it there, or open it read-only here.</source>
        <translation>{name} est ouvert dans une autre instance de Copydesk. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk: {user} on {host} has had it open since {since}. Close it there, or open it read-only here.</source>
        <translation>{name} est ouvert dans un autre Copydesk&#xa0;: {user} sur {host} l’a ouvert depuis {since}. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>{name} is open read-only, so it cannot be replaced. A backup can be written to a new file.</source>
        <translation>{name} est ouvert en lecture seule, et ne peut donc être remplacé. Une sauvegarde peut être écrite dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{name} is open read-only, so nothing can be changed in it.</source>
        <translation>{name} est ouvert en lecture seule&#x202f;; rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that cannot be read. Unpack the archive and import the folder.</source>
        <translation>{name} est compressé d’une manière qui ne peut pas être lue. Décompressez l’archive et importez le dossier.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and import it again.</source>
        <translation>{name} est protégé par un mot de passe. Enregistrez-le sans mot de passe et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose a backup of it.</source>
        <translation>{name} est le projet lui-même. Choisissez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another copy of it.</source>
        <translation>{name} est le projet lui-même. Choisissez-en une autre copie.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another file to import.</source>
        <translation>{name} est le projet lui-même. Choisissez un autre fichier à importer.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another name for the export.</source>
        <translation>{name} est le projet lui-même. Choisissez un autre nom pour l’exportation.</translation>
    </message>
    <message>
        <source>{name} is the speaker already. Select other words to change which name them.</source>
        <translation>{name} est déjà le locuteur. Sélectionnez d’autres mots pour changer ceux qui le nomment.</translation>
    </message>
    <message>
        <source>{name} is too large to be a codebook. Choose another file.</source>
        <translation>{name} est trop volumineux pour être un livre de codes. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is too large to be a feed ({size} MB). Check that it is the right file.</source>
        <translation>{name} est trop gros pour être un flux ({size} Mo). Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is too large to be one XML document ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} est trop gros pour un seul document XML ({size} Mo). Divisez-le, ou exportez-le à nouveau en plusieurs parties.</translation>
    </message>
    <message>
        <source>{name} is too large to be one document ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} est trop gros pour un seul document ({size} Mo). Divisez-le, ou exportez-le à nouveau en plusieurs parties.</translation>
    </message>
    <message>
        <source>{name} is too large to be one message ({size} MB). Save it without its attachments.</source>
        <translation>{name} est trop gros pour un seul message ({size} Mo). Enregistrez-le sans ses pièces jointes.</translation>
    </message>
    <message>
        <source>{name} is too large to be one web page ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} est trop gros pour une seule page web ({size} Mo). Divisez-le, ou exportez-le à nouveau en plusieurs parties.</translation>
    </message>
    <message>
        <source>{name} is too large to be read, or unpacks to far more than it should. Leave it out.</source>
        <translation>{name} est trop volumineux pour être lu, ou se décompresse en bien plus qu’il ne devrait. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>{name} is too large to be rules. Choose another file.</source>
        <translation>{name} est trop grand pour des règles. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is too large to be salvaged in memory.</source>
        <translation>{name} est trop grand pour être récupéré en mémoire.</translation>
    </message>
    <message>
        <source>{name} is used: {uses}.</source>
        <translation>{name} est employé&#xa0;: {uses}.</translation>
    </message>
    <message>
        <source>{name} looks like a list of articles rather than one.</source>
        <translation>{name} ressemble à une liste d’articles plutôt qu’à un article.</translation>
    </message>
    <message>
        <source>{name} looks like {kind}. Give it the ending {ending} and import it again.</source>
        <translation>{name} ressemble à {kind}. Donnez-lui l’extension {ending} et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} may be each of these: {choices}. Give the id of the one that is meant.</source>
        <translation>{name} peut être chacun de ceux-ci&#xa0;: {choices}. Donnez l’identifiant de celui qui est visé.</translation>
    </message>
    <message>
        <source>{name} names a context on the network, and Copydesk fetches nothing. Convert it to Turtle.</source>
        <translation>{name} nomme un contexte sur le réseau, et Copydesk ne va rien y chercher. Convertissez-le en Turtle.</translation>
    </message>
    <message>
        <source>{name} needs more memory than one document may. Split it, or export it again in parts.</source>
        <translation>{name} demande plus de mémoire qu’il n’est permis à un document. Divisez-le, ou exportez-le à nouveau en plusieurs parties.</translation>
    </message>
    <message>
        <source>{name} of an earlier project is left there. Move it away, or choose another name.</source>
        <translation>{name} d’un projet antérieur s’y trouve encore. Déplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} says that it holds {stated} articles, but {found} were found in it.</source>
        <translation>{name} annonce {stated} articles, mais {found} y ont été trouvés.</translation>
    </message>
    <message>
        <source>{name} seems to be UTF-16 without the mark that says so. Save it as UTF-8 and import it again.</source>
        <translation>{name} semble être en UTF-16 sans la marque qui l’indique. Enregistrez-le en UTF-8 et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} seems to have only the beginning of the article in it.</source>
        <translation>{name} semble ne contenir que le début de l’article.</translation>
    </message>
    <message>
        <source>{name} took too long to read and was given up. Save it again in the program it comes from, or split it.</source>
        <translation>La lecture de {name} était trop longue et a été abandonnée. Enregistrez-le à nouveau dans son programme d’origine, ou divisez-le.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a codebook can be. Check the file.</source>
        <translation>{name} se décompresse en plus que ne peut l’être un livre de codes. Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a document can hold, so it was not read. If it is a document, save it again in parts.</source>
        <translation>{name}, décompressé, dépasse ce qu’un document peut contenir&#x202f;; il n’a pas été lu. Si c’est bien un document, enregistrez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk, so it can only be read here. Install the newest version to change it.</source>
        <translation>{name} a été fait par un Copydesk plus récent, et ne peut être que lu ici. Installez la version la plus récente pour le modifier.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk. Install the newest version to open it.</source>
        <translation>{name} a été créé par une version plus récente de Copydesk. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} was made by an older Copydesk. Open it once in the window, then its tables can be shown.</source>
        <translation>{name} a été fait par un Copydesk plus ancien. Ouvrez-le une fois dans la fenêtre, puis ses tableaux pourront être montrés.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced by another program. All that was saved is still here.</source>
        <translation>{name} a été déplacé, supprimé ou remplacé par un autre programme. Tout ce qui était enregistré est encore ici.</translation>
    </message>
    <message>
        <source>{name} was read as {encoding}. Check that its letters look right.</source>
        <translation>{name} a été lu en {encoding}. Vérifiez que ses lettres sont correctes.</translation>
    </message>
    <message>
        <source>{name} works blind: no suggestions are shown in an article until it is marked done</source>
        <translation>{name} travaille à l’aveugle&#xa0;: aucune suggestion n’est montrée dans un article avant qu’il soit marqué terminé</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than it is, so it is not read. Export it anew.</source>
        <translation>{name} se décompresserait en bien plus que sa taille et n’est donc pas lu. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} would unpack to far too much, as only harmful archives do.</source>
        <translation>{name} se décompresserait en beaucoup trop, comme seules le font les archives malveillantes.</translation>
    </message>
    <message>
        <source>{name} would unpack to {ratio} times its size, as only harmful archives do, so it was left out.</source>
        <translation>{name} serait {ratio} fois plus gros une fois décompressé, comme seules le font des archives malveillantes&#x202f;; il a été écarté.</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, obligatoire</translation>
    </message>
    <message>
        <source>{name}: tag {n} of {count}</source>
        <translation>{name}&#xa0;: marque {n} sur {count}</translation>
    </message>
    <message>
        <source>{name}: {count} lines set at an angle were left out.</source>
        <translation>{name}&#xa0;: {count} lignes inclinées ont été écartées.</translation>
    </message>
    <message>
        <source>{name}: {count} lines that repeat at the head or foot of its pages were left out.</source>
        <translation>{name}&#xa0;: {count} lignes répétées en haut ou en bas des pages ont été écartées.</translation>
    </message>
    <message>
        <source>{name}: {count} of its pages are pictures without text and were left out. Run text recognition (OCR) on it to have them too.</source>
        <translation>{name}&#xa0;: {count} pages sont des images sans texte et ont été écartées. Passez-le à la reconnaissance de texte (OCR) pour les avoir aussi.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>a term before what it is about</comment>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{number} of {total}, from the end again</source>
        <translation>{number} sur {total}, de nouveau depuis la fin</translation>
    </message>
    <message>
        <source>{number} of {total}, from the start again</source>
        <translation>{number} sur {total}, de nouveau depuis le début</translation>
    </message>
    <message>
        <source>{one}: used {first} times. {other}: used {second} times. Merging moves all that refers to one to the other; its names stay as aliases.</source>
        <translation>{one}&#xa0;: utilisé {first} fois. {other}&#xa0;: utilisé {second} fois. La fusion fait passer à l’un tout ce qui renvoie à l’autre&#xa0;; ses noms restent comme alias.</translation>
    </message>
    <message>
        <source>{operator} stands between two words, as in &quot;{example}&quot;. Add the missing word, or write &quot;{operator}&quot; in quote marks to look for it.</source>
        <translation>{operator} se place entre deux mots, comme dans &quot;{example}&quot;. Ajoutez le mot manquant, ou écrivez &quot;{operator}&quot; entre guillemets pour le chercher.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} and %Ln more</source>
        <translation>
            <numerusform>{parts} et %Ln autre</numerusform>
            <numerusform>{parts} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {changes}</source>
        <translation>{part}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}. Save the template as a file elsewhere.</source>
        <translation>{path} ne peut pas être créé&#xa0;: {reason}. Enregistrez le modèle ailleurs comme fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and the folder.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}. Make it first.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: il n’y a pas de dossier {folder}. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place, or make room and close it in other programs.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}. Choisissez un autre emplacement, ou libérez de la place et fermez-le dans les autres programmes.</translation>
    </message>
    <message>
        <source>{path} is a file. Give the name of a folder to write.</source>
        <translation>{path} est un fichier. Indiquez le nom d’un dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file to write.</source>
        <translation>{path} est un dossier. Indiquez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{path} is a project or another database. Choose another name for the export.</source>
        <translation>{path} est un projet ou une autre base de données. Choisissez un autre nom pour l’exportation.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Choose another place.</source>
        <translation>{path} n’est pas un fichier ordinaire. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} is not in the file. Export the project anew.</source>
        <translation>{path} n&apos;est pas dans le fichier. Exportez le projet à nouveau.</translation>
    </message>
    <message>
        <source>{path} is not there. Check the name and the folder.</source>
        <translation>{path} est introuvable. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{path} is the project itself. Choose another name.</source>
        <translation>{path} est le projet lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is there already, and is no report of an import. Choose another name for the report.</source>
        <translation>{path} existe déjà et n’est pas un rapport d’importation. Choisissez un autre nom pour le rapport.</translation>
    </message>
    <message>
        <source>{program} copies this project to other computers. Work in it on one computer at a time, and close it before you open it on another: else two copies come about.</source>
        <translation>{program} copie ce projet sur d’autres ordinateurs. N’y travaillez que sur un ordinateur à la fois, et fermez-le avant de l’ouvrir sur un autre&#xa0;: sinon deux copies naissent.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{rows}, {selected} selected</source>
        <translation>{rows}, {selected} sélectionnées</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} sur {total} affichés</translation>
    </message>
    <message>
        <source>{shown} of {total} topics</source>
        <translation>{shown} sur {total} thèmes</translation>
    </message>
    <message>
        <source>{speaker}: {words}</source>
        <comment>who says what</comment>
        <translation>{speaker}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{suggestions} {where}. One undo takes it back.</source>
        <translation>{suggestions} {where}. Une seule annulation suffit à revenir en arrière.</translation>
    </message>
    <message>
        <source>{title} is only read. Choose another form.</source>
        <translation>{title} est en lecture seulement. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>{title} is only written. Choose another form.</source>
        <translation>{title} est en écriture seulement. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>{title}: cancelled, nothing was changed.</source>
        <translation>{title}&#xa0;: annulé, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{title}: the file quotes “{quote}”; nearest: {words}</source>
        <translation>{title} : le fichier cite « {quote} » ; le plus proche : {words}</translation>
    </message>
    <message>
        <source>{topic} (retired)</source>
        <translation>{topic} (retiré)</translation>
    </message>
    <message>
        <source>{typed} is no date. Write it as in 2031-04-14, 2031-04 or 2031.</source>
        <translation>{typed} n’est pas une date. Écrivez-la comme 2031-04-14, 2031-04 ou 2031.</translation>
    </message>
    <message>
        <source>{unit}, as the format says: the file quotes no words</source>
        <translation>{unit}, comme le dit le format : le fichier ne cite pas de mots</translation>
    </message>
    <message>
        <source>{unit}: {right} of {all}</source>
        <translation>{unit} : {right} sur {all}</translation>
    </message>
    <message>
        <source>{unit}: {right} of {all} quotes stand right</source>
        <translation>{unit} : {right} extraits cités sur {all} sont à leur place</translation>
    </message>
    <message>
        <source>{user} on {host} has had this project open since {since}, and has not closed it. If they still work in it, close it here: else two copies come about.</source>
        <translation>{user} sur {host} a ce projet ouvert depuis {since} et ne l’a pas fermé. Si l’on y travaille encore, fermez-le ici&#xa0;: sinon deux copies naissent.</translation>
    </message>
    <message>
        <source>{value} (guessed)</source>
        <comment>metadata that a reader guessed</comment>
        <translation>{value} (deviné)</translation>
    </message>
    <message>
        <source>{value} could be two numbers. Write it without the comma, or with a point for it.</source>
        <translation>{value} pourrait être deux nombres. Écrivez-le sans virgule, ou avec un point à sa place.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no. Write yes or no for {name}.</source>
        <translation>{value} n’est ni oui ni non. Écrivez oui ou non pour {name}.</translation>
    </message>
    <message>
        <source>{value} is no choice of {name}. Choose one of these: {choices}.</source>
        <translation>{value} n’est pas un choix de {name}. Choisissez parmi ceux-ci&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{value} is not a number. Write {name} in digits, such as 12 or 3.5.</source>
        <translation>{value} n’est pas un nombre. Écrivez {name} en chiffres, comme 12 ou 3.5.</translation>
    </message>
    <message>
        <source>{wanted} of {total}</source>
        <comment>articles of a sample</comment>
        <translation>{wanted} sur {total}</translation>
    </message>
    <message>
        <source>{what} ({words})</source>
        <comment>the words that speak for it</comment>
        <translation>{what} ({words})</translation>
    </message>
    <message>
        <source>{what}: a year, a month or a day; empty for any</source>
        <translation>{what}&#xa0;: une année, un mois ou un jour&#x202f;; vide pour n’importe lequel</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>documents and their number</comment>
        <translation>{what}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{written} could be two dates. Write the year first, as in 2031-04-14.</source>
        <translation>{written} peut être deux dates. Écrivez d’abord l’année, comme dans 2031-04-14.</translation>
    </message>
    <message>
        <source>{written} is not a date that can be read. Write it as in 2031-04-14 or 2031-04-14T08:40.</source>
        <translation>{written} n’est pas une date lisible. Écrivez-la comme 2031-04-14 ou 2031-04-14T08:40.</translation>
    </message>
    <message>
        <source>“We will open the bridge in spring,” the chair of the council said on Tuesday, after a vote that had been put off three times.</source>
        <translation>«&#xa0;Nous ouvrirons le pont au printemps&#xa0;», a dit mardi la présidente du conseil, après un vote reporté trois fois.</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>«&#xa0;{action}&#xa0;» a retrouvé ses touches d’origine.</translation>
    </message>
    <message>
        <source>“{name}” here has another id in {scheme}.</source>
        <translation>«&#xa0;{name}&#xa0;» a ici un autre identifiant dans {scheme}.</translation>
    </message>
    <message>
        <source>“{name}” here is of another kind: {kind}.</source>
        <translation>«&#xa0;{name}&#xa0;» est ici d’un autre genre&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>“{name}” would be below itself.</source>
        <translation>«&#xa0;{name}&#xa0;» serait placé sous lui-même.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>an article&apos;s title</comment>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” in {name} was withdrawn by its agency.</source>
        <translation>«&#xa0;{title}&#xa0;», dans {name}, a été retiré par son agence.</translation>
    </message>
    <message>
        <source>“{title}” should have {stated} words, but {found} were read. Look whether the text is whole.</source>
        <translation>«&#xa0;{title}&#xa0;» devrait compter {stated} mots, mais {found} ont été lus. Vérifiez que le texte est entier.</translation>
    </message>
    <message>
        <source>“{topic}” is in use.</source>
        <translation>«&#xa0;{topic}&#xa0;» est employé.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>words marked in a file</comment>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>what was typed</comment>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” is an example of</source>
        <comment>followed by the name of a topic</comment>
        <translation>«&#xa0;{words}&#xa0;» est un exemple de</translation>
    </message>
    <message>
        <source>“{words}” is no example of</source>
        <comment>followed by the name of a topic</comment>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un exemple de</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
</TS>
