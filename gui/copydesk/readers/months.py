"""The months' names in the languages that articles come in, whole or cut short."""

_NAMES = (
    "january januar jänner janvier enero janeiro gennaio stycznia ocak januari январь января січня студзеня"
    " يناير",
    "february februar février fevrier febrero fevereiro febbraio februari lutego şubat subat февраль февраля"
    " лютого лютага فبراير شباط",
    "march märz maerz mrz mars marzo março marca maart mart март марта березня сакавіка مارس آذار",
    "april avril abril aprile kwietnia nisan апрель апреля квітня красавіка أبريل إبريل ابريل نيسان",
    "may mai mayo maio maggio mei maj maja mayıs mayis май мая травня траўня مايو أيار",
    "june juni juin junio junho giugno czerwca haziran июнь июня червня чэрвеня يونيو يونيه حزيران",
    "july juli juillet julio julho luglio lipca temmuz июль июля липня ліпеня يوليو يوليه تموز",
    "august août aout agosto augustus augusti sierpnia ağustos agustos август августа серпня"
    " жніўня أغسطس اغسطس آب",
    "september septembre septiembre setiembre setembro settembre września wrzesnia eylül eylul сентябрь"
    " сентября вересня верасня سبتمبر أيلول",
    "october oktober octobre octubre outubro ottobre października ekim октябрь октября жовтня кастрычніка"
    " أكتوبر اكتوبر",
    "november novembre noviembre novembro listopada kasım kasim ноябрь ноября листопада лістапада نوفمبر",
    "december dezember décembre decembre diciembre dezembro dicembre grudnia aralık aralik декабрь декабря"
    " грудня снежня ديسمبر",
)

_FEWEST_LETTERS = 3


def _numbers() -> dict[str, int]:
    """Months by name and by each beginning that is no other month's."""
    beginnings: dict[str, set[int]] = {}
    whole: dict[str, int] = {}
    for number, names in enumerate(_NAMES, 1):
        for name in names.split():
            whole[name] = number
            for length in range(_FEWEST_LETTERS, len(name)):
                beginnings.setdefault(name[:length], set()).add(number)
    return {cut: numbers.pop() for cut, numbers in beginnings.items() if len(numbers) == 1} | whole


_NUMBERS = _numbers()


def month_number(word: str) -> int | None:
    """1 to 12 for a month's name, or at least three letters of it; None for any other word."""
    return _NUMBERS.get(word.casefold().rstrip("."))
