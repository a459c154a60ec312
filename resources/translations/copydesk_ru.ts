<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <translation> знаков</translation>
    </message>
    <message>
        <source> hours of work</source>
        <comment>unit after a number</comment>
        <translation> часов работы</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>unit after a number</comment>
        <translation> минут</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>unit after a font&apos;s size</comment>
        <translation> пт</translation>
    </message>
    <message>
        <source>% alike</source>
        <comment>after a number: how similar words are</comment>
        <translation>% сходства</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln актор</numerusform>
            <numerusform>%Ln актора</numerusform>
            <numerusform>%Ln акторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) of no kind yet</source>
        <translation>
            <numerusform>%Ln актор пока без вида</numerusform>
            <numerusform>%Ln актора пока без вида</numerusform>
            <numerusform>%Ln акторов пока без вида</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) without {name}</source>
        <translation>
            <numerusform>%Ln актор без {name}</numerusform>
            <numerusform>%Ln актора без {name}</numerusform>
            <numerusform>%Ln акторов без {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln аннотация</numerusform>
            <numerusform>%Ln аннотации</numerusform>
            <numerusform>%Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <comment>that differ</comment>
        <translation>
            <numerusform>%Ln аннотация</numerusform>
            <numerusform>%Ln аннотации</numerusform>
            <numerusform>%Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be looked at again.</source>
        <translation>
            <numerusform>Нужно снова посмотреть %Ln аннотацию.</numerusform>
            <numerusform>Нужно снова посмотреть %Ln аннотации.</numerusform>
            <numerusform>Нужно снова посмотреть %Ln аннотаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to be reviewed.</source>
        <translation>
            <numerusform>Нужно проверить %Ln аннотацию.</numerusform>
            <numerusform>Нужно проверить %Ln аннотации.</numerusform>
            <numerusform>Нужно проверить %Ln аннотаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) deleted.</source>
        <translation>
            <numerusform>Удалена %Ln аннотация.</numerusform>
            <numerusform>Удалены %Ln аннотации.</numerusform>
            <numerusform>Удалено %Ln аннотаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) have other words now.</source>
        <translation>
            <numerusform>У %Ln аннотации теперь другие слова.</numerusform>
            <numerusform>У %Ln аннотаций теперь другие слова.</numerusform>
            <numerusform>У %Ln аннотаций теперь другие слова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) here do not fit the text any more and are not shown.</source>
        <translation>
            <numerusform>%Ln аннотация здесь больше не подходит к тексту и не показана.</numerusform>
            <numerusform>%Ln аннотации здесь больше не подходят к тексту и не показаны.</numerusform>
            <numerusform>%Ln аннотаций здесь больше не подходят к тексту и не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) laid on these.</source>
        <comment>articles that were here</comment>
        <translation>
            <numerusform>На них положена %Ln аннотация.</numerusform>
            <numerusform>На них положены %Ln аннотации.</numerusform>
            <numerusform>На них положено %Ln аннотаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) lost their words and are kept for review.</source>
        <translation>
            <numerusform>%Ln аннотация потеряла свои слова и отложена для проверки.</numerusform>
            <numerusform>%Ln аннотации потеряли свои слова и отложены для проверки.</numerusform>
            <numerusform>%Ln аннотаций потеряли свои слова и отложены для проверки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of “{topic}”. Undo takes this back.</source>
        <translation>
            <numerusform>%Ln аннотация темы «{topic}». Отмена вернёт как было.</numerusform>
            <numerusform>%Ln аннотации темы «{topic}». Отмена вернёт как было.</numerusform>
            <numerusform>%Ln аннотаций темы «{topic}». Отмена вернёт как было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) saved</source>
        <translation>
            <numerusform>спасена %Ln аннотация</numerusform>
            <numerusform>спасены %Ln аннотации</numerusform>
            <numerusform>спасено %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to look at.</source>
        <translation>
            <numerusform>%Ln аннотация для просмотра.</numerusform>
            <numerusform>%Ln аннотации для просмотра.</numerusform>
            <numerusform>%Ln аннотаций для просмотра.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to re&amp;view…</source>
        <translation>
            <numerusform>%Ln &amp;аннотация на проверку…</numerusform>
            <numerusform>%Ln &amp;аннотации на проверку…</numerusform>
            <numerusform>%Ln &amp;аннотаций на проверку…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were here already.</source>
        <translation>
            <numerusform>%Ln аннотация уже была здесь.</numerusform>
            <numerusform>%Ln аннотации уже были здесь.</numerusform>
            <numerusform>%Ln аннотаций уже были здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will have other words, to be reviewed.</source>
        <translation>
            <numerusform>У %Ln аннотации будут другие слова, нужна проверка.</numerusform>
            <numerusform>У %Ln аннотаций будут другие слова, нужна проверка.</numerusform>
            <numerusform>У %Ln аннотаций будут другие слова, нужна проверка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will lose their words, and be kept for review.</source>
        <translation>
            <numerusform>%Ln аннотация потеряет свои слова и будет отложена для проверки.</numerusform>
            <numerusform>%Ln аннотации потеряют свои слова и будут отложены для проверки.</numerusform>
            <numerusform>%Ln аннотаций потеряют свои слова и будут отложены для проверки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) will move with their words.</source>
        <translation>
            <numerusform>%Ln аннотация сдвинется вместе со своими словами.</numerusform>
            <numerusform>%Ln аннотации сдвинутся вместе со своими словами.</numerusform>
            <numerusform>%Ln аннотаций сдвинутся вместе со своими словами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>that differ</comment>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln статья добавлена в список {name}.</numerusform>
            <numerusform>%Ln статьи добавлены в список {name}.</numerusform>
            <numerusform>%Ln статей добавлено в список {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are not in the project and left out.</source>
        <translation>
            <numerusform>%Ln статьи нет в проекте, и она опущена.</numerusform>
            <numerusform>%Ln статей нет в проекте, и они опущены.</numerusform>
            <numerusform>%Ln статей нет в проекте, и они опущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted. {undo} brings back what was deleted.</source>
        <translation>
            <numerusform>Удалена %Ln статья. {undo} вернёт удалённое.</numerusform>
            <numerusform>Удалены %Ln статьи. {undo} вернёт удалённое.</numerusform>
            <numerusform>Удалено %Ln статей. {undo} вернёт удалённое.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>Импортирована %Ln статья</numerusform>
            <numerusform>Импортированы %Ln статьи</numerusform>
            <numerusform>Импортировано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln статья связана как версия.</numerusform>
            <numerusform>%Ln статьи связаны как версии.</numerusform>
            <numerusform>%Ln статей связано как версии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln статья убрана из списка {name}.</numerusform>
            <numerusform>%Ln статьи убраны из списка {name}.</numerusform>
            <numerusform>%Ln статей убрано из списка {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) unlinked.</source>
        <translation>
            <numerusform>%Ln статья отвязана.</numerusform>
            <numerusform>%Ln статьи отвязаны.</numerusform>
            <numerusform>%Ln статей отвязано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were here already.</source>
        <translation>
            <numerusform>%Ln статья здесь уже была.</numerusform>
            <numerusform>%Ln статьи здесь уже были.</numerusform>
            <numerusform>%Ln статей здесь уже было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without {name}</source>
        <translation>
            <numerusform>%Ln статья без {name}</numerusform>
            <numerusform>%Ln статьи без {name}</numerusform>
            <numerusform>%Ln статей без {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), {share} the same</source>
        <translation>
            <numerusform>%Ln статья, совпадение {share}</numerusform>
            <numerusform>%Ln статьи, совпадение {share}</numerusform>
            <numerusform>%Ln статей, совпадение {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln атрибут</numerusform>
            <numerusform>%Ln атрибута</numerusform>
            <numerusform>%Ln атрибутов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln изменено</numerusform>
            <numerusform>%Ln изменено</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln противоречие</numerusform>
            <numerusform>%Ln противоречия</numerusform>
            <numerusform>%Ln противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>documents or parts of them</comment>
        <translation>
            <numerusform>Не удалось прочитать: %Ln</numerusform>
            <numerusform>Не удалось прочитать: %Ln</numerusform>
            <numerusform>Не удалось прочитать: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added to the codebook.</source>
        <translation>
            <numerusform>В кодовую книгу добавлена %Ln запись.</numerusform>
            <numerusform>В кодовую книгу добавлены %Ln записи.</numerusform>
            <numerusform>В кодовую книгу добавлено %Ln записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) linked as versions.</source>
        <translation>
            <numerusform>%Ln группа связана как версии.</numerusform>
            <numerusform>%Ln группы связаны как версии.</numerusform>
            <numerusform>%Ln групп связано как версии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of articles that are nearly the same, the earliest first in each.</source>
        <translation>
            <numerusform>%Ln группа почти одинаковых статей, самая ранняя — первой.</numerusform>
            <numerusform>%Ln группы почти одинаковых статей, самая ранняя в каждой — первой.</numerusform>
            <numerusform>%Ln групп почти одинаковых статей, самая ранняя в каждой — первой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same, and linked as versions.</source>
        <translation>
            <numerusform>Найдена и связана как версии %Ln группа почти одинаковых текстов.</numerusform>
            <numerusform>Найдены и связаны как версии %Ln группы почти одинаковых текстов.</numerusform>
            <numerusform>Найдено и связано как версии %Ln групп почти одинаковых текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of texts are nearly the same.</source>
        <translation>
            <numerusform>Найдена %Ln группа почти одинаковых текстов.</numerusform>
            <numerusform>Найдены %Ln группы почти одинаковых текстов.</numerusform>
            <numerusform>Найдено %Ln групп почти одинаковых текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <comment>texts left out of an import</comment>
        <translation>
            <numerusform>уже есть: %Ln</numerusform>
            <numerusform>уже есть: %Ln</numerusform>
            <numerusform>уже есть: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the project already</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln уже в проекте</numerusform>
            <numerusform>%Ln уже в проекте</numerusform>
            <numerusform>%Ln уже в проекте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) deleted.</source>
        <translation>
            <numerusform>%Ln более поздняя версия удалена.</numerusform>
            <numerusform>%Ln более поздние версии удалены.</numerusform>
            <numerusform>%Ln более поздних версий удалено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) of others left out.</source>
        <translation>
            <numerusform>Пропущено более поздних версий других текстов: %Ln.</numerusform>
            <numerusform>Пропущено более поздних версий других текстов: %Ln.</numerusform>
            <numerusform>Пропущено более поздних версий других текстов: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later version(s) were kept: somebody has worked on them.</source>
        <translation>
            <numerusform>Оставлено более поздних версий, с которыми уже работали: %Ln.</numerusform>
            <numerusform>Оставлено более поздних версий, с которыми уже работали: %Ln.</numerusform>
            <numerusform>Оставлено более поздних версий, с которыми уже работали: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln упоминание</numerusform>
            <numerusform>%Ln упоминания</numerusform>
            <numerusform>%Ln упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) without {name}</source>
        <translation>
            <numerusform>%Ln упоминание без {name}</numerusform>
            <numerusform>%Ln упоминания без {name}</numerusform>
            <numerusform>%Ln упоминаний без {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln вхождение</numerusform>
            <numerusform>%Ln вхождения</numerusform>
            <numerusform>%Ln вхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s) tagged. {undo} takes it back.</source>
        <translation>
            <numerusform>Размечено %Ln вхождение. {undo} отменит это.</numerusform>
            <numerusform>Размечено %Ln вхождения. {undo} отменит это.</numerusform>
            <numerusform>Размечено %Ln вхождений. {undo} отменит это.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln office(s)</source>
        <translation>
            <numerusform>%Ln должность</numerusform>
            <numerusform>%Ln должности</numerusform>
            <numerusform>%Ln должностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other version(s)</source>
        <translation>
            <numerusform>Ещё %Ln версия</numerusform>
            <numerusform>Ещё %Ln версии</numerusform>
            <numerusform>Ещё %Ln версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s)</source>
        <translation>
            <numerusform>%Ln фрагмент или цитата</numerusform>
            <numerusform>%Ln фрагмента и цитаты</numerusform>
            <numerusform>%Ln фрагментов и цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) and quotation(s) are about it.</source>
        <translation>
            <numerusform>О ней %Ln фрагмент или цитата.</numerusform>
            <numerusform>О ней %Ln фрагмента и цитаты.</numerusform>
            <numerusform>О ней %Ln фрагментов и цитат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) without {name}</source>
        <translation>
            <numerusform>%Ln фрагмент без {name}</numerusform>
            <numerusform>%Ln фрагмента без {name}</numerusform>
            <numerusform>%Ln фрагментов без {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of the file could not be read</source>
        <translation>
            <numerusform>не прочитан %Ln кусок файла</numerusform>
            <numerusform>не прочитаны %Ln куска файла</numerusform>
            <numerusform>не прочитано %Ln кусков файла</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>Найдена %Ln неполадка.</numerusform>
            <numerusform>Найдены %Ln неполадки.</numerusform>
            <numerusform>Найдено %Ln неполадок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as addressee</source>
        <translation>
            <numerusform>%Ln цитата как адресат</numerusform>
            <numerusform>%Ln цитаты как адресат</numerusform>
            <numerusform>%Ln цитат как адресат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) as speaker</source>
        <translation>
            <numerusform>%Ln цитата как говорящий</numerusform>
            <numerusform>%Ln цитаты как говорящий</numerusform>
            <numerusform>%Ln цитат как говорящий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without cue</source>
        <translation>
            <numerusform>%Ln цитата без глагола речи</numerusform>
            <numerusform>%Ln цитаты без глагола речи</numerusform>
            <numerusform>%Ln цитат без глагола речи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without speaker</source>
        <translation>
            <numerusform>%Ln цитата без говорящего</numerusform>
            <numerusform>%Ln цитаты без говорящего</numerusform>
            <numerusform>%Ln цитат без говорящего</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without stance</source>
        <translation>
            <numerusform>%Ln цитата без позиции</numerusform>
            <numerusform>%Ln цитаты без позиции</numerusform>
            <numerusform>%Ln цитат без позиции</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without topic</source>
        <translation>
            <numerusform>%Ln цитата без темы</numerusform>
            <numerusform>%Ln цитаты без темы</numerusform>
            <numerusform>%Ln цитат без темы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) without {name}</source>
        <translation>
            <numerusform>%Ln цитата без {name}</numerusform>
            <numerusform>%Ln цитаты без {name}</numerusform>
            <numerusform>%Ln цитат без {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere and are left out.</source>
        <translation>
            <numerusform>%Ln цитируемое место стоит в другом месте и опущено.</numerusform>
            <numerusform>%Ln цитируемых места стоят в другом месте и опущены.</numerusform>
            <numerusform>%Ln цитируемых мест стоят в другом месте и опущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) stand elsewhere than the file says</source>
        <translation>
            <numerusform>%Ln цитируемое место стоит не там, где говорит файл</numerusform>
            <numerusform>%Ln цитируемых места стоят не там, где говорит файл</numerusform>
            <numerusform>%Ln цитируемых мест стоят не там, где говорит файл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) taken from where the nearest words stand.</source>
        <translation>
            <numerusform>%Ln цитируемое место взято там, где стоят ближайшие слова.</numerusform>
            <numerusform>%Ln цитируемых места взяты там, где стоят ближайшие слова.</numerusform>
            <numerusform>%Ln цитируемых мест взяты там, где стоят ближайшие слова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) move; the names stay as aliases, and notes are kept.</source>
        <translation>
            <numerusform>%Ln ссылка переходит; имена остаются псевдонимами, заметки сохраняются.</numerusform>
            <numerusform>%Ln ссылки переходят; имена остаются псевдонимами, заметки сохраняются.</numerusform>
            <numerusform>%Ln ссылок переходят; имена остаются псевдонимами, заметки сохраняются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Скопирована %Ln строка.</numerusform>
            <numerusform>Скопированы %Ln строки.</numerusform>
            <numerusform>Скопировано %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) get the same in {column}.</source>
        <translation>
            <numerusform>%Ln строка получит одно и то же: {column}.</numerusform>
            <numerusform>%Ln строки получат одно и то же: {column}.</numerusform>
            <numerusform>%Ln строк получат одно и то же: {column}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lost</source>
        <translation>
            <numerusform>потеряна %Ln строка</numerusform>
            <numerusform>потеряны %Ln строки</numerusform>
            <numerusform>потеряно %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>убрана %Ln строка</numerusform>
            <numerusform>убраны %Ln строки</numerusform>
            <numerusform>убрано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) taken from {name}.</source>
        <translation>
            <numerusform>%Ln правило взято из {name}.</numerusform>
            <numerusform>%Ln правила взяты из {name}.</numerusform>
            <numerusform>%Ln правил взято из {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>показано: %Ln</numerusform>
            <numerusform>показано: %Ln</numerusform>
            <numerusform>показано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln отрезок</numerusform>
            <numerusform>%Ln отрезка</numerusform>
            <numerusform>%Ln отрезков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln подсказка</numerusform>
            <numerusform>%Ln подсказки</numerusform>
            <numerusform>%Ln подсказок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted. {undo} takes them back.</source>
        <translation>
            <numerusform>Принята %Ln подсказка. {undo} отменит это.</numerusform>
            <numerusform>Приняты %Ln подсказки. {undo} отменит это.</numerusform>
            <numerusform>Принято %Ln подсказок. {undo} отменит это.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) are open in the project.</source>
        <translation>
            <numerusform>В проекте открыта %Ln подсказка.</numerusform>
            <numerusform>В проекте открыты %Ln подсказки.</numerusform>
            <numerusform>В проекте открыто %Ln подсказок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) rejected. {undo} takes that back.</source>
        <translation>
            <numerusform>Отклонена %Ln подсказка. {undo} отменит это.</numerusform>
            <numerusform>Отклонены %Ln подсказки. {undo} отменит это.</numerusform>
            <numerusform>Отклонено %Ln подсказок. {undo} отменит это.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>уже размечено: %Ln</numerusform>
            <numerusform>уже размечено: %Ln</numerusform>
            <numerusform>уже размечено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <comment>offers</comment>
        <translation>
            <numerusform>%Ln взято</numerusform>
            <numerusform>%Ln взято</numerusform>
            <numerusform>%Ln взято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) already in the project or in this import.</source>
        <translation>
            <numerusform>%Ln текст уже есть в проекте или в этом импорте.</numerusform>
            <numerusform>%Ln текста уже есть в проекте или в этом импорте.</numerusform>
            <numerusform>%Ln текстов уже есть в проекте или в этом импорте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) left out: already in the project.</source>
        <translation>
            <numerusform>Пропущен %Ln текст: он уже есть в проекте.</numerusform>
            <numerusform>Пропущены %Ln текста: они уже есть в проекте.</numerusform>
            <numerusform>Пропущено %Ln текстов: они уже есть в проекте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>entries of a codebook</comment>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of the file are left out.</source>
        <translation>
            <numerusform>%Ln вещь файла опущена.</numerusform>
            <numerusform>%Ln вещи файла опущены.</numerusform>
            <numerusform>%Ln вещей файла опущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) put right</source>
        <translation>
            <numerusform>исправлено: %Ln</numerusform>
            <numerusform>исправлено: %Ln</numerusform>
            <numerusform>исправлено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>Отмечено: %Ln</numerusform>
            <numerusform>Отмечено: %Ln</numerusform>
            <numerusform>Отмечено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <comment>passages and quotations</comment>
        <translation>
            <numerusform>Отмечено: %Ln</numerusform>
            <numerusform>Отмечено: %Ln</numerusform>
            <numerusform>Отмечено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln тема</numerusform>
            <numerusform>%Ln темы</numerusform>
            <numerusform>%Ln тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) are right below it.</source>
        <translation>
            <numerusform>Прямо под ней %Ln тема.</numerusform>
            <numerusform>Прямо под ней %Ln темы.</numerusform>
            <numerusform>Прямо под ней %Ln тем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) of quotations</source>
        <translation>
            <numerusform>%Ln тема цитат</numerusform>
            <numerusform>%Ln темы цитат</numerusform>
            <numerusform>%Ln тем цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) suggested.</source>
        <translation>
            <numerusform>Предложена %Ln тема.</numerusform>
            <numerusform>Предложены %Ln темы.</numerusform>
            <numerusform>Предложено %Ln тем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) without definition</source>
        <translation>
            <numerusform>%Ln тема без определения</numerusform>
            <numerusform>%Ln темы без определения</numerusform>
            <numerusform>%Ln тем без определения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are stored; deleting the attribute takes them away, undo brings them back.</source>
        <translation>
            <numerusform>Сохранено %Ln значение; удаление атрибута уберёт его, отмена вернёт.</numerusform>
            <numerusform>Сохранены %Ln значения; удаление атрибута уберёт их, отмена вернёт.</numerusform>
            <numerusform>Сохранено %Ln значений; удаление атрибута уберёт их, отмена вернёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln предупреждение</numerusform>
            <numerusform>%Ln предупреждения</numerusform>
            <numerusform>%Ln предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with parts that cannot be read</source>
        <comment>documents</comment>
        <translation>
            <numerusform>не читаются целиком: %Ln</numerusform>
            <numerusform>не читаются целиком: %Ln</numerusform>
            <numerusform>не читаются целиком: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be as before</source>
        <comment>what is not the same in a backup</comment>
        <translation>
            <numerusform>%Ln станет как прежде</numerusform>
            <numerusform>%Ln станут как прежде</numerusform>
            <numerusform>%Ln станут как прежде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would come back</source>
        <comment>what only a backup has</comment>
        <translation>
            <numerusform>%Ln вернётся</numerusform>
            <numerusform>%Ln вернутся</numerusform>
            <numerusform>%Ln вернутся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go</source>
        <comment>what a backup does not have</comment>
        <translation>
            <numerusform>%Ln исчезнет</numerusform>
            <numerusform>%Ln исчезнут</numerusform>
            <numerusform>%Ln исчезнут</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Copydesk</source>
        <translation>О &amp;программе Copydesk</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>П&amp;ринять подсказку</translation>
    </message>
    <message>
        <source>&amp;Actors…</source>
        <translation>&amp;Акторы…</translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation>&amp;Актор…</translation>
    </message>
    <message>
        <source>&amp;Add what the error says and the text of the article that is open</source>
        <translation>&amp;Добавить слова ошибки и текст открытой статьи</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>&amp;Другие имена</translation>
    </message>
    <message>
        <source>&amp;All are right</source>
        <translation>&amp;Все верны</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Все строки</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Ст&amp;атьи</translation>
    </message>
    <message>
        <source>&amp;At first</source>
        <translation>&amp;Сначала</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Атрибуты…</translation>
    </message>
    <message>
        <source>&amp;Bounds</source>
        <translation>Гран&amp;ицы</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Кодовая книга</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Палитра команд…</translation>
    </message>
    <message>
        <source>&amp;Compare with its versions…</source>
        <translation>&amp;Сравнить с другими версиями…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Копировать	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать текстом</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Копировать текст</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>Исправить те&amp;кст…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Define</source>
        <translation>&amp;Задать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Удалить	Del</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln later version(s)</source>
        <translation>
            <numerusform>&amp;Удалить %Ln более позднюю версию</numerusform>
            <numerusform>&amp;Удалить %Ln более поздние версии</numerusform>
            <numerusform>&amp;Удалить %Ln более поздних версий</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>&amp;Удалить аннотацию</translation>
    </message>
    <message>
        <source>&amp;Delete article</source>
        <translation>&amp;Удалить статью</translation>
    </message>
    <message>
        <source>&amp;Delete it alone</source>
        <translation>Удалить &amp;только её</translation>
    </message>
    <message>
        <source>&amp;Delete the list</source>
        <translation>&amp;Удалить список</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation>&amp;Изменить	F2</translation>
    </message>
    <message>
        <source>&amp;Edit annotation</source>
        <translation>&amp;Изменить аннотацию</translation>
    </message>
    <message>
        <source>&amp;Edit title and source…</source>
        <translation>&amp;Изменить заголовок и источник…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Empty it in all of them</source>
        <translation>&amp;Очистить у всех</translation>
    </message>
    <message>
        <source>&amp;Ends of a selection</source>
        <translation>&amp;Края выделения</translation>
    </message>
    <message>
        <source>&amp;Every other occurrence…</source>
        <translation>&amp;Все остальные вхождения…</translation>
    </message>
    <message>
        <source>&amp;Everything stands out</source>
        <translation>&amp;Выделено всё</translation>
    </message>
    <message>
        <source>&amp;Export codebook…</source>
        <translation>&amp;Экспорт кодовой книги…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Заполнить</translation>
    </message>
    <message>
        <source>&amp;Fill in {column}…</source>
        <translation>&amp;Заполнить: {column}…</translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Заполнить…</translation>
    </message>
    <message>
        <source>&amp;Fill in…	Ctrl+Return</source>
        <translation>&amp;Заполнить…	Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Filter the articles</source>
        <translation>От&amp;фильтровать статьи</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Найти в статье…</translation>
    </message>
    <message>
        <source>&amp;Find topics that may be the same…</source>
        <translation>&amp;Найти темы, которые могут совпадать…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>О&amp;тбросить</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>&amp;Угадать снова</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;History of the codebook…</source>
        <translation>И&amp;стория кодовой книги…</translation>
    </message>
    <message>
        <source>&amp;How good</source>
        <translation>&amp;Качество</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln article(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>&amp;Импортировать %Ln статью</numerusform>
            <numerusform>&amp;Импортировать %Ln статьи</numerusform>
            <numerusform>&amp;Импортировать %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import all</source>
        <translation>&amp;Импортировать все</translation>
    </message>
    <message>
        <source>&amp;Import annotations</source>
        <translation>&amp;Импортировать аннотации</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Импортировать статьи…</translation>
    </message>
    <message>
        <source>&amp;Import codebook…</source>
        <translation>&amp;Импорт кодовой книги…</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>&amp;В работе</translation>
    </message>
    <message>
        <source>&amp;Into this one</source>
        <translation>&amp;В эту</translation>
    </message>
    <message>
        <source>&amp;It is right now</source>
        <translation>Так в&amp;ерно</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of an actor</comment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Обучение</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Легенда</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Связать %Ln группу</numerusform>
            <numerusform>&amp;Связать %Ln группы</numerusform>
            <numerusform>&amp;Связать %Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Link as versions</source>
        <translation>Связать &amp;как версии</translation>
    </message>
    <message>
        <source>&amp;Load rules…</source>
        <translation>&amp;Загрузить правила…</translation>
    </message>
    <message>
        <source>&amp;Lock the last tag</source>
        <translation>&amp;Закрепить последнюю метку</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Упоминания</translation>
    </message>
    <message>
        <source>&amp;Mentions of actors</source>
        <translation>&amp;Упоминания акторов</translation>
    </message>
    <message>
        <source>&amp;Mentions…</source>
        <translation>&amp;Упоминания…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединение</translation>
    </message>
    <message>
        <source>&amp;Merge in</source>
        <translation>В&amp;лить</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Объединить с…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Переместить</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Уже</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новая</translation>
    </message>
    <message>
        <source>&amp;New actors</source>
        <translation>&amp;Новые акторы</translation>
    </message>
    <message>
        <source>&amp;New attribute…</source>
        <translation>&amp;Новый атрибут…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;New topic</source>
        <translation>&amp;Новая тема</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новый…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующая</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>С&amp;ледующая аннотация</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>&amp;Следующая подсказка</translation>
    </message>
    <message>
        <source>&amp;Next that lacks it</source>
        <translation>Сле&amp;дующая, где этого нет</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Не одно и то же</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Open copy</source>
        <translation>&amp;Открыть копию</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>&amp;Open the article	Enter</source>
        <translation>&amp;Открыть статью	Enter</translation>
    </message>
    <message>
        <source>&amp;Open the place	Enter</source>
        <translation>&amp;Открыть место	Enter</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Часть чего</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Фрагменты</translation>
    </message>
    <message>
        <source>&amp;Passages…</source>
        <translation>&amp;Фрагменты…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущая</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>Пр&amp;едыдущая аннотация</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Пр&amp;едыдущая область</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>&amp;Предыдущая подсказка</translation>
    </message>
    <message>
        <source>&amp;Previous untagged name</source>
        <translation>&amp;Предыдущее неразмеченное имя</translation>
    </message>
    <message>
        <source>&amp;Print article…</source>
        <translation>Пе&amp;чать статьи…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>&amp;Quotations…</source>
        <translation>&amp;Цитаты…</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>&amp;Недавние метки</translation>
    </message>
    <message>
        <source>&amp;Recode</source>
        <translation>&amp;Перекодировать</translation>
    </message>
    <message>
        <source>&amp;Recode…</source>
        <translation>&amp;Перекодировать…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Повторить: {change}</translation>
    </message>
    <message>
        <source>&amp;Reject the suggestion</source>
        <translation>&amp;Отклонить подсказку</translation>
    </message>
    <message>
        <source>&amp;Reject {count}</source>
        <translation>О&amp;тклонить: {count}</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Rename the list…</source>
        <translation>&amp;Переименовать список…</translation>
    </message>
    <message>
        <source>&amp;Report of the last crash…</source>
        <translation>&amp;Отчёт о последнем сбое…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>Ре&amp;зультаты</translation>
    </message>
    <message>
        <source>&amp;Retire it instead</source>
        <translation>Лучше &amp;вывести из употребления</translation>
    </message>
    <message>
        <source>&amp;Retired: no longer offered; what is tagged with it stays</source>
        <translation>&amp;Вне употребления: больше не предлагается; размеченное остаётся</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Save rules…</source>
        <translation>&amp;Сохранить правила…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Выделение</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Show suggestions now</source>
        <translation>По&amp;казать подсказки сейчас</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Отделить</translation>
    </message>
    <message>
        <source>&amp;Split off…</source>
        <translation>&amp;Отделить…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Начать…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Разметка</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Цветовая схема</translation>
    </message>
    <message>
        <source>&amp;They are right</source>
        <translation>&amp;Они верны</translation>
    </message>
    <message>
        <source>&amp;This one goes</source>
        <translation>&amp;Эта уходит</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>Т&amp;емы…</translation>
    </message>
    <message>
        <source>&amp;Topic…</source>
        <translation>&amp;Тема…</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Отменить: {change}</translation>
    </message>
    <message>
        <source>&amp;Unlink from its versions</source>
        <translation>&amp;Отвязать от других версий</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Снять все отметки</translation>
    </message>
    <message>
        <source>&amp;Update entries that are here already</source>
        <translation>&amp;Обновить записи, которые уже есть</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Польза</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Для чего</translation>
    </message>
    <message>
        <source>&amp;What is missing</source>
        <translation>Чего &amp;нет</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Шире</translation>
    </message>
    <message>
        <source>(the whole article)</source>
        <translation>(вся статья)</translation>
    </message>
    <message>
        <source>1 annotation refers to {name}. Choose what takes its place, or delete it first.</source>
        <translation>На {name} ссылается 1 аннотация. Выберите замену или сначала удалите её.</translation>
    </message>
    <message>
        <source>1 value of {name} does not fit the new type: {example}. Change it first.</source>
        <translation>1 значение атрибута {name} не подходит к новому типу: {example}. Сначала измените его.</translation>
    </message>
    <message>
        <source>1 value of {name} is {example}. Say which choice takes its place.</source>
        <translation>1 значение атрибута {name} — {example}. Скажите, какой вариант его заменит.</translation>
    </message>
    <message>
        <source>A closing parenthesis has no partner. Take it away, or put a ( before.</source>
        <translation>У закрывающей скобки нет пары. Уберите её или поставьте перед ней (.</translation>
    </message>
    <message>
        <source>A date as 2018, 2018-09 or 2018-09-06</source>
        <translation>Дата в виде 2018, 2018-09 или 2018-09-06</translation>
    </message>
    <message>
        <source>A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>День, месяц или год: ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ</translation>
    </message>
    <message>
        <source>A desktop workbench for marking up news articles: who says what about what.</source>
        <translation>Рабочее место для разметки новостных статей: кто что о чём говорит.</translation>
    </message>
    <message>
        <source>A folder of tables for spreadsheet programs and R; a name that ends in .zip packs them.</source>
        <translation>Папка с таблицами для электронных таблиц и R; если имя кончается на .zip, они упаковываются.</translation>
    </message>
    <message>
        <source>A folder with a file each for actors, quotations and topics: a token a line, four columns. A name that ends in .zip packs them.</source>
        <translation>Папка с файлами для акторов, цитат и тем: по токену в строке, четыре столбца. Если имя кончается на .zip, они упаковываются.</translation>
    </message>
    <message>
        <source>A folder with a file each for actors, quotations and topics: a token a line, two columns. A name that ends in .zip packs them.</source>
        <translation>Папка с файлами для акторов, цитат и тем: по токену в строке, два столбца. Если имя кончается на .zip, они упаковываются.</translation>
    </message>
    <message>
        <source>A folder with a table of tokens for each article, and the layers that INCEpTION needs to read them; a name that ends in .zip packs them.</source>
        <translation>Папка с таблицей токенов для каждой статьи и слоями, которые нужны INCEpTION для чтения; если имя кончается на .zip, они упаковываются.</translation>
    </message>
    <message>
        <source>A folder with a text and an annotation file for each article, and brat&apos;s configuration; a name that ends in .zip packs them.</source>
        <translation>Папка с текстом и файлом аннотаций для каждой статьи и настройками brat; если имя кончается на .zip, они упаковываются.</translation>
    </message>
    <message>
        <source>A folder with an article a row, what is marked in it as nested lists, and a card about it.</source>
        <translation>Папка, где в каждой строке статья, её аннотации — вложенными списками, и карточка с описанием.</translation>
    </message>
    <message>
        <source>A key is one character, and {key} is not. Choose another one.</source>
        <translation>Клавиша — один знак, а {key} нет. Выберите другую.</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>A new actor is a</source>
        <comment>before a list: person, organisation …</comment>
        <translation>Новый актор — это</translation>
    </message>
    <message>
        <source>A new list will be made.</source>
        <translation>Будет создан новый список.</translation>
    </message>
    <message>
        <source>A pair of parentheses is empty. Put words into it, or take it away.</source>
        <translation>Скобки пусты. Впишите в них слова или уберите их.</translation>
    </message>
    <message>
        <source>A project folder with its texts, codes in their categories, codings, cases and notes.</source>
        <translation>Папка проекта с текстами, кодами по категориям, кодировками, случаями и заметками.</translation>
    </message>
    <message>
        <source>A quotation can only be nested in one of the same article.</source>
        <translation>Цитату можно вложить только в цитату из той же статьи.</translation>
    </message>
    <message>
        <source>A quotation cannot be nested in itself. Choose another one.</source>
        <translation>Цитату нельзя вложить в саму себя. Выберите другую.</translation>
    </message>
    <message>
        <source>A quote mark has no partner. Put a second &quot; where the phrase ends.</source>
        <translation>У кавычки нет пары. Поставьте вторую &quot; в конце выражения.</translation>
    </message>
    <message>
        <source>A sample has at least one article. Ask for more than none.</source>
        <translation>В выборке должна быть хотя бы одна статья. Укажите число больше нуля.</translation>
    </message>
    <message>
        <source>A sheet for each table, with filters, and a dictionary that tells what the columns mean.</source>
        <translation>По листу на каждую таблицу, с фильтрами, и словарь, объясняющий столбцы.</translation>
    </message>
    <message>
        <source>A short sign that exports write, such as 2.1</source>
        <translation>Короткий знак, который пишется при экспорте, например 2.1</translation>
    </message>
    <message>
        <source>A small file that says with which options the export was made, and has the hash of each file</source>
        <translation>Небольшой файл с настройками экспорта и контрольной суммой (хешем) каждого файла</translation>
    </message>
    <message>
        <source>A sync program has left {name}, another copy of this project. They differ in {articles} and {annotations}.</source>
        <translation>Программа синхронизации оставила {name}, другую копию этого проекта. Различия: {articles}, {annotations}.</translation>
    </message>
    <message>
        <source>A template has the codebook and the settings of this project, but none of its articles.</source>
        <translation>В шаблоне есть кодовая книга и настройки этого проекта, но ни одной его статьи.</translation>
    </message>
    <message>
        <source>A text of the codebook is longer than a cell of Excel can be: {text}… Export it as CSV.</source>
        <translation>Текст кодовой книги длиннее, чем может быть ячейка Excel: {text}… Экспортируйте её как CSV.</translation>
    </message>
    <message>
        <source>A text was corrected since these places were found. Find them again.</source>
        <translation>С тех пор как эти места были найдены, один из текстов исправлен. Найдите их заново.</translation>
    </message>
    <message>
        <source>A token a line in ten columns, with all annotations in the last one and in comments.</source>
        <translation>По токену в строке, десять столбцов; все аннотации — в последнем и в комментариях.</translation>
    </message>
    <message>
        <source>A topic cannot be below itself. Choose another one to put it under.</source>
        <translation>Тему нельзя подчинить ей самой. Выберите другую вышестоящую тему.</translation>
    </message>
    <message>
        <source>A value is re&amp;quired</source>
        <translation>Значение &amp;обязательно</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>Здесь нужно значение.</translation>
    </message>
    <message>
        <source>A zip file with a JSON file for each article, with its types: DKPro&apos;s layers and ours; a name without .zip makes a folder.</source>
        <translation>Файл zip, где для каждой статьи — файл JSON со своими типами: слои DKPro и наши; имя без .zip создаёт папку.</translation>
    </message>
    <message>
        <source>A zip file with an XMI file for each article and the type system: DKPro&apos;s layers and ours; a name without .zip makes a folder.</source>
        <translation>Файл zip с файлом XMI для каждой статьи и системой типов: слои DKPro и наши; имя без .zip создаёт папку.</translation>
    </message>
    <message>
        <source>A zip file with tasks in JSON and the labelling configuration, each span a region of its own; a name without .zip makes a folder.</source>
        <translation>Файл zip с заданиями в JSON и настройками разметки, каждый отрезок — отдельная область; имя без .zip создаёт папку.</translation>
    </message>
    <message>
        <source>A&amp;ccept {count}</source>
        <translation>&amp;Принять: {count}</translation>
    </message>
    <message>
        <source>A&amp;rticles…</source>
        <translation>С&amp;татьи…</translation>
    </message>
    <message>
        <source>About Copydesk</source>
        <translation>О программе Copydesk</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Принять %Ln подсказку</numerusform>
            <numerusform>Принять %Ln подсказки</numerusform>
            <numerusform>Принять %Ln подсказок</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Accept all suggestions &amp;here</source>
        <translation>Принять &amp;все подсказки здесь</translation>
    </message>
    <message>
        <source>Accept or reject &amp;many…</source>
        <translation>Принять или отклонить &amp;много…</translation>
    </message>
    <message>
        <source>Accept or reject all suggestions of a kind that are so sure, here or in all articles</source>
        <translation>Принять или отклонить все подсказки вида с такой уверенностью, здесь или во всех статьях</translation>
    </message>
    <message>
        <source>Accept or reject many suggestions</source>
        <translation>Принять или отклонить много подсказок</translation>
    </message>
    <message>
        <source>Accept suggestion: {name}</source>
        <translation>Принять подсказку: {name}</translation>
    </message>
    <message>
        <source>Accepted, %</source>
        <translation>Принято, %</translation>
    </message>
    <message>
        <source>Accepted: {name}. {undo} takes it back.</source>
        <translation>Принято: {name}. {undo} отменит это.</translation>
    </message>
    <message>
        <source>Accepting suggestions</source>
        <translation>Подсказки принимаются</translation>
    </message>
    <message>
        <source>Act&amp;ors…</source>
        <translation>А&amp;кторы…</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>in the command palette</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Актор</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>column of a table</comment>
        <translation>Актор</translation>
    </message>
    <message>
        <source>Actor for “{words}”</source>
        <translation>Актор для «{words}»</translation>
    </message>
    <message>
        <source>Actor or topic</source>
        <translation>Актор или тема</translation>
    </message>
    <message numerus="yes">
        <source>Actor or topic for %Ln occurrence(s)</source>
        <translation>
            <numerusform>Актор или тема для %Ln вхождения</numerusform>
            <numerusform>Актор или тема для %Ln вхождений</numerusform>
            <numerusform>Актор или тема для %Ln вхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Акторы</translation>
    </message>
    <message>
        <source>Actors, topics and the parts of quotations as codes, without the articles.</source>
        <translation>Акторы, темы и части цитат как коды, без статей.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list</source>
        <translation>
            <numerusform>Добавить %Ln статью в список</numerusform>
            <numerusform>Добавить %Ln статьи в список</numerusform>
            <numerusform>Добавить %Ln статей в список</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to a list…</source>
        <translation>
            <numerusform>Добавить %Ln статью в список…</numerusform>
            <numerusform>Добавить %Ln статьи в список…</numerusform>
            <numerusform>Добавить %Ln статей в список…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln article(s) to {name}</source>
        <translation>
            <numerusform>Добавить %Ln статью в {name}</numerusform>
            <numerusform>Добавить %Ln статьи в {name}</numerusform>
            <numerusform>Добавить %Ln статей в {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;built-in codebook…</source>
        <translation>&amp;Добавить встроенную кодовую книгу…</translation>
    </message>
    <message>
        <source>Add a built-in codebook</source>
        <translation>Добавить встроенную кодовую книгу</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>Add a topic to the quotation</source>
        <translation>Добавить тему к цитате</translation>
    </message>
    <message>
        <source>Add actor: {name}</source>
        <translation>Добавить актора: {name}</translation>
    </message>
    <message>
        <source>Add all files below a folder as articles</source>
        <translation>Добавить как статьи все файлы из папки</translation>
    </message>
    <message>
        <source>Add files to the project as articles</source>
        <translation>Добавить файлы в проект как статьи</translation>
    </message>
    <message>
        <source>Add it as an example of what the topic is (Enter)</source>
        <translation>Добавить как пример того, что такое тема (Enter)</translation>
    </message>
    <message>
        <source>Add it as an example of what the topic is not (Shift+Enter)</source>
        <translation>Добавить как пример того, чем тема не является (Shift+Enter)</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics, states, organisations and others</source>
        <translation>Добавить темы IPTC Media Topics, государства, организации и другое</translation>
    </message>
    <message>
        <source>Add the articles, annotations and codebook of a Copydesk JSON Lines file</source>
        <translation>Добавить статьи, аннотации и кодовую книгу из файла JSON Lines программы Copydesk</translation>
    </message>
    <message>
        <source>Add the selected articles to a saved list</source>
        <translation>Добавить выделенные статьи в сохранённый список</translation>
    </message>
    <message>
        <source>Add the selected text to the selected quotation</source>
        <translation>Добавить выделенный текст к выбранной цитате</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add to a &amp;list…</source>
        <translation>&amp;Добавить в список…</translation>
    </message>
    <message>
        <source>Add to q&amp;uotation</source>
        <translation>&amp;К цитате</translation>
    </message>
    <message>
        <source>Add to quotation</source>
        <translation>Добавить к цитате</translation>
    </message>
    <message>
        <source>Add topic: {name}</source>
        <translation>Добавить тему: {name}</translation>
    </message>
    <message>
        <source>Add what only the copy has to this project, as one change</source>
        <translation>Добавить в этот проект то, что есть только в копии, одним изменением</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Addressee of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Адресат цитаты</translation>
    </message>
    <message>
        <source>Addressee: {name}</source>
        <translation>Адресат: {name}</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a row to write in</comment>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>column of a table</comment>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: how similar words are, in percent</comment>
        <translation>Сходство</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s)</source>
        <translation>
            <numerusform>Все статьи (%Ln)</numerusform>
            <numerusform>Все статьи (%Ln)</numerusform>
            <numerusform>Все статьи (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s)</source>
        <translation>
            <numerusform>Все документы (%Ln)</numerusform>
            <numerusform>Все документы (%Ln)</numerusform>
            <numerusform>Все документы (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>У всех действий снова исходные клавиши.</translation>
    </message>
    <message>
        <source>All annotations stay where they are.</source>
        <translation>Все аннотации остаются на своих местах.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>Все статьи готовы.</translation>
    </message>
    <message>
        <source>All articles in one XML file, with actors, topics and all annotations.</source>
        <translation>Все статьи в одном файле XML, с акторами, темами и всеми аннотациями.</translation>
    </message>
    <message>
        <source>All articles that are shown are done.</source>
        <translation>Все показанные статьи готовы.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Все причины</translation>
    </message>
    <message>
        <source>All that is about it, and the topics below it, go to this one:</source>
        <translation>Всё, что о ней, и темы под ней перейдут к этой:</translation>
    </message>
    <message>
        <source>All topics that words here speak for are tagged or rejected already.</source>
        <translation>Все темы, за которые здесь говорят слова, уже размечены или отклонены.</translation>
    </message>
    <message>
        <source>All words must stand in the article. “Quotes” keep words together, wor* finds what begins so; AND, OR, NOT and NEAR(a b, 5) join them. Enter searches.</source>
        <translation>В статье должны быть все слова. &quot;Кавычки&quot; держат слова вместе, сло* находит всё, что так начинается; AND, OR, NOT и NEAR(a b, 5) связывают их. Enter начинает поиск.</translation>
    </message>
    <message>
        <source>All work is in {name}</source>
        <translation>Вся работа хранится в {name}</translation>
    </message>
    <message>
        <source>All you had tagged is in the project file. The report below helps to mend it: it holds no text of your articles.</source>
        <translation>Всё размеченное — в файле проекта. Отчёт ниже поможет исправить ошибку: текста ваших статей в нём нет.</translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles unless you add it.</source>
        <translation>Всё размеченное — в файле проекта. Можно продолжать; если окно ведёт себя странно, перезапустите Copydesk. Отчёт ниже поможет исправить ошибку: текста ваших статей в нём нет, если вы его не добавите.</translation>
    </message>
    <message>
        <source>All you have tagged is in the project file. You can go on; if the window behaves oddly, start Copydesk again. The report below helps to mend it: it holds no text of your articles.</source>
        <translation>Всё, что вы разметили, сохранено в файле проекта. Можно продолжать; если окно ведёт себя странно, запустите Copydesk заново. Отчёт ниже поможет исправить ошибку: в нём нет текста ваших статей.</translation>
    </message>
    <message>
        <source>Also: {rule}</source>
        <translation>Также: {rule}</translation>
    </message>
    <message>
        <source>An actor and a topic cannot be one. Choose entries of one kind.</source>
        <translation>Актор и тема не могут быть одним. Выберите записи одного вида.</translation>
    </message>
    <message>
        <source>An actor cannot be part of itself. Choose another one.</source>
        <translation>Актор не может быть частью самого себя. Выберите другого.</translation>
    </message>
    <message>
        <source>An article has a text. To be rid of this one, delete the article.</source>
        <translation>Статьи без текста не бывает. Если этот текст не нужен, удалите статью.</translation>
    </message>
    <message>
        <source>An attribute in the pattern needs its name. Write {example}.</source>
        <translation>Атрибуту в шаблоне нужно имя. Напишите {example}.</translation>
    </message>
    <message>
        <source>An attribute is a question that is answered for each actor, article, mention, passage or quotation: the frame of a quotation, the founding year of an actor. It is then a field in the details, and a column in what is exported.</source>
        <translation>Атрибут — это вопрос, на который отвечают для каждого актора, статьи, упоминания, фрагмента или цитаты: рамка цитаты, год основания актора. Он становится полем в подробностях и столбцом в экспорте.</translation>
    </message>
    <message>
        <source>An opening parenthesis has no partner. Put a ) where it ends.</source>
        <translation>У открывающей скобки нет пары. Поставьте ) там, где она кончается.</translation>
    </message>
    <message>
        <source>And one for each of 14 days and of 12 weeks.</source>
        <translation>И по одной за каждый из 14 дней и 12 недель.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Annotations cannot be imported from {format}. Choose {others}.</source>
        <translation>Аннотации нельзя импортировать из {format}. Выберите {others}.</translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Аннотации статьи</translation>
    </message>
    <message>
        <source>Annotations to look at again</source>
        <translation>Аннотации, которые нужно снова посмотреть</translation>
    </message>
    <message>
        <source>Annotations to re&amp;view…</source>
        <translation>&amp;Аннотации на проверку…</translation>
    </message>
    <message>
        <source>Annotations to review</source>
        <translation>Аннотации на проверку</translation>
    </message>
    <message>
        <source>Annotations whose words change</source>
        <translation>Аннотации, чьи слова меняются</translation>
    </message>
    <message>
        <source>Another actor for “{words}”</source>
        <translation>Другой актор для «{words}»</translation>
    </message>
    <message>
        <source>Another article has this very text already. Delete one of the two.</source>
        <translation>Точно такой же текст уже есть у другой статьи. Удалите одну из двух.</translation>
    </message>
    <message>
        <source>Another definition</source>
        <translation>Другое определение</translation>
    </message>
    <message>
        <source>Another entry of the file is “{name}” already.</source>
        <translation>Другая запись файла уже есть «{name}».</translation>
    </message>
    <message>
        <source>Another program has left {journal} beside {name} in the middle of a change. Open and close the project once in that program, or move {journal} away.</source>
        <translation>Другая программа оставила {journal} рядом с {name} посреди изменения. Откройте и закройте проект один раз в той программе или уберите {journal}.</translation>
    </message>
    <message>
        <source>Another program took away a part of {name}, so the last action was not saved. Close that program and repeat the action.</source>
        <translation>Другая программа убрала часть {name}, поэтому последнее действие не сохранено. Закройте её и повторите действие.</translation>
    </message>
    <message>
        <source>Another topic for the whole article</source>
        <translation>Другая тема для всей статьи</translation>
    </message>
    <message>
        <source>Another topic for “{words}”</source>
        <translation>Другая тема для «{words}»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>column of a table</comment>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Article {number} in {name} has no text: “{title}”. Get it from the archive again.</source>
        <translation>Статья {number} в {name} без текста: «{title}». Выгрузите её из архива ещё раз.</translation>
    </message>
    <message>
        <source>Article {number} in {name} is cut off: “{title}”. Export it from the archive again.</source>
        <translation>Статья {number} в {name} обрывается: «{title}». Экспортируйте её из архива ещё раз.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Готовые статьи</translation>
    </message>
    <message>
        <source>Articles have no attribute {name}. Define it first.</source>
        <translation>У статей нет атрибута {name}. Сначала определите его.</translation>
    </message>
    <message>
        <source>Articles have no attributes. Define them with Codebook &gt; Attributes…</source>
        <translation>У статей нет атрибутов. Задайте их: Кодовая книга &gt; Атрибуты…</translation>
    </message>
    <message>
        <source>Articles in common</source>
        <translation>Общие статьи</translation>
    </message>
    <message>
        <source>Articles looked at</source>
        <translation>Просмотрено статей</translation>
    </message>
    <message>
        <source>Articles, codes, codings, cases, notes and links in one file.</source>
        <translation>Статьи, коды, кодировки, случаи, заметки и связи в одном файле.</translation>
    </message>
    <message>
        <source>As addressee ({count})</source>
        <translation>Как адресат ({count})</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Как выбрано в последний раз</translation>
    </message>
    <message>
        <source>As each person prefers</source>
        <translation>Как предпочитает каждый</translation>
    </message>
    <message>
        <source>As speaker ({count})</source>
        <translation>Как говорящий ({count})</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>По языку</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Как в системе ({language})</translation>
    </message>
    <message>
        <source>As they were &amp;made</source>
        <translation>В порядке &amp;создания</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>As written</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>As you chose last time for these labels.</source>
        <translation>Как вы выбрали в прошлый раз для этих меток.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Как вы выбрали.</translation>
    </message>
    <message>
        <source>Ascending; press for descending</source>
        <translation>По возрастанию; нажмите, чтобы по убыванию</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Attribute</source>
        <comment>what a value says</comment>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Attribute of its own name</source>
        <translation>Атрибут с тем же именем</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Атрибуты</translation>
    </message>
    <message numerus="yes">
        <source>Attributes of %Ln article(s)</source>
        <translation>
            <numerusform>Атрибуты %Ln статьи</numerusform>
            <numerusform>Атрибуты %Ln статей</numerusform>
            <numerusform>Атрибуты %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the article</source>
        <translation>Атрибуты статьи</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Назад к проекту</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups made before stay where they are.</source>
        <translation>Сделанные раньше копии остаются на месте.</translation>
    </message>
    <message>
        <source>Backups, latest first</source>
        <translation>Резервные копии, новые сверху</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Before or after</source>
        <comment>words beside a hit, where lines of both directions are listed</comment>
        <translation>До или после</translation>
    </message>
    <message>
        <source>Blind</source>
        <comment>a coder who sees no suggestions</comment>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>Blind, but shown before</source>
        <translation>Вслепую, но раньше показаны</translation>
    </message>
    <message>
        <source>Blind, first pass done</source>
        <translation>Вслепую, первый проход закончен</translation>
    </message>
    <message>
        <source>Blind, shown early</source>
        <translation>Вслепую, показано раньше</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Both are {name}. Choose another one.</source>
        <translation>Оба — {name}. Выберите другой.</translation>
    </message>
    <message>
        <source>Bring back topic: {name}</source>
        <translation>Вернуть тему: {name}</translation>
    </message>
    <message>
        <source>Bring in actors, topics and attributes from CSV, Excel, REFI-QDA, SKOS or JSON</source>
        <translation>Взять акторов, темы и атрибуты из CSV, Excel, REFI-QDA, SKOS или JSON</translation>
    </message>
    <message>
        <source>Bringing the project up to date</source>
        <translation>Обновление проекта</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>But not: “{text}”</source>
        <translation>Но не: «{text}»</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what made suggestions: rules, or learning</comment>
        <translation>Кем</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>По агентству</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статье</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of an annotation</comment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation>По числу аннотаций</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <source>By the hit</source>
        <translation>По совпадению</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>По словам после</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>По словам до</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Byline</source>
        <comment>column of a table</comment>
        <translation>Автор</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>&amp;Варианты</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>CSV and TSV</source>
        <translation>CSV и TSV</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Таблицы CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Регистр</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>upper and lower case of an alias</comment>
        <translation>Регистр</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change c&amp;oder…</source>
        <translation>&amp;Сменить кодировщика…</translation>
    </message>
    <message>
        <source>Change coder</source>
        <translation>Сменить кодировщика</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <source>Change shortcuts in the preferences, then choose here that they hold for all</source>
        <translation>Измените сочетания в настройках, затем выберите здесь, чтобы они действовали для всех</translation>
    </message>
    <message>
        <source>Change the coder: each annotation bears the name</source>
        <translation>Сменить кодировщика: его имя стоит при каждой аннотации</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Chec&amp;k the project…</source>
        <translation>П&amp;роверить проект…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Check that the file is sound and every highlight still has its words</source>
        <translation>Проверить, что файл цел и у каждой пометки на месте её слова</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Проверить проект</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Проверка проекта</translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of an attribute</comment>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Choices that were saved under a name</source>
        <translation>Настройки, сохранённые под именем</translation>
    </message>
    <message>
        <source>Choose a file or a folder with annotations</source>
        <translation>Выберите файл или папку с аннотациями</translation>
    </message>
    <message>
        <source>Choose a file that another tool has written</source>
        <translation>Выбрать файл, записанный другой программой</translation>
    </message>
    <message>
        <source>Choose a folder of files that belong together, such as those of brat</source>
        <translation>Выбрать папку с файлами, которые относятся друг к другу, например из brat</translation>
    </message>
    <message>
        <source>Choose a saved list in the filter first.</source>
        <translation>Сначала выберите сохранённый список в фильтре.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выбрать шаблон</translation>
    </message>
    <message>
        <source>Choose a template that somebody gave you</source>
        <translation>Выбрать шаблон, который вам дали</translation>
    </message>
    <message>
        <source>Choose a topic that is in the codebook already.</source>
        <translation>Выберите тему, которая уже есть в кодовой книге.</translation>
    </message>
    <message>
        <source>Choose an actor or topic</source>
        <translation>Выбрать актора или тему</translation>
    </message>
    <message>
        <source>Choose an article to see how it differs from the earliest of its group.</source>
        <translation>Выберите статью, чтобы увидеть, чем она отличается от самой ранней в группе.</translation>
    </message>
    <message>
        <source>Choose another actor or topic</source>
        <translation>Выбрать другого актора или тему</translation>
    </message>
    <message>
        <source>Choose another one: this is the actor itself.</source>
        <translation>Выберите другого: это сам актор.</translation>
    </message>
    <message>
        <source>Choose at least two entries to merge.</source>
        <translation>Выберите для объединения не менее двух записей.</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it is named and speaks.</source>
        <translation>Выберите кого-нибудь в списке, чтобы увидеть, где он назван и говорит.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Выберите её в списке.</translation>
    </message>
    <message>
        <source>Choose rows by kind, coder, type or another value</source>
        <translation>Выбрать строки по виду, кодировщику, типу или другому значению</translation>
    </message>
    <message>
        <source>Choose the format above, and what is in the file is shown here.</source>
        <translation>Выберите формат выше, и здесь будет показано, что есть в файле.</translation>
    </message>
    <message>
        <source>Choose the format…</source>
        <translation>Выберите формат…</translation>
    </message>
    <message>
        <source>Choose two different ones. Undo takes the merge back.</source>
        <translation>Выберите две разные записи. Отмена возвращает всё назад.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Chosen by {what}; press to show the other rows again</source>
        <translation>Выбрано: {what}; нажмите, чтобы снова показать остальные строки</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Clear the filter of the article list</source>
        <translation>Сбросить фильтр списка статей</translation>
    </message>
    <message>
        <source>Click to sort by this column; right-click to choose rows by it</source>
        <translation>Щелчок сортирует по этому столбцу; правой кнопкой строки выбираются по нему</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Закрыть результаты</translation>
    </message>
    <message>
        <source>Close the tables (Esc)</source>
        <translation>Закрыть таблицы (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
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
        <translation>Код</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column of a table</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code points</source>
        <comment>what offsets count</comment>
        <translation>Кодовые точки</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодовая книга</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Кодовые книги</translation>
    </message>
    <message>
        <source>Coded as</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Coder</source>
        <comment>what a value says</comment>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Coder</source>
        <comment>column of a table</comment>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Coder 1, coder 2 and so on, the same in each export; names in notes stay as they are</source>
        <translation>Кодировщик 1, кодировщик 2 и так далее, одинаково в каждом экспорте; имена в заметках не меняются</translation>
    </message>
    <message>
        <source>Coder and note</source>
        <translation>Кодировщик и заметка</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Кодировщик: {name}</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <translation>Цвет: {colour}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ширина колонки</translation>
    </message>
    <message>
        <source>Com&amp;pleteness…</source>
        <translation>По&amp;лнота…</translation>
    </message>
    <message>
        <source>Comes with Copydesk</source>
        <translation>Входит в Copydesk</translation>
    </message>
    <message>
        <source>Command palette: type an action, article, actor or topic</source>
        <translation>Палитра команд: введите действие, статью, актора или тему</translation>
    </message>
    <message>
        <source>Compare names, and merge or keep apart what is alike</source>
        <translation>Сравнить имена и объединить похожие или оставить их порознь</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>Сравнение текстов</translation>
    </message>
    <message>
        <source>Compare the texts…</source>
        <translation>Сравнить тексты…</translation>
    </message>
    <message>
        <source>Compare this text with</source>
        <translation>Сравнить этот текст с</translation>
    </message>
    <message>
        <source>Compare with anot&amp;her copy…</source>
        <translation>Сравнить с друго&amp;й копией…</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Сравнить с другой копией</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Сравнение статей</translation>
    </message>
    <message>
        <source>Comparing it with the project…</source>
        <translation>Сравнение с проектом…</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Сравнение имён</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>Сравнение копий</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy all that is said here</source>
        <translation>Копировать всё, что здесь сказано</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Скопировать выделенные строки для таблицы (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Копировать заголовок</translation>
    </message>
    <message>
        <source>Copy title and source</source>
        <translation>Копировать заголовок и источник</translation>
    </message>
    <message>
        <source>Copy what is said here, each document with its whole path</source>
        <translation>Скопировать сказанное здесь, каждый документ с полным путём</translation>
    </message>
    <message>
        <source>Copydesk broke down on {date}. What was tagged until then is saved.</source>
        <translation>{date} в Copydesk случился сбой. Всё размеченное до того сохранено.</translation>
    </message>
    <message>
        <source>Copydesk dataset (JSON Lines)</source>
        <translation>Набор данных Copydesk (JSON Lines)</translation>
    </message>
    <message>
        <source>Copydesk did not end as it should. Your work is saved.</source>
        <translation>Copydesk завершился не так, как должен. Ваша работа сохранена.</translation>
    </message>
    <message>
        <source>Copydesk made a mistake. Your work is saved.</source>
        <translation>В Copydesk произошла ошибка. Ваша работа сохранена.</translation>
    </message>
    <message>
        <source>Copydesk projects</source>
        <translation>Проекты Copydesk</translation>
    </message>
    <message>
        <source>Copydesk reads what was marked in brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, Discourse Network Analyzer, QualCoder, Taguette and other tools, and lays it on the articles of the project by their text.</source>
        <translation>Copydesk читает то, что размечено в brat, INCEpTION, WebAnno, Label Studio, doccano, Prodigy, Discourse Network Analyzer, QualCoder, Taguette и других программах, и кладёт это на статьи проекта по их тексту.</translation>
    </message>
    <message>
        <source>Copydesk was ended from outside after {date}, as by a power cut. What was tagged is saved.</source>
        <translation>Copydesk был остановлен извне после {date}, как при отключении питания. Размеченное сохранено.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Копирование строк</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Копирование проекта</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Исправить текст</translation>
    </message>
    <message>
        <source>Correcting the text</source>
        <translation>Исправление текста</translation>
    </message>
    <message>
        <source>Count what is still missing, such as stances, and go through it</source>
        <translation>Посчитать, чего ещё нет, например позиций, и пройти по этому</translation>
    </message>
    <message>
        <source>Counted are pieces: a quotation that “she said” divides has two.</source>
        <translation>Считаются части: у цитаты, которую прерывает «сказала она», их две.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Cue</source>
        <comment>part of a quotation: the reporting verb</comment>
        <translation>Глагол речи</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Глагол речи цитаты</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <translation>Глагол речи цитаты</translation>
    </message>
    <message>
        <source>Cue: {words}. {undo} takes it back.</source>
        <translation>Глагол речи: {words}. {undo} отменит это.</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Глаголы речи</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of an attribute</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day and month in {name} could be meant either way round: {written} was read as {date}.</source>
        <translation>День и месяц в {name} можно понять двояко: {written} прочитано как {date}.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Define another attribute (Insert)</source>
        <translation>Задать ещё атрибут (Insert)</translation>
    </message>
    <message>
        <source>Define attribute: {name}</source>
        <translation>Определить атрибут: {name}</translation>
    </message>
    <message>
        <source>Define what is filled in for actors, articles, mentions, passages and quotations</source>
        <translation>Задать, что заполняется для акторов, статей, упоминаний, фрагментов и цитат</translation>
    </message>
    <message>
        <source>Define, order, merge and retire topics, and see what is about them</source>
        <translation>Задать, упорядочить, объединить и вывести темы, увидеть, что о них</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>column of a table</comment>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln annotation(s)</source>
        <translation>
            <numerusform>Удалить %Ln аннотацию</numerusform>
            <numerusform>Удалить %Ln аннотации</numerusform>
            <numerusform>Удалить %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>Удалить %Ln статью</numerusform>
            <numerusform>Удалить %Ln статьи</numerusform>
            <numerusform>Удалить %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln later version(s)</source>
        <translation>
            <numerusform>Удалить %Ln более позднюю версию</numerusform>
            <numerusform>Удалить %Ln более поздние версии</numerusform>
            <numerusform>Удалить %Ln более поздних версий</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Удалить актора</translation>
    </message>
    <message>
        <source>Delete actor: {name}</source>
        <translation>Удалить актора: {name}</translation>
    </message>
    <message>
        <source>Delete article: {name}</source>
        <translation>Удалить статью: {name}</translation>
    </message>
    <message>
        <source>Delete attribute: {name}</source>
        <translation>Удалить атрибут: {name}</translation>
    </message>
    <message>
        <source>Delete list: {name}</source>
        <translation>Удалить список: {name}</translation>
    </message>
    <message>
        <source>Delete mention</source>
        <translation>Удалить упоминание</translation>
    </message>
    <message>
        <source>Delete passage</source>
        <translation>Удалить фрагмент</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>Delete quotation</source>
        <translation>Удалить цитату</translation>
    </message>
    <message>
        <source>Delete the actor (Del); undo brings it back</source>
        <translation>Удалить актора (Del); отмена вернёт его</translation>
    </message>
    <message>
        <source>Delete the article with its annotations; undo brings it back</source>
        <translation>Удалить статью вместе с аннотациями; отмена вернёт её</translation>
    </message>
    <message>
        <source>Delete the attribute with its values; undo brings them back (Del)</source>
        <translation>Удалить атрибут со значениями; отмена вернёт их (Del)</translation>
    </message>
    <message>
        <source>Delete the preset that is shown</source>
        <translation>Удалить показанный шаблон</translation>
    </message>
    <message>
        <source>Delete the saved list that is shown; its articles stay</source>
        <translation>Удалить показанный сохранённый список; его статьи останутся</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Удалить тему</translation>
    </message>
    <message>
        <source>Delete the topic (Del)</source>
        <translation>Удалить тему (Del)</translation>
    </message>
    <message>
        <source>Delete topic: {name}</source>
        <translation>Удалить тему: {name}</translation>
    </message>
    <message>
        <source>Deleted {topic}. Undo brings it back.</source>
        <translation>Удалена тема {topic}. Отмена вернёт её.</translation>
    </message>
    <message>
        <source>Deleted. {undo} brings it back.</source>
        <translation>Удалено. {undo} вернёт.</translation>
    </message>
    <message>
        <source>Deleting rows</source>
        <translation>Удаление строк</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Descending; press for ascending</source>
        <translation>По убыванию; нажмите, чтобы по возрастанию</translation>
    </message>
    <message>
        <source>Descri&amp;bes</source>
        <translation>Опис&amp;ывает</translation>
    </message>
    <message>
        <source>Describes</source>
        <translation>Описывает</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of a table</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Details of the selected annotation</source>
        <translation>Подробности выбранной аннотации</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Differences between the two texts</source>
        <translation>Различия между двумя текстами</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>type of a quotation</comment>
        <translation>Прямая</translation>
    </message>
    <message>
        <source>Direct quotations</source>
        <translation>Прямые цитаты</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer (version 2 and 3)</source>
        <translation>Discourse Network Analyzer (версии 2 и 3)</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Divides the articles at random; versions of an article stay together</source>
        <translation>Делит статьи случайно; версии одной статьи остаются вместе</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Не искать</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document {number} of {name} {reason}. Correct it or export the file anew.</source>
        <translation>Документ {number} в {name} {reason}. Исправьте его или экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Найденные документы</translation>
    </message>
    <message>
        <source>Documents looked at</source>
        <translation>Просмотренные документы</translation>
    </message>
    <message>
        <source>Documents shown</source>
        <translation>Показанные документы</translation>
    </message>
    <message>
        <source>Documents with span groups, entities and categories in one file. Needs spaCy installed.</source>
        <translation>Документы с группами отрезков, сущностями и категориями в одном файле. Нужен установленный spaCy.</translation>
    </message>
    <message>
        <source>Documents with statements: who says what, and whether they agree.</source>
        <translation>Документы с высказываниями: кто что говорит и согласны ли они.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation>Готова</translation>
    </message>
    <message>
        <source>Done articles learnt from</source>
        <translation>Готовые статьи, по которым выучено</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Drag a handle</source>
        <translation>Потянуть за край</translation>
    </message>
    <message>
        <source>Drag to the other side; hide it in the View menu</source>
        <translation>Перетащите на другую сторону; скрыть можно в меню «Вид»</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Сделать выборку</translation>
    </message>
    <message>
        <source>Draw a s&amp;ample…</source>
        <translation>Сд&amp;елать выборку…</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Draw articles at random and keep them as a list</source>
        <translation>Выбрать статьи случайно и сохранить их списком</translation>
    </message>
    <message>
        <source>Draw sample: {name}</source>
        <translation>Сделать выборку: {name}</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Выбирать из</translation>
    </message>
    <message>
        <source>Drop text files or a folder on this window.</source>
        <translation>Перетащите в это окно текстовые файлы или папку.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Each annotation bears the coder&apos;s name, so it cannot be empty.</source>
        <translation>Имя кодировщика стоит при каждой аннотации, поэтому оно не может быть пустым.</translation>
    </message>
    <message>
        <source>Each annotation bears the name of its coder.
Who codes from now on?</source>
        <translation>При каждой аннотации стоит имя её кодировщика.
Кто размечает теперь?</translation>
    </message>
    <message>
        <source>Each annotation bears the name of the coder who made it.</source>
        <translation>При каждой аннотации стоит имя кодировщика, который её сделал.</translation>
    </message>
    <message>
        <source>Each new selection is tagged at once, until Esc</source>
        <translation>Каждое новое выделение размечается сразу, до Esc</translation>
    </message>
    <message>
        <source>Each person&apos;s own</source>
        <translation>Свои у каждого</translation>
    </message>
    <message>
        <source>Each row has its own {column}. Select one row.</source>
        <translation>У каждой строки своё значение в столбце {column}. Выделите одну строку.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln actor(s)</source>
        <translation>
            <numerusform>Изменить %Ln актора</numerusform>
            <numerusform>Изменить %Ln акторов</numerusform>
            <numerusform>Изменить %Ln акторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)</source>
        <translation>
            <numerusform>Изменить %Ln статью</numerusform>
            <numerusform>Изменить %Ln статьи</numerusform>
            <numerusform>Изменить %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln article(s)…</source>
        <translation>
            <numerusform>Изменить %Ln статью…</numerusform>
            <numerusform>Изменить %Ln статьи…</numerusform>
            <numerusform>Изменить %Ln статей…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln topic(s)</source>
        <translation>
            <numerusform>Изменить %Ln тему</numerusform>
            <numerusform>Изменить %Ln темы</numerusform>
            <numerusform>Изменить %Ln тем</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit actor note</source>
        <translation>Изменить заметку об акторе</translation>
    </message>
    <message>
        <source>Edit actor: {name}</source>
        <translation>Изменить актора: {name}</translation>
    </message>
    <message>
        <source>Edit aliases: {name}</source>
        <translation>Изменить другие имена: {name}</translation>
    </message>
    <message>
        <source>Edit article note</source>
        <translation>Изменить заметку о статье</translation>
    </message>
    <message>
        <source>Edit attribute</source>
        <translation>Изменить атрибут</translation>
    </message>
    <message>
        <source>Edit attribute: {name}</source>
        <translation>Изменить атрибут: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Edit attributes of %Ln article(s)…</source>
        <translation>
            <numerusform>Изменить атрибуты %Ln статьи…</numerusform>
            <numerusform>Изменить атрибуты %Ln статей…</numerusform>
            <numerusform>Изменить атрибуты %Ln статей…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit examples: {name}</source>
        <translation>Изменить примеры: {name}</translation>
    </message>
    <message>
        <source>Edit ids: {name}</source>
        <translation>Изменить идентификаторы: {name}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln annotation(s)</source>
        <translation>
            <numerusform>Изменить заметку %Ln аннотации</numerusform>
            <numerusform>Изменить заметку %Ln аннотаций</numerusform>
            <numerusform>Изменить заметку %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %Ln article(s)</source>
        <translation>
            <numerusform>Изменить заметку %Ln статьи</numerusform>
            <numerusform>Изменить заметку %Ln статей</numerusform>
            <numerusform>Изменить заметку %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit roles: {name}</source>
        <translation>Изменить должности: {name}</translation>
    </message>
    <message>
        <source>Edit the article&apos;s title, date, agency, place and byline</source>
        <translation>Изменить заголовок, дату, агентство, место и автора статьи</translation>
    </message>
    <message>
        <source>Edit the example (F2)</source>
        <translation>Изменить пример (F2)</translation>
    </message>
    <message>
        <source>Edit the selected annotation in the tagging panel</source>
        <translation>Изменить выбранную аннотацию в панели разметки</translation>
    </message>
    <message>
        <source>Edit title and source…</source>
        <translation>Изменить заголовок и источник…</translation>
    </message>
    <message>
        <source>Edit topic note</source>
        <translation>Изменить заметку о теме</translation>
    </message>
    <message>
        <source>Edit topic: {name}</source>
        <translation>Изменить тему: {name}</translation>
    </message>
    <message>
        <source>Edit {fields}</source>
        <translation>Изменить: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Edit {fields} of %Ln article(s)</source>
        <translation>
            <numerusform>Изменить в %Ln статье: {fields}</numerusform>
            <numerusform>Изменить в %Ln статьях: {fields}</numerusform>
            <numerusform>Изменить в %Ln статьях: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited, %</source>
        <translation>Изменено, %</translation>
    </message>
    <message>
        <source>Either</source>
        <comment>how upper and lower case count in an alias</comment>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Ends of a selection</source>
        <translation>Края выделения</translation>
    </message>
    <message>
        <source>Enter goes to the actor.</source>
        <translation>Enter ведёт к актору.</translation>
    </message>
    <message>
        <source>Enter opens the place, Space ticks it</source>
        <translation>Enter открывает место, пробел отмечает его</translation>
    </message>
    <message>
        <source>Enter: do it</source>
        <translation>Enter: выполнить</translation>
    </message>
    <message>
        <source>Enter: go to its next tag in the article. Select words first to tag them with it.</source>
        <translation>Enter: перейти к следующей метке в статье. Чтобы разметить слова, сначала выделите их.</translation>
    </message>
    <message>
        <source>Enter: open the article</source>
        <translation>Enter: открыть статью</translation>
    </message>
    <message>
        <source>Enter: tag “{words}” with it    Ctrl+Enter: go to its next tag</source>
        <translation>Enter: разметить «{words}»    Ctrl+Enter: перейти к следующей метке</translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>Записи кодовой книги</translation>
    </message>
    <message>
        <source>Entries that may be the same</source>
        <translation>Записи, которые могут совпадать</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Entry {number} of {name} has no text: “{title}”. Save the page it points to and import that.</source>
        <translation>Запись {number} в {name} без текста: «{title}». Сохраните страницу, на которую она ссылается, и импортируйте её.</translation>
    </message>
    <message>
        <source>Entry {row} of {name} is not an object.</source>
        <translation>Запись {row} в {name} — не объект.</translation>
    </message>
    <message>
        <source>Europresse</source>
        <translation>Europresse</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Каждые</translation>
    </message>
    <message>
        <source>Every occurrence of {names}</source>
        <translation>Все вхождения: {names}</translation>
    </message>
    <message>
        <source>Everything about the articles, one a line; a project can be restored from it.</source>
        <translation>Всё о статьях, по одной в строке; из этого можно восстановить проект.</translation>
    </message>
    <message>
        <source>Everything as linked data: a page of annotations an article, with positions and quotes.</source>
        <translation>Всё как связанные данные: на статью страница аннотаций с позициями и выдержками.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Example of it</source>
        <translation>Пример этого</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Excel and OpenDocument tables</source>
        <translation>Таблицы Excel и OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Исключает</translation>
    </message>
    <message>
        <source>Excludes: {text}</source>
        <comment>what a topic excludes</comment>
        <translation>Исключает: {text}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Экспорт кодовой книги</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспортировать в</translation>
    </message>
    <message>
        <source>Export to a folder in</source>
        <translation>Экспортировать в папку внутри</translation>
    </message>
    <message>
        <source>Exported to {name}: {things}.</source>
        <translation>Экспортировано в {name}: {things}.</translation>
    </message>
    <message>
        <source>Exporting the codebook</source>
        <translation>Экспорт кодовой книги</translation>
    </message>
    <message>
        <source>Exporting the dataset</source>
        <translation>Экспорт набора данных</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>О&amp;ткуда</translation>
    </message>
    <message>
        <source>F1 of quotations placed exactly, on articles that were not learnt from.</source>
        <translation>F1 точно размещённых цитат в статьях, по которым не учились.</translation>
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
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of a file</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File or folder with annotations</source>
        <translation>Файл или папка с аннотациями</translation>
    </message>
    <message>
        <source>Fill in a&amp;ttributes…</source>
        <translation>Заполнить а&amp;трибуты…</translation>
    </message>
    <message>
        <source>Fill in rows</source>
        <translation>Заполнить строки</translation>
    </message>
    <message>
        <source>Fill in the attributes that are defined for articles; of all that are selected at once</source>
        <translation>Заполнить атрибуты, заданные для статей; у всех выделенных сразу</translation>
    </message>
    <message>
        <source>Fill with this &amp;value	Ctrl+D</source>
        <translation>Заполнить этим &amp;значением	Ctrl+D</translation>
    </message>
    <message>
        <source>Filling in rows</source>
        <translation>Заполнение строк</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter articles by title, agency, place or section</source>
        <translation>Отобрать статьи по заголовку, агентству, месту или рубрике</translation>
    </message>
    <message>
        <source>Filter by name or alias</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Filter by name, code or keyword</source>
        <translation>Фильтр по имени, коду или ключевому слову</translation>
    </message>
    <message>
        <source>Filter by status, date, agency, coder, list and more</source>
        <translation>Фильтр по состоянию, дате, агентству, кодировщику, списку и прочему</translation>
    </message>
    <message>
        <source>Filter by title or agency</source>
        <translation>Фильтр по заголовку или агентству</translation>
    </message>
    <message>
        <source>Filter of the articles</source>
        <translation>Фильтр статей</translation>
    </message>
    <message>
        <source>Filter the topics</source>
        <translation>Фильтр тем</translation>
    </message>
    <message>
        <source>Find actors that may be the &amp;same…</source>
        <translation>Найти акторов, которые могут &amp;совпадать…</translation>
    </message>
    <message>
        <source>Find an a&amp;rticle</source>
        <translation>&amp;Найти статью</translation>
    </message>
    <message>
        <source>Find any action, article, actor or topic by a few letters</source>
        <translation>Найти любое действие, статью, актора или тему по нескольким буквам</translation>
    </message>
    <message>
        <source>Find every other occurrence of what is selected, and tag them all</source>
        <translation>Найти все остальные вхождения выделенного и разметить их</translation>
    </message>
    <message>
        <source>Find in names, words, titles and notes</source>
        <translation>Искать в именах, словах, заголовках и заметках</translation>
    </message>
    <message>
        <source>Find in the &amp;project…</source>
        <translation>Н&amp;айти в проекте…</translation>
    </message>
    <message>
        <source>Find in the project</source>
        <translation>Найти в проекте</translation>
    </message>
    <message>
        <source>Find in the project: words, “a phrase”, wor*, AND OR NOT, NEAR(a b, 5)</source>
        <translation>Найти в проекте: слова, &quot;выражение&quot;, сло*, AND OR NOT, NEAR(a b, 5)</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Искать в таблице</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find near d&amp;uplicates…</source>
        <translation>Найти по&amp;чти одинаковые…</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Find texts that are nearly the same: wire copy run by several papers, and updates</source>
        <translation>Найти почти одинаковые тексты: сообщения агентств, взятые несколькими газетами, и обновления</translation>
    </message>
    <message>
        <source>Find words in all articles</source>
        <translation>Найти слова во всех статьях</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Найти слова в этой статье</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>Первые строки экспорта</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>П&amp;апка…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 and QualCoder.</source>
        <translation>Для ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4 и QualCoder.</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana and QualCoder.</source>
        <translation>Для ATLAS.ti, MAXQDA, NVivo, QDA Miner, Dedoose, f4, Quirkos, Transana и QualCoder.</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice, R, Stata and SPSS, and for archives: a Frictionless data package.</source>
        <translation>Для Excel, LibreOffice, R, Stata и SPSS и для архивов: пакет данных Frictionless.</translation>
    </message>
    <message>
        <source>For INCEpTION and programs that use dkpro-cassis.</source>
        <translation>Для INCEpTION и программ, использующих dkpro-cassis.</translation>
    </message>
    <message>
        <source>For INCEpTION, DKPro and other programs built on UIMA.</source>
        <translation>Для INCEpTION, DKPro и других программ на основе UIMA.</translation>
    </message>
    <message>
        <source>For annotators who work with INCEpTION or WebAnno.</source>
        <translation>Для тех, кто размечает в INCEpTION или WebAnno.</translation>
    </message>
    <message>
        <source>For annotators who work with Label Studio.</source>
        <translation>Для тех, кто размечает в Label Studio.</translation>
    </message>
    <message>
        <source>For annotators who work with Prodigy: its relations and spans interfaces.</source>
        <translation>Для тех, кто размечает в Prodigy: интерфейсы relations и spans.</translation>
    </message>
    <message>
        <source>For annotators who work with brat, and many programs for language technology.</source>
        <translation>Для тех, кто размечает в brat, и многих программ обработки языка.</translation>
    </message>
    <message>
        <source>For annotators who work with doccano: sequence labelling with relations and overlaps.</source>
        <translation>Для тех, кто размечает в doccano: разметка последовательностей со связями и наложениями.</translation>
    </message>
    <message>
        <source>For archives, editions and the digital humanities: oXygen, TEI Publisher, CATMA, Voyant.</source>
        <translation>Для архивов, изданий и цифровых гуманитарных наук: oXygen, TEI Publisher, CATMA, Voyant.</translation>
    </message>
    <message>
        <source>For backups, for merging projects, and for scripts in Python or R.</source>
        <translation>Для резервных копий, объединения проектов и скриптов на Python и R.</translation>
    </message>
    <message>
        <source>For digital editions and libraries, and for whoever queries with SPARQL.</source>
        <translation>Для цифровых изданий и библиотек и для всех, кто работает с запросами SPARQL.</translation>
    </message>
    <message>
        <source>For everyone with a spreadsheet program: Excel, LibreOffice, Numbers.</source>
        <translation>Для всех, у кого есть табличный редактор: Excel, LibreOffice, Numbers.</translation>
    </message>
    <message>
        <source>For example: “{text}”</source>
        <translation>Например: «{text}»</translation>
    </message>
    <message>
        <source>For linguists&apos; tools: UDPipe, Stanza, Grew and all that reads Universal Dependencies.</source>
        <translation>Для инструментов лингвистов: UDPipe, Stanza, Grew и всего, что читает Universal Dependencies.</translation>
    </message>
    <message>
        <source>For political scientists who code discourse networks with Discourse Network Analyzer.</source>
        <translation>Для политологов, кодирующих дискурсивные сети в Discourse Network Analyzer.</translation>
    </message>
    <message>
        <source>For programs that learn to find names and other sequences.</source>
        <translation>Для программ, которые учатся находить имена и другие последовательности.</translation>
    </message>
    <message>
        <source>For reading, printing and showing to others: any browser opens it.</source>
        <translation>Для чтения, печати и показа другим: откроется в любом браузере.</translation>
    </message>
    <message>
        <source>For researchers who code texts with QualCoder.</source>
        <translation>Для исследователей, кодирующих тексты в QualCoder.</translation>
    </message>
    <message>
        <source>For researchers who tag documents with Taguette.</source>
        <translation>Для исследователей, размечающих документы в Taguette.</translation>
    </message>
    <message>
        <source>For training and analysis in Python with spaCy and Prodigy.</source>
        <translation>Для обучения и анализа на Python со spaCy и Prodigy.</translation>
    </message>
    <message>
        <source>For training models, and for pandas, polars, DuckDB and R&apos;s arrow.</source>
        <translation>Для обучения моделей и для pandas, polars, DuckDB и arrow в R.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>Forget what was set: all as it was guessed</source>
        <translation>Забыть, что было задано: всё как угадано</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Found by where the quoted words stand; choose where that is not right</source>
        <translation>Найдено по тому, где стоят цитируемые слова; выберите, если это не так</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>Найдено, %</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It works without a network and sends nothing anywhere.</source>
        <translation>Свободная программа под лицензией MIT. Она работает без сети и ничего никуда не отправляет.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: label where a link begins</comment>
        <translation>От</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>From the quotation</source>
        <comment>which way a link leads</comment>
        <translation>От цитаты</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Из {source}</translation>
    </message>
    <message>
        <source>From: {title}</source>
        <translation>Из: {title}</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Give this action its first keys again</source>
        <translation>Вернуть этому действию исходные клавиши</translation>
    </message>
    <message>
        <source>Give up, and go back to the text</source>
        <translation>Отказаться и вернуться к тексту</translation>
    </message>
    <message>
        <source>Give what is ticked to a new actor</source>
        <translation>Отдать отмеченное новому актору</translation>
    </message>
    <message>
        <source>Give what is ticked to another actor</source>
        <translation>Отдать отмеченное другому актору</translation>
    </message>
    <message>
        <source>Give what is ticked, or else selected, to a new topic (Ctrl+Shift+R)</source>
        <translation>Отдать отмеченное, а если его нет, выделенное новой теме (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Go through the annotations at a place</source>
        <translation>Пройти по аннотациям в одном месте</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, from the innermost outwards</source>
        <translation>Пройти по аннотациям у курсора, от самой внутренней наружу</translation>
    </message>
    <message>
        <source>Go through the annotations at the caret, inwards</source>
        <translation>Пройти по аннотациям у курсора, внутрь</translation>
    </message>
    <message>
        <source>Go through what is offered</source>
        <translation>Пройти по предложенному</translation>
    </message>
    <message>
        <source>Go to the annotation before that lacks what was looked at in the list</source>
        <translation>К предыдущей аннотации, где нет того, что смотрели в списке</translation>
    </message>
    <message>
        <source>Go to the article it is from (Enter)</source>
        <translation>К статье, из которой он взят (Enter)</translation>
    </message>
    <message>
        <source>Go to the filter of the article list</source>
        <translation>Перейти к фильтру списка статей</translation>
    </message>
    <message>
        <source>Go to the next annotation that lacks what was looked at in the list</source>
        <translation>К следующей аннотации, где нет того, что смотрели в списке</translation>
    </message>
    <message>
        <source>Gone; kept for review</source>
        <translation>Исчезли; отложено для проверки</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>kind of an actor</comment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups of articles that are nearly the same</source>
        <translation>Группы почти одинаковых статей</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Угадано</translation>
    </message>
    <message>
        <source>Guessed: {fields}. Press F2 on an article to correct it.</source>
        <translation>Угадано: {fields}. Нажмите F2 на статье, чтобы исправить.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time of day, in Qt&apos;s pattern</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HTML in the texts of {name} was turned into plain text.</source>
        <translation>HTML в текстах из {name} преобразован в простой текст.</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Отчёт HTML</translation>
    </message>
    <message>
        <source>Half of the articles took less, half more.</source>
        <translation>Половина статей заняла меньше, половина больше.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>High contrast, light or dark as the system</source>
        <translation>Высокая контрастность, светлая или тёмная как в системе</translation>
    </message>
    <message>
        <source>History of the codebook</source>
        <translation>История кодовой книги</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>Hits in their context</source>
        <translation>Совпадения в контексте</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько уверенно</translation>
    </message>
    <message>
        <source>How the actor is in the quotations</source>
        <translation>Кем актор бывает в цитатах</translation>
    </message>
    <message>
        <source>How the text will look</source>
        <translation>Как будет выглядеть текст</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Импортировать %Ln статью</numerusform>
            <numerusform>Импортировать %Ln статьи</numerusform>
            <numerusform>Импортировать %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a &amp;dataset…</source>
        <translation>Импортировать набор &amp;данных…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>И&amp;мпортировать папку…</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Импортировать набор данных</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импортировать папку</translation>
    </message>
    <message>
        <source>Import anno&amp;tations…</source>
        <translation>Импорт анно&amp;таций…</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>Import annotations of a folder</source>
        <translation>Импорт аннотаций из папки</translation>
    </message>
    <message>
        <source>Import annotations: {name}</source>
        <translation>Импорт аннотаций: {name}</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Импортировать статьи</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импортировать статьи…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Импорт кодовой книги</translation>
    </message>
    <message>
        <source>Import codebook: {name}</source>
        <translation>Импорт кодовой книги: {name}</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Импорт кодовой книги…</translation>
    </message>
    <message>
        <source>Import dataset: {name}</source>
        <translation>Импортировать набор данных: {name}</translation>
    </message>
    <message>
        <source>Import of annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>Import the file as articles, without what is marked in it</source>
        <translation>Импортировать файл как статьи, без того, что в нём размечено</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>origin of an annotation</comment>
        <translation>Импортирована</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s).</source>
        <translation>
            <numerusform>Импортирована %Ln статья.</numerusform>
            <numerusform>Импортированы %Ln статьи.</numerusform>
            <numerusform>Импортировано %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from {name}: {things}</source>
        <translation>Импортировано из {name}: {things}</translation>
    </message>
    <message>
        <source>Imported: {things}.</source>
        <translation>Импортировано: {things}.</translation>
    </message>
    <message>
        <source>Importing a dataset</source>
        <translation>Импорт набора данных</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Importing the codebook</source>
        <translation>Импорт кодовой книги</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Во всех статьях</translation>
    </message>
    <message>
        <source>In braces: date, title, agency, place, byline, section, language; {ignore} for the rest</source>
        <translation>В фигурных скобках: date, title, agency, place, byline, section, language; {ignore} для остального</translation>
    </message>
    <message>
        <source>In brackets: the articles each has worked on.</source>
        <translation>В скобках: статьи, над которыми каждый работал.</translation>
    </message>
    <message>
        <source>In order of import</source>
        <translation>По порядку импорта</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of an article</comment>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In proportion by agency</source>
        <translation>Пропорционально по агентствам</translation>
    </message>
    <message>
        <source>In proportion by month</source>
        <translation>Пропорционально по месяцам</translation>
    </message>
    <message>
        <source>In proportion by section</source>
        <translation>Пропорционально по рубрикам</translation>
    </message>
    <message>
        <source>In proportion by status</source>
        <translation>Пропорционально по состояниям</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>В порядке текста</translation>
    </message>
    <message>
        <source>In the front matter of {name} the values of {keys} were not understood and left out.</source>
        <translation>В блоке front matter файла {name} значения {keys} непонятны и пропущены.</translation>
    </message>
    <message>
        <source>In the tag field</source>
        <translation>В поле метки</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>В этой статье</translation>
    </message>
    <message>
        <source>In this codebook each of these is below the next one, and so below itself: {names}. Correct what they are below.</source>
        <translation>В этой кодовой книге каждая из этих записей стоит ниже следующей, а значит, ниже самой себя: {names}. Исправьте, под чем они стоят.</translation>
    </message>
    <message>
        <source>In this project it stays as the project&apos;s settings say.</source>
        <translation>В этом проекте остаётся так, как говорят настройки проекта.</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a topic</comment>
        <translation>В употреблении</translation>
    </message>
    <message>
        <source>In {name}, {key} is for both “{one}” and “{other}”. Nothing was changed.</source>
        <translation>В {name} клавиша {key} назначена и «{one}», и «{other}». Ничего не изменено.</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Includes: {text}</source>
        <comment>what a topic includes</comment>
        <translation>Включает: {text}</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Индиго</translation>
    </message>
    <message>
        <source>Indirect</source>
        <comment>type of a quotation</comment>
        <translation>Косвенная</translation>
    </message>
    <message>
        <source>Indirect quotations</source>
        <translation>Косвенные цитаты</translation>
    </message>
    <message>
        <source>Inside NEAR only words and phrases can stand: write AND, OR and NOT around it.</source>
        <translation>Внутри NEAR могут стоять только слова и фразы: пишите AND, OR и NOT снаружи.</translation>
    </message>
    <message>
        <source>Is not: {text}</source>
        <translation>Не является: {text}</translation>
    </message>
    <message>
        <source>Is: {text}</source>
        <translation>Является: {text}</translation>
    </message>
    <message>
        <source>It has the same articles, annotations, actors and topics as the project now.</source>
        <translation>В ней те же статьи, аннотации, акторы и темы, что сейчас в проекте.</translation>
    </message>
    <message>
        <source>It is not linked as a version of another article.</source>
        <translation>Статья не связана с другими как версия.</translation>
    </message>
    <message>
        <source>It is not recognised: say what wrote it.</source>
        <translation>Не распознано: укажите, чем записан файл.</translation>
    </message>
    <message>
        <source>It is offered no more; what is tagged with it stays as it is.</source>
        <translation>Больше не предлагается; размеченное остаётся как есть.</translation>
    </message>
    <message>
        <source>It is read whole: the memory for it grows with the file.</source>
        <translation>Он читается целиком: память для этого растёт вместе с файлом.</translation>
    </message>
    <message>
        <source>It was not looked through to the end. Choose it once more to look again.</source>
        <translation>Он просмотрен не до конца. Выберите его ещё раз, чтобы просмотреть снова.</translation>
    </message>
    <message>
        <source>Item {number} of {name} has no text: “{title}” ({kind}).</source>
        <translation>Элемент {number} в {name} без текста: «{title}» ({kind}).</translation>
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
        <translation>Соединяет</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Оставить все</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Оставить порознь</translation>
    </message>
    <message>
        <source>Keep it among your own templates, which New from template offers</source>
        <translation>Хранить среди своих шаблонов, которые предлагает «Новый из шаблона»</translation>
    </message>
    <message>
        <source>Keep one each for</source>
        <translation>Хранить по одной за</translation>
    </message>
    <message>
        <source>Keep the &amp;one</source>
        <translation>Оставить &amp;первую</translation>
    </message>
    <message>
        <source>Keep the earliest</source>
        <translation>Оставить самую раннюю</translation>
    </message>
    <message>
        <source>Keep the earliest of each group</source>
        <translation>Оставить самый ранний в каждой группе</translation>
    </message>
    <message>
        <source>Keep the o&amp;ther</source>
        <translation>Оставить &amp;вторую</translation>
    </message>
    <message>
        <source>Keep the selected words as an example of what the topic is</source>
        <translation>Сохранить выделенные слова как пример того, что такое тема</translation>
    </message>
    <message>
        <source>Keep the selected words as an example of what the topic is not</source>
        <translation>Сохранить выделенные слова как пример того, чем тема не является</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>share of suggestions that were accepted or edited</comment>
        <translation>Оставлено</translation>
    </message>
    <message>
        <source>Kept as an example of what {topic} is not.</source>
        <translation>Сохранено как пример того, чем {topic} не является.</translation>
    </message>
    <message>
        <source>Kept as an example of {topic}.</source>
        <translation>Сохранено как пример темы {topic}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Клавиша: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of an actor, or type of a quotation</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an actor</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a table</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of a new actor</source>
        <translation>Вид нового актора</translation>
    </message>
    <message>
        <source>Kind of the actors that are listed</source>
        <translation>Вид акторов в списке</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Labels: {count}</source>
        <translation>Метки: {count}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column of a table</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language, text, theme and keys</source>
        <translation>Язык, текст, цветовая схема и клавиши</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Last on {date}. Press to see what was corrected.</source>
        <translation>Последний раз: {date}. Нажмите, чтобы увидеть, что исправлено.</translation>
    </message>
    <message>
        <source>Last tag aga&amp;in</source>
        <translation>&amp;Последняя метка ещё раз</translation>
    </message>
    <message>
        <source>Lay what was marked in other tools on the articles: brat, INCEpTION, Label Studio …</source>
        <translation>Положить на статьи то, что размечено в других программах: brat, INCEpTION, Label Studio …</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>column: kind of thing in a file, such as entity or code</comment>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>column: which way a link leads</comment>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Learning was ended by the system. Close other programs and try again.</source>
        <translation>Обучение остановлено системой. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Learnt</source>
        <comment>what made suggestions</comment>
        <translation>Выученное</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions follow your work.</source>
        <translation>
            <numerusform>Выучено по %Ln готовой статье: подсказки следуют вашей работе.</numerusform>
            <numerusform>Выучено по %Ln готовым статьям: подсказки следуют вашей работе.</numerusform>
            <numerusform>Выучено по %Ln готовым статьям: подсказки следуют вашей работе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %Ln done article(s): suggestions go on by the rules.</source>
        <translation>
            <numerusform>Выучено по %Ln готовой статье: подсказки остаются по правилам.</numerusform>
            <numerusform>Выучено по %Ln готовым статьям: подсказки остаются по правилам.</numerusform>
            <numerusform>Выучено по %Ln готовым статьям: подсказки остаются по правилам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt, %</source>
        <translation>Выученное, %</translation>
    </message>
    <message>
        <source>Least likeness of words that are taken</source>
        <translation>Наименьшее сходство слов, которые берутся</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Опустить</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Опущено: {things}.</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Слева направо</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Let all that is about this topic be about another one (Ctrl+M)</source>
        <translation>Пусть всё, что об этой теме, будет о другой (Ctrl+M)</translation>
    </message>
    <message>
        <source>Let all that refers to one refer to another, which stays</source>
        <translation>Пусть всё, что ссылается на одну запись, ссылается на другую, которая остаётся</translation>
    </message>
    <message>
        <source>Let all that refers to this actor refer to another one</source>
        <translation>Пусть всё, что указывает на этого актора, указывает на другого</translation>
    </message>
    <message>
        <source>Let another topic take its &amp;place</source>
        <translation>Пусть её &amp;место займёт другая тема</translation>
    </message>
    <message>
        <source>Let mentions stand out or back</source>
        <translation>Выделить или приглушить упоминания</translation>
    </message>
    <message>
        <source>Let passages stand out or back</source>
        <translation>Выделить или приглушить фрагменты</translation>
    </message>
    <message>
        <source>Let quotations stand out or back</source>
        <translation>Выделить или приглушить цитаты</translation>
    </message>
    <message>
        <source>Let the columns mean again what their names and values suggest</source>
        <translation>Снова толковать столбцы так, как подсказывают их названия и значения</translation>
    </message>
    <message>
        <source>Let what is ticked, or else selected, be about another topic (Ctrl+R)</source>
        <translation>Пусть отмеченное, а если его нет, выделенное будет о другой теме (Ctrl+R)</translation>
    </message>
    <message>
        <source>LexisNexis and Nexis Uni</source>
        <translation>LexisNexis и Nexis Uni</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Лицензия: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Высота строки</translation>
    </message>
    <message>
        <source>Line {line} of {name} is not an object in JSON.</source>
        <translation>Строка {line} в {name} — не объект JSON.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is too long to be an article.</source>
        <translation>Строка {line} в {name} слишком длинна для статьи.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is longer than 64 MB. This is no file of text in lines.</source>
        <translation>Строка {number} в {name} длиннее 64 МБ. Это не текстовый файл из строк.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is no token with its offsets, so this is not WebAnno TSV 3, or it was changed. Export it anew.</source>
        <translation>Строка {number} в {name} — не слово со смещениями, так что это не WebAnno TSV 3 или файл изменён. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not a JSON object. Correct it or export the file anew.</source>
        <translation>Строка {number} в {name} — не объект JSON. Исправьте её или экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not in UTF-8. Save the file in UTF-8 and import it again.</source>
        <translation>Строка {number} в {name} не в UTF-8. Сохраните файл в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
        <source>Line {number} of {name}: {reason}. Correct it or export the dataset anew.</source>
        <translation>Строка {number} файла {name}: {reason}. Исправьте её или экспортируйте набор данных заново.</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column: role of a link between marks</comment>
        <translation>Связь</translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln article(s) as versions</source>
        <translation>
            <numerusform>Связать %Ln статью как версию</numerusform>
            <numerusform>Связать %Ln статьи как версии</numerusform>
            <numerusform>Связать %Ln статей как версии</numerusform>
        </translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>Связать как версии</translation>
    </message>
    <message>
        <source>Link the selected articles as versions of one another</source>
        <translation>Связать выделенные статьи как версии друг друга</translation>
    </message>
    <message>
        <source>Link them as versions</source>
        <translation>Связать их как версии</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Links: {count}</source>
        <translation>Связи: {count}</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Список: {name}</translation>
    </message>
    <message>
        <source>Ln {line}</source>
        <comment>line number</comment>
        <translation>Строка {line}</translation>
    </message>
    <message>
        <source>Ln {line}: {words}</source>
        <comment>line number</comment>
        <translation>Строка {line}: {words}</translation>
    </message>
    <message>
        <source>Load a set of keys</source>
        <translation>Загрузить набор клавиш</translation>
    </message>
    <message>
        <source>Load a set…</source>
        <translation>Загрузить набор…</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Загрузить правила</translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translation>Загружено: {name}.</translation>
    </message>
    <message>
        <source>Loaded. This version has no action called {names}; their keys are kept.</source>
        <translation>Загружено. В этой версии нет действий {names}; их клавиши сохранены.</translation>
    </message>
    <message>
        <source>Locked (Esc ends it): {name}</source>
        <translation>Закреплено (Esc снимает): {name}</translation>
    </message>
    <message>
        <source>Locked: each selection becomes {name}. Esc ends it.</source>
        <translation>Закреплено: каждое выделение становится меткой {name}. Esc завершает.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Look a&amp;gain…</source>
        <translation>П&amp;осмотреть снова…</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>column of a table</comment>
        <translation>Снова посмотреть</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %Ln annotation(s)</source>
        <translation>
            <numerusform>Посмотреть снова %Ln аннотацию</numerusform>
            <numerusform>Посмотреть снова %Ln аннотации</numerusform>
            <numerusform>Посмотреть снова %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln group(s)…</source>
        <comment>of texts nearly the same</comment>
        <translation>
            <numerusform>Посмотреть %Ln группу…</numerusform>
            <numerusform>Посмотреть %Ln группы…</numerusform>
            <numerusform>Посмотреть %Ln групп…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at each, and press Space to take the nearest words.</source>
        <translation>Посмотрите каждое и нажмите пробел, чтобы взять ближайшие слова.</translation>
    </message>
    <message>
        <source>Look at the annotations that a merge, a split or another definition has touched</source>
        <translation>Посмотреть аннотации, которых коснулось объединение, разделение или другое определение</translation>
    </message>
    <message>
        <source>Look at the annotations whose words a correction has changed</source>
        <translation>Посмотреть аннотации, слова которых изменило исправление</translation>
    </message>
    <message>
        <source>Look for mentions and quotations in all articles of the project</source>
        <translation>Искать упоминания и цитаты во всех статьях проекта</translation>
    </message>
    <message>
        <source>Look for paragraphs that the topics of the codebook are about; never done unasked</source>
        <translation>Искать абзацы о темах кодовой книги; никогда без просьбы</translation>
    </message>
    <message>
        <source>Look through the backups of the project, and go back to one</source>
        <translation>Просмотреть резервные копии проекта и вернуться к одной из них</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <translation>Чтение копий</translation>
    </message>
    <message>
        <source>Looking for the rows</source>
        <translation>Поиск строк</translation>
    </message>
    <message>
        <source>Looking whether the project is sound</source>
        <translation>Проверка, цел ли проект</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Make a project that has the codebook and settings of a template</source>
        <translation>Создать проект с кодовой книгой и настройками шаблона</translation>
    </message>
    <message>
        <source>Make a project: one file that holds everything</source>
        <translation>Создать проект: один файл, в котором всё</translation>
    </message>
    <message>
        <source>Make an actor</source>
        <translation>Создать актора</translation>
    </message>
    <message>
        <source>Make an actor (Ctrl+N)</source>
        <translation>Создать актора (Ctrl+N)</translation>
    </message>
    <message>
        <source>Make an annotation of it, and select the next</source>
        <translation>Сделать из неё аннотацию и выбрать следующую</translation>
    </message>
    <message>
        <source>Make and show suggestions as articles open</source>
        <translation>Искать и показывать подсказки при открытии статей</translation>
    </message>
    <message>
        <source>Make annotations of all suggestions in the article</source>
        <translation>Сделать аннотации из всех подсказок в статье</translation>
    </message>
    <message>
        <source>Make backups of the project that is open</source>
        <translation>Делать резервные копии открытого проекта</translation>
    </message>
    <message>
        <source>Make list: {name}</source>
        <translation>Создать список: {name}</translation>
    </message>
    <message>
        <source>Make one here, tag words as an actor with A, or import a codebook.</source>
        <translation>Создайте здесь, разметьте слова как актора клавишей A или импортируйте кодовую книгу.</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>Увеличить или уменьшить текст</translation>
    </message>
    <message>
        <source>Making the first lines…</source>
        <translation>Готовятся первые строки…</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Создание проекта</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln annotation(s) reviewed</source>
        <translation>
            <numerusform>Отметить %Ln аннотацию проверенной</numerusform>
            <numerusform>Отметить %Ln аннотации проверенными</numerusform>
            <numerusform>Отметить %Ln аннотаций проверенными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) done</source>
        <translation>
            <numerusform>Отметить %Ln статью готовой</numerusform>
            <numerusform>Отметить %Ln статьи готовыми</numerusform>
            <numerusform>Отметить %Ln статей готовыми</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) in progress</source>
        <translation>
            <numerusform>Отметить %Ln статью как «в работе»</numerusform>
            <numerusform>Отметить %Ln статьи как «в работе»</numerusform>
            <numerusform>Отметить %Ln статей как «в работе»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln article(s) new</source>
        <translation>
            <numerusform>Отметить %Ln статью новой</numerusform>
            <numerusform>Отметить %Ln статьи новыми</numerusform>
            <numerusform>Отметить %Ln статей новыми</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark articles done when all in them is marked. From two of them on, what is suggested is compared with what you marked.</source>
        <translation>Отмечайте статьи готовыми, когда в них размечено всё. Начиная с двух, подсказки сравниваются с вашей разметкой.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Отметить готовой</translation>
    </message>
    <message>
        <source>Mark done and open the &amp;next</source>
        <translation>&amp;Отметить готовой и открыть следующую</translation>
    </message>
    <message>
        <source>Mark in progress</source>
        <translation>Отметить как «в работе»</translation>
    </message>
    <message>
        <source>Mark new</source>
        <translation>Отметить новой</translation>
    </message>
    <message>
        <source>Mark the article done and open the next that is not</source>
        <translation>Отметить статью готовой и открыть следующую неготовую</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>how many a coder marked</comment>
        <translation>Размечено</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>column: how often a label is used</comment>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Matching and recent tags</source>
        <translation>Подходящие и недавние метки</translation>
    </message>
    <message numerus="yes">
        <source>Measured against %Ln done article(s); what is learnt, on those it was not learnt from.</source>
        <translation>
            <numerusform>Измерено по %Ln готовой статье; выученное — по тем, где его не учили.</numerusform>
            <numerusform>Измерено по %Ln готовым статьям; выученное — по тем, где его не учили.</numerusform>
            <numerusform>Измерено по %Ln готовым статьям; выученное — по тем, где его не учили.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring suggestions</source>
        <translation>Измерение подсказок</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>Mention of an actor</source>
        <comment>what a label becomes</comment>
        <translation>Упоминание актора</translation>
    </message>
    <message>
        <source>Mention: {name}</source>
        <translation>Упоминание: {name}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>column of a table</comment>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Mentions and quotations over time; the table has the numbers</source>
        <translation>Упоминания и цитаты во времени; числа в таблице</translation>
    </message>
    <message>
        <source>Mentions by new names</source>
        <translation>Упоминания под новыми именами</translation>
    </message>
    <message>
        <source>Mentions in their context</source>
        <translation>Упоминания в контексте</translation>
    </message>
    <message>
        <source>Mentions of known actors</source>
        <translation>Упоминания известных акторов</translation>
    </message>
    <message>
        <source>Mentions {count}</source>
        <translation>Упоминания {count}</translation>
    </message>
    <message numerus="yes">
        <source>Mentions: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Упоминания: только по %Ln готовой статье, где не принято ни одной подсказки.</numerusform>
            <numerusform>Упоминания: только по %Ln готовым статьям, где не принято ни одной подсказки.</numerusform>
            <numerusform>Упоминания: только по %Ln готовым статьям, где не принято ни одной подсказки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Объединить…</translation>
    </message>
    <message>
        <source>Merge &amp;actors…</source>
        <translation>Объединить &amp;акторов…</translation>
    </message>
    <message>
        <source>Merge &amp;topics…</source>
        <translation>Объединить &amp;темы…</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Объединить акторов</translation>
    </message>
    <message>
        <source>Merge copy: {name}</source>
        <translation>Влить копию: {name}</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Объединить в {name}</translation>
    </message>
    <message>
        <source>Merge the one into the other on the right (Ctrl+2)</source>
        <translation>Влить первую запись во вторую, справа (Ctrl+2)</translation>
    </message>
    <message>
        <source>Merge the other into the one on the left (Ctrl+1)</source>
        <translation>Влить вторую запись в первую, слева (Ctrl+1)</translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Объединить темы</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Merged in what {name} had.</source>
        <translation>Влито то, что было в {name}.</translation>
    </message>
    <message>
        <source>Merging adds what only the copy has, also what was deleted here since. What both have stays as it is here. The copy is not changed, and one undo takes everything back.</source>
        <translation>Вливание добавляет то, что есть только в копии, и то, что здесь с тех пор удалено. Общее остаётся как здесь. Копия не меняется, и одна отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Merging the copy</source>
        <translation>Копия вливается</translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) with suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Среднее время на %Ln статью с подсказками: {minutes} мин</numerusform>
            <numerusform>Среднее время на %Ln статьи с подсказками: {minutes} мин</numerusform>
            <numerusform>Среднее время на %Ln статей с подсказками: {minutes} мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Middle time at %Ln article(s) without suggestions: {minutes} minutes</source>
        <translation>
            <numerusform>Среднее время на %Ln статью без подсказок: {minutes} мин</numerusform>
            <numerusform>Среднее время на %Ln статьи без подсказок: {minutes} мин</numerusform>
            <numerusform>Среднее время на %Ln статей без подсказок: {minutes} мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine, as they are now</source>
        <translation>Мои, как сейчас</translation>
    </message>
    <message>
        <source>Missing articles</source>
        <translation>Недостающие статьи</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>type of a quotation</comment>
        <translation>Смешанная</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln topic(s)</source>
        <translation>
            <numerusform>Переместить %Ln тему</numerusform>
            <numerusform>Переместить %Ln темы</numerusform>
            <numerusform>Переместить %Ln тем</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Move &amp;in, below the one before</source>
        <translation>Вло&amp;жить в предыдущую</translation>
    </message>
    <message>
        <source>Move &amp;out</source>
        <translation>Вы&amp;нести</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Move an end of the selected annotation</source>
        <translation>Сдвинуть край выбранной аннотации</translation>
    </message>
    <message>
        <source>Move content of quotation</source>
        <translation>Сдвинуть слова цитаты</translation>
    </message>
    <message>
        <source>Move cue of quotation</source>
        <translation>Сдвинуть глагол речи цитаты</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Move its ends in the article if they are not where they should be.</source>
        <translation>Сдвиньте её края в статье, если они не на месте.</translation>
    </message>
    <message>
        <source>Move speaker of quotation</source>
        <translation>Сдвинуть говорящего цитаты</translation>
    </message>
    <message>
        <source>Move text of mention</source>
        <translation>Сдвинуть текст упоминания</translation>
    </message>
    <message>
        <source>Move text of passage</source>
        <translation>Сдвинуть текст фрагмента</translation>
    </message>
    <message>
        <source>Move the choice down (Alt+Down)</source>
        <translation>Вариант ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Move the choice up (Alt+Up)</source>
        <translation>Вариант выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move the end back</source>
        <translation>Конец назад</translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation>Конец на слово назад</translation>
    </message>
    <message>
        <source>Move the end forward</source>
        <translation>Конец вперёд</translation>
    </message>
    <message>
        <source>Move the end forward by a word</source>
        <translation>Конец на слово вперёд</translation>
    </message>
    <message>
        <source>Move the start back</source>
        <translation>Начало назад</translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation>Начало на слово назад</translation>
    </message>
    <message>
        <source>Move the start forward</source>
        <translation>Начало вперёд</translation>
    </message>
    <message>
        <source>Move the start forward by a word</source>
        <translation>Начало на слово вперёд</translation>
    </message>
    <message>
        <source>Move topic: {name}</source>
        <translation>Переместить тему: {name}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>NEAR takes two words or more and how many words may lie between: NEAR(ferry harbour, 5).</source>
        <translation>NEAR берёт два слова или больше и число слов, которые могут быть между ними: NEAR(паром порт, 5).</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Имя актора</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Имя списка</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Название новой темы</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced</source>
        <translation>Имя шаблона; шаблон с таким именем будет заменён</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Название темы</translation>
    </message>
    <message>
        <source>Name; Enter adds it, Esc leaves</source>
        <translation>Название; Enter добавит, Esc выйдет</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>С&amp;ледующая статья</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Почти одинаковые</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Ближайшие слова</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance on a topic</comment>
        <translation>Нейтрален</translation>
    </message>
    <message>
        <source>Never propose these two again (Ctrl+3)</source>
        <translation>Больше никогда не предлагать эту пару (Ctrl+3)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новый актор</translation>
    </message>
    <message>
        <source>New actor: {name}</source>
        <translation>Новый актор: {name}</translation>
    </message>
    <message>
        <source>New actors</source>
        <translation>Новые акторы</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Новый атрибут</translation>
    </message>
    <message>
        <source>New example</source>
        <translation>Новый пример</translation>
    </message>
    <message>
        <source>New fro&amp;m template…</source>
        <translation>Новый из ша&amp;блона…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Новый из шаблона…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>New project from a template</source>
        <translation>Новый проект из шаблона</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>New topic &amp;below</source>
        <translation>Новая тема &amp;ниже</translation>
    </message>
    <message>
        <source>New topic at the top</source>
        <translation>Новая тема наверху</translation>
    </message>
    <message>
        <source>New topic below the chosen one (Ctrl+Shift+N)</source>
        <translation>Новая тема под выбранной (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>New topic below {topic}</source>
        <translation>Новая тема под {topic}</translation>
    </message>
    <message>
        <source>New topic beside the chosen one (Ins)</source>
        <translation>Новая тема рядом с выбранной (Ins)</translation>
    </message>
    <message>
        <source>New topic: {name}</source>
        <translation>Новая тема: {name}</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>New: {things}.</source>
        <translation>Новое: {things}.</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>Лента новостей</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Next annotation &amp;here</source>
        <translation>Сле&amp;дующая аннотация здесь</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Next untagged na&amp;me</source>
        <translation>&amp;Следующее неразмеченное имя</translation>
    </message>
    <message>
        <source>Next untagged q&amp;uoted words</source>
        <translation>Следующие &amp;неразмеченные слова в кавычках</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No actor is chosen</source>
        <translation>Актор не выбран</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Акторов пока нет</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Без агентства</translation>
    </message>
    <message>
        <source>No annotation is to be looked at again.</source>
        <translation>Нет аннотаций, которые нужно снова посмотреть.</translation>
    </message>
    <message>
        <source>No annotation is to be reviewed.</source>
        <translation>Аннотаций на проверку нет.</translation>
    </message>
    <message>
        <source>No annotations are chosen. Choose at least one kind.</source>
        <translation>Аннотации не выбраны. Выберите хотя бы один вид.</translation>
    </message>
    <message>
        <source>No article has all that is asked for.</source>
        <translation>Ни одна статья не подходит под все условия.</translation>
    </message>
    <message>
        <source>No article has an open suggestion. The menu Tag, “Suggest in all articles”, makes some.</source>
        <translation>Открытых подсказок нет ни в одной статье. Их создаст пункт «Подсказки во всех статьях» в меню «Разметка».</translation>
    </message>
    <message>
        <source>No article is among those chosen for the export. Choose more of them.</source>
        <translation>Под выбор для экспорта не попала ни одна статья. Выберите шире.</translation>
    </message>
    <message>
        <source>No article is shown of this document.</source>
        <translation>Статьи этого документа не показаны.</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>No article stands out in {name}, so all text of the page was taken. Look whether menus are in it.</source>
        <translation>В {name} статья не выделяется, поэтому взят весь текст страницы. Проверьте, не попали ли в него меню.</translation>
    </message>
    <message>
        <source>No articles were found there. Copydesk reads texts, web pages, Word, PDF and e-mail files, tables, feeds, and the exports of news archives.</source>
        <translation>Статей там не найдено. Copydesk читает тексты, веб-страницы, файлы Word, PDF и письма, таблицы, ленты новостей и выгрузки архивов прессы.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>No attributes yet</source>
        <translation>Атрибутов пока нет</translation>
    </message>
    <message>
        <source>No backup was made, but your work is saved. {why}</source>
        <translation>Резервная копия не сделана, но ваша работа сохранена. {why}</translation>
    </message>
    <message>
        <source>No codebook called {name} comes with the program. Choose one of {names}.</source>
        <translation>С программой не поставляется кодовая книга {name}. Выберите одну из {names}.</translation>
    </message>
    <message>
        <source>No coder of this project is called {name}. Check the name.</source>
        <translation>Кодировщика {name} в этом проекте нет. Проверьте имя.</translation>
    </message>
    <message>
        <source>No column of {name} looks like the text of articles. Choose it in the import window, or say it with --map text=COLUMN; the columns are: {columns}.</source>
        <translation>Ни один столбец в {name} не похож на текст статей. Выберите его в окне импорта или укажите через --map text=COLUMN; столбцы: {columns}.</translation>
    </message>
    <message>
        <source>No copy of {name} could be written to {folder} ({reason}). Free some space there, or choose another folder.</source>
        <translation>Не удалось записать копию {name} в {folder} ({reason}). Освободите там место или выберите другую папку.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Такой клавиши нет.</translation>
    </message>
    <message>
        <source>No labels to map: all in the file is in Copydesk&apos;s own words.</source>
        <translation>Нет меток для сопоставления: всё в файле сказано словами Copydesk.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>No occurrences of {words}. Check the spelling, or take away “whole words” or “match case”.</source>
        <translation>Нет вхождений: {words}. Проверьте написание или отключите «Только слова целиком» или «Учитывать регистр».</translation>
    </message>
    <message>
        <source>No other untagged name with a capital letter in this article.</source>
        <translation>Других неразмеченных имён с заглавной буквы в этой статье нет.</translation>
    </message>
    <message>
        <source>No other untagged quotation marks in this article.</source>
        <translation>В этой статье больше нет неразмеченных кавычек.</translation>
    </message>
    <message>
        <source>No row can have {value} in {column}. Choose one of {values}.</source>
        <translation>Ни в одной строке не может быть {value} в столбце {column}. Выберите из {values}.</translation>
    </message>
    <message>
        <source>No row has what you look for.</source>
        <translation>Ни в одной строке нет того, что вы ищете.</translation>
    </message>
    <message>
        <source>No row is ticked. Tick rows with the space bar, or choose “Tick all”.</source>
        <translation>Ни одна строка не отмечена. Отметьте строки пробелом или выберите «Отметить все».</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Нет строк</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Без рубрики</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Без позиции</translation>
    </message>
    <message>
        <source>No suggestion fits. Choose other kinds, or move the bound.</source>
        <translation>Подходящих подсказок нет. Выберите другие виды или сдвиньте границу.</translation>
    </message>
    <message>
        <source>No suggestion is left here.</source>
        <translation>Подсказок здесь больше нет.</translation>
    </message>
    <message>
        <source>No suggestion is shown here</source>
        <translation>Здесь не показано ни одной подсказки</translation>
    </message>
    <message>
        <source>No suggestion was accepted or rejected yet.</source>
        <translation>Пока ни одна подсказка не принята и не отклонена.</translation>
    </message>
    <message>
        <source>No suggestions are shown in an article until it is marked done.</source>
        <translation>Подсказки не показываются в статье, пока она не отмечена готовой.</translation>
    </message>
    <message>
        <source>No text fits the regular expression “{query}”. Try a shorter one.</source>
        <translation>Ни один текст не подходит под регулярное выражение «{query}». Попробуйте покороче.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Тем пока нет</translation>
    </message>
    <message>
        <source>No two articles are nearly the same.</source>
        <translation>Почти одинаковых статей нет.</translation>
    </message>
    <message>
        <source>No two entries are left that may be the same.</source>
        <translation>Не осталось записей, которые могли бы совпадать.</translation>
    </message>
    <message>
        <source>No two names are alike.</source>
        <translation>Похожих имён нет.</translation>
    </message>
    <message>
        <source>No value is stored yet.</source>
        <translation>Значений пока нет.</translation>
    </message>
    <message>
        <source>No words are tagged with this actor yet: select some, and press A.</source>
        <translation>Этим актором пока ничего не размечено: выделите слова и нажмите A.</translation>
    </message>
    <message>
        <source>No words here speak for a topic. Keywords and examples of topics help.</source>
        <translation>Ни одно слово здесь не говорит о теме. Помогают ключевые слова и примеры тем.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Nobody else is mentioned in the same articles.</source>
        <translation>В тех же статьях больше никто не упомянут.</translation>
    </message>
    <message>
        <source>Nobody has said yet what this topic means.</source>
        <translation>Ещё никто не сказал, что значит эта тема.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>who speaks</comment>
        <translation>Неизвестно кто</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no preset of an export</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None are left</source>
        <translation>Не осталось</translation>
    </message>
    <message>
        <source>None is ticked: what all of them have tagged.</source>
        <translation>Никто не отмечен: то, что разметили все.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>cue of a quotation</comment>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>None: it was taken out of the text.</source>
        <translation>Нет: они убраны из текста.</translation>
    </message>
    <message>
        <source>Nor&amp;mal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Not all that is in the project is in this format.</source>
        <translation>В этом формате есть не всё, что есть в проекте.</translation>
    </message>
    <message>
        <source>Not at all: purely at random</source>
        <translation>Никак: чисто случайно</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not in it: {things}.</source>
        <translation>Сюда не входит: {things}.</translation>
    </message>
    <message>
        <source>Not in this format: {things}.</source>
        <translation>Не вошло в этот формат: {things}.</translation>
    </message>
    <message>
        <source>Not nested</source>
        <translation>Не вложена</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Сейчас невозможно</translation>
    </message>
    <message>
        <source>Not read in {name}, for they are hidden or no column looks like texts: {sheets}.</source>
        <translation>Не прочитаны в {name}, так как скрыты или без столбца с текстами: {sheets}.</translation>
    </message>
    <message>
        <source>Not readable, or not wholly</source>
        <translation>Не читаются или не целиком</translation>
    </message>
    <message>
        <source>Not: {rule}</source>
        <translation>Не: {rule}</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>what a value says</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: what is to be known of a document</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a table</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>an empty cell of a table</comment>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what is suggested</comment>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing has been tagged yet: there is no tag to repeat.</source>
        <translation>Пока ничего не размечено: повторять нечего.</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Ничего с такими буквами нет.</translation>
    </message>
    <message>
        <source>Nothing is about this topic yet.</source>
        <translation>Об этой теме пока ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Так ничего не называется.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>Пока ничего не исправлено.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Проверять больше нечего.</translation>
    </message>
    <message>
        <source>Nothing is marked in this text.</source>
        <translation>В этом тексте ничего не размечено.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Nothing is suggested here.</source>
        <translation>Здесь ничего не предложено.</translation>
    </message>
    <message>
        <source>Nothing is suggested. Suggest in all articles looks for something.</source>
        <translation>Подсказок нет. «Подсказки во всех статьях» поищет их.</translation>
    </message>
    <message>
        <source>Nothing is tagged so far. Select words in an article and press A, T or Q.</source>
        <translation>Пока ничего не размечено. Выделите слова в статье и нажмите A, T или Q.</translation>
    </message>
    <message>
        <source>Nothing is to be looked at. Merging, splitting and other definitions lead here.</source>
        <translation>Смотреть нечего. Сюда ведут объединения, разделения и другие определения.</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>Ничего нового в {name}</translation>
    </message>
    <message>
        <source>Nothing new was imported.</source>
        <translation>Ничего нового не импортировано.</translation>
    </message>
    <message>
        <source>Nothing new would come in</source>
        <translation>Ничего нового не вошло бы</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message>
        <source>Nothing of a Copydesk project can be read in {name}. Open a backup, or choose another file.</source>
        <translation>В {name} нельзя прочесть ничего от проекта Copydesk. Откройте резервную копию или выберите другой файл.</translation>
    </message>
    <message>
        <source>Nothing tagged yet</source>
        <translation>Пока ничего не размечено</translation>
    </message>
    <message>
        <source>Nothing tells where {first} ends and {second} begins. Put a mark between them, such as _.</source>
        <translation>Непонятно, где кончается {first} и начинается {second}. Поставьте между ними знак, например _.</translation>
    </message>
    <message>
        <source>Nothing that is of the kind {kind} has the id {id}. An export shows the ids.</source>
        <translation>Ни у чего вида {kind} нет идентификатора {id}. Экспорт показывает идентификаторы.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Нечего применять</translation>
    </message>
    <message>
        <source>Nothing to measure against yet</source>
        <translation>Пока не с чем сравнить</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Нечего повторять</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Нечего отменять</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”. Try fewer words, or the beginning of one: wor*</source>
        <translation>По запросу «{query}» ничего не найдено. Попробуйте меньше слов или начало слова: сло*</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a label becomes</comment>
        <translation>Ничто: опущено</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a value says</comment>
        <translation>Ничто: опущено</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <comment>what a link joins</comment>
        <translation>Ничто: опущено</translation>
    </message>
    <message>
        <source>Now: {values}.</source>
        <translation>Сейчас: {values}.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of an attribute</comment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Numbers for the names of coders</source>
        <translation>Номера вместо имён кодировщиков</translation>
    </message>
    <message>
        <source>O&amp;ffices</source>
        <translation>&amp;Должности</translation>
    </message>
    <message>
        <source>O&amp;verview beside the text</source>
        <translation>Обзор рядом с &amp;текстом</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Охра</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>the state or body that an office belongs to</comment>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>Акторов</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>Статей</translation>
    </message>
    <message>
        <source>Of direct and indirect quotations, the type need not be right. –: none are there to tell it by.</source>
        <translation>Для прямых и косвенных цитат тип может не совпадать. –: измерить не на чем.</translation>
    </message>
    <message>
        <source>Of mentions</source>
        <translation>Упоминаний</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>Фрагментов</translation>
    </message>
    <message>
        <source>Of quotations</source>
        <translation>Цитат</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Должность в</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Offsets</source>
        <comment>label: what offsets of a file count</comment>
        <translation>Смещения</translation>
    </message>
    <message>
        <source>Offsets in {unit}.</source>
        <translation>Единица позиций: {unit}.</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Одна</translation>
    </message>
    <message>
        <source>One is made when a project has been opened, too. None is made if nothing has changed.</source>
        <translation>Одна делается и при открытии проекта. Если ничего не изменилось, не делается.</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Одна отмена вернёт как было.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Только в копии</translation>
    </message>
    <message>
        <source>Only rows in which these words are found (Ctrl+F)</source>
        <translation>Только строки, где есть эти слова (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only rows with {value}</source>
        <translation>Только строки, где {value}</translation>
    </message>
    <message>
        <source>Only the &amp;articles…</source>
        <translation>Только &amp;статьи…</translation>
    </message>
    <message>
        <source>Only what they have tagged; with none ticked, what anybody has tagged</source>
        <translation>Только то, что разметили они; если никто не отмечен, всё размеченное</translation>
    </message>
    <message>
        <source>Only what those who are ticked have tagged.</source>
        <translation>Только то, что разметили отмеченные.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Сначала откройте проект</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>Сначала откройте статью</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Сначала откройте статью.</translation>
    </message>
    <message>
        <source>Open an article to tag it.</source>
        <translation>Откройте статью, чтобы разметить её.</translation>
    </message>
    <message>
        <source>Open an article to tag with it or to go to its tags.</source>
        <translation>Откройте статью, чтобы разметить её или перейти к меткам.</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop articles into it.</source>
        <translation>Сначала откройте или создайте проект, затем перетащите в него статьи.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Открыть &amp;проект-пример</translation>
    </message>
    <message>
        <source>Open the backup read-only, to look into it</source>
        <translation>Открыть копию только для чтения, чтобы посмотреть</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Открыть проект-пример</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Opposes</source>
        <comment>stance on a topic</comment>
        <translation>Против</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Порядок статей</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind of an actor</comment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column of a table</comment>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an actor</comment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>column of a table</comment>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Outside &amp;ids</source>
        <translation>Внешние &amp;идентификаторы</translation>
    </message>
    <message>
        <source>Outside id</source>
        <translation>Внешний идентификатор</translation>
    </message>
    <message>
        <source>Outside ids</source>
        <translation>Внешние идентификаторы</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <translation>Обзор статьи</translation>
    </message>
    <message>
        <source>P&amp;revious that lacks it</source>
        <translation>Пред&amp;ыдущая, где этого нет</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet for Hugging Face datasets</source>
        <translation>Parquet для Hugging Face datasets</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>column of a table</comment>
        <translation>Часть чего</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Parts need at least two shares above 0.</source>
        <translation>Для деления на части нужны хотя бы две доли больше 0.</translation>
    </message>
    <message>
        <source>Parts of the same annotation</source>
        <comment>what a link joins</comment>
        <translation>Части одной аннотации</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Passage on a topic</source>
        <comment>what a label becomes</comment>
        <translation>Фрагмент о теме</translation>
    </message>
    <message>
        <source>Passage: {name}</source>
        <translation>Фрагмент: {name}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>column of a table</comment>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Passages and quotations about the topic</source>
        <translation>Фрагменты и цитаты о теме</translation>
    </message>
    <message>
        <source>Pauses over 5 minutes and articles that are not done are left out.</source>
        <translation>Паузы дольше 5 минут и неготовые статьи не считаются.</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of an actor</comment>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where a file goes</comment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of a table</comment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place mention again</source>
        <translation>Вернуть упоминание в текст</translation>
    </message>
    <message>
        <source>Place passage again</source>
        <translation>Вернуть фрагмент в текст</translation>
    </message>
    <message>
        <source>Place quotation again</source>
        <translation>Вернуть цитату в текст</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation here</source>
        <translation>Пред&amp;ыдущая аннотация здесь</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Press a key to add</source>
        <translation>Нажмите клавишу, чтобы добавить</translation>
    </message>
    <message>
        <source>Press {next} in the article to go through what is suggested, {accept} to accept it, {reject} to reject it.</source>
        <translation>В статье нажимайте {next}, чтобы идти по подсказкам, {accept} — принять, {reject} — отклонить.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous untagged quoted w&amp;ords</source>
        <translation>Предыдущие неразмеченные слова &amp;в кавычках</translation>
    </message>
    <message>
        <source>Print article</source>
        <translation>Печать статьи</translation>
    </message>
    <message>
        <source>Print the article with its highlights and the list of what is marked</source>
        <translation>Напечатать статью с выделением и списком размеченного</translation>
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
        <translation>Ход поиска</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>name of a file</comment>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Project settin&amp;gs…</source>
        <translation>Настройки прое&amp;кта…</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Настройки проекта</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column of a table</comment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Опубликовано с</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Опубликовано по</translation>
    </message>
    <message>
        <source>Published up to</source>
        <translation>Опубликовано по</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Лиловый</translation>
    </message>
    <message>
        <source>Put all tables on the clipboard, for a spreadsheet or a letter</source>
        <translation>Все таблицы в буфер обмена, для таблицы или письма</translation>
    </message>
    <message>
        <source>Put it at the &amp;selected words</source>
        <translation>Поставить на вы&amp;деленные слова</translation>
    </message>
    <message>
        <source>Put right what was read wrongly.</source>
        <translation>Исправьте то, что прочитано неверно.</translation>
    </message>
    <message>
        <source>Put right what was read wrongly. What is marked goes along with its words.</source>
        <translation>Исправьте то, что прочитано неверно. Аннотации сдвинутся вместе со своими словами.</translation>
    </message>
    <message>
        <source>Put right what was read wrongly; annotations go along with their words</source>
        <translation>Исправить то, что прочитано неверно; аннотации сдвинутся вместе со своими словами</translation>
    </message>
    <message>
        <source>Put the backup in the place of the project, which is kept beside it</source>
        <translation>Поставить копию на место проекта, который останется рядом</translation>
    </message>
    <message>
        <source>Quadruple click</source>
        <translation>Четверной щелчок</translation>
    </message>
    <message>
        <source>QualCoder project</source>
        <translation>Проект QualCoder</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>what a label becomes</comment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quotation and its addressee</source>
        <comment>what a link joins</comment>
        <translation>Цитата и её адресат</translation>
    </message>
    <message>
        <source>Quotation and its cue</source>
        <comment>what a link joins</comment>
        <translation>Цитата и её глагол речи</translation>
    </message>
    <message>
        <source>Quotation and its speaker</source>
        <comment>what a link joins</comment>
        <translation>Цитата и её говорящий</translation>
    </message>
    <message>
        <source>Quotation and the one around it</source>
        <comment>what a link joins</comment>
        <translation>Цитата и та, что вокруг неё</translation>
    </message>
    <message>
        <source>Quotation tagged. {speaker} takes the speaker, {cue} the cue, from the words beside it.</source>
        <translation>Цитата размечена. {speaker} берёт говорящего, {cue} — глагол речи из соседних слов.</translation>
    </message>
    <message>
        <source>Quotation without speaker</source>
        <translation>Цитата без говорящего</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Цитата: {name}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>column of a table</comment>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Quotations are suggested by the rules.</source>
        <translation>Цитаты предлагаются по правилам.</translation>
    </message>
    <message>
        <source>Quotations are suggested by what was learnt.</source>
        <translation>Цитаты предлагаются по выученному.</translation>
    </message>
    <message>
        <source>Quotations in their context</source>
        <translation>Цитаты в контексте</translation>
    </message>
    <message>
        <source>Quotations {count}</source>
        <translation>Цитаты {count}</translation>
    </message>
    <message numerus="yes">
        <source>Quotations: only the %Ln done article(s) in which no suggested one was accepted.</source>
        <translation>
            <numerusform>Цитаты: только по %Ln готовой статье, где не принято ни одной подсказки.</numerusform>
            <numerusform>Цитаты: только по %Ln готовым статьям, где не принято ни одной подсказки.</numerusform>
            <numerusform>Цитаты: только по %Ln готовым статьям, где не принято ни одной подсказки.</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;eset the panels</source>
        <translation>Вернуть панели &amp;на место</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Кодовая книга REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Проект REFI-QDA</translation>
    </message>
    <message>
        <source>RIS references</source>
        <translation>Записи RIS</translation>
    </message>
    <message>
        <source>Re&amp;code…</source>
        <translation>&amp;Перекодировать…</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>У&amp;брать из списка</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>which format a document is read as</comment>
        <translation>Читается как</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Reading the codebook</source>
        <translation>Чтение кодовой книги</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Recent tag {n}</source>
        <translation>Недавняя метка {n}</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Перекодировать</translation>
    </message>
    <message>
        <source>Recode as {name}</source>
        <translation>Перекодировать как {name}</translation>
    </message>
    <message>
        <source>Recognised.</source>
        <translation>Распознано.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Redoing the change</source>
        <translation>Повтор изменения</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Повторено: {change}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln suggestion(s)</source>
        <translation>
            <numerusform>Отклонить %Ln подсказку</numerusform>
            <numerusform>Отклонить %Ln подсказки</numerusform>
            <numerusform>Отклонить %Ln подсказок</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject all suggestions h&amp;ere</source>
        <translation>О&amp;тклонить все подсказки здесь</translation>
    </message>
    <message>
        <source>Reject suggestion: {name}</source>
        <translation>Отклонить подсказку: {name}</translation>
    </message>
    <message>
        <source>Rejected, %</source>
        <translation>Отклонено, %</translation>
    </message>
    <message>
        <source>Rejected: {name}. {undo} takes it back.</source>
        <translation>Отклонено: {name}. {undo} отменит это.</translation>
    </message>
    <message>
        <source>Rejecting suggestions</source>
        <translation>Подсказки отклоняются</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the list</source>
        <translation>
            <numerusform>Убрать %Ln статью из списка</numerusform>
            <numerusform>Убрать %Ln статьи из списка</numerusform>
            <numerusform>Убрать %Ln статей из списка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln article(s) from {name}</source>
        <translation>
            <numerusform>Убрать %Ln статью из {name}</numerusform>
            <numerusform>Убрать %Ln статьи из {name}</numerusform>
            <numerusform>Убрать %Ln статей из {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove cue: {words}</source>
        <translation>Убрать глагол речи: {words}</translation>
    </message>
    <message>
        <source>Remove nesting</source>
        <translation>Убрать вложенность</translation>
    </message>
    <message>
        <source>Remove speaker: {words}</source>
        <translation>Убрать говорящего: {words}</translation>
    </message>
    <message>
        <source>Remove text: {words}</source>
        <translation>Убрать текст: {words}</translation>
    </message>
    <message>
        <source>Remove the choice (Del)</source>
        <translation>Убрать вариант (Del)</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>Убрать пример (Del)</translation>
    </message>
    <message>
        <source>Remove topic: {name}</source>
        <translation>Убрать тему: {name}</translation>
    </message>
    <message>
        <source>Remove words: {words}</source>
        <translation>Убрать слова: {words}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename actor: {name}</source>
        <translation>Переименовать актора: {name}</translation>
    </message>
    <message>
        <source>Rename list: {name}</source>
        <translation>Переименовать список: {name}</translation>
    </message>
    <message>
        <source>Rename the attribute, or change what it holds (Enter)</source>
        <translation>Переименовать атрибут или изменить, что в нём (Enter)</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Переименовать список</translation>
    </message>
    <message>
        <source>Rename the saved list that is shown</source>
        <translation>Переименовать показанный сохранённый список</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Repaired: {right}, {removed}. The project as it was is kept in {name}.</source>
        <translation>Исправлено: {right}, {removed}. Проект, каким он был, сохранён в {name}.</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Исправление проекта</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательный</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>an attribute that has no value yet</comment>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Сбросить эту страницу</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Restore to a &amp;new file…</source>
        <translation>Восстановить в &amp;новый файл…</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>Восстановить в новый файл</translation>
    </message>
    <message>
        <source>Restoring keeps {name} as it is now beside it, under another name.</source>
        <translation>При восстановлении {name} остаётся рядом как есть, под другим именем.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Reta&amp;g…</source>
        <translation>&amp;Сменить метку…</translation>
    </message>
    <message>
        <source>Retag: {name}</source>
        <translation>Сменить метку: {name}</translation>
    </message>
    <message>
        <source>Retagged: {name}</source>
        <translation>Метка заменена: {name}</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Вывести из употребления</translation>
    </message>
    <message>
        <source>Retire topic: {name}</source>
        <translation>Вывести тему из употребления: {name}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Вне употребления</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>column of a table</comment>
        <translation>Вне употребления</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>state of a topic</comment>
        <translation>Вне употребления</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Текст RTF</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Справа налево</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Верно, %</translation>
    </message>
    <message>
        <source>Right: share of the suggested that you marked just so. Found: share of the marked that was suggested just so. F1: both in one number. Roughly: F1 where half of the words will do.</source>
        <translation>Верно: доля предложенного, что вы разметили точно так же. Найдено: доля размеченного, что было точно так же предложено. F1: оба в одном числе. Примерно: F1, если довольно половины слов.</translation>
    </message>
    <message>
        <source>Roughly, %</source>
        <translation>Примерно, %</translation>
    </message>
    <message>
        <source>Row {row} of {name} has a quotation mark that is not closed or not doubled. Of the lines after it only those were read that are rows of their own.</source>
        <translation>В строке {row} файла {name} кавычка не закрыта или не удвоена. Из строк после неё прочитаны только те, что сами составляют строку таблицы.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has damaged characters.</source>
        <translation>В строке {row} файла {name} повреждены знаки.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no text.</source>
        <translation>В строке {row} файла {name} нет текста.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has {count} cells where {width} are expected.</source>
        <translation>В строке {row} файла {name} число ячеек — {count}, а ожидается {width}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what made suggestions</comment>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Rules for labels</source>
        <translation>Правила для меток</translation>
    </message>
    <message>
        <source>Rules written to {name}.</source>
        <translation>Правила записаны в {name}.</translation>
    </message>
    <message>
        <source>Rules, %</source>
        <translation>Правила, %</translation>
    </message>
    <message>
        <source>S&amp;corecard…</source>
        <translation>О&amp;ценка…</translation>
    </message>
    <message>
        <source>S&amp;how all articles</source>
        <translation>Показать &amp;все статьи</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>&amp;Прекратить просмотр</translation>
    </message>
    <message>
        <source>Sa&amp;lvage a damaged project…</source>
        <translation>&amp;Спасти повреждённый проект…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Сохранить как &amp;шаблон…</translation>
    </message>
    <message>
        <source>Salvage a damaged project</source>
        <translation>Спасение повреждённого проекта</translation>
    </message>
    <message>
        <source>Salvaged {name}: {kept}, {lost}.</source>
        <translation>Файл {name} спасён: {kept}, {lost}.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Спасти…</translation>
    </message>
    <message>
        <source>Salvaging {name}</source>
        <translation>Спасение {name}</translation>
    </message>
    <message>
        <source>Sample of {count}</source>
        <translation>Выборка из {count}</translation>
    </message>
    <message>
        <source>Save &amp;as PDF…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>Save ({key})</source>
        <translation>Сохранить ({key})</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>Со&amp;хранить копию проекта…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Сохранить копию в другом месте</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Сохранить копию проекта</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <translation>Сохранить как набор…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Save in a &amp;file…</source>
        <translation>Сохранить в &amp;файл…</translation>
    </message>
    <message>
        <source>Save it where you want, to give it to others</source>
        <translation>Сохранить, где хотите, чтобы отдать другим</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Сохранить правила</translation>
    </message>
    <message>
        <source>Save the article with its highlights and the list of what is marked as a PDF</source>
        <translation>Сохранить статью с выделением и списком размеченного в PDF</translation>
    </message>
    <message>
        <source>Save the codebook and settings, so that other projects can be started from them</source>
        <translation>Сохранить кодовую книгу и настройки, чтобы начинать с них другие проекты</translation>
    </message>
    <message>
        <source>Save the keys as a set</source>
        <translation>Сохранить клавиши как набор</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged project in a new one</source>
        <translation>Сохранить в новом проекте то, что можно прочесть в повреждённом</translation>
    </message>
    <message>
        <source>Save what is chosen under a name</source>
        <translation>Сохранить выбранное под именем</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Копия сохранена как {name}.</translation>
    </message>
    <message>
        <source>Saved as the template {name}. New from template offers it.</source>
        <translation>Сохранено как шаблон {name}. Его предлагает «Новый из шаблона».</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
    <message>
        <source>Saved l&amp;ist</source>
        <translation>Со&amp;хранённый список</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Сохранённый список</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
    <message>
        <source>Say how one works in this project: what is suggested, how selections are taken, keys</source>
        <translation>Сказать, как работают в этом проекте: что предлагается, как берутся выделения, клавиши</translation>
    </message>
    <message>
        <source>Say where the new project goes, and make it</source>
        <translation>Сказать, где будет новый проект, и создать его</translation>
    </message>
    <message>
        <source>Say who is coding: each annotation bears the name</source>
        <translation>Указать, кто размечает: имя стоит при каждой аннотации</translation>
    </message>
    <message>
        <source>Says</source>
        <comment>column: what a value says</comment>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Scorecard of suggestions</source>
        <translation>Оценка подсказок</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Поиск действий</translation>
    </message>
    <message>
        <source>Search actions by their words or keys</source>
        <translation>Искать действия по словам или клавишам</translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation>Искать нажатием клавиши</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Поиск клавиш</translation>
    </message>
    <message>
        <source>Search keys by what they do</source>
        <translation>Искать клавиши по их действию</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>column of a table</comment>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>See how good suggestions are here, and how much time they save</source>
        <translation>Увидеть, насколько подсказки здесь хороши и сколько времени берегут</translation>
    </message>
    <message>
        <source>See what another copy of the project has that this one has not, and merge it in</source>
        <translation>Увидеть, что есть в другой копии проекта, а в этой нет, и влить это</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+A</source>
        <translation>Выделить &amp;всё	Ctrl+A</translation>
    </message>
    <message>
        <source>Select a quotation first</source>
        <translation>Сначала выберите цитату</translation>
    </message>
    <message>
        <source>Select a quotation first.</source>
        <translation>Сначала выберите цитату.</translation>
    </message>
    <message>
        <source>Select a quotation first: click it in the text or in the tree.</source>
        <translation>Сначала выберите цитату: щёлкните её в тексте или в дереве.</translation>
    </message>
    <message>
        <source>Select a revision to see what it changed, or two to compare them.</source>
        <translation>Выберите редакцию, чтобы увидеть, что в ней изменено, или две, чтобы сравнить их.</translation>
    </message>
    <message>
        <source>Select a suggestion first</source>
        <translation>Сначала выберите подсказку</translation>
    </message>
    <message>
        <source>Select an annotation first</source>
        <translation>Сначала выберите аннотацию</translation>
    </message>
    <message>
        <source>Select an annotation or a suggestion first</source>
        <translation>Сначала выделите аннотацию или подсказку</translation>
    </message>
    <message>
        <source>Select at least two articles in the list to link them as versions.</source>
        <translation>Чтобы связать статьи как версии, выделите в списке хотя бы две.</translation>
    </message>
    <message>
        <source>Select at least two articles to link them as versions.</source>
        <translation>Чтобы связать статьи как версии, выделите хотя бы две.</translation>
    </message>
    <message>
        <source>Select the name before that is in no mention yet</source>
        <translation>Выделить предыдущее имя, которого ещё нет в упоминаниях</translation>
    </message>
    <message>
        <source>Select the next name that is in no mention yet</source>
        <translation>Выделить следующее имя, которого ещё нет в упоминаниях</translation>
    </message>
    <message>
        <source>Select the next part of the quotation first.</source>
        <translation>Сначала выделите следующую часть цитаты.</translation>
    </message>
    <message>
        <source>Select the next part of the quotation, then press {key}.</source>
        <translation>Выделите следующую часть цитаты и нажмите {key}.</translation>
    </message>
    <message>
        <source>Select the next quoted words that are in no quotation yet</source>
        <translation>Выделить следующие слова в кавычках, которых ещё нет в цитатах</translation>
    </message>
    <message>
        <source>Select the next suggestion in the text</source>
        <translation>Выбрать следующую подсказку в тексте</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Выделить абзац</translation>
    </message>
    <message>
        <source>Select the quoted words before that are in no quotation yet</source>
        <translation>Выделить предыдущие слова в кавычках, которых ещё нет в цитатах</translation>
    </message>
    <message>
        <source>Select the reporting verb, such as “said”, then press {key}.</source>
        <translation>Выделите глагол речи, например «сказал», и нажмите {key}.</translation>
    </message>
    <message>
        <source>Select the rows first.</source>
        <translation>Сначала выделите строки.</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Выделить предложение</translation>
    </message>
    <message>
        <source>Select the suggestion before in the text</source>
        <translation>Выбрать предыдущую подсказку в тексте</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Выделить слово</translation>
    </message>
    <message>
        <source>Select the word, name or quoted words, clause, sentence, paragraph</source>
        <translation>Выделить слово, имя или слова в кавычках, часть предложения, предложение, абзац</translation>
    </message>
    <message>
        <source>Select the words in the article that it is about now, or give it up.</source>
        <translation>Выделите в статье слова, к которым она теперь относится, или отбросьте её.</translation>
    </message>
    <message>
        <source>Select the words that are an example of a topic first.</source>
        <translation>Сначала выделите слова, которые служат примером темы.</translation>
    </message>
    <message>
        <source>Select the words that are quoted first.</source>
        <translation>Сначала выделите цитируемые слова.</translation>
    </message>
    <message>
        <source>Select the words that name the actor first.</source>
        <translation>Сначала выделите слова, называющие актора.</translation>
    </message>
    <message>
        <source>Select the words that name the actor, then press {key}.</source>
        <translation>Выделите слова, называющие актора, и нажмите {key}.</translation>
    </message>
    <message>
        <source>Select the words that name the speaker, then press {key}.</source>
        <translation>Выделите слова, называющие говорящего, и нажмите {key}.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is about first.</source>
        <translation>Сначала выделите слова, к которым относится аннотация.</translation>
    </message>
    <message>
        <source>Select the words to tag as {name} first.</source>
        <translation>Сначала выделите слова, которым дать метку {name}.</translation>
    </message>
    <message>
        <source>Select what is said, or click into words in quote marks, then press {key}.</source>
        <translation>Выделите сказанное или щёлкните по словам в кавычках и нажмите {key}.</translation>
    </message>
    <message>
        <source>Select words first, then press {digit} to tag them as {name}.</source>
        <translation>Сначала выделите слова, затем нажмите {digit}, чтобы дать им метку {name}.</translation>
    </message>
    <message>
        <source>Select words in the article, then press {actor} for an actor, {topic} for a topic, {quotation} for a quotation.</source>
        <translation>Выделите слова в статье и нажмите {actor} для актора, {topic} для темы, {quotation} для цитаты.</translation>
    </message>
    <message>
        <source>Select words, or a mention or passage, then press {key} to tag every other occurrence.</source>
        <translation>Выделите слова, упоминание или фрагмент и нажмите {key}, чтобы разметить все остальные вхождения.</translation>
    </message>
    <message>
        <source>Selected groups</source>
        <translation>Выделенные группы</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>what was guessed is now set</comment>
        <translation>Задано</translation>
    </message>
    <message>
        <source>Set &amp;cue</source>
        <translation>Глагол &amp;речи</translation>
    </message>
    <message>
        <source>Set &amp;speaker</source>
        <translation>&amp;Говорящий</translation>
    </message>
    <message>
        <source>Set addressee: none</source>
        <translation>Задать адресата: никто</translation>
    </message>
    <message>
        <source>Set addressee: {name}</source>
        <translation>Задать адресата: {name}</translation>
    </message>
    <message>
        <source>Set content: {name}</source>
        <translation>Задать слова: {name}</translation>
    </message>
    <message>
        <source>Set cue: none</source>
        <translation>Задать глагол речи: нет</translation>
    </message>
    <message>
        <source>Set cue: {name}</source>
        <translation>Задать глагол речи: {name}</translation>
    </message>
    <message>
        <source>Set how one works in the project</source>
        <translation>Задать, как работают в проекте</translation>
    </message>
    <message>
        <source>Set kind: {kind}</source>
        <translation>Задать вид: {kind}</translation>
    </message>
    <message>
        <source>Set nesting</source>
        <translation>Задать вложенность</translation>
    </message>
    <message>
        <source>Set speaker: none</source>
        <translation>Задать говорящего: никто</translation>
    </message>
    <message>
        <source>Set speaker: {name}</source>
        <translation>Задать говорящего: {name}</translation>
    </message>
    <message>
        <source>Set text: {name}</source>
        <translation>Задать текст: {name}</translation>
    </message>
    <message>
        <source>Set topic: {name}</source>
        <translation>Задать тему: {name}</translation>
    </message>
    <message>
        <source>Set topic: {name} ({stance})</source>
        <translation>Задать тему: {name} ({stance})</translation>
    </message>
    <message>
        <source>Set type: {type}</source>
        <translation>Задать тип: {type}</translation>
    </message>
    <message>
        <source>Set {attribute}</source>
        <translation>Задать {attribute}</translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln actor(s)</source>
        <translation>
            <numerusform>Задать {attribute} %Ln актору</numerusform>
            <numerusform>Задать {attribute} %Ln акторам</numerusform>
            <numerusform>Задать {attribute} %Ln акторам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln annotation(s)</source>
        <translation>
            <numerusform>Задать {attribute} %Ln аннотации</numerusform>
            <numerusform>Задать {attribute} %Ln аннотациям</numerusform>
            <numerusform>Задать {attribute} %Ln аннотациям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {attribute} of %Ln article(s)</source>
        <translation>
            <numerusform>Задать {attribute} %Ln статье</numerusform>
            <numerusform>Задать {attribute} %Ln статьям</numerusform>
            <numerusform>Задать {attribute} %Ln статьям</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of keys (*.json)</source>
        <translation>Наборы клавиш (*.json)</translation>
    </message>
    <message>
        <source>Settings of the project</source>
        <translation>Настройки проекта</translation>
    </message>
    <message>
        <source>Settle all that is to be looked at again</source>
        <translation>Закрыть всё, что нужно снова посмотреть</translation>
    </message>
    <message>
        <source>Settle near duplicates</source>
        <translation>Разобрать почти одинаковые</translation>
    </message>
    <message>
        <source>Several actors here are called so: {names}.</source>
        <translation>Несколько акторов здесь называются так: {names}.</translation>
    </message>
    <message>
        <source>Several actors here have its ids: {names}.</source>
        <translation>Несколько акторов здесь имеют эти идентификаторы: {names}.</translation>
    </message>
    <message>
        <source>Several topics here are called so: {names}.</source>
        <translation>Несколько тем здесь называются так: {names}.</translation>
    </message>
    <message>
        <source>Several topics here have its code: {names}.</source>
        <translation>Несколько тем здесь имеют этот код: {names}.</translation>
    </message>
    <message>
        <source>Share of {part}</source>
        <translation>Доля {part}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Shortcuts of its own</source>
        <translation>Свои сочетания клавиш</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>Показывать по&amp;дсказки</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln…</source>
        <translation>
            <numerusform>Показать все %Ln…</numerusform>
            <numerusform>Показать все %Ln…</numerusform>
            <numerusform>Показать все %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all actors, and of each where it is named and speaks</source>
        <translation>Показать всех акторов и где каждый назван и говорит</translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation>Показать все клавиши на одном листе</translation>
    </message>
    <message>
        <source>Show all of the project as a table: sort, choose, fill in, copy</source>
        <translation>Показать всё в проекте таблицей: сортировать, выбирать, заполнять, копировать</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Show how the text differs from its other versions</source>
        <translation>Показать, чем текст отличается от других версий</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show me no suggestions in an article until I have marked it done</source>
        <translation>Не показывать мне подсказок в статье, пока я не отмечу её готовой</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Показать только строки с этими словами</translation>
    </message>
    <message>
        <source>Show or hide what is marked in the whole article, beside its scroll bar</source>
        <translation>Показать или скрыть рядом с полосой прокрутки то, что отмечено во всей статье</translation>
    </message>
    <message>
        <source>Show or hide what the topic means</source>
        <translation>Показать или скрыть, что значит тема</translation>
    </message>
    <message>
        <source>Show suggestions before the first pass is done</source>
        <translation>Показать подсказки до конца первого прохода</translation>
    </message>
    <message>
        <source>Show the actors with these letters in their names (Ctrl+F)</source>
        <translation>Показать акторов с этими буквами в имени (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the other rows again</source>
        <translation>Снова показать остальные строки</translation>
    </message>
    <message>
        <source>Show the place in the article (Enter)</source>
        <translation>Показать место в статье (Enter)</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Show the topics with these words (Ctrl+F)</source>
        <translation>Показать темы с этими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show them in groups afterwards</source>
        <translation>Показать потом группами</translation>
    </message>
    <message>
        <source>Show what is known of the last time that Copydesk broke down</source>
        <translation>Показать, что известно о последнем сбое Copydesk</translation>
    </message>
    <message>
        <source>Show what is marked in the whole article beside its scroll bar</source>
        <translation>Показывать у полосы прокрутки то, что отмечено во всей статье</translation>
    </message>
    <message>
        <source>Show what is suggested here before the first pass is done; that is kept</source>
        <translation>Показать здешние подсказки до конца первого прохода; это будет записано</translation>
    </message>
    <message>
        <source>Show what the marks mean, and which of them stand out</source>
        <translation>Показать, что значат пометы и какие из них выделены</translation>
    </message>
    <message>
        <source>Show who changed the codebook when, and compare two revisions</source>
        <translation>Показать, кто и когда изменил кодовую книгу, и сравнить две редакции</translation>
    </message>
    <message>
        <source>Signs such as &amp;amp; in the texts of {name} were resolved.</source>
        <translation>Обозначения вроде &amp;amp; в текстах из {name} заменены знаками.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>So long a text is looked through only on request: “{action}”.</source>
        <translation>Такой длинный текст просматривается только по запросу: «{action}».</translation>
    </message>
    <message>
        <source>Some of them</source>
        <comment>column: examples of values</comment>
        <translation>Некоторые из них</translation>
    </message>
    <message>
        <source>Something in this project is damaged.</source>
        <translation>В этом проекте что-то повреждено.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Sort &amp;down</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>Sort &amp;up</source>
        <translation>По воз&amp;растанию</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>part of a quotation</comment>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>column of a table</comment>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <comment>what a label becomes</comment>
        <translation>Говорящий цитаты</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Говорящий в цитате</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Говорящий: {name}</translation>
    </message>
    <message>
        <source>Speaker: {name}. {undo} takes it back.</source>
        <translation>Говорящий: {name}. {undo} отменит это.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>Speakers, topics, definitions and required attributes that are not there yet will be listed.</source>
        <translation>Здесь будут говорящие, темы, определения и обязательные атрибуты, которых пока нет.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Отделено</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Разделить {name}</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>column of a table</comment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Stance on the topic</source>
        <comment>what a value says</comment>
        <translation>Позиция по теме</translation>
    </message>
    <message>
        <source>Stance on {name}</source>
        <translation>Позиция по теме {name}</translation>
    </message>
    <message>
        <source>Standing back: {what}</source>
        <translation>Приглушено: {what}</translation>
    </message>
    <message>
        <source>Standing o&amp;ut</source>
        <translation>&amp;Выделение помет</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Выделено</translation>
    </message>
    <message>
        <source>Start from template: {name}</source>
        <translation>Начать с шаблона: {name}</translation>
    </message>
    <message>
        <source>State</source>
        <comment>kind of an actor</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>State body</source>
        <comment>kind of an actor</comment>
        <translation>Госорган</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a table</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status of the article</source>
        <translation>Состояние статьи</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Состояние: {status}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop and keep these</source>
        <translation>Остановить и оставить эти</translation>
    </message>
    <message>
        <source>Stop, and keep what is done so far</source>
        <translation>Остановить и оставить то, что уже сделано</translation>
    </message>
    <message>
        <source>Stop, and leave everything as it was</source>
        <translation>Остановить и оставить всё как было</translation>
    </message>
    <message>
        <source>Stop, and leave everything as it was (Esc)</source>
        <translation>Остановить и оставить всё как было (Esc)</translation>
    </message>
    <message>
        <source>Stray spaces, a comma after a name and a possessive ’s are left out. What will be tagged is shown before.</source>
        <translation>Лишние пробелы, запятая после имени и притяжательное ’s отбрасываются. То, что будет размечено, показывается заранее.</translation>
    </message>
    <message>
        <source>Struck through: only in the earliest. Underlined: only in this one.</source>
        <translation>Зачёркнуто: только в самой ранней. Подчёркнуто: только в этой.</translation>
    </message>
    <message>
        <source>Struck through: only there. Underlined: only in the text that is open now.</source>
        <translation>Зачёркнуто: только там. Подчёркнуто: только в открытом сейчас тексте.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Предлагать</translation>
    </message>
    <message>
        <source>Suggest &amp;topics for this article</source>
        <translation>Предложить т&amp;емы для этой статьи</translation>
    </message>
    <message>
        <source>Suggest in all articles</source>
        <translation>Подсказки во всех статьях</translation>
    </message>
    <message>
        <source>Suggest mentions and quotations as articles open</source>
        <translation>Предлагать упоминания и цитаты при открытии статей</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>origin of an annotation</comment>
        <translation>Предложена</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>how many were suggested</comment>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Suggested by {engine}, {version}</source>
        <translation>Предложено: {engine}, {version}</translation>
    </message>
    <message>
        <source>Suggested, {score}, accepted</source>
        <translation>Предложена, {score}, принята</translation>
    </message>
    <message>
        <source>Suggested, {score}, accepted and edited</source>
        <translation>Предложена, {score}, принята и изменена</translation>
    </message>
    <message>
        <source>Suggesti&amp;ons</source>
        <translation>П&amp;одсказки</translation>
    </message>
    <message>
        <source>Suggesting in all articles</source>
        <translation>Поиск подсказок во всех статьях</translation>
    </message>
    <message>
        <source>Suggesting topics</source>
        <translation>Поиск тем</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Suggestion, {score}: {what}</source>
        <comment>how sure it is, then what is suggested</comment>
        <translation>Подсказка, {score}: {what}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Suggestions are found on this computer alone. They have dashed outlines, and nothing is tagged before you accept it.</source>
        <translation>Подсказки ищутся только на этом компьютере. Они обведены пунктиром, и ничего не размечается, пока вы этого не примете.</translation>
    </message>
    <message>
        <source>Suggestions are hidden here, but were shown before, and exports will say so</source>
        <translation>Подсказки здесь скрыты, но раньше были показаны, и это будет указано в экспорте</translation>
    </message>
    <message>
        <source>Suggestions are not hidden here.</source>
        <translation>Подсказки здесь не скрыты.</translation>
    </message>
    <message>
        <source>Suggestions are shown early. {undo} hides them; that they were shown stays recorded.</source>
        <translation>Подсказки показаны раньше. {undo} скроет их; запись о показе останется.</translation>
    </message>
    <message>
        <source>Suggestions are shown here, as the first pass over the article is done</source>
        <translation>Подсказки показаны здесь, так как первый проход по статье закончен</translation>
    </message>
    <message>
        <source>Suggestions are still being looked for.</source>
        <translation>Подсказки ещё ищутся.</translation>
    </message>
    <message>
        <source>Suggestions for the article</source>
        <translation>Подсказки для статьи</translation>
    </message>
    <message>
        <source>Suggestions of quotations go by the rules alone. {why}</source>
        <translation>Цитаты подсказываются только по правилам. {why}</translation>
    </message>
    <message>
        <source>Suggestions were shown here before the first pass was done, and exports say so</source>
        <translation>Подсказки показаны здесь до конца первого прохода, и это указывается в экспорте</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance on a topic</comment>
        <translation>За</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Ta&amp;gging</source>
        <translation>&amp;Разметка</translation>
    </message>
    <message>
        <source>Tab&amp;les</source>
        <translation>&amp;Таблицы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s)</source>
        <translation>
            <numerusform>Разметить %Ln вхождение</numerusform>
            <numerusform>Разметить %Ln вхождения</numerusform>
            <numerusform>Разметить %Ln вхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln occurrence(s): {name}</source>
        <translation>
            <numerusform>Разметить %Ln вхождение: {name}</numerusform>
            <numerusform>Разметить %Ln вхождения: {name}</numerusform>
            <numerusform>Разметить %Ln вхождений: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag actor: {name}</source>
        <translation>Разметить актора: {name}</translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation>Разметить как</translation>
    </message>
    <message>
        <source>Tag as {name}</source>
        <translation>Разметить как {name}</translation>
    </message>
    <message>
        <source>Tag occurrences</source>
        <translation>Разметка вхождений</translation>
    </message>
    <message>
        <source>Tag quotation: {name}</source>
        <translation>Разметить цитату: {name}</translation>
    </message>
    <message>
        <source>Tag something first: {key} then locks that tag.</source>
        <translation>Сначала разметьте что-нибудь: тогда {key} закрепит эту метку.</translation>
    </message>
    <message>
        <source>Tag the selected text with the recent tag of that number</source>
        <translation>Разметить выделенный текст недавней меткой с этим номером</translation>
    </message>
    <message>
        <source>Tag the selected text, or else the whole article, with a topic</source>
        <translation>Разметить темой выделенный текст или всю статью</translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, as an actor</source>
        <translation>Разметить как актора выделенные слова или имя у курсора</translation>
    </message>
    <message>
        <source>Tag the selected words, or the name at the caret, with the tag used last</source>
        <translation>Разметить последней меткой выделенные слова или имя у курсора</translation>
    </message>
    <message>
        <source>Tag the selected words, or those quoted at the caret, as a quotation</source>
        <translation>Разметить как цитату выделенные слова или слова в кавычках у курсора</translation>
    </message>
    <message>
        <source>Tag topic: {name}</source>
        <translation>Разметить тему: {name}</translation>
    </message>
    <message>
        <source>Tag with the row that is marked</source>
        <translation>Разметить выбранной строкой</translation>
    </message>
    <message>
        <source>Tag: type an actor or topic</source>
        <translation>Разметка: введите актора или тему</translation>
    </message>
    <message>
        <source>Tagged actor: {name}</source>
        <translation>Размечен актор: {name}</translation>
    </message>
    <message>
        <source>Tagged already</source>
        <translation>Уже размечено</translation>
    </message>
    <message>
        <source>Tagged topic: {name}</source>
        <translation>Размечена тема: {name}</translation>
    </message>
    <message>
        <source>Tagged topic: {name} (whole article)</source>
        <translation>Размечена тема: {name} (вся статья)</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Tagging every occurrence</source>
        <translation>Разметка всех вхождений</translation>
    </message>
    <message>
        <source>Taguette database</source>
        <translation>База данных Taguette</translation>
    </message>
    <message>
        <source>Take all that are listed off the list; undo brings them back</source>
        <translation>Убрать из списка всё, что показано; отмена вернёт</translation>
    </message>
    <message>
        <source>Take as e&amp;xample of the topic</source>
        <translation>Взять как &amp;пример темы</translation>
    </message>
    <message>
        <source>Take as example of what it is &amp;not</source>
        <translation>&amp;Взять как пример того, чем она не является</translation>
    </message>
    <message>
        <source>Take as {unit}</source>
        <comment>what offsets count</comment>
        <translation>Считать как {unit}</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Забрать оттуда</translation>
    </message>
    <message>
        <source>Take over what the file says; what it leaves empty stays as it is</source>
        <translation>Взять то, что говорит файл; что в нём пусто, остаётся как есть</translation>
    </message>
    <message>
        <source>Take rules from a file</source>
        <translation>Взять правила из файла</translation>
    </message>
    <message>
        <source>Take the guess</source>
        <translation>Взять угаданное</translation>
    </message>
    <message>
        <source>Take the last widening back</source>
        <translation>Отменить последнее расширение</translation>
    </message>
    <message>
        <source>Take the selected articles off the saved list that is shown</source>
        <translation>Убрать выделенные статьи из показанного сохранённого списка</translation>
    </message>
    <message>
        <source>Take the selected articles out of their groups of versions</source>
        <translation>Убрать выделенные статьи из их групп версий</translation>
    </message>
    <message>
        <source>Take the selected ones off the list (Ctrl+Return)</source>
        <translation>Убрать выделенные из списка (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Take the selected text as the cue (C)</source>
        <translation>Взять выделенный текст как глагол речи (C)</translation>
    </message>
    <message>
        <source>Take the selected text as the speaker (S)</source>
        <translation>Взять выделенный текст как говорящего (S)</translation>
    </message>
    <message>
        <source>Take what is at &amp;least</source>
        <translation>Брать то, что сходно не &amp;менее чем на</translation>
    </message>
    <message>
        <source>Take {key} off</source>
        <translation>Убрать {key}</translation>
    </message>
    <message>
        <source>Taken as they are</source>
        <translation>Берутся как есть</translation>
    </message>
    <message>
        <source>Takes all that are so much like what the file quotes; see them ticked below</source>
        <translation>Берёт все, что настолько похожи на цитируемое в файле; ниже они отмечены</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of an attribute</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of an article</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>part of an annotation</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Текст исправлен</translation>
    </message>
    <message>
        <source>Texts that are nearly the same</source>
        <translation>Почти одинаковые тексты</translation>
    </message>
    <message>
        <source>Texts with entities and relations, one article a line; each span is an entity of its own.</source>
        <translation>Тексты с сущностями и связями, по статье в строке; каждый отрезок — отдельная сущность.</translation>
    </message>
    <message>
        <source>Texts with tokens, spans and relations, one article a line; each span is one of its own.</source>
        <translation>Тексты с токенами, отрезками и связями, по статье в строке; каждый отрезок сам по себе.</translation>
    </message>
    <message>
        <source>That actor is not in the codebook any more. Choose another one.</source>
        <translation>Этого актора больше нет в кодовой книге. Выберите другого.</translation>
    </message>
    <message>
        <source>That annotation is in the text already, or it was given up.</source>
        <translation>Эта аннотация уже стоит в тексте или отброшена.</translation>
    </message>
    <message>
        <source>That annotation was deleted. Undo brings it back.</source>
        <translation>Эта аннотация удалена. Отмена вернёт её.</translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation>Этой статьи в проекте больше нет.</translation>
    </message>
    <message>
        <source>That attribute was deleted. Undo brings it back.</source>
        <translation>Этот атрибут удалён. Отмена вернёт его.</translation>
    </message>
    <message>
        <source>That entry is not in the codebook any more. Choose another one.</source>
        <translation>Этой записи больше нет в кодовой книге. Выберите другую.</translation>
    </message>
    <message>
        <source>That entry was deleted. Undo brings it back.</source>
        <translation>Эта запись удалена. Отмена вернёт её.</translation>
    </message>
    <message>
        <source>That list is not in the project any more.</source>
        <translation>Этого списка в проекте больше нет.</translation>
    </message>
    <message>
        <source>That quotation is tagged already. {speaker} takes the speaker, {cue} the cue.</source>
        <translation>Эта цитата уже размечена. {speaker} берёт говорящего, {cue} — глагол речи.</translation>
    </message>
    <message>
        <source>That quotation of {name} is tagged already. {key} again tags it for another speaker too.</source>
        <translation>Эта цитата уже размечена, говорящий: {name}. Ещё раз {key} разметит её и для другого говорящего.</translation>
    </message>
    <message>
        <source>That topic is not in the codebook any more. Choose another one.</source>
        <translation>Этой темы больше нет в кодовой книге. Выберите другую.</translation>
    </message>
    <message>
        <source>That was the first article in the list.</source>
        <translation>Это была первая статья в списке.</translation>
    </message>
    <message>
        <source>That was the last article in the list.</source>
        <translation>Это была последняя статья в списке.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>%Ln выделенная статья</numerusform>
            <numerusform>%Ln выделенные статьи</numerusform>
            <numerusform>%Ln выделенных статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown</source>
        <translation>
            <numerusform>%Ln показанная статья</numerusform>
            <numerusform>%Ln показанные статьи</numerusform>
            <numerusform>%Ln показанных статей</numerusform>
        </translation>
    </message>
    <message>
        <source>The actor or topic of that annotation was deleted. Undo that first.</source>
        <translation>Актор или тема этой аннотации удалены. Сначала отмените удаление.</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>The article could not be printed. Is the printer there and on?</source>
        <translation>Не удалось напечатать статью. Принтер подключён и включён?</translation>
    </message>
    <message>
        <source>The article is tagged as {name} already.</source>
        <translation>Статья уже размечена: {name}.</translation>
    </message>
    <message>
        <source>The article&apos;s text</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>The articles with their highlights, lists and codebook, in one file to read and to print.</source>
        <translation>Статьи с выделением, списками и кодовой книгой в одном файле для чтения и печати.</translation>
    </message>
    <message>
        <source>The articles&apos; texts</source>
        <translation>Тексты статей</translation>
    </message>
    <message>
        <source>The attribute {attribute} does not take the value “{value}”, which was left out.</source>
        <translation>Атрибут {attribute} не принимает значение «{value}»; оно пропущено.</translation>
    </message>
    <message>
        <source>The attribute {name} has no target or type that is known. Its target is one of {targets}, its type one of {types}.</source>
        <translation>У атрибута {name} неизвестный объект или тип. Объект — один из {targets}, тип — один из {types}.</translation>
    </message>
    <message>
        <source>The backup of {when} is restored.</source>
        <translation>Проект восстановлен из копии от {when}.</translation>
    </message>
    <message>
        <source>The backup of {when} is restored. The project as it was before is kept beside it as {name}.</source>
        <translation>Проект восстановлен из копии от {when}. Прежний лежит рядом как {name}.</translation>
    </message>
    <message>
        <source>The codebook has none so far. Tag one in an article, or import a codebook.</source>
        <translation>В кодовой книге их пока нет. Разметьте в статье или импортируйте кодовую книгу.</translation>
    </message>
    <message>
        <source>The codebook has not been changed yet. Each change of it will be listed here.</source>
        <translation>Кодовую книгу ещё не меняли. Здесь будет каждое её изменение.</translation>
    </message>
    <message>
        <source>The corrections are not saved. Cancel once more to drop them.</source>
        <translation>Исправления не сохранены. Нажмите «Отмена» ещё раз, чтобы отказаться от них.</translation>
    </message>
    <message>
        <source>The date format {format} is not understood. Write for example {example}; %Y, %m, %d, %H, %M and %b are known, and a year is needed.</source>
        <translation>Формат даты {format} непонятен. Напишите, например, {example}; известны %Y, %m, %d, %H, %M и %b, и год обязателен.</translation>
    </message>
    <message>
        <source>The date {written} in row {row} of {name} cannot be read. Such dates are attributes now.</source>
        <translation>Дату {written} в строке {row} файла {name} нельзя прочитать. Такие даты стали атрибутами.</translation>
    </message>
    <message>
        <source>The default of {name}, {value}, would be no value of it. Choose another default, or none.</source>
        <translation>Начальное значение атрибута {name}, {value}, не было бы его значением. Выберите другое или никакое.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored in {name}. Free some space, or open it read-only.</source>
        <translation>Диск заполнен, поэтому в {name} ничего нельзя сохранить. Освободите место или откройте его только для чтения.</translation>
    </message>
    <message>
        <source>The disk is full, so the last action was not saved. Free some space and repeat it.</source>
        <translation>Диск заполнен, поэтому последнее действие не сохранено. Освободите место и повторите его.</translation>
    </message>
    <message>
        <source>The document does not say so: it was read off its text or its name.</source>
        <translation>В документе это не указано: взято из его текста или имени.</translation>
    </message>
    <message>
        <source>The documents of one project or of all of them, with highlights and their tags.</source>
        <translation>Документы одного проекта или всех, с выделениями и их метками.</translation>
    </message>
    <message>
        <source>The earliest of the group.</source>
        <translation>Самая ранняя в группе.</translation>
    </message>
    <message>
        <source>The file looks like one of an annotation tool: import what is marked in it, too</source>
        <translation>Файл похож на файл программы разметки: импортировать и то, что в нём размечено</translation>
    </message>
    <message>
        <source>The file quotes</source>
        <translation>Файл цитирует</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>Первая дата позже последней.</translation>
    </message>
    <message>
        <source>The first row of {name} was taken as the names of the columns.</source>
        <translation>Первая строка файла {name} принята за названия столбцов.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Choose a new or an empty folder.</source>
        <translation>В папке {path} есть другие файлы. Выберите новую или пустую папку.</translation>
    </message>
    <message>
        <source>The front matter of {name} was read without its lines {lines}. Write a key and a value in each.</source>
        <translation>Блок front matter файла {name} прочитан без строк {lines}. Напишите в каждой ключ и значение.</translation>
    </message>
    <message>
        <source>The key {key} sets {name} already. Choose another one.</source>
        <translation>Клавиша {key} уже задаёт {name}. Выберите другую.</translation>
    </message>
    <message>
        <source>The keys could not be written to {path}: {reason}. Choose another place.</source>
        <translation>Не удалось записать клавиши в {path}: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>The least sure of them</source>
        <translation>Наименее уверенные из них</translation>
    </message>
    <message>
        <source>The list {name} is deleted; its articles stay.</source>
        <translation>Список {name} удалён; его статьи остались.</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>The office ends in {until}, before it begins. Correct one of the dates.</source>
        <translation>Должность кончается в {until}, раньше чем начинается. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The one that goes</source>
        <translation>Та, что уходит</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Та, что остаётся</translation>
    </message>
    <message>
        <source>The other topic</source>
        <translation>Другая тема</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply. Use fewer.</source>
        <translation>Скобки вложены слишком глубоко. Уменьшите их число.</translation>
    </message>
    <message>
        <source>The part {part} would have no articles in it. Choose more articles or other shares.</source>
        <translation>В части {part} не было бы статей. Выберите больше статей или другие доли.</translation>
    </message>
    <message>
        <source>The pattern has a brace without its other half. Write fields as {example}.</source>
        <translation>У фигурной скобки в шаблоне нет пары. Пишите поля как {example}.</translation>
    </message>
    <message>
        <source>The pattern has an unknown field, {field}. Fields are {fields}.</source>
        <translation>В шаблоне неизвестное поле {field}. Поля: {fields}.</translation>
    </message>
    <message>
        <source>The pattern has the field {field} twice. Use {ignore} for one of them.</source>
        <translation>Поле {field} стоит в шаблоне дважды. Замените одно из них на {ignore}.</translation>
    </message>
    <message>
        <source>The pattern has too many parts. Write {ignore} for what is not needed.</source>
        <translation>В шаблоне слишком много частей. Пишите {ignore} вместо ненужного.</translation>
    </message>
    <message>
        <source>The pattern {pattern} has no field. Write for example {example}.</source>
        <translation>В шаблоне {pattern} нет полей. Напишите, например, {example}.</translation>
    </message>
    <message>
        <source>The preferences could not be stored in {path}: {reason}. Make that folder writable; your projects are not affected.</source>
        <translation>Не удалось сохранить настройки в {path}: {reason}. Разрешите запись в эту папку; на проекты это не влияет.</translation>
    </message>
    <message>
        <source>The program&apos;s font</source>
        <translation>Шрифт программы</translation>
    </message>
    <message>
        <source>The project has the codebook and settings of {name}.</source>
        <translation>В проекте кодовая книга и настройки шаблона {name}.</translation>
    </message>
    <message>
        <source>The project is open for reading only: no suggestion can be accepted.</source>
        <translation>Проект открыт только для чтения: принимать подсказки нельзя.</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>Проект открыт только для чтения</translation>
    </message>
    <message>
        <source>The project is sound: {spans} compared.</source>
        <translation>Проект цел: сравнено {spans}.</translation>
    </message>
    <message>
        <source>The project was not closed last time. All that was saved is here.</source>
        <translation>В прошлый раз проект не был закрыт. Всё сохранённое на месте.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used ({reason}). Make it simpler.</source>
        <translation>Регулярное выражение нельзя использовать ({reason}). Упростите его.</translation>
    </message>
    <message>
        <source>The regular expression is malformed at character {position}: {reason}. Mend it there, or put \ before a character that means itself.</source>
        <translation>Регулярное выражение неверно у знака {position}: {reason}. Исправьте его там или поставьте \ перед знаком, который значит сам себя.</translation>
    </message>
    <message>
        <source>The regular expression takes too long. Make it simpler: avoid repeats inside repeats, such as (a+)+, and say what may not be in between, such as [^.]* for .*</source>
        <translation>Регулярное выражение работает слишком долго. Упростите его: избегайте повторов внутри повторов, как (a+)+, и укажите, чего не должно быть посередине, например [^.]* вместо .*</translation>
    </message>
    <message>
        <source>The rules are not JSON: {reason}. Correct them, or write them anew with a dry run.</source>
        <translation>Правила не в формате JSON: {reason}. Исправьте их или запишите заново пробным запуском.</translation>
    </message>
    <message>
        <source>The rules cannot be read: {reason}. Correct that entry and try again.</source>
        <translation>Правила нельзя прочитать: {reason}. Исправьте эту запись и повторите.</translation>
    </message>
    <message>
        <source>The rules cannot be written to {name}: {reason}. Choose another place.</source>
        <translation>Правила нельзя записать в {name}: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>The same articles and seed give the same parts again</source>
        <translation>Те же статьи и то же начальное число снова дадут те же части</translation>
    </message>
    <message>
        <source>The same articles and seed give the same sample again</source>
        <translation>Те же статьи и то же начальное число снова дадут ту же выборку</translation>
    </message>
    <message>
        <source>The same for &amp;all groups</source>
        <translation>То же для &amp;всех групп</translation>
    </message>
    <message>
        <source>The sample cannot be larger than the number of articles to draw from, {count}. Ask for no more.</source>
        <translation>Выборка не может быть больше числа статей, из которых она берётся: {count}. Запросите не больше.</translation>
    </message>
    <message>
        <source>The sample is the list {name}.</source>
        <translation>Выборка — это список {name}.</translation>
    </message>
    <message>
        <source>The sample project cannot be made in {folder}: {reason}. Make that folder writable.</source>
        <translation>Проект-пример нельзя создать в {folder}: {reason}. Разрешите запись в эту папку.</translation>
    </message>
    <message>
        <source>The search cannot be understood. Put its words in quote marks.</source>
        <translation>Запрос непонятен. Возьмите его слова в кавычки.</translation>
    </message>
    <message>
        <source>The search has too many words. Use at most {count}.</source>
        <translation>В запросе слишком много слов. Используйте не больше {count}.</translation>
    </message>
    <message>
        <source>The selected words, or the reporting verb nearby, are the quotation&apos;s cue</source>
        <translation>Выделенные слова или глагол рядом становятся глаголом речи цитаты</translation>
    </message>
    <message>
        <source>The selected words, or those beside the cue, name the quotation&apos;s speaker</source>
        <translation>Выделенные слова или слова у глагола речи называют говорящего</translation>
    </message>
    <message>
        <source>The shortcuts of this project cannot act beside yours. Yours stay.</source>
        <translation>Сочетания этого проекта не могут действовать рядом с вашими. Остаются ваши.</translation>
    </message>
    <message>
        <source>The speaker&apos;s organisation</source>
        <comment>what a value says</comment>
        <translation>Организация говорящего</translation>
    </message>
    <message>
        <source>The suggested actor is not in the codebook any more. Have suggestions made again.</source>
        <translation>Предложенного актора больше нет в кодовой книге. Запросите подсказки заново.</translation>
    </message>
    <message>
        <source>The suggested topic is not in the codebook any more. Have suggestions made again.</source>
        <translation>Предложенной темы больше нет в кодовой книге. Запросите подсказки снова.</translation>
    </message>
    <message>
        <source>The suggestion is adjusted. {accept} accepts it so, Esc puts it back.</source>
        <translation>Подсказка подправлена. {accept} примет её так, Esc вернёт её на место.</translation>
    </message>
    <message>
        <source>The suggestion stands where it was proposed.</source>
        <translation>Подсказка стоит там, где была предложена.</translation>
    </message>
    <message>
        <source>The text as it was imported</source>
        <translation>Текст, каким он импортирован</translation>
    </message>
    <message>
        <source>The text is corrected. {undo} takes it back.</source>
        <translation>Текст исправлен. {undo} отменит это.</translation>
    </message>
    <message>
        <source>The text of “{title}” is its abstract, not the whole article.</source>
        <translation>Текст «{title}» — краткое содержание, а не статья целиком.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Как в оформлении</translation>
    </message>
    <message>
        <source>The time at articles cannot be told yet: it needs changes in articles that are done.</source>
        <translation>Время на статьи пока неизвестно: нужны изменения в готовых статьях.</translation>
    </message>
    <message>
        <source>The topic that takes its place</source>
        <translation>Тема, которая займёт её место</translation>
    </message>
    <message>
        <source>The topics below it move to the top of the tree.</source>
        <translation>Темы под ней переходят на самый верх дерева.</translation>
    </message>
    <message>
        <source>The window speaks it once the preferences are closed.</source>
        <translation>Окно заговорит на нём, когда настройки закроются.</translation>
    </message>
    <message>
        <source>The years in {name} have two figures: {written} was read as {date}.</source>
        <translation>Годы в {name} из двух цифр: {written} прочитано как {date}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Цветовая схема</translation>
    </message>
    <message>
        <source>There already, and will be replaced: {names}.</source>
        <translation>Уже есть и будет заменено: {names}.</translation>
    </message>
    <message>
        <source>There are no Web Annotations in {name}. Choose another file or another format.</source>
        <translation>В {name} нет Web Annotations. Выберите другой файл или другой формат.</translation>
    </message>
    <message>
        <source>There are no articles so far. File &gt; Import articles… brings some in.</source>
        <translation>Статей пока нет. Файл &gt; Импорт статей… добавит их.</translation>
    </message>
    <message>
        <source>There are no articles to draw from.</source>
        <translation>Выбирать не из чего: статей нет.</translation>
    </message>
    <message>
        <source>There are no codes in {name}. Export the codebook anew.</source>
        <translation>В {name} нет кодов. Экспортируйте кодовую книгу заново.</translation>
    </message>
    <message>
        <source>There are no topics yet. Define some in the codebook first.</source>
        <translation>Тем пока нет. Сначала задайте их в кодовой книге.</translation>
    </message>
    <message>
        <source>There are too many to show them all. Look for something rarer.</source>
        <translation>Их слишком много, чтобы показать все. Поищите что-нибудь более редкое.</translation>
    </message>
    <message>
        <source>There is a list {name} already. Choose another name.</source>
        <translation>Список {name} уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is an actor of that name already. This makes another one.</source>
        <translation>Актор с таким именем уже есть. Так будет создан ещё один.</translation>
    </message>
    <message>
        <source>There is an attribute {name} of that kind already. Choose another name.</source>
        <translation>Такой атрибут {name} уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is an id of that scheme already. Write over it, or name another scheme.</source>
        <translation>Идентификатор этой схемы уже есть. Пишите поверх него или назовите другую схему.</translation>
    </message>
    <message>
        <source>There is no CoNLL dataset of Copydesk in {name}. Unpack the file, and import what is in it.</source>
        <translation>В {name} нет набора CoNLL из Copydesk. Распакуйте файл и импортируйте то, что в нём.</translation>
    </message>
    <message>
        <source>There is no CoNLL file in the folder {name}: none has a word and its tags in each line.</source>
        <translation>В папке {name} нет файла CoNLL: ни в одном нет в каждой строке слова и его меток.</translation>
    </message>
    <message>
        <source>There is no actor of that name.</source>
        <translation>Актора с таким именем нет.</translation>
    </message>
    <message>
        <source>There is no actor {name} in the codebook. Give a name, alias or id.</source>
        <translation>В кодовой книге нет актора {name}. Назовите имя, другое имя или идентификатор.</translation>
    </message>
    <message>
        <source>There is no attribute {name} for such annotations. Define it first.</source>
        <translation>У таких аннотаций нет атрибута {name}. Сначала определите его.</translation>
    </message>
    <message>
        <source>There is no attribute {name} of that kind. Define it first.</source>
        <translation>Нет атрибута {name} такого вида. Сначала задайте его.</translation>
    </message>
    <message>
        <source>There is no backup of {name} yet. One is made soon after a project is opened, and then as often as the preferences say.</source>
        <translation>Копий {name} пока нет. Одна делается вскоре после открытия проекта, потом так часто, как сказано в настройках.</translation>
    </message>
    <message>
        <source>There is no column {name} in that table. Choose by one of these: {columns}.</source>
        <translation>В этой таблице нет столбца {name}. Выбирайте по одному из этих: {columns}.</translation>
    </message>
    <message>
        <source>There is no column {name} in that table. Sort by one of these: {columns}.</source>
        <translation>В этой таблице нет столбца {name}. Упорядочьте по одному из этих: {columns}.</translation>
    </message>
    <message>
        <source>There is no dataset format called {name}. Choose {others}.</source>
        <translation>Формата данных {name} нет. Выберите {others}.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name.</source>
        <translation>По пути {path} файла нет. Проверьте имя.</translation>
    </message>
    <message>
        <source>There is no form of codebook called {name}. Choose one of {names}.</source>
        <translation>Нет формы кодовой книги под названием {name}. Выберите одну из {names}.</translation>
    </message>
    <message>
        <source>There is no learning curve yet. Mark at least 5 articles done.</source>
        <translation>Кривой обучения пока нет. Отметьте готовыми не меньше 5 статей.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Check the name, or make a new project.</source>
        <translation>По адресу {path} проекта нет. Проверьте имя или создайте новый проект.</translation>
    </message>
    <message>
        <source>There is no project in {name}. Export it anew as REFI-QDA.</source>
        <translation>В {name} нет проекта. Экспортируйте его заново как REFI-QDA.</translation>
    </message>
    <message>
        <source>There is no project.qde in {path}. Choose the project&apos;s file or folder.</source>
        <translation>В {path} нет project.qde. Выберите файл или папку проекта.</translation>
    </message>
    <message>
        <source>There is no recent tag {digit} yet.</source>
        <translation>Недавней метки {digit} пока нет.</translation>
    </message>
    <message>
        <source>There is no report: Copydesk has not broken down.</source>
        <translation>Отчёта нет: сбоев Copydesk не было.</translation>
    </message>
    <message>
        <source>There is no revision {number}. Give a number from 0 to {last}.</source>
        <translation>Нет редакции {number}. Назовите число от 0 до {last}.</translation>
    </message>
    <message>
        <source>There is no template called {name}. Choose one of {names}, or name a file.</source>
        <translation>Нет шаблона {name}. Выберите из {names} или назовите файл.</translation>
    </message>
    <message>
        <source>There is no topic {name} in the codebook. Give a name, code or id.</source>
        <translation>В кодовой книге нет темы {name}. Назовите название, код или идентификатор.</translation>
    </message>
    <message>
        <source>There is no {column} {value}. Choose one of {values}.</source>
        <translation>Нет значения {value} в столбце {column}. Выберите из {values}.</translation>
    </message>
    <message>
        <source>There is nothing in {name}. Export the dataset anew.</source>
        <translation>В {name} ничего нет. Экспортируйте набор данных заново.</translation>
    </message>
    <message>
        <source>There is nothing to import: all that can come is here already.</source>
        <translation>Импортировать нечего: всё, что может войти, уже здесь.</translation>
    </message>
    <message>
        <source>There is too little to measure against: {count} of at least {least} articles are done. Mark articles done when all in them is marked.</source>
        <translation>Слишком мало для сравнения: готово статей {count}, нужно не меньше {least}. Отмечайте статьи готовыми, когда в них размечено всё.</translation>
    </message>
    <message>
        <source>These act while the article has the focus.</source>
        <translation>Они действуют, пока фокус в статье.</translation>
    </message>
    <message>
        <source>These are the only words of the annotation. Delete the annotation instead.</source>
        <translation>Других слов в этой аннотации нет. Лучше удалите саму аннотацию.</translation>
    </message>
    <message>
        <source>These words are tagged as {name} already.</source>
        <translation>Эти слова уже размечены: {name}.</translation>
    </message>
    <message>
        <source>They are about &amp;another topic</source>
        <translation>Они о &amp;другой теме</translation>
    </message>
    <message>
        <source>They are about a &amp;new topic</source>
        <translation>Они о &amp;новой теме</translation>
    </message>
    <message>
        <source>They are tagged as soon as all are found.</source>
        <translation>Они будут размечены, как только найдутся все.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>This attribute is defined otherwise here, and stays so.</source>
        <translation>Этот атрибут здесь определён иначе и таким остаётся.</translation>
    </message>
    <message>
        <source>This export has no lines to show.</source>
        <translation>В этом экспорте нет строк для показа.</translation>
    </message>
    <message>
        <source>This format cannot do without them</source>
        <translation>Этот формат без них не обходится</translation>
    </message>
    <message>
        <source>This format needs spaCy, which is not installed. Install it with &apos;pip install spacy&apos; where Copydesk is installed, or choose another format.</source>
        <translation>Этому формату нужен spaCy, а он не установлен. Установите его командой «pip install spacy» там же, где установлен Copydesk, или выберите другой формат.</translation>
    </message>
    <message>
        <source>This is a guess: choose to confirm or to correct it.</source>
        <translation>Это догадка: выберите, чтобы подтвердить или исправить.</translation>
    </message>
    <message>
        <source>This is the backup of {when}, to look into. It cannot be changed.</source>
        <translation>Это копия от {when}, чтобы посмотреть. Изменить её нельзя.</translation>
    </message>
    <message>
        <source>This is there already and will be replaced.</source>
        <translation>Это уже есть и будет заменено.</translation>
    </message>
    <message>
        <source>This project is open read-only: no sample can be kept in it.</source>
        <translation>Проект открыт только для чтения: выборку в нём сохранить нельзя.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be imported into it.</source>
        <translation>Этот проект открыт только для чтения: в него ничего нельзя импортировать.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be tagged in it.</source>
        <translation>Этот проект открыт только для чтения: в нём ничего нельзя разметить.</translation>
    </message>
    <message>
        <source>This project is open read-only: you can read and export, not tag.</source>
        <translation>Этот проект открыт только для чтения: можно читать и экспортировать, но не размечать.</translation>
    </message>
    <message>
        <source>This project lies on another computer. Work in it stops if the connection does; a copy on this computer is quicker and safer.</source>
        <translation>Этот проект лежит на другом компьютере. Работа встанет, если пропадёт связь; копия на этом компьютере быстрее и надёжнее.</translation>
    </message>
    <message>
        <source>This project was exported without files that other programs can read. Export it from INCEpTION anew, with &quot;UIMA CAS XMI&quot; as its secondary format.</source>
        <translation>Этот проект экспортирован без файлов, которые могут читать другие программы. Экспортируйте его из INCEpTION заново, с «UIMA CAS XMI» как вторым форматом.</translation>
    </message>
    <message>
        <source>This project was made by an older Copydesk and is open for reading only, without an index of words. Search it by regular expression, or open a copy that can be written.</source>
        <translation>Этот проект создан более старой версией Copydesk и открыт только для чтения, без указателя слов. Ищите в нём регулярным выражением или откройте копию, доступную для записи.</translation>
    </message>
    <message>
        <source>Those of the project, as they are</source>
        <translation>Сочетания проекта, как есть</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>Ничего не отмечать</translation>
    </message>
    <message>
        <source>Tick the annotations that belong to the other one first.</source>
        <translation>Сначала отметьте аннотации, которые относятся к другой записи.</translation>
    </message>
    <message>
        <source>Tidied when it is tagged</source>
        <translation>Подчищаются при разметке</translation>
    </message>
    <message>
        <source>Tidy the ends of a selection when tagging it</source>
        <translation>Подчищать края выделения при разметке</translation>
    </message>
    <message>
        <source>Time at one article with suggestions: {minutes} minutes</source>
        <translation>Время на одну статью с подсказками: {minutes} мин</translation>
    </message>
    <message>
        <source>Time at one article without suggestions: {minutes} minutes</source>
        <translation>Время на одну статью без подсказок: {minutes} мин</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title and source</source>
        <translation>Заголовок и источник</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: label where a link ends</comment>
        <translation>К</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>To the quotation</source>
        <comment>which way a link leads</comment>
        <translation>К цитате</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Вместе с кем</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>column of a table</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topic for the whole article</source>
        <translation>Тема для всей статьи</translation>
    </message>
    <message>
        <source>Topic for “{words}”</source>
        <translation>Тема для «{words}»</translation>
    </message>
    <message>
        <source>Topic retired</source>
        <translation>Тема вне употребления</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>Тема: {name}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Topics and stance</source>
        <comment>column of a table</comment>
        <translation>Темы и позиция</translation>
    </message>
    <message>
        <source>Topics are what passages and quotations are about. Make the first, or bring in a codebook.</source>
        <translation>Темы — то, о чём фрагменты и цитаты. Создайте первую или импортируйте кодовую книгу.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Train, dev and test</source>
        <translation>Train, dev и test</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Тройной щелчок</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>the progress of a dry run</comment>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Turn down all suggestions in the article</source>
        <translation>Отклонить все подсказки в статье</translation>
    </message>
    <message>
        <source>Turn it down for good, and select the next</source>
        <translation>Отклонить окончательно и выбрать следующую</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of an attribute</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a quotation</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a table</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type a date as 2018, 2018-09 or 2018-09-06.</source>
        <translation>Введите дату в виде 2018, 2018-09 или 2018-09-06.</translation>
    </message>
    <message>
        <source>Type a file or a folder and press Enter, or choose it</source>
        <translation>Введите файл или папку и нажмите Enter или выберите</translation>
    </message>
    <message>
        <source>Type a name for the actor.</source>
        <translation>Введите имя актора.</translation>
    </message>
    <message>
        <source>Type a name for the article.</source>
        <translation>Введите заголовок статьи.</translation>
    </message>
    <message>
        <source>Type a name for the attribute.</source>
        <translation>Введите имя атрибута.</translation>
    </message>
    <message>
        <source>Type a name for the list.</source>
        <translation>Введите имя списка.</translation>
    </message>
    <message>
        <source>Type a name for the tag.</source>
        <translation>Введите имя метки.</translation>
    </message>
    <message>
        <source>Type a name for the template.</source>
        <translation>Введите название шаблона.</translation>
    </message>
    <message>
        <source>Type a name for the topic.</source>
        <translation>Введите название темы.</translation>
    </message>
    <message>
        <source>Type an example; or press I on words of an article</source>
        <translation>Введите пример или нажмите I на словах статьи</translation>
    </message>
    <message>
        <source>Type another actor, topic or speaker for the selected annotation</source>
        <translation>Ввести другого актора, тему или говорящего для выбранной аннотации</translation>
    </message>
    <message>
        <source>Type at least one choice for {name}.</source>
        <translation>Введите хотя бы один вариант для {name}.</translation>
    </message>
    <message>
        <source>Type of quotation</source>
        <comment>what a value says</comment>
        <translation>Тип цитаты</translation>
    </message>
    <message>
        <source>Type the coder&apos;s name: each annotation bears it.</source>
        <translation>Введите имя кодировщика: оно стоит при каждой аннотации.</translation>
    </message>
    <message>
        <source>Type the regular expression to look for.</source>
        <translation>Введите регулярное выражение для поиска.</translation>
    </message>
    <message>
        <source>Type the title of the office, such as Foreign Minister.</source>
        <translation>Введите название должности, например «министр иностранных дел».</translation>
    </message>
    <message>
        <source>Type the words to look for.</source>
        <translation>Введите слова для поиска.</translation>
    </message>
    <message>
        <source>Type to find anything:  {action} actions  {article} articles  {actor} actors  {topic} topics</source>
        <translation>Печатайте, чтобы найти что угодно:  {action} действия  {article} статьи  {actor} акторы  {topic} темы</translation>
    </message>
    <message>
        <source>Type words and press Enter.</source>
        <translation>Введите слова и нажмите Enter.</translation>
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
        <translation>Единицы UTF-16</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>единицы UTF-16</translation>
    </message>
    <message>
        <source>UTF-16 units, or code points</source>
        <translation>Единицы UTF-16 или кодовые точки</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <comment>what offsets count</comment>
        <translation>Байты UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 bytes of the text in its HTML</source>
        <translation>Байты UTF-8 текста в его HTML</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo takes this back.</source>
        <translation>Отмена вернёт как было.</translation>
    </message>
    <message>
        <source>Undoing the change</source>
        <translation>Отмена изменения</translation>
    </message>
    <message numerus="yes">
        <source>Undoing “{change}” takes %Ln article(s) out of the project. Redo brings them back.</source>
        <translation>
            <numerusform>Отмена действия «{change}» уберёт из проекта %Ln статью. Повтор вернёт её.</numerusform>
            <numerusform>Отмена действия «{change}» уберёт из проекта %Ln статьи. Повтор вернёт их.</numerusform>
            <numerusform>Отмена действия «{change}» уберёт из проекта %Ln статей. Повтор вернёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Отменено: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Unlink %Ln article(s)</source>
        <translation>
            <numerusform>Отвязать %Ln статью</numerusform>
            <numerusform>Отвязать %Ln статьи</numerusform>
            <numerusform>Отвязать %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Закрепление снято.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Uses</source>
        <comment>how many passages and quotations are about a topic</comment>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column: name of a value that marks have</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of annotations</comment>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Values: {count}</source>
        <comment>of annotations</comment>
        <translation>Значения: {count}</translation>
    </message>
    <message>
        <source>Versi&amp;ons</source>
        <translation>Ве&amp;рсии</translation>
    </message>
    <message>
        <source>Very little text was found in {name}. Check that the article is in it.</source>
        <translation>В {name} найдено очень мало текста. Проверьте, есть ли там статья.</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Веб-страница одним файлом</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What becomes of labels</source>
        <translation>Чем становятся метки</translation>
    </message>
    <message>
        <source>What becomes of what the file has</source>
        <translation>Чем становится то, что есть в файле</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What differs between the copies</source>
        <translation>Чем различаются копии</translation>
    </message>
    <message>
        <source>What differs between this project and {name}:</source>
        <translation>Чем различаются этот проект и {name}:</translation>
    </message>
    <message>
        <source>What does not count, and where it belongs instead</source>
        <translation>Что не считается и куда относится</translation>
    </message>
    <message>
        <source>What else counts as the topic</source>
        <translation>Что ещё считается темой</translation>
    </message>
    <message>
        <source>What file names say</source>
        <translation>Что говорят имена файлов</translation>
    </message>
    <message>
        <source>What is attached to {name} was not read: {files}. Save it beside the message to import it.</source>
        <translation>Вложения в {name} не прочитаны: {files}. Чтобы импортировать их, сохраните их рядом с письмом.</translation>
    </message>
    <message>
        <source>What is chosen here holds for everybody who works in this project, and goes into its templates. Undo takes it back.</source>
        <translation>Выбранное здесь действует для всех, кто работает в проекте, и входит в его шаблоны. Отмена вернёт как было.</translation>
    </message>
    <message>
        <source>What is done with articles that are not in the project</source>
        <translation>Что делать со статьями, которых нет в проекте</translation>
    </message>
    <message>
        <source>What is guessed is in italics. What you choose goes for all rows that are selected.</source>
        <translation>Угаданное выделено курсивом. Ваш выбор действует для всех выделенных строк.</translation>
    </message>
    <message>
        <source>What is in the template</source>
        <translation>Что в шаблоне</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что опущено</translation>
    </message>
    <message>
        <source>What is looked for is too long. Look for at most {count} characters.</source>
        <translation>Искомое слишком длинно. Ищите не более {count} знаков.</translation>
    </message>
    <message>
        <source>What is marked in the whole article; click to go there</source>
        <translation>Что отмечено во всей статье; щёлкните, чтобы перейти</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего нет</translation>
    </message>
    <message>
        <source>What is not in the export</source>
        <translation>Чего нет в экспорте</translation>
    </message>
    <message>
        <source>What is the actor called that {count} of {name} belong to?</source>
        <translation>Как зовут актора, которому принадлежат {count} из {name}?</translation>
    </message>
    <message>
        <source>What is the actor called?</source>
        <translation>Как зовут актора?</translation>
    </message>
    <message>
        <source>What is to be known of single documents</source>
        <translation>Что нужно знать об отдельных документах</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What links join</source>
        <translation>Что соединяют связи</translation>
    </message>
    <message>
        <source>What new ones get at first</source>
        <translation>Что получают новые</translation>
    </message>
    <message>
        <source>What new ones get at first; empty for nothing</source>
        <translation>Что получают новые; пусто — ничего</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Что говорит за это</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>What the attribute describes</source>
        <translation>Что описывает атрибут</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Что значат столбцы</translation>
    </message>
    <message>
        <source>What the marks mean, and which of them stand out</source>
        <translation>Что значат пометы и какие из них выделены</translation>
    </message>
    <message>
        <source>What the topic means, as a second coder must know it</source>
        <translation>Что значит тема: так, чтобы понял второй кодировщик</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What to do about the selected groups</source>
        <translation>Что сделать с выделенными группами</translation>
    </message>
    <message>
        <source>What values say</source>
        <translation>Что говорят значения</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Что вошло бы</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>Что значит {column}</translation>
    </message>
    <message>
        <source>What {topic} means</source>
        <translation>Что значит {topic}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Where it is missing</source>
        <translation>Где этого нет</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Which actor</source>
        <comment>what a value says</comment>
        <translation>Какой актор</translation>
    </message>
    <message>
        <source>Which actor do {count} of {name} belong to?</source>
        <translation>Какому актору принадлежат {count} из {name}?</translation>
    </message>
    <message>
        <source>Which actor takes its place?</source>
        <translation>Какой актор займёт его место?</translation>
    </message>
    <message>
        <source>Which actor takes its place? With none, they are left without.</source>
        <translation>Какой актор займёт его место? Без него они останутся ни с кем.</translation>
    </message>
    <message>
        <source>Which topic</source>
        <comment>what a value says</comment>
        <translation>Какая тема</translation>
    </message>
    <message>
        <source>Who is spoken to</source>
        <comment>what a value says</comment>
        <translation>К кому обращаются</translation>
    </message>
    <message>
        <source>Who is that? Press Enter to take the first, or type a name.</source>
        <translation>Кто это? Нажмите Enter, чтобы взять первого, или введите имя.</translation>
    </message>
    <message>
        <source>Who is that? Type a name.</source>
        <translation>Кто это? Введите имя.</translation>
    </message>
    <message>
        <source>Who says what about what: mark it up in news articles.</source>
        <translation>Кто что о чём говорит: разметка новостных статей.</translation>
    </message>
    <message>
        <source>Who should start from it, and how one works with it</source>
        <translation>Кому с него начинать и как с ним работать</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <comment>what a value says</comment>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Вся статья</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why they are to be looked at</source>
        <translation>Почему их нужно посмотреть</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>С предупреждением</translation>
    </message>
    <message>
        <source>With every occurrence</source>
        <comment>origin of an annotation</comment>
        <translation>Вместе со всеми вхождениями</translation>
    </message>
    <message>
        <source>With its &amp;annotations…</source>
        <translation>С его &amp;аннотациями…</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>С подсказками</translation>
    </message>
    <message>
        <source>With texts that are here already</source>
        <translation>С текстами, которые уже есть</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Мышью</translation>
    </message>
    <message>
        <source>With these, suggestions agree by themselves: the figures are too good.</source>
        <translation>С ними подсказки совпадают сами собой: показатели слишком хороши.</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>the quotation that this one is nested in</comment>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Without a choice they are in {folder}.</source>
        <translation>Без выбора они в {folder}.</translation>
    </message>
    <message>
        <source>Without speaker</source>
        <translation>Без говорящего</translation>
    </message>
    <message>
        <source>Without them: offsets, hashes and quotes only</source>
        <translation>Без них: только позиции, хеши и выдержки</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column of a table</comment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>of an annotation</comment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>part of a quotation: what is said</comment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Новые слова</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Прежние слова</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Слова теперь</translation>
    </message>
    <message>
        <source>Words that speak for the topic, with commas between them</source>
        <translation>Слова, которые говорят о теме, через запятую</translation>
    </message>
    <message>
        <source>Words that stand elsewhere</source>
        <translation>Слова, которые стоят в другом месте</translation>
    </message>
    <message>
        <source>Work &amp;blind</source>
        <translation>Р&amp;аботать вслепую</translation>
    </message>
    <message>
        <source>Work blind</source>
        <translation>Работать вслепую</translation>
    </message>
    <message numerus="yes">
        <source>Work blind (Tag &gt; Suggestions) in %Ln article(s) or more: then only those are measured against.</source>
        <translation>
            <numerusform>Работайте вслепую (Разметка &gt; Подсказки) хотя бы в %Ln статье: тогда измеряется только по таким.</numerusform>
            <numerusform>Работайте вслепую (Разметка &gt; Подсказки) хотя бы в %Ln статьях: тогда измеряется только по таким.</numerusform>
            <numerusform>Работайте вслепую (Разметка &gt; Подсказки) хотя бы в %Ln статьях: тогда измеряется только по таким.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with suggestions</source>
        <translation>Работать с подсказками</translation>
    </message>
    <message>
        <source>Would come in: {things}</source>
        <translation>Вошли бы: {things}</translation>
    </message>
    <message>
        <source>Write the annotated dataset for other tools</source>
        <translation>Записать размеченный набор данных для других программ</translation>
    </message>
    <message>
        <source>Write the backup to another file, and leave the project as it is</source>
        <translation>Записать копию в другой файл и оставить проект как есть</translation>
    </message>
    <message>
        <source>Write the codebook for other programs, or as a document</source>
        <translation>Записать кодовую книгу для других программ или как документ</translation>
    </message>
    <message>
        <source>Write the rules to a file, for others or a script</source>
        <translation>Записать правила в файл, для других или для сценария</translation>
    </message>
    <message>
        <source>Write the same into all selected rows (Ctrl+Return)</source>
        <translation>Записать одно и то же во все выделенные строки (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Write the whole project, as it is now, to another file</source>
        <translation>Записать весь проект, как он есть, в другой файл</translation>
    </message>
    <message>
        <source>Writes {names}.</source>
        <translation>Записывает {names}.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is written</comment>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Years or months</source>
        <translation>Годы или месяцы</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>type of an attribute</comment>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>You code as {name}: each annotation bears that name.</source>
        <translation>Вы размечаете как {name}: это имя стоит при каждой аннотации.</translation>
    </message>
    <message>
        <source>You have a template of that name: it will be replaced.</source>
        <translation>Шаблон с таким названием есть: он будет заменён.</translation>
    </message>
    <message>
        <source>You stopped it before the end: what had come in by then is here.</source>
        <translation>Вы остановили импорт до конца: всё, что успело прийти, на месте.</translation>
    </message>
    <message>
        <source>You work blind: mark the article done first, or show suggestions now.</source>
        <translation>Вы работаете вслепую: сначала отметьте статью готовой или покажите подсказки сейчас.</translation>
    </message>
    <message>
        <source>You work blind: suggestions are hidden here until the article is marked done.</source>
        <translation>Вы работаете вслепую: подсказки здесь скрыты, пока статья не отмечена готовой.</translation>
    </message>
    <message>
        <source>You work blind: suggestions are hidden until articles are marked done.</source>
        <translation>Вы работаете вслепую: подсказки скрыты, пока статьи не отмечены готовыми.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your name, as coder</source>
        <translation>Ваше имя как кодировщика</translation>
    </message>
    <message>
        <source>Your name, as coder. Each annotation bears it.</source>
        <translation>Ваше имя как кодировщика. Оно стоит при каждой аннотации.</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Файл zip</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what an attribute takes</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>what an attribute takes</comment>
        <translation>число</translation>
    </message>
    <message>
        <source>a part of the other&apos;s name</source>
        <translation>часть имени другой</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>what an attribute takes</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>актор</translation>
    </message>
    <message>
        <source>actors and topics without a name</source>
        <translation>акторы и темы без имени</translation>
    </message>
    <message>
        <source>actors that no annotation names</source>
        <translation>акторы, не названные ни в одной аннотации</translation>
    </message>
    <message>
        <source>actors, with their aliases, identifiers and notes</source>
        <translation>акторы с другими именами, идентификаторами и заметками</translation>
    </message>
    <message>
        <source>aliases, parents and descriptions of actors, definitions of topics, and links between versions of an article</source>
        <translation>псевдонимы, родители и описания акторов, определения тем и связи между версиями статьи</translation>
    </message>
    <message>
        <source>aliases, parents, descriptions and attributes of actors</source>
        <translation>другие имена, вышестоящие акторы, описания и атрибуты акторов</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>spans of an annotation</comment>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation files without their texts</source>
        <translation>файлы аннотаций без своих текстов</translation>
    </message>
    <message>
        <source>annotations in several pieces: each piece stands for itself</source>
        <translation>аннотации из нескольких кусков: каждый кусок сам по себе</translation>
    </message>
    <message>
        <source>annotations of Copydesk that were changed, so that what they are of is not known</source>
        <translation>аннотации Copydesk, которые изменены, так что неизвестно, к чему они относятся</translation>
    </message>
    <message>
        <source>annotations of articles that are not in the project</source>
        <translation>аннотации статей, которых нет в проекте</translation>
    </message>
    <message>
        <source>annotations of no characters</source>
        <translation>аннотации без единого знака</translation>
    </message>
    <message>
        <source>annotations of other views</source>
        <translation>аннотации других представлений</translation>
    </message>
    <message>
        <source>annotations of tasks that were rejected or ignored</source>
        <translation>аннотации задач, которые отклонены или пропущены</translation>
    </message>
    <message>
        <source>annotations of white space only</source>
        <translation>аннотации только на пробелах</translation>
    </message>
    <message>
        <source>annotations of words (parts of speech, lemmas, dependencies)</source>
        <translation>аннотации слов (части речи, леммы, зависимости)</translation>
    </message>
    <message>
        <source>annotations that are nested too deeply</source>
        <translation>аннотации, вложенные слишком глубоко</translation>
    </message>
    <message>
        <source>annotations that were skipped</source>
        <translation>аннотации, которые пропущены</translation>
    </message>
    <message>
        <source>annotations whose place is not a stretch of text</source>
        <translation>аннотации, чьё место не отрезок текста</translation>
    </message>
    <message>
        <source>annotations without words, which are kept for review</source>
        <translation>аннотации без слов, отложенные для проверки</translation>
    </message>
    <message>
        <source>articles and annotations</source>
        <translation>статьи и аннотации</translation>
    </message>
    <message>
        <source>articles and what is marked in them: a codebook has only codes</source>
        <translation>статьи и всё размеченное в них: в кодовой книге только коды</translation>
    </message>
    <message>
        <source>articles of nothing but white space</source>
        <translation>статьи из одних пробелов</translation>
    </message>
    <message>
        <source>articles of white space only, and what is marked in them</source>
        <translation>статьи из одних пробелов и всё размеченное в них</translation>
    </message>
    <message>
        <source>articles that are damaged in the file</source>
        <translation>статьи, повреждённые в файле</translation>
    </message>
    <message>
        <source>articles too long for one: they go on in the next one</source>
        <translation>статьи, слишком длинные для одной: они продолжаются в следующей</translation>
    </message>
    <message>
        <source>as the file says</source>
        <comment>an actor or topic</comment>
        <translation>как говорит файл</translation>
    </message>
    <message>
        <source>at first: {value}</source>
        <comment>the default</comment>
        <translation>сначала: {value}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <comment>the tallest bar of a chart</comment>
        <translation>не больше {count}</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>атрибут</translation>
    </message>
    <message>
        <source>attributes of what is no annotation</source>
        <translation>атрибуты того, что не аннотация</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>перед исправлением</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>broken sequences of tags: mended as conlleval does</source>
        <translation>нарушенные последовательности меток: исправлены так, как это делает conlleval</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>cases linked to images, audio and video</source>
        <translation>случаи, связанные с изображениями, звуком и видео</translation>
    </message>
    <message>
        <source>cases that no text belongs to</source>
        <translation>случаи, к которым не относится ни один текст</translation>
    </message>
    <message>
        <source>cases without a name</source>
        <translation>случаи без имени</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>an entry of a codebook</comment>
        <translation>изменено</translation>
    </message>
    <message>
        <source>choices of attributes, and which are for annotations or required</source>
        <translation>варианты значений атрибутов и то, какие из них для аннотаций или обязательны</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>кодовые точки</translation>
    </message>
    <message>
        <source>coders, notes, attributes and dates of annotations</source>
        <translation>кодировщики, заметки, атрибуты и даты аннотаций</translation>
    </message>
    <message>
        <source>codings and notes without a place or a code</source>
        <translation>кодировки и заметки без места или кода</translation>
    </message>
    <message>
        <source>codings whose code is not in the file</source>
        <translation>кодировки, кода которых нет в файле</translation>
    </message>
    <message>
        <source>codings whose text is not there</source>
        <translation>кодировки, чьего текста нет</translation>
    </message>
    <message>
        <source>codings with codes that are not Copydesk&apos;s</source>
        <translation>кодировки с кодами, которые не от Copydesk</translation>
    </message>
    <message>
        <source>comments of doccano</source>
        <translation>комментарии doccano</translation>
    </message>
    <message>
        <source>conflict, left out</source>
        <comment>an entry of a codebook</comment>
        <translation>противоречие, опущено</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>управляющие символы</translation>
    </message>
    <message>
        <source>control characters in titles and notes, which XML cannot hold</source>
        <translation>управляющие символы в заголовках и заметках, которых не допускает XML</translation>
    </message>
    <message>
        <source>control characters that XML cannot hold</source>
        <translation>управляющие символы, которых не допускает XML</translation>
    </message>
    <message>
        <source>control characters, of which there are pictures</source>
        <translation>управляющие символы, вместо которых стоят их значки</translation>
    </message>
    <message>
        <source>control characters, what the codebook says of actors, and links between versions of an article</source>
        <translation>управляющие знаки, что кодовая книга говорит об акторах, и связи между версиями статьи</translation>
    </message>
    <message>
        <source>control characters, which XML cannot hold</source>
        <translation>управляющие символы, которых не допускает XML</translation>
    </message>
    <message>
        <source>cues and speakers in texts that were changed after the export</source>
        <translation>глаголы речи и говорящие в текстах, которые изменены после экспорта</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s pattern: day, short name of the month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>definitions and notes of topics</source>
        <translation>определения тем и заметки о них</translation>
    </message>
    <message>
        <source>definitions of attributes</source>
        <translation>определения атрибутов</translation>
    </message>
    <message>
        <source>definitions, notes and parents of topics</source>
        <translation>определения тем, заметки о них и вышестоящие темы</translation>
    </message>
    <message>
        <source>doccano (JSON Lines)</source>
        <translation>doccano (JSON Lines)</translation>
    </message>
    <message>
        <source>documents that are not in UTF-8</source>
        <translation>документы не в UTF-8</translation>
    </message>
    <message>
        <source>documents that cannot be read</source>
        <translation>документы, которые нельзя прочитать</translation>
    </message>
    <message>
        <source>documents too long for one article: they go on in the next one</source>
        <translation>документы, слишком длинные для одной статьи: они продолжаются в следующей</translation>
    </message>
    <message>
        <source>drafts of annotations</source>
        <translation>черновики аннотаций</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>ends of annotations inside a token: widened to whole tokens</source>
        <translation>края аннотаций внутри токена: расширены до целых токенов</translation>
    </message>
    <message>
        <source>ends of entities that did not begin</source>
        <translation>концы сущностей, которые не начинались</translation>
    </message>
    <message>
        <source>entities at words that are not in the text</source>
        <translation>сущности у слов, которых нет в тексте</translation>
    </message>
    <message>
        <source>entities of which a piece is missing</source>
        <translation>сущности, у которых нет куска</translation>
    </message>
    <message>
        <source>entities that do not end</source>
        <translation>сущности, которые не кончаются</translation>
    </message>
    <message>
        <source>entries of the codebook: with no article there is no line to hold them</source>
        <translation>записи кодовой книги: без статей для них нет строки</translation>
    </message>
    <message>
        <source>events whose trigger is not in the file</source>
        <translation>события, чьего триггера нет в файле</translation>
    </message>
    <message>
        <source>feature structures without a type</source>
        <translation>структуры признаков без типа</translation>
    </message>
    <message>
        <source>formatting of texts</source>
        <translation>оформление текстов</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>further user data of documents</source>
        <translation>прочие данные пользователя в документах</translation>
    </message>
    <message>
        <source>groups (sets) of codes</source>
        <translation>группы (наборы) кодов</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>a document whose articles are in the project</comment>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>highlights whose document is not there</source>
        <translation>выделения, чьего документа нет</translation>
    </message>
    <message>
        <source>highlights without words or outside of their document</source>
        <translation>выделения без слов или вне своего документа</translation>
    </message>
    <message>
        <source>how annotations came to be that nobody made by hand</source>
        <translation>происхождение аннотаций, сделанных не вручную</translation>
    </message>
    <message>
        <source>how annotations came to be, choices of attributes, control characters in titles and notes, and links between versions of an article</source>
        <translation>как появились аннотации, варианты атрибутов, управляющие знаки в заголовках и заметках и связи между версиями статьи</translation>
    </message>
    <message>
        <source>ids, and control characters, of which there are pictures</source>
        <translation>идентификаторы и управляющие символы, вместо которых стоят их значки</translation>
    </message>
    <message>
        <source>images, audio and video files</source>
        <translation>изображения, звук и видео</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <comment>name of a file</comment>
        <translation>отчёт-об-импорте.csv</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <comment>where suggestions are</comment>
        <translation>
            <numerusform>в %Ln статье</numerusform>
            <numerusform>в %Ln статьях</numerusform>
            <numerusform>в %Ln статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <comment>a document that can be read in part</comment>
        <translation>частично</translation>
    </message>
    <message>
        <source>kinds, aliases, identifiers, attributes and notes of actors</source>
        <translation>виды, другие имена, идентификаторы и атрибуты акторов и заметки о них</translation>
    </message>
    <message>
        <source>labels of doccano that have no place or no name</source>
        <translation>метки doccano без места или имени</translation>
    </message>
    <message>
        <source>later version, left out</source>
        <translation>более поздняя версия, пропущена</translation>
    </message>
    <message>
        <source>layers whose words are not those of the first file: their marks stay out</source>
        <translation>слои, чьи слова не те, что в первом файле: их пометки опущены</translation>
    </message>
    <message>
        <source>lemmas, parts of speech and dependencies of words</source>
        <translation>леммы, части речи и зависимости слов</translation>
    </message>
    <message>
        <source>line breaks before the first word, which become blanks</source>
        <translation>переводы строк перед первым словом, которые становятся пробелами</translation>
    </message>
    <message>
        <source>lines that are not brat&apos;s</source>
        <translation>строки не в формате brat</translation>
    </message>
    <message>
        <source>lines that are not of the format</source>
        <translation>строки не этого формата</translation>
    </message>
    <message>
        <source>lines with more or fewer columns than the others: their words have no tags</source>
        <translation>строки, где столбцов больше или меньше, чем в других: у их слов нет меток</translation>
    </message>
    <message>
        <source>links between statements of different documents</source>
        <translation>связи между высказываниями разных документов</translation>
    </message>
    <message>
        <source>links between versions of an article</source>
        <translation>связи между версиями статьи</translation>
    </message>
    <message>
        <source>links from and to codes</source>
        <translation>связи от кодов и к кодам</translation>
    </message>
    <message>
        <source>links from annotations that are not in the file</source>
        <translation>связи от аннотаций, которых нет в файле</translation>
    </message>
    <message>
        <source>links from cases</source>
        <translation>связи от случаев</translation>
    </message>
    <message>
        <source>links from entity to entity (bridging, split antecedents)</source>
        <translation>связи от сущности к сущности (косвенные, с несколькими антецедентами)</translation>
    </message>
    <message>
        <source>links that join different kinds of annotations into one</source>
        <translation>связи, объединяющие разные виды аннотаций в одну</translation>
    </message>
    <message>
        <source>links that nest a quotation in itself</source>
        <translation>связи, вкладывающие цитату в саму себя</translation>
    </message>
    <message>
        <source>links to or from annotations of Copydesk that it did not make</source>
        <translation>связи с аннотациями Copydesk, которые сделаны не им</translation>
    </message>
    <message>
        <source>links to or from what is not marked</source>
        <translation>связи с тем, что не размечено</translation>
    </message>
    <message>
        <source>links to or from words that are not marked</source>
        <translation>связи со словами, которые не размечены</translation>
    </message>
    <message>
        <source>links to versions of an article that are left out</source>
        <translation>связи с пропущенными версиями статьи</translation>
    </message>
    <message>
        <source>links to what is not in the file</source>
        <translation>связи с тем, чего нет в файле</translation>
    </message>
    <message>
        <source>links to what is not in the same text</source>
        <translation>связи с тем, чего нет в том же тексте</translation>
    </message>
    <message>
        <source>mentions and quotations without any words</source>
        <translation>упоминания и цитаты без слов</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>почти то же написание</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an entry of a codebook</comment>
        <translation>новое</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of an attribute</comment>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>notes of Copydesk that were changed and cannot be read</source>
        <translation>заметки Copydesk, которые изменены и не читаются</translation>
    </message>
    <message>
        <source>notes on topics</source>
        <translation>заметки о темах</translation>
    </message>
    <message>
        <source>notes on what is no annotation</source>
        <translation>заметки к тому, что не аннотация</translation>
    </message>
    <message>
        <source>notes that belong to no text, selection or code</source>
        <translation>заметки, не относящиеся ни к тексту, ни к выделению, ни к коду</translation>
    </message>
    <message>
        <source>notes that cannot be read</source>
        <translation>заметки, которые нельзя прочитать</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>ничего не потеряно</translation>
    </message>
    <message>
        <source>nothing: outside of the text</source>
        <comment>what stands where a file says</comment>
        <translation>ничего: вне текста</translation>
    </message>
    <message>
        <source>offices, rules and colours of actors, and rules and examples of topics that are new</source>
        <translation>должности, правила и цвета акторов, правила и примеры новых тем</translation>
    </message>
    <message>
        <source>or by key</source>
        <comment>search actions by their words or by key</comment>
        <translation>или по клавише</translation>
    </message>
    <message>
        <source>or drop a .copydesk file here</source>
        <translation>или перетащите сюда файл .copydesk</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>другие ({count})</translation>
    </message>
    <message>
        <source>overlapping and nested annotations, who is named, what belongs together in a quotation, white space, and links between versions of an article</source>
        <translation>пересекающиеся и вложенные аннотации, кто назван, что относится друг к другу в цитате, пробелы и связи между версиями статьи</translation>
    </message>
    <message>
        <source>part not read</source>
        <translation>прочитано не полностью</translation>
    </message>
    <message>
        <source>parts of speech, lemmas and heads of words</source>
        <translation>части речи, леммы и вершины слов</translation>
    </message>
    <message>
        <source>passages of whole articles as labels, what the codebook says of actors, and links between versions of an article</source>
        <translation>фрагменты о целых статьях как метки, что кодовая книга говорит об акторах, и связи между версиями статьи</translation>
    </message>
    <message>
        <source>passages of whole articles, data about articles and links between versions of an article, and what the codebook says of actors</source>
        <translation>фрагменты о целых статьях, данные о статьях и связи между версиями статьи и что кодовая книга говорит об акторах</translation>
    </message>
    <message>
        <source>passages of whole articles, which are in the metadata only</source>
        <translation>фрагменты о статье в целом, которые есть только в метаданных</translation>
    </message>
    <message>
        <source>pictures in documents</source>
        <translation>рисунки в документах</translation>
    </message>
    <message>
        <source>places of addressees, of whom only the name is kept</source>
        <translation>места адресатов, от которых остаётся только имя</translation>
    </message>
    <message>
        <source>predictions beside annotations</source>
        <translation>предсказания рядом с аннотациями</translation>
    </message>
    <message>
        <source>quotations around a quotation, besides the first or without words</source>
        <translation>цитаты вокруг цитаты, кроме первой, или без слов</translation>
    </message>
    <message>
        <source>quotations nested in one that is not there any more</source>
        <translation>цитаты, вложенные в ту, которой больше нет</translation>
    </message>
    <message>
        <source>quotations nested in themselves</source>
        <translation>цитаты, вложенные в самих себя</translation>
    </message>
    <message>
        <source>quotations nested in what is not in the document</source>
        <translation>цитаты, вложенные в то, чего нет в документе</translation>
    </message>
    <message>
        <source>quotations that another is nested in, which are not laid</source>
        <translation>цитаты, в которые вложена другая и которые не положены</translation>
    </message>
    <message>
        <source>quotations whose outer quotation is left out</source>
        <translation>цитаты, внешняя цитата которых пропущена</translation>
    </message>
    <message>
        <source>references of what is no annotation</source>
        <translation>ссылки того, что не аннотация</translation>
    </message>
    <message>
        <source>references that lead nowhere</source>
        <translation>ссылки, которые никуда не ведут</translation>
    </message>
    <message>
        <source>references to words or to what is not there</source>
        <translation>ссылки на слова или на то, чего нет</translation>
    </message>
    <message>
        <source>regions of Label Studio that have no place in a text</source>
        <translation>области Label Studio без места в тексте</translation>
    </message>
    <message>
        <source>regions of Label Studio without a label</source>
        <translation>области Label Studio без метки</translation>
    </message>
    <message>
        <source>relations between words or annotations that are not there</source>
        <translation>связи между словами или аннотациями, которых нет</translation>
    </message>
    <message>
        <source>relations with what is no annotation</source>
        <translation>связи с тем, что не аннотация</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>replies to annotations</source>
        <translation>ответы на аннотации</translation>
    </message>
    <message>
        <source>required</source>
        <comment>an attribute</comment>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>results of Label Studio of a kind that texts do not have</source>
        <translation>результаты Label Studio такого вида, какого у текстов нет</translation>
    </message>
    <message>
        <source>rules.json</source>
        <comment>name of a file</comment>
        <translation>pravila.json</translation>
    </message>
    <message>
        <source>search terms (regular expressions)</source>
        <translation>поисковые выражения (регулярные)</translation>
    </message>
    <message>
        <source>second answers about whole documents</source>
        <translation>вторые ответы о целых документах</translation>
    </message>
    <message>
        <source>second entries of one knowledge base</source>
        <translation>вторые записи одной базы знаний</translation>
    </message>
    <message>
        <source>second speakers of one quotation</source>
        <translation>вторые говорящие одной цитаты</translation>
    </message>
    <message>
        <source>selections without a place in the text</source>
        <translation>выделения без места в тексте</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>разные значения</translation>
    </message>
    <message>
        <source>short for the other</source>
        <translation>сокращение другой</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spans that are outside of the text</source>
        <translation>отрезки вне текста</translation>
    </message>
    <message>
        <source>spans without a place or a label</source>
        <translation>отрезки без места или метки</translation>
    </message>
    <message>
        <source>stances without a topic of a quotation</source>
        <translation>позиции без темы цитаты</translation>
    </message>
    <message>
        <source>statements whose document is not there</source>
        <translation>высказывания, чьего документа нет</translation>
    </message>
    <message>
        <source>statements without a place</source>
        <translation>высказывания без места</translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation>поиск ещё идёт…</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>остановлено до конца</translation>
    </message>
    <message>
        <source>such as 2004-03</source>
        <translation>например 2004-03</translation>
    </message>
    <message>
        <source>such as Foreign Minister</source>
        <translation>например министр иностранных дел</translation>
    </message>
    <message>
        <source>such as en</source>
        <translation>например ru</translation>
    </message>
    <message>
        <source>such as the state of a ministry</source>
        <translation>например государство министерства</translation>
    </message>
    <message>
        <source>such as wikidata</source>
        <translation>например wikidata</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>например, {example}</translation>
    </message>
    <message>
        <source>tagged already</source>
        <translation>уже размечено</translation>
    </message>
    <message>
        <source>taken as they are</source>
        <translation>берутся как есть</translation>
    </message>
    <message>
        <source>texts that cannot be read</source>
        <translation>тексты, которые нельзя прочитать</translation>
    </message>
    <message>
        <source>texts written for whole documents</source>
        <translation>тексты, написанные о целых документах</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <comment>offers</comment>
        <translation>
            <numerusform>показан первый %Ln</numerusform>
            <numerusform>показаны первые %Ln</numerusform>
            <numerusform>показаны первые %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the quotation of {name}</source>
        <comment>a suggestion that was settled</comment>
        <translation>цитата ({name})</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>an entry of a codebook</comment>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>the same surname and initial</source>
        <translation>те же фамилия и инициал</translation>
    </message>
    <message>
        <source>the theme&apos;s own</source>
        <translation>как в оформлении</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>вся статья</translation>
    </message>
    <message>
        <source>the words themselves</source>
        <comment>an actor that a file&apos;s marks name</comment>
        <translation>сами слова</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>tidied</source>
        <comment>the ends of a selection</comment>
        <translation>подчищаются</translation>
    </message>
    <message>
        <source>titles, dates and other data about articles</source>
        <translation>заголовки, даты и другие сведения о статьях</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topics of mentions</source>
        <translation>темы упоминаний</translation>
    </message>
    <message>
        <source>topics of parts of quotations</source>
        <translation>темы частей цитат</translation>
    </message>
    <message>
        <source>topics of whole articles</source>
        <translation>темы статей в целом</translation>
    </message>
    <message>
        <source>topics of whole articles that are not as Copydesk tells them</source>
        <translation>темы целых статей, которые не такие, как говорит Copydesk</translation>
    </message>
    <message>
        <source>types, speakers, addressees, topics and nesting of quotations, and which parts belong together</source>
        <translation>типы, говорящие, адресаты, темы и вложенность цитат и то, какие части связаны между собой</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>по {date}</translation>
    </message>
    <message>
        <source>values of a kind that is not known</source>
        <translation>значения неизвестного вида</translation>
    </message>
    <message>
        <source>values of documents that are no single value</source>
        <translation>значения документов, которые не одно значение</translation>
    </message>
    <message>
        <source>values of documents that are too long or too many</source>
        <translation>значения документов, слишком длинные или слишком многочисленные</translation>
    </message>
    <message>
        <source>values of regions that are no single value</source>
        <translation>значения областей, которые не одно значение</translation>
    </message>
    <message>
        <source>values of relations</source>
        <translation>значения связей</translation>
    </message>
    <message>
        <source>values of variables that no statement has</source>
        <translation>значения переменных, которых нет ни в одном высказывании</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>what Copydesk told of the article: it was changed</source>
        <translation>что Copydesk сказал о статье: это изменено</translation>
    </message>
    <message>
        <source>what the codebook says of actors, and links between versions of an article</source>
        <translation>что кодовая книга говорит об акторах, и связи между версиями статьи</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>при открытии</translation>
    </message>
    <message>
        <source>which actor a mention names: only the actor&apos;s kind is written</source>
        <translation>кого называет упоминание: записывается только вид актора</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>во время работы</translation>
    </message>
    <message>
        <source>white space, notes, attributes and other data of articles</source>
        <translation>пробелы, заметки, атрибуты и другие сведения о статьях</translation>
    </message>
    <message>
        <source>whole article</source>
        <translation>вся статья</translation>
    </message>
    <message>
        <source>words of notes that are not in the file as plain text</source>
        <translation>слова заметок, которых нет в файле простым текстом</translation>
    </message>
    <message>
        <source>words that do not stand where the file says</source>
        <translation>слова, которые стоят не там, где говорит файл</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the project&apos;s text of the article</source>
        <translation>слова, которые в тексте статьи в проекте стоят в другом месте</translation>
    </message>
    <message>
        <source>words that the file has no letters for</source>
        <translation>слова, для которых в файле нет букв</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>what an attribute takes</comment>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>{accepted} of {marked} mentions were accepted as suggested, {edited} edited.</source>
        <translation>Упоминаний принято как предложено: {accepted} из {marked}, изменено: {edited}.</translation>
    </message>
    <message>
        <source>{accepted} of {marked} quotations were accepted as suggested, {edited} edited.</source>
        <translation>Цитат принято как предложено: {accepted} из {marked}, изменено: {edited}.</translation>
    </message>
    <message>
        <source>{action} has {key} already.</source>
        <translation>У действия {action} уже есть {key}.</translation>
    </message>
    <message>
        <source>{choice} is no choice of {name}.</source>
        <translation>{choice} — не вариант атрибута {name}.</translation>
    </message>
    <message>
        <source>{colour} is no colour. Write it as # and six digits, such as #336699.</source>
        <translation>{colour} — не цвет. Напишите # и шесть цифр, например #336699.</translation>
    </message>
    <message>
        <source>{column} is counted or kept by the program. Choose another column.</source>
        <translation>{column}: это считает или ведёт программа. Выберите другой столбец.</translation>
    </message>
    <message>
        <source>{count} annotations refer to {name}. Choose what takes its place, or delete them first.</source>
        <translation>На {name} ссылаются аннотации, их {count}. Выберите замену или сначала удалите их.</translation>
    </message>
    <message>
        <source>{count} more rows of {name} could not be read.</source>
        <translation>Не прочитано и других строк файла {name}: {count}.</translation>
    </message>
    <message>
        <source>{count} of {all} articles have any; “{action}” looks through all.</source>
        <translation>Подсказки есть в {count} из {all} статей; «{action}» просмотрит все.</translation>
    </message>
    <message>
        <source>{count} values of {name} are of choices that would go, such as {example}. Say which choices take their place.</source>
        <translation>Значений атрибута {name} с вариантами, которых не станет: {count}, например {example}. Скажите, какие варианты их заменят.</translation>
    </message>
    <message>
        <source>{count} values of {name} do not fit the new type, such as {example}. Change them first.</source>
        <translation>Значений атрибута {name}, не подходящих к новому типу: {count}, например {example}. Сначала измените их.</translation>
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
        <translation>{date} — не дата. Напишите год, месяц или день, например 2004, 2004-03 или 2004-03-09.</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Готово: {done} из {total}</translation>
    </message>
    <message>
        <source>{drawn}: {parts}</source>
        <comment>a sample and its shares</comment>
        <translation>{drawn}: {parts}</translation>
    </message>
    <message>
        <source>{ending} file</source>
        <comment>kind of a file</comment>
        <translation>Файл {ending}</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <comment>how often a field was guessed</comment>
        <translation>{field} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{field} changed in %Ln article(s).</source>
        <translation>
            <numerusform>{field}: изменено в %Ln статье.</numerusform>
            <numerusform>{field}: изменено в %Ln статьях.</numerusform>
            <numerusform>{field}: изменено в %Ln статьях.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>dates</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{format} can be read but not written. Choose {others}.</source>
        <translation>{format} можно читать, но не писать. Выберите {others}.</translation>
    </message>
    <message>
        <source>{format} can be written but not read. Choose {others}.</source>
        <translation>{format} можно писать, но не читать. Выберите {others}.</translation>
    </message>
    <message>
        <source>{format} cannot do without the articles&apos; texts. Choose {others}, or export with texts.</source>
        <translation>{format} не обходится без текстов статей. Выберите {others} или экспортируйте с текстами.</translation>
    </message>
    <message>
        <source>{group}, linked already</source>
        <translation>{group}, уже связаны</translation>
    </message>
    <message>
        <source>{key} alone is needed in fields: this action needs Ctrl or Alt with it.</source>
        <translation>Сама клавиша {key} нужна в полях: для этого действия добавьте Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Take it from there?</source>
        <translation>{key} уже назначена действию «{action}». Забрать оттуда?</translation>
    </message>
    <message>
        <source>{key} is needed to copy, paste and select all in every field.</source>
        <translation>{key} нужна в каждом поле, чтобы копировать, вставлять и выделять всё.</translation>
    </message>
    <message>
        <source>{key} is needed to move between fields and to leave them.</source>
        <translation>{key} нужна, чтобы переходить между полями и выходить из них.</translation>
    </message>
    <message>
        <source>{key} is needed to move in texts and lists. Hold Ctrl or Alt with it.</source>
        <translation>{key} нужна для движения в текстах и списках. Добавьте Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{key} is now for “{action}”.</source>
        <translation>{key} теперь для «{action}».</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” and will not set {choice}.</source>
        <translation>{key} — клавиша действия «{action}» и не задаст {choice}.</translation>
    </message>
    <message>
        <source>{key} leads on.</source>
        <translation>{key} ведёт дальше.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} открывает меню.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} или {other}</translation>
    </message>
    <message>
        <source>{key}+click</source>
        <translation>{key}+щелчок</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+колесо</translation>
    </message>
    <message>
        <source>{log} beside {name} belongs to another project, and would be written into this one. Move {log} away, then open {name} again.</source>
        <translation>Файл {log} рядом с {name} относится к другому проекту и был бы записан в этот. Переместите {log} в другое место и снова откройте {name}.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month such as May 2031</comment>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} и ещё %Ln</numerusform>
            <numerusform>{names} и ещё %Ln</numerusform>
            <numerusform>{names} и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <comment>name of a file</comment>
        <translation>{name} (копия)</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <comment>an actor who is not in the codebook</comment>
        <translation>{name} (новый)</translation>
    </message>
    <message>
        <source>{name} (salvaged)</source>
        <translation>{name} (спасён)</translation>
    </message>
    <message>
        <source>{name} (saved)</source>
        <comment>name of a file</comment>
        <translation>{name} (сохранён)</translation>
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
        <translation>{name} и остаток архива пропущены: в распакованном виде он больше {size} ГБ. Распакуйте его сами и импортируйте папку.</translation>
    </message>
    <message>
        <source>{name} breaks off before its end. What is there was read.</source>
        <translation>{name} обрывается до конца. Прочитано то, что есть.</translation>
    </message>
    <message>
        <source>{name} breaks off, so it is not whole. Export it anew.</source>
        <translation>{name} обрывается, то есть не цел. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} cannot be locked in {folder} ({reason}). Copy it to a folder on this computer.</source>
        <translation>{name} нельзя заблокировать в {folder} ({reason}). Скопируйте его в папку на этом компьютере.</translation>
    </message>
    <message>
        <source>{name} cannot be made there ({reason}). Choose another name or folder.</source>
        <translation>{name} нельзя создать там ({reason}). Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} не открывается: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be part of itself. Choose another one, or fewer rows.</source>
        <translation>{name} не может быть частью самого себя. Выберите другое или меньше строк.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}). Check the folder&apos;s permissions.</source>
        <translation>{name} недоступен ({reason}). Проверьте права доступа к папке.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Check the file and its folder.</source>
        <translation>{name} нельзя прочитать ({reason}). Проверьте файл и его папку.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Open it in the program that it comes from, and save it again.</source>
        <translation>{name} нельзя прочитать ({reason}). Откройте его в программе, из которой он, и сохраните снова.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check its permissions.</source>
        <translation>{name} нельзя прочитать. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Check the name and the folder.</source>
        <translation>{name} нельзя прочитать: {reason}. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Choose another file.</source>
        <translation>{name} нельзя прочитать: {reason}. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: it is damaged, encrypted or too large. Unpack it yourself, and import the folder.</source>
        <translation>{name} нельзя распаковать: он повреждён, зашифрован или слишком велик. Распакуйте его сами и импортируйте папку.</translation>
    </message>
    <message>
        <source>{name} cannot be used now ({reason}). Check that the file is still there and try again.</source>
        <translation>{name} сейчас недоступен ({reason}). Проверьте, на месте ли файл, и попробуйте снова.</translation>
    </message>
    <message>
        <source>{name} cannot be written to. Open it read-only, or copy it to a folder that you may write to.</source>
        <translation>В {name} нельзя писать. Откройте его только для чтения или скопируйте в папку, где у вас есть право записи.</translation>
    </message>
    <message>
        <source>{name} could not be made in {folder} ({reason}). Choose a folder that you may write to.</source>
        <translation>{name} не удалось создать в {folder} ({reason}). Выберите папку, где у вас есть право записи.</translation>
    </message>
    <message>
        <source>{name} could not be read because of an error in Copydesk; see the log.</source>
        <translation>{name} не прочитан из-за ошибки в Copydesk; смотрите журнал.</translation>
    </message>
    <message>
        <source>{name} could not be read: what reads it broke down over it. Save it again in the program it comes from, and import that.</source>
        <translation>{name} не прочитан: при чтении произошёл сбой. Сохраните его заново в исходной программе и импортируйте.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}), so nothing was repaired. Free some space and try again.</source>
        <translation>Не удалось записать {name} ({reason}), поэтому ничего не исправлено. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>{name} could not be written or read ({reason}), so the last action was not saved. See that its disk is there and has room, then repeat it.</source>
        <translation>Не удалось записать или прочесть {name} ({reason}), поэтому последнее действие не сохранено. Проверьте, что диск на месте и на нём есть место, и повторите его.</translation>
    </message>
    <message>
        <source>{name} defines XML entities of its own, which can fill the memory or point at other files. Save it without them and import it again.</source>
        <translation>В {name} определены свои сущности XML: они могут заполнить память или указывать на другие файлы. Сохраните его без них и импортируйте снова.</translation>
    </message>
    <message>
        <source>{name} defines a document type, so it is not read. Export it anew.</source>
        <translation>{name} определяет тип документа и поэтому не читается. Экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>{name} defines a document type, which files of UIMA do not. Do not trust it.</source>
        <translation>{name} определяет тип документа, чего файлы UIMA не делают. Не доверяйте ему.</translation>
    </message>
    <message>
        <source>{name} does not begin with &quot;#FORMAT=WebAnno TSV 3&quot;, so it is none.</source>
        <translation>{name} не начинается с «#FORMAT=WebAnno TSV 3», так что это не он.</translation>
    </message>
    <message>
        <source>{name} does not exist. Check the name and the folder.</source>
        <translation>{name} не существует. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>{name} does not fit the pattern {pattern}, so that nothing was read from its name.</source>
        <translation>{name} не подходит под шаблон {pattern}, поэтому из имени ничего не прочитано.</translation>
    </message>
    <message>
        <source>{name} does not fit this pattern.</source>
        <translation>{name} не подходит под этот шаблон.</translation>
    </message>
    <message>
        <source>{name} does not have all that is in the project.</source>
        <translation>В {name} есть не всё, что есть в проекте.</translation>
    </message>
    <message>
        <source>{name} does not say which characters its signs are. Run text recognition (OCR) on it first, then import it again.</source>
        <translation>В {name} не указано, какие буквы обозначены его знаками. Сначала распознайте текст (OCR), затем импортируйте снова.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name, or open it.</source>
        <translation>{name} уже существует. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{name} has a line of more than {most} characters. Check that it is the right file.</source>
        <translation>В {name} есть строка длиннее {most} знаков. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} has a place outside the archive as its name, so it was left out. Do not trust this file.</source>
        <translation>Имя {name} указывает за пределы архива, поэтому файл пропущен. Не доверяйте этому файлу.</translation>
    </message>
    <message>
        <source>{name} has a sheet that is too large to be read ({cells} cells). Delete the empty rows and columns, or save the sheet as CSV.</source>
        <translation>В {name} есть лист, слишком большой для чтения (ячеек: {cells}). Удалите пустые строки и столбцы или сохраните лист как CSV.</translation>
    </message>
    <message>
        <source>{name} has a value in it that is too long to be read.</source>
        <translation>В {name} есть значение, слишком длинное для чтения.</translation>
    </message>
    <message>
        <source>{name} has a value that is too large or too deep for an annotation or a page of them. Choose another file or another format.</source>
        <translation>В {name} есть значение, слишком большое или глубокое для аннотации или страницы аннотаций. Выберите другой файл или другой формат.</translation>
    </message>
    <message>
        <source>{name} has more than {most} actors. Split it.</source>
        <translation>В {name} больше {most} акторов. Разделите его.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Import it in parts.</source>
        <translation>В {name} больше {most} файлов. Импортируйте его по частям.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Split it.</source>
        <translation>В {name} больше {most} файлов. Разделите его.</translation>
    </message>
    <message>
        <source>{name} has more than {most} rows. Split it, or choose another file.</source>
        <translation>В {name} больше {most} строк. Разделите его или выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} has no .ann file with a .txt file of the same name. Choose the folder that has both.</source>
        <translation>В {name} нет файла .ann с файлом .txt того же имени. Выберите папку, где есть оба.</translation>
    </message>
    <message>
        <source>{name} has no article of Europresse in it. Export the articles as HTML, with their full text.</source>
        <translation>В {name} нет статей из Europresse. Экспортируйте статьи в HTML с полным текстом.</translation>
    </message>
    <message>
        <source>{name} has no article of Factiva in it. Export the articles with their full text.</source>
        <translation>В {name} нет статей из Factiva. Экспортируйте статьи с полным текстом.</translation>
    </message>
    <message>
        <source>{name} has no article of LexisNexis in it. Export the articles with their full text.</source>
        <translation>В {name} нет статей из LexisNexis. Экспортируйте статьи с полным текстом.</translation>
    </message>
    <message>
        <source>{name} has no article of ProQuest in it. Export the articles as text, with their full text.</source>
        <translation>В {name} нет статей из ProQuest. Экспортируйте статьи в текстовый файл с полным текстом.</translation>
    </message>
    <message>
        <source>{name} has no column that holds names. Call one “name”, and others “code”, “parent” and “definition”.</source>
        <translation>В {name} нет столбца с именами. Назовите один «name», а другие «code», «parent» и «definition».</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. Its columns are: {columns}.</source>
        <translation>В {name} нет столбца «{column}». Есть столбцы: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no concepts of SKOS in it. Choose another file.</source>
        <translation>В {name} нет понятий SKOS. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} has no document with text and annotations that can be read. Export it anew, with its texts.</source>
        <translation>В {name} нет документа с текстом и аннотациями, который можно прочитать. Экспортируйте его заново, с текстами.</translation>
    </message>
    <message>
        <source>{name} has no ending that stands for a form of codebook. Name the form, or give the file one of these endings: {endings}.</source>
        <translation>Окончание {name} не означает никакой формы кодовой книги. Назовите форму или дайте файлу одно из окончаний: {endings}.</translation>
    </message>
    <message>
        <source>{name} has no line such as NAME_ [CODE] in it, so it is no actor dictionary. Choose another file.</source>
        <translation>В {name} нет строки вида NAME_ [CODE], так что это не словарь акторов. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} has no lines. Check that it is the right file.</source>
        <translation>В {name} нет строк. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} has no reference in it; each begins with a line “TY  - NEWS”. Export it again as RIS.</source>
        <translation>В {name} нет записей; каждая начинается со строки «TY  - NEWS». Экспортируйте его снова в RIS.</translation>
    </message>
    <message>
        <source>{name} has no rows in it. Check that it is the right file.</source>
        <translation>В {name} нет строк таблицы. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} has no text in it. Check that it is the right file.</source>
        <translation>В {name} нет текста. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are pictures. Run text recognition (OCR) on it first, then import it again.</source>
        <translation>В {name} нет текстового слоя: его страницы — изображения. Сначала распознайте текст (OCR), затем импортируйте снова.</translation>
    </message>
    <message>
        <source>{name} has no text, so nothing is marked in it.</source>
        <translation>В {name} нет текста, так что в нём ничего не размечено.</translation>
    </message>
    <message>
        <source>{name} has nothing in it. Check that it is the right file.</source>
        <translation>{name} пуст. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} has offsets far outside of its text, so it was changed or is damaged. Export it anew.</source>
        <translation>В {name} смещения далеко вне текста, так что он изменён или повреждён. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} has references: the texts are their abstracts, not the whole articles.</source>
        <translation>В {name} библиографические записи: тексты — это аннотации к ним, а не статьи целиком.</translation>
    </message>
    <message>
        <source>{name} has something for {action} that is no key. Nothing was changed.</source>
        <translation>В {name} для {action} указано то, что не является клавишей. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} has the same as this project.</source>
        <translation>В {name} то же, что в этом проекте.</translation>
    </message>
    <message>
        <source>{name} has too many cells to be a codebook. Choose another file.</source>
        <translation>В {name} слишком много ячеек для кодовой книги. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} has too many pages, or too much text, to be one document. Split it and import the parts.</source>
        <translation>В {name} слишком много страниц или текста для одного документа. Разделите его и импортируйте части.</translation>
    </message>
    <message>
        <source>{name} has {count} bytes that are no characters in its encoding {charset}; � stands for them.</source>
        <translation>Байтов, которые не являются знаками в кодировке {charset} файла {name}: {count}; вместо них стоит �.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files. Unpack it and import the folder.</source>
        <translation>В {name} больше {most} файлов. Распакуйте его и импортируйте папку.</translation>
    </message>
    <message>
        <source>{name} holds no files that end in {suffix}, so it is no {title}. Choose another file.</source>
        <translation>В {name} нет файлов с окончанием {suffix}, так что это не {title}. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read.</source>
        <translation>В {name} нет ничего, что можно прочитать.</translation>
    </message>
    <message>
        <source>{name} is JSON, but no UIMA CAS: it has no &quot;%FEATURE_STRUCTURES&quot;.</source>
        <translation>{name} — JSON, но не UIMA CAS: в нём нет «%FEATURE_STRUCTURES».</translation>
    </message>
    <message>
        <source>{name} is NewsML-G2 without a news item. Check that it is the right file.</source>
        <translation>{name} — NewsML-G2 без новостей. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} is UTF-8 with {count} damaged characters. Save it as UTF-8 again where it came from.</source>
        <translation>{name} в UTF-8, но повреждённых знаков в нём: {count}. Сохраните его в UTF-8 ещё раз там, откуда он взят.</translation>
    </message>
    <message>
        <source>{name} is XML, but no XMI of UIMA. Choose a file that ends in .xmi.</source>
        <translation>{name} — XML, но не XMI из UIMA. Выберите файл с окончанием .xmi.</translation>
    </message>
    <message>
        <source>{name} is a Copydesk project. Open it from the File menu.</source>
        <translation>{name} — проект Copydesk. Откройте его из меню «Файл».</translation>
    </message>
    <message>
        <source>{name} is a backup of another project. Restore it to a new file.</source>
        <translation>{name} — копия другого проекта. Восстановите её в новый файл.</translation>
    </message>
    <message>
        <source>{name} is a codebook of REFI-QDA. Read it as qdc.</source>
        <translation>{name} — кодовая книга REFI-QDA. Читайте её как qdc.</translation>
    </message>
    <message>
        <source>{name} is a dataset of Copydesk. Import it as a dataset, so that its annotations come along.</source>
        <translation>{name} — набор данных Copydesk. Импортируйте его как набор данных, чтобы перенести и аннотации.</translation>
    </message>
    <message>
        <source>{name} is a feed without entries. Save it again when it has some.</source>
        <translation>{name} — лента без записей. Сохраните её снова, когда записи появятся.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} — папка, а не файл.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project. Choose a {suffix} file.</source>
        <translation>{name} — папка, а не проект. Выберите файл {suffix}.</translation>
    </message>
    <message>
        <source>{name} is a link, not a document.</source>
        <translation>{name} — ссылка, а не документ.</translation>
    </message>
    <message>
        <source>{name} is a part of the open project. Import articles from other files.</source>
        <translation>{name} — часть открытого проекта. Импортируйте статьи из других файлов.</translation>
    </message>
    <message>
        <source>{name} is a part of the project. Choose another name for the export.</source>
        <translation>{name} — часть проекта. Выберите для экспорта другое имя.</translation>
    </message>
    <message>
        <source>{name} is a picture. Run text recognition (OCR) on it and import the text.</source>
        <translation>{name} — изображение. Распознайте текст (OCR) и импортируйте его.</translation>
    </message>
    <message>
        <source>{name} is a project of REFI-QDA. Read it as qdpx.</source>
        <translation>{name} — проект REFI-QDA. Читайте его как qdpx.</translation>
    </message>
    <message>
        <source>{name} is an archive in an archive in an archive. Unpack it and import the folder.</source>
        <translation>{name} — архив в архиве внутри ещё одного архива. Распакуйте его и импортируйте папку.</translation>
    </message>
    <message>
        <source>{name} is another project, not a copy of this one. Export a dataset there and import it here.</source>
        <translation>{name} — другой проект, а не копия этого. Экспортируйте там набор данных и импортируйте здесь.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Close it there, and try again.</source>
        <translation>В {name} сейчас пишет другая программа. Закройте его там и повторите.</translation>
    </message>
    <message>
        <source>{name} is being written to by another program. Try again in a moment.</source>
        <translation>В {name} сейчас пишет другая программа. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>{name} is being written to, or was left half written. Open it once in the program that it comes from, close it there, and try again.</source>
        <translation>В {name} сейчас пишут, или он остался недописанным. Откройте его один раз в программе, из которой он, закройте там и повторите.</translation>
    </message>
    <message>
        <source>{name} is below {parent}, which has no row of its own. Add a row for it, or correct the name.</source>
        <translation>{name} стоит под {parent}, у которого нет своей строки. Добавьте её или исправьте имя.</translation>
    </message>
    <message>
        <source>{name} is broken XML (line {line}). Download or export it again.</source>
        <translation>{name} — испорченный XML (строка {line}). Скачайте или экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} is broken XML. Look whether its last article is whole, and whether any is missing.</source>
        <translation>{name} — испорченный XML. Проверьте, цела ли последняя статья и не пропали ли другие.</translation>
    </message>
    <message>
        <source>{name} is closed. Open it again first.</source>
        <translation>{name} закрыт. Сначала откройте его снова.</translation>
    </message>
    <message>
        <source>{name} is damaged after its entry {row}, and nothing that follows was read. Export it again.</source>
        <translation>{name} повреждён после записи {row}; всё, что дальше, не прочитано. Экспортируйте его снова.</translation>
    </message>
    <message>
        <source>{name} is damaged or no zip file. Fetch it again.</source>
        <translation>{name} повреждён или не zip-файл. Получите его снова.</translation>
    </message>
    <message>
        <source>{name} is damaged or not what its name says. Fetch it again.</source>
        <translation>{name} повреждён или не то, чем назван. Получите его заново.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is something else than its ending says. Open it in the program it comes from, save it again and import that.</source>
        <translation>{name} повреждён или не соответствует своему расширению. Откройте его в исходной программе, сохраните заново и импортируйте.</translation>
    </message>
    <message>
        <source>{name} is damaged, or locked with a password. Export it anew.</source>
        <translation>{name} повреждён или закрыт паролем. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no copy of it was kept. Restore a backup that was made earlier.</source>
        <translation>Файл {name} повреждён, поэтому копия не сохранена. Восстановите более раннюю копию.</translation>
    </message>
    <message>
        <source>{name} is damaged. Export it anew, or fetch it again.</source>
        <translation>{name} повреждён. Экспортируйте его заново или получите ещё раз.</translation>
    </message>
    <message>
        <source>{name} is damaged. Fetch it again.</source>
        <translation>{name} повреждён. Получите его снова.</translation>
    </message>
    <message>
        <source>{name} is damaged. Open a backup or a copy of it.</source>
        <translation>{name} повреждён. Откройте резервную или другую копию.</translation>
    </message>
    <message>
        <source>{name} is in WebAnno TSV {version}, which is not read. Export it as WebAnno TSV 3.</source>
        <translation>{name} в WebAnno TSV {version}, который не читается. Экспортируйте его как WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s old format. Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>{name} в старом формате Word. Откройте его в Word или LibreOffice, сохраните как .docx и импортируйте.</translation>
    </message>
    <message>
        <source>{name} is in an unknown encoding. Save it as UTF-8 and import it again.</source>
        <translation>{name} в неизвестной кодировке. Сохраните его в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too large for a document.</source>
        <translation>{name} больше {size} МБ, а это слишком много для документа.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive and choose the folder.</source>
        <translation>{name} закрыт паролем. Распакуйте архив и выберите папку.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive and import the folder.</source>
        <translation>{name} закрыт паролем. Распакуйте архив и импортируйте папку.</translation>
    </message>
    <message>
        <source>{name} is nested so deep that its end could not be read.</source>
        <translation>{name} вложен так глубоко, что конец прочитать не удалось.</translation>
    </message>
    <message>
        <source>{name} is nested too deep to be a list of articles.</source>
        <translation>{name} вложен слишком глубоко для списка статей.</translation>
    </message>
    <message>
        <source>{name} is nested too deep to be read. Copy its text in a browser and save that as a file.</source>
        <translation>{name} вложен слишком глубоко и не читается. Скопируйте текст в браузере и сохраните его как файл.</translation>
    </message>
    <message>
        <source>{name} is no CoNLL file: there is no column of tags such as B-PER, I-PER and O beside the words. Choose another file or another format.</source>
        <translation>{name} — не файл CoNLL: рядом со словами нет столбца меток вида B-PER, I-PER и O. Выберите другой файл или другой формат.</translation>
    </message>
    <message>
        <source>{name} is no CoNLL-U: it has no lines of ten columns with tabs between them that begin with a number. Choose another file or another format.</source>
        <translation>{name} — не CoNLL-U: в нём нет строк из десяти столбцов через табуляцию, которые начинаются с числа. Выберите другой файл или другой формат.</translation>
    </message>
    <message>
        <source>{name} is no DocBin of spaCy, or it is damaged: {reason}. Export it anew with DocBin.to_disk.</source>
        <translation>{name} — не DocBin из spaCy, или он повреждён: {reason}. Экспортируйте его заново через DocBin.to_disk.</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text, whatever its ending says. Open it in the program it comes from, save it as .odt and import that.</source>
        <translation>{name} — не текст OpenDocument, хотя такое у него расширение. Откройте его в исходной программе, сохраните как .odt и импортируйте.</translation>
    </message>
    <message>
        <source>{name} is no RSS or Atom feed. Check that it is the right file.</source>
        <translation>{name} — не лента RSS или Atom. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} is no SKOS that can be read: {reason}. Export it anew.</source>
        <translation>{name} — не SKOS, который можно прочитать: {reason}. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} is no Word document, whatever its ending says. Open it in the program it comes from, save it as .docx and import that.</source>
        <translation>{name} — не документ Word, хотя такое у него расширение. Откройте его в исходной программе, сохраните как .docx и импортируйте.</translation>
    </message>
    <message>
        <source>{name} is no codebook of REFI-QDA. Choose a file that ends in .qdc.</source>
        <translation>{name} — не кодовая книга REFI-QDA. Выберите файл с окончанием .qdc.</translation>
    </message>
    <message>
        <source>{name} is no codebook that can be read: {reason}. Correct it or export it anew.</source>
        <translation>{name} — не кодовая книга, которую можно прочитать: {reason}. Исправьте её или экспортируйте заново.</translation>
    </message>
    <message>
        <source>{name} is no file of REFI-QDA. Choose a project (.qdpx, .qde) or a codebook (.qdc).</source>
        <translation>{name} — не файл REFI-QDA. Выберите проект (.qdpx, .qde) или кодовую книгу (.qdc).</translation>
    </message>
    <message>
        <source>{name} is no kind of document that Copydesk reads. Leave it out, or save its text in a file that ends in .txt, .docx, .html or .pdf.</source>
        <translation>Такие документы Copydesk не читает: {name}. Не берите его или сохраните текст как .txt, .docx, .html или .pdf.</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}. Save it as CSV anew.</source>
        <translation>{name} — не таблица, которую можно прочитать: {reason}. Сохраните её как CSV заново.</translation>
    </message>
    <message>
        <source>{name} is no template that can be read: {reason}. Correct it or save it anew.</source>
        <translation>{name} — не шаблон, который можно прочесть: {reason}. Исправьте или сохраните его заново.</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read. Save it as an Excel workbook anew.</source>
        <translation>{name} — не книга Excel, которую можно прочитать. Сохраните её как книгу Excel заново.</translation>
    </message>
    <message>
        <source>{name} is not JSON that can be read: {reason}. Export it anew.</source>
        <translation>{name} — не JSON, который можно прочитать: {reason}. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} is not JSON, or it breaks off. Export it anew or choose another format.</source>
        <translation>{name} — не JSON или обрывается. Экспортируйте его заново или выберите другой формат.</translation>
    </message>
    <message>
        <source>{name} is not REFI-QDA that can be read: {reason}. Export it anew.</source>
        <translation>{name} — не REFI-QDA, который можно прочитать: {reason}. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} is not XML that can be read: {reason}. Export it anew.</source>
        <translation>{name} — не XML, который можно прочитать: {reason}. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} is not a Copydesk project. Choose a {suffix} file.</source>
        <translation>{name} — не проект Copydesk. Выберите файл {suffix}.</translation>
    </message>
    <message>
        <source>{name} is not a choice, so it has no choices. Remove them.</source>
        <translation>{name} — не выбор, поэтому вариантов у него нет. Уберите их.</translation>
    </message>
    <message>
        <source>{name} is not a file of rules. Choose another file.</source>
        <translation>{name} — не файл правил. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} is not a file of {program} that can be read: {missing} is missing in it. Choose another file, or open it in a newer {program} and save it there.</source>
        <translation>{name} — не файл {program}, который можно прочитать: в нём нет {missing}. Выберите другой файл или откройте его в более новой {program} и сохраните там.</translation>
    </message>
    <message>
        <source>{name} is not a set of Copydesk&apos;s keys. Nothing was changed.</source>
        <translation>{name} — не набор клавиш Copydesk. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is not an SQLite database, or it is encrypted. Choose another file, or save it without a password.</source>
        <translation>{name} — не база данных SQLite, или она зашифрована. Выберите другой файл или сохраните его без пароля.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} — не обычный файл.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8. Export it anew.</source>
        <translation>{name} не в UTF-8. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} is not tagged in this article.</source>
        <translation>В этой статье нет меток {name}.</translation>
    </message>
    <message>
        <source>{name} is not text but binary data. Save its text as UTF-8, or import the document it came from.</source>
        <translation>{name} — не текст, а двоичные данные. Сохраните текст в UTF-8 или импортируйте исходный документ.</translation>
    </message>
    <message>
        <source>{name} is not there. Choose another file or folder.</source>
        <translation>{name} нет на месте. Выберите другой файл или папку.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read. Of files that end in {ending}, these are: {kinds}.</source>
        <translation>{name} — документ, который не читается. Из файлов {ending} читаются: {kinds}.</translation>
    </message>
    <message>
        <source>{name} is of an older Copydesk, and a backup of it must be made before it is brought up to date. {why} Until then it can be opened read-only.</source>
        <translation>{name} — от более старого Copydesk, и перед обновлением нужна резервная копия. {why} До тех пор его можно открыть только для чтения.</translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk. Close it there, or open it read-only here.</source>
        <translation>{name} открыт в другом окне Copydesk. Закройте его там или откройте здесь только для чтения.</translation>
    </message>
    <message>
        <source>{name} is open in another copy of Copydesk: {user} on {host} has had it open since {since}. Close it there, or open it read-only here.</source>
        <translation>{name} открыт в другом Copydesk: {user} на {host} держит его открытым с {since}. Закройте его там или откройте здесь только для чтения.</translation>
    </message>
    <message>
        <source>{name} is open read-only, so it cannot be replaced. A backup can be written to a new file.</source>
        <translation>{name} открыт только для чтения, поэтому заменить его нельзя. Копию можно записать в новый файл.</translation>
    </message>
    <message>
        <source>{name} is open read-only, so nothing can be changed in it.</source>
        <translation>{name} открыт только для чтения, поэтому изменить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that cannot be read. Unpack the archive and import the folder.</source>
        <translation>{name} сжат способом, который не читается. Распакуйте архив и импортируйте папку.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and import it again.</source>
        <translation>{name} защищён паролем. Сохраните его без пароля и импортируйте снова.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose a backup of it.</source>
        <translation>{name} — сам проект. Выберите его копию.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another copy of it.</source>
        <translation>{name} — сам проект. Выберите другую его копию.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another file to import.</source>
        <translation>{name} — сам проект. Выберите для импорта другой файл.</translation>
    </message>
    <message>
        <source>{name} is the project itself. Choose another name for the export.</source>
        <translation>{name} — сам проект. Выберите для экспорта другое имя.</translation>
    </message>
    <message>
        <source>{name} is the speaker already. Select other words to change which name them.</source>
        <translation>{name} уже говорящий. Чтобы сменить слова, которые его называют, выделите другие.</translation>
    </message>
    <message>
        <source>{name} is too large to be a codebook. Choose another file.</source>
        <translation>{name} слишком велик для кодовой книги. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} is too large to be a feed ({size} MB). Check that it is the right file.</source>
        <translation>{name} слишком велик для ленты ({size} МБ). Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{name} is too large to be one XML document ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} слишком велик для одного документа XML ({size} МБ). Разделите его или экспортируйте по частям.</translation>
    </message>
    <message>
        <source>{name} is too large to be one document ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} слишком велик для одного документа ({size} МБ). Разделите его или экспортируйте по частям.</translation>
    </message>
    <message>
        <source>{name} is too large to be one message ({size} MB). Save it without its attachments.</source>
        <translation>{name} слишком велик для одного письма ({size} МБ). Сохраните его без вложений.</translation>
    </message>
    <message>
        <source>{name} is too large to be one web page ({size} MB). Split it, or export it again in parts.</source>
        <translation>{name} слишком велик для одной веб-страницы ({size} МБ). Разделите его или экспортируйте по частям.</translation>
    </message>
    <message>
        <source>{name} is too large to be read, or unpacks to far more than it should. Leave it out.</source>
        <translation>{name} слишком велик, чтобы его читать, или распаковывается в гораздо большее, чем должен. Не берите его.</translation>
    </message>
    <message>
        <source>{name} is too large to be rules. Choose another file.</source>
        <translation>{name} слишком велик для правил. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} is too large to be salvaged in memory.</source>
        <translation>{name} слишком велик, чтобы спасти его в памяти.</translation>
    </message>
    <message>
        <source>{name} is used: {uses}.</source>
        <translation>{name} используется: {uses}.</translation>
    </message>
    <message>
        <source>{name} looks like a list of articles rather than one.</source>
        <translation>{name} больше похож на список статей, чем на статью.</translation>
    </message>
    <message>
        <source>{name} looks like {kind}. Give it the ending {ending} and import it again.</source>
        <translation>{name} похож на {kind}. Дайте ему расширение {ending} и импортируйте снова.</translation>
    </message>
    <message>
        <source>{name} may be each of these: {choices}. Give the id of the one that is meant.</source>
        <translation>{name} может быть любым из этих: {choices}. Укажите идентификатор нужного.</translation>
    </message>
    <message>
        <source>{name} names a context on the network, and Copydesk fetches nothing. Convert it to Turtle.</source>
        <translation>{name} называет контекст в сети, а Copydesk ничего не загружает. Преобразуйте его в Turtle.</translation>
    </message>
    <message>
        <source>{name} needs more memory than one document may. Split it, or export it again in parts.</source>
        <translation>Для {name} нужно больше памяти, чем отводится документу. Разделите его или экспортируйте по частям.</translation>
    </message>
    <message>
        <source>{name} of an earlier project is left there. Move it away, or choose another name.</source>
        <translation>Там остался {name} прежнего проекта. Переместите его или выберите другое имя.</translation>
    </message>
    <message>
        <source>{name} says that it holds {stated} articles, but {found} were found in it.</source>
        <translation>В {name} заявлено статей: {stated}, а найдено: {found}.</translation>
    </message>
    <message>
        <source>{name} seems to be UTF-16 without the mark that says so. Save it as UTF-8 and import it again.</source>
        <translation>{name} похож на UTF-16 без метки порядка байтов. Сохраните его в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
        <source>{name} seems to have only the beginning of the article in it.</source>
        <translation>В {name}, похоже, только начало статьи.</translation>
    </message>
    <message>
        <source>{name} took too long to read and was given up. Save it again in the program it comes from, or split it.</source>
        <translation>{name} читался слишком долго, чтение прервано. Сохраните его заново в исходной программе или разделите.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a codebook can be. Check the file.</source>
        <translation>{name} распаковывается в большее, чем может быть кодовая книга. Проверьте файл.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a document can hold, so it was not read. If it is a document, save it again in parts.</source>
        <translation>{name} распаковывается в объём больше возможного для документа, поэтому не прочитан. Если это документ, сохраните его по частям.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk, so it can only be read here. Install the newest version to change it.</source>
        <translation>{name} сделан более новым Copydesk, поэтому здесь его можно только читать. Установите новейшую версию, чтобы изменять его.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Copydesk. Install the newest version to open it.</source>
        <translation>{name} создан более новой версией Copydesk. Чтобы открыть его, установите последнюю версию.</translation>
    </message>
    <message>
        <source>{name} was made by an older Copydesk. Open it once in the window, then its tables can be shown.</source>
        <translation>{name} сделан более старым Copydesk. Откройте его один раз в окне, и тогда можно будет показать его таблицы.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced by another program. All that was saved is still here.</source>
        <translation>{name} перемещён, удалён или заменён другой программой. Всё сохранённое ещё здесь.</translation>
    </message>
    <message>
        <source>{name} was read as {encoding}. Check that its letters look right.</source>
        <translation>{name} прочитан в кодировке {encoding}. Проверьте, верны ли буквы.</translation>
    </message>
    <message>
        <source>{name} works blind: no suggestions are shown in an article until it is marked done</source>
        <translation>{name} работает вслепую: подсказки не показываются в статье, пока она не отмечена готовой</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than it is, so it is not read. Export it anew.</source>
        <translation>{name} распаковался бы в гораздо большее, чем он есть, поэтому он не читается. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>{name} would unpack to far too much, as only harmful archives do.</source>
        <translation>{name} распаковался бы в гораздо большее, как бывает только с вредоносными архивами.</translation>
    </message>
    <message>
        <source>{name} would unpack to {ratio} times its size, as only harmful archives do, so it was left out.</source>
        <translation>{name} при распаковке вырос бы в {ratio} раз, как бывает только у вредоносных архивов, поэтому пропущен.</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, обязательно</translation>
    </message>
    <message>
        <source>{name}: tag {n} of {count}</source>
        <translation>{name}: метка {n} из {count}</translation>
    </message>
    <message>
        <source>{name}: {count} lines set at an angle were left out.</source>
        <translation>{name}: пропущено строк, набранных под углом: {count}.</translation>
    </message>
    <message>
        <source>{name}: {count} lines that repeat at the head or foot of its pages were left out.</source>
        <translation>{name}: пропущено строк, повторяющихся вверху или внизу страниц: {count}.</translation>
    </message>
    <message>
        <source>{name}: {count} of its pages are pictures without text and were left out. Run text recognition (OCR) on it to have them too.</source>
        <translation>{name}: пропущено страниц-изображений без текста: {count}. Распознайте текст (OCR), чтобы получить и их.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>a term before what it is about</comment>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>{number} of {total}, from the end again</source>
        <translation>{number} из {total}, снова с конца</translation>
    </message>
    <message>
        <source>{number} of {total}, from the start again</source>
        <translation>{number} из {total}, снова с начала</translation>
    </message>
    <message>
        <source>{one}: used {first} times. {other}: used {second} times. Merging moves all that refers to one to the other; its names stay as aliases.</source>
        <translation>{one}: использований {first}. {other}: использований {second}. При объединении всё, что ссылается на одну, переходит к другой; имена остаются псевдонимами.</translation>
    </message>
    <message>
        <source>{operator} stands between two words, as in &quot;{example}&quot;. Add the missing word, or write &quot;{operator}&quot; in quote marks to look for it.</source>
        <translation>{operator} стоит между двумя словами, как в &quot;{example}&quot;. Добавьте недостающее слово или возьмите &quot;{operator}&quot; в кавычки, чтобы искать его само.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} and %Ln more</source>
        <translation>
            <numerusform>{parts} и ещё %Ln</numerusform>
            <numerusform>{parts} и ещё %Ln</numerusform>
            <numerusform>{parts} и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {changes}</source>
        <translation>{part}: {changes}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}. Save the template as a file elsewhere.</source>
        <translation>{path} не удаётся создать: {reason}. Сохраните шаблон файлом в другом месте.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and the folder.</source>
        <translation>{path} не читается: {reason}. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}. Make it first.</source>
        <translation>{path} нельзя записать: папки {folder} нет. Сначала создайте её.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place, or make room and close it in other programs.</source>
        <translation>{path} нельзя записать: {reason}. Выберите другое место или освободите место и закройте файл в других программах.</translation>
    </message>
    <message>
        <source>{path} is a file. Give the name of a folder to write.</source>
        <translation>{path} — файл. Укажите имя папки для записи.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file to write.</source>
        <translation>{path} — папка. Укажите имя файла для записи.</translation>
    </message>
    <message>
        <source>{path} is a project or another database. Choose another name for the export.</source>
        <translation>{path} — проект или другая база данных. Выберите для экспорта другое имя.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Choose another place.</source>
        <translation>{path} — не обычный файл. Выберите другое место.</translation>
    </message>
    <message>
        <source>{path} is not in the file. Export the project anew.</source>
        <translation>{path} нет в файле. Экспортируйте проект заново.</translation>
    </message>
    <message>
        <source>{path} is not there. Check the name and the folder.</source>
        <translation>{path} нет на месте. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>{path} is the project itself. Choose another name.</source>
        <translation>{path} — сам проект. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} is there already, and is no report of an import. Choose another name for the report.</source>
        <translation>{path} уже есть, и это не отчёт об импорте. Выберите для отчёта другое имя.</translation>
    </message>
    <message>
        <source>{program} copies this project to other computers. Work in it on one computer at a time, and close it before you open it on another: else two copies come about.</source>
        <translation>{program} копирует этот проект на другие компьютеры. Работайте с ним только на одном и закрывайте, прежде чем открыть на другом: иначе возникнут две копии.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{rows}, {selected} selected</source>
        <translation>{rows}, выделено {selected}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>Показано: {shown} из {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} topics</source>
        <translation>{shown} из {total} тем</translation>
    </message>
    <message>
        <source>{speaker}: {words}</source>
        <comment>who says what</comment>
        <translation>{speaker}: {words}</translation>
    </message>
    <message>
        <source>{suggestions} {where}. One undo takes it back.</source>
        <translation>{suggestions} {where}. Одна отмена вернёт как было.</translation>
    </message>
    <message>
        <source>{title} is only read. Choose another form.</source>
        <translation>{title} только читается. Выберите другую форму.</translation>
    </message>
    <message>
        <source>{title} is only written. Choose another form.</source>
        <translation>{title} только записывается. Выберите другую форму.</translation>
    </message>
    <message>
        <source>{title}: cancelled, nothing was changed.</source>
        <translation>{title}: отменено, ничего не изменено.</translation>
    </message>
    <message>
        <source>{title}: the file quotes “{quote}”; nearest: {words}</source>
        <translation>{title}: файл цитирует «{quote}»; ближайшее: {words}</translation>
    </message>
    <message>
        <source>{topic} (retired)</source>
        <translation>{topic} (вне употребления)</translation>
    </message>
    <message>
        <source>{typed} is no date. Write it as in 2031-04-14, 2031-04 or 2031.</source>
        <translation>{typed} — не дата. Напишите её как 2031-04-14, 2031-04 или 2031.</translation>
    </message>
    <message>
        <source>{unit}, as the format says: the file quotes no words</source>
        <translation>{unit}, как говорит формат: файл не цитирует слов</translation>
    </message>
    <message>
        <source>{unit}: {right} of {all}</source>
        <translation>{unit}: {right} из {all}</translation>
    </message>
    <message>
        <source>{unit}: {right} of {all} quotes stand right</source>
        <translation>{unit}: {right} из {all} цитируемых мест стоят верно</translation>
    </message>
    <message>
        <source>{user} on {host} has had this project open since {since}, and has not closed it. If they still work in it, close it here: else two copies come about.</source>
        <translation>{user} на {host} держит этот проект открытым с {since} и не закрыл его. Если там ещё работают, закройте его здесь: иначе возникнут две копии.</translation>
    </message>
    <message>
        <source>{value} (guessed)</source>
        <comment>metadata that a reader guessed</comment>
        <translation>{value} (угадано)</translation>
    </message>
    <message>
        <source>{value} could be two numbers. Write it without the comma, or with a point for it.</source>
        <translation>{value} может быть двумя числами. Напишите без запятой или с точкой вместо неё.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no. Write yes or no for {name}.</source>
        <translation>{value} — ни да, ни нет. Напишите да или нет для {name}.</translation>
    </message>
    <message>
        <source>{value} is no choice of {name}. Choose one of these: {choices}.</source>
        <translation>{value} — не вариант атрибута {name}. Выберите из этих: {choices}.</translation>
    </message>
    <message>
        <source>{value} is not a number. Write {name} in digits, such as 12 or 3.5.</source>
        <translation>{value} — не число. Напишите {name} цифрами, например 12 или 3.5.</translation>
    </message>
    <message>
        <source>{wanted} of {total}</source>
        <comment>articles of a sample</comment>
        <translation>{wanted} из {total}</translation>
    </message>
    <message>
        <source>{what} ({words})</source>
        <comment>the words that speak for it</comment>
        <translation>{what} ({words})</translation>
    </message>
    <message>
        <source>{what}: a year, a month or a day; empty for any</source>
        <translation>{what}: год, месяц или день; пусто — любая дата</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>documents and their number</comment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{written} could be two dates. Write the year first, as in 2031-04-14.</source>
        <translation>{written} можно понять как две разные даты. Напишите сначала год, например 2031-04-14.</translation>
    </message>
    <message>
        <source>{written} is not a date that can be read. Write it as in 2031-04-14 or 2031-04-14T08:40.</source>
        <translation>{written} нельзя прочитать как дату. Напишите её в виде 2031-04-14 или 2031-04-14T08:40.</translation>
    </message>
    <message>
        <source>“We will open the bridge in spring,” the chair of the council said on Tuesday, after a vote that had been put off three times.</source>
        <translation>«Мы откроем мост весной», — сказала во вторник председатель совета после голосования, которое трижды откладывали.</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>У «{action}» снова исходные клавиши.</translation>
    </message>
    <message>
        <source>“{name}” here has another id in {scheme}.</source>
        <translation>У «{name}» здесь другой идентификатор в {scheme}.</translation>
    </message>
    <message>
        <source>“{name}” here is of another kind: {kind}.</source>
        <translation>«{name}» здесь другого вида: {kind}.</translation>
    </message>
    <message>
        <source>“{name}” would be below itself.</source>
        <translation>«{name}» стояла бы ниже самой себя.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>an article&apos;s title</comment>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” in {name} was withdrawn by its agency.</source>
        <translation>«{title}» в {name}: агентство отозвало сообщение.</translation>
    </message>
    <message>
        <source>“{title}” should have {stated} words, but {found} were read. Look whether the text is whole.</source>
        <translation>В «{title}» должно быть слов: {stated}, а прочитано: {found}. Проверьте, цел ли текст.</translation>
    </message>
    <message>
        <source>“{topic}” is in use.</source>
        <translation>Тема «{topic}» используется.</translation>
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
        <translation>«{words}» — пример того, что такое</translation>
    </message>
    <message>
        <source>“{words}” is no example of</source>
        <comment>followed by the name of a topic</comment>
        <translation>«{words}» — не пример того, что такое</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
