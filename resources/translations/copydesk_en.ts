<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) of no kind yet</source>
        <translation>
            <numerusform>%Ln actor of no kind yet</numerusform>
            <numerusform>%Ln actors of no kind yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) without {name}</source>
        <translation>
            <numerusform>%Ln actor without {name}</numerusform>
            <numerusform>%Ln actors without {name}</numerusform>
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
            <numerusform>%Ln annotation is to be looked at again.</numerusform>
            <numerusform>%Ln annotations are to be looked at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be reviewed.</source>
        <translation>
            <numerusform>%Ln annotation is to be reviewed.</numerusform>
            <numerusform>%Ln annotations are to be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) deleted.</source>
        <translation>
            <numerusform>%Ln annotation deleted.</numerusform>
            <numerusform>%Ln annotations deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) have other words now.</source>
        <translation>
            <numerusform>%Ln annotation has other words now.</numerusform>
            <numerusform>%Ln annotations have other words now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) here do not fit the text any more and are not shown.</source>
        <translation>
            <numerusform>%Ln annotation here does not fit the text any more and is not shown.</numerusform>
            <numerusform>%Ln annotations here do not fit the text any more and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) laid on these.</source>
        <comment>articles that were here</comment>
        <translation>
            <numerusform>%Ln annotation laid on these.</numerusform>
            <numerusform>%Ln annotations laid on these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) lost their words and are kept for review.</source>
        <translation>
            <numerusform>%Ln annotation lost its words and is kept for review.</numerusform>
            <numerusform>%Ln annotations lost their words and are kept for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of “{topic}”. Undo takes this back.</source>
        <translation>
            <numerusform>%Ln annotation of “{topic}”. Undo takes this back.</numerusform>
            <numerusform>%Ln annotations of “{topic}”. Undo takes this back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) saved</source>
        <translation>
            <numerusform>%Ln annotation saved</numerusform>
            <numerusform>%Ln annotations saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to look at.</source>
        <translation>
            <numerusform>%Ln annotation to look at.</numerusform>
            <numerusform>%Ln annotations to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to re&amp;view…</source>
        <translation>
            <numerusform>%Ln annotation to re&amp;view…</numerusform>
            <numerusform>%Ln annotations to re&amp;view…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were here already.</source>
        <translation>
            <numerusform>%Ln annotation was here already.</numerusform>
            <numerusform>%Ln annotations were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will have other words, to be reviewed.</source>
        <translation>
            <numerusform>%Ln annotation will have other words, to be reviewed.</numerusform>
            <numerusform>%Ln annotations will have other words, to be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will lose their words, and be kept for review.</source>
        <translation>
            <numerusform>%Ln annotation will lose its words, and be kept for review.</numerusform>
            <numerusform>%Ln annotations will lose their words, and be kept for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will move with their words.</source>
        <translation>
            <numerusform>%Ln annotation will move with its words.</numerusform>
            <numerusform>%Ln annotations will move with their words.</numerusform>
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
            <numerusform>%Ln article added to {name}.</numerusform>
            <numerusform>%Ln articles added to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are not in the project and left out.</source>
        <translation>
            <numerusform>%Ln article is not in the project and left out.</numerusform>
            <numerusform>%Ln articles are not in the project and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted. {undo} brings back what was deleted.</source>
        <translation>
            <numerusform>%Ln article deleted. {undo} brings back what was deleted.</numerusform>
            <numerusform>%Ln articles deleted. {undo} brings back what was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln article linked as versions.</numerusform>
            <numerusform>%Ln articles linked as versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln article removed from {name}.</numerusform>
            <numerusform>%Ln articles removed from {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) unlinked.</source>
        <translation>
            <numerusform>%Ln article unlinked.</numerusform>
            <numerusform>%Ln articles unlinked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were here already.</source>
        <translation>
            <numerusform>%Ln article was here already.</numerusform>
            <numerusform>%Ln articles were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without {name}</source>
        <translation>
            <numerusform>%Ln article without {name}</numerusform>
            <numerusform>%Ln articles without {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), {share} the same</source>
        <translation>
            <numerusform>%Ln article, {share} the same</numerusform>
            <numerusform>%Ln articles, {share} the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln attribute</numerusform>
            <numerusform>%Ln attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>documents or parts of them</comment>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
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
            <numerusform>%Ln entry added to the codebook.</numerusform>
            <numerusform>%Ln entries added to the codebook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln group linked as versions.</numerusform>
            <numerusform>%Ln groups linked as versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of articles that are nearly the same, the earliest first in each.</source>
        <translation>
            <numerusform>%Ln group of articles that are nearly the same, the earliest first.</numerusform>
            <numerusform>%Ln groups of articles that are nearly the same, the earliest first in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same, and linked as versions.</source>
        <translation>
            <numerusform>There is %Ln group of texts that are nearly the same, and linked as versions.</numerusform>
            <numerusform>There are %Ln groups of texts that are nearly the same, and linked as versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same.</source>
        <translation>
            <numerusform>There is %Ln group of texts that are nearly the same.</numerusform>
            <numerusform>There are %Ln groups of texts that are nearly the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <comment>texts left out of an import</comment>
        <translation>
            <numerusform>%Ln here already</numerusform>
            <numerusform>%Ln here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the project already</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln in the project already</numerusform>
            <numerusform>%Ln in the project already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) deleted.</source>
        <translation>
            <numerusform>%Ln later version deleted.</numerusform>
            <numerusform>%Ln later versions deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) of others left out.</source>
        <translation>
            <numerusform>%Ln later version of another text left out.</numerusform>
            <numerusform>%Ln later versions of other texts left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) were kept: somebody has worked on them.</source>
        <translation>
            <numerusform>%Ln later version was kept: somebody has worked on it.</numerusform>
            <numerusform>%Ln later versions were kept: somebody has worked on them.</numerusform>
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
            <numerusform>%Ln mention without {name}</numerusform>
            <numerusform>%Ln mentions without {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
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
            <numerusform>%Ln occurrence tagged. {undo} takes it back.</numerusform>
            <numerusform>%Ln occurrences tagged. {undo} takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln office(s)</source>
        <translation>
            <numerusform>%Ln office</numerusform>
            <numerusform>%Ln offices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other version(s)</source>
        <translation>
            <numerusform>%Ln other version</numerusform>
            <numerusform>%Ln other versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
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
            <numerusform>%Ln passage and quotation</numerusform>
            <numerusform>%Ln passages and quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s) are about it.</source>
        <translation>
            <numerusform>%Ln passage or quotation is about it.</numerusform>
            <numerusform>%Ln passages and quotations are about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without {name}</source>
        <translation>
            <numerusform>%Ln passage without {name}</numerusform>
            <numerusform>%Ln passages without {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the file could not be read</source>
        <translation>
            <numerusform>%Ln piece of the file could not be read</numerusform>
            <numerusform>%Ln pieces of the file could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln problem found.</numerusform>
            <numerusform>%Ln problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln quotation</numerusform>
            <numerusform>%Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as addressee</source>
        <translation>
            <numerusform>%Ln quotation as addressee</numerusform>
            <numerusform>%Ln quotations as addressee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as speaker</source>
        <translation>
            <numerusform>%Ln quotation as speaker</numerusform>
            <numerusform>%Ln quotations as speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without cue</source>
        <translation>
            <numerusform>%Ln quotation without cue</numerusform>
            <numerusform>%Ln quotations without cue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without speaker</source>
        <translation>
            <numerusform>%Ln quotation without speaker</numerusform>
            <numerusform>%Ln quotations without speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without stance</source>
        <translation>
            <numerusform>%Ln quotation without stance</numerusform>
            <numerusform>%Ln quotations without stance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without topic</source>
        <translation>
            <numerusform>%Ln quotation without topic</numerusform>
            <numerusform>%Ln quotations without topic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without {name}</source>
        <translation>
            <numerusform>%Ln quotation without {name}</numerusform>
            <numerusform>%Ln quotations without {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere and are left out.</source>
        <translation>
            <numerusform>%Ln quote stands elsewhere and is left out.</numerusform>
            <numerusform>%Ln quotes stand elsewhere and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere than the file says</source>
        <translation>
            <numerusform>%Ln quote stands elsewhere than the file says</numerusform>
            <numerusform>%Ln quotes stand elsewhere than the file says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) taken from where the nearest words stand.</source>
        <translation>
            <numerusform>%Ln quote taken from where the nearest words stand.</numerusform>
            <numerusform>%Ln quotes taken from where the nearest words stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) move; the names stay as aliases, and notes are kept.</source>
        <translation>
            <numerusform>%Ln reference moves; the names stay as aliases, and notes are kept.</numerusform>
            <numerusform>%Ln references move; the names stay as aliases, and notes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) get the same in {column}.</source>
        <translation>
            <numerusform>%Ln row get the same in {column}.</numerusform>
            <numerusform>%Ln rows get the same in {column}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lost</source>
        <translation>
            <numerusform>%Ln row lost</numerusform>
            <numerusform>%Ln rows lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>%Ln row removed</numerusform>
            <numerusform>%Ln rows removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) taken from {name}.</source>
        <translation>
            <numerusform>%Ln rule taken from {name}.</numerusform>
            <numerusform>%Ln rules taken from {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
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
            <numerusform>%Ln suggestion accepted. {undo} takes it back.</numerusform>
            <numerusform>%Ln suggestions accepted. {undo} takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) are open in the project.</source>
        <translation>
            <numerusform>%Ln suggestion is open in the project.</numerusform>
            <numerusform>%Ln suggestions are open in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) rejected. {undo} takes that back.</source>
        <translation>
            <numerusform>%Ln suggestion rejected. {undo} takes that back.</numerusform>
            <numerusform>%Ln suggestions rejected. {undo} takes that back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>%Ln tagged already</numerusform>
            <numerusform>%Ln tagged already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <comment>offers</comment>
        <translation>
            <numerusform>%Ln taken</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) already in the project or in this import.</source>
        <translation>
            <numerusform>%Ln text already in the project or in this import.</numerusform>
            <numerusform>%Ln texts already in the project or in this import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) left out: already in the project.</source>
        <translation>
            <numerusform>%Ln text left out: already in the project.</numerusform>
            <numerusform>%Ln texts left out: already in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of the file are left out.</source>
        <translation>
            <numerusform>%Ln thing of the file is left out.</numerusform>
            <numerusform>%Ln things of the file are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) put right</source>
        <translation>
            <numerusform>%Ln thing put right</numerusform>
            <numerusform>%Ln things put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <comment>passages and quotations</comment>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) are right below it.</source>
        <translation>
            <numerusform>%Ln topic is right below it.</numerusform>
            <numerusform>%Ln topics are right below it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) of quotations</source>
        <translation>
            <numerusform>%Ln topic of quotations</numerusform>
            <numerusform>%Ln topics of quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) suggested.</source>
        <translation>
            <numerusform>%Ln topic suggested.</numerusform>
            <numerusform>%Ln topics suggested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) without definition</source>
        <translation>
            <numerusform>%Ln topic without definition</numerusform>
            <numerusform>%Ln topics without definition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are stored; deleting the attribute takes them away, undo brings them back.</source>
        <translation>
            <numerusform>%Ln value is stored; deleting the attribute takes it away, undo brings it back.</numerusform>
            <numerusform>%Ln values are stored; deleting the attribute takes them away, undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with parts that cannot be read</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln with parts that cannot be read</numerusform>
            <numerusform>%Ln with parts that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be as before</source>
        <comment>what is not the same in a backup</comment>
        <translation>
            <numerusform>%Ln would be as before</numerusform>
            <numerusform>%Ln would be as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would come back</source>
        <comment>what only a backup has</comment>
        <translation>
            <numerusform>%Ln would come back</numerusform>
            <numerusform>%Ln would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go</source>
        <comment>what a backup does not have</comment>
        <translation>
            <numerusform>%Ln would go</numerusform>
            <numerusform>%Ln would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln later version(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln later version</numerusform>
            <numerusform>&amp;Delete %Ln later versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln article(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>&amp;Import %Ln article</numerusform>
            <numerusform>&amp;Import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Link %Ln group</numerusform>
            <numerusform>&amp;Link %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Accept %Ln suggestion</numerusform>
            <numerusform>Accept %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actor or topic for %Ln occurrence(s)</source>
        <translation>
            <numerusform>Actor or topic for %Ln occurrence</numerusform>
            <numerusform>Actor or topic for %Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list</source>
        <translation>
            <numerusform>Add %Ln article to a list</numerusform>
            <numerusform>Add %Ln articles to a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list…</source>
        <translation>
            <numerusform>Add %Ln article to a list…</numerusform>
            <numerusform>Add %Ln articles to a list…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to {name}</source>
        <translation>
            <numerusform>Add %Ln article to {name}</numerusform>
            <numerusform>Add %Ln articles to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>All %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>All %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attributes of %Ln article(s)</source>
        <translation>
            <numerusform>Attributes of %Ln article</numerusform>
            <numerusform>Attributes of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation>
            <numerusform>Delete %Ln annotation</numerusform>
            <numerusform>Delete %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>Delete %Ln article</numerusform>
            <numerusform>Delete %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln later version(s)</source>
        <translation>
            <numerusform>Delete %Ln later version</numerusform>
            <numerusform>Delete %Ln later versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln actor(s)</source>
        <translation>
            <numerusform>Edit %Ln actor</numerusform>
            <numerusform>Edit %Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)</source>
        <translation>
            <numerusform>Edit %Ln article</numerusform>
            <numerusform>Edit %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)…</source>
        <translation>
            <numerusform>Edit %Ln article…</numerusform>
            <numerusform>Edit %Ln articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln topic(s)</source>
        <translation>
            <numerusform>Edit %Ln topic</numerusform>
            <numerusform>Edit %Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit attributes of %Ln article(s)…</source>
        <translation>
            <numerusform>Edit attributes of %Ln article…</numerusform>
            <numerusform>Edit attributes of %Ln articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln annotation(s)</source>
        <translation>
            <numerusform>Edit note of %Ln annotation</numerusform>
            <numerusform>Edit note of %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln article(s)</source>
        <translation>
            <numerusform>Edit note of %Ln article</numerusform>
            <numerusform>Edit note of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit {fields} of %Ln article(s)</source>
        <translation>
            <numerusform>Edit {fields} of %Ln article</numerusform>
            <numerusform>Edit {fields} of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s).</source>
        <translation>
            <numerusform>Imported %Ln article.</numerusform>
            <numerusform>Imported %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions follow your work.</source>
        <translation>
            <numerusform>Learnt from %Ln done article: suggestions follow your work.</numerusform>
            <numerusform>Learnt from %Ln done articles: suggestions follow your work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions go on by the rules.</source>
        <translation>
            <numerusform>Learnt from %Ln done article: suggestions go on by the rules.</numerusform>
            <numerusform>Learnt from %Ln done articles: suggestions go on by the rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln article(s) as versions</source>
        <translation>
            <numerusform>Link %Ln article as versions</numerusform>
            <numerusform>Link %Ln articles as versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look again at %Ln annotation(s)</source>
        <translation>
            <numerusform>Look again at %Ln annotation</numerusform>
            <numerusform>Look again at %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln group(s)…</source>
        <comment>of texts nearly the same</comment>
        <translation>
            <numerusform>Look at %Ln group…</numerusform>
            <numerusform>Look at %Ln groups…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln annotation(s) reviewed</source>
        <translation>
            <numerusform>Mark %Ln annotation reviewed</numerusform>
            <numerusform>Mark %Ln annotations reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) done</source>
        <translation>
            <numerusform>Mark %Ln article done</numerusform>
            <numerusform>Mark %Ln articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) in progress</source>
        <translation>
            <numerusform>Mark %Ln article in progress</numerusform>
            <numerusform>Mark %Ln articles in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) new</source>
        <translation>
            <numerusform>Mark %Ln article new</numerusform>
            <numerusform>Mark %Ln articles new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured against %Ln done article(s); what is learnt, on those it was not learnt from.</source>
        <translation>
            <numerusform>Measured against %Ln done article; what is learnt, on those it was not learnt from.</numerusform>
            <numerusform>Measured against %Ln done articles; what is learnt, on those it was not learnt from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mentions: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Mentions: only the %Ln done article in which no suggested one was accepted.</numerusform>
            <numerusform>Mentions: only the %Ln done articles in which no suggested one was accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) with suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Middle time at %Ln article with suggestions: {minutes} minutes</numerusform>
            <numerusform>Middle time at %Ln articles with suggestions: {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) without suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Middle time at %Ln article without suggestions: {minutes} minutes</numerusform>
            <numerusform>Middle time at %Ln articles without suggestions: {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln topic(s)</source>
        <translation>
            <numerusform>Move %Ln topic</numerusform>
            <numerusform>Move %Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quotations: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Quotations: only the %Ln done article in which no suggested one was accepted.</numerusform>
            <numerusform>Quotations: only the %Ln done articles in which no suggested one was accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln suggestion(s)</source>
        <translation>
            <numerusform>Reject %Ln suggestion</numerusform>
            <numerusform>Reject %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the list</source>
        <translation>
            <numerusform>Remove %Ln article from the list</numerusform>
            <numerusform>Remove %Ln articles from the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from {name}</source>
        <translation>
            <numerusform>Remove %Ln article from {name}</numerusform>
            <numerusform>Remove %Ln articles from {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln actor(s)</source>
        <translation>
            <numerusform>Set {attribute} of %Ln actor</numerusform>
            <numerusform>Set {attribute} of %Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln annotation(s)</source>
        <translation>
            <numerusform>Set {attribute} of %Ln annotation</numerusform>
            <numerusform>Set {attribute} of %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln article(s)</source>
        <translation>
            <numerusform>Set {attribute} of %Ln article</numerusform>
            <numerusform>Set {attribute} of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln…</source>
        <translation>
            <numerusform>Show all %Ln…</numerusform>
            <numerusform>Show all %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s)</source>
        <translation>
            <numerusform>Tag %Ln occurrence</numerusform>
            <numerusform>Tag %Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s): {name}</source>
        <translation>
            <numerusform>Tag %Ln occurrence: {name}</numerusform>
            <numerusform>Tag %Ln occurrences: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>The %Ln article selected</numerusform>
            <numerusform>The %Ln articles selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown</source>
        <translation>
            <numerusform>The %Ln article shown</numerusform>
            <numerusform>The %Ln articles shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing “{change}” takes %Ln article(s) out of the project. Redo brings them back.</source>
        <translation>
            <numerusform>Undoing “{change}” takes %Ln article out of the project. Redo brings it back.</numerusform>
            <numerusform>Undoing “{change}” takes %Ln articles out of the project. Redo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %Ln article(s)</source>
        <translation>
            <numerusform>Unlink %Ln article</numerusform>
            <numerusform>Unlink %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work blind (Tag &gt; Suggestions) in %Ln article(s) or more: then only those are measured against.</source>
        <translation>
            <numerusform>Work blind (Tag &gt; Suggestions) in %Ln article or more: then only those are measured against.</numerusform>
            <numerusform>Work blind (Tag &gt; Suggestions) in %Ln articles or more: then only those are measured against.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>spans of an annotation</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <comment>where suggestions are</comment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <comment>offers</comment>
        <translation>
            <numerusform>the first %Ln is shown</numerusform>
            <numerusform>the first %Ln are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} changed in %Ln article(s).</source>
        <translation>
            <numerusform>{field} changed in %Ln article.</numerusform>
            <numerusform>{field} changed in %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{parts} and %Ln more</source>
        <translation>
            <numerusform>{parts} and %Ln more</numerusform>
            <numerusform>{parts} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
