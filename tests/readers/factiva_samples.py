"""Exports of Factiva, by hand in its documented layouts: with codes and in their order, as HTML and text."""

_PARAGRAPH = "articleParagraph {0}articleParagraph"


def _row(code: str, value: str) -> str:
    return f'<tr><td align="right" class="index"><b>{code}</b>&nbsp;</td><td>{value}</td></tr>'


def _text(language: str, *paragraphs: str) -> str:
    return "".join(f'<p class="{_PARAGRAPH.format(language)}">{text}</p>\n' for text in paragraphs)


CODED_HTML = (
    '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>Factiva</title>'
    "<style>.x{margin:0}</style></head><body>"
    '<div class="article frArticle"><table>'
    + _row("SE", "Politique")
    + _row("HD", "<b class='frHeadline'>Le bac de Lorvan reprend</b>\n")
    + _row("BY", "Par Léa Martin")
    + _row("WC", "14 mots")
    + _row("PD", "14 avril 2031")
    + _row("ET", "15:32")
    + _row("SN", "Le Courrier de Velmora")
    + _row("SC", "COURVE")
    + _row("PG", "26")
    + _row("LA", "Français")
    + _row("CY", "(c) Courrier SA")
    + _row("LP", _text("fr", "Le bac a repris lundi à Lorvan.", "Le fleuve est <b>libre</b>."))
    + _row("TD", _text("fr", "« Nous y sommes », a dit la ministre."))
    + _row("NS", "<br/>gtrans : Transport | griver : Rivers")
    + _row("RE", "<br/>vel : Velmora")
    + _row("PUB", "Courrier SA")
    + _row("AN", "<br/>Document COURVE0020310414e7ct0001r")
    + "</table><br/></div><br/>"
    + '<div class="article arArticle"><table>'
    + _row("HD", "<b class='arHeadline'>العبارة تعود إلى لورفان</b>")
    + _row("WC", "6 words")
    + _row("PD", "15 أبريل 2031")
    + _row("SN", "بريد فلمورا")
    + _row("LP", _text("ar", "عادت العبارة إلى لورفان يوم الثلاثاء."))
    + _row("AN", "Document BARVEL0020310415e7ct0002a")
    + "</table></div></body></html>"
)

ORDERED_HTML = (
    "<html><head><title>Factiva</title></head><body><span></span>"
    '<div id="article-BOTE000020310415ed4300007" class="article"><div class="article deArticle"><p>\n</p>'
    '<div>Politik</div><div id="hd"><span class="deHeadline counted">85) Die Fähre fährt wieder</span></div>'
    '<div class="author">Jens Ott </div><div>13 Wörter</div><div>15 April 2031</div><div>09:40</div>'
    "<div>Lorvaner Bote</div><div>BOTE</div><div>14</div><div>Deutsch</div><div>© 2031 Bote GmbH</div><p></p>"
    + _text(
        "de",
        "Die Fähre fährt \nseit Dienstag wieder.",
        'Er sei frei, sagte <b class="companylink">Ott</b>.',
    )
    + "<p>Die alte Fähre.</p><p>Bote Verlag GmbH</p><p>Dokument BOTE000020310415ed4300007</p></div></div>"
    '<div id="pageFooter"><span class="copyright">&copy; 2031 Factiva, Inc.</span></div></body></html>'
)

CODED_TEXT = """\
HD\tEnvoys meet in Lorvan
BY\tAna Voss
WC\t1,204 words
PD\t14 April 2031
ET\t08:40
SN\tThe Velmora Courier
SC\tCOURVE
LA\tEnglish
CY\t(c) 2031 Courier Papers Ltd

LP\t
The envoys met in Lorvan on Monday.

TD\t
IN LORVAN the ice is gone.

HD is how a headline is coded, the minister said.

CO
lorfer : Lorvan Ferries
NS
gtrans : Transport | griver : Rivers
PUB
Courier Papers Ltd
AN
Document COURVE0020310414e7ct0001r

SE News
HD The ferry sails
   again
PD 15 April 2031
SN The Velmora Courier
LP
The ferry sails again.
AN Document COURVE0020310415e7ct0002b
"""

ORDERED_TEXT = """\
Новости
Паром в Лорване снова ходит
Анна Восс
9 слов
15 апреля 2031
09:40
Лорванский вестник
LORVES
Русский
(c) 2031 Вестник

Паром снова ходит.

Лёд сошёл, сообщили в министерстве.

Вестник ЗАО
Document LORVES0020310415ed4300007

Envoys meet in Lorvan
12 words
14 April 2031
The Velmora Courier
COURVE
12
English
Copyright 2031 Courier Papers Ltd

The envoys met in Lorvan on Monday.
Nobody said anything new

Courier Papers Limited
Document COURVE0020310414e7ct0001r
"""
