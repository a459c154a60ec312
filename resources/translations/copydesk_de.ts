<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> %</source>
        <comment>unit after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <comment>unit after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <comment>unit after a font&apos;s size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s) tagged. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) left out: already in the project.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) of quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Copydesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit title and source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every other occurrence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the last tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous untagged name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 annotation refers to {name}. Retag or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date as 2018, 2018-09 or 2018-09-06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop workbench for marking up news articles: who says what about what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheet programs and R; a name that ends in .zip packs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new actor is a</source>
        <comment>before a list: person, organisation …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new list will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation can only be nested in one of the same article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation cannot be nested in itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample has at least one article. Ask for more than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic cannot be below itself. Choose another one to put it under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Copydesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <comment>in the command palette</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Actor or topic for %Ln occurrence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic to the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add actor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all files below a folder as articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to the project as articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the articles, annotations and codebook of a Copydesk JSON Lines file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected articles to a saved list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected text to the selected quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to q&amp;uotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles that are shown are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must stand in the article. “Quotes” keep words together; wor* finds what begins so; AND, OR, NOT and NEAR(a b, 5) join them. Enter searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work is in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another actor for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program took away a part of {name}, so the last action was not saved. Close that program and repeat the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another topic for the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another topic for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles have no attribute {name}. Define it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of an annotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the coder: each annotation bears the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a saved list in the filter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an actor or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another actor or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter of the article list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette: type an action, article, actor or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copydesk dataset (JSON Lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copydesk made a mistake. Your work is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copydesk projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <comment>part of a quotation: the reporting verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue: {words}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define attribute: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete actor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete article: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete list: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the article with its annotations; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved list that is shown; its articles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>type of a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to the other side; hide it in the View menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a s&amp;ample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw articles at random and keep them as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw sample: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop text files or a folder on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each annotation bears the coder&apos;s name, so it cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each annotation bears the name of its coder.
Who codes from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each annotation bears the name of the coder who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new selection is tagged at once, until Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit actor note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit aliases: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit article note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, date, agency, place and byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected annotation in the tagging panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit title and source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit topic note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: go to its next tag in the article. Select words first to tag them with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: tag “{words}” with it    Ctrl+Enter: go to its next tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every occurrence of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the articles, one a line; a project can be restored from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a folder in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {name}: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles by title, agency, place or section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status, date, agency, coder, list and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title or agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an a&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any action, article, actor or topic by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every other occurrence of what is selected, and tag them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the &amp;project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the project: words, “a phrase”, wor*, AND OR NOT, NEAR(a b, 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First first; press for the last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It works without a network and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this action its first keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, from the innermost outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter of the article list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>kind of an actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time of day, in Qt&apos;s pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a quotation without speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits in their context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a &amp;dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import dataset: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>origin of an annotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name}, {key} is for both “{one}” and “{other}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <comment>type of a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of a new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, text, theme and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last first; press for the first first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tag a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of {name}: {reason}. Correct it or export the dataset anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln {line}</source>
        <comment>line number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln {line}: {words}</source>
        <comment>line number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a set of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded. This version has no action called {names}; their keys are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: each selection becomes {name}. Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project: one file that holds everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make list: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done and open the &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article done and open the next that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching and recent tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>type of a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move content of quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cue of quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move speaker of quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move text of mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move text of passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end forward by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start forward by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ormal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance on a topic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next annotation &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next untagged na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next untagged q&amp;uoted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has all that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles were found there. Copydesk reads {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No occurrences of {words}. Check the spelling, or take away “whole words” or “match case”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other untagged name in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other untagged quotation marks in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>cue of a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all: purely at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this format: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not nested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been tagged yet: there is no tag to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for {query}. Try fewer words, or the beginning of one: wor*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to tag it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to tag with it or to go to its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a project first, then drop articles into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposes</source>
        <comment>stance on a topic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind of an actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of an actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where a file goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous untagged quoted w&amp;ords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation tagged. S takes the speaker, C the cue, from the words beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation without speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent tag {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove cue: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove nesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove speaker: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove text: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename actor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename list: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the saved list that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the keys as a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved l&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is coding: each annotation bears the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions by their words or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a quotation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a quotation first: click it in the text or in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an annotation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the name before that is in no mention yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next name that is in no mention yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next part of the quotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next part of the quotation, then press Shift+Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next quoted words that are in no quotation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the quoted words before that are in no quotation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the reporting verb, such as “said”, then press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word, name or quoted words, clause, sentence, paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that are quoted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that name the actor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that name the actor, then press A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that name the speaker, then press S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to tag as {name} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is said, or click into words in quote marks, then press Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words first, then press {digit} to tag them as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article, then press A for an actor, T for a topic, Q for a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, or a mention or passage, then press E to tag every other occurrence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set addressee: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set addressee: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set content: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set cue: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set cue: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set kind: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set nesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set speaker: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set speaker: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set text: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set topic: {name} ({stance})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set type: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of keys (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>part of a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker: {name}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>kind of an actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State body</source>
        <comment>kind of an actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray spaces, a comma after a name and a possessive ’s are left out. What will be tagged is shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>origin of an annotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance on a topic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gging</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s): {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag actor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag quotation: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag something first: L then locks that tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected text with the recent tag of that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected text, or else the whole article, with a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, as an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, with the tag used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected words, or those quoted at the caret, as a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: type an actor or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged actor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged topic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged topic: {name} (whole article)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging every occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last widening back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected articles off the saved list that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected text as the cue (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected text as the speaker (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {key} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>part of an annotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That annotation was deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That list is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first article in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last article in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full, so the last action was not saved. Free some space and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be written to {path}: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {name} is deleted; its articles stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences could not be stored in {path}: {reason}. Make that folder writable; your projects are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression cannot be used ({reason}). Make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is malformed at character {position}: {reason}. Mend it there, or put \ before a character that means itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression takes too long. Make it simpler: avoid repeats inside repeats, such as (a+)+, and say what may not be in between, such as [^.]* for .*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same articles and seed give the same sample again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is the list {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project cannot be made in {folder}: {reason}. Make that folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected words, or the reporting verb nearby, are the quotation&apos;s cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected words, or those beside the cue, name the quotation&apos;s speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles to draw from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {count} articles to draw from. Ask for fewer than {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a list {name} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an attribute {name} of that kind already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attribute {name} for such annotations. Define it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset format called {name}. Choose {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project at {path}. Check the name, or make a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recent tag {digit} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These act while the article has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the only words of the annotation. Delete the annotation instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open read-only: you can read and export, not tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy the ends of a selection when tagging it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic for the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date as 2018, 2018-09 or 2018-09-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another actor, topic or speaker for the selected annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the coder&apos;s name: each annotation bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find anything:  {action} actions  {article} articles  {actor} actors  {topic} topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is that? Press Enter to take the first, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what about what: mark it up in news articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every occurrence</source>
        <comment>origin of an annotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <comment>the quotation that this one is nested in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <comment>part of a quotation: what is said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotated dataset for other tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You code as {name}: each annotation bears that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as coder. Each annotation bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>spans of an annotation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s pattern: day, short name of the month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a .copydesk file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} has {key} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} annotations refer to {name}. Retag or delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn}: {parts}</source>
        <comment>a sample and its shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending} file</source>
        <comment>kind of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} can be read but not written. Choose {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} can be written but not read. Choose {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} alone is needed in fields: this action needs Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Take it from there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed to copy, paste and select all in every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed to move between fields and to leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed to move in texts and lists. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is now for “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <comment>a choice, and how many articles have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be locked in {folder} ({reason}). Copy it to a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be made there ({reason}). Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}). Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as an article. Files that can be read end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used now ({reason}). Check that the file is still there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written to. Open it read-only, or copy it to a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be made in {folder} ({reason}). Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no text in it. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has something for {action} that is no key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a project. Choose a {suffix} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a part of the project. Choose another name for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Open a backup or a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in an unknown encoding. Save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Copydesk project. Choose a {suffix} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a set of Copydesk&apos;s keys. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not tagged in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk. Close it there, or open it read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open read-only, so nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another name for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the speaker already. Select other words to change which name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of an earlier project is left there. Move it away, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by an older Copydesk and must be brought up to date. Copy it to a folder that you may write to and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open. Close it, and open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: tag {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>a term before what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}, from the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}, from the start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{parts} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place, or make room and close it in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file. Give the name of a folder to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a project or another database. Choose another name for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: cancelled, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} of {total}</source>
        <comment>articles of a sample</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We will open the bridge in spring,” the chair of the council said on Tuesday, after a vote that had been put off three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>what was typed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
