<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> hours of work</source>
        <comment>unit after a number</comment>
        <translation> Arbeitsstunden</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>unit after a number</comment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>unit after a font&apos;s size</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>% alike</source>
        <comment>after a number: how similar words are</comment>
        <translation>% ähnlich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln Akteur</numerusform>
            <numerusform>%Ln Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) of no kind yet</source>
        <translation>
            <numerusform>%Ln Akteur noch ohne Art</numerusform>
            <numerusform>%Ln Akteure noch ohne Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) without {name}</source>
        <translation>
            <numerusform>%Ln Akteur ohne {name}</numerusform>
            <numerusform>%Ln Akteure ohne {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <comment>that differ</comment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be looked at again.</source>
        <translation>
            <numerusform>%Ln Annotation ist erneut anzusehen.</numerusform>
            <numerusform>%Ln Annotationen sind erneut anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be reviewed.</source>
        <translation>
            <numerusform>%Ln Annotation ist zu prüfen.</numerusform>
            <numerusform>%Ln Annotationen sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) deleted.</source>
        <translation>
            <numerusform>%Ln Annotation gelöscht.</numerusform>
            <numerusform>%Ln Annotationen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) have other words now.</source>
        <translation>
            <numerusform>%Ln Annotation hat jetzt andere Worte.</numerusform>
            <numerusform>%Ln Annotationen haben jetzt andere Worte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) here do not fit the text any more and are not shown.</source>
        <translation>
            <numerusform>%Ln Annotation hier passt nicht mehr zum Text und wird nicht gezeigt.</numerusform>
            <numerusform>%Ln Annotationen hier passen nicht mehr zum Text und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) laid on these.</source>
        <comment>articles that were here</comment>
        <translation>
            <numerusform>%Ln Annotation daran angelegt.</numerusform>
            <numerusform>%Ln Annotationen daran angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) lost their words and are kept for review.</source>
        <translation>
            <numerusform>%Ln Annotation hat ihre Worte verloren und wartet auf Prüfung.</numerusform>
            <numerusform>%Ln Annotationen haben ihre Worte verloren und warten auf Prüfung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of “{topic}”. Undo takes this back.</source>
        <translation>
            <numerusform>%Ln Annotation von „{topic}“. Rückgängig macht das ungeschehen.</numerusform>
            <numerusform>%Ln Annotationen von „{topic}“. Rückgängig macht das ungeschehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) saved</source>
        <translation>
            <numerusform>%Ln Annotation gerettet</numerusform>
            <numerusform>%Ln Annotationen gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to look at.</source>
        <translation>
            <numerusform>%Ln Annotation anzusehen.</numerusform>
            <numerusform>%Ln Annotationen anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to re&amp;view…</source>
        <translation>
            <numerusform>%Ln Annotation &amp;prüfen…</numerusform>
            <numerusform>%Ln Annotationen &amp;prüfen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were here already.</source>
        <translation>
            <numerusform>%Ln Annotation war schon hier.</numerusform>
            <numerusform>%Ln Annotationen waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will have other words, to be reviewed.</source>
        <translation>
            <numerusform>%Ln Annotation wird andere Worte haben und ist zu prüfen.</numerusform>
            <numerusform>%Ln Annotationen werden andere Worte haben und sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will lose their words, and be kept for review.</source>
        <translation>
            <numerusform>%Ln Annotation verliert ihre Worte und wird zur Prüfung aufbewahrt.</numerusform>
            <numerusform>%Ln Annotationen verlieren ihre Worte und werden zur Prüfung aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will move with their words.</source>
        <translation>
            <numerusform>%Ln Annotation wandert mit ihren Worten mit.</numerusform>
            <numerusform>%Ln Annotationen wandern mit ihren Worten mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>that differ</comment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln Artikel zu {name} hinzugefügt.</numerusform>
            <numerusform>%Ln Artikel zu {name} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are not in the project and left out.</source>
        <translation>
            <numerusform>%Ln Artikel ist nicht im Projekt und bleibt weg.</numerusform>
            <numerusform>%Ln Artikel sind nicht im Projekt und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted. {undo} brings back what was deleted.</source>
        <translation>
            <numerusform>%Ln Artikel gelöscht. {undo} holt das Gelöschte zurück.</numerusform>
            <numerusform>%Ln Artikel gelöscht. {undo} holt das Gelöschte zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln Artikel importiert</numerusform>
            <numerusform>%Ln Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln Artikel als Version verknüpft.</numerusform>
            <numerusform>%Ln Artikel als Versionen verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln Artikel aus {name} entfernt.</numerusform>
            <numerusform>%Ln Artikel aus {name} entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) unlinked.</source>
        <translation>
            <numerusform>Verknüpfung von %Ln Artikel gelöst.</numerusform>
            <numerusform>Verknüpfung von %Ln Artikeln gelöst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were here already.</source>
        <translation>
            <numerusform>%Ln Artikel war schon vorhanden.</numerusform>
            <numerusform>%Ln Artikel waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without {name}</source>
        <translation>
            <numerusform>%Ln Artikel ohne {name}</numerusform>
            <numerusform>%Ln Artikel ohne {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), {share} the same</source>
        <translation>
            <numerusform>%Ln Artikel, zu {share} gleich</numerusform>
            <numerusform>%Ln Artikel, zu {share} gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln Attribut</numerusform>
            <numerusform>%Ln Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>documents or parts of them</comment>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added to the codebook.</source>
        <translation>
            <numerusform>%Ln Eintrag zum Kodebuch hinzugefügt.</numerusform>
            <numerusform>%Ln Einträge zum Kodebuch hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln Gruppe als Versionen verknüpft.</numerusform>
            <numerusform>%Ln Gruppen als Versionen verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of articles that are nearly the same, the earliest first in each.</source>
        <translation>
            <numerusform>%Ln Gruppe fast gleicher Artikel, der früheste zuerst.</numerusform>
            <numerusform>%Ln Gruppen fast gleicher Artikel, der früheste jeweils zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same, and linked as versions.</source>
        <translation>
            <numerusform>%Ln Gruppe von Texten ist fast gleich und wurde als Versionen verknüpft.</numerusform>
            <numerusform>%Ln Gruppen von Texten sind fast gleich und wurden als Versionen verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same.</source>
        <translation>
            <numerusform>%Ln Gruppe von Texten ist fast gleich.</numerusform>
            <numerusform>%Ln Gruppen von Texten sind fast gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <comment>texts left out of an import</comment>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the project already</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln schon im Projekt</numerusform>
            <numerusform>%Ln schon im Projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) deleted.</source>
        <translation>
            <numerusform>%Ln spätere Version gelöscht.</numerusform>
            <numerusform>%Ln spätere Versionen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) of others left out.</source>
        <translation>
            <numerusform>%Ln spätere Version eines anderen Textes ausgelassen.</numerusform>
            <numerusform>%Ln spätere Versionen anderer Texte ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) were kept: somebody has worked on them.</source>
        <translation>
            <numerusform>%Ln spätere Version wurde behalten: Daran wurde schon gearbeitet.</numerusform>
            <numerusform>%Ln spätere Versionen wurden behalten: Daran wurde schon gearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) without {name}</source>
        <translation>
            <numerusform>%Ln Erwähnung ohne {name}</numerusform>
            <numerusform>%Ln Erwähnungen ohne {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen</numerusform>
            <numerusform>%Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s) tagged. {undo} takes it back.</source>
        <translation>
            <numerusform>%Ln Vorkommen kodiert. {undo} macht es rückgängig.</numerusform>
            <numerusform>%Ln Vorkommen kodiert. {undo} macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln office(s)</source>
        <translation>
            <numerusform>%Ln Amt</numerusform>
            <numerusform>%Ln Ämter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other version(s)</source>
        <translation>
            <numerusform>%Ln weitere Version</numerusform>
            <numerusform>%Ln weitere Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s)</source>
        <translation>
            <numerusform>%Ln Textstelle oder Zitat</numerusform>
            <numerusform>%Ln Textstellen und Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s) are about it.</source>
        <translation>
            <numerusform>%Ln Textstelle oder Zitat handelt davon.</numerusform>
            <numerusform>%Ln Textstellen und Zitate handeln davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without {name}</source>
        <translation>
            <numerusform>%Ln Textstelle ohne {name}</numerusform>
            <numerusform>%Ln Textstellen ohne {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the file could not be read</source>
        <translation>
            <numerusform>%Ln Stück der Datei war nicht lesbar</numerusform>
            <numerusform>%Ln Stücke der Datei waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln Problem gefunden.</numerusform>
            <numerusform>%Ln Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as addressee</source>
        <translation>
            <numerusform>%Ln Zitat als Adressat</numerusform>
            <numerusform>%Ln Zitate als Adressat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as speaker</source>
        <translation>
            <numerusform>%Ln Zitat als Sprecher</numerusform>
            <numerusform>%Ln Zitate als Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without cue</source>
        <translation>
            <numerusform>%Ln Zitat ohne Redeverb</numerusform>
            <numerusform>%Ln Zitate ohne Redeverb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without speaker</source>
        <translation>
            <numerusform>%Ln Zitat ohne Sprecher</numerusform>
            <numerusform>%Ln Zitate ohne Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without stance</source>
        <translation>
            <numerusform>%Ln Zitat ohne Haltung</numerusform>
            <numerusform>%Ln Zitate ohne Haltung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without topic</source>
        <translation>
            <numerusform>%Ln Zitat ohne Thema</numerusform>
            <numerusform>%Ln Zitate ohne Thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without {name}</source>
        <translation>
            <numerusform>%Ln Zitat ohne {name}</numerusform>
            <numerusform>%Ln Zitate ohne {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere and are left out.</source>
        <translation>
            <numerusform>%Ln Zitiertes steht anderswo und bleibt weg.</numerusform>
            <numerusform>%Ln Zitierte stehen anderswo und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere than the file says</source>
        <translation>
            <numerusform>%Ln zitierte Stelle steht anderswo, als die Datei sagt</numerusform>
            <numerusform>%Ln zitierte Stellen stehen anderswo, als die Datei sagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) taken from where the nearest words stand.</source>
        <translation>
            <numerusform>%Ln zitierte Stelle dort genommen, wo die ähnlichsten Wörter stehen.</numerusform>
            <numerusform>%Ln zitierte Stellen dort genommen, wo die ähnlichsten Wörter stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) move; the names stay as aliases, and notes are kept.</source>
        <translation>
            <numerusform>%Ln Verweis zieht um; die Namen bleiben als Aliasnamen, und Notizen bleiben erhalten.</numerusform>
            <numerusform>%Ln Verweise ziehen um; die Namen bleiben als Aliasnamen, und Notizen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) get the same in {column}.</source>
        <translation>
            <numerusform>%Ln Zeile bekommt dasselbe in {column}.</numerusform>
            <numerusform>%Ln Zeilen bekommen dasselbe in {column}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lost</source>
        <translation>
            <numerusform>%Ln Zeile verloren</numerusform>
            <numerusform>%Ln Zeilen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>%Ln Zeile entfernt</numerusform>
            <numerusform>%Ln Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) taken from {name}.</source>
        <translation>
            <numerusform>%Ln Regel aus {name} übernommen.</numerusform>
            <numerusform>%Ln Regeln aus {name} übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Textspanne</numerusform>
            <numerusform>%Ln Textspannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted. {undo} takes them back.</source>
        <translation>
            <numerusform>%Ln Vorschlag angenommen. {undo} macht es rückgängig.</numerusform>
            <numerusform>%Ln Vorschläge angenommen. {undo} macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) are open in the project.</source>
        <translation>
            <numerusform>%Ln Vorschlag ist im Projekt offen.</numerusform>
            <numerusform>%Ln Vorschläge sind im Projekt offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) rejected. {undo} takes that back.</source>
        <translation>
            <numerusform>%Ln Vorschlag abgelehnt. {undo} macht es rückgängig.</numerusform>
            <numerusform>%Ln Vorschläge abgelehnt. {undo} macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>%Ln schon kodiert</numerusform>
            <numerusform>%Ln schon kodiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <comment>offers</comment>
        <translation>
            <numerusform>%Ln genommen</numerusform>
            <numerusform>%Ln genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) already in the project or in this import.</source>
        <translation>
            <numerusform>%Ln Text schon im Projekt oder in diesem Import.</numerusform>
            <numerusform>%Ln Texte schon im Projekt oder in diesem Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) left out: already in the project.</source>
        <translation>
            <numerusform>%Ln Text ausgelassen: schon im Projekt.</numerusform>
            <numerusform>%Ln Texte ausgelassen: schon im Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of the file are left out.</source>
        <translation>
            <numerusform>%Ln Sache der Datei bleibt weg.</numerusform>
            <numerusform>%Ln Sachen der Datei bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) put right</source>
        <translation>
            <numerusform>%Ln Sache berichtigt</numerusform>
            <numerusform>%Ln Sachen berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln angekreuzt</numerusform>
            <numerusform>%Ln angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <comment>passages and quotations</comment>
        <translation>
            <numerusform>%Ln angekreuzt</numerusform>
            <numerusform>%Ln angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) are right below it.</source>
        <translation>
            <numerusform>%Ln Thema steht direkt darunter.</numerusform>
            <numerusform>%Ln Themen stehen direkt darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) of quotations</source>
        <translation>
            <numerusform>%Ln Thema von Zitaten</numerusform>
            <numerusform>%Ln Themen von Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) suggested.</source>
        <translation>
            <numerusform>%Ln Thema vorgeschlagen.</numerusform>
            <numerusform>%Ln Themen vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) without definition</source>
        <translation>
            <numerusform>%Ln Thema ohne Definition</numerusform>
            <numerusform>%Ln Themen ohne Definition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are stored; deleting the attribute takes them away, undo brings them back.</source>
        <translation>
            <numerusform>%Ln Wert ist gespeichert; wer das Attribut löscht, löscht ihn mit, Rückgängig bringt ihn zurück.</numerusform>
            <numerusform>%Ln Werte sind gespeichert; wer das Attribut löscht, löscht sie mit, Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with parts that cannot be read</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln nicht oder nur teilweise lesbar</numerusform>
            <numerusform>%Ln nicht oder nur teilweise lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be as before</source>
        <comment>what is not the same in a backup</comment>
        <translation>
            <numerusform>%Ln wäre wie zuvor</numerusform>
            <numerusform>%Ln wären wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would come back</source>
        <comment>what only a backup has</comment>
        <translation>
            <numerusform>%Ln käme zurück</numerusform>
            <numerusform>%Ln kämen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go</source>
        <comment>what a backup does not have</comment>
        <translation>
            <numerusform>%Ln ginge verloren</numerusform>
            <numerusform>%Ln gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Copydesk</source>
        <translation>Über &amp;Copydesk</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Actors…</source>
        <translation>&amp;Akteure …</translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation>&amp;Akteur…</translation>
    </message>
    <message>
        <source>&amp;Add what the error says and the text of the article that is open</source>
        <translation>&amp;Hinzufügen, was der Fehler sagt, und den Text des offenen Artikels</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>&amp;Andere Namen</translation>
    </message>
    <message>
        <source>&amp;All are right</source>
        <translation>&amp;Alle stimmen</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;At first</source>
        <translation>&amp;Anfangs</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Attribute …</translation>
    </message>
    <message>
        <source>&amp;Bounds</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>Kodeb&amp;uch</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Compare with its versions…</source>
        <translation>Mit den anderen Versionen ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>Text &amp;korrigieren…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Define</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Löschen	Entf</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln later version(s)</source>
        <translation>
            <numerusform>%Ln spätere Version &amp;löschen</numerusform>
            <numerusform>%Ln spätere Versionen &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>Annotation &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete article</source>
        <translation>Artikel &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete it alone</source>
        <translation>&amp;Nur dieses löschen</translation>
    </message>
    <message>
        <source>&amp;Delete the list</source>
        <translation>L&amp;iste löschen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation>&amp;Bearbeiten	F2</translation>
    </message>
    <message>
        <source>&amp;Edit annotation</source>
        <translation>Annotation &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit title and source…</source>
        <translation>&amp;Titel und Quelle bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Empty it in all of them</source>
        <translation>In allen &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Ends of a selection</source>
        <translation>&amp;Enden einer Auswahl</translation>
    </message>
    <message>
        <source>&amp;Every other occurrence…</source>
        <translation>Alle &amp;weiteren Vorkommen…</translation>
    </message>
    <message>
        <source>&amp;Everything stands out</source>
        <translation>&amp;Alles hervorheben</translation>
    </message>
    <message>
        <source>&amp;Export codebook…</source>
        <translation>Kodebuch e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Fill in {column}…</source>
        <translation>{column} &amp;ausfüllen …</translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Ausfüllen …</translation>
    </message>
    <message>
        <source>&amp;Fill in…	Ctrl+Return</source>
        <translation>&amp;Ausfüllen …	Strg+Eingabe</translation>
    </message>
    <message>
        <source>&amp;Filter the articles</source>
        <translation>Artikel &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Im Artikel suchen…</translation>
    </message>
    <message>
        <source>&amp;Find topics that may be the same…</source>
        <translation>Möglicherweise &amp;gleiche Themen suchen…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>Neu &amp;raten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History of the codebook…</source>
        <translation>Verlauf &amp;des Kodebuchs…</translation>
    </message>
    <message>
        <source>&amp;How good</source>
        <translation>Wie &amp;gut</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln article(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%Ln Artikel &amp;importieren</numerusform>
            <numerusform>%Ln Artikel &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import all</source>
        <translation>Alle &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import annotations</source>
        <translation>Annotationen &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Artikel importieren…</translation>
    </message>
    <message>
        <source>&amp;Import codebook…</source>
        <translation>Kodebuch &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>&amp;In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Into this one</source>
        <translation>&amp;In diesen</translation>
    </message>
    <message>
        <source>&amp;It is right now</source>
        <translation>&amp;Stimmt so</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of an actor</comment>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe &amp;verknüpfen</numerusform>
            <numerusform>%Ln Gruppen &amp;verknüpfen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Link as versions</source>
        <translation>Als Versionen &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Load rules…</source>
        <translation>Regeln &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Lock the last tag</source>
        <translation>Letzten Kode &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Erwähnungen</translation>
    </message>
    <message>
        <source>&amp;Mentions of actors</source>
        <translation>&amp;Erwähnungen von Akteuren</translation>
    </message>
    <message>
        <source>&amp;Mentions…</source>
        <translation>&amp;Erwähnungen …</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge in</source>
        <translation>&amp;Einarbeiten</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Zusammen&amp;führen mit …</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Enger</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;New actors</source>
        <translation>&amp;Neue Akteure</translation>
    </message>
    <message>
        <source>&amp;New attribute…</source>
        <translation>&amp;Neues Attribut …</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;New topic</source>
        <translation>&amp;Neues Thema</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>&amp;Nächste Annotation</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Next that lacks it</source>
        <translation>Nächste, der es &amp;fehlt</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open copy</source>
        <translation>Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open the article	Enter</source>
        <translation>Den Artikel ö&amp;ffnen	Eingabe</translation>
    </message>
    <message>
        <source>&amp;Open the place	Enter</source>
        <translation>Die Stelle ö&amp;ffnen	Eingabe</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Teil von</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Textstellen</translation>
    </message>
    <message>
        <source>&amp;Passages…</source>
        <translation>Te&amp;xtstellen …</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Vorige Annotation</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Previous untagged name</source>
        <translation>&amp;Voriger unkodierter Name</translation>
    </message>
    <message>
        <source>&amp;Print article…</source>
        <translation>Artikel d&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Quotations…</source>
        <translation>&amp;Zitate …</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>&amp;Letzte Kodes</translation>
    </message>
    <message>
        <source>&amp;Recode</source>
        <translation>&amp;Umkodieren</translation>
    </message>
    <message>
        <source>&amp;Recode…</source>
        <translation>&amp;Umkodieren …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Wiederholen: {change}</translation>
    </message>
    <message>
        <source>&amp;Reject the suggestion</source>
        <translation>Vorschlag a&amp;blehnen</translation>
    </message>
    <message>
        <source>&amp;Reject {count}</source>
        <translation>{count} &amp;ablehnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename the list…</source>
        <translation>&amp;Liste umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Report of the last crash…</source>
        <translation>&amp;Bericht vom letzten Absturz …</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Retire it instead</source>
        <translation>Statt dessen &amp;stilllegen</translation>
    </message>
    <message>
        <source>&amp;Retired: no longer offered; what is tagged with it stays</source>
        <translation>&amp;Stillgelegt: nicht mehr angeboten; was damit getaggt ist, bleibt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save rules…</source>
        <translation>Regeln &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Show suggestions now</source>
        <translation>Vorschläge jetzt &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Abspalten</translation>
    </message>
    <message>
        <source>&amp;Split off…</source>
        <translation>&amp;Abspalten …</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Beginnen …</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Kodieren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;They are right</source>
        <translation>Sie &amp;stimmen</translation>
    </message>
    <message>
        <source>&amp;This one goes</source>
        <translation>&amp;Dieser entfällt</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>&amp;Themen …</translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation>&amp;Thema…</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Rückgängig: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlink from its versions</source>
        <translation>Von den anderen Versionen &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Nichts ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Update entries that are here already</source>
        <translation>Schon vorhandene Einträge &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Nutzen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>&amp;What is missing</source>
        <translation>Was &amp;fehlt</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>(the whole article)</source>
        <translation>(der ganze Artikel)</translation>
    </message>
    <message>
        <source>1 annotation refers to {name}. Choose what takes its place, or delete it first.</source>
        <translation>1 Annotation bezieht sich auf {name}. Wählen Sie, was an seine Stelle tritt, oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>1 value of {name} does not fit the new type: {example}. Change it first.</source>
        <translation>1 Wert von {name} passt nicht zum neuen Typ: {example}. Ändern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>1 value of {name} is {example}. Say which choice takes its place.</source>
        <translation>1 Wert von {name} ist {example}. Sagen Sie, welche Möglichkeit an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>A closing parenthesis has no partner. Take it away, or put a ( before.</source>
        <translation>Eine schließende Klammer hat kein Gegenstück. Entfernen Sie sie oder setzen Sie ein ( davor.</translation>
    </message>
    <message>
        <source>A date as 2018, 2018-09 or 2018-09-06</source>
        <translation>Ein Datum wie 2018, 2018-09 oder 2018-09-06</translation>
    </message>
    <message>
        <source>A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>Ein Tag, ein Monat oder ein Jahr: JJJJ-MM-TT, JJJJ-MM oder JJJJ</translation>
    </message>
    <message>
        <source>A desktop workbench for marking up news articles: who says what about what.</source>
        <translation>Ein Arbeitsplatz zum Auszeichnen von Nachrichtenartikeln: wer was worüber sagt.</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheet programs and R; a name that ends in .zip packs them.</source>
        <translation>Ein Ordner mit Tabellen für Tabellenprogramme und R; endet der Name auf .zip, werden sie gepackt.</translation>
    </message>
    <message>
        <source>A folder with a file each for actors, quotations and topics: a token a line, four columns. A name that ends in .zip packs them.</source>
        <translation>Ein Ordner mit je einer Datei für Akteure, Zitate und Themen: ein Token je Zeile, vier Spalten. Endet der Name auf .zip, werden sie gepackt.</translation>
    </message>
    <message>
        <source>A folder with a file each for actors, quotations and topics: a token a line, two columns. A name that ends in .zip packs them.</source>
        <translation>Ein Ordner mit je einer Datei für Akteure, Zitate und Themen: ein Token je Zeile, zwei Spalten. Endet der Name auf .zip, werden sie gepackt.</translation>
    </message>
    <message>
        <source>A folder with a table of tokens for each article, and the layers that INCEpTION needs to read them; a name that ends in .zip packs them.</source>
        <translation>Ein Ordner mit einer Token-Tabelle je Artikel und den Layern, die INCEpTION zum Lesen braucht; endet der Name auf .zip, werden sie gepackt.</translation>
    </message>
    <message>
        <source>A folder with a text and an annotation file for each article, and brat&apos;s configuration; a name that ends in .zip packs them.</source>
        <translation>Ein Ordner mit einer Text- und einer Annotationsdatei je Artikel und der Konfiguration für brat; endet der Name auf .zip, werden sie gepackt.</translation>
    </message>
    <message>
        <source>A folder with an article a row, what is marked in it as nested lists, and a card about it.</source>
        <translation>Ein Ordner mit einem Artikel je Zeile, den Annotationen als verschachtelten Listen und einer Karte dazu.</translation>
    </message>
    <message>
        <source>A key is one character, and {key} is not. Choose another one.</source>
        <translation>Eine Taste ist ein Zeichen, und {key} ist keines. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>Ein Manifest</translation>
    </message>
    <message>
        <source>A new actor is a</source>
        <comment>before a list: person, organisation …</comment>
        <translation>Ein neuer Akteur ist:</translation>
    </message>
    <message>
        <source>A new list will be made.</source>
        <translation>Es wird eine neue Liste angelegt.</translation>
    </message>
    <message>
        <source>A pair of parentheses is empty. Put words into it, or take it away.</source>
        <translation>Ein Klammerpaar ist leer. Schreiben Sie Wörter hinein oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A project folder with its texts, codes in their categories, codings, cases and notes.</source>
        <translation>Ein Projektordner mit Texten, Kodes in ihren Kategorien, Kodierungen, Fällen und Notizen.</translation>
    </message>
    <message>
        <source>A quotation can only be nested in one of the same article.</source>
        <translation>Ein Zitat kann nur in einem Zitat desselben Artikels stehen.</translation>
    </message>
    <message>
        <source>A quotation cannot be nested in itself. Choose another one.</source>
        <translation>Ein Zitat kann nicht in sich selbst stehen. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A quote mark has no partner. Put a second &quot; where the phrase ends.</source>
        <translation>Ein Anführungszeichen hat kein Gegenstück. Setzen Sie ein zweites &quot; ans Ende der Wendung.</translation>
    </message>
    <message>
        <source>A sample has at least one article. Ask for more than none.</source>
        <translation>Eine Stichprobe hat mindestens einen Artikel. Geben Sie eine größere Zahl an.</translation>
    </message>
    <message>
        <source>A sheet for each table, with filters, and a dictionary that tells what the columns mean.</source>
        <translation>Ein Blatt je Tabelle, mit Filtern, und ein Verzeichnis, das die Spalten erklärt.</translation>
    </message>
    <message>
        <source>A short sign that exports write, such as 2.1</source>
        <translation>Ein kurzes Zeichen, das Exporte schreiben, etwa 2.1</translation>
    </message>
    <message>
        <source>A small file that says with which options the export was made, and has the hash of each file</source>
        <translation>Eine kleine Datei mit den Einstellungen des Exports und der Prüfsumme (Hash) jeder Datei</translation>
    </message>
    <message>
        <source>A sync program has left {name}, another copy of this project. They differ in {articles} and {annotations}.</source>
        <translation>Ein Abgleichprogramm hat {name} hinterlassen, eine andere Kopie dieses Projekts. Sie unterscheiden sich in {articles} und {annotations}.</translation>
    </message>
    <message>
        <source>A template has the codebook and the settings of this project, but none of its articles.</source>
        <translation>Eine Vorlage enthält das Kodebuch und die Einstellungen dieses Projekts, aber keinen seiner Artikel.</translation>
    </message>
    <message>
        <source>A text of the codebook is longer than a cell of Excel can be: {text}… Export it as CSV.</source>
        <translation>Ein Text des Kodebuchs ist länger, als eine Excel-Zelle sein kann: {text}… Exportieren Sie es als CSV.</translation>
    </message>
    <message>
        <source>A text was corrected since these places were found. Find them again.</source>
        <translation>Seit diese Stellen gefunden wurden, ist ein Text korrigiert worden. Suchen Sie sie neu.</translation>
    </message>
    <message>
        <source>A token a line in ten columns, with all annotations in the last one and in comments.</source>
        <translation>Ein Token je Zeile in zehn Spalten, mit allen Annotationen in der letzten und in Kommentaren.</translation>
    </message>
    <message>
        <source>A topic cannot be below itself. Choose another one to put it under.</source>
        <translation>Ein Thema kann nicht unter sich selbst stehen. Wählen Sie ein anderes als Oberthema.</translation>
    </message>
    <message>
        <source>A value is re&amp;quired</source>
        <translation>Ein Wert ist &amp;Pflicht</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>Hier muss ein Wert stehen.</translation>
    </message>
    <message>
        <source>A zip file with a JSON file for each article, with its types: DKPro&apos;s layers and ours; a name without .zip makes a folder.</source>
        <translation>Eine Zip-Datei mit einer JSON-Datei je Artikel samt ihren Typen: den Layern von DKPro und unseren; ohne .zip im Namen entsteht ein Ordner.</translation>
    </message>
    <message>
        <source>A zip file with an XMI file for each article and the type system: DKPro&apos;s layers and ours; a name without .zip makes a folder.</source>
        <translation>Eine Zip-Datei mit einer XMI-Datei je Artikel und dem Typsystem: den Layern von DKPro und unseren; ohne .zip im Namen entsteht ein Ordner.</translation>
    </message>
    <message>
        <source>A zip file with tasks in JSON and the labelling configuration, each span a region of its own; a name without .zip makes a folder.</source>
        <translation>Eine Zip-Datei mit Aufgaben in JSON und der Konfiguration zum Annotieren, jede Spanne ein eigener Bereich; ohne .zip im Namen entsteht ein Ordner.</translation>
    </message>
    <message>
        <source>A&amp;ccept {count}</source>
        <translation>{count} a&amp;nnehmen</translation>
    </message>
    <message>
        <source>A&amp;rticles…</source>
        <translation>A&amp;rtikel …</translation>
    </message>
    <message>
        <source>About Copydesk</source>
        <translation>Über Copydesk</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen</numerusform>
            <numerusform>%Ln Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept all suggestions &amp;here</source>
        <translation>Alle Vorschläge &amp;hier annehmen</translation>
    </message>
    <message>
        <source>Accept or reject &amp;many…</source>
        <translation>Vie&amp;le annehmen oder ablehnen …</translation>
    </message>
    <message>
        <source>Accept or reject all suggestions of a kind that are so sure, here or in all articles</source>
        <translation>Alle Vorschläge einer Art, die so sicher sind, annehmen oder ablehnen, hier oder in allen Artikeln</translation>
    </message>
    <message>
        <source>Accept or reject many suggestions</source>
        <translation>Viele Vorschläge annehmen oder ablehnen</translation>
    </message>
    <message>
        <source>Accept suggestion: {name}</source>
        <translation>Vorschlag annehmen: {name}</translation>
    </message>
    <message>
        <source>Accepted, %</source>
        <translation>Angenommen, %</translation>
    </message>
    <message>
        <source>Accepted: {name}. {undo} takes it back.</source>
        <translation>Angenommen: {name}. {undo} macht es rückgängig.</translation>
    </message>
    <message>
        <source>Accepting suggestions</source>
        <translation>Vorschläge werden angenommen</translation>
    </message>
    <message>
        <source>Act&amp;ors…</source>
        <translation>Akteu&amp;re …</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>in the command palette</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>column of a table</comment>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Actor for “{words}”</source>
        <translation>Akteur für „{words}“</translation>
    </message>
    <message>
        <source>Actor or topic</source>
        <translation>Akteur oder Thema</translation>
    </message>
    <message numerus="yes">
        <source>Actor or topic for %Ln occurrence(s)</source>
        <translation>
            <numerusform>Akteur oder Thema für %Ln Vorkommen</numerusform>
            <numerusform>Akteur oder Thema für %Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Actors, topics and the parts of quotations as codes, without the articles.</source>
        <translation>Akteure, Themen und die Teile der Zitate als Kodes, ohne die Artikel.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list</source>
        <translation>
            <numerusform>%Ln Artikel zu einer Liste hinzufügen</numerusform>
            <numerusform>%Ln Artikel zu einer Liste hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list…</source>
        <translation>
            <numerusform>%Ln Artikel zu einer Liste hinzufügen…</numerusform>
            <numerusform>%Ln Artikel zu einer Liste hinzufügen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to {name}</source>
        <translation>
            <numerusform>%Ln Artikel zu {name} hinzufügen</numerusform>
            <numerusform>%Ln Artikel zu {name} hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;built-in codebook…</source>
        <translation>&amp;Mitgeliefertes Kodebuch hinzufügen…</translation>
    </message>
    <message>
        <source>Add a built-in codebook</source>
        <translation>Mitgeliefertes Kodebuch hinzufügen</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Eine Möglichkeit hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic to the quotation</source>
        <translation>Dem Zitat ein Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add actor: {name}</source>
        <translation>Akteur hinzufügen: {name}</translation>
    </message>
    <message>
        <source>Add all files below a folder as articles</source>
        <translation>Alle Dateien unterhalb eines Ordners als Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add files to the project as articles</source>
        <translation>Dateien als Artikel zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Add it as an example of what the topic is (Enter)</source>
        <translation>Als Beispiel dafür aufnehmen, was das Thema ist (Eingabe)</translation>
    </message>
    <message>
        <source>Add it as an example of what the topic is not (Shift+Enter)</source>
        <translation>Als Beispiel dafür aufnehmen, was das Thema nicht ist (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics, states, organisations and others</source>
        <translation>Die IPTC Media Topics, Staaten, Organisationen und anderes hinzufügen</translation>
    </message>
    <message>
        <source>Add the articles, annotations and codebook of a Copydesk JSON Lines file</source>
        <translation>Artikel, Annotationen und Kodebuch einer JSON-Lines-Datei von Copydesk hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected articles to a saved list</source>
        <translation>Die ausgewählten Artikel einer gespeicherten Liste hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected text to the selected quotation</source>
        <translation>Den ausgewählten Text zum ausgewählten Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to a &amp;list…</source>
        <translation>&amp;Zu einer Liste hinzufügen…</translation>
    </message>
    <message>
        <source>Add to q&amp;uotation</source>
        <translation>Zu&amp;m Zitat</translation>
    </message>
    <message>
        <source>Add to quotation</source>
        <translation>Zum Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add topic: {name}</source>
        <translation>Thema hinzufügen: {name}</translation>
    </message>
    <message>
        <source>Add what only the copy has to this project, as one change</source>
        <translation>In dieses Projekt aufnehmen, was nur die Kopie hat, als eine Änderung</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Addressee of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Adressat eines Zitats</translation>
    </message>
    <message>
        <source>Addressee: {name}</source>
        <translation>Adressat: {name}</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a row to write in</comment>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>column of a table</comment>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Aliasname</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: how similar words are, in percent</comment>
        <translation>Ähnlich</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel (alle)</numerusform>
            <numerusform>Alle %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument (alle)</numerusform>
            <numerusform>Alle %Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>Alle Aktionen haben wieder ihre ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>All annotations stay where they are.</source>
        <translation>Alle Annotationen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>Alle Artikel sind fertig.</translation>
    </message>
    <message>
        <source>All articles in one XML file, with actors, topics and all annotations.</source>
        <translation>Alle Artikel in einer XML-Datei, mit Akteuren, Themen und allen Annotationen.</translation>
    </message>
    <message>
        <source>All articles that are shown are done.</source>
        <translation>Alle angezeigten Artikel sind fertig.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>All that is about it, and the topics below it, go to this one:</source>
        <translation>Alles, was davon handelt, und die Themen darunter gehen an dieses:</translation>
    </message>
    <message>
        <source>All topics that words here speak for are tagged or rejected already.</source>
        <translation>Alle Themen, für die hier Wörter sprechen, sind schon kodiert oder abgelehnt.</translation>
    </message>
    <message>
        <source>All words must stand in the article. “Quotes” keep words together, wor* finds what begins so; AND, OR, NOT and NEAR(a b, 5) join them. Enter searches.</source>
        <translation>Alle Wörter müssen im Artikel stehen. &quot;Anführungszeichen&quot; halten Wörter zusammen, Wör* findet, was so beginnt; AND, OR, NOT und NEAR(a b, 5) verknüpfen. Die Eingabetaste sucht.</translation>
    </message>
    <message>
        <source>All work is in {name}</source>
        <translation>Alle Arbeit steht in {name}</translation>
    </message>
    <message>
        <source>All you had tagged is in the project file. The report below helps to mend it: it holds no text of your articles.</source>
        <translation>Alles, was Sie getaggt haben, ist in der Projektdatei. Der Bericht unten hilft, es zu beheben: Er enthält keinen Text Ihrer Artikel.</translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles unless you add it.</source>
        <translation>Alles, was Sie getaggt haben, ist in der Projektdatei. Sie können weitermachen; benimmt sich das Fenster seltsam, starten Sie Copydesk neu. Der Bericht unten hilft, es zu beheben: Er enthält keinen Text Ihrer Artikel, wenn Sie keinen hinzufügen.</translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles.</source>
        <translation>Alles, was Sie kodiert haben, steht in der Projektdatei. Sie können weiterarbeiten; verhält sich das Fenster seltsam, starten Sie Copydesk neu. Der Bericht unten hilft, den Fehler zu beheben: Er enthält keinen Text Ihrer Artikel.</translation>
    </message>
    <message>
        <source>Also: {rule}</source>
        <translation>Auch: {rule}</translation>
    </message>
    <message>
        <source>An actor and a topic cannot be one. Choose entries of one kind.</source>
        <translation>Ein Akteur und ein Thema können nicht eins sein. Wählen Sie Einträge derselben Art.</translation>
    </message>
    <message>
        <source>An actor cannot be part of itself. Choose another one.</source>
        <translation>Ein Akteur kann nicht Teil seiner selbst sein. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>An article has a text. To be rid of this one, delete the article.</source>
        <translation>Ein Artikel braucht einen Text. Wenn Sie diesen nicht mehr wollen, löschen Sie den Artikel.</translation>
    </message>
    <message>
        <source>An attribute in the pattern needs its name. Write {example}.</source>
        <translation>Ein Attribut im Muster braucht seinen Namen. Schreiben Sie {example}.</translation>
    </message>
    <message>
        <source>An attribute is a question that is answered for each actor, article, mention, passage or quotation: the frame of a quotation, the founding year of an actor. It is then a field in the details, and a column in what is exported.</source>
        <translation>Ein Attribut ist eine Frage, die für jeden Akteur, Artikel, jede Erwähnung, Textstelle oder jedes Zitat beantwortet wird: der Deutungsrahmen eines Zitats, das Gründungsjahr eines Akteurs. Sie wird ein Feld in den Einzelheiten und eine Spalte in dem, was exportiert wird.</translation>
    </message>
    <message>
        <source>An opening parenthesis has no partner. Put a ) where it ends.</source>
        <translation>Eine öffnende Klammer hat kein Gegenstück. Setzen Sie ein ) an ihr Ende.</translation>
    </message>
    <message>
        <source>And one for each of 14 days and of 12 weeks.</source>
        <translation>Und je eine für 14 Tage und 12 Wochen.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Annotations cannot be imported from {format}. Choose {others}.</source>
        <translation>Aus {format} lassen sich keine Annotationen importieren. Wählen Sie {others}.</translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Annotationen des Artikels</translation>
    </message>
    <message>
        <source>Annotations to look at again</source>
        <translation>Erneut anzusehende Annotationen</translation>
    </message>
    <message>
        <source>Annotations to re&amp;view…</source>
        <translation>Annotationen &amp;prüfen…</translation>
    </message>
    <message>
        <source>Annotations to review</source>
        <translation>Annotationen prüfen</translation>
    </message>
    <message>
        <source>Annotations whose words change</source>
        <translation>Annotationen, deren Worte sich ändern</translation>
    </message>
    <message>
        <source>Another actor for “{words}”</source>
        <translation>Anderer Akteur für „{words}“</translation>
    </message>
    <message>
        <source>Another article has this very text already. Delete one of the two.</source>
        <translation>Ein anderer Artikel hat schon genau diesen Text. Löschen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>Another definition</source>
        <translation>Andere Definition</translation>
    </message>
    <message>
        <source>Another entry of the file is “{name}” already.</source>
        <translation>Ein anderer Eintrag der Datei ist schon „{name}“.</translation>
    </message>
    <message>
        <source>Another program has left {journal} beside {name} in the middle of a change. Open and close the project once in that program, or move {journal} away.</source>
        <translation>Ein anderes Programm hat {journal} mitten in einer Änderung neben {name} liegen lassen. Öffnen und schließen Sie das Projekt einmal in jenem Programm, oder legen Sie {journal} beiseite.</translation>
    </message>
    <message>
        <source>Another program took away a part of {name}, so the last action was not saved. Close that program and repeat the action.</source>
        <translation>Ein anderes Programm hat einen Teil von {name} entfernt, daher wurde die letzte Aktion nicht gespeichert. Schließen Sie dieses Programm und wiederholen Sie die Aktion.</translation>
    </message>
    <message>
        <source>Another topic for the whole article</source>
        <translation>Anderes Thema für den ganzen Artikel</translation>
    </message>
    <message>
        <source>Another topic for “{words}”</source>
        <translation>Anderes Thema für „{words}“</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>column of a table</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Article {number} in {name} has no text: “{title}”. Get it from the archive again.</source>
        <translation>Artikel {number} in {name} hat keinen Text: „{title}“. Holen Sie ihn erneut aus dem Archiv.</translation>
    </message>
    <message>
        <source>Article {number} in {name} is cut off: “{title}”. Export it from the archive again.</source>
        <translation>Artikel {number} in {name} ist abgeschnitten: „{title}“. Exportieren Sie ihn erneut aus dem Archiv.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Fertige Artikel</translation>
    </message>
    <message>
        <source>Articles have no attribute {name}. Define it first.</source>
        <translation>Artikel haben kein Attribut {name}. Legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Articles have no attributes. Define them with Codebook &gt; Attributes…</source>
        <translation>Artikel haben keine Attribute. Festlegen mit Kodebuch &gt; Attribute …</translation>
    </message>
    <message>
        <source>Articles in common</source>
        <translation>Gemeinsame Artikel</translation>
    </message>
    <message>
        <source>Articles looked at</source>
        <translation>Durchgesehene Artikel</translation>
    </message>
    <message>
        <source>Articles, codes, codings, cases, notes and links in one file.</source>
        <translation>Artikel, Kodes, Kodierungen, Fälle, Notizen und Verknüpfungen in einer Datei.</translation>
    </message>
    <message>
        <source>As addressee ({count})</source>
        <translation>Als Adressat ({count})</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Wie zuletzt gewählt</translation>
    </message>
    <message>
        <source>As each person prefers</source>
        <translation>Wie es jeder bevorzugt</translation>
    </message>
    <message>
        <source>As speaker ({count})</source>
        <translation>Als Sprecher ({count})</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>As they were &amp;made</source>
        <translation>Wie sie &amp;entstanden</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>As written</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>As you chose last time for these labels.</source>
        <translation>Wie Sie es zuletzt für diese Labels gewählt haben.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Ascending; press for descending</source>
        <translation>Aufsteigend; drücken für absteigend</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
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
        <translation>Attribut dieses Namens</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message numerus="yes">
        <source>Attributes of %Ln article(s)</source>
        <translation>
            <numerusform>Attribute von %Ln Artikel</numerusform>
            <numerusform>Attribute von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the article</source>
        <translation>Attribute des Artikels</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Zurück zum Projekt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups made before stay where they are.</source>
        <translation>Frühere Sicherungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Backups, latest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Before or after</source>
        <comment>words beside a hit, where lines of both directions are listed</comment>
        <translation>Davor oder danach</translation>
    </message>
    <message>
        <source>Blind</source>
        <comment>a coder who sees no suggestions</comment>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Blind, but shown before</source>
        <translation>Blind, aber früher gezeigt</translation>
    </message>
    <message>
        <source>Blind, first pass done</source>
        <translation>Blind, erster Durchgang fertig</translation>
    </message>
    <message>
        <source>Blind, shown early</source>
        <translation>Blind, früher gezeigt</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Both are {name}. Choose another one.</source>
        <translation>Beide sind {name}. Wählen Sie einen anderen Eintrag.</translation>
    </message>
    <message>
        <source>Bring back topic: {name}</source>
        <translation>Thema zurückholen: {name}</translation>
    </message>
    <message>
        <source>Bring in actors, topics and attributes from CSV, Excel, REFI-QDA, SKOS or JSON</source>
        <translation>Akteure, Themen und Attribute aus CSV, Excel, REFI-QDA, SKOS oder JSON übernehmen</translation>
    </message>
    <message>
        <source>Bringing the project up to date</source>
        <translation>Das Projekt wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>But not: “{text}”</source>
        <translation>Aber nicht: „{text}“</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what made suggestions: rules, or learning</comment>
        <translation>Durch</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>Nach Agentur</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of an annotation</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation>Nach Zahl der Annotationen</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By the hit</source>
        <translation>Nach dem Treffer</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Nach den Wörtern danach</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Nach den Wörtern davor</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Byline</source>
        <comment>column of a table</comment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>&amp;Möglichkeiten</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>CSV and TSV</source>
        <translation>CSV und TSV</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>upper and lower case of an alias</comment>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change c&amp;oder…</source>
        <translation>&amp;Kodierer/in wechseln…</translation>
    </message>
    <message>
        <source>Change coder</source>
        <translation>Kodierer/in wechseln</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Change shortcuts in the preferences, then choose here that they hold for all</source>
        <translation>Ändern Sie Tastenkürzel in den Einstellungen, und wählen Sie dann hier, dass sie für alle gelten</translation>
    </message>
    <message>
        <source>Change the coder: each annotation bears the name</source>
        <translation>Kodierer/in wechseln: Jede Annotation trägt den Namen</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Chec&amp;k the project…</source>
        <translation>Projekt pr&amp;üfen …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check that the file is sound and every highlight still has its words</source>
        <translation>Prüfen, ob die Datei heil ist und jede Markierung noch ihre Wörter hat</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Das Projekt wird geprüft</translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of an attribute</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Choices that were saved under a name</source>
        <translation>Unter einem Namen gespeicherte Einstellungen</translation>
    </message>
    <message>
        <source>Choose a file or a folder with annotations</source>
        <translation>Datei oder Ordner mit Annotationen wählen</translation>
    </message>
    <message>
        <source>Choose a file that another tool has written</source>
        <translation>Eine Datei wählen, die ein anderes Werkzeug geschrieben hat</translation>
    </message>
    <message>
        <source>Choose a folder of files that belong together, such as those of brat</source>
        <translation>Einen Ordner mit Dateien wählen, die zusammengehören, etwa von brat</translation>
    </message>
    <message>
        <source>Choose a saved list in the filter first.</source>
        <translation>Wählen Sie zuerst im Filter eine gespeicherte Liste.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
        <source>Choose a template that somebody gave you</source>
        <translation>Eine Vorlage wählen, die Ihnen jemand gegeben hat</translation>
    </message>
    <message>
        <source>Choose a topic that is in the codebook already.</source>
        <translation>Wählen Sie ein Thema, das schon im Kodebuch steht.</translation>
    </message>
    <message>
        <source>Choose an actor or topic</source>
        <translation>Akteur oder Thema wählen</translation>
    </message>
    <message>
        <source>Choose an article to see how it differs from the earliest of its group.</source>
        <translation>Wählen Sie einen Artikel, um zu sehen, wie er vom frühesten seiner Gruppe abweicht.</translation>
    </message>
    <message>
        <source>Choose another actor or topic</source>
        <translation>Anderen Akteur oder anderes Thema wählen</translation>
    </message>
    <message>
        <source>Choose another one: this is the actor itself.</source>
        <translation>Wählen Sie einen anderen: Das ist der Akteur selbst.</translation>
    </message>
    <message>
        <source>Choose at least two entries to merge.</source>
        <translation>Wählen Sie mindestens zwei Einträge zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it is named and speaks.</source>
        <translation>Wählen Sie einen in der Liste, um zu sehen, wo er genannt wird und spricht.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie einen in der Liste.</translation>
    </message>
    <message>
        <source>Choose rows by kind, coder, type or another value</source>
        <translation>Zeilen nach Art, Kodierer/in, Typ oder einem anderen Wert wählen</translation>
    </message>
    <message>
        <source>Choose the format above, and what is in the file is shown here.</source>
        <translation>Wählen Sie oben das Format, dann wird hier gezeigt, was in der Datei ist.</translation>
    </message>
    <message>
        <source>Choose the format…</source>
        <translation>Format wählen…</translation>
    </message>
    <message>
        <source>Choose two different ones. Undo takes the merge back.</source>
        <translation>Wählen Sie zwei verschiedene. Rückgängig nimmt die Zusammenführung zurück.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Chosen by {what}; press to show the other rows again</source>
        <translation>Gewählt nach {what}; drücken, um die anderen Zeilen wieder zu zeigen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clear the filter of the article list</source>
        <translation>Den Filter der Artikelliste löschen</translation>
    </message>
    <message>
        <source>Click to sort by this column; right-click to choose rows by it</source>
        <translation>Klicken sortiert nach dieser Spalte; Rechtsklick wählt Zeilen nach ihr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Ergebnisse schließen</translation>
    </message>
    <message>
        <source>Close the tables (Esc)</source>
        <translation>Die Tabellen schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Kode</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column of a table</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code points</source>
        <comment>what offsets count</comment>
        <translation>Codepoints</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebuch</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Kodebücher</translation>
    </message>
    <message>
        <source>Coded as</source>
        <translation>Kodiert als</translation>
    </message>
    <message>
        <source>Coder</source>
        <comment>what a value says</comment>
        <translation>Kodierer/in</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodierer/in</translation>
    </message>
    <message>
        <source>Coder</source>
        <comment>column of a table</comment>
        <translation>Kodierer/in</translation>
    </message>
    <message>
        <source>Coder 1, coder 2 and so on, the same in each export; names in notes stay as they are</source>
        <translation>Person 1, Person 2 und so weiter, in jedem Export dieselben; Namen in Notizen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Coder and note</source>
        <translation>Kodierer/in und Notiz</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Kodiert: {name}</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <translation>Farbe: {colour}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Com&amp;pleteness…</source>
        <translation>&amp;Vollständigkeit …</translation>
    </message>
    <message>
        <source>Comes with Copydesk</source>
        <translation>Kommt mit Copydesk</translation>
    </message>
    <message>
        <source>Command palette: type an action, article, actor or topic</source>
        <translation>Befehlspalette: Aktion, Artikel, Akteur oder Thema eingeben</translation>
    </message>
    <message>
        <source>Compare names, and merge or keep apart what is alike</source>
        <translation>Namen vergleichen und Ähnliches zusammenführen oder getrennt halten</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>Texte vergleichen</translation>
    </message>
    <message>
        <source>Compare the texts…</source>
        <translation>Texte vergleichen…</translation>
    </message>
    <message>
        <source>Compare this text with</source>
        <translation>Diesen Text vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with anot&amp;her copy…</source>
        <translation>&amp;Mit anderer Kopie vergleichen …</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Mit anderer Kopie vergleichen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Artikel werden verglichen</translation>
    </message>
    <message>
        <source>Comparing it with the project…</source>
        <translation>Vergleich mit dem Projekt …</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Namen werden verglichen</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>Die Kopien werden verglichen</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all that is said here</source>
        <translation>Alles kopieren, was hier steht</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Die gewählten Zeilen für eine Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy title and source</source>
        <translation>Titel und Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy what is said here, each document with its whole path</source>
        <translation>Kopieren, was hier steht, jedes Dokument mit vollem Pfad</translation>
    </message>
    <message>
        <source>Copydesk broke down on {date}. What was tagged until then is saved.</source>
        <translation>Copydesk ist am {date} abgestürzt. Was bis dahin getaggt war, ist gespeichert.</translation>
    </message>
    <message>
        <source>Copydesk dataset (JSON Lines)</source>
        <translation>Copydesk-Datensatz (JSON Lines)</translation>
    </message>
    <message>
        <source>Copydesk did not end as it should. Your work is saved.</source>
        <translation>Copydesk endete nicht, wie es sollte. Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
        <source>Copydesk made a mistake. Your work is saved.</source>
        <translation>Copydesk hat einen Fehler gemacht. Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
        <source>Copydesk projects</source>
        <translation>Copydesk-Projekte</translation>
    </message>
    <message>
        <source>Copydesk reads what was marked in brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, Discourse Network Analyzer, QualCoder, Taguette and other tools, and lays it on the articles of the project by their text.</source>
        <translation>Copydesk liest, was in brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, Discourse Network Analyzer, QualCoder, Taguette und anderen Werkzeugen markiert wurde, und legt es nach ihrem Text an die Artikel des Projekts.</translation>
    </message>
    <message>
        <source>Copydesk was ended from outside after {date}, as by a power cut. What was tagged is saved.</source>
        <translation>Copydesk wurde nach {date} von außen beendet, etwa durch einen Stromausfall. Was getaggt war, ist gespeichert.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Zeilen werden kopiert</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Das Projekt wird kopiert</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Text korrigieren</translation>
    </message>
    <message>
        <source>Correcting the text</source>
        <translation>Text wird korrigiert</translation>
    </message>
    <message>
        <source>Count what is still missing, such as stances, and go through it</source>
        <translation>Zählen, was noch fehlt, etwa Haltungen, und es durchgehen</translation>
    </message>
    <message>
        <source>Counted are pieces: a quotation that “she said” divides has two.</source>
        <translation>Gezählt sind Teile: Ein Zitat, das „sagte sie“ unterbricht, hat zwei.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Cue</source>
        <comment>part of a quotation: the reporting verb</comment>
        <translation>Redeverb</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Redeverb eines Zitats</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <translation>Redeverb eines Zitats</translation>
    </message>
    <message>
        <source>Cue: {words}. {undo} takes it back.</source>
        <translation>Redeverb: {words}. {undo} macht es rückgängig.</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Redeverben</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of an attribute</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day and month in {name} could be meant either way round: {written} was read as {date}.</source>
        <translation>Tag und Monat in {name} könnten vertauscht sein: {written} wurde als {date} gelesen.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Define another attribute (Insert)</source>
        <translation>Ein weiteres Attribut festlegen (Einfg)</translation>
    </message>
    <message>
        <source>Define attribute: {name}</source>
        <translation>Attribut anlegen: {name}</translation>
    </message>
    <message>
        <source>Define what is filled in for actors, articles, mentions, passages and quotations</source>
        <translation>Festlegen, was für Akteure, Artikel, Erwähnungen, Textstellen und Zitate ausgefüllt wird</translation>
    </message>
    <message>
        <source>Define, order, merge and retire topics, and see what is about them</source>
        <translation>Themen festlegen, ordnen, zusammenführen und stilllegen, und sehen, was von ihnen handelt</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>column of a table</comment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation löschen</numerusform>
            <numerusform>%Ln Annotationen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel löschen</numerusform>
            <numerusform>%Ln Artikel löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln later version(s)</source>
        <translation>
            <numerusform>%Ln spätere Version löschen</numerusform>
            <numerusform>%Ln spätere Versionen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Akteur löschen</translation>
    </message>
    <message>
        <source>Delete actor: {name}</source>
        <translation>Akteur löschen: {name}</translation>
    </message>
    <message>
        <source>Delete article: {name}</source>
        <translation>Artikel löschen: {name}</translation>
    </message>
    <message>
        <source>Delete attribute: {name}</source>
        <translation>Attribut löschen: {name}</translation>
    </message>
    <message>
        <source>Delete list: {name}</source>
        <translation>Liste löschen: {name}</translation>
    </message>
    <message>
        <source>Delete mention</source>
        <translation>Erwähnung löschen</translation>
    </message>
    <message>
        <source>Delete passage</source>
        <translation>Textstelle löschen</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete quotation</source>
        <translation>Zitat löschen</translation>
    </message>
    <message>
        <source>Delete the actor (Del); undo brings it back</source>
        <translation>Den Akteur löschen (Entf); Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <source>Delete the article with its annotations; undo brings it back</source>
        <translation>Den Artikel mit seinen Annotationen löschen; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Delete the attribute with its values; undo brings them back (Del)</source>
        <translation>Das Attribut mit seinen Werten löschen; Rückgängig bringt alles zurück (Entf)</translation>
    </message>
    <message>
        <source>Delete the preset that is shown</source>
        <translation>Die angezeigte Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete the saved list that is shown; its articles stay</source>
        <translation>Die angezeigte gespeicherte Liste löschen; ihre Artikel bleiben</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Das Thema löschen</translation>
    </message>
    <message>
        <source>Delete the topic (Del)</source>
        <translation>Das Thema löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete topic: {name}</source>
        <translation>Thema löschen: {name}</translation>
    </message>
    <message>
        <source>Deleted {topic}. Undo brings it back.</source>
        <translation>{topic} gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Deleted. {undo} brings it back.</source>
        <translation>Gelöscht. {undo} holt es zurück.</translation>
    </message>
    <message>
        <source>Deleting rows</source>
        <translation>Zeilen werden gelöscht</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>Absteigende Reihenfolge</translation>
    </message>
    <message>
        <source>Descending; press for ascending</source>
        <translation>Absteigend; drücken für aufsteigend</translation>
    </message>
    <message>
        <source>Descri&amp;bes</source>
        <translation>B&amp;eschreibt</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>Beschreibt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of a table</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the selected annotation</source>
        <translation>Einzelheiten der ausgewählten Annotation</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Differences between the two texts</source>
        <translation>Unterschiede zwischen den beiden Texten</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>type of a quotation</comment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Direct quotations</source>
        <translation>Direkte Zitate</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Schreibrichtung</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer (version 2 and 3)</source>
        <translation>Discourse Network Analyzer (Version 2 und 3)</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>Divides the articles at random; versions of an article stay together</source>
        <translation>Teilt die Artikel zufällig auf; Versionen eines Artikels bleiben zusammen</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Nicht danach suchen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document {number} of {name} {reason}. Correct it or export the file anew.</source>
        <translation>Dokument {number} von {name} {reason}. Korrigieren Sie es oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Gefundene Dokumente</translation>
    </message>
    <message>
        <source>Documents looked at</source>
        <translation>Durchgesehene Dokumente</translation>
    </message>
    <message>
        <source>Documents shown</source>
        <translation>Angezeigte Dokumente</translation>
    </message>
    <message>
        <source>Documents with span groups, entities and categories in one file. Needs spaCy installed.</source>
        <translation>Dokumente mit Gruppen von Spannen, Entitäten und Kategorien in einer Datei. Dafür muss spaCy installiert sein.</translation>
    </message>
    <message>
        <source>Documents with statements: who says what, and whether they agree.</source>
        <translation>Dokumente mit Aussagen: wer was sagt und ob man sich einig ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done articles learnt from</source>
        <translation>Fertige Artikel, aus denen gelernt wurde</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag a handle</source>
        <translation>Griff ziehen</translation>
    </message>
    <message>
        <source>Drag to the other side; hide it in the View menu</source>
        <translation>Auf die andere Seite ziehen; im Menü „Ansicht“ ausblenden</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Draw a s&amp;ample…</source>
        <translation>St&amp;ichprobe ziehen…</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <source>Draw articles at random and keep them as a list</source>
        <translation>Artikel zufällig ziehen und als Liste behalten</translation>
    </message>
    <message>
        <source>Draw sample: {name}</source>
        <translation>Stichprobe ziehen: {name}</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Gezogen aus</translation>
    </message>
    <message>
        <source>Drop text files or a folder on this window.</source>
        <translation>Ziehen Sie Textdateien oder einen Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each annotation bears the coder&apos;s name, so it cannot be empty.</source>
        <translation>Jede Annotation trägt den Namen der kodierenden Person, er darf also nicht leer sein.</translation>
    </message>
    <message>
        <source>Each annotation bears the name of its coder.
Who codes from now on?</source>
        <translation>Jede Annotation trägt den Namen der kodierenden Person.
Wer kodiert von jetzt an?</translation>
    </message>
    <message>
        <source>Each annotation bears the name of the coder who made it.</source>
        <translation>Jede Annotation trägt den Namen der Person, die sie angelegt hat.</translation>
    </message>
    <message>
        <source>Each new selection is tagged at once, until Esc</source>
        <translation>Jede neue Auswahl wird sofort kodiert, bis Esc</translation>
    </message>
    <message>
        <source>Each person&apos;s own</source>
        <translation>Bei jedem die eigene</translation>
    </message>
    <message>
        <source>Each row has its own {column}. Select one row.</source>
        <translation>Jede Zeile hat ihr eigenes Feld {column}. Wählen Sie eine Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln actor(s)</source>
        <translation>
            <numerusform>%Ln Akteur bearbeiten</numerusform>
            <numerusform>%Ln Akteure bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel bearbeiten</numerusform>
            <numerusform>%Ln Artikel bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)…</source>
        <translation>
            <numerusform>%Ln Artikel bearbeiten…</numerusform>
            <numerusform>%Ln Artikel bearbeiten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema bearbeiten</numerusform>
            <numerusform>%Ln Themen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit actor note</source>
        <translation>Akteursnotiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit actor: {name}</source>
        <translation>Akteur bearbeiten: {name}</translation>
    </message>
    <message>
        <source>Edit aliases: {name}</source>
        <translation>Aliasnamen bearbeiten: {name}</translation>
    </message>
    <message>
        <source>Edit article note</source>
        <translation>Artikelnotiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit attribute</source>
        <translation>Attribut bearbeiten</translation>
    </message>
    <message>
        <source>Edit attribute: {name}</source>
        <translation>Attribut bearbeiten: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Edit attributes of %Ln article(s)…</source>
        <translation>
            <numerusform>Attribute von %Ln Artikel bearbeiten …</numerusform>
            <numerusform>Attribute von %Ln Artikeln bearbeiten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit examples: {name}</source>
        <translation>Beispiele bearbeiten: {name}</translation>
    </message>
    <message>
        <source>Edit ids: {name}</source>
        <translation>Kennungen bearbeiten: {name}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln annotation(s)</source>
        <translation>
            <numerusform>Notiz von %Ln Annotation bearbeiten</numerusform>
            <numerusform>Notiz von %Ln Annotationen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln article(s)</source>
        <translation>
            <numerusform>Notiz von %Ln Artikel bearbeiten</numerusform>
            <numerusform>Notiz von %Ln Artikeln bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit roles: {name}</source>
        <translation>Rollen bearbeiten: {name}</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, date, agency, place and byline</source>
        <translation>Titel, Datum, Agentur, Ort und Autorenzeile des Artikels bearbeiten</translation>
    </message>
    <message>
        <source>Edit the example (F2)</source>
        <translation>Das Beispiel bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Edit the selected annotation in the tagging panel</source>
        <translation>Die ausgewählte Annotation im Kodierbereich bearbeiten</translation>
    </message>
    <message>
        <source>Edit title and source…</source>
        <translation>Titel und Quelle bearbeiten…</translation>
    </message>
    <message>
        <source>Edit topic note</source>
        <translation>Themennotiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit topic: {name}</source>
        <translation>Thema bearbeiten: {name}</translation>
    </message>
    <message>
        <source>Edit {fields}</source>
        <translation>Bearbeiten: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Edit {fields} of %Ln article(s)</source>
        <translation>
            <numerusform>Bearbeiten in %Ln Artikel: {fields}</numerusform>
            <numerusform>Bearbeiten in %Ln Artikeln: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited, %</source>
        <translation>Bearbeitet, %</translation>
    </message>
    <message>
        <source>Either</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Ends of a selection</source>
        <translation>Enden einer Auswahl</translation>
    </message>
    <message>
        <source>Enter goes to the actor.</source>
        <translation>Eingabe geht zum Akteur.</translation>
    </message>
    <message>
        <source>Enter opens the place, Space ticks it</source>
        <translation>Eingabe öffnet die Stelle, die Leertaste kreuzt sie an</translation>
    </message>
    <message>
        <source>Enter: do it</source>
        <translation>Eingabe: ausführen</translation>
    </message>
    <message>
        <source>Enter: go to its next tag in the article. Select words first to tag them with it.</source>
        <translation>Eingabe: zur nächsten Stelle im Artikel gehen. Wählen Sie zuerst Wörter aus, um sie damit zu kodieren.</translation>
    </message>
    <message>
        <source>Enter: open the article</source>
        <translation>Eingabe: den Artikel öffnen</translation>
    </message>
    <message>
        <source>Enter: tag “{words}” with it    Ctrl+Enter: go to its next tag</source>
        <translation>Eingabe: „{words}“ damit kodieren    Strg+Eingabe: zur nächsten Stelle gehen</translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>Einträge des Kodebuchs</translation>
    </message>
    <message>
        <source>Entries that may be the same</source>
        <translation>Möglicherweise gleiche Einträge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry {number} of {name} has no text: “{title}”. Save the page it points to and import that.</source>
        <translation>Eintrag {number} von {name} hat keinen Text: „{title}“. Speichern Sie die Seite, auf die er verweist, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Entry {row} of {name} is not an object.</source>
        <translation>Eintrag {row} von {name} ist kein Objekt.</translation>
    </message>
    <message>
        <source>Europresse</source>
        <translation>Europresse</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every occurrence of {names}</source>
        <translation>Alle Vorkommen von {names}</translation>
    </message>
    <message>
        <source>Everything about the articles, one a line; a project can be restored from it.</source>
        <translation>Alles über die Artikel, einer je Zeile; ein Projekt lässt sich daraus wiederherstellen.</translation>
    </message>
    <message>
        <source>Everything as linked data: a page of annotations an article, with positions and quotes.</source>
        <translation>Alles als verknüpfte Daten (Linked Data): je Artikel eine Seite mit Annotationen, mit Positionen und Wortlaut.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Example of it</source>
        <translation>Beispiel dafür</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Excel and OpenDocument tables</source>
        <translation>Excel- und OpenDocument-Tabellen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Excludes: {text}</source>
        <comment>what a topic excludes</comment>
        <translation>Schließt aus: {text}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Kodebuch exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export to a folder in</source>
        <translation>In einen Ordner exportieren in</translation>
    </message>
    <message>
        <source>Exported to {name}: {things}.</source>
        <translation>Nach {name} exportiert: {things}.</translation>
    </message>
    <message>
        <source>Exporting the codebook</source>
        <translation>Kodebuch wird exportiert</translation>
    </message>
    <message>
        <source>Exporting the dataset</source>
        <translation>Datensatz wird exportiert</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Vo&amp;n</translation>
    </message>
    <message>
        <source>F1 of quotations placed exactly, on articles that were not learnt from.</source>
        <translation>F1 genau platzierter Zitate, in Artikeln, aus denen nicht gelernt wurde.</translation>
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
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of a file</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or folder with annotations</source>
        <translation>Datei oder Ordner mit Annotationen</translation>
    </message>
    <message>
        <source>Fill in a&amp;ttributes…</source>
        <translation>Attribute ausf&amp;üllen …</translation>
    </message>
    <message>
        <source>Fill in rows</source>
        <translation>Zeilen ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the attributes that are defined for articles; of all that are selected at once</source>
        <translation>Die Attribute ausfüllen, die für Artikel festgelegt sind; bei allen gewählten zugleich</translation>
    </message>
    <message>
        <source>Fill with this &amp;value	Ctrl+D</source>
        <translation>Mit diesem &amp;Wert ausfüllen	Strg+D</translation>
    </message>
    <message>
        <source>Filling in rows</source>
        <translation>Zeilen werden ausgefüllt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter articles by title, agency, place or section</source>
        <translation>Artikel nach Titel, Agentur, Ort oder Ressort filtern</translation>
    </message>
    <message>
        <source>Filter by name or alias</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter by name, code or keyword</source>
        <translation>Nach Name, Code oder Stichwort filtern</translation>
    </message>
    <message>
        <source>Filter by status, date, agency, coder, list and more</source>
        <translation>Nach Status, Datum, Agentur, Kodierer/in, Liste und mehr filtern</translation>
    </message>
    <message>
        <source>Filter by title or agency</source>
        <translation>Nach Titel oder Agentur filtern</translation>
    </message>
    <message>
        <source>Filter of the articles</source>
        <translation>Filter der Artikel</translation>
    </message>
    <message>
        <source>Filter the topics</source>
        <translation>Die Themen filtern</translation>
    </message>
    <message>
        <source>Find actors that may be the &amp;same…</source>
        <translation>Möglicherweise gleiche Akteure &amp;suchen…</translation>
    </message>
    <message>
        <source>Find an a&amp;rticle</source>
        <translation>A&amp;rtikel suchen</translation>
    </message>
    <message>
        <source>Find any action, article, actor or topic by a few letters</source>
        <translation>Jede Aktion, jeden Artikel, Akteur oder jedes Thema mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>Find every other occurrence of what is selected, and tag them all</source>
        <translation>Alle weiteren Vorkommen der Auswahl finden und kodieren</translation>
    </message>
    <message>
        <source>Find in names, words, titles and notes</source>
        <translation>In Namen, Wörtern, Titeln und Notizen suchen</translation>
    </message>
    <message>
        <source>Find in the &amp;project…</source>
        <translation>Im &amp;Projekt suchen…</translation>
    </message>
    <message>
        <source>Find in the project</source>
        <translation>Im Projekt suchen</translation>
    </message>
    <message>
        <source>Find in the project: words, “a phrase”, wor*, AND OR NOT, NEAR(a b, 5)</source>
        <translation>Im Projekt suchen: Wörter, &quot;eine Wendung&quot;, Wör*, AND OR NOT, NEAR(a b, 5)</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Find near d&amp;uplicates…</source>
        <translation>&amp;Beinahe-Duplikate suchen…</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts &amp;suchen</translation>
    </message>
    <message>
        <source>Find texts that are nearly the same: wire copy run by several papers, and updates</source>
        <translation>Fast gleiche Texte suchen: von mehreren Zeitungen gedruckte Agenturmeldungen und Aktualisierungen</translation>
    </message>
    <message>
        <source>Find words in all articles</source>
        <translation>Wörter in allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Wörter in diesem Artikel suchen</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>Erste Zeilen des Exports</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>O&amp;rdner…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 and QualCoder.</source>
        <translation>Für ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 und QualCoder.</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana and QualCoder.</source>
        <translation>Für ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana und QualCoder.</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice, R, Stata and SPSS, and for archives: a Frictionless data package.</source>
        <translation>Für Excel, LibreOffice, R, Stata und SPSS und für Archive: ein Datenpaket nach Frictionless.</translation>
    </message>
    <message>
        <source>For INCEpTION and programs that use dkpro-cassis.</source>
        <translation>Für INCEpTION und Programme, die dkpro-cassis verwenden.</translation>
    </message>
    <message>
        <source>For INCEpTION, DKPro and other programs built on UIMA.</source>
        <translation>Für INCEpTION, DKPro und andere Programme auf der Grundlage von UIMA.</translation>
    </message>
    <message>
        <source>For annotators who work with INCEpTION or WebAnno.</source>
        <translation>Für die Annotation mit INCEpTION oder WebAnno.</translation>
    </message>
    <message>
        <source>For annotators who work with Label Studio.</source>
        <translation>Für die Annotation mit Label Studio.</translation>
    </message>
    <message>
        <source>For annotators who work with Prodigy: its relations and spans interfaces.</source>
        <translation>Für die Annotation mit Prodigy: die Oberflächen für Relationen und Spannen.</translation>
    </message>
    <message>
        <source>For annotators who work with brat, and many programs for language technology.</source>
        <translation>Für die Annotation mit brat und viele Programme der Sprachtechnologie.</translation>
    </message>
    <message>
        <source>For annotators who work with doccano: sequence labelling with relations and overlaps.</source>
        <translation>Für die Annotation mit doccano: Sequenzen mit Relationen und Überlappungen.</translation>
    </message>
    <message>
        <source>For archives, editions and the digital humanities: oXygen, TEI Publisher, CATMA, Voyant.</source>
        <translation>Für Archive, Editionen und die Digital Humanities: oXygen, TEI Publisher, CATMA, Voyant.</translation>
    </message>
    <message>
        <source>For backups, for merging projects, and for scripts in Python or R.</source>
        <translation>Für Sicherungen, zum Zusammenführen von Projekten und für Skripte in Python oder R.</translation>
    </message>
    <message>
        <source>For digital editions and libraries, and for whoever queries with SPARQL.</source>
        <translation>Für digitale Editionen und Bibliotheken und für alle, die mit SPARQL abfragen.</translation>
    </message>
    <message>
        <source>For everyone with a spreadsheet program: Excel, LibreOffice, Numbers.</source>
        <translation>Für alle mit einem Tabellenprogramm: Excel, LibreOffice, Numbers.</translation>
    </message>
    <message>
        <source>For example: “{text}”</source>
        <translation>Zum Beispiel: „{text}“</translation>
    </message>
    <message>
        <source>For linguists&apos; tools: UDPipe, Stanza, Grew and all that reads Universal Dependencies.</source>
        <translation>Für Werkzeuge der Linguistik: UDPipe, Stanza, Grew und alles, was Universal Dependencies liest.</translation>
    </message>
    <message>
        <source>For political scientists who code discourse networks with Discourse Network Analyzer.</source>
        <translation>Für die Politikwissenschaft: Diskursnetzwerke, kodiert mit Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>For programs that learn to find names and other sequences.</source>
        <translation>Für Programme, die lernen, Namen und andere Sequenzen zu finden.</translation>
    </message>
    <message>
        <source>For reading, printing and showing to others: any browser opens it.</source>
        <translation>Zum Lesen, Drucken und Zeigen: Jeder Browser öffnet ihn.</translation>
    </message>
    <message>
        <source>For researchers who code texts with QualCoder.</source>
        <translation>Für die Forschung mit Texten, die mit QualCoder kodiert werden.</translation>
    </message>
    <message>
        <source>For researchers who tag documents with Taguette.</source>
        <translation>Für die Forschung mit Dokumenten, die mit Taguette kodiert werden.</translation>
    </message>
    <message>
        <source>For training and analysis in Python with spaCy and Prodigy.</source>
        <translation>Für Training und Auswertung in Python mit spaCy und Prodigy.</translation>
    </message>
    <message>
        <source>For training models, and for pandas, polars, DuckDB and R&apos;s arrow.</source>
        <translation>Zum Trainieren von Modellen und für pandas, polars, DuckDB und arrow in R.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Forget what was set: all as it was guessed</source>
        <translation>Vergessen, was gesetzt wurde: alles wie geraten</translation>
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
        <translation>Gefunden danach, wo die zitierten Wörter stehen; wählen Sie, wo das nicht stimmt</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>Gefunden, %</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It works without a network and sends nothing anywhere.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie arbeitet ohne Netz und sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: label where a link begins</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>From the quotation</source>
        <comment>which way a link leads</comment>
        <translation>Vom Zitat aus</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Aus {source}</translation>
    </message>
    <message>
        <source>From: {title}</source>
        <translation>Aus: {title}</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Give this action its first keys again</source>
        <translation>Dieser Aktion ihre ursprünglichen Tasten wiedergeben</translation>
    </message>
    <message>
        <source>Give up, and go back to the text</source>
        <translation>Abbrechen und zum Text zurückkehren</translation>
    </message>
    <message>
        <source>Give what is ticked to a new actor</source>
        <translation>Das Angekreuzte einem neuen Akteur geben</translation>
    </message>
    <message>
        <source>Give what is ticked to another actor</source>
        <translation>Das Angekreuzte einem anderen Akteur geben</translation>
    </message>
    <message>
        <source>Give what is ticked, or else selected, to a new topic (Ctrl+Shift+R)</source>
        <translation>Das Angekreuzte, sonst das Gewählte einem neuen Thema geben (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Go through the annotations at a place</source>
        <translation>Die Annotationen an einer Stelle durchgehen</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, from the innermost outwards</source>
        <translation>Die Annotationen an der Einfügemarke von innen nach außen durchgehen</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, inwards</source>
        <translation>Die Annotationen an der Einfügemarke nach innen durchgehen</translation>
    </message>
    <message>
        <source>Go through what is offered</source>
        <translation>Das Angebotene durchgehen</translation>
    </message>
    <message>
        <source>Go to the annotation before that lacks what was looked at in the list</source>
        <translation>Zur vorigen Annotation gehen, der fehlt, was in der Liste angesehen wurde</translation>
    </message>
    <message>
        <source>Go to the article it is from (Enter)</source>
        <translation>Zum Artikel gehen, aus dem es ist (Eingabe)</translation>
    </message>
    <message>
        <source>Go to the filter of the article list</source>
        <translation>Zum Filter der Artikelliste gehen</translation>
    </message>
    <message>
        <source>Go to the next annotation that lacks what was looked at in the list</source>
        <translation>Zur nächsten Annotation gehen, der fehlt, was in der Liste angesehen wurde</translation>
    </message>
    <message>
        <source>Gone; kept for review</source>
        <translation>Weg; zur Prüfung aufbewahrt</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>kind of an actor</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups of articles that are nearly the same</source>
        <translation>Gruppen fast gleicher Artikel</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Guessed: {fields}. Press F2 on an article to correct it.</source>
        <translation>Erraten: {fields}. Drücken Sie F2 auf einem Artikel, um ihn zu korrigieren.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time of day, in Qt&apos;s pattern</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HTML in the texts of {name} was turned into plain text.</source>
        <translation>HTML in den Texten von {name} wurde in reinen Text umgewandelt.</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>Half of the articles took less, half more.</source>
        <translation>Die Hälfte der Artikel brauchte weniger, die Hälfte mehr.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>High contrast, light or dark as the system</source>
        <translation>Hoher Kontrast, hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>History of the codebook</source>
        <translation>Verlauf des Kodebuchs</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hits in their context</source>
        <translation>Treffer im Kontext</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How the actor is in the quotations</source>
        <translation>Wie der Akteur in den Zitaten vorkommt</translation>
    </message>
    <message>
        <source>How the text will look</source>
        <translation>So wird der Text aussehen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a &amp;dataset…</source>
        <translation>&amp;Datensatz importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Datensatz importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import anno&amp;tations…</source>
        <translation>Anno&amp;tationen importieren…</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>Import annotations of a folder</source>
        <translation>Annotationen eines Ordners importieren</translation>
    </message>
    <message>
        <source>Import annotations: {name}</source>
        <translation>Annotationen importieren: {name}</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Kodebuch importieren</translation>
    </message>
    <message>
        <source>Import codebook: {name}</source>
        <translation>Kodebuch importieren: {name}</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Kodebuch importieren …</translation>
    </message>
    <message>
        <source>Import dataset: {name}</source>
        <translation>Datensatz importieren: {name}</translation>
    </message>
    <message>
        <source>Import of annotations</source>
        <translation>Import von Annotationen</translation>
    </message>
    <message>
        <source>Import the file as articles, without what is marked in it</source>
        <translation>Die Datei als Artikel importieren, ohne das, was darin markiert ist</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>origin of an annotation</comment>
        <translation>Importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s).</source>
        <translation>
            <numerusform>%Ln Artikel importiert.</numerusform>
            <numerusform>%Ln Artikel importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from {name}: {things}</source>
        <translation>Aus {name} importiert: {things}</translation>
    </message>
    <message>
        <source>Imported: {things}.</source>
        <translation>Importiert: {things}.</translation>
    </message>
    <message>
        <source>Importing a dataset</source>
        <translation>Datensatz wird importiert</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Annotationen werden importiert</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Artikel werden importiert</translation>
    </message>
    <message>
        <source>Importing the codebook</source>
        <translation>Kodebuch wird importiert</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>In allen Artikeln</translation>
    </message>
    <message>
        <source>In braces: date, title, agency, place, byline, section, language; {ignore} for the rest</source>
        <translation>In geschweiften Klammern: date, title, agency, place, byline, section, language; {ignore} für den Rest</translation>
    </message>
    <message>
        <source>In brackets: the articles each has worked on.</source>
        <translation>In Klammern: die Artikel, an denen jeder gearbeitet hat.</translation>
    </message>
    <message>
        <source>In order of import</source>
        <translation>In der Reihenfolge des Imports</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of an article</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In proportion by agency</source>
        <translation>Anteilig nach Agentur</translation>
    </message>
    <message>
        <source>In proportion by month</source>
        <translation>Anteilig nach Monat</translation>
    </message>
    <message>
        <source>In proportion by section</source>
        <translation>Anteilig nach Ressort</translation>
    </message>
    <message>
        <source>In proportion by status</source>
        <translation>Anteilig nach Status</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>In Textreihenfolge</translation>
    </message>
    <message>
        <source>In the front matter of {name} the values of {keys} were not understood and left out.</source>
        <translation>Im Kopfblock (Front Matter) von {name} wurden die Werte von {keys} nicht verstanden und ausgelassen.</translation>
    </message>
    <message>
        <source>In the tag field</source>
        <translation>Im Kodierfeld</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>In this codebook each of these is below the next one, and so below itself: {names}. Correct what they are below.</source>
        <translation>In diesem Kodebuch steht jeder dieser Einträge unter dem nächsten und damit unter sich selbst: {names}. Korrigieren Sie, worunter sie stehen.</translation>
    </message>
    <message>
        <source>In this project it stays as the project&apos;s settings say.</source>
        <translation>In diesem Projekt bleibt es, wie die Einstellungen des Projekts sagen.</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a topic</comment>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>In {name}, {key} is for both “{one}” and “{other}”. Nothing was changed.</source>
        <translation>In {name} gilt {key} sowohl für „{one}“ als auch für „{other}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Schließt ein</translation>
    </message>
    <message>
        <source>Includes: {text}</source>
        <comment>what a topic includes</comment>
        <translation>Schließt ein: {text}</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Indirect</source>
        <comment>type of a quotation</comment>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Indirect quotations</source>
        <translation>Indirekte Zitate</translation>
    </message>
    <message>
        <source>Inside NEAR only words and phrases can stand: write AND, OR and NOT around it.</source>
        <translation>In NEAR können nur Wörter und Wortfolgen stehen: Schreiben Sie AND, OR und NOT außerhalb.</translation>
    </message>
    <message>
        <source>Is not: {text}</source>
        <translation>Ist nicht: {text}</translation>
    </message>
    <message>
        <source>Is: {text}</source>
        <translation>Ist: {text}</translation>
    </message>
    <message>
        <source>It has the same articles, annotations, actors and topics as the project now.</source>
        <translation>Sie hat dieselben Artikel, Annotationen, Akteure und Themen wie das Projekt jetzt.</translation>
    </message>
    <message>
        <source>It is not linked as a version of another article.</source>
        <translation>Er ist nicht als Version eines anderen Artikels verknüpft.</translation>
    </message>
    <message>
        <source>It is not recognised: say what wrote it.</source>
        <translation>Nicht erkannt: Sagen Sie, was sie geschrieben hat.</translation>
    </message>
    <message>
        <source>It is offered no more; what is tagged with it stays as it is.</source>
        <translation>Es wird nicht mehr angeboten; was damit getaggt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It is read whole: the memory for it grows with the file.</source>
        <translation>Es wird im Ganzen gelesen: Der Speicher dafür wächst mit der Datei.</translation>
    </message>
    <message>
        <source>It was not looked through to the end. Choose it once more to look again.</source>
        <translation>Sie wurde nicht bis zum Ende durchgesehen. Wählen Sie sie noch einmal, um es zu tun.</translation>
    </message>
    <message>
        <source>Item {number} of {name} has no text: “{title}” ({kind}).</source>
        <translation>Element {number} von {name} hat keinen Text: „{title}“ ({kind}).</translation>
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
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Keep it among your own templates, which New from template offers</source>
        <translation>Unter den eigenen Vorlagen aufbewahren, die „Neu aus Vorlage“ anbietet</translation>
    </message>
    <message>
        <source>Keep one each for</source>
        <translation>Je eine behalten für</translation>
    </message>
    <message>
        <source>Keep the &amp;one</source>
        <translation>Den &amp;einen behalten</translation>
    </message>
    <message>
        <source>Keep the earliest</source>
        <translation>Den frühesten behalten</translation>
    </message>
    <message>
        <source>Keep the earliest of each group</source>
        <translation>Aus jeder Gruppe den frühesten behalten</translation>
    </message>
    <message>
        <source>Keep the o&amp;ther</source>
        <translation>Den &amp;anderen behalten</translation>
    </message>
    <message>
        <source>Keep the selected words as an example of what the topic is</source>
        <translation>Die ausgewählten Worte als Beispiel dafür behalten, was das Thema ist</translation>
    </message>
    <message>
        <source>Keep the selected words as an example of what the topic is not</source>
        <translation>Die ausgewählten Worte als Beispiel dafür behalten, was das Thema nicht ist</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>share of suggestions that were accepted or edited</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept as an example of what {topic} is not.</source>
        <translation>Als Beispiel dafür behalten, was {topic} nicht ist.</translation>
    </message>
    <message>
        <source>Kept as an example of {topic}.</source>
        <translation>Als Beispiel für {topic} behalten.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of an actor, or type of a quotation</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an actor</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a table</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of a new actor</source>
        <translation>Art eines neuen Akteurs</translation>
    </message>
    <message>
        <source>Kind of the actors that are listed</source>
        <translation>Art der Akteure in der Liste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels: {count}</source>
        <translation>Labels: {count}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column of a table</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language, text, theme and keys</source>
        <translation>Sprache, Text, Farbschema und Tasten</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last on {date}. Press to see what was corrected.</source>
        <translation>Zuletzt am {date}. Drücken, um zu sehen, was korrigiert wurde.</translation>
    </message>
    <message>
        <source>Last tag aga&amp;in</source>
        <translation>Letzten &amp;Kode noch einmal</translation>
    </message>
    <message>
        <source>Lay what was marked in other tools on the articles: brat, INCEpTION, Label Studio …</source>
        <translation>Was in anderen Werkzeugen markiert wurde, an die Artikel anlegen: brat, INCEpTION, Label Studio …</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>column: kind of thing in a file, such as entity or code</comment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>column: which way a link leads</comment>
        <translation>Führt</translation>
    </message>
    <message>
        <source>Learning was ended by the system. Close other programs and try again.</source>
        <translation>Das Lernen wurde vom System beendet. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Learnt</source>
        <comment>what made suggestions</comment>
        <translation>Gelernt</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions follow your work.</source>
        <translation>
            <numerusform>Aus %Ln fertigen Artikel gelernt: Vorschläge folgen Ihrer Arbeit.</numerusform>
            <numerusform>Aus %Ln fertigen Artikeln gelernt: Vorschläge folgen Ihrer Arbeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions go on by the rules.</source>
        <translation>
            <numerusform>Aus %Ln fertigen Artikel gelernt: Vorschläge folgen weiter den Regeln.</numerusform>
            <numerusform>Aus %Ln fertigen Artikeln gelernt: Vorschläge folgen weiter den Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt, %</source>
        <translation>Gelernt, %</translation>
    </message>
    <message>
        <source>Least likeness of words that are taken</source>
        <translation>Kleinste Ähnlichkeit von Wörtern, die genommen werden</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Weggelassen: {things}.</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Weniger als</translation>
    </message>
    <message>
        <source>Let all that is about this topic be about another one (Ctrl+M)</source>
        <translation>Alles, was von diesem Thema handelt, von einem anderen handeln lassen (Strg+M)</translation>
    </message>
    <message>
        <source>Let all that refers to one refer to another, which stays</source>
        <translation>Alles, was sich auf einen Eintrag bezieht, auf einen anderen beziehen, der bleibt</translation>
    </message>
    <message>
        <source>Let all that refers to this actor refer to another one</source>
        <translation>Alles, was diesen Akteur meint, einen anderen meinen lassen</translation>
    </message>
    <message>
        <source>Let another topic take its &amp;place</source>
        <translation>Ein anderes Thema seinen &amp;Platz einnehmen lassen</translation>
    </message>
    <message>
        <source>Let mentions stand out or back</source>
        <translation>Erwähnungen hervor- oder zurücktreten lassen</translation>
    </message>
    <message>
        <source>Let passages stand out or back</source>
        <translation>Textstellen hervor- oder zurücktreten lassen</translation>
    </message>
    <message>
        <source>Let quotations stand out or back</source>
        <translation>Zitate hervor- oder zurücktreten lassen</translation>
    </message>
    <message>
        <source>Let the columns mean again what their names and values suggest</source>
        <translation>Die Spalten wieder so deuten, wie ihre Namen und Werte nahelegen</translation>
    </message>
    <message>
        <source>Let what is ticked, or else selected, be about another topic (Ctrl+R)</source>
        <translation>Das Angekreuzte, sonst das Gewählte von einem anderen Thema handeln lassen (Strg+R)</translation>
    </message>
    <message>
        <source>LexisNexis and Nexis Uni</source>
        <translation>LexisNexis und Nexis Uni</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Lizenz: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Line {line} of {name} is not an object in JSON.</source>
        <translation>Zeile {line} von {name} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is too long to be an article.</source>
        <translation>Zeile {line} von {name} ist zu lang für einen Artikel.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is longer than 64 MB. This is no file of text in lines.</source>
        <translation>Zeile {number} von {name} ist länger als 64 MB. Dies ist keine Datei mit Text in Zeilen.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is no token with its offsets, so this is not WebAnno TSV 3, or it was changed. Export it anew.</source>
        <translation>Zeile {number} von {name} ist kein Token mit seinen Positionen; dies ist also kein WebAnno TSV 3, oder es wurde verändert. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not a JSON object. Correct it or export the file anew.</source>
        <translation>Zeile {number} von {name} ist kein JSON-Objekt. Korrigieren Sie sie oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not in UTF-8. Save the file in UTF-8 and import it again.</source>
        <translation>Zeile {number} von {name} ist nicht in UTF-8. Speichern Sie die Datei in UTF-8 und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Line {number} of {name}: {reason}. Correct it or export the dataset anew.</source>
        <translation>Zeile {number} von {name}: {reason}. Korrigieren Sie sie oder exportieren Sie den Datensatz neu.</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column: role of a link between marks</comment>
        <translation>Verknüpfung</translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln article(s) as versions</source>
        <translation>
            <numerusform>%Ln Artikel als Version verknüpfen</numerusform>
            <numerusform>%Ln Artikel als Versionen verknüpfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>Als Versionen verknüpfen</translation>
    </message>
    <message>
        <source>Link the selected articles as versions of one another</source>
        <translation>Die ausgewählten Artikel als Versionen voneinander verknüpfen</translation>
    </message>
    <message>
        <source>Link them as versions</source>
        <translation>Als Versionen verknüpfen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Links: {count}</source>
        <translation>Verknüpfungen: {count}</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Liste: {name}</translation>
    </message>
    <message>
        <source>Ln {line}</source>
        <comment>line number</comment>
        <translation>Z. {line}</translation>
    </message>
    <message>
        <source>Ln {line}: {words}</source>
        <comment>line number</comment>
        <translation>Z. {line}: {words}</translation>
    </message>
    <message>
        <source>Load a set of keys</source>
        <translation>Tastensatz laden</translation>
    </message>
    <message>
        <source>Load a set…</source>
        <translation>Satz laden…</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Regeln laden</translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translation>{name} geladen.</translation>
    </message>
    <message>
        <source>Loaded. This version has no action called {names}; their keys are kept.</source>
        <translation>Geladen. Diese Version kennt keine Aktion namens {names}; deren Tasten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Locked (Esc ends it): {name}</source>
        <translation>Gesperrt (Esc beendet): {name}</translation>
    </message>
    <message>
        <source>Locked: each selection becomes {name}. Esc ends it.</source>
        <translation>Festgehalten: Jede Auswahl wird zu {name}. Esc beendet es.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look a&amp;gain…</source>
        <translation>&amp;Erneut ansehen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>column of a table</comment>
        <translation>Nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation erneut ansehen</numerusform>
            <numerusform>%Ln Annotationen erneut ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln group(s)…</source>
        <comment>of texts nearly the same</comment>
        <translation>
            <numerusform>%Ln Gruppe ansehen…</numerusform>
            <numerusform>%Ln Gruppen ansehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at each, and press Space to take the nearest words.</source>
        <translation>Sehen Sie jede an, und nehmen Sie mit der Leertaste die ähnlichsten Wörter.</translation>
    </message>
    <message>
        <source>Look at the annotations that a merge, a split or another definition has touched</source>
        <translation>Die Annotationen ansehen, die von einer Zusammenführung, einer Aufteilung oder einer anderen Definition betroffen sind</translation>
    </message>
    <message>
        <source>Look at the annotations whose words a correction has changed</source>
        <translation>Die Annotationen ansehen, deren Worte eine Korrektur geändert hat</translation>
    </message>
    <message>
        <source>Look for mentions and quotations in all articles of the project</source>
        <translation>In allen Artikeln des Projekts nach Erwähnungen und Zitaten suchen</translation>
    </message>
    <message>
        <source>Look for paragraphs that the topics of the codebook are about; never done unasked</source>
        <translation>Absätze suchen, die von den Themen des Kodebuchs handeln; nie ungefragt</translation>
    </message>
    <message>
        <source>Look through the backups of the project, and go back to one</source>
        <translation>Die Sicherungen des Projekts ansehen und zu einer zurückgehen</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <translation>Sicherungen werden angesehen</translation>
    </message>
    <message>
        <source>Looking for the rows</source>
        <translation>Zeilen werden gesucht</translation>
    </message>
    <message>
        <source>Looking whether the project is sound</source>
        <translation>Prüfung, ob das Projekt heil ist</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Make a project that has the codebook and settings of a template</source>
        <translation>Ein Projekt anlegen, das Kodebuch und Einstellungen einer Vorlage hat</translation>
    </message>
    <message>
        <source>Make a project: one file that holds everything</source>
        <translation>Ein Projekt anlegen: eine Datei, die alles enthält</translation>
    </message>
    <message>
        <source>Make an actor</source>
        <translation>Einen Akteur anlegen</translation>
    </message>
    <message>
        <source>Make an actor (Ctrl+N)</source>
        <translation>Einen Akteur anlegen (Strg+N)</translation>
    </message>
    <message>
        <source>Make an annotation of it, and select the next</source>
        <translation>Daraus eine Annotation machen und den nächsten auswählen</translation>
    </message>
    <message>
        <source>Make and show suggestions as articles open</source>
        <translation>Beim Öffnen von Artikeln Vorschläge machen und zeigen</translation>
    </message>
    <message>
        <source>Make annotations of all suggestions in the article</source>
        <translation>Aus allen Vorschlägen im Artikel Annotationen machen</translation>
    </message>
    <message>
        <source>Make backups of the project that is open</source>
        <translation>Das offene Projekt sichern</translation>
    </message>
    <message>
        <source>Make list: {name}</source>
        <translation>Liste anlegen: {name}</translation>
    </message>
    <message>
        <source>Make one here, tag words as an actor with A, or import a codebook.</source>
        <translation>Legen Sie hier einen an, taggen Sie Wörter mit A als Akteur, oder importieren Sie ein Kodebuch.</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>Text vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Making the first lines…</source>
        <translation>Erste Zeilen werden erstellt…</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Das Projekt wird angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln annotation(s) reviewed</source>
        <translation>
            <numerusform>%Ln Annotation als geprüft markieren</numerusform>
            <numerusform>%Ln Annotationen als geprüft markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) done</source>
        <translation>
            <numerusform>%Ln Artikel als fertig markieren</numerusform>
            <numerusform>%Ln Artikel als fertig markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) in progress</source>
        <translation>
            <numerusform>%Ln Artikel als in Arbeit markieren</numerusform>
            <numerusform>%Ln Artikel als in Arbeit markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) new</source>
        <translation>
            <numerusform>%Ln Artikel als neu markieren</numerusform>
            <numerusform>%Ln Artikel als neu markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark articles done when all in them is marked. From two of them on, what is suggested is compared with what you marked.</source>
        <translation>Markieren Sie Artikel als fertig, wenn alles darin markiert ist. Ab zweien wird verglichen, was vorgeschlagen ist und was Sie markiert haben.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>Mark done and open the &amp;next</source>
        <translation>&amp;Als fertig markieren und nächsten öffnen</translation>
    </message>
    <message>
        <source>Mark in progress</source>
        <translation>Als in Arbeit markieren</translation>
    </message>
    <message>
        <source>Mark new</source>
        <translation>Als neu markieren</translation>
    </message>
    <message>
        <source>Mark the article done and open the next that is not</source>
        <translation>Den Artikel als fertig markieren und den nächsten unfertigen öffnen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>how many a coder marked</comment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>column: how often a label is used</comment>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Matching and recent tags</source>
        <translation>Passende und letzte Kodes</translation>
    </message>
    <message numerus="yes">
        <source>Measured against %Ln done article(s); what is learnt, on those it was not learnt from.</source>
        <translation>
            <numerusform>Gemessen an %Ln fertigen Artikel; Gelerntes an denen, aus denen es nicht gelernt ist.</numerusform>
            <numerusform>Gemessen an %Ln fertigen Artikeln; Gelerntes an denen, aus denen es nicht gelernt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring suggestions</source>
        <translation>Vorschläge werden gemessen</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Mention of an actor</source>
        <comment>what a label becomes</comment>
        <translation>Erwähnung eines Akteurs</translation>
    </message>
    <message>
        <source>Mention: {name}</source>
        <translation>Erwähnung: {name}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>column of a table</comment>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Mentions and quotations over time; the table has the numbers</source>
        <translation>Erwähnungen und Zitate im Lauf der Zeit; die Zahlen stehen in der Tabelle</translation>
    </message>
    <message>
        <source>Mentions by new names</source>
        <translation>Erwähnungen mit neuen Namen</translation>
    </message>
    <message>
        <source>Mentions in their context</source>
        <translation>Erwähnungen im Zusammenhang</translation>
    </message>
    <message>
        <source>Mentions of known actors</source>
        <translation>Erwähnungen bekannter Akteure</translation>
    </message>
    <message>
        <source>Mentions {count}</source>
        <translation>Erwähnungen {count}</translation>
    </message>
    <message numerus="yes">
        <source>Mentions: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Erwähnungen: nur an dem %Ln fertigen Artikel, in dem keine vorgeschlagene angenommen wurde.</numerusform>
            <numerusform>Erwähnungen: nur an den %Ln fertigen Artikeln, in denen keine vorgeschlagene angenommen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>Zusammen&amp;führen …</translation>
    </message>
    <message>
        <source>Merge &amp;actors…</source>
        <translation>&amp;Akteure zusammenführen…</translation>
    </message>
    <message>
        <source>Merge &amp;topics…</source>
        <translation>&amp;Themen zusammenführen…</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <source>Merge copy: {name}</source>
        <translation>Kopie einarbeiten: {name}</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>In {name} überführen</translation>
    </message>
    <message>
        <source>Merge the one into the other on the right (Ctrl+2)</source>
        <translation>Den einen in den anderen rechts überführen (Strg+2)</translation>
    </message>
    <message>
        <source>Merge the other into the one on the left (Ctrl+1)</source>
        <translation>Den anderen in den einen links überführen (Strg+1)</translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Themen zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged in what {name} had.</source>
        <translation>Eingearbeitet, was {name} hatte.</translation>
    </message>
    <message>
        <source>Merging adds what only the copy has, also what was deleted here since. What both have stays as it is here. The copy is not changed, and one undo takes everything back.</source>
        <translation>Einarbeiten fügt hinzu, was nur die Kopie hat, auch was hier seither gelöscht wurde. Was beide haben, bleibt, wie es hier ist. Die Kopie wird nicht geändert, und einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Merging the copy</source>
        <translation>Die Kopie wird eingearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) with suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Mittlere Zeit an %Ln Artikel mit Vorschlägen: {minutes} Minuten</numerusform>
            <numerusform>Mittlere Zeit an %Ln Artikeln mit Vorschlägen: {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) without suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Mittlere Zeit an %Ln Artikel ohne Vorschläge: {minutes} Minuten</numerusform>
            <numerusform>Mittlere Zeit an %Ln Artikeln ohne Vorschläge: {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine, as they are now</source>
        <translation>Meine, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Missing articles</source>
        <translation>Fehlende Artikel</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>type of a quotation</comment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema verschieben</numerusform>
            <numerusform>%Ln Themen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;in, below the one before</source>
        <translation>Ein&amp;rücken, unter das vorige</translation>
    </message>
    <message>
        <source>Move &amp;out</source>
        <translation>Aus&amp;rücken</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move an end of the selected annotation</source>
        <translation>Ein Ende der ausgewählten Annotation verschieben</translation>
    </message>
    <message>
        <source>Move content of quotation</source>
        <translation>Wortlaut des Zitats verschieben</translation>
    </message>
    <message>
        <source>Move cue of quotation</source>
        <translation>Redeverb des Zitats verschieben</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Move its ends in the article if they are not where they should be.</source>
        <translation>Verschieben Sie ihre Enden im Artikel, wenn sie nicht stimmen.</translation>
    </message>
    <message>
        <source>Move speaker of quotation</source>
        <translation>Sprecher des Zitats verschieben</translation>
    </message>
    <message>
        <source>Move text of mention</source>
        <translation>Text der Erwähnung verschieben</translation>
    </message>
    <message>
        <source>Move text of passage</source>
        <translation>Text der Textstelle verschieben</translation>
    </message>
    <message>
        <source>Move the choice down (Alt+Down)</source>
        <translation>Die Möglichkeit nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Move the choice up (Alt+Up)</source>
        <translation>Die Möglichkeit nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move the end back</source>
        <translation>Ende zurück</translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation>Ende um ein Wort zurück</translation>
    </message>
    <message>
        <source>Move the end forward</source>
        <translation>Ende vor</translation>
    </message>
    <message>
        <source>Move the end forward by a word</source>
        <translation>Ende um ein Wort vor</translation>
    </message>
    <message>
        <source>Move the start back</source>
        <translation>Anfang zurück</translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation>Anfang um ein Wort zurück</translation>
    </message>
    <message>
        <source>Move the start forward</source>
        <translation>Anfang vor</translation>
    </message>
    <message>
        <source>Move the start forward by a word</source>
        <translation>Anfang um ein Wort vor</translation>
    </message>
    <message>
        <source>Move topic: {name}</source>
        <translation>Thema verschieben: {name}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>NEAR takes two words or more and how many words may lie between: NEAR(ferry harbour, 5).</source>
        <translation>NEAR nimmt zwei oder mehr Wörter und die Zahl der Wörter, die dazwischen liegen dürfen: NEAR(Fähre Hafen, 5).</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Name des Akteurs</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Name des neuen Themas</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced</source>
        <translation>Name der Vorlage; eine gleichnamige wird ersetzt</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>Name; Enter adds it, Esc leaves</source>
        <translation>Name; Eingabe fügt es hinzu, Esc verlässt das Feld</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Ähnlichste Wörter</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance on a topic</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Never propose these two again (Ctrl+3)</source>
        <translation>Diese beiden nie wieder vorschlagen (Strg+3)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New actor: {name}</source>
        <translation>Neuer Akteur: {name}</translation>
    </message>
    <message>
        <source>New actors</source>
        <translation>Neue Akteure</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Neues Attribut</translation>
    </message>
    <message>
        <source>New example</source>
        <translation>Neues Beispiel</translation>
    </message>
    <message>
        <source>New fro&amp;m template…</source>
        <translation>Neu aus &amp;Vorlage …</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Neu aus Vorlage …</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project from a template</source>
        <translation>Neues Projekt aus einer Vorlage</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New topic &amp;below</source>
        <translation>Neues Thema &amp;darunter</translation>
    </message>
    <message>
        <source>New topic at the top</source>
        <translation>Neues Thema ganz oben</translation>
    </message>
    <message>
        <source>New topic below the chosen one (Ctrl+Shift+N)</source>
        <translation>Neues Thema unter dem gewählten (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>New topic below {topic}</source>
        <translation>Neues Thema unter {topic}</translation>
    </message>
    <message>
        <source>New topic beside the chosen one (Ins)</source>
        <translation>Neues Thema neben dem gewählten (Einfg)</translation>
    </message>
    <message>
        <source>New topic: {name}</source>
        <translation>Neues Thema: {name}</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>New: {things}.</source>
        <translation>Neu: {things}.</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>Newsfeed</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Next annotation &amp;here</source>
        <translation>Nächste Annotation an &amp;dieser Stelle</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next untagged na&amp;me</source>
        <translation>&amp;Nächster unkodierter Name</translation>
    </message>
    <message>
        <source>Next untagged q&amp;uoted words</source>
        <translation>Nächste &amp;unkodierte Worte in Anführungszeichen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No actor is chosen</source>
        <translation>Kein Akteur ist gewählt</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Noch keine Akteure</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Keine Agentur</translation>
    </message>
    <message>
        <source>No annotation is to be looked at again.</source>
        <translation>Keine Annotation ist erneut anzusehen.</translation>
    </message>
    <message>
        <source>No annotation is to be reviewed.</source>
        <translation>Keine Annotation ist zu prüfen.</translation>
    </message>
    <message>
        <source>No annotations are chosen. Choose at least one kind.</source>
        <translation>Es sind keine Annotationen gewählt. Wählen Sie mindestens eine Art.</translation>
    </message>
    <message>
        <source>No article has all that is asked for.</source>
        <translation>Kein Artikel erfüllt alle Bedingungen.</translation>
    </message>
    <message>
        <source>No article has an open suggestion. The menu Tag, “Suggest in all articles”, makes some.</source>
        <translation>Kein Artikel hat einen offenen Vorschlag. Das Menü „Kodieren“, „In allen Artikeln vorschlagen“, macht welche.</translation>
    </message>
    <message>
        <source>No article is among those chosen for the export. Choose more of them.</source>
        <translation>Für den Export ist kein Artikel übrig. Wählen Sie weniger eng aus.</translation>
    </message>
    <message>
        <source>No article is shown of this document.</source>
        <translation>Von diesem Dokument wird kein Artikel gezeigt.</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>No article stands out in {name}, so all text of the page was taken. Look whether menus are in it.</source>
        <translation>In {name} hebt sich kein Artikel ab, daher wurde der ganze Text der Seite genommen. Prüfen Sie, ob Menüs darin stehen.</translation>
    </message>
    <message>
        <source>No articles were found there. Copydesk reads texts, web pages, Word, PDF and e-mail files, tables, feeds, and the exports of news archives.</source>
        <translation>Dort wurden keine Artikel gefunden. Copydesk liest Texte, Webseiten, Word-, PDF- und E-Mail-Dateien, Tabellen, Feeds und Exporte von Pressearchiven.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>No attributes yet</source>
        <translation>Noch keine Attribute</translation>
    </message>
    <message>
        <source>No backup was made, but your work is saved. {why}</source>
        <translation>Es wurde keine Sicherung gemacht, aber Ihre Arbeit ist gespeichert. {why}</translation>
    </message>
    <message>
        <source>No codebook called {name} comes with the program. Choose one of {names}.</source>
        <translation>Mit dem Programm kommt kein Kodebuch namens {name}. Wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <source>No coder of this project is called {name}. Check the name.</source>
        <translation>In diesem Projekt kodiert niemand mit dem Namen {name}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>No column of {name} looks like the text of articles. Choose it in the import window, or say it with --map text=COLUMN; the columns are: {columns}.</source>
        <translation>Keine Spalte von {name} sieht nach Artikeltext aus. Wählen Sie sie im Importfenster oder geben Sie sie mit --map text=COLUMN an; die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>No copy of {name} could be written to {folder} ({reason}). Free some space there, or choose another folder.</source>
        <translation>Von {name} ließ sich keine Kopie nach {folder} schreiben ({reason}). Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <source>No labels to map: all in the file is in Copydesk&apos;s own words.</source>
        <translation>Keine Labels zuzuordnen: Alles in der Datei steht in Copydesks eigenen Worten.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No occurrences of {words}. Check the spelling, or take away “whole words” or “match case”.</source>
        <translation>Keine Vorkommen von {words}. Prüfen Sie die Schreibweise oder schalten Sie „Nur ganze Wörter“ oder „Groß-/Kleinschreibung beachten“ aus.</translation>
    </message>
    <message>
        <source>No other untagged name with a capital letter in this article.</source>
        <translation>Kein weiterer unkodierter Name mit Großbuchstaben in diesem Artikel.</translation>
    </message>
    <message>
        <source>No other untagged quotation marks in this article.</source>
        <translation>Keine weiteren unkodierten Anführungszeichen in diesem Artikel.</translation>
    </message>
    <message>
        <source>No row can have {value} in {column}. Choose one of {values}.</source>
        <translation>Keine Zeile kann {value} in {column} haben. Wählen Sie eines von {values}.</translation>
    </message>
    <message>
        <source>No row has what you look for.</source>
        <translation>Keine Zeile hat, was Sie suchen.</translation>
    </message>
    <message>
        <source>No row is ticked. Tick rows with the space bar, or choose “Tick all”.</source>
        <translation>Keine Zeile ist angehakt. Haken Sie Zeilen mit der Leertaste an oder wählen Sie „Alle anhaken“.</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Kein Ressort</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Keine Haltung</translation>
    </message>
    <message>
        <source>No suggestion fits. Choose other kinds, or move the bound.</source>
        <translation>Kein Vorschlag passt. Wählen Sie andere Arten, oder verschieben Sie die Grenze.</translation>
    </message>
    <message>
        <source>No suggestion is left here.</source>
        <translation>Hier ist kein Vorschlag mehr offen.</translation>
    </message>
    <message>
        <source>No suggestion is shown here</source>
        <translation>Hier wird kein Vorschlag gezeigt</translation>
    </message>
    <message>
        <source>No suggestion was accepted or rejected yet.</source>
        <translation>Noch wurde kein Vorschlag angenommen oder abgelehnt.</translation>
    </message>
    <message>
        <source>No suggestions are shown in an article until it is marked done.</source>
        <translation>In einem Artikel werden keine Vorschläge gezeigt, bis er als fertig markiert ist.</translation>
    </message>
    <message>
        <source>No text fits the regular expression “{query}”. Try a shorter one.</source>
        <translation>Kein Text passt auf den regulären Ausdruck „{query}“. Versuchen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Noch keine Themen</translation>
    </message>
    <message>
        <source>No two articles are nearly the same.</source>
        <translation>Keine zwei Artikel sind fast gleich.</translation>
    </message>
    <message>
        <source>No two entries are left that may be the same.</source>
        <translation>Es sind keine zwei möglicherweise gleichen Einträge mehr übrig.</translation>
    </message>
    <message>
        <source>No two names are alike.</source>
        <translation>Keine zwei Namen ähneln sich.</translation>
    </message>
    <message>
        <source>No value is stored yet.</source>
        <translation>Noch ist kein Wert gespeichert.</translation>
    </message>
    <message>
        <source>No words are tagged with this actor yet: select some, and press A.</source>
        <translation>Noch sind keine Wörter mit diesem Akteur getaggt: Wählen Sie welche, und drücken Sie A.</translation>
    </message>
    <message>
        <source>No words here speak for a topic. Keywords and examples of topics help.</source>
        <translation>Keine Wörter hier sprechen für ein Thema. Stichwörter und Beispiele der Themen helfen.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Nobody else is mentioned in the same articles.</source>
        <translation>Niemand sonst wird in denselben Artikeln erwähnt.</translation>
    </message>
    <message>
        <source>Nobody has said yet what this topic means.</source>
        <translation>Noch hat niemand gesagt, was dieses Thema bedeutet.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>who speaks</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no preset of an export</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None are left</source>
        <translation>Keine mehr</translation>
    </message>
    <message>
        <source>None is ticked: what all of them have tagged.</source>
        <translation>Keiner ist angehakt: was alle kodiert haben.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>cue of a quotation</comment>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>None: it was taken out of the text.</source>
        <translation>Keine: Sie wurden aus dem Text genommen.</translation>
    </message>
    <message>
        <source>Nor&amp;mal size</source>
        <translation>Normale &amp;Größe</translation>
    </message>
    <message>
        <source>Not all that is in the project is in this format.</source>
        <translation>Dieses Format enthält nicht alles, was im Projekt ist.</translation>
    </message>
    <message>
        <source>Not at all: purely at random</source>
        <translation>Gar nicht: rein zufällig</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not in it: {things}.</source>
        <translation>Nicht enthalten: {things}.</translation>
    </message>
    <message>
        <source>Not in this format: {things}.</source>
        <translation>Nicht in diesem Format: {things}.</translation>
    </message>
    <message>
        <source>Not nested</source>
        <translation>Nicht verschachtelt</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Not read in {name}, for they are hidden or no column looks like texts: {sheets}.</source>
        <translation>In {name} nicht gelesen, weil ausgeblendet oder ohne Spalte mit Texten: {sheets}.</translation>
    </message>
    <message>
        <source>Not readable, or not wholly</source>
        <translation>Nicht oder nicht ganz lesbar</translation>
    </message>
    <message>
        <source>Not: {rule}</source>
        <translation>Nicht: {rule}</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>what a value says</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: what is to be known of a document</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a table</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>an empty cell of a table</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what is suggested</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing has been tagged yet: there is no tag to repeat.</source>
        <translation>Noch wurde nichts kodiert: Es gibt keinen Kode zum Wiederholen.</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing is about this topic yet.</source>
        <translation>Noch handelt nichts von diesem Thema.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Noch nichts korrigiert.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing is marked in this text.</source>
        <translation>In diesem Text ist nichts annotiert.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Nothing is suggested here.</source>
        <translation>Hier ist nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing is suggested. Suggest in all articles looks for something.</source>
        <translation>Nichts ist vorgeschlagen. „In allen Artikeln vorschlagen“ sucht etwas.</translation>
    </message>
    <message>
        <source>Nothing is tagged so far. Select words in an article and press A, T or Q.</source>
        <translation>Noch ist nichts getaggt. Wählen Sie Wörter in einem Artikel, und drücken Sie A, T oder Q.</translation>
    </message>
    <message>
        <source>Nothing is to be looked at. Merging, splitting and other definitions lead here.</source>
        <translation>Nichts ist anzusehen. Zusammenführungen, Aufteilungen und andere Definitionen führen hierher.</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>Nichts Neues in {name}</translation>
    </message>
    <message>
        <source>Nothing new was imported.</source>
        <translation>Es wurde nichts Neues importiert.</translation>
    </message>
    <message>
        <source>Nothing new would come in</source>
        <translation>Nichts Neues käme herein</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Nothing of a Copydesk project can be read in {name}. Open a backup, or choose another file.</source>
        <translation>In {name} ist nichts von einem Copydesk-Projekt lesbar. Öffnen Sie eine Sicherung, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing tagged yet</source>
        <translation>Noch nichts kodiert</translation>
    </message>
    <message>
        <source>Nothing tells where {first} ends and {second} begins. Put a mark between them, such as _.</source>
        <translation>Nichts zeigt, wo {first} endet und {second} beginnt. Setzen Sie ein Zeichen dazwischen, etwa _.</translation>
    </message>
    <message>
        <source>Nothing that is of the kind {kind} has the id {id}. An export shows the ids.</source>
        <translation>Nichts von der Art {kind} hat die Kennung {id}. Ein Export zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to measure against yet</source>
        <translation>Noch nichts, woran zu messen wäre</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”. Try fewer words, or the beginning of one: wor*</source>
        <translation>Für „{query}“ wurde nichts gefunden. Versuchen Sie weniger Wörter oder einen Wortanfang: Wör*</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a label becomes</comment>
        <translation>Nichts: weggelassen</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a value says</comment>
        <translation>Nichts: weggelassen</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a link joins</comment>
        <translation>Nichts: weggelassen</translation>
    </message>
    <message>
        <source>Now: {values}.</source>
        <translation>Jetzt: {values}.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of an attribute</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers for the names of coders</source>
        <translation>Nummern statt der Namen der Kodierenden</translation>
    </message>
    <message>
        <source>O&amp;ffices</source>
        <translation>Ä&amp;mter</translation>
    </message>
    <message>
        <source>O&amp;verview beside the text</source>
        <translation>Übersicht neben &amp;dem Text</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>the state or body that an office belongs to</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>Von Akteuren</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>Von Artikeln</translation>
    </message>
    <message>
        <source>Of direct and indirect quotations, the type need not be right. –: none are there to tell it by.</source>
        <translation>Bei direkten und indirekten Zitaten muss die Art nicht stimmen. –: es gibt keine, an denen es sich zeigt.</translation>
    </message>
    <message>
        <source>Of mentions</source>
        <translation>Von Erwähnungen</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>Von Textstellen</translation>
    </message>
    <message>
        <source>Of quotations</source>
        <translation>Von Zitaten</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Amt von</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Offsets</source>
        <comment>label: what offsets of a file count</comment>
        <translation>Offsets</translation>
    </message>
    <message>
        <source>Offsets in {unit}.</source>
        <translation>Positionen in {unit}.</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Der eine</translation>
    </message>
    <message>
        <source>One is made when a project has been opened, too. None is made if nothing has changed.</source>
        <translation>Eine wird auch gemacht, wenn ein Projekt geöffnet wurde. Hat sich nichts geändert, wird keine gemacht.</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Einmal Rückgängig macht es ungeschehen.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Nur in der Kopie</translation>
    </message>
    <message>
        <source>Only rows in which these words are found (Ctrl+F)</source>
        <translation>Nur Zeilen, in denen diese Wörter stehen (Strg+F)</translation>
    </message>
    <message>
        <source>Only rows with {value}</source>
        <translation>Nur Zeilen mit {value}</translation>
    </message>
    <message>
        <source>Only the &amp;articles…</source>
        <translation>Nur die &amp;Artikel…</translation>
    </message>
    <message>
        <source>Only what they have tagged; with none ticked, what anybody has tagged</source>
        <translation>Nur was sie kodiert haben; ist niemand angehakt, alles Kodierte</translation>
    </message>
    <message>
        <source>Only what those who are ticked have tagged.</source>
        <translation>Nur was die Angehakten kodiert haben.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Öffnen Sie zuerst ein Projekt</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>Öffnen Sie zuerst einen Artikel</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Open an article to tag it.</source>
        <translation>Öffnen Sie einen Artikel, um ihn zu kodieren.</translation>
    </message>
    <message>
        <source>Open an article to tag with it or to go to its tags.</source>
        <translation>Öffnen Sie einen Artikel, um damit zu kodieren oder zu den Stellen zu gehen.</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop articles into it.</source>
        <translation>Öffnen oder erstellen Sie zuerst ein Projekt und ziehen Sie dann Artikel hinein.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>B&amp;eispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Open the backup read-only, to look into it</source>
        <translation>Die Sicherung schreibgeschützt öffnen, um hineinzusehen</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Opposes</source>
        <comment>stance on a topic</comment>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind of an actor</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column of a table</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an actor</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>column of a table</comment>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outside &amp;ids</source>
        <translation>Fremde &amp;Kennungen</translation>
    </message>
    <message>
        <source>Outside id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Outside ids</source>
        <translation>Fremde Kennungen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <translation>Übersicht des Artikels</translation>
    </message>
    <message>
        <source>P&amp;revious that lacks it</source>
        <translation>Vo&amp;rige, der es fehlt</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet for Hugging Face datasets</source>
        <translation>Parquet für Hugging Face datasets</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>column of a table</comment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts need at least two shares above 0.</source>
        <translation>Für Teile müssen mindestens zwei Anteile über 0 liegen.</translation>
    </message>
    <message>
        <source>Parts of the same annotation</source>
        <comment>what a link joins</comment>
        <translation>Teile derselben Annotation</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Passage on a topic</source>
        <comment>what a label becomes</comment>
        <translation>Textstelle zu einem Thema</translation>
    </message>
    <message>
        <source>Passage: {name}</source>
        <translation>Textstelle: {name}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>column of a table</comment>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Passages and quotations about the topic</source>
        <translation>Textstellen und Zitate, die vom Thema handeln</translation>
    </message>
    <message>
        <source>Pauses over 5 minutes and articles that are not done are left out.</source>
        <translation>Pausen über 5 Minuten und nicht fertige Artikel zählen nicht.</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of an actor</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where a file goes</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of a table</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place mention again</source>
        <translation>Erwähnung neu setzen</translation>
    </message>
    <message>
        <source>Place passage again</source>
        <translation>Textstelle neu setzen</translation>
    </message>
    <message>
        <source>Place quotation again</source>
        <translation>Zitat neu setzen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation here</source>
        <translation>V&amp;orige Annotation an dieser Stelle</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Press a key to add</source>
        <translation>Taste zum Hinzufügen drücken</translation>
    </message>
    <message>
        <source>Press {next} in the article to go through what is suggested, {accept} to accept it, {reject} to reject it.</source>
        <translation>Drücken Sie im Artikel {next}, um die Vorschläge durchzugehen, {accept}, um einen anzunehmen, {reject}, um ihn abzulehnen.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous untagged quoted w&amp;ords</source>
        <translation>Vorige unkodierte Worte &amp;in Anführungszeichen</translation>
    </message>
    <message>
        <source>Print article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>Print the article with its highlights and the list of what is marked</source>
        <translation>Den Artikel mit seinen Hervorhebungen und der Liste der Annotationen drucken</translation>
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
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>name of a file</comment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project settin&amp;gs…</source>
        <translation>Pro&amp;jekteinstellungen …</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column of a table</comment>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Veröffentlicht ab</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Veröffentlicht bis</translation>
    </message>
    <message>
        <source>Published up to</source>
        <translation>Veröffentlicht bis</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Put all tables on the clipboard, for a spreadsheet or a letter</source>
        <translation>Alle Tabellen in die Zwischenablage, für eine Tabellenkalkulation oder einen Brief</translation>
    </message>
    <message>
        <source>Put it at the &amp;selected words</source>
        <translation>An die ausgewählten &amp;Worte setzen</translation>
    </message>
    <message>
        <source>Put right what was read wrongly.</source>
        <translation>Berichtigen Sie, was falsch gelesen wurde.</translation>
    </message>
    <message>
        <source>Put right what was read wrongly. What is marked goes along with its words.</source>
        <translation>Berichtigen Sie, was falsch gelesen wurde. Annotationen wandern mit ihren Worten mit.</translation>
    </message>
    <message>
        <source>Put right what was read wrongly; annotations go along with their words</source>
        <translation>Berichtigen, was falsch gelesen wurde; Annotationen wandern mit ihren Worten mit</translation>
    </message>
    <message>
        <source>Put the backup in the place of the project, which is kept beside it</source>
        <translation>Die Sicherung an die Stelle des Projekts setzen, das daneben aufbewahrt wird</translation>
    </message>
    <message>
        <source>Quadruple click</source>
        <translation>Vierfachklick</translation>
    </message>
    <message>
        <source>QualCoder project</source>
        <translation>QualCoder-Projekt</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>what a label becomes</comment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotation and its addressee</source>
        <comment>what a link joins</comment>
        <translation>Zitat und sein Adressat</translation>
    </message>
    <message>
        <source>Quotation and its cue</source>
        <comment>what a link joins</comment>
        <translation>Zitat und sein Redeverb</translation>
    </message>
    <message>
        <source>Quotation and its speaker</source>
        <comment>what a link joins</comment>
        <translation>Zitat und sein Sprecher</translation>
    </message>
    <message>
        <source>Quotation and the one around it</source>
        <comment>what a link joins</comment>
        <translation>Zitat und das umgebende Zitat</translation>
    </message>
    <message>
        <source>Quotation tagged. {speaker} takes the speaker, {cue} the cue, from the words beside it.</source>
        <translation>Zitat kodiert. {speaker} nimmt den Sprecher, {cue} das Redeverb aus den Worten daneben.</translation>
    </message>
    <message>
        <source>Quotation without speaker</source>
        <translation>Zitat ohne Sprecher</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Zitat: {name}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>column of a table</comment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotations are suggested by the rules.</source>
        <translation>Zitate werden nach den Regeln vorgeschlagen.</translation>
    </message>
    <message>
        <source>Quotations are suggested by what was learnt.</source>
        <translation>Zitate werden nach dem Gelernten vorgeschlagen.</translation>
    </message>
    <message>
        <source>Quotations in their context</source>
        <translation>Zitate im Zusammenhang</translation>
    </message>
    <message>
        <source>Quotations {count}</source>
        <translation>Zitate {count}</translation>
    </message>
    <message numerus="yes">
        <source>Quotations: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Zitate: nur an dem %Ln fertigen Artikel, in dem kein vorgeschlagenes angenommen wurde.</numerusform>
            <numerusform>Zitate: nur an den %Ln fertigen Artikeln, in denen kein vorgeschlagenes angenommen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;eset the panels</source>
        <translation>Bereiche &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Kodebuch</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>RIS references</source>
        <translation>RIS-Literaturnachweise</translation>
    </message>
    <message>
        <source>Re&amp;code…</source>
        <translation>Um&amp;kodieren …</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Aus &amp;der Liste entfernen</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>which format a document is read as</comment>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading the codebook</source>
        <translation>Kodebuch wird gelesen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Recent tag {n}</source>
        <translation>Letzter Kode {n}</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Umkodieren</translation>
    </message>
    <message>
        <source>Recode as {name}</source>
        <translation>Umkodieren in {name}</translation>
    </message>
    <message>
        <source>Recognised.</source>
        <translation>Erkannt.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redoing the change</source>
        <translation>Änderung wird wiederholt</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Wiederholt: {change}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag ablehnen</numerusform>
            <numerusform>%Ln Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all suggestions h&amp;ere</source>
        <translation>All&amp;e Vorschläge hier ablehnen</translation>
    </message>
    <message>
        <source>Reject suggestion: {name}</source>
        <translation>Vorschlag ablehnen: {name}</translation>
    </message>
    <message>
        <source>Rejected, %</source>
        <translation>Abgelehnt, %</translation>
    </message>
    <message>
        <source>Rejected: {name}. {undo} takes it back.</source>
        <translation>Abgelehnt: {name}. {undo} macht es rückgängig.</translation>
    </message>
    <message>
        <source>Rejecting suggestions</source>
        <translation>Vorschläge werden abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the list</source>
        <translation>
            <numerusform>%Ln Artikel aus der Liste entfernen</numerusform>
            <numerusform>%Ln Artikel aus der Liste entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from {name}</source>
        <translation>
            <numerusform>%Ln Artikel aus {name} entfernen</numerusform>
            <numerusform>%Ln Artikel aus {name} entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove cue: {words}</source>
        <translation>Redeverb entfernen: {words}</translation>
    </message>
    <message>
        <source>Remove nesting</source>
        <translation>Verschachtelung aufheben</translation>
    </message>
    <message>
        <source>Remove speaker: {words}</source>
        <translation>Sprecher entfernen: {words}</translation>
    </message>
    <message>
        <source>Remove text: {words}</source>
        <translation>Text entfernen: {words}</translation>
    </message>
    <message>
        <source>Remove the choice (Del)</source>
        <translation>Die Möglichkeit entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>Das Beispiel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove topic: {name}</source>
        <translation>Thema entfernen: {name}</translation>
    </message>
    <message>
        <source>Remove words: {words}</source>
        <translation>Worte entfernen: {words}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename actor: {name}</source>
        <translation>Akteur umbenennen: {name}</translation>
    </message>
    <message>
        <source>Rename list: {name}</source>
        <translation>Liste umbenennen: {name}</translation>
    </message>
    <message>
        <source>Rename the attribute, or change what it holds (Enter)</source>
        <translation>Das Attribut umbenennen oder ändern, was es aufnimmt (Eingabe)</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>Rename the saved list that is shown</source>
        <translation>Die angezeigte gespeicherte Liste umbenennen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repaired: {right}, {removed}. The project as it was is kept in {name}.</source>
        <translation>Repariert: {right}, {removed}. Das Projekt, wie es war, liegt als {name} daneben.</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Das Projekt wird repariert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>an attribute that has no value yet</comment>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore to a &amp;new file…</source>
        <translation>In eine &amp;neue Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring keeps {name} as it is now beside it, under another name.</source>
        <translation>Beim Wiederherstellen bleibt {name}, wie es jetzt ist, unter anderem Namen daneben liegen.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Reta&amp;g…</source>
        <translation>&amp;Umkodieren…</translation>
    </message>
    <message>
        <source>Retag: {name}</source>
        <translation>Umkodieren: {name}</translation>
    </message>
    <message>
        <source>Retagged: {name}</source>
        <translation>Neu kodiert: {name}</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Retire topic: {name}</source>
        <translation>Thema stilllegen: {name}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>column of a table</comment>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>state of a topic</comment>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich Text (RTF)</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Richtig, %</translation>
    </message>
    <message>
        <source>Right: share of the suggested that you marked just so. Found: share of the marked that was suggested just so. F1: both in one number. Roughly: F1 where half of the words will do.</source>
        <translation>Richtig: Anteil des Vorgeschlagenen, das Sie genau so markiert haben. Gefunden: Anteil des Markierten, das genau so vorgeschlagen war. F1: beides in einer Zahl. Ungefähr: F1, wenn die Hälfte der Wörter genügt.</translation>
    </message>
    <message>
        <source>Roughly, %</source>
        <translation>Ungefähr, %</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a quotation mark that is not closed or not doubled. Of the lines after it only those were read that are rows of their own.</source>
        <translation>Zeile {row} von {name} hat ein Anführungszeichen, das nicht geschlossen oder nicht verdoppelt ist. Von den Zeilen danach wurden nur die gelesen, die für sich eine Tabellenzeile sind.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has damaged characters.</source>
        <translation>Zeile {row} von {name} hat beschädigte Zeichen.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no text.</source>
        <translation>Zeile {row} von {name} hat keinen Text.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {count} cells where {width} are expected.</source>
        <translation>Zeile {row} von {name} hat {count} Zellen, wo {width} erwartet werden.</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what made suggestions</comment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules for labels</source>
        <translation>Regeln für Labels</translation>
    </message>
    <message>
        <source>Rules written to {name}.</source>
        <translation>Regeln nach {name} geschrieben.</translation>
    </message>
    <message>
        <source>Rules, %</source>
        <translation>Regeln, %</translation>
    </message>
    <message>
        <source>S&amp;corecard…</source>
        <translation>Be&amp;wertung …</translation>
    </message>
    <message>
        <source>S&amp;how all articles</source>
        <translation>All&amp;e Artikel zeigen</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>Durchsehen an&amp;halten</translation>
    </message>
    <message>
        <source>Sa&amp;lvage a damaged project…</source>
        <translation>Bes&amp;chädigtes Projekt retten …</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Als Vorla&amp;ge speichern …</translation>
    </message>
    <message>
        <source>Salvage a damaged project</source>
        <translation>Beschädigtes Projekt retten</translation>
    </message>
    <message>
        <source>Salvaged {name}: {kept}, {lost}.</source>
        <translation>{name} gerettet: {kept}, {lost}.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Retten …</translation>
    </message>
    <message>
        <source>Salvaging {name}</source>
        <translation>{name} wird gerettet</translation>
    </message>
    <message>
        <source>Sample of {count}</source>
        <translation>Stichprobe von {count}</translation>
    </message>
    <message>
        <source>Save &amp;as PDF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Save ({key})</source>
        <translation>Speichern ({key})</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>Eine &amp;Kopie des Projekts speichern …</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Anderswo eine Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Anderswo eine Kopie speichern …</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Eine Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <translation>Als Satz speichern…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save in a &amp;file…</source>
        <translation>In einer &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>Save it where you want, to give it to others</source>
        <translation>Speichern, wo Sie wollen, um sie anderen zu geben</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Save the article with its highlights and the list of what is marked as a PDF</source>
        <translation>Den Artikel mit seinen Hervorhebungen und der Liste der Annotationen als PDF speichern</translation>
    </message>
    <message>
        <source>Save the codebook and settings, so that other projects can be started from them</source>
        <translation>Kodebuch und Einstellungen speichern, damit andere Projekte damit beginnen können</translation>
    </message>
    <message>
        <source>Save the keys as a set</source>
        <translation>Tasten als Satz speichern</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged project in a new one</source>
        <translation>Was von einem beschädigten Projekt lesbar ist, in ein neues retten</translation>
    </message>
    <message>
        <source>Save what is chosen under a name</source>
        <translation>Die Auswahl unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Kopie als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved as the template {name}. New from template offers it.</source>
        <translation>Als Vorlage {name} gespeichert. „Neu aus Vorlage“ bietet sie an.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved l&amp;ist</source>
        <translation>&amp;Gespeicherte Liste</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Gespeicherte Liste</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>Say how one works in this project: what is suggested, how selections are taken, keys</source>
        <translation>Sagen, wie in diesem Projekt gearbeitet wird: was vorgeschlagen wird, wie Auswahlen genommen werden, Tasten</translation>
    </message>
    <message>
        <source>Say where the new project goes, and make it</source>
        <translation>Sagen, wohin das neue Projekt kommt, und es anlegen</translation>
    </message>
    <message>
        <source>Say who is coding: each annotation bears the name</source>
        <translation>Angeben, wer kodiert: Jede Annotation trägt den Namen</translation>
    </message>
    <message>
        <source>Says</source>
        <comment>column: what a value says</comment>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Scorecard of suggestions</source>
        <translation>Bewertung der Vorschläge</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Search actions by their words or keys</source>
        <translation>Aktionen nach Wörtern oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation>Durch Tastendruck suchen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Search keys by what they do</source>
        <translation>Tasten nach ihrer Wirkung suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>column of a table</comment>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>See how good suggestions are here, and how much time they save</source>
        <translation>Sehen, wie gut Vorschläge hier sind und wie viel Zeit sie sparen</translation>
    </message>
    <message>
        <source>See what another copy of the project has that this one has not, and merge it in</source>
        <translation>Sehen, was eine andere Kopie des Projekts hat und diese nicht, und es einarbeiten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+A</source>
        <translation>&amp;Alles auswählen	Strg+A</translation>
    </message>
    <message>
        <source>Select a quotation first</source>
        <translation>Wählen Sie zuerst ein Zitat aus</translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <translation>Wählen Sie zuerst ein Zitat aus.</translation>
    </message>
    <message>
        <source>Select a quotation first: click it in the text or in the tree.</source>
        <translation>Wählen Sie zuerst ein Zitat aus: Klicken Sie es im Text oder im Baum an.</translation>
    </message>
    <message>
        <source>Select a revision to see what it changed, or two to compare them.</source>
        <translation>Wählen Sie eine Revision aus, um zu sehen, was sie geändert hat, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Select a suggestion first</source>
        <translation>Wählen Sie zuerst einen Vorschlag aus</translation>
    </message>
    <message>
        <source>Select an annotation first</source>
        <translation>Wählen Sie zuerst eine Annotation aus</translation>
    </message>
    <message>
        <source>Select an annotation or a suggestion first</source>
        <translation>Wählen Sie zuerst eine Annotation oder einen Vorschlag</translation>
    </message>
    <message>
        <source>Select at least two articles in the list to link them as versions.</source>
        <translation>Wählen Sie in der Liste mindestens zwei Artikel aus, um sie als Versionen zu verknüpfen.</translation>
    </message>
    <message>
        <source>Select at least two articles to link them as versions.</source>
        <translation>Wählen Sie mindestens zwei Artikel aus, um sie als Versionen zu verknüpfen.</translation>
    </message>
    <message>
        <source>Select the name before that is in no mention yet</source>
        <translation>Den vorigen Namen auswählen, der noch in keiner Erwähnung steht</translation>
    </message>
    <message>
        <source>Select the next name that is in no mention yet</source>
        <translation>Den nächsten Namen auswählen, der noch in keiner Erwähnung steht</translation>
    </message>
    <message>
        <source>Select the next part of the quotation first.</source>
        <translation>Wählen Sie zuerst den nächsten Teil des Zitats aus.</translation>
    </message>
    <message>
        <source>Select the next part of the quotation, then press {key}.</source>
        <translation>Wählen Sie den nächsten Teil des Zitats aus und drücken Sie dann {key}.</translation>
    </message>
    <message>
        <source>Select the next quoted words that are in no quotation yet</source>
        <translation>Die nächsten Worte in Anführungszeichen auswählen, die noch in keinem Zitat stehen</translation>
    </message>
    <message>
        <source>Select the next suggestion in the text</source>
        <translation>Den nächsten Vorschlag im Text auswählen</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Den Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the quoted words before that are in no quotation yet</source>
        <translation>Die vorigen Worte in Anführungszeichen auswählen, die noch in keinem Zitat stehen</translation>
    </message>
    <message>
        <source>Select the reporting verb, such as “said”, then press {key}.</source>
        <translation>Wählen Sie das Redeverb aus, etwa „sagte“, und drücken Sie dann {key}.</translation>
    </message>
    <message>
        <source>Select the rows first.</source>
        <translation>Wählen Sie zuerst die Zeilen.</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Den Satz auswählen</translation>
    </message>
    <message>
        <source>Select the suggestion before in the text</source>
        <translation>Den vorigen Vorschlag im Text auswählen</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Das Wort auswählen</translation>
    </message>
    <message>
        <source>Select the word, name or quoted words, clause, sentence, paragraph</source>
        <translation>Wort, Namen oder Worte in Anführungszeichen, Teilsatz, Satz, Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the words in the article that it is about now, or give it up.</source>
        <translation>Wählen Sie im Artikel die Worte aus, um die es jetzt geht, oder verwerfen Sie die Annotation.</translation>
    </message>
    <message>
        <source>Select the words that are an example of a topic first.</source>
        <translation>Wählen Sie zuerst die Worte aus, die ein Beispiel für ein Thema sind.</translation>
    </message>
    <message>
        <source>Select the words that are quoted first.</source>
        <translation>Wählen Sie zuerst die zitierten Worte aus.</translation>
    </message>
    <message>
        <source>Select the words that name the actor first.</source>
        <translation>Wählen Sie zuerst die Worte aus, die den Akteur nennen.</translation>
    </message>
    <message>
        <source>Select the words that name the actor, then press {key}.</source>
        <translation>Wählen Sie die Worte aus, die den Akteur nennen, und drücken Sie dann {key}.</translation>
    </message>
    <message>
        <source>Select the words that name the speaker, then press {key}.</source>
        <translation>Wählen Sie die Worte aus, die den Sprecher nennen, und drücken Sie dann {key}.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is about first.</source>
        <translation>Wählen Sie zuerst die Worte aus, um die es in der Annotation geht.</translation>
    </message>
    <message>
        <source>Select the words to tag as {name} first.</source>
        <translation>Wählen Sie zuerst die Worte aus, die als {name} kodiert werden sollen.</translation>
    </message>
    <message>
        <source>Select what is said, or click into words in quote marks, then press {key}.</source>
        <translation>Wählen Sie aus, was gesagt wird, oder klicken Sie in Worte in Anführungszeichen und drücken Sie dann {key}.</translation>
    </message>
    <message>
        <source>Select words first, then press {digit} to tag them as {name}.</source>
        <translation>Wählen Sie zuerst Worte aus und drücken Sie dann {digit}, um sie als {name} zu kodieren.</translation>
    </message>
    <message>
        <source>Select words in the article, then press {actor} for an actor, {topic} for a topic, {quotation} for a quotation.</source>
        <translation>Wählen Sie Worte im Artikel aus und drücken Sie {actor} für einen Akteur, {topic} für ein Thema, {quotation} für ein Zitat.</translation>
    </message>
    <message>
        <source>Select words, or a mention or passage, then press {key} to tag every other occurrence.</source>
        <translation>Wählen Sie Worte, eine Erwähnung oder eine Textstelle aus und drücken Sie {key}, um alle weiteren Vorkommen zu kodieren.</translation>
    </message>
    <message>
        <source>Selected groups</source>
        <translation>Ausgewählte Gruppen</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>what was guessed is now set</comment>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Set &amp;cue</source>
        <translation>&amp;Redeverb</translation>
    </message>
    <message>
        <source>Set &amp;speaker</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Set addressee: none</source>
        <translation>Adressat festlegen: keiner</translation>
    </message>
    <message>
        <source>Set addressee: {name}</source>
        <translation>Adressat festlegen: {name}</translation>
    </message>
    <message>
        <source>Set content: {name}</source>
        <translation>Wortlaut festlegen: {name}</translation>
    </message>
    <message>
        <source>Set cue: none</source>
        <translation>Redeverb festlegen: keines</translation>
    </message>
    <message>
        <source>Set cue: {name}</source>
        <translation>Redeverb festlegen: {name}</translation>
    </message>
    <message>
        <source>Set how one works in the project</source>
        <translation>Festlegen, wie im Projekt gearbeitet wird</translation>
    </message>
    <message>
        <source>Set kind: {kind}</source>
        <translation>Art festlegen: {kind}</translation>
    </message>
    <message>
        <source>Set nesting</source>
        <translation>Verschachtelung festlegen</translation>
    </message>
    <message>
        <source>Set speaker: none</source>
        <translation>Sprecher festlegen: keiner</translation>
    </message>
    <message>
        <source>Set speaker: {name}</source>
        <translation>Sprecher festlegen: {name}</translation>
    </message>
    <message>
        <source>Set text: {name}</source>
        <translation>Text festlegen: {name}</translation>
    </message>
    <message>
        <source>Set topic: {name}</source>
        <translation>Thema festlegen: {name}</translation>
    </message>
    <message>
        <source>Set topic: {name} ({stance})</source>
        <translation>Thema festlegen: {name} ({stance})</translation>
    </message>
    <message>
        <source>Set type: {type}</source>
        <translation>Typ festlegen: {type}</translation>
    </message>
    <message>
        <source>Set {attribute}</source>
        <translation>{attribute} festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln actor(s)</source>
        <translation>
            <numerusform>{attribute} von %Ln Akteur setzen</numerusform>
            <numerusform>{attribute} von %Ln Akteuren setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln annotation(s)</source>
        <translation>
            <numerusform>{attribute} von %Ln Annotation setzen</numerusform>
            <numerusform>{attribute} von %Ln Annotationen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln article(s)</source>
        <translation>
            <numerusform>{attribute} von %Ln Artikel setzen</numerusform>
            <numerusform>{attribute} von %Ln Artikeln setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of keys (*.json)</source>
        <translation>Tastensätze (*.json)</translation>
    </message>
    <message>
        <source>Settings of the project</source>
        <translation>Einstellungen des Projekts</translation>
    </message>
    <message>
        <source>Settle all that is to be looked at again</source>
        <translation>Alles erneut Anzusehende erledigen</translation>
    </message>
    <message>
        <source>Settle near duplicates</source>
        <translation>Beinahe-Duplikate bereinigen</translation>
    </message>
    <message>
        <source>Several actors here are called so: {names}.</source>
        <translation>Mehrere Akteure hier heißen so: {names}.</translation>
    </message>
    <message>
        <source>Several actors here have its ids: {names}.</source>
        <translation>Mehrere Akteure hier haben diese Kennungen: {names}.</translation>
    </message>
    <message>
        <source>Several topics here are called so: {names}.</source>
        <translation>Mehrere Themen hier heißen so: {names}.</translation>
    </message>
    <message>
        <source>Several topics here have its code: {names}.</source>
        <translation>Mehrere Themen hier haben diesen Kode: {names}.</translation>
    </message>
    <message>
        <source>Share of {part}</source>
        <translation>Anteil von {part}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts of its own</source>
        <translation>Eigene Tastenkürzel</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>V&amp;orschläge zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln…</source>
        <translation>
            <numerusform>Alle %Ln zeigen…</numerusform>
            <numerusform>Alle %Ln zeigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all actors, and of each where it is named and speaks</source>
        <translation>Alle Akteure zeigen, und von jedem, wo er erwähnt wird und spricht</translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt zeigen</translation>
    </message>
    <message>
        <source>Show all of the project as a table: sort, choose, fill in, copy</source>
        <translation>Alles im Projekt als Tabelle zeigen: sortieren, auswählen, ausfüllen, kopieren</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show how the text differs from its other versions</source>
        <translation>Zeigen, wie der Text von seinen anderen Versionen abweicht</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show me no suggestions in an article until I have marked it done</source>
        <translation>Mir in einem Artikel keine Vorschläge zeigen, bis ich ihn als fertig markiert habe</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show or hide what is marked in the whole article, beside its scroll bar</source>
        <translation>Zeigen oder ausblenden, was im ganzen Artikel markiert ist, neben der Bildlaufleiste</translation>
    </message>
    <message>
        <source>Show or hide what the topic means</source>
        <translation>Ein- oder ausblenden, was das Thema bedeutet</translation>
    </message>
    <message>
        <source>Show suggestions before the first pass is done</source>
        <translation>Vorschläge vor Ende des ersten Durchgangs zeigen</translation>
    </message>
    <message>
        <source>Show the actors with these letters in their names (Ctrl+F)</source>
        <translation>Die Akteure zeigen, die diese Buchstaben im Namen haben (Strg+F)</translation>
    </message>
    <message>
        <source>Show the other rows again</source>
        <translation>Die anderen Zeilen wieder zeigen</translation>
    </message>
    <message>
        <source>Show the place in the article (Enter)</source>
        <translation>Die Stelle im Artikel zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show the topics with these words (Ctrl+F)</source>
        <translation>Die Themen mit diesen Wörtern zeigen (Strg+F)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show them in groups afterwards</source>
        <translation>Danach in Gruppen zeigen</translation>
    </message>
    <message>
        <source>Show what is known of the last time that Copydesk broke down</source>
        <translation>Zeigen, was vom letzten Absturz von Copydesk bekannt ist</translation>
    </message>
    <message>
        <source>Show what is marked in the whole article beside its scroll bar</source>
        <translation>Neben der Bildlaufleiste zeigen, was im ganzen Artikel markiert ist</translation>
    </message>
    <message>
        <source>Show what is suggested here before the first pass is done; that is kept</source>
        <translation>Zeigen, was hier vorgeschlagen ist, vor Ende des ersten Durchgangs; das wird festgehalten</translation>
    </message>
    <message>
        <source>Show what the marks mean, and which of them stand out</source>
        <translation>Zeigen, was die Markierungen bedeuten und welche hervortreten</translation>
    </message>
    <message>
        <source>Show who changed the codebook when, and compare two revisions</source>
        <translation>Zeigen, wer das Kodebuch wann geändert hat, und zwei Revisionen vergleichen</translation>
    </message>
    <message>
        <source>Signs such as &amp;amp; in the texts of {name} were resolved.</source>
        <translation>Zeichen wie &amp;amp; in den Texten von {name} wurden aufgelöst.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>So long a text is looked through only on request: “{action}”.</source>
        <translation>Ein so langer Text wird nur auf Wunsch durchsucht: „{action}“.</translation>
    </message>
    <message>
        <source>Some of them</source>
        <comment>column: examples of values</comment>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>Something in this project is damaged.</source>
        <translation>Etwas in diesem Projekt ist beschädigt.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Sort &amp;down</source>
        <translation>Ab&amp;steigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;up</source>
        <translation>A&amp;ufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>part of a quotation</comment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>column of a table</comment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Sprecher eines Zitats</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Sprecher eines Zitats</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Sprecher: {name}</translation>
    </message>
    <message>
        <source>Speaker: {name}. {undo} takes it back.</source>
        <translation>Sprecher: {name}. {undo} macht es rückgängig.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speakers, topics, definitions and required attributes that are not there yet will be listed.</source>
        <translation>Sprecher, Themen, Definitionen und Pflichtattribute, die noch nicht da sind, stehen dann hier.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abgespalten</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>{name} aufteilen</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>column of a table</comment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Stance on the topic</source>
        <comment>what a value says</comment>
        <translation>Haltung zum Thema</translation>
    </message>
    <message>
        <source>Stance on {name}</source>
        <translation>Haltung zu {name}</translation>
    </message>
    <message>
        <source>Standing back: {what}</source>
        <translation>Zurückgetreten: {what}</translation>
    </message>
    <message>
        <source>Standing o&amp;ut</source>
        <translation>&amp;Hervorhebung</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Start from template: {name}</source>
        <translation>Mit Vorlage beginnen: {name}</translation>
    </message>
    <message>
        <source>State</source>
        <comment>kind of an actor</comment>
        <translation>Staat</translation>
    </message>
    <message>
        <source>State body</source>
        <comment>kind of an actor</comment>
        <translation>Staatliche Stelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a table</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status of the article</source>
        <translation>Status des Artikels</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and keep these</source>
        <translation>Anhalten und diese behalten</translation>
    </message>
    <message>
        <source>Stop, and keep what is done so far</source>
        <translation>Anhalten und das bisher Erledigte behalten</translation>
    </message>
    <message>
        <source>Stop, and leave everything as it was</source>
        <translation>Anhalten und alles lassen, wie es war</translation>
    </message>
    <message>
        <source>Stop, and leave everything as it was (Esc)</source>
        <translation>Abbrechen und alles lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Stray spaces, a comma after a name and a possessive ’s are left out. What will be tagged is shown before.</source>
        <translation>Überzählige Leerzeichen, ein Komma nach einem Namen und ein Genitiv-’s werden ausgelassen. Was kodiert wird, ist vorher zu sehen.</translation>
    </message>
    <message>
        <source>Struck through: only in the earliest. Underlined: only in this one.</source>
        <translation>Durchgestrichen: nur im frühesten. Unterstrichen: nur in diesem.</translation>
    </message>
    <message>
        <source>Struck through: only there. Underlined: only in the text that is open now.</source>
        <translation>Durchgestrichen: nur dort. Unterstrichen: nur im Text, der jetzt geöffnet ist.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Suggest &amp;topics for this article</source>
        <translation>&amp;Themen für diesen Artikel vorschlagen</translation>
    </message>
    <message>
        <source>Suggest in all articles</source>
        <translation>In allen Artikeln vorschlagen</translation>
    </message>
    <message>
        <source>Suggest mentions and quotations as articles open</source>
        <translation>Beim Öffnen von Artikeln Erwähnungen und Zitate vorschlagen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>origin of an annotation</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>how many were suggested</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested by {engine}, {version}</source>
        <translation>Vorgeschlagen von {engine}, {version}</translation>
    </message>
    <message>
        <source>Suggested, {score}, accepted</source>
        <translation>Vorgeschlagen, {score}, angenommen</translation>
    </message>
    <message>
        <source>Suggested, {score}, accepted and edited</source>
        <translation>Vorgeschlagen, {score}, angenommen und bearbeitet</translation>
    </message>
    <message>
        <source>Suggesti&amp;ons</source>
        <translation>Vorschläg&amp;e</translation>
    </message>
    <message>
        <source>Suggesting in all articles</source>
        <translation>In allen Artikeln wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggesting topics</source>
        <translation>Themen werden vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Suggestion, {score}: {what}</source>
        <comment>how sure it is, then what is suggested</comment>
        <translation>Vorschlag, {score}: {what}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions are found on this computer alone. They have dashed outlines, and nothing is tagged before you accept it.</source>
        <translation>Vorschläge entstehen allein auf diesem Computer. Sie sind gestrichelt umrandet, und nichts wird kodiert, bevor Sie es annehmen.</translation>
    </message>
    <message>
        <source>Suggestions are hidden here, but were shown before, and exports will say so</source>
        <translation>Vorschläge sind hier verborgen, wurden aber schon gezeigt, und Exporte werden das sagen</translation>
    </message>
    <message>
        <source>Suggestions are not hidden here.</source>
        <translation>Vorschläge sind hier nicht verborgen.</translation>
    </message>
    <message>
        <source>Suggestions are shown early. {undo} hides them; that they were shown stays recorded.</source>
        <translation>Vorschläge werden früher gezeigt. {undo} verbirgt sie; dass sie gezeigt wurden, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>Suggestions are shown here, as the first pass over the article is done</source>
        <translation>Vorschläge werden hier gezeigt, da der erste Durchgang durch den Artikel fertig ist</translation>
    </message>
    <message>
        <source>Suggestions are still being looked for.</source>
        <translation>Vorschläge werden noch gesucht.</translation>
    </message>
    <message>
        <source>Suggestions for the article</source>
        <translation>Vorschläge für den Artikel</translation>
    </message>
    <message>
        <source>Suggestions of quotations go by the rules alone. {why}</source>
        <translation>Zitate werden allein nach den Regeln vorgeschlagen. {why}</translation>
    </message>
    <message>
        <source>Suggestions were shown here before the first pass was done, and exports say so</source>
        <translation>Vorschläge wurden hier vor Ende des ersten Durchgangs gezeigt, und Exporte sagen das</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance on a topic</comment>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Ta&amp;gging</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Tab&amp;les</source>
        <translation>Tabe&amp;llen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen kodieren</numerusform>
            <numerusform>%Ln Vorkommen kodieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s): {name}</source>
        <translation>
            <numerusform>%Ln Vorkommen kodieren: {name}</numerusform>
            <numerusform>%Ln Vorkommen kodieren: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag actor: {name}</source>
        <translation>Akteur kodieren: {name}</translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation>Kodieren als</translation>
    </message>
    <message>
        <source>Tag as {name}</source>
        <translation>Als {name} kodieren</translation>
    </message>
    <message>
        <source>Tag occurrences</source>
        <translation>Vorkommen kodieren</translation>
    </message>
    <message>
        <source>Tag quotation: {name}</source>
        <translation>Zitat kodieren: {name}</translation>
    </message>
    <message>
        <source>Tag something first: {key} then locks that tag.</source>
        <translation>Kodieren Sie zuerst etwas: {key} hält diesen Kode dann fest.</translation>
    </message>
    <message>
        <source>Tag the selected text with the recent tag of that number</source>
        <translation>Den ausgewählten Text mit dem letzten Kode dieser Nummer kodieren</translation>
    </message>
    <message>
        <source>Tag the selected text, or else the whole article, with a topic</source>
        <translation>Den ausgewählten Text, sonst den ganzen Artikel, mit einem Thema kodieren</translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, as an actor</source>
        <translation>Die ausgewählten Worte oder den Namen an der Einfügemarke als Akteur kodieren</translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, with the tag used last</source>
        <translation>Die ausgewählten Worte oder den Namen an der Einfügemarke mit dem letzten Kode kodieren</translation>
    </message>
    <message>
        <source>Tag the selected words, or those quoted at the caret, as a quotation</source>
        <translation>Die ausgewählten oder die an der Einfügemarke zitierten Worte als Zitat kodieren</translation>
    </message>
    <message>
        <source>Tag topic: {name}</source>
        <translation>Thema kodieren: {name}</translation>
    </message>
    <message>
        <source>Tag with the row that is marked</source>
        <translation>Mit der markierten Zeile kodieren</translation>
    </message>
    <message>
        <source>Tag: type an actor or topic</source>
        <translation>Kodieren: Akteur oder Thema eingeben</translation>
    </message>
    <message>
        <source>Tagged actor: {name}</source>
        <translation>Akteur kodiert: {name}</translation>
    </message>
    <message>
        <source>Tagged already</source>
        <translation>Schon kodiert</translation>
    </message>
    <message>
        <source>Tagged topic: {name}</source>
        <translation>Thema kodiert: {name}</translation>
    </message>
    <message>
        <source>Tagged topic: {name} (whole article)</source>
        <translation>Thema kodiert: {name} (ganzer Artikel)</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Tagging every occurrence</source>
        <translation>Alle Vorkommen werden kodiert</translation>
    </message>
    <message>
        <source>Taguette database</source>
        <translation>Taguette-Datenbank</translation>
    </message>
    <message>
        <source>Take all that are listed off the list; undo brings them back</source>
        <translation>Alle angezeigten von der Liste nehmen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Take as e&amp;xample of the topic</source>
        <translation>Als &amp;Beispiel für das Thema nehmen</translation>
    </message>
    <message>
        <source>Take as example of what it is &amp;not</source>
        <translation>Als Beispiel dafür nehmen, was es &amp;nicht ist</translation>
    </message>
    <message>
        <source>Take as {unit}</source>
        <comment>what offsets count</comment>
        <translation>Als {unit} nehmen</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>Take over what the file says; what it leaves empty stays as it is</source>
        <translation>Übernehmen, was in der Datei steht; was sie leer lässt, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Take rules from a file</source>
        <translation>Regeln aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Take the guess</source>
        <translation>Vermutung übernehmen</translation>
    </message>
    <message>
        <source>Take the last widening back</source>
        <translation>Die letzte Erweiterung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the selected articles off the saved list that is shown</source>
        <translation>Die ausgewählten Artikel aus der angezeigten gespeicherten Liste nehmen</translation>
    </message>
    <message>
        <source>Take the selected articles out of their groups of versions</source>
        <translation>Die ausgewählten Artikel aus ihren Versionsgruppen nehmen</translation>
    </message>
    <message>
        <source>Take the selected ones off the list (Ctrl+Return)</source>
        <translation>Die ausgewählten von der Liste nehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Take the selected text as the cue (C)</source>
        <translation>Den ausgewählten Text als Redeverb nehmen (C)</translation>
    </message>
    <message>
        <source>Take the selected text as the speaker (S)</source>
        <translation>Den ausgewählten Text als Sprecher nehmen (S)</translation>
    </message>
    <message>
        <source>Take what is at &amp;least</source>
        <translation>Nehmen, was &amp;mindestens so ähnlich ist</translation>
    </message>
    <message>
        <source>Take {key} off</source>
        <translation>{key} wegnehmen</translation>
    </message>
    <message>
        <source>Taken as they are</source>
        <translation>Genommen, wie sie sind</translation>
    </message>
    <message>
        <source>Takes all that are so much like what the file quotes; see them ticked below</source>
        <translation>Nimmt alle, die dem Zitierten so ähnlich sind; unten sind sie angehakt</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of an attribute</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of an article</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>part of an annotation</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Text korrigiert</translation>
    </message>
    <message>
        <source>Texts that are nearly the same</source>
        <translation>Fast gleiche Texte</translation>
    </message>
    <message>
        <source>Texts with entities and relations, one article a line; each span is an entity of its own.</source>
        <translation>Texte mit Entitäten und Relationen, ein Artikel je Zeile; jede Spanne ist eine eigene Entität.</translation>
    </message>
    <message>
        <source>Texts with tokens, spans and relations, one article a line; each span is one of its own.</source>
        <translation>Texte mit Token, Spannen und Relationen, ein Artikel je Zeile; jede Spanne steht für sich.</translation>
    </message>
    <message>
        <source>That actor is not in the codebook any more. Choose another one.</source>
        <translation>Dieser Akteur steht nicht mehr im Kodebuch. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That annotation is in the text already, or it was given up.</source>
        <translation>Diese Annotation steht schon im Text oder wurde verworfen.</translation>
    </message>
    <message>
        <source>That annotation was deleted. Undo brings it back.</source>
        <translation>Diese Annotation wurde gelöscht. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>That attribute was deleted. Undo brings it back.</source>
        <translation>Dieses Attribut wurde gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>That entry is not in the codebook any more. Choose another one.</source>
        <translation>Dieser Eintrag steht nicht mehr im Kodebuch. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That entry was deleted. Undo brings it back.</source>
        <translation>Dieser Eintrag wurde gelöscht. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>That list is not in the project any more.</source>
        <translation>Diese Liste ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>That quotation is tagged already. {speaker} takes the speaker, {cue} the cue.</source>
        <translation>Dieses Zitat ist schon kodiert. {speaker} nimmt den Sprecher, {cue} das Redeverb.</translation>
    </message>
    <message>
        <source>That quotation of {name} is tagged already. {key} again tags it for another speaker too.</source>
        <translation>Dieses Zitat ist schon kodiert, mit {name} als Sprecher. Noch einmal {key} kodiert es auch für einen anderen Sprecher.</translation>
    </message>
    <message>
        <source>That topic is not in the codebook any more. Choose another one.</source>
        <translation>Dieses Thema steht nicht mehr im Kodebuch. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>That was the first article in the list.</source>
        <translation>Das war der erste Artikel in der Liste.</translation>
    </message>
    <message>
        <source>That was the last article in the list.</source>
        <translation>Das war der letzte Artikel in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>Der ausgewählte Artikel (%Ln)</numerusform>
            <numerusform>Die %Ln ausgewählten Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown</source>
        <translation>
            <numerusform>Den %Ln angezeigten Artikel</numerusform>
            <numerusform>Die %Ln angezeigten Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The actor or topic of that annotation was deleted. Undo that first.</source>
        <translation>Der Akteur oder das Thema dieser Annotation wurde gelöscht. Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>The article could not be printed. Is the printer there and on?</source>
        <translation>Der Artikel konnte nicht gedruckt werden. Ist der Drucker verbunden und eingeschaltet?</translation>
    </message>
    <message>
        <source>The article is tagged as {name} already.</source>
        <translation>Der Artikel ist schon mit {name} kodiert.</translation>
    </message>
    <message>
        <source>The article&apos;s text</source>
        <translation>Der Text des Artikels</translation>
    </message>
    <message>
        <source>The articles with their highlights, lists and codebook, in one file to read and to print.</source>
        <translation>Die Artikel mit Hervorhebungen, Listen und Kodebuch in einer Datei zum Lesen und Drucken.</translation>
    </message>
    <message>
        <source>The articles&apos; texts</source>
        <translation>Die Texte der Artikel</translation>
    </message>
    <message>
        <source>The attribute {attribute} does not take the value “{value}”, which was left out.</source>
        <translation>Das Attribut {attribute} nimmt den Wert „{value}“ nicht an; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The attribute {name} has no target or type that is known. Its target is one of {targets}, its type one of {types}.</source>
        <translation>Das Attribut {name} hat kein bekanntes Ziel oder keinen bekannten Typ. Sein Ziel ist eines von {targets}, sein Typ einer von {types}.</translation>
    </message>
    <message>
        <source>The backup of {when} is restored.</source>
        <translation>Die Sicherung von {when} ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup of {when} is restored. The project as it was before is kept beside it as {name}.</source>
        <translation>Die Sicherung von {when} ist wiederhergestellt. Das Projekt, wie es vorher war, liegt daneben als {name}.</translation>
    </message>
    <message>
        <source>The codebook has none so far. Tag one in an article, or import a codebook.</source>
        <translation>Das Kodebuch hat noch keine. Taggen Sie in einem Artikel, oder importieren Sie ein Kodebuch.</translation>
    </message>
    <message>
        <source>The codebook has not been changed yet. Each change of it will be listed here.</source>
        <translation>Das Kodebuch wurde noch nicht geändert. Jede Änderung wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>The corrections are not saved. Cancel once more to drop them.</source>
        <translation>Die Korrekturen sind nicht gespeichert. Brechen Sie noch einmal ab, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>The date format {format} is not understood. Write for example {example}; %Y, %m, %d, %H, %M and %b are known, and a year is needed.</source>
        <translation>Das Datumsformat {format} ist nicht zu verstehen. Schreiben Sie zum Beispiel {example}; bekannt sind %Y, %m, %d, %H, %M und %b, und ein Jahr ist nötig.</translation>
    </message>
    <message>
        <source>The date {written} in row {row} of {name} cannot be read. Such dates are attributes now.</source>
        <translation>Das Datum {written} in Zeile {row} von {name} ist nicht zu lesen. Solche Daten sind jetzt Attribute.</translation>
    </message>
    <message>
        <source>The default of {name}, {value}, would be no value of it. Choose another default, or none.</source>
        <translation>Die Vorgabe von {name}, {value}, wäre kein Wert davon. Wählen Sie eine andere Vorgabe oder keine.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored in {name}. Free some space, or open it read-only.</source>
        <translation>Der Datenträger ist voll, daher kann in {name} nichts gespeichert werden. Schaffen Sie Platz oder öffnen Sie es schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk is full, so the last action was not saved. Free some space and repeat it.</source>
        <translation>Der Datenträger ist voll, daher wurde die letzte Aktion nicht gespeichert. Schaffen Sie Platz und wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>The document does not say so: it was read off its text or its name.</source>
        <translation>Das Dokument sagt es nicht ausdrücklich: Es wurde aus dem Text oder dem Namen erschlossen.</translation>
    </message>
    <message>
        <source>The documents of one project or of all of them, with highlights and their tags.</source>
        <translation>Die Dokumente eines Projekts oder aller Projekte, mit Hervorhebungen und ihren Tags.</translation>
    </message>
    <message>
        <source>The earliest of the group.</source>
        <translation>Der früheste der Gruppe.</translation>
    </message>
    <message>
        <source>The file looks like one of an annotation tool: import what is marked in it, too</source>
        <translation>Die Datei sieht nach einem Annotationswerkzeug aus: auch importieren, was darin markiert ist</translation>
    </message>
    <message>
        <source>The file quotes</source>
        <translation>Die Datei zitiert</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>Das erste Datum liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The first row of {name} was taken as the names of the columns.</source>
        <translation>Die erste Zeile von {name} wurde als Spaltennamen gelesen.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Choose a new or an empty folder.</source>
        <translation>Der Ordner {path} enthält andere Dateien. Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>The front matter of {name} was read without its lines {lines}. Write a key and a value in each.</source>
        <translation>Der Kopfblock (Front Matter) von {name} wurde ohne seine Zeilen {lines} gelesen. Schreiben Sie in jede einen Schlüssel und einen Wert.</translation>
    </message>
    <message>
        <source>The key {key} sets {name} already. Choose another one.</source>
        <translation>Die Taste {key} setzt schon {name}. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The keys could not be written to {path}: {reason}. Choose another place.</source>
        <translation>Die Tasten konnten nicht nach {path} geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The least sure of them</source>
        <translation>Die unsichersten davon</translation>
    </message>
    <message>
        <source>The list {name} is deleted; its articles stay.</source>
        <translation>Die Liste {name} ist gelöscht; ihre Artikel bleiben.</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>The office ends in {until}, before it begins. Correct one of the dates.</source>
        <translation>Das Amt endet mit {until}, bevor es beginnt. Korrigieren Sie eines der Daten.</translation>
    </message>
    <message>
        <source>The one that goes</source>
        <translation>Der Eintrag, der entfällt</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Der Eintrag, der bleibt</translation>
    </message>
    <message>
        <source>The other topic</source>
        <translation>Das andere Thema</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply. Use fewer.</source>
        <translation>Die Klammern sind zu tief verschachtelt. Verwenden Sie weniger.</translation>
    </message>
    <message>
        <source>The part {part} would have no articles in it. Choose more articles or other shares.</source>
        <translation>Der Teil {part} enthielte keine Artikel. Wählen Sie mehr Artikel oder andere Anteile.</translation>
    </message>
    <message>
        <source>The pattern has a brace without its other half. Write fields as {example}.</source>
        <translation>Im Muster fehlt einer geschweiften Klammer das Gegenstück. Schreiben Sie Felder wie {example}.</translation>
    </message>
    <message>
        <source>The pattern has an unknown field, {field}. Fields are {fields}.</source>
        <translation>Das Muster hat ein unbekanntes Feld, {field}. Felder sind {fields}.</translation>
    </message>
    <message>
        <source>The pattern has the field {field} twice. Use {ignore} for one of them.</source>
        <translation>Das Muster hat das Feld {field} zweimal. Verwenden Sie für eines davon {ignore}.</translation>
    </message>
    <message>
        <source>The pattern has too many parts. Write {ignore} for what is not needed.</source>
        <translation>Das Muster hat zu viele Teile. Schreiben Sie {ignore} für das, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The pattern {pattern} has no field. Write for example {example}.</source>
        <translation>Das Muster {pattern} hat kein Feld. Schreiben Sie zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>The preferences could not be stored in {path}: {reason}. Make that folder writable; your projects are not affected.</source>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden: {reason}. Machen Sie diesen Ordner beschreibbar; Ihre Projekte sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The program&apos;s font</source>
        <translation>Die Schrift des Programms</translation>
    </message>
    <message>
        <source>The project has the codebook and settings of {name}.</source>
        <translation>Das Projekt hat Kodebuch und Einstellungen von {name}.</translation>
    </message>
    <message>
        <source>The project is open for reading only: no suggestion can be accepted.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet: Kein Vorschlag kann angenommen werden.</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>The project is sound: {spans} compared.</source>
        <translation>Das Projekt ist heil: {spans} verglichen.</translation>
    </message>
    <message>
        <source>The project was not closed last time. All that was saved is here.</source>
        <translation>Das Projekt wurde letztes Mal nicht geschlossen. Alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used ({reason}). Make it simpler.</source>
        <translation>Der reguläre Ausdruck kann nicht verwendet werden ({reason}). Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>The regular expression is malformed at character {position}: {reason}. Mend it there, or put \ before a character that means itself.</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen {position} fehlerhaft: {reason}. Verbessern Sie ihn dort oder setzen Sie \ vor ein Zeichen, das für sich selbst steht.</translation>
    </message>
    <message>
        <source>The regular expression takes too long. Make it simpler: avoid repeats inside repeats, such as (a+)+, and say what may not be in between, such as [^.]* for .*</source>
        <translation>Der reguläre Ausdruck braucht zu lange. Vereinfachen Sie ihn: Vermeiden Sie Wiederholungen in Wiederholungen wie (a+)+ und geben Sie an, was nicht dazwischenstehen darf, etwa [^.]* statt .*</translation>
    </message>
    <message>
        <source>The rules are not JSON: {reason}. Correct them, or write them anew with a dry run.</source>
        <translation>Die Regeln sind kein JSON: {reason}. Korrigieren Sie sie oder schreiben Sie sie mit einem Probelauf neu.</translation>
    </message>
    <message>
        <source>The rules cannot be read: {reason}. Correct that entry and try again.</source>
        <translation>Die Regeln können nicht gelesen werden: {reason}. Korrigieren Sie diesen Eintrag und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The rules cannot be written to {name}: {reason}. Choose another place.</source>
        <translation>Die Regeln können nicht nach {name} geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The same articles and seed give the same parts again</source>
        <translation>Dieselben Artikel und derselbe Startwert ergeben wieder dieselben Teile</translation>
    </message>
    <message>
        <source>The same articles and seed give the same sample again</source>
        <translation>Dieselben Artikel und derselbe Startwert ergeben wieder dieselbe Stichprobe</translation>
    </message>
    <message>
        <source>The same for &amp;all groups</source>
        <translation>Dasselbe für &amp;alle Gruppen</translation>
    </message>
    <message>
        <source>The sample cannot be larger than the number of articles to draw from, {count}. Ask for no more.</source>
        <translation>Die Stichprobe kann nicht größer sein als die Zahl der Artikel, aus denen sie gezogen wird: {count}. Verlangen Sie nicht mehr.</translation>
    </message>
    <message>
        <source>The sample is the list {name}.</source>
        <translation>Die Stichprobe ist die Liste {name}.</translation>
    </message>
    <message>
        <source>The sample project cannot be made in {folder}: {reason}. Make that folder writable.</source>
        <translation>Das Beispielprojekt kann nicht in {folder} angelegt werden: {reason}. Machen Sie diesen Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>The search cannot be understood. Put its words in quote marks.</source>
        <translation>Die Suche ist nicht zu verstehen. Setzen Sie ihre Wörter in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The search has too many words. Use at most {count}.</source>
        <translation>Die Suche hat zu viele Wörter. Verwenden Sie höchstens {count}.</translation>
    </message>
    <message>
        <source>The selected words, or the reporting verb nearby, are the quotation&apos;s cue</source>
        <translation>Die ausgewählten Worte oder das Redeverb in der Nähe werden zum Redeverb des Zitats</translation>
    </message>
    <message>
        <source>The selected words, or those beside the cue, name the quotation&apos;s speaker</source>
        <translation>Die ausgewählten Worte oder die neben dem Redeverb nennen den Sprecher des Zitats</translation>
    </message>
    <message>
        <source>The shortcuts of this project cannot act beside yours. Yours stay.</source>
        <translation>Die Tastenkürzel dieses Projekts vertragen sich nicht mit Ihren. Ihre bleiben.</translation>
    </message>
    <message>
        <source>The speaker&apos;s organisation</source>
        <comment>what a value says</comment>
        <translation>Organisation des Sprechers</translation>
    </message>
    <message>
        <source>The suggested actor is not in the codebook any more. Have suggestions made again.</source>
        <translation>Der vorgeschlagene Akteur steht nicht mehr im Kodebuch. Lassen Sie neu vorschlagen.</translation>
    </message>
    <message>
        <source>The suggested topic is not in the codebook any more. Have suggestions made again.</source>
        <translation>Das vorgeschlagene Thema ist nicht mehr im Kodebuch. Lassen Sie neu vorschlagen.</translation>
    </message>
    <message>
        <source>The suggestion is adjusted. {accept} accepts it so, Esc puts it back.</source>
        <translation>Der Vorschlag ist angepasst. {accept} nimmt ihn so an, Esc setzt ihn zurück.</translation>
    </message>
    <message>
        <source>The suggestion stands where it was proposed.</source>
        <translation>Der Vorschlag steht, wo er gemacht wurde.</translation>
    </message>
    <message>
        <source>The text as it was imported</source>
        <translation>Der Text, wie er importiert wurde</translation>
    </message>
    <message>
        <source>The text is corrected. {undo} takes it back.</source>
        <translation>Der Text ist korrigiert. {undo} macht es rückgängig.</translation>
    </message>
    <message>
        <source>The text of “{title}” is its abstract, not the whole article.</source>
        <translation>Der Text von „{title}“ ist die Zusammenfassung, nicht der ganze Artikel.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Wie das Farbschema</translation>
    </message>
    <message>
        <source>The time at articles cannot be told yet: it needs changes in articles that are done.</source>
        <translation>Die Zeit an Artikeln ist noch nicht zu sagen: Es braucht Änderungen in fertigen Artikeln.</translation>
    </message>
    <message>
        <source>The topic that takes its place</source>
        <translation>Das Thema an seiner Stelle</translation>
    </message>
    <message>
        <source>The topics below it move to the top of the tree.</source>
        <translation>Die Themen darunter rücken an die oberste Ebene.</translation>
    </message>
    <message>
        <source>The window speaks it once the preferences are closed.</source>
        <translation>Das Fenster spricht sie, sobald die Einstellungen geschlossen sind.</translation>
    </message>
    <message>
        <source>The years in {name} have two figures: {written} was read as {date}.</source>
        <translation>Die Jahre in {name} haben zwei Ziffern: {written} wurde als {date} gelesen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There already, and will be replaced: {names}.</source>
        <translation>Schon vorhanden und wird ersetzt: {names}.</translation>
    </message>
    <message>
        <source>There are no Web Annotations in {name}. Choose another file or another format.</source>
        <translation>In {name} sind keine Web Annotations. Wählen Sie eine andere Datei oder ein anderes Format.</translation>
    </message>
    <message>
        <source>There are no articles so far. File &gt; Import articles… brings some in.</source>
        <translation>Noch gibt es keine Artikel. Datei &gt; Artikel importieren … bringt welche.</translation>
    </message>
    <message>
        <source>There are no articles to draw from.</source>
        <translation>Es gibt keine Artikel, aus denen gezogen werden kann.</translation>
    </message>
    <message>
        <source>There are no codes in {name}. Export the codebook anew.</source>
        <translation>In {name} sind keine Kodes. Exportieren Sie das Kodebuch neu.</translation>
    </message>
    <message>
        <source>There are no topics yet. Define some in the codebook first.</source>
        <translation>Noch gibt es keine Themen. Legen Sie zuerst welche im Kodebuch an.</translation>
    </message>
    <message>
        <source>There are too many to show them all. Look for something rarer.</source>
        <translation>Es sind zu viele, um alle zu zeigen. Suchen Sie nach etwas Seltenerem.</translation>
    </message>
    <message>
        <source>There is a list {name} already. Choose another name.</source>
        <translation>Es gibt schon eine Liste {name}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an actor of that name already. This makes another one.</source>
        <translation>Es gibt schon einen Akteur dieses Namens. So entsteht ein zweiter.</translation>
    </message>
    <message>
        <source>There is an attribute {name} of that kind already. Choose another name.</source>
        <translation>Es gibt schon ein solches Attribut {name}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an id of that scheme already. Write over it, or name another scheme.</source>
        <translation>Es gibt schon eine Kennung dieses Schemas. Überschreiben Sie sie, oder nennen Sie ein anderes Schema.</translation>
    </message>
    <message>
        <source>There is no CoNLL dataset of Copydesk in {name}. Unpack the file, and import what is in it.</source>
        <translation>In {name} ist kein CoNLL-Datensatz von Copydesk. Entpacken Sie die Datei und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>There is no CoNLL file in the folder {name}: none has a word and its tags in each line.</source>
        <translation>Im Ordner {name} ist keine CoNLL-Datei: Keine hat in jeder Zeile ein Wort und seine Tags.</translation>
    </message>
    <message>
        <source>There is no actor of that name.</source>
        <translation>Es gibt keinen Akteur dieses Namens.</translation>
    </message>
    <message>
        <source>There is no actor {name} in the codebook. Give a name, alias or id.</source>
        <translation>Im Kodebuch gibt es keinen Akteur {name}. Geben Sie Namen, anderen Namen oder Kennung an.</translation>
    </message>
    <message>
        <source>There is no attribute {name} for such annotations. Define it first.</source>
        <translation>Für solche Annotationen gibt es kein Attribut {name}. Legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>There is no attribute {name} of that kind. Define it first.</source>
        <translation>Es gibt kein Attribut {name} dieser Art. Legen Sie es zuerst fest.</translation>
    </message>
    <message>
        <source>There is no backup of {name} yet. One is made soon after a project is opened, and then as often as the preferences say.</source>
        <translation>Von {name} gibt es noch keine Sicherung. Eine wird bald nach dem Öffnen gemacht, und dann so oft, wie die Einstellungen sagen.</translation>
    </message>
    <message>
        <source>There is no column {name} in that table. Choose by one of these: {columns}.</source>
        <translation>Die Spalte {name} gibt es in dieser Tabelle nicht. Wählen Sie nach einer von diesen: {columns}.</translation>
    </message>
    <message>
        <source>There is no column {name} in that table. Sort by one of these: {columns}.</source>
        <translation>In dieser Tabelle gibt es keine Spalte {name}. Sortieren Sie nach einer von diesen: {columns}.</translation>
    </message>
    <message>
        <source>There is no dataset format called {name}. Choose {others}.</source>
        <translation>Es gibt kein Datensatzformat namens {name}. Wählen Sie {others}.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name.</source>
        <translation>Unter {path} gibt es keine Datei. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no form of codebook called {name}. Choose one of {names}.</source>
        <translation>Es gibt keine Form von Kodebuch namens {name}. Wählen Sie eine von {names}.</translation>
    </message>
    <message>
        <source>There is no learning curve yet. Mark at least 5 articles done.</source>
        <translation>Noch gibt es keine Lernkurve. Markieren Sie mindestens 5 Artikel als fertig.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Check the name, or make a new project.</source>
        <translation>Unter {path} gibt es kein Projekt. Prüfen Sie den Namen oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>There is no project in {name}. Export it anew as REFI-QDA.</source>
        <translation>In {name} ist kein Projekt. Exportieren Sie es neu als REFI-QDA.</translation>
    </message>
    <message>
        <source>There is no project.qde in {path}. Choose the project&apos;s file or folder.</source>
        <translation>In {path} ist keine project.qde. Wählen Sie die Datei oder den Ordner des Projekts.</translation>
    </message>
    <message>
        <source>There is no recent tag {digit} yet.</source>
        <translation>Es gibt noch keinen letzten Kode {digit}.</translation>
    </message>
    <message>
        <source>There is no report: Copydesk has not broken down.</source>
        <translation>Es gibt keinen Bericht: Copydesk ist nicht abgestürzt.</translation>
    </message>
    <message>
        <source>There is no revision {number}. Give a number from 0 to {last}.</source>
        <translation>Es gibt keine Revision {number}. Geben Sie eine Zahl von 0 bis {last} an.</translation>
    </message>
    <message>
        <source>There is no template called {name}. Choose one of {names}, or name a file.</source>
        <translation>Es gibt keine Vorlage namens {name}. Wählen Sie eine von {names}, oder nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no topic {name} in the codebook. Give a name, code or id.</source>
        <translation>Im Kodebuch gibt es kein Thema {name}. Geben Sie Namen, Code oder Kennung an.</translation>
    </message>
    <message>
        <source>There is no {column} {value}. Choose one of {values}.</source>
        <translation>Es gibt kein {value} in {column}. Wählen Sie eines von {values}.</translation>
    </message>
    <message>
        <source>There is nothing in {name}. Export the dataset anew.</source>
        <translation>In {name} ist nichts. Exportieren Sie den Datensatz neu.</translation>
    </message>
    <message>
        <source>There is nothing to import: all that can come is here already.</source>
        <translation>Es gibt nichts zu importieren: Alles, was kommen kann, ist schon hier.</translation>
    </message>
    <message>
        <source>There is too little to measure against: {count} of at least {least} articles are done. Mark articles done when all in them is marked.</source>
        <translation>Es gibt zu wenig zum Messen: {count} von mindestens {least} Artikeln sind fertig. Markieren Sie Artikel als fertig, wenn alles darin markiert ist.</translation>
    </message>
    <message>
        <source>These act while the article has the focus.</source>
        <translation>Diese wirken, solange der Artikel den Fokus hat.</translation>
    </message>
    <message>
        <source>These are the only words of the annotation. Delete the annotation instead.</source>
        <translation>Das sind die einzigen Worte der Annotation. Löschen Sie stattdessen die Annotation.</translation>
    </message>
    <message>
        <source>These words are tagged as {name} already.</source>
        <translation>Diese Worte sind schon mit {name} kodiert.</translation>
    </message>
    <message>
        <source>They are about &amp;another topic</source>
        <translation>Sie handeln von einem &amp;anderen Thema</translation>
    </message>
    <message>
        <source>They are about a &amp;new topic</source>
        <translation>Sie handeln von einem &amp;neuen Thema</translation>
    </message>
    <message>
        <source>They are tagged as soon as all are found.</source>
        <translation>Sie werden kodiert, sobald alle gefunden sind.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>This attribute is defined otherwise here, and stays so.</source>
        <translation>Dieses Attribut ist hier anders definiert und bleibt so.</translation>
    </message>
    <message>
        <source>This export has no lines to show.</source>
        <translation>Dieser Export hat keine Zeilen zum Anzeigen.</translation>
    </message>
    <message>
        <source>This format cannot do without them</source>
        <translation>Dieses Format kommt ohne sie nicht aus</translation>
    </message>
    <message>
        <source>This format needs spaCy, which is not installed. Install it with &apos;pip install spacy&apos; where Copydesk is installed, or choose another format.</source>
        <translation>Dieses Format braucht spaCy, das nicht installiert ist. Installieren Sie es mit „pip install spacy“ dort, wo Copydesk installiert ist, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>This is a guess: choose to confirm or to correct it.</source>
        <translation>Das ist geraten: Wählen Sie, um es zu bestätigen oder zu berichtigen.</translation>
    </message>
    <message>
        <source>This is the backup of {when}, to look into. It cannot be changed.</source>
        <translation>Dies ist die Sicherung von {when}, zum Hineinsehen. Sie kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>This is there already and will be replaced.</source>
        <translation>Das gibt es schon; es wird ersetzt.</translation>
    </message>
    <message>
        <source>This project is open read-only: no sample can be kept in it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet: Es kann keine Stichprobe darin aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be imported into it.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet: Es kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be tagged in it.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet: Es kann nichts kodiert werden.</translation>
    </message>
    <message>
        <source>This project is open read-only: you can read and export, not tag.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet: Sie können lesen und exportieren, aber nicht kodieren.</translation>
    </message>
    <message>
        <source>This project lies on another computer. Work in it stops if the connection does; a copy on this computer is quicker and safer.</source>
        <translation>Dieses Projekt liegt auf einem anderen Rechner. Die Arbeit daran stockt, wenn die Verbindung abreißt; eine Kopie auf diesem Rechner ist schneller und sicherer.</translation>
    </message>
    <message>
        <source>This project was exported without files that other programs can read. Export it from INCEpTION anew, with &quot;UIMA CAS XMI&quot; as its secondary format.</source>
        <translation>Dieses Projekt wurde ohne Dateien exportiert, die andere Programme lesen können. Exportieren Sie es aus INCEpTION neu, mit „UIMA CAS XMI“ als sekundärem Format.</translation>
    </message>
    <message>
        <source>This project was made by an older Copydesk and is open for reading only, without an index of words. Search it by regular expression, or open a copy that can be written.</source>
        <translation>Dieses Projekt wurde mit einem älteren Copydesk erstellt und ist schreibgeschützt geöffnet, ohne Wortindex. Durchsuchen Sie es mit einem regulären Ausdruck oder öffnen Sie eine beschreibbare Kopie.</translation>
    </message>
    <message>
        <source>Those of the project, as they are</source>
        <translation>Die des Projekts, wie sie sind</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>Nichts ankreuzen</translation>
    </message>
    <message>
        <source>Tick the annotations that belong to the other one first.</source>
        <translation>Kreuzen Sie zuerst die Annotationen an, die zum anderen gehören.</translation>
    </message>
    <message>
        <source>Tidied when it is tagged</source>
        <translation>Beim Taggen bereinigt</translation>
    </message>
    <message>
        <source>Tidy the ends of a selection when tagging it</source>
        <translation>Ränder einer Auswahl beim Kodieren bereinigen</translation>
    </message>
    <message>
        <source>Time at one article with suggestions: {minutes} minutes</source>
        <translation>Zeit an einem Artikel mit Vorschlägen: {minutes} Minuten</translation>
    </message>
    <message>
        <source>Time at one article without suggestions: {minutes} minutes</source>
        <translation>Zeit an einem Artikel ohne Vorschläge: {minutes} Minuten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and source</source>
        <translation>Titel und Quelle</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: label where a link ends</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To the quotation</source>
        <comment>which way a link leads</comment>
        <translation>Zum Zitat hin</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>column of a table</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topic for the whole article</source>
        <translation>Thema für den ganzen Artikel</translation>
    </message>
    <message>
        <source>Topic for “{words}”</source>
        <translation>Thema für „{words}“</translation>
    </message>
    <message>
        <source>Topic retired</source>
        <translation>Thema stillgelegt</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>Thema: {name}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topics and stance</source>
        <comment>column of a table</comment>
        <translation>Themen und Haltung</translation>
    </message>
    <message>
        <source>Topics are what passages and quotations are about. Make the first, or bring in a codebook.</source>
        <translation>Themen sind, wovon Textstellen und Zitate handeln. Legen Sie das erste an, oder importieren Sie ein Kodebuch.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Train, dev and test</source>
        <translation>Train, Dev und Test</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Dreifachklick</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>the progress of a dry run</comment>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Turn down all suggestions in the article</source>
        <translation>Alle Vorschläge im Artikel ablehnen</translation>
    </message>
    <message>
        <source>Turn it down for good, and select the next</source>
        <translation>Endgültig ablehnen und den nächsten auswählen</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of an attribute</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a quotation</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a table</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type a date as 2018, 2018-09 or 2018-09-06.</source>
        <translation>Geben Sie ein Datum wie 2018, 2018-09 oder 2018-09-06 ein.</translation>
    </message>
    <message>
        <source>Type a file or a folder and press Enter, or choose it</source>
        <translation>Eine Datei oder einen Ordner eingeben und Enter drücken, oder auswählen</translation>
    </message>
    <message>
        <source>Type a name for the actor.</source>
        <translation>Geben Sie einen Namen für den Akteur ein.</translation>
    </message>
    <message>
        <source>Type a name for the article.</source>
        <translation>Geben Sie einen Titel für den Artikel ein.</translation>
    </message>
    <message>
        <source>Type a name for the attribute.</source>
        <translation>Geben Sie einen Namen für das Attribut ein.</translation>
    </message>
    <message>
        <source>Type a name for the list.</source>
        <translation>Geben Sie einen Namen für die Liste ein.</translation>
    </message>
    <message>
        <source>Type a name for the tag.</source>
        <translation>Geben Sie einen Namen für den Kode ein.</translation>
    </message>
    <message>
        <source>Type a name for the template.</source>
        <translation>Tippen Sie einen Namen für die Vorlage.</translation>
    </message>
    <message>
        <source>Type a name for the topic.</source>
        <translation>Geben Sie einen Namen für das Thema ein.</translation>
    </message>
    <message>
        <source>Type an example; or press I on words of an article</source>
        <translation>Ein Beispiel tippen; oder I auf Wörtern eines Artikels drücken</translation>
    </message>
    <message>
        <source>Type another actor, topic or speaker for the selected annotation</source>
        <translation>Einen anderen Akteur, ein anderes Thema oder einen anderen Sprecher für die ausgewählte Annotation eingeben</translation>
    </message>
    <message>
        <source>Type at least one choice for {name}.</source>
        <translation>Tippen Sie mindestens eine Möglichkeit für {name}.</translation>
    </message>
    <message>
        <source>Type of quotation</source>
        <comment>what a value says</comment>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Type the coder&apos;s name: each annotation bears it.</source>
        <translation>Geben Sie den Namen der kodierenden Person ein: Jede Annotation trägt ihn.</translation>
    </message>
    <message>
        <source>Type the regular expression to look for.</source>
        <translation>Geben Sie den regulären Ausdruck ein, nach dem gesucht werden soll.</translation>
    </message>
    <message>
        <source>Type the title of the office, such as Foreign Minister.</source>
        <translation>Geben Sie die Bezeichnung des Amtes ein, etwa Außenminister.</translation>
    </message>
    <message>
        <source>Type the words to look for.</source>
        <translation>Geben Sie die Wörter ein, nach denen gesucht werden soll.</translation>
    </message>
    <message>
        <source>Type to find anything:  {action} actions  {article} articles  {actor} actors  {topic} topics</source>
        <translation>Tippen Sie, um alles zu finden:  {action} Aktionen  {article} Artikel  {actor} Akteure  {topic} Themen</translation>
    </message>
    <message>
        <source>Type words and press Enter.</source>
        <translation>Geben Sie Wörter ein und drücken Sie die Eingabetaste.</translation>
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
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>UTF-16 units, or code points</source>
        <translation>UTF-16-Einheiten oder Codepunkte</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <comment>what offsets count</comment>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>UTF-8 bytes of the text in its HTML</source>
        <translation>UTF-8-Bytes des Textes in seinem HTML</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo takes this back.</source>
        <translation>Rückgängig macht das ungeschehen.</translation>
    </message>
    <message>
        <source>Undoing the change</source>
        <translation>Änderung wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Undoing “{change}” takes %Ln article(s) out of the project. Redo brings them back.</source>
        <translation>
            <numerusform>„{change}“ rückgängig zu machen nimmt %Ln Artikel aus dem Projekt. Mit „Wiederholen“ kommt er zurück.</numerusform>
            <numerusform>„{change}“ rückgängig zu machen nimmt %Ln Artikel aus dem Projekt. Mit „Wiederholen“ kommen sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Unlink %Ln article(s)</source>
        <translation>
            <numerusform>Verknüpfung von %Ln Artikel lösen</numerusform>
            <numerusform>Verknüpfung von %Ln Artikeln lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Nicht mehr festgehalten.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Uses</source>
        <comment>how many passages and quotations are about a topic</comment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column: name of a value that marks have</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of annotations</comment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values: {count}</source>
        <comment>of annotations</comment>
        <translation>Werte: {count}</translation>
    </message>
    <message>
        <source>Versi&amp;ons</source>
        <translation>Versi&amp;onen</translation>
    </message>
    <message>
        <source>Very little text was found in {name}. Check that the article is in it.</source>
        <translation>In {name} wurde sehr wenig Text gefunden. Prüfen Sie, ob der Artikel darin steht.</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What becomes of labels</source>
        <translation>Was aus Labels wird</translation>
    </message>
    <message>
        <source>What becomes of what the file has</source>
        <translation>Was aus dem Inhalt der Datei wird</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What differs between the copies</source>
        <translation>Was sich zwischen den Kopien unterscheidet</translation>
    </message>
    <message>
        <source>What differs between this project and {name}:</source>
        <translation>Was sich zwischen diesem Projekt und {name} unterscheidet:</translation>
    </message>
    <message>
        <source>What does not count, and where it belongs instead</source>
        <translation>Was nicht dazugehört, und wohin statt dessen</translation>
    </message>
    <message>
        <source>What else counts as the topic</source>
        <translation>Was sonst noch zum Thema gehört</translation>
    </message>
    <message>
        <source>What file names say</source>
        <translation>Was Dateinamen sagen</translation>
    </message>
    <message>
        <source>What is attached to {name} was not read: {files}. Save it beside the message to import it.</source>
        <translation>Anhänge von {name} wurden nicht gelesen: {files}. Speichern Sie sie neben der Nachricht, um sie zu importieren.</translation>
    </message>
    <message>
        <source>What is chosen here holds for everybody who works in this project, and goes into its templates. Undo takes it back.</source>
        <translation>Was hier gewählt ist, gilt für alle, die in diesem Projekt arbeiten, und kommt in seine Vorlagen. Rückgängig macht es ungeschehen.</translation>
    </message>
    <message>
        <source>What is done with articles that are not in the project</source>
        <translation>Was mit Artikeln geschieht, die nicht im Projekt sind</translation>
    </message>
    <message>
        <source>What is guessed is in italics. What you choose goes for all rows that are selected.</source>
        <translation>Geratenes ist kursiv. Was Sie wählen, gilt für alle ausgewählten Zeilen.</translation>
    </message>
    <message>
        <source>What is in the template</source>
        <translation>Was in der Vorlage ist</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was wegbleibt</translation>
    </message>
    <message>
        <source>What is looked for is too long. Look for at most {count} characters.</source>
        <translation>Das Gesuchte ist zu lang. Suchen Sie nach höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>What is marked in the whole article; click to go there</source>
        <translation>Was im ganzen Artikel markiert ist; klicken, um hinzugehen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is not in the export</source>
        <translation>Was im Export fehlt</translation>
    </message>
    <message>
        <source>What is the actor called that {count} of {name} belong to?</source>
        <translation>Wie heißt der Akteur, zu dem {count} von {name} gehören?</translation>
    </message>
    <message>
        <source>What is the actor called?</source>
        <translation>Wie heißt der Akteur?</translation>
    </message>
    <message>
        <source>What is to be known of single documents</source>
        <translation>Was zu einzelnen Dokumenten zu wissen ist</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What links join</source>
        <translation>Was Verknüpfungen verbinden</translation>
    </message>
    <message>
        <source>What new ones get at first</source>
        <translation>Was neue anfangs bekommen</translation>
    </message>
    <message>
        <source>What new ones get at first; empty for nothing</source>
        <translation>Was neue anfangs bekommen; leer für nichts</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What the attribute describes</source>
        <translation>Was das Attribut beschreibt</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>What the marks mean, and which of them stand out</source>
        <translation>Was die Markierungen bedeuten und welche hervortreten</translation>
    </message>
    <message>
        <source>What the topic means, as a second coder must know it</source>
        <translation>Was das Thema bedeutet, so wie es eine zweite Person beim Kodieren wissen muss</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>What to do about the selected groups</source>
        <translation>Was mit den ausgewählten Gruppen geschehen soll</translation>
    </message>
    <message>
        <source>What values say</source>
        <translation>Was Werte sagen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>Was {column} bedeutet</translation>
    </message>
    <message>
        <source>What {topic} means</source>
        <translation>Was {topic} bedeutet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it is missing</source>
        <translation>Wo es fehlt</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Which actor</source>
        <comment>what a value says</comment>
        <translation>Welcher Akteur</translation>
    </message>
    <message>
        <source>Which actor do {count} of {name} belong to?</source>
        <translation>Zu welchem Akteur gehören {count} von {name}?</translation>
    </message>
    <message>
        <source>Which actor takes its place?</source>
        <translation>Welcher Akteur tritt an seine Stelle?</translation>
    </message>
    <message>
        <source>Which actor takes its place? With none, they are left without.</source>
        <translation>Welcher Akteur tritt an seine Stelle? Ohne einen bleiben sie ohne.</translation>
    </message>
    <message>
        <source>Which topic</source>
        <comment>what a value says</comment>
        <translation>Welches Thema</translation>
    </message>
    <message>
        <source>Who is spoken to</source>
        <comment>what a value says</comment>
        <translation>Wer angesprochen wird</translation>
    </message>
    <message>
        <source>Who is that? Press Enter to take the first, or type a name.</source>
        <translation>Wer ist das? Drücken Sie die Eingabetaste für den ersten Vorschlag oder geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Who is that? Type a name.</source>
        <translation>Wer ist das? Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Who says what about what: mark it up in news articles.</source>
        <translation>Wer sagt was worüber: in Nachrichtenartikeln auszeichnen.</translation>
    </message>
    <message>
        <source>Who should start from it, and how one works with it</source>
        <translation>Wer damit beginnen soll, und wie man damit arbeitet</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <comment>what a value says</comment>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Ganzer Artikel</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why they are to be looked at</source>
        <translation>Warum sie anzusehen sind</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Mit Warnung</translation>
    </message>
    <message>
        <source>With every occurrence</source>
        <comment>origin of an annotation</comment>
        <translation>Mit allen Vorkommen</translation>
    </message>
    <message>
        <source>With its &amp;annotations…</source>
        <translation>Mit seinen &amp;Annotationen…</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Mit Vorschlägen</translation>
    </message>
    <message>
        <source>With texts that are here already</source>
        <translation>Mit schon vorhandenen Texten</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Mit der Maus</translation>
    </message>
    <message>
        <source>With these, suggestions agree by themselves: the figures are too good.</source>
        <translation>Mit diesen stimmen Vorschläge von selbst überein: Die Zahlen sind zu gut.</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>the quotation that this one is nested in</comment>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Without a choice they are in {folder}.</source>
        <translation>Ohne Wahl liegen sie in {folder}.</translation>
    </message>
    <message>
        <source>Without speaker</source>
        <translation>Ohne Sprecher</translation>
    </message>
    <message>
        <source>Without them: offsets, hashes and quotes only</source>
        <translation>Ohne sie: nur Positionen, Prüfsummen und Wortlaut</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column of a table</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>of an annotation</comment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>part of a quotation: what is said</comment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Neue Worte</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Bisherige Worte</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Worte jetzt</translation>
    </message>
    <message>
        <source>Words that speak for the topic, with commas between them</source>
        <translation>Wörter, die für das Thema sprechen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Words that stand elsewhere</source>
        <translation>Wörter, die anderswo stehen</translation>
    </message>
    <message>
        <source>Work &amp;blind</source>
        <translation>Bl&amp;ind arbeiten</translation>
    </message>
    <message>
        <source>Work blind</source>
        <translation>Blind arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Work blind (Tag &gt; Suggestions) in %Ln article(s) or more: then only those are measured against.</source>
        <translation>
            <numerusform>Arbeiten Sie in mindestens %Ln Artikel blind (Kodieren &gt; Vorschläge): Dann wird nur an solchen gemessen.</numerusform>
            <numerusform>Arbeiten Sie in mindestens %Ln Artikeln blind (Kodieren &gt; Vorschläge): Dann wird nur an solchen gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with suggestions</source>
        <translation>Mit Vorschlägen arbeiten</translation>
    </message>
    <message>
        <source>Would come in: {things}</source>
        <translation>Es kämen herein: {things}</translation>
    </message>
    <message>
        <source>Write the annotated dataset for other tools</source>
        <translation>Den annotierten Datensatz für andere Werkzeuge schreiben</translation>
    </message>
    <message>
        <source>Write the backup to another file, and leave the project as it is</source>
        <translation>Die Sicherung in eine andere Datei schreiben und das Projekt lassen, wie es ist</translation>
    </message>
    <message>
        <source>Write the codebook for other programs, or as a document</source>
        <translation>Das Kodebuch für andere Programme oder als Dokument schreiben</translation>
    </message>
    <message>
        <source>Write the rules to a file, for others or a script</source>
        <translation>Die Regeln in eine Datei schreiben, für andere oder ein Skript</translation>
    </message>
    <message>
        <source>Write the same into all selected rows (Ctrl+Return)</source>
        <translation>Dasselbe in alle gewählten Zeilen schreiben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Write the whole project, as it is now, to another file</source>
        <translation>Das ganze Projekt, wie es jetzt ist, in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Writes {names}.</source>
        <translation>Schreibt {names}.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is written</comment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Years or months</source>
        <translation>Jahre oder Monate</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>type of an attribute</comment>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>You code as {name}: each annotation bears that name.</source>
        <translation>Sie kodieren als {name}: Jede Annotation trägt diesen Namen.</translation>
    </message>
    <message>
        <source>You have a template of that name: it will be replaced.</source>
        <translation>Sie haben eine Vorlage dieses Namens: Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>You stopped it before the end: what had come in by then is here.</source>
        <translation>Sie haben vor dem Ende angehalten: Was bis dahin importiert war, ist da.</translation>
    </message>
    <message>
        <source>You work blind: mark the article done first, or show suggestions now.</source>
        <translation>Sie arbeiten blind: Markieren Sie den Artikel erst als fertig, oder zeigen Sie Vorschläge jetzt.</translation>
    </message>
    <message>
        <source>You work blind: suggestions are hidden here until the article is marked done.</source>
        <translation>Sie arbeiten blind: Vorschläge sind hier verborgen, bis der Artikel als fertig markiert ist.</translation>
    </message>
    <message>
        <source>You work blind: suggestions are hidden until articles are marked done.</source>
        <translation>Sie arbeiten blind: Vorschläge sind verborgen, bis Artikel als fertig markiert sind.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name, as coder</source>
        <translation>Ihr Name als kodierende Person</translation>
    </message>
    <message>
        <source>Your name, as coder. Each annotation bears it.</source>
        <translation>Ihr Name als kodierende Person. Jede Annotation trägt ihn.</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zip-Datei</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verkle&amp;inern</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what an attribute takes</comment>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>what an attribute takes</comment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part of the other&apos;s name</source>
        <translation>ein Teil des anderen Namens</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>what an attribute takes</comment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>actors and topics without a name</source>
        <translation>Akteure und Themen ohne Namen</translation>
    </message>
    <message>
        <source>actors that no annotation names</source>
        <translation>Akteure, die keine Annotation nennt</translation>
    </message>
    <message>
        <source>actors, with their aliases, identifiers and notes</source>
        <translation>Akteure mit ihren Aliasnamen, Kennungen und Notizen</translation>
    </message>
    <message>
        <source>aliases, parents and descriptions of actors, definitions of topics, and links between versions of an article</source>
        <translation>Aliasnamen, übergeordnete Akteure und Beschreibungen von Akteuren, Definitionen von Themen und Verknüpfungen zwischen Versionen eines Artikels</translation>
    </message>
    <message>
        <source>aliases, parents, descriptions and attributes of actors</source>
        <translation>Aliasnamen, übergeordnete Akteure, Beschreibungen und Attribute von Akteuren</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>spans of an annotation</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation files without their texts</source>
        <translation>Annotationsdateien ohne ihre Texte</translation>
    </message>
    <message>
        <source>annotations in several pieces: each piece stands for itself</source>
        <translation>Annotationen aus mehreren Stücken: Jedes Stück steht für sich</translation>
    </message>
    <message>
        <source>annotations of Copydesk that were changed, so that what they are of is not known</source>
        <translation>Annotationen von Copydesk, die verändert wurden, sodass nicht bekannt ist, wozu sie gehören</translation>
    </message>
    <message>
        <source>annotations of articles that are not in the project</source>
        <translation>Annotationen von Artikeln, die nicht im Projekt sind</translation>
    </message>
    <message>
        <source>annotations of no characters</source>
        <translation>Annotationen ohne Zeichen</translation>
    </message>
    <message>
        <source>annotations of other views</source>
        <translation>Annotationen anderer Sichten</translation>
    </message>
    <message>
        <source>annotations of tasks that were rejected or ignored</source>
        <translation>Annotationen von Aufgaben, die abgelehnt oder ignoriert wurden</translation>
    </message>
    <message>
        <source>annotations of white space only</source>
        <translation>Annotationen nur aus Leerraum</translation>
    </message>
    <message>
        <source>annotations of words (parts of speech, lemmas, dependencies)</source>
        <translation>Annotationen von Wörtern (Wortarten, Lemmata, Abhängigkeiten)</translation>
    </message>
    <message>
        <source>annotations that are nested too deeply</source>
        <translation>zu tief verschachtelte Annotationen</translation>
    </message>
    <message>
        <source>annotations that were skipped</source>
        <translation>übersprungene Annotationen</translation>
    </message>
    <message>
        <source>annotations whose place is not a stretch of text</source>
        <translation>Annotationen, deren Stelle kein Textabschnitt ist</translation>
    </message>
    <message>
        <source>annotations without words, which are kept for review</source>
        <translation>Annotationen ohne Worte, die auf Prüfung warten</translation>
    </message>
    <message>
        <source>articles and annotations</source>
        <translation>Artikel und Annotationen</translation>
    </message>
    <message>
        <source>articles and what is marked in them: a codebook has only codes</source>
        <translation>Artikel und ihre Annotationen: Ein Kodebuch enthält nur Kodes</translation>
    </message>
    <message>
        <source>articles of nothing but white space</source>
        <translation>Artikel, die nur aus Leerraum bestehen</translation>
    </message>
    <message>
        <source>articles of white space only, and what is marked in them</source>
        <translation>Artikel, die nur aus Leerraum bestehen, und ihre Annotationen</translation>
    </message>
    <message>
        <source>articles that are damaged in the file</source>
        <translation>Artikel, die in der Datei beschädigt sind</translation>
    </message>
    <message>
        <source>articles too long for one: they go on in the next one</source>
        <translation>Artikel, die für einen zu lang sind: Sie gehen im nächsten weiter</translation>
    </message>
    <message>
        <source>as the file says</source>
        <comment>an actor or topic</comment>
        <translation>wie die Datei sagt</translation>
    </message>
    <message>
        <source>at first: {value}</source>
        <comment>the default</comment>
        <translation>anfangs: {value}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <comment>the tallest bar of a chart</comment>
        <translation>höchstens {count}</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>attributes of what is no annotation</source>
        <translation>Attribute von etwas, das keine Annotation ist</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>vor einer Reparatur</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat-Standoff</translation>
    </message>
    <message>
        <source>broken sequences of tags: mended as conlleval does</source>
        <translation>fehlerhafte Folgen von Tags: repariert, wie conlleval es tut</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>cases linked to images, audio and video</source>
        <translation>Fälle, die mit Bildern, Ton und Video verknüpft sind</translation>
    </message>
    <message>
        <source>cases that no text belongs to</source>
        <translation>Fälle, zu denen kein Text gehört</translation>
    </message>
    <message>
        <source>cases without a name</source>
        <translation>Fälle ohne Namen</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>an entry of a codebook</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>choices of attributes, and which are for annotations or required</source>
        <translation>Auswahlwerte von Attributen und welche für Annotationen oder Pflicht sind</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>Codepunkten</translation>
    </message>
    <message>
        <source>coders, notes, attributes and dates of annotations</source>
        <translation>Kodierende, Notizen, Attribute und Daten von Annotationen</translation>
    </message>
    <message>
        <source>codings and notes without a place or a code</source>
        <translation>Kodierungen und Notizen ohne Stelle oder Kode</translation>
    </message>
    <message>
        <source>codings whose code is not in the file</source>
        <translation>Kodierungen, deren Code nicht in der Datei ist</translation>
    </message>
    <message>
        <source>codings whose text is not there</source>
        <translation>Kodierungen, deren Text nicht vorhanden ist</translation>
    </message>
    <message>
        <source>codings with codes that are not Copydesk&apos;s</source>
        <translation>Kodierungen mit Codes, die nicht von Copydesk sind</translation>
    </message>
    <message>
        <source>comments of doccano</source>
        <translation>Kommentare von doccano</translation>
    </message>
    <message>
        <source>conflict, left out</source>
        <comment>an entry of a codebook</comment>
        <translation>Konflikt, ausgelassen</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>control characters in titles and notes, which XML cannot hold</source>
        <translation>Steuerzeichen in Titeln und Notizen, die XML nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>control characters that XML cannot hold</source>
        <translation>Steuerzeichen, die XML nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>control characters, of which there are pictures</source>
        <translation>Steuerzeichen, für die Bildzeichen stehen</translation>
    </message>
    <message>
        <source>control characters, what the codebook says of actors, and links between versions of an article</source>
        <translation>Steuerzeichen, was das Kodebuch über Akteure sagt und Verknüpfungen zwischen Versionen eines Artikels</translation>
    </message>
    <message>
        <source>control characters, which XML cannot hold</source>
        <translation>Steuerzeichen, die XML nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>cues and speakers in texts that were changed after the export</source>
        <translation>Redeverben und Sprecher in Texten, die nach dem Export geändert wurden</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s pattern: day, short name of the month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>definitions and notes of topics</source>
        <translation>Definitionen und Notizen von Themen</translation>
    </message>
    <message>
        <source>definitions of attributes</source>
        <translation>Definitionen von Attributen</translation>
    </message>
    <message>
        <source>definitions, notes and parents of topics</source>
        <translation>Definitionen, Notizen und Oberthemen von Themen</translation>
    </message>
    <message>
        <source>doccano (JSON Lines)</source>
        <translation>doccano (JSON Lines)</translation>
    </message>
    <message>
        <source>documents that are not in UTF-8</source>
        <translation>Dokumente, die nicht in UTF-8 sind</translation>
    </message>
    <message>
        <source>documents that cannot be read</source>
        <translation>Dokumente, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>documents too long for one article: they go on in the next one</source>
        <translation>Dokumente, die für einen Artikel zu lang sind: Sie gehen im nächsten weiter</translation>
    </message>
    <message>
        <source>drafts of annotations</source>
        <translation>Entwürfe von Annotationen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>ends of annotations inside a token: widened to whole tokens</source>
        <translation>Enden von Annotationen innerhalb eines Tokens: auf ganze Token erweitert</translation>
    </message>
    <message>
        <source>ends of entities that did not begin</source>
        <translation>Enden von Entitäten, die nicht begonnen haben</translation>
    </message>
    <message>
        <source>entities at words that are not in the text</source>
        <translation>Entitäten an Wörtern, die nicht im Text stehen</translation>
    </message>
    <message>
        <source>entities of which a piece is missing</source>
        <translation>Entitäten, von denen ein Stück fehlt</translation>
    </message>
    <message>
        <source>entities that do not end</source>
        <translation>Entitäten, die nicht enden</translation>
    </message>
    <message>
        <source>entries of the codebook: with no article there is no line to hold them</source>
        <translation>Einträge des Kodebuchs: Ohne Artikel gibt es keine Zeile für sie</translation>
    </message>
    <message>
        <source>events whose trigger is not in the file</source>
        <translation>Ereignisse, deren Auslöser nicht in der Datei ist</translation>
    </message>
    <message>
        <source>feature structures without a type</source>
        <translation>Merkmalsstrukturen ohne Typ</translation>
    </message>
    <message>
        <source>formatting of texts</source>
        <translation>Formatierung von Texten</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>further user data of documents</source>
        <translation>weitere Nutzerdaten von Dokumenten</translation>
    </message>
    <message>
        <source>groups (sets) of codes</source>
        <translation>Gruppen (Sets) von Codes</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>a document whose articles are in the project</comment>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>highlights whose document is not there</source>
        <translation>Hervorhebungen, deren Dokument nicht vorhanden ist</translation>
    </message>
    <message>
        <source>highlights without words or outside of their document</source>
        <translation>Hervorhebungen ohne Worte oder außerhalb ihres Dokuments</translation>
    </message>
    <message>
        <source>how annotations came to be that nobody made by hand</source>
        <translation>wie Annotationen entstanden sind, die niemand von Hand gemacht hat</translation>
    </message>
    <message>
        <source>how annotations came to be, choices of attributes, control characters in titles and notes, and links between versions of an article</source>
        <translation>wie Annotationen zustande kamen, Auswahlwerte von Attributen, Steuerzeichen in Titeln und Notizen und Verknüpfungen zwischen Versionen eines Artikels</translation>
    </message>
    <message>
        <source>ids, and control characters, of which there are pictures</source>
        <translation>Kennungen, und Steuerzeichen, für die Bildzeichen stehen</translation>
    </message>
    <message>
        <source>images, audio and video files</source>
        <translation>Bild-, Ton- und Videodateien</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <comment>name of a file</comment>
        <translation>importbericht.csv</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <comment>where suggestions are</comment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <comment>a document that can be read in part</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>kinds, aliases, identifiers, attributes and notes of actors</source>
        <translation>Arten, Aliasnamen, Kennungen, Attribute und Notizen von Akteuren</translation>
    </message>
    <message>
        <source>labels of doccano that have no place or no name</source>
        <translation>Labels von doccano, die keine Stelle oder keinen Namen haben</translation>
    </message>
    <message>
        <source>later version, left out</source>
        <translation>spätere Version, ausgelassen</translation>
    </message>
    <message>
        <source>layers whose words are not those of the first file: their marks stay out</source>
        <translation>Ebenen, deren Wörter nicht die der ersten Datei sind: Ihre Markierungen bleiben draußen</translation>
    </message>
    <message>
        <source>lemmas, parts of speech and dependencies of words</source>
        <translation>Lemmata, Wortarten und Abhängigkeiten von Wörtern</translation>
    </message>
    <message>
        <source>line breaks before the first word, which become blanks</source>
        <translation>Zeilenumbrüche vor dem ersten Wort, die zu Leerzeichen werden</translation>
    </message>
    <message>
        <source>lines that are not brat&apos;s</source>
        <translation>Zeilen, die nicht von brat sind</translation>
    </message>
    <message>
        <source>lines that are not of the format</source>
        <translation>Zeilen, die nicht dem Format entsprechen</translation>
    </message>
    <message>
        <source>lines with more or fewer columns than the others: their words have no tags</source>
        <translation>Zeilen mit mehr oder weniger Spalten als die anderen: Ihre Wörter haben keine Tags</translation>
    </message>
    <message>
        <source>links between statements of different documents</source>
        <translation>Verknüpfungen zwischen Aussagen verschiedener Dokumente</translation>
    </message>
    <message>
        <source>links between versions of an article</source>
        <translation>Verknüpfungen zwischen Versionen eines Artikels</translation>
    </message>
    <message>
        <source>links from and to codes</source>
        <translation>Verknüpfungen von und zu Codes</translation>
    </message>
    <message>
        <source>links from annotations that are not in the file</source>
        <translation>Verknüpfungen von Annotationen, die nicht in der Datei sind</translation>
    </message>
    <message>
        <source>links from cases</source>
        <translation>Verknüpfungen von Fällen</translation>
    </message>
    <message>
        <source>links from entity to entity (bridging, split antecedents)</source>
        <translation>Verknüpfungen von Entität zu Entität (Bridging, geteilte Antezedenten)</translation>
    </message>
    <message>
        <source>links that join different kinds of annotations into one</source>
        <translation>Verknüpfungen, die verschiedene Arten von Annotationen zu einer verbinden</translation>
    </message>
    <message>
        <source>links that nest a quotation in itself</source>
        <translation>Verknüpfungen, die ein Zitat in sich selbst verschachteln</translation>
    </message>
    <message>
        <source>links to or from annotations of Copydesk that it did not make</source>
        <translation>Verknüpfungen zu oder von Annotationen von Copydesk, die nicht von ihm stammen</translation>
    </message>
    <message>
        <source>links to or from what is not marked</source>
        <translation>Verknüpfungen zu oder von etwas, das nicht annotiert ist</translation>
    </message>
    <message>
        <source>links to or from words that are not marked</source>
        <translation>Verknüpfungen zu oder von Wörtern, die nicht annotiert sind</translation>
    </message>
    <message>
        <source>links to versions of an article that are left out</source>
        <translation>Verknüpfungen zu ausgelassenen Versionen eines Artikels</translation>
    </message>
    <message>
        <source>links to what is not in the file</source>
        <translation>Verknüpfungen zu etwas, das nicht in der Datei ist</translation>
    </message>
    <message>
        <source>links to what is not in the same text</source>
        <translation>Verknüpfungen zu dem, was nicht im selben Text ist</translation>
    </message>
    <message>
        <source>mentions and quotations without any words</source>
        <translation>Erwähnungen und Zitate ganz ohne Worte</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>fast gleiche Schreibung</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an entry of a codebook</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of an attribute</comment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>notes of Copydesk that were changed and cannot be read</source>
        <translation>Notizen von Copydesk, die verändert wurden und nicht gelesen werden können</translation>
    </message>
    <message>
        <source>notes on topics</source>
        <translation>Notizen zu Themen</translation>
    </message>
    <message>
        <source>notes on what is no annotation</source>
        <translation>Notizen zu etwas, das keine Annotation ist</translation>
    </message>
    <message>
        <source>notes that belong to no text, selection or code</source>
        <translation>Notizen, die zu keinem Text, keiner Auswahl und keinem Code gehören</translation>
    </message>
    <message>
        <source>notes that cannot be read</source>
        <translation>Notizen, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <source>nothing: outside of the text</source>
        <comment>what stands where a file says</comment>
        <translation>nichts: außerhalb des Textes</translation>
    </message>
    <message>
        <source>offices, rules and colours of actors, and rules and examples of topics that are new</source>
        <translation>Ämter, Regeln und Farben von Akteuren sowie Regeln und Beispiele von Themen, die neu sind</translation>
    </message>
    <message>
        <source>or by key</source>
        <comment>search actions by their words or by key</comment>
        <translation>oder nach Taste</translation>
    </message>
    <message>
        <source>or drop a .copydesk file here</source>
        <translation>oder ziehen Sie eine .copydesk-Datei hierher</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>andere ({count})</translation>
    </message>
    <message>
        <source>overlapping and nested annotations, who is named, what belongs together in a quotation, white space, and links between versions of an article</source>
        <translation>überlappende und verschachtelte Annotationen, wer genannt wird, was in einem Zitat zusammengehört, Leerraum und Verknüpfungen zwischen Versionen eines Artikels</translation>
    </message>
    <message>
        <source>part not read</source>
        <translation>zum Teil nicht gelesen</translation>
    </message>
    <message>
        <source>parts of speech, lemmas and heads of words</source>
        <translation>Wortarten, Lemmata und Köpfe von Wörtern</translation>
    </message>
    <message>
        <source>passages of whole articles as labels, what the codebook says of actors, and links between versions of an article</source>
        <translation>Textstellen ganzer Artikel als Labels, was das Kodebuch über Akteure sagt und Verknüpfungen zwischen Versionen eines Artikels</translation>
    </message>
    <message>
        <source>passages of whole articles, data about articles and links between versions of an article, and what the codebook says of actors</source>
        <translation>Textstellen ganzer Artikel, Angaben zu Artikeln und Verknüpfungen zwischen Versionen eines Artikels und was das Kodebuch über Akteure sagt</translation>
    </message>
    <message>
        <source>passages of whole articles, which are in the metadata only</source>
        <translation>Textstellen ganzer Artikel, die nur in den Metadaten stehen</translation>
    </message>
    <message>
        <source>pictures in documents</source>
        <translation>Bilder in Dokumenten</translation>
    </message>
    <message>
        <source>places of addressees, of whom only the name is kept</source>
        <translation>Stellen von Adressaten, von denen nur der Name behalten wird</translation>
    </message>
    <message>
        <source>predictions beside annotations</source>
        <translation>Vorhersagen neben Annotationen</translation>
    </message>
    <message>
        <source>quotations around a quotation, besides the first or without words</source>
        <translation>Zitate um ein Zitat herum, neben dem ersten oder ohne Worte</translation>
    </message>
    <message>
        <source>quotations nested in one that is not there any more</source>
        <translation>Zitate, verschachtelt in einem, das nicht mehr vorhanden ist</translation>
    </message>
    <message>
        <source>quotations nested in themselves</source>
        <translation>Zitate, die in sich selbst verschachtelt sind</translation>
    </message>
    <message>
        <source>quotations nested in what is not in the document</source>
        <translation>Zitate, verschachtelt in etwas, das nicht im Dokument ist</translation>
    </message>
    <message>
        <source>quotations that another is nested in, which are not laid</source>
        <translation>Zitate, in denen ein anderes steht und die nicht angelegt werden</translation>
    </message>
    <message>
        <source>quotations whose outer quotation is left out</source>
        <translation>Zitate, deren umgebendes Zitat ausgelassen ist</translation>
    </message>
    <message>
        <source>references of what is no annotation</source>
        <translation>Verweise von etwas, das keine Annotation ist</translation>
    </message>
    <message>
        <source>references that lead nowhere</source>
        <translation>Verweise, die nirgendwohin führen</translation>
    </message>
    <message>
        <source>references to words or to what is not there</source>
        <translation>Verweise auf Wörter oder auf etwas, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>regions of Label Studio that have no place in a text</source>
        <translation>Regionen von Label Studio, die keine Stelle in einem Text haben</translation>
    </message>
    <message>
        <source>regions of Label Studio without a label</source>
        <translation>Regionen von Label Studio ohne Label</translation>
    </message>
    <message>
        <source>relations between words or annotations that are not there</source>
        <translation>Relationen zwischen Wörtern oder Annotationen, die nicht vorhanden sind</translation>
    </message>
    <message>
        <source>relations with what is no annotation</source>
        <translation>Relationen mit etwas, das keine Annotation ist</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>replies to annotations</source>
        <translation>Antworten auf Annotationen</translation>
    </message>
    <message>
        <source>required</source>
        <comment>an attribute</comment>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>results of Label Studio of a kind that texts do not have</source>
        <translation>Ergebnisse von Label Studio von einer Art, die es bei Texten nicht gibt</translation>
    </message>
    <message>
        <source>rules.json</source>
        <comment>name of a file</comment>
        <translation>regeln.json</translation>
    </message>
    <message>
        <source>search terms (regular expressions)</source>
        <translation>Suchbegriffe (reguläre Ausdrücke)</translation>
    </message>
    <message>
        <source>second answers about whole documents</source>
        <translation>zweite Antworten zu ganzen Dokumenten</translation>
    </message>
    <message>
        <source>second entries of one knowledge base</source>
        <translation>zweite Einträge derselben Wissensbasis</translation>
    </message>
    <message>
        <source>second speakers of one quotation</source>
        <translation>zweite Sprecher eines Zitats</translation>
    </message>
    <message>
        <source>selections without a place in the text</source>
        <translation>Auswahlen ohne Platz im Text</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>short for the other</source>
        <translation>Kurzform des anderen</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spans that are outside of the text</source>
        <translation>Spannen, die außerhalb des Textes liegen</translation>
    </message>
    <message>
        <source>spans without a place or a label</source>
        <translation>Spannen ohne Stelle oder Label</translation>
    </message>
    <message>
        <source>stances without a topic of a quotation</source>
        <translation>Haltungen ohne Thema eines Zitats</translation>
    </message>
    <message>
        <source>statements whose document is not there</source>
        <translation>Aussagen, deren Dokument nicht vorhanden ist</translation>
    </message>
    <message>
        <source>statements without a place</source>
        <translation>Aussagen ohne Stelle</translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation>Suche läuft noch…</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>such as 2004-03</source>
        <translation>etwa 2004-03</translation>
    </message>
    <message>
        <source>such as Foreign Minister</source>
        <translation>etwa Außenministerin</translation>
    </message>
    <message>
        <source>such as en</source>
        <translation>etwa de</translation>
    </message>
    <message>
        <source>such as the state of a ministry</source>
        <translation>etwa der Staat eines Ministeriums</translation>
    </message>
    <message>
        <source>such as wikidata</source>
        <translation>etwa wikidata</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
    <message>
        <source>tagged already</source>
        <translation>schon kodiert</translation>
    </message>
    <message>
        <source>taken as they are</source>
        <translation>genommen, wie sie sind</translation>
    </message>
    <message>
        <source>texts that cannot be read</source>
        <translation>Texte, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>texts written for whole documents</source>
        <translation>Texte, die zu ganzen Dokumenten geschrieben wurden</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <comment>offers</comment>
        <translation>
            <numerusform>nur der erste (%Ln) wird gezeigt</numerusform>
            <numerusform>die ersten %Ln werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>the quotation of {name}</source>
        <comment>a suggestion that was settled</comment>
        <translation>Zitat von {name}</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>an entry of a codebook</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same surname and initial</source>
        <translation>derselbe Nachname und Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>the theme&apos;s own</source>
        <translation>wie das Farbschema</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>ganzer Artikel</translation>
    </message>
    <message>
        <source>the words themselves</source>
        <comment>an actor that a file&apos;s marks name</comment>
        <translation>die Wörter selbst</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>tidied</source>
        <comment>the ends of a selection</comment>
        <translation>bereinigt</translation>
    </message>
    <message>
        <source>titles, dates and other data about articles</source>
        <translation>Titel, Daten und andere Angaben zu Artikeln</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>topics of mentions</source>
        <translation>Themen von Erwähnungen</translation>
    </message>
    <message>
        <source>topics of parts of quotations</source>
        <translation>Themen von Teilen von Zitaten</translation>
    </message>
    <message>
        <source>topics of whole articles</source>
        <translation>Themen ganzer Artikel</translation>
    </message>
    <message>
        <source>topics of whole articles that are not as Copydesk tells them</source>
        <translation>Themen ganzer Artikel, die nicht so sind, wie Copydesk sie angibt</translation>
    </message>
    <message>
        <source>types, speakers, addressees, topics and nesting of quotations, and which parts belong together</source>
        <translation>Arten, Sprecher, Adressaten, Themen und Verschachtelung von Zitaten und welche Teile zusammengehören</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>values of a kind that is not known</source>
        <translation>Werte einer unbekannten Art</translation>
    </message>
    <message>
        <source>values of documents that are no single value</source>
        <translation>Werte von Dokumenten, die kein einzelner Wert sind</translation>
    </message>
    <message>
        <source>values of documents that are too long or too many</source>
        <translation>Werte von Dokumenten, die zu lang oder zu viele sind</translation>
    </message>
    <message>
        <source>values of regions that are no single value</source>
        <translation>Werte von Regionen, die kein einzelner Wert sind</translation>
    </message>
    <message>
        <source>values of relations</source>
        <translation>Werte von Relationen</translation>
    </message>
    <message>
        <source>values of variables that no statement has</source>
        <translation>Werte von Variablen, die keine Aussage hat</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>what Copydesk told of the article: it was changed</source>
        <translation>was Copydesk über den Artikel angab: Es wurde verändert</translation>
    </message>
    <message>
        <source>what the codebook says of actors, and links between versions of an article</source>
        <translation>was das Kodebuch über Akteure sagt und Verknüpfungen zwischen Versionen eines Artikels</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>which actor a mention names: only the actor&apos;s kind is written</source>
        <translation>welchen Akteur eine Erwähnung nennt: Nur dessen Art wird geschrieben</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>white space, notes, attributes and other data of articles</source>
        <translation>Leerraum, Notizen, Attribute und andere Angaben zu Artikeln</translation>
    </message>
    <message>
        <source>whole article</source>
        <translation>ganzer Artikel</translation>
    </message>
    <message>
        <source>words of notes that are not in the file as plain text</source>
        <translation>Wörter von Notizen, die nicht als reiner Text in der Datei sind</translation>
    </message>
    <message>
        <source>words that do not stand where the file says</source>
        <translation>Wörter, die nicht stehen, wo die Datei es sagt</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the project&apos;s text of the article</source>
        <translation>Wörter, die im Artikeltext des Projekts anderswo stehen</translation>
    </message>
    <message>
        <source>words that the file has no letters for</source>
        <translation>Wörter, für die die Datei keine Buchstaben hat</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>what an attribute takes</comment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{accepted} of {marked} mentions were accepted as suggested, {edited} edited.</source>
        <translation>{accepted} von {marked} Erwähnungen wurden angenommen wie vorgeschlagen, {edited} bearbeitet.</translation>
    </message>
    <message>
        <source>{accepted} of {marked} quotations were accepted as suggested, {edited} edited.</source>
        <translation>{accepted} von {marked} Zitaten wurden angenommen wie vorgeschlagen, {edited} bearbeitet.</translation>
    </message>
    <message>
        <source>{action} has {key} already.</source>
        <translation>{action} hat {key} schon.</translation>
    </message>
    <message>
        <source>{choice} is no choice of {name}.</source>
        <translation>{choice} ist keine Möglichkeit von {name}.</translation>
    </message>
    <message>
        <source>{colour} is no colour. Write it as # and six digits, such as #336699.</source>
        <translation>{colour} ist keine Farbe. Schreiben Sie sie als # und sechs Ziffern, etwa #336699.</translation>
    </message>
    <message>
        <source>{column} is counted or kept by the program. Choose another column.</source>
        <translation>{column} wird vom Programm gezählt oder geführt. Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>{count} annotations refer to {name}. Choose what takes its place, or delete them first.</source>
        <translation>{count} Annotationen beziehen sich auf {name}. Wählen Sie, was an seine Stelle tritt, oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{count} more rows of {name} could not be read.</source>
        <translation>Weitere {count} Zeilen von {name} waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>{count} of {all} articles have any; “{action}” looks through all.</source>
        <translation>{count} von {all} Artikeln haben welche; „{action}“ durchsucht alle.</translation>
    </message>
    <message>
        <source>{count} values of {name} are of choices that would go, such as {example}. Say which choices take their place.</source>
        <translation>{count} Werte von {name} sind Möglichkeiten, die wegfielen, etwa {example}. Sagen Sie, welche an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>{count} values of {name} do not fit the new type, such as {example}. Change them first.</source>
        <translation>{count} Werte von {name} passen nicht zum neuen Typ, etwa {example}. Ändern Sie sie zuerst.</translation>
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
        <translation>{date} ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag, etwa 2004, 2004-03 oder 2004-03-09.</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>{drawn}: {parts}</source>
        <comment>a sample and its shares</comment>
        <translation>{drawn}: {parts}</translation>
    </message>
    <message>
        <source>{ending} file</source>
        <comment>kind of a file</comment>
        <translation>{ending}-Datei</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <comment>how often a field was guessed</comment>
        <translation>{field} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{field} changed in %Ln article(s).</source>
        <translation>
            <numerusform>{field} in %Ln Artikel geändert.</numerusform>
            <numerusform>{field} in %Ln Artikeln geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>dates</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{format} can be read but not written. Choose {others}.</source>
        <translation>{format} kann gelesen, aber nicht geschrieben werden. Wählen Sie {others}.</translation>
    </message>
    <message>
        <source>{format} can be written but not read. Choose {others}.</source>
        <translation>{format} kann geschrieben, aber nicht gelesen werden. Wählen Sie {others}.</translation>
    </message>
    <message>
        <source>{format} cannot do without the articles&apos; texts. Choose {others}, or export with texts.</source>
        <translation>{format} kommt ohne die Texte der Artikel nicht aus. Wählen Sie {others} oder exportieren Sie mit Texten.</translation>
    </message>
    <message>
        <source>{group}, linked already</source>
        <translation>{group}, schon verknüpft</translation>
    </message>
    <message>
        <source>{key} alone is needed in fields: this action needs Ctrl or Alt with it.</source>
        <translation>{key} allein wird in Feldern gebraucht: Diese Aktion braucht Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Take it from there?</source>
        <translation>{key} gehört zu „{action}“. Dort wegnehmen?</translation>
    </message>
    <message>
        <source>{key} is needed to copy, paste and select all in every field.</source>
        <translation>{key} wird in jedem Feld zum Kopieren, Einfügen und Alles-Auswählen gebraucht.</translation>
    </message>
    <message>
        <source>{key} is needed to move between fields and to leave them.</source>
        <translation>{key} wird gebraucht, um zwischen Feldern zu wechseln und sie zu verlassen.</translation>
    </message>
    <message>
        <source>{key} is needed to move in texts and lists. Hold Ctrl or Alt with it.</source>
        <translation>{key} wird gebraucht, um sich in Texten und Listen zu bewegen. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} is now for “{action}”.</source>
        <translation>{key} gilt jetzt für „{action}“.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” and will not set {choice}.</source>
        <translation>{key} ist die Taste von „{action}“ und setzt nicht {choice}.</translation>
    </message>
    <message>
        <source>{key} leads on.</source>
        <translation>{key} führt weiter.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} öffnet ein Menü.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} oder {other}</translation>
    </message>
    <message>
        <source>{key}+click</source>
        <translation>{key}+Klick</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+Mausrad</translation>
    </message>
    <message>
        <source>{log} beside {name} belongs to another project, and would be written into this one. Move {log} away, then open {name} again.</source>
        <translation>{log} neben {name} gehört zu einem anderen Projekt und würde in dieses geschrieben. Legen Sie {log} an einen anderen Ort, und öffnen Sie {name} dann erneut.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month such as May 2031</comment>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} und %Ln weitere</numerusform>
            <numerusform>{names} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <comment>name of a file</comment>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <comment>an actor who is not in the codebook</comment>
        <translation>{name} (neu)</translation>
    </message>
    <message>
        <source>{name} (salvaged)</source>
        <translation>{name} (gerettet)</translation>
    </message>
    <message>
        <source>{name} (saved)</source>
        <comment>name of a file</comment>
        <translation>{name} (gespeichert)</translation>
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
        <translation>{name} und der Rest seines Archivs wurden ausgelassen: Entpackt ist es größer als {size} GB. Entpacken Sie es selbst und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} breaks off before its end. What is there was read.</source>
        <translation>{name} bricht vor dem Ende ab. Gelesen wurde, was da ist.</translation>
    </message>
    <message>
        <source>{name} breaks off, so it is not whole. Export it anew.</source>
        <translation>{name} bricht ab und ist also nicht vollständig. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} cannot be locked in {folder} ({reason}). Copy it to a folder on this computer.</source>
        <translation>{name} kann in {folder} nicht gesperrt werden ({reason}). Kopieren Sie es in einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>{name} cannot be made there ({reason}). Choose another name or folder.</source>
        <translation>{name} kann dort nicht angelegt werden ({reason}). Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be part of itself. Choose another one, or fewer rows.</source>
        <translation>{name} kann nicht Teil von sich selbst sein. Wählen Sie etwas anderes oder weniger Zeilen.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}). Check the folder&apos;s permissions.</source>
        <translation>{name} ist nicht erreichbar ({reason}). Prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Check the file and its folder.</source>
        <translation>{name} kann nicht gelesen werden ({reason}). Prüfen Sie die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Open it in the program that it comes from, and save it again.</source>
        <translation>{name} kann nicht gelesen werden ({reason}). Öffnen Sie es in dem Programm, aus dem es kommt, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check its permissions.</source>
        <translation>{name} kann nicht gelesen werden. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Check the name and the folder.</source>
        <translation>{name} kann nicht gelesen werden: {reason}. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Choose another file.</source>
        <translation>{name} kann nicht gelesen werden: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: it is damaged, encrypted or too large. Unpack it yourself, and import the folder.</source>
        <translation>{name} kann nicht entpackt werden: Es ist beschädigt, verschlüsselt oder zu groß. Entpacken Sie es selbst und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be used now ({reason}). Check that the file is still there and try again.</source>
        <translation>{name} kann jetzt nicht verwendet werden ({reason}). Prüfen Sie, ob die Datei noch da ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} cannot be written to. Open it read-only, or copy it to a folder that you may write to.</source>
        <translation>In {name} kann nicht geschrieben werden. Öffnen Sie es schreibgeschützt oder kopieren Sie es in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{name} could not be made in {folder} ({reason}). Choose a folder that you may write to.</source>
        <translation>{name} konnte nicht in {folder} angelegt werden ({reason}). Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{name} could not be read because of an error in Copydesk; see the log.</source>
        <translation>{name} konnte wegen eines Fehlers in Copydesk nicht gelesen werden; siehe das Protokoll.</translation>
    </message>
    <message>
        <source>{name} could not be read: what reads it broke down over it. Save it again in the program it comes from, and import that.</source>
        <translation>{name} konnte nicht gelesen werden: Das Einlesen ist daran gescheitert. Speichern Sie es in seinem Programm neu und importieren Sie es dann.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}), so nothing was repaired. Free some space and try again.</source>
        <translation>{name} ließ sich nicht schreiben ({reason}), darum wurde nichts repariert. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} could not be written or read ({reason}), so the last action was not saved. See that its disk is there and has room, then repeat it.</source>
        <translation>{name} ließ sich nicht schreiben oder lesen ({reason}), darum wurde die letzte Handlung nicht gespeichert. Sorgen Sie dafür, dass der Datenträger da ist und Platz hat, und wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>{name} defines XML entities of its own, which can fill the memory or point at other files. Save it without them and import it again.</source>
        <translation>{name} definiert eigene XML-Entitäten, die den Speicher füllen oder auf andere Dateien verweisen können. Speichern Sie es ohne sie und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} defines a document type, so it is not read. Export it anew.</source>
        <translation>{name} legt einen Dokumenttyp fest und wird darum nicht gelesen. Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{name} defines a document type, which files of UIMA do not. Do not trust it.</source>
        <translation>{name} definiert einen Dokumenttyp, was Dateien von UIMA nicht tun. Vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>{name} does not begin with &quot;#FORMAT=WebAnno TSV 3&quot;, so it is none.</source>
        <translation>{name} beginnt nicht mit „#FORMAT=WebAnno TSV 3“ und ist also keines.</translation>
    </message>
    <message>
        <source>{name} does not exist. Check the name and the folder.</source>
        <translation>{name} gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>{name} does not fit the pattern {pattern}, so that nothing was read from its name.</source>
        <translation>{name} passt nicht zum Muster {pattern}; aus dem Namen wurde daher nichts gelesen.</translation>
    </message>
    <message>
        <source>{name} does not fit this pattern.</source>
        <translation>{name} passt nicht zu diesem Muster.</translation>
    </message>
    <message>
        <source>{name} does not have all that is in the project.</source>
        <translation>{name} enthält nicht alles, was im Projekt ist.</translation>
    </message>
    <message>
        <source>{name} does not say which characters its signs are. Run text recognition (OCR) on it first, then import it again.</source>
        <translation>{name} sagt nicht, für welche Buchstaben seine Zeichen stehen. Lassen Sie erst eine Texterkennung (OCR) darüberlaufen und importieren Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name, or open it.</source>
        <translation>{name} gibt es schon. Wählen Sie einen anderen Namen oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} has a line of more than {most} characters. Check that it is the right file.</source>
        <translation>{name} hat eine Zeile mit mehr als {most} Zeichen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} has a place outside the archive as its name, so it was left out. Do not trust this file.</source>
        <translation>{name} nennt als Namen einen Ort außerhalb des Archivs und wurde ausgelassen. Trauen Sie dieser Datei nicht.</translation>
    </message>
    <message>
        <source>{name} has a sheet that is too large to be read ({cells} cells). Delete the empty rows and columns, or save the sheet as CSV.</source>
        <translation>{name} hat ein Blatt, das zum Lesen zu groß ist ({cells} Zellen). Löschen Sie leere Zeilen und Spalten oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>{name} has a value in it that is too long to be read.</source>
        <translation>{name} enthält einen Wert, der zum Lesen zu lang ist.</translation>
    </message>
    <message>
        <source>{name} has a value that is too large or too deep for an annotation or a page of them. Choose another file or another format.</source>
        <translation>{name} hat einen Wert, der für eine Annotation oder eine Seite davon zu groß oder zu tief ist. Wählen Sie eine andere Datei oder ein anderes Format.</translation>
    </message>
    <message>
        <source>{name} has more than {most} actors. Split it.</source>
        <translation>{name} hat mehr als {most} Akteure. Teilen Sie es.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Import it in parts.</source>
        <translation>{name} hat mehr als {most} Dateien. Importieren Sie es in Teilen.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Split it.</source>
        <translation>{name} hat mehr als {most} Dateien. Teilen Sie es.</translation>
    </message>
    <message>
        <source>{name} has more than {most} rows. Split it, or choose another file.</source>
        <translation>{name} hat mehr als {most} Zeilen. Teilen Sie es oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has no .ann file with a .txt file of the same name. Choose the folder that has both.</source>
        <translation>{name} hat keine .ann-Datei mit einer .txt-Datei gleichen Namens. Wählen Sie den Ordner, der beide enthält.</translation>
    </message>
    <message>
        <source>{name} has no article of Europresse in it. Export the articles as HTML, with their full text.</source>
        <translation>{name} enthält keinen Artikel von Europresse. Exportieren Sie die Artikel als HTML mit vollem Text.</translation>
    </message>
    <message>
        <source>{name} has no article of Factiva in it. Export the articles with their full text.</source>
        <translation>{name} enthält keinen Artikel von Factiva. Exportieren Sie die Artikel mit vollem Text.</translation>
    </message>
    <message>
        <source>{name} has no article of LexisNexis in it. Export the articles with their full text.</source>
        <translation>{name} enthält keinen Artikel von LexisNexis. Exportieren Sie die Artikel mit vollem Text.</translation>
    </message>
    <message>
        <source>{name} has no article of ProQuest in it. Export the articles as text, with their full text.</source>
        <translation>{name} enthält keinen Artikel von ProQuest. Exportieren Sie die Artikel als Textdatei mit vollem Text.</translation>
    </message>
    <message>
        <source>{name} has no column that holds names. Call one “name”, and others “code”, “parent” and “definition”.</source>
        <translation>{name} hat keine Spalte mit Namen. Nennen Sie eine „name“ und andere „code“, „parent“ und „definition“.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. Its columns are: {columns}.</source>
        <translation>{name} hat keine Spalte „{column}“. Seine Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no concepts of SKOS in it. Choose another file.</source>
        <translation>{name} enthält keine Konzepte von SKOS. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has no document with text and annotations that can be read. Export it anew, with its texts.</source>
        <translation>{name} hat kein Dokument mit Text und Annotationen, das gelesen werden kann. Exportieren Sie es neu, mit den Texten.</translation>
    </message>
    <message>
        <source>{name} has no ending that stands for a form of codebook. Name the form, or give the file one of these endings: {endings}.</source>
        <translation>{name} hat keine Endung, die für eine Form von Kodebuch steht. Nennen Sie die Form oder geben Sie der Datei eine dieser Endungen: {endings}.</translation>
    </message>
    <message>
        <source>{name} has no line such as NAME_ [CODE] in it, so it is no actor dictionary. Choose another file.</source>
        <translation>{name} hat keine Zeile wie NAME_ [CODE] und ist also kein Akteurswörterbuch. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has no lines. Check that it is the right file.</source>
        <translation>{name} hat keine Zeilen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} has no reference in it; each begins with a line “TY  - NEWS”. Export it again as RIS.</source>
        <translation>{name} enthält keinen Literaturnachweis; jeder beginnt mit einer Zeile „TY  - NEWS“. Exportieren Sie es erneut als RIS.</translation>
    </message>
    <message>
        <source>{name} has no rows in it. Check that it is the right file.</source>
        <translation>{name} enthält keine Zeilen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} has no text in it. Check that it is the right file.</source>
        <translation>{name} enthält keinen Text. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are pictures. Run text recognition (OCR) on it first, then import it again.</source>
        <translation>{name} hat keine Textebene: Seine Seiten sind Bilder. Lassen Sie erst eine Texterkennung (OCR) darüberlaufen und importieren Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{name} has no text, so nothing is marked in it.</source>
        <translation>{name} hat keinen Text, also ist darin nichts annotiert.</translation>
    </message>
    <message>
        <source>{name} has nothing in it. Check that it is the right file.</source>
        <translation>{name} ist leer. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} has offsets far outside of its text, so it was changed or is damaged. Export it anew.</source>
        <translation>{name} hat Positionen weit außerhalb seines Textes, wurde also verändert oder ist beschädigt. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} has references: the texts are their abstracts, not the whole articles.</source>
        <translation>{name} enthält Literaturnachweise: Die Texte sind deren Zusammenfassungen, nicht die ganzen Artikel.</translation>
    </message>
    <message>
        <source>{name} has something for {action} that is no key. Nothing was changed.</source>
        <translation>{name} enthält für {action} etwas, das keine Taste ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} has the same as this project.</source>
        <translation>{name} hat dasselbe wie dieses Projekt.</translation>
    </message>
    <message>
        <source>{name} has too many cells to be a codebook. Choose another file.</source>
        <translation>{name} hat zu viele Zellen für ein Kodebuch. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has too many pages, or too much text, to be one document. Split it and import the parts.</source>
        <translation>{name} hat zu viele Seiten oder zu viel Text für ein einzelnes Dokument. Teilen Sie es und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{name} has {count} bytes that are no characters in its encoding {charset}; � stands for them.</source>
        <translation>{name} hat {count} Bytes, die in seiner Kodierung {charset} keine Zeichen sind; � steht für sie.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files. Unpack it and import the folder.</source>
        <translation>{name} enthält mehr als {most} Dateien. Entpacken Sie es und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} holds no files that end in {suffix}, so it is no {title}. Choose another file.</source>
        <translation>{name} enthält keine Dateien, die auf {suffix} enden, und ist also nicht: {title}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read.</source>
        <translation>{name} enthält nichts, was gelesen werden kann.</translation>
    </message>
    <message>
        <source>{name} is JSON, but no UIMA CAS: it has no &quot;%FEATURE_STRUCTURES&quot;.</source>
        <translation>{name} ist JSON, aber kein UIMA CAS: Es hat kein „%FEATURE_STRUCTURES“.</translation>
    </message>
    <message>
        <source>{name} is NewsML-G2 without a news item. Check that it is the right file.</source>
        <translation>{name} ist NewsML-G2 ohne Nachricht. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} is UTF-8 with {count} damaged characters. Save it as UTF-8 again where it came from.</source>
        <translation>{name} ist UTF-8 mit {count} beschädigten Zeichen. Speichern Sie es dort, wo es herkommt, erneut als UTF-8.</translation>
    </message>
    <message>
        <source>{name} is XML, but no XMI of UIMA. Choose a file that ends in .xmi.</source>
        <translation>{name} ist XML, aber kein XMI von UIMA. Wählen Sie eine Datei, die auf .xmi endet.</translation>
    </message>
    <message>
        <source>{name} is a Copydesk project. Open it from the File menu.</source>
        <translation>{name} ist ein Copydesk-Projekt. Öffnen Sie es über das Menü „Datei“.</translation>
    </message>
    <message>
        <source>{name} is a backup of another project. Restore it to a new file.</source>
        <translation>{name} ist die Sicherung eines anderen Projekts. Stellen Sie sie in eine neue Datei wieder her.</translation>
    </message>
    <message>
        <source>{name} is a codebook of REFI-QDA. Read it as qdc.</source>
        <translation>{name} ist ein Codebuch von REFI-QDA. Lesen Sie es als qdc.</translation>
    </message>
    <message>
        <source>{name} is a dataset of Copydesk. Import it as a dataset, so that its annotations come along.</source>
        <translation>{name} ist ein Datensatz von Copydesk. Importieren Sie es als Datensatz, damit die Annotationen mitkommen.</translation>
    </message>
    <message>
        <source>{name} is a feed without entries. Save it again when it has some.</source>
        <translation>{name} ist ein Feed ohne Einträge. Speichern Sie es erneut, wenn es welche hat.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project. Choose a {suffix} file.</source>
        <translation>{name} ist ein Ordner, kein Projekt. Wählen Sie eine {suffix}-Datei.</translation>
    </message>
    <message>
        <source>{name} is a link, not a document.</source>
        <translation>{name} ist eine Verknüpfung, kein Dokument.</translation>
    </message>
    <message>
        <source>{name} is a part of the open project. Import articles from other files.</source>
        <translation>{name} ist ein Teil des geöffneten Projekts. Importieren Sie Artikel aus anderen Dateien.</translation>
    </message>
    <message>
        <source>{name} is a part of the project. Choose another name for the export.</source>
        <translation>{name} ist ein Teil des Projekts. Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>{name} is a picture. Run text recognition (OCR) on it and import the text.</source>
        <translation>{name} ist ein Bild. Lassen Sie eine Texterkennung (OCR) darüberlaufen und importieren Sie den Text.</translation>
    </message>
    <message>
        <source>{name} is a project of REFI-QDA. Read it as qdpx.</source>
        <translation>{name} ist ein Projekt von REFI-QDA. Lesen Sie es als qdpx.</translation>
    </message>
    <message>
        <source>{name} is an archive in an archive in an archive. Unpack it and import the folder.</source>
        <translation>{name} ist ein Archiv in einem Archiv in einem Archiv. Entpacken Sie es und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} is another project, not a copy of this one. Export a dataset there and import it here.</source>
        <translation>{name} ist ein anderes Projekt, keine Kopie von diesem. Exportieren Sie dort einen Datensatz, und importieren Sie ihn hier.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Close it there, and try again.</source>
        <translation>In {name} schreibt gerade ein anderes Programm. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in {name}. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{name} is being written to, or was left half written. Open it once in the program that it comes from, close it there, and try again.</source>
        <translation>In {name} wird gerade geschrieben, oder es wurde halb geschrieben zurückgelassen. Öffnen Sie es einmal in dem Programm, aus dem es kommt, schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is below {parent}, which has no row of its own. Add a row for it, or correct the name.</source>
        <translation>{name} steht unter {parent}, das keine eigene Zeile hat. Fügen Sie eine hinzu, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>{name} is broken XML (line {line}). Download or export it again.</source>
        <translation>{name} ist fehlerhaftes XML (Zeile {line}). Laden Sie es erneut herunter oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is broken XML. Look whether its last article is whole, and whether any is missing.</source>
        <translation>{name} ist fehlerhaftes XML. Prüfen Sie, ob der letzte Artikel vollständig ist und ob welche fehlen.</translation>
    </message>
    <message>
        <source>{name} is closed. Open it again first.</source>
        <translation>{name} ist geschlossen. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>{name} is damaged after its entry {row}, and nothing that follows was read. Export it again.</source>
        <translation>{name} ist nach Eintrag {row} beschädigt; was folgt, wurde nicht gelesen. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is damaged or no zip file. Fetch it again.</source>
        <translation>{name} ist beschädigt oder keine ZIP-Datei. Holen Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is damaged or not what its name says. Fetch it again.</source>
        <translation>{name} ist beschädigt oder nicht, was der Name sagt. Holen Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is something else than its ending says. Open it in the program it comes from, save it again and import that.</source>
        <translation>{name} ist beschädigt oder etwas anderes, als die Endung sagt. Öffnen Sie es in seinem Programm, speichern Sie es neu und importieren Sie es dann.</translation>
    </message>
    <message>
        <source>{name} is damaged, or locked with a password. Export it anew.</source>
        <translation>{name} ist beschädigt oder mit einem Passwort gesperrt. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no copy of it was kept. Restore a backup that was made earlier.</source>
        <translation>{name} ist beschädigt, darum wurde keine Kopie behalten. Stellen Sie eine frühere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{name} is damaged. Export it anew, or fetch it again.</source>
        <translation>{name} ist beschädigt. Exportieren Sie die Datei neu, oder holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} is damaged. Fetch it again.</source>
        <translation>{name} ist beschädigt. Holen Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is damaged. Open a backup or a copy of it.</source>
        <translation>{name} ist beschädigt. Öffnen Sie eine Sicherung oder Kopie.</translation>
    </message>
    <message>
        <source>{name} is in WebAnno TSV {version}, which is not read. Export it as WebAnno TSV 3.</source>
        <translation>{name} ist in WebAnno TSV {version}, das nicht gelesen wird. Exportieren Sie es als WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s old format. Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>{name} hat das alte Word-Format. Öffnen Sie es in Word oder LibreOffice, speichern Sie es als .docx und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is in an unknown encoding. Save it as UTF-8 and import it again.</source>
        <translation>{name} hat eine unbekannte Kodierung. Speichern Sie es als UTF-8 und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too large for a document.</source>
        <translation>{name} ist größer als {size} MB und damit zu groß für ein Dokument.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive and choose the folder.</source>
        <translation>{name} ist mit einem Passwort gesperrt. Entpacken Sie das Archiv und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive and import the folder.</source>
        <translation>{name} ist mit einem Passwort gesperrt. Entpacken Sie das Archiv und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} is nested so deep that its end could not be read.</source>
        <translation>{name} ist so tief verschachtelt, dass das Ende nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>{name} is nested too deep to be a list of articles.</source>
        <translation>{name} ist für eine Liste von Artikeln zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{name} is nested too deep to be read. Copy its text in a browser and save that as a file.</source>
        <translation>{name} ist zum Lesen zu tief verschachtelt. Kopieren Sie den Text im Browser und speichern Sie ihn als Datei.</translation>
    </message>
    <message>
        <source>{name} is no CoNLL file: there is no column of tags such as B-PER, I-PER and O beside the words. Choose another file or another format.</source>
        <translation>{name} ist keine CoNLL-Datei: Neben den Wörtern steht keine Spalte mit Tags wie B-PER, I-PER und O. Wählen Sie eine andere Datei oder ein anderes Format.</translation>
    </message>
    <message>
        <source>{name} is no CoNLL-U: it has no lines of ten columns with tabs between them that begin with a number. Choose another file or another format.</source>
        <translation>{name} ist kein CoNLL-U: Es hat keine Zeilen mit zehn durch Tabulatoren getrennten Spalten, die mit einer Zahl beginnen. Wählen Sie eine andere Datei oder ein anderes Format.</translation>
    </message>
    <message>
        <source>{name} is no DocBin of spaCy, or it is damaged: {reason}. Export it anew with DocBin.to_disk.</source>
        <translation>{name} ist kein DocBin von spaCy oder beschädigt: {reason}. Exportieren Sie es neu mit DocBin.to_disk.</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text, whatever its ending says. Open it in the program it comes from, save it as .odt and import that.</source>
        <translation>{name} ist kein OpenDocument-Text, auch wenn die Endung es sagt. Öffnen Sie es in seinem Programm, speichern Sie es als .odt und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is no RSS or Atom feed. Check that it is the right file.</source>
        <translation>{name} ist kein RSS- oder Atom-Feed. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} is no SKOS that can be read: {reason}. Export it anew.</source>
        <translation>{name} ist kein lesbares SKOS: {reason}. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is no Word document, whatever its ending says. Open it in the program it comes from, save it as .docx and import that.</source>
        <translation>{name} ist kein Word-Dokument, auch wenn die Endung es sagt. Öffnen Sie es in seinem Programm, speichern Sie es als .docx und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is no codebook of REFI-QDA. Choose a file that ends in .qdc.</source>
        <translation>{name} ist kein Kodebuch von REFI-QDA. Wählen Sie eine Datei, die auf .qdc endet.</translation>
    </message>
    <message>
        <source>{name} is no codebook that can be read: {reason}. Correct it or export it anew.</source>
        <translation>{name} ist kein lesbares Kodebuch: {reason}. Korrigieren Sie es oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is no file of REFI-QDA. Choose a project (.qdpx, .qde) or a codebook (.qdc).</source>
        <translation>{name} ist keine Datei von REFI-QDA. Wählen Sie ein Projekt (.qdpx, .qde) oder ein Codebuch (.qdc).</translation>
    </message>
    <message>
        <source>{name} is no kind of document that Copydesk reads. Leave it out, or save its text in a file that ends in .txt, .docx, .html or .pdf.</source>
        <translation>Diese Art Dokument liest Copydesk nicht: {name}. Lassen Sie es weg oder speichern Sie den Text als .txt, .docx, .html oder .pdf.</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}. Save it as CSV anew.</source>
        <translation>{name} ist keine lesbare Tabelle: {reason}. Speichern Sie sie neu als CSV.</translation>
    </message>
    <message>
        <source>{name} is no template that can be read: {reason}. Correct it or save it anew.</source>
        <translation>{name} ist keine lesbare Vorlage: {reason}. Berichtigen Sie sie, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read. Save it as an Excel workbook anew.</source>
        <translation>{name} ist keine lesbare Arbeitsmappe. Speichern Sie sie neu als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} is not JSON that can be read: {reason}. Export it anew.</source>
        <translation>{name} ist kein lesbares JSON: {reason}. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is not JSON, or it breaks off. Export it anew or choose another format.</source>
        <translation>{name} ist kein JSON oder bricht ab. Exportieren Sie es neu oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>{name} is not REFI-QDA that can be read: {reason}. Export it anew.</source>
        <translation>{name} ist kein lesbares REFI-QDA: {reason}. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is not XML that can be read: {reason}. Export it anew.</source>
        <translation>{name} ist kein lesbares XML: {reason}. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is not a Copydesk project. Choose a {suffix} file.</source>
        <translation>{name} ist kein Copydesk-Projekt. Wählen Sie eine {suffix}-Datei.</translation>
    </message>
    <message>
        <source>{name} is not a choice, so it has no choices. Remove them.</source>
        <translation>{name} ist keine Auswahl und hat darum keine Möglichkeiten. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{name} is not a file of rules. Choose another file.</source>
        <translation>{name} ist keine Datei mit Regeln. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is not a file of {program} that can be read: {missing} is missing in it. Choose another file, or open it in a newer {program} and save it there.</source>
        <translation>{name} ist keine lesbare Datei von {program}: Darin fehlt {missing}. Wählen Sie eine andere Datei, oder öffnen Sie sie in einem neueren {program} und speichern Sie sie dort.</translation>
    </message>
    <message>
        <source>{name} is not a set of Copydesk&apos;s keys. Nothing was changed.</source>
        <translation>{name} ist kein Tastensatz von Copydesk. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is not an SQLite database, or it is encrypted. Choose another file, or save it without a password.</source>
        <translation>{name} ist keine SQLite-Datenbank oder verschlüsselt. Wählen Sie eine andere Datei oder speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8. Export it anew.</source>
        <translation>{name} ist nicht in UTF-8. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is not tagged in this article.</source>
        <translation>{name} ist in diesem Artikel nicht kodiert.</translation>
    </message>
    <message>
        <source>{name} is not text but binary data. Save its text as UTF-8, or import the document it came from.</source>
        <translation>{name} ist kein Text, sondern enthält Binärdaten. Speichern Sie den Text als UTF-8 oder importieren Sie das Dokument, aus dem er stammt.</translation>
    </message>
    <message>
        <source>{name} is not there. Choose another file or folder.</source>
        <translation>{name} ist nicht da. Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read. Of files that end in {ending}, these are: {kinds}.</source>
        <translation>Diese Art Dokument wird nicht gelesen: {name}. Von den Dateien auf {ending} werden gelesen: {kinds}.</translation>
    </message>
    <message>
        <source>{name} is of an older Copydesk, and a backup of it must be made before it is brought up to date. {why} Until then it can be opened read-only.</source>
        <translation>{name} ist von einem älteren Copydesk und muss gesichert werden, bevor es auf den neuen Stand kommt. {why} Bis dahin lässt es sich schreibgeschützt öffnen.</translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk. Close it there, or open it read-only here.</source>
        <translation>{name} ist in einem anderen Copydesk geöffnet. Schließen Sie es dort oder öffnen Sie es hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk: {user} on {host} has had it open since {since}. Close it there, or open it read-only here.</source>
        <translation>{name} ist in einem anderen Copydesk offen: {user} auf {host} hat es seit {since} offen. Schließen Sie es dort, oder öffnen Sie es hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>{name} is open read-only, so it cannot be replaced. A backup can be written to a new file.</source>
        <translation>{name} ist schreibgeschützt offen und kann darum nicht ersetzt werden. Eine Sicherung lässt sich in eine neue Datei schreiben.</translation>
    </message>
    <message>
        <source>{name} is open read-only, so nothing can be changed in it.</source>
        <translation>{name} ist schreibgeschützt geöffnet, daher kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that cannot be read. Unpack the archive and import the folder.</source>
        <translation>{name} ist auf eine Weise gepackt, die nicht gelesen werden kann. Entpacken Sie das Archiv und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and import it again.</source>
        <translation>{name} ist durch ein Passwort geschützt. Speichern Sie es ohne Passwort und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose a backup of it.</source>
        <translation>{name} ist das Projekt selbst. Wählen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another copy of it.</source>
        <translation>{name} ist das Projekt selbst. Wählen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another file to import.</source>
        <translation>{name} ist das Projekt selbst. Wählen Sie eine andere Datei zum Importieren.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another name for the export.</source>
        <translation>{name} ist das Projekt selbst. Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>{name} is the speaker already. Select other words to change which name them.</source>
        <translation>{name} ist schon der Sprecher. Wählen Sie andere Worte aus, um zu ändern, welche ihn nennen.</translation>
    </message>
    <message>
        <source>{name} is too large to be a codebook. Choose another file.</source>
        <translation>{name} ist zu groß für ein Kodebuch. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is too large to be a feed ({size} MB). Check that it is the right file.</source>
        <translation>{name} ist für einen Feed zu groß ({size} MB). Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} is too large to be one XML document ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} ist für ein einzelnes XML-Dokument zu groß ({size} MB). Teilen Sie es oder exportieren Sie es in Teilen.</translation>
    </message>
    <message>
        <source>{name} is too large to be one document ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} ist für ein einzelnes Dokument zu groß ({size} MB). Teilen Sie es oder exportieren Sie es in Teilen.</translation>
    </message>
    <message>
        <source>{name} is too large to be one message ({size} MB). Save it without its attachments.</source>
        <translation>{name} ist für eine einzelne Nachricht zu groß ({size} MB). Speichern Sie es ohne Anhänge.</translation>
    </message>
    <message>
        <source>{name} is too large to be one web page ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} ist für eine einzelne Webseite zu groß ({size} MB). Teilen Sie es oder exportieren Sie es in Teilen.</translation>
    </message>
    <message>
        <source>{name} is too large to be read, or unpacks to far more than it should. Leave it out.</source>
        <translation>{name} ist zu groß zum Lesen oder wird entpackt viel größer, als es sollte. Lassen Sie es aus.</translation>
    </message>
    <message>
        <source>{name} is too large to be rules. Choose another file.</source>
        <translation>{name} ist zu groß für Regeln. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is too large to be salvaged in memory.</source>
        <translation>{name} ist zu groß, um im Speicher gerettet zu werden.</translation>
    </message>
    <message>
        <source>{name} is used: {uses}.</source>
        <translation>{name} wird verwendet: {uses}.</translation>
    </message>
    <message>
        <source>{name} looks like a list of articles rather than one.</source>
        <translation>{name} sieht eher nach einer Liste von Artikeln aus als nach einem Artikel.</translation>
    </message>
    <message>
        <source>{name} looks like {kind}. Give it the ending {ending} and import it again.</source>
        <translation>{name} sieht nach {kind} aus. Geben Sie ihm die Endung {ending} und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} may be each of these: {choices}. Give the id of the one that is meant.</source>
        <translation>{name} kann jedes von diesen sein: {choices}. Geben Sie die Kennung des gemeinten an.</translation>
    </message>
    <message>
        <source>{name} names a context on the network, and Copydesk fetches nothing. Convert it to Turtle.</source>
        <translation>{name} nennt einen Kontext im Netz, und Copydesk ruft nichts ab. Wandeln Sie es in Turtle um.</translation>
    </message>
    <message>
        <source>{name} needs more memory than one document may. Split it, or export it again in parts.</source>
        <translation>{name} braucht mehr Speicher, als ein Dokument darf. Teilen Sie es oder exportieren Sie es in Teilen.</translation>
    </message>
    <message>
        <source>{name} of an earlier project is left there. Move it away, or choose another name.</source>
        <translation>{name} eines früheren Projekts liegt noch dort. Verschieben Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} says that it holds {stated} articles, but {found} were found in it.</source>
        <translation>{name} gibt an, {stated} Artikel zu enthalten; gefunden wurden {found}.</translation>
    </message>
    <message>
        <source>{name} seems to be UTF-16 without the mark that says so. Save it as UTF-8 and import it again.</source>
        <translation>{name} scheint UTF-16 ohne die zugehörige Kennung zu sein. Speichern Sie es als UTF-8 und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} seems to have only the beginning of the article in it.</source>
        <translation>{name} scheint nur den Anfang des Artikels zu enthalten.</translation>
    </message>
    <message>
        <source>{name} took too long to read and was given up. Save it again in the program it comes from, or split it.</source>
        <translation>{name} zu lesen dauerte zu lange und wurde abgebrochen. Speichern Sie es in seinem Programm neu oder teilen Sie es.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a codebook can be. Check the file.</source>
        <translation>{name} wird entpackt größer, als ein Kodebuch sein kann. Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a document can hold, so it was not read. If it is a document, save it again in parts.</source>
        <translation>{name} ist entpackt größer, als ein Dokument sein kann, und wurde nicht gelesen. Ist es doch ein Dokument, speichern Sie es in Teilen.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk, so it can only be read here. Install the newest version to change it.</source>
        <translation>{name} ist von einem neueren Copydesk und kann hier nur gelesen werden. Installieren Sie die neueste Version, um es zu ändern.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk. Install the newest version to open it.</source>
        <translation>{name} wurde mit einem neueren Copydesk erstellt. Installieren Sie die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{name} was made by an older Copydesk. Open it once in the window, then its tables can be shown.</source>
        <translation>{name} stammt von einem älteren Copydesk. Öffnen Sie es einmal im Fenster, dann können seine Tabellen gezeigt werden.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced by another program. All that was saved is still here.</source>
        <translation>{name} wurde von einem anderen Programm verschoben, gelöscht oder ersetzt. Alles Gespeicherte ist noch hier.</translation>
    </message>
    <message>
        <source>{name} was read as {encoding}. Check that its letters look right.</source>
        <translation>{name} wurde als {encoding} gelesen. Prüfen Sie, ob die Buchstaben stimmen.</translation>
    </message>
    <message>
        <source>{name} works blind: no suggestions are shown in an article until it is marked done</source>
        <translation>{name} arbeitet blind: In einem Artikel werden keine Vorschläge gezeigt, bis er als fertig markiert ist</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than it is, so it is not read. Export it anew.</source>
        <translation>{name} würde entpackt viel größer, als es ist, und wird daher nicht gelesen. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} would unpack to far too much, as only harmful archives do.</source>
        <translation>{name} würde entpackt viel zu groß, wie es nur schädliche Archive tun.</translation>
    </message>
    <message>
        <source>{name} would unpack to {ratio} times its size, as only harmful archives do, so it was left out.</source>
        <translation>{name} würde entpackt {ratio}-mal so groß, wie es nur bei schädlichen Archiven vorkommt, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, Pflichtfeld</translation>
    </message>
    <message>
        <source>{name}: tag {n} of {count}</source>
        <translation>{name}: Stelle {n} von {count}</translation>
    </message>
    <message>
        <source>{name}: {count} lines set at an angle were left out.</source>
        <translation>{name}: {count} schräg gesetzte Zeilen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{name}: {count} lines that repeat at the head or foot of its pages were left out.</source>
        <translation>{name}: {count} Zeilen, die sich am Kopf oder Fuß der Seiten wiederholen, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{name}: {count} of its pages are pictures without text and were left out. Run text recognition (OCR) on it to have them too.</source>
        <translation>{name}: {count} Seiten sind Bilder ohne Text und wurden ausgelassen. Lassen Sie eine Texterkennung (OCR) darüberlaufen, um auch sie zu erhalten.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>a term before what it is about</comment>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{number} of {total}, from the end again</source>
        <translation>{number} von {total}, wieder vom Ende</translation>
    </message>
    <message>
        <source>{number} of {total}, from the start again</source>
        <translation>{number} von {total}, wieder vom Anfang</translation>
    </message>
    <message>
        <source>{one}: used {first} times. {other}: used {second} times. Merging moves all that refers to one to the other; its names stay as aliases.</source>
        <translation>{one}: {first}-mal verwendet. {other}: {second}-mal verwendet. Das Zusammenführen überträgt alles, was sich auf den einen bezieht, auf den anderen; seine Namen bleiben als Aliasnamen.</translation>
    </message>
    <message>
        <source>{operator} stands between two words, as in &quot;{example}&quot;. Add the missing word, or write &quot;{operator}&quot; in quote marks to look for it.</source>
        <translation>{operator} steht zwischen zwei Wörtern, wie in &quot;{example}&quot;. Ergänzen Sie das fehlende Wort oder schreiben Sie &quot;{operator}&quot; in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} and %Ln more</source>
        <translation>
            <numerusform>{parts} und %Ln weitere</numerusform>
            <numerusform>{parts} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {changes}</source>
        <translation>{part}: {changes}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}. Save the template as a file elsewhere.</source>
        <translation>{path} lässt sich nicht anlegen: {reason}. Speichern Sie die Vorlage anderswo als Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and the folder.</source>
        <translation>{path} kann nicht gelesen werden: {reason}. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}. Make it first.</source>
        <translation>{path} kann nicht geschrieben werden: Es gibt keinen Ordner {folder}. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place, or make room and close it in other programs.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort, oder schaffen Sie Platz und schließen Sie es in anderen Programmen.</translation>
    </message>
    <message>
        <source>{path} is a file. Give the name of a folder to write.</source>
        <translation>{path} ist eine Datei. Geben Sie den Namen eines Ordners an.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file to write.</source>
        <translation>{path} ist ein Ordner. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>{path} is a project or another database. Choose another name for the export.</source>
        <translation>{path} ist ein Projekt oder eine andere Datenbank. Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Choose another place.</source>
        <translation>{path} ist keine gewöhnliche Datei. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is not in the file. Export the project anew.</source>
        <translation>{path} ist nicht in der Datei. Exportieren Sie das Projekt neu.</translation>
    </message>
    <message>
        <source>{path} is not there. Check the name and the folder.</source>
        <translation>{path} ist nicht vorhanden. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{path} is the project itself. Choose another name.</source>
        <translation>{path} ist das Projekt selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is there already, and is no report of an import. Choose another name for the report.</source>
        <translation>{path} gibt es schon, und es ist kein Importbericht. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <source>{program} copies this project to other computers. Work in it on one computer at a time, and close it before you open it on another: else two copies come about.</source>
        <translation>{program} kopiert dieses Projekt auf andere Rechner. Arbeiten Sie immer nur auf einem daran, und schließen Sie es, bevor Sie es auf einem anderen öffnen: Sonst entstehen zwei Kopien.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{rows}, {selected} selected</source>
        <translation>{rows}, {selected} gewählt</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} angezeigt</translation>
    </message>
    <message>
        <source>{shown} of {total} topics</source>
        <translation>{shown} von {total} Themen</translation>
    </message>
    <message>
        <source>{speaker}: {words}</source>
        <comment>who says what</comment>
        <translation>{speaker}: {words}</translation>
    </message>
    <message>
        <source>{suggestions} {where}. One undo takes it back.</source>
        <translation>{suggestions} {where}. Einmal Rückgängig macht es ungeschehen.</translation>
    </message>
    <message>
        <source>{title} is only read. Choose another form.</source>
        <translation>{title} wird nur gelesen. Wählen Sie eine andere Form.</translation>
    </message>
    <message>
        <source>{title} is only written. Choose another form.</source>
        <translation>{title} wird nur geschrieben. Wählen Sie eine andere Form.</translation>
    </message>
    <message>
        <source>{title}: cancelled, nothing was changed.</source>
        <translation>{title}: abgebrochen, nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{title}: the file quotes “{quote}”; nearest: {words}</source>
        <translation>{title}: Die Datei zitiert „{quote}“; am nächsten: {words}</translation>
    </message>
    <message>
        <source>{topic} (retired)</source>
        <translation>{topic} (stillgelegt)</translation>
    </message>
    <message>
        <source>{typed} is no date. Write it as in 2031-04-14, 2031-04 or 2031.</source>
        <translation>{typed} ist kein Datum. Schreiben Sie es wie in 2031-04-14, 2031-04 oder 2031.</translation>
    </message>
    <message>
        <source>{unit}, as the format says: the file quotes no words</source>
        <translation>{unit}, wie das Format sagt: Die Datei zitiert keine Wörter</translation>
    </message>
    <message>
        <source>{unit}: {right} of {all}</source>
        <translation>{unit}: {right} von {all}</translation>
    </message>
    <message>
        <source>{unit}: {right} of {all} quotes stand right</source>
        <translation>{unit}: {right} von {all} Zitierten stehen richtig</translation>
    </message>
    <message>
        <source>{user} on {host} has had this project open since {since}, and has not closed it. If they still work in it, close it here: else two copies come about.</source>
        <translation>{user} auf {host} hat dieses Projekt seit {since} offen und nicht geschlossen. Wird dort noch daran gearbeitet, schließen Sie es hier: Sonst entstehen zwei Kopien.</translation>
    </message>
    <message>
        <source>{value} (guessed)</source>
        <comment>metadata that a reader guessed</comment>
        <translation>{value} (erraten)</translation>
    </message>
    <message>
        <source>{value} could be two numbers. Write it without the comma, or with a point for it.</source>
        <translation>{value} könnte zwei Zahlen sein. Schreiben Sie es ohne Komma, oder mit Punkt statt dessen.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no. Write yes or no for {name}.</source>
        <translation>{value} ist weder ja noch nein. Schreiben Sie ja oder nein für {name}.</translation>
    </message>
    <message>
        <source>{value} is no choice of {name}. Choose one of these: {choices}.</source>
        <translation>{value} ist keine Möglichkeit von {name}. Wählen Sie eine von diesen: {choices}.</translation>
    </message>
    <message>
        <source>{value} is not a number. Write {name} in digits, such as 12 or 3.5.</source>
        <translation>{value} ist keine Zahl. Schreiben Sie {name} in Ziffern, etwa 12 oder 3.5.</translation>
    </message>
    <message>
        <source>{wanted} of {total}</source>
        <comment>articles of a sample</comment>
        <translation>{wanted} von {total}</translation>
    </message>
    <message>
        <source>{what} ({words})</source>
        <comment>the words that speak for it</comment>
        <translation>{what} ({words})</translation>
    </message>
    <message>
        <source>{what}: a year, a month or a day; empty for any</source>
        <translation>{what}: ein Jahr, ein Monat oder ein Tag; leer für beliebig</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>documents and their number</comment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{written} could be two dates. Write the year first, as in 2031-04-14.</source>
        <translation>{written} kann zwei Daten bedeuten. Schreiben Sie das Jahr zuerst, wie in 2031-04-14.</translation>
    </message>
    <message>
        <source>{written} is not a date that can be read. Write it as in 2031-04-14 or 2031-04-14T08:40.</source>
        <translation>{written} ist kein lesbares Datum. Schreiben Sie es wie 2031-04-14 oder 2031-04-14T08:40.</translation>
    </message>
    <message>
        <source>“We will open the bridge in spring,” the chair of the council said on Tuesday, after a vote that had been put off three times.</source>
        <translation>„Wir werden die Brücke im Frühjahr eröffnen“, sagte die Vorsitzende des Rates am Dienstag nach einer dreimal verschobenen Abstimmung.</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>„{action}“ hat wieder die ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>“{name}” here has another id in {scheme}.</source>
        <translation>„{name}“ hat hier eine andere Kennung in {scheme}.</translation>
    </message>
    <message>
        <source>“{name}” here is of another kind: {kind}.</source>
        <translation>„{name}“ ist hier von anderer Art: {kind}.</translation>
    </message>
    <message>
        <source>“{name}” would be below itself.</source>
        <translation>„{name}“ stünde unter sich selbst.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>an article&apos;s title</comment>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{title}” in {name} was withdrawn by its agency.</source>
        <translation>„{title}“ in {name} wurde von der Agentur zurückgezogen.</translation>
    </message>
    <message>
        <source>“{title}” should have {stated} words, but {found} were read. Look whether the text is whole.</source>
        <translation>„{title}“ sollte {stated} Wörter haben, gelesen wurden {found}. Prüfen Sie, ob der Text vollständig ist.</translation>
    </message>
    <message>
        <source>“{topic}” is in use.</source>
        <translation>„{topic}“ wird verwendet.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>words marked in a file</comment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>what was typed</comment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” is an example of</source>
        <comment>followed by the name of a topic</comment>
        <translation>„{words}“ ist ein Beispiel für</translation>
    </message>
    <message>
        <source>“{words}” is no example of</source>
        <comment>followed by the name of a topic</comment>
        <translation>„{words}“ ist kein Beispiel für</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
</TS>
