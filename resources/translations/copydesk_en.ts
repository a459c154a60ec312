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
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
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
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln article added to {name}.</numerusform>
            <numerusform>%Ln articles added to {name}.</numerusform>
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
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln article removed from {name}.</numerusform>
            <numerusform>%Ln articles removed from {name}.</numerusform>
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
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln attribute</numerusform>
            <numerusform>%Ln attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read:</source>
        <translation>
            <numerusform>%Ln file could not be read:</numerusform>
            <numerusform>%Ln files could not be read:</numerusform>
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
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
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
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
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
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>%Ln tagged already</numerusform>
            <numerusform>%Ln tagged already</numerusform>
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
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
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
            <numerusform>All %Ln article</numerusform>
            <numerusform>All %Ln articles</numerusform>
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
        <source>The %Ln article(s) shown</source>
        <translation>
            <numerusform>The %Ln article shown</numerusform>
            <numerusform>The %Ln articles shown</numerusform>
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
</context>
</TS>
