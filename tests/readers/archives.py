"""What the tests of news archives' exports share: exports written by hand in each documented layout."""

from collections.abc import Sequence
from io import BytesIO

import docx

from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading
from copydesk.readers.registry import format_of, read

NEXIS = """\



Download Request: Selected Items: 1-3
Time Of Request: Friday, April 18, 2031  16:51:31

Terms: (lorvan and envoys)


                               1 of 3 DOCUMENTS



                             The Velmora Courier

                             April 14, 2031 Monday
                                   Edition 1;
                                    National

Envoys meet in Lorvan to speak about
the river

BYLINE: By Ana Voss

SECTION: NEWS; Pg. 3

LENGTH: 46 words

DATELINE: LORVAN

The envoys of both banks met in Lorvan on Monday to speak about the river and
the ferries that cross it, as they had said they would before the winter came.

"We can do it," said the minister, "if the ice allows it":
Ferries
Bridges

LOAD-DATE: April 15, 2031

LANGUAGE: ENGLISH

GRAPHIC: Photo: the old ferry.

The new ferry.

PUBLICATION-TYPE: Newspaper

SUBJECT: FERRIES (90%); RIVERS (78%)


                       Copyright 2031 Courier Papers Ltd
                              All Rights Reserved


                               2 of 3 DOCUMENTS


                                 Lorvaner Bote

                      15. April 2031 Dienstag 9:50 PM GMT+1

Die Fähre fährt wieder

AUTOR: Jens Ott

RUBRIK: POLITIK; INLAND; S. 14 Ausg. 9

LÄNGE: 12 Wörter

HIGHLIGHT: Nach dem Winter ist der Fluss frei.

Die Fähre fährt seit Dienstag wieder, sagte der Fährmann in Lorvan.

UPDATE: 16. April 2031

SPRACHE: GERMAN; DEUTSCH

PUBLICATION-TYPE: Zeitung


                     Copyright 2031 Bote GmbH
                     Alle Rechte vorbehalten


                               3 of 3 DOCUMENTS


                             The Velmora Courier

                             April 16, 2031 Wednesday

A picture of the river

LENGTH: 0 words

LOAD-DATE: April 16, 2031

LANGUAGE: ENGLISH
"""

UNI = """\
User Name: Reader
Date and Time: Friday, April 18, 2031 7:11:00 PM CET
Job Number: 7000001

Documents (2)
1. Le bac de Lorvan reprend
Client/Matter: -None-
Search Terms: bac
2. Паром снова ходит
About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2031 LexisNexis
Page 1 of 3

Le bac de Lorvan reprend
Le Courrier de Velmora
14 avril 2031 lundi
Edition nationale

Copyright 2031 Courrier SA Tous droits réservés
Section: POLITIQUE; Pg. 4
Length:\u00a0314 words
Byline: Léa Martin
Dateline: Lorvan
Highlight: Le fleuve est libre.
Body


Le bac a repris lundi à Lorvan.
« Nous y sommes », a dit la ministre.
Graphic

Photo : le bac.
Classification


Language: FRENCH; FRANÇAIS
Publication-Type: Newspaper
Subject: BACS (90%); FLEUVES (71%)
Load-Date: April 15, 2031


End of Document

Паром снова ходит
Лорванский вестник
15 апреля 2031 г. вторник
Copyright 2031 Вестник
Length: 7 words
Body

Паром в Лорване снова ходит, сообщили в министерстве.

Language: RUSSIAN
Load-Date: April 15, 2031

End of Document
"""


def readings(source: str, content: str | bytes) -> list[Reading]:
    """What the registry reads from a document with this content."""
    raw = content.encode() if isinstance(content, str) else content
    return list(read(Document.of_bytes(source, raw)))


def articles(source: str, content: str | bytes) -> list[ReadArticle]:
    """The articles among what is read."""
    return [reading for reading in readings(source, content) if isinstance(reading, ReadArticle)]


def reasons(source: str, content: str | bytes) -> list[str]:
    """Why parts of it could not become articles."""
    return [str(reading) for reading in readings(source, content) if isinstance(reading, ReadError)]


def claimed_by(source: str, content: str | bytes) -> str:
    """The name of the format that reads such a document."""
    raw = content.encode() if isinstance(content, str) else content
    return format_of(Document.of_bytes(source, raw)).name


def nexis_html(export: str = NEXIS) -> str:
    """The same export as HTML: a paragraph for each block of lines, as in its documented layout."""
    begin = export.index("                               1 of 3")
    blocks = [" ".join(block.split()) for block in export[begin:].split("\n\n")]
    body: list[str] = []
    for block in filter(None, blocks):
        label, colon, value = block.partition(": ")
        if block.endswith("DOCUMENTS"):
            body.append(f'<A NAME="DOC_ID_{block[0]}_0"></A><!-- <DOC NUMBER=1> -->')
        marked = f"<SPAN CLASS='c8'>{label}: </SPAN>{value}" if colon and label.isupper() else block
        body.append(f"<BR><DIV CLASS='c5'><P CLASS='c6'>{marked}</P>\n</DIV>")
    style = "<STYLE TYPE='text/css'><!-- .c5 { text-align: left; } --></STYLE>"
    return f"<HTML><HEAD>{style}</HEAD><BODY>{''.join(body)}</BODY></HTML>"


def word_document(lines: Sequence[str]) -> bytes:
    """A Word document with these paragraphs."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def rich_text(lines: Sequence[str]) -> bytes:
    """A rich text document with these paragraphs, labels in bold as Nexis Uni writes them."""
    paragraphs: list[str] = []
    for line in lines:
        label, colon, value = line.partition(":")
        marked = f"{{\\b {label}:}}{value}" if colon and len(label) < 20 else line
        codes = marked.encode("utf-16-le")
        units = [int.from_bytes(codes[at : at + 2], "little", signed=True) for at in range(0, len(codes), 2)]
        paragraphs.append("".join(chr(unit) if 0 < unit < 128 else f"\\u{unit} ?" for unit in units))
    text = "\\par\n".join(paragraphs).replace("\t", "\\tab ")
    return f"{{\\rtf1\\ansi{{\\fonttbl{{\\f0 Arial;}}}}\\f0\n{text}\\par}}".encode("ascii")
