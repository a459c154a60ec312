"""Web pages for tests: an article within what sites put around it."""

ENGLISH = (
    "The Lorvan harbour board agreed on Monday to reopen the northern quay, its chair said.",
    "“We have a plan that keeps people safe,” board head Mirela Osk told reporters, “and ships will dock "
    "again before June.” The union welcomed the decision but said that pay talks must follow soon.",
    "Fishing boats may use the quay from May, according to the board, while freighters have to wait until "
    "the cranes have been looked at once more by the engineers of the region.",
)
RUSSIAN = (
    "Совет порта Лорван в понедельник принял решение вновь открыть северный причал, сообщила его глава.",
    "«У нас есть план, который обеспечит безопасность людей», — сказала журналистам глава совета Мирела Оск. "
    "Профсоюз приветствовал решение, однако заявил, что за ним должны последовать переговоры о зарплате.",
    "Рыбацкие суда смогут пользоваться причалом с мая, а грузовым придется подождать, пока инженеры области "
    "еще раз не осмотрят портовые краны, говорится в сообщении совета.",
)
GERMAN = (
    "Der Hafenrat von Lorvan hat am Montag beschlossen, den nördlichen Kai wieder zu öffnen.",
    "„Wir haben einen Plan, der die Menschen schützt“, sagte die Vorsitzende Mirela Osk vor Journalisten. "
    "Die Gewerkschaft begrüßte den Beschluss, verlangte aber, dass bald über Löhne gesprochen wird.",
    "Fischerboote dürfen den Kai ab Mai benutzen, Frachter müssen warten, bis die Kräne noch einmal von den "
    "Ingenieuren der Region geprüft worden sind, teilte der Rat mit.",
)
ARABIC = (
    "وافق مجلس ميناء لورفان يوم الاثنين على إعادة فتح الرصيف الشمالي، بحسب رئيسته.",
    "وقالت رئيسة المجلس ميريلا أوسك للصحفيين: «لدينا خطة تحافظ على سلامة الناس، وسترسو السفن من جديد». "
    "ورحبت النقابة بالقرار لكنها قالت إن محادثات الأجور يجب أن تتبعه قريبا.",
    "ويمكن لقوارب الصيد استخدام الرصيف اعتبارا من مايو، أما سفن الشحن فعليها الانتظار حتى يفحص المهندسون "
    "الرافعات مرة أخرى.",
)


def page(
    paragraphs: tuple[str, ...], head: str = "", title: str = "Quay reopens", language: str = "en"
) -> str:
    """A page with menus, teasers, a cookie notice and a footer around an article of these paragraphs."""
    menu = "".join(f'<li><a href="/s/{n}">Section {n}</a></li>' for n in range(20))
    teasers = "".join(
        f'<div class="teaser"><a href="/n/{n}"><h3>Other story {n}</h3></a><p>Teaser {n} ...</p></div>'
        for n in range(12)
    )
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{title} | Lorvan Courier</title>{head}'
        "<script>var tracker = 'no text';</script><style>p {color: red}</style></head><body>"
        f"<header><nav><ul>{menu}</ul></nav></header><div class='cookie-notice'><p>We use cookies.</p></div>"
        f"<main><article><h1>{title}</h1><div class='share'><a href='#'>Share</a></div>{body}</article>"
        f"<aside class='related'><h2>Read on</h2>{teasers}</aside></main>"
        f"<footer><ul>{menu}</ul><p>Imprint and terms of the Courier</p></footer></body></html>"
    )
