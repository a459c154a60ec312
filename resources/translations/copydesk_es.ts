<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation> caracteres</translation>
    </message>
    <message>
        <source> hours of work</source>
        <comment>unit after a number</comment>
        <translation> horas de trabajo</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>unit after a number</comment>
        <translation> minutos</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>unit after a font&apos;s size</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>% alike</source>
        <comment>after a number: how similar words are</comment>
        <translation>% parecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) of no kind yet</source>
        <translation>
            <numerusform>%Ln actor aún sin tipo</numerusform>
            <numerusform>%Ln actores aún sin tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) without {name}</source>
        <translation>
            <numerusform>%Ln actor sin {name}</numerusform>
            <numerusform>%Ln actores sin {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <comment>that differ</comment>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be looked at again.</source>
        <translation>
            <numerusform>Hay %Ln anotación por mirar de nuevo.</numerusform>
            <numerusform>Hay %Ln anotaciones por mirar de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be reviewed.</source>
        <translation>
            <numerusform>Hay %Ln anotación por revisar.</numerusform>
            <numerusform>Hay %Ln anotaciones por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) deleted.</source>
        <translation>
            <numerusform>%Ln anotación eliminada.</numerusform>
            <numerusform>%Ln anotaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) have other words now.</source>
        <translation>
            <numerusform>%Ln anotación tiene ahora otras palabras.</numerusform>
            <numerusform>%Ln anotaciones tienen ahora otras palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) here do not fit the text any more and are not shown.</source>
        <translation>
            <numerusform>%Ln anotación de aquí ya no encaja en el texto y no se muestra.</numerusform>
            <numerusform>%Ln anotaciones de aquí ya no encajan en el texto y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) laid on these.</source>
        <comment>articles that were here</comment>
        <translation>
            <numerusform>%Ln anotación puesta sobre ellos.</numerusform>
            <numerusform>%Ln anotaciones puestas sobre ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) lost their words and are kept for review.</source>
        <translation>
            <numerusform>%Ln anotación perdió sus palabras y queda por revisar.</numerusform>
            <numerusform>%Ln anotaciones perdieron sus palabras y quedan por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of “{topic}”. Undo takes this back.</source>
        <translation>
            <numerusform>%Ln anotación de «{topic}». Deshacer lo revierte.</numerusform>
            <numerusform>%Ln anotaciones de «{topic}». Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) saved</source>
        <translation>
            <numerusform>%Ln anotación salvada</numerusform>
            <numerusform>%Ln anotaciones salvadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to look at.</source>
        <translation>
            <numerusform>%Ln anotación por mirar.</numerusform>
            <numerusform>%Ln anotaciones por mirar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to re&amp;view…</source>
        <translation>
            <numerusform>%Ln anotación por re&amp;visar…</numerusform>
            <numerusform>%Ln anotaciones por re&amp;visar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were here already.</source>
        <translation>
            <numerusform>%Ln anotación ya estaba aquí.</numerusform>
            <numerusform>%Ln anotaciones ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will have other words, to be reviewed.</source>
        <translation>
            <numerusform>%Ln anotación tendrá otras palabras y quedará por revisar.</numerusform>
            <numerusform>%Ln anotaciones tendrán otras palabras y quedarán por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will lose their words, and be kept for review.</source>
        <translation>
            <numerusform>%Ln anotación perderá sus palabras y quedará por revisar.</numerusform>
            <numerusform>%Ln anotaciones perderán sus palabras y quedarán por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will move with their words.</source>
        <translation>
            <numerusform>%Ln anotación se moverá con sus palabras.</numerusform>
            <numerusform>%Ln anotaciones se moverán con sus palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>that differ</comment>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln artículo añadido a {name}.</numerusform>
            <numerusform>%Ln artículos añadidos a {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are not in the project and left out.</source>
        <translation>
            <numerusform>%Ln artículo no está en el proyecto y se omite.</numerusform>
            <numerusform>%Ln artículos no están en el proyecto y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted. {undo} brings back what was deleted.</source>
        <translation>
            <numerusform>%Ln artículo eliminado. {undo} recupera lo eliminado.</numerusform>
            <numerusform>%Ln artículos eliminados. {undo} recupera lo eliminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln artículo importado</numerusform>
            <numerusform>%Ln artículos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln artículo vinculado como versión.</numerusform>
            <numerusform>%Ln artículos vinculados como versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln artículo quitado de {name}.</numerusform>
            <numerusform>%Ln artículos quitados de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) unlinked.</source>
        <translation>
            <numerusform>%Ln artículo desvinculado.</numerusform>
            <numerusform>%Ln artículos desvinculados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were here already.</source>
        <translation>
            <numerusform>%Ln artículo ya estaba aquí.</numerusform>
            <numerusform>%Ln artículos ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without {name}</source>
        <translation>
            <numerusform>%Ln artículo sin {name}</numerusform>
            <numerusform>%Ln artículos sin {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), {share} the same</source>
        <translation>
            <numerusform>%Ln artículo, igual en un {share}</numerusform>
            <numerusform>%Ln artículos, iguales en un {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln atributo</numerusform>
            <numerusform>%Ln atributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln modificada</numerusform>
            <numerusform>%Ln modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>documents or parts of them</comment>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added to the codebook.</source>
        <translation>
            <numerusform>%Ln entrada añadida al libro de códigos.</numerusform>
            <numerusform>%Ln entradas añadidas al libro de códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln grupo vinculado como versiones.</numerusform>
            <numerusform>%Ln grupos vinculados como versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of articles that are nearly the same, the earliest first in each.</source>
        <translation>
            <numerusform>%Ln grupo de artículos casi iguales, con el más antiguo primero.</numerusform>
            <numerusform>%Ln grupos de artículos casi iguales, con el más antiguo primero en cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same, and linked as versions.</source>
        <translation>
            <numerusform>%Ln grupo de textos casi iguales, vinculados como versiones.</numerusform>
            <numerusform>%Ln grupos de textos casi iguales, vinculados como versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same.</source>
        <translation>
            <numerusform>%Ln grupo de textos casi iguales.</numerusform>
            <numerusform>%Ln grupos de textos casi iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <comment>texts left out of an import</comment>
        <translation>
            <numerusform>%Ln ya está aquí</numerusform>
            <numerusform>%Ln ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the project already</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln ya en el proyecto</numerusform>
            <numerusform>%Ln ya en el proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) deleted.</source>
        <translation>
            <numerusform>%Ln versión posterior eliminada.</numerusform>
            <numerusform>%Ln versiones posteriores eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) of others left out.</source>
        <translation>
            <numerusform>%Ln versión posterior de otro texto omitida.</numerusform>
            <numerusform>%Ln versiones posteriores de otros textos omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) were kept: somebody has worked on them.</source>
        <translation>
            <numerusform>Se conservó %Ln versión posterior: alguien ha trabajado en ella.</numerusform>
            <numerusform>Se conservaron %Ln versiones posteriores: alguien ha trabajado en ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) without {name}</source>
        <translation>
            <numerusform>%Ln mención sin {name}</numerusform>
            <numerusform>%Ln menciones sin {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln aparición</numerusform>
            <numerusform>%Ln apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s) tagged. {undo} takes it back.</source>
        <translation>
            <numerusform>%Ln aparición codificada. {undo} lo deshace.</numerusform>
            <numerusform>%Ln apariciones codificadas. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln office(s)</source>
        <translation>
            <numerusform>%Ln cargo</numerusform>
            <numerusform>%Ln cargos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other version(s)</source>
        <translation>
            <numerusform>%Ln versión más</numerusform>
            <numerusform>%Ln versiones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s)</source>
        <translation>
            <numerusform>%Ln pasaje o cita</numerusform>
            <numerusform>%Ln pasajes y citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s) are about it.</source>
        <translation>
            <numerusform>%Ln pasaje o cita trata de él.</numerusform>
            <numerusform>%Ln pasajes y citas tratan de él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without {name}</source>
        <translation>
            <numerusform>%Ln pasaje sin {name}</numerusform>
            <numerusform>%Ln pasajes sin {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the file could not be read</source>
        <translation>
            <numerusform>%Ln trozo del archivo no se pudo leer</numerusform>
            <numerusform>%Ln trozos del archivo no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln problema encontrado.</numerusform>
            <numerusform>%Ln problemas encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as addressee</source>
        <translation>
            <numerusform>%Ln cita como destinatario</numerusform>
            <numerusform>%Ln citas como destinatario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as speaker</source>
        <translation>
            <numerusform>%Ln cita como hablante</numerusform>
            <numerusform>%Ln citas como hablante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without cue</source>
        <translation>
            <numerusform>%Ln cita sin verbo introductor</numerusform>
            <numerusform>%Ln citas sin verbo introductor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without speaker</source>
        <translation>
            <numerusform>%Ln cita sin hablante</numerusform>
            <numerusform>%Ln citas sin hablante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without stance</source>
        <translation>
            <numerusform>%Ln cita sin postura</numerusform>
            <numerusform>%Ln citas sin postura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without topic</source>
        <translation>
            <numerusform>%Ln cita sin tema</numerusform>
            <numerusform>%Ln citas sin tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without {name}</source>
        <translation>
            <numerusform>%Ln cita sin {name}</numerusform>
            <numerusform>%Ln citas sin {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere and are left out.</source>
        <translation>
            <numerusform>%Ln fragmento citado está en otro lugar y se omite.</numerusform>
            <numerusform>%Ln fragmentos citados están en otro lugar y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere than the file says</source>
        <translation>
            <numerusform>%Ln fragmento citado está en otro lugar del que dice el archivo</numerusform>
            <numerusform>%Ln fragmentos citados están en otro lugar del que dice el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) taken from where the nearest words stand.</source>
        <translation>
            <numerusform>%Ln fragmento citado tomado de donde están las palabras más parecidas.</numerusform>
            <numerusform>%Ln fragmentos citados tomados de donde están las palabras más parecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) move; the names stay as aliases, and notes are kept.</source>
        <translation>
            <numerusform>Se traslada %Ln referencia; los nombres quedan como alias y las notas se conservan.</numerusform>
            <numerusform>Se trasladan %Ln referencias; los nombres quedan como alias y las notas se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln fila copiada.</numerusform>
            <numerusform>%Ln filas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) get the same in {column}.</source>
        <translation>
            <numerusform>%Ln fila recibe lo mismo en {column}.</numerusform>
            <numerusform>%Ln filas reciben lo mismo en {column}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lost</source>
        <translation>
            <numerusform>%Ln fila perdida</numerusform>
            <numerusform>%Ln filas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>%Ln fila quitada</numerusform>
            <numerusform>%Ln filas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) taken from {name}.</source>
        <translation>
            <numerusform>%Ln regla tomada de {name}.</numerusform>
            <numerusform>%Ln reglas tomadas de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted. {undo} takes them back.</source>
        <translation>
            <numerusform>%Ln sugerencia aceptada. {undo} lo deshace.</numerusform>
            <numerusform>%Ln sugerencias aceptadas. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) are open in the project.</source>
        <translation>
            <numerusform>Hay %Ln sugerencia pendiente en el proyecto.</numerusform>
            <numerusform>Hay %Ln sugerencias pendientes en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) rejected. {undo} takes that back.</source>
        <translation>
            <numerusform>%Ln sugerencia rechazada. {undo} lo deshace.</numerusform>
            <numerusform>%Ln sugerencias rechazadas. {undo} lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>%Ln ya codificada</numerusform>
            <numerusform>%Ln ya codificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <comment>offers</comment>
        <translation>
            <numerusform>%Ln tomada</numerusform>
            <numerusform>%Ln tomadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) already in the project or in this import.</source>
        <translation>
            <numerusform>%Ln texto que ya está en el proyecto o en esta importación.</numerusform>
            <numerusform>%Ln textos que ya están en el proyecto o en esta importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) left out: already in the project.</source>
        <translation>
            <numerusform>%Ln texto omitido: ya está en el proyecto.</numerusform>
            <numerusform>%Ln textos omitidos: ya están en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of the file are left out.</source>
        <translation>
            <numerusform>%Ln elemento del archivo se omite.</numerusform>
            <numerusform>%Ln elementos del archivo se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) put right</source>
        <translation>
            <numerusform>%Ln cosa arreglada</numerusform>
            <numerusform>%Ln cosas arregladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln marcado</numerusform>
            <numerusform>%Ln marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <comment>passages and quotations</comment>
        <translation>
            <numerusform>%Ln marcado</numerusform>
            <numerusform>%Ln marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) are right below it.</source>
        <translation>
            <numerusform>%Ln tema está justo debajo.</numerusform>
            <numerusform>%Ln temas están justo debajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) of quotations</source>
        <translation>
            <numerusform>%Ln tema de citas</numerusform>
            <numerusform>%Ln temas de citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) suggested.</source>
        <translation>
            <numerusform>%Ln tema sugerido.</numerusform>
            <numerusform>%Ln temas sugeridos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) without definition</source>
        <translation>
            <numerusform>%Ln tema sin definición</numerusform>
            <numerusform>%Ln temas sin definición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are stored; deleting the attribute takes them away, undo brings them back.</source>
        <translation>
            <numerusform>%Ln valor está guardado; eliminar el atributo se lo lleva, deshacer lo devuelve.</numerusform>
            <numerusform>%Ln valores están guardados; eliminar el atributo se los lleva, deshacer los devuelve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with parts that cannot be read</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln con partes ilegibles</numerusform>
            <numerusform>%Ln con partes ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be as before</source>
        <comment>what is not the same in a backup</comment>
        <translation>
            <numerusform>%Ln quedaría como antes</numerusform>
            <numerusform>%Ln quedarían como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would come back</source>
        <comment>what only a backup has</comment>
        <translation>
            <numerusform>%Ln volvería</numerusform>
            <numerusform>%Ln volverían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go</source>
        <comment>what a backup does not have</comment>
        <translation>
            <numerusform>%Ln desaparecería</numerusform>
            <numerusform>%Ln desaparecerían</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Copydesk</source>
        <translation>&amp;Acerca de Copydesk</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>A&amp;ceptar la sugerencia</translation>
    </message>
    <message>
        <source>&amp;Actors…</source>
        <translation>&amp;Actores…</translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation>&amp;Actor…</translation>
    </message>
    <message>
        <source>&amp;Add what the error says and the text of the article that is open</source>
        <translation>&amp;Añadir lo que dice el error y el texto del artículo abierto</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>&amp;Otros nombres</translation>
    </message>
    <message>
        <source>&amp;All are right</source>
        <translation>&amp;Todas son correctas</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Todas las filas</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>&amp;At first</source>
        <translation>&amp;Al principio</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Atributos…</translation>
    </message>
    <message>
        <source>&amp;Bounds</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar proyecto</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Libro de códigos</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de órdenes…</translation>
    </message>
    <message>
        <source>&amp;Compare with its versions…</source>
        <translation>&amp;Comparar con sus versiones…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Copiar	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>&amp;Corregir el texto…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Define</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>E&amp;liminar	Supr</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln later version(s)</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln versión posterior</numerusform>
            <numerusform>&amp;Eliminar %Ln versiones posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>Eliminar &amp;anotación</translation>
    </message>
    <message>
        <source>&amp;Delete article</source>
        <translation>El&amp;iminar artículo</translation>
    </message>
    <message>
        <source>&amp;Delete it alone</source>
        <translation>&amp;Eliminar solo este</translation>
    </message>
    <message>
        <source>&amp;Delete the list</source>
        <translation>&amp;Eliminar la lista</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminado</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation>&amp;Editar	F2</translation>
    </message>
    <message>
        <source>&amp;Edit annotation</source>
        <translation>&amp;Editar anotación</translation>
    </message>
    <message>
        <source>&amp;Edit title and source…</source>
        <translation>Editar &amp;título y fuente…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Empty it in all of them</source>
        <translation>&amp;Vaciarlo en todos</translation>
    </message>
    <message>
        <source>&amp;Ends of a selection</source>
        <translation>&amp;Extremos de una selección</translation>
    </message>
    <message>
        <source>&amp;Every other occurrence…</source>
        <translation>Todas las &amp;demás apariciones…</translation>
    </message>
    <message>
        <source>&amp;Everything stands out</source>
        <translation>&amp;Todo resaltado</translation>
    </message>
    <message>
        <source>&amp;Export codebook…</source>
        <translation>&amp;Exportar libro de códigos…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <source>&amp;Fill in {column}…</source>
        <translation>&amp;Rellenar {column}…</translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Rellenar…</translation>
    </message>
    <message>
        <source>&amp;Fill in…	Ctrl+Return</source>
        <translation>&amp;Rellenar…	Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;Filter the articles</source>
        <translation>&amp;Filtrar los artículos</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Buscar en el artículo…</translation>
    </message>
    <message>
        <source>&amp;Find topics that may be the same…</source>
        <translation>&amp;Buscar temas que puedan ser el mismo…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>A&amp;divinar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History of the codebook…</source>
        <translation>&amp;Historial del libro de códigos…</translation>
    </message>
    <message>
        <source>&amp;How good</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln article(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>&amp;Importar %Ln artículo</numerusform>
            <numerusform>&amp;Importar %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import all</source>
        <translation>&amp;Importar todo</translation>
    </message>
    <message>
        <source>&amp;Import annotations</source>
        <translation>&amp;Importar anotaciones</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Importar artículos…</translation>
    </message>
    <message>
        <source>&amp;Import codebook…</source>
        <translation>&amp;Importar libro de códigos…</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>&amp;En curso</translation>
    </message>
    <message>
        <source>&amp;Into this one</source>
        <translation>&amp;En esta</translation>
    </message>
    <message>
        <source>&amp;It is right now</source>
        <translation>&amp;Está bien así</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of an actor</comment>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Vincular %Ln grupo</numerusform>
            <numerusform>&amp;Vincular %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Link as versions</source>
        <translation>&amp;Vincular como versiones</translation>
    </message>
    <message>
        <source>&amp;Load rules…</source>
        <translation>&amp;Cargar reglas…</translation>
    </message>
    <message>
        <source>&amp;Lock the last tag</source>
        <translation>&amp;Fijar el último código</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Menciones</translation>
    </message>
    <message>
        <source>&amp;Mentions of actors</source>
        <translation>&amp;Menciones de actores</translation>
    </message>
    <message>
        <source>&amp;Mentions…</source>
        <translation>&amp;Menciones…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Merge in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;New actors</source>
        <translation>Actores &amp;nuevos</translation>
    </message>
    <message>
        <source>&amp;New attribute…</source>
        <translation>&amp;Nuevo atributo…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;New topic</source>
        <translation>&amp;Nuevo tema</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>Anotación &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>Sugerencia &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next that lacks it</source>
        <translation>Siguiente a la que le &amp;falta</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;No son la misma</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open copy</source>
        <translation>&amp;Abrir copia</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>A&amp;brir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open the article	Enter</source>
        <translation>&amp;Abrir el artículo	Intro</translation>
    </message>
    <message>
        <source>&amp;Open the place	Enter</source>
        <translation>&amp;Abrir el lugar	Intro</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Parte de</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Pasajes</translation>
    </message>
    <message>
        <source>&amp;Passages…</source>
        <translation>&amp;Pasajes…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>A&amp;notación anterior</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>A&amp;rtículo anterior</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Pa&amp;nel anterior</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>Sugerencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous untagged name</source>
        <translation>Nombre &amp;sin codificar anterior</translation>
    </message>
    <message>
        <source>&amp;Print article…</source>
        <translation>Imprimir art&amp;ículo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;Quotations…</source>
        <translation>&amp;Citas…</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>Códig&amp;os recientes</translation>
    </message>
    <message>
        <source>&amp;Recode</source>
        <translation>&amp;Recodificar</translation>
    </message>
    <message>
        <source>&amp;Recode…</source>
        <translation>&amp;Recodificar…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Rehacer: {change}</translation>
    </message>
    <message>
        <source>&amp;Reject the suggestion</source>
        <translation>&amp;Rechazar la sugerencia</translation>
    </message>
    <message>
        <source>&amp;Reject {count}</source>
        <translation>&amp;Rechazar {count}</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar de &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Rename the list…</source>
        <translation>&amp;Cambiar el nombre de la lista…</translation>
    </message>
    <message>
        <source>&amp;Report of the last crash…</source>
        <translation>&amp;Informe del último fallo…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>&amp;Retire it instead</source>
        <translation>Mejor &amp;retirarlo</translation>
    </message>
    <message>
        <source>&amp;Retired: no longer offered; what is tagged with it stays</source>
        <translation>&amp;Retirado: ya no se ofrece; lo codificado con él queda</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save rules…</source>
        <translation>&amp;Guardar reglas…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>&amp;Show suggestions now</source>
        <translation>&amp;Mostrar sugerencias ahora</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>&amp;Split off…</source>
        <translation>&amp;Separar…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Empezar…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Codificar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Tema &amp;de color</translation>
    </message>
    <message>
        <source>&amp;They are right</source>
        <translation>&amp;Son correctas</translation>
    </message>
    <message>
        <source>&amp;This one goes</source>
        <translation>Esta &amp;desaparece</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>&amp;Temas…</translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation>&amp;Tema…</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Deshacer: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlink from its versions</source>
        <translation>&amp;Desvincular de sus versiones</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Desmarcar todo</translation>
    </message>
    <message>
        <source>&amp;Update entries that are here already</source>
        <translation>&amp;Actualizar las entradas que ya están aquí</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>&amp;What is missing</source>
        <translation>&amp;Qué falta</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>(the whole article)</source>
        <translation>(el artículo entero)</translation>
    </message>
    <message>
        <source>1 annotation refers to {name}. Choose what takes its place, or delete it first.</source>
        <translation>1 anotación remite a {name}. Elija qué ocupa su lugar o elimínela antes.</translation>
    </message>
    <message>
        <source>1 value of {name} does not fit the new type: {example}. Change it first.</source>
        <translation>1 valor de {name} no encaja en el tipo nuevo: {example}. Cámbielo antes.</translation>
    </message>
    <message>
        <source>1 value of {name} is {example}. Say which choice takes its place.</source>
        <translation>1 valor de {name} es {example}. Diga qué opción ocupa su lugar.</translation>
    </message>
    <message>
        <source>A closing parenthesis has no partner. Take it away, or put a ( before.</source>
        <translation>Un paréntesis de cierre no tiene pareja. Quítelo o ponga un ( antes.</translation>
    </message>
    <message>
        <source>A date as 2018, 2018-09 or 2018-09-06</source>
        <translation>Una fecha como 2018, 2018-09 o 2018-09-06</translation>
    </message>
    <message>
        <source>A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>Un día, un mes o un año: AAAA-MM-DD, AAAA-MM o AAAA</translation>
    </message>
    <message>
        <source>A desktop workbench for marking up news articles: who says what about what.</source>
        <translation>Un banco de trabajo para anotar artículos de prensa: quién dice qué sobre qué.</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheet programs and R; a name that ends in .zip packs them.</source>
        <translation>Una carpeta de tablas para hojas de cálculo y R; un nombre terminado en .zip las comprime.</translation>
    </message>
    <message>
        <source>A folder with a file each for actors, quotations and topics: a token a line, four columns. A name that ends in .zip packs them.</source>
        <translation>Una carpeta con un archivo para actores, otro para citas y otro para temas: un token por línea, cuatro columnas. Un nombre terminado en .zip los comprime.</translation>
    </message>
    <message>
        <source>A folder with a file each for actors, quotations and topics: a token a line, two columns. A name that ends in .zip packs them.</source>
        <translation>Una carpeta con un archivo para actores, otro para citas y otro para temas: un token por línea, dos columnas. Un nombre terminado en .zip los comprime.</translation>
    </message>
    <message>
        <source>A folder with a table of tokens for each article, and the layers that INCEpTION needs to read them; a name that ends in .zip packs them.</source>
        <translation>Una carpeta con una tabla de tokens por artículo y las capas que INCEpTION necesita para leerlas; un nombre terminado en .zip las comprime.</translation>
    </message>
    <message>
        <source>A folder with a text and an annotation file for each article, and brat&apos;s configuration; a name that ends in .zip packs them.</source>
        <translation>Una carpeta con un archivo de texto y otro de anotaciones por artículo y la configuración de brat; un nombre terminado en .zip los comprime.</translation>
    </message>
    <message>
        <source>A folder with an article a row, what is marked in it as nested lists, and a card about it.</source>
        <translation>Una carpeta con un artículo por fila, sus anotaciones como listas anidadas y una ficha descriptiva.</translation>
    </message>
    <message>
        <source>A key is one character, and {key} is not. Choose another one.</source>
        <translation>Una tecla es un solo carácter, y {key} no lo es. Elija otra.</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>A new actor is a</source>
        <comment>before a list: person, organisation …</comment>
        <translation>Un actor nuevo es:</translation>
    </message>
    <message>
        <source>A new list will be made.</source>
        <translation>Se creará una lista nueva.</translation>
    </message>
    <message>
        <source>A pair of parentheses is empty. Put words into it, or take it away.</source>
        <translation>Hay unos paréntesis vacíos. Escriba palabras dentro o quítelos.</translation>
    </message>
    <message>
        <source>A project folder with its texts, codes in their categories, codings, cases and notes.</source>
        <translation>Una carpeta de proyecto con sus textos, códigos en sus categorías, codificaciones, casos y notas.</translation>
    </message>
    <message>
        <source>A quotation can only be nested in one of the same article.</source>
        <translation>Una cita solo puede estar dentro de otra del mismo artículo.</translation>
    </message>
    <message>
        <source>A quotation cannot be nested in itself. Choose another one.</source>
        <translation>Una cita no puede estar dentro de sí misma. Elija otra.</translation>
    </message>
    <message>
        <source>A quote mark has no partner. Put a second &quot; where the phrase ends.</source>
        <translation>Unas comillas no tienen pareja. Ponga otras &quot; donde acaba la frase.</translation>
    </message>
    <message>
        <source>A sample has at least one article. Ask for more than none.</source>
        <translation>Una muestra tiene al menos un artículo. Pida más que cero.</translation>
    </message>
    <message>
        <source>A sheet for each table, with filters, and a dictionary that tells what the columns mean.</source>
        <translation>Una hoja por tabla, con filtros, y un diccionario que explica las columnas.</translation>
    </message>
    <message>
        <source>A short sign that exports write, such as 2.1</source>
        <translation>Un signo corto que escriben las exportaciones, como 2.1</translation>
    </message>
    <message>
        <source>A small file that says with which options the export was made, and has the hash of each file</source>
        <translation>Un archivo pequeño que indica las opciones de la exportación y contiene el hash de cada archivo</translation>
    </message>
    <message>
        <source>A sync program has left {name}, another copy of this project. They differ in {articles} and {annotations}.</source>
        <translation>Un programa de sincronización ha dejado {name}, otra copia de este proyecto. Difieren en {articles} y {annotations}.</translation>
    </message>
    <message>
        <source>A template has the codebook and the settings of this project, but none of its articles.</source>
        <translation>Una plantilla tiene el libro de códigos y los ajustes de este proyecto, pero ninguno de sus artículos.</translation>
    </message>
    <message>
        <source>A text of the codebook is longer than a cell of Excel can be: {text}… Export it as CSV.</source>
        <translation>Un texto del libro de códigos es más largo de lo que admite una celda de Excel: {text}… Expórtelo como CSV.</translation>
    </message>
    <message>
        <source>A text was corrected since these places were found. Find them again.</source>
        <translation>Desde que se encontraron estos lugares se corrigió un texto. Búsquelos de nuevo.</translation>
    </message>
    <message>
        <source>A token a line in ten columns, with all annotations in the last one and in comments.</source>
        <translation>Un token por línea en diez columnas, con todas las anotaciones en la última y en comentarios.</translation>
    </message>
    <message>
        <source>A topic cannot be below itself. Choose another one to put it under.</source>
        <translation>Un tema no puede estar debajo de sí mismo. Elija otro como tema superior.</translation>
    </message>
    <message>
        <source>A value is re&amp;quired</source>
        <translation>El valor es &amp;obligatorio</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>Aquí hace falta un valor.</translation>
    </message>
    <message>
        <source>A zip file with a JSON file for each article, with its types: DKPro&apos;s layers and ours; a name without .zip makes a folder.</source>
        <translation>Un archivo zip con un archivo JSON por artículo, con sus tipos: las capas de DKPro y las nuestras; un nombre sin .zip crea una carpeta.</translation>
    </message>
    <message>
        <source>A zip file with an XMI file for each article and the type system: DKPro&apos;s layers and ours; a name without .zip makes a folder.</source>
        <translation>Un archivo zip con un archivo XMI por artículo y el sistema de tipos: las capas de DKPro y las nuestras; un nombre sin .zip crea una carpeta.</translation>
    </message>
    <message>
        <source>A zip file with tasks in JSON and the labelling configuration, each span a region of its own; a name without .zip makes a folder.</source>
        <translation>Un archivo zip con las tareas en JSON y la configuración de etiquetado, cada tramo como región propia; un nombre sin .zip crea una carpeta.</translation>
    </message>
    <message>
        <source>A&amp;ccept {count}</source>
        <translation>A&amp;ceptar {count}</translation>
    </message>
    <message>
        <source>A&amp;rticles…</source>
        <translation>A&amp;rtículos…</translation>
    </message>
    <message>
        <source>About Copydesk</source>
        <translation>Acerca de Copydesk</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Aceptar %Ln sugerencia</numerusform>
            <numerusform>Aceptar %Ln sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Accept all suggestions &amp;here</source>
        <translation>Aceptar &amp;todas las sugerencias aquí</translation>
    </message>
    <message>
        <source>Accept or reject &amp;many…</source>
        <translation>Aceptar o rechazar muc&amp;has…</translation>
    </message>
    <message>
        <source>Accept or reject all suggestions of a kind that are so sure, here or in all articles</source>
        <translation>Aceptar o rechazar todas las sugerencias de una clase que sean así de seguras, aquí o en todos los artículos</translation>
    </message>
    <message>
        <source>Accept or reject many suggestions</source>
        <translation>Aceptar o rechazar muchas sugerencias</translation>
    </message>
    <message>
        <source>Accept suggestion: {name}</source>
        <translation>Aceptar sugerencia: {name}</translation>
    </message>
    <message>
        <source>Accepted, %</source>
        <translation>Aceptadas, %</translation>
    </message>
    <message>
        <source>Accepted: {name}. {undo} takes it back.</source>
        <translation>Aceptado: {name}. {undo} lo deshace.</translation>
    </message>
    <message>
        <source>Accepting suggestions</source>
        <translation>Aceptando sugerencias</translation>
    </message>
    <message>
        <source>Act&amp;ors…</source>
        <translation>Acto&amp;res…</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>in the command palette</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>column of a table</comment>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Actor for “{words}”</source>
        <translation>Actor para «{words}»</translation>
    </message>
    <message>
        <source>Actor or topic</source>
        <translation>Actor o tema</translation>
    </message>
    <message numerus="yes">
        <source>Actor or topic for %Ln occurrence(s)</source>
        <translation>
            <numerusform>Actor o tema para %Ln aparición</numerusform>
            <numerusform>Actor o tema para %Ln apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Actors, topics and the parts of quotations as codes, without the articles.</source>
        <translation>Los actores, los temas y las partes de las citas como códigos, sin los artículos.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list</source>
        <translation>
            <numerusform>Añadir %Ln artículo a una lista</numerusform>
            <numerusform>Añadir %Ln artículos a una lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list…</source>
        <translation>
            <numerusform>Añadir %Ln artículo a una lista…</numerusform>
            <numerusform>Añadir %Ln artículos a una lista…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to {name}</source>
        <translation>
            <numerusform>Añadir %Ln artículo a {name}</numerusform>
            <numerusform>Añadir %Ln artículos a {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;built-in codebook…</source>
        <translation>Añadir un libro de códigos inclui&amp;do…</translation>
    </message>
    <message>
        <source>Add a built-in codebook</source>
        <translation>Añadir un libro de códigos incluido</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Añadir un tema</translation>
    </message>
    <message>
        <source>Add a topic to the quotation</source>
        <translation>Añadir un tema a la cita</translation>
    </message>
    <message>
        <source>Add actor: {name}</source>
        <translation>Añadir actor: {name}</translation>
    </message>
    <message>
        <source>Add all files below a folder as articles</source>
        <translation>Añadir como artículos todos los archivos de una carpeta</translation>
    </message>
    <message>
        <source>Add files to the project as articles</source>
        <translation>Añadir archivos al proyecto como artículos</translation>
    </message>
    <message>
        <source>Add it as an example of what the topic is (Enter)</source>
        <translation>Añadirlo como ejemplo de lo que es el tema (Intro)</translation>
    </message>
    <message>
        <source>Add it as an example of what the topic is not (Shift+Enter)</source>
        <translation>Añadirlo como ejemplo de lo que el tema no es (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics, states, organisations and others</source>
        <translation>Añadir los Media Topics del IPTC, Estados, organizaciones y otros</translation>
    </message>
    <message>
        <source>Add the articles, annotations and codebook of a Copydesk JSON Lines file</source>
        <translation>Añadir los artículos, las anotaciones y el libro de códigos de un archivo JSON Lines de Copydesk</translation>
    </message>
    <message>
        <source>Add the selected articles to a saved list</source>
        <translation>Añadir los artículos seleccionados a una lista guardada</translation>
    </message>
    <message>
        <source>Add the selected text to the selected quotation</source>
        <translation>Añadir el texto seleccionado a la cita seleccionada</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlos</translation>
    </message>
    <message>
        <source>Add to a &amp;list…</source>
        <translation>Aña&amp;dir a una lista…</translation>
    </message>
    <message>
        <source>Add to q&amp;uotation</source>
        <translation>A la c&amp;ita</translation>
    </message>
    <message>
        <source>Add to quotation</source>
        <translation>Añadir a la cita</translation>
    </message>
    <message>
        <source>Add topic: {name}</source>
        <translation>Añadir tema: {name}</translation>
    </message>
    <message>
        <source>Add what only the copy has to this project, as one change</source>
        <translation>Añadir a este proyecto lo que solo tiene la copia, como un cambio</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Addressee of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Destinatario de una cita</translation>
    </message>
    <message>
        <source>Addressee: {name}</source>
        <translation>Destinatario: {name}</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a row to write in</comment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>column of a table</comment>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: how similar words are, in percent</comment>
        <translation>Parecido</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s)</source>
        <translation>
            <numerusform>El único artículo (%Ln)</numerusform>
            <numerusform>Los %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s)</source>
        <translation>
            <numerusform>El único documento (%Ln)</numerusform>
            <numerusform>Los %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>Todas las acciones tienen de nuevo sus teclas originales.</translation>
    </message>
    <message>
        <source>All annotations stay where they are.</source>
        <translation>Todas las anotaciones se quedan donde están.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>Todos los artículos están terminados.</translation>
    </message>
    <message>
        <source>All articles in one XML file, with actors, topics and all annotations.</source>
        <translation>Todos los artículos en un archivo XML, con actores, temas y todas las anotaciones.</translation>
    </message>
    <message>
        <source>All articles that are shown are done.</source>
        <translation>Todos los artículos mostrados están terminados.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>All that is about it, and the topics below it, go to this one:</source>
        <translation>Todo lo que trata de él, y los temas que tiene debajo, pasa a este:</translation>
    </message>
    <message>
        <source>All topics that words here speak for are tagged or rejected already.</source>
        <translation>Todos los temas que se apoyan en palabras de aquí ya están codificados o rechazados.</translation>
    </message>
    <message>
        <source>All words must stand in the article. “Quotes” keep words together, wor* finds what begins so; AND, OR, NOT and NEAR(a b, 5) join them. Enter searches.</source>
        <translation>Todas las palabras deben estar en el artículo. Las &quot;comillas&quot; las mantienen juntas, pal* encuentra lo que empieza así; AND, OR, NOT y NEAR(a b, 5) las combinan. Intro busca.</translation>
    </message>
    <message>
        <source>All work is in {name}</source>
        <translation>Todo el trabajo está en {name}</translation>
    </message>
    <message>
        <source>All you had tagged is in the project file. The report below helps to mend it: it holds no text of your articles.</source>
        <translation>Todo lo que ha codificado está en el archivo del proyecto. El informe de abajo ayuda a arreglarlo: no contiene texto de sus artículos.</translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles unless you add it.</source>
        <translation>Todo lo que ha codificado está en el archivo del proyecto. Puede seguir; si la ventana se comporta de modo raro, reinicie Copydesk. El informe de abajo ayuda a arreglarlo: no contiene texto de sus artículos salvo que lo añada.</translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles.</source>
        <translation>Todo lo que ha codificado está en el archivo del proyecto. Puede continuar; si la ventana se comporta de forma extraña, reinicie Copydesk. El informe de abajo ayuda a corregir el error: no contiene texto de sus artículos.</translation>
    </message>
    <message>
        <source>Also: {rule}</source>
        <translation>También: {rule}</translation>
    </message>
    <message>
        <source>An actor and a topic cannot be one. Choose entries of one kind.</source>
        <translation>Un actor y un tema no pueden ser uno solo. Elija entradas del mismo tipo.</translation>
    </message>
    <message>
        <source>An actor cannot be part of itself. Choose another one.</source>
        <translation>Un actor no puede ser parte de sí mismo. Elija otro.</translation>
    </message>
    <message>
        <source>An article has a text. To be rid of this one, delete the article.</source>
        <translation>Un artículo tiene un texto. Para deshacerse de este, elimine el artículo.</translation>
    </message>
    <message>
        <source>An attribute in the pattern needs its name. Write {example}.</source>
        <translation>Un atributo del patrón necesita su nombre. Escriba {example}.</translation>
    </message>
    <message>
        <source>An attribute is a question that is answered for each actor, article, mention, passage or quotation: the frame of a quotation, the founding year of an actor. It is then a field in the details, and a column in what is exported.</source>
        <translation>Un atributo es una pregunta que se responde para cada actor, artículo, mención, pasaje o cita: el encuadre de una cita, el año de fundación de un actor. Es entonces un campo en los detalles y una columna en lo que se exporta.</translation>
    </message>
    <message>
        <source>An opening parenthesis has no partner. Put a ) where it ends.</source>
        <translation>Un paréntesis de apertura no tiene pareja. Ponga un ) donde termina.</translation>
    </message>
    <message>
        <source>And one for each of 14 days and of 12 weeks.</source>
        <translation>Y una por cada uno de 14 días y de 12 semanas.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Annotations cannot be imported from {format}. Choose {others}.</source>
        <translation>No se pueden importar anotaciones de {format}. Elija {others}.</translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Anotaciones del artículo</translation>
    </message>
    <message>
        <source>Annotations to look at again</source>
        <translation>Anotaciones por mirar de nuevo</translation>
    </message>
    <message>
        <source>Annotations to re&amp;view…</source>
        <translation>Anotaciones por re&amp;visar…</translation>
    </message>
    <message>
        <source>Annotations to review</source>
        <translation>Anotaciones por revisar</translation>
    </message>
    <message>
        <source>Annotations whose words change</source>
        <translation>Anotaciones cuyas palabras cambian</translation>
    </message>
    <message>
        <source>Another actor for “{words}”</source>
        <translation>Otro actor para «{words}»</translation>
    </message>
    <message>
        <source>Another article has this very text already. Delete one of the two.</source>
        <translation>Otro artículo ya tiene exactamente este texto. Elimine uno de los dos.</translation>
    </message>
    <message>
        <source>Another definition</source>
        <translation>Otra definición</translation>
    </message>
    <message>
        <source>Another entry of the file is “{name}” already.</source>
        <translation>Otra entrada del archivo ya es «{name}».</translation>
    </message>
    <message>
        <source>Another program has left {journal} beside {name} in the middle of a change. Open and close the project once in that program, or move {journal} away.</source>
        <translation>Otro programa ha dejado {journal} junto a {name} en medio de un cambio. Abra y cierre el proyecto una vez en ese programa, o aparte {journal}.</translation>
    </message>
    <message>
        <source>Another program took away a part of {name}, so the last action was not saved. Close that program and repeat the action.</source>
        <translation>Otro programa quitó una parte de {name}, por lo que la última acción no se guardó. Cierre ese programa y repita la acción.</translation>
    </message>
    <message>
        <source>Another topic for the whole article</source>
        <translation>Otro tema para todo el artículo</translation>
    </message>
    <message>
        <source>Another topic for “{words}”</source>
        <translation>Otro tema para «{words}»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>column of a table</comment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Article {number} in {name} has no text: “{title}”. Get it from the archive again.</source>
        <translation>El artículo {number} de {name} no tiene texto: «{title}». Obténgalo de nuevo del archivo de prensa.</translation>
    </message>
    <message>
        <source>Article {number} in {name} is cut off: “{title}”. Export it from the archive again.</source>
        <translation>El artículo {number} de {name} está cortado: «{title}». Expórtelo de nuevo del archivo de prensa.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Artículos terminados</translation>
    </message>
    <message>
        <source>Articles have no attribute {name}. Define it first.</source>
        <translation>Los artículos no tienen el atributo {name}. Defínalo antes.</translation>
    </message>
    <message>
        <source>Articles have no attributes. Define them with Codebook &gt; Attributes…</source>
        <translation>Los artículos no tienen atributos. Defínalos con Libro de códigos &gt; Atributos…</translation>
    </message>
    <message>
        <source>Articles in common</source>
        <translation>Artículos en común</translation>
    </message>
    <message>
        <source>Articles looked at</source>
        <translation>Artículos examinados</translation>
    </message>
    <message>
        <source>Articles, codes, codings, cases, notes and links in one file.</source>
        <translation>Artículos, códigos, codificaciones, casos, notas y vínculos en un archivo.</translation>
    </message>
    <message>
        <source>As addressee ({count})</source>
        <translation>Como destinatario ({count})</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Como se eligió la última vez</translation>
    </message>
    <message>
        <source>As each person prefers</source>
        <translation>Como cada cual prefiera</translation>
    </message>
    <message>
        <source>As speaker ({count})</source>
        <translation>Como hablante ({count})</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>As they were &amp;made</source>
        <translation>En el orden de &amp;creación</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>As written</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>As you chose last time for these labels.</source>
        <translation>Como usted eligió la última vez para estas etiquetas.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Como usted lo eligió.</translation>
    </message>
    <message>
        <source>Ascending; press for descending</source>
        <translation>Ascendente; pulse para descendente</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attribute</source>
        <comment>what a value says</comment>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attribute of its own name</source>
        <translation>Atributo con ese nombre</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message numerus="yes">
        <source>Attributes of %Ln article(s)</source>
        <translation>
            <numerusform>Atributos de %Ln artículo</numerusform>
            <numerusform>Atributos de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the article</source>
        <translation>Atributos del artículo</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Volver al proyecto</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups made before stay where they are.</source>
        <translation>Las copias hechas antes quedan donde están.</translation>
    </message>
    <message>
        <source>Backups, latest first</source>
        <translation>Copias de seguridad, la última primero</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before or after</source>
        <comment>words beside a hit, where lines of both directions are listed</comment>
        <translation>Antes o después</translation>
    </message>
    <message>
        <source>Blind</source>
        <comment>a coder who sees no suggestions</comment>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Blind, but shown before</source>
        <translation>A ciegas, pero ya mostradas</translation>
    </message>
    <message>
        <source>Blind, first pass done</source>
        <translation>A ciegas, primera pasada hecha</translation>
    </message>
    <message>
        <source>Blind, shown early</source>
        <translation>A ciegas, mostradas antes</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both are {name}. Choose another one.</source>
        <translation>Ambos son {name}. Elija otro.</translation>
    </message>
    <message>
        <source>Bring back topic: {name}</source>
        <translation>Recuperar tema: {name}</translation>
    </message>
    <message>
        <source>Bring in actors, topics and attributes from CSV, Excel, REFI-QDA, SKOS or JSON</source>
        <translation>Incorporar actores, temas y atributos de CSV, Excel, REFI-QDA, SKOS o JSON</translation>
    </message>
    <message>
        <source>Bringing the project up to date</source>
        <translation>Actualizando el proyecto</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>But not: “{text}”</source>
        <translation>Pero no: «{text}»</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what made suggestions: rules, or learning</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>Por agencia</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of an annotation</comment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por meses</translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation>Por número de anotaciones</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By the hit</source>
        <translation>Por el resultado</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Por las palabras siguientes</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Por las palabras anteriores</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por años</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Byline</source>
        <comment>column of a table</comment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>CSV and TSV</source>
        <translation>CSV y TSV</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>upper and lower case of an alias</comment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change c&amp;oder…</source>
        <translation>Ca&amp;mbiar codificador…</translation>
    </message>
    <message>
        <source>Change coder</source>
        <translation>Cambiar codificador</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Change shortcuts in the preferences, then choose here that they hold for all</source>
        <translation>Cambie atajos en las preferencias y elija aquí que valgan para todos</translation>
    </message>
    <message>
        <source>Change the coder: each annotation bears the name</source>
        <translation>Cambiar de codificador: cada anotación lleva su nombre</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Chec&amp;k the project…</source>
        <translation>Comprobar e&amp;l proyecto…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check that the file is sound and every highlight still has its words</source>
        <translation>Comprobar que el archivo está sano y cada marca tiene aún sus palabras</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Comprobar el proyecto</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Comprobando el proyecto</translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of an attribute</comment>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Choices that were saved under a name</source>
        <translation>Opciones guardadas con un nombre</translation>
    </message>
    <message>
        <source>Choose a file or a folder with annotations</source>
        <translation>Elija un archivo o una carpeta con anotaciones</translation>
    </message>
    <message>
        <source>Choose a file that another tool has written</source>
        <translation>Elegir un archivo que escribió otra herramienta</translation>
    </message>
    <message>
        <source>Choose a folder of files that belong together, such as those of brat</source>
        <translation>Elegir una carpeta de archivos que van juntos, como los de brat</translation>
    </message>
    <message>
        <source>Choose a saved list in the filter first.</source>
        <translation>Elija antes una lista guardada en el filtro.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Choose a template that somebody gave you</source>
        <translation>Elegir una plantilla que alguien le ha dado</translation>
    </message>
    <message>
        <source>Choose a topic that is in the codebook already.</source>
        <translation>Elija un tema que ya esté en el libro de códigos.</translation>
    </message>
    <message>
        <source>Choose an actor or topic</source>
        <translation>Elegir un actor o tema</translation>
    </message>
    <message>
        <source>Choose an article to see how it differs from the earliest of its group.</source>
        <translation>Elija un artículo para ver en qué difiere del más antiguo de su grupo.</translation>
    </message>
    <message>
        <source>Choose another actor or topic</source>
        <translation>Elegir otro actor o tema</translation>
    </message>
    <message>
        <source>Choose another one: this is the actor itself.</source>
        <translation>Elija otro: este es el propio actor.</translation>
    </message>
    <message>
        <source>Choose at least two entries to merge.</source>
        <translation>Elija al menos dos entradas para fusionar.</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it is named and speaks.</source>
        <translation>Elija uno en la lista para ver dónde se le nombra y habla.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Elija uno en la lista.</translation>
    </message>
    <message>
        <source>Choose rows by kind, coder, type or another value</source>
        <translation>Elegir filas por tipo, codificador u otro valor</translation>
    </message>
    <message>
        <source>Choose the format above, and what is in the file is shown here.</source>
        <translation>Elija arriba el formato y aquí se mostrará lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>Choose the format…</source>
        <translation>Elija el formato…</translation>
    </message>
    <message>
        <source>Choose two different ones. Undo takes the merge back.</source>
        <translation>Elija dos distintas. Deshacer revierte la fusión.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chosen by {what}; press to show the other rows again</source>
        <translation>Elegido por {what}; pulse para volver a ver las otras filas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Clear the filter of the article list</source>
        <translation>Borrar el filtro de la lista de artículos</translation>
    </message>
    <message>
        <source>Click to sort by this column; right-click to choose rows by it</source>
        <translation>Pulse para ordenar por esta columna; con el botón derecho se eligen filas por ella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Cerrar los resultados</translation>
    </message>
    <message>
        <source>Close the tables (Esc)</source>
        <translation>Cerrar las tablas (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Código</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column of a table</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code points</source>
        <comment>what offsets count</comment>
        <translation>Puntos de código</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Libros de códigos</translation>
    </message>
    <message>
        <source>Coded as</source>
        <translation>Codificado como</translation>
    </message>
    <message>
        <source>Coder</source>
        <comment>what a value says</comment>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Coder</source>
        <comment>column of a table</comment>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Coder 1, coder 2 and so on, the same in each export; names in notes stay as they are</source>
        <translation>Codificador 1, codificador 2, etc., los mismos en cada exportación; los nombres en las notas quedan como están</translation>
    </message>
    <message>
        <source>Coder and note</source>
        <translation>Codificador y nota</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Codifica: {name}</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <translation>Color: {colour}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ancho de columna</translation>
    </message>
    <message>
        <source>Com&amp;pleteness…</source>
        <translation>Com&amp;pletitud…</translation>
    </message>
    <message>
        <source>Comes with Copydesk</source>
        <translation>Viene con Copydesk</translation>
    </message>
    <message>
        <source>Command palette: type an action, article, actor or topic</source>
        <translation>Paleta de órdenes: escriba una acción, un artículo, un actor o un tema</translation>
    </message>
    <message>
        <source>Compare names, and merge or keep apart what is alike</source>
        <translation>Comparar nombres y fusionar o mantener separado lo que se parece</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>Comparar textos</translation>
    </message>
    <message>
        <source>Compare the texts…</source>
        <translation>Comparar los textos…</translation>
    </message>
    <message>
        <source>Compare this text with</source>
        <translation>Comparar este texto con</translation>
    </message>
    <message>
        <source>Compare with anot&amp;her copy…</source>
        <translation>Con&amp;frontar con otra copia…</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Comparar con otra copia</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparando artículos</translation>
    </message>
    <message>
        <source>Comparing it with the project…</source>
        <translation>Comparación con el proyecto…</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Comparando nombres</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>Comparando las copias</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all that is said here</source>
        <translation>Copiar todo lo que se dice aquí</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar las filas seleccionadas para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar el título</translation>
    </message>
    <message>
        <source>Copy title and source</source>
        <translation>Copiar título y fuente</translation>
    </message>
    <message>
        <source>Copy what is said here, each document with its whole path</source>
        <translation>Copiar lo que se dice aquí, cada documento con su ruta completa</translation>
    </message>
    <message>
        <source>Copydesk broke down on {date}. What was tagged until then is saved.</source>
        <translation>Copydesk falló el {date}. Lo codificado hasta entonces está guardado.</translation>
    </message>
    <message>
        <source>Copydesk dataset (JSON Lines)</source>
        <translation>Conjunto de datos de Copydesk (JSON Lines)</translation>
    </message>
    <message>
        <source>Copydesk did not end as it should. Your work is saved.</source>
        <translation>Copydesk no terminó como debía. Su trabajo está guardado.</translation>
    </message>
    <message>
        <source>Copydesk made a mistake. Your work is saved.</source>
        <translation>Copydesk ha cometido un error. Su trabajo está guardado.</translation>
    </message>
    <message>
        <source>Copydesk projects</source>
        <translation>Proyectos de Copydesk</translation>
    </message>
    <message>
        <source>Copydesk reads what was marked in brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, Discourse Network Analyzer, QualCoder, Taguette and other tools, and lays it on the articles of the project by their text.</source>
        <translation>Copydesk lee lo que se marcó en brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, Discourse Network Analyzer, QualCoder, Taguette y otras herramientas, y lo pone sobre los artículos del proyecto según su texto.</translation>
    </message>
    <message>
        <source>Copydesk was ended from outside after {date}, as by a power cut. What was tagged is saved.</source>
        <translation>Copydesk fue cerrado desde fuera después del {date}, como por un corte de luz. Lo codificado está guardado.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Copiando filas</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copiando el proyecto</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>Correcting the text</source>
        <translation>Corrigiendo el texto</translation>
    </message>
    <message>
        <source>Count what is still missing, such as stances, and go through it</source>
        <translation>Contar lo que aún falta, como posturas, y recorrerlo</translation>
    </message>
    <message>
        <source>Counted are pieces: a quotation that “she said” divides has two.</source>
        <translation>Se cuentan partes: una cita que «dijo» interrumpe tiene dos.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Cue</source>
        <comment>part of a quotation: the reporting verb</comment>
        <translation>Verbo introductor</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Verbo introductor de una cita</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <translation>Verbo introductor de una cita</translation>
    </message>
    <message>
        <source>Cue: {words}. {undo} takes it back.</source>
        <translation>Verbo introductor: {words}. {undo} lo deshace.</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Verbos introductores</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escripción</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of an attribute</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day and month in {name} could be meant either way round: {written} was read as {date}.</source>
        <translation>En {name}, el día y el mes podrían estar invertidos: {written} se leyó como {date}.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Define another attribute (Insert)</source>
        <translation>Definir otro atributo (Ins)</translation>
    </message>
    <message>
        <source>Define attribute: {name}</source>
        <translation>Definir atributo: {name}</translation>
    </message>
    <message>
        <source>Define what is filled in for actors, articles, mentions, passages and quotations</source>
        <translation>Definir lo que se rellena para actores, artículos, menciones, pasajes y citas</translation>
    </message>
    <message>
        <source>Define, order, merge and retire topics, and see what is about them</source>
        <translation>Definir, ordenar, fusionar y retirar temas, y ver qué trata de ellos</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>column of a table</comment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation>
            <numerusform>Eliminar %Ln anotación</numerusform>
            <numerusform>Eliminar %Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>Eliminar %Ln artículo</numerusform>
            <numerusform>Eliminar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln later version(s)</source>
        <translation>
            <numerusform>Eliminar %Ln versión posterior</numerusform>
            <numerusform>Eliminar %Ln versiones posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Eliminar actor</translation>
    </message>
    <message>
        <source>Delete actor: {name}</source>
        <translation>Eliminar actor: {name}</translation>
    </message>
    <message>
        <source>Delete article: {name}</source>
        <translation>Eliminar artículo: {name}</translation>
    </message>
    <message>
        <source>Delete attribute: {name}</source>
        <translation>Eliminar atributo: {name}</translation>
    </message>
    <message>
        <source>Delete list: {name}</source>
        <translation>Eliminar lista: {name}</translation>
    </message>
    <message>
        <source>Delete mention</source>
        <translation>Eliminar mención</translation>
    </message>
    <message>
        <source>Delete passage</source>
        <translation>Eliminar pasaje</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Eliminar ajuste</translation>
    </message>
    <message>
        <source>Delete quotation</source>
        <translation>Eliminar cita</translation>
    </message>
    <message>
        <source>Delete the actor (Del); undo brings it back</source>
        <translation>Eliminar el actor (Supr); deshacer lo devuelve</translation>
    </message>
    <message>
        <source>Delete the article with its annotations; undo brings it back</source>
        <translation>Eliminar el artículo con sus anotaciones; deshacer lo recupera</translation>
    </message>
    <message>
        <source>Delete the attribute with its values; undo brings them back (Del)</source>
        <translation>Eliminar el atributo con sus valores; deshacer los devuelve (Supr)</translation>
    </message>
    <message>
        <source>Delete the preset that is shown</source>
        <translation>Eliminar el ajuste que se muestra</translation>
    </message>
    <message>
        <source>Delete the saved list that is shown; its articles stay</source>
        <translation>Eliminar la lista guardada que se muestra; sus artículos se quedan</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Eliminar el tema</translation>
    </message>
    <message>
        <source>Delete the topic (Del)</source>
        <translation>Eliminar el tema (Supr)</translation>
    </message>
    <message>
        <source>Delete topic: {name}</source>
        <translation>Eliminar tema: {name}</translation>
    </message>
    <message>
        <source>Deleted {topic}. Undo brings it back.</source>
        <translation>{topic} eliminado. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Deleted. {undo} brings it back.</source>
        <translation>Eliminado. {undo} lo recupera.</translation>
    </message>
    <message>
        <source>Deleting rows</source>
        <translation>Eliminando filas</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Descending; press for ascending</source>
        <translation>Descendente; pulse para ascendente</translation>
    </message>
    <message>
        <source>Descri&amp;bes</source>
        <translation>Descri&amp;be</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>Describe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of a table</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the selected annotation</source>
        <translation>Detalles de la anotación seleccionada</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Differences between the two texts</source>
        <translation>Diferencias entre los dos textos</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>type of a quotation</comment>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Direct quotations</source>
        <translation>Citas directas</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer (version 2 and 3)</source>
        <translation>Discourse Network Analyzer (versiones 2 y 3)</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Divides the articles at random; versions of an article stay together</source>
        <translation>Divide los artículos al azar; las versiones de un artículo quedan juntas</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>No buscarlos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document {number} of {name} {reason}. Correct it or export the file anew.</source>
        <translation>El documento {number} de {name} {reason}. Corríjalo o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Documentos encontrados</translation>
    </message>
    <message>
        <source>Documents looked at</source>
        <translation>Documentos examinados</translation>
    </message>
    <message>
        <source>Documents shown</source>
        <translation>Documentos mostrados</translation>
    </message>
    <message>
        <source>Documents with span groups, entities and categories in one file. Needs spaCy installed.</source>
        <translation>Documentos con grupos de tramos, entidades y categorías en un archivo. Requiere tener spaCy instalado.</translation>
    </message>
    <message>
        <source>Documents with statements: who says what, and whether they agree.</source>
        <translation>Documentos con declaraciones: quién dice qué y si está de acuerdo.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Done articles learnt from</source>
        <translation>Artículos terminados de los que se aprendió</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Drag a handle</source>
        <translation>Arrastrar un tirador</translation>
    </message>
    <message>
        <source>Drag to the other side; hide it in the View menu</source>
        <translation>Arrástrelo al otro lado; ocúltelo en el menú Ver</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Draw a s&amp;ample…</source>
        <translation>Extraer &amp;una muestra…</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Extraer una muestra</translation>
    </message>
    <message>
        <source>Draw articles at random and keep them as a list</source>
        <translation>Extraer artículos al azar y guardarlos como lista</translation>
    </message>
    <message>
        <source>Draw sample: {name}</source>
        <translation>Extraer muestra: {name}</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Extraída de</translation>
    </message>
    <message>
        <source>Drop text files or a folder on this window.</source>
        <translation>Suelte archivos de texto o una carpeta en esta ventana.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Each annotation bears the coder&apos;s name, so it cannot be empty.</source>
        <translation>Cada anotación lleva el nombre del codificador, así que no puede estar vacío.</translation>
    </message>
    <message>
        <source>Each annotation bears the name of its coder.
Who codes from now on?</source>
        <translation>Cada anotación lleva el nombre de su codificador.
¿Quién codifica a partir de ahora?</translation>
    </message>
    <message>
        <source>Each annotation bears the name of the coder who made it.</source>
        <translation>Cada anotación lleva el nombre del codificador que la hizo.</translation>
    </message>
    <message>
        <source>Each new selection is tagged at once, until Esc</source>
        <translation>Cada selección nueva se codifica al momento, hasta Esc</translation>
    </message>
    <message>
        <source>Each person&apos;s own</source>
        <translation>Los de cada cual</translation>
    </message>
    <message>
        <source>Each row has its own {column}. Select one row.</source>
        <translation>Cada fila tiene su propio campo {column}. Seleccione una fila.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln actor(s)</source>
        <translation>
            <numerusform>Editar %Ln actor</numerusform>
            <numerusform>Editar %Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)</source>
        <translation>
            <numerusform>Editar %Ln artículo</numerusform>
            <numerusform>Editar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)…</source>
        <translation>
            <numerusform>Editar %Ln artículo…</numerusform>
            <numerusform>Editar %Ln artículos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln topic(s)</source>
        <translation>
            <numerusform>Editar %Ln tema</numerusform>
            <numerusform>Editar %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit actor note</source>
        <translation>Editar la nota del actor</translation>
    </message>
    <message>
        <source>Edit actor: {name}</source>
        <translation>Editar actor: {name}</translation>
    </message>
    <message>
        <source>Edit aliases: {name}</source>
        <translation>Editar alias: {name}</translation>
    </message>
    <message>
        <source>Edit article note</source>
        <translation>Editar la nota del artículo</translation>
    </message>
    <message>
        <source>Edit attribute</source>
        <translation>Editar atributo</translation>
    </message>
    <message>
        <source>Edit attribute: {name}</source>
        <translation>Editar atributo: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Edit attributes of %Ln article(s)…</source>
        <translation>
            <numerusform>Editar atributos de %Ln artículo…</numerusform>
            <numerusform>Editar atributos de %Ln artículos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit examples: {name}</source>
        <translation>Editar ejemplos: {name}</translation>
    </message>
    <message>
        <source>Edit ids: {name}</source>
        <translation>Editar identificadores: {name}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln annotation(s)</source>
        <translation>
            <numerusform>Editar la nota de %Ln anotación</numerusform>
            <numerusform>Editar la nota de %Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln article(s)</source>
        <translation>
            <numerusform>Editar la nota de %Ln artículo</numerusform>
            <numerusform>Editar la nota de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit roles: {name}</source>
        <translation>Editar cargos: {name}</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, date, agency, place and byline</source>
        <translation>Editar el título, la fecha, la agencia, el lugar y la firma del artículo</translation>
    </message>
    <message>
        <source>Edit the example (F2)</source>
        <translation>Editar el ejemplo (F2)</translation>
    </message>
    <message>
        <source>Edit the selected annotation in the tagging panel</source>
        <translation>Editar la anotación seleccionada en el panel de codificación</translation>
    </message>
    <message>
        <source>Edit title and source…</source>
        <translation>Editar título y fuente…</translation>
    </message>
    <message>
        <source>Edit topic note</source>
        <translation>Editar la nota del tema</translation>
    </message>
    <message>
        <source>Edit topic: {name}</source>
        <translation>Editar tema: {name}</translation>
    </message>
    <message>
        <source>Edit {fields}</source>
        <translation>Editar: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Edit {fields} of %Ln article(s)</source>
        <translation>
            <numerusform>Editar en %Ln artículo: {fields}</numerusform>
            <numerusform>Editar en %Ln artículos: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited, %</source>
        <translation>Editadas, %</translation>
    </message>
    <message>
        <source>Either</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Ends of a selection</source>
        <translation>Extremos de una selección</translation>
    </message>
    <message>
        <source>Enter goes to the actor.</source>
        <translation>Intro va al actor.</translation>
    </message>
    <message>
        <source>Enter opens the place, Space ticks it</source>
        <translation>Intro abre el lugar, Espacio lo marca</translation>
    </message>
    <message>
        <source>Enter: do it</source>
        <translation>Intro: ejecutar</translation>
    </message>
    <message>
        <source>Enter: go to its next tag in the article. Select words first to tag them with it.</source>
        <translation>Intro: ir a su siguiente marca en el artículo. Seleccione antes palabras para codificarlas con él.</translation>
    </message>
    <message>
        <source>Enter: open the article</source>
        <translation>Intro: abrir el artículo</translation>
    </message>
    <message>
        <source>Enter: tag “{words}” with it    Ctrl+Enter: go to its next tag</source>
        <translation>Intro: codificar «{words}» con él    Control+Intro: ir a su siguiente marca</translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>Entradas del libro de códigos</translation>
    </message>
    <message>
        <source>Entries that may be the same</source>
        <translation>Entradas que pueden ser la misma</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry {number} of {name} has no text: “{title}”. Save the page it points to and import that.</source>
        <translation>La entrada {number} de {name} no tiene texto: «{title}». Guarde la página a la que remite e impórtela.</translation>
    </message>
    <message>
        <source>Entry {row} of {name} is not an object.</source>
        <translation>La entrada {row} de {name} no es un objeto.</translation>
    </message>
    <message>
        <source>Europresse</source>
        <translation>Europresse</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every occurrence of {names}</source>
        <translation>Todas las apariciones de {names}</translation>
    </message>
    <message>
        <source>Everything about the articles, one a line; a project can be restored from it.</source>
        <translation>Todo sobre los artículos, uno por línea; un proyecto puede restaurarse a partir de ello.</translation>
    </message>
    <message>
        <source>Everything as linked data: a page of annotations an article, with positions and quotes.</source>
        <translation>Todo como datos enlazados: una página de anotaciones por artículo, con posiciones y extractos.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Example of it</source>
        <translation>Ejemplo de ello</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Excel and OpenDocument tables</source>
        <translation>Tablas de Excel y OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Excludes: {text}</source>
        <comment>what a topic excludes</comment>
        <translation>Excluye: {text}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Exportar libro de códigos</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Export to a folder in</source>
        <translation>Exportar a una carpeta en</translation>
    </message>
    <message>
        <source>Exported to {name}: {things}.</source>
        <translation>Exportado a {name}: {things}.</translation>
    </message>
    <message>
        <source>Exporting the codebook</source>
        <translation>Exportando el libro de códigos</translation>
    </message>
    <message>
        <source>Exporting the dataset</source>
        <translation>Exportando el conjunto de datos</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>F1 of quotations placed exactly, on articles that were not learnt from.</source>
        <translation>F1 de citas situadas con exactitud, en artículos de los que no se aprendió.</translation>
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
        <translation>Fi&amp;ltrar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of a file</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or folder with annotations</source>
        <translation>Archivo o carpeta con anotaciones</translation>
    </message>
    <message>
        <source>Fill in a&amp;ttributes…</source>
        <translation>Com&amp;pletar atributos…</translation>
    </message>
    <message>
        <source>Fill in rows</source>
        <translation>Rellenar filas</translation>
    </message>
    <message>
        <source>Fill in the attributes that are defined for articles; of all that are selected at once</source>
        <translation>Rellenar los atributos definidos para artículos; de todos los seleccionados a la vez</translation>
    </message>
    <message>
        <source>Fill with this &amp;value	Ctrl+D</source>
        <translation>Rellenar con este &amp;valor	Ctrl+D</translation>
    </message>
    <message>
        <source>Filling in rows</source>
        <translation>Rellenando filas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter articles by title, agency, place or section</source>
        <translation>Filtrar artículos por título, agencia, lugar o sección</translation>
    </message>
    <message>
        <source>Filter by name or alias</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter by name, code or keyword</source>
        <translation>Filtrar por nombre, código o palabra clave</translation>
    </message>
    <message>
        <source>Filter by status, date, agency, coder, list and more</source>
        <translation>Filtrar por estado, fecha, agencia, codificador, lista y más</translation>
    </message>
    <message>
        <source>Filter by title or agency</source>
        <translation>Filtrar por título o agencia</translation>
    </message>
    <message>
        <source>Filter of the articles</source>
        <translation>Filtro de los artículos</translation>
    </message>
    <message>
        <source>Filter the topics</source>
        <translation>Filtrar los temas</translation>
    </message>
    <message>
        <source>Find actors that may be the &amp;same…</source>
        <translation>Buscar actores que puedan ser el &amp;mismo…</translation>
    </message>
    <message>
        <source>Find an a&amp;rticle</source>
        <translation>&amp;Buscar un artículo</translation>
    </message>
    <message>
        <source>Find any action, article, actor or topic by a few letters</source>
        <translation>Encontrar cualquier acción, artículo, actor o tema con unas letras</translation>
    </message>
    <message>
        <source>Find every other occurrence of what is selected, and tag them all</source>
        <translation>Encontrar todas las demás apariciones de lo seleccionado y codificarlas</translation>
    </message>
    <message>
        <source>Find in names, words, titles and notes</source>
        <translation>Buscar en nombres, palabras, títulos y notas</translation>
    </message>
    <message>
        <source>Find in the &amp;project…</source>
        <translation>Buscar en e&amp;l proyecto…</translation>
    </message>
    <message>
        <source>Find in the project</source>
        <translation>Buscar en el proyecto</translation>
    </message>
    <message>
        <source>Find in the project: words, “a phrase”, wor*, AND OR NOT, NEAR(a b, 5)</source>
        <translation>Buscar en el proyecto: palabras, &quot;una frase&quot;, pal*, AND OR NOT, NEAR(a b, 5)</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>B&amp;uscar siguiente</translation>
    </message>
    <message>
        <source>Find near d&amp;uplicates…</source>
        <translation>Buscar ca&amp;si duplicados…</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Find texts that are nearly the same: wire copy run by several papers, and updates</source>
        <translation>Buscar textos casi iguales: despachos publicados por varios periódicos y actualizaciones</translation>
    </message>
    <message>
        <source>Find words in all articles</source>
        <translation>Buscar palabras en todos los artículos</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Buscar palabras en este artículo</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>Primeras líneas de la exportación</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Car&amp;peta…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 and QualCoder.</source>
        <translation>Para ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 y QualCoder.</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana and QualCoder.</source>
        <translation>Para ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana y QualCoder.</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice, R, Stata and SPSS, and for archives: a Frictionless data package.</source>
        <translation>Para Excel, LibreOffice, R, Stata y SPSS, y para archivos: un paquete de datos Frictionless.</translation>
    </message>
    <message>
        <source>For INCEpTION and programs that use dkpro-cassis.</source>
        <translation>Para INCEpTION y programas que usan dkpro-cassis.</translation>
    </message>
    <message>
        <source>For INCEpTION, DKPro and other programs built on UIMA.</source>
        <translation>Para INCEpTION, DKPro y otros programas basados en UIMA.</translation>
    </message>
    <message>
        <source>For annotators who work with INCEpTION or WebAnno.</source>
        <translation>Para anotar con INCEpTION o WebAnno.</translation>
    </message>
    <message>
        <source>For annotators who work with Label Studio.</source>
        <translation>Para anotar con Label Studio.</translation>
    </message>
    <message>
        <source>For annotators who work with Prodigy: its relations and spans interfaces.</source>
        <translation>Para anotar con Prodigy: sus interfaces de relaciones y de tramos.</translation>
    </message>
    <message>
        <source>For annotators who work with brat, and many programs for language technology.</source>
        <translation>Para anotar con brat, y muchos programas de tecnología lingüística.</translation>
    </message>
    <message>
        <source>For annotators who work with doccano: sequence labelling with relations and overlaps.</source>
        <translation>Para anotar con doccano: etiquetado de secuencias con relaciones y solapamientos.</translation>
    </message>
    <message>
        <source>For archives, editions and the digital humanities: oXygen, TEI Publisher, CATMA, Voyant.</source>
        <translation>Para archivos, ediciones y humanidades digitales: oXygen, TEI Publisher, CATMA, Voyant.</translation>
    </message>
    <message>
        <source>For backups, for merging projects, and for scripts in Python or R.</source>
        <translation>Para copias de seguridad, para fusionar proyectos y para scripts en Python o R.</translation>
    </message>
    <message>
        <source>For digital editions and libraries, and for whoever queries with SPARQL.</source>
        <translation>Para ediciones y bibliotecas digitales, y para quien consulta con SPARQL.</translation>
    </message>
    <message>
        <source>For everyone with a spreadsheet program: Excel, LibreOffice, Numbers.</source>
        <translation>Para quien tenga una hoja de cálculo: Excel, LibreOffice, Numbers.</translation>
    </message>
    <message>
        <source>For example: “{text}”</source>
        <translation>Por ejemplo: «{text}»</translation>
    </message>
    <message>
        <source>For linguists&apos; tools: UDPipe, Stanza, Grew and all that reads Universal Dependencies.</source>
        <translation>Para herramientas de lingüística: UDPipe, Stanza, Grew y todo lo que lee Universal Dependencies.</translation>
    </message>
    <message>
        <source>For political scientists who code discourse networks with Discourse Network Analyzer.</source>
        <translation>Para la ciencia política que codifica redes de discurso con Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>For programs that learn to find names and other sequences.</source>
        <translation>Para programas que aprenden a encontrar nombres y otras secuencias.</translation>
    </message>
    <message>
        <source>For reading, printing and showing to others: any browser opens it.</source>
        <translation>Para leer, imprimir y mostrar a otros: cualquier navegador lo abre.</translation>
    </message>
    <message>
        <source>For researchers who code texts with QualCoder.</source>
        <translation>Para investigar codificando textos con QualCoder.</translation>
    </message>
    <message>
        <source>For researchers who tag documents with Taguette.</source>
        <translation>Para investigar etiquetando documentos con Taguette.</translation>
    </message>
    <message>
        <source>For training and analysis in Python with spaCy and Prodigy.</source>
        <translation>Para entrenamiento y análisis en Python con spaCy y Prodigy.</translation>
    </message>
    <message>
        <source>For training models, and for pandas, polars, DuckDB and R&apos;s arrow.</source>
        <translation>Para entrenar modelos y para pandas, polars, DuckDB y arrow en R.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>Forget what was set: all as it was guessed</source>
        <translation>Olvidar lo que se ajustó: todo como se adivinó</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found by where the quoted words stand; choose where that is not right</source>
        <translation>Hallado según dónde están las palabras citadas; elija si no es correcto</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>Hallado, %</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It works without a network and sends nothing anywhere.</source>
        <translation>Software libre con licencia MIT. Funciona sin red y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: label where a link begins</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>From the quotation</source>
        <comment>which way a link leads</comment>
        <translation>Desde la cita</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <source>From: {title}</source>
        <translation>De: {title}</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Give this action its first keys again</source>
        <translation>Devolver a esta acción sus teclas originales</translation>
    </message>
    <message>
        <source>Give up, and go back to the text</source>
        <translation>Cancelar y volver al texto</translation>
    </message>
    <message>
        <source>Give what is ticked to a new actor</source>
        <translation>Dar lo marcado a un actor nuevo</translation>
    </message>
    <message>
        <source>Give what is ticked to another actor</source>
        <translation>Dar lo marcado a otro actor</translation>
    </message>
    <message>
        <source>Give what is ticked, or else selected, to a new topic (Ctrl+Shift+R)</source>
        <translation>Dar lo marcado, o si no lo seleccionado, a un tema nuevo (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>Go through the annotations at a place</source>
        <translation>Recorrer las anotaciones de un lugar</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, from the innermost outwards</source>
        <translation>Recorrer las anotaciones del cursor, de la más interior hacia fuera</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, inwards</source>
        <translation>Recorrer las anotaciones del cursor, hacia dentro</translation>
    </message>
    <message>
        <source>Go through what is offered</source>
        <translation>Recorrer lo que se ofrece</translation>
    </message>
    <message>
        <source>Go to the annotation before that lacks what was looked at in the list</source>
        <translation>Ir a la anotación anterior a la que le falta lo que se miró en la lista</translation>
    </message>
    <message>
        <source>Go to the article it is from (Enter)</source>
        <translation>Ir al artículo del que viene (Intro)</translation>
    </message>
    <message>
        <source>Go to the filter of the article list</source>
        <translation>Ir al filtro de la lista de artículos</translation>
    </message>
    <message>
        <source>Go to the next annotation that lacks what was looked at in the list</source>
        <translation>Ir a la anotación siguiente a la que le falta lo que se miró en la lista</translation>
    </message>
    <message>
        <source>Gone; kept for review</source>
        <translation>Ya no están; por revisar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>kind of an actor</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups of articles that are nearly the same</source>
        <translation>Grupos de artículos casi iguales</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Adivinado</translation>
    </message>
    <message>
        <source>Guessed: {fields}. Press F2 on an article to correct it.</source>
        <translation>Deducido: {fields}. Pulse F2 en un artículo para corregirlo.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time of day, in Qt&apos;s pattern</comment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>HTML in the texts of {name} was turned into plain text.</source>
        <translation>El HTML de los textos de {name} se convirtió en texto sin formato.</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Informe HTML</translation>
    </message>
    <message>
        <source>Half of the articles took less, half more.</source>
        <translation>La mitad de los artículos llevó menos, la mitad más.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, light or dark as the system</source>
        <translation>Alto contraste, claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>History of the codebook</source>
        <translation>Historial del libro de códigos</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Hits in their context</source>
        <translation>Resultados en su contexto</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Cuán seguro</translation>
    </message>
    <message>
        <source>How the actor is in the quotations</source>
        <translation>Cómo está el actor en las citas</translation>
    </message>
    <message>
        <source>How the text will look</source>
        <translation>Así se verá el texto</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Importar %Ln artículo</numerusform>
            <numerusform>Importar %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a &amp;dataset…</source>
        <translation>Importar un conjunto &amp;de datos…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar &amp;una carpeta…</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Importar un conjunto de datos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import anno&amp;tations…</source>
        <translation>Importar ano&amp;taciones…</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>Import annotations of a folder</source>
        <translation>Importar anotaciones de una carpeta</translation>
    </message>
    <message>
        <source>Import annotations: {name}</source>
        <translation>Importar anotaciones: {name}</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Importar libro de códigos</translation>
    </message>
    <message>
        <source>Import codebook: {name}</source>
        <translation>Importar libro de códigos: {name}</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Importar libro de códigos…</translation>
    </message>
    <message>
        <source>Import dataset: {name}</source>
        <translation>Importar conjunto de datos: {name}</translation>
    </message>
    <message>
        <source>Import of annotations</source>
        <translation>Importación de anotaciones</translation>
    </message>
    <message>
        <source>Import the file as articles, without what is marked in it</source>
        <translation>Importar el archivo como artículos, sin lo que está marcado en él</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>origin of an annotation</comment>
        <translation>Importada</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s).</source>
        <translation>
            <numerusform>Se importó %Ln artículo.</numerusform>
            <numerusform>Se importaron %Ln artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from {name}: {things}</source>
        <translation>Importado de {name}: {things}</translation>
    </message>
    <message>
        <source>Imported: {things}.</source>
        <translation>Importado: {things}.</translation>
    </message>
    <message>
        <source>Importing a dataset</source>
        <translation>Importando un conjunto de datos</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Importando anotaciones</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Importando artículos</translation>
    </message>
    <message>
        <source>Importing the codebook</source>
        <translation>Importando el libro de códigos</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>En todos los artículos</translation>
    </message>
    <message>
        <source>In braces: date, title, agency, place, byline, section, language; {ignore} for the rest</source>
        <translation>Entre llaves: date, title, agency, place, byline, section, language; {ignore} para el resto</translation>
    </message>
    <message>
        <source>In brackets: the articles each has worked on.</source>
        <translation>Entre paréntesis: los artículos en los que cada uno ha trabajado.</translation>
    </message>
    <message>
        <source>In order of import</source>
        <translation>Por orden de importación</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of an article</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In proportion by agency</source>
        <translation>En proporción por agencia</translation>
    </message>
    <message>
        <source>In proportion by month</source>
        <translation>En proporción por mes</translation>
    </message>
    <message>
        <source>In proportion by section</source>
        <translation>En proporción por sección</translation>
    </message>
    <message>
        <source>In proportion by status</source>
        <translation>En proporción por estado</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Por orden del texto</translation>
    </message>
    <message>
        <source>In the front matter of {name} the values of {keys} were not understood and left out.</source>
        <translation>En la cabecera (front matter) de {name} no se entendieron los valores de {keys} y se omitieron.</translation>
    </message>
    <message>
        <source>In the tag field</source>
        <translation>En el campo de códigos</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
    <message>
        <source>In this codebook each of these is below the next one, and so below itself: {names}. Correct what they are below.</source>
        <translation>En este libro de códigos, cada una de estas entradas está debajo de la siguiente y, por tanto, debajo de sí misma: {names}. Corrija debajo de qué están.</translation>
    </message>
    <message>
        <source>In this project it stays as the project&apos;s settings say.</source>
        <translation>En este proyecto queda como dicen los ajustes del proyecto.</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a topic</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In {name}, {key} is for both “{one}” and “{other}”. Nothing was changed.</source>
        <translation>En {name}, {key} sirve tanto para «{one}» como para «{other}». No se cambió nada.</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Includes: {text}</source>
        <comment>what a topic includes</comment>
        <translation>Incluye: {text}</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Indirect</source>
        <comment>type of a quotation</comment>
        <translation>Indirecta</translation>
    </message>
    <message>
        <source>Indirect quotations</source>
        <translation>Citas indirectas</translation>
    </message>
    <message>
        <source>Inside NEAR only words and phrases can stand: write AND, OR and NOT around it.</source>
        <translation>Dentro de NEAR solo caben palabras y frases: escriba AND, OR y NOT fuera.</translation>
    </message>
    <message>
        <source>Is not: {text}</source>
        <translation>No es: {text}</translation>
    </message>
    <message>
        <source>Is: {text}</source>
        <translation>Es: {text}</translation>
    </message>
    <message>
        <source>It has the same articles, annotations, actors and topics as the project now.</source>
        <translation>Tiene los mismos artículos, anotaciones, actores y temas que el proyecto ahora.</translation>
    </message>
    <message>
        <source>It is not linked as a version of another article.</source>
        <translation>No está vinculado como versión de otro artículo.</translation>
    </message>
    <message>
        <source>It is not recognised: say what wrote it.</source>
        <translation>No se reconoce: diga qué lo escribió.</translation>
    </message>
    <message>
        <source>It is offered no more; what is tagged with it stays as it is.</source>
        <translation>Ya no se ofrece; lo codificado con él queda como está.</translation>
    </message>
    <message>
        <source>It is read whole: the memory for it grows with the file.</source>
        <translation>Se lee entero: la memoria que ocupa crece con el archivo.</translation>
    </message>
    <message>
        <source>It was not looked through to the end. Choose it once more to look again.</source>
        <translation>No se examinó hasta el final. Elíjalo otra vez para examinarlo de nuevo.</translation>
    </message>
    <message>
        <source>Item {number} of {name} has no text: “{title}” ({kind}).</source>
        <translation>El elemento {number} de {name} no tiene texto: «{title}» ({kind}).</translation>
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
        <translation>Une</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todos</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separadas</translation>
    </message>
    <message>
        <source>Keep it among your own templates, which New from template offers</source>
        <translation>Guardarla entre sus plantillas, que Nuevo desde plantilla ofrece</translation>
    </message>
    <message>
        <source>Keep one each for</source>
        <translation>Conservar una por cada una de</translation>
    </message>
    <message>
        <source>Keep the &amp;one</source>
        <translation>Conservar la &amp;una</translation>
    </message>
    <message>
        <source>Keep the earliest</source>
        <translation>Conservar el más antiguo</translation>
    </message>
    <message>
        <source>Keep the earliest of each group</source>
        <translation>Conservar el más antiguo de cada grupo</translation>
    </message>
    <message>
        <source>Keep the o&amp;ther</source>
        <translation>Conservar la o&amp;tra</translation>
    </message>
    <message>
        <source>Keep the selected words as an example of what the topic is</source>
        <translation>Guardar las palabras seleccionadas como ejemplo de lo que es el tema</translation>
    </message>
    <message>
        <source>Keep the selected words as an example of what the topic is not</source>
        <translation>Guardar las palabras seleccionadas como ejemplo de lo que el tema no es</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>share of suggestions that were accepted or edited</comment>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Kept as an example of what {topic} is not.</source>
        <translation>Guardado como ejemplo de lo que no es {topic}.</translation>
    </message>
    <message>
        <source>Kept as an example of {topic}.</source>
        <translation>Guardado como ejemplo de {topic}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of an actor, or type of a quotation</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an actor</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a table</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of a new actor</source>
        <translation>Tipo de un actor nuevo</translation>
    </message>
    <message>
        <source>Kind of the actors that are listed</source>
        <translation>Tipo de los actores de la lista</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels: {count}</source>
        <translation>Etiquetas: {count}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column of a table</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language, text, theme and keys</source>
        <translation>Idioma, texto, tema de color y teclas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last on {date}. Press to see what was corrected.</source>
        <translation>La última vez el {date}. Pulse para ver qué se corrigió.</translation>
    </message>
    <message>
        <source>Last tag aga&amp;in</source>
        <translation>Últi&amp;mo código otra vez</translation>
    </message>
    <message>
        <source>Lay what was marked in other tools on the articles: brat, INCEpTION, Label Studio …</source>
        <translation>Poner sobre los artículos lo que se marcó en otras herramientas: brat, INCEpTION, Label Studio …</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>column: kind of thing in a file, such as entity or code</comment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>column: which way a link leads</comment>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Learning was ended by the system. Close other programs and try again.</source>
        <translation>El sistema terminó el aprendizaje. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Learnt</source>
        <comment>what made suggestions</comment>
        <translation>Aprendido</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions follow your work.</source>
        <translation>
            <numerusform>Aprendido de %Ln artículo terminado: las sugerencias siguen su trabajo.</numerusform>
            <numerusform>Aprendido de %Ln artículos terminados: las sugerencias siguen su trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions go on by the rules.</source>
        <translation>
            <numerusform>Aprendido de %Ln artículo terminado: las sugerencias siguen por reglas.</numerusform>
            <numerusform>Aprendido de %Ln artículos terminados: las sugerencias siguen por reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt, %</source>
        <translation>Aprendido, %</translation>
    </message>
    <message>
        <source>Least likeness of words that are taken</source>
        <translation>Parecido mínimo de las palabras que se toman</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Omitido: {things}.</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Menos de</translation>
    </message>
    <message>
        <source>Let all that is about this topic be about another one (Ctrl+M)</source>
        <translation>Hacer que todo lo que trata de este tema trate de otro (Ctrl+M)</translation>
    </message>
    <message>
        <source>Let all that refers to one refer to another, which stays</source>
        <translation>Hacer que todo lo que remite a una remita a otra, que se queda</translation>
    </message>
    <message>
        <source>Let all that refers to this actor refer to another one</source>
        <translation>Hacer que todo lo que remite a este actor remita a otro</translation>
    </message>
    <message>
        <source>Let another topic take its &amp;place</source>
        <translation>Dejar que otro tema ocu&amp;pe su lugar</translation>
    </message>
    <message>
        <source>Let mentions stand out or back</source>
        <translation>Resaltar o atenuar las menciones</translation>
    </message>
    <message>
        <source>Let passages stand out or back</source>
        <translation>Resaltar o atenuar los pasajes</translation>
    </message>
    <message>
        <source>Let quotations stand out or back</source>
        <translation>Resaltar o atenuar las citas</translation>
    </message>
    <message>
        <source>Let the columns mean again what their names and values suggest</source>
        <translation>Volver a dar a las columnas el significado que sugieren sus nombres y valores</translation>
    </message>
    <message>
        <source>Let what is ticked, or else selected, be about another topic (Ctrl+R)</source>
        <translation>Hacer que lo marcado, o si no lo seleccionado, trate de otro tema (Ctrl+R)</translation>
    </message>
    <message>
        <source>LexisNexis and Nexis Uni</source>
        <translation>LexisNexis y Nexis Uni</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licencia: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Altura de línea</translation>
    </message>
    <message>
        <source>Line {line} of {name} is not an object in JSON.</source>
        <translation>La línea {line} de {name} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is too long to be an article.</source>
        <translation>La línea {line} de {name} es demasiado larga para ser un artículo.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is longer than 64 MB. This is no file of text in lines.</source>
        <translation>La línea {number} de {name} supera los 64 MB. No es un archivo de texto en líneas.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is no token with its offsets, so this is not WebAnno TSV 3, or it was changed. Export it anew.</source>
        <translation>La línea {number} de {name} no es un token con sus posiciones, así que no es WebAnno TSV 3 o se modificó. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not a JSON object. Correct it or export the file anew.</source>
        <translation>La línea {number} de {name} no es un objeto JSON. Corríjala o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not in UTF-8. Save the file in UTF-8 and import it again.</source>
        <translation>La línea {number} de {name} no está en UTF-8. Guarde el archivo en UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {number} of {name}: {reason}. Correct it or export the dataset anew.</source>
        <translation>Línea {number} de {name}: {reason}. Corríjala o exporte de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column: role of a link between marks</comment>
        <translation>Enlace</translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln article(s) as versions</source>
        <translation>
            <numerusform>Vincular %Ln artículo como versión</numerusform>
            <numerusform>Vincular %Ln artículos como versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>Vincular como versiones</translation>
    </message>
    <message>
        <source>Link the selected articles as versions of one another</source>
        <translation>Vincular los artículos seleccionados como versiones unos de otros</translation>
    </message>
    <message>
        <source>Link them as versions</source>
        <translation>Vincularlos como versiones</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Links: {count}</source>
        <translation>Enlaces: {count}</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Lista: {name}</translation>
    </message>
    <message>
        <source>Ln {line}</source>
        <comment>line number</comment>
        <translation>Lín. {line}</translation>
    </message>
    <message>
        <source>Ln {line}: {words}</source>
        <comment>line number</comment>
        <translation>Lín. {line}: {words}</translation>
    </message>
    <message>
        <source>Load a set of keys</source>
        <translation>Cargar un juego de teclas</translation>
    </message>
    <message>
        <source>Load a set…</source>
        <translation>Cargar un juego…</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Cargar reglas</translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translation>Se cargó {name}.</translation>
    </message>
    <message>
        <source>Loaded. This version has no action called {names}; their keys are kept.</source>
        <translation>Cargado. Esta versión no tiene ninguna acción llamada {names}; sus teclas se conservan.</translation>
    </message>
    <message>
        <source>Locked (Esc ends it): {name}</source>
        <translation>Fijado (Esc lo termina): {name}</translation>
    </message>
    <message>
        <source>Locked: each selection becomes {name}. Esc ends it.</source>
        <translation>Fijado: cada selección se convierte en {name}. Esc lo termina.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look a&amp;gain…</source>
        <translation>Mirar de n&amp;uevo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>column of a table</comment>
        <translation>Mirar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %Ln annotation(s)</source>
        <translation>
            <numerusform>Mirar de nuevo %Ln anotación</numerusform>
            <numerusform>Mirar de nuevo %Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln group(s)…</source>
        <comment>of texts nearly the same</comment>
        <translation>
            <numerusform>Ver %Ln grupo…</numerusform>
            <numerusform>Ver %Ln grupos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at each, and press Space to take the nearest words.</source>
        <translation>Mire cada una y pulse Espacio para tomar las palabras más parecidas.</translation>
    </message>
    <message>
        <source>Look at the annotations that a merge, a split or another definition has touched</source>
        <translation>Mirar las anotaciones afectadas por una fusión, una división u otra definición</translation>
    </message>
    <message>
        <source>Look at the annotations whose words a correction has changed</source>
        <translation>Ver las anotaciones cuyas palabras cambió una corrección</translation>
    </message>
    <message>
        <source>Look for mentions and quotations in all articles of the project</source>
        <translation>Buscar menciones y citas en todos los artículos del proyecto</translation>
    </message>
    <message>
        <source>Look for paragraphs that the topics of the codebook are about; never done unasked</source>
        <translation>Buscar párrafos que traten de los temas del libro de códigos; nunca sin pedirlo</translation>
    </message>
    <message>
        <source>Look through the backups of the project, and go back to one</source>
        <translation>Ver las copias de seguridad del proyecto y volver a una</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <translation>Leyendo las copias</translation>
    </message>
    <message>
        <source>Looking for the rows</source>
        <translation>Buscando las filas</translation>
    </message>
    <message>
        <source>Looking whether the project is sound</source>
        <translation>Comprobando si el proyecto está sano</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Make a project that has the codebook and settings of a template</source>
        <translation>Crear un proyecto que tenga el libro de códigos y los ajustes de una plantilla</translation>
    </message>
    <message>
        <source>Make a project: one file that holds everything</source>
        <translation>Crear un proyecto: un archivo que lo contiene todo</translation>
    </message>
    <message>
        <source>Make an actor</source>
        <translation>Crear un actor</translation>
    </message>
    <message>
        <source>Make an actor (Ctrl+N)</source>
        <translation>Crear un actor (Ctrl+N)</translation>
    </message>
    <message>
        <source>Make an annotation of it, and select the next</source>
        <translation>Convertirla en anotación y seleccionar la siguiente</translation>
    </message>
    <message>
        <source>Make and show suggestions as articles open</source>
        <translation>Crear y mostrar sugerencias al abrir artículos</translation>
    </message>
    <message>
        <source>Make annotations of all suggestions in the article</source>
        <translation>Convertir en anotaciones todas las sugerencias del artículo</translation>
    </message>
    <message>
        <source>Make backups of the project that is open</source>
        <translation>Hacer copias de seguridad del proyecto abierto</translation>
    </message>
    <message>
        <source>Make list: {name}</source>
        <translation>Crear lista: {name}</translation>
    </message>
    <message>
        <source>Make one here, tag words as an actor with A, or import a codebook.</source>
        <translation>Cree uno aquí, codifique palabras como actor con A, o importe un libro de códigos.</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>Agrandar o reducir el texto</translation>
    </message>
    <message>
        <source>Making the first lines…</source>
        <translation>Preparando las primeras líneas…</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Creando el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln annotation(s) reviewed</source>
        <translation>
            <numerusform>Marcar %Ln anotación como revisada</numerusform>
            <numerusform>Marcar %Ln anotaciones como revisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) done</source>
        <translation>
            <numerusform>Marcar %Ln artículo como terminado</numerusform>
            <numerusform>Marcar %Ln artículos como terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) in progress</source>
        <translation>
            <numerusform>Marcar %Ln artículo como en curso</numerusform>
            <numerusform>Marcar %Ln artículos como en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) new</source>
        <translation>
            <numerusform>Marcar %Ln artículo como nuevo</numerusform>
            <numerusform>Marcar %Ln artículos como nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark articles done when all in them is marked. From two of them on, what is suggested is compared with what you marked.</source>
        <translation>Marque los artículos como terminados cuando todo en ellos esté marcado. Desde dos, se compara lo sugerido con lo que usted marcó.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Mark done and open the &amp;next</source>
        <translation>&amp;Marcar como terminado y abrir el siguiente</translation>
    </message>
    <message>
        <source>Mark in progress</source>
        <translation>Marcar como en curso</translation>
    </message>
    <message>
        <source>Mark new</source>
        <translation>Marcar como nuevo</translation>
    </message>
    <message>
        <source>Mark the article done and open the next that is not</source>
        <translation>Marcar el artículo como terminado y abrir el siguiente que no lo está</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>how many a coder marked</comment>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>column: how often a label is used</comment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Matching and recent tags</source>
        <translation>Códigos coincidentes y recientes</translation>
    </message>
    <message numerus="yes">
        <source>Measured against %Ln done article(s); what is learnt, on those it was not learnt from.</source>
        <translation>
            <numerusform>Medido con %Ln artículo terminado; lo aprendido, con aquellos de los que no se aprendió.</numerusform>
            <numerusform>Medido con %Ln artículos terminados; lo aprendido, con aquellos de los que no se aprendió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring suggestions</source>
        <translation>Midiendo sugerencias</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Mention of an actor</source>
        <comment>what a label becomes</comment>
        <translation>Mención de un actor</translation>
    </message>
    <message>
        <source>Mention: {name}</source>
        <translation>Mención: {name}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>column of a table</comment>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Mentions and quotations over time; the table has the numbers</source>
        <translation>Menciones y citas a lo largo del tiempo; la tabla tiene los números</translation>
    </message>
    <message>
        <source>Mentions by new names</source>
        <translation>Menciones con nombres nuevos</translation>
    </message>
    <message>
        <source>Mentions in their context</source>
        <translation>Menciones en su contexto</translation>
    </message>
    <message>
        <source>Mentions of known actors</source>
        <translation>Menciones de actores conocidos</translation>
    </message>
    <message>
        <source>Mentions {count}</source>
        <translation>Menciones {count}</translation>
    </message>
    <message numerus="yes">
        <source>Mentions: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Menciones: solo con el %Ln artículo terminado en que no se aceptó ninguna sugerida.</numerusform>
            <numerusform>Menciones: solo con los %Ln artículos terminados en que no se aceptó ninguna sugerida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Fusionar…</translation>
    </message>
    <message>
        <source>Merge &amp;actors…</source>
        <translation>Fusionar &amp;actores…</translation>
    </message>
    <message>
        <source>Merge &amp;topics…</source>
        <translation>Fusionar &amp;temas…</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionar actores</translation>
    </message>
    <message>
        <source>Merge copy: {name}</source>
        <translation>Incorporar copia: {name}</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Fusionar en {name}</translation>
    </message>
    <message>
        <source>Merge the one into the other on the right (Ctrl+2)</source>
        <translation>Fusionar la una en la otra, a la derecha (Ctrl+2)</translation>
    </message>
    <message>
        <source>Merge the other into the one on the left (Ctrl+1)</source>
        <translation>Fusionar la otra en la una, a la izquierda (Ctrl+1)</translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Fusionar temas</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Merged in what {name} had.</source>
        <translation>Incorporado lo que tenía {name}.</translation>
    </message>
    <message>
        <source>Merging adds what only the copy has, also what was deleted here since. What both have stays as it is here. The copy is not changed, and one undo takes everything back.</source>
        <translation>Incorporar añade lo que solo tiene la copia, también lo eliminado aquí desde entonces. Lo que ambas tienen queda como está aquí. La copia no cambia, y un solo deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Merging the copy</source>
        <translation>Incorporando la copia</translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) with suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Tiempo medio en %Ln artículo con sugerencias: {minutes} minutos</numerusform>
            <numerusform>Tiempo medio en %Ln artículos con sugerencias: {minutes} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) without suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Tiempo medio en %Ln artículo sin sugerencias: {minutes} minutos</numerusform>
            <numerusform>Tiempo medio en %Ln artículos sin sugerencias: {minutes} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine, as they are now</source>
        <translation>Los míos, como están ahora</translation>
    </message>
    <message>
        <source>Missing articles</source>
        <translation>Artículos que faltan</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>type of a quotation</comment>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln topic(s)</source>
        <translation>
            <numerusform>Mover %Ln tema</numerusform>
            <numerusform>Mover %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move &amp;in, below the one before</source>
        <translation>Meter ba&amp;jo el anterior</translation>
    </message>
    <message>
        <source>Move &amp;out</source>
        <translation>&amp;Sacar un nivel</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move an end of the selected annotation</source>
        <translation>Mover un extremo de la anotación seleccionada</translation>
    </message>
    <message>
        <source>Move content of quotation</source>
        <translation>Mover el contenido de la cita</translation>
    </message>
    <message>
        <source>Move cue of quotation</source>
        <translation>Mover el verbo introductor de la cita</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move its ends in the article if they are not where they should be.</source>
        <translation>Mueva sus extremos en el artículo si no están donde deben.</translation>
    </message>
    <message>
        <source>Move speaker of quotation</source>
        <translation>Mover el hablante de la cita</translation>
    </message>
    <message>
        <source>Move text of mention</source>
        <translation>Mover el texto de la mención</translation>
    </message>
    <message>
        <source>Move text of passage</source>
        <translation>Mover el texto del pasaje</translation>
    </message>
    <message>
        <source>Move the choice down (Alt+Down)</source>
        <translation>Bajar la opción (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move the choice up (Alt+Up)</source>
        <translation>Subir la opción (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the end back</source>
        <translation>Mover el final hacia atrás</translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation>Mover el final una palabra atrás</translation>
    </message>
    <message>
        <source>Move the end forward</source>
        <translation>Mover el final hacia delante</translation>
    </message>
    <message>
        <source>Move the end forward by a word</source>
        <translation>Mover el final una palabra adelante</translation>
    </message>
    <message>
        <source>Move the start back</source>
        <translation>Mover el inicio hacia atrás</translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation>Mover el inicio una palabra atrás</translation>
    </message>
    <message>
        <source>Move the start forward</source>
        <translation>Mover el inicio hacia delante</translation>
    </message>
    <message>
        <source>Move the start forward by a word</source>
        <translation>Mover el inicio una palabra adelante</translation>
    </message>
    <message>
        <source>Move topic: {name}</source>
        <translation>Mover tema: {name}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>NEAR takes two words or more and how many words may lie between: NEAR(ferry harbour, 5).</source>
        <translation>NEAR toma dos o más palabras y cuántas puede haber entre ellas: NEAR(ferri puerto, 5).</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Nombre del actor</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Nombre del tema nuevo</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced</source>
        <translation>Nombre del ajuste; se reemplaza el que tenga ese nombre</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nombre del tema</translation>
    </message>
    <message>
        <source>Name; Enter adds it, Esc leaves</source>
        <translation>Nombre; Intro lo añade, Esc sale</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>&amp;Artículo siguiente</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Casi duplicados</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palabras más parecidas</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance on a topic</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Never propose these two again (Ctrl+3)</source>
        <translation>No volver a proponer nunca estas dos (Ctrl+3)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Actor nuevo</translation>
    </message>
    <message>
        <source>New actor: {name}</source>
        <translation>Nuevo actor: {name}</translation>
    </message>
    <message>
        <source>New actors</source>
        <translation>Actores nuevos</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Atributo nuevo</translation>
    </message>
    <message>
        <source>New example</source>
        <translation>Ejemplo nuevo</translation>
    </message>
    <message>
        <source>New fro&amp;m template…</source>
        <translation>Nuevo desde pl&amp;antilla…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nuevo desde plantilla…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>New project from a template</source>
        <translation>Proyecto nuevo desde una plantilla</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>New topic &amp;below</source>
        <translation>Tema nuevo &amp;debajo</translation>
    </message>
    <message>
        <source>New topic at the top</source>
        <translation>Tema nuevo arriba del todo</translation>
    </message>
    <message>
        <source>New topic below the chosen one (Ctrl+Shift+N)</source>
        <translation>Tema nuevo bajo el elegido (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>New topic below {topic}</source>
        <translation>Tema nuevo bajo {topic}</translation>
    </message>
    <message>
        <source>New topic beside the chosen one (Ins)</source>
        <translation>Tema nuevo junto al elegido (Ins)</translation>
    </message>
    <message>
        <source>New topic: {name}</source>
        <translation>Nuevo tema: {name}</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>New: {things}.</source>
        <translation>Nuevo: {things}.</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>Canal de noticias</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Next annotation &amp;here</source>
        <translation>Anotación sig&amp;uiente aquí</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next untagged na&amp;me</source>
        <translation>&amp;Nombre sin codificar siguiente</translation>
    </message>
    <message>
        <source>Next untagged q&amp;uoted words</source>
        <translation>&amp;Palabras entrecomilladas sin codificar siguientes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No actor is chosen</source>
        <translation>No hay ningún actor elegido</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Aún no hay actores</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Sin agencia</translation>
    </message>
    <message>
        <source>No annotation is to be looked at again.</source>
        <translation>No hay ninguna anotación por mirar de nuevo.</translation>
    </message>
    <message>
        <source>No annotation is to be reviewed.</source>
        <translation>No hay anotaciones por revisar.</translation>
    </message>
    <message>
        <source>No annotations are chosen. Choose at least one kind.</source>
        <translation>No hay anotaciones elegidas. Elija al menos un tipo.</translation>
    </message>
    <message>
        <source>No article has all that is asked for.</source>
        <translation>Ningún artículo cumple todo lo pedido.</translation>
    </message>
    <message>
        <source>No article has an open suggestion. The menu Tag, “Suggest in all articles”, makes some.</source>
        <translation>Ningún artículo tiene sugerencias pendientes. El menú Codificar, «Sugerir en todos los artículos», las crea.</translation>
    </message>
    <message>
        <source>No article is among those chosen for the export. Choose more of them.</source>
        <translation>Ningún artículo entra en lo elegido para la exportación. Elija más artículos.</translation>
    </message>
    <message>
        <source>No article is shown of this document.</source>
        <translation>No se muestra ningún artículo de este documento.</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>No article stands out in {name}, so all text of the page was taken. Look whether menus are in it.</source>
        <translation>En {name} no destaca ningún artículo, así que se tomó todo el texto de la página. Compruebe si incluye menús.</translation>
    </message>
    <message>
        <source>No articles were found there. Copydesk reads texts, web pages, Word, PDF and e-mail files, tables, feeds, and the exports of news archives.</source>
        <translation>No se encontraron artículos ahí. Copydesk lee textos, páginas web, archivos de Word, PDF y correo, tablas, canales y exportaciones de archivos de prensa.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>No attributes yet</source>
        <translation>Aún no hay atributos</translation>
    </message>
    <message>
        <source>No backup was made, but your work is saved. {why}</source>
        <translation>No se hizo ninguna copia de seguridad, pero su trabajo está guardado. {why}</translation>
    </message>
    <message>
        <source>No codebook called {name} comes with the program. Choose one of {names}.</source>
        <translation>El programa no incluye ningún libro de códigos llamado {name}. Elija uno de {names}.</translation>
    </message>
    <message>
        <source>No coder of this project is called {name}. Check the name.</source>
        <translation>Ningún codificador de este proyecto se llama {name}. Revise el nombre.</translation>
    </message>
    <message>
        <source>No column of {name} looks like the text of articles. Choose it in the import window, or say it with --map text=COLUMN; the columns are: {columns}.</source>
        <translation>Ninguna columna de {name} parece el texto de artículos. Elíjala en la ventana de importación o indíquela con --map text=COLUMN; las columnas son: {columns}.</translation>
    </message>
    <message>
        <source>No copy of {name} could be written to {folder} ({reason}). Free some space there, or choose another folder.</source>
        <translation>No se pudo escribir ninguna copia de {name} en {folder} ({reason}). Libere espacio allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
    <message>
        <source>No labels to map: all in the file is in Copydesk&apos;s own words.</source>
        <translation>No hay etiquetas que asignar: todo en el archivo está en los términos de Copydesk.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No occurrences of {words}. Check the spelling, or take away “whole words” or “match case”.</source>
        <translation>No hay apariciones de {words}. Revise la ortografía o quite «Solo palabras completas» o «Distinguir mayúsculas».</translation>
    </message>
    <message>
        <source>No other untagged name with a capital letter in this article.</source>
        <translation>No hay otro nombre con mayúscula sin codificar en este artículo.</translation>
    </message>
    <message>
        <source>No other untagged quotation marks in this article.</source>
        <translation>No hay más comillas sin codificar en este artículo.</translation>
    </message>
    <message>
        <source>No row can have {value} in {column}. Choose one of {values}.</source>
        <translation>Ninguna fila puede tener {value} en {column}. Elija uno de {values}.</translation>
    </message>
    <message>
        <source>No row has what you look for.</source>
        <translation>Ninguna fila tiene lo que busca.</translation>
    </message>
    <message>
        <source>No row is ticked. Tick rows with the space bar, or choose “Tick all”.</source>
        <translation>No hay ninguna fila marcada. Marque filas con la barra espaciadora o elija «Marcar todo».</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Ninguna fila</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sin sección</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Sin postura</translation>
    </message>
    <message>
        <source>No suggestion fits. Choose other kinds, or move the bound.</source>
        <translation>Ninguna sugerencia encaja. Elija otras clases o mueva el límite.</translation>
    </message>
    <message>
        <source>No suggestion is left here.</source>
        <translation>Aquí no quedan sugerencias.</translation>
    </message>
    <message>
        <source>No suggestion is shown here</source>
        <translation>Aquí no se muestra ninguna sugerencia</translation>
    </message>
    <message>
        <source>No suggestion was accepted or rejected yet.</source>
        <translation>Aún no se ha aceptado ni rechazado ninguna sugerencia.</translation>
    </message>
    <message>
        <source>No suggestions are shown in an article until it is marked done.</source>
        <translation>En un artículo no se muestran sugerencias hasta que se marca terminado.</translation>
    </message>
    <message>
        <source>No text fits the regular expression “{query}”. Try a shorter one.</source>
        <translation>Ningún texto coincide con la expresión regular «{query}». Pruebe una más corta.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Aún no hay temas</translation>
    </message>
    <message>
        <source>No two articles are nearly the same.</source>
        <translation>No hay artículos casi iguales.</translation>
    </message>
    <message>
        <source>No two entries are left that may be the same.</source>
        <translation>No quedan dos entradas que puedan ser la misma.</translation>
    </message>
    <message>
        <source>No two names are alike.</source>
        <translation>No hay dos nombres que se parezcan.</translation>
    </message>
    <message>
        <source>No value is stored yet.</source>
        <translation>Aún no hay ningún valor guardado.</translation>
    </message>
    <message>
        <source>No words are tagged with this actor yet: select some, and press A.</source>
        <translation>Aún no hay palabras codificadas con este actor: seleccione algunas y pulse A.</translation>
    </message>
    <message>
        <source>No words here speak for a topic. Keywords and examples of topics help.</source>
        <translation>Aquí ninguna palabra habla por un tema. Ayudan las palabras clave y los ejemplos de los temas.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Nobody else is mentioned in the same articles.</source>
        <translation>No se menciona a nadie más en los mismos artículos.</translation>
    </message>
    <message>
        <source>Nobody has said yet what this topic means.</source>
        <translation>Nadie ha dicho aún qué significa este tema.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>who speaks</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no preset of an export</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None are left</source>
        <translation>No queda ninguna</translation>
    </message>
    <message>
        <source>None is ticked: what all of them have tagged.</source>
        <translation>Ninguno está marcado: lo que todos han codificado.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>cue of a quotation</comment>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>None: it was taken out of the text.</source>
        <translation>Ninguna: se quitaron del texto.</translation>
    </message>
    <message>
        <source>Nor&amp;mal size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>Not all that is in the project is in this format.</source>
        <translation>Este formato no contiene todo lo que hay en el proyecto.</translation>
    </message>
    <message>
        <source>Not at all: purely at random</source>
        <translation>De ningún modo: solo al azar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not in it: {things}.</source>
        <translation>No incluye: {things}.</translation>
    </message>
    <message>
        <source>Not in this format: {things}.</source>
        <translation>No en este formato: {things}.</translation>
    </message>
    <message>
        <source>Not nested</source>
        <translation>Sin anidar</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
    </message>
    <message>
        <source>Not read in {name}, for they are hidden or no column looks like texts: {sheets}.</source>
        <translation>No se leyeron en {name}, por estar ocultas o no tener columna de textos: {sheets}.</translation>
    </message>
    <message>
        <source>Not readable, or not wholly</source>
        <translation>Ilegibles, o no del todo</translation>
    </message>
    <message>
        <source>Not: {rule}</source>
        <translation>No: {rule}</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>what a value says</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: what is to be known of a document</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a table</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>an empty cell of a table</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what is suggested</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing has been tagged yet: there is no tag to repeat.</source>
        <translation>Aún no se ha codificado nada: no hay código que repetir.</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nada tiene estas letras.</translation>
    </message>
    <message>
        <source>Nothing is about this topic yet.</source>
        <translation>Aún nada trata de este tema.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Aún no se ha corregido nada.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>No queda nada por revisar.</translation>
    </message>
    <message>
        <source>Nothing is marked in this text.</source>
        <translation>En este texto no hay nada anotado.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Nothing is suggested here.</source>
        <translation>Aquí no hay nada sugerido.</translation>
    </message>
    <message>
        <source>Nothing is suggested. Suggest in all articles looks for something.</source>
        <translation>No hay nada sugerido. Sugerir en todos los artículos busca algo.</translation>
    </message>
    <message>
        <source>Nothing is tagged so far. Select words in an article and press A, T or Q.</source>
        <translation>Aún no hay nada codificado. Seleccione palabras en un artículo y pulse A, T o Q.</translation>
    </message>
    <message>
        <source>Nothing is to be looked at. Merging, splitting and other definitions lead here.</source>
        <translation>No hay nada que mirar. Las fusiones, las divisiones y otras definiciones llevan aquí.</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>Nada nuevo en {name}</translation>
    </message>
    <message>
        <source>Nothing new was imported.</source>
        <translation>No se importó nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing new would come in</source>
        <translation>No entraría nada nuevo</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing of a Copydesk project can be read in {name}. Open a backup, or choose another file.</source>
        <translation>En {name} no se puede leer nada de un proyecto de Copydesk. Abra una copia de seguridad, o elija otro archivo.</translation>
    </message>
    <message>
        <source>Nothing tagged yet</source>
        <translation>Aún no hay nada codificado</translation>
    </message>
    <message>
        <source>Nothing tells where {first} ends and {second} begins. Put a mark between them, such as _.</source>
        <translation>Nada indica dónde acaba {first} y empieza {second}. Ponga un signo entre ambos, por ejemplo _.</translation>
    </message>
    <message>
        <source>Nothing that is of the kind {kind} has the id {id}. An export shows the ids.</source>
        <translation>Nada de la clase {kind} tiene el identificador {id}. Una exportación muestra los identificadores.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Nothing to measure against yet</source>
        <translation>Aún no hay con qué medir</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”. Try fewer words, or the beginning of one: wor*</source>
        <translation>No se encontró nada para «{query}». Pruebe con menos palabras o con el comienzo de una: pal*</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a label becomes</comment>
        <translation>Nada: se omite</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a value says</comment>
        <translation>Nada: se omite</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a link joins</comment>
        <translation>Nada: se omite</translation>
    </message>
    <message>
        <source>Now: {values}.</source>
        <translation>Ahora: {values}.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of an attribute</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers for the names of coders</source>
        <translation>Números en vez de nombres de codificadores</translation>
    </message>
    <message>
        <source>O&amp;ffices</source>
        <translation>Car&amp;gos</translation>
    </message>
    <message>
        <source>O&amp;verview beside the text</source>
        <translation>&amp;Vista general junto al texto</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
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
        <translation>De actores</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>De artículos</translation>
    </message>
    <message>
        <source>Of direct and indirect quotations, the type need not be right. –: none are there to tell it by.</source>
        <translation>En las citas directas e indirectas, el tipo no tiene que coincidir. –: no hay ninguna con que medirlo.</translation>
    </message>
    <message>
        <source>Of mentions</source>
        <translation>De menciones</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>De pasajes</translation>
    </message>
    <message>
        <source>Of quotations</source>
        <translation>De citas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Cargo de</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Offsets</source>
        <comment>label: what offsets of a file count</comment>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Offsets in {unit}.</source>
        <translation>Posiciones en {unit}.</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>One is made when a project has been opened, too. None is made if nothing has changed.</source>
        <translation>También se hace una al abrir un proyecto. No se hace ninguna si nada ha cambiado.</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Un solo deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Solo en la copia</translation>
    </message>
    <message>
        <source>Only rows in which these words are found (Ctrl+F)</source>
        <translation>Solo filas en las que estén estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only rows with {value}</source>
        <translation>Solo filas con {value}</translation>
    </message>
    <message>
        <source>Only the &amp;articles…</source>
        <translation>Solo los &amp;artículos…</translation>
    </message>
    <message>
        <source>Only what they have tagged; with none ticked, what anybody has tagged</source>
        <translation>Solo lo que han codificado; si no se marca ninguno, lo que ha codificado cualquiera</translation>
    </message>
    <message>
        <source>Only what those who are ticked have tagged.</source>
        <translation>Solo lo que han codificado los marcados.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Abra antes un proyecto</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>Abra antes un artículo</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Abra antes un artículo.</translation>
    </message>
    <message>
        <source>Open an article to tag it.</source>
        <translation>Abra un artículo para codificarlo.</translation>
    </message>
    <message>
        <source>Open an article to tag with it or to go to its tags.</source>
        <translation>Abra un artículo para codificar con él o ir a sus marcas.</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop articles into it.</source>
        <translation>Abra o cree antes un proyecto y suelte después los artículos en él.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Abrir el &amp;proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Open the backup read-only, to look into it</source>
        <translation>Abrir la copia en solo lectura, para mirar en ella</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Opposes</source>
        <comment>stance on a topic</comment>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Orden de los artículos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind of an actor</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column of a table</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an actor</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>column of a table</comment>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outside &amp;ids</source>
        <translation>&amp;Identificadores externos</translation>
    </message>
    <message>
        <source>Outside id</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>Outside ids</source>
        <translation>Identificadores externos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <translation>Vista general del artículo</translation>
    </message>
    <message>
        <source>P&amp;revious that lacks it</source>
        <translation>Ante&amp;rior a la que le falta</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet for Hugging Face datasets</source>
        <translation>Parquet para Hugging Face datasets</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>column of a table</comment>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts need at least two shares above 0.</source>
        <translation>Para dividir en partes, al menos dos proporciones deben ser mayores que 0.</translation>
    </message>
    <message>
        <source>Parts of the same annotation</source>
        <comment>what a link joins</comment>
        <translation>Partes de la misma anotación</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Passage on a topic</source>
        <comment>what a label becomes</comment>
        <translation>Pasaje sobre un tema</translation>
    </message>
    <message>
        <source>Passage: {name}</source>
        <translation>Pasaje: {name}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>column of a table</comment>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passages and quotations about the topic</source>
        <translation>Pasajes y citas que tratan del tema</translation>
    </message>
    <message>
        <source>Pauses over 5 minutes and articles that are not done are left out.</source>
        <translation>Las pausas de más de 5 minutos y los artículos sin terminar no cuentan.</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of an actor</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where a file goes</comment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of a table</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place mention again</source>
        <translation>Volver a colocar la mención</translation>
    </message>
    <message>
        <source>Place passage again</source>
        <translation>Volver a colocar el pasaje</translation>
    </message>
    <message>
        <source>Place quotation again</source>
        <translation>Volver a colocar la cita</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation here</source>
        <translation>Anotación ant&amp;erior aquí</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste guardado</translation>
    </message>
    <message>
        <source>Press a key to add</source>
        <translation>Pulse una tecla para añadirla</translation>
    </message>
    <message>
        <source>Press {next} in the article to go through what is suggested, {accept} to accept it, {reject} to reject it.</source>
        <translation>En el artículo, pulse {next} para recorrer las sugerencias, {accept} para aceptar y {reject} para rechazar.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous untagged quoted w&amp;ords</source>
        <translation>Palabras &amp;entrecomilladas sin codificar anteriores</translation>
    </message>
    <message>
        <source>Print article</source>
        <translation>Imprimir artículo</translation>
    </message>
    <message>
        <source>Print the article with its highlights and the list of what is marked</source>
        <translation>Imprimir el artículo con sus resaltados y la lista de lo marcado</translation>
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
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>name of a file</comment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project settin&amp;gs…</source>
        <translation>A&amp;justes del proyecto…</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Ajustes del proyecto</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column of a table</comment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Publicado desde</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Publicado hasta</translation>
    </message>
    <message>
        <source>Published up to</source>
        <translation>Publicado hasta</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Put all tables on the clipboard, for a spreadsheet or a letter</source>
        <translation>Poner todas las tablas en el portapapeles, para una hoja de cálculo o una carta</translation>
    </message>
    <message>
        <source>Put it at the &amp;selected words</source>
        <translation>Poner en las &amp;palabras seleccionadas</translation>
    </message>
    <message>
        <source>Put right what was read wrongly.</source>
        <translation>Rectifique lo que se leyó mal.</translation>
    </message>
    <message>
        <source>Put right what was read wrongly. What is marked goes along with its words.</source>
        <translation>Rectifique lo que se leyó mal. Las anotaciones se mueven con sus palabras.</translation>
    </message>
    <message>
        <source>Put right what was read wrongly; annotations go along with their words</source>
        <translation>Rectificar lo que se leyó mal; las anotaciones se mueven con sus palabras</translation>
    </message>
    <message>
        <source>Put the backup in the place of the project, which is kept beside it</source>
        <translation>Poner la copia en el lugar del proyecto, que se conserva al lado</translation>
    </message>
    <message>
        <source>Quadruple click</source>
        <translation>Cuádruple clic</translation>
    </message>
    <message>
        <source>QualCoder project</source>
        <translation>Proyecto de QualCoder</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>what a label becomes</comment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quotation and its addressee</source>
        <comment>what a link joins</comment>
        <translation>Cita y su destinatario</translation>
    </message>
    <message>
        <source>Quotation and its cue</source>
        <comment>what a link joins</comment>
        <translation>Cita y su verbo introductor</translation>
    </message>
    <message>
        <source>Quotation and its speaker</source>
        <comment>what a link joins</comment>
        <translation>Cita y su hablante</translation>
    </message>
    <message>
        <source>Quotation and the one around it</source>
        <comment>what a link joins</comment>
        <translation>Cita y la que la rodea</translation>
    </message>
    <message>
        <source>Quotation tagged. {speaker} takes the speaker, {cue} the cue, from the words beside it.</source>
        <translation>Cita codificada. {speaker} toma el hablante y {cue} el verbo introductor de las palabras contiguas.</translation>
    </message>
    <message>
        <source>Quotation without speaker</source>
        <translation>Cita sin hablante</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Cita: {name}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>column of a table</comment>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotations are suggested by the rules.</source>
        <translation>Las citas se sugieren según las reglas.</translation>
    </message>
    <message>
        <source>Quotations are suggested by what was learnt.</source>
        <translation>Las citas se sugieren según lo aprendido.</translation>
    </message>
    <message>
        <source>Quotations in their context</source>
        <translation>Citas en su contexto</translation>
    </message>
    <message>
        <source>Quotations {count}</source>
        <translation>Citas {count}</translation>
    </message>
    <message numerus="yes">
        <source>Quotations: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Citas: solo con el %Ln artículo terminado en que no se aceptó ninguna sugerida.</numerusform>
            <numerusform>Citas: solo con los %Ln artículos terminados en que no se aceptó ninguna sugerida.</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;eset the panels</source>
        <translation>Resta&amp;blecer los paneles</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Libro de códigos REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>RIS references</source>
        <translation>Referencias RIS</translation>
    </message>
    <message>
        <source>Re&amp;code…</source>
        <translation>Re&amp;codificar…</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>which format a document is read as</comment>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Reading the codebook</source>
        <translation>Leyendo el libro de códigos</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Recent tag {n}</source>
        <translation>Código reciente {n}</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Recodificar</translation>
    </message>
    <message>
        <source>Recode as {name}</source>
        <translation>Recodificar como {name}</translation>
    </message>
    <message>
        <source>Recognised.</source>
        <translation>Reconocido.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Redoing the change</source>
        <translation>Rehaciendo el cambio</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln suggestion(s)</source>
        <translation>
            <numerusform>Rechazar %Ln sugerencia</numerusform>
            <numerusform>Rechazar %Ln sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all suggestions h&amp;ere</source>
        <translation>R&amp;echazar todas las sugerencias de aquí</translation>
    </message>
    <message>
        <source>Reject suggestion: {name}</source>
        <translation>Rechazar sugerencia: {name}</translation>
    </message>
    <message>
        <source>Rejected, %</source>
        <translation>Rechazadas, %</translation>
    </message>
    <message>
        <source>Rejected: {name}. {undo} takes it back.</source>
        <translation>Rechazado: {name}. {undo} lo deshace.</translation>
    </message>
    <message>
        <source>Rejecting suggestions</source>
        <translation>Rechazando sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the list</source>
        <translation>
            <numerusform>Quitar %Ln artículo de la lista</numerusform>
            <numerusform>Quitar %Ln artículos de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from {name}</source>
        <translation>
            <numerusform>Quitar %Ln artículo de {name}</numerusform>
            <numerusform>Quitar %Ln artículos de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove cue: {words}</source>
        <translation>Quitar verbo introductor: {words}</translation>
    </message>
    <message>
        <source>Remove nesting</source>
        <translation>Quitar el anidamiento</translation>
    </message>
    <message>
        <source>Remove speaker: {words}</source>
        <translation>Quitar hablante: {words}</translation>
    </message>
    <message>
        <source>Remove text: {words}</source>
        <translation>Quitar texto: {words}</translation>
    </message>
    <message>
        <source>Remove the choice (Del)</source>
        <translation>Quitar la opción (Supr)</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>Quitar el ejemplo (Supr)</translation>
    </message>
    <message>
        <source>Remove topic: {name}</source>
        <translation>Quitar tema: {name}</translation>
    </message>
    <message>
        <source>Remove words: {words}</source>
        <translation>Quitar palabras: {words}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename actor: {name}</source>
        <translation>Cambiar nombre del actor: {name}</translation>
    </message>
    <message>
        <source>Rename list: {name}</source>
        <translation>Cambiar nombre de la lista: {name}</translation>
    </message>
    <message>
        <source>Rename the attribute, or change what it holds (Enter)</source>
        <translation>Cambiar el nombre del atributo o lo que contiene (Intro)</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Cambiar el nombre de la lista</translation>
    </message>
    <message>
        <source>Rename the saved list that is shown</source>
        <translation>Cambiar el nombre de la lista guardada que se muestra</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repaired: {right}, {removed}. The project as it was is kept in {name}.</source>
        <translation>Reparado: {right}, {removed}. El proyecto como estaba se conserva en {name}.</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Reparando el proyecto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>an attribute that has no value yet</comment>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restore to a &amp;new file…</source>
        <translation>Restaurar en un archivo &amp;nuevo…</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>Restaurar en un archivo nuevo</translation>
    </message>
    <message>
        <source>Restoring keeps {name} as it is now beside it, under another name.</source>
        <translation>Al restaurar, {name} se conserva como está al lado, con otro nombre.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Reta&amp;g…</source>
        <translation>&amp;Recodificar…</translation>
    </message>
    <message>
        <source>Retag: {name}</source>
        <translation>Recodificar: {name}</translation>
    </message>
    <message>
        <source>Retagged: {name}</source>
        <translation>Recodificado: {name}</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Retire topic: {name}</source>
        <translation>Retirar tema: {name}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>column of a table</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>state of a topic</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texto RTF</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Correcto, %</translation>
    </message>
    <message>
        <source>Right: share of the suggested that you marked just so. Found: share of the marked that was suggested just so. F1: both in one number. Roughly: F1 where half of the words will do.</source>
        <translation>Correcto: parte de lo sugerido que usted marcó tal cual. Hallado: parte de lo marcado que se sugirió tal cual. F1: ambos en un número. Aproximado: F1 si basta la mitad de las palabras.</translation>
    </message>
    <message>
        <source>Roughly, %</source>
        <translation>Aproximado, %</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a quotation mark that is not closed or not doubled. Of the lines after it only those were read that are rows of their own.</source>
        <translation>La fila {row} de {name} tiene unas comillas sin cerrar o sin duplicar. De las líneas siguientes solo se leyeron las que son filas por sí mismas.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has damaged characters.</source>
        <translation>La fila {row} de {name} tiene caracteres dañados.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no text.</source>
        <translation>La fila {row} de {name} no tiene texto.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {count} cells where {width} are expected.</source>
        <translation>La fila {row} de {name} tiene {count} celdas donde se esperan {width}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what made suggestions</comment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules for labels</source>
        <translation>Reglas para etiquetas</translation>
    </message>
    <message>
        <source>Rules written to {name}.</source>
        <translation>Reglas escritas en {name}.</translation>
    </message>
    <message>
        <source>Rules, %</source>
        <translation>Reglas, %</translation>
    </message>
    <message>
        <source>S&amp;corecard…</source>
        <translation>Ba&amp;lance…</translation>
    </message>
    <message>
        <source>S&amp;how all articles</source>
        <translation>M&amp;ostrar todos los artículos</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>De&amp;tener el examen</translation>
    </message>
    <message>
        <source>Sa&amp;lvage a damaged project…</source>
        <translation>Sal&amp;var un proyecto dañado…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Guardar co&amp;mo plantilla…</translation>
    </message>
    <message>
        <source>Salvage a damaged project</source>
        <translation>Salvar un proyecto dañado</translation>
    </message>
    <message>
        <source>Salvaged {name}: {kept}, {lost}.</source>
        <translation>{name} rescatado: {kept}, {lost}.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Salvaging {name}</source>
        <translation>Salvando {name}</translation>
    </message>
    <message>
        <source>Sample of {count}</source>
        <translation>Muestra de {count}</translation>
    </message>
    <message>
        <source>Save &amp;as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save ({key})</source>
        <translation>Guardar ({key})</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>Guardar una c&amp;opia del proyecto…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Guardar una copia del proyecto</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <translation>Guardar como juego…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como ajuste</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como ajuste…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Save in a &amp;file…</source>
        <translation>Guardar en un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Save it where you want, to give it to others</source>
        <translation>Guardarla donde quiera, para darla a otros</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Guardar reglas</translation>
    </message>
    <message>
        <source>Save the article with its highlights and the list of what is marked as a PDF</source>
        <translation>Guardar como PDF el artículo con sus resaltados y la lista de lo marcado</translation>
    </message>
    <message>
        <source>Save the codebook and settings, so that other projects can be started from them</source>
        <translation>Guardar el libro de códigos y los ajustes, para empezar otros proyectos con ellos</translation>
    </message>
    <message>
        <source>Save the keys as a set</source>
        <translation>Guardar las teclas como juego</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged project in a new one</source>
        <translation>Guardar en un proyecto nuevo lo que se pueda leer de uno dañado</translation>
    </message>
    <message>
        <source>Save what is chosen under a name</source>
        <translation>Guardar lo elegido con un nombre</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Copia guardada como {name}.</translation>
    </message>
    <message>
        <source>Saved as the template {name}. New from template offers it.</source>
        <translation>Guardada como plantilla {name}. Nuevo desde plantilla la ofrece.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Se guardó como {name}.</translation>
    </message>
    <message>
        <source>Saved l&amp;ist</source>
        <translation>&amp;Lista guardada</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Lista guardada</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>Say how one works in this project: what is suggested, how selections are taken, keys</source>
        <translation>Decir cómo se trabaja en este proyecto: qué se sugiere, cómo se toman las selecciones, teclas</translation>
    </message>
    <message>
        <source>Say where the new project goes, and make it</source>
        <translation>Decir dónde va el proyecto nuevo, y crearlo</translation>
    </message>
    <message>
        <source>Say who is coding: each annotation bears the name</source>
        <translation>Indicar quién codifica: cada anotación lleva el nombre</translation>
    </message>
    <message>
        <source>Says</source>
        <comment>column: what a value says</comment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Scorecard of suggestions</source>
        <translation>Balance de las sugerencias</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Search actions by their words or keys</source>
        <translation>Buscar acciones por sus palabras o teclas</translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation>Buscar pulsando una tecla</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Search keys by what they do</source>
        <translation>Buscar teclas por lo que hacen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>column of a table</comment>
        <translation>Sección</translation>
    </message>
    <message>
        <source>See how good suggestions are here, and how much time they save</source>
        <translation>Ver qué tan buenas son aquí las sugerencias y cuánto tiempo ahorran</translation>
    </message>
    <message>
        <source>See what another copy of the project has that this one has not, and merge it in</source>
        <translation>Ver qué tiene otra copia del proyecto que esta no tiene, e incorporarlo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+A</source>
        <translation>Seleccionar &amp;todo	Ctrl+A</translation>
    </message>
    <message>
        <source>Select a quotation first</source>
        <translation>Seleccione antes una cita</translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <translation>Seleccione antes una cita.</translation>
    </message>
    <message>
        <source>Select a quotation first: click it in the text or in the tree.</source>
        <translation>Seleccione antes una cita: haga clic en ella en el texto o en el árbol.</translation>
    </message>
    <message>
        <source>Select a revision to see what it changed, or two to compare them.</source>
        <translation>Seleccione una revisión para ver qué cambió, o dos para compararlas.</translation>
    </message>
    <message>
        <source>Select a suggestion first</source>
        <translation>Seleccione antes una sugerencia</translation>
    </message>
    <message>
        <source>Select an annotation first</source>
        <translation>Seleccione antes una anotación</translation>
    </message>
    <message>
        <source>Select an annotation or a suggestion first</source>
        <translation>Seleccione antes una anotación o una sugerencia</translation>
    </message>
    <message>
        <source>Select at least two articles in the list to link them as versions.</source>
        <translation>Seleccione al menos dos artículos de la lista para vincularlos como versiones.</translation>
    </message>
    <message>
        <source>Select at least two articles to link them as versions.</source>
        <translation>Seleccione al menos dos artículos para vincularlos como versiones.</translation>
    </message>
    <message>
        <source>Select the name before that is in no mention yet</source>
        <translation>Seleccionar el nombre anterior que aún no está en ninguna mención</translation>
    </message>
    <message>
        <source>Select the next name that is in no mention yet</source>
        <translation>Seleccionar el nombre siguiente que aún no está en ninguna mención</translation>
    </message>
    <message>
        <source>Select the next part of the quotation first.</source>
        <translation>Seleccione antes la parte siguiente de la cita.</translation>
    </message>
    <message>
        <source>Select the next part of the quotation, then press {key}.</source>
        <translation>Seleccione la parte siguiente de la cita y pulse {key}.</translation>
    </message>
    <message>
        <source>Select the next quoted words that are in no quotation yet</source>
        <translation>Seleccionar las siguientes palabras entrecomilladas que aún no están en ninguna cita</translation>
    </message>
    <message>
        <source>Select the next suggestion in the text</source>
        <translation>Seleccionar la sugerencia siguiente en el texto</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Seleccionar el párrafo</translation>
    </message>
    <message>
        <source>Select the quoted words before that are in no quotation yet</source>
        <translation>Seleccionar las anteriores palabras entrecomilladas que aún no están en ninguna cita</translation>
    </message>
    <message>
        <source>Select the reporting verb, such as “said”, then press {key}.</source>
        <translation>Seleccione el verbo introductor, por ejemplo «dijo», y pulse {key}.</translation>
    </message>
    <message>
        <source>Select the rows first.</source>
        <translation>Seleccione antes las filas.</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Seleccionar la frase</translation>
    </message>
    <message>
        <source>Select the suggestion before in the text</source>
        <translation>Seleccionar la sugerencia anterior en el texto</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Seleccionar la palabra</translation>
    </message>
    <message>
        <source>Select the word, name or quoted words, clause, sentence, paragraph</source>
        <translation>Seleccionar la palabra, el nombre o las palabras entrecomilladas, la cláusula, la frase, el párrafo</translation>
    </message>
    <message>
        <source>Select the words in the article that it is about now, or give it up.</source>
        <translation>Seleccione en el artículo las palabras a las que se refiere ahora o descártela.</translation>
    </message>
    <message>
        <source>Select the words that are an example of a topic first.</source>
        <translation>Seleccione antes las palabras que son ejemplo de un tema.</translation>
    </message>
    <message>
        <source>Select the words that are quoted first.</source>
        <translation>Seleccione antes las palabras citadas.</translation>
    </message>
    <message>
        <source>Select the words that name the actor first.</source>
        <translation>Seleccione antes las palabras que nombran al actor.</translation>
    </message>
    <message>
        <source>Select the words that name the actor, then press {key}.</source>
        <translation>Seleccione las palabras que nombran al actor y pulse {key}.</translation>
    </message>
    <message>
        <source>Select the words that name the speaker, then press {key}.</source>
        <translation>Seleccione las palabras que nombran al hablante y pulse {key}.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is about first.</source>
        <translation>Seleccione antes las palabras a las que se refiere la anotación.</translation>
    </message>
    <message>
        <source>Select the words to tag as {name} first.</source>
        <translation>Seleccione antes las palabras que codificar como {name}.</translation>
    </message>
    <message>
        <source>Select what is said, or click into words in quote marks, then press {key}.</source>
        <translation>Seleccione lo que se dice, o haga clic en palabras entre comillas, y pulse {key}.</translation>
    </message>
    <message>
        <source>Select words first, then press {digit} to tag them as {name}.</source>
        <translation>Seleccione antes palabras y pulse {digit} para codificarlas como {name}.</translation>
    </message>
    <message>
        <source>Select words in the article, then press {actor} for an actor, {topic} for a topic, {quotation} for a quotation.</source>
        <translation>Seleccione palabras en el artículo y pulse {actor} para un actor, {topic} para un tema, {quotation} para una cita.</translation>
    </message>
    <message>
        <source>Select words, or a mention or passage, then press {key} to tag every other occurrence.</source>
        <translation>Seleccione palabras, una mención o un pasaje y pulse {key} para codificar todas las demás apariciones.</translation>
    </message>
    <message>
        <source>Selected groups</source>
        <translation>Grupos seleccionados</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>what was guessed is now set</comment>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Set &amp;cue</source>
        <translation>&amp;Verbo</translation>
    </message>
    <message>
        <source>Set &amp;speaker</source>
        <translation>&amp;Hablante</translation>
    </message>
    <message>
        <source>Set addressee: none</source>
        <translation>Fijar destinatario: ninguno</translation>
    </message>
    <message>
        <source>Set addressee: {name}</source>
        <translation>Fijar destinatario: {name}</translation>
    </message>
    <message>
        <source>Set content: {name}</source>
        <translation>Fijar contenido: {name}</translation>
    </message>
    <message>
        <source>Set cue: none</source>
        <translation>Fijar verbo introductor: ninguno</translation>
    </message>
    <message>
        <source>Set cue: {name}</source>
        <translation>Fijar verbo introductor: {name}</translation>
    </message>
    <message>
        <source>Set how one works in the project</source>
        <translation>Fijar cómo se trabaja en el proyecto</translation>
    </message>
    <message>
        <source>Set kind: {kind}</source>
        <translation>Fijar tipo: {kind}</translation>
    </message>
    <message>
        <source>Set nesting</source>
        <translation>Fijar el anidamiento</translation>
    </message>
    <message>
        <source>Set speaker: none</source>
        <translation>Fijar hablante: ninguno</translation>
    </message>
    <message>
        <source>Set speaker: {name}</source>
        <translation>Fijar hablante: {name}</translation>
    </message>
    <message>
        <source>Set text: {name}</source>
        <translation>Fijar texto: {name}</translation>
    </message>
    <message>
        <source>Set topic: {name}</source>
        <translation>Fijar tema: {name}</translation>
    </message>
    <message>
        <source>Set topic: {name} ({stance})</source>
        <translation>Fijar tema: {name} ({stance})</translation>
    </message>
    <message>
        <source>Set type: {type}</source>
        <translation>Fijar tipo: {type}</translation>
    </message>
    <message>
        <source>Set {attribute}</source>
        <translation>Fijar {attribute}</translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln actor(s)</source>
        <translation>
            <numerusform>Fijar {attribute} de %Ln actor</numerusform>
            <numerusform>Fijar {attribute} de %Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln annotation(s)</source>
        <translation>
            <numerusform>Fijar {attribute} de %Ln anotación</numerusform>
            <numerusform>Fijar {attribute} de %Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln article(s)</source>
        <translation>
            <numerusform>Fijar {attribute} de %Ln artículo</numerusform>
            <numerusform>Fijar {attribute} de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of keys (*.json)</source>
        <translation>Juegos de teclas (*.json)</translation>
    </message>
    <message>
        <source>Settings of the project</source>
        <translation>Ajustes del proyecto</translation>
    </message>
    <message>
        <source>Settle all that is to be looked at again</source>
        <translation>Resolver todo lo que hay que mirar de nuevo</translation>
    </message>
    <message>
        <source>Settle near duplicates</source>
        <translation>Resolver los casi duplicados</translation>
    </message>
    <message>
        <source>Several actors here are called so: {names}.</source>
        <translation>Varios actores se llaman así aquí: {names}.</translation>
    </message>
    <message>
        <source>Several actors here have its ids: {names}.</source>
        <translation>Varios actores tienen aquí sus identificadores: {names}.</translation>
    </message>
    <message>
        <source>Several topics here are called so: {names}.</source>
        <translation>Varios temas se llaman así aquí: {names}.</translation>
    </message>
    <message>
        <source>Several topics here have its code: {names}.</source>
        <translation>Varios temas tienen aquí su código: {names}.</translation>
    </message>
    <message>
        <source>Share of {part}</source>
        <translation>Proporción de {part}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Shortcuts of its own</source>
        <translation>Atajos propios</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>Mostrar su&amp;gerencias</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln…</source>
        <translation>
            <numerusform>Mostrar el único (%Ln)…</numerusform>
            <numerusform>Mostrar los %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all actors, and of each where it is named and speaks</source>
        <translation>Ver todos los actores, y de cada uno dónde se le nombra y habla</translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation>Mostrar todas las teclas en una hoja</translation>
    </message>
    <message>
        <source>Show all of the project as a table: sort, choose, fill in, copy</source>
        <translation>Ver todo el proyecto como tabla: ordenar, elegir, rellenar, copiar</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Ver todas las filas</translation>
    </message>
    <message>
        <source>Show how the text differs from its other versions</source>
        <translation>Mostrar en qué difiere el texto de sus otras versiones</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show me no suggestions in an article until I have marked it done</source>
        <translation>No mostrarme sugerencias en un artículo hasta que lo haya marcado terminado</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Mostrar solo las filas con estas palabras</translation>
    </message>
    <message>
        <source>Show or hide what is marked in the whole article, beside its scroll bar</source>
        <translation>Mostrar u ocultar lo marcado en todo el artículo, junto a su barra de desplazamiento</translation>
    </message>
    <message>
        <source>Show or hide what the topic means</source>
        <translation>Mostrar u ocultar lo que significa el tema</translation>
    </message>
    <message>
        <source>Show suggestions before the first pass is done</source>
        <translation>Mostrar sugerencias antes de acabar la primera pasada</translation>
    </message>
    <message>
        <source>Show the actors with these letters in their names (Ctrl+F)</source>
        <translation>Ver los actores que tienen estas letras en el nombre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the other rows again</source>
        <translation>Volver a ver las otras filas</translation>
    </message>
    <message>
        <source>Show the place in the article (Enter)</source>
        <translation>Ver el lugar en el artículo (Intro)</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Show the topics with these words (Ctrl+F)</source>
        <translation>Ver los temas con estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show them in groups afterwards</source>
        <translation>Mostrarlos después en grupos</translation>
    </message>
    <message>
        <source>Show what is known of the last time that Copydesk broke down</source>
        <translation>Mostrar lo que se sabe de la última vez que falló Copydesk</translation>
    </message>
    <message>
        <source>Show what is marked in the whole article beside its scroll bar</source>
        <translation>Mostrar junto a la barra de desplazamiento lo marcado en todo el artículo</translation>
    </message>
    <message>
        <source>Show what is suggested here before the first pass is done; that is kept</source>
        <translation>Mostrar lo que se sugiere aquí antes de acabar la primera pasada; queda registrado</translation>
    </message>
    <message>
        <source>Show what the marks mean, and which of them stand out</source>
        <translation>Mostrar qué significan las marcas y cuáles resaltan</translation>
    </message>
    <message>
        <source>Show who changed the codebook when, and compare two revisions</source>
        <translation>Mostrar quién modificó el libro de códigos y cuándo, y comparar dos revisiones</translation>
    </message>
    <message>
        <source>Signs such as &amp;amp; in the texts of {name} were resolved.</source>
        <translation>Los signos como &amp;amp; de los textos de {name} se resolvieron.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>So long a text is looked through only on request: “{action}”.</source>
        <translation>Un texto tan largo solo se recorre a petición: «{action}».</translation>
    </message>
    <message>
        <source>Some of them</source>
        <comment>column: examples of values</comment>
        <translation>Algunas de ellas</translation>
    </message>
    <message>
        <source>Something in this project is damaged.</source>
        <translation>Algo en este proyecto está dañado.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Sort &amp;down</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>Sort &amp;up</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>part of a quotation</comment>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>column of a table</comment>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Hablante de una cita</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Hablante de una cita</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Hablante: {name}</translation>
    </message>
    <message>
        <source>Speaker: {name}. {undo} takes it back.</source>
        <translation>Hablante: {name}. {undo} lo deshace.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Speakers, topics, definitions and required attributes that are not there yet will be listed.</source>
        <translation>Aquí se listarán hablantes, temas, definiciones y atributos obligatorios que aún falten.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separado por división</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Dividir {name}</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>column of a table</comment>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Stance on the topic</source>
        <comment>what a value says</comment>
        <translation>Postura sobre el tema</translation>
    </message>
    <message>
        <source>Stance on {name}</source>
        <translation>Postura sobre {name}</translation>
    </message>
    <message>
        <source>Standing back: {what}</source>
        <translation>Atenuado: {what}</translation>
    </message>
    <message>
        <source>Standing o&amp;ut</source>
        <translation>Resaltad&amp;o</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Start from template: {name}</source>
        <translation>Empezar con la plantilla: {name}</translation>
    </message>
    <message>
        <source>State</source>
        <comment>kind of an actor</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State body</source>
        <comment>kind of an actor</comment>
        <translation>Órgano estatal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a table</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status of the article</source>
        <translation>Estado del artículo</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and keep these</source>
        <translation>Detener y conservar estos</translation>
    </message>
    <message>
        <source>Stop, and keep what is done so far</source>
        <translation>Detener y conservar lo hecho hasta ahora</translation>
    </message>
    <message>
        <source>Stop, and leave everything as it was</source>
        <translation>Detener y dejarlo todo como estaba</translation>
    </message>
    <message>
        <source>Stop, and leave everything as it was (Esc)</source>
        <translation>Detener y dejarlo todo como estaba (Esc)</translation>
    </message>
    <message>
        <source>Stray spaces, a comma after a name and a possessive ’s are left out. What will be tagged is shown before.</source>
        <translation>Se omiten los espacios sobrantes, la coma tras un nombre y el posesivo ’s. Lo que se codificará se muestra antes.</translation>
    </message>
    <message>
        <source>Struck through: only in the earliest. Underlined: only in this one.</source>
        <translation>Tachado: solo en el más antiguo. Subrayado: solo en este.</translation>
    </message>
    <message>
        <source>Struck through: only there. Underlined: only in the text that is open now.</source>
        <translation>Tachado: solo allí. Subrayado: solo en el texto abierto ahora.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Suggest &amp;topics for this article</source>
        <translation>Sugerir temas &amp;para este artículo</translation>
    </message>
    <message>
        <source>Suggest in all articles</source>
        <translation>Sugerir en todos los artículos</translation>
    </message>
    <message>
        <source>Suggest mentions and quotations as articles open</source>
        <translation>Sugerir menciones y citas al abrir artículos</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>origin of an annotation</comment>
        <translation>Sugerida</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>how many were suggested</comment>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Suggested by {engine}, {version}</source>
        <translation>Sugerida por {engine}, {version}</translation>
    </message>
    <message>
        <source>Suggested, {score}, accepted</source>
        <translation>Sugerida, {score}, aceptada</translation>
    </message>
    <message>
        <source>Suggested, {score}, accepted and edited</source>
        <translation>Sugerida, {score}, aceptada y editada</translation>
    </message>
    <message>
        <source>Suggesti&amp;ons</source>
        <translation>Su&amp;gerencias</translation>
    </message>
    <message>
        <source>Suggesting in all articles</source>
        <translation>Sugiriendo en todos los artículos</translation>
    </message>
    <message>
        <source>Suggesting topics</source>
        <translation>Sugiriendo temas</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Suggestion, {score}: {what}</source>
        <comment>how sure it is, then what is suggested</comment>
        <translation>Sugerencia, {score}: {what}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Suggestions are found on this computer alone. They have dashed outlines, and nothing is tagged before you accept it.</source>
        <translation>Las sugerencias se buscan solo en este equipo. Tienen un contorno discontinuo y nada se codifica hasta que usted lo acepta.</translation>
    </message>
    <message>
        <source>Suggestions are hidden here, but were shown before, and exports will say so</source>
        <translation>Aquí las sugerencias están ocultas, pero ya se mostraron, y las exportaciones lo dirán</translation>
    </message>
    <message>
        <source>Suggestions are not hidden here.</source>
        <translation>Aquí las sugerencias no están ocultas.</translation>
    </message>
    <message>
        <source>Suggestions are shown early. {undo} hides them; that they were shown stays recorded.</source>
        <translation>Las sugerencias se muestran antes. {undo} las oculta; queda registrado que se mostraron.</translation>
    </message>
    <message>
        <source>Suggestions are shown here, as the first pass over the article is done</source>
        <translation>Aquí se muestran las sugerencias, pues la primera pasada por el artículo está hecha</translation>
    </message>
    <message>
        <source>Suggestions are still being looked for.</source>
        <translation>Aún se están buscando sugerencias.</translation>
    </message>
    <message>
        <source>Suggestions for the article</source>
        <translation>Sugerencias para el artículo</translation>
    </message>
    <message>
        <source>Suggestions of quotations go by the rules alone. {why}</source>
        <translation>Las citas se sugieren solo según las reglas. {why}</translation>
    </message>
    <message>
        <source>Suggestions were shown here before the first pass was done, and exports say so</source>
        <translation>Aquí se mostraron las sugerencias antes de acabar la primera pasada, y las exportaciones lo dicen</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance on a topic</comment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Ta&amp;gging</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>Tab&amp;les</source>
        <translation>Ta&amp;blas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s)</source>
        <translation>
            <numerusform>Codificar %Ln aparición</numerusform>
            <numerusform>Codificar %Ln apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s): {name}</source>
        <translation>
            <numerusform>Codificar %Ln aparición: {name}</numerusform>
            <numerusform>Codificar %Ln apariciones: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag actor: {name}</source>
        <translation>Codificar actor: {name}</translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation>Codificar como</translation>
    </message>
    <message>
        <source>Tag as {name}</source>
        <translation>Codificar como {name}</translation>
    </message>
    <message>
        <source>Tag occurrences</source>
        <translation>Codificar apariciones</translation>
    </message>
    <message>
        <source>Tag quotation: {name}</source>
        <translation>Codificar cita: {name}</translation>
    </message>
    <message>
        <source>Tag something first: {key} then locks that tag.</source>
        <translation>Codifique antes algo: {key} fija después ese código.</translation>
    </message>
    <message>
        <source>Tag the selected text with the recent tag of that number</source>
        <translation>Codificar el texto seleccionado con el código reciente de ese número</translation>
    </message>
    <message>
        <source>Tag the selected text, or else the whole article, with a topic</source>
        <translation>Codificar con un tema el texto seleccionado o, si no, todo el artículo</translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, as an actor</source>
        <translation>Codificar como actor las palabras seleccionadas o el nombre en el cursor</translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, with the tag used last</source>
        <translation>Codificar con el último código las palabras seleccionadas o el nombre en el cursor</translation>
    </message>
    <message>
        <source>Tag the selected words, or those quoted at the caret, as a quotation</source>
        <translation>Codificar como cita las palabras seleccionadas o las entrecomilladas en el cursor</translation>
    </message>
    <message>
        <source>Tag topic: {name}</source>
        <translation>Codificar tema: {name}</translation>
    </message>
    <message>
        <source>Tag with the row that is marked</source>
        <translation>Codificar con la fila marcada</translation>
    </message>
    <message>
        <source>Tag: type an actor or topic</source>
        <translation>Codificar: escriba un actor o tema</translation>
    </message>
    <message>
        <source>Tagged actor: {name}</source>
        <translation>Actor codificado: {name}</translation>
    </message>
    <message>
        <source>Tagged already</source>
        <translation>Ya codificadas</translation>
    </message>
    <message>
        <source>Tagged topic: {name}</source>
        <translation>Tema codificado: {name}</translation>
    </message>
    <message>
        <source>Tagged topic: {name} (whole article)</source>
        <translation>Tema codificado: {name} (todo el artículo)</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Tagging every occurrence</source>
        <translation>Codificando todas las apariciones</translation>
    </message>
    <message>
        <source>Taguette database</source>
        <translation>Base de datos de Taguette</translation>
    </message>
    <message>
        <source>Take all that are listed off the list; undo brings them back</source>
        <translation>Quitar de la lista todas las que figuran en ella; deshacer las recupera</translation>
    </message>
    <message>
        <source>Take as e&amp;xample of the topic</source>
        <translation>Tomar como e&amp;jemplo del tema</translation>
    </message>
    <message>
        <source>Take as example of what it is &amp;not</source>
        <translation>Tomar como ejemplo de lo que &amp;no es</translation>
    </message>
    <message>
        <source>Take as {unit}</source>
        <comment>what offsets count</comment>
        <translation>Tomar como {unit}</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Quitarla de ahí</translation>
    </message>
    <message>
        <source>Take over what the file says; what it leaves empty stays as it is</source>
        <translation>Adoptar lo que dice el archivo; lo que deja vacío queda como está</translation>
    </message>
    <message>
        <source>Take rules from a file</source>
        <translation>Tomar reglas de un archivo</translation>
    </message>
    <message>
        <source>Take the guess</source>
        <translation>Tomar lo deducido</translation>
    </message>
    <message>
        <source>Take the last widening back</source>
        <translation>Deshacer la última ampliación</translation>
    </message>
    <message>
        <source>Take the selected articles off the saved list that is shown</source>
        <translation>Quitar los artículos seleccionados de la lista guardada que se muestra</translation>
    </message>
    <message>
        <source>Take the selected articles out of their groups of versions</source>
        <translation>Quitar los artículos seleccionados de sus grupos de versiones</translation>
    </message>
    <message>
        <source>Take the selected ones off the list (Ctrl+Return)</source>
        <translation>Quitar de la lista las seleccionadas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Take the selected text as the cue (C)</source>
        <translation>Tomar el texto seleccionado como verbo introductor (C)</translation>
    </message>
    <message>
        <source>Take the selected text as the speaker (S)</source>
        <translation>Tomar el texto seleccionado como hablante (S)</translation>
    </message>
    <message>
        <source>Take what is at &amp;least</source>
        <translation>Tomar lo que sea al &amp;menos</translation>
    </message>
    <message>
        <source>Take {key} off</source>
        <translation>Quitar {key}</translation>
    </message>
    <message>
        <source>Taken as they are</source>
        <translation>Se toman como están</translation>
    </message>
    <message>
        <source>Takes all that are so much like what the file quotes; see them ticked below</source>
        <translation>Toma todas las que se parecen tanto a lo que cita el archivo; véalas marcadas abajo</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of an attribute</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of an article</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>part of an annotation</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Texto corregido</translation>
    </message>
    <message>
        <source>Texts that are nearly the same</source>
        <translation>Textos casi iguales</translation>
    </message>
    <message>
        <source>Texts with entities and relations, one article a line; each span is an entity of its own.</source>
        <translation>Textos con entidades y relaciones, un artículo por línea; cada tramo es una entidad propia.</translation>
    </message>
    <message>
        <source>Texts with tokens, spans and relations, one article a line; each span is one of its own.</source>
        <translation>Textos con tokens, tramos y relaciones, un artículo por línea; cada tramo es independiente.</translation>
    </message>
    <message>
        <source>That actor is not in the codebook any more. Choose another one.</source>
        <translation>Ese actor ya no está en el libro de códigos. Elija otro.</translation>
    </message>
    <message>
        <source>That annotation is in the text already, or it was given up.</source>
        <translation>Esa anotación ya está en el texto o se descartó.</translation>
    </message>
    <message>
        <source>That annotation was deleted. Undo brings it back.</source>
        <translation>Esa anotación se eliminó. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation>Ese artículo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>That attribute was deleted. Undo brings it back.</source>
        <translation>Ese atributo fue eliminado. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>That entry is not in the codebook any more. Choose another one.</source>
        <translation>Esa entrada ya no está en el libro de códigos. Elija otra.</translation>
    </message>
    <message>
        <source>That entry was deleted. Undo brings it back.</source>
        <translation>Esa entrada se eliminó. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>That list is not in the project any more.</source>
        <translation>Esa lista ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>That quotation is tagged already. {speaker} takes the speaker, {cue} the cue.</source>
        <translation>Esta cita ya está codificada. {speaker} toma el hablante y {cue} el verbo introductor.</translation>
    </message>
    <message>
        <source>That quotation of {name} is tagged already. {key} again tags it for another speaker too.</source>
        <translation>Esta cita ya está codificada, con {name} como hablante. Otra vez {key} la codifica también para otro hablante.</translation>
    </message>
    <message>
        <source>That topic is not in the codebook any more. Choose another one.</source>
        <translation>Ese tema ya no está en el libro de códigos. Elija otro.</translation>
    </message>
    <message>
        <source>That was the first article in the list.</source>
        <translation>Era el primer artículo de la lista.</translation>
    </message>
    <message>
        <source>That was the last article in the list.</source>
        <translation>Era el último artículo de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>El artículo seleccionado (%Ln)</numerusform>
            <numerusform>Los %Ln artículos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown</source>
        <translation>
            <numerusform>El artículo mostrado (%Ln)</numerusform>
            <numerusform>Los %Ln artículos mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The actor or topic of that annotation was deleted. Undo that first.</source>
        <translation>El actor o el tema de esa anotación se eliminó. Deshágalo antes.</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>The article could not be printed. Is the printer there and on?</source>
        <translation>No se pudo imprimir el artículo. ¿Está la impresora conectada y encendida?</translation>
    </message>
    <message>
        <source>The article is tagged as {name} already.</source>
        <translation>El artículo ya está codificado con {name}.</translation>
    </message>
    <message>
        <source>The article&apos;s text</source>
        <translation>El texto del artículo</translation>
    </message>
    <message>
        <source>The articles with their highlights, lists and codebook, in one file to read and to print.</source>
        <translation>Los artículos con sus resaltados, listas y libro de códigos, en un archivo para leer e imprimir.</translation>
    </message>
    <message>
        <source>The articles&apos; texts</source>
        <translation>Textos de los artículos</translation>
    </message>
    <message>
        <source>The attribute {attribute} does not take the value “{value}”, which was left out.</source>
        <translation>El atributo {attribute} no admite el valor «{value}», que se omitió.</translation>
    </message>
    <message>
        <source>The attribute {name} has no target or type that is known. Its target is one of {targets}, its type one of {types}.</source>
        <translation>El atributo {name} no tiene un destino o un tipo conocido. Su destino es uno de {targets}; su tipo, uno de {types}.</translation>
    </message>
    <message>
        <source>The backup of {when} is restored.</source>
        <translation>La copia del {when} está restaurada.</translation>
    </message>
    <message>
        <source>The backup of {when} is restored. The project as it was before is kept beside it as {name}.</source>
        <translation>La copia del {when} está restaurada. El proyecto como estaba antes se conserva al lado como {name}.</translation>
    </message>
    <message>
        <source>The codebook has none so far. Tag one in an article, or import a codebook.</source>
        <translation>El libro de códigos aún no tiene ninguno. Codifique uno en un artículo, o importe un libro de códigos.</translation>
    </message>
    <message>
        <source>The codebook has not been changed yet. Each change of it will be listed here.</source>
        <translation>El libro de códigos aún no se ha modificado. Aquí figurará cada uno de sus cambios.</translation>
    </message>
    <message>
        <source>The corrections are not saved. Cancel once more to drop them.</source>
        <translation>Las correcciones no están guardadas. Cancele otra vez para descartarlas.</translation>
    </message>
    <message>
        <source>The date format {format} is not understood. Write for example {example}; %Y, %m, %d, %H, %M and %b are known, and a year is needed.</source>
        <translation>No se entiende el formato de fecha {format}. Escriba por ejemplo {example}; se conocen %Y, %m, %d, %H, %M y %b, y hace falta un año.</translation>
    </message>
    <message>
        <source>The date {written} in row {row} of {name} cannot be read. Such dates are attributes now.</source>
        <translation>La fecha {written} de la fila {row} de {name} no se puede leer. Esas fechas son ahora atributos.</translation>
    </message>
    <message>
        <source>The default of {name}, {value}, would be no value of it. Choose another default, or none.</source>
        <translation>El valor inicial de {name}, {value}, no sería un valor suyo. Elija otro, o ninguno.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored in {name}. Free some space, or open it read-only.</source>
        <translation>El disco está lleno, por lo que no se puede guardar nada en {name}. Libere espacio o ábralo solo para lectura.</translation>
    </message>
    <message>
        <source>The disk is full, so the last action was not saved. Free some space and repeat it.</source>
        <translation>El disco está lleno, por lo que la última acción no se guardó. Libere espacio y repítala.</translation>
    </message>
    <message>
        <source>The document does not say so: it was read off its text or its name.</source>
        <translation>El documento no lo dice: se dedujo de su texto o de su nombre.</translation>
    </message>
    <message>
        <source>The documents of one project or of all of them, with highlights and their tags.</source>
        <translation>Los documentos de un proyecto o de todos, con los resaltados y sus etiquetas.</translation>
    </message>
    <message>
        <source>The earliest of the group.</source>
        <translation>El más antiguo del grupo.</translation>
    </message>
    <message>
        <source>The file looks like one of an annotation tool: import what is marked in it, too</source>
        <translation>El archivo parece de una herramienta de anotación: importar también lo que está marcado en él</translation>
    </message>
    <message>
        <source>The file quotes</source>
        <translation>El archivo cita</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>La primera fecha es posterior a la última.</translation>
    </message>
    <message>
        <source>The first row of {name} was taken as the names of the columns.</source>
        <translation>La primera fila de {name} se tomó como los nombres de las columnas.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Choose a new or an empty folder.</source>
        <translation>La carpeta {path} contiene otros archivos. Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>The front matter of {name} was read without its lines {lines}. Write a key and a value in each.</source>
        <translation>La cabecera (front matter) de {name} se leyó sin sus líneas {lines}. Escriba en cada una una clave y un valor.</translation>
    </message>
    <message>
        <source>The key {key} sets {name} already. Choose another one.</source>
        <translation>La tecla {key} ya fija {name}. Elija otra.</translation>
    </message>
    <message>
        <source>The keys could not be written to {path}: {reason}. Choose another place.</source>
        <translation>No se pudieron escribir las teclas en {path}: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The least sure of them</source>
        <translation>Las menos seguras</translation>
    </message>
    <message>
        <source>The list {name} is deleted; its articles stay.</source>
        <translation>La lista {name} se ha eliminado; sus artículos se quedan.</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>The office ends in {until}, before it begins. Correct one of the dates.</source>
        <translation>El cargo acaba en {until}, antes de empezar. Corrija una de las fechas.</translation>
    </message>
    <message>
        <source>The one that goes</source>
        <translation>La que desaparece</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>La que se queda</translation>
    </message>
    <message>
        <source>The other topic</source>
        <translation>El otro tema</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply. Use fewer.</source>
        <translation>Los paréntesis están demasiado anidados. Use menos.</translation>
    </message>
    <message>
        <source>The part {part} would have no articles in it. Choose more articles or other shares.</source>
        <translation>La parte {part} no tendría artículos. Elija más artículos u otras proporciones.</translation>
    </message>
    <message>
        <source>The pattern has a brace without its other half. Write fields as {example}.</source>
        <translation>En el patrón hay una llave sin pareja. Escriba los campos como {example}.</translation>
    </message>
    <message>
        <source>The pattern has an unknown field, {field}. Fields are {fields}.</source>
        <translation>El patrón tiene un campo desconocido, {field}. Los campos son {fields}.</translation>
    </message>
    <message>
        <source>The pattern has the field {field} twice. Use {ignore} for one of them.</source>
        <translation>El patrón tiene dos veces el campo {field}. Use {ignore} para uno de ellos.</translation>
    </message>
    <message>
        <source>The pattern has too many parts. Write {ignore} for what is not needed.</source>
        <translation>El patrón tiene demasiadas partes. Escriba {ignore} para lo que no haga falta.</translation>
    </message>
    <message>
        <source>The pattern {pattern} has no field. Write for example {example}.</source>
        <translation>El patrón {pattern} no tiene campos. Escriba por ejemplo {example}.</translation>
    </message>
    <message>
        <source>The preferences could not be stored in {path}: {reason}. Make that folder writable; your projects are not affected.</source>
        <translation>No se pudieron guardar las preferencias en {path}: {reason}. Permita escribir en esa carpeta; sus proyectos no se ven afectados.</translation>
    </message>
    <message>
        <source>The program&apos;s font</source>
        <translation>El tipo de letra del programa</translation>
    </message>
    <message>
        <source>The project has the codebook and settings of {name}.</source>
        <translation>El proyecto tiene el libro de códigos y los ajustes de {name}.</translation>
    </message>
    <message>
        <source>The project is open for reading only: no suggestion can be accepted.</source>
        <translation>El proyecto está abierto solo para lectura: no se puede aceptar ninguna sugerencia.</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>El proyecto está abierto solo para lectura</translation>
    </message>
    <message>
        <source>The project is sound: {spans} compared.</source>
        <translation>El proyecto está sano: {spans} comparados.</translation>
    </message>
    <message>
        <source>The project was not closed last time. All that was saved is here.</source>
        <translation>El proyecto no se cerró la última vez. Todo lo guardado está aquí.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used ({reason}). Make it simpler.</source>
        <translation>La expresión regular no se puede usar ({reason}). Simplifíquela.</translation>
    </message>
    <message>
        <source>The regular expression is malformed at character {position}: {reason}. Mend it there, or put \ before a character that means itself.</source>
        <translation>La expresión regular está mal formada en el carácter {position}: {reason}. Corríjala ahí o ponga \ antes de un carácter que se represente a sí mismo.</translation>
    </message>
    <message>
        <source>The regular expression takes too long. Make it simpler: avoid repeats inside repeats, such as (a+)+, and say what may not be in between, such as [^.]* for .*</source>
        <translation>La expresión regular tarda demasiado. Simplifíquela: evite repeticiones dentro de repeticiones, como (a+)+, e indique qué no puede haber en medio, como [^.]* en vez de .*</translation>
    </message>
    <message>
        <source>The rules are not JSON: {reason}. Correct them, or write them anew with a dry run.</source>
        <translation>Las reglas no son JSON: {reason}. Corríjalas o escríbalas de nuevo con una ejecución de prueba.</translation>
    </message>
    <message>
        <source>The rules cannot be read: {reason}. Correct that entry and try again.</source>
        <translation>Las reglas no se pueden leer: {reason}. Corrija esa entrada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The rules cannot be written to {name}: {reason}. Choose another place.</source>
        <translation>Las reglas no se pueden escribir en {name}: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The same articles and seed give the same parts again</source>
        <translation>Los mismos artículos y la misma semilla dan de nuevo las mismas partes</translation>
    </message>
    <message>
        <source>The same articles and seed give the same sample again</source>
        <translation>Los mismos artículos y la misma semilla dan de nuevo la misma muestra</translation>
    </message>
    <message>
        <source>The same for &amp;all groups</source>
        <translation>Lo mismo para &amp;todos los grupos</translation>
    </message>
    <message>
        <source>The sample cannot be larger than the number of articles to draw from, {count}. Ask for no more.</source>
        <translation>La muestra no puede ser mayor que el número de artículos de donde se extrae, {count}. No pida más.</translation>
    </message>
    <message>
        <source>The sample is the list {name}.</source>
        <translation>La muestra es la lista {name}.</translation>
    </message>
    <message>
        <source>The sample project cannot be made in {folder}: {reason}. Make that folder writable.</source>
        <translation>El proyecto de ejemplo no se puede crear en {folder}: {reason}. Permita escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>The search cannot be understood. Put its words in quote marks.</source>
        <translation>No se entiende la búsqueda. Ponga sus palabras entre comillas.</translation>
    </message>
    <message>
        <source>The search has too many words. Use at most {count}.</source>
        <translation>La búsqueda tiene demasiadas palabras. Use como máximo {count}.</translation>
    </message>
    <message>
        <source>The selected words, or the reporting verb nearby, are the quotation&apos;s cue</source>
        <translation>Las palabras seleccionadas, o el verbo cercano, son el verbo introductor de la cita</translation>
    </message>
    <message>
        <source>The selected words, or those beside the cue, name the quotation&apos;s speaker</source>
        <translation>Las palabras seleccionadas, o las contiguas al verbo introductor, nombran al hablante de la cita</translation>
    </message>
    <message>
        <source>The shortcuts of this project cannot act beside yours. Yours stay.</source>
        <translation>Los atajos de este proyecto no pueden actuar junto a los suyos. Quedan los suyos.</translation>
    </message>
    <message>
        <source>The speaker&apos;s organisation</source>
        <comment>what a value says</comment>
        <translation>La organización del hablante</translation>
    </message>
    <message>
        <source>The suggested actor is not in the codebook any more. Have suggestions made again.</source>
        <translation>El actor sugerido ya no está en el libro de códigos. Vuelva a pedir sugerencias.</translation>
    </message>
    <message>
        <source>The suggested topic is not in the codebook any more. Have suggestions made again.</source>
        <translation>El tema sugerido ya no está en el libro de códigos. Haga sugerir de nuevo.</translation>
    </message>
    <message>
        <source>The suggestion is adjusted. {accept} accepts it so, Esc puts it back.</source>
        <translation>La sugerencia está ajustada. {accept} la acepta así, Esc la devuelve a su sitio.</translation>
    </message>
    <message>
        <source>The suggestion stands where it was proposed.</source>
        <translation>La sugerencia está donde se propuso.</translation>
    </message>
    <message>
        <source>The text as it was imported</source>
        <translation>El texto tal como se importó</translation>
    </message>
    <message>
        <source>The text is corrected. {undo} takes it back.</source>
        <translation>El texto está corregido. {undo} lo deshace.</translation>
    </message>
    <message>
        <source>The text of “{title}” is its abstract, not the whole article.</source>
        <translation>El texto de «{title}» es su resumen, no el artículo completo.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>El del tema visual</translation>
    </message>
    <message>
        <source>The time at articles cannot be told yet: it needs changes in articles that are done.</source>
        <translation>Aún no se sabe el tiempo en los artículos: hacen falta cambios en artículos terminados.</translation>
    </message>
    <message>
        <source>The topic that takes its place</source>
        <translation>El tema que ocupa su lugar</translation>
    </message>
    <message>
        <source>The topics below it move to the top of the tree.</source>
        <translation>Los temas que tiene debajo pasan a lo alto del árbol.</translation>
    </message>
    <message>
        <source>The window speaks it once the preferences are closed.</source>
        <translation>La ventana lo usará en cuanto se cierren las preferencias.</translation>
    </message>
    <message>
        <source>The years in {name} have two figures: {written} was read as {date}.</source>
        <translation>Los años de {name} tienen dos cifras: {written} se leyó como {date}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema de color</translation>
    </message>
    <message>
        <source>There already, and will be replaced: {names}.</source>
        <translation>Ya existe y se reemplazará: {names}.</translation>
    </message>
    <message>
        <source>There are no Web Annotations in {name}. Choose another file or another format.</source>
        <translation>No hay Web Annotations en {name}. Elija otro archivo u otro formato.</translation>
    </message>
    <message>
        <source>There are no articles so far. File &gt; Import articles… brings some in.</source>
        <translation>Aún no hay artículos. Archivo &gt; Importar artículos… los trae.</translation>
    </message>
    <message>
        <source>There are no articles to draw from.</source>
        <translation>No hay artículos de los que extraer.</translation>
    </message>
    <message>
        <source>There are no codes in {name}. Export the codebook anew.</source>
        <translation>No hay códigos en {name}. Exporte el libro de códigos de nuevo.</translation>
    </message>
    <message>
        <source>There are no topics yet. Define some in the codebook first.</source>
        <translation>Aún no hay temas. Defina antes algunos en el libro de códigos.</translation>
    </message>
    <message>
        <source>There are too many to show them all. Look for something rarer.</source>
        <translation>Son demasiados para mostrarlos todos. Busque algo menos frecuente.</translation>
    </message>
    <message>
        <source>There is a list {name} already. Choose another name.</source>
        <translation>Ya existe una lista {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is an actor of that name already. This makes another one.</source>
        <translation>Ya hay un actor con ese nombre. Así se crea otro.</translation>
    </message>
    <message>
        <source>There is an attribute {name} of that kind already. Choose another name.</source>
        <translation>Ya existe un atributo {name} de ese tipo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is an id of that scheme already. Write over it, or name another scheme.</source>
        <translation>Ya hay un identificador de ese esquema. Escriba sobre él o nombre otro esquema.</translation>
    </message>
    <message>
        <source>There is no CoNLL dataset of Copydesk in {name}. Unpack the file, and import what is in it.</source>
        <translation>No hay ningún conjunto de datos CoNLL de Copydesk en {name}. Descomprima el archivo e importe su contenido.</translation>
    </message>
    <message>
        <source>There is no CoNLL file in the folder {name}: none has a word and its tags in each line.</source>
        <translation>No hay ningún archivo CoNLL en la carpeta {name}: ninguno tiene una palabra y sus etiquetas en cada línea.</translation>
    </message>
    <message>
        <source>There is no actor of that name.</source>
        <translation>No hay ningún actor con ese nombre.</translation>
    </message>
    <message>
        <source>There is no actor {name} in the codebook. Give a name, alias or id.</source>
        <translation>No hay ningún actor {name} en el libro de códigos. Dé un nombre, otro nombre o un identificador.</translation>
    </message>
    <message>
        <source>There is no attribute {name} for such annotations. Define it first.</source>
        <translation>No hay ningún atributo {name} para estas anotaciones. Defínalo antes.</translation>
    </message>
    <message>
        <source>There is no attribute {name} of that kind. Define it first.</source>
        <translation>No hay ningún atributo {name} de esa clase. Defínalo antes.</translation>
    </message>
    <message>
        <source>There is no backup of {name} yet. One is made soon after a project is opened, and then as often as the preferences say.</source>
        <translation>Aún no hay ninguna copia de {name}. Se hace una poco después de abrir un proyecto, y luego tan a menudo como digan las preferencias.</translation>
    </message>
    <message>
        <source>There is no column {name} in that table. Choose by one of these: {columns}.</source>
        <translation>No hay ninguna columna {name} en esa tabla. Elija por una de estas: {columns}.</translation>
    </message>
    <message>
        <source>There is no column {name} in that table. Sort by one of these: {columns}.</source>
        <translation>No hay ninguna columna {name} en esa tabla. Ordene por una de estas: {columns}.</translation>
    </message>
    <message>
        <source>There is no dataset format called {name}. Choose {others}.</source>
        <translation>No hay ningún formato de datos llamado {name}. Elija {others}.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name.</source>
        <translation>No hay ningún archivo en {path}. Revise el nombre.</translation>
    </message>
    <message>
        <source>There is no form of codebook called {name}. Choose one of {names}.</source>
        <translation>No hay ningún formato de libro de códigos llamado {name}. Elija uno de {names}.</translation>
    </message>
    <message>
        <source>There is no learning curve yet. Mark at least 5 articles done.</source>
        <translation>Aún no hay curva de aprendizaje. Marque al menos 5 artículos como terminados.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Check the name, or make a new project.</source>
        <translation>No hay ningún proyecto en {path}. Revise el nombre o cree un proyecto nuevo.</translation>
    </message>
    <message>
        <source>There is no project in {name}. Export it anew as REFI-QDA.</source>
        <translation>No hay ningún proyecto en {name}. Expórtelo de nuevo como REFI-QDA.</translation>
    </message>
    <message>
        <source>There is no project.qde in {path}. Choose the project&apos;s file or folder.</source>
        <translation>No hay project.qde en {path}. Elija el archivo o la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>There is no recent tag {digit} yet.</source>
        <translation>Aún no hay código reciente {digit}.</translation>
    </message>
    <message>
        <source>There is no report: Copydesk has not broken down.</source>
        <translation>No hay informe: Copydesk no ha fallado.</translation>
    </message>
    <message>
        <source>There is no revision {number}. Give a number from 0 to {last}.</source>
        <translation>No hay revisión {number}. Dé un número de 0 a {last}.</translation>
    </message>
    <message>
        <source>There is no template called {name}. Choose one of {names}, or name a file.</source>
        <translation>No hay ninguna plantilla llamada {name}. Elija una de {names}, o nombre un archivo.</translation>
    </message>
    <message>
        <source>There is no topic {name} in the codebook. Give a name, code or id.</source>
        <translation>No hay ningún tema {name} en el libro de códigos. Dé un nombre, un código o un identificador.</translation>
    </message>
    <message>
        <source>There is no {column} {value}. Choose one of {values}.</source>
        <translation>No hay {value} en {column}. Elija uno de {values}.</translation>
    </message>
    <message>
        <source>There is nothing in {name}. Export the dataset anew.</source>
        <translation>No hay nada en {name}. Exporte el conjunto de datos de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to import: all that can come is here already.</source>
        <translation>No hay nada que importar: todo lo que puede venir ya está aquí.</translation>
    </message>
    <message>
        <source>There is too little to measure against: {count} of at least {least} articles are done. Mark articles done when all in them is marked.</source>
        <translation>Hay muy poco con que medir: {count} de al menos {least} artículos están terminados. Marque artículos como terminados cuando todo en ellos esté marcado.</translation>
    </message>
    <message>
        <source>These act while the article has the focus.</source>
        <translation>Actúan mientras el artículo tiene el foco.</translation>
    </message>
    <message>
        <source>These are the only words of the annotation. Delete the annotation instead.</source>
        <translation>Son las únicas palabras de la anotación. Elimine mejor la anotación.</translation>
    </message>
    <message>
        <source>These words are tagged as {name} already.</source>
        <translation>Estas palabras ya están codificadas con {name}.</translation>
    </message>
    <message>
        <source>They are about &amp;another topic</source>
        <translation>Tratan de &amp;otro tema</translation>
    </message>
    <message>
        <source>They are about a &amp;new topic</source>
        <translation>Tratan de un tema &amp;nuevo</translation>
    </message>
    <message>
        <source>They are tagged as soon as all are found.</source>
        <translation>Se codificarán en cuanto se encuentren todas.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>This attribute is defined otherwise here, and stays so.</source>
        <translation>Este atributo está definido aquí de otro modo, y así se queda.</translation>
    </message>
    <message>
        <source>This export has no lines to show.</source>
        <translation>Esta exportación no tiene líneas que mostrar.</translation>
    </message>
    <message>
        <source>This format cannot do without them</source>
        <translation>Este formato no puede prescindir de ellos</translation>
    </message>
    <message>
        <source>This format needs spaCy, which is not installed. Install it with &apos;pip install spacy&apos; where Copydesk is installed, or choose another format.</source>
        <translation>Este formato necesita spaCy, que no está instalado. Instálelo con «pip install spacy» donde está instalado Copydesk, o elija otro formato.</translation>
    </message>
    <message>
        <source>This is a guess: choose to confirm or to correct it.</source>
        <translation>Es una suposición: elija para confirmar o corregir.</translation>
    </message>
    <message>
        <source>This is the backup of {when}, to look into. It cannot be changed.</source>
        <translation>Esta es la copia del {when}, para mirar en ella. No se puede cambiar.</translation>
    </message>
    <message>
        <source>This is there already and will be replaced.</source>
        <translation>Esto ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>This project is open read-only: no sample can be kept in it.</source>
        <translation>Este proyecto está abierto solo para lectura: no se puede guardar ninguna muestra en él.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be imported into it.</source>
        <translation>Este proyecto está abierto solo para lectura: no se puede importar nada en él.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be tagged in it.</source>
        <translation>Este proyecto está abierto solo para lectura: no se puede codificar nada en él.</translation>
    </message>
    <message>
        <source>This project is open read-only: you can read and export, not tag.</source>
        <translation>Este proyecto está abierto solo para lectura: puede leer y exportar, pero no codificar.</translation>
    </message>
    <message>
        <source>This project lies on another computer. Work in it stops if the connection does; a copy on this computer is quicker and safer.</source>
        <translation>Este proyecto está en otro ordenador. El trabajo se detiene si cae la conexión; una copia en este ordenador es más rápida y segura.</translation>
    </message>
    <message>
        <source>This project was exported without files that other programs can read. Export it from INCEpTION anew, with &quot;UIMA CAS XMI&quot; as its secondary format.</source>
        <translation>Este proyecto se exportó sin archivos que otros programas puedan leer. Expórtelo de nuevo desde INCEpTION, con &quot;UIMA CAS XMI&quot; como formato secundario.</translation>
    </message>
    <message>
        <source>This project was made by an older Copydesk and is open for reading only, without an index of words. Search it by regular expression, or open a copy that can be written.</source>
        <translation>Este proyecto se creó con una versión anterior de Copydesk y está abierto solo para lectura, sin índice de palabras. Búsquelo con una expresión regular o abra una copia en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Those of the project, as they are</source>
        <translation>Los del proyecto, como están</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Tick the annotations that belong to the other one first.</source>
        <translation>Marque antes las anotaciones que pertenecen al otro.</translation>
    </message>
    <message>
        <source>Tidied when it is tagged</source>
        <translation>Se limpian al codificar</translation>
    </message>
    <message>
        <source>Tidy the ends of a selection when tagging it</source>
        <translation>Limpiar los extremos de la selección al codificarla</translation>
    </message>
    <message>
        <source>Time at one article with suggestions: {minutes} minutes</source>
        <translation>Tiempo en un artículo con sugerencias: {minutes} minutos</translation>
    </message>
    <message>
        <source>Time at one article without suggestions: {minutes} minutes</source>
        <translation>Tiempo en un artículo sin sugerencias: {minutes} minutos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title and source</source>
        <translation>Título y fuente</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: label where a link ends</comment>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To the quotation</source>
        <comment>which way a link leads</comment>
        <translation>Hacia la cita</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>column of a table</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic for the whole article</source>
        <translation>Tema para todo el artículo</translation>
    </message>
    <message>
        <source>Topic for “{words}”</source>
        <translation>Tema para «{words}»</translation>
    </message>
    <message>
        <source>Topic retired</source>
        <translation>Tema retirado</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics and stance</source>
        <comment>column of a table</comment>
        <translation>Temas y postura</translation>
    </message>
    <message>
        <source>Topics are what passages and quotations are about. Make the first, or bring in a codebook.</source>
        <translation>Los temas son aquello de lo que tratan pasajes y citas. Cree el primero, o importe un libro de códigos.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Train, dev and test</source>
        <translation>Train, dev y test</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Triple clic</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>the progress of a dry run</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Turn down all suggestions in the article</source>
        <translation>Rechazar todas las sugerencias del artículo</translation>
    </message>
    <message>
        <source>Turn it down for good, and select the next</source>
        <translation>Rechazarla definitivamente y seleccionar la siguiente</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of an attribute</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a quotation</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a table</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type a date as 2018, 2018-09 or 2018-09-06.</source>
        <translation>Escriba una fecha como 2018, 2018-09 o 2018-09-06.</translation>
    </message>
    <message>
        <source>Type a file or a folder and press Enter, or choose it</source>
        <translation>Escriba un archivo o una carpeta y pulse Intro, o elíjalo</translation>
    </message>
    <message>
        <source>Type a name for the actor.</source>
        <translation>Escriba un nombre para el actor.</translation>
    </message>
    <message>
        <source>Type a name for the article.</source>
        <translation>Escriba un título para el artículo.</translation>
    </message>
    <message>
        <source>Type a name for the attribute.</source>
        <translation>Escriba un nombre para el atributo.</translation>
    </message>
    <message>
        <source>Type a name for the list.</source>
        <translation>Escriba un nombre para la lista.</translation>
    </message>
    <message>
        <source>Type a name for the tag.</source>
        <translation>Escriba un nombre para el código.</translation>
    </message>
    <message>
        <source>Type a name for the template.</source>
        <translation>Escriba un nombre para la plantilla.</translation>
    </message>
    <message>
        <source>Type a name for the topic.</source>
        <translation>Escriba un nombre para el tema.</translation>
    </message>
    <message>
        <source>Type an example; or press I on words of an article</source>
        <translation>Escriba un ejemplo; o pulse I sobre palabras de un artículo</translation>
    </message>
    <message>
        <source>Type another actor, topic or speaker for the selected annotation</source>
        <translation>Escribir otro actor, tema o hablante para la anotación seleccionada</translation>
    </message>
    <message>
        <source>Type at least one choice for {name}.</source>
        <translation>Escriba al menos una opción para {name}.</translation>
    </message>
    <message>
        <source>Type of quotation</source>
        <comment>what a value says</comment>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Type the coder&apos;s name: each annotation bears it.</source>
        <translation>Escriba el nombre del codificador: cada anotación lo lleva.</translation>
    </message>
    <message>
        <source>Type the regular expression to look for.</source>
        <translation>Escriba la expresión regular que desea buscar.</translation>
    </message>
    <message>
        <source>Type the title of the office, such as Foreign Minister.</source>
        <translation>Escriba el título del cargo, por ejemplo, ministro de Exteriores.</translation>
    </message>
    <message>
        <source>Type the words to look for.</source>
        <translation>Escriba las palabras que desea buscar.</translation>
    </message>
    <message>
        <source>Type to find anything:  {action} actions  {article} articles  {actor} actors  {topic} topics</source>
        <translation>Escriba para encontrar cualquier cosa:  {action} acciones  {article} artículos  {actor} actores  {topic} temas</translation>
    </message>
    <message>
        <source>Type words and press Enter.</source>
        <translation>Escriba palabras y pulse Intro.</translation>
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
        <translation>Unidades UTF-16</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unidades UTF-16</translation>
    </message>
    <message>
        <source>UTF-16 units, or code points</source>
        <translation>Unidades UTF-16 o puntos de código</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <comment>what offsets count</comment>
        <translation>Bytes UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 bytes of the text in its HTML</source>
        <translation>Bytes UTF-8 del texto en su HTML</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo takes this back.</source>
        <translation>Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Undoing the change</source>
        <translation>Deshaciendo el cambio</translation>
    </message>
    <message numerus="yes">
        <source>Undoing “{change}” takes %Ln article(s) out of the project. Redo brings them back.</source>
        <translation>
            <numerusform>Deshacer «{change}» quita %Ln artículo del proyecto. Rehacer lo devuelve.</numerusform>
            <numerusform>Deshacer «{change}» quita %Ln artículos del proyecto. Rehacer los devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Unlink %Ln article(s)</source>
        <translation>
            <numerusform>Desvincular %Ln artículo</numerusform>
            <numerusform>Desvincular %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Ya no está fijado.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Uses</source>
        <comment>how many passages and quotations are about a topic</comment>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column: name of a value that marks have</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of annotations</comment>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values: {count}</source>
        <comment>of annotations</comment>
        <translation>Valores: {count}</translation>
    </message>
    <message>
        <source>Versi&amp;ons</source>
        <translation>Versio&amp;nes</translation>
    </message>
    <message>
        <source>Very little text was found in {name}. Check that the article is in it.</source>
        <translation>Se encontró muy poco texto en {name}. Compruebe que contiene el artículo.</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Página web en un archivo</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What becomes of labels</source>
        <translation>En qué se convierten las etiquetas</translation>
    </message>
    <message>
        <source>What becomes of what the file has</source>
        <translation>En qué se convierte lo que tiene el archivo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What differs between the copies</source>
        <translation>Qué difiere entre las copias</translation>
    </message>
    <message>
        <source>What differs between this project and {name}:</source>
        <translation>Qué difiere entre este proyecto y {name}:</translation>
    </message>
    <message>
        <source>What does not count, and where it belongs instead</source>
        <translation>Qué no cuenta, y adónde pertenece</translation>
    </message>
    <message>
        <source>What else counts as the topic</source>
        <translation>Qué más cuenta como el tema</translation>
    </message>
    <message>
        <source>What file names say</source>
        <translation>Lo que dicen los nombres de archivo</translation>
    </message>
    <message>
        <source>What is attached to {name} was not read: {files}. Save it beside the message to import it.</source>
        <translation>Los adjuntos de {name} no se leyeron: {files}. Guárdelos junto al mensaje para importarlos.</translation>
    </message>
    <message>
        <source>What is chosen here holds for everybody who works in this project, and goes into its templates. Undo takes it back.</source>
        <translation>Lo que se elige aquí vale para todos los que trabajan en este proyecto, y va a sus plantillas. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>What is done with articles that are not in the project</source>
        <translation>Qué se hace con los artículos que no están en el proyecto</translation>
    </message>
    <message>
        <source>What is guessed is in italics. What you choose goes for all rows that are selected.</source>
        <translation>Lo adivinado está en cursiva. Lo que elija vale para todas las filas seleccionadas.</translation>
    </message>
    <message>
        <source>What is in the template</source>
        <translation>Qué hay en la plantilla</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>What is looked for is too long. Look for at most {count} characters.</source>
        <translation>Lo que se busca es demasiado largo. Busque como máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>What is marked in the whole article; click to go there</source>
        <translation>Lo marcado en todo el artículo; haga clic para ir allí</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is not in the export</source>
        <translation>Lo que no está en la exportación</translation>
    </message>
    <message>
        <source>What is the actor called that {count} of {name} belong to?</source>
        <translation>¿Cómo se llama el actor al que pertenecen {count} de {name}?</translation>
    </message>
    <message>
        <source>What is the actor called?</source>
        <translation>¿Cómo se llama el actor?</translation>
    </message>
    <message>
        <source>What is to be known of single documents</source>
        <translation>Lo que hay que saber de cada documento</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What links join</source>
        <translation>Qué unen los enlaces</translation>
    </message>
    <message>
        <source>What new ones get at first</source>
        <translation>Qué reciben los nuevos al principio</translation>
    </message>
    <message>
        <source>What new ones get at first; empty for nothing</source>
        <translation>Qué reciben los nuevos al principio; vacío para nada</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Qué habla a favor</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Lo que hay allí</translation>
    </message>
    <message>
        <source>What the attribute describes</source>
        <translation>Qué describe el atributo</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>What the marks mean, and which of them stand out</source>
        <translation>Qué significan las marcas y cuáles resaltan</translation>
    </message>
    <message>
        <source>What the topic means, as a second coder must know it</source>
        <translation>Qué significa el tema, como debe saberlo un segundo codificador</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to do about the selected groups</source>
        <translation>Qué hacer con los grupos seleccionados</translation>
    </message>
    <message>
        <source>What values say</source>
        <translation>Qué dicen los valores</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Lo que entraría</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>Qué significa {column}</translation>
    </message>
    <message>
        <source>What {topic} means</source>
        <translation>Qué significa {topic}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it is missing</source>
        <translation>Dónde falta</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Which actor</source>
        <comment>what a value says</comment>
        <translation>Qué actor</translation>
    </message>
    <message>
        <source>Which actor do {count} of {name} belong to?</source>
        <translation>¿A qué actor pertenecen {count} de {name}?</translation>
    </message>
    <message>
        <source>Which actor takes its place?</source>
        <translation>¿Qué actor ocupa su lugar?</translation>
    </message>
    <message>
        <source>Which actor takes its place? With none, they are left without.</source>
        <translation>¿Qué actor ocupa su lugar? Sin ninguno, quedan sin él.</translation>
    </message>
    <message>
        <source>Which topic</source>
        <comment>what a value says</comment>
        <translation>Qué tema</translation>
    </message>
    <message>
        <source>Who is spoken to</source>
        <comment>what a value says</comment>
        <translation>A quién se habla</translation>
    </message>
    <message>
        <source>Who is that? Press Enter to take the first, or type a name.</source>
        <translation>¿Quién es? Pulse Intro para tomar el primero, o escriba un nombre.</translation>
    </message>
    <message>
        <source>Who is that? Type a name.</source>
        <translation>¿Quién es? Escriba un nombre.</translation>
    </message>
    <message>
        <source>Who says what about what: mark it up in news articles.</source>
        <translation>Quién dice qué sobre qué: anótelo en artículos de prensa.</translation>
    </message>
    <message>
        <source>Who should start from it, and how one works with it</source>
        <translation>Quién debería empezar con ella, y cómo se trabaja con ella</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <comment>what a value says</comment>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Todo el artículo</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why they are to be looked at</source>
        <translation>Por qué hay que mirarlas</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Con advertencia</translation>
    </message>
    <message>
        <source>With every occurrence</source>
        <comment>origin of an annotation</comment>
        <translation>Con todas las apariciones</translation>
    </message>
    <message>
        <source>With its &amp;annotations…</source>
        <translation>Con sus &amp;anotaciones…</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Con sugerencias</translation>
    </message>
    <message>
        <source>With texts that are here already</source>
        <translation>Con textos que ya están aquí</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Con el ratón</translation>
    </message>
    <message>
        <source>With these, suggestions agree by themselves: the figures are too good.</source>
        <translation>Con estas, las sugerencias coinciden por sí solas: las cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>the quotation that this one is nested in</comment>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Without a choice they are in {folder}.</source>
        <translation>Sin elegir están en {folder}.</translation>
    </message>
    <message>
        <source>Without speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>Without them: offsets, hashes and quotes only</source>
        <translation>Sin ellos: solo posiciones, hashes y extractos</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column of a table</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>of an annotation</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>part of a quotation: what is said</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Palabras anteriores</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Palabras ahora</translation>
    </message>
    <message>
        <source>Words that speak for the topic, with commas between them</source>
        <translation>Palabras que hablan por el tema, con comas entre ellas</translation>
    </message>
    <message>
        <source>Words that stand elsewhere</source>
        <translation>Palabras que están en otro lugar</translation>
    </message>
    <message>
        <source>Work &amp;blind</source>
        <translation>Tra&amp;bajar a ciegas</translation>
    </message>
    <message>
        <source>Work blind</source>
        <translation>Trabajar a ciegas</translation>
    </message>
    <message numerus="yes">
        <source>Work blind (Tag &gt; Suggestions) in %Ln article(s) or more: then only those are measured against.</source>
        <translation>
            <numerusform>Trabaje a ciegas (Codificar &gt; Sugerencias) en %Ln artículo o más: entonces se mide solo con ellos.</numerusform>
            <numerusform>Trabaje a ciegas (Codificar &gt; Sugerencias) en %Ln artículos o más: entonces se mide solo con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with suggestions</source>
        <translation>Trabajar con sugerencias</translation>
    </message>
    <message>
        <source>Would come in: {things}</source>
        <translation>Entraría: {things}</translation>
    </message>
    <message>
        <source>Write the annotated dataset for other tools</source>
        <translation>Escribir el conjunto de datos anotado para otras herramientas</translation>
    </message>
    <message>
        <source>Write the backup to another file, and leave the project as it is</source>
        <translation>Escribir la copia en otro archivo, y dejar el proyecto como está</translation>
    </message>
    <message>
        <source>Write the codebook for other programs, or as a document</source>
        <translation>Escribir el libro de códigos para otros programas o como documento</translation>
    </message>
    <message>
        <source>Write the rules to a file, for others or a script</source>
        <translation>Escribir las reglas en un archivo, para otros o para un script</translation>
    </message>
    <message>
        <source>Write the same into all selected rows (Ctrl+Return)</source>
        <translation>Escribir lo mismo en todas las filas seleccionadas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Write the whole project, as it is now, to another file</source>
        <translation>Escribir todo el proyecto, como está ahora, en otro archivo</translation>
    </message>
    <message>
        <source>Writes {names}.</source>
        <translation>Escribe {names}.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is written</comment>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Years or months</source>
        <translation>Años o meses</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>type of an attribute</comment>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>You code as {name}: each annotation bears that name.</source>
        <translation>Usted codifica como {name}: cada anotación lleva ese nombre.</translation>
    </message>
    <message>
        <source>You have a template of that name: it will be replaced.</source>
        <translation>Tiene una plantilla con ese nombre: se reemplazará.</translation>
    </message>
    <message>
        <source>You stopped it before the end: what had come in by then is here.</source>
        <translation>Lo detuvo antes del final: lo importado hasta entonces está aquí.</translation>
    </message>
    <message>
        <source>You work blind: mark the article done first, or show suggestions now.</source>
        <translation>Trabaja a ciegas: marque antes el artículo como terminado, o muestre las sugerencias ahora.</translation>
    </message>
    <message>
        <source>You work blind: suggestions are hidden here until the article is marked done.</source>
        <translation>Trabaja a ciegas: las sugerencias están ocultas aquí hasta que el artículo se marque como terminado.</translation>
    </message>
    <message>
        <source>You work blind: suggestions are hidden until articles are marked done.</source>
        <translation>Trabaja a ciegas: las sugerencias están ocultas hasta que los artículos se marquen como terminados.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name, as coder</source>
        <translation>Su nombre, como codificador</translation>
    </message>
    <message>
        <source>Your name, as coder. Each annotation bears it.</source>
        <translation>Su nombre, como codificador. Cada anotación lo lleva.</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>R&amp;educir</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what an attribute takes</comment>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>what an attribute takes</comment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a part of the other&apos;s name</source>
        <translation>una parte del nombre de la otra</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>what an attribute takes</comment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>actors and topics without a name</source>
        <translation>actores y temas sin nombre</translation>
    </message>
    <message>
        <source>actors that no annotation names</source>
        <translation>actores que ninguna anotación nombra</translation>
    </message>
    <message>
        <source>actors, with their aliases, identifiers and notes</source>
        <translation>actores, con sus alias, identificadores y notas</translation>
    </message>
    <message>
        <source>aliases, parents and descriptions of actors, definitions of topics, and links between versions of an article</source>
        <translation>alias, actores superiores y descripciones de actores, definiciones de temas y vínculos entre versiones de un artículo</translation>
    </message>
    <message>
        <source>aliases, parents, descriptions and attributes of actors</source>
        <translation>alias, actores superiores, descripciones y atributos de actores</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>spans of an annotation</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation files without their texts</source>
        <translation>archivos de anotaciones sin sus textos</translation>
    </message>
    <message>
        <source>annotations in several pieces: each piece stands for itself</source>
        <translation>anotaciones en varios trozos: cada trozo queda por separado</translation>
    </message>
    <message>
        <source>annotations of Copydesk that were changed, so that what they are of is not known</source>
        <translation>anotaciones de Copydesk que se modificaron, de modo que no se sabe a qué pertenecen</translation>
    </message>
    <message>
        <source>annotations of articles that are not in the project</source>
        <translation>anotaciones de artículos que no están en el proyecto</translation>
    </message>
    <message>
        <source>annotations of no characters</source>
        <translation>anotaciones de ningún carácter</translation>
    </message>
    <message>
        <source>annotations of other views</source>
        <translation>anotaciones de otras vistas</translation>
    </message>
    <message>
        <source>annotations of tasks that were rejected or ignored</source>
        <translation>anotaciones de tareas rechazadas o ignoradas</translation>
    </message>
    <message>
        <source>annotations of white space only</source>
        <translation>anotaciones solo de espacios en blanco</translation>
    </message>
    <message>
        <source>annotations of words (parts of speech, lemmas, dependencies)</source>
        <translation>anotaciones de palabras (categorías gramaticales, lemas, dependencias)</translation>
    </message>
    <message>
        <source>annotations that are nested too deeply</source>
        <translation>anotaciones anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>annotations that were skipped</source>
        <translation>anotaciones que se saltaron</translation>
    </message>
    <message>
        <source>annotations whose place is not a stretch of text</source>
        <translation>anotaciones cuyo lugar no es un fragmento de texto</translation>
    </message>
    <message>
        <source>annotations without words, which are kept for review</source>
        <translation>anotaciones sin palabras, que quedan por revisar</translation>
    </message>
    <message>
        <source>articles and annotations</source>
        <translation>artículos y anotaciones</translation>
    </message>
    <message>
        <source>articles and what is marked in them: a codebook has only codes</source>
        <translation>artículos y lo marcado en ellos: un libro de códigos solo tiene códigos</translation>
    </message>
    <message>
        <source>articles of nothing but white space</source>
        <translation>artículos que solo contienen espacios en blanco</translation>
    </message>
    <message>
        <source>articles of white space only, and what is marked in them</source>
        <translation>artículos que solo contienen espacios en blanco, y lo marcado en ellos</translation>
    </message>
    <message>
        <source>articles that are damaged in the file</source>
        <translation>artículos dañados en el archivo</translation>
    </message>
    <message>
        <source>articles too long for one: they go on in the next one</source>
        <translation>artículos demasiado largos para uno solo: siguen en el siguiente</translation>
    </message>
    <message>
        <source>as the file says</source>
        <comment>an actor or topic</comment>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>at first: {value}</source>
        <comment>the default</comment>
        <translation>al principio: {value}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <comment>the tallest bar of a chart</comment>
        <translation>como mucho {count}</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>attributes of what is no annotation</source>
        <translation>atributos de lo que no es una anotación</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>antes de una reparación</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>broken sequences of tags: mended as conlleval does</source>
        <translation>secuencias de etiquetas rotas: reparadas como lo hace conlleval</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>cases linked to images, audio and video</source>
        <translation>casos vinculados a imágenes, audio y vídeo</translation>
    </message>
    <message>
        <source>cases that no text belongs to</source>
        <translation>casos a los que no pertenece ningún texto</translation>
    </message>
    <message>
        <source>cases without a name</source>
        <translation>casos sin nombre</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>an entry of a codebook</comment>
        <translation>modificada</translation>
    </message>
    <message>
        <source>choices of attributes, and which are for annotations or required</source>
        <translation>opciones de atributos, y cuáles son para anotaciones u obligatorios</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>puntos de código</translation>
    </message>
    <message>
        <source>coders, notes, attributes and dates of annotations</source>
        <translation>codificadores, notas, atributos y fechas de anotaciones</translation>
    </message>
    <message>
        <source>codings and notes without a place or a code</source>
        <translation>codificaciones y notas sin lugar o sin código</translation>
    </message>
    <message>
        <source>codings whose code is not in the file</source>
        <translation>codificaciones cuyo código no está en el archivo</translation>
    </message>
    <message>
        <source>codings whose text is not there</source>
        <translation>codificaciones cuyo texto no está</translation>
    </message>
    <message>
        <source>codings with codes that are not Copydesk&apos;s</source>
        <translation>codificaciones con códigos que no son de Copydesk</translation>
    </message>
    <message>
        <source>comments of doccano</source>
        <translation>comentarios de doccano</translation>
    </message>
    <message>
        <source>conflict, left out</source>
        <comment>an entry of a codebook</comment>
        <translation>en conflicto, omitida</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>caracteres de control</translation>
    </message>
    <message>
        <source>control characters in titles and notes, which XML cannot hold</source>
        <translation>caracteres de control en títulos y notas, que XML no admite</translation>
    </message>
    <message>
        <source>control characters that XML cannot hold</source>
        <translation>caracteres de control que XML no admite</translation>
    </message>
    <message>
        <source>control characters, of which there are pictures</source>
        <translation>caracteres de control, representados por sus símbolos</translation>
    </message>
    <message>
        <source>control characters, what the codebook says of actors, and links between versions of an article</source>
        <translation>caracteres de control, lo que el libro de códigos dice de los actores y vínculos entre versiones de un artículo</translation>
    </message>
    <message>
        <source>control characters, which XML cannot hold</source>
        <translation>caracteres de control, que XML no admite</translation>
    </message>
    <message>
        <source>cues and speakers in texts that were changed after the export</source>
        <translation>verbos introductores y hablantes en textos modificados después de la exportación</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s pattern: day, short name of the month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>definitions and notes of topics</source>
        <translation>definiciones y notas de temas</translation>
    </message>
    <message>
        <source>definitions of attributes</source>
        <translation>definiciones de atributos</translation>
    </message>
    <message>
        <source>definitions, notes and parents of topics</source>
        <translation>definiciones, notas y temas superiores de temas</translation>
    </message>
    <message>
        <source>doccano (JSON Lines)</source>
        <translation>doccano (JSON Lines)</translation>
    </message>
    <message>
        <source>documents that are not in UTF-8</source>
        <translation>documentos que no están en UTF-8</translation>
    </message>
    <message>
        <source>documents that cannot be read</source>
        <translation>documentos que no se pueden leer</translation>
    </message>
    <message>
        <source>documents too long for one article: they go on in the next one</source>
        <translation>documentos demasiado largos para un artículo: siguen en el siguiente</translation>
    </message>
    <message>
        <source>drafts of annotations</source>
        <translation>borradores de anotaciones</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>ends of annotations inside a token: widened to whole tokens</source>
        <translation>extremos de anotaciones dentro de un token: ampliados a tokens enteros</translation>
    </message>
    <message>
        <source>ends of entities that did not begin</source>
        <translation>finales de entidades que no empezaron</translation>
    </message>
    <message>
        <source>entities at words that are not in the text</source>
        <translation>entidades en palabras que no están en el texto</translation>
    </message>
    <message>
        <source>entities of which a piece is missing</source>
        <translation>entidades a las que les falta una parte</translation>
    </message>
    <message>
        <source>entities that do not end</source>
        <translation>entidades que no acaban</translation>
    </message>
    <message>
        <source>entries of the codebook: with no article there is no line to hold them</source>
        <translation>entradas del libro de códigos: sin artículos no hay línea que las contenga</translation>
    </message>
    <message>
        <source>events whose trigger is not in the file</source>
        <translation>eventos cuyo disparador no está en el archivo</translation>
    </message>
    <message>
        <source>feature structures without a type</source>
        <translation>estructuras de rasgos sin tipo</translation>
    </message>
    <message>
        <source>formatting of texts</source>
        <translation>formato de los textos</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>further user data of documents</source>
        <translation>otros datos de usuario de los documentos</translation>
    </message>
    <message>
        <source>groups (sets) of codes</source>
        <translation>grupos (conjuntos) de códigos</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>a document whose articles are in the project</comment>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>highlights whose document is not there</source>
        <translation>resaltados cuyo documento no está</translation>
    </message>
    <message>
        <source>highlights without words or outside of their document</source>
        <translation>resaltados sin palabras o fuera de su documento</translation>
    </message>
    <message>
        <source>how annotations came to be that nobody made by hand</source>
        <translation>el origen de las anotaciones que nadie hizo a mano</translation>
    </message>
    <message>
        <source>how annotations came to be, choices of attributes, control characters in titles and notes, and links between versions of an article</source>
        <translation>cómo surgieron las anotaciones, opciones de atributos, caracteres de control en títulos y notas, y vínculos entre versiones de un artículo</translation>
    </message>
    <message>
        <source>ids, and control characters, of which there are pictures</source>
        <translation>identificadores, y caracteres de control, representados por sus símbolos</translation>
    </message>
    <message>
        <source>images, audio and video files</source>
        <translation>archivos de imagen, audio y vídeo</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <comment>name of a file</comment>
        <translation>informe-importacion.csv</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <comment>where suggestions are</comment>
        <translation>
            <numerusform>en %Ln artículo</numerusform>
            <numerusform>en %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <comment>a document that can be read in part</comment>
        <translation>en parte</translation>
    </message>
    <message>
        <source>kinds, aliases, identifiers, attributes and notes of actors</source>
        <translation>tipos, alias, identificadores, atributos y notas de actores</translation>
    </message>
    <message>
        <source>labels of doccano that have no place or no name</source>
        <translation>etiquetas de doccano que no tienen lugar o nombre</translation>
    </message>
    <message>
        <source>later version, left out</source>
        <translation>versión posterior, omitida</translation>
    </message>
    <message>
        <source>layers whose words are not those of the first file: their marks stay out</source>
        <translation>capas cuyas palabras no son las del primer archivo: sus marcas quedan fuera</translation>
    </message>
    <message>
        <source>lemmas, parts of speech and dependencies of words</source>
        <translation>lemas, categorías gramaticales y dependencias de palabras</translation>
    </message>
    <message>
        <source>line breaks before the first word, which become blanks</source>
        <translation>saltos de línea antes de la primera palabra, que pasan a ser espacios</translation>
    </message>
    <message>
        <source>lines that are not brat&apos;s</source>
        <translation>líneas que no son de brat</translation>
    </message>
    <message>
        <source>lines that are not of the format</source>
        <translation>líneas que no son del formato</translation>
    </message>
    <message>
        <source>lines with more or fewer columns than the others: their words have no tags</source>
        <translation>líneas con más o menos columnas que las demás: sus palabras no tienen etiquetas</translation>
    </message>
    <message>
        <source>links between statements of different documents</source>
        <translation>vínculos entre declaraciones de documentos distintos</translation>
    </message>
    <message>
        <source>links between versions of an article</source>
        <translation>vínculos entre versiones de un artículo</translation>
    </message>
    <message>
        <source>links from and to codes</source>
        <translation>enlaces desde y hacia códigos</translation>
    </message>
    <message>
        <source>links from annotations that are not in the file</source>
        <translation>vínculos desde anotaciones que no están en el archivo</translation>
    </message>
    <message>
        <source>links from cases</source>
        <translation>enlaces desde casos</translation>
    </message>
    <message>
        <source>links from entity to entity (bridging, split antecedents)</source>
        <translation>vínculos de entidad a entidad (anáfora asociativa, antecedentes divididos)</translation>
    </message>
    <message>
        <source>links that join different kinds of annotations into one</source>
        <translation>vínculos que unen en una sola anotaciones de distinto tipo</translation>
    </message>
    <message>
        <source>links that nest a quotation in itself</source>
        <translation>vínculos que anidan una cita en sí misma</translation>
    </message>
    <message>
        <source>links to or from annotations of Copydesk that it did not make</source>
        <translation>vínculos desde o hacia anotaciones de Copydesk que no hizo él</translation>
    </message>
    <message>
        <source>links to or from what is not marked</source>
        <translation>vínculos desde o hacia lo que no está marcado</translation>
    </message>
    <message>
        <source>links to or from words that are not marked</source>
        <translation>vínculos desde o hacia palabras que no están marcadas</translation>
    </message>
    <message>
        <source>links to versions of an article that are left out</source>
        <translation>vínculos a versiones de un artículo que se omiten</translation>
    </message>
    <message>
        <source>links to what is not in the file</source>
        <translation>vínculos a lo que no está en el archivo</translation>
    </message>
    <message>
        <source>links to what is not in the same text</source>
        <translation>enlaces a lo que no está en el mismo texto</translation>
    </message>
    <message>
        <source>mentions and quotations without any words</source>
        <translation>menciones y citas sin ninguna palabra</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>casi la misma grafía</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an entry of a codebook</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of an attribute</comment>
        <translation>ningún valor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>notes of Copydesk that were changed and cannot be read</source>
        <translation>notas de Copydesk que se modificaron y no se pueden leer</translation>
    </message>
    <message>
        <source>notes on topics</source>
        <translation>notas sobre temas</translation>
    </message>
    <message>
        <source>notes on what is no annotation</source>
        <translation>notas sobre lo que no es una anotación</translation>
    </message>
    <message>
        <source>notes that belong to no text, selection or code</source>
        <translation>notas que no pertenecen a ningún texto, selección ni código</translation>
    </message>
    <message>
        <source>notes that cannot be read</source>
        <translation>notas que no se pueden leer</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nada perdido</translation>
    </message>
    <message>
        <source>nothing: outside of the text</source>
        <comment>what stands where a file says</comment>
        <translation>nada: fuera del texto</translation>
    </message>
    <message>
        <source>offices, rules and colours of actors, and rules and examples of topics that are new</source>
        <translation>cargos, reglas y colores de actores, y reglas y ejemplos de temas que son nuevos</translation>
    </message>
    <message>
        <source>or by key</source>
        <comment>search actions by their words or by key</comment>
        <translation>o por tecla</translation>
    </message>
    <message>
        <source>or drop a .copydesk file here</source>
        <translation>o suelte aquí un archivo .copydesk</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>otros ({count})</translation>
    </message>
    <message>
        <source>overlapping and nested annotations, who is named, what belongs together in a quotation, white space, and links between versions of an article</source>
        <translation>anotaciones solapadas y anidadas, a quién se nombra, qué va junto en una cita, espacios en blanco y vínculos entre versiones de un artículo</translation>
    </message>
    <message>
        <source>part not read</source>
        <translation>no leído en parte</translation>
    </message>
    <message>
        <source>parts of speech, lemmas and heads of words</source>
        <translation>categorías gramaticales, lemas y núcleos de palabras</translation>
    </message>
    <message>
        <source>passages of whole articles as labels, what the codebook says of actors, and links between versions of an article</source>
        <translation>pasajes de artículos enteros como etiquetas, lo que el libro de códigos dice de los actores y vínculos entre versiones de un artículo</translation>
    </message>
    <message>
        <source>passages of whole articles, data about articles and links between versions of an article, and what the codebook says of actors</source>
        <translation>pasajes de artículos enteros, datos de artículos y vínculos entre versiones de un artículo, y lo que el libro de códigos dice de los actores</translation>
    </message>
    <message>
        <source>passages of whole articles, which are in the metadata only</source>
        <translation>pasajes de artículos enteros, que solo están en los metadatos</translation>
    </message>
    <message>
        <source>pictures in documents</source>
        <translation>imágenes en documentos</translation>
    </message>
    <message>
        <source>places of addressees, of whom only the name is kept</source>
        <translation>lugares de destinatarios, de los que solo se conserva el nombre</translation>
    </message>
    <message>
        <source>predictions beside annotations</source>
        <translation>predicciones junto a anotaciones</translation>
    </message>
    <message>
        <source>quotations around a quotation, besides the first or without words</source>
        <translation>citas que contienen una cita, además de la primera o sin palabras</translation>
    </message>
    <message>
        <source>quotations nested in one that is not there any more</source>
        <translation>citas anidadas en una que ya no está</translation>
    </message>
    <message>
        <source>quotations nested in themselves</source>
        <translation>citas anidadas en sí mismas</translation>
    </message>
    <message>
        <source>quotations nested in what is not in the document</source>
        <translation>citas anidadas en lo que no está en el documento</translation>
    </message>
    <message>
        <source>quotations that another is nested in, which are not laid</source>
        <translation>citas en las que está anidada otra, que no se colocan</translation>
    </message>
    <message>
        <source>quotations whose outer quotation is left out</source>
        <translation>citas cuya cita exterior se omite</translation>
    </message>
    <message>
        <source>references of what is no annotation</source>
        <translation>referencias de lo que no es una anotación</translation>
    </message>
    <message>
        <source>references that lead nowhere</source>
        <translation>referencias que no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>references to words or to what is not there</source>
        <translation>referencias a palabras o a lo que no está</translation>
    </message>
    <message>
        <source>regions of Label Studio that have no place in a text</source>
        <translation>regiones de Label Studio que no tienen lugar en un texto</translation>
    </message>
    <message>
        <source>regions of Label Studio without a label</source>
        <translation>regiones de Label Studio sin etiqueta</translation>
    </message>
    <message>
        <source>relations between words or annotations that are not there</source>
        <translation>relaciones entre palabras o anotaciones que no están</translation>
    </message>
    <message>
        <source>relations with what is no annotation</source>
        <translation>relaciones con lo que no es una anotación</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>replies to annotations</source>
        <translation>respuestas a anotaciones</translation>
    </message>
    <message>
        <source>required</source>
        <comment>an attribute</comment>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>results of Label Studio of a kind that texts do not have</source>
        <translation>resultados de Label Studio de un tipo que los textos no tienen</translation>
    </message>
    <message>
        <source>rules.json</source>
        <comment>name of a file</comment>
        <translation>reglas.json</translation>
    </message>
    <message>
        <source>search terms (regular expressions)</source>
        <translation>términos de búsqueda (expresiones regulares)</translation>
    </message>
    <message>
        <source>second answers about whole documents</source>
        <translation>segundas respuestas sobre documentos enteros</translation>
    </message>
    <message>
        <source>second entries of one knowledge base</source>
        <translation>segundas entradas de una misma base de conocimiento</translation>
    </message>
    <message>
        <source>second speakers of one quotation</source>
        <translation>segundos hablantes de una misma cita</translation>
    </message>
    <message>
        <source>selections without a place in the text</source>
        <translation>selecciones sin lugar en el texto</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>short for the other</source>
        <translation>forma breve de la otra</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spans that are outside of the text</source>
        <translation>tramos que quedan fuera del texto</translation>
    </message>
    <message>
        <source>spans without a place or a label</source>
        <translation>tramos sin lugar o sin etiqueta</translation>
    </message>
    <message>
        <source>stances without a topic of a quotation</source>
        <translation>posturas sin tema de una cita</translation>
    </message>
    <message>
        <source>statements whose document is not there</source>
        <translation>declaraciones cuyo documento no está</translation>
    </message>
    <message>
        <source>statements without a place</source>
        <translation>declaraciones sin lugar</translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation>la búsqueda continúa…</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>such as 2004-03</source>
        <translation>como 2004-03</translation>
    </message>
    <message>
        <source>such as Foreign Minister</source>
        <translation>como ministra de Exteriores</translation>
    </message>
    <message>
        <source>such as en</source>
        <translation>como es</translation>
    </message>
    <message>
        <source>such as the state of a ministry</source>
        <translation>como el Estado de un ministerio</translation>
    </message>
    <message>
        <source>such as wikidata</source>
        <translation>como wikidata</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>por ejemplo {example}</translation>
    </message>
    <message>
        <source>tagged already</source>
        <translation>ya codificada</translation>
    </message>
    <message>
        <source>taken as they are</source>
        <translation>se toman como están</translation>
    </message>
    <message>
        <source>texts that cannot be read</source>
        <translation>textos que no se pueden leer</translation>
    </message>
    <message>
        <source>texts written for whole documents</source>
        <translation>textos escritos para documentos enteros</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <comment>offers</comment>
        <translation>
            <numerusform>se muestra la primera (%Ln)</numerusform>
            <numerusform>se muestran las primeras %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the quotation of {name}</source>
        <comment>a suggestion that was settled</comment>
        <translation>la cita de {name}</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>an entry of a codebook</comment>
        <translation>igual</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same surname and initial</source>
        <translation>el mismo apellido y la misma inicial</translation>
    </message>
    <message>
        <source>the theme&apos;s own</source>
        <translation>el del tema visual</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>el artículo completo</translation>
    </message>
    <message>
        <source>the words themselves</source>
        <comment>an actor that a file&apos;s marks name</comment>
        <translation>las propias palabras</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>tidied</source>
        <comment>the ends of a selection</comment>
        <translation>limpiados</translation>
    </message>
    <message>
        <source>titles, dates and other data about articles</source>
        <translation>títulos, fechas y otros datos sobre los artículos</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>topics of mentions</source>
        <translation>temas de menciones</translation>
    </message>
    <message>
        <source>topics of parts of quotations</source>
        <translation>temas de partes de citas</translation>
    </message>
    <message>
        <source>topics of whole articles</source>
        <translation>temas de artículos enteros</translation>
    </message>
    <message>
        <source>topics of whole articles that are not as Copydesk tells them</source>
        <translation>temas de artículos enteros que no están como los indica Copydesk</translation>
    </message>
    <message>
        <source>types, speakers, addressees, topics and nesting of quotations, and which parts belong together</source>
        <translation>tipos, hablantes, destinatarios, temas y anidamiento de citas, y qué partes van juntas</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>values of a kind that is not known</source>
        <translation>valores de un tipo desconocido</translation>
    </message>
    <message>
        <source>values of documents that are no single value</source>
        <translation>valores de documentos que no son un valor único</translation>
    </message>
    <message>
        <source>values of documents that are too long or too many</source>
        <translation>valores de documentos demasiado largos o demasiado numerosos</translation>
    </message>
    <message>
        <source>values of regions that are no single value</source>
        <translation>valores de regiones que no son un valor único</translation>
    </message>
    <message>
        <source>values of relations</source>
        <translation>valores de relaciones</translation>
    </message>
    <message>
        <source>values of variables that no statement has</source>
        <translation>valores de variables que no tiene ninguna declaración</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>what Copydesk told of the article: it was changed</source>
        <translation>lo que Copydesk indicaba del artículo: se modificó</translation>
    </message>
    <message>
        <source>what the codebook says of actors, and links between versions of an article</source>
        <translation>lo que el libro de códigos dice de los actores y vínculos entre versiones de un artículo</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>al abrirlo</translation>
    </message>
    <message>
        <source>which actor a mention names: only the actor&apos;s kind is written</source>
        <translation>qué actor nombra una mención: solo se escribe el tipo de actor</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>durante el trabajo</translation>
    </message>
    <message>
        <source>white space, notes, attributes and other data of articles</source>
        <translation>espacios en blanco, notas, atributos y otros datos de los artículos</translation>
    </message>
    <message>
        <source>whole article</source>
        <translation>todo el artículo</translation>
    </message>
    <message>
        <source>words of notes that are not in the file as plain text</source>
        <translation>palabras de notas que no están en el archivo como texto sin formato</translation>
    </message>
    <message>
        <source>words that do not stand where the file says</source>
        <translation>palabras que no están donde dice el archivo</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the project&apos;s text of the article</source>
        <translation>palabras que están en otro lugar en el texto del artículo en el proyecto</translation>
    </message>
    <message>
        <source>words that the file has no letters for</source>
        <translation>palabras para las que el archivo no tiene letras</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>what an attribute takes</comment>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>{accepted} of {marked} mentions were accepted as suggested, {edited} edited.</source>
        <translation>{accepted} de {marked} menciones se aceptaron tal como se sugirieron, {edited} editadas.</translation>
    </message>
    <message>
        <source>{accepted} of {marked} quotations were accepted as suggested, {edited} edited.</source>
        <translation>{accepted} de {marked} citas se aceptaron tal como se sugirieron, {edited} editadas.</translation>
    </message>
    <message>
        <source>{action} has {key} already.</source>
        <translation>{action} ya tiene {key}.</translation>
    </message>
    <message>
        <source>{choice} is no choice of {name}.</source>
        <translation>{choice} no es una opción de {name}.</translation>
    </message>
    <message>
        <source>{colour} is no colour. Write it as # and six digits, such as #336699.</source>
        <translation>{colour} no es un color. Escríbalo como # y seis cifras, por ejemplo #336699.</translation>
    </message>
    <message>
        <source>{column} is counted or kept by the program. Choose another column.</source>
        <translation>{column} lo cuenta o lleva el programa. Elija otra columna.</translation>
    </message>
    <message>
        <source>{count} annotations refer to {name}. Choose what takes its place, or delete them first.</source>
        <translation>{count} anotaciones remiten a {name}. Elija qué ocupa su lugar o elimínelas antes.</translation>
    </message>
    <message>
        <source>{count} more rows of {name} could not be read.</source>
        <translation>Otras {count} filas de {name} no se pudieron leer.</translation>
    </message>
    <message>
        <source>{count} of {all} articles have any; “{action}” looks through all.</source>
        <translation>{count} de {all} artículos tienen alguna; «{action}» los recorre todos.</translation>
    </message>
    <message>
        <source>{count} values of {name} are of choices that would go, such as {example}. Say which choices take their place.</source>
        <translation>{count} valores de {name} son de opciones que desaparecerían, como {example}. Diga qué opciones ocupan su lugar.</translation>
    </message>
    <message>
        <source>{count} values of {name} do not fit the new type, such as {example}. Change them first.</source>
        <translation>{count} valores de {name} no encajan en el tipo nuevo, como {example}. Cámbielos antes.</translation>
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
        <translation>{date} no es una fecha. Escriba un año, un mes o un día, por ejemplo 2004, 2004-03 o 2004-03-09.</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} terminados</translation>
    </message>
    <message>
        <source>{drawn}: {parts}</source>
        <comment>a sample and its shares</comment>
        <translation>{drawn}: {parts}</translation>
    </message>
    <message>
        <source>{ending} file</source>
        <comment>kind of a file</comment>
        <translation>Archivo {ending}</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <comment>how often a field was guessed</comment>
        <translation>{field} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{field} changed in %Ln article(s).</source>
        <translation>
            <numerusform>{field}: cambio en %Ln artículo.</numerusform>
            <numerusform>{field}: cambio en %Ln artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>dates</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{format} can be read but not written. Choose {others}.</source>
        <translation>{format} se puede leer, pero no escribir. Elija {others}.</translation>
    </message>
    <message>
        <source>{format} can be written but not read. Choose {others}.</source>
        <translation>{format} se puede escribir, pero no leer. Elija {others}.</translation>
    </message>
    <message>
        <source>{format} cannot do without the articles&apos; texts. Choose {others}, or export with texts.</source>
        <translation>{format} no puede prescindir de los textos de los artículos. Elija {others} o exporte con textos.</translation>
    </message>
    <message>
        <source>{group}, linked already</source>
        <translation>{group}, ya vinculados</translation>
    </message>
    <message>
        <source>{key} alone is needed in fields: this action needs Ctrl or Alt with it.</source>
        <translation>{key} sola hace falta en los campos: esta acción necesita Control o Alt con ella.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Take it from there?</source>
        <translation>{key} pertenece a «{action}». ¿Quitarla de ahí?</translation>
    </message>
    <message>
        <source>{key} is needed to copy, paste and select all in every field.</source>
        <translation>{key} hace falta para copiar, pegar y seleccionar todo en cada campo.</translation>
    </message>
    <message>
        <source>{key} is needed to move between fields and to leave them.</source>
        <translation>{key} hace falta para moverse entre los campos y salir de ellos.</translation>
    </message>
    <message>
        <source>{key} is needed to move in texts and lists. Hold Ctrl or Alt with it.</source>
        <translation>{key} hace falta para moverse en textos y listas. Mantenga Control o Alt con ella.</translation>
    </message>
    <message>
        <source>{key} is now for “{action}”.</source>
        <translation>{key} sirve ahora para «{action}».</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” and will not set {choice}.</source>
        <translation>{key} es la tecla de «{action}» y no fijará {choice}.</translation>
    </message>
    <message>
        <source>{key} leads on.</source>
        <translation>{key} lleva más allá.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} abre un menú.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} o {other}</translation>
    </message>
    <message>
        <source>{key}+click</source>
        <translation>{key}+clic</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+rueda</translation>
    </message>
    <message>
        <source>{log} beside {name} belongs to another project, and would be written into this one. Move {log} away, then open {name} again.</source>
        <translation>{log}, junto a {name}, es de otro proyecto y se escribiría en este. Mueva {log} a otro sitio y vuelva a abrir {name}.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month such as May 2031</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} y %Ln más</numerusform>
            <numerusform>{names} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <comment>name of a file</comment>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <comment>an actor who is not in the codebook</comment>
        <translation>{name} (nuevo)</translation>
    </message>
    <message>
        <source>{name} (salvaged)</source>
        <translation>{name} (salvado)</translation>
    </message>
    <message>
        <source>{name} (saved)</source>
        <comment>name of a file</comment>
        <translation>{name} (guardado)</translation>
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
        <translation>Se omitieron {name} y el resto de su archivo comprimido: descomprimido supera {size} GB. Descomprímalo usted mismo e importe la carpeta.</translation>
    </message>
    <message>
        <source>{name} breaks off before its end. What is there was read.</source>
        <translation>{name} se interrumpe antes del final. Se leyó lo que hay.</translation>
    </message>
    <message>
        <source>{name} breaks off, so it is not whole. Export it anew.</source>
        <translation>{name} se interrumpe, así que no está completo. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be locked in {folder} ({reason}). Copy it to a folder on this computer.</source>
        <translation>{name} no se puede bloquear en {folder} ({reason}). Cópielo a una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>{name} cannot be made there ({reason}). Choose another name or folder.</source>
        <translation>{name} no se puede crear ahí ({reason}). Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be part of itself. Choose another one, or fewer rows.</source>
        <translation>{name} no puede ser parte de sí mismo. Elija otro, o menos filas.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}). Check the folder&apos;s permissions.</source>
        <translation>No se puede acceder a {name} ({reason}). Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Check the file and its folder.</source>
        <translation>{name} no se puede leer ({reason}). Revise el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Open it in the program that it comes from, and save it again.</source>
        <translation>{name} no se puede leer ({reason}). Ábralo en su programa de origen y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check its permissions.</source>
        <translation>{name} no se puede leer. Revise sus permisos.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Check the name and the folder.</source>
        <translation>{name} no se puede leer: {reason}. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Choose another file.</source>
        <translation>{name} no se puede leer: {reason}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: it is damaged, encrypted or too large. Unpack it yourself, and import the folder.</source>
        <translation>{name} no se puede descomprimir: está dañado, cifrado o es demasiado grande. Descomprímalo usted mismo e importe la carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be used now ({reason}). Check that the file is still there and try again.</source>
        <translation>{name} no se puede usar ahora ({reason}). Compruebe que el archivo sigue ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be written to. Open it read-only, or copy it to a folder that you may write to.</source>
        <translation>No se puede escribir en {name}. Ábralo solo para lectura o cópielo a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{name} could not be made in {folder} ({reason}). Choose a folder that you may write to.</source>
        <translation>No se pudo crear {name} en {folder} ({reason}). Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{name} could not be read because of an error in Copydesk; see the log.</source>
        <translation>{name} no se pudo leer por un error de Copydesk; vea el registro.</translation>
    </message>
    <message>
        <source>{name} could not be read: what reads it broke down over it. Save it again in the program it comes from, and import that.</source>
        <translation>{name} no se pudo leer: la lectura falló por completo. Guárdelo de nuevo en su programa de origen e impórtelo.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}), so nothing was repaired. Free some space and try again.</source>
        <translation>{name} no se pudo escribir ({reason}), así que no se reparó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} could not be written or read ({reason}), so the last action was not saved. See that its disk is there and has room, then repeat it.</source>
        <translation>{name} no se pudo escribir o leer ({reason}), así que la última acción no se guardó. Compruebe que su disco está y tiene espacio, y repítala.</translation>
    </message>
    <message>
        <source>{name} defines XML entities of its own, which can fill the memory or point at other files. Save it without them and import it again.</source>
        <translation>{name} define entidades XML propias, que pueden llenar la memoria o remitir a otros archivos. Guárdelo sin ellas e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} defines a document type, so it is not read. Export it anew.</source>
        <translation>{name} define un tipo de documento, por lo que no se lee. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} defines a document type, which files of UIMA do not. Do not trust it.</source>
        <translation>{name} define un tipo de documento, cosa que los archivos de UIMA no hacen. No se fíe de él.</translation>
    </message>
    <message>
        <source>{name} does not begin with &quot;#FORMAT=WebAnno TSV 3&quot;, so it is none.</source>
        <translation>{name} no empieza por &quot;#FORMAT=WebAnno TSV 3&quot;, así que no es de ese formato.</translation>
    </message>
    <message>
        <source>{name} does not exist. Check the name and the folder.</source>
        <translation>{name} no existe. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{name} does not fit the pattern {pattern}, so that nothing was read from its name.</source>
        <translation>{name} no se ajusta al patrón {pattern}, así que no se leyó nada de su nombre.</translation>
    </message>
    <message>
        <source>{name} does not fit this pattern.</source>
        <translation>{name} no se ajusta a este patrón.</translation>
    </message>
    <message>
        <source>{name} does not have all that is in the project.</source>
        <translation>{name} no contiene todo lo que hay en el proyecto.</translation>
    </message>
    <message>
        <source>{name} does not say which characters its signs are. Run text recognition (OCR) on it first, then import it again.</source>
        <translation>{name} no indica a qué caracteres corresponden sus signos. Aplíquele antes reconocimiento de texto (OCR) e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name, or open it.</source>
        <translation>{name} ya existe. Elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} has a line of more than {most} characters. Check that it is the right file.</source>
        <translation>{name} tiene una línea de más de {most} caracteres. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} has a place outside the archive as its name, so it was left out. Do not trust this file.</source>
        <translation>El nombre de {name} apunta fuera del archivo comprimido, así que se omitió. No se fíe de este archivo.</translation>
    </message>
    <message>
        <source>{name} has a sheet that is too large to be read ({cells} cells). Delete the empty rows and columns, or save the sheet as CSV.</source>
        <translation>{name} tiene una hoja demasiado grande para leerla ({cells} celdas). Elimine las filas y columnas vacías o guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>{name} has a value in it that is too long to be read.</source>
        <translation>{name} contiene un valor demasiado largo para leerlo.</translation>
    </message>
    <message>
        <source>{name} has a value that is too large or too deep for an annotation or a page of them. Choose another file or another format.</source>
        <translation>{name} tiene un valor demasiado grande o profundo para una anotación o una página de anotaciones. Elija otro archivo u otro formato.</translation>
    </message>
    <message>
        <source>{name} has more than {most} actors. Split it.</source>
        <translation>{name} tiene más de {most} actores. Divídalo.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Import it in parts.</source>
        <translation>{name} tiene más de {most} archivos. Impórtelo por partes.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Split it.</source>
        <translation>{name} tiene más de {most} archivos. Divídalo.</translation>
    </message>
    <message>
        <source>{name} has more than {most} rows. Split it, or choose another file.</source>
        <translation>{name} tiene más de {most} filas. Divídalo o elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} has no .ann file with a .txt file of the same name. Choose the folder that has both.</source>
        <translation>{name} no tiene ningún archivo .ann con un archivo .txt del mismo nombre. Elija la carpeta que tenga ambos.</translation>
    </message>
    <message>
        <source>{name} has no article of Europresse in it. Export the articles as HTML, with their full text.</source>
        <translation>{name} no contiene ningún artículo de Europresse. Exporte los artículos como HTML, con el texto completo.</translation>
    </message>
    <message>
        <source>{name} has no article of Factiva in it. Export the articles with their full text.</source>
        <translation>{name} no contiene ningún artículo de Factiva. Exporte los artículos con el texto completo.</translation>
    </message>
    <message>
        <source>{name} has no article of LexisNexis in it. Export the articles with their full text.</source>
        <translation>{name} no contiene ningún artículo de LexisNexis. Exporte los artículos con el texto completo.</translation>
    </message>
    <message>
        <source>{name} has no article of ProQuest in it. Export the articles as text, with their full text.</source>
        <translation>{name} no contiene ningún artículo de ProQuest. Exporte los artículos como texto, con el texto completo.</translation>
    </message>
    <message>
        <source>{name} has no column that holds names. Call one “name”, and others “code”, “parent” and “definition”.</source>
        <translation>{name} no tiene ninguna columna con nombres. Llame a una «name», y a otras «code», «parent» y «definition».</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. Its columns are: {columns}.</source>
        <translation>{name} no tiene la columna «{column}». Sus columnas son: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no concepts of SKOS in it. Choose another file.</source>
        <translation>{name} no contiene conceptos de SKOS. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} has no document with text and annotations that can be read. Export it anew, with its texts.</source>
        <translation>{name} no tiene ningún documento con texto y anotaciones que se pueda leer. Expórtelo de nuevo, con sus textos.</translation>
    </message>
    <message>
        <source>{name} has no ending that stands for a form of codebook. Name the form, or give the file one of these endings: {endings}.</source>
        <translation>{name} no tiene una extensión que corresponda a un formato de libro de códigos. Indique el formato o dé al archivo una de estas extensiones: {endings}.</translation>
    </message>
    <message>
        <source>{name} has no line such as NAME_ [CODE] in it, so it is no actor dictionary. Choose another file.</source>
        <translation>{name} no contiene ninguna línea como NAME_ [CODE], así que no es un diccionario de actores. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} has no lines. Check that it is the right file.</source>
        <translation>{name} no tiene líneas. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} has no reference in it; each begins with a line “TY  - NEWS”. Export it again as RIS.</source>
        <translation>{name} no contiene ninguna referencia; cada una empieza con una línea «TY  - NEWS». Expórtelo de nuevo como RIS.</translation>
    </message>
    <message>
        <source>{name} has no rows in it. Check that it is the right file.</source>
        <translation>{name} no contiene filas. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} has no text in it. Check that it is the right file.</source>
        <translation>{name} no contiene texto. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are pictures. Run text recognition (OCR) on it first, then import it again.</source>
        <translation>{name} no tiene capa de texto: sus páginas son imágenes. Aplíquele antes reconocimiento de texto (OCR) e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has no text, so nothing is marked in it.</source>
        <translation>{name} no tiene texto, así que no hay nada marcado en él.</translation>
    </message>
    <message>
        <source>{name} has nothing in it. Check that it is the right file.</source>
        <translation>{name} está vacío. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} has offsets far outside of its text, so it was changed or is damaged. Export it anew.</source>
        <translation>{name} tiene posiciones muy fuera de su texto, así que se modificó o está dañado. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has references: the texts are their abstracts, not the whole articles.</source>
        <translation>{name} contiene referencias: los textos son sus resúmenes, no los artículos completos.</translation>
    </message>
    <message>
        <source>{name} has something for {action} that is no key. Nothing was changed.</source>
        <translation>{name} tiene para {action} algo que no es una tecla. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has the same as this project.</source>
        <translation>{name} tiene lo mismo que este proyecto.</translation>
    </message>
    <message>
        <source>{name} has too many cells to be a codebook. Choose another file.</source>
        <translation>{name} tiene demasiadas celdas para ser un libro de códigos. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} has too many pages, or too much text, to be one document. Split it and import the parts.</source>
        <translation>{name} tiene demasiadas páginas, o demasiado texto, para un solo documento. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>{name} has {count} bytes that are no characters in its encoding {charset}; � stands for them.</source>
        <translation>{name} tiene {count} bytes que no son caracteres en su codificación {charset}; � los representa.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files. Unpack it and import the folder.</source>
        <translation>{name} contiene más de {most} archivos. Descomprímalo e importe la carpeta.</translation>
    </message>
    <message>
        <source>{name} holds no files that end in {suffix}, so it is no {title}. Choose another file.</source>
        <translation>{name} no contiene archivos terminados en {suffix}, así que no es {title}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read.</source>
        <translation>{name} no contiene nada que se pueda leer.</translation>
    </message>
    <message>
        <source>{name} is JSON, but no UIMA CAS: it has no &quot;%FEATURE_STRUCTURES&quot;.</source>
        <translation>{name} es JSON, pero no un CAS de UIMA: no tiene &quot;%FEATURE_STRUCTURES&quot;.</translation>
    </message>
    <message>
        <source>{name} is NewsML-G2 without a news item. Check that it is the right file.</source>
        <translation>{name} es NewsML-G2 sin ninguna noticia. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} is UTF-8 with {count} damaged characters. Save it as UTF-8 again where it came from.</source>
        <translation>{name} es UTF-8 con {count} caracteres dañados. Guárdelo de nuevo como UTF-8 en su programa de origen.</translation>
    </message>
    <message>
        <source>{name} is XML, but no XMI of UIMA. Choose a file that ends in .xmi.</source>
        <translation>{name} es XML, pero no XMI de UIMA. Elija un archivo terminado en .xmi.</translation>
    </message>
    <message>
        <source>{name} is a Copydesk project. Open it from the File menu.</source>
        <translation>{name} es un proyecto de Copydesk. Ábralo desde el menú Archivo.</translation>
    </message>
    <message>
        <source>{name} is a backup of another project. Restore it to a new file.</source>
        <translation>{name} es una copia de otro proyecto. Restáurela en un archivo nuevo.</translation>
    </message>
    <message>
        <source>{name} is a codebook of REFI-QDA. Read it as qdc.</source>
        <translation>{name} es un libro de códigos de REFI-QDA. Léalo como qdc.</translation>
    </message>
    <message>
        <source>{name} is a dataset of Copydesk. Import it as a dataset, so that its annotations come along.</source>
        <translation>{name} es un conjunto de datos de Copydesk. Impórtelo como conjunto de datos para que vengan sus anotaciones.</translation>
    </message>
    <message>
        <source>{name} is a feed without entries. Save it again when it has some.</source>
        <translation>{name} es un canal sin entradas. Guárdelo de nuevo cuando las tenga.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project. Choose a {suffix} file.</source>
        <translation>{name} es una carpeta, no un proyecto. Elija un archivo {suffix}.</translation>
    </message>
    <message>
        <source>{name} is a link, not a document.</source>
        <translation>{name} es un enlace, no un documento.</translation>
    </message>
    <message>
        <source>{name} is a part of the open project. Import articles from other files.</source>
        <translation>{name} es una parte del proyecto abierto. Importe artículos de otros archivos.</translation>
    </message>
    <message>
        <source>{name} is a part of the project. Choose another name for the export.</source>
        <translation>{name} es una parte del proyecto. Elija otro nombre para la exportación.</translation>
    </message>
    <message>
        <source>{name} is a picture. Run text recognition (OCR) on it and import the text.</source>
        <translation>{name} es una imagen. Aplíquele reconocimiento de texto (OCR) e importe el texto.</translation>
    </message>
    <message>
        <source>{name} is a project of REFI-QDA. Read it as qdpx.</source>
        <translation>{name} es un proyecto de REFI-QDA. Léalo como qdpx.</translation>
    </message>
    <message>
        <source>{name} is an archive in an archive in an archive. Unpack it and import the folder.</source>
        <translation>{name} es un archivo comprimido dentro de otro, dentro de otro. Descomprímalo e importe la carpeta.</translation>
    </message>
    <message>
        <source>{name} is another project, not a copy of this one. Export a dataset there and import it here.</source>
        <translation>{name} es otro proyecto, no una copia de este. Exporte allí un conjunto de datos e impórtelo aquí.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Close it there, and try again.</source>
        <translation>Otro programa está escribiendo en {name}. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en {name}. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{name} is being written to, or was left half written. Open it once in the program that it comes from, close it there, and try again.</source>
        <translation>Se está escribiendo en {name}, o quedó a medio escribir. Ábralo una vez en su programa de origen, ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is below {parent}, which has no row of its own. Add a row for it, or correct the name.</source>
        <translation>{name} está bajo {parent}, que no tiene fila propia. Añada una, o corrija el nombre.</translation>
    </message>
    <message>
        <source>{name} is broken XML (line {line}). Download or export it again.</source>
        <translation>{name} es XML defectuoso (línea {line}). Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is broken XML. Look whether its last article is whole, and whether any is missing.</source>
        <translation>{name} es XML defectuoso. Compruebe si el último artículo está entero y si falta alguno.</translation>
    </message>
    <message>
        <source>{name} is closed. Open it again first.</source>
        <translation>{name} está cerrado. Ábralo de nuevo primero.</translation>
    </message>
    <message>
        <source>{name} is damaged after its entry {row}, and nothing that follows was read. Export it again.</source>
        <translation>{name} está dañado después de la entrada {row}; no se leyó nada de lo que sigue. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged or no zip file. Fetch it again.</source>
        <translation>{name} está dañado o no es un archivo zip. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged or not what its name says. Fetch it again.</source>
        <translation>{name} está dañado o no es lo que dice su nombre. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is something else than its ending says. Open it in the program it comes from, save it again and import that.</source>
        <translation>{name} está dañado o no es lo que dice su extensión. Ábralo en su programa de origen, guárdelo de nuevo e impórtelo.</translation>
    </message>
    <message>
        <source>{name} is damaged, or locked with a password. Export it anew.</source>
        <translation>{name} está dañado o bloqueado con contraseña. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no copy of it was kept. Restore a backup that was made earlier.</source>
        <translation>{name} está dañado, así que no se guardó copia. Restaure una copia hecha antes.</translation>
    </message>
    <message>
        <source>{name} is damaged. Export it anew, or fetch it again.</source>
        <translation>{name} está dañado. Expórtelo de nuevo o vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>{name} is damaged. Fetch it again.</source>
        <translation>{name} está dañado. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged. Open a backup or a copy of it.</source>
        <translation>{name} está dañado. Abra una copia de seguridad u otra copia.</translation>
    </message>
    <message>
        <source>{name} is in WebAnno TSV {version}, which is not read. Export it as WebAnno TSV 3.</source>
        <translation>{name} está en WebAnno TSV {version}, que no se lee. Expórtelo como WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s old format. Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>{name} está en el formato antiguo de Word. Ábralo en Word o LibreOffice, guárdelo como .docx e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is in an unknown encoding. Save it as UTF-8 and import it again.</source>
        <translation>{name} tiene una codificación desconocida. Guárdelo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too large for a document.</source>
        <translation>{name} supera los {size} MB, demasiado para un documento.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive and choose the folder.</source>
        <translation>{name} está bloqueado con contraseña. Descomprima el archivo comprimido y elija la carpeta.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive and import the folder.</source>
        <translation>{name} está bloqueado con contraseña. Descomprima el archivo comprimido e importe la carpeta.</translation>
    </message>
    <message>
        <source>{name} is nested so deep that its end could not be read.</source>
        <translation>{name} está tan anidado que no se pudo leer el final.</translation>
    </message>
    <message>
        <source>{name} is nested too deep to be a list of articles.</source>
        <translation>{name} está demasiado anidado para ser una lista de artículos.</translation>
    </message>
    <message>
        <source>{name} is nested too deep to be read. Copy its text in a browser and save that as a file.</source>
        <translation>{name} está demasiado anidado para leerlo. Copie su texto en un navegador y guárdelo como archivo.</translation>
    </message>
    <message>
        <source>{name} is no CoNLL file: there is no column of tags such as B-PER, I-PER and O beside the words. Choose another file or another format.</source>
        <translation>{name} no es un archivo CoNLL: no hay ninguna columna de etiquetas como B-PER, I-PER y O junto a las palabras. Elija otro archivo u otro formato.</translation>
    </message>
    <message>
        <source>{name} is no CoNLL-U: it has no lines of ten columns with tabs between them that begin with a number. Choose another file or another format.</source>
        <translation>{name} no es CoNLL-U: no tiene líneas de diez columnas separadas por tabuladores que empiecen por un número. Elija otro archivo u otro formato.</translation>
    </message>
    <message>
        <source>{name} is no DocBin of spaCy, or it is damaged: {reason}. Export it anew with DocBin.to_disk.</source>
        <translation>{name} no es un DocBin de spaCy o está dañado: {reason}. Expórtelo de nuevo con DocBin.to_disk.</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text, whatever its ending says. Open it in the program it comes from, save it as .odt and import that.</source>
        <translation>{name} no es un texto OpenDocument, aunque lo diga su extensión. Ábralo en su programa de origen, guárdelo como .odt e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is no RSS or Atom feed. Check that it is the right file.</source>
        <translation>{name} no es un canal RSS ni Atom. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} is no SKOS that can be read: {reason}. Export it anew.</source>
        <translation>{name} no es SKOS que se pueda leer: {reason}. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no Word document, whatever its ending says. Open it in the program it comes from, save it as .docx and import that.</source>
        <translation>{name} no es un documento de Word, aunque lo diga su extensión. Ábralo en su programa de origen, guárdelo como .docx e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is no codebook of REFI-QDA. Choose a file that ends in .qdc.</source>
        <translation>{name} no es un libro de códigos de REFI-QDA. Elija un archivo terminado en .qdc.</translation>
    </message>
    <message>
        <source>{name} is no codebook that can be read: {reason}. Correct it or export it anew.</source>
        <translation>{name} no es un libro de códigos que se pueda leer: {reason}. Corríjalo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no file of REFI-QDA. Choose a project (.qdpx, .qde) or a codebook (.qdc).</source>
        <translation>{name} no es un archivo de REFI-QDA. Elija un proyecto (.qdpx, .qde) o un libro de códigos (.qdc).</translation>
    </message>
    <message>
        <source>{name} is no kind of document that Copydesk reads. Leave it out, or save its text in a file that ends in .txt, .docx, .html or .pdf.</source>
        <translation>{name} no es un tipo de documento que Copydesk lea. Déjelo fuera o guarde su texto como .txt, .docx, .html o .pdf.</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}. Save it as CSV anew.</source>
        <translation>{name} no es una tabla que se pueda leer: {reason}. Guárdela de nuevo como CSV.</translation>
    </message>
    <message>
        <source>{name} is no template that can be read: {reason}. Correct it or save it anew.</source>
        <translation>{name} no es una plantilla que se pueda leer: {reason}. Corríjala o guárdela de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read. Save it as an Excel workbook anew.</source>
        <translation>{name} no es un libro de cálculo que se pueda leer. Guárdelo de nuevo como libro de Excel.</translation>
    </message>
    <message>
        <source>{name} is not JSON that can be read: {reason}. Export it anew.</source>
        <translation>{name} no es JSON que se pueda leer: {reason}. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not JSON, or it breaks off. Export it anew or choose another format.</source>
        <translation>{name} no es JSON o se interrumpe. Expórtelo de nuevo o elija otro formato.</translation>
    </message>
    <message>
        <source>{name} is not REFI-QDA that can be read: {reason}. Export it anew.</source>
        <translation>{name} no es REFI-QDA que se pueda leer: {reason}. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not XML that can be read: {reason}. Export it anew.</source>
        <translation>{name} no es XML que se pueda leer: {reason}. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not a Copydesk project. Choose a {suffix} file.</source>
        <translation>{name} no es un proyecto de Copydesk. Elija un archivo {suffix}.</translation>
    </message>
    <message>
        <source>{name} is not a choice, so it has no choices. Remove them.</source>
        <translation>{name} no es una opción, así que no tiene opciones. Quítelas.</translation>
    </message>
    <message>
        <source>{name} is not a file of rules. Choose another file.</source>
        <translation>{name} no es un archivo de reglas. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is not a file of {program} that can be read: {missing} is missing in it. Choose another file, or open it in a newer {program} and save it there.</source>
        <translation>{name} no es un archivo de {program} que se pueda leer: le falta {missing}. Elija otro archivo, o ábralo en una versión más reciente de {program} y guárdelo allí.</translation>
    </message>
    <message>
        <source>{name} is not a set of Copydesk&apos;s keys. Nothing was changed.</source>
        <translation>{name} no es un juego de teclas de Copydesk. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not an SQLite database, or it is encrypted. Choose another file, or save it without a password.</source>
        <translation>{name} no es una base de datos SQLite o está cifrado. Elija otro archivo o guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8. Export it anew.</source>
        <translation>{name} no está en UTF-8. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not tagged in this article.</source>
        <translation>{name} no está codificado en este artículo.</translation>
    </message>
    <message>
        <source>{name} is not text but binary data. Save its text as UTF-8, or import the document it came from.</source>
        <translation>{name} no es texto, sino datos binarios. Guarde su texto como UTF-8 o importe el documento de origen.</translation>
    </message>
    <message>
        <source>{name} is not there. Choose another file or folder.</source>
        <translation>{name} no está. Elija otro archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read. Of files that end in {ending}, these are: {kinds}.</source>
        <translation>{name} es de un tipo que no se lee. De los archivos terminados en {ending} se leen: {kinds}.</translation>
    </message>
    <message>
        <source>{name} is of an older Copydesk, and a backup of it must be made before it is brought up to date. {why} Until then it can be opened read-only.</source>
        <translation>{name} es de un Copydesk anterior, y hay que hacer una copia antes de actualizarlo. {why} Hasta entonces se puede abrir en solo lectura.</translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk. Close it there, or open it read-only here.</source>
        <translation>{name} está abierto en otra copia de Copydesk. Ciérrelo allí o ábralo aquí solo para lectura.</translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk: {user} on {host} has had it open since {since}. Close it there, or open it read-only here.</source>
        <translation>{name} está abierto en otro Copydesk: {user} en {host} lo tiene abierto desde {since}. Ciérrelo allí, o ábralo aquí en solo lectura.</translation>
    </message>
    <message>
        <source>{name} is open read-only, so it cannot be replaced. A backup can be written to a new file.</source>
        <translation>{name} está abierto en solo lectura, así que no se puede reemplazar. Una copia se puede escribir en un archivo nuevo.</translation>
    </message>
    <message>
        <source>{name} is open read-only, so nothing can be changed in it.</source>
        <translation>{name} está abierto solo para lectura, por lo que no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that cannot be read. Unpack the archive and import the folder.</source>
        <translation>{name} está comprimido de una forma que no se puede leer. Descomprima el archivo comprimido e importe la carpeta.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and import it again.</source>
        <translation>{name} está protegido con contraseña. Guárdelo sin ella e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose a backup of it.</source>
        <translation>{name} es el propio proyecto. Elija una copia de él.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another copy of it.</source>
        <translation>{name} es el propio proyecto. Elija otra copia de él.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another file to import.</source>
        <translation>{name} es el propio proyecto. Elija otro archivo para importar.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another name for the export.</source>
        <translation>{name} es el propio proyecto. Elija otro nombre para la exportación.</translation>
    </message>
    <message>
        <source>{name} is the speaker already. Select other words to change which name them.</source>
        <translation>{name} ya es el hablante. Seleccione otras palabras para cambiar las que lo nombran.</translation>
    </message>
    <message>
        <source>{name} is too large to be a codebook. Choose another file.</source>
        <translation>{name} es demasiado grande para ser un libro de códigos. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is too large to be a feed ({size} MB). Check that it is the right file.</source>
        <translation>{name} es demasiado grande para ser un canal ({size} MB). Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} is too large to be one XML document ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} es demasiado grande para un solo documento XML ({size} MB). Divídalo o expórtelo de nuevo por partes.</translation>
    </message>
    <message>
        <source>{name} is too large to be one document ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} es demasiado grande para un solo documento ({size} MB). Divídalo o expórtelo de nuevo por partes.</translation>
    </message>
    <message>
        <source>{name} is too large to be one message ({size} MB). Save it without its attachments.</source>
        <translation>{name} es demasiado grande para un solo mensaje ({size} MB). Guárdelo sin adjuntos.</translation>
    </message>
    <message>
        <source>{name} is too large to be one web page ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} es demasiado grande para una sola página web ({size} MB). Divídalo o expórtelo de nuevo por partes.</translation>
    </message>
    <message>
        <source>{name} is too large to be read, or unpacks to far more than it should. Leave it out.</source>
        <translation>{name} es demasiado grande para leerlo, o descomprimido ocupa mucho más de lo debido. Omítalo.</translation>
    </message>
    <message>
        <source>{name} is too large to be rules. Choose another file.</source>
        <translation>{name} es demasiado grande para ser reglas. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is too large to be salvaged in memory.</source>
        <translation>{name} es demasiado grande para salvarlo en memoria.</translation>
    </message>
    <message>
        <source>{name} is used: {uses}.</source>
        <translation>{name} se usa: {uses}.</translation>
    </message>
    <message>
        <source>{name} looks like a list of articles rather than one.</source>
        <translation>{name} parece una lista de artículos y no un artículo.</translation>
    </message>
    <message>
        <source>{name} looks like {kind}. Give it the ending {ending} and import it again.</source>
        <translation>{name} parece {kind}. Póngale la extensión {ending} e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} may be each of these: {choices}. Give the id of the one that is meant.</source>
        <translation>{name} puede ser cada uno de estos: {choices}. Dé el identificador del que se quiere decir.</translation>
    </message>
    <message>
        <source>{name} names a context on the network, and Copydesk fetches nothing. Convert it to Turtle.</source>
        <translation>{name} menciona un contexto en la red, y Copydesk no descarga nada. Conviértalo a Turtle.</translation>
    </message>
    <message>
        <source>{name} needs more memory than one document may. Split it, or export it again in parts.</source>
        <translation>{name} necesita más memoria de la permitida a un documento. Divídalo o expórtelo de nuevo por partes.</translation>
    </message>
    <message>
        <source>{name} of an earlier project is left there. Move it away, or choose another name.</source>
        <translation>Ahí queda {name} de un proyecto anterior. Muévalo o elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} says that it holds {stated} articles, but {found} were found in it.</source>
        <translation>{name} dice contener {stated} artículos, pero se encontraron {found}.</translation>
    </message>
    <message>
        <source>{name} seems to be UTF-16 without the mark that says so. Save it as UTF-8 and import it again.</source>
        <translation>{name} parece UTF-16 sin la marca que lo indica. Guárdelo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} seems to have only the beginning of the article in it.</source>
        <translation>{name} parece contener solo el principio del artículo.</translation>
    </message>
    <message>
        <source>{name} took too long to read and was given up. Save it again in the program it comes from, or split it.</source>
        <translation>La lectura de {name} tardaba demasiado y se abandonó. Guárdelo de nuevo en su programa de origen o divídalo.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a codebook can be. Check the file.</source>
        <translation>{name}, descomprimido, ocupa más de lo que puede ocupar un libro de códigos. Revise el archivo.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a document can hold, so it was not read. If it is a document, save it again in parts.</source>
        <translation>{name}, descomprimido, supera lo que cabe en un documento, así que no se leyó. Si es un documento, guárdelo de nuevo por partes.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk, so it can only be read here. Install the newest version to change it.</source>
        <translation>{name} fue hecho por un Copydesk más nuevo, así que aquí solo se puede leer. Instale la versión más nueva para cambiarlo.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk. Install the newest version to open it.</source>
        <translation>{name} se creó con una versión más reciente de Copydesk. Instale la última versión para abrirlo.</translation>
    </message>
    <message>
        <source>{name} was made by an older Copydesk. Open it once in the window, then its tables can be shown.</source>
        <translation>{name} se hizo con un Copydesk anterior. Ábralo una vez en la ventana y se podrán mostrar sus tablas.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced by another program. All that was saved is still here.</source>
        <translation>{name} fue movido, eliminado o reemplazado por otro programa. Todo lo guardado sigue aquí.</translation>
    </message>
    <message>
        <source>{name} was read as {encoding}. Check that its letters look right.</source>
        <translation>{name} se leyó como {encoding}. Compruebe que sus letras se ven bien.</translation>
    </message>
    <message>
        <source>{name} works blind: no suggestions are shown in an article until it is marked done</source>
        <translation>{name} trabaja a ciegas: en un artículo no se muestran sugerencias hasta que se marca terminado</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than it is, so it is not read. Export it anew.</source>
        <translation>{name} ocuparía mucho más al descomprimirse, así que no se lee. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} would unpack to far too much, as only harmful archives do.</source>
        <translation>{name} ocuparía demasiado al descomprimirse, como solo hacen los archivos dañinos.</translation>
    </message>
    <message>
        <source>{name} would unpack to {ratio} times its size, as only harmful archives do, so it was left out.</source>
        <translation>{name} ocuparía {ratio} veces su tamaño al descomprimirse, como solo hacen los archivos dañinos, así que se omitió.</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, obligatorio</translation>
    </message>
    <message>
        <source>{name}: tag {n} of {count}</source>
        <translation>{name}: marca {n} de {count}</translation>
    </message>
    <message>
        <source>{name}: {count} lines set at an angle were left out.</source>
        <translation>{name}: se omitieron {count} líneas inclinadas.</translation>
    </message>
    <message>
        <source>{name}: {count} lines that repeat at the head or foot of its pages were left out.</source>
        <translation>{name}: se omitieron {count} líneas que se repiten al principio o al pie de las páginas.</translation>
    </message>
    <message>
        <source>{name}: {count} of its pages are pictures without text and were left out. Run text recognition (OCR) on it to have them too.</source>
        <translation>{name}: {count} páginas son imágenes sin texto y se omitieron. Aplíquele reconocimiento de texto (OCR) para tenerlas también.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>a term before what it is about</comment>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total}, from the end again</source>
        <translation>{number} de {total}, otra vez desde el final</translation>
    </message>
    <message>
        <source>{number} of {total}, from the start again</source>
        <translation>{number} de {total}, otra vez desde el principio</translation>
    </message>
    <message>
        <source>{one}: used {first} times. {other}: used {second} times. Merging moves all that refers to one to the other; its names stay as aliases.</source>
        <translation>{one}: {first} usos. {other}: {second} usos. La fusión traslada a la otra todo lo que remite a la una; sus nombres quedan como alias.</translation>
    </message>
    <message>
        <source>{operator} stands between two words, as in &quot;{example}&quot;. Add the missing word, or write &quot;{operator}&quot; in quote marks to look for it.</source>
        <translation>{operator} va entre dos palabras, como en &quot;{example}&quot;. Añada la palabra que falta o escriba &quot;{operator}&quot; entre comillas para buscarlo.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} and %Ln more</source>
        <translation>
            <numerusform>{parts} y %Ln más</numerusform>
            <numerusform>{parts} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {changes}</source>
        <translation>{part}: {changes}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}. Save the template as a file elsewhere.</source>
        <translation>{path} no se puede crear: {reason}. Guarde la plantilla en otro lugar como archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and the folder.</source>
        <translation>{path} no se puede leer: {reason}. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}. Make it first.</source>
        <translation>No se puede escribir {path}: no existe la carpeta {folder}. Créela antes.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place, or make room and close it in other programs.</source>
        <translation>No se puede escribir {path}: {reason}. Elija otro lugar, o libere espacio y ciérrelo en otros programas.</translation>
    </message>
    <message>
        <source>{path} is a file. Give the name of a folder to write.</source>
        <translation>{path} es un archivo. Indique el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file to write.</source>
        <translation>{path} es una carpeta. Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{path} is a project or another database. Choose another name for the export.</source>
        <translation>{path} es un proyecto u otra base de datos. Elija otro nombre para la exportación.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Choose another place.</source>
        <translation>{path} no es un archivo ordinario. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} is not in the file. Export the project anew.</source>
        <translation>{path} no está en el archivo. Exporte el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not there. Check the name and the folder.</source>
        <translation>{path} no está ahí. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{path} is the project itself. Choose another name.</source>
        <translation>{path} es el propio proyecto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is there already, and is no report of an import. Choose another name for the report.</source>
        <translation>{path} ya existe y no es un informe de importación. Elija otro nombre para el informe.</translation>
    </message>
    <message>
        <source>{program} copies this project to other computers. Work in it on one computer at a time, and close it before you open it on another: else two copies come about.</source>
        <translation>{program} copia este proyecto a otros ordenadores. Trabaje en él en un solo ordenador a la vez, y ciérrelo antes de abrirlo en otro: si no, surgen dos copias.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{rows}, {selected} selected</source>
        <translation>{rows}, {selected} seleccionadas</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} de {total} mostrados</translation>
    </message>
    <message>
        <source>{shown} of {total} topics</source>
        <translation>{shown} de {total} temas</translation>
    </message>
    <message>
        <source>{speaker}: {words}</source>
        <comment>who says what</comment>
        <translation>{speaker}: {words}</translation>
    </message>
    <message>
        <source>{suggestions} {where}. One undo takes it back.</source>
        <translation>{suggestions} {where}. Un solo deshacer lo revierte.</translation>
    </message>
    <message>
        <source>{title} is only read. Choose another form.</source>
        <translation>{title} solo se lee. Elija otro formato.</translation>
    </message>
    <message>
        <source>{title} is only written. Choose another form.</source>
        <translation>{title} solo se escribe. Elija otro formato.</translation>
    </message>
    <message>
        <source>{title}: cancelled, nothing was changed.</source>
        <translation>{title}: cancelado, no se cambió nada.</translation>
    </message>
    <message>
        <source>{title}: the file quotes “{quote}”; nearest: {words}</source>
        <translation>{title}: el archivo cita «{quote}»; lo más parecido: {words}</translation>
    </message>
    <message>
        <source>{topic} (retired)</source>
        <translation>{topic} (retirado)</translation>
    </message>
    <message>
        <source>{typed} is no date. Write it as in 2031-04-14, 2031-04 or 2031.</source>
        <translation>{typed} no es una fecha. Escríbala como 2031-04-14, 2031-04 o 2031.</translation>
    </message>
    <message>
        <source>{unit}, as the format says: the file quotes no words</source>
        <translation>{unit}, como dice el formato: el archivo no cita palabras</translation>
    </message>
    <message>
        <source>{unit}: {right} of {all}</source>
        <translation>{unit}: {right} de {all}</translation>
    </message>
    <message>
        <source>{unit}: {right} of {all} quotes stand right</source>
        <translation>{unit}: {right} de {all} fragmentos citados están en su lugar</translation>
    </message>
    <message>
        <source>{user} on {host} has had this project open since {since}, and has not closed it. If they still work in it, close it here: else two copies come about.</source>
        <translation>{user} en {host} tiene este proyecto abierto desde {since} y no lo ha cerrado. Si aún trabaja en él, ciérrelo aquí: si no, surgen dos copias.</translation>
    </message>
    <message>
        <source>{value} (guessed)</source>
        <comment>metadata that a reader guessed</comment>
        <translation>{value} (deducido)</translation>
    </message>
    <message>
        <source>{value} could be two numbers. Write it without the comma, or with a point for it.</source>
        <translation>{value} podría ser dos números. Escríbalo sin la coma, o con un punto en su lugar.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no. Write yes or no for {name}.</source>
        <translation>{value} no es ni sí ni no. Escriba sí o no para {name}.</translation>
    </message>
    <message>
        <source>{value} is no choice of {name}. Choose one of these: {choices}.</source>
        <translation>{value} no es una opción de {name}. Elija una de estas: {choices}.</translation>
    </message>
    <message>
        <source>{value} is not a number. Write {name} in digits, such as 12 or 3.5.</source>
        <translation>{value} no es un número. Escriba {name} en cifras, como 12 o 3.5.</translation>
    </message>
    <message>
        <source>{wanted} of {total}</source>
        <comment>articles of a sample</comment>
        <translation>{wanted} de {total}</translation>
    </message>
    <message>
        <source>{what} ({words})</source>
        <comment>the words that speak for it</comment>
        <translation>{what} ({words})</translation>
    </message>
    <message>
        <source>{what}: a year, a month or a day; empty for any</source>
        <translation>{what}: un año, un mes o un día; vacío para cualquiera</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>documents and their number</comment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{written} could be two dates. Write the year first, as in 2031-04-14.</source>
        <translation>{written} puede ser dos fechas. Escriba primero el año, como en 2031-04-14.</translation>
    </message>
    <message>
        <source>{written} is not a date that can be read. Write it as in 2031-04-14 or 2031-04-14T08:40.</source>
        <translation>{written} no es una fecha legible. Escríbala como 2031-04-14 o 2031-04-14T08:40.</translation>
    </message>
    <message>
        <source>“We will open the bridge in spring,” the chair of the council said on Tuesday, after a vote that had been put off three times.</source>
        <translation>«Abriremos el puente en primavera», dijo el martes la presidenta del consejo, tras una votación aplazada tres veces.</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>«{action}» tiene de nuevo sus teclas originales.</translation>
    </message>
    <message>
        <source>“{name}” here has another id in {scheme}.</source>
        <translation>«{name}» tiene aquí otro identificador en {scheme}.</translation>
    </message>
    <message>
        <source>“{name}” here is of another kind: {kind}.</source>
        <translation>«{name}» es aquí de otro tipo: {kind}.</translation>
    </message>
    <message>
        <source>“{name}” would be below itself.</source>
        <translation>«{name}» estaría debajo de sí misma.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>an article&apos;s title</comment>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” in {name} was withdrawn by its agency.</source>
        <translation>«{title}», en {name}, fue retirado por su agencia.</translation>
    </message>
    <message>
        <source>“{title}” should have {stated} words, but {found} were read. Look whether the text is whole.</source>
        <translation>«{title}» debería tener {stated} palabras, pero se leyeron {found}. Compruebe que el texto está entero.</translation>
    </message>
    <message>
        <source>“{topic}” is in use.</source>
        <translation>«{topic}» está en uso.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>words marked in a file</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>what was typed</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” is an example of</source>
        <comment>followed by the name of a topic</comment>
        <translation>«{words}» es un ejemplo de</translation>
    </message>
    <message>
        <source>“{words}” is no example of</source>
        <comment>followed by the name of a topic</comment>
        <translation>«{words}» no es un ejemplo de</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
</TS>
